/*
 * grammar_german.c - German names: a noun that is or ends in a head ("Bundeskriminalamt"),
 * adjectives with capitals in front of it, a complement behind it.
 *
 *   Königlich Niederländische Botschaft     Alliierte Hohe Kommission für Deutschland
 */
#include "agency.h"

#include <string.h>

enum { LEFT_MAX = 5, RIGHT_MAX = 20 };

/* Fold keys: without accents. */
typedef struct suffix {
    const char *text;
    size_t len;
    bool feminine;
} suffix;

#define SUFFIX(text, feminine)                                                                     \
    {                                                                                              \
        (text), sizeof(text) - 1, (feminine)                                                       \
    }

static const suffix suffixes[] = {SUFFIX("ministerium", false),
                                  SUFFIX("ministeriums", false),
                                  SUFFIX("kommission", true),
                                  SUFFIX("botschaft", true),
                                  SUFFIX("ausschuss", false),
                                  SUFFIX("ausschusses", false),
                                  SUFFIX("gerichtshof", false),
                                  SUFFIX("gerichtshofs", false),
                                  SUFFIX("gericht", false),
                                  SUFFIX("gerichts", false),
                                  SUFFIX("behorde", true),
                                  SUFFIX("verband", false),
                                  SUFFIX("verbandes", false),
                                  SUFFIX("institut", false),
                                  SUFFIX("instituts", false),
                                  SUFFIX("universitat", true),
                                  SUFFIX("dienst", false),
                                  SUFFIX("dienstes", false),
                                  SUFFIX("agentur", true),
                                  SUFFIX("zentrum", false),
                                  SUFFIX("gesellschaft", true),
                                  SUFFIX("partei", true),
                                  SUFFIX("akademie", true),
                                  SUFFIX("hochschule", true),
                                  SUFFIX("versammlung", true),
                                  SUFFIX("konsulat", false),
                                  SUFFIX("konsulats", false),
                                  SUFFIX("vertretung", true),
                                  SUFFIX("rat", false),
                                  SUFFIX("rates", false),
                                  SUFFIX("rats", false),
                                  SUFFIX("amt", false),
                                  SUFFIX("amtes", false),
                                  SUFFIX("amts", false),
                                  SUFFIX("bank", true),
                                  SUFFIX("kammer", true),
                                  SUFFIX("verwaltung", true),
                                  SUFFIX("sekretariat", false),
                                  SUFFIX("zentrale", true),
                                  SUFFIX("polizei", true),
                                  SUFFIX("gesandtschaft", true),
                                  SUFFIX("stiftung", true),
                                  SUFFIX("wehr", true),
                                  SUFFIX("kanzlei", true),
                                  SUFFIX("bund", false),
                                  SUFFIX("bahn", true),
                                  SUFFIX("bahnen", false),
                                  SUFFIX("reederei", true),
                                  SUFFIX("direktion", true),
                                  SUFFIX("werke", false),
                                  SUFFIX("rechnungshof", false),
                                  SUFFIX("komitee", false),
                                  SUFFIX("prasidium", false),
                                  SUFFIX("referat", false),
                                  SUFFIX("abteilung", true),
                                  SUFFIX("zeitung", true),
                                  SUFFIX("buro", false),
                                  SUFFIX("departement", false),
                                  SUFFIX("departements", false),
                                  SUFFIX("verein", false),
                                  SUFFIX("vereins", false),
                                  SUFFIX("club", false),
                                  SUFFIX("clubs", false),
                                  SUFFIX("anstalt", true),
                                  SUFFIX("kommando", false),
                                  SUFFIX("hof", false),
                                  SUFFIX("arbeitsgruppe", true),
                                  SUFFIX("gewerkschaft", true),
                                  SUFFIX("archiv", false),
                                  SUFFIX("archivs", false),
                                  SUFFIX("gemeinschaft", true),
                                  SUFFIX("landtag", false),
                                  SUFFIX("anwaltschaft", true),
                                  SUFFIX("organisation", true),
                                  SUFFIX("landtags", false),
                                  SUFFIX("landtages", false),
                                  SUFFIX("ausschuß", false),
                                  SUFFIX("vereinigung", true),

                                  SUFFIX("inspektion", true),
                                  SUFFIX("sparkasse", true),
                                  SUFFIX("krankenkasse", true),
                                  SUFFIX("rundfunk", false),
                                  SUFFIX("genossenschaft", true),
                                  SUFFIX("generalstab", false),
                                  SUFFIX("meldestelle", true),
                                  SUFFIX("zentralstelle", true),
                                  SUFFIX("konzern", false),
                                  SUFFIX("koordinierungsstelle", true),
                                  SUFFIX("museum", false),
                                  SUFFIX("bibliothek", true),
                                  SUFFIX("synode", true),
                                  SUFFIX("kombinat", false),
                                  SUFFIX("kommissariat", false),
                                  SUFFIX("direktorium", false),
                                  SUFFIX("verrechnungsstelle", true),
                                  SUFFIX("beobachtungsstelle", true),
                                  SUFFIX("leitstelle", true),
                                  SUFFIX("treuhandstelle", true),
                                  SUFFIX("jugendwerk", false),
                                  SUFFIX("hilfswerk", false),
                                  SUFFIX("zukunftsfonds", false),
                                  SUFFIX("nationalfonds", false),
                                  SUFFIX("grenztruppen", false),
                                  SUFFIX("magistrat", false),
                                  SUFFIX("kuratorium", false),
                                  SUFFIX("werft", true)};

