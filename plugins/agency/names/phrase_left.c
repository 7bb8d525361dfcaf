/*
 * phrase_left.c - an English name to the left of its head: its modifiers, the possessor in front of
 * them, and the list of subjects or states that they may end.
 */
#include "names/heads.h"
#include "names/phrase.h"

enum { MODIFIERS_MAX = 12 };

/* "Imperial and International Communications Company", "Advisory and Technical Committee" */
static bool is_adjective(const phrase *p, uint32_t i)
{
    static const char *const endings[] = {"al", "ic", "ary", "ory", "ive", "ian"};
    if (!agency_phrase_capital(p, i))
        return false;
    cq_str text = cqk_token(p->segment, i);
    for (size_t k = 0; k < CQK_COUNT(endings); k++) {
        size_t len = strlen(endings[k]);
        if (text.len > len + 3 && memcmp(text.data + text.len - len, endings[k], len) == 0)
            return true;
    }
    return false;
}

/* "Asia", "Near East", "Middle East": the last word of a region that desks of a body are named by.
 */
static bool is_region(const phrase *p, uint32_t i)
{
    static const char *const regions[] = {"Africa",    "America",      "Americas", "Asia",
                                          "Caribbean", "East",         "Europe",   "Oceania",
                                          "Pacific",   "Mediterranean"};
    for (size_t k = 0; k < CQK_COUNT(regions); k++)
        if (agency_phrase_is(p, i, regions[k]))
            return true;
    return false;
}

bool agency_phrase_has_region(const phrase *p, uint32_t first)
{
    for (uint32_t i = first; i < p->head; i++)
        if (is_region(p, i))
            return true;
    return false;
}

/* "Asia and Pacific | Office", "Near East and South Asia | Bureau"; but "in Asia and Pacific
 * Islands Forum" */
static bool crosses_regions(const phrase *p, uint32_t i, uint32_t begin)
{
    static const char *const places[] = {"in",  "In", "from",   "to",
                                         "for", "of", "across", "between"};
    gaz_match match;
    uint32_t at = i - 2;
    if (i - 2 < p->floor || !is_region(p, i - 2) ||
        !(is_region(p, begin) || is_region(p, begin + 1)) ||
        gaz_match_at(&p->w->model->set, p->segment, begin, &match))
        return false;
    at -= at > p->floor && agency_phrase_capital(p, at - 1);
    return at == 0 || !cqk_token_in(p->segment, at - 1, places, CQK_COUNT(places));
}

/* May the modifiers go on over the "and" or comma at i - 1 to the words in front of it? */
static bool may_cross(const phrase *p, uint32_t i, uint32_t begin)
{
    uint32_t tokens;
    if (i < 2 || i - 1 < p->floor || begin >= p->head)
        return false;
    uint32_t bits = agency_phrase_bits(p, begin, &tokens);
    if (is_adjective(p, i - 2) && is_adjective(p, begin) &&
        (i == 2 || !agency_phrase_capital(p, i - 3) || i - 3 < p->floor))
        return true;
    if (crosses_regions(p, i, begin))
        return true;
    if (bits & WORD_STARTER && !(bits & WORD_TRADE))
        return false;
    return agency_phrase_trade(p, i - 2) && agency_phrase_trade(p, begin) && i - 2 >= p->floor;
}

static bool is_small(const phrase *p, uint32_t i)
{
    const cq_tokens *t = p->segment->tokens;
    return i < t->count && t->kind[i] == CQ_TOKEN_LETTER &&
           !cqk_shape(p->segment, i, CQ_SHAPE_UPPER_FIRST);
}

/* "e-Governance", "Open-ended": one half of a compound in small letters. The compound's first
 * token, or i itself. */
static uint32_t compound(const phrase *p, uint32_t i)
{
    const cq_tokens *t = p->segment->tokens;
    if (i < 2 || !agency_phrase_hyphen(p, i - 1))
        return i;
    if (agency_phrase_capital(p, i) && is_small(p, i - 2) && t->end[i - 2] - t->start[i - 2] <= 4)
        return i - 2;
    return is_small(p, i) && agency_phrase_capital(p, i - 2) ? i - 2 : i;
}

