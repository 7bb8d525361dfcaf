/*
 * input.c - streams of bytes that can be looked at: the buffer that all layers share, and the
 * lowest layers, descriptors and memory.
 *
 * Bytes that nobody looks at go straight into the reader's buffer.
 */
#include "source/input.h"

#include "base/error.h"
#include "source/spool.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { READ_AHEAD = 256 * 1024 };

/* Reads from the layer itself and keeps how it ended. The bytes of a bomb are not handed out. */
static size_t read_layer(cqi_input *input, void *buffer, size_t capacity)
{
    size_t len = 0;
    input->ended = input->class->read(input, buffer, capacity, &len, &input->error);
    return input->ended == CQ_E_LIMIT ? 0 : len;
}

static cq_status tell_end(const cqi_input *input, cq_error *error)
{
    if (error && input->ended < 0)
        *error = input->error;
    return input->ended;
}

cq_status cqi_input_read(cqi_input *input, void *buffer, size_t capacity, size_t *len,
                         cq_error *error)
{
    *len = 0;
    if (capacity == 0)
        return cqi_fail(error, CQ_E_ARGUMENT, "no room to read into");
    if (input->pending_len > 0) {
        *len = input->pending_len < capacity ? input->pending_len : capacity;
        memcpy(buffer, input->pending, *len);
        cqi_input_skip(input, *len);
        return CQ_OK;
    }
    while (*len == 0 && input->ended == CQ_OK)
        *len = read_layer(input, buffer, capacity);
    input->position += *len;
    return *len > 0 ? CQ_OK : tell_end(input, error);
}

/* Moves what is pending to the front of a buffer of at least `wanted` bytes. */
static cq_status make_room(cqi_input *input, size_t wanted)
{
    size_t capacity = wanted > READ_AHEAD ? wanted : READ_AHEAD;
    if (input->capacity < capacity) {
        unsigned char *buffer = malloc(capacity);
        if (!buffer)
            return CQ_E_MEMORY;
        if (input->pending_len > 0)
            memcpy(buffer, input->pending, input->pending_len);
        free(input->buffer);
        input->buffer = buffer;
        input->capacity = capacity;
    } else if (input->pending_len > 0) {
        memmove(input->buffer, input->pending, input->pending_len);
    }
    input->pending = input->buffer;
    return CQ_OK;
}

cq_status cqi_input_peek(cqi_input *input, size_t want, const unsigned char **bytes, size_t *len)
{
    if (input->pending_len < want && input->ended == CQ_OK)
        CQI_TRY(make_room(input, want));
    while (input->pending_len < want && input->ended == CQ_OK)
        input->pending_len += read_layer(input, input->buffer + input->pending_len,
                                         input->capacity - input->pending_len);
    *bytes = input->pending;
    *len = input->pending_len;
    return CQ_OK;
}

cq_status cqi_input_view(cqi_input *input, const unsigned char **bytes, size_t *len,
                         cq_error *error)
{
    if (cqi_input_peek(input, 1, bytes, len) != CQ_OK)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    return *len > 0 ? CQ_OK : tell_end(input, error);
}

void cqi_input_skip(cqi_input *input, size_t len)
{
    input->pending += len;
    input->pending_len -= len;
    input->position += len;
}

bool cqi_input_can_seek(const cqi_input *input)
{
    return input->class->seek != NULL;
}

cq_status cqi_input_seek(cqi_input *input, uint64_t position, cq_error *error)
{
    if (!input->class->seek)
        return cqi_fail(error, CQ_E_STATE, "can only be read from front to back");
    input->pending_len = 0;
    input->ended = CQ_OK;
    CQI_TRY(input->class->seek(input, position, error));
    input->position = position;
    return CQ_OK;
}

uint64_t cqi_input_size(const cqi_input *input)
{
    return input->class->size(input);
}

void cqi_input_close(cqi_input *input)
{
    if (!input)
        return;
    free(input->buffer);
    input->class->close(input);
}

typedef struct descriptor_input {
    cqi_input input;
    int descriptor;
    bool owned;
    off_t start; /* where the stream began */
} descriptor_input;

cq_status cqi_input_fail(cq_error *error, cq_status status, const char *what, int code)
{
    char reason[128] = "";
    if (strerror_r(code, reason, sizeof reason) != 0 || !reason[0])
        return cqi_fail(error, status, "%s: error %d", what, code);
    return cqi_fail(error, status, "%s: %s", what, reason);
}

/* read(2), whatever interrupts it, also on a descriptor that does not block. */
static cq_status read_descriptor(cqi_input *input, void *buffer, size_t capacity, size_t *len,
                                 cq_error *error)
{
    int descriptor = ((descriptor_input *)input)->descriptor;
    for (;;) {
        ssize_t got = read(descriptor, buffer, capacity);
        if (got >= 0) {
            *len = (size_t)got;
            return got > 0 ? CQ_OK : CQ_END;
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK) {
            struct pollfd wait = {.fd = descriptor, .events = POLLIN};
            if (poll(&wait, 1, -1) >= 0)
                continue;
        }
        if (errno != EINTR)
            return cqi_input_fail(error, CQ_E_READ, "cannot read", errno);
    }
}

static void close_descriptor(cqi_input *input)
{
    descriptor_input *self = (descriptor_input *)input;
    if (self->owned)
        close(self->descriptor);
    free(self);
}

