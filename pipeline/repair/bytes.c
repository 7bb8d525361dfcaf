/*
 * bytes.c - classes of 64 bytes at once, with SSE2 where the compiler has it, else byte by byte.
 *
 * A block at the end of a text is copied first, so that nothing behind the text is read.
 */
#include "repair/bytes.h"

#include "repair/bytes_avx2.h"
#include "repair/chars.h"

#include <stdbool.h>
#include <string.h>

#ifdef __SSE2__

#include <emmintrin.h>

typedef __m128i vector;

static vector all(int byte)
{
    return _mm_set1_epi8((char)byte);
}

static vector load(const char *text, size_t index)
{
    return _mm_loadu_si128((const vector *)(const void *)(text + 16 * index));
}

static uint64_t bits(vector mask, size_t index)
{
    return (uint64_t)(uint32_t)_mm_movemask_epi8(mask) << 16 * index;
}

/* Is the byte, taken as signed, between the two? */
static vector between(vector bytes, int first, int last)
{
    return _mm_and_si128(_mm_cmpgt_epi8(bytes, all(first - 1)),
                         _mm_cmpgt_epi8(all(last + 1), bytes));
}

static vector is(vector bytes, int byte)
{
    return _mm_cmpeq_epi8(bytes, all(byte));
}

/* Is the byte, taken as unsigned, at most `last`? */
static vector at_most(vector bytes, int last)
{
    return _mm_cmpeq_epi8(_mm_min_epu8(bytes, all(last)), bytes);
}

static void read_leads(cqi_block *block, const char *text)
{
    uint64_t ends = 0;
    uint64_t others = 0;
    for (size_t i = 0; i < 4; i++) {
        vector bytes = load(text, i);
        ends |= bits(_mm_or_si128(is(bytes, 0xC2), is(bytes, 0xE2)), i);
        others |= bits(_mm_or_si128(is(bytes, 0xE1), is(bytes, 0xEF)), i);
    }
    block->ends |= ends;
    block->suspect = ends | others;
}

/* Sums are kept apart from `block`, which the bytes might alias. */
static void read_all(cqi_block *block, const char *text)
{
    uint64_t high = 0;
    uint64_t control = 0;
    uint64_t space = 0;
    for (size_t i = 0; i < 4; i++) {
        vector bytes = load(text, i);
        high |= bits(bytes, i);
        control |= bits(_mm_or_si128(at_most(bytes, 0x1F), is(bytes, 0x7F)), i);
        space |= bits(is(bytes, ' '), i);
    }
    *block = (cqi_block){.ends = control, .control = control, .high = high, .space = space};
    if (high)
        read_leads(block, text);
}

/* Is there anything but printable ASCII in the 64 bytes, or, with the next, two spaces in a row? */
static bool is_busy(const char *text)
{
    vector found = all(0);
    for (size_t i = 0; i < 4; i++) {
        vector bytes = load(text, i);
        vector plain = between(bytes, ' ', 0x7E);
        vector next = load(text + 1, i);
        vector spaces = _mm_cmpeq_epi8(_mm_or_si128(bytes, next), all(' '));
        found = _mm_or_si128(found, _mm_or_si128(spaces, _mm_andnot_si128(plain, all(-1))));
    }
    return _mm_movemask_epi8(found) != 0;
}

static uint64_t words_of(const char *text)
{
    uint64_t words = 0;
    uint64_t high = 0;
    uint64_t none = 0;
    for (size_t i = 0; i < 4; i++) {
        vector bytes = load(text, i);
        words |= bits(between(_mm_or_si128(bytes, all(0x20)), 'a', 'z'), i);
        high |= bits(bytes, i);
    }
    for (size_t i = 0; high != 0 && i < 4; i++) {
        vector bytes = load(text, i);
        none |= bits(_mm_or_si128(is(bytes, 0xC2), is(bytes, 0xE2)), i);
    }
    return words | (high & ~none);
}

