/*
 * phrase.h - an English name around its head: what grammar_english.c makes of what phrase.c and
 * its parts (phrase_left.c, phrase_noun.c, phrase_right.c) read.
 *
 * All functions take tokens of the phrase's segment; an index past its end is no word.
 */
#ifndef AGENCY_PHRASE_H
#define AGENCY_PHRASE_H

#include "agency.h"

#include <string.h>

typedef struct phrase {
    const agency_worker *w;
    const cq_segment *segment;
    uint32_t floor;
    uint32_t head; /* tokens [head, after) */
    uint32_t after;
    uint32_t bits;
} phrase;

/* Forecasting, Analytics, Preparedness: what bodies are for, by how the word ends. */
bool agency_phrase_abstract(cq_str word);

/* The lexicon's bits of token i (heads.h), and how many tokens its entry has. */
uint32_t agency_phrase_bits(const phrase *p, uint32_t i, uint32_t *tokens);
bool agency_phrase_same(const phrase *p, const char *text, const char *word, size_t len);
/* Is token i this word? In a heading in capitals the small words are in capitals too. */
static inline bool agency_phrase_is(const phrase *p, uint32_t i, const char *word)
{
    const cq_tokens *t = p->segment->tokens;
    if (i >= t->count)
        return false;
    const char *text = p->segment->text.data + t->start[i];
    if (*text != *word && (*text | 0x20) != *word)
        return false; /* as most words */
    size_t len = strlen(word);
    return t->end[i] - t->start[i] == len && agency_phrase_same(p, text, word, len);
}
/* A capital; one that may stand in a name; a word of the trade; "and"; "the". */
bool agency_phrase_capital(const phrase *p, uint32_t i);
bool agency_phrase_join(const phrase *p, uint32_t i);
bool agency_phrase_word(const phrase *p, uint32_t i);
bool agency_phrase_trade(const phrase *p, uint32_t i);
bool agency_phrase_article(const phrase *p, uint32_t i);
/* A hyphen inside a word; a word of the trade in small letters between two with capitals, by a slip
 * of the pen; "General" of "General Post Office", but not of "Consul General". */
bool agency_phrase_hyphen(const phrase *p, uint32_t i);
bool agency_phrase_small_trade(const phrase *p, uint32_t i);
bool agency_phrase_general(const phrase *p, uint32_t i);
/* Does the run of capitals that begins at i hold a head? Then it is a name of its own. */
bool agency_phrase_run_has_head(const phrase *p, uint32_t i);
/* Tokens of the country at i, 0: none. */
uint32_t agency_phrase_country(const phrase *p, uint32_t i);
/* The first token of the modifiers, and what remains without posts and joins in front. */
uint32_t agency_phrase_left(const phrase *p);
uint32_t agency_phrase_strip(const phrase *p, uint32_t first);
/* phrase_noun.c: the end of a complement's noun phrase that begins at i; i itself: there is none.
 * Behind "and" only a word of the trade goes on where `trades_only`. */
uint32_t agency_phrase_noun(const phrase *p, uint32_t i, bool trades_only);
/* phrase_right.c: the end of the complement; p->after: none. */
uint32_t agency_phrase_right(const phrase *p, uint32_t first);
/* The end of "between A and B" behind a name that ends at `end`; `end`: none. (phrase_parties.c) */
uint32_t agency_phrase_parties(const phrase *p, uint32_t end);
/* Do tokens [first, last) hold more than heads and generic words? A word of the trade? */
bool agency_phrase_says(const phrase *p, uint32_t first, uint32_t last);
bool agency_phrase_has_trade(const phrase *p, uint32_t first, uint32_t last);
/* Is a region among the modifiers? "Middle East Division" */
bool agency_phrase_has_region(const phrase *p, uint32_t first);
/* "in Africa", "in Central Africa", "in the Middle East"; "Subcommittee on Asia| and the Pacific":
 * another region behind its article. (phrase_region.c) */
bool agency_phrase_in_region(const phrase *p, uint32_t i);
bool agency_phrase_joins_region(const phrase *p, uint32_t i);
/* Things and rooms ("Space Station", "Oval Office"); relations and counted congresses. */
bool agency_phrase_is_thing(const phrase *p);
bool agency_phrase_is_none(const phrase *p, uint32_t first, uint32_t last);
/* Tokens of a state, or of a place that is no body, at i. */
uint32_t agency_phrase_place(const phrase *p, uint32_t i);
/* Does a known body stand in front of the head? "OSCE Mission" */
bool agency_phrase_has_body(const phrase *p, uint32_t first);
/* Is the head an armed service's name? A bare one behind its article. (service.c) */
bool agency_phrase_is_service(const phrase *p);
cq_status agency_phrase_add_service(agency_worker *w, const phrase *p);
/* Names that share a head in the plural, a mention each. (shared.c) */
cq_status agency_phrase_add_shared(agency_worker *w, const phrase *p);
/* Missions and embassies. (phrase_mission.c) */
cq_status agency_phrase_add_mission(agency_worker *w, phrase *p);
cq_status agency_phrase_add_embassy(agency_worker *w, phrase *p);

#endif
