/*
 * ellipsis.c - ordinals whose head is left out, because the sentence has named it: "the first
 * meeting was held in Beijing and the second in Kabul", 第1回会合はパリで、第2回は東京で開かれた.
 */
#include "mention/latin.h"

#include "quiet.h"
#include "walk.h"

#include <string.h>

enum { REACH = 40, STEP_MAX = 3 };

/* Is it a verb of holding, within a word or two: "was held", "took place", "will be hosted"? */
static bool tells_of_holding(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const verbs[] = {
        "held",       "hosted",     "convened",  "took",   "met",       "organized", "organised",
        "tenue",      "lieu",       "celebro",   "lugar",  "celebrada", "fand",      "stattfinden",
        "состоялось", "состоялась", "состоялся", "прошло", "прошла",    "прошел"};
    for (uint32_t k = i; k < i + 4 && k < segment->tokens->count; k++)
        if (is_letter(segment, k) && token_in(m, segment, k, verbs, CQK_COUNT(verbs)))
            return true;
    return false;
}

/* "the third round, the first | since 2016", "the first | to be held in Oslo", "the first | of its
 * kind": an ordinal that counts in another way than the series does. */
static bool counts_otherwise(const model *m, const cq_segment *segment, uint32_t next)
{
    static const char *const words[] = {"since", "ever", "under", "between", "among"};
    static const char *const kinds[] = {"its", "such", "this", "a"};
    if (next + 1 >= segment->tokens->count || !is_letter(segment, next))
        return false;
    if (cqk_token_is(segment, next, CQ_STR("to")))
        return cqk_token_is(segment, next + 1, CQ_STR("be")) ||
               cqk_token_is(segment, next + 1, CQ_STR("take"));
    return token_in(m, segment, next, words, CQK_COUNT(words)) ||
           (cqk_token_is(segment, next, CQ_STR("of")) &&
            token_in(m, segment, next + 1, kinds, CQK_COUNT(kinds)));
}

/* Does what follows the ordinal show that no noun is counted: a preposition, a verb, a bracket? */
static bool stands_alone(const model *m, const cq_segment *segment, uint32_t next)
{
    static const char *const marks[] = {"(", "–", "—", ":"};
    if (next >= segment->tokens->count || counts_otherwise(m, segment, next))
        return false;
    for (size_t k = 0; k < CQK_COUNT(marks); k++)
        if (cqk_token_is_word(segment, next, marks[k]))
            return true;
    if (cqk_token_is(segment, next, CQ_STR(",")))
        next++;
    static const char *const verbs[] = {"fue", "was", "fut", "war", "will"};
    if (cqk_token_is(segment, next, CQ_STR("on")) && next + 1 < segment->tokens->count &&
        segment->tokens->kind[next + 1] == CQ_TOKEN_NUMBER)
        return true; /* "the first on 5 May" */
    return is_letter(segment, next) && !is_capital(segment, next) &&
           (word_class(m, segment, next) == WORD_STOP ||
            token_in(m, segment, next, verbs, CQK_COUNT(verbs)));
}

/* ", a year after the second.": an ordinal at token i that ends a clause behind a word of time. */
static bool ends_clause_of_time(const model *m, const cq_segment *segment, uint32_t i,
                                uint32_t next)
{
    static const char *const words[] = {"after", "since", "before", "following", "until"};
    static const char *const marks[] = {".", ",", ";"};
    return i > 1 && is_letter(segment, i - 2) &&
           token_in(m, segment, i - 2, words, CQK_COUNT(words)) &&
           (next >= segment->tokens->count || cqk_token_in(segment, next, marks, CQK_COUNT(marks)));
}

/* Does the ordinal at token i stand where one does that counts what was counted before: behind an
 * article, or a Russian "and"? */