unsigned cqi_bytes_in_words(const char *text)
{
    vector bytes = load(text, 0);
    vector letters = between(_mm_or_si128(bytes, all(0x20)), 'a', 'z');
    vector none = _mm_or_si128(is(bytes, 0xC2), is(bytes, 0xE2));
    return (unsigned)_mm_movemask_epi8(_mm_or_si128(letters, _mm_andnot_si128(none, bytes)));
}

/* Lead bytes from E3 to F0 but EE begin wide characters. */
static void read_widths(const char *text, uint64_t *tails, uint64_t *wide)
{
    *tails = *wide = 0;
    for (size_t i = 0; i < 4; i++) {
        vector bytes = load(text, i);
        vector leads = between(bytes, 0xE3 - 256, 0xF0 - 256);
        *tails |= bits(_mm_cmpgt_epi8(all(0xC0 - 256), bytes), i);
        *wide |= bits(_mm_andnot_si128(is(bytes, 0xEE), leads), i);
    }
}

/* Sums over 16 bytes at a time. */
typedef struct digest_sums {
    vector bytes, squares;
} digest_sums;

/* Adds what is no space, tab or digit of the first bytes of 16. */
static void add_digest(digest_sums *sums, const char *text, size_t size)
{
    static const char kept[32] = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
    vector bytes = load(text, 0);
    vector gone =
        _mm_or_si128(_mm_or_si128(is(bytes, ' '), is(bytes, '\t')), between(bytes, '0', '9'));
    bytes = _mm_andnot_si128(gone, _mm_or_si128(bytes, all(0x20)));
    bytes = _mm_and_si128(bytes, load(kept + 16 - size, 0));
    vector low = _mm_unpacklo_epi8(bytes, all(0));
    vector high = _mm_unpackhi_epi8(bytes, all(0));
    vector squares = _mm_add_epi32(_mm_madd_epi16(low, low), _mm_madd_epi16(high, high));
    sums->bytes = _mm_add_epi64(sums->bytes, _mm_sad_epu8(bytes, all(0)));
    sums->squares = _mm_add_epi32(sums->squares, squares);
}

static uint64_t end_digest(const digest_sums *sums)
{
    vector bytes = _mm_add_epi32(sums->bytes, _mm_srli_si128(sums->bytes, 8));
    vector squares = _mm_add_epi32(sums->squares, _mm_srli_si128(sums->squares, 8));
    squares = _mm_add_epi32(squares, _mm_srli_si128(squares, 4));
    return (uint64_t)(uint32_t)_mm_cvtsi128_si32(squares) << 32 |
           (uint32_t)_mm_cvtsi128_si32(bytes);
}

/* Of 16 bytes: which are digits; what else marks of notes begin with; spaces or tabs. */
static unsigned digits_of(const char *text)
{
    return (unsigned)_mm_movemask_epi8(between(load(text, 0), '0', '9'));
}

static unsigned marks_of(const char *text)
{
    vector bytes = load(text, 0);
    vector signs = _mm_or_si128(is(bytes, '['), is(bytes, '*'));
    return digits_of(text) | (unsigned)_mm_movemask_epi8(_mm_or_si128(signs, bytes));
}

static unsigned blanks_of(const char *text)
{
    vector bytes = load(text, 0);
    return (unsigned)_mm_movemask_epi8(_mm_or_si128(is(bytes, ' '), is(bytes, '\t')));
}

#else

static bool is_word_byte(unsigned char c)
{
    unsigned char letter = c | 0x20;
    return c >= 0x80 ? c != 0xC2 && c != 0xE2 : letter >= 'a' && letter <= 'z';
}

unsigned cqi_bytes_in_words(const char *text)
{
    unsigned words = 0;
    for (unsigned i = 0; i < 16; i++)
        words |= (unsigned)is_word_byte((unsigned char)text[i]) << i;
    return words;
}

typedef struct digest_sums {
    uint32_t bytes, squares;
} digest_sums;

static void add_digest(digest_sums *sums, const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        uint32_t c = (unsigned char)text[i] | 0x20u;
        if (text[i] == ' ' || text[i] == '\t' || (text[i] >= '0' && text[i] <= '9'))
            continue;
        sums->bytes += c;
        sums->squares += c * c;
    }
}

