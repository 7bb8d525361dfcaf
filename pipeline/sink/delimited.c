/*
 * delimited.c - TSV and CSV: a header line, a line a result, lists joined by "|".
 *
 * CSV follows RFC 4180: CRLF line ends, a value with a comma, quote or line end in quotes. TSV has
 * LF line ends and writes a tab, line end or backslash inside a value as \t, \n, \r, \\.
 */
#include "base/error.h"
#include "sink/format.h"
#include "sink/json.h"

#include <string.h>

/* The two dialects. */
typedef struct dialect_rules {
    char separator;
    const char *line_end;
    cq_status (*value)(cqi_buffer *out, cq_str text);
} dialect_rules;

/* What an entity may have, in columns of its own; anything else goes into the last column. */
static const char *const field_columns[] = {"id",     "kind",    "country", "ordinal",
                                            "series", "parties", "grain",   "relative"};
enum { FIELD_COLUMNS = sizeof field_columns / sizeof field_columns[0] };

static cq_status append_csv_value(cqi_buffer *out, cq_str text)
{
    bool plain = true;
    for (size_t i = 0; i < text.len && plain; i++)
        plain = !strchr(",\"\r\n", text.data[i]);
    if (plain)
        return cqi_buffer_append_str(out, text);
    CQI_TRY(cqi_buffer_append_byte(out, '"'));
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] == '"')
            CQI_TRY(cqi_buffer_append_byte(out, '"'));
        CQI_TRY(cqi_buffer_append_byte(out, text.data[i]));
    }
    return cqi_buffer_append_byte(out, '"');
}

/* The letter that stands for a byte behind a backslash, 0 for one that needs none. */
static char tsv_escape(char byte)
{
    switch (byte) {
    case '\t':
        return 't';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\\':
        return '\\';
    default:
        return 0;
    }
}

static cq_status append_tsv_value(cqi_buffer *out, cq_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        char escape = tsv_escape(text.data[i]);
        if (escape)
            CQI_TRY(cqi_buffer_append_byte(out, '\\'));
        CQI_TRY(cqi_buffer_append_byte(out, escape ? escape : text.data[i]));
    }
    return CQ_OK;
}

static const dialect_rules csv = {',', "\r\n", append_csv_value};
static const dialect_rules tsv = {'\t', "\n", append_tsv_value};

static cq_status append_line_end(const dialect_rules *dialect, cqi_buffer *out)
{
    return cqi_buffer_append(out, dialect->line_end, strlen(dialect->line_end));
}

static cq_status append_text(const dialect_rules *dialect, cqi_buffer *out, cq_str text)
{
    CQI_TRY(dialect->value(out, text));
    return cqi_buffer_append_byte(out, dialect->separator);
}

static cq_status append_number(const dialect_rules *dialect, cqi_buffer *out, uint64_t number)
{
    CQI_TRY(cqi_json_number(out, number));
    return cqi_buffer_append_byte(out, dialect->separator);
}

static bool is_named(const cq_field *field, const char *name)
{
    return field->name.len == strlen(name) && memcmp(field->name.data, name, field->name.len) == 0;
}

static bool has_column(const cq_field *field)
{
    for (size_t i = 0; i < FIELD_COLUMNS; i++)
        if (is_named(field, field_columns[i]))
            return true;
    return false;
}

/* The values of all fields of a name, joined by "|". */
static cq_status append_column(const dialect_rules *dialect, const cq_result_entity *entity,
                               const char *name, cqi_buffer *out)
{
    cqi_buffer joined = {0};
    cq_status status = CQ_OK;
    for (size_t i = 0; i < entity->field_count && !status; i++) {
        const cq_field *field = &entity->fields[i];
        if (!is_named(field, name) || field->value.len == 0)
            continue;
        if (joined.len > 0)
            status = cqi_buffer_append_byte(&joined, '|');
        if (!status)
            status = cqi_buffer_append_str(&joined, field->value);
    }
    if (!status)
        status = append_text(dialect, out, cqi_buffer_str(&joined));
    cqi_buffer_deinit(&joined);
    return status;
}

