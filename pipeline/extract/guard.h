/*
 * guard.h - is what an extractor emits what the ABI allows?
 */
#ifndef CQI_GUARD_H
#define CQI_GUARD_H

#include <communique/plugin.h>

/* CQ_OK or CQ_E_ARGUMENT. */
cq_status cqi_guard_entity(const cq_extractor *extractor, const cq_segment *segment,
                           const cq_entity *entity);
cq_status cqi_guard_span(const cq_segment *segment, uint32_t start, uint32_t end);
cq_status cqi_guard_record(const cq_record *record);
cq_status cqi_guard_fact(cq_str name, cq_str value);

#endif
