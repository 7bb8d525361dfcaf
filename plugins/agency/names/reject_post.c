/*
 * reject_post.c - what looks like a body and is the matter of a post or one word with it: "Minister
 * of Immigration and Border Services", "Secretary of the Treasury", "Président du Conseil".
 */
#include "names/reject.h"

#include <string.h>

static bool is_minister(const cq_segment *segment, uint32_t i)
{
    static const char *const titles[] = {"ministro",  "ministra", "Ministro",
                                         "Ministra",  "ministre", "Ministre",
                                         "ministros", "MINISTRO", "viceministro"};
    return cqk_token_in(segment, i, titles, CQK_COUNT(titles));
}

/* "ministro de Asuntos Exteriores, | Unión Europea | y Cooperación": a matter in a post's title. */
static bool in_portfolio(const agency_worker *w, const mention *m)
{
    static const char *const joins[] = {"y", "et", "e", ",", "de", "del", "des", "la"};
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    if (m->first < 3 || !cqk_token_is(segment, m->first - 1, CQ_STR(",")) ||
        !cqk_token_in(segment, m->last, joins, 3) || m->last + 1 >= t->count ||
        !cqk_shape(segment, m->last + 1, CQ_SHAPE_UPPER_FIRST))
        return false;
    for (uint32_t i = m->first - 1; i > 0 && m->first - i < 12; i--) {
        if (is_minister(segment, i - 1))
            return true;
        if (!cqk_token_in(segment, i - 1, joins, CQK_COUNT(joins)) &&
            !cqk_shape(segment, i - 1, CQ_SHAPE_UPPER_FIRST))
            return false;
    }
    return false;
}

/* "Minister of Finance and | Treasury of Tonga": the last matter of a post's title, one word, but
 * no acronym and no house. */
static bool is_last_portfolio(const agency_worker *w, const mention *m)
{
    static const char *const titles[] = {"Minister", "Ministers", "MINISTER"};
    static const char *const links[] = {"of", "for", "the", "and", ",", "&"};
    static const char *const houses[] = {"Parliament", "Congress", "Cabinet", "Senate"};
    const cq_segment *segment = &w->view.segment;
    bool word = m->last == m->first + 1 || cqk_token_is(segment, m->first + 1, CQ_STR("of"));
    if (m->first < 3 || !word || !cqk_token_is(segment, m->first - 1, CQ_STR("and")) ||
        cqk_shape(segment, m->first, CQ_SHAPE_UPPER_ALL) ||
        cqk_token_in(segment, m->first, houses, CQK_COUNT(houses)))
        return false;
    for (uint32_t i = m->first - 1; i > 0 && m->first - i < 12; i--) {
        if (cqk_token_in(segment, i - 1, titles, CQK_COUNT(titles)))
            return cqk_token_in(segment, i, links, 2);
        if (!cqk_token_in(segment, i - 1, links, CQK_COUNT(links)) &&
            !cqk_shape(segment, i - 1, CQ_SHAPE_UPPER_FIRST))
            return false;
    }
    return false;
}

/* "Turkish Treasury | and Finance Minister": a matter of the post that the words end in. */
static bool before_minister(const agency_worker *w, const mention *m)
{
    static const char *const posts[] = {"Minister", "Secretary", "Undersecretary"};
    enum { WORDS_MAX = 4 };
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    if (!cqk_token_is_word(segment, m->last, "and") || m->last + 2 >= t->count)
        return false;
    for (uint32_t i = m->last + 1; i < t->count && i <= m->last + WORDS_MAX; i++) {
        if (t->kind[i] != CQ_TOKEN_LETTER || !cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST))
            return false;
        if (cqk_token_in(segment, i, posts, CQK_COUNT(posts)))
            return i > m->last + 1;
    }
    return false;
}

/* "Under-Secretary-General for | Political Affairs": a matter that the document binds. */
static bool of_post(const agency_worker *w, const mention *m)
{
    const cq_segment *segment = &w->view.segment;
    uint32_t tokens;
    return m->bound && m->first >= 2 && m->last > m->first + 1 &&
           (cqk_token_is_word(segment, m->first - 1, "for") ||
            cqk_token_is_word(segment, m->first - 1, "of")) &&
           agency_head(w->model->words, segment, m->first - 2, &tokens) & WORD_TITLE &&
           cqk_shape(segment, m->first - 2, CQ_SHAPE_UPPER_FIRST);
}

