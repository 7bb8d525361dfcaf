/*
 * source.c - reading one document's bytes from a file, a descriptor or memory, gzip undone.
 *
 * The first bytes decide whether it is gzip. Bytes that are not compressed go straight into the
 * caller's buffer. An end or an error, once met, is what every later read gives again.
 */
#include "source/source.h"

#include "base/error.h"
#include "source/gzip.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    READ_AHEAD = 256 * 1024,
    MAGIC_BYTES = 3,
    RATIO_DEFAULT = 200,
    RATIO_FREE_BYTES = 16 * 1024 * 1024,
    MEDIA_TYPE_SIZE = 128,
    CHARSET_SIZE = 48
};

typedef enum kind { KIND_UNKNOWN, KIND_PLAIN, KIND_GZIP } kind;

struct cqi_source {
    int descriptor; /* -1: memory */
    bool owned;
    bool input_ended; /* no bytes behind `pending` */
    kind kind;
    unsigned char *buffer;        /* READ_AHEAD bytes; NULL for memory */
    const unsigned char *pending; /* read, not yet handed out */
    size_t pending_len;
    uint64_t ratio;
    cqi_gzip gzip;
    cq_status ended; /* CQ_OK while there is more to read */
    cq_error error;
    char media_type[MEDIA_TYPE_SIZE]; /* empty: not declared */
    char charset[CHARSET_SIZE];
};

/* NULL: no memory. */
static cqi_source *make_source(const cqi_source_limits *limits, int descriptor)
{
    cqi_source *made = calloc(1, sizeof *made);
    if (!made)
        return NULL;
    made->descriptor = descriptor;
    made->ratio = limits && limits->inflate_ratio ? limits->inflate_ratio : RATIO_DEFAULT;
    if (descriptor < 0)
        return made;
    made->buffer = malloc(READ_AHEAD);
    if (made->buffer)
        return made;
    free(made);
    return NULL;
}

static cq_status fail_open(cq_error *error, int code)
{
    char reason[128] = "";
    if (strerror_r(code, reason, sizeof reason) != 0 || !reason[0])
        return cqi_fail(error, CQ_E_OPEN, "cannot open: error %d", code);
    return cqi_fail(error, CQ_E_OPEN, "cannot open: %s", reason);
}

