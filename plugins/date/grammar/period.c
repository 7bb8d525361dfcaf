/*
 * period.c - periods that have names of their own: decades, centuries, fiscal years, quarters,
 * halves and seasons.
 */
#include "grammar/point.h"
#include "numeral.h"

#include <string.h>

/* Is the number at lexeme k one of several years: "années 1990 et 1991"? */
static bool year_list(reader *r, unsigned k)
{
    bool joint = lex_word(r, k + 1, W_AND) || lex_word(r, k + 1, W_TO) || lex_is(r, k + 1, '-') ||
                 lex_is(r, k + 1, ',');
    return joint && lex(r, k + 2)->kind == LEX_NUMBER && lex(r, k + 2)->digits == 4 &&
           lex(r, k + 2)->value % 10 != 0;
}

/* années 1990, années soixante-dix, años 90, década de los noventa: the decade's name behind. */
static unsigned named_decade(reader *r, unsigned k, point *p)
{
    uint32_t words = 0;
    const lexeme *name = lex(r, k);
    if (name->kind != LEX_WORD || !(name->word->flags & F_NAMES_DECADE))
        return 0;
    bool unit = name->word->unit == U_DECADE;
    unsigned next = k + 1;
    while (unit && (lex_word(r, next, W_OF) || lex_word(r, next, W_THE)))
        next++;
    if (unit && lex_word(r, next, W_UNIT) && lex(r, next)->word->unit == U_YEAR)
        next++; /* la década de los años 90 */
    const lexeme *l = lex(r, next);
    unsigned end = next + 1;
    int32_t value = l->value;
    if (l->kind == LEX_NUMBER) {
        bool year = l->digits == 4 && value >= 1000 && value <= 2099 && !year_list(r, next);
        if (!year && (l->digits != 2 || value < 20))
            return 0;
    } else {
        end = read_number_words(r, next, &words);
        value = (int32_t)words;
        if (!end || value < 20 || value > 90)
            return 0;
    }
    if (value % 10 != 0)
        return 0;
    p->year = value < 100 ? 1900 + value : value;
    p->year_digits = value < 100 ? 0 : 4;
    return end;
}

/* The word for year behind a number, with the stop of its abbreviation. */
static unsigned year_word(reader *r, unsigned k)
{
    if (!lex_word(r, k, W_YEAR_WORD))
        return k;
    bool abbreviated = lex(r, k)->end - lex(r, k)->start <= 4;
    return abbreviated && lex_is(r, k + 1, '.') && lex_touches(r, k + 1) ? k + 2 : k + 1;
}

/* A Roman numeral that is this token, with or without the French suffix. */
static bool roman(const reader *r, uint32_t token, uint32_t *value)
{
    if (token >= r->segment->tokens->count || !cqk_shape(r->segment, token, CQ_SHAPE_UPPER_FIRST))
        return false;
    cq_str text = cqk_token(r->segment, token);
    size_t len = 0;
    while (len < text.len && strchr("IVX", text.data[len]))
        len++;
    cq_str rest = {text.data + len, text.len - len};
    if (rest.len > 0 && !cqk_equal(rest, CQ_STR("e")) && !cqk_equal(rest, CQ_STR("ème")) &&
        !cqk_equal(rest, CQ_STR("è")) && !cqk_equal(rest, CQ_STR("er")))
        return false;
    return len > 0 && cqk_roman_number((cq_str){text.data, len}, 0, value) == len;
}

/* The stop of an abbreviation behind a word: Jh., кв., в. */
static unsigned skip_abbreviation(reader *r, unsigned k)
{
    bool stop =
        (lex(r, k - 1)->word->flags & F_ABBREVIATION) && lex_is(r, k, '.') && lex_touches(r, k);
    return stop ? k + 1 : k;
}

/* "XX века", "20. Jahrhunderts", "twentieth century", "siglo XX": which century; its end, 0: none.
 */
static unsigned century_name(reader *r, unsigned k, uint32_t *nth)
{
    uint8_t number = 0;
    if (lex_word(r, k, W_CENTURY) && roman(r, lex(r, k + 1)->token, nth))
        return k + 2;
    unsigned next = roman(r, lex(r, k)->token, nth) ? k + 1 : 0;
    if (!next && lex_word(r, k, W_ROMAN)) {
        *nth = (uint32_t)lex(r, k)->value;
        next = k + 1;
    }
    if (!next) {
        next = read_day(r, k, &number);
        *nth = number;
    }
    if (next && (lex_is(r, next, '.') || lex_is(r, next, '-')))
        next++;
    return next && lex_word(r, next, W_CENTURY) ? skip_abbreviation(r, next + 1) : 0;
}

