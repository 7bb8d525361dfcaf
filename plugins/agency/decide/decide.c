/*
 * decide.c - which body a name means, and what its value is.
 *
 * A name that only one body has, and that is not marked ambiguous, is decided at once. For others
 * the candidates (the bodies that have the name, and for the name of a function, such as "Ministry
 * of Defence", the body that does it for a country) are weighed: the country beside the name, the
 * side that the sentence speaks of, decided neighbours, the document's countries, the language of
 * the name. What remains open gets the name's value without id and country.
 */
#include "decide/decide.h"
#include "translate/english.h"
#include "translate/translate.h"

#include <string.h>

enum { WEIGHT_ENOUGH = 50 }; /* what an ambiguous name needs */

static candidate *add_candidate(choice *c, uint32_t source, uint32_t body, const char *country)
{
    for (uint32_t i = 0; i < c->count; i++)
        if (c->list[i].source == source && c->list[i].body == body &&
            strcmp(c->list[i].country, country) == 0)
            return &c->list[i];
    if (c->count == CANDIDATES)
        return NULL;
    candidate *n = &c->list[c->count++];
    memset(n, 0, sizeof *n);
    n->source = source;
    n->body = body;
    memcpy(n->country, country, strnlen(country, sizeof n->country - 1));
    return n;
}

/* How well does a name's language fit the document? */
static int speaks(const agency_worker *w, uint8_t language)
{
    bool traditional = w->traditional > w->simplified;
    switch (language) {
    case GAZ_EN:
        return 2;
    case GAZ_JA:
        return w->kana ? 3 : 0;
    case GAZ_ZH_HANS:
        return !w->kana && !traditional ? 3 : 0;
    case GAZ_ZH_HANT:
        return !w->kana && traditional ? 3 : 0;
    default:
        return 1;
    }
}

/* "General Assembly" in 1929: no organ of an organization that was founded later. A name that is
 * one body's alone is that body's at any time: see anachronism. */
static bool is_unborn(const agency_worker *w, const gaz_body *body, const gaz_name *name)
{
    enum { SLACK = 2, DAYS = 10000 };
    bool shared = name->flags & GAZ_NAME_AMBIGUOUS && name->type != GAZ_ACRONYM;
    uint32_t year = shared && body->from && !body->country[0] ? agency_document_year(w) : 0;
    return year && body->from / DAYS > year + SLACK;
}

/* Of two names of a function: the one in the document's language; the plain one before the
 * ambiguous one, which is there for small letters. */
static bool is_better(const agency_worker *w, const gaz_name *name, const gaz_name *than)
{
    int more = speaks(w, name->language) - speaks(w, than->language);
    bool plainer = than->flags & GAZ_NAME_AMBIGUOUS && !(name->flags & GAZ_NAME_AMBIGUOUS);
    return more > 0 || (more == 0 && plainer);
}

static void collect_names(const agency_worker *w, const mention *m, choice *c)
{
    const gaz_set *set = &w->model->set;
    const gaz *g = &set->source[m->source];
    gaz_match match = {m->first, m->last, m->start, m->end, m->source, m->node};
    if (m->name.last)
        match = m->name;
    uint32_t index = g->nodes[m->node].names;
    for (; index; index = g->names[index - 1].next) {
        const gaz_name *name = &g->names[index - 1];
        if (!gaz_name_fits(set, &match, &w->view.segment, name))
            continue;
        const gaz_body *body = &g->bodies[name->body];
        if (body->flags & GAZ_BODY_GENERIC) {
            c->generic = body;
            c->generic_source = m->source;
            if (!c->generic_name || is_better(w, name, c->generic_name))
                c->generic_name = name;
            continue;
        }
        if (is_unborn(w, body, name))
            continue;
        char country[16] = "";
        memcpy(country, body->country, sizeof body->country);
        candidate *n = add_candidate(c, m->source, name->body, country);
        if (n && (!n->name || n->name->flags & GAZ_NAME_AMBIGUOUS || agency_is_text(w, m, name)))
            n->name = name;
    }
}

