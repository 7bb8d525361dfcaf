/*
 * names.h - the lists of names: blank-separated words, each array ended by NULL. Given names in
 * Latin letters are the kit's (given.h).
 */
#ifndef CQK_PERSON_NAMES_H
#define CQK_PERSON_NAMES_H

#include "given.h"

extern const char *const person_surnames[];
extern const char *const person_surnames_world[];
extern const char *const person_chinese[];
extern const char *const person_korean[];
/* Russian given names in the nominative: men's, then women's. */
extern const char *const person_russian_men[];
extern const char *const person_russian_women[];
extern const char *const person_russian_surnames[];
/* The same of more countries. */
extern const char *const person_russian_world_men[];
extern const char *const person_russian_world_women[];
/* Frequent English words (words_common.c). */
extern const char *const person_common[];
/* Surnames in ideographs (Japanese; Chinese, simplified and traditional) and in Hangul. */
extern const char *const person_kanji[];
extern const char *const person_hanzi[];
extern const char *const person_hangul[];
/* Given names of foreigners and surnames of Japanese, in Hangul. */
extern const char *const person_hangul_given[];
extern const char *const person_hangul_japanese[];

#endif
