/*
 * cjk.c - dates of Japanese, Chinese and Korean: a number and its unit, in the order year, month,
 * day; era years, numbers that share the unit of a later one (7-8日), words like 昨年 or 지난달 in
 * front.
 */
#include "grammar/cjk.h"

#include <string.h>

/* 5年|9月26日: does a month with its day follow, so that the year is one of an era's? */
static bool is_era_day(reader *r, unsigned k)
{
    uint32_t end = 0;
    int32_t value = 0;
    unsigned month = cjk_number_with_unit(r, k, W_MONTH_UNIT, true, &value, &end);
    return month && cjk_number_with_unit(r, month, W_DAY_UNIT, true, &value, &end);
}

/* 2007(平成19)年, 07(平成19)年, 2024（令和6）年度: a year with its era's in brackets between the
 * number and the unit. Returns the lexeme behind, 0: there is none. */
static unsigned bracketed_era(reader *r, unsigned k, point *p, int32_t *year, uint32_t *end)
{
    const lexeme *l = lex(r, k);
    int32_t era = NO_YEAR;
    unsigned unit = cjk_same_year(r, k + 1, &era);
    if (l->digits == 2 && lex_word(r, k + 2, W_ERA)) {
        size_t used = 0;
        const cqk_era *name = cqk_era_at(r->segment->text, lex(r, k + 2)->start, &used);
        const lexeme *nth = lex(r, k + 3);
        uint32_t count = cjk_number(nth) ? (uint32_t)nth->value : 1; /* 元 */
        era = name ? cqk_era_year(name, count) : 0;
        if (era % 100 != l->value)
            return 0;
    }
    if (unit == k + 1 || (l->digits == 2 && (era == NO_YEAR || era == 0)))
        return 0;
    bool character = lex_text(r, unit, CQ_STR("年"));
    if (!character && !cjk_unit_at(r, unit, W_YEAR_UNIT, true, end))
        return 0;
    *end = lex(r, unit)->end;
    *year = l->digits == 2 ? era : l->value;
    if (!character && lex(r, unit)->word->unit == U_FISCAL)
        p->kind = POINT_FISCAL;
    if (!character || !lex_text(r, unit + 1, CQ_STR("度")))
        return unit + 1;
    p->kind = POINT_FISCAL;
    *end = lex(r, unit + 1)->end;
    return unit + 2;
}

/* 2018年, 二〇一八年, 2011년도, '07年10月 */
static unsigned plain_year(reader *r, unsigned k, point *p, uint32_t *end)
{
    const lexeme *l = lex(r, k);
    int32_t year = 0;
    if (!cjk_number(l) || l->digits > 4 || l->digits < 1)
        return 0;
    bool minguo = l->digits == 3 && l->value >= 90 && l->value <= 150; /* 110年12月3日 in Taiwan */
    bool counted = l->token > 0 && cqk_token_is(r->segment, l->token - 1, CQ_STR("第"));
    bool lone = minguo && r->minguo && !counted && cjk_unit_at(r, k + 1, W_YEAR_UNIT, false, end);
    if (lone ||
        (minguo && cjk_unit_at(r, k + 1, W_YEAR_UNIT, true, end) && cjk_month_follows(r, k + 2))) {
        p->year = l->value + 1911;
        p->year_digits = 4;
        p->minguo = true;
        p->rule = "era";
        return k + 2;
    }
    if (l->digits == 3)
        return 0;
    unsigned next = cjk_number_with_unit(r, k, W_YEAR_UNIT, l->digits == 4, &year, end);
    if (!next && (l->digits == 4 || l->digits == 2)) {
        next = bracketed_era(r, k, p, &year, end);
        if (next && l->digits == 2) {
            p->year = year;
            p->year_digits = 4;
            return next;
        }
    }
    if (!next)
        return 0;
    bool apostrophe = l->token > 0 && mark_of(r, l->token - 1) == '\'';
    if (l->digits == 1 && !is_era_day(r, next))
        return 0;
    if (l->digits == 2 && !(apostrophe || (next == k + 2 && cjk_month_follows(r, next))))
        return 0;
    if (l->digits == 4 && (year < 1000 || year > 2199))
        return 0;
    if (apostrophe && l->digits == 2)
        p->start = r->segment->tokens->start[l->token - 1];
    p->year = year;
    p->year_digits = l->digits == 1 ? 2 : l->digits; /* an era's */
    if (next == k + 2 && lex(r, k + 1)->word->unit == U_FISCAL)
        p->kind = POINT_FISCAL;
    int32_t other = 0;
    unsigned behind = cjk_same_year(r, next, &other);
    if (behind > next) {
        *end = lex(r, behind - 1)->end;
        next = behind;
    }
    return next;
}

