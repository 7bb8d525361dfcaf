/*
 * numbering.c - finds the borders of pages whose form feeds are lost by their numbers.
 *
 * Lines such as "- 2 -" that count up one by one, and bare numbers below or above a title where
 * three and more do, stand between pages. They go with the lines beside them that are the same at
 * both. Where there are form feeds, a converter may still have put the numbers between blocks of
 * the text: bare ones go if they count with the pages.
 */
#include "repair/numbering.h"

#include "base/error.h"
#include "repair/edge.h"

#include <string.h>

#define TITLE_BYTES     15 /* of a title without spaces, at least */
#define NUMBERS_BETWEEN 4  /* numbers that are none of pages, between two that are */
#define PAGE_LINES      10 /* between two bare numbers, at least */
#define BARE_BYTES      4  /* of a bare number, at most */
#define MIN_PAGES       3  /* with bare numbers inside their text, at least */

/* Does the line begin with a bracket? "(1)" alone on a line counts items, not pages. */
static bool begins_with_bracket(const char *text, const cqi_line *line)
{
    return text[line->from] == '(' || text[line->from] == '[';
}

/* Does the line look like a title, of two words and more? */
static bool is_title(const char *text, const cqi_line *line)
{
    size_t len = line->to - line->from;
    if ((line->flags & CQI_LINE_SENTENCE_END) || len > CQI_EDGE_BYTES)
        return false;
    if (line->first == CQI_CHAR_IDEOGRAPH || line->first == CQI_CHAR_HANGUL)
        return len >= TITLE_BYTES;
    return cqi_class_is_letter((cqi_char_class)line->first) &&
           memchr(text + line->from, ' ', len) != NULL;
}

/* Does a title stand right above line `index`, or right below it, and not on both sides? */
static bool has_title_beside(const cqi_window *window, size_t index)
{
    const cqi_line *line = &window->lines[index];
    bool above = index > 0 && line->blanks == 0 && is_title(window->text, line - 1);
    bool below =
        index + 1 < window->count && line[1].blanks == 0 && is_title(window->text, line + 1);
    return above != below;
}

/*
 * Collects the numbered lines with blank space on a side at least, as "- 2 -" has between pages;
 * pages are numbers. A bare number is one of them if a title stands at its other side.
 */
static cq_status add_numbered(cqi_furniture *furniture, const cqi_window *window)
{
    for (size_t i = 0; i < window->count; i++) {
        const cqi_line *line = &window->lines[i];
        if (line->to - line->from > 40 || begins_with_bracket(window->text, line) ||
            !(cqi_line_is_free_above(window, i) || cqi_line_is_free_below(window, i)))
            continue;
        cqi_edge edge = cqi_edge_read(window, i, 0, true);
        bool bare = edge.number == CQI_NUMBER_BARE && edge.slot_count == 1;
        if (edge.number != CQI_NUMBER_DECORATED && !(bare && has_title_beside(window, i)))
            continue;
        edge.page = edge.slots[0];
        CQI_TRY(cqi_edge_reserve(furniture));
        furniture->edges[furniture->count++] = edge;
    }
    return CQ_OK;
}

/* The edge that stands `distance` lines below a page number, or above it; its key is 0: there is
 * none, or another number's is nearer. */
static cqi_edge edge_beside(const cqi_window *window, const cqi_edge *number, size_t distance,
                            bool below)
{
    if (below ? number->line + distance >= window->count : number->line < distance)
        return (cqi_edge){0};
    return cqi_edge_read(window, below ? number->line + distance : number->line - distance,
                         number->page, false);
}

/* How many lines below two page numbers, or above them, say the same. */
static size_t count_alike(const cqi_window *window, const cqi_edge *a, const cqi_edge *b,
                          bool below)
{
    size_t distance = 1;
    size_t between = (b->line > a->line ? b->line - a->line : a->line - b->line) / 2;
    for (; distance <= CQI_EDGE_LINES && distance < between; distance++) {
        cqi_edge first = edge_beside(window, a, distance, below);
        cqi_edge second = edge_beside(window, b, distance, below);
        if (first.key == 0 || first.key != second.key || !cqi_edge_fits(&first, &second))
            break;
    }
    return distance - 1;
}

/* Marks so many lines below a page number, or above it. */
static void mark_beside(cqi_window *window, const cqi_edge *number, size_t count, bool below)
{
    for (size_t distance = 1; distance <= count; distance++) {
        cqi_edge edge = edge_beside(window, number, distance, below);
        cqi_edge_mark(window, &edge);
    }
}

/* The lines that say the same beside two page numbers. */
typedef struct alike {
    size_t above, below;
} alike;

/*
 * Are the two numbers of pages that follow each other, by what stands at both? A number that has
 * text right above or below it is none unless that stands at both.
 */
static bool are_pages(const cqi_window *window, const cqi_edge *a, const cqi_edge *b, alike *beside)
{
    *beside = (alike){count_alike(window, a, b, false), count_alike(window, a, b, true)};
    bool free_above =
        cqi_line_is_free_above(window, a->line) && cqi_line_is_free_above(window, b->line);
    bool free_below =
        cqi_line_is_free_below(window, a->line) && cqi_line_is_free_below(window, b->line);
    return (free_above && free_below && a->number == CQI_NUMBER_DECORATED) ||
           (beside->above > 0 && free_below) || (beside->below > 0 && free_above);
}

