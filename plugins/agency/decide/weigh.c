/*
 * weigh.c - weighs the bodies that a name may mean: the country beside the name, the side that the
 * sentence speaks of, decided neighbours, the document's countries, the language of the name.
 */
#include "decide/decide.h"

#include <string.h>

enum {
    WEIGHT_BESIDE = 1000,
    WEIGHT_SIDE = 220,
    WEIGHT_SPEAKER = 700, /* in the same sentence */
    WEIGHT_SECTION = 400, /* of the list of a state's people */
    WEIGHT_NEIGHBOUR = 160,
    WEIGHT_NEAR = 120,
    WEIGHT_SEEN = 80,
    WEIGHT_COUNTRY = 100,
    WEIGHT_LANGUAGE = 90,
    WEIGHT_SHORT = 200, /* Минздрав, which other states' ministries are but beside their state */
    WEIGHT_OWN = 320,        /* the one state that a language is the language of */
    WEIGHT_OWN_NAME = 40,    /* alone not enough: "the Ministry of Health" may be any state's */
    WEIGHT_OTHER = 130,      /* the country's body for it is known, and by other names */
    WEIGHT_FOREIGN = 500,    /* the same where names are kept to: 외무성 is none of Korea's */
    WEIGHT_GUEST = 450,      /* notes of an embassy are to the ministry of the other state */
    WEIGHT_POST = 650,       /* 外交部|次長: a post that one state's ministries have */
    WEIGHT_PERSON = 600,     /* シャーマ|外務省: behind a name in Katakana not Japan's */
    WEIGHT_STRANGER = 200,   /* the document names other states, not this one */
    WEIGHT_DATELINE = 170,   /* the state that a French, Spanish or German text is dated from */
    WEIGHT_DATED = 60,       /* the same in English */
    WEIGHT_AMERICAN = 60,    /* "Department of Defense" */
    WEIGHT_UNAMERICAN = 280, /* "Department of National Defense", where that is not its name */
    WEIGHT_FIRST = 60,       /* an organ of the first organization that the document names */
    WEIGHT_PLAIN = 40,
    WEIGHT_TEXT = 5,
    NEAR_BYTES = 400
};

/* The state that speaks a language in documents that name no other. */
static const char *const home[GAZ_LANGUAGES] = {"",   "",   "JP", "CN", "TW",
                                                "KR", "FR", "ES", "DE", "RU"};

const char *agency_home(uint8_t language)
{
    return home[language];
}

