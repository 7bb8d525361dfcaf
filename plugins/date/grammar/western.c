/*
 * western.c - dates with a month's name, in every order: "2 August 2016", "August 2nd, 2016", "2 de
 * agosto de 2016", "den 2. August", "2 августа 2016 года", "12-May-1992", "Aug. 2016", "August".
 */
#include "grammar/point.h"
#include "lexicon.h"
#include "numeral.h"

/* Is this a month's name here? Weak and abbreviated ones count only beside a number. */
static bool month_at(reader *r, unsigned k, uint8_t *month)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->word->kind != W_MONTH || l->value == 0)
        return false;
    if ((l->word->flags & F_TITLE_CASE) && !(l->flags & LEX_CAPITAL) &&
        (l->word->flags & (F_WEAK | F_ABBREVIATION)) == F_WEAK)
        return false; /* march and may in small letters */
    *month = (uint8_t)l->value;
    return true;
}

static unsigned skip_stop(reader *r, unsigned k)
{
    return lex_is(r, k, '.') && lex_touches(r, k) ? k + 1 : k;
}

/* "2016 года", "2016 г.": the word for year, with the stop of its abbreviation. */
static unsigned year_word_behind(reader *r, unsigned k)
{
    bool glued = lex_text(r, k, CQ_STR("г")) && lex_touches(r, k); /* 24 мая 1958г. */
    if (!lex_word(r, k, W_YEAR_WORD) && !glued)
        return k;
    bool abbreviated = lex(r, k)->end - lex(r, k)->start <= 4; /* г, гг */
    return abbreviated && lex_is(r, k + 1, '.') && lex_touches(r, k + 1) ? k + 2 : k + 1;
}

/* "4 SEPT 74", "BY OCT 74": two figures of a year that can be no day, at the end of what is said;
 * behind a month alone only where it stands in capitals, as in cables. */
bool is_short_year(reader *r, unsigned k, const point *p, bool day_before)
{
    enum { LAST_DAY = 31 };
    const lexeme *l = lex(r, k);
    const lexeme *behind = lex(r, k + 1);
    if (l->kind != LEX_NUMBER || l->digits != 2 || l->value <= LAST_DAY || l->flags & LEX_PLURAL)
        return false;
    bool mark = behind->kind == LEX_PUNCTUATION && behind->value != '%' && behind->value != '/' &&
                behind->value != '-' && behind->value != ':' && !lex_word(r, k + 2, W_QUANTITY);
    bool number = lex_is(r, k + 1, '.') && lex_touches(r, k + 1) && lex_touches(r, k + 2);
    if (behind->kind != LEX_END && (!mark || number) && !lex_word(r, k + 1, W_YEAR_AFTER) &&
        !lex_word(r, k + 1, W_AND))
        return false;
    if (day_before)
        return true;
    bool figures = p->token > 0 && cqk_shape(r->segment, p->token - 1, CQ_SHAPE_DIGIT);
    bool led = p->token > 0 && cqk_token_is(r->segment, p->token - 1, CQ_STR("in"));
    if (led && p->language == LANGUAGE_EN)
        return true; /* in Nov 54. */
    return !figures && cqk_shape(r->segment, p->token, CQ_SHAPE_UPPER_ALL);
}

/* "in the year [of our Lord] one thousand ...", "A.D. 1872": what solemn papers put in front of a
 * year. k where there is none. */
static unsigned skip_solemn(reader *r, unsigned k, bool day_before)
{
    if (day_before && lex_text(r, k, CQ_STR("in")) && lex_word(r, k + 1, W_THE) &&
        lex_word(r, k + 2, W_UNIT)) {
        k += 3;
        bool lord = lex_text(r, k, CQ_STR("of")) && lex_text(r, k + 1, CQ_STR("our")) &&
                    lex_text(r, k + 2, CQ_STR("lord"));
        return lord ? k + 3 : k;
    }
    if (lex_text(r, k, CQ_STR("a.d")) || lex_text(r, k, CQ_STR("ad")))
        return lex_is(r, k + 1, '.') ? k + 2 : k + 1;
    if (lex_text(r, k, CQ_STR("anno")) && lex_text(r, k + 1, CQ_STR("domini")))
        return k + 2;
    return k;
}

