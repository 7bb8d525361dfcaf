/*
 * complement.c - where a name of a meeting ends: complements of English, French, Spanish, German
 * and Russian behind its head.
 */
#include "mention/complement.h"
#include "headline.h"

#include <string.h>

enum { RIGHT_MAX = 40, QUOTE_MAX = 30 };

/* "саммит Россия – Африка", "of the U.S. – Canada Taskforce" */
static uint32_t spaced_dash(const right_side *r, uint32_t i)
{
    bool dash =
        cqk_token_is(r->segment, i, CQ_STR("–")) || cqk_token_is(r->segment, i, CQ_STR("—"));
    bool russian = r->russian && i + 1 < r->segment->tokens->count && is_name_word(r, i + 1);
    if (cqk_token_is(r->segment, i, CQ_STR("-")) && !cqk_touches(r->segment, i))
        return parts_parties(r->m, r->segment, i) ? i + 1 : 0; /* "Perú - Chile" */
    return dash && (russian || parts_parties(r->m, r->segment, i)) ? i + 1 : 0;
}

/* "Framework Agreement (TIFA) | Council", "Agreement (SMA) | negotiations": does the noun of a body
 * or of a meeting stand at token i, behind the letters of what it is about? */
static bool ends_body_or_meeting(const right_side *r, uint32_t i)
{
    static const char *const nouns[] = {"council", "committee",  "commission",   "group",
                                        "board",   "working",    "joint",        "steering",
                                        "task",    "panel",      "negotiations", "secretariat",
                                        "parties", "ministerial"};
    return i < r->segment->tokens->count && is_letter(r->segment, i) && r->counted &&
           !sentence_begins(r->segment, i) &&
           (is_head(r->m, r->segment, i) || token_in(r->m, r->segment, i, nouns, CQK_COUNT(nouns)));
}

/*
 * "Council of Heads of Government (Prime Ministers) of the SCO": a short bracket inside a name,
 * when the name goes on behind it. How many tokens it has; 0: none.
 */
static uint32_t inner_bracket(const right_side *r, uint32_t i)
{
    enum { INSIDE_MAX = 8 };
    const cq_segment *segment = r->segment;
    uint32_t last = i + 1;
    if (!cqk_token_is(segment, i, CQ_STR("(")))
        return 0;
    while (last < segment->tokens->count && last - i <= INSIDE_MAX &&
           !cqk_token_is(segment, last, CQ_STR(")")) && !sentence_begins(segment, last))
        last++;
    uint32_t next = last + 1;
    if (last - i < 2 || next >= segment->tokens->count ||
        !cqk_token_is(segment, last, CQ_STR(")")) || sentence_begins(segment, next))
        return 0;
    static const char *const links[] = {"of", "de", "des", "du", "del", "der", "Plus"};
    bool linked =
        token_in(r->m, segment, next, links, CQK_COUNT(links)) && next + 1 < segment->tokens->count;
    if (last == i + 2 && is_acronym(segment, i + 1) && ends_body_or_meeting(r, next))
        return last - i + 1;
    if (cqk_token_is(segment, next, CQ_STR("Plus")))
        linked = true;
    return linked || (r->russian && is_russian_modifier(r->m, segment, next)) ? last - i + 1 : 0;
}

/* "Dialogue économique | de haut niveau | franco-chinois", "Diálogo de Alto Nivel": how many tokens
 * such a rank has; 0: none stands at token i. */
static uint32_t rank_phrase(const right_side *r, uint32_t i)
{
    static const char *const high[] = {"haut", "alto", "tres", "muy"};
    static const char *const levels[] = {"niveau", "nivel"};
    const cq_segment *segment = r->segment;
    if (!r->romance || i + 2 >= segment->tokens->count ||
        (!cqk_token_is(segment, i, CQ_STR("de")) && !cqk_token_is(segment, i, CQ_STR("à"))))
        return 0;
    uint32_t k = i + 1;
    while (k < i + 3 && is_letter(segment, k) && token_in(r->m, segment, k, high, CQK_COUNT(high)))
        k++;
    return k > i + 1 && is_letter(segment, k) &&
                   token_in(r->m, segment, k, levels, CQK_COUNT(levels))
               ? k + 1 - i
               : 0;
}

