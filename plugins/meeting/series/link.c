/*
 * link.c - links mentions to series: a bare one ("second meeting") counts the series named last
 * before it that fits, the document's main one, or meetings of the body that its head names.
 */
#include "document.h"

#include <string.h>

enum {
    LOOK_BACK = 200,
    MAIN_MAX = 300,
    BELOW = 2 /* segments: "Report on the 22nd session" straight below the body's name */
};

/* Do fewer than so many records stand between record i and this one? Shadows without a series do
 * not count: a document may be read without them. */
static bool is_near(const document *d, size_t i, size_t index, size_t most)
{
    return d->records[index].place < d->records[i].place + most;
}

/* Is another name that is surely one of the same series? */
static bool is_confirmed(const document *d, uint32_t index)
{
    const series_name *n = &d->series.names[index];
    uint32_t own = (n->flags & NAME_PROPER) != 0;
    return d->series.names[n->root].propers > own;
}

static bool is_bare(const document *d, const record *r)
{
    if (r->name == NAME_NONE)
        return true;
    const series_name *n = &d->series.names[r->name];
    return (r->m.flags & MENTION_BARE) && !(n->flags & NAME_PROPER);
}

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

/* Does the document count meetings of the series? */
static bool is_counted(const document *d, uint32_t root)
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
    return n->word_count >= OWN && !is_counted(d, root) &&
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
    uint32_t shared = series_shared_words(n, &d->series.names[root]);
    bool dialogue =
        n->kind == KIND_DIALOGUE || n->kind == KIND_CONSULTATION || n->kind == KIND_FORUM;
    if (dialogue && n->word_count > 0 && shared == 0)
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

/*
 * The series that a bare record counts: the one of the nearest heading, or the document's main one,
 * or the one named before it in its paragraph, whichever comes last before it; else what was
 * counted last.
 */
static uint32_t link_back(document *d, size_t index)
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

/*
 * Is a short name a name? "Raisina Dialogue" is, unless the document has a longer name that it
 * recalls: "the Cyber Dialogue". Of the weaker kinds ("Policy Meeting") it is one only where it
 * does recall one.
 */
static bool is_own_name(const document *d, const record *r)
{
    bool recalls = is_confirmed(d, r->name);
    bool weak = r->m.kind == KIND_MEETING || r->m.kind == KIND_SESSION || r->m.kind == KIND_ROUND ||
                r->m.kind == KIND_CONSULTATION;
    if (r->m.flags & MENTION_CJK)
        return recalls;
    return r->m.flags & MENTION_ARTICLE ? !recalls && !weak : recalls || !weak;
}

/* A bare mention of a document without series is of the body that the document's head names. */
static uint32_t own_series(document *d, const record *r)
{
    cq_str head = d->series.names[r->name].text;
    char buffer[256];
    if (d->body.len == 0 || kind_group(r->m.kind) != KIND_MEETING || r->m.kind == KIND_ASSEMBLY)
        return d->series.names[r->name].root;
    bool eastern = (r->m.flags & (MENTION_CJK | MENTION_HANGUL)) != 0;
    unsigned char first_byte = head.len ? (unsigned char)head.data[0] : 0;
    bool russian = first_byte == 0xD0 || first_byte == 0xD1; /* a genitive needs no link */
    const char *link = r->m.flags & MENTION_CJK                 ? ""
                       : r->m.flags & MENTION_HANGUL || russian ? " "
                       : r->m.flags & MENTION_ROMANCE           ? " de "
                       : r->m.flags & MENTION_GERMAN            ? " der "
                                                                : " of the ";
    size_t size = head.len + strlen(link) + d->body.len;
    if (size > sizeof buffer)
        return d->series.names[r->name].root;
    cq_str first = eastern ? d->body : head;
    cq_str last = eastern ? head : d->body;
    memcpy(buffer, first.data, first.len);
    memcpy(buffer + first.len, link, strlen(link));
    memcpy(buffer + first.len + strlen(link), last.data, last.len);
    size_t known = d->series.count;
    uint32_t made = document_name_of_text(d, (cq_str){buffer, size}, r->m.kind, NAME_PROPER);
    document_forget_mains(d);
    if (made == NAME_NONE)
        return d->series.names[r->name].root;
    if (d->series.count > known)
        series_join(&d->series, made);
    d->series.names[made].counted++;
    return d->series.names[made].root;
}

/* The series of which the number before or behind this one was just counted: its seventh session,
 * then its eighth; NAME_NONE if there is none. */
static uint32_t count_on(const document *d, size_t index)
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

/* The series of the counted mention whose head an elided one shares. */
static uint32_t elided_series(const document *d, size_t index)
{
    for (size_t i = index; i > 0; i--) {
        const record *r = &d->records[i - 1];
        if (r->m.ordinal && r->series != NAME_NONE)
            return r->series;
    }
    return NAME_NONE;
}

