/*
 * letter.c - names as letters, telegrams and memoranda have them: surnames alone beside told and
 * saw, in parentheses behind a role, behind "signed" and "drafted by".
 */
#include "western/western.h"

#include <string.h>

enum { ROLE_REACH = 16, LIST_MAX = 24 };

/* "The Minister in Chile (Long) | to the Secretary of State": the heading of a letter, in which
 * any word in parentheses is who wrote it. */
static bool is_writer(const person_worker *worker, uint32_t i, person_name *name)
{
    const cq_segment *segment = worker->segment;
    if (!cqk_token_is(segment, 0, CQ_STR("The")) || !is_capital(worker, i) ||
        cqk_token_is(segment, i, CQ_STR("Acting")))
        return false;
    if (!person_parse(worker, i, true, name)) /* a word that names are else not made of */
        *name = (person_name){.first = i,
                              .last = i + 1,
                              .start = segment->tokens->start[i],
                              .end = segment->tokens->end[i],
                              .words = 1,
                              .surname = i};
    return name->words && name->words < 4 && cqk_token_is(segment, name->last, CQ_STR(")")) &&
           cqk_token_is(segment, name->last + 1, CQ_STR("to")) &&
           cqk_token_is(segment, name->last + 2, CQ_STR("the"));
}

/* Does token i begin a name that its parenthesis holds nothing besides? */
static bool is_bracketed_name(const person_worker *worker, uint32_t i, person_name *name)
{
    const cq_segment *segment = worker->segment;
    static const char *const degrees[] = {"Ph.D", "PhD", "Ph", "M.A", "M.Sc", "LL.D", "M.D"};
    return person_parse(worker, i, false, name) && name->words && name->words < 4 &&
           cqk_token_is(segment, name->last, CQ_STR(")")) &&
           !(name->capitals && !person_is_shouted(worker, i)) &&
           !(name->words == 1 && (classes_at(worker, i) & WORD_REGION)) &&
           !person_is_noun(worker, name->surname) &&
           !cqk_token_in(segment, i, degrees, CQK_COUNT(degrees));
}

/* "the British Ambassador (Makins)". */
bool person_in_parentheses(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    if (person_inverted_at(worker, i + 1))
        return true;
    if (!is_bracketed_name(worker, i + 1, &name) && !is_writer(worker, i + 1, &name))
        return false;
    for (uint32_t k = i; k > 0 && i - k < ROLE_REACH; k--) {
        static const char *const marks[] = {",", "(", ")"};
        if (segment->tokens->kind[k - 1] != CQ_TOKEN_LETTER &&
            (k == i || !cqk_token_in(segment, k - 1, marks, CQK_COUNT(marks))))
            return false; /* Deputy Director (Plans), Central Intelligence Agency (Bissell) */
        if ((classes_at(worker, k - 1) & WORD_ROLE) && is_capital(worker, k - 1)) {
            person_report(worker, &name, cqk_tokens(segment, k - 1, i), "parenthesis");
            return true;
        }
    }
    return false;
}

/* "(gez.) DU MONT.", "Signed: John Foster Dulles" at the end of a line. */
bool person_after_closing(person_worker *worker, uint32_t i, uint32_t tokens)
{
    const cq_segment *segment = worker->segment;
    uint32_t next = i + tokens;
    bool closed = cqk_token_is(segment, i + 1, CQ_STR(")")) ||
                  cqk_token_is(segment, i + 2, CQ_STR(")")); /* "(L. S.) N. TITULESCO" */
    if (cqk_token_is(segment, i, CQ_STR("S")) && i > 0 && !closed)
        return false; /* "Witnesses: S. Frederick Starr": an initial */
    while (next < segment->tokens->count && next < i + tokens + 4 &&
           segment->tokens->kind[next] != CQ_TOKEN_LETTER)
        next++;
    person_name name;
    if (!person_parse(worker, next, true, &name) || name.words == 0)
        return false;
    uint32_t last = name.last;
    while (!is_line_end(worker, last) && last < name.last + 3 &&
           segment->tokens->kind[last] != CQ_TOKEN_LETTER &&
           !is_hash(worker, last, worker->model->comma_hash))
        last++; /* Foster.” */
    bool comma = is_hash(worker, last, worker->model->comma_hash) && name.words + name.initials > 1;
    /* "(s.) W. G. ZEYLSTRA Pour le Gouvernement": the mark in parentheses is proof enough. */
    bool marked = i > 0 && is_hash(worker, i - 1, worker->model->open_hash) &&
                  (name.capitals || name.words + name.initials > 1);
    /* "Arrange further meeting. Signed Lisle." */
    bool sentence = worker->is_letter && cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START);
    if ((!is_line_end(worker, last) && !comma && !marked) ||
        (name.words == 1 && !name.initials && next == i + tokens && !sentence &&
         !is_hash(worker, next - 1, worker->model->dot_hash)))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "signed");
    return true;
}

