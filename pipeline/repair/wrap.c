/*
 * wrap.c - decides for each line whether the next one goes on with its paragraph.
 *
 * The measure of a text is learned from the lines that certainly go on: the next one begins with a
 * lower-case letter, or a word is cut between them; in scripts without case, from lines of one
 * width in a row. A line that leaves room for the first word of the next one was ended on purpose.
 */
#include "repair/wrap.h"

#include "base/error.h"

#include <stdlib.h>
#include <string.h>

#define MEASURE_LINES 32   /* lines that one measure is taken of */
#define SAMPLES       24   /* at most so many widths for one measure */
#define WIDEST        200u /* columns: no line wrapped by hand or converter is longer */

typedef struct cqi_measure {
    uint32_t widths[SAMPLES]; /* of lines that go on */
    uint32_t rooms[SAMPLES];  /* columns left by them for the next line's first word */
    uint32_t count;           /* lines that go on, also those beyond the samples */
    uint32_t room_count;
    uint32_t full;  /* width of full lines, 0: they are not wrapped */
    uint32_t slack; /* a line that leaves more room than this was ended on purpose */
} cqi_measure;

void cqi_wrap_deinit(cqi_wrap *wrap)
{
    free(wrap->measures);
    *wrap = (cqi_wrap){0};
}

static bool is_caseless(cqi_char_class class)
{
    return class == CQI_CHAR_IDEOGRAPH || class == CQI_CHAR_HANGUL || class == CQI_CHAR_LETTER ||
           cqi_class_is_wide(class);
}

/* Is a word cut between the two, at a hyphen? */
static bool is_cut(const cqi_window *window, const cqi_line *line, const cqi_line *next)
{
    if (line->last != CQI_CHAR_HYPHEN || line->to - line->from < 2)
        return false;
    size_t size;
    size_t hyphen = cqi_char_before(window->text, line->to);
    if (hyphen == line->from)
        return false;
    size_t before = cqi_char_before(window->text, (uint32_t)hyphen);
    cqi_char_class class = cqi_char_classify(cqi_char_at(window->text + before, &size));
    bool word = cqi_class_is_letter(class) || class == CQI_CHAR_DIGIT || class == CQI_CHAR_HANGUL;
    cqi_char_class first = (cqi_char_class)next->first;
    return word && (cqi_class_is_letter(first) || first == CQI_CHAR_DIGIT ||
                    first == CQI_CHAR_IDEOGRAPH || first == CQI_CHAR_HANGUL);
}

/* Does `next` certainly go on with `line`, whatever their widths? */
static bool surely_goes_on(const cqi_window *window, const cqi_line *line, const cqi_line *next)
{
    if (next->blanks > 0 || (next->flags & (CQI_LINE_MARK | CQI_LINE_PARAGRAPH)))
        return false;
    if (is_cut(window, line, next))
        return true;
    cqi_char_class last = (cqi_char_class)line->last;
    return next->first == CQI_CHAR_LOWER && !(line->flags & CQI_LINE_SENTENCE_END) &&
           last != CQI_CHAR_COLON;
}

/* In scripts without case: two lines of nearly one width, of which the first ends no sentence. */
static bool seems_to_go_on(const cqi_line *line, const cqi_line *next)
{
    if (next->blanks > 0 || (next->flags & (CQI_LINE_MARK | CQI_LINE_PARAGRAPH)) ||
        !is_caseless((cqi_char_class)line->last) || line->width > WIDEST || line->width < 16)
        return false;
    return !(line->flags & CQI_LINE_SENTENCE_END) && next->indent <= line->indent + 4;
}

static cq_status reserve_measures(cqi_wrap *wrap, size_t count)
{
    if (count <= wrap->capacity)
        return CQ_OK;
    cqi_measure *measures = realloc(wrap->measures, count * sizeof *measures);
    if (!measures)
        return CQ_E_MEMORY;
    wrap->measures = measures;
    wrap->capacity = count;
    return CQ_OK;
}

