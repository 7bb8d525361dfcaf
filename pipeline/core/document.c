/*
 * document.c - one document: keeps its head, lets extractors survey it, settles its facts, scans
 * segment by segment, resolves overlaps, links, and hands out entities and meetings.
 */
#include "core/document.h"

#include "base/arena.h"
#include "base/error.h"
#include "core/entities.h"
#include "core/kept_tokens.h"
#include "resolve/facts.h"
#include "resolve/overlap.h"
#include "resolve/widen.h"
#include "token/token.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WARNING_MAX = 8, WARNING_BYTES = 160, MARK_MAX = 1 << 20, KEEP_TOKENS_BYTES = 32 << 20 };

/* Of the segments that each extractor reads before the next one does: so many that its code and
 * tables pay their way into the processor's caches, and so few that the tokens stay there, too. */
enum { GROUP_SEGMENTS = 32, GROUP_BYTES = 16 << 10 };

/* A segment: of the head, in the head's arena; else in the buffers of the caller. */
typedef struct stored_segment {
    cq_segment view;        /* the first member: see current */
    cqi_kept_tokens tokens; /* that the survey had, of the head */
    cqi_map map;            /* borrowed runs */
    const cqi_line_mark *marks;
    size_t mark_count;
} stored_segment;

/* What an extractor has found in one of the segments that are being scanned. */
typedef struct candidate {
    cq_entity entity;
    const stored_segment *segment;
} candidate;

/* The tokens of the segments that are being read, each of which is made or unpacked. */
typedef struct token_room {
    cqi_tokens made;
    cqi_unpacked_tokens unpacked;
} token_room;

struct cqi_document {
    const cq_pipeline *pipeline;
    cqi_extraction *extraction;
    cqi_extract_events events;

    /* Of the current document. */
    const cq_sink *sink;
    cq_str name;
    int want;
    const cqi_line_ends *lines; /* of the source; NULL: segments tell them */
    cq_document view;
    cqi_facts facts;
    bool surveying;
    cqi_arena arena; /* facts */
    uint64_t segments;
    char warnings[WARNING_MAX][WARNING_BYTES];
    size_t warning_count;

    stored_segment *head;
    size_t head_count;
    size_t head_capacity;
    cqi_arena head_arena;
    bool begun; /* the head has been surveyed, extractors are in the document */

    token_room rooms[GROUP_SEGMENTS];
    size_t kept_bytes; /* of tokens */
    uint32_t *line_starts;
    size_t line_capacity;

    /* Of the segments that are being scanned. */
    cqi_arena scratch;
    candidate *candidates;
    cq_entity **order;
    size_t candidate_count;
    size_t candidate_capacity;

    cqi_entities entities;
    cq_evidence *marks;
    size_t mark_count;
    size_t mark_capacity;
};

/* Grows an array to hold one more item; false: out of memory. */
static bool grow(void **array, size_t item, size_t count, size_t *capacity)
{
    if (count < *capacity)
        return true;
    size_t wanted = *capacity ? *capacity * 2 : 64;
    void *grown = realloc(*array, wanted * item);
    if (!grown)
        return false;
    *array = grown;
    *capacity = wanted;
    return true;
}

static void warn(cqi_document *document, const char *format, const char *detail)
{
    if (document->warning_count == WARNING_MAX)
        return;
    snprintf(document->warnings[document->warning_count++], WARNING_BYTES, format, detail);
}

void cqi_document_warn(cqi_document *document, const char *warning)
{
    warn(document, "%s", warning);
}

const char *cqi_document_warning(const cqi_document *document, size_t n)
{
    return n < document->warning_count ? document->warnings[n] : NULL;
}

static cq_str document_fact(const cq_document *self, const char *name)
{
    const cqi_document *document = self->host_data;
    cq_str key = {name, strlen(name)};
    uint64_t before = document->surveying ? cqi_extraction_segment(document->extraction)->index
                                          : CQI_FACT_SETTLED;
    return cqi_facts_get(&document->facts, key, before);
}

static cq_status take_fact(void *context, cq_str name, cq_str value, uint32_t weight)
{
    cqi_document *document = context;
    uint64_t at = cqi_extraction_segment(document->extraction)->index + 1;
    return cqi_facts_vote(&document->facts, &document->arena, name,
                          &(cqi_fact_vote){value, at, weight, NULL});
}

