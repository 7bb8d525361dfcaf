/*
 * clues.h - what the words around a date say about the time it lies in.
 */
#ifndef DATE_CLUES_H
#define DATE_CLUES_H

#include "reader.h"

/* Does the sentence around a token speak of what will be? *close: right in front of it. */
bool looks_ahead(const cq_segment *segment, uint32_t token, bool *close);

/* Does a verb in the past stand in front of the preposition: "met in February"? */
bool looks_back(const cq_segment *segment, uint32_t token);

#endif