/* Marks two page numbers, and what stands at both of them. */
static void mark_pages(cqi_window *window, const cqi_edge *a, const cqi_edge *b, alike beside)
{
    cqi_edge_mark(window, a);
    cqi_edge_mark(window, b);
    for (int side = 0; side < 2; side++) {
        mark_beside(window, a, side ? beside.below : beside.above, side);
        mark_beside(window, b, side ? beside.below : beside.above, side);
    }
}

/* Is `next` the number that comes behind the other? "4/20" and "5/17" are days. */
static bool counts_on(const cqi_edge *edge, const cqi_edge *next)
{
    bool far = edge->number == CQI_NUMBER_DECORATED || next->line - edge->line >= PAGE_LINES;
    return far && edge->key == next->key && next->page == edge->page + 1 &&
           cqi_edge_fits(edge, next);
}

/* The page number that comes behind number `index`: its index, the count where there is none. */
static size_t next_page(const cqi_furniture *furniture, const cqi_window *window, size_t index,
                        alike *beside)
{
    const cqi_edge *edges = furniture->edges;
    for (size_t i = index + 1; i < furniture->count && i <= index + 1 + NUMBERS_BETWEEN; i++)
        if (counts_on(&edges[index], &edges[i]) &&
            are_pages(window, &edges[index], &edges[i], beside))
            return i;
    return furniture->count;
}

/* The document may end with a foot that no number stands beside. */
static void mark_last(cqi_window *window)
{
    size_t index = window->count - 1;
    cqi_edge last = cqi_edge_read(window, index, 0, false);
    if (!last.letters || !cqi_line_is_free_above(window, index))
        return;
    for (size_t i = 0; i < index; i++) {
        if (!(window->lines[i].flags & CQI_LINE_ASIDE))
            continue;
        cqi_edge edge = cqi_edge_read(window, i, 0, false);
        if (edge.key == last.key && cqi_edge_fits(&edge, &last)) {
            cqi_edge_mark(window, &last);
            return;
        }
    }
}

cq_status cqi_numbering_find(cqi_furniture *furniture, cqi_window *window, bool final)
{
    CQI_TRY(add_numbered(furniture, window));
    for (size_t i = 0; i < furniture->count; i++) {
        alike beside;
        alike behind;
        size_t next = next_page(furniture, window, i, &beside);
        if (next == furniture->count)
            continue;
        const cqi_edge *edges = furniture->edges;
        size_t third = next_page(furniture, window, next, &behind);
        bool decorated = edges[i].number == CQI_NUMBER_DECORATED;
        if (decorated || third < furniture->count)
            mark_pages(window, &edges[i], &edges[next], beside);
        if (!decorated && third < furniture->count)
            mark_pages(window, &edges[next], &edges[third], behind);
    }
    if (final && furniture->count > 0)
        mark_last(window);
    return CQ_OK;
}

/* Collects the bare numbers that stand apart; they are keyed by what they are more than the page's
 * own number. */
static cq_status add_apart(cqi_furniture *furniture, const cqi_window *window)
{
    for (size_t i = 0; i < window->count; i++) {
        const cqi_line *line = &window->lines[i];
        if (line->first != CQI_CHAR_DIGIT || line->to - line->from > BARE_BYTES ||
            (line->flags & CQI_LINE_FURNITURE) || !cqi_line_stands_apart(window, i))
            continue;
        cqi_edge edge = cqi_edge_read(window, i, line->page, false);
        if (edge.number != CQI_NUMBER_BARE)
            continue;
        edge.key = (uint64_t)edge.slots[0] + UINT32_MAX - line->page;
        CQI_TRY(cqi_edge_reserve(furniture));
        furniture->edges[furniture->count++] = edge;
    }
    return CQ_OK;
}

/* The pages that the edges [first, end), in the order of their pages, are on. */
static size_t count_pages(const cqi_edge *first, const cqi_edge *end)
{
    size_t pages = 1;
    for (const cqi_edge *edge = first; edge + 1 < end; edge++)
        pages += edge[1].page != edge->page;
    return pages;
}

cq_status cqi_numbering_inside(cqi_furniture *furniture, cqi_window *window)
{
    furniture->count = 0;
    CQI_TRY(add_apart(furniture, window));
    if (furniture->count == 0)
        return CQ_OK;
    cqi_edges_sort(furniture);
    const cqi_edge *end = furniture->edges + furniture->count;
    for (const cqi_edge *first = furniture->edges; first < end;) {
        const cqi_edge *next = first + 1;
        while (next < end && next->key == first->key)
            next++;
        size_t pages = count_pages(first, next);
        bool all = pages >= MIN_PAGES && 4 * pages >= 3 * ((size_t)window->pages + 1);
        for (; first < next; first++)
            if (all)
                cqi_edge_mark(window, first);
    }
    return CQ_OK;
}
