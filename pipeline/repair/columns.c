/*
 * columns.c - parts text that stands in two columns side by side.
 *
 * A block of lines is in two columns if a gutter of spaces runs down it, and both sides read on
 * from line to line: their lines begin with small letters. A table, whose cells do not, stays as it
 * is. Blocks are short, so that the reordering never reaches over more than the window keeps back.
 *
 * Where the gutter is narrow in print, a converter sets two full lines one space apart, wherever
 * that falls. On a page that is known to have two columns such rows are parted by the widths that
 * their sides have in print.
 */
#include "repair/columns.h"

#include "base/error.h"
#include "repair/measure.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK_LINES 300 /* in one block, at most */
#define BLOCK_BYTES (1u << 15)
#define TURNS       8    /* rows with both sides, where many have one only */
#define MIN_COLUMN  16   /* columns that a column of text has at least */
#define PAGE_LINES  150  /* above and below a line that are looked at to know its page */
#define UNIT        1024 /* the width in print of a full line */
#define SPACE_PRINT 250u /* that of a space, in thousandths of an em */

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

/* The widths in print of full lines on both sides of a gutter; 0: it is not known to be one. */
typedef struct side_widths {
    uint32_t left, right;
} side_widths;

/* A block of lines with one gutter. */
typedef struct column_block {
    size_t first, end;
    uint32_t gutter;
    size_t tight; /* rows whose sides stand one space apart: of no other count */
    line_split rows[BLOCK_LINES];
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

static void clear_block(column_block *block, size_t first, uint32_t gutter)
{
    block->first = block->end = first;
    block->gutter = gutter;
    block->tight = block->left = block->right = block->both = 0;
    block->left_lower = block->right_lower = block->right_width = block->right_gaps = 0;
}

/* What the rows of a page say of a gutter. */
typedef struct page_sides {
    size_t rows;
    size_t parted; /* of them, by the gutter, or with text on one side alone */
    size_t left, right;
    size_t left_lower, right_lower;
    uint64_t left_sum, right_sum; /* of the widths in print, */
    side_widths widths;           /* and the largest */
} page_sides;

static void count_sides(page_sides *page, const cqi_window *window, const cqi_line *line,
                        uint32_t gutter)
{
    line_split parts;
    page->rows++;
    if (line->width > CQI_MEASURE_MAX || !split_line(window, line, gutter, &parts) || parts.weak)
        return;
    const char *text = window->text;
    page->parted++;
    page->left += parts.left;
    page->right += parts.right;
    page->left_lower += parts.left && begins_lower(text, line->from);
    page->right_lower += parts.right && begins_lower(text, parts.right_from);
    uint32_t left = cqi_print_width(text, line->from, parts.left_end);
    uint32_t right = cqi_print_width(text, parts.right_from, line->to);
    page->left_sum += parts.left ? left : 0;
    page->right_sum += parts.right ? right : 0;
    if (parts.left && left > page->widths.left)
        page->widths.left = left;
    if (parts.right && right > page->widths.right)
        page->widths.right = right;
}

/* Do the lines of a side read on, and are they full, as those of a text are and cells are not? */
static bool is_side(size_t lines, size_t lower, uint64_t sum, uint32_t full)
{
    return lines >= TURNS && 2 * lower >= lines && 3 * sum >= 2 * lines * (uint64_t)full;
}

/* Does the page have two columns of text, of one width? */
static bool is_in_columns(const page_sides *page)
{
    uint32_t left = page->widths.left;
    uint32_t right = page->widths.right;
    return 2 * page->parted >= page->rows && 4 * page->right >= page->rows &&
           5 * left >= 4 * right && 5 * right >= 4 * left &&
           is_side(page->left, page->left_lower, page->left_sum, left) &&
           is_side(page->right, page->right_lower, page->right_sum, right);
}

/* Do enough lines around `index` have a gap or a first word at the gutter? Cheap to ask. */
static bool is_frequent(const cqi_window *window, size_t first, size_t end, uint32_t gutter)
{
    size_t lines = 0;
    for (size_t i = first; i < end; i++)
        lines +=
            window->lines[i].gap - gutter + 1 <= 2 || window->lines[i].indent - gutter + 1 <= 2;
    return lines >= TURNS / 2;
}

/* The widths of the sides on the page of line `index`, if it is known to be in columns. */
static side_widths learn_sides(const cqi_window *window, size_t index, uint32_t gutter)
{
    const cqi_line *lines = window->lines;
    page_sides page = {0};
    size_t first = index > PAGE_LINES ? index - PAGE_LINES : 0;
    size_t end = window->count < index + PAGE_LINES ? window->count : index + PAGE_LINES;
    if (!is_frequent(window, first, end, gutter))
        return (side_widths){0, 0};
    for (size_t i = first; i < end; i++)
        if (lines[i].page == lines[index].page && !(lines[i].flags & CQI_LINE_FURNITURE))
            count_sides(&page, window, &lines[i], gutter);
    return is_in_columns(&page) ? page.widths : (side_widths){0, 0};
}

/*
 * How badly sides of these widths, UNIT for a full line, stand beside each other; UNIT: they
 * cannot. Two full lines are stretched alike; beside the last line of a paragraph stands a full
 * one. `cut`: a hyphen ends the left one.
 */
static uint32_t misfit(uint32_t left, uint32_t right, bool cut)
{
    uint32_t most = UNIT + UNIT / 32;
    if (left > most || right > most)
        return UNIT;
    if (cut && left > UNIT / 2 && right > UNIT - UNIT / 5)
        return 0;
    if (left < UNIT - UNIT / 5)
        return UNIT;
    if (left + right > UNIT + UNIT / 8 * 5)
        return left > right ? left - right : right - left;
    return right < UNIT / 3 ? most - left : UNIT;
}

/* Splits a line of two full sides one space apart where their widths in print fit best. */
static bool split_tight(const cqi_window *window, const cqi_line *line, uint32_t gutter,
                        side_widths widths, line_split *result)
{
    const char *text = window->text;
    if (widths.left == 0 || line->gap != 0 || line->indent + MIN_COLUMN > gutter ||
        line->width > CQI_MEASURE_MAX)
        return false;
    uint32_t all = cqi_print_width(text, line->from, line->to);
    if (line->width <= gutter + 2) { /* a full line on the left, and nothing beside it */
        *result = (line_split){.left = true, .left_end = line->to, .right_from = line->to};
        return all <= widths.left + widths.left / 32;
    }
    uint32_t best = UNIT;
    uint32_t left = 0;
    for (uint32_t at = line->from, start = at; at < line->to; at++) {
        if (text[at] != ' ' || text[at + 1] == ' ')
            continue;
        left += cqi_print_width(text, start, at);
        start = at;
        uint32_t right = all - left - SPACE_PRINT;
        bool cut = text[at - 1] == '-' && begins_lower(text, at + 1);
        uint32_t bad = misfit((uint32_t)((uint64_t)left * UNIT / widths.left),
                              (uint32_t)((uint64_t)right * UNIT / widths.right), cut);
        if (bad >= best)
            continue;
        best = bad;
        *result = (line_split){true, true, at, at + 1, true};
    }
    return best < UNIT;
}

/* Counts what a row says of its block. */
static void count_row(column_block *block, const cqi_window *window, const cqi_line *line,
                      const line_split *parts, bool first)
{
    block->left += parts->left;
    block->right += parts->right;
    if (parts->right && line->width > block->gutter)
        block->right_width += line->width - block->gutter;
    block->right_gaps += parts->right && has_gap(window->text, parts->right_from, line->to);
    block->both += parts->left && parts->right && !parts->weak;
    block->left_lower += parts->left && !first && begins_lower(window->text, line->from);
    block->right_lower += parts->right && !first && begins_lower(window->text, parts->right_from);
}

/* May the line be of a block that begins with line `first`? */
static bool is_near(const cqi_line *line, const cqi_line *first)
{
    return !(line->flags & (CQI_LINE_FURNITURE | CQI_LINE_INCOMPLETE)) &&
           line->page == first->page && line->to - first->start <= BLOCK_BYTES &&
           (line == first || line->blanks <= 1);
}

/* Follows the block's gutter down from its first line as far as it goes. */
static void follow(const cqi_window *window, column_block *block, side_widths widths)
{
    const cqi_line *first = &window->lines[block->first];
    size_t tight = 0; /* such rows in a row */
    for (size_t i = block->first; i < window->count && i - block->first < BLOCK_LINES; i++) {
        const cqi_line *line = &window->lines[i];
        line_split *parts = &block->rows[i - block->first];
        if (!is_near(line, first))
            break;
        if (split_line(window, line, block->gutter, parts)) {
            tight = 0;
            /* Behind a blank line, only text on both sides is still of the block, or on the right
             * side of a page that has one. */
            if (line != first && line->blanks > 0 &&
                !(parts->right && (parts->left || widths.left > 0)))
                break;
            count_row(block, window, line, parts, line == first);
        } else if ((line == first || line->blanks == 0) &&
                   split_tight(window, line, block->gutter, widths, parts)) {
            block->tight += parts->right;
            tight += parts->right;
        } else {
            break;
        }
        /* A block does not end with many lines that the gutter may not part. */
        if (!parts->weak || (tight > 0 && tight <= 2))
            block->end = i + 1;
    }
}

/* The first row of the block above line `index` whose sides are known, but not above `lowest`. */
static size_t reach_up(const cqi_window *window, size_t index, size_t lowest, uint32_t gutter,
                       side_widths widths)
{
    const cqi_line *lines = window->lines;
    size_t first = index;
    line_split parts = {.left = true};
    while (widths.left > 0 && first > lowest && index - first < BLOCK_LINES / 3) {
        const cqi_line *line = &lines[first - 1];
        if (lines[first].blanks > !parts.left || line->page != lines[index].page ||
            (line->flags & CQI_LINE_FURNITURE) ||
            !(split_line(window, line, gutter, &parts) ||
              split_tight(window, line, gutter, widths, &parts)))
            break;
        first--;
    }
    return first;
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

/* The same on a page that is known to have columns: the sides have only to be there. */
static bool is_known_text(const column_block *block)
{
    size_t both = block->both + block->tight;
    return block->both > 0 && both >= 2 && 3 * block->right_gaps <= block->right &&
           block->right_width >= MIN_COLUMN * block->right;
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
        const line_split *parts = &block->rows[i - block->first];
        const cqi_line *line = &window->lines[i];
        if (right ? !parts->right : !parts->left)
            continue;
        CQI_TRY(right ? add_part(columns, window, line, parts->right_from, line->to)
                      : add_part(columns, window, line, line->from, parts->left_end));
        cqi_line *part = &columns->lines[columns->count - 1];
        if (right || !first)
            part->flags |= CQI_LINE_COLUMN;
        if (right && first)
            part->flags |= CQI_LINE_PARAGRAPH;
        first = false;
    }
    return CQ_OK;
}

/* What was learned of a gutter last: it holds for the lines around. */
typedef struct learned_sides {
    side_widths widths;
    size_t index;
    uint32_t page;
    uint32_t gutter; /* 0: nothing was learned */
    size_t pages;    /* that may still be learned, so that the work is linear */
} learned_sides;

static side_widths sides_at(const cqi_window *window, size_t index, learned_sides *learned)
{
    const cqi_line *line = &window->lines[index];
    if (window->pages == 0 || learned->pages == 0) /* no converter laid this out */
        return (side_widths){0, 0};
    if (learned->gutter == line->gap && learned->page == line->page &&
        index - learned->index < PAGE_LINES / 2)
        return learned->widths;
    *learned = (learned_sides){learn_sides(window, index, line->gap), index, line->page, line->gap,
                               learned->pages - 1};
    return learned->widths;
}

/* Finds the block of text in columns around line `index`, whose gap may be its gutter: not above
 * line `lowest`. False: there is none. */
static bool find_block(const cqi_window *window, size_t index, size_t lowest,
                       learned_sides *learned, column_block *block)
{
    uint32_t gutter = window->lines[index].gap;
    side_widths widths = sides_at(window, index, learned);
    size_t first = reach_up(window, index, lowest, gutter, widths);
    clear_block(block, first, gutter);
    follow(window, block, widths);
    if (block->end <= index)
        return false;
    return widths.left > 0 ? is_known_text(block) : is_text(block);
}

cq_status cqi_columns_part(cqi_columns *columns, cqi_window *window)
{
    if (window->gaps == 0)
        return CQ_OK;
    columns->count = 0;
    bool found = false;
    size_t lowest = 0;                             /* behind the last block */
    size_t work = 8 * window->count + BLOCK_LINES; /* lines that may be looked at in all */
    learned_sides learned = {.pages = window->count / 16 + 16};
    column_block block;
    for (size_t i = 0; i < window->count;) {
        const cqi_line *line = &window->lines[i];
        bool looked =
            line->gap >= MIN_COLUMN && work > BLOCK_LINES && !(line->flags & CQI_LINE_FURNITURE);
        bool parted = looked && find_block(window, i, lowest, &learned, &block);
        if (looked)
            work -= block.end - block.first;
        if (!parted) {
            CQI_TRY(cqi_columns_add(columns, &window->lines[i++]));
            continue;
        }
        found = true;
        columns->count -= i - block.first; /* which were added as they are */
        CQI_TRY(add_side(columns, window, &block, false));
        CQI_TRY(add_side(columns, window, &block, true));
        i = lowest = block.end;
    }
    if (found)
        cqi_columns_swap(columns, window);
    return CQ_OK;
}
