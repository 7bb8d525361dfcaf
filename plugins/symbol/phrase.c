/*
 * phrase.c - what the words beside a number say of it.
 */
#include "symbol.h"

enum { PHRASE_MAX = 6 }; /* tokens */

uint32_t symbol_word_at(const symbol_worker *worker, const cq_segment *segment, uint32_t i,
                        uint32_t *tokens)
{
    uint32_t word = 0;
    *tokens =
        i < segment->tokens->count ? cqk_lexicon_match(worker->model->words, segment, i, &word) : 0;
    return *tokens ? word : 0;
}

uint32_t symbol_word_before(const symbol_worker *worker, const cq_segment *segment, uint32_t i,
                            uint32_t *tokens)
{
    for (uint32_t n = i < PHRASE_MAX ? i : PHRASE_MAX; n > 0; n--) {
        uint32_t word = symbol_word_at(worker, segment, i - n, tokens);
        if (word && *tokens == n)
            return word;
    }
    *tokens = 1;
    return 0;
}
