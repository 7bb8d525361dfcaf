/*
 * table.c - results for a reader at a terminal: a heading a document or series, aligned columns,
 * text cut with an ellipsis where the line would not hold it.
 */
#include "base/error.h"
#include "sink/format.h"
#include "sink/json.h"
#include "sink/width.h"

#include <communique/entity.h>
#include <string.h>

enum {
    LINE_COLUMNS = 6,
    TYPE_COLUMNS = 8,
    ORDINAL_COLUMNS = 5,
    DATE_COLUMNS = 22,
    STATUS_COLUMNS = 8
};

static cq_status append(cqi_buffer *out, const char *text)
{
    return cqi_buffer_append(out, text, strlen(text));
}

static cq_status append_color(const cqi_layout *layout, cqi_buffer *out, const char *sequence)
{
    return layout->color ? append(out, sequence) : CQ_OK;
}

static cq_status pad(cqi_buffer *out, size_t columns)
{
    while (columns-- > 0)
        CQI_TRY(cqi_buffer_append_byte(out, ' '));
    return CQ_OK;
}

/* A control character would spoil the line, or the terminal: it becomes a space. */
static cq_status append_plain(cqi_buffer *out, cq_str text)
{
    size_t from = out->len;
    CQI_TRY(cqi_buffer_append_str(out, text));
    for (size_t i = from; i < out->len; i++)
        if ((unsigned char)out->data[i] < 0x20 || out->data[i] == 0x7F)
            out->data[i] = ' ';
    return CQ_OK;
}

/* A cell of exactly `columns` columns. */
static cq_status append_cell(cqi_buffer *out, cq_str text, size_t columns)
{
    size_t used = cqi_width(text);
    if (used <= columns) {
        CQI_TRY(append_plain(out, text));
        return pad(out, columns - used);
    }
    CQI_TRY(append_plain(out, cqi_width_cut(text, columns - 1, &used)));
    CQI_TRY(append(out, "\u2026"));
    return pad(out, columns - 1 - used);
}

static cq_status append_right(cqi_buffer *out, uint64_t number, size_t columns)
{
    cqi_buffer digits = {0};
    cq_status status = cqi_json_number(&digits, number);
    if (!status && digits.len < columns)
        status = pad(out, columns - digits.len);
    if (!status)
        status = cqi_buffer_append_str(out, cqi_buffer_str(&digits));
    cqi_buffer_deinit(&digits);
    return status;
}

static cq_status append_heading(const cqi_layout *layout, cq_str text, bool first, cqi_buffer *out)
{
    if (!first)
        CQI_TRY(cqi_buffer_append_byte(out, '\n'));
    CQI_TRY(append_color(layout, out, "\033[1m"));
    CQI_TRY(append_plain(out, text));
    CQI_TRY(append_color(layout, out, "\033[0m"));
    return cqi_buffer_append_byte(out, '\n');
}

static const char *color_of(cq_str type)
{
    static const struct {
        const char *type;
        const char *sequence;
    } colors[] = {{CQ_KIND_AGENCY, "\033[36m"},
                  {CQ_KIND_DATE, "\033[33m"},
                  {CQ_KIND_MEETING, "\033[32m"},
                  {CQ_KIND_PERSON, "\033[35m"},
                  {CQ_KIND_SYMBOL, "\033[34m"}};
    for (size_t i = 0; i < sizeof colors / sizeof colors[0]; i++)
        if (strlen(colors[i].type) == type.len && memcmp(colors[i].type, type.data, type.len) == 0)
            return colors[i].sequence;
    return "";
}

static cq_str field_of(const cq_result_entity *entity, const char *name)
{
    for (size_t i = 0; i < entity->field_count; i++)
        if (entity->fields[i].name.len == strlen(name) &&
            memcmp(entity->fields[i].name.data, name, strlen(name)) == 0)
            return entity->fields[i].value;
    return (cq_str){NULL, 0};
}

/* The value, with the ordinal in front where there is one; nothing where it repeats the text. */
static cq_status append_value(const cq_result_entity *entity, size_t columns, cqi_buffer *out)
{
    cq_str ordinal = field_of(entity, "ordinal");
    if (ordinal.len > 0 && ordinal.len + 2 < columns) {
        CQI_TRY(cqi_buffer_append_byte(out, '#'));
        CQI_TRY(append_plain(out, ordinal));
        CQI_TRY(cqi_buffer_append_byte(out, ' '));
        columns -= ordinal.len + 2;
    } else if (entity->value.len == entity->text.len &&
               memcmp(entity->value.data, entity->text.data, entity->text.len) == 0) {
        return CQ_OK;
    }
    size_t used;
    cq_str cut = cqi_width_cut(entity->value, columns, &used);
    if (cut.len == entity->value.len)
        return append_plain(out, cut);
    CQI_TRY(append_plain(out, cqi_width_cut(entity->value, columns - 1, &used)));
    return append(out, "\u2026");
}

