/*
 * edge.c - reads a line at a page's edge: its pattern, which is its text without spaces and case
 * and with a sign for each number, as a hash; its numbers; and whether it is a page number.
 */
#include "repair/edge.h"

#include "base/error.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* Page numbers without their spaces, digits as '#', ASCII letters in lower case. */
static const char *const DECORATED[] = {
    "#/#",        "#of#",      "#von#",      "(#)",      "*#*",       "-#-",        "-#/#-",
    "[#]",        "p#",        "p.#",        "pag.#",    "pagina#",   "page#",      "page#/#",
    "page#de#",   "page#of#",  "page#sur#",  "pageno.#", "pg#",       "pg.#",       "pág.#",
    "página#",    "página#/#", "página#de#", "seite#",   "seite#/#",  "seite#von#", "s.#",
    "|#|",        "~#~",       "·#·",        "стр.#",    "страница#", "–#–",        "—#—",
    "−#−",        "‐#‐",       "－#－",      "ー#ー",    "#쪽",       "#ページ",    "#页",
    "#頁",        "#/#页",     "#/#頁",      "第#页",    "第#頁",     "第#页共#页", "第#頁共#頁",
    "共#页第#页", "page#|",    "#|page",     "page|#",   "-#-#-",
};

/* The text of a line without spaces and with '#' for each number. */
typedef struct line_pattern {
    char text[CQI_EDGE_BYTES + sizeof(uint64_t)]; /* zeros behind it */
    size_t len;
    size_t letters;
} line_pattern;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static uint32_t read_number(const char *text, uint32_t *at, uint32_t to)
{
    uint32_t value = 0;
    for (; *at < to && is_digit(text[*at]); ++*at)
        if (value < 100000000)
            value = value * 10 + (uint32_t)(text[*at] - '0');
    return value;
}

/* Fills `pattern` and the numbers of `edge` from a line of the window. */
static void read_line(const char *text, const cqi_line *line, line_pattern *pattern, cqi_edge *edge)
{
    pattern->len = pattern->letters = 0;
    for (uint32_t at = line->from; at < line->to;) {
        char c = text[at];
        if (is_digit(c)) {
            uint32_t value = read_number(text, &at, line->to);
            if (edge->slot_count < CQI_FURNITURE_SLOTS)
                edge->slots[edge->slot_count++] = value;
            pattern->text[pattern->len++] = '#';
            continue;
        }
        at++;
        if (c == ' ' || c == '\t')
            continue;
        if (c >= 'A' && c <= 'Z')
            c = (char)(c | 0x20);
        pattern->letters += (c >= 'a' && c <= 'z') || (unsigned char)c >= 0xC3;
        pattern->text[pattern->len++] = c;
    }
    memset(pattern->text + pattern->len, 0, sizeof(uint64_t));
}

static bool is_roman(const line_pattern *pattern)
{
    return pattern->len <= 6 && strspn(pattern->text, "ivxlc") == pattern->len;
}

static cqi_page_number number_kind(const line_pattern *pattern, unsigned numbers)
{
    if (numbers == 0)
        return is_roman(pattern) ? CQI_NUMBER_BARE : CQI_NUMBER_NONE;
    if (pattern->len == 1)
        return CQI_NUMBER_BARE;
    if (numbers > 3 || pattern->len > 24)
        return CQI_NUMBER_NONE;
    for (size_t i = 0; i < sizeof DECORATED / sizeof DECORATED[0]; i++)
        if (*pattern->text == *DECORATED[i] && strcmp(pattern->text, DECORATED[i]) == 0)
            return CQI_NUMBER_DECORATED;
    return CQI_NUMBER_NONE;
}

/* Of a line's pattern, which has zeros behind it. */
static uint64_t hash(const line_pattern *pattern, uint64_t seed)
{
    uint64_t value = UINT64_C(0xCBF29CE484222325) ^ seed;
    for (size_t i = 0; i < pattern->len; i += sizeof(uint64_t)) {
        uint64_t word;
        memcpy(&word, pattern->text + i, sizeof word);
        value = (value ^ word) * UINT64_C(0x9E3779B97F4A7C15);
        value ^= value >> 29;
    }
    return value ? value : 1;
}

cqi_edge cqi_edge_read(const cqi_window *window, size_t index, uint32_t page, bool foot)
{
    const cqi_line *line = &window->lines[index];
    cqi_edge edge = {.page = page, .line = (uint32_t)index, .foot = foot};
    if (line->to - line->from > CQI_EDGE_BYTES)
        return edge;
    line_pattern pattern;
    read_line(window->text, line, &pattern, &edge);
    edge.number = (uint8_t)number_kind(&pattern, edge.slot_count);
    edge.letters = edge.number == CQI_NUMBER_NONE && pattern.letters > 0;
    edge.key = hash(&pattern, foot);
    return edge;
}

cq_status cqi_edge_reserve(cqi_furniture *furniture)
{
    if (furniture->count < furniture->capacity)
        return CQ_OK;
    size_t capacity = furniture->capacity ? furniture->capacity * 2 : 64;
    cqi_edge *edges = realloc(furniture->edges, capacity * sizeof *edges);
    if (!edges)
        return CQ_E_MEMORY;
    furniture->edges = edges;
    furniture->capacity = capacity;
    return CQ_OK;
}

bool cqi_edge_fits(const cqi_edge *a, const cqi_edge *b)
{
    unsigned misfits = 0;
    for (uint8_t i = 0; i < a->slot_count; i++) {
        uint32_t step = b->slots[i] - a->slots[i];
        misfits += step != 0 && step != b->page - a->page;
    }
    return misfits == 0 || (a->slot_count >= CQI_FURNITURE_SLOTS && misfits == 1);
}

void cqi_edge_mark(cqi_window *window, const cqi_edge *edge)
{
    cqi_line *line = &window->lines[edge->line];
    line->flags |= CQI_LINE_FURNITURE;
    if (edge->letters)
        line->flags |= CQI_LINE_ASIDE;
}

bool cqi_line_is_free_above(const cqi_window *window, size_t index)
{
    const cqi_line *line = &window->lines[index];
    return index == 0 || line->blanks > 0 || (line->flags & CQI_LINE_PAGE_START) ||
           (line[-1].flags & CQI_LINE_FURNITURE);
}

bool cqi_line_is_free_below(const cqi_window *window, size_t index)
{
    const cqi_line *line = &window->lines[index];
    return index + 1 == window->count || line[1].blanks > 0 ||
           (line[1].flags & (CQI_LINE_PAGE_START | CQI_LINE_FURNITURE));
}

bool cqi_line_stands_apart(const cqi_window *window, size_t index)
{
    return cqi_line_is_free_above(window, index) && cqi_line_is_free_below(window, index);
}

static int compare_edges(const void *a, const void *b)
{
    const cqi_edge *left = a;
    const cqi_edge *right = b;
    if (left->key != right->key)
        return left->key < right->key ? -1 : 1;
    if (left->page != right->page)
        return left->page < right->page ? -1 : 1;
    return left->line < right->line ? -1 : left->line > right->line;
}

void cqi_edges_sort(cqi_furniture *furniture)
{
    qsort(furniture->edges, furniture->count, sizeof *furniture->edges, compare_edges);
}
