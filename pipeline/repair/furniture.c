/*
 * furniture.c - finds running heads, feet and page numbers by where they stand and that they
 * repeat.
 *
 * The lines at the edges of each page are compared over the pages by what they say but for their
 * numbers. One that repeats goes, if its numbers stay the same or count with the pages: "Article 6"
 * and "Article 16" at the tops of two pages are text. A line that is nothing but a page number goes
 * by itself. Where a document has no form feeds, numbered lines stand for them (numbering.c).
 */
#include "repair/furniture.h"

#include "base/error.h"
#include "repair/bytes.h"
#include "repair/edge.h"
#include "repair/numbering.h"

#include <stdlib.h>
#include <string.h>

/* A longer line without wide gaps cannot be a page number, nor a longer one without a digit. */
#define NUMBER_BYTES 48
#define ROMAN_BYTES  16

void cqi_furniture_deinit(cqi_furniture *furniture)
{
    free(furniture->edges);
    free(furniture->pages);
    *furniture = (cqi_furniture){0};
}

void cqi_furniture_reset(cqi_furniture *furniture)
{
    furniture->count = 0;
    memset(furniture->known, 0, sizeof furniture->known);
    memset(&furniture->known_hashes, 0, sizeof furniture->known_hashes);
}

/* A hash of a line's pattern but for its numbers. */
static uint32_t hash_text(const cqi_window *window, const cqi_line *line, bool foot)
{
    uint64_t digest = cqi_bytes_digest(window->text + line->from, line->to - line->from,
                                       window->text + window->len) +
                      foot;
    return (uint32_t)(digest * UINT64_C(0x9E3779B97F4A7C15) >> (64 - CQI_FURNITURE_BITS));
}

static bool has_bit(const cqi_hash_set *set, uint32_t hash)
{
    return (set->bits[hash / 64] >> (hash & 63) & 1) != 0;
}

static void set_bit(cqi_hash_set *set, uint32_t hash)
{
    set->bits[hash / 64] |= UINT64_C(1) << (hash & 63);
}

/* Notes an edge, to be read when all are there. */
static cq_status add_edge(cqi_furniture *furniture, const cqi_window *window, size_t index,
                          uint32_t page, bool foot)
{
    const cqi_line *line = &window->lines[index];
    if (line->to - line->from > CQI_EDGE_BYTES)
        return CQ_OK;
    CQI_TRY(cqi_edge_reserve(furniture));
    uint32_t hash = hash_text(window, line, foot);
    set_bit(has_bit(&furniture->seen, hash) ? &furniture->repeated : &furniture->seen, hash);
    furniture->edges[furniture->count++] =
        (cqi_edge){.page = page, .line = (uint32_t)index, .hash = hash, .foot = foot};
    return CQ_OK;
}

static bool may_be_number(const cqi_window *window, const cqi_line *line)
{
    uint32_t len = line->to - line->from;
    return line->gap != 0 || len <= ROMAN_BYTES ||
           (len <= NUMBER_BYTES && cqi_bytes_have_digit(window->text + line->from, len));
}

/* Reads the edges that may repeat or be page numbers; the others, which text is full of, go. */
static void read_edges(cqi_furniture *furniture, const cqi_window *window)
{
    size_t kept = 0;
    for (size_t i = 0; i < furniture->count; i++) {
        const cqi_edge *edge = &furniture->edges[i];
        const cqi_line *line = &window->lines[edge->line];
        if (!has_bit(&furniture->repeated, edge->hash) &&
            !has_bit(&furniture->known_hashes, edge->hash) && !may_be_number(window, line))
            continue;
        uint32_t hash = edge->hash;
        cqi_edge read = cqi_edge_read(window, edge->line, edge->page, edge->foot);
        read.hash = hash;
        furniture->edges[kept++] = read;
    }
    furniture->count = kept;
}

