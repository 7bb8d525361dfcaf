/*
 * series.c - keys of series taken apart and compared.
 */
#include "resolve/series.h"

#include "base/error.h"
#include "resolve/span.h"

#include <stdlib.h>
#include <string.h>

enum { WORDS_MAX = 32, KEYS_MAX = 4096 };

typedef struct words {
    cq_str items[WORDS_MAX];
    size_t count;
} words;

/* A key and its records, inputs[first .. last). */
typedef struct series {
    cq_str key;
    cq_str parties;
    size_t party_count;
    words words;
    cq_str kind;
    size_t first;
    size_t last;
    size_t root; /* the series that this one is short for; itself */
} series;

static bool split_words(cq_str text, words *to)
{
    to->count = 0;
    for (size_t at = 0; at < text.len;) {
        const char *blank = memchr(text.data + at, ' ', text.len - at);
        size_t end = blank ? (size_t)(blank - text.data) : text.len;
        if (to->count == WORDS_MAX)
            return false;
        if (end > at)
            to->items[to->count++] = (cq_str){text.data + at, end - at};
        at = end + 1;
    }
    return true;
}

/* Takes a key apart; false: it has another form. */
static bool split_key(series *s)
{
    const char *bar = memchr(s->key.data, '|', s->key.len);
    if (!bar)
        return false;
    s->parties = (cq_str){s->key.data, (size_t)(bar - s->key.data)};
    cq_str rest = {bar + 1, s->key.len - s->parties.len - 1};
    const char *second = memchr(rest.data, '|', rest.len);
    if (!second)
        return false;
    size_t len = (size_t)(second - rest.data);
    s->kind = (cq_str){second + 1, rest.len - len - 1};
    words parties;
    if (!split_words(s->parties, &parties))
        return false;
    s->party_count = parties.count;
    return split_words((cq_str){rest.data, len}, &s->words);
}

/* "trilateral" says no more than that there are three parties. */
static bool is_implied(cq_str word, size_t parties)
{
    return (parties == 2 && cqi_same_as(word, "bilateral")) ||
           (parties == 3 && cqi_same_as(word, "trilateral"));
}

/* How many words of `a`, without those that b's parties imply, b does not have. */
static size_t missing(const series *a, const series *b, size_t *left)
{
    size_t absent = 0;
    *left = 0;
    for (size_t i = 0; i < a->words.count; i++) {
        bool found = false;
        if (is_implied(a->words.items[i], b->party_count))
            continue;
        for (size_t k = 0; k < b->words.count && !found; k++)
            found = cqi_same(a->words.items[i], b->words.items[k]);
        ++*left;
        absent += !found;
    }
    return absent;
}

/* "vice": ministers' and vice-ministers' meetings are two series. */
static bool has_lower_rank(const series *s)
{
    static const char *const ranks[] = {"vice", "deputy", "副", "次官", "차관"};
    for (size_t i = 0; i < s->words.count; i++)
        for (size_t k = 0; k < sizeof ranks / sizeof *ranks; k++)
            if (cqi_same_as(s->words.items[i], ranks[k]))
                return true;
    return false;
}

static bool has_ministers(const series *s)
{
    for (size_t i = 0; i < s->words.count; i++)
        if (cqi_same_as(s->words.items[i], "ministers"))
            return true;
    return false;
}

/* "Foreign Ministers' Meeting": a name that tells nothing but the rank of those who meet. Any
 * states may hold one. */
static bool tells_rank_only(const series *s)
{
    static const char *const ranks[] = {
        "foreign", "ministers", "leaders",  "heads",     "state",  "government",  "vice",
        "deputy",  "senior",    "generals", "officials", "expert", "ambassadors", "directors"};
    for (size_t i = 0; i < s->words.count; i++) {
        bool rank = false;
        for (size_t k = 0; k < sizeof ranks / sizeof *ranks && !rank; k++)
            rank = cqi_same_as(s->words.items[i], ranks[k]);
        if (!rank)
            return false;
    }
    return true;
}

