/*
 * lines.c - finds the lines of a window and measures them.
 *
 * A line ends at LF, CRLF, CR, NEL, VT, U+2028 or U+2029, and for repair at a form feed too, which
 * begins a page. A run of printable ASCII is looked at eight bytes at a time; only lines that hold
 * anything else are looked at character by character.
 */
#include "base/error.h"
#include "repair/window.h"

#include <stdlib.h>
#include <string.h>

#define ONES  UINT64_C(0x0101010101010101)
#define HIGHS UINT64_C(0x8080808080808080)

void cqi_window_deinit(cqi_window *window)
{
    free(window->lines);
    *window = (cqi_window){0};
}

/* The state of a scan. */
typedef struct scan {
    cqi_window *window;
    uint32_t at;     /* start of the line */
    uint32_t blanks; /* blank lines in a row */
    bool page_start; /* no text since the last form feed */
    bool paragraph;  /* U+2029 since the last text */
    bool goes_on;    /* the line began in front of the window */
} scan;

/* Summary of the bytes of a line. */
typedef struct bytes {
    bool high, control, spaces;
} bytes;

static uint64_t load(const char *text)
{
    uint64_t word;
    memcpy(&word, text, sizeof word);
    return word;
}

/* 0x80 in each byte of `word` that is zero; exact. */
static uint64_t zero_bytes(uint64_t word)
{
    uint64_t sum = (word & ~HIGHS) + ~HIGHS;
    return ~(sum | word | ~HIGHS);
}

static void look_at_byte(bytes *seen, const char *text, const char *end)
{
    unsigned char c = (unsigned char)*text;
    seen->high |= c >= 0x80;
    seen->control |= c < ' ' || c == 0x7F;
    seen->spaces |= c == ' ' && text + 1 < end && text[1] == ' ';
}

/* Are there bytes above 7F, controls, double spaces in [text, end)? */
static bytes look(const char *text, const char *end)
{
    bytes seen = {false, false, false};
    uint64_t high = 0;
    uint64_t control = 0;
    uint64_t spaces = 0;
    for (; end - text > 8; text += 8) {
        uint64_t word = load(text);
        uint64_t blank = zero_bytes(word ^ (ONES * ' '));
        high |= word;
        control |= ((word - ONES * ' ') & ~word) | zero_bytes(word ^ (ONES * 0x7F));
        spaces |= blank & zero_bytes(load(text + 1) ^ (ONES * ' '));
    }
    for (; text < end; text++)
        look_at_byte(&seen, text, end);
    seen.high |= (high & HIGHS) != 0;
    seen.control |= (control & HIGHS) != 0;
    seen.spaces |= spaces != 0;
    return seen;
}

