/*
 * decoder.c - decoding one document: recognising its encoding, and converting it whatever the
 * pieces it comes in.
 *
 * Bytes are held back until the encoding is decided (a few for a byte order mark, CQI_DETECT_BYTES
 * for detection) and then converted in slices. While all that came is ASCII, which reads the same
 * in any encoding that has shown no escape sequence, it is passed on and the decision stays open,
 * so that the first foreign byte of a long document decides. A sequence that a piece cuts in two
 * waits in `tail`.
 */
#include "decode/decode.h"

#include "base/error.h"
#include "decode/bom.h"
#include "decode/detect.h"
#include "decode/legacy.h"
#include "decode/unicode.h"

#include <stdlib.h>

enum {
    SLICE = 64 * 1024,
    TAIL_MAX = 8,   /* no sequence is longer than four bytes */
    STITCH_MAX = 24 /* a tail and enough behind it to complete the sequence */
};

struct cqi_decoder {
    const cqi_charset *charset; /* as far as it is known */
    bool decided;
    bool told;            /* the caller named the encoding */
    const char *declared; /* the name of an encoding, by its surroundings or its head; NULL: none */
    cqi_buffer held;      /* undecided bytes */
    unsigned char tail[TAIL_MAX];
    size_t tail_len;
    cqi_legacy *legacy;
    cqi_writer writer;
    bool truncated;
};

static bool is_legacy(cqi_scheme scheme)
{
    return scheme >= CQI_SCHEME_SINGLE;
}

/* Was no more than ASCII seen so far, by detection? */
static bool is_open(const cqi_decoder *decoder)
{
    return !decoder->told && decoder->charset && strcmp(decoder->charset->name, "US-ASCII") == 0;
}

static cq_status use_charset(cqi_decoder *decoder, const cqi_charset *charset, cq_error *error)
{
    if (charset == decoder->charset && decoder->legacy)
        return CQ_OK;
    cqi_legacy_close(decoder->legacy);
    decoder->legacy = NULL;
    decoder->charset = charset;
    if (is_legacy(charset->scheme) && !is_open(decoder))
        CQI_TRY(cqi_legacy_open(charset, &decoder->legacy, error));
    return CQ_OK;
}

cq_status cqi_decoder_open(const char *encoding, cqi_decoder **decoder, cq_error *error)
{
    *decoder = NULL;
    const cqi_charset *charset = encoding ? cqi_charset_find(encoding) : NULL;
    if (encoding && !charset)
        return cqi_fail(error, CQ_E_ENCODING, "unknown encoding '%s'", encoding);
    cqi_decoder *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->told = encoding != NULL;
    cq_status status = charset ? use_charset(made, charset, error) : CQ_OK;
    if (status != CQ_OK) {
        cqi_decoder_close(made);
        return status;
    }
    *decoder = made;
    return CQ_OK;
}

void cqi_decoder_hint(cqi_decoder *decoder, const char *label)
{
    decoder->declared = label ? cqi_encoding_name(label) : NULL;
}

/* Converts what is complete of [in, in + len); returns how many bytes that was. */
static size_t convert(cqi_decoder *decoder, const unsigned char *in, size_t len, bool final)
{
    switch (decoder->charset->scheme) {
    case CQI_SCHEME_UTF8:
        return cqi_convert_utf8(&decoder->writer, in, len, final);
    case CQI_SCHEME_UTF16LE:
    case CQI_SCHEME_UTF16BE:
        return cqi_convert_utf16(&decoder->writer, in, len, final,
                                 decoder->charset->scheme == CQI_SCHEME_UTF16BE);
    case CQI_SCHEME_UTF32LE:
    case CQI_SCHEME_UTF32BE:
        return cqi_convert_utf32(&decoder->writer, in, len, final,
                                 decoder->charset->scheme == CQI_SCHEME_UTF32BE);
    default:
        if (!decoder->legacy) /* ASCII by detection */
            return cqi_convert_utf8(&decoder->writer, in, len, final);
        return cqi_convert_legacy(decoder->legacy, &decoder->writer, in, len, final);
    }
}

