/*
 * phrase_right.c - the complement of an English name to the right of its head: "of", "for" and
 * "on", the posts and states behind them, and where it ends.
 */
#include "names/phrase.h"

#include "names/heads.h"

#include <string.h>

/* "Office of the Prime Minister": one post, behind an article. */
static uint32_t post_at(const phrase *p, uint32_t i)
{
    uint32_t tokens;
    if (agency_phrase_is(p, i, "High") && agency_phrase_is(p, i + 1, "Commissioner"))
        return 2;
    if (!agency_phrase_capital(p, i) || !(agency_phrase_bits(p, i, &tokens) & WORD_TITLE) ||
        !(p->bits & WORD_HEAD))
        return 0;
    cq_str last = cqk_token(p->segment, i + tokens - 1);
    return last.data[last.len - 1] == 's' || agency_phrase_is(p, p->head, "Committee") ? 0 : tokens;
}

/* "Committee on Negotiations with | Intergovernmental Agencies" */
static bool is_plural_pair(const phrase *p, uint32_t i)
{
    uint32_t tokens;
    if (!agency_phrase_word(p, i) || !agency_phrase_word(p, i + 1) || agency_phrase_country(p, i) ||
        agency_phrase_bits(p, i, &tokens) & WORD_TITLE)
        return false;
    cq_str last = cqk_token(p->segment, i + 1);
    return last.len > 3 && last.data[last.len - 1] == 's';
}

/* "ratification by Parliament | of the Declaration": what it acts on, no name of it. */
static bool is_ratified(const phrase *p, uint32_t of)
{
    static const char *const things[] = {"Declaration", "Convention", "Treaty",    "Agreement",
                                         "Protocol",    "Bill",       "Act",       "Charter",
                                         "Covenant",    "Statute",    "Resolution"};
    return agency_phrase_is(p, p->head, "Parliament") &&
           cqk_token_in(p->segment, of + 1 + agency_phrase_article(p, of + 1), things,
                        CQK_COUNT(things));
}

/* Does a complement begin at i? "of", "on", "Committee to Protect", "in Support of". */
static bool is_complement(const phrase *p, uint32_t i)
{
    static const char *const joins[] = {"of", "for", "on", "against"};
    uint32_t tokens;
    for (size_t k = 0; k < CQK_COUNT(joins); k++)
        if (agency_phrase_is(p, i, joins[k]))
            return !is_ratified(p, i);
    if (agency_phrase_is(p, i, "in") && i > p->after &&
        agency_phrase_in_region(p, i + 1 + agency_phrase_article(p, i + 1)))
        return true;
    if (agency_phrase_is(p, i, "with") && i > p->after && is_plural_pair(p, i + 1))
        return true;
    if (agency_phrase_is(p, i, "in") && i > p->after && agency_phrase_is(p, p->head, "Chamber") &&
        agency_phrase_country(p, i + 1))
        return true; /* "American Chamber of Commerce in Korea" */
    if (agency_phrase_is(p, i, "in"))
        return (agency_phrase_capital(p, i + 1) && agency_phrase_is(p, i + 2, "of")) ||
               (i > p->after && agency_phrase_trade(p, i + 1));
    static const char *const writers[] = {"Department", "Ministry",   "Office",  "Embassy",
                                          "Legation",   "Delegation", "Mission", "Consulate"};
    if (agency_phrase_is(p, i, "to") && i > p->after && agency_phrase_trade(p, i + 1))
        return !cqk_token_in(p->segment, p->head, writers, CQK_COUNT(writers));
    return agency_phrase_is(p, i, "to") && i == p->after && p->bits & WORD_HEAD &&
           agency_phrase_capital(p, i + 1) && agency_phrase_capital(p, i + 2) &&
           !agency_phrase_country(p, i + 1) &&
           !(agency_phrase_bits(p, i + 1, &tokens) & (WORD_TITLE | WORD_HEAD)) &&
           !cqk_shape(p->segment, i + 1, CQ_SHAPE_UPPER_ALL);
}

