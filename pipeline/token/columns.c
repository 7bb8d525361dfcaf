/*
 * columns.c - the columns of a batch, token by token: shape and hash from one look at each token's
 * bytes, eight at a time.
 */
#include "token/columns.h"

#include "token/automaton.h"
#include "token/hash.h"
#include "token/token.h"

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
    unsigned shape = 0;
    int upper = 0, lower = 0, upper_first = 0;
    while (p < end) {
        uint32_t code = *p;
        size_t taken = 1;
        if (code >= 0x80) {
            shape |= CQ_SHAPE_NON_ASCII;
            taken = cqi_decode(p, end, &code);
        }
        p += taken ? taken : (size_t)(end - p);
        unsigned class = cqi_sentence_class(code);
        upper_first |= class == CQI_SENTENCE_UPPER && !upper && !lower;
        upper |= class == CQI_SENTENCE_UPPER;
        lower |= class == CQI_SENTENCE_LOWER;
        if ((code >= '0' && code <= '9') || (code >= 0xFF10 && code <= 0xFF19))
            shape |= CQ_SHAPE_DIGIT;
    }
    *hash = cqi_fold_hash(text, len);
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

/* Is it all characters that are their own fold keys? The text is well formed. */
static int is_east_asian(const uint8_t *p, size_t n)
{
    if (n % 3 != 0)
        return 0;
    for (size_t i = 0; i < n; i += 3)
        if (!cqi_leads_own_key(p[i], p[i + 1]))
            return 0;
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

unsigned cqi_describe(const char *text, size_t len, size_t start, size_t end, uint32_t *hash)
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

static inline int is_space(unsigned kind)
{
    return kind == CQ_TOKEN_SPACE || kind == CQ_TOKEN_NEWLINE;
}

size_t cqi_columns_scalar(cqi_batch *batch, cqi_columns out)
{
    size_t n = 0;
    unsigned before = batch->before;
    uint32_t any_watched = 0, any_shape = 0, kinds = 0;
    for (size_t i = 0; i < batch->count; i++) {
        if (is_space(batch->kind[i])) {
            before = CQ_SHAPE_SPACE_BEFORE;
            continue;
        }
        uint32_t start = batch->start[i], end = batch->start[i + 1], hash = 0;
        unsigned shape = cqi_describe(batch->text, batch->len, start, end, &hash);
        out.start[n] = start;
        out.end[n] = end;
        out.hash[n] = hash;
        out.kind[n] = batch->kind[i];
        out.shape[n] = (uint16_t)(shape | before);
        out.watched[n] = cqi_interest_of(batch->interest, hash, batch->kind[i], shape);
        any_watched |= out.watched[n];
        any_shape |= shape;
        kinds |= 1U << batch->kind[i];
        before = 0;
        n++;
    }
    batch->before = before;
    batch->any_watched |= any_watched;
    batch->any_shape |= any_shape;
    batch->kinds |= kinds;
    return n;
}
