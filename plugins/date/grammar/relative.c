/*
 * relative.c - expressions that count from another date, of the languages that part words by
 * spaces: "today", "last year", "l'année dernière", "am gleichen Tage", "в прошлом году", "two
 * weeks ago".
 */
#include "grammar/point.h"

#include <string.h>

const date_word *relative_word(reader *r, unsigned k, uint8_t kind)
{
    const lexeme *l = lex(r, k);
    return l->kind == LEX_WORD && l->word->kind == kind ? l->word : NULL;
}

/* fin de semana */
static bool is_spanish_weekend(reader *r, unsigned k)
{
    return lex_text(r, k, CQ_STR("fin")) && lex_text(r, k + 1, CQ_STR("de")) &&
           lex_text(r, k + 2, CQ_STR("semana"));
}

/* A unit: day, week, Jahr, году, century, morning. U_NONE: none. */
uint8_t relative_unit_at(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->language >= LANGUAGE_JA)
        return U_NONE;
    if (lex_text(r, k, CQ_STR("fin")) && !is_spanish_weekend(r, k))
        return U_NONE;
    switch (l->word->kind) {
    case W_UNIT:
        return l->word->value ? U_NONE : l->word->unit; /* a fortnight is none of the calendar's */
    case W_CENTURY:
    case W_MORNING:
    case W_YEAR_WORD:
        return l->word->unit;
    case W_QUARTER: { /* this quarter, but not a quarter of something, nor of a year behind it */
        const lexeme *behind = lex(r, k + 1);
        bool year = behind->kind == LEX_NUMBER && behind->digits == 4;
        return l->word->value || year || lex_word(r, k + 1, W_OF) ? U_NONE : l->word->unit;
    }
    default:
        return U_NONE;
    }
}

void relative_set_unit(point *p, uint8_t unit, int32_t offset, bool anchored)
{
    p->unit = unit;
    p->offset = offset;
    p->anchored = anchored;
    p->rule = "relative";
}

/* Do a relative_word that points and a unit belong together, by language and order? */
static bool agree(const lexeme *points, const lexeme *unit, bool behind)
{
    if (points->language != unit->language)
        return false;
    if (points->language == LANGUAGE_ES)
        return behind ? points->value != 0 || (points->word->flags & (F_ANCHOR | F_WEAK)) : true;
    return behind == ((points->word->flags & F_BEHIND) != 0);
}

/* "heute mehr denn je", "today more than ever": these days. */
static bool is_more_than_ever(reader *r, unsigned k)
{
    static const cq_str phrases[][2] = {{CQ_STR_INIT("mehr"), CQ_STR_INIT("denn")},
                                        {CQ_STR_INIT("more"), CQ_STR_INIT("than")},
                                        {CQ_STR_INIT("plus"), CQ_STR_INIT("que")},
                                        {CQ_STR_INIT("más"), CQ_STR_INIT("que")}};
    for (size_t i = 0; i < sizeof phrases / sizeof phrases[0]; i++)
        if (lex_text(r, k, phrases[i][0]) && lex_text(r, k + 1, phrases[i][1]))
            return true;
    return false;
}

/* "yesterday afternoon", "hier soir", "gestern abend", "ayer por la tarde": past the part of the
 * day that stands behind the word at lexeme k. */
static unsigned past_part_of_day(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    unsigned next = k + 1;
    bool spanish = l->language == LANGUAGE_ES &&
                   (lex_text(r, next, CQ_STR("por")) || lex_text(r, next, CQ_STR("en"))) &&
                   lex_text(r, next + 1, CQ_STR("la"));
    if (spanish)
        next += 2;
    bool same = lex_word(r, next, W_MORNING) && lex(r, next)->language == l->language;
    same |= spanish && lex_text(r, next, CQ_STR("mañana"));
    same |= l->language == LANGUAGE_RU &&
            (lex_text(r, next, CQ_STR("днём")) || lex_text(r, next, CQ_STR("днем")));
    same |= l->language == LANGUAGE_DE && !lex_text(r, k, CQ_STR("morgen")) &&
            lex_text(r, next, CQ_STR("morgen")); /* heute morgen */
    return l->word->unit == U_DAY && same && !lex_text(r, next, CQ_STR("noon")) ? next + 1 : k + 1;
}