/* The year behind a day and month or behind a month, with what may stand in between. */
static unsigned year_behind(reader *r, unsigned k, point *p, bool day_before)
{
    unsigned next = k;
    int32_t year = NO_YEAR;
    uint8_t digits = 0;
    if (lex_is(r, next, ',') || lex_is(r, next, '.'))
        next++;
    else if ((lex_is(r, next, '-') || lex_is(r, next, '/')) && lex_touches(r, next) &&
             lex_touches(r, next + 1))
        next++;
    if (lex_is(r, next, ',') && next > k)
        next++; /* "Sept., 2016" */
    next = skip_of(r, next);
    next = skip_solemn(r, next, day_before);
    if (next > k && lex_word(r, next, W_YEAR_WORD))
        next++;
    else if (lex_word(r, next, W_UNIT) && lex(r, next)->word->unit == U_YEAR && next > k)
        next++; /* del año 2016, de l'année 2016, des Jahres 2016 */
    unsigned end = read_year(r, next, &year, &digits);
    /* 15-Jan-99 */
    const lexeme *l = lex(r, next);
    if (!end && day_before && next == k + 1 && lex_is(r, k, '-') && l->kind == LEX_NUMBER &&
        l->digits == 2) {
        year = l->value;
        digits = 2;
        end = next + 1;
    }
    if (!end && next == k && is_short_year(r, k, p, day_before)) {
        year = lex(r, k)->value;
        digits = 2;
        end = k + 1;
    }
    uint32_t words = 0;
    bool straight =
        p->language == LANGUAGE_FR || p->language == LANGUAGE_DE || p->language == LANGUAGE_RU;
    if (!end && l->kind != LEX_NUMBER && (next > k || straight)) {
        /* de mil novecientos ochenta, mil neuf cent soixante */
        end = read_number_words(r, next, &words);
        end = words >= 1000 && words < 2200 ? end : 0;
        year = (int32_t)words;
        digits = 4;
    }
    if (!end)
        return 0;
    p->year = year;
    p->year_digits = digits;
    end = year_word_behind(r, end);
    return end;
}

/* "the 1st of January next", "the 7th of June following": the English words that stand behind only
 * where the expression ends. */
static unsigned next_behind(reader *r, unsigned k, point *p)
{
    static const cq_str ends[] = {CQ_STR_INIT("and"), CQ_STR_INIT("or"),   CQ_STR_INIT("at"),
                                  CQ_STR_INIT("in"),  CQ_STR_INIT("by"),   CQ_STR_INIT("when"),
                                  CQ_STR_INIT("for"), CQ_STR_INIT("with"), CQ_STR_INIT("but")};
    bool next = lex_text(r, k, CQ_STR("next"));
    bool following = lex_text(r, k, CQ_STR("following"));
    const lexeme *behind = lex(r, k + 1);
    bool alone =
        behind->kind == LEX_END || (behind->kind == LEX_PUNCTUATION && behind->value != '-');
    for (size_t i = 0; next && !alone && i < sizeof ends / sizeof ends[0]; i++)
        alone = lex_text(r, k + 1, ends[i]);
    bool month = p->day == 0 && p->token > 0 && /* "in the January following" */
                 cqk_token_is(r->segment, p->token - 1, CQ_STR("the"));
    if (!alone || (!next && !following) || (following && p->day == 0 && !month))
        return 0;
    p->points = true;
    p->anchored = following;
    p->offset = 1;
    return k + 1;
}

/* "in April last I wrote", "in May last Mr. Fish": may what stands behind "last" begin a clause?
 * But "in May last Friday's talks". */
static bool begins_clause(reader *r, unsigned k)
{
    static const cq_str words[] = {CQ_STR_INIT("i"),    CQ_STR_INIT("mr"),  CQ_STR_INIT("m"),
                                   CQ_STR_INIT("mrs"),  CQ_STR_INIT("sir"), CQ_STR_INIT("lord"),
                                   CQ_STR_INIT("her"),  CQ_STR_INIT("his"), CQ_STR_INIT("general"),
                                   CQ_STR_INIT("count")};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (lex_text(r, k, words[i]))
            return true;
    return false;
}

