/*
 * buffer.c - a growing byte buffer: doubles its capacity, so appending is linear in all.
 */
#include "base/buffer.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

void cqi_buffer_deinit(cqi_buffer *buffer)
{
    free(buffer->data);
    *buffer = (cqi_buffer){0};
}

cq_status cqi_buffer_reserve(cqi_buffer *buffer, size_t extra)
{
    if (extra <= buffer->capacity - buffer->len)
        return CQ_OK;
    if (extra > SIZE_MAX / 2 - buffer->len)
        return CQ_E_MEMORY;
    size_t wanted = buffer->len + extra;
    size_t capacity = buffer->capacity ? buffer->capacity : 256;
    while (capacity < wanted)
        capacity *= 2;
    char *data = realloc(buffer->data, capacity);
    if (!data)
        return CQ_E_MEMORY;
    buffer->data = data;
    buffer->capacity = capacity;
    return CQ_OK;
}

cq_status cqi_buffer_append_str(cqi_buffer *buffer, cq_str text)
{
    return cqi_buffer_append(buffer, text.data, text.len);
}

void cqi_buffer_drop_front(cqi_buffer *buffer, size_t len)
{
    if (len == 0)
        return;
    memmove(buffer->data, buffer->data + len, buffer->len - len);
    buffer->len -= len;
}
