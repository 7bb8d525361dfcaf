/*
 * gzip.c - inflating gzip streams (RFC 1952) member by member, with zlib's inflate driven directly.
 *
 * zlib's own file functions take trailing rubbish for the end of the file and drop what was
 * inflated but not yet handed out when a checksum fails. Here every byte that inflate gives is
 * handed out first, then the damage is reported. Padding of NUL bytes behind the last member is
 * what tapes and block devices leave, and is no damage.
 */
#include "source/gzip.h"

#include "base/error.h"
#include "source/limits.h"

#include <limits.h>
#include <stdlib.h>
#define ZLIB_CONST 1 /* zlib reads its input through pointers to const */
#include <zlib.h>

enum {
    GZIP_WINDOW_BITS = 15 + 16, /* + 16: a gzip header and trailer, checked by zlib */
    ZLIB_WINDOW_BITS = 15,      /* RFC 1950 */
    RAW_WINDOW_BITS = -15       /* RFC 1951 alone */
};

typedef struct gzip_input {
    cqi_input input;
    cqi_input *below;
    z_stream stream;
    uint64_t consumed; /* compressed bytes, of all members */
    uint64_t produced;
    uint64_t ratio;
    int window_bits;
    bool started;    /* the stream is initialised */
    bool in_member;  /* between a member's first byte and its checked trailer */
    bool in_padding; /* NUL bytes behind the last member: only more of them may follow */
    bool had_member; /* at least one member was complete */
} gzip_input;

bool cqi_gzip_recognised(const unsigned char *bytes, size_t len)
{
    return len >= 2 && bytes[0] == 0x1F && bytes[1] == 0x8B && (len == 2 || bytes[2] == 8);
}

static cq_status start_member(gzip_input *gzip, cq_error *error)
{
    int code = gzip->started ? inflateReset(&gzip->stream)
                             : inflateInit2(&gzip->stream, gzip->window_bits);
    if (code == Z_MEM_ERROR)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    if (code != Z_OK)
        return cqi_fail(error, CQ_E_INTERNAL, "zlib cannot be started");
    gzip->started = true;
    gzip->in_member = true;
    return CQ_OK;
}

static void consume(gzip_input *gzip, size_t len)
{
    cqi_input_skip(gzip->below, len);
    gzip->consumed += len;
}

/* Between members: CQ_OK where one begins, CQ_STOP where padding was skipped. */
static cq_status enter_member(gzip_input *gzip, const unsigned char *bytes, size_t len,
                              cq_error *error)
{
    size_t padding = 0;
    while (gzip->had_member && padding < len && bytes[padding] == 0)
        padding++;
    if (padding > 0) {
        gzip->in_padding = true;
        consume(gzip, padding);
        return CQ_STOP;
    }
    /* One byte tells: what is no member's first byte is rubbish, whatever comes behind it. */
    if (gzip->had_member && (gzip->in_padding || bytes[0] != 0x1F))
        return cqi_fail(error, CQ_E_DAMAGED, "rubbish behind the end of the gzip data");
    return start_member(gzip, error);
}

static cq_status fail_data(const gzip_input *gzip, cq_error *error)
{
    return cqi_fail(error, CQ_E_DAMAGED, "corrupt gzip data after %llu bytes: %s",
                    (unsigned long long)gzip->produced,
                    gzip->stream.msg ? gzip->stream.msg : "data error");
}

static cq_status inflate_some(gzip_input *gzip, const unsigned char *in, size_t in_len, void *out,
                              size_t capacity, size_t *out_len, cq_error *error)
{
    z_stream *stream = &gzip->stream;
    uInt give = in_len > UINT_MAX ? UINT_MAX : (uInt)in_len;
    uInt room = capacity > UINT_MAX ? UINT_MAX : (uInt)capacity;
    stream->next_in = in;
    stream->avail_in = give;
    stream->next_out = out;
    stream->avail_out = room;
    int code = inflate(stream, Z_NO_FLUSH);
    consume(gzip, give - stream->avail_in);
    *out_len = room - stream->avail_out;
    gzip->produced += *out_len;
    if (code == Z_STREAM_END) {
        gzip->in_member = false;
        gzip->had_member = true;
        return CQ_OK;
    }
    if (code == Z_MEM_ERROR)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    return code == Z_OK || code == Z_BUF_ERROR ? CQ_OK : fail_data(gzip, error);
}

/* What the end of the compressed bytes means. */
static cq_status finish(const gzip_input *gzip, cq_error *error)
{
    if (!gzip->in_member && gzip->had_member)
        return CQ_END;
    return cqi_fail(error, CQ_E_DAMAGED, "gzip data ends in the middle, after %llu bytes",
                    (unsigned long long)gzip->produced);
}

static cq_status read_gzip(cqi_input *input, void *buffer, size_t capacity, size_t *len,
                           cq_error *error)
{
    gzip_input *gzip = (gzip_input *)input;
    while (*len == 0) {
        const unsigned char *bytes = NULL;
        size_t available = 0;
        cq_status status = cqi_input_view(gzip->below, &bytes, &available, error);
        bool over = status == CQ_END; /* zlib may hold more than what was asked for */
        if (over && !gzip->in_member)
            return finish(gzip, error);
        if (status == CQ_OK && !gzip->in_member)
            status = enter_member(gzip, bytes, available, error);
        if (status == CQ_STOP)
            continue;
        if (!over)
            CQI_TRY(status);
        CQI_TRY(inflate_some(gzip, bytes, available, buffer, capacity, len, error));
        if (over && *len == 0)
            return finish(gzip, error);
    }
    return cqi_check_ratio(gzip->produced, gzip->consumed, gzip->ratio, error);
}

static void close_gzip(cqi_input *input)
{
    gzip_input *gzip = (gzip_input *)input;
    if (gzip->started)
        inflateEnd(&gzip->stream);
    cqi_input_close(gzip->below);
    free(gzip);
}

static cq_status open_inflating(cqi_input *below, int window_bits, uint64_t ratio,
                                cqi_input **input, cq_error *error)
{
    static const cqi_input_class class = {read_gzip, close_gzip, NULL, NULL};
    gzip_input *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->input.class = &class;
    made->below = below;
    made->window_bits = window_bits;
    made->ratio = ratio;
    *input = &made->input;
    return CQ_OK;
}

cq_status cqi_gzip_open(cqi_input *below, uint64_t ratio, cqi_input **input, cq_error *error)
{
    return open_inflating(below, GZIP_WINDOW_BITS, ratio, input, error);
}

cq_status cqi_deflate_open(cqi_input *below, uint64_t ratio, cqi_input **input, cq_error *error)
{
    const unsigned char *bytes;
    size_t len;
    if (cqi_input_peek(below, 2, &bytes, &len) != CQ_OK)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    /* RFC 1950: method 8, and the first two bytes are a multiple of 31. */
    bool zlib =
        len >= 2 && (bytes[0] & 0x0F) == 8 && (((unsigned)bytes[0] << 8) | bytes[1]) % 31 == 0;
    return open_inflating(below, zlib ? ZLIB_WINDOW_BITS : RAW_WINDOW_BITS, ratio, input, error);
}
