/*
 * parse_word.c - may the word at which a parser stands be a part of a name: not an acronym, a
 * month, a heading's verb, but "O'", "das" and what a hyphen joins.
 */
#include "western/parse.h"

#include <string.h>

/* A word in capitals beside others is an acronym, unless it may be a surname (HUANG Chengqing). */
static bool is_acronym(const person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    if (p->sure || p->capitals || !cqk_shape(segment, p->at, CQ_SHAPE_UPPER_ALL))
        return false;
    cq_str word = cqk_token(segment, p->at);
    if (p->name->words == 0)
        return false;
    return person_characters(word) < 4 && p->name->words > 1;
}

/* The En of "Chou En-lai" and the И of "Ван И": small words, but inside a name. */
static bool is_joined(const person_parser *p)
{
    /* Winston Lord, Ricardo Lagos: titles and places that are surnames */
    static const char *const both[] = {"Lord", "Lagos", "Lima", "Jordan", "Jordán", "London"};
    const cq_segment *segment = p->worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t at = p->at;
    if (p->name->words == 0 || !cqk_shape(segment, at, CQ_SHAPE_UPPER_FIRST) ||
        t->kind[at] != CQ_TOKEN_LETTER)
        return false;
    if (cqk_token_is(segment, at, CQ_STR("И")))
        return p->name->words == 1 && t->end[p->name->last - 1] - t->start[p->name->last - 1] < 8;
    uint32_t tokens;
    uint32_t classes = person_word(p->worker, at, &tokens);
    /* "Julie Bishop", "Mackenzie King": a title that is a surname as well. */
    bool titled = (classes & WORD_ROLE) && (classes & WORD_SURNAME);
    bool place = cqk_token_in(segment, at, both, CQK_COUNT(both));
    titled |= place;
    static const char *const rulers[] = {"Shah", "Sultan"};
    if (p->name->words <= 2 && cqk_token_in(segment, at, rulers, CQK_COUNT(rulers)) &&
        !cqk_token_is(segment, at + 1, CQ_STR("of")) &&
        !cqk_shape(segment, at, CQ_SHAPE_LINE_BEFORE))
        return true; /* Syed Haider Shah */
    static const char *const surnames[] = {"Marques", "Condé",  "Barón", "Ritter",
                                           "Herzog",  "Kaiser", "Prinz", "Page"};
    if (p->name->words == 1 && p->name->given && cqk_shape(segment, at, CQ_SHAPE_LOWER) &&
        cqk_token_in(segment, at, surnames, CQK_COUNT(surnames)))
        return true; /* Lívia Marques Pádua, Osvaldo Ritter */
    if ((p->name->words == 1 || (place && p->name->words == 2)) && p->name->given && titled &&
        !(at + 1 < t->count && cqk_shape(segment, at + 1, CQ_SHAPE_UPPER_FIRST) &&
          !cqk_shape(segment, at + 1, CQ_SHAPE_LINE_BEFORE) && t->kind[at + 1] == CQ_TOKEN_LETTER))
        return true;
    /* "Jean-Pierre Grand": behind a double given name any word that is no noun of a body. */
    if (p->name->words == 1 && p->name->given && p->name->last > p->name->first + 1 &&
        cqk_shape(segment, at, CQ_SHAPE_LOWER) && cqk_shape(segment, at, CQ_SHAPE_SPACE_BEFORE) &&
        !cqk_shape(segment, at, CQ_SHAPE_LINE_BEFORE))
        return (classes & WORD_STOP) && !(classes & (WORD_HEAD | WORD_ROLE | WORD_HONORIFIC)) &&
               !(at + 1 < t->count && cqk_shape(segment, at + 1, CQ_SHAPE_UPPER_FIRST));
    /* "Samantha POWER", "Winston LORD": a surname in capitals behind a given name. */
    if (p->name->words == 1 && p->name->given && !p->name->capitals &&
        cqk_shape(segment, at, CQ_SHAPE_UPPER_ALL) && t->end[at] - t->start[at] > 3)
        return (classes & (WORD_STOP | WORD_HONORIFIC)) && !(classes & (WORD_HEAD | WORD_ROLE));
    return (classes & WORD_STOP) && !(classes & (WORD_HEAD | WORD_ROLE)) && at + 2 < t->count &&
           t->hash[at + 1] == p->worker->model->dash_hash && cqk_touches(segment, at + 1) &&
           cqk_touches(segment, at + 2) && cqk_shape(segment, at + 2, CQ_SHAPE_LOWER) &&
           t->end[at + 2] - t->start[at + 2] < 6 && t->end[at] - t->start[at] < 7;
}

