/*
 * complement_link.c - what links the parts of a complement: "of the", "and", commas of lists,
 * prepositions. Asked by complement.c at each word that is none of the name's.
 */
#include "mention/complement.h"

#include <string.h>

/* "or", "plus" between two capitalised words. */
static bool is_or(const right_side *r, uint32_t i)
{
    static const char *const words[] = {"or", "ou", "oder", "или", "plus"};
    return i > 0 && is_letter(r->segment, i) && !is_capital(r->segment, i) &&
           is_capital(r->segment, i - 1) && is_capital(r->segment, i + 1) &&
           token_in(r->m, r->segment, i, words, CQK_COUNT(words));
}

/* "Cooperación Económica, Comercial, Técnica y Cultural": does a list of single capitalised words
 * begin with the comma at token i, the last of them behind "and" or "or"? */
static bool ends_capital_list(const right_side *r, uint32_t i)
{
    enum { LIST_MAX = 24 };
    const cq_segment *segment = r->segment;
    for (uint32_t k = i; k + 1 < segment->tokens->count && k < i + LIST_MAX; k += 2) {
        cqk_place_match place;
        uint32_t word = k + 1;
        bool last = word_class(r->m, segment, k) == WORD_AND || is_or(r, k);
        if ((!last && !cqk_token_is(segment, k, CQ_STR(","))) || sentence_begins(segment, word))
            return false;
        if (!last && word_class(r->m, segment, word) == WORD_AND &&
            word + 1 < segment->tokens->count) {
            last = true; /* ", and" */
            word++;
        }
        if (!is_letter(segment, word) || !is_capital(segment, word) || is_country(r, word) ||
            word_class(r->m, segment, word) == WORD_DATE || is_head(r->m, segment, word) ||
            cqk_place_at(r->m->places, segment, word, &place))
            return false;
        if (last)
            return k > i;
    }
    return false;
}

static bool is_small_adjective(const right_side *r, uint32_t i)
{
    return is_letter(r->segment, i) && !is_capital(r->segment, i) &&
           is_romance_adjective(r->m, r->segment, i);
}

/* "coopération culturelle, scientifique et technique": does a list of adjectives go on with the
 * comma at token i, the last of them behind "and"? */
static bool ends_adjective_list(const right_side *r, uint32_t i)
{
    enum { LIST_MAX = 16 };
    const cq_segment *segment = r->segment;
    if (!r->romance || !is_small_adjective(r, i - 1))
        return false;
    for (uint32_t k = i; k + 1 < segment->tokens->count && k < i + LIST_MAX; k += 2) {
        bool last = word_class(r->m, segment, k) == WORD_AND;
        if ((!last && !cqk_token_is(segment, k, CQ_STR(","))) || !is_small_adjective(r, k + 1))
            return false;
        if (last)
            return k > i;
    }
    return false;
}

/* "en materia de", "en matière de" */
static bool is_matter(const right_side *r, uint32_t i)
{
    static const char *const matters[] = {"materia", "matiere"};
    return cqk_token_is(r->segment, i, CQ_STR("en")) && is_letter(r->segment, i + 1) &&
           token_in(r->m, r->segment, i + 1, matters, CQK_COUNT(matters)) &&
           word_class(r->m, r->segment, i + 2) == WORD_OF;
}

/* "по торговле и развитию": does "and" at token i join two nouns in the case that по takes? */
static bool joins_datives(const right_side *r, uint32_t i)
{
    static const char *const endings[] = {"у", "ю", "е", "ам", "ям", "сти"};
    enum { BACK = 12 };
    bool dative = false;
    uint32_t last = i + 1; /* научно-техническому: the last part has the ending */
    while (last + 2 < r->segment->tokens->count && joins(r->segment, last + 1) &&
           is_cyrillic(r->segment, last + 2))
        last += 2;
    if (!r->russian || !is_russian_modifier(r->m, r->segment, last))
        return false;
    for (size_t k = 0; k < CQK_COUNT(endings); k++)
        dative = dative || ends_with(cqk_token(r->segment, last), endings[k]);
    for (uint32_t k = i; dative && k > 0 && i - k < BACK; k--)
        if (cqk_token_is(r->segment, k - 1, CQ_STR("по")))
            return true;
        else if (!is_letter(r->segment, k - 1) && !joins(r->segment, k - 1) &&
                 !cqk_token_is(r->segment, k - 1, CQ_STR(",")))
            return false;
    return false;
}

