/*
 * translate.c - reads a name that no gazetteer has into pieces that are known in English: terms of
 * the dictionary, states, bodies, names that stay as they are.
 *
 *   Secretaría Nacional de Gestión de Riesgos     National Secretariat of Risk Management
 *
 * A name is translated only when all of it is known; else it keeps its own language.
 */
#include "translate/reader.h"

#include <string.h>

/* The one body that has this English name, of a state if one is given. */
static bool find_body(const agency_worker *w, cq_str name, const char *country, uint32_t *source,
                      uint32_t *found)
{
    uint32_t node;
    const gaz_set *set = &w->model->set;
    if (!agency_find_name(set, name, source, &node))
        return false;
    const gaz *g = &set->source[*source];
    uint32_t count = 0;
    for (uint32_t i = g->nodes[node].names; i; i = g->names[i - 1].next) {
        const gaz_name *n = &g->names[i - 1];
        const gaz_body *body = &g->bodies[n->body];
        if (body->flags & GAZ_BODY_GENERIC || n->type == GAZ_ACRONYM || n->type == GAZ_FORMER ||
            n->language != GAZ_EN ||
            (country[0] ? strncmp(body->country, country, sizeof body->country) != 0
                        : n->flags & GAZ_NAME_AMBIGUOUS) ||
            (count && *found == n->body))
            continue;
        *found = n->body;
        count++;
    }
    return count == 1;
}

/* "Department of Trade of the United States": the departments have their state in front. */
static cq_status set_american(agency_worker *w, mention *m, cq_str value)
{
    static const char tail[] = " of the United States";
    char text[ENGLISH_MAX];
    size_t cut = sizeof tail - 1;
    if (value.len < cut + 14 || memcmp(value.data, "Department of ", 14) != 0 ||
        memcmp(value.data + value.len - cut, tail, cut) != 0)
        return agency_set_value(w, m, value);
    int len = snprintf(text, sizeof text, "United States %.*s", (int)(value.len - cut), value.data);
    return agency_set_value(w, m, (cq_str){text, (size_t)len});
}

/* "National Forest Corporation | of Chile" */
cq_str agency_without_state(cq_str value, cq_str name)
{
    static const char *const joins[] = {" of the ", " of "};
    if (!name.len || value.len < name.len + 8 ||
        memcmp(value.data + value.len - name.len, name.data, name.len) != 0)
        return value;
    value.len -= name.len;
    for (size_t k = 0; k < CQK_COUNT(joins); k++) {
        size_t len = strlen(joins[k]);
        if (memcmp(value.data + value.len - len, joins[k], len) == 0) {
            value.len -= len;
            break;
        }
    }
    return value;
}

/* "Office of Security": "Office for Security" */
static cq_str with_for(cq_str name, char *out, size_t capacity)
{
    static const char of[] = " of ";
    for (size_t i = 0; i + sizeof of < name.len; i++)
        if (memcmp(name.data + i, of, sizeof of - 1) == 0) {
            int len =
                snprintf(out, capacity, "%.*s for %.*s", (int)i, name.data,
                         (int)(name.len - i - (sizeof of - 1)), name.data + i + sizeof of - 1);
            return len > 0 && (size_t)len < capacity ? (cq_str){out, (size_t)len} : name;
        }
    return name;
}

/* "Servicio de Aduanas" in a document that never names the United States is not their Customs
 * Service. */
static bool is_strange(const agency_worker *w, const mention *m, uint32_t source, uint32_t body,
                       const char *country)
{
    const gaz *g = &w->model->set.source[source];
    return strcmp(m->rule, "romance-head") == 0 && !country[0] && source >= w->model->users &&
           g->bodies[body].country[0] && agency_country_count(w, g->bodies[body].country) == 0;
}

/* Is it a body of the gazetteer by this name, with the state's name or without? */
static bool adopt(const agency_worker *w, mention *m, cq_str value, const char *country)
{
    uint32_t source;
    uint32_t body;
    char other[ENGLISH_MAX];
    bool found =
        find_body(w, value, "", &source, &body) ||
        (!country[0] && find_body(w, with_for(value, other, sizeof other), "", &source, &body));
    if (!found && country[0]) {
        cq_str name = agency_without_state(value, agency_country_name(country));
        found = find_body(w, name, country, &source, &body) ||
                find_body(w, with_for(name, other, sizeof other), country, &source, &body);
    }
    if (!found || is_strange(w, m, source, body, country))
        return false;
    const gaz *g = &w->model->set.source[source];
    m->body = body;
    m->body_source = source;
    m->id = gaz_string(g, g->bodies[body].id);
    m->kind = gaz_string(g, g->bodies[body].kind);
    memset(m->country, 0, sizeof m->country);
    memcpy(m->country, g->bodies[body].country, sizeof g->bodies[body].country);
    return true;
}

static bool rule_is(const mention *m, const char *rule)
{
    return strcmp(m->rule, rule) == 0;
}

