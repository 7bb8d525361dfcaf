/*
 * twin.c - names of one series by different words for a meeting: the title's "Tenth X-Y Ministerial
 * Consultations" are the text's "tenth X-Y Ministerial Meeting".
 */
#include "series/series.h"

static bool is_talk_or_meeting(const series_name *n)
{
    return n->group == KIND_DIALOGUE || n->group == KIND_MEETING;
}

/* "ninth meeting of the | committee", in small letters. */
static bool is_small_body(const series_name *n)
{
    size_t at = n->text.len;
    while (at > 0 && n->text.data[at - 1] != ' ')
        at--;
    return (n->flags & NAME_OF_BODY) && !(n->flags & NAME_CJK) && at < n->text.len &&
           n->text.data[at] >= 'a' && n->text.data[at] <= 'z';
}

/* "ninth meeting of the X-Y Joint Commission" and then "of the committee": two states have one. */
static bool is_body_again(const series_name *whole, const series_name *again)
{
    return whole->group == again->group && whole->kind == again->kind && is_small_body(again) &&
           whole->party_count == 2 && !(whole->flags & (NAME_CJK | NAME_OF_BODY)) &&
           whole->qualifiers == again->qualifiers;
}

bool series_are_twins(const series_name *a, const series_name *b)
{
    if (is_body_again(a, b))
        return true;
    const uint32_t others = NAME_CJK | NAME_OF_BODY | NAME_ORGAN | NAME_ASIDE;
    return a->group != b->group && is_talk_or_meeting(a) && is_talk_or_meeting(b) &&
           !((a->flags | b->flags) & others) && (a->flags & b->flags & NAME_PROPER) &&
           a->kind != KIND_ACRONYM && b->kind != KIND_ACRONYM && a->party_count > 1 &&
           series_same_parties(a, b) && a->word_count > 0 && a->word_count == b->word_count &&
           series_shared_words(a, b) == a->word_count && a->qualifiers == b->qualifiers;
}
