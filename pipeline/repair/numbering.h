/*
 * numbering.h - page numbers as the borders of pages.
 */
#ifndef CQI_REPAIR_NUMBERING_H
#define CQI_REPAIR_NUMBERING_H

#include "repair/furniture.h"

/* Marks the page numbers of a window without form feeds, and the heads and feet beside them. */
cq_status cqi_numbering_find(cqi_furniture *furniture, cqi_window *window, bool final);

/* Marks the bare page numbers inside the text of pages that form feeds part. */
cq_status cqi_numbering_inside(cqi_furniture *furniture, cqi_window *window);

#endif
