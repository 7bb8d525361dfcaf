/*
 * glue.h - words that a converter put together without a space.
 */
#ifndef CQI_REPAIR_GLUE_H
#define CQI_REPAIR_GLUE_H

#include "repair/edits.h"
#include "repair/window.h"

/* Finds where spaces are certainly missing in short lines, and marks these (CQI_LINE_EDITED). */
cq_status cqi_glue_find(cqi_edits *edits, cqi_window *window);

#endif
