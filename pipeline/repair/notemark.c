/*
 * notemark.c - reads the marks of footnotes: in front of a note, and in the text behind a word.
 *
 * A raised figure comes out of a page as a plain one as often as not, glued to the word in front of
 * it. It is a mark only where a figure of the text cannot be: behind small letters, behind a full
 * stop or a bracket that ends words, behind a year.
 */
#include "repair/notemark.h"

#include "repair/bytes.h"

#include <string.h>

#define NUMBER_MAX 999

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A raised figure at `text`: its value, and its bytes in *size; 10: there is none. */
static uint32_t raised_at(const char *text, uint32_t left, uint32_t *size)
{
    const unsigned char *s = (const unsigned char *)text;
    if (left >= 2 && s[0] == 0xC2 && (s[1] == 0xB9 || s[1] == 0xB2 || s[1] == 0xB3)) {
        *size = 2;
        return s[1] == 0xB9 ? 1 : s[1] - 0xB0u;
    }
    if (left >= 3 && s[0] == 0xE2 && s[1] == 0x81 &&
        (s[2] == 0xB0 || (s[2] >= 0xB4 && s[2] <= 0xB9))) {
        *size = 3;
        return s[2] - 0xB0u;
    }
    return 10;
}

/* Reads a number of raised figures; 0: there is none. */
static uint32_t read_raised(const char *text, uint32_t *at, uint32_t to)
{
    uint32_t number = 0;
    uint32_t size;
    for (uint32_t value; (value = raised_at(text + *at, to - *at, &size)) < 10; *at += size)
        if (number <= NUMBER_MAX)
            number = number * 10 + value;
    return number;
}

/* Reads a number of plain figures; 0: there is none, or none of a note. */
static uint32_t read_plain(const char *text, uint32_t *at, uint32_t to)
{
    uint32_t number = 0;
    if (*at < to && text[*at] == '0')
        return 0;
    for (; *at < to && is_digit(text[*at]); ++*at)
        if (number <= NUMBER_MAX)
            number = number * 10 + (uint32_t)(text[*at] - '0');
    return number <= NUMBER_MAX ? number : 0;
}

/* Reads a run of one symbol; its number is different for each symbol and length. */
static uint32_t read_symbols(const char *text, uint32_t *at, uint32_t to)
{
    static const char *const symbols[] = {"*", "†", "‡", "§"};
    for (uint32_t i = 0; i < sizeof symbols / sizeof symbols[0]; i++) {
        uint32_t size = (uint32_t)strlen(symbols[i]);
        uint32_t count = 0;
        for (; to - *at >= size && memcmp(text + *at, symbols[i], size) == 0; *at += size)
            count++;
        if (count > 0)
            return count <= 4 ? i * 10 + count : 0;
    }
    return 0;
}

/* How many bytes of a word for "note" stand at `text`. */
static uint32_t note_word(const char *text, uint32_t left)
{
    static const char *const words[] = {"注", "註", "※", "주", "각주"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        uint32_t size = (uint32_t)strlen(words[i]);
        if (left > size && memcmp(text, words[i], size) == 0)
            return size;
    }
    return 0;
}

static bool begins_note_word(const char *text, uint32_t left)
{
    static const char *const words[] = {"ibid", "see ", "cf", "voir", "siehe", "vgl", "id."};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (left > strlen(words[i]) && memcmp(text, words[i], strlen(words[i])) == 0)
            return true;
    return false;
}

/* Can a note's text begin at `at`, behind a plain number? */
static bool begins_note(const char *text, uint32_t at, uint32_t to)
{
    if (at == to)
        return true; /* the mark is alone on its line */
    if (begins_note_word(text + at, to - at))
        return true;
    cqi_char_class class = cqi_class_at(text + at);
    return class == CQI_CHAR_UPPER || class == CQI_CHAR_OPEN || class == CQI_CHAR_QUOTE ||
           class == CQI_CHAR_HANGUL || class == CQI_CHAR_IDEOGRAPH || class == CQI_CHAR_WIDE_OPEN;
}

/* A mark that begins with plain figures, or with a bracket in front of them. */
static void read_number_mark(const char *text, uint32_t to, cqi_note_mark *mark)
{
    uint32_t at = mark->from;
    bool bracket = text[at] == '[';
    at += bracket;
    mark->number = read_plain(text, &at, to);
    if (mark->number == 0)
        return;
    char behind = at < to ? text[at] : '\0';
    cqi_note_style style = CQI_NOTE_PLAIN;
    if (bracket)
        style = behind == ']' ? CQI_NOTE_BRACKET : CQI_NOTE_NONE;
    else if (behind == '.' || behind == ')')
        style = behind == '.' ? CQI_NOTE_DOT : CQI_NOTE_CLOSED;
    at += style != CQI_NOTE_PLAIN;
    mark->to = at;
    while (at < to && text[at] == ' ')
        at++;
    if (style != CQI_NOTE_DOT || at > mark->to)
        mark->style = begins_note(text, at, to) ? style : CQI_NOTE_NONE;
}

