/*
 * complement_word.c - which words may stand in the complements behind a meeting's head: capitalised
 * ones, and those in small letters that belong there in each language.
 */
#include "adjective.h"
#include "mention/complement.h"

#include <string.h>

/* "pour l'année 2018": no part of a name. */
static bool is_time(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const times[] = {"annee", "l'annee",  "l’annee", "an",        "mois",
                                        "ano",   "semestre", "jour",    "trimestre", "periode"};
    return token_in(m, segment, i, times, CQK_COUNT(times));
}

bool is_romance_adjective(const model *m, const cq_segment *segment, uint32_t i)
{
    uint32_t class = word_class(m, segment, i);
    if (is_time(m, segment, i))
        return false;
    if (!is_letter(segment, i) || (class && class != WORD_GENERIC && class != WORD_OFFICIALS))
        return false;
    return cqk_romance_adjective(cqk_token(segment, i));
}

/* Lower-case Russian words as names of bodies have them: no function words, no verbs. */
bool is_russian_modifier(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const verbs[] = {"лся", "лась", "лось", "лись", "тся", "ет", "ит", "ут",
                                        "ёт",  "ют",   "ат",   "ят",   "ал",  "ил", "ел", "ёл",
                                        "ла",  "ло",   "ли",   "ть",   "но",  "ны", "на"};
    if (!is_cyrillic(segment, i) || is_capital(segment, i))
        return false;
    uint32_t class = word_class(m, segment, i);
    cq_str text = cqk_token(segment, i);
    static const char *const nouns[] = {"дел", "прав", "мер", "сил", "вод", "рек", "труд", "мира"};
    for (size_t k = 0; k < CQK_COUNT(nouns); k++)
        if (cqk_is(text, nouns[k]))
            return true; /* министров иностранных дел */
    if (text.len < 8 || class == WORD_STOP || class == WORD_AND || class == WORD_OF ||
        class == WORD_BETWEEN)
        return false;
    for (size_t k = 0; k < CQK_COUNT(verbs); k++)
        if (ends_with(text, verbs[k]))
            return false;
    return true;
}

uint32_t skip_articles(const right_side *r, uint32_t i)
{
    static const char *const articles[] = {"the", "la",  "le",  "les", "el",  "los",
                                           "las", "der", "den", "dem", "die", "das"};
    if (!is_letter(r->segment, i))
        return i;
    cq_str text = cqk_token(r->segment, i);
    char key[8];
    size_t len = r->m->host->fold(text.data, text.len, key, sizeof key);
    for (size_t k = 0; len <= sizeof key && k < CQK_COUNT(articles); k++)
        if (cqk_is((cq_str){key, len}, articles[k]))
            return i + 1;
    return i;
}

static bool is_long_place(const right_side *r, uint32_t i)
{
    cqk_place_match place;
    return cqk_place_at(r->m->places, r->segment, i, &place) && place.tokens > 1;
}

/* "Assembly of the AU": capitals among small letters that are none of the preposition "au". */
static bool is_letters_of_body(const right_side *r, uint32_t i)
{
    return i > 0 && is_acronym(r->segment, i) && is_letter(r->segment, i - 1) &&
           (!cqk_shape(r->segment, i - 1, CQ_SHAPE_UPPER_ALL) ||
            cqk_token_is(r->segment, i - 1, CQ_STR("THE"))); /* PARTIES TO THE | UN CONVENTION */
}

/* A word that may begin, or stand in, a complement. */
bool is_name_word(const right_side *r, uint32_t i)
{
    if (!is_letter(r->segment, i) || (i > 0 && sentence_begins(r->segment, i)))
        return false;
    uint32_t class = word_class(r->m, r->segment, i);
    cq_str text = cqk_token(r->segment, i);
    bool label = class == WORD_VERB && cqk_token_is(r->segment, i + 1, CQ_STR(":"));
    bool serves = cqk_token_is(r->segment, i, CQ_STR("SERVING")) &&
                  cqk_token_is(r->segment, i + 1, CQ_STR("AS"));
    if (class == WORD_DATE || label || serves || memchr(text.data, ':', text.len))
        return false; /* "Updated: October", "Updated:October" */
    if (is_inside_compound(r->segment, i))
        return true;
    if (class == WORD_STOP && is_capital(r->segment, i) && is_long_place(r, i))
        return true; /* Los Angeles */
    if (class == WORD_STOP && is_letters_of_body(r, i))
        return true;
    if (r->romance && cqk_token_is(r->segment, i, CQ_STR("Sur")))
        return true; /* "Mercado Común del Sur": the south, no link */
    if (is_capital(r->segment, i) || is_acronym(r->segment, i)) /* iCET */
        return class != WORD_STOP && class != WORD_BETWEEN && class != WORD_AND && class != WORD_OF;
    return (class == WORD_OFFICIALS || class == WORD_GENERIC) && r->counted && !r->between;
}

