/*
 * strength.c - how much of a name the words around a meeting's head are: a series' own name, a
 * short one that recalls it, or none.
 */
#include "mention/strength.h"

#include <string.h>

/* Is the line in capitals, so that they make no acronym? */
static bool all_capitals(const cq_segment *segment, uint32_t i)
{
    return i < segment->tokens->count && is_letter(segment, i) &&
           cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) &&
           segment->tokens->end[i] - segment->tokens->start[i] > 5;
}

/* What the tokens [first, last) say of how proper a name is. */
evidence weigh(const model *m, const cq_segment *segment, uint32_t first, uint32_t last)
{
    evidence e = {0};
    for (uint32_t i = first; i < last;) {
        cqk_country_match country;
        cqk_place_match place;
        uint32_t class = word_class(m, segment, i);
        uint32_t used = 1;
        if (cqk_country_at(m->countries, segment, i, &country)) {
            e.parties++;
            used = country.tokens;
        } else if (party_of_prefix(m, segment, i, last)) {
            e.parties++;
        } else if (cqk_place_at(m->places, segment, i, &place)) {
            e.places++;
            used = place.tokens;
        } else if (class == WORD_REGION) {
            e.places++;
        } else if (class == WORD_OFFICIALS && is_capital(segment, i)) {
            e.titles++;
        } else if (class == WORD_MEDIA) {
            e.media = true;
        } else if ((is_acronym(segment, i) && !all_capitals(segment, last)) ||
                   is_addend(segment, i)) {
            e.acronyms++;
        } else if (is_letter(segment, i) && is_capital(segment, i) && class != WORD_GENERIC &&
                   class != WORD_AND && class != WORD_OF && class != WORD_OFFICIALS) {
            e.proper++;
        }
        i += used;
    }
    return e;
}

/* Is the head part of an organisation's name? */
bool in_body(const model *m, const cq_segment *segment, uint32_t first, uint32_t head)
{
    uint32_t from = head > 6 ? head - 6 : 0;
    if (first < from)
        from = first;
    for (uint32_t i = from; i <= head; i++) {
        uint32_t value = 0;
        uint32_t used = cqk_lexicon_match(m->words, segment, i, &value);
        if (used > 1 && value == WORD_BODY && i + used > head)
            return true;
    }
    return false;
}

/* Kinds whose names may have a head in small letters. */
bool may_be_small(uint32_t kind)
{
    return kind == KIND_SUMMIT || kind == KIND_DIALOGUE || kind == KIND_CONSULTATION ||
           kind == KIND_CONFERENCE || kind == KIND_FORUM;
}

/* Innenministerkonferenz, Umweltministertreffen: a series' name in one word. */
static bool is_ministers(const cq_segment *segment, uint32_t head)
{
    static const char part[] = "minister";
    cq_str text = cqk_token(segment, head);
    for (size_t at = 1; at + sizeof part - 1 < text.len; at++)
        if (memcmp(text.data + at, part, sizeof part - 1) == 0)
            return true;
    return false;
}

/* "Präsidentin der | Kultusministerkonferenz", "Beschluss der | Umweltministerkonferenz": the body.
 */
static bool is_behind_post(const cq_segment *segment, uint32_t head)
{
    static const char *const posts[] = {
        "Präsident",   "Präsidentin", "Vorsitzender",    "Vorsitzende",       "Vorsitzenden",
        "Präsidenten", "Vorsitz",     "Generalsekretär", "Generalsekretärin", "Sekretariat",
        "Beschluss",   "Beschlüsse",  "Mitglied",        "Mitglieder",        "Sprecher",
        "Sprecherin",  "Beschluß",    "Empfehlung",      "Kommission",        "Ausschuss"};
    return head >= 2 && cqk_token_is(segment, head - 1, CQ_STR("der")) &&
           cqk_token_in(segment, head - 2, posts, CQK_COUNT(posts));
}

/* Indopazifikforum, Westbalkangipfel, Libyenkonferenz: named by what it is about in one word. */
static bool is_of_region(const cq_segment *segment, uint32_t head)
{
    static const char *const regions[] = {
        "Indopazifik",   "Westbalkan",   "Ostsee",      "Nordsee",     "Arktis",  "Antarktis",
        "Afrika",        "Asien",        "Nahost",      "Sahel",       "Balkan",  "Mittelmeer",
        "Kaukasus",      "Karibik",      "Donau",       "Bodensee",    "Ukraine", "Libyen",
        "Syrien",        "Jemen",        "Sudan",       "Afghanistan", "Irak",    "Somalia",
        "Lateinamerika", "Zentralasien", "Schwarzmeer", "Alpen",       "Pazifik"};
    cq_str text = cqk_token(segment, head);
    for (size_t k = 0; k < CQK_COUNT(regions); k++) {
        size_t len = strlen(regions[k]);
        if (text.len > len && memcmp(text.data, regions[k], len) == 0)
            return true;
    }
    return false;
}