/* "dernier", "próximo", "last" behind a month, weekday or season. */
unsigned pointed_behind(reader *r, unsigned k, point *p)
{
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_WORD && l->language == LANGUAGE_EN && next_behind(r, k, p))
        return k + 1;
    if (l->kind != LEX_WORD || l->word->kind != W_DEICTIC ||
        (l->word->flags & (F_ANCHOR | F_BETWEEN_ONLY)) || l->language >= LANGUAGE_JA)
        return 0;
    bool last = lex_text(r, k, CQ_STR("last"));
    bool spanish = l->language == LANGUAGE_ES && l->value != 0;
    if (!(l->word->flags & F_BEHIND) && !last && !spanish)
        return 0;
    const lexeme *behind = lex(r, k + 1);
    bool noun = behind->kind == LEX_NUMBER ||
                ((behind->flags & LEX_CAPITAL) && !begins_clause(r, k + 1)) ||
                lex_word(r, k + 1, W_UNIT) || lex_word(r, k + 1, W_SEASON) ||
                lex_word(r, k + 1, W_FISCAL) || lex_word(r, k + 1, W_QUARTER);
    if (last && noun)
        return 0; /* in May last Friday's talks */
    p->points = true;
    p->offset = l->value;
    return k + 1;
}

/* "of this year", "прошлого года", "last": a relative year, or a word that points, behind. */
static unsigned relative_behind(reader *r, unsigned k, point *p)
{
    const lexeme *behind = lex(r, k + 1);
    if (p->day && p->language == LANGUAGE_EN && lex_text(r, k, CQ_STR("last")) &&
        (behind->kind == LEX_END || behind->kind == LEX_PUNCTUATION || lex_word(r, k + 1, W_AND) ||
         (behind->kind == LEX_OTHER &&
          (!(behind->flags & LEX_CAPITAL) || begins_clause(r, k + 1))))) {
        p->points = true; /* the 10th of April last */
        p->offset = -1;
        return k + 1;
    }
    unsigned next = relative_year(r, k, p);
    return next ? next : pointed_behind(r, k, p);
}

/* "mar. 10/20", as Spanish papers write 10 March 2020; "Oct. 10/11" are two days. */
static unsigned year_behind_slash(reader *r, unsigned k, point *p)
{
    const lexeme *l = lex(r, k + 1);
    if (!lex_is(r, k, '/') || !lex_touches(r, k) || !lex_touches(r, k + 1) ||
        l->kind != LEX_NUMBER || l->digits != 2 || l->value == p->day + 1)
        return 0;
    if (r->language != LANGUAGE_ES && l->value > p->day && l->value <= 31)
        return 0;
    p->year = l->value;
    p->year_digits = 2;
    return k + 2;
}

/* Behind day and month, in either order: weekday, year, relative year. Returns the end. */
static unsigned finish(reader *r, unsigned k, point *p)
{
    unsigned next = p->weekday && !lex_is(r, k, '(') ? k : skip_weekday(r, k, &p->weekday);
    unsigned end = year_behind(r, next, p, !p->month_first);
    if (!end && p->month_first)
        end = year_behind_slash(r, k, p);
    if (!end) {
        end = relative_behind(r, k, p);
        if (end)
            return end;
        return next;
    }
    return p->weekday ? end : skip_weekday(r, end, &p->weekday);
}

/* "071237Z AUG 75": day, hour and minute, zone, month and year, as military messages and diplomatic
 * cables are dated (ACP 121). */
static unsigned date_time_group(reader *r, unsigned k, point *p)
{
    const lexeme *group = lex(r, k);
    const lexeme *year = lex(r, k + 3);
    uint8_t month = 0;
    if (group->kind != LEX_NUMBER || group->digits != 6 || !lex_is(r, k + 1, 'Z') ||
        !lex_touches(r, k + 1) || !month_at(r, k + 2, &month) || year->kind != LEX_NUMBER ||
        (year->digits != 2 && year->digits != 4))
        return 0;
    int32_t day = group->value / 10000;
    int32_t hour = group->value / 100 % 100;
    if (day < 1 || day > 31 || hour > 23 || group->value % 100 > 59)
        return 0;
    p->day = (uint8_t)day;
    p->month = month;
    p->year = year->value;
    p->year_digits = year->digits;
    p->language = LANGUAGE_EN;
    p->rule = "date-time-group";
    return k + 4;
}

/* "fifth day of", "23 días del mes de", "12. Tage des Monats": from the word for day up to the
 * month's name. k where there is no such word. */
