/*
 * facts.h - what is known of a whole document: votes of the extractors, the heaviest of which wins.
 */
#ifndef CQI_FACTS_H
#define CQI_FACTS_H

#include "base/arena.h"

#include <communique/status.h>
#include <communique/types.h>
#include <stdint.h>

typedef struct cqi_fact {
    cq_str name;
    cq_str value;
    uint32_t weight;
} cqi_fact;

enum { CQI_FACT_COUNT = 64, CQI_FACT_WEIGHT_MAX = 1000 };

/* The leading value of each fact so far. Strings live in the arena that cqi_facts_vote is given. */
typedef struct cqi_facts {
    cqi_fact facts[CQI_FACT_COUNT];
    size_t count;
} cqi_facts;

/* Counts a vote: it leads if it is heavier than the leader. CQ_E_ARGUMENT: empty name or value, or
 * too heavy; CQ_E_LIMIT: too many different facts; CQ_E_MEMORY. */
cq_status cqi_facts_vote(cqi_facts *facts, cqi_arena *arena, cq_str name, cq_str value,
                         uint32_t weight);

/* The leading value, {NULL, 0} if nobody voted. */
cq_str cqi_facts_get(const cqi_facts *facts, cq_str name);

#endif
