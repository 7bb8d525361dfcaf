/*
 * russian.h - what the words of a Russian name are, by their endings. False past the end.
 */
#ifndef AGENCY_RUSSIAN_H
#define AGENCY_RUSSIAN_H

#include "agency.h"

/* Does the text end in one of these, behind at least two letters? */
bool russian_ends_with(cq_str text, const char *const *list, size_t count);

/* A word of letters; one that begins with a capital. */
bool russian_is_word(const cq_segment *s, uint32_t i);
bool russian_is_capital(const cq_segment *s, uint32_t i);

/* A hyphen inside a word. */
bool russian_is_hyphen(const cq_segment *s, uint32_t i);

/* Who stands in front of a body's name and does not belong to it: министр, секретарь. */
bool russian_is_post(const cq_segment *s, uint32_t i);

/* An adjective in any case; does one agree with that noun? */
bool russian_is_adjective(const cq_segment *s, uint32_t i);
bool russian_agrees(cq_str adjective, cq_str noun);

/* What may be a finite verb, a genitive, a dative. */
bool russian_is_verb(cq_str text);
bool russian_is_genitive(const cq_segment *s, uint32_t i);
bool russian_is_dative(const cq_segment *s, uint32_t i);

#endif
