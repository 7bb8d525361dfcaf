/*
 * small.c - English names whose head has a small letter and whose state tells that they are names:
 *
 *   the Polish embassy     legation of the United States     Philippine armed forces
 */
#include "agency.h"
#include "names/heads.h"

#include <stdio.h>
#include <string.h>

enum { VALUE_MAX = 128 };

/* The state's name or adjective that ends in front of token `end`, with the full stop of "U.S.";
 * its first token, `end`: none. */
static uint32_t state_before(const agency_worker *w, uint32_t end, cqk_country_match *match)
{
    const cq_segment *s = &w->view.segment;
    uint32_t last = end;
    if (last > 1 && cqk_token_is(s, last - 1, CQ_STR(".")) && cqk_touches(s, last - 1))
        last--;
    uint32_t tokens = agency_country_before(w, last, match);
    return tokens && cqk_shape(s, last - tokens, CQ_SHAPE_UPPER_FIRST) ? last - tokens : end;
}

/* Behind "of": past the state; `i`: none. */
static uint32_t state_behind(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match match;
    uint32_t at = i + 1 + cqk_token_is(s, i + 1, CQ_STR("the"));
    return cqk_token_is(s, i, CQ_STR("of")) && at < s->tokens->count &&
                   cqk_shape(s, at, CQ_SHAPE_UPPER_FIRST) &&
                   cqk_country_at(w->model->countries, s, at, &match) &&
                   match.form == CQK_COUNTRY_NAME
               ? at + match.tokens
               : i;
}

/* "Armed Forces of the Philippines", "Egyptian Army" */
static cq_status set_service(agency_worker *w, mention *m, const char *code, uint32_t head)
{
    static const struct {
        const char *small;
        const char *title;
    } services[] = {
        {"navy", "Navy"}, {"army", "Army"}, {"air", "Air Force"}, {"coast", "Coast Guard"}};
    char value[VALUE_MAX];
    cq_str name = agency_country_name(code);
    cq_str adjective = cqk_country_adjective(code);
    int len = snprintf(value, sizeof value, "Armed Forces of %s%.*s",
                       agency_wants_article(name) ? "the " : "", (int)name.len, name.data);
    for (size_t k = 0; k < CQK_COUNT(services); k++)
        if (cqk_token_is_word(&w->view.segment, head, services[k].small))
            len = snprintf(value, sizeof value, "%.*s %s", (int)adjective.len, adjective.data,
                           services[k].title);
    if (!name.len || !adjective.len || len < 0 || (size_t)len >= sizeof value)
        return CQ_OK;
    return agency_set_value(w, m, (cq_str){value, (size_t)len});
}

/* "German foreign ministry": what does it for the state; "foreign office": what it is called. */
static cq_status set_ministry(agency_worker *w, mention *m, const cqk_country_match *state,
                              uint32_t head)
{
    uint32_t source;
    uint32_t body;
    bool foreign = cqk_token_is_word(&w->view.segment, head, "foreign");
    if (!agency_duty(w->model, foreign ? CQ_STR("fa") : CQ_STR("def"), state->code, &source, &body))
        return CQ_OK;
    const gaz *g = &w->model->set.source[source];
    m->source = NO_SOURCE;
    m->body_source = source;
    m->body = body;
    m->id = gaz_string(g, g->bodies[body].id);
    memcpy(m->country, state->code, sizeof m->country);
    return agency_set_value(w, m, gaz_string(g, g->bodies[body].value));
}

static cq_status add_embassy(agency_worker *w, uint32_t first, uint32_t last)
{
    mention *m = agency_add(w, first, last, "embassy");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("embassy");
    m->score = CQ_SCORE_DEFAULT - 100;
    return CQ_OK;
}

static const char *const courts[] = {"court", "courts", "appeals"};

/* "supreme court | of New York": past the place whose court it is; `i`: none stands there. */
static uint32_t place_behind(const agency_worker *w, uint32_t i)
{
    enum { WORDS_MAX = 3 };
    const cq_segment *s = &w->view.segment;
    const cq_tokens *t = s->tokens;
    uint32_t at = i + 1 + cqk_token_is(s, i + 1, CQ_STR("the"));
    uint32_t end = at;
    while (end < t->count && end - at < WORDS_MAX && t->kind[end] == CQ_TOKEN_LETTER &&
           cqk_shape(s, end, CQ_SHAPE_UPPER_FIRST) && !(t->shape[end] & CQ_SHAPE_SENTENCE_START))
        end++;
    return cqk_token_is(s, i, CQ_STR("of")) && end > at ? end : i;
}

/* The value has the head's words with capitals: "Supreme Court of New York". */
static cq_status add_court(agency_worker *w, uint32_t i, uint32_t after)
{
    char value[VALUE_MAX];
    uint32_t end = place_behind(w, after);
    if (end == after)
        return CQ_OK;
    mention *m = agency_add(w, i, end, "court");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("court");
    m->score = CQ_SCORE_DEFAULT - 100;
    size_t len = 0;
    for (uint32_t k = i; k < end; k++) {
        cq_str word = cqk_token(&w->view.segment, k);
        if (len + word.len + 2 > sizeof value)
            return CQ_OK;
        if (len)
            value[len++] = ' ';
        memcpy(value + len, word.data, word.len);
        if (k < after && word.data[0] >= 'a' && word.data[0] <= 'z')
            value[len] = (char)(value[len] - 32);
        len += word.len;
    }
    return agency_set_value(w, m, (cq_str){value, len});
}

cq_status agency_grammar_small(agency_worker *w, uint32_t i, uint32_t bits, uint32_t tokens)
{
    if (cqk_token_in(&w->view.segment, i + tokens - 1, courts, CQK_COUNT(courts)))
        return add_court(w, i, i + tokens);
    cqk_country_match state = {.tokens = 0};
    cqk_country_match seat;
    uint32_t first = state_before(w, i, &state);
    uint32_t after = i + tokens;
    if (bits & WORD_EMBASSY) {
        uint32_t owner = state_behind(w, after);
        if (first == i && owner == after)
            return CQ_OK;
        if (first < i && cqk_token_is(&w->view.segment, after, CQ_STR("in")) &&
            cqk_country_at(w->model->countries, &w->view.segment, after + 1, &seat))
            after += 1 + seat.tokens;                            /* "the Swiss embassy in China" */
        return add_embassy(w, first, first < i ? after : owner); /* the city stays out */
    }
    if (first == i)
        return CQ_OK;
    mention *m = agency_add(w, first, after, "forces");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("armed-forces");
    m->score = CQ_SCORE_DEFAULT - 100;
    if (cqk_token_is_word(&w->view.segment, after - 1, "forces") || tokens == 1 ||
        cqk_token_is_word(&w->view.segment, after - 1, "force") ||
        cqk_token_is_word(&w->view.segment, after - 1, "guard"))
        return set_service(w, m, state.code, i);
    m->kind = CQ_STR("ministry");
    return set_ministry(w, m, &state, i);
}
