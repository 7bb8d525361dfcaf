/*
 * memory.c - the names that a document has introduced, kept by the hash of their first token.
 */
#include "person.h"

#include <stdlib.h>
#include <string.h>

enum { KNOWN_MAX = 4096 };

void person_memory_clear(person_worker *worker)
{
    worker->known_count = 0;
    memset(worker->known_bits, 0, sizeof worker->known_bits);
    memset(worker->known_first, 0, sizeof worker->known_first);
    memset(worker->known_last, 0, sizeof worker->known_last);
}

/* The first name of a chain, in the order in which they were introduced, that has this hash, from
 * the one numbered `next` - 1 on; NULL: none. */
static const person_known *of_hash(const person_worker *worker, uint32_t next, uint32_t hash)
{
    for (; next; next = worker->known[next - 1].next)
        if (worker->known[next - 1].hash == hash)
            return &worker->known[next - 1];
    return NULL;
}

const person_known *person_memory_first(const person_worker *worker, uint32_t hash)
{
    return of_hash(worker, worker->known_first[hash & (MEMORY_CHAINS - 1)], hash);
}

const person_known *person_memory_next(const person_worker *worker, const person_known *known)
{
    return of_hash(worker, known->next, known->hash);
}

static const person_known *find(const person_worker *worker, cq_str text, uint32_t hash)
{
    const person_known *known = person_memory_first(worker, hash);
    while (known && !cqk_equal((cq_str){known->text, known->length}, text))
        known = person_memory_next(worker, known);
    return known;
}

/* Puts the last name at the end of its chain. */
static void chain(person_worker *worker, uint32_t hash)
{
    uint32_t chain = hash & (MEMORY_CHAINS - 1);
    uint32_t last = worker->known_last[chain];
    if (last)
        worker->known[last - 1].next = worker->known_count;
    else
        worker->known_first[chain] = (uint16_t)worker->known_count;
    worker->known_last[chain] = (uint16_t)worker->known_count;
}

bool person_memory_knows_as(const person_worker *worker, cq_str text, uint32_t hash)
{
    return person_memory_may_know(worker, hash) && find(worker, text, hash);
}

bool person_memory_knows(const person_worker *worker, cq_str text)
{
    return person_memory_knows_as(worker, text,
                                  worker->model->host->fold_hash(text.data, text.len));
}

/* A name that does not fit, or one too many, is not remembered: it is still found by its title. */
void person_memory_add(person_worker *worker, cq_str text, uint32_t hash)
{
    if (text.len >= sizeof worker->known->text || worker->known_count == KNOWN_MAX ||
        person_memory_knows_as(worker, text, hash))
        return;
    if (worker->known_count == worker->known_capacity) {
        uint32_t capacity = worker->known_capacity ? worker->known_capacity * 2 : 32;
        person_known *more = realloc(worker->known, capacity * sizeof *more);
        if (!more)
            return;
        worker->known = more;
        worker->known_capacity = capacity;
    }
    person_known *known = &worker->known[worker->known_count++];
    *known = (person_known){.hash = hash, .length = (uint32_t)text.len};
    memcpy(known->text, text.data, text.len);
    chain(worker, hash);
    uint32_t bit = hash & (MEMORY_BITS - 1);
    worker->known_bits[bit / 64] |= (uint64_t)1 << (bit % 64);
}
