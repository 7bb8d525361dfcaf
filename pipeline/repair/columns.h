/*
 * columns.h - text in two columns side by side on the same lines.
 */
#ifndef CQI_REPAIR_COLUMNS_H
#define CQI_REPAIR_COLUMNS_H

#include "repair/window.h"

/* Lines of a window in another order. Reused from window to window. {0} is empty. */
typedef struct cqi_columns {
    cqi_line *lines;
    size_t count;
    size_t capacity;
} cqi_columns;

void cqi_columns_deinit(cqi_columns *columns);

/* Appends a copy of a line. */
cq_status cqi_columns_add(cqi_columns *columns, const cqi_line *line);

/* The lines become those of the window, and the window's take their place. */
void cqi_columns_swap(cqi_columns *columns, cqi_window *window);

/* Parts lines of two columns of text, and puts the left column in front of the right one. */
cq_status cqi_columns_part(cqi_columns *columns, cqi_window *window);

#endif
