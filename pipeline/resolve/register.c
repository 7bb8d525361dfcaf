/*
 * register.c - merges what documents say of meetings.
 *
 * Records are sorted into one canonical order and made unique before anything is decided, so that
 * neither their order nor repetition matters. Records of one series (by the extractor's series_key,
 * else by the words of the series) and one ordinal are one meeting; one without an ordinal joins
 * the counted meeting of its series whose date agrees, else those without ordinal whose date
 * agrees.
 */
#include "resolve/register.h"

#include "base/arena.h"
#include "base/error.h"
#include "resolve/span.h"

#include <stdlib.h>
#include <string.h>

enum { GAP_MAX = 20, GAP_SMALL = 3, KEY_WORDS = 64, LISTS = 3 };

enum { LIST_PARTIES, LIST_AGENCIES, LIST_PEOPLE };

typedef struct list {
    cq_str *items;
    size_t count;
} list;

/* One record as it was added. */
typedef struct record {
    cq_str doc;
    cq_str key;
    cq_str series;
    cq_str date;
    cq_str place;
    cq_str country;     /* the place's, for telling whether two places agree */
    bool whole_country; /* the place is a country, no city */
    cq_str status;
    uint32_t ordinal; /* 0: none */
    list lists[LISTS];
    cqi_register_span *evidence;
    size_t evidence_count;
} record;

/* Records that speak of one meeting: inputs[first .. first + count) of a sorted order, or a chain.
 */
typedef struct group {
    record **members;
    size_t count;
    size_t capacity;
    uint32_t ordinal;
    cqi_span span; /* of the finest date */
    bool dated;
} group;

struct cqi_register {
    cqi_arena inputs_memory;
    cqi_arena results_memory;
    record **inputs;
    size_t count;
    size_t capacity;
    cqi_register_entry *entries;
    size_t entry_count;
};

cqi_register *cqi_register_new(void)
{
    return calloc(1, sizeof(cqi_register));
}

void cqi_register_free(cqi_register *reg)
{
    if (!reg)
        return;
    cqi_arena_deinit(&reg->inputs_memory);
    cqi_arena_deinit(&reg->results_memory);
    free(reg->inputs);
    free(reg);
}

static bool same(cq_str a, cq_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

static bool same_as(cq_str a, const char *b)
{
    return same(a, (cq_str){b, strlen(b)});
}

static int order(cq_str a, cq_str b)
{
    size_t len = a.len < b.len ? a.len : b.len;
    int result = len ? memcmp(a.data, b.data, len) : 0;
    return result ? result : (a.len > b.len) - (a.len < b.len);
}

static int order_numbers(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

static int by_text(const void *a, const void *b)
{
    return order(*(const cq_str *)a, *(const cq_str *)b);
}

static uint32_t read_number(cq_str text)
{
    uint64_t value = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] < '0' || text.data[i] > '9' || value > UINT32_MAX / 10)
            return 0;
        value = value * 10 + (uint64_t)(text.data[i] - '0');
    }
    return (uint32_t)value;
}

