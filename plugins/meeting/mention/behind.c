/*
 * behind.c - ordinals that stand behind their heads: "Sesión 5ª", "sesiones 2ª y 3ª", "Sesión núm.
 * 14", "Meeting No. 47", "séance n° 12", "Sitzung Nr. 5".
 */
#include "mention/latin.h"
#include "numeral.h"

#include <string.h>

/* 5ª, 12.ª: with the sign of a Spanish ordinal. */
static bool is_feminine(const cq_segment *segment, const cqk_ordinal *ordinal)
{
    static const char sign[] = "ª";
    uint32_t len = sizeof sign - 1;
    return ordinal->form == CQK_ORDINAL_DIGITS && ordinal->end >= len &&
           memcmp(segment->text.data + ordinal->end - len, sign, len) == 0;
}

/* "núm. 14", "No. 47", "n° 12", "#13": the token of the number behind a head that ends in front of
 * token i; 0: there is none. A panel of a conference is an English "Session No. 5". */
static uint32_t behind_number_sign(const model *m, const cq_segment *segment, uint32_t i,
                                   uint32_t value)
{
    static const char *const signs[] = {"no", "num", "nr", "n", "numero", "nummer", "number"};
    static const char *const marks[] = {".", "º", "°"};
    enum { MARKS = 2 };
    const cq_tokens *t = segment->tokens;
    uint32_t kind = head_kind(value);
    bool english = !(value & (HEAD_ROMANCE | HEAD_GERMAN));
    bool sign = i + 1 < t->count &&
                (cqk_token_is(segment, i, CQ_STR("№")) || cqk_token_is(segment, i, CQ_STR("#")) ||
                 (t->kind[i] != CQ_TOKEN_NUMBER && cqk_token(segment, i).len <= sizeof "número" &&
                  token_in(m, segment, i, signs, CQK_COUNT(signs))));
    if (!sign || (kind != KIND_MEETING && (kind != KIND_SESSION || english)) || (value & HEAD_BODY))
        return 0;
    i++;
    for (uint32_t k = 0; k < MARKS && cqk_token_in(segment, i, marks, CQK_COUNT(marks)); k++)
        i++;
    return i < t->count && t->kind[i] == CQ_TOKEN_NUMBER ? i : 0;
}

/* "The Joint Board held Meeting No. 47", "séance n° 12 du Comité": the body in front of the mention
 * or behind it, from token `next` on. */
static void take_body(const model *m, const cq_segment *segment, uint32_t next, uint32_t value,
                      mention *found)
{
    bool between = false;
    uint32_t first = next + 1;
    bool of = next < segment->tokens->count && word_class(m, segment, next) == WORD_OF;
    first += of && word_class(m, segment, first) == WORD_STOP;
    if (!of || (value & HEAD_GERMAN) || !is_letter(segment, first) || !is_capital(segment, first)) {
        find_prefix(m, segment, found->first, found);
        return;
    }
    uint32_t end = find_end(m, segment, next, value, true, &between);
    if (end <= first || between)
        return;
    found->end = segment->tokens->end[end - 1];
    found->last = end;
    found->prefix_start = segment->tokens->start[first];
    found->prefix_end = found->end;
    found->flags |= MENTION_BODY;
}

/* The head at tokens [head, next) that the number at token `number` counts. */
static bool add_numbered(const model *m, const cq_segment *segment, uint32_t head, uint32_t next,
                         uint32_t number, uint32_t value, mentions *list)
{
    enum { DIGITS_MAX = 4 };
    const cq_tokens *t = segment->tokens;
    uint64_t ordinal = 0;
    uint32_t digits = 0;
    cq_str text = cqk_token(segment, number);
    bool paper = cqk_token_is(segment, number + 1, CQ_STR("/")) && cqk_touches(segment, number + 1);
    if (cqk_digits(text, 0, &ordinal, &digits) != text.len || digits > DIGITS_MAX || ordinal == 0 ||
        paper)
        return true;
    uint32_t language = value & HEAD_ROMANCE  ? MENTION_ROMANCE
                        : value & HEAD_GERMAN ? MENTION_GERMAN
                                              : 0;
    mention found = {.start = t->start[head],
                     .end = t->end[number],
                     .first = head,
                     .last = number + 1,
                     .name_start = t->start[head],
                     .name_end = t->end[next - 1],
                     .ordinal = (uint32_t)ordinal,
                     .kind = head_kind(value),
                     .flags = MENTION_COUNTED | MENTION_BARE | language};
    take_body(m, segment, number + 1, value, &found);
    return mentions_add(list, &found);
}

/* "Sesión 5ª", "sesiones 2ª y 3ª": ordinals behind a Spanish head at tokens [head, next). */
bool add_counted_behind(const model *m, const cq_segment *segment, uint32_t head, uint32_t next,
                        uint32_t value, mentions *list, bool *found_any)
{
    const cq_tokens *t = segment->tokens;
    cqk_ordinal ordinal;
    uint32_t first = head;
    *found_any = false;
    uint32_t numbered = behind_number_sign(m, segment, next, value);
    if (numbered) {
        *found_any = true;
        return add_numbered(m, segment, head, next, numbered, value, list);
    }
    while ((value & HEAD_ROMANCE) && next < t->count && t->kind[next] == CQ_TOKEN_NUMBER &&
           cqk_ordinal_at(m->host, segment, next, &ordinal) && is_feminine(segment, &ordinal)) {
        mention found = {.start = *found_any ? ordinal.start : t->start[head],
                         .end = ordinal.end,
                         .first = first,
                         .last = next + ordinal.tokens,
                         .name_start = t->start[head],
                         .name_end = t->end[head],
                         .ordinal = ordinal.value,
                         .kind = head_kind(value),
                         .flags = MENTION_COUNTED | MENTION_ROMANCE | MENTION_BARE |
                                  (*found_any ? MENTION_ORDINAL : 0)};
        if (!mentions_add(list, &found))
            return false;
        *found_any = true;
        next += ordinal.tokens;
        bool more =
            cqk_token_is(segment, next, CQ_STR(",")) || word_class(m, segment, next) == WORD_AND;
        if (!more)
            break;
        first = ++next;
    }
    return true;
}
