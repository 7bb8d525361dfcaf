/*
 * measure.c - learns the measure of a text from the lines that certainly go on.
 *
 * Where there is case, a line certainly goes on if the next one begins with a small letter, if a
 * word is cut between them, or if it ends with a word that no line of its own ends with ("of"); the
 * measure is the length of such lines. In scripts without case it is the length that lines in a row
 * come near to, counted in columns (as a page has them) or in characters (as a program wraps them),
 * whichever fits more lines.
 */
#include "repair/measure.h"

#include "base/error.h"
#include "repair/leading.h"

#include <stdlib.h>
#include <string.h>

#define SAMPLES 12 /* at most so many for one measure */

/* Of the lines of one measure that certainly go on. */
typedef struct cqi_sample {
    uint32_t lines[SAMPLES]; /* their numbers */
    uint32_t lengths[SAMPLES];
    uint32_t needs[SAMPLES]; /* length with the next line's first word, where that is whole */
    uint32_t count;
    uint32_t need_count;
    uint32_t caseless;             /* lines that may go on in scripts without case, */
    uint32_t columns, characters;  /* and the lengths of the longest of them */
    bool printed;                  /* the following are known: */
    uint32_t prints[SAMPLES];      /* lengths in print */
    uint32_t print_needs[SAMPLES]; /* with the next line's first word; 0: that is not whole */
} cqi_sample;

void cqi_measures_deinit(cqi_measures *measures)
{
    free(measures->items);
    free(measures->samples);
    *measures = (cqi_measures){0};
}

static bool is_caseless(cqi_char_class class)
{
    return class == CQI_CHAR_IDEOGRAPH || class == CQI_CHAR_HANGUL || class == CQI_CHAR_LETTER ||
           cqi_class_is_wide(class);
}

/* Are the two lines of one block, neither of them known to begin or end something? */
static bool are_neighbours(const cqi_line *line, const cqi_line *next)
{
    return next->blanks == 0 && next->page == line->page && line->width <= CQI_MEASURE_MAX &&
           !(next->flags & (CQI_LINE_MARK | CQI_LINE_PARAGRAPH));
}

/* Does `next` certainly go on with `line`, whatever their lengths? */
static bool surely_goes_on(const cqi_window *window, const cqi_line *line, const cqi_line *next)
{
    if (cqi_line_is_cut(line, next))
        return true;
    if (line->flags & CQI_LINE_SENTENCE_END || line->last == CQI_CHAR_COLON)
        return false;
    return next->first == CQI_CHAR_LOWER ||
           (next->first == CQI_CHAR_UPPER && cqi_word_leads_on(window, line));
}

/* In scripts without case: it may go on, if it is long enough. */
static bool may_go_on(const cqi_line *line)
{
    return is_caseless((cqi_char_class)line->last) && line->width >= 16 &&
           !(line->flags & CQI_LINE_SENTENCE_END);
}

static void add_sample(cqi_sample *sample, uint32_t index, const cqi_line *line,
                       const cqi_line *next)
{
    sample->lines[sample->count] = index;
    sample->lengths[sample->count++] = line->width;
    if (line->last != CQI_CHAR_HYPHEN)
        sample->needs[sample->need_count++] = line->width + 1 + next->lead;
}

static void add_caseless(cqi_sample *sample, const cqi_line *line)
{
    sample->caseless++;
    sample->columns = line->width > sample->columns ? line->width : sample->columns;
    sample->characters = line->chars > sample->characters ? line->chars : sample->characters;
}

/* Collects the sample of lines [first, end). A full one decides, whatever else there is. */
static void collect(cqi_sample *sample, const cqi_window *window, size_t first, size_t end)
{
    for (size_t i = first; i < end && i + 1 < window->count && sample->count < SAMPLES; i++) {
        const cqi_line *line = &window->lines[i];
        const cqi_line *next = line + 1;
        if (!are_neighbours(line, next))
            continue;
        if (may_go_on(line))
            add_caseless(sample, line);
        if (((line->flags | next->flags) & CQI_LINE_APART) == 0 &&
            surely_goes_on(window, line, next))
            add_sample(sample, (uint32_t)i, line, next);
    }
}

#define RANKS 16 /* that can be asked for */

/* The number that `rank` others of a list are not greater than, for small ranks: the list is sorted
 * as far as needed, without branches, for its order cannot be foreseen. */