/* "Minister of | Immigration and Border Services": the matter of a minister, which the grammar
 * takes for a body by its last word. */
static bool of_minister(const agency_worker *w, const mention *m)
{
    static const char *const posts[] = {"Minister", "Ministers", "MINISTER"};
    static const char *const links[] = {"of", "for", "OF", "FOR"};
    const cq_segment *segment = &w->view.segment;
    return m->source == NO_SOURCE && m->first >= 2 &&
           cqk_token_in(segment, m->first - 1, links, CQK_COUNT(links)) &&
           cqk_token_in(segment, m->first - 2, posts, CQK_COUNT(posts));
}

/* "Officer in Charge of Economic Organization | Affairs": the matter of a post. */
static bool before_affairs(const agency_worker *w, const mention *m)
{
    static const char *const matters[] = {"Matters", "Questions"};
    if (cqk_token_is(&w->view.segment, m->last, CQ_STR("Affairs")))
        return true; /* "Minister of Foreign Affairs and CARICOM | Affairs" */
    return cqk_token_in(&w->view.segment, m->last, matters, CQK_COUNT(matters)) &&
           m->source == NO_SOURCE;
}

/* "Secretary of the | Treasury": the title is one word with it. */
static bool in_secretary(const agency_worker *w, const mention *m)
{
    static const char *const departments[] = {"Treasury", "TREASURY", "Navy",    "NAVY",
                                              "Army",     "ARMY",     "Interior"};
    static const char *const titles[] = {"Secretary",      "SECRETARY",       "Secretaries",
                                         "Undersecretary", "Under-Secretary", "Secretaryship"};
    const cq_segment *s = &w->view.segment;
    return m->first >= 3 && cqk_token_in(s, m->first, departments, CQK_COUNT(departments)) &&
           (cqk_token_is(s, m->first - 1, CQ_STR("the")) ||
            cqk_token_is(s, m->first - 1, CQ_STR("THE"))) &&
           cqk_token_in(s, m->first - 3, titles, CQK_COUNT(titles));
}

/* "Secretario de | Gobernación de México": the matter of a post. */
static bool in_secretario(const agency_worker *w, const mention *m)
{
    static const char *const posts[] = {"Secretario", "secretario",    "Secretaria",
                                        "secretaria", "Subsecretario", "subsecretario"};
    const cq_segment *s = &w->view.segment;
    return m->source == NO_SOURCE && m->first >= 2 && cqk_token_is(s, m->first - 1, CQ_STR("de")) &&
           cqk_token_in(s, m->first - 2, posts, CQK_COUNT(posts)) &&
           cqk_token_is(s, m->first, CQ_STR("Gobernación"));
}

/* "Président du | Conseil des ministres": the title of the head of government, one word with it. */
static bool in_premier(const agency_worker *w, const mention *m)
{
    static const char *const posts[] = {"Président",  "président",  "Vice-président",
                                        "Presidente", "presidente", "PRÉSIDENT",
                                        "PRESIDENTE", "présidence", "Présidence"};
    static const char *const joins[] = {"du", "del", "DU", "DEL"};
    static const char *const councils[] = {"Conseil", "Consejo", "CONSEIL", "CONSEJO"};
    static const char *const ministers[] = {"ministres", "Ministres", "Ministros",
                                            "ministros", "MINISTRES", "MINISTROS"};
    const cq_segment *s = &w->view.segment;
    return m->first >= 2 && m->last == m->first + 3 &&
           cqk_token_in(s, m->first, councils, CQK_COUNT(councils)) &&
           cqk_token_in(s, m->first + 2, ministers, CQK_COUNT(ministers)) &&
           cqk_token_in(s, m->first - 1, joins, CQK_COUNT(joins)) &&
           cqk_token_in(s, m->first - 2, posts, CQK_COUNT(posts));
}

