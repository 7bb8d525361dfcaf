/*
 * source.c - one document's bytes: a stack of streams, from a file, a descriptor or memory at the
 * bottom through the compressions that were laid on one another.
 *
 * Each layer's first bytes tell whether it is compressed. An end or an error, once met, is what
 * every later read gives again.
 */
#include "source/source.h"

#include "base/error.h"
#include "source/container.h"
#include "source/filter.h"
#include "source/gzip.h"
#include "source/layers.h"
#include "source/limits.h"
#include "source/pdf.h"
#include "source/pdf_layer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct cqi_source {
    cqi_input *input;        /* the uppermost layer */
    const cqi_input *bottom; /* the lowest */
    cqi_source_limits limits;
    bool unpacked;   /* no compression is looked for any more */
    bool is_text;    /* and no PDF */
    uint64_t given;  /* bytes that were read */
    cq_status ended; /* CQ_OK while there is more to read */
    cq_error error;
    const char *encoding;
    char media_type[CQI_MEDIA_TYPE_SIZE]; /* empty: not declared */
    char charset[CQI_CHARSET_SIZE];
};

static cqi_source_limits complete(const cqi_source_limits *limits)
{
    cqi_source_limits all = limits ? *limits : (cqi_source_limits){0};
    all.ratio = all.ratio ? all.ratio : CQI_RATIO_DEFAULT;
    all.depth = all.depth ? all.depth : CQI_DEPTH_DEFAULT;
    all.entries = all.entries ? all.entries : CQI_ENTRIES_DEFAULT;
    return all;
}

cq_status cqi_source_open_input(cqi_input *input, const cqi_source_limits *limits,
                                cqi_source **source, cq_error *error)
{
    cqi_source *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->input = input;
    made->bottom = input;
    made->limits = complete(limits);
    *source = made;
    return CQ_OK;
}

/* Makes a source of an input that was opened with `status`. */
static cq_status open_on(cq_status status, cqi_input *input, const cqi_source_limits *limits,
                         cqi_source **source, cq_error *error)
{
    CQI_TRY(status);
    status = cqi_source_open_input(input, limits, source, error);
    if (status)
        cqi_input_close(input);
    return status;
}