/* "à la veille du sommet", "la víspera de la Cumbre": the day before something else. */
static bool is_eve_of(reader *r, unsigned k)
{
    static const cq_str links[] = {CQ_STR_INIT("de"),  CQ_STR_INIT("du"), CQ_STR_INIT("des"),
                                   CQ_STR_INIT("del"), CQ_STR_INIT("d"),  CQ_STR_INIT("d'")};
    const lexeme *l = lex(r, k);
    if (l->word->value != -1 || !(l->word->flags & F_ANCHOR))
        return false;
    for (size_t i = 0; i < sizeof links / sizeof *links; i++)
        if (lex_text(r, k + 1, links[i]))
            return true;
    return false;
}

/* "am Marktplatz (heute Rathausplatz)": nowadays. */
static bool is_nowadays(reader *r, unsigned k, const point *p)
{
    const cq_tokens *t = r->segment->tokens;
    return lex(r, k)->word->unit == U_DAY && lex(r, k)->word->value == 0 && p->token > 0 &&
           cqk_token_is(r->segment, p->token - 1, CQ_STR("(")) && p->token + 1 < t->count &&
           t->kind[p->token + 1] == CQ_TOKEN_LETTER &&
           cqk_shape(r->segment, p->token + 1, CQ_SHAPE_UPPER_FIRST) &&
           !lex_word(r, k + 1, W_MORNING) && !lex_word(r, k + 1, W_WEEKDAY);
}

/* today, hier, вчера, с.г. */
static unsigned whole_word(reader *r, unsigned k, point *p)
{
    const lexeme *l = lex(r, k);
    if (!relative_word(r, k, W_RELATIVE) || l->language >= LANGUAGE_JA)
        return 0;
    if ((l->word->flags & F_LOWER_CASE) && (l->flags & LEX_CAPITAL))
        return 0;
    if (lex_text(r, k, CQ_STR("hoy")) && lex_text(r, k + 1, CQ_STR("en")) &&
        lex_word(r, k + 2, W_UNIT))
        return 0; /* hoy en día: nowadays */
    if (is_eve_of(r, k) || is_nowadays(r, k, p))
        return 0;
    const date_word *before = p->token > 0 ? word_of(r, p->token - 1) : NULL;
    if ((l->word->flags & F_LOWER_CASE) && before && before->kind == W_RELATIVE)
        return 0; /* heute morgen */
    if ((l->word->flags & F_WEAK) && before && (before->kind == W_THE || before->kind == W_DEICTIC))
        return 0; /* por la mañana */
    if (l->word->unit == U_DAY && l->value == 0 && is_more_than_ever(r, k + 1))
        return 0;
    relative_set_unit(p, l->word->unit, l->value, (l->word->flags & F_ANCHOR) != 0);
    return past_part_of_day(r, k);
}

/* "this fiscal year", "next financial year" */
static unsigned fiscal_year(reader *r, unsigned k, point *p, int32_t offset)
{
    if (!relative_word(r, k, W_FISCAL) || relative_unit_at(r, k + 1) != U_YEAR)
        return 0;
    relative_set_unit(p, U_YEAR, offset, false);
    p->kind = POINT_FISCAL;
    return k + 2;
}

/* "this July", "last Friday", "next spring": behind the relative_word that points. */
static unsigned pointed_name(reader *r, unsigned k, point *p, int32_t offset)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->language >= LANGUAGE_JA)
        return 0;
    if ((l->word->flags & F_TITLE_CASE) && !(l->flags & LEX_CAPITAL))
        return 0;
    p->points = true;
    p->offset = offset;
    p->rule = "relative";
    switch (l->word->kind) {
    case W_MONTH: {
        uint8_t day = 0;
        p->month = (uint8_t)l->value;
        if (l->value == 0)
            return 0;
        unsigned next = lex(r, k + 1)->kind == LEX_NUMBER ? read_day(r, k + 1, &day) : 0;
        p->day = next ? day : 0;
        return next ? next : k + 1;
    }
    case W_WEEKDAY: {
        point full; /* ce lundi 3 mars, este lunes 3: a date that says all by itself */
        if (western_point(r, k, &full) || weekday_and_number(r, k, &full))
            return 0;
        p->weekday = (uint8_t)l->value;
        return l->word->flags & F_ABBREVIATION ? 0 : k + 1;
    }
    case W_SEASON:
        p->group = (uint8_t)l->value;
        return k + 1;
    case W_UNIT: { /* el pasado mes de octubre */
        unsigned month = skip_of(r, k + 1);
        if (l->word->unit == U_MONTH && month > k + 1 && lex_word(r, month, W_MONTH)) {
            p->month = (uint8_t)lex(r, month)->value;
            return month + 1;
        }
        bool numbered = l->word->unit == U_DAY && l->language == LANGUAGE_ES &&
                        lex(r, k + 1)->kind == LEX_NUMBER;
        unsigned day = numbered ? read_day(r, k + 1, &p->day) : 0;
        if (day && lex(r, day)->kind != LEX_NUMBER && !lex_word(r, skip_of(r, day), W_MONTH))
            return day; /* el próximo día 20 */
        p->day = 0;
        p->points = false;
        return 0;
    }
    default:
        p->points = false;
        return 0;
    }
}