static uint32_t smallest(const uint32_t *numbers, size_t count, size_t rank)
{
    uint32_t least[RANKS];
    for (size_t i = 0; i <= rank; i++)
        least[i] = UINT32_MAX;
    for (size_t i = 0; i < count; i++) {
        uint32_t number = numbers[i];
        for (size_t k = 0; k <= rank; k++) {
            uint32_t less = number < least[k] ? number : least[k];
            number = number < least[k] ? least[k] : number;
            least[k] = less;
        }
    }
    return least[rank];
}

/* The same from above. */
static uint32_t greatest(uint32_t *numbers, size_t count, size_t rank)
{
    for (size_t i = 0; i < count; i++)
        numbers[i] = ~numbers[i];
    return ~smallest(numbers, count, rank);
}

/* The samples around number `index`. */
typedef struct gathered {
    cqi_sample *samples; /* the first of them */
    uint32_t
        places[3 * SAMPLES]; /* of the lines in them: SAMPLES times the number, and the index */
    uint32_t lengths[3 * SAMPLES];
    uint32_t needs[3 * SAMPLES];
    size_t count;
    size_t need_count;
    size_t caseless;
    uint32_t columns, characters; /* of the longest lines that may go on without case */
} gathered;

static void gather(const cqi_measures *measures, size_t index, gathered *all)
{
    size_t first = index > 0 ? index - 1 : 0;
    all->samples = &measures->samples[first];
    all->count = all->need_count = all->caseless = 0;
    all->columns = all->characters = 0;
    for (size_t i = first; i <= index + 1 && i < measures->count; i++) {
        const cqi_sample *sample = &measures->samples[i];
        for (uint32_t k = 0; k < sample->count; k++)
            all->places[all->count + k] = (uint32_t)(i - first) * SAMPLES + k;
        memcpy(all->lengths + all->count, sample->lengths, sample->count * sizeof(uint32_t));
        memcpy(all->needs + all->need_count, sample->needs, sample->need_count * sizeof(uint32_t));
        all->count += sample->count;
        all->need_count += sample->need_count;
        all->caseless += sample->caseless;
        all->columns = sample->columns > all->columns ? sample->columns : all->columns;
        all->characters =
            sample->characters > all->characters ? sample->characters : all->characters;
    }
}

/*
 * Leaves out lines far longer than most: a converter that joins cut words makes one line of two or
 * more, which say nothing of the measure.
 */
static void drop_merged(gathered *all)
{
    uint32_t shortest = UINT32_MAX;
    uint32_t longest = 0;
    for (size_t i = 0; i < all->count; i++) {
        shortest = all->lengths[i] < shortest ? all->lengths[i] : shortest;
        longest = all->lengths[i] > longest ? all->lengths[i] : longest;
    }
    if (longest <= shortest + shortest / 2)
        return;
    uint32_t usual = smallest(all->lengths, all->count, all->count / 3);
    size_t kept = 0;
    for (size_t i = 0; i < all->count; i++)
        if (all->lengths[i] <= usual + usual / 2) {
            all->places[kept] = all->places[i];
            all->lengths[kept++] = all->lengths[i];
        }
    all->count = kept;
}

/* The measure of text with case; full is 0 where too few lines certainly go on. */
static cqi_measure measure_cased(gathered *all)
{
    cqi_measure measure = {0};
    if (all->count < 2)
        return measure;
    drop_merged(all);
    /* Nearly the longest: one stray line among many does not count. */
    measure.full = greatest(all->lengths, all->count, all->count / 16);
    if (all->need_count == 0)
        return measure;
    /* The room that nine of ten such lines leave: none in text of a fixed pitch. */
    uint32_t need = smallest(all->needs, all->need_count, all->need_count / 10);
    if (need < measure.full)
        measure.slack = measure.full - need;
    if (measure.slack > measure.full / 6)
        measure.slack = measure.full / 6;
    return measure;
}

static void print_sample(cqi_sample *sample, const cqi_window *window)
{
    for (uint32_t i = 0; i < sample->count; i++) {
        const cqi_line *line = &window->lines[sample->lines[i]];
        sample->prints[i] = cqi_print_width(window->text, line->from, line->to);
        sample->print_needs[i] = line->last == CQI_CHAR_HYPHEN
                                     ? 0
                                     : sample->prints[i] + cqi_print_word(window->text, line + 1);
    }
    sample->printed = true;
}

/*
 * Where lines leave room in columns, the pitch may not be fixed: takes the measure in print too,
 * and keeps it if the lines agree in it better.
 */
