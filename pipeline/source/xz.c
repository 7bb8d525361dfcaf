/*
 * xz.c - undoing xz with liblzma driven directly: libarchive's filter drops what it decoded of a
 * file that is cut, which may be all of it.
 */
#ifdef CQ_LZMA

#include "source/xz.h"

#include "base/error.h"
#include "source/limits.h"

#include <lzma.h>
#include <stdlib.h>

#define MEMORY_MAX (UINT64_C(512) << 20) /* of the decoder: xz -9 needs 65 MiB */

typedef struct xz_input {
    cqi_input input;
    cqi_input *below;
    lzma_stream stream;
    uint64_t ratio;
} xz_input;

static cq_status judge(const xz_input *self, lzma_ret code, cq_error *error)
{
    unsigned long long produced = (unsigned long long)self->stream.total_out;
    switch (code) {
    case LZMA_OK:
        return CQ_OK;
    case LZMA_STREAM_END:
        return CQ_END;
    case LZMA_MEM_ERROR:
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    case LZMA_MEMLIMIT_ERROR:
        return cqi_fail(error, CQ_E_LIMIT, "xz data that need more than 512 MiB to be undone");
    case LZMA_BUF_ERROR:
        return cqi_fail(error, CQ_E_DAMAGED, "xz data end in the middle, after %llu bytes",
                        produced);
    default:
        return cqi_fail(error, CQ_E_DAMAGED, "corrupt xz data after %llu bytes", produced);
    }
}

static cq_status read_xz(cqi_input *input, void *buffer, size_t capacity, size_t *len,
                         cq_error *error)
{
    xz_input *self = (xz_input *)input;
    lzma_stream *stream = &self->stream;
    stream->next_out = buffer;
    stream->avail_out = capacity;
    cq_status status = CQ_OK;
    while (status == CQ_OK && stream->avail_out == capacity) {
        const unsigned char *bytes = NULL;
        size_t available = 0;
        cq_status below = cqi_input_view(self->below, &bytes, &available, error);
        if (below != CQ_OK && below != CQ_END)
            return below;
        stream->next_in = bytes;
        stream->avail_in = available;
        lzma_ret code = lzma_code(stream, below == CQ_END ? LZMA_FINISH : LZMA_RUN);
        cqi_input_skip(self->below, available - stream->avail_in);
        status = judge(self, code, error);
    }
    *len = capacity - stream->avail_out;
    if (status != CQ_OK)
        return status;
    return cqi_check_ratio(stream->total_out, stream->total_in, self->ratio, error);
}

static void close_xz(cqi_input *input)
{
    xz_input *self = (xz_input *)input;
    lzma_end(&self->stream);
    cqi_input_close(self->below);
    free(self);
}

cq_status cqi_xz_open(cqi_input *below, uint64_t ratio, cqi_input **input, cq_error *error)
{
    static const cqi_input_class class = {read_xz, close_xz, NULL, NULL};
    xz_input *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->input.class = &class;
    made->below = below;
    made->ratio = ratio;
    made->stream = (lzma_stream)LZMA_STREAM_INIT;
    if (lzma_stream_decoder(&made->stream, MEMORY_MAX, LZMA_CONCATENATED) != LZMA_OK) {
        free(made);
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    }
    *input = &made->input;
    return CQ_OK;
}

#else

typedef int cqi_xz_is_left_out; /* a translation unit may not be empty */

#endif