/* Is the mention this very name, letter by letter? */
bool agency_is_text(const agency_worker *w, const mention *m, const gaz_name *name)
{
    cq_str text = {w->view.segment.text.data + m->start, m->end - m->start};
    return cqk_equal(text, gaz_string(&w->model->set.source[m->source], name->text));
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

/* "Ministry of Foreign Affairs, Ethiopia", "..., led Bangladesh side": the state named behind. */
static const place *place_behind(const agency_worker *w, const mention *m)
{
    static const char *const leads[] = {"led", "leads", "heading", "represented", "headed"};
    const cq_segment *s = &w->view.segment;
    const cq_tokens *t = s->tokens;
    if (!cqk_token_is(s, m->last, CQ_STR(",")))
        return NULL;
    for (uint32_t i = 0; i < w->place_count; i++) {
        const place *p = &w->places[i];
        bool alone = p->first == m->last + 1 && p->form != CQK_COUNTRY_ADJECTIVE &&
                     (p->last >= t->count || t->kind[p->last] != CQ_TOKEN_LETTER ||
                      !cqk_shape(s, p->last, CQ_SHAPE_UPPER_FIRST)) &&
                     !cqk_token_is_word(s, p->last, "and") && !cqk_token_is_word(s, p->last, "'s");
        bool led = p->side && p->first > m->last + 1 && p->first < m->last + 4 &&
                   cqk_token_in(s, m->last + 1, leads, CQK_COUNT(leads));
        if (alone || led)
            return p;
    }
    return NULL;
}

/* "MEXICO, 3 may (IPS) - ", "Beijing /MONTSAME/": a news agency's letters in a dateline. */
static bool in_dateline(const agency_worker *w, const mention *m, const candidate *c)
{
    static const char *const dashes[] = {"-", "–", "—", ":", "--"};
    static const char *const marks[] = {"(", "/"};
    const cq_segment *s = &w->view.segment;
    if (c->body == NO_BODY || m->first == 0 || m->first > 24 ||
        !cqk_is(gaz_string(&w->model->set.source[c->source],
                           body_of(w->model, c->source, c->body)->kind),
                "media") ||
        !cqk_token_in(s, m->first - 1, marks, CQK_COUNT(marks)))
        return false;
    cqk_place_match city;
    uint32_t behind = m->last + 1 + cqk_token_is(s, m->last + 1, CQ_STR("."));
    if (cqk_token_is(s, behind, CQ_STR(":")) && !cqk_place_at(w->model->cities, s, 0, &city))
        return false;                            /* "SASSE (AA):", who speaks */
    bool ends = m->last + 1 == s->tokens->count; /* on a line of its own */
    return (cqk_token_is(s, m->last, CQ_STR(")")) &&
            ((ends && cqk_place_at(w->model->cities, s, 0, &city)) ||
             cqk_token_in(s, behind, dashes, CQK_COUNT(dashes)))) ||
           cqk_token_is(s, m->last, CQ_STR("/"));
}

/* 미국은 국무부, | 국방부: the member of a list behind a ministry of the state. */
static bool is_listed_behind(const agency_worker *w, const mention *m, const char *country)
{
    static const char *const marks[] = {",", "、", "，", "·"};
    const cq_segment *s = &w->view.segment;
    if (m->first == 0 || !cqk_token_in(s, m->first - 1, marks, CQK_COUNT(marks)) ||
        s->tokens->kind[m->first] == CQ_TOKEN_LETTER)
        return false;
    for (const mention *n = w->mentions; n < m && n < w->mentions + w->mention_count; n++)
        if (n->last + 1 == m->first && n->end == s->tokens->end[n->last - 1] &&
            strcmp(n->country, country) == 0)
            return n->beside[0] || cqk_equal(n->kind, CQ_STR("ministry")) ||
                   cqk_equal(n->kind, CQ_STR("department"));
    return false;
}

static int weigh_segment(const agency_worker *w, const mention *m, const candidate *c)
{
    char seat[4];
    int weight = is_listed_behind(w, m, c->country) ? WEIGHT_SPEAKER : 0;
    int seated = agency_seat_behind(w, m, seat);
    if (seated && strcmp(seat, c->country) == 0)
        weight += seated;
    const place *side = place_before(w, m, true);
    const place *near = place_before(w, m, false);
    const place *behind = place_behind(w, m);
    if (!near && !behind && strcmp(w->section, c->country) == 0)
        weight += WEIGHT_SECTION;
    if (behind && strcmp(behind->code, c->country) == 0)
        weight += WEIGHT_SPEAKER;
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

/* "Department of Defence", "Department of Labour": as the United States do not write it. */
static bool is_british(const agency_worker *w, const mention *m)
{
    for (uint32_t i = m->first; i < m->last; i++)
        if (agency_is_one_of(&w->view.segment, i, "Defence DEFENCE Labour LABOUR"))
            return true;
    return false;
}

/* Does the state call its ministries departments, in English? */
static bool has_departments(const char *country)
{
    static const char *const states[] = {"AU", "NZ", "IE", "ZA"};
    for (size_t k = 0; k < CQK_COUNT(states); k++)
        if (strcmp(states[k], country) == 0)
            return true;
    return false;
}

/* "the Ministry of Foreign Trade": of no state that calls its ministries departments. */
static bool is_no_ministry(const agency_worker *w, const mention *m, const choice *c,
                           const char *country)
{
    static const char *const states[] = {"US", "CH", "IE", "AU"};
    uint32_t first = m->name.last ? m->name.first : m->first;
    bool department = false;
    for (size_t k = 0; k < CQK_COUNT(states); k++)
        department |= strcmp(country, states[k]) == 0;
    bool english = !c->generic_name || c->generic_name->language == GAZ_EN;
    return department && english &&
           agency_is_one_of(&w->view.segment, first, "Ministry MINISTRY ministry Foreign FOREIGN");
}

/* How much of what the document says of states it says of the candidate's; states that the name
 * cannot be of do not count. */
static int weigh_document(const agency_worker *w, const mention *m, const choice *c,
                          const candidate *n)
{
    uint32_t sum = 0;
    uint32_t own = 0;
    for (uint32_t i = 0; i < w->country_count; i++) {
        if (!agency_is_state(w->countries[i].code) || is_no_ministry(w, m, c, w->countries[i].code))
            continue;
        sum += w->countries[i].count;
        if (strcmp(w->countries[i].code, n->country) == 0)
            own = w->countries[i].count;
    }
    return sum ? (int)(WEIGHT_COUNTRY * own / sum) : 0;
}

/* Is the id `parent`, or that of what it is part of: nato of nato.mc? */
static bool is_within(const char *parent, const char *id)
{
    size_t len = strlen(id);
    return strncmp(parent, id, len) == 0 && (parent[len] == '\0' || parent[len] == '.');
}

/* Which of the bodies that the document has named, in order, is the candidate's parent, or another
 * organ of the same organization? UINT32_MAX: none. */
static uint32_t parent_rank(const agency_worker *w, const candidate *c)
{
    if (c->body == NO_BODY)
        return UINT32_MAX;
    const gaz *g = &w->model->set.source[c->source];
    const char *parent = g->strings + g->bodies[c->body].parent;
    for (uint32_t i = 0; *parent && i < w->seen_count[c->source]; i++) {
        uint32_t index = w->seen_list[c->source][i];
        const gaz_body *seen = &g->bodies[index];
        if (is_within(parent, g->strings + seen->id) ||
            (!c->country[0] && index != c->body && strcmp(g->strings + seen->parent, parent) == 0))
            return i;
    }
    return UINT32_MAX;
}

static bool parent_seen(const agency_worker *w, const candidate *c)
{
    return parent_rank(w, c) != UINT32_MAX;
}

/* "The General Assembly" in a paper of the Organization of American States that names the United
 * Nations, too: of the organization that comes first. */
static void weigh_organs(const agency_worker *w, choice *c)
{
    candidate *first = NULL;
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < c->count; i++) {
        uint32_t rank = c->list[i].country[0] ? UINT32_MAX : parent_rank(w, &c->list[i]);
        if (rank < best) {
            best = rank;
            first = &c->list[i];
        }
    }
    if (first && c->count > 1)
        first->weight += WEIGHT_FIRST;
}

/* EDA in a German text: an acronym of the text's own language before one of another. */
static bool is_own_acronym(const agency_worker *w, const candidate *c)
{
    static const char *const codes[] = {[GAZ_FR] = "fr", [GAZ_ES] = "es", [GAZ_DE] = "de"};
    if (!c->name || c->name->type != GAZ_ACRONYM || c->name->flags & GAZ_NAME_AMBIGUOUS ||
        c->name->language >= CQK_COUNT(codes) || !codes[c->name->language])
        return false;
    return cqk_is(w->document->fact(w->document, "document.language"), codes[c->name->language]);
}

static int weigh_name(const agency_worker *w, const mention *m, const candidate *c)
{
    uint8_t language = c->name ? c->name->language : GAZ_ANY;
    bool plain = c->name && !agency_is_weak(&w->model->set.source[c->source], c->name);
    int weight = plain ? WEIGHT_PLAIN : 0;
    if (c->name && c->name->type == GAZ_OFFICIAL)
        weight += WEIGHT_TEXT;
    if (language == GAZ_ZH_HANS && w->traditional > w->simplified)
        language = GAZ_ZH_HANT;
    if (c->country[0] && strcmp(home[language], c->country) == 0)
        weight += WEIGHT_LANGUAGE;
    cq_str text = {w->view.segment.text.data + m->start, m->end - m->start};
    if (is_own_acronym(w, c) && !memchr(text.data, '.', text.len)) /* S.E.M. Sow */
        weight += WEIGHT_LANGUAGE;
    if (c->name && cqk_equal(text, gaz_string(&w->model->set.source[c->source], c->name->text)))
        weight += WEIGHT_TEXT;
    if (c->body != NO_BODY && agency_evidence_seen(w, c->source, c->body))
        weight += WEIGHT_SEEN;
    else if (parent_seen(w, c))
        weight += WEIGHT_SEEN;
    return weight;
}

bool agency_is_sole(uint8_t language)
{
    return language == GAZ_JA || language == GAZ_KO || language == GAZ_ZH_HANS;
}

bool agency_is_ministry(const agency_worker *w, const choice *c)
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
    return cqk_token_is(&w->view.segment, m->first, CQ_STR("Department")) ||
           !agency_is_ministry(w, c);
}

