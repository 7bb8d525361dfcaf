/*
 * jsonl.c - the documents of JSON Lines: of each line, an object, the text is in one field and the
 * document's name in another.
 *
 * A document is the text's value in UTF-8, escapes resolved. A line that is no object with that
 * text fails alone. Lines without anything but white space are none.
 */
#include "base/error.h"
#include "source/container.h"
#include "source/json_line.h"
#include "source/lines.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINE_MAX_BYTES = 64 << 20 };

typedef struct jsonl_container {
    cqi_container container;
    cqi_lines lines;
    cq_str text_field;
    cq_str id_field; /* {NULL, 0}: none */
    cqi_buffer text; /* of the current line */
} jsonl_container;

static cq_str trim(cq_str line, bool first)
{
    static const char mark[] = {'\xEF', '\xBB', '\xBF'};
    if (first && line.len >= sizeof mark && memcmp(line.data, mark, sizeof mark) == 0)
        line = (cq_str){line.data + sizeof mark, line.len - sizeof mark};
    while (line.len > 0 && strchr(" \t\r\n", line.data[line.len - 1]) &&
           line.data[line.len - 1] != '\0')
        line.len--;
    return line;
}

static cq_status name_by_number(const jsonl_container *self, cqi_member *member)
{
    char digits[24];
    int len = snprintf(digits, sizeof digits, "%llu", (unsigned long long)self->lines.number);
    return cqi_buffer_append(&member->name, digits, (size_t)len);
}

static cq_status take_name(const jsonl_container *self, const cqi_json_line *found,
                           cqi_member *member)
{
    if (found->mismatch || found->id.len == 0)
        return name_by_number(self, member);
    return found->id_is_string ? cqi_json_unescape(found->id, &member->name)
                               : cqi_buffer_append_str(&member->name, found->id);
}

static cq_status open_text(jsonl_container *self, const cqi_json_line *found, cqi_member *member,
                           cq_error *error)
{
    self->text.len = 0;
    if (cqi_json_unescape(found->text, &self->text))
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    member->encoding = "UTF-8";
    member->is_text = true;
    return cqi_input_of_memory(self->text.data, self->text.len, NULL, CQ_END, NULL, &member->input,
                               error);
}

/* Says what is wrong with the line; its number, because the name may be its id. */
static cq_status read_line(jsonl_container *self, cq_str line, bool too_long, cqi_member *member,
                           cq_error *error)
{
    cqi_json_line found;
    unsigned long long number = (unsigned long long)self->lines.number;
    cqi_json_read_line(line, self->text_field, self->id_field, &found);
    if (take_name(self, &found, member))
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    if (too_long)
        return CQI_MEMBER_FAILED(member, CQ_E_LIMIT, "line %llu is longer than %d bytes", number,
                                 LINE_MAX_BYTES);
    if (found.mismatch)
        return CQI_MEMBER_FAILED(member, CQ_E_DAMAGED, "line %llu, byte %zu is not JSON: %s",
                                 number, found.failed_at + 1, found.mismatch);
    if (!found.has_text)
        return CQI_MEMBER_FAILED(member, CQ_E_DAMAGED, "line %llu has no field \"%.*s\"", number,
                                 (int)self->text_field.len, self->text_field.data);
    if (!found.text_is_string)
        return CQI_MEMBER_FAILED(member, CQ_E_DAMAGED, "line %llu: the field \"%.*s\" is no string",
                                 number, (int)self->text_field.len, self->text_field.data);
    return open_text(self, &found, member, error);
}

static cq_status next_line(cqi_container *container, cqi_member *member, cq_error *error)
{
    jsonl_container *self = (jsonl_container *)container;
    cq_str line;
    bool too_long;
    do {
        CQI_TRY(cqi_lines_next(&self->lines, &line, &too_long, error));
        line = trim(line, self->lines.number == 1);
    } while (line.len == 0);
    return read_line(self, line, too_long, member, error);
}

static void close_jsonl(cqi_container *container)
{
    jsonl_container *self = (jsonl_container *)container;
    cqi_lines_deinit(&self->lines);
    cqi_buffer_deinit(&self->text);
    free(self);
}

cq_status cqi_jsonl_open(cqi_input *below, const char *field, const char *id,
                         cqi_container **container, cq_error *error)
{
    static const cqi_container_class class = {next_line, close_jsonl};
    jsonl_container *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->container.class = &class;
    made->lines = (cqi_lines){.below = below, .limit = LINE_MAX_BYTES};
    made->text_field = (cq_str){field, strlen(field)};
    made->id_field = (cq_str){id, id ? strlen(id) : 0};
    *container = &made->container;
    return CQ_OK;
}
