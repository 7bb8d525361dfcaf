/*
 * print.c - how wide text is in print: the letters of a common typeface are not of one width.
 *
 * Widths of ASCII are those of Times Roman in the metrics of PostScript's standard fonts; other
 * typefaces differ from them far less than columns of a fixed pitch do.
 */
#include "repair/measure.h"

static const uint16_t ASCII_WIDTH[128] = {
    [' '] = 250,  ['!'] = 333, ['"'] = 408, ['#'] = 500, ['$'] = 500,  ['%'] = 833, ['&'] = 778,
    ['\''] = 180, ['('] = 333, [')'] = 333, ['*'] = 500, ['+'] = 564,  [','] = 250, ['-'] = 333,
    ['.'] = 250,  ['/'] = 278, ['0'] = 500, ['1'] = 500, ['2'] = 500,  ['3'] = 500, ['4'] = 500,
    ['5'] = 500,  ['6'] = 500, ['7'] = 500, ['8'] = 500, ['9'] = 500,  [':'] = 278, [';'] = 278,
    ['<'] = 564,  ['='] = 564, ['>'] = 564, ['?'] = 444, ['@'] = 921,  ['A'] = 722, ['B'] = 667,
    ['C'] = 667,  ['D'] = 722, ['E'] = 611, ['F'] = 556, ['G'] = 722,  ['H'] = 722, ['I'] = 333,
    ['J'] = 389,  ['K'] = 722, ['L'] = 611, ['M'] = 889, ['N'] = 722,  ['O'] = 722, ['P'] = 556,
    ['Q'] = 722,  ['R'] = 667, ['S'] = 556, ['T'] = 611, ['U'] = 722,  ['V'] = 722, ['W'] = 944,
    ['X'] = 722,  ['Y'] = 722, ['Z'] = 611, ['['] = 333, ['\\'] = 278, [']'] = 333, ['^'] = 469,
    ['_'] = 500,  ['`'] = 333, ['a'] = 444, ['b'] = 500, ['c'] = 444,  ['d'] = 500, ['e'] = 444,
    ['f'] = 333,  ['g'] = 500, ['h'] = 500, ['i'] = 278, ['j'] = 278,  ['k'] = 500, ['l'] = 278,
    ['m'] = 778,  ['n'] = 500, ['o'] = 500, ['p'] = 500, ['q'] = 500,  ['r'] = 333, ['s'] = 389,
    ['t'] = 278,  ['u'] = 500, ['v'] = 500, ['w'] = 722, ['x'] = 500,  ['y'] = 500, ['z'] = 444,
    ['{'] = 480,  ['|'] = 200, ['}'] = 480, ['~'] = 541,
};

/* By the lead byte: accented Latin, Greek and Cyrillic, quotes and dashes, ideographs. */
static uint32_t wide_lead(unsigned char lead)
{
    if (lead < 0xC0)
        return 0;
    if (lead < 0xC6)
        return 460;
    if (lead < 0xE0)
        return 530;
    return lead >= 0xE3 ? 1000 : 444;
}

uint32_t cqi_print_width(const char *text, uint32_t from, uint32_t to)
{
    uint32_t width = 0;
    for (uint32_t i = from; i < to; i++) {
        unsigned char c = (unsigned char)text[i];
        width += c < 0x80 ? ASCII_WIDTH[c] : wide_lead(c);
    }
    return width;
}

uint32_t cqi_print_needed(const cqi_window *window, const cqi_line *line, const cqi_line *next)
{
    uint32_t end = next->from;
    while (end < next->to && window->text[end] != ' ' && window->text[end] != '\t')
        end++;
    return cqi_print_width(window->text, line->from, line->to) + ASCII_WIDTH[' '] +
           cqi_print_width(window->text, next->from, end);
}
