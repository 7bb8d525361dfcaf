/*
 * romance_body.c - the whole name of the body in front of "à sa 12e session", "en su XXV Reunión":
 * its noun stands first and its complements follow, so the last words with a capital are not it.
 */
#include "mention/latin.h"

#include <string.h>

enum { BRACKET = 3, REACH = 24 }; /* "(CPS)"; tokens that a search goes to the left */

/* The word without what French elides in front of it: L'Assemblée, d’Experts. */
static cq_str without_elision(cq_str word)
{
    static const char *const marks[] = {"'", "’"};
    for (size_t at = 1; at <= 2 && at < word.len; at++)
        for (size_t k = 0; k < CQK_COUNT(marks); k++) {
            size_t len = strlen(marks[k]);
            if (word.len > at + len && memcmp(word.data + at, marks[k], len) == 0)
                return (cq_str){word.data + at + len, word.len - at - len};
        }
    return word;
}

/* Is token i the noun of a body that holds sessions, with a capital? */
static bool is_body_noun(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const nouns[] = {
        "assemblee",   "asamblea",   "comite",      "commission", "comision", "conseil",
        "consejo",     "conference", "conferencia", "junta",      "groupe",   "grupo",
        "bureau",      "parlement",  "parlamento",  "congres",    "congreso", "subcomite",
        "subcomision", "organe",     "organo",      "forum",      "foro",     "directoire",
        "directorio",  "instance"};
    if (!is_letter(segment, i))
        return false;
    cq_str word = without_elision(cqk_token(segment, i));
    bool capital = is_capital(segment, i) || is_elided_capital(cqk_token(segment, i));
    return capital && cqk_word_in(m->host, word, nouns, CQK_COUNT(nouns));
}

/* Behind the acronym in brackets that opens at token i; i: there is none. */
static uint32_t behind_acronym(const cq_segment *segment, uint32_t i)
{
    bool bracket = i + BRACKET <= segment->tokens->count && cqk_token_is(segment, i, CQ_STR("(")) &&
                   is_acronym(segment, i + 1) && cqk_token_is(segment, i + 2, CQ_STR(")"));
    return bracket ? i + BRACKET : i;
}

/* Does the name with its noun at token i end in front of token `end`, also over "(CPS) de l'Union
 * africaine (UA)"? Sets where the part in front of the first bracket ends. */
static bool reaches(const model *m, const cq_segment *segment, uint32_t i, uint32_t end,
                    uint32_t *name_end)
{
    enum { PARTS = 3 };
    bool between = false;
    uint32_t next = find_end(m, segment, i + 1, HEAD_ROMANCE, true, &between);
    *name_end = next;
    for (uint32_t part = 0; part < PARTS && next < end; part++) {
        uint32_t behind = behind_acronym(segment, next);
        if (behind == next)
            return false;
        next = behind < end ? find_end(m, segment, behind, HEAD_ROMANCE, true, &between) : behind;
    }
    return next == end && !between;
}

bool romance_body(const model *m, const cq_segment *segment, uint32_t end, uint32_t *first,
                  uint32_t *last)
{
    bool found = false;
    for (uint32_t i = end; i > 0 && end - i < REACH; i--) {
        uint32_t name_end = 0;
        if (is_body_noun(m, segment, i - 1) && reaches(m, segment, i - 1, end, &name_end)) {
            *first = i - 1;
            *last = name_end;
            found = true;
        }
        if (sentence_begins(segment, i - 1))
            break;
    }
    return found;
}
