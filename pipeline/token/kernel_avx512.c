/*
 * kernel_avx512.c - the kernel for AVX-512 with F, BW, VL, DQ, VBMI and VBMI2, and BMI2.
 *
 * Classification: ASCII by one look-up in a table of 128 bytes. Of other characters the lead byte
 * says the class where all characters it leads have the same; of the rest, each page of 64 code
 * points that a block holds is one look-up in a table of 64 bytes. Masks go from the mask registers
 * to memory.
 */
#include "token/kernels.h"

#ifdef CQI_HAVE_AVX512
#include "token/blocks.h"

#include <immintrin.h>

typedef uint64_t cqi_squeezer;

static inline cqi_squeezer make_squeezer(uint64_t places)
{
    return places;
}

static inline uint64_t squeeze(const cqi_squeezer *places, uint64_t mask)
{
    return _pext_u64(mask, *places);
}

static inline uint64_t spread(const cqi_squeezer *places, uint64_t mask)
{
    return _pdep_u64(mask, *places);
}

/* table[byte & 127] of each byte. */
static inline __m512i look_up_128(const uint8_t *table, __m512i bytes)
{
    return _mm512_permutex2var_epi8(_mm512_loadu_si512(table), bytes,
                                    _mm512_loadu_si512(table + 64));
}

static inline __mmask64 has(__m512i bits, int bit)
{
    return _mm512_test_epi8_mask(bits, _mm512_set1_epi8((char)bit));
}

static void find_rare(const uint8_t *class, cqi_rare *r)
{
    __m512i x = _mm512_loadu_si512(class);
    __mmask64 wide = _mm512_movepi8_mask(x);
    __m512i low = look_up_128(cqi_ascii_rare[0], x), high = look_up_128(cqi_ascii_rare[1], x);
    low = _mm512_mask_permutexvar_epi8(low, wide, x, _mm512_loadu_si512(cqi_class_rare[0]));
    high = _mm512_mask_permutexvar_epi8(high, wide, x, _mm512_loadu_si512(cqi_class_rare[1]));
    r->extend = has(low, CQI_RARE_EXTEND);
    r->joiner = has(low, CQI_RARE_JOINER);
    r->pictograph = has(low, CQI_RARE_PICTOGRAPH);
    r->regional = has(low, CQI_RARE_REGIONAL);
    r->hebrew = has(low, CQI_RARE_HEBREW);
    r->single_quote = has(low, CQI_RARE_SINGLE_QUOTE);
    r->double_quote = has(low, CQI_RARE_DOUBLE_QUOTE);
    r->line_end = has(low, CQI_RARE_LINE_END);
    r->cr = has(high, CQI_RARE_CR >> 8);
    r->lf = has(high, CQI_RARE_LF >> 8);
}

static inline void store_rules(cqi_blocks *b, size_t i, __m512i rules)
{
    b->letter[i] = has(rules, CQI_RULE_LETTER);
    b->number[i] = has(rules, CQI_RULE_NUMBER);
    b->extend[i] = has(rules, CQI_RULE_EXTEND);
    b->space[i] = has(rules, CQI_RULE_SPACE);
    b->in_word[i] = has(rules, CQI_RULE_IN_WORD);
    b->in_number[i] = has(rules, CQI_RULE_IN_NUMBER);
    b->rare[i] = _mm512_movepi8_mask(rules);
}

/* Where characters start in a block, and which of them are complete and well formed. */
typedef struct characters {
    uint64_t starts;
    uint64_t wide; /* well formed, of more than one byte */
    uint64_t ill;
} characters;

/* Second bytes that table 3-7 of the Unicode Standard forbids behind E0, ED, F0 and F4. */
static inline uint64_t bad_seconds(__m512i v, __m512i next)
{
    __mmask64 low = _mm512_cmplt_epu8_mask(next, _mm512_set1_epi8((char)0xA0));
    __mmask64 below = _mm512_cmplt_epu8_mask(next, _mm512_set1_epi8((char)0x90));
    uint64_t bad = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8((char)0xE0)) & low;
    bad |= _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8((char)0xED)) & ~low;
    bad |= _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8((char)0xF0)) & below;
    bad |= _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8((char)0xF4)) & ~below;
    bad |= _mm512_cmplt_epu8_mask(v, _mm512_set1_epi8((char)0xC2));
    return bad | _mm512_cmpgt_epu8_mask(v, _mm512_set1_epi8((char)0xF4));
}

