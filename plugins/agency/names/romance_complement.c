/*
 * romance_complement.c - how far the complement of a French or Spanish head goes: words with
 * capitals, the prepositions and conjunctions between them and, in French, the nouns and adjectives
 * that its orthography leaves small.
 */
#include "headline.h"
#include "names/heads.h"
#include "names/romance.h"

/* Turns of phrase in which names go on: "à l'étranger", "Mise en valeur". */
uint32_t romance_set_phrase(const romance_reader *r, uint32_t i)
{
    static const char *const words[] = {"étranger", "valeur",    "œuvre",    "mer",     "vapeur",
                                        "vapor",    "extérieur", "exterior", "materia", "matière",
                                        "Materia",  "MATERIA",   "MATIÈRE"};
    static const char *const ways[] = {"satellites", "satellite", "fer", "rail", "route", "câble"};
    uint32_t noun = i + 1;
    if (cqk_token_is(r->segment, i, CQ_STR("ad")) && cqk_token_is(r->segment, noun, CQ_STR("hoc")))
        return noun + 1;
    if (cqk_token_is(r->segment, i, CQ_STR("par"))) { /* "par chemins de fer", "par satellites" */
        if (cqk_token_is(r->segment, noun, CQ_STR("chemins")) ||
            cqk_token_is(r->segment, noun, CQ_STR("chemin")))
            noun += 2;
        return romance_is_one(r, noun, ways, CQK_COUNT(ways)) ? noun + 1 : i;
    }
    if (!cqk_token_is(r->segment, i, CQ_STR("à")) && !cqk_token_is(r->segment, i, CQ_STR("en")) &&
        !cqk_token_is(r->segment, i, CQ_STR("EN")))
        return i;
    if (r->french && cqk_token_is(r->segment, i, CQ_STR("en")) && !romance_is_capital(r, noun)) {
        static const char *const turns[] = {"date",  "cours",  "vue",      "vigueur", "présence",
                                            "effet", "faveur", "fonction", "cas",     "raison"};
        const agency_term *term = romance_term_at(r, noun, true);
        if (term && term->role == TERM_NOUN && !romance_is_one(r, noun, turns, CQK_COUNT(turns)))
            return noun + 1; /* "guides en métrologie" */
    }
    noun += romance_is_article(r, noun);
    return romance_is_one(r, noun, words, CQK_COUNT(words)) ? noun + 1 : i;
}

/* "Dirección General de Programación, | Organización | y Presupuesto": a head that is a matter
 * among others. */
static bool is_matter(const romance_reader *r, uint32_t i)
{
    static const char *const words[] = {
        "Organización", "ORGANIZACIÓN", "Administración", "ADMINISTRACIÓN", "Inspección",
        "INSPECCIÓN",   "Organisation", "ORGANISATION",   "Administration", "ADMINISTRATION"};
    static const char *const always[] = {"Trésor", "trésor", "TRÉSOR", "Marine", "MARINE"};
    static const char *const police[] = {"Police", "police", "POLICE"};
    if (i >= 2 && romance_is_one(r, i, police, CQK_COUNT(police)) && romance_is_join(r, i - 1))
        return cqk_token_is_word(r->segment, i - 2, "justice"); /* "Justice et | Police" */
    return romance_is_one(r, i, always, CQK_COUNT(always)) ||
           (romance_is_one(r, i, words, CQK_COUNT(words)) &&
            (romance_is_join(r, i + 1) || cqk_token_is(r->segment, i + 1, CQ_STR(","))));
}

/* A comma goes on a list when an "and" with a capital follows before the sentence ends. */
static bool list_goes_on(const romance_reader *r, uint32_t comma)
{
    uint32_t i = comma + 1;
    for (int n = 0; n < ROMANCE_WORDS_MAX; n++, i++) {
        if (romance_is_join(r, i))
            return romance_is_capital(r, romance_skip_link(r, i + 1)) &&
                   !romance_begins_name(r, romance_skip_link(r, i + 1));
        if ((romance_begins_name(r, i) && !is_matter(r, i)) ||
            (!romance_is_word(r, i) && !cqk_token_is(r->segment, i, CQ_STR(","))))
            return false;
    }
    return false;
}

/* "Commissariat | à l'énergie atomique", "Délégation | aux droits des femmes": the token behind the
 * noun; i: nothing like it. */
