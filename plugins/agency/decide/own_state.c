/*
 * own_state.c - English names that the gazetteer does not have, and the state that they end in or
 * that stands alone behind their comma: "Ministry of Fisheries Viet Nam", "Water Department,
 * Kenya".
 */
#include "decide/decide.h"

#include <string.h>

bool agency_set_own_state(agency_worker *w, mention *m, cq_status *status)
{
    enum { NAME_MIN = 3 }; /* "Ministry of Fisheries" */
    cqk_country_match state;
    char name[256];
    const cq_segment *s = &w->view.segment;
    uint32_t tokens = agency_country_before(w, m->last, &state);
    uint32_t end = m->last - tokens;
    if (!tokens || m->value_len || state.form != CQK_COUNTRY_NAME || strlen(state.code) != 2 ||
        end < m->first + NAME_MIN || m->end != s->tokens->end[m->last - 1])
        return false;
    end -= cqk_token_is(s, end - 1, CQ_STR("the"));
    bool of = cqk_token_is(s, end - 1, CQ_STR("of"));
    for (uint32_t i = m->first + 2; i < end && !of; i++)
        if (cqk_token_is(s, i, CQ_STR("of")))
            return false; /* "Ministry of Health of San Pedro | Island" */
    end -= of;
    size_t len = s->tokens->end[end - 1] - m->start;
    if (end < m->first + NAME_MIN || !cqk_shape(s, end - 1, CQ_SHAPE_UPPER_FIRST) ||
        len >= sizeof name)
        return false;
    memcpy(name, s->text.data + m->start, len);
    memcpy(m->country, state.code, sizeof m->country);
    m->kind = CQ_STR("ministry");
    *status = agency_set_composed(w, m, (cq_str){name, len}, m->country);
    return true;
}

bool agency_set_state_behind(agency_worker *w, mention *m, cq_status *status)
{
    /* The first of them: behind its matter only, as "Department of ..." has no state anywhere. */
    static const char *const offices[] = {"Department", "Bureau", "Directorate",   "Authority",
                                          "Agency",     "Board",  "Administration"};
    cqk_country_match state;
    cqk_country_match other;
    char value[256];
    const cq_segment *s = &w->view.segment;
    uint32_t count = s->tokens->count;
    uint32_t at = m->last + 1;
    if (m->value_len || m->last - m->first < 2 || at >= count ||
        !(cqk_token_in(s, m->first, offices + 1, CQK_COUNT(offices) - 1) ||
          cqk_token_in(s, m->last - 1, offices, CQK_COUNT(offices))) ||
        !cqk_token_is(s, m->last, CQ_STR(",")) ||
        !cqk_country_at(w->model->countries, s, at, &state) || state.form != CQK_COUNTRY_NAME ||
        strlen(state.code) != 2)
        return false;
    uint32_t next = at + state.tokens;
    if (next < count && s->tokens->kind[next] == CQ_TOKEN_LETTER &&
        !cqk_shape(s, next, CQ_SHAPE_LINE_BEFORE))
        return false; /* "Energy Agency, Japan | and Korea", "| Desk" */
    if (next + 1 < count && cqk_country_at(w->model->countries, s, next + 1, &other))
        return false;
    cq_str of = agency_country_name_then(state.code, agency_document_year(w));
    int len = snprintf(value, sizeof value, "%.*s of %s%.*s", (int)(m->end - m->start),
                       s->text.data + m->start, agency_wants_article(of) ? "the " : "", (int)of.len,
                       of.data);
    if (len < 0 || (size_t)len >= sizeof value)
        return false;
    memcpy(m->country, state.code, sizeof m->country);
    *status = agency_set_value(w, m, (cq_str){value, (size_t)len});
    return true;
}