/* "the AU Commission | for Somalia": the gazetteer has the name as a whole; and "the Report of the
 * Commission | on the Situation in Somalia". */
static bool is_whole(const phrase *p, uint32_t first, uint32_t join, uint32_t begin)
{
    static const char *const contents[] = {"Situation",  "Status",         "State",   "Progress",
                                           "Activities", "Implementation", "Outcome", "Work"};
    gaz_match match;
    cqk_country_match country;
    if (agency_phrase_is(p, join, "of"))
        return cqk_country_at(p->w->model->countries, p->segment, begin, &country) &&
               gaz_match_at(&p->w->model->set, p->segment, first, &match) &&
               match.last == p->after && agency_is_of_other_state(p->w, &match, country.code);
    bool on = agency_phrase_is(p, join, "on");
    bool about = on && begin > join + 1;
    if (about && cqk_token_in(p->segment, begin, contents, CQK_COUNT(contents)))
        return true;
    /* "to the Security Council on the Batavia talks" */
    return (about || agency_phrase_run_has_head(p, begin) || agency_phrase_country(p, begin)) &&
           gaz_match_at(&p->w->model->set, p->segment, first, &match) && match.last == p->after;
}

/* "the Department of State on the U.S. | side": who stands where, no matter of the body's. */
static bool is_side(const phrase *p, uint32_t join, uint32_t i)
{
    static const char *const sides[] = {"side", "sides", "part", "end", "hand"};
    bool side = false;
    for (size_t k = 0; k < CQK_COUNT(sides); k++)
        side |= agency_phrase_is(p, i, sides[k]);
    return side && agency_phrase_is(p, join, "on");
}

/* "Office of the | U.S. High Commissioner": tokens of the state, with its full stop. */
static uint32_t state_at(const phrase *p, uint32_t i)
{
    uint32_t tokens = agency_phrase_country(p, i);
    return tokens && agency_phrase_is(p, i + tokens, ".") && cqk_touches(p->segment, i + tokens)
               ? tokens + 1
               : tokens;
}

/* What a noun phrase [begin, to) that ends in front of a title goes on with: "Office of the
 * Political | Adviser", "Council of National Security | Secretaries", "Bureau of the Disarmament |
 * Conference". Its end. */
static uint32_t take_title(const phrase *p, uint32_t begin, uint32_t to, bool article)
{
    static const char *const circles[] = {"Council", "Committee", "Conference",
                                          "Group",   "Forum",     "Assembly"};
    static const char *const ends[] = {"Conference", "Convention", "Treaty", "Protocol"};
    uint32_t tokens;
    if (to == begin || !agency_phrase_capital(p, to) ||
        p->segment->tokens->shape[to] & CQ_SHAPE_SENTENCE_START)
        return to;
    if (article && cqk_token_in(p->segment, to, ends, CQK_COUNT(ends)))
        return to + 1;
    if (article && agency_phrase_is(p, p->head, "Office") && to == begin + 1 && post_at(p, to))
        return to + post_at(p, to);
    cq_str text = cqk_token(p->segment, to);
    bool plural = text.data[text.len - 1] == 's' && agency_phrase_bits(p, to, &tokens) & WORD_TITLE;
    return plural && !article && cqk_token_in(p->segment, p->head, circles, CQK_COUNT(circles))
               ? to + 1
               : to;
}

/* "Office of | M. Pichon", "Military Mission for | C-47s" */
static bool is_initial(const phrase *p, uint32_t i)
{
    return cqk_token(p->segment, i).len == 1 &&
           (agency_phrase_is(p, i + 1, ".") || agency_phrase_is(p, i + 1, "-")) &&
           cqk_touches(p->segment, i + 1);
}

/* "MINISTRY OF FOREIGN AFFAIRS | PERMSEC MULIRO TOLD": in a text of capitals only the gazetteer
 * tells where a name ends. p->after: it does not. */
