/*
 * grid.c - reads vertical text that a converter gave out row by row, as a page of Japanese or
 * Chinese looks when each line of its layout is taken for a line of text.
 *
 * A block of rows is a grid if its lines are ideographs and kana with many spaces between, and if
 * the characters that stand below one another make far more of the commonest pairs of Japanese and
 * Chinese ("する", "政府") than those that stand side by side: so a table, a calendar or a heading
 * with spaces between its letters is none. Blocks are short, so that the reordering never reaches
 * over more than the window keeps back.
 */
#include "repair/grid.h"

#include "base/error.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK_LINES 300 /* in one block, at most */
#define BLOCK_BYTES (1u << 15)
#define BLOCK_BLANK 2  /* blank lines inside a block where nothing else parts pages, */
#define PAGE_BLANK  12 /* and where form feeds do */
#define MIN_ROWS    5
#define MIN_CELLS   30
#define LONGEST_RUN 12 /* characters without a space between, in a row of a grid */
#define SHORT_BYTES 16 /* of a line in a grid that may be no row: a number that was turned */
#define MIN_PAIRS   5
#define BELOW_ROWS  3 /* so far below a character the next one of its column stands at most */

/* A character, or a number, of a row. */
typedef struct cqi_cell {
    uint32_t from, to; /* bytes of the window */
    uint32_t line;     /* index of its row in the window's lines */
    uint32_t column;   /* of the page */
    uint32_t other;    /* the same in the other unit, until the unit is known */
} cqi_cell;

/* The rows of one block. */
typedef struct grid_block {
    size_t first, end; /* lines */
    size_t rows;
    size_t cells;
    size_t runs; /* of characters without a space between */
} grid_block;

void cqi_grid_deinit(cqi_grid *grid)
{
    free(grid->cells);
    *grid = (cqi_grid){0};
}

/* Pairs of characters that Japanese and Chinese texts are full of, in the order of their codes. */
static const char PAIRS[][7] = {
    "。第", "あっ", "あり", "ある", "い。", "いう", "いて", "いる", "おい", "おけ", "から", "がで",
    "きは", "きる", "くは", "ける", "こと", "この", "これ", "ころ", "させ", "され", "し、", "した",
    "して", "す。", "すべ", "する", "せる", "その", "それ", "た。", "ため", "たる", "った", "つい",
    "づき", "て、", "てい", "ては", "であ", "でき", "です", "では", "とい", "とき", "とこ", "とし",
    "とを", "ない", "なっ", "など", "なら", "なる", "にお", "につ", "には", "によ", "ので", "の他",
    "は、", "びに", "べき", "べて", "ます", "また", "まで", "める", "もの", "よう", "より", "らの",
    "られ", "り、", "る。", "るこ", "れた", "れて", "れら", "れる", "一個", "一条", "一項", "不是",
    "世界", "並び", "中国", "中國", "主席", "之間", "了。", "人の", "人民", "他們", "代表", "令和",
    "以上", "以下", "以及", "会議", "会议", "但是", "关于", "关系", "内閣", "决定", "前項", "办法",
    "協力", "又は", "及び", "双方", "发展", "可以", "各国", "各國", "合作", "员会", "和平", "員会",
    "員會", "問題", "因為", "国会", "国家", "国民", "国际", "国際", "國家", "國際", "地区", "地區",
    "基づ", "報告", "場合", "大臣", "如果", "委员", "委員", "安全", "定め", "実施", "審議", "对于",
    "対し", "対す", "對於", "就是", "工作", "平成", "年度", "应该", "必要", "應該", "我们", "我們",
    "我国", "我國", "所以", "报告", "措置", "政府", "日本", "昭和", "會議", "本院", "机关", "条約",
    "案に", "権利", "機關", "民國", "決定", "沒有", "法律", "發展", "的。", "的人", "社会", "社會",
    "立法", "第一", "第三", "第二", "經濟", "经济", "者は", "若し", "行政", "規定", "规定", "議員",
    "辦法", "进行", "這個", "通过", "通過", "進行", "部長", "関す", "関係", "關係", "關於", "问题",
    "院長", "雙方",
};

