/*
 * merge.c - the observations of one document, merged into one record a meeting.
 */
#include "event/event.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LOOSE_MAX = 512, FIELDS_MAX = 256, EVIDENCE_MAX = 64, NUMBER_SIZE = 12 };

typedef struct meeting {
    const observation *first;
    const observation *date;  /* the one whose date counts */
    const observation *place; /* the one whose place counts */
    uint32_t series;
    uint32_t ordinal;
    bool apart;
    cq_str name; /* of a series of its own; empty: as the series is called */
    bool held;
    bool planned;
    bool late;
    bool early;
    bool remote;
    bool setting;
    uint64_t evidence[EVIDENCE_MAX];
    uint32_t evidence_count;
    bool stated;
} meeting;

enum { DAY_SIZE = 10 };

static bool is_interval(const char *date)
{
    return strlen(date) == 2 * DAY_SIZE + 1 && date[DAY_SIZE] == '/';
}

/* Do the days of `part` lie within those of `whole`: 10-14 December within the next week? */
static bool lies_within(const char *part, const char *whole)
{
    const char *last = is_interval(part) ? part + DAY_SIZE + 1 : part;
    return is_interval(whole) && (is_interval(part) || strlen(part) == DAY_SIZE) &&
           memcmp(part, whole, DAY_SIZE) >= 0 && memcmp(last, whole + DAY_SIZE + 1, DAY_SIZE) <= 0;
}

/* Does one EDTF value lie within the other, as far as prefixes and days tell? */
static bool agree(const char *a, const char *b)
{
    size_t len_a = strlen(a);
    size_t len_b = strlen(b);
    size_t len = len_a < len_b ? len_a : len_b;
    return len > 0 && (memcmp(a, b, len) == 0 || lies_within(a, b) || lies_within(b, a));
}

/* Finer dates count before coarser ones, those of sentences before those under headings. */
static bool is_better_date(const observation *new, const observation *old)
{
    if (!new->date[0])
        return false;
    if (!old)
        return true;
    if (new->heading != old->heading)
        return old->heading && !(strlen(new->date) < strlen(old->date));
    if (is_interval(new->date) && is_interval(old->date))
        return strcmp(new->date, old->date) != 0 && lies_within(new->date, old->date);
    return strlen(new->date) > strlen(old->date) && agree(new->date, old->date);
}

static bool is_better_place(const observation *new, const observation *old)
{
    if (!new->place.len)
        return false;
    if (old && old->heading && !new->heading) /* a ministry's own city may stand there */
        return old->whole_country || !new->whole_country;
    return !old || (old->whole_country && !new->whole_country &&new->country[0] == 0) ||
           (old->whole_country && !new->whole_country &&strcmp(old->country, new->country) == 0);
}

static void absorb(meeting *m, const observation *o)
{
    if (!m->first) {
        m->first = o;
        m->series = o->series;
        m->ordinal = o->ordinal;
        m->apart = o->apart;
    }
    m->name = m->name.len ? m->name : o->name;
    if (is_better_date(o, m->date))
        m->date = o;
    if (is_better_place(o, m->place))
        m->place = o;
    bool next = (o->flags & MENTION_NEXT) != 0;
    m->held = m->held || (o->status == STATUS_HELD && !next);
    m->planned = m->planned || o->status == STATUS_PLANNED || o->status == STATUS_POSTPONED || next;
    m->late = m->late || o->late;
    m->early = m->early || o->early;
    m->remote = m->remote || o->remote;
    m->setting = m->setting || o->setting;
    if (m->evidence_count < EVIDENCE_MAX)
        m->evidence[m->evidence_count++] = o->evidence;
}

/* "to host the Forum in Lima ... the next Forum will be held on 17 April in Lima": two plans for
 * one place, of which one at most has a day. */
static bool is_same_plan(const meeting *m, const observation *o)
{
    return !m->ordinal && m->planned && !m->held && o->status == STATUS_PLANNED &&
           !(m->date && o->date[0]) && o->place.len && m->place &&
           cqk_equal(o->place, m->place->place);
}

