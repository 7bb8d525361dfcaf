/*
 * gzip.h - the layers that undo gzip (RFC 1952) and the deflate of HTTP (RFC 1950, or 1951 alone).
 */
#ifndef CQI_GZIP_H
#define CQI_GZIP_H

#include "source/input.h"

/* Do these first bytes of a document (2 or more) say that it is a gzip stream? */
bool cqi_gzip_recognised(const unsigned char *bytes, size_t len);

/* Undoes gzip. The new layer owns `below`, unless this fails. Its reads fail with CQ_E_DAMAGED
 * behind the bytes that are good, with CQ_E_LIMIT beyond the ratio. */
cq_status cqi_gzip_open(cqi_input *below, uint64_t ratio, cqi_input **input, cq_error *error);

/* Undoes what HTTP calls deflate. */
cq_status cqi_deflate_open(cqi_input *below, uint64_t ratio, cqi_input **input, cq_error *error);

#endif
