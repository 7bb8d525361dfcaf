/*
 * decide.c - which body a name means, and what its value is.
 *
 * A name that only one body has, and that is not marked ambiguous, is decided at once. For others
 * the candidates (the bodies that have the name, and for the name of a function, such as "Ministry
 * of Defence", the body that does it for a country) are weighed: the country beside the name, the
 * side that the sentence speaks of, decided neighbours, the document's countries, the language of
 * the name. What remains open gets the name's value without id and country.
 */
#include "agency.h"

#include <stdlib.h>
#include <string.h>

enum {
    WEIGHT_BESIDE = 1000,
    WEIGHT_SIDE = 220,
    WEIGHT_SPEAKER = 700, /* in the same sentence */
    WEIGHT_NEIGHBOUR = 160,
    WEIGHT_NEAR = 120,
    WEIGHT_SEEN = 80,
    WEIGHT_COUNTRY = 100,
    WEIGHT_LANGUAGE = 90,
    WEIGHT_OWN = 320, /* the one state that a language is the language of */
    WEIGHT_OWN_NAME = 60,
    WEIGHT_OTHER = 130,    /* the country's body for it is known, and by other names */
    WEIGHT_FOREIGN = 500,  /* the same where names are kept to: 외무성 is none of Korea's */
    WEIGHT_GUEST = 450,    /* notes of an embassy are to the ministry of the other state */
    WEIGHT_STRANGER = 200, /* the document names other states, not this one */
    WEIGHT_PLAIN = 40,
    WEIGHT_TEXT = 5,
    WEIGHT_ENOUGH = 50, /* what an ambiguous name needs */
    NEAR_BYTES = 400,
    CANDIDATES = 32
};

typedef struct candidate {
    uint32_t source;
    uint32_t body; /* NO_BODY: a generic's country without a listed body */
    const gaz_name *name;
    const gaz_body *generic; /* through which function it came */
    char country[16];
    int weight;
} candidate;

typedef struct choice {
    candidate list[CANDIDATES];
    uint32_t count;
    const gaz_body *generic; /* a function that the name stands for */
    uint32_t generic_source;
    const gaz_name *generic_name;
} choice;

/* The state that speaks a language in documents that name no other. */
static const char *const home[GAZ_LANGUAGES] = {"",   "",   "JP", "CN", "TW",
                                                "KR", "FR", "ES", "DE", "RU"};

static uint32_t duty_key(cq_str function, const char *country)
{
    uint32_t key = 2166136261u;
    for (size_t i = 0; i < function.len; i++)
        key = (key ^ (unsigned char)function.data[i]) * 16777619u;
    for (int i = 0; i < 2 && country[i]; i++)
        key = (key ^ (unsigned char)country[i]) * 16777619u;
    return key;
}

static int by_key(const void *a, const void *b)
{
    const duty *x = a;
    const duty *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    if (x->source != y->source)
        return x->source < y->source ? -1 : 1;
    return x->body < y->body ? -1 : x->body > y->body;
}

static uint32_t collect_duties(const gaz_set *set, duty *out)
{
    uint32_t count = 0;
    for (uint32_t s = 0; s < set->count; s++) {
        const gaz *g = &set->source[s];
        for (uint32_t i = 0; i < g->header->body_count; i++) {
            const gaz_body *body = &g->bodies[i];
            bool past = body->to && strncmp(body->country, "SU", 2) != 0;
            if (!body->function || !body->country[0] || past)
                continue;
            if (out)
                out[count] = (duty){duty_key(gaz_string(g, body->function), body->country), s, i};
            count++;
        }
    }
    return count;
}

cq_status agency_open_duties(agency_model *model)
{
    uint32_t count = collect_duties(&model->set, NULL);
    model->duties = malloc((count ? count : 1) * sizeof *model->duties);
    if (!model->duties)
        return CQ_E_MEMORY;
    model->duty_count = collect_duties(&model->set, model->duties);
    qsort(model->duties, count, sizeof *model->duties, by_key);
    return CQ_OK;
}

bool agency_duty(const agency_model *model, cq_str function, const char *country, uint32_t *source,
                 uint32_t *body)
{
    uint32_t key = duty_key(function, country);
    uint32_t low = 0;
    uint32_t high = model->duty_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (model->duties[middle].key < key)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < model->duty_count && model->duties[low].key == key; low++) {
        const duty *d = &model->duties[low];
        const gaz_body *b = body_of(model, d->source, d->body);
        if (strncmp(b->country, country, sizeof b->country) == 0 &&
            cqk_equal(gaz_string(&model->set.source[d->source], b->function), function)) {
            *source = d->source;
            *body = d->body;
            return true;
        }
    }
    return false;
}

