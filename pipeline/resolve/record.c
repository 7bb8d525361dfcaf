/*
 * record.c - a record of the register read off the extractor's fields, and the order of records.
 */
#include "resolve/record.h"

#include "base/error.h"

#include <stdlib.h>
#include <string.h>

enum { KEY_WORDS = 64 };

bool cqi_same(cq_str a, cq_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

bool cqi_same_as(cq_str a, const char *b)
{
    return cqi_same(a, (cq_str){b, strlen(b)});
}

int cqi_order(cq_str a, cq_str b)
{
    size_t len = a.len < b.len ? a.len : b.len;
    int result = len ? memcmp(a.data, b.data, len) : 0;
    return result ? result : (a.len > b.len) - (a.len < b.len);
}

int cqi_order_numbers(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

int cqi_by_text(const void *a, const void *b)
{
    return cqi_order(*(const cq_str *)a, *(const cq_str *)b);
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
            skip = skip || cqi_same_as(word, empty[k]);
        if (!skip && count < KEY_WORDS)
            words[count++] = word;
        i += i < series.len;
    }
    qsort(words, count, sizeof *words, cqi_by_text);
    size_t len = 0;
    for (size_t i = 0; i < count; i++) {
        memcpy(key + len, words[i].data, words[i].len);
        len += words[i].len;
        key[len++] = ' ';
    }
    return (cq_str){key, len};
}

static cq_status add_item(cqi_arena *arena, cqi_list *to, cq_str value)
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

static cq_status take_field(cqi_arena *arena, cqi_record *in, const cq_field *field)
{
    static const char *const lists[LISTS] = {"parties", "agencies", "people"};
    for (size_t i = 0; i < LISTS; i++)
        if (cqi_same_as(field->name, lists[i]))
            return add_item(arena, &in->lists[i], field->value);
    if (cqi_same_as(field->name, "ordinal")) {
        in->ordinal = read_number(field->value);
        return CQ_OK;
    }
    struct {
        const char *name;
        cq_str *to;
    } texts[] = {{"series", &in->series}, {"series_key", &in->key},  {"date", &in->date},
                 {"place", &in->place},   {"country", &in->country}, {"status", &in->status}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (!cqi_same_as(field->name, texts[i].name))
            continue;
        *texts[i].to = cqi_arena_copy(arena, field->value);
        return texts[i].to->data ? CQ_OK : CQ_E_MEMORY;
    }
    if (cqi_same_as(field->name, "place_is_country"))
        in->whole_country = cqi_same_as(field->value, "true");
    return CQ_OK;
}

cq_status cqi_record_fill(cqi_arena *arena, cqi_record *in, const cqi_register_input *from)
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
    for (size_t i = 0; i < LISTS; i++)
        if (in->lists[i].count)
            qsort(in->lists[i].items, in->lists[i].count, sizeof *in->lists[i].items, cqi_by_text);
    return CQ_OK;
}

static int order_lists(const cqi_list *a, const cqi_list *b)
{
    for (size_t i = 0; i < a->count && i < b->count; i++) {
        int result = cqi_order(a->items[i], b->items[i]);
        if (result)
            return result;
    }
    return cqi_order_numbers(a->count, b->count);
}

static int order_evidence(const cqi_record *a, const cqi_record *b)
{
    for (size_t i = 0; i < a->evidence_count && i < b->evidence_count; i++) {
        int result = cqi_order_numbers(a->evidence[i].start, b->evidence[i].start);
        if (result == 0)
            result = cqi_order_numbers(a->evidence[i].end, b->evidence[i].end);
        if (result)
            return result;
    }
    return cqi_order_numbers(a->evidence_count, b->evidence_count);
}

int cqi_record_order(const cqi_record *a, const cqi_record *b)
{
    int result = cqi_order(a->key, b->key);
    if (result == 0)
        result = cqi_order_numbers(a->ordinal, b->ordinal);
    const cq_str *x[] = {&a->date, &a->place, &a->status, &a->series, &a->doc, &a->country};
    const cq_str *y[] = {&b->date, &b->place, &b->status, &b->series, &b->doc, &b->country};
    for (size_t i = 0; result == 0 && i < sizeof x / sizeof *x; i++)
        result = cqi_order(*x[i], *y[i]);
    if (result == 0)
        result = order_evidence(a, b);
    for (size_t i = 0; result == 0 && i < LISTS; i++)
        result = order_lists(&a->lists[i], &b->lists[i]);
    return result;
}

static bool is_latin(cq_str text)
{
    return text.len == 0 || (unsigned char)text.data[0] < 0xD0;
}

bool cqi_places_agree(const cqi_record *a, const cqi_record *b)
{
    if (a->place.len == 0 || b->place.len == 0 || cqi_same(a->place, b->place))
        return true;
    if (a->country.len == 0 || !cqi_same(a->country, b->country))
        return false;
    return a->whole_country || b->whole_country || is_latin(a->place) != is_latin(b->place);
}