/* "Council of the League of Arab States | at Summit Level", "at the Ministerial Level": how many
 * tokens the rank has at which a body meets; 0: none stands at token i. */
static uint32_t level_phrase(const right_side *r, uint32_t i)
{
    static const char *const at[] = {"at"};
    static const char *const ranks[] = {"summit", "ministerial", "ministers", "officials"};
    static const char *const level[] = {"level"};
    const cq_segment *segment = r->segment;
    if (i + 3 >= segment->tokens->count || !token_in(r->m, segment, i, at, 1))
        return 0;
    uint32_t rank = skip_articles(r, i + 1);
    return rank + 1 < segment->tokens->count && is_letter(segment, rank) &&
                   is_capital(segment, rank) && !sentence_begins(segment, rank) &&
                   token_in(r->m, segment, rank, ranks, CQK_COUNT(ranks)) &&
                   token_in(r->m, segment, rank + 1, level, 1)
               ? rank + 2 - i
               : 0;
}

/* "ON TRADE AND PORTS | LISBON, PORTUGAL": a city in front of its country is where, no part of the
 * name. */
static bool is_city_of_country(const right_side *r, uint32_t i)
{
    cqk_place_match city;
    cqk_country_match country;
    if (!is_capital(r->segment, i) || !cqk_place_at(r->m->places, r->segment, i, &city))
        return false;
    uint32_t comma = i + city.tokens;
    return cqk_token_is(r->segment, comma, CQ_STR(",")) && comma + 1 < r->segment->tokens->count &&
           cqk_country_at(r->m->countries, r->segment, comma + 1, &country) &&
           country.form == CQK_COUNTRY_NAME;
}

/* "COMITÉ DES DROITS DE L'ENFANT | CLÔT": what the body does, in capitals as its name is. */
static bool is_headline_verb(const right_side *r, uint32_t i)
{
    return r->romance && i > 0 && is_letter(r->segment, i) && is_letter(r->segment, i - 1) &&
           cqk_shape(r->segment, i, CQ_SHAPE_UPPER_ALL) &&
           word_class(r->m, r->segment, i - 1) != WORD_OF &&
           word_class(r->m, r->segment, i - 1) != WORD_STOP &&
           cqk_romance_headline_verb(r->m->host, cqk_token(r->segment, i));
}

/* The end of a run of name words that begins at token i; i if there is none. */
static uint32_t name_run(const right_side *r, uint32_t i)
{
    uint32_t bridged = 0; /* the token behind a bracket that was passed over */
    uint32_t first = i;
    uint32_t end = i;
    uint32_t limit = i + RIGHT_MAX;
    uint32_t count = r->segment->tokens->count;
    while (i < count && i < limit && (i == end || !sentence_begins(r->segment, i))) {
        if (is_headline_verb(r, i))
            break;
        uint32_t inner = inner_bracket(r, i);
        if (i > end - 1 && inner) {
            i += inner;
            bridged = i;
            continue;
        }
        if (i > first && is_city_of_country(r, i))
            break;
        uint32_t rank = i > end - 1 ? rank_phrase(r, i) : 0;
        if (rank == 0 && i > end - 1 && r->counted)
            rank = level_phrase(r, i);
        if (rank) {
            end = i += rank;
            continue;
        }
        if (is_name_word(r, i) || is_lower_part(r, i) || is_numeral_one(r, i) ||
            is_compound_part(r, i)) {
            bool dangles = is_dangling(r, i);
            i++;
            end = dangles ? end : i;
            continue;
        }
        if (is_glue(r->segment, i)) {
            bool inside = joins(r->segment, i);
            i++;
            if (!inside)
                end = i;
            continue;
        }
        if (i > end && i != bridged && !is_dangling(r, i - 1))
            break;
        if (is_small_head(r, i)) {
            end = ++i;
            break;
        }
        if (is_track_number(r->segment, i)) {
            end = ++i;
            continue;
        }
        if (i == end && state_talks(r, i) > i)
            return state_talks(r, i);
        uint32_t next = link_right(r, i);
        if (next == 0)
            next = spaced_dash(r, i);
        if (next == 0)
            break;
        i = next;
        if (is_plain_noun(r, i) && !is_name_word(r, i))
            end = ++i;
    }
    return end;
}