cq_status agency_set_value(agency_worker *w, mention *m, cq_str value)
{
    uint32_t at = agency_pool_add(&w->text, value);
    if (at == UINT32_MAX)
        return CQ_E_MEMORY;
    m->value_at = at;
    m->value_len = (uint32_t)value.len;
    return CQ_OK;
}

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

/* Is the mention this very name, letter by letter? */
static bool is_text(const agency_worker *w, const mention *m, const gaz_name *name)
{
    cq_str text = {w->view.segment.text.data + m->start, m->end - m->start};
    return cqk_equal(text, gaz_string(&w->model->set.source[m->source], name->text));
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
            if (!c->generic_name ||
                speaks(w, name->language) > speaks(w, c->generic_name->language))
                c->generic_name = name;
            continue;
        }
        char country[16] = "";
        memcpy(country, body->country, sizeof body->country);
        candidate *n = add_candidate(c, m->source, name->body, country);
        if (n && (!n->name || n->name->flags & GAZ_NAME_AMBIGUOUS || is_text(w, m, name)))
            n->name = name;
    }
}

/* A country's code, not the id of a union. */
static bool is_state(const char *code)
{
    return strlen(code) == 2 && code[0] >= 'A' && code[0] <= 'Z';
}

/* A generic name stands for the body of each country that the text speaks of. */
static void add_country(const agency_worker *w, choice *c, const char *country)
{
    uint32_t source = NO_SOURCE;
    uint32_t body = NO_BODY;
    if (!c->generic || !is_state(country))
        return;
    cq_str function = gaz_string(&w->model->set.source[c->generic_source], c->generic->function);
    if (!agency_duty(w->model, function, country, &source, &body))
        source = NO_SOURCE;
    candidate *n = add_candidate(c, source, body, country);
    if (n && !n->name && !n->generic)
        n->generic = c->generic;
}

static void collect_countries(agency_worker *w, const mention *m, choice *c)
{
    if (!c->generic)
        return;
    add_country(w, c, m->beside);
    if (c->generic_name)
        add_country(w, c, home[c->generic_name->language]);
    for (uint32_t i = 0; i < w->place_count; i++)
        add_country(w, c, w->places[i].code);
    for (uint32_t i = 0; i < w->country_count; i++)
        add_country(w, c, w->countries[i].code);
}

/* The last country named in front of the mention in its segment, and whether it is a side. */
static const place *place_before(const agency_worker *w, const mention *m, bool side)
{
    const place *best = NULL;
    for (uint32_t i = 0; i < w->place_count && w->places[i].first < m->first; i++)
        if (!side || w->places[i].side)
            best = &w->places[i];
    return best;
}

static bool is_same_sentence(const agency_worker *w, uint32_t from, uint32_t to)
{
    const cq_tokens *t = w->view.segment.tokens;
    for (uint32_t i = from; i <= to && i < t->count; i++)
        if (t->shape[i] & CQ_SHAPE_SENTENCE_START)
            return false;
    return true;
}

static int weigh_segment(const agency_worker *w, const mention *m, const candidate *c)
{
    int weight = 0;
    const place *side = place_before(w, m, true);
    const place *near = place_before(w, m, false);
    if (side && strcmp(side->code, c->country) == 0)
        weight += is_same_sentence(w, side->last, m->first) ? WEIGHT_SPEAKER : WEIGHT_SIDE;
    if (near && strcmp(near->code, c->country) == 0 && m->start - near->start < NEAR_BYTES)
        weight += WEIGHT_NEAR;
    for (const mention *n = w->mentions; n < w->mentions + w->mention_count; n++)
        if (n != m && n->country[0] && n->end + 200 > m->start && n->start < m->end + 200 &&
            (n->first < m->first || n->body != NO_BODY) && strcmp(n->country, c->country) == 0) {
            weight += WEIGHT_NEIGHBOUR;
            break;
        }
    return weight;
}

static int weigh_document(const agency_worker *w, const candidate *c)
{
    uint32_t sum = 0;
    uint32_t own = 0;
    for (uint32_t i = 0; i < w->country_count; i++) {
        if (!is_state(w->countries[i].code))
            continue;
        sum += w->countries[i].count;
        if (strcmp(w->countries[i].code, c->country) == 0)
            own = w->countries[i].count;
    }
    return sum ? (int)(WEIGHT_COUNTRY * own / sum) : 0;
}

