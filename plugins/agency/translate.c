/*
 * translate.c - reads a name that no gazetteer has into pieces that are known in English: terms of
 * the dictionary, states, bodies, names that stay as they are.
 *
 *   Secretaría Nacional de Gestión de Riesgos     National Secretariat of Risk Management
 *
 * A name is translated only when all of it is known; else it keeps its own language.
 */
#include "translate.h"

#include "compose.h"

#include <string.h>

enum { PARTS = 8, TRIES = 400 };

typedef struct reader {
    agency_worker *w;
    const mention *m;
    const cq_segment *s;
    agency_order order;
    piece pieces[PIECES];
    uint32_t count;
    bool hyphen;
    char country[16];
} reader;

static piece *add_piece(reader *r, uint8_t role, cq_str english)
{
    if (r->count == PIECES)
        return NULL;
    piece *p = &r->pieces[r->count++];
    *p = (piece){.role = role, .hyphen = r->hyphen, .english = english};
    r->hyphen = false;
    return p;
}

static bool add_term(reader *r, const agency_term *term)
{
    return add_piece(r, term->role, (cq_str){term->english, strlen(term->english)}) != NULL;
}

static bool add_country(reader *r, const cqk_country_match *match)
{
    bool name = match->form == CQK_COUNTRY_NAME;
    cq_str english = name ? cqk_country_name(match->code) : cqk_country_adjective(match->code);
    piece *p = english.len ? add_piece(r, name ? TERM_COUNTRY : TERM_DEMONYM, english) : NULL;
    if (!p)
        return false;
    memcpy(p->code, match->code, sizeof p->code);
    memcpy(r->country, match->code, sizeof r->country);
    return true;
}

typedef struct small_word {
    const char *text;
    const char *english; /* NULL: an article */
    uint8_t role;
} small_word;

/* Prepositions, articles and conjunctions. */
static const small_word *small_word_at(const reader *r, uint32_t i)
{
    static const small_word words[] = {
        {"de", "of", TERM_LINK},          {"du", "of", TERM_LINK},
        {"des", "of", TERM_LINK},         {"d'", "of", TERM_LINK},
        {"d’", "of", TERM_LINK},          {"del", "of", TERM_LINK},
        {"der", "of", TERM_LINK},         {"von", "of", TERM_LINK},
        {"pour", "for", TERM_LINK},       {"para", "for", TERM_LINK},
        {"für", "for", TERM_LINK},        {"zur", "for", TERM_LINK},
        {"zum", "for", TERM_LINK},        {"для", "for", TERM_LINK},
        {"sur", "on", TERM_LINK},         {"sobre", "on", TERM_LINK},
        {"по", "on", TERM_LINK},          {"contre", "against", TERM_LINK},
        {"contra", "against", TERM_LINK}, {"gegen", "against", TERM_LINK},
        {"при", "under", TERM_LINK},      {"auprès", "to", TERM_LINK},
        {"ante", "to", TERM_LINK},        {"entre", "between", TERM_LINK},
        {"между", "between", TERM_LINK},  {"в", "in", TERM_LINK},
        {"en", "in", TERM_LINK},          {"au", "for", TERM_LINK},
        {"aux", "for", TERM_LINK},        {"à", "for", TERM_LINK},
        {"et", "and", TERM_AND},          {"y", "and", TERM_AND},
        {"e", "and", TERM_AND},           {"und", "and", TERM_AND},
        {"и", "and", TERM_AND},           {",", "and", TERM_AND},
        {"&", "and", TERM_AND},           {"la", NULL, TERM_SKIP},
        {"le", NULL, TERM_SKIP},          {"les", NULL, TERM_SKIP},
        {"l'", NULL, TERM_SKIP},          {"l’", NULL, TERM_SKIP},
        {"el", NULL, TERM_SKIP},          {"los", NULL, TERM_SKIP},
        {"las", NULL, TERM_SKIP},         {"die", NULL, TERM_SKIP},
        {"das", NULL, TERM_SKIP},         {"den", NULL, TERM_SKIP},
        {"dem", NULL, TERM_SKIP},
    };
    char key[WORD_KEY];
    cq_str text = cqk_token(r->s, i);
    if (text.len > 12)
        return NULL;
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_is(text, words[k].text))
            return &words[k];
    size_t len = r->w->model->host->fold(text.data, text.len, key, sizeof key);
    for (size_t k = 0; len <= sizeof key && k < CQK_COUNT(words); k++)
        if (cqk_equal((cq_str){key, len}, (cq_str){words[k].text, strlen(words[k].text)}) &&
            cqk_shape(r->s, i, CQ_SHAPE_UPPER_ALL) && text.len > 1)
            return &words[k];
    return NULL;
}

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
static cq_str without_state(cq_str value, cq_str name)
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