/* The part of speech "the" in front, as a token: "the next day" counts from the day mentioned last.
 */
bool relative_article_before(const reader *r, uint32_t token)
{
    if (token == 0)
        return false;
    const date_word *before = word_of(r, token - 1);
    return before && before->kind == W_THE;
}

/* Is the token `back` places before the point this relative_word, in any case? */
bool relative_before_is(const reader *r, uint32_t token, uint32_t back, cq_str text)
{
    if (token < back)
        return false;
    cq_str found = cqk_token(r->segment, token - back);
    if (found.len != text.len)
        return false;
    for (size_t i = 0; i < text.len; i++) {
        char c = found.data[i];
        if ((c >= 'A' && c <= 'Z' ? (char)(c + 32) : c) != text.data[i])
            return false;
    }
    return true;
}

/* "he is coming Monday": the verb, not the relative_word that points. */
static bool is_verb_coming(reader *r, unsigned k, const point *p)
{
    static const char *const verbs[] = {"is", "are", "was", "were", "be", "been", "m", "s"};
    for (size_t i = 0; lex_text(r, k, CQ_STR("coming")) && i < sizeof verbs / sizeof verbs[0]; i++)
        if (relative_before_is(r, p->token, 1, (cq_str){verbs[i], strlen(verbs[i])}))
            return true;
    return false;
}

/* Spanish: pasado mañana, este fin de semana, esta mañana. */
static unsigned spanish_unit(reader *r, unsigned k, point *p, bool anchored)
{
    const lexeme *l = lex(r, k);
    if (lex_text(r, k, CQ_STR("pasado")) && lex_text(r, k + 1, CQ_STR("mañana"))) {
        relative_set_unit(p, U_DAY, 2, false);
        return k + 2;
    }
    if (l->language != LANGUAGE_ES || anchored)
        return 0;
    if (is_spanish_weekend(r, k + 1)) {
        relative_set_unit(p, U_WEEKEND, l->word->value, false);
        return k + 4;
    }
    if (l->word->value == 0 && relative_word(r, k + 1, W_RELATIVE) &&
        (lex(r, k + 1)->word->flags & F_WEAK)) {
        relative_set_unit(p, U_DAY, 0, false);
        return k + 2;
    }
    return 0;
}

/* Which mornings and nights are days: this morning, last night, the following morning. */
static bool is_day_of_morning(reader *r, unsigned k, bool anchored)
{
    int32_t offset = lex(r, k)->word->value;
    bool night = lex_text(r, k + 1, CQ_STR("night")) || lex_text(r, k + 1, CQ_STR("evening")) ||
                 lex(r, k)->language == LANGUAGE_DE;
    return offset == 0 || (offset == -1 && night) || anchored || lex_text(r, k, CQ_STR("next"));
}

/* Words that point and a unit that are a length of time, one of many, or an idiom. */
static bool is_no_date(reader *r, unsigned k, const point *p, uint8_t unit)
{
    const lexeme *l = lex(r, k);
    const lexeme *of = lex(r, k + 1);
    bool plain = of->word->kind == W_UNIT;
    if (lex_text(r, k, CQ_STR("last")) && unit == U_DAY && plain)
        return true; /* the last day of something */
    if (l->word->value != 0 && unit == U_WEEK && lex_word(r, k + 2, W_OF))
        return true; /* the last week of September */
    if (l->language == LANGUAGE_EN && of->end - of->start > 1 &&
        r->segment->text.data[of->end - 1] == 's' && plain)
        return true; /* these years, last weeks */
    static const cq_str plurals[] = {CQ_STR_INIT("tagen"), CQ_STR_INIT("wochen"),
                                     CQ_STR_INIT("monaten"), CQ_STR_INIT("jahren")};
    for (size_t i = 0; l->language == LANGUAGE_DE && i < sizeof plurals / sizeof *plurals; i++)
        if (lex_text(r, k + 1, plurals[i]))
            return true; /* in den nächsten Tagen */
    if (lex_text(r, k, CQ_STR("past")))
        return true; /* the past year is a length of time */
    const lexeme *behind = lex(r, k + 2);
    if (plain && l->language == LANGUAGE_EN && behind && behind->start == of->end &&
        lex_is(r, k + 2, '-'))
        return true; /* this day-long meeting */
    if (lex_text(r, k, CQ_STR("ce")) && unit == U_DAY && plain &&
        relative_before_is(r, p->token, 1, CQ_STR("à")))
        return true; /* à ce jour: so far */
    return lex_text(r, k, CQ_STR("that")) && unit != U_DAY && unit != U_YEAR && unit != U_MONTH;
}