/* May a mark begin here? The first two bytes of what it can begin with tell. */
static bool may_begin(const char *text, uint32_t left)
{
    unsigned char c = (unsigned char)text[0];
    unsigned char next = left > 1 ? (unsigned char)text[1] : 0;
    switch (c) {
    case '[':
    case '*':
        return true;
    case 0xC2: /* superscripts, section sign */
        return next == 0xB9 || next == 0xB2 || next == 0xB3 || next == 0xA7;
    case 0xE2: /* superscripts, daggers, reference mark */
        return next == 0x80 || next == 0x81;
    case 0xE6:
        return next == 0xB3;
    case 0xE8:
        return next == 0xA8;
    case 0xEA:
        return next == 0xB0;
    case 0xEC:
        return next == 0xA3;
    default:
        return is_digit((char)c);
    }
}

cqi_note_mark cqi_note_mark_read(const char *text, const cqi_line *line)
{
    cqi_note_mark mark = {CQI_NOTE_NONE, 0, line->from, line->from};
    unsigned char first = (unsigned char)text[line->from];
    if (is_digit((char)first) || first == '[') {
        read_number_mark(text, line->to, &mark);
        return mark;
    }
    if (!may_begin(text + line->from, line->to - line->from))
        return mark;
    mark.number = read_raised(text, &mark.to, line->to);
    if (mark.number != 0) {
        mark.style = CQI_NOTE_RAISED;
        return mark;
    }
    mark.number = read_symbols(text, &mark.to, line->to);
    if (mark.number != 0) {
        mark.style = CQI_NOTE_SYMBOL;
        return mark;
    }
    mark.to = line->from + note_word(text + line->from, line->to - line->from);
    if (mark.to > line->from)
        mark.number = read_plain(text, &mark.to, line->to);
    mark.style = mark.number != 0 ? CQI_NOTE_WORD : CQI_NOTE_NONE;
    return mark;
}

/* Do at least three small letters stand in front of `at`? "km2" and "CO2" have figures too. */
static bool is_behind_word(const char *text, uint32_t from, uint32_t at)
{
    for (unsigned letters = 0; letters < 3; letters++) {
        if (at == from)
            return false;
        at = (uint32_t)cqi_char_before(text, at);
        if (cqi_class_at(text + at) != CQI_CHAR_LOWER)
            return false;
    }
    return true;
}

