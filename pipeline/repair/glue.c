/*
 * glue.c - splits what cannot be one word: a year and a time ("201811:05"), a year and a word
 * ("2018The"), a name and a document's symbol ("AssemblyGA/10451").
 *
 * Such things stand in the short lines at the head of documents, where cells of a page's frame were
 * run together; lines that begin in lower case, and long ones, are not looked at.
 */
#include "repair/glue.h"

#include "base/error.h"
#include "repair/bytes.h"

#include <stdbool.h>
#include <string.h>

#define LINE_BYTES  200
#define NAME_BYTES  5 /* of a capitalised word in front of a symbol, at least */
#define SYMBOL_HEAD 6 /* letters in front of a symbol's first slash, at most */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

/* Where a word may begin: the line's start, or behind a space or bracket. */
static bool opens_word(const char *text, uint32_t from, uint32_t at)
{
    return at == from || text[at - 1] == ' ' || text[at - 1] == '(' || text[at - 1] == ',';
}

/* Is the text at `at` a year, with `behind` bytes of its line from there on? */
static bool is_year(const char *text, uint32_t at, uint32_t to)
{
    return to - at >= 4 && (memcmp(text + at, "19", 2) == 0 || memcmp(text + at, "20", 2) == 0) &&
           is_digit(text[at + 2]) && is_digit(text[at + 3]);
}

/* A time of the day with a colon at `at`: "23:59". */
static bool is_time(const char *text, uint32_t at, uint32_t to)
{
    return to - at >= 5 && text[at] <= '2' && (text[at] < '2' || text[at + 1] <= '3') &&
           text[at + 2] == ':' && text[at + 3] <= '5' && is_digit(text[at + 3]) &&
           is_digit(text[at + 4]) && (to - at == 5 || !is_digit(text[at + 5]));
}

/* Is there a year at `at` with a time or a capitalised word behind it? */
static bool is_glued_year(const char *text, uint32_t from, uint32_t at, uint32_t to)
{
    if (!opens_word(text, from, at) || !is_year(text, at, to) || to - at < 6)
        return false;
    if (is_upper(text[at + 4]))
        return is_lower(text[at + 5]);
    return is_digit(text[at + 4]) && is_digit(text[at + 5]) && is_time(text, at + 4, to);
}

/* Does a document's symbol begin at `at`: capitals, a slash, and a figure in what follows? */
static bool is_symbol(const char *text, uint32_t at, uint32_t to)
{
    uint32_t head = at;
    while (head < to && head - at <= SYMBOL_HEAD && is_upper(text[head]))
        head++;
    if (head == to || head - at > SYMBOL_HEAD || text[head] != '/')
        return false;
    for (; head < to && text[head] != ' '; head++) {
        if (is_digit(text[head]))
            return true;
        if (is_lower(text[head]))
            return false;
    }
    return false;
}

/* Is the capital at `at`, behind a small letter, the start of a symbol behind a name? */
static bool is_glued_symbol(const char *text, uint32_t from, uint32_t at, uint32_t to)
{
    uint32_t start = at;
    while (start > from && is_lower(text[start - 1]))
        start--;
    if (start == from || at - start + 1 < NAME_BYTES || !is_upper(text[start - 1]))
        return false;
    return opens_word(text, from, start - 1) && is_symbol(text, at, to);
}

static cq_status split_line(cqi_edits *edits, const char *text, cqi_line *line)
{
    bool symbols = memchr(text + line->from, '/', line->to - line->from) != NULL;
    for (uint32_t at = line->from; at < line->to; at++) {
        uint32_t split = 0;
        if (is_digit(text[at]) && is_glued_year(text, line->from, at, line->to))
            split = at + 4;
        else if (symbols && at > line->from && is_upper(text[at]) && is_lower(text[at - 1]) &&
                 is_glued_symbol(text, line->from, at, line->to))
            split = at;
        if (split == 0)
            continue;
        CQI_TRY(cqi_edits_add(edits, split, split));
        line->flags |= CQI_LINE_EDITED;
        at = split;
    }
    return CQ_OK;
}

cq_status cqi_glue_find(cqi_edits *edits, cqi_window *window)
{
    for (size_t i = 0; i < window->count; i++) {
        cqi_line *line = &window->lines[i];
        if (line->to - line->from <= LINE_BYTES &&
            (line->first == CQI_CHAR_UPPER || line->first == CQI_CHAR_DIGIT) &&
            cqi_bytes_have_digit(window->text + line->from, line->to - line->from))
            CQI_TRY(split_line(edits, window->text, line));
    }
    return CQ_OK;
}