static bool is_word(const cq_segment *s, uint32_t i)
{
    return i < s->tokens->count && s->tokens->kind[i] == CQ_TOKEN_LETTER;
}

static bool is_capital(const cq_segment *s, uint32_t i)
{
    return is_word(s, i) && cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST);
}

static bool is_one(const cq_segment *s, uint32_t i, const char *const *list, size_t count)
{
    if (i >= s->tokens->count)
        return false;
    cq_str text = cqk_token(s, i);
    for (size_t k = 0; k < count; k++)
        if (cqk_is(text, list[k]))
            return true;
    return false;
}

static size_t fold_lower(const agency_worker *w, cq_str text, char *out, size_t capacity)
{
    size_t len = w->model->host->fold(text.data, text.len, out, capacity);
    return len <= capacity ? len : 0;
}

static const suffix *suffix_of(const char *key, size_t len, bool *whole)
{
    for (size_t k = 0; k < CQK_COUNT(suffixes); k++) {
        size_t tail_len = suffixes[k].len;
        if (len < tail_len || key[len - 1] != suffixes[k].text[tail_len - 1] ||
            memcmp(key + len - tail_len, suffixes[k].text, tail_len) != 0)
            continue;
        *whole = len == tail_len;
        if (tail_len <= 4 && !*whole && len < tail_len + 4)
            continue;
        return &suffixes[k];
    }
    return NULL;
}

/* The head that a token is or ends in, also in the genitive ("Politbüros"); *whole: it is nothing
 * but the head. */
static const suffix *find_suffix(const agency_worker *w, uint32_t i, bool *whole)
{
    char key[256];
    cq_str text = cqk_token(&w->view.segment, i);
    if (text.len < 3 || text.len > 80)
        return NULL;
    size_t len = fold_lower(w, text, key, sizeof key);
    const suffix *found = suffix_of(key, len, whole);
    if (!found && len > 6 && key[len - 1] == 's')
        found = suffix_of(key, len - 1, whole);
    return found;
}

static bool is_adjective(const cq_segment *s, uint32_t i)
{
    static const char *const endings[] = {"e", "en", "er", "es", "em", "ch", "ER", "EN", "E", "ES"};
    if (!is_capital(s, i))
        return false;
    cq_str text = cqk_token(s, i);
    for (size_t k = 0; k < CQK_COUNT(endings); k++) {
        size_t len = strlen(endings[k]);
        if (text.len > len + 2 && memcmp(text.data + text.len - len, endings[k], len) == 0)
            return true;
    }
    return false;
}

static bool is_hyphen(const cq_segment *s, uint32_t i)
{
    return cqk_token_is(s, i, CQ_STR("-")) && cqk_touches(s, i) && is_word(s, i + 1) &&
           cqk_touches(s, i + 1);
}

/* "Wasser- | und": a compound whose end follows. */
static bool is_cut(const cq_segment *s, uint32_t i)
{
    return cqk_token_is(s, i, CQ_STR("-")) && cqk_touches(s, i) &&
           cqk_token_is(s, i + 1, CQ_STR("und"));
}

/* "deutsch-polnische | Regierungskommission", "polnische | Botschaft": the adjective of a state in
 * front of the name. The first token with it. */
