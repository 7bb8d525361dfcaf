/*
 * grid.h - vertical text that a converter gave out row by row.
 */
#ifndef CQI_REPAIR_GRID_H
#define CQI_REPAIR_GRID_H

#include "repair/columns.h"

/* Reused from window to window. {0} is empty. */
typedef struct cqi_grid {
    struct cqi_cell *cells;
    size_t count;
    size_t capacity;
} cqi_grid;

void cqi_grid_deinit(cqi_grid *grid);

/*
 * Makes a line of each character of vertical text, in the order that it is read in: downwards, the
 * columns from the right to the left. `columns` is working memory.
 */
cq_status cqi_grid_read(cqi_grid *grid, cqi_columns *columns, cqi_window *window);

#endif
