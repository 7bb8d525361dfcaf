/*
 * line.c - names that a line or a segment is made of: signatures, speakers, "NAME – role" in lists
 * of participants.
 */
#include "western/western.h"

#include <string.h>

enum { AFFILIATION_REACH = 12 };

/*
 * A line of nothing but initials and surnames, as signatures stand at the end: "F. Steiner",
 * "M. Dupont    K. Olsen". One alone may be a heading ("A. Background"): then the letter has to be
 * none that counts, or the line before ends in a colon ("For the Minister:").
 */
static bool signature_line(person_worker *worker, uint32_t i)
{
    enum { NAMES_MAX = 4 };
    const cq_segment *segment = worker->segment;
    person_name names[NAMES_MAX];
    uint32_t count = 0;
    uint32_t at = i;
    cq_str first = cqk_token(segment, i);
    if (first.len > 2 && !memchr(first.data, '.', first.len))
        return false;
    while (count < NAMES_MAX && (at == i || !is_line_end(worker, at))) {
        person_name *name = &names[count];
        if (!person_parse(worker, at, false, name) || name->words == 0 || name->words > 3 ||
            name->words + name->initials < 2 || person_is_noun(worker, name->surname) ||
            (count == 0 && !name->initials) || name->capitals)
            return false;
        at = name->last;
        count++;
    }
    if (!count || !is_line_end(worker, at))
        return false;
    bool counts = strchr("ABCDEFGHIVXivx", segment->text.data[names[0].start]) != NULL;
    bool colon = i > 0 ? cqk_token_is(segment, i - 1, CQ_STR(":")) : worker->after_colon;
    person_name below;
    bool pair = person_parse(worker, at, false, &below) && below.initials && below.words &&
                is_line_end(worker, below.last) &&
                segment->text.data[below.start] != segment->text.data[names[0].start] + 1;
    if (count == 1 && !colon && !pair && !worker->closing && counts && names[0].initials == 1)
        return false;
    for (uint32_t k = 0; k < count; k++)
        person_report(worker, &names[k], (cq_str){NULL, 0}, "signature");
    return true;
}

/* "Marianne Schoerling, GFCE": an acronym that ends the line and is no country's. */
static bool is_acronym_alone(const person_worker *worker, uint32_t i)
{
    enum { LETTERS_MIN = 3, LETTERS_MAX = 9 };
    cqk_country_match country;
    size_t len = i < worker->segment->tokens->count ? cqk_token(worker->segment, i).len : 0;
    return len >= LETTERS_MIN && len <= LETTERS_MAX && is_line_end(worker, i + 1) &&
           cqk_shape(worker->segment, i, CQ_SHAPE_UPPER_ALL) &&
           !(classes_at(worker, i) & WORD_SUFFIX) &&
           !cqk_country_at(worker->model->countries, worker->segment, i, &country);
}

/* Does an organisation or a role stand on this line behind token i? */
static bool has_affiliation(const person_worker *worker, uint32_t i)
{
    if (classes_at(worker, i) & WORD_PLACE)
        return false; /* "San Francisco, California" */
    if (is_acronym_alone(worker, i))
        return true;
    for (uint32_t k = i; k < i + AFFILIATION_REACH && (k == i || !is_line_end(worker, k)); k++)
        if (is_capital(worker, k) && (classes_at(worker, k) & (WORD_HEAD | WORD_ROLE)))
            return true;
    return false;
}

/* Is this dash followed by what a list of participants says of a person? */
static bool is_role_behind(const person_worker *worker, uint32_t i, const person_name *name)
{
    if (name->given || name->patronymic || name->mixed)
        return true;
    return (classes_at(worker, i) & WORD_ROLE) != 0;
}

static bool is_month(const person_worker *worker, uint32_t i)
{
    static const char *const months[] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
    for (size_t k = 0; k < CQK_COUNT(months); k++)
        if (cqk_token_is_word(worker->segment, i, months[k]))
            return true;
    return false;
}

/* "9592nd | Meeting (PM)": does an English ordinal in figures end in front of token i? */
static bool is_behind_count(const person_worker *worker, uint32_t i)
{
    static const char *const ends[] = {"th", "st", "nd", "rd"};
    if (i == 0)
        return false;
    cq_str count = cqk_token(worker->segment, i - 1);
    bool figures = count.len > 2 && count.data[0] >= '0' && count.data[0] <= '9';
    bool apart = i > 1 && cqk_touches(worker->segment, i - 1) &&
                 worker->segment->tokens->kind[i - 2] == CQ_TOKEN_NUMBER;
    for (size_t k = 0; (figures || apart) && k < CQK_COUNT(ends); k++)
        if (ends_with(count, ends[k]))
            return true;
    return false;
}

