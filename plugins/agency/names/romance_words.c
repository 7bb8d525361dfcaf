/*
 * romance_words.c - the words of French and Spanish names: the small ones between the nouns, nouns
 * and adjectives by the dictionary and by their endings.
 */
#include "adjective.h"
#include "names/heads.h"
#include "names/romance.h"

#include <string.h>

bool romance_is_one(const romance_reader *r, uint32_t i, const char *const *list, size_t count)
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

void romance_open_links(agency_model *model)
{
    note_links(model, prepositions, CQK_COUNT(prepositions));
    note_links(model, articles, CQK_COUNT(articles));
    note_links(model, conjunctions, CQK_COUNT(conjunctions));
}

/* May the token be one of the small words above? Most are none: one bit says so. */
static bool may_link(const romance_reader *r, uint32_t i)
{
    const cq_tokens *t = r->segment->tokens;
    return i < t->count && agency_starts_at(r->w->model->links, LINK_BITS - 1, t->hash[i]);
}

bool romance_is_preposition(const romance_reader *r, uint32_t i)
{
    return may_link(r, i) && romance_is_one(r, i, prepositions, CQK_COUNT(prepositions));
}

bool romance_is_article(const romance_reader *r, uint32_t i)
{
    return may_link(r, i) && romance_is_one(r, i, articles, CQK_COUNT(articles));
}

bool romance_is_join(const romance_reader *r, uint32_t i)
{
    return may_link(r, i) && romance_is_one(r, i, conjunctions, CQK_COUNT(conjunctions));
}

bool romance_is_word(const romance_reader *r, uint32_t i)
{
    const cq_tokens *t = r->segment->tokens;
    return i < t->count && t->kind[i] == CQ_TOKEN_LETTER;
}

bool romance_is_capital(const romance_reader *r, uint32_t i)
{
    return romance_is_word(r, i) && cqk_shape(r->segment, i, CQ_SHAPE_UPPER_FIRST) &&
           !romance_is_preposition(r, i) && !romance_is_article(r, i);
}

bool romance_ends_with(cq_str text, const char *const *list, size_t count)
{
    for (size_t k = 0; k < count; k++)
        if (cqk_ends_in(text, list[k]) && text.len > strlen(list[k]) + 2)
            return true;
    return false;
}

const agency_term *romance_term_at(const romance_reader *r, uint32_t i, bool noun)
{
    static const char *const english[] = {"and", "of", "the", "for", "or"}; /* around the name */
    char key[WORD_KEY];
    uint32_t used;
    if (!romance_is_word(r, i) || cqk_token_in(r->segment, i, english, CQK_COUNT(english)))
        return NULL;
    cq_str word = cqk_token(r->segment, i);
    size_t len = word.len < WORD_KEY / 2 ? agency_stem(r->w->model->host, word, key) : 0;
    const cq_str stem = {key, len};
    return len ? agency_dictionary_words(r->w->model->dictionary, &stem, 1, noun, &used) : NULL;
}

bool romance_is_known_adjective(const romance_reader *r, uint32_t i)
{
    static const char *const verbs[] = {"ó", "ía"}; /* "publicó" */
    if (romance_is_preposition(r, i) || romance_is_article(r, i) || !romance_is_word(r, i) ||
        romance_ends_with(cqk_token(r->segment, i), verbs, CQK_COUNT(verbs)))
        return false;
    const agency_term *term = romance_term_at(r, i, false);
    return term && (term->role == TERM_RANK || term->role == TERM_REACH || term->role == TERM_KIND);
}

bool romance_has_adjective_form(const romance_reader *r, uint32_t i)
{
    return romance_is_word(r, i) && !cqk_shape(r->segment, i, CQ_SHAPE_UPPER_FIRST) &&
           cqk_romance_adjective(cqk_token(r->segment, i));
}

bool romance_is_nationality(const romance_reader *r, uint32_t i)
{
    cqk_country_match country;
    return cqk_country_at(r->w->model->countries, r->segment, i, &country) &&
           country.form == CQK_COUNTRY_ADJECTIVE && country.tokens == 1;
}

bool romance_is_adjective(const romance_reader *r, uint32_t i)
{
    return romance_has_adjective_form(r, i) ||
           (romance_is_word(r, i) && !cqk_shape(r->segment, i, CQ_SHAPE_UPPER_FIRST) &&
            (romance_is_known_adjective(r, i) || romance_is_nationality(r, i)));
}

bool romance_is_binational(const romance_reader *r, uint32_t i)
{
    cqk_country_match country;
    return romance_is_word(r, i) && !cqk_shape(r->segment, i, CQ_SHAPE_UPPER_ALL) &&
           cqk_token_is(r->segment, i + 1, CQ_STR("-")) && cqk_touches(r->segment, i + 1) &&
           i + 2 < r->segment->tokens->count && cqk_touches(r->segment, i + 2) &&
           ((cqk_country_at(r->w->model->countries, r->segment, i + 2, &country) &&
             country.form == CQK_COUNTRY_ADJECTIVE) ||
            romance_is_adjective(r, i + 2)); /* "ouest-africaine" */
}

uint32_t romance_bits_at(const romance_reader *r, uint32_t i)
{
    uint32_t tokens;
    return agency_head(r->w->model->words, r->segment, i, &tokens);
}