/* "Annual Meeting": a name without a body's that was linked before means the same again. */
static uint32_t linked_before(const document *d, const record *r)
{
    if (r->name == NAME_NONE || (r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return NAME_NONE;
    const series_name *n = &d->series.names[r->name];
    return memchr(n->text.data, ' ', n->text.len) ? n->linked : NAME_NONE;
}

/* "271st Council meeting" behind the "271st Meeting of the National Security Council". */
static uint32_t same_count(const document *d, size_t index)
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

/* The series of the body that "the Council" is short for, the one that the document is most about;
 * itself if there is none. */
static uint32_t body_series(const document *d, uint32_t name)
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

/* The series named last whose name ends as the run in front of the head does, in two characters
 * more than the head at least: 外相会合 of the 日ASEAN外相会合. */
static uint32_t tail_series(const document *d, size_t index)
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

/* "The next session will be held on 5 May", where no series is named: the session is one of its
 * own, or of the body that the document's head names. */
static void name_next(document *d, record *r)
{
    size_t known = d->series.count;
    r->name = document_name_of_text(d, r->tail, r->m.kind, 0);
    if (r->name == NAME_NONE)
        return;
    if (d->series.count > known)
        series_join(&d->series, r->name);
    r->series = own_series(d, r);
}

/* "The Conference, opened on the 15th, held its fourth session": the series that the same paragraph
 * names close in front of a meeting of a body that is not found; NAME_NONE if there is none. */
static uint32_t owner_in_front(const document *d, size_t index)
{
    enum { TOKENS = 40 };
    const record *bare = &d->records[index];
    for (size_t i = index; (bare->m.flags & MENTION_OWN) && i > 0; i--) {
        const record *r = &d->records[i - 1];
        if (r->segment != bare->segment || r->m.last + TOKENS < bare->m.first)
            return NAME_NONE;
        bool meets = r->m.kind == KIND_CONFERENCE || r->m.kind == KIND_DIALOGUE ||
                     r->m.kind == KIND_FORUM || r->m.kind == KIND_CONSULTATION;
        if (r->series != NAME_NONE && !(r->m.flags & MENTION_SHADOW))
            return !r->m.ordinal && meets ? r->series : NAME_NONE;
    }
    return NAME_NONE;
}

/* "A meeting was held in Oslo": the one that was counted in its paragraph or the one above, if any.
 */
static bool is_any_meeting(const document *d, size_t index)
{
    const record *r = &d->records[index];
    if (!(r->m.flags & MENTION_ONE))
        return false;
    for (size_t i = index; i > 0 && d->records[i - 1].segment + 1 >= r->segment; i--)
        if (d->records[i - 1].m.ordinal &&
            !(d->records[i - 1].m.flags & (MENTION_SHADOW | MENTION_ACRONYM)))
            return false;
    return true;
}

/* Is it the series that the document's first line names? */
static bool heads_document(const document *d, uint32_t root)
{
    enum { HEAD_SEGMENTS = 3 };
    for (size_t i = 0; i < d->count && d->records[i].segment < HEAD_SEGMENTS; i++)
        if (d->records[i].series == root && !(d->records[i].m.flags & MENTION_SHADOW))
            return true;
    return false;
}

/* "held the second Lake Dialogue. They agreed to reconvene": the series named last in the same
 * paragraph; NAME_NONE if there is none. */
static uint32_t named_beside(const document *d, size_t index)
{
    const record *last = d->named ? &d->records[d->named - 1] : NULL;
    bool beside = last && last->segment == d->records[index].segment && last->m.ordinal;
    return beside ? last->series : NAME_NONE;
}

/* "Seventh Congress": the congress that the document names; a parliament's term where it names
 * none.
 */
static void link_term(document *d, size_t index)
{
    record *r = &d->records[index];
    r->series = NAME_NONE;
    for (size_t i = d->named; i > 0 && is_near(d, i, index, LOOK_BACK);
         i = d->records[i - 1].named) {
        const series_name *n = &d->series.names[d->records[i - 1].series];
        if (n->kind != KIND_CONFERENCE || !text_contains(n->text, CQ_STR("Congress")))
            continue;
        r->m.flags &= ~(uint32_t)MENTION_SHADOW;
        r->series = d->records[i - 1].series;
        return;
    }
}

/* "Iceland-Greenland Fisheries Talks" of a document that counts "the 21st Talks": is it the one
 * series of talks that has parties? Then it is a name. */
static bool names_counted_talks(document *d, size_t index)
{
    series_name *n = &d->series.names[d->records[index].name];
    if (n->party_count < 2)
        return false;
    for (size_t i = 0; i < d->count && i < LOOK_BACK; i++) {
        const mention *m = &d->records[i].m;
        if (m->kind == d->records[index].m.kind && m->ordinal && (m->flags & MENTION_BARE) &&
            !(m->flags & MENTION_SHADOW)) {
            n->flags |= NAME_PROPER;
            return true;
        }
    }
    return false;
}

/* Mentions whose flags say what they are of: ordinals without a head, verbs, "the same". */
static bool settled_by_flags(document *d, size_t index)
{
    record *r = &d->records[index];
    if (r->m.flags & MENTION_TERM) {
        link_term(d, index);
        return true;
    }
    if (r->m.flags & MENTION_ELIDED) {
        r->series = elided_series(d, index);
        return true;
    }
    if (r->m.flags & MENTION_VERB) { /* of a series that is counted; who met else is not told */
        r->series = named_beside(d, index);
        if (r->series == NAME_NONE)
            r->series = link_back(d, index);
        if (r->series != NAME_NONE && !is_counted(d, r->series) && !heads_document(d, r->series))
            r->series = NAME_NONE;
        return true;
    }
    if ((r->m.flags & MENTION_SAME) && r->m.ordinal) { /* "the Fifth Working Group" */
        uint32_t before = count_on(d, index);
        bool same = before != NAME_NONE &&
                    series_holds_word(d->series.names[before].text, d->series.names[r->name].text);
        r->series = same ? before : NAME_NONE;
        r->m.flags |= same ? 0 : MENTION_SHADOW;
        return true;
    }
    if (r->m.flags & MENTION_SAME) {
        const series_name *n = &d->series.names[r->name];
        bool known = n->counted > 0 || (n->flags & NAME_PROPER) || names_counted_talks(d, index);
        r->m.flags |= known ? 0 : MENTION_SHADOW;
        r->series = known ? n->root : NAME_NONE;
        if (known || !(r->m.flags & MENTION_TAIL))
            return true;
    }
    if (!(r->m.flags & MENTION_TAIL))
        return false;
    r->series = tail_series(d, index);
    return true;
}

/* "Kenya to host Ports Dialogue" above "the third East African Ports Dialogue": the counted series
 * that a heading's name is short for, in the first mention below it. */
static uint32_t below_heading(const document *d, size_t index)
{
    enum { BELOW_HEADING = 2 };
    const record *r = &d->records[index];
    const series_name *part = &d->series.names[r->name];
    if (r->segment > 0 || r->m.ordinal || part->counted)
        return NAME_NONE;
    for (size_t i = index + 1; i < d->count && d->records[i].segment <= BELOW_HEADING; i++) {
        const record *next = &d->records[i];
        if ((next->m.flags & MENTION_SHADOW) || next->name == NAME_NONE || next->name == r->name)
            continue;
        const series_name *whole = &d->series.names[next->name];
        return next->m.ordinal && whole->word_count > part->word_count &&
                       whole->kind == part->kind && series_covers(whole, part)
                   ? whole->root
                   : NAME_NONE;
    }
    return NAME_NONE;
}

/* The series that its own name says. */
static uint32_t named_series(document *d, size_t index)
{
    const record *r = &d->records[index];
    bool plain = d->series.names[r->name].flags & NAME_OF_BODY;
    uint32_t same = plain ? same_count(d, index) : NAME_NONE;
    if (same == NAME_NONE)
        same = below_heading(d, index);
    if (same != NAME_NONE)
        return same;
    return plain ? body_series(d, r->name) : d->series.names[r->name].root;
}

/* The series of a mention that names none: what was named before, what it counts on, the body of
 * the document's head. */
static uint32_t bare_series(document *d, size_t index)
{
    record *r = &d->records[index];
    bool known =
        r->name != NAME_NONE && d->series.names[r->name].word_count > 0 && is_confirmed(d, r->name);
    bool session = r->m.kind == KIND_SESSION || r->m.kind == KIND_MEETING;
    uint32_t counted = known || !session ? NAME_NONE : count_on(d, index);
    bool below = r->segment <= d->body_segment + BELOW && d->named == 0;
    bool header = r->segment < d->body_segment + 8 && ((r->m.flags & MENTION_HEADING) || below);
    uint32_t before = known ? NAME_NONE : linked_before(d, r);
    if (before == NAME_NONE && !known)
        before = owner_in_front(d, index);
    if (before != NAME_NONE)
        return before;
    if (counted != NAME_NONE)
        return counted;
    if (!known && d->body.len && session && !(r->m.flags & MENTION_SHADOW) &&
        (header || (r->m.flags & MENTION_OWN) || (d->adopts && (r->m.flags & MENTION_ALONE)) ||
         (d->minutes && r->m.first == 0)))
        return own_series(d, r);
    return known ? d->series.names[r->name].root : link_back(d, index);
}

/* Returns whether the record is bare: whether its series had to be looked for. */
static bool find_series(document *d, size_t index)
{
    record *r = &d->records[index];
    if (is_any_meeting(d, index)) {
        r->series = NAME_NONE;
        return true;
    }
    if (settled_by_flags(d, index))
        return true;
    if ((r->m.flags & MENTION_MAYBE) && !is_own_name(d, r))
        r->m.flags |= MENTION_SHADOW | MENTION_BARE;
    if (!is_bare(d, r)) {
        r->series = named_series(d, index);
        return false;
    }
    r->series = bare_series(d, index);
    bool listed =
        (r->m.flags & MENTION_ORDINAL) &&
        ((r->m.flags & (MENTION_CJK | MENTION_HANGUL)) || r->m.name_start == r->m.name_end);
    if (r->series == NAME_NONE && listed)
        r->m.flags |= MENTION_SHADOW; /* the entry of a list of something else */
    if (r->series == NAME_NONE && r->name != NAME_NONE && !(r->m.flags & MENTION_SHADOW))
        r->series = own_series(d, r);
    if (r->series == NAME_NONE && (r->m.flags & MENTION_NEXT) && (r->m.flags & MENTION_SHADOW) &&
        r->tail.len && !(r->m.flags & MENTION_TAIL))
        name_next(d, r);
    if (r->name != NAME_NONE && !(r->m.flags & MENTION_SHADOW))
        d->series.names[r->name].linked = r->series;
    return true;
}

/* "22nd Meeting ... the session, which began on 28 February": of a body that counts its sessions
 * and their meetings, the one of these that was counted last, if one of the others was counted
 * since; NULL: none was. */
static const record *latest_of_kind(const document *d, size_t index)
{
    const record *shadow = &d->records[index];
    bool western = !(shadow->m.flags & (MENTION_CJK | MENTION_HANGUL));
    bool session = shadow->m.kind == KIND_SESSION;
    bool others = false;
    if (!western || shadow->series == NAME_NONE || (!session && shadow->m.kind != KIND_MEETING))
        return NULL;
    for (size_t i = d->named; i > 0 && is_near(d, i, index, LOOK_BACK);
         i = d->records[i - 1].named) {
        const record *r = &d->records[i - 1];
        bool counts = r->series == shadow->series && r->m.ordinal &&
                      (r->m.kind == KIND_SESSION || r->m.kind == KIND_MEETING);
        if (counts && (r->m.kind == KIND_SESSION) == session)
            return others ? r : NULL;
        others = others || counts;
    }
    return NULL;
}

/* "the meeting": the one counted last in its paragraph, else the one that the text is about. */
static void find_focus(const document *d, size_t index, const series_name *of)
{
    record *r = &d->records[index];
    bool here = of->told == r->segment || of->topic == 0;
    r->focus = r->m.ordinal ? r->m.ordinal : here ? of->latest : of->topic;
    r->other = r->m.ordinal ? r->m.ordinal : here ? of->topic : of->latest;
    if (r->m.ordinal)
        return;
    r->apart = here ? of->latest_apart : of->topic_apart;
    r->other_apart = here ? of->topic_apart : of->latest_apart;
    const record *same = latest_of_kind(d, index);
    if (!same)
        return;
    r->focus = r->other = same->m.ordinal;
    r->apart = r->other_apart = same->apart;
}

/* What later records look back for of the one that was counted. */
static void note_count(const record *r, series_name *of)
{
    of->latest = r->m.ordinal;
    of->latest_apart = r->apart;
    of->own_latest = r->apart ? of->own_latest : r->m.ordinal;
    of->told = r->segment;
    if (of->topic && !(r->m.flags & MENTION_HEADING))
        return;
    of->topic = r->m.ordinal;
    of->topic_apart = r->apart;
}

/* Records are linked in their order; each leaves behind what later ones look back for. */
void document_link(document *d, size_t index)
{
    bool bare = find_series(d, index);
    record *r = &d->records[index];
    series_name *of = r->series == NAME_NONE ? &d->unnamed : &d->series.names[r->series];
    bool shadow = (r->m.flags & MENTION_SHADOW) != 0;
    r->apart = !shadow && level_apart(d, index);
    if ((r->m.flags & MENTION_ELIDED) && index > 0 && d->records[index - 1].apart) {
        r->apart = true; /* "third | and fourth meetings" of one session */
        r->name = d->records[index - 1].name;
    }
    if (shadow && !(r->m.flags & MENTION_POINTED) && bare)
        find_focus(d, index, of);
    if (r->m.ordinal)
        note_count(r, of);
    r->named = d->named;
    if (r->series != NAME_NONE && !shadow)
        d->named = index + 1;
}