/* The words of a series, in lower case and sorted, where the extractor gave no key. */
static cq_str key_of(cqi_arena *arena, cq_str series)
{
    static const char *const empty[] = {"the", "of", "for", "and", "between", "on", "a"};
    cq_str words[KEY_WORDS];
    size_t count = 0;
    char *text = cqi_arena_take(arena, series.len + 1);
    char *key = cqi_arena_take(arena, series.len + KEY_WORDS + 1);
    if (!text || !key)
        return (cq_str){NULL, 0};
    for (size_t i = 0; i < series.len;) {
        size_t start = i;
        for (; i < series.len; i++) {
            unsigned char c = (unsigned char)series.data[i];
            bool upper = c >= 'A' && c <= 'Z';
            if (!upper && c < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9'))
                break;
            text[i] = (char)(upper ? c - 'A' + 'a' : c);
        }
        cq_str word = {text + start, i - start};
        bool skip = word.len == 0;
        for (size_t k = 0; k < sizeof empty / sizeof *empty; k++)
            skip = skip || same_as(word, empty[k]);
        if (!skip && count < KEY_WORDS)
            words[count++] = word;
        i += i < series.len;
    }
    qsort(words, count, sizeof *words, by_text);
    size_t len = 0;
    for (size_t i = 0; i < count; i++) {
        memcpy(key + len, words[i].data, words[i].len);
        len += words[i].len;
        key[len++] = ' ';
    }
    return (cq_str){key, len};
}

static cq_status add_item(cqi_arena *arena, list *to, cq_str value)
{
    cq_str *items = cqi_arena_take(arena, (to->count + 1) * sizeof *items);
    cq_str copy = cqi_arena_copy(arena, value);
    if (!items || !copy.data)
        return CQ_E_MEMORY;
    if (to->count)
        memcpy(items, to->items, to->count * sizeof *items);
    items[to->count++] = copy;
    to->items = items;
    return CQ_OK;
}

static cq_status take_field(cqi_arena *arena, record *in, const cq_field *field)
{
    static const char *const lists[LISTS] = {"parties", "agencies", "people"};
    for (size_t i = 0; i < LISTS; i++)
        if (same_as(field->name, lists[i]))
            return add_item(arena, &in->lists[i], field->value);
    if (same_as(field->name, "ordinal")) {
        in->ordinal = read_number(field->value);
        return CQ_OK;
    }
    struct {
        const char *name;
        cq_str *to;
    } texts[] = {{"series", &in->series}, {"series_key", &in->key},  {"date", &in->date},
                 {"place", &in->place},   {"country", &in->country}, {"status", &in->status}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (!same_as(field->name, texts[i].name))
            continue;
        *texts[i].to = cqi_arena_copy(arena, field->value);
        return texts[i].to->data ? CQ_OK : CQ_E_MEMORY;
    }
    if (same_as(field->name, "place_is_country"))
        in->whole_country = same_as(field->value, "true");
    return CQ_OK;
}

static cq_status fill_input(cqi_arena *arena, record *in, const cqi_register_input *from)
{
    in->doc = cqi_arena_copy(arena, from->doc);
    if (!in->doc.data)
        return CQ_E_MEMORY;
    for (size_t i = 0; i < from->field_count; i++)
        if (from->fields[i].value.len)
            CQI_TRY(take_field(arena, in, &from->fields[i]));
    if (in->series.len == 0)
        return CQ_E_ARGUMENT;
    if (in->key.len == 0)
        in->key = key_of(arena, in->series);
    size_t bytes = from->evidence_count * sizeof *in->evidence;
    in->evidence = cqi_arena_take(arena, bytes);
    if (!in->key.data || !in->evidence)
        return CQ_E_MEMORY;
    memcpy(in->evidence, from->evidence, bytes);
    in->evidence_count = from->evidence_count;
    return CQ_OK;
}

cq_status cqi_register_add(cqi_register *reg, const cqi_register_input *input)
{
    if (input->evidence_count == 0)
        return CQ_E_ARGUMENT;
    if (reg->count == reg->capacity) {
        size_t capacity = reg->capacity ? reg->capacity * 2 : 64;
        record **inputs = realloc(reg->inputs, capacity * sizeof *inputs);
        if (!inputs)
            return CQ_E_MEMORY;
        reg->inputs = inputs;
        reg->capacity = capacity;
    }
    record *in = cqi_arena_take(&reg->inputs_memory, sizeof *in);
    if (!in)
        return CQ_E_MEMORY;
    memset(in, 0, sizeof *in);
    CQI_TRY(fill_input(&reg->inputs_memory, in, input));
    for (size_t i = 0; i < LISTS; i++)
        if (in->lists[i].count)
            qsort(in->lists[i].items, in->lists[i].count, sizeof *in->lists[i].items, by_text);
    reg->inputs[reg->count++] = in;
    return CQ_OK;
}

static int order_lists(const list *a, const list *b)
{
    for (size_t i = 0; i < a->count && i < b->count; i++) {
        int result = order(a->items[i], b->items[i]);
        if (result)
            return result;
    }
    return order_numbers(a->count, b->count);
}

static int order_evidence(const record *a, const record *b)
{
    for (size_t i = 0; i < a->evidence_count && i < b->evidence_count; i++) {
        int result = order_numbers(a->evidence[i].start, b->evidence[i].start);
        if (result == 0)
            result = order_numbers(a->evidence[i].end, b->evidence[i].end);
        if (result)
            return result;
    }
    return order_numbers(a->evidence_count, b->evidence_count);
}

/* The canonical order: equal only for records that say the same in the same place. */
static int order_inputs(const record *a, const record *b)
{
    int result = order(a->key, b->key);
    if (result == 0)
        result = order_numbers(a->ordinal, b->ordinal);
    const cq_str *x[] = {&a->date, &a->place, &a->status, &a->series, &a->doc, &a->country};
    const cq_str *y[] = {&b->date, &b->place, &b->status, &b->series, &b->doc, &b->country};
    for (size_t i = 0; result == 0 && i < sizeof x / sizeof *x; i++)
        result = order(*x[i], *y[i]);
    if (result == 0)
        result = order_evidence(a, b);
    for (size_t i = 0; result == 0 && i < LISTS; i++)
        result = order_lists(&a->lists[i], &b->lists[i]);
    return result;
}

static int by_input(const void *a, const void *b)
{
    return order_inputs(*(record *const *)a, *(record *const *)b);
}

static cq_status join(cqi_arena *arena, group *g, record *in)
{
    if (g->count == g->capacity) {
        size_t capacity = g->capacity ? g->capacity * 2 : 4;
        record **members = cqi_arena_take(arena, capacity * sizeof *members);
        if (!members)
            return CQ_E_MEMORY;
        if (g->count)
            memcpy(members, g->members, g->count * sizeof *members);
        g->members = members;
        g->capacity = capacity;
    }
    g->members[g->count++] = in;
    cqi_span span;
    if (cqi_span_of(in->date, &span) &&
        (!g->dated || span.last - span.first < g->span.last - g->span.first)) {
        g->span = span;
        g->dated = true;
    }
    return CQ_OK;
}

static bool is_planned(const group *g)
{
    for (size_t i = 0; i < g->count; i++)
        if (!same_as(g->members[i]->status, "planned"))
            return false;
    return true;
}

static bool is_latin(cq_str text)
{
    return text.len == 0 || (unsigned char)text.data[0] < 0xD0;
}

/* Do two places agree: the same, a city and its country, or one city in two scripts? */
static bool places_agree(const record *a, const record *b)
{
    if (a->place.len == 0 || b->place.len == 0 || same(a->place, b->place))
        return true;
    if (a->country.len == 0 || !same(a->country, b->country))
        return false;
    return a->whole_country || b->whole_country || is_latin(a->place) != is_latin(b->place);
}

static bool place_fits(const group *g, const record *in)
{
    for (size_t i = 0; i < g->count; i++)
        if (!places_agree(g->members[i], in))
            return false;
    return true;
}

/* Does a document of the group keep this meeting apart, with a record of its own? */
static bool tells_apart(const group *g, const record *in)
{
    for (size_t i = 0; i < g->count; i++)
        if (same(g->members[i]->doc, in->doc) &&
            (in->date.len == 0 || !same(g->members[i]->date, in->date)))
            return true;
    return false;
}

/* May a record without an ordinal speak of this meeting? */
static bool fits(const group *g, const record *in)
{
    cqi_span span;
    bool dated = cqi_span_of(in->date, &span);
    if (!place_fits(g, in) || (g->ordinal == 0 && tells_apart(g, in)))
        return false;
    if (dated && g->dated)
        return cqi_span_agree(g->span, span);
    return !dated && !g->dated && g->ordinal == 0;
}

/* The one group that the record fits; NULL where none or several do. */
static group *find_group(group *groups, size_t count, const record *in)
{
    group *found = NULL;
    for (size_t i = 0; i < count; i++) {
        if (!fits(&groups[i], in))
            continue;
        if (found && groups[i].ordinal && found->ordinal)
            return NULL;
        if (!found || groups[i].ordinal)
            found = &groups[i];
    }
    return found;
}

/* Records without ordinals come in the order of how much their dates say: finer ones first. */
static int by_grain(const void *a, const void *b)
{
    const record *x = *(record *const *)a;
    const record *y = *(record *const *)b;
    cqi_span span_x = {0, INT64_MAX};
    cqi_span span_y = {0, INT64_MAX};
    (void)cqi_span_of(x->date, &span_x);
    (void)cqi_span_of(y->date, &span_y);
    int64_t size_x = span_x.last - span_x.first;
    int64_t size_y = span_y.last - span_y.first;
    if (size_x != size_y)
        return size_x < size_y ? -1 : 1;
    return order_inputs(x, y);
}

/* Sorts the records of one series, inputs[0 .. count), into meetings. */
static cq_status make_groups(cqi_arena *arena, record **inputs, size_t count, group **groups,
                             size_t *group_count)
{
    group *made = cqi_arena_take(arena, count * sizeof *made);
    record **loose = cqi_arena_take(arena, count * sizeof(record *));
    size_t loose_count = 0;
    if (!made || !loose)
        return CQ_E_MEMORY;
    memset(made, 0, count * sizeof *made);
    *groups = made;
    *group_count = 0;
    for (size_t i = 0; i < count; i++) {
        if (inputs[i]->ordinal == 0) {
            loose[loose_count++] = inputs[i];
            continue;
        }
        if (*group_count == 0 || made[*group_count - 1].ordinal != inputs[i]->ordinal)
            made[(*group_count)++].ordinal = inputs[i]->ordinal;
        CQI_TRY(join(arena, &made[*group_count - 1], inputs[i]));
    }
    if (loose_count)
        qsort(loose, loose_count, sizeof *loose, by_grain);
    for (size_t i = 0; i < loose_count; i++) {
        group *fit = find_group(made, *group_count, loose[i]);
        CQI_TRY(join(arena, fit ? fit : &made[(*group_count)++], loose[i]));
    }
    return CQ_OK;
}

/* A value and who says so. */
typedef struct claim {
    cq_str value;
    record **by;
    size_t count;
} claim;

static int by_evidence(const void *a, const void *b)
{
    const cqi_register_evidence *x = a;
    const cqi_register_evidence *y = b;
    int result = order(x->doc, y->doc);
    if (result == 0)
        result = order_numbers(x->start, y->start);
    return result ? result : order_numbers(x->end, y->end);
}

static cq_status gather_evidence(cqi_arena *arena, record *const *members, size_t count,
                                 const cqi_register_evidence **evidence, size_t *evidence_count)
{
    size_t total = 0;
    for (size_t i = 0; i < count; i++)
        total += members[i]->evidence_count;
    cqi_register_evidence *all = cqi_arena_take(arena, total * sizeof *all);
    if (!all)
        return CQ_E_MEMORY;
    size_t n = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < members[i]->evidence_count; k++)
            all[n++] = (cqi_register_evidence){members[i]->doc, members[i]->evidence[k].start,
                                               members[i]->evidence[k].end};
    qsort(all, n, sizeof *all, by_evidence);
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || by_evidence(&all[kept - 1], &all[i]) != 0)
            all[kept++] = all[i];
    *evidence = all;
    *evidence_count = kept;
    return CQ_OK;
}