static cq_status convert_slice(cqi_decoder *decoder, const unsigned char *in, size_t len,
                               bool final, cqi_text *out, size_t *used)
{
    CQI_TRY(cqi_writer_begin(&decoder->writer, out, len));
    *used = convert(decoder, in, len, final);
    return cqi_writer_end(&decoder->writer);
}

/* Completes the sequence in the tail. *in and *len move on by what that took. */
static cq_status convert_tail(cqi_decoder *decoder, const unsigned char **in, size_t *len,
                              cqi_text *out)
{
    while (decoder->tail_len > 0 && *len > 0) {
        unsigned char stitch[STITCH_MAX];
        size_t have = decoder->tail_len;
        size_t more = *len < STITCH_MAX - have ? *len : STITCH_MAX - have;
        memcpy(stitch, decoder->tail, have);
        memcpy(stitch + have, *in, more);
        size_t used = 0;
        CQI_TRY(convert_slice(decoder, stitch, have + more, false, out, &used));
        if (used < have) { /* all there is was looked at, and does not complete it */
            size_t left = have + more - used;
            memcpy(decoder->tail, stitch + used, left < TAIL_MAX ? left : TAIL_MAX);
            decoder->tail_len = left < TAIL_MAX ? left : TAIL_MAX;
            size_t taken = decoder->tail_len + used - have;
            *in += taken;
            *len -= taken;
            continue;
        }
        decoder->tail_len = 0;
        *in += used - have;
        *len -= used - have;
    }
    return CQ_OK;
}

/* The end of the document: what the tail still holds was cut short. */
static cq_status convert_end(cqi_decoder *decoder, cqi_text *out)
{
    uint64_t before = decoder->writer.replacements;
    size_t len = decoder->tail_len;
    size_t used = 0;
    decoder->tail_len = 0;
    if (len > 0)
        CQI_TRY(convert_slice(decoder, decoder->tail, len, true, out, &used));
    if (decoder->writer.replacements > before)
        decoder->truncated = true;
    return CQ_OK;
}

static cq_status convert_all(cqi_decoder *decoder, const unsigned char *in, size_t len, bool final,
                             cqi_text *out)
{
    CQI_TRY(convert_tail(decoder, &in, &len, out));
    while (len > 0) {
        size_t slice = len < SLICE ? len : SLICE;
        size_t used = 0;
        CQI_TRY(convert_slice(decoder, in, slice, false, out, &used));
        in += used;
        len -= used;
        if (used == 0)
            break;
    }
    if (len > 0) {
        memcpy(decoder->tail, in, len);
        decoder->tail_len = len;
    }
    return final ? convert_end(decoder, out) : CQ_OK;
}

/* The length of the ASCII at the front that reads the same in all encodings. */
static size_t plain_prefix(const unsigned char *in, size_t len)
{
    size_t plain = cqi_ascii_prefix(in, len);
    const unsigned char *escape = memchr(in, 0x1B, plain);
    if (escape)
        plain = (size_t)(escape - in);
    const unsigned char *tilde = memchr(in, '~', plain);
    while (tilde) {
        size_t at = (size_t)(tilde - in);
        if (at + 1 == len || tilde[1] == '{') /* HZ */
            return at;
        tilde = memchr(tilde + 1, '~', plain - at - 1);
    }
    return plain;
}

