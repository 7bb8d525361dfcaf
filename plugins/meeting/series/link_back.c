/*
 * link_back.c - where the series that a mention counts was named before: in its paragraph, by the
 * nearest heading, by the document at large, by the number in front of it, by a name's end.
 */
#include "link.h"

#include <string.h>

/* May a bare mention of this kind count meetings of that series? */
static bool kinds_fit(const mention *bare, const series_name *of)
{
    bool eastern = (bare->flags & (MENTION_CJK | MENTION_HANGUL)) != 0;
    if (bare->qualifiers & ~of->qualifiers)
        return false; /* "second extraordinary session" counts no ordinary ones */
    bool any = bare->kind == KIND_MEETING || bare->kind == KIND_SESSION ||
               bare->kind == KIND_ROUND || bare->kind == KIND_EDITION ||
               (eastern && bare->kind == KIND_CONFERENCE); /* 회의, 会议: a meeting of any kind */
    uint32_t group = kind_group(bare->kind);
    return any || bare->kind == of->kind || (group == of->group && group != KIND_MEETING);
}

/* How much the document is about a series. */
static uint32_t weight_of(const series_name *n)
{
    return 4 * n->headings + 2 * n->counted + n->uses;
}

/* May a document be about it? It has a name, or counts what it describes, as in "the fourth foreign
 * office consultations". */
static bool may_be_main(const series_name *n, const mention *bare)
{
    bool eastern = (bare->flags & (MENTION_CJK | MENTION_HANGUL)) != 0;
    bool talks = n->kind == KIND_DIALOGUE || n->kind == KIND_CONSULTATION;
    if (n->kind == KIND_ACRONYM)
        return false;
    return (n->flags & NAME_PROPER) || (!eastern && talks && n->counted && n->word_count > 0);
}

static uint32_t look_for_main(const document *d, const mention *bare)
{
    uint32_t best = NAME_NONE;
    uint32_t count = d->series.count < MAIN_MAX ? (uint32_t)d->series.count : MAIN_MAX;
    for (uint32_t i = 0; i < count; i++) {
        const series_name *n = &d->series.names[i];
        if (!may_be_main(n, bare) || !kinds_fit(bare, &d->series.names[n->root]))
            continue;
        if (best == NAME_NONE || weight_of(n) > weight_of(&d->series.names[best]))
            best = i;
    }
    return best == NAME_NONE ? NAME_NONE : d->series.names[best].root;
}

void document_forget_mains(document *d)
{
    memset(d->mains_known, 0, sizeof d->mains_known);
}

/* The series that the document is most about, of those that such a mention may count. */
static uint32_t main_series(document *d, const mention *bare)
{
    bool eastern = (bare->flags & (MENTION_CJK | MENTION_HANGUL)) != 0;
    if (bare->qualifiers)
        return look_for_main(d, bare); /* they are few */
    uint32_t *known = &d->mains[eastern][bare->kind];
    if (!d->mains_known[eastern][bare->kind])
        *known = look_for_main(d, bare);
    d->mains_known[eastern][bare->kind] = true;
    return *known;
}

