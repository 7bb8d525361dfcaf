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
    columns out;
    size_t count;
    const char *text;
    size_t len;
    const uint32_t *line_starts;
    size_t line_count, line;
    sentence_feed sentences;
    uint64_t sentence; /* where the next sentence starts; past the text: there is none */
    uint64_t event;    /* where the next sentence or line starts */
    unsigned before;   /* CQ_SHAPE_SPACE_BEFORE if white space was last */
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
        feed->used += feed->sentences(&feed->stream, feed->data + feed->used,
                                      feed->len - feed->used, 1, &feed->run);
        feed->done = feed->used == feed->len;
    }
    return feed->run.base + feed->run.start[feed->next++];
}

/* "Has an upper-case letter" and "has a lower-case one" to what the shape says. */
static inline unsigned case_of(int upper, int lower, int upper_first)
{
    unsigned shape = upper && upper_first ? CQ_SHAPE_UPPER_FIRST : 0;
    shape |= upper && !lower ? CQ_SHAPE_UPPER_ALL : 0;
    return shape | (lower ? CQ_SHAPE_LOWER : 0);
}

/* The shape of up to 16 ASCII characters, with zeros behind the last one. */
static inline unsigned shape_of_pair(uint64_t first, uint64_t second)
{
    uint64_t upper = cqi_bytes_between(first, 'A', 'Z'), lower = cqi_bytes_between(first, 'a', 'z');
    uint64_t upper2 = cqi_bytes_between(second, 'A', 'Z');
    uint64_t lower2 = cqi_bytes_between(second, 'a', 'z');
    uint64_t digit = cqi_bytes_between(first, '0', '9') | cqi_bytes_between(second, '0', '9');
    uint64_t letters = upper | lower;
    uint64_t leading = letters ? letters & (0 - letters) & upper
                               : (upper2 | lower2) & (0 - (upper2 | lower2)) & upper2;
    return case_of((upper | upper2) != 0, (lower | lower2) != 0, leading != 0) |
           (digit ? CQ_SHAPE_DIGIT : 0);
}

/* The shape and the hash of any text. */
static unsigned describe_characters(const char *text, size_t len, uint32_t *hash)
{
    const uint8_t *p = (const uint8_t *)text, *end = p + len;
    cqi_hasher hasher = {0};
    unsigned shape = 0, length = 0;
    int upper = 0, lower = 0, upper_first = 0, ill_formed = 0;
    while (p < end) {
        uint32_t code = *p;
        size_t taken = 1;
        if (code >= 0x80) {
            shape |= CQ_SHAPE_NON_ASCII;
            taken = cqi_decode(p, end, &code);
        }
        p += taken ? taken : (size_t)(end - p);
        ill_formed |= code == CQI_ILL_FORMED;
        unsigned class = cqi_sentence_class(code);
        uint32_t folded = cqi_fold_code(code);
        uint64_t bytes = cqi_encode(folded, &length);
        if (folded != 0 || code == 0)
            cqi_hasher_add(&hasher, bytes, length);
        upper_first |= class == CQI_SENTENCE_UPPER && !upper && !lower;
        upper |= class == CQI_SENTENCE_UPPER;
        lower |= class == CQI_SENTENCE_LOWER;
        if ((code >= '0' && code <= '9') || (code >= 0xFF10 && code <= 0xFF19))
            shape |= CQ_SHAPE_DIGIT;
    }
    *hash = ill_formed ? cqi_fold_hash(text, len) : cqi_hasher_end(&hasher);
    return shape | case_of(upper, lower, upper_first);
}

/* The first 8 bytes of text[at, end), zeros behind. `readable` bytes may be read at `at`. */
static inline uint64_t load_token(const char *text, size_t at, size_t end, size_t readable)
{
    if (__builtin_expect(readable < 8, 0))
        return cqi_load_few(text + at, end - at);
    uint64_t word = cqi_load_word(text + at);
    return end - at < 8 ? word & ~(~UINT64_C(0) << (8 * (end - at))) : word;
}

/* Is it all ideographs, kana past U+3040 and Hangul: characters without case, accent or narrow
 * form? */
static int is_east_asian(const uint8_t *p, size_t n)
{
    if (n % 3 != 0)
        return 0;
    for (size_t i = 0; i < n; i += 3) {
        if (p[i] < 0xE3 || p[i] > 0xED || (p[i] == 0xE3 && p[i + 1] < 0x81) ||
            (p[i] == 0xEA && p[i + 1] < 0xB0))
            return 0;
    }
    return 1;
}