/* A generic name stands for the body of each country that the text speaks of. */
static void add_country(const agency_worker *w, choice *c, const char *country)
{
    uint32_t source = NO_SOURCE;
    uint32_t body = NO_BODY;
    if (!c->generic || !agency_is_state(country))
        return;
    cq_str function = gaz_string(&w->model->set.source[c->generic_source], c->generic->function);
    if (!agency_duty(w->model, function, country, &source, &body))
        source = NO_SOURCE;
    candidate *n = add_candidate(c, source, body, country);
    if (n && !n->name && !n->generic)
        n->generic = c->generic;
}

static cq_str generic_function(const agency_worker *w, const choice *c)
{
    return gaz_string(&w->model->set.source[c->generic_source], c->generic->function);
}

/* The state whose language the name is in; in Chinese of the traditional script also Taiwan, but
 * where Hong Kong or Macao speaks. */
static void add_home(agency_worker *w, choice *c)
{
    bool harbours = agency_country_count(w, "HK") || agency_country_count(w, "MO");
    add_country(w, c, agency_home(c->generic_name->language));
    if (c->generic_name->language == GAZ_ZH_HANS && w->traditional > w->simplified && !harbours)
        add_country(w, c, agency_home(GAZ_ZH_HANT));
}

static void collect_countries(agency_worker *w, const mention *m, choice *c)
{
    char seat[4];
    if (!c->generic)
        return;
    if (agency_seat_behind(w, m, seat))
        add_country(w, c, seat);
    add_country(w, c, m->beside);
    add_country(w, c, agency_post_state(w, m));
    if (c->generic_name)
        add_home(w, c);
    if (c->generic_name && c->generic_name->language == GAZ_EN)
        add_country(w, c, agency_letter_home(w, generic_function(w, c)));
    if (agency_is_department(w, m, c))
        add_country(w, c, "US");
    if (cqk_token_is(&w->view.segment, m->first, CQ_STR("Parliament")))
        add_country(w, c, "GB");
    for (uint32_t i = 0; i < w->place_count; i++)
        add_country(w, c, w->places[i].code);
    for (uint32_t i = 0; i < w->country_count; i++)
        add_country(w, c, w->countries[i].code);
}

static bool needs_evidence(const agency_worker *w, const candidate *c)
{
    return c->name && agency_is_weak(&w->model->set.source[c->source], c->name);
}

/* Are the best candidates bodies of several countries? */
static bool is_split(const choice *c, int weight)
{
    const char *country = NULL;
    for (uint32_t i = 0; i < c->count; i++) {
        if (c->list[i].weight != weight)
            continue;
        if (country && strcmp(country, c->list[i].country) != 0)
            return true;
        country = c->list[i].country;
    }
    return false;
}

/* The best candidate, or NULL where two are as good. */
static const candidate *best_of(const choice *c)
{
    const candidate *best = NULL;
    bool tie = false;
    for (uint32_t i = 0; i < c->count; i++) {
        const candidate *n = &c->list[i];
        if (!best || n->weight > best->weight) {
            best = n;
            tie = false;
        } else if (n->weight == best->weight) {
            tie = true;
        }
    }
    return tie && (c->generic || is_split(c, best->weight)) ? NULL : best;
}

/* Two words and more with capitals, no acronym: a name whosoever it is. */
static bool is_long_name(const agency_worker *w, const mention *m, const choice *c)
{
    const cq_tokens *t = w->view.segment.tokens;
    uint32_t capitals = 0;
    for (uint32_t i = m->first; i < m->last; i++)
        capitals += t->kind[i] == CQ_TOKEN_LETTER && t->shape[i] & CQ_SHAPE_UPPER_FIRST &&
                    t->end[i] - t->start[i] > 2;
    return capitals >= 2 && c->count && c->list[0].name && c->list[0].name->type != GAZ_ACRONYM;
}

/* Another state's body of the same name: what does the same for that state
 * ("österreichisches Bundeskanzleramt"), else a body that no gazetteer has. */
static cq_status take_namesake(agency_worker *w, mention *m, const candidate *c)
{
    const gaz *g = &w->model->set.source[c->source];
    cq_str function =
        c->body == NO_BODY ? (cq_str){"", 0} : gaz_string(g, g->bodies[c->body].function);
    candidate same = {.source = NO_SOURCE};
    if (function.len && agency_duty(w->model, function, m->beside, &same.source, &same.body)) {
        const choice none = {.count = 0};
        return agency_take(w, m, &same, &none);
    }
    m->source = NO_SOURCE;
    return agency_name_value(w, m);
}