/* One page: lines [first, end); `head`, `foot`: these ends are the page's own. */
static cq_status add_page(cqi_furniture *furniture, const cqi_window *window, size_t first,
                          size_t end, bool head, bool foot)
{
    size_t top = head ? CQI_EDGE_LINES : 0;
    if (top > end - first)
        top = end - first;
    uint32_t page = window->lines[first].page;
    for (size_t i = first; i < first + top; i++)
        CQI_TRY(add_edge(furniture, window, i, page, false));
    if (!foot)
        return CQ_OK;
    size_t bottom = end - first > top + CQI_EDGE_LINES ? end - CQI_EDGE_LINES : first + top;
    for (size_t i = bottom; i < end; i++)
        CQI_TRY(add_edge(furniture, window, i, page, true));
    /* On a page of few lines an edge may be either. */
    size_t either = end - first > CQI_EDGE_LINES ? end - CQI_EDGE_LINES : first;
    for (size_t i = either; i < first + top; i++)
        CQI_TRY(add_edge(furniture, window, i, page, true));
    return CQ_OK;
}

static cq_status add_start(cqi_furniture *furniture, size_t index)
{
    if (furniture->page_count == furniture->page_capacity) {
        size_t capacity = furniture->page_capacity ? furniture->page_capacity * 2 : 64;
        uint32_t *pages = realloc(furniture->pages, capacity * sizeof *pages);
        if (!pages)
            return CQ_E_MEMORY;
        furniture->pages = pages;
        furniture->page_capacity = capacity;
    }
    furniture->pages[furniture->page_count++] = (uint32_t)index;
    return CQ_OK;
}

/* The edges of all pages between form feeds. */
static cq_status add_pages(cqi_furniture *furniture, const cqi_window *window, bool final)
{
    const cqi_line *lines = window->lines;
    furniture->page_count = 0;
    memset(&furniture->seen, 0, sizeof furniture->seen);
    memset(&furniture->repeated, 0, sizeof furniture->repeated);
    for (size_t first = 0; first < window->count;) {
        size_t end = first + 1;
        while (end < window->count && lines[end].page == lines[first].page)
            end++;
        CQI_TRY(add_start(furniture, first));
        bool head = (lines[first].flags & CQI_LINE_PAGE_START) || lines[first].number == 0;
        bool foot = end < window->count || final;
        CQI_TRY(add_page(furniture, window, first, end, head, foot));
        first = end;
    }
    read_edges(furniture, window);
    return CQ_OK;
}

/* Remembers a head for the windows to come; pages count from the document's start there. */
static void remember(cqi_furniture *furniture, const cqi_edge *edge, uint32_t pages)
{
    cqi_edge *known = &furniture->known[edge->key % CQI_FURNITURE_KNOWN];
    *known = *edge;
    known->page += pages;
    set_bit(&furniture->known_hashes, edge->hash);
}

static bool is_known(const cqi_furniture *furniture, const cqi_edge *edge, uint32_t pages)
{
    const cqi_edge *known = &furniture->known[edge->key % CQI_FURNITURE_KNOWN];
    cqi_edge absolute = *edge;
    absolute.page += pages;
    return known->key == edge->key && cqi_edge_fits(known, &absolute);
}

/* Leaves of the edges [first, end), which have one key, the outermost of each page. Their end. */
static cqi_edge *keep_outermost(cqi_edge *first, cqi_edge *end)
{
    cqi_edge *kept = first;
    for (cqi_edge *edge = first; edge < end;) {
        cqi_edge *next = edge + 1;
        while (next < end && next->page == edge->page)
            next++;
        *kept++ = edge->foot ? next[-1] : *edge;
        edge = next;
    }
    return kept;
}

/* The edges [first, end) have one key. Marks those whose numbers fit their neighbours'. */
static void judge_group(cqi_furniture *furniture, cqi_window *window, cqi_edge *first,
                        cqi_edge *end, uint32_t pages)
{
    end = keep_outermost(first, end);
    size_t fits = 0;
    for (const cqi_edge *edge = first; edge + 1 < end; edge++)
        fits += cqi_edge_fits(&edge[0], &edge[1]);
    uint32_t page_count = window->pages + 1;
    bool enough = fits >= 2 || (fits == 1 && page_count <= 4);
    for (const cqi_edge *edge = first; edge < end; edge++) {
        bool before = edge > first && cqi_edge_fits(&edge[-1], edge);
        bool behind = edge + 1 < end && cqi_edge_fits(&edge[0], &edge[1]);
        if (!(enough && (before || behind)) && !is_known(furniture, edge, pages))
            continue;
        cqi_edge_mark(window, edge);
        remember(furniture, edge, pages);
    }
}

