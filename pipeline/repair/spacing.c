/*
 * spacing.c - finds out whether single blank lines divide paragraphs or only lines.
 *
 * Some converters give each line of a page a blank line of its own. There nearly all lines are set
 * apart, and many go on in the middle of a sentence.
 */
#include "repair/spacing.h"

#include "repair/measure.h"

/* Of the pairs of lines in a window. */
typedef struct pairs {
    size_t all;
    size_t single;                      /* with one blank line between */
    size_t open;                        /* and a sentence, or a word, that runs over it */
    size_t full;                        /* of these, whose line has no room for the next word, */
    size_t punctuated;                  /* and whose line has the signs of a sentence in it */
    size_t widths[CQI_MEASURE_MAX + 1]; /* of the lines of open ones */
} pairs;

static uint32_t widest(const cqi_window *window)
{
    uint32_t width = 0;
    for (size_t i = 0; i < window->count; i++)
        if (window->lines[i].width > width && window->lines[i].width <= CQI_MEASURE_MAX)
            width = window->lines[i].width;
    return width;
}

static bool runs_over(const cqi_line *line, const cqi_line *next, uint32_t width)
{
    if (!cqi_line_is_open(line) || (next->flags & CQI_LINE_MARK) || line->width > CQI_MEASURE_MAX)
        return false;
    if (cqi_line_is_cut(line, next) || next->first == CQI_CHAR_LOWER)
        return true;
    bool caseless = line->last == CQI_CHAR_IDEOGRAPH || line->last == CQI_CHAR_HANGUL;
    return caseless && line->width + line->width / 6 >= width;
}

/* Is there a comma or full stop in the line with a space behind it, or a wide one? */
static bool is_punctuated(const char *text, const cqi_line *line)
{
    for (uint32_t at = line->from; at + 1 < line->to; at++) {
        if (text[at + 1] == ' ' && (text[at] == ',' || text[at] == '.' || text[at] == ';'))
            return true;
        cqi_char_class class = (unsigned char)text[at] >= 0xE2 ? cqi_class_at(text + at) : 0;
        if (class == CQI_CHAR_WIDE_COMMA || class == CQI_CHAR_WIDE_STOP)
            return true;
    }
    return false;
}

/* Counts the pairs; an open one is full if its line and the next word reach `measure`. */
static void count_pairs(const cqi_window *window, uint32_t width, uint32_t measure, pairs *count)
{
    *count = (pairs){0};
    for (size_t i = 0; i + 1 < window->count; i++) {
        const cqi_line *line = &window->lines[i];
        if (((line->flags | line[1].flags) & CQI_LINE_FURNITURE) || line[1].page != line->page)
            continue;
        count->all++;
        if (line[1].blanks != 1)
            continue;
        count->single++;
        if (!runs_over(line, line + 1, width))
            continue;
        count->open++;
        count->full += line->width + 1 + line[1].lead >= measure;
        count->punctuated += is_punctuated(window->text, line);
        count->widths[line->width]++;
    }
}

/* The length of full lines: an eighth of those that go on are as long. */
static uint32_t measure_of(const pairs *count)
{
    uint32_t width = CQI_MEASURE_MAX;
    for (size_t longer = 0; width > 0; width--) {
        longer += count->widths[width];
        if (8 * longer >= count->open)
            break;
    }
    return width;
}

void cqi_spacing_close(cqi_window *window)
{
    pairs count;
    /* Most texts have too few such lines, and nothing to be counted. */
    if (5 * (size_t)window->singles < 2 * window->count)
        return;
    uint32_t width = widest(window);
    count_pairs(window, width, 0, &count);
    if (count.all < 8 || 5 * count.single < 4 * count.all || 3 * count.open < count.single)
        return;
    /* Lines of a list, and paragraphs, end where they will; wrapped ones because they are full. */
    uint32_t measure = measure_of(&count);
    count_pairs(window, width, measure - measure / 8, &count);
    /* A list of names or files is as even as wrapped text, but has no sentences. */
    if (4 * count.full < 3 * count.open || 8 * count.punctuated < count.open)
        return;
    for (size_t i = 0; i < window->count; i++)
        if (window->lines[i].blanks > 0)
            window->lines[i].blanks--;
}