static bool is_western(uint8_t language)
{
    return language == GAZ_FR || language == GAZ_ES || language == GAZ_DE;
}

/* "Ministère de la santé publique", which several states have: more than a word. */
static bool is_phrase(const mention *m, const choice *c)
{
    const gaz_name *name = c->count ? c->list[0].name : NULL;
    return name && is_western(name->language) && name->type != GAZ_ACRONYM &&
           !(name->flags & GAZ_NAME_AMBIGUOUS) && m->last >= m->first + 3;
}

/* What all that could be meant are called in English but for their states; empty: they differ. */
static cq_str shared_value(const agency_worker *w, const choice *c)
{
    cq_str shared = {NULL, 0};
    for (uint32_t i = 0; i < c->count; i++) {
        const candidate *n = &c->list[i];
        if (n->body == NO_BODY)
            continue;
        const gaz *g = &w->model->set.source[n->source];
        cq_str value = agency_without_state(gaz_string(g, g->bodies[n->body].value),
                                            agency_country_name(n->country));
        if (shared.len && !cqk_equal(shared, value))
            return (cq_str){NULL, 0};
        shared = value;
    }
    return shared;
}

/* The bare name of an organ whose organization the document does not name. */
static bool is_bare_organ(const agency_worker *w, const choice *c)
{
    for (uint32_t i = 0; i < c->count; i++) {
        const candidate *n = &c->list[i];
        if (!n->name || !(n->name->flags & GAZ_NAME_AMBIGUOUS) || n->country[0] ||
            n->body == NO_BODY || !body_of(w->model, n->source, n->body)->parent)
            return false;
    }
    return c->count > 0 && c->list[0].name->type != GAZ_ACRONYM;
}

/* A word that says more than its head and "Executive" or "Joint" do. */
static bool says_something(const agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    uint32_t tokens;
    for (uint32_t i = m->first; i + 1 < m->last; i++)
        if (s->tokens->kind[i] == CQ_TOKEN_LETTER && cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST) &&
            !(agency_head(w->model->words, s, i, &tokens) & (WORD_GENERIC | WORD_HEAD)))
            return true;
    return false;
}

/* "Communications Authority": many states may have one, this one's state is not spoken of. */
static bool is_bare_name(const candidate *n)
{
    return n->name && n->name->flags & GAZ_NAME_BARE;
}

static cq_status take_alone(agency_worker *w, mention *m, const choice *c);

/* Nothing speaks for any: the name keeps its own value, or is dropped where it could be a word. */
static cq_status leave_open(agency_worker *w, mention *m, const choice *c)
{
    if (c->generic) {
        const gaz *g = &w->model->set.source[c->generic_source];
        m->kind = gaz_string(g, c->generic->kind);
        m->keep = !(c->generic_name->flags & GAZ_NAME_AMBIGUOUS);
        if (agency_is_house(w, c) && is_western(c->generic_name->language))
            return agency_take_house(w, m, c); /* "Assemblée nationale" */
        if (agency_is_state(m->beside) && c->generic_name->language == GAZ_EN)
            return agency_set_composed(w, m, agency_function_name(w, c), m->beside);
        return agency_set_value(w, m, agency_function_name(w, c));
    }
    bool name = c->count && c->list[0].name && c->list[0].name->type != GAZ_ACRONYM;
    if (name && m->beside[0] && strcmp(m->beside, c->list[0].country) != 0) {
        return take_namesake(w, m, &c->list[0]);
    }
    bool organ = is_bare_organ(w, c);
    if (organ ? !says_something(w, m) : !is_long_name(w, m, c) && !is_phrase(m, c)) {
        m->keep = false;
        return CQ_OK;
    }
    if (c->count == 1 && !organ && !is_bare_name(&c->list[0]))
        return take_alone(w, m, c);
    cq_str shared = organ ? (cq_str){NULL, 0} : shared_value(w, c);
    if (shared.len)
        return agency_set_value(w, m, shared);
    m->source = NO_SOURCE;
    return agency_name_value(w, m);
}

static bool is_foreign(const agency_worker *w, uint8_t language);

/* The language in which the body has these letters, English or the document's first; GAZ_ANY: they
 * are no acronym. */