/* "Christopher E. Steel": behind an initial inside a name any word with a capital is the surname.
 */
static bool is_behind_initial(const person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    uint32_t tokens;
    cqk_country_match country; /* James W. Spain */
    uint32_t classes = person_word(p->worker, p->at, &tokens);
    return p->sure && p->name->words < 2 && p->name->initials &&
           person_is_point(p->worker, p->at - 1) &&
           segment->tokens->kind[p->at] == CQ_TOKEN_LETTER &&
           cqk_shape(segment, p->at, CQ_SHAPE_UPPER_FIRST) &&
           ((classes & WORD_STOP) ||
            cqk_country_at(p->worker->model->countries, segment, p->at, &country)) &&
           !(classes & (WORD_HEAD | WORD_ROLE | WORD_HONORIFIC | WORD_FRONT | WORD_PARTICLE)) &&
           segment->tokens->end[p->at] - segment->tokens->start[p->at] > 3;
}

/* "Giscard d'Estaing" */
static bool is_elided(const person_parser *p)
{
    uint32_t tokens;
    return p->name->words > 0 && person_elision(cqk_token(p->worker->segment, p->at)) &&
           !(person_word(p->worker, p->at, &tokens) & (WORD_STOP | WORD_HEAD));
}

/* "SEÑOR JOSÉ LUIS ALLIENDE LEIVA, SUBROGANTE": words that none knows, up to the next mark. */
static bool closes_soon(const person_parser *p)
{
    enum { WORDS_MAX = 3 };
    static const char *const marks[] = {",", "(", ")", ";", ":", "."};
    const cq_segment *segment = p->worker->segment;
    uint32_t at = p->at;
    cqk_place_match place;
    while (at < p->at + WORDS_MAX && person_is_word(p->worker, at, false) &&
           !person_classes(p->worker, at, WORD_COMMON) &&
           !cqk_place_at(p->worker->model->places, segment, at, &place))
        at++;
    return at > p->at &&
           (at >= segment->tokens->count || cqk_shape(segment, at, CQ_SHAPE_LINE_BEFORE) ||
            cqk_token_in(segment, at, marks, CQK_COUNT(marks)));
}

/* "HO KAM-FAI", "MARTIN LEE CHU-MING": two syllables of a Chinese or Korean given name; the surname
 * in front of them. */
static bool is_paired(const person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    const cq_tokens *t = segment->tokens;
    enum { SYLLABLE_MAX = 6 };
    for (uint32_t at = p->at; at < p->at + 2 && at + 2 < t->count; at++) {
        uint32_t tokens;
        if (t->hash[at + 1] == p->worker->model->dash_hash && cqk_touches(segment, at + 1) &&
            cqk_touches(segment, at + 2) && cqk_shape(segment, at + 2, CQ_SHAPE_UPPER_ALL) &&
            t->end[at] - t->start[at] <= SYLLABLE_MAX &&
            t->end[at + 2] - t->start[at + 2] <= SYLLABLE_MAX)
            return true;
        if (!(person_word(p->worker, at, &tokens) & (WORD_CHINESE | WORD_KOREAN)))
            return false;
    }
    return false;
}

/* "FOREIGN MINISTER FISCHER TOOK HIS": there an unknown word goes with no other unknown one. */
static bool is_shouted(const person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    uint32_t tokens;
    if (p->name->words == 0 || !cqk_shape(segment, p->at, CQ_SHAPE_UPPER_ALL) ||
        (person_word(p->worker, p->at, &tokens) & (WORD_SURNAME | WORD_GIVEN)) ||
        !person_is_shouted(p->worker, p->at) || is_paired(p))
        return false;
    /* A given name takes one word, if more text in capitals does not go on behind it at once. */
    return !(p->name->words == 1 && p->name->given) &&
           !(p->sure && p->name->given && closes_soon(p));
}

