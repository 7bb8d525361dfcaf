/*
 * cjk.h - what the files about names in Chinese and Japanese share: questions about tokens, and the
 * run of tokens in front of a head.
 */
#ifndef MEETING_CJK_H
#define MEETING_CJK_H

#include "mention/mention.h"

#include <string.h>

static inline bool is(const cq_segment *segment, uint32_t i, const char *text)
{
    return cqk_token_is_word(segment, i, text);
}

static inline bool is_any(const cq_segment *segment, uint32_t i, const char *const *list,
                          size_t count)
{
    for (size_t k = 0; k < count; k++)
        if (is(segment, i, list[k]))
            return true;
    return false;
}

/* What stands in front of a head, to the left. */
typedef struct walk {
    cqk_ordinal ordinal; /* value 0: none */
    uint32_t ordinal_first;
    uint32_t first;  /* the leftmost token of the run */
    uint32_t prefix; /* with an ordinal: the leftmost token of the run in front of it */
    bool quoted;     /* the run begins with a quote */
} walk;

static inline mention make_cjk(const cq_segment *segment, uint32_t first, uint32_t name,
                               uint32_t end, uint32_t value, uint32_t flags)
{
    const cq_tokens *t = segment->tokens;
    return (mention){.start = t->start[first],
                     .end = t->end[end - 1],
                     .first = first,
                     .last = end,
                     .name_start = t->start[name],
                     .name_end = t->end[end - 1],
                     .kind = head_kind(value),
                     .flags = flags | MENTION_CJK};
}

/* cjk_left.c: the phrase of the lexicon of words that ends in front of token `end`: how many
 * tokens, and its class; 0: none. */
uint32_t cjk_phrase_before(const model *m, const cq_segment *segment, uint32_t end,
                           uint32_t *class);
bool cjk_opens_quote(const cq_segment *segment, uint32_t i);
bool cjk_closes_quote(const cq_segment *segment, uint32_t i);
/* Marks that join parts of a name; the run of name tokens in front of token `end`. */
bool cjk_joins_parts(const cq_segment *segment, uint32_t i);
bool cjk_same_line(const cq_segment *segment, uint32_t i);
walk cjk_walk_left(const model *m, const cq_segment *segment, uint32_t end, bool particles);
walk cjk_walk_clause(const model *m, const cq_segment *segment, uint32_t head);
/* Parties by one character each at token i: how many tokens; 0: none. */
uint32_t cjk_compound_at(const model *m, const cq_segment *segment, uint32_t i, uint32_t end);
/* What makes the run a proper name, the leftmost; `head`: nothing does. */
uint32_t cjk_find_anchor(const model *m, const cq_segment *segment, uint32_t first, uint32_t head);
bool cjk_all_generic(const model *m, const cq_segment *segment, uint32_t first, uint32_t last);

/* cjk_name.c: where a name without an ordinal begins; `head` if it is none. */
uint32_t cjk_find_name(const model *m, const cq_segment *segment, const walk *w, uint32_t head,
                       uint32_t value);
/* "WTOの閣僚会議": an acronym, or parties, and a specific kind of meeting. */
bool cjk_find_genitive(const model *m, const cq_segment *segment, uint32_t first, uint32_t head,
                       uint32_t *name);
/* 东盟与|中日韩外长会: where a party in front of "and" begins before a name of parties at token i.
 */
uint32_t cjk_party_before(const model *m, const cq_segment *segment, uint32_t i);
/* サイバー空間に関する|会議: where the theme in front of a name at token i begins; i if none does.
 */
uint32_t cjk_theme_before(const model *m, const cq_segment *segment, uint32_t i);

/* cjk_prefix.c: gives a counted mention the series or body that stands in front of its ordinal. */
void cjk_find_prefix(const model *m, const cq_segment *segment, const walk *w, mention *found);

/* cjk_other.c: is a head that ends in front of token `end` none, for what stands there? */
bool cjk_splits_minutes(const cq_segment *segment, uint32_t end);
bool cjk_is_other_word(const model *m, const cq_segment *segment, uint32_t end);
bool cjk_counts_phase(const cq_segment *segment, uint32_t i);
bool cjk_counts_other(const cq_segment *segment, const walk *w, uint32_t head);
bool cjk_splits_talks(const cq_segment *segment, uint32_t end);
bool cjk_is_pursued(const cq_segment *segment, uint32_t first, uint32_t value);
bool cjk_counts_how_often(const cq_segment *segment, uint32_t head);
bool cjk_is_agreement(const cq_segment *segment, uint32_t first, uint32_t end);

/* The next or the previous meeting, or a head without a name that means one told of before. */
bool add_cjk_shadow(const cq_segment *segment, const walk *w, uint32_t head, uint32_t end,
                    uint32_t value, mentions *list);

#endif