/* "la Reunión de Consultas Políticas", "el Diálogo Político de Alto Nivel": behind the article of
 * one thing a head with a capital, and two words or more with capitals behind it. */
static bool is_capitalised_series(const model *m, const cq_segment *segment, uint32_t head,
                                  uint32_t end_head, uint32_t end, const evidence *behind)
{
    static const char *const one[] = {"la", "el", "del", "al", "le", "du", "au", "La", "El", "Le"};
    static const char *const work[] = {"Trabajo", "Travail", "Alto", "Haut", "Prensa", "Presse"};
    uint32_t next = end_head;
    if (segment->flags & CQ_SEGMENT_HEADING || head == 0 ||
        !cqk_token_in(segment, head - 1, one, CQK_COUNT(one)))
        return false;
    while (word_class(m, segment, next) == WORD_OF || word_class(m, segment, next) == WORD_STOP)
        next++;
    bool talks = next + 1 < end && is_head(m, segment, next) && is_capital(segment, next);
    return (behind->proper >= 2 || talks) && !cqk_token_in(segment, next, work, CQK_COUNT(work));
}

/* "la Reunión de Ministros del G20": a capital inside a sentence, and a group or place behind. */
static bool is_romance_name(const model *m, const cq_segment *segment, uint32_t head,
                            uint32_t end_head, uint32_t end, uint32_t value)
{
    if (end <= end_head || sentence_begins(segment, head) ||
        !((value & HEAD_ROMANCE) || is_romance(m, segment, head, end_head)))
        return false;
    evidence behind = weigh(m, segment, end_head, end);
    bool acronyms = behind.acronyms && !all_capitals(segment, head); /* "SESIÓN PLENARIA" */
    return !behind.media && (acronyms || behind.places || behind.parties >= 2 ||
                             is_capitalised_series(m, segment, head, end_head, end, &behind));
}

/* Петербургский, Евразийского: an adjective made of a place's name. */
static bool is_toponymic(const cq_segment *segment, uint32_t i)
{
    static const char *const endings[] = {"ский", "ского", "скому", "ским", "ском",
                                          "ское", "ская",  "ской",  "скую"};
    for (size_t k = 0; k < CQK_COUNT(endings) && is_capital(segment, i); k++)
        if (ends_with(cqk_token(segment, i), endings[k]))
            return true;
    return false;
}

bool is_meeting_of_place(const cq_segment *segment, uint32_t head, uint32_t value)
{
    return head_kind(value) == KIND_MEETING && head > 0 && is_cyrillic(segment, head) &&
           !sentence_begins(segment, head - 1) && is_toponymic(segment, head - 1);
}

/* "кыргызско-китайские | двусторонние политические | консультации": adjectives that make a series
 * of the talks of two states; the first token with them. */
static uint32_t qualifiers_begin(const cq_segment *segment, uint32_t head)
{
    static const char *const stems[] = {
        "двусторон",    "трехсторон",     "трёхсторон",  "политическ",   "межмид",   "консульск",
        "межправитель", "экспертн",       "военно",      "стратегическ", "делов",    "экономическ",
        "межведомств",  "межпарламентск", "гуманитарн",  "информационн", "правов",   "внешнеполит",
        "миграцион",    "энергетическ",   "инвестицион", "торгов",       "молодежн", "молодёжн",
        "общественн",   "межрегиональн",  "приграничн",  "межгосударств"};
    enum { QUALIFIERS_MAX = 3 };
    uint32_t i = head;
    for (uint32_t n = 0; n < QUALIFIERS_MAX && i > 3 && is_cyrillic(segment, i - 1); n++) {
        uint32_t word = i >= 4 && joins(segment, i - 2) ? i - 3 : i - 1; /* военно-политические */
        bool known = false;
        for (size_t k = 0; k < CQK_COUNT(stems); k++)
            known |= cqk_begins_with(cqk_token(segment, word), stems[k]);
        if (!known)
            break;
        i = word;
    }
    return i;
}

/* "Deutsch-Französischer | Ministerrat": the ministers of two states meet under this name. */
static bool is_bilateral_council(const model *m, const cq_segment *segment, uint32_t head,
                                 uint32_t value)
{
    static const char council[] = "Ministerr";
    cqk_country_match country;
    return (value & HEAD_BODY) && (value & HEAD_GERMAN) && head >= 3 &&
           cqk_begins_with(cqk_token(segment, head), council) && joins(segment, head - 2) &&
           is_letter(segment, head - 3) &&
           cqk_country_at(m->countries, segment, head - 3, &country) &&
           cqk_country_at(m->countries, segment, head - 1, &country) &&
           country.form == CQK_COUNTRY_ADJECTIVE;
}

