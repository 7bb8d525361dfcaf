/*
 * grammar_german.c - German names: a noun that is or ends in a head ("Bundeskriminalamt"),
 * adjectives with capitals in front of it, a complement behind it (german_complement.c).
 *
 *   Königlich Niederländische Botschaft     Alliierte Hohe Kommission für Deutschland
 */
#include "names/german.h"

#include <string.h>

enum { LEFT_MAX = 5 };

static bool is_adjective(const cq_segment *s, uint32_t i)
{
    static const char *const endings[] = {"e", "en", "er", "es", "em", "ch", "ER", "EN", "E", "ES"};
    if (!is_capital(s, i))
        return false;
    cq_str text = cqk_token(s, i);
    for (size_t k = 0; k < CQK_COUNT(endings); k++) {
        size_t len = strlen(endings[k]);
        if (text.len > len + 2 && memcmp(text.data + text.len - len, endings[k], len) == 0)
            return true;
    }
    return false;
}

/* "deutsch-polnische | Regierungskommission", "polnische | Botschaft": the adjective of a state in
 * front of the name. The first token with it. */
static uint32_t take_state(const agency_worker *w, uint32_t begin, uint32_t floor)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    uint32_t i = begin - 1;
    if (begin <= floor || begin == 0 || !is_word(s, i) || is_capital(s, i) ||
        !cqk_country_at(w->model->countries, s, i, &country) || country.tokens != 1 ||
        country.form != CQK_COUNTRY_ADJECTIVE)
        return begin;
    return i >= 2 && is_hyphen(s, i - 1) && is_word(s, i - 2) ? i - 2 : i;
}

static uint32_t go_left(const cq_segment *s, uint32_t head, uint32_t floor)
{
    static const char *const stops[] = {"Der",   "Die",  "Das",    "Des",   "Dem",
                                        "Den",   "Eine", "Einer",  "Diese", "Dieser",
                                        "Seine", "Ihre", "Unsere", "Jede"};
    uint32_t begin = head;
    for (int n = 0; n < LEFT_MAX && begin > floor; n++) {
        uint32_t i = begin - 1;
        if (is_adjective(s, i) && !cqk_token_in(s, i, stops, CQK_COUNT(stops)) &&
            !(s->tokens->shape[begin] & CQ_SHAPE_SENTENCE_START))
            begin = i;
        else if (i >= 2 && is_word(s, i) && is_hyphen(s, i - 1) && is_capital(s, i - 2))
            begin = i - 2;
        else if (i >= 2 && is_cut(s, i - 1) && is_capital(s, i - 2))
            begin = i - 2; /* "Wasser- und Schifffahrtsamt" */
        else if (i >= 1 && is_hyphen(s, i) && is_capital(s, i - 1))
            begin = i - 1; /* Reichsbahn-Gesellschaft */
        else
            break;
    }
    return begin;
}

/* "Königlich Niederländischen Botschaft": the adjectives of a feminine head in their base form. */
static cq_status set_base_form(agency_worker *w, mention *m, const german_head *head)
{
    char value[512];
    size_t len = 0;
    const cq_segment *s = &w->view.segment;
    if (!head->feminine || m->end - m->start >= sizeof value)
        return CQ_OK;
    uint32_t from = m->start;
    for (uint32_t i = m->first; i < m->last; i++) {
        cq_str text = cqk_token(s, i);
        size_t keep = text.len;
        bool before_head = i + 1 < m->last && is_adjective(s, i) && is_capital(s, i + 1);
        if (before_head && keep > 4 && memcmp(text.data + keep - 2, "en", 2) == 0)
            keep--;
        size_t gap = s->tokens->start[i] - from;
        memcpy(value + len, s->text.data + from, gap);
        memcpy(value + len + gap, text.data, keep);
        len += gap + keep;
        from = s->tokens->end[i];
    }
    return agency_set_value(w, m, (cq_str){value, len});
}

cq_status agency_grammar_german(agency_worker *w, uint32_t i, uint32_t floor)
{
    static const char *const embassies[] = {"botschaft", "konsulat", "konsulats", "gesandtschaft"};
    const cq_segment *s = &w->view.segment;
    bool whole = false;
    const german_head *head = is_capital(s, i) ? german_head_at(w, i, &whole) : NULL;
    if (!head)
        return CQ_OK;
    uint32_t first = go_left(s, i, floor);
    uint32_t last = german_name_end(w, head, whole, first, i);
    uint32_t begin = take_state(w, first, floor);
    bool mission = german_head_is(head, embassies, CQK_COUNT(embassies));
    bool owned = mission && begin < first; /* "die russische Botschaft" */
    if (!owned && german_names_nothing(w, head, whole, first, i, last))
        return CQ_OK;
    first = begin;
    mention *m = agency_add(w, first, last, "german-head");
    if (!m)
        return CQ_E_MEMORY;
    m->score = CQ_SCORE_DEFAULT - 100;
    if (mission && (owned || german_head_is(head, embassies, 1)))
        m->kind = CQ_STR("embassy");
    return set_base_form(w, m, head);
}
