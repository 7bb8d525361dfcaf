/*
 * xz.h - the layer that undoes xz, through liblzma itself.
 */
#ifndef CQI_XZ_H
#define CQI_XZ_H

#include "source/input.h"

/* Undoes xz. The new layer owns `below`, unless this fails. Reads fail with CQ_E_DAMAGED behind the
 * bytes that are good, with CQ_E_LIMIT beyond the ratio. Only where CQ_LZMA is defined. */
cq_status cqi_xz_open(cqi_input *below, uint64_t ratio, cqi_input **input, cq_error *error);

#endif
