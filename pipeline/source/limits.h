/*
 * limits.h - how much a document may unpack to: the check against bombs that all layers share.
 */
#ifndef CQI_LIMITS_H
#define CQI_LIMITS_H

#include <communique/status.h>
#include <stdint.h>

enum {
    CQI_RATIO_DEFAULT = 200,
    CQI_RATIO_FREE_BYTES =
        16 << 20, /* what is no longer than this is no bomb, however small it was */
    CQI_DEPTH_DEFAULT = 4,
    CQI_ENTRIES_DEFAULT = 100000,
    CQI_SPOOL_MAX =
        1 << 30 /* what has to be kept aside, because it is not read from front to back */
};

/* CQ_E_LIMIT when `produced` bytes came from too few bytes. */
cq_status cqi_check_ratio(uint64_t produced, uint64_t consumed, uint64_t ratio, cq_error *error);

#endif
