/*
 * parts.c - the parts of dates that several grammars read: days, years, weekdays, particles, what
 * joins two.
 */
#include "grammar/point.h"
#include "numeral.h"

#include <string.h>

void point_start(point *p, reader *r, unsigned k, const char *rule)
{
    const lexeme *l = lex(r, k);
    memset(p, 0, sizeof *p);
    p->start = l->start;
    p->end = l->end;
    p->token = l->token;
    p->year = NO_YEAR;
    p->rule = rule;
    p->language = l->language;
}

void point_end(point *p, reader *r, unsigned last)
{
    p->end = lex(r, last - 1)->end;
}

unsigned skip_of(reader *r, unsigned k)
{
    while (lex_word(r, k, W_OF))
        k++;
    return k;
}

unsigned skip_article(reader *r, unsigned k)
{
    return lex_word(r, k, W_THE) ? k + 1 : k;
}

/* "twenty-first": tens and, behind a hyphen or a space, an ordinal below ten. */
static unsigned tens_and_ordinal(reader *r, unsigned k, uint8_t *day)
{
    int32_t value = lex(r, k)->value;
    unsigned next = lex_is(r, k + 1, '-') ? k + 2 : k + 1;
    if (!lex_word(r, next, W_ORDINAL) || lex(r, next)->value > 9)
        return 0;
    value += lex(r, next)->value;
    *day = (uint8_t)value;
    return value <= 31 ? next + 1 : 0;
}

/* "1-е", "6-го": a hyphen and the ending of a Russian ordinal. */
static unsigned skip_ending(reader *r, unsigned k)
{
    static const cq_str endings[] = {CQ_STR_INIT("го"), CQ_STR_INIT("е"),  CQ_STR_INIT("ое"),
                                     CQ_STR_INIT("му"), CQ_STR_INIT("я"),  CQ_STR_INIT("й"),
                                     CQ_STR_INIT("м"),  CQ_STR_INIT("ом"), CQ_STR_INIT("ю")};
    if (!lex_is(r, k, '-') || !lex_touches(r, k) || !lex_touches(r, k + 1))
        return k;
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++)
        if (lex_text(r, k + 1, endings[i]))
            return k + 2;
    return k;
}

unsigned read_number_words(reader *r, unsigned k, uint32_t *value)
{
    uint32_t form = 0;
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD && l->kind != LEX_OTHER)
        return 0;
    uint32_t used = cqk_number_words(dictionary_host(r->words), r->segment, l->token, value, &form);
    if (used == 0)
        return 0;
    uint32_t behind = l->token + used;
    while (lex(r, k)->kind != LEX_END && lex(r, k)->token < behind)
        k++;
    return k;
}

bool is_raised_ending(reader *r, unsigned k)
{
    static const cq_str endings[] = {CQ_STR_INIT("st"), CQ_STR_INIT("nd"), CQ_STR_INIT("rd"),
                                     CQ_STR_INIT("th"), CQ_STR_INIT("er")};
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++)
        if (lex_text(r, k, endings[i]))
            return true;
    return false;
}

unsigned new_style_day(reader *r, unsigned k, uint8_t old, uint8_t *day)
{
    enum { MONTH = 31, LEAST = 10, MOST = 14 };
    const lexeme *other = lex(r, k + 1);
    bool brackets = lex_is(r, k, '(') && lex_is(r, k + 2, ')');
    bool slash = lex_is(r, k, '/') && lex_touches(r, k) && lex_touches(r, k + 1);
    if ((!brackets && !slash) || other->kind != LEX_NUMBER || other->value < 1 ||
        other->value > MONTH)
        return 0;
    int32_t apart = (other->value - old + MONTH) % MONTH;
    if (apart < LEAST || apart > MOST || (slash && other->value < old))
        return 0;
    *day = (uint8_t)other->value;
    return k + (brackets ? 3 : 2);
}

bool is_old_style_year(reader *r, unsigned k)
{
    enum { FIRST = 1582, LAST = 1923 };
    k += lex_is(r, k, ',') || lex_is(r, k, '.');
    const lexeme *l = lex(r, k);
    return l->kind == LEX_NUMBER && l->digits == 4 && l->value >= FIRST && l->value <= LAST;
}

