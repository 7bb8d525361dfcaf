/*
 * part.c - streams on a part of another stream: so many bytes of it; the chunks of HTTP's chunked
 * transfer coding (RFC 9112, section 7.1) joined.
 */
#include "source/part.h"

#include "base/error.h"

#include <stdlib.h>
#include <string.h>

typedef struct part_input {
    cqi_input input;
    cqi_input *below;
    uint64_t left;
    cq_status ended;
    const char *reason;
} part_input;

static cq_status read_part(cqi_input *input, void *buffer, size_t capacity, size_t *len,
                           cq_error *error)
{
    part_input *self = (part_input *)input;
    if (self->left == 0)
        return self->ended == CQ_END ? CQ_END : cqi_fail(error, self->ended, "%s", self->reason);
    size_t want = self->left < capacity ? (size_t)self->left : capacity;
    cq_status status = cqi_input_read(self->below, buffer, want, len, error);
    self->left -= *len;
    if (status == CQ_END)
        return cqi_fail(error, CQ_E_DAMAGED, "ends %llu bytes too early",
                        (unsigned long long)self->left);
    return status;
}

static void close_part(cqi_input *input)
{
    free(input);
}

cq_status cqi_part_open(cqi_input *below, uint64_t len, cq_status ended, const char *reason,
                        cqi_input **input, cq_error *error)
{
    static const cqi_input_class class = {read_part, close_part, NULL, NULL};
    part_input *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    *made = (part_input){{.class = &class}, below, len, ended, reason};
    *input = &made->input;
    return CQ_OK;
}

enum { CHUNK_LINE_MAX = 256 };

typedef struct chunked_input {
    cqi_input input;
    cqi_input *below;
    uint64_t left; /* of the current chunk */
    bool begun;
    bool plain; /* there are no chunks */
} chunked_input;

static int hex_digit(unsigned char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/* Reads a chunk's size line, the line end in front of it too. false: there is none. */
static bool read_size(const unsigned char *bytes, size_t len, size_t *used, uint64_t *size)
{
    size_t at = 0;
    if (len >= 2 && bytes[0] == '\r' && bytes[1] == '\n')
        at = 2;
    size_t digits = at;
    *size = 0;
    while (at < len && at - digits < 15 && hex_digit(bytes[at]) >= 0)
        *size = *size * 16 + (uint64_t)hex_digit(bytes[at++]);
    if (at == digits)
        return false;
    if (at < len && bytes[at] != '\r' && bytes[at] != ';' && bytes[at] != ' ')
        return false;
    const unsigned char *end = memchr(bytes + at, '\n', len - at);
    *used = end ? (size_t)(end - bytes) + 1 : len;
    return end || *size == 0;
}

static cq_status enter_chunk(chunked_input *self, cq_error *error)
{
    const unsigned char *bytes;
    size_t len;
    size_t used = 0;
    if (cqi_input_peek(self->below, CHUNK_LINE_MAX, &bytes, &len))
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    bool found = read_size(bytes, len < CHUNK_LINE_MAX ? len : CHUNK_LINE_MAX, &used, &self->left);
    if (!found && !self->begun)
        self->plain = true;
    else if (!found)
        return cqi_fail(error, CQ_E_DAMAGED, len > 2 ? "corrupt chunk" : "ends between chunks");
    else
        cqi_input_skip(self->below, used);
    self->begun = true;
    return found && self->left == 0 ? CQ_END : CQ_OK;
}

static cq_status read_chunked(cqi_input *input, void *buffer, size_t capacity, size_t *len,
                              cq_error *error)
{
    chunked_input *self = (chunked_input *)input;
    if (!self->plain && self->left == 0)
        CQI_TRY(enter_chunk(self, error));
    if (self->plain)
        return cqi_input_read(self->below, buffer, capacity, len, error);
    size_t want = self->left < capacity ? (size_t)self->left : capacity;
    cq_status status = cqi_input_read(self->below, buffer, want, len, error);
    self->left -= *len;
    if (status == CQ_END)
        return cqi_fail(error, CQ_E_DAMAGED, "ends in the middle of a chunk");
    return status;
}

static void close_chunked(cqi_input *input)
{
    cqi_input_close(((chunked_input *)input)->below);
    free(input);
}

cq_status cqi_chunked_open(cqi_input *below, cqi_input **input, cq_error *error)
{
    static const cqi_input_class class = {read_chunked, close_chunked, NULL, NULL};
    chunked_input *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->input.class = &class;
    made->below = below;
    *input = &made->input;
    return CQ_OK;
}
