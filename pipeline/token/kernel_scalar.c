/*
 * kernel_scalar.c - the kernel for every CPU, in plain C.
 *
 * Text that is mostly ASCII goes through the rules on masks, which are made eight bytes at a time;
 * other text through UAX #29's automaton, one character a step.
 */
#include "token/blocks.h"
#include "token/hash.h"
#include "token/kernels.h"
#include "token/squeeze.h"

#define ONES UINT64_C(0x0101010101010101)

/* The lowest bit of each of eight bytes, the first byte's lowest. All other bits must be zero. */
static inline uint64_t pack(uint64_t ones)
{
    return (ones * UINT64_C(0x0102040810204080)) >> 56;
}

static inline uint64_t load_eight(const uint8_t *p)
{
    return cqi_load_word((const char *)p);
}

static inline uint64_t with_bit(const uint8_t *p, int bit)
{
    uint64_t mask = 0;
    for (int i = 0; i < 8; i++)
        mask |= pack(load_eight(p + i * 8) >> bit & ONES) << (8 * i);
    return mask;
}

static inline uint64_t equal(const uint8_t *p, uint8_t byte)
{
    uint64_t mask = 0;
    for (int i = 0; i < 8; i++) {
        uint64_t different = load_eight(p + i * 8) ^ ONES * byte;
        different |= (different & ~CQI_HIGH_BITS) + ~CQI_HIGH_BITS;
        mask |= pack(~different >> 7 & ONES) << (8 * i);
    }
    return mask;
}

/* For bytes from 80 on. */
static inline uint64_t at_least(const uint8_t *p, uint8_t byte)
{
    uint64_t mask = 0;
    for (int i = 0; i < 8; i++) {
        uint64_t word = load_eight(p + i * 8);
        uint64_t above = (word & ~CQI_HIGH_BITS) + ONES * (0x100u - byte);
        mask |= pack((above & word) >> 7 & ONES) << (8 * i);
    }
    return mask;
}

static inline void ascii_masks(const uint8_t *p, narrow_masks *m)
{
    uint8_t rules[64];
    for (size_t i = 0; i < 64; i++)
        rules[i] = p[i] < 0x80 ? cqi_symbol_rules[p[i]] : 0;
    m->high = with_bit(p, 7);
    m->letter = with_bit(rules, 0);
    m->number = with_bit(rules, 1);
    m->extend = with_bit(rules, 2);
    m->space = with_bit(rules, 3);
    m->in_word = with_bit(rules, 4);
    m->in_number = with_bit(rules, 5);
    m->rare = with_bit(rules, 7);
}

static inline size_t skip_to_stop(const uint8_t *data, size_t at, size_t end)
{
    for (; end - at > 4; at += 4)
        if (cqi_may_stop(data + at) | cqi_may_stop(data + at + 1) | cqi_may_stop(data + at + 2) |
            cqi_may_stop(data + at + 3))
            break;
    while (at < end && !cqi_stop_first[data[at]])
        at++;
    return at;
}

#include "token/rules.h"

#include "token/narrow.h"

#include "token/chunks.h"
#include "token/phrases.h"

/* Walks the automaton over the characters that begin in data[used, stop). */
static size_t walk(cqi_cursor *cursor, const uint8_t *data, size_t used, size_t stop, size_t len,
                   uint32_t offset, size_t limit)
{
    cqi_cursor c = *cursor;
    while (used < stop) {
        if (c.count > limit) {
            c.full = 1;
            break;
        }
        unsigned class = 0;
        size_t length = 1;
        if (data[used] < 0x80) {
            class = cqi_word_ascii[data[used]];
        } else {
            uint32_t code = 0;
            length = cqi_decode(data + used, data + len, &code);
            if (length == 0)
                break;
            class = cqi_word_class(code);
        }
        cqi_word_step(&c, class, offset + (uint32_t)used);
        used += length;
    }
    *cursor = c;
    return used;
}

enum {
    STRETCH = 2048, /* bytes until it is asked again which way is better */
    WIDE_ENOUGH = 1 /* bytes that are not ASCII in 64 */
};

static int is_wide(const uint8_t *data, size_t len)
{
    return len < 64 || __builtin_popcountll(with_bit(data, 7)) >= WIDE_ENOUGH;
}

static size_t mixed_loop(cqi_cursor *c, const uint8_t *data, size_t used, size_t len,
                         uint32_t offset, size_t limit)
{
    while (used < len && !c->full) {
        size_t stop = len - used < STRETCH ? len : used + STRETCH, before = used;
        if (is_wide(data + used, len - used))
            used = walk(c, data, used, stop, len, offset, limit);
        else
            used = chunk_loop(c, data, used, stop, offset, limit);
        if (used == before)
            break;
    }
    return used;
}

static size_t words(cqi_stream *stream, const uint8_t *data, size_t len, int last, cqi_run *out)
{
    return cqi_segment(stream, data, len, last, out, 0, mixed_loop);
}

static size_t sentences(cqi_stream *stream, const uint8_t *data, size_t len, int last, cqi_run *out)
{
    return cqi_segment(stream, data, len, last, out, 1, phrase_loop);
}

const cqi_kernel cqi_kernel_scalar = {"scalar", words, sentences, cqi_columns_scalar};
