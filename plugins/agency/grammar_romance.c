/*
 * grammar_romance.c - French and Spanish names, whose head comes first:
 *
 *   Ministère des Affaires étrangères     Commission pour l'élection du CIPM
 *   Embajada del Reino de los Países Bajos     Comisión Latinoamericana de Aviación Civil
 *
 * The complement is made of words with capitals, of the prepositions and conjunctions between them,
 * and, in French, of the nouns and adjectives that its orthography leaves small.
 */
#include "agency.h"
#include "heads.h"
#include "translate.h"

#include <string.h>

enum { WORDS_MAX = 24 };

typedef struct reader {
    const agency_worker *w;
    const cq_segment *segment;
    bool french;
    bool mission; /* the head is a mission or a force: where it is belongs to its name */
    bool by_de;   /* the last noun stands behind "de": French repeats it behind "et" */
    bool charged; /* "à la paix": repeated, too */
} reader;

static bool is_one(const reader *r, uint32_t i, const char *const *list, size_t count)
{
    if (i >= r->segment->tokens->count)
        return false;
    cq_str text = cqk_token(r->segment, i);
    for (size_t k = 0; k < count; k++)
        if (cqk_is(text, list[k]))
            return true;
    return false;
}

static const char *const prepositions[] = {
    "de", "du", "des", "d'",  "d’", "del", "pour", "para", "sur", "sobre", "contre", "contra",
    "DE", "DU", "DES", "DEL", "D'", "D’",  "POUR", "PARA", "von", "sin",   "ante"};
static const char *const articles[] = {"la", "le", "les", "l'", "l’", "los", "las", "el",
                                       "LA", "LE", "LES", "L'", "L’", "LOS", "LAS", "EL"};
static const char *const conjunctions[] = {"et", "y", "e", "ET", "Y", "&"};

static void note_links(agency_model *model, const char *const *list, size_t count)
{
    for (size_t k = 0; k < count; k++)
        agency_start(model->links, LINK_BITS - 1, model->host->fold_hash(list[k], strlen(list[k])));
}

void agency_romance_open(agency_model *model)
{
    note_links(model, prepositions, CQK_COUNT(prepositions));
    note_links(model, articles, CQK_COUNT(articles));
    note_links(model, conjunctions, CQK_COUNT(conjunctions));
}

/* May the token be one of the small words above? Most are none: one bit says so. */
static bool may_link(const reader *r, uint32_t i)
{
    const cq_tokens *t = r->segment->tokens;
    return i < t->count && agency_starts_at(r->w->model->links, LINK_BITS - 1, t->hash[i]);
}

static bool is_preposition(const reader *r, uint32_t i)
{
    return may_link(r, i) && is_one(r, i, prepositions, CQK_COUNT(prepositions));
}

static bool is_article(const reader *r, uint32_t i)
{
    return may_link(r, i) && is_one(r, i, articles, CQK_COUNT(articles));
}

static bool is_join(const reader *r, uint32_t i)
{
    return may_link(r, i) && is_one(r, i, conjunctions, CQK_COUNT(conjunctions));
}

static bool is_word(const reader *r, uint32_t i)
{
    const cq_tokens *t = r->segment->tokens;
    return i < t->count && t->kind[i] == CQ_TOKEN_LETTER;
}

static bool is_capital(const reader *r, uint32_t i)
{
    return is_word(r, i) && cqk_shape(r->segment, i, CQ_SHAPE_UPPER_FIRST) &&
           !is_preposition(r, i) && !is_article(r, i);
}

static bool ends_with(cq_str text, const char *const *list, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        size_t len = strlen(list[k]);
        if (text.len > len + 2 && memcmp(text.data + text.len - len, list[k], len) == 0)
            return true;
    }
    return false;
}

/* The term of the dictionary that a word alone is; NULL: none. */
static const agency_term *term_at(const reader *r, uint32_t i, bool noun)
{
    char key[WORD_KEY];
    uint32_t used;
    if (!is_word(r, i))
        return NULL;
    cq_str word = cqk_token(r->segment, i);
    size_t len = word.len < WORD_KEY / 2 ? agency_stem(r->w->model->host, word, key) : 0;
    const cq_str stem = {key, len};
    return len ? agency_dictionary_words(r->w->model->dictionary, &stem, 1, noun, &used) : NULL;
}

