/*
 * test_decode.c - decoding: ill-formed input, byte order marks, pieces of any size, and offsets.
 */
#include "decode/decode.h"
#include "decode/unicode.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define FFFD "\xEF\xBF\xBD"

typedef struct decoded {
    cqi_text text;
    cq_status status;
    bool truncated;
    uint64_t replacements;
    const char *encoding;
} decoded;

/* Decodes `len` bytes in pieces of `step`. */
static decoded decode(const char *encoding, const void *bytes, size_t len, size_t step)
{
    decoded result = {0};
    cqi_decoder *decoder = NULL;
    result.status = cqi_decoder_open(encoding, &decoder, NULL);
    cr_assert_eq(result.status, CQ_OK, "%s", encoding);
    size_t at = 0;
    do {
        size_t piece = len - at < step ? len - at : step;
        result.status = cqi_decoder_push(decoder, (const char *)bytes + at, piece,
                                         at + piece == len, &result.text, NULL);
        at += piece;
    } while (at < len && result.status == CQ_OK);
    result.truncated = cqi_decoder_truncated(decoder);
    result.replacements = cqi_decoder_replacements(decoder);
    result.encoding = cqi_decoder_encoding(decoder);
    cqi_decoder_close(decoder);
    return result;
}

/* Each text byte's origin lies in the document, and origins ascend. */
static void expect_good_map(const decoded *result, size_t len)
{
    const cqi_map *map = &result->text.map;
    cr_assert_eq(map->out_len, result->text.text.len);
    uint64_t last = 0;
    for (uint64_t at = 0; at < map->out_len; at++) {
        uint64_t start = cqi_map_start(map, at);
        uint64_t end = cqi_map_end(map, at + 1);
        cr_assert(start >= last && start < end && end <= len);
        last = start;
    }
}

static void expect_equal(const decoded *left, const decoded *right, const char *what, size_t step)
{
    const cqi_buffer *a = &left->text.text;
    const cqi_buffer *b = &right->text.text;
    cr_assert_eq(left->status, right->status, "%s in steps of %zu", what, step);
    cr_assert(a->len == b->len && (a->len == 0 || memcmp(a->data, b->data, a->len) == 0),
              "%s in steps of %zu", what, step);
    cr_assert_eq(left->truncated, right->truncated, "%s in steps of %zu", what, step);
    cr_assert_eq(left->replacements, right->replacements);
    for (uint64_t at = 0; at < left->text.map.out_len; at++) {
        cr_assert_eq(cqi_map_start(&left->text.map, at), cqi_map_start(&right->text.map, at));
        cr_assert_eq(cqi_map_end(&left->text.map, at + 1), cqi_map_end(&right->text.map, at + 1));
    }
}

/* Decodes in one piece and in pieces of every size; all must give `wanted`. */
static void expect_text(const char *encoding, const char *bytes, size_t len, const char *wanted)
{
    decoded whole = decode(encoding, bytes, len, len ? len : 1);
    cr_assert_eq(whole.status, CQ_OK);
    cr_assert_eq(whole.text.text.len, strlen(wanted), "%s: %.*s, not %s", encoding,
                 (int)whole.text.text.len, whole.text.text.data, wanted);
    cr_assert(whole.text.text.len == 0 ||
                  memcmp(whole.text.text.data, wanted, whole.text.text.len) == 0,
              "%s: %.*s, not %s", encoding, (int)whole.text.text.len, whole.text.text.data, wanted);
    expect_good_map(&whole, len);
    for (size_t step = 1; step < len; step++) {
        decoded pieces = decode(encoding, bytes, len, step);
        expect_equal(&pieces, &whole, encoding, step);
        cqi_text_deinit(&pieces.text);
    }
    cqi_text_deinit(&whole.text);
}

typedef struct row {
    const char *encoding;
    const char *bytes;
    size_t len;
    const char *wanted;
} row;

#define ROW(encoding, bytes, wanted)                                                               \
    {                                                                                              \
        encoding, bytes, sizeof(bytes) - 1, wanted                                                 \
    }

static void expect_rows(const row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        expect_text(rows[i].encoding, rows[i].bytes, rows[i].len, rows[i].wanted);
}