/* May an observation without an ordinal be of this meeting? */
static bool belongs(const meeting *m, const observation *o)
{
    if (m->series != o->series)
        return false;
    uint32_t which = o->flags & MENTION_POINTED;
    bool held = m->held && !m->planned && !(m->first->flags & MENTION_NEXT);
    if ((o->flags & MENTION_NEXT) && held && m->date && strlen(o->date) < strlen(m->date->date))
        return false; /* "to reconvene in 2024", after what was held in March 2024 */
    if (o->date[0] && m->date)
        return agree(o->date, m->date->date);
    if (o->attached)
        return false;
    bool coming = m->ordinal && m->planned && !m->held && !m->date; /* "a second Conference" */
    if (coming && o->title && o->date[0] && !o->late && o->status != STATUS_PLANNED &&
        !(o->flags & MENTION_NEXT))
        return false;
    if (is_same_plan(m, o))
        return true;
    if (which)
        return (m->first->flags & which) && !m->ordinal;
    if (o->place.len && m->place && !cqk_equal(o->place, m->place->place) && !o->whole_country &&
        !m->place->whole_country)
        return false;
    return !(m->first->flags & MENTION_POINTED) || m->ordinal;
}

/* Meetings by series and ordinal: open addressing, twice as many slots as there can be meetings. */
typedef struct index {
    uint32_t *slots; /* a meeting's place in the list + 1; 0: free */
    size_t mask;
} index;

static bool index_open(index *x, size_t count)
{
    size_t size = 16;
    while (size < 2 * count)
        size *= 2;
    x->mask = size - 1;
    x->slots = calloc(size, sizeof *x->slots);
    return x->slots != NULL;
}

/* The slot of the counted meeting that an observation speaks of: free if it is the first. */
static uint32_t *find_counted(const index *x, const meeting *list, const observation *o)
{
    size_t at = (size_t)(o->series * 2654435761U ^ o->ordinal * 2246822519U ^ o->apart) & x->mask;
    while (x->slots[at]) {
        const meeting *m = &list[x->slots[at] - 1];
        if (m->series == o->series && m->ordinal == o->ordinal && m->apart == o->apart)
            break;
        at = (at + 1) & x->mask;
    }
    return &x->slots[at];
}

/* How well they agree: on the date, then on the place; a counted meeting before others. */
static int agreement(const meeting *m, const observation *o)
{
    int points = m->ordinal != 0;
    if (o->date[0] && m->date)
        points += 4;
    if (o->place.len && m->place && cqk_equal(o->place, m->place->place))
        points += 2;
    return points;
}

/* The meeting that an observation without an ordinal belongs to. */
static meeting *find_loose(meeting *list, size_t count, const observation *o)
{
    meeting *best = NULL;
    for (size_t i = count > LOOSE_MAX ? count - LOOSE_MAX : 0; i < count; i++)
        if (belongs(&list[i], o) && (!best || agreement(&list[i], o) > agreement(best, o)))
            best = &list[i];
    return best;
}

static bool says_something(const observation *o)
{
    return o->date[0] || o->place.len || o->status == STATUS_PLANNED || (o->flags & MENTION_NEXT);
}

/* "The Strategic Dialogue was held on 5 May", below "Chile-Peru Strategic Dialogue": is it one of
 * the series whose name it shortens? */
static bool recalls_series(const observation *o)
{
    return (o->flags & MENTION_MAYBE) && (o->flags & MENTION_SHADOW) &&
           !(o->flags & (MENTION_CJK | MENTION_HANGUL));
}

/* "A ministerial meeting of the Council took place on 5 May in Oslo", "The Joint Commission met in
 * Oslo": a meeting of a body that nothing counts is stated where day and place are, or the plan. */
static bool states_bodys_meeting(const observation *o)
{
    if (o->titled && o->date[0] && o->place.len)
        return true;
    if (recalls_series(o) && o->sure && o->date[0] && o->status != STATUS_NONE)
        return true;
    if (((o->flags & MENTION_TAIL) || recalls_series(o)) && o->status == STATUS_HELD &&
        o->date[0] && o->place.len)
        return true; /* 철도·도로연결을 위한 실무접촉, by the end of its name */
    if (!(o->flags & MENTION_OF_BODY) || o->status == STATUS_NONE)
        return false;
    if (o->flags & MENTION_ORGAN)
        return o->date[0];
    if (o->flags & MENTION_MEETS)
        return o->date[0] || o->place.len;
    bool told = o->place.len && (o->date[0] || (o->title && o->sure));
    return o->status == STATUS_PLANNED ? o->late || (told && !o->early) : told;
}

