/*
 * meetings.c - the register's entries as results of the library: the stage has types of its own,
 * the public ones are made here.
 */
#include "core/meetings.h"

#include "base/error.h"

static cq_status copy_evidence(cqi_arena *arena, const cqi_register_evidence *from, size_t count,
                               const cq_evidence **to)
{
    cq_evidence *evidence = cqi_arena_take(arena, (count + 1) * sizeof *evidence);
    if (!evidence)
        return CQ_E_MEMORY;
    for (size_t i = 0; i < count; i++)
        evidence[i] = (cq_evidence){from[i].doc, from[i].start, from[i].end};
    *to = evidence;
    return CQ_OK;
}

static cq_status copy_claims(cqi_arena *arena, const cqi_register_conflict *from, cq_conflict *to)
{
    cq_conflict_value *values = cqi_arena_take(arena, (from->claim_count + 1) * sizeof *values);
    if (!values)
        return CQ_E_MEMORY;
    for (size_t i = 0; i < from->claim_count; i++) {
        const cqi_register_claim *claim = &from->claims[i];
        values[i].value = claim->value;
        values[i].evidence_count = claim->evidence_count;
        CQI_TRY(copy_evidence(arena, claim->evidence, claim->evidence_count, &values[i].evidence));
    }
    *to = (cq_conflict){from->field, values, from->claim_count};
    return CQ_OK;
}

static cq_status copy_conflicts(cqi_arena *arena, const cqi_register_entry *entry,
                                cq_result_meeting *meeting)
{
    cq_conflict *conflicts = cqi_arena_take(arena, (entry->conflict_count + 1) * sizeof *conflicts);
    if (!conflicts)
        return CQ_E_MEMORY;
    for (size_t i = 0; i < entry->conflict_count; i++)
        CQI_TRY(copy_claims(arena, &entry->conflicts[i], &conflicts[i]));
    meeting->conflicts = conflicts;
    meeting->conflict_count = entry->conflict_count;
    return CQ_OK;
}

cq_status cqi_meeting_of_entry(const cqi_register_entry *entry, cqi_arena *arena,
                               cq_result_meeting *meeting)
{
    *meeting = (cq_result_meeting){
        .series = entry->series,
        .ordinal = entry->has_ordinal ? (int64_t)entry->ordinal : 0,
        .date = entry->date,
        .place = entry->place,
        .status = entry->status,
        .parties = entry->parties,
        .party_count = entry->party_count,
        .agencies = entry->agencies,
        .agency_count = entry->agency_count,
        .people = entry->people,
        .person_count = entry->person_count,
        .evidence_count = entry->evidence_count,
    };
    CQI_TRY(copy_evidence(arena, entry->evidence, entry->evidence_count, &meeting->evidence));
    return copy_conflicts(arena, entry, meeting);
}
