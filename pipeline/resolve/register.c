/*
 * register.c - merges what documents say of meetings.
 *
 * Records are sorted into one canonical order and made unique before anything is decided, so that
 * neither their order nor repetition matters. Then series are settled (series.c), the records of
 * each sorted into meetings (group.c), and every meeting made of its records (claim.c).
 */
#include "resolve/register.h"

#include "base/arena.h"
#include "base/error.h"
#include "resolve/claim.h"
#include "resolve/series.h"

#include <stdlib.h>
#include <string.h>

enum { GAP_MAX = 20, GAP_SMALL = 3 };

struct cqi_register {
    cqi_arena inputs_memory;
    cqi_arena results_memory;
    cqi_record **inputs;
    size_t count;
    size_t capacity;
    cq_result_meeting *entries;
    size_t entry_count;
};

cqi_register *cqi_register_new(void)
{
    return calloc(1, sizeof(cqi_register));
}

void cqi_register_free(cqi_register *reg)
{
    if (!reg)
        return;
    cqi_arena_deinit(&reg->inputs_memory);
    cqi_arena_deinit(&reg->results_memory);
    free(reg->inputs);
    free(reg);
}

cq_status cqi_register_add(cqi_register *reg, const cqi_register_input *input)
{
    if (input->evidence_count == 0)
        return CQ_E_ARGUMENT;
    if (reg->count == reg->capacity) {
        size_t capacity = reg->capacity ? reg->capacity * 2 : 64;
        cqi_record **inputs = realloc(reg->inputs, capacity * sizeof *inputs);
        if (!inputs)
            return CQ_E_MEMORY;
        reg->inputs = inputs;
        reg->capacity = capacity;
    }
    cqi_record *in = cqi_arena_take(&reg->inputs_memory, sizeof *in);
    if (!in)
        return CQ_E_MEMORY;
    memset(in, 0, sizeof *in);
    CQI_TRY(cqi_record_fill(&reg->inputs_memory, in, input));
    reg->inputs[reg->count++] = in;
    return CQ_OK;
}

static int by_record(const void *a, const void *b)
{
    return cqi_record_order(*(cqi_record *const *)a, *(cqi_record *const *)b);
}

/* The records of one series together, in it by ordinal and then as ever. */
static int by_root(const void *a, const void *b)
{
    const cqi_record *x = *(cqi_record *const *)a;
    const cqi_record *y = *(cqi_record *const *)b;
    int result = cqi_order(x->root, y->root);
    if (result == 0)
        result = cqi_order_numbers(x->ordinal, y->ordinal);
    return result ? result : cqi_record_order(x, y);
}

static cq_status add_entry(cqi_register *reg, size_t *capacity, const cq_result_meeting *entry)
{
    if (reg->entry_count == *capacity) {
        size_t larger = *capacity ? *capacity * 2 : 64;
        cq_result_meeting *entries = cqi_arena_take(&reg->results_memory, larger * sizeof *entries);
        if (!entries)
            return CQ_E_MEMORY;
        if (reg->entry_count)
            memcpy(entries, reg->entries, reg->entry_count * sizeof *entries);
        reg->entries = entries;
        *capacity = larger;
    }
    reg->entries[reg->entry_count++] = *entry;
    return CQ_OK;
}

/* Meetings that the count of a series implies, between two that are known: few, as against those.
 */
static cq_status add_gaps(cqi_register *reg, size_t *capacity, cq_str series, uint32_t after,
                          uint32_t before, size_t known)
{
    size_t gap = before - after - 1;
    if (after == 0 || gap > GAP_MAX || (gap > GAP_SMALL && gap > 2 * known))
        return CQ_OK;
    for (uint32_t ordinal = after + 1; ordinal < before; ordinal++) {
        cq_result_meeting entry = {
            .series = series, .ordinal = ordinal, .status = CQ_STR("missing")};
        CQI_TRY(add_entry(reg, capacity, &entry));
    }
    return CQ_OK;
}

static cq_status finish_series(cqi_register *reg, size_t *capacity, cqi_record **inputs,
                               size_t count)
{
    cqi_arena *arena = &reg->results_memory;
    cqi_group *groups;
    size_t group_count;
    cq_str series;
    uint32_t last = 0;
    CQI_TRY(cqi_claim_series(arena, inputs, count, &series));
    CQI_TRY(cqi_group_records(arena, inputs, count, &groups, &group_count));
    for (size_t i = 0; i < group_count; i++) {
        cq_result_meeting entry;
        if (groups[i].ordinal) {
            CQI_TRY(add_gaps(reg, capacity, series, last, groups[i].ordinal, group_count));
            last = groups[i].ordinal;
        }
        CQI_TRY(cqi_claim_meeting(arena, &groups[i], series, &entry));
        CQI_TRY(add_entry(reg, capacity, &entry));
    }
    return CQ_OK;
}

/* By series, ordinal (those without come last), date. */
static int by_entry(const void *a, const void *b)
{
    const cq_result_meeting *x = a;
    const cq_result_meeting *y = b;
    int result = cqi_order(x->series, y->series);
    if (result == 0 && (x->ordinal == 0) != (y->ordinal == 0))
        return x->ordinal ? -1 : 1;
    if (result == 0)
        result = cqi_order_numbers((uint64_t)x->ordinal, (uint64_t)y->ordinal);
    if (result == 0)
        result = cqi_order(x->date, y->date);
    if (result == 0)
        result = cqi_order(x->place, y->place);
    if (result == 0 && x->evidence_count && y->evidence_count)
        result = cqi_by_evidence(x->evidence, y->evidence);
    return result;
}

cq_status cqi_register_finish(cqi_register *reg, const cq_result_meeting **entries, size_t *count)
{
    size_t capacity = 0;
    cqi_arena_reset(&reg->results_memory);
    reg->entries = NULL;
    reg->entry_count = 0;
    cqi_record **unique =
        cqi_arena_take(&reg->results_memory, (reg->count + 1) * sizeof(cqi_record *));
    if (!unique)
        return CQ_E_MEMORY;
    size_t n = 0;
    if (reg->count)
        qsort(reg->inputs, reg->count, sizeof *reg->inputs, by_record);
    for (size_t i = 0; i < reg->count; i++)
        if (n == 0 || cqi_record_order(unique[n - 1], reg->inputs[i]) != 0)
            unique[n++] = reg->inputs[i];
    CQI_TRY(cqi_series_settle(&reg->results_memory, unique, n));
    if (n)
        qsort(unique, n, sizeof *unique, by_root);
    for (size_t first = 0, last; first < n; first = last) {
        for (last = first + 1; last < n && cqi_same(unique[first]->root, unique[last]->root);)
            last++;
        CQI_TRY(finish_series(reg, &capacity, unique + first, last - first));
    }
    if (reg->entry_count)
        qsort(reg->entries, reg->entry_count, sizeof *reg->entries, by_entry);
    *entries = reg->entries;
    *count = reg->entry_count;
    return CQ_OK;
}
