/*
 * adjective.h - French and Spanish adjectives by their endings, for names whose adjectives have
 * small letters ("Comité économique et social", "Comisión interamericana").
 */
#ifndef CQK_ADJECTIVE_H
#define CQK_ADJECTIVE_H

#include "kit.h"

/* Has the word, in small letters, the form of an adjective of relation, or is it one that names of
 * bodies and meetings have (mixte, conjunta)? Nouns, verbs and participles with such an ending that
 * stand beside names are none. [any] */
bool cqk_romance_adjective(cq_str word);

#endif
