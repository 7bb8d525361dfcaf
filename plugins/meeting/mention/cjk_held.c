/*
 * cjk_held.c - ordinals alone in Japanese and Chinese that are told to be held, with the place in
 * brackets at most: 平成26年6月に第1回（東京）、平成29年2月に第2回（ナイロビ）が開催された. Which
 * series they count, the document tells.
 */
#include "mention/cjk.h"

#include "quiet.h"

enum { REACH = 36, BRACKET_MAX = 8 };

/* Past a bracket of a few tokens that begins at token i; i: none does. */
static uint32_t past_bracket(const cq_segment *segment, uint32_t i)
{
    static const char *const opening[] = {"（", "("};
    static const char *const closing[] = {"）", ")"};
    if (!is_any(segment, i, opening, CQK_COUNT(opening)))
        return i;
    for (uint32_t k = i + 1; k < i + BRACKET_MAX && k < segment->tokens->count; k++)
        if (is_any(segment, k, closing, CQK_COUNT(closing)))
            return k + 1;
    return i;
}

/* Does the sentence go on from token i to a verb of holding? */
static bool is_held(const cq_segment *segment, uint32_t i)
{
    static const char *const verbs[] = {"開催", "开催", "举行",   "舉行",
                                        "召开", "召開", "行われ", "開かれ"};
    const cq_tokens *t = segment->tokens;
    for (uint32_t k = i; k < t->count && k < i + REACH && !sentence_begins(segment, k); k++)
        for (size_t v = 0; v < CQK_COUNT(verbs); v++) {
            size_t len = strlen(verbs[v]);
            if (segment->text.len - t->start[k] >= len &&
                memcmp(segment->text.data + t->start[k], verbs[v], len) == 0)
                return true;
        }
    return false;
}

static bool is_taken(const mentions *list, uint32_t i)
{
    for (size_t k = 0; k < list->count; k++)
        if (list->items[k].first <= i && i < list->items[k].last &&
            !(list->items[k].flags & MENTION_SHADOW))
            return true;
    return false;
}

bool find_held_cjk(const model *m, const cq_segment *segment, mentions *list)
{
    static const char *const behind[] = {"が", "は", "を", "、", "，", ",", "于", "於", "在"};
    const cq_tokens *t = segment->tokens;
    if (cqk_is_alphabetic(t))
        return true;
    for (uint32_t i = 0; i < t->count; i++) {
        cqk_ordinal ordinal;
        cq_str token = cqk_token(segment, i);
        bool begins = token.len >= 3 && memcmp(token.data, "第", 3) == 0 &&
                      !(i > 0 && is(segment, i - 1, "の")); /* 調査の第1回 */
        if (!begins || !cqk_ordinal_at(m->host, segment, i, &ordinal) || is_taken(list, i))
            continue;
        uint32_t next = i + ordinal.tokens;
        uint32_t after = past_bracket(segment, next);
        bool alone = after > next || is_any(segment, next, behind, CQK_COUNT(behind));
        if (next >= t->count || ordinal.end != t->end[next - 1] || !alone ||
            !is_held(segment, after))
            continue;
        mention found = {.start = ordinal.start,
                         .end = ordinal.end,
                         .first = i,
                         .last = next,
                         .name_start = ordinal.end,
                         .name_end = ordinal.end,
                         .ordinal = ordinal.value,
                         .kind = KIND_MEETING,
                         .flags = MENTION_COUNTED | MENTION_BARE | MENTION_ORDINAL | MENTION_CJK};
        if (!mentions_add(list, &found))
            return false;
    }
    return true;
}
