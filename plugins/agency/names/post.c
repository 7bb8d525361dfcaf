/*
 * post.c - acronyms that nothing explains, behind a post that only bodies have, and where they act:
 *
 *   the Director of METAS     members of the PFAB     President of the CCU
 *   COLTO reported that       organized by SOPREX     hosted by the CCU
 */
#include "agency.h"

#include <string.h>

enum { SHORTEST = 3 };

/* "of", with an article: the token behind; `i` itself: neither. */
static uint32_t skip_of(const cq_segment *s, uint32_t i)
{
    static const char *const of[] = {"of", "de", "du", "del"};
    static const char *const articles[] = {"the", "la", "l'", "l’"};
    if (!cqk_token_in(s, i, of, CQK_COUNT(of)))
        return i;
    return i + 1 + cqk_token_in(s, i + 1, articles, CQK_COUNT(articles));
}

static bool is_acronym(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    gaz_match match;
    return agency_is_letters(w, i) && cqk_token(s, i).len >= SHORTEST && !cqk_touches(s, i) &&
           !gaz_match_at(&w->model->set, s, i, &match);
}

/* Does the name end in front of token i? "Director of AIDS programmes", "of ABC News": no. */
static bool is_end(const cq_segment *s, uint32_t i)
{
    static const char *const words[] = {"and",  "or",   "in",  "at",  "to",   "on",   "for",
                                        "who",  "was",  "is",  "has", "had",  "will", "with",
                                        "from", "said", "by",  "as",  "that", "et",   "y",
                                        "en",   "a",    "qui", "que", "were", "are",  "have"};
    static const char *const marks[] = {",", ".", ";", ":", ")", "\"", "”", "»"};
    if (i >= s->tokens->count)
        return true;
    if (s->tokens->kind[i] == CQ_TOKEN_LETTER)
        return !cqk_touches(s, i) && cqk_token_in(s, i, words, CQK_COUNT(words));
    return cqk_token_in(s, i, marks, CQK_COUNT(marks)) || cqk_token_is(s, i, CQ_STR("("));
}

cq_status agency_grammar_post(agency_worker *w, uint32_t i, uint32_t tokens)
{
    const cq_segment *s = &w->view.segment;
    uint32_t at = skip_of(s, i + tokens);
    if (at == i + tokens || cqk_shape(s, i, CQ_SHAPE_UPPER_ALL) || !is_acronym(w, at) ||
        !is_end(s, at + 1))
        return CQ_OK;
    mention *m = agency_add(w, at, at + 1, "post");
    if (!m)
        return CQ_E_MEMORY;
    m->score = CQ_SCORE_DEFAULT - 100;
    return CQ_OK;
}

/* "COLTO | reported": what only persons and bodies do. */
static bool acts(const cq_segment *s, uint32_t i)
{
    static const char *const verbs[] = {
        "said",     "says",      "stated",      "noted",      "reported",     "announced",
        "proposed", "expressed", "welcomed",    "agreed",     "presented",    "informed",
        "advised",  "stressed",  "organised",   "organized",  "hosted",       "offered",
        "attended", "requested", "recommended", "suggested",  "participated", "thanked",
        "convened", "submitted", "confirmed",   "emphasized", "urged",        "invited",
        "undertook"};
    return cqk_token_in(s, i, verbs, CQK_COUNT(verbs));
}

/* "organized by the | SOPREX" */
static bool is_agent(const cq_segment *s, uint32_t i)
{
    static const char *const done[] = {"organised",    "organized", "hosted",      "sponsored",
                                       "co-sponsored", "funded",    "financed",    "convened",
                                       "prepared",     "presented", "published",   "issued",
                                       "chaired",      "led",       "operated",    "managed",
                                       "submitted",    "conducted", "implemented", "represented"};
    uint32_t by = i > 0 ? i - 1 : 0;
    if (by > 0 && cqk_token_is(s, by, CQ_STR("the")))
        by--;
    return by > 0 && cqk_token_is(s, by, CQ_STR("by")) &&
           cqk_token_in(s, by - 1, done, CQK_COUNT(done));
}

bool agency_may_act(const cq_segment *s, uint32_t i)
{
    const cq_tokens *t = s->tokens;
    return t->shape[i] & CQ_SHAPE_UPPER_ALL && t->end[i] - t->start[i] >= SHORTEST &&
           ((i + 1 < t->count && acts(s, i + 1)) || is_agent(s, i));
}

/* A surname in capitals, "EVANS said", is no such, nor "H.E.": an article or "by" stands in front,
 * or there is no vowel. */
static bool is_surname(const cq_segment *s, uint32_t i)
{
    static const char *const fronts[] = {"the", "The", "by"};
    enum { LONGEST = 6 };
    cq_str text = cqk_token(s, i);
    size_t vowels = 0;
    for (size_t k = 0; k < text.len; k++)
        vowels += strchr("AEIOUY", text.data[k]) != NULL;
    return text.len > LONGEST || memchr(text.data, '.', text.len) ||
           (vowels && !(i > 0 && cqk_token_in(s, i - 1, fronts, CQK_COUNT(fronts))));
}

cq_status agency_grammar_agent(agency_worker *w, uint32_t i)
{
    if (!agency_may_act(&w->view.segment, i) || !is_acronym(w, i) ||
        is_surname(&w->view.segment, i))
        return CQ_OK;
    mention *m = agency_add(w, i, i + 1, "agent");
    if (!m)
        return CQ_E_MEMORY;
    m->score = CQ_SCORE_DEFAULT - 150;
    return CQ_OK;
}