static cq_status copy_candidate(cqi_arena *arena, cq_entity *entity)
{
    entity->value = cqi_arena_copy(arena, entity->value);
    entity->rule = cqi_arena_copy(arena, entity->rule);
    if (!entity->value.data || !entity->rule.data)
        return CQ_E_MEMORY;
    return cqi_copy_fields(arena, &entity->fields, entity->field_count);
}

/* Only entities of a batch can be tentative: see resolve/terms.h. */
static bool takes_tentative(const cqi_document *document)
{
    return document->want == CQ_WANT_ENTITIES && CQ_HAS(document->sink, flags) &&
           document->sink->flags & CQ_SINK_TENTATIVE;
}

/* The segment that an extractor is reading. */
static const stored_segment *current(const cqi_document *document)
{
    return (const stored_segment *)cqi_extraction_segment(document->extraction);
}

static cq_status take_entity(void *context, const cq_entity *entity)
{
    cqi_document *document = context;
    if (entity->flags & CQ_ENTITY_TENTATIVE && !takes_tentative(document))
        return CQ_OK;
    if (!grow((void **)&document->candidates, sizeof *document->candidates,
              document->candidate_count, &document->candidate_capacity))
        return CQ_E_MEMORY;
    candidate *new = &document->candidates[document->candidate_count];
    *new = (candidate){*entity, current(document)};
    CQI_TRY(copy_candidate(&document->scratch, &new->entity));
    document->candidate_count++;
    return CQ_OK;
}

static cq_status take_mark(void *context, uint32_t start, uint32_t end, uint64_t *handle)
{
    cqi_document *document = context;
    if (document->mark_count >= MARK_MAX)
        return CQ_E_LIMIT;
    if (!grow((void **)&document->marks, sizeof *document->marks, document->mark_count,
              &document->mark_capacity))
        return CQ_E_MEMORY;
    const cqi_map *map = &current(document)->map;
    *handle = document->mark_count;
    document->marks[document->mark_count++] =
        (cq_evidence){document->name, cqi_map_start(map, start), cqi_map_end(map, end)};
    return CQ_OK;
}

static bool is(cq_str text, const char *word)
{
    return text.len == strlen(word) && memcmp(text.data, word, text.len) == 0;
}

static int64_t to_number(cq_str text)
{
    int64_t number = 0;
    for (size_t i = 0; i < text.len; i++)
        if (text.data[i] >= '0' && text.data[i] <= '9')
            number = number * 10 + (text.data[i] - '0');
    return number;
}

/* The values of all items of a list, in `items`; returns how many. */
static size_t list_of(const cq_record *record, const char *name, cq_str *items)
{
    size_t count = 0;
    for (uint32_t i = 0; i < record->field_count; i++)
        if (is(record->fields[i].name, name) && record->fields[i].value.len > 0)
            items[count++] = record->fields[i].value;
    return count;
}

static cq_str value_of(const cq_record *record, const char *name)
{
    for (uint32_t i = 0; i < record->field_count; i++)
        if (is(record->fields[i].name, name))
            return record->fields[i].value;
    return (cq_str){NULL, 0};
}

static cq_status give_meeting(cqi_document *document, const cq_record *record, cq_str *lists,
                              cq_evidence *evidence)
{
    cq_result_meeting meeting = {.series = value_of(record, "series"),
                                 .ordinal = to_number(value_of(record, "ordinal")),
                                 .date = value_of(record, "date"),
                                 .place = value_of(record, "place"),
                                 .status = value_of(record, "status")};
    meeting.parties = lists;
    meeting.party_count = list_of(record, "parties", lists);
    lists += meeting.party_count;
    meeting.agencies = lists;
    meeting.agency_count = list_of(record, "agencies", lists);
    lists += meeting.agency_count;
    meeting.people = lists;
    meeting.person_count = list_of(record, "people", lists);
    meeting.evidence = evidence;
    meeting.evidence_count = record->evidence_count;
    meeting.fields = record->fields;
    meeting.field_count = record->field_count;
    return document->sink->meeting(document->sink->context, &meeting);
}