/* A quoted name that begins at token i: its end; i if there is none. */
static uint32_t quoted(const cq_segment *segment, uint32_t i)
{
    if (!cqk_token_is(segment, i, CQ_STR("«")))
        return i;
    for (uint32_t k = i + 1; k < segment->tokens->count && k < i + QUOTE_MAX; k++)
        if (cqk_token_is(segment, k, CQ_STR("»")))
            return k + 1;
    return i;
}

/* "comité de suivi algéro-tunisien": the end of what the body's noun at token i is called; i if it
 * has no name of its own. */
static uint32_t body_run(const right_side *r, uint32_t i)
{
    uint32_t end = name_run(r, i + 1);
    if (end == i + 1 && end + 1 < r->segment->tokens->count &&
        word_class(r->m, r->segment, end) == WORD_OF && is_plain_noun(r, end + 1))
        end = name_run(r, end + 2);
    uint32_t next = end + 1; /* "comité de suivi | de la coopération" */
    if (end > i + 1 && next < r->segment->tokens->count && !is_capital(r->segment, end - 1) &&
        word_class(r->m, r->segment, end) == WORD_OF) {
        bool article = skip_articles(r, next) > next;
        next = skip_articles(r, next);
        uint32_t more = is_plain_noun(r, next) ? name_run(r, next + 1) : next;
        /* "commission mixte | de coopération", "| de travail franco-togolaise" */
        static const char *const duties[] = {"cooperation", "cooperacion"};
        bool duty = is_letter(r->segment, next) &&
                    token_in(r->m, r->segment, next, duties, CQK_COUNT(duties));
        if (more > next + (!article && !duty))
            end = more;
    }
    return end > i + 1 ? end : i;
}

static bool is_year(const cq_segment *segment, uint32_t i)
{
    cq_str text = cqk_token(segment, i);
    return i + 1 < segment->tokens->count && segment->tokens->kind[i] == CQ_TOKEN_NUMBER &&
           text.len == 4 && (memcmp(text.data, "19", 2) == 0 || memcmp(text.data, "20", 2) == 0);
}

/* "second round of their | Strategic Dialogue": where the name of those who met begins behind "of"
 * at token i, if a series' own does; else i. */
static uint32_t behind_possessive(const right_side *r, uint32_t i)
{
    static const char *const own[] = {"their", "its", "our"};
    uint32_t first = i + 2;
    if (!r->counted || first >= r->segment->tokens->count || !is_letter(r->segment, i + 1) ||
        !token_in(r->m, r->segment, i + 1, own, CQK_COUNT(own)) || !is_capital(r->segment, first) ||
        !is_name_word(r, first))
        return i;
    uint32_t end = name_run(r, first);
    return end > first + 1 && is_head(r->m, r->segment, end - 1) ? first : i;
}

/* "meeting of the Armenian-Georgian | intergovernmental commission": does the adjective of a state
 * end in front of token i? */
static bool ends_in_adjective(const right_side *r, uint32_t i)
{
    cqk_country_match country;
    return i > 0 && !r->romance && !r->german && !r->russian &&
           cqk_country_at(r->m->countries, r->segment, i - 1, &country) && country.tokens == 1 &&
           country.form == CQK_COUNTRY_ADJECTIVE;
}