static unsigned skip_day_word(reader *r, unsigned k, const point *p)
{
    if (!lex_word(r, k, W_UNIT) || lex(r, k)->word->unit != U_DAY)
        return k;
    unsigned of = skip_article(r, skip_of(r, k + 1));
    if (lex_word(r, of, W_UNIT) && lex(r, of)->word->unit == U_MONTH)
        return skip_of(r, of + 1);
    bool counts = lex(r, k)->language == LANGUAGE_ES &&
                  !(p->token >= 2 && cqk_token_is(r->segment, p->token - 2, CQ_STR("a")));
    return of > k + 1 && !counts ? of : k; /* quince días de agosto are a length of time */
}

/* "on 25, November 2014", "Date: 25, November 2014": a comma that slipped in. Without a word in
 * front that a date follows, the number may count something else ("Vol. 25, November 2014"). */
static bool is_comma_of_slip(reader *r, unsigned k)
{
    static const char *const leads[] = {"on",   "On",   "from",  "until", "since",
                                        "Date", "date", "dated", "Dated", "DATE"};
    uint8_t month = 0;
    uint32_t at = k > 0 ? lex(r, k - 1)->token : 0;
    if (!lex_is(r, k, ',') || !month_at(r, k + 1, &month) || lex(r, k + 2)->digits != 4)
        return false;
    while (at > 0 && (mark_of(r, at - 1) == ':' || mark_of(r, at - 1) == '|'))
        at--;
    return at > 0 && cqk_token_in(r->segment, at - 1, leads, sizeof leads / sizeof leads[0]);
}

/* "Meeting #14 | March 28, 2018": behind the English month there is a day with a year. */
static bool has_own_day(reader *r, unsigned month)
{
    uint8_t day = 0;
    uint8_t digits = 0;
    int32_t year = NO_YEAR;
    unsigned end = read_day(r, month + 1, &day);
    return end && lex(r, month)->language == LANGUAGE_EN && lex_is(r, end, ',') &&
           read_year(r, end + 1, &year, &digits) && digits == 4;
}

/* "the second set of proposals": a word of another language than the text's is no short month, nor
 * behind an ordinal of another. */
static bool is_other_word(reader *r, unsigned day, unsigned month)
{
    const lexeme *name = lex(r, month);
    const lexeme *count = lex(r, day);
    unsigned weak = F_ABBREVIATION | F_WEAK;
    if ((name->word->flags & weak) != weak || name->language == LANGUAGE_EN)
        return false;
    return r->language == LANGUAGE_EN ||
           (count->kind == LEX_WORD && count->word->kind == W_ORDINAL &&
            count->language != name->language);
}

/* "3 [.] [of] May": the day stands in front. */
static unsigned day_first(reader *r, unsigned k, point *p)
{
    uint8_t day = 0;
    uint8_t month = 0;
    unsigned next = read_day(r, k, &day);
    if (!next)
        return 0;
    if (lex_is(r, next, '"') && lex(r, k)->token > 0 && mark_of(r, lex(r, k)->token - 1) == '"') {
        p->token = lex(r, k)->token - 1; /* «25» мая */
        p->start = r->segment->tokens->start[p->token];
        next++;
    } else if (lex_is(r, next, '.') || is_comma_of_slip(r, next))
        next++;
    else if ((lex_is(r, next, '-') || lex_is(r, next, '/')) && lex_touches(r, next) &&
             lex_touches(r, next + 1))
        next++;
    else if (lex_is(r, next, '('))
        next = skip_weekday(r, next, &p->weekday); /* 15(Thu) October */
    if (lex_text(r, next, CQ_STR("сего")) && lex_word(r, next + 1, W_MONTH))
        next++; /* 3 сего ноября */
    unsigned of = skip_of(r, skip_day_word(r, next, p));
    if (of > next && lex_word(r, of, W_THE))
        of++;
    if (of > next && lex_word(r, of, W_UNIT) && lex(r, of)->word->unit == U_MONTH)
        of = skip_of(r, of + 1); /* 5 del mes de mayo */
    if (!month_at(r, of, &month) || has_own_day(r, of) || is_other_word(r, k, of))
        return 0;
    p->day = day;
    p->month = month;
    p->language = lex(r, of)->language;
    return finish(r, of + 1, p);
}

/* "June third, 1911", "on November eleventh.": a day in a word is one where the phrase ends behind
 * it, not in "May first consider". */