/*
 * Splits 64 bytes at p (67 may be read) into characters. *over: in, the bytes at the front that
 * belong to a character of the block before; out, the same for the block behind.
 */
static inline characters find_characters(const uint8_t *p, __m512i v, __m512i lead, uint64_t *over)
{
    uint32_t behind = 0;
    memcpy(&behind, p + 64, 3);
    uint64_t more = _pext_u32(behind & ~(behind << 1), 0x808080);
    uint64_t high = _mm512_movepi8_mask(v);
    uint64_t trail = _mm512_cmplt_epi8_mask(v, _mm512_set1_epi8((char)0xC0));
    uint64_t from3 = _mm512_cmpge_epu8_mask(v, _mm512_set1_epi8((char)0xE0));
    uint64_t from4 = _mm512_cmpge_epu8_mask(v, _mm512_set1_epi8((char)0xF0));
    uint64_t leads = high & ~trail;
    uint64_t special = leads & _mm512_movepi8_mask(lead);
    uint64_t second = leads & (trail >> 1 | more << 63);
    if (special)
        second &= ~bad_seconds(v, _mm512_loadu_si512(p + 1)) | ~special;
    uint64_t third = second & from3 & (trail >> 2 | more << 62);
    uint64_t fourth = third & from4 & (trail >> 3 | more << 61);
    characters c;
    c.starts = ~(second << 1 | third << 2 | fourth << 3 | *over);
    c.wide = (second & ~from3) | (third & ~from4) | fourth;
    c.ill = high & c.starts & ~c.wide;
    *over = second >> 63 | third >> 62 | fourth >> 61;
    return c;
}

/* Classes of characters whose page has several: one look-up a page, *left the ones still to do. */
static inline __m512i look_up_page(const uint8_t *p, __m512i v, __m512i class, uint64_t *left)
{
    const uint8_t *q = p + __builtin_ctzll(*left);
    __mmask64 same = _mm512_mask_cmpeq_epi8_mask(*left, v, _mm512_set1_epi8((char)q[0]));
    size_t page = q[0] & 0x1F;
    __m512i last = _mm512_loadu_si512(p + 1);
    if (q[0] >= 0xE0) {
        same = _mm512_mask_cmpeq_epi8_mask(same, last, _mm512_set1_epi8((char)q[1]));
        page = (size_t)(q[0] & 15) << 6 | (q[1] & 63);
        last = _mm512_loadu_si512(p + 2);
    }
    if (q[0] >= 0xF0) {
        same = _mm512_mask_cmpeq_epi8_mask(same, last, _mm512_set1_epi8((char)q[2]));
        page = (size_t)(q[0] & 7) << 12 | (size_t)(q[1] & 63) << 6 | (q[2] & 63);
        last = _mm512_loadu_si512(p + 3);
    }
    *left &= ~same;
    return _mm512_mask_permutexvar_epi8(class, same, last,
                                        _mm512_loadu_si512(cqi_word_page[cqi_word_index[page]]));
}

/* The classes of a block's characters of more than one byte. */
static inline __m512i wide_classes(const uint8_t *p, __m512i v, __m512i lead, uint64_t wide)
{
    __m512i class = lead;
    uint64_t left = wide & has(lead, 0x40);
    while (left)
        class = look_up_page(p, v, class, &left);
    return class;
}

/* A block that may hold anything; 68 bytes may be read at p. */
static inline void classify_any(cqi_blocks *b, size_t i, const uint8_t *p, uint64_t *over)
{
    __m512i v = _mm512_loadu_si512(p);
    __m512i lead = _mm512_permutexvar_epi8(v, _mm512_loadu_si512(cqi_word_lead));
    characters c = find_characters(p, v, lead, over);
    __m512i class = wide_classes(p, v, lead, c.wide);
    class = _mm512_mask_mov_epi8(class, c.ill, _mm512_set1_epi8((char)cqi_class_ill_formed));
    uint64_t high = _mm512_movepi8_mask(v);
    __m512i rules = look_up_128(cqi_ascii_rules, v);
    rules = _mm512_mask_permutexvar_epi8(rules, high, class, _mm512_loadu_si512(cqi_class_rules));
    rules = _mm512_maskz_mov_epi8(c.starts, rules);
    class = _mm512_or_si512(class, _mm512_set1_epi8((char)0x80));
    _mm512_storeu_si512(b->class + i * 64, _mm512_mask_mov_epi8(v, high, class));
    store_rules(b, i, rules);
    b->katakana[i] = has(rules, CQI_RULE_KATAKANA);
    b->starts[i] = c.starts;
}