/* In which order does the name stand? False: English, or a name of a kind that is no phrase. */
static bool order_of(const agency_worker *w, const mention *m, agency_order *order)
{
    uint32_t tokens;
    uint8_t kind = w->view.segment.tokens->kind[m->first];
    uint32_t bits = agency_head(w->model->words, &w->view.segment, m->first, &tokens);
    if (rule_is(m, "romance-head"))
        *order = ORDER_ROMANCE;
    else if (rule_is(m, "russian-head") || rule_is(m, "german-head"))
        *order = ORDER_CASE;
    else if ((rule_is(m, "cjk-suffix") || rule_is(m, "korean-suffix") || m->name.last) &&
             (kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_KATAKANA || kind == CQ_TOKEN_HANGUL ||
              rule_is(m, "cjk-suffix")))
        *order = ORDER_EAST;
    else if (m->name.last && bits & (WORD_FRENCH | WORD_SPANISH))
        *order = ORDER_ROMANCE;
    else if (m->name.last && (bits & WORD_RUSSIAN || (!bits && w->german > w->other)))
        *order = ORDER_CASE;
    else
        return false;
    return true;
}

bool agency_adopt(agency_worker *w, mention *m, cq_str name, const char *country)
{
    if (!adopt(w, m, name, country))
        return false;
    const gaz *g = &w->model->set.source[m->body_source];
    return agency_set_value(w, m, gaz_string(g, g->bodies[m->body].value)) == CQ_OK;
}

size_t agency_in_english(agency_worker *w, const mention *m, char *value, size_t capacity)
{
    store kept = {.used = 0};
    mention copy = *m;
    reader r = {.w = w, .m = &copy, .s = &w->view.segment};
    if (!order_of(w, m, &r.order) ||
        !(r.order == ORDER_EAST ? agency_read_east(&r, &kept) : agency_read_west(&r, &kept)))
        return 0;
    return agency_compose(r.pieces, r.count, r.order, false, value, capacity);
}

/* The letters in the bracket behind a mention, when the bracket has nothing else; empty: none. */
static cq_str letters_behind(const agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    cq_str letters = {NULL, 0};
    uint32_t open = m->last;
    if (!cqk_token_is(s, open, CQ_STR("(")) && !cqk_token_is(s, open, CQ_STR("（")))
        return letters;
    uint32_t end = agency_acronym_at(s, open + 1, &letters);
    bool closed =
        end > open + 1 && (cqk_token_is(s, end, CQ_STR(")")) || cqk_token_is(s, end, CQ_STR("）")));
    return closed ? letters : (cq_str){NULL, 0};
}

/* How many words of more than three letters has the text? With `of`, only those that it has, too.
 */
static uint32_t long_words(cq_str text, const cq_str *of)
{
    enum { WORD_MIN = 4 };
    uint32_t count = 0;
    for (size_t at = 0; at < text.len;) {
        size_t end = at;
        while (end < text.len && text.data[end] != ' ' && text.data[end] != ',')
            end++;
        bool found = of == NULL;
        for (size_t k = 0; of && !found && k + (end - at) <= of->len; k++)
            found = memcmp(of->data + k, text.data + at, end - at) == 0;
        count += end - at >= WORD_MIN && found;
        at = end + 1;
    }
    return count;
}

/* 国際海事機構（IMO）: the letters behind an eastern name are those of a known body, of whose name
 * the words put together are most. */
static bool adopt_by_letters(agency_worker *w, mention *m, cq_str value)
{
    uint32_t source;
    uint32_t node;
    cq_str letters = letters_behind(w, m);
    if (letters.len == 0 || !agency_find_name(&w->model->set, letters, &source, &node))
        return false;
    const gaz *g = &w->model->set.source[source];
    uint32_t shared_least = (long_words(value, NULL) + 1) / 2;
    for (uint32_t k = g->nodes[node].names; k; k = g->names[k - 1].next) {
        const gaz_body *body = &g->bodies[g->names[k - 1].body];
        cq_str name = gaz_string(g, body->value);
        bool strange = m->country[0] && body->country[0] && strcmp(m->country, body->country) != 0;
        uint32_t shared = long_words(value, &name);
        if (!strange && shared >= 2 && shared >= shared_least)
            return agency_adopt(w, m, name, body->country);
    }
    return false;
}

cq_status agency_translate(agency_worker *w, mention *m)
{
    char value[ENGLISH_MAX];
    char behind[ENGLISH_MAX];
    store kept = {.used = 0};
    reader r = {.w = w, .m = m, .s = &w->view.segment};
    if (!order_of(w, m, &r.order) ||
        !(r.order == ORDER_EAST ? agency_read_east(&r, &kept) : agency_read_west(&r, &kept)))
        return CQ_OK;
    size_t len = agency_compose(r.pieces, r.count, r.order, false, value, sizeof value);
    size_t other = agency_compose(r.pieces, r.count, r.order, true, behind, sizeof behind);
    if (!len)
        return CQ_OK;
    if (strlen(r.country) == 2)
        memcpy(m->country, r.country, sizeof m->country);
    else if (strlen(r.owner) == 2 && r.order == ORDER_EAST)
        memcpy(m->country, r.owner, sizeof m->country);
    if (len > 12 && memcmp(value, "Ministry of ", 12) == 0)
        m->kind = CQ_STR("ministry");
    if (agency_adopt(w, m, (cq_str){value, len}, r.country) ||
        (other && agency_adopt(w, m, (cq_str){behind, other}, r.country)) ||
        (r.order == ORDER_EAST && adopt_by_letters(w, m, (cq_str){value, len})))
        return CQ_OK;
    if (strcmp(r.country, "US") == 0)
        return set_american(w, m, (cq_str){value, len});
    return agency_set_value(w, m, (cq_str){value, len});
}