static uint8_t acronym_language(const agency_worker *w, const mention *m, const candidate *c)
{
    const gaz *g = &w->model->set.source[c->source];
    uint8_t language = GAZ_ANY;
    for (uint32_t i = g->nodes[m->node].names; i; i = g->names[i - 1].next) {
        const gaz_name *name = &g->names[i - 1];
        if (name->body != c->body)
            continue;
        if (name->type != GAZ_ACRONYM)
            return GAZ_ANY;
        if (language == GAZ_ANY || name->language == GAZ_EN || !is_foreign(w, name->language))
            language = name->language;
    }
    return language;
}

/* Does the document speak another language than this of the Latin alphabet? */
static bool is_foreign(const agency_worker *w, uint8_t language)
{
    static const char *const codes[GAZ_LANGUAGES] = {
        [GAZ_EN] = "en", [GAZ_FR] = "fr", [GAZ_ES] = "es", [GAZ_DE] = "de"};
    cq_str spoken = w->document->fact(w->document, "document.language");
    return language < GAZ_LANGUAGES && codes[language] && spoken.len && language != GAZ_EN &&
           !cqk_is(spoken, codes[language]);
}

/* "Bjarte Lien (NUPI)": the letters of where a person is from. */
static bool is_of_person(const agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    if (m->first < 3 || !cqk_token_is(s, m->first - 1, CQ_STR("(")) ||
        !cqk_token_is(s, m->last, CQ_STR(")")))
        return false;
    return agency_person_at(w, m->first - 3) || (m->first > 3 && agency_person_at(w, m->first - 4));
}

/* Up to four letters of a body of a state that the document never names, or three of an
 * international one in another language: in English a BIT is no Bureau international du travail.
 * Some states need no naming where the letters are English. */
static bool is_stray(const agency_worker *w, const mention *m, const candidate *c)
{
    static const char *const known[] = {"US", "GB", "JP", "KR", "CN", "RU", "FR",
                                        "DE", "AU", "CA", "IN", "TW", "SU", "KP"};
    if (m->end - m->start > 4 || m->beside[0] || c->body == NO_BODY ||
        c->source < w->model->users || is_of_person(w, m))
        return false;
    uint8_t language = acronym_language(w, m, c);
    if (language == GAZ_ANY || w->view.segment.tokens->kind[m->first] != CQ_TOKEN_LETTER)
        return false;
    bool foreign = is_foreign(w, language);
    if (!agency_is_state(c->country))
        return foreign && m->end - m->start < 4;
    for (size_t k = 0; !foreign && k < CQK_COUNT(known); k++)
        if (strcmp(c->country, known[k]) == 0)
            return false;
    bool german = strcmp(c->country, "DD") == 0 && agency_country_count(w, "DE") > 0;
    return agency_country_count(w, c->country) == 0 && !german;
}

/* Is the state's body for the function called otherwise in the language of the text? The houses of
 * its parliament are told by their names, and its council of ministers is no office. */
static bool is_called_otherwise(const agency_worker *w, const mention *m, const choice *c,
                                const candidate *n)
{
    if (!n->generic || n->name || n->body == NO_BODY || !agency_is_house(w, c))
        return false;
    cq_str text = {w->view.segment.text.data + m->start, m->end - m->start};
    if (agency_says_parliament(text))
        return false;
    const gaz *g = &w->model->set.source[n->source];
    const char *asked = w->model->set.source[c->generic_source].strings + c->generic_name->text;
    cq_str function = gaz_string(g, g->bodies[n->body].function);
    bool known = cqk_is(function, "cab");
    if (cqk_is(function, "upper") && c->generic_name->language != GAZ_EN) /* "Senat", "Senado" */
        return !agency_contains(gaz_string(g, g->bodies[n->body].value), "Senate");
    for (uint32_t i = agency_first_name(g, n->body);
         i < g->header->name_count && g->names[i].body == n->body; i++) {
        cq_str name = gaz_string(g, g->names[i].text);
        if (g->names[i].language != c->generic_name->language)
            continue;
        known |= g->names[i].type != GAZ_ACRONYM;
        if (agency_contains(name, asked))
            return false;
    }
    return known;
}

/* A ministry's usual name in a language of many states, which goes to the first of them as long as
 * the document names no other: "Ministère des Affaires étrangères" above a text on Mali. */