/* "commune", "Supérieure": an adjective of the dictionary. */
static bool is_known_adjective(const reader *r, uint32_t i)
{
    static const char *const verbs[] = {"ó", "ía"}; /* "publicó" */
    if (is_preposition(r, i) || is_article(r, i) || !is_word(r, i) ||
        ends_with(cqk_token(r->segment, i), verbs, CQK_COUNT(verbs)))
        return false;
    const agency_term *term = term_at(r, i, false);
    return term && (term->role == TERM_RANK || term->role == TERM_REACH || term->role == TERM_KIND);
}

/* A small word that is an adjective by its ending: "générale", "étrangères", "consultatif". */
static bool has_adjective_form(const reader *r, uint32_t i)
{
    static const char *const endings[] = {
        "al",    "ale",   "aux",   "ales",  "el",    "elle",   "elles", "els",    "ique",
        "iques", "aire",  "aires", "ère",   "ères",  "if",     "ive",   "ifs",    "ives",
        "éen",   "éenne", "ien",   "ienne", "iens",  "iennes", "eur",   "eure",   "eures",
        "eurs",  "nés",   "née",   "nées",  "unis",  "unies",  "iel",   "ielle",  "ional",
        "ieur",  "ieure", "aise",  "aises", "çaise", "çais",   "cial",  "cional", "cionales",
        "iva",   "ivo",   "ico",   "ica",   "icos",  "icas",   "aine",  "aines",  "ain",
        "ains",  "ole",   "oles",  "anne",  "annes", "ime",    "imes",  "able",   "ables",
        "ible",  "ibles", "ile",   "iles",  "blic",  "blics"};
    static const char *const words[] = {"mixte", "mixtes", "mixta", "armées", "vert", "verte"};
    static const char last[] = "acefnlorstx"; /* what all of them end in */
    /* participles, and Spanish verbs in the present, with such an ending */
    static const char *const others[] = {
        "mentionnée", "mentionnées", "susmentionnée", "concernée", "donnée",   "nommée",
        "désignée",   "examinée",    "justifica",     "publica",   "indica",   "explica",
        "critica",    "ratifica",    "comunica",      "aplica",    "modifica", "verifica",
        "notifica",   "identifica",  "califica",      "rectifica", "dedica",   "ubica"};
    enum { SHORTEST = 4 };
    if (!is_word(r, i) || is_one(r, i, others, CQK_COUNT(others)))
        return false;
    cq_str text = cqk_token(r->segment, i);
    if (text.len < SHORTEST || !memchr(last, text.data[text.len - 1], sizeof last - 1))
        return false;
    return !cqk_shape(r->segment, i, CQ_SHAPE_UPPER_FIRST) &&
           (ends_with(text, endings, CQK_COUNT(endings)) || is_one(r, i, words, CQK_COUNT(words)));
}

/* One by its ending, or a small one of the dictionary. */
static bool is_adjective(const reader *r, uint32_t i)
{
    return has_adjective_form(r, i) ||
           (is_word(r, i) && !cqk_shape(r->segment, i, CQ_SHAPE_UPPER_FIRST) &&
            is_known_adjective(r, i));
}

/* "franco-marocaine", "argentino-boliviana": two nationalities. */
static bool is_binational(const reader *r, uint32_t i)
{
    cqk_country_match country;
    return is_word(r, i) && !cqk_shape(r->segment, i, CQ_SHAPE_UPPER_ALL) &&
           cqk_token_is(r->segment, i + 1, CQ_STR("-")) && cqk_touches(r->segment, i + 1) &&
           i + 2 < r->segment->tokens->count && cqk_touches(r->segment, i + 2) &&
           ((cqk_country_at(r->w->model->countries, r->segment, i + 2, &country) &&
             country.form == CQK_COUNTRY_ADJECTIVE) ||
            is_adjective(r, i + 2)); /* "ouest-africaine" */
}

/* Turns of phrase in which names go on: "à l'étranger", "Mise en valeur". */
static uint32_t set_phrase(const reader *r, uint32_t i)
{
    static const char *const words[] = {"étranger", "valeur",    "œuvre",
                                        "mer",      "extérieur", "exterior"};
    static const char *const ways[] = {"satellites", "satellite", "fer", "rail", "route", "câble"};
    uint32_t noun = i + 1;
    if (cqk_token_is(r->segment, i, CQ_STR("par"))) { /* "par chemins de fer", "par satellites" */
        if (cqk_token_is(r->segment, noun, CQ_STR("chemins")) ||
            cqk_token_is(r->segment, noun, CQ_STR("chemin")))
            noun += 2;
        return is_one(r, noun, ways, CQK_COUNT(ways)) ? noun + 1 : i;
    }
    if (!cqk_token_is(r->segment, i, CQ_STR("à")) && !cqk_token_is(r->segment, i, CQ_STR("en")))
        return i;
    noun += is_article(r, noun);
    return is_one(r, noun, words, CQK_COUNT(words)) ? noun + 1 : i;
}