/* "Comité du patrimoine", "sur le climat": a plain noun behind a link, in French and Spanish. */
bool is_plain_noun(const right_side *r, uint32_t i)
{
    if (is_time(r->m, r->segment, i))
        return false;
    return (r->romance || r->russian) && r->proper && is_letter(r->segment, i) &&
           !is_capital(r->segment, i) && !sentence_begins(r->segment, i) &&
           r->segment->tokens->end[i] - r->segment->tokens->start[i] > 2 &&
           (word_class(r->m, r->segment, i) == 0 ||
            word_class(r->m, r->segment, i) == WORD_OFFICIALS ||
            word_class(r->m, r->segment, i) == WORD_GENERIC);
}

bool is_country(const right_side *r, uint32_t i)
{
    cqk_country_match match;
    return cqk_country_at(r->m->countries, r->segment, i, &match);
}

/* "Commission mixte franco-islandaise des phares": does a capitalised word, with nothing but
 * adjectives behind it, stand in front of token i? */
bool inside_name(const right_side *r, uint32_t i)
{
    enum { ADJECTIVES_MAX = 9 };
    for (uint32_t k = i; k > 0 && i - k < ADJECTIVES_MAX; k--) {
        if (is_capital(r->segment, k - 1))
            return true;
        if (!r->romance ||
            !(joins(r->segment, k - 1) || is_romance_adjective(r->m, r->segment, k - 1) ||
              (k < i && joins(r->segment, k))))
            return false;
    }
    return false;
}

/* "für regionale und grenznahe Zusammenarbeit": adjectives behind a German link, from token i on,
 * up to the noun: its token; i if there is none. */
uint32_t german_adjectives(const right_side *r, uint32_t i)
{
    static const char *const endings[] = {"e", "en", "er", "es", "em"};
    static const char *const amounts[] = {"ganze",   "ganzen",  "ganzer",   "gesamten",
                                          "gesamte", "mehrere", "mehreren", "vielen",
                                          "viele",   "anderen", "weiteren", "jeweiligen"};
    enum { ADJECTIVES_MAX = 5 };
    uint32_t k = i;
    while (k < r->segment->tokens->count && k < i + ADJECTIVES_MAX && is_letter(r->segment, k) &&
           !is_capital(r->segment, k) && !sentence_begins(r->segment, k)) {
        uint32_t class = word_class(r->m, r->segment, k);
        bool adjective = joins(r->segment, k + 1); /* "ständigen | deutsch-polnischen" */
        for (size_t n = 0; n < CQK_COUNT(endings); n++)
            adjective = adjective || ends_with(cqk_token(r->segment, k), endings[n]);
        if (class != WORD_AND && (!adjective || (class && class != WORD_GENERIC) ||
                                  token_in(r->m, r->segment, k, amounts, CQK_COUNT(amounts))))
            return i; /* "aus der ganzen Welt" */
        k += joins(r->segment, k + 1) ? 2 : 1;
    }
    return k > i && k < r->segment->tokens->count && is_letter(r->segment, k) &&
                   is_capital(r->segment, k) && !sentence_begins(r->segment, k)
               ? k
               : i;
}

/* Lower-case nouns that bodies are called by in French and Spanish: comité de suivi. */
bool is_body_noun(const right_side *r, uint32_t i)
{
    static const char *const nouns[] = {
        "commission", "comite",   "conseil", "groupe", "comision",  "consejo", "grupo",
        "junta",      "autorite", "bureau",  "mesa",   "assemblee", "asamblea"};
    return r->romance && is_letter(r->segment, i) &&
           token_in(r->m, r->segment, i, nouns, CQK_COUNT(nouns));
}