/* "my note of this date": the day of the paper that says so. */
static unsigned this_date(reader *r, unsigned k, point *p)
{
    if (!lex_text(r, k, CQ_STR("this")) || !lex_text(r, k + 1, CQ_STR("date")) ||
        (!relative_before_is(r, p->token, 1, CQ_STR("of")) &&
         !relative_before_is(r, p->token, 1, CQ_STR("under"))))
        return 0;
    relative_set_unit(p, U_DAY, 0, false);
    return k + 2;
}

/* this week, letzten Jahres, прошлом году, same day */
static unsigned pointed_unit(reader *r, unsigned k, point *p)
{
    const lexeme *l = lex(r, k);
    const date_word *points = relative_word(r, k, W_DEICTIC);
    if (!points || l->language >= LANGUAGE_JA || (points->flags & F_BEHIND) ||
        is_verb_coming(r, k, p))
        return 0;
    bool anchored = (points->flags & F_ANCHOR) != 0;
    unsigned next = anchored ? 0 : fiscal_year(r, k + 1, p, points->value);
    bool weekday = points->value != 0 && lex_word(r, k + 1, W_WEEKDAY) &&
                   lex(r, k + 1)->language == l->language; /* the following Monday */
    if (!next && (!anchored || weekday))
        next = pointed_name(r, k + 1, p, points->value);
    p->anchored = next && anchored;
    if (next)
        return next;
    p->points = false;
    next = spanish_unit(r, k, p, anchored);
    if (next)
        return next;
    uint8_t unit = relative_unit_at(r, k + 1);
    const lexeme *of = lex(r, k + 1);
    if (unit == U_NONE || !agree(l, of, false) || is_no_date(r, k, p, unit) ||
        (of->word->kind == W_MORNING && !is_day_of_morning(r, k, anchored)))
        return 0;
    if (lex_text(r, k, CQ_STR("next")) && unit <= U_DAY && relative_article_before(r, p->token))
        anchored = true;
    relative_set_unit(p, unit, points->value, anchored);
    if (lex_text(r, k, CQ_STR("через")))
        p->rule = "ago"; /* a week from now, not next week */
    return k + 2;
}

/* год тому назад aside: année dernière, semana próxima, octobre dernier is the month grammar's. */
static unsigned unit_pointed(reader *r, unsigned k, point *p)
{
    const lexeme *l = lex(r, k);
    uint8_t unit = relative_unit_at(r, k);
    const date_word *points = relative_word(r, k + 1, W_DEICTIC);
    if (unit != U_NONE && lex_text(r, k + 1, CQ_STR("que")) &&
        lex_text(r, k + 2, CQ_STR("viene"))) {
        relative_set_unit(p, unit, 1, false); /* el año que viene */
        return k + 3;
    }
    bool running = lex_text(r, k + 1, CQ_STR("en")) &&
                   (lex_text(r, k + 2, CQ_STR("curso")) || lex_text(r, k + 2, CQ_STR("cours")));
    if (unit != U_NONE && running) {
        relative_set_unit(p, unit, 0, false); /* el mes en curso */
        return k + 3;
    }
    const date_word *back = relative_word(r, k + 1, W_AGO);
    if (lex_word(r, k, W_UNIT) && l->word->value && back && l->language == LANGUAGE_EN) {
        relative_set_unit(p, l->word->unit, l->word->value * back->value,
                          false); /* fortnight ago */
        p->rule = "ago";
        return k + 2;
    }
    if (unit != U_NONE && back && (l->language == LANGUAGE_RU || l->language == LANGUAGE_DE) &&
        lex(r, k + 1)->language == l->language) {
        relative_set_unit(p, unit, back->value,
                          (back->flags & F_ANCHOR) != 0); /* год назад, Tag darauf */
        p->rule = "ago";
        return k + 2;
    }
    if (unit == U_NONE || !points || lex_text(r, k + 1, CQ_STR("que")) ||
        !agree(lex(r, k + 1), l, true) ||
        (l->language != LANGUAGE_FR && l->language != LANGUAGE_ES))
        return 0;
    /* le mois suivant la date de ...: the month after something else */
    const lexeme *behind = lex(r, k + 2);
    if ((points->flags & F_ANCHOR) && behind->kind != LEX_END && behind->kind != LEX_PUNCTUATION)
        return 0;
    relative_set_unit(p, unit, points->value, (points->flags & F_ANCHOR) != 0);
    if (unit == U_WEEK && relative_before_is(r, p->token, 1, CQ_STR("de")) &&
        relative_before_is(r, p->token, 2, CQ_STR("fin"))) { /* fin de semana pasado */
        p->unit = U_WEEKEND;
        p->token -= 2;
        p->start = r->segment->tokens->start[p->token];
    }
    return k + 2;
}

