/*
 * terms.c - the terms of a batch: an open hash table over type and text.
 */
#include "resolve/terms.h"

#include "base/arena.h"
#include "base/error.h"

#include <stdlib.h>
#include <string.h>

enum { TERMS_MAX = 1 << 20, SLOTS_FIRST = 256 };

typedef struct term {
    cq_str text; /* .data NULL: an empty slot */
    cq_str type;
    cq_str value;
    const cq_field *fields; /* the definition's and `defined_in` */
    size_t field_count;
    uint64_t hash;
    bool ambiguous;
} term;

struct cqi_terms {
    term *slots;
    size_t slot_count; /* a power of two */
    size_t count;
    cqi_arena arena;
};

cqi_terms *cqi_terms_new(void)
{
    cqi_terms *terms = calloc(1, sizeof *terms);
    if (!terms)
        return NULL;
    terms->slots = calloc(SLOTS_FIRST, sizeof *terms->slots);
    terms->slot_count = SLOTS_FIRST;
    if (!terms->slots) {
        free(terms);
        return NULL;
    }
    return terms;
}

void cqi_terms_free(cqi_terms *terms)
{
    if (!terms)
        return;
    cqi_arena_deinit(&terms->arena);
    free(terms->slots);
    free(terms);
}

static bool is_equal(cq_str a, cq_str b)
{
    return a.len == b.len && memcmp(a.data, b.data, a.len) == 0;
}

/* FNV-1a. */
static uint64_t hash_of(cq_str text, cq_str type)
{
    uint64_t hash = 0xCBF29CE484222325u;
    for (size_t i = 0; i < text.len; i++)
        hash = (hash ^ (unsigned char)text.data[i]) * 0x100000001B3u;
    for (size_t i = 0; i < type.len; i++)
        hash = (hash ^ (unsigned char)type.data[i]) * 0x100000001B3u;
    return hash;
}

/* The slot of a term, or the empty one where it would go. */
static term *find(const cqi_terms *terms, uint64_t hash, cq_str text, cq_str type)
{
    size_t mask = terms->slot_count - 1;
    size_t at = (size_t)(hash ^ hash >> 32) & mask;
    while (terms->slots[at].text.data &&
           !(terms->slots[at].hash == hash && is_equal(terms->slots[at].text, text) &&
             is_equal(terms->slots[at].type, type)))
        at = (at + 1) & mask;
    return &terms->slots[at];
}

static cq_status grow(cqi_terms *terms)
{
    cqi_terms larger = {.slot_count = terms->slot_count * 2};
    larger.slots = calloc(larger.slot_count, sizeof *larger.slots);
    if (!larger.slots)
        return CQ_E_MEMORY;
    for (size_t i = 0; i < terms->slot_count; i++) {
        const term *old = &terms->slots[i];
        if (old->text.data)
            *find(&larger, old->hash, old->text, old->type) = *old;
    }
    free(terms->slots);
    terms->slots = larger.slots;
    terms->slot_count = larger.slot_count;
    return CQ_OK;
}

static cq_str id_of(const cq_field *fields, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (is_equal(fields[i].name, CQ_STR("id")))
            return fields[i].value;
    return (cq_str){NULL, 0};
}

/* Two definitions mean the same when they name one identifier, or where either has none, when their
 * values are equal. */
static bool means(const term *known, const cq_result_entity *entity)
{
    cq_str a = id_of(known->fields, known->field_count);
    cq_str b = id_of(entity->fields, entity->field_count);
    return a.len && b.len ? is_equal(a, b) : is_equal(known->value, entity->value);
}

static cq_status copy_fields(cqi_terms *terms, term *new, const cq_result_entity *entity)
{
    size_t count = entity->field_count + 1;
    cq_field *fields = cqi_arena_take(&terms->arena, count * sizeof *fields);
    if (!fields)
        return CQ_E_MEMORY;
    for (size_t i = 0; i < count; i++) {
        cq_field field = {CQ_STR("defined_in"), entity->document, CQ_FIELD_STRING};
        if (i < entity->field_count)
            field = entity->fields[i];
        fields[i] = (cq_field){cqi_arena_copy(&terms->arena, field.name),
                               cqi_arena_copy(&terms->arena, field.value), field.type};
        if (!fields[i].name.data || !fields[i].value.data)
            return CQ_E_MEMORY;
    }
    new->fields = fields;
    new->field_count = count;
    return CQ_OK;
}

static cq_status add(cqi_terms *terms, uint64_t hash, const cq_result_entity *entity)
{
    if (terms->count == TERMS_MAX)
        return CQ_OK;
    if (terms->count * 2 >= terms->slot_count)
        CQI_TRY(grow(terms));
    term new = {.hash = hash,
                .text = cqi_arena_copy(&terms->arena, entity->text),
                .type = cqi_arena_copy(&terms->arena, entity->type),
                .value = cqi_arena_copy(&terms->arena, entity->value)};
    if (!new.text.data || !new.type.data || !new.value.data)
        return CQ_E_MEMORY;
    CQI_TRY(copy_fields(terms, &new, entity));
    *find(terms, hash, new.text, new.type) = new;
    terms->count++;
    return CQ_OK;
}

cq_status cqi_terms_define(cqi_terms *terms, const cq_result_entity *entity)
{
    uint64_t hash = hash_of(entity->text, entity->type);
    term *known = find(terms, hash, entity->text, entity->type);
    if (!known->text.data)
        return add(terms, hash, entity);
    if (!means(known, entity))
        known->ambiguous = true;
    return CQ_OK;
}

bool cqi_terms_apply(const cqi_terms *terms, cq_result_entity *entity)
{
    uint64_t hash = hash_of(entity->text, entity->type);
    const term *known = find(terms, hash, entity->text, entity->type);
    if (!known->text.data || known->ambiguous)
        return false;
    entity->value = known->value;
    entity->rule = CQ_STR("defined-before");
    entity->fields = known->fields;
    entity->field_count = known->field_count;
    return true;
}
