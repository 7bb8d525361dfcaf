/*
 * jsonl.c - JSON Lines: one object a line, absent is absent.
 */
#include "base/error.h"
#include "sink/format.h"
#include "sink/json.h"

#include <stdio.h>
#include <string.h>

static bool same(cq_str a, cq_str b)
{
    return a.len == b.len && memcmp(a.data, b.data, a.len) == 0;
}

/* All items of the list that begins with fields[first]. */
static cq_status append_list(cqi_buffer *out, const cq_field *fields, size_t count, size_t first)
{
    char separator = '[';
    for (size_t i = first; i < count; i++) {
        if (fields[i].type != CQ_FIELD_ITEM || fields[i].value.len == 0 ||
            !same(fields[i].name, fields[first].name))
            continue;
        CQI_TRY(cqi_buffer_append_byte(out, separator));
        CQI_TRY(cqi_json_string(out, fields[i].value));
        separator = ',';
    }
    return cqi_buffer_append_byte(out, ']');
}

/* Was a list of this name written by an earlier field? */
static bool is_later_item(const cq_field *fields, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (fields[k].type == CQ_FIELD_ITEM && fields[k].value.len > 0 &&
            same(fields[k].name, fields[i].name))
            return true;
    return false;
}

static cq_status append_fields(cqi_buffer *out, const cq_field *fields, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const cq_field *field = &fields[i];
        if (field->value.len == 0 || (field->type == CQ_FIELD_ITEM && is_later_item(fields, i)))
            continue;
        CQI_TRY(cqi_json_name(out, field->name));
        if (field->type == CQ_FIELD_ITEM)
            CQI_TRY(append_list(out, fields, count, i));
        else if (field->type == CQ_FIELD_STRING)
            CQI_TRY(cqi_json_string(out, field->value));
        else
            CQI_TRY(cqi_buffer_append_str(out, field->value));
    }
    return CQ_OK;
}

static cq_status append_entity(cqi_layout *layout, const cq_result_entity *entity,
                               const cqi_position *position, cqi_buffer *out)
{
    (void)layout;
    (void)position;
    CQI_TRY(cqi_buffer_append_byte(out, '{'));
    CQI_TRY(cqi_json_member(out, "doc", entity->document));
    CQI_TRY(cqi_json_member(out, "type", entity->type));
    CQI_TRY(cqi_json_member_number(out, "start", entity->start));
    CQI_TRY(cqi_json_member_number(out, "end", entity->end));
    CQI_TRY(cqi_json_member(out, "text", entity->text));
    CQI_TRY(cqi_json_member(out, "value", entity->value));
    CQI_TRY(append_fields(out, entity->fields, entity->field_count));
    CQI_TRY(cqi_json_member_number(out, "line", entity->line));
    CQI_TRY(cqi_json_member_number(out, "page", entity->page));
    CQI_TRY(cqi_json_member(out, "plugin", entity->plugin));
    CQI_TRY(cqi_json_member(out, "rule", entity->rule));
    return cqi_buffer_append(out, "}\n", 2);
}

static cq_status append_strings(cqi_buffer *out, const char *name, const cq_str *items,
                                size_t count)
{
    if (count == 0)
        return CQ_OK;
    CQI_TRY(cqi_json_name(out, (cq_str){name, strlen(name)}));
    for (size_t i = 0; i < count; i++) {
        CQI_TRY(cqi_buffer_append_byte(out, i == 0 ? '[' : ','));
        CQI_TRY(cqi_json_string(out, items[i]));
    }
    return cqi_buffer_append_byte(out, ']');
}

static cq_status append_evidence(cqi_buffer *out, const cq_evidence *evidence, size_t count)
{
    if (count == 0)
        return CQ_OK;
    CQI_TRY(cqi_json_name(out, CQ_STR("evidence")));
    for (size_t i = 0; i < count; i++) {
        CQI_TRY(cqi_buffer_append(out, i == 0 ? "[{" : ",{", 2));
        CQI_TRY(cqi_json_member(out, "doc", evidence[i].document));
        CQI_TRY(cqi_json_member_number(out, "start", evidence[i].start));
        CQI_TRY(cqi_json_member_number(out, "end", evidence[i].end));
        CQI_TRY(cqi_buffer_append_byte(out, '}'));
    }
    return cqi_buffer_append_byte(out, ']');
}

static cq_status append_conflict(cqi_buffer *out, const cq_conflict *conflict)
{
    CQI_TRY(cqi_buffer_append_byte(out, '{'));
    CQI_TRY(cqi_json_member(out, "field", conflict->field));
    CQI_TRY(cqi_json_name(out, CQ_STR("values")));
    for (size_t i = 0; i < conflict->value_count; i++) {
        const cq_conflict_value *value = &conflict->values[i];
        CQI_TRY(cqi_buffer_append(out, i == 0 ? "[{" : ",{", 2));
        CQI_TRY(cqi_json_member(out, "value", value->value));
        CQI_TRY(append_evidence(out, value->evidence, value->evidence_count));
        CQI_TRY(cqi_buffer_append_byte(out, '}'));
    }
    return cqi_buffer_append(out, "]}", 2);
}

static cq_status append_conflicts(cqi_buffer *out, const cq_result_meeting *meeting)
{
    if (meeting->conflict_count == 0)
        return CQ_OK;
    CQI_TRY(cqi_json_name(out, CQ_STR("conflicts")));
    for (size_t i = 0; i < meeting->conflict_count; i++) {
        CQI_TRY(cqi_buffer_append_byte(out, i == 0 ? '[' : ','));
        CQI_TRY(append_conflict(out, &meeting->conflicts[i]));
    }
    return cqi_buffer_append_byte(out, ']');
}

static cq_status append_meeting(cqi_layout *layout, const cq_result_meeting *meeting,
                                const cq_result_meeting *previous, cqi_buffer *out)
{
    (void)layout;
    (void)previous;
    CQI_TRY(cqi_buffer_append_byte(out, '{'));
    CQI_TRY(cqi_json_member(out, "series", meeting->series));
    if (meeting->ordinal > 0)
        CQI_TRY(cqi_json_member_number(out, "ordinal", (uint64_t)meeting->ordinal));
    CQI_TRY(cqi_json_member(out, "date", meeting->date));
    CQI_TRY(cqi_json_member(out, "place", meeting->place));
    CQI_TRY(cqi_json_member(out, "status", meeting->status));
    CQI_TRY(append_strings(out, "parties", meeting->parties, meeting->party_count));
    CQI_TRY(append_strings(out, "agencies", meeting->agencies, meeting->agency_count));
    CQI_TRY(append_strings(out, "people", meeting->people, meeting->person_count));
    CQI_TRY(append_evidence(out, meeting->evidence, meeting->evidence_count));
    CQI_TRY(append_conflicts(out, meeting));
    return cqi_buffer_append(out, "}\n", 2);
}

cq_status cqi_format_token(const cq_result_token *token, cqi_buffer *out)
{
    CQI_TRY(cqi_buffer_append_byte(out, '{'));
    CQI_TRY(cqi_json_member(out, "doc", token->document));
    CQI_TRY(cqi_json_member_number(out, "start", token->start));
    CQI_TRY(cqi_json_member_number(out, "end", token->end));
    CQI_TRY(cqi_json_member(out, "class", token->kind));
    CQI_TRY(cqi_json_member(out, "text", token->text));
    return cqi_buffer_append(out, "}\n", 2);
}

const cqi_format cqi_format_jsonl = {
    .name = "jsonl", .entity = append_entity, .meeting = append_meeting};
