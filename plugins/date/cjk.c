/*
 * cjk.c - dates of Japanese, Chinese and Korean: a number and its unit, in the order year, month,
 * day; era years, numbers that share the unit of a later one (7-8日), words like 昨年 or 지난달 in
 * front.
 */
#include "point.h"

#include <string.h>

static bool is_cjk(const lexeme *l)
{
    return l->language == LANGUAGE_JA || l->language == LANGUAGE_ZH || l->language == LANGUAGE_KO;
}

static bool is_number(const lexeme *l)
{
    return l->kind == LEX_NUMBER && !(l->flags & (LEX_ORDINAL | LEX_PLURAL));
}

/* の between year and month, month and day; 의 too. */
static unsigned skip_particle(reader *r, unsigned k)
{
    if (lex_text(r, k, CQ_STR("の")) || lex_text(r, k, CQ_STR("의")) || lex_is(r, k, ','))
        return k + 1;
    return k;
}

/* Korean: does a particle follow a unit that stands apart from its number? 12 일부터, not 2 일본.
 */
static bool particle_follows(const reader *r, uint32_t at)
{
    static const char *const particles[] = {"부터", "까지", "에", "의", "은", "는", "이", "을",
                                            "자",   "로",   "경", "과", "와", "도", "께", "현재"};
    for (size_t i = 0; i < sizeof particles / sizeof particles[0]; i++) {
        size_t len = strlen(particles[i]);
        if (r->segment->text.len - at >= len &&
            memcmp(r->segment->text.data + at, particles[i], len) == 0)
            return true;
    }
    return false;
}

/*
 * Is lexeme k the unit `kind`? A longer word that begins with the unit (日以内, 年以来) counts as
 * the unit where the number before it can be nothing else; *end is where the unit ends.
 */
static bool unit_at(reader *r, unsigned k, uint8_t kind, bool certain, uint32_t *end)
{
    static const char *const first[][2] = {{"年", "년"}, {"月", "월"}, {"日", "일"}};
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || !is_cjk(l))
        return false;
    *end = l->end;
    if ((l->flags & LEX_SPACE) && (l->flags & LEX_UNFINISHED) && !particle_follows(r, l->end))
        return false;
    if (l->word->kind == kind)
        return certain || !(l->word->flags & F_WEAK);
    if (!certain || (l->word->kind != W_STOP && l->word->kind != W_AGO) ||
        !(l->word->flags & F_AFTER_NUMBER))
        return false;
    size_t row = kind == W_YEAR_UNIT ? 0 : kind == W_MONTH_UNIT ? 1 : 2;
    for (size_t i = 0; i < 2; i++)
        if (memcmp(l->word->text, first[row][i], 3) == 0) {
            *end = l->start + 3;
            return true;
        }
    return false;
}

/* Marks and words between two numbers of which only the second has a unit. */
static bool is_joint(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_PUNCTUATION)
        return l->value == '-' || l->value == '~' || l->value == 0x3001 || l->value == 0xB7 ||
               l->value == ',' || l->value == '/';
    return l->kind == LEX_WORD && is_cjk(l) && l->word->kind == W_TO;
}

/*
 * A number with the unit `kind`, its own or a later number's. Returns the lexeme behind, 0: none.
 * What follows a borrowed unit's number is the joint.
 */
static unsigned number_with_unit(reader *r, unsigned k, uint8_t kind, bool certain, int32_t *value,
                                 uint32_t *end)
{
    const lexeme *l = lex(r, k);
    if (!is_number(l))
        return 0;
    *value = l->value;
    if (unit_at(r, k + 1, kind, certain, end))
        return k + 2;
    unsigned next = k + 1;
    for (unsigned i = 0; i < 4 && is_joint(r, next) && is_number(lex(r, next + 1)); i++) {
        uint32_t other = 0;
        if (lex(r, next + 1)->value <= l->value)
            return 0;
        if (unit_at(r, next + 2, kind, certain, &other)) {
            *end = l->end;
            return k + 1;
        }
        next += 2;
    }
    return 0;
}

/* "(2019)", "（平成31年）", "(令和元)": the same year once more. Sets *year where it is Gregorian.
 */
static unsigned same_year(reader *r, unsigned k, int32_t *year)
{
    if (!lex_is(r, k, '('))
        return k;
    for (unsigned end = k + 2; end < k + 6; end++) {
        if (!lex_is(r, end, ')'))
            continue;
        const lexeme *first = lex(r, k + 1);
        bool era = first->kind == LEX_WORD && first->word->kind == W_ERA;
        if (is_number(first) && first->digits == 4 && end <= k + 3)
            *year = first->value;
        else if (!era)
            return k;
        return end + 1;
    }
    return k;
}

