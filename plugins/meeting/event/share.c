/*
 * share.c - meetings of one sentence that share what it tells: two that have one head, and those
 * that a conference included.
 */
#include "event/scene.h"

#include <string.h>

void take_place_of(observation *o, const observation *told)
{
    o->place = told->place;
    o->whole_country = told->whole_country;
    memcpy(o->country, told->country, sizeof o->country);
}

/* "the 28th | and 29th ASEAN Summits": is the mention the second of two that share their head? */
static bool shares_head(const scene *s)
{
    const record *r = s->r;
    if (r == s->d->current || !r->m.ordinal || r[-1].m.ordinal + 1 != r->m.ordinal ||
        r[-1].series != r->series || s->e->count < 2)
        return false;
    uint32_t i = r[-1].m.last;
    bool joined = word_class(s->e->m, s->segment, i) == WORD_AND;
    i += joined;
    i += i < r->m.first && word_class(s->e->m, s->segment, i) == WORD_STOP;
    return joined && i == r->m.first;
}

void share_scene(const scene *s)
{
    if (!shares_head(s))
        return;
    observation *first = &s->e->items[s->e->count - 2];
    observation *second = first + 1;
    if (first->segment != second->segment || first->ordinal + 1 != second->ordinal)
        return;
    if (!first->date[0] && second->date[0]) {
        memcpy(first->date, second->date, sizeof first->date);
        first->late = second->late;
        first->early = second->early;
        first->this_month = second->this_month;
    }
    if (first->place.len && !second->place.len)
        take_place_of(second, first);
    else if (second->place.len && !first->place.len)
        take_place_of(first, second);
}

/* "The Conference convened in Bonn from 1-11 June, and included | the 42nd session": does the
 * mention's clause say that the one in front of it held it? */
static bool is_included(const scene *s)
{
    static const char *const verbs[] = {"included", "including", "comprised", "comprising"};
    uint32_t i = s->r->m.first;
    if (s->r == s->d->current || i < 2 || !s->r->m.ordinal ||
        (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    i -= word_class(s->e->m, s->segment, i - 1) == WORD_STOP;
    return i > s->sentence_first && s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER &&
           WORD_IN(s, i - 1, verbs) && s->r[-1].m.last < i && s->r[-1].m.first >= s->sentence_first;
}

void share_whole(const scene *s)
{
    if (s->e->count < 2 || !is_included(s))
        return;
    observation *part = &s->e->items[s->e->count - 1];
    const observation *whole = part - 1;
    if (whole->segment != part->segment || whole->series != s->r[-1].series)
        return;
    if (!part->date[0])
        memcpy(part->date, whole->date, sizeof part->date);
    if (!part->place.len)
        take_place_of(part, whole);
}