static void sample(cqi_measure *measure, const cqi_line *line, const cqi_line *next, bool cut)
{
    if (measure->count < SAMPLES)
        measure->widths[measure->count] = line->width;
    measure->count++;
    if (cut)
        return;
    /* How far the line with the next word is beyond it: the room is judged when all is known. */
    if (measure->room_count < SAMPLES)
        measure->rooms[measure->room_count++] = line->width + 1 + next->lead;
}

static const cqi_line *next_text(const cqi_window *window, size_t *index)
{
    size_t i = *index + 1;
    while (i < window->count && (window->lines[i].flags & CQI_LINE_FURNITURE))
        i++;
    *index = i;
    return i < window->count ? &window->lines[i] : NULL;
}

static void collect(cqi_wrap *wrap, const cqi_window *window)
{
    for (size_t i = 0; i < window->count; i++) {
        const cqi_line *line = &window->lines[i];
        if (line->flags & CQI_LINE_FURNITURE || line->width > WIDEST)
            continue;
        size_t index = i;
        const cqi_line *next = next_text(window, &index);
        if (!next || index != i + 1)
            continue;
        cqi_measure *measure = &wrap->measures[i / MEASURE_LINES];
        if (surely_goes_on(window, line, next))
            sample(measure, line, next, line->last == CQI_CHAR_HYPHEN);
    }
}

static int compare_numbers(const void *a, const void *b)
{
    uint32_t left = *(const uint32_t *)a;
    uint32_t right = *(const uint32_t *)b;
    return left < right ? -1 : left > right;
}

/* The samples of measure `index` and its neighbours, sorted. */
static size_t gather(const cqi_wrap *wrap, size_t index, uint32_t *widths, uint32_t *needs,
                     size_t *need_count)
{
    size_t count = 0;
    *need_count = 0;
    size_t first = index > 0 ? index - 1 : 0;
    for (size_t i = first; i <= index + 1 && i < wrap->count; i++) {
        const cqi_measure *measure = &wrap->measures[i];
        uint32_t samples = measure->count < SAMPLES ? measure->count : SAMPLES;
        memcpy(widths + count, measure->widths, samples * sizeof *widths);
        memcpy(needs + *need_count, measure->rooms, measure->room_count * sizeof *needs);
        count += samples;
        *need_count += measure->room_count;
    }
    qsort(widths, count, sizeof *widths, compare_numbers);
    qsort(needs, *need_count, sizeof *needs, compare_numbers);
    return count;
}

/*
 * Full width from sorted samples: nearly the widest, but one stray line among many does not count.
 * Lines of very different widths are no wrapped text.
 */
static uint32_t full_width(const uint32_t *widths, size_t count)
{
    if (count < 2)
        return 0;
    size_t top = count - 1 - count / 16;
    return widths[top];
}

static void settle_measure(cqi_wrap *wrap, size_t index)
{
    uint32_t widths[3 * SAMPLES];
    uint32_t needs[3 * SAMPLES];
    size_t need_count;
    cqi_measure *measure = &wrap->measures[index];
    size_t count = gather(wrap, index, widths, needs, &need_count);
    measure->full = full_width(widths, count);
    measure->slack = 0;
    if (measure->full == 0 || need_count == 0)
        return;
    /* The room that nine of ten lines leave which go on: 0 in text of a fixed pitch. */
    uint32_t need = needs[need_count / 10];
    if (need < measure->full)
        measure->slack = measure->full - need;
    if (measure->slack > measure->full / 6)
        measure->slack = measure->full / 6;
}

/* The width that lines in a row without case have in common, 0: none. */
static uint32_t common_width(const cqi_window *window, size_t first, size_t end)
{
    uint32_t widest = 0;
    for (size_t i = first; i + 1 < end && i + 1 < window->count; i++)
        if (!(window->lines[i].flags & CQI_LINE_FURNITURE) &&
            seems_to_go_on(&window->lines[i], &window->lines[i + 1]) &&
            window->lines[i].width > widest)
            widest = window->lines[i].width;
    size_t full = 0;
    size_t longer = 0;
    for (size_t i = first; i < end; i++) {
        uint32_t width = window->lines[i].width;
        full += width + 8 > widest && width <= widest + 2;
        longer += width > widest + 4;
    }
    return full >= 2 && full >= 2 * longer ? widest : 0;
}