/* The last blocks, from a copy, because nothing behind `len` may be read. */
static inline size_t classify_tail(cqi_blocks *b, size_t i, const uint8_t *data, size_t take,
                                   size_t len, uint64_t over)
{
    uint8_t copy[192] = {0};
    memcpy(copy, data, len < 160 ? len : 160);
    for (size_t at = 0; at < take; at += 64, i++) {
        classify_any(b, i, copy + at, &over);
        if (take - at < 64) {
            b->starts[i] &= low_bits((int)(take - at));
            over = 0;
        }
    }
    return (size_t)__builtin_popcountll(over);
}

static size_t classify(cqi_blocks *b, const uint8_t *data, size_t take, size_t len)
{
    uint8_t slow[CQI_BLOCK_COUNT];
    size_t slow_count = 0, safe = take / 64;
    while (safe > 0 && safe * 64 + 8 > len)
        safe--;
    for (size_t i = 0; i < safe; i++) {
        __m512i v = _mm512_loadu_si512(data + i * 64);
        _mm512_storeu_si512(b->class + i * 64, v);
        store_rules(b, i, look_up_128(cqi_ascii_rules, v));
        b->katakana[i] = 0;
        b->starts[i] = ~UINT64_C(0);
        slow[slow_count] = (uint8_t)i;
        slow_count += _mm512_movepi8_mask(v) != 0;
    }
    uint64_t over = 0;
    size_t next = 0;
    for (size_t n = 0; n < slow_count; n++) {
        over = slow[n] == next ? over : 0;
        classify_any(b, slow[n], data + slow[n] * 64, &over);
        next = (size_t)slow[n] + 1;
    }
    over = next == safe ? over : 0;
    if (safe * 64 < take)
        return classify_tail(b, safe, data + safe * 64, take - safe * 64, len - safe * 64, over);
    return (size_t)__builtin_popcountll(over);
}

static void give_cuts(cqi_cursor *c, const cqi_blocks *b, size_t count, uint32_t offset)
{
    static const uint8_t numbers[64] = {
        0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    const __m512i iota = _mm512_loadu_si512(numbers);
    uint32_t *start = c->start + c->count;
    uint8_t *kind = c->kind + c->count, *first = kind;
    for (size_t i = 0; i < count; i++) {
        uint64_t cuts = b->cuts[i];
        __m512i places = _mm512_maskz_compress_epi8(cuts, iota);
        __m512i base = _mm512_set1_epi32((int)(offset + (uint32_t)i * 64));
        __m512i class = _mm512_loadu_si512(b->class + i * 64);
        size_t n = (size_t)__builtin_popcountll(cuts);
        _mm512_storeu_si512(kind, _mm512_maskz_compress_epi8(cuts, class));
        __m512i wide = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(places));
        _mm512_storeu_si512(start, _mm512_add_epi32(wide, base));
        wide = _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(places, 1));
        _mm512_storeu_si512(start + 16, _mm512_add_epi32(wide, base));
        if (n > 32) {
            wide = _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(places, 2));
            _mm512_storeu_si512(start + 32, _mm512_add_epi32(wide, base));
            wide = _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(places, 3));
            _mm512_storeu_si512(start + 48, _mm512_add_epi32(wide, base));
        }
        start += n;
        kind += n;
    }
    c->count += (size_t)(kind - first);
    /* The column holds classes as yet. */
    const __m512i kinds = _mm512_loadu_si512(cqi_class_kind);
    for (; first < kind; first += 64) {
        __m512i x = _mm512_loadu_si512(first);
        __m512i y = look_up_128(cqi_ascii_kind, x);
        y = _mm512_mask_permutexvar_epi8(y, _mm512_movepi8_mask(x), x, kinds);
        _mm512_storeu_si512(first, y);
    }
}

#include "token/chunks.h"

static size_t words(cqi_stream *stream, const uint8_t *data, size_t len, int last, cqi_run *out)
{
    return cqi_segment(stream, data, len, last, out, 0, chunk_loop);
}

static size_t sentences(cqi_stream *stream, const uint8_t *data, size_t len, int last, cqi_run *out)
{
    return cqi_kernel_scalar.sentences(stream, data, len, last, out);
}

const cqi_kernel cqi_kernel_avx512 = {"avx512", words, sentences};
#endif
