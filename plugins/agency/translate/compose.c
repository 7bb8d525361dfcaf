/*
 * compose.c - writes the pieces of a name in English order.
 *
 * A name is a row of chunks, each a noun with its adjectives, joined by "of", "for", "and".
 * Adjectives go in front of the noun, those of standing before those of reach and those before the
 * ones of matter; the matter of a committee or an agency goes in front of it, too:
 *
 *   Comisión [Nacional] de [Bosques]          National Forests Commission
 *   Федеральная служба [безопасности]         Federal Security Service
 *   意大利 核能 委员会                        Nuclear Energy Commission of Italy
 */
#include "translate/english.h"

#include <string.h>

enum { CHUNKS = 12, ADJECTIVES = 6 };

typedef struct adjective {
    const piece *text;
    uint8_t rank;
    bool with; /* "and": stays with the one in front of it */
} adjective;

typedef struct chunk {
    uint8_t join; /* TERM_LINK, TERM_AND, TERM_PROPER (a name behind its noun); 0: the first */
    cq_str link;
    adjective adjectives[ADJECTIVES];
    uint32_t adjective_count;
    const piece *noun;
} chunk;

static bool is_noun(const piece *p)
{
    return p->role == TERM_OF || p->role == TERM_HEAD || p->role == TERM_NOUN ||
           p->role == TERM_COUNTRY || p->role == TERM_BODY || p->role == TERM_PROPER;
}

static bool is_ministry(const piece *p)
{
    return agency_contains(p->english, "inistry");
}

static uint8_t rank_of(const piece *p)
{
    switch (p->role) {
    case TERM_RANK:
        return 1;
    case TERM_DEMONYM:
        return 2;
    case TERM_REACH:
    case TERM_PREFIX:
        return 3;
    default:
        return 4;
    }
}

static bool add_adjective(chunk *c, const piece *p, bool with)
{
    if (c->adjective_count == ADJECTIVES)
        return false;
    c->adjectives[c->adjective_count++] = (adjective){p, rank_of(p), with};
    return true;
}

/* What is being cut into chunks. */
typedef struct cutter {
    chunk *chunks;
    uint32_t count;
    agency_order order;
    uint8_t join; /* of the next chunk */
    cq_str link;
} cutter;

/* What joins a noun that stands straight behind the head: "Generaldirektion | Wettbewerb" is for
 * it, "Arbeitsgruppe | Seerecht" on it. */
static cq_str default_link(const cutter *c)
{
    const piece *head = c->count > 1 ? c->chunks[0].noun : NULL;
    if (c->order != ORDER_CASE || !head)
        return CQ_STR("of");
    return cqk_equal(head->english, CQ_STR("Directorate-General")) ? CQ_STR("for")
           : agency_ends_with(head->english, "Working Group")      ? CQ_STR("on")
                                                                   : CQ_STR("of");
}

static chunk *begin_chunk(cutter *c)
{
    if (c->count == CHUNKS)
        return NULL;
    chunk *n = &c->chunks[c->count++];
    memset(n, 0, sizeof *n);
    n->join = c->join ? c->join : TERM_LINK;
    n->link = c->join ? c->link : default_link(c);
    c->join = 0;
    return n;
}

static chunk *current(cutter *c)
{
    return c->count && !c->join ? &c->chunks[c->count - 1] : NULL;
}

/* Is it the last word, or the first of two states that are? "algéro-tunisienne" */
static bool is_last(const piece *p, const piece *end)
{
    return p + 1 == end ||
           (p + 2 == end && p[1].hyphen && p->role == TERM_DEMONYM && p[1].role == TERM_DEMONYM);
}

static bool take_adjective(cutter *c, const piece *p, bool last)
{
    chunk *here = current(c);
    if (c->order == ORDER_ROMANCE && p->role == TERM_DEMONYM && last && c->count && !p->of_noun)
        here = &c->chunks[0]; /* "Ministère d'État | espagnol" */
    else if (here && here->noun && (c->order == ORDER_CASE || here->noun->role == TERM_COUNTRY))
        here = NULL;
    if (!here)
        here = begin_chunk(c);
    return here && add_adjective(here, p, p->hyphen);
}

