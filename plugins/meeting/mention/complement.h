/*
 * complement.h - the right side of a meeting's name, as complement.c walks over it, and what it
 * asks of single words (complement_word.c).
 */
#ifndef MEETING_COMPLEMENT_H
#define MEETING_COMPLEMENT_H

#include "mention/latin.h"

typedef struct right_side {
    const model *m;
    const cq_segment *segment;
    bool between; /* in a list of parties: commas join */
    bool counted;
    bool romance;
    bool german;
    bool russian;
    bool romance_name; /* the head and what follows it are surely a name's */
    bool proper;       /* the head is capitalised, or an ordinal counts it */
} right_side;

bool is_romance_adjective(const model *m, const cq_segment *segment, uint32_t i);
/* Lower-case Russian words as names of bodies have them: no function words, no verbs. */
bool is_russian_modifier(const model *m, const cq_segment *segment, uint32_t i);

uint32_t skip_articles(const right_side *r, uint32_t i);
bool is_country(const right_side *r, uint32_t i);

/* A word that may begin, or stand in, a complement. */
bool is_name_word(const right_side *r, uint32_t i);
/* "Comité du patrimoine", "sur le climat": a plain noun behind a link, in French and Spanish. */
bool is_plain_noun(const right_side *r, uint32_t i);
/* Lower-case nouns that bodies are called by in French and Spanish: comité de suivi. */
bool is_body_noun(const right_side *r, uint32_t i);
/* Lower-case words that belong where they stand: franco-allemande, российско-кубинской. */
bool is_lower_part(const right_side *r, uint32_t i);
/* "Working Group I", no pronoun. */
bool is_numeral_one(const right_side *r, uint32_t i);
/* "Sci-tech", "COST+3", "10+3": what is joined to a name's word is a part of it. */
bool is_compound_part(const right_side *r, uint32_t i);
/* "heads of the foreign ministries of the countries of Asia" */
bool is_officials_body(const right_side *r, uint32_t i);
/* "Group of 77" */
bool is_group_number(const right_side *r, uint32_t i);
/* "161st meeting of the OPEC conference": a head in small letters behind an acronym. */
bool is_small_head(const right_side *r, uint32_t i);
/* "of the Kenya-Oman | strategic dialogue": talks in small letters behind a state: their end, or i.
 */
uint32_t state_talks(const right_side *r, uint32_t i);
/* "по традиции": how something is done. */
bool is_adverbial(const right_side *r, uint32_t i);
/* "on political transition": a general word in lower case ends no name. */
bool is_dangling(const right_side *r, uint32_t i);

/* complement_small.c: "meeting of the joint commission | on bilateral cooperation", "ministers | of
 * economy and trade": what a joint body or officials in small letters are about, behind their noun
 * and the link at token i: its end; i if there is none. */
uint32_t small_matter(const right_side *r, uint32_t i);
/* "of the commission", "of the preparatory committee", "of the joint working group": a body in
 * small letters, and one of the rest that has words of its own, or parties in front of it (`own`):
 * its end; i if there is none. */
uint32_t small_body(const right_side *r, uint32_t i, bool own);
/* "of the | free trade negotiations", "of their bilateral human rights dialogue": talks in small
 * letters behind the words for their matter: their end; i if there are none. Negotiations without a
 * matter are those named before. */
uint32_t small_talks(const right_side *r, uint32_t i);

/* "of the India-US Counterterrorism | joint working group": a group in small letters behind a
 * name's capitals, and its matter: its end; i if there is none. */
uint32_t small_group(const right_side *r, uint32_t i);

/* complement_link.c: where a link at token i ("and", "of the", "in", a comma) leads to; 0: nowhere.
 */
uint32_t link_right(const right_side *r, uint32_t i);

/* "session of the Assembly | on Silencing the Guns": what the meeting was about, with "on" at token
 * i, is no part of its name: the noun would be left behind its article. */
bool is_undertaking(const right_side *r, uint32_t i);
/* Does a capitalised word, with nothing but adjectives behind it, stand in front of token i? */
bool inside_name(const right_side *r, uint32_t i);
/* Adjectives behind a German link, from token i on, up to the noun: its token; i if none. */
uint32_t german_adjectives(const right_side *r, uint32_t i);

#endif
