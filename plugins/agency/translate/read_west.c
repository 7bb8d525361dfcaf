/*
 * read_west.c - the words of a name in an alphabet, as pieces.
 */
#include "translate/english.h"
#include "translate/reader.h"

#include <string.h>

enum { PARTS = 8 };

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
        {"a", "to", TERM_LINK},           {"al", "to", TERM_LINK},
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
    if (!cqk_shape(r->s, i, CQ_SHAPE_UPPER_ALL) || text.len < 2)
        return NULL;
    size_t len = r->w->model->host->fold(text.data, text.len, key, sizeof key);
    for (size_t k = 0; len <= sizeof key && k < CQK_COUNT(words); k++)
        if (cqk_is((cq_str){key, len}, words[k].text))
            return &words[k];
    return NULL;
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

/* "Bundes-", "Landes-": whose, not about what. */
static bool is_territory(const agency_term *part)
{
    static const char *const territories[] = {"Federal", "State", "Reich", "Central"};
    for (size_t k = 0; k < CQK_COUNT(territories); k++)
        if (strcmp(part->english, territories[k]) == 0)
            return true;
    return false;
}

static bool add_part(reader *r, const agency_term *part, uint8_t role)
{
    return agency_add_piece(r, role, (cq_str){part->english, strlen(part->english)}) != NULL;
}

/* "Bundes|gesundheits|ministerium": Federal Ministry | of | Health. */
static bool add_ministry(reader *r, const agency_term *const *parts, uint32_t n)
{
    uint32_t from = 0;
    for (; from + 1 < n && parts[from]->role == TERM_PREFIX && from == 0; from++)
        if (!is_territory(parts[from]) || !add_part(r, parts[from], TERM_REACH))
            break;
    if (!add_part(r, parts[n - 1], TERM_OF))
        return false;
    if (from + 1 < n && !agency_add_piece(r, TERM_LINK, CQ_STR("of")))
        return false;
    for (uint32_t k = from; k + 1 < n; k++)
        if (!add_part(r, parts[k], k + 2 < n ? TERM_KIND : TERM_NOUN))
            return false;
    return true;
}

static bool take_compound(reader *r, uint32_t i)
{
    char key[WORD_KEY];
    const agency_term *parts[PARTS];
    cq_str word = cqk_token(r->s, i);
    size_t len = word.len < WORD_KEY / 3 ? agency_fold_word(r->w->model->host, word, key) : 0;
    if (len == 0 || (unsigned char)key[0] >= 0x80)
        return false;
    uint32_t n = agency_dictionary_compound(r->w->model->dictionary, (cq_str){key, len}, parts,
                                            CQK_COUNT(parts));
    if (n < 2)
        return false;
    const agency_term *head = parts[n - 1];
    if (head->role != TERM_HEAD && head->role != TERM_OF && head->role != TERM_NOUN)
        return false;
    if (strcmp(head->english, "Ministry") == 0)
        return add_ministry(r, parts, n);
    piece *front = r->count ? &r->pieces[r->count - 1] : NULL;
    if (front && front->role == TERM_KIND && is_territory(parts[0])) { /* Statistisches Landesamt */
        piece matter = *front;
        *front =
            (piece){.role = TERM_REACH, .english = {parts[0]->english, strlen(parts[0]->english)}};
        for (uint32_t k = 0; k < n; k++)
            if (k == 0 ? !agency_add_piece(r, matter.role, matter.english)
                       : !add_part(r, parts[k], k + 1 < n ? TERM_KIND : head->role))
                return false;
        return true;
    }
    for (uint32_t k = 0; k < n; k++) {
        uint8_t part = parts[k]->role == TERM_PREFIX ? TERM_REACH : TERM_KIND;
        if (!add_part(r, parts[k], k + 1 < n ? part : head->role))
            return false;
    }
    return true;
}

/* "des | Landes | Bremen" */
static bool is_land(const reader *r, uint32_t i)
{
    return i > r->m->first && i + 1 < r->m->last && cqk_token_is(r->s, i, CQ_STR("Landes")) &&
           cqk_token_is(r->s, i - 1, CQ_STR("des"));
}