/* "Dear Harold:", "Lieber Herr Schmidt,": one name, and the mark that ends the salutation. */
bool person_after_salutation(person_worker *worker, uint32_t i)
{
    static const char *const marks[] = {",", ":", "!", ";"};
    const cq_segment *segment = worker->segment;
    person_name name;
    if (!person_parse(worker, i, false, &name) || name.words == 0 || name.words > 3 ||
        person_is_noun(worker, name.surname))
        return false;
    bool marked = false;
    for (size_t k = 0; k < CQK_COUNT(marks); k++)
        marked |= cqk_token_is_word(segment, name.last, marks[k]);
    if (!marked)
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "salutation");
    return true;
}

/* "co-chaired by Noke Kiroyan and Damos Agusman": unknown names, of two words at least. */
bool person_after_agent(person_worker *worker, uint32_t i)
{
    bool found = false;
    i += cqk_token_is(worker->segment, i, CQ_STR(":")); /* Witnessed by: */
    /* A telegram has surnames alone: "Drafted by Read; cleared by Kohler, Rostow, and Walsh". */
    bool drafted = worker->is_letter;
    for (uint32_t items = 0; items < LIST_MAX; items++) {
        person_name name;
        i = person_past_honorifics(worker, i, false);
        if (!person_parse(worker, i, false, &name) ||
            (name.words < 2 && !(drafted && person_surname_alone(worker, i, &name))) ||
            name.capitals || person_is_headed(worker, &name) ||
            person_is_noun(worker, name.surname) || person_is_noun(worker, i))
            return found;
        person_report(worker, &name, (cq_str){NULL, 0}, "agent");
        found = true;
        i = name.last;
        bool comma = drafted && is_hash(worker, i, worker->model->comma_hash);
        i += comma;
        bool joined = person_is_conjunction(worker, i);
        if (!comma && !joined)
            return true;
        i += joined;
    }
    return found;
}

/* his, whose, Mr. Lane's, su: does somebody's kin stand at token i, with an adjective at most
 * between? */
static bool is_possessed(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {
        "his",  "her", "my",   "our",  "their",  "your", "whose",  "two",    "su",   "sus",
        "mi",   "tu",  "son",  "sa",   "ses",    "mon",  "ma",     "mes",    "leur", "leurs",
        "sein", "ihr", "mein", "ihre", "seine",  "dem",  "seiner", "ihrer",  "его",  "её",
        "ее",   "их",  "со",   "с",    "своего", "свою", "seinem", "seinen", "meine"};
    enum { REACH = 3 };
    const cq_segment *segment = worker->segment;
    for (uint32_t k = i; k > 0 && i - k < REACH; k--) {
        if (cqk_token_in(segment, k - 1, words, CQK_COUNT(words)) ||
            person_possessive(cqk_token(segment, k - 1)))
            return true;
        if (segment->tokens->kind[k - 1] != CQ_TOKEN_LETTER || is_capital(worker, k - 1))
            return false;
    }
    return false;
}

/* "his wife, Sarah", "their daughters Ann and Raelynn": given names alone are enough. */
bool person_after_kin(person_worker *worker, uint32_t i)
{
    bool found = false;
    uint32_t at = i + 1;
    if (is_capital(worker, i) ? !worker->is_german : !is_possessed(worker, i))
        return false;
    at += is_hash(worker, at, worker->model->comma_hash);
    for (uint32_t items = 0; items < LIST_MAX; items++) {
        person_name name;
        cqk_place_match place;
        bool parsed = person_parse(worker, at, false, &name) && name.words && name.words < 5 &&
                      !name.capitals && !person_is_headed(worker, &name) &&
                      !person_is_noun(worker, name.surname);
        bool known = parsed && (classes_at(worker, name.first) & WORD_GIVEN) &&
                     !cqk_place_at(worker->model->places, worker->segment, at, &place);
        if (!known && !person_unknown_surname(worker, at, &name))
            return found;
        if (!known && is_hash(worker, at - 1, worker->model->comma_hash) && !found &&
            !is_hash(worker, name.last, worker->model->comma_hash))
            return false; /* "his son, Congress agreed" */
        person_report(worker, &name, cqk_token(worker->segment, i), "kin");
        found = true;
        at = name.last;
        bool comma = is_hash(worker, at, worker->model->comma_hash);
        bool joined = person_is_conjunction(worker, at + comma);
        if (!comma && !joined)
            return true;
        at += comma + joined;
        if (!(classes_at(worker, at) & WORD_GIVEN) && !joined)
            return true;
    }
    return found;
}