Test(decode, ill_formed_double_bytes)
{
    static const row rows[] = {
        /* A lead at the end; an ASCII byte behind a lead stays; another one goes with it. */
        ROW("shift_jis", "a\x81", "a" FFFD),
        ROW("shift_jis", "\x81\x20z", FFFD " z"),
        ROW("shift_jis", "\x81\x7Fz", FFFD "\x7Fz"),
        ROW("shift_jis", "\x81\xFDz", FFFD "z"),
        ROW("shift_jis", "\x85\x40z", FFFD "@z"),
        ROW("shift_jis", "\xA0z", FFFD "z"),
        ROW("shift_jis", "\xFD\xFE\xFF", FFFD FFFD FFFD),
        ROW("shift_jis", "\x80\xA1\xDF", "\xC2\x80\xEF\xBD\xA1\xEF\xBE\x9F"),
        ROW("shift_jis", "\x5C\x7E", "\\~"),
        ROW("shift_jis", "\x81\x60\x81\x61\x81\x7C\x81\x91\x81\x92\x81\xCA",
            "\xEF\xBD\x9E\xE2\x88\xA5\xEF\xBC\x8D\xEF\xBF\xA0\xEF\xBF\xA1\xEF\xBF\xA2"),
        ROW("shift_jis", "\x87\x40\x8A\x94", "\xE2\x91\xA0\xE6\xA0\xAA"),
        ROW("shift_jis", "\xF0\x40\xF9\xFC", "\xEE\x80\x80\xEE\x9D\x97"),
        ROW("euc-jp", "\xA4", FFFD),
        ROW("euc-jp", "\xA4\n", FFFD "\n"),
        ROW("euc-jp", "\xA4\x80z", FFFD "z"),
        ROW("euc-jp", "\x8E\xA1\x8E\xE0z", "\xEF\xBD\xA1" FFFD "z"),
        ROW("euc-jp", "\x8E\x41", FFFD "A"),
        ROW("euc-jp", "\x8F\xB0\xA1", "\xE4\xB8\x82"),
        ROW("euc-jp", "\x8F\xB0", FFFD),
        ROW("euc-jp", "\x8F\xB0\x41", FFFD "A"),
        ROW("euc-jp", "\x8F\x41\x42", FFFD "AB"),
        ROW("euc-jp", "\x8F\xA1\xA1z", FFFD "z"),
        ROW("euc-jp", "\x80\x90\xA0\xFFz", FFFD FFFD FFFD FFFD "z"),
        ROW("euc-kr", "\x81", FFFD),
        ROW("euc-kr", "\x81\x40", FFFD "@"),
        ROW("euc-kr", "\x81\x41", "\xEA\xB0\x82"),
        ROW("euc-kr", "\xC9\xA1z", FFFD "z"),
        ROW("euc-kr", "\x80\xFFz", FFFD FFFD "z"),
        ROW("euc-kr", "\xFE\x41", FFFD "A"),
        ROW("big5", "\xA4", FFFD),
        ROW("big5", "\xA4\x20", FFFD " "),
        ROW("big5", "\xA4\x80z", FFFD "z"),
        ROW("big5", "\x81\x40", FFFD "@"),
        ROW("big5", "\x80\xFFz", FFFD FFFD "z"),
        ROW("big5", "\x88\x62\x88\x64\x88\xA3\x88\xA5",
            "\xC3\x8A\xCC\x84\xC3\x8A\xCC\x8C\xC3\xAA\xCC\x84\xC3\xAA\xCC\x8C"),
        ROW("gb18030", "\x80\xFF", "\xE2\x82\xAC" FFFD),
        ROW("gb18030", "\x81", FFFD),
        ROW("gb18030", "\x81\x20", FFFD " "),
        ROW("gb18030", "\x81\x7F", FFFD "\x7F"),
        ROW("gb18030", "\x81\xFF", FFFD),
        ROW("gb18030", "\x81\x30", FFFD),
        ROW("gb18030", "\x81\x30\x81", FFFD),
        ROW("gb18030", "\x81\x30\x81\x30", "\xC2\x80"),
        ROW("gb18030", "\x81\x30\x40", FFFD "0@"),
        ROW("gb18030", "\x81\x30\x81\x40", FFFD "0\xE4\xB8\x82"),
        ROW("gb18030", "\x81\x30\x81\xFF", FFFD "0" FFFD),
        ROW("gb18030", "\x84\x31\xA4\x39", "\xEF\xBF\xBF"),
        ROW("gb18030", "\x84\x31\xA5\x30z", FFFD "z"),
        ROW("gb18030", "\x90\x30\x81\x30", "\xF0\x90\x80\x80"),
        ROW("gb18030", "\xE3\x32\x9A\x35", "\xF4\x8F\xBF\xBF"),
        ROW("gb18030", "\xE3\x32\x9A\x36z", FFFD "z"),
        ROW("gb18030", "\xFE\x39\xFE\x39z", FFFD "z"),
        ROW("euc-tw", "\xC4\xE3", "\xE4\xB8\xAD"),
        ROW("euc-tw", "\x8E\xA1\xC4\xE3", "\xE4\xB8\xAD"),
        ROW("euc-tw", "\x8E\xA1\xC4", FFFD),
        ROW("euc-tw", "\x8E\xA1\xC4\nz", FFFD "\nz"),
        ROW("euc-tw", "\x8E\x41", FFFD "A"),
        ROW("johab", "\xD0\x65\x8B\x69", "\xED\x95\x9C\xEA\xB8\x80"),
        ROW("johab", "\xD0\n", FFFD "\n"),
        ROW("johab", "\xFF\xD0", FFFD FFFD),
    };
    expect_rows(rows, sizeof rows / sizeof *rows);
}