uint32_t romance_take_charge(const romance_reader *r, uint32_t i)
{
    static const char *const joins[] = {"à", "au", "aux", "À", "AU", "AUX"};
    uint32_t noun = i + 1;
    if (!r->french || !romance_is_one(r, i, joins, CQK_COUNT(joins)))
        return i;
    noun += romance_is_article(r, noun);
    const agency_term *term = romance_term_at(r, noun, true);
    return term && (term->role == TERM_NOUN || cqk_token_is(r->segment, noun, CQ_STR("affaires")))
               ? noun + 1
               : i;
}

/* "et de l'ONG", "y de Petróleos Mexicanos", "et la France": behind the join begins another. */
static bool joins_other(const romance_reader *r, uint32_t noun)
{
    gaz_match match;
    cqk_country_match country;
    const cq_segment *s = r->segment;
    static const char *const papers[] = {
        "Projet",      "Plan",     "Programme", "Accord",     "Rapport",    "Ordre", "Traité",
        "Déclaration", "Proyecto", "Programa",  "Acuerdo",    "Informe",    "Orden", "Tratado",
        "Declaración", "Sommet",   "Cumbre",    "Conférence", "Conferencia"};
    static const char *const protocols[] = {"Protocole", "Protocolo"};
    static const char *const talks[] = {"Mecanismo", "Mécanisme", "Diálogo", "Dialogue",
                                        "Reunión",   "Réunion",   "Foro",    "Forum",
                                        "Mesa",      "Encuentro"};
    static const char *const people[] = {
        "Presidentes", "Ministros", "Cancilleres", "Jefes",           "Representantes", "Delegados",
        "Embajadores", "Gobiernos", "Señores",     "Vicepresidentes", "Partes"};
    static const char *const states[] = {
        "République", "Royaume", "Confédération", "Principauté", "Grand-Duché", "Gouvernement",
        "República",  "Reino",   "Gobierno",      "Estados",     "États"};
    if (noun >= s->tokens->count || romance_is_one(r, noun, states, CQK_COUNT(states)) ||
        romance_is_one(r, noun, papers, CQK_COUNT(papers)) ||
        (romance_is_one(r, noun, protocols, CQK_COUNT(protocols)) &&
         !cqk_shape(s, noun - 1, CQ_SHAPE_UPPER_FIRST) && romance_is_preposition(r, noun + 1)) ||
        (romance_is_article(r, noun - 1) && (romance_is_one(r, noun, people, CQK_COUNT(people)) ||
                                             romance_is_one(r, noun, talks, CQK_COUNT(talks)))))
        return true;
    if (cqk_country_at(r->w->model->countries, s, noun, &country))
        return !(country.form == CQK_COUNTRY_ADJECTIVE &&
                 cqk_token_is(s, noun - 1, CQ_STR("des"))); /* "et des Sénégalais de l'Extérieur" */
    uint32_t before = noun - 1; /* the word in front of the comma or the link */
    while (before > 0 && s->tokens->kind[before] != CQ_TOKEN_LETTER)
        before--;
    if (cqk_shape(s, noun, CQ_SHAPE_UPPER_ALL) &&
        s->tokens->end[noun] - s->tokens->start[noun] > 1 &&
        !cqk_shape(s, before, CQ_SHAPE_UPPER_ALL))
        return true;
    return gaz_match_at(&r->w->model->set, s, noun, &match) &&
           (match.last > noun + 1 || !romance_is_term(r, noun));
}

/* "Institut de l'environnement | et de recherches agricoles (INERA)", "Comité des services de
 * renseignement | et de sécurité d'Afrique": the name goes on behind the noun, too. */
static uint32_t go_on_small(const romance_reader *r, uint32_t i)
{
    uint32_t noun = romance_skip_link(r, i + 1);
    if (!r->french || !romance_is_join(r, i) || !romance_is_preposition(r, i + 1) ||
        !romance_is_word(r, noun) || romance_is_capital(r, noun) || romance_is_determiner(r, noun))
        return i;
    bool bare = noun == i + 2 && romance_is_adjective(r, i - 1) && romance_is_term(r, noun);
    if (!r->by_de && !(bare && !romance_is_preposition(r, noun + 1)))
        return i; /* "Parti communiste vietnamien | et de la société civile" */
    bool more = romance_is_term(r, noun) || romance_is_adjective(r, noun + 1) ||
                cqk_token_is(r->segment, noun + 1, CQ_STR("(")) ||
                (romance_is_preposition(r, noun + 1) &&
                 romance_is_capital(r, noun + 2 + romance_is_article(r, noun + 2)));
    return more ? noun + 1 : i;
}