static cq_status seek_descriptor(cqi_input *input, uint64_t position, cq_error *error)
{
    const descriptor_input *self = (descriptor_input *)input;
    if (lseek(self->descriptor, self->start + (off_t)position, SEEK_SET) < 0)
        return cqi_input_fail(error, CQ_E_READ, "cannot read", errno);
    return CQ_OK;
}

static uint64_t size_descriptor(const cqi_input *input)
{
    const descriptor_input *self = (const descriptor_input *)input;
    struct stat about;
    if (fstat(self->descriptor, &about) != 0 || about.st_size < self->start)
        return 0;
    return (uint64_t)(about.st_size - self->start);
}

cq_status cqi_input_of_descriptor(int descriptor, bool owned, cqi_input **input, cq_error *error)
{
    static const cqi_input_class stream = {read_descriptor, close_descriptor, NULL, NULL};
    static const cqi_input_class file = {read_descriptor, close_descriptor, seek_descriptor,
                                         size_descriptor};
    struct stat about;
    if (fstat(descriptor, &about) != 0)
        return cqi_input_fail(error, CQ_E_OPEN, "cannot open", errno);
    if (S_ISDIR(about.st_mode))
        return cqi_input_fail(error, CQ_E_OPEN, "cannot open", EISDIR);
    descriptor_input *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->descriptor = descriptor;
    made->owned = owned;
    made->start = S_ISREG(about.st_mode) ? lseek(descriptor, 0, SEEK_CUR) : -1;
    made->input.class = made->start >= 0 ? &file : &stream;
    *input = &made->input;
    return CQ_OK;
}

int cqi_input_descriptor(const cqi_input *input)
{
    bool file = input->class->seek == seek_descriptor;
    return file ? ((const descriptor_input *)input)->descriptor : -1;
}

typedef struct memory_input {
    cqi_input input;
    const unsigned char *bytes;
    size_t len;
    cq_status at_end;
    cq_error at_end_error;
    void *owned; /* NULL: the caller's */
} memory_input;

/* All bytes are pending from the start, so this is their end, met again after a seek. */
static cq_status read_memory(cqi_input *input, void *buffer, size_t capacity, size_t *len,
                             cq_error *error)
{
    const memory_input *self = (memory_input *)input;
    (void)buffer, (void)capacity;
    *len = 0;
    if (error)
        *error = self->at_end_error;
    return self->at_end;
}

static void close_memory(cqi_input *input)
{
    memory_input *self = (memory_input *)input;
    free(self->owned);
    free(self);
}

static cq_status seek_memory(cqi_input *input, uint64_t position, cq_error *error)
{
    const memory_input *self = (memory_input *)input;
    (void)error;
    size_t at = position < self->len ? (size_t)position : self->len;
    input->pending = self->bytes + at;
    input->pending_len = self->len - at;
    return CQ_OK;
}

static uint64_t size_memory(const cqi_input *input)
{
    return ((const memory_input *)input)->len;
}

cq_status cqi_input_of_memory(const void *bytes, size_t len, void *owned, cq_status ended,
                              const cq_error *error, cqi_input **input, cq_error *failure)
{
    static const cqi_input_class class = {read_memory, close_memory, seek_memory, size_memory};
    memory_input *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(failure, CQ_E_MEMORY, "out of memory");
    /* All is there already: nothing is ever copied to be looked at. */
    made->input =
        (cqi_input){.class = &class, .pending = bytes, .pending_len = len, .ended = ended};
    made->bytes = bytes;
    made->len = len;
    made->at_end = ended;
    if (error)
        made->input.error = made->at_end_error = *error;
    made->owned = owned;
    *input = &made->input;
    return CQ_OK;
}

static cq_status write_all(int descriptor, const unsigned char *bytes, size_t len, cq_error *error)
{
    while (len > 0) {
        ssize_t put = write(descriptor, bytes, len);
        if (put < 0 && errno != EINTR)
            return cqi_input_fail(error, CQ_E_READ, "cannot keep a temporary copy", errno);
        if (put > 0) {
            bytes += put;
            len -= (size_t)put;
        }
    }
    return CQ_OK;
}

static cq_status copy_rest(cqi_input *input, uint64_t limit, int descriptor, cq_error *error)
{
    uint64_t copied = 0;
    for (;;) {
        const unsigned char *bytes = NULL;
        size_t len = 0;
        cq_status status = cqi_input_view(input, &bytes, &len, error);
        if (status == CQ_END || status == CQ_E_DAMAGED)
            return CQ_OK;
        if (status != CQ_OK)
            return status;
        copied += len;
        if (copied > limit)
            return cqi_fail(error, CQ_E_LIMIT, "longer than the %llu bytes that can be kept aside",
                            (unsigned long long)limit);
        CQI_TRY(write_all(descriptor, bytes, len, error));
        cqi_input_skip(input, len);
    }
}

cq_status cqi_input_spool(cqi_input *input, uint64_t limit, cqi_input **spooled, cq_error *error)
{
    int descriptor = cqi_spool();
    if (descriptor < 0)
        return cqi_input_fail(error, CQ_E_READ, "cannot keep a temporary copy", errno);
    cq_status status = copy_rest(input, limit, descriptor, error);
    if (!status && lseek(descriptor, 0, SEEK_SET) < 0)
        status = cqi_input_fail(error, CQ_E_READ, "cannot keep a temporary copy", errno);
    if (!status)
        status = cqi_input_of_descriptor(descriptor, true, spooled, error);
    if (status)
        close(descriptor);
    return status;
}