static uint32_t take_state(const agency_worker *w, uint32_t begin, uint32_t floor)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    uint32_t i = begin - 1;
    if (begin <= floor || begin == 0 || !is_word(s, i) || is_capital(s, i) ||
        !cqk_country_at(w->model->countries, s, i, &country) || country.tokens != 1 ||
        country.form != CQK_COUNTRY_ADJECTIVE)
        return begin;
    return i >= 2 && is_hyphen(s, i - 1) && is_word(s, i - 2) ? i - 2 : i;
}

static uint32_t go_left(const cq_segment *s, uint32_t head, uint32_t floor)
{
    static const char *const stops[] = {"Der",   "Die",  "Das",    "Des",   "Dem",
                                        "Den",   "Eine", "Einer",  "Diese", "Dieser",
                                        "Seine", "Ihre", "Unsere", "Jede"};
    uint32_t begin = head;
    for (int n = 0; n < LEFT_MAX && begin > floor; n++) {
        uint32_t i = begin - 1;
        if (is_adjective(s, i) && !is_one(s, i, stops, CQK_COUNT(stops)) &&
            !(s->tokens->shape[begin] & CQ_SHAPE_SENTENCE_START))
            begin = i;
        else if (i >= 2 && is_word(s, i) && is_hyphen(s, i - 1) && is_capital(s, i - 2))
            begin = i - 2;
        else if (i >= 2 && is_cut(s, i - 1) && is_capital(s, i - 2))
            begin = i - 2; /* "Wasser- und Schifffahrtsamt" */
        else if (i >= 1 && is_hyphen(s, i) && is_capital(s, i - 1))
            begin = i - 1; /* Reichsbahn-Gesellschaft */
        else
            break;
    }
    return begin;
}

static bool is_article(const cq_segment *s, uint32_t i)
{
    static const char *const list[] = {"der", "die", "das", "den", "dem", "des"};
    return is_one(s, i, list, CQK_COUNT(list));
}

/* "für gesamtdeutsche | Fragen", "für wirtschaftliche und soziale | Angelegenheiten": the noun
 * behind adjectives in small letters; `i`: there is none. */
static uint32_t small_adjectives(const cq_segment *s, uint32_t i)
{
    static const char *const endings[] = {"e", "en", "er", "es", "em"};
    uint32_t at = i;
    for (int n = 0; n < 3 && is_word(s, at) && !is_capital(s, at); n++) {
        cq_str text = cqk_token(s, at);
        bool adjective = false;
        for (size_t k = 0; k < CQK_COUNT(endings); k++) {
            size_t len = strlen(endings[k]);
            adjective |=
                text.len > len + 4 && memcmp(text.data + text.len - len, endings[k], len) == 0;
        }
        if (!adjective)
            return i;
        at++;
        if (cqk_token_is(s, at, CQ_STR("und")))
            at++;
    }
    return at > i && is_capital(s, at) ? at : i;
}

/* "Land-, | Forst- und Nahrungsgüterwirtschaft": compounds whose end follows, in a list. */
static bool is_cut_list(const cq_segment *s, uint32_t i)
{
    return cqk_token_is(s, i, CQ_STR("-")) && cqk_touches(s, i) &&
           cqk_token_is(s, i + 1, CQ_STR(",")) && is_capital(s, i + 2) &&
           cqk_token_is(s, i + 3, CQ_STR("-")) && cqk_touches(s, i + 3);
}

/* "für Kultus | Staatsministerin Kurth": who holds a post there. */
static bool begins_post(const cq_segment *s, uint32_t i)
{
    static const char *const posts[] = {
        "inister",   "inisterin",   "Senator",    "Senatorin",    "sekretär",    "sekretärin",
        "räsident",  "räsidentin",  "otschafter", "otschafterin", "irektor",     "irektorin",
        "kanzler",   "kanzlerin",   "Herr",       "Frau",         "Dr",          "Prof",
        "Professor", "Professorin", "Leiter",     "Leiterin",     "Abgeordnete", "Abgeordneter",
        "General",   "eneral",      "Oberst",     "Admiral",      "meister",     "meisterin",
        "esandter",  "Genosse",     "Genossin"};
    if (!is_capital(s, i) || i + 1 >= s->tokens->count)
        return false;
    cq_str text = cqk_token(s, i);
    for (size_t k = 0; k < CQK_COUNT(posts); k++)
        if (cqk_ends_in(text, posts[k]))
            return is_capital(s, i + 1) || cqk_token_is(s, i + 1, CQ_STR("."));
    return false;
}

