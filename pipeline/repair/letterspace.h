/*
 * letterspace.h - lines with a space between all of their letters.
 */
#ifndef CQI_REPAIR_LETTERSPACE_H
#define CQI_REPAIR_LETTERSPACE_H

#include "repair/window.h"

/* Are the spaces of the (trimmed) line between letters, and no borders of words? */
bool cqi_line_is_spaced(const char *text, const cqi_line *line);

#endif
