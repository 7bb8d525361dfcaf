/*
 * bytes.c - classes of 64 bytes at once, with SSE2 where the compiler has it, else byte by byte.
 *
 * A block at the end of a text is copied first, so that nothing behind the text is read.
 */
#include "repair/bytes.h"

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
    uint64_t ends = 0;
    uint64_t space = 0;
    for (size_t i = 0; i < 4; i++) {
        vector bytes = load(text, i);
        high |= bits(bytes, i);
        control |= bits(_mm_or_si128(at_most(bytes, 0x1F), is(bytes, 0x7F)), i);
        ends |= bits(at_most(_mm_sub_epi8(bytes, all('\n')), '\r' - '\n'), i);
        space |= bits(is(bytes, ' '), i);
    }
    *block = (cqi_block){.ends = ends, .control = control, .high = high, .space = space};
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

static uint32_t sum(vector counts)
{
    vector sums = _mm_sad_epu8(counts, all(0));
    return (uint32_t)(_mm_cvtsi128_si32(sums) + _mm_cvtsi128_si32(_mm_srli_si128(sums, 8)));
}

/* Adds 64 bytes; lead bytes from E3 to F0 but EE begin wide characters. */
static void add_extent(cqi_extent *extent, const char *text)
{
    vector tails = all(0);
    vector wide = all(0);
    for (size_t i = 0; i < 4; i++) {
        vector bytes = load(text, i);
        tails = _mm_sub_epi8(tails, _mm_cmpgt_epi8(all(-64), bytes));
        wide =
            _mm_sub_epi8(wide, _mm_andnot_si128(is(bytes, 0xEE), between(bytes, 0xE3 - 256, -16)));
    }
    uint32_t chars = CQI_BLOCK - sum(tails);
    extent->chars += chars;
    extent->width += chars + sum(wide);
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
        if ((c >= '\n' && c <= '\r') || c == 0xC2 || c == 0xE2)
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
    for (unsigned i = 0; i < CQI_BLOCK; i++) {
        unsigned char c = (unsigned char)text[i];
        unsigned char letter = c | 0x20;
        if (c >= 0x80 ? c != 0xC2 && c != 0xE2 : letter >= 'a' && letter <= 'z')
            words |= UINT64_C(1) << i;
    }
    return words;
}

static void add_extent(cqi_extent *extent, const char *text)
{
    for (unsigned i = 0; i < CQI_BLOCK; i++) {
        extent->chars += ((unsigned char)text[i] & 0xC0) != 0x80;
        extent->width += cqi_lead_width[(unsigned char)text[i]];
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

void cqi_block_read(cqi_block *block, const char *text, size_t size, const char *end)
{
    char copy[CQI_BLOCK];
    read_all(block, readable(text, size, end, copy));
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
    for (; *at < len && count < CQI_BUSY_BLOCKS; *at += CQI_BLOCK) {
        const char *block = text + *at;
        if (!busy_before && len - *at > CQI_BLOCK && !is_busy(block))
            continue;
        busy[count].at = *at;
        cqi_block_read(&busy[count].block, block, len - *at, text + len);
        busy_before = (busy[count].block.high | busy[count].block.control) != 0;
        count++;
    }
    return count;
}

uint64_t cqi_block_words(const char *text, size_t size, const char *end)
{
    char copy[CQI_BLOCK];
    uint64_t words = words_of(readable(text, size, end, copy));
    return size < CQI_BLOCK ? words & cqi_bits_below((unsigned)size) : words;
}

cqi_extent cqi_bytes_extent(const char *text, size_t size)
{
    cqi_extent extent = {0, 0};
    for (; size >= CQI_BLOCK; size -= CQI_BLOCK, text += CQI_BLOCK)
        add_extent(&extent, text);
    for (size_t i = 0; i < size; i++) {
        extent.chars += ((unsigned char)text[i] & 0xC0) != 0x80;
        extent.width += cqi_lead_width[(unsigned char)text[i]];
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