static bool recalls(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const articles[] = {"the", "la", "le", "el", "die", "das", "der", "а", "и"};
    static const char *const days[] = {"on", "am", "le"};
    static const char *const own[] = {"its", "their"}; /* "its first session and its second in" */
    if (i > 1 && is_letter(segment, i - 1) && token_in(m, segment, i - 1, own, CQK_COUNT(own)))
        return word_class(m, segment, i - 2) == WORD_AND;
    if (i > 0 && is_cyrillic(segment, i) && cqk_token_is(segment, i - 1, CQ_STR(",")))
        return true; /* первое заседание прошло в Москве, второе — в Оше */
    if (i == 0 || !token_in(m, segment, i - 1, articles, CQK_COUNT(articles)))
        return false;
    return i < 2 || !is_letter(segment, i - 2) ||
           !token_in(m, segment, i - 2, days, CQK_COUNT(days));
}

/* "offered to host the 20th in Bodø" */
static bool is_hosted(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const verbs[] = {"host", "hold", "hosting", "hosted", "convene", "attend"};
    return i > 1 && is_letter(segment, i - 2) &&
           token_in(m, segment, i - 2, verbs, CQK_COUNT(verbs));
}

static bool is_near(uint32_t value, uint32_t to)
{
    return value != to && value <= to + STEP_MAX && value + STEP_MAX >= to;
}

/* The mention that an ordinal at token i without a head stands for. */
static void take_ordinal(const mention *after, uint32_t i, const cqk_ordinal *ordinal,
                         mention *found)
{
    *found = *after;
    found->start = ordinal->start;
    found->end = ordinal->end;
    found->first = i;
    found->last = i + ordinal->tokens;
    found->ordinal = ordinal->value;
}

/* "the third | and fourth from 13 to 17 April": does another ordinal follow that stands alone? */
static bool joins_ordinal(const model *m, const cq_segment *segment, uint32_t next)
{
    cqk_ordinal ordinal;
    uint32_t second = next + 1;
    return second < segment->tokens->count && word_class(m, segment, next) == WORD_AND &&
           cqk_ordinal_may_begin(segment, second, m->ordinals) &&
           cqk_ordinal_at(m->host, segment, second, &ordinal) && ordinal.form != CQK_ORDINAL_DOT &&
           stands_alone(m, segment, second + ordinal.tokens);
}

/* The next ordinal without a head behind the mention, up to token `limit`; false: there is none. */
static bool next_latin(const model *m, const cq_segment *segment, const mention *after,
                       uint32_t limit, mention *found)
{
    bool new_sentence = false;
    for (uint32_t i = after->last; i < limit; i++) {
        cqk_ordinal ordinal;
        new_sentence = new_sentence || sentence_begins(segment, i);
        bool joined = i > 0 && i - 1 == after->last && word_class(m, segment, i - 1) == WORD_AND;
        if (!cqk_ordinal_may_begin(segment, i, m->ordinals) ||
            (!joined && !recalls(m, segment, i)) ||
            !cqk_ordinal_at(m->host, segment, i, &ordinal) || ordinal.form == CQK_ORDINAL_DOT ||
            !is_near(ordinal.value, after->ordinal))
            continue;
        uint32_t next = i + ordinal.tokens;
        bool one = cqk_token_is(segment, next, CQ_STR("one")); /* "the first one, held in" */
        next += one;
        bool listed = i > 1 && cqk_token_is(segment, i - 2, CQ_STR(":")); /* "three: the first" */
        if ((!stands_alone(m, segment, next) && !joins_ordinal(m, segment, next) &&
             !ends_clause_of_time(m, segment, i, next)) ||
            (new_sentence && !listed && !is_hosted(m, segment, i) &&
             !(sentence_begins(segment, i - 1) && tells_of_holding(m, segment, next))))
            continue;
        take_ordinal(after, i, &ordinal, found);
        found->flags |= new_sentence || one ? MENTION_SHADOW : 0; /* a pronoun, no name */
        return true;
    }
    return false;
}

