/*
 * limits.c - the check against bombs: what unpacks to very much more than it is.
 */
#include "source/limits.h"

#include "base/error.h"

cq_status cqi_check_ratio(uint64_t produced, uint64_t consumed, uint64_t ratio, cq_error *error)
{
    if (produced <= CQI_RATIO_FREE_BYTES || produced / ratio <= consumed)
        return CQ_OK;
    return cqi_fail(error, CQ_E_LIMIT,
                    "unpacks to more than %llu times its size (max-ratio raises this limit)",
                    (unsigned long long)ratio);
}
