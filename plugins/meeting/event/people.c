/*
 * people.c - who took part: persons and agencies of segments that tell of participants, given to
 * the meeting that the document speaks of there.
 */
#include "event/scene.h"

#include <stdlib.h>
#include <string.h>

/* Words that tell of who took part. */
static bool tells_of_people(const scene *s)
{
    static const char *const words[] = {
        "participated", "participation", "participants", "attended",   "chaired",   "co-chaired",
        "led",          "hosted",        "presented",    "delegation", "delegates", "represented",
        "members",      "experts",       "officials",    "leaders",    "présidée",  "participé",
        "presidida",    "participaron",  "участвовали"};
    for (uint32_t i = 0; i < s->segment->tokens->count; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
            !cqk_shape(s->segment, i, CQ_SHAPE_UPPER_FIRST) && WORD_IN(s, i, words))
            return true;
    return false;
}

static cq_str agency_of(const cq_entity *entity)
{
    for (uint32_t i = 0; i < entity->field_count; i++)
        if (cqk_equal(entity->fields[i].name, CQ_STR("id")) && entity->fields[i].value.len)
            return entity->fields[i].value;
    return entity->value;
}

static bool add_item(events *e, const item *new)
{
    for (size_t i = 0; i < e->person_count; i++)
        if (e->people[i].series == new->series &&
            e->people[i].ordinal == new->ordinal &&cqk_equal(e->people[i].value, new->value))
            return true;
    if (e->person_count == e->person_capacity) {
        size_t capacity = e->person_capacity ? e->person_capacity * 2 : 32;
        item *items = realloc(e->people, capacity * sizeof *items);
        if (!items)
            return false;
        e->people = items;
        e->person_capacity = capacity;
    }
    item copy = *new;
    copy.value = store_copy(&e->memory, new->value);
    e->people[e->person_count++] = copy;
    return copy.value.data != NULL;
}

/* The meeting that the document speaks of here: the last counted one. */
static const observation *focus(const events *e)
{
    for (size_t i = e->count; i > 0; i--)
        if (e->items[i - 1].ordinal && !(e->items[i - 1].flags & MENTION_NEXT))
            return &e->items[i - 1];
    return e->count ? &e->items[0] : NULL;
}

enum { ITEMS_MAX = 4096 };

cq_status take_people(scene *s)
{
    const observation *of = focus(s->e);
    if (!of || s->entity_count == 0 || s->e->person_count >= ITEMS_MAX || !tells_of_people(s))
        return CQ_OK;
    for (size_t i = 0; i < s->entity_count; i++) {
        const cq_entity *entity = s->entities[i];
        bool person = cqk_equal(entity->kind_name, CQ_STR("person"));
        if (!person && !is_agency(entity))
            continue;
        item new = {of->series, of->ordinal, person, person ? entity->value : agency_of(entity)};
        if (new.value.len && !add_item(s->e, &new))
            return CQ_E_MEMORY;
    }
    return CQ_OK;
}
