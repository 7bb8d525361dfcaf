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

#include <limits.h>

enum { GZIP_WINDOW_BITS = 15 + 16 /* + 16: a gzip header and trailer, checked by zlib */ };

bool cqi_gzip_recognised(const unsigned char *bytes, size_t len)
{
    return len >= 2 && bytes[0] == 0x1F && bytes[1] == 0x8B && (len == 2 || bytes[2] == 8);
}

static cq_status start_member(cqi_gzip *gzip, cq_error *error)
{
    int code =
        gzip->started ? inflateReset(&gzip->stream) : inflateInit2(&gzip->stream, GZIP_WINDOW_BITS);
    if (code == Z_MEM_ERROR)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    if (code != Z_OK)
        return cqi_fail(error, CQ_E_INTERNAL, "zlib cannot be started");
    gzip->started = true;
    gzip->in_member = true;
    return CQ_OK;
}

/* Skips NUL padding between or behind members. */
static void skip_padding(cqi_gzip *gzip, const unsigned char **in, size_t *in_len)
{
    if (!gzip->had_member)
        return;
    while (*in_len > 0 && **in == 0) {
        gzip->in_padding = true;
        gzip->consumed++;
        ++*in;
        --*in_len;
    }
}

static cq_status inflate_some(cqi_gzip *gzip, const unsigned char **in, size_t *in_len,
                              unsigned char *out, size_t capacity, size_t *out_len)
{
    z_stream *stream = &gzip->stream;
    uInt give = *in_len > UINT_MAX ? UINT_MAX : (uInt)*in_len;
    uInt room = capacity > UINT_MAX ? UINT_MAX : (uInt)capacity;
    stream->next_in = *in;
    stream->avail_in = give;
    stream->next_out = out;
    stream->avail_out = room;
    int code = inflate(stream, Z_NO_FLUSH);
    size_t used = give - stream->avail_in;
    *in += used;
    *in_len -= used;
    gzip->consumed += used;
    *out_len = room - stream->avail_out;
    gzip->produced += *out_len;
    stream->next_in = NULL;
    stream->avail_in = 0;
    if (code == Z_STREAM_END) {
        gzip->in_member = false;
        gzip->had_member = true;
        return CQ_OK;
    }
    if (code == Z_MEM_ERROR)
        return CQ_E_MEMORY;
    return code == Z_OK || code == Z_BUF_ERROR ? CQ_OK : CQ_E_DAMAGED;
}

cq_status cqi_gzip_inflate(cqi_gzip *gzip, const unsigned char **in, size_t *in_len,
                           unsigned char *out, size_t capacity, size_t *out_len, cq_error *error)
{
    *out_len = 0;
    if (!gzip->in_member) {
        skip_padding(gzip, in, in_len);
        if (*in_len == 0)
            return CQ_OK;
        /* One byte tells: what is no member's first byte is rubbish, whatever comes behind it. */
        if (gzip->had_member && (gzip->in_padding || **in != 0x1F))
            return cqi_fail(error, CQ_E_DAMAGED, "rubbish behind the end of the gzip data");
        CQI_TRY(start_member(gzip, error));
    }
    cq_status status = inflate_some(gzip, in, in_len, out, capacity, out_len);
    if (status == CQ_E_MEMORY)
        return cqi_fail(error, status, "out of memory");
    if (status == CQ_E_DAMAGED)
        return cqi_fail(error, status, "corrupt gzip data after %llu bytes: %s",
                        (unsigned long long)gzip->produced,
                        gzip->stream.msg ? gzip->stream.msg : "data error");
    return CQ_OK;
}

cq_status cqi_gzip_finish(const cqi_gzip *gzip, cq_error *error)
{
    if (!gzip->in_member && gzip->had_member)
        return CQ_END;
    return cqi_fail(error, CQ_E_DAMAGED, "gzip data ends in the middle, after %llu bytes",
                    (unsigned long long)gzip->produced);
}

void cqi_gzip_deinit(cqi_gzip *gzip)
{
    if (gzip->started)
        inflateEnd(&gzip->stream);
    *gzip = (cqi_gzip){0};
}