/* "nineteen-thirties", "eighteen-forties": the century in front of a decade. */
static void century_in_front(const reader *r, point *p)
{
    static const struct {
        cq_str word;
        int32_t century;
    } fronts[] = {{CQ_STR_INIT("nineteen"), 1900},
                  {CQ_STR_INIT("eighteen"), 1800},
                  {CQ_STR_INIT("seventeen"), 1700}};
    uint32_t back = p->token > 1 && mark_of(r, p->token - 1) == '-' ? 2 : 1;
    for (size_t i = 0; p->token >= back && i < sizeof fronts / sizeof fronts[0]; i++)
        if (cqk_token_is(r->segment, p->token - back, fronts[i].word)) {
            p->year = fronts[i].century + p->year % 100;
            p->token -= back;
            p->start = r->segment->tokens->start[p->token];
            return;
        }
}

/* 1990-е, 90-х, 20-м: the ending of a Russian decade. */
static bool is_decade_ending(reader *r, unsigned k)
{
    static const cq_str endings[] = {CQ_STR_INIT("е"),  CQ_STR_INIT("х"), CQ_STR_INIT("ых"),
                                     CQ_STR_INIT("ые"), CQ_STR_INIT("м"), CQ_STR_INIT("ми"),
                                     CQ_STR_INIT("ым")};
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++)
        if (lex_text(r, k, endings[i]))
            return true;
    return false;
}

/* 1990s, 1990's, années 1990 is a bare year's: the plural decides. Also the nineties, 1990-е годы.
 */
static unsigned decade(reader *r, unsigned k, point *p)
{
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_WORD && l->word->kind == W_DECADE && l->language < LANGUAGE_JA) {
        p->year = 1900 + l->value;
        bool years = lex_word(r, k + 1, W_YEAR_WORD) ||
                     (lex_word(r, k + 1, W_UNIT) && lex(r, k + 1)->word->unit == U_YEAR);
        century_in_front(r, p);
        if (l->word->flags & F_WEAK) /* neunziger Jahre, девяностые годы */
            return years ? k + 2 : 0;
        return k + 1;
    }
    if (l->kind == LEX_WORD)
        return named_decade(r, k, p);
    if (l->kind != LEX_NUMBER || l->value % 10 != 0 || (l->digits != 4 && l->digits != 2) ||
        (l->digits == 4 && (l->value < 1000 || l->value > 2099)))
        return 0;
    p->year = l->digits == 4 ? l->value : 1900 + l->value;
    if ((l->flags & LEX_PLURAL) && (l->flags & LEX_ORDINAL)) { /* 1990er Jahre, 90er-Jahre, 1990er
                                                                */
        unsigned unit = lex_is(r, k + 1, '-') && lex_touches(r, k + 1) ? k + 2 : k + 1;
        if (lex_word(r, unit, W_UNIT) && lex(r, unit)->word->unit == U_YEAR)
            return unit + 1;
        return l->digits == 4 ? k + 1 : 0;
    }
    const date_word *before = l->token > 0 ? word_of(r, l->token - 1) : NULL;
    bool plural = (l->flags & LEX_PLURAL) != 0;
    if (plural && l->digits == 2 && before && l->value >= 20 &&
        (before->kind == W_THE || before->kind == W_YEAR_AFTER))
        return k + 1; /* the 60s, early 50s */
    bool quote = l->digits == 2 && l->token > 0 && mark_of(r, l->token - 1) == '\'' &&
                 cqk_touches(r->segment, l->token);
    if (plural && quote) { /* the '70s */
        p->token = l->token - 1;
        p->start = r->segment->tokens->start[p->token];
    }
    if (plural && (l->digits == 4 || quote))
        return k + 1;
    if (l->digits == 4 && lex_is(r, k + 1, '\'') && lex_touches(r, k + 1) &&
        lex_text(r, k + 2, CQ_STR("s")) && lex_touches(r, k + 2))
        return k + 3;
    if (lex_word(r, k + 1, W_DECADE) && lex(r, k + 1)->language >= LANGUAGE_JA)
        return k + 2; /* 1990年代 */
    bool shared = skip_joint(r, k + 1) == k + 2 && lex(r, k + 2)->kind == LEX_NUMBER &&
                  lex(r, k + 2)->value % 10 == 0 && lex(r, k + 2)->digits <= l->digits &&
                  lex_word(r, k + 3, W_DECADE);
    if (shared)
        return k + 1; /* 80~90년대 */
    /* 1990-е, 90-х годов, в 90-х */
    if (!lex_is(r, k + 1, '-') || !lex_touches(r, k + 1) || !is_decade_ending(r, k + 2))
        return 0;
    unsigned end = year_word(r, k + 3);
    bool led = l->digits == 4 || (before && before->kind == W_YEAR_AFTER && l->value >= 20);
    return end > k + 3 || led ? end : 0;
}

