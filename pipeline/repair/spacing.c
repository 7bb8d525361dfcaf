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
    size_t single;  /* with one blank line between */
    size_t open;    /* and a sentence, or a word, that runs over it */
    size_t columns; /* of the lines in front of these */
} pairs;

static uint32_t widest(const cqi_window *window)
{
    uint32_t width = 0;
    for (size_t i = 0; i < window->count; i++)
        if (window->lines[i].width > width && window->lines[i].width <= CQI_MEASURE_MAX)
            width = window->lines[i].width;
    return width;
}

static bool runs_over(const cqi_window *window, const cqi_line *line, const cqi_line *next,
                      uint32_t width)
{
    if ((line->flags & CQI_LINE_SENTENCE_END) || (next->flags & CQI_LINE_MARK) ||
        line->width > CQI_MEASURE_MAX)
        return false;
    if (cqi_line_is_cut(window, line, next) || next->first == CQI_CHAR_LOWER)
        return true;
    bool caseless = line->last == CQI_CHAR_IDEOGRAPH || line->last == CQI_CHAR_HANGUL;
    return caseless && line->width + line->width / 6 >= width;
}

/* Counts the pairs; an open one counts if its line is at least `least` columns wide. */
static pairs count_pairs(const cqi_window *window, uint32_t width, uint32_t least)
{
    pairs count = {0};
    for (size_t i = 0; i + 1 < window->count; i++) {
        const cqi_line *line = &window->lines[i];
        if (((line->flags | line[1].flags) & CQI_LINE_FURNITURE) || line[1].page != line->page)
            continue;
        count.all++;
        if (line[1].blanks != 1)
            continue;
        count.single++;
        if (line->width < least || !runs_over(window, line, line + 1, width))
            continue;
        count.open++;
        count.columns += line->width;
    }
    return count;
}

void cqi_spacing_close(cqi_window *window)
{
    uint32_t width = widest(window);
    pairs count = count_pairs(window, width, 0);
    if (count.all < 8 || 5 * count.single < 4 * count.all || 3 * count.open < count.single)
        return;
    /* Wrapped lines are of about one length; those of a list are not. */
    uint32_t mean = (uint32_t)(count.columns / (count.open ? count.open : 1));
    if (4 * count_pairs(window, width, mean - mean / 4).open < 3 * count.open)
        return;
    for (size_t i = 0; i < window->count; i++)
        if (window->lines[i].blanks > 0)
            window->lines[i].blanks--;
}
