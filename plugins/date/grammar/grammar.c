/*
 * grammar.c - one point of time, by whichever grammar reads most: also a lone year, a lone weekday
 * and a bare day.
 */
#include "grammar/point.h"

/* Is the number at lexeme k one of a year's last two figures, behind their apostrophe? */
static bool is_quoted_year(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    return l->kind == LEX_NUMBER && l->digits == 2 && k == 0 && l->token > 1 &&
           !(l->flags & (LEX_PLURAL | LEX_ORDINAL)) && mark_of(r, l->token - 1) == '\'' &&
           cqk_touches(r->segment, l->token) && !cqk_touches(r->segment, l->token - 1);
}

/* "in late '67", "in 1873, '74, and '75": behind a word that leads to a year, or in a list of them.
 */
static unsigned quoted_year(reader *r, unsigned k, point *p)
{
    if (!is_quoted_year(r, k))
        return 0;
    const lexeme *l = lex(r, k);
    uint32_t front = l->token - 2;
    const date_word *word = word_of(r, front);
    uint32_t other = front;
    if (word && word->kind == W_AND && other > 0)
        other--;
    if (mark_of(r, other) == ',' && other > 0)
        other--;
    bool listed = other < front && r->segment->tokens->kind[other] == CQ_TOKEN_NUMBER;
    if (!listed && !(word && (word->kind == W_YEAR_AFTER || word->kind == W_THE)))
        return 0;
    point_start(p, r, k, "year");
    p->token = l->token - 1;
    p->start = r->segment->tokens->start[p->token];
    p->year = l->value;
    p->year_digits = 2;
    point_end(p, r, k + 1);
    return k + 1;
}

/* A year in figures and nothing else. */
static unsigned lone_year(reader *r, unsigned k, point *p)
{
    unsigned quoted = quoted_year(r, k, p);
    if (quoted)
        return quoted;
    point_start(p, r, k, "year");
    unsigned next = read_year(r, k, &p->year, &p->year_digits);
    if (!next || p->year_digits != 4)
        return 0;
    p->bare = BARE_YEAR;
    if (lex_word(r, next, W_YEAR_WORD)) { /* 2016 года, 2016 г. */
        bool stop = lex_is(r, next + 1, '.') && lex_touches(r, next + 1) &&
                    lex(r, next)->end - lex(r, next)->start <= 4;
        next += stop ? 2 : 1;
        p->bare = BARE_NOT;
    }
    point_end(p, r, next);
    return next;
}

/* "le lundi suivant", "el jueves anterior": counted from the day mentioned last. */
static unsigned anchored_behind(reader *r, unsigned k, point *p)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->word->kind != W_DEICTIC || !(l->word->flags & F_ANCHOR) ||
        l->value == 0 || l->language != lex(r, k - 1)->language)
        return 0;
    p->points = true;
    p->anchored = true;
    p->offset = l->value;
    return k + 1;
}

/* The day that stands behind a weekday is the date; the span begins at the weekday. */
static unsigned take_day(const point *day, unsigned end, point *p)
{
    point weekday = *p;
    *p = *day;
    p->start = weekday.start;
    p->token = weekday.token;
    p->weekday = weekday.weekday;
    p->bare = BARE_NOT;
    return end;
}

/* Wednesday, the 15th; Tuesday 19th; lunes 5 del corriente */
static unsigned weekday_and_ordinal(reader *r, unsigned k, point *p)
{
    bool english = lex(r, k)->language == LANGUAGE_EN;
    unsigned the = skip_article(r, lex_is(r, k + 1, ',') ? k + 2 : k + 1);
    bool article = the > k + 1 && lex_word(r, the - 1, W_THE);
    bool ordinal = (lex(r, the)->flags & LEX_ORDINAL) != 0;
    const lexeme *behind = lex(r, the + 1);
    bool closed = english && ordinal && the == k + 2 && /* Saturday, 5th. */
                  (behind->kind == LEX_END || behind->kind == LEX_PUNCTUATION);
    point day;
    unsigned end = lex(r, the)->kind == LEX_NUMBER ? relative_point(r, the, &day) : 0;
    if (!article && !closed && !end && the != k + 1)
        return 0; /* but Friday, 13th of the present month */
    if (!end && english && ordinal)
        end = bare_day(r, the, &day);
    return end && day.day && (ordinal || !english) ? take_day(&day, end, p) : 0;
}

