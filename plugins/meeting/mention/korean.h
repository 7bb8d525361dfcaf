/*
 * korean.h - what the files about names in Korean share: questions about words, and the name of the
 * body or undertaking in front of an ordinal.
 */
#ifndef MEETING_KOREAN_H
#define MEETING_KOREAN_H

#include "mention/mention.h"

#include <string.h>

enum { KOREAN_LEFT_MAX = 6 }; /* words of a name */

static inline bool starts_with(cq_str text, const char *prefix)
{
    size_t len = strlen(prefix);
    return text.len >= len && memcmp(text.data, prefix, len) == 0;
}

static inline bool ends_with(cq_str text, const char *tail)
{
    return cqk_ends_in(text, tail);
}

static inline bool equals_any(cq_str text, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (cqk_is(text, list[i]))
            return true;
    return false;
}

/* korean_words.c */
/* What may follow a name in one word without being part of it. */
bool korean_is_tail(cq_str tail);
/* Words that go on to be something else, or verbs: 회의록, 회의실, 협의하다, 대화체. */
bool korean_is_other_word(cq_str tail);
/* Does the word end a phrase, so that no name goes on over it? */
bool korean_ends_phrase(cq_str word);
bool korean_is_generic(cq_str word);
/* Countries by their one-syllable forms at the beginning: 한미일, 남북. How many bytes. */
size_t korean_compound(const model *m, cq_str word);
/* 한․중: two countries by their first syllables, with a mark between. */
bool korean_is_joined_party(const model *m, const cq_segment *segment, uint32_t i);
/* A middle dot or hyphen that joins: 한·미, 한-아세안. */
bool korean_joins(const cq_segment *segment, uint32_t i);
/* 2+2 회의: the first number of it, at token i. */
bool korean_is_two_plus_two(const cq_segment *segment, uint32_t i);
/* Does the word at token i make the name proper? */
bool korean_is_anchor(const model *m, const cq_segment *segment, uint32_t i);
/* 아세안+3 */
bool korean_is_plus_number(const cq_segment *segment, uint32_t i);
/* 한·미·일 3국 정책기획협의회, 제8차 3국 고위급회의: how many countries take part. */
bool korean_counts_countries(const cq_segment *segment, uint32_t i);
/* 외교·국방(2+2) 국장급: the token that opens the bracket that ends in front of token i, inside a
 * name; i if there is none. */
uint32_t korean_bracket_before(const cq_segment *segment, uint32_t i);
/* 대화 관계, 의원외교협의회 회장: does the word behind the head make it a relation or a body? */
bool korean_is_of_other(const cq_segment *segment, uint32_t head);
/* 국가안전보장회의, 최고인민회의: names of bodies, no meetings without an ordinal. */
bool korean_is_council(cq_str name);

/* korean_prefix.c */
/* 「경제협력공동위원회」 제1차 회의, 한-미 FTA 제2차 공동위원회: the body or undertaking straight
 * in front of the ordinal, quoted or not. */
void korean_find_prefix(const model *m, const cq_segment *segment, uint32_t ordinal,
                        mention *found);

#endif
