/*
 * value.c - the values of names that no gazetteer has: the text, the country's adjective turned
 * into its name where English usage does so.
 *
 *   Jordanian Ministry of Water: Ministry of Water of Jordan     U.S. Agency: United States Agency
 */
#include "agency.h"
#include "names/heads.h"
#include "translate/translate.h"

#include <string.h>

enum { VALUE_MAX = 512 };

static bool begins(cq_str text, const char *with)
{
    size_t len = strlen(with);
    return text.len >= len && memcmp(text.data, with, len) == 0;
}

static cq_status set_text(agency_worker *w, mention *m, const char *before, cq_str country)
{
    char value[VALUE_MAX];
    int len = snprintf(value, sizeof value, "%s of %s%.*s", before,
                       agency_wants_article(country) ? "the " : "", (int)country.len, country.data);
    if (len < 0 || (size_t)len >= sizeof value)
        return CQ_OK;
    return agency_set_value(w, m, (cq_str){value, (size_t)len});
}

/* "Jordanian Ministry of Water" */
static cq_status set_ministry(agency_worker *w, mention *m, uint32_t tokens, const char *code)
{
    const cq_segment *s = &w->view.segment;
    char name[VALUE_MAX];
    cq_str rest = {s->text.data + s->tokens->start[m->first + tokens],
                   m->end - s->tokens->start[m->first + tokens]};
    cq_str country = agency_country_name_then(code, agency_document_year(w));
    if (country.len == 0 || rest.len >= sizeof name)
        return CQ_OK;
    memcpy(name, rest.data, rest.len);
    name[rest.len] = '\0';
    return set_text(w, m, name, country);
}

/* "Dutch Foreign Office": the state's foreign ministry, whatever it is called. False: it is none.
 */
static bool set_foreign_office(agency_worker *w, mention *m, cq_str name, const char *code,
                               cq_status *status)
{
    uint32_t source;
    uint32_t body;
    if (!(cqk_is(name, "Foreign Office") || cqk_is(name, "FOREIGN OFFICE")) ||
        !agency_duty(w->model, CQ_STR("fa"), code, &source, &body))
        return false;
    const gaz *g = &w->model->set.source[source];
    *status = agency_set_value(w, m, gaz_string(g, g->bodies[body].value));
    return true;
}

/* "UN Truce Supervision Organization": the name in full; false: it begins otherwise. */
static bool in_full(cq_str text, char *out, size_t capacity, cq_str *full)
{
    static const struct {
        const char *shorter;
        const char *longer;
    } forms[] = {
        {"UN ", "United Nations "}, {"U.N. ", "United Nations "}, {"EU ", "European Union "}};
    for (size_t k = 0; k < CQK_COUNT(forms); k++) {
        size_t cut = strlen(forms[k].shorter);
        if (!begins(text, forms[k].shorter))
            continue;
        int len = snprintf(out, capacity, "%s%.*s", forms[k].longer, (int)(text.len - cut),
                           text.data + cut);
        if (len < 0 || (size_t)len >= capacity)
            return false;
        *full = (cq_str){out, (size_t)len};
        return true;
    }
    return false;
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

/* A word with a capital that no term is. */
static bool is_name(const agency_worker *w, uint32_t i)
{
    char key[WORD_KEY];
    uint32_t used;
    const cq_segment *s = &w->view.segment;
    cq_str word = cqk_token(s, i);
    if (!cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST) || word.len >= WORD_KEY / 2)
        return false;
    const cq_str stem = {key, agency_stem(w->model->host, word, key)};
    return stem.len && !agency_dictionary_words(w->model->dictionary, &stem, 1, false, &used);
}

static cq_status set_named(agency_worker *w, mention *m, cq_str name)
{
    char value[VALUE_MAX];
    int len = snprintf(value, sizeof value, "%.*s University", (int)name.len, name.data);
    return len > 0 && (size_t)len < sizeof value
               ? agency_set_value(w, m, (cq_str){value, (size_t)len})
               : CQ_OK;
}