/* The same in Chinese and Japanese: 第2回は, 第二次在. */
static bool next_cjk(const model *m, const cq_segment *segment, const mention *after,
                     uint32_t limit, mention *found)
{
    static const char *const behind[] = {"は", "が", "を", "も", "在",
                                         "于", "於", "则", "則", "（"};
    for (uint32_t i = after->last; i < limit; i++) {
        cqk_ordinal ordinal;
        cq_str token = cqk_token(segment, i);
        bool begins = token.len >= 3 && memcmp(token.data, "第", 3) == 0;
        if (!begins || !cqk_ordinal_at(m->host, segment, i, &ordinal) ||
            !is_near(ordinal.value, after->ordinal))
            continue;
        uint32_t next = i + ordinal.tokens;
        bool alone = false;
        for (size_t k = 0; k < CQK_COUNT(behind); k++)
            alone = alone || cqk_token_is_word(segment, next, behind[k]);
        if (!alone)
            continue;
        take_ordinal(after, i, &ordinal, found);
        return true;
    }
    return false;
}

/* 第17回環境大臣会合（TEMM17）: the acronym and number of the same meeting in a bracket. */
static bool add_numbered(const cq_segment *segment, const mention *of, mentions *list)
{
    static const char *const opening[] = {"（", "("};
    static const char *const closing[] = {"）", ")"};
    uint32_t i = of->last + 1;
    if (i + 1 >= segment->tokens->count || segment->tokens->kind[i] != CQ_TOKEN_LETTER ||
        !(cqk_token_is_word(segment, of->last, opening[0]) ||
          cqk_token_is_word(segment, of->last, opening[1])) ||
        !(cqk_token_is_word(segment, i + 1, closing[0]) ||
          cqk_token_is_word(segment, i + 1, closing[1])))
        return true;
    cq_str text = cqk_token(segment, i);
    size_t letters = 0;
    uint32_t number = 0;
    while (letters < text.len && text.data[letters] >= 'A' && text.data[letters] <= 'Z')
        letters++;
    size_t at = letters;
    while (at < text.len && text.data[at] >= '0' && text.data[at] <= '9' && number < 1000)
        number = number * 10 + (uint32_t)(text.data[at++] - '0');
    if (letters < 2 || at != text.len || number != of->ordinal)
        return true;
    mention found = *of;
    found.start = segment->tokens->start[i];
    found.end = segment->tokens->end[i];
    found.first = i;
    found.last = i + 1;
    found.flags |= MENTION_ORDINAL | MENTION_ELIDED;
    return mentions_add(list, &found);
}

/* 1차, 2회: a number and a Korean counter in one token. */
static bool is_plain_count(cq_str token)
{
    static const char *const counters[] = {"차", "회"};
    size_t digits = 0;
    while (digits < token.len && token.data[digits] >= '0' && token.data[digits] <= '9')
        digits++;
    return digits > 0 && digits <= 3 &&
           (cqk_is((cq_str){token.data + digits, token.len - digits}, counters[0]) ||
            cqk_is((cq_str){token.data + digits, token.len - digits}, counters[1]));
}

/* 第1回|平成24年6月18日, 제3차|(2016.10월, 서울): does a date with its year follow the ordinal that
 * begins a line, perhaps in a bracket? */
static bool dates_entry(const cq_segment *segment, uint32_t first, uint32_t next)
{
    static const char *const eras[] = {"平成", "令和", "昭和", "大正"};
    static const char *const opening[] = {"(", "（"};
    enum { YEAR_MIN = 4, BULLETS = 2 };
    const cq_tokens *t = segment->tokens;
    uint32_t i = next + ((next < t->count) && (cqk_token_is_word(segment, next, opening[0]) ||
                                               cqk_token_is_word(segment, next, opening[1])));
    bool begins = first <= BULLETS || cqk_shape(segment, first, CQ_SHAPE_LINE_BEFORE);
    if (i >= t->count || !begins || (i == next && cqk_touches(segment, i)))
        return false;
    cq_str text = {segment->text.data + t->start[i], segment->text.len - t->start[i]};
    for (size_t k = 0; k < CQK_COUNT(eras); k++)
        if (cqk_begins_with(text, eras[k]))
            return true;
    cq_str token = cqk_token(segment, i);
    return t->kind[i] == CQ_TOKEN_NUMBER && token.len >= YEAR_MIN &&
           (token.data[0] == '1' || token.data[0] == '2') && token.data[3] >= '0' &&
           token.data[3] <= '9';
}

