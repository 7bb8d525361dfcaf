/*
 * post.c - acronyms that nothing explains, behind a post that only bodies have:
 *
 *   the Director of METAS     members of the PFAB     President of the CCU
 */
#include "agency.h"

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