unsigned read_day(reader *r, unsigned k, uint8_t *day)
{
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_WORD && l->word->kind == W_NUMBER &&
        (l->language == LANGUAGE_FR || l->language == LANGUAGE_ES)) {
        uint32_t value = 0;
        unsigned next = read_number_words(r, k, &value);
        *day = (uint8_t)value;
        return value <= 31 ? next : 0;
    }
    if (l->kind == LEX_WORD && l->word->kind == W_ORDINAL) {
        *day = (uint8_t)l->value;
        return k + 1;
    }
    if (l->kind == LEX_WORD && l->word->kind == W_TENS) {
        unsigned next = tens_and_ordinal(r, k, day);
        return next;
    }
    if (l->kind != LEX_NUMBER || l->digits > 2 || l->value < 1 || l->value > 31 ||
        (l->flags & LEX_IDEOGRAPHS) || (l->flags & (LEX_PLURAL | LEX_ORDINAL)) == LEX_PLURAL)
        return 0;
    *day = (uint8_t)l->value;
    uint8_t modern = 0;
    unsigned other = new_style_day(r, k + 1, *day, &modern);
    if (other && lex_word(r, other, W_MONTH) &&
        (lex_is(r, other - 1, ')') || is_old_style_year(r, other + 1))) {
        *day = modern; /* 3 (15) марта, 5/17 April 1877 */
        return other;
    }
    /* º and ° are symbols of their own in some documents */
    if (lex_is(r, k + 1, 0xB0) && lex_touches(r, k + 1))
        return k + 2;
    if (lex_is(r, k + 1, '.') && lex_touches(r, k + 1) && lex(r, k + 2)->kind == LEX_OTHER &&
        (lex_text(r, k + 2, CQ_STR("º")) || lex_text(r, k + 2, CQ_STR("er"))))
        return k + 3;
    return is_raised_ending(r, k + 1) ? k + 2 : skip_ending(r, k + 1);
}

/* Does the number at k have so many digits that stand alone, as a year's do? */
static bool is_year(const lexeme *l)
{
    return l->kind == LEX_NUMBER && l->digits == 4 && l->value >= 1000 && l->value <= 2199 &&
           !(l->flags & (LEX_ORDINAL | LEX_PLURAL));
}

unsigned read_year(reader *r, unsigned k, int32_t *year, uint8_t *digits)
{
    const lexeme *l = lex(r, k);
    if (lex_is(r, k, '\'') && lex(r, k + 1)->kind == LEX_NUMBER && lex(r, k + 1)->digits == 2 &&
        lex_touches(r, k + 1)) {
        *year = lex(r, k + 1)->value;
        *digits = 2;
        return k + 2;
    }
    if (!is_year(l))
        return 0;
    /* 5 May 1430 hours, 1000 tons, 2016%, 2,016 and 1920.5 are none */
    if (counted_behind(r, k + 1) || (lex_is(r, k + 1, ':') && lex_touches(r, k + 1) &&
                                     lex(r, k + 2)->kind == LEX_NUMBER && lex_touches(r, k + 2)))
        return 0;
    *year = l->value;
    *digits = 4;
    return k + 1;
}

bool counted_behind(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_WORD)
        return l->word->kind == W_QUANTITY ||
               (l->word->kind == W_NUMBERING && (l->word->flags & F_AFTER_NUMBER)) ||
               (l->word->kind == W_UNIT && l->language < LANGUAGE_JA &&
                !lex_text(r, k, CQ_STR("an"))); /* a preposition in German */
    return l->kind == LEX_PUNCTUATION && (l->value == '%' || l->value == 0x2030);
}

/* (水), (목), 月: the characters for weekdays in brackets. */
static uint8_t weekday_character(reader *r, unsigned k)
{
    static const char *const characters[7][3] = {
        {"月", "월", "一"}, {"火", "화", "二"}, {"水", "수", "三"}, {"木", "목", "四"},
        {"金", "금", "五"}, {"土", "토", "六"}, {"日", "일", "天"}};
    const lexeme *l = lex(r, k);
    if (l->end - l->start != 3)
        return 0;
    for (uint8_t i = 0; i < 7; i++)
        for (size_t j = 0; j < 3; j++)
            if (memcmp(r->segment->text.data + l->start, characters[i][j], 3) == 0)
                return (uint8_t)(i + 1);
    return 0;
}

