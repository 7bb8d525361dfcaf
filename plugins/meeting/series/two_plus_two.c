/*
 * two_plus_two.c - "2+2" is short for the meeting of foreign and defence ministers: 日印「2+2」 of
 * the 日印外務・防衛閣僚会合 that the document names.
 */
#include "series/series.h"

#include <string.h>

static bool holds(cq_str text, const char *part)
{
    size_t len = strlen(part);
    for (size_t at = 0; at + len <= text.len; at++)
        if (memcmp(text.data + at, part, len) == 0)
            return true;
    return false;
}

static bool has_concept(const series_name *n, const char *word)
{
    for (uint32_t i = 0; i < n->word_count; i++)
        if (cqk_is(n->words[i], word))
            return true;
    return false;
}

/* "Foreign and Defence Ministers' 2+2 Meeting" says it in full, too. */
static bool is_full(const series_name *n)
{
    bool foreign = has_concept(n, "foreign") || holds(n->text, "外務") || holds(n->text, "外交") ||
                   holds(n->text, "외교");
    return foreign && has_concept(n, "defence");
}

static bool is_short(const series_name *n)
{
    return (holds(n->text, "2+2") || holds(n->text, "2＋2") || holds(n->text, "２＋２")) &&
           !is_full(n);
}

static bool may_be(const series_name *part, const series_name *whole)
{
    return part->party_count == 0 || (part->party_count == whole->party_count &&
                                      memcmp(part->parties, whole->parties,
                                             part->party_count * sizeof part->parties[0]) == 0);
}

/* Does the name hold "2+2" and more, as the full name of what "2+2" alone is? */
static bool is_longer(const series_name *part, const series_name *whole)
{
    enum { ALONE = 5 }; /* bytes: "2＋2" */
    return part->text.len <= ALONE && whole->text.len > ALONE && is_short(whole) &&
           (whole->flags & NAME_PROPER);
}

void series_pair_two_plus_two(series *s)
{
    enum { NAMES_MAX = 300 };
    size_t count = s->count < NAMES_MAX ? s->count : NAMES_MAX;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t whole = NAME_NONE;
        bool several = false;
        if (!is_short(&s->names[i]) || s->names[i].same_as != NAME_NONE)
            continue;
        for (uint32_t k = 0; k < count; k++) {
            if ((!is_full(&s->names[k]) && !is_longer(&s->names[i], &s->names[k])) ||
                !may_be(&s->names[i], &s->names[k]))
                continue;
            several = several || (whole != NAME_NONE && !may_be(&s->names[whole], &s->names[k]));
            whole = whole == NAME_NONE ? k : whole;
        }
        if (whole == NAME_NONE || several)
            continue;
        s->names[i].same_as = whole;
        s->names[i].flags |= NAME_ABBREVIATED;
    }
}