static int open_retrying(const char *path)
{
    int descriptor;
    do
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

static cq_status open_descriptor(int descriptor, bool owned, const cqi_source_limits *limits,
                                 cqi_source **source, cq_error *error)
{
    struct stat about;
    if (fstat(descriptor, &about) != 0)
        return fail_open(error, errno);
    if (S_ISDIR(about.st_mode))
        return fail_open(error, EISDIR);
    cqi_source *made = make_source(limits, descriptor);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->owned = owned;
    *source = made;
    return CQ_OK;
}

cq_status cqi_source_open_path(const char *path, const cqi_source_limits *limits,
                               cqi_source **source, cq_error *error)
{
    *source = NULL;
    int descriptor = open_retrying(path);
    if (descriptor < 0)
        return fail_open(error, errno);
    cq_status status = open_descriptor(descriptor, true, limits, source, error);
    if (status != CQ_OK)
        close(descriptor);
    return status;
}

cq_status cqi_source_open_descriptor(int descriptor, const cqi_source_limits *limits,
                                     cqi_source **source, cq_error *error)
{
    *source = NULL;
    return open_descriptor(descriptor, false, limits, source, error);
}

cq_status cqi_source_open_memory(const void *bytes, size_t len, const cqi_source_limits *limits,
                                 cqi_source **source, cq_error *error)
{
    *source = NULL;
    cqi_source *made = make_source(limits, -1);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->pending = bytes;
    made->pending_len = len;
    made->input_ended = true;
    *source = made;
    return CQ_OK;
}

/* read(2), whatever interrupts it, also on a descriptor that does not block. */
static cq_status read_some(cqi_source *source, void *buffer, size_t capacity, size_t *len,
                           cq_error *error)
{
    for (;;) {
        ssize_t got = read(source->descriptor, buffer, capacity);
        if (got >= 0) {
            *len = (size_t)got;
            source->input_ended = got == 0;
            return CQ_OK;
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK) {
            struct pollfd wait = {.fd = source->descriptor, .events = POLLIN};
            if (poll(&wait, 1, -1) >= 0)
                continue;
        }
        if (errno != EINTR) {
            char reason[128] = "";
            if (strerror_r(errno, reason, sizeof reason) != 0)
                reason[0] = '\0';
            return cqi_fail(error, CQ_E_READ, "cannot read: %s", reason);
        }
    }
}

/* Refills the empty read-ahead. */
static cq_status refill(cqi_source *source, cq_error *error)
{
    size_t len = 0;
    CQI_TRY(read_some(source, source->buffer, READ_AHEAD, &len, error));
    source->pending = source->buffer;
    source->pending_len = len;
    return CQ_OK;
}

/* Reads until the first bytes tell what this is; a pipe may give them one by one. */
static cq_status decide_kind(cqi_source *source, cq_error *error)
{
    if (source->descriptor >= 0) {
        source->pending = source->buffer;
        while (source->pending_len < MAGIC_BYTES && !source->input_ended) {
            size_t len = 0;
            CQI_TRY(read_some(source, source->buffer + source->pending_len,
                              READ_AHEAD - source->pending_len, &len, error));
            source->pending_len += len;
        }
    }
    source->kind =
        cqi_gzip_recognised(source->pending, source->pending_len) ? KIND_GZIP : KIND_PLAIN;
    return CQ_OK;
}

static cq_status read_plain(cqi_source *source, void *buffer, size_t capacity, size_t *len,
                            cq_error *error)
{
    if (source->pending_len > 0) {
        size_t give = source->pending_len < capacity ? source->pending_len : capacity;
        memcpy(buffer, source->pending, give);
        source->pending += give;
        source->pending_len -= give;
        *len = give;
        return CQ_OK;
    }
    if (!source->input_ended)
        CQI_TRY(read_some(source, buffer, capacity, len, error));
    return source->input_ended ? CQ_END : CQ_OK;
}

static cq_status check_ratio(const cqi_source *source, cq_error *error)
{
    const cqi_gzip *gzip = &source->gzip;
    if (gzip->produced <= RATIO_FREE_BYTES || gzip->produced / source->ratio <= gzip->consumed)
        return CQ_OK;
    return cqi_fail(error, CQ_E_LIMIT, "inflates to more than %llu times its size",
                    (unsigned long long)source->ratio);
}

static cq_status read_gzip(cqi_source *source, void *buffer, size_t capacity, size_t *len,
                           cq_error *error)
{
    while (*len == 0) {
        if (source->pending_len == 0 && !source->input_ended)
            CQI_TRY(refill(source, error));
        size_t before = source->pending_len;
        CQI_TRY(cqi_gzip_inflate(&source->gzip, &source->pending, &source->pending_len, buffer,
                                 capacity, len, error));
        if (*len == 0 && source->pending_len == 0 && before == 0 && source->input_ended)
            return cqi_gzip_finish(&source->gzip, error);
    }
    return check_ratio(source, error);
}

/* What came before a failure is given first; the failure is kept for the next call. */
static cq_status settle(cqi_source *source, cq_status status, size_t len, cq_error *error)
{
    if (status == CQ_OK)
        return CQ_OK;
    source->ended = status;
    if (len > 0 && status != CQ_E_LIMIT)
        return CQ_OK;
    if (error && status < 0)
        *error = source->error;
    return status;
}

cq_status cqi_source_read(cqi_source *source, void *buffer, size_t capacity, size_t *len,
                          cq_error *error)
{
    *len = 0;
    if (source->ended != CQ_OK)
        return settle(source, source->ended, 0, error);
    if (capacity == 0)
        return cqi_fail(error, CQ_E_ARGUMENT, "no room to read into");
    cq_status status = CQ_OK;
    if (source->kind == KIND_UNKNOWN)
        status = decide_kind(source, &source->error);
    if (status == CQ_OK)
        status = source->kind == KIND_GZIP
                     ? read_gzip(source, buffer, capacity, len, &source->error)
                     : read_plain(source, buffer, capacity, len, &source->error);
    status = settle(source, status, *len, error);
    if (status != CQ_OK)
        *len = 0;
    return status;
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

void cqi_source_close(cqi_source *source)
{
    if (!source)
        return;
    cqi_gzip_deinit(&source->gzip);
    if (source->owned)
        close(source->descriptor);
    free(source->buffer);
    free(source);
}