/* "Meyer (BReg)", "WAGNER (AA):": who speaks, in the record of a press conference. */
static bool speaker(person_worker *worker, uint32_t i)
{
    enum { INSIDE_MAX = 4 };
    const cq_segment *segment = worker->segment;
    person_name name;
    cqk_country_match country;
    cqk_place_match place;
    if (!is_hash(worker, i + 1, worker->model->open_hash) || is_behind_count(worker, i) ||
        !person_parse(worker, i, true, &name) || name.words != 1 || name.last != i + 1 ||
        (person_is_noun(worker, i) && !ends_with(cqk_token(segment, i), "ing")) ||
        cqk_country_at(worker->model->countries, segment, i, &country) ||
        cqk_place_at(worker->model->places, segment, i, &place))
        return false;
    if (segment->tokens->kind[i + 2] == CQ_TOKEN_LETTER && is_month(worker, i + 2))
        return false; /* FSMIS (August 4, 2014): */
    uint32_t at = i + 2;
    while (at < i + 2 + INSIDE_MAX && !cqk_token_is(segment, at, CQ_STR(")")))
        at++;
    bool colon = cqk_token_is(segment, at + 1, CQ_STR(":"));
    if (!cqk_token_is(segment, at, CQ_STR(")")) || (!colon && !is_line_end(worker, at + 1)) ||
        (!colon && !cqk_shape(segment, i + 2, CQ_SHAPE_UPPER_FIRST)))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "speaker");
    return true;
}

/* "NHK, Okuzumi:", "Kyodo News, Fukuda:": a newspaper and its reporter, in a press conference. */
static bool reporter(person_worker *worker, uint32_t i)
{
    enum { PAPER_MAX = 4 };
    const cq_segment *segment = worker->segment;
    if (is_hash(worker, i + 1, worker->model->open_hash) && is_capital(worker, i + 2))
        i += 2;
    uint32_t at = i;
    while (at < i + PAPER_MAX && is_capital(worker, at) &&
           !is_hash(worker, at, worker->model->comma_hash))
        at++;
    person_name name;
    if (at == i || !is_hash(worker, at, worker->model->comma_hash) ||
        !person_parse(worker, at + 1, false, &name) || name.words == 0 || name.words > 2)
        return false;
    /* "Reporter (Asahi Shimbun, Takeshita):" */
    uint32_t colon = name.last + cqk_token_is(segment, name.last, CQ_STR(")"));
    if (!cqk_token_is(segment, colon, CQ_STR(":")) || is_line_end(worker, colon + 1) ||
        person_is_noun(worker, name.surname) ||
        (classes_at(worker, name.surname) & (WORD_COMMON | WORD_REGION)))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "speaker");
    return true;
}

static bool is_to(const cq_segment *segment, uint32_t i)
{
    return cqk_token_is(segment, i, CQ_STR("to")) || cqk_token_is(segment, i, CQ_STR("TO"));
}

/* One side of a cable's heading that is no person: "Commonwealth Government", "Department of
 * External Affairs", "Posts". Its end; i: it is none. */
static uint32_t office_end(const person_worker *worker, uint32_t i)
{
    enum { SIDE_MAX = 10 };
    static const char *const offices[] = {"Government", "GOVERNMENT", "Posts", "POSTS"};
    const cq_segment *segment = worker->segment;
    bool office = false;
    uint32_t at = i;
    for (; at < i + SIDE_MAX && (at == i || !is_line_end(worker, at)) && !is_to(segment, at); at++)
        office |= at < segment->tokens->count && is_capital(worker, at) &&
                  ((classes_at(worker, at) & WORD_HEAD) ||
                   cqk_token_in(segment, at, offices, CQK_COUNT(offices)));
    return office ? at : i;
}

/* "336 Burton to Evatt", "Addison to Commonwealth Government": a line that says who cabled to whom,
 * a person at least on one side. */
static bool header(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name from;
    person_name to;
    if (!worker->is_letter)
        return false;
    bool sent = person_surname_alone(worker, i, &from) && is_to(segment, from.last);
    uint32_t link = sent ? from.last : office_end(worker, i);
    if (link == i || !is_to(segment, link) || is_line_end(worker, link + 1) ||
        !is_capital(worker, link + 1))
        return false;
    bool got = person_surname_alone(worker, link + 1, &to) && is_line_end(worker, to.last);
    if ((!sent && !got) || (!got && office_end(worker, link + 1) == link + 1))
        return false;
    if (sent)
        person_report(worker, &from, (cq_str){NULL, 0}, "header");
    if (got)
        person_report(worker, &to, (cq_str){NULL, 0}, "header");
    return true;
}

