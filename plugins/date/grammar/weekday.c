/*
 * weekday.c - weekdays told by their month or week: "the first Tuesday of October 2014", "le
 * dernier lundi de mai", "am ersten Montag im Mai", "Monday of next week".
 */
#include "grammar/point.h"

/* first to fourth 1 to 4, last 5; 0: none. */
static uint8_t which_weekday(reader *r, unsigned k)
{
    static const cq_str last[] = {CQ_STR_INIT("last"),      CQ_STR_INIT("dernier"),
                                  CQ_STR_INIT("último"),    CQ_STR_INIT("letzten"),
                                  CQ_STR_INIT("letzter"),   CQ_STR_INIT("последний"),
                                  CQ_STR_INIT("последнюю"), CQ_STR_INIT("последнее")};
    for (size_t i = 0; i < sizeof last / sizeof last[0]; i++)
        if (lex_text(r, k, last[i]))
            return 5;
    const lexeme *l = lex(r, k);
    bool ordinal = (l->kind == LEX_WORD && l->word->kind == W_ORDINAL) ||
                   (l->kind == LEX_NUMBER && (l->flags & LEX_ORDINAL));
    return ordinal && l->value >= 1 && l->value <= 4 ? (uint8_t)l->value : 0;
}

static uint8_t weekday_at(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    bool is = l->kind == LEX_WORD && l->word->kind == W_WEEKDAY && l->word->unit == U_NONE &&
              !(l->word->flags & F_ABBREVIATION);
    return is ? (uint8_t)l->value : 0;
}

/* Between the weekday and its month: of, in, de, im, des; k where nothing stands there. */
static unsigned skip_belonging(reader *r, unsigned k)
{
    static const cq_str words[] = {CQ_STR_INIT("in"), CQ_STR_INIT("im"), CQ_STR_INIT("of"),
                                   CQ_STR_INIT("des")};
    unsigned next = skip_of(r, k);
    for (size_t i = 0; next == k && i < sizeof words / sizeof words[0]; i++)
        if (lex_text(r, k, words[i]))
            next = k + 1;
    return next;
}

/* "first Tuesday of October 2014", "letzter Freitag im Mai" */
static unsigned of_month(reader *r, unsigned k, point *p)
{
    uint8_t nth = which_weekday(r, k);
    uint8_t weekday = nth ? weekday_at(r, k + 1) : 0;
    if (weekday == 0)
        return 0;
    unsigned next = skip_belonging(r, k + 2);
    bool genitive = lex(r, k + 1)->language == LANGUAGE_RU; /* первый понедельник мая */
    if (next == k + 2 && !genitive)
        return 0;
    point month;
    unsigned end = western_point(r, next, &month);
    if (!end || !month.month || month.day || month.points)
        return 0;
    p->month = month.month;
    p->year = month.year;
    p->year_digits = month.year_digits;
    p->unit = month.unit;
    p->offset = month.offset;
    p->anchored = month.anchored;
    p->weekday = weekday;
    p->nth = nth;
    p->rule = "weekday-of-month";
    return end;
}

/* "Monday of next week", "Wednesday last week" */
static unsigned of_week(reader *r, unsigned k, point *p)
{
    uint8_t weekday = weekday_at(r, k);
    const lexeme *l = lex(r, k);
    if (weekday == 0 || l->language >= LANGUAGE_JA)
        return 0;
    point week;
    unsigned end = relative_point(r, skip_article(r, skip_of(r, k + 1)), &week);
    if (!end || week.unit != U_WEEK || week.anchored || lex(r, end - 1)->language != l->language)
        return 0;
    p->unit = U_WEEK;
    p->offset = week.offset;
    p->weekday = weekday;
    p->rule = "weekday";
    return end;
}

unsigned weekday_point(reader *r, unsigned k, point *p)
{
    point_start(p, r, k, "weekday");
    unsigned end = of_month(r, k, p);
    if (!end) {
        point_start(p, r, k, "weekday");
        end = of_week(r, k, p);
    }
    if (end)
        point_end(p, r, end);
    return end;
}
