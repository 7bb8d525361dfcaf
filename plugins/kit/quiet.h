/*
 * quiet.h - a set of segment numbers, one bit each: the segments of a document in which a survey
 * found nothing, or of which it keeps what it found, so that the scan need not look again.
 *
 * Whoever adds a segment answers for it: nothing that the document teaches behind it may make the
 * scan find more, or the scan has to ask for that first.
 */
#ifndef CQK_QUIET_H
#define CQK_QUIET_H

#include "kit.h"

/* {0} is empty. */
typedef struct cqk_quiet {
    uint64_t *bits;
    size_t words;
} cqk_quiet;

void cqk_quiet_free(cqk_quiet *quiet);
void cqk_quiet_clear(cqk_quiet *quiet); /* keeps the memory */

/* Adds a segment. Where memory is out it is not added, and looked at twice. */
void cqk_quiet_add(cqk_quiet *quiet, uint64_t segment);

static inline bool cqk_quiet_has(const cqk_quiet *quiet, uint64_t segment)
{
    return segment / 64 < quiet->words && quiet->bits[segment / 64] >> (segment % 64) & 1;
}

/* Is every token of an alphabetic script, a number or a mark? In East Asian scripts more turns on
 * what the document has taught. */
static inline bool cqk_is_alphabetic(const cq_tokens *tokens)
{
    const uint32_t eastern = CQK_KIND(CQ_TOKEN_KATAKANA) | CQK_KIND(CQ_TOKEN_HIRAGANA) |
                             CQK_KIND(CQ_TOKEN_IDEOGRAPH) | CQK_KIND(CQ_TOKEN_HANGUL);
    if (cqk_knows_tokens(tokens))
        return !(tokens->kinds & eastern);
    uint32_t kinds = 0;
    for (uint32_t i = 0; i < tokens->count; i++)
        kinds |= CQK_KIND(tokens->kind[i]);
    return !(kinds & eastern);
}

#endif