bool is_of_two_states(const model *m, const cq_segment *segment, uint32_t head, uint32_t end_head,
                      uint32_t value, uint32_t *begin)
{
    static const char *const about[] = {"по", "о", "об"};
    static const char political[] = "полит"; /* политконсультации */
    uint32_t kind = head_kind(value);
    bool talks = kind == KIND_CONSULTATION || kind == KIND_DIALOGUE;
    *begin = head - (head >= 3 ? 3 : 0);
    if (is_bilateral_council(m, segment, head, value))
        return true;
    if ((!talks && kind != KIND_SUMMIT && kind != KIND_FORUM) || head < 3 ||
        !is_cyrillic(segment, head) || is_capital(segment, head))
        return false;
    uint32_t last = qualifiers_begin(segment, head);
    if (last < 3 || !joins(segment, last - 2) || !is_cyrillic(segment, last - 1))
        return false;
    uint32_t first = german_parties(m, segment, last);
    bool named = last < head || cqk_token_in(segment, end_head, about, CQK_COUNT(about)) ||
                 cqk_begins_with(cqk_token(segment, head), political);
    bool round = first > 0 && is_head(m, segment, first - 1); /* "another round of ..." */
    *begin = first;
    return (!talks || named) && first + 3 == last && !round;
}

bool is_ministers_meeting(const model *m, const cq_segment *segment, uint32_t head, uint32_t value)
{
    static const char *const ranks[] = {"ministers", "ministerial", "leaders", "summit"};
    if (head_kind(value) != KIND_MEETING || !(value & HEAD_WEAK) || head < 2)
        return false;
    uint32_t rank = head - 1;
    if (!is_letter(segment, rank) && rank > 0)
        rank--; /* over the apostrophe */
    return is_letter(segment, rank) && is_capital(segment, rank) &&
           token_in(m, segment, rank, ranks, CQK_COUNT(ranks));
}

/* Names with a head in small letters, as Russian writes them: its quotation marks or what stands in
 * front. `e`: what stands in front of the head. */
static bool is_cyrillic_name(const cq_segment *segment, uint32_t first, uint32_t head,
                             uint32_t end_head, uint32_t end, const evidence *e)
{
    if (!is_cyrillic(segment, head))
        return false;
    if (end > end_head && cqk_token_is(segment, end_head, CQ_STR("«")))
        return true; /* форум «Россия – Исламский мир» */
    if (end > end_head + 1 && cqk_token_is(segment, end - 1, CQ_STR("»")))
        return true; /* Международный форум Союзного государства «…» */
    return first < head && !sentence_begins(segment, first) &&
           e->proper + e->places + e->parties >= 1;
}

/* The same of a name whose head has a small letter. */
static int small_strength(const model *m, const cq_segment *segment, uint32_t first, uint32_t head,
                          uint32_t end_head, uint32_t end, uint32_t value)
{
    evidence e = weigh(m, segment, first, head);
    uint32_t kind = head_kind(value);
    bool named_body = e.acronyms || e.parties || e.proper >= 2;
    if (is_ministers_meeting(m, segment, head, value) && named_body)
        return FULL_NAME; /* "the NB8 Foreign Ministers' meeting" */
    bool kinds = may_be_small(kind);
    evidence behind = weigh(m, segment, end_head, end);
    uint32_t named = behind.parties + behind.acronyms;
    bool straight = end > end_head && is_capital(segment, end_head);
    if (kinds && straight && (named >= 2 || (kind == KIND_SUMMIT && named >= 1)))
        return FULL_NAME;
    cqk_country_match country;
    if ((kind == KIND_CONFERENCE || kind == KIND_SUMMIT) && is_cyrillic(segment, head) &&
        first + 1 == head && is_toponymic(segment, first) &&
        !cqk_country_at(m->countries, segment, first, &country))
        return FULL_NAME; /* Берлинская конференция */
    if (kind == KIND_FORUM && is_cyrillic(segment, head) && first + 1 < head &&
        is_toponymic(segment, first))
        return FULL_NAME; /* Петербургский международный экономический форум */
    if (kinds && is_cyrillic_name(segment, first, head, end_head, end, &e))
        return FULL_NAME;
    bool city = behind.places == 1 && named + behind.proper + behind.titles == 0;
    if ((kind == KIND_SUMMIT || kind == KIND_CONFERENCE) && !behind.media &&
        (city || (end == end_head + 1 && is_elided(segment, end_head) && straight)) &&
        is_romance(m, segment, head, end_head))
        return FULL_NAME; /* la conférence de Potsdam, le sommet d'Istanbul */
    if (!kinds || first == head)
        return NO_NAME;
    if (kind == KIND_SUMMIT && (e.acronyms || e.parties) && head - first <= 3)
        return FULL_NAME;
    if ((kind == KIND_SUMMIT || kind == KIND_CONFERENCE) && e.places == 1 &&
        e.proper + e.titles + e.parties + e.acronyms == 0 && head - first <= 2)
        return FULL_NAME; /* "their Geneva summit" */
    return e.parties + e.acronyms >= 2 ? FULL_NAME : NO_NAME;
}