static bool take_noun(cutter *c, const piece *p)
{
    chunk *here = current(c);
    if (here && here->noun && p->hyphen && c->order == ORDER_CASE && p->role != TERM_COUNTRY) {
        bool added = add_adjective(here, here->noun, false); /* Alpen-Club */
        here->noun = p;
        return added;
    }
    if (here && here->noun) {
        if (c->order == ORDER_ROMANCE && p->role == TERM_PROPER)
            c->join = TERM_PROPER; /* Institut Pasteur; but Akademie Bozen: "of" */
        here = NULL;
    }
    if (!here)
        here = begin_chunk(c);
    if (here)
        here->noun = p;
    return here != NULL;
}

/* "and" between two adjectives of one noun? */
static bool joins_adjectives(const cutter *c, const piece *p, const piece *end)
{
    const chunk *here = c->count && !c->join ? &c->chunks[c->count - 1] : NULL;
    if (!here || here->adjective_count == 0 || p + 1 >= end || !agency_piece_is_adjective(p + 1))
        return false;
    if (c->order == ORDER_CASE)
        return !here->noun;
    return agency_piece_is_adjective(p - 1) && (p + 2 >= end || !is_noun(p + 2));
}

static bool cut(cutter *c, const piece *pieces, uint32_t count)
{
    const piece *end = pieces + count;
    for (const piece *p = pieces; p < end; p++) {
        if (agency_piece_is_adjective(p)) {
            if (!take_adjective(c, p, is_last(p, end)))
                return false;
        } else if (is_noun(p)) {
            if (!take_noun(c, p))
                return false;
        } else if (p->role == TERM_AND && p > pieces && joins_adjectives(c, p, end)) {
            p++;
            if (!add_adjective(&c->chunks[c->count - 1], p, true))
                return false;
        } else if (!c->join) {
            c->join = p->role;
            c->link = p->english;
        }
    }
    return c->count > 0 && !c->join;
}

/* By rank; those that are joined stay together. Two states go first: "Franco-Moroccan Joint". */
static void sort_adjectives(chunk *c)
{
    for (uint32_t i = 0; i < c->adjective_count; i++) {
        cq_str text = c->adjectives[i].text->english;
        if (c->adjectives[i].rank == 2 && memchr(text.data, '-', text.len))
            c->adjectives[i].rank = 0; /* "Mexico-Chile" */
    }
    for (uint32_t i = 1; i < c->adjective_count; i++)
        if (c->adjectives[i].with) {
            if (c->adjectives[i].text->role == TERM_DEMONYM)
                c->adjectives[i - 1].rank = 0;
            c->adjectives[i].rank = c->adjectives[i - 1].rank;
        }
    for (uint32_t i = 1; i < c->adjective_count; i++)
        for (uint32_t k = i; k > 0 && c->adjectives[k].rank < c->adjectives[k - 1].rank; k--) {
            adjective swap = c->adjectives[k];
            c->adjectives[k] = c->adjectives[k - 1];
            c->adjectives[k - 1] = swap;
        }
}

static void put_adjectives(writer *w, const chunk *c, bool ministry)
{
    for (uint32_t i = 0; i < c->adjective_count; i++) {
        const adjective *a = &c->adjectives[i];
        if (ministry && a->text->role == TERM_DEMONYM)
            continue;
        if (a->with && i) {
            bool states =
                a->text->role == TERM_DEMONYM && c->adjectives[i - 1].text->role == TERM_DEMONYM;
            agency_put_text(w, states ? "-" : " and ");
        } else {
            agency_put_space(w);
        }
        agency_put(w, agency_singular(agency_without_article(a->text->english)));
    }
}

/* "руководителей таможенных служб": those who sit in a council stand behind it. */
static bool is_people(const piece *p)
{
    static const char *const people[] = {
        "Heads",       "Ministers",       "Commanders", "Chiefs",    "Secretaries", "Presidents",
        "Prosecutors", "Representatives", "Members",    "Governors", "Ambassadors"};
    for (size_t k = 0; k < CQK_COUNT(people); k++)
        if (cqk_is(p->english, people[k]) || cqk_begins_with(p->english, people[k]))
            return true;
    return false;
}

