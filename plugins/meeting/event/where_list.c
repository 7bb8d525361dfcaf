/*
 * where_list.c - places without a preposition: in brackets and lists behind a name, and in the
 * columns of tables.
 */
#include "event/place_scene.h"

enum { COLUMNS_LINE = 120 };

static bool behind_date(const scene *s, uint32_t i)
{
    static const char *const marks[] = {",", "、", "，", ";", "；", "|"};
    return i > s->r->m.last && is_any(s, i, marks, CQK_COUNT(marks)) && date_ends(s, i);
}

/* Is the token in a bracket that opened straight behind the mention, or behind its colon? */
bool in_own_bracket(const scene *s, uint32_t i)
{
    static const char *const opening[] = {"(", "（", "[", ":", "："};
    static const char *const closing[] = {")", "）", "]"};
    static const char *const dashes[] = {"-", "–", "—", "|"}; /* in the lines of a slide, a table */
    bool dash =
        s->segment->text.len <= COLUMNS_LINE && is_any(s, s->r->m.last, dashes, CQK_COUNT(dashes));
    if (!dash && !is_any(s, s->r->m.last, opening, CQK_COUNT(opening)))
        return false;
    for (uint32_t k = s->r->m.last + 1; k < i; k++)
        if (is_any(s, k, closing, CQK_COUNT(closing)))
            return false;
    return true;
}

/* "(TICAD7)", "(SCM)": does a short form in capitals fill [first, end), in a text that is not in
 * capitals as a whole? */
static bool is_short_form(const scene *s, uint32_t first, uint32_t end)
{
    return end == first + 1 && cqk_shape(s->segment, first, CQ_SHAPE_UPPER_ALL) &&
           cqk_token(s->segment, first).len > 1 && s->r->m.last > 0 &&
           !cqk_shape(s->segment, s->r->m.last - 1, CQ_SHAPE_UPPER_ALL);
}

/* "Fifth Meeting of the Conference, 3-6 July 2013|, Georgetown": does the comma at token i end the
 * date that stands straight behind the mention and its comma? */
static bool is_behind_own_date(const scene *s, uint32_t i)
{
    enum { DATE_TOKENS = 9 };
    return i > s->behind + 1 && i - s->behind <= DATE_TOKENS &&
           cqk_token_is(s->segment, s->behind, CQ_STR(",")) && date_begins(s, s->behind + 1) &&
           cqk_token_is(s->segment, i, CQ_STR(",")) && date_ends(s, i);
}

/* Is the place followed by nothing, by a mark or by its country? */
static bool is_closed(const scene *s, const place *p, uint32_t last)
{
    static const char *const closing[] = {",", ".", ";", ")"};
    return p->last >= last || is_any(s, p->last, closing, CQK_COUNT(closing));
}

/* "Dr Pat Doe", "Miller, Prof": is it a person that the tokens [first, end) name? */
static bool is_titled_person(const scene *s, uint32_t first, uint32_t end)
{
    static const char *const titles[] = {"Dr",   "Prof", "Mr",  "Mrs",       "Ms",  "Herr",
                                         "Frau", "Sir",  "Hon", "Professor", "Lord"};
    return end > first && (cqk_token_in(s->segment, end - 1, titles, CQK_COUNT(titles)) ||
                           cqk_token_in(s->segment, first, titles, CQK_COUNT(titles)));
}

/* "2nd Consultations: Dhaka, Bangkok | discuss cooperation": are the cities behind the colon the
 * governments that a headline tells of, with a verb behind them? */
static bool is_actor(const scene *s, const place *city)
{
    static const char *const joints[] = {",", "and", "&"};
    static const char *const links[] = {"on", "in", "from", "at", "to", "and", "between", "am"};
    place second;
    uint32_t i = city->last;
    if (is_any(s, i, joints, CQK_COUNT(joints)) && city_at(s, i + 1, &second))
        i = second.last;
    return i < s->sentence_last && s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
           !is_capital(s->segment, i) && !WORD_IN(s, i, links);
}

/*
 * "Next meeting: Geneva, 10-12 June", "5th Dialogue (Oslo, 3 May)", "1st mtg.: June 2002 (Lima)":
 * behind a mark, alone up to the next mark or a date.
 */