/* How many bytes of white space (or of characters without any ink) stand at `text`. */
static size_t blank_at(const char *text, size_t len)
{
    unsigned char c = (unsigned char)text[0];
    if (c <= ' ' || c == 0x7F)
        return 1;
    if (c < 0x80 || len < 2)
        return 0;
    size_t size;
    uint32_t code = cqi_char_at(text, &size);
    if (code == 0x3000 || code == 0x180E)
        return size;
    if (!cqi_lead_suspect[c])
        return 0;
    cqi_repair_action action = cqi_char_repair(text).action;
    /* A soft hyphen at a line's end says that its word goes on: it is seen by the join. */
    return (action == CQI_TO_SPACE || action == CQI_DROP) && code != 0xAD ? size : 0;
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

/* Takes the white space from both ends of [from, to); counts the columns of the indentation. */
static void trim(const char *text, cqi_line *line)
{
    while (line->from < line->to) {
        size_t size = blank_at(text + line->from, line->to - line->from);
        if (size == 0)
            break;
        line->indent += blank_width(text + line->from, line->indent);
        line->from += (uint32_t)size;
    }
    while (line->to > line->from) {
        size_t start = cqi_char_before(text, line->to);
        if (blank_at(text + start, line->to - start) == 0)
            break;
        line->flags |= CQI_LINE_TRAILING_SPACE;
        line->to = (uint32_t)start;
    }
}

/* The characters of a stretch of text. */
typedef struct extent {
    uint32_t width;
    uint32_t chars;
    bool special; /* one of them needs repair */
} extent;

static bool has_special(const char *text, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (cqi_lead_suspect[(unsigned char)text[i]] &&
            cqi_char_repair(text + i).action != CQI_KEEP)
            return true;
    return false;
}

static extent measure_characters(const char *text, uint32_t from, uint32_t to)
{
    extent sum = {0, 0, false};
    unsigned suspect = 0;
    for (uint32_t i = from; i < to; i++) {
        unsigned char c = (unsigned char)text[i];
        sum.width += cqi_lead_width[c];
        sum.chars += (c & 0xC0) != 0x80;
        suspect |= cqi_lead_suspect[c];
    }
    sum.special = suspect && has_special(text, from, to);
    return sum;
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
        if (memcmp(text + i, "   ", 3) != 0)
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
static uint32_t measure_lead(const char *text, const cqi_line *line)
{
    uint32_t end = line->from;
    if (line->first == CQI_CHAR_IDEOGRAPH || line->first >= CQI_CHAR_WIDE_STOP) {
        size_t size;
        cqi_char_at(text + end, &size);
        return measure(text, end, end + (uint32_t)size);
    }
    while (end < line->to && text[end] != ' ' && text[end] != '\t')
        end++;
    return measure(text, line->from, end);
}

static bool closes(cqi_char_class class)
{
    return class == CQI_CHAR_CLOSE || class == CQI_CHAR_QUOTE || class == CQI_CHAR_WIDE_CLOSE;
}

/* Looks at the end of the line: its last character, and whether a sentence ends there. */
static void classify_end(const char *text, cqi_line *line)
{
    size_t size;
    size_t at = cqi_char_before(text, line->to);
    cqi_char_class class = cqi_char_classify(cqi_char_at(text + at, &size));
    line->last = (uint8_t) class;
    while (at > line->from && closes(class)) {
        at = cqi_char_before(text, at);
        class = cqi_char_classify(cqi_char_at(text + at, &size));
    }
    if (class == CQI_CHAR_STOP || class == CQI_CHAR_WIDE_STOP)
        line->flags |= CQI_LINE_SENTENCE_END;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_ascii_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* "1." "12)" "(a)" "iv." in front of a space: a number or letter that opens a list item. */
static bool numbered(const char *text, uint32_t from, uint32_t to)
{
    uint32_t at = from;
    bool bracket = text[at] == '(';
    if (bracket)
        at++;
    uint32_t start = at;
    while (at < to && at - start < 4 && is_digit(text[at]))
        at++;
    if (at == start) {
        while (at < to && at - start < 4 && is_ascii_letter(text[at]))
            at++;
        if (at - start > 1 && strspn(text + start, "ivxIVX") < at - start)
            return false;
    }
    if (at == start || at - start > 3 || at + 1 >= to)
        return false;
    if (text[at] != ')' && (bracket || text[at] != '.'))
        return false;
    /* "1)Vertrag" and "1.\xE6..." (an ideograph) are items, "1.5" and "U.S." are none. */
    return text[at + 1] == ' ' || (unsigned char)text[at + 1] >= 0xE3 ||
           (text[at] == ')' && !bracket && is_digit(text[start]));
}

/* "１．" "一、" "（二）" "(가)" and the like: numbers of East Asian lists. */
static bool numbered_wide(const char *text, uint32_t from, uint32_t to)
{
    static const char *const numbers =
        "０１２３４５６７８９一二三四五六七八九十가나다라마바사아자차카타파하";
    bool bracket = to - from > 3 && memcmp(text + from, "（", 3) == 0;
    uint32_t at = bracket ? from + 3 : from;
    uint32_t start = at;
    while (to - at >= 3 && at - start <= 6 && (unsigned char)text[at] >= 0xE3) {
        char one[4] = {text[at], text[at + 1], text[at + 2], '\0'};
        if (!strstr(numbers, one))
            break;
        at += 3;
    }
    if (at == start || to == at)
        return false;
    if (text[at] == '.' || text[at] == ')')
        return at - start == 3 && at + 1 < to && text[at + 1] == ' ';
    if (to - at < 3)
        return false;
    bool closed = memcmp(text + at, "）", 3) == 0;
    return bracket ? closed
                   : closed || memcmp(text + at, "．", 3) == 0 || memcmp(text + at, "、", 3) == 0;
}

/* A character that opens list items: does it here? `spaced`: a space is behind it. */
static bool is_bullet(uint32_t c, cqi_char_class class, bool spaced)
{
    switch (class) {
    case CQI_CHAR_BULLET:
        /* Chinese writes zero as a circle, and a star may open emphasis or a note. */
        return spaced || (c != '*' && c != 0x25CB && c != 0x25EF && c != 0xB7 && c != 0x2027);
    case CQI_CHAR_CIRCLED:
        return (c >= 0x2460 && c <= 0x24FF) || (c >= 0x3200 && c <= 0x3229) || c >= 0x3260 ||
               (c >= 0x2776 && c <= 0x2793);
    case CQI_CHAR_HYPHEN:
    case CQI_CHAR_DASH:
        return spaced;
    default:
        return spaced && (c == '#' || c == '>' || c == '+');
    }
}

static uint16_t mark_at(const char *text, const cqi_line *line)
{
    size_t size;
    uint32_t c = cqi_char_at(text + line->from, &size);
    uint32_t behind = line->from + (uint32_t)size;
    bool spaced = behind < line->to && blank_at(text + behind, line->to - behind) > 0;
    if (is_bullet(c, (cqi_char_class)line->first, spaced))
        return CQI_LINE_MARK;
    /* Korean lists have "o" for a circle. */
    if (c == 'o' && spaced && behind + 1 < line->to && (unsigned char)text[behind + 1] >= 0xE3)
        return CQI_LINE_MARK;
    bool number = c < 0x80 ? numbered(text, line->from, line->to)
                           : c >= 0x3000 && numbered_wide(text, line->from, line->to);
    return number ? CQI_LINE_MARK | CQI_LINE_NUMBERED : 0;
}

/* "世 界 人 権" "第 1 0 条": at least three ideographs or digits, a space between all of them. */
static bool is_letter_spaced(const char *text, const cqi_line *line)
{
    uint32_t count = 0;
    for (uint32_t at = line->from; at < line->to; count++) {
        size_t size;
        cqi_char_class class = cqi_char_classify(cqi_char_at(text + at, &size));
        at += (uint32_t)size;
        if ((!cqi_class_is_wide(class) && class != CQI_CHAR_DIGIT) ||
            (at < line->to && text[at] != ' '))
            return false;
        at++;
    }
    return count >= 3;
}

static uint32_t count_characters(const char *text, uint32_t from, uint32_t to)
{
    uint32_t count = 0;
    for (uint32_t i = from; i < to; i++)
        count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

static void measure_line(const char *text, cqi_line *line, uint32_t end, bytes seen)
{
    /* Spaces in front of the text are no matter for repair. */
    if ((seen.spaces || seen.control) && line->from > line->start)
        seen = look(text + line->from, text + line->to);
    line->width = line->indent + (line->to - line->from);
    line->chars = count_characters(text, line->start, line->from) + (line->to - line->from) +
                  count_characters(text, line->to, end);
    bool special = seen.control || seen.spaces;
    if (seen.high) {
        extent sum = measure_characters(text, line->from, line->to);
        line->width = line->indent + sum.width;
        line->chars -= line->to - line->from - sum.chars;
        special |= sum.special;
    }
    if (special)
        line->flags |= CQI_LINE_SPECIAL;
    if (seen.spaces)
        find_gap(text, line);
    size_t size;
    line->first = (uint8_t)cqi_char_classify(cqi_char_at(text + line->from, &size));
    line->lead = measure_lead(text, line);
    classify_end(text, line);
    line->flags |= mark_at(text, line);
    if (seen.high && !seen.spaces && is_letter_spaced(text, line))
        line->flags |= CQI_LINE_LETTER_SPACED;
}

void cqi_line_measure(const char *text, cqi_line *line, uint32_t end)
{
    measure_line(text, line, end, look(text + line->start, text + end));
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
static cq_status add_line(scan *state, uint32_t to, bytes seen)
{
    cqi_window *window = state->window;
    cqi_line line = {.start = state->at, .from = state->at, .to = to};
    trim(window->text, &line);
    if (line.from == line.to) {
        state->blanks += state->blanks < 0xFFFF;
        return CQ_OK;
    }
    CQI_TRY(reserve_line(window));
    line.number = window->line_ends;
    line.page = window->pages;
    line.blanks = (uint16_t)state->blanks;
    if (state->page_start)
        line.flags |= CQI_LINE_PAGE_START;
    if (state->paragraph)
        line.flags |= CQI_LINE_PARAGRAPH;
    if (state->goes_on)
        line.flags |= CQI_LINE_GOES_ON;
    measure_line(window->text, &line, to, seen);
    window->hyphens += line.last == CQI_CHAR_HYPHEN;
    window->hangul += line.last == CQI_CHAR_HANGUL;
    window->lines[window->count++] = line;
    state->blanks = 0;
    state->page_start = state->paragraph = false;
    return CQ_OK;
}

/*
 * The first byte in [at, len) that may end a line: a control from LF to CR, or the lead byte of
 * NEL, U+2028 and U+2029.
 */
static uint32_t find_end(const char *text, uint32_t at, uint32_t len)
{
    for (; len - at >= 8; at += 8) {
        uint64_t word = load(text + at);
        uint64_t low = (word - ONES * 14) & ~word;
        uint64_t lead = zero_bytes(word ^ (ONES * 0xC2)) | zero_bytes(word ^ (ONES * 0xE2));
        uint64_t hit = (low | lead) & HIGHS;
        if (hit != 0)
            break;
    }
    for (; at < len; at++) {
        unsigned char c = (unsigned char)text[at];
        if ((c >= '\n' && c <= '\r') || c == 0xC2 || c == 0xE2)
            break;
    }
    return at;
}

/* The length of the line end at `at`; 0: it is none. CR in front of the window's end is one. */
static uint32_t line_end_at(const char *text, uint32_t at, uint32_t len)
{
    unsigned char c = (unsigned char)text[at];
    if (c == '\r')
        return at + 1 < len && text[at + 1] == '\n' ? 2 : 1;
    if (c < 0x80)
        return 1;
    if (c == 0xC2)
        return (unsigned char)text[at + 1] == 0x85 ? 2 : 0;
    if ((unsigned char)text[at + 1] != 0x80)
        return 0;
    unsigned char third = (unsigned char)text[at + 2];
    return third == 0xA8 || third == 0xA9 ? 3 : 0;
}

/* Takes the line that ends at `end` with a line end of `size` bytes. */
static cq_status take_line(scan *state, uint32_t end, uint32_t size, bytes seen)
{
    cqi_window *window = state->window;
    CQI_TRY(add_line(state, end, seen));
    if (window->text[end] == '\f') {
        window->pages++;
        state->page_start = true;
        state->blanks = 0;
    } else {
        window->line_ends++;
    }
    if (size == 3 && (unsigned char)window->text[end + 2] == 0xA9)
        state->paragraph = true;
    state->at = end + size;
    state->goes_on = false;
    return CQ_OK;
}

/*
 * Takes the lines of [state->at, end), which has no LF: other line ends are looked for where there
 * are bytes that may be one.
 */
static cq_status take_stretch(scan *state, uint32_t end, bytes seen)
{
    const char *text = state->window->text;
    uint32_t at = state->at;
    if (!seen.control && !seen.high)
        return CQ_OK;
    while ((at = find_end(text, at, end)) < end) {
        /* CR in front of the LF is one end with it, and taken with it. */
        if (text[at] == '\r' && at + 1 == end && end < state->window->len)
            break;
        uint32_t size = line_end_at(text, at, end);
        if (size > 0)
            CQI_TRY(take_line(state, at, size, look(text + state->at, text + at)));
        at += size > 0 ? size : 2;
    }
    return CQ_OK;
}

cq_status cqi_window_scan(cqi_window *window, const char *text, size_t len, cqi_window_start start,
                          bool final)
{
    window->text = text;
    window->len = (uint32_t)len;
    window->count = 0;
    window->line_ends = window->pages = window->hyphens = window->hangul = 0;
    scan state = {window, 0, 0, start.behind_page, false, start.inside_line};
    if (start.behind_return && len > 0 && text[0] == '\n')
        state.at = 1;
    for (;;) {
        const char *found = memchr(text + state.at, '\n', len - state.at);
        uint32_t end = found ? (uint32_t)(found - text) : window->len;
        uint32_t begin = state.at;
        bytes seen = look(text + begin, text + end);
        CQI_TRY(take_stretch(&state, end, seen));
        if (state.at != begin)
            seen = look(text + state.at, text + end);
        size_t count = window->count;
        if (found) {
            bool pair = end > state.at && text[end - 1] == '\r';
            CQI_TRY(take_line(&state, end - pair, 1 + pair, seen));
            continue;
        }
        CQI_TRY(add_line(&state, end, seen));
        if (!final && window->count > count)
            window->lines[count].flags |= CQI_LINE_INCOMPLETE;
        return CQ_OK;
    }
}
