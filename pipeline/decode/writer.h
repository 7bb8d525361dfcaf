/*
 * writer.h - how every converter of this stage appends to a text: characters and their map
 * together.
 *
 * A writer gathers equal units (as many bytes in, as many out) and gives them to the map as one
 * run. Room is made before a slice of input is converted: no unit writes more than
 * CQI_WRITER_GROWTH bytes for each byte it reads. The first failure of the map is kept in `status`.
 */
#ifndef CQI_WRITER_H
#define CQI_WRITER_H

#include "decode/decode.h"
#include "unicode/utf8.h"

#include <string.h>

#define CQI_WRITER_GROWTH 3

typedef struct cqi_writer {
    cqi_text *out;
    unsigned char *at; /* where the next byte of text goes */
    uint64_t in;       /* the document's byte that comes next */
    uint64_t units;    /* of the run being gathered */
    uint32_t in_step;
    uint32_t out_step;
    uint64_t replacements;
    cq_status status;
} cqi_writer;

/* Makes room for what `len` bytes of input can give, and a little more. */
static inline cq_status cqi_writer_begin(cqi_writer *writer, cqi_text *out, size_t len)
{
    cq_status status = cqi_buffer_reserve(&out->text, len * CQI_WRITER_GROWTH + 16);
    if (status != CQ_OK)
        return status;
    writer->out = out;
    writer->at = (unsigned char *)out->text.data + out->text.len;
    return CQ_OK;
}

static inline void cqi_writer_flush(cqi_writer *writer)
{
    if (writer->units == 0)
        return;
    uint64_t from = writer->in - writer->units * writer->in_step;
    cq_status status =
        cqi_map_append(&writer->out->map, from, writer->in_step, writer->out_step, writer->units);
    if (status != CQ_OK)
        writer->status = status;
    writer->units = 0;
}

static inline cq_status cqi_writer_end(cqi_writer *writer)
{
    cqi_writer_flush(writer);
    writer->out->text.len = (size_t)(writer->at - (unsigned char *)writer->out->text.data);
    return writer->status;
}

/* Notes `units` units whose bytes are already at `at`. */
static inline void cqi_writer_note(cqi_writer *writer, uint32_t in_step, uint32_t out_step,
                                   uint64_t units)
{
    if (in_step != writer->in_step || out_step != writer->out_step) {
        cqi_writer_flush(writer);
        writer->in_step = in_step;
        writer->out_step = out_step;
    }
    writer->units += units;
    writer->in += units * in_step;
    writer->at += units * out_step;
}

/* Passes over bytes that give no text. */
static inline void cqi_writer_skip(cqi_writer *writer, size_t len)
{
    cqi_writer_flush(writer);
    writer->in += len;
}

static inline void cqi_writer_copy(cqi_writer *writer, const unsigned char *bytes, size_t len)
{
    memcpy(writer->at, bytes, len);
    cqi_writer_note(writer, 1, 1, len);
}

/* U+FFFD for `in_len` bytes of ill-formed input. */
static inline void cqi_writer_replace(cqi_writer *writer, size_t in_len)
{
    memcpy(writer->at, "\xEF\xBF\xBD", 3);
    writer->replacements++;
    cqi_writer_note(writer, (uint32_t)in_len, 3, 1);
}

/* One character made of `in_len` bytes. At least two bytes are needed for what takes four. */
static inline void cqi_writer_put(cqi_writer *writer, size_t in_len, uint32_t scalar)
{
    uint32_t out_len = cqi_encode_utf8(scalar, writer->at);
    cqi_writer_note(writer, (uint32_t)in_len, out_len, 1);
}

#endif
