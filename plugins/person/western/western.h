/*
 * western.h - what the rules for names in Latin and Cyrillic letters share. evidence.c: tests of
 * words. honorific.c, role*.c, apposition.c, romanised.c, letter.c, line.c, delegation.c: the
 * rules, each named by what stands beside the name.
 */
#ifndef CQK_PERSON_WESTERN_H
#define CQK_PERSON_WESTERN_H

#include "person.h"

#include <string.h>

static inline bool is_capital(const person_worker *worker, uint32_t i)
{
    return i < worker->segment->tokens->count &&
           cqk_shape(worker->segment, i, CQ_SHAPE_UPPER_FIRST);
}

static inline uint32_t classes_at(const person_worker *worker, uint32_t i)
{
    uint32_t tokens;
    return i < worker->segment->tokens->count ? person_word(worker, i, &tokens) : 0;
}

static inline bool is_hash(const person_worker *worker, uint32_t i, uint32_t hash)
{
    return i < worker->segment->tokens->count && worker->segment->tokens->hash[i] == hash;
}

static inline bool is_cyrillic(const person_worker *worker, uint32_t i)
{
    unsigned char c = (unsigned char)worker->segment->text.data[worker->segment->tokens->start[i]];
    return c == 0xD0 || c == 0xD1;
}

static inline bool ends_with(cq_str word, const char *end)
{
    return cqk_ends_in(word, end) && word.len > strlen(end) + 1;
}

static inline bool is_line_start(const person_worker *worker, uint32_t i)
{
    return i == 0 || cqk_shape(worker->segment, i, CQ_SHAPE_LINE_BEFORE);
}

static inline bool is_line_end(const person_worker *worker, uint32_t i)
{
    const cq_tokens *t = worker->segment->tokens;
    return i >= t->count || cqk_shape(worker->segment, i, CQ_SHAPE_LINE_BEFORE);
}

enum { LIST_MARKS = 2 }; /* in front of an item of a list, at most: "--" */

/* evidence.c */
/* "--Araya Guerrero, Pedro": does nothing but marks of a list stand in front of token i? */
bool person_is_behind_mark(const person_worker *worker, uint32_t i);
bool person_is_conjunction(const person_worker *worker, uint32_t i);
bool person_is_dash(const person_worker *worker, uint32_t i);
bool person_is_namesake(const person_worker *worker, const person_name *name);
bool person_is_headed(const person_worker *worker, const person_name *name);
bool person_is_noun(const person_worker *worker, uint32_t i);
bool person_is_adjective(const person_worker *worker, uint32_t i);
bool person_is_people(const person_worker *worker, uint32_t i);
bool person_is_german_role(const person_worker *worker, uint32_t i);

/* context.c */
bool person_unknown_at(person_worker *worker, uint32_t i);
bool person_heads_sentence(person_worker *worker, uint32_t i);
bool person_listed_surname(person_worker *worker, uint32_t i);

bool person_has_surname_ending(const person_worker *worker, uint32_t i);

/* delegation.c */
bool person_inverted_at(person_worker *worker, uint32_t i);
bool person_delegation_list(person_worker *worker, uint32_t i);
/* list_offices.c: "Strater (BMVI), Wendt (BMEL), Baron (BMWi)" in the line that begins at token i.
 */
bool person_office_list(person_worker *worker, uint32_t i);
/* "BRD: Kastrup, Hartmann; USA: Zoellick"; `labelled`: one name of each will do. */
bool person_delegations(person_worker *worker, uint32_t i, bool labelled);
bool person_behind_country(person_worker *worker, uint32_t i);

/* lone.c */
bool person_pair_at(person_worker *worker, uint32_t i); /* western.c */
bool person_lone_at(person_worker *worker, uint32_t i);

/* honorific.c */
uint32_t person_past_honorifics(const person_worker *worker, uint32_t i, bool begun);
uint32_t person_past_apostrophe(const person_worker *worker, uint32_t i);
bool person_before_pasha(person_worker *worker, uint32_t i);
bool person_after_peer(person_worker *worker, uint32_t i);
bool person_after_honorific(person_worker *worker, uint32_t i, uint32_t tokens);

/* apposition.c */
cq_str person_role_text(const person_worker *worker, uint32_t i);
/* "глава МККК П.Маурер": is token i an acronym of whom the name behind it heads? */
bool person_is_cyrillic_acronym(const person_worker *worker, uint32_t i);
bool person_before_role(person_worker *worker, uint32_t i);

/* role_label.c */
bool person_after_label(person_worker *worker, uint32_t i, uint32_t colon, bool attendance);
bool person_after_attendance(person_worker *worker, uint32_t i, uint32_t tokens);
bool person_signed_by_office(person_worker *worker, uint32_t i, uint32_t next);

/* role_of.c */
bool person_begins_initials(const person_worker *worker, uint32_t i);
/* The role's first token, and the first one behind it. */
bool person_behind_role_of(person_worker *worker, uint32_t role, uint32_t next);

/* role.c */
bool person_after_role(person_worker *worker, uint32_t i, uint32_t tokens);

/* romanised.c */
bool person_chinese_at(person_worker *worker, uint32_t i);
bool person_korean_latin_at(person_worker *worker, uint32_t i);

/* surname.c: is token i a surname alone of which nothing is known; known or unknown? */
bool person_unknown_surname(const person_worker *worker, uint32_t i, person_name *name);
bool person_surname_alone(const person_worker *worker, uint32_t i, person_name *name);

/* letter.c */
bool person_in_parentheses(person_worker *worker, uint32_t i);
bool person_after_closing(person_worker *worker, uint32_t i, uint32_t tokens);
bool person_after_agent(person_worker *worker, uint32_t i);
bool person_after_kin(person_worker *worker, uint32_t i);
bool person_after_salutation(person_worker *worker, uint32_t i);
bool person_after_told(person_worker *worker, uint32_t i, uint32_t tokens);
bool person_correspondents(person_worker *worker, uint32_t i);

#endif
