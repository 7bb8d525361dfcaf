/*
 * columns.h - from segments to the columns that extractors read: white space out, shape, hash and
 * what is watched of each token.
 *
 * Each kernel names a function for it. All give what cqi_columns_scalar gives.
 */
#ifndef CQI_COLUMNS_H
#define CQI_COLUMNS_H

#include "base/interest.h"

#include <stddef.h>
#include <stdint.h>

/* Items a function may write past the last token, and read past the last segment. */
enum { CQI_COLUMNS_SLACK = 32 };

/* The columns as they are written. */
typedef struct cqi_columns {
    uint32_t *start;
    uint32_t *end;
    uint32_t *hash;
    uint32_t *watched;
    uint16_t *shape;
    uint8_t *kind;
} cqi_columns;

/* Segments, each of which ends where the next one starts: `start` holds count + 1 items. */
typedef struct cqi_batch {
    const char *text; /* the whole text */
    size_t len;
    const uint32_t *start;
    const uint8_t *kind;
    size_t count;
    const cqi_interest *interest;
    unsigned before; /* CQ_SHAPE_SPACE_BEFORE if white space was last; set for the next batch */
    /* Of cq_tokens; what the tokens of the batch have is added. */
    uint32_t any_watched;
    uint32_t any_shape;
    uint32_t kinds;
} cqi_batch;

/* Writes the tokens of a batch to the beginning of `out`; returns how many there are. */
typedef size_t cqi_columns_function(cqi_batch *batch, cqi_columns out);

cqi_columns_function cqi_columns_scalar;
#ifdef CQI_HAVE_AVX512
cqi_columns_function cqi_columns_avx512;
#endif

/* Shape, but for what is around, and hash of text[start, end). */
unsigned cqi_describe(const char *text, size_t len, size_t start, size_t end, uint32_t *hash);

#endif
