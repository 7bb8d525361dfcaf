/*
 * clues.c - does a sentence tell of what was or of what will be? Decides which year a date without
 * one has.
 */
#include "clues.h"

#include "kit.h"

#include <string.h>

/* Words for what is planned, of scripts that do not part words, behind a date. */
static bool planned_behind(const cq_segment *segment, uint32_t token)
{
    static const char *const words[] = {"予定", "までに", "예정", "计划", "計劃", "拟", "擬"};
    uint32_t from = segment->tokens->start[token];
    size_t len = segment->text.len - from;
    len = len < 180 ? len : 180;
    const char *p = segment->text.data + from;
    for (size_t i = 0; i + 3 <= len; i++) {
        if (memcmp(p + i, "。", 3) == 0)
            return false;
        for (size_t k = 0; k < sizeof words / sizeof words[0]; k++) {
            size_t n = strlen(words[k]);
            if (i + n <= len && memcmp(p + i, words[k], n) == 0)
                return true;
        }
    }
    return false;
}

/* "not later than Saturday"; "the next meeting will ... 5 May": words in front that
 * look ahead, the first kind close to the date, the second with what is next between. */
static bool ahead_in_front(const cq_segment *segment, uint32_t token)
{
    static const cq_str limits[] = {CQ_STR_INIT("than"), CQ_STR_INIT("due"),
                                    CQ_STR_INIT("spätestens")};
    static const cq_str nexts[] = {
        CQ_STR_INIT("next"),      CQ_STR_INIT("Next"),      CQ_STR_INIT("Следующее"),
        CQ_STR_INIT("следующее"), CQ_STR_INIT("следующая"), CQ_STR_INIT("следующий"),
        CQ_STR_INIT("prochaine"), CQ_STR_INIT("prochain"),  CQ_STR_INIT("próxima"),
        CQ_STR_INIT("próximo"),   CQ_STR_INIT("nächste"),   CQ_STR_INIT("провести")};
    const cq_tokens *t = segment->tokens;
    for (uint32_t back = 1; back <= 10 && back <= token; back++) {
        uint32_t i = token - back;
        for (size_t k = 0; back <= 2 && k < sizeof limits / sizeof limits[0]; k++)
            if (cqk_token_is(segment, i, limits[k]))
                return true;
        for (size_t k = 0; back >= 3 && k < sizeof nexts / sizeof nexts[0]; k++)
            if (cqk_token_is(segment, i, nexts[k]))
                return true;
        if ((t->shape[i] & CQ_SHAPE_SENTENCE_START) || t->kind[i] == CQ_TOKEN_PUNCTUATION)
            break;
    }
    return false;
}

/* Does the sentence around a token speak of what will be? *close: right in front of it. */
bool looks_ahead(const cq_segment *segment, uint32_t token, bool *close)
{
    static const cq_str words[] = {CQ_STR_INIT("will"),
                                   CQ_STR_INIT("shall"),
                                   CQ_STR_INIT("wird"),
                                   CQ_STR_INIT("werden"),
                                   CQ_STR_INIT("sera"),
                                   CQ_STR_INIT("será"),
                                   CQ_STR_INIT("будет"),
                                   CQ_STR_INIT("scheduled"),
                                   CQ_STR_INIT("Will"),
                                   CQ_STR_INIT("seront"),
                                   CQ_STR_INIT("aura"),
                                   CQ_STR_INIT("aurait"),
                                   CQ_STR_INIT("serán"),
                                   CQ_STR_INIT("tendrá"),
                                   CQ_STR_INIT("состоится"),
                                   CQ_STR_INIT("пройдет"),
                                   CQ_STR_INIT("пройдёт"),
                                   CQ_STR_INIT("until"),
                                   CQ_STR_INIT("将"),
                                   CQ_STR_INIT("將"),
                                   CQ_STR_INIT("будут"),
                                   CQ_STR_INIT("начнут"),
                                   CQ_STR_INIT("начнётся"),
                                   CQ_STR_INIT("начнется"),
                                   CQ_STR_INIT("планируется"),
                                   CQ_STR_INIT("намечено"),
                                   CQ_STR_INIT("werde"),
                                   CQ_STR_INIT("sollen"),
                                   CQ_STR_INIT("soll"),
                                   CQ_STR_INIT("planned"),
                                   CQ_STR_INIT("celebrará"),
                                   CQ_STR_INIT("realizará"),
                                   CQ_STR_INIT("tiendra"),
                                   CQ_STR_INIT("tiendront"),
                                   CQ_STR_INIT("expects"),
                                   CQ_STR_INIT("expected"),
                                   CQ_STR_INIT("предположительно"),
                                   CQ_STR_INIT("prevista"),
                                   CQ_STR_INIT("prévue"),
                                   CQ_STR_INIT("geplant")};
    const cq_tokens *t = segment->tokens;
    bool found = planned_behind(segment, token) || ahead_in_front(segment, token);
    *close = found;
    uint32_t from = token;
    while (from > 0 && token - from < 25 && !(t->shape[from] & CQ_SHAPE_SENTENCE_START))
        from--;
    for (uint32_t i = from; i < t->count && i < token + 15; i++) {
        if (i > token && (t->shape[i] & CQ_SHAPE_SENTENCE_START))
            break;
        for (size_t k = 0; k < sizeof words / sizeof words[0]; k++)
            if (cqk_token_is(segment, i, words[k])) {
                bool eastern = (unsigned char)words[k].data[0] >= 0xE3; /* 11月也将 */
                *close = *close || (i < token && token - i <= 6) || (eastern && i - token <= 6);
                found = true;
            }
        if (i < token && cqk_token_is(segment, i, CQ_STR("to")) &&
            cqk_token_is(segment, i + 1, CQ_STR("be"))) { /* to be held from 1 January */
            *close = *close || token - i <= 6;
            found = true;
        }
    }
    return found;
}

/* "met in February", "took place on 5 May": does a verb in the past stand in front of the
 * preposition? */
bool looks_back(const cq_segment *segment, uint32_t token)
{
    static const cq_str words[] = {
        CQ_STR_INIT("met"),       CQ_STR_INIT("place"),    CQ_STR_INIT("signed"),
        CQ_STR_INIT("adopted"),   CQ_STR_INIT("agreed"),   CQ_STR_INIT("announced"),
        CQ_STR_INIT("visited"),   CQ_STR_INIT("began"),    CQ_STR_INIT("launched"),
        CQ_STR_INIT("concluded"), CQ_STR_INIT("released"), CQ_STR_INIT("published"),
        CQ_STR_INIT("hosted"),    CQ_STR_INIT("convened"), CQ_STR_INIT("issued"),
        CQ_STR_INIT("arrived"),   CQ_STR_INIT("left"),     CQ_STR_INIT("held"),
        CQ_STR_INIT("since"),     CQ_STR_INIT("Since"),    CQ_STR_INIT("seit"),
        CQ_STR_INIT("Seit"),      CQ_STR_INIT("depuis"),   CQ_STR_INIT("Depuis"),
        CQ_STR_INIT("desde"),     CQ_STR_INIT("Desde")};
    for (uint32_t back = 1; back <= 2 && back <= token; back++)
        for (size_t k = 0; k < sizeof words / sizeof words[0]; k++)
            if (cqk_token_is(segment, token - back, words[k]))
                return true;
    return false;
}
