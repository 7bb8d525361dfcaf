/*
 * era.c - years counted by an era: 平成30年, 民國一百零七年, 令和元年, H30.11.1, 단기 4281년.
 */
#include "grammar/cjk.h"

#include <string.h>

static bool is_minguo(reader *r, unsigned k)
{
    static const char *const names[] = {"民國", "民国", "中華民國", "中华民国"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (lex_text(r, k, (cq_str){names[i], strlen(names[i])}))
            return true;
    return false;
}

/* H30.11.1, H27.12, S39年10月10日: the year by an era's first letter; month and day by stops. */
static unsigned era_letter(reader *r, unsigned k, point *p, uint32_t *end)
{
    static const struct {
        char letter;
        int32_t before; /* the year before the first */
    } eras[] = {{'M', 1867}, {'T', 1911}, {'S', 1925}, {'H', 1988}, {'R', 2018}};
    const lexeme *letter = lex(r, k);
    const lexeme *year = lex(r, k + 1);
    char first = r->segment->text.data[letter->start];
    if (letter->end - letter->start != 1 || !cjk_number(year) || year->digits > 2)
        return 0;
    for (size_t i = 0; i < sizeof eras / sizeof eras[0]; i++)
        if (eras[i].letter == first)
            p->year = eras[i].before + year->value;
    p->year_digits = 4;
    p->rule = "era-letter";
    if (cjk_unit_at(r, k + 2, W_YEAR_UNIT, true, end))
        return cjk_month_follows(r, k + 3) ? k + 3 : 0;
    const lexeme *month = lex(r, k + 3);
    const lexeme *day = lex(r, k + 5);
    bool recent = first == 'H' || first == 'R'; /* S1.2 is rather a section */
    if (recent && lex_is(r, k + 2, '.') && cjk_number(month) && month->digits <= 2 &&
        month->value >= 1 && month->value <= 12 && !lex_is(r, k + 4, '.') &&
        !(cjk_number(lex(r, k + 4)) && lex_touches(r, k + 4))) {
        p->month = (uint8_t)month->value;
        *end = month->end;
        return k + 4;
    }
    if (!lex_is(r, k + 2, '.') || !cjk_number(month) || !lex_is(r, k + 4, '.') ||
        !cjk_number(day) || month->value > 12 || day->value > 31 || month->digits > 2)
        return 0;
    p->month = (uint8_t)month->value;
    p->day = (uint8_t)day->value;
    *end = day->end;
    return k + 6;
}

/* 平成30年, 民國一百零七年, 令和元年 */
unsigned era_year(reader *r, unsigned k, point *p, uint32_t *end)
{
    size_t used = 0;
    uint32_t nth = 0;
    if (!lex_word(r, k, W_ERA))
        return 0;
    if (lex(r, k)->end - lex(r, k)->start == 1)
        return era_letter(r, k, p, end);
    const cqk_era *era = cqk_era_at(r->segment->text, lex(r, k)->start, &used);
    if (cjk_number(lex(r, k + 1)))
        nth = (uint32_t)lex(r, k + 1)->value;
    else if (lex_text(r, k + 1, CQ_STR("元")) || lex_text(r, k + 1, CQ_STR("원")))
        nth = 1;
    int32_t year = era ? cqk_era_year(era, nth) : 0;
    if (year == 0)
        return 0;
    unsigned next = cjk_same_year(r, k + 2, &year);
    p->year = year;
    p->year_digits = 4;
    p->era = (int16_t)(year - (int32_t)nth);
    p->rule = "era";
    if (lex_word(r, next, W_DECADE) && cjk_word(lex(r, next)) && nth % 10 == 0) {
        p->kind = POINT_ERA_DECADE; /* 昭和20年代 */
        *end = lex(r, next)->end;
        return next + 1;
    }
    if (cjk_is_joint(r, next) && cjk_number(lex(r, next + 1)) && lex(r, next + 1)->digits <= 2 &&
        cjk_unit_at(r, next + 2, W_YEAR_UNIT, true, end)) {
        *end = lex(r, next - 1)->end; /* 平成28～30年度 */
        return next;
    }
    const lexeme *unit = lex(r, next);
    /* 元 and a closing bracket are no numbers to the reader, so the unit is a plain character */
    bool character = lex_text(r, next, CQ_STR("年")) || lex_text(r, next, CQ_STR("년"));
    if (!character && !cjk_unit_at(r, next, W_YEAR_UNIT, true, end))
        return 0;
    if (character)
        *end = unit->end;
    p->lunisolar = !era->gregorian;
    p->minguo = is_minguo(r, k);
    if (unit->kind == LEX_WORD && unit->word->unit == U_FISCAL)
        p->kind = POINT_FISCAL;
    if (character && lex_text(r, next + 1, CQ_STR("度"))) {
        p->kind = POINT_FISCAL;
        *end = lex(r, ++next)->end;
    }
    unsigned behind = cjk_same_year(r, next + 1, &year);
    if (behind > next + 1)
        *end = lex(r, behind - 1)->end;
    return behind;
}