static void set_relative(reader *r, unsigned k, point *p)
{
    const lexeme *l = lex(r, k);
    p->unit = l->word->unit;
    p->offset = l->value;
    p->anchored = (l->word->flags & F_ANCHOR) != 0;
    p->rule = "relative";
}

/* 第1四半期, 第一季度, 1/4분기, 3분기, 上半年, 前半, 春 */
static unsigned part_of_year(reader *r, unsigned k, point *p)
{
    unsigned next = lex_text(r, k, CQ_STR("第")) || lex_text(r, k, CQ_STR("제")) ? k + 1 : k;
    const lexeme *l = lex(r, next);
    if (l->kind == LEX_WORD && l->word->kind == W_HALF && cjk_word(l)) {
        p->group = (uint8_t)(39 + l->value);
        return next + 1;
    }
    if (l->kind == LEX_WORD && l->word->kind == W_SEASON && cjk_word(l)) {
        p->group = (uint8_t)l->value;
        return next + 1;
    }
    if (!cjk_number(l) || l->value < 1 || l->value > 4)
        return 0;
    unsigned unit = next + 1;
    if (lex_is(r, unit, '/') && lex_touches(r, unit) && lex(r, unit + 1)->value == 4)
        unit += 2;
    if (!lex_word(r, unit, W_QUARTER) || !cjk_word(lex(r, unit)))
        return 0;
    p->group = (uint8_t)(32 + l->value);
    return unit + 1;
}

/* [month] [day] [weekday], behind a year or alone. Returns the end; k where there is nothing. */
static unsigned month_and_day(reader *r, unsigned k, point *p, uint32_t *end)
{
    int32_t value = 0;
    uint32_t part_end = 0;
    unsigned next = cjk_skip_particle(r, k);
    bool year_known = p->year != NO_YEAR || p->unit == U_YEAR;
    unsigned month = cjk_number_with_unit(r, next, W_MONTH_UNIT, year_known, &value, &part_end);
    if (month && value >= 1 && value <= 12) {
        p->month = (uint8_t)value;
        *end = part_end;
        k = month;
        next = cjk_skip_particle(r, k);
    } else if (p->month == 0 && p->unit != U_MONTH) {
        return k;
    }
    next += p->month != 0 && lex_text(r, next, CQ_STR("初")); /* 三月|初六日, of the moon */
    unsigned day = cjk_number_with_unit(r, next, W_DAY_UNIT, true, &value, &part_end);
    if (!day || value < 1 || value > 31)
        return k;
    p->day = (uint8_t)value;
    p->month_first = true;
    *end = part_end;
    unsigned weekday = skip_weekday(r, day, &p->weekday);
    if (weekday > day)
        *end = lex(r, weekday - 1)->end;
    return weekday;
}

/* 3日から5日目, 2日～3日間: is what is joined to a day a number of days? 3日から3日間 is three days
 * from the 3rd. */
static bool is_length(reader *r, unsigned k)
{
    const lexeme *unit = lex(r, k + 2);
    bool days = lex_text(r, k + 2, CQ_STR("日間")) || lex_text(r, k + 2, CQ_STR("일간"));
    return cjk_is_joint(r, k) && cjk_number(lex(r, k + 1)) && unit->kind == LEX_WORD &&
           unit->word->kind == W_STOP && (unit->word->flags & F_AFTER_NUMBER) &&
           !(days && (lex_text(r, k, CQ_STR("から")) || lex_text(r, k, CQ_STR("부터"))));
}