static cq_str text_of(const record *in, int field)
{
    return field == 0 ? in->date : field == 1 ? in->place : in->series;
}

/* Sorts the members' values of a field into claims, the most frequent first, then by text. */
static cq_status find_claims(cqi_arena *arena, const group *g, int field, claim **claims,
                             size_t *claim_count)
{
    claim *found = cqi_arena_take(arena, (g->count + 1) * sizeof *found);
    if (!found)
        return CQ_E_MEMORY;
    size_t count = 0;
    for (size_t i = 0; i < g->count; i++) {
        cq_str value = text_of(g->members[i], field);
        size_t k = 0;
        while (k < count && !same(found[k].value, value))
            k++;
        if (value.len == 0)
            continue;
        if (k == count) {
            record **by = cqi_arena_take(arena, g->count * sizeof(record *));
            if (!by)
                return CQ_E_MEMORY;
            found[count++] = (claim){value, by, 0};
        }
        found[k].by[found[k].count++] = g->members[i];
    }
    *claims = found;
    *claim_count = count;
    return CQ_OK;
}

static int by_support(const void *a, const void *b)
{
    const claim *x = a;
    const claim *y = b;
    if (x->count != y->count)
        return x->count > y->count ? -1 : 1;
    return order(x->value, y->value);
}