static bool parent_seen(const agency_worker *w, const candidate *c)
{
    if (c->body == NO_BODY)
        return false;
    const gaz *g = &w->model->set.source[c->source];
    const char *parent = g->strings + g->bodies[c->body].parent;
    for (uint32_t i = 0; *parent && i < g->header->body_count; i++)
        if (w->seen[c->source][i] == w->stamp && strcmp(g->strings + g->bodies[i].id, parent) == 0)
            return true;
    return false;
}

static int weigh_name(const agency_worker *w, const mention *m, const candidate *c)
{
    uint8_t language = c->name ? c->name->language : GAZ_ANY;
    int weight = c->name && !(c->name->flags & GAZ_NAME_AMBIGUOUS) ? WEIGHT_PLAIN : 0;
    if (c->name && c->name->type == GAZ_OFFICIAL)
        weight += WEIGHT_TEXT;
    if (language == GAZ_ZH_HANS && w->traditional > w->simplified)
        language = GAZ_ZH_HANT;
    if (c->country[0] && strcmp(home[language], c->country) == 0)
        weight += WEIGHT_LANGUAGE;
    cq_str text = {w->view.segment.text.data + m->start, m->end - m->start};
    if (c->name && cqk_equal(text, gaz_string(&w->model->set.source[c->source], c->name->text)))
        weight += WEIGHT_TEXT;
    if (c->body != NO_BODY && agency_evidence_seen(w, c->source, c->body))
        weight += WEIGHT_SEEN;
    else if (parent_seen(w, c))
        weight += WEIGHT_SEEN;
    return weight;
}

static bool is_sole(uint8_t language)
{
    return language == GAZ_JA || language == GAZ_KO || language == GAZ_ZH_HANS;
}

static bool is_ministry(const agency_worker *w, const choice *c)
{
    return c->generic &&
           cqk_equal(gaz_string(&w->model->set.source[c->generic_source], c->generic->kind),
                     CQ_STR("ministry"));
}

/* Do states keep to this name for the function? East Asian names, "Department", and what is no
 * ministry: "Congress of the Republic". */
static bool is_exact(const agency_worker *w, const mention *m, const choice *c)
{
    uint8_t language = c->generic_name ? c->generic_name->language : GAZ_ANY;
    if (language == GAZ_JA || language == GAZ_ZH_HANS || language == GAZ_ZH_HANT ||
        language == GAZ_KO)
        return true;
    return cqk_token_is(&w->view.segment, m->first, CQ_STR("Department")) || !is_ministry(w, c);
}