/* "analyse, | de prévision et de stratégie", "réfugiés | et apatrides": small nouns of a list, each
 * of them a term. */
static uint32_t list_small(const romance_reader *r, uint32_t i)
{
    if (!r->french || romance_is_capital(r, i - 1) || !romance_is_word(r, i - 1))
        return i;
    if (r->by_for && romance_is_join(r, i) && romance_is_article(r, i + 1) &&
        romance_is_term(r, i + 2) && !romance_is_capital(r, i + 2))
        return i + 3; /* "pour la coopération | et l'investissement" */
    if (romance_is_join(r, i) && romance_is_term(r, i + 1) && !romance_is_capital(r, i + 1))
        return i + 2;
    if (!cqk_token_is(r->segment, i, CQ_STR(",")) || !romance_is_preposition(r, i + 1))
        return i;
    uint32_t noun = romance_skip_link(r, i + 1);
    for (uint32_t k = noun + 1; k < noun + 8; k++)
        if (romance_is_join(r, k) && romance_is_preposition(r, k + 1))
            return romance_is_term(r, noun) && !romance_is_capital(r, noun) ? noun + 1 : i;
    return i;
}

/* "de soutien | à la Centrafrique", "en Afrique": where a mission is, or an organisation's part of
 * the world. */
static uint32_t take_place(const romance_reader *r, uint32_t i)
{
    static const char *const joins[] = {"à", "au", "aux", "en", "À", "AU", "AUX", "EN", "dans"};
    static const char *const regions[] = {"Afrique", "Asie",   "Europe",  "Amérique", "África",
                                          "Asia",    "Europa", "América", "Orient",   "Sahel",
                                          "AFRIQUE", "ASIE",   "EUROPE",  "AMÉRIQUE"};
    cqk_country_match country;
    uint32_t noun = i + 1;
    if (!romance_is_one(r, i, joins, CQK_COUNT(joins)))
        return i;
    noun += romance_is_article(r, noun);
    if (romance_is_one(r, noun, regions, CQK_COUNT(regions)))
        return noun + 1;
    if (!r->mission || !romance_is_capital(r, noun))
        return i;
    if (cqk_country_at(r->w->model->countries, r->segment, noun, &country))
        return country.form == CQK_COUNTRY_NAME ? noun + country.tokens : i;
    return romance_bits_at(r, noun) == 0 && !cqk_shape(r->segment, noun, CQ_SHAPE_UPPER_ALL)
               ? noun + 1
               : i;
}

/* "SOUS-COMMISSION JURIDIQUE | PROCÈS-VERBAL": in a heading the document's kind follows. */
static bool is_document(const romance_reader *r, uint32_t i)
{
    static const char *const words[] = {"PROCES",  "PROCÈS",     "COMPTE",  "RAPPORT",    "NOTE",
                                        "SÉANCE",  "SEANCE",     "SESSION", "COMUNICADO", "ACTA",
                                        "INFORME", "COMMUNIQUÉ", "ORDRE",   "DÉCLARATION"};
    return romance_is_one(r, i, words, CQK_COUNT(words));
}

/* "CONSEIL DES MINISTRES | DU MERCREDI": when, not what about. */
static bool is_calendar(const romance_reader *r, uint32_t i)
{
    static const char *const days[] = {
        "LUNDI",    "MARDI",    "MERCREDI",  "JEUDI",     "VENDREDI", "SAMEDI",    "DIMANCHE",
        "LUNES",    "MARTES",   "MIÉRCOLES", "JUEVES",    "VIERNES",  "JANVIER",   "FÉVRIER",
        "MARS",     "AVRIL",    "JUIN",      "JUILLET",   "AOÛT",     "SEPTEMBRE", "OCTOBRE",
        "NOVEMBRE", "DÉCEMBRE", "lundi",     "mardi",     "mercredi", "jeudi",     "vendredi",
        "samedi",   "lunes",    "martes",    "miércoles", "jueves",   "viernes"};
    return romance_is_one(r, i, days, CQK_COUNT(days));
}