static bool is_guess(const agency_worker *w, const mention *m, const choice *c,
                     const candidate *best)
{
    uint8_t language = c->generic_name ? c->generic_name->language : GAZ_ANY;
    return (language == GAZ_FR || language == GAZ_ES) && !m->beside[0] && best->country[0] &&
           agency_country_count(w, best->country) == 0;
}

/* "Office of National Security": words that any state's body may have. */
static bool is_plain(const agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    uint32_t tokens;
    for (uint32_t i = m->first; i < m->last; i++)
        if (s->tokens->kind[i] == CQ_TOKEN_LETTER && cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST) &&
            !agency_head(w->model->words, s, i, &tokens))
            return false;
    return true;
}

/* "Société nationale d'électricité", "Instituto Nacional de Estadística" in a text that names other
 * states than the one whose body the gazetteer has under this name: words that say what it does,
 * and whose, another state may have, too. */
static bool is_anybodys(const agency_worker *w, const mention *m, const candidate *c)
{
    if (!c->name || c->body == NO_BODY || c->source < w->model->users || m->beside[0] ||
        (c->name->language != GAZ_FR && c->name->language != GAZ_ES &&
         !(c->name->language == GAZ_EN && strcmp(c->country, "US") != 0 && is_plain(w, m))) ||
        c->name->type == GAZ_ACRONYM || m->last < m->first + 3 || !agency_is_state(c->country))
        return false;
    const gaz *g = &w->model->set.source[c->source];
    bool english = c->name->language == GAZ_EN;
    bool home = strcmp(agency_home(c->name->language), c->country) == 0;
    return (english || home || gaz_string(g, g->bodies[c->body].function).len == 0) &&
           w->country_count > 0 && agency_country_count(w, c->country) == 0;
}

/* "National Cyber Security Agency" in a text on Qatar: of the states that the document names the
 * one whose body for it is called so, too. */
static bool find_namesake(const agency_worker *w, const mention *m, const candidate *c,
                          candidate *same)
{
    const gaz *g = &w->model->set.source[c->source];
    cq_str function = gaz_string(g, g->bodies[c->body].function);
    cq_str text = {w->view.segment.text.data + m->start, m->end - m->start};
    for (uint32_t i = 0; function.len && i < w->country_count; i++) {
        if (!agency_duty(w->model, function, w->countries[i].code, &same->source, &same->body))
            continue;
        const gaz *own = &w->model->set.source[same->source];
        cq_str value = gaz_string(own, own->bodies[same->body].value);
        if (value.len > text.len && memcmp(value.data, text.data, text.len) == 0)
            return true;
    }
    return false;
}

static cq_status take_alone(agency_worker *w, mention *m, const choice *c)
{
    candidate same = {.source = NO_SOURCE};
    if (is_anybodys(w, m, &c->list[0])) {
        if (find_namesake(w, m, &c->list[0], &same))
            return agency_take(w, m, &same, c);
        mention copy = *m;
        copy.source = NO_SOURCE;
        copy.value_len = 0;
        cq_status status = agency_translate(w, &copy);
        if (status != CQ_OK)
            return status;
        if (copy.value_len || c->list[0].name->language == GAZ_EN) {
            *m = copy;
            return CQ_OK;
        }
    }
    return agency_take(w, m, &c->list[0], c);
}

/* "la cancillería": a bare head in small letters, which names a body with its state alone; "Finance
 * Ministers and Central Bank | Governors": posts in many states. */
static bool is_bare_head(const agency_worker *w, const mention *m, const choice *c)
{
    static const char *const posts[] = {"Governors", "governors", "GOVERNORS"};
    if (!c->generic || m->beside[0])
        return false;
    bool small = m->last == m->first + 1 && c->generic_name->language == GAZ_ES &&
                 !cqk_shape(&w->view.segment, m->first, CQ_SHAPE_UPPER_FIRST);
    return small || cqk_token_in(&w->view.segment, m->last, posts, CQK_COUNT(posts));
}