Test(decode, ill_formed_shifts)
{
    static const row rows[] = {
        ROW("iso-2022-jp", "\x1B$B\x46|\x1B(Bz", "\xE6\x97\xA5z"),
        ROW("iso-2022-jp", "\x1B$@\x46|\x1B(Jz\\~", "\xE6\x97\xA5z\xC2\xA5\xE2\x80\xBE"),
        ROW("iso-2022-jp", "\x1B(I\x31\x5F\x60", "\xEF\xBD\xB1\xEF\xBE\x9F" FFFD),
        ROW("iso-2022-jp", "\x1B$B\x1B(Bz", FFFD "z"),
        ROW("iso-2022-jp", "\x1B", FFFD),
        ROW("iso-2022-jp", "\x1B$", FFFD "$"),
        ROW("iso-2022-jp", "\x1B(", FFFD "("),
        ROW("iso-2022-jp", "\x1B(Zx", FFFD "(Zx"),
        ROW("iso-2022-jp", "\x1B$(Dx", FFFD "$(Dx"),
        ROW("iso-2022-jp",
            "\x1B"
            "ax",
            FFFD "ax"),
        ROW("iso-2022-jp", "\x1B$B\x46", FFFD),
        ROW("iso-2022-jp", "\x1B$B\x46\x1B(Bz", FFFD "z"),
        ROW("iso-2022-jp", "\x1B$B\x46\n\x46|", FFFD "\xE6\x97\xA5"),
        ROW("iso-2022-jp", "\x1B$B\n\x46|", FFFD "\xE6\x97\xA5"),
        ROW("iso-2022-jp", "\x1B$B\x29\x21\x46|", FFFD "\xE6\x97\xA5"),
        ROW("iso-2022-jp", "a\x80\xFF\x0E\x0Fz", "a" FFFD FFFD FFFD FFFD "z"),
        ROW("iso-2022-kr", "\x1B$)C\nab\x0EGQ19\x0Fz", "\nab\xED\x95\x9C\xEA\xB5\xADz"),
        ROW("iso-2022-kr", "\x0EGQ \nGQ", "\xED\x95\x9C \nGQ"),
        ROW("iso-2022-kr", "\x0EG", FFFD),
        ROW("iso-2022-kr", "\x1B$)", FFFD "$)"),
        ROW("iso-2022-kr", "\x80z", FFFD "z"),
        ROW("hz", "a~{VPND~}z", "a\xE4\xB8\xAD\xE6\x96\x87z"),
        ROW("hz", "a~~b~\nc", "a~bc"),
        ROW("hz", "~{VP\nVP", "\xE4\xB8\xAD\nVP"),
        ROW("hz", "a~", "a~"),
        ROW("hz", "~{V", FFFD),
        ROW("hz", "~{V\n~}z", FFFD "\nz"),
        ROW("hz", "~xz", "~xz"),
    };
    expect_rows(rows, sizeof rows / sizeof *rows);
}

Test(decode, ill_formed_unicode)
{
    static const row rows[] = {
        ROW("utf-8", "\xC3", FFFD),
        ROW("utf-8", "\xE2\x82", FFFD),
        ROW("utf-8", "\xE2\x82z", FFFD "z"),
        ROW("utf-8", "\xF0\x9F\x98", FFFD),
        ROW("utf-8", "\xC0\xAF\xE0\x80\xBF", FFFD FFFD FFFD FFFD FFFD),
        ROW("utf-8", "\xED\xA0\x80", FFFD FFFD FFFD),
        ROW("utf-8", "\xF4\x90\x80\x80", FFFD FFFD FFFD FFFD),
        ROW("utf-8", "\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64",
            "a" FFFD FFFD FFFD "b" FFFD "c" FFFD FFFD "d"),
        ROW("utf-16le", "\x61\x00\x00\xD8\x62\x00", "a" FFFD "b"),
        ROW("utf-16le", "\x00\xDC\x62\x00", FFFD "b"),
        ROW("utf-16le", "\x3D\xD8\x00\xDE", "\xF0\x9F\x98\x80"),
        ROW("utf-16be", "\xD8\x3D\xDE\x00", "\xF0\x9F\x98\x80"),
        ROW("utf-16be", "\xD8\x3D\xD8\x3D\xDE\x00", FFFD "\xF0\x9F\x98\x80"),
        ROW("utf-16le", "\x61\x00\x62", "a" FFFD),
        ROW("utf-16le", "\x3D\xD8", FFFD),
        ROW("utf-16le", "\x3D\xD8\x00", FFFD),
        ROW("utf-32le", "\x00\xD8\x00\x00\x61\x00\x00\x00\x00\x00\x11\x00", FFFD "a" FFFD),
        ROW("utf-32be", "\x00\x01\xF6\x00\x00\x00\x00", "\xF0\x9F\x98\x80" FFFD),
        ROW("utf-16le", "\x00\x00\x41\x00", ""),
    };
    expect_rows(rows, sizeof rows / sizeof *rows - 1);
    decoded nul = decode("utf-16le", "\x00\x00\x41\x00", 4, 4);
    cr_assert_eq(nul.text.text.len, 2, "U+0000 is kept");
    cqi_text_deinit(&nul.text);
}