/* May the chunk behind a head stand in front of it? "Agency of Security | of ..." */
static bool is_matter(const chunk *chunks, uint32_t i, uint32_t count, agency_order order)
{
    if (i + 1 >= count || !chunks[i].noun || chunks[i].noun->role != TERM_HEAD)
        return false;
    const chunk *next = &chunks[i + 1];
    if (cqk_equal(chunks[i].noun->english, CQ_STR("Affairs")) && next->noun &&
        next->noun->role == TERM_BODY && next->join == TERM_LINK)
        return true; /* "по делам СНГ" */
    if (next->join != TERM_LINK || !cqk_equal(next->link, CQ_STR("of")) || !next->noun ||
        (next->noun->role != TERM_NOUN && !cqk_equal(next->noun->english, CQ_STR("Affairs"))))
        return false;
    if (cqk_equal(next->noun->english, CQ_STR("Justice")) || is_people(next->noun))
        return false; /* Court of Justice, Council of Heads of Customs Services */
    for (uint32_t k = 0; k < chunks[i].adjective_count; k++)
        if (cqk_equal(chunks[i].adjectives[k].text->english, CQ_STR("State")))
            return false; /* State Committee for National Security */
    if (order != ORDER_CASE && cqk_equal(chunks[i].noun->english, CQ_STR("Agency")) &&
        (next->adjective_count || memchr(next->noun->english.data, ' ', next->noun->english.len)))
        return false; /* Agency for International Cooperation */
    const chunk *after = i + 2 < count ? &chunks[i + 2] : NULL;
    return !after || (after->join == TERM_LINK && after->noun && after->noun->role != TERM_NOUN);
}

static bool is_one_noun(const chunk *c)
{
    return c->noun && c->noun->role == TERM_NOUN && c->join == TERM_LINK &&
           cqk_equal(c->link, CQ_STR("of"));
}

/* "Agencia de Protección de Datos": Data Protection Agency. */
static bool is_action(const chunk *chunks, uint32_t i, uint32_t count)
{
    static const char *const actions[] = {
        "Protection", "Promotion",    "Management", "Prevention", "Control",      "Supervision",
        "Regulation", "Conservation", "Evaluation", "Inspection", "Coordination", "Monitoring"};
    if (i + 2 >= count || !chunks[i].noun || chunks[i].noun->role != TERM_HEAD ||
        !is_one_noun(&chunks[i + 1]) || chunks[i + 1].adjective_count ||
        !is_one_noun(&chunks[i + 2]) || (i + 3 < count && is_one_noun(&chunks[i + 3])) ||
        (i + 3 < count && chunks[i + 3].join == TERM_AND))
        return false;
    for (size_t k = 0; k < CQK_COUNT(actions); k++)
        if (cqk_is(chunks[i + 1].noun->english, actions[k]))
            return true;
    return false;
}

/* The state that a ministry is of has its formal name, as in the gazetteer. */
static cq_str noun_text(const chunk *c, bool formal)
{
    const piece *p = c->noun;
    bool past = strcmp(p->code, "SU") == 0 || strcmp(p->code, "DD") == 0;
    cq_str name = p->role == TERM_COUNTRY && p->code[0] && (formal || past)
                      ? agency_country_name(p->code)
                      : (cq_str){NULL, 0};
    return name.len ? name : p->english;
}

static bool wants_the(const chunk *c, bool formal)
{
    switch (c->noun->role) {
    case TERM_COUNTRY:
        return agency_wants_article(noun_text(c, formal));
    case TERM_OF:
    case TERM_HEAD:
        return !agency_ends_with(c->noun->english, "Affairs");
    case TERM_BODY:
        return true;
    default:
        return false;
    }
}

/* "по": a committee is on a matter, other bodies for it. */
/* "Ministerium für", "Ausschuss für": what German has "für" for, English has "of" and "on" for. */
static cq_str german_link(const chunk *c, const chunk *head)
{
    bool committee = agency_ends_with(head->noun->english, "ommittee") ||
                     agency_ends_with(head->noun->english, "Working Group");
    if (committee)
        return CQ_STR("on");
    bool cooperation = c->noun && agency_contains(c->noun->english, "ooperation");
    return !cooperation &&
                   (is_ministry(head->noun) || cqk_equal(head->noun->english, CQ_STR("Department")))
               ? CQ_STR("of")
               : c->link;
}

static bool is_state_body(const chunk *head)
{
    for (uint32_t i = 0; i < head->adjective_count; i++)
        if (cqk_equal(head->adjectives[i].text->english, CQ_STR("State")))
            return true;
    return false;
}