/* "Departement für auswärtige Angelegenheiten | EDA": letters behind a word that is none. */
static bool begins_letters(const cq_segment *s, uint32_t i)
{
    return is_capital(s, i) && cqk_shape(s, i, CQ_SHAPE_UPPER_ALL) &&
           s->tokens->end[i] - s->tokens->start[i] >= 2 && is_capital(s, i - 1) &&
           !cqk_touches(s, i) && !cqk_shape(s, i - 1, CQ_SHAPE_UPPER_ALL);
}

/* "für Grundrechte, | Eurojust und | Europol": a body that the gazetteer has is no noun of a list.
 */
static bool begins_other(const agency_worker *w, uint32_t i)
{
    gaz_match match;
    return gaz_match_at(&w->model->set, &w->view.segment, i, &match);
}

/* The end of nouns with capitals from i, with "und" and commas between them; a person's name is
 * none of them: "Instituts für Völkerrecht | Hans Meyer". */
static uint32_t nouns(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    uint32_t end = i;
    for (int n = 0; n < RIGHT_MAX; n++) {
        if (end > i && (agency_person_at(w, end) || begins_letters(s, end) || begins_post(s, end)))
            break;
        if (is_capital(s, end))
            end++;
        else if (end == i && small_adjectives(s, end) > end)
            end = small_adjectives(s, end) + 1;
        else if (end > i && is_hyphen(s, end))
            end += 2;
        else if (end > i && cqk_token_is(s, end, CQ_STR("und")) &&
                 small_adjectives(s, end + 1) > end + 1)
            end = small_adjectives(s, end + 1) + 1; /* "und humanitäre Hilfe" */
        else if (end > i && is_cut(s, end) && is_capital(s, end + 2))
            end += 3; /* "der Energie- und Wasserwirtschaft" */
        else if (end > i && is_cut_list(s, end))
            end += 2;
        else if (end > i && cqk_token_is(s, end, CQ_STR("und")) && is_capital(s, end + 1) &&
                 !begins_other(w, end + 1))
            end += 2;
        else if (end > i && cqk_token_is(s, end, CQ_STR(",")) && is_capital(s, end + 1) &&
                 !begins_other(w, end + 1) &&
                 (cqk_token_is(s, end + 2, CQ_STR("und")) || cqk_token_is(s, end + 2, CQ_STR(","))))
            end += 2;
        else
            break;
    }
    return end;
}

/* Is [first, after) a whole name? "des Auswärtigen Amtes | zum Vorfall" */
static bool is_known(const agency_worker *w, uint32_t first, uint32_t after)
{
    gaz_match match;
    return gaz_match_at(&w->model->set, &w->view.segment, first, &match) && match.last == after;
}

/* "dass die Kommission der | Auffassung ist" */
static bool is_opinion(const cq_segment *s, uint32_t i)
{
    static const char *const nouns[] = {"Auffassung", "Ansicht", "Meinung", "Überzeugung"};
    return is_one(s, i, nouns, CQK_COUNT(nouns));
}

static uint32_t go_right(const agency_worker *w, uint32_t after, bool mission)
{
    const cq_segment *s = &w->view.segment;
    static const char *const joins[] = {"für", "FÜR", "zur", "zum", "gegen"};
    static const char *const seats[] = {"bei", "beim", "in"};
    static const char *const genitives[] = {"der", "des", "DER", "DES"};
    uint32_t end = after;
    for (int n = 0; n < 3; n++) {
        uint32_t begin = end + 1;
        if (is_one(s, end, joins, CQK_COUNT(joins)))
            begin += is_article(s, begin);
        else if (mission && end > after && is_one(s, end, seats, CQK_COUNT(seats)))
            begin += is_article(s, begin);
        else if (!is_one(s, end, genitives, CQK_COUNT(genitives)))
            break;
        gaz_match match;
        uint32_t to = nouns(w, begin);
        if (to == begin || is_opinion(s, begin))
            break;
        if (gaz_match_at(&w->model->set, s, begin, &match) && match.last > to)
            to = match.last; /* "der Organisation für Sicherheit und Zusammenarbeit | in Europa" */
        end = to;
    }
    return end;
}

