/*
 * romance.h - what the files of the French and Spanish grammar share: the reader of a name, and
 * what the words around its head are.
 */
#ifndef AGENCY_ROMANCE_H
#define AGENCY_ROMANCE_H

#include "agency.h"
#include "translate/translate.h"

enum { ROMANCE_WORDS_MAX = 24 };

typedef struct romance_reader {
    const agency_worker *w;
    const cq_segment *segment;
    bool french;
    bool mission;   /* the head is a mission or a force: where it is belongs to its name */
    bool consulate; /* the head is one, of which a state has many */
    bool loose;     /* of this head "sur" says nothing */
    bool by_for;    /* ... behind "pour la" */
    bool by_de;     /* the last noun stands behind "de": French repeats it behind "et" */
    bool charged;   /* "à la paix": repeated, too */
} romance_reader;

/* Notes the hashes of the small words. */
void romance_open_links(agency_model *model);

/* Is token i exactly one of these words? False past the end. */
bool romance_is_one(const romance_reader *r, uint32_t i, const char *const *list, size_t count);

/* The small words between the nouns: "de", "pour", "sobre"; "la", "les", "los"; "et", "y", "&". */
bool romance_is_preposition(const romance_reader *r, uint32_t i);
bool romance_is_article(const romance_reader *r, uint32_t i);
bool romance_is_join(const romance_reader *r, uint32_t i);

/* A word of letters; one that begins with a capital and is none of the small words. */
bool romance_is_word(const romance_reader *r, uint32_t i);
bool romance_is_capital(const romance_reader *r, uint32_t i);

/* A hyphen inside a word: a word stands close behind it. */
bool romance_is_hyphen(const romance_reader *r, uint32_t i);

/* Does a text end with one of these, and is it longer than that by more than two bytes? */
bool romance_ends_with(cq_str text, const char *const *list, size_t count);

/* The term of the dictionary that the word at token i alone is, as a noun only or of any kind; NULL
 * if none. */
const agency_term *romance_term_at(const romance_reader *r, uint32_t i, bool noun);

/* Is the word a noun that names are made of? "Ministerio de Agricultura, | Ganadería", but
 * "Ecopetrol". */
bool romance_is_term(const romance_reader *r, uint32_t i);

/* Adjectives: of the dictionary ("commune", "Supérieure"); small ones by their ending ("générale",
 * "consultatif"); small ones that are either. */
bool romance_is_known_adjective(const romance_reader *r, uint32_t i);
bool romance_has_adjective_form(const romance_reader *r, uint32_t i);
bool romance_is_adjective(const romance_reader *r, uint32_t i);

/* "ministère | allemand", "Academia | Española": a nationality, in one word. */
bool romance_is_nationality(const romance_reader *r, uint32_t i);

/* "franco-marocaine", "argentino-boliviana": two nationalities. */
bool romance_is_binational(const romance_reader *r, uint32_t i);

/* The WORD_ bits of the head at token i, 0 where none stands; is it another body's? */
uint32_t romance_bits_at(const romance_reader *r, uint32_t i);
bool romance_begins_name(const romance_reader *r, uint32_t i);

/* Behind a preposition and an article: the first token of the noun. */
uint32_t romance_skip_link(const romance_reader *r, uint32_t i);

/* "remercié le ministère de la Mer de | son accueil": words that begin no noun of a name. */
bool romance_is_determiner(const romance_reader *r, uint32_t i);

/* "Commissariat | à l'énergie atomique", "Délégation | aux droits des femmes": the token behind the
 * noun; i where nothing like it stands. */
/* "en matière", "à l'étranger": the token behind it; i: nothing like it. */
uint32_t romance_set_phrase(const romance_reader *r, uint32_t i);
bool romance_is_about(const romance_reader *r, uint32_t i); /* "sur" */
uint32_t romance_take_charge(const romance_reader *r, uint32_t i);

/* Does the noun behind the preposition `link` end the name in front of it? "Conseil | de la
 * question de", "Assemblée | de faire", "Haut Commissariat pour les réfugiés | du Dr Nansen". */
bool romance_ends_name(const romance_reader *r, uint32_t link, uint32_t noun);

/* One step of the complement from token i: the token past it, or i itself where it ends. The first
 * is the one behind the head. */
uint32_t romance_step(romance_reader *r, uint32_t i, bool first);

#endif
