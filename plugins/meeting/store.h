/*
 * store.h - memory for one document's strings and lists, given back all at once.
 */
#ifndef MEETING_STORE_H
#define MEETING_STORE_H

#include <communique/types.h>

typedef struct store_block store_block;

/* Owns its blocks. {0} is empty. */
typedef struct store {
    store_block *blocks;
} store;

void *store_take(store *s, size_t size);  /* zeroed, aligned for any type; NULL: out of memory */
cq_str store_copy(store *s, cq_str text); /* data NULL only when memory is out */
void store_reset(store *s);               /* keeps one block */
void store_free(store *s);

#endif