static uint64_t end_digest(const digest_sums *sums)
{
    return (uint64_t)sums->squares << 32 | sums->bytes;
}

static unsigned digits_of(const char *text)
{
    unsigned digits = 0;
    for (unsigned i = 0; i < 16; i++)
        digits |= (unsigned)(text[i] >= '0' && text[i] <= '9') << i;
    return digits;
}

static unsigned marks_of(const char *text)
{
    unsigned marks = digits_of(text);
    for (unsigned i = 0; i < 16; i++)
        marks |= (unsigned)(text[i] == '[' || text[i] == '*' || (unsigned char)text[i] >= 0x80)
                 << i;
    return marks;
}

static unsigned blanks_of(const char *text)
{
    unsigned blanks = 0;
    for (unsigned i = 0; i < 16; i++)
        blanks |= (unsigned)(text[i] == ' ' || text[i] == '\t') << i;
    return blanks;
}

static void read_all(cqi_block *block, const char *text)
{
    *block = (cqi_block){0};
    for (unsigned i = 0; i < CQI_BLOCK; i++) {
        unsigned char c = (unsigned char)text[i];
        uint64_t bit = UINT64_C(1) << i;
        if (c >= 0x80)
            block->high |= bit;
        if (c < ' ' || c == 0x7F)
            block->control |= bit;
        if (c < ' ' || c == 0x7F || c == 0xC2 || c == 0xE2)
            block->ends |= bit;
        if (c == ' ')
            block->space |= bit;
        if (cqi_lead_suspect[c])
            block->suspect |= bit;
    }
}

static bool is_busy(const char *text)
{
    for (unsigned i = 0; i < CQI_BLOCK; i++)
        if (text[i] < ' ' || text[i] > '~' || (text[i] == ' ' && text[i + 1] == ' '))
            return true;
    return false;
}

static uint64_t words_of(const char *text)
{
    uint64_t words = 0;
    for (unsigned i = 0; i < CQI_BLOCK; i += 16)
        words |= (uint64_t)cqi_bytes_in_words(text + i) << i;
    return words;
}

static void read_widths(const char *text, uint64_t *tails, uint64_t *wide)
{
    *tails = *wide = 0;
    for (unsigned i = 0; i < CQI_BLOCK; i++) {
        *tails |= (uint64_t)(((unsigned char)text[i] & 0xC0) == 0x80) << i;
        *wide |= (uint64_t)(cqi_lead_width[(unsigned char)text[i]] == 2) << i;
    }
}

#endif

/* The block at `text`, or a copy of the `size` bytes of it that can be read. */
static const char *readable(const char *text, size_t size, const char *end, char *copy)
{
    if (end - text >= (ptrdiff_t)CQI_BLOCK)
        return text;
    memset(copy, 0, CQI_BLOCK);
    memcpy(copy, text, size);
    return copy;
}

void cqi_block_read_all(cqi_block *block, const char *text)
{
    read_all(block, text);
}

size_t cqi_blocks_plain(const char *text, size_t blocks)
{
    size_t count = 0;
    while (count < blocks && !is_busy(text + CQI_BLOCK * count))
        count++;
    return count;
}

cqi_extent cqi_block_extent(const char *text, uint64_t part)
{
    uint64_t tails;
    uint64_t wide;
    read_widths(text, &tails, &wide);
    uint32_t chars = (uint32_t)__builtin_popcountll(part & ~tails);
    return (cqi_extent){chars, chars + (uint32_t)__builtin_popcountll(part & wide)};
}

/* What follows takes the widest registers that there are. */
static void read_block(cqi_block *block, const char *text)
{
#ifdef CQI_BYTES_AVX2
    if (cqi_bytes_avx2()) {
        cqi_block_read_avx2(block, text);
        return;
    }
#endif
    read_all(block, text);
}

static size_t plain_blocks(const char *text, size_t blocks)
{
#ifdef CQI_BYTES_AVX2
    if (cqi_bytes_avx2())
        return cqi_blocks_plain_avx2(text, blocks);
#endif
    return cqi_blocks_plain(text, blocks);
}

