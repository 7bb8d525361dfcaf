/*
 * blocks.h - what the vector kernels work on: chunks of a few thousand bytes in blocks of 64, each
 * a row of bit masks. Small enough to stay in the first-level cache with the output.
 */
#ifndef CQI_BLOCKS_H
#define CQI_BLOCKS_H

#include "token/frame.h"

#include <stddef.h>

enum {
    CQI_BLOCK_COUNT = 64,
    CQI_MASK_COUNT = CQI_BLOCK_COUNT + 8 /* some more, which vectors may read and write */
};

/*
 * The masks of a chunk. `starts` has one bit a byte; the others have one bit a character of the
 * block, and zeros above the last one. A block may have no character at all only where the chunk
 * ends in it.
 */
typedef struct cqi_blocks {
    uint64_t starts[CQI_MASK_COUNT]; /* first bytes of characters and of ill-formed subparts */
    uint64_t top[CQI_MASK_COUNT];    /* the number of characters less one, 0 where there are none */
    uint64_t letter[CQI_MASK_COUNT]; /* and from here on what CQI_RULE_... says */
    uint64_t number[CQI_MASK_COUNT];
    uint64_t extend[CQI_MASK_COUNT];
    uint64_t space[CQI_MASK_COUNT];
    uint64_t in_word[CQI_MASK_COUNT];
    uint64_t in_number[CQI_MASK_COUNT];
    uint64_t katakana[CQI_MASK_COUNT];
    uint64_t rare[CQI_MASK_COUNT];
    uint64_t cuts[CQI_MASK_COUNT]; /* the result: characters that segments start with */
    uint8_t symbols[CQI_BLOCK_COUNT * 64 + 64]; /* 64 items a block: see the kernel's symbol_of */
    uint64_t any_rare;                          /* not zero if one of `rare` says something */
    int wide;            /* is the text mostly not ASCII? A guess from the last chunk */
    const uint8_t *next; /* the data behind the chunk, to be fetched ahead */
} cqi_blocks;

/* What CQI_RARE_... says of the characters of one block. */
typedef struct cqi_rare {
    uint64_t extend, joiner, pictograph, regional, hebrew, single_quote, double_quote, line_end, cr,
        lf;
} cqi_rare;

/* A mask of the first `count` bits, 0 to 64. */
static inline uint64_t low_bits(int count)
{
    return count ? ~UINT64_C(0) >> (64 - count) : 0;
}

/* How many of the last bytes are the beginning of a character that goes on behind them. */
static inline size_t cqi_cut_off(const uint8_t *data, size_t len)
{
    for (size_t n = 1; n <= 3 && n <= len; n++) {
        uint32_t code = 0;
        unsigned byte = data[len - n];
        if (byte >= 0xC0)
            return cqi_decode(data + len - n, data + len, &code) == 0 ? n : 0;
        if (byte < 0x80)
            break;
    }
    return 0;
}

/* May the character at p (two bytes may be read) end a sentence or a paragraph? */
static inline int cqi_may_stop(const uint8_t *p)
{
    return cqi_stop_first[p[0]] & cqi_stop_second[p[1]];
}

/* What the bytes of a block are to the rules, for narrow.h. */
typedef struct narrow_masks {
    uint64_t letter, number, extend, space, in_word, in_number, katakana, rare;
    uint64_t high; /* bytes that are not ASCII */
} narrow_masks;

#endif