static cq_status take_record(void *context, const cq_record *record)
{
    cqi_document *document = context;
    if (!is(record->kind, "meeting"))
        return CQ_E_ARGUMENT;
    for (uint32_t i = 0; i < record->evidence_count; i++)
        if (record->evidence[i] >= document->mark_count)
            return CQ_E_ARGUMENT;
    if (document->want != CQ_WANT_MEETINGS || !document->sink->meeting)
        return CQ_OK;
    cq_evidence *evidence =
        cqi_arena_take(&document->scratch, record->evidence_count * sizeof *evidence);
    cq_str *lists = cqi_arena_take(&document->scratch, (record->field_count + 1) * sizeof *lists);
    if (!evidence || !lists)
        return CQ_E_MEMORY;
    for (uint32_t i = 0; i < record->evidence_count; i++)
        evidence[i] = document->marks[record->evidence[i]];
    return give_meeting(document, record, lists, evidence);
}

static void take_failure(void *context, const char *extractor, cq_status status)
{
    cqi_document *document = context;
    warn(document, "extractor %s failed here: its results are missing", extractor);
    cqi_registry_log(&document->pipeline->registry, CQ_LOG_ERROR, "extractor %s failed: %s",
                     extractor, cqi_status_text(status));
}

cq_status cqi_document_new(const cq_pipeline *pipeline, cqi_document **document, cq_error *error)
{
    cqi_document *new = calloc(1, sizeof *new);
    if (!new)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    new->pipeline = pipeline;
    new->events =
        (cqi_extract_events){new, take_fact, take_entity, take_mark, take_record, take_failure};
    cq_status status =
        cqi_extraction_new(&pipeline->registry, &new->events, &new->extraction, error);
    if (status) {
        free(new);
        return status;
    }
    *document = new;
    return CQ_OK;
}

void cqi_document_free(cqi_document *document)
{
    if (!document)
        return;
    cqi_extraction_free(document->extraction);
    cqi_arena_deinit(&document->arena);
    cqi_arena_deinit(&document->head_arena);
    cqi_arena_deinit(&document->scratch);
    cqi_entities_deinit(&document->entities);
    for (size_t i = 0; i < GROUP_SEGMENTS; i++) {
        cqi_tokens_deinit(&document->rooms[i].made);
        cqi_unpacked_tokens_deinit(&document->rooms[i].unpacked);
    }
    free(document->line_starts);
    free(document->head);
    free(document->candidates);
    free(document->order);
    free(document->marks);
    free(document);
}

void cqi_document_begin(cqi_document *document, cq_str name, int want, const cq_sink *sink)
{
    document->sink = sink;
    document->name = name;
    document->want = want;
    document->lines = NULL;
    document->facts.count = 0;
    document->segments = 0;
    document->warning_count = 0;
    document->head_count = 0;
    document->kept_bytes = 0;
    document->begun = false;
    document->mark_count = 0;
    cqi_arena_reset(&document->arena);
    cqi_arena_reset(&document->head_arena);
    cqi_entities_clear(&document->entities);
    const char *date = document->pipeline->reference_date;
    if (date)
        cqi_facts_vote(&document->facts, &document->arena, CQ_STR("reference.date"),
                       &(cqi_fact_vote){{date, strlen(date)}, 0, CQI_FACT_WEIGHT_MAX, NULL});
}

void cqi_document_use_lines(cqi_document *document, const cqi_line_ends *lines)
{
    document->lines = lines;
}

/* The line of the document that text byte `at` of a segment stands on, if the segment says `told`.
 */
static uint64_t line_of(const cqi_document *document, const cqi_map *map, uint32_t at,
                        uint64_t told)
{
    return document->lines ? cqi_line_ends_at(document->lines, cqi_map_start(map, at)) : told;
}

/* Describes a segment by `stored`, copying nothing; its tokens are not made yet. */
static void describe(cqi_document *document, const cqi_segment *segment, stored_segment *stored)
{
    *stored = (stored_segment){
        .map = segment->map, .marks = segment->marks, .mark_count = segment->mark_count};
    stored->view = (cq_segment){.size = sizeof(cq_segment),
                                .flags = segment->flags,
                                .index = document->segments++,
                                .text = cqi_buffer_str(&segment->text),
                                .line = line_of(document, &segment->map, 0, segment->marks[0].line),
                                .page = segment->marks[0].page};
}

/* Makes the tokens of a segment, good until the next one's are made in that room. */
static cq_status make_tokens(cqi_document *document, stored_segment *stored, token_room *room)
{
    while (document->line_capacity < stored->mark_count)
        if (!grow((void **)&document->line_starts, sizeof *document->line_starts,
                  document->line_capacity, &document->line_capacity))
            return CQ_E_MEMORY;
    for (size_t i = 0; i < stored->mark_count; i++)
        document->line_starts[i] = stored->marks[i].at;
    return cqi_tokenize(document->pipeline->kernel, stored->view.text, document->line_starts,
                        stored->mark_count, &document->pipeline->registry.interest, &room->made);
}

