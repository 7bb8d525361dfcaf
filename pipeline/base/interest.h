/*
 * interest.h - which tokens extractors asked to be shown: see cq_host.watch in communique/plugin.h.
 *
 * Built while plugins are opened, read-only after. The tokenizer looks each token up once for all
 * extractors: by its hash in a table that all word lists are merged into, and by its class.
 */
#ifndef CQI_INTEREST_H
#define CQI_INTEREST_H

#include <communique/plugin.h>
#include <stdint.h>

enum {
    CQI_INTEREST_WORDS = 1 << 18,
    CQI_INTEREST_SHAPES = 1 << 5, /* the bits of a shape that are the token's own */
    CQI_INTEREST_CLASSES = 16 * CQI_INTEREST_SHAPES
};

/* {0} is nobody's interest. */
typedef struct cqi_interest {
    uint32_t *words; /* bits by the lower bits of a hash; NULL: nobody asked for words */
    uint32_t allowed[CQI_INTEREST_CLASSES]; /* bits of words that count in tokens of that class */
    uint32_t always[CQI_INTEREST_CLASSES];  /* bits of all tokens of that class */
    uint32_t count;                         /* bits given out */
} cqi_interest;

void cqi_interest_deinit(cqi_interest *interest);

/* cq_host.watch: the bit, 0 where memory is out or `watch` is wrong. */
uint32_t cqi_interest_add(cqi_interest *interest, const cq_watch *watch, uint32_t bit);

static inline uint32_t cqi_interest_class(unsigned kind, unsigned shape)
{
    return kind * CQI_INTEREST_SHAPES + (shape & (CQI_INTEREST_SHAPES - 1));
}

/* The bits of one token: cq_tokens.watched. */
static inline uint32_t cqi_interest_of(const cqi_interest *interest, uint32_t hash, unsigned kind,
                                       unsigned shape)
{
    uint32_t class = cqi_interest_class(kind, shape);
    uint32_t word = interest->words ? interest->words[hash & (CQI_INTEREST_WORDS - 1)] : 0;
    return (word & interest->allowed[class]) | interest->always[class];
}

#endif