cq_status agency_decide(agency_worker *w, mention *m)
{
    choice c = {.count = 0};
    m->keep = true;
    collect_names(w, m, &c);
    if (!c.generic && c.count == 0) {
        m->source = NO_SOURCE;
        return agency_name_value(w, m);
    }
    if (is_bare_head(w, m, &c) || (!c.generic && c.count == 1 && is_stray(w, m, &c.list[0]))) {
        m->keep = false;
        return CQ_OK;
    }
    if (!c.generic && c.count == 1 && !needs_evidence(w, &c.list[0]) &&
        (!m->beside[0] || !c.list[0].country[0] || strcmp(m->beside, c.list[0].country) == 0))
        return take_alone(w, m, &c);
    cq_status status = agency_places(w);
    if (status != CQ_OK)
        return status;
    collect_countries(w, m, &c);
    agency_weigh(w, m, &c);
    const candidate *best = best_of(&c);
    if (!best || best->weight < (needs_evidence(w, best) || best->generic ? WEIGHT_ENOUGH : 0))
        return leave_open(w, m, &c);
    if (is_called_otherwise(w, m, &c, best)) {
        m->source = NO_SOURCE;
        m->kind = gaz_string(&w->model->set.source[c.generic_source], c.generic->kind);
        if (agency_is_state(m->beside) && c.generic_name->language == GAZ_EN)
            return agency_set_composed(w, m, agency_function_name(w, &c), m->beside);
        status = agency_name_value(w, m);
        return status != CQ_OK || m->value_len
                   ? status
                   : agency_set_value(w, m, agency_function_name(w, &c));
    }
    m->guess = is_guess(w, m, &c, best);
    return agency_take(w, m, best, &c);
}

/* Is a state, or another place, in the name itself? */
static bool names_place(const agency_worker *w, const mention *m)
{
    for (uint32_t i = 0; i < w->place_count; i++)
        if (w->places[i].last > m->first && w->places[i].first < m->last)
            return true;
    return false;
}

static void collect_states(const agency_worker *w, const mention *m, choice *c)
{
    if (agency_is_state(m->beside))
        add_candidate(c, NO_SOURCE, NO_BODY, m->beside);
    for (uint32_t i = 0; i < w->place_count; i++)
        if (agency_is_state(w->places[i].code))
            add_candidate(c, NO_SOURCE, NO_BODY, w->places[i].code);
    for (uint32_t i = 0; i < w->country_count; i++)
        if (agency_is_state(w->countries[i].code))
            add_candidate(c, NO_SOURCE, NO_BODY, w->countries[i].code);
}

/* A state that hardly a word of the document names, and none of this segment. */
static bool is_hardly_named(const agency_worker *w, const char *country)
{
    enum { OFTEN = 4 }; /* words in the first segments count twice */
    for (uint32_t i = 0; i < w->place_count; i++)
        if (strcmp(w->places[i].code, country) == 0)
            return false;
    return agency_country_count(w, country) < OFTEN && strcmp(w->dateline, country) != 0 &&
           strcmp(w->section, country) != 0;
}

cq_status agency_tell_ministry(agency_worker *w, mention *m)
{
    static const char head[] = "Ministry ";
    const cq_segment *s = &w->view.segment;
    char name[256];
    cq_str value = {s->text.data + m->start, m->end - m->start};
    if (m->value_len)
        value = (cq_str){w->text.data + m->value_at, m->value_len};
    if (m->body != NO_BODY || m->country[0] || s->tokens->kind[m->first] != CQ_TOKEN_LETTER ||
        value.len >= sizeof name)
        return CQ_OK;
    cq_status status = CQ_OK;
    if (agency_set_state_behind(w, m, &status) || !cqk_begins_with(value, head))
        return status;
    if (agency_set_own_state(w, m, &status) ||
        agency_contains(value, "Republic")) /* of Tatarstan */
        return status;
    status = agency_places(w);
    if (status != CQ_OK || names_place(w, m))
        return status;
    choice c = {.count = 0};
    collect_states(w, m, &c);
    agency_weigh(w, m, &c);
    const candidate *best = best_of(&c);
    if (!best || best->weight < WEIGHT_ENOUGH || is_hardly_named(w, best->country))
        return CQ_OK;
    memcpy(name, value.data, value.len); /* setting the value may move it */
    memcpy(m->country, best->country, sizeof m->country);
    m->kind = CQ_STR("ministry");
    return agency_set_composed(w, m, (cq_str){name, value.len}, best->country);
}
