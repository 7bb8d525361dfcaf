/*
 * event.c - reads when and where a meeting was, and whether it was, off the sentence that names it.
 *
 * What stands behind the mention counts before what stands in front of it, up to the next mention
 * of another meeting. A heading takes the lines under it that hold little but a date and a place.
 */
#include "scene.h"

#include <stdlib.h>
#include <string.h>

enum {
    PENDING_LINES = 4,
    SHORT_LINE = 120,
    RIGHT_MAX = 48,
    LEFT_MAX = 40,
    NEAR_MAX = 14,
    CUE_NEAR = 5,
    LEFT_NEAR = 4,
    SENTENCE_MAX = 160, /* tokens to each side: a longer one says little of the mention */
    NEIGHBOURS = 40,    /* mentions to each side */
};

void events_begin(events *e, cq_str document_date)
{
    store_reset(&e->memory);
    e->count = 0;
    e->person_count = 0;
    e->heading.active = false;
    memset(e->document_date, 0, sizeof e->document_date);
    if (document_date.len < sizeof e->document_date)
        memcpy(e->document_date, document_date.data ? document_date.data : "", document_date.len);
}

void events_free(events *e)
{
    store_free(&e->memory);
    free(e->items);
    free(e->people);
    memset(e, 0, sizeof *e);
}