static bool is_closed_word(reader *r, const lexeme *l, unsigned end)
{
    static const char marks[] = {',', '.', ';', ')', ':'};
    bool closed = lex(r, end)->kind == LEX_END || lex(r, end)->kind == LEX_NUMBER;
    for (size_t i = 0; i < sizeof marks; i++)
        closed = closed || lex_is(r, end, marks[i]);
    return l->language == LANGUAGE_EN && closed;
}

/* "May 3[rd] [,] [2016]": the day stands behind the month, which has been read. */
static unsigned day_behind(reader *r, unsigned k, point *p)
{
    unsigned next = k;
    uint8_t day = 0;
    if (lex_is(r, next, ',') && lex(r, next + 1)->kind == LEX_NUMBER)
        return 0;
    next = skip_article(r, next); /* May the 3rd */
    const lexeme *l = lex(r, next);
    unsigned end = read_day(r, next, &day);
    if (!end || counted_behind(r, end) ||
        (l->kind == LEX_WORD && l->word->kind != W_TENS &&
         !(l->word->kind == W_ORDINAL && is_closed_word(r, l, end))))
        return 0;
    bool time = (lex_is(r, end, ':') || lex_is(r, end, ',')) && lex_touches(r, end) &&
                lex(r, end + 1)->kind == LEX_NUMBER && lex_touches(r, end + 1) &&
                lex(r, end + 1)->digits != 4;
    if (time)
        return 0;
    uint8_t modern = 0;
    unsigned other = new_style_day(r, end, day, &modern);
    if (other && is_old_style_year(r, other)) {
        day = modern; /* July 17 (30), 1914 */
        end = other;
    }
    p->day = day;
    p->month_first = true;
    return finish(r, end, p);
}

/* "in early Oct.", "since Dec": an English month cut short and alone, behind what only a date
 * follows. Not "in Mar del Plata", "by Jan. Smith". */
static bool is_led_abbreviation(reader *r, unsigned k)
{
    static const cq_str leads[] = {CQ_STR_INIT("in"),     CQ_STR_INIT("since"), CQ_STR_INIT("by"),
                                   CQ_STR_INIT("until"),  CQ_STR_INIT("early"), CQ_STR_INIT("late"),
                                   CQ_STR_INIT("mid"),    CQ_STR_INIT("last"),  CQ_STR_INIT("In"),
                                   CQ_STR_INIT("during"), CQ_STR_INIT("Since"), CQ_STR_INIT("IN")};
    const lexeme *name = lex(r, k);
    const lexeme *behind = lex(r, k + 1);
    bool stop = lex_is(r, k + 1, '.') && lex_touches(r, k + 1);
    const lexeme *next = stop ? lex(r, k + 2) : behind;
    bool named =
        next->kind == LEX_OTHER && (next->flags & LEX_CAPITAL) && (!stop || name->value == 1);
    if (name->language != LANGUAGE_EN || !(name->flags & LEX_CAPITAL) || named ||
        next->kind == LEX_NUMBER || lex_text(r, k + 1, CQ_STR("del")) || name->token == 0)
        return false;
    for (size_t i = 0; i < sizeof leads / sizeof leads[0]; i++)
        if (cqk_token_is(r->segment, name->token - 1, leads[i]))
            return true;
    return false;
}

/* "May [2016]" */
static unsigned month_first(reader *r, unsigned k, point *p)
{
    uint8_t month = 0;
    if (!month_at(r, k, &month))
        return 0;
    const lexeme *name = lex(r, k);
    p->month = month;
    p->language = name->language;
    bool sentence = name->language != LANGUAGE_EN && !(name->word->flags & F_ABBREVIATION);
    unsigned next = sentence ? k + 1 : skip_stop(r, k + 1); /* до конца апреля. 14 марта ... */
    unsigned end = day_behind(r, next, p);
    if (end)
        return end;
    end = year_behind(r, k + 1, p, false);
    if (!end)
        end = relative_behind(r, k + 1, p);
    if (end)
        return end;
    unsigned joint = skip_joint(r, next);
    if ((name->word->flags & F_ABBREVIATION) && !(joint && month_at(r, joint, &month)) &&
        !is_led_abbreviation(r, k))
        return 0;
    p->bare = BARE_MONTH; /* an abbreviation where it begins a range: ene.-jun. 2010 */
    return k + 1;
}