/* ·제1차 : 6개항 합의('00.7.29∼31, 서울), 第1回：2005年5月: entries of a list of meetings, in which
 * the ordinal that begins a line stands for all. */
static bool find_listed(const model *m, const cq_segment *segment, mentions *list)
{
    enum { BULLETS = 2 };
    static const char *const marks[] = {":", "："};
    const cq_tokens *t = segment->tokens;
    bool listed = false;
    bool eastern = !cqk_is_alphabetic(t);
    for (uint32_t i = 0; i < t->count && (listed || eastern || i <= BULLETS); i++) {
        cqk_ordinal ordinal;
        if (!listed && i > BULLETS && !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE))
            continue; /* what precedes the list's first line is its title */
        bool hangul = t->kind[i] == CQ_TOKEN_HANGUL;
        cq_str token = cqk_token(segment, i);
        bool begins = (token.len >= 3 &&
                       (memcmp(token.data, "제", 3) == 0 || memcmp(token.data, "第", 3) == 0)) ||
                      is_plain_count(token);
        hangul = hangul || is_plain_count(token);
        if (!begins || !cqk_ordinal_at(m->host, segment, i, &ordinal) ||
            ordinal.form == CQK_ORDINAL_DOT)
            continue;
        uint32_t next = i + ordinal.tokens;
        bool colon = next < t->count && ordinal.end == t->end[next - 1] &&
                     (cqk_token_is_word(segment, next, marks[0]) ||
                      cqk_token_is_word(segment, next, marks[1]));
        if (!colon && !dates_entry(segment, i, next))
            continue;
        mention found = {.start = ordinal.start,
                         .end = ordinal.end,
                         .first = i,
                         .last = next,
                         .name_start = ordinal.end,
                         .name_end = ordinal.end,
                         .ordinal = ordinal.value,
                         .kind = KIND_MEETING,
                         .flags = MENTION_COUNTED | MENTION_BARE | MENTION_ORDINAL |
                                  (hangul ? MENTION_HANGUL : MENTION_CJK)};
        listed = true;
        if (!mentions_add(list, &found))
            return false;
    }
    return true;
}

/* 1차 2013년 7월(서울), 2차 2015년 9월(시드니): two and more ordinals with a date each, behind a
 * name. */
static bool find_dated(const model *m, const cq_segment *segment, uint32_t from, mentions *list)
{
    enum { LISTED_MAX = 32 };
    static const char *const units[] = {"년", "월"};
    const cq_tokens *t = segment->tokens;
    mention found[LISTED_MAX];
    size_t count = 0;
    for (uint32_t i = from; i + 1 < t->count && count < LISTED_MAX; i++) {
        cqk_ordinal ordinal;
        bool number = t->kind[i] == CQ_TOKEN_NUMBER || t->kind[i] == CQ_TOKEN_HANGUL;
        cq_str next = cqk_token(segment, i + 1);
        bool dated = t->kind[i + 1] == CQ_TOKEN_NUMBER && next.len > 3 &&
                     (memcmp(next.data + next.len - 3, units[0], 3) == 0 ||
                      memcmp(next.data + next.len - 3, units[1], 3) == 0);
        if (!number || !dated || !cqk_ordinal_at(m->host, segment, i, &ordinal) ||
            ordinal.tokens != 1 || ordinal.end != t->end[i] || ordinal.form == CQK_ORDINAL_DOT)
            continue;
        found[count++] =
            (mention){.start = ordinal.start,
                      .end = ordinal.end,
                      .first = i,
                      .last = i + 1,
                      .name_start = ordinal.end,
                      .name_end = ordinal.end,
                      .ordinal = ordinal.value,
                      .kind = KIND_MEETING,
                      .flags = MENTION_COUNTED | MENTION_BARE | MENTION_ORDINAL | MENTION_HANGUL};
    }
    for (size_t i = 0; count > 1 && i < count; i++)
        if (!mentions_add(list, &found[i]))
            return false;
    return true;
}

