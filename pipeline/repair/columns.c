/*
 * columns.c - parts text that stands in two columns side by side.
 *
 * A block of lines is in two columns if a gutter of spaces runs down it, and both sides read on
 * from line to line: their lines begin with small letters. A table, whose cells do not, stays as it
 * is. Blocks are short, so that the reordering never reaches over more than the window keeps back.
 */
#include "repair/columns.h"

#include "base/error.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK_LINES 300 /* in one block, at most */
#define BLOCK_BYTES (1u << 15)
#define TURNS       8  /* rows with both sides, where many have one only */
#define MIN_COLUMN  16 /* columns that a column of text has at least */

void cqi_columns_deinit(cqi_columns *columns)
{
    free(columns->lines);
    *columns = (cqi_columns){0};
}

/* How a line stands to the gutter that ends in front of a column of the page. */
typedef struct line_split {
    bool left, right;    /* there is text on this side */
    uint32_t left_end;   /* bytes */
    uint32_t right_from; /* bytes */
    bool weak;
} line_split;

/*
 * Splits the line where a run of two or more spaces ends within one column of `gutter`. A full line
 * may leave only one space there: `weak`, for so may a line that the gutter does not part.
 */
static bool split_line(const cqi_window *window, const cqi_line *line, uint32_t gutter,
                       line_split *result)
{
    *result = (line_split){.left_end = line->to, .right_from = line->to};
    if (line->indent + 2 >= gutter) {
        result->right = true;
        result->right_from = line->from;
        return line->indent <= gutter + 6;
    }
    result->left = true;
    if (line->width + 2 <= gutter)
        return true;
    const char *text = window->text;
    uint32_t column = line->indent;
    uint32_t spaces = 0;
    for (uint32_t at = line->from; at < line->to && column <= gutter + 4; at++) {
        bool weak = spaces == 1 && column == gutter;
        if ((spaces >= 2 || weak) && text[at] != ' ' && column + 1 >= gutter) {
            result->right = true;
            result->weak = weak;
            result->right_from = at;
            result->left_end = at - spaces;
            return true;
        }
        spaces = text[at] == ' ' ? spaces + 1 : 0;
        column += cqi_lead_width[(unsigned char)text[at]];
    }
    return false;
}

/* A block of lines with one gutter. */
typedef struct column_block {
    size_t first, end;
    uint32_t gutter;
    size_t left, right;             /* lines with text on a side */
    size_t both;                    /* and on both */
    size_t left_lower, right_lower; /* lines on a side that begin with a small letter */
    size_t right_width;             /* of all lines on that side */
    size_t right_gaps;              /* lines on that side that are parted once more */
} column_block;

static bool begins_lower(const char *text, uint32_t at)
{
    size_t len;
    return cqi_char_classify(cqi_char_at(text + at, &len)) == CQI_CHAR_LOWER;
}

/* Is there a run of three spaces? */
static bool has_gap(const char *text, uint32_t from, uint32_t to)
{
    for (uint32_t at = from; at + 2 < to; at++)
        if (text[at + 2] != ' ')
            at += 2;
        else if (text[at] == ' ' && text[at + 1] == ' ')
            return true;
    return false;
}

/* Follows the gutter of line `first` down as far as it goes. */
static column_block follow(const cqi_window *window, size_t first)
{
    const cqi_line *lines = window->lines;
    column_block result = {.first = first, .end = first, .gutter = lines[first].gap};
    for (size_t i = first; i < window->count && i - first < BLOCK_LINES; i++) {
        line_split parts;
        const cqi_line *line = &lines[i];
        if ((line->flags & (CQI_LINE_FURNITURE | CQI_LINE_INCOMPLETE)) ||
            line->page != lines[first].page || (i > first && line->blanks > 1) ||
            line->to - lines[first].start > BLOCK_BYTES ||
            !split_line(window, line, result.gutter, &parts))
            break;
        /* Behind a blank line, only text on both sides is still of the block. */
        if (i > first && line->blanks > 0 && !(parts.left && parts.right))
            break;
        /* A block does not end with lines that the gutter may not part. */
        if (!parts.weak)
            result.end = i + 1;
        result.left += parts.left;
        result.right += parts.right;
        if (parts.right && line->width > result.gutter)
            result.right_width += line->width - result.gutter;
        result.right_gaps += parts.right && has_gap(window->text, parts.right_from, line->to);
        result.both += parts.left && parts.right && !parts.weak;
        result.left_lower += parts.left && i > first && begins_lower(window->text, line->from);
        result.right_lower +=
            parts.right && i > first && begins_lower(window->text, parts.right_from);
    }
    return result;
}