bool romance_is_hyphen(const romance_reader *r, uint32_t i)
{
    return cqk_token_is(r->segment, i, CQ_STR("-")) && cqk_touches(r->segment, i) &&
           romance_is_word(r, i + 1) && cqk_touches(r->segment, i + 1);
}

uint32_t romance_skip_link(const romance_reader *r, uint32_t i)
{
    if (romance_is_preposition(r, i))
        i++;
    if (romance_is_article(r, i))
        i++;
    return i;
}

/* "remercié le ministère de la Mer de | son accueil": words that begin no noun of a name. */
bool romance_is_determiner(const romance_reader *r, uint32_t i)
{
    static const char *const list[] = {
        "son",   "sa",       "ses",       "leur",      "leurs", "notre",  "nos",    "votre",
        "vos",   "mon",      "ma",        "mes",       "ce",    "cet",    "cette",  "ces",
        "un",    "une",      "celui",     "celle",     "ceux",  "qui",    "que",    "quoi",
        "lui",   "eux",      "tout",      "toute",     "tous",  "toutes", "chaque", "même",
        "mêmes", "autre",    "autres",    "quatre",    "cinq",  "six",    "sept",   "huit",
        "neuf",  "dix",      "certains",  "certaines", "aucun", "tel",    "telle",  "deux",
        "trois", "quelques", "plusieurs", "nouveau"};
    return romance_is_one(r, i, list, CQK_COUNT(list));
}

/* "par le Conseil de | la question de Mossoul": nouns of turns of phrase, which no body's name has.
 */
static bool is_turn(const romance_reader *r, uint32_t i)
{
    static const char *const nouns[] = {"question", "manière", "façon",   "demande",  "fait",
                                        "suite",    "part",    "cas",     "plus",     "moins",
                                        "décision", "même",    "présent", "présente", "dite"};
    if (cqk_token_is(r->segment, i, CQ_STR("bien")))
        return cqk_token_is(r->segment, i + 1, CQ_STR("vouloir"));
    return romance_is_one(r, i, nouns, CQK_COUNT(nouns));
}

/* "à l'Assemblée | de faire", "l'Université de Paris | d'avoir": an infinitive behind "de". */
static bool is_infinitive(const romance_reader *r, uint32_t i)
{
    static const char *const endings[] = {"dire",   "duire",  "crire", "endre", "ondre", "aindre",
                                          "eindre", "oindre", "ettre", "aître", "uivre", "clure"};
    static const char *const verbs[] = {"avoir", "être", "prendre", "rendre", "tendre",
                                        "faire", "lire", "dire",    "vivre",  "bâtir"};
    static const char *const nouns[] = {
        "loisir",      "avenir",   "plaisir",  "métier",     "foyer",      "papier",
        "acier",       "danger",   "cancer",   "hiver",      "premier",    "dernier",
        "particulier", "courrier", "chantier", "gravier",    "gibier",     "février",
        "janvier",     "cahier",   "quartier", "calendrier", "atelier",    "mobilier",
        "ouvrier",     "dossier",  "fichier",  "escalier",   "charbonnier"};
    cq_str text = romance_is_word(r, i) ? cqk_token(r->segment, i) : (cq_str){NULL, 0};
    bool first = text.len > 4 && (cqk_ends_in(text, "er") || cqk_ends_in(text, "ir"));
    return romance_is_one(r, i, verbs, CQK_COUNT(verbs)) ||
           romance_ends_with(text, endings, CQK_COUNT(endings)) ||
           (first && !cqk_ends_in(text, "oir") && !romance_is_one(r, i, nouns, CQK_COUNT(nouns)) &&
            !romance_is_term(r, i));
}

/* "pour les réfugiés | du Dr Nansen", "du professeur Cassin": who leads it. */
static bool is_person(const romance_reader *r, uint32_t i)
{
    static const char *const titles[] = {"M",          "MM",      "Mme",    "Mlle",  "Dr",
                                         "Pr",         "Mgr",     "Sir",    "Lord",  "docteur",
                                         "professeur", "général", "amiral", "comte", "baron",
                                         "marquis",    "colonel", "Don",    "Sr",    "Sra",
                                         "Dra",        "Ing",     "Lic",    "señor", "doctor"};
    uint32_t name = i + 1 + cqk_token_is(r->segment, i + 1, CQ_STR("."));
    return romance_is_one(r, i, titles, CQK_COUNT(titles)) &&
           (romance_is_capital(r, name) || romance_is_preposition(r, name));
}

bool romance_ends_name(const romance_reader *r, uint32_t link, uint32_t noun)
{
    static const char *const de[] = {"de", "d'", "d’"};
    bool bare = noun == link + 1 && romance_is_one(r, link, de, CQK_COUNT(de));
    return is_person(r, noun) || (r->french && !romance_is_capital(r, noun) &&
                                  (is_turn(r, noun) || (bare && is_infinitive(r, noun))));
}

bool romance_begins_name(const romance_reader *r, uint32_t i)
{
    return romance_bits_at(r, i) & (WORD_FRENCH | WORD_SPANISH | WORD_EMBASSY);
}

/* Is the word one that names are made of? "Ministerio de Agricultura, | Ganadería", but "Ecopetrol"
 */
bool romance_is_term(const romance_reader *r, uint32_t i)
{
    return romance_term_at(r, i, true) != NULL;
}
