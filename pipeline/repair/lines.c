/*
 * lines.c - finds the lines of a window and measures them.
 *
 * A line ends at LF, CRLF, CR, NEL, VT, U+2028 or U+2029, and for repair at a form feed too, which
 * begins a page. Bytes are looked at in blocks of 64; only what stands at the ends of a line, and
 * lines that hold something to repair, are looked at character by character.
 */
#include "base/error.h"
#include "repair/bytes.h"
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
        if (at < to && text[at] != ')' && text[at] != '.')
            return false;
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

#define SYLLABLES_PER_INITIAL 588u

/* The Korean order of letters, 가나다: the first syllable of each initial but the tense ones. */
static bool is_korean_letter(uint32_t c)
{
    static const uint32_t tense = 1u << 1 | 1u << 4 | 1u << 8 | 1u << 10 | 1u << 13;
    uint32_t syllable = c - 0xAC00;
    return syllable < 11172 && syllable % SYLLABLES_PER_INITIAL == 0 &&
           (tense >> syllable / SYLLABLES_PER_INITIAL & 1) == 0;
}

/* A digit of East Asian lists: "１" "一" "가". */
static bool is_wide_number(uint32_t c)
{
    switch (c) {
    case 0x4E00: /* 一 */
    case 0x4E8C:
    case 0x4E09:
    case 0x56DB:
    case 0x4E94:
    case 0x516D:
    case 0x4E03:
    case 0x516B:
    case 0x4E5D:
    case 0x5341: /* 十 */
        return true;
    default:
        return (c >= 0xFF10 && c <= 0xFF19) || is_korean_letter(c);
    }
}

/* The bytes of an opening bracket at `from`, 0: there is none. */
static uint32_t bracket_at(const char *text, uint32_t from, uint32_t to)
{
    if (text[from] == '(')
        return 1;
    return to - from > 3 && memcmp(text + from, "（", 3) == 0 ? 3 : 0;
}

/* Where the run of a list's wide digits from `at` on ends: at most three. */
static uint32_t wide_number_end(const char *text, uint32_t at, uint32_t to)
{
    uint32_t start = at;
    size_t size;
    while (to - at >= 3 && at - start <= 6 && (unsigned char)text[at] >= 0xE3 &&
           is_wide_number(cqi_char_at(text + at, &size)))
        at += 3;
    return at;
}

