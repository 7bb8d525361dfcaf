/*
 * numeric.c - dates in figures: 2018-11-01, 2018/11/1, 2004. 6. 4, '04. 6. 15, 14.09.2018, 20.9.94,
 * 05/06/2023, 2018/11, '07. 11.
 */
#include "grammar/point.h"
#include "lexicon.h"
#include "numeral.h"

#include <string.h>

/* The separators of one date are all the same. A long dash parts what it stands between: "1950—11
 * p. m." */
static bool is_separator(reader *r, const lexeme *l)
{
    static const char long_dash[] = "—";
    if (l->kind != LEX_PUNCTUATION || (l->value != '.' && l->value != '/' && l->value != '-'))
        return false;
    return l->end - l->start != sizeof long_dash - 1 ||
           memcmp(r->segment->text.data + l->start, long_dash, sizeof long_dash - 1) != 0;
}

static bool is_number(const lexeme *l, unsigned min_digits, unsigned max_digits)
{
    return l->kind == LEX_NUMBER && l->digits >= min_digits && l->digits <= max_digits &&
           !(l->flags & (LEX_ORDINAL | LEX_PLURAL | LEX_IDEOGRAPHS));
}

/* The number behind a separator: close up, but for "2004. 6. 4" where spaces may follow the stop.
 */
static const lexeme *part(reader *r, unsigned k, int32_t separator, bool spaces)
{
    const lexeme *mark = lex(r, k);
    if (mark->kind != LEX_PUNCTUATION || mark->value != separator)
        return NULL;
    if (!spaces && (!lex_touches(r, k) || !lex_touches(r, k + 1)))
        return NULL;
    const lexeme *l = lex(r, k + 1);
    return is_number(l, 1, 4) ? l : NULL;
}

/* Does a further number hang on (1.2.3.4)? Then it is a version or an address. */
static bool goes_on(reader *r, unsigned k)
{
    const lexeme *mark = lex(r, k);
    if (!is_separator(r, mark) || !lex_touches(r, k))
        return false;
    const lexeme *l = lex(r, k + 1);
    if (l->kind != LEX_NUMBER || !lex_touches(r, k + 1))
        return false;
    return mark->value != '-'; /* 1.2.2016-3.2.2016 is a range */
}

/* Is something in front that makes it a part of a symbol, a path, a version or an amount? */
static bool hangs_on(const reader *r, unsigned k)
{
    uint32_t at = r->items[k].start;
    if (at == 0)
        return false;
    if (k > 0 && r->items[k - 1].kind == LEX_PUNCTUATION && r->items[k - 1].value == '-')
        return false; /* the joint of a range: 10.30-11.2 */
    unsigned char c = (unsigned char)r->segment->text.data[at - 1];
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (c == '/' && at >= 2 && r->segment->text.data[at - 2] == '.')
        return false; /* 05./06.08.2016 */
    if (letter || c == '/' || c == '.' || c == '$' || c == '#' || c == '_' || c == '=' || c == '+')
        return true;
    if (c != '-' || at < 2)
        return false;
    unsigned char before = (unsigned char)r->segment->text.data[at - 2];
    return (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z') ||
           (before >= '0' && before <= '9');
}

/* "am 9. 12. 24", "от 9. 12. 24": a German or Russian preposition or article in front. */
static bool behind_preposition(reader *r, unsigned k)
{
    static const cq_str words[] = {CQ_STR_INIT("am"),  CQ_STR_INIT("vom"), CQ_STR_INIT("den"),
                                   CQ_STR_INIT("dem"), CQ_STR_INIT("zum"), CQ_STR_INIT("bis"),
                                   CQ_STR_INIT("от"),  CQ_STR_INIT("до"),  CQ_STR_INIT("с")};
    uint32_t token = lex(r, k)->token;
    for (size_t i = 0; token > 0 && i < sizeof words / sizeof words[0]; i++)
        if (cqk_token_is(r->segment, token - 1, words[i]))
            return true;
    return false;
}

static bool is_month(int32_t value)
{
    return value >= 1 && value <= 12;
}

static bool is_day(int32_t value)
{
    return value >= 1 && value <= 31;
}

/* 2016-08-09-22 is a number of something; 2016-08-09-2016-08-12 is a range. */
static bool number_hangs_on(reader *r, unsigned k)
{
    if (!lex_is(r, k, '-') || !lex_touches(r, k) || lex(r, k + 1)->kind != LEX_NUMBER ||
        !lex_touches(r, k + 1))
        return false;
    return lex(r, k + 1)->digits != 4 || !lex_is(r, k + 2, '-');
}

/* 2004. 6. 4(금): year, month, day. The year has been read; k is behind it. */
static unsigned year_month_day(reader *r, unsigned k, int32_t separator, point *p)
{
    bool spaces = separator == '.';
    const lexeme *month = part(r, k, separator, spaces);
    if (!month || !is_month(month->value) || month->digits > 2)
        return 0;
    const lexeme *day = part(r, k + 2, separator, spaces);
    if (!day || !is_day(day->value) || day->digits > 2 || goes_on(r, k + 4))
        return 0;
    if (separator == '-' && number_hangs_on(r, k + 4))
        return 0;
    p->month = (uint8_t)month->value;
    p->day = (uint8_t)day->value;
    p->rule = separator == '-' ? "iso" : "numeric-ymd";
    unsigned end = k + 4;
    if (lex_word(r, end, W_DAY_UNIT) && lex_touches(r, end))
        end++; /* 2018.4.27일 */
    unsigned stop = lex_is(r, end, '.') ? end + 1 : end;
    unsigned weekday = skip_weekday(r, stop, &p->weekday);
    return weekday > stop ? weekday : end;
}

static bool is_asian(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_END)
        return false;
    const char *p = r->segment->text.data + l->start;
    return (unsigned char)p[0] >= 0xE3; /* kana, ideographs, Hangul follow */
}

