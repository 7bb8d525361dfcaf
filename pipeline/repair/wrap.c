/*
 * wrap.c - decides for each line whether the next one goes on with its paragraph.
 *
 * A line that leaves room for the first word of the next one was ended on purpose; one that does
 * not goes on, unless blank space, a list mark or the indentation say otherwise. Where the text has
 * no measure, because each of its paragraphs is one line, only what is certain is joined.
 */
#include "repair/wrap.h"

#include "base/error.h"
#include "repair/leading.h"
#include "repair/month.h"

#include <stdlib.h>
#include <string.h>

#define MERGED_LINES 5 /* of the page in one, at most */

/* What the decision for one line knows of its paragraph. */
typedef struct paragraph {
    uint32_t first_indent; /* of its first line */
    uint32_t indent;       /* of its last line so far */
    uint32_t hang;         /* column that a table's text hangs at, 0: none */
    uint32_t lines;
} paragraph;

static void begin(paragraph *state, const cqi_line *line)
{
    *state = (paragraph){line->indent, line->indent, line->gap, 1};
}

static void extend(paragraph *state, const cqi_line *line)
{
    state->indent = line->indent;
    state->lines++;
}

static bool is_ended(const cqi_line *line)
{
    return (line->flags & CQI_LINE_SENTENCE_END) || line->last == CQI_CHAR_COLON;
}

/* Does the indentation of `next` say that another paragraph begins there? */
static bool indent_breaks(const paragraph *state, const cqi_line *line, const cqi_line *next)
{
    if (next->gap != 0 && next->gap == state->hang && next->indent == state->first_indent)
        return true; /* the next row of a table */
    if (next->indent == line->indent)
        return false;
    if (next->indent < line->indent)
        return state->lines > 1 && next->indent <= state->first_indent;
    if (next->indent < line->indent + 2 || !is_ended(line))
        return false;
    return state->lines > 1 || (!(line->flags & CQI_LINE_MARK) && next->indent != state->hang);
}

/* How a line's end looks: what follows a comma or a bare word goes on more likely. */
typedef enum line_ending {
    ENDING_CLOSED, /* full stop, colon */
    ENDING_COMMA,
    ENDING_OPEN
} line_ending;

static line_ending ending_of(const cqi_line *line)
{
    if (is_ended(line))
        return ENDING_CLOSED;
    return line->last == CQI_CHAR_COMMA || line->last == CQI_CHAR_WIDE_COMMA ? ENDING_COMMA
                                                                             : ENDING_OPEN;
}

/* The room that a line may leave and still be full: none where a sentence ends. */
static uint32_t allowed_room(line_ending ending, uint32_t full, uint32_t slack)
{
    if (ending == ENDING_CLOSED)
        return slack / 2;
    if (ending == ENDING_COMMA || slack == 0)
        return slack;
    return slack > full / 7 ? slack : full / 7;
}

/* Does the line reach the measure, so that the next one may go on with it? */
static bool is_full(const cqi_window *window, const cqi_measure *measure, const cqi_line *line,
                    const cqi_line *next)
{
    if (measure->full == 0)
        return false;
    line_ending ending = ending_of(line);
    uint32_t needed = cqi_measure_needed(measure, line, next);
    uint32_t room = needed <= measure->full ? measure->full + 1 - needed : 0;
    if (needed > measure->full + measure->full / 8)
        return true;
    if (measure->print == 0 || room > measure->full / 4)
        return room <= allowed_room(ending, measure->full, measure->slack);
    needed = cqi_print_needed(window, line, next);
    room = needed < measure->print ? measure->print - needed : 0;
    return room <= allowed_room(ending, measure->print, measure->print_slack);
}

/* Longer than any line that was wrapped at this measure. */
static bool is_unwrapped(const cqi_measure *measure, const cqi_line *line)
{
    return measure->full == 0 ||
           cqi_measure_length(measure, line) > measure->full + measure->full / 8;
}

static bool is_cased(uint8_t class)
{
    return class == CQI_CHAR_LOWER || class == CQI_CHAR_UPPER;
}

