/*
 * strength.h - what tells the names of series from mere descriptions of meetings; see strength.c.
 */
#ifndef MEETING_STRENGTH_H
#define MEETING_STRENGTH_H

#include "mention/latin.h"

typedef struct evidence {
    uint32_t parties;
    uint32_t places;
    uint32_t acronyms;
    uint32_t proper;
    uint32_t titles; /* Ministers, Heads, Officials */
    bool media;
} evidence;

/* What the tokens [first, last) say of how proper a name is. */
evidence weigh(const model *m, const cq_segment *segment, uint32_t first, uint32_t last);

/* Is the head part of an organisation's name? */
bool in_body(const model *m, const cq_segment *segment, uint32_t first, uint32_t head);

/* Kinds whose names may have a head in small letters. */
bool may_be_small(uint32_t kind);

/* российско-американские консультации по вопросам стабильности: of two states, in small letters;
 * *begin: the first token of the name. */
bool is_of_two_states(const model *m, const cq_segment *segment, uint32_t head, uint32_t end_head,
                      uint32_t value, uint32_t *begin);

/* Женевское совещание, Тегеранская встреча: a meeting that the place gave its name. */
bool is_meeting_of_place(const cq_segment *segment, uint32_t head, uint32_t value);

/* "Foreign Ministers' meeting", "Ministerial meeting": the head in small letters, but of ministers.
 */
bool is_ministers_meeting(const model *m, const cq_segment *segment, uint32_t head, uint32_t value);

enum { NO_NAME, SHORT_NAME, FULL_NAME };

/* Is a name without an ordinal a series' own? */
int name_strength(const model *m, const cq_segment *segment, uint32_t first, uint32_t head,
                  uint32_t end_head, uint32_t end, uint32_t value);

#endif