/* "We agree," said Abel Kassaye, who ...: two unknown words and a stop. */
static bool after_said(person_worker *worker, uint32_t i)
{
    person_name name;
    cqk_country_match country;
    cqk_place_match place;
    if (!person_parse(worker, i, false, &name) || name.words + name.initials < 2 ||
        name.words == 0 || name.words > 3 || name.capitals || person_is_headed(worker, &name) ||
        person_is_noun(worker, name.surname) || person_is_noun(worker, name.first) ||
        (!is_hash(worker, name.last, worker->model->comma_hash) &&
         !is_hash(worker, name.last, worker->model->dot_hash)) ||
        cqk_country_at(worker->model->countries, worker->segment, i, &country) ||
        cqk_place_at(worker->model->places, worker->segment, i, &place))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "said");
    return true;
}

/* "2228. Rathbone from Crosby:", "For Davis from Polk.": whose message a telegram hands on, and to
 * whom; `from` is the name behind "from". */
static bool relayed(person_worker *worker, uint32_t i, const person_name *from)
{
    static const char *const ends[] = {":", ".", ",", ";"};
    static const char *const fors[] = {"For", "for"};
    const cq_segment *segment = worker->segment;
    person_name to;
    if (i == 0 || !cqk_token_in(segment, from->last, ends, CQK_COUNT(ends)) ||
        !person_parse(worker, i - 1, false, &to) || to.last != i || to.words != 1 || to.capitals ||
        person_is_noun(worker, i - 1) || person_is_people(worker, i - 1))
        return false;
    bool addressed = i > 1 && cqk_token_in(segment, i - 2, fors, CQK_COUNT(fors));
    bool begins = i == 1 || cqk_shape(segment, i - 1, CQ_SHAPE_LINE_BEFORE) ||
                  (i > 2 && segment->tokens->kind[i - 3] == CQ_TOKEN_NUMBER);
    if (!addressed && !begins)
        return false;
    if (worker->reported < i)
        person_report(worker, &to, (cq_str){NULL, 0}, "told");
    person_report(worker, from, (cq_str){NULL, 0}, "told");
    return true;
}

/* "Eyes only for the Ambassador from Kaysen." */
static bool after_from(person_worker *worker, uint32_t i)
{
    person_name name;
    person_name to;
    if (!worker->is_letter || !person_unknown_surname(worker, i + 1, &name))
        return false;
    if (relayed(worker, i, &name))
        return true;
    bool addressed = i > 0 && (worker->reported == i || (classes_at(worker, i - 1) & WORD_ROLE));
    /* "Cablegram from Hood to Burton": what was sent, in front, and to whom behind */
    bool sent = i > 0 && (classes_at(worker, i - 1) & WORD_LETTER) &&
                cqk_token_is(worker->segment, name.last, CQ_STR("to"));
    if (!addressed && !sent && !is_line_end(worker, name.last))
        return false; /* "Personal from Doidge" */
    person_report(worker, &name, (cq_str){NULL, 0}, "told");
    if (sent && person_unknown_surname(worker, name.last + 1, &to) && is_line_end(worker, to.last))
        person_report(worker, &to, (cq_str){NULL, 0}, "told");
    return true;
}

/* "He told Hollings of our staff", "Saw Barreto this morning", "(Hollings to Farley, letter)". */
bool person_after_told(person_worker *worker, uint32_t i, uint32_t tokens)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    person_name to;
    uint32_t next = i + tokens;
    bool from = cqk_token_is(segment, next - 1, CQ_STR("from"));
    bool said =
        cqk_token_is(segment, i, CQ_STR("said")) || cqk_token_is(segment, i, CQ_STR("says"));
    if (from && tokens == 1)
        return after_from(worker, i);
    if (said && !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE))
        return after_said(worker, next);
    if (!worker->is_letter || said || !person_unknown_surname(worker, next, &name))
        return false;
    if (from && (!cqk_token_is(segment, next + 1, CQ_STR("to")) ||
                 !person_unknown_surname(worker, next + 2, &to)))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "told");
    if (from)
        person_report(worker, &to, (cq_str){NULL, 0}, "told");
    return true;
}

/* "(Hollings to Farley, letter)" */
bool person_correspondents(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name from;
    person_name to;
    if (!worker->is_letter || !cqk_token_is(segment, i + 2, CQ_STR("to")) ||
        !person_parse(worker, i + 1, false, &from) || from.words != 1 || from.last != i + 2 ||
        !person_unknown_surname(worker, i + 3, &to) || person_is_noun(worker, i + 1))
        return false;
    person_report(worker, &from, (cq_str){NULL, 0}, "told");
    person_report(worker, &to, (cq_str){NULL, 0}, "told");
    return true;
}