/* The small words that a name goes on with: duties, nouns of a list, adjectives. */
static uint32_t step_small(romance_reader *r, uint32_t i, bool first)
{
    bool comma = cqk_token_is(r->segment, i, CQ_STR(","));
    if (r->charged && (romance_is_join(r, i) || comma) && romance_take_charge(r, i + 1) > i + 1)
        return romance_take_charge(r, i + 1); /* ", à la démocratie et aux droits" */
    if (romance_take_charge(r, i) > i) {
        r->charged = true;
        return romance_take_charge(r, i);
    }
    if (go_on_small(r, i) > i)
        return go_on_small(r, i);
    if (!first && list_small(r, i) > i)
        return list_small(r, i);
    if (!first && r->french && r->by_de && romance_is_known_adjective(r, i - 1) &&
        romance_is_term(r, i) && !romance_is_capital(r, i))
        return i + 1; /* "des hautes | études" */
    if (r->french && romance_is_join(r, i) && romance_is_adjective(r, i - 1) &&
        romance_is_adjective(r, i + 1))
        return i + 2; /* "économique et sociale" */
    return i;
}

bool romance_is_about(const romance_reader *r, uint32_t i)
{
    static const char *const joins[] = {"sur", "sobre", "SUR", "SOBRE"};
    return romance_is_one(r, i, joins, CQK_COUNT(joins));
}

/* The noun behind the preposition at token i. */
static uint32_t step_preposition(romance_reader *r, uint32_t i)
{
    static const char *const de[] = {"de", "du", "des", "d'", "d’"};
    uint32_t noun = romance_skip_link(r, i);
    r->by_de = romance_is_one(r, i, de, CQK_COUNT(de));
    r->by_for = cqk_token_is(r->segment, i, CQ_STR("pour")) && noun == i + 2;
    if (is_calendar(r, noun) || romance_ends_name(r, i, noun) ||
        (r->loose && romance_is_about(r, i)))
        return i;
    bool small = r->french && romance_is_word(r, noun) && !romance_is_preposition(r, noun) &&
                 !romance_is_determiner(r, noun);
    return romance_is_capital(r, noun) || small ? noun + 1 : i;
}

/* "Secretaría de Gobernación | y el Poder Legislativo", but "Ministerio de la Mujer y la Infancia":
 * does an article behind the Spanish "and" at token i stand where the noun before it had none? */
static bool begins_with_article(const romance_reader *r, uint32_t i)
{
    enum { WORDS_MAX = 4 };
    if (r->french || !romance_is_join(r, i) || !romance_is_article(r, i + 1))
        return false;
    for (uint32_t k = i, n = 0; k > 1 && n < WORDS_MAX; k--, n++)
        if (romance_is_preposition(r, k - 1))
            return !romance_is_article(r, k) && !cqk_token_is(r->segment, k - 1, CQ_STR("del"));
    return false;
}

/* The noun behind the "and" or the comma of a list at token i. */
static uint32_t step_join(const romance_reader *r, uint32_t i)
{
    uint32_t noun = romance_skip_link(r, i + 1);
    if (r->french && r->by_de && romance_is_join(r, i) && romance_is_article(r, i + 1))
        return i; /* "Office de la biodiversité | et la Corporation ..." */
    if (begins_with_article(r, i))
        return i;
    bool title = (romance_bits_at(r, noun) & WORD_TITLE) && noun == i + 1;
    return romance_is_capital(r, noun) && !joins_other(r, noun) && !title ? noun + 1 : i;
}

/* "Département fédéral des affaires étrangères | DFAE": letters behind a word that is none. */
static bool begins_letters(const romance_reader *r, uint32_t i)
{
    return romance_is_capital(r, i) && cqk_shape(r->segment, i, CQ_SHAPE_UPPER_ALL) &&
           r->segment->tokens->end[i] - r->segment->tokens->start[i] >= 3 &&
           romance_is_word(r, i - 1) && !romance_is_preposition(r, i - 1) &&
           !romance_is_article(r, i - 1) && !cqk_shape(r->segment, i - 1, CQ_SHAPE_UPPER_ALL) &&
           !agency_is_numeral(cqk_token(r->segment, i));
}

/* "Comisión | Coordinadora de Pesca": an adjective that is a head, too. */
static bool is_coordinating(const romance_reader *r, uint32_t i)
{
    static const char *const words[] = {"Coordinadora", "COORDINADORA"};
    return romance_is_one(r, i, words, CQK_COUNT(words)) && romance_is_preposition(r, i + 1);
}

