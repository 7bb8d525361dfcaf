/*
 * title.c - names inside the quoted title of a paper: the draft resolution “Role of the | Security
 * Council | in ...”, the item entitled "Report of the | Human Rights Council |". Who is named there
 * does not act. Only a word for the paper straight in front of the mark tells a title from speech.
 */
#include "agency.h"

enum { REACH = 24 };

static const char *const opening[] = {"“", "\"", "‘", "«"};
static const char *const closing[] = {"”", "\"", "’", "»"};

/* Which mark opens at token i; CQK_COUNT(opening): none. */
static size_t mark_at(const cq_segment *s, uint32_t i)
{
    size_t kind = 0;
    while (kind < CQK_COUNT(opening) && !cqk_is(cqk_token(s, i), opening[kind]))
        kind++;
    return kind;
}

/* Is a paper spoken of in front of the opening mark at token i? */
static bool is_led(const cq_segment *s, uint32_t i)
{
    static const char *const papers[] = {
        "entitled", "titled", "resolution", "resolutions", "declaration", "decision", "decisions",
        "report",   "book",   "item",       "theme",       "paper",       "document", "agenda"};
    if (i > 0 && (cqk_token_is(s, i - 1, CQ_STR(",")) || cqk_token_is(s, i - 1, CQ_STR(":"))))
        i--;
    return i > 0 && cqk_token_in(s, i - 1, papers, CQK_COUNT(papers));
}

bool agency_in_title(const agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    uint32_t stop = m->first > REACH ? m->first - REACH : 0;
    size_t kind = CQK_COUNT(opening);
    for (uint32_t i = m->first; i-- > stop && kind == CQK_COUNT(opening);) {
        if (s->tokens->kind[i] == CQ_TOKEN_LETTER)
            continue;
        kind = mark_at(s, i);
        bool capital = cqk_shape(s, i + 1, CQ_SHAPE_UPPER_FIRST); /* else it quotes what is said */
        if (kind < CQK_COUNT(opening) && (!capital || !is_led(s, i)))
            return false;
    }
    if (kind == CQK_COUNT(opening))
        return false;
    for (uint32_t i = m->last; i < s->tokens->count && i < m->last + REACH; i++)
        if (cqk_is(cqk_token(s, i), closing[kind]))
            return true;
    return false;
}