uint32_t agency_first_name(const gaz *g, uint32_t body)
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

/* The same letters, whatever their case; also such with an accent, in UTF-8. */
static bool same_caseless(const char *a, const char *b, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if ((a[i] | 32) != (b[i] | 32))
            return false;
    return true;
}

/* Does the text stand at the beginning or the end of the name? In headings it is in capitals. */
static bool is_at_end(cq_str name, cq_str text)
{
    return name.len >= text.len &&
           (same_caseless(name.data + name.len - text.len, text.data, text.len) ||
            same_caseless(name.data, text.data, text.len));
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

static bool is_ministry_name(cq_str text)
{
    static const char head[] = "inistry";
    for (size_t i = 0; i + sizeof head - 1 <= text.len; i++)
        if (memcmp(text.data + i, head, sizeof head - 1) == 0)
            return true;
    return false;
}

/* "the Ministry of Foreign Affairs" of a state whose own is a department, as the United States'. */
static bool is_misnamed(const agency_worker *w, const choice *all, const candidate *c)
{
    if (all->generic_name->language != GAZ_EN || all->generic_name->type == GAZ_ACRONYM ||
        c->body == NO_BODY)
        return false;
    const gaz *g = &w->model->set.source[c->source];
    cq_str asked = gaz_string(&w->model->set.source[all->generic_source], all->generic_name->text);
    cq_str own = gaz_string(g, g->bodies[c->body].value);
    return is_ministry_name(asked) && !is_ministry_name(own);
}

/* "Parlement", "Parlamento": any state's, whatever its name. */
bool agency_says_parliament(cq_str text)
{
    return text.len > 4 && (text.data[0] | 32) == 'p' && (text.data[1] | 32) == 'a';
}

/* Is the country's body for the function known in the name's language, but by other names only? Of
 * names that states keep to: East Asian ones (a country may stand in front), and "Department". */
static bool has_other_name(const agency_worker *w, const mention *m, const choice *all,
                           const candidate *c)
{
    cq_str text = {w->view.segment.text.data + m->start, m->end - m->start};
    uint8_t language = all->generic_name->language;
    bool exact = is_exact(w, m, all);
    bool word = !exact && !memchr(text.data, ' ', text.len); /* "Cancillería" */
    if (agency_says_parliament(text) || word)
        return false;
    if (c->body == NO_BODY || (!exact && language != GAZ_ES && language != GAZ_FR))
        return false;
    const gaz *g = &w->model->set.source[c->source];
    bool known = false;
    for (uint32_t i = agency_first_name(g, c->body);
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
    if (!c->generic_name || agency_is_sole(c->generic_name->language) || w->country_count == 0)
        return false;
    return n->country[0] && agency_country_count(w, n->country) == 0;
}

bool agency_is_department(const agency_worker *w, const mention *m, const choice *c)
{
    uint32_t first = m->name.last ? m->name.first : m->first;
    return (!c->generic_name || c->generic_name->language == GAZ_EN) &&
           cqk_token_is(&w->view.segment, first, CQ_STR("Department"));
}

/* Минздрав, Минтруд: one word, in Russian. */
bool agency_is_short_russian(const agency_worker *w, const mention *m, const choice *c)
{
    static const char min[] = "Мин";
    if (c->generic_name->language != GAZ_RU || !m->name.last || m->name.last != m->name.first + 1)
        return false;
    cq_str text = cqk_token(&w->view.segment, m->name.first);
    return text.len > sizeof min && memcmp(text.data, min, sizeof min - 1) == 0;
}

/* A Katakana surname right in front of a ministry's name in Japanese: its owner is a foreigner. */
static bool is_foreigners(const agency_worker *w, const mention *m)
{
    const cq_segment *segment = &w->view.segment;
    return m->first > 0 && !m->beside[0] && w->kana &&
           segment->tokens->kind[m->first] == CQ_TOKEN_IDEOGRAPH &&
           segment->tokens->kind[m->first - 1] == CQ_TOKEN_KATAKANA &&
           cqk_touches(segment, m->first);
}

/* Posts that the ministries of one state have. Where a state's own language is the document's, they
 * say nothing: a 副部长 in simplified Chinese may be anybody's. */
const char *agency_post_state(const agency_worker *w, const mention *m)
{
    static const struct {
        const char *text;
        char code[3];
    } posts[] = {{"副部長", "CN"},  {"部長助理", "CN"}, {"部長補佐", "CN"},   {"報道官", "CN"},
                 {"次長", "TW"},    {"政務次", "TW"},   {"常務次", "TW"},     {"政次", "TW"},
                 {"常次", "TW"},    {"次官", "KR"},     {"第一次官", "KR"},   {"第二次官", "KR"},
                 {"第1次官", "KR"}, {"第2次官", "KR"},  {"助卿", "US"},       {"次卿", "US"},
                 {"副助卿", "US"},  {"부부장", "CN"},   {"상무부부장", "CN"}, {"부장조리", "CN"}};
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    uint32_t at = m->last;
    if (at >= t->count || (t->kind[at] != CQ_TOKEN_IDEOGRAPH && t->kind[at] != CQ_TOKEN_HANGUL) ||
        cqk_token_is(segment, at - 1, CQ_STR("省")))
        return "";
    cq_str rest = {segment->text.data + t->start[at], segment->text.len - t->start[at]};
    for (size_t k = 0; k < CQK_COUNT(posts); k++)
        if (cqk_begins_with(rest, posts[k].text))
            return posts[k].code;
    return "";
}

/* "Секретарь Совета Безопасности", "аппарат ...": posts at a state's body that an international one
 * of the same name does not have. */
static bool has_home_post(const agency_worker *w, const mention *m)
{
    static const char *const posts[] = {"екретар",
                                        "ппарат"}; /* the first letter may be a capital */
    const cq_segment *s = &w->view.segment;
    if (m->first == 0 || s->tokens->kind[m->first - 1] != CQ_TOKEN_LETTER)
        return false;
    cq_str before = cqk_token(s, m->first - 1);
    for (size_t k = 0; k < CQK_COUNT(posts); k++)
        if (before.len > 2 && cqk_begins_with((cq_str){before.data + 2, before.len - 2}, posts[k]))
            return true;
    return m->first >= 2 && cqk_begins_with(cqk_token(s, m->first - 2), "Заместител") &&
           cqk_begins_with(before, "Председател");
}

/* Совет Безопасности: the United Nations' or, in Russian, the state's own. What speaks for the
 * state's beyond its language and the countries named. */
static int weigh_namesake(const agency_worker *w, const mention *m, const choice *c,
                          const candidate *own)
{
    if (!own->name || !(own->name->flags & GAZ_NAME_AMBIGUOUS) || own->name->language != GAZ_RU ||
        own->name->type == GAZ_ACRONYM)
        return 0;
    for (uint32_t i = 0; i < c->count; i++) {
        const candidate *other = &c->list[i];
        if (other->country[0] || other->body == NO_BODY)
            continue;
        if (has_home_post(w, m))
            return WEIGHT_POST;
        bool seen = agency_evidence_seen(w, other->source, other->body) || parent_seen(w, other);
        return seen || agency_country_count(w, own->country) == 0 ? -WEIGHT_FOREIGN : 0;
    }
    return 0;
}

/* "Bogotá, 5 de septiembre ... la Cancillería": ministries speak of their own state's bodies
 * without naming it. In English so do some states' papers ("Canberra, 20 June 1961 ... the
 * Treasury"), while telegrams and the press are dated from everywhere. */
static int weigh_dateline(const agency_worker *w, const choice *c, const candidate *n)
{
    const gaz_name *name = c->generic_name ? c->generic_name : n->name;
    uint8_t language = name ? name->language : GAZ_ANY;
    if (strcmp(w->dateline, n->country) != 0)
        return 0;
    if (language == GAZ_EN)
        return has_departments(n->country) ? WEIGHT_DATELINE : WEIGHT_DATED;
    return language == GAZ_FR || language == GAZ_ES || language == GAZ_DE ? WEIGHT_DATELINE : 0;
}

/* A house of parliament or a council of ministers, which not all states have. */
static bool is_rare(const agency_worker *w, const choice *c)
{
    static const char *const rare[] = {"upper", "lower", "cab"};
    cq_str function =
        c->generic ? gaz_string(&w->model->set.source[c->generic_source], c->generic->function)
                   : (cq_str){"", 0};
    for (size_t k = 0; k < CQK_COUNT(rare); k++)
        if (cqk_is(function, rare[k]))
            return true;
    return false;
}

void agency_weigh(const agency_worker *w, const mention *m, choice *c)
{
    const char *post = agency_post_state(w, m);
    uint32_t year = agency_document_year(w);
    bool foreigners = is_foreigners(w, m);
    for (uint32_t i = 0; i < c->count; i++) {
        candidate *n = &c->list[i];
        n->weight = weigh_name(w, m, n) + agency_weigh_times(w, n, year, c->count > 1);
        if (in_dateline(w, m, n))
            n->weight += WEIGHT_SPEAKER;
        if (!n->country[0] && m->beside[0] && !c->generic)
            n->weight -= WEIGHT_BESIDE; /* "Совет Безопасности Кыргызской Республики" */
        if (!n->country[0])
            continue;
        n->weight += weigh_namesake(w, m, c, n);
        if (m->beside[0])
            n->weight += strcmp(m->beside, n->country) == 0 ? WEIGHT_BESIDE : -WEIGHT_BESIDE;
        n->weight += weigh_segment(w, m, n) + weigh_document(w, m, c, n);
        if (*post && strcmp(post, n->country) == 0)
            n->weight += WEIGHT_POST;
        if (foreigners && strcmp(n->country, "JP") == 0)
            n->weight -= WEIGHT_PERSON;
        bool other = c->generic_name && n->generic && !n->name &&
                     (has_other_name(w, m, c, n) || is_misnamed(w, c, n));
        if (other)
            n->weight -= agency_is_sole(c->generic_name->language) ? WEIGHT_FOREIGN
                         : agency_is_department(w, m, c)           ? WEIGHT_UNAMERICAN
                                                                   : WEIGHT_OTHER;
        if (c->generic_name && strcmp(home[c->generic_name->language], n->country) == 0 && !other)
            n->weight += agency_is_sole(c->generic_name->language) ? WEIGHT_OWN
                         : agency_is_short_russian(w, m, c)        ? WEIGHT_SHORT
                                                                   : WEIGHT_LANGUAGE;
        if (!m->beside[0])
            n->weight += weigh_dateline(w, c, n);
        n->weight += agency_weigh_letter(w, m, c, n);
        if (c->generic && n->name)
            n->weight += WEIGHT_OWN_NAME;
        if (c->generic_name && n->body == NO_BODY && is_rare(w, c) &&
            strcmp(home[c->generic_name->language], n->country) == 0)
            n->weight -= WEIGHT_OWN; /* 하원: Korea has no lower house */
        bool own = c->generic_name && agency_is_sole(c->generic_name->language) &&
                   strcmp(home[c->generic_name->language], n->country) == 0;
        if ((c->generic || !n->name) && !own && !is_rare(w, c) && agency_is_guest(w, n->country))
            n->weight -= WEIGHT_GUEST;
        if (is_no_ministry(w, m, c, n->country))
            n->weight -= WEIGHT_FOREIGN;
        bool american = strcmp(n->country, "US") == 0 && agency_is_department(w, m, c);
        if (american)
            n->weight += is_british(w, m) ? -WEIGHT_AMERICAN : WEIGHT_AMERICAN;
        else if (is_stranger(w, c, n) && !agency_weigh_letter(w, m, c, n))
            n->weight -= WEIGHT_STRANGER;
    }
    weigh_organs(w, c);
}

bool agency_is_weak(const gaz *g, const gaz_name *name)
{
    enum { LETTERS = 3 };
    char country[16] = "";
    memcpy(country, g->bodies[name->body].country, sizeof g->bodies[0].country);
    bool western = name->language == GAZ_ES || name->language == GAZ_FR || name->language == GAZ_DE;
    return name->flags & GAZ_NAME_AMBIGUOUS ||
           (western && name->type == GAZ_ACRONYM && agency_is_state(country) &&
            gaz_string(g, name->text).len <= LETTERS);
}
