/*
 * gathering.c - minutes that tell in their first sentence, without naming the meeting again, when
 * and where those met whose meeting the title counts: "En la ciudad de Bogotá, a los 14 días del
 * mes de marzo de 1998, se reunieron las delegaciones".
 */
#include "event/place_scene.h"

#include <string.h>

enum { NEAR_SEGMENTS = 4 };

static const char *const verbs[] = {"reunieron", "reunidos",  "reunidas", "reunis",   "reunies",
                                    "met",       "assembled", "trafen",   "traten",   "reunio",
                                    "reuni",     "reunie",    "gathered", "convened", "hosted"};

/* Is a verb of gathering among the first words of the segment's first sentence, with somebody who
 * gathers? Sets where that sentence ends. */
static bool tells_of_gathering(scene *s)
{
    enum { LEAD_MAX = 50, SENTENCE = 100 };
    bool found = false;
    uint32_t i = 0;
    for (; i < s->segment->tokens->count && i < SENTENCE; i++) {
        if (i > 0 && sentence_begins(s->segment, i))
            break;
        found = found ||
                (i < LEAD_MAX && s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
                 !is_capital(s->segment, i) && WORD_IN(s, i, verbs)) ||
                (i < 2 && s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, verbs));
    }
    s->sentence_first = 0;
    s->sentence_last = i;
    return found;
}

/* Does the first sentence name a meeting itself? */
static bool names_meeting(const scene *s)
{
    for (size_t i = 0; i < s->d->current_count; i++) {
        const mention *m = &s->d->current[i].m;
        bool named = !(m->flags & MENTION_SHADOW) || (m->flags & (MENTION_OF_BODY | MENTION_NEXT));
        if (named && m->first < s->sentence_last)
            return true;
    }
    return false;
}

/* The last counted meeting that was named shortly before and has no day yet. */
static observation *undated(const events *e, uint64_t segment)
{
    observation *last = e->count ? &e->items[e->count - 1] : NULL;
    return last && (last->ordinal || last->title) && !(last->flags & MENTION_SHADOW) &&
                   !last->date[0] && last->segment < segment &&
                   segment - last->segment <= NEAR_SEGMENTS
               ? last
               : NULL;
}

static bool city_told(const scene *s, place *p)
{
    static const char *const before[] = {"in", "at", "en", "a", "de", "of"};
    for (uint32_t i = 1; i < s->sentence_last; i++)
        if (s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER && WORD_IN(s, i - 1, before) &&
            city_at(s, i, p))
            return true;
    return false;
}

cq_status take_gathering(scene *s)
{
    observation *o = undated(s->e, s->segment->index);
    place where;
    if (!o || !tells_of_gathering(s) || names_meeting(s))
        return CQ_OK;
    const cq_entity *date = NULL;
    uint32_t end = s->segment->tokens->end[s->sentence_last - 1];
    for (size_t i = 0; i < s->entity_count && !date; i++)
        if (is_date(s->entities[i]) && s->entities[i]->end <= end &&
            s->entities[i]->value.len >= sizeof "2018-11-01" - 1)
            date = s->entities[i];
    if (!date)
        return CQ_OK;
    take_date(s, date, o);
    o->status = STATUS_HELD;
    o->sure = true;
    if (o->place.len == 0 && city_told(s, &where) && !set_place(s->e, o, &where))
        return CQ_E_MEMORY;
    s->e->heading.active = false;
    return CQ_OK;
}