/* "мировых и традиционных религий", "глав государств и правительств": does "and" at token i join
 * two adjectives, or the two nouns of those, in the genitive? */
static bool joins_genitives(const right_side *r, uint32_t i)
{
    static const char *const pairs[][2] = {{"ых", "ых"}, {"ых", "их"},   {"их", "ых"},
                                           {"их", "их"}, {"ого", "ого"}, {"ой", "ой"}};
    if (!r->russian || i == 0 || i + 2 >= r->segment->tokens->count ||
        !cqk_token_is(r->segment, i, CQ_STR("и")) ||
        !is_russian_modifier(r->m, r->segment, i - 1) ||
        !is_russian_modifier(r->m, r->segment, i + 1))
        return false;
    if (cqk_token_is(r->segment, i - 1, CQ_STR("государств")))
        return cqk_token_is(r->segment, i + 1, CQ_STR("правительств"));
    for (size_t k = 0; k < CQK_COUNT(pairs); k++)
        if (ends_with(cqk_token(r->segment, i - 1), pairs[k][0]) &&
            ends_with(cqk_token(r->segment, i + 1), pairs[k][1]))
            return is_russian_modifier(r->m, r->segment, i + 2);
    return false;
}

/* "по экономическому, промышленному и валютно-финансовому сотрудничеству": does a list of
 * adjectives in the case that по takes go on with the comma at token i, the last of them behind
 * "and"? */
static bool ends_dative_list(const right_side *r, uint32_t i)
{
    static const char *const endings[] = {"ому", "ему", "ой", "ей", "ым", "им"};
    enum { LIST_MAX = 20 };
    uint32_t and = i;
    while (r->russian && and+1 < r->segment->tokens->count && and < i + LIST_MAX &&
           !sentence_begins(r->segment, and) && !cqk_token_is(r->segment, and, CQ_STR("и")))
        and++;
    if (i == 0 || !cqk_token_is(r->segment, and, CQ_STR("и")) || !joins_datives(r, and))
        return false;
    for (uint32_t k = i - 1; k < and; k++) {
        bool ends = false;
        for (size_t n = 0; n < CQK_COUNT(endings); n++)
            ends = ends || ends_with(cqk_token(r->segment, k), endings[n]);
        bool mark = cqk_token_is(r->segment, k, CQ_STR(",")) || joins(r->segment, k) ||
                    (k + 1 < and&&joins(r->segment, k + 1));
        if (!ends && !mark)
            return false;
    }
    return true;
}

/* "between the EU and the | countries of Central Asia": a party that is several countries. */
static bool is_group_of(const right_side *r, uint32_t i)
{
    static const char *const nouns[] = {"countries", "states", "republics", "members"};
    return is_letter(r->segment, i) && token_in(r->m, r->segment, i, nouns, CQK_COUNT(nouns)) &&
           word_class(r->m, r->segment, i + 1) == WORD_OF && i + 2 < r->segment->tokens->count &&
           is_name_word(r, i + 2);
}

/* Behind the comma at token i: a list of capitals, adjectives or states goes on. */
static uint32_t link_comma(const right_side *r, uint32_t i)
{
    uint32_t next = word_class(r->m, r->segment, i + 1) == WORD_AND ? i + 2 : i + 1;
    next = skip_articles(r, next);
    bool list = r->between || (i > 0 && is_country(r, i - 1));
    if (i > 0 && (ends_capital_list(r, i) || ends_adjective_list(r, i) || ends_dative_list(r, i)))
        return i + 1;
    return list && next < r->segment->tokens->count && is_country(r, next) ? next : 0;
}

/* The noun behind an article, with a capital or without, that a Romance name goes on with. */
static uint32_t romance_noun(const right_side *r, uint32_t i)
{
    uint32_t next = skip_articles(r, i);
    return next < r->segment->tokens->count && (is_name_word(r, next) || is_plain_noun(r, next))
               ? next
               : 0;
}