static void settle_measures(cqi_wrap *wrap, const cqi_window *window)
{
    for (size_t i = 0; i < wrap->count; i++) {
        settle_measure(wrap, i);
        if (wrap->measures[i].full != 0)
            continue;
        size_t first = i > 0 ? (i - 1) * MEASURE_LINES : 0;
        size_t end = (i + 2) * MEASURE_LINES;
        if (end > window->count)
            end = window->count;
        wrap->measures[i].full = common_width(window, first, end);
        wrap->measures[i].slack = 1;
    }
}

/* Words that no line of its own ends with: articles, prepositions, conjunctions. Sorted. */
static const char *const LEADING_WORDS[] = {
    "a",     "an",  "and", "at",  "au",  "aus",  "aux",  "beim", "between", "by",  "con",  "das",
    "de",    "del", "dem", "den", "der", "des",  "di",   "die",  "du",      "e",   "ein",  "eine",
    "einer", "el",  "en",  "et",  "for", "from", "für",  "im",   "in",      "la",  "las",  "le",
    "les",   "los", "mit", "of",  "on",  "or",   "ou",   "par",  "para",    "por", "pour", "sur",
    "the",   "to",  "und", "une", "vom", "von",  "with", "y",    "zu",      "zum", "zur",  "à",
    "в",     "для", "и",   "к",   "на",  "о",    "об",   "от",   "по",      "при", "с",    "со",
};

static int compare_word(const char *word, size_t len, const char *entry)
{
    int order = memcmp(word, entry, len < strlen(entry) ? len : strlen(entry));
    if (order != 0)
        return order;
    return len < strlen(entry) ? -1 : len > strlen(entry);
}

