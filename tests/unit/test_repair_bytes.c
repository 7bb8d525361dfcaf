/*
 * Blocks of bytes, by all the ways that this CPU has, against one look at each byte.
 */
#include "repair/bytes.h"
#include "repair/bytes_avx2.h"
#include "repair/chars.h"

#include <criterion/criterion.h>
#include <string.h>

enum { TEXT_BYTES = 4096 };

/* Characters of every kind that a block asks for, again and again, with others between. */
static size_t fill(char *text, unsigned seed)
{
    static const char *const kinds[] = {
        "a",
        "Zebra ",
        " ",
        "  ",
        "   ",
        "\t",
        "\n",
        "\r\n",
        "\f",
        "\v",
        "\x1F",
        "\x7F",
        "0190",
        "[~]",
        "\xC2\x85",
        "\xC2\xAD",
        "\xC3\xA9",
        "\xD0\xB6",
        "\xE1\x9A\x80",
        "\xE2\x80\xA8",
        "\xE2\x80\x94",
        "\xE3\x80\x80",
        "\xE4\xBC\x9A",
        "\xED\x9A\x8C",
        "\xEE\x80\x80",
        "\xEF\xAC\x81",
        "\xF0\xA0\x80\x8B",
        "plain text of a line, as most of it is",
    };
    size_t len = 0;
    while (len < TEXT_BYTES - 64) {
        seed = seed * 1103515245u + 12345u;
        const char *kind = kinds[(seed >> 16) % (sizeof kinds / sizeof kinds[0])];
        memcpy(text + len, kind, strlen(kind));
        len += strlen(kind);
    }
    return len;
}

static cqi_block expected_block(const char *text)
{
    cqi_block block = {0};
    for (unsigned i = 0; i < CQI_BLOCK; i++) {
        unsigned char c = (unsigned char)text[i];
        uint64_t bit = UINT64_C(1) << i;
        bool control = c < ' ' || c == 0x7F;
        block.high |= c >= 0x80 ? bit : 0;
        block.control |= control ? bit : 0;
        block.ends |= control || c == 0xC2 || c == 0xE2 ? bit : 0;
        block.space |= c == ' ' ? bit : 0;
        block.suspect |= cqi_lead_suspect[c] ? bit : 0;
    }
    return block;
}

static bool expected_busy(const char *text)
{
    for (unsigned i = 0; i < CQI_BLOCK; i++)
        if (text[i] < ' ' || text[i] > '~' || (text[i] == ' ' && text[i + 1] == ' '))
            return true;
    return false;
}

static cqi_extent expected_extent(const char *text, size_t size)
{
    cqi_extent extent = {0, 0};
    for (size_t i = 0; i < size; i++) {
        extent.chars += ((unsigned char)text[i] & 0xC0) != 0x80;
        extent.width += cqi_lead_width[(unsigned char)text[i]];
    }
    return extent;
}

static void expect_block(const cqi_block *got, const char *text, const char *what)
{
    cqi_block want = expected_block(text);
    cr_expect(got->ends == want.ends && got->control == want.control && got->high == want.high &&
                  got->suspect == want.suspect && got->space == want.space,
              "%s: a block reads otherwise", what);
}

Test(repair_bytes, a_block_reads_as_its_bytes_do)
{
    char text[TEXT_BYTES];
    for (unsigned seed = 1; seed <= 8; seed++) {
        size_t len = fill(text, seed);
        for (size_t at = 0; at + CQI_BLOCK < len; at++) {
            cqi_block block;
            cqi_block_read_all(&block, text + at);
            expect_block(&block, text + at, "narrow");
            cqi_block_read(&block, text + at, CQI_BLOCK, text + len);
            expect_block(&block, text + at, "as asked");
            cr_expect_eq(cqi_blocks_plain(text + at, 1), !expected_busy(text + at));
#ifdef CQI_BYTES_AVX2
            if (!cqi_bytes_avx2())
                continue;
            cqi_block_read_avx2(&block, text + at);
            expect_block(&block, text + at, "AVX2");
            cr_expect_eq(cqi_blocks_plain_avx2(text + at, 1), !expected_busy(text + at));
#endif
        }
    }
}