static int compare_pair(const void *key, const void *entry)
{
    return memcmp(key, entry, 6);
}

/* Do the two characters make a common pair? */
static bool is_pair(const char *text, const cqi_cell *first, const cqi_cell *second)
{
    if (first->to - first->from != 3 || second->to - second->from != 3)
        return false;
    char key[6];
    memcpy(key, text + first->from, 3);
    memcpy(key + 3, text + second->from, 3);
    return bsearch(key, PAIRS, sizeof PAIRS / sizeof PAIRS[0], sizeof PAIRS[0], compare_pair) !=
           NULL;
}

/* The bytes of the white space at `at`, 0: there is none. */
static uint32_t blank_at(const char *text, uint32_t at, uint32_t to)
{
    if (text[at] == ' ')
        return 1;
    return to - at >= 3 && memcmp(text + at, "\xE3\x80\x80", 3) == 0 ? 3 : 0;
}

static bool is_wide_at(const char *text, uint32_t at)
{
    return (unsigned char)text[at] >= 0xE2 && cqi_class_is_wide(cqi_class_at(text + at));
}

/* The end of the cell at `at`: a wide character, or a run of others up to a space. */
static uint32_t cell_end(const char *text, uint32_t at, uint32_t to)
{
    size_t size;
    if (is_wide_at(text, at)) {
        cqi_char_at(text + at, &size);
        return at + (uint32_t)size;
    }
    for (; at < to && blank_at(text, at, to) == 0 && !is_wide_at(text, at); at += (uint32_t)size)
        cqi_char_at(text + at, &size);
    return at;
}

/* What the characters of a line are. */
typedef struct row_shape {
    size_t cells, wide, runs, longest;
} row_shape;

static row_shape shape_of(const char *text, const cqi_line *line)
{
    row_shape shape = {0};
    size_t run = 0;
    for (uint32_t at = line->from; at < line->to;) {
        uint32_t blank = blank_at(text, at, line->to);
        if (blank > 0) {
            run = 0;
            at += blank;
            continue;
        }
        shape.cells++;
        shape.wide += is_wide_at(text, at);
        shape.runs += run++ == 0;
        shape.longest = run > shape.longest ? run : shape.longest;
        at = cell_end(text, at, line->to);
    }
    return shape;
}

static bool is_row(const row_shape *shape)
{
    return 5 * shape->wide >= 4 * shape->cells && shape->longest <= LONGEST_RUN;
}

/* Can a grid begin with the line? Cheap: most lines of a text have no such spaces. */
static bool may_begin(const char *text, const cqi_line *line)
{
    if (!cqi_class_is_wide((cqi_char_class)line->first) ||
        (line->flags & (CQI_LINE_FURNITURE | CQI_LINE_INCOMPLETE)))
        return false;
    if (line->flags & (CQI_LINE_GAP | CQI_LINE_LETTER_SPACED | CQI_LINE_SPECIAL))
        return true;
    uint32_t second = cell_end(text, line->from, line->to);
    return second < line->to && blank_at(text, second, line->to) > 0;
}

/* May line `index` be of the block, whatever its characters? */
static bool is_near(const cqi_window *window, const grid_block *block, size_t index)
{
    const cqi_line *line = &window->lines[index];
    const cqi_line *first = &window->lines[block->first];
    return !(line->flags & (CQI_LINE_FURNITURE | CQI_LINE_INCOMPLETE)) &&
           line->page == first->page && line->to - first->start <= BLOCK_BYTES &&
           line->blanks <= (window->pages > 0 ? PAGE_BLANK : BLOCK_BLANK);
}

