/*
 * translate.h - English for names that no gazetteer has, word by word: the table of terms, and what
 * the parts of the translator share.
 *
 * - terms.c, terms_matter.c, terms_people.c, terms_west.c, terms_east.c: the table, of heads and
 *   adjectives, of matters, of people and what they do, of more in French, Spanish and German, of
 *   the suffixes of East Asian names; terms_romance.c: more of French and Spanish ones, by fields;
 *   terms_place.c, terms_task.c: places, and more of what East Asian and Russian bodies do;
 *   terms_japanese*.c, terms_chinese*.c, terms_korean*.c: what only names in one language have;
 * - dictionary.c: looking terms up by the stems of words, and the parts of German compounds;
 * - translate.c, read_west.c, read_east.c: a name's words into pieces;
 * - compose.c, compose_east.c, english.c: the pieces in English order.
 */
#ifndef AGENCY_TRANSLATE_H
#define AGENCY_TRANSLATE_H

#include "agency.h"

/* What a term is in a name. */
enum {
    TERM_OF = 1,  /* a head with its matter behind it: Ministry of Health */
    TERM_HEAD,    /* a head with its matter in front: Health Committee */
    TERM_NOUN,    /* a matter */
    TERM_RANK,    /* an adjective of standing: Permanent, High; */
    TERM_REACH,   /* ... of reach: National, European; */
    TERM_KIND,    /* ... of matter: Economic */
    TERM_PREFIX,  /* only the first part of a German compound: Bundes- */
    TERM_LINK,    /* of, for: a preposition */
    TERM_AND,     /* and, a comma */
    TERM_SKIP,    /* an article */
    TERM_COUNTRY, /* from here on no terms of the table: a state by its name, */
    TERM_DEMONYM, /* ... by its adjective; */
    TERM_BODY,    /* ... a body of the gazetteer or of the document; */
    TERM_PROPER   /* ... a name that stays as it is */
};

typedef struct agency_term {
    const char *english;
    uint8_t role;
    const char *forms; /* in the other languages, parted by '|' */
} agency_term;

extern const agency_term agency_terms[]; /* terms.c: heads */
extern const size_t agency_term_count;
extern const agency_term agency_ranks[]; /* terms_rank.c: adjectives */
extern const size_t agency_rank_count;
extern const agency_term agency_matters[]; /* terms_matter.c */
extern const size_t agency_matter_count;
extern const agency_term agency_people[]; /* terms_people.c */
extern const size_t agency_people_count;
extern const agency_term agency_eastern[]; /* terms_east.c */
extern const size_t agency_eastern_count;
extern const agency_term agency_topics[]; /* terms_topic.c */
extern const size_t agency_topic_count;
extern const agency_term agency_place_terms[]; /* terms_place.c */
extern const size_t agency_place_term_count;
extern const agency_term agency_tasks[]; /* terms_task.c */
extern const size_t agency_task_count;
extern const agency_term agency_romance_terms[]; /* terms_romance.c */
extern const size_t agency_romance_term_count;
extern const agency_term agency_western[]; /* terms_west.c */
extern const size_t agency_western_count;
extern const agency_term agency_japanese_heads[]; /* terms_japanese*.c */
extern const size_t agency_japanese_heads_count;
extern const agency_term agency_japanese_matters[];
extern const size_t agency_japanese_matters_count;
extern const agency_term agency_japanese_fields[];
extern const size_t agency_japanese_fields_count;
extern const agency_term agency_japanese_more[];
extern const size_t agency_japanese_more_count;
extern const agency_term agency_chinese_heads[]; /* terms_chinese*.c */
extern const size_t agency_chinese_heads_count;
extern const agency_term agency_chinese_matters[];
extern const size_t agency_chinese_matters_count;
extern const agency_term agency_chinese_fields[];
extern const size_t agency_chinese_fields_count;
extern const agency_term agency_chinese_cities[];
extern const size_t agency_chinese_cities_count;
extern const agency_term agency_korean_heads[]; /* terms_korean*.c */
extern const size_t agency_korean_heads_count;
extern const agency_term agency_korean_matters[];
extern const size_t agency_korean_matters_count;
extern const agency_term agency_korean_fields[];
extern const size_t agency_korean_fields_count;

extern const agency_term agency_german_terms[]; /* terms_german.c */
extern const size_t agency_german_count;
extern const agency_term agency_russian_terms[]; /* terms_russian.c */
extern const size_t agency_russian_count;

typedef struct agency_dictionary agency_dictionary;

agency_dictionary *agency_dictionary_new(const cq_host *host); /* NULL: out of memory */
void agency_dictionary_free(agency_dictionary *dictionary);

enum { WORD_KEY = 96 };

/* A word's fold key, "ss" for a sharp s; 0: too long. */
size_t agency_fold_word(const cq_host *host, cq_str word, char *key);
/* A word's stem as the dictionary compares it; 0: too long. Alphabets only. */
size_t agency_stem(const cq_host *host, cq_str word, char *key);

/* The longest term that the words begin with, a noun rather than an adjective if `noun`; *used: how
 * many words it has. */
const agency_term *agency_dictionary_words(const agency_dictionary *d, const cq_str *stems,
                                           uint32_t count, bool noun, uint32_t *used);
/* The longest term that a text of an East Asian script begins with; *bytes: its length. */
const agency_term *agency_dictionary_text(const agency_dictionary *d, cq_str text, bool japanese,
                                          size_t *bytes);
/* Of the terms that are written as this text is, one that is a head, or one that is none; NULL:
 * there is no such term. 銀行: a bank, and what 銀行局 is about. */
const agency_term *agency_dictionary_as(const agency_dictionary *d, cq_str text, bool japanese,
                                        bool head);
/* What a word, its fold key, means as the first part of a German compound; NULL: nothing. */
const agency_term *agency_dictionary_part(const agency_dictionary *d, cq_str word);
/* The parts of a German compound, `word` being its fold key; 0: not all are known. */
uint32_t agency_dictionary_compound(const agency_dictionary *d, cq_str word,
                                    const agency_term **parts, uint32_t capacity);

/* Makes the body that has this English name the mention's; false: there is none. */
bool agency_adopt(agency_worker *w, mention *m, cq_str name, const char *country);
/* A body's name without its state's behind it. */
cq_str agency_without_state(cq_str value, cq_str name);
/* Sets the mention's value in English where all of its words are known; a body of the gazetteer's
 * where it has that name. */
cq_status agency_translate(agency_worker *w, mention *m);
/* What the words of a name say in English, whatever body may be called so; its length, 0: not all
 * are known. */
size_t agency_in_english(agency_worker *w, const mention *m, char *value, size_t capacity);

#endif
