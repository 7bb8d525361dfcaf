/*
 * evidence.c - what the rules for names in Latin and Cyrillic letters ask of words: is it a noun by
 * its ending, an adjective, a people, the head of a body?
 */
#include "western/western.h"

#include <string.h>

bool person_is_conjunction(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {"and", "et", "y", "und", "и", "or", "e"};
    return cqk_token_in(worker->segment, i, words, CQK_COUNT(words));
}

bool person_is_dash(const person_worker *worker, uint32_t i)
{
    return cqk_token_is(worker->segment, i, CQ_STR("–")) ||
           cqk_token_is(worker->segment, i, CQ_STR("—")) ||
           (is_hash(worker, i, worker->model->dash_hash) && !cqk_touches(worker->segment, i));
}

/* "Nelson Mandela Plenary Hall": past words with capitals that say what kind of hall it is. */
static bool ends_in_head(const person_worker *worker, uint32_t i)
{
    enum { REACH = 4 };
    uint32_t reach = i < worker->segment->tokens->count && person_is_shouted(worker, i) ? 1 : REACH;
    for (uint32_t k = i; k < i + reach; k++) {
        if (!is_capital(worker, k) || cqk_shape(worker->segment, k, CQ_SHAPE_LINE_BEFORE))
            return false;
        uint32_t classes = classes_at(worker, k);
        if (classes & WORD_HEAD)
            return true;
        if ((k == i && !(classes & WORD_STOP)) || (classes & (WORD_ROLE | WORD_HONORIFIC)))
            return false;
    }
    return false;
}

/* "Centre William Rappard", "Fondation Jean Jaurès": called after a person. */
static bool is_called_after(const person_worker *worker, uint32_t i)
{
    static const char *const heads[] = {
        /* fold keys */
        "centre",   "center",    "institut",    "fondation",  "palais",  "aeroport", "universite",
        "lycee",    "college",   "ecole",       "hopital",    "stade",   "prix",     "fundacion",
        "premio",   "instituto", "universidad", "aeropuerto", "colegio", "hospital", "museo",
        "teatro",   "estadio",   "fondazione",  "aeroporto",  "palazzo", "piazza",   "palacio",
        "edificio", "salle",     "immeuble",    "pont",       "centro",  "fundacao", "espace"};
    static const char *const streets[] = {
        /* fold keys */
        "calle",     "avenida",   "rue",     "avenue",     "boulevard", "place",      "plaza",
        "paseo",     "via",       "улица",   "улице",      "улицы",     "улицу",      "проспект",
        "проспекте", "проспекта", "площадь", "площади",    "имени",     "орден",      "ордена",
        "орденом",   "премия",    "премии",  "премию",     "премиеи",   "медаль",     "медали",
        "медалью",   "фонд",      "фонда",   "фонде",      "музеи",     "музее",      "музея",
        "orden",     "premio",    "prix",    "platz",      "ufer",      "ulitsa",     "ulica",
        "jalan",     "jl",        "paseo",   "puente",     "puerto",    "biblioteca", "barrio",
        "parque",    "colegio",   "проезд",  "набережная", "переулок"};
    const cq_segment *segment = worker->segment;
    if (i > 0 && !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE) &&
        cqk_word_in(worker->model->host, cqk_token(segment, i - 1), streets, CQK_COUNT(streets)))
        return true;
    return i > 0 && !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE) &&
           cqk_word_in(worker->model->host, cqk_token(segment, i - 1), heads, CQK_COUNT(heads));
}

/* A word for a kind of ship, or what stands in front of a ship's name. */
static bool is_kind(const person_worker *worker, uint32_t i)
{
    static const char *const kinds[] = {
        /* fold keys */
        "vessel",    "vessels",      "ships",       "ship",       "steamer",  "cruiser",
        "destroyer", "frigate",      "submarine",   "tanker",     "trawler",  "yacht",
        "schooner",  "battleship",   "freighter",   "icebreaker", "navire",   "paquebot",
        "croiseur",  "buque",        "schiff",      "dampfer",    "frachter", "судно",
        "carrier",   "sloop",        "trawler",     "gunboat",    "corvette", "barque",
        "brig",      "ferry",        "tug",         "liner",      "fregatte", "fahre",
        "kreuzer",   "zerstorer",    "schulschiff", "fragata",    "corbeta",  "vapor",
        "fregate",   "porte-avions", "hms",         "uss",        "hmas",     "hmcs",
        "hmnzs",     "rms",          "mv",          "usns",       "uscgc",    "теплоход",
        "теплохода", "теплоходе",    "фрегат",      "фрегата",    "креисер",  "креисера",
        "ледокол",   "ледокола",     "танкер",      "танкера",    "пароход",  "парохода",
        "корабль",   "корабля",      "судна",       "траулер",    "паром"};
    return cqk_word_in(worker->model->host, cqk_token(worker->segment, i), kinds, CQK_COUNT(kinds));
}

/* "the supply vessel Anne Marsden": a ship bears the name. */
static bool is_ship(const person_worker *worker, uint32_t i)
{
    while (i > 1 && worker->segment->tokens->kind[i - 1] == CQ_TOKEN_PUNCTUATION &&
           cqk_touches(worker->segment, i) && !is_hash(worker, i - 1, worker->model->comma_hash) &&
           !is_hash(worker, i - 1, worker->model->dot_hash))
        i--; /* Fregatte "Otto Lilienthal" */
    if (i > 1 && is_capital(worker, i - 1) && (classes_at(worker, i - 1) & WORD_ROLE))
        i--; /* the icebreaker Admiral Makarov */
    /* "the vessels Admiral Nakhimov and James Clark Ross" */
    for (uint32_t k = i; k > 1 && i - k < 6 && person_is_conjunction(worker, i - 1); k--)
        if (is_kind(worker, k - 2) && ends_with(cqk_token(worker->segment, k - 2), "s"))
            return true;
    return i > 0 && is_kind(worker, i - 1) &&
           (i < 2 || !cqk_token_is(worker->segment, i - 2, CQ_STR("de"))); /* a rank */
}