/* "second meeting of the U.S.-India initiative on ...": what the parties named in front share. */
static bool is_shared_body(const right_side *r, uint32_t i)
{
    static const char *const nouns[] = {
        "initiative", "partnership", "committee", "commission", "council",  "group",
        "framework",  "mechanism",   "programme", "program",    "network",  "alliance",
        "taskforce",  "panel",       "board",     "compact",    "platform", "process"};
    if (r->romance || r->german || r->russian || !r->counted || i == 0 ||
        !is_letter(r->segment, i) || !token_in(r->m, r->segment, i, nouns, CQK_COUNT(nouns)))
        return false;
    return is_country(r, i - 1) || (i > 1 && is_country(r, i - 2));
}

/* "tenth round of U.S.-Cuba | migration talks": is token i among the words in small letters, up to
 * two and a head, behind a compound of parties? */
static bool is_small_talks(const right_side *r, uint32_t i)
{
    static const char *const heads[] = {"talks",         "negotiations", "dialogue", "dialogues",
                                        "consultations", "discussions",  "meetings"};
    enum { WORDS_MAX = 3 };
    uint32_t first = i;
    while (first > 0 && i - first < WORDS_MAX && is_letter(r->segment, first) &&
           !is_capital(r->segment, first))
        first--;
    if (first < 2 || first == i || !is_country(r, first) || !joins(r->segment, first - 1))
        return false;
    for (uint32_t k = first + 1; k <= first + WORDS_MAX && k < r->segment->tokens->count; k++) {
        if (!is_letter(r->segment, k) || is_capital(r->segment, k) ||
            word_class(r->m, r->segment, k) == WORD_STOP)
            return false;
        if (token_in(r->m, r->segment, k, heads, CQK_COUNT(heads)))
            return i <= k;
    }
    return false;
}

/* "talks on the China-India | boundary question": what stands between the parties of a compound, in
 * small letters. */
static bool is_shared_matter(const right_side *r, uint32_t i)
{
    static const char *const nouns[] = {"boundary",     "border",    "question", "issue",
                                        "dispute",      "free",      "trade",    "agreement",
                                        "treaty",       "relations", "economic", "cooperation",
                                        "relationship", "fisheries", "water",    "waters"};
    enum { WORDS_MAX = 4 };
    if (r->romance || r->german || r->russian || !r->counted || is_capital(r->segment, i))
        return false;
    if (is_small_talks(r, i))
        return true;
    for (uint32_t k = i; k > 1 && i - k < WORDS_MAX; k--) {
        if (is_letter(r->segment, k) && is_capital(r->segment, k))
            return k < i && is_country(r, k) && joins(r->segment, k - 1);
        if (!is_letter(r->segment, k) || !token_in(r->m, r->segment, k, nouns, CQK_COUNT(nouns)))
            return false;
    }
    return false;
}

/* "heads of the foreign ministries of the countries of Asia": what officials are of, in small
 * letters. */
bool is_officials_body(const right_side *r, uint32_t i)
{
    static const char *const nouns[] = {
        "ministries",  "agencies",    "services",    "departments", "countries", "states",
        "authorities", "delegations", "parliaments", "governments", "banks",     "organizations"};
    enum { BACK = 6 };
    if (r->romance || r->german || r->russian || !r->counted || !is_letter(r->segment, i) ||
        !token_in(r->m, r->segment, i, nouns, CQK_COUNT(nouns)))
        return false;
    for (uint32_t k = i; k > 0 && i - k < BACK; k--)
        if (word_class(r->m, r->segment, k - 1) == WORD_OFFICIALS ||
            (k < i && token_in(r->m, r->segment, k - 1, nouns, CQK_COUNT(nouns))))
            return true;
    return false;
}

/* "ministres africains | chargés de l'intégration" */
static bool is_charged(const right_side *r, uint32_t i)
{
    static const char *const words[] = {"charges",    "chargees",   "responsables",
                                        "encargados", "encargadas", "competents"};
    return r->romance && is_letter(r->segment, i) && i + 1 < r->segment->tokens->count &&
           token_in(r->m, r->segment, i, words, CQK_COUNT(words)) &&
           word_class(r->m, r->segment, i + 1) == WORD_OF;
}

