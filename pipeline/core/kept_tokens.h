/*
 * kept_tokens.h - the tokens of segments that will be read again, in three quarters of their room:
 * a segment has 64 KiB at most, so that two bytes tell where a token begins and ends.
 */
#ifndef CQI_KEPT_TOKENS_H
#define CQI_KEPT_TOKENS_H

#include "base/arena.h"

#include <communique/status.h>
#include <communique/text.h>
#include <stdint.h>

/* One segment's, in an arena. {0}: none are kept. */
typedef struct cqi_kept_tokens {
    void *block;
    uint32_t count;
    uint32_t any_watched;
    uint16_t any_shape;
    uint16_t kinds;
} cqi_kept_tokens;

/* Where kept tokens are unpacked, one segment's at a time. {0} is empty. */
typedef struct cqi_unpacked_tokens {
    cq_tokens columns;
    uint32_t *memory;
    size_t capacity; /* tokens that fit */
} cqi_unpacked_tokens;

void cqi_unpacked_tokens_deinit(cqi_unpacked_tokens *unpacked);

/* The bytes that so many tokens take. */
size_t cqi_kept_tokens_size(uint32_t count);

/* Keeps the tokens of a segment of at most 64 KiB. CQ_E_MEMORY or CQ_OK. */
cq_status cqi_kept_tokens_pack(cqi_arena *arena, const cq_tokens *tokens, cqi_kept_tokens *kept);

/* Makes the columns of kept tokens: good until the next ones are made, or the arena is reset.
 * CQ_E_MEMORY or CQ_OK. */
cq_status cqi_kept_tokens_unpack(const cqi_kept_tokens *kept, cqi_unpacked_tokens *unpacked);

#endif