static void measure_print(cqi_measure *measure, const gathered *all, const cqi_window *window)
{
    uint32_t lengths[3 * SAMPLES];
    uint32_t needs[3 * SAMPLES];
    size_t need_count = 0;
    if (measure->slack == 0 || all->count < 4)
        return;
    for (size_t i = 0; i < all->count; i++) {
        cqi_sample *sample = &all->samples[all->places[i] / SAMPLES];
        uint32_t place = all->places[i] % SAMPLES;
        if (!sample->printed)
            print_sample(sample, window);
        lengths[i] = sample->prints[place];
        needs[need_count] = sample->print_needs[place];
        need_count += needs[need_count] != 0;
    }
    uint32_t full = greatest(lengths, all->count, all->count / 16);
    uint32_t need = need_count > 0 ? smallest(needs, need_count, need_count / 10) : full;
    uint32_t slack = need < full ? full - need : 0;
    if ((uint64_t)slack * measure->full >= (uint64_t)measure->slack * full)
        return;
    measure->print = full;
    measure->print_slack = slack;
}

/* Counts how well a measure fits the lines [first, end) that may go on. */
static size_t count_full(const cqi_window *window, size_t first, size_t end,
                         const cqi_measure *measure, size_t *open)
{
    size_t full = 0;
    *open = 0;
    for (size_t i = first; i + 1 < end; i++) {
        const cqi_line *line = &window->lines[i];
        if (!are_neighbours(line, line + 1) || !may_go_on(line))
            continue;
        ++*open;
        full += cqi_measure_needed(measure, line, line + 1) + measure->slack >= measure->full;
    }
    return full;
}

/* Lines [first, end) that are longer than any wrapped at the measure. */
static size_t count_longer(const cqi_window *window, size_t first, size_t end,
                           const cqi_measure *measure)
{
    size_t longer = 0;
    for (size_t i = first; i < end; i++)
        longer +=
            cqi_measure_length(measure, &window->lines[i]) > measure->full + measure->full / 8;
    return longer;
}

/* The measure of text without case in lines [first, end). */
static cqi_measure measure_caseless(const cqi_window *window, const gathered *all, size_t first,
                                    size_t end)
{
    size_t open;
    cqi_measure columns = {.full = all->columns, .slack = 1};
    cqi_measure characters = {.full = all->characters, .slack = 1, .by_characters = true};
    size_t by_columns = count_full(window, first, end, &columns, &open);
    size_t by_characters = count_full(window, first, end, &characters, &open);
    /* Short lines among as many longer ones are headings of text that is not wrapped. */
    if (count_longer(window, first, end, &columns) >= by_columns)
        return (cqi_measure){0};
    if (by_characters > by_columns && by_characters >= 3)
        return characters;
    if (by_columns >= 2 && 2 * by_columns >= open)
        return columns;
    columns.slack = columns.full / 8;
    by_columns = count_full(window, first, end, &columns, &open);
    if (by_columns < 2 || 2 * by_columns < open)
        columns.full = 0;
    return columns;
}

static cqi_measure take(const cqi_measures *measures, const cqi_window *window, size_t index)
{
    gathered all;
    gather(measures, index, &all);
    cqi_measure measure = measure_cased(&all);
    if (measure.full != 0) {
        measure_print(&measure, &all, window);
        return measure;
    }
    if (all.caseless == 0)
        return measure;
    size_t first = index > 0 ? (index - 1) * CQI_MEASURE_LINES : 0;
    size_t end = (index + 2) * CQI_MEASURE_LINES;
    return measure_caseless(window, &all, first, end < window->count ? end : window->count);
}

static cq_status reserve(cqi_measures *measures, size_t count)
{
    measures->count = count;
    if (count <= measures->capacity)
        return CQ_OK;
    cqi_measure *items = realloc(measures->items, count * sizeof *items);
    if (!items)
        return CQ_E_MEMORY;
    measures->items = items;
    cqi_sample *samples = realloc(measures->samples, count * sizeof *samples);
    if (!samples)
        return CQ_E_MEMORY;
    measures->samples = samples;
    measures->capacity = count;
    return CQ_OK;
}

cq_status cqi_measures_take(cqi_measures *measures, const cqi_window *window)
{
    CQI_TRY(reserve(measures, window->count / CQI_MEASURE_LINES + 1));
    memset(measures->samples, 0, measures->count * sizeof *measures->samples);
    for (size_t i = 0; i < measures->count; i++)
        collect(&measures->samples[i], window, i * CQI_MEASURE_LINES, (i + 1) * CQI_MEASURE_LINES);
    for (size_t i = 0; i < measures->count; i++)
        measures->items[i] = take(measures, window, i);
    return CQ_OK;
}