/* Follows the rows from line `first` on as far as they go. */
static grid_block follow(const cqi_window *window, size_t first)
{
    grid_block block = {.first = first, .end = first};
    for (size_t i = first; i < window->count && i - first < BLOCK_LINES; i++) {
        const cqi_line *line = &window->lines[i];
        if (i > first && !is_near(window, &block, i))
            break;
        row_shape shape = shape_of(window->text, line);
        bool row = is_row(&shape);
        if (!row && line->to - line->from > SHORT_BYTES)
            break;
        block.rows += row;
        block.cells += shape.cells;
        block.runs += shape.runs;
        block.end = i + 1;
    }
    return block;
}

/* Is the block large enough, and are its characters as far apart, as those of a grid? */
static bool is_spaced(const grid_block *block)
{
    return block->rows >= MIN_ROWS && 4 * block->rows >= 3 * (block->end - block->first) &&
           block->cells >= MIN_CELLS && block->cells >= 3 * block->rows &&
           3 * block->runs >= block->cells;
}

static cq_status add_cell(cqi_grid *grid, cqi_cell cell)
{
    if (grid->count == grid->capacity) {
        size_t capacity = grid->capacity ? grid->capacity * 2 : 256;
        cqi_cell *cells = realloc(grid->cells, capacity * sizeof *cells);
        if (!cells)
            return CQ_E_MEMORY;
        grid->cells = cells;
        grid->capacity = capacity;
    }
    grid->cells[grid->count++] = cell;
    return CQ_OK;
}

/* Collects the cells of the block, row by row: their columns are counted in characters, and in the
 * other unit as a screen has them, two for a wide one. */
static cq_status collect(cqi_grid *grid, const cqi_window *window, const grid_block *block)
{
    const char *text = window->text;
    grid->count = 0;
    for (size_t i = block->first; i < block->end; i++) {
        const cqi_line *line = &window->lines[i];
        cqi_cell cell = {.line = (uint32_t)i};
        for (uint32_t at = line->start; at < line->to; at = cell.to) {
            uint32_t blank = blank_at(text, at, line->to);
            cell.from = at;
            cell.to = blank > 0 ? at + blank : cell_end(text, at, line->to);
            if (blank == 0)
                CQI_TRY(add_cell(grid, cell));
            bool wide = blank == 3 || (blank == 0 && is_wide_at(text, at));
            cell.column += wide || blank > 0 ? 1 : cell.to - at;
            cell.other += wide ? 2 : cell.to - at;
        }
    }
    return CQ_OK;
}

/* The order of reading: columns from the right, each downwards. */
static int compare_cells(const void *a, const void *b)
{
    const cqi_cell *left = a;
    const cqi_cell *right = b;
    if (left->column != right->column)
        return left->column > right->column ? -1 : 1;
    return left->from < right->from ? -1 : left->from > right->from;
}

/* The common pairs of cells that follow each other in the order that they have. */
static size_t count_beside(const cqi_grid *grid, const char *text)
{
    size_t pairs = 0;
    for (size_t i = 0; i + 1 < grid->count; i++)
        pairs += grid->cells[i].line == grid->cells[i + 1].line &&
                 is_pair(text, &grid->cells[i], &grid->cells[i + 1]);
    return pairs;
}

static size_t count_below(const cqi_grid *grid, const char *text)
{
    size_t pairs = 0;
    for (size_t i = 0; i + 1 < grid->count; i++) {
        const cqi_cell *cell = &grid->cells[i];
        pairs += cell[1].column == cell->column && cell[1].line - cell->line <= BELOW_ROWS &&
                 is_pair(text, cell, cell + 1);
    }
    return pairs;
}

static void swap_units(cqi_grid *grid)
{
    for (size_t i = 0; i < grid->count; i++) {
        uint32_t column = grid->cells[i].column;
        grid->cells[i].column = grid->cells[i].other;
        grid->cells[i].other = column;
    }
}

static size_t sort_cells(cqi_grid *grid, const char *text)
{
    qsort(grid->cells, grid->count, sizeof *grid->cells, compare_cells);
    return count_below(grid, text);
}