static int64_t span_size(cq_str date)
{
    cqi_span span;
    return cqi_span_of(date, &span) ? span.last - span.first : INT64_MAX;
}

/* Finer dates first, an interval of days before one of its days; then the better supported. */
static int by_fineness(const void *a, const void *b)
{
    const claim *x = a;
    const claim *y = b;
    bool days_x = x->value.len >= 10;
    bool days_y = y->value.len >= 10;
    if (days_x != days_y)
        return days_x ? -1 : 1;
    int64_t size_x = span_size(x->value);
    int64_t size_y = span_size(y->value);
    if (!days_x && size_x != size_y)
        return size_x < size_y ? -1 : 1;
    return by_support(a, b);
}

static int by_place(const void *a, const void *b)
{
    const claim *x = a;
    const claim *y = b;
    bool country_x = x->by[0]->whole_country;
    bool country_y = y->by[0]->whole_country;
    return country_x != country_y ? country_x - country_y : by_support(a, b);
}

static bool claims_agree(const claim *a, const claim *b, int field)
{
    if (field == 1)
        return places_agree(a->by[0], b->by[0]);
    cqi_span x;
    cqi_span y;
    return !cqi_span_of(a->value, &x) || !cqi_span_of(b->value, &y) || cqi_span_agree(x, y);
}

