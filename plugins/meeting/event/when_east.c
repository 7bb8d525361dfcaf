/*
 * when_east.c - what Chinese, Japanese and Korean sentences say of dates around a meeting: since
 * when there have been any, what a relative clause tells of another noun, and which date is nearer.
 */
#include "event/place_scene.h"

#include <string.h>

static bool begins(cq_str text, const char *with)
{
    size_t len = strlen(with);
    return text.len >= len && memcmp(text.data, with, len) == 0;
}

/* 2007年以降, 1993년부터, 自2007年起: since when there have been meetings, no date of one. */
static bool is_beginning(const scene *s, const cq_entity *date)
{
    static const char *const since[] = {"以降", "以来", "以後", "以后", "以來", "이후", "이래"};
    static const char *const from[] = {"から", "부터", "起", "より"};
    enum { YEAR_SIZE = 4 };
    cq_str rest = {s->segment->text.data + date->end, s->segment->text.len - date->end};
    if (!(s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    if (rest.len && rest.data[0] == ' ')
        rest = (cq_str){rest.data + 1, rest.len - 1};
    for (size_t k = 0; k < CQK_COUNT(since); k++)
        if (begins(rest, since[k]))
            return true;
    for (size_t k = 0; date->value.len == YEAR_SIZE && k < CQK_COUNT(from); k++)
        if (begins(rest, from[k]))
            return true;
    return false;
}

/* 机制建立于1996年, 2004年8月…対話が発足, 1998년 우리측 제의로 시작되었다: does a verb of founding,
 * and no other, go with the date of a series? */
static bool is_founding(const scene *s, const cq_entity *date)
{
    static const char *const front[] = {"建立于", "建立於", "成立于", "成立於", "创立于", "創立於",
                                        "启动于", "始于",   "始於",   "創設は", "発足は"};
    static const char *const behind[] = {"発足",   "設立され", "創設され", "立ち上げ", "スタート",
                                         "成立",   "建立",     "创立",     "創立",     "设立",
                                         "設立",   "正式启动", "启动",     "啟動",     "시작되었",
                                         "시작됐", "출범",     "창설",     "신설",     "발족"};
    enum { FRONT = 3, NEAR = 10 };
    uint32_t first = cqk_token_from(s->segment->tokens, 0, date->start);
    uint32_t last = cqk_token_from(s->segment->tokens, 0, date->end);
    if (s->r->m.ordinal || !(s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    if (first >= FRONT && starts_with(s, first - FRONT, front, CQK_COUNT(front)))
        return true;
    uint32_t from = last < s->r->m.first ? s->r->m.last : last;
    for (uint32_t i = from; i < from + NEAR && i < s->sentence_last; i++)
        if (starts_with(s, i, behind, CQK_COUNT(behind)))
            return true;
    return false;
}

/* 5月の首相訪日に続き、第2回会合, 지난 5월 방한에 이어 제2차 회의: the date of what went before. */
static bool is_of_forerunner(const scene *s, const cq_entity *date)
{
    static const char *const behind[] = {"に続き", "に続い", "に引き", "を受け"};
    static const char *const korean[] = {"이어", "이어서", "뒤이어"};
    enum { REACH = 40 };
    uint32_t last = cqk_token_from(s->segment->tokens, 0, date->end);
    bool of = cqk_token_is(s->segment, last, CQ_STR("の"));
    bool hangul = (s->r->m.flags & MENTION_HANGUL) != 0;
    if (last >= s->r->m.first || (!of && !hangul))
        return false;
    for (uint32_t i = last; i < s->r->m.first && i < last + REACH; i++)
        if (hangul ? i > last && is_any(s, i, korean, CQK_COUNT(korean)) &&
                         cqk_ends_in(cqk_token(s->segment, i - 1), "에")
                   : starts_with(s, i, behind, CQK_COUNT(behind)))
            return true;
    return false;
}

/* "APEC首脳会合、そして今日の|クアラルンプールでの東アジアサミット": is the date behind the mention
 * bound to another one by の, with nothing but its place between? */
static bool is_of_next_mention(const scene *s, const cq_entity *date)
{
    static const char *const marks[] = {"、", "，", ",", "。"};
    enum { REACH = 24 };
    uint32_t last = cqk_token_from(s->segment->tokens, 0, date->end);
    if (!(s->r->m.flags & MENTION_CJK) || last <= s->r->m.last ||
        !cqk_token_is(s->segment, last, CQ_STR("の")))
        return false;
    for (const record *other = s->r + 1; other < s->d->current + s->d->current_count; other++) {
        if (other->m.first < last || other->m.first > last + REACH ||
            other->m.first >= s->sentence_last)
            continue;
        uint32_t i = last;
        while (i < other->m.first && !is_any(s, i, marks, CQK_COUNT(marks)))
            i++;
        return i == other->m.first;
    }
    return false;
}

bool is_told_of_other(const scene *s, const cq_entity *date)
{
    return is_beginning(s, date) || is_founding(s, date) || is_of_forerunner(s, date) ||
           is_of_next_mention(s, date);
}

/* Does a noun that a relative clause may modify stand at token i: no 際, 後, ところ? */
static bool is_modified_noun(const scene *s, uint32_t i)
{
    static const char *const loose[] = {"際", "後", "時", "旨", "以", "場", "結", "直", "模", "様"};
    static const char *const korean[] = {"바",   "것", "뒤",     "후",  "이후",
                                         "이래", "데", "가운데", "만큼"};
    const uint32_t words = CQK_KIND(CQ_TOKEN_IDEOGRAPH) | CQK_KIND(CQ_TOKEN_KATAKANA) |
                           CQK_KIND(CQ_TOKEN_LETTER) | CQK_KIND(CQ_TOKEN_HANGUL) |
                           CQK_KIND(CQ_TOKEN_NUMBER);
    return i < s->sentence_last && (words >> s->segment->tokens->kind[i] & 1) &&
           !is_any(s, i, loose, CQK_COUNT(loose)) && !starts_with(s, i, korean, 2) &&
           !is_any(s, i, korean, CQK_COUNT(korean));
}

/* 2014年4月に東京で行われた首脳会談において, 지난 12월 평양에서 개최된 협의: is what ends at token
 * `i`, behind the mention, said of the noun that a relative clause there modifies? */
bool is_of_relative(const scene *s, uint32_t i)
{
    static const char *const held[] = {"行われた",   "開催された", "開かれた",   "実施された",
                                       "署名された", "採択された", "締結された", "発表された",
                                       "举行的",     "舉行的",     "召开的",     "召開的",
                                       "签署的",     "簽署的",     "发表的",     "發表的",
                                       "通过的",     "通過的",     "举办的",     "舉辦的"};
    static const char *const korean[] = {"개최된", "열린",   "진행된", "가진",   "체결된",
                                         "체결한", "채택한", "합의한", "서명된", "채택된",
                                         "서명한", "발표된", "있은"};
    static const char *const commas[] = {"、", "，", ",", "。", "；", "は", "）", ")"};
    static const char *const quotes[] = {"\"", "“", "‘", "'", "「", "『"};
    enum { CLAUSE_MAX = 14, CHARACTER = 3 };
    if (!(s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)) || i <= s->r->m.last)
        return false;
    for (uint32_t k = i; k < s->sentence_last && k < i + CLAUSE_MAX; k++) {
        if (is_any(s, k, commas, CQK_COUNT(commas)))
            return false;
        if (s->segment->tokens->kind[k] == CQ_TOKEN_HANGUL &&
            is_any(s, k, korean, CQK_COUNT(korean)))
            return is_modified_noun(s, k + 1 + is_any(s, k + 1, quotes, CQK_COUNT(quotes)));
        for (size_t n = 0; n < CQK_COUNT(held); n++)
            if (starts_with(s, k, &held[n], 1))
                return is_modified_noun(s, k + (uint32_t)strlen(held[n]) / CHARACTER);
    }
    return false;
}

/* In Chinese, Japanese and Korean, what a meeting's clause says stands in front of it: is a date
 * behind the mention behind a comma too? */
static bool parts_clauses(const scene *s, const cq_entity *behind)
{
    static const char *const commas[] = {",", "，", "、"};
    if (!(s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    for (uint32_t i = s->r->m.last;
         i < s->sentence_last && s->segment->tokens->start[i] < behind->start; i++)
        for (size_t k = 0; k < CQK_COUNT(commas); k++)
            if (cqk_token_is_word(s->segment, i, commas[k]))
                return true;
    return false;
}

/* 9月8日、|東京において、|外相は、|印外相との間で、: a Japanese comma behind the topic, the time,
 * the place or the partner, which parts no clauses. */
bool is_behind_adverbial(const scene *s, uint32_t comma)
{
    static const char *const ends[] = {"は",       "において", "にて", "との間で", "では", "には",
                                       "とともに", "日",       "月",   "から",     "まで"};
    static const char *const marks[] = {"、", "，", ","};
    if (!(s->r->m.flags & MENTION_CJK) || comma == 0 ||
        !is_any(s, comma, marks, CQK_COUNT(marks)) || !cqk_kana_near(s->segment->tokens, comma, 24))
        return false;
    cq_str before = {s->segment->text.data, s->segment->tokens->end[comma - 1]};
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (cqk_ends_in(before, ends[k]))
            return true;
    return false;
}

/* 작년 5월 제1차 공동위원회, 2013年10月の第3回会合: nothing but の between the date and the counted
 * mention. */
bool stands_straight(const scene *s, const cq_entity *before)
{
    uint32_t last = cqk_token_from(s->segment->tokens, 0, before->end);
    bool no = cqk_token_is(s->segment, last, CQ_STR("の")) ||
              cqk_token_is(s->segment, last, CQ_STR("的"));
    enum { BODY_MAX = 6 };
    const uint32_t words =
        CQK_KIND(CQ_TOKEN_IDEOGRAPH) | CQK_KIND(CQ_TOKEN_KATAKANA) | CQK_KIND(CQ_TOKEN_LETTER);
    bool prefixed = no && last + no + BODY_MAX > s->r->m.first; /* 1962年の|国連|第17回総会 */
    for (uint32_t i = last + no; i < s->r->m.first && prefixed; i++)
        prefixed = (words >> s->segment->tokens->kind[i] & 1) != 0;
    return (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)) && s->r->m.ordinal &&
           (last + no == s->r->m.first || prefixed);
}

/* 제8차 각료회의(2013.5월, 키루나) 이전에 제2차 협의회: does the date at token i stand in a bracket
 * straight behind another mention? */
bool is_in_others_bracket(const scene *s, uint32_t i)
{
    static const char *const opening[] = {"(", "（"};
    static const char *const closing[] = {")", "）"};
    enum { BRACKET_MAX = 8 };
    if (!(s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)) || i >= s->r->m.first)
        return false;
    uint32_t open = i;
    while (open > 0 && i - open < BRACKET_MAX && !is_any(s, open - 1, opening, 2)) {
        if (is_any(s, open - 1, closing, 2))
            return false;
        open--;
    }
    bool bracket = open > 0 && is_any(s, open - 1, opening, 2);
    for (size_t k = 0; bracket && k < s->d->current_count; k++) {
        const mention *other = &s->d->current[k].m;
        if (other->last == open - 1 && other->start != s->r->m.start &&
            s->d->current[k].series != s->r->series)
            return true;
    }
    return false;
}

bool prefers_front(const scene *s, const cq_entity *before, const cq_entity *behind)
{
    return parts_clauses(s, behind) || stands_straight(s, before);
}
