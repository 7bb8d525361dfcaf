/*
 * eastern.c - personal names in Kana, ideographs and Hangul: which rule of japanese.c, chinese.c
 * and korean.c a word may set off.
 */
#include "eastern/eastern.h"

#include "eastern/korean.h"

enum { GIVEN_MAX = 3 };

static bool is_closed(const person_worker *worker, uint32_t i)
{
    static const cq_str marks[] = {CQ_STR_INIT(")"), CQ_STR_INIT("）"), CQ_STR_INIT(","),
                                   CQ_STR_INIT("、"), CQ_STR_INIT("，")};
    for (size_t k = 0; k < CQK_COUNT(marks); k++)
        if (cqk_token_is(worker->segment, i, marks[k]))
            return true;
    return false;
}

/* Is the parenthesis that opens at token i the reading of a person's name, in Kana with a point
 * between surname and given name: （らく・ぎょくせい）? */
static bool is_reading(const person_worker *worker, uint32_t i)
{
    bool point = false;
    uint32_t at = i + 1;
    for (; at < i + EASTERN_READING; at++) {
        bool kana = eastern_is_kind(worker, at, CQ_TOKEN_HIRAGANA) ||
                    eastern_is_kind(worker, at, CQ_TOKEN_KATAKANA);
        bool dot = eastern_is_middle_dot(worker, at);
        if (!kana && !dot)
            break;
        point |= dot;
    }
    return point && at > i + 3 &&
           (cqk_token_is(worker->segment, at, CQ_STR(")")) ||
            cqk_token_is(worker->segment, at, CQ_STR("）")));
}

/* "訪日中の楽玉成（らく・ぎょくせい）": the ideographs in front of a name's reading are the name.
 */
bool eastern_before_reading(person_worker *worker, uint32_t i)
{
    enum { NAME_MIN = 2, NAME_MAX = 5 };
    uint32_t first = i;
    while (first > worker->floor && i - first <= NAME_MAX &&
           eastern_is_ideograph(worker, first - 1) && cqk_touches(worker->segment, first))
        first--;
    uint32_t length = i - first;
    uint32_t tokens;
    if (!is_reading(worker, i) || length < NAME_MIN || length > NAME_MAX ||
        ((eastern_word(worker, first, &tokens) & (WORD_EAST_STOP | WORD_EAST_LINK)) && tokens > 1))
        return false;
    bool kana =
        eastern_is_kind(worker, i + 1, CQ_TOKEN_KATAKANA); /* 会議（サミット・ミーティング） */
    if (kana && !(eastern_word(worker, first, &tokens) & (WORD_KANJI | WORD_HANZI)))
        return false;
    eastern_report(worker, first, i, (cq_str){NULL, 0}, "reading");
    return true;
}

/* "(Heino Klinck)": behind token i two or three capitalised words, and nothing else. */
static bool gloss_in_letters(person_worker *worker, uint32_t i)
{
    enum { WORDS_MIN = 2, WORDS_MAX = 3 };
    const cq_segment *segment = worker->segment;
    uint32_t at = i + 1;
    while (at <= i + WORDS_MAX && eastern_is_kind(worker, at, CQ_TOKEN_LETTER) &&
           cqk_shape(segment, at, CQ_SHAPE_UPPER_FIRST) &&
           !cqk_shape(segment, at, CQ_SHAPE_UPPER_ALL))
        at++;
    if (at < i + 1 + WORDS_MIN || !is_closed(worker, at))
        return false;
    eastern_report(worker, i + 1, at, (cq_str){NULL, 0}, "gloss");
    return true;
}

/* "(秦剛, ...": behind token i two to five ideographs, and nothing else. */
static bool gloss_in_ideographs(person_worker *worker, uint32_t i)
{
    enum { GLOSS_MIN = 2, GLOSS_MAX = 5 };
    uint32_t first = i + 1;
    uint32_t last = first;
    while (eastern_is_ideograph(worker, last) && last < first + GLOSS_MAX)
        last++;
    if (last < first + GLOSS_MIN || !is_closed(worker, last) ||
        eastern_is_of_a_body(worker, first, last))
        return false;
    eastern_report(worker, first, last, (cq_str){NULL, 0}, "gloss");
    return true;
}

/* "뤄자오후이(Luo Zhaohui, 羅照輝)", "하이노 클링크(Heino Klinck)": behind a name in Hangul the
 * same in one script or two. */