/* "Press Release 2006/05", "No. 2006/05": year and number of a paper. */
static bool is_numbered(const reader *r, uint32_t token)
{
    static const cq_str words[] = {CQ_STR_INIT("Release"),          CQ_STR_INIT("release"),
                                   CQ_STR_INIT("RELEASE"),          CQ_STR_INIT("Communiqué"),
                                   CQ_STR_INIT("Pressemitteilung"), CQ_STR_INIT("Comunicado")};
    if (token == 0)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (cqk_token_is(r->segment, token - 1, words[i]))
            return true;
    return is_number_of_something(r, token);
}

/* '07. 11, 2004.6, 2018/11: year and month. */
static unsigned year_month(reader *r, unsigned k, int32_t separator, point *p)
{
    const lexeme *month = part(r, k, separator, separator == '.');
    if (!month || !is_month(month->value) || month->digits > 2 || goes_on(r, k + 2))
        return 0;
    if (separator == '/' && is_numbered(r, lex(r, k - 1)->token))
        return 0;
    bool zero_padded = month->digits == 2;
    bool school_year = separator != '.' && month->value == (p->year + 1) % 100;
    if (school_year || (!zero_padded && separator != '.'))
        return 0;
    unsigned joint = skip_joint(r, k + 2);
    if (joint && lex(r, joint)->kind == LEX_NUMBER && lex_word(r, joint + 1, W_MONTH_UNIT)) {
        p->month = (uint8_t)month->value; /* 2016.1~6월 */
        p->rule = "numeric-ym";
        return k + 2;
    }
    if (separator == '.' && p->year_digits == 4 && !is_asian(r, k + 2) &&
        !(lex(r, k + 1)->flags & LEX_SPACE) && !zero_padded)
        return 0; /* 2004.6 in Latin text is a decimal number */
    if (counted_behind(r, k + 2))
        return 0;
    p->month = (uint8_t)month->value;
    p->rule = "numeric-ym";
    return lex_word(r, k + 2, W_MONTH_UNIT) && lex_touches(r, k + 2) ? k + 3 : k + 2;
}

static unsigned year_first(reader *r, unsigned k, point *p)
{
    const lexeme *year = lex(r, k);
    bool apostrophe = year->digits == 2 && mark_of(r, year->token - 1) == '\'' && year->token > 0 &&
                      cqk_touches(r->segment, year->token);
    bool republic = r->minguo && year->digits == 3 && year->value >= 90 && year->value <= 150;
    if (!apostrophe && !republic && (year->digits != 4 || year->value < 1000 || year->value > 2199))
        return 0;
    p->year = year->value;
    p->year_digits = year->digits;
    if (republic) { /* 109-07-27 in Taiwan */
        p->year += 1911;
        p->year_digits = 4;
        p->minguo = true;
    }
    if (apostrophe)
        p->start = r->segment->tokens->start[year->token - 1];
    const lexeme *mark = lex(r, k + 1);
    if (!is_separator(r, mark))
        return 0;
    unsigned end = year_month_day(r, k + 1, mark->value, p);
    return end || republic ? end : year_month(r, k + 1, mark->value, p);
}

/* May this number be the year of a day and month in front of it? Two digits behind a space only
 * where a preposition says what they are: "am 9. 12. 24". */
static bool is_last_year(reader *r, unsigned k, int32_t separator, const lexeme *year)
{
    if (year->digits == 4)
        return year->value >= 1000 && year->value <= 2199;
    bool spaces = (lex(r, k + 2)->flags & LEX_SPACE) != 0;
    return year->digits == 2 && separator != '-' && (!spaces || behind_preposition(r, k));
}

