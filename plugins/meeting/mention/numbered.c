/*
 * numbered.c - acronyms of meetings with their number: COP16, TICAD 8, 第27回 APEC.
 */
#include "mention/latin.h"

#include "numeral.h"

#include <string.h>

/* COP16, TICAD8 as one token: capitals, then one or two digits. */
bool find_numbered(const cq_segment *segment, uint32_t i, mentions *list)
{
    static const char *const series[] = {"COP",  "CMP", "CMA",   "TICAD", "UNCTAD", "UNGA", "PALM",
                                         "ASEM", "MC",  "FOCAC", "MOP",   "COPMOP", "SBSTA"};
    cq_str text = cqk_token(segment, i);
    size_t letters = 0;
    while (letters < text.len && text.data[letters] >= 'A' && text.data[letters] <= 'Z')
        letters++;
    uint64_t number = 0;
    uint32_t digits = 0;
    if (letters == text.len || cqk_digits(text, letters, &number, &digits) != text.len - letters ||
        digits > 2 || number == 0)
        return true;
    for (size_t k = 0; k < CQK_COUNT(series); k++) {
        if (strlen(series[k]) != letters || memcmp(series[k], text.data, letters) != 0)
            continue;
        mention found = {.start = segment->tokens->start[i],
                         .end = segment->tokens->end[i],
                         .first = i,
                         .last = i + 1,
                         .name_start = segment->tokens->start[i],
                         .name_end = segment->tokens->start[i] + (uint32_t)letters,
                         .ordinal = (uint32_t)number,
                         .kind = KIND_ACRONYM,
                         .flags = MENTION_ACRONYM | MENTION_COUNTED};
        return mentions_add(list, &found);
    }
    return true;
}

bool find_acronym(const model *m, const cq_segment *segment, uint32_t i, uint32_t tokens,
                  uint32_t value, mentions *list)
{
    const cq_tokens *t = segment->tokens;
    mention found = {.start = t->start[i],
                     .end = t->end[i + tokens - 1],
                     .first = i,
                     .last = i + tokens,
                     .name_start = t->start[i],
                     .name_end = t->end[i + tokens - 1],
                     .kind = KIND_ACRONYM,
                     .flags = MENTION_ACRONYM};
    cqk_ordinal ordinal;
    uint32_t next = i + tokens;
    if (joins(segment, next < t->count ? next : i))
        next++;
    uint64_t number = 0;
    uint32_t digits = 0;
    if (ordinal_before(m, segment, i, &ordinal) && ordinal.form != CQK_ORDINAL_DOT &&
        ordinal.form != CQK_ORDINAL_ROMAN) {
        found.start = ordinal.start;
        found.first = i - ordinal.tokens;
        found.ordinal = ordinal.value;
    } else if ((value & HEAD_NUMBER) && next < t->count && !sentence_begins(segment, next)) {
        cq_str text = cqk_token(segment, next);
        uint32_t roman = 0;
        if (t->kind[next] == CQ_TOKEN_NUMBER && cqk_digits(text, 0, &number, &digits) == text.len &&
            digits <= 2)
            found.ordinal = (uint32_t)number;
        else if (cqk_roman_number(text, 0, &roman) == text.len && text.data[0] < 'a')
            found.ordinal = roman;
        if (found.ordinal) {
            found.end = t->end[next];
            found.last = next + 1;
        }
    }
    if (!found.ordinal && i > 0 && is_acronym(segment, i - 1) && !sentence_begins(segment, i)) {
        found.start = t->start[i - 1];
        found.first = i - 1;
    }
    if (found.ordinal)
        found.flags |= MENTION_COUNTED;
    else if (value & HEAD_COUNTED)
        return true;
    return mentions_add(list, &found);
}
