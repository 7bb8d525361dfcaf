/*
 * token.c - fills the token columns of one segment: boundaries and columns from the kernel, batch
 * by batch, and where sentences and lines begin.
 */
#include "token/token.h"

#include "token/columns.h"

#include <stdlib.h>
#include <string.h>

enum {
    BATCH = 1024, /* segments taken from the kernel at a time: they stay in the first-level cache */
    FIRST_CAPACITY = 256
};

/* Where sentences begin: ascending offsets, handed out as the tokens pass them. */
typedef struct sentence_feed {
    cqi_segment_function *sentences;
    cqi_stream stream;
    cqi_run run;
    const uint8_t *data;
    size_t len, used, next;
    int done;
} sentence_feed;

typedef struct driver {
    cqi_tokens *tokens;
    cqi_columns out;
    size_t count;
    cqi_batch batch;
    const char *text;
    size_t len;
    const uint32_t *line_starts;
    size_t line_count, line;
    sentence_feed sentences;
    uint64_t sentence; /* where the next sentence starts; past the text: there is none */
    uint64_t event;    /* where the next sentence or line starts */
} driver;

/* All columns lie in one block, the widest items first. */
static cqi_columns lay_out(void *memory, size_t capacity)
{
    cqi_columns c = {0};
    if (memory) {
        c.start = memory;
        c.end = c.start + capacity;
        c.hash = c.end + capacity;
        c.watched = c.hash + capacity;
        c.shape = (uint16_t *)(c.watched + capacity);
        c.kind = (uint8_t *)(c.shape + capacity);
    }
    return c;
}

void cqi_tokens_deinit(cqi_tokens *tokens)
{
    free(tokens->memory);
    *tokens = (cqi_tokens){0};
}

/* Makes room for `more` tokens behind the ones there are. */
static cq_status reserve(driver *d, size_t more)
{
    cqi_tokens *tokens = d->tokens;
    if (tokens->capacity - d->count >= more)
        return CQ_OK;
    size_t capacity = tokens->capacity * 2 + FIRST_CAPACITY + more;
    size_t item = 4 * sizeof(uint32_t) + sizeof(uint16_t) + sizeof(uint8_t);
    if (capacity > SIZE_MAX / item)
        return CQ_E_MEMORY;
    void *memory = malloc(capacity * item);
    if (!memory)
        return CQ_E_MEMORY;
    cqi_columns to = lay_out(memory, capacity);
    if (d->count) {
        memcpy(to.start, d->out.start, d->count * sizeof *to.start);
        memcpy(to.end, d->out.end, d->count * sizeof *to.end);
        memcpy(to.hash, d->out.hash, d->count * sizeof *to.hash);
        memcpy(to.watched, d->out.watched, d->count * sizeof *to.watched);
        memcpy(to.shape, d->out.shape, d->count * sizeof *to.shape);
        memcpy(to.kind, d->out.kind, d->count * sizeof *to.kind);
    }
    free(tokens->memory);
    tokens->memory = memory;
    tokens->capacity = capacity;
    d->out = to;
    return CQ_OK;
}

/* Where the next sentence starts, or past the text. */
static uint64_t next_sentence(sentence_feed *feed)
{
    while (feed->next == feed->run.count) {
        if (feed->done)
            return UINT64_MAX;
        feed->next = 0;
        feed->used += feed->sentences(&feed->stream, feed->data + feed->used,
                                      feed->len - feed->used, 1, &feed->run);
        feed->done = feed->used == feed->len;
    }
    return feed->run.base + feed->run.start[feed->next++];
}

/* What lies between this token and the one before, which ends at `before`: a line's or a sentence's
 * beginning. A sentence that would begin inside that token ("한.중 회의") begins with no token. */
static unsigned pass_events(driver *d, uint32_t before, uint32_t start)
{
    unsigned shape = 0;
    while (d->line < d->line_count && d->line_starts[d->line] <= start) {
        d->line++;
        shape |= CQ_SHAPE_LINE_BEFORE;
    }
    while (d->sentence <= start) {
        shape |= d->sentence >= before ? CQ_SHAPE_SENTENCE_START : 0;
        d->sentence = next_sentence(&d->sentences);
    }
    d->event = d->sentence;
    if (d->line < d->line_count && d->line_starts[d->line] < d->event)
        d->event = d->line_starts[d->line];
    return shape;
}