static uint32_t bits_at(const reader *r, uint32_t i)
{
    uint32_t tokens;
    return agency_head(r->w->model->words, r->segment, i, &tokens);
}

static bool is_hyphen(const reader *r, uint32_t i)
{
    return cqk_token_is(r->segment, i, CQ_STR("-")) && cqk_touches(r->segment, i) &&
           is_word(r, i + 1) && cqk_touches(r->segment, i + 1);
}

/* Behind a preposition and an article: the first token of the noun. */
static uint32_t skip_link(const reader *r, uint32_t i)
{
    if (is_preposition(r, i))
        i++;
    if (is_article(r, i))
        i++;
    return i;
}

/* "remercié le ministère de la Mer de | son accueil": words that begin no noun of a name. */
static bool is_determiner(const reader *r, uint32_t i)
{
    static const char *const list[] = {
        "son",   "sa",    "ses",    "leur",   "leurs", "notre", "nos",      "votre",     "vos",
        "mon",   "ma",    "mes",    "ce",     "cet",   "cette", "ces",      "un",        "une",
        "celui", "celle", "ceux",   "qui",    "que",   "quoi",  "lui",      "eux",       "tout",
        "toute", "tous",  "toutes", "chaque", "deux",  "trois", "quelques", "plusieurs", "nouveau"};
    return is_one(r, i, list, CQK_COUNT(list));
}

static bool begins_name(const reader *r, uint32_t i)
{
    return bits_at(r, i) & (WORD_FRENCH | WORD_SPANISH | WORD_EMBASSY);
}

/* A comma goes on a list when an "and" with a capital follows before the sentence ends. */
static bool list_goes_on(const reader *r, uint32_t comma)
{
    uint32_t i = comma + 1;
    for (int n = 0; n < WORDS_MAX; n++, i++) {
        if (is_join(r, i))
            return is_capital(r, skip_link(r, i + 1)) && !begins_name(r, skip_link(r, i + 1));
        if (begins_name(r, i) || (!is_word(r, i) && !cqk_token_is(r->segment, i, CQ_STR(","))))
            return false;
    }
    return false;
}

/* Is the word one that names are made of? "Ministerio de Agricultura, | Ganadería", but "Ecopetrol"
 */
static bool is_term(const reader *r, uint32_t i)
{
    return term_at(r, i, true) != NULL;
}

/* "Commissariat | à l'énergie atomique", "Délégation | aux droits des femmes": the token behind the
 * noun; i: nothing like it. */
static uint32_t take_charge(const reader *r, uint32_t i)
{
    static const char *const joins[] = {"à", "au", "aux", "À", "AU", "AUX"};
    uint32_t noun = i + 1;
    if (!r->french || !is_one(r, i, joins, CQK_COUNT(joins)))
        return i;
    noun += is_article(r, noun);
    const agency_term *term = term_at(r, noun, true);
    return term && term->role == TERM_NOUN ? noun + 1 : i;
}

/* "et de l'ONG", "y de Petróleos Mexicanos", "et la France": behind the join begins another. */
static bool joins_other(const reader *r, uint32_t noun)
{
    gaz_match match;
    cqk_country_match country;
    const cq_segment *s = r->segment;
    static const char *const states[] = {
        "République", "Royaume", "Confédération", "Principauté", "Grand-Duché", "Gouvernement",
        "República",  "Reino",   "Gobierno",      "Estados",     "États"};
    if (noun >= s->tokens->count || is_one(r, noun, states, CQK_COUNT(states)))
        return true;
    if (cqk_country_at(r->w->model->countries, s, noun, &country))
        return true;
    if (cqk_shape(s, noun, CQ_SHAPE_UPPER_ALL) &&
        s->tokens->end[noun] - s->tokens->start[noun] > 1 &&
        !cqk_shape(s, noun - 1, CQ_SHAPE_UPPER_ALL))
        return true;
    return gaz_match_at(&r->w->model->set, s, noun, &match) &&
           (match.last > noun + 1 || !is_term(r, noun));
}

