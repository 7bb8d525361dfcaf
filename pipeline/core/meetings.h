/*
 * meetings.h - the register's entries as results of the library.
 */
#ifndef CQI_MEETINGS_H
#define CQI_MEETINGS_H

#include "base/arena.h"
#include "resolve/register.h"

#include <communique/result.h>

/* Describes an entry as a result. Lists that differ in type are copied to the arena; strings stay
 * the register's. */
cq_status cqi_meeting_of_entry(const cqi_register_entry *entry, cqi_arena *arena,
                               cq_result_meeting *meeting);

#endif
