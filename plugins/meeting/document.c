/*
 * document.c - collects the mentions of a document, and hands them out segment by segment.
 */
#include "document.h"

#include <stdlib.h>
#include <string.h>

bool document_open(document *d, const model *m)
{
    memset(d, 0, sizeof *d);
    d->m = m;
    d->series.m = m;
    d->phrases = malloc(PHRASES * sizeof *d->phrases);
    d->capitals = malloc(CAPITALS * sizeof *d->capitals);
    return d->phrases && d->capitals;
}

void document_begin(document *d, bool records)
{
    series_reset(&d->series);
    d->found.named_only = !records;
    d->count = 0;
    d->surveyed = 0;
    d->settled = false;
    d->named = 0;
    memset(&d->unnamed, 0, sizeof d->unnamed);
    d->form_count = 0;
    d->body_form_count = 0;
    d->phrase_count = 0;
    d->capital_count = 0;
    d->body = (cq_str){NULL, 0};
    d->adopts = false;
    d->minutes = false;
    d->current_count = 0;
    d->current_segment = UINT64_MAX;
}

void document_free(document *d)
{
    series_free(&d->series);
    mentions_free(&d->found);
    free(d->records);
    free(d->current);
    free(d->phrases);
    free(d->capitals);
    memset(d, 0, sizeof *d);
}

/* A shadow without a series: of the same worth to other records as no record at all. */
static bool is_empty_shadow(const mention *m)
{
    return (m->flags & MENTION_SHADOW) && !(m->flags & MENTION_OF_BODY);
}

static bool add_record(document *d, const mention *m, const cq_segment *segment, uint32_t name)
{
    const record *last = d->count ? &d->records[d->count - 1] : NULL;
    record r = {.m = *m,
                .segment = segment->index,
                .page = segment->page,
                .name = name,
                .series = NAME_NONE,
                .place = last ? last->place + !last->empty : 0,
                .empty = is_empty_shadow(m)};
    return append_record(&d->records, &d->count, &d->capacity, &r);
}
/* "Tokyo Conference on African Development (TICAD 8)",
 * 第101回列国議会同盟会議（IPUブラッセル会議）: an acronym or another name in brackets behind a
 * name. */
static bool opens_alias(const cq_segment *segment, const mention *front, const mention *found)
{
    static const char *const opening[] = {"(", "（"};
    static const char *const closing[] = {")", "）"};
    bool whole = (found->flags & MENTION_CJK) && !found->ordinal &&
                 cqk_token_in(segment, found->last, closing, CQK_COUNT(closing));
    if ((!(found->flags & MENTION_ACRONYM) && !whole) || (front->flags & MENTION_SHADOW) ||
        found->first != front->last + 1 || (found->ordinal && found->ordinal != front->ordinal))
        return false;
    for (size_t k = 0; k < CQK_COUNT(opening); k++)
        if (cqk_token_is_word(segment, front->last, opening[k]))
            return true;
    return false;
}

/* 한미 통합국방협의체(KIDD : Korea-US Integrated Defense Dialogue), 「ニューデリー会議」(Global
 * Conference on Cyber Space): the English name of an eastern one in the brackets behind it, with or
 * without its letters in front. */
static bool opens_english(const cq_segment *segment, const mention *front, const mention *found)
{
    static const char *const marks[] = {":", "：", ",", "、", "，"};
    static const char *const opening[] = {"(", "（"};
    static const char *const quotes[] = {"」", "』", "”", "’", "'", "\""};
    const uint32_t eastern = MENTION_CJK | MENTION_HANGUL;
    uint32_t at = found->first;
    if (!(front->flags & eastern) || (front->flags & MENTION_SHADOW) ||
        (found->flags & (eastern | MENTION_SHADOW)) || at == 0 ||
        (found->ordinal && found->ordinal != front->ordinal))
        return false;
    at -= at > 2 && cqk_token_in(segment, at - 1, marks, CQK_COUNT(marks)) &&
                  cqk_shape(segment, at - 2, CQ_SHAPE_UPPER_ALL)
              ? 2
              : 0;
    at--;
    uint32_t quote = cqk_token_in(segment, front->last, quotes, CQK_COUNT(quotes));
    return cqk_token_in(segment, at, opening, CQK_COUNT(opening)) && front->last + quote == at;
}

/* The mention in whose brackets the one at hand is another name of it: the last, or the one in
 * front of its letters; NULL: none. */
static record *aliased_in_front(document *d, const cq_segment *segment, size_t i,
                                const mention *found)
{
    record *last = d->count && i > 0 ? &d->records[d->count - 1] : NULL;
    record *before = d->count > 1 && i > 1 ? &d->records[d->count - 2] : NULL;
    if (last && last->name != NAME_NONE &&
        (opens_alias(segment, &last->m, found) || opens_english(segment, &last->m, found)))
        return last;
    return before && before->name != NAME_NONE && opens_english(segment, &before->m, found) ? before
                                                                                            : NULL;
}

