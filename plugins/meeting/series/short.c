/*
 * short.c - short names of committees in Korean and Chinese: syllables of the full name in their
 * order, 경추위 of 남북경제협력추진위원회, 經合會 of 經濟合作委員會.
 */
#include "series/series.h"

#include <string.h>

/* 경추위 of 남북경제협력추진위원회: do the syllables of the one follow one another in the other? */
static bool is_committee_short(const series_name *part, const series_name *whole)
{
    enum { SYLLABLE = 3, SHORT_MIN = 9, SHORT_MAX = 12 };
    const char *blank = memchr(part->text.data, ' ', part->text.len);
    size_t len = blank ? (size_t)(blank - part->text.data) : part->text.len;
    if (!(part->flags & whole->flags & NAME_CJK) || len < SHORT_MIN || len > SHORT_MAX ||
        memcmp(part->text.data + len - SYLLABLE, "위", SYLLABLE) != 0 ||
        !text_contains(whole->text, CQ_STR("위원회")))
        return false;
    size_t at = 0;
    for (size_t i = 0; i < len; i += SYLLABLE, at += SYLLABLE) {
        while (at + SYLLABLE <= whole->text.len &&
               memcmp(whole->text.data + at, part->text.data + i, SYLLABLE) != 0)
            at += (unsigned char)whole->text.data[at] < 0x80 ? 1 : SYLLABLE;
        if (at + SYLLABLE > whole->text.len)
            return false;
    }
    return true;
}

/* The last word of a name, of a Korean committee without what its short form leaves out. */
static cq_str last_word(cq_str text)
{
    size_t at = text.len;
    while (at > 0 && text.data[at - 1] != ' ')
        at--;
    cq_str word = {text.data + at, text.len - at};
    if (cqk_ends_in(word, "위원회"))
        word.len -= strlen("원회");
    return word;
}

/* 무역위원회 of 한-EU FTA 무역위: is the one no more than the committee at the other's end? */
static bool is_committee_tail(const series_name *part, const series_name *whole)
{
    static const char *const generic[] = {"공동위", "합동위", "혼성위", "혼합위", "실무위",
                                          "분과위", "협력위", "추진위", "위",     "소위"};
    if (!(part->flags & whole->flags & NAME_CJK) || memchr(part->text.data, ' ', part->text.len))
        return false;
    cq_str word = last_word(part->text);
    for (size_t i = 0; i < CQK_COUNT(generic); i++)
        if (cqk_is(word, generic[i]))
            return false;
    return cqk_ends_in(word, "위") && cqk_equal(word, last_word(whole->text));
}

static size_t character_length(char lead)
{
    unsigned char c = (unsigned char)lead;
    return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

/* 經合會例會 of 兩岸經濟合作委員會例會: are all characters of the one in the other, in order? */
static bool is_contracted(const series_name *part, const series_name *whole)
{
    enum { SHORT_MIN = 12, SHORT_MAX = 24 };
    if (!(part->flags & whole->flags & NAME_CJK) || part->text.len < SHORT_MIN ||
        part->text.len > SHORT_MAX || part->committee || !whole->committee)
        return false;
    size_t at = 0;
    for (size_t i = 0; i < part->text.len;) {
        size_t len = character_length(part->text.data[i]);
        while (at + len <= whole->text.len &&
               memcmp(whole->text.data + at, part->text.data + i, len) != 0)
            at += character_length(whole->text.data[at]);
        if (at + len > whole->text.len)
            return false;
        at += len;
        i += len;
    }
    return true;
}

bool series_is_short_for(const series_name *part, const series_name *whole)
{
    return is_committee_short(part, whole) || is_contracted(part, whole) ||
           is_committee_tail(part, whole);
}
