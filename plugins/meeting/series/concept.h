/*
 * concept.h - words of series' names that mean the same in several languages or spellings.
 *
 * So that 日豪サイバー政策協議 and Japan-Australia Cyber Policy Dialogue have one key. What is not
 * in the table counts as itself.
 */
#ifndef MEETING_CONCEPT_H
#define MEETING_CONCEPT_H

#include "lexicon.h"

enum { CONCEPT_BITS = 8, CONCEPT_NONE = 0 };

/* Values: up to four concepts of CONCEPT_BITS each; 0: the word says nothing (annual, joint). */
cqk_lexicon *concepts_new(const cq_host *host);

/* The English word of a concept. Static. */
const char *concept_name(uint32_t concept);

/* The longest phrase of the table that `text` begins with (for Korean): its bytes, 0 if none. */
size_t concept_prefix(cq_str text, uint32_t *value);

#endif