/* Of agreeing claims to days, the interval says more than one of its days. */
static size_t widest(const claim *claims, size_t count)
{
    size_t best = 0;
    for (size_t i = 1; i < count; i++)
        if (claims[i].value.len >= 10 && claims_agree(&claims[0], &claims[i], 0) &&
            claims[i].count >= claims[best].count && claims[i].value.len > claims[best].value.len)
            best = i;
    return best;
}

static cq_status add_conflict(cqi_arena *arena, cqi_register_entry *entry, const char *field,
                              const claim *claims, size_t count, int number)
{
    cqi_register_claim *values = cqi_arena_take(arena, count * sizeof *values);
    cqi_register_conflict *conflicts =
        cqi_arena_take(arena, (entry->conflict_count + 1) * sizeof *conflicts);
    if (!values || !conflicts)
        return CQ_E_MEMORY;
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && claims_agree(&claims[0], &claims[i], number))
            continue;
        values[n].value = claims[i].value;
        CQI_TRY(gather_evidence(arena, claims[i].by, claims[i].count, &values[n].evidence,
                                &values[n].evidence_count));
        n++;
    }
    if (n < 2)
        return CQ_OK;
    if (entry->conflict_count)
        memcpy(conflicts, entry->conflicts, entry->conflict_count * sizeof *conflicts);
    conflicts[entry->conflict_count++] = (cqi_register_conflict){{field, strlen(field)}, values, n};
    entry->conflicts = conflicts;
    return CQ_OK;
}

