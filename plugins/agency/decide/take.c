/*
 * take.c - a decided mention's value: the body's English name; where the text uses a former name,
 * or the official one with or without its hyphen, that; for a function's name the function's with
 * its state.
 */
#include "decide/decide.h"
#include "translate/english.h"
#include "translate/translate.h"

#include <string.h>

/* "United States Department of Agriculture": departments have no "of" behind them. */
static cq_status set_department(agency_worker *w, mention *m, cq_str name, const char *country)
{
    char value[512];
    bool american = strcmp(country, "US") == 0;
    int len = snprintf(value, sizeof value, "%s%.*s", american ? "United States " : "",
                       (int)name.len, name.data);
    return agency_set_value(
        w, m, len > 0 && (size_t)len < sizeof value ? (cq_str){value, (size_t)len} : name);
}

/* "Ministry of Foreign Affairs" and the country. */
cq_status agency_set_composed(agency_worker *w, mention *m, cq_str name, const char *country)
{
    char value[512];
    cq_str of = agency_country_name_then(country, agency_document_year(w));
    if (name.len > 14 && memcmp(name.data, "Department of ", 14) == 0)
        return set_department(w, m, name, country);
    if (of.len == 0)
        return agency_set_value(w, m, name);
    int len = snprintf(value, sizeof value, "%.*s of %s%.*s", (int)name.len, name.data,
                       agency_wants_article(of) ? "the " : "", (int)of.len, of.data);
    if (len < 0 || (size_t)len >= sizeof value)
        return agency_set_value(w, m, name);
    return agency_set_value(w, m, (cq_str){value, (size_t)len});
}

/* "Cooperation" for "Co-operation". */
static bool is_respelled(const agency_worker *w, const candidate *c, const gaz_name *name)
{
    const gaz *g = &w->model->set.source[c->source];
    cq_str a = gaz_string(g, name->text);
    cq_str b = gaz_string(g, g->bodies[c->body].value);
    size_t i = 0;
    size_t k = 0;
    while (i < a.len && k < b.len) {
        if (a.data[i] == b.data[k]) {
            i++;
            k++;
        } else if (a.data[i] == '-') {
            i++;
        } else if (b.data[k] == '-') {
            k++;
        } else {
            return false;
        }
    }
    return i == a.len && k == b.len;
}

/* The English name by which the document calls a body, where that is a former one, or the official
 * one but for hyphens. */
static const gaz_name *own_name(agency_worker *w, const mention *m, const candidate *c)
{
    const gaz *g = &w->model->set.source[c->source];
    for (uint32_t i = 0; i < w->own_count; i++)
        if (w->own[i].source == c->source && w->own[i].body == c->body)
            return &g->names[w->own[i].name];
    const gaz_name *n = c->name;
    if (!n || n->language != GAZ_EN || n->type == GAZ_ACRONYM || w->own_count == OWN_NAMES ||
        (n->type != GAZ_FORMER && !(is_respelled(w, c, n) && agency_is_text(w, m, n))))
        return NULL;
    w->own[w->own_count++] = (own_form){c->source, c->body, (uint32_t)(n - g->names)};
    return n;
}

/* "Foreign Ministry", "Foreign Office" are short for the function's full name. */
static bool is_short_ministry(cq_str text)
{
    static const char tail[] = " Ministry";
    if (cqk_is(text, "Foreign Office") || cqk_is(text, "foreign office"))
        return true;
    return text.len > sizeof tail &&
           memcmp(text.data + text.len - (sizeof tail - 1), tail, sizeof tail - 1) == 0;
}

/* The function's name in English: as the text has it where that is English. */
cq_str agency_function_name(const agency_worker *w, const choice *all)
{
    const gaz *g = &w->model->set.source[all->generic_source];
    const gaz_name *name = all->generic_name;
    cq_str text = gaz_string(g, name->text);
    bool small = text.len && text.data[0] >= 'a' && text.data[0] <= 'z';
    bool full = name->type != GAZ_ACRONYM && !is_short_ministry(text) && !small;
    return name->language == GAZ_EN && full ? text : gaz_string(g, all->generic->value);
}

bool agency_is_house(const agency_worker *w, const choice *c)
{
    static const char *const houses[] = {"parl", "upper", "lower", "cab", "sct"};
    if (!c->generic)
        return false;
    cq_str function = gaz_string(&w->model->set.source[c->generic_source], c->generic->function);
    for (size_t k = 0; k < CQK_COUNT(houses); k++)
        if (cqk_is(function, houses[k]))
            return true;
    return false;
}

/* Chinese 教育部 in a Japanese text: a ministry, not a department. */
static bool begins_ministry(const agency_worker *w, const mention *m)
{
    static const char head[] = "Ministry";
    return m->value_len > sizeof head &&
           memcmp(w->text.data + m->value_at, head, sizeof head - 1) == 0;
}

