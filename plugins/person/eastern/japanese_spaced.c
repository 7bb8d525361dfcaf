/*
 * japanese_spaced.c - names on rosters of Japanese minutes, whose characters stand apart so that
 * all are of one width: "委　員　佐 藤 清 雄　千 葉 勇　境 田 ケイ子". A wide space parts them.
 */
#include "eastern/eastern.h"

enum { NAME_MIN = 3, NAME_MAX = 7, SURNAME_MAX = 3, PARTS_MIN = 3 };

static bool is_part(const person_worker *worker, uint32_t i)
{
    return eastern_is_ideograph(worker, i) || eastern_is_kind(worker, i, CQ_TOKEN_HIRAGANA) ||
           eastern_is_kind(worker, i, CQ_TOKEN_KATAKANA);
}

/* Does one plain space stand in front of token i, and nothing wider? */
static bool is_apart(const cq_segment *segment, uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    return i > 0 && t->start[i] == t->end[i - 1] + 1 && segment->text.data[t->end[i - 1]] == ' ';
}

/* A Kana alone between blanks is a particle: 佐 藤 の 件. */
static bool is_particle(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    return !eastern_is_ideograph(worker, i) && is_apart(segment, i) &&
           (i + 1 >= segment->tokens->count || !cqk_touches(segment, i + 1));
}

/* Does token i begin a group: behind a wide space, or at the line's beginning? */
static bool begins_group(const cq_segment *segment, uint32_t i)
{
    return i == 0 || cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE) ||
           (!cqk_touches(segment, i) && !is_apart(segment, i));
}

/* The end of the name that begins a group at token i: three parts or more, apart from each other,
 * and nothing else in the group. `i`: none. */
static uint32_t spaced_name(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    uint32_t parts = 1;
    uint32_t last = i + 1;
    if (!eastern_is_ideograph(worker, i))
        return i;
    for (; last < segment->tokens->count && !begins_group(segment, last); last++) {
        if (!is_part(worker, last) || is_particle(worker, last) || last - i >= NAME_MAX)
            return i;
        parts += is_apart(segment, last);
    }
    return parts >= PARTS_MIN && last - i >= NAME_MIN ? last : i;
}

/* "小田嶋 忠", beside other names: the surname in one piece. */
static uint32_t halved_name(const person_worker *worker, uint32_t i, uint32_t surname)
{
    const cq_segment *segment = worker->segment;
    uint32_t last = i + surname + 1;
    if (surname > SURNAME_MAX || !is_apart(segment, i + surname) || !is_part(worker, i + surname))
        return i;
    while (last < segment->tokens->count && !begins_group(segment, last)) {
        if (!is_part(worker, last) || !cqk_touches(segment, last) || last - i >= NAME_MAX)
            return i;
        last++;
    }
    return last;
}

/* Reports the groups from token `first` on that are names. */
static void report_rest(person_worker *worker, uint32_t first)
{
    const cq_segment *segment = worker->segment;
    for (uint32_t i = first; i < segment->tokens->count; i++) {
        uint32_t tokens = 0;
        if (!begins_group(segment, i))
            continue;
        uint32_t last = spaced_name(worker, i);
        if (last == i && eastern_word(worker, i, &tokens) & WORD_KANJI)
            last = halved_name(worker, i, tokens);
        if (last > i)
            eastern_report(worker, i, last, (cq_str){NULL, 0}, "list");
    }
}

bool eastern_spaced_roster(person_worker *worker, uint32_t i, uint32_t surname)
{
    const cq_segment *segment = worker->segment;
    if (!begins_group(segment, i) || !is_apart(segment, i + surname))
        return false;
    uint32_t last = spaced_name(worker, i);
    if (last == i)
        return false;
    eastern_report(worker, i, last, (cq_str){NULL, 0}, "list");
    report_rest(worker, last);
    return true;
}
