/*
 * bytes.h - what repair asks of bytes in blocks of 64: which of them need a closer look.
 */
#ifndef CQI_REPAIR_BYTES_H
#define CQI_REPAIR_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CQI_BLOCK 64u

/* Of up to 64 bytes, one bit a byte, the first in bit 0; bits behind the last byte are 0. */
typedef struct cqi_block {
    uint64_t ends;    /* may end a line: controls, lead bytes of NEL, U+2028 and U+2029 */
    uint64_t control; /* C0 controls, DEL */
    uint64_t high;    /* above 7F */
    uint64_t suspect; /* lead bytes of characters that cqi_char_repair may change */
    uint64_t space;
} cqi_block;

/* Looks at text[0, size), or the first 64 bytes of it; `end`: up to there bytes can be read. */
void cqi_block_read(cqi_block *block, const char *text, size_t size, const char *end);

/* A block that has more in it than letters, figures, punctuation and single spaces. */
typedef struct cqi_busy_block {
    uint32_t at;
    cqi_block block;
} cqi_busy_block;

#define CQI_BUSY_BLOCKS 64u

/*
 * Looks at the blocks of text[0, len) from *at on, and fills in the busy ones, until there are
 * CQI_BUSY_BLOCKS or the text ends. Gives their number and sets *at behind the last one looked at.
 */
size_t cqi_blocks_find(const char *text, uint32_t len, uint32_t *at, cqi_busy_block *busy);

/* Which of text[0, size), or the first 64 bytes of it, are part of words: letters, and all beyond
 * ASCII but lead bytes C2 and E2. */
uint64_t cqi_block_words(const char *text, size_t size, const char *end);

/* The characters of text[0, size) and the columns of a page grid that they take. `end`: up to there
 * bytes can be read. */
typedef struct cqi_extent {
    uint32_t chars;
    uint32_t width;
} cqi_extent;

cqi_extent cqi_bytes_extent(const char *text, size_t size, const char *end);

/*
 * What the functions above do by whole blocks where the CPU has no wider registers: reads a block,
 * counts those in front of the first busy one (there is a byte behind them), measures the bytes of
 * one that `part` has the bits of.
 */
void cqi_block_read_all(cqi_block *block, const char *text);
size_t cqi_blocks_plain(const char *text, size_t blocks);
cqi_extent cqi_block_extent(const char *text, uint64_t part);

/* The bits below `count`, which is at most 64. */
static inline uint64_t cqi_bits_below(unsigned count)
{
    return count < 64 ? (UINT64_C(1) << count) - 1 : ~UINT64_C(0);
}

bool cqi_bytes_have_digit(const char *text, size_t size);

/* How many bytes stand in front of the first figure, '[', '*' or byte above 7F, at most `size`. */
size_t cqi_bytes_before_mark(const char *text, size_t size);

/* How many bytes stand in front of the first space or tab, at most `size`. */
size_t cqi_bytes_word(const char *text, size_t size);

/* A number that is the same for texts that differ in spaces, tabs, figures and case alone. `end`:
 * up to there bytes can be read. */
uint64_t cqi_bytes_digest(const char *text, size_t size, const char *end);

/* Which of 16 bytes are part of words, as cqi_block_words has it. */
unsigned cqi_bytes_in_words(const char *text);

#endif
