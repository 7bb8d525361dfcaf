/*
 * dateline.c - the city in front of a report ("Rome, 16 December 1983", 新华社北京7月12日电), and
 * words that recall it: "concluded here yesterday", 在这里举行. A dateline alone is no place.
 */
#include "event/place_scene.h"

#include <string.h>

enum { SEGMENTS = 10, LEAD = 5, DAY = 5, SHORT_LINE = 90, SHORT_LEAD = 16 };

/* Does a dateline go on behind its city: with a date, a colon or a dash? */
static bool goes_on(const scene *s, uint32_t i)
{
    static const char *const marks[] = {":", "：", "—", "–", "-", "."};
    place country;
    while (cqk_token_is(s->segment, i, CQ_STR(",")) || cqk_token_is(s->segment, i, CQ_STR("(")))
        i++;
    if (i < s->segment->tokens->count && country_at(s, i, &country))
        i = country.last;
    return date_begins(s, i) ||
           (i < s->segment->tokens->count && is_any(s, i, marks, CQK_COUNT(marks)));
}

/* "No. 88.] United States Legation, Berne, September 1, 1864.": a date ends the line. */
static bool dates_letter(const scene *s, uint32_t i)
{
    uint32_t last = s->segment->tokens->count;
    while (last > i && s->segment->tokens->kind[last - 1] == CQ_TOKEN_PUNCTUATION)
        last--;
    return cqk_token_is(s->segment, i, CQ_STR(",")) && date_begins(s, i + 1) && last > i + 1 &&
           date_ends(s, last);
}

cq_status learn_dateline(scene *s)
{
    events *e = s->e;
    if (e->dateline.text.len || s->segment->index >= SEGMENTS)
        return CQ_OK;
    bool dated = s->segment->tokens->count && s->segment->tokens->kind[0] == CQ_TOKEN_NUMBER;
    uint32_t lead = dated ? LEAD + DAY : LEAD; /* "2018-03-21 | ISLAMABAD: The" */
    uint32_t limit = s->segment->text.len <= SHORT_LINE ? SHORT_LEAD : lead;
    for (uint32_t i = 0; i < limit && i < s->segment->tokens->count; i++) {
        place p;
        if (!city_at(s, i, &p) || !goes_on(s, p.last) || (i >= lead && !dates_letter(s, p.last)))
            continue;
        static const char *const cities[] = {"ciudad", "ville", "city"};
        if (i == 2 && WORD_IN(s, 0, cities) && cqk_token(s->segment, 1).len == 2)
            p.text = cqk_tokens(s->segment, 0, p.last); /* Ciudad de México */
        p.text = store_copy(&e->memory, p.text);
        e->dateline = p;
        return p.text.data ? CQ_OK : CQ_E_MEMORY;
    }
    return CQ_OK;
}

bool says_here(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const words[] = {"here",       "ici",   "aqui", "hier",
                                        "hierselbst", "здесь", "тут"};
    static const char *const eastern[] = {"在这里", "在此间", "在這裡", "在此間",
                                          "于此间", "当地",   "當地",   "이곳에서"};
    static const char *const these[] = {"this", "cette", "esta", "dieser", "hiesiger"};
    static const char *const cities[] = {"city",     "capital", "town",  "ville",
                                         "capitale", "ciudad",  "stadt", "hauptstadt"};
    for (uint32_t i = first; i + 1 < last; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, these) &&
            WORD_IN(s, i + 1, cities))
            return true;
    for (uint32_t i = first; i < last; i++) {
        uint8_t kind = s->segment->tokens->kind[i];
        if (kind == CQ_TOKEN_LETTER ? WORD_IN(s, i, words)
                                    : starts_with(s, i, eastern, CQK_COUNT(eastern)))
            return true;
    }
    return false;
}