/* "конференции МАГАТЭ | советская делегация": what follows an acronym in the nominative is the
 * sentence's, not the name's. */
static bool is_nominative_behind_acronym(const right_side *r, uint32_t i)
{
    static const char *const endings[] = {"ая", "яя", "ый", "ое", "ые"};
    bool acronym = i > 0 && is_cyrillic(r->segment, i - 1) &&
                   cqk_shape(r->segment, i - 1, CQ_SHAPE_UPPER_ALL) &&
                   cqk_token(r->segment, i - 1).len > 4;
    for (size_t k = 0; acronym && k < CQK_COUNT(endings); k++)
        if (ends_with(cqk_token(r->segment, i), endings[k]))
            return true;
    return false;
}

/* "Groupe | d'experts", "Comité | d’évaluation": a noun in small letters behind an elided "de"; no
 * verb ("d'adopter"), and none that begins another phrase. */
static bool is_elided_noun(const right_side *r, uint32_t i)
{
    static const char *const others[] = {
        "d'un",       "d'une",    "d'ici",   "d'abord", "d'autres",  "d'autre",   "d'apres",
        "d'ailleurs", "d'avance", "d'avril", "d'aout",  "d'octobre", "d'environ", "d'accord",
        "d'en",       "d'y",      "d'etre",  "d'avoir", "d'entre",   "d'office"};
    static const char *const verbs[] = {"er", "ir", "ndre"};
    if (!r->romance || !r->proper || !is_letter(r->segment, i) || !is_elided(r->segment, i) ||
        is_capital(r->segment, i))
        return false;
    cq_str text = cqk_token(r->segment, i);
    char word[32];
    size_t mark = text.data[1] == '\'' ? 1 : 3;
    size_t len = text.len - 1 - mark;
    if (len + 2 > sizeof word)
        return true;
    memcpy(word, "d'", 2);
    memcpy(word + 2, text.data + 1 + mark, len);
    cq_str plain = {word, len + 2};
    for (size_t k = 0; k < CQK_COUNT(verbs); k++)
        if (ends_with(plain, verbs[k]))
            return false;
    return !is_elided_capital(text) && !cqk_word_in(r->m->host, plain, others, CQK_COUNT(others));
}

/* "on Counter | terrorism" */
static bool is_countered(const right_side *r, uint32_t i)
{
    return i > 0 && is_letter(r->segment, i) && !is_capital(r->segment, i) &&
           cqk_token(r->segment, i).len > 5 && cqk_token_is(r->segment, i - 1, CQ_STR("Counter"));
}

/* Lower-case words that belong where they stand: franco-allemande, российско-кубинской. */
bool is_lower_part(const right_side *r, uint32_t i)
{
    if (is_charged(r, i) || is_elided_noun(r, i) || is_countered(r, i))
        return true;
    if (r->romance && is_romance_adjective(r->m, r->segment, i))
        return true;
    if (is_body_noun(r, i) && i > 0 && is_capital(r->segment, i - 1))
        return true; /* Grande commission */
    if (is_shared_body(r, i) || is_shared_matter(r, i) || is_officials_body(r, i))
        return true;
    if (r->russian && is_russian_modifier(r->m, r->segment, i))
        return !is_nominative_behind_acronym(r, i);
    bool hyphen = i + 2 < r->segment->tokens->count && joins(r->segment, i + 1);
    cqk_country_match match;
    if ((r->romance || r->russian) && hyphen && is_letter(r->segment, i) &&
        ((r->romance && is_romance_adjective(r->m, r->segment, i + 2)) ||
         (cqk_country_at(r->m->countries, r->segment, i + 2, &match) &&
          match.form == CQK_COUNTRY_ADJECTIVE))) /* franco-belge, японо-российского */
        return true;
    if (!is_letter(r->segment, i) || is_capital(r->segment, i) ||
        !cqk_country_at(r->m->countries, r->segment, i, &match))
        return false;
    return hyphen || ((r->romance || r->russian) && match.form == CQK_COUNTRY_ADJECTIVE);
}

/* "Working Group I", no pronoun. */
bool is_numeral_one(const right_side *r, uint32_t i)
{
    return i > 0 && cqk_token_is(r->segment, i, CQ_STR("I")) && is_letter(r->segment, i - 1) &&
           is_capital(r->segment, i - 1);
}