/* Puts the cells in the order of reading, in the unit that they stand below one another in; false:
 * they do not. */
static bool order_cells(cqi_grid *grid, const char *text)
{
    size_t beside = count_beside(grid, text);
    size_t in_characters = sort_cells(grid, text);
    swap_units(grid);
    size_t on_screen = sort_cells(grid, text);
    size_t below = on_screen;
    if (in_characters >= on_screen) {
        below = in_characters;
        swap_units(grid);
        sort_cells(grid, text);
    }
    return below >= MIN_PAIRS && below >= 3 * beside;
}

/* Is the cell the last of a column that reaches the block's foot? */
static bool ends_full(const cqi_grid *grid, const grid_block *block, size_t index)
{
    const cqi_cell *cell = &grid->cells[index];
    bool last = index + 1 == grid->count || cell[1].column != cell->column;
    return last && cell->line + BELOW_ROWS >= block->end;
}

/* Adds a line for each cell. Only the first counts as one that the window can end in front of. */
static cq_status add_cells(const cqi_grid *grid, cqi_columns *columns, const cqi_window *window,
                           const grid_block *block)
{
    for (size_t i = 0; i < grid->count; i++) {
        const cqi_cell *cell = &grid->cells[i];
        cqi_line line = window->lines[cell->line];
        bool top = i == 0 || cell[-1].column != cell->column;
        line.flags = (i == 0 ? CQI_LINE_PARAGRAPH : CQI_LINE_COLUMN) | CQI_LINE_CELL |
                     CQI_LINE_VERTICAL | (top ? CQI_LINE_TOP : 0u) |
                     (i == 0 ? window->lines[block->first].flags & CQI_LINE_PAGE_START : 0u);
        line.start = i == 0 ? window->lines[block->first].start : cell->from;
        line.from = cell->from;
        line.to = cell->to;
        line.blanks = 0;
        line.indent = line.gap = 0;
        cqi_line_measure(window, &line, cell->to);
        line.flags &= ~(uint32_t)CQI_LINE_MARK;
        if (ends_full(grid, block, i))
            line.flags |= CQI_LINE_RUNS_ON;
        CQI_TRY(cqi_columns_add(columns, &line));
    }
    return CQ_OK;
}

/* Reads the block that begins with line `first`, if it is one. Sets *end behind what is done. */
static cq_status read_block(cqi_grid *grid, cqi_columns *columns, const cqi_window *window,
                            size_t first, size_t *end)
{
    grid_block block = follow(window, first);
    *end = block.end > first ? block.end : first + 1;
    if (is_spaced(&block)) {
        CQI_TRY(collect(grid, window, &block));
        if (order_cells(grid, window->text))
            return add_cells(grid, columns, window, &block);
    }
    for (size_t i = first; i < *end; i++)
        CQI_TRY(cqi_columns_add(columns, &window->lines[i]));
    return CQ_OK;
}

/* Are there lines in the window that a grid can begin with? */
static bool may_have_grid(const cqi_window *window)
{
    if ((window->firsts & CQI_WIDE_CLASSES) == 0)
        return false;
    size_t lines = 0;
    for (size_t i = 0; i < window->count && lines < MIN_ROWS; i++)
        lines += may_begin(window->text, &window->lines[i]);
    return lines >= MIN_ROWS;
}

cq_status cqi_grid_read(cqi_grid *grid, cqi_columns *columns, cqi_window *window)
{
    if (!may_have_grid(window))
        return CQ_OK;
    columns->count = 0;
    for (size_t i = 0; i < window->count;) {
        if (may_begin(window->text, &window->lines[i])) {
            CQI_TRY(read_block(grid, columns, window, i, &i));
            continue;
        }
        CQI_TRY(cqi_columns_add(columns, &window->lines[i++]));
    }
    cqi_columns_swap(columns, window);
    return CQ_OK;
}