/* Is it a body of the gazetteer by this name, with the state's name or without? */
static bool adopt(const agency_worker *w, mention *m, cq_str value, const char *country)
{
    uint32_t source;
    uint32_t body;
    char other[ENGLISH_MAX];
    bool found = find_body(w, value, "", &source, &body);
    if (!found && country[0]) {
        cq_str name = without_state(value, agency_country_name(country));
        found = find_body(w, name, country, &source, &body) ||
                find_body(w, with_for(name, other, sizeof other), country, &source, &body);
    }
    if (!found)
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

/* A body within the name, as the document's evidence decides it. */
static bool body_at(reader *r, uint32_t i, uint32_t *last, cq_str *value)
{
    agency_worker *w = r->w;
    gaz_match match;
    const binding *b;
    if (agency_bound_at(w, i, &b, last) && *last <= r->m->last && b->value_len) {
        *value = (cq_str){w->facts.data + b->value_at, b->value_len};
        return true;
    }
    if (!gaz_match_at(&w->model->set, r->s, i, &match) || match.end > r->m->end ||
        (match.first == r->m->first && match.end == r->m->end))
        return false;
    mention part = {.first = i,
                    .last = match.last,
                    .start = r->s->tokens->start[i],
                    .end = match.end,
                    .name = match,
                    .source = match.source,
                    .node = match.node,
                    .body = NO_BODY,
                    .rule = "part"};
    agency_take_countries(w, &part);
    /* With its country the part may have become the whole: it would be asked for its own parts. */
    bool whole = part.first == r->m->first && part.last == r->m->last;
    if (part.first < r->m->first || part.last > r->m->last || whole ||
        (r->order != ORDER_EAST && part.first < i))
        return false;
    if (agency_decide(w, &part) != CQ_OK || !part.keep || part.body == NO_BODY || !part.value_len)
        return false;
    *last = part.last;
    *value = (cq_str){w->text.data + part.value_at, part.value_len};
    return true;
}

/* The text pool may move while a name is read: bodies' names are copied. */
typedef struct store {
    char text[1024];
    size_t used;
} store;

static bool keep(store *s, cq_str text, cq_str *kept)
{
    if (text.len > sizeof s->text - s->used)
        return false;
    memcpy(s->text + s->used, text.data, text.len);
    *kept = (cq_str){s->text + s->used, text.len};
    s->used += text.len;
    return true;
}

/* The stems of the words from token i. */
static uint32_t stems_at(const reader *r, uint32_t i, char (*keys)[WORD_KEY], cq_str *stems)
{
    uint32_t n = 0;
    for (; n < PARTS && i + n < r->m->last; n++) {
        cq_str word = cqk_token(r->s, i + n);
        size_t len = word.len < WORD_KEY / 2 ? agency_stem(r->w->model->host, word, keys[n]) : 0;
        if (!len)
            break;
        stems[n] = (cq_str){keys[n], len};
    }
    return n;
}

static bool take_compound(reader *r, uint32_t i)
{
    char key[WORD_KEY];
    const agency_term *parts[PARTS];
    cq_str word = cqk_token(r->s, i);
    size_t len = word.len < WORD_KEY / 3
                     ? r->w->model->host->fold(word.data, word.len, key, sizeof key)
                     : sizeof key + 1;
    if (len > sizeof key || (unsigned char)key[0] >= 0x80)
        return false;
    uint32_t n = agency_dictionary_compound(r->w->model->dictionary, (cq_str){key, len}, parts,
                                            CQK_COUNT(parts));
    if (n < 2)
        return false;
    const agency_term *head = parts[n - 1];
    if (head->role != TERM_HEAD && head->role != TERM_OF && head->role != TERM_NOUN)
        return false;
    for (uint32_t k = 0; k < n; k++) {
        piece *p = add_piece(r, k + 1 < n ? TERM_KIND : head->role,
                             (cq_str){parts[k]->english, strlen(parts[k]->english)});
        if (!p)
            return false;
        if (k + 1 < n && parts[k]->role == TERM_PREFIX)
            p->role = TERM_REACH;
    }
    return true;
}

/* A name that stays: "de | Córdoba", "Institut | Pasteur". Not of a language that declines it, and
 * not behind an article, which stands in front of a noun. */
static bool is_proper(const reader *r, uint32_t i)
{
    static const char *const plain[] = {"de", "d'", "d’", "von", "in", "DE", "zu"};
    cq_str text = cqk_token(r->s, i);
    bool german = strcmp(r->m->rule, "german-head") == 0;
    uint8_t before = r->count ? r->pieces[r->count - 1].role : 0;
    if (german && (before == TERM_LINK || before == TERM_AND))
        return false; /* "für Fragen"; but "Akademie Bozen" */
    bool joined = i > 0 && small_word_at(r, i - 1) != NULL;
    for (size_t k = 0; joined && k < CQK_COUNT(plain); k++)
        joined = !cqk_token_is_word(r->s, i - 1, plain[k]);
    if (joined)
        return false;
    return r->s->tokens->kind[i] == CQ_TOKEN_LETTER && cqk_shape(r->s, i, CQ_SHAPE_UPPER_FIRST) &&
           (unsigned char)text.data[0] < 0xD0 && i + 1 == r->m->last && r->count > 0 &&
           !(cqk_shape(r->s, r->m->first, CQ_SHAPE_UPPER_ALL));
}

/* "международных организаций": a Russian head by the ending of its genitive plural. */
static bool is_genitive_plural(cq_str word, const agency_term *term)
{
    static const char *const endings[] = {"ций",  "ссий", "ств", "ков",
                                          "нков", "тов",  "ров", "лужб"};
    if (term->role != TERM_OF && term->role != TERM_HEAD)
        return false;
    for (size_t k = 0; k < CQK_COUNT(endings); k++) {
        size_t len = strlen(endings[k]);
        if (word.len > len + 4 && memcmp(word.data + word.len - len, endings[k], len) == 0)
            return true;
    }
    return false;
}

/* "Fondos de Cooperación": a head in the plural, which no form of the term has. */
static bool is_plural(const reader *r, uint32_t i, const agency_term *term)
{
    char key[WORD_KEY];
    cq_str word = cqk_token(r->s, i);
    if (r->order == ORDER_CASE)
        return is_genitive_plural(word, term);
    if (r->order != ORDER_ROMANCE || (term->role != TERM_OF && term->role != TERM_HEAD))
        return false;
    size_t len = r->w->model->host->fold(word.data, word.len, key, sizeof key);
    if (len < 4 || len > sizeof key || key[len - 1] != 's')
        return false;
    for (const char *at = term->forms; *at;) { /* "fonds" is its own plural */
        size_t n = strcspn(at, "|");
        if (n == len && memcmp(at, key, n) == 0)
            return false;
        at += n;
        at += *at == '|';
    }
    return true;
}

static bool add_plural(reader *r, store *kept, const agency_term *term)
{
    char text[64];
    cq_str plural;
    size_t len = strlen(term->english);
    bool y = term->english[len - 1] == 'y' && !strchr("aeou", term->english[len - 2]);
    int n = snprintf(text, sizeof text, "%.*s%s", (int)(len - y), term->english, y ? "ies" : "s");
    return n > 0 && (size_t)n < sizeof text && keep(kept, (cq_str){text, (size_t)n}, &plural) &&
           add_piece(r, TERM_NOUN, plural) != NULL;
}

static bool is_behind_link(const reader *r)
{
    return r->order == ORDER_ROMANCE && r->count && r->pieces[r->count - 1].role == TERM_LINK;
}

/* Reads what begins at token i; the token behind it, i: unknown. */
static uint32_t read_word(reader *r, store *kept, uint32_t i)
{
    char keys[PARTS][WORD_KEY];
    cq_str stems[PARTS];
    cqk_country_match country = {.tokens = 0};
    uint32_t used = 0;
    uint32_t last = i;
    cq_str body;
    const agency_term *term = NULL;
    uint32_t n = stems_at(r, i, keys, stems);
    if (n)
        term = agency_dictionary_words(r->w->model->dictionary, stems, n, is_behind_link(r), &used);
    if (!cqk_country_at(r->w->model->countries, r->s, i, &country) ||
        i + country.tokens > r->m->last || country.code[0] < 'A' || country.code[0] > 'Z')
        country.tokens = 0;
    if (i > r->m->first && body_at(r, i, &last, &body) && last - i > used &&
        last - i > country.tokens)
        return keep(kept, body, &body) && add_piece(r, TERM_BODY, body) ? last : i;
    if (country.tokens && country.tokens >= used)
        return add_country(r, &country) ? i + country.tokens : i;
    if (term && used == 1 && i > r->m->first && is_plural(r, i, term))
        return add_plural(r, kept, term) ? i + 1 : i;
    if (term)
        return add_term(r, term) ? i + used : i;
    if (take_compound(r, i))
        return i + 1;
    return is_proper(r, i) && add_piece(r, TERM_PROPER, cqk_token(r->s, i)) ? i + 1 : i;
}

/* "au Maroc": in a state, else for a matter. */
static void place_states(reader *r)
{
    for (uint32_t i = 0; i + 1 < r->count; i++)
        if (r->pieces[i].role == TERM_LINK && r->pieces[i].to &&
            r->pieces[i + 1].role == TERM_COUNTRY)
            r->pieces[i].english = CQ_STR("in");
}

/* "la República de | Cuba": the state. */
static void drop_republic(reader *r)
{
    static const char *const forms[] = {"Republic", "Kingdom"};
    uint32_t out = 0;
    for (uint32_t i = 0; i < r->count; i++) {
        const piece *p = &r->pieces[i];
        uint32_t state = i + 1 < r->count && p[1].role == TERM_LINK ? i + 2 : i + 1;
        bool form = p->role == TERM_NOUN && state < r->count &&
                    r->pieces[state].role == TERM_COUNTRY &&
                    (cqk_is(p->english, forms[0]) || cqk_is(p->english, forms[1]));
        if (form)
            i = state;
        r->pieces[out++] = r->pieces[i];
    }
    r->count = out;
}

/* "Comisión Binacional México-Guatemala": two states, joined, that stand in front in English. */
static bool join_states(reader *r, store *kept)
{
    uint32_t out = 0;
    for (uint32_t i = 0; i < r->count; i++) {
        piece *p = &r->pieces[i];
        cq_str joined;
        char text[128];
        if (i == 0 || !p->hyphen || p->role != TERM_COUNTRY ||
            r->pieces[out - 1].role != TERM_COUNTRY) {
            r->pieces[out++] = *p;
            continue;
        }
        piece *first = &r->pieces[out - 1];
        int len = snprintf(text, sizeof text, "%.*s-%.*s", (int)first->english.len,
                           first->english.data, (int)p->english.len, p->english.data);
        if (len < 0 || (size_t)len >= sizeof text ||
            !keep(kept, (cq_str){text, (size_t)len}, &joined))
            return false;
        *first = (piece){.role = TERM_DEMONYM, .english = joined};
    }
    r->count = out;
    return true;
}

static bool read_west(reader *r, store *kept)
{
    for (uint32_t i = r->m->first; i < r->m->last;) {
        const small_word *word = small_word_at(r, i);
        bool hyphen = cqk_token_is(r->s, i, CQ_STR("-")) && r->count > 0;
        if (hyphen) {
            r->hyphen = true;
            i++;
            continue;
        }
        uint32_t next = read_word(r, kept, i);
        if (word && next <= i + 1) {
            if (next > i)
                r->count--;
            piece *p = word->english ? add_piece(r, word->role,
                                                 (cq_str){word->english, strlen(word->english)})
                                     : NULL;
            if (word->english && !p)
                return false;
            if (p)
                p->to = word->text[0] == 'a' || (unsigned char)word->text[0] == 0xC3;
            i++;
            continue;
        }
        if (next == i)
            return false;
        i = next;
    }
    place_states(r);
    drop_republic(r);
    return r->count > 1 && join_states(r, kept);
}

/* 国家, 国立: not the end of a state's name. */
static bool begins_word(const reader *r, uint32_t i)
{
    size_t bytes;
    cq_str rest = {r->s->text.data + r->s->tokens->start[i], r->m->end - r->s->tokens->start[i]};
    return agency_dictionary_text(r->w->model->dictionary, rest, r->w->kana > 0, &bytes) &&
           bytes > 3;
}

/* The state whose name, or short form, a text begins with. */
static uint32_t read_state(reader *r, uint32_t i)
{
    static const char *const state[] = {"国", "國"}; /* 蒙古|国 */
    cqk_country_match match;
    if (!cqk_country_at(r->w->model->countries, r->s, i, &match) ||
        match.form != CQK_COUNTRY_NAME || match.end > r->m->end ||
        match.end != r->s->tokens->end[i + match.tokens - 1])
        return i;
    if (!add_country(r, &match))
        return i;
    i += match.tokens;
    bool named = i + 2 < r->m->last && (cqk_token_is(r->s, i, (cq_str){state[0], 3}) ||
                                        cqk_token_is(r->s, i, (cq_str){state[1], 3}));
    return named && !begins_word(r, i) ? i + 1 : i;
}

/* 中日韓, 中、日、韓, 한미: states by one character each, which stand in front in English, joined.
 * The byte behind them; `at` itself: there are not two. */
static uint32_t read_states(reader *r, store *kept, uint32_t at)
{
    static const char mark[] = "、";
    char text[128];
    size_t len = 0;
    uint32_t states = 0;
    uint32_t end = at;
    while (end < r->m->end) {
        cq_str rest = {r->s->text.data + end, r->m->end - end};
        const char *code = NULL;
        if (states && rest.len > 3 && memcmp(rest.data, mark, 3) == 0)
            rest = (cq_str){rest.data + 3, rest.len - 3};
        uint32_t bytes = rest.len ? cqk_country_short(r->w->model->countries, rest, &code) : 0;
        cq_str name = bytes && code ? cqk_country_name(code) : (cq_str){NULL, 0};
        if (name.len > 11 && memcmp(name.data, "Republic of", 11) == 0)
            name = (cq_str){name.data + 12, name.len - 12}; /* Korea */
        if (!name.len || len + name.len + 2 > sizeof text)
            break;
        if (states++)
            text[len++] = '-';
        memcpy(text + len, name.data, name.len);
        len += name.len;
        end = (uint32_t)(rest.data + bytes - r->s->text.data);
    }
    cq_str joined;
    size_t bytes;
    cq_str whole = {r->s->text.data + at, r->m->end - at};
    const agency_term *term =
        agency_dictionary_text(r->w->model->dictionary, whole, r->w->kana > 0, &bytes);
    if (term && term->role == TERM_COUNTRY)
        return at; /* 북한|군 */
    if (states < 2 || !keep(kept, (cq_str){text, len}, &joined) || !add_piece(r, TERM_RANK, joined))
        return at;
    return end;
}

/* 日本|・|モンゴル: the second of two states by their names makes one piece of both. The token
 * behind it, or `i`: there is none. */
static uint32_t join_second(reader *r, store *kept, uint32_t i)
{
    char text[128];
    cq_str joined;
    uint32_t second = i < r->m->last && cqk_token_is(r->s, i, CQ_STR("・")) ? i + 1 : i;
    if (r->count != 1 || second >= r->m->last)
        return i;
    uint32_t end = read_state(r, second);
    if (end == second || r->count != 2)
        return i;
    r->count = 1;
    const piece *p = r->pieces;
    int len = snprintf(text, sizeof text, "%.*s-%.*s", (int)p[0].english.len, p[0].english.data,
                       (int)p[1].english.len, p[1].english.data);
    if (len < 0 || (size_t)len >= sizeof text || !keep(kept, (cq_str){text, (size_t)len}, &joined))
        return i;
    r->pieces[0] = (piece){.role = TERM_RANK, .english = joined};
    r->country[0] = '\0';
    return end;
}

/* ASEAN|連結性調整委員会: an acronym in Latin letters stays, in front. */
static bool is_latin_front(const reader *r, uint32_t first)
{
    const cq_tokens *t = r->s->tokens;
    return t->kind[first] == CQ_TOKEN_LETTER && cqk_shape(r->s, first, CQ_SHAPE_UPPER_ALL) &&
           first + 1 < r->m->last && cqk_touches(r->s, first + 1);
}

/* The state and the body that the name begins with; the byte behind them. */
static uint32_t read_owner(reader *r, store *kept)
{
    const cq_tokens *t = r->s->tokens;
    uint32_t first = r->m->first;
    uint32_t last = first;
    cq_str body;
    if (is_latin_front(r, first))
        return add_piece(r, TERM_RANK, cqk_token(r->s, first)) ? t->end[first] : t->start[first];
    if (body_at(r, first, &last, &body) && t->end[last - 1] < r->m->end && keep(kept, body, &body))
        return add_piece(r, TERM_BODY, body) ? t->end[last - 1] : r->m->start;
    uint32_t state = read_state(r, first);
    if (state < r->m->last && body_at(r, state, &last, &body) && t->end[last - 1] < r->m->end &&
        keep(kept, body, &body)) {
        r->count = 0; /* 俄罗斯外交部|国际信息安全司: the body with its state */
        return add_piece(r, TERM_BODY, body) ? t->end[last - 1] : r->m->start;
    }
    if (state > first)
        state = join_second(r, kept, state);
    return state > first ? t->end[state - 1] : read_states(r, kept, t->start[first]);
}

/* White space between the words of a Korean name, and a line break in any. */
static uint32_t skip_space(const reader *r, uint32_t at)
{
    const char *text = r->s->text.data;
    while (at < r->m->end && (text[at] == ' ' || text[at] == '\n' || text[at] == '\t'))
        at++;
    return at;
}

/* The terms from byte `at` to the name's end; the longest first, shorter ones where what follows
 * is none (정책|연구원, not 정책연구|원). */
static bool read_terms(reader *r, uint32_t at, uint32_t *tries)
{
    at = skip_space(r, at);
    if (at == r->m->end)
        return true;
    size_t bytes = r->m->end - at;
    const uint32_t before = r->count;
    while (bytes && (*tries)++ < TRIES) {
        cq_str rest = {r->s->text.data + at, bytes};
        const agency_term *term =
            agency_dictionary_text(r->w->model->dictionary, rest, r->w->kana > 0, &bytes);
        if (!term || !add_term(r, term))
            return false;
        if (read_terms(r, at + (uint32_t)bytes, tries))
            return true;
        r->count = before;
        bytes--;
    }
    return false;
}

static bool read_east(reader *r, store *kept)
{
    uint32_t tries = 0;
    cq_str text = {r->s->text.data + r->m->start, r->m->end - r->m->start};
    size_t form = agency_legal_form(text);
    uint32_t at = form ? r->m->start + (uint32_t)form : read_owner(r, kept);
    return read_terms(r, at, &tries) && r->count > 1;
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
    else if (m->name.last && bits & WORD_RUSSIAN)
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

cq_status agency_translate(agency_worker *w, mention *m)
{
    char value[ENGLISH_MAX];
    char behind[ENGLISH_MAX];
    store kept = {.used = 0};
    reader r = {.w = w, .m = m, .s = &w->view.segment};
    if (!order_of(w, m, &r.order) ||
        !(r.order == ORDER_EAST ? read_east(&r, &kept) : read_west(&r, &kept)))
        return CQ_OK;
    size_t len = agency_compose(r.pieces, r.count, r.order, false, value, sizeof value);
    size_t other = agency_compose(r.pieces, r.count, r.order, true, behind, sizeof behind);
    if (!len)
        return CQ_OK;
    if (strlen(r.country) == 2)
        memcpy(m->country, r.country, sizeof m->country);
    if (len > 12 && memcmp(value, "Ministry of ", 12) == 0)
        m->kind = CQ_STR("ministry");
    if (agency_adopt(w, m, (cq_str){value, len}, r.country) ||
        (other && agency_adopt(w, m, (cq_str){behind, other}, r.country)))
        return CQ_OK;
    if (strcmp(r.country, "US") == 0)
        return set_american(w, m, (cq_str){value, len});
    return agency_set_value(w, m, (cq_str){value, len});
}