/* "938e réunion du Conseil | sur la situation au Mali": what a meeting was called about, at the
 * link at token i, is no part of its name. */
static bool is_occasion(const right_side *r, uint32_t i)
{
    static const char *const about[] = {"sur", "sobre"};
    static const char *const nouns[] = {"situation", "situacion", "crise",     "crisis",
                                        "conflit",   "conflicto", "evolution", "evolucion",
                                        "suites",    "evenements"};
    uint32_t noun = skip_articles(r, i + 1);
    uint32_t head = 0; /* "la Conferencia sobre la situación en Haití" is called so */
    if (i > 0 && cqk_lexicon_match(r->m->heads, r->segment, i - 1, &head) == 1 &&
        kind_group(head_kind(head)) != KIND_MEETING)
        return false;
    return r->romance && noun < r->segment->tokens->count && is_letter(r->segment, noun) &&
           !is_capital(r->segment, noun) &&
           token_in(r->m, r->segment, i, about, CQK_COUNT(about)) &&
           token_in(r->m, r->segment, noun, nouns, CQK_COUNT(nouns));
}

bool is_undertaking(const right_side *r, uint32_t i)
{
    enum { GERUND_MIN = 6 };
    if (is_letter(r->segment, i) && is_occasion(r, i))
        return true;
    if (i + 2 >= r->segment->tokens->count || !cqk_token_is(r->segment, i, CQ_STR("on")))
        return false;
    cq_str word = cqk_token(r->segment, i + 1);
    return word.len >= GERUND_MIN && ends_with(word, "ing") &&
           cqk_token_is(r->segment, i + 2, CQ_STR("the"));
}

/* Behind "of" at token i, whose complement begins at token next. */
static uint32_t link_of(const right_side *r, uint32_t i, uint32_t next)
{
    if (r->german && german_adjectives(r, next) > next)
        return german_adjectives(r, next);
    if (is_undertaking(r, i))
        return 0;
    bool plain = is_plain_noun(r, next) && inside_name(r, i);
    return is_name_word(r, next) || plain || is_officials_body(r, next) ? next : 0;
}

/* "AND | FIRST CONFERENCE", "y la | III Comisión Mixta": an ordinal in front of a head, or a
 * numeral in front of a capital, counts another. */
static bool counts_other(const right_side *r, uint32_t i)
{
    cqk_ordinal ordinal;
    if (is_capital(r->segment, i) && cqk_ordinal_at(r->m->host, r->segment, i, &ordinal) &&
        is_head(r->m, r->segment, i + ordinal.tokens))
        return true;
    cq_str text = cqk_token(r->segment, i);
    for (size_t k = 0; k < text.len; k++)
        if (!strchr("IVXL", text.data[k]))
            return false;
    return i + 1 < r->segment->tokens->count && is_letter(r->segment, i + 1) &&
           is_capital(r->segment, i + 1);
}

/* "Comité de suivi | et de coordination", "des transports et des communications": does what "and"
 * at token i joins repeat the link that stands in front of the noun before it? */
static bool repeats_link(const right_side *r, uint32_t i)
{
    enum { NOUN_MAX = 4 };
    const cq_segment *segment = r->segment;
    uint32_t k = i - 1;
    while (k > 0 && i - k < NOUN_MAX && is_letter(segment, k) && !is_capital(segment, k) &&
           word_class(r->m, segment, k) != WORD_OF && word_class(r->m, segment, k) != WORD_STOP)
        k--;
    bool article = word_class(r->m, segment, k) == WORD_STOP;
    uint32_t link = k - (article && k > 0);
    if (link + 1 >= i || i + 2 >= segment->tokens->count ||
        word_class(r->m, segment, link) != WORD_OF)
        return false;
    return cqk_equal(cqk_token(segment, link), cqk_token(segment, i + 1)) &&
           article == (word_class(r->m, segment, i + 2) == WORD_STOP);
}

