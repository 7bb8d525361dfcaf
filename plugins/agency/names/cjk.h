/*
 * cjk.h - what the parts of the grammar of Japanese and Chinese names share: a reader over a
 * segment, and what it tells of single characters, of states and of known bodies in the run of
 * characters that ends in a suffix of bodies.
 */
#ifndef AGENCY_CJK_H
#define AGENCY_CJK_H

#include "agency.h"
#include "translate/translate.h"

#include <string.h>

enum { RUN_MAX = 24 }; /* tokens in front of a suffix */

typedef struct cjk_reader {
    const agency_worker *w;
    const cq_segment *s;
    bool japanese;
    uint32_t names; /* mentions of the gazetteer, found before */
} cjk_reader;

/* Is token i one of these characters of three bytes? */
static inline bool cjk_is_one(const cjk_reader *r, uint32_t i, const char *list)
{
    cq_str text = cqk_token(r->s, i);
    if (text.len != 3)
        return false;
    for (const char *at = list; *at; at += 3)
        if (memcmp(at, text.data, 3) == 0)
            return true;
    return false;
}

/* cjk_character.c: may a name go over token i? */
bool agency_cjk_may_hold(const cjk_reader *r, uint32_t i);
/* Do tokens i - 1 and i make a Chinese verb that names stand behind (出席, 来自)? */
bool agency_cjk_is_verb(const cjk_reader *r, uint32_t i);

/* press.c: what is cited as a newspaper or broadcaster at token i, 》 or 記 of 記者. */
cq_status agency_press_cjk(agency_worker *w, const cjk_reader *r, uint32_t i);

/* cjk_state.c: runs of tokens [run, stem) in front of a suffix; each of the functions that extend a
 * run gives its new first token. */
bool agency_cjk_is_pair(const cjk_reader *r, uint32_t i, uint32_t stem);
uint32_t agency_cjk_last_country(const cjk_reader *r, uint32_t first, uint32_t stem);
uint32_t agency_cjk_states_at(const cjk_reader *r, uint32_t i, uint32_t stem);
uint32_t agency_cjk_province_in(const cjk_reader *r, uint32_t run, uint32_t stem);
uint32_t agency_cjk_over_joint(const cjk_reader *r, uint32_t run, uint32_t stem, uint32_t last);
uint32_t agency_cjk_over_states(const cjk_reader *r, uint32_t first);
uint32_t agency_cjk_over_names(const cjk_reader *r, uint32_t first, uint32_t stem);

/* cjk_known.c */
bool agency_cjk_name_in(const cjk_reader *r, uint32_t run, uint32_t stem, uint32_t *first);
bool agency_cjk_is_matter(const cjk_reader *r, uint32_t first, uint32_t stem);
uint32_t agency_cjk_over_and(const cjk_reader *r, uint32_t run);
uint32_t agency_cjk_over_matters(const cjk_reader *r, uint32_t run, uint32_t stem);
uint32_t agency_cjk_over_part(const cjk_reader *r, uint32_t run);
uint32_t agency_cjk_over_about(const cjk_reader *r, uint32_t run);
bool agency_cjk_holds_person(const cjk_reader *r, uint32_t first, uint32_t stem);
bool agency_cjk_ends_known(const cjk_reader *r, uint32_t first, uint32_t last);
bool agency_cjk_swallows(const cjk_reader *r, uint32_t first, uint32_t last);
uint32_t agency_cjk_behind_body(const cjk_reader *r, uint32_t run, uint32_t first);
uint32_t agency_cjk_mission_start(const cjk_reader *r, uint32_t run, uint32_t first);
uint32_t agency_cjk_over_latin(const cjk_reader *r, uint32_t run, uint32_t first);
uint32_t agency_cjk_behind_person(const cjk_reader *r, uint32_t first, uint32_t stem);

#endif