static void judge_repeated(cqi_furniture *furniture, cqi_window *window, uint32_t pages)
{
    if (furniture->count == 0)
        return;
    cqi_edges_sort(furniture);
    cqi_edge *end = furniture->edges + furniture->count;
    for (cqi_edge *first = furniture->edges; first < end;) {
        cqi_edge *next = first + 1;
        while (next < end && next->key == first->key)
            next++;
        judge_group(furniture, window, first, next, pages);
        first = next;
    }
}

/* Is `index` the first or last line of its page, other furniture left out of account? */
static bool at_edge(const cqi_window *window, size_t index)
{
    size_t i = index;
    while (i > 0 && !(window->lines[i].flags & CQI_LINE_PAGE_START) &&
           (window->lines[i - 1].flags & CQI_LINE_FURNITURE) && index - i < CQI_EDGE_LINES)
        i--;
    if ((i > 0 && (window->lines[i].flags & CQI_LINE_PAGE_START)) ||
        (i == 0 && window->pages > 0 && window->lines[0].number == 0))
        return true;
    i = index + 1;
    while (i < window->count && !(window->lines[i].flags & CQI_LINE_PAGE_START) &&
           (window->lines[i].flags & CQI_LINE_FURNITURE) && i - index < CQI_EDGE_LINES)
        i++;
    return i == window->count || (window->lines[i].flags & CQI_LINE_PAGE_START);
}

/* Page numbers: decorated ones at any edge, bare ones where nothing else is beyond them. */
static void judge_numbers(const cqi_furniture *furniture, cqi_window *window)
{
    for (size_t i = 0; i < furniture->count; i++) {
        const cqi_edge *edge = &furniture->edges[i];
        if (edge->number == CQI_NUMBER_NONE || !at_edge(window, edge->line))
            continue;
        if (edge->number == CQI_NUMBER_DECORATED || cqi_line_stands_apart(window, edge->line))
            cqi_edge_mark(window, edge);
    }
}

/* Is all furniture from line `index` to its page's top, or to its foot? */
static bool is_connected(const cqi_window *window, size_t index)
{
    const cqi_line *lines = window->lines;
    size_t i = index;
    while (i > 0 && !(lines[i].flags & CQI_LINE_PAGE_START) &&
           (lines[i - 1].flags & CQI_LINE_FURNITURE))
        i--;
    if (i == 0 || (lines[i].flags & CQI_LINE_PAGE_START))
        return true;
    i = index + 1;
    while (i < window->count && !(lines[i].flags & CQI_LINE_PAGE_START) &&
           (lines[i].flags & CQI_LINE_FURNITURE))
        i++;
    return i == window->count || (lines[i].flags & CQI_LINE_PAGE_START);
}

static void unmark(cqi_line *line)
{
    line->flags &= ~(uint32_t)(CQI_LINE_FURNITURE | CQI_LINE_ASIDE);
}

/* Furniture hangs together with its page's edge: what does not, only looks like it. */
static void keep_connected(const cqi_furniture *furniture, cqi_window *window)
{
    for (size_t i = 0; i < furniture->count; i++) {
        size_t index = furniture->edges[i].line;
        if ((window->lines[index].flags & CQI_LINE_FURNITURE) && !is_connected(window, index))
            unmark(&window->lines[index]);
    }
}