static bool gloss_of_hangul(person_worker *worker, uint32_t i)
{
    if (!eastern_is_kind(worker, i - 1, CQ_TOKEN_HANGUL))
        return false;
    bool letters = gloss_in_letters(worker, i);
    if (!letters && !gloss_in_ideographs(worker, i))
        return false;
    uint32_t next = worker->reported;
    if (cqk_token_is(worker->segment, next, CQ_STR(","))) {
        if (letters)
            gloss_in_ideographs(worker, next);
        else
            gloss_in_letters(worker, next);
    }
    return true;
}

/* "康京和（カン・ギョンファ）": a foreign name as it sounds, behind its ideographs. */
static bool gloss_in_kana(person_worker *worker, uint32_t i)
{
    uint32_t last = i + 1;
    if (!eastern_is_ideograph(worker, i - 1) || !is_reading(worker, i) ||
        !eastern_is_kind(worker, last, CQ_TOKEN_KATAKANA))
        return false;
    while (eastern_is_kind(worker, last, CQ_TOKEN_KATAKANA) || eastern_is_middle_dot(worker, last))
        last++;
    if (!is_closed(worker, last))
        return false;
    eastern_report(worker, i + 1, last, (cq_str){NULL, 0}, "gloss");
    return true;
}

/*
 * "친강(秦剛, Qin Gang)", "康京和（カン・ギョンファ）": token i opens a parenthesis behind a name
 * and holds the same name in another script. Ideographs behind ideographs are a party or a town.
 */
bool eastern_gloss(person_worker *worker, uint32_t i)
{
    return i > 0 && worker->reported == i && cqk_touches(worker->segment, i) &&
           (gloss_of_hangul(worker, i) || gloss_in_kana(worker, i));
}

bool person_ends_in_title(const person_worker *worker)
{
    uint32_t count = worker->segment->tokens->count;
    if (eastern_is_kind(worker, count - 1, CQ_TOKEN_HANGUL))
        return korean_ends_in_title(worker, count);
    return eastern_is_ideograph(worker, count - 1) &&
           eastern_ends_phrase(worker, count, WORD_EAST_TITLE);
}

/* A byline: a name on a line of its own below its bearer's title. */
static bool byline(person_worker *worker, uint32_t tokens)
{
    static const char *const honorifics[] = {"君", "氏", "様"};
    uint32_t count = worker->segment->tokens->count;
    if (count > 1 && cqk_token_in(worker->segment, count - 1, honorifics, CQK_COUNT(honorifics)))
        count--;
    if (!worker->after_title || count <= tokens || count > tokens + GIVEN_MAX)
        return false;
    for (uint32_t k = 0; k < count; k++)
        if (!eastern_is_ideograph(worker, k))
            return false;
    eastern_report(worker, 0, count, (cq_str){NULL, 0}, "byline");
    return true;
}

/*
 * "任为民　国际合作司副司长", "アニー・ジャービス　協会会長": a line of a list, a name up to the
 * first blank and a title at its end, which token i begins. Of ideographs the surname is a known
 * one, or all spell a foreign name; of Kana there are two parts.
 */
static bool line_before_title(person_worker *worker, uint32_t i, uint32_t tokens)
{
    enum { LINE_MAX = 40, HANZI_MAX = 4, FOREIGN_MAX = 18 };
    const cq_segment *segment = worker->segment;
    uint32_t end = i + tokens;
    bool ends = end >= segment->tokens->count || cqk_shape(segment, end, CQ_SHAPE_LINE_BEFORE) ||
                !eastern_is_ideograph(worker, end);
    uint32_t first = i;
    while (first > 0 && i - first < LINE_MAX && !cqk_shape(segment, first, CQ_SHAPE_LINE_BEFORE) &&
           !cqk_token_is(segment, first - 1, CQ_STR("：")))
        first--;
    bool starts = first == 0 || cqk_shape(segment, first, CQ_SHAPE_LINE_BEFORE) ||
                  cqk_token_is(segment, first - 1, CQ_STR("："));
    if (!starts || first == i || first < worker->floor)
        return false;
    bool kana = eastern_is_kind(worker, first, CQ_TOKEN_KATAKANA);
    bool dotted = false;
    uint32_t last = first;
    for (; last < i && (last == first || !cqk_shape(segment, last, CQ_SHAPE_SPACE_BEFORE));
         last++) {
        bool dot = eastern_is_middle_dot(worker, last);
        if (!dot && (kana ? !eastern_is_kind(worker, last, CQ_TOKEN_KATAKANA)
                          : !eastern_is_ideograph(worker, last)))
            return false;
        dotted |= dot;
    }
    uint32_t words;
    uint32_t classes = eastern_word(worker, first, &words);
    if (last == i || last - first > FOREIGN_MAX || eastern_is_place(worker, first, last) ||
        (words > 1 && (classes & (WORD_EAST_TITLE | WORD_EAST_LABEL | WORD_EAST_STOP))) ||
        eastern_is_of_a_body(worker, last - 1, last))
        return false;
    bool chinese =
        !kana && (classes & WORD_HANZI) && last - first >= 2 && last - first <= HANZI_MAX;
    bool foreign =
        !kana && (dotted || (last - first >= 3 && eastern_is_foreign(worker, first, last)));
    /* Lines of ideographs are joined without a blank: the next name follows the title at once. */
    if (!chinese && !(ends && (foreign || (kana && dotted))))
        return false;
    eastern_report(worker, first, last, cqk_tokens(segment, last, end), "list");
    return true;
}