bool listed_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    static const char *const marks[] = {":", ",", "：", "–", "—", "|"};
    static const char *const dashes[] = {"–", "—"}; /* "12th session – Information" */
    static const char *const opening[] = {"(", "（", "["};
    static const char *const closing[] = {")", "）", "]", ",", ".", ";", "，", "。", "|"};
    if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER)
        return false;
    bool bracket = i >= s->r->m.last && is_any(s, i, opening, CQK_COUNT(opening));
    bool year = i == s->behind + 1 && s->segment->tokens->kind[s->behind] == CQ_TOKEN_NUMBER &&
                in_date(s, s->behind); /* "Annual Conference 2017: Oslo" */
    bool straight = (i == s->behind || year) && is_any(s, i, marks, CQK_COUNT(marks));
    if (i + 1 >= last || (!bracket && !straight && !behind_date(s, i)))
        return false;
    bool behind = is_behind_own_date(s, i);
    if (behind && (city_of_country(s, i + 1, last, p) || city_at(s, i + 1, p)) &&
        is_closed(s, p, last))
        return true;
    bool listed = behind_date(s, i) && in_own_bracket(s, i); /* "(November 1956, Tokyo)" */
    if (listed && place_at(s, i + 1, p))
        return true;
    bool near = bracket || straight;
    uint32_t at = i + 1; /* （於：韓国・慶州） */
    if (bracket && cqk_token_is(s->segment, at, CQ_STR("於")))
        at += 1 + is_any(s, at + 1, marks, CQK_COUNT(marks));
    if (at > i + 1 && at < last && place_at(s, at, p))
        return true;
    if (bracket && cqk_token_is(s->segment, at, CQ_STR("г")))
        return place_at(s, skip_small(s, at, last), p); /* "(г. Ташкент, октябрь 1997 г.)" */
    uint32_t end = city_run(s, i + 1, last);
    if (near && is_building(s, i + 1, end))
        return behind_venue(s, i + 1, last, p);
    if (near && (city_at(s, i + 1, p) || city_of_country(s, i + 1, last, p)))
        return bracket || !is_actor(s, p);
    if (near && end > i + 1 && cqk_token_is(s->segment, end, CQ_STR(",")) &&
        city_at(s, end + 1, p) && date_begins(s, p->last))
        return true; /* "Spiridonovka, Moscow, December 20" */
    bool closed = end == last || is_any(s, end, closing, CQK_COUNT(closing));
    bool colon = straight && !is_any(s, i, dashes, CQK_COUNT(dashes));
    bool dated = date_begins(s, end) || (bracket && date_ends(s, i)) || colon || listed ||
                 (behind && end == s->segment->tokens->count);
    bool person = is_titled_person(s, i + 1, end);
    bool acronym = bracket && is_short_form(s, i + 1, end);
    return end > i + 1 && closed && dated && !person && !acronym && set_city(s, i + 1, end, p);
}

/* "1st talks   12-13 May 2008   Gdynia", "4th talks   spring 2012 (tbc)   Visby": the column behind
 * the date, the last one. */
static bool third_column(const scene *s, uint32_t i, uint32_t last, place *p)
{
    uint32_t date_end = i;
    if (i > 3 && cqk_token_is(s->segment, i - 1, CQ_STR(")")) &&
        cqk_token_is(s->segment, i - 3, CQ_STR("(")))
        date_end = i - 3;
    uint32_t end = city_run(s, i, last);
    if (!date_ends(s, date_end) || !date_begins(s, s->r->m.last) ||
        end != s->segment->tokens->count || end == i)
        return false;
    return city_at(s, i, p) || set_city(s, i, end, p);
}

/* "1st session   Perth, 3-5 Aug": in a table, the place stands in the column behind the name. */
bool column_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    if (cqk_touches(s->segment, i) || s->segment->text.len > COLUMNS_LINE ||
        s->segment->tokens->kind[i] != CQ_TOKEN_LETTER || i < s->r->m.last)
        return false;
    if (i > s->r->m.last)
        return third_column(s, i, last, p);
    if (city_at(s, i, p))
        return true;
    uint32_t end = city_run(s, i, last);
    bool ruled = cqk_token_is(s->segment, end, CQ_STR(",")) ||
                 (end < last && s->segment->tokens->kind[end] == CQ_TOKEN_NUMBER);
    return end > i && ruled && date_begins(s, end) && set_city(s, i, end, p);
}