/* Behind "and" at token i, what it joins beginning at token next. */
static uint32_t link_and(const right_side *r, uint32_t i, uint32_t next)
{
    bool inside = inside_name(r, i);
    if (counts_other(r, next))
        return 0;
    if (r->romance && word_class(r->m, r->segment, next) == WORD_OF) /* "Estado y de Gobierno", */
        return inside || repeats_link(r, i) ? romance_noun(r, next + 1)
                                            : 0; /* but "à sa 26e réunion et de prendre" */
    if (r->between && is_group_of(r, next))
        return next + 2;
    if (r->romance && !inside)
        return romance_noun(r, next);
    bool adjectives =
        r->romance && i > 0 && is_small_adjective(r, i - 1) && is_small_adjective(r, next);
    if (joins_datives(r, i) || joins_genitives(r, i) || adjectives)
        return next;
    return is_name_word(r, next) && !is_head(r->m, r->segment, next) ? next : 0;
}

/* Behind "to" of "States Parties to" and "Devoted to", and "in" in front of a region. */
static uint32_t link_preposition(const right_side *r, uint32_t i, uint32_t next)
{
    static const char *const to[] = {"Parties",   "parties", "PARTIES", "Devoted",
                                     "Dedicated", "devoted", "Up",      "up"};
    static const char *const parties[] = {"Parties", "parties", "Partes", "partes"};
    static const char *const joining[] = {"à", "en"};
    static const char *const in[] = {"in", "en", "dans", "au", "aux", "в"};
    uint32_t count = r->segment->tokens->count;
    cq_str word = cqk_token(r->segment, i);
    if (i > 0 && (cqk_is(word, "to") || cqk_is(word, "TO")) &&
        cqk_token_in(r->segment, i - 1, to, CQK_COUNT(to))) {
        next = skip_articles(r, next);
        return next < count && is_name_word(r, next) ? next : 0;
    }
    if (r->romance && i > 0 && cqk_token_in(r->segment, i - 1, parties, CQK_COUNT(parties)) &&
        cqk_token_in(r->segment, i, joining, CQK_COUNT(joining))) {
        next = skip_articles(r, next); /* "Parties à la Convention", "Partes en el Convenio" */
        return next < count && is_name_word(r, next) ? next : 0;
    }
    if (cqk_token_is(r->segment, i, CQ_STR("against"))) /* "the Fight against Racism" */
        return is_capital(r->segment, i - 1) && is_capital(r->segment, next) &&
                       is_name_word(r, next)
                   ? next
                   : 0;
    if (cqk_token_in(r->segment, i, in, CQK_COUNT(in))) {
        next = skip_articles(r, next);
        return next < count && word_class(r->m, r->segment, next) == WORD_REGION ? next : 0;
    }
    return 0;
}

/* "глав правительств государств - членов ШОС": a dash set apart at token i inside "member states".
 */
static bool is_russian_members(const right_side *r, uint32_t i)
{
    static const char *const dashes[] = {"-", "–", "—"};
    static const char *const states[] = {"государств", "стран", "республик"};
    static const char *const members[] = {"членов",       "участников",  "участниц",
                                          "наблюдателей", "учредителей", "подписантов",
                                          "партнёров",    "партнеров",   "сопредседателей"};
    return r->russian && i > 0 && i + 1 < r->segment->tokens->count &&
           cqk_token_in(r->segment, i, dashes, CQK_COUNT(dashes)) &&
           token_in(r->m, r->segment, i - 1, states, CQK_COUNT(states)) &&
           token_in(r->m, r->segment, i + 1, members, CQK_COUNT(members));
}

/* "for Asia and the | Pacific", "and the | Treatment of Offenders", "and the | Fight against
 * Racism": does what "and" joins to a name begin behind an article at token i? */
static bool is_joined_article(const right_side *r, uint32_t i)
{
    static const char *const links[] = {"of", "against"};
    static const char *const matters[] = {"Environment", "Sea",    "Seas",     "Ocean",
                                          "Oceans",      "Law",    "Future",   "Media",
                                          "Family",      "Arctic", "Internet", "Economy",
                                          "Atmosphere",  "Arts",   "Climate",  "Sciences"};
    if (!cqk_token_is(r->segment, i, CQ_STR("the")))
        return false;
    uint32_t matter = i + 1 + cqk_token_is(r->segment, i + 1, CQ_STR("World"));
    if (cqk_token_in(r->segment, matter, matters, CQK_COUNT(matters)))
        return true; /* "on Security and the Environment" */
    return word_class(r->m, r->segment, i + 1) == WORD_REGION ||
           (i + 2 < r->segment->tokens->count && is_name_word(r, i + 1) &&
            is_capital(r->segment, i + 1) &&
            cqk_token_in(r->segment, i + 2, links, CQK_COUNT(links)));
}