/* "at 1500 June 3", "0900 to 1100 December 19": a time of the clock, no year. */
static bool is_clock(const reader *r, uint32_t token, int32_t figures)
{
    enum { OLDEST_YEAR = 1300 };
    if (figures % 100 > 59 || figures / 100 > 23)
        return false;
    bool from = token > 1 && cqk_token_is(r->segment, token - 1, CQ_STR("to")) &&
                r->segment->tokens->kind[token - 2] == CQ_TOKEN_NUMBER;
    return figures < OLDEST_YEAR || from ||
           (token > 0 && cqk_token_is(r->segment, token - 1, CQ_STR("at")));
}

/* "2014 March 5", "1952 Januar 31" */
static unsigned year_first(reader *r, unsigned k, point *p)
{
    int32_t year = NO_YEAR;
    uint8_t digits = 0;
    uint8_t day = 0;
    uint8_t month = 0;
    unsigned next = read_year(r, k, &year, &digits);
    if (!next || digits != 4 || is_number_of_something(r, lex(r, k)->token) ||
        is_clock(r, lex(r, k)->token, year))
        return 0;
    bool comma = lex_is(r, next, ',');
    if (comma || lex_is(r, next, '-'))
        next++;
    if (!month_at(r, next, &month) || (comma && lex(r, next)->language == LANGUAGE_EN))
        return 0; /* my telegrams 1487, December 2 */
    next = skip_stop(r, next + 1);
    if (lex_is(r, next, '-'))
        next++;
    unsigned end = read_day(r, next, &day);
    unsigned behind = lex_is(r, end, ',') ? end + 1 : end;
    if (!end || lex(r, next)->kind != LEX_NUMBER || read_year(r, behind, &p->year, &digits))
        return 0; /* "1053 Apr 5, 1948": the year stands behind */
    p->year = year;
    p->year_digits = 4;
    p->month = month;
    p->day = day;
    return end;
}

/* "Ley 27/2014, de 27 de noviembre": Spanish laws have their year in their number. */
static void year_of_law(const reader *r, point *p)
{
    uint64_t year = 0;
    uint32_t digits = 0;
    if (p->language != LANGUAGE_ES || p->token < 4 || p->month_first || p->day == 0 ||
        p->year != NO_YEAR || p->unit != U_NONE || p->points ||
        !cqk_token_is(r->segment, p->token - 1, CQ_STR("de")) || mark_of(r, p->token - 2) != ',' ||
        mark_of(r, p->token - 4) != '/')
        return;
    cq_str number = cqk_token(r->segment, p->token - 3);
    if (cqk_digits(number, 0, &year, &digits) != 4 || digits != 4 || year < 1800 || year > 2199)
        return;
    p->year = (int32_t)year;
    p->year_digits = 4;
}

/* "el pasado 3 de mayo", "am kommenden 5. Juni": the word that points stands in front. */
static void pointed_in_front(reader *r, point *p)
{
    dictionary_match match;
    if (p->token == 0 || !p->day || p->year != NO_YEAR || p->unit != U_NONE || p->points ||
        !dictionary_word(r->words, r->segment, p->token - 1, r->language, &match))
        return;
    const date_word *word = match.word;
    if (word->kind != W_DEICTIC || word->value == 0 || match.language != p->language ||
        (word->flags & (F_ANCHOR | F_BEHIND)))
        return;
    p->points = true; /* it says which year's; the day is told without it */
    p->offset = word->value;
    p->rule = "relative";
}

unsigned western_point(reader *r, unsigned k, point *p)
{
    if (is_city_word(r, k))
        return 0;
    point_start(p, r, k, "month-name");
    unsigned group = date_time_group(r, k, p);
    if (group) {
        point_end(p, r, group);
        return group;
    }
    unsigned start = skip_weekday_in_front(r, k, &p->weekday);
    unsigned end = day_first(r, start, p);
    if (!end)
        end = month_first(r, start, p);
    if (!end && start == k)
        end = year_first(r, start, p);
    if (!end || (start > k && p->day == 0))
        return 0;
    year_of_law(r, p);
    if (p->bare == BARE_NOT && p->day == 0 && p->year != NO_YEAR)
        p->rule = "month-year";
    if (!p->month_first && k == 0)
        pointed_in_front(r, p);
    point_end(p, r, end);
    return end;
}