static cqi_extent extent_of(const char *text, uint64_t part)
{
#ifdef CQI_BYTES_AVX2
    if (cqi_bytes_avx2())
        return cqi_block_extent_avx2(text, part);
#endif
    return cqi_block_extent(text, part);
}

void cqi_block_read(cqi_block *block, const char *text, size_t size, const char *end)
{
    char copy[CQI_BLOCK];
    read_block(block, readable(text, size, end, copy));
    if (size >= CQI_BLOCK)
        return;
    uint64_t part = cqi_bits_below((unsigned)size);
    block->ends &= part;
    block->control &= part;
    block->high &= part;
    block->suspect &= part;
    block->space &= part;
}

size_t cqi_blocks_find(const char *text, uint32_t len, uint32_t *at, cqi_busy_block *busy)
{
    size_t count = 0;
    bool busy_before = false; /* then the next block is hardly plain either */
    while (*at < len && count < CQI_BUSY_BLOCKS) {
        uint32_t whole = (len - *at - 1) / CQI_BLOCK; /* blocks with a byte behind them */
        if (!busy_before && whole > 0)
            *at += (uint32_t)plain_blocks(text + *at, whole) * CQI_BLOCK;
        busy[count].at = *at;
        if (len - *at >= CQI_BLOCK)
            read_block(&busy[count].block, text + *at);
        else
            cqi_block_read(&busy[count].block, text + *at, len - *at, text + len);
        busy_before = (busy[count].block.high | busy[count].block.control) != 0;
        count++;
        *at += CQI_BLOCK;
    }
    return count;
}

uint64_t cqi_block_words(const char *text, size_t size, const char *end)
{
    char copy[CQI_BLOCK];
    uint64_t words = words_of(readable(text, size, end, copy));
    return size < CQI_BLOCK ? words & cqi_bits_below((unsigned)size) : words;
}

cqi_extent cqi_bytes_extent(const char *text, size_t size, const char *end)
{
    cqi_extent extent = {0, 0};
    for (size_t at = 0; at < size; at += CQI_BLOCK) {
        char copy[CQI_BLOCK];
        size_t left = size - at;
        uint64_t part = left < CQI_BLOCK ? cqi_bits_below((unsigned)left) : ~UINT64_C(0);
        cqi_extent block = extent_of(readable(text + at, left, end, copy), part);
        extent.chars += block.chars;
        extent.width += block.width;
    }
    return extent;
}

bool cqi_bytes_have_digit(const char *text, size_t size)
{
    unsigned found = 0;
    for (; size >= 16; size -= 16, text += 16)
        found |= digits_of(text);
    for (size_t i = 0; i < size; i++)
        found |= text[i] >= '0' && text[i] <= '9';
    return found != 0;
}

size_t cqi_bytes_before_mark(const char *text, size_t size)
{
    size_t at = 0;
    for (; size - at >= 16; at += 16) {
        unsigned marks = marks_of(text + at);
        if (marks != 0)
            return at + (size_t)__builtin_ctz(marks);
    }
    while (at < size && !(text[at] >= '0' && text[at] <= '9') && text[at] != '[' &&
           text[at] != '*' && (unsigned char)text[at] < 0x80)
        at++;
    return at;
}

size_t cqi_bytes_word(const char *text, size_t size)
{
    size_t at = 0;
    for (; size - at >= 16; at += 16) {
        unsigned blanks = blanks_of(text + at);
        if (blanks != 0)
            return at + (size_t)__builtin_ctz(blanks);
    }
    while (at < size && text[at] != ' ' && text[at] != '\t')
        at++;
    return at;
}

uint64_t cqi_bytes_digest(const char *text, size_t size, const char *end)
{
    digest_sums sums = {0};
    for (; size >= 16; size -= 16, text += 16)
        add_digest(&sums, text, 16);
    char copy[16] = {0};
    if (end - text < 16)
        text = memcpy(copy, text, size);
    add_digest(&sums, text, size);
    return end_digest(&sums);
}
