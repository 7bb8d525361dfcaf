/*
 * edge.h - what a line at a page's edge says.
 */
#ifndef CQI_REPAIR_EDGE_H
#define CQI_REPAIR_EDGE_H

#include "repair/furniture.h"

#define CQI_EDGE_BYTES 240 /* a longer line is no running head */

/* How surely a line is a page number. */
typedef enum cqi_page_number {
    CQI_NUMBER_NONE,
    CQI_NUMBER_BARE,     /* "7", "iv": so may be a table's cell */
    CQI_NUMBER_DECORATED /* "- 7 -", "Page 7 of 9" */
} cqi_page_number;

/* What line `index` says, as an edge. Lines too long for one have no key. */
cqi_edge cqi_edge_read(const cqi_window *window, size_t index, uint32_t page, bool foot);

#endif
