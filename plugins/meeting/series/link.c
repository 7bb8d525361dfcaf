/*
 * link.c - links mentions to series: a bare one ("second meeting") counts the series named last
 * before it that fits, the document's main one, or meetings of the body that its head names.
 */
#include "link.h"

#include <string.h>

enum {
    BELOW = 2 /* segments: "Report on the 22nd session" straight below the body's name */
};

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
    cq_str body = d->body;
    const char *link = r->m.flags & MENTION_CJK                 ? ""
                       : r->m.flags & MENTION_HANGUL || russian ? " "
                       : r->m.flags & MENTION_ROMANCE           ? name_romance_link(&body)
                       : r->m.flags & MENTION_GERMAN            ? " der "
                                                                : " of the ";
    size_t size = head.len + strlen(link) + body.len;
    if (size > sizeof buffer)
        return d->series.names[r->name].root;
    cq_str first = eastern ? body : head;
    cq_str last = eastern ? head : body;
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

bool document_is_headed_by(const document *d, uint32_t root)
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
        r->series = link_elided(d, index);
        return true;
    }
    if (r->m.flags & MENTION_VERB) { /* of a series that is counted; who met else is not told */
        r->series = named_beside(d, index);
        if (r->series == NAME_NONE)
            r->series = link_back(d, index);
        if (r->series != NAME_NONE && !link_is_counted(d, r->series) &&
            !document_is_headed_by(d, r->series))
            r->series = NAME_NONE;
        return true;
    }
    if ((r->m.flags & MENTION_SAME) && r->m.ordinal) { /* "the Fifth Working Group" */
        uint32_t before = link_count_on(d, index);
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
    r->series = link_tail(d, index);
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
    uint32_t same = plain ? link_same_count(d, index) : NAME_NONE;
    if (same == NAME_NONE)
        same = below_heading(d, index);
    if (same != NAME_NONE)
        return same;
    return plain ? link_body(d, r->name) : d->series.names[r->name].root;
}

/* The series of a mention that names none: what was named before, what it counts on, the body of
 * the document's head. */
static uint32_t bare_series(document *d, size_t index)
{
    record *r = &d->records[index];
    bool known =
        r->name != NAME_NONE && d->series.names[r->name].word_count > 0 && is_confirmed(d, r->name);
    bool session = r->m.kind == KIND_SESSION || r->m.kind == KIND_MEETING;
    uint32_t counted = known || !session ? NAME_NONE : link_count_on(d, index);
    bool below = r->segment <= d->body_segment + BELOW && d->named == 0;
    bool header = r->segment < d->body_segment + 8 && ((r->m.flags & MENTION_HEADING) || below);
    uint32_t before = known ? NAME_NONE : link_as_before(d, r);
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
    const uint32_t again = MENTION_SHADOW | MENTION_BETWEEN;
    if ((r->m.flags & again) == again && r->name != NAME_NONE && !is_confirmed(d, r->name)) {
        r->series = NAME_NONE; /* "the consultations between the parties": others' */
        return true;
    }
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