/* "meeting of the Kenyan | bankers": are the tokens [first, last) but adjectives of states, of a
 * noun that is no name's? */
static bool describes_others(const right_side *r, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++)
        if (!is_glue(r->segment, i) && !is_country(r, i))
            return false;
    return last < r->segment->tokens->count && is_letter(r->segment, last) &&
           !is_capital(r->segment, last) && word_class(r->m, r->segment, last) == 0;
}

/* "Runde der | deutsch-polnischen | gemeinsamen Kommission": has the German name [first, end) its
 * noun, or but adjectives? */
static bool ends_in_noun(const right_side *r, uint32_t first, uint32_t end)
{
    return end > first && is_letter(r->segment, end - 1) && is_capital(r->segment, end - 1);
}

/* One complement that begins at token i: its end; i if there is none. */
static uint32_t one_complement(right_side *r, uint32_t i)
{
    static const char *const ranks[] = {"grande", "haute", "gran", "alta", "alto", "haut"};
    uint32_t count = r->segment->tokens->count;
    if (i >= count || sentence_begins(r->segment, i))
        return i;
    uint32_t quote = quoted(r->segment, i);
    if (quote > i)
        return quote;
    if (r->russian && cqk_token_is(r->segment, i, CQ_STR("в")) &&
        cqk_token_is(r->segment, i + 1, CQ_STR("формате")) && quoted(r->segment, i + 2) > i + 2)
        return quoted(r->segment, i + 2);
    uint32_t class = word_class(r->m, r->segment, i);
    if (is_elided(r->segment, i) && is_capital(r->segment, i))
        return name_run(r, i + 1) > i + 1 ? name_run(r, i + 1) : i + 1;
    if ((class != WORD_OF && class != WORD_BETWEEN) || is_undertaking(r, i) || is_adverbial(r, i))
        return i;
    r->between = class == WORD_BETWEEN;
    uint32_t first = skip_articles(r, i + 1); /* one: "on the | Los Angeles Declaration" */
    if (first > i + 1 && r->counted && is_year(r->segment, first) && is_name_word(r, first + 1))
        first++; /* "meeting of the 2014 U.S.-EU Cyber Dialogue" */
    if (class == WORD_OF && behind_possessive(r, i) > i)
        first = behind_possessive(r, i);
    /* "session of the | said commission": what was named before */
    static const char *const said[] = {"said", "ladite", "ledit", "dicha", "dicho"};
    if (first < count && is_letter(r->segment, first) &&
        token_in(r->m, r->segment, first, said, CQK_COUNT(said)))
        return i;
    if (first >= count || (is_letter(r->segment, first) && sentence_begins(r->segment, first)))
        return i;
    uint32_t end = quoted(r->segment, first);
    if (end == first)
        end = name_run(r, first);
    bool about = cqk_token_is(r->segment, i, CQ_STR("sur")) ||
                 cqk_token_is(r->segment, i, CQ_STR("sobre")) ||
                 cqk_token_is(r->segment, i, CQ_STR("по")) || (r->romance_name && !r->between);
    if (r->german && german_adjectives(r, end) > end && !ends_in_noun(r, first, end))
        end = name_run(r, german_adjectives(r, end));
    if (end == first && about && is_plain_noun(r, first))
        end = name_run(r, first + 1);
    uint32_t noun = first + (is_letter(r->segment, first) &&
                             token_in(r->m, r->segment, first, ranks, CQK_COUNT(ranks)));
    if (end == first && r->counted && is_body_noun(r, noun)) /* du comité de suivi, with a name */
        end = body_run(r, noun) > noun ? body_run(r, noun) : first;
    if (end > first && r->counted && class == WORD_OF && ends_in_adjective(r, end)) {
        uint32_t adjectives = end;
        end = small_body(r, end, true);
        if (end == adjectives && describes_others(r, first, end))
            return i;
    }
    if (end > first && r->counted && class == WORD_OF)
        end = small_group(r, end);
    uint32_t value = 0;
    uint32_t used = cqk_lexicon_match(r->m->heads, r->segment, first, &value);
    if (end == first && r->counted && (value & HEAD_NAME))
        end = first + used; /* "round of six-party talks" */
    if (end == first && r->counted && class == WORD_OF)
        end = small_body(r, first, false);
    if (end == first && r->counted && class == WORD_OF && !r->romance && !r->german &&
        !r->russian) {
        uint32_t matter = first + (is_letter(r->segment, first) &&
                                   cqk_token_is(r->segment, first, CQ_STR("their")));
        end = small_talks(r, matter) > matter ? small_talks(r, matter) : first;
    }
    if (end == first && r->counted && small_matter(r, i) > i)
        end = small_matter(r, i);
    bool owner = end > first && is_letter(r->segment, end - 1) && is_letter(r->segment, end) &&
                 !is_capital(r->segment, end) && is_possessive(r->m, r->segment, end - 1);
    return end > first && !owner ? end : i; /* "talks | on North Korea's nuclear program" */
}