/* "Ministère des Affaires étrangères et européennes", "Ministerio de Economía y Hacienda": French,
 * Spanish, German and Russian ministries by a name of more matters than `value` has. The length of
 * what the words say in English; 0: none such. */
static size_t read_fuller(agency_worker *w, const mention *m, const gaz_name *name, cq_str value,
                          char *fuller, size_t capacity)
{
    static const char *const joins[] = {"et", "y", "e", "und", "и", ","};
    static const char head[] = "Ministry";
    bool joined = false;
    if (!name ||
        (name->language != GAZ_FR && name->language != GAZ_ES && name->language != GAZ_DE &&
         name->language != GAZ_RU) ||
        name->type == GAZ_ACRONYM || m->name.last <= m->name.first ||
        agency_contains(value, " and "))
        return 0;
    for (uint32_t i = m->name.first; i < m->name.last; i++)
        joined |= cqk_token_in(&w->view.segment, i, joins, CQK_COUNT(joins));
    if (!joined)
        return 0;
    mention named = *m;
    named.first = m->name.first;
    named.last = m->name.last;
    named.start = w->view.segment.tokens->start[named.first];
    named.end = m->name.end;
    size_t len = agency_in_english(w, &named, fuller, capacity);
    return len > sizeof head && memcmp(fuller, head, sizeof head - 1) == 0 &&
                   agency_contains((cq_str){fuller, len}, " and ")
               ? len
               : 0;
}

cq_status agency_take_house(agency_worker *w, mention *m, const choice *all)
{
    mention copy = *m;
    cq_str name = agency_function_name(w, all);
    cq_status status = CQ_OK;
    if (all->generic_name->language != GAZ_EN && m->name.last && m->first == m->name.first) {
        copy.last = m->name.last;
        copy.end = m->name.end;
        copy.value_len = 0;
        status = agency_translate(w, &copy);
        if (copy.value_len && (agency_is_house(w, all) || begins_ministry(w, &copy)))
            name = (cq_str){w->text.data + copy.value_at, copy.value_len};
    }
    char text[256];
    if (status != CQ_OK || name.len >= sizeof text)
        return status;
    memcpy(text, name.data, name.len); /* the pool may move */
    return agency_set_composed(w, m, (cq_str){text, name.len}, m->country);
}

/* "Министерство промышленности и торговли", 石油部: Russian and East Asian names of one function
 * differ by what they say. */
static bool is_told_by_words(const choice *all, const mention *m)
{
    uint8_t language = all->generic_name->language;
    return (language == GAZ_RU && m->name.last > m->name.first + 1) || language == GAZ_JA ||
           language == GAZ_ZH_HANS || language == GAZ_ZH_HANT || language == GAZ_KO;
}

/* Gives a ministry the fuller name; `value_len` stays 0: it has none. */
static cq_status set_fuller(agency_worker *w, mention *m, const gaz_name *named, cq_str value,
                            const char *country)
{
    char fuller[256];
    size_t len = read_fuller(w, m, named, value, fuller, sizeof fuller);
    m->value_len = 0;
    return len ? agency_set_composed(w, m, (cq_str){fuller, len}, country) : CQ_OK;
}

/* By a function's name: the country's body, but called as the text calls it. */
static cq_status take_function(agency_worker *w, mention *m, const candidate *c, const choice *all)
{
    const gaz *g = &w->model->set.source[all->generic_source];
    m->kind = gaz_string(g, all->generic->kind);
    if (c->body == NO_BODY && w->kana >= KANA_MIN && strcmp(c->country, "JP") == 0) {
        /* 計画投資省: a ministry that Japan never had is another state's, which nothing names */
        cq_status status = agency_translate(w, m);
        if (status != CQ_OK || m->value_len)
            return status;
    }
    memcpy(m->country, c->country, sizeof m->country);
    if (c->body != NO_BODY) {
        m->body = c->body;
        m->body_source = c->source;
        m->id =
            gaz_string(&w->model->set.source[c->source], body_of(w->model, c->source, c->body)->id);
    }
    bool english = all->generic_name->language == GAZ_EN && all->generic_name->type != GAZ_ACRONYM;
    cq_str text = {w->view.segment.text.data + m->start, m->end - m->start};
    if (english && m->name.last && m->first < m->name.first && !agency_is_ministry(w, all) &&
        !memchr(text.data, '\n', text.len))
        return agency_set_value(w, m, text); /* "Swedish Armed Forces" */
    if (agency_is_house(w, all) || is_told_by_words(all, m))
        return agency_take_house(w, m, all);
    cq_str name = agency_function_name(w, all);
    cq_status status = set_fuller(w, m, all->generic_name, name, c->country);
    return status != CQ_OK || m->value_len ? status : agency_set_composed(w, m, name, c->country);
}