/* The ASCII form of a Latin capital, full-width or not, at the bytes; 0: it is none. */
static char capital_at(const char *p, size_t *len)
{
    *len = 1;
    if (*p >= 'A' && *p <= 'Z')
        return *p;
    *len = 3;
    bool wide = (unsigned char)p[0] == 0xEF && (unsigned char)p[1] == 0xBC &&
                (unsigned char)p[2] >= 0xA1 && (unsigned char)p[2] <= 0xBA;
    return wide ? (char)((unsigned char)p[2] - 0xA1 + 'A') : 0;
}

/* 国際捕鯨委員会（ＩＷＣ）第65回総会: the IWC's 総会 is the same. false: out of memory. */
static bool name_by_acronym(document *d, const cq_segment *segment, const mention *found,
                            uint32_t name)
{
    enum { BRACKET = 3, SHORT_MIN = 2, SHORT_MAX = 10 };
    char text[128];
    size_t len = 0;
    size_t step = 0;
    size_t rest = found->name_end - found->name_start;
    uint32_t at = found->prefix_end;
    if (!(found->flags & MENTION_CJK) || found->prefix_end <= found->prefix_start ||
        found->start <= at + BRACKET + 1 || rest > sizeof text - SHORT_MAX)
        return true;
    at += segment->text.data[at] == '(' ? 1 : BRACKET;
    for (char c; at + BRACKET <= found->start && len < SHORT_MAX &&
                 (c = capital_at(segment->text.data + at, &step)) != 0;
         at += (uint32_t)step)
        text[len++] = c;
    if (len < SHORT_MIN || found->start - at > BRACKET)
        return true;
    memcpy(text + len, segment->text.data + found->name_start, rest);
    uint32_t made =
        document_name_of_text(d, (cq_str){text, len + rest}, found->kind, NAME_PROPER | NAME_CJK);
    if (made != NAME_NONE && made != name)
        d->series.names[made].same_as = name;
    return made != NAME_NONE;
}

/* What the place of a mention and its own words say of it. */
static void describe(mention *found, const cq_segment *segment)
{
    enum { DATE_MAX = 30 }; /* "81st plenary meeting, 22 December 2015" */
    if (segment->flags & CQ_SEGMENT_HEADING)
        found->flags |= MENTION_HEADING;
    if (found->first == 0 && segment->text.len <= found->end + DATE_MAX)
        found->flags |= MENTION_ALONE;
    found->qualifiers =
        qualifiers_of((cq_str){segment->text.data + found->start, found->end - found->start});
}

/* Has a mention a name of its own? */
static bool is_named(const mention *found)
{
    return (!(found->flags & MENTION_SHADOW) || (found->flags & MENTION_OF_BODY)) &&
           !(found->flags & MENTION_ELIDED);
}

/* A bare mention is of the series whose acronym and number the bracket behind it names. */
static void take_bracketed(record *bare, uint32_t name)
{
    bare->name = name;
    bare->m.flags &= ~(uint32_t)(MENTION_BARE | MENTION_OWN);
}

/* Notes the name of the segment's i-th mention in *name; false: memory is out. */
static bool collect_name(document *d, const cq_segment *segment, size_t i, uint32_t *name)
{
    const mention *found = &d->found.items[i];
    *name = document_add_name(d, segment, i);
    if (*name == NAME_NONE)
        return false;
    record *front = aliased_in_front(d, segment, i, found);
    if (front) {
        bool bare = (front->m.flags & MENTION_BARE) && found->ordinal &&
                    !(d->series.names[front->name].flags & NAME_PROPER);
        if (bare)
            take_bracketed(front, *name); /* "The 26th meeting (COP26)" */
        else
            d->series.names[*name].same_as = front->name;
        if (!found->ordinal && opens_english(segment, &front->m, found))
            d->series.names[*name].flags |= NAME_ASIDE; /* the document's own name goes first */
    }
    if (!name_by_acronym(d, segment, found, *name))
        return false;
    d->series.names[*name].uses++;
    d->series.names[*name].counted += (found->flags & MENTION_COUNTED) != 0;
    d->series.names[*name].headings += (found->flags & MENTION_HEADING) != 0;
    return true;
}

/* Keeps the words of a mention that stands for the end of a name, or for a next meeting without
 * one, in the record just made; false: memory is out. */
static bool collect_tail(document *d, const cq_segment *segment, const mention *found)
{
    const uint32_t next = MENTION_SHADOW | MENTION_NEXT | MENTION_BARE;
    bool unnamed = (found->flags & next) == next &&
                   !(found->flags & (MENTION_CJK | MENTION_HANGUL | MENTION_VERB));
    if (!(found->flags & MENTION_TAIL) && !unnamed)
        return true;
    uint32_t start = unnamed ? found->name_start : found->start;
    record *made = &d->records[d->count - 1];
    made->tail =
        store_copy(&d->series.memory, (cq_str){segment->text.data + start, found->end - start});
    return made->tail.data != NULL;
}