/* "60-е гг. XX века", "die sechziger Jahre des 20. Jahrhunderts", "années 60 du XXe siècle": the
 * century of a decade, in front of which k is. */
static unsigned century_of_decade(reader *r, unsigned k, point *p)
{
    unsigned next = skip_article(r, skip_of(r, k));
    if (lex_text(r, next, CQ_STR("des")))
        next++;
    uint32_t nth = 0;
    unsigned end = century_name(r, next, &nth);
    if (!end || nth < 10 || nth > 22)
        return k;
    p->year = ((int32_t)nth - 1) * 100 + p->year % 100;
    return end;
}

static unsigned set_century(point *p, uint32_t nth, unsigned end)
{
    if (nth < 10 || nth > 22)
        return 0;
    p->kind = POINT_CENTURY;
    p->year = ((int32_t)nth - 1) * 100;
    return end;
}

/* 21st century, twentieth century, XXIe siècle, siglo XXI, XXI век, 21. Jahrhundert, 21世紀 */
static unsigned century(reader *r, unsigned k, point *p)
{
    uint32_t nth = 0;
    uint8_t day = 0;
    unsigned next = 0;
    const lexeme *l = lex(r, k);
    if (lex_word(r, k, W_ROMAN)) { /* XX века, XX в., XIXe siècle */
        if (!(l->flags & LEX_CAPITAL))
            return 0;
        if (lex_word(r, k + 1, W_CENTURY))
            return set_century(p, (uint32_t)l->value, skip_abbreviation(r, k + 2));
        bool russian = lex_text(r, k + 1, CQ_STR("в")) || lex_text(r, k + 1, CQ_STR("вв")) ||
                       lex_text(r, k + 1, CQ_STR("ст"));
        return russian && lex_is(r, k + 2, '.') ? set_century(p, (uint32_t)l->value, k + 3) : 0;
    }
    if (l->kind == LEX_WORD && l->word->kind == W_CENTURY) {
        if (l->language == LANGUAGE_ES && roman(r, l->token + 1, &nth))
            return set_century(p, nth, k + 2);
        if (l->language == LANGUAGE_ES) { /* siglo veintiuno */
            next = read_number_words(r, k + 1, &nth);
            return next ? set_century(p, nth, next) : 0;
        }
        if (l->token == 0 || !roman(r, l->token - 1, &nth) || nth == 0)
            return 0;
        p->token = l->token - 1;
        p->start = r->segment->tokens->start[p->token];
        return set_century(p, nth, skip_abbreviation(r, k + 1));
    }
    next = read_day(r, k, &day);
    if (!next && l->kind == LEX_NUMBER && (l->flags & LEX_IDEOGRAPHS) && l->value <= 22) {
        day = (uint8_t)l->value;
        next = k + 1;
    }
    if (!next)
        return 0;
    if (lex_is(r, next, '.') && lex_touches(r, next))
        next++;
    else if (lex_is(r, next, '-') && !lex_word(r, next + 1, W_CENTURY))
        return 0;
    else if (lex_is(r, next, '-'))
        next++;
    if (!lex_word(r, next, W_CENTURY))
        return 0;
    /* 20世纪90年代, 1990s by another name */
    const lexeme *decade_number = lex(r, next + 1);
    if (decade_number->kind == LEX_NUMBER && lex_word(r, next + 2, W_DECADE) &&
        decade_number->value % 10 == 0 && decade_number->value < 100) {
        p->kind = POINT_DECADE;
        p->year = ((int32_t)day - 1) * 100 + decade_number->value;
        return next + 3;
    }
    const lexeme *noun = lex(r, next + 1);
    const date_word *front = l->token > 0 ? word_of(r, l->token - 1) : NULL;
    bool the = front && front->kind == W_THE;
    if (lex(r, next)->language == LANGUAGE_EN && !the && noun->kind == LEX_OTHER &&
        !(noun->flags & LEX_CAPITAL))
        return 0; /* a high standard, 21st century agreement */
    return set_century(p, day, skip_abbreviation(r, next + 1));
}