/* Gives a segment its tokens, which were kept or are made. */
static cq_status ready(cqi_document *document, stored_segment *stored, token_room *room)
{
    bool kept = stored->tokens.block != NULL;
    CQI_TRY(kept ? cqi_kept_tokens_unpack(&stored->tokens, &room->unpacked)
                 : make_tokens(document, stored, room));
    stored->view.tokens = kept ? &room->unpacked.columns : &room->made.columns;
    return CQ_OK;
}

/* The same for the survey, which keeps the tokens for the scan. Those of ideographs take five times
 * the room of their text: where there are too many, the scan has to make them once more. */
static cq_status ready_to_survey(cqi_document *document, stored_segment *stored, token_room *room)
{
    CQI_TRY(ready(document, stored, room));
    size_t size = cqi_kept_tokens_size(stored->view.tokens->count);
    if (document->kept_bytes + size > KEEP_TOKENS_BYTES)
        return CQ_OK;
    document->kept_bytes += size;
    return cqi_kept_tokens_pack(&document->head_arena, stored->view.tokens, &stored->tokens);
}

/* How many of the segments of the head from `first` on are read together. */
static size_t group_size(const cqi_document *document, size_t first)
{
    size_t bytes = 0;
    size_t count = 0;
    while (first + count < document->head_count && count < GROUP_SEGMENTS && bytes < GROUP_BYTES)
        bytes += document->head[first + count++].view.text.len;
    return count;
}

static const void *copy_array(cqi_arena *arena, const void *items, size_t size)
{
    void *copy = cqi_arena_take(arena, size ? size : 1);
    return copy && size ? memcpy(copy, items, size) : copy;
}

/* Copies what a description points to into the head's arena. */
static cq_status keep(cqi_arena *arena, stored_segment *stored)
{
    stored->view.text = cqi_arena_copy(arena, stored->view.text);
    stored->map.runs =
        (cqi_map_run *)copy_array(arena, stored->map.runs, stored->map.count * sizeof(cqi_map_run));
    stored->marks = copy_array(arena, stored->marks, stored->mark_count * sizeof stored->marks[0]);
    return stored->view.text.data && stored->map.runs && stored->marks ? CQ_OK : CQ_E_MEMORY;
}

static cq_status add_to_head(cqi_document *document, const cqi_segment *segment)
{
    if (!grow((void **)&document->head, sizeof *document->head, document->head_count,
              &document->head_capacity))
        return CQ_E_MEMORY;
    stored_segment *stored = &document->head[document->head_count];
    describe(document, segment, stored);
    CQI_TRY(keep(&document->head_arena, stored));
    document->head_count++;
    return CQ_OK;
}

/* The line mark that text byte `at` belongs to. */
static const cqi_line_mark *mark_at(const stored_segment *segment, uint32_t at)
{
    size_t low = 0;
    size_t high = segment->mark_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (segment->marks[middle].at <= at)
            low = middle;
        else
            high = middle;
    }
    return &segment->marks[low];
}

static cq_status hold_entity(cqi_document *document, const stored_segment *segment,
                             const cq_entity *entity)
{
    const cqi_line_mark *mark = mark_at(segment, entity->start);
    cq_result_entity result = {
        .document = document->name,
        .type = entity->kind_name,
        .start = cqi_map_start(&segment->map, entity->start),
        .end = cqi_map_end(&segment->map, entity->end),
        .text = {segment->view.text.data + entity->start, entity->end - entity->start},
        .value = entity->value,
        .line = line_of(document, &segment->map, entity->start, mark->line),
        .page = mark->page,
        .plugin = entity->plugin,
        .rule = entity->rule,
        .fields = entity->fields,
        .field_count = entity->field_count,
        .flags = entity->flags,
    };
    return cqi_entities_add(&document->entities, &result);
}

/* What stays of what was found in a segment: document->order[0, *kept). */
static cq_status resolve(cqi_document *document, const stored_segment *segment, size_t *kept)
{
    size_t count = 0;
    cq_entity **order = realloc(document->order, (document->candidate_count + 1) * sizeof order[0]);
    if (!order)
        return CQ_E_MEMORY;
    document->order = order;
    for (size_t i = 0; i < document->candidate_count; i++)
        if (document->candidates[i].segment == segment)
            order[count++] = &document->candidates[i].entity;
    cqi_widen_meetings(order, count);
    *kept = cqi_resolve_overlaps((const cq_entity **)order, count);
    return CQ_OK;
}

