/*
 * counted_point.c - dates a number of days, weeks or years away: "two weeks ago", "il y a deux
 * ans", "vor zwei Wochen", "ten days later", "the day before yesterday".
 */
#include "grammar/point.h"

#include <string.h>

/* A number of units: 65, two, twenty-five, deux. Returns the lexeme behind, 0: none. */
static unsigned number_at(reader *r, unsigned k, int32_t *value)
{
    const lexeme *l = lex(r, k);
    *value = l->value;
    if (l->kind == LEX_NUMBER)
        return l->digits <= 3 && !(l->flags & (LEX_ORDINAL | LEX_PLURAL)) && l->value > 0 ? k + 1
                                                                                          : 0;
    if (l->kind != LEX_WORD || (l->word->kind != W_NUMBER && l->word->kind != W_TENS))
        return 0;
    uint32_t words = 0;
    unsigned next = read_number_words(r, k, &words);
    if (next <= k + 1)
        return k + 1;
    *value = (int32_t)words;
    return next;
}

/* il y a deux ans, hace dos años, vor zwei Wochen; dans deux ans, dentro de dos años, через два
 * года: the words in front take part in the span. Returns where they point to, 0: none. */
static int32_t counted_in_front(const reader *r, point *p, uint8_t language)
{
    uint32_t back = 0;
    int32_t direction = -1;
    if (language == LANGUAGE_FR && relative_before_is(r, p->token, 1, CQ_STR("dans")))
        back = 1, direction = 1;
    else if (language == LANGUAGE_ES && relative_before_is(r, p->token, 1, CQ_STR("de")) &&
             relative_before_is(r, p->token, 2, CQ_STR("dentro")))
        back = 2, direction = 1;
    else if (language == LANGUAGE_RU && (relative_before_is(r, p->token, 1, CQ_STR("через")) ||
                                         relative_before_is(r, p->token, 1, CQ_STR("Через"))))
        back = 1, direction = 1;
    else if (language == LANGUAGE_FR && relative_before_is(r, p->token, 1, CQ_STR("a")) &&
             relative_before_is(r, p->token, 2, CQ_STR("y")) &&
             relative_before_is(r, p->token, 3, CQ_STR("il")))
        back = 3;
    else if (language == LANGUAGE_ES && relative_before_is(r, p->token, 1, CQ_STR("hace")))
        back = 1;
    else if (language == LANGUAGE_DE && relative_before_is(r, p->token, 1, CQ_STR("vor")))
        back = 1;
    if (back == 0)
        return 0;
    p->token -= back;
    p->start = r->segment->tokens->start[p->token];
    return direction;
}

/* "plus tard", "plus tôt", "más tarde" */
static int32_t compared_behind(reader *r, unsigned k)
{
    if (lex_text(r, k, CQ_STR("más")))
        return lex_text(r, k + 1, CQ_STR("tarde")) ? 1 : 0;
    if (!lex_text(r, k, CQ_STR("plus")))
        return 0;
    return lex_text(r, k + 1, CQ_STR("tard"))                                       ? 1
           : lex_text(r, k + 1, CQ_STR("tôt")) || lex_text(r, k + 1, CQ_STR("tot")) ? -1
                                                                                    : 0;
}

/* two weeks ago, 65 years ago, il y a deux ans, vor zwei Wochen, два года назад, ten days later */
unsigned counted_point(reader *r, unsigned k, point *p)
{
    int32_t value = 0;
    k = number_at(r, k, &value);
    if (!k || value > 999)
        return 0;
    uint8_t unit = relative_unit_at(r, k);
    uint8_t language = lex(r, k)->language;
    if (lex_word(r, k, W_UNIT) && lex(r, k)->word->value) { /* a fortnight is 14 days */
        unit = lex(r, k)->word->unit;
        value *= lex(r, k)->word->value;
    }
    if (unit == U_NONE || unit == U_CENTURY || unit == U_QUARTER)
        return 0;
    unsigned next = k + 1;
    int32_t compared = compared_behind(r, next);
    if (compared) {
        relative_set_unit(p, unit, value * compared, true);
        p->rule = "ago";
        return next + 2;
    }
    if (lex_text(r, next, CQ_STR("тому")))
        next++;
    const date_word *ago = relative_word(r, next, W_AGO);
    bool of_something = lex_text(r, next, CQ_STR("before")) || lex_text(r, next, CQ_STR("after")) ||
                        lex_word(r, next + 1, W_OF); /* dos días antes de la reunión */
    if (ago && p->token > 0 && cqk_token_is(r->segment, p->token - 1, CQ_STR("or")))
        return 0; /* two or three days ago */
    if (ago && !of_something) {
        relative_set_unit(p, unit, value * ago->value, (ago->flags & F_ANCHOR) != 0);
        p->rule = "ago";
        return next + 1;
    }
    int32_t direction = counted_in_front(r, p, language);
    if (direction) {
        relative_set_unit(p, unit, value * direction, false);
        p->rule = "ago";
        return k + 1;
    }
    return 0;
}

/* the day before yesterday, the day after tomorrow; the day before, the year after */
unsigned day_before_point(reader *r, unsigned k, point *p)
{
    uint8_t unit = relative_unit_at(r, k);
    const date_word *ago = relative_word(r, k + 1, W_AGO);
    if (unit == U_NONE || !ago || lex(r, k)->language != LANGUAGE_EN)
        return 0;
    bool named = lex_text(r, k + 2, CQ_STR("yesterday")) ||
                 lex_text(r, k + 2, CQ_STR("tomorrow")) || lex_text(r, k + 2, CQ_STR("to-morrow"));
    if (!named && !relative_article_before(r, p->token))
        return 0;
    if (named) {
        relative_set_unit(p, U_DAY, 2 * ago->value, false);
        return k + 3;
    }
    const lexeme *behind = lex(r, k + 2);
    if (behind->kind == LEX_PUNCTUATION ? behind->value == '(' : behind->kind != LEX_END)
        return 0;
    relative_set_unit(p, unit, ago->value, true);
    return k + 2;
}