/* "Institut de l'environnement | et de recherches agricoles (INERA)", "Comité des services de
 * renseignement | et de sécurité d'Afrique": the name goes on behind the noun, too. */
static uint32_t go_on_small(const reader *r, uint32_t i)
{
    uint32_t noun = skip_link(r, i + 1);
    if (!r->french || !is_join(r, i) || !is_preposition(r, i + 1) || !is_word(r, noun) ||
        is_capital(r, noun))
        return i;
    bool more = is_term(r, noun) || is_adjective(r, noun + 1) ||
                cqk_token_is(r->segment, noun + 1, CQ_STR("(")) ||
                (is_preposition(r, noun + 1) && is_capital(r, noun + 2 + is_article(r, noun + 2)));
    return more ? noun + 1 : i;
}

/* "analyse, | de prévision et de stratégie", "réfugiés | et apatrides": small nouns of a list, each
 * of them a term. */
static uint32_t list_small(const reader *r, uint32_t i)
{
    if (!r->french || is_capital(r, i - 1) || !is_word(r, i - 1))
        return i;
    if (is_join(r, i) && is_term(r, i + 1) && !is_capital(r, i + 1))
        return i + 2;
    if (!cqk_token_is(r->segment, i, CQ_STR(",")) || !is_preposition(r, i + 1))
        return i;
    uint32_t noun = skip_link(r, i + 1);
    for (uint32_t k = noun + 1; k < noun + 8; k++)
        if (is_join(r, k) && is_preposition(r, k + 1))
            return is_term(r, noun) && !is_capital(r, noun) ? noun + 1 : i;
    return i;
}

/* "de soutien | à la Centrafrique", "en Afrique": where a mission is, or an organisation's part of
 * the world. */
static uint32_t take_place(const reader *r, uint32_t i)
{
    static const char *const joins[] = {"à", "au", "aux", "en", "À", "AU", "AUX", "EN", "dans"};
    static const char *const regions[] = {"Afrique", "Asie",   "Europe",  "Amérique", "África",
                                          "Asia",    "Europa", "América", "Orient",   "Sahel",
                                          "AFRIQUE", "ASIE",   "EUROPE",  "AMÉRIQUE"};
    cqk_country_match country;
    uint32_t noun = i + 1;
    if (!is_one(r, i, joins, CQK_COUNT(joins)))
        return i;
    noun += is_article(r, noun);
    if (is_one(r, noun, regions, CQK_COUNT(regions)))
        return noun + 1;
    if (!r->mission || !is_capital(r, noun))
        return i;
    if (cqk_country_at(r->w->model->countries, r->segment, noun, &country))
        return country.form == CQK_COUNTRY_NAME ? noun + country.tokens : i;
    return bits_at(r, noun) == 0 && !cqk_shape(r->segment, noun, CQ_SHAPE_UPPER_ALL) ? noun + 1 : i;
}

/* "SOUS-COMMISSION JURIDIQUE | PROCÈS-VERBAL": in a heading the document's kind follows. */
static bool is_document(const reader *r, uint32_t i)
{
    static const char *const words[] = {"PROCES",  "PROCÈS",     "COMPTE",  "RAPPORT",    "NOTE",
                                        "SÉANCE",  "SEANCE",     "SESSION", "COMUNICADO", "ACTA",
                                        "INFORME", "COMMUNIQUÉ", "ORDRE",   "DÉCLARATION"};
    return is_one(r, i, words, CQK_COUNT(words));
}

/* "Acuerdo de | Asociación Estratégica": what an instrument is about. */
static bool is_subject_of_instrument(const reader *r, uint32_t head)
{
    static const char *const words[] = {"Acuerdo", "acuerdo", "Tratado", "Convenio",
                                        "Accord",  "accord",  "Traité",  "Convention"};
    return head >= 2 && is_preposition(r, head - 1) && is_one(r, head - 2, words, CQK_COUNT(words));
}

/* "Dirección General de Protocolo | Juan Soto": behind a noun begins a person's name. */
static bool begins_person(const reader *r, uint32_t i)
{
    return is_capital(r, i) && bits_at(r, i) == 0 && !is_term(r, i) &&
           cqk_given_at(r->w->model->given, r->segment, i);
}