static uint32_t first_name(const gaz *g, uint32_t body)
{
    uint32_t low = 0;
    uint32_t high = g->header->name_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (g->names[middle].body < body)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Does the text stand at the beginning or the end of the name? */
static bool is_at_end(cq_str name, cq_str text)
{
    return name.len >= text.len &&
           (memcmp(name.data + name.len - text.len, text.data, text.len) == 0 ||
            memcmp(name.data, text.data, text.len) == 0);
}

/* "Ministerio" or "Secretaría": do they begin with the same word, but for its first letter? */
static bool same_head(cq_str name, cq_str text)
{
    size_t i = 1; /* in headings in capitals, too */
    while (i < name.len && i < text.len && (name.data[i] | 32) == (text.data[i] | 32) &&
           name.data[i] != ' ')
        i++;
    return i > 4 && i < name.len && i < text.len && name.data[i] == ' ' && text.data[i] == ' ';
}

/* Is the country's body for the function known in the name's language, but by other names only? Of
 * names that states keep to: East Asian ones (a country may stand in front), and "Department". */
static bool has_other_name(const agency_worker *w, const mention *m, const choice *all,
                           const candidate *c)
{
    cq_str text = {w->view.segment.text.data + m->start, m->end - m->start};
    uint8_t language = all->generic_name->language;
    bool exact = is_exact(w, m, all);
    if (c->body == NO_BODY || (!exact && language != GAZ_ES && language != GAZ_FR))
        return false;
    const gaz *g = &w->model->set.source[c->source];
    bool known = false;
    for (uint32_t i = first_name(g, c->body);
         i < g->header->name_count && g->names[i].body == c->body; i++) {
        if (g->names[i].language != all->generic_name->language)
            continue;
        cq_str name = gaz_string(g, g->names[i].text);
        if (exact ? is_at_end(name, text) : same_head(name, text))
            return false;
        known |= g->names[i].type != GAZ_ACRONYM;
    }
    return known;
}

/* A state that the document never names, though it names others. Not of East Asian names, whose
 * readers know whose they are. */
static bool is_stranger(const agency_worker *w, const choice *c, const candidate *n)
{
    if (!c->generic_name || is_sole(c->generic_name->language) || w->country_count == 0)
        return false;
    return n->country[0] && agency_country_count(w, n->country) == 0;
}

static void weigh(const agency_worker *w, const mention *m, choice *c)
{
    for (uint32_t i = 0; i < c->count; i++) {
        candidate *n = &c->list[i];
        n->weight = weigh_name(w, m, n);
        if (!n->country[0])
            continue;
        if (m->beside[0])
            n->weight += strcmp(m->beside, n->country) == 0 ? WEIGHT_BESIDE : -WEIGHT_BESIDE;
        n->weight += weigh_segment(w, m, n) + weigh_document(w, n);
        bool other = n->generic && !n->name && has_other_name(w, m, c, n);
        if (other)
            n->weight -= is_sole(c->generic_name->language) ? WEIGHT_FOREIGN : WEIGHT_OTHER;
        if (c->generic_name && strcmp(home[c->generic_name->language], n->country) == 0 && !other)
            n->weight += is_sole(c->generic_name->language) ? WEIGHT_OWN : WEIGHT_LANGUAGE;
        if (c->generic && n->name)
            n->weight += WEIGHT_OWN_NAME;
        bool own = c->generic_name && is_sole(c->generic_name->language) &&
                   strcmp(home[c->generic_name->language], n->country) == 0;
        if (c->generic && !own && strcmp(w->embassy, n->country) == 0)
            n->weight -= WEIGHT_GUEST;
        if (is_stranger(w, c, n))
            n->weight -= WEIGHT_STRANGER;
    }
}

/* "Republic of Korea" takes an article behind "of". */
bool agency_wants_article(cq_str country)
{
    static const char *const begin[] = {
        "United",     "Republic", "Netherlands", "Philippines", "Russian",   "Czech Rep",
        "Democratic", "European", "People",      "USSR",        "Lao P",     "Maldives",
        "Bahamas",    "Gambia",   "Soviet",      "Dominican R", "Central A", "Marshall"};
    for (size_t i = 0; i < CQK_COUNT(begin); i++)
        if (country.len >= strlen(begin[i]) &&
            memcmp(country.data, begin[i], strlen(begin[i])) == 0)
            return true;
    return false;
}

cq_str agency_country_name(const char *code)
{
    static const struct {
        const char *code;
        const char *name;
    } formal[] = {{"RU", "Russian Federation"},
                  {"CN", "People's Republic of China"},
                  {"LA", "Lao People's Democratic Republic"},
                  {"SU", "USSR"},
                  {"TW", "Republic of China"}};
    for (size_t i = 0; i < CQK_COUNT(formal); i++)
        if (strcmp(formal[i].code, code) == 0)
            return (cq_str){formal[i].name, strlen(formal[i].name)};
    return cqk_country_name(code);
}

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
static cq_status set_composed(agency_worker *w, mention *m, cq_str name, const char *country)
{
    char value[512];
    cq_str of = agency_country_name(country);
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

/* "Organisation" for "Organization", "Cooperation" for "Co-operation". */
static bool is_respelled(const agency_worker *w, const candidate *c, const gaz_name *name)
{
    const gaz *g = &w->model->set.source[c->source];
    cq_str a = gaz_string(g, name->text);
    cq_str b = gaz_string(g, g->bodies[c->body].value);
    size_t i = 0;
    size_t k = 0;
    while (i < a.len && k < b.len) {
        bool z = (a.data[i] == 's' && b.data[k] == 'z') || (a.data[i] == 'z' && b.data[k] == 's');
        if (a.data[i] == b.data[k] || z) {
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
 * one in another spelling. */
static const gaz_name *own_name(agency_worker *w, const mention *m, const candidate *c)
{
    const gaz *g = &w->model->set.source[c->source];
    for (uint32_t i = 0; i < w->own_count; i++)
        if (w->own[i].source == c->source && w->own[i].body == c->body)
            return &g->names[w->own[i].name];
    const gaz_name *n = c->name;
    if (!n || n->language != GAZ_EN || n->type == GAZ_ACRONYM || w->own_count == OWN_NAMES ||
        (n->type != GAZ_FORMER && !(is_respelled(w, c, n) && is_text(w, m, n))))
        return NULL;
    w->own[w->own_count++] = (own_form){c->source, c->body, (uint32_t)(n - g->names)};
    return n;
}

/* "Foreign Ministry" is short for the function's full name. */
static bool is_short_ministry(cq_str text)
{
    static const char tail[] = " Ministry";
    return text.len > sizeof tail &&
           memcmp(text.data + text.len - (sizeof tail - 1), tail, sizeof tail - 1) == 0;
}

/* The function's name in English: as the text has it where that is English. */
static cq_str function_name(const agency_worker *w, const choice *all)
{
    const gaz *g = &w->model->set.source[all->generic_source];
    const gaz_name *name = all->generic_name;
    cq_str text = gaz_string(g, name->text);
    bool full = name->type != GAZ_ACRONYM && !is_short_ministry(text);
    return name->language == GAZ_EN && full ? text : gaz_string(g, all->generic->value);
}

/* By a function's name: the country's body, but called as the text calls it. */
static cq_status take_function(agency_worker *w, mention *m, const candidate *c, const choice *all)
{
    const gaz *g = &w->model->set.source[all->generic_source];
    memcpy(m->country, c->country, sizeof m->country);
    m->kind = gaz_string(g, all->generic->kind);
    if (c->body != NO_BODY) {
        m->body = c->body;
        m->body_source = c->source;
        m->id =
            gaz_string(&w->model->set.source[c->source], body_of(w->model, c->source, c->body)->id);
    }
    bool english = all->generic_name->language == GAZ_EN && all->generic_name->type != GAZ_ACRONYM;
    cq_str text = {w->view.segment.text.data + m->start, m->end - m->start};
    if (english && m->name.last && m->first < m->name.first && !is_ministry(w, all) &&
        !memchr(text.data, '\n', text.len))
        return agency_set_value(w, m, text); /* "Swedish Armed Forces" */
    return set_composed(w, m, function_name(w, all), c->country);
}

/* A function that states have one lasting body for, named in another language than English: the
 * body's own name in English is its value (国防省 of the United States: Department of Defense). */
static bool is_core(const agency_worker *w, const candidate *c, const choice *all)
{
    static const char *const core[] = {"fa", "def", "int", "jus", "fin"};
    const gaz *g = &w->model->set.source[all->generic_source];
    if (all->generic_name->language == GAZ_EN || all->generic_name->language == GAZ_ANY)
        return false;
    if (strcmp(c->country, "US") == 0 || is_sole(all->generic_name->language))
        return true; /* its departments keep their names, and East Asian names follow them */
    for (size_t k = 0; k < CQK_COUNT(core); k++)
        if (cqk_equal(gaz_string(g, all->generic->function), (cq_str){core[k], strlen(core[k])}))
            return true;
    return false;
}

static cq_status take(agency_worker *w, mention *m, const candidate *c, const choice *all)
{
    bool acronym = all->generic && all->generic_name->type == GAZ_ACRONYM;
    if (all->generic && (c->body == NO_BODY || (c->generic && !c->name && !acronym &&
                                                is_ministry(w, all) && !is_core(w, c, all))))
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
    return agency_set_value(w, m, gaz_string(g, own ? own->text : body->value));
}

static bool needs_evidence(const candidate *c)
{
    return c->name && c->name->flags & GAZ_NAME_AMBIGUOUS;
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
        return take(w, m, &same, &none);
    }
    m->source = NO_SOURCE;
    return agency_name_value(w, m);
}

/* Nothing speaks for any: the name keeps its own value, or is dropped where it could be a word. */
static cq_status leave_open(agency_worker *w, mention *m, const choice *c)
{
    if (c->generic) {
        const gaz *g = &w->model->set.source[c->generic_source];
        m->kind = gaz_string(g, c->generic->kind);
        m->keep = !(c->generic_name->flags & GAZ_NAME_AMBIGUOUS);
        return agency_set_value(w, m, gaz_string(g, c->generic->value));
    }
    bool name = c->count && c->list[0].name && c->list[0].name->type != GAZ_ACRONYM;
    if (name && m->beside[0] && strcmp(m->beside, c->list[0].country) != 0) {
        return take_namesake(w, m, &c->list[0]);
    }
    if (!is_long_name(w, m, c)) {
        m->keep = false;
        return CQ_OK;
    }
    return c->count == 1 ? take(w, m, &c->list[0], c) : CQ_OK;
}

cq_status agency_decide(agency_worker *w, mention *m)
{
    choice c = {.count = 0};
    m->keep = true;
    collect_names(w, m, &c);
    if (!c.generic && c.count == 1 && !needs_evidence(&c.list[0]) &&
        (!m->beside[0] || !c.list[0].country[0] || strcmp(m->beside, c.list[0].country) == 0))
        return take(w, m, &c.list[0], &c);
    cq_status status = agency_places(w);
    if (status != CQ_OK)
        return status;
    collect_countries(w, m, &c);
    weigh(w, m, &c);
    const candidate *best = best_of(&c);
    if (!best || best->weight < (needs_evidence(best) || best->generic ? WEIGHT_ENOUGH : 0))
        return leave_open(w, m, &c);
    return take(w, m, best, &c);
}