/* "fiscal year", "финансовом году", "año fiscal": its end, 0: none. */
unsigned fiscal_words(reader *r, unsigned k)
{
    bool behind = lex_word(r, k + 1, W_FISCAL) && lex(r, k + 1)->language == LANGUAGE_ES;
    unsigned year = behind ? k : k + 1;
    bool unit = lex_word(r, year, W_YEAR_WORD) ||
                (lex_word(r, year, W_UNIT) && lex(r, year)->word->unit == U_YEAR);
    return unit && (behind || lex_word(r, k, W_FISCAL)) ? k + 2 : 0;
}

/* FY2016, FY 16, fiscal year 2016-17, 2016 fiscal year, Haushaltsjahr 2016 */
static unsigned fiscal(reader *r, unsigned k, point *p)
{
    int32_t year = 0;
    uint8_t digits = 0;
    unsigned next = k;
    bool year_in_front = lex(r, k)->kind == LEX_NUMBER && lex(r, k)->digits == 4;
    if (year_in_front) {
        next = read_year(r, k, &year, &digits) ? fiscal_words(r, k + 1) : 0;
        p->year = year;
        p->year_digits = 4;
        p->kind = POINT_FISCAL;
        return next;
    }
    if (!lex_word(r, k, W_FISCAL))
        return 0;
    next = fiscal_words(r, k) ? fiscal_words(r, k) : k + 1;
    const lexeme *l = lex(r, next);
    unsigned end = read_year(r, next, &year, &digits);
    if (!end && lex(r, k)->end - lex(r, k)->start <= 3 && l->kind == LEX_NUMBER && l->digits == 2) {
        year = l->value;
        digits = 2;
        end = next + 1;
    }
    if (!end)
        return 0;
    p->year = year;
    p->year_digits = digits;
    p->kind = POINT_FISCAL;
    return end;
}

/* The year of a quarter, half or season: "2016", "of 2016", "of last year", "2016 года". */
static unsigned year_of_part(reader *r, unsigned k, point *p)
{
    bool mark =
        lex_is(r, k, ',') || ((lex_is(r, k, '/') || lex_is(r, k, '-')) && lex_touches(r, k));
    unsigned next = mark ? k + 1 : k;
    next = skip_article(r, skip_of(r, next));
    if (next > k && lex_word(r, next, W_UNIT) && lex(r, next)->word->unit == U_YEAR &&
        lex(r, next + 1)->kind == LEX_NUMBER)
        next++; /* des Jahres 2016, del año 2016 */
    if (lex_word(r, next, W_FISCAL) && lex(r, next)->language == LANGUAGE_EN)
        next += lex_word(r, next + 1, W_UNIT) ? 2 : 1; /* first quarter of FY2018 */
    uint8_t digits = 0;
    unsigned end = read_year(r, next, &p->year, &digits);
    if (end) {
        p->year_digits = digits;
        return year_word(r, end);
    }
    p->year = NO_YEAR;
    end = relative_year(r, k, p);
    if (end)
        return end;
    /* the second half of the year, del año */
    if (next > k && lex_word(r, next, W_UNIT) && lex(r, next)->word->unit == U_YEAR &&
        p->language == lex(r, next)->language) {
        p->unit = U_YEAR;
        p->offset = 0;
        return next + 1;
    }
    return 0;
}

static bool is_plain_half(reader *r, unsigned k)
{
    return lex_word(r, k, W_HALF) && lex(r, k)->language < LANGUAGE_JA;
}

static bool is_plain_quarter(reader *r, unsigned k)
{
    return lex_word(r, k, W_QUARTER) && lex(r, k)->language < LANGUAGE_JA;
}