static cq_str link_text(const chunk *c, const chunk *head, agency_order order)
{
    static const char *const on[] = {"Committee",     "Subcommittee", "Council",   "Group",
                                     "Working Group", "Conference",   "Commission"};
    if (order == ORDER_CASE && head->noun && cqk_equal(c->link, CQ_STR("for")))
        return german_link(c, head);
    if (!cqk_equal(c->link, CQ_STR("on")) || !c->noun || !head->noun)
        return c->link;
    if (is_ministry(head->noun))
        return CQ_STR("of"); /* "Министерство по налогам и сборам" */
    if (c->noun->role == TERM_BODY)
        return CQ_STR("of"); /* "рабочая группа Исполнительного комитета" */
    if (is_state_body(head))
        return CQ_STR("for"); /* State Committee for Prices */
    bool cooperation = agency_contains(c->noun->english, "ooperation") ||
                       agency_contains(c->noun->english, "evelopment");
    for (size_t k = 0; k < CQK_COUNT(on); k++)
        if (agency_ends_with(head->noun->english, on[k])) /* also "Expert Council" */
            return cooperation &&
                           (strcmp(on[k], "Commission") == 0 || strcmp(on[k], "Council") == 0)
                       ? CQ_STR("for")
                       : c->link;
    return CQ_STR("for");
}

static void put_join(writer *w, const chunk *c, const chunk *head, bool last, bool formal,
                     agency_order order)
{
    if (c->join == TERM_AND) {
        bool pair = c->noun && agency_contains(c->noun->english, " and "); /* Culture and Sports */
        agency_put_text(w, last && !pair ? " and " : ", ");
        return;
    }
    agency_put_space(w);
    agency_put(w, link_text(c, head, order));
    agency_put_text(w, " ");
    if (c->noun && wants_the(c, formal))
        agency_put_text(w, "the ");
}

static void put_chunk(writer *w, const chunk *c, bool plain, bool formal)
{
    bool ministry = c->noun && is_ministry(c->noun);
    put_adjectives(w, c, ministry);
    if (!c->noun)
        return;
    agency_put_space(w);
    cq_str noun = noun_text(c, formal);
    agency_put(w, plain || c->adjective_count ? agency_without_article(noun) : noun);
}

/* The commissions of parliaments are committees in English. */
static void name_committee(chunk *chunks, uint32_t count)
{
    static const piece committee = {.role = TERM_HEAD, .english = {"Committee", 9}};
    static const char *const houses[] = {"Assembl",   "Parliament", "Senate", "Congress",
                                         "Bundestag", "Chamber",    "Duma",   "House",
                                         "Bundesrat", "Deputies"};
    if (!cqk_equal(chunks[0].noun->english, CQ_STR("Commission")))
        return;
    for (uint32_t i = 1; i < count; i++)
        for (size_t k = 0; k < CQK_COUNT(houses); k++)
            if (chunks[i].noun && chunks[i].noun->role != TERM_NOUN &&
                agency_contains(chunks[i].noun->english, houses[k]))
                chunks[0].noun = &committee;
}

/* Is this the last of the parts that "and" joins? */
static bool is_last_part(const chunk *chunks, uint32_t i, uint32_t count)
{
    return i + 1 >= count || chunks[i + 1].join != TERM_AND;
}

/* A ministry's own state by its adjective: "Ministerio peruano de ...": "... of Peru". */
static void put_owner(writer *w, const chunk *first)
{
    if (!first->noun || !is_ministry(first->noun))
        return;
    for (uint32_t i = 0; i < first->adjective_count; i++) {
        const piece *p = first->adjectives[i].text;
        cq_str name = p->role == TERM_DEMONYM ? agency_country_name(p->code) : (cq_str){NULL, 0};
        if (!name.len)
            continue;
        agency_put_text(w, agency_wants_article(name) ? " of the " : " of ");
        agency_put(w, name);
    }
}

/* A mission or an organ of a union of states has the union's name in front. */
static bool is_union(const chunk *chunks, uint32_t count)
{
    static const char *const unions[] = {"United Nations", "European Union", "African Union"};
    if (count < 2 || !chunks[1].noun || chunks[1].noun->role != TERM_BODY ||
        chunks[1].join != TERM_LINK || chunks[1].adjective_count ||
        chunks[0].noun->role != TERM_HEAD)
        return false;
    for (size_t k = 0; k < CQK_COUNT(unions); k++)
        if (cqk_is(chunks[1].noun->english, unions[k]))
            return true;
    return false;
}

