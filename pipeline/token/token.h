/*
 * token.h - the fourth stage: a segment's text to the token columns that extractors read.
 *
 * This is the driver. The segmentation itself, Unicode's word and sentence boundaries (UAX #29,
 * Unicode 15.0), is done by a kernel (kernel.h): the table-driven scalar reference or a SIMD one
 * that gives the same boundaries.
 */
#ifndef CQI_TOKEN_H
#define CQI_TOKEN_H

#include "base/interest.h"
#include "token/kernel.h"

#include <communique/status.h>
#include <communique/text.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Owns the columns of one segment; reused from segment to segment. {0} is empty. */
typedef struct cqi_tokens {
    cq_tokens columns; /* what plugins see: points into the memory below */
    void *memory;
    size_t capacity; /* tokens that fit */
} cqi_tokens;

void cqi_tokens_deinit(cqi_tokens *tokens);

/*
 * Fills the columns from a segment's text (well-formed UTF-8, at most 4 GiB - 1): every
 * word-boundary segment that is not white space. line_starts: ascending offsets where a line of the
 * document began (for CQ_SHAPE_LINE_BEFORE). Sentence starts are marked. `interest` may be NULL.
 * CQ_E_MEMORY or CQ_OK.
 */
cq_status cqi_tokenize(const cqi_kernel *kernel, cq_str text, const uint32_t *line_starts,
                       size_t line_count, const cqi_interest *interest, cqi_tokens *tokens);

/* Where cqi_split puts its tokens: up to `capacity` items of columns that may be NULL. */
typedef struct cqi_split_columns {
    uint32_t *start;
    uint32_t *end;
    uint32_t *hash;
    size_t capacity;
} cqi_split_columns;

/* The tokens of a text as cqi_tokenize has them, without a kernel or memory; *count is how many
 * there are in all. false: the text has characters that it does not know. */
bool cqi_split(cq_str text, const cqi_split_columns *out, size_t *count);

/* The key words are compared by, and its hash: see cq_host in communique/plugin.h. */
size_t cqi_fold(const char *text, size_t len, char *out, size_t capacity);
uint32_t cqi_fold_hash(const char *text, size_t len);

#endif