/* "Ministers responsible for | Trade": is it at token i? */
static bool is_responsible(const right_side *r, uint32_t i)
{
    return i > 0 && i + 2 < r->segment->tokens->count &&
           cqk_token_is(r->segment, i, CQ_STR("responsible")) && is_capital(r->segment, i - 1) &&
           cqk_token_is(r->segment, i + 1, CQ_STR("for")) && is_name_word(r, i + 2);
}

/* "para | servir de Órgano de Consulta": what is done for a purpose is no part of a name. */
static bool is_purpose(const right_side *r, uint32_t i)
{
    static const char *const links[] = {"para", "pour"};
    return cqk_token_in(r->segment, i, links, CQK_COUNT(links)) && !is_capital(r->segment, i + 1) &&
           ends_with(cqk_token(r->segment, i + 1), "r");
}

/* Where a word of this class at token i leads to. */
static uint32_t link_class(const right_side *r, uint32_t i, uint32_t class)
{
    uint32_t next = i + 1;
    bool countries = i > 0 && (is_country(r, i - 1) || (i > 1 && is_country(r, i - 2)));
    if (class == WORD_OF || (class == WORD_AND && (r->between || countries)))
        next = skip_articles(r, next);
    next += class == WORD_AND && is_joined_article(r, next);
    if (class == WORD_OF && word_class(r->m, r->segment, next) == WORD_AND && i > 0 &&
        is_capital(r->segment, i - 1) && is_name_word(r, next + 1))
        return next + 1; /* "Implementation of and Follow-up to" */
    if (class == WORD_OF && is_group_number(r, next))
        return next;
    if (next >= r->segment->tokens->count || !is_letter(r->segment, next))
        return 0;
    if (is_responsible(r, i))
        return i + 2;
    if (is_purpose(r, i) || is_adverbial(r, i))
        return 0;
    if (class == WORD_OF)
        return link_of(r, i, next);
    return class == WORD_AND ? link_and(r, i, next) : link_preposition(r, i, next);
}

/* "по сотрудничеству в области | транспорта" */
static bool is_field(const right_side *r, uint32_t i)
{
    static const char *const fields[] = {"области", "сфере"};
    return i + 2 < r->segment->tokens->count && cqk_token_is(r->segment, i, CQ_STR("в")) &&
           cqk_token_in(r->segment, i + 1, fields, CQK_COUNT(fields)) &&
           (is_russian_modifier(r->m, r->segment, i + 2) || is_name_word(r, i + 2));
}

/* "Wirtschafts|- und Handelsfragen": a word whose second part comes with the next one. */
static bool is_suspended(const right_side *r, uint32_t i)
{
    return i > 0 && i + 2 < r->segment->tokens->count && cqk_touches(r->segment, i) &&
           cqk_token_is(r->segment, i, CQ_STR("-")) && is_capital(r->segment, i - 1) &&
           is_letter(r->segment, i + 1) && word_class(r->m, r->segment, i + 1) == WORD_AND &&
           is_capital(r->segment, i + 2) && is_name_word(r, i + 2);
}

uint32_t link_right(const right_side *r, uint32_t i)
{
    uint32_t count = r->segment->tokens->count;
    if (i + 1 >= count)
        return 0;
    if (is_suspended(r, i))
        return i + 2;
    if (cqk_token_is(r->segment, i, CQ_STR(",")))
        return link_comma(r, i);
    if (is_russian_members(r, i))
        return i + 1;
    if (r->russian && is_field(r, i))
        return i + 2;
    if (r->romance && i + 3 < count && is_matter(r, i) && is_plain_noun(r, i + 3))
        return i + 3; /* "en materia de lucha" */
    /* "New or Restored Democracies" */
    return link_class(r, i, is_or(r, i) ? WORD_AND : word_class(r->m, r->segment, i));
}