/* 2018Q4, 2Q2016, 1H 2014, 3Q15, 1T 2016: letter and figures in one token. */
static unsigned compact_part(reader *r, unsigned k, point *p)
{
    const lexeme *first = lex(r, k);
    const lexeme *second = lex(r, k + 2);
    bool romance = r->language == LANGUAGE_ES || r->language == LANGUAGE_FR;
    bool quarter =
        lex_is(r, k + 1, 'Q') || lex_is(r, k + 1, 'q') || (romance && lex_is(r, k + 1, 'T'));
    bool half =
        lex_is(r, k + 1, 'H') || lex_is(r, k + 1, 'h') || (romance && lex_is(r, k + 1, 'S'));
    if ((!quarter && !half) || !lex_touches(r, k + 1) || first->kind != LEX_NUMBER ||
        second->kind != LEX_NUMBER)
        return 0;
    bool year_first = first->digits == 4;
    const lexeme *year = year_first ? first : second;
    const lexeme *part = year_first ? second : first;
    bool shorter = !year_first && year->digits == 2 && lex_touches(r, k + 2) &&
                   lex(r, k + 1)->value != 'q' && lex(r, k + 1)->value != 'h'; /* 3Q15 */
    if (part->digits != 1 || part->value < 1 || part->value > (quarter ? 4 : 2) ||
        (year_first && !lex_touches(r, k + 2)) ||
        (!shorter && (year->digits != 4 || year->value < 1900 || year->value > 2100)))
        return 0;
    p->year = year->value;
    p->year_digits = year->digits;
    p->group = (uint8_t)(part->value + (quarter ? 32 : 39));
    p->language = LANGUAGE_EN;
    return k + 3;
}

/* Q1 2016, H2 of 2017, 2016 Q1 */
static unsigned short_part(reader *r, unsigned k, point *p)
{
    unsigned compact = compact_part(r, k, p);
    if (compact)
        return compact;
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_NUMBER && l->digits == 4) {
        uint8_t digits = 0;
        unsigned next = read_year(r, k, &p->year, &digits);
        if (lex_is(r, next, '-') || lex_is(r, next, ','))
            next++;
        if (!next || (!is_plain_quarter(r, next) && !is_plain_half(r, next)) ||
            lex(r, next)->value == 0)
            return 0;
        point other;
        if (lex_is(r, next - 1, ',') && year_of_part(r, next + 1, &other))
            return 0; /* T1 2014, T2 2015 */
        p->group = (uint8_t)(lex(r, next)->value + (is_plain_half(r, next) ? 39 : 32));
        return next + 1;
    }
    if ((!is_plain_quarter(r, k) && !is_plain_half(r, k)) || l->value == 0)
        return 0;
    p->group = (uint8_t)(l->value + (is_plain_half(r, k) ? 39 : 32));
    p->language = LANGUAGE_EN;
    unsigned next = lex_word(r, k + 1, W_FISCAL) ? k + 2 : k + 1;
    unsigned end = year_of_part(r, next, p);
    if (end || !is_plain_quarter(r, k) || l->language != LANGUAGE_EN || !(l->flags & LEX_CAPITAL))
        return end;
    p->bare = BARE_HALF; /* in Q3 */
    return k + 1;
}

/* "last", "final", "latter", "dernier", "último", "letzten", "последнем": the last of its kind. */
static bool is_last(const reader *r, uint32_t token)
{
    static const cq_str words[] = {
        CQ_STR_INIT("last"),      CQ_STR_INIT("final"),    CQ_STR_INIT("latter"),
        CQ_STR_INIT("closing"),   CQ_STR_INIT("dernier"),  CQ_STR_INIT("dernière"),
        CQ_STR_INIT("último"),    CQ_STR_INIT("última"),   CQ_STR_INIT("letzten"),
        CQ_STR_INIT("letztes"),   CQ_STR_INIT("letzte"),   CQ_STR_INIT("последнем"),
        CQ_STR_INIT("последний"), CQ_STR_INIT("последней")};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (cqk_token_is(r->segment, token, words[i]))
            return true;
    return false;
}

/* "in the", "im", "au cours du", "в": does a word that leads to a period stand in front? */
static bool behind_in(const reader *r, uint32_t token)
{
    const date_word *before = token > 0 ? word_of(r, token - 1) : NULL;
    if (before && before->kind == W_THE && token > 1)
        before = word_of(r, token - 2);
    return before && (before->kind == W_YEAR_AFTER || before->kind == W_TO || before->kind == W_OF);
}

