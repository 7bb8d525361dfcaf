/*
 * lines.c - finds the lines of a window and measures them.
 *
 * A line ends at LF, CRLF, CR, NEL, VT, U+2028 or U+2029, and for repair at a form feed too, which
 * begins a page. Bytes are looked at in blocks of 64; only what stands at the ends of a line, and
 * lines that hold something to repair, are looked at character by character.
 */
#include "base/error.h"
#include "repair/bytes.h"
#include "repair/letterspace.h"
#include "repair/listmark.h"
#include "repair/window.h"

#include <stdlib.h>
#include <string.h>

void cqi_window_deinit(cqi_window *window)
{
    free(window->lines);
    free(window->cuts);
    *window = (cqi_window){0};
}

/* What the bytes of a line have. */
typedef struct traits {
    uint64_t high, control;
    uint64_t spaces; /* two in a row */
    uint64_t gaps;   /* three in a row, or two at a block's end */
    bool special;    /* characters above 7F that cqi_char_repair changes */
} traits;

/* The state of a scan. */
typedef struct scan {
    cqi_window *window;
    uint32_t at;     /* start of the line */
    uint32_t blanks; /* blank lines in a row */
    uint32_t flags;  /* CQI_LINE_...: what stands in front of the line says of it */
    traits seen;     /* of the line so far */
} scan;

/* A block, and what follows from its bits. */
typedef struct seen_block {
    const cqi_block *block;
    const char *text;
    uint64_t pairs; /* spaces with another behind them, */
    uint64_t gaps;  /* and with two */
} seen_block;

/* `next`: is the byte behind the block at `text` a space? */
static seen_block see(const cqi_block *block, const char *text, bool next)
{
    uint64_t pairs = block->space & (block->space >> 1 | (uint64_t)next << 63);
    return (seen_block){block, text, pairs, pairs & (block->space >> 2 | UINT64_C(3) << 62)};
}

/* Notes the bytes of the block that `part` has the bits of. */
static inline void note(traits *seen, const seen_block *of, uint64_t part)
{
    const cqi_block *block = of->block;
    seen->high |= block->high & part;
    seen->control |= block->control & part;
    seen->spaces |= of->pairs & part;
    seen->gaps |= of->gaps & part;
    for (uint64_t left = block->suspect & part; left != 0 && !seen->special; left &= left - 1)
        seen->special = cqi_char_repair(of->text + __builtin_ctzll(left)).action != CQI_KEEP;
}

/* Of the bytes [text, end). `limit`: up to there bytes can be read. */
static traits look(const char *text, const char *end, const char *limit)
{
    traits seen = {0};
    while (text < end) {
        cqi_block block;
        size_t size = (size_t)(end - text);
        cqi_block_read(&block, text, size, limit);
        seen_block of = see(&block, text, size > CQI_BLOCK && text[CQI_BLOCK] == ' ');
        note(&seen, &of, ~UINT64_C(0));
        text += size < CQI_BLOCK ? size : CQI_BLOCK;
    }
    return seen;
}

static uint32_t blank_width(const char *text, uint32_t column)
{
    unsigned char c = (unsigned char)text[0];
    if (c == '\t')
        return 8 - column % 8;
    if (c == 0xE3)
        return 2;
    return c == ' ' || c == 0xC2 || c == 0xE2 ? 1 : 0;
}

static bool is_plain(char c)
{
    return c > ' ' && c < 0x7F;
}

/* Has the line no white space at its ends, as most have not? */
static inline bool is_trimmed(const char *text, const cqi_line *line)
{
    return line->from < line->to && is_plain(text[line->from]) && is_plain(text[line->to - 1]);
}

