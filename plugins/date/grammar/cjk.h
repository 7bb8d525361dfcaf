/*
 * cjk.h - the parts of Japanese, Chinese and Korean dates: a number and its unit, era years.
 */
#ifndef DATE_CJK_H
#define DATE_CJK_H

#include "grammar/point.h"

bool cjk_word(const lexeme *l);   /* a word of these languages */
bool cjk_number(const lexeme *l); /* no ordinal, no plural */

/* の, 의, 的 or a comma between year and month, month and day: the lexeme behind, k where none is.
 */
unsigned cjk_skip_particle(reader *r, unsigned k);

/* Korean: does a particle follow at this byte, such as one behind a unit that stands apart from its
 * number? 12 일부터, not 2 일본. */
bool cjk_particle_follows(const reader *r, uint32_t at);

/*
 * Is lexeme k the unit `kind`? A longer word that begins with the unit (日以内, 年以来) counts as
 * the unit where the number before it can be nothing else; *end is where the unit ends.
 */
bool cjk_unit_at(reader *r, unsigned k, uint8_t kind, bool certain, uint32_t *end);

/* Marks and words between two numbers of which only the second has a unit. */
bool cjk_is_joint(reader *r, unsigned k);

/*
 * A number with the unit `kind`, its own or a later number's. Returns the lexeme behind, 0: none.
 * What follows a borrowed unit's number is the joint.
 */
unsigned cjk_number_with_unit(reader *r, unsigned k, uint8_t kind, bool certain, int32_t *value,
                              uint32_t *end);

/* "(2019)", "（平成31年）", "(令和元)": the same year once more, k where there is none. Sets *year
 * where it is Gregorian. */
unsigned cjk_same_year(reader *r, unsigned k, int32_t *year);

bool cjk_month_follows(reader *r, unsigned k); /* a number and the unit of months */

/* era.c: 平成30年, 民國一百零七年, H30.11.1. Returns the lexeme behind, 0: none. */
unsigned era_year(reader *r, unsigned k, point *p, uint32_t *end);

#endif