/* "Université de Nantes", "Universität Innsbruck": the place is the same in English. */
static cq_status set_university(agency_worker *w, mention *m)
{
    static const char *const heads[] = {"Université",   "Universidad", "Universität",
                                        "Universidade", "Università",  "Universiteit"};
    static const char *const joins[] = {"de", "van", "di", "von", "d'", "d’",
                                        "do", "da",  "zu", "del", "du"};
    const cq_segment *s = &w->view.segment;
    bool head = false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        head |= cqk_token_is_word(s, m->first, heads[k]);
    uint32_t at = m->first + 1;
    for (size_t k = 0; k < CQK_COUNT(joins); k++)
        at += at == m->first + 1 && cqk_token_is_word(s, at, joins[k]);
    if (head && at == m->first + 1 && at + 2 == m->last && is_name(w, at) && is_name(w, at + 1))
        return set_named(w, m, cqk_tokens(s, at, m->last)); /* Universidad Abdelmalek Essaâdi */
    if (!head || at + 1 != m->last || !cqk_shape(s, at, CQ_SHAPE_UPPER_FIRST))
        return CQ_OK;
    return set_text(w, m, "University", cqk_token(s, at));
}

/* "Trade in Services (TIS) Working Group": the name without the letters inside. False: none are. */
static bool without_letters(agency_worker *w, mention *m, cq_status *status)
{
    const cq_segment *s = &w->view.segment;
    const cq_tokens *t = s->tokens;
    char value[VALUE_MAX];
    for (uint32_t i = m->first + 1; i + 3 < m->last; i++) {
        if (!cqk_token_is(s, i, CQ_STR("(")) || !cqk_token_is(s, i + 2, CQ_STR(")")) ||
            !cqk_shape(s, i + 1, CQ_SHAPE_UPPER_ALL))
            continue;
        int len = snprintf(value, sizeof value, "%.*s %.*s", (int)(t->end[i - 1] - m->start),
                           s->text.data + m->start, (int)(m->end - t->start[i + 3]),
                           s->text.data + t->start[i + 3]);
        if (len <= 0 || (size_t)len >= sizeof value)
            return false;
        *status = agency_set_value(w, m, (cq_str){value, (size_t)len});
        return true;
    }
    return false;
}

cq_status agency_name_value(agency_worker *w, mention *m)
{
    const cq_segment *s = &w->view.segment;
    cq_str text = {s->text.data + m->start, m->end - m->start};
    cqk_country_match country;
    cq_status status = agency_mission_value(w, m);
    bool german = strcmp(m->rule, "german-head") == 0; /* its value: the base form */
    if (cqk_equal(m->kind, CQ_STR("embassy")) || (m->value_len && !german) || status != CQ_OK)
        return status;
    status = set_university(w, m);
    if (status == CQ_OK && agency_quoted_value(w, m, &status))
        return status;
    if (status == CQ_OK)
        status = agency_translate(w, m);
    if (status != CQ_OK || m->value_len || without_letters(w, m, &status))
        return status;
    cq_str full = agency_long_form(w, text);
    if (full.len > text.len)
        return agency_set_value(w, m, full);
    char longer[VALUE_MAX];
    if (in_full(text, longer, sizeof longer, &full))
        return agency_adopt(w, m, full, "") ? CQ_OK : agency_set_value(w, m, full);
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
    if (set_foreign_office(w, m, rest, country.code, &status))
        return status;
    if (begins(rest, "Ministry") || begins(rest, "MINISTRY"))
        return set_ministry(w, m, tokens, country.code);
    if (strcmp(country.code, "US") == 0 && /* "U.S.S.R." begins as "U.S." does */
        (begins(text, "U.S") || begins(text, "US ") || begins(text, "U. S")) &&
        s->tokens->kind[m->first + tokens] == CQ_TOKEN_LETTER)
        return set_united_states(w, m, tokens);
    return CQ_OK;
}