/* "Königlich Niederländischen Botschaft": the adjectives of a feminine head in their base form. */
static cq_status set_base_form(agency_worker *w, mention *m, const suffix *head)
{
    char value[512];
    size_t len = 0;
    const cq_segment *s = &w->view.segment;
    if (!head->feminine || m->end - m->start >= sizeof value)
        return CQ_OK;
    uint32_t from = m->start;
    for (uint32_t i = m->first; i < m->last; i++) {
        cq_str text = cqk_token(s, i);
        size_t keep = text.len;
        bool before_head = i + 1 < m->last && is_adjective(s, i) && is_capital(s, i + 1);
        if (before_head && keep > 4 && memcmp(text.data + keep - 2, "en", 2) == 0)
            keep--;
        size_t gap = s->tokens->start[i] - from;
        memcpy(value + len, s->text.data + from, gap);
        memcpy(value + len + gap, text.data, keep);
        len += gap + keep;
        from = s->tokens->end[i];
    }
    return agency_set_value(w, m, (cq_str){value, len});
}

/* Ranks that end in "rat", and common nouns. */
static bool is_person_or_common(cq_str text)
{
    static const char *const words[] = {"ierungsrat",
                                        "egationsrat",
                                        "isterialrat",
                                        "otschaftsrat",
                                        "Hofrat",
                                        "tudienrat",
                                        "Geheimrat",
                                        "Beirat",
                                        "Vorrat",
                                        "Schiedsgericht",
                                        "erwaltungsrat",
                                        "Heirat",
                                        "Apparat",
                                        "Verrat",
                                        "Monat",
                                        "Kulturrat",
                                        "Zivilgesellschaft",
                                        "kergemeinschaft",
                                        "Staatengemeinschaft",
                                        "Weltgemeinschaft",
                                        "Wertegemeinschaft",
                                        "Bahnhof",
                                        "Friedhof",
                                        "Kraftwerke",
                                        "Netzwerke",
                                        "Bauwerke",
                                        "Selbstverwaltung",
                                        "esdienst",
                                        "Militärdienst",
                                        "Wehrdienst",
                                        "Zivildienst",
                                        "ottenverband",
                                        "ampfverband",
                                        "ruppenverband",
                                        "chiffsverband",
                                        "Datenbank",
                                        "ongresszentrum",
                                        "onferenzzentrum",
                                        "tadtzentrum",
                                        "ressezentrum",
                                        "esucherzentrum",
                                        "Autobahn",
                                        "Straßenbahn",
                                        "Laufbahn",
                                        "Hauptversammlung",
                                        "Mitgliederversammlung",
                                        "Staatsdienst"};
    for (size_t k = 0; k < CQK_COUNT(words); k++) {
        size_t len = strlen(words[k]);
        for (size_t at = 0; at + len <= text.len && at < 24; at++)
            if (memcmp(text.data + at, words[k], len) == 0)
                return true;
    }
    return false;
}

/* Schools have their place behind them. */
static bool is_school(const suffix *head)
{
    static const char *const schools[] = {"universitat", "hochschule", "akademie"};
    for (size_t k = 0; k < CQK_COUNT(schools); k++)
        if (strcmp(head->text, schools[k]) == 0)
            return true;
    return false;
}

/* "eine nachgeordnete Behörde des Auswärtigen Amtes": nouns that name nothing with a genitive. */
static bool is_common(const suffix *head)
{
    static const char *const nouns[] = {"behorde", "dienst", "verwaltung", "zentrale",
                                        "polizei", "wehr",   "partei",     "gesellschaft"};
    for (size_t k = 0; k < CQK_COUNT(nouns); k++)
        if (strcmp(head->text, nouns[k]) == 0)
            return true;
    return false;
}

/* "des Landes Nordrhein-Westfalen" behind a ministry: past it; `i`: something else. */
static uint32_t take_land(const cq_segment *s, uint32_t i)
{
    if (!cqk_token_is(s, i, CQ_STR("des")) || !cqk_token_is(s, i + 1, CQ_STR("Landes")) ||
        !is_capital(s, i + 2))
        return i;
    return is_hyphen(s, i + 3) ? i + 5 : i + 3;
}

/* "Verordnung des Rates | zur Einführung", "ein Arbeitsausschuss": a bare council does nothing by
 * its name, and compounds that any body may have. */
