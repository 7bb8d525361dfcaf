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

#define CQI_LANE_COUNT         8
#define CQI_LANES_BEHIND(a, b) __builtin_shufflevector(a, b, 7, 8, 9, 10, 11, 12, 13, 14)

/*
 * The next chunk is fetched into the cache while this one is worked on, evenly: so many of its
 * blocks while classes are looked up and while the output is written, the rest while the rules run.
 */
enum { FETCH_FIRST = 24, FETCH_LAST = 32 };
#define CQI_FETCH_FIRST FETCH_FIRST
#define CQI_FETCH_END   (CQI_BLOCK_COUNT - FETCH_LAST)

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

/* A mask as a number in a general register, where gcc would not leave it in a mask register. */
static inline uint64_t bits(__mmask64 mask)
{
    uint64_t number = mask;
    __asm__("" : "+r"(number));
    return number;
}

static inline __mmask64 has(__m512i bytes, int bit)
{
    return _mm512_test_epi8_mask(bytes, _mm512_set1_epi8((char)bit));
}

/* table[symbol] of each symbol. */
static inline __m512i look_up_symbols(const uint8_t *table, __m512i symbols)
{
    return _mm512_mask_permutexvar_epi8(look_up_128(table, symbols), _mm512_movepi8_mask(symbols),
                                        symbols, _mm512_loadu_si512(table + CQI_SYMBOL_CLASS));
}

static unsigned symbol_of(const cqi_blocks *b, size_t at)
{
    return b->symbols[at];
}