/* "on political transition": a general word in lower case ends no name. */
bool is_dangling(const right_side *r, uint32_t i)
{
    return !r->romance && !r->russian && is_letter(r->segment, i) && !is_capital(r->segment, i) &&
           word_class(r->m, r->segment, i) == WORD_GENERIC;
}

/* "Group of 77", "Groupe des Vingt-quatre" in figures. */
bool is_group_number(const right_side *r, uint32_t i)
{
    static const char *const nouns[] = {"group", "groupe", "grupo", "gruppe"};
    return i > 1 && i < r->segment->tokens->count &&
           r->segment->tokens->kind[i] == CQ_TOKEN_NUMBER &&
           r->segment->tokens->end[i] - r->segment->tokens->start[i] < 4 &&
           word_class(r->m, r->segment, i - 1) == WORD_OF &&
           token_in(r->m, r->segment, i - 2, nouns, CQK_COUNT(nouns));
}

/* "Sci-tech", "COST+3", "10+3": what is joined to a name's word is a part of it. */
bool is_compound_part(const right_side *r, uint32_t i)
{
    uint8_t kind = r->segment->tokens->kind[i];
    if (is_group_number(r, i))
        return true;
    bool word = kind == CQ_TOKEN_NUMBER || (kind == CQ_TOKEN_LETTER && !r->romance && !r->russian);
    bool behind = i > 1 && joins(r->segment, i - 1) && cqk_touches(r->segment, i);
    bool before = kind == CQ_TOKEN_NUMBER && i + 2 < r->segment->tokens->count &&
                  joins(r->segment, i + 1) && cqk_token_is(r->segment, i + 1, CQ_STR("+"));
    return word && (behind || before) &&
           r->segment->tokens->end[i] - r->segment->tokens->start[i] < 12;
}

/* "161st meeting of the OPEC conference": a head in small letters behind an acronym. */
bool is_small_head(const right_side *r, uint32_t i)
{
    return i > 1 && r->counted && !r->romance && !r->russian && is_letter(r->segment, i) &&
           !is_capital(r->segment, i) && cqk_shape(r->segment, i - 1, CQ_SHAPE_UPPER_ALL) &&
           is_letter(r->segment, i - 1) && is_head(r->m, r->segment, i);
}

/* "third round of the Kenya-South Africa | strategic dialogue": talks in small letters behind a
 * state: their end; i if there are none. */
uint32_t state_talks(const right_side *r, uint32_t i)
{
    enum { STATE_MAX = 4, WORDS_MAX = 4 };
    bool state = false;
    cqk_country_match match;
    for (uint32_t n = 1; n <= STATE_MAX && n <= i && !state; n++)
        state = is_capital(r->segment, i - n) &&
                cqk_country_at(r->m->countries, r->segment, i - n, &match) && match.tokens == n;
    if (!state || !r->counted || r->romance || r->russian || r->german)
        return i;
    for (uint32_t k = i; k < r->segment->tokens->count && k < i + WORDS_MAX; k++) {
        uint32_t value = 0;
        if (!is_letter(r->segment, k) || is_capital(r->segment, k))
            return i;
        uint32_t used = cqk_lexicon_match(r->m->heads, r->segment, k, &value);
        if (used && (head_kind(value) == KIND_DIALOGUE || head_kind(value) == KIND_CONSULTATION))
            return k + used;
        uint32_t class = word_class(r->m, r->segment, k);
        if (class == WORD_OF || class == WORD_BETWEEN || class == WORD_STOP || class == WORD_VERB)
            return i;
    }
    return i;
}

/* "заседания Совета | по традиции проводятся": how something is done, behind "по" at token i. */
bool is_adverbial(const right_side *r, uint32_t i)
{
    static const char *const words[] = {"традиции",    "итогам",  "случаю", "приглашению",
                                        "инициативе",  "просьбе", "поводу", "решению",
                                        "предложению", "мнению",  "словам", "данным"};
    return r->russian && cqk_token_is(r->segment, i, CQ_STR("по")) &&
           cqk_token_in(r->segment, i + 1, words, CQK_COUNT(words));
}