/* The first token from i on that starts at `at` or behind; there is one before `count`. */
static size_t first_from(const uint32_t *start, size_t i, size_t count, uint64_t at)
{
    enum { STEP = 8 };
    while (count - i > STEP && start[i + STEP - 1] < at)
        i += STEP;
    while (start[i] < at)
        i++;
    return i;
}

/* Tells the new tokens, those from `first` on, what begins in front of them. */
static void mark_events(driver *d, size_t first)
{
    const uint32_t *start = d->out.start;
    for (size_t i = first; i < d->count && d->event <= start[d->count - 1]; i++) {
        i = first_from(start, i, d->count, d->event);
        uint32_t before = i > 0 ? d->out.end[i - 1] : 0;
        d->out.shape[i] = (uint16_t)(d->out.shape[i] | pass_events(d, before, start[i]));
    }
}

/* Adds the segments start[0, count), each of which ends where the next one starts. */
static cq_status add_all(driver *d, const cqi_kernel *kernel, const uint32_t *start,
                         const uint8_t *kind, size_t count)
{
    cq_status status = reserve(d, count + CQI_COLUMNS_SLACK);
    if (status != CQ_OK)
        return status;
    const cqi_columns *all = &d->out;
    size_t first = d->count;
    d->batch.start = start;
    d->batch.kind = kind;
    d->batch.count = count;
    d->count += kernel->columns(&d->batch, (cqi_columns){all->start + first, all->end + first,
                                                         all->hash + first, all->watched + first,
                                                         all->shape + first, all->kind + first});
    mark_events(d, first);
    return CQ_OK;
}

/* The batch begins with the segment whose end was not known when the one before was done. */
static cq_status fill(driver *d, const cqi_kernel *kernel)
{
    cqi_stream stream = {0};
    uint32_t start[BATCH + 2 + CQI_COLUMNS_SLACK];
    uint8_t kind[BATCH + 1 + CQI_COLUMNS_SLACK];
    cqi_run run = {.start = start + 1, .mark = kind + 1, .capacity = BATCH};
    size_t used = 0, open = 0; /* is there such a segment? */
    while (used < d->len) {
        used += kernel->words(&stream, (const uint8_t *)d->text + used, d->len - used, 1, &run);
        for (size_t i = 1; run.base && i <= run.count; i++)
            start[i] += (uint32_t)run.base;
        size_t first = 1 - open, count = run.count + open;
        if (used == d->len)
            start[first + count] = (uint32_t)d->len;
        else if (count)
            count--;
        cq_status status = add_all(d, kernel, start + first, kind + first, count);
        if (status != CQ_OK)
            return status;
        if (run.count) {
            start[0] = start[run.count];
            kind[0] = kind[run.count];
            open = 1;
        }
    }
    return CQ_OK;
}

cq_status cqi_tokenize(const cqi_kernel *kernel, cq_str text, const uint32_t *line_starts,
                       size_t line_count, const cqi_interest *interest, cqi_tokens *tokens)
{
    static const cqi_interest nobody;
    uint32_t sentence_start[CQI_RUN_MIN];
    driver d = {.tokens = tokens, .text = text.data, .len = text.len};
    d.batch = (cqi_batch){.text = text.data,
                          .len = text.len,
                          .interest = interest ? interest : &nobody,
                          .before = CQ_SHAPE_SPACE_BEFORE};
    d.out = lay_out(tokens->memory, tokens->capacity);
    d.line_starts = line_starts;
    d.line_count = line_count;
    d.sentences.sentences = kernel->sentences;
    d.sentences.data = (const uint8_t *)text.data;
    d.sentences.len = text.len;
    d.sentences.run.start = sentence_start;
    d.sentences.run.capacity = CQI_RUN_MIN;
    cq_status status = text.len > UINT32_MAX ? CQ_E_LIMIT : CQ_OK;
    if (status == CQ_OK)
        status = fill(&d, kernel);
    tokens->columns = (cq_tokens){.size = sizeof(cq_tokens),
                                  .count = status == CQ_OK ? (uint32_t)d.count : 0,
                                  .start = d.out.start,
                                  .end = d.out.end,
                                  .kind = d.out.kind,
                                  .shape = d.out.shape,
                                  .hash = d.out.hash,
                                  .watched = d.out.watched,
                                  .any_watched = d.batch.any_watched,
                                  .any_shape = (uint16_t)d.batch.any_shape,
                                  .kinds = (uint16_t)d.batch.kinds};
    return status;
}
