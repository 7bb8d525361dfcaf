/*
 * facts.h - what is known of a whole document: votes of the extractors, the heaviest of which wins.
 */
#ifndef CQI_FACTS_H
#define CQI_FACTS_H

#include "base/arena.h"

#include <communique/status.h>
#include <communique/types.h>
#include <stdint.h>

enum { CQI_FACT_COUNT = 64, CQI_FACT_WEIGHT_MAX = 1000 };

#define CQI_FACT_SETTLED UINT64_MAX

/* A vote that leads, or led before a heavier one came. */
typedef struct cqi_fact_vote {
    cq_str value;
    uint64_t at; /* the segment that tells, + 1; 0: known from the beginning */
    uint32_t weight;
    const struct cqi_fact_vote *before; /* the one that led before; NULL: none */
} cqi_fact_vote;

typedef struct cqi_fact {
    cq_str name;
    const cqi_fact_vote *leader;
} cqi_fact;

/* The votes live in the arena that cqi_facts_vote is given. */
typedef struct cqi_facts {
    cqi_fact facts[CQI_FACT_COUNT];
    size_t count;
} cqi_facts;

/* Counts a vote: it leads if it is heavier than the leader, or as heavy and of a segment in front
 * of the leader's. CQ_E_ARGUMENT: empty name or value, or too heavy; CQ_E_LIMIT: too many different
 * facts; CQ_E_MEMORY. */
cq_status cqi_facts_vote(cqi_facts *facts, cqi_arena *arena, cq_str name,
                         const cqi_fact_vote *vote);

/* What is known before the segment of the number `before` is read, or CQI_FACT_SETTLED; {NULL, 0}
 * if nobody voted. */
cq_str cqi_facts_get(const cqi_facts *facts, cq_str name, uint64_t before);

#endif