static int open_retrying(const char *path)
{
    int descriptor;
    do
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

cq_status cqi_source_open_path(const char *path, const cqi_source_limits *limits,
                               cqi_source **source, cq_error *error)
{
    *source = NULL;
    int descriptor = open_retrying(path);
    if (descriptor < 0)
        return cqi_input_fail(error, CQ_E_OPEN, "cannot open", errno);
    cqi_input *input = NULL;
    cq_status status = cqi_input_of_descriptor(descriptor, true, &input, error);
    if (status)
        close(descriptor);
    return open_on(status, input, limits, source, error);
}

cq_status cqi_source_open_descriptor(int descriptor, const cqi_source_limits *limits,
                                     cqi_source **source, cq_error *error)
{
    *source = NULL;
    cqi_input *input = NULL;
    cq_status status = cqi_input_of_descriptor(descriptor, false, &input, error);
    return open_on(status, input, limits, source, error);
}

cq_status cqi_source_open_memory(const void *bytes, size_t len, const cqi_source_limits *limits,
                                 cqi_source **source, cq_error *error)
{
    *source = NULL;
    cqi_input *input = NULL;
    cq_status status = cqi_input_of_memory(bytes, len, NULL, CQ_END, NULL, &input, error);
    return open_on(status, input, limits, source, error);
}

/* Lays the layer that undoes a compression on the uppermost one. CQ_STOP: it is not compressed. */
static cq_status add_layer(cqi_source *source, cq_error *error)
{
    const unsigned char *bytes;
    size_t len;
    if (cqi_input_peek(source->input, CQI_FILTER_MAGIC_BYTES, &bytes, &len))
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    const char *filter = cqi_filter_recognised(bytes, len);
    if (filter)
        return cqi_filter_open(filter, source->input, source->limits.ratio, &source->input, error);
    if (cqi_gzip_recognised(bytes, len))
        return cqi_gzip_open(source->input, source->limits.ratio, &source->input, error);
    return CQ_STOP;
}

/* Undoes all compressions, once. */
static cq_status unpack_layers(cqi_source *source)
{
    cq_status status = CQ_OK;
    for (uint64_t layers = 0; !source->unpacked && !status; layers++) {
        status = add_layer(source, &source->error);
        if (!status && layers == source->limits.depth)
            status = cqi_fail(&source->error, CQ_E_LIMIT,
                              "compressed more than %llu times over (max-depth raises this limit)",
                              (unsigned long long)source->limits.depth);
    }
    source->unpacked = true;
    if (status < 0)
        source->ended = status;
    return source->ended;
}

static cq_status tell_end(const cqi_source *source, cq_error *error)
{
    if (error && source->ended < 0)
        *error = source->error;
    return source->ended;
}

/* Counts what was given; CQ_E_LIMIT when it is more than the operand may have. */
static cq_status count(cqi_source *source, size_t len)
{
    source->given += len;
    if (!source->limits.bytes || source->given <= source->limits.bytes)
        return CQ_OK;
    return cqi_fail(&source->error, CQ_E_LIMIT,
                    "longer than the %llu bytes that are left of the limit (max-bytes raises it)",
                    (unsigned long long)source->limits.bytes);
}

/* Lays the layer that reads a PDF's text on the uppermost one, if it is a PDF. */
static cq_status open_pdf(cqi_source *source)
{
    const unsigned char *bytes;
    size_t len;
    source->is_text = true;
    if (cqi_input_peek(source->input, CQI_PDF_HEAD_BYTES, &bytes, &len))
        source->ended = cqi_fail(&source->error, CQ_E_MEMORY, "out of memory");
    else if (cqi_pdf_recognised(bytes, len))
        source->ended = cqi_pdf_layer_open(source->input, &source->input, &source->error);
    return source->ended;
}

cq_status cqi_source_read(cqi_source *source, void *buffer, size_t capacity, size_t *len,
                          cq_error *error)
{
    if (source->ended == CQ_OK && unpack_layers(source) == CQ_OK && !source->is_text)
        open_pdf(source);
    *len = 0;
    if (source->ended != CQ_OK)
        return tell_end(source, error);
    if (capacity == 0)
        return cqi_fail(error, CQ_E_ARGUMENT, "no room to read into");
    source->ended = cqi_input_read(source->input, buffer, capacity, len, &source->error);
    if (source->ended == CQ_OK)
        source->ended = count(source, *len);
    if (source->ended != CQ_OK)
        *len = 0;
    return tell_end(source, error);
}

cq_status cqi_source_peek(cqi_source *source, size_t want, const unsigned char **bytes, size_t *len,
                          cq_error *error)
{
    *len = 0;
    if (source->ended == CQ_OK)
        unpack_layers(source);
    if (source->ended != CQ_OK)
        return tell_end(source, error);
    if (cqi_input_peek(source->input, want, bytes, len))
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    return CQ_OK;
}

/* Looks at all of the document, if it is not too long: CQ_STOP. */
static cq_status look_at_all(cqi_source *source, size_t most, const unsigned char **bytes,
                             size_t *len, cq_error *error)
{
    enum { FIRST_LOOK = 1 << 16, GROWTH = 16 };
    for (size_t want = FIRST_LOOK;; want *= GROWTH) {
        want = want < most ? want : most + 1;
        if (cqi_input_peek(source->input, want, bytes, len))
            return cqi_fail(error, CQ_E_MEMORY, "out of memory");
        if (*len < want || *len > most)
            return *len > most ? CQ_STOP : CQ_OK;
    }
}

/* A source on a copy of the bytes that ends as `like` does, of which all the rest is the same. */
static cq_status copy_source(const cqi_source *like, const unsigned char *bytes, size_t len,
                             cqi_source **copy, cq_error *error)
{
    unsigned char *owned = malloc(len + 1);
    cqi_source *made = malloc(sizeof *made);
    cq_status status = CQ_E_MEMORY;
    if (owned && made) {
        *made = *like;
        made->ended = CQ_OK;
        made->given = 0;
        if (len > 0)
            memcpy(owned, bytes, len);
        status =
            cqi_input_of_memory(owned, len, owned, like->ended, &like->error, &made->input, error);
    }
    if (status) {
        free(owned);
        free(made);
        return cqi_fail(error, status, "out of memory");
    }
    made->bottom = made->input;
    *copy = made;
    return CQ_OK;
}

cq_status cqi_source_take(cqi_source *source, size_t most, cqi_source **taken, size_t *len,
                          cq_error *error)
{
    const unsigned char *bytes = NULL;
    *len = 0;
    if (source->ended == CQ_OK && unpack_layers(source) == CQ_OK) {
        CQI_TRY(look_at_all(source, most, &bytes, len, error));
        source->ended = count(source, *len);
        if (source->ended == CQ_OK) {
            source->ended = source->input->ended;
            source->error = source->input->error;
        }
    }
    return copy_source(source, bytes, *len, taken, error);
}

static void copy_declared(char *to, size_t size, const char *text)
{
    size_t len = text ? strlen(text) : 0;
    if (len >= size)
        len = 0;
    if (len > 0)
        memcpy(to, text, len);
    to[len] = '\0';
}

void cqi_source_declare(cqi_source *source, const char *media_type, const char *charset)
{
    copy_declared(source->media_type, sizeof source->media_type, media_type);
    copy_declared(source->charset, sizeof source->charset, charset);
}

const char *cqi_source_media_type(const cqi_source *source)
{
    return source->media_type[0] ? source->media_type : NULL;
}

const char *cqi_source_charset(const cqi_source *source)
{
    return source->charset[0] ? source->charset : NULL;
}

const char *cqi_source_encoding(const cqi_source *source)
{
    return source->encoding;
}

void cqi_source_set_encoding(cqi_source *source, const char *encoding)
{
    source->encoding = encoding;
}

void cqi_source_set_text(cqi_source *source)
{
    source->is_text = true;
}

cqi_input *cqi_source_input(cqi_source *source)
{
    return source->input;
}

uint64_t cqi_source_consumed(const cqi_source *source)
{
    return source->bottom->position;
}

uint64_t cqi_source_given(const cqi_source *source)
{
    return source->given;
}

cq_status cqi_source_ended(const cqi_source *source)
{
    return source->ended;
}

const cqi_source_limits *cqi_source_limits_of(const cqi_source *source)
{
    return &source->limits;
}

void cqi_source_close(cqi_source *source)
{
    if (!source)
        return;
    cqi_input_close(source->input);
    free(source);
}
