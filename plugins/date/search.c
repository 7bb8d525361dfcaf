/*
 * search.c - finds the items of a segment: the tokens that may begin a date, one after the other,
 * and what the grammars make of them; what the survey has found is not looked for again.
 */
#include "worker.h"

#include "walk.h"

#include <stdlib.h>
#include <string.h>

static manner manner_of(const worker *w)
{
    const context *c = &w->context;
    return (manner){c->language, c->minguo, c->dotted, w->study.cable};
}

void forget_hits(worker *w)
{
    cqk_quiet_clear(&w->read);
    w->hit_count = w->kept_count = 0;
}

void keep_to_manner(worker *w)
{
    manner now = manner_of(w);
    const manner *then = &w->manner;
    if (now.language != then->language || now.minguo != then->minguo ||
        now.dotted != then->dotted || now.cable != then->cable)
        forget_hits(w);
    w->manner = now;
}

/* Of a word with a hyphen (to-day, avant-hier) the last part triggers: the token it begins with. */
static uint32_t first_part(const dictionary *words, uint8_t language, const cq_segment *segment,
                           uint32_t i)
{
    dictionary_match match;
    bool joined = i >= 2 && segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
                  cqk_touches(segment, i) &&
                  dictionary_hyphenated(words, segment, i - 2, language, &match);
    return joined ? i - 2 : i;
}

/* "May 3, 5 and 7": the days behind the first have the year that was found for it. */
static void inherit_year(const worker *w, const item *first, item *it)
{
    const point *p = &first->first;
    const cqk_date *last = &w->context.last;
    if (p->year == NO_YEAR && it->first.year == NO_YEAR && it->first.unit == U_NONE && !p->points &&
        p->month && it->first.month == p->month && last->month == p->month && last->day == p->day)
        it->first.year = last->year;
}

/* Where items are looked for, and what is done with them. */
typedef struct search {
    worker *worker;
    const cq_segment *segment;
    item_function act;
    void *data;
    bool keep;       /* for the scan */
    uint32_t behind; /* the end of the last item */
    hit found;       /* what was read last; its items are the last ones that are kept */
} search;

/* Calls `act` for the items of an expression, and changes them. *end: of the last one; 0: none. */
static cq_status act_on(search *s, item *items, unsigned count, uint32_t *end)
{
    worker *w = s->worker;
    *end = 0;
    for (unsigned k = 0; k < count; k++) {
        const point *last = items[k].range ? &items[k].last : &items[k].first;
        if (items[k].first.start < s->behind || last->end <= items[k].first.start)
            continue;
        if (k > 0)
            inherit_year(w, &items[0], &items[k]);
        cq_status status = s->act(w, s->segment, &items[k], s->data);
        if (status != CQ_OK)
            return status;
        *end = s->behind = last->end;
    }
    return CQ_OK;
}

/* Keeps the items of an expression as they were read. Where there are too many, they are read once
 * more. */
static void keep_items(search *s, const item *items, unsigned count)
{
    enum { KEPT_MAX = 1 << 14 };
    worker *w = s->worker;
    s->found.item_count = 0;
    s->found.complete = false;
    if (w->kept_count + count > KEPT_MAX)
        return;
    if (w->kept_capacity - w->kept_count < count) {
        size_t capacity = w->kept_capacity * 2 + 64;
        item *kept = realloc(w->kept, capacity * sizeof *kept);
        if (!kept)
            return;
        w->kept = kept;
        w->kept_capacity = capacity;
    }
    s->found.first_item = (uint32_t)w->kept_count;
    s->found.item_count = (uint16_t)count;
    s->found.complete = true;
    if (count)
        memcpy(w->kept + w->kept_count, items, count * sizeof *items);
    w->kept_count += count;
}

/* Calls `act` for what begins where the reader stands. *end: of the last item; of a word that is no
 * date though a shorter one is; 0 where there is neither. */
static cq_status act_on_items(search *s, reader *r, uint32_t *end)
{
    item items[ITEMS_MAX];
    manner how = manner_of(s->worker);
    r->minguo = how.minguo;
    r->dotted = how.dotted;
    r->cable = how.cable;
    unsigned count = read_expression(r, how.language, items);
    if (s->keep)
        keep_items(s, items, count);
    cq_status status = act_on(s, items, count, end);
    if (status != CQ_OK)
        return status;
    if (*end == 0 && r->count > 0 && r->items[0].kind == LEX_WORD &&
        r->items[0].word->kind == W_STOP)
        *end = r->items[0].end;
    return CQ_OK;
}

/* "2016/5/5，2016/6/6", "2014,2015": figures with a comma between are one token. Where a date ends
 * inside token i, moves the reader to the figures behind the comma; false where there are none. */