/* 11月27、28两日, 5月3、4号: the later of two days, which share the unit. */
static bool is_second_of_two(const reader *r, uint32_t token)
{
    return token >= 2 && mark_of(r, token - 1) == 0x3001 &&
           r->segment->tokens->kind[token - 2] == CQ_TOKEN_NUMBER;
}

/* 7日: a day alone; the context gives its month. */
static unsigned day_alone(reader *r, unsigned k, point *p, uint32_t *end)
{
    int32_t value = 0;
    bool listed = is_second_of_two(r, lex(r, k)->token);
    unsigned next = cjk_number_with_unit(r, k, W_DAY_UNIT, listed, &value, end);
    if (!next || value < 1 || value > 31)
        return 0;
    if (is_length(r, next))
        return 0;
    p->day = (uint8_t)value;
    p->bare = BARE_DAY;
    p->rule = "day";
    unsigned weekday = skip_weekday(r, next, &p->weekday);
    if (weekday > next)
        *end = lex(r, weekday - 1)->end;
    return weekday;
}

/* 週五(1/3), 今(10/23), 周三（11日）: the day in brackets. Returns the lexeme behind, 0: there is
 * none. */
static unsigned bracketed_day(reader *r, unsigned k, point *p, uint32_t *end)
{
    const lexeme *month = lex(r, k + 1);
    const lexeme *day = lex(r, k + 3);
    if (!lex_is(r, k, '(') || !lex_touches(r, k) || !cjk_number(month))
        return 0;
    point named = *p;
    uint32_t day_end = 0; /* 周三（30至31日）: of no use where the bracket goes on */
    unsigned behind = month_and_day(r, k + 1, &named, &day_end);
    if (!named.day || behind == k + 1)
        behind = day_alone(r, k + 1, &named, &day_end);
    if (behind && named.day && lex_is(r, behind, ')')) {
        p->month = named.month;
        p->day = named.day;
        p->month_first = true;
        p->bare = named.month ? BARE_NOT : BARE_DAY;
        *end = lex(r, behind)->end;
        return behind + 1;
    }
    if (!lex_is(r, k + 2, '/') || !cjk_number(day) || !lex_is(r, k + 4, ')') || month->value < 1 ||
        month->value > 12 || day->value < 1 || day->value > 31)
        return 0;
    p->month = (uint8_t)month->value;
    p->day = (uint8_t)day->value;
    p->month_first = true;
    p->bare = BARE_NOT;
    *end = lex(r, k + 4)->end;
    return k + 5;
}

/* 去る|十五日, 来る|20日: a verb that tells which day is meant, and stands in front of the date. */
static bool is_verb_in_front(reader *r, unsigned k)
{
    static const char *const verbs[] = {"去る", "去ル", "来る", "来ル", "來ル", "きたる", "先の"};
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
        if (lex_text(r, k, (cq_str){verbs[i], strlen(verbs[i])}))
            return true;
    return false;
}

/* 昨5日, 同7日, 지난 10월, 오는 13일, 本5月 */
static unsigned pointed(reader *r, unsigned k, point *p, uint32_t *end)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->word->kind != W_DEICTIC || !cjk_word(l))
        return 0;
    unsigned bracketed = bracketed_day(r, k + 1, p, end);
    if (!bracketed && lex_is(r, k + 1, '(')) { /* 昨(7月30日) */
        unsigned day = month_and_day(r, k + 2, p, end);
        bracketed = p->day && lex_is(r, day, ')') ? day + 1 : 0;
        if (bracketed)
            *end = lex(r, day)->end;
    }
    if (bracketed)
        return bracketed;
    const lexeme *named = lex(r, k + 1);
    if (named->kind == LEX_WORD && named->word->kind == W_WEEKDAY && cjk_word(named) &&
        named->word->unit == U_NONE) { /* 지난 금요일 */
        p->weekday = (uint8_t)named->value;
        p->points = true;
        p->offset = l->value;
        p->rule = "relative";
        *end = named->end;
        return k + 2;
    }
    if (!cjk_number(named))
        return 0;
    unsigned next = month_and_day(r, k + 1, p, end);
    if (next == k + 1)
        next = day_alone(r, k + 1, p, end);
    if (!next)
        return 0;
    p->bare = BARE_NOT;
    p->rule = "relative";
    bool whole_word = l->end - l->start > 3;
    if (is_verb_in_front(r, k)) {
        p->token = named->token;
        p->start = named->start;
    }
    if (!whole_word && p->day && !p->month) {
        p->unit = U_DAY; /* 昨5日 is yesterday, which is the 5th */
        p->offset = l->value;
        p->anchored = (l->word->flags & F_ANCHOR) != 0;
        if (p->anchored)
            p->unit = U_NONE; /* 同7日: the 7th of the month mentioned last */
    } else {
        p->points = true;
        p->offset = l->value;
    }
    return next;
}

