/*
 * phrase.c - what the lexicon says of a token, kept while its segment is walked.
 */
#include "person.h"

uint32_t person_phrase(const person_worker *worker, uint32_t i, uint32_t *tokens)
{
    /* Rules ask for the same few tokens again and again. */
    person_cached *cached = &worker->cache[i & (CACHE_SIZE - 1)];
    uint64_t number = worker->shown + i + 1;
    if (cached->token != number) {
        uint32_t classes = 0;
        uint32_t n = cqk_lexicon_match(worker->model->lexicon, worker->segment, i, &classes);
        *cached = (person_cached){number, n ? classes : 0, n ? n : 1};
    }
    *tokens = cached->tokens;
    return cached->classes;
}
