/*
 * generate.h - documents for the property tests: made of word lists of ours, damaged as pages are.
 *
 * A document is a list of characters, each with the bytes it has in the document's encoding, so
 * that what stands at any byte is known without decoding.
 */
#ifndef PROPERTY_GENERATE_H
#define PROPERTY_GENERATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a character is there for. */
enum {
    MADE_TEXT = 0,
    MADE_FURNITURE = 1, /* of a running head or foot, or a page number */
    MADE_NUMBER = 2,    /* of a line that is a page number and nothing else */
    MADE_ASIDE = 3      /* found in a segment of furniture: left out of the text around it */
};

typedef struct made_char {
    uint32_t code;  /* what it decodes to; U+FFFD for an ill-formed sequence */
    uint32_t at;    /* its first byte in the document */
    uint32_t line;  /* of the document, from 1 */
    uint32_t page;  /* from 1 */
    uint8_t made;   /* MADE_... */
    uint8_t hidden; /* a byte order mark, which the decoder takes away */
} made_char;

typedef struct made_document {
    const char *encoding;
    made_char *chars; /* one more than `count`: its `at` is the document's length */
    size_t count;
    size_t capacity;
    unsigned char *bytes;
    size_t len;
    size_t bytes_capacity;
} made_document;

/* A small generator of pseudo-random numbers (xorshift64*): the same documents on every machine. */
typedef struct random_state {
    uint64_t state;
} random_state;

uint32_t random_below(random_state *random, uint32_t limit);

static inline bool random_chance(random_state *random, uint32_t percent)
{
    return random_below(random, 100) < percent;
}

/* Makes document `number`; the same number makes the same document. False: out of memory. */
bool make_document(made_document *document, uint64_t number);
void free_document(made_document *document);

#endif