Test(repair_bytes, a_part_of_a_block_has_no_bits_behind_its_end)
{
    char text[TEXT_BYTES + CQI_BLOCK] = {0};
    size_t len = fill(text, 3);
    for (size_t size = 1; size < CQI_BLOCK; size++) {
        cqi_block all;
        cqi_block part;
        const char *at = text + len - size; /* nothing can be read behind it */
        cqi_block_read(&part, at, size, text + len);
        cqi_block_read_all(&all, at);
        uint64_t bits = cqi_bits_below((unsigned)size);
        cr_expect_eq(part.high, all.high & bits, "%zu bytes", size);
        cr_expect_eq(part.ends, all.ends & bits, "%zu bytes", size);
        cr_expect_eq(part.space, all.space & bits, "%zu bytes", size);
    }
}

Test(repair_bytes, an_extent_counts_characters_and_columns)
{
    char text[TEXT_BYTES];
    size_t len = fill(text, 5);
    for (size_t at = 0; at < len; at += 37)
        for (size_t size = 0; size < 200 && at + size <= len; size += 7) {
            cqi_extent want = expected_extent(text + at, size);
            cqi_extent got = cqi_bytes_extent(text + at, size, text + len);
            cr_expect(got.chars == want.chars && got.width == want.width, "%zu bytes at %zu", size,
                      at);
        }
    for (size_t at = 0; at + CQI_BLOCK < len; at++) {
        cqi_extent want = expected_extent(text + at, 21);
        cqi_extent got = cqi_block_extent(text + at, cqi_bits_below(21));
        cr_expect(got.chars == want.chars && got.width == want.width, "a block at %zu", at);
    }
}

Test(repair_bytes, busy_blocks_are_found_behind_plain_ones)
{
    char text[640];
    memset(text, 'a', sizeof text);
    text[5 * CQI_BLOCK + 9] = '\n';
    cqi_busy_block busy[CQI_BUSY_BLOCKS];
    uint32_t at = 0;
    size_t found = cqi_blocks_find(text, sizeof text, &at, busy);
    cr_assert_eq(found, 3, "the line's end, the one behind it, and the text's last");
    cr_expect_eq(busy[0].at, 5 * CQI_BLOCK);
    cr_expect_eq(busy[0].block.ends, UINT64_C(1) << 9);
    cr_expect_eq(busy[2].at, 9 * CQI_BLOCK);
    cr_expect_eq(at, sizeof text);
}

Test(repair_bytes, a_digest_is_of_all_but_spaces_figures_and_case)
{
    static const struct {
        const char *a, *b;
        bool same;
    } rows[] = {
        {"Page 9 of 120, Joint Statement", "PAGE  10 of 7,\tjoint statement", true},
        {"- 1 -", "-  1234567890123456789 -", true},
        {"", "   ", true},
        {"Joint Statement of the Ministers", "Joint Statement of the Minister", false},
        {"ad", "bc", false},
        {"\xC3\xA9t\xC3\xA9", "ete", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *a = rows[i].a;
        const char *b = rows[i].b;
        bool same = cqi_bytes_digest(a, strlen(a), a + strlen(a)) ==
                    cqi_bytes_digest(b, strlen(b), b + strlen(b));
        cr_expect_eq(same, rows[i].same, "\"%s\", \"%s\"", a, b);
    }
}

Test(repair_bytes, letters_are_of_words_as_in_whole_blocks)
{
    char text[TEXT_BYTES];
    size_t len = fill(text, 7);
    for (size_t at = 0; at + CQI_BLOCK <= len; at++) {
        uint64_t words = cqi_block_words(text + at, CQI_BLOCK, text + len);
        cr_expect_eq(cqi_bytes_in_words(text + at), words & 0xFFFF, "at %zu", at);
    }
}