static bool is_leading_word(const char *word, size_t len)
{
    size_t low = 0;
    size_t high = sizeof LEADING_WORDS / sizeof LEADING_WORDS[0];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare_word(word, len, LEADING_WORDS[middle]);
        if (order == 0)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

/* Is the last word of the line one that leads on to the next? */
static bool leads_on(const cqi_window *window, const cqi_line *line)
{
    if (!cqi_class_is_letter((cqi_char_class)line->last))
        return false;
    char word[16];
    size_t len = 0;
    uint32_t at = line->to;
    while (at > line->from && window->text[at - 1] != ' ' && len < sizeof word) {
        at--;
        len++;
    }
    /* The whole line is a word: "on" between two titles leads nowhere. */
    if (len == sizeof word || at == line->from)
        return false;
    for (size_t i = 0; i < len; i++) {
        char c = window->text[at + i];
        word[i] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    }
    return is_leading_word(word, len);
}

/* The columns that the first word of `next` would have needed behind `line`. */
static uint32_t needed(const cqi_line *line, const cqi_line *next)
{
    bool tight = cqi_class_is_wide((cqi_char_class)line->last) &&
                 cqi_class_is_wide((cqi_char_class)next->first);
    return line->width + (tight ? 0 : 1) + next->lead;
}

/* What the decision for one line knows of its paragraph. */
typedef struct paragraph {
    uint32_t first_indent; /* of its first line */
    uint32_t indent;       /* of the lines behind */
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

/* Does the indentation of `next` say that another paragraph begins there? */
static bool indent_breaks(const paragraph *state, const cqi_line *line, const cqi_line *next)
{
    if (next->indent == line->indent)
        return false;
    if (next->indent < line->indent)
        return state->lines > 1 && next->indent + 1 < state->indent &&
               next->indent <= state->first_indent;
    if (state->lines == 1)
        return !(line->flags & CQI_LINE_MARK) && next->indent != state->hang &&
               (line->flags & CQI_LINE_SENTENCE_END) && next->indent >= line->indent + 2;
    return next->indent >= line->indent + 2 && (line->flags & CQI_LINE_SENTENCE_END);
}

/* May `next`, in another block or on another page, go on with `line`? */
static bool crosses_page(const cqi_line *line, const cqi_line *next, bool furniture_between)
{
    return next->page != line->page || furniture_between;
}

static bool goes_on(const cqi_window *window, const cqi_measure *measure, const paragraph *state,
                    const cqi_line *line, const cqi_line *next, bool across)
{
    bool cut = is_cut(window, line, next);
    if ((next->flags & CQI_LINE_PARAGRAPH) || (!across && next->blanks > 0))
        return false;
    if (cut && !(next->flags & CQI_LINE_MARK))
        return true;
    if ((next->flags & CQI_LINE_MARK) &&
        !(next->first == CQI_CHAR_DIGIT && !(line->flags & CQI_LINE_SENTENCE_END) &&
          measure->full && needed(line, next) > measure->full && leads_on(window, line)))
        return false;
    bool lower = next->first == CQI_CHAR_LOWER;
    bool ended = (line->flags & CQI_LINE_SENTENCE_END) != 0;
    if (across && (ended || line->last == CQI_CHAR_COLON) && next->blanks > 0)
        return false;
    if (measure->full == 0 || line->width > measure->full + measure->full / 8)
        return (lower && !ended && line->last != CQI_CHAR_COLON && line->width <= WIDEST) ||
               leads_on(window, line);
    if (indent_breaks(state, line, next))
        return false;
    uint32_t need = needed(line, next);
    uint32_t room = need < measure->full ? measure->full - need : 0;
    if (need > measure->full || room <= measure->slack)
        return true;
    if (lower && !ended)
        return true;
    return !ended && leads_on(window, line);
}

/* How the two lines are joined. */
static cqi_join join_kind(const cqi_window *window, const cqi_line *line, const cqi_line *next)
{
    cqi_char_class last = (cqi_char_class)line->last;
    cqi_char_class first = (cqi_char_class)next->first;
    if (is_cut(window, line, next))
        return CQI_JOIN_DROP_HYPHEN;
    size_t before = cqi_char_before(window->text, line->to);
    bool spaced = before > line->from && window->text[before - 1] == ' ';
    if ((last == CQI_CHAR_SLASH || last == CQI_CHAR_DASH || last == CQI_CHAR_HYPHEN) && !spaced &&
        before > line->from)
        return CQI_JOIN_NOTHING;
    if (cqi_class_is_wide(last) && cqi_class_is_wide(first))
        return CQI_JOIN_NOTHING;
    bool alphanumeric = first == CQI_CHAR_DIGIT || first == CQI_CHAR_UPPER ||
                        first == CQI_CHAR_LOWER || first == CQI_CHAR_OPEN;
    if (cqi_class_is_wide(last) && alphanumeric)
        return CQI_JOIN_NOTHING;
    alphanumeric = last == CQI_CHAR_DIGIT || last == CQI_CHAR_UPPER || last == CQI_CHAR_LOWER ||
                   last == CQI_CHAR_CLOSE;
    if (alphanumeric && cqi_class_is_wide(first))
        return CQI_JOIN_NOTHING;
    return CQI_JOIN_SPACE;
}

static void decide(const cqi_wrap *wrap, cqi_window *window)
{
    paragraph state = {0};
    bool fresh = true;
    for (size_t i = 0; i < window->count;) {
        cqi_line *line = &window->lines[i];
        if (line->flags & CQI_LINE_FURNITURE) {
            i++;
            continue;
        }
        if (fresh)
            begin(&state, line);
        size_t index = i;
        const cqi_line *next = next_text(window, &index);
        line->join = CQI_JOIN_BREAK;
        bool across = next && crosses_page(line, next, index != i + 1);
        fresh = true;
        if (next &&
            goes_on(window, &wrap->measures[i / MEASURE_LINES], &state, line, next, across)) {
            line->join = (uint8_t)join_kind(window, line, next);
            extend(&state, next);
            fresh = false;
        }
        i = index;
    }
}

cq_status cqi_wrap_decide(cqi_wrap *wrap, cqi_words *words, cqi_window *window)
{
    size_t count = window->count / MEASURE_LINES + 1;
    CQI_TRY(reserve_measures(wrap, count));
    memset(wrap->measures, 0, count * sizeof *wrap->measures);
    wrap->count = count;
    collect(wrap, window);
    settle_measures(wrap, window);
    decide(wrap, window);
    return window->hyphens > 0 ? cqi_words_settle(words, window) : CQ_OK;
}