void cqi_line_trim(const char *text, cqi_line *line)
{
    for (; line->from < line->to && text[line->from] == ' '; line->from++)
        line->indent++;
    if (is_trimmed(text, line))
        return;
    while (line->from < line->to) {
        size_t size = cqi_blank_at(text + line->from, line->to - line->from);
        if (size == 0)
            break;
        line->indent += blank_width(text + line->from, line->indent);
        line->from += (uint32_t)size;
    }
    while (line->to > line->from) {
        size_t start = cqi_char_before(text, line->to);
        if (cqi_blank_at(text + start, line->to - start) == 0)
            break;
        line->flags |= CQI_LINE_TRAILING_SPACE;
        line->to = (uint32_t)start;
    }
}

static uint32_t measure(const char *text, uint32_t from, uint32_t to)
{
    uint32_t width = 0;
    for (uint32_t i = from; i < to; i++)
        width += cqi_lead_width[(unsigned char)text[i]];
    return width;
}

/* Finds the first run of three or more spaces: a table's columns often stand so. */
static void find_gap(const char *text, cqi_line *line)
{
    for (uint32_t i = line->from; i + 2 < line->to; i++) {
        if (text[i + 2] != ' ') {
            i += 2;
            continue;
        }
        if (text[i + 1] != ' ' || text[i] != ' ')
            continue;
        uint32_t end = i;
        while (text[end] == ' ')
            end++;
        line->gap = line->indent + measure(text, line->from, end);
        line->flags |= CQI_LINE_GAP;
        return;
    }
}

/* Columns of the first word; one character where words are not spaced. */
static uint32_t measure_lead(const char *text, const cqi_line *line, bool high)
{
    if (line->first == CQI_CHAR_IDEOGRAPH || line->first >= CQI_CHAR_WIDE_STOP) {
        size_t size;
        cqi_char_at(text + line->from, &size);
        return measure(text, line->from, line->from + (uint32_t)size);
    }
    uint32_t size = (uint32_t)cqi_bytes_word(text + line->from, line->to - line->from);
    return high ? measure(text, line->from, line->from + size) : size;
}

static bool closes(cqi_char_class class)
{
    return class == CQI_CHAR_CLOSE || class == CQI_CHAR_QUOTE || class == CQI_CHAR_WIDE_CLOSE;
}

/* Does the hyphen at `at` stand behind a letter or a figure of its line? */
static bool is_hyphened(const char *text, const cqi_line *line, size_t at)
{
    if (at <= line->from)
        return false;
    cqi_char_class class = cqi_class_at(text + cqi_char_before(text, at));
    return cqi_class_is_letter(class) || class == CQI_CHAR_DIGIT || class == CQI_CHAR_HANGUL;
}

/* The same for an end that is not just one character of ASCII. */
static void classify_long_end(const char *text, cqi_line *line)
{
    size_t at = cqi_char_before(text, line->to);
    cqi_char_class class = cqi_class_at(text + at);
    line->last = (uint8_t) class;
    if (class == CQI_CHAR_HYPHEN && is_hyphened(text, line, at))
        line->flags |= CQI_LINE_HYPHENED;
    while (at > line->from && closes(class)) {
        at = cqi_char_before(text, at);
        class = cqi_class_at(text + at);
    }
    if (class == CQI_CHAR_STOP || class == CQI_CHAR_WIDE_STOP)
        line->flags |= CQI_LINE_SENTENCE_END;
}

#define BIT(class) (1u << CQI_CHAR_##class)

/*
 * Looks at the end of the line: its last character, and whether a sentence ends there. Which lines
 * end with a hyphen cannot be foreseen, so that there is no branch for them.
 */
static inline void classify_end(const char *text, cqi_line *line)
{
    unsigned char c = (unsigned char)text[line->to - 1];
    unsigned char before = line->to - line->from > 1 ? (unsigned char)text[line->to - 2] : ' ';
    unsigned class = cqi_ascii_class[c & 0x7F];
    if (((c | before) & 0x80) || (1u << class & (BIT(CLOSE) | BIT(QUOTE)))) {
        classify_long_end(text, line);
        return;
    }
    unsigned words = BIT(LOWER) | BIT(UPPER) | BIT(DIGIT);
    uint32_t hyphened = words >> cqi_ascii_class[before] & (uint32_t)(class == CQI_CHAR_HYPHEN);
    uint32_t stopped = class == CQI_CHAR_STOP;
    line->last = (uint8_t) class;
    line->flags |= stopped * (uint32_t)CQI_LINE_SENTENCE_END;
    line->flags |= hyphened * (uint32_t)CQI_LINE_HYPHENED;
}