static uint32_t token_behind(const cq_segment *segment, uint32_t byte)
{
    uint32_t low = 0;
    uint32_t high = segment->tokens->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (segment->tokens->start[middle] < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_same_meeting(const record *a, const record *b)
{
    uint32_t x = a->m.ordinal ? a->m.ordinal : a->focus;
    uint32_t y = b->m.ordinal ? b->m.ordinal : b->focus;
    if ((a->m.flags ^ b->m.flags) & MENTION_NEXT)
        return false;
    return a->series == b->series && x == y;
}

/* The first entity that ends behind the byte; they do not overlap, so ends are sorted as starts
 * are. */
static size_t entity_behind(const cq_entity *const *entities, size_t count, uint32_t byte)
{
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (entities[middle]->end <= byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Leaves the entities of the sentence only. */
static void narrow(scene *s)
{
    const cq_tokens *t = s->segment->tokens;
    uint32_t start = t->start[s->sentence_first];
    uint32_t end = t->end[s->sentence_last - 1];
    size_t first = entity_behind(s->all_entities, s->all_count, start);
    size_t last = first;
    while (last < s->all_count && s->all_entities[last]->start < end)
        last++;
    s->entities = s->all_entities + first;
    s->entity_count = last - first;
}

static void find_sentence(scene *s)
{
    s->sentence_first = s->r->m.first;
    while (s->sentence_first > 0 && s->r->m.first - s->sentence_first < SENTENCE_MAX &&
           !sentence_begins(s->segment, s->sentence_first))
        s->sentence_first--;
    s->sentence_last = s->r->m.last;
    while (s->sentence_last < s->segment->tokens->count &&
           s->sentence_last - s->r->m.last < SENTENCE_MAX &&
           !sentence_begins(s->segment, s->sentence_last))
        s->sentence_last++;
    narrow(s);
    s->left = s->clause_left = s->sentence_first;
    s->right = s->clause_right = s->sentence_last;
    size_t at = (size_t)(s->r - s->d->current);
    size_t end = at + NEIGHBOURS < s->d->current_count ? at + NEIGHBOURS : s->d->current_count;
    for (size_t i = at > NEIGHBOURS ? at - NEIGHBOURS : 0; i < end; i++) {
        const record *other = &s->d->current[i];
        if ((other->m.flags & MENTION_SHADOW) || other->m.start == s->r->m.start)
            continue;
        if (other->m.last <= s->r->m.first && other->m.last > s->clause_left)
            s->clause_left = other->m.last;
        if (other->m.first >= s->r->m.last && other->m.first < s->clause_right)
            s->clause_right = other->m.first;
        if (is_same_meeting(other, s->r))
            continue;
        if (other->m.last <= s->r->m.first && other->m.last > s->left)
            s->left = other->m.last;
        if (other->m.first >= s->r->m.last && other->m.first < s->right)
            s->right = other->m.first;
    }
}

/* Does a title that holds the mention end in [first, last)? Then what follows is its own date. */
static bool closes_title(const cq_segment *segment, uint32_t first, uint32_t last)
{
    static const char *const closing[] = {"\"", "”", "]", "»", "›"};
    static const char *const opening[] = {"“", "[", "«", "‹"};
    uint32_t open = 0;
    for (uint32_t i = first; i < last; i++) {
        cq_str text = cqk_token(segment, i);
        for (size_t k = 0; k < CQK_COUNT(opening); k++)
            open += cqk_equal(text, (cq_str){opening[k], strlen(opening[k])});
        for (size_t k = 0; k < CQK_COUNT(closing); k++)
            if (cqk_equal(text, (cq_str){closing[k], strlen(closing[k])}) && open-- == 0)
                return true;
    }
    return false;
}

/* Words between a mention and a date that make the date another thing's. */
static bool parts_date(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const words[] = {
        "established", "launched",    "founded", "created",   "signed",   "dated",
        "issued",      "published",   "article", "agreed",    "released", "resolution",
        "resolutions", "declaration", "born",    "effective", "document", "decision"};
    if (closes_title(s->segment, first, last))
        return true;
    for (uint32_t i = first; i < last; i++) {
        if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER)
            continue;
        cq_str text = cqk_token(s->segment, i);
        for (size_t k = 0; k < CQK_COUNT(words); k++)
            if (text.len == strlen(words[k]) && memcmp(text.data, words[k], text.len) == 0)
                return true;
    }
    return false;
}

/* The date that belongs to the record: the first one behind it, else the last in front. */
static const cq_entity *find_date(const scene *s)
{
    const cq_entity *before = NULL;
    bool counted = s->r->m.ordinal || (s->r->m.flags & (MENTION_NEXT | MENTION_SHADOW));
    uint32_t reach_right = counted ? RIGHT_MAX : NEAR_MAX;
    bool cjk = (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)) != 0;
    uint32_t reach_left = cjk ? LEFT_MAX : counted ? LEFT_MAX / 2 : LEFT_NEAR;
    for (size_t i = 0; i < s->entity_count; i++) {
        const cq_entity *entity = s->entities[i];
        if (!is_date(entity))
            continue;
        uint32_t first = token_behind(s->segment, entity->start);
        uint32_t last = token_behind(s->segment, entity->end);
        if (before && has_clause_in_front(s))
            return before;
        if (first >= s->r->m.last && first < s->right) {
            if (first - s->r->m.last > reach_right || parts_date(s, s->r->m.last, first))
                break;
            return entity;
        }
        if (last <= s->r->m.first && first >= s->left && s->r->m.first - last <= reach_left &&
            !parts_date(s, last, s->r->m.first))
            before = entity;
    }
    return before;
}

/* Korean says it in endings: 예정, 하기로 합의, 개최하였음. */
static uint32_t korean_status(cq_str text)
{
    static const struct {
        const char *part;
        uint32_t status;
    } parts[] = {{"예정", STATUS_PLANNED},   {"하기로", STATUS_PLANNED}, {"계획", STATUS_PLANNED},
                 {"개최할", STATUS_PLANNED}, {"열릴", STATUS_PLANNED},   {"위해", STATUS_NONE},
                 {"열렸", STATUS_HELD},      {"개최되었", STATUS_HELD},  {"개최됐", STATUS_HELD},
                 {"개최하였", STATUS_HELD},  {"개최했", STATUS_HELD},    {"참석했", STATUS_HELD},
                 {"연기", STATUS_POSTPONED}};
    for (size_t i = 0; i < CQK_COUNT(parts); i++)
        for (size_t at = 0; at + strlen(parts[i].part) <= text.len; at++)
            if (memcmp(text.data + at, parts[i].part, strlen(parts[i].part)) == 0)
                return parts[i].status;
    return STATUS_NONE;
}

/* The cue in [first, last) that is nearest to the mention, one behind it before one in front. */
static uint32_t cue_in(scene *s, uint32_t first, uint32_t last)
{
    uint32_t nearest = UINT32_MAX;
    uint32_t status = STATUS_NONE;
    for (uint32_t i = first; i < last; i++) {
        uint32_t value = STATUS_NONE;
        if (i >= s->r->m.first && i < s->r->m.last)
            continue;
        if (s->segment->tokens->kind[i] == CQ_TOKEN_HANGUL)
            value = korean_status(cqk_token(s->segment, i));
        else if (!cqk_lexicon_match(s->e->cues, s->segment, i, &value))
            continue;
        if (value == STATUS_POSTPONED)
            return STATUS_POSTPONED;
        uint32_t distance = i < s->r->m.first ? 2 * (s->r->m.first - i) : i - s->r->m.last;
        if (value != STATUS_NONE && distance < nearest) {
            nearest = distance;
            status = value;
            s->near = distance <= CUE_NEAR;
        }
    }
    return status;
}

static uint32_t find_status(scene *s)
{
    uint32_t status = cue_in(s, s->clause_left, s->clause_right);
    uint32_t last = s->sentence_last;
    size_t at = (size_t)(s->r - s->d->current);
    size_t end = at + NEIGHBOURS < s->d->current_count ? at + NEIGHBOURS : s->d->current_count;
    for (size_t i = end; i > at + 1; i--) {
        const record *other = &s->d->current[i - 1];
        bool next = (other->m.flags & MENTION_NEXT) && other->m.start != s->r->m.start;
        if (next && other->m.first >= s->r->m.last && other->m.first < last)
            last = other->m.first; /* what is said of the next one is not said of this one */
    }
    return status == STATUS_NONE ? cue_in(s, s->sentence_first, last) : status;
}

/* Compares the starts of two EDTF values as far as both go: below 0 when a is earlier. */
static int compare_dates(const char *a, const char *b)
{
    for (size_t i = 0; i < 10; i++) {
        if (a[i] == 0 || b[i] == 0 || a[i] == '/' || b[i] == '/' || a[i] == 'X' || b[i] == 'X')
            return 0;
        if (a[i] != b[i])
            return a[i] < b[i] ? -1 : 1;
    }
    return 0;
}

/* Is the text between two dates nothing but "and", a comma, a dash? */
static bool joins_dates(cq_str between)
{
    static const char *const words[] = {"and", "et", "y",  "e",    "und", "и", "、",
                                        "と",  "和", "및", "to",   "-",   "–", "&",
                                        ",",   "到", "至", "から", "～",  "〜"};
    while (between.len && (between.data[0] == ' ' || between.data[0] == ',')) {
        between.data++;
        between.len--;
    }
    while (between.len && between.data[between.len - 1] == ' ')
        between.len--;
    if (between.len == 0)
        return true;
    for (size_t i = 0; i < CQK_COUNT(words); i++)
        if (cqk_equal(between, (cq_str){words[i], strlen(words[i])}))
            return true;
    return false;
}

/* "10 et 11 octobre": two days of one month are one meeting's first and last day. */
static void extend_date(const scene *s, const cq_entity *date, observation *o)
{
    for (size_t i = 0; i + 1 < s->entity_count; i++) {
        const cq_entity *next = s->entities[i + 1];
        if (s->entities[i] != date || !is_date(next) || next->start < date->end)
            continue;
        cq_str between = {s->segment->text.data + date->end, next->start - date->end};
        bool days = date->value.len == 10 && next->value.len == 10 &&
                    memcmp(date->value.data, next->value.data, 8) == 0 &&
                    memcmp(date->value.data, next->value.data, 10) < 0;
        if (!days || !joins_dates(between))
            return;
        o->date[10] = '/';
        memcpy(o->date + 11, next->value.data, 10);
        o->date[21] = 0;
        return;
    }
}

static void set_date(const events *e, observation *o, cq_str value)
{
    memcpy(o->date, value.data, value.len);
    o->date[value.len] = 0;
    if (e->document_date[0] == 0)
        return;
    const char *slash = strchr(o->date, '/');
    o->late = compare_dates(o->date, e->document_date) > 0;
    o->early = compare_dates(slash ? slash + 1 : o->date, e->document_date) < 0;
}

static bool set_place(events *e, observation *o, const place *p)
{
    o->place = store_copy(&e->memory, p->text);
    memcpy(o->country, p->country, sizeof o->country);
    o->whole_country = p->whole_country;
    return o->place.data != NULL;
}

static bool add_observation(events *e, const observation *o)
{
    if (e->count == e->capacity) {
        size_t capacity = e->capacity ? e->capacity * 2 : 32;
        observation *items = realloc(e->items, capacity * sizeof *items);
        if (!items)
            return false;
        e->items = items;
        e->capacity = capacity;
    }
    e->items[e->count++] = *o;
    return true;
}

static bool is_heading_line(const scene *s)
{
    return (s->segment->flags & CQ_SEGMENT_HEADING) || s->segment->text.len <= SHORT_LINE;
}

/* The span from the mention over its date and place, for evidence. */
static cq_status mark(const scene *s, const cq_entity *date, const place *p, const cq_emitter *out,
                      uint64_t *handle)
{
    uint32_t start = s->r->m.start;
    uint32_t end = s->r->m.end;
    if (date) {
        start = date->start < start ? date->start : start;
        end = date->end > end ? date->end : end;
    }
    if (p) {
        uint32_t first = s->segment->tokens->start[p->first];
        uint32_t last = s->segment->tokens->end[p->last - 1];
        start = first < start ? first : start;
        end = last > end ? last : end;
    }
    return out->mark(out, start, end, handle);
}

/* Does a mention without an ordinal and without a place or date state a meeting at all? */
static bool is_stated(const scene *s, const observation *o)
{
    if (s->r->m.ordinal || o->date[0] || o->place.len)
        return true;
    return o->status == STATUS_PLANNED || (o->status == STATUS_HELD && s->near) ||
           (s->r->m.flags & MENTION_NEXT);
}

/* 先ほど, 刚刚, "moments ago": on the day of the document. */
static bool says_just_now(const scene *s)
{
    static const char *const words[] = {"先ほど", "先程", "刚刚", "剛剛", "方才", "방금"};
    uint32_t start = s->segment->tokens->start[s->sentence_first];
    for (uint32_t at = start; at < s->r->m.start; at++)
        for (size_t k = 0; k < CQK_COUNT(words); k++)
            if (s->segment->text.len - at >= strlen(words[k]) &&
                memcmp(s->segment->text.data + at, words[k], strlen(words[k])) == 0)
                return true;
    return false;
}

static cq_status observe(scene *s, const cq_emitter *out)
{
    events *e = s->e;
    observation o = {.series = s->r->series, .ordinal = s->r->m.ordinal, .flags = s->r->m.flags};
    place where = {0};
    find_sentence(s);
    o.status = find_status(s);
    bool shadow = (o.flags & MENTION_SHADOW) && !(o.flags & MENTION_NEXT);
    if (shadow && o.status == STATUS_NONE)
        return CQ_OK; /* as most are: "the talks" */
    const cq_entity *date = o.status == STATUS_POSTPONED ? NULL : find_date(s);
    bool found = find_place(s, &where);
    if (!date && o.status == STATUS_HELD && says_just_now(s))
        set_date(e, &o, (cq_str){e->document_date, strlen(e->document_date)});
    if (shadow) {
        if (!date && !found)
            return CQ_OK;
        o.ordinal = s->r->focus;
    }
    if (date) {
        set_date(e, &o, date->value);
        /* The document's own date in its title says less than a sentence does. */
        o.heading = is_heading_line(s) && strcmp(o.date, e->document_date) == 0;
        extend_date(s, date, &o);
    }
    if (found && !set_place(e, &o, &where))
        return CQ_E_MEMORY;
    if ((o.flags & MENTION_NEXT) && (o.flags & MENTION_SHADOW) && !date && !found)
        return CQ_OK;
    bool heading = is_heading_line(s) && !(o.flags & MENTION_SHADOW) && !date;
    if (!is_stated(s, &o) && !heading)
        return CQ_OK;
    cq_status status = mark(s, date, found ? &where : NULL, out, &o.evidence);
    if (status != CQ_OK)
        return status;
    if (!add_observation(e, &o))
        return CQ_E_MEMORY;
    if (heading)
        e->heading = (pending){true, e->count - 1, PENDING_LINES, s->segment->index};
    return CQ_OK;
}

/* Is the line little else than dates and places? */
static bool is_date_line(const scene *s, const cq_entity **date, place *p, bool *has_place)
{
    uint32_t other = 0;
    *date = NULL;
    *has_place = false;
    for (uint32_t i = 0; i < s->segment->tokens->count;) {
        uint32_t at = s->segment->tokens->start[i];
        bool in_date = false;
        for (size_t k = 0; k < s->entity_count; k++)
            if (is_date(s->entities[k]) && s->entities[k]->start <= at &&
                s->entities[k]->end > at) {
                in_date = true;
                *date = *date ? *date : s->entities[k];
            }
        place here;
        if (in_date) {
            i++;
        } else if (place_at(s, i, &here)) {
            if (!*has_place)
                *p = here;
            *has_place = true;
            i = here.last;
        } else {
            other += s->segment->tokens->kind[i] != CQ_TOKEN_PUNCTUATION;
            i++;
        }
    }
    return (*date || *has_place) && other <= 2;
}

/* "Place: Oslo", 地點：香港: what stands behind a label. Sets what was found. */
static void read_labels(const scene *s, const cq_entity **date, place *p, bool *has_place)
{
    static const char *const places[] = {"地點",  "地点",  "場所",  "会場",  "장소",
                                         "Place", "Venue", "PLACE", "VENUE", "Lieu",
                                         "Lugar", "Ort",   "Место"};
    static const char *const dates[] = {"日期", "時間", "时间",  "日時",  "期日", "일시",
                                        "Date", "DATE", "Datum", "Fecha", "Дата"};
    const cq_tokens *t = s->segment->tokens;
    for (uint32_t i = 0; i + 2 < t->count; i++) {
        bool of_place = starts_with(s, i, places, CQK_COUNT(places));
        if (t->kind[i] == CQ_TOKEN_LETTER && i > 0)
            continue; /* "Initial Disclosure Date" is no such label */
        if (!of_place && !starts_with(s, i, dates, CQK_COUNT(dates)))
            continue;
        uint32_t k = i;
        while (k + 1 < t->count && k < i + 4 && !cqk_token_is(s->segment, k, CQ_STR(":")) &&
               !cqk_token_is(s->segment, k, CQ_STR("：")))
            k++;
        if (of_place && !*has_place)
            *has_place = labelled_place(s, k + 1, p);
        for (size_t n = 0; !of_place && !*date && n < s->entity_count; n++)
            if (is_date(s->entities[n]) && s->entities[n]->start == t->start[k + 1])
                *date = s->entities[n];
    }
}

/* A line under a heading: its date and place are the heading's meeting's. */
static cq_status take_line(scene *s)
{
    events *e = s->e;
    pending *h = &e->heading;
    const cq_entity *date;
    place where = {0};
    bool has_place;
    if (!h->active || h->segment == s->segment->index)
        return CQ_OK;
    bool line = is_date_line(s, &date, &where, &has_place);
    if (!line) {
        date = NULL;
        has_place = false;
        read_labels(s, &date, &where, &has_place);
    }
    bool labelled = !line && (date || has_place);
    if (h->lines == 0 || (s->segment->text.len > SHORT_LINE && !labelled) || s->d->current_count) {
        h->active = false;
        return CQ_OK;
    }
    h->lines--;
    if (!line && !labelled)
        return CQ_OK;
    observation *o = &e->items[h->observation];
    bool own = date && e->document_date[0] && strlen(e->document_date) == date->value.len &&
               memcmp(date->value.data, e->document_date, date->value.len) == 0;
    if (own && o->date[0] && !labelled)
        return CQ_OK; /* a dateline */
    if (has_place && o->place.len == 0 && !set_place(e, o, &where))
        return CQ_E_MEMORY;
    if (date && o->date[0] == 0 && (!own || o->place.len || labelled))
        set_date(e, o, date->value);
    o->heading = true;
    return CQ_OK;
}

/* Words that tell of who took part. */
static bool tells_of_people(const scene *s)
{
    static const char *const words[] = {
        "participated", "participation", "participants", "attended",   "chaired",   "co-chaired",
        "led",          "hosted",        "presented",    "delegation", "delegates", "represented",
        "members",      "experts",       "officials",    "leaders",    "présidée",  "participé",
        "presidida",    "participaron",  "участвовали"};
    for (uint32_t i = 0; i < s->segment->tokens->count; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
            !cqk_shape(s->segment, i, CQ_SHAPE_UPPER_FIRST) && WORD_IN(s, i, words))
            return true;
    return false;
}

static cq_str agency_of(const cq_entity *entity)
{
    for (uint32_t i = 0; i < entity->field_count; i++)
        if (cqk_equal(entity->fields[i].name, CQ_STR("id")) && entity->fields[i].value.len)
            return entity->fields[i].value;
    return entity->value;
}

static bool add_item(events *e, const item *new)
{
    for (size_t i = 0; i < e->person_count; i++)
        if (e->people[i].series == new->series &&
            e->people[i].ordinal == new->ordinal &&cqk_equal(e->people[i].value, new->value))
            return true;
    if (e->person_count == e->person_capacity) {
        size_t capacity = e->person_capacity ? e->person_capacity * 2 : 32;
        item *items = realloc(e->people, capacity * sizeof *items);
        if (!items)
            return false;
        e->people = items;
        e->person_capacity = capacity;
    }
    item copy = *new;
    copy.value = store_copy(&e->memory, new->value);
    e->people[e->person_count++] = copy;
    return copy.value.data != NULL;
}

/* The meeting that the document speaks of here: the last counted one. */
static const observation *focus(const events *e)
{
    for (size_t i = e->count; i > 0; i--)
        if (e->items[i - 1].ordinal && !(e->items[i - 1].flags & MENTION_NEXT))
            return &e->items[i - 1];
    return e->count ? &e->items[0] : NULL;
}

enum { ITEMS_MAX = 4096 };

static cq_status take_people(scene *s)
{
    const observation *of = focus(s->e);
    if (!of || s->entity_count == 0 || s->e->person_count >= ITEMS_MAX || !tells_of_people(s))
        return CQ_OK;
    for (size_t i = 0; i < s->entity_count; i++) {
        const cq_entity *entity = s->entities[i];
        bool person = cqk_equal(entity->kind_name, CQ_STR("person"));
        if (!person && !is_agency(entity))
            continue;
        item new = {of->series, of->ordinal, person, person ? entity->value : agency_of(entity)};
        if (new.value.len && !add_item(s->e, &new))
            return CQ_E_MEMORY;
    }
    return CQ_OK;
}

/* Was the record's mention kept when overlaps were resolved? Shadows were never entities. */
static bool was_kept(const scene *s)
{
    if (s->r->m.flags & MENTION_SHADOW)
        return true;
    size_t i = entity_behind(s->all_entities, s->all_count, s->r->m.start);
    return i < s->all_count && s->all_entities[i]->start == s->r->m.start &&
           cqk_equal(s->all_entities[i]->kind_name, CQ_STR("meeting"));
}

cq_status events_link(events *e, document *d, const cq_segment *segment,
                      const cq_entity *const *entities, size_t count, const cq_emitter *out)
{
    scene s = {.e = e,
               .d = d,
               .segment = segment,
               .entities = entities,
               .entity_count = count,
               .all_entities = entities,
               .all_count = count};
    cq_status status = take_line(&s);
    for (size_t i = 0; status == CQ_OK && i < d->current_count; i++) {
        s.r = &d->current[i];
        if (s.r->series != NAME_NONE && was_kept(&s))
            status = observe(&s, out);
    }
    s.entities = entities;
    s.entity_count = count;
    return status == CQ_OK ? take_people(&s) : status;
}
