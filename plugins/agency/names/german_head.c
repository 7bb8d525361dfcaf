/*
 * german_head.c - the nouns that German names of bodies end in, and which of them name nothing:
 * ranks, common nouns, turns of phrase, messages.
 */
#include "names/german.h"

#include <string.h>

#define SUFFIX(text, feminine)                                                                     \
    {                                                                                              \
        (text), sizeof(text) - 1, (feminine)                                                       \
    }

static const german_head suffixes[] = {SUFFIX("ministerium", false),
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
                                       SUFFIX("buros", false),
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
                                       SUFFIX("pressestelle", true),
                                       SUFFIX("informationsstelle", true),
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

static size_t fold_lower(const agency_worker *w, cq_str text, char *out, size_t capacity)
{
    size_t len = w->model->host->fold(text.data, text.len, out, capacity);
    return len <= capacity ? len : 0;
}

static const german_head *suffix_of(const char *key, size_t len, bool *whole)
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

/* "Im Zentrum des Gesprächs": a turn of phrase. */
static bool is_figure(const cq_segment *s, uint32_t head)
{
    static const char *const joins[] = {"im", "Im", "ins", "zum", "Zum", "vom"};
    static const char *const nouns[] = {"Zentrum", "Dienst", "Bund"};
    return head > 0 && cqk_token_in(s, head, nouns, CQK_COUNT(nouns)) &&
           cqk_token_in(s, head - 1, joins, CQK_COUNT(joins));
}

const german_head *german_head_at(const agency_worker *w, uint32_t i, bool *whole)
{
    char key[256];
    cq_str text = cqk_token(&w->view.segment, i);
    if (text.len < 3 || text.len > 80)
        return NULL;
    size_t len = fold_lower(w, text, key, sizeof key);
    const german_head *found = suffix_of(key, len, whole);
    if (!found && len > 6 && key[len - 1] == 's')
        found = suffix_of(key, len - 1, whole);
    return found && !is_person_or_common(text) && !is_figure(&w->view.segment, i) ? found : NULL;
}

bool german_head_is(const german_head *head, const char *const *list, size_t count)
{
    for (size_t k = 0; k < count; k++)
        if (strcmp(head->text, list[k]) == 0)
            return true;
    return false;
}

/* "eine nachgeordnete Behörde des Auswärtigen Amtes": nouns that name nothing with a genitive. */
static bool is_common(const german_head *head)
{
    static const char *const nouns[] = {"behorde", "dienst", "verwaltung", "zentrale",
                                        "polizei", "wehr",   "partei",     "gesellschaft"};
    return german_head_is(head, nouns, CQK_COUNT(nouns));
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
                                            "egionalorganisation",
                                            "artnerorganisation",
                                            "itgliedsorganisation",
                                            "nterorganisation",
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
    if (whole && last > head + 1 && cqk_token_in(s, head, councils, CQK_COUNT(councils)))
        return cqk_token_is(s, head + 1, CQ_STR("zur")) || cqk_token_is(s, head + 1, CQ_STR("zum"));
    cq_str text = cqk_token(s, head);
    for (size_t k = 0; last == head + 1 && k < CQK_COUNT(compounds); k++)
        for (size_t at = 0; at < 3 && at < text.len; at++)
            if (cqk_begins_with((cq_str){text.data + at, text.len - at}, compounds[k]) ||
                cqk_is((cq_str){text.data + at, text.len - at}, compounds[k]))
                return true;
    return false;
}

/* "Amt des Vorsitzenden": a post. */
static bool is_post(const cq_segment *s, uint32_t head)
{
    static const char *const posts[] = {
        "Vorsitzenden",     "Präsidenten", "Ministers",    "Direktors",  "Vorsitzender",
        "Generalsekretärs", "Kanzlers",    "Botschafters", "Kommissars", "Bürgermeisters"};
    static const char *const articles[] = {"des", "der", "eines", "einer"};
    return cqk_token_is(s, head, CQ_STR("Amt")) &&
           cqk_token_in(s, head + 1, articles, CQK_COUNT(articles)) &&
           cqk_token_in(s, head + 2, posts, CQK_COUNT(posts));
}

/* "Der Ministerrat", "Ministerrat der Organisation": a name only with a state's. */
static bool is_nobodys_council(const agency_worker *w, uint32_t head, uint32_t last)
{
    static const char *const councils[] = {"Ministerrat", "Ministerrats", "Ministerrates",
                                           "Staatsrat",   "Staatsrats",   "Staatsrates"};
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    return cqk_token_in(s, head, councils, CQK_COUNT(councils)) &&
           (last < head + 3 || !cqk_country_at(w->model->countries, s, head + 2, &country));
}

/* "Botschaft | des Bundesrates", "über das Abkommen": a message. */
static bool is_message(const agency_worker *w, uint32_t head, uint32_t last)
{
    static const char *const heads[] = {"Botschaft", "Botschaften"};
    static const char *const joins[] = {"des", "von", "zum", "zur", "über"};
    static const char *const states[] = {
        "Königreichs", "Königreiches", "Großherzogtums", "Fürstentums", "Staates",
        "Heiligen",    "Deutschen",    "Landes",         "Reiches",     "Grossherzogtums"};
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    if (!cqk_token_in(s, head, heads, CQK_COUNT(heads)) || last < head + 3 ||
        !cqk_token_in(s, head + 1, joins, CQK_COUNT(joins)) ||
        cqk_token_in(s, head + 2, states, CQK_COUNT(states)))
        return false;
    for (uint32_t i = head + 2; i < last; i++)
        if (cqk_country_at(w->model->countries, s, i, &country))
            return false;
    return true;
}

bool german_names_nothing(const agency_worker *w, const german_head *head, bool whole,
                          uint32_t first, uint32_t i, uint32_t last)
{
    enum { COMPOUND_MIN = 12 }; /* bytes that a compound alone has at least */
    const cq_segment *s = &w->view.segment;
    if ((first == i && is_common_compound(s, i, whole, last)) || is_nobodys_council(w, i, last) ||
        is_post(s, i) || is_message(w, i, last))
        return true;
    bool alone = first == i && last == i + 1;
    bool matter = last > i + 1 && cqk_token_is(s, i + 1, CQ_STR("für"));
    if (whole)
        return alone || (first == i && is_common(head) && !matter);
    return alone && s->tokens->end[i] - s->tokens->start[i] < COMPOUND_MIN;
}
