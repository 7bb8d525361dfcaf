/*
 * token.c - fills the token columns of one segment: boundaries from the kernel, shape and hash from
 * one more look at each token's bytes, eight at a time.
 */
#include "token/token.h"

#include "token/automaton.h"
#include "token/hash.h"

#include <stdlib.h>
#include <string.h>

enum {
    BATCH = 1024, /* segments taken from the kernel at a time: they stay in the first-level cache */
    FIRST_CAPACITY = 256
};

/* The columns as the driver writes them. */
typedef struct columns {
    uint32_t *start;
    uint32_t *end;
    uint32_t *hash;
    uint16_t *shape;
    uint8_t *kind;
} columns;

/* Where sentences or lines begin: ascending offsets, handed out as the tokens pass them. */
typedef struct sentence_feed {
    const cqi_kernel *kernel;
    cqi_stream stream;
    cqi_run run;
    const uint8_t *data;
    size_t len, used, next;
    int done;
    uint32_t start[CQI_RUN_MIN];
} sentence_feed;

typedef struct driver {
    cqi_tokens *tokens;
    columns out;
    size_t count;
    const char *text;
    size_t len;
    const uint32_t *line_starts;
    size_t line_count, line;
    sentence_feed sentences;
    uint64_t sentence; /* where the next sentence starts; past the text: there is none */
    uint16_t before;   /* CQ_SHAPE_SPACE_BEFORE if white space was last */
} driver;

