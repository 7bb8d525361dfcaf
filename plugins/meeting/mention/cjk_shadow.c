/*
 * cjk_shadow.c - heads without a name in Chinese and Japanese: 次回会合, 同会合, 上届会议. No
 * entities, but what they say may be said of a meeting that was named.
 */
#include "mention/cjk.h"

/* 次回会合, 下届会议, 下一轮磋商; 前回会合, 上届会议 */
static bool add_next(const cq_segment *segment, uint32_t head, uint32_t end, uint32_t value,
                     bool *added, mentions *list)
{
    enum { NEXTS = 12 };
    static const char *const nexts[] = {"次回",   "次の",   "下届",   "下屆",   "下次",   "下轮",
                                        "下輪",   "下一届", "下一次", "下一轮", "下一輪", "来年の",
                                        "前回",   "上次",   "上届",   "上屆",   "上轮",   "上輪",
                                        "上一届", "上一次", "上一轮"};
    const cq_tokens *t = segment->tokens;
    uint32_t first = head > 6 ? head - 6 : 0;
    static const char *const begins[] = {"次", "下", "来", "前", "上"};
    for (uint32_t i = first; i <= head; i++)
        for (size_t k = is_any(segment, i, begins, CQK_COUNT(begins)) ? 0 : CQK_COUNT(nexts);
             k < CQK_COUNT(nexts); k++) {
            size_t len = strlen(nexts[k]);
            if (segment->text.len - t->start[i] < len ||
                memcmp(segment->text.data + t->start[i], nexts[k], len) != 0)
                continue;
            uint32_t which = k < NEXTS ? MENTION_NEXT : MENTION_LAST;
            mention found =
                make_cjk(segment, i, head, end, value, MENTION_SHADOW | MENTION_BARE | which);
            *added = true;
            return mentions_add(list, &found);
        }
    return true;
}

/* 同会合, 此次会议, or a bare head that a sentence begins with: a meeting told of before is meant.
 */
static bool add_definite(const cq_segment *segment, const walk *w, uint32_t head, uint32_t end,
                         uint32_t value, mentions *list)
{
    static const char *const pointers[] = {"同", "本", "该", "該", "此", "这", "這", "今"};
    static const char *const topics[] = {"は", "が", "于", "於", "在", "由", "将", "將", "も"};
    const cq_tokens *t = segment->tokens;
    uint32_t first = w->first;
    bool pointed = first < head && is_any(segment, first, pointers, CQK_COUNT(pointers));
    bool stopped = first > 1 && is_any(segment, first - 1, (const char *const[]){"次", "の"}, 2) &&
                   is_any(segment, first - 2, (const char *const[]){"此", "本", "这", "回"}, 4);
    bool begins =
        first == head && is_any(segment, end, topics, CQK_COUNT(topics)) &&
        (head == 0 || sentence_begins(segment, head) || t->kind[head - 1] == CQ_TOKEN_PUNCTUATION);
    bool known = pointed || stopped || begins;
    if (head_kind(value) == KIND_TALKS || (!known && head - first < 2))
        return true;
    uint32_t flags = MENTION_SHADOW | MENTION_BARE | (known ? 0 : MENTION_TAIL);
    mention found = make_cjk(segment, first, head, end, value, flags);
    return mentions_add(list, &found);
}

bool add_cjk_shadow(const cq_segment *segment, const walk *w, uint32_t head, uint32_t end,
                    uint32_t value, mentions *list)
{
    bool next = false;
    return add_next(segment, head, end, value, &next, list) &&
           (next || add_definite(segment, w, head, end, value, list));
}