/* A name that stays: "de | Córdoba", "Institut | Pasteur". Not of a language that declines it, and
 * not behind an article, which stands in front of a noun. */
static bool is_proper(const reader *r, uint32_t i)
{
    static const char *const plain[] = {"de", "d'", "d’", "von", "in", "DE", "zu"};
    cq_str text = cqk_token(r->s, i);
    bool german = strcmp(r->m->rule, "german-head") == 0;
    uint8_t before = r->count ? r->pieces[r->count - 1].role : 0;
    bool land = i > 0 && is_land(r, i - 1);
    if (german && !land && (before == TERM_LINK || before == TERM_AND))
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
        if (word.len >= len + 2 && memcmp(word.data + word.len - len, endings[k], len) == 0)
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
    return n > 0 && (size_t)n < sizeof text &&
           agency_keep_text(kept, (cq_str){text, (size_t)n}, &plural) &&
           agency_add_piece(r, TERM_NOUN, plural) != NULL;
}

static bool is_behind_link(const reader *r)
{
    return r->order == ORDER_ROMANCE && r->count && r->pieces[r->count - 1].role == TERM_LINK;
}

/* "de | Porto-Novo": a place whose second half is no term, whatever the first may be. */
static bool is_hyphenated(const reader *r, uint32_t i)
{
    char key[PARTS][WORD_KEY];
    cq_str stems[PARTS];
    cqk_country_match country;
    uint32_t used;
    if (!is_behind_link(r) || i + 3 != r->m->last || !cqk_token_is(r->s, i + 1, CQ_STR("-")) ||
        !cqk_touches(r->s, i + 1) || !cqk_shape(r->s, i, CQ_SHAPE_UPPER_FIRST) ||
        cqk_shape(r->s, i, CQ_SHAPE_UPPER_ALL) || !cqk_shape(r->s, i + 2, CQ_SHAPE_UPPER_FIRST) ||
        cqk_country_at(r->w->model->countries, r->s, i, &country) ||
        cqk_country_at(r->w->model->countries, r->s, i + 2, &country))
        return false;
    uint32_t n = stems_at(r, i + 2, key, stems);
    return n && !agency_dictionary_words(r->w->model->dictionary, stems, n, true, &used);
}

/* "Wirtschafts- | und Sozialausschuss": the first part of a compound whose end follows. */
static bool take_cut(reader *r, uint32_t i)
{
    char key[WORD_KEY];
    cq_str word = cqk_token(r->s, i);
    if (i + 2 >= r->m->last || !cqk_token_is(r->s, i + 1, CQ_STR("-")) ||
        !cqk_touches(r->s, i + 1) || cqk_touches(r->s, i + 2))
        return false;
    char keys[PARTS][WORD_KEY];
    cq_str stems[PARTS];
    uint32_t used;
    uint32_t whole = stems_at(r, i + 3, keys, stems);
    if (whole && agency_dictionary_words(r->w->model->dictionary, stems, 1, false, &used))
        return false; /* "Presse- und Informationszentrum": two nouns */
    size_t len = word.len < WORD_KEY / 3 ? agency_fold_word(r->w->model->host, word, key) : 0;
    const agency_term *part =
        len ? agency_dictionary_part(r->w->model->dictionary, (cq_str){key, len}) : NULL;
    return part && part->role == TERM_PREFIX && add_part(r, part, TERM_KIND);
}

/* Is there more than adjectives so far? "Hessisches | Ministerium für Wirtschaft": the ministry is
 * the name's own head, not a body in it. */
static bool has_noun(const reader *r)
{
    for (uint32_t i = 0; i < r->count; i++)
        if (!agency_piece_is_adjective(&r->pieces[i]))
            return true;
    return false;
}

/* "für | Soziales": a German noun has a capital, an adjective behind "für" has none. */
static bool is_german_noun(const reader *r, uint32_t i)
{
    uint8_t before = r->count ? r->pieces[r->count - 1].role : 0;
    return strcmp(r->m->rule, "german-head") == 0 && (before == TERM_LINK || before == TERM_AND) &&
           cqk_shape(r->s, i, CQ_SHAPE_UPPER_FIRST);
}

