/*
 * withhold.c - acronyms that the document gives to what is no body: "National Security Adviser
 * (NSA)", "calibration and measurement capabilities (CMC)". The gazetteer's body of that acronym is
 * not meant in the document.
 *
 * The letters must be the initials of the words straight in front of the parenthesis, function
 * words left out (the strict case of Schwartz and Hearst 2003), and these must begin or end in a
 * post, end in a word for a paper or a plan, or in one that is no name's: a body that the grammar
 * missed keeps its acronym.
 */
#include "agency.h"
#include "names/heads.h"

#include <string.h>

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool is_function_word(const cq_segment *segment, uint32_t i)
{
    static const char *const words[] = {"of",  "and", "the", "for", "on", "in",  "to", "de",
                                        "des", "du",  "la",  "et",  "y",  "und", "&"};
    return cqk_token_in(segment, i, words, CQK_COUNT(words));
}

/* The first of the words that end in front of token `open`, of which the letters are the initials;
 * `open` if they are not. */
static uint32_t initials_from(const cq_segment *segment, cq_str letters, uint32_t open)
{
    const cq_tokens *t = segment->tokens;
    uint32_t i = open;
    for (size_t n = letters.len; n > 0; n--) {
        char wanted = lower(letters.data[n - 1]);
        while (i > 0 && lower(cqk_token(segment, i - 1).data[0]) != wanted &&
               is_function_word(segment, i - 1))
            i--;
        if (i == 0 || t->kind[i - 1] != CQ_TOKEN_LETTER ||
            lower(cqk_token(segment, i - 1).data[0]) != wanted)
            return open;
        i--;
    }
    return i;
}

/* Does a name that was found end in front of token `open`? */
static bool is_body(const agency_worker *w, uint32_t open)
{
    for (uint32_t i = 0; i < w->mention_count; i++)
        if (w->mentions[i].keep && w->mentions[i].last == open)
            return true;
    return false;
}

/* "Trade and Investment Framework Agreement (TIFA)": papers, ways and plans. */
static bool is_thing(const cq_segment *segment, uint32_t i)
{
    static const char *const things[] = {
        "Framework",  "Agreement", "Arrangement", "Partnership", "Initiative", "Programme",
        "Program",    "Plan",      "Strategy",    "Treaty",      "Convention", "Protocol",
        "Memorandum", "Policy",    "Act",         "Regulation",  "Directive",  "Declaration",
        "Statement",  "Report",    "Roadmap",     "Scheme",      "Project",    "System",
        "Procedure",  "Mechanism", "Charter",     "Code",        "Concept",    "Corridor",
        "Area",       "Zone",      "Index",       "Goals",       "Principles", "Guidelines"};
    return cqk_token_in(segment, i, things, CQK_COUNT(things));
}

static bool is_post(const agency_worker *w, uint32_t i)
{
    uint32_t tokens;
    return (agency_head(w->model->words, &w->view.segment, i, &tokens) & WORD_TITLE) != 0;
}

/* "Chief of the Army Staff (COAS)", "National Security Adviser (NSA)" */
static bool is_otherwise(const agency_worker *w, uint32_t first, uint32_t last)
{
    const cq_segment *segment = &w->view.segment;
    return !cqk_shape(segment, last, CQ_SHAPE_UPPER_FIRST) || is_thing(segment, last) ||
           is_post(w, last) || is_post(w, first);
}

static void withhold_behind(agency_worker *w, uint32_t open)
{
    const cq_segment *segment = &w->view.segment;
    cq_str acronym;
    gaz_match match;
    uint32_t end = agency_acronym_at(segment, open + 1, &acronym);
    if (open == 0 || end != open + 2 || !cqk_token_is(segment, end, CQ_STR(")")) ||
        !cqk_shape(segment, open + 1, CQ_SHAPE_UPPER_ALL) || is_body(w, open))
        return;
    uint32_t first = initials_from(segment, acronym, open);
    if (first == open || !is_otherwise(w, first, open - 1) ||
        !gaz_match_at(&w->model->set, segment, open + 1, &match))
        return;
    const mention none = {.kind = CQ_STR("none"), .body = NO_BODY, .body_source = NO_SOURCE};
    agency_bind(w, acronym, segment->tokens->hash[open + 1], &none, (cq_str){"", 0});
}

void agency_withhold_segment(agency_worker *w)
{
    cq_str text = w->view.segment.text;
    const char *at = text.data;
    const char *end = text.data + text.len;
    while (at < end && (at = memchr(at, '(', (size_t)(end - at))) != NULL) {
        uint32_t open = cqk_token_from(w->view.segment.tokens, 0, (uint32_t)(at - text.data));
        if (open + 2 < w->view.segment.tokens->count)
            withhold_behind(w, open);
        at++;
    }
}

bool agency_is_withheld(const agency_worker *w, uint32_t i, uint32_t end)
{
    const binding *b;
    uint32_t last;
    return w->binding_count && agency_bound_at(w, i, &b, &last) && last == end &&
           cqk_equal(b->kind, CQ_STR("none"));
}
