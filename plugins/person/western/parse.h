/*
 * parse.h - the parser of names (parse.c), its part for initials (initials.c), and the tests of
 * words that it asks (word.c).
 */
#ifndef CQK_PERSON_PARSE_H
#define CQK_PERSON_PARSE_H

#include "person.h"

/* State of one parse. */
typedef struct person_parser {
    const person_worker *worker;
    person_name *name;
    uint32_t at;
    uint32_t joined; /* the word behind a particle's hyphen */
    bool sure;
    bool capitals; /* words in capitals are fine: the first is, and is known */
} person_parser;

/* Makes what ends before token `last` part of the name. */
static inline void person_take(person_parser *p, uint32_t last)
{
    p->name->last = last;
    p->name->end = p->worker->segment->tokens->end[last - 1];
    p->at = last;
}

/* Does token i begin with a capital? */
static inline bool person_capital(const person_parser *p, uint32_t i)
{
    return i < p->worker->segment->tokens->count &&
           cqk_shape(p->worker->segment, i, CQ_SHAPE_UPPER_FIRST);
}

/* parse_word.c: may the word at the parser's place be a part of the name? Is it what a heading says
 * was done ("Smith Meets")? */
bool person_is_part(const person_parser *p);
bool person_is_heading_verb(const person_parser *p, uint32_t classes);

/* initials.c: each moves the parser past what it takes, or leaves it where it is. */
bool person_take_initial(person_parser *p); /* J. F., С.В.Лавров */
bool person_take_short(person_parser *p);   /* Wm., Geo. */
bool person_take_al(person_parser *p);      /* Al Gore, behind a role */
bool person_is_initial(const cq_segment *segment, uint32_t i);

/* A full stop that touches the token in front. */
bool person_is_point(const person_worker *worker, uint32_t i);

/* Length in bytes of l', d' and the like at the head of a word, if a capital follows. */
size_t person_elision(cq_str word);
size_t person_characters(cq_str word);
/* "J.F", "С.В.Лавров": letters and points in one token. */
bool person_is_dotted(cq_str word);
/* "Ms.|Edelenbos": the bytes of a title that no blank parts from the name; 0 without one. */
size_t person_glued_title(cq_str word);

/* "Сталин И. В.": takes in initials behind a Cyrillic surname. */
void person_trailing_initials(const person_worker *worker, person_name *name);

#endif