/* The hash of text[start, end) as it is, for a text that is its own fold key. */
static uint32_t hash_as_it_is(const char *text, size_t len, size_t start, size_t end)
{
    uint64_t hash = 0;
    for (size_t at = start; at < end; at += 16) {
        uint64_t first = load_token(text, at, end, len - at), second = 0;
        if (end - at > 8)
            second = load_token(text, at + 8, end, len - at - 8);
        hash = cqi_hash_pair(hash, first, second);
    }
    return cqi_hash_end(hash, end - start);
}

/* Shape and hash of text[start, end) that is longer than 16 bytes or not ASCII. */
static __attribute__((noinline)) unsigned describe_slowly(const char *text, size_t len,
                                                          size_t start, size_t end, uint32_t *hash)
{
    if (is_east_asian((const uint8_t *)text + start, end - start)) {
        *hash = hash_as_it_is(text, len, start, end);
        return CQ_SHAPE_NON_ASCII;
    }
    return describe_characters(text + start, end - start, hash);
}

/* Shape and hash of text[start, end). */
static inline unsigned describe(const char *text, size_t len, size_t start, size_t end,
                                uint32_t *hash)
{
    size_t n = end - start;
    uint64_t first = load_token(text, start, end, len - start), second = 0;
    if (n > 8)
        second = load_token(text, start + 8, end, len - start - 8);
    if (__builtin_expect(((first | second) & CQI_HIGH_BITS) != 0 || n > 16, 0))
        return describe_slowly(text, len, start, end, hash);
    if (n <= 8) {
        *hash = cqi_hash_end(cqi_hash_pair(0, cqi_ascii_lower(first), 0), n);
        return shape_of_pair(first, 0);
    }
    *hash = cqi_hash_end(cqi_hash_pair(0, cqi_ascii_lower(first), cqi_ascii_lower(second)), n);
    return shape_of_pair(first, second);
}

/* What lies between this token and the one before: a line's or a sentence's beginning. */
static unsigned pass_events(driver *d, uint32_t start)
{
    unsigned shape = 0;
    while (d->line < d->line_count && d->line_starts[d->line] <= start) {
        d->line++;
        shape |= CQ_SHAPE_LINE_BEFORE;
    }
    while (d->sentence <= start) {
        d->sentence = next_sentence(&d->sentences);
        shape |= CQ_SHAPE_SENTENCE_START;
    }
    d->event = d->sentence;
    if (d->line < d->line_count && d->line_starts[d->line] < d->event)
        d->event = d->line_starts[d->line];
    return shape;
}

static inline int is_space(unsigned kind)
{
    return kind == CQ_TOKEN_SPACE || kind == CQ_TOKEN_NEWLINE;
}

/* Adds the segments start[0, count), each of which ends where the next one starts. There is room.
 */
static void add_all(driver *d, const uint32_t *start, const uint8_t *kind, size_t count)
{
    const columns out = d->out;
    const char *text = d->text;
    const size_t len = d->len;
    size_t n = d->count;
    unsigned before = d->before;
    if (!out.hash)
        return; /* there has been nothing to make room for */
    for (size_t i = 0; i < count; i++) {
        uint32_t from = start[i], to = start[i + 1];
        if (is_space(kind[i])) {
            before = CQ_SHAPE_SPACE_BEFORE;
            continue;
        }
        unsigned shape = before | describe(text, len, from, to, &out.hash[n]);
        if (__builtin_expect(d->event <= from, 0))
            shape |= pass_events(d, from);
        out.start[n] = from;
        out.end[n] = to;
        out.kind[n] = kind[i];
        out.shape[n] = (uint16_t)shape;
        before = 0;
        n++;
    }
    d->count = n;
    d->before = before;
}

/* The batch begins with the segment whose end was not known when the one before was done. */
static cq_status fill(driver *d, const cqi_kernel *kernel)
{
    cqi_stream stream = {0};
    uint32_t start[BATCH + 2];
    uint8_t kind[BATCH + 1];
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
        cq_status status = reserve(d, count);
        if (status != CQ_OK)
            return status;
        add_all(d, start + first, kind + first, count);
        if (run.count) {
            start[0] = start[run.count];
            kind[0] = kind[run.count];
            open = 1;
        }
    }
    return CQ_OK;
}

cq_status cqi_tokenize(const cqi_kernel *kernel, cq_str text, const uint32_t *line_starts,
                       size_t line_count, cqi_tokens *tokens)
{
    uint32_t sentence_start[CQI_RUN_MIN];
    driver d = {.tokens = tokens, .text = text.data, .len = text.len};
    d.out = lay_out(tokens->memory, tokens->capacity);
    d.line_starts = line_starts;
    d.line_count = line_count;
    d.before = CQ_SHAPE_SPACE_BEFORE;
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
                                  .hash = d.out.hash};
    return status;
}
