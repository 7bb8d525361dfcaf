/*
 * claim.h - one meeting out of what several records say of it.
 */
#ifndef CQI_CLAIM_H
#define CQI_CLAIM_H

#include "resolve/group.h"

#include <communique/result.h>

/* The meeting of a group: the best value of each field, all evidence, and the contradictions. */
cq_status cqi_claim_meeting(cqi_arena *arena, const cqi_group *g, cq_str series,
                            cq_result_meeting *entry);

/* The name that most records give a series; of equals the longer, then the first by its bytes. */
cq_status cqi_claim_series(cqi_arena *arena, cqi_record **inputs, size_t count, cq_str *series);

int cqi_by_evidence(const void *a, const void *b); /* of cq_evidence, for qsort */

#endif
