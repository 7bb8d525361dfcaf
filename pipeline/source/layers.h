/*
 * layers.h - a source seen from inside the stage: the stream below it, for unpack.c.
 */
#ifndef CQI_LAYERS_H
#define CQI_LAYERS_H

#include "source/input.h"
#include "source/source.h"

/* A source on a stream, which it then owns, unless this fails. `limits` are complete. */
cq_status cqi_source_open_input(cqi_input *input, const cqi_source_limits *limits,
                                cqi_source **source, cq_error *error);

/* The stream of decompressed bytes, once something was peeked at. The source's. */
cqi_input *cqi_source_input(cqi_source *source);

/* Bytes of the file below that were used, and bytes that were given to the reader, so far. */
uint64_t cqi_source_consumed(const cqi_source *source);
uint64_t cqi_source_given(const cqi_source *source);

/* CQ_OK while there is more to read, else how it ended. */
cq_status cqi_source_ended(const cqi_source *source);

const cqi_source_limits *cqi_source_limits_of(const cqi_source *source);

#endif