/* "Mr. EVANS | International Labour Organisation" */
static bool is_surname(const phrase *p, uint32_t i)
{
    static const char *const titles[] = {"Mr", "Mrs", "Ms",   "Dr",  "Sir",
                                         "MR", "MRS", "Miss", "Lord"};
    uint32_t title = i > 1 && agency_phrase_is(p, i - 1, ".") ? i - 2 : i - 1;
    for (size_t k = 0; i > 0 && k < CQK_COUNT(titles); k++)
        if (agency_phrase_is(p, title, titles[k]))
            return true;
    return false;
}

/* "Women's International League", "Law Officers' Network": the first token of a possessor that
 * belongs to names: some, and all plurals but states. */
static uint32_t possessor(const phrase *p, uint32_t i)
{
    static const char *const owners[] = {
        "Women",       "Children",  "People",     "Peoples",      "Commissioner", "Minister",
        "General",     "Governor",  "Attorney",   "Sheriff",      "Prosecutor",   "Merchants",
        "Coordinator", "Ombudsman", "Chancellor", "Spokesperson", "President",    "Consumers",
        "Workers",     "Writers",   "Secretary",  "Treasurer",    "Registrar",    "Comptroller",
        "Marshal",     "Viceroy",   "Adviser",    "Advocate",     "Solicitor",    "Surveyor",
        "Inspector",   "Receiver",  "Custodian",  "Resident",     "Admiral",      "Representative"};
    bool single = i >= 2 && (agency_phrase_is(p, i - 1, "'s") || agency_phrase_is(p, i - 1, "’s"));
    bool plural = i >= 2 && (agency_phrase_is(p, i - 1, "'") || agency_phrase_is(p, i - 1, "’"));
    if (!(single || plural) || !agency_phrase_capital(p, i - 2))
        return i;
    bool prime = i > 2 && agency_phrase_is(p, i - 3, "Prime"); /* Prime Minister's | Council */
    for (size_t k = 0; k < CQK_COUNT(owners); k++)
        if (agency_phrase_is(p, i - 2, owners[k]))
            return i - 2 - prime;
    gaz_match match; /* "the United Nations' | General Assembly" */
    if (gaz_match_at(&p->w->model->set, p->segment, i, &match) && match.last >= p->after)
        return i;
    cq_str text = cqk_token(p->segment, i - 2);
    return plural && text.data[text.len - 1] == 's' && !agency_phrase_country(p, i - 2) ? i - 2 : i;
}

/* "pass CIA. | Sent Department": an acronym that ends a sentence, no abbreviation ("U.S.", "St.")
 */
static bool is_initials(const phrase *p, uint32_t i)
{
    cq_str text = cqk_token(p->segment, i);
    return text.len == 3 && cqk_shape(p->segment, i, CQ_SHAPE_UPPER_ALL) && text.data[1] != '.';
}

/* Does the point behind the token belong to it: "U.S", "St", or a state's letters ("U.S.S.R")? */
static bool is_abbreviation(const phrase *p, uint32_t i)
{
    cqk_country_match state;
    cq_str text = cqk_token(p->segment, i);
    if (text.len <= 3) /* "in Viet Nam. | Ministry of Health" */
        return !is_initials(p, i) && !(agency_country_before(p->w, i + 1, &state) > 1);
    return text.data[1] == '.' && agency_phrase_country(p, i);
}

/* "St.", "U.S.": the point at i that belongs to what is in front of it. */
static bool is_abbreviation_point(const phrase *p, uint32_t i)
{
    return i > 0 && agency_phrase_is(p, i, ".") && agency_phrase_capital(p, i - 1) &&
           cqk_touches(p->segment, i) && is_abbreviation(p, i - 1);
}

/* "the | Securities and Exchange Board of India": one word that is no name of its own, and what
 * follows is none either. */
static bool is_pair(const phrase *p, uint32_t at, uint32_t begin)
{
    gaz_match match;
    const gaz_set *set = &p->w->model->set;
    return begin - at >= 2 && begin - at <= 4 && !agency_phrase_run_has_head(p, at) &&
           !agency_phrase_country(p, at) && p->head - begin >= 1 &&
           !agency_phrase_country(p, begin) && !gaz_match_at(set, p->segment, at, &match) &&
           !(gaz_match_at(set, p->segment, begin, &match) && match.last >= p->after);
}

/* "the | Truth, Justice and Reconciliation Commission": a list of matters behind an article. The
 * first of them, or `begin`. */
