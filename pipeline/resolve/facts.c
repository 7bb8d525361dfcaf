/*
 * facts.c - votes on facts of a document. The first of equally heavy votes stays, so that the
 * result depends on the document alone.
 */
#include "resolve/facts.h"

#include <stdbool.h>
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

static bool leads(const cqi_fact_vote *vote, const cqi_fact_vote *leader)
{
    return vote->weight > leader->weight ||
           (vote->weight == leader->weight && vote->at < leader->at);
}

cq_status cqi_facts_vote(cqi_facts *facts, cqi_arena *arena, cq_str name, const cqi_fact_vote *vote)
{
    if (name.len == 0 || vote->value.len == 0 || vote->weight > CQI_FACT_WEIGHT_MAX)
        return CQ_E_ARGUMENT;
    cqi_fact *fact = find(facts, name);
    if (fact && !leads(vote, fact->leader))
        return CQ_OK;
    if (!fact && facts->count == CQI_FACT_COUNT)
        return CQ_E_LIMIT;
    cq_str own_name = fact ? fact->name : cqi_arena_copy(arena, name);
    cqi_fact_vote *kept = cqi_arena_take(arena, sizeof *kept);
    if (!own_name.data || !kept)
        return CQ_E_MEMORY;
    *kept = *vote;
    kept->value = cqi_arena_copy(arena, vote->value);
    kept->before = fact ? fact->leader : NULL;
    if (!kept->value.data)
        return CQ_E_MEMORY;
    if (!fact)
        fact = &facts->facts[facts->count++];
    *fact = (cqi_fact){own_name, kept};
    return CQ_OK;
}

cq_str cqi_facts_get(const cqi_facts *facts, cq_str name, uint64_t before)
{
    const cqi_fact *fact = find(facts, name);
    const cqi_fact_vote *vote = fact ? fact->leader : NULL;
    while (vote && before != CQI_FACT_SETTLED && vote->at > before)
        vote = vote->before;
    return vote ? vote->value : (cq_str){NULL, 0};
}
