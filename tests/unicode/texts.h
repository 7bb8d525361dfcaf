/*
 * texts.h - random texts for the tests of the kernels: bytes, characters of all properties with
 * many of the rare ones, runs of one of them, prose in several scripts, and each of them damaged.
 */
#ifndef CQ_TEST_TEXTS_H
#define CQ_TEST_TEXTS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

static uint64_t text_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed * UINT64_C(0x2545F4914F6CDD1D) >> 16;
}

static size_t text_encode(uint32_t code, uint8_t *out)
{
    if (code < 0x80) {
        out[0] = (uint8_t)code;
        return 1;
    }
    size_t length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = length - 1; i > 0; i--, code >>= 6)
        out[i] = (uint8_t)(0x80 | (code & 0x3F));
    out[0] = (uint8_t)((0xF00u >> length & 0xF0) | code);
    return length;
}

/* One or more characters of each property, the troublesome ones several times. */
static const uint32_t text_codes[] = {
    'a',     'Z',    'k',      ' ',     ' ',     '.',     '.',     ',',     ':',     ';',
    '\'',    '"',    '_',      '0',     '9',     '\r',    '\n',    '\r',    0x0B,    0x85,
    0x2028,  0x2029, '-',      '(',     ')',     '!',     '?',     0xA0,    0xAD,    0xAD,
    0xB7,    0xC9,   0xE9,     0xD7,    0x300,   0x301,   0x308,   0x308,   0x391,   0x3B1,
    0x401,   0x44F,  0x483,    0x5D0,   0x5D0,   0x5EA,   0x5B0,   0x5F4,   0x660,   0x66B,
    0x627,   0x64B,  0x6DD,    0x6D4,   0x915,   0x93F,   0x94D,   0x964,   0xE01,   0xE31,
    0x1100,  0x1160, 0x2018,   0x2019,  0x201C,  0x2014,  0x2024,  0x2026,  0x200B,  0x200C,
    0x200D,  0x200D, 0x200D,   0x2060,  0x202F,  0x203F,  0x2122,  0x2139,  0x2000,  0x2003,
    0x3000,  0x3000, 0x3001,   0x3002,  0x3005,  0x3007,  0x3042,  0x3093,  0x3099,  0x30A2,
    0x30F3,  0x30FB, 0x30FC,   0x4E00,  0x6F22,  0x9FFF,  0x4DC0,  0xAC00,  0xD55C,  0xD7A3,
    0xD7FF,  0xE000, 0xFE0F,   0xFE13,  0xFEFF,  0xFF0E,  0xFF1A,  0xFF21,  0xFF41,  0xFF10,
    0xFF61,  0xFF71, 0xFFFD,   0xFFFF,  0x1F1E9, 0x1F1EA, 0x1F1E9, 0x1F600, 0x1F468, 0x1F3FD,
    0x1F170, 0x24C2, 0x10FFFF, 0x20000, 0xE0041, 0x11F00, 0x1D7CE};

/* Words; of the English ones, all but one in `rarely` if that is not 0. */
static void text_words(uint8_t *out, size_t len, uint64_t *seed, unsigned rarely)
{
    static const char *const pieces[] = {"the ",
                                         "Ministry of ",
                                         "U.S. ",
                                         "3.14 ",
                                         "1,000 ",
                                         "don't ",
                                         "(a) ",
                                         "e.g. ",
                                         "2nd. ",
                                         "a_b x:y ",
                                         "A.B",
                                         "\n",
                                         "  ",
                                         "\r\n",
                                         "l\xE2\x80\x99"
                                         "accord ",
                                         "\xE2\x80\x9C",
                                         "\xE2\x80\x9D ",
                                         "caf\xC3\xA9 ",
                                         "Stra\xC3\x9F"
                                         "e, ",
                                         "\xD0\xA1\xD0\xA8\xD0\x90 ",
                                         "what?\xE2\x80\x9D ",
                                         "\xE5\xA4\x96\xE5\x8B\x99\xE7\x9C\x81",
                                         "\xE3\x81\xAE",
                                         "\xE3\x80\x82",
                                         "\xE3\x80\x81",
                                         "\xE3\x83\x87\xE3\x83\xBC\xE3\x82\xBF",
                                         "\xE7\xAC\xAC"
                                         "3\xE5\x9B\x9E",
                                         "\xEC\x99\xB8\xEA\xB5\x90\xEB\xB6\x80 ",
                                         "2004\xEB\x85\x84 ",
                                         "\xEF\xBC\x88",
                                         "\xEF\xBC\x89",
                                         "\xE4\xB8\xAD\xE5\x9B\xBD",
                                         "\xEF\xBC\x8C",
                                         "\xD7\x90\"\xD7\x91 ",
                                         "\xD7\x90' ",
                                         "\xE0\xB8\x81\xE0\xB8\xB2 ",
                                         "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 ",
                                         "\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA"};
    size_t at = 0;
    while (at < len) {
        size_t among = rarely && text_random(seed) % rarely ? 12 : sizeof pieces / sizeof *pieces;
        const char *piece = pieces[text_random(seed) % among];
        size_t n = strlen(piece);
        n = n < len - at ? n : len - at;
        memcpy(out + at, piece, n);
        at += n;
    }
}

/* Characters of text_codes, of one in `spread` neighbouring ones, in runs up to `run` long. */
static void text_characters(uint8_t *out, size_t len, uint64_t *seed, size_t spread, size_t run)
{
    const size_t codes = sizeof text_codes / sizeof *text_codes;
    size_t first = text_random(seed) % codes;
    for (size_t at = 0; at < len;) {
        uint32_t code = text_codes[(first + text_random(seed) % spread) % codes];
        if (text_random(seed) % 16 == 0)
            code = (uint32_t)(text_random(seed) % 0x3000);
        size_t times = 1 + text_random(seed) % run;
        while (times-- > 0 && at < len) {
            uint8_t bytes[4];
            size_t n = text_encode(code, bytes);
            n = n < len - at ? n : len - at;
            memcpy(out + at, bytes, n);
            at += n;
        }
    }
}

/* Fills out[0, len) with a text of a random sort. */
static void text_fill(uint8_t *out, size_t len, uint64_t *seed)
{
    unsigned sort = (unsigned)(text_random(seed) % 10);
    if (sort == 0) {
        for (size_t i = 0; i < len; i++)
            out[i] = (uint8_t)text_random(seed);
    } else if (sort < 4) {
        text_words(out, len, seed, sort == 1 ? 0 : 100);
    } else {
        static const size_t spreads[] = {2, 3, 6, 12, 128, 128};
        static const size_t runs[] = {1, 1, 2, 70};
        text_characters(out, len, seed, spreads[sort - 4], runs[text_random(seed) % 4]);
    }
    if (text_random(seed) % 4 == 0)
        for (size_t n = text_random(seed) % (len / 16 + 2); n > 0 && len > 0; n--)
            out[text_random(seed) % len] = (uint8_t)text_random(seed);
}

#endif