/* Can the name of `a` be short for that of `b`? */
static bool shortens(const series *a, const series *b)
{
    size_t left;
    if (!cqi_same(a->kind, b->kind) || missing(a, b, &left) > 0 || left == 0)
        return false;
    if (has_ministers(a) && has_lower_rank(a) != has_lower_rank(b))
        return false;
    size_t more = b->words.count - left;
    if (a->party_count == 0 && b->party_count > 0)
        return a->words.count >= 2 && more == 0 && !tells_rank_only(a);
    return a->party_count > 0 && cqi_same(a->parties, b->parties) && more > 0 && more <= left;
}

/* Do dates of one ordinal contradict each other? The records of a series are sorted by ordinal. */
static bool contradict(cqi_record *const *inputs, const series *a, const series *b)
{
    for (size_t i = a->first, k = b->first; i < a->last && k < b->last;) {
        uint32_t x = inputs[i]->ordinal;
        uint32_t y = inputs[k]->ordinal;
        cqi_span span_x;
        cqi_span span_y;
        if (x && x == y && cqi_span_of(inputs[i]->date, &span_x) &&
            cqi_span_of(inputs[k]->date, &span_y) && !cqi_span_agree(span_x, span_y))
            return true;
        i += x <= y;
        k += y < x;
    }
    return false;
}

static size_t root_of(const series *list, size_t i)
{
    while (list[i].root != i)
        i = list[i].root;
    return i;
}

/*
 * The one series that list[i] is short for; itself if there is none, or several. Of several that
 * are short for one another, the fullest is meant.
 */
static size_t find_root(cqi_record *const *inputs, const series *list, const size_t *order,
                        size_t count, size_t i)
{
    size_t found = i;
    for (size_t k = 0; k < count; k++) {
        size_t other = order[k];
        if (other == i || !shortens(&list[i], &list[other]) ||
            contradict(inputs, &list[i], &list[other]))
            continue;
        size_t root = root_of(list, other);
        if (found != i && found != root)
            return i;
        found = root;
    }
    return found;
}

/* Names with parties and more words come first, so that what they are short for is settled. */
static int compare_fullness(const series *x, const series *y)
{
    bool free_x = x->party_count == 0;
    bool free_y = y->party_count == 0;
    if (free_x != free_y)
        return free_x - free_y;
    if (x->words.count != y->words.count)
        return x->words.count > y->words.count ? -1 : 1;
    return cqi_order(x->key, y->key);
}

typedef struct ranked {
    const series *list;
    size_t index;
} ranked;

static int by_fullness(const void *a, const void *b)
{
    const ranked *x = a;
    const ranked *y = b;
    return compare_fullness(&x->list[x->index], &y->list[y->index]);
}

static size_t list_series(cqi_record **inputs, size_t count, series *list)
{
    size_t n = 0;
    for (size_t first = 0, last; first < count; first = last) {
        for (last = first + 1; last < count && cqi_same(inputs[first]->key, inputs[last]->key);)
            last++;
        list[n] = (series){.key = inputs[first]->key, .first = first, .last = last, .root = n};
        n++;
    }
    return n;
}

static cq_status join_series(cqi_arena *arena, cqi_record *const *inputs, series *list,
                             size_t count)
{
    ranked *ranks = cqi_arena_take(arena, (count + 1) * sizeof *ranks);
    size_t *order = cqi_arena_take(arena, (count + 1) * sizeof *order);
    size_t known = 0;
    if (!ranks || !order)
        return CQ_E_MEMORY;
    for (size_t i = 0; i < count; i++)
        if (split_key(&list[i]))
            ranks[known++] = (ranked){list, i};
    if (known == 0 || known > KEYS_MAX)
        return CQ_OK;
    qsort(ranks, known, sizeof *ranks, by_fullness);
    for (size_t i = 0; i < known; i++)
        order[i] = ranks[i].index;
    for (size_t i = 0; i < known; i++)
        list[order[i]].root = find_root(inputs, list, order, i, order[i]);
    return CQ_OK;
}

cq_status cqi_series_settle(cqi_arena *arena, cqi_record **inputs, size_t count)
{
    series *list = cqi_arena_take(arena, (count + 1) * sizeof *list);
    if (!list)
        return CQ_E_MEMORY;
    size_t n = list_series(inputs, count, list);
    CQI_TRY(join_series(arena, inputs, list, n));
    for (size_t i = 0; i < n; i++)
        for (size_t k = list[i].first; k < list[i].last; k++)
            inputs[k]->root = list[root_of(list, i)].key;
    return CQ_OK;
}
