/*
 * report.c - what every rule does with the name it has found: the survey learns it, the scan emits
 * it.
 */
#include "person.h"

#include <string.h>

/* "P.M. Chou:" in a conversation: the Prime Minister, no initials. */
static person_name without_office(const person_worker *worker, const person_name *name)
{
    person_name rest = *name;
    if (!worker->is_letter || name->words != 1 || name->initials != 2 ||
        (!cqk_token_is(worker->segment, name->first, CQ_STR("P.M")) &&
         !cqk_token_is(worker->segment, name->first, CQ_STR("P.M."))))
        return rest;
    rest.first = name->surname;
    rest.start = worker->segment->tokens->start[rest.first];
    rest.initials = 0;
    return rest;
}

/* "Sheikh Tahnoon bin Zayed" of a list of names: a title, which the first of them has had cut off.
 */
static person_name without_sheikh(const person_worker *worker, const person_name *name)
{
    static const char *const titles[] = {"Sheikh", "Sheikha", "Shaikh", "Shaikha"};
    person_name rest = *name;
    if (name->words > 1 && name->first + 1 < name->last &&
        cqk_token_in(worker->segment, name->first, titles, CQK_COUNT(titles)) &&
        cqk_shape(worker->segment, name->first + 1, CQ_SHAPE_UPPER_FIRST)) {
        rest.first++;
        rest.start = worker->segment->tokens->start[rest.first];
        rest.words--;
    }
    return without_office(worker, &rest);
}

/* "Al-Taher Salem": the article of the first part. */
static void take_article(const person_worker *worker, person_name *name)
{
    static const char *const articles[] = {"Al", "El", "Ad", "Ar", "As", "Ash", "At", "Az", "An"};
    const cq_segment *segment = worker->segment;
    uint32_t i = name->first;
    if (i < worker->floor + 2 || !cqk_touches(segment, i) || !cqk_touches(segment, i - 1) ||
        !cqk_token_is(segment, i - 1, CQ_STR("-")) ||
        !cqk_token_in(segment, i - 2, articles, CQK_COUNT(articles)))
        return;
    name->first = i - 2;
    name->start = segment->tokens->start[i - 2];
}

/* "SEÑOR PATRICIO WALKER PRIETO, PRESIDENTE": behind a title in a text in capitals the name goes on
 * up to the comma. */
static void take_capitals(const person_worker *worker, person_name *name, const char *rule)
{
    enum { MORE_MAX = 3 };
    const uint32_t others = WORD_STOP | WORD_ROLE | WORD_HEAD | WORD_COMMON | WORD_HONORIFIC |
                            WORD_VERB | WORD_TOLD | WORD_FRONT | WORD_LETTER;
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t last = name->last;
    uint32_t tokens;
    if (strcmp(rule, "title") != 0 || !name->capitals || name->words < 2 ||
        !person_is_shouted(worker, name->first))
        return;
    while (last < t->count && last < name->last + MORE_MAX && t->kind[last] == CQ_TOKEN_LETTER &&
           cqk_shape(segment, last, CQ_SHAPE_UPPER_ALL) && t->end[last] - t->start[last] > 3 &&
           !(person_word(worker, last, &tokens) & others))
        last++;
    bool ends = last > name->last && last < t->count && cqk_token_is(segment, last, CQ_STR(","));
    if (!ends)
        return;
    name->last = last;
    name->end = t->end[last - 1];
    name->surname = last - 1;
}

/* "presentation by Don Stikvoorde": the given name, where nothing beside it is Spanish. */
static void take_don(const person_worker *worker, person_name *name)
{
    static const char *const romance[] = {"el",  "la",  "los", "y",  "con", "que",  "por",
                                          "del", "de",  "al",  "en", "il",  "e",    "di",
                                          "su",  "las", "lo",  "se", "don", "como", "para"};
    enum { REACH = 12 };
    const cq_segment *segment = worker->segment;
    uint32_t i = name->first;
    if (i <= worker->floor || name->words != 1 || name->initials ||
        !cqk_token_is(segment, i - 1, CQ_STR("Don")) || cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE))
        return;
    for (uint32_t k = i > REACH ? i - REACH : 0; k < i + REACH && k < segment->tokens->count; k++)
        if (cqk_token_in(segment, k, romance, CQK_COUNT(romance)))
            return;
    name->first = i - 1;
    name->start = segment->tokens->start[i - 1];
}

/* "that van Mook had left", "with von der Goltz": particles in small letters in front of a surname
 * alone. In German "von" may be no more than "of". */
static void take_particles(const person_worker *worker, person_name *name)
{
    static const char *const links[] = {"der", "den", "de", "dem", "het", "'t"};
    const cq_segment *segment = worker->segment;
    uint32_t i = name->first;
    if (i > worker->floor + 1 && cqk_token_in(segment, i - 1, links, CQK_COUNT(links)))
        i--;
    if (name->words != 1 || name->initials || i <= worker->floor ||
        cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE))
        return;
    bool dutch = cqk_token_is(segment, i - 1, CQ_STR("van"));
    bool german = cqk_token_is(segment, i - 1, CQ_STR("von")) &&
                  (i < name->first || (worker->is_letter && !worker->is_german));
    if (!dutch && !german)
        return;
    name->first = i - 1;
    name->start = segment->tokens->start[i - 1];
}

void person_report(person_worker *worker, const person_name *found, cq_str role, const char *rule)
{
    person_name untitled = without_sheikh(worker, found);
    take_particles(worker, &untitled);
    take_don(worker, &untitled);
    take_article(worker, &untitled);
    take_capitals(worker, &untitled, rule);
    const person_name *name = &untitled;
    if (name->end - name->start >= VALUE_MAX)
        return;
    if (worker->learning)
        person_learn(worker, name, rule);
    else if (worker->status == CQ_OK)
        person_emit(worker, name, role, rule);
    worker->reported = name->last;
    if (worker->first_name == UINT32_MAX)
        worker->first_name = name->first;
    if (name->last > worker->floor)
        worker->floor = name->last;
}