/*
 * Longer than the measure, but made of a few lines of it: a converter that joins cut words leaves
 * such lines, and they end with a bare word or a comma only where the page's line did.
 */
static bool is_merged(const cqi_measure *measure, const cqi_line *line, const cqi_line *next)
{
    bool begins =
        is_cased(next->first) || next->first == CQI_CHAR_QUOTE || next->first == CQI_CHAR_OPEN;
    bool open = line->last == CQI_CHAR_LOWER || line->last == CQI_CHAR_COMMA;
    bool lower = next->first == CQI_CHAR_LOWER && !is_ended(line);
    return measure->full >= 24 && ((open && begins) || lower) &&
           line->width <= MERGED_LINES * measure->full;
}

/* The two lines as the decision sees them. */
typedef struct line_pair {
    const cqi_line *line;
    const cqi_line *next;
    bool across; /* a page's end or furniture is between them */
    bool cut;    /* and a word is cut, at a hyphen */
} line_pair;

/* Does a sentence run from a nearly full line over a blank one? Some converters cut blocks so. */
static bool runs_over_blank(const line_pair *pair, const cqi_measure *measure)
{
    const cqi_line *line = pair->line;
    return pair->next->blanks == 1 && pair->next->first == CQI_CHAR_LOWER &&
           (line->last == CQI_CHAR_LOWER || line->last == CQI_CHAR_COMMA) && measure->full >= 24 &&
           line->width >= measure->full - measure->full / 4 &&
           line->width <= measure->full + measure->full / 8;
}

/* What ends a paragraph whatever the lengths of the lines. */
static bool is_border(const cqi_window *window, const line_pair *pair, const cqi_measure *measure)
{
    const cqi_line *next = pair->next;
    if (next->flags & CQI_LINE_PARAGRAPH)
        return true;
    if (next->blanks > 0 && (!pair->across || is_ended(pair->line)) &&
        !runs_over_blank(pair, measure))
        return true;
    if (!(next->flags & CQI_LINE_MARK) || cqi_date_leads_on(window, pair->line, next))
        return false; /* "30 March, | 2022." is no item of a list */
    /* A number or an initial with a full stop may as well stand inside a sentence. */
    return !(next->flags & CQI_LINE_NUMBERED) || is_ended(pair->line) ||
           is_unwrapped(measure, pair->line) || !is_full(window, measure, pair->line, next);
}

/*
 * Is `next`, behind a line that ends a sentence, a heading? So is a short line that ends openly and
 * that the line behind does not go on with: the end of a paragraph has its full stop.
 */
static bool is_heading(const cqi_window *window, const cqi_measure *measure, const line_pair *pair)
{
    const cqi_line *next = pair->next;
    if (!(pair->line->flags & CQI_LINE_SENTENCE_END) || ending_of(next) != ENDING_OPEN ||
        next->first == CQI_CHAR_LOWER || 2 * next->width > measure->full)
        return false;
    size_t index = cqi_next_text(window, (size_t)(next - window->lines));
    if (index == window->count)
        return true;
    const cqi_line *behind = &window->lines[index];
    return behind->first != CQI_CHAR_LOWER && !cqi_word_leads_on(window, next) &&
           !cqi_line_is_cut(next, behind);
}

static bool goes_on(const cqi_window *window, const cqi_measure *measure, const paragraph *state,
                    const line_pair *pair)
{
    const cqi_line *line = pair->line;
    const cqi_line *next = pair->next;
    if (is_border(window, pair, measure))
        return false;
    if (pair->cut)
        return true;
    bool lower = next->first == CQI_CHAR_LOWER && !is_ended(line);
    if (cqi_date_leads_on(window, line, next))
        return true;
    if (is_unwrapped(measure, line))
        return (lower && line->width <= CQI_MEASURE_MAX) || cqi_word_leads_on(window, line) ||
               is_merged(measure, line, next);
    if (indent_breaks(state, line, next) || is_heading(window, measure, pair))
        return false;
    return is_full(window, measure, line, next) || lower || cqi_word_leads_on(window, line);
}