static uint32_t list_left(const phrase *p, uint32_t begin)
{
    uint32_t at = begin;
    bool comma = false;
    for (int parts = 0; parts < 5; parts++) {
        uint32_t i = at;
        if (i > p->floor && agency_phrase_join(p, i - 1))
            i--;
        if (i > p->floor && agency_phrase_is(p, i - 1, ",")) {
            comma = true;
            i--;
        }
        uint32_t end = i;
        while (i > p->floor && end - i < 3 && agency_phrase_word(p, i - 1))
            i--;
        if ((parts || end < at) && (i == end || agency_phrase_run_has_head(p, i)))
            return begin;
        at = i;
        if (at > 0 && agency_phrase_article(p, at - 1) && (comma || is_pair(p, at, begin)))
            return at;
    }
    return begin;
}

/* "S&T Committee": letters with an "&" between them. */
static bool is_tight_join(const phrase *p, uint32_t i)
{
    return i > 0 && agency_phrase_is(p, i, "&") && cqk_touches(p->segment, i) &&
           cqk_touches(p->segment, i + 1) && agency_phrase_capital(p, i - 1);
}

/* "GFCM/ICCAT Working Group": a body of both whose letters stand there. */
static bool is_tight_slash(const phrase *p, uint32_t i)
{
    return i > 0 && agency_phrase_is(p, i, "/") && cqk_touches(p->segment, i) &&
           cqk_touches(p->segment, i + 1) && i + 1 < p->head && p->bits & WORD_HEAD &&
           cqk_shape(p->segment, i - 1, CQ_SHAPE_UPPER_ALL) &&
           cqk_shape(p->segment, i + 1, CQ_SHAPE_UPPER_ALL) && agency_phrase_capital(p, i - 1);
}

/* "U.S.-Israel Consultative Group", "U.S. – Canada Taskforce": the first of two states in front of
 * the one at `begin`; `begin`: there is none. */
static uint32_t other_state(const phrase *p, uint32_t begin)
{
    cqk_country_match match;
    if (begin < 2 ||
        (!agency_phrase_is(p, begin - 1, "-") && !agency_phrase_is(p, begin - 1, "–") &&
         !agency_phrase_is(p, begin - 1, "—")) ||
        !(agency_phrase_country(p, begin) || cqk_touches(p->segment, begin)))
        return begin;
    uint32_t tokens = agency_country_before(p->w, begin - 1, &match);
    return tokens && agency_phrase_capital(p, begin - 1 - tokens) ? begin - 1 - tokens : begin;
}

/* "Joint | United States-Canadian Committee": what stands in front of two states. */
static uint32_t before_states(const phrase *p, uint32_t begin)
{
    static const char *const words[] = {"Joint", "Mixed", "Permanent", "Combined", "High-Level"};
    for (size_t k = 0; begin > 0 && k < CQK_COUNT(words); k++)
        if (agency_phrase_is(p, begin - 1, words[k]))
            return begin - 1;
    return begin;
}

/* "Andersen, | Meyer and Company": another partner in front of the one at i, but in no list of
 * people ("Mr. Lane, Meyer and Company"). */
static bool is_partner_before(const phrase *p, uint32_t i)
{
    static const char *const persons[] = {"Mr", "Mrs", "Dr", "Sir", "M", "Mr.", "Dr."};
    if (i + 2 != p->head || i < p->floor + 2 || !agency_phrase_is(p, i - 1, ",") ||
        !agency_phrase_word(p, i - 2))
        return false;
    if (i < 3)
        return true;
    uint32_t before = i - 3;
    if (agency_phrase_is(p, before, ".") && before > 0)
        before--;
    return !agency_phrase_is(p, before, ",") &&
           !cqk_token_in(p->segment, before, persons, CQK_COUNT(persons)) &&
           (before != i - 3 || !agency_phrase_capital(p, before));
}

/* "Ulen and | Company", "J.P. Morgan & | Company": the first token of the partners' names. */
static uint32_t partners(const phrase *p)
{
    uint32_t i = p->head;
    if (i < 2 || !agency_phrase_is(p, i, "Company") || !agency_phrase_join(p, i - 1))
        return i;
    for (i--; i > p->floor && (agency_phrase_word(p, i - 1) || (agency_phrase_is(p, i - 1, ".") &&
                                                                cqk_touches(p->segment, i - 1)));)
        i--;
    i -= is_partner_before(p, i) ? 2 : 0;
    return i + 1 < p->head ? i : p->head;
}

