/*
 * unpack_runner.h - runs bytes through cqi_unpack and notes what comes: a line a document, with its
 * name, what is declared of it and its text, or the failure.
 */
#ifndef UNPACK_RUNNER_H
#define UNPACK_RUNNER_H

#include "base/buffer.h"
#include "source/unpack.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

static inline void note(cqi_buffer *seen, const char *text)
{
    cr_assert_eq(cqi_buffer_append(seen, text, strlen(text)), CQ_OK);
}

static inline cq_status note_document(void *context, const char *name, cqi_source *source,
                                      cq_status status, const cq_error *error)
{
    cqi_buffer *seen = context;
    cq_error failure = {0};
    note(seen, name);
    if (source && cqi_source_media_type(source)) {
        note(seen, " (");
        note(seen, cqi_source_media_type(source));
        note(seen, cqi_source_charset(source) ? " " : "");
        note(seen, cqi_source_charset(source) ? cqi_source_charset(source) : "");
        note(seen, ")");
    }
    note(seen, ": ");
    while (source) {
        char piece[100];
        size_t len = 0;
        status = cqi_source_read(source, piece, sizeof piece, &len, &failure);
        if (status != CQ_OK)
            break;
        cr_assert_eq(cqi_buffer_append(seen, piece, len), CQ_OK);
    }
    if (status < 0) {
        char code[16];
        snprintf(code, sizeof code, "<%d ", (int)status);
        note(seen, code);
        note(seen, source ? failure.message : error->message);
        note(seen, ">");
    }
    note(seen, "\n");
    return CQ_OK;
}

/* What unpacking gives, NUL-terminated; the caller frees it. */
static inline char *unpack(const void *bytes, size_t len, const cqi_source_limits *limits,
                           const cqi_unpack_options *options)
{
    static const cqi_unpack_options none = {0};
    cqi_source *source = NULL;
    cqi_buffer seen = {0};
    cr_assert_eq(cqi_source_open_memory(bytes, len, limits, &source, NULL), CQ_OK);
    cr_assert_eq(cqi_unpack(source, "x", options ? options : &none, note_document, &seen), CQ_OK);
    cqi_source_close(source);
    cr_assert_eq(cqi_buffer_append_byte(&seen, '\0'), CQ_OK);
    return seen.data;
}

static inline void expect_unpacked(const char *bytes, const char *wanted)
{
    char *seen = unpack(bytes, strlen(bytes), NULL, NULL);
    cr_expect_str_eq(seen, wanted, "got:\n%s\nwanted:\n%s", seen, wanted);
    free(seen);
}

#endif