/* The character in front of "(108)年": which year or day it points to; false: none. */
static bool points_before_bracket(const reader *r, uint32_t token, int32_t *offset)
{
    static const struct {
        const char *text;
        int32_t offset;
    } fronts[] = {{"本", 0},  {"今", 0}, {"同", 0}, {"昨", -1}, {"上", -1}, {"去", -1},
                  {"前", -1}, {"明", 1}, {"次", 1}, {"翌", 1},  {"来", 1},  {"來", 1}};
    cq_str text = cqk_token(r->segment, token);
    for (size_t i = 0; i < sizeof fronts / sizeof fronts[0]; i++)
        if (cqk_is(text, fronts[i].text)) {
            *offset = fronts[i].offset;
            return true;
        }
    return false;
}

/* 本(108)年3月11日, 上(107)年, 昨（3）日, 今（廿六）日: Taiwanese and Japanese official style. */
static unsigned bracketed(reader *r, unsigned k, point *p, uint32_t *end)
{
    const lexeme *number = lex(r, k);
    int32_t offset = 0;
    if (!cjk_number(number) || number->token < 2 || mark_of(r, number->token - 1) != '(' ||
        !lex_is(r, k + 1, ')') || !points_before_bracket(r, number->token - 2, &offset))
        return 0;
    bool year = lex_text(r, k + 2, CQ_STR("年"));
    bool month = lex_text(r, k + 2, CQ_STR("月"));
    if (!year && !month && !lex_text(r, k + 2, CQ_STR("日")) && !lex_text(r, k + 2, CQ_STR("天")))
        return 0;
    p->token = number->token - 2;
    p->start = r->segment->tokens->start[p->token];
    p->rule = "relative";
    p->offset = offset;
    p->unit = year ? U_YEAR : month ? U_NONE : U_DAY;
    *end = lex(r, k + 2)->end;
    if (month) { /* 本(2)月14日 */
        p->month = (uint8_t)number->value;
        unsigned behind = month_and_day(r, k + 3, p, end);
        return number->value >= 1 && number->value <= 12 ? behind : 0;
    }
    if (!year) {
        p->day = (uint8_t)number->value;
        return number->value >= 1 && number->value <= 31 ? k + 3 : 0;
    }
    if (number->digits >= 3) {
        p->unit = U_NONE;
        p->year = number->value + (number->digits == 3 ? 1911 : 0);
        p->year_digits = 4;
        p->minguo = number->digits == 3;
        p->rule = "era";
    }
    return month_and_day(r, k + 3, p, end);
}

/* 第18次年度报告, 第三次年会: the 次 counts what is in front of it. */
static bool counts_in_front(const reader *r, const lexeme *l)
{
    static const char numerals[] = "一二三四五六七八九十百千几幾数數首每";
    const char *p = r->segment->text.data + l->start;
    if (l->start == 0 || l->end - l->start <= 3 || memcmp(p, "次", 3) != 0)
        return false;
    if (p[-1] >= '0' && p[-1] <= '9')
        return true;
    for (size_t i = 0; l->start >= 3 && i + 3 < sizeof numerals; i += 3)
        if (memcmp(p - 3, numerals + i, 3) == 0)
            return true;
    return false;
}