static bool is_common_compound(const cq_segment *s, uint32_t head, bool whole, uint32_t last)
{
    static const char *const compounds[] = {"rbeitsausschu",
                                            "edaktionsausschu",
                                            "enkungsausschu",
                                            "achausschu",
                                            "onderausschu",
                                            "xpertenkommission",
                                            "achkommission",
                                            "rbeitskommission",
                                            "onderkommission",
                                            "egierungsorganisation",
                                            "ilfsorganisation",
                                            "achfolgeorganisation",
                                            "errororganisation",
                                            "echtsorganisation",
                                            "ugendorganisation",
                                            "assenorganisation",
                                            "achorganisation",
                                            "achverband",
                                            "achverbände",
                                            "reisverband",
                                            "ufsichtsrat",
                                            "etriebsrat",
                                            "emeinderat",
                                            "achministerium",
                                            "essortministerium",
                                            "achbehörde",
                                            "icherheitsbehörde",
                                            "olizeibehörde",
                                            "ustizbehörde",
                                            "ollbehörde",
                                            "ufsichtsbehörde",
                                            "esundheitsbehörde",
                                            "ochtergesellschaft",
                                            "uttergesellschaft",
                                            "ktiengesellschaft",
                                            "olksgesellschaft",
                                            "egierungspartei",
                                            "ppositionspartei",
                                            "chwesterpartei",
                                            "rotestpartei",
                                            "olkspartei",
                                            "ertragspartei",
                                            "onfliktpartei",
                                            "riegspartei",
                                            "treitpartei",
                                            "ageszeitung",
                                            "ochenzeitung",
                                            "eheimdienst",
                                            "achrichtendienst",
                                            "ettungsdienst",
                                            "resse-Dienst",
                                            "eschäftsbank",
                                            "roßbank",
                                            "rivatbank",
                                            "rbeitszentrum",
                                            "echenzentrum",
                                            "chulzentrum",
                                            "kaufszentrum",
                                            "esundheitszentrum",
                                            "usbildungszentrum",
                                            "erkehrsverwaltung",
                                            "tadtverwaltung",
                                            "emeindeverwaltung",
                                            "elbstverwaltung",
                                            "ilitärverwaltung"};
    static const char *const councils[] = {"Rat", "Rates", "Rats"};
    if (whole && last > head + 1 && is_one(s, head, councils, CQK_COUNT(councils)))
        return cqk_token_is(s, head + 1, CQ_STR("zur")) || cqk_token_is(s, head + 1, CQ_STR("zum"));
    cq_str text = cqk_token(s, head);
    for (size_t k = 0; last == head + 1 && k < CQK_COUNT(compounds); k++)
        for (size_t at = 0; at < 3 && at < text.len; at++)
            if (cqk_begins_with((cq_str){text.data + at, text.len - at}, compounds[k]) ||
                cqk_is((cq_str){text.data + at, text.len - at}, compounds[k]))
                return true;
    return false;
}

/* "Im Zentrum des Gesprächs": a turn of phrase. */
static bool is_figure(const cq_segment *s, uint32_t head)
{
    static const char *const joins[] = {"im", "Im", "ins", "zum", "Zum", "vom"};
    static const char *const nouns[] = {"Zentrum", "Dienst", "Bund"};
    return head > 0 && is_one(s, head, nouns, CQK_COUNT(nouns)) &&
           is_one(s, head - 1, joins, CQK_COUNT(joins));
}

/* "Unterausschuss | Abrüstung", "Abteilung | Internationale Verbindungen": units with their matter
 * beside them. The token past it. */
static uint32_t take_matter(const agency_worker *w, uint32_t head, uint32_t last)
{
    static const char *const units[] = {"nterausschuss",  "nterausschuß",   "nterausschusses",
                                        "rbeitsgruppe",   "Abteilung",      "auptabteilung",
                                        "Unterabteilung", "auptverwaltung", "eneraldirektion",
                                        "Referat",        "Referats",       "Fachgruppe"};
    const cq_segment *s = &w->view.segment;
    cq_str text = cqk_token(s, head);
    bool unit = false;
    for (size_t k = 0; k < CQK_COUNT(units); k++)
        unit |= cqk_ends_in(text, units[k]);
    if (!unit || !is_capital(s, last) || cqk_touches(s, last) || agency_person_at(w, last) ||
        begins_post(s, last) || begins_other(w, last) ||
        cqk_shape(s, last, CQ_SHAPE_UPPER_ALL) != cqk_shape(s, head, CQ_SHAPE_UPPER_ALL) ||
        cqk_shape(s, last, CQ_SHAPE_LINE_BEFORE) ||
        s->tokens->shape[last] & CQ_SHAPE_SENTENCE_START)
        return last;
    return nouns(w, last);
}

