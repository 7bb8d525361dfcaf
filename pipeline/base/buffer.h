/*
 * buffer.h - a growing byte buffer that reports a lack of memory instead of dying of it.
 */
#ifndef CQI_BUFFER_H
#define CQI_BUFFER_H

#include <communique/status.h>
#include <communique/types.h>
#include <stddef.h>
#include <string.h>

/* Owns its bytes. {0} is an empty buffer. */
typedef struct cqi_buffer {
    char *data;
    size_t len;
    size_t capacity;
} cqi_buffer;

void cqi_buffer_deinit(cqi_buffer *buffer);

/* Makes room for `extra` more bytes behind len. */
cq_status cqi_buffer_reserve(cqi_buffer *buffer, size_t extra);

static inline cq_status cqi_buffer_append(cqi_buffer *buffer, const void *bytes, size_t len)
{
    if (len == 0)
        return CQ_OK;
    if (len > buffer->capacity - buffer->len) {
        cq_status status = cqi_buffer_reserve(buffer, len);
        if (status)
            return status;
    }
    memcpy(buffer->data + buffer->len, bytes, len);
    buffer->len += len;
    return CQ_OK;
}

cq_status cqi_buffer_append_str(cqi_buffer *buffer, cq_str text);

static inline cq_status cqi_buffer_append_byte(cqi_buffer *buffer, char byte)
{
    if (buffer->len == buffer->capacity) {
        cq_status status = cqi_buffer_reserve(buffer, 1);
        if (status)
            return status;
    }
    buffer->data[buffer->len++] = byte;
    return CQ_OK;
}

/* Drops the first `len` bytes. */
void cqi_buffer_drop_front(cqi_buffer *buffer, size_t len);

static inline cq_str cqi_buffer_str(const cqi_buffer *buffer)
{
    return (cq_str){buffer->data, buffer->len};
}

#endif