/* "Pour la Belgique : S. Moret, Maffei": who signed for a party, up to the line's end. */
static bool signed_for(person_worker *worker, uint32_t i)
{
    enum { PARTY_MAX = 14, NAMES_MAX = 12 };
    static const char *const words[] = {"Pour", "For",  "Por",  "Für", "Per", "За",
                                        "Pelo", "Pela", "POUR", "FOR", "POR", "FÜR"};
    const cq_segment *segment = worker->segment;
    bool fits = cqk_token_in(segment, i, words, CQK_COUNT(words));
    uint32_t at = i + 1;
    while (fits && at < i + PARTY_MAX && !is_line_end(worker, at) &&
           !cqk_token_is(segment, at, CQ_STR(":")))
        at++;
    cqk_country_match country;
    bool party = false;
    for (uint32_t k = i + 1; fits && k < at; k++)
        party |= cqk_country_at(worker->model->countries, segment, k, &country) ||
                 cqk_token_is(segment, k, CQ_STR("Gouvernement")) ||
                 cqk_token_is(segment, k, CQ_STR("Government"));
    if (!party || !cqk_token_is(segment, at, CQ_STR(":")) || is_line_end(worker, at + 1))
        return false;
    bool found = false;
    bool french = cqk_token_is(segment, i, CQ_STR("Pour")); /* there "M." is no initial */
    at++;
    for (uint32_t items = 0; items < NAMES_MAX; items++) {
        person_name name;
        at = person_past_honorifics(worker, at, !french);
        if (!person_parse(worker, at, true, &name) || name.words == 0 ||
            person_is_noun(worker, name.surname) || person_is_headed(worker, &name))
            return found;
        bool comma = is_hash(worker, name.last, worker->model->comma_hash);
        if (!comma && !is_line_end(worker, name.last) &&
            !is_hash(worker, name.last, worker->model->dot_hash))
            return found;
        person_report(worker, &name, (cq_str){NULL, 0}, "signature");
        found = true;
        if (!comma)
            return true;
        at = name.last + 1;
    }
    return found;
}

/* Two or three words that may be a name, none of which is a body's noun or a place. */
static bool is_name_line_part(const person_worker *worker, uint32_t i, person_name *name)
{
    cqk_place_match place;
    if (!person_parse(worker, i, false, name) || name->words < 2 || name->words > 3 ||
        name->capitals || person_is_headed(worker, name) || person_is_noun(worker, name->surname) ||
        person_is_noun(worker, name->first) ||
        cqk_place_at(worker->model->places, worker->segment, name->first, &place))
        return false;
    for (uint32_t k = name->first; k < name->last; k++)
        if (classes_at(worker, k) & (WORD_REGION | WORD_HEAD))
            return false;
    return true;
}

/* "By Humeyra Pamuk and Tulay Karadeniz": who wrote it, on a line of its own. */
static bool byline(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name first;
    person_name second;
    if (!cqk_token_is(segment, i, CQ_STR("By")) || !is_name_line_part(worker, i + 1, &first))
        return false;
    bool joined = person_is_conjunction(worker, first.last) ||
                  is_hash(worker, first.last, worker->model->comma_hash);
    bool both = joined && is_name_line_part(worker, first.last + 1, &second);
    uint32_t last = both ? second.last : first.last;
    if (!is_line_end(worker, last) && !is_hash(worker, last, worker->model->comma_hash))
        return false;
    person_report(worker, &first, (cq_str){NULL, 0}, "agent");
    if (both)
        person_report(worker, &second, (cq_str){NULL, 0}, "agent");
    return true;
}

/* A surname at token i that its line ends with, a point behind it or none. */
static bool ends_line(const person_worker *worker, uint32_t i, person_name *name)
{
    const cq_segment *segment = worker->segment;
    if (i >= segment->tokens->count ||
        classes_at(worker, i) & (WORD_STOP | WORD_HEAD | WORD_REGION))
        return false;
    if (!person_parse(worker, i, false, name) || name->words != 1 || name->initials ||
        name->first != name->surname || person_is_noun(worker, i) || person_is_people(worker, i) ||
        segment->tokens->end[i] - segment->tokens->start[i] <= 3)
        return false;
    bool point =
        name->last < segment->tokens->count && is_hash(worker, name->last, worker->model->dot_hash);
    return is_line_end(worker, name->last + point);
}

