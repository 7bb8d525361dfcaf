/*
 * widen.h - names of meetings that end inside the name of a body.
 */
#ifndef CQI_RESOLVE_WIDEN_H
#define CQI_RESOLVE_WIDEN_H

#include <communique/entity.h>
#include <stddef.h>

/*
 * "the 4th session of the Committee for Trade | and Services in Fisheries": where a body begins
 * within a meeting's name and ends behind it, the meeting's name goes on to the body's end. May
 * reorder the entities, which are of one segment.
 */
void cqi_widen_meetings(cq_entity **entities, size_t count);

#endif