uint32_t singular_end(const cq_segment *segment, uint32_t i)
{
    uint32_t end = segment->tokens->end[i];
    return end - (segment->text.data[end - 1] == 's');
}

/* "four sessions: the first from 21 to 25 July": the first of several, behind the plural at token
 * head; those after it are found by it. */
static bool add_first_behind(const model *m, const cq_segment *segment, uint32_t head,
                             uint32_t value, mentions *list)
{
    enum { NEAR = 10 };
    mention found;
    mention plural = {.first = head,
                      .last = head + 1,
                      .name_start = segment->tokens->start[head],
                      .name_end = singular_end(segment, head),
                      .kind = head_kind(value),
                      .flags = MENTION_COUNTED | MENTION_BARE | MENTION_OWN};
    uint32_t limit = head + NEAR < segment->tokens->count ? head + NEAR : segment->tokens->count;
    if (!cqk_any_watched(segment->tokens, head + 1, limit, m->ordinals) ||
        !next_latin(m, segment, &plural, limit, &found) || found.ordinal != 1 ||
        (found.flags & MENTION_SHADOW))
        return true;
    found.flags |= MENTION_ORDINAL;
    return mentions_add(list, &found);
}

bool add_bracketed(const model *m, const cq_segment *segment, uint32_t head, uint32_t open,
                   uint32_t value, mentions *list)
{
    const cq_tokens *t = segment->tokens;
    enum { BRACKET_MAX = 24, TWO = 2 };
    mention found[BRACKET_MAX];
    size_t count = 0;
    uint32_t i = open + 1;
    if (!cqk_token_is(segment, open, CQ_STR("(")))
        return add_first_behind(m, segment, head, value, list);
    while (i < t->count && i < open + BRACKET_MAX && !cqk_token_is(segment, i, CQ_STR(")"))) {
        cqk_ordinal ordinal;
        bool joint = cqk_token_is(segment, i, CQ_STR(",")) ||
                     cqk_token_is(segment, i, CQ_STR("to")) ||
                     cqk_token_is(segment, i, CQ_STR("-")) ||
                     cqk_token_is(segment, i, CQ_STR("–")) || word_class(m, segment, i) == WORD_AND;
        bool counts = cqk_ordinal_may_begin(segment, i, m->ordinals) &&
                      cqk_ordinal_at(m->host, segment, i, &ordinal) &&
                      ordinal.form == CQK_ORDINAL_DIGITS;
        if (!counts && !joint)
            return true;
        if (counts)
            found[count++] =
                (mention){.start = ordinal.start,
                          .end = ordinal.end,
                          .first = i,
                          .last = i + ordinal.tokens,
                          .name_start = t->start[head],
                          .name_end = singular_end(segment, head),
                          .ordinal = ordinal.value,
                          .kind = head_kind(value),
                          .flags = MENTION_COUNTED | MENTION_BARE | MENTION_ORDINAL | MENTION_OWN};
        i += counts ? ordinal.tokens : 1;
    }
    bool closed = i < t->count && cqk_token_is(segment, i, CQ_STR(")"));
    for (size_t k = 0; closed && count >= TWO && k < count; k++)
        if (!mentions_add(list, &found[k]))
            return false;
    return true;
}

/* "Foreign Policy Dialogue (5th: April 2014, Tokyo)": the ordinal in the bracket behind a name. */
static bool add_in_bracket(const model *m, const cq_segment *segment, const mention *of,
                           mentions *list)
{
    static const char *const marks[] = {":", ",", "–", "—", ";"};
    static const char *const words[] = {"held", "in", "on"};
    const uint32_t others = MENTION_SHADOW | MENTION_COUNTED | MENTION_CJK | MENTION_HANGUL;
    cqk_ordinal ordinal;
    uint32_t i = of->last + 1;
    if ((of->flags & others) || i >= segment->tokens->count ||
        !cqk_token_is(segment, of->last, CQ_STR("(")) ||
        !cqk_ordinal_may_begin(segment, i, m->ordinals) ||
        !cqk_ordinal_at(m->host, segment, i, &ordinal) || ordinal.form == CQK_ORDINAL_DOT ||
        ordinal.form == CQK_ORDINAL_ROMAN)
        return true;
    uint32_t next = i + ordinal.tokens;
    if (next >= segment->tokens->count || (!cqk_token_in(segment, next, marks, CQK_COUNT(marks)) &&
                                           !cqk_token_in(segment, next, words, CQK_COUNT(words))))
        return true;
    mention found;
    take_ordinal(of, i, &ordinal, &found);
    found.flags |= MENTION_COUNTED;
    return mentions_add(list, &found);
}