/* The standard's UTF-8 decoder, word for word, one byte at a time. */
static size_t decode_by_the_standard(const unsigned char *bytes, size_t len, unsigned char *out)
{
    size_t out_len = 0;
    size_t first = 0;
    unsigned needed = 0;
    unsigned seen = 0;
    unsigned char lower = 0x80;
    unsigned char upper = 0xBF;
    for (size_t at = 0; at <= len; at++) {
        bool ends = at == len;
        if (needed > 0 && !ends && bytes[at] >= lower && bytes[at] <= upper) {
            lower = 0x80;
            upper = 0xBF;
            if (++seen == needed) {
                memcpy(out + out_len, bytes + first, at + 1 - first);
                out_len += at + 1 - first;
                needed = 0;
            }
            continue;
        }
        if (needed > 0) {
            memcpy(out + out_len, FFFD, 3);
            out_len += 3;
            needed = 0;
        }
        if (ends)
            break;
        unsigned char byte = bytes[at];
        first = at;
        seen = 0;
        lower = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        upper = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        if (byte < 0x80)
            out[out_len++] = byte;
        else if (byte >= 0xC2 && byte <= 0xF4)
            needed = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
        else {
            memcpy(out + out_len, FFFD, 3);
            out_len += 3;
        }
    }
    return out_len;
}

Test(decode, utf8_as_the_standard_for_all_kinds_of_bytes)
{
    static const unsigned char kinds[] = {0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0,
                                          0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
                                          0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF};
    enum { KINDS = sizeof kinds, LEN = 4 };
    cqi_text out = {0};
    for (unsigned number = 0; number < KINDS * KINDS * KINDS * KINDS; number++) {
        unsigned char bytes[LEN];
        unsigned char wanted[LEN * 3];
        for (unsigned i = 0, rest = number; i < LEN; i++, rest /= KINDS)
            bytes[i] = kinds[rest % KINDS];
        size_t len = decode_by_the_standard(bytes, LEN, wanted);
        cqi_decoder *decoder = NULL;
        cqi_text_clear(&out);
        cr_assert_eq(cqi_decoder_open("utf-8", &decoder, NULL), CQ_OK);
        size_t cut = number % LEN; /* in two pieces */
        cr_assert_eq(cqi_decoder_push(decoder, bytes, cut, false, &out, NULL), CQ_OK);
        cr_assert_eq(cqi_decoder_push(decoder, bytes + cut, LEN - cut, true, &out, NULL), CQ_OK);
        cqi_decoder_close(decoder);
        if (out.text.len != len || memcmp(out.text.data, wanted, len) != 0)
            cr_assert_fail("%02X %02X %02X %02X", bytes[0], bytes[1], bytes[2], bytes[3]);
    }
    cqi_text_deinit(&out);
}

Test(decode, utf8_in_blocks_as_byte_by_byte)
{
    static const unsigned char kinds[] = {0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0,
                                          0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
                                          0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF};
    static const size_t places[] = {0, 14, 30, 61, 62, 63, 64, 100};
    enum { KINDS = sizeof kinds, LEN = 4 };
    unsigned char block[136];
    memset(block, 'a', sizeof block);
    for (unsigned number = 0; number < KINDS * KINDS * KINDS * KINDS; number++) {
        unsigned char bytes[LEN];
        for (unsigned i = 0, rest = number; i < LEN; i++, rest /= KINDS)
            bytes[i] = kinds[rest % KINDS];
        size_t alone = cqi_utf8_valid_prefix(bytes, LEN);
        size_t place = places[number % 8];
        memcpy(block + place, bytes, LEN);
        size_t wanted = alone == LEN ? sizeof block : place + alone;
        size_t got = cqi_utf8_valid_prefix(block, sizeof block);
        if (got != wanted)
            cr_assert_fail("%02X %02X %02X %02X at %zu: %zu", bytes[0], bytes[1], bytes[2],
                           bytes[3], place, got);
        memset(block + place, 'a', LEN);
    }
}

/* A generator with a fixed seed: the same bytes every time. */
static unsigned next_random(unsigned *state)
{
    *state = *state * 1664525 + 1013904223;
    return *state >> 8;
}

static size_t put_random_character(unsigned char *out, unsigned *state)
{
    static const unsigned tops[] = {0x80, 0x80, 0x800, 0x10000, 0x110000};
    unsigned value = next_random(state) % tops[next_random(state) % 5];
    if (value >= 0xD800 && value < 0xE000)
        value = 'x';
    if (value < 0x80) {
        out[0] = (unsigned char)value;
        return 1;
    }
    size_t len = value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
    for (size_t i = len - 1; i > 0; i--, value >>= 6)
        out[i] = (unsigned char)(0x80 | (value & 0x3F));
    out[0] = (unsigned char)((0xF00U >> len) | value);
    return len;
}