/* "Fuerza Aérea de | Chile": a service of a state has the state's adjective in front. Is the second
 * chunk to be left out for it? */
static bool take_owner(chunk *chunks, uint32_t count, piece *owner)
{
    static const char *const services[] = {"Navy", "Army", "Air Force", "Coast Guard",
                                           "Marine Corps"};
    bool service = false;
    for (size_t k = 0; k < CQK_COUNT(services); k++)
        service |= cqk_is(chunks[0].noun->english, services[k]);
    if (!service || count < 2 || !chunks[1].noun || chunks[1].noun->role != TERM_COUNTRY ||
        chunks[1].adjective_count || chunks[1].join != TERM_LINK || !chunks[1].noun->code[0])
        return false;
    *owner = *chunks[1].noun;
    owner->role = TERM_DEMONYM;
    owner->english = cqk_country_adjective(owner->code);
    return owner->english.len && add_adjective(&chunks[0], owner, false);
}

static size_t compose_west(const piece *pieces, uint32_t count, agency_order order, bool behind,
                           writer *w)
{
    chunk chunks[CHUNKS];
    cutter c = {.chunks = chunks, .order = order};
    if (!cut(&c, pieces, count) || !chunks[0].noun)
        return 0;
    for (uint32_t i = 1; i < c.count; i++)
        if (!chunks[i].noun && chunks[i].join == TERM_LINK &&
            chunks[i].adjectives[0].text->role != TERM_REACH)
            return 0; /* "à l'étranger"; but "Senat von Berlin" */
    if (order == ORDER_ROMANCE)
        for (uint32_t i = 0; i < c.count; i++)
            sort_adjectives(&chunks[i]);
    name_committee(chunks, c.count);
    bool formal = is_ministry(chunks[0].noun);
    piece owner;
    if (take_owner(chunks, c.count, &owner)) {
        sort_adjectives(&chunks[0]);
        memmove(&chunks[1], &chunks[2], (c.count - 2) * sizeof chunks[1]);
        c.count--;
    }
    if (is_union(chunks, c.count)) {
        agency_put(w, chunks[1].noun->english); /* "United Nations Mission in ..." */
        for (uint32_t i = 2; i < c.count; i++)
            chunks[i - 1] = chunks[i];
        c.count--;
    }
    for (uint32_t i = 0; i < c.count; i++) {
        const chunk *next = i + 1 < c.count ? &chunks[i + 1] : NULL;
        if (i)
            put_join(w, &chunks[i], &chunks[0], is_last_part(chunks, i, c.count), formal, order);
        if (!behind && is_action(chunks, i, c.count)) {
            put_adjectives(w, &chunks[i], false);
            put_adjectives(w, &chunks[i + 2], false);
            agency_put_space(w);
            agency_put(w, agency_singular(agency_without_article(chunks[i + 2].noun->english)));
            agency_put_space(w);
            agency_put(w, chunks[i + 1].noun->english);
            agency_put_space(w);
            agency_put(w, agency_without_article(chunks[i].noun->english));
            i += 2;
        } else if (!behind && is_matter(chunks, i, c.count, order)) {
            put_adjectives(w, &chunks[i], false);
            put_adjectives(w, next, false);
            agency_put_space(w);
            agency_put(w, agency_singular(agency_without_article(noun_text(next, formal))));
            agency_put_space(w);
            agency_put(w, agency_without_article(chunks[i++].noun->english));
        } else if (next && next->join == TERM_PROPER && next->noun) {
            put_chunk(w, next, true, formal); /* "Mohammed V | University" */
            put_chunk(w, &chunks[i++], true, formal);
        } else {
            put_chunk(w, &chunks[i], i > 0 && chunks[i].join == TERM_AND, formal);
        }
    }
    put_owner(w, &chunks[0]);
    return agency_written(w);
}

size_t agency_compose(const piece *pieces, uint32_t count, agency_order order, bool behind,
                      char *out, size_t capacity)
{
    writer w = {.out = out, .capacity = capacity};
    return order == ORDER_EAST ? agency_compose_east(pieces, count, &w)
                               : compose_west(pieces, count, order, behind, &w);
}