/* "CONSEIL DES MINISTRES | DU MERCREDI": when, not what about. */
static bool is_calendar(const reader *r, uint32_t i)
{
    static const char *const days[] = {
        "LUNDI",    "MARDI",    "MERCREDI",  "JEUDI",     "VENDREDI", "SAMEDI",    "DIMANCHE",
        "LUNES",    "MARTES",   "MIÉRCOLES", "JUEVES",    "VIERNES",  "JANVIER",   "FÉVRIER",
        "MARS",     "AVRIL",    "JUIN",      "JUILLET",   "AOÛT",     "SEPTEMBRE", "OCTOBRE",
        "NOVEMBRE", "DÉCEMBRE", "lundi",     "mardi",     "mercredi", "jeudi",     "vendredi",
        "samedi",   "lunes",    "martes",    "miércoles", "jueves",   "viernes"};
    return is_one(r, i, days, CQK_COUNT(days));
}

/* One step of the complement: the token past it, or i itself when it ends here. */
static uint32_t step(reader *r, uint32_t i, bool first)
{
    bool by_de = r->by_de;
    if (!first && take_place(r, i) > i)
        return take_place(r, i);
    if (r->charged && (is_join(r, i) || cqk_token_is(r->segment, i, CQ_STR(","))) &&
        take_charge(r, i + 1) > i + 1)
        return take_charge(r, i + 1); /* ", à la démocratie et aux droits" */
    if (take_charge(r, i) > i) {
        r->charged = true;
        return take_charge(r, i);
    }
    if (go_on_small(r, i) > i)
        return go_on_small(r, i);
    if (!first && list_small(r, i) > i)
        return list_small(r, i);
    if (!first && r->french && r->by_de && is_known_adjective(r, i - 1) && is_term(r, i) &&
        !is_capital(r, i))
        return i + 1; /* "des hautes | études" */
    if (r->french && is_join(r, i) && is_adjective(r, i - 1) && is_adjective(r, i + 1))
        return i + 2; /* "économique et sociale" */
    if (cqk_token_is(r->segment, i, CQ_STR("auprès")) && is_preposition(r, i + 1))
        i++;
    bool linked = is_preposition(r, i);
    if (is_document(r, i))
        return i;
    if (!first && !is_preposition(r, i - 1) && !is_article(r, i - 1) && begins_person(r, i))
        return i;
    if (is_capital(r, i) && !begins_name(r, i))
        return i + 1;
    if (is_capital(r, i) && first)
        return i;
    if (is_hyphen(r, i))
        return i + 2;
    if (!r->french && cqk_token_is(r->segment, i, CQ_STR("a")) && is_capital(r, i + 1) && !first)
        return i + 2; /* "Ayuda a Refugiados" */
    if (linked) {
        static const char *const de[] = {"de", "du", "des", "d'", "d’"};
        uint32_t noun = skip_link(r, i);
        r->by_de = is_one(r, i, de, CQK_COUNT(de));
        if (is_calendar(r, noun))
            return i;
        if (is_capital(r, noun) ||
            (r->french && is_word(r, noun) && !is_preposition(r, noun) && !is_determiner(r, noun)))
            return noun + 1;
        return i;
    }
    if ((is_join(r, i) && !begins_name(r, skip_link(r, i + 1))) ||
        (cqk_token_is(r->segment, i, CQ_STR(",")) && list_goes_on(r, i))) {
        uint32_t noun = skip_link(r, i + 1);
        if (r->french && by_de && is_join(r, i) && is_article(r, i + 1))
            return i; /* "Office de la biodiversité | et la Corporation ..." */
        return is_capital(r, noun) && !joins_other(r, noun) &&
                       !(bits_at(r, noun) & WORD_TITLE && noun == i + 1)
                   ? noun + 1
                   : i;
    }
    if (is_binational(r, i))
        return i + 3;
    static const char *const united[] = {"unies", "unis", "unidas", "unidos", "uni"};
    if (is_one(r, i, united, CQK_COUNT(united)))
        return i + 1;
    return is_adjective(r, i) ? i + 1 : set_phrase(r, i);
}

static bool is_generic(cq_str text)
{
    static const char *const list[] = {
        "mixte",     "permanent",   "permanente",  "exécutif",  "exécutive",     "général",
        "générale",  "mixta",       "ejecutivo",   "ejecutiva", "general",       "central",
        "centrale",  "spécial",     "spéciale",    "especial",  "conjunto",      "conjoint",
        "conjointe", "consultatif", "directeur",   "directivo", "administratif", "technique",
        "técnico",   "técnica",     "préparatoire"};
    for (size_t i = 0; i < CQK_COUNT(list); i++)
        if (text.len == strlen(list[i]) && (text.data[0] | 0x20) == (list[i][0] | 0x20) &&
            memcmp(text.data + 1, list[i] + 1, text.len - 1) == 0)
            return true;
    return false;
}

