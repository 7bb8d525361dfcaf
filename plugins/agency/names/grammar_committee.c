/*
 * grammar_committee.c - numbered technical committees and study groups of the bodies that make
 * standards:
 *
 *   ISO/IEC JTC 1/SC 27   JTC1/SC22/WG14   ISO/TC 46   IEC TC 57   CEN/TC 251   ITU-T SG 17
 *   ITU-T Study Group 17
 *
 * With "N 4411" behind it, such a name is part of a paper's number.
 */
#include "agency.h"

#include <string.h>

enum { NAME_MAX_TOKENS = 20, NUMBER_DIGITS = 3 };

static const cq_str joint = CQ_STR_INIT("JTC");

static bool is_number(cq_str text)
{
    if (text.len == 0 || text.len > NUMBER_DIGITS)
        return false;
    for (size_t k = 0; k < text.len; k++)
        if (text.data[k] < '0' || text.data[k] > '9')
            return false;
    return true;
}

/* "SC 27", "SC27", "Study Group 17" at token i: its tokens; 0: none. */
static uint32_t unit_at(const cq_segment *s, uint32_t i)
{
    static const char *const kinds[] = {"JTC", "TC", "SC", "WG", "SG", "WP", "TSG", "SWG"};
    static const char *const words[] = {"Study", "Working", "Technical"};
    static const char *const groups[] = {"Group", "Party", "Committee", "Commission"};
    if (i >= s->tokens->count || s->tokens->kind[i] != CQ_TOKEN_LETTER)
        return 0;
    cq_str text = cqk_token(s, i);
    if (cqk_token_in(s, i, words, CQK_COUNT(words)) &&
        cqk_token_in(s, i + 1, groups, CQK_COUNT(groups)))
        return is_number(cqk_token(s, i + 2)) ? 3 : 0;
    for (size_t k = 0; k < CQK_COUNT(kinds); k++) {
        size_t len = strlen(kinds[k]);
        if (text.len < len || memcmp(text.data, kinds[k], len) != 0)
            continue;
        if (text.len == len && i + 1 < s->tokens->count && is_number(cqk_token(s, i + 1)))
            return 2;
        if (is_number((cq_str){text.data + len, text.len - len}))
            return 1;
    }
    return 0;
}

static bool is_slash(const cq_segment *s, uint32_t i)
{
    return cqk_token_is(s, i, CQ_STR("/")) && cqk_touches(s, i) && cqk_touches(s, i + 1);
}

/* "ISO/IEC", "ITU-T" at token i: its tokens; 0: none. */
static uint32_t parent_at(const cq_segment *s, uint32_t i)
{
    static const char *const parents[] = {"ISO", "IEC", "CEN", "CENELEC", "ETSI"};
    static const char *const sectors[] = {"T", "R", "D"};
    if (cqk_token_is(s, i, CQ_STR("ITU")))
        return cqk_token_is(s, i + 1, CQ_STR("-")) && cqk_touches(s, i + 1) &&
                       cqk_token_in(s, i + 2, sectors, CQK_COUNT(sectors))
                   ? 3
                   : 0;
    uint32_t last = i;
    while (last < i + NAME_MAX_TOKENS && cqk_token_in(s, last, parents, CQK_COUNT(parents))) {
        last++;
        if (!is_slash(s, last) || !cqk_token_in(s, last + 1, parents, CQK_COUNT(parents)))
            return last - i;
        last++;
    }
    return 0;
}

/* "JTC 1 N 7163": does the number of a paper stand at token i? */
static bool is_paper_at(const cq_segment *s, uint32_t i)
{
    if (i >= s->tokens->count)
        return false;
    cq_str text = cqk_token(s, i);
    if (cqk_is(text, "N"))
        return i + 1 < s->tokens->count && s->tokens->kind[i + 1] == CQ_TOKEN_NUMBER;
    return text.len > 2 && text.data[0] == 'N' && text.data[1] >= '0' && text.data[1] <= '9';
}

/* The joint committee is ISO's and IEC's, whether the text says so or not. */
static cq_status set_value(agency_worker *w, mention *m, cq_str text)
{
    char value[64];
    static const cq_str full = CQ_STR_INIT("ISO/IEC Joint Technical Committee 1");
    static const cq_str parent = CQ_STR_INIT("ISO/IEC ");
    bool alone = text.len >= joint.len && memcmp(text.data, joint.data, joint.len) == 0;
    bool whole = cqk_ends_in(text, "JTC 1") || cqk_ends_in(text, "JTC1");
    if (whole)
        return agency_set_value(w, m, full);
    if (!alone || parent.len + text.len > sizeof value)
        return CQ_OK;
    memcpy(value, parent.data, parent.len);
    memcpy(value + parent.len, text.data, text.len);
    return agency_set_value(w, m, (cq_str){value, parent.len + text.len});
}

bool agency_may_be_committee(const char *text, uint32_t len)
{
    return len >= joint.len && len <= joint.len + 1 && memcmp(text, joint.data, joint.len) == 0;
}

cq_status agency_grammar_committee(agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    cq_str first = cqk_token(s, i);
    uint32_t last = i + parent_at(s, i);
    if (last == i && !agency_may_be_committee(first.data, (uint32_t)first.len))
        return CQ_OK;
    last += last > i && is_slash(s, last);
    uint32_t end = i;
    for (uint32_t unit; last < i + NAME_MAX_TOKENS && (unit = unit_at(s, last)) > 0;) {
        end = last + unit;
        last = end + is_slash(s, end);
    }
    if (end == i || is_paper_at(s, end))
        return CQ_OK;
    mention *m = agency_add(w, i, end, "committee");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("committee");
    m->score = CQ_SCORE_DEFAULT - 50;
    return set_value(w, m, cqk_tokens(s, i, end));
}
