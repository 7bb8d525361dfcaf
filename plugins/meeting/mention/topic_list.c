/*
 * topic_list.c - commas inside a name, in front of its head: "U.S.-Vietnam Political, Security and
 * Defense Dialogue". The comma belongs to a list of what the meeting is about, which "and" ends.
 */
#include "mention/latin.h"

enum { ITEM_WORDS = 3, ITEMS = 5 };

static bool is_comma(const cq_segment *segment, uint32_t i)
{
    return i < segment->tokens->count && cqk_token_is(segment, i, CQ_STR(","));
}

/* Does a name of a state or city stand at token i? What follows a comma there is told of it. */
static bool is_place(const model *m, const cq_segment *segment, uint32_t i)
{
    cqk_place_match place;
    cqk_country_match country;
    return cqk_place_at(m->places, segment, i, &place) ||
           (cqk_country_at(m->countries, segment, i, &country) &&
            country.form != CQK_COUNTRY_ADJECTIVE);
}

/* "Japan, | China and Korea Trilateral Summit": does the name say that states are listed? */
static bool lists_states(const model *m, const cq_segment *segment, uint32_t comma)
{
    static const char *const sides[] = {"trilateral", "quadrilateral"};
    enum { TOKENS_MAX = 12 };
    for (uint32_t i = comma + 1; i < comma + TOKENS_MAX && i < segment->tokens->count; i++)
        if (is_letter(segment, i) && token_in(m, segment, i, sides, CQK_COUNT(sides)))
            return !sentence_begins(segment, i);
    return false;
}

/* A word that says what a meeting is about: neither a name nor one that names do not have. */
static bool is_topic(const model *m, const cq_segment *segment, uint32_t i, bool states)
{
    if (!is_letter(segment, i) || !is_capital(segment, i) || is_head(m, segment, i) ||
        (!states && is_place(m, segment, i)) || is_possessive(m, segment, i))
        return false;
    uint32_t class = word_class(m, segment, i);
    return class != WORD_STOP && class != WORD_VERB && class != WORD_DATE &&
           class != WORD_BETWEEN && class != WORD_AND && class != WORD_OF;
}

/* Past the item of a list that begins at token i; i itself: none does. */
static uint32_t skip_item(const model *m, const cq_segment *segment, uint32_t i, bool states)
{
    uint32_t k = i;
    while (k < i + ITEM_WORDS && is_topic(m, segment, k, states))
        k++;
    return k;
}

/* Is token `at` the "and" in front of the last item of a list that token `first` is in? Letters of
 * bodies are no topics, but in a heading all is in capitals. */
static bool ends_list(const model *m, const cq_segment *segment, uint32_t first, uint32_t at)
{
    if (at + 1 >= segment->tokens->count || word_class(m, segment, at) != WORD_AND ||
        !is_letter(segment, at + 1) || !is_capital(segment, at + 1))
        return false;
    bool heading = cqk_shape(segment, at, CQ_SHAPE_UPPER_ALL);
    for (uint32_t i = first; !heading && i < at; i++)
        if (is_letter(segment, i) && is_acronym(segment, i))
            return false;
    return true;
}

bool parts_topics(const model *m, const cq_segment *segment, uint32_t i)
{
    if (i == 0 || !is_comma(segment, i))
        return false;
    bool states = lists_states(m, segment, i);
    if (!is_topic(m, segment, i - 1, states))
        return false;
    uint32_t first = i - 1;
    if (ends_list(m, segment, first, i + 1)) /* "Political, Security, | and Defense" */
        return (i > 1 && is_comma(segment, i - 2)) || (i > 2 && is_comma(segment, i - 3));
    for (uint32_t items = 0; items < ITEMS && is_comma(segment, i); items++) {
        uint32_t end = skip_item(m, segment, i + 1, states);
        if (end == i + 1)
            return false;
        if (ends_list(m, segment, first, end + is_comma(segment, end)))
            return true;
        i = end;
    }
    return false;
}
