/*
 * measure.h - the measure of a text: how long its lines are where they are full.
 */
#ifndef CQI_REPAIR_MEASURE_H
#define CQI_REPAIR_MEASURE_H

#include "repair/window.h"

#define CQI_MEASURE_LINES 64   /* lines that one measure is taken of */
#define CQI_MEASURE_MAX   200u /* columns: no line wrapped by hand or converter is longer */

typedef struct cqi_measure {
    uint32_t full;  /* length of full lines; 0: lines are not wrapped */
    uint32_t slack; /* a line that leaves more room than this was ended on purpose */
    uint32_t print; /* full length as print has it (cqi_print_width); 0: pitch is fixed */
    uint32_t print_slack;
    bool by_characters; /* lengths count characters, not columns */
} cqi_measure;

/* Reused from window to window. {0} is empty. */
typedef struct cqi_measures {
    cqi_measure *items; /* number i holds for lines [i * CQI_MEASURE_LINES, ...) */
    struct cqi_sample *samples;
    size_t count;
    size_t capacity;
} cqi_measures;

void cqi_measures_deinit(cqi_measures *measures);

/* Takes the measures of the window's text. */
cq_status cqi_measures_take(cqi_measures *measures, const cqi_window *window);

/* The length of a line with the first word of the next behind it, as `measure` counts. */
static inline uint32_t cqi_measure_needed(const cqi_measure *measure, const cqi_line *line,
                                          const cqi_line *next)
{
    if (measure->by_characters)
        return line->chars + 1;
    bool tight = cqi_class_is_wide((cqi_char_class)line->last) &&
                 cqi_class_is_wide((cqi_char_class)next->first);
    return line->width + (tight ? 0 : 1) + next->lead;
}

/* The width of bytes [from, to) in print, in thousandths of an em of a common typeface. */
uint32_t cqi_print_width(const char *text, uint32_t from, uint32_t to);

/* The width in print of a space and the first word of a line. */
uint32_t cqi_print_word(const char *text, const cqi_line *line);

/* The width in print of a line with the first word of the next behind it. */
uint32_t cqi_print_needed(const cqi_window *window, const cqi_line *line, const cqi_line *next);

static inline uint32_t cqi_measure_length(const cqi_measure *measure, const cqi_line *line)
{
    return measure->by_characters ? line->chars : line->width;
}

/* Is a word cut between the two lines, at a hyphen? */
static inline bool cqi_line_is_cut(const cqi_line *line, const cqi_line *next)
{
    cqi_char_class first = (cqi_char_class)next->first;
    return (line->flags & CQI_LINE_HYPHENED) &&
           (cqi_class_is_letter(first) || first == CQI_CHAR_DIGIT || first == CQI_CHAR_IDEOGRAPH ||
            first == CQI_CHAR_HANGUL);
}

/* Can a sentence go on behind the line? Not behind a full stop or colon, or a rule of signs. */
static inline bool cqi_line_is_open(const cqi_line *line)
{
    return !(line->flags & CQI_LINE_SENTENCE_END) && line->last != CQI_CHAR_COLON &&
           line->last != CQI_CHAR_SYMBOL && line->last != CQI_CHAR_BULLET;
}

/*
 * The index of the line that comes behind line `index` of the text, or of a note: furniture is
 * passed over, and notes in the text. The window's count where there is none.
 */
static inline size_t cqi_next_text(const cqi_window *window, size_t index)
{
    const cqi_line *lines = window->lines;
    bool note = lines[index].flags & CQI_LINE_FOOTNOTE;
    uint32_t passed = note ? CQI_LINE_FURNITURE : CQI_LINE_APART;
    do
        index++;
    while (index < window->count && (lines[index].flags & passed));
    return note && index < window->count && !(lines[index].flags & CQI_LINE_FOOTNOTE)
               ? window->count
               : index;
}

#endif