/* Is a meeting without an ordinal stated, that no other record is of? */
static bool stands_alone(const observation *o)
{
    uint32_t which = o->flags & MENTION_POINTED;
    bool line = o->title && (o->flags & MENTION_SHADOW) && which && !o->date[0] && !o->place.len;
    return o->told || o->attached ||
           (!line && says_something(o) &&
            (!(o->flags & MENTION_SHADOW) || which || states_bodys_meeting(o)));
}

static bool is_pronoun(const observation *o)
{
    return (o->flags & MENTION_SHADOW) && o->ordinal && o->other;
}

/* Does what is said contradict what is known of the meeting? */
static bool contradicts(const meeting *m, const observation *o)
{
    if (o->date[0] && m->date && !agree(o->date, m->date->date) &&
        memcmp(o->date, m->date->date, strlen("2018-11")) != 0)
        return true;
    return o->place.len && m->place && !o->whole_country && !m->place->whole_country &&
           !cqk_equal(o->place, m->place->place);
}

/* Is the paper the record of the meeting, by its head, and another day told? */
static bool is_of_other_day(const meeting *m, const observation *o)
{
    return m->date && m->date->recorded && strlen(m->date->date) == DAY_SIZE &&
           strlen(o->date) == DAY_SIZE && strcmp(m->date->date, o->date) != 0;
}

/* The meeting that was told, if what is said does not contradict it; else NULL. */
static meeting *find_told(const index *x, meeting *list, const observation *o)
{
    const uint32_t *slot = find_counted(x, list, o);
    const meeting *m = *slot ? &list[*slot - 1] : NULL;
    return m && !contradicts(m, o) && !is_of_other_day(m, o) ? &list[*slot - 1] : NULL;
}

/* Is the date that is said later than the meeting's, as far as both go? */
static bool is_later(const observation *o, const meeting *m)
{
    size_t len = m->date ? strlen(m->date->date) : 0;
    size_t own = strlen(o->date);
    return len == 0 || memcmp(o->date, m->date->date, own < len ? own : len) > 0;
}

/* "the meeting": of the one meant first, or of the other one where that contradicts it. */
static void absorb_pronoun(const index *x, meeting *list, size_t *count, observation *said)
{
    observation o = *said;
    uint32_t *slot = find_counted(x, list, said);
    if (*slot == 0) { /* "the special session itself": nothing else was said of it */
        *slot = (uint32_t)++ * count;
        absorb(&list[*slot - 1], said);
        return;
    }
    meeting *m = find_told(x, list, &o);
    o.ordinal = o.other;
    o.apart = o.other_apart;
    if (!m)
        m = find_told(x, list, &o);
    if (m && !(said->attached && m->date && !agree(said->date, m->date->date)))
        absorb(m, said);
    else if (said->attached)
        said->ordinal = said->other = 0; /* "the session of December": another one */
    else if (said->status == STATUS_PLANNED && said->date[0] && !said->early &&
             is_later(said, &list[*slot - 1])) {
        said->ordinal = 0; /* "the regular session will be held in 2008": the next one */
        said->flags |= MENTION_NEXT;
    }
}

static bool gather_counted(events *e, meeting *list, size_t *count)
{
    index counted;
    if (!index_open(&counted, e->count))
        return false;
    for (size_t i = 0; i < e->count; i++) {
        const observation *o = &e->items[i];
        if (o->ordinal == 0 || is_pronoun(o))
            continue;
        uint32_t *slot = find_counted(&counted, list, o);
        if (*slot == 0)
            *slot = (uint32_t)++ * count;
        absorb(&list[*slot - 1], o);
    }
    for (size_t i = 0; i < e->count; i++)
        if (is_pronoun(&e->items[i]))
            absorb_pronoun(&counted, list, count, &e->items[i]);
    free(counted.slots);
    return true;
}

