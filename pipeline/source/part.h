/*
 * part.h - streams on a part of another stream: so many bytes of it; chunks (RFC 9112) joined.
 */
#ifndef CQI_PART_H
#define CQI_PART_H

#include "source/input.h"

/* The next `len` bytes of `below`, which stays the caller's. `ended` is how they end when all are
 * there: CQ_END, or CQ_E_DAMAGED where it is known that they were cut, with `reason`. */
cq_status cqi_part_open(cqi_input *below, uint64_t len, cq_status ended, const char *reason,
                        cqi_input **input, cq_error *error);

/* Joins the chunks of HTTP's chunked coding. Owns `below`, unless this fails. Bytes that are not in
 * chunks, as crawlers keep them that joined them before, come as they are. */
cq_status cqi_chunked_open(cqi_input *below, cqi_input **input, cq_error *error);

#endif
