/*
 * claim.c - one meeting out of what several records say of it: the best value of each field, and
 * who contradicts.
 */
#include "resolve/claim.h"

#include "base/error.h"

#include <stdlib.h>
#include <string.h>

static bool is_planned(const cqi_group *g)
{
    for (size_t i = 0; i < g->count; i++)
        if (!cqi_same_as(g->members[i]->status, "planned"))
            return false;
    return true;
}

/* A value and who says so. */
typedef struct claim {
    cq_str value;
    cqi_record **by;
    size_t count;
} claim;

int cqi_by_evidence(const void *a, const void *b)
{
    const cq_evidence *x = a;
    const cq_evidence *y = b;
    int result = cqi_order(x->document, y->document);
    if (result == 0)
        result = cqi_order_numbers(x->start, y->start);
    return result ? result : cqi_order_numbers(x->end, y->end);
}

static cq_status gather_evidence(cqi_arena *arena, cqi_record *const *members, size_t count,
                                 const cq_evidence **evidence, size_t *evidence_count)
{
    size_t total = 0;
    for (size_t i = 0; i < count; i++)
        total += members[i]->evidence_count;
    cq_evidence *all = cqi_arena_take(arena, total * sizeof *all);
    if (!all)
        return CQ_E_MEMORY;
    size_t n = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < members[i]->evidence_count; k++)
            all[n++] = (cq_evidence){members[i]->doc, members[i]->evidence[k].start,
                                     members[i]->evidence[k].end};
    qsort(all, n, sizeof *all, cqi_by_evidence);
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || cqi_by_evidence(&all[kept - 1], &all[i]) != 0)
            all[kept++] = all[i];
    *evidence = all;
    *evidence_count = kept;
    return CQ_OK;
}

static cq_str text_of(const cqi_record *in, int field)
{
    return field == 0 ? in->date : field == 1 ? in->place : in->series;
}

/* Sorts the members' values of a field into claims, the most frequent first, then by text. */
static cq_status find_claims(cqi_arena *arena, const cqi_group *g, int field, claim **claims,
                             size_t *claim_count)
{
    claim *found = cqi_arena_take(arena, (g->count + 1) * sizeof *found);
    if (!found)
        return CQ_E_MEMORY;
    size_t count = 0;
    for (size_t i = 0; i < g->count; i++) {
        cq_str value = text_of(g->members[i], field);
        size_t k = 0;
        while (k < count && !cqi_same(found[k].value, value))
            k++;
        if (value.len == 0)
            continue;
        if (k == count) {
            cqi_record **by = cqi_arena_take(arena, g->count * sizeof(cqi_record *));
            if (!by)
                return CQ_E_MEMORY;
            found[count++] = (claim){value, by, 0};
        }
        found[k].by[found[k].count++] = g->members[i];
    }
    *claims = found;
    *claim_count = count;
    return CQ_OK;
}

static int by_support(const void *a, const void *b)
{
    const claim *x = a;
    const claim *y = b;
    if (x->count != y->count)
        return x->count > y->count ? -1 : 1;
    return cqi_order(x->value, y->value);
}

static int64_t span_size(cq_str date)
{
    cqi_span span;
    return cqi_span_of(date, &span) ? span.last - span.first : INT64_MAX;
}

/* Finer dates first, an interval of days before one of its days; then the better supported. */
static int by_fineness(const void *a, const void *b)
{
    const claim *x = a;
    const claim *y = b;
    bool days_x = x->value.len >= 10;
    bool days_y = y->value.len >= 10;
    if (days_x != days_y)
        return days_x ? -1 : 1;
    int64_t size_x = span_size(x->value);
    int64_t size_y = span_size(y->value);
    if (!days_x && size_x != size_y)
        return size_x < size_y ? -1 : 1;
    return by_support(a, b);
}

static int by_place(const void *a, const void *b)
{
    const claim *x = a;
    const claim *y = b;
    bool country_x = x->by[0]->whole_country;
    bool country_y = y->by[0]->whole_country;
    return country_x != country_y ? country_x - country_y : by_support(a, b);
}

static bool claims_agree(const claim *a, const claim *b, int field)
{
    if (field == 1)
        return cqi_places_agree(a->by[0], b->by[0]);
    cqi_span x;
    cqi_span y;
    return !cqi_span_of(a->value, &x) || !cqi_span_of(b->value, &y) || cqi_span_agree(x, y);
}

static bool is_of_held(const claim *c)
{
    for (size_t i = 0; i < c->count; i++)
        if (!cqi_same_as(c->by[i]->status, "planned"))
            return true;
    return false;
}

static void put_first(claim *claims, size_t index)
{
    claim first = claims[index];
    memmove(claims + 1, claims, index * sizeof *claims);
    claims[0] = first;
}

/* What was planned gives way to what was done: the first claim that agrees with the first one of a
 * document that tells of a meeting held comes first. */
static void put_held_first(claim *claims, size_t count, int field)
{
    size_t held = 0;
    while (held < count && !is_of_held(&claims[held]))
        held++;
    if (held == count)
        return;
    size_t best = 0;
    while (!claims_agree(&claims[best], &claims[held], field))
        best++;
    put_first(claims, best);
}

/* Of agreeing claims to days, the interval says more than one of its days. */
static size_t widest(const claim *claims, size_t count)
{
    size_t best = 0;
    for (size_t i = 1; i < count; i++)
        if (claims[i].value.len >= 10 && claims_agree(&claims[0], &claims[i], 0) &&
            claims[i].count >= claims[best].count && claims[i].value.len > claims[best].value.len)
            best = i;
    return best;
}