/* "Der Bundespräsident: Streuli", "Le président de la Confédération, Furgler": a line that says who
 * signed by his office, and his surname at its end or on the next. */
static bool signed_office(person_worker *worker, uint32_t i)
{
    enum { LINE_MAX = 12, LINE_MIN = 2 };
    static const char *const articles[] = {"Der", "Die", "Le", "La", "L", "Il", "El"};
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    person_name name;
    uint32_t end = i + 1;
    bool role = false;
    if (!cqk_token_in(segment, i, articles, CQK_COUNT(articles)))
        return false;
    for (; end < t->count && end < i + LINE_MAX && !is_line_end(worker, end); end++) {
        role |= (classes_at(worker, end) & WORD_ROLE) != 0;
        bool mark = cqk_token_is(segment, end, CQ_STR(":")) ||
                    is_hash(worker, end, worker->model->comma_hash);
        if (!role || !mark || end < i + LINE_MIN || !ends_line(worker, end + 1, &name))
            continue;
        person_report(worker, &name, cqk_tokens(segment, i + 1, end), "signature");
        return true;
    }
    return false;
}

/* Is the line that begins at token i nothing but two to four words that may be a name? */
static bool is_name_line(const person_worker *worker, uint32_t i, person_name *name)
{
    const cq_segment *segment = worker->segment;
    if (!person_parse(worker, i, false, name) || name->words < 2 || name->words > 4 ||
        name->capitals || !is_line_end(worker, name->last) || person_is_headed(worker, name) ||
        person_is_noun(worker, name->first) || person_is_noun(worker, name->surname))
        return false;
    for (uint32_t k = name->first; k < name->last; k++) {
        cqk_country_match country;
        cqk_place_match place;
        if ((classes_at(worker, k) & (WORD_COMMON | WORD_REGION | WORD_HEAD)) ||
            person_is_people(worker, k) ||
            cqk_country_at(worker->model->countries, segment, k, &country) ||
            cqk_place_at(worker->model->places, segment, k, &place))
            return false;
    }
    return true;
}

/* Does the segment begin with a title, as the line below a name does: "Senior Fisheries Officer"?
 */
static bool begins_with_role(const person_worker *worker)
{
    enum { FIRST = 5 };
    for (uint32_t k = 0; k < FIRST && is_capital(worker, k); k++)
        if (classes_at(worker, k) & WORD_ROLE)
            return true;
    return false;
}

/*
 * "Aketa Taanga" on a line of its own, and below it "Senior Fisheries Officer"; or below a line
 * that begins with a name: such lines are segments, so the name is learnt when the next one is
 * read, and found in the scan.
 */
static void learn_name_line(person_worker *worker)
{
    const cq_segment *segment = worker->segment;
    const cq_host *host = worker->model->host;
    person_name name;
    if (worker->pending_length && begins_with_role(worker))
        person_memory_add(worker, (cq_str){worker->pending, worker->pending_length},
                          worker->pending_hash);
    worker->pending_length = 0;
    if (segment->tokens->count > 9 || !person_may_go_on(worker, 0) ||
        !is_name_line(worker, 0, &name) || name.initials || name.last != segment->tokens->count ||
        name.end - name.start >= sizeof worker->pending)
        return;
    cq_str text = {segment->text.data + name.start, name.end - name.start};
    uint32_t hash = host->fold_hash(text.data, segment->tokens->end[name.first] - name.start);
    if (worker->after_name) {
        person_memory_add(worker, text, hash);
        return;
    }
    memcpy(worker->pending, text.data, text.len);
    worker->pending_length = (uint32_t)text.len;
    worker->pending_hash = hash;
}

/* "Der Europäische | Gerichtshof, der Rat": what an article begins is no person's name. */
static bool begins_with_article(const person_worker *worker, uint32_t i)
{
    static const char *const articles[] = {"Der", "Die", "Das", "L'", "L’",
                                           "Les", "Los", "Las", "El", "The"};
    return cqk_token_in(worker->segment, i, articles, CQK_COUNT(articles));
}

/* "To FISH, Secretary of State, Washington": whom a telegram is to. */
static bool addressee(person_worker *worker, uint32_t i)
{
    person_name name;
    if (!cqk_token_is(worker->segment, i, CQ_STR("To")) ||
        !person_parse(worker, i + 1, true, &name) || name.words == 0 || name.words > 3 ||
        !is_hash(worker, name.last, worker->model->comma_hash) ||
        !(classes_at(worker, name.last + 1) & WORD_ROLE))
        return false;
    person_report(worker, &name, person_role_text(worker, name.last + 1), "list");
    return true;
}