/* A page cannot be all furniture: where a whole page repeats, only its outermost lines go. */
static void keep_text(const cqi_furniture *furniture, cqi_window *window)
{
    for (size_t page = 0; page < furniture->page_count; page++) {
        size_t first = furniture->pages[page];
        size_t end = page + 1 < furniture->page_count ? furniture->pages[page + 1] : window->count;
        size_t text = end;
        for (size_t i = first; i < text && i - first <= 2 * CQI_EDGE_LINES; i++)
            if (!(window->lines[i].flags & CQI_LINE_FURNITURE))
                text = i;
        if (text == end && end - first <= 2 * CQI_EDGE_LINES)
            for (size_t i = first + 1; i + 1 < end; i++)
                unmark(&window->lines[i]);
    }
}

static bool is_open_end(const cqi_line *line)
{
    cqi_char_class last = (cqi_char_class)line->last;
    return !(line->flags & CQI_LINE_SENTENCE_END) &&
           (cqi_class_is_letter(last) || last == CQI_CHAR_DIGIT || last == CQI_CHAR_COMMA ||
            last == CQI_CHAR_HYPHEN || last == CQI_CHAR_IDEOGRAPH || last == CQI_CHAR_HANGUL ||
            last == CQI_CHAR_WIDE_COMMA);
}

/*
 * A short block at the top of a page, set off by a blank line, that stands inside a sentence is a
 * running head even if it is the only one.
 */
static void judge_interruption(cqi_window *window, size_t top)
{
    cqi_line *lines = window->lines;
    size_t before = top;
    while (before > 0 && top - before < 2 * CQI_EDGE_LINES &&
           (lines[before - 1].flags & CQI_LINE_FURNITURE))
        before--;
    if (before == 0 || (lines[before - 1].flags & CQI_LINE_FURNITURE) ||
        !is_open_end(&lines[before - 1]))
        return;
    for (size_t i = 0; i < CQI_EDGE_LINES && top < window->count; i++, top++)
        if (!(lines[top].flags & CQI_LINE_FURNITURE))
            break;
    size_t next = top;
    do
        next++;
    while (next < window->count && lines[next].blanks == 0 && next - top < 2);
    if (next >= window->count || lines[next].blanks == 0 ||
        (lines[next].flags & (CQI_LINE_MARK | CQI_LINE_PAGE_START)))
        return;
    const cqi_line *end = &lines[before - 1];
    const cqi_line *on = &lines[next];
    bool lower = on->first == CQI_CHAR_LOWER;
    bool wide = cqi_class_is_wide((cqi_char_class)on->first) || on->first == CQI_CHAR_HANGUL;
    if (!lower && !(wide && on->indent == 0))
        return;
    /* What begins in lower case goes on with the sentence itself. */
    if (lines[top].first == CQI_CHAR_LOWER)
        return;
    uint32_t widest = lower ? end->width + end->width / 8 : end->width / 2;
    for (size_t i = top; i < next; i++) {
        bool shorter = lines[i].width < widest && lines[i].to - lines[i].from <= CQI_EDGE_BYTES;
        if (!shorter || (lines[i].flags & CQI_LINE_SENTENCE_END))
            return;
    }
    for (size_t i = top; i < next; i++)
        lines[i].flags |= CQI_LINE_FURNITURE | CQI_LINE_ASIDE;
}

static cq_status find_on_pages(cqi_furniture *furniture, cqi_window *window, uint32_t pages,
                               bool final)
{
    CQI_TRY(add_pages(furniture, window, final));
    judge_repeated(furniture, window, pages);
    judge_numbers(furniture, window);
    judge_numbers(furniture, window); /* once more: a number above a foot is at the edge now */
    if (window->pages > 0) {
        keep_connected(furniture, window);
        keep_text(furniture, window);
        CQI_TRY(cqi_numbering_inside(furniture, window));
    }
    for (size_t page = 1; page < furniture->page_count; page++)
        judge_interruption(window, furniture->pages[page]);
    return CQ_OK;
}

cq_status cqi_furniture_find(cqi_furniture *furniture, cqi_window *window, uint32_t pages,
                             bool final)
{
    furniture->count = 0;
    if (window->pages == 0 && pages == 0) {
        CQI_TRY(cqi_numbering_find(furniture, window, final));
        furniture->count = 0;
    }
    return find_on_pages(furniture, window, pages, final);
}