/* "Chief of | Defence Staff": a post. */
static bool in_chief(const agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    uint32_t of = m->first - (m->first > 0 && cqk_token_is(s, m->first - 1, CQ_STR("the")));
    return cqk_token_is(s, m->last - 1, CQ_STR("Staff")) && of >= 2 &&
           cqk_token_is(s, of - 1, CQ_STR("of")) &&
           (cqk_token_is(s, of - 2, CQ_STR("Chief")) || cqk_token_is(s, of - 2, CQ_STR("Chiefs")));
}

/* "Bundesrat | Didier Burkhalter", "Nationalrat Müller": a member of it. */
static bool is_councillor(const agency_worker *w, const mention *m)
{
    static const char *const councils[] = {"Bundesrat", "Nationalrat", "Ständerat", "Stadtrat",
                                           "Regierungsrat"};
    const cq_segment *s = &w->view.segment;
    return m->last == m->first + 1 && cqk_token_in(s, m->first, councils, CQK_COUNT(councils)) &&
           m->last < s->tokens->count && s->tokens->kind[m->last] == CQ_TOKEN_LETTER &&
           cqk_shape(s, m->last, CQ_SHAPE_UPPER_FIRST | CQ_SHAPE_SPACE_BEFORE) &&
           !cqk_shape(s, m->last, CQ_SHAPE_SENTENCE_START | CQ_SHAPE_UPPER_ALL);
}

/* "M. | Renault", "Herrn | Siemens": a person of the company's name. */
static bool is_bearer(const agency_worker *w, const mention *m)
{
    static const char *const titles[] = {"M",  "MM",  "Mme",  "Mlle",  "Mr",   "Mrs",   "Ms",
                                         "Sr", "Sra", "Herr", "Herrn", "Frau", "señor", "señora"};
    const cq_segment *s = &w->view.segment;
    uint32_t before = m->first;
    if (m->last != m->first + 1 || before == 0)
        return false;
    before -= before > 1 && cqk_token_is(s, before - 1, CQ_STR("."));
    return cqk_token_in(s, before - 1, titles, CQK_COUNT(titles)) &&
           cqk_shape(s, m->first, CQ_SHAPE_SPACE_BEFORE);
}

/* "Foreign Ministry Spokesperson", "Chatham House rules", "Department of State Bulletin": one word
 * with what follows. */
static bool before_tail(const agency_worker *w, const mention *m)
{
    static const char *const spokes[] = {"Spokesperson", "Spokesman", "Spokeswoman",
                                         "Spokespersons"};
    static const char *const rules[] = {"rule", "rules", "Rule", "Rules"};
    static const char *const papers[] = {"Bulletin", "Yearbook", "Handbook", "Newsletter"};
    const cq_segment *segment = &w->view.segment;
    if (cqk_token_is(segment, m->last, CQ_STR("Staff")) &&
        cqk_token_is(segment, m->last + 1, CQ_STR("Secretary")))
        return true; /* "the White House | Staff Secretary" */
    if (cqk_token_is(segment, m->last, CQ_STR("development")) &&
        cqk_token_is(segment, m->last + 1, CQ_STR("decade")))
        return true; /* "the fourth United Nations development decade" */
    if (cqk_token_in(segment, m->last, rules, CQK_COUNT(rules)) ||
        cqk_token_in(segment, m->last, papers, CQK_COUNT(papers)) ||
        (m->source == NO_SOURCE && cqk_token_in(segment, m->last - 1, papers, CQK_COUNT(papers))))
        return true;
    return cqk_token_is(segment, m->last - 1, CQ_STR("Ministry")) &&
           cqk_token_in(segment, m->last, spokes, CQK_COUNT(spokes));
}

bool agency_in_post(const agency_worker *w, const mention *m)
{
    return in_secretary(w, m) || in_secretario(w, m) || in_premier(w, m) || in_chief(w, m) ||
           is_councillor(w, m) || is_bearer(w, m) || before_tail(w, m) || in_portfolio(w, m) ||
           before_minister(w, m) || is_last_portfolio(w, m) || before_affairs(w, m) ||
           of_minister(w, m) || of_post(w, m);
}