/* Does the name say more than its head, and has it a capital behind it, or the head one? */
static bool is_name(const reader *r, uint32_t first, uint32_t after, uint32_t last)
{
    bool says = false;
    bool capital = cqk_shape(r->segment, first, CQ_SHAPE_UPPER_FIRST);
    for (uint32_t i = after; i < last; i++) {
        if (is_preposition(r, i) || is_article(r, i) || !is_word(r, i))
            continue;
        says |= !is_generic(cqk_token(r->segment, i));
        capital |= is_capital(r, i);
    }
    return says && capital;
}

/* An embassy's name ends with its country: "Embajada de Francia | y de la ...". */
static bool ends_in_country(const reader *r, uint32_t first, uint32_t *last)
{
    cqk_country_match country;
    for (uint32_t i = first; i < *last; i++)
        if (cqk_country_at(r->w->model->countries, r->segment, i, &country) &&
            country.form == CQK_COUNTRY_NAME) {
            *last = i + country.tokens;
            return true;
        }
    return false;
}

static bool has_country(const reader *r, uint32_t first, uint32_t last)
{
    cqk_country_match country;
    for (uint32_t i = first; i < last; i++)
        if (cqk_country_at(r->w->model->countries, r->segment, i, &country))
            return true;
    return false;
}

/* "Instituto Geográfico Militar": an adjective with a capital. */
static bool is_capital_adjective(const reader *r, uint32_t i)
{
    static const char *const endings[] = {"al",  "ales", "ico",  "ica",  "icos", "icas", "ivo",
                                          "iva", "ivos", "ivas", "ar",   "ario", "aria", "arios",
                                          "ano", "ana",  "anos", "anas", "eño",  "eña",  "ense",
                                          "ino", "ina",  "iano", "iana", "orio", "oria"};
    return is_capital(r, i) && ends_with(cqk_token(r->segment, i), endings, CQK_COUNT(endings));
}

/* "Université Mohammed V", "Universidad Católica": schools have names behind them. */
static bool is_school(const reader *r, uint32_t head)
{
    static const char *const heads[] = {"Université", "Universidad", "Institut", "Instituto",
                                        "École",      "Ecole",       "Escuela",  "Fondation",
                                        "Fundación",  "Banque",      "Banco",    "Lycée"};
    return is_one(r, head, heads, CQK_COUNT(heads));
}

/* One letter, and no numeral: part of a reference. */
static bool is_letter(const reader *r, uint32_t i)
{
    cq_str text = cqk_token(r->segment, i);
    return text.len == 1 && is_capital(r, i) && !strchr("IVX", text.data[0]);
}

/* "SOUS-COMMISSION JURIDIQUE": in a heading in capitals an adjective has them too. */
static bool is_heading_adjective(const reader *r, uint32_t head, uint32_t after)
{
    static const char *const endings[] = {"IQUE", "ALE",   "AIRE", "IVE",  "IF",   "AL",
                                          "ELLE", "IENNE", "ICO",  "ICA",  "IVA",  "IVO",
                                          "ERA",  "IXTA",  "IXTE", "ARIA", "IONAL"};
    return is_word(r, after) && cqk_shape(r->segment, head, CQ_SHAPE_UPPER_ALL) &&
           cqk_shape(r->segment, after, CQ_SHAPE_UPPER_ALL) &&
           ends_with(cqk_token(r->segment, after), endings, CQK_COUNT(endings));
}

/* "rapports à l'Assemblée | sur les travaux": of these heads "sur" says nothing. */
static bool is_loose(const reader *r, uint32_t head, uint32_t after)
{
    static const char *const joins[] = {"sur", "sobre", "SUR", "SOBRE"};
    static const char *const heads[] = {"assemblée", "conseil", "cour",    "ministère",
                                        "bureau",    "sénat",   "agence",  "office",
                                        "asamblea",  "consejo", "corte",   "ministerio",
                                        "senado",    "agencia", "oficina", "secretaría"};
    cq_str text = cqk_token(r->segment, head);
    if (!is_one(r, after, joins, CQK_COUNT(joins)))
        return false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        if (text.len == strlen(heads[k]) && (text.data[0] | 0x20) == heads[k][0] &&
            memcmp(text.data + 1, heads[k] + 1, text.len - 1) == 0)
            return true;
    return false;
}