static cq_status choose_date(cqi_arena *arena, const group *g, cqi_register_entry *entry)
{
    claim *claims;
    size_t count;
    CQI_TRY(find_claims(arena, g, 0, &claims, &count));
    if (count == 0)
        return CQ_OK;
    qsort(claims, count, sizeof *claims, by_fineness);
    size_t best = widest(claims, count);
    claim first = claims[best];
    claims[best] = claims[0];
    claims[0] = first;
    entry->date = first.value;
    return add_conflict(arena, entry, "date", claims, count, 0);
}

static cq_status choose_place(cqi_arena *arena, const group *g, cqi_register_entry *entry)
{
    claim *claims;
    size_t count;
    CQI_TRY(find_claims(arena, g, 1, &claims, &count));
    if (count == 0)
        return CQ_OK;
    qsort(claims, count, sizeof *claims, by_place);
    entry->place = claims[0].value;
    return add_conflict(arena, entry, "place", claims, count, 1);
}

/* The items of a list of all members, sorted, each once. */
static cq_status gather_list(cqi_arena *arena, const group *g, int which, const cq_str **items,
                             size_t *count)
{
    size_t total = 0;
    for (size_t i = 0; i < g->count; i++)
        total += g->members[i]->lists[which].count;
    if (total == 0)
        return CQ_OK;
    cq_str *all = cqi_arena_take(arena, total * sizeof *all);
    if (!all)
        return CQ_E_MEMORY;
    size_t n = 0;
    for (size_t i = 0; i < g->count; i++)
        for (size_t k = 0; k < g->members[i]->lists[which].count; k++)
            all[n++] = g->members[i]->lists[which].items[k];
    qsort(all, n, sizeof *all, by_text);
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || !same(all[kept - 1], all[i]))
            all[kept++] = all[i];
    *items = all;
    *count = kept;
    return CQ_OK;
}

static cq_status make_entry(cqi_arena *arena, const group *g, cq_str series,
                            cqi_register_entry *entry)
{
    *entry = (cqi_register_entry){.series = series,
                                  .has_ordinal = g->ordinal != 0,
                                  .ordinal = g->ordinal,
                                  .status = is_planned(g) ? CQ_STR("planned") : CQ_STR("held")};
    CQI_TRY(choose_date(arena, g, entry));
    CQI_TRY(choose_place(arena, g, entry));
    CQI_TRY(gather_list(arena, g, LIST_PARTIES, &entry->parties, &entry->party_count));
    CQI_TRY(gather_list(arena, g, LIST_AGENCIES, &entry->agencies, &entry->agency_count));
    CQI_TRY(gather_list(arena, g, LIST_PEOPLE, &entry->people, &entry->person_count));
    return gather_evidence(arena, g->members, g->count, &entry->evidence, &entry->evidence_count);
}

/* The name that most records give a series; of equals the longer, then the first by its bytes. */
static cq_status choose_series(cqi_arena *arena, record **inputs, size_t count, cq_str *series)
{
    group all = {.members = inputs, .count = count};
    claim *claims;
    size_t claim_count;
    CQI_TRY(find_claims(arena, &all, 2, &claims, &claim_count));
    qsort(claims, claim_count, sizeof *claims, by_support);
    size_t best = 0;
    for (size_t i = 1; i < claim_count && claims[i].count == claims[0].count; i++)
        if (claims[i].value.len > claims[best].value.len)
            best = i;
    *series = claims[best].value;
    return CQ_OK;
}