/* `bytes` end where memory ends, so that a read behind them is fatal. */
static void expect_standard_utf8(const unsigned char *bytes, size_t len)
{
    static unsigned char wanted[4096];
    size_t wanted_len = decode_by_the_standard(bytes, len, wanted);
    cqi_decoder *decoder = NULL;
    cqi_text out = {0};
    cr_assert_eq(cqi_decoder_open("utf-8", &decoder, NULL), CQ_OK);
    cr_assert_eq(cqi_decoder_push(decoder, bytes, len, true, &out, NULL), CQ_OK);
    cqi_decoder_close(decoder);
    bool same = out.text.len == wanted_len &&
                (wanted_len == 0 || memcmp(out.text.data, wanted, wanted_len) == 0);
    cr_assert(same, "%zu bytes", len);
    cqi_text_deinit(&out);
}

Test(decode, utf8_in_blocks_at_any_length_place_and_damage)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    FILE *zeros = tmpfile();
    cr_assert_eq(ftruncate(fileno(zeros), (off_t)(page * 2)), 0);
    unsigned char *memory =
        mmap(NULL, page * 2, PROT_READ | PROT_WRITE, MAP_PRIVATE, fileno(zeros), 0);
    cr_assert(memory != MAP_FAILED);
    cr_assert_eq(mprotect(memory + page, page, PROT_NONE), 0);
    unsigned state = 3;
    for (size_t len = 0; len <= 300; len++) {
        unsigned char *bytes = memory + page - len;
        for (size_t at = 0; at < len;)
            at += len - at < 4 ? (size_t)(bytes[at] = 'a', 1)
                               : put_random_character(bytes + at, &state);
        expect_standard_utf8(bytes, len);
        for (int damage = 0; damage < 24 && len > 0; damage++) {
            size_t at = next_random(&state) % len;
            unsigned char good = bytes[at];
            bytes[at] = (unsigned char)next_random(&state);
            expect_standard_utf8(bytes, len);
            if (damage % 4)
                bytes[at] = good;
        }
    }
    munmap(memory, page * 2);
    fclose(zeros);
}

/* Bytes that are often, but not always, what the encoding has. */
static void fill_random(unsigned char *bytes, size_t len, unsigned seed)
{
    static const unsigned char escapes[][4] = {"\x1B$B", "\x1B(B", "~{", "~}",
                                               "\x0E",   "\x0F",   "\n"};
    unsigned state = seed;
    for (size_t i = 0; i < len; i++) {
        unsigned kind = next_random(&state) % 16;
        if (kind == 0) {
            const char *escape = (const char *)escapes[next_random(&state) % 7];
            for (; *escape && i < len; escape++)
                bytes[i++] = (unsigned char)*escape;
            i--;
        } else if (kind < 6) {
            bytes[i] = (unsigned char)(0x20 + next_random(&state) % 0x60);
        } else if (kind < 13) {
            bytes[i] = (unsigned char)(0xA1 + next_random(&state) % 0x5E);
        } else {
            bytes[i] = (unsigned char)next_random(&state);
        }
    }
}

static const char *const all_encodings[] = {
    "utf-8",      "utf-16le",    "utf-16be",  "utf-32le",       "utf-32be", "shift_jis",
    "euc-jp",     "iso-2022-jp", "euc-kr",    "iso-2022-kr",    "johab",    "gb18030",
    "hz-gb-2312", "big5",        "euc-tw",    "windows-1252",   "koi8-r",   "windows-1255",
    "us-ascii",   "iso-8859-15", "macintosh", "x-mac-cyrillic",
};

Test(decode, pieces_of_any_size_give_the_same)
{
    static const size_t steps[] = {1, 2, 3, 5, 7, 64, 999};
    unsigned char bytes[1000];
    for (size_t e = 0; e < sizeof all_encodings / sizeof *all_encodings; e++) {
        for (unsigned seed = 1; seed <= 4; seed++) {
            fill_random(bytes, sizeof bytes, seed);
            decoded whole = decode(all_encodings[e], bytes, sizeof bytes, sizeof bytes);
            expect_good_map(&whole, sizeof bytes);
            for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
                decoded pieces = decode(all_encodings[e], bytes, sizeof bytes, steps[i]);
                expect_equal(&pieces, &whole, all_encodings[e], steps[i]);
                cqi_text_deinit(&pieces.text);
            }
            cqi_text_deinit(&whole.text);
        }
    }
}

/* Every truncation is decoded like its beginning: only what the cut touched differs. */
Test(decode, truncated_anywhere)
{
    unsigned char bytes[120];
    for (size_t e = 0; e < sizeof all_encodings / sizeof *all_encodings; e++) {
        fill_random(bytes, sizeof bytes, 77);
        decoded whole = decode(all_encodings[e], bytes, sizeof bytes, sizeof bytes);
        for (size_t len = 0; len < sizeof bytes; len++) {
            decoded part = decode(all_encodings[e], bytes, len, 11);
            cr_assert_eq(part.status, CQ_OK);
            expect_good_map(&part, len);
            size_t same = 0;
            while (same < part.text.text.len && same < whole.text.text.len &&
                   part.text.text.data[same] == whole.text.text.data[same])
                same++;
            cr_assert(part.text.text.len - same <= 9, "%s cut at %zu", all_encodings[e], len);
            cqi_text_deinit(&part.text);
        }
        cqi_text_deinit(&whole.text);
    }
}