/* "UNION | virtual tables", "Force | normal mode": both words English, and no French beside them.
 */
static bool is_english(const reader *r, uint32_t head, uint32_t after)
{
    static const char *const endings[] = {"al", "able", "ible", "ive"};
    return is_word(r, after) &&
           ends_with(cqk_token(r->segment, after), endings, CQK_COUNT(endings)) &&
           bits_at(r, head) & (WORD_HEAD | WORD_WEAK) && !is_preposition(r, after + 1) &&
           !(head > 0 && (is_article(r, head - 1) || is_preposition(r, head - 1)));
}

/* "the delegation shown": a small head, and no word of Romance in front says that it is one. */
static bool is_bare(const reader *r, uint32_t head)
{
    return !cqk_shape(r->segment, head, CQ_SHAPE_UPPER_FIRST) &&
           !(head > 0 && (is_article(r, head - 1) || is_preposition(r, head - 1)));
}

/* Heads have the spelling of their language: without its accents "secretaria" is a person, and
 * "operation" English. */
static bool is_misspelled(const reader *r, uint32_t head)
{
    static const char *const words[] = {"delegation", "operation", "federation", "secretariat"};
    static const char *const persons[] = {"secretaria", "Secretaria"};
    return (is_one(r, head, words, CQK_COUNT(words)) && is_bare(r, head)) ||
           is_one(r, head, persons, CQK_COUNT(persons));
}

/* "Asociación | Estratégica", "Gabinete | Binacional": relations and meetings, no bodies. */
static bool is_relation(const reader *r, uint32_t head, uint32_t after)
{
    static const char *const relations[] = {"Asociación", "asociación", "Alianza", "Association",
                                            "association"};
    static const char *const strategic[] = {"Estratégica", "estratégica", "stratégique",
                                            "Económica"};
    static const char *const cabinets[] = {"Gabinete", "gabinete"};
    static const char *const meetings[] = {"Binacional", "binacional", "Ministerial",
                                           "ministerial"};
    return (is_one(r, head, relations, CQK_COUNT(relations)) &&
            is_one(r, after, strategic, CQK_COUNT(strategic))) ||
           (is_one(r, head, cabinets, CQK_COUNT(cabinets)) &&
            is_one(r, after, meetings, CQK_COUNT(meetings)));
}

/* "Union des | Comores": a state, whose form the head is. */
static bool is_state(const reader *r, uint32_t head, uint32_t after, uint32_t last)
{
    static const char *const forms[] = {"Union", "union", "UNION", "Unión", "unión", "UNIÓN"};
    cqk_country_match country;
    uint32_t noun = skip_link(r, after);
    return is_one(r, head, forms, CQK_COUNT(forms)) && noun > after && noun < last &&
           cqk_country_at(r->w->model->countries, r->segment, noun, &country) &&
           country.form == CQK_COUNTRY_NAME && noun + country.tokens >= last;
}

/* Does the complement begin right behind the head? */
static bool is_linked(const reader *r, uint32_t head, uint32_t after)
{
    static const char *const people[] = {"Délégation", "délégation", "DÉLÉGATION"};
    gaz_match match;
    if (is_loose(r, head, after) || is_english(r, head, after))
        return false;
    if (is_join(r, after + 1) && gaz_match_at(&r->w->model->set, r->segment, head, &match) &&
        match.last == after + 1)
        return false; /* "Unión Europea | y Cooperación" */
    if (is_one(r, head, people, CQK_COUNT(people)) && after == head + 1)
        return take_charge(r, after) > after; /* else those who came */
    bool bare = is_bare(r, head);
    if (is_preposition(r, after) ||
        (bare ? has_adjective_form(r, after) : is_adjective(r, after)) || is_binational(r, after) ||
        is_heading_adjective(r, head, after) || take_charge(r, after) > after)
        return true;
    if (!is_capital(r, after))
        return false;
    bool sentence = r->segment->tokens->shape[after] & CQ_SHAPE_SENTENCE_START;
    return is_preposition(r, after + 1) || (is_school(r, head) && !sentence) ||
           (r->french && !sentence &&
            (is_known_adjective(r, after + 1) ||
             (is_hyphen(r, after + 1) && !cqk_shape(r->segment, after, CQ_SHAPE_UPPER_ALL)))) ||
           ((is_known_adjective(r, after) || (!r->french && is_capital_adjective(r, after))) &&
            !sentence);
}