static bool collect(document *d, const cq_segment *segment)
{
    if (!find_mentions(d->m, segment, &d->found))
        return false;
    for (size_t i = 0; i < d->found.count; i++) {
        mention *found = &d->found.items[i];
        uint32_t name = NAME_NONE;
        describe(found, segment);
        if ((is_named(found) && !collect_name(d, segment, i, &name)) ||
            !add_record(d, found, segment, name) || !collect_tail(d, segment, found))
            return false;
    }
    return true;
}

bool document_survey(document *d, const cq_segment *segment)
{
    if (!document_learn_body(d, segment))
        return false;
    d->surveyed = segment->index + 1;
    return collect(d, segment) && document_learn_acronyms(d, segment);
}
/* Takes the names for one; "SFC-XXX", a line of its own, is short for what stands below it. */
static void take_title(document *d, const record *title, const record *r)
{
    series_name *n = &d->series.names[title->name];
    if (n->kind != KIND_ACRONYM)
        series_take_for_one(&d->series, title->name, r->name);
    else if ((title->m.flags & MENTION_ALONE) && n->same_as == NAME_NONE && r->name != title->name)
        n->same_as = r->name;
}

/*
 * "Chairman's Statement of the 11th ASEAN Plus Three Foreign Ministers' Meeting", then "The 11th
 * Meeting of the Foreign Ministers of ASEAN and ...": the title and the first sentence count the
 * same meeting, in other words.
 */
static void join_title(document *d)
{
    enum { TITLE_SEGMENTS = 3, BODY_SEGMENTS = 8 };
    const record *title = NULL;
    for (size_t i = 0; i < d->count && d->records[i].segment < BODY_SEGMENTS; i++) {
        const record *r = &d->records[i];
        bool bare = (r->m.flags & MENTION_BARE) && !(r->m.flags & MENTION_BODY);
        if (!r->m.ordinal || r->name == NAME_NONE || (r->m.flags & MENTION_SHADOW) || bare)
            continue;
        if (!title &&
            (r->segment >= TITLE_SEGMENTS || !(d->series.names[r->name].flags & NAME_PROPER)))
            return;
        if (title && r->segment != title->segment) {
            if (r->m.ordinal == title->m.ordinal && r->m.qualifiers == title->m.qualifiers)
                take_title(d, title, r);
            return;
        }
        if (title)
            return; /* two in the title */
        title = r;
    }
}

/* Names of the same parties' meetings that count one meeting in the document and differ in the word
 * for a meeting: one series. */
static void join_twins(document *d)
{
    enum { RECORDS_MAX = 64 };
    size_t count = d->count < RECORDS_MAX ? d->count : RECORDS_MAX;
    for (size_t i = 0; i < count; i++) {
        const record *a = &d->records[i];
        if (!a->m.ordinal || a->name == NAME_NONE)
            continue;
        for (size_t k = i + 1; k < count; k++) {
            const record *b = &d->records[k];
            if (b->m.ordinal != a->m.ordinal || b->name == NAME_NONE || b->name == a->name)
                continue;
            series_name *other = &d->series.names[b->name];
            if (other->same_as == NAME_NONE && d->series.names[a->name].same_as != b->name &&
                series_are_twins(&d->series.names[a->name], other))
                other->same_as = a->name;
        }
    }
}

bool document_settle(document *d)
{
    if (d->settled)
        return true;
    d->settled = true;
    if (!document_find_forms(d) || !document_apply_body_forms(d))
        return false;
    join_title(d);
    join_twins(d);
    series_settle(&d->series);
    document_forget_mains(d);
    for (size_t i = 0; i < d->count; i++)
        document_link(d, i);
    return true;
}

static int by_start(const void *a, const void *b)
{
    const record *x = a;
    const record *y = b;
    return (x->m.start > y->m.start) - (x->m.start < y->m.start);
}

static size_t first_of(const document *d, uint64_t segment)
{
    size_t low = 0;
    size_t high = d->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (d->records[middle].segment < segment)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A segment that the survey did not see: its names join the series that are known. */
static bool collect_late(document *d, const cq_segment *segment)
{
    size_t names = d->series.count;
    size_t first = d->count;
    d->surveyed = segment->index + 1;
    if (!collect(d, segment))
        return false;
    for (size_t i = names; i < d->series.count; i++)
        series_join(&d->series, (uint32_t)i);
    document_forget_mains(d);
    for (size_t i = first; i < d->count; i++)
        document_link(d, i);
    return true;
}

bool document_turn_to(document *d, const cq_segment *segment)
{
    if (!document_settle(d))
        return false;
    if (d->current_segment == segment->index)
        return true;
    if (segment->index >= d->surveyed && !collect_late(d, segment))
        return false;
    d->current_segment = segment->index;
    d->current_count = 0;
    for (size_t i = first_of(d, segment->index);
         i < d->count && d->records[i].segment == segment->index; i++)
        if (!append_record(&d->current, &d->current_count, &d->current_capacity, &d->records[i]))
            return false;
    size_t own = d->current_count;
    if (!document_add_acronyms(d, segment))
        return false;
    if (d->current_count > own) /* its own are sorted */
        qsort(d->current, d->current_count, sizeof *d->current, by_start);
    return true;
}
