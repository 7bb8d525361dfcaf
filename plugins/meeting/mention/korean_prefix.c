/*
 * korean_prefix.c - what stands in front of an ordinal in Korean: the body or undertaking whose
 * meetings it counts, 「경제협력공동위원회」 of 제1차 회의.
 */
#include "mention/korean.h"

/* 공동위 제27차 회의: the body is the one that was named before. */
static bool is_bare_body(cq_str word)
{
    static const char *const bodies[] = {
        "공동위", "공동위원회", "위원회", "합동위", "혼성위",   "혼합위", "협의회", "협의체",
        "협력위", "추진위",     "실무위", "분과위", "소위원회", "이사회", "총회",   "회의"};
    return equals_any(word, bodies, CQK_COUNT(bodies));
}

/* Nouns of what meets by turns, that are no heads: 공동연구 제1차 회의. */
static bool ends_in_undertaking(cq_str word)
{
    static const char *const nouns[] = {
        "연구", "협상",   "작업반", "그룹",     "기구", "협력체", "체제", "과정", "프로세스",
        "포럼", "추진단", "연구반", "네트워크", "패널", "사업단", "특위", "협정", "정책협의"};
    for (size_t k = 0; k < CQK_COUNT(nouns); k++)
        if (ends_with(word, nouns[k]))
            return true;
    return false;
}

/* The words of a body's or an undertaking's name to the left of token `last`: where it begins, and
 * whether a party or place makes it proper. */
static uint32_t prefix_first(const model *m, const cq_segment *segment, uint32_t last, bool *proper)
{
    static const char *const opening[] = {"「", "『", "“", "‘", "｢", "\"", "'", "<", "《"};
    const cq_tokens *t = segment->tokens;
    uint32_t i = last;
    uint32_t most = KOREAN_LEFT_MAX;
    while (i > 0 && last - i < most && !sentence_begins(segment, i)) {
        cq_str before = cqk_token(segment, i - 1);
        uint32_t bracket = korean_bracket_before(segment, i);
        if (bracket < i) {
            most += i - bracket;
            i = bracket;
            continue;
        }
        bool word = t->kind[i - 1] == CQ_TOKEN_HANGUL ||
                    (t->kind[i - 1] == CQ_TOKEN_LETTER && is_capital(segment, i - 1)) ||
                    korean_joins(segment, i - 1) || korean_counts_countries(segment, i - 1);
        if (equals_any(before, opening, CQK_COUNT(opening)) || !word ||
            (!cqk_touches(segment, i) && korean_ends_phrase(before)))
            break;
        most += korean_joins(segment, i - 1) ? 2 : 0; /* 산·관·학 is one word */
        i--;
        *proper = *proper || korean_is_anchor(m, segment, i);
    }
    return i;
}

/* 중앙위원회| 제8기 제6차전원회의: past the term of the body in front of the ordinal. */
static uint32_t before_term(const cq_segment *segment, uint32_t ordinal)
{
    enum { PARTS = 3 };
    static const char mark[] = "기";
    if (ordinal == 0 || !ends_with(cqk_token(segment, ordinal - 1), mark))
        return ordinal;
    for (uint32_t i = ordinal; i > 0 && ordinal - i < PARTS; i--) {
        cq_str text = cqk_tokens(segment, i - 1, ordinal);
        if (starts_with(text, "제") && text.len > 2 * sizeof mark - 2 && text.data[3] >= '0' &&
            text.data[3] <= '9')
            return i - 1;
    }
    return ordinal;
}

/* 「경제협력공동위원회」 제1차 회의, 한-미 FTA 제2차 공동위원회: the body or undertaking straight
 * in front of the ordinal, quoted or not. */
void korean_find_prefix(const model *m, const cq_segment *segment, uint32_t ordinal, mention *found)
{
    static const char *const closing[] = {"」", "』", "”", "’", "｣", "\"", "'", ">", "》"};
    const cq_tokens *t = segment->tokens;
    uint32_t last = before_term(segment, ordinal);
    size_t end = 0;
    bool proper = false;
    bool quoted = last > 0 && equals_any(cqk_token(segment, last - 1), closing, CQK_COUNT(closing));
    last -= quoted;
    if (last == 0 || sentence_begins(segment, ordinal))
        return;
    uint32_t first = prefix_first(m, segment, last, &proper);
    uint32_t noun = korean_bracket_before(segment, last);
    cq_str word = noun > 0 ? cqk_token(segment, noun - 1) : (cq_str){"", 0};
    uint32_t body = korean_head(word, &end);
    bool whole = body && end == word.len && !is_bare_body(word);
    bool acronym = noun > 0 && t->kind[noun - 1] == CQ_TOKEN_LETTER && proper;
    if (first >= last || !(whole || acronym || (ends_in_undertaking(word) && (proper || quoted))))
        return;
    if (whole && head_kind(body) == KIND_CONSULTATION) /* 실무협의회 회의 is no 실무접촉 */
        found->kind = KIND_CONSULTATION;
    found->prefix_start = t->start[first];
    found->prefix_end = t->end[last - 1];
}