static cq_status add_conflict(cqi_arena *arena, cq_result_meeting *entry, const char *field,
                              const claim *claims, size_t count, int number)
{
    cq_conflict_value *values = cqi_arena_take(arena, count * sizeof *values);
    cq_conflict *conflicts = cqi_arena_take(arena, (entry->conflict_count + 1) * sizeof *conflicts);
    if (!values || !conflicts)
        return CQ_E_MEMORY;
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && claims_agree(&claims[0], &claims[i], number))
            continue;
        values[n].value = claims[i].value;
        CQI_TRY(gather_evidence(arena, claims[i].by, claims[i].count, &values[n].evidence,
                                &values[n].evidence_count));
        n++;
    }
    if (n < 2)
        return CQ_OK;
    if (entry->conflict_count)
        memcpy(conflicts, entry->conflicts, entry->conflict_count * sizeof *conflicts);
    conflicts[entry->conflict_count++] = (cq_conflict){{field, strlen(field)}, values, n};
    entry->conflicts = conflicts;
    return CQ_OK;
}

static cq_status choose_date(cqi_arena *arena, const cqi_group *g, cq_result_meeting *entry)
{
    claim *claims;
    size_t count;
    CQI_TRY(find_claims(arena, g, 0, &claims, &count));
    if (count == 0)
        return CQ_OK;
    qsort(claims, count, sizeof *claims, by_fineness);
    put_held_first(claims, count, 0);
    put_first(claims, widest(claims, count));
    entry->date = claims[0].value;
    return add_conflict(arena, entry, "date", claims, count, 0);
}

static cq_status choose_place(cqi_arena *arena, const cqi_group *g, cq_result_meeting *entry)
{
    claim *claims;
    size_t count;
    CQI_TRY(find_claims(arena, g, 1, &claims, &count));
    if (count == 0)
        return CQ_OK;
    qsort(claims, count, sizeof *claims, by_place);
    put_held_first(claims, count, 1);
    entry->place = claims[0].value;
    return add_conflict(arena, entry, "place", claims, count, 1);
}

/* "Solbakken" beside "Ingrid Solbakken", 山田 beside 山田太郎, is one person. */
static bool is_short_for(cq_str part, cq_str whole)
{
    if (part.len >= whole.len)
        return false;
    bool latin = (unsigned char)part.data[0] < 0xE0;
    size_t at = latin ? whole.len - part.len : 0;
    if (memcmp(whole.data + at, part.data, part.len) != 0)
        return false;
    return !latin || whole.data[at - 1] == ' ';
}

/* Leaves out surnames alone of persons that are named in full: how many items stay. */
static size_t drop_short_names(cq_str *items, size_t count)
{
    enum { NAMES_MAX = 256 };
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        bool full = true;
        for (size_t k = 0; k < count && count <= NAMES_MAX && full; k++)
            full = !is_short_for(items[i], items[k]);
        if (full)
            items[kept++] = items[i];
    }
    return kept;
}

/* The items of a list of all members, sorted, each once. */
static cq_status gather_list(cqi_arena *arena, const cqi_group *g, int which, const cq_str **items,
                             size_t *count)
{
    size_t total = 0;
    for (size_t i = 0; i < g->count; i++)
        total += g->members[i]->lists[which].count;
    if (total == 0)
        return CQ_OK;
    cq_str *all = cqi_arena_take(arena, total * sizeof *all);
    if (!all)
        return CQ_E_MEMORY;
    size_t n = 0;
    for (size_t i = 0; i < g->count; i++)
        for (size_t k = 0; k < g->members[i]->lists[which].count; k++)
            all[n++] = g->members[i]->lists[which].items[k];
    qsort(all, n, sizeof *all, cqi_by_text);
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || !cqi_same(all[kept - 1], all[i]))
            all[kept++] = all[i];
    *items = all;
    *count = which == LIST_PEOPLE ? drop_short_names(all, kept) : kept;
    return CQ_OK;
}

cq_status cqi_claim_meeting(cqi_arena *arena, const cqi_group *g, cq_str series,
                            cq_result_meeting *entry)
{
    *entry = (cq_result_meeting){.series = series,
                                 .ordinal = (int64_t)g->ordinal,
                                 .status = is_planned(g) ? CQ_STR("planned") : CQ_STR("held")};
    CQI_TRY(choose_date(arena, g, entry));
    CQI_TRY(choose_place(arena, g, entry));
    CQI_TRY(gather_list(arena, g, LIST_PARTIES, &entry->parties, &entry->party_count));
    CQI_TRY(gather_list(arena, g, LIST_AGENCIES, &entry->agencies, &entry->agency_count));
    CQI_TRY(gather_list(arena, g, LIST_PEOPLE, &entry->people, &entry->person_count));
    return gather_evidence(arena, g->members, g->count, &entry->evidence, &entry->evidence_count);
}

cq_status cqi_claim_series(cqi_arena *arena, cqi_record **inputs, size_t count, cq_str *series)
{
    cqi_group all = {.members = inputs, .count = count};
    claim *claims;
    size_t claim_count;
    CQI_TRY(find_claims(arena, &all, 2, &claims, &claim_count));
    qsort(claims, claim_count, sizeof *claims, by_support);
    size_t best = 0;
    for (size_t i = 1; i < claim_count && claims[i].count == claims[0].count; i++)
        if (claims[i].value.len > claims[best].value.len)
            best = i;
    *series = claims[best].value;
    return CQ_OK;
}