/* "The Defence Meeting takes place every year; the 23rd was held in Amman": an ordinal that counts
 * a series named without one, with a verb of holding straight behind it. */
static bool add_counted_of(const model *m, const cq_segment *segment, const mention *of,
                           uint32_t limit, mentions *list)
{
    const uint32_t others = MENTION_SHADOW | MENTION_COUNTED | MENTION_CJK | MENTION_HANGUL;
    if (of->flags & others)
        return true;
    for (uint32_t i = of->last + 1; i < limit; i++) {
        cqk_ordinal ordinal;
        if (!cqk_ordinal_may_begin(segment, i, m->ordinals) || !recalls(m, segment, i) ||
            !cqk_ordinal_at(m->host, segment, i, &ordinal) || ordinal.form == CQK_ORDINAL_DOT ||
            ordinal.form == CQK_ORDINAL_ROMAN ||
            !tells_of_holding(m, segment, i + ordinal.tokens) ||
            !stands_alone(m, segment, i + ordinal.tokens))
            continue;
        mention found;
        take_ordinal(of, i, &ordinal, &found);
        found.flags |= MENTION_COUNTED;
        return mentions_add(list, &found);
    }
    return true;
}

enum { LIST_MAX = 24 };

/* The ordinals of a list, "1st (May 2011, Manila), 2nd (June 2012, Tokyo)", "first held in
 * Samarkand, second in Delhi", one more from each to the next, from token `first` on. */
typedef struct ordinal_list {
    cqk_ordinal ordinals[LIST_MAX];
    uint32_t at[LIST_MAX];
    size_t count;
} ordinal_list;

/* Does an entry of such a list go on at token i as one does that tells of a meeting? `bracketed`:
 * in a bracket with a number only. */
static bool goes_on(const model *m, const cq_segment *segment, uint32_t i, bool bracketed)
{
    static const char *const verbs[] = {"held", "hosted", "convened"};
    enum { BRACKET_MAX = 8 };
    if (!cqk_token_is(segment, i, CQ_STR("(")))
        return !bracketed && i < segment->tokens->count &&
               (cqk_token_in(segment, i, verbs, CQK_COUNT(verbs)) || stands_alone(m, segment, i));
    for (uint32_t k = i + 1; k < i + BRACKET_MAX && k < segment->tokens->count; k++)
        if (segment->tokens->kind[k] == CQ_TOKEN_NUMBER)
            return true;
    return false;
}

static void read_list(const model *m, const cq_segment *segment, uint32_t first, uint32_t limit,
                      bool bracketed, ordinal_list *list)
{
    static const char *const joints[] = {":", ",", ";", "and", "•"};
    list->count = 0;
    for (uint32_t i = first; i < limit && list->count < LIST_MAX; i++) {
        cqk_ordinal *ordinal = &list->ordinals[list->count];
        if ((i > first && !cqk_token_in(segment, i - 1, joints, CQK_COUNT(joints))) ||
            !cqk_ordinal_may_begin(segment, i, m->ordinals) ||
            !cqk_ordinal_at(m->host, segment, i, ordinal) || ordinal->form == CQK_ORDINAL_DOT ||
            ordinal->form == CQK_ORDINAL_ROMAN ||
            (list->count && ordinal->value != ordinal[-1].value + 1) ||
            !goes_on(m, segment, i + ordinal->tokens, bracketed))
            continue;
        list->at[list->count++] = i;
    }
}

