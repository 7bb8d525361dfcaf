/*
 * group.c - which records speak of one meeting: those of one ordinal; one without an ordinal joins
 * the one meeting whose date and place agree with its own.
 */
#include "resolve/group.h"

#include "base/error.h"

#include <stdlib.h>
#include <string.h>

static cq_status join(cqi_arena *arena, cqi_group *g, cqi_record *in)
{
    if (g->count == g->capacity) {
        size_t capacity = g->capacity ? g->capacity * 2 : 4;
        cqi_record **members = cqi_arena_take(arena, capacity * sizeof *members);
        if (!members)
            return CQ_E_MEMORY;
        if (g->count)
            memcpy(members, g->members, g->count * sizeof *members);
        g->members = members;
        g->capacity = capacity;
    }
    g->members[g->count++] = in;
    cqi_span span;
    if (cqi_span_of(in->date, &span) &&
        (!g->dated || span.last - span.first < g->span.last - g->span.first)) {
        g->span = span;
        g->dated = true;
    }
    return CQ_OK;
}

static bool place_fits(const cqi_group *g, const cqi_record *in)
{
    for (size_t i = 0; i < g->count; i++)
        if (!cqi_places_agree(g->members[i], in))
            return false;
    return true;
}

/* Does a document of the cqi_group keep this meeting apart, with a cqi_record of its own? */
static bool tells_apart(const cqi_group *g, const cqi_record *in)
{
    for (size_t i = 0; i < g->count; i++)
        if (cqi_same(g->members[i]->doc, in->doc) &&
            (in->date.len == 0 || !cqi_same(g->members[i]->date, in->date)))
            return true;
    return false;
}

/* Does a document that tells of this meeting as held plan the other one? */
static bool plans_another(const cqi_group *g, const cqi_record *in)
{
    for (size_t i = 0; i < g->count && cqi_same(in->status, CQ_STR("planned")); i++)
        if (cqi_same(g->members[i]->doc, in->doc) &&
            cqi_same(g->members[i]->status, CQ_STR("held")))
            return true;
    return false;
}

/* May a cqi_record without an ordinal speak of this meeting, by its days? NULL: it is not dated. */
static bool time_fits(const cqi_group *g, const cqi_span *span)
{
    if (span && g->dated)
        return cqi_span_agree(g->span, *span);
    return !span && !g->dated && g->ordinal == 0;
}

/* The one cqi_group that the cqi_record fits; NULL where none or several do. */
static cqi_group *find_group(cqi_group *groups, size_t count, const cqi_record *in)
{
    cqi_group *found = NULL;
    cqi_span days;
    const cqi_span *span = cqi_span_of(in->date, &days) ? &days : NULL;
    for (size_t i = 0; i < count; i++) { /* of many meetings, the days tell nearly all apart */
        const cqi_group *g = &groups[i];
        if (!time_fits(g, span) || !place_fits(g, in) || plans_another(g, in) ||
            (g->ordinal == 0 && tells_apart(g, in)))
            continue;
        if (found && groups[i].ordinal && found->ordinal)
            return NULL;
        if (!found || groups[i].ordinal)
            found = &groups[i];
    }
    return found;
}

/* Records without ordinals come in the order of how much their dates say: finer ones first. */
static int by_grain(const void *a, const void *b)
{
    const cqi_record *x = *(cqi_record *const *)a;
    const cqi_record *y = *(cqi_record *const *)b;
    cqi_span span_x = {0, INT64_MAX};
    cqi_span span_y = {0, INT64_MAX};
    (void)cqi_span_of(x->date, &span_x);
    (void)cqi_span_of(y->date, &span_y);
    int64_t size_x = span_x.last - span_x.first;
    int64_t size_y = span_y.last - span_y.first;
    if (size_x != size_y)
        return size_x < size_y ? -1 : 1;
    return cqi_record_order(x, y);
}

cq_status cqi_group_records(cqi_arena *arena, cqi_record **inputs, size_t count, cqi_group **groups,
                            size_t *group_count)
{
    cqi_group *made = cqi_arena_take(arena, count * sizeof *made);
    cqi_record **loose = cqi_arena_take(arena, count * sizeof(cqi_record *));
    size_t loose_count = 0;
    if (!made || !loose)
        return CQ_E_MEMORY;
    memset(made, 0, count * sizeof *made);
    *groups = made;
    *group_count = 0;
    for (size_t i = 0; i < count; i++) {
        if (inputs[i]->ordinal == 0) {
            loose[loose_count++] = inputs[i];
            continue;
        }
        if (*group_count == 0 || made[*group_count - 1].ordinal != inputs[i]->ordinal)
            made[(*group_count)++].ordinal = inputs[i]->ordinal;
        CQI_TRY(join(arena, &made[*group_count - 1], inputs[i]));
    }
    if (loose_count)
        qsort(loose, loose_count, sizeof *loose, by_grain);
    for (size_t i = 0; i < loose_count; i++) {
        cqi_group *fit = find_group(made, *group_count, loose[i]);
        CQI_TRY(join(arena, fit ? fit : &made[(*group_count)++], loose[i]));
    }
    return CQ_OK;
}
