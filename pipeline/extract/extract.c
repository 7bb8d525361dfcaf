/*
 * extract.c - one worker: drives every extractor through the lifecycle of communique/plugin.h.
 *
 * The phase says which emissions are in order now: facts while surveying, entities while scanning,
 * marks while scanning and linking, records while linking and at the end.
 */
#include "extract/extract.h"

#include "base/error.h"
#include "extract/guard.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

typedef enum phase { PHASE_NONE, PHASE_SURVEY, PHASE_SCAN, PHASE_LINK, PHASE_END } phase;

/* A worker of one extractor. */
typedef struct unit {
    const cq_extractor *description;
    void *worker;
    bool active; /* in the current document: `begin` went well, nothing failed since */
    cq_emitter emitter;
    cqi_extraction *owner;
} unit;

struct cqi_extraction {
    const cqi_extract_events *events;
    unit *units;
    size_t count;
    phase phase;
    const cq_segment *segment;
};

static unit *unit_of(const cq_emitter *emitter)
{
    return emitter->host_data;
}

static cq_status emit_fact(const cq_emitter *self, cq_str name, cq_str value, uint32_t weight)
{
    cqi_extraction *owner = unit_of(self)->owner;
    if (owner->phase != PHASE_SURVEY)
        return CQ_E_STATE;
    CQI_TRY(cqi_guard_fact(name, value));
    return owner->events->fact(owner->events->context, name, value, weight);
}

static cq_status emit_entity(const cq_emitter *self, const cq_entity *entity)
{
    unit *one = unit_of(self);
    cqi_extraction *owner = one->owner;
    if (owner->phase != PHASE_SCAN)
        return CQ_E_STATE;
    CQI_TRY(cqi_guard_entity(one->description, owner->segment, entity));
    const char *kind = one->description->kinds[entity->kind];
    cq_entity named = {.size = sizeof named,
                       .kind = entity->kind,
                       .start = entity->start,
                       .end = entity->end,
                       .score = entity->score,
                       .field_count = entity->field_count,
                       .value = entity->value,
                       .rule = entity->rule,
                       .fields = entity->fields,
                       .kind_name = {kind, strlen(kind)},
                       .plugin = {one->description->name, strlen(one->description->name)},
                       .flags = CQ_HAS(entity, flags) ? entity->flags : 0};
    return owner->events->entity(owner->events->context, &named);
}

static cq_status emit_mark(const cq_emitter *self, uint32_t start, uint32_t end, uint64_t *handle)
{
    cqi_extraction *owner = unit_of(self)->owner;
    if (owner->phase != PHASE_SCAN && owner->phase != PHASE_LINK)
        return CQ_E_STATE;
    CQI_TRY(cqi_guard_span(owner->segment, start, end));
    return owner->events->mark(owner->events->context, start, end, handle);
}

static cq_status emit_record(const cq_emitter *self, const cq_record *record)
{
    cqi_extraction *owner = unit_of(self)->owner;
    if (owner->phase != PHASE_LINK && owner->phase != PHASE_END)
        return CQ_E_STATE;
    CQI_TRY(cqi_guard_record(record));
    return owner->events->record(owner->events->context, record);
}

static cq_status spawn(cqi_extraction *owner, unit *one, const cqi_extractor *extractor,
                       cq_error *error)
{
    const cq_extractor *description = extractor->description;
    one->description = description;
    one->owner = owner;
    one->worker = extractor->model;
    one->emitter = (cq_emitter){.size = sizeof(cq_emitter),
                                .entity = emit_entity,
                                .fact = emit_fact,
                                .mark = emit_mark,
                                .record = emit_record,
                                .host_data = one};
    if (description->spawn && description->spawn(extractor->model, &one->worker) != CQ_OK)
        return cqi_fail(error, CQ_E_PLUGIN, "extractor %s could not make a worker",
                        description->name);
    return CQ_OK;
}

static cq_status spawn_all(cqi_extraction *extraction, const cqi_registry *registry,
                           cq_error *error)
{
    while (extraction->count < registry->count) {
        unit *one = &extraction->units[extraction->count];
        CQI_TRY(spawn(extraction, one, &registry->extractors[extraction->count], error));
        extraction->count++;
    }
    return CQ_OK;
}