static bool is_alphanumeric(cqi_char_class class)
{
    return class == CQI_CHAR_DIGIT || class == CQI_CHAR_UPPER || class == CQI_CHAR_LOWER ||
           class == CQI_CHAR_OPEN || class == CQI_CHAR_CLOSE;
}

/* How the two lines are joined, if no word is cut between them. */
static cqi_join join_kind(const cqi_window *window, const cqi_line *line, const cqi_line *next)
{
    cqi_char_class last = (cqi_char_class)line->last;
    cqi_char_class first = (cqi_char_class)next->first;
    if (last == CQI_CHAR_SLASH || last == CQI_CHAR_DASH || last == CQI_CHAR_HYPHEN) {
        size_t before = cqi_char_before(window->text, line->to);
        if (before > line->from && window->text[before - 1] != ' ')
            return CQI_JOIN_NOTHING;
    }
    bool wide = cqi_class_is_wide(last) || cqi_class_is_wide(first);
    if (!wide)
        return CQI_JOIN_SPACE;
    bool fits = (cqi_class_is_wide(last) || is_alphanumeric(last)) &&
                (cqi_class_is_wide(first) || is_alphanumeric(first));
    return fits ? CQI_JOIN_NOTHING : CQI_JOIN_SPACE;
}

#define CHARACTER_BYTES 4 /* of the longest character */
#define VERTICAL_RUN    8 /* so many lines of one character are vertical text */

static bool is_one_character(const cqi_window *window, const cqi_line *line)
{
    size_t size;
    if (line->to - line->from > CHARACTER_BYTES)
        return false;
    cqi_char_at(window->text + line->from, &size);
    return line->to - line->from == size;
}

/* Finds runs of lines of one character each, most of them ideographs or kana. */
static void find_vertical(cqi_window *window)
{
    cqi_line *lines = window->lines;
    if ((window->lasts & CQI_WIDE_CLASSES) == 0)
        return;
    for (size_t first = 0; first < window->count;) {
        if (lines[first].to - lines[first].from > CHARACTER_BYTES) {
            first++;
            continue;
        }
        size_t end = first;
        size_t wide = 0;
        for (; end < window->count; end++) {
            if (lines[end].flags & CQI_LINE_APART)
                continue;
            if (!is_one_character(window, &lines[end]))
                break;
            wide += cqi_class_is_wide((cqi_char_class)lines[end].last);
        }
        bool vertical = end - first >= VERTICAL_RUN && 2 * wide > end - first;
        for (size_t i = first; vertical && i < end; i++)
            lines[i].flags |= CQI_LINE_VERTICAL;
        first = end > first ? end : first + 1;
    }
}

/* Is the text from line `first` to `last` a title in brackets, or an article's number? */
static bool is_vertical_heading(const cqi_window *window, size_t first, size_t last)
{
    const cqi_line *begin = &window->lines[first];
    const cqi_line *end = &window->lines[last];
    if (begin->first == CQI_CHAR_WIDE_OPEN)
        return end->last == CQI_CHAR_WIDE_CLOSE;
    return last - first < 8 && memcmp(window->text + begin->from, "第", 3) == 0 &&
           (memcmp(window->text + end->from, "条", 3) == 0 ||
            memcmp(window->text + end->from, "章", 3) == 0);
}

/* Vertical text shows no paragraphs: its sentences and headings stand for them. */
static bool goes_on_downwards(const cqi_window *window, size_t first, const line_pair *pair)
{
    size_t last = (size_t)(pair->line - window->lines);
    return pair->line->last != CQI_CHAR_WIDE_STOP && !is_vertical_heading(window, first, last);
}

static bool is_vertical(const line_pair *pair)
{
    return pair->line->flags & pair->next->flags & CQI_LINE_VERTICAL;
}

/* Lists the line if it ends with a cut word, without a branch, for it cannot be foreseen. */
static void note_cut(cqi_window *window, size_t index, cqi_join join)
{
    window->cuts[window->cut_count] = (uint32_t)index;
    window->cut_count += join == CQI_JOIN_DROP_HYPHEN;
}

