/*
 * bytes_avx2.h - the looks at blocks of bytes.h, 32 bytes at once, where the CPU can.
 */
#ifndef CQI_REPAIR_BYTES_AVX2_H
#define CQI_REPAIR_BYTES_AVX2_H

#include "repair/bytes.h"

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define CQI_BYTES_AVX2

/* Does this CPU have what the functions below are made of? */
static inline bool cqi_bytes_avx2(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt");
}

/* As cqi_block_read, of 64 bytes that can all be read. */
void cqi_block_read_avx2(cqi_block *block, const char *text);

/* How many of `blocks` blocks, with a byte behind them, stand in front of the first busy one. */
size_t cqi_blocks_plain_avx2(const char *text, size_t blocks);

/* As cqi_block_extent. */
cqi_extent cqi_block_extent_avx2(const char *text, uint64_t part);

#endif
#endif