/* name=value of the fields that have no column, joined by "|". */
static cq_status append_others(const dialect_rules *dialect, const cq_result_entity *entity,
                               cqi_buffer *out)
{
    cqi_buffer joined = {0};
    cq_status status = CQ_OK;
    for (size_t i = 0; i < entity->field_count && !status; i++) {
        const cq_field *field = &entity->fields[i];
        if (has_column(field) || field->value.len == 0)
            continue;
        if (joined.len > 0)
            status = cqi_buffer_append_byte(&joined, '|');
        if (!status)
            status = cqi_buffer_append_str(&joined, field->name);
        if (!status)
            status = cqi_buffer_append_byte(&joined, '=');
        if (!status)
            status = cqi_buffer_append_str(&joined, field->value);
    }
    if (!status)
        status = dialect->value(out, cqi_buffer_str(&joined));
    cqi_buffer_deinit(&joined);
    return status;
}

static cq_status append_entity(const dialect_rules *dialect, const cq_result_entity *entity,
                               cqi_buffer *out)
{
    CQI_TRY(append_text(dialect, out, entity->document));
    CQI_TRY(append_text(dialect, out, entity->type));
    CQI_TRY(append_number(dialect, out, entity->start));
    CQI_TRY(append_number(dialect, out, entity->end));
    CQI_TRY(append_text(dialect, out, entity->text));
    CQI_TRY(append_text(dialect, out, entity->value));
    for (size_t i = 0; i < FIELD_COLUMNS; i++)
        CQI_TRY(append_column(dialect, entity, field_columns[i], out));
    CQI_TRY(append_number(dialect, out, entity->line));
    CQI_TRY(append_number(dialect, out, entity->page));
    CQI_TRY(append_text(dialect, out, entity->plugin));
    CQI_TRY(append_text(dialect, out, entity->rule));
    CQI_TRY(append_others(dialect, entity, out));
    return append_line_end(dialect, out);
}

static cq_status append_names(const dialect_rules *dialect, const char *const *names, size_t count,
                              cqi_buffer *out)
{
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            CQI_TRY(cqi_buffer_append_byte(out, dialect->separator));
        CQI_TRY(cqi_buffer_append(out, names[i], strlen(names[i])));
    }
    return append_line_end(dialect, out);
}

static cq_status append_entity_header(const dialect_rules *dialect, cqi_buffer *out)
{
    static const char *const names[] = {"doc",    "type",    "start", "end",      "text",
                                        "value",  "id",      "kind",  "country",  "ordinal",
                                        "series", "parties", "grain", "relative", "line",
                                        "page",   "plugin",  "rule",  "other"};
    return append_names(dialect, names, sizeof names / sizeof names[0], out);
}

static cq_status append_meeting_header(const dialect_rules *dialect, cqi_buffer *out)
{
    static const char *const names[] = {"series",  "ordinal",  "date",   "place",    "status",
                                        "parties", "agencies", "people", "evidence", "conflicts"};
    return append_names(dialect, names, sizeof names / sizeof names[0], out);
}

static cq_status append_joined(const dialect_rules *dialect, const cq_str *items, size_t count,
                               cqi_buffer *out)
{
    cqi_buffer joined = {0};
    cq_status status = CQ_OK;
    for (size_t i = 0; i < count && !status; i++) {
        if (i > 0)
            status = cqi_buffer_append_byte(&joined, '|');
        if (!status)
            status = cqi_buffer_append_str(&joined, items[i]);
    }
    if (!status)
        status = append_text(dialect, out, cqi_buffer_str(&joined));
    cqi_buffer_deinit(&joined);
    return status;
}

/* doc:start-end */
static cq_status append_place_of(cqi_buffer *out, const cq_evidence *evidence)
{
    CQI_TRY(cqi_buffer_append_str(out, evidence->document));
    CQI_TRY(cqi_buffer_append_byte(out, ':'));
    CQI_TRY(cqi_json_number(out, evidence->start));
    CQI_TRY(cqi_buffer_append_byte(out, '-'));
    return cqi_json_number(out, evidence->end);
}