/* Is what ends with the full stop at `at` an abbreviation, or a part of a symbol, "Add.1"? */
static bool is_abbreviation(const char *text, uint32_t from, uint32_t at)
{
    static const char *const words[] = {"para", "chap", "corr", "sect", "fig", "annex", "page"};
    uint32_t start = at;
    while (start > from && text[start - 1] != ' ' && text[start - 1] != '(') {
        start--;
        if (text[start] == '/')
            return true;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (at - start >= strlen(words[i]) &&
            memcmp(text + start + 1, words[i] + 1, strlen(words[i]) - 1) == 0)
            return true;
    return !is_behind_word(text, from, at);
}

/* Behind a comma, full stop, bracket or quote that itself stands behind letters. */
static bool is_behind_punctuation(const char *text, uint32_t from, uint32_t at)
{
    if (at == from)
        return false;
    at = (uint32_t)cqi_char_before(text, at);
    cqi_char_class class = cqi_class_at(text + at);
    bool closes = class == CQI_CHAR_CLOSE || class == CQI_CHAR_QUOTE;
    if (at == from || (!closes && class != CQI_CHAR_STOP && class != CQI_CHAR_COMMA))
        return false;
    cqi_char_class before = cqi_class_at(text + cqi_char_before(text, at));
    if (class == CQI_CHAR_STOP && before == CQI_CHAR_LOWER)
        return !is_abbreviation(text, from, at);
    return before == CQI_CHAR_LOWER || before == CQI_CHAR_CLOSE || before == CQI_CHAR_QUOTE ||
           (closes && (before == CQI_CHAR_UPPER || before == CQI_CHAR_DIGIT));
}

/* Is the mark's end the end of a word too? */
static bool ends_word(const char *text, uint32_t at, uint32_t to)
{
    if (at == to)
        return true;
    /* "2.5" is a number, "sqlite3.c" a name. */
    if (text[at] == '.' || text[at] == ',' || text[at] == ':')
        return at + 1 == to ||
               (!is_digit(text[at + 1]) && cqi_class_at(text + at + 1) != CQI_CHAR_LOWER);
    cqi_char_class class = cqi_class_at(text + at);
    return class == CQI_CHAR_SPACE || class == CQI_CHAR_COMMA || class == CQI_CHAR_CLOSE ||
           (class == CQI_CHAR_QUOTE && text[at] != '\'');
}

/* A reference of plain figures at `mark->from`; sets `mark->to` behind the figures in any case. */
static void read_plain_reference(const char *text, const cqi_line *line, cqi_note_mark *mark)
{
    uint32_t start = mark->from;
    uint32_t end = start;
    while (end < line->to && is_digit(text[end]))
        end++;
    mark->to = end;
    bool year = end - start >= 5 && end - start <= 7 &&
                (memcmp(text + start, "19", 2) == 0 || memcmp(text + start, "20", 2) == 0);
    if (year)
        mark->from += 4;
    else if (!is_behind_word(text, line->from, start) &&
             !is_behind_punctuation(text, line->from, start))
        return;
    uint32_t at = mark->from;
    mark->number = ends_word(text, end, line->to) ? read_plain(text, &at, end) : 0;
    mark->style = mark->number != 0 ? CQI_NOTE_PLAIN : CQI_NOTE_NONE;
}

/* A reference of brackets, "[1]", or of figures and a bracket behind Hangul, "1)". */
static void read_closed_reference(const char *text, const cqi_line *line, cqi_note_mark *mark)
{
    bool bracket = text[mark->from] == '[';
    uint32_t at = mark->from + bracket;
    mark->number = read_plain(text, &at, line->to);
    if (mark->number == 0 || at == line->to || text[at] != (bracket ? ']' : ')'))
        return;
    mark->to = at + 1;
    mark->style = bracket ? CQI_NOTE_BRACKET : CQI_NOTE_CLOSED;
}

static bool is_behind_caseless(const char *text, uint32_t from, uint32_t at)
{
    if (at == from)
        return false;
    cqi_char_class class = cqi_class_at(text + cqi_char_before(text, at));
    return class == CQI_CHAR_HANGUL || class == CQI_CHAR_IDEOGRAPH;
}

/* What stands at `mark->from`, behind something other than a space, or a figure. */
static void read_reference(const char *text, const cqi_line *line, cqi_note_mark *mark)
{
    unsigned char c = (unsigned char)text[mark->from];
    bool caseless = is_behind_caseless(text, line->from, mark->from);
    if (c == '[' || (is_digit((char)c) && caseless)) {
        read_closed_reference(text, line, mark);
    } else if (is_digit((char)c)) {
        read_plain_reference(text, line, mark);
    } else if ((mark->number = read_raised(text, &mark->to, line->to)) != 0) {
        mark->style = CQI_NOTE_RAISED;
    } else if ((mark->number = read_symbols(text, &mark->to, line->to)) != 0) {
        mark->style = CQI_NOTE_SYMBOL;
    } else if (caseless) {
        mark->to += note_word(text + mark->from, line->to - mark->from);
        if (mark->to > mark->from)
            mark->number = read_plain(text, &mark->to, line->to);
        mark->style = mark->number != 0 ? CQI_NOTE_WORD : CQI_NOTE_NONE;
    }
}

cqi_note_mark cqi_note_reference(const char *text, const cqi_line *line, uint32_t *at)
{
    for (uint32_t i = *at > line->from ? *at : line->from + 1; i < line->to; i++) {
        i += (uint32_t)cqi_bytes_before_mark(text + i, line->to - i);
        if (i == line->to)
            break;
        if (!may_begin(text + i, line->to - i) || (text[i - 1] == ' ' && !is_digit(text[i])))
            continue;
        cqi_note_mark mark = {CQI_NOTE_NONE, 0, i, i};
        read_reference(text, line, &mark);
        if (mark.style != CQI_NOTE_NONE) {
            *at = mark.to;
            return mark;
        }
        if (mark.to > i + 1)
            i = mark.to - 1;
    }
    *at = line->to;
    return (cqi_note_mark){CQI_NOTE_NONE, 0, line->to, line->to};
}

bool cqi_note_fits(const cqi_note_mark *note, const cqi_note_mark *reference)
{
    if (note->number != reference->number)
        return false;
    if (note->style == reference->style)
        return true;
    bool symbol = note->style == CQI_NOTE_SYMBOL || reference->style == CQI_NOTE_SYMBOL;
    bool word = note->style == CQI_NOTE_WORD || reference->style == CQI_NOTE_WORD;
    bool bracket = note->style == CQI_NOTE_BRACKET || reference->style == CQI_NOTE_BRACKET;
    return !symbol && !word && !bracket;
}
