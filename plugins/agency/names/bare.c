/*
 * bare.c - departments by what they are for alone, as officials write of their own and of each
 * other's:
 *
 *   [State] and [Defense] agreed      [State]/[AID] message      [Commerce] objected that ...
 *   [External Affairs] cabled its missions
 *
 * and in lists of participants, where the word is a line of its own among acronyms that are, too.
 * In any other place the words mean what they mean to everyone ("the State", "Energy").
 */
#include "names/heads.h"

#include "agency.h"

#include <string.h>

enum { CHAIN = 8, LONE_LINES = 2 };

static bool is_department(const cq_segment *s, uint32_t i)
{
    static const char *const words[] = {"State",          "Defense", "Defence",     "Commerce",
                                        "Justice",        "Labor",   "Agriculture", "Interior",
                                        "Transportation", "Energy"};
    return cqk_token_in(s, i, words, CQK_COUNT(words));
}

/* Those that in company with "Defense" or "Commerce" tell that departments are meant. */
static bool tells_departments(const cq_segment *s, uint32_t i)
{
    static const char *const words[] = {"State", "Treasury", "CIA", "JCS", "AID",  "DOD", "DoD",
                                        "NSC",   "USIA",     "OMB", "AEC", "ACDA", "OSD", "USIS",
                                        "ICA",   "FBI",      "DIA", "NSA", "BOB",  "STR", "CEA"};
    return cqk_token_in(s, i, words, CQK_COUNT(words));
}

static bool is_join(const cq_segment *s, uint32_t i)
{
    static const char *const joins[] = {",", "and", "or", "/", "&", "-", "–"};
    return cqk_token_in(s, i, joins, CQK_COUNT(joins));
}

static bool is_capital(const cq_segment *s, uint32_t i)
{
    return i < s->tokens->count && s->tokens->kind[i] == CQ_TOKEN_LETTER &&
           cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST) && !cqk_shape(s, i, CQ_SHAPE_LINE_BEFORE);
}

/* The item next to i in a chain of departments, `step` 1 or -1 away; i itself: there is none. */
static uint32_t next_item(const cq_segment *s, uint32_t i, int step)
{
    uint32_t at = i;
    for (int joins = 0; joins < 2; joins++) {
        if (step < 0 && at == 0)
            return i;
        at += (uint32_t)step;
        if (!is_join(s, at))
            break;
    }
    bool apart = step > 0 ? at > i + 1 : at + 1 < i;
    return apart && (is_department(s, at) || tells_departments(s, at)) ? at : i;
}

/* "State, Defense and CIA"; but "Secretaries of State and Defense", "State and Local Police". */
static bool is_in_chain(const cq_segment *s, uint32_t i)
{
    uint32_t first = i;
    uint32_t last = i;
    bool told = tells_departments(s, i);
    for (uint32_t n = 0, at; n < CHAIN && (at = next_item(s, first, -1)) != first; n++, first = at)
        told = told || tells_departments(s, at);
    for (uint32_t n = 0, at; n < CHAIN && (at = next_item(s, last, 1)) != last; n++, last = at)
        told = told || tells_departments(s, at);
    return told && last > first && !is_capital(s, last + 1) &&
           !(first > 0 && cqk_token_is(s, first - 1, CQ_STR("of")));
}

/* May a sentence's subject without an article begin at token i? */
static bool begins_clause(const cq_segment *s, uint32_t i)
{
    static const char *const words[] = {",",    ";",      "that",  "and",   "but",    "if",
                                        "when", "as",     "while", "until", "before", "after",
                                        "then", "though", "what",  "which", "since",  "because"};
    return i == 0 || cqk_shape(s, i, CQ_SHAPE_SENTENCE_START) ||
           cqk_token_in(s, i - 1, words, CQK_COUNT(words));
}

static bool is_act(const cq_segment *s, uint32_t i)
{
    static const char *const words[] = {
        "agreed",     "agrees",   "believed",  "believes", "suggested",   "suggests",  "proposed",
        "proposes",   "concurs",  "concurred", "feels",    "felt",        "wants",     "wanted",
        "thinks",     "thought",  "favors",    "favored",  "recommended", "argued",    "argues",
        "recommends", "objected", "objects",   "opposes",  "opposed",     "prefers",   "preferred",
        "cabled",     "noted",    "notes",     "insisted", "reported",    "replied",   "advised",
        "said",       "says",     "informed",  "asked",    "considers",   "considered"};
    static const char *const helpers[] = {"has", "had", "would", "will"};
    return cqk_token_in(s, i + cqk_token_in(s, i, helpers, CQK_COUNT(helpers)), words,
                        CQK_COUNT(words));
}

static bool is_lone_line(const cq_segment *s, uint32_t i)
{
    static const char *const bullets[] = {"•", "-", "–", "*", "·"};
    const cq_tokens *t = s->tokens;
    uint32_t last = i + 1 + cqk_token_is(s, i + 1, CQ_STR(":"));
    uint32_t first = i > 0 && cqk_token_in(s, i - 1, bullets, CQK_COUNT(bullets)) ? i - 1 : i;
    return (first == 0 || cqk_shape(s, first, CQ_SHAPE_LINE_BEFORE)) &&
           (last >= t->count || cqk_shape(s, last, CQ_SHAPE_LINE_BEFORE));
}

/* "told External Affairs"; but "Minister for External Affairs", "External Affairs Committee". */
static bool is_external(const cq_segment *s, uint32_t i)
{
    static const char *const words[] = {"to", "from", "by", "with", "told", "informed", "at"};
    if (i + 2 >= s->tokens->count || is_capital(s, i + 2))
        return false;
    return is_act(s, i + 2) || (i > 0 && cqk_token_in(s, i - 1, words, CQK_COUNT(words)));
}

/* The same word in any letters, with accents and in any number: "states", "Défense". */
static bool is_like_department(const agency_worker *w, cq_str text)
{
    static const char *const words[] = {"state",    "defense", "defence",       "commerce",
                                        "justice",  "labor",   "labour",        "agriculture",
                                        "interior", "energy",  "transportation"};
    if (cqk_word_in(w->model->host, text, words, CQK_COUNT(words)))
        return true;
    if (text.len < 2 || (text.data[text.len - 1] | 32) != 's')
        return false;
    text.len--;
    return cqk_word_in(w->model->host, text, words, CQK_COUNT(words));
}

bool agency_is_bare_matter(const agency_worker *w, uint32_t i, uint32_t last)
{
    const cq_segment *s = &w->view.segment;
    if (last == i + 2)
        return cqk_word_in(w->model->host, cqk_token(s, i), (const char *const[]){"external"}, 1) &&
               cqk_word_in(w->model->host, cqk_token(s, i + 1), (const char *const[]){"affairs"},
                           1) &&
               !is_external(s, i);
    if (last != i + 1 || !is_like_department(w, cqk_token(s, i)))
        return false;
    return !is_department(s, i) ||
           !(is_lone_line(s, i) || is_in_chain(s, i) || (begins_clause(s, i) && is_act(s, i + 1)));
}

void agency_see_lone(agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    if (m->last == m->first + 1 && tells_departments(s, m->first) && is_lone_line(s, m->first))
        w->lone_lines++;
}

bool agency_is_lone_matter(const agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    return m->last == m->first + 1 && w->lone_lines < LONE_LINES && is_department(s, m->first) &&
           is_lone_line(s, m->first) && m->source != NO_SOURCE;
}
