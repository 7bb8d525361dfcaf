/*
 * decide.h - the candidates for an ambiguous name, which decide.c gathers, weigh.c weighs and
 * take.c makes the mention's body.
 */
#ifndef AGENCY_DECIDE_H
#define AGENCY_DECIDE_H

#include "agency.h"

enum { CANDIDATES = 32 };

typedef struct candidate {
    uint32_t source;
    uint32_t body; /* NO_BODY: a generic's country without a listed body */
    const gaz_name *name;
    const gaz_body *generic; /* through which function it came */
    char country[16];
    int weight;
} candidate;

typedef struct choice {
    candidate list[CANDIDATES];
    uint32_t count;
    const gaz_body *generic; /* a function that the name stands for */
    uint32_t generic_source;
    const gaz_name *generic_name;
} choice;

/* The state that speaks a language in documents that name no other: a code, or empty. (weigh.c) */
const char *agency_home(uint8_t language);
/* The first of a body's names, which stand together. */
uint32_t agency_first_name(const gaz *g, uint32_t body);
/* A country's code, not the id of a union. */
static inline bool agency_is_state(const char *code)
{
    return code[0] >= 'A' && code[0] <= 'Z' && code[1] != '\0' && code[2] == '\0';
}

/* A language that one state's documents are in. (weigh.c) */
bool agency_says_parliament(cq_str text);
bool agency_is_sole(uint8_t language);
/* Is the mention this very name, letter by letter? (weigh.c) */
bool agency_is_text(const agency_worker *w, const mention *m, const gaz_name *name);
/* Does the name stand for a ministry's function? (weigh.c) */
bool agency_is_ministry(const agency_worker *w, const choice *c);
/* Does it stand for a parliament, one of its houses, a cabinet or the highest court? (take.c) */
bool agency_is_house(const agency_worker *w, const choice *c);
/* The state whose ministries have the post that stands behind the name; empty: none tells.
 * (weigh.c) */
const char *agency_post_state(const agency_worker *w, const mention *m);
/* "Department of ...": what the United States call their ministries, most others not. (weigh.c) */
bool agency_is_department(const agency_worker *w, const mention *m, const choice *c);
/* Минздрав, Минтруд: one word, in Russian. (weigh.c) */
bool agency_is_short_russian(const agency_worker *w, const mention *m, const choice *c);
/* "Chambre des députés": valued not by the function, but by what the words say. (take.c) */
cq_status agency_take_house(agency_worker *w, mention *m, const choice *all);
/* Values it by a name and a state: "Ministry of Foreign Affairs" and "FR". (take.c) */
cq_status agency_set_composed(agency_worker *w, mention *m, cq_str name, const char *country);
/* The name of the function that the mention stands for, in English. (take.c) */
cq_str agency_function_name(const agency_worker *w, const choice *all);
/* Sets the weights of all candidates. (weigh.c) */
void agency_weigh(const agency_worker *w, const mention *m, choice *c);
/* What its times add, in a document of that year (0: unknown); `rivals`: other bodies have the name
 * too. (times.c) */
int agency_weigh_times(const agency_worker *w, const candidate *c, uint32_t year, bool rivals);
/* The state of the city that the body is in by the words behind its name, and what that weighs; 0:
 * none is. (seat.c) */
int agency_seat_behind(const agency_worker *w, const mention *m, char code[4]);
/* What the letter's heading adds to a candidate's weight. (letter.c) */
int agency_weigh_letter(const agency_worker *w, const mention *m, const choice *c,
                        const candidate *n);
/* Makes a candidate the mention's body, with its value. (take.c) */
cq_status agency_take(agency_worker *w, mention *m, const candidate *c, const choice *all);

/* "Ministry of Fisheries Viet Nam", "Ministry of Fisheries of the Republic of Fiji": the state that
 * an English name itself ends in, as names of the gazetteer's ministries have it. False: none.
 * (own_state.c) */
bool agency_set_own_state(agency_worker *w, mention *m, cq_status *status);

/* "Pollution Control Department, Thailand": an office without a state, and the state alone behind
 * its comma, in no list of states. False: it is none. (own_state.c) */
bool agency_set_state_behind(agency_worker *w, mention *m, cq_status *status);

#endif