/* All columns lie in one block, the widest items first. */
static columns lay_out(void *memory, size_t capacity)
{
    columns c = {0};
    if (memory) {
        c.start = memory;
        c.end = c.start + capacity;
        c.hash = c.end + capacity;
        c.shape = (uint16_t *)(c.hash + capacity);
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
    size_t item = 3 * sizeof(uint32_t) + sizeof(uint16_t) + sizeof(uint8_t);
    if (capacity > SIZE_MAX / item)
        return CQ_E_MEMORY;
    void *memory = malloc(capacity * item);
    if (!memory)
        return CQ_E_MEMORY;
    columns to = lay_out(memory, capacity);
    if (d->count) {
        memcpy(to.start, d->out.start, d->count * sizeof *to.start);
        memcpy(to.end, d->out.end, d->count * sizeof *to.end);
        memcpy(to.hash, d->out.hash, d->count * sizeof *to.hash);
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
        feed->used += feed->kernel->sentences(&feed->stream, feed->data + feed->used,
                                              feed->len - feed->used, 1, &feed->run);
        feed->done = feed->used == feed->len;
    }
    return feed->run.base + feed->run.start[feed->next++];
}

/* Adds what eight ASCII characters (zeros behind the last one) say of the shape. */
static inline unsigned shape_of_word(uint64_t word, unsigned shape)
{
    uint64_t upper = cqi_bytes_between(word, 'A', 'Z');
    uint64_t lower = cqi_bytes_between(word, 'a', 'z');
    uint64_t digit = cqi_bytes_between(word, '0', '9');
    uint64_t letters = upper | lower;
    /* CQ_SHAPE_UPPER_ALL means "has an upper-case letter" until the token is complete. */
    if (letters & (0 - letters) & upper &
        (shape & (CQ_SHAPE_UPPER_ALL | CQ_SHAPE_LOWER) ? 0 : ~0ULL))
        shape |= CQ_SHAPE_UPPER_FIRST;
    shape |= upper ? CQ_SHAPE_UPPER_ALL : 0;
    shape |= lower ? CQ_SHAPE_LOWER : 0;
    shape |= digit ? CQ_SHAPE_DIGIT : 0;
    return shape;
}

static unsigned shape_of_characters(const char *text, size_t len)
{
    const uint8_t *p = (const uint8_t *)text, *end = p + len;
    unsigned shape = CQ_SHAPE_NON_ASCII;
    while (p < end) {
        uint32_t code = 0;
        size_t length = cqi_decode(p, end, &code);
        unsigned class = cqi_sentence_class(code);
        p += length ? length : (size_t)(end - p);
        if (class == CQI_SENTENCE_UPPER)
            shape |= shape & (CQ_SHAPE_UPPER_ALL | CQ_SHAPE_LOWER)
                         ? CQ_SHAPE_UPPER_ALL
                         : CQ_SHAPE_UPPER_ALL | CQ_SHAPE_UPPER_FIRST;
        shape |= class == CQI_SENTENCE_LOWER ? CQ_SHAPE_LOWER : 0;
        if ((code >= '0' && code <= '9') || (code >= 0xFF10 && code <= 0xFF19))
            shape |= CQ_SHAPE_DIGIT;
    }
    return shape;
}

/* Shape and hash of text[start, end). */
static inline unsigned describe(const driver *d, size_t start, size_t end, uint32_t *hash_out)
{
    unsigned shape = 0;
    uint64_t hash = 0;
    for (size_t at = start; at < end; at += 8) {
        size_t n = end - at;
        uint64_t word;
        if (d->len - at >= 8) {
            word = cqi_load_few(d->text + at, 8);
            if (n < 8)
                word &= ~UINT64_C(0) >> (64 - 8 * n);
        } else {
            word = cqi_load_few(d->text + at, n);
        }
        if (word & CQI_HIGH_BITS) {
            *hash_out = cqi_fold_hash(d->text + start, end - start);
            shape = shape_of_characters(d->text + start, end - start);
            return shape & CQ_SHAPE_LOWER ? shape & ~(unsigned)CQ_SHAPE_UPPER_ALL : shape;
        }
        shape = shape_of_word(word, shape);
        hash = cqi_hash_word(hash, cqi_ascii_lower(word));
    }
    *hash_out = cqi_hash_end(hash, end - start);
    return shape & CQ_SHAPE_LOWER ? shape & ~(unsigned)CQ_SHAPE_UPPER_ALL : shape;
}

/* What lies between this token and the one before: a line's or a sentence's beginning. */
static inline unsigned surroundings(driver *d, uint32_t start)
{
    unsigned shape = d->before;
    while (d->line < d->line_count && d->line_starts[d->line] <= start) {
        d->line++;
        shape |= CQ_SHAPE_LINE_BEFORE;
    }
    while (d->sentence <= start) {
        d->sentence = next_sentence(&d->sentences);
        shape |= CQ_SHAPE_SENTENCE_START;
    }
    return shape;
}

static inline void add(driver *d, uint32_t start, uint32_t end, unsigned kind)
{
    if (kind == CQ_TOKEN_SPACE || kind == CQ_TOKEN_NEWLINE) {
        d->before = CQ_SHAPE_SPACE_BEFORE;
        return;
    }
    size_t i = d->count++;
    d->out.start[i] = start;
    d->out.end[i] = end;
    d->out.kind[i] = (uint8_t)kind;
    d->out.shape[i] = (uint16_t)(describe(d, start, end, &d->out.hash[i]) | surroundings(d, start));
    d->before = 0;
}

static cq_status fill(driver *d, const cqi_kernel *kernel)
{
    cqi_stream stream = {0};
    uint32_t start[BATCH];
    uint8_t kind[BATCH];
    cqi_run run = {.start = start, .mark = kind, .capacity = BATCH};
    uint32_t open = 0, open_kind = CQ_TOKEN_SPACE; /* the segment whose end is not known yet */
    size_t used = 0;
    int more = d->len > 0;
    while (more) {
        used += kernel->words(&stream, (const uint8_t *)d->text + used, d->len - used, 1, &run);
        more = used < d->len;
        cq_status status = reserve(d, run.count + 1);
        if (status != CQ_OK)
            return status;
        for (size_t i = 0; i < run.count; i++) {
            uint32_t at = (uint32_t)run.base + start[i];
            if (at)
                add(d, open, at, open_kind);
            open = at;
            open_kind = kind[i];
        }
    }
    if (d->len)
        add(d, open, (uint32_t)d->len, open_kind);
    return CQ_OK;
}

cq_status cqi_tokenize(const cqi_kernel *kernel, cq_str text, const uint32_t *line_starts,
                       size_t line_count, cqi_tokens *tokens)
{
    driver d = {.tokens = tokens, .text = text.data, .len = text.len};
    d.out = lay_out(tokens->memory, tokens->capacity);
    d.line_starts = line_starts;
    d.line_count = line_count;
    d.before = CQ_SHAPE_SPACE_BEFORE;
    d.sentences.kernel = kernel;
    d.sentences.data = (const uint8_t *)text.data;
    d.sentences.len = text.len;
    d.sentences.run.start = d.sentences.start;
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
                                  .hash = d.out.hash};
    return status;
}
