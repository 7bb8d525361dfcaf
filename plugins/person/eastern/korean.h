/*
 * korean.h - tests of Korean words (korean_words.c) for the rules of korean.c.
 */
#ifndef CQK_PERSON_KOREAN_H
#define CQK_PERSON_KOREAN_H

#include "eastern/eastern.h"

/* The word without its particle if it then ends in a title; {NULL, 0}: it does not. */
cq_str korean_title(const person_worker *worker, cq_str word);
bool korean_is_with_particle(cq_str word, const char *noun);
bool korean_is_surname(const person_worker *worker, cq_str word);
/* 조약국, 문화원: a noun of two syllables and one for a body; 황준국 is none such. */
bool korean_is_department(cq_str word);
/* Words that stand in front of a title and are no name. */
bool korean_is_word(const person_worker *worker, uint32_t i);
bool korean_is_strong_title(cq_str stem);
/* 존 케리, 팀 케인, 성 김: given names of one syllable. */
bool korean_is_short_given(cq_str word);
/* Is token i the given name of a foreigner; the surname of a Japanese, which stands in front? */
bool korean_is_given(const person_worker *worker, uint32_t i);
bool korean_is_japanese(const person_worker *worker, uint32_t i);
/* A word of a foreign name in Hangul: long enough, with a syllable that Korean nouns hardly have.
 */
bool korean_is_transcribed(const person_worker *worker, uint32_t i);
/* Is the syllable at `text` one that foreign names are full of? */
bool korean_is_foreign_syllable(const person_worker *worker, const char *text);
/* Has the word no particle at its end? */
bool korean_is_bare(cq_str word);
/* Family names that Vietnamese names begin with. */
bool korean_is_known_given(cq_str word);
bool korean_is_vietnamese(const person_worker *worker, uint32_t i);

static inline bool ends_with(cq_str word, const char *end)
{
    return cqk_ends_in(word, end);
}

bool korean_is_chinese(cq_str word);
/* The bytes of a leader's name that the word consists of, a particle left out; 0: it is none. */
size_t korean_leader(cq_str word);
bool korean_is_president(cq_str word);

/* korean.c: may token i be a name in front of a title, at once (adjacent), one that says so
 * (strong)? */
bool korean_is_name(const person_worker *worker, uint32_t i, bool adjacent, bool strong);

/* korean_roster.c */
bool korean_is_three(const person_worker *worker, cq_str word);
void korean_report_part(person_worker *worker, uint32_t i, size_t bytes, cq_str role,
                        const char *rule);
void korean_list_in_front(person_worker *worker, uint32_t i, cq_str title);
size_t korean_before_particle(const person_worker *worker, cq_str word);
bool korean_listed_name(person_worker *worker, uint32_t i);
bool korean_labelled_names(person_worker *worker, uint32_t i);
bool korean_joined_names(person_worker *worker, uint32_t i, cq_str title);
bool korean_spaced_names(person_worker *worker, uint32_t i);
bool korean_only_names(person_worker *worker, uint32_t i);
/* Does a title end in front of token i, its syllables perhaps apart? */
bool korean_ends_in_title(const person_worker *worker, uint32_t i);

/* korean_foreign.c */
/* "로버트 M. 게이츠는": a given name that is known, and a surname of foreign sounds. */
bool korean_given_pair(person_worker *worker, uint32_t i);
/* "토니 블링컨": is the word in front of token i a foreign given name? */
bool korean_is_foreign_given(const person_worker *worker, uint32_t i);
/* A long transcribed word, or two. */
bool korean_is_foreign_name(const person_worker *worker, uint32_t i);
bool korean_is_foreign_pair(const person_worker *worker, uint32_t at);
/* Does the country that its bearer speaks for stand behind the name at token at? */
bool korean_is_of_a_country(const person_worker *worker, uint32_t at, uint32_t title);
bool korean_is_chinese_before(const person_worker *worker, uint32_t at, uint32_t i, cq_str title);
/* Is all that stands between token at and the title at token i a country or a body? */
bool korean_is_adjacent(const person_worker *worker, uint32_t at, uint32_t i);
/* Where a name that ends at token at begins: one with particles, of several parts, with a last part
 * of one syllable. at: there is none such. */
uint32_t korean_before_particles(const person_worker *worker, uint32_t at);
uint32_t korean_foreign_start(const person_worker *worker, uint32_t at, bool given_in_front);
/* "하타 라자사 경제조정장관, 바수키 하디물요노 공공사업부 차관": where an item of a list begins
 * that holds two to four foreign words up to token at, in front of a title; at: it does not. */
uint32_t korean_item_start(const person_worker *worker, uint32_t at);
uint32_t korean_short_start(const person_worker *worker, uint32_t at, uint32_t i, cq_str title);

#endif
