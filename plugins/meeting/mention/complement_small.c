/*
 * complement_small.c - what stands in small letters behind a meeting's head: a joint body, talks,
 * and the matter that a body or officials are there for.
 */
#include "mention/complement.h"

/* Is what ends in front of token i a body or officials, in small letters, that have a matter? */
static bool has_matter(const right_side *r, uint32_t i)
{
    static const char *const nouns[] = {"committee", "commission", "council", "group",
                                        "committees"};
    static const char *const officials[] = {"ministers", "heads",       "experts",
                                            "directors", "secretaries", "officials"};
    static const char *const links[] = {"on", "for"};
    static const char *const posts[] = {"of", "for", "responsible", "on"};
    if (!r->counted || !is_letter(r->segment, i) || !is_letter(r->segment, i - 1) ||
        is_capital(r->segment, i - 1))
        return false;
    if (token_in(r->m, r->segment, i - 1, nouns, CQK_COUNT(nouns)))
        return token_in(r->m, r->segment, i, links, CQK_COUNT(links));
    return token_in(r->m, r->segment, i - 1, officials, CQK_COUNT(officials)) &&
           token_in(r->m, r->segment, i, posts, CQK_COUNT(posts));
}

uint32_t small_matter(const right_side *r, uint32_t i)
{
    static const char *const matters[] = {
        "cooperation",       "co-operation", "trade",       "investment",
        "relations",         "issues",       "matters",     "affairs",
        "economy",           "energy",       "fisheries",   "agriculture",
        "transport",         "tourism",      "education",   "science",
        "technology",        "culture",      "security",    "terrorism",
        "counter-terrorism", "commerce",     "questions",   "interior",
        "justice",           "health",       "labour",      "labor",
        "environment",       "finance",      "defence",     "defense",
        "industry",          "youth",        "sport",       "sports",
        "statistics",        "services",     "ministries",  "agencies",
        "communications",    "information",  "integration", "development"};
    static const char *const passed[] = {"for", "the", "of"}; /* responsible | for the economy */
    enum { WORDS_MAX = 9 };
    uint32_t end = i;
    if (i == 0 || r->romance || r->german || r->russian || !has_matter(r, i))
        return i;
    for (uint32_t k = i + 1; k < r->segment->tokens->count && k <= i + WORDS_MAX; k++) {
        bool comma = cqk_token_is(r->segment, k, CQ_STR(",")) || is_glue(r->segment, k);
        if (comma || (k <= i + 2 && cqk_token_in(r->segment, k, passed, CQK_COUNT(passed))))
            continue;
        uint32_t class = word_class(r->m, r->segment, k);
        if (!is_letter(r->segment, k) || is_capital(r->segment, k) ||
            (class != 0 && class != WORD_AND && class != WORD_GENERIC && class != WORD_NOT) ||
            sentence_begins(r->segment, k))
            break;
        if (token_in(r->m, r->segment, k, matters, CQK_COUNT(matters)))
            end = k + 1;
    }
    return end;
}

uint32_t small_body(const right_side *r, uint32_t i, bool own)
{
    static const char *const nouns[] = {"committee", "commission", "council", "board",
                                        "group",     "panel",      "forum",   "subcommittee",
                                        "countries", "states",     "parties", "members"};
    static const char *const pointing[] = {"joint", "mixed", "bilateral", "trilateral", "same",
                                           "said",  "above", "working",   "ministerial"};
    static const char *const plain[] = {"committee", "commission", "council",    "conference",
                                        "congress",  "assembly",   "convention", "tribunal"};
    enum { WORDS_MAX = 6 };
    for (uint32_t k = i; k < r->segment->tokens->count && k < i + WORDS_MAX; k++) {
        if (k > i && is_glue(r->segment, k))
            continue; /* "bi-national" */
        uint32_t class = word_class(r->m, r->segment, k);
        if (!is_letter(r->segment, k) || is_capital(r->segment, k) ||
            sentence_begins(r->segment, k) ||
            (class && class != WORD_GENERIC && class != WORD_NOT && class != WORD_GROUP &&
             class != WORD_OFFICIALS))
            return i;
        if ((own || small_matter(r, k + 1) > k + 1) &&
            token_in(r->m, r->segment, k, nouns, CQK_COUNT(nouns)))
            return k + 1;
        if (token_in(r->m, r->segment, k, plain, CQK_COUNT(plain)))
            return k + 1; /* "the joint commission" is one that was named */
        own = own || !token_in(r->m, r->segment, k, pointing, CQK_COUNT(pointing));
    }
    return i;
}

uint32_t small_talks(const right_side *r, uint32_t i)
{
    static const char *const talks[] = {"talks",       "negotiations", "consultations",
                                        "discussions", "dialogue",     "dialogues"};
    enum { WORDS_MAX = 5 };
    for (uint32_t k = i; k < r->segment->tokens->count && k < i + WORDS_MAX; k++) {
        uint32_t class = word_class(r->m, r->segment, k);
        if (!is_letter(r->segment, k) || is_capital(r->segment, k) ||
            sentence_begins(r->segment, k) || class == WORD_OF || class == WORD_BETWEEN ||
            class == WORD_STOP)
            return i;
        if (token_in(r->m, r->segment, k, talks, CQK_COUNT(talks)))
            return k > i ? k + 1 : i;
    }
    return i;
}

uint32_t small_group(const right_side *r, uint32_t i)
{
    static const char *const words[] = {"joint",   "working", "expert",
                                        "experts", "task",    "steering"};
    static const char *const nouns[] = {"group", "committee", "commission", "subcommittee",
                                        "force"};
    enum { WORDS_MAX = 4 };
    if (r->romance || r->german || r->russian || i == 0 || !is_capital(r->segment, i - 1))
        return i;
    for (uint32_t k = i; k < r->segment->tokens->count && k < i + WORDS_MAX; k++) {
        if (!is_letter(r->segment, k) || is_capital(r->segment, k))
            return i;
        if (token_in(r->m, r->segment, k, nouns, CQK_COUNT(nouns)))
            return small_matter(r, k + 1);
        if (!token_in(r->m, r->segment, k, words, CQK_COUNT(words)))
            return i;
    }
    return i;
}