/* "Yehoshua Raviv" alone on its line, where a Raviv is known. */
static bool is_known_alone(const person_worker *worker, const person_name *name)
{
    uint32_t hash = worker->segment->tokens->hash[name->surname];
    return !name->capitals && name->words <= 3 && is_line_end(worker, name->last) &&
           !person_is_noun(worker, name->first) && !begins_with_article(worker, name->first) &&
           !(classes_at(worker, name->first) & (WORD_ROLE | WORD_HEAD | WORD_PLACE | WORD_STOP)) &&
           person_memory_may_know(worker, hash) && person_memory_first(worker, hash);
}

/* A name at the beginning of a line: "NAME – role", "Name, Institute". */
void person_line_start(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    cqk_place_match place;
    if (!is_capital(worker, i) || person_office_list(worker, i) || person_inverted_at(worker, i) ||
        signature_line(worker, i) || speaker(worker, i) || signed_for(worker, i) ||
        header(worker, i) || reporter(worker, i) || person_delegations(worker, i, false) ||
        person_behind_country(worker, i) || signed_office(worker, i) ||
        person_delegation_list(worker, i) || byline(worker, i) || addressee(worker, i))
        return;
    i = person_past_honorifics(worker, i, false); /* "M. Albert de Lapradelle" */
    if (!person_may_go_on(worker, i) || !person_parse(worker, i, true, &name) || name.words < 2)
        return;
    if (person_is_dash(worker, name.last) && is_role_behind(worker, name.last + 1, &name)) {
        person_report(worker, &name, person_role_text(worker, name.last + 1), "list");
        return;
    }
    if (is_known_alone(worker, &name)) {
        person_report(worker, &name, (cq_str){NULL, 0}, "list");
        return;
    }
    if (name.capitals || name.words > 3 || (person_is_noun(worker, name.surname) && !name.given) ||
        person_is_noun(worker, name.first) || begins_with_article(worker, name.first) ||
        !is_hash(worker, name.last, worker->model->comma_hash) ||
        cqk_touches(segment, name.last + 1) || !has_affiliation(worker, name.last + 1) ||
        (cqk_place_at(worker->model->places, segment, name.first, &place) &&
         name.first + place.tokens == name.last)) /* "Santo Domingo, República Dominicana" */
        return;
    person_report(worker, &name, person_role_text(worker, name.last + 1), "affiliation");
}

/* "(F. H. CORNER)", "[P. SHAW]": a cable's signature, with initials, in brackets. */
static bool signed_in_brackets(person_worker *worker)
{
    const cq_tokens *t = worker->segment->tokens;
    person_name name;
    bool round = is_hash(worker, 0, worker->model->open_hash);
    if ((!round && !cqk_token_is(worker->segment, 0, CQ_STR("["))) ||
        !person_parse(worker, 1, false, &name) || !name.initials || name.words != 1 ||
        name.last + 1 != t->count ||
        !cqk_token_is(worker->segment, name.last, round ? CQ_STR(")") : CQ_STR("]")))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "signature");
    return true;
}

/* A segment that is nothing but a name, where a letter is signed. */
void person_segment_start(person_worker *worker)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    person_name name;
    if (worker->learning)
        learn_name_line(worker);
    if (t->count > 0 && t->kind[0] == CQ_TOKEN_PUNCTUATION && signed_in_brackets(worker))
        return;
    if (t->count > 9 || !person_parse(worker, 0, worker->closing, &name))
        return;
    uint32_t last = name.last;
    if (last < t->count && t->hash[last] == worker->model->dot_hash)
        last++;
    if (last != t->count || name.words == 0 || person_is_noun(worker, name.surname))
        return;
    bool alone = name.words == 1 && name.initials == 0;
    bool cable = name.capitals && (classes_at(worker, name.surname) & WORD_SURNAME);
    bool lone_word = worker->is_letter && worker->after_sentence && (!name.capitals || cable) &&
                     segment->index > 2 && last == name.last;
    if (worker->closing || (alone && worker->after_office) ||
        (worker->after_agent && is_name_line(worker, 0, &name)) ||
        (name.initials && (name.given || name.words + name.initials > 2)) || (alone && lone_word))
        person_report(worker, &name, (cq_str){NULL, 0}, "signature");
}