cqk_lexicon *romance_new(const cq_host *host)
{
    static const cqk_entry around[] = {
        {"la", 1},    {"le", 1},   {"les", 1}, {"une", 1}, {"du", 1},  {"au", 1},  {"des", 1},
        {"de", 1},    {"del", 1},  {"el", 1},  {"los", 1}, {"las", 1}, {"una", 1}, {"sa", 1},
        {"cette", 1}, {"lors", 1}, {"en", 1},  {"su", 1},  {"aux", 1}};
    return cqk_lexicon_new(host, around, CQK_COUNT(around));
}

/* Première, deuxième, vingtièmes: as the word in front of a head ends. */
static bool is_romance_ordinal(const cq_segment *segment, uint32_t i)
{
    static const char *const tails[] = {"ième", "ièmes", "xième", "mière", "mières"};
    for (size_t k = 0; k < CQK_COUNT(tails) && is_letter(segment, i); k++)
        if (ends_with(cqk_token(segment, i), tails[k]))
            return true;
    return false;
}

/* "110e session", "1ère", "24e": French ordinals in digits, by the letters behind them. */
static bool is_suffixed_ordinal(const cq_segment *segment, uint32_t i)
{
    static const char *const tails[] = {"e", "è", "ème", "eme", "re", "ère", "er", "E", "ÈME"};
    uint32_t digits = i;
    cq_str text = cqk_token(segment, i);
    if (is_letter(segment, i) && i > 0 && cqk_touches(segment, i))
        digits = i - 1;
    else
        while (text.len && text.data[0] >= '0' && text.data[0] <= '9')
            text = (cq_str){text.data + 1, text.len - 1};
    if (segment->tokens->kind[digits] != CQ_TOKEN_NUMBER)
        return false;
    for (size_t k = 0; k < CQK_COUNT(tails); k++)
        if (cqk_is(text, tails[k]))
            return true;
    return false;
}

/* "session", "conference", "forum" are French where French stands around them. */
bool is_romance(const model *m, const cq_segment *segment, uint32_t head, uint32_t end)
{
    uint32_t value = 0;
    if (cqk_shape(segment, head, CQ_SHAPE_NON_ASCII))
        return true;
    if (end < segment->tokens->count && is_letter(segment, end) &&
        (cqk_lexicon_match(m->romance, segment, end, &value) || is_elided(segment, end)))
        return true;
    cqk_country_match country;
    if (head > 0 &&
        (is_romance_ordinal(segment, head - 1) || is_suffixed_ordinal(segment, head - 1)))
        return true;
    if (joins(segment, end + 1) && is_letter(segment, end) && !is_capital(segment, end) &&
        cqk_country_at(m->countries, segment, end + 2, &country) &&
        country.form == CQK_COUNTRY_ADJECTIVE)
        return true; /* "Consultations franco-allemandes" */
    bool capitals = is_letter(segment, head) && cqk_shape(segment, head, CQ_SHAPE_UPPER_ALL);
    for (uint32_t i = head; i > 0 && head - i < 4; i--)
        if (is_letter(segment, i - 1) &&
            (!is_capital(segment, i - 1) || sentence_begins(segment, i - 1) ||
             (capitals && cqk_shape(segment, i - 1, CQ_SHAPE_UPPER_ALL))) &&
            cqk_lexicon_match(m->romance, segment, i - 1, &value))
            return true;
    return false;
}

