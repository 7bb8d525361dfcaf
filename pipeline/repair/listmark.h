/*
 * listmark.h - marks and numbers in front of the items of a list.
 */
#ifndef CQI_REPAIR_LISTMARK_H
#define CQI_REPAIR_LISTMARK_H

#include "repair/window.h"

/* CQI_LINE_MARK where a bullet, a number or a letter opens the line, with CQI_LINE_NUMBERED for the
 * latter two; 0: nothing of the kind. The line is trimmed, and its first character is classified.
 */
uint32_t cqi_list_mark(const char *text, const cqi_line *line);

#endif
