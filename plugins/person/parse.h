/*
 * parse.h - tests of words (word.c) for the parser of names (parse.c).
 */
#ifndef CQK_PERSON_PARSE_H
#define CQK_PERSON_PARSE_H

#include "person.h"

/* Length in bytes of l', d' and the like at the head of a word, if a capital follows. */
size_t person_elision(cq_str word);
size_t person_characters(cq_str word);
/* "J.F", "С.В.Лавров": letters and points in one token. */
bool person_is_dotted(cq_str word);

/* "Сталин И. В.": takes in initials behind a Cyrillic surname. */
void person_trailing_initials(const person_worker *worker, person_name *name);

#endif