/* "Federación de Empresas | Mexicanas", but "Comisión de Aguas | Mexicana": does a state's
 * adjective at token i agree with the plural in front of it, and not with the name's head? */
static bool agrees_with_noun(const reader *r, uint32_t i)
{
    return r->order == ORDER_ROMANCE && i > r->m->first + 1 &&
           cqk_ends_in(cqk_token(r->s, i), "s") && cqk_ends_in(cqk_token(r->s, i - 1), "s") &&
           !cqk_ends_in(cqk_token(r->s, i), "ais") && !cqk_ends_in(cqk_token(r->s, i), "ois") &&
           !cqk_ends_in(cqk_token(r->s, r->m->first), "s");
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
    if (is_hyphenated(r, i)) {
        const cq_tokens *t = r->s->tokens;
        cq_str name = {r->s->text.data + t->start[i], t->end[i + 2] - t->start[i]};
        return agency_add_piece(r, TERM_PROPER, name) ? i + 3 : i;
    }
    bool phrase =
        n && agency_dictionary_words(r->w->model->dictionary, stems, n, false, &used) && used > 1;
    if (!phrase && take_cut(r, i))
        return i + 1;
    used = 0;
    if (n)
        term = agency_dictionary_words(r->w->model->dictionary, stems, n,
                                       is_behind_link(r) || is_german_noun(r, i), &used);
    if (!cqk_country_at(r->w->model->countries, r->s, i, &country) ||
        i + country.tokens > r->m->last || country.code[0] < 'A' || country.code[0] > 'Z')
        country.tokens = 0;
    if (country.tokens)
        agency_tell_republic(r->w, i, &country);
    if (has_noun(r) && agency_part_at(r, i, &last, &body) && last - i > used &&
        last - i > country.tokens)
        return agency_keep_text(kept, body, &body) && agency_add_piece(r, TERM_BODY, body) ? last
                                                                                           : i;
    if (country.tokens && country.tokens >= used) {
        if (!agency_add_country(r, &country))
            return i;
        r->pieces[r->count - 1].of_noun = agrees_with_noun(r, i);
        return i + country.tokens;
    }
    if (term && used == 1 && i > r->m->first && is_plural(r, i, term))
        return add_plural(r, kept, term) ? i + 1 : i;
    if (term)
        return agency_add_term(r, term) ? i + used : i;
    if (take_compound(r, i))
        return i + 1;
    return is_proper(r, i) && agency_add_piece(r, TERM_PROPER, cqk_token(r->s, i)) ? i + 1 : i;
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
        bool name =
            p->role == TERM_NOUN && (cqk_is(p->english, forms[0]) || cqk_is(p->english, forms[1]));
        cq_str own = {NULL, 0}; /* "République | Tunisienne" */
        if (name && i + 1 < r->count && p[1].role == TERM_DEMONYM && p[1].code[0])
            own = agency_country_name(p[1].code);
        if (name && state < r->count && r->pieces[state].role == TERM_COUNTRY) {
            i = state;
        } else if (own.len) {
            i++;
            r->pieces[i].role = TERM_COUNTRY;
            r->pieces[i].english = own;
        }
        r->pieces[out] = r->pieces[i];
        if (name && r->pieces[out].role == TERM_NOUN)
            r->pieces[out].english =
                cqk_is(p->english, forms[0]) ? CQ_STR("the Republic") : CQ_STR("the Kingdom");
        out++;
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
            !agency_keep_text(kept, (cq_str){text, (size_t)len}, &joined))
            return false;
        *first = (piece){.role = TERM_DEMONYM, .english = joined};
    }
    r->count = out;
    return true;
}

