/*
 * eastern.h - what the rules for names in Kana and ideographs share.
 */
#ifndef CQK_PERSON_EASTERN_H
#define CQK_PERSON_EASTERN_H

#include "person.h"

#include <string.h>

enum {
    SYLLABLE = 3,         /* bytes of an ideograph, a Kana, a Hangul syllable */
    EASTERN_KANA = 12,    /* tokens of Kana that make a document Japanese */
    EASTERN_READING = 12, /* tokens of a reading in brackets, at most */
};

static inline uint32_t eastern_word(const person_worker *worker, uint32_t i, uint32_t *tokens)
{
    *tokens = 1;
    return i < worker->segment->tokens->count ? person_word(worker, i, tokens) : 0;
}

static inline bool eastern_is_kind(const person_worker *worker, uint32_t i, uint8_t kind)
{
    return i < worker->segment->tokens->count && worker->segment->tokens->kind[i] == kind;
}

static inline bool eastern_is_ideograph(const person_worker *worker, uint32_t i)
{
    return eastern_is_kind(worker, i, CQ_TOKEN_IDEOGRAPH);
}

/* 君, 氏 and the like belong to the name in front of them. */
static inline bool eastern_follows_suffix(const person_worker *worker, uint32_t i)
{
    static const cq_str suffixes[] = {CQ_STR_INIT("君"), CQ_STR_INIT("氏"), CQ_STR_INIT("様"),
                                      CQ_STR_INIT("さん"), CQ_STR_INIT("ん")};
    for (size_t k = 0; k < CQK_COUNT(suffixes); k++)
        if (i > 0 && cqk_token_is(worker->segment, i - 1, suffixes[k]))
            return true;
    return false;
}

/* Does a word end in front of token i: the segment's start, a blank, another script? */
static inline bool eastern_begins(const person_worker *worker, uint32_t i)
{
    return i == 0 || cqk_shape(worker->segment, i, CQ_SHAPE_SPACE_BEFORE) ||
           !eastern_is_ideograph(worker, i - 1) ||
           (cqk_shape(worker->segment, i, CQ_SHAPE_LINE_BEFORE) &&
            eastern_follows_suffix(worker, i));
}

/* Does a title end in front of token i: 課長|他, 会長|等? */
static inline bool eastern_ends_title(const person_worker *worker, uint32_t i)
{
    static const cq_str behind[] = {CQ_STR_INIT("他"), CQ_STR_INIT("等"), CQ_STR_INIT("及"),
                                    CQ_STR_INIT("並"), CQ_STR_INIT("兼"), CQ_STR_INIT("外")};
    if (!eastern_is_ideograph(worker, i))
        return true;
    for (size_t k = 0; k < CQK_COUNT(behind); k++)
        if (cqk_token_is(worker->segment, i, behind[k]))
            return true;
    return false;
}

static inline bool eastern_ends(const person_worker *worker, uint32_t i)
{
    return i >= worker->segment->tokens->count ||
           cqk_shape(worker->segment, i, CQ_SHAPE_SPACE_BEFORE) || !eastern_is_ideograph(worker, i);
}

/* eastern_evidence.c */
bool eastern_ends_phrase(const person_worker *worker, uint32_t i, uint32_t wanted);
bool eastern_is_middle_dot(const person_worker *worker, uint32_t i);
bool eastern_reaches_title(const person_worker *worker, uint32_t i, uint32_t *title);
void eastern_report(person_worker *worker, uint32_t first, uint32_t last, cq_str role,
                    const char *rule);
cq_str eastern_title_text(const person_worker *worker, uint32_t title);
bool eastern_reaches_far_title(const person_worker *worker, uint32_t i, uint32_t *title);
bool eastern_is_of_a_body(const person_worker *worker, uint32_t first, uint32_t last);
bool eastern_is_japanese(const person_worker *worker, uint32_t i);
bool eastern_is_in_country(const person_worker *worker, uint32_t i);
bool eastern_is_place(const person_worker *worker, uint32_t first, uint32_t last);
bool eastern_heads_known_name(const person_worker *worker, uint32_t first, uint32_t last);

/* japanese.c */
/* Characters that Japanese given names often end in. */
bool eastern_ends_as_given_name(const person_worker *worker, uint32_t i);
/* The same, where more than the character says that it is one. */
bool eastern_ends_as_any_given_name(const person_worker *worker, uint32_t i);
/* Past the reading of a name in parentheses at token i: 王毅（おう・き）. */
uint32_t eastern_past_reading(const person_worker *worker, uint32_t i);
/* A name [i, last), a word that is none behind it, and then a title of several characters. */
bool eastern_before_far_title(person_worker *worker, uint32_t i, uint32_t last);
bool eastern_katakana(person_worker *worker, uint32_t i);
bool eastern_is_company_form(const person_worker *worker, uint32_t i); /* 株式会社 */
bool eastern_kanji_behind_title(person_worker *worker, uint32_t i, uint32_t tokens);
bool eastern_on_roster(person_worker *worker, uint32_t i);

/* "佐 藤 清 雄　千 葉 勇": a known surname of so many tokens at token i, and names like it behind.
 */
bool eastern_spaced_roster(person_worker *worker, uint32_t i, uint32_t surname);
bool eastern_unknown_on_list(person_worker *worker, uint32_t i);
bool eastern_kanji(person_worker *worker, uint32_t i, uint32_t tokens);
bool eastern_unknown_before_title(person_worker *worker, uint32_t i);
bool eastern_unknown_before_long_title(person_worker *worker, uint32_t i, uint32_t tokens);

/* japanese_roster.c */
bool eastern_before_kun(person_worker *worker, uint32_t i);
bool eastern_up_to_kun(person_worker *worker, uint32_t i);
bool eastern_parted_name(person_worker *worker, uint32_t i, uint32_t surname);
bool eastern_parted_behind_title(person_worker *worker, uint32_t i);
bool eastern_marked_speaker(person_worker *worker, uint32_t i);

/* japanese_unknown.c */
/* Two characters that look like a surname: 都梅, 鴨下. */
bool eastern_has_shape_of_surname(const person_worker *worker, uint32_t i);
bool eastern_unknown_before_office(person_worker *worker, uint32_t i);
bool eastern_has_shape_of_name(const person_worker *worker, uint32_t first, uint32_t last);

/* chinese.c: does a word stand in front that belongs to no name: 的, 由? */
bool eastern_follows_small_word(const person_worker *worker, uint32_t i);

/* chinese_foreign.c */
/* The end of a run of characters that spell a foreign name, from token i. */
uint32_t eastern_foreign_run(const person_worker *worker, uint32_t i);
/* Past 二世, 十六世 at token i, and one character of the name in front. */
uint32_t eastern_past_reign(const person_worker *worker, uint32_t i);

/* chinese.c */
bool eastern_hanzi(person_worker *worker, uint32_t i, uint32_t tokens);
bool eastern_foreign_behind_title(person_worker *worker, uint32_t i, uint32_t tokens);
bool eastern_foreign_before_title(person_worker *worker, uint32_t i);
bool eastern_japanese_behind_title(person_worker *worker, uint32_t i, uint32_t tokens);
bool eastern_three_before_title(person_worker *worker, uint32_t i);
bool eastern_foreign_before_verb(person_worker *worker, uint32_t i);
bool eastern_is_foreign(const person_worker *worker, uint32_t first, uint32_t last);
bool eastern_around_dot(person_worker *worker, uint32_t i);

#endif
