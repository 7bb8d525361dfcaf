/*
 * guard.c - checks of every emission: range, character borders, well-formed strings. They cost
 * little beside finding an entity, and they keep a plugin's mistake from becoming a wrong offset.
 */
#include "extract/guard.h"

#include "unicode/utf8.h"

#include <stdbool.h>
#include <string.h>

enum { FIELD_MAX = 256, SCORE_MAX = 1000 };

static bool is_utf8(cq_str text)
{
    const unsigned char *at = (const unsigned char *)text.data;
    size_t left = text.len;
    while (left > 0) {
        if (*at < 0x80) {
            at++;
            left--;
            continue;
        }
        size_t len = cqi_utf8_length(at, left);
        if (len == 0)
            return false;
        at += len;
        left -= len;
    }
    return true;
}

static bool is_field_name(cq_str name)
{
    for (size_t i = 0; i < name.len; i++)
        if (name.data[i] != '_' && (name.data[i] < 'a' || name.data[i] > 'z'))
            return false;
    return name.len > 0;
}

static bool is_number(cq_str text)
{
    size_t digits = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (i == 0 && text.data[i] == '-')
            continue;
        if (text.data[i] < '0' || text.data[i] > '9')
            return false;
        digits++;
    }
    return digits > 0 && digits <= 18;
}

static bool is_field(const cq_field *field)
{
    if (!is_field_name(field->name) || !is_utf8(field->value))
        return false;
    if (field->value.len == 0)
        return true; /* absent: dropped later */
    switch (field->type) {
    case CQ_FIELD_NUMBER:
        return is_number(field->value);
    case CQ_FIELD_BOOL:
        return (field->value.len == 4 && memcmp(field->value.data, "true", 4) == 0) ||
               (field->value.len == 5 && memcmp(field->value.data, "false", 5) == 0);
    default:
        return field->type <= CQ_FIELD_ITEM;
    }
}

static bool are_fields(const cq_field *fields, uint32_t count)
{
    if (count > FIELD_MAX || (count > 0 && !fields))
        return false;
    for (uint32_t i = 0; i < count; i++)
        if (!is_field(&fields[i]))
            return false;
    return true;
}

cq_status cqi_guard_span(const cq_segment *segment, uint32_t start, uint32_t end)
{
    const char *text = segment->text.data;
    size_t len = segment->text.len;
    if (start >= end || end > len || cqi_utf8_continues((unsigned char)text[start]))
        return CQ_E_ARGUMENT;
    return end < len && cqi_utf8_continues((unsigned char)text[end]) ? CQ_E_ARGUMENT : CQ_OK;
}

static bool has_kind(const cq_extractor *extractor, uint32_t kind)
{
    for (uint32_t i = 0; extractor->kinds[i]; i++)
        if (i == kind)
            return true;
    return false;
}

cq_status cqi_guard_entity(const cq_extractor *extractor, const cq_segment *segment,
                           const cq_entity *entity)
{
    if (entity->size < offsetof(cq_entity, kind_name) || !has_kind(extractor, entity->kind) ||
        entity->score > SCORE_MAX || entity->rule.len == 0)
        return CQ_E_ARGUMENT;
    if (!is_utf8(entity->rule) || !is_utf8(entity->value) ||
        !are_fields(entity->fields, entity->field_count))
        return CQ_E_ARGUMENT;
    return cqi_guard_span(segment, entity->start, entity->end);
}

cq_status cqi_guard_record(const cq_record *record)
{
    bool right = record->size >= sizeof(cq_record) && record->kind.len > 0 &&
                 is_utf8(record->kind) && record->evidence_count > 0 && record->evidence &&
                 are_fields(record->fields, record->field_count);
    return right ? CQ_OK : CQ_E_ARGUMENT;
}

cq_status cqi_guard_fact(cq_str name, cq_str value)
{
    return name.len > 0 && is_utf8(name) && is_utf8(value) ? CQ_OK : CQ_E_ARGUMENT;
}
