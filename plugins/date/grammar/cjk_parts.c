/*
 * cjk_parts.c - the parts of Japanese, Chinese and Korean dates: numbers and their units,
 * particles, the same year once more in brackets.
 */
#include "grammar/cjk.h"

#include <string.h>

bool cjk_word(const lexeme *l)
{
    return l->language == LANGUAGE_JA || l->language == LANGUAGE_ZH || l->language == LANGUAGE_KO;
}

bool cjk_number(const lexeme *l)
{
    return l->kind == LEX_NUMBER && !(l->flags & (LEX_ORDINAL | LEX_PLURAL));
}

unsigned cjk_skip_particle(reader *r, unsigned k)
{
    if (lex_text(r, k, CQ_STR("の")) || lex_text(r, k, CQ_STR("의")) ||
        lex_text(r, k, CQ_STR("的")) || lex_is(r, k, ','))
        return k + 1;
    return k;
}

bool cjk_particle_follows(const reader *r, uint32_t at)
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

bool cjk_unit_at(reader *r, unsigned k, uint8_t kind, bool certain, uint32_t *end)
{
    static const char *const first[][2] = {{"年", "년"}, {"月", "월"}, {"日", "일"}};
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || !cjk_word(l))
        return false;
    *end = l->end;
    if ((l->flags & LEX_SPACE) && (l->flags & LEX_UNFINISHED) && !cjk_particle_follows(r, l->end))
        return false;
    if (l->word->kind == kind)
        return certain || !(l->word->flags & F_WEAK);
    static const char country[] = "国"; /* 28日中国, 29日英国: no Japan and China */
    if (kind == W_DAY_UNIT && l->word->kind == W_STOP && memcmp(l->word->text, "日", 3) == 0 &&
        r->segment->text.len - l->end >= sizeof country - 1 &&
        memcmp(r->segment->text.data + l->end, country, sizeof country - 1) == 0) {
        *end = l->start + 3;
        return true;
    }
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

bool cjk_is_joint(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_PUNCTUATION)
        return l->value == '-' || l->value == '~' || l->value == 0x3001 || l->value == 0xB7 ||
               l->value == ',' || l->value == '/';
    return l->kind == LEX_WORD && cjk_word(l) && l->word->kind == W_TO;
}

unsigned cjk_number_with_unit(reader *r, unsigned k, uint8_t kind, bool certain, int32_t *value,
                              uint32_t *end)
{
    const lexeme *l = lex(r, k);
    if (!cjk_number(l))
        return 0;
    *value = l->value;
    if (cjk_unit_at(r, k + 1, kind, certain, end))
        return k + 2;
    unsigned next = k + 1;
    for (unsigned i = 0; i < 4 && cjk_is_joint(r, next) && cjk_number(lex(r, next + 1)); i++) {
        uint32_t other = 0;
        const lexeme *later = lex(r, next + 1);
        bool listed = lex_is(r, next, 0xB7) || lex_is(r, next, 0x3001) || lex_is(r, next, ',');
        bool shorter = listed && l->digits == 4 && later->digits == 2; /* 2015・16年度 */
        if (later->value <= (shorter ? l->value % 100 : l->value))
            return 0;
        if (cjk_unit_at(r, next + 2, kind, certain, &other)) {
            *end = l->end;
            return k + 1;
        }
        next += 2;
    }
    return 0;
}

unsigned cjk_same_year(reader *r, unsigned k, int32_t *year)
{
    if (!lex_is(r, k, '('))
        return k;
    for (unsigned end = k + 2; end < k + 6; end++) {
        if (!lex_is(r, end, ')'))
            continue;
        const lexeme *first = lex(r, k + 1);
        bool era = first->kind == LEX_WORD && first->word->kind == W_ERA;
        if (cjk_number(first) && first->digits == 4 && end <= k + 3)
            *year = first->value;
        else if (!era)
            return k;
        return end + 1;
    }
    return k;
}

bool cjk_month_follows(reader *r, unsigned k)
{
    uint32_t end = 0;
    int32_t value = 0;
    return cjk_number_with_unit(r, cjk_skip_particle(r, k), W_MONTH_UNIT, true, &value, &end) > 0;
}