/* "the Ministerial Council", "a Ministerial statement": is the head an adjective of what follows?
 */
static bool is_adjective(const model *m, const cq_segment *segment, uint32_t end_head)
{
    uint32_t class = word_class(m, segment, end_head);
    if (cqk_token_is(segment, end_head - 1, CQ_STR("MINISTERIAL")))
        return true; /* of a title of several lines */
    return cqk_token_is(segment, end_head - 1, CQ_STR("Ministerial")) &&
           (joins(segment, end_head) || (is_letter(segment, end_head) && class != WORD_STOP &&
                                         class != WORD_OF && class != WORD_DATE));
}

/* "on Nuclear Security": does what follows the head tell its topic in two capitalised words or
 * more?
 */
static bool is_about(const model *m, const cq_segment *segment, uint32_t end_head, uint32_t end)
{
    enum { WORDS_MIN = 3 };
    if (!cqk_token_is(segment, end_head, CQ_STR("on")) || end < end_head + WORDS_MIN)
        return false;
    evidence e = weigh(m, segment, end_head + 1, end);
    return e.proper + e.acronyms + e.parties + e.places >= 1 && !e.media;
}

/* Is a name without an ordinal a series' own? */
int name_strength(const model *m, const cq_segment *segment, uint32_t first, uint32_t head,
                  uint32_t end_head, uint32_t end, uint32_t value)
{
    evidence e = weigh(m, segment, first, head);
    uint32_t kind = head_kind(value);
    uint32_t begin;
    if ((value & HEAD_NAME) || is_meeting_of_place(segment, head, value) ||
        is_of_two_states(m, segment, head, end_head, value, &begin))
        return FULL_NAME;
    bool short_form = kind == KIND_TALKS && e.parties > 1 && is_capital(segment, head) &&
                      cqk_token_is(segment, end_head, CQ_STR("(")) &&
                      end_head + 1 < segment->tokens->count && is_acronym(segment, end_head + 1);
    if (short_form && !e.media)
        return FULL_NAME; /* "Japan-Republic of Korea Defense Trilateral Talks (DTT)" */
    bool visit = kind == KIND_MEETING && cqk_token_is(segment, end_head, CQ_STR("with"));
    if (e.media || visit || (value & HEAD_COUNTED) || is_adjective(m, segment, end_head) ||
        word_class(m, segment, end_head) == WORD_THING ||
        cqk_token_is(segment, end_head, CQ_STR("relations")) ||
        cqk_token_is(segment, end_head, CQ_STR("Relations")))
        return NO_NAME; /* "Readout of the President's Meeting with", "U.S.-ASEAN dialogue
                         * relations"
                         */
    if (!is_capital(segment, head))
        return small_strength(m, segment, first, head, end_head, end, value);
    bool complement = end > end_head;
    if (first == head)
        return ((value & HEAD_OF) && complement) ||
                       (is_ministers(segment, head) && !is_behind_post(segment, head)) ||
                       ((value & HEAD_GERMAN) && !(value & HEAD_COUNTED) &&
                        is_of_region(segment, head)) ||
                       is_romance_name(m, segment, head, end_head, end, value)
                   ? FULL_NAME
                   : NO_NAME;
    if (e.parties || e.places || e.acronyms)
        return FULL_NAME;
    if (e.proper == 0 && kind == KIND_SUMMIT && e.titles)
        return FULL_NAME; /* "Trilateral Leaders' Summit" */
    if (e.proper == 0 && kind == KIND_CONSULTATION && is_capital(segment, first) &&
        !sentence_begins(segment, first) && !all_capitals(segment, head))
        return FULL_NAME; /* "Policy Consultations" */
    if (e.proper == 0 && kind == KIND_MEETING && is_capital(segment, first) &&
        is_about(m, segment, end_head, end))
        return FULL_NAME; /* "High-Level Meeting on Nuclear Security" */
    if (e.proper == 0)
        return (value & HEAD_OF) && complement && !(value & HEAD_WEAK) ? FULL_NAME : NO_NAME;
    uint32_t words = kind == KIND_CONSULTATION ? 2 : 3; /* "Foreign Office Consultations" */
    bool described = e.proper == 1 && e.titles >= 1 && head - first >= words;
    bool short_name = head - first == 1 || ((value & HEAD_WEAK) && e.proper < 2 && !described);
    if (value & HEAD_WEAK)
        return complement || !short_name ? FULL_NAME : SHORT_NAME;
    return kind == KIND_DIALOGUE && short_name ? SHORT_NAME : FULL_NAME;
}