static void find_rare(const cqi_blocks *b, size_t i, cqi_rare *r)
{
    __m512i symbols = _mm512_loadu_si512(b->symbols + i * 64);
    __m512i low = look_up_symbols(cqi_symbol_rare[0], symbols);
    __m512i high = look_up_symbols(cqi_symbol_rare[1], symbols);
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

/* Where characters start in a block, and which of them are complete and well formed. */
typedef struct characters {
    uint64_t high; /* bytes that are not ASCII */
    uint64_t starts;
    uint64_t wide; /* well formed, of more than one byte */
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
 * Splits 64 bytes at p (68 may be read) into characters. *over: in, the bytes at the front that
 * belong to a character of the block before; out, the same for the block behind. Unless
 * `surrogates`, ED is taken to be followed by 80 to 9F, as it is in Korean.
 */
CQI_INLINE characters find_characters(const uint8_t *p, __m512i v, __m512i lead, uint64_t *over,
                                      int surrogates)
{
    uint32_t behind = 0;
    memcpy(&behind, p + 64, sizeof behind);
    uint64_t more = _pext_u32(behind & ~(behind << 1), 0x808080);
    characters c;
    c.high = bits(_mm512_movepi8_mask(v));
    uint64_t trail = bits(_mm512_cmplt_epi8_mask(v, _mm512_set1_epi8((char)0xC0)));
    uint64_t from3 = bits(_mm512_cmpge_epu8_mask(v, _mm512_set1_epi8((char)0xE0)));
    uint64_t leads = c.high & ~trail, from4 = 0;
    uint64_t special = leads & bits(_mm512_movepi8_mask(lead));
    uint64_t second = leads & (trail >> 1 | more << 63);
    if (surrogates)
        special = leads;
    if (special) {
        second &= ~bad_seconds(v, _mm512_loadu_si512(p + 1)) | ~special;
        from4 = bits(_mm512_cmpge_epu8_mask(v, _mm512_set1_epi8((char)0xF0)));
    }
    uint64_t third = second & from3 & (trail >> 2 | more << 62);
    uint64_t fourth = third & from4 & (trail >> 3 | more << 61);
    c.starts = ~(second << 1 | third << 2 | fourth << 3 | *over);
    c.wide = (second & ~from3) | (third & ~from4) | fourth;
    *over = second >> 63 | third >> 62 | fourth >> 61;
    return c;
}

/* Classes of characters whose page has several: one look-up a page, *left the ones still to do. */
CQI_INLINE __m512i look_up_page(const uint8_t *p, __m512i v, __m512i class, uint64_t *left)
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

/* Where the pages of E3 80 to E3 83 meet: CJK punctuation, Hiragana, Katakana. */
CQI_INLINE __m512i look_up_kana(__m512i class, __mmask64 kana, __m512i next, __m512i last)
{
    const uint16_t *page = cqi_word_index + 0x3000 / 64;
    __m512i odd = _mm512_slli_epi16(next, 6);
    /* Bit 6 of the index is the lowest bit of the page, the rest the last byte's six bits. */
    __m512i index = _mm512_ternarylogic_epi32(_mm512_set1_epi8(0x40), odd, last, 0xCA);
    __m512i low = _mm512_permutex2var_epi8(_mm512_loadu_si512(cqi_word_page[page[0]]), index,
                                           _mm512_loadu_si512(cqi_word_page[page[1]]));
    __m512i high = _mm512_permutex2var_epi8(_mm512_loadu_si512(cqi_word_page[page[2]]), index,
                                            _mm512_loadu_si512(cqi_word_page[page[3]]));
    class = _mm512_mask_mov_epi8(class, kana, low);
    return _mm512_mask_mov_epi8(class, _mm512_mask_test_epi8_mask(kana, next, _mm512_set1_epi8(2)),
                                high);
}

/* Classes of what East Asian text is made of. Takes what it has done from *left. */
CQI_INLINE __m512i look_up_east(__m512i v, __m512i next, __m512i last, __m512i class,
                                uint64_t *left, __mmask64 *surrogates)
{
    __mmask64 at_e3 = _mm512_mask_cmpeq_epi8_mask(*left, v, _mm512_set1_epi8((char)0xE3));
    __mmask64 kana = _mm512_mask_cmplt_epu8_mask(at_e3, next, _mm512_set1_epi8((char)0x84));
    class = look_up_kana(class, kana, next, last);
    __mmask64 at_e4 = _mm512_mask_cmpeq_epi8_mask(*left, v, _mm512_set1_epi8((char)0xE4));
    __mmask64 at_ea = _mm512_mask_cmpeq_epi8_mask(*left, v, _mm512_set1_epi8((char)0xEA));
    __mmask64 at_ed = _mm512_mask_cmpeq_epi8_mask(*left, v, _mm512_set1_epi8((char)0xED));
    *surrogates = _mm512_mask_cmpge_epu8_mask(at_ed, next, _mm512_set1_epi8((char)0xA0));
    const uint8_t(*table)[64] = cqi_word_second;
    class = _mm512_mask_permutexvar_epi8(class, at_e4, next, _mm512_loadu_si512(table[0]));
    class = _mm512_mask_permutexvar_epi8(class, at_ea, next, _mm512_loadu_si512(table[1]));
    class = _mm512_mask_permutexvar_epi8(class, at_ed, next, _mm512_loadu_si512(table[2]));
    __mmask64 full = _mm512_mask_cmpeq_epi8_mask(*left, v, _mm512_set1_epi8((char)0xEF));
    full = _mm512_mask_cmpeq_epi8_mask(full, next, _mm512_set1_epi8((char)0xBC));
    const uint8_t *page = cqi_word_page[cqi_word_index[0xFF00 / 64]];
    class = _mm512_mask_permutexvar_epi8(class, full, last, _mm512_loadu_si512(page));
    *left &= bits(has(class, 0x40));
    return class;
}

/* The classes of a block's characters of more than one byte. */
CQI_INLINE __m512i wide_classes(const uint8_t *p, __m512i v, __m512i lead, uint64_t wide,
                                __mmask64 *surrogates)
{
    __m512i class = lead, next = _mm512_loadu_si512(p + 1), last = _mm512_loadu_si512(p + 2);
    uint64_t left = wide & bits(has(lead, 0x40));
    /* C2 and C3: Latin letters and punctuation; bit 6 of the index is the lowest of the lead byte.
     */
    __m512i even = _mm512_and_si512(v, _mm512_set1_epi8((char)0xFE));
    __mmask64 latin = _mm512_mask_cmpeq_epi8_mask(left, even, _mm512_set1_epi8((char)0xC2));
    __m512i index =
        _mm512_ternarylogic_epi32(_mm512_set1_epi8(0x40), _mm512_slli_epi16(v, 6), next, 0xCA);
    __m512i low = _mm512_loadu_si512(cqi_word_page[cqi_word_index[0x80 / 64]]);
    __m512i high = _mm512_loadu_si512(cqi_word_page[cqi_word_index[0xC0 / 64]]);
    class = _mm512_mask_mov_epi8(class, latin, _mm512_permutex2var_epi8(low, index, high));
    /* E2 80: dashes and quotation marks. */
    __mmask64 marks = _mm512_mask_cmpeq_epi8_mask(left, v, _mm512_set1_epi8((char)0xE2));
    marks = _mm512_mask_cmpeq_epi8_mask(marks, next, _mm512_set1_epi8((char)0x80));
    const uint8_t *page = cqi_word_page[cqi_word_index[0x2000 / 64]];
    class = _mm512_mask_permutexvar_epi8(class, marks, last, _mm512_loadu_si512(page));
    left &= bits(has(class, 0x40));
    if (left & bits(_mm512_cmpgt_epu8_mask(v, _mm512_set1_epi8((char)0xE2))))
        class = look_up_east(v, next, last, class, &left, surrogates);
    while (__builtin_expect(left != 0, 0))
        class = look_up_page(p, v, class, &left);
    return class;
}

/* The masks of a block but for `starts` and `top`, from its characters as cqi_blocks.class has
 * them. */
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

/* A block that may hold anything, of which `valid` bytes count; 68 bytes may be read at p. Returns
 * the rules of its characters. */
CQI_INLINE __m512i classify_any(cqi_blocks *b, size_t i, const uint8_t *p, uint64_t *over,
                                uint64_t valid)
{
    __m512i v = _mm512_loadu_si512(p);
    __m512i lead = _mm512_permutexvar_epi8(v, _mm512_loadu_si512(cqi_word_lead));
    uint64_t before = *over;
    __mmask64 surrogates = 0;
    characters c = find_characters(p, v, lead, over, 0);
    __m512i class = wide_classes(p, v, lead, c.wide, &surrogates);
    uint64_t ill = c.high & c.starts & ~c.wide;
    if (__builtin_expect((ill | surrogates) != 0, 0)) {
        if (_mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8((char)0xED))) {
            *over = before;
            c = find_characters(p, v, lead, over, 1);
            class = wide_classes(p, v, lead, c.wide, &surrogates);
            ill = c.high & c.starts & ~c.wide;
        }
        class = _mm512_mask_mov_epi8(class, ill, _mm512_set1_epi8((char)cqi_class_ill_formed));
    }
    class = _mm512_or_si512(class, _mm512_set1_epi8((char)CQI_SYMBOL_CLASS));
    class = _mm512_mask_mov_epi8(v, c.high, class);
    c.starts &= valid;
    class = _mm512_maskz_compress_epi8(c.starts, class);
    _mm512_storeu_si512(b->symbols + i * 64, class);
    __m512i rules = look_up_symbols(cqi_symbol_rules, class);
    store_rules(b, i, rules);
    b->katakana[i] = has(rules, CQI_RULE_KATAKANA);
    b->starts[i] = c.starts;
    b->top[i] = (uint64_t)__builtin_popcountll(c.starts) - (c.starts != 0);
    return rules;
}

/* The last blocks, from a copy, because nothing behind `len` may be read. */
static __attribute__((noinline)) size_t classify_tail(cqi_blocks *b, size_t i, const uint8_t *data,
                                                      size_t take, size_t len, uint64_t over)
{
    uint8_t copy[192] = {0};
    memcpy(copy, data, len < 160 ? len : 160);
    for (size_t at = 0; at < take; at += 64, i++) {
        size_t rest = take - at < 64 ? take - at : 64;
        classify_any(b, i, copy + at, &over, low_bits((int)rest));
        b->any_rare |= b->rare[i];
        if (rest < 64)
            over = 0;
    }
    return (size_t)__builtin_popcountll(over);
}

/* Blocks that are mostly ASCII: first all as if they were, then those that are not. */
static inline uint64_t classify_narrow(cqi_blocks *b, const uint8_t *data, size_t count)
{
    uint8_t slow[CQI_BLOCK_COUNT];
    size_t slow_count = 0, next = 0;
    __m512i any = _mm512_setzero_si512();
    for (size_t i = 0; i < count; i++) {
        if (i < FETCH_FIRST)
            __builtin_prefetch(data + (CQI_BLOCK_COUNT + i) * 64);
        __m512i v = _mm512_loadu_si512(data + i * 64);
        __m512i rules = look_up_128(cqi_symbol_rules, v);
        _mm512_storeu_si512(b->symbols + i * 64, v);
        store_rules(b, i, rules);
        any = _mm512_ternarylogic_epi32(any, rules, v, 0xF4); /* not what is above 7F */
        b->katakana[i] = 0;
        b->starts[i] = ~UINT64_C(0);
        b->top[i] = 63;
        slow[slow_count] = (uint8_t)i;
        slow_count += _mm512_movepi8_mask(v) != 0;
    }
    uint64_t over = 0;
    for (size_t n = 0; n < slow_count; n++) {
        over = slow[n] == next ? over : 0;
        any = _mm512_or_si512(any,
                              classify_any(b, slow[n], data + slow[n] * 64, &over, ~UINT64_C(0)));
        next = (size_t)slow[n] + 1;
    }
    b->any_rare = _mm512_movepi8_mask(any);
    b->wide = slow_count * 2 > count;
    return next == count ? over : 0;
}

/* Blocks most of which have other characters than ASCII. */
static inline uint64_t classify_wide(cqi_blocks *b, const uint8_t *data, size_t count)
{
    uint64_t over = 0;
    size_t ascii = 0;
    __m512i any = _mm512_setzero_si512();
    for (size_t i = 0; i < count; i++) {
        if (i < FETCH_FIRST)
            __builtin_prefetch(data + (CQI_BLOCK_COUNT + i) * 64);
        any = _mm512_or_si512(any, classify_any(b, i, data + i * 64, &over, ~UINT64_C(0)));
        ascii += b->top[i] == 63;
    }
    b->any_rare = _mm512_movepi8_mask(any);
    b->wide = ascii * 2 < count;
    return over;
}

static size_t classify(cqi_blocks *b, const uint8_t *data, size_t take, size_t len)
{
    size_t safe = take / 64;
    while (safe > 0 && safe * 64 + 8 > len)
        safe--;
    uint64_t over = b->wide ? classify_wide(b, data, safe) : classify_narrow(b, data, safe);
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
        if (i < FETCH_LAST)
            __builtin_prefetch(b->next + (i + CQI_BLOCK_COUNT - FETCH_LAST) * 64);
        uint64_t cuts = _pdep_u64(b->cuts[i], b->starts[i]);
        __m512i places = _mm512_maskz_compress_epi8(cuts, iota);
        __m512i base = _mm512_set1_epi32((int)(offset + (uint32_t)i * 64));
        __m512i class = _mm512_loadu_si512(b->symbols + i * 64);
        size_t n = (size_t)__builtin_popcountll(cuts);
        _mm512_storeu_si512(kind, _mm512_maskz_compress_epi8(b->cuts[i], class));
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
    /* The column holds symbols as yet. */
    for (; first < kind; first += 64)
        _mm512_storeu_si512(first, look_up_symbols(cqi_symbol_kind, _mm512_loadu_si512(first)));
}

/* Where a sentence may end in 64 bytes; 65 may be read at p. */
static inline uint64_t stops_at(const uint8_t *p)
{
    __m512i v = _mm512_loadu_si512(p);
    __m512i first = look_up_128(cqi_stop_first, v);
    uint64_t high = bits(_mm512_movepi8_mask(v));
    uint64_t low = bits(_mm512_test_epi8_mask(first, first)) & ~high;
    if (high == 0)
        return low;
    __m512i lead = _mm512_permutexvar_epi8(v, _mm512_loadu_si512(cqi_stop_first + 0xC0));
    __m512i second = _mm512_permutexvar_epi8(_mm512_loadu_si512(p + 1),
                                             _mm512_loadu_si512(cqi_stop_second + 0x80));
    uint64_t leads = bits(_mm512_cmpge_epu8_mask(v, _mm512_set1_epi8((char)0xC0)));
    return low | (leads & bits(_mm512_test_epi8_mask(lead, second)));
}

static inline size_t skip_to_stop(const uint8_t *data, size_t at, size_t end)
{
    while (end - at >= 65) {
        uint64_t stops = stops_at(data + at);
        if (stops)
            return at + (size_t)__builtin_ctzll(stops);
        at += 64;
    }
    while (at < end && !cqi_stop_first[data[at]])
        at++;
    return at;
}

#include "token/chunks.h"
#include "token/phrases.h"

#include "token/entry.h"

const cqi_kernel cqi_kernel_avx512 = {"avx512", words, sentences, cqi_columns_avx512};
#endif