/* "lunes 24 en Lima", "mardi 5 à Paris": a word that nothing counted begins with. */
static bool is_small_word(reader *r, unsigned k)
{
    static const cq_str words[] = {
        CQ_STR_INIT("se"),  CQ_STR_INIT("en"),    CQ_STR_INIT("a"),   CQ_STR_INIT("à"),
        CQ_STR_INIT("au"),  CQ_STR_INIT("por"),   CQ_STR_INIT("con"), CQ_STR_INIT("para"),
        CQ_STR_INIT("el"),  CQ_STR_INIT("la"),    CQ_STR_INIT("le"),  CQ_STR_INIT("los"),
        CQ_STR_INIT("que"), CQ_STR_INIT("habrá"), CQ_STR_INIT("qui"), CQ_STR_INIT("será")};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (lex_text(r, k, words[i]))
            return true;
    return false;
}

unsigned weekday_and_number(reader *r, unsigned k, point *p)
{
    uint8_t language = lex(r, k)->language;
    if (language != LANGUAGE_ES && language != LANGUAGE_FR)
        return 0;
    point day;
    unsigned end = bare_day(r, k + 1, &day);
    const lexeme *behind = lex(r, end);
    bool alone = behind->kind == LEX_END || behind->kind == LEX_PUNCTUATION ||
                 (behind->kind == LEX_WORD && behind->word->kind == W_AND) ||
                 (end && is_small_word(r, end));
    return end && alone && !lex_is(r, end, ':') && !lex_is(r, end, '/') ? take_day(&day, end, p)
                                                                        : 0;
}

/* Sonntag (15.04.), Monday (12 May) */
static unsigned weekday_and_bracket(reader *r, unsigned k, point *p)
{
    if (!lex_is(r, k + 1, '(') ||
        (lex(r, k + 2)->kind != LEX_NUMBER && !lex_word(r, k + 2, W_MONTH)))
        return 0;
    point day;
    unsigned end = any_point(r, k + 2, &day);
    if (!end || !day.day || !day.month || day.unit != U_NONE || !lex_is(r, end, ')'))
        return 0;
    take_day(&day, end + 1, p);
    point_end(p, r, end + 1);
    return end + 1;
}

/* "on Thursday last", not "Thursday last year". */
static bool english_pointer_behind(reader *r, unsigned k, bool last)
{
    const lexeme *behind = lex(r, k + 2);
    bool alone = behind->kind == LEX_END || behind->kind == LEX_PUNCTUATION ||
                 (behind->kind == LEX_OTHER &&
                  (!(behind->flags & LEX_CAPITAL) || lex_text(r, k + 2, CQ_STR("i"))));
    return alone && (last || lex_text(r, k + 1, CQ_STR("next")));
}

/* A lone weekday of a language that parts words by spaces. */
static unsigned lone_weekday(reader *r, unsigned k, point *p)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->word->kind != W_WEEKDAY || l->language >= LANGUAGE_JA ||
        is_city_word(r, k))
        return 0;
    point_start(p, r, k, "weekday");
    p->weekday = (uint8_t)l->value;
    p->bare = BARE_WEEKDAY;
    unsigned end = weekday_and_ordinal(r, k, p);
    if (!end)
        end = weekday_and_number(r, k, p);
    if (!end)
        end = weekday_and_bracket(r, k, p);
    if (end)
        return end;
    if (l->word->flags & F_ABBREVIATION)
        return k + 1; /* sa prochaine session */
    bool english = l->language == LANGUAGE_EN;
    unsigned pointed = english ? 0 : anchored_behind(r, k + 1, p);
    if (!pointed && !english)
        pointed = pointed_behind(r, k + 1, p);
    if (pointed) { /* lundi prochain */
        p->bare = BARE_NOT;
        point_end(p, r, pointed);
        return pointed;
    }
    bool last = lex_text(r, k + 1, CQ_STR("last"));
    if (!english || !english_pointer_behind(r, k, last))
        return k + 1;
    p->points = true;
    p->offset = last ? -1 : 1;
    p->bare = BARE_NOT;
    point_end(p, r, k + 2);
    return k + 2;
}