/* "государств | — участников" */
static bool is_members(const reader *r, uint32_t i)
{
    static const char *const members[] = {"участников", "участниц", "членов"};
    cq_str dash = cqk_token(r->s, i);
    if (i == r->m->first || i + 2 >= r->m->last ||
        (!cqk_is(dash, "-") && (dash.len != 3 || memcmp(dash.data, "\xE2\x80", 2) != 0)))
        return false;
    for (size_t k = 0; k < CQK_COUNT(members); k++)
        if (cqk_token_is_word(r->s, i + 1, members[k]))
            return true;
    return false;
}

/* "по вопросам | безопасности", "в сфере | связи": words that say nothing of their own. */
static bool is_empty_phrase(const reader *r, uint32_t i)
{
    static const char *const fields[] = {"сфере", "области"};
    if (i == r->m->first || i + 2 >= r->m->last)
        return false;
    if (cqk_token_is_word(r->s, i, "по"))
        return cqk_token_is_word(r->s, i + 1, "вопросам");
    return cqk_token_is_word(r->s, i, "в") && cqk_token_in(r->s, i + 1, fields, CQK_COUNT(fields));
}

static cq_str field_link(const reader *r, uint32_t i)
{
    return cqk_token_is_word(r->s, i, "по") ? CQ_STR("on") : CQ_STR("of");
}

/* "2-й | Европейский отдел": the ordinal in figures that a Russian name begins with, in English;
 * NULL: there is none. */
static const char *figures_at(const reader *r, uint32_t i)
{
    static const char *const words[] = {"First", "Second",  "Third",  "Fourth", "Fifth",
                                        "Sixth", "Seventh", "Eighth", "Ninth",  "Tenth"};
    if (i != r->m->first || r->s->tokens->kind[i] != CQ_TOKEN_NUMBER || i + 3 >= r->m->last ||
        !cqk_token_is(r->s, i + 1, CQ_STR("-")))
        return NULL;
    cq_str text = cqk_token(r->s, i);
    uint32_t value = text.len == 1   ? (uint32_t)(text.data[0] - '0')
                     : text.len == 2 ? cqk_is(text, "10") * 10u
                                     : 0;
    return value >= 1 && value <= CQK_COUNT(words) ? words[value - 1] : NULL;
}

bool agency_read_west(reader *r, store *kept)
{
    for (uint32_t i = r->m->first; i < r->m->last;) {
        const small_word *word = small_word_at(r, i);
        bool hyphen = cqk_token_is(r->s, i, CQ_STR("-")) && r->count > 0;
        if (hyphen && !is_members(r, i)) {
            r->hyphen = true;
            i++;
            continue;
        }
        if (is_land(r, i)) {
            i++;
            continue;
        }
        if (r->count && is_members(r, i)) {
            piece *state = &r->pieces[r->count - 1];
            state->english = cqk_equal(state->english, CQ_STR("Heads of State"))
                                 ? CQ_STR("Heads of Member States")
                                 : CQ_STR("Member States");
            i += 2;
            continue;
        }
        if (is_empty_phrase(r, i)) {
            i += 2;
            if (!agency_add_piece(r, TERM_LINK, field_link(r, i - 2)))
                return false;
            continue;
        }
        if (figures_at(r, i)) {
            if (!agency_add_piece(r, TERM_RANK,
                                  (cq_str){figures_at(r, i), strlen(figures_at(r, i))}))
                return false;
            i += 3;
            continue;
        }
        uint32_t next = read_word(r, kept, i);
        if (word && next <= i + 1) {
            if (next > i)
                r->count--;
            piece *p = word->english
                           ? agency_add_piece(r, word->role,
                                              (cq_str){word->english, strlen(word->english)})
                           : NULL;
            if (word->english && !p)
                return false;
            if (p)
                p->to = (word->text[0] == 'a' && word->text[1] != '\0' && word->text[1] != 'l') ||
                        (unsigned char)word->text[0] == 0xC3;
            i++;
            continue;
        }
        if (next == i)
            return false;
        i = next;
    }
    place_states(r);
    drop_republic(r);
    bool phrase = r->count == 1 && memchr(r->pieces[0].english.data, ' ', r->pieces[0].english.len);
    return (phrase || r->count > 1) && join_states(r, kept);
}