cq_status cqi_extraction_new(const cqi_registry *registry, const cqi_extract_events *events,
                             cqi_extraction **extraction, cq_error *error)
{
    cqi_extraction *new = calloc(1, sizeof *new);
    unit *units = calloc(registry->count + 1, sizeof *units);
    if (!new || !units) {
        free(new);
        free(units);
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    }
    new->events = events;
    new->units = units;
    cq_status status = spawn_all(new, registry, error);
    if (status) {
        cqi_extraction_free(new);
        return status;
    }
    *extraction = new;
    return CQ_OK;
}

/* `field` of the description, NULL where the plugin's struct does not reach so far. */
#define FUNCTION(one, field) (CQ_HAS((one)->description, field) ? (one)->description->field : NULL)

void cqi_extraction_free(cqi_extraction *extraction)
{
    if (!extraction)
        return;
    for (size_t i = 0; i < extraction->count; i++) {
        unit *one = &extraction->units[i];
        if (FUNCTION(one, retire) && one->description->spawn)
            one->description->retire(one->worker);
    }
    free(extraction->units);
    free(extraction);
}

static void end_unit(unit *one)
{
    one->active = false;
    if (FUNCTION(one, end))
        one->description->end(one->worker, &one->emitter);
}

/* Leaves an extractor out when a call of it failed. */
static void judge(cqi_extraction *extraction, unit *one, cq_status status)
{
    if (status >= 0)
        return;
    extraction->phase = PHASE_NONE; /* nothing it says at its end counts */
    end_unit(one);
    extraction->events->failure(extraction->events->context, one->description->name, status);
}

void cqi_extraction_begin(cqi_extraction *extraction, const cq_document *document)
{
    extraction->phase = PHASE_NONE;
    for (size_t i = 0; i < extraction->count; i++) {
        unit *one = &extraction->units[i];
        cq_status status =
            one->description->begin ? one->description->begin(one->worker, document) : CQ_OK;
        one->active = status >= 0;
        if (status < 0)
            extraction->events->failure(extraction->events->context, one->description->name,
                                        status);
    }
}

/* An extractor's `call` for each of the segments, until it fails. */
static void read_segments(cqi_extraction *extraction, unit *one, phase what,
                          cq_status (*call)(void *, const cq_segment *, const cq_emitter *),
                          const cq_segment *const *segments, size_t count)
{
    for (size_t i = 0; i < count && one->active && call; i++) {
        extraction->phase = what;
        extraction->segment = segments[i];
        judge(extraction, one, call(one->worker, segments[i], &one->emitter));
    }
    extraction->phase = PHASE_NONE;
}

void cqi_extraction_survey(cqi_extraction *extraction, const cq_segment *const *segments,
                           size_t count)
{
    for (int facts = 1; facts >= 0; facts--)
        for (size_t i = 0; i < extraction->count; i++) {
            unit *one = &extraction->units[i];
            if (((one->description->flags & CQ_EXTRACTOR_FACTS) != 0) == facts)
                read_segments(extraction, one, PHASE_SURVEY, one->description->survey, segments,
                              count);
        }
}

void cqi_extraction_scan(cqi_extraction *extraction, const cq_segment *const *segments,
                         size_t count)
{
    for (size_t i = 0; i < extraction->count; i++) {
        unit *one = &extraction->units[i];
        read_segments(extraction, one, PHASE_SCAN, one->description->scan, segments, count);
    }
}

const cq_segment *cqi_extraction_segment(const cqi_extraction *extraction)
{
    return extraction->segment;
}

void cqi_extraction_link(cqi_extraction *extraction, const cq_segment *segment,
                         const cq_entity *const *entities, size_t count)
{
    extraction->segment = segment;
    for (size_t i = 0; i < extraction->count; i++) {
        unit *one = &extraction->units[i];
        extraction->phase = PHASE_LINK;
        if (one->active && FUNCTION(one, link))
            judge(extraction, one,
                  one->description->link(one->worker, segment, entities, count, &one->emitter));
    }
    extraction->phase = PHASE_NONE;
}

void cqi_extraction_end(cqi_extraction *extraction)
{
    for (size_t i = 0; i < extraction->count; i++) {
        extraction->phase = PHASE_END;
        if (extraction->units[i].active)
            end_unit(&extraction->units[i]);
    }
    extraction->phase = PHASE_NONE;
}