/* What stands in front of who speaks, in the record of a parliament. */
static bool is_speaker_mark(const person_worker *worker, uint32_t i)
{
    static const char *const marks[] = {"○", "〇", "◯", "◎", "●", "◆"};
    return cqk_token_in(worker->segment, i, marks, CQK_COUNT(marks));
}

bool person_eastern(person_worker *worker, uint32_t i)
{
    uint8_t kind = worker->segment->tokens->kind[i];
    if (kind == CQ_TOKEN_KATAKANA)
        return eastern_katakana(worker, i);
    if (kind == CQ_TOKEN_HANGUL || kind == CQ_TOKEN_NUMBER)
        return person_korean_at(worker, i);
    if (is_speaker_mark(worker, i))
        return eastern_marked_speaker(worker, i);
    if (kind == CQ_TOKEN_PUNCTUATION && !eastern_is_middle_dot(worker, i))
        return worker->kana >= EASTERN_KANA && eastern_unknown_on_list(worker, i + 1);
    if (eastern_is_middle_dot(worker, i))
        return eastern_around_dot(worker, i);
    uint32_t tokens;
    uint32_t classes = person_word(worker, i, &tokens);
    if ((classes & (WORD_KANJI | WORD_EAST_TITLE | WORD_EAST_LABEL)) &&
        eastern_up_to_kun(worker, i))
        return true;
    if ((classes & WORD_KANJI) && (i == 0 || cqk_shape(worker->segment, i, CQ_SHAPE_LINE_BEFORE)) &&
        eastern_on_roster(worker, i))
        return true;
    if ((classes & WORD_KANJI) &&
        (eastern_spaced_roster(worker, i, tokens) || eastern_parted_name(worker, i, tokens)))
        return true;
    if ((classes & WORD_EAST_TITLE) && tokens == 1 && eastern_before_kun(worker, i))
        return true;
    if ((classes & WORD_EAST_TITLE) && tokens > 1 &&
        eastern_parted_behind_title(worker, i + tokens))
        return true;
    if ((classes & WORD_EAST_VERB) && (classes & WORD_TOLD) &&
        eastern_foreign_before_verb(worker, i))
        return true;
    if ((classes & WORD_EAST_STOP) && !(classes & WORD_EAST_TITLE))
        return tokens == 1 && (classes & WORD_HANZI) && eastern_three_before_title(worker, i);
    if (i == 0 && (classes & (WORD_KANJI | WORD_HANZI)) && byline(worker, tokens))
        return true;
    if ((classes & WORD_KANJI) && eastern_is_japanese(worker, i) &&
        eastern_kanji(worker, i, tokens))
        return true;
    if ((classes & WORD_HANZI) && eastern_hanzi(worker, i, tokens))
        return true;
    if ((classes & WORD_KANJI) && !eastern_is_japanese(worker, i) &&
        eastern_japanese_behind_title(worker, i, tokens))
        return true;
    if ((classes & WORD_EAST_TITLE) && tokens > 1 && line_before_title(worker, i, tokens))
        return true;
    if ((classes & WORD_EAST_TITLE) && kind == CQ_TOKEN_IDEOGRAPH) {
        if (eastern_is_japanese(worker, i))
            return eastern_unknown_before_title(worker, i) ||
                   eastern_unknown_before_long_title(worker, i, tokens) ||
                   (tokens > 1 && eastern_unknown_before_office(worker, i));
        if (eastern_foreign_before_title(worker, i))
            return true;
        if ((classes & WORD_EAST_FRONT) && !eastern_is_japanese(worker, i)) {
            uint32_t name;
            uint32_t at = i + tokens;
            uint32_t next = eastern_word(worker, at, &name);
            if ((next & WORD_HANZI) && !(next & WORD_EAST_STOP) && eastern_hanzi(worker, at, name))
                return true;
            if ((next & WORD_KANJI) && eastern_japanese_behind_title(worker, at, name))
                return true;
            return eastern_foreign_behind_title(worker, i, tokens);
        }
    }
    return false;
}