static uint32_t loud_name(const phrase *p)
{
    gaz_match match;
    bool loud = cqk_shape(p->segment, p->head, CQ_SHAPE_UPPER_ALL) &&
                gaz_match_at(&p->w->model->set, p->segment, p->head, &match) &&
                match.last > p->after && !agency_phrase_join(p, match.last) &&
                !agency_phrase_is(p, match.last, ",") && !agency_phrase_is(p, match.last, "OF");
    return loud ? match.last : p->after;
}

/* "on Strengthening | the Effectiveness of the OSCE": what is done to what. Its end; `to`: none. */
static uint32_t take_object(const phrase *p, uint32_t begin, uint32_t to)
{
    cq_str text = cqk_token(p->segment, begin);
    if (to != begin + 1 || text.len < 6 || memcmp(text.data + text.len - 3, "ing", 3) != 0 ||
        !agency_phrase_article(p, to) || !agency_phrase_word(p, to + 1) ||
        agency_phrase_run_has_head(p, to + 1))
        return to;
    return agency_phrase_noun(p, to + 1, false);
}

/* "on the Charter | and on the Strengthening of the Role": a second matter of the same body. */
static bool is_second_matter(const phrase *p, uint32_t i)
{
    return i > p->after && agency_phrase_is(p, p->after, "on") && agency_phrase_is(p, i, "and") &&
           agency_phrase_is(p, i + 1, "on") &&
           agency_phrase_capital(p, i + 2 + agency_phrase_article(p, i + 2));
}

/* "Memorandum between the Ministry of X and the Ministry of Y of Kenya | on Cooperation": a state
 * ends the name of an office of a state; what follows is the paper's matter. `end`: behind the
 * state of `state` tokens; 0: the name has none there. */
static bool is_matter_of_paper(const phrase *p, uint32_t end, uint32_t state)
{
    static const char *const circles[] = {"Committee", "Commission", "Council",    "Centre",
                                          "Center",    "Conference", "Institute",  "Group",
                                          "Society",   "Assembly",   "Association"};
    static const char *const offices[] = {"Ministry", "Department"};
    if (state == 0)
        return false;
    if (agency_phrase_is(p, end, "on"))
        return !cqk_token_in(p->segment, p->head, circles, CQK_COUNT(circles));
    return agency_phrase_is(p, end, "for") &&
           cqk_token_in(p->segment, p->head, offices, CQK_COUNT(offices));
}

/* The end of "of the X for Y" behind the head; p->after: none. */
uint32_t agency_phrase_right(const phrase *p, uint32_t first)
{
    uint32_t end = loud_name(p);
    if (end > p->after)
        return end;
    if (first < p->head && agency_phrase_is(p, end, "International") &&
        !agency_phrase_capital(p, end + 1))
        return end + 1; /* "Gwich'in Council International" */
    uint32_t state = 0; /* tokens of the state that the name ends in so far */
    for (int n = 0; n < 5; n++) {
        uint32_t join = end + is_second_matter(p, end);
        if (!is_complement(p, join) || is_matter_of_paper(p, end, state))
            break;
        uint32_t begin = join + 1 + agency_phrase_article(p, join + 1);
        if (begin >= p->segment->tokens->count || is_whole(p, first, join, begin) ||
            is_initial(p, begin))
            break;
        uint32_t owner = n == 0 && begin > join + 1 ? state_at(p, begin) : 0;
        uint32_t post = n == 0 && begin > join + 1 ? post_at(p, begin + owner) : 0;
        post += post ? owner : 0;
        uint32_t to = agency_phrase_noun(p, begin + post, n == 0);
        if (post && to == begin + post && agency_phrase_join(p, to) &&
            agency_phrase_word(p, to + 1))
            to = agency_phrase_noun(p, to + 1, true);
        if (agency_phrase_is(p, join, "on"))
            to = take_object(p, begin, to);
        if (!post && agency_phrase_is(p, join, "of"))
            to = take_title(p, begin, to, begin > join + 1);
        if (to == begin || is_side(p, join, to))
            break;
        state = agency_phrase_is(p, join, "of") ? agency_phrase_country(p, begin) : 0;
        state = begin + state == to ? state : 0;
        end = to;
    }
    return agency_phrase_parties(p, end);
}