static bool add_list(const mention *of, const ordinal_list *list, mentions *found)
{
    for (size_t i = 0; list->count > 1 && i < list->count; i++) {
        mention item;
        take_ordinal(of, list->at[i], &list->ordinals[i], &item);
        if (of->first == of->last) /* it stands for no name */
            item.name_start = item.name_end = item.end;
        item.flags |= MENTION_COUNTED;
        if (!mentions_add(found, &item))
            return false;
    }
    return true;
}

/* "India-Central Asia Dialogue: first held in Samarkand, second in Delhi": behind the name's colon.
 */
static bool add_list_behind(const model *m, const cq_segment *segment, const mention *of,
                            uint32_t limit, mentions *list)
{
    const uint32_t others = MENTION_SHADOW | MENTION_COUNTED | MENTION_CJK | MENTION_HANGUL;
    ordinal_list found;
    if ((of->flags & others) || !cqk_token_is(segment, of->last, CQ_STR(":")))
        return true;
    read_list(m, segment, of->last + 1, limit, false, &found);
    return add_list(of, &found, list);
}

/* "1st (May 2011, Manila), 2nd (June 2012, Tokyo)": a line that begins so, below a name. */
static bool add_list_alone(const model *m, const cq_segment *segment, mentions *list)
{
    enum { BULLETS = 2 };
    const mention none = {.kind = KIND_MEETING, .flags = MENTION_BARE | MENTION_ORDINAL};
    ordinal_list found;
    uint32_t first = 0;
    while (first < BULLETS && first < segment->tokens->count &&
           segment->tokens->kind[first] == CQ_TOKEN_PUNCTUATION)
        first++;
    if (first >= segment->tokens->count || segment->tokens->kind[first] != CQ_TOKEN_NUMBER ||
        !cqk_ordinal_may_begin(segment, first, m->ordinals))
        return true;
    read_list(m, segment, first, segment->tokens->count, true, &found);
    return found.count < 2 || found.at[0] != first || add_list(&none, &found, list);
}

/* The token up to which what is left out behind item i may be its own. */
static uint32_t reach_of(const cq_segment *segment, const mentions *list, size_t count, size_t i)
{
    uint32_t limit = list->items[i].last + REACH;
    if (limit > segment->tokens->count)
        limit = segment->tokens->count;
    for (size_t k = i + 1; k < count && list->items[k].first < limit; k++)
        if (!(list->items[k].flags & MENTION_SHADOW))
            return list->items[k].first;
    return limit;
}

bool find_elided(const model *m, const cq_segment *segment, mentions *list)
{
    if (list->count == 0)
        return find_listed(m, segment, list) && add_list_alone(m, segment, list);
    size_t count = list->count;
    if ((list->items[0].flags & MENTION_HANGUL) &&
        !find_dated(m, segment, list->items[0].last, list))
        return false;
    for (size_t i = 0; i < count; i++) {
        mention after = list->items[i];
        bool counted = (after.flags & MENTION_COUNTED) && !(after.flags & MENTION_ACRONYM);
        bool eastern = (after.flags & (MENTION_CJK | MENTION_HANGUL)) != 0;
        if ((counted && eastern && !add_numbered(segment, &after, list)) ||
            !add_in_bracket(m, segment, &after, list) ||
            !add_list_behind(m, segment, &after, reach_of(segment, list, count, i), list) ||
            !add_counted_of(m, segment, &after, reach_of(segment, list, count, i), list))
            return false;
        if (!counted || (after.flags & MENTION_HANGUL))
            continue;
        uint32_t limit = reach_of(segment, list, count, i);
        mention found;
        while (after.flags & MENTION_CJK ? next_cjk(m, segment, &after, limit, &found)
                                         : next_latin(m, segment, &after, limit, &found)) {
            found.flags |= MENTION_ORDINAL | MENTION_ELIDED;
            if (!mentions_add(list, &found))
                return false;
            after = found;
        }
    }
    return true;
}