/* Settles the encoding by what there is. *skip: the bytes of a byte order mark. */
static cq_status decide(cqi_decoder *decoder, const unsigned char *in, size_t len, bool final,
                        size_t *skip, cq_error *error)
{
    const char *name = NULL;
    bool wide = decoder->charset && (decoder->charset->scheme == CQI_SCHEME_UTF32LE ||
                                     decoder->charset->scheme == CQI_SCHEME_UTF32BE);
    if (decoder->writer.in == 0)
        name = cqi_bom(in, len, wide || !decoder->told, skip);
    if (!name && !decoder->told) {
        const char *own = decoder->writer.in == 0 ? cqi_detect_declared(in, len) : NULL;
        if (own)
            decoder->declared = own;
        name = cqi_detect_hinted(in, len, final, decoder->declared);
        if (!name && decoder->writer.in == 0)
            return cqi_fail(error, CQ_E_BINARY, "binary data");
        if (!name)
            name = "UTF-8"; /* text came before it: too late to refuse the document */
    }
    const cqi_charset *charset = name ? cqi_charset_find(name) : decoder->charset;
    if (!charset)
        return cqi_fail(error, CQ_E_INTERNAL, "no converter for %s", name ? name : "it");
    CQI_TRY(use_charset(decoder, charset, error));
    decoder->decided = final || !is_open(decoder);
    return CQ_OK;
}

/* How many bytes are wanted before the encoding is decided. */
static size_t wanted(const cqi_decoder *decoder)
{
    return decoder->told ? CQI_BOM_MAX : CQI_DETECT_BYTES;
}

/* Passes ASCII on while the decision is open. *in and *len move on by what that took. */
static cq_status pass_plain(cqi_decoder *decoder, const unsigned char **in, size_t *len,
                            cqi_text *out)
{
    if (!decoder->charset || decoder->told || decoder->held.len > 0)
        return CQ_OK;
    size_t plain = plain_prefix(*in, *len);
    if (plain > 0)
        CQI_TRY(convert_all(decoder, *in, plain, false, out));
    *in += plain;
    *len -= plain;
    return CQ_OK;
}

static cq_status push_undecided(cqi_decoder *decoder, const unsigned char *in, size_t len,
                                bool final, cqi_text *out, cq_error *error)
{
    CQI_TRY(pass_plain(decoder, &in, &len, out));
    if (decoder->held.len > 0 || (!final && len < wanted(decoder))) {
        CQI_TRY(cqi_buffer_append(&decoder->held, in, len));
        in = (const unsigned char *)decoder->held.data;
        len = decoder->held.len;
    }
    if (!final && len < wanted(decoder))
        return CQ_OK;
    /* ASCII that was passed on, and nothing but its end behind it. */
    if (len == 0 && decoder->charset && !decoder->told) {
        decoder->decided = true;
        return CQ_OK;
    }
    size_t skip = 0;
    CQI_TRY(decide(decoder, in, len, final, &skip, error));
    decoder->writer.in += skip;
    cq_status status = convert_all(decoder, in + skip, len - skip, final, out);
    cqi_buffer_deinit(&decoder->held);
    return status;
}

cq_status cqi_decoder_push(cqi_decoder *decoder, const void *bytes, size_t len, bool final,
                           cqi_text *out, cq_error *error)
{
    static const unsigned char nothing[1] = {0};
    const unsigned char *in = bytes ? bytes : nothing;
    cq_status status = decoder->decided ? convert_all(decoder, in, len, final, out)
                                        : push_undecided(decoder, in, len, final, out, error);
    if (status == CQ_E_MEMORY)
        return cqi_fail(error, status, "out of memory");
    return status;
}

const char *cqi_decoder_encoding(const cqi_decoder *decoder)
{
    return decoder->decided ? decoder->charset->name : NULL;
}

bool cqi_decoder_truncated(const cqi_decoder *decoder)
{
    return decoder->truncated;
}

uint64_t cqi_decoder_replacements(const cqi_decoder *decoder)
{
    return decoder->writer.replacements;
}

void cqi_decoder_close(cqi_decoder *decoder)
{
    if (!decoder)
        return;
    cqi_buffer_deinit(&decoder->held);
    cqi_legacy_close(decoder->legacy);
    free(decoder);
}
