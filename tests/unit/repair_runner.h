/*
 * repair_runner.h - rows of a document and what repair makes of it.
 */
#ifndef REPAIR_RUNNER_H
#define REPAIR_RUNNER_H

#include "repair/repair.h"

#include <communique/text.h>
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

typedef struct row {
    const char *in;
    const char *out; /* the segments, '|' between them; see repaired() */
} row;

/* What is shown of the segments. */
typedef enum row_kind {
    ROW_FURNITURE, /* furniture in braces, notes as text */
    ROW_NOTES      /* notes in brackets, no furniture */
} row_kind;

static void append_between(cqi_buffer *out, const char *marks, const cqi_segment *segment)
{
    cr_assert_eq(cqi_buffer_append(out, marks, marks[0] != '\0'), CQ_OK);
    cr_assert_eq(cqi_buffer_append_str(out, cqi_buffer_str(&segment->text)), CQ_OK);
    cr_assert_eq(cqi_buffer_append(out, marks + 1, marks[0] != '\0'), CQ_OK);
}

/* Repairs a document; `between` stands between its segments. The caller frees what it returns. */
static char *repaired(const char *in, row_kind kind, const char *between)
{
    cqi_repair *stage = NULL;
    cqi_map map = {0};
    cqi_segment segment = {0};
    cqi_buffer out = {0};
    size_t len = strlen(in);
    cr_assert_eq(cqi_repair_open(&stage), CQ_OK);
    cr_assert_eq(cqi_map_append(&map, 0, 1, 1, len), CQ_OK);
    cr_assert_eq(cqi_repair_push(stage, (cq_str){in, len}, &map, true), CQ_OK);
    while (cqi_repair_next(stage, &segment) == CQ_OK) {
        bool furniture = segment.flags & CQ_SEGMENT_FURNITURE;
        bool note = segment.flags & CQ_SEGMENT_FOOTNOTE;
        if (furniture && kind == ROW_NOTES)
            continue;
        if (out.len > 0)
            cr_assert_eq(cqi_buffer_append(&out, between, strlen(between)), CQ_OK);
        append_between(&out, furniture ? "{}" : note && kind == ROW_NOTES ? "[]" : "", &segment);
    }
    cr_assert_eq(cqi_buffer_append_byte(&out, '\0'), CQ_OK);
    cqi_repair_close(stage);
    cqi_map_deinit(&map);
    cqi_segment_deinit(&segment);
    return out.data;
}

static void check_rows(const row *rows, size_t count, row_kind kind)
{
    for (size_t i = 0; i < count; i++) {
        char *out = repaired(rows[i].in, kind, "|");
        cr_expect_str_eq(out, rows[i].out, "row %zu: got  %s\nwanted %s", i, out, rows[i].out);
        free(out);
    }
}

#endif