static bool month_follows(reader *r, unsigned k)
{
    uint32_t end = 0;
    k = skip_particle(r, k);
    return is_number(lex(r, k)) && unit_at(r, k + 1, W_MONTH_UNIT, true, &end);
}

static bool is_minguo(reader *r, unsigned k)
{
    static const char *const names[] = {"民國", "民国", "中華民國", "中华民国"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (lex_text(r, k, (cq_str){names[i], strlen(names[i])}))
            return true;
    return false;
}

/* H30.11.1, S39年10月10日: the year by an era's first letter; the day by stops. */
static unsigned era_letter(reader *r, unsigned k, point *p, uint32_t *end)
{
    static const struct {
        char letter;
        int32_t before; /* the year before the first */
    } eras[] = {{'M', 1867}, {'T', 1911}, {'S', 1925}, {'H', 1988}, {'R', 2018}};
    const lexeme *letter = lex(r, k);
    const lexeme *year = lex(r, k + 1);
    char first = r->segment->text.data[letter->start];
    if (letter->end - letter->start != 1 || !is_number(year) || year->digits > 2)
        return 0;
    for (size_t i = 0; i < sizeof eras / sizeof eras[0]; i++)
        if (eras[i].letter == first)
            p->year = eras[i].before + year->value;
    p->year_digits = 4;
    p->rule = "era-letter";
    if (unit_at(r, k + 2, W_YEAR_UNIT, true, end))
        return month_follows(r, k + 3) ? k + 3 : 0;
    const lexeme *month = lex(r, k + 3);
    const lexeme *day = lex(r, k + 5);
    if (!lex_is(r, k + 2, '.') || !is_number(month) || !lex_is(r, k + 4, '.') || !is_number(day) ||
        month->value > 12 || day->value > 31 || month->digits > 2)
        return 0;
    p->month = (uint8_t)month->value;
    p->day = (uint8_t)day->value;
    *end = day->end;
    return k + 6;
}

/* 平成30年, 民國一百零七年, 令和元年 */
static unsigned era_year(reader *r, unsigned k, point *p, uint32_t *end)
{
    size_t used = 0;
    uint32_t nth = 0;
    if (!lex_word(r, k, W_ERA))
        return 0;
    if (lex(r, k)->end - lex(r, k)->start == 1)
        return era_letter(r, k, p, end);
    const cqk_era *era = cqk_era_at(r->segment->text, lex(r, k)->start, &used);
    if (is_number(lex(r, k + 1)))
        nth = (uint32_t)lex(r, k + 1)->value;
    else if (lex_text(r, k + 1, CQ_STR("元")) || lex_text(r, k + 1, CQ_STR("원")))
        nth = 1;
    int32_t year = era ? cqk_era_year(era, nth) : 0;
    if (year == 0)
        return 0;
    unsigned next = same_year(r, k + 2, &year);
    const lexeme *unit = lex(r, next);
    /* 元 and a closing bracket are no numbers to the reader, so the unit is a plain character */
    bool character = lex_text(r, next, CQ_STR("年")) || lex_text(r, next, CQ_STR("년"));
    if (!character && !unit_at(r, next, W_YEAR_UNIT, true, end))
        return 0;
    if (character)
        *end = unit->end;
    p->year = year;
    p->year_digits = 4;
    p->lunisolar = !era->gregorian;
    p->minguo = is_minguo(r, k);
    p->rule = "era";
    if (unit->kind == LEX_WORD && unit->word->unit == U_FISCAL)
        p->kind = POINT_FISCAL;
    if (character && lex_text(r, next + 1, CQ_STR("度"))) {
        p->kind = POINT_FISCAL;
        *end = lex(r, ++next)->end;
    }
    unsigned behind = same_year(r, next + 1, &year);
    if (behind > next + 1)
        *end = lex(r, behind - 1)->end;
    return behind;
}

/* 2018年, 二〇一八年, 2011년도, '07年10月 */
static unsigned plain_year(reader *r, unsigned k, point *p, uint32_t *end)
{
    const lexeme *l = lex(r, k);
    int32_t year = 0;
    if (!is_number(l) || l->digits > 4 || l->digits < 2)
        return 0;
    bool minguo = l->digits == 3 && l->value >= 90 && l->value <= 150; /* 110年12月3日 in Taiwan */
    if (minguo && unit_at(r, k + 1, W_YEAR_UNIT, true, end) && month_follows(r, k + 2)) {
        p->year = l->value + 1911;
        p->year_digits = 4;
        p->minguo = true;
        p->rule = "era";
        return k + 2;
    }
    if (l->digits == 3)
        return 0;
    unsigned next = number_with_unit(r, k, W_YEAR_UNIT, l->digits == 4, &year, end);
    if (!next && l->digits == 4) {
        unsigned behind = same_year(r, k + 1, &year);
        if (behind > k + 1 &&
            (unit_at(r, behind, W_YEAR_UNIT, true, end) || lex_text(r, behind, CQ_STR("年")))) {
            *end = lex(r, behind)->end;
            year = l->value;
            next = behind + 1;
        }
    }
    if (!next)
        return 0;
    bool apostrophe = l->token > 0 && mark_of(r, l->token - 1) == '\'';
    if (l->digits == 2 && !(apostrophe || (next == k + 2 && month_follows(r, next))))
        return 0;
    if (l->digits == 4 && (year < 1000 || year > 2199))
        return 0;
    if (apostrophe && l->digits == 2)
        p->start = r->segment->tokens->start[l->token - 1];
    p->year = year;
    p->year_digits = l->digits;
    if (next == k + 2 && lex(r, k + 1)->word->unit == U_FISCAL)
        p->kind = POINT_FISCAL;
    int32_t other = 0;
    unsigned behind = same_year(r, next, &other);
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
    if (l->kind == LEX_WORD && l->word->kind == W_HALF && is_cjk(l)) {
        p->group = (uint8_t)(39 + l->value);
        return next + 1;
    }
    if (l->kind == LEX_WORD && l->word->kind == W_SEASON && is_cjk(l)) {
        p->group = (uint8_t)l->value;
        return next + 1;
    }
    if (!is_number(l) || l->value < 1 || l->value > 4)
        return 0;
    unsigned unit = next + 1;
    if (lex_is(r, unit, '/') && lex_touches(r, unit) && lex(r, unit + 1)->value == 4)
        unit += 2;
    if (!lex_word(r, unit, W_QUARTER) || !is_cjk(lex(r, unit)))
        return 0;
    p->group = (uint8_t)(32 + l->value);
    return unit + 1;
}

/* [month] [day] [weekday], behind a year or alone. Returns the end; k where there is nothing. */
static unsigned month_and_day(reader *r, unsigned k, point *p, uint32_t *end)
{
    int32_t value = 0;
    uint32_t part_end = 0;
    unsigned next = skip_particle(r, k);
    bool year_known = p->year != NO_YEAR || p->unit == U_YEAR;
    unsigned month = number_with_unit(r, next, W_MONTH_UNIT, year_known, &value, &part_end);
    if (month && value >= 1 && value <= 12) {
        p->month = (uint8_t)value;
        *end = part_end;
        k = month;
        next = skip_particle(r, k);
    } else if (p->month == 0 && p->unit != U_MONTH) {
        return k;
    }
    unsigned day = number_with_unit(r, next, W_DAY_UNIT, true, &value, &part_end);
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

/* 7日: a day alone; the context gives its month. */
static unsigned day_alone(reader *r, unsigned k, point *p, uint32_t *end)
{
    int32_t value = 0;
    unsigned next = number_with_unit(r, k, W_DAY_UNIT, false, &value, end);
    if (!next || value < 1 || value > 31)
        return 0;
    p->day = (uint8_t)value;
    p->bare = BARE_DAY;
    p->rule = "day";
    unsigned weekday = skip_weekday(r, next, &p->weekday);
    if (weekday > next)
        *end = lex(r, weekday - 1)->end;
    return weekday;
}

/* 昨5日, 同7日, 지난 10월, 오는 13일, 本5月 */
static unsigned pointed(reader *r, unsigned k, point *p, uint32_t *end)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->word->kind != W_DEICTIC || !is_cjk(l))
        return 0;
    const lexeme *named = lex(r, k + 1);
    if (named->kind == LEX_WORD && named->word->kind == W_WEEKDAY && is_cjk(named) &&
        named->word->unit == U_NONE) { /* 지난 금요일 */
        p->weekday = (uint8_t)named->value;
        p->points = true;
        p->offset = l->value;
        p->rule = "relative";
        *end = named->end;
        return k + 2;
    }
    if (!is_number(named))
        return 0;
    unsigned next = month_and_day(r, k + 1, p, end);
    if (next == k + 1)
        next = day_alone(r, k + 1, p, end);
    if (!next)
        return 0;
    p->bare = BARE_NOT;
    p->rule = "relative";
    bool whole_word = l->end - l->start > 3;
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
        if (cqk_equal(text, (cq_str){fronts[i].text, strlen(fronts[i].text)})) {
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
    if (!is_number(number) || number->token < 2 || mark_of(r, number->token - 1) != '(' ||
        !lex_is(r, k + 1, ')') || !points_before_bracket(r, number->token - 2, &offset))
        return 0;
    bool year = lex_text(r, k + 2, CQ_STR("年"));
    if (!year && !lex_text(r, k + 2, CQ_STR("日")))
        return 0;
    p->token = number->token - 2;
    p->start = r->segment->tokens->start[p->token];
    p->rule = "relative";
    p->offset = offset;
    p->unit = year ? U_YEAR : U_DAY;
    *end = lex(r, k + 2)->end;
    if (!year) {
        p->day = (uint8_t)number->value;
        return number->value >= 1 && number->value <= 31 ? k + 3 : 0;
    }
    if (number->digits == 3) {
        p->unit = U_NONE;
        p->year = number->value + 1911;
        p->year_digits = 4;
        p->minguo = true;
        p->rule = "era";
    }
    return month_and_day(r, k + 3, p, end);
}

/* 明日7日, 오늘, 先週金曜日, 今月5日, 来年4月: relative words and what may stand behind them. */
static unsigned relative(reader *r, unsigned k, point *p, uint32_t *end)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->word->kind != W_RELATIVE || !is_cjk(l))
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
        unsigned next = p->unit == U_YEAR ? part_of_year(r, skip_particle(r, k + 1), p) : 0;
        if (next) {
            *end = lex(r, next - 1)->end;
            return next;
        }
        return month_and_day(r, k + 1, p, end);
    }
    int32_t value = 0;
    uint32_t day_end = 0;
    const lexeme *tens = lex(r, k + 1);
    if (p->unit == U_CENTURY && is_number(tens) && tens->value < 100 && tens->value % 10 == 0 &&
        lex_word(r, k + 2, W_DECADE)) { /* 上世纪80年代 */
        p->kind = POINT_DECADE;
        p->year = tens->value;
        *end = lex(r, k + 2)->end;
        return k + 3;
    }
    if (p->unit == U_DAY) {
        unsigned day = number_with_unit(r, k + 1, W_DAY_UNIT, false, &value, &day_end);
        if (day && value >= 1 && value <= 31) { /* 明日7日, 翌27日 */
            p->day = (uint8_t)value;
            *end = day_end;
            return day;
        }
        return k + 1;
    }
    const lexeme *weekday = lex(r, k + 1);
    if (p->unit == U_WEEK && weekday->kind == LEX_WORD && weekday->word->kind == W_WEEKDAY) {
        p->weekday = (uint8_t)weekday->value;
        *end = weekday->end;
        return k + 2;
    }
    return k + 1;
}

