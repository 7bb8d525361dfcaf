/*
 * overlap.h - which of overlapping entities stay.
 *
 * "Names nest nowhere: the longest name wins." Extractors emit what they find; here the longest of
 * overlapping mentions stays, between equally long ones the higher score, then the kind that stands
 * first in the public list of kinds, then the extractor that was loaded first. An entity scored 900
 * or more also beats longer ones that are scored less (see cq_entity.score). A tentative one stays
 * only where no other is.
 */
#ifndef CQI_OVERLAP_H
#define CQI_OVERLAP_H

#include <communique/entity.h>
#include <stddef.h>

#define CQI_SCORE_CERTAIN 900

/* Reorders `entities` so that the ones that stay come first, ordered by start; returns how many. */
size_t cqi_resolve_overlaps(const cq_entity **entities, size_t count);

#endif