/* "second half of 2017", "premier semestre 2016", "III квартал 2017 года" */
static unsigned counted_part(reader *r, unsigned k, point *p)
{
    uint8_t nth = 0;
    uint32_t number = 0;
    bool of_year = false; /* only with its year */
    const lexeme *l = lex(r, k);
    unsigned next = 0;
    if ((is_plain_half(r, k) || is_plain_quarter(r, k)) && l->value == 0) {
        /* a Roman numeral in front */
        uint32_t front = l->token > 1 && mark_of(r, l->token - 1) == '.' ? 2 : 1; /* IV. Quartal */
        if (l->token < front)
            return 0;
        of_year = is_last(r, l->token - front);
        if (of_year)
            number = is_plain_half(r, k) ? 2 : 4;
        else if (!roman(r, l->token - front, &number) || number > 4)
            return 0;
        p->token = l->token - front;
        p->start = r->segment->tokens->start[p->token];
        nth = (uint8_t)number;
        next = k;
    } else {
        next = read_day(r, k, &nth);
        if (!next)
            return 0;
        if (lex_is(r, next, '.') || lex_is(r, next, '-'))
            next++;
    }
    bool half = is_plain_half(r, next);
    if ((!half && !is_plain_quarter(r, next)) || lex(r, next)->value != 0 || nth > (half ? 2 : 4) ||
        nth == 0)
        return 0;
    p->group = (uint8_t)(nth + (half ? 39 : 32));
    p->language = lex(r, next)->language;
    unsigned behind = skip_abbreviation(r, next + 1);
    unsigned end = year_of_part(r, behind, p);
    bool weak = (lex(r, next)->word->flags & F_WEAK) != 0; /* the second half of anything */
    bool of_another = lex_word(r, behind, W_OF);           /* the first quarter of the voyage */
    if (end || weak || of_year || of_another || !behind_in(r, p->token))
        return end;
    p->bare = BARE_HALF; /* in the third quarter */
    return behind;
}

/* spring 2015, autumn of 1956, осенью прошлого года; spring */
static unsigned season(reader *r, unsigned k, point *p)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->word->kind != W_SEASON || l->language >= LANGUAGE_JA)
        return 0;
    p->group = (uint8_t)l->value;
    p->rule = "season";
    unsigned end = year_of_part(r, k + 1, p);
    unsigned mark = end && lex_is(r, end + 1, '\'') ? end + 1 : end; /* of 1876–'77 */
    const lexeme *second = end ? lex(r, mark + 1) : NULL;
    bool joint = lex_is(r, end, '-') || lex_is(r, end, '/');
    if (second && p->year != NO_YEAR && joint && second->kind == LEX_NUMBER &&
        (second->digits == 2 ? second->value == (p->year + 1) % 100 : second->value == p->year + 1))
        end = year_word(r, mark + 2); /* winter of 1956-57, зимой 1990-1991 гг. */
    if (!end && is_short_year(r, k + 1, p, false)) { /* BEFORE SPRING 75 */
        p->year = lex(r, k + 1)->value;
        p->year_digits = 2;
        end = k + 2;
    }
    if (!end)
        end = pointed_behind(r, k + 1, p); /* l'automne prochain */
    if (end)
        return end;
    p->bare = BARE_SEASON;
    return k + 1;
}

unsigned period_point(reader *r, unsigned k, point *p)
{
    point_start(p, r, k, "decade");
    unsigned next = decade(r, k, p);
    if (next) {
        p->kind = POINT_DECADE;
        next = century_of_decade(r, next, p);
    } else {
        point_start(p, r, k, "century");
        next = century(r, k, p);
    }
    if (!next) {
        point_start(p, r, k, "fiscal-year");
        next = fiscal(r, k, p);
    }
    if (!next) {
        point_start(p, r, k, "part-of-year");
        next = short_part(r, k, p);
    }
    if (!next) {
        point_start(p, r, k, "part-of-year");
        next = counted_part(r, k, p);
    }
    if (!next) {
        point_start(p, r, k, "season");
        next = season(r, k, p);
    }
    if (next)
        point_end(p, r, next);
    return next;
}
