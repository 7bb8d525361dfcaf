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
    size_t single; /* with one blank line between */
    size_t open;   /* and a sentence, or a word, that runs over it */
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

static pairs count_pairs(const cqi_window *window)
{
    pairs count = {0};
    uint32_t width = widest(window);
    for (size_t i = 0; i + 1 < window->count; i++) {
        const cqi_line *line = &window->lines[i];
        if (((line->flags | line[1].flags) & CQI_LINE_FURNITURE) || line[1].page != line->page)
            continue;
        count.all++;
        count.single += line[1].blanks == 1;
        count.open += line[1].blanks == 1 && runs_over(window, line, line + 1, width);
    }
    return count;
}

void cqi_spacing_close(cqi_window *window)
{
    pairs count = count_pairs(window);
    if (count.all < 8 || 5 * count.single < 4 * count.all || 3 * count.open < count.single)
        return;
    for (size_t i = 0; i < window->count; i++)
        if (window->lines[i].blanks > 0)
            window->lines[i].blanks--;
}