/* "Wilson Vetoes Knox Resolution": behind a surname a word in -s that is no name. */
bool person_is_heading_verb(const person_parser *p, uint32_t classes)
{
    const uint32_t names = WORD_GIVEN | WORD_SURNAME | WORD_CHINESE | WORD_KOREAN;
    uint32_t tokens;
    if (p->name->words != 1 || p->name->initials || (classes & names))
        return false;
    uint32_t before = person_word(p->worker, p->name->surname, &tokens) & names;
    cq_str word = cqk_token(p->worker->segment, p->at);
    return (before & WORD_SURNAME) && word.len > 4 && word.data[word.len - 1] == 's' &&
           word.data[word.len - 2] != 's' && p->at + 1 < p->worker->segment->tokens->count &&
           cqk_shape(p->worker->segment, p->at + 1, CQ_SHAPE_UPPER_FIRST);
}

/* "Contact: Jason Powers, +41": behind a given name and in front of a mark; "Administrator Samantha
 * Power": behind a title and a given name. */
static bool is_common_surname(const person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    uint32_t tokens;
    uint32_t next = p->at + 1;
    if (p->name->words != 1 || !p->name->given || p->at >= segment->tokens->count ||
        segment->tokens->kind[p->at] != CQ_TOKEN_LETTER ||
        !cqk_shape(segment, p->at, CQ_SHAPE_LOWER) ||
        !cqk_shape(segment, p->at, CQ_SHAPE_UPPER_FIRST) ||
        cqk_shape(segment, p->at, CQ_SHAPE_LINE_BEFORE))
        return false;
    uint32_t classes = person_word(p->worker, p->at, &tokens);
    uint32_t first = p->name->first;
    uint32_t front = first - (first > 1 && person_is_point(p->worker, first - 1));
    bool titled = first > 0 && tokens == 1 &&
                  (person_word(p->worker, front - 1, &tokens) & (WORD_ROLE | WORD_HONORIFIC));
    const uint32_t comma = p->worker->model->comma_hash;
    titled |= first > 1 && p->worker->reported == first - 1 &&
              segment->tokens->hash[first - 1] == comma && next < segment->tokens->count &&
              segment->tokens->hash[next] == comma; /* Dianne Wild, Kirsten Powers, ... */
    return (classes == WORD_COMMON &&
            (next >= segment->tokens->count || segment->tokens->kind[next] != CQ_TOKEN_LETTER)) ||
           (titled && (classes & WORD_STOP) && !person_capital(p, next) &&
            !(classes & (WORD_HEAD | WORD_ROLE | WORD_HONORIFIC | WORD_FRONT | WORD_LETTER)));
}

/* "Riva Ganguly Das,": the Indian surname, no German article, where the name ends with it;
 * "Yassine Fall", the Senegalese one, no season. */
static bool is_das(const person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    uint32_t next = p->at + 1;
    if (p->name->words == 1 && ((p->name->given && cqk_token_is(segment, p->at, CQ_STR("Fall"))) ||
                                (p->sure && cqk_token_is(segment, p->at, CQ_STR("FALL")))))
        return !cqk_shape(segment, p->at, CQ_SHAPE_SENTENCE_START);
    return p->name->words && !p->worker->is_german && cqk_token_is(segment, p->at, CQ_STR("Das")) &&
           !cqk_shape(segment, p->at, CQ_SHAPE_SENTENCE_START) &&
           (next >= segment->tokens->count || segment->tokens->kind[next] != CQ_TOKEN_LETTER ||
            (p->name->words > 1 && !cqk_shape(segment, next, CQ_SHAPE_UPPER_FIRST)));
}

/* "saw Mikoyan | Jan 9": a month cut short, in front of a day, no given name. */
static bool is_dated(const person_parser *p)
{
    static const char *const months[] = {"Jan", "Jun", "Jul", "Mar", "Sept", "May"};
    const cq_segment *segment = p->worker->segment;
    return p->name->words && p->at + 1 < segment->tokens->count &&
           segment->tokens->kind[p->at + 1] == CQ_TOKEN_NUMBER &&
           cqk_token_in(segment, p->at, months, CQK_COUNT(months));
}

bool person_is_part(const person_parser *p)
{
    bool word = person_is_word(p->worker, p->at, p->sure) || is_joined(p) || is_behind_initial(p) ||
                is_elided(p) || is_common_surname(p) || is_das(p);
    return word && !is_acronym(p) && !is_shouted(p) && !is_dated(p);
}
