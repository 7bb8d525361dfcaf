/*
 * filter.h - the layers that undo xz, Zstandard and bzip2, through libarchive.
 */
#ifndef CQI_FILTER_H
#define CQI_FILTER_H

#include "source/input.h"

enum { CQI_FILTER_MAGIC_BYTES = 10 };

/* The name of the compression that these first bytes tell; NULL: none of these. Static. */
const char *cqi_filter_recognised(const unsigned char *bytes, size_t len);

/* Undoes the compression of that name. The new layer owns `below`, unless this fails. Reads fail
 * with CQ_E_DAMAGED behind the bytes that are good, with CQ_E_LIMIT beyond the ratio. Fails with
 * CQ_E_OPEN where libarchive was left out of the library, or cannot undo it. */
cq_status cqi_filter_open(const char *name, cqi_input *below, uint64_t ratio, cqi_input **input,
                          cq_error *error);

#endif