/* A function that states have one lasting body for, named in another language than English: the
 * body's own name in English is its value (国防省 of the United States: Department of Defense). */
static bool is_core(const agency_worker *w, const mention *m, const candidate *c, const choice *all)
{
    static const char *const core[] = {"fa", "def", "int", "jus", "fin"};
    const gaz *g = &w->model->set.source[all->generic_source];
    if (all->generic_name->language == GAZ_EN || all->generic_name->language == GAZ_ANY)
        return false;
    if (strcmp(c->country, "US") == 0 || agency_is_sole(all->generic_name->language) ||
        agency_is_short_russian(w, m, all))
        return true; /* its departments keep their names, and East Asian names follow them */
    for (size_t k = 0; k < CQK_COUNT(core); k++)
        if (cqk_is(gaz_string(g, all->generic->function), core[k]))
            return true;
    return false;
}

/* The one former name of a body in English: what 두산중공업 was in English, too; empty: none, or
 * several. */
static cq_str former_english(const agency_worker *w, const candidate *c)
{
    const gaz *g = &w->model->set.source[c->source];
    cq_str found = {NULL, 0};
    const gaz_name *end = g->names + g->header->name_count;
    const gaz_name *name = g->names + agency_first_name(g, c->body);
    for (; name < end && name->body == c->body; name++) {
        if (name->type != GAZ_FORMER || name->language != GAZ_EN)
            continue;
        if (found.len)
            return (cq_str){NULL, 0};
        found = gaz_string(g, name->text);
    }
    return found;
}

/* A Japanese text means its own state's offices without saying so: 防衛省 is the "Ministry of
 * Defense". The ministry of foreign affairs, which it names beside those of others, keeps the
 * state. */
static cq_str home_name(const agency_worker *w, const gaz *g, const gaz_body *body, cq_str value)
{
    static const char tail[] = " of Japan";
    static const char *const kinds[] = {"ministry", "agency", "office",    "department",
                                        "bureau",   "board",  "parliament"};
    if (w->kana < KANA_MIN || strcmp(body->country, "JP") != 0 || !cqk_ends_in(value, tail) ||
        agency_contains(value, "Foreign Affairs") || cqk_begins_with(value, "National Diet"))
        return value;
    for (size_t k = 0; k < CQK_COUNT(kinds); k++)
        if (cqk_is(gaz_string(g, body->kind), kinds[k]))
            return (cq_str){value.data, value.len - (sizeof tail - 1)};
    return value;
}

cq_status agency_take(agency_worker *w, mention *m, const candidate *c, const choice *all)
{
    bool acronym = all->generic && all->generic_name->type == GAZ_ACRONYM;
    if (all->generic &&
        (c->body == NO_BODY || (c->generic && !c->name && !acronym && agency_is_ministry(w, all) &&
                                !is_core(w, m, c, all))))
        return take_function(w, m, c, all);
    const gaz *g = &w->model->set.source[c->source];
    const gaz_body *body = &g->bodies[c->body];
    m->body = c->body;
    m->body_source = c->source;
    m->id = gaz_string(g, body->id);
    m->kind = gaz_string(g, body->kind);
    memset(m->country, 0, sizeof m->country);
    memcpy(m->country, body->country, sizeof body->country);
    const gaz_name *own = own_name(w, m, c);
    if (!own && c->name && c->name->english)
        return agency_set_value(w, m, gaz_string(g, c->name->english));
    if (!own && c->name && c->name->type == GAZ_FORMER && c->name->language != GAZ_EN) {
        cq_str former = former_english(w, c);
        if (former.len)
            return agency_set_value(w, m, former);
        mention copy = *m; /* 건설교통부: by the words of the name that it had */
        cq_status status = agency_translate(w, &copy);
        if (status != CQ_OK || copy.value_len) {
            m->value_at = copy.value_at;
            m->value_len = copy.value_len;
            return status;
        }
    }
    if (own)
        return agency_set_value(w, m, gaz_string(g, own->text));
    cq_str value = home_name(w, g, body, gaz_string(g, body->value));
    cq_status status = CQ_OK;
    char then[256];
    size_t then_len =
        cqk_is(m->kind, "ministry")
            ? agency_value_then(value, body->country, agency_document_year(w), then, sizeof then)
            : 0;
    if (then_len)
        return agency_set_value(w, m, (cq_str){then, then_len});
    m->value_len = 0;
    if (body->country[0] && cqk_is(m->kind, "ministry"))
        status = set_fuller(w, m, c->name ? c->name : all->generic_name, value, body->country);
    return status != CQ_OK || m->value_len ? status : agency_set_value(w, m, value);
}