static cq_status append_entity(cqi_layout *layout, const cq_result_entity *entity,
                               const cqi_position *position, cqi_buffer *out)
{
    (void)position;
    size_t fixed = LINE_COLUMNS + 2 + TYPE_COLUMNS + 2 + 2;
    size_t width = layout->width > fixed + 20 ? layout->width : fixed + 20;
    size_t text_columns = (width - fixed) / 2;
    if (layout->entities == 0)
        CQI_TRY(append_heading(layout, entity->document, layout->numbering == 0, out));
    layout->entities++;
    CQI_TRY(append_right(out, entity->line, LINE_COLUMNS));
    CQI_TRY(append(out, "  "));
    CQI_TRY(append_color(layout, out, color_of(entity->type)));
    CQI_TRY(append_cell(out, entity->type, TYPE_COLUMNS));
    CQI_TRY(append_color(layout, out, "\033[0m"));
    CQI_TRY(append(out, "  "));
    CQI_TRY(append_cell(out, entity->text, text_columns));
    CQI_TRY(append(out, "  "));
    CQI_TRY(append_value(entity, width - fixed - text_columns, out));
    while (out->len > 0 && out->data[out->len - 1] == ' ')
        out->len--;
    return cqi_buffer_append_byte(out, '\n');
}

static bool same_series(const cq_result_meeting *a, const cq_result_meeting *b)
{
    return b && a->series.len == b->series.len &&
           memcmp(a->series.data, b->series.data, a->series.len) == 0;
}

static cq_status append_list(cqi_buffer *out, const char *label, const cq_str *items, size_t count)
{
    if (count == 0)
        return CQ_OK;
    CQI_TRY(append(out, label));
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            CQI_TRY(append(out, ", "));
        CQI_TRY(append_plain(out, items[i]));
    }
    return CQ_OK;
}

static cq_status append_conflicts(const cqi_layout *layout, const cq_result_meeting *meeting,
                                  cqi_buffer *out)
{
    for (size_t i = 0; i < meeting->conflict_count; i++) {
        const cq_conflict *conflict = &meeting->conflicts[i];
        CQI_TRY(pad(out, ORDINAL_COLUMNS + 2));
        CQI_TRY(append_color(layout, out, "\033[31m"));
        CQI_TRY(append(out, "sources disagree on the "));
        CQI_TRY(append_plain(out, conflict->field));
        for (size_t k = 0; k < conflict->value_count; k++) {
            CQI_TRY(append(out, k == 0 ? ": " : " or "));
            CQI_TRY(append_plain(out, conflict->values[k].value));
        }
        CQI_TRY(append_color(layout, out, "\033[0m"));
        CQI_TRY(cqi_buffer_append_byte(out, '\n'));
    }
    return CQ_OK;
}

static cq_status append_meeting(cqi_layout *layout, const cq_result_meeting *meeting,
                                const cq_result_meeting *previous, cqi_buffer *out)
{
    if (!same_series(meeting, previous))
        CQI_TRY(append_heading(layout, meeting->series, previous == NULL, out));
    if (meeting->ordinal > 0)
        CQI_TRY(append_right(out, (uint64_t)meeting->ordinal, ORDINAL_COLUMNS));
    else
        CQI_TRY(pad(out, ORDINAL_COLUMNS));
    CQI_TRY(append(out, "  "));
    CQI_TRY(append_cell(out, meeting->date, DATE_COLUMNS));
    CQI_TRY(append(out, "  "));
    CQI_TRY(append_cell(out, meeting->status, STATUS_COLUMNS));
    CQI_TRY(append(out, "  "));
    CQI_TRY(append_plain(out, meeting->place));
    CQI_TRY(append_list(out, meeting->place.len > 0 ? "  (" : "(", meeting->parties,
                        meeting->party_count));
    if (meeting->party_count > 0)
        CQI_TRY(cqi_buffer_append_byte(out, ')'));
    while (out->len > 0 && out->data[out->len - 1] == ' ')
        out->len--;
    CQI_TRY(cqi_buffer_append_byte(out, '\n'));
    return append_conflicts(layout, meeting, out);
}

const cqi_format cqi_format_table = {
    .name = "table", .entity = append_entity, .meeting = append_meeting};
