/*
 * apart.c - what tells two series apart whose names share their words: ranks of persons, levels of
 * bodies, and numbers.
 */
#include "numeral.h"
#include "series/series.h"

#include <string.h>

bool text_contains(cq_str text, cq_str part)
{
    for (size_t at = 0; at + part.len <= text.len; at++)
        if (text.data[at] == part.data[0] &&
            text.data[at + part.len - 1] == part.data[part.len - 1] &&
            memcmp(text.data + at, part.data, part.len) == 0)
            return true;
    return false;
}

/* "High-Level Committee", "working-level": as bits of their rows. */
static uint32_t levels_of(cq_str text)
{
    static const char *const levels[] = {"igh-", "orking-", "xpert-", "irector"};
    uint32_t bits = 0;
    for (size_t k = 0; k < CQK_COUNT(levels); k++) {
        cq_str level = {levels[k], strlen(levels[k])};
        bool plain = levels[k][level.len - 1] != '-';
        for (size_t at = 0; at + level.len < text.len; at++)
            if (memcmp(text.data + at, level.data, level.len) == 0 &&
                (plain || (text.data[at + level.len] | 0x20) == 'l'))
                bits |= 1U << k;
    }
    return bits;
}

/* Which ranks of persons the name speaks of: as bits of their rows. */
uint32_t series_ranks(const series_name *n)
{
    static const char *const ranks[] = {"ministers", "leaders", "vice",    "deputy",
                                        "senior",    "expert",  "speaker", "ambassador",
                                        "副",        "次官",    "차관"};
    uint32_t bits = 0;
    for (uint32_t i = 0; i < n->word_count; i++)
        for (size_t k = 0; k < CQK_COUNT(ranks); k++) {
            bool east = (unsigned char)ranks[k][0] >= 0x80;
            bool named = east ? text_contains(n->words[i], (cq_str){ranks[k], strlen(ranks[k])})
                              : cqk_is(n->words[i], ranks[k]);
            bits |= (uint32_t)named << k;
        }
    return bits | levels_of(n->text) << CQK_COUNT(ranks);
}

/* Ministers' and vice-ministers' dialogues are two series; a name without a rank may be either's.
 */
bool series_differ_in_rank(const series_name *a, const series_name *b)
{
    return a->ranks && b->ranks && a->ranks != b->ranks;
}

static cq_str last_word(cq_str text)
{
    size_t at = text.len;
    while (at > 0 && text.data[at - 1] != ' ')
        at--;
    return (cq_str){text.data + at, text.len - at};
}

static bool is_number(cq_str word)
{
    uint32_t roman = 0;
    bool digit = word.len && word.data[0] >= '0' && word.data[0] <= '9';
    return digit || cqk_roman_number(word, 0, &roman) == word.len;
}

/* Working Groups I and II: do the names end in different numbers? */
bool series_differ_in_number(cq_str a, cq_str b)
{
    cq_str x = last_word(a);
    cq_str y = last_word(b);
    return is_number(x) && is_number(y) && !cqk_equal(x, y);
}
