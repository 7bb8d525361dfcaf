/*
 * store.c - a chain of blocks; what is larger than a block gets one of its own.
 */
#include "store.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK = 64 * 1024 };

struct store_block {
    store_block *next;
    size_t used;
    size_t size;
    alignas(max_align_t) char data[];
};

void *store_take(store *s, size_t size)
{
    size = (size + alignof(max_align_t) - 1) / alignof(max_align_t) * alignof(max_align_t);
    if (!s->blocks || s->blocks->size - s->blocks->used < size) {
        size_t capacity = size > BLOCK ? size : BLOCK;
        store_block *block = malloc(sizeof *block + capacity);
        if (!block)
            return NULL;
        block->next = s->blocks;
        block->used = 0;
        block->size = capacity;
        s->blocks = block;
    }
    void *memory = s->blocks->data + s->blocks->used;
    s->blocks->used += size;
    return memset(memory, 0, size);
}

cq_str store_copy(store *s, cq_str text)
{
    char *copy = store_take(s, text.len ? text.len : 1);
    if (!copy)
        return (cq_str){NULL, 0};
    if (text.len)
        memcpy(copy, text.data, text.len);
    return (cq_str){copy, text.len};
}

void store_reset(store *s)
{
    while (s->blocks && s->blocks->next) {
        store_block *next = s->blocks->next;
        free(s->blocks);
        s->blocks = next;
    }
    if (s->blocks)
        s->blocks->used = 0;
}

void store_free(store *s)
{
    while (s->blocks) {
        store_block *next = s->blocks->next;
        free(s->blocks);
        s->blocks = next;
    }
}
