/*
 * facts.c - votes on facts of a document. The first of equally heavy votes stays, so that the
 * result depends on the document alone.
 */
#include "resolve/facts.h"

#include <string.h>

static cqi_fact *find(const cqi_facts *facts, cq_str name)
{
    for (size_t i = 0; i < facts->count; i++) {
        const cqi_fact *fact = &facts->facts[i];
        if (fact->name.len == name.len && memcmp(fact->name.data, name.data, name.len) == 0)
            return (cqi_fact *)fact;
    }
    return NULL;
}

cq_status cqi_facts_vote(cqi_facts *facts, cqi_arena *arena, cq_str name, cq_str value,
                         uint32_t weight)
{
    if (name.len == 0 || value.len == 0 || weight > CQI_FACT_WEIGHT_MAX)
        return CQ_E_ARGUMENT;
    cqi_fact *fact = find(facts, name);
    if (fact && weight <= fact->weight)
        return CQ_OK;
    if (!fact && facts->count == CQI_FACT_COUNT)
        return CQ_E_LIMIT;
    cqi_fact vote = {fact ? fact->name : cqi_arena_copy(arena, name), cqi_arena_copy(arena, value),
                     weight};
    if (!vote.name.data || !vote.value.data)
        return CQ_E_MEMORY;
    if (!fact)
        fact = &facts->facts[facts->count++];
    *fact = vote;
    return CQ_OK;
}

cq_str cqi_facts_get(const cqi_facts *facts, cq_str name)
{
    const cqi_fact *fact = find(facts, name);
    return fact ? fact->value : (cq_str){NULL, 0};
}