/* "the upcoming commission": the one counted meeting that is planned and has no day yet. */
static meeting *find_coming(meeting *list, size_t count, const observation *o)
{
    meeting *found = NULL;
    for (size_t i = count > LOOSE_MAX ? count - LOOSE_MAX : 0; i < count; i++) {
        meeting *m = &list[i];
        if (m->series != o->series || !m->ordinal || !m->planned || m->held || m->date)
            continue;
        if (found)
            return NULL;
        found = m;
    }
    return found;
}

static void gather_loose(const events *e, meeting *list, size_t *count)
{
    for (size_t i = 0; i < e->count; i++) {
        const observation *o = &e->items[i];
        meeting *m = o->ordinal ? NULL : find_loose(list, *count, o);
        if (!m && !o->ordinal && (o->flags & MENTION_NEXT))
            m = find_coming(list, *count, o);
        if (!m && (o->ordinal || !stands_alone(o)))
            continue;
        absorb(m ? m : &list[(*count)++], o);
    }
}

/* "from the end of the Fifteenth to the end of the Sixteenth Session": one more than the meeting
 * that the document reports, of which nothing else is told, is still to come. */
static void expect_following(meeting *list, size_t count)
{
    size_t first = count > LOOSE_MAX ? count - LOOSE_MAX : 0;
    for (size_t i = first; i < count; i++) {
        meeting *m = &list[i];
        bool follows = false;
        if (!m->ordinal || m->held || m->planned || m->date || m->place || m->setting)
            continue;
        for (size_t k = first; k < count; k++) {
            const meeting *other = &list[k];
            if (other->series != m->series || other->apart != m->apart || !other->ordinal)
                continue;
            if (other->ordinal > m->ordinal) {
                follows = false;
                break;
            }
            follows = follows || (other->ordinal + 1 == m->ordinal && other->held && other->date &&
                                  strlen(other->date->date) >= DAY_SIZE);
        }
        m->planned = follows;
    }
}

/* By its date and the document's; else what is said with the date counts before all else. */
static const char *status_of(const meeting *m)
{
    uint32_t said = m->date ? m->date->status : STATUS_NONE;
    bool done = said == STATUS_HELD && (m->date->this_month || m->date->sure);
    if (m->date && m->date->late && !done)
        return "planned";
    if (m->date && m->date->early)
        return "held";
    if (said == STATUS_PLANNED)
        return "planned";
    if (m->held)
        return "held";
    return m->planned ? "planned" : "held";
}

/* The place told with the date counts before one that is told without, as of an offer to hold the
 * meeting; a dateline's is none of a meeting by video link. */
static const observation *place_of(const meeting *m)
{
    const observation *own = m->date;
    if (!m->place || (m->remote && m->place->heading))
        return NULL;
    bool alone =
        !own || !own->place.len || m->place->date[0] || (own->heading && !m->place->heading);
    return alone || (own->whole_country && !m->place->whole_country) ? m->place : own;
}

typedef struct field_list {
    cq_field fields[FIELDS_MAX];
    uint32_t count;
} field_list;

static void add_field(field_list *list, cq_str name, cq_str value, uint32_t type)
{
    if (value.len && list->count < FIELDS_MAX)
        list->fields[list->count++] = (cq_field){name, value, type};
}

static cq_str number(uint32_t value, char *buffer)
{
    char digits[NUMBER_SIZE];
    size_t count = 0;
    do
        digits[count++] = (char)('0' + value % 10);
    while (value /= 10);
    for (size_t i = 0; i < count; i++)
        buffer[i] = digits[count - 1 - i];
    return (cq_str){buffer, count};
}

static void add_parties(field_list *list, const document *d, uint32_t root)
{
    const series_name *best = series_fullest(&d->series, root);
    for (uint32_t i = 0; i < best->party_count; i++)
        add_field(list, CQ_STR("parties"), (cq_str){best->parties[i], strlen(best->parties[i])},
                  CQ_FIELD_ITEM);
}