/* "(Thu)", "(Thursday)", "（水・祝）", "[Sun.]" */
static unsigned bracketed_weekday(reader *r, unsigned k, uint8_t *weekday)
{
    uint8_t found = 0;
    if (!lex_is(r, k, '(') && !lex_is(r, k, '['))
        return 0;
    if (lex_word(r, k + 1, W_WEEKDAY) && lex(r, k + 1)->word->unit == U_NONE)
        found = (uint8_t)lex(r, k + 1)->value;
    else
        found = weekday_character(r, k + 1);
    if (found == 0)
        return 0;
    for (unsigned end = k + 2; end < k + 5; end++)
        if (lex_is(r, end, ')') || lex_is(r, end, ']')) {
            *weekday = found;
            return end + 1;
        }
    return 0;
}

/* Does a month stand at lexeme k, or behind a day there? */
static bool month_follows(reader *r, unsigned k)
{
    uint8_t day = 0;
    unsigned next = read_day(r, skip_article(r, k), &day);
    return lex_word(r, next ? next : k, W_MONTH);
}

/* "Tuesday, 2 August", "le mardi 2 août", "Montag, den 3. Mai", "Do., 5.5.2016". */
unsigned skip_weekday_in_front(reader *r, unsigned k, uint8_t *weekday)
{
    unsigned next = k + 1;
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->word->kind != W_WEEKDAY || l->word->unit != U_NONE)
        return k;
    *weekday = (uint8_t)l->value;
    bool stop = lex_is(r, next, '.');
    if (stop && lex_word(r, next + 1, W_THE))
        return next; /* am Sonntagabend. Den 12.3.2019: another sentence */
    next += stop;
    if (lex_word(r, next, W_MORNING) && month_follows(r, next + 1 + lex_is(r, next + 1, ',')))
        next++; /* Friday evening, July 12; Monday morning, 3 May; lundi matin 3 mai */
    if (lex_is(r, next, ','))
        next++;
    return skip_article(r, next);
}

unsigned skip_weekday(reader *r, unsigned k, uint8_t *weekday)
{
    unsigned next = bracketed_weekday(r, k, weekday);
    if (next)
        return next;
    unsigned word = lex_is(r, k, ',') ? k + 1 : k;
    if (!lex_word(r, word, W_WEEKDAY) || lex(r, word)->word->unit != U_NONE)
        return k;
    const lexeme *l = lex(r, word);
    if ((l->word->flags & F_ABBREVIATION) ||
        ((l->word->flags & F_TITLE_CASE) && !(l->flags & LEX_CAPITAL)))
        return k;
    /* behind a comma another date may begin with it: "5 May, Monday 9 May" */
    uint8_t day = 0;
    if (read_day(r, word + 1, &day) || lex_word(r, word + 1, W_MONTH))
        return k;
    *weekday = (uint8_t)l->value;
    return word + 1;
}

/* A dash, a tilde, or a word that joins the ends of a range: the lexeme behind it. 0: none. */
unsigned skip_joint(reader *r, unsigned k)
{
    if (lex_is(r, k, '-') && lex_is(r, k + 1, '-'))
        k++;
    if (lex_is(r, k, '-') || lex_is(r, k, '~'))
        return k + 1;
    if (lex_word(r, k, W_TO)) {
        unsigned next = k + 1;
        if (lex_word(r, next, W_TO) || lex_text(r, next, CQ_STR("a"))) /* bis zum, jusqu'a */
            next++;
        return skip_article(r, next);
    }
    if (lex_text(r, k, CQ_STR("a")) || lex_text(r, k, CQ_STR("à"))) /* du 9 a 10 mai */
        return skip_article(r, k + 1);
    if (lex_is(r, k, ',') && (lex_text(r, k + 1, CQ_STR("到")) || lex_text(r, k + 1, CQ_STR("至"))))
        return k + 2;
    return 0;
}

bool is_city_word(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    return l->kind == LEX_WORD && l->word->kind == W_WEEKDAY && l->token > 0 &&
           cqk_token_is(r->segment, l->token - 1, CQ_STR("Santo"));
}