/* "Landesumweltamt | Brandenburg": an office of a state has it behind. */
static bool is_of_land(const cq_segment *s, uint32_t head, uint32_t last)
{
    static const char general[] = "eneraldirektion"; /* "| Mobilität und Verkehr" */
    cq_str text = cqk_token(s, head);
    if (cqk_ends_in(text, general))
        return false;
    bool ranked = text.len > 8 &&
                  (memcmp(text.data, "Landes", 6) == 0 || memcmp(text.data, "Oberfin", 7) == 0 ||
                   memcmp(text.data + text.len - 9, "direktion", 9) == 0);
    return last == head + 1 && ranked && cqk_shape(s, last, CQ_SHAPE_UPPER_FIRST) &&
           is_capital(s, last) && !cqk_touches(s, last) &&
           !(s->tokens->shape[last] & CQ_SHAPE_SENTENCE_START);
}

/* "Landgericht | Hamburg", "Staatsanwaltschaft | Berlin": courts and offices have their city
 * behind. The token past it. */
static uint32_t take_city(const agency_worker *w, const suffix *head, uint32_t last)
{
    static const char *const heads[] = {"gericht", "gerichts",  "kammer", "anwaltschaft",
                                        "kanzlei", "direktion", "amt",    "polizei"};
    const cq_segment *s = &w->view.segment;
    cqk_place_match city;
    bool seated = false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        seated |= strcmp(head->text, heads[k]) == 0;
    return seated && is_capital(s, last) && !cqk_touches(s, last) &&
                   !(s->tokens->shape[last] & CQ_SHAPE_SENTENCE_START) &&
                   cqk_place_at(w->model->cities, s, last, &city)
               ? last + city.tokens
               : last;
}

/* "Oberlandesgericht | Hamm", "Hauptzollamt | Emmerich": these have many seats, also such as nobody
 * lists. What a court or office is asked for stands there, too: "beim Landgericht Klage erhoben".
 */
static uint32_t take_seat(const agency_worker *w, uint32_t head, uint32_t last)
{
    static const char *const heads[] = {
        "landesgericht", "andgericht",   "mtsgericht",     "altungsgericht", "rbeitsgericht",
        "inanzgericht",  "ozialgericht", "anwaltschaft",   "auptzollamt",    "Zollamt",
        "inanzamt",      "andelskammer", "andwerkskammer", "postdirektion",  "finanzdirektion",
        "andratsamt",    "rbeitsamt"};
    static const char *const matters[] = {"Klage",        "Beschwerde", "Berufung", "Revision",
                                          "Einspruch",    "Antrag",     "Anklage",  "Recht",
                                          "Ermittlungen", "Anzeige",    "Urteil",   "Akten"};
    const cq_segment *s = &w->view.segment;
    cq_str text = cqk_token(s, head);
    bool seated = false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        seated |= cqk_ends_in(text, heads[k]);
    return seated && is_capital(s, last) && !cqk_touches(s, last) &&
                   !cqk_shape(s, last, CQ_SHAPE_UPPER_ALL) &&
                   !(s->tokens->shape[last] & CQ_SHAPE_SENTENCE_START) &&
                   !is_one(s, last, matters, CQK_COUNT(matters)) && !agency_person_at(w, last)
               ? last + 1
               : last;
}

/* "Amt des Vorsitzenden": a post. */
static bool is_post(const cq_segment *s, uint32_t head)
{
    static const char *const posts[] = {
        "Vorsitzenden",     "Präsidenten", "Ministers",    "Direktors",  "Vorsitzender",
        "Generalsekretärs", "Kanzlers",    "Botschafters", "Kommissars", "Bürgermeisters"};
    static const char *const articles[] = {"des", "der", "eines", "einer"};
    return cqk_token_is(s, head, CQ_STR("Amt")) &&
           is_one(s, head + 1, articles, CQK_COUNT(articles)) &&
           is_one(s, head + 2, posts, CQK_COUNT(posts));
}

