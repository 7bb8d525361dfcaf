/*
 * grammar_romance.c - French and Spanish names, whose head comes first:
 *
 *   Ministère des Affaires étrangères     Commission pour l'élection du CIPM
 *   Embajada del Reino de los Países Bajos     Comisión Latinoamericana de Aviación Civil
 *
 * Here stands what makes a head and its complement the name of a body.
 */
#include "names/heads.h"
#include "names/romance.h"
#include "translate/english.h"

#include <string.h>

/* "Acuerdo de | Asociación Estratégica": what an instrument is about. */
static bool is_subject_of_instrument(const romance_reader *r, uint32_t head)
{
    static const char *const words[] = {"Acuerdo", "acuerdo", "Tratado", "Convenio",
                                        "Accord",  "accord",  "Traité",  "Convention"};
    return head >= 2 && romance_is_preposition(r, head - 1) &&
           romance_is_one(r, head - 2, words, CQK_COUNT(words));
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

/* "le ministère des finances", "la direction générale des postes", "du ministère béninois des
 * affaires étrangères": offices that many texts write small, of matters that all are known. */
static bool is_office(const romance_reader *r, uint32_t head, uint32_t after, uint32_t last)
{
    static const char *const heads[] = {"ministère", "ministerio", "département", "departamento"};
    static const char *const directions[] = {"direction", "dirección"};
    static const char *const definite[] = {"le",  "la", "au", "du", "el", "al",
                                           "del", "Le", "La", "Au", "Du", "El"};
    bool office = romance_is_one(r, head, heads, CQK_COUNT(heads)) ||
                  (romance_is_one(r, head, directions, CQK_COUNT(directions)) && after == head + 2);
    uint32_t of = after + romance_is_nationality(r, after);
    if (!office || head == 0 || !romance_is_one(r, head - 1, definite, CQK_COUNT(definite)) ||
        !romance_is_preposition(r, of))
        return false;
    for (uint32_t i = of; i < last; i++)
        if (romance_is_word(r, i) && !romance_is_preposition(r, i) && !romance_is_article(r, i) &&
            !romance_is_join(r, i) && !romance_is_term(r, i) && !romance_is_nationality(r, i) &&
            !(i > of + 1 && romance_is_term(r, i - 1) && romance_is_adjective(r, i)))
            return false;
    return true;
}

/* Does the name say more than its head, and has it a capital behind it, or the head one? */
static bool is_name(const romance_reader *r, uint32_t first, uint32_t after, uint32_t last)
{
    bool says = false;
    bool capital = cqk_shape(r->segment, first, CQ_SHAPE_UPPER_FIRST);
    for (uint32_t i = after; i < last; i++) {
        if (romance_is_preposition(r, i) || romance_is_article(r, i) || !romance_is_word(r, i))
            continue;
        says |= !is_generic(cqk_token(r->segment, i));
        capital |= romance_is_capital(r, i);
    }
    return says && (capital || is_office(r, first, after, last));
}

/* An embassy's name ends with its country: "Embajada de Francia | y de la ...". */
static bool ends_in_country(const romance_reader *r, uint32_t first, uint32_t *last)
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

static bool has_country(const romance_reader *r, uint32_t first, uint32_t last)
{
    cqk_country_match country;
    for (uint32_t i = first; i < last; i++)
        if (cqk_country_at(r->w->model->countries, r->segment, i, &country))
            return true;
    return false;
}

/* "Instituto Geográfico Militar": an adjective with a capital. */
static bool is_capital_adjective(const romance_reader *r, uint32_t i)
{
    static const char *const endings[] = {"al",  "ales", "ico",  "ica",  "icos", "icas", "ivo",
                                          "iva", "ivos", "ivas", "ar",   "ario", "aria", "arios",
                                          "ano", "ana",  "anos", "anas", "eño",  "eña",  "ense",
                                          "ino", "ina",  "iano", "iana", "orio", "oria", "estre"};
    return romance_is_capital(r, i) &&
           romance_ends_with(cqk_token(r->segment, i), endings, CQK_COUNT(endings));
}

/* "Université Mohammed V", "Universidad Católica": schools have names behind them. */
static bool is_school(const romance_reader *r, uint32_t head)
{
    static const char *const heads[] = {
        "Université", "Universidad", "Institut", "Instituto", "École", "Ecole",  "Escuela",
        "Fondation",  "Fundación",   "Banque",   "Banco",     "Lycée", "Agence", "Agencia"};
    return romance_is_one(r, head, heads, CQK_COUNT(heads));
}

/* One letter, and no numeral: part of a reference. */
static bool is_letter(const romance_reader *r, uint32_t i)
{
    cq_str text = cqk_token(r->segment, i);
    return text.len == 1 && romance_is_capital(r, i) && !strchr("IVX", text.data[0]);
}

/* "SOUS-COMMISSION JURIDIQUE": in a heading in capitals an adjective has them too. */
static bool is_heading_adjective(const romance_reader *r, uint32_t head, uint32_t after)
{
    static const char *const endings[] = {"IQUE", "ALE",   "AIRE", "IVE",  "IF",   "AL",
                                          "ELLE", "IENNE", "ICO",  "ICA",  "IVA",  "IVO",
                                          "ERA",  "IXTA",  "IXTE", "ARIA", "IONAL"};
    return romance_is_word(r, after) && cqk_shape(r->segment, head, CQ_SHAPE_UPPER_ALL) &&
           cqk_shape(r->segment, after, CQ_SHAPE_UPPER_ALL) &&
           romance_ends_with(cqk_token(r->segment, after), endings, CQK_COUNT(endings));
}

/* "rapports à l'Assemblée | sur les travaux": of these heads "sur" says nothing. */
static bool is_loose(const romance_reader *r, uint32_t head)
{
    static const char *const heads[] = {"assemblée", "conseil", "cour",    "ministère",
                                        "bureau",    "sénat",   "agence",  "office",
                                        "asamblea",  "consejo", "corte",   "ministerio",
                                        "senado",    "agencia", "oficina", "secretaría"};
    cq_str text = cqk_token(r->segment, head);
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        if (text.len == strlen(heads[k]) && (text.data[0] | 0x20) == heads[k][0] &&
            memcmp(text.data + 1, heads[k] + 1, text.len - 1) == 0)
            return true;
    return false;
}

/* "UNION | virtual tables", "ADMINISTRATION | OFFICIAL": both words English, and no French beside
 * them. */
static bool is_english(const romance_reader *r, uint32_t head, uint32_t after)
{
    static const char *const endings[] = {"al",   "able", "ible", "ive",
                                          "CIAL", "ABLE", "IBLE", "IVE"};
    return romance_is_word(r, after) &&
           romance_ends_with(cqk_token(r->segment, after), endings, CQK_COUNT(endings)) &&
           romance_bits_at(r, head) & (WORD_HEAD | WORD_WEAK) &&
           !romance_is_preposition(r, after + 1) &&
           !(head > 0 && (romance_is_article(r, head - 1) || romance_is_preposition(r, head - 1)));
}

/* "the delegation shown": a small head, and no word of Romance in front says that it is one. */
static bool is_bare(const romance_reader *r, uint32_t head)
{
    static const char *const articles[] = {"Le", "La", "Les", "L'", "L’", "El", "Los", "Las"};
    return !cqk_shape(r->segment, head, CQ_SHAPE_UPPER_FIRST) &&
           !(head > 0 && (romance_is_article(r, head - 1) || romance_is_preposition(r, head - 1) ||
                          romance_is_one(r, head - 1, articles, CQK_COUNT(articles))));
}

/* Heads have the spelling of their language: without its accents "secretaria" is a person, and
 * "operation" English. */
static const char *const english[ENGLISH_HEADS] = {"delegation", "operation", "federation",
                                                   "secretariat"};

static bool is_misspelled(const romance_reader *r, uint32_t head)
{
    static const char *const persons[] = {"secretaria", "Secretaria", "subsecretaria",
                                          "Subsecretaria"};
    static const char *const forces[] = {"Force", "Forces", "force", "FORCE"};
    static const char *const tasks[] = {"Task",   "task",    "TASK",    "Air",      "Joint",
                                        "Police", "Defence", "Defense", "Security", "Armed"};
    if (head > 0 && romance_is_one(r, head, forces, CQK_COUNT(forces)) &&
        romance_is_one(r, head - 1, tasks, CQK_COUNT(tasks)))
        return true;
    return (romance_is_one(r, head, english, CQK_COUNT(english)) && is_bare(r, head)) ||
           romance_is_one(r, head, persons, CQK_COUNT(persons));
}

void agency_romance_open(agency_model *model)
{
    romance_open_links(model);
    for (size_t k = 0; k < ENGLISH_HEADS; k++)
        model->english[k] = model->host->fold_hash(english[k], strlen(english[k]));
}

bool agency_romance_is_english(const agency_model *model, const cq_tokens *t, uint32_t i)
{
    bool is_english = false;
    for (size_t k = 0; k < ENGLISH_HEADS; k++)
        is_english |= t->hash[i] == model->english[k];
    return is_english && !(i > 0 && agency_starts_at(model->links, LINK_BITS - 1, t->hash[i - 1]));
}

/* "Asociación | Estratégica", "Gabinete | Binacional": relations and meetings, no bodies. */
static bool is_relation(const romance_reader *r, uint32_t head, uint32_t after)
{
    static const char *const relations[] = {"Asociación", "asociación", "Alianza", "Association",
                                            "association"};
    static const char *const strategic[] = {"Estratégica", "estratégica", "stratégique",
                                            "Económica"};
    static const char *const cabinets[] = {"Gabinete", "gabinete"};
    static const char *const meetings[] = {"Binacional", "binacional", "Ministerial",
                                           "ministerial"};
    return (romance_is_one(r, head, relations, CQK_COUNT(relations)) &&
            romance_is_one(r, after, strategic, CQK_COUNT(strategic))) ||
           (romance_is_one(r, head, cabinets, CQK_COUNT(cabinets)) &&
            romance_is_one(r, after, meetings, CQK_COUNT(meetings)));
}

/* "Union des | Comores", "Confédération | suisse", "Fédération | de Russie": a state, whose form
 * the head is. */
static bool is_state(const romance_reader *r, uint32_t head, uint32_t after, uint32_t last)
{
    static const char *const forms[] = {"Union", "union", "UNION", "Unión", "unión", "UNIÓN"};
    static const char *const leagues[] = {"Confédération", "Confederación", "CONFÉDÉRATION",
                                          "Fédération",    "Federación",    "FÉDÉRATION"};
    cqk_country_match country;
    uint32_t noun = romance_skip_link(r, after);
    bool league = romance_is_one(r, head, leagues, CQK_COUNT(leagues));
    if (league && last == after + 1)
        return cqk_country_at(r->w->model->countries, r->segment, after, &country);
    return (league || romance_is_one(r, head, forms, CQK_COUNT(forms))) && noun > after &&
           noun < last && cqk_country_at(r->w->model->countries, r->segment, noun, &country) &&
           country.form == CQK_COUNTRY_NAME && noun + country.tokens >= last;
}

/* "Centro de | Convenciones", "Palais des congrès": a building. */
static bool is_building(const romance_reader *r, uint32_t head, uint32_t after)
{
    static const char *const heads[] = {"Centro", "Centre", "centro", "centre", "CENTRO", "CENTRE"};
    static const char *const uses[] = {
        "Convenciones", "Congresos",   "Exposiciones", "Eventos", "congrès",     "conférences",
        "Congrès",      "Conférences", "CONVENCIONES", "CONGRÈS", "expositions", "Conferencias"};
    uint32_t noun = romance_skip_link(r, after);
    return romance_is_one(r, head, heads, CQK_COUNT(heads)) && noun > after &&
           romance_is_one(r, noun, uses, CQK_COUNT(uses));
}

/* "l'agence de la | Banque mondiale": a seat of the body that is named behind it. */
static bool is_seat(const romance_reader *r, uint32_t head, uint32_t after)
{
    static const char *const seats[] = {"agence", "agencia", "bureau",  "oficina",
                                        "office", "section", "service", "servicio"};
    gaz_match match;
    uint32_t noun = romance_skip_link(r, after);
    return romance_is_one(r, head, seats, CQK_COUNT(seats)) && noun > after &&
           noun < r->segment->tokens->count && romance_is_capital(r, noun) &&
           gaz_match_at(&r->w->model->set, r->segment, noun, &match);
}

/* "la réunion du Bureau de | Dakar", "la section de Lyon": a part of a body that the text has
 * named, by the city where it is or meets. */
static bool is_local(const romance_reader *r, uint32_t head, uint32_t after, uint32_t last)
{
    static const char *const heads[] = {"Bureau",  "bureau",  "Section",  "section", "Comité",
                                        "comité",  "Oficina", "oficina",  "Sección", "sección",
                                        "Service", "service", "Servicio", "servicio"};
    cqk_place_match city;
    return last > after + 1 && romance_is_one(r, head, heads, CQK_COUNT(heads)) &&
           romance_is_preposition(r, after) &&
           cqk_place_at(r->w->model->cities, r->segment, after + 1, &city) &&
           after + 1 + city.tokens == last;
}

/* "Groupe de travail | en matière de développement durable" */
static bool is_on_matter(const romance_reader *r, uint32_t after)
{
    static const char *const joins[] = {"en", "EN"};
    uint32_t behind = romance_set_phrase(r, after);
    if (cqk_token_is(r->segment, after, CQ_STR("ad")))
        return behind > after; /* "Groupe de travail | ad hoc" */
    return romance_is_one(r, after, joins, CQK_COUNT(joins)) && romance_is_preposition(r, behind);
}

/* Does the complement begin right behind the head? */
static bool is_linked(const romance_reader *r, uint32_t head, uint32_t after)
{
    static const char *const people[] = {"Délégation", "délégation", "DÉLÉGATION"};
    gaz_match match;
    if ((r->loose && romance_is_about(r, after)) || is_english(r, head, after))
        return false;
    if (romance_is_join(r, after + 1) &&
        gaz_match_at(&r->w->model->set, r->segment, head, &match) && match.last == after + 1)
        return false; /* "Unión Europea | y Cooperación" */
    if (romance_is_one(r, head, people, CQK_COUNT(people)) && after == head + 1)
        return romance_take_charge(r, after) > after; /* else those who came */
    bool bare = is_bare(r, head);
    if (romance_is_preposition(r, after) ||
        (bare ? romance_has_adjective_form(r, after) : romance_is_adjective(r, after)) ||
        romance_is_binational(r, after) || is_heading_adjective(r, head, after) ||
        romance_take_charge(r, after) > after || is_on_matter(r, after))
        return true;
    if (!romance_is_capital(r, after))
        return false;
    bool sentence = r->segment->tokens->shape[after] & CQ_SHAPE_SENTENCE_START;
    if (!sentence && romance_is_term(r, after) && !romance_begins_name(r, after) &&
        cqk_shape(r->segment, head, CQ_SHAPE_UPPER_FIRST) &&
        (romance_is_join(r, after + 1) || cqk_token_is(r->segment, after + 1, CQ_STR(","))) &&
        romance_is_term(r, after + 2))
        return true; /* "Commission | Vérité, Justice et Réconciliation" */
    return romance_is_preposition(r, after + 1) || (is_school(r, head) && !sentence) ||
           (r->french && !sentence &&
            (romance_is_known_adjective(r, after + 1) ||
             (romance_is_hyphen(r, after + 1) &&
              !cqk_shape(r->segment, after, CQ_SHAPE_UPPER_ALL)))) ||
           ((romance_is_known_adjective(r, after) ||
             (!r->french &&
              (is_capital_adjective(r, after) || romance_is_nationality(r, after)))) &&
            !sentence);
}

/* "Consulat général de France | à New York": which of its consulates. Past the city; `last`: none.
 */
static uint32_t take_city(const romance_reader *r, uint32_t last)
{
    enum { WORDS_MAX = 3 };
    const cq_tokens *t = r->segment->tokens;
    uint32_t i = last + 1;
    while (i - last <= WORDS_MAX && romance_is_capital(r, i) && !romance_begins_name(r, i) &&
           !cqk_touches(r->segment, i) && !(t->shape[i] & CQ_SHAPE_SENTENCE_START))
        i++;
    return i > last + 1 ? i : last;
}

/* "Ambassade de France au Maroc", "auprès du Royaume de Belgique": where it is, too. */
static uint32_t take_seat(const romance_reader *r, uint32_t last)
{
    static const char *const joins[] = {"au", "aux", "en", "AU", "AUX", "EN", "ante", "ANTE"};
    static const char *const near[] = {"auprès", "AUPRÈS", "près"};
    cqk_country_match country;
    if (romance_is_one(r, last, near, CQK_COUNT(near)) && romance_is_preposition(r, last + 1)) {
        uint32_t state = romance_skip_link(r, last + 1);
        return romance_is_capital(r, state) &&
                       cqk_country_at(r->w->model->countries, r->segment, state, &country) &&
                       country.form == CQK_COUNTRY_NAME
                   ? state + country.tokens
                   : last;
    }
    uint32_t i = last + 1;
    bool state = romance_is_one(r, last, joins, CQK_COUNT(joins));
    if (!state && !cqk_token_is(r->segment, last, CQ_STR("à")))
        return last;
    i += romance_is_article(r, i);
    if (state && romance_is_capital(r, i) &&
        cqk_country_at(r->w->model->countries, r->segment, i, &country) &&
        country.form == CQK_COUNTRY_NAME)
        return i + country.tokens;
    bool city = !state || (!r->french && cqk_token_is(r->segment, last, CQ_STR("en")));
    return city && r->consulate ? take_city(r, last) : last;
}

/* "Haute | Commission mixte", "Gran | Comisión": an adjective of standing in front of the head. */
static uint32_t take_grand(const romance_reader *r, uint32_t head)
{
    static const char *const list[] = {"Haute", "Haut", "Grande", "Grand",     "Gran",
                                       "Alta",  "Alto", "Real",   "Pontificia"};
    return head > 0 && romance_is_one(r, head - 1, list, CQK_COUNT(list)) &&
                   cqk_shape(r->segment, head, CQ_SHAPE_UPPER_FIRST)
               ? head - 1
               : head;
}

/* "Agence Ecofin", "Agencia Télam": of a news agency's name nothing is put into English. */
static bool is_press(const romance_reader *r, uint32_t head, uint32_t last)
{
    static const char *const heads[] = {"Agence", "Agencia"};
    return last <= head + 3 && romance_is_capital(r, last - 1) &&
           romance_is_one(r, head, heads, CQK_COUNT(heads)) &&
           !romance_is_known_adjective(r, head + 1) && !is_capital_adjective(r, head + 1) &&
           !romance_has_adjective_form(r, head + 1);
}

/* Where the known name at the head ends, if lists do not go on behind it: "Comité international de
 * la Croix-Rouge | , Caritas Suisse et ...", but "Ministerio de Agricultura, Ganadería y Pesca" and
 * what is a noun of names. */
static uint32_t complete_at(const romance_reader *r, uint32_t head)
{
    static const char *const open[] = {"ministry",    "department", "secretariat",
                                       "directorate", "committee",  "commission"};
    gaz_match match;
    if (!gaz_match_at(&r->w->model->set, r->segment, head, &match))
        return 0;
    const gaz *g = &r->w->model->set.source[match.source];
    cq_str kind = gaz_string(g, g->bodies[g->names[g->nodes[match.node].names - 1].body].kind);
    for (size_t k = 0; k < CQK_COUNT(open); k++)
        if (cqk_is(kind, open[k]))
            return 0;
    return match.last;
}

/* The end of the complement behind the head, which has tokens [head, after). */
static uint32_t read_complement(romance_reader *r, uint32_t head, uint32_t after, bool embassy)
{
    uint32_t last = after;
    uint32_t complete = complete_at(r, head);
    for (int n = 0; n < ROMANCE_WORDS_MAX; n++) {
        bool list = romance_is_join(r, last) || cqk_token_is(r->segment, last, CQ_STR(","));
        if (last == complete && list && !romance_is_term(r, romance_skip_link(r, last + 1)))
            break;
        uint32_t next = romance_step(r, last, n == 0);
        if (next == last)
            break;
        last = next;
        if (embassy && ends_in_country(r, after, &last))
            break;
    }
    while (last > after && (is_letter(r, last - 1) || romance_is_preposition(r, last - 1) ||
                            romance_is_join(r, last - 1)))
        last--; /* "ORGANISATION MONDIALE DE LA SANTÉ | N 35" */
    return last;
}

/* "Unión", "Union": a head of both languages is French unless its accent or the document says
 * Spanish. */
static bool is_french(const agency_worker *w, uint32_t i, uint32_t bits)
{
    static const char *const accents[] = {"ó", "Ó", "ú", "ñ"};
    if (!(bits & WORD_FRENCH) || !(bits & WORD_SPANISH))
        return (bits & WORD_FRENCH) != 0;
    for (size_t k = 0; k < CQK_COUNT(accents); k++)
        if (agency_contains(cqk_token(&w->view.segment, i), accents[k]))
            return false;
    return !cqk_is(w->document->fact(w->document, "document.language"), "es");
}

cq_status agency_grammar_romance(agency_worker *w, uint32_t i, uint32_t bits, uint32_t floor)
{
    static const char *const missions[] = {
        "mission", "Mission", "MISSION", "opération", "Opération", "force",    "Force",
        "bureau",  "Bureau",  "Misión",  "misión",    "Oficina",   "Operación"};
    /* nouns of other things, too: a body only with a capital */
    static const char *const small[] = {
        "force",          "forces",       "communauté",   "opération",    "groupe",
        "garde",          "brigade",      "collège",      "corporation",  "unidad",
        "operación",      "red",          "frente",       "movimiento",   "mesa",
        "jurisdicción",   "organisation", "organización", "organizacion", "administration",
        "administración", "inspection",   "inspección",   "sección",      "brigada",
        "orquesta",       "aduana"};
    romance_reader r = {.w = w, .segment = &w->view.segment, .french = is_french(w, i, bits)};
    uint32_t tokens;
    (void)floor;
    if (is_misspelled(&r, i))
        return CQ_OK;
    r.mission = romance_is_one(&r, i, missions, CQK_COUNT(missions));
    if (romance_is_one(&r, i, small, CQK_COUNT(small)))
        return CQ_OK;
    r.loose = is_loose(&r, i);
    agency_head(w->model->words, r.segment, i, &tokens);
    uint32_t after = i + tokens;
    if (!is_linked(&r, i, after) || is_relation(&r, i, after) || is_seat(&r, i, after) ||
        is_building(&r, i, after))
        return CQ_OK;
    uint32_t last = read_complement(&r, i, after, (bits & WORD_EMBASSY) != 0);
    if (last == after || !is_name(&r, i, after, last) || is_state(&r, i, after, last) ||
        is_local(&r, i, after, last) || (bits & WORD_EMBASSY && !has_country(&r, after, last)))
        return CQ_OK;
    bool adjectives = last > after;
    for (uint32_t k = after; k < last; k++)
        adjectives &= !romance_is_preposition(&r, k);
    if (adjectives && is_subject_of_instrument(&r, i))
        return CQ_OK;
    cqk_country_match country;
    if (r.mission && !cqk_shape(r.segment, i, CQ_SHAPE_UPPER_FIRST) &&
        romance_is_preposition(&r, after) &&
        cqk_country_at(w->model->countries, r.segment, romance_skip_link(&r, after), &country) &&
        romance_skip_link(&r, after) + country.tokens >= last)
        return CQ_OK; /* "la misión de Nicaragua" */
    static const char *const consulates[] = {"Consulat", "consulat", "Consulado", "consulado"};
    r.consulate = romance_is_one(&r, i, consulates, CQK_COUNT(consulates));
    if (bits & WORD_EMBASSY)
        last = take_seat(&r, last);
    mention *m =
        agency_add(w, take_grand(&r, i), last, bits & WORD_EMBASSY ? "embassy" : "romance-head");
    if (!m)
        return CQ_E_MEMORY;
    m->score = CQ_SCORE_DEFAULT - 100;
    if (bits & WORD_EMBASSY)
        m->kind = CQ_STR("embassy");
    return is_press(&r, i, last) ? agency_set_value(w, m, cqk_tokens(r.segment, i, last)) : CQ_OK;
}
