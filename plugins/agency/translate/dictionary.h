/*
 * dictionary.h - the dictionary's memory, which dictionary_build.c makes and dictionary.c reads.
 */
#ifndef AGENCY_DICTIONARY_H
#define AGENCY_DICTIONARY_H

#include "text/variant.h"
#include "translate/translate.h"

enum { DICTIONARY_FILTER_BITS = 1 << 17 };

/* A form of a term: where its key is among the keys, and the term: its table and its row there. */
typedef struct form {
    uint32_t key;
    uint16_t len;
    uint16_t table;
    uint32_t row;
} form;

struct agency_dictionary {
    const cq_host *host;
    agency_variants variants;
    const char *keys;
    const form *forms;      /* sorted by their keys */
    const uint64_t *filter; /* of the keys' hashes: spares most texts the search */
    uint32_t count;
    void *owned; /* the memory of all three; NULL: the plugin's image */
};

/* FNV-1a: a key's hash goes on over its next byte. */
#define DICTIONARY_HASH_SEED 0x811C9DC5u

static inline uint32_t dictionary_hash_next(uint32_t hash, char byte)
{
    return (hash ^ (unsigned char)byte) * 0x01000193u;
}

static inline uint32_t dictionary_hash(const char *key, size_t len)
{
    uint32_t hash = DICTIONARY_HASH_SEED;
    for (size_t i = 0; i < len; i++)
        hash = dictionary_hash_next(hash, key[i]);
    return hash;
}

static inline uint32_t dictionary_filter_bit(uint32_t hash)
{
    return (hash ^ hash >> 16) & (DICTIONARY_FILTER_BITS - 1);
}

/* The term of a form. [any] */
const agency_term *agency_dictionary_term(const form *f);

#endif
