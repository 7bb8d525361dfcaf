/*
 * interest.c - merges what extractors ask for into one table over hashes and one over classes.
 */
#include "base/interest.h"

#include <stdlib.h>

enum { BITS_MAX = 32 };

void cqi_interest_deinit(cqi_interest *interest)
{
    free(interest->words);
    *interest = (cqi_interest){0};
}

/* A bit of its own as long as there are any; who comes later shares the last one, and is shown
 * some tokens of others. */
static uint32_t new_bit(cqi_interest *interest)
{
    uint32_t number = interest->count < BITS_MAX - 1 ? interest->count++ : BITS_MAX - 1;
    return UINT32_C(1) << number;
}

/* A bitmap of fewer bits than the table has items chooses by fewer bits of the hash: each stands
 * for several items; of one with more several stand for one item. */
static void add_words(cqi_interest *interest, const cq_watch *watch, uint32_t bit)
{
    uint32_t size = watch->word_bits > CQI_INTEREST_WORDS ? watch->word_bits : CQI_INTEREST_WORDS;
    for (uint32_t i = 0; i < size; i += 64) {
        uint64_t bits = watch->words[(i & (watch->word_bits - 1)) / 64];
        for (; bits; bits &= bits - 1) {
            uint32_t hash = i + (uint32_t)__builtin_ctzll(bits);
            interest->words[hash & (CQI_INTEREST_WORDS - 1)] |= bit;
        }
    }
}

static void add_classes(const cq_watch *watch, uint32_t *classes, uint32_t bit)
{
    for (uint32_t class = 0; class < CQI_INTEREST_CLASSES; class ++) {
        uint32_t kind = class / CQI_INTEREST_SHAPES;
        uint32_t shape = class % CQI_INTEREST_SHAPES;
        if (watch->kinds && !(watch->kinds >> kind & 1))
            continue;
        if ((shape & watch->with) == watch->with && !(shape & watch->without))
            classes[class] |= bit;
    }
}

static int is_bitmap(const cq_watch *watch)
{
    return watch->word_bits >= 64 && (watch->word_bits & (watch->word_bits - 1)) == 0;
}

uint32_t cqi_interest_add(cqi_interest *interest, const cq_watch *watch, uint32_t bit)
{
    const unsigned own = CQI_INTEREST_SHAPES - 1;
    if (!CQ_HAS(watch, words) || ((watch->with | watch->without) & ~own) ||
        (watch->words && !is_bitmap(watch)))
        return 0;
    if (watch->words && !interest->words)
        interest->words = calloc(CQI_INTEREST_WORDS, sizeof *interest->words);
    if (watch->words && !interest->words)
        return 0;
    if (!bit)
        bit = new_bit(interest);
    if (watch->words)
        add_words(interest, watch, bit);
    add_classes(watch, watch->words ? interest->allowed : interest->always, bit);
    return bit;
}
