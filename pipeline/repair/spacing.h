/*
 * spacing.h - text whose every line has a blank line behind it.
 */
#ifndef CQI_REPAIR_SPACING_H
#define CQI_REPAIR_SPACING_H

#include "repair/window.h"

/* Where single blank lines stand between lines, not paragraphs, takes one away everywhere. */
void cqi_spacing_close(cqi_window *window);

#endif