/* "Communication Technology (ICT) | Working Group": the acronym of a matter, not of a body, between
 * the modifiers and the head. Its first token; `begin`: none. */
static uint32_t bracketed_matter(const phrase *p, uint32_t begin)
{
    if (begin < p->floor + 4 || begin < 4 || !agency_phrase_is(p, begin - 1, ")") ||
        !agency_phrase_is(p, begin - 3, "(") || !agency_phrase_capital(p, begin - 4) ||
        !cqk_shape(p->segment, begin - 2, CQ_SHAPE_UPPER_ALL))
        return begin;
    const cq_tokens *t = p->segment->tokens;
    cq_str acronym = cqk_token(p->segment, begin - 2);
    uint32_t word = begin - 4;
    for (size_t k = acronym.len; k-- > 0; word--) {
        if (word < p->floor || p->segment->text.data[t->start[word]] != acronym.data[k])
            return begin;
        if (word == 0 && k > 0)
            return begin;
        word -= k > 0 && agency_phrase_join(p, word - 1);
    }
    return agency_phrase_run_has_head(p, word + 1) ? begin : begin - 3;
}

/* "Regional Representatives | Council", "Foreign Ministers | Council": who sits in it, with more of
 * the name in front. */
static bool is_seated(const phrase *p, uint32_t i)
{
    static const char *const heads[] = {"Council", "Committee", "Assembly", "Board"};
    static const char *const members[] = {"Representative", "Representatives", "Ministers",
                                          "Governors",      "Ambassadors",     "Officials",
                                          "Commissioners",  "Advisers",        "Advisors"};
    return i > 0 && i + 1 == p->head && agency_phrase_capital(p, i) &&
           cqk_token_in(p->segment, i, members, CQK_COUNT(members)) &&
           cqk_token_in(p->segment, p->head, heads, CQK_COUNT(heads)) &&
           (agency_phrase_word(p, i - 1) || possessor(p, i) < i);
}

/* "Ad hoc | Working Party" */
static bool is_ad_hoc(const phrase *p, uint32_t i)
{
    return i > 0 && agency_phrase_is(p, i, "hoc") && agency_phrase_is(p, i - 1, "Ad");
}

/* The first token of the modifiers. */
static uint32_t modifiers(const phrase *p)
{
    const cq_tokens *t = p->segment->tokens;
    uint32_t begin = partners(p);
    for (uint32_t n = 0; n < MODIFIERS_MAX && begin > 0; n++) {
        uint32_t i = begin - 1;
        if (other_state(p, begin) < begin) {
            begin = before_states(p, other_state(p, begin));
            break;
        }
        if (i < p->floor && !agency_phrase_capital(p, i) && !is_tight_slash(p, i) &&
            !agency_phrase_hyphen(p, i) && /* "TF-CSIRT | Steering Committee" */
            !is_abbreviation_point(p, i))  /* "U.S. Army | Audit Agency" */
            break;
        if (is_surname(p, i))
            break;
        if ((agency_phrase_word(p, i) || agency_phrase_general(p, i) || is_seated(p, i)) &&
            !(t->shape[begin] & CQ_SHAPE_SENTENCE_START)) {
            begin = compound(p, i);
        } else if (compound(p, i) < i) {
            begin = compound(p, i);
        } else if (possessor(p, begin) < begin) {
            begin = possessor(p, begin);
        } else if (bracketed_matter(p, begin) < begin) {
            begin = bracketed_matter(p, begin);
        } else if (i > 0 && agency_phrase_hyphen(p, i) && agency_phrase_capital(p, i - 1)) {
            begin = i - 1;
        } else if ((agency_phrase_small_trade(p, i) || is_ad_hoc(p, i)) && i - 1 >= p->floor) {
            begin = i - 1;
        } else if (is_abbreviation_point(p, i)) {
            begin = i - 1;
        } else if ((agency_phrase_join(p, i) && may_cross(p, begin, begin)) ||
                   is_tight_join(p, i) || is_tight_slash(p, i)) {
            begin = i - 1;
        } else {
            break;
        }
    }
    return begin;
}

uint32_t agency_phrase_left(const phrase *p)
{
    uint32_t begin = modifiers(p);
    return begin > p->floor && begin < p->head &&
                   (agency_phrase_is(p, begin - 1, ",") || agency_phrase_join(p, begin - 1))
               ? list_left(p, begin)
               : begin;
}