/* 3日前, 2年前, 65년 전 */
static unsigned ago(reader *r, unsigned k, point *p, uint32_t *end)
{
    const lexeme *l = lex(r, k);
    const lexeme *unit = lex(r, k + 1);
    if (!is_number(l) || unit->kind != LEX_WORD || unit->word->kind != W_AGO || !is_cjk(unit) ||
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
    if (l->kind != LEX_WORD || l->word->kind != W_WEEKDAY || !is_cjk(l))
        return 0;
    *end = l->end;
    p->rule = "weekday";
    if (l->word->unit == U_WEEK) {
        p->unit = U_WEEK;
        p->offset = l->value / 10 - 10;
        p->weekday = (uint8_t)(l->value % 10);
        return k + 1;
    }
    p->weekday = (uint8_t)l->value;
    p->bare = BARE_WEEKDAY;
    return k + 1;
}

/* A year and what follows it. */
static unsigned from_year(reader *r, unsigned k, point *p, uint32_t *end)
{
    unsigned next = era_year(r, k, p, end);
    if (!next)
        next = plain_year(r, k, p, end);
    if (!next || p->kind == POINT_FISCAL || p->day)
        return next;
    unsigned group = part_of_year(r, skip_particle(r, next), p);
    if (group) {
        *end = lex(r, group - 1)->end;
        return group;
    }
    return month_and_day(r, next, p, end);
}

static unsigned half_alone(reader *r, unsigned k, point *p, uint32_t *end)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->word->kind != W_HALF || !is_cjk(l))
        return 0;
    p->group = (uint8_t)(39 + l->value);
    p->bare = BARE_HALF;
    *end = l->end;
    return k + 1;
}

unsigned cjk_point(reader *r, unsigned k, point *p)
{
    typedef unsigned (*grammar)(reader *, unsigned, point *, uint32_t *);
    static const grammar grammars[] = {bracketed, from_year,     relative,  pointed,
                                       ago,       weekday_alone, half_alone};
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
