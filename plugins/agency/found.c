/*
 * found.c - keeps what the survey found in each segment, before anything was decided of it, so that
 * the scan need not look for it again.
 *
 * What is found turns on the segment, on the words that the document has bound, and on two things
 * that the document tells of its language. Where these are no others than they were, it is taken.
 */
#include "agency.h"

#include <stdlib.h>
#include <string.h>

enum { FOUND_MAX = 1 << 15 }; /* mentions of a document that are kept: some 6 MiB */

/* One segment's. */
struct found_segment {
    uint64_t index;
    uint32_t first; /* in found.mentions */
    uint32_t count;
    size_t text; /* in found.text: what was in the worker's pool of values */
    size_t text_len;
    bool german;
    bool japanese;
};

static bool is_german(const agency_worker *w)
{
    return w->german > w->other;
}

static bool is_japanese(const agency_worker *w)
{
    return w->kana >= KANA_MIN;
}

void agency_found_free(agency_found *found)
{
    free(found->segments);
    free(found->mentions);
    free(found->text.data);
    *found = (agency_found){0};
}

void agency_found_clear(agency_found *found)
{
    found->segment_count = found->next = 0;
    found->mention_count = 0;
    found->text.count = 0;
}

/* Makes room for one more segment and `count` more mentions. */
static bool reserve(agency_found *found, uint32_t count)
{
    if (found->segment_count == found->segment_capacity) {
        uint32_t capacity = found->segment_capacity * 2 + 64;
        found_segment *segments = realloc(found->segments, capacity * sizeof *segments);
        if (!segments)
            return false;
        found->segments = segments;
        found->segment_capacity = capacity;
    }
    if (found->mention_capacity - found->mention_count < count) {
        uint32_t capacity = found->mention_capacity * 2 + count;
        mention *mentions = realloc(found->mentions, capacity * sizeof *mentions);
        if (!mentions)
            return false;
        found->mentions = mentions;
        found->mention_capacity = capacity;
    }
    return true;
}

void agency_found_keep(agency_worker *w, uint64_t segment)
{
    agency_found *found = &w->found;
    uint32_t count = w->mention_count;
    if (found->mention_count + count > FOUND_MAX || found->segment_count == FOUND_MAX ||
        !reserve(found, count))
        return;
    cq_str text = {w->text.data, w->text.count};
    size_t at = found->text.count;
    if (text.len && agency_pool_add(&found->text, text) == UINT32_MAX)
        return;
    if (count)
        memcpy(found->mentions + found->mention_count, w->mentions, count * sizeof *w->mentions);
    found->segments[found->segment_count++] = (found_segment){.index = segment,
                                                              .first = found->mention_count,
                                                              .count = count,
                                                              .text = at,
                                                              .text_len = text.len,
                                                              .german = is_german(w),
                                                              .japanese = is_japanese(w)};
    found->mention_count += count;
}

/* The scan comes by in the order of the survey. */
static const found_segment *segment_at(agency_found *found, uint64_t index)
{
    while (found->next < found->segment_count && found->segments[found->next].index < index)
        found->next++;
    if (found->next == found->segment_count || found->segments[found->next].index != index)
        return NULL;
    return &found->segments[found->next];
}

bool agency_found_take(agency_worker *w, uint64_t segment)
{
    const found_segment *kept = segment_at(&w->found, segment);
    if (!kept || kept->german != is_german(w) || kept->japanese != is_japanese(w) ||
        kept->count > w->mention_capacity || agency_may_be_bound(w))
        return false;
    if (kept->text_len) {
        const cq_str text = {w->found.text.data + kept->text, kept->text_len};
        if (agency_pool_add(&w->text, text) == UINT32_MAX)
            return false;
    }
    w->mention_count = kept->count;
    if (kept->count)
        memcpy(w->mentions, w->found.mentions + kept->first, kept->count * sizeof *w->mentions);
    return true;
}
