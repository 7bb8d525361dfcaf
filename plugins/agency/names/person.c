/*
 * person.c - where behind the words of a body's name a person's name begins, in all grammars:
 *
 *   Ministry of Foreign Affairs | Ana Kovač     Института востоковедения | Андрей Волков
 *
 * In Latin letters a given name tells it, in Cyrillic the form: two words with capitals behind one
 * in small letters.
 */
#include "agency.h"

#include <string.h>

static bool is_capital(const cq_segment *s, uint32_t i)
{
    return s->tokens->kind[i] == CQ_TOKEN_LETTER && cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST);
}

static bool is_cyrillic(const cq_segment *s, uint32_t i)
{
    unsigned char first = (unsigned char)cqk_token(s, i).data[0];
    return first == 0xD0 || first == 0xD1;
}

/* "Российской | Федерации": the ending of an adjective, which given names have, too. */
static bool is_russian_adjective(const cq_segment *s, uint32_t i)
{
    static const char *const endings[] = {"ого", "его", "ой",  "ей", "ых",
                                          "их",  "ому", "ему", "ым", "им"};
    static const char *const names[] = {"Андрей", "Сергей", "Алексей", "Николай", "Юрий"};
    enum { STEM_MIN = 4 };
    cq_str text = cqk_token(s, i);
    if (cqk_token_in(s, i, names, CQK_COUNT(names)))
        return false;
    for (size_t k = 0; k < CQK_COUNT(endings); k++) {
        size_t len = strlen(endings[k]);
        if (text.len >= len + STEM_MIN && memcmp(text.data + text.len - len, endings[k], len) == 0)
            return true;
    }
    return false;
}

static bool is_russian_person(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    if (i == 0 || i + 1 >= s->tokens->count || !is_capital(s, i) || !is_capital(s, i + 1) ||
        s->tokens->kind[i - 1] != CQ_TOKEN_LETTER || is_capital(s, i - 1) ||
        cqk_shape(s, i, CQ_SHAPE_UPPER_ALL) || cqk_shape(s, i + 1, CQ_SHAPE_UPPER_ALL) ||
        cqk_shape(s, i + 1, CQ_SHAPE_LINE_BEFORE))
        return false;
    cq_str second = cqk_token(s, i + 1);
    return !memchr(second.data, '.', second.len) && !is_russian_adjective(s, i) &&
           !cqk_country_at(w->model->countries, s, i, &country) &&
           !cqk_country_at(w->model->countries, s, i + 1, &country);
}

bool agency_person_at(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    uint32_t tokens;
    if (i >= s->tokens->count || !is_capital(s, i))
        return false;
    if (is_cyrillic(s, i))
        return is_russian_person(w, i);
    return cqk_given_at(w->model->given, s, i) && agency_head(w->model->words, s, i, &tokens) == 0;
}