/* Is the name a ship's, a street's, a prize's? Then no part of it is a person's. */
bool person_is_namesake(const person_worker *worker, const person_name *name)
{
    return is_ship(worker, name->first) || is_called_after(worker, name->first);
}

/* University, Street: what stands in front is no person, nor what is called after one. */
/* "J. P. Morgan | & Company", "Brown | and Sons": a firm. */
static bool is_partner(const person_worker *worker, uint32_t last)
{
    static const char *const joins[] = {"&", "and"};
    static const char *const rest[] = {"Co", "Company", "Sons", "Brothers", "Bros"};
    return cqk_token_in(worker->segment, last, joins, CQK_COUNT(joins)) &&
           cqk_token_in(worker->segment, last + 1, rest, CQK_COUNT(rest));
}

bool person_is_headed(const person_worker *worker, const person_name *name)
{
    if (is_partner(worker, name->last))
        return true;
    if ((classes_at(worker, name->first) & WORD_PLACE) && !name->given)
        return true;
    bool possessive = person_possessive(cqk_token(worker->segment, name->last - 1)) > 0;
    return (!possessive && ends_in_head(worker, name->last)) || is_ship(worker, name->first) ||
           is_called_after(worker, name->first);
}

/* Endings of nouns and adjectives that names hardly have. */
bool person_is_noun(const person_worker *worker, uint32_t i)
{
    static const char *const ends[] = {
        "tion",  "tions", "sion",  "sions", "ment", "ments",  "ness",   "ity",    "ities",
        "ism",   "ance",  "ence",  "ical",  "ives", "able",   "ible",   "ship",   "ships",
        "ics",   "ists",  "ings",  "ances", "dung", "gungen", "gung",   "tung",   "rung",
        "lung",  "nung",  "ungen", "heit",  "keit", "schaft", "tät",    "ción",   "ciones",
        "dad",   "dades", "ères",  "ages",  "ures", "ories",  "mental", "tional", "sional",
        "ative", "itive", "iary",  "ных",   "ного", "ости",   "ость",   "ения",   "ение",
        "ный",   "ная",   "ной",   "ские",  "ским", "ences",  "sions"};
    if (classes_at(worker, i) & (WORD_GIVEN | WORD_SURNAME))
        return false;
    cq_str word = cqk_token(worker->segment, i);
    if (word.len > 2 && (word.data[1] == '\'' || (unsigned char)word.data[1] == 0xE2))
        return false; /* d'Estaing */
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (ends_with(word, ends[k]))
            return true;
    return ends_with(word, "ing") && word.len > 5;
}

/* Words in Cyrillic letters that end as adjectives do: names of bodies, not of people. */
bool person_is_adjective(const person_worker *worker, uint32_t i)
{
    static const char *const ends[] = {"ого", "его", "ому", "ему", "ой", "ый", "ий",
                                       "ая",  "ое",  "ые",  "ие",  "ых", "их", "ую"};
    if (classes_at(worker, i) & WORD_GIVEN)
        return false;
    cq_str word = cqk_token(worker->segment, i);
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (ends_with(word, ends[k]))
            return true;
    return false;
}

/* Egyptians, Europeans, Frenchmen: peoples and followers, not one person. */
bool person_is_people(const person_worker *worker, uint32_t i)
{
    static const char *const ends[] = {"ians", "eans", "icans", "ites", "ists",
                                       "men",  "ese",  "crats", "ials", "ators"};
    cq_str word = cqk_token(worker->segment, i);
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (ends_with(word, ends[k]))
            return true;
    return false;
}

/* Forschungsminister, Planungsdirektor: a German compound whose last part is a role. */
bool person_is_german_role(const person_worker *worker, uint32_t i)
{
    static const char *const ends[] = {
        "minister",      "ministerin",    "ministers",   "präsident",     "präsidentin",
        "präsidenten",   "direktor",      "direktorin",  "sekretär",      "sekretärin",
        "botschafter",   "botschafterin", "kanzler",     "kanzlerin",     "kommissar",
        "kommissarin",   "beauftragter",  "beauftragte", "sprecher",      "sprecherin",
        "vorsitzender",  "vorsitzende",   "konsul",      "attaché",       "inspekteur",
        "general",       "referent",      "koordinator", "koordinatorin", "senator",
        "senatorin",     "gsrat",         "gsrath",      "alrat",         "alrath",
        "enrat",         "enrath",        "esrat",       "sratin",        "srätin",
        "bürgermeister", "obmann",        "obfrau",      "abgeordneter",  "abgeordnete",
        "präses",        "intendant"};
    cq_str word = cqk_token(worker->segment, i);
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (word.len > strlen(ends[k]) + 2 && ends_with(word, ends[k]))
            return true;
    return false;
}

bool person_is_behind_mark(const person_worker *worker, uint32_t i)
{
    const cq_tokens *t = worker->segment->tokens;
    if (i == 0 || i > LIST_MARKS)
        return false;
    for (uint32_t k = 0; k < i; k++)
        if (t->kind[k] != CQ_TOKEN_PUNCTUATION && t->kind[k] != CQ_TOKEN_SYMBOL)
            return false;
    return true;
}