/* "１．" "一、" "（二）" "(가)" and the like: numbers of East Asian lists. */
static bool numbered_wide(const char *text, uint32_t from, uint32_t to)
{
    uint32_t bracket = bracket_at(text, from, to);
    uint32_t start = from + bracket;
    uint32_t at = wide_number_end(text, start, to);
    if (at == start || to == at)
        return false;
    if (text[at] == '.' || text[at] == ')') {
        bool spaced = at + 1 < to && text[at + 1] == ' ';
        bool hangul = (unsigned char)text[start] >= 0xEA && (unsigned char)text[start] <= 0xED;
        if (bracket > 0) /* "(가)항", as a sentence may have it, is none */
            return text[at] == ')' && (spaced || !hangul);
        return at - start == 3 && spaced;
    }
    if (to - at < 3)
        return false;
    bool closed = memcmp(text + at, "）", 3) == 0;
    return bracket > 0
               ? closed
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

/* Is one of the four bytes `c`, which is of ASCII? */
static bool has_byte(uint32_t bytes, unsigned char c)
{
    uint32_t others = bytes ^ (0x01010101u * c);
    return ((others - 0x01010101u) & ~others & 0x80808080u) != 0;
}

/* Of a line that begins with a letter: can it be a list's letter or numeral, or Korean? */
static bool may_be_number(const char *text, const cqi_line *line)
{
    const char *at = text + line->from;
    if (line->to - line->from < 4 || (unsigned char)*at >= 0x80)
        return true;
    uint32_t word;
    memcpy(&word, at, sizeof word);
    return has_byte(word, '.') | has_byte(word, ')') | ((at[0] == 'o') & !is_ascii_letter(at[1]));
}

static uint32_t mark_at(const char *text, const cqi_line *line)
{
    cqi_char_class class = (cqi_char_class)line->first;
    if (cqi_class_is_letter(class) && !may_be_number(text, line))
        return 0;
    size_t size;
    uint32_t c = cqi_char_at(text + line->from, &size);
    uint32_t behind = line->from + (uint32_t)size;
    bool spaced = behind < line->to && blank_at(text + behind, line->to - behind) > 0;
    if (is_bullet(c, class, spaced))
        return CQI_LINE_MARK;
    /* Korean lists have "o" for a circle. */
    if (c == 'o' && spaced && behind + 1 < line->to && (unsigned char)text[behind + 1] >= 0xE3)
        return CQI_LINE_MARK;
    bool number = c < 0x80 && numbered(text, line->from, line->to);
    if (c == '(' || c >= 0x3000)
        number |= numbered_wide(text, line->from, line->to);
    return number ? CQI_LINE_MARK | CQI_LINE_NUMBERED : 0;
}

/* The characters of a line with spaces between all of them. */
typedef struct spaced_letters {
    uint32_t wide, digits, capitals, hangul, others;
    uint32_t words; /* parts with more than one space between */
    bool ascending; /* each letter comes behind the last in the alphabet: A B C */
} spaced_letters;

static void count_letter(spaced_letters *letters, cqi_char_class class)
{
    letters->wide += cqi_class_is_wide(class);
    letters->digits += class == CQI_CHAR_DIGIT;
    letters->capitals += class == CQI_CHAR_UPPER;
    letters->hangul += class == CQI_CHAR_HANGUL;
    letters->others += !cqi_class_is_wide(class) && class != CQI_CHAR_DIGIT &&
                       class != CQI_CHAR_UPPER && class != CQI_CHAR_HANGUL;
}

/* Reads a line; false: there are characters without a space between them. */
static bool read_spaced(const char *text, const cqi_line *line, spaced_letters *letters)
{
    uint32_t last = 0;
    *letters = (spaced_letters){.words = 1, .ascending = true};
    for (uint32_t at = line->from; at < line->to;) {
        size_t size;
        uint32_t c = cqi_char_at(text + at, &size);
        count_letter(letters, cqi_class_at(text + at));
        letters->ascending &= c > last;
        last = c;
        at += (uint32_t)size;
        if (at < line->to && text[at] != ' ')
            return false;
        at++;
        letters->words += at < line->to && text[at] == ' ';
        while (at < line->to && text[at] == ' ')
            at++;
    }
    return true;
}

/*
 * "世 界 人 権" "第 1 0 条": at least three ideographs or digits. Capitals and Hangul, which are
 * words of one letter too, only where wider spaces show the words, or one word is all there is.
 */
static bool is_letter_spaced(const char *text, const cqi_line *line)
{
    spaced_letters letters;
    if (!read_spaced(text, line, &letters))
        return false;
    uint32_t spaced = letters.capitals + letters.hangul;
    /* Figures alone may be a row of a table. */
    if (spaced == 0)
        return letters.others == 0 && letters.words == 1 && letters.wide > 0 &&
               letters.wide + letters.digits >= 3;
    if (letters.wide > 0 || 4 * letters.others > spaced)
        return false;
    if (letters.words > 1)
        return spaced >= 2 * letters.words && spaced >= 4;
    return letters.hangul == 0 && letters.digits == 0 && letters.others == 0 &&
           letters.capitals >= 6 && letters.capitals <= 12 && !letters.ascending;
}

/* Does a space stand behind the first character? */
static bool may_be_spaced(const char *text, const cqi_line *line)
{
    size_t size = 1;
    if ((unsigned char)text[line->from] >= 0x80)
        cqi_char_at(text + line->from, &size);
    return line->from + size < line->to && text[line->from + size] == ' ';
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
    line->flags |= mark_at(text, line);
    if (may_be_spaced(text, line) && is_letter_spaced(text, line))
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