/* this same day, ce même jour, тот же день, этот же год: two words that point. */
static unsigned twice_pointed(reader *r, unsigned k, point *p)
{
    const lexeme *l = lex(r, k + 1);
    uint8_t unit = relative_unit_at(r, k + 2);
    if (!relative_word(r, k, W_DEICTIC) || !relative_word(r, k + 1, W_DEICTIC) || unit == U_NONE ||
        !(l->word->flags & F_ANCHOR) || l->language != lex(r, k + 2)->language)
        return 0;
    relative_set_unit(p, unit, l->value, true);
    return k + 3;
}

/* "с. г.", "п. г.", "d. J.", "v. M.": this or the last year or month, by their first letters. */
static unsigned two_letters(reader *r, unsigned k, const char *unit, int32_t *offset)
{
    static const struct {
        const char *letter;
        int32_t offset;
    } fronts[] = {{"с", 0}, {"т", 0}, {"п", -1}, {"d", 0},   {"v", -1},
                  {"k", 1}, {"l", 0}, {"ds", 0}, {"lfd", 0}, {"n", 1}};
    cq_str letter = {unit, strlen(unit)};
    if (!lex_is(r, k + 1, '.') || !lex_is(r, k + 3, '.') || !lex_text(r, k + 2, letter))
        return 0;
    bool german = (unsigned char)unit[0] < 0x80;
    for (size_t i = 0; i < sizeof fronts / sizeof fronts[0]; i++) {
        cq_str front = {fronts[i].letter, strlen(fronts[i].letter)};
        if (((unsigned char)front.data[0] < 0x80) == german && lex_text(r, k, front)) {
            *offset = fronts[i].offset;
            return k + 4;
        }
    }
    return 0;
}

/* "del presente mes", "dieses Monats", "du mois dernier", "этого месяца", "d. M.": the month that a
 * day belongs to. */
static unsigned month_of_day(reader *r, unsigned k, point *p)
{
    static const char *const months[] = {"m", "mts", "м"};
    int32_t offset = 0;
    unsigned letters = 0;
    for (size_t i = 0; !letters && i < sizeof months / sizeof months[0]; i++)
        letters = two_letters(r, k, months[i], &offset);
    if (letters) {
        relative_set_unit(p, U_MONTH, offset, false);
        return letters;
    }
    unsigned of = skip_article(r, skip_of(r, k));
    const date_word *points = relative_word(r, of, W_DEICTIC);
    if (points && relative_unit_at(r, of + 1) == U_MONTH &&
        agree(lex(r, of), lex(r, of + 1), false)) {
        relative_set_unit(p, U_MONTH, points->value, (points->flags & F_ANCHOR) != 0);
        return of + 2;
    }
    point month = *p;
    unsigned end = of > k ? unit_pointed(r, of, &month) : 0;
    if (!end || month.unit != U_MONTH)
        return 0;
    relative_set_unit(p, U_MONTH, month.offset, month.anchored);
    return end;
}