static bool start_behind_comma(const search *s, reader *r, uint32_t i, uint32_t end)
{
    static const char wide[] = "，";
    const cq_tokens *t = s->segment->tokens;
    const char *p = s->segment->text.data + end;
    if (i >= t->count || t->kind[i] != CQ_TOKEN_NUMBER || end <= t->start[i])
        return false;
    uint32_t left = t->end[i] - end;
    uint32_t comma = left > 1 && p[0] == ',' ? 1 : left > 3 && memcmp(p, wide, 3) == 0 ? 3 : 0;
    if (comma == 0)
        return false;
    reader_start(r, s->worker->model->words, s->worker->context.language, s->segment, i);
    r->byte = end + comma;
    return true;
}

/* "1/2/3/4/5 ...", "1, 2, 3, ...": of numbers that follow each other with a mark between, no date
 * has more than the last few. The token where those begin, of the chain that begins with token i.
 */
static uint32_t last_of_chain(const cq_segment *segment, uint32_t i)
{
    enum { NUMBERS = 12, YEAR_BYTES = 4 };
    const cq_tokens *t = segment->tokens;
    uint32_t last = i;
    while (last + 2 < t->count && t->kind[last + 2] == CQ_TOKEN_NUMBER &&
           t->kind[last + 1] == CQ_TOKEN_PUNCTUATION && t->start[last + 2] - t->end[last] <= 2)
        last += 2;
    return last - i > 2 * NUMBERS ? last - 2 * NUMBERS : i;
}

/* Calls `act` for what begins at token i; the tokens below *floor are done with then. Is there
 * nothing, *found is false. */
static cq_status act_at(search *s, uint32_t i, uint32_t *floor, bool *found)
{
    reader r;
    const cq_tokens *t = s->segment->tokens;
    const dictionary *words = s->worker->model->words;
    uint8_t language = s->worker->context.language;
    uint32_t end = 0;
    reader_start(&r, words, language, s->segment, first_part(words, language, s->segment, i));
    cq_status status = act_on_items(s, &r, &end);
    *found = end > 0;
    while (status == CQ_OK && end > 0) {
        *floor = token_behind(t, i, end);
        if (!start_behind_comma(s, &r, *floor, end))
            break;
        s->keep = false; /* several expressions are read again */
        s->found.complete = false;
        status = act_on_items(s, &r, &end);
    }
    if (end == 0 && t->kind[i] == CQ_TOKEN_NUMBER)
        *floor = last_of_chain(s->segment, i);
    return status;
}

/* Keeps a hit; false: out of memory. */
static bool keep_hit(worker *w, const hit *found)
{
    if (w->hit_count == w->hit_capacity) {
        size_t capacity = w->hit_capacity ? w->hit_capacity * 2 : 64;
        hit *hits = realloc(w->hits, capacity * sizeof *hits);
        if (!hits)
            return false;
        w->hits = hits;
        w->hit_capacity = capacity;
    }
    w->hits[w->hit_count++] = *found;
    return true;
}

cq_status each_item(worker *w, const cq_segment *segment, bool keep, item_function act, void *data)
{
    search s = {.worker = w, .segment = segment, .act = act, .data = data};
    const trigger_filter *filter = dictionary_filter(w->model->words);
    uint32_t floor = 0;
    size_t before = w->hit_count;
    cqk_walk at = cqk_walk_from(segment->tokens, 0, w->model->watched);
    for (uint32_t i; cqk_walk_next(&at, &i);) {
        bool found = false;
        if (i < floor || !filter_passes(filter, segment, i) ||
            !dictionary_triggers(w->model->words, segment, i, w->context.language))
            continue;
        size_t kept = w->kept_count;
        s.keep = keep;
        s.found = (hit){.segment = (uint32_t)segment->index, .token = i};
        cq_status status = act_at(&s, i, &floor, &found);
        if (status != CQ_OK)
            return status;
        if (found && keep)
            keep = keep_hit(w, &s.found);
        else
            w->kept_count = kept;
    }
    if (keep)
        cqk_quiet_add(&w->read, segment->index);
    else
        w->hit_count = before;
    return CQ_OK;
}

/* The first hit in a segment, or behind it. */
static size_t first_hit(const worker *w, uint64_t segment)
{
    size_t low = 0, high = w->hit_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (w->hits[middle].segment < segment)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static cq_status act_on_hit(search *s, const hit *kept)
{
    item items[ITEMS_MAX];
    uint32_t end = 0;
    bool found;
    if (!kept->complete)
        return act_at(s, kept->token, &end, &found);
    memcpy(items, s->worker->kept + kept->first_item, kept->item_count * sizeof *items);
    return act_on(s, items, kept->item_count, &end);
}

cq_status each_hit(worker *w, const cq_segment *segment, item_function act, void *data)
{
    search s = {.worker = w, .segment = segment, .act = act, .data = data};
    cq_status status = CQ_OK;
    for (size_t k = first_hit(w, segment->index);
         status == CQ_OK && k < w->hit_count && w->hits[k].segment == segment->index; k++)
        status = act_on_hit(&s, &w->hits[k]);
    return status;
}
