/*
 * place.h - cities where meetings are held, by their names in eight languages.
 *
 * Names are matched on tokens as lexicon.h does; Russian ones in all cases, Korean ones with their
 * particles. Countries are country.h's matter.
 */
#ifndef CQK_PLACE_H
#define CQK_PLACE_H

#include "kit.h"

/* A row of the table: ISO 3166-1 alpha-2 code, names parted by '|'. */
typedef struct cqk_place_row {
    const char *country;
    const char *names;
} cqk_place_row;

extern const cqk_place_row cqk_place_rows[];
extern const size_t cqk_place_row_count;

typedef struct cqk_places cqk_places;

typedef struct cqk_place_match {
    char country[4];
    uint32_t tokens; /* how many tokens it touches */
    uint32_t start;  /* bytes of the segment, half-open; a Korean particle is left out */
    uint32_t end;
    cq_str name; /* the base form: the text but for Russian cases. The segment's or the table's */
} cqk_place_match;

cqk_places *cqk_places_new(const cq_host *host); /* NULL: out of memory. [control] */
void cqk_places_free(cqk_places *places);        /* NULL is fine */

/* The longest place that begins with token i; in scripts with case it must be capitalised. [any] */
bool cqk_place_at(const cqk_places *places, const cq_segment *segment, uint32_t i,
                  cqk_place_match *match);

/* The longest place that a Korean word begins with (서울안보대화): its bytes, 0 if none. [any] */
size_t cqk_place_prefix(const cqk_places *places, cq_str word);

/* Is all of `tail`, what follows a noun in one Korean token, particles ("에서는") or empty? [any]
 */
bool cqk_korean_particles(cq_str tail);

#endif