/* "Der Ministerrat", "Ministerrat der Organisation": a name only with a state's. */
static bool is_nobodys_council(const agency_worker *w, uint32_t head, uint32_t last)
{
    static const char *const councils[] = {"Ministerrat", "Ministerrats", "Ministerrates",
                                           "Staatsrat",   "Staatsrats",   "Staatsrates"};
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    return is_one(s, head, councils, CQK_COUNT(councils)) &&
           (last < head + 3 || !cqk_country_at(w->model->countries, s, head + 2, &country));
}

/* "Botschaft | des Bundesrates", "über das Abkommen": a message. */
static bool is_message(const agency_worker *w, uint32_t head, uint32_t last)
{
    static const char *const heads[] = {"Botschaft", "Botschaften"};
    static const char *const joins[] = {"des", "von"};
    static const char *const states[] = {
        "Königreichs", "Königreiches", "Großherzogtums", "Fürstentums", "Staates",
        "Heiligen",    "Deutschen",    "Landes",         "Reiches",     "Grossherzogtums"};
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    if (!is_one(s, head, heads, CQK_COUNT(heads)) || last < head + 3 ||
        !is_one(s, head + 1, joins, CQK_COUNT(joins)) ||
        is_one(s, head + 2, states, CQK_COUNT(states)))
        return false;
    for (uint32_t i = head + 2; i < last; i++)
        if (cqk_country_at(w->model->countries, s, i, &country))
            return false;
    return true;
}

cq_status agency_grammar_german(agency_worker *w, uint32_t i, uint32_t floor)
{
    const cq_segment *s = &w->view.segment;
    bool whole = false;
    if (!is_capital(s, i))
        return CQ_OK;
    const suffix *head = find_suffix(w, i, &whole);
    if (!head || is_person_or_common(cqk_token(s, i)) || is_figure(s, i))
        return CQ_OK;
    uint32_t first = go_left(s, i, floor);
    bool mission = strcmp(head->text, "botschaft") == 0 || strcmp(head->text, "vertretung") == 0 ||
                   strncmp(head->text, "konsulat", 8) == 0;
    uint32_t last = is_known(w, first, i + 1) ? take_land(s, i + 1) : go_right(w, i + 1, mission);
    cqk_country_match country;
    if (last == i + 1 && is_capital(s, last) &&
        cqk_token(s, last).data[cqk_token(s, last).len - 1] == 's' &&
        cqk_country_at(w->model->countries, s, last, &country) && country.form == CQK_COUNTRY_NAME)
        last += country.tokens; /* "Kommunistische Partei Deutschlands" */
    if (is_school(head) && whole && last == i + 1 && is_capital(s, last) &&
        !(s->tokens->shape[last] & CQ_SHAPE_SENTENCE_START))
        last++; /* Universität Innsbruck */
    else if (last == i + 1 && is_capital(s, last) && cqk_shape(s, last, CQ_SHAPE_UPPER_ALL) &&
             s->tokens->end[last] - s->tokens->start[last] >= 4 &&
             !cqk_shape(s, i, CQ_SHAPE_UPPER_ALL))
        last++; /* Alpenschutzkommission CIPRA */
    else if (is_of_land(s, i, last))
        last++;
    else if (last == i + 1)
        last = take_city(w, head, last);
    if (last == i + 1)
        last = take_seat(w, i, last);
    if (last == i + 1)
        last = take_matter(w, i, last);
    if (first == i && is_common_compound(s, i, whole, last))
        return CQ_OK;
    if (is_nobodys_council(w, i, last) || is_post(s, i) || is_message(w, i, last))
        return CQ_OK;
    bool matter = last > i + 1 && cqk_token_is(s, i + 1, CQ_STR("für"));
    if (whole && first == i && (last == i + 1 || (is_common(head) && !matter)))
        return CQ_OK;
    if (!whole && first == i && last == i + 1 && s->tokens->end[i] - s->tokens->start[i] < 12)
        return CQ_OK;
    first = take_state(w, first, floor);
    mention *m = agency_add(w, first, last, "german-head");
    if (!m)
        return CQ_E_MEMORY;
    m->score = CQ_SCORE_DEFAULT - 100;
    if (strcmp(head->text, "botschaft") == 0)
        m->kind = CQ_STR("embassy");
    return set_base_form(w, m, head);
}
