/*
 * headline.h - verbs of French and Spanish headlines. In capitals nothing else tells "COMITÉ DES
 * DROITS DE L'ENFANT" from "CLÔT" behind it.
 */
#ifndef CQK_HEADLINE_H
#define CQK_HEADLINE_H

#include "kit.h"

/* Is the word, whatever its case, a verb of which a body in a headline is the subject? Some are
 * nouns, too: not behind a preposition or an article. [any] */
bool cqk_romance_headline_verb(const cq_host *host, cq_str word);

#endif