static cq_status settle(cqi_document *document, const stored_segment *segment)
{
    size_t kept = 0;
    CQI_TRY(resolve(document, segment, &kept));
    if (document->want == CQ_WANT_MEETINGS) {
        cqi_extraction_link(document->extraction, &segment->view,
                            (const cq_entity *const *)document->order, kept);
        return CQ_OK;
    }
    for (size_t i = 0; i < kept; i++)
        CQI_TRY(hold_entity(document, segment, document->order[i]));
    return CQ_OK;
}

/* Scans up to GROUP_SEGMENTS segments. Where records are wanted it is one: it is linked before the
 * next one is scanned. */
static cq_status scan(cqi_document *document, stored_segment *segments, size_t count)
{
    const cq_segment *views[GROUP_SEGMENTS];
    for (size_t i = 0; i < count; i++) {
        CQI_TRY(ready(document, &segments[i], &document->rooms[i]));
        views[i] = &segments[i].view;
    }
    document->candidate_count = 0;
    cqi_arena_reset(&document->scratch);
    cqi_extraction_scan(document->extraction, views, count);
    for (size_t i = 0; i < count; i++)
        CQI_TRY(settle(document, &segments[i]));
    return CQ_OK;
}

static cq_status survey(cqi_document *document, stored_segment *segments, size_t count)
{
    const cq_segment *views[GROUP_SEGMENTS];
    for (size_t i = 0; i < count; i++) {
        CQI_TRY(ready_to_survey(document, &segments[i], &document->rooms[i]));
        views[i] = &segments[i].view;
    }
    document->surveying = true;
    cqi_extraction_survey(document->extraction, views, count);
    document->surveying = false;
    return CQ_OK;
}

/* Opens the document to the extractors: survey of the head, then its scan. */
static cq_status scan_head(cqi_document *document, const char *encoding, bool head_only)
{
    uint32_t flags = (head_only ? CQ_DOCUMENT_HEAD_ONLY : 0) |
                     (document->want == CQ_WANT_MEETINGS ? 0 : CQ_DOCUMENT_NO_RECORDS);
    document->view = (cq_document){.size = sizeof(cq_document),
                                   .flags = flags,
                                   .name = document->name,
                                   .encoding = {encoding, encoding ? strlen(encoding) : 0},
                                   .fact = document_fact,
                                   .host_data = document};
    document->begun = true;
    cqi_extraction_begin(document->extraction, &document->view);
    cq_status status = CQ_OK;
    for (size_t i = 0, n = 0; i < document->head_count && !status; i += n) {
        n = group_size(document, i);
        status = survey(document, &document->head[i], n);
    }
    for (size_t i = 0, n = 0; i < document->head_count && !status; i += n) {
        n = document->want == CQ_WANT_MEETINGS ? 1 : group_size(document, i);
        status = scan(document, &document->head[i], n);
    }
    document->head_count = 0;
    cqi_arena_reset(&document->head_arena);
    return status;
}

cq_status cqi_document_add(cqi_document *document, const cqi_segment *segment, uint64_t bytes,
                           const char *encoding)
{
    if (!document->begun && bytes <= document->pipeline->whole_document)
        return add_to_head(document, segment);
    if (!document->begun) {
        char limit[32];
        snprintf(limit, sizeof limit, "%llu",
                 (unsigned long long)document->pipeline->whole_document);
        warn(document, "longer than %s bytes: facts of the document come from its head", limit);
        CQI_TRY(scan_head(document, encoding, true));
    }
    stored_segment stored;
    describe(document, segment, &stored);
    CQI_TRY(scan(document, &stored, 1));
    return cqi_entities_flush(&document->entities, false, document->sink);
}

cq_status cqi_document_end(cqi_document *document, const char *encoding, bool failed)
{
    cq_status status = CQ_OK;
    if (!document->begun && !failed)
        status = scan_head(document, encoding, false);
    if (document->begun) {
        cqi_arena_reset(&document->scratch);
        cqi_extraction_end(document->extraction);
    }
    if (!failed && !status)
        status = cqi_entities_flush(&document->entities, true, document->sink);
    document->begun = false;
    return status;
}