Test(decode, the_cut_is_told)
{
    static const struct {
        const char *encoding;
        const char *bytes;
        size_t len;
        bool truncated;
    } rows[] = {
        {"utf-8", "ab\xE2\x82", 4, true},       {"utf-8", "ab\xE2\x82\xAC", 5, false},
        {"utf-8", "ab\xFF", 3, false},          {"shift_jis", "ab\x81", 3, true},
        {"shift_jis", "ab\xA0", 3, false},      {"gb18030", "\x81\x30\x81", 3, true},
        {"utf-16le", "a\0b", 3, true},          {"utf-16le", "a\0", 2, false},
        {"iso-2022-jp", "\x1B$B\x46", 4, true}, {"hz", "a~", 2, false},
        {"windows-1252", "\xE9", 1, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        decoded result = decode(rows[i].encoding, rows[i].bytes, rows[i].len, 2);
        cr_assert_eq(result.truncated, rows[i].truncated, "row %zu", i);
        cqi_text_deinit(&result.text);
    }
}

Test(decode, offsets_are_exact)
{
    /* a, a kanji of two bytes, half-width kana of one, an ill-formed byte, z. */
    decoded result = decode("shift_jis", "a\x93\xFA\xB1\xA0z", 6, 1);
    static const struct {
        uint64_t out, start, end;
    } rows[] = {{0, 0, 1}, {1, 1, 3}, {2, 1, 3}, {4, 3, 4}, {6, 3, 4}, {7, 4, 5}, {10, 5, 6}};
    cr_assert_eq(result.text.text.len, 11);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_assert_eq(cqi_map_start(&result.text.map, rows[i].out), rows[i].start, "row %zu", i);
        cr_assert_eq(cqi_map_end(&result.text.map, rows[i].out + 1), rows[i].end, "row %zu", i);
    }
    cqi_text_deinit(&result.text);
    result = decode("iso-2022-jp", "a\x1B$BF|K\\\x1B(Bz", 12, 1);
    cr_assert_eq(result.text.text.len, 8);
    cr_assert_eq(cqi_map_start(&result.text.map, 1), 4, "escapes belong to no character");
    cr_assert_eq(cqi_map_end(&result.text.map, 4), 6);
    cr_assert_eq(cqi_map_start(&result.text.map, 4), 6);
    cr_assert_eq(cqi_map_end(&result.text.map, 7), 8);
    cr_assert_eq(cqi_map_start(&result.text.map, 7), 11);
    cqi_text_deinit(&result.text);
}

Test(decode, clean_utf8_is_one_run)
{
    const char *text = "Déclaration conjointe — 共同声明 😀\n";
    decoded result = decode(NULL, text, strlen(text), 1);
    cr_assert_eq(result.text.map.count, 1);
    cr_assert_eq(result.text.text.len, strlen(text));
    cr_assert_str_eq(result.encoding, "UTF-8");
    cqi_text_deinit(&result.text);
}

