/*
 * edge.h - what a line at a page's edge says.
 */
#ifndef CQI_REPAIR_EDGE_H
#define CQI_REPAIR_EDGE_H

#include "repair/furniture.h"

#define CQI_EDGE_LINES 4   /* at the top and at the foot of a page */
#define CQI_EDGE_BYTES 240 /* a longer line is no running head */

/* How surely a line is a page number. */
typedef enum cqi_page_number {
    CQI_NUMBER_NONE,
    CQI_NUMBER_BARE,     /* "7", "iv": so may be a table's cell */
    CQI_NUMBER_DECORATED /* "- 7 -", "Page 7 of 9" */
} cqi_page_number;

/* What line `index` says, as an edge. Lines too long for one have no key. */
cqi_edge cqi_edge_read(const cqi_window *window, size_t index, uint32_t page, bool foot);
/*
 * Do the numbers of two lines with one pattern fit: each the same, or counting with the pages? Of
 * many numbers, as a date and time have, one may differ.
 */
bool cqi_edge_fits(const cqi_edge *a, const cqi_edge *b);

/* Makes room for one more edge. */
cq_status cqi_edge_reserve(cqi_furniture *furniture);

/* By their keys, then by their pages and lines; there is one at least. */
void cqi_edges_sort(cqi_furniture *furniture);

/* The edge's line is furniture. */
void cqi_edge_mark(cqi_window *window, const cqi_edge *edge);

/* Does blank space, furniture or a page's edge stand above line `index`, below it, or at both? */
bool cqi_line_is_free_above(const cqi_window *window, size_t index);
bool cqi_line_is_free_below(const cqi_window *window, size_t index);
bool cqi_line_stands_apart(const cqi_window *window, size_t index);

#endif