static cq_status emit_one(const events *e, document *d, const meeting *m, field_list *list,
                          const cq_emitter *out)
{
    char digits[NUMBER_SIZE];
    const char *status = status_of(m);
    const observation *where = place_of(m);
    cq_str key = series_key(&d->series, m->series, m->apart);
    if (!key.data)
        return CQ_E_MEMORY;
    list->count = 0;
    cq_str called = m->name.len ? m->name : d->series.names[m->series].text;
    add_field(list, CQ_STR("series"), called, CQ_FIELD_STRING);
    add_field(list, CQ_STR("series_key"), key, CQ_FIELD_STRING);
    if (m->ordinal)
        add_field(list, CQ_STR("ordinal"), number(m->ordinal, digits), CQ_FIELD_NUMBER);
    if (m->date)
        add_field(list, CQ_STR("date"), (cq_str){m->date->date, strlen(m->date->date)},
                  CQ_FIELD_STRING);
    if (where) {
        add_field(list, CQ_STR("place"), where->place, CQ_FIELD_STRING);
        add_field(list, CQ_STR("country"), (cq_str){where->country, strlen(where->country)},
                  CQ_FIELD_STRING);
        if (where->whole_country)
            add_field(list, CQ_STR("place_is_country"), CQ_STR("true"), CQ_FIELD_BOOL);
    }
    add_field(list, CQ_STR("status"), (cq_str){status, strlen(status)}, CQ_FIELD_STRING);
    add_parties(list, d, m->series);
    for (size_t i = 0; i < e->person_count; i++)
        if (e->people[i].series == m->series && e->people[i].ordinal == m->ordinal)
            add_field(list, e->people[i].person ? CQ_STR("people") : CQ_STR("agencies"),
                      e->people[i].value, CQ_FIELD_ITEM);
    cq_record made = {.size = sizeof made,
                      .field_count = list->count,
                      .fields = list->fields,
                      .evidence_count = m->evidence_count,
                      .evidence = m->evidence,
                      .kind = CQ_STR("meeting")};
    return out->record(out, &made);
}

/* Does the document tell of one counted meeting after another, under a title each? The lines of a
 * calendar stand together. */
static bool is_chronicle(const events *e)
{
    enum { OTHERS = 2 };
    uint64_t last = e->items[0].segment;
    uint32_t others = 0;
    for (size_t i = 1; i < e->count; i++) {
        const observation *o = &e->items[i];
        bool title = o->title && (o->flags & MENTION_ALONE);
        if (!title || !o->date[0] || !o->ordinal || o->ordinal == e->items[0].ordinal)
            continue;
        others += o->segment > last + 1;
        last = o->segment;
    }
    return others >= OTHERS;
}

static const char *last_day(const observation *o)
{
    const char *slash = strchr(o->date, '/');
    return slash ? slash + 1 : o->date;
}

/* 第1回：2012年11月5日 / 第2回：2017年8月17日 / 第3回: meetings of one series that follow each
 * other by years, where no date but one of theirs is the document's: what has been held so far. */
static bool is_history(const events *e)
{
    enum { NEXT = 2, YEAR_SIZE = 4 };
    uint32_t following = 0;
    bool own = !e->document_date[0];
    for (size_t i = 0; i < e->count; i++) {
        const observation *o = &e->items[i];
        own = own || strcmp(e->document_date, last_day(o)) == 0;
        if (i == 0)
            continue;
        const observation *before = &e->items[i - 1];
        following += o->series == before->series && before->ordinal &&
                     o->ordinal == before->ordinal + 1 && o->date[0] && before->date[0] &&
                     o->status != STATUS_PLANNED && memcmp(o->date, before->date, YEAR_SIZE) > 0;
    }
    return own && following >= NEXT;
}

/* The day of the first meeting of a chronicle is no day on which the document was written. */
static void forget_now(events *e)
{
    e->document_date[0] = 0;
    for (size_t i = 0; i < e->count; i++) {
        const uint32_t verb = MENTION_COMING | MENTION_DONE;
        e->items[i].late = e->items[i].early = e->items[i].this_month = false;
        if ((e->items[i].flags & MENTION_ORGAN) && !(e->items[i].flags & verb))
            e->items[i].status = STATUS_HELD; /* "the Allied Council meets" */
    }
}

