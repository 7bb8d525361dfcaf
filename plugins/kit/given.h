/*
 * given.h - given names in Latin letters: the lists, and a set of their hashes that tells where in
 * a run of words with capitals a personal name begins ("Ministry of Foreign Affairs | Ana Kovač").
 */
#ifndef CQK_GIVEN_H
#define CQK_GIVEN_H

#include "kit.h"

/* Blank-separated words, each array ended by NULL. */
extern const char *const cqk_given_common[];
extern const char *const cqk_given_regions[];
extern const char *const cqk_given_world[];
extern const char *const cqk_given_peoples[];

typedef struct cqk_given cqk_given;

cqk_given *cqk_given_new(const cq_host *host); /* NULL: out of memory. [control] */
void cqk_given_free(cqk_given *given);         /* NULL is fine */

/* Are token i, a given name or an initial, and what stands behind it the beginning of a person's
 * name? Not behind "San" and the like, nor in front of a numeral (Carlos III). [any] */
bool cqk_given_at(const cqk_given *given, const cq_segment *segment, uint32_t i);

#endif