/* Japanese, Chinese and Korean put the year in front, also one of two digits. */
static bool is_year_first_language(uint8_t language)
{
    return language == LANGUAGE_JA || language == LANGUAGE_ZH || language == LANGUAGE_KO;
}

/* "1.3.12", "6.9.10" in English, which seldom writes dates so: of a programme, but for "on 1.3.12"
 * and a line that it begins. */
static bool is_version(reader *r, unsigned k, int32_t separator, const lexeme *year)
{
    static const cq_str leads[] = {CQ_STR_INIT("on"), CQ_STR_INIT("On"), CQ_STR_INIT("dated"),
                                   CQ_STR_INIT("Dated")};
    const lexeme *first = lex(r, k);
    bool zero = (first->flags | lex(r, k + 2)->flags | year->flags) & LEX_LEADING_ZERO;
    if (r->language != LANGUAGE_EN || separator != '.' || year->digits != 2 || zero ||
        first->token == 0)
        return false;
    for (size_t i = 0; i < sizeof leads / sizeof leads[0]; i++)
        if (cqk_token_is(r->segment, first->token - 1, leads[i]))
            return false;
    int32_t before = mark_of(r, first->token - 1);
    return first->digits == 1 && before != ':' && before != ',';
}

/* 14.09.2018, 1/11/2018, 20.9.94, 9.12.'24 */
static unsigned year_last(reader *r, unsigned k, point *p)
{
    const lexeme *first = lex(r, k);
    const lexeme *mark = lex(r, k + 1);
    if (!is_number(first, 1, 2) || !is_separator(r, mark))
        return 0;
    const lexeme *second = part(r, k + 1, mark->value, mark->value == '.');
    if (!second || second->digits > 2)
        return 0;
    unsigned end = k + 5;
    const lexeme *year = part(r, k + 3, mark->value, mark->value == '.');
    if (!year && lex_is(r, k + 3, mark->value) && lex_is(r, k + 4, '\'') &&
        is_number(lex(r, end), 2, 2))
        year = lex(r, end++);
    if (!year || goes_on(r, end) || !is_last_year(r, k, mark->value, year))
        return 0;
    if (year->digits == 2 && is_year_first_language(r->language) && first->digits == 2 &&
        is_month(second->value) && is_day(year->value)) { /* 16.6.12 in Korean */
        p->year = first->value;
        p->year_digits = 2;
        p->month = (uint8_t)second->value;
        p->day = (uint8_t)year->value;
        p->rule = "numeric-ymd";
        return skip_weekday(r, end, &p->weekday);
    }
    if (is_version(r, k, mark->value, year))
        return 0;
    bool day_first = is_day(first->value) && is_month(second->value);
    bool month_first = mark->value != '.' && is_month(first->value) && is_day(second->value);
    if (!day_first && !month_first)
        return 0;
    p->day = (uint8_t)(day_first ? first->value : second->value);
    p->month = (uint8_t)(day_first ? second->value : first->value);
    p->either_order = day_first && month_first && first->value != second->value;
    p->year = year->value;
    p->year_digits = year->digits;
    p->rule = day_first ? "numeric-dmy" : "numeric-mdy";
    bool year_word = mark->value == '.' && lex_word(r, end, W_YEAR_WORD);
    if (year_word) /* 12.03.2015 г. */
        return lex_is(r, end + 1, '.') && lex_touches(r, end + 1) ? end + 2 : end + 1;
    return skip_weekday(r, end, &p->weekday);
}

/* A stop, dash or slash that touches what it joins. */
static bool is_tight_mark(reader *r, unsigned k)
{
    return (lex_is(r, k, '.') || lex_is(r, k, '-') || lex_is(r, k, '/')) && lex_touches(r, k) &&
           lex_touches(r, k + 1);
}

/* 12.X.2014, 13-VI-1952, 5/VI-1920 г.: the month in Roman figures. */
static unsigned roman_month(reader *r, unsigned k, point *p)
{
    const lexeme *day = lex(r, k);
    const lexeme *month = lex(r, k + 2);
    const lexeme *year = lex(r, k + 4);
    uint32_t value = 0;
    if (!is_number(day, 1, 2) || !is_day(day->value) || !is_tight_mark(r, k + 1) ||
        month->kind != LEX_OTHER || !is_tight_mark(r, k + 3) || !is_number(year, 4, 4) ||
        year->value < 1000 || year->value > 2199)
        return 0;
    cq_str text = {r->segment->text.data, month->end};
    if (cqk_roman_number(text, month->start, &value) != month->end - month->start || value > 12)
        return 0;
    p->day = (uint8_t)day->value;
    p->month = (uint8_t)value;
    p->year = year->value;
    p->year_digits = 4;
    p->rule = "numeric-dmy";
    if (!lex_word(r, k + 5, W_YEAR_WORD))
        return k + 5;
    return lex_is(r, k + 6, '.') && lex_touches(r, k + 6) ? k + 7 : k + 6;
}