/* り・こくきょう: Hiragana inside the reading of a name, behind its point or its bracket. */
static bool is_of_reading(const reader *r, const lexeme *l)
{
    enum { READING_MAX = 10 };
    const cq_tokens *t = r->segment->tokens;
    uint32_t i = l->token;
    if (t->kind[i] != CQ_TOKEN_HIRAGANA)
        return false;
    while (i > 0 && l->token - i < READING_MAX && t->kind[i - 1] == CQ_TOKEN_HIRAGANA)
        i--;
    bool glued = t->start[i] < l->start;
    return i > 0 && ((glued && mark_of(r, i - 1) == '(') || mark_of(r, i - 1) == 0xB7);
}

/* 明日7日, 오늘, 先週金曜日, 今月5日, 来年4月: relative words and what may stand behind them. */
static unsigned relative(reader *r, unsigned k, point *p, uint32_t *end)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->word->kind != W_RELATIVE || !cjk_word(l) ||
        counts_in_front(r, l) || is_of_reading(r, l))
        return 0;
    set_relative(r, k, p);
    *end = l->end;
    if (p->unit == U_SEASON) {
        p->group = (uint8_t)(l->value % 100);
        p->offset = l->value / 100 - 10;
        p->unit = U_YEAR;
        return k + 1;
    }
    if (p->unit == U_FISCAL) {
        p->unit = U_YEAR;
        p->kind = POINT_FISCAL;
    }
    if (p->unit == U_YEAR || p->unit == U_MONTH) {
        unsigned next = p->unit == U_YEAR ? part_of_year(r, cjk_skip_particle(r, k + 1), p) : 0;
        if (next)
            p->kind = POINT_CALENDAR;
        if (next) {
            *end = lex(r, next - 1)->end;
            return next;
        }
        return month_and_day(r, k + 1, p, end);
    }
    int32_t value = 0;
    uint32_t day_end = 0;
    const lexeme *tens = lex(r, k + 1);
    if (p->unit == U_CENTURY && cjk_number(tens) && tens->value < 100 && tens->value % 10 == 0 &&
        lex_word(r, k + 2, W_DECADE)) { /* 上世纪80年代 */
        p->kind = POINT_DECADE;
        p->year = tens->value;
        *end = lex(r, k + 2)->end;
        return k + 3;
    }
    if (p->unit == U_DAY) {
        unsigned day = cjk_number_with_unit(r, k + 1, W_DAY_UNIT, false, &value, &day_end);
        if (day && value >= 1 && value <= 31) { /* 明日7日, 翌27日 */
            p->day = (uint8_t)value;
            *end = day_end;
            return day;
        }
        return k + 1;
    }
    unsigned behind = cjk_skip_particle(r, k + 1);
    const lexeme *weekday = lex(r, behind);
    if (p->unit == U_WEEK && weekday->kind == LEX_WORD && weekday->word->kind == W_WEEKDAY &&
        weekday->word->unit == U_NONE && cjk_word(weekday)) {
        p->weekday = (uint8_t)weekday->value;
        *end = weekday->end;
        return behind + 1;
    }
    return k + 1;
}

/* 열흘 전, 두 달 뒤: a Korean word for a number of days, weeks or months. */
static unsigned counted_word(reader *r, unsigned k, point *p, uint32_t *end)
{
    static const struct {
        const char *text;
        int32_t direction;
    } words[] = {{"전", -1}, {"뒤", 1}, {"후", 1}};
    const lexeme *l = lex(r, k);
    const lexeme *ago = lex(r, k + 1);
    if (!lex_word(r, k, W_NUMBER) || l->language != LANGUAGE_KO || ago->kind == LEX_END ||
        ago->end - ago->start < 3)
        return 0;
    const char *text = r->segment->text.data + ago->start;
    bool ends = ago->start + 3 == r->segment->tokens->end[ago->token] ||
                cjk_particle_follows(r, ago->start + 3);
    for (size_t i = 0; ends && i < sizeof words / sizeof words[0]; i++)
        if (memcmp(text, words[i].text, 3) == 0) {
            p->unit = l->word->unit;
            p->offset = l->value * words[i].direction;
            p->anchored = words[i].direction > 0;
            p->rule = "ago";
            *end = ago->start + 3;
            return k + 2;
        }
    return 0;
}

