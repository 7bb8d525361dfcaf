/*
 * blocks.h - what the vector kernels work on: chunks of a few thousand bytes in blocks of 64, each
 * a row of bit masks. Small enough to stay in the first-level cache with the output.
 */
#ifndef CQI_BLOCKS_H
#define CQI_BLOCKS_H

#include "token/frame.h"

#include <stddef.h>

enum { CQI_BLOCK_COUNT = 64 };

/* Bit n of a mask is byte n of the block. Masks other than `starts` say something at starts only.
 */
typedef struct cqi_blocks {
    uint64_t starts[CQI_BLOCK_COUNT]; /* first bytes of characters and of ill-formed subparts */
    uint64_t letter[CQI_BLOCK_COUNT]; /* and from here on what CQI_RULE_... says */
    uint64_t number[CQI_BLOCK_COUNT];
    uint64_t extend[CQI_BLOCK_COUNT];
    uint64_t space[CQI_BLOCK_COUNT];
    uint64_t in_word[CQI_BLOCK_COUNT];
    uint64_t in_number[CQI_BLOCK_COUNT];
    uint64_t katakana[CQI_BLOCK_COUNT];
    uint64_t rare[CQI_BLOCK_COUNT];
    uint64_t cuts[CQI_BLOCK_COUNT]; /* the result: bytes that segments start at */
    /* By byte: at starts the ASCII character itself, or its class with 0x80 added. */
    uint8_t class[CQI_BLOCK_COUNT * 64 + 64];
} cqi_blocks;

/* What CQI_RARE_... says, for one block. */
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

#endif
