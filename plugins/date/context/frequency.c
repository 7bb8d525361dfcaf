/*
 * frequency.c - a month or day of every year, which is none: 毎年5月, "by 1 March of each year".
 */
#include "grammar/point.h"

#include <string.h>

/* Does one of the words end where a point begins? */
static bool ends_with_one(const reader *r, uint32_t at, const char *const *words, size_t count)
{
    const char *text = r->segment->text.data;
    for (size_t i = 0; i < count; i++) {
        size_t len = strlen(words[i]);
        if (at >= len && memcmp(text + at - len, words[i], len) == 0)
            return true;
    }
    return false;
}

/* 毎年5月, 매년 5, 6월 */
static bool behind_every_year(const reader *r, const point *p)
{
    static const char *const words[] = {"毎年", "例年", "每年", "历年", "매년", "해마다"};
    const char *text = r->segment->text.data;
    uint32_t at = p->start;
    while (at > 0 && strchr("0123456789,~- ", text[at - 1]) && p->start - at < 12)
        at--;
    return ends_with_one(r, at, words, sizeof words / sizeof words[0]);
}

bool behind_every_week(const reader *r, uint32_t at)
{
    static const char *const words[] = {"毎週", "每周", "每週", "隔週", "매주", "매주 "};
    const char *text = r->segment->text.data;
    if (ends_with_one(r, at, words, sizeof words / sizeof words[0]))
        return true;
    bool number = at >= 4 && text[at - 1] >= '1' && text[at - 1] <= '5';
    return (number && memcmp(text + at - 4, "第", 3) == 0) ||
           (at >= 6 && memcmp(text + at - 6, "第", 3) == 0);
}

static bool is_one_of(const cq_segment *segment, uint32_t token, const cq_str *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (cqk_token_is(segment, token, words[i]))
            return true;
    return false;
}

#define IS_ONE_OF(segment, token, words)                                                           \
    is_one_of(segment, token, words, sizeof(words) / sizeof((words)[0]))

/* "each year", "chaque année", "jedes Jahres", "annually": at token i. */
static bool every_year_at(const cq_segment *segment, uint32_t i)
{
    static const cq_str each[] = {
        CQ_STR_INIT("each"),  CQ_STR_INIT("every"),  CQ_STR_INIT("chaque"), CQ_STR_INIT("cada"),
        CQ_STR_INIT("jedes"), CQ_STR_INIT("jeden"),  CQ_STR_INIT("jedem"),  CQ_STR_INIT("Each"),
        CQ_STR_INIT("Every"), CQ_STR_INIT("Chaque"), CQ_STR_INIT("Cada"),   CQ_STR_INIT("каждого"),
        CQ_STR_INIT("каждый")};
    static const cq_str calendar[] = {CQ_STR_INIT("calendar"), CQ_STR_INIT("fiscal")};
    static const cq_str year[] = {CQ_STR_INIT("year"),  CQ_STR_INIT("année"), CQ_STR_INIT("an"),
                                  CQ_STR_INIT("año"),   CQ_STR_INIT("Jahr"),  CQ_STR_INIT("Jahres"),
                                  CQ_STR_INIT("Jahre"), CQ_STR_INIT("года"),  CQ_STR_INIT("год")};
    static const cq_str yearly[] = {
        CQ_STR_INIT("annually"),     CQ_STR_INIT("yearly"),     CQ_STR_INIT("Annually"),
        CQ_STR_INIT("annuellement"), CQ_STR_INIT("anualmente"), CQ_STR_INIT("jährlich"),
        CQ_STR_INIT("alljährlich"),  CQ_STR_INIT("ежегодно"),   CQ_STR_INIT("Alljährlich")};
    if (IS_ONE_OF(segment, i, yearly))
        return true;
    if (i + 1 >= segment->tokens->count || !IS_ONE_OF(segment, i, each))
        return false;
    uint32_t next = IS_ONE_OF(segment, i + 1, calendar) ? i + 2 : i + 1;
    return next < segment->tokens->count && IS_ONE_OF(segment, next, year);
}

/* "on 1 March and 1 September in each year": only words of dates between. */
static bool in_front_of_every_year(const reader *r, uint32_t token)
{
    enum { REACH = 14 };
    const cq_segment *segment = r->segment;
    const cq_tokens *t = segment->tokens;
    for (uint32_t i = token; i < t->count && i < token + REACH; i++) {
        if (i > token && (t->shape[i] & CQ_SHAPE_SENTENCE_START))
            return false;
        if (every_year_at(segment, i))
            return true;
        if (t->kind[i] != CQ_TOKEN_NUMBER && !word_of(r, i) && mark_of(r, i) != ',')
            return false;
    }
    return false;
}

/* "each year on 1 March", "annually in May", "every June" */
static bool follows_every_year(const reader *r, uint32_t token)
{
    enum { REACH = 4 };
    static const cq_str every[] = {CQ_STR_INIT("every"), CQ_STR_INIT("Every"),  CQ_STR_INIT("each"),
                                   CQ_STR_INIT("Each"),  CQ_STR_INIT("chaque"), CQ_STR_INIT("cada"),
                                   CQ_STR_INIT("jeden")};
    static const cq_str between[] = {CQ_STR_INIT("on"), CQ_STR_INIT("in"),  CQ_STR_INIT("the"),
                                     CQ_STR_INIT("le"), CQ_STR_INIT("en"),  CQ_STR_INIT("el"),
                                     CQ_STR_INIT("am"), CQ_STR_INIT("zum"), CQ_STR_INIT("im"),
                                     CQ_STR_INIT("в"),  CQ_STR_INIT("by"),  CQ_STR_INIT("au"),
                                     CQ_STR_INIT(",")};
    const cq_segment *segment = r->segment;
    if (token > 0 && IS_ONE_OF(segment, token - 1, every))
        return true;
    for (uint32_t back = 1; back <= REACH && back <= token; back++) {
        uint32_t i = token - back;
        if (every_year_at(segment, i) || (i > 0 && every_year_at(segment, i - 1)))
            return true;
        if (!IS_ONE_OF(segment, i, between))
            return false;
    }
    return false;
}

bool is_every_year(reader *r, unsigned end, const point *p)
{
    if (p->year != NO_YEAR || (p->month == 0 && p->group == 0) || p->unit != U_NONE || p->points)
        return false;
    if (p->ideographic)
        return p->month != 0 && behind_every_year(r, p);
    const lexeme *behind = lex(r, end);
    return follows_every_year(r, p->token) ||
           (behind->kind != LEX_END && in_front_of_every_year(r, behind->token));
}