/* "Ministère de la Coopération internationale | Bamako, le 25 juillet": the dateline on the line
 * below a letterhead. */
static bool is_next_line(const romance_reader *r, uint32_t i)
{
    cqk_place_match city;
    return cqk_shape(r->segment, i, CQ_SHAPE_LINE_BEFORE) && !romance_is_preposition(r, i - 1) &&
           !romance_is_article(r, i - 1) &&
           cqk_place_at(r->w->model->cities, r->segment, i, &city) &&
           cqk_token_is(r->segment, i + city.tokens, CQ_STR(","));
}

/* "Ayuda | a Refugiados", "Combate | a las Drogas": the token behind what the action is on. */
static uint32_t take_object(const romance_reader *r, uint32_t i)
{
    static const char *const actions[] = {"Combate",    "Ayuda",      "Apoyo",  "Atención",
                                          "Asistencia", "Protección", "Acceso", "Respuesta",
                                          "Impulso",    "Fomento"};
    static const char *const joins[] = {"a", "al"};
    uint32_t noun = i + 1 + romance_is_article(r, i + 1);
    if (!romance_is_one(r, i, joins, CQK_COUNT(joins)) || !romance_is_capital(r, noun))
        return i;
    bool bare = noun == i + 1 && cqk_token_is(r->segment, i, CQ_STR("a"));
    return bare || romance_is_one(r, i - 1, actions, CQK_COUNT(actions)) ? noun + 1 : i;
}

/* "COMITÉ DES DROITS DE L'ENFANT | CLÔT LES TRAVAUX" */
static bool is_headline_verb(const romance_reader *r, uint32_t i)
{
    return i < r->segment->tokens->count && cqk_shape(r->segment, i, CQ_SHAPE_UPPER_ALL) &&
           romance_is_word(r, i) && !romance_is_preposition(r, i - 1) &&
           !romance_is_article(r, i - 1) &&
           cqk_romance_headline_verb(r->w->model->host, cqk_token(r->segment, i));
}

uint32_t romance_step(romance_reader *r, uint32_t i, bool first)
{
    static const char *const united[] = {"unies", "unis", "unidas", "unidos", "uni"};
    uint32_t small = first ? i : take_place(r, i);
    if (small == i)
        small = step_small(r, i, first);
    if (small > i)
        return small;
    if (cqk_token_is(r->segment, i, CQ_STR("auprès")) && romance_is_preposition(r, i + 1))
        i++;
    if (is_document(r, i) || (!first && (is_next_line(r, i) || is_headline_verb(r, i))))
        return i;
    if (!first && !romance_is_preposition(r, i - 1) && !romance_is_article(r, i - 1) &&
        !romance_is_term(r, i) && agency_person_at(r->w, i)) /* "de Protocolo | Juan Soto" */
        return i;
    if (!r->french && cqk_token_is(r->segment, i, CQ_STR("con")) &&
        (cqk_token_is(r->segment, i + 1, CQ_STR("Discapacidad")) ||
         cqk_token_is(r->segment, i + 1, CQ_STR("discapacidad"))))
        return i + 2; /* "de Personas | con Discapacidad" */
    if (!first && begins_letters(r, i))
        return i;
    if (romance_is_capital(r, i) &&
        (!romance_begins_name(r, i) ||
         ((first || !romance_is_preposition(r, i - 1)) && is_coordinating(r, i))))
        return i + 1;
    if (romance_is_capital(r, i) && first)
        return i;
    if (romance_is_hyphen(r, i))
        return i + 2;
    if (!r->french && !first && take_object(r, i) > i)
        return take_object(r, i);
    if (romance_is_preposition(r, i))
        return step_preposition(r, i);
    uint32_t behind = romance_skip_link(r, i + 1);
    if ((romance_is_join(r, i) && (!romance_begins_name(r, behind) || is_matter(r, behind))) ||
        (cqk_token_is(r->segment, i, CQ_STR(",")) && list_goes_on(r, i)))
        return step_join(r, i);
    if (romance_is_binational(r, i))
        return i + 3;
    if (romance_is_one(r, i, united, CQK_COUNT(united)) || romance_is_adjective(r, i))
        return i + 1;
    return romance_set_phrase(r, i);
}
