/*
 * value.c - the values of names that no gazetteer has: the text, the country's adjective turned
 * into its name where English usage does so.
 *
 *   Jordanian Ministry of Water: Ministry of Water of Jordan     U.S. Agency: United States Agency
 *   British Embassy, Ambassade du Royaume-Uni: Embassy of the United Kingdom
 */
#include "agency.h"
#include "heads.h"

#include <string.h>

enum { VALUE_MAX = 512 };

static bool begins(cq_str text, const char *with)
{
    size_t len = strlen(with);
    return text.len >= len && memcmp(text.data, with, len) == 0;
}

static bool contains(cq_str text, const char *what)
{
    size_t len = strlen(what);
    for (size_t i = 0; i + len <= text.len; i++)
        if (memcmp(text.data + i, what, len) == 0)
            return true;
    return false;
}

/* What kind of state the text calls it. */
static const char *state_form(cq_str text)
{
    static const struct {
        const char *word;
        const char *form;
    } forms[] = {
        {"Kingdom of", "Kingdom of the "},
        {"Reino de", "Kingdom of "},
        {"Royaume d", "Kingdom of "},
        {"Bundesrepublik", "Federal Republic of "},
        {"BUNDESREPUBLIK", "Federal Republic of "},
        {"République fédérale", "Federal Republic of "},
        {"República Federal", "Federal Republic of "},
    };
    for (size_t i = 0; i < CQK_COUNT(forms); i++)
        if (contains(text, forms[i].word))
            return i == 0 ? "Kingdom of " : forms[i].form;
    return "";
}

static bool is_royal(cq_str text)
{
    return contains(text, "Royal") || contains(text, "ROYAL") || contains(text, "Königlich");
}

/* The first country in the mention. */
static bool find_country(const agency_worker *w, const mention *m, cqk_country_match *country)
{
    for (uint32_t i = m->first; i < m->last; i++)
        if (cqk_country_at(w->model->countries, &w->view.segment, i, country) &&
            country->form != CQK_COUNTRY_SHORT)
            return true;
    return false;
}

static cq_status set_text(agency_worker *w, mention *m, const char *before, const char *state,
                          cq_str country)
{
    char value[VALUE_MAX];
    const char *the = !*state && agency_wants_article(country) ? "the " : "";
    if (*state)
        the = "the ";
    const char *inner = *state && begins(country, "Netherlands") ? "the " : "";
    int len = snprintf(value, sizeof value, "%s of %s%s%s%.*s", before, the, state, inner,
                       (int)country.len, country.data);
    if (len < 0 || (size_t)len >= sizeof value)
        return CQ_OK;
    return agency_set_value(w, m, (cq_str){value, (size_t)len});
}

static cq_status set_embassy(agency_worker *w, mention *m, cq_str text)
{
    cqk_country_match country;
    if (contains(text, "onsul") || contains(text, "egation") || contains(text, "égation") ||
        !find_country(w, m, &country))
        return CQ_OK;
    if (contains(text, "mbassy in "))
        return CQ_OK; /* whose, the text does not say */
    memcpy(m->country, country.code, sizeof m->country);
    cq_str name = cqk_country_name(country.code);
    if (is_royal(text) && begins(name, "Netherlands"))
        return agency_set_value(w, m, CQ_STR("Royal Netherlands Embassy"));
    return name.len ? set_text(w, m, "Embassy", state_form(text), name) : CQ_OK;
}

/* "Jordanian Ministry of Water" */
static cq_status set_ministry(agency_worker *w, mention *m, uint32_t tokens, const char *code)
{
    const cq_segment *s = &w->view.segment;
    char name[VALUE_MAX];
    cq_str rest = {s->text.data + s->tokens->start[m->first + tokens],
                   m->end - s->tokens->start[m->first + tokens]};
    cq_str country = agency_country_name(code);
    if (country.len == 0 || rest.len >= sizeof name)
        return CQ_OK;
    memcpy(name, rest.data, rest.len);
    name[rest.len] = '\0';
    return set_text(w, m, name, "", country);
}

static cq_status set_united_states(agency_worker *w, mention *m, uint32_t tokens)
{
    const cq_segment *s = &w->view.segment;
    char value[VALUE_MAX];
    uint32_t from = s->tokens->start[m->first + tokens];
    int len = snprintf(value, sizeof value, "United States %.*s", (int)(m->end - from),
                       s->text.data + from);
    return len > 0 && (size_t)len < sizeof value
               ? agency_set_value(w, m, (cq_str){value, (size_t)len})
               : CQ_OK;
}

/* "Université de Nantes", "Universität Innsbruck": the place is the same in English. */
static cq_status set_university(agency_worker *w, mention *m)
{
    static const char *const heads[] = {"Université",   "Universidad", "Universität",
                                        "Universidade", "Università",  "Universiteit"};
    static const char *const joins[] = {"de", "van", "di", "von", "d'", "d’", "do", "da", "zu"};
    const cq_segment *s = &w->view.segment;
    bool head = false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        head |= cqk_token_is(s, m->first, (cq_str){heads[k], strlen(heads[k])});
    uint32_t at = m->first + 1;
    for (size_t k = 0; k < CQK_COUNT(joins); k++)
        at += at == m->first + 1 && cqk_token_is(s, at, (cq_str){joins[k], strlen(joins[k])});
    if (!head || at + 1 != m->last || !cqk_shape(s, at, CQ_SHAPE_UPPER_FIRST))
        return CQ_OK;
    return set_text(w, m, "University", "", cqk_token(s, at));
}

cq_status agency_name_value(agency_worker *w, mention *m)
{
    const cq_segment *s = &w->view.segment;
    cq_str text = {s->text.data + m->start, m->end - m->start};
    cqk_country_match country;
    if (cqk_equal(m->kind, CQ_STR("embassy")))
        return set_embassy(w, m, text);
    cq_status status = set_university(w, m);
    if (status == CQ_OK)
        status = agency_translate(w, m);
    if (status != CQ_OK || m->value_len)
        return status;
    cq_str full = agency_long_form(w, text);
    if (full.len > text.len)
        return agency_set_value(w, m, full);
    if (s->tokens->kind[m->first] != CQ_TOKEN_LETTER || m->value_len ||
        !cqk_country_at(w->model->countries, s, m->first, &country) ||
        m->first + country.tokens >= m->last)
        return CQ_OK;
    uint32_t tokens = country.tokens;
    if (m->first + tokens + 1 < m->last && cqk_token_is(s, m->first + tokens, CQ_STR(".")))
        tokens++;
    memcpy(m->country, country.code, sizeof m->country);
    cq_str rest = {s->text.data + s->tokens->start[m->first + tokens], 0};
    rest.len = m->end - s->tokens->start[m->first + tokens];
    if (begins(rest, "Ministry") || begins(rest, "MINISTRY"))
        return set_ministry(w, m, tokens, country.code);
    if (begins(text, "U.S") || begins(text, "US ") || begins(text, "U. S"))
        return set_united_states(w, m, tokens);
    return CQ_OK;
}
