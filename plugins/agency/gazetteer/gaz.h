/*
 * gaz.h - the gazetteer in memory: one block, the same whether it was mapped from a compiled file
 * or built from JSON Lines in `open`.
 *
 * The block is a header and arrays behind it: bodies, their names, a trie over the words of the
 * names as a hash table of edges (parent node and word -> child node), two bitmaps over the words
 * that names begin with (any, and those that may be written small), one of the edges that there
 * are (a thirtieth of their size: most steps that are asked for are none, and the table of edges is
 * too large for the processor's caches), and the strings. Words are kept
 * as their fold keys and as the host's hashes of them; hashes differ between versions of the
 * library, so the block says whose they are, and a block of another version is built anew from the
 * names in it.
 */
#ifndef AGENCY_GAZ_H
#define AGENCY_GAZ_H

#include "kit.h"

#include <stdio.h>

enum { GAZ_FORMAT = 3, GAZ_VERSION_SIZE = 32 };

/* Languages of names. */
enum {
    GAZ_ANY = 0,
    GAZ_EN = 1,
    GAZ_JA = 2,
    GAZ_ZH_HANS = 3,
    GAZ_ZH_HANT = 4,
    GAZ_KO = 5,
    GAZ_FR = 6,
    GAZ_ES = 7,
    GAZ_DE = 8,
    GAZ_RU = 9,
    GAZ_LANGUAGES = 10
};

enum { GAZ_OFFICIAL = 0, GAZ_ALIAS = 1, GAZ_ACRONYM = 2, GAZ_FORMER = 3, GAZ_TYPES = 4 };

enum {
    GAZ_NAME_AMBIGUOUS = 1 << 0, /* means this body only when the document speaks for it */
    GAZ_BODY_GENERIC = 1 << 1,   /* no body but a function that many states have a body for */
    GAZ_NAME_BARE =
        1 << 2 /* another state's body may be called so: nothing but its state decides */
};

/* One body. Strings are offsets into the pool, 0 is the empty string. Dates are YYYYMMDD, 0: open.
 */
typedef struct gaz_body {
    uint32_t id;
    uint32_t kind;
    uint32_t value; /* its main English name */
    uint32_t function;
    uint32_t parent;
    uint32_t from;
    uint32_t to;
    uint32_t flags;
    char country[4]; /* "JP"; empty for international ones */
} gaz_body;

typedef struct gaz_name {
    uint32_t text;
    uint32_t body;    /* index */
    uint32_t next;    /* the next name that ends in the same node + 1; 0: none */
    uint32_t english; /* what it is in English, where that is not the body's value; 0: that */
    uint8_t language;
    uint8_t type;
    uint8_t flags;
    uint8_t reserved;
} gaz_name;

enum { GAZ_NODE_LISTED = 1 << 0 /* some name has a comma or an "and" in front of this word */ };

typedef struct gaz_node {
    uint32_t names; /* first name that ends here + 1; 0: none */
    uint32_t flags;
} gaz_node;

typedef struct gaz_edge {
    uint32_t parent;
    uint32_t hash;
    uint32_t child; /* 0: an empty slot; node 0 is the root and nobody's child */
    uint32_t word;  /* the fold key */
} gaz_edge;

static const char gaz_magic[8] = "CQGAZ\0\0";

static inline size_t gaz_round_up(size_t len)
{
    return (len + 7) / 8 * 8;
}

typedef struct gaz_header {
    char magic[8];
    uint32_t format;
    uint32_t endian; /* 0x01020304 as its writer stores it */
    char version[GAZ_VERSION_SIZE];
    uint32_t probe; /* the host's hash of `magic`: differs when its hash function does */
    uint32_t body_count;
    uint32_t name_count;
    uint32_t node_count;
    uint32_t edge_mask;   /* number of slots - 1; a power of two - 1 */
    uint32_t filter_mask; /* number of bits - 1 */
    uint32_t string_size;
    uint32_t step_mask; /* number of bits - 1 */
} gaz_header;

/* A readable gazetteer. */
typedef struct gaz {
    const gaz_header *header;
    const gaz_body *bodies;
    const gaz_name *names;
    const gaz_node *nodes;
    const gaz_edge *edges;
    const uint64_t *filter;
    const uint64_t *small; /* of words that may begin a name in small letters */
    const uint64_t *steps; /* which edges there are, by gaz_slot */
    const char *strings;
    void *block; /* freed or unmapped by gaz_close */
    size_t block_size;
    bool mapped;
} gaz;

/* One body while it is being described. Strings are NUL-terminated, NULL counts as empty. */
typedef struct gaz_record {
    const char *id;
    const char *kind;
    const char *function;
    const char *parent;
    const char *country;
    const char *value;
    uint32_t from;
    uint32_t to;
    uint32_t flags;
} gaz_record;

typedef struct gaz_builder gaz_builder;

gaz_builder *gaz_builder_new(const cq_host *host);
void gaz_builder_free(gaz_builder *builder);
/* Adds a body; names that follow are its. False: out of memory. */
bool gaz_builder_body(gaz_builder *builder, const gaz_record *record);
/* `english` may be empty: the body's value. */
bool gaz_builder_name(gaz_builder *builder, cq_str text, cq_str english, uint8_t language,
                      uint8_t type, uint8_t flags);
/* Makes the block; what was added stays the builder's. */
cq_status gaz_builder_finish(gaz_builder *builder, gaz *out);

/* Adds every record of JSON Lines. `name` is the file's, for the error. (gaz_json.c) */
cq_status gaz_read_json(gaz_builder *builder, const char *text, size_t len, const char *name,
                        cq_error *error);
/* The number of a language tag, of a type; -1: unknown. */
int gaz_language(const char *tag);
int gaz_type(const char *name);

/* Opens a compiled file or JSON Lines, by its first bytes. (gaz_file.c) */
cq_status gaz_open(const cq_host *host, const char *path, gaz *out, cq_error *error);
void gaz_close(gaz *gazetteer);
/* Checks a block and sets the pointers of `out` into it. CQ_E_DAMAGED: it is none. */
cq_status gaz_attach(const void *block, size_t size, gaz *out);
/* Was this block built with the host's hashes? */
bool gaz_fits(const gaz *gazetteer, const cq_host *host);

static inline cq_str gaz_string(const gaz *g, uint32_t offset)
{
    const char *text = g->strings + offset;
    return (cq_str){text, __builtin_strlen(text)};
}

static inline bool gaz_may_begin(const gaz *g, uint32_t hash)
{
    uint32_t bit = hash & g->header->filter_mask;
    return g->filter[bit / 64] >> (bit % 64) & 1;
}

static inline uint32_t gaz_slot(uint32_t parent, uint32_t hash)
{
    uint32_t x = hash ^ parent * 0x9E3779B1u;
    x ^= x >> 15;
    x *= 0x85EBCA77u;
    return x ^ x >> 13;
}

/* The edge from a node by a word's hash; NULL: none. */
static inline const gaz_edge *gaz_step(const gaz *g, uint32_t node, uint32_t hash)
{
    uint32_t mask = g->header->edge_mask, mixed = gaz_slot(node, hash);
    if (!(g->steps[(mixed & g->header->step_mask) / 64] >> (mixed % 64) & 1))
        return NULL;
    for (uint32_t slot = mixed & mask;; slot = (slot + 1) & mask) {
        const gaz_edge *edge = &g->edges[slot];
        if (!edge->child)
            return NULL;
        if (edge->parent == node && edge->hash == hash)
            return edge;
    }
}

#endif