/* Minutes whose agenda holds those of the meeting before: is the document's date that one's? */
static bool is_date_of_last(const events *e, const observation *own)
{
    for (size_t i = 1; i < e->count; i++) {
        const observation *o = &e->items[i];
        if (o->series == own->series && o->ordinal && o->ordinal + 1 == own->ordinal &&
            o->date[0] && strcmp(last_day(o), e->document_date) == 0)
            return strcmp(last_day(own), e->document_date) > 0;
    }
    return false;
}

/* The meeting whose provisional agenda the document is was to come. */
static void plan_first(events *e)
{
    const observation own = e->items[0];
    for (size_t i = 0; e->provisional && own.title && i < e->count; i++) {
        observation *o = &e->items[i];
        if (o->status == STATUS_NONE && o->series == own.series && o->ordinal == own.ordinal)
            o->status = STATUS_PLANNED;
    }
}

/* "Special Summit 2022" in the title, then "on 12-13 May 2022": the observation close behind that
 * dates the same meeting to the day; itself where none does. */
static const observation *finest_of(const events *e, const observation *own)
{
    enum { NEAR_SEGMENTS = 4 };
    if (!own->title || strlen(own->date) >= DAY_SIZE)
        return own;
    for (size_t i = 1; i < e->count; i++) {
        const observation *o = &e->items[i];
        if (o->segment > own->segment + NEAR_SEGMENTS)
            break;
        if (o->series == own->series && o->ordinal == own->ordinal && strlen(o->date) >= DAY_SIZE &&
            agree(o->date, own->date))
            return o;
    }
    return own;
}

/* What an annual report tells of its year lay behind it when it was written. */
static bool set_end_of_report(events *e)
{
    char year[DATE_SIZE];
    snprintf(year, sizeof year, "%04u-12-31", (unsigned)e->report_year);
    if (e->report_year == 0 || memcmp(e->document_date, year, strlen("2010")) > 0)
        return false;
    events_set_document_date(e, year);
    return true;
}

/*
 * A document without a date was written when the meeting ended that its head names: what lies
 * behind that was planned. No list of meetings: there, the second one stands straight below.
 */
static void find_now(events *e)
{
    enum { HEAD_SEGMENTS = 8, TITLE_SEGMENTS = 4, LIST_GAP = 2 };
    const observation *own = e->items;
    enum { LINES = 3 };
    if (set_end_of_report(e))
        return;
    bool lines = e->dated_lines >= LINES && strcmp(e->first_line, e->line_date) < 0 &&
                 (!e->document_date[0] || strcmp(e->document_date, e->first_line) == 0);
    if (lines || is_history(e) ||
        (is_chronicle(e) &&
         (!e->document_date[0] || strcmp(e->document_date, last_day(own)) == 0))) {
        forget_now(e);
        return;
    }
    const observation *day = finest_of(e, own);
    bool dated = e->document_date[0] && !is_date_of_last(e, own);
    uint64_t head = own->ordinal ? HEAD_SEGMENTS : TITLE_SEGMENTS;
    if (dated || !own->title || own->segment >= head || own->status == STATUS_PLANNED ||
        strlen(day->date) < DAY_SIZE)
        return;
    for (size_t i = 1; i < e->count; i++) {
        const observation *o = &e->items[i];
        bool other = o->ordinal != own->ordinal || o->series != own->series;
        if (other && o->title && o->date[0] && o->segment < own->segment + LIST_GAP)
            return;
    }
    const char *last = last_day(day);
    char date[DATE_SIZE];
    memcpy(date, last, strlen(last) + 1); /* day->date is no longer than that */
    events_set_document_date(e, date);
}

cq_status events_emit(events *e, document *d, const cq_emitter *out)
{
    if (e->count == 0)
        return CQ_OK;
    join_aliased_series(e, d);
    plan_first(e);
    find_now(e);
    size_t count = 0;
    meeting *list = calloc(e->count, sizeof *list);
    field_list *fields = malloc(sizeof *fields);
    cq_status status = list && fields && gather_counted(e, list, &count) ? CQ_OK : CQ_E_MEMORY;
    if (status == CQ_OK)
        gather_loose(e, list, &count);
    expect_following(list, count);
    series_rank(&d->series);
    for (size_t i = 0; status == CQ_OK && i < count; i++)
        status = emit_one(e, d, &list[i], fields, out);
    free(fields);
    free(list);
    return status;
}