Test(decode, marks_of_byte_order)
{
    static const struct {
        const char *encoding;
        const char *bytes;
        size_t len;
        const char *name;
        uint64_t origin; /* of the first character */
    } rows[] = {
        {NULL,
         "\xEF\xBB\xBF"
         "a",
         4, "UTF-8", 3},
        {NULL,
         "\xFF\xFE"
         "a\0",
         4, "UTF-16LE", 2},
        {NULL, "\xFE\xFF\0a", 4, "UTF-16BE", 2},
        {NULL, "\xFF\xFE\0\0a\0\0\0", 8, "UTF-32LE", 4},
        {NULL, "\0\0\xFE\xFF\0\0\0a", 8, "UTF-32BE", 4},
        {"utf-8",
         "\xEF\xBB\xBF"
         "a",
         4, "UTF-8", 3},
        {"windows-1252",
         "\xEF\xBB\xBF"
         "a",
         4, "UTF-8", 3},
        {"shift_jis", "\xFE\xFF\0a", 4, "UTF-16BE", 2},
        {"utf-16", "\xFE\xFF\0a", 4, "UTF-16BE", 2},
        {"utf-32", "\0\0\xFE\xFF\0\0\0a", 8, "UTF-32BE", 4},
        {"utf-16", "a\0", 2, "UTF-16LE", 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (size_t step = 1; step <= rows[i].len; step++) {
            decoded result = decode(rows[i].encoding, rows[i].bytes, rows[i].len, step);
            cr_assert_eq(result.status, CQ_OK);
            cr_assert_str_eq(result.encoding, rows[i].name, "row %zu", i);
            cr_assert(result.text.text.len == 1 && result.text.text.data[0] == 'a', "row %zu", i);
            cr_assert_eq(cqi_map_start(&result.text.map, 0), rows[i].origin, "row %zu", i);
            cqi_text_deinit(&result.text);
        }
    }
    decoded inner = decode("utf-8", "a\xEF\xBB\xBF", 4, 4);
    cr_assert_eq(inner.text.text.len, 4, "in the middle it is a character");
    cqi_text_deinit(&inner.text);
    inner = decode("utf-16le", "\xFF\xFE\0\0a\0", 6, 6);
    cr_assert_eq(inner.text.text.len, 2, "no mark of UTF-32 where UTF-16 was named");
    cqi_text_deinit(&inner.text);
}

Test(decode, labels)
{
    static const struct {
        const char *label;
        const char *name;
    } rows[] = {
        {"utf8", "UTF-8"},
        {"UTF-8", "UTF-8"},
        {" latin1\t", "WINDOWS-1252"},
        {"ISO-8859-1", "WINDOWS-1252"},
        {"iso-8859-9", "WINDOWS-1254"},
        {"Shift-JIS", "SHIFT_JIS"},
        {"windows-31j", "SHIFT_JIS"},
        {"cp932", "SHIFT_JIS"},
        {"x-euc-jp", "EUC-JP"},
        {"ks_c_5601-1987", "EUC-KR"},
        {"CP949", "EUC-KR"},
        {"gb2312", "GBK"},
        {"GB18030", "GB18030"},
        {"big5-hkscs", "BIG5"},
        {"cp1251", "WINDOWS-1251"},
        {"koi8", "KOI8-R"},
        {"cp866", "IBM866"},
        {"ascii", "US-ASCII"},
        {"unicode", "UTF-16LE"},
        {"utf-16be", "UTF-16BE"},
        {"ucs-4", "UTF-32LE"},
        {"tis-620", "WINDOWS-874"},
        {"mac", "MACINTOSH"},
        {"johab", "JOHAB"},
        {"hz-gb-2312", "HZ-GB-2312"},
        {"EUC-TW", "EUC-TW"},
        {"", NULL},
        {"klingon", NULL},
        {"utf-9", NULL},
        {"----", NULL},
        {"a label that is much longer than any label of any encoding there is", NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *name = cqi_encoding_name(rows[i].label);
        if (rows[i].name)
            cr_assert_str_eq(name ? name : "none", rows[i].name, "%s", rows[i].label);
        else
            cr_assert_null(name, "%s", rows[i].label);
    }
    cr_assert_null(cqi_encoding_name(NULL));
    cqi_decoder *decoder = NULL;
    cq_error error = {0};
    cr_assert_eq(cqi_decoder_open("klingon", &decoder, &error), CQ_E_ENCODING);
    cr_assert(strstr(error.message, "klingon") != NULL);
    cr_assert_null(decoder);
    cqi_decoder_close(NULL);
}

Test(decode, every_name_is_a_label_of_itself)
{
    for (size_t e = 0; e < sizeof all_encodings / sizeof *all_encodings; e++) {
        const char *name = cqi_encoding_name(all_encodings[e]);
        cr_assert_not_null(name, "%s", all_encodings[e]);
        cr_assert_eq(cqi_encoding_name(name), name);
        for (const char *at = name; *at; at++)
            cr_assert(!(*at >= 'a' && *at <= 'z'));
    }
}

Test(decode, binary_data_gives_nothing)
{
    static const char png[] = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR some text behind it";
    for (size_t step = 1; step < sizeof png; step++) {
        decoded result = decode(NULL, png, sizeof png, step);
        cr_assert_eq(result.status, CQ_E_BINARY);
        cr_assert_eq(result.text.text.len, 0);
        cqi_text_deinit(&result.text);
    }
}

Test(decode, nothing_is_held_behind_the_decision)
{
    cqi_decoder *decoder = NULL;
    cqi_text out = {0};
    cr_assert_eq(cqi_decoder_open("utf-8", &decoder, NULL), CQ_OK);
    cr_assert_eq(cqi_decoder_push(decoder, "abcde", 5, false, &out, NULL), CQ_OK);
    cr_assert_eq(out.text.len, 5);
    cr_assert_eq(cqi_decoder_push(decoder, "f\xC3", 2, false, &out, NULL), CQ_OK);
    cr_assert_eq(out.text.len, 6);
    /* The caller may empty the text in between. */
    cqi_text_clear(&out);
    cr_assert_eq(cqi_decoder_push(decoder, "\xA9", 1, false, &out, NULL), CQ_OK);
    cr_assert_eq(out.text.len, 2);
    cr_assert_eq(cqi_map_start(&out.map, 0), 6);
    cr_assert_eq(cqi_decoder_push(decoder, NULL, 0, true, &out, NULL), CQ_OK);
    cqi_text_deinit(&out);
    cqi_decoder_close(decoder);
}

/* A long document in ASCII whose first foreign byte comes late: that one decides. */
Test(decode, ascii_keeps_the_decision_open)
{
    static const struct {
        const char *tail;
        const char *name;
        const char *wanted;
    } rows[] = {
        {"", "US-ASCII", ""},
        {"caf\xC3\xA9 ~/ fran\xC3\xA7"
         "ais",
         "UTF-8",
         "caf\xC3\xA9 ~/ fran\xC3\xA7"
         "ais"},
        {"\x1B$B46J8\x1B(B.", "ISO-2022-JP", "\xE6\x84\x9F\xE6\x96\x87."},
    };
    size_t len = 3 * CQI_DETECT_BYTES;
    char *bytes = malloc(len + 64);
    for (size_t i = 0; i < len; i++)
        bytes[i] = "the text ~\n"[i % 11];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t tail_len = strlen(rows[i].tail);
        memcpy(bytes + len, rows[i].tail, tail_len);
        for (size_t step = 4096; step < 400000; step *= 3) {
            decoded result = decode(NULL, bytes, len + tail_len, step);
            cr_assert_eq(result.status, CQ_OK);
            cr_assert_str_eq(result.encoding, rows[i].name);
            cr_assert_eq(result.text.text.len, len + strlen(rows[i].wanted));
            cr_assert(memcmp(result.text.text.data, bytes, len) == 0);
            cr_assert(memcmp(result.text.text.data + len, rows[i].wanted, strlen(rows[i].wanted)) ==
                      0);
            cqi_text_deinit(&result.text);
        }
    }
    free(bytes);
}

Test(decode, ascii_is_passed_on_while_the_decision_is_open)
{
    cqi_decoder *decoder = NULL;
    cqi_text out = {0};
    cr_assert_eq(cqi_decoder_open(NULL, &decoder, NULL), CQ_OK);
    char *bytes = malloc(CQI_DETECT_BYTES);
    memset(bytes, 'a', CQI_DETECT_BYTES);
    cr_assert_eq(cqi_decoder_push(decoder, bytes, 10, false, &out, NULL), CQ_OK);
    cr_assert_eq(out.text.len, 0);
    cr_assert_null(cqi_decoder_encoding(decoder));
    cr_assert_eq(cqi_decoder_push(decoder, bytes, CQI_DETECT_BYTES, false, &out, NULL), CQ_OK);
    cr_assert_eq(out.text.len, CQI_DETECT_BYTES + 10);
    cr_assert_eq(cqi_decoder_push(decoder, bytes, 100, false, &out, NULL), CQ_OK);
    cr_assert_eq(out.text.len, CQI_DETECT_BYTES + 110);
    free(bytes);
    cqi_text_deinit(&out);
    cqi_decoder_close(decoder);
}

Test(decode, empty_documents)
{
    for (size_t e = 0; e < sizeof all_encodings / sizeof *all_encodings; e++) {
        decoded result = decode(all_encodings[e], "", 0, 1);
        cr_assert(result.status == CQ_OK && result.text.text.len == 0 && !result.truncated);
        cqi_text_deinit(&result.text);
    }
    decoded result = decode(NULL, "", 0, 1);
    cr_assert_eq(result.status, CQ_OK);
    cr_assert_str_eq(result.encoding, "US-ASCII");
    cqi_text_deinit(&result.text);
}

/* The name that a document is decided to be in; its surroundings declare `hint`. */
static const char *decide_hinted(const char *bytes, size_t len, const char *hint)
{
    cqi_decoder *decoder = NULL;
    cqi_text text = {0};
    cr_assert_eq(cqi_decoder_open(NULL, &decoder, NULL), CQ_OK);
    cqi_decoder_hint(decoder, hint);
    cr_assert_eq(cqi_decoder_push(decoder, bytes, len, true, &text, NULL), CQ_OK);
    const char *name = cqi_decoder_encoding(decoder);
    cqi_decoder_close(decoder);
    cqi_text_deinit(&text);
    return name;
}

Test(decode, surroundings_are_weighed)
{
    static const char doubtful[] = "Za\xBF\xF3\xB3\xE6 g\xEA\xB6l\xB1 ja\xBC\xF1";
    static const char certain[] = "外務省は声明を発表した。";
    cr_expect_str_eq(decide_hinted(doubtful, strlen(doubtful), "latin2"), "ISO-8859-2");
    cr_expect_str_eq(decide_hinted(certain, strlen(certain), "shift_jis"), "UTF-8");
    cr_expect_str_eq(decide_hinted("plain", 5, "utf-16"), "US-ASCII");
    cr_expect_str_eq(decide_hinted("plain", 5, "no such label"), "US-ASCII");
}

/* What a page declares in its head counts where the first foreign byte comes late. */
Test(decode, a_declaration_is_remembered)
{
    enum { LATE = 200000 };
    static const char head[] = "<meta charset=\"XXXXXXXXXX\">";
    static const char late[] = "g\xB3owa \xB3\xF3"
                               "d"; /* the same in both */
    static const char *const labels[] = {"iso-8859-2", "cp1250"};
    char *page = malloc(LATE + sizeof late);
    for (size_t i = 0; i < 2; i++) {
        memset(page, ' ', LATE);
        memcpy(page, head, sizeof head - 1);
        memcpy(page + strcspn(head, "X"), labels[i], strlen(labels[i]));
        memcpy(page + LATE, late, sizeof late);
        const char *name = decide_hinted(page, LATE + sizeof late - 1, NULL);
        cr_expect_str_eq(name, i ? "WINDOWS-1250" : "ISO-8859-2", "%s", labels[i]);
    }
    free(page);
}