/* Takes the width and characters of a line that is not all plain ASCII, and its flags. */
static void measure_traits(const cqi_window *window, cqi_line *line, uint32_t end, traits seen)
{
    const char *text = window->text;
    const char *limit = text + window->len;
    /* White space around the text is no matter for repair. */
    if ((seen.spaces || seen.control || seen.special) &&
        (line->from > line->start || line->to < end))
        seen = look(text + line->from, text + line->to, limit);
    uint32_t len = line->to - line->from;
    uint32_t around = end - line->start - len;
    if (seen.high) {
        cqi_extent extent = cqi_bytes_extent(text + line->from, len, limit);
        if (around > 0)
            around = cqi_bytes_extent(text + line->start, line->from - line->start, limit).chars +
                     cqi_bytes_extent(text + line->to, end - line->to, limit).chars;
        line->width = line->indent + extent.width;
        line->chars = around + extent.chars;
    }
    if (seen.control || seen.spaces || seen.special)
        line->flags |= CQI_LINE_SPECIAL;
    if (seen.gaps)
        find_gap(text, line);
}

static void measure_line(const cqi_window *window, cqi_line *line, uint32_t end, const traits *seen)
{
    const char *text = window->text;
    line->width = line->indent + line->to - line->from;
    line->chars = end - line->start;
    if (seen->high | seen->control | seen->spaces)
        measure_traits(window, line, end, *seen);
    line->first = (uint8_t)cqi_class_at(text + line->from);
    line->lead = measure_lead(text, line, seen->high != 0);
    classify_end(text, line);
    line->flags |= cqi_list_mark(text, line);
    if (cqi_line_is_spaced(text, line))
        line->flags |= CQI_LINE_LETTER_SPACED;
}

void cqi_line_shorten(const char *text, cqi_line *line, uint32_t to)
{
    line->to = to;
    line->flags &= ~(uint32_t)(CQI_LINE_SENTENCE_END | CQI_LINE_HYPHENED);
    classify_end(text, line);
}

void cqi_line_measure(const cqi_window *window, cqi_line *line, uint32_t end)
{
    const char *text = window->text;
    traits seen = look(text + line->start, text + end, text + window->len);
    measure_line(window, line, end, &seen);
}

static cq_status reserve_line(cqi_window *window)
{
    if (window->count < window->capacity)
        return CQ_OK;
    size_t capacity = window->capacity ? window->capacity * 2 : 256;
    cqi_line *lines = realloc(window->lines, capacity * sizeof *lines);
    if (!lines)
        return CQ_E_MEMORY;
    window->lines = lines;
    window->capacity = capacity;
    return CQ_OK;
}

/* Adds the line that ends at `to`, unless it is blank. */
static cq_status add_line(scan *state, uint32_t to)
{
    cqi_window *window = state->window;
    CQI_TRY(reserve_line(window));
    cqi_line *line = &window->lines[window->count];
    *line = (cqi_line){.start = state->at, .from = state->at, .to = to};
    if (!is_trimmed(window->text, line))
        cqi_line_trim(window->text, line);
    if (line->from == line->to) {
        state->blanks += state->blanks < 0xFFFF;
        return CQ_OK;
    }
    line->number = window->line_ends;
    line->page = window->pages;
    line->blanks = (uint16_t)state->blanks;
    line->flags |= state->flags;
    measure_line(window, line, to, &state->seen);
    window->firsts |= 1u << line->first;
    window->lasts |= 1u << line->last;
    if (line->gap != 0)
        window->gaps++;
    window->singles += line->blanks == 1;
    window->count++;
    state->blanks = 0;
    state->flags &= CQI_LINE_GOES_ON;
    return CQ_OK;
}