static cq_status join_evidence(cqi_buffer *joined, const cq_result_meeting *meeting)
{
    for (size_t i = 0; i < meeting->evidence_count; i++) {
        if (i > 0)
            CQI_TRY(cqi_buffer_append_byte(joined, '|'));
        CQI_TRY(append_place_of(joined, &meeting->evidence[i]));
    }
    return CQ_OK;
}

/* field=value/value joined by "|" */
static cq_status join_conflicts(cqi_buffer *joined, const cq_result_meeting *meeting)
{
    for (size_t i = 0; i < meeting->conflict_count; i++) {
        const cq_conflict *conflict = &meeting->conflicts[i];
        if (i > 0)
            CQI_TRY(cqi_buffer_append_byte(joined, '|'));
        CQI_TRY(cqi_buffer_append_str(joined, conflict->field));
        for (size_t k = 0; k < conflict->value_count; k++) {
            CQI_TRY(cqi_buffer_append(joined, k == 0 ? "=" : " or ", k == 0 ? 1 : 4));
            CQI_TRY(cqi_buffer_append_str(joined, conflict->values[k].value));
        }
    }
    return CQ_OK;
}

static cq_status append_meeting(const dialect_rules *dialect, const cq_result_meeting *meeting,
                                cqi_buffer *out)
{
    CQI_TRY(append_text(dialect, out, meeting->series));
    if (meeting->ordinal > 0)
        CQI_TRY(cqi_json_number(out, (uint64_t)meeting->ordinal));
    CQI_TRY(cqi_buffer_append_byte(out, dialect->separator));
    CQI_TRY(append_text(dialect, out, meeting->date));
    CQI_TRY(append_text(dialect, out, meeting->place));
    CQI_TRY(append_text(dialect, out, meeting->status));
    CQI_TRY(append_joined(dialect, meeting->parties, meeting->party_count, out));
    CQI_TRY(append_joined(dialect, meeting->agencies, meeting->agency_count, out));
    CQI_TRY(append_joined(dialect, meeting->people, meeting->person_count, out));
    cqi_buffer joined = {0};
    cq_status status = join_evidence(&joined, meeting);
    if (!status)
        status = append_text(dialect, out, cqi_buffer_str(&joined));
    joined.len = 0;
    if (!status)
        status = join_conflicts(&joined, meeting);
    if (!status)
        status = dialect->value(out, cqi_buffer_str(&joined));
    cqi_buffer_deinit(&joined);
    CQI_TRY(status);
    return append_line_end(dialect, out);
}

/* The functions of a dialect's format. */
#define DIALECT_FUNCTIONS(rules)                                                                   \
    static cq_status rules##_entity_header(cqi_buffer *out)                                        \
    {                                                                                              \
        return append_entity_header(&(rules), out);                                                \
    }                                                                                              \
    static cq_status rules##_meeting_header(cqi_buffer *out)                                       \
    {                                                                                              \
        return append_meeting_header(&(rules), out);                                               \
    }                                                                                              \
    static cq_status rules##_entity(cqi_layout *layout, const cq_result_entity *entity,            \
                                    const cqi_position *position, cqi_buffer *out)                 \
    {                                                                                              \
        (void)layout;                                                                              \
        (void)position;                                                                            \
        return append_entity(&(rules), entity, out);                                               \
    }                                                                                              \
    static cq_status rules##_meeting(cqi_layout *layout, const cq_result_meeting *meeting,         \
                                     const cq_result_meeting *previous, cqi_buffer *out)           \
    {                                                                                              \
        (void)layout;                                                                              \
        (void)previous;                                                                            \
        return append_meeting(&(rules), meeting, out);                                             \
    }                                                                                              \
    const cqi_format cqi_format_##rules = {.name = #rules,                                         \
                                           .entity_header = rules##_entity_header,                 \
                                           .meeting_header = rules##_meeting_header,               \
                                           .entity = rules##_entity,                               \
                                           .meeting = rules##_meeting};

DIALECT_FUNCTIONS(csv)
DIALECT_FUNCTIONS(tsv)
