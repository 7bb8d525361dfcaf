/*
 * kernel_neon.c - the kernel for AArch64's NEON: 16 bytes a register, masks squeezed in software.
 */
#include "token/kernels.h"

#ifdef CQI_HAVE_NEON
#include "token/blocks.h"
#include "token/nibbles.h"
#include "token/squeeze.h"

#include <arm_neon.h>

enum { BYTES = 16 };

/* 64 bytes. */
typedef struct quad {
    uint8x16_t v[4];
} quad;

static inline quad load_quad(const uint8_t *p)
{
    quad q = {{vld1q_u8(p), vld1q_u8(p + 16), vld1q_u8(p + 32), vld1q_u8(p + 48)}};
    return q;
}

/* One bit a byte of what is all ones or all zeros: pairs of bytes are added until eight make one.
 */
static inline uint64_t bits_of(quad q)
{
    static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t weight = vld1q_u8(weights);
    uint8x16_t low = vpaddq_u8(vandq_u8(q.v[0], weight), vandq_u8(q.v[1], weight));
    uint8x16_t high = vpaddq_u8(vandq_u8(q.v[2], weight), vandq_u8(q.v[3], weight));
    low = vpaddq_u8(low, high);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(low, low)), 0);
}

static inline uint64_t any_of(quad q, uint8_t wanted)
{
    for (int i = 0; i < 4; i++)
        q.v[i] = vtstq_u8(q.v[i], vdupq_n_u8(wanted));
    return bits_of(q);
}

static inline uint64_t with_bit(const uint8_t *p, int bit)
{
    return any_of(load_quad(p), (uint8_t)(1 << bit));
}

static inline uint64_t equal(const uint8_t *p, uint8_t byte)
{
    quad q = load_quad(p);
    for (int i = 0; i < 4; i++)
        q.v[i] = vceqq_u8(q.v[i], vdupq_n_u8(byte));
    return bits_of(q);
}

static inline uint64_t at_least(const uint8_t *p, uint8_t byte)
{
    quad q = load_quad(p);
    for (int i = 0; i < 4; i++)
        q.v[i] = vcgeq_u8(q.v[i], vdupq_n_u8(byte));
    return bits_of(q);
}

/* The entries' common bits of each byte; none of what is not ASCII. */
static inline uint8x16_t by_nibbles(uint8x16_t v, const uint8_t *low, const uint8_t *high)
{
    uint8x16_t common = vandq_u8(vqtbl1q_u8(vld1q_u8(low), vandq_u8(v, vdupq_n_u8(15))),
                                 vqtbl1q_u8(vld1q_u8(high), vshrq_n_u8(v, 4)));
    return common; /* the high nibbles 8 to F have no bits */
}

static inline void ascii_masks(const uint8_t *p, narrow_masks *m)
{
    quad v = load_quad(p), x;
    for (int i = 0; i < 4; i++)
        x.v[i] = by_nibbles(v.v[i], low_nibbles, high_nibbles);
    uint64_t middle = any_of(x, 1 << NIBBLE_MIDDLE);
    m->high = any_of(v, 0x80);
    m->letter = any_of(x, 1 << NIBBLE_LETTER_1 | 1 << NIBBLE_LETTER_2);
    m->number = any_of(x, 1 << NIBBLE_DIGIT);
    m->extend = any_of(x, 1 << NIBBLE_UNDERSCORE);
    m->space = any_of(x, 1 << NIBBLE_SPACE);
    m->rare = any_of(x, 1 << NIBBLE_RETURN);
    m->in_word = middle | any_of(x, 1 << NIBBLE_COLON);
    m->in_number = middle | equal(p, ',') | equal(p, ';');
}

/* Where a sentence may end in BYTES bytes: ASCII for certain, other characters by their first byte.
 */
static inline uint64_t stops_at(const uint8_t *p)
{
    uint8x16_t v = vld1q_u8(p), stop = by_nibbles(v, low_stops, high_stops);
    stop = vorrq_u8(vtstq_u8(stop, stop), vcgeq_u8(v, vdupq_n_u8(0xC0)));
    quad q = {{stop, vdupq_n_u8(0), vdupq_n_u8(0), vdupq_n_u8(0)}};
    return bits_of(q);
}

#include "token/rules.h"

#include "token/narrow.h"
#include "token/stops.h"

#include "token/chunks.h"
#include "token/phrases.h"

#include "token/entry.h"

const cqi_kernel cqi_kernel_neon = {"neon", words, sentences, cqi_columns_scalar};
#endif