/* "Forum für", "Dialog über": heads of several languages are German in front of German links. */
static bool is_german_link(const right_side *r, uint32_t i)
{
    static const char *const links[] = {"für", "fur", "über", "uber", "zur",
                                        "zum", "zu",  "der",  "des"};
    return is_letter(r->segment, i) && token_in(r->m, r->segment, i, links, CQK_COUNT(links));
}

/* "Sixth session CFM", "third meeting NAC" of telegrams: how many tokens the body has that stands
 * in front of no noun of its own. */
static uint32_t names_body_shortly(const right_side *r, uint32_t i)
{
    static const char *const nouns[] = {
        "delegate",       "delegates",       "delegation", "rep",   "reps",    "member",
        "representative", "representatives", "del",        "staff", "members", "secretariat"};
    const cq_segment *segment = r->segment;
    if (i == 0 || i >= segment->tokens->count || !is_acronym(segment, i) || is_country(r, i) ||
        sentence_begins(segment, i) || cqk_shape(segment, i - 1, CQ_SHAPE_UPPER_ALL) ||
        !cqk_shape(segment, i, CQ_SHAPE_SPACE_BEFORE))
        return 0;
    return is_letter(segment, i + 1) && token_in(r->m, segment, i + 1, nouns, CQK_COUNT(nouns)) ? 0
                                                                                                : 1;
}

/* "12th Joint Committee (JCC) of the Corridor": behind the acronym in brackets at token i, if the
 * name goes on there; else i. */
static uint32_t behind_acronym(right_side *r, uint32_t i)
{
    enum { BRACKET = 3 };
    uint32_t next = i + BRACKET;
    if (next + 1 >= r->segment->tokens->count || !cqk_token_is(r->segment, i, CQ_STR("(")) ||
        !is_acronym(r->segment, i + 1) || !cqk_token_is(r->segment, i + 2, CQ_STR(")")))
        return i;
    uint32_t end = one_complement(r, next);
    return end > next && !r->between ? end : i;
}

/* "Heads of Government (Prime Ministers) | Council": which heads of government they are, in
 * brackets at token i, where the name goes on behind them; else i. */
static uint32_t behind_prime_ministers(right_side *r, uint32_t i)
{
    enum { BRACKET = 4 };
    uint32_t next = i + BRACKET;
    if (next + 1 >= r->segment->tokens->count || !cqk_token_is(r->segment, i, CQ_STR("(")) ||
        !cqk_token_is(r->segment, i + 1, CQ_STR("Prime")) ||
        !cqk_token_is(r->segment, i + 2, CQ_STR("Ministers")) ||
        !cqk_token_is(r->segment, i + 3, CQ_STR(")")))
        return i;
    uint32_t end =
        cqk_token_is(r->segment, next, CQ_STR("Council")) ? next + 1 : one_complement(r, next);
    return end > next ? end : i;
}

/* "Conference of the Parties | serving as the Meeting of the Parties to the Protocol": where what
 * it serves as ends; i if it serves as nothing. */