/* 16.6. behind a German or Russian preposition: day and month. */
static unsigned day_month(reader *r, unsigned k, point *p)
{
    const lexeme *first = lex(r, k);
    const lexeme *second = part(r, k + 1, '.', true);
    if (!is_number(first, 1, 2) || !second || second->digits > 2 || !is_day(first->value) ||
        !is_month(second->value) || !lex_is(r, k + 3, '.') || !lex_touches(r, k + 3) ||
        lex(r, k + 4)->kind == LEX_NUMBER)
        return 0;
    p->day = (uint8_t)first->value;
    p->month = (uint8_t)second->value;
    p->bare = BARE_MONTH_DAY;
    p->rule = "numeric-dm";
    bool range = lex_is(r, k + 4, '-') && lex(r, k + 5)->kind == LEX_NUMBER &&
                 lex_is(r, k + 6, '.'); /* 30.4.-2.5.2019: its end decides */
    return range || bare_is_date(r, p, k + 4, r->language) ? k + 4 : 0;
}

/* 於9/22, （10/30）: month and day in Chinese, between words that days stand behind; a fraction
 * (在2/3以上) has the larger number behind it, and a small one. */
static bool is_chinese_day(reader *r, unsigned k)
{
    enum { FRACTION_MAX = 12 };
    static const char *const leads[] = {"於", "于", "在", "自", "至", "从", "從",
                                        "到", "迄", "（", "(",  "、", "日"};
    const lexeme *first = lex(r, k);
    const lexeme *second = lex(r, k + 2);
    bool fraction = first->value <= second->value && second->value <= FRACTION_MAX;
    return r->language == LANGUAGE_ZH && !fraction && first->token > 0 &&
           cqk_token_in(r->segment, first->token - 1, leads, sizeof leads / sizeof leads[0]) &&
           lex(r, k + 3)->kind != LEX_NUMBER;
}

/* 6.10 and 8. 15 in Korean, 16.6. in German: the context decides. */
static unsigned month_day(reader *r, unsigned k, point *p)
{
    const lexeme *first = lex(r, k);
    const lexeme *second = part(r, k + 1, '.', true);
    bool slash = !second && (second = part(r, k + 1, '/', false)) != NULL;
    if (!is_number(first, 1, 2) || !second || second->digits > 2 || goes_on(r, k + 3))
        return 0;
    if (!is_month(first->value) || !is_day(second->value))
        return 0;
    p->month = (uint8_t)first->value;
    p->day = (uint8_t)second->value;
    p->month_first = true;
    p->rule = "numeric-md";
    unsigned end = skip_weekday(r, k + 3, &p->weekday);
    unsigned stopped = lex_is(r, k + 3, '.') && lex_is(r, k + 4, '(') ? k + 4 : 0; /* 5.7.(목) */
    if (stopped && skip_weekday(r, stopped, &p->weekday) > stopped)
        end = skip_weekday(r, stopped, &p->weekday);
    p->bare = end > k + 3 ? BARE_NOT : BARE_MONTH_DAY;
    bool unit = r->dotted && r->language == LANGUAGE_KO && lex_word(r, k + 3, W_DAY_UNIT);
    if (p->bare && unit && lex_touches(r, k + 3)) { /* 6.10일경 */
        p->bare = BARE_NOT;
        end = k + 4;
    }
    if (slash && p->bare && is_chinese_day(r, k))
        p->bare = BARE_NOT;
    return slash && p->bare ? 0 : end;
}

unsigned numeric_point(reader *r, unsigned k, point *p)
{
    point_start(p, r, k, "numeric");
    unsigned start = skip_weekday_in_front(r, k, &p->weekday); /* Mo, 09.05.2016 */
    bool weekday = start > k;
    k = start;
    const lexeme *first = lex(r, k);
    if (!is_number(first, 1, 4) || hangs_on(r, k))
        return 0;
    const date_word *before = first->token > 0 ? word_of(r, first->token - 1) : NULL;
    bool stop = first->token > 1 && mark_of(r, first->token - 1) == '.';
    if (stop)
        before = word_of(r, first->token - 2); /* Note No. 14/3/50 */
    if (before && before->kind == W_NUMBERING && first->digits < 4)
        return 0; /* Version 2.6.32 */
    p->numeric = true;
    unsigned end = year_first(r, k, p);
    if (!end)
        end = year_last(r, k, p);
    if (!end)
        end = roman_month(r, k, p);
    if (!end)
        end = day_month(r, k, p);
    if (!end && !weekday)
        end = month_day(r, k, p);
    if (weekday && end && p->day == 0)
        return 0;
    if (end)
        point_end(p, r, end);
    return end;
}
