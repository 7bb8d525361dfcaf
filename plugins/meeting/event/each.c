/*
 * each.c - dates and places that are told in the order of the meetings:
 * 第二次X及第十次Y陸續在長沙及臺北 舉行, 第1回、第2回会合はそれぞれ4月と6月に, "the 4th and 5th
 * sessions, held in May and June respectively".
 */
#include "event/place_scene.h"

#include <string.h>

bool says_in_order(const scene *s)
{
    static const char *const words[] = {"分别",      "分別",    "陆续",          "陸續",
                                        "先后",      "先後",    "相继",          "相繼",
                                        "それぞれ",  "相次い",  "각각",          "respectively",
                                        "respectiv", "jeweils", "соответственно"};
    for (uint32_t i = s->sentence_first; i < s->sentence_last; i++)
        if (starts_with(s, i, words, CQK_COUNT(words)))
            return true;
    return false;
}

/* Does the sentence say that each of several meetings has its own? */
static bool tells_in_order(const scene *s)
{
    return s->list_last != s->list_first && says_in_order(s);
}

/* Is nothing but "and" in the tokens [first, last)? */
static bool are_joined(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const joints[] = {"、", "和", "及", "与",  "與", "と", "및",  ",",
                                         "，", "に", "で", "and", "et", "y",  "und", "и"};
    enum { BETWEEN_MAX = 2 };
    if (last < first || last - first > BETWEEN_MAX)
        return false;
    for (uint32_t i = first; i < last; i++)
        if (!is_any(s, i, joints, CQK_COUNT(joints)))
            return false;
    return true;
}

static bool is_in_mention(const scene *s, uint32_t i)
{
    for (size_t k = s->list_first; k <= s->list_last; k++)
        if (i >= s->d->current[k].m.first && i < s->d->current[k].m.last)
            return true;
    return false;
}

/* "sesiones 2ª y 3ª, en 17 y 18 de marzo, respectivamente": the day that is this meeting's alone,
 * be two days told as one date; {NULL, 0}: it is no such date. */
cq_str day_in_order(const scene *s, const cq_entity *date)
{
    enum { DAY = 10 };
    if ((s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)) || !tells_in_order(s))
        return (cq_str){NULL, 0};
    if (date->value.len != 2 * DAY + 1 || date->value.data[DAY] != '/')
        return date->value;
    bool two = s->list_last == s->list_first + 1;
    bool second = (size_t)(s->r - s->d->current) == s->list_last;
    return two ? (cq_str){date->value.data + (second ? DAY + 1 : 0), DAY} : (cq_str){NULL, 0};
}

/* Where what is told of all that are listed begins. */
static uint32_t behind_list(const scene *s)
{
    return s->d->current[s->list_last].m.last;
}

/* "The first and second rounds were held in Vienna in 2014 and Tehran in 2015": as many dates
 * behind the list as it has meetings, the one numbered `at`. */
static const cq_entity *date_of_pair(const scene *s, size_t count, size_t at)
{
    const cq_entity *found = NULL;
    size_t n = 0;
    if (count < 2 || (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return NULL;
    for (size_t i = 0; i < s->entity_count; i++) {
        if (!is_date(s->entities[i]) ||
            cqk_token_from(s->segment->tokens, 0, s->entities[i]->start) < behind_list(s))
            continue;
        found = n == at ? s->entities[i] : found;
        n++;
    }
    return n == count ? found : NULL;
}

/* The same of places, each behind a preposition or "and". */
static bool place_of_pair(const scene *s, size_t count, size_t at, place *p)
{
    static const char *const front[] = {"in", "at", "and", ",", "en", "y", "et", "à", "und"};
    size_t n = 0;
    place here;
    if (count < 2 || (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    for (uint32_t i = behind_list(s) + 1; i < s->sentence_last; i++) {
        if (!is_any(s, i - 1, front, CQK_COUNT(front)) || !place_at(s, i, &here))
            continue;
        if (n++ == at)
            *p = here;
        i = here.last - 1;
    }
    return n == count;
}

const cq_entity *next_date_listed(const scene *s, const cq_entity *date)
{
    enum { MONTH = 7 };
    if (s->r->m.ordinal || s->list_last != s->list_first || date->value.len > MONTH)
        return NULL; /* "on 3 and 4 May" is one meeting */
    for (size_t i = 0; i + 1 < s->entity_count; i++) {
        const cq_entity *next = s->entities[i + 1];
        if (s->entities[i] != date)
            continue;
        uint32_t first = cqk_token_from(s->segment->tokens, 0, date->end);
        uint32_t last = cqk_token_from(s->segment->tokens, 0, next->start);
        bool joined = is_date(next) && next->value.len == date->value.len && first < last &&
                      are_joined(s, first, last);
        return joined ? next : NULL;
    }
    return NULL;
}

const cq_entity *find_date_in_order(const scene *s)
{
    size_t count = s->list_last - s->list_first + 1;
    size_t at = (size_t)(s->r - s->d->current) - s->list_first;
    if (!tells_in_order(s))
        return date_of_pair(s, count, at);
    for (size_t i = 0; i + count <= s->entity_count; i++) {
        size_t n = 0;
        while (n < count && is_date(s->entities[i + n]) &&
               (n == 0 ||
                are_joined(s, cqk_token_from(s->segment->tokens, 0, s->entities[i + n - 1]->end),
                           cqk_token_from(s->segment->tokens, 0, s->entities[i + n]->start))))
            n++;
        if (n == count)
            return s->entities[i + at];
    }
    return date_of_pair(s, count, at); /* "in Oslo in May and in Rome in June respectively" */
}

/* The places that stand in a row from token i on, up to `most`: how many; the one numbered `at`. */
static size_t places_in_row(const scene *s, uint32_t i, size_t most, size_t at, place *p)
{
    enum { PROVINCE_MAX = 2 };
    size_t n = 0;
    uint32_t last = i;
    place here;
    while (n < most) {
        uint32_t next = last;
        while (n && next < s->sentence_last && next <= last + 1 + PROVINCE_MAX &&
               !place_at(s, next, &here))
            next++; /* 湖南|長沙及|臺北 */
        if (!place_at(s, next, &here) || (n && !are_joined(s, last, next)))
            break;
        if (n == at)
            *p = here;
        last = here.last;
        n++;
    }
    return n;
}

bool find_place_in_order(const scene *s, place *p)
{
    size_t count = s->list_last - s->list_first + 1;
    size_t at = (size_t)(s->r - s->d->current) - s->list_first;
    if (!tells_in_order(s))
        return place_of_pair(s, count, at, p);
    for (uint32_t i = s->sentence_first; i < s->sentence_last; i++)
        if (!is_in_mention(s, i) && places_in_row(s, i, count, at, p) == count)
            return true;
    return place_of_pair(s, count, at, p);
}
