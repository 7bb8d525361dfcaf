/*
 * print.c - how wide text is in print: the letters of a common typeface are not of one width.
 *
 * Widths of ASCII are those of Times Roman in the metrics of PostScript's standard fonts; other
 * typefaces differ from them far less than columns of a fixed pitch do.
 */
#include "repair/bytes.h"
#include "repair/measure.h"

#define ROW(w) w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w

static const uint16_t WIDTH[256] = {
    [' '] = 250,
    ['!'] = 333,
    ['"'] = 408,
    ['#'] = 500,
    ['$'] = 500,
    ['%'] = 833,
    ['&'] = 778,
    ['\''] = 180,
    ['('] = 333,
    [')'] = 333,
    ['*'] = 500,
    ['+'] = 564,
    [','] = 250,
    ['-'] = 333,
    ['.'] = 250,
    ['/'] = 278,
    ['0'] = 500,
    ['1'] = 500,
    ['2'] = 500,
    ['3'] = 500,
    ['4'] = 500,
    ['5'] = 500,
    ['6'] = 500,
    ['7'] = 500,
    ['8'] = 500,
    ['9'] = 500,
    [':'] = 278,
    [';'] = 278,
    ['<'] = 564,
    ['='] = 564,
    ['>'] = 564,
    ['?'] = 444,
    ['@'] = 921,
    ['A'] = 722,
    ['B'] = 667,
    ['C'] = 667,
    ['D'] = 722,
    ['E'] = 611,
    ['F'] = 556,
    ['G'] = 722,
    ['H'] = 722,
    ['I'] = 333,
    ['J'] = 389,
    ['K'] = 722,
    ['L'] = 611,
    ['M'] = 889,
    ['N'] = 722,
    ['O'] = 722,
    ['P'] = 556,
    ['Q'] = 722,
    ['R'] = 667,
    ['S'] = 556,
    ['T'] = 611,
    ['U'] = 722,
    ['V'] = 722,
    ['W'] = 944,
    ['X'] = 722,
    ['Y'] = 722,
    ['Z'] = 611,
    ['['] = 333,
    ['\\'] = 278,
    [']'] = 333,
    ['^'] = 469,
    ['_'] = 500,
    ['`'] = 333,
    ['a'] = 444,
    ['b'] = 500,
    ['c'] = 444,
    ['d'] = 500,
    ['e'] = 444,
    ['f'] = 333,
    ['g'] = 500,
    ['h'] = 500,
    ['i'] = 278,
    ['j'] = 278,
    ['k'] = 500,
    ['l'] = 278,
    ['m'] = 778,
    ['n'] = 500,
    ['o'] = 500,
    ['p'] = 500,
    ['q'] = 500,
    ['r'] = 333,
    ['s'] = 389,
    ['t'] = 278,
    ['u'] = 500,
    ['v'] = 500,
    ['w'] = 722,
    ['x'] = 500,
    ['y'] = 500,
    ['z'] = 444,
    ['{'] = 480,
    ['|'] = 200,
    ['}'] = 480,
    ['~'] = 541,
    /* Lead bytes: accented Latin, */
    [0xC0] = 460,
    460,
    460,
    460,
    460,
    460,
    530,
    530,
    530,
    530,
    530,
    530,
    530,
    530,
    530,
    530,
    /* Greek, Cyrillic and others, quotes and dashes, ideographs. */
    [0xD0] = ROW(530),
    [0xE0] = 444,
    444,
    444,
    1000,
    1000,
    1000,
    1000,
    1000,
    1000,
    1000,
    1000,
    1000,
    1000,
    1000,
    1000,
    1000,
    [0xF0] = ROW(1000),
};

uint32_t cqi_print_width(const char *text, uint32_t from, uint32_t to)
{
    const unsigned char *bytes = (const unsigned char *)text;
    uint32_t sums[4] = {0}; /* side by side: one would wait for itself */
    uint32_t at = from;
    for (; to - at >= 4 && at < to; at += 4)
        for (uint32_t i = 0; i < 4; i++)
            sums[i] += WIDTH[bytes[at + i]];
    for (; at < to; at++)
        sums[0] += WIDTH[bytes[at]];
    return sums[0] + sums[1] + sums[2] + sums[3];
}

uint32_t cqi_print_word(const char *text, const cqi_line *line)
{
    size_t size = cqi_bytes_word(text + line->from, line->to - line->from);
    return WIDTH[' '] + cqi_print_width(text, line->from, line->from + (uint32_t)size);
}

uint32_t cqi_print_needed(const cqi_window *window, const cqi_line *line, const cqi_line *next)
{
    return cqi_print_width(window->text, line->from, line->to) + cqi_print_word(window->text, next);
}