typedef unsigned (*grammar)(reader *, unsigned, point *);

enum {
    WESTERN = 1 << 0,
    NUMERIC = 1 << 1,
    CJK = 1 << 2,
    RELATIVE = 1 << 3,
    PERIOD = 1 << 4,
    YEAR = 1 << 5,
    WEEKDAY = 1 << 6,
    WEEKDAY_OF = 1 << 7
};

/* The grammars by which what begins with this lexeme may be a date. */
static unsigned grammars_of(const lexeme *l)
{
    if (l->kind == LEX_NUMBER)
        return WESTERN | NUMERIC | CJK | RELATIVE | PERIOD | YEAR | WEEKDAY_OF;
    if (l->kind != LEX_WORD)
        return 0;
    if (l->language >= LANGUAGE_JA)
        return CJK;
    switch (l->word->kind) {
    case W_MONTH:
        return WESTERN;
    case W_WEEKDAY:
        return WESTERN | NUMERIC | WEEKDAY | WEEKDAY_OF;
    case W_NUMBER:
        return WESTERN | RELATIVE;
    case W_ORDINAL:
    case W_TENS:
        return WESTERN | RELATIVE | PERIOD | WEEKDAY_OF;
    case W_RELATIVE:
    case W_YEAR_WORD:
        return RELATIVE;
    case W_DEICTIC:
        return RELATIVE | WEEKDAY_OF;
    case W_UNIT: /* années 1990 */
        return RELATIVE | PERIOD;
    case W_CENTURY: /* siècle dernier */
        return RELATIVE | PERIOD;
    case W_ROMAN:
    case W_SEASON:
    case W_FISCAL:
    case W_DECADE:
    case W_QUARTER:
    case W_HALF:
        return PERIOD;
    default:
        return 0;
    }
}

/* Most numbers are none of a date: three things, 12 ... */
static bool plain_number(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_NUMBER || l->digits >= 4 || (l->flags & LEX_PLURAL) || is_quoted_year(r, k))
        return false;
    const lexeme *behind = lex(r, k + 1);
    return behind->kind == LEX_END ||
           (behind->kind == LEX_OTHER && !lex_text(r, k + 1, CQ_STR("day")) &&
            !is_raised_ending(r, k + 1));
}

/* A number whose East Asian unit would stand behind it or behind the numbers joined to it: is there
 * nothing but ASCII that far? */
static bool is_western_ahead(const reader *r, uint32_t token)
{
    enum { REACH = 14 };
    const cq_tokens *t = r->segment->tokens;
    unsigned shapes = 0;
    for (uint32_t i = token; i < t->count && i < token + REACH; i++)
        shapes |= t->shape[i];
    return !(shapes & CQ_SHAPE_NON_ASCII);
}

unsigned any_point(reader *r, unsigned k, point *p)
{
    static const grammar grammars[] = {western_point, numeric_point, cjk_point,    relative_point,
                                       period_point,  lone_year,     lone_weekday, weekday_point};
    unsigned best = 0;
    unsigned which = grammars_of(lex(r, k));
    if (which == 0 || plain_number(r, k))
        return 0;
    if (lex(r, k)->kind == LEX_NUMBER && is_western_ahead(r, lex(r, k)->token))
        which &= ~(unsigned)CJK;
    for (size_t i = 0; i < sizeof grammars / sizeof grammars[0]; i++) {
        point candidate;
        unsigned next = which >> i & 1 ? grammars[i](r, k, &candidate) : 0;
        if (next && (best == 0 || candidate.end > p->end ||
                     (candidate.end == p->end && p->bare && !candidate.bare))) {
            *p = candidate;
            best = next;
        }
    }
    return best;
}

unsigned bare_day(reader *r, unsigned k, point *p)
{
    point_start(p, r, k, "day");
    unsigned next = read_day(r, k, &p->day);
    if (!next || lex(r, k)->kind != LEX_NUMBER)
        return 0;
    p->bare = BARE_DAY;
    point_end(p, r, next);
    return next;
}