/* 3日前, 2年前, 65년 전 */
static unsigned ago(reader *r, unsigned k, point *p, uint32_t *end)
{
    const lexeme *l = lex(r, k);
    const lexeme *unit = lex(r, k + 1);
    if (!cjk_number(l) || unit->kind != LEX_WORD || unit->word->kind != W_AGO || !cjk_word(unit) ||
        l->digits > 3)
        return 0;
    p->unit = unit->word->unit;
    p->offset = l->value * unit->value;
    p->anchored = unit->value > 0;
    p->rule = "ago";
    *end = unit->end;
    return k + 2;
}

/* 上周三, 金曜日, 수요일 */
static unsigned weekday_alone(reader *r, unsigned k, point *p, uint32_t *end)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->word->kind != W_WEEKDAY || !cjk_word(l))
        return 0;
    *end = l->end;
    p->rule = "weekday";
    if (l->word->unit == U_WEEK) {
        p->unit = U_WEEK;
        p->offset = l->value / 10 - 10;
        p->weekday = (uint8_t)(l->value % 10);
        unsigned named = bracketed_day(r, k + 1, p, end); /* 上星期六（12月21日） */
        if (!named)
            return k + 1;
        p->unit = U_NONE;
        p->offset = 0;
        return named;
    }
    p->weekday = (uint8_t)l->value;
    p->bare = BARE_WEEKDAY;
    unsigned day = bracketed_day(r, k + 1, p, end);
    return day ? day : k + 1;
}

/* A year and what follows it. */
static unsigned from_year(reader *r, unsigned k, point *p, uint32_t *end)
{
    unsigned next = era_year(r, k, p, end);
    if (!next)
        next = plain_year(r, k, p, end);
    if (!next || p->kind == POINT_ERA_DECADE || p->day)
        return next;
    unsigned group = part_of_year(r, cjk_skip_particle(r, next), p);
    if (group) {
        p->kind = POINT_CALENDAR;
        *end = lex(r, group - 1)->end;
        return group;
    }
    if (p->kind == POINT_FISCAL)
        return next;
    return month_and_day(r, next, p, end);
}

/* 上半期, 2분기, 第3四半期, 三季度: of the document's year. */
static unsigned part_alone(reader *r, unsigned k, point *p, uint32_t *end)
{
    const lexeme *l = lex(r, k);
    bool half = l->kind == LEX_WORD && l->word->kind == W_HALF;
    unsigned next = half || cjk_number(l) ? part_of_year(r, k, p) : 0;
    if (!next)
        return 0;
    if (l->token > 0 && cqk_touches(r->segment, l->token) &&
        cqk_token_is(r->segment, l->token - 1, CQ_STR("前")))
        return 0; /* 前三季度: the first three */
    bool counted = !half && l->token > 0 && cqk_touches(r->segment, l->token) &&
                   (cqk_token_is(r->segment, l->token - 1, CQ_STR("第")) ||
                    cqk_token_is(r->segment, l->token - 1, CQ_STR("제")));
    if (counted)
        p->start = r->segment->tokens->start[--p->token];
    p->bare = BARE_HALF;
    *end = lex(r, next - 1)->end;
    return next;
}

unsigned cjk_point(reader *r, unsigned k, point *p)
{
    typedef unsigned (*grammar)(reader *, unsigned, point *, uint32_t *);
    static const grammar grammars[] = {bracketed,    from_year, relative,      pointed,
                                       counted_word, ago,       weekday_alone, part_alone};
    uint32_t end = 0;
    for (size_t i = 0; i < sizeof grammars / sizeof grammars[0]; i++) {
        point_start(p, r, k, "cjk");
        p->ideographic = true;
        unsigned next = grammars[i](r, k, p, &end);
        if (next) {
            p->end = end;
            return next;
        }
    }
    point_start(p, r, k, "cjk");
    p->ideographic = true;
    unsigned next = month_and_day(r, k, p, &end);
    if (next == k)
        next = day_alone(r, k, p, &end);
    if (next)
        p->end = end;
    return next;
}