/* "Ambassade de France au Maroc": where it is, too. */
static uint32_t take_seat(const reader *r, uint32_t last)
{
    static const char *const joins[] = {"au", "aux", "en", "AU", "AUX", "EN"};
    cqk_country_match country;
    uint32_t i = last + 1;
    if (!is_one(r, last, joins, CQK_COUNT(joins)))
        return last;
    i += is_article(r, i);
    return is_capital(r, i) && cqk_country_at(r->w->model->countries, r->segment, i, &country) &&
                   country.form == CQK_COUNTRY_NAME
               ? i + country.tokens
               : last;
}

/* "Haute | Commission mixte", "Gran | Comisión": an adjective of standing in front of the head. */
static uint32_t take_grand(const reader *r, uint32_t head)
{
    static const char *const list[] = {"Haute", "Haut", "Grande", "Grand", "Gran", "Alta", "Alto"};
    return head > 0 && is_one(r, head - 1, list, CQK_COUNT(list)) &&
                   cqk_shape(r->segment, head, CQ_SHAPE_UPPER_FIRST)
               ? head - 1
               : head;
}

cq_status agency_grammar_romance(agency_worker *w, uint32_t i, uint32_t bits, uint32_t floor)
{
    static const char *const missions[] = {
        "mission", "Mission", "MISSION", "opération", "Opération", "force",    "Force",
        "bureau",  "Bureau",  "Misión",  "misión",    "Oficina",   "Operación"};
    /* nouns of other things, too: a body only with a capital */
    static const char *const small[] = {"force",       "forces",     "communauté", "opération",
                                        "groupe",      "garde",      "brigade",    "collège",
                                        "corporation", "unidad",     "operación",  "red",
                                        "frente",      "movimiento", "mesa",       "jurisdicción"};
    reader r = {.w = w, .segment = &w->view.segment, .french = (bits & WORD_FRENCH) != 0};
    uint32_t tokens;
    (void)floor;
    if (is_misspelled(&r, i))
        return CQ_OK;
    r.mission = is_one(&r, i, missions, CQK_COUNT(missions));
    if (is_one(&r, i, small, CQK_COUNT(small)))
        return CQ_OK;
    agency_head(w->model->words, r.segment, i, &tokens);
    uint32_t after = i + tokens;
    if (!is_linked(&r, i, after) || is_relation(&r, i, after))
        return CQ_OK;
    uint32_t last = after;
    for (int n = 0; n < WORDS_MAX; n++) {
        uint32_t next = step(&r, last, n == 0);
        if (next == last)
            break;
        last = next;
        if (bits & WORD_EMBASSY && ends_in_country(&r, after, &last))
            break;
    }
    while (last > after &&
           (is_letter(&r, last - 1) || is_preposition(&r, last - 1) || is_join(&r, last - 1)))
        last--; /* "ORGANISATION MONDIALE DE LA SANTÉ | N 35" */
    if (last == after || !is_name(&r, i, after, last) || is_state(&r, i, after, last) ||
        (bits & WORD_EMBASSY && !has_country(&r, after, last)))
        return CQ_OK;
    bool adjectives = last > after;
    for (uint32_t k = after; k < last; k++)
        adjectives &= !is_preposition(&r, k);
    if (adjectives && is_subject_of_instrument(&r, i))
        return CQ_OK;
    cqk_country_match country;
    if (r.mission && !cqk_shape(r.segment, i, CQ_SHAPE_UPPER_FIRST) && is_preposition(&r, after) &&
        cqk_country_at(w->model->countries, r.segment, skip_link(&r, after), &country) &&
        skip_link(&r, after) + country.tokens >= last)
        return CQ_OK; /* "la misión de Nicaragua" */
    if (bits & WORD_EMBASSY)
        last = take_seat(&r, last);
    mention *m =
        agency_add(w, take_grand(&r, i), last, bits & WORD_EMBASSY ? "embassy" : "romance-head");
    if (!m)
        return CQ_E_MEMORY;
    m->score = CQ_SCORE_DEFAULT - 100;
    if (bits & WORD_EMBASSY)
        m->kind = CQ_STR("embassy");
    return CQ_OK;
}