/*
 * Are both sides there all the way down? Lines of different heights stand on rows of their own, a
 * left one and a right one in turn, so that not every row of surely running text has to have both.
 */
static bool has_sides(const column_block *block)
{
    size_t lines = block->end - block->first;
    if (2 * block->both >= lines)
        return true;
    return block->both >= TURNS && 5 * block->both >= lines && 3 * block->left >= lines &&
           3 * block->right >= lines && 2 * block->left_lower >= block->left &&
           2 * block->right_lower >= block->right;
}

/* Do both sides read on from line to line, and are they wide enough for that? */
static bool is_text(const column_block *block)
{
    return block->gutter >= MIN_COLUMN && block->right_width >= MIN_COLUMN * block->right &&
           3 * block->right_gaps <= block->right && block->both >= 3 && block->left_lower >= 2 &&
           block->right_lower >= 2 && 4 * block->left_lower >= block->left &&
           4 * block->right_lower >= block->right && has_sides(block);
}

cq_status cqi_columns_add(cqi_columns *columns, const cqi_line *line)
{
    if (columns->count == columns->capacity) {
        size_t capacity = columns->capacity ? columns->capacity * 2 : 256;
        cqi_line *lines = realloc(columns->lines, capacity * sizeof *lines);
        if (!lines)
            return CQ_E_MEMORY;
        columns->lines = lines;
        columns->capacity = capacity;
    }
    columns->lines[columns->count++] = *line;
    return CQ_OK;
}

void cqi_columns_swap(cqi_columns *columns, cqi_window *window)
{
    cqi_columns old = {window->lines, window->count, window->capacity};
    window->lines = columns->lines;
    window->count = columns->count;
    window->capacity = columns->capacity;
    window->firsts = window->lasts = ~0u; /* parts of lines begin and end with what they will */
    *columns = old;
}

/* Adds the part of `line` in bytes [from, to) as a line of its own. */
static cq_status add_part(cqi_columns *columns, const cqi_window *window, const cqi_line *line,
                          uint32_t from, uint32_t to)
{
    cqi_line part = *line;
    part.flags = line->flags & CQI_LINE_PAGE_START;
    part.start = from == line->from ? line->start : from;
    part.from = from;
    part.to = to;
    cqi_line_trim(window->text, &part);
    part.indent = part.gap = 0;
    cqi_line_measure(window, &part, to);
    return cqi_columns_add(columns, &part);
}

/* Adds one side of the block; only its very first line is in the order of the document. */
static cq_status add_side(cqi_columns *columns, const cqi_window *window, const column_block *block,
                          bool right)
{
    bool first = true;
    for (size_t i = block->first; i < block->end; i++) {
        line_split parts;
        const cqi_line *line = &window->lines[i];
        split_line(window, line, block->gutter, &parts);
        if (right ? !parts.right : !parts.left)
            continue;
        CQI_TRY(right ? add_part(columns, window, line, parts.right_from, line->to)
                      : add_part(columns, window, line, line->from, parts.left_end));
        cqi_line *part = &columns->lines[columns->count - 1];
        if (right || !first)
            part->flags |= CQI_LINE_COLUMN;
        if (right && first)
            part->flags |= CQI_LINE_PARAGRAPH;
        first = false;
    }
    return CQ_OK;
}

cq_status cqi_columns_part(cqi_columns *columns, cqi_window *window)
{
    if (window->gaps == 0)
        return CQ_OK;
    columns->count = 0;
    bool found = false;
    size_t work = 8 * window->count + BLOCK_LINES; /* lines that may be looked at in all */
    for (size_t i = 0; i < window->count;) {
        column_block block = {.end = i + 1};
        if (window->lines[i].gap >= MIN_COLUMN && work > BLOCK_LINES &&
            !(window->lines[i].flags & CQI_LINE_FURNITURE)) {
            block = follow(window, i);
            work -= block.end - i;
        }
        if (!is_text(&block)) {
            CQI_TRY(cqi_columns_add(columns, &window->lines[i++]));
            continue;
        }
        found = true;
        CQI_TRY(add_side(columns, window, &block, false));
        CQI_TRY(add_side(columns, window, &block, true));
        i = block.end;
    }
    if (found)
        cqi_columns_swap(columns, window);
    return CQ_OK;
}