/* "instant", "ult.", "courant", "del corriente", "de los corrientes" */
static unsigned instant_word(reader *r, unsigned k, point *p)
{
    static const cq_str currents[] = {CQ_STR_INIT("courant"),    CQ_STR_INIT("corriente"),
                                      CQ_STR_INIT("corrientes"), CQ_STR_INIT("cte"),
                                      CQ_STR_INIT("ct"),         CQ_STR_INIT("crt")};
    unsigned of = skip_article(r, skip_of(r, k));
    const date_word *w = relative_word(r, of, W_INSTANT);
    if (w && (w->flags & F_BETWEEN_ONLY))
        return 0; /* the 5th date */
    if (lex_text(r, of, CQ_STR("proximo")))
        w = lex(r, of)->word;
    bool same =
        of > k && (lex_text(r, of, CQ_STR("actual")) || lex_text(r, of, CQ_STR("presente")));
    if (same && !w && relative_unit_at(r, of + 1) == U_NONE) {
        relative_set_unit(p, U_MONTH, 0, false); /* el 12 del actual */
        return of + 1;
    }
    for (size_t i = 0; !w && i < sizeof currents / sizeof currents[0]; i++)
        if (lex_text(r, of, currents[i])) {
            relative_set_unit(p, U_MONTH, 0, false);
            bool cut = currents[i].len <= 3 && lex_is(r, of + 1, '.') && lex_touches(r, of + 1);
            return cut ? of + 2 : of + 1;
        }
    if (!w)
        return 0;
    relative_set_unit(p, U_MONTH, w->value, false);
    bool stop = lex_is(r, of + 1, '.') && lex_touches(r, of + 1) &&
                lex(r, of)->end - lex(r, of)->start <= 5; /* с.м. */
    return stop ? of + 2 : of + 1;
}

/* 12th instant, 5th ult., le 12 courant, am 12. dieses Monats, 5 числа этого месяца */
static unsigned instant(reader *r, unsigned k, point *p)
{
    uint8_t day = 0;
    unsigned next = read_day(r, k, &day);
    if (!next)
        return 0;
    if (lex_is(r, next, '.') && lex_touches(r, next))
        next++;
    if (lex_text(r, next, CQ_STR("числа")))
        next++;
    unsigned end = month_of_day(r, next, p);
    if (!end)
        end = instant_word(r, next, p);
    if (!end && next > k + 1 && lex_text(r, next - 1, CQ_STR("числа")))
        end = next; /* 12 числа: of the month that is told of */
    p->day = day;
    return end;
}

/* "of last year", "letzten Jahres", "прошлого года", "del año pasado", "с.г." behind a month. */
unsigned relative_year(reader *r, unsigned k, point *p)
{
    point year = *p;
    unsigned next = lex_is(r, k, ',') ? k + 1 : k;
    int32_t offset = 0;
    unsigned letters = two_letters(r, next, "г", &offset);
    letters = letters ? letters : two_letters(r, next, "j", &offset);
    next = skip_article(r, skip_of(r, next));
    year.token = lex(r, next)->token;
    if (letters) {
        p->unit = U_YEAR;
        p->offset = offset;
        return letters;
    }
    unsigned end = whole_word(r, next, &year);
    unsigned twice = end ? 0 : twice_pointed(r, next, &year);
    if (!end)
        end = twice ? twice : pointed_unit(r, next, &year);
    if (!end)
        end = unit_pointed(r, next, &year);
    if (!end || year.unit != U_YEAR || lex(r, next)->language == LANGUAGE_NONE)
        return 0;
    uint8_t language = lex(r, end - 1)->language;
    if (lex(r, end - 1)->kind != LEX_WORD)
        language = lex(r, next)->language; /* del año en curso */
    if (language != p->language && p->language != LANGUAGE_NONE && p->language != LANGUAGE_EN)
        return 0;
    p->unit = U_YEAR;
    p->offset = year.offset;
    p->anchored = year.anchored && !twice; /* de este mismo año: this one, not that one */
    /* с.г. ends with the stop of its abbreviation */
    if (lex_is(r, end, '.') && lex(r, end - 1)->word && lex(r, end - 1)->word->unit == U_YEAR &&
        lex_word(r, end - 1, W_RELATIVE) && lex_touches(r, end))
        end++;
    return end;
}

unsigned relative_point(reader *r, unsigned k, point *p)
{
    typedef unsigned (*grammar)(reader *, unsigned, point *);
    static const grammar grammars[] = {whole_word,   twice_pointed, this_date,        pointed_unit,
                                       unit_pointed, counted_point, day_before_point, instant};
    for (size_t i = 0; i < sizeof grammars / sizeof grammars[0]; i++) {
        point_start(p, r, k, "relative");
        unsigned next = grammars[i](r, k, p);
        if (next) {
            point_end(p, r, next);
            return next;
        }
    }
    return 0;
}