/* The length of the line end at `at`; 0: it is none. CR in front of the window's end is one. */
static uint32_t line_end_at(const char *text, uint32_t at, uint32_t len)
{
    unsigned char c = (unsigned char)text[at];
    if (c == '\r')
        return at + 1 < len && text[at + 1] == '\n' ? 2 : 1;
    if (c < 0x80)
        return c >= '\n' && c <= '\f';
    if (c == 0xC2)
        return (unsigned char)text[at + 1] == 0x85 ? 2 : 0;
    if ((unsigned char)text[at + 1] != 0x80)
        return 0;
    unsigned char third = (unsigned char)text[at + 2];
    return third == 0xA8 || third == 0xA9 ? 3 : 0;
}

/* Takes the line that ends at `end` with a line end of `size` bytes. */
static cq_status take_line(scan *state, uint32_t end, uint32_t size)
{
    cqi_window *window = state->window;
    CQI_TRY(add_line(state, end));
    state->seen = (traits){0};
    if (window->text[end] == '\f') {
        window->pages++;
        state->flags |= CQI_LINE_PAGE_START;
        state->blanks = 0;
    } else {
        window->line_ends++;
    }
    if (size == 3 && (unsigned char)window->text[end + 2] == 0xA9)
        state->flags |= CQI_LINE_PARAGRAPH;
    state->at = end + size;
    state->flags &= ~(uint32_t)CQI_LINE_GOES_ON;
    return CQ_OK;
}

/* The bits of a block that are of the line that is being read. */
static uint64_t unread(const scan *state, uint32_t base)
{
    return state->at > base ? ~cqi_bits_below(state->at - base) : ~UINT64_C(0);
}

/* Takes the lines that end in the block at `base`. */
static cq_status take_block(scan *state, uint32_t base, const cqi_block *block)
{
    const cqi_window *window = state->window;
    const char *text = window->text + base;
    bool next = window->len - base > CQI_BLOCK && text[CQI_BLOCK] == ' ';
    seen_block of = see(block, text, next);
    uint64_t rest = unread(state, base);
    for (uint64_t ends = block->ends & rest; ends != 0; ends &= ends - 1) {
        unsigned bit = (unsigned)__builtin_ctzll(ends);
        if (base + bit < state->at)
            continue;
        uint32_t size = line_end_at(window->text, base + bit, window->len);
        if (size == 0)
            continue;
        note(&state->seen, &of, rest & cqi_bits_below(bit));
        CQI_TRY(take_line(state, base + bit, size));
        rest = unread(state, base);
    }
    note(&state->seen, &of, rest);
    return CQ_OK;
}

cq_status cqi_window_scan(cqi_window *window, const char *text, size_t len, cqi_window_start start,
                          bool final)
{
    window->text = text;
    window->len = (uint32_t)len;
    window->count = 0;
    window->line_ends = window->pages = window->firsts = window->lasts = 0;
    window->gaps = window->singles = 0;
    scan state = {.window = window};
    state.flags = (start.behind_page ? CQI_LINE_PAGE_START : 0u) |
                  (start.inside_line ? CQI_LINE_GOES_ON : 0u);
    if (start.behind_return && len > 0 && text[0] == '\n')
        state.at = 1;
    cqi_busy_block busy[CQI_BUSY_BLOCKS];
    for (uint32_t at = 0; at < window->len;) {
        size_t found = cqi_blocks_find(text, window->len, &at, busy);
        for (size_t i = 0; i < found; i++)
            CQI_TRY(take_block(&state, busy[i].at, &busy[i].block));
    }
    size_t count = window->count;
    CQI_TRY(add_line(&state, window->len));
    if (!final && window->count > count)
        window->lines[count].flags |= CQI_LINE_INCOMPLETE;
    return CQ_OK;
}