static uint32_t behind_serving(const right_side *r, uint32_t i)
{
    static const char *const words[] = {"serving", "as", "the", "meeting", "of", "the", "parties"};
    for (uint32_t k = 0; k < CQK_COUNT(words); k++)
        if (i + k >= r->segment->tokens->count || !is_letter(r->segment, i + k) ||
            !token_in(r->m, r->segment, i + k, &words[k], 1))
            return i;
    uint32_t end = i + (uint32_t)CQK_COUNT(words);
    uint32_t protocol = name_run(r, end);
    return protocol > end ? protocol : end;
}

/* "-Außenminister": a hyphen at token i that stands for the word's first part, and the rest. */
static bool joins_tail(const cq_segment *segment, uint32_t i)
{
    return i + 1 < segment->tokens->count && cqk_token_is(segment, i, CQ_STR("-")) &&
           !cqk_touches(segment, i) && cqk_touches(segment, i + 1) && is_letter(segment, i + 1) &&
           is_capital(segment, i + 1);
}

/* "На шестом заседании | Комиссия решила": a body's noun in the nominative, the subject. */
static bool is_russian_subject(const cq_segment *segment, uint32_t i)
{
    static const char *const nouns[] = {"Комиссия",    "Комитет",   "Совет",  "Коллегия",
                                        "Подкомиссия", "Ассамблея", "Палата", "Стороны",
                                        "Участники",   "Министры",  "Главы",  "Президиум"};
    return cqk_token_in(segment, i, nouns, CQK_COUNT(nouns));
}

/* Where the name ends that has its head's end at token i. Sets *between. */
uint32_t find_end(const model *m, const cq_segment *segment, uint32_t i, uint32_t value,
                  bool counted, bool *between)
{
    right_side r = {.m = m, .segment = segment, .counted = counted};
    bool russian = is_cyrillic(segment, i - 1);
    r.romance = !russian && ((value & HEAD_ROMANCE) || is_romance(m, segment, i - 1, i));
    r.russian = russian;
    r.german = (value & HEAD_GERMAN) || is_german_link(&r, i);
    r.proper = counted || is_capital(segment, i - 1);
    uint32_t end = i;
    if (russian && is_russian_subject(segment, i))
        return i;
    if (joins(segment, end) && cqk_token_is(segment, end + 1, CQ_STR("Plus")))
        end += 2;
    if (r.romance || russian) {
        bool direct = end < segment->tokens->count && !sentence_begins(segment, end);
        if (direct)
            end = name_run(&r, end);
        r.romance_name = r.romance && end > i && is_capital(segment, i - 1);
    } else {
        while (end < segment->tokens->count && !is_capital(segment, end) &&
               cqk_token(segment, end).len > 5 && word_class(m, segment, end) != WORD_OFFICIALS &&
               word_class(m, segment, end) == WORD_GENERIC && is_romance_adjective(m, segment, end))
            end++;
    }
    if (counted && !r.romance && !russian && !r.german)
        end += names_body_shortly(&r, end);
    if (counted && !r.romance && !russian)
        end = behind_acronym(&r, end);
    for (uint32_t groups = 0; groups < 4; groups++) {
        uint32_t next = one_complement(&r, end);
        if (next == end)
            next = behind_prime_ministers(&r, end);
        if (next == end)
            next = behind_serving(&r, end);
        if (next == end && counted && !r.romance && !russian)
            next = behind_acronym(&r, end);
        if (next == end)
            break;
        *between = *between || r.between;
        end = next;
    }
    if (r.german && word_class(m, segment, end) == WORD_AND && joins_tail(segment, end + 1))
        end += 3; /* "der EU-Außenministerinnen und -Außenminister" */
    return end;
}

uint32_t name_behind(const model *m, const cq_segment *segment, uint32_t i, uint32_t *first)
{
    right_side r = {.m = m, .segment = segment};
    *first = skip_articles(&r, i + 1);
    if (*first == i + 1 || *first >= segment->tokens->count || !is_capital(segment, *first))
        return i;
    uint32_t end = name_run(&r, *first);
    return end == *first ? i : end;
}