/* A note goes on to the next one. */
static void join_notes(cqi_window *window)
{
    cqi_line *lines = window->lines;
    for (size_t i = 0; i < window->count; i++) {
        if (!(lines[i].flags & CQI_LINE_FOOTNOTE) || (lines[i].flags & CQI_LINE_FURNITURE))
            continue;
        size_t next = cqi_next_text(window, i);
        bool ends = next != i + 1 || (lines[next].flags & CQI_LINE_NOTE_START);
        cqi_join join = CQI_JOIN_BREAK;
        if (!ends)
            join = cqi_line_is_cut(&lines[i], &lines[next])
                       ? CQI_JOIN_DROP_HYPHEN
                       : join_kind(window, &lines[i], &lines[next]);
        lines[i].join = (uint8_t)join;
        note_cut(window, i, join);
    }
}

/*
 * The column of a grid ends with the pair's first line. A segment's bytes ascend, so it ends too;
 * a sentence that goes on is told to run on, where the column was full.
 */
static void end_column(cqi_window *window, size_t first, const line_pair *pair)
{
    bool next = pair->next->flags & CQI_LINE_CELL;
    if (!next || !goes_on_downwards(window, first, pair))
        window->lines[pair->line - window->lines].flags &= ~(uint32_t)CQI_LINE_RUNS_ON;
}

/* Does the pair's second line go on with the first, and how? `start`: of the paragraph. */
static cqi_join decide(cqi_window *window, const cqi_measure *measure, const paragraph *state,
                       size_t start, const line_pair *pair)
{
    bool cell = pair->line->flags & CQI_LINE_CELL;
    if ((pair->next->flags & CQI_LINE_TOP) || (cell && !(pair->next->flags & CQI_LINE_CELL))) {
        end_column(window, start, pair);
        return CQI_JOIN_BREAK;
    }
    if (is_vertical(pair))
        return goes_on_downwards(window, start, pair) ? CQI_JOIN_NOTHING : CQI_JOIN_BREAK;
    if (!goes_on(window, measure, state, pair))
        return CQI_JOIN_BREAK;
    return pair->cut ? CQI_JOIN_DROP_HYPHEN : join_kind(window, pair->line, pair->next);
}

static cq_status reserve_cuts(cqi_window *window)
{
    window->cut_count = 0;
    if (window->count < window->cut_capacity)
        return CQ_OK;
    uint32_t *cuts = realloc(window->cuts, (window->count + 1) * sizeof *cuts);
    if (!cuts)
        return CQ_E_MEMORY;
    window->cuts = cuts;
    window->cut_capacity = window->count + 1;
    return CQ_OK;
}

cq_status cqi_wrap_decide(cqi_window *window, const cqi_measures *measures)
{
    CQI_TRY(reserve_cuts(window));
    cqi_line *lines = window->lines;
    find_vertical(window);
    paragraph state = {0};
    size_t first = 0;
    while (first < window->count && (lines[first].flags & CQI_LINE_APART))
        first++;
    bool fresh = true;
    size_t start = first; /* of the paragraph */
    for (size_t i = first; i < window->count;) {
        if (fresh) {
            begin(&state, &lines[i]);
            start = i;
        }
        size_t index = cqi_next_text(window, i);
        lines[i].join = CQI_JOIN_BREAK;
        if (index < window->count) {
            line_pair pair = {&lines[i], &lines[index], false, false};
            pair.across = index != i + 1 || pair.next->page != pair.line->page;
            pair.cut = cqi_line_is_cut(pair.line, pair.next);
            cqi_join join =
                decide(window, &measures->items[i / CQI_MEASURE_LINES], &state, start, &pair);
            lines[i].join = (uint8_t)join;
            note_cut(window, i, join);
            extend(&state, pair.next);
        } else {
            lines[i].flags &= ~(uint32_t)CQI_LINE_RUNS_ON;
        }
        fresh = lines[i].join == CQI_JOIN_BREAK;
        i = index;
    }
    if (window->notes)
        join_notes(window);
    return CQ_OK;
}