static cq_status add_entry(cqi_register *reg, size_t *capacity, const cqi_register_entry *entry)
{
    if (reg->entry_count == *capacity) {
        size_t larger = *capacity ? *capacity * 2 : 64;
        cqi_register_entry *entries =
            cqi_arena_take(&reg->results_memory, larger * sizeof *entries);
        if (!entries)
            return CQ_E_MEMORY;
        if (reg->entry_count)
            memcpy(entries, reg->entries, reg->entry_count * sizeof *entries);
        reg->entries = entries;
        *capacity = larger;
    }
    reg->entries[reg->entry_count++] = *entry;
    return CQ_OK;
}

/* Meetings that the count of a series implies, between two that are known: few, as against those.
 */
static cq_status add_gaps(cqi_register *reg, size_t *capacity, cq_str series, uint32_t after,
                          uint32_t before, size_t known)
{
    size_t gap = before - after - 1;
    if (after == 0 || gap > GAP_MAX || (gap > GAP_SMALL && gap > 2 * known))
        return CQ_OK;
    for (uint32_t ordinal = after + 1; ordinal < before; ordinal++) {
        cqi_register_entry entry = {
            .series = series, .has_ordinal = true, .ordinal = ordinal, .status = CQ_STR("missing")};
        CQI_TRY(add_entry(reg, capacity, &entry));
    }
    return CQ_OK;
}

static cq_status finish_series(cqi_register *reg, size_t *capacity, record **inputs, size_t count)
{
    cqi_arena *arena = &reg->results_memory;
    group *groups;
    size_t group_count;
    cq_str series;
    uint32_t last = 0;
    CQI_TRY(choose_series(arena, inputs, count, &series));
    CQI_TRY(make_groups(arena, inputs, count, &groups, &group_count));
    for (size_t i = 0; i < group_count; i++) {
        cqi_register_entry entry;
        if (groups[i].ordinal) {
            CQI_TRY(add_gaps(reg, capacity, series, last, groups[i].ordinal, group_count));
            last = groups[i].ordinal;
        }
        CQI_TRY(make_entry(arena, &groups[i], series, &entry));
        CQI_TRY(add_entry(reg, capacity, &entry));
    }
    return CQ_OK;
}

/* By series, ordinal (those without come last), date. */
static int by_entry(const void *a, const void *b)
{
    const cqi_register_entry *x = a;
    const cqi_register_entry *y = b;
    int result = order(x->series, y->series);
    if (result == 0 && x->has_ordinal != y->has_ordinal)
        return x->has_ordinal ? -1 : 1;
    if (result == 0)
        result = order_numbers(x->ordinal, y->ordinal);
    if (result == 0)
        result = order(x->date, y->date);
    if (result == 0)
        result = order(x->place, y->place);
    if (result == 0 && x->evidence_count && y->evidence_count)
        result = by_evidence(x->evidence, y->evidence);
    return result;
}

cq_status cqi_register_finish(cqi_register *reg, const cqi_register_entry **entries, size_t *count)
{
    size_t capacity = 0;
    cqi_arena_reset(&reg->results_memory);
    reg->entries = NULL;
    reg->entry_count = 0;
    record **unique = cqi_arena_take(&reg->results_memory, (reg->count + 1) * sizeof(record *));
    if (!unique)
        return CQ_E_MEMORY;
    size_t n = 0;
    if (reg->count)
        qsort(reg->inputs, reg->count, sizeof *reg->inputs, by_input);
    for (size_t i = 0; i < reg->count; i++)
        if (n == 0 || order_inputs(unique[n - 1], reg->inputs[i]) != 0)
            unique[n++] = reg->inputs[i];
    for (size_t first = 0, last; first < n; first = last) {
        for (last = first + 1; last < n && same(unique[first]->key, unique[last]->key);)
            last++;
        CQI_TRY(finish_series(reg, &capacity, unique + first, last - first));
    }
    if (reg->entry_count)
        qsort(reg->entries, reg->entry_count, sizeof *reg->entries, by_entry);
    *entries = reg->entries;
    *count = reg->entry_count;
    return CQ_OK;
}
