/*
 * german_complement.c - where a German name ends: complements behind its head ("für Wirtschaft und
 * Energie", "der Energie- und Wasserwirtschaft"), seats of courts and offices, matters of units.
 */
#include "names/german.h"

#include <string.h>

enum { RIGHT_MAX = 20 };

static bool is_article(const cq_segment *s, uint32_t i)
{
    static const char *const list[] = {"der", "die", "das", "den", "dem", "des"};
    return cqk_token_in(s, i, list, CQK_COUNT(list));
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

/* "des Europarats | Gespräche", "für Verkehr | Montag": two nouns beside each other are none of one
 * name, unless the first is an adjective, or what it is of stands behind it without an article:
 * "Bundesrepublik Deutschland", "für Äußeres Polen". */
static bool begins_clause(const agency_worker *w, uint32_t i)
{
    static const char *const endings[] = {"e", "en", "er", "es", "em"};
    static const char *const bearers[] = {"epublik",   "öderation",  "önigreich",   "önigreichs",
                                          "ürstentum", "taat",       "taates",      "tadt",
                                          "Land",      "Landes",     "Kanton",      "Kantons",
                                          "Freistaat", "Freistaats", "Freistaates", "Stadt"};
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    cqk_place_match city;
    if (!is_capital(s, i - 1) || cqk_touches(s, i) || !cqk_shape(s, i, CQ_SHAPE_LOWER) ||
        !cqk_shape(s, i - 1, CQ_SHAPE_LOWER))
        return false;
    cq_str before = cqk_token(s, i - 1);
    for (size_t k = 0; k < CQK_COUNT(endings); k++)
        if (before.len > 5 && cqk_ends_in(before, endings[k]))
            return false;
    for (size_t k = 0; k < CQK_COUNT(bearers); k++)
        if (cqk_ends_in(before, bearers[k]))
            return false;
    return !cqk_country_at(w->model->countries, s, i, &country) &&
           !cqk_place_at(w->model->cities, s, i, &city) && !begins_other(w, i);
}

/* The end of nouns with capitals from i, with "und" and commas between them; a person's name is
 * none of them: "Instituts für Völkerrecht | Hans Meyer". */
static uint32_t nouns(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    uint32_t end = i;
    for (int n = 0; n < RIGHT_MAX; n++) {
        if (end > i && (agency_person_at(w, end) || begins_letters(s, end) || begins_post(s, end) ||
                        (is_capital(s, end) && begins_clause(w, end))))
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
    return cqk_token_in(s, i, nouns, CQK_COUNT(nouns));
}

/* The end of the complements that begin behind the head at token `after`. */
static uint32_t go_right(const agency_worker *w, const german_head *head, uint32_t after)
{
    static const char *const missions[] = {"botschaft", "vertretung", "konsulat", "konsulats"};
    const cq_segment *s = &w->view.segment;
    static const char *const joins[] = {"für", "FÜR", "zur", "zum", "gegen"};
    static const char *const seats[] = {"bei", "beim", "in"};
    static const char *const genitives[] = {"der", "des", "DER", "DES"};
    bool mission = german_head_is(head, missions, CQK_COUNT(missions));
    uint32_t end = after;
    for (int n = 0; n < 3; n++) {
        uint32_t begin = end + 1;
        if (cqk_token_in(s, end, joins, CQK_COUNT(joins)))
            begin += is_article(s, begin);
        else if (mission && end > after && cqk_token_in(s, end, seats, CQK_COUNT(seats)))
            begin += is_article(s, begin);
        else if (!cqk_token_in(s, end, genitives, CQK_COUNT(genitives)))
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

/* "des Landes Nordrhein-Westfalen" behind a ministry: past it; `i`: something else. */
static uint32_t take_land(const cq_segment *s, uint32_t i)
{
    if (!cqk_token_is(s, i, CQ_STR("des")) || !cqk_token_is(s, i + 1, CQ_STR("Landes")) ||
        !is_capital(s, i + 2))
        return i;
    return is_hyphen(s, i + 3) ? i + 5 : i + 3;
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
static uint32_t take_city(const agency_worker *w, const german_head *head, uint32_t last)
{
    static const char *const heads[] = {"gericht", "gerichts",  "kammer", "anwaltschaft",
                                        "kanzlei", "direktion", "amt",    "polizei"};
    const cq_segment *s = &w->view.segment;
    cqk_place_match city;
    return german_head_is(head, heads, CQK_COUNT(heads)) && is_capital(s, last) &&
                   !cqk_touches(s, last) && !(s->tokens->shape[last] & CQ_SHAPE_SENTENCE_START) &&
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
                   !cqk_token_in(s, last, matters, CQK_COUNT(matters)) && !agency_person_at(w, last)
               ? last + 1
               : last;
}

/* "Universität | Innsbruck": schools have their place behind them. */
static bool is_of_place(const cq_segment *s, const german_head *head, bool whole, uint32_t last)
{
    static const char *const schools[] = {"universitat", "hochschule", "akademie"};
    return german_head_is(head, schools, CQK_COUNT(schools)) && whole && is_capital(s, last) &&
           !(s->tokens->shape[last] & CQ_SHAPE_SENTENCE_START);
}

/* "Alpenschutzkommission | CIPRA": letters that a commission in small ones is known by. */
static bool is_known_by(const cq_segment *s, uint32_t i, uint32_t last)
{
    enum { LETTERS_MIN = 4 };
    return is_capital(s, last) && cqk_shape(s, last, CQ_SHAPE_UPPER_ALL) &&
           s->tokens->end[last] - s->tokens->start[last] >= LETTERS_MIN &&
           !cqk_shape(s, i, CQ_SHAPE_UPPER_ALL);
}

/* "Kommunistische Partei | Deutschlands": how many tokens the state has. */
static uint32_t state_tokens(const agency_worker *w, uint32_t last)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    return is_capital(s, last) && cqk_ends_in(cqk_token(s, last), "s") &&
                   cqk_country_at(w->model->countries, s, last, &country) &&
                   country.form == CQK_COUNTRY_NAME
               ? country.tokens
               : 0;
}

uint32_t german_name_end(const agency_worker *w, const german_head *head, bool whole,
                         uint32_t first, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    const uint32_t after = i + 1;
    uint32_t last = is_known(w, first, after) ? take_land(s, after) : go_right(w, head, after);
    if (last > after)
        return last;
    last += state_tokens(w, last);
    if (last > after)
        return last;
    if (is_of_place(s, head, whole, last) || is_known_by(s, i, last) || is_of_land(s, i, last))
        return last + 1;
    last = take_city(w, head, last);
    if (last == after)
        last = take_seat(w, i, last);
    return last == after ? take_matter(w, i, last) : last;
}
