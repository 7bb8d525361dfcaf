/*
 * affiliation.c - acronyms that nothing explains, behind a person's name in a list of those
 * present:
 *
 *   Dr. Götz Neuneck, IFSH     Ms. Jane Roe, AICGS
 *
 * The person has a title or a given name and begins the line, and the letters end it.
 */
#include "agency.h"

enum { SHORTEST = 3, NAME_MAX_TOKENS = 5 };

/* Degrees, orders and services behind a name. */
static bool is_honour(const cq_segment *s, uint32_t i)
{
    static const char *const honours[] = {
        "MBA",  "MSC", "LLM",  "LLD", "PHD",  "OBE",  "CBE",  "MBE",  "KBE",  "DBE",
        "KCB",  "CMG", "KCMG", "CVO", "DSO",  "MEP",  "ESQ",  "USN",  "USAF", "USA",
        "USMC", "RET", "DCM",  "POL", "GCFR", "GCON", "GCMG", "KCVO", "GCVO", "CONT"};
    return cqk_token_in(s, i, honours, CQK_COUNT(honours));
}

static bool is_title(const cq_segment *s, uint32_t i)
{
    static const char *const titles[] = {
        "Mr",  "Mrs",  "Ms",   "Miss", "Dr",  "Prof",       "Professor", "M",       "Mme", "Sr",
        "Sra", "Herr", "Frau", "Sir",  "Amb", "Ambassador", "Gen",       "General", "Col"};
    return cqk_token_in(s, i, titles, CQK_COUNT(titles));
}

static bool begins_line(const cq_segment *s, uint32_t i)
{
    static const char *const bullets[] = {"•", "-", "–", "*", "·", "(", ")", "."};
    return i == 0 || s->tokens->shape[i] & CQ_SHAPE_LINE_BEFORE ||
           cqk_token_in(s, i - 1, bullets, CQK_COUNT(bullets)) ||
           s->tokens->kind[i - 1] == CQ_TOKEN_NUMBER;
}

static bool is_name_word(const cq_segment *s, uint32_t i)
{
    return s->tokens->kind[i] == CQ_TOKEN_LETTER && cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST);
}

/* Does a person's name that begins its line end in front of token `end`? */
static bool is_person(const agency_worker *w, uint32_t end)
{
    const cq_segment *s = &w->view.segment;
    uint32_t words = 0;
    for (uint32_t i = end; i > 0 && end - i < NAME_MAX_TOKENS; i--) {
        if (cqk_token_is(s, i - 1, CQ_STR(".")) || cqk_token_is(s, i - 1, CQ_STR("-")))
            continue;
        if (!is_name_word(s, i - 1))
            return false;
        if (is_title(s, i - 1))
            return words > 0 && begins_line(s, i - 1);
        words++;
        if (begins_line(s, i - 1))
            return words > 1 && cqk_given_at(w->model->given, s, i - 1);
    }
    return false;
}

bool agency_may_be_affiliation(const cq_segment *s, uint32_t i)
{
    const cq_tokens *t = s->tokens;
    return t->shape[i] & CQ_SHAPE_UPPER_ALL && i > 2 && t->end[i] - t->start[i] >= SHORTEST &&
           (i + 1 == t->count || t->shape[i + 1] & CQ_SHAPE_LINE_BEFORE) &&
           cqk_token_is(s, i - 1, CQ_STR(","));
}

cq_status agency_grammar_affiliation(agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    gaz_match match;
    if (!agency_may_be_affiliation(s, i) || !agency_is_letters(w, i) || is_honour(s, i) ||
        gaz_match_at(&w->model->set, s, i, &match) || !is_person(w, i - 1))
        return CQ_OK;
    mention *m = agency_add(w, i, i + 1, "affiliation");
    if (!m)
        return CQ_E_MEMORY;
    m->score = CQ_SCORE_DEFAULT - 100;
    return CQ_OK;
}