/* "second Review Conference": the series named last that has these words in its name. */
static uint32_t covering_series(const document *d, size_t index)
{
    const record *bare = &d->records[index];
    if (bare->name == NAME_NONE || (bare->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return NAME_NONE;
    const series_name *part = &d->series.names[bare->name];
    for (size_t i = d->named; part->word_count && i > 0 && is_near(d, i, index, LOOK_BACK);
         i = d->records[i - 1].named) {
        const record *r = &d->records[i - 1];
        if (kinds_fit(&bare->m, &d->series.names[r->series]) && r->name != NAME_NONE &&
            r->name != bare->name && series_covers(&d->series.names[r->name], part))
            return r->series;
    }
    return NAME_NONE;
}

bool link_is_counted(const document *d, uint32_t root)
{
    uint32_t count = d->series.count < MAIN_MAX ? (uint32_t)d->series.count : MAIN_MAX;
    for (uint32_t i = 0; i < count; i++)
        if (d->series.names[i].root == root && d->series.names[i].counted)
            return true;
    return false;
}

/* "third national security advisors' meeting" beside "the G7 Summit": has a bare name words of its
 * own that the series, of which the document counts none, does not share? */
static bool is_foreign(const document *d, const record *bare, uint32_t root)
{
    enum { OWN = 2 };
    if (bare->name == NAME_NONE || (bare->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    const series_name *n = &d->series.names[bare->name];
    return n->word_count >= OWN && !link_is_counted(d, root) &&
           series_shared_words(n, &d->series.names[root]) == 0;
}

/* "Third Senior Officials' Meeting" beside a "Ministerial Dialogue": do the words of a bare name
 * speak of persons of another rank than the series does? */
static bool is_of_other_rank(const document *d, const record *bare, const series_name *of)
{
    return bare->name != NAME_NONE && series_differ_in_rank(&d->series.names[bare->name], of);
}

/* "first Trilateral Foreign Ministers' Meeting" beside the "Trilateral Maritime Dialogue", "Seventh
 * Joint Economic Committee": does a name in capitals have two words that the series does not? */
static bool has_own_words(const document *d, const record *bare, uint32_t root)
{
    enum { OWN = 2 };
    if (bare->name == NAME_NONE || !bare->m.ordinal ||
        (bare->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    const series_name *n = &d->series.names[bare->name];
    const series_name *of = &d->series.names[root];
    uint32_t shared = series_shared_words(n, of);
    bool dialogue =
        n->kind == KIND_DIALOGUE || n->kind == KIND_CONSULTATION || n->kind == KIND_FORUM;
    bool same_number = of->latest == bare->m.ordinal && !(n->flags & NAME_CAPITAL);
    if (dialogue && n->word_count > 0 && shared == 0 && !same_number)
        return true; /* "first migration dialogue" */
    return (n->flags & NAME_CAPITAL) && n->word_count >= shared + OWN;
}

/* Does a bare name say that it counts meetings of another series than this one? */
static bool counts_others(const document *d, const record *bare, uint32_t root)
{
    return has_own_words(d, bare, root) || is_of_other_rank(d, bare, &d->series.names[root]);
}

/* Is the ordinal the one behind or in front of what the series counted? */
static bool counts_on(const series_name *of, uint32_t ordinal)
{
    return (of->latest && (of->latest + 1 == ordinal || ordinal + 1 == of->latest)) ||
           (of->topic && (of->topic + 1 == ordinal || ordinal + 1 == of->topic));
}

/* "the fourth session ... to the third session of the Assembly ... before the sixth session": does
 * the number count on the document's main series, and not on the one that was named in passing? */
static bool counts_on_main(const document *d, const record *bare, uint32_t main, uint32_t named)
{
    bool western = !(bare->m.flags & (MENTION_CJK | MENTION_HANGUL));
    return western && bare->m.ordinal && main != NAME_NONE && main != named &&
           d->series.names[main].kind == bare->m.kind &&
           counts_on(&d->series.names[main], bare->m.ordinal) &&
           !counts_on(&d->series.names[named], bare->m.ordinal);
}

/* "The next sitting", behind the name of a conference: is what was named of another kind, while the
 * document counts meetings of this one? */
static bool is_other_kind(const record *next, const series_name *of, bool counted)
{
    bool western = !(next->m.flags & (MENTION_CJK | MENTION_HANGUL));
    return western && (next->m.flags & MENTION_NEXT) && counted && of->kind != next->m.kind &&
           (next->m.kind == KIND_MEETING || next->m.kind == KIND_SESSION) &&
           of->group == KIND_MEETING;
}

/* Does the document count meetings of this very kind? */
static bool counts_kind(const document *d, uint32_t kind)
{
    uint32_t count = d->series.count < MAIN_MAX ? (uint32_t)d->series.count : MAIN_MAX;
    for (uint32_t i = 0; i < count; i++)
        if (d->series.names[i].kind == kind && d->series.names[i].counted &&
            (d->series.names[d->series.names[i].root].flags & NAME_PROPER))
            return true;
    return false;
}

/* "'양자정책대화' 1차 회의가 ... 이날 1차 회의 ... 2차 회의는": the series that was counted by its
 * name close before, with the same number or the one in front; NAME_NONE if there is none. */
static uint32_t counted_before(const document *d, size_t index)
{
    enum { NEAR = 6 };
    const record *bare = &d->records[index];
    if (!bare->m.ordinal || !(bare->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return NAME_NONE;
    for (size_t i = d->named; i > 0 && is_near(d, i, index, NEAR); i = d->records[i - 1].named) {
        const record *r = &d->records[i - 1];
        if (!kinds_fit(&bare->m, &d->series.names[r->series]) || !r->m.ordinal)
            continue;
        bool on = r->m.ordinal == bare->m.ordinal || r->m.ordinal + 1 == bare->m.ordinal;
        return on ? r->series : NAME_NONE;
    }
    return NAME_NONE;
}

uint32_t link_back(document *d, size_t index)
{
    const record *bare = &d->records[index];
    uint32_t counted = NAME_NONE;
    uint32_t covering = covering_series(d, index);
    uint32_t main = main_series(d, &bare->m);
    if (covering != NAME_NONE) /* "Twelfth Ministerial Meeting" of the one that met eleven times */
        return counts_on_main(d, bare, main, covering) &&
                       series_covers(&d->series.names[main], &d->series.names[bare->name])
                   ? main
                   : covering;
    uint32_t before = counted_before(d, index);
    if (before != NAME_NONE)
        return before;
    bool counted_kind = (bare->m.flags & MENTION_NEXT) && counts_kind(d, bare->m.kind);
    for (size_t i = d->named; i > 0 && is_near(d, i, index, LOOK_BACK);
         i = d->records[i - 1].named) {
        const record *r = &d->records[i - 1];
        const series_name *n = &d->series.names[r->series];
        if (!kinds_fit(&bare->m, n) || n->kind == KIND_ACRONYM ||
            is_other_kind(bare, n, counted_kind) || counts_others(d, bare, r->series))
            continue;
        bool here = r->segment == bare->segment && n->kind == bare->m.kind;
        bool heading = (r->m.flags & MENTION_HEADING) && r->page == bare->page;
        bool listed = (bare->m.flags & MENTION_ORDINAL) && r->segment == bare->segment;
        if (listed || heading || r->series == main || here)
            return counts_on_main(d, bare, main, r->series) ? main : r->series;
        if (counted == NAME_NONE && (n->counted || n->kind == bare->m.kind))
            counted = r->series;
    }
    if (main != NAME_NONE &&
        ((counted == NAME_NONE && is_foreign(d, bare, main)) || counts_others(d, bare, main)))
        return counted;
    return main != NAME_NONE ? main : counted;
}

uint32_t link_count_on(const document *d, size_t index)
{
    enum { NEAR = 12 };
    const record *bare = &d->records[index];
    for (size_t i = index; bare->m.ordinal && i > 0 && is_near(d, i, index, NEAR); i--) {
        const record *r = &d->records[i - 1];
        bool next = (r->m.ordinal == bare->m.ordinal + 1 || r->m.ordinal + 1 == bare->m.ordinal) &&
                    r->m.qualifiers == bare->m.qualifiers;
        if (r->m.flags & MENTION_SHADOW)
            continue;
        if (r->series != NAME_NONE && !r->m.ordinal)
            return NAME_NONE; /* another series was named in between */
        bool straight =
            bare->m.kind == KIND_MEETING && r->segment == bare->segment && r->m.ordinal &&
            r->m.ordinal + 1 == bare->m.ordinal; /* the first summit, then the second meeting */
        if (r->series != NAME_NONE && (r->m.kind == bare->m.kind || straight))
            return next || straight ? r->series : NAME_NONE;
    }
    return NAME_NONE;
}

uint32_t link_elided(const document *d, size_t index)
{
    for (size_t i = index; i > 0; i--) {
        const record *r = &d->records[i - 1];
        if (r->m.ordinal && r->series != NAME_NONE)
            return r->series;
    }
    return NAME_NONE;
}

uint32_t link_as_before(const document *d, const record *r)
{
    if (r->name == NAME_NONE || (r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return NAME_NONE;
    const series_name *n = &d->series.names[r->name];
    return memchr(n->text.data, ' ', n->text.len) ? n->linked : NAME_NONE;
}

uint32_t link_same_count(const document *d, size_t index)
{
    const record *r = &d->records[index];
    const series_name *part = &d->series.names[r->name];
    for (size_t i = d->named; r->m.ordinal && i > 0 && is_near(d, i, index, LOOK_BACK);
         i = d->records[i - 1].named) {
        const record *before = &d->records[i - 1];
        if (before->m.ordinal == r->m.ordinal && before->name != NAME_NONE &&
            before->name != r->name && series_covers(&d->series.names[before->name], part))
            return before->series;
    }
    return NAME_NONE;
}

uint32_t link_body(const document *d, uint32_t name)
{
    const series_name *part = &d->series.names[name];
    uint32_t best = NAME_NONE;
    uint32_t count = d->series.count < MAIN_MAX ? (uint32_t)d->series.count : MAIN_MAX;
    for (uint32_t i = 0; i < count; i++) {
        const series_name *n = &d->series.names[i];
        bool more = n->word_count > part->word_count || n->party_count > part->party_count;
        bool fuller = more && n->group == part->group && (n->flags & NAME_PROPER) &&
                      !(n->flags & NAME_OF_BODY);
        if (fuller && series_covers(n, part) &&
            (best == NAME_NONE || weight_of(n) > weight_of(&d->series.names[best])))
            best = i;
    }
    return best == NAME_NONE ? part->root : d->series.names[best].root;
}

uint32_t link_tail(const document *d, size_t index)
{
    enum { MORE = 6 };
    const record *bare = &d->records[index];
    for (size_t i = d->named; i > 0 && is_near(d, i, index, LOOK_BACK);
         i = d->records[i - 1].named) {
        const series_name *n = &d->series.names[d->records[i - 1].series];
        size_t same = 0;
        while (same < n->text.len && same < bare->tail.len &&
               n->text.data[n->text.len - 1 - same] == bare->tail.data[bare->tail.len - 1 - same])
            same++;
        if (n->kind == bare->m.kind && same >= MORE + MORE)
            return d->records[i - 1].series;
    }
    return NAME_NONE;
}
