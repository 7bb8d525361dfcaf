/*
 * alias.c - one body under its letters and under its name: "105th meeting of the CIPM" below the
 * heading "International Committee for Weights and Measures | 105th meeting", where the document
 * explains the letters nowhere, but whoever reads the agencies knows them.
 */
#include "event/scene.h"

#include <string.h>

enum { NAME_MAX = 256 };

/* Does the entity's text stand for a longer name by its capitals alone? */
static bool is_short(const scene *s, const cq_entity *entity)
{
    enum { LETTERS_MIN = 3, LETTERS_MAX = 10 };
    cq_str text = {s->segment->text.data + entity->start, entity->end - entity->start};
    if (text.len < LETTERS_MIN || text.len > LETTERS_MAX)
        return false;
    for (size_t i = 0; i < text.len; i++)
        if (text.data[i] < 'A' || text.data[i] > 'Z')
            return false;
    return memchr(entity->value.data, ' ', entity->value.len) != NULL;
}

cq_status learn_aliases(scene *s)
{
    events *e = s->e;
    for (size_t i = 0; i < s->all_count && e->alias_count < ALIAS_MAX; i++) {
        const cq_entity *entity = s->all_entities[i];
        if (!is_agency(entity) || !is_short(s, entity))
            continue;
        cq_str text = {s->segment->text.data + entity->start, entity->end - entity->start};
        bool known = false;
        for (uint32_t k = 0; k < e->alias_count && !known; k++)
            known = cqk_equal(e->aliases[k].letters, text);
        if (known)
            continue;
        body_alias new = {store_copy(&e->memory, text), store_copy(&e->memory, entity->value)};
        if (!new.letters.data || !new.name.data)
            return CQ_E_MEMORY;
        e->aliases[e->alias_count++] = new;
    }
    return CQ_OK;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* The series' name with the letters at its end spelled out; its bytes, 0: it has none. */
static size_t spell_out(cq_str text, const body_alias *a, char *full)
{
    size_t front = text.len > a->letters.len ? text.len - a->letters.len : 0;
    if (front == 0 || text.data[front - 1] != ' ' ||
        memcmp(text.data + front, a->letters.data, a->letters.len) != 0 ||
        front + a->name.len > NAME_MAX)
        return 0;
    memcpy(full, text.data, front);
    memcpy(full + front, a->name.data, a->name.len);
    return front + a->name.len;
}

/* The series of the document that is called so, but for case; NAME_NONE: none is. */
static uint32_t series_called(const document *d, const char *full, size_t len)
{
    for (uint32_t i = 0; i < d->series.count; i++) {
        cq_str text = d->series.names[i].text;
        size_t same = 0;
        while (same < len && text.len == len && lower(text.data[same]) == lower(full[same]))
            same++;
        if (same == len && text.len == len)
            return d->series.names[i].root;
    }
    return NAME_NONE;
}

static void rename_series(events *e, uint32_t from, uint32_t to)
{
    for (size_t i = 0; i < e->count; i++)
        if (e->items[i].series == from)
            e->items[i].series = to;
    for (size_t i = 0; i < e->person_count; i++)
        if (e->people[i].series == from)
            e->people[i].series = to;
}

void join_aliased_series(events *e, const document *d)
{
    char full[NAME_MAX];
    for (uint32_t k = 0; k < e->alias_count; k++)
        for (uint32_t i = 0; i < d->series.count; i++) {
            const series_name *n = &d->series.names[i];
            size_t len = spell_out(n->text, &e->aliases[k], full);
            uint32_t same = len ? series_called(d, full, len) : NAME_NONE;
            if (same != NAME_NONE && same != n->root)
                rename_series(e, n->root, same);
        }
}
