/*
 * merge.c - the observations of one document, merged into one record a meeting.
 */
#include "event.h"

#include <stdlib.h>
#include <string.h>

enum { FIELDS_MAX = 256, EVIDENCE_MAX = 64, NUMBER_SIZE = 12 };

typedef struct meeting {
    const observation *first;
    const observation *date;  /* the one whose date counts */
    const observation *place; /* the one whose place counts */
    uint32_t series;
    uint32_t ordinal;
    bool held;
    bool planned;
    bool late;
    bool early;
    uint64_t evidence[EVIDENCE_MAX];
    uint32_t evidence_count;
    bool stated;
} meeting;

/* Does one EDTF value lie within the other, as far as prefixes tell? */
static bool agree(const char *a, const char *b)
{
    size_t len_a = strlen(a);
    size_t len_b = strlen(b);
    size_t len = len_a < len_b ? len_a : len_b;
    return len > 0 && memcmp(a, b, len) == 0;
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
    return strlen(new->date) > strlen(old->date) && agree(new->date, old->date);
}

static bool is_better_place(const observation *new, const observation *old)
{
    if (!new->place.len)
        return false;
    return !old ||
           (old->whole_country && !new->whole_country &&strcmp(old->country, new->country) == 0);
}

static void absorb(meeting *m, const observation *o)
{
    if (!m->first) {
        m->first = o;
        m->series = o->series;
        m->ordinal = o->ordinal;
    }
    if (is_better_date(o, m->date))
        m->date = o;
    if (is_better_place(o, m->place))
        m->place = o;
    bool next = (o->flags & MENTION_NEXT) != 0;
    m->held = m->held || (o->status == STATUS_HELD && !next);
    m->planned = m->planned || o->status == STATUS_PLANNED || o->status == STATUS_POSTPONED || next;
    m->late = m->late || o->late;
    m->early = m->early || o->early;
    if (m->evidence_count < EVIDENCE_MAX)
        m->evidence[m->evidence_count++] = o->evidence;
}

/* May an observation without an ordinal be of this meeting? */
static bool belongs(const meeting *m, const observation *o)
{
    if (m->series != o->series)
        return false;
    uint32_t which = o->flags & (MENTION_NEXT | MENTION_LAST);
    if (o->date[0] && m->date)
        return agree(o->date, m->date->date);
    if (which)
        return (m->first->flags & which) && !m->ordinal;
    if (o->place.len && m->place && !cqk_equal(o->place, m->place->place) && !o->whole_country &&
        !m->place->whole_country)
        return false;
    return !(m->first->flags & (MENTION_NEXT | MENTION_LAST)) || m->ordinal;
}

static meeting *find_counted(meeting *list, size_t count, const observation *o)
{
    for (size_t i = 0; i < count; i++)
        if (list[i].series == o->series && list[i].ordinal == o->ordinal)
            return &list[i];
    return NULL;
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
    for (size_t i = 0; i < count; i++)
        if (belongs(&list[i], o) && (!best || agreement(&list[i], o) > agreement(best, o)))
            best = &list[i];
    return best;
}

static bool says_something(const observation *o)
{
    return o->date[0] || o->place.len || o->status == STATUS_PLANNED || (o->flags & MENTION_NEXT);
}

static size_t gather(const events *e, meeting *list)
{
    size_t count = 0;
    for (int loose = 0; loose < 2; loose++)
        for (size_t i = 0; i < e->count; i++) {
            const observation *o = &e->items[i];
            if ((o->ordinal == 0) != loose)
                continue;
            meeting *m = loose ? find_loose(list, count, o) : find_counted(list, count, o);
            if (!m) {
                if (loose && (!says_something(o) || ((o->flags & MENTION_SHADOW) &&
                                                     !(o->flags & (MENTION_NEXT | MENTION_LAST)))))
                    continue;
                m = &list[count++];
            }
            absorb(m, o);
        }
    return count;
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
    const series_name *best = &d->series.names[root];
    for (size_t i = 0; i < d->series.count; i++)
        if (d->series.names[i].root == root && d->series.names[i].party_count > best->party_count)
            best = &d->series.names[i];
    for (uint32_t i = 0; i < best->party_count; i++)
        add_field(list, CQ_STR("parties"), (cq_str){best->parties[i], strlen(best->parties[i])},
                  CQ_FIELD_ITEM);
}

static cq_status emit_one(events *e, document *d, const meeting *m, const cq_emitter *out)
{
    field_list *list = store_take(&e->memory, sizeof *list);
    char digits[NUMBER_SIZE];
    const char *status = status_of(m);
    cq_str key = series_key(&d->series, m->series);
    if (!list || !key.data)
        return CQ_E_MEMORY;
    add_field(list, CQ_STR("series"), d->series.names[m->series].text, CQ_FIELD_STRING);
    add_field(list, CQ_STR("series_key"), key, CQ_FIELD_STRING);
    if (m->ordinal)
        add_field(list, CQ_STR("ordinal"), number(m->ordinal, digits), CQ_FIELD_NUMBER);
    if (m->date)
        add_field(list, CQ_STR("date"), (cq_str){m->date->date, strlen(m->date->date)},
                  CQ_FIELD_STRING);
    if (m->place) {
        add_field(list, CQ_STR("place"), m->place->place, CQ_FIELD_STRING);
        add_field(list, CQ_STR("country"), (cq_str){m->place->country, strlen(m->place->country)},
                  CQ_FIELD_STRING);
        if (m->place->whole_country)
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

cq_status events_emit(events *e, document *d, const cq_emitter *out)
{
    if (e->count == 0)
        return CQ_OK;
    meeting *list = calloc(e->count, sizeof *list);
    if (!list)
        return CQ_E_MEMORY;
    size_t count = gather(e, list);
    cq_status status = CQ_OK;
    for (size_t i = 0; status == CQ_OK && i < count; i++)
        status = emit_one(e, d, &list[i], out);
    free(list);
    return status;
}
