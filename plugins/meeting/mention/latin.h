/*
 * latin.h - what the files about alphabetic scripts share: questions about tokens (token.c), where
 * a name ends (complement.c), and the body that holds a meeting (body.c).
 */
#ifndef MEETING_LATIN_H
#define MEETING_LATIN_H

#include "mention/mention.h"

enum { LEFT_MAX = 16 }; /* tokens that a search goes to the left */

static inline bool is_letter(const cq_segment *segment, uint32_t i)
{
    return i < segment->tokens->count && segment->tokens->kind[i] == CQ_TOKEN_LETTER;
}
bool is_cyrillic(const cq_segment *segment, uint32_t i);

/* Does the token join the ones around it: hyphen, slash, plus, dash, all written together? */
bool joins(const cq_segment *segment, uint32_t i);

/* A token that is neither a word nor the end of a name: hyphens, apostrophes, points of U.S. */
bool is_glue(const cq_segment *segment, uint32_t i);

/* A word between two joints: "to" of People-to-People. */
bool is_inside_compound(const cq_segment *segment, uint32_t i);

/* A number of a sum, written together: both of 2+2, the last of C5+1. */
bool is_addend(const cq_segment *segment, uint32_t i);

/* French d' in front of a name, in one token with it. */
bool is_elided(const cq_segment *segment, uint32_t i);

/* "INDIA - EU", "U.S. – Canada": a dash with a blank beside it, between two parties. */
bool parts_parties(const model *m, const cq_segment *segment, uint32_t i);

bool is_possessive(const model *m, const cq_segment *segment, uint32_t i);
bool is_head(const model *m, const cq_segment *segment, uint32_t i);

/* The number that a name begins with: "1.5 | Track Dialogue". */
bool is_track_fraction(const cq_segment *segment, uint32_t i);

/* A number inside a name, as in "Track 2", "Track 1.5". */
bool is_track_number(const cq_segment *segment, uint32_t i);

bool ends_with(cq_str text, const char *tail);

/* Is the fold key of token i one of these? */
bool token_in(const model *m, const cq_segment *segment, uint32_t i, const char *const *list,
              size_t count);

/* party_prefix.c: the country of a word that a hyphen joins to another's adjective in front of
 * token `last`: franco-allemand; NULL: it is none. */
const char *party_of_prefix(const model *m, const cq_segment *segment, uint32_t i, uint32_t last);

/* Is the word at token i, behind an ordinal, of the rank of those who meet ("eighth | deputy
 * ministerial-level consultation") in the name with this head? */
bool begins_rank(const model *m, const cq_segment *segment, uint32_t i, uint32_t head);

/* May a name go on to the left over token i? `lower`: lower-case words are fine. */
bool passes_left(const model *m, const cq_segment *segment, uint32_t i, bool lower);
/* The same for a token whose class as a word is known. */
bool passes_left_as(const model *m, const cq_segment *segment, uint32_t i, uint32_t class,
                    bool lower);

/* topic_list.c: a comma in a list of topics in front of a head: "Political, Security and Defense
 * Dialogue". Also its last one, in front of "and". */
bool parts_topics(const model *m, const cq_segment *segment, uint32_t i);

/* "agreed to meet again", "last met": the next or the last meeting of a series, at a verb. */
bool add_verb(const cq_segment *segment, uint32_t first, uint32_t tokens, mentions *list);

/* Adds a shadow if "the next", "the" or nothing stands in front of a head without a name. */
bool add_shadow(const model *m, const cq_segment *segment, uint32_t head, uint32_t tokens,
                uint32_t value, mentions *list);

/* behind.c: "Sesión 5ª", "Meeting No. 47": ordinals behind the head at tokens [head, next). */
bool add_counted_behind(const model *m, const cq_segment *segment, uint32_t head, uint32_t next,
                        uint32_t value, mentions *list, bool *found_any);

/* "20 plenary meetings (661st to 680th)": adds the ordinals in the bracket at token `open` behind
 * the plural at token `head`. */
bool add_bracketed(const model *m, const cq_segment *segment, uint32_t head, uint32_t open,
                   uint32_t value, mentions *list);

/* "sessions" at token i: where the singular ends; bytes. */
uint32_t singular_end(const cq_segment *segment, uint32_t i);

/* Adds a shadow where the body whose noun is token i meets under its own name. */
bool find_organ(const model *m, const cq_segment *segment, uint32_t i, mentions *list);
cqk_lexicon *organs_new(const cq_host *host); /* for the model */
void organs_triggers(const cq_host *host, uint64_t *triggers);

cqk_lexicon *romance_new(const cq_host *host); /* for the model */
cqk_lexicon *asides_new(const cq_host *host);  /* for the model */

/* "session", "conference", "forum" are French where French stands around them. */
bool is_romance(const model *m, const cq_segment *segment, uint32_t head, uint32_t end);

/* Where the name ends that has its head's end at token i. Sets *between: it ends in a list of
 * parties. */
uint32_t find_end(const model *m, const cq_segment *segment, uint32_t i, uint32_t value,
                  bool counted, bool *between);

/* The end of a name that begins behind the comma at token i; i if there is none. Sets *first. */
uint32_t name_behind(const model *m, const cq_segment *segment, uint32_t i, uint32_t *first);

/* "deutsch-chinesische Regierungskonsultationen": where parties in lower case begin in front of a
 * German name at token `first`. */
uint32_t german_parties(const model *m, const cq_segment *segment, uint32_t first);

/* "Joint Trade Committee": how many tokens a body has whose head is its first word; 0: it is none.
 */
uint32_t body_tokens(const model *m, const cq_segment *segment, uint32_t i);

/* romance_body.c: the body, with all its complements, whose name ends in front of token `end`:
 * tokens
 * [*first, *last), without an acronym in brackets and what follows it. */
bool romance_body(const model *m, const cq_segment *segment, uint32_t end, uint32_t *first,
                  uint32_t *last);

/* The body that holds a counted meeting, or the name straight in front of its ordinal. */
void find_prefix(const model *m, const cq_segment *segment, uint32_t ordinal, mention *found);

/* Is the prefix of the mention an institution's name: an acronym, or words with a body's noun? */
bool names_institution(const model *m, const cq_segment *segment, const mention *found);

typedef struct left_side {
    cqk_ordinal ordinal; /* value 0: none */
    uint32_t ordinal_first;
    uint32_t name_first; /* where the name begins: behind the ordinal, or its first capital */
} left_side;

/* latin_other.c: the first round of an election is none of talks. */
bool is_election(const model *m, const cq_segment *segment, uint32_t i);

/* "94th Congress" is a parliament's term. */
bool is_legislature(const model *m, const cq_segment *segment, const left_side *left, uint32_t head,
                    bool alone);

/* "9th edition of the HM Handbook": editions are of meetings where the name says so, by a head
 * among what follows or is bracketed behind it, or by an acronym at its end. */
bool is_publication(const model *m, const cq_segment *segment, uint32_t first, uint32_t last);

/* "Fourth Geneva Convention", "Third Convention relating to": an instrument, no gathering. */
bool is_treaty(const model *m, const cq_segment *segment, uint32_t head, uint32_t end);

/* "parties to the Convention for the Conservation of Seals": an instrument by its name; the
 * Convention on the Future of a union, which met, is counted or held. */
bool is_named_treaty(const model *m, const cq_segment *segment, uint32_t head, uint32_t end);

/* "15th EU-Georgia Subcommittee on Trade": the meetings of a subcommittee are counted in digits;
 * the First Subcommittee is one of several. */
bool is_numbered_organ(const cq_segment *segment, const left_side *left, uint32_t head);

#endif
