/*
 * width.h - how many columns of a terminal a text takes.
 */
#ifndef CQI_WIDTH_H
#define CQI_WIDTH_H

#include <communique/types.h>
#include <stddef.h>

/* Columns of well-formed UTF-8: East Asian wide and full-width characters take two (UAX #11). */
size_t cqi_width(cq_str text);

/* The longest beginning of `text` that takes at most `columns`; sets *used to what it takes. */
cq_str cqi_width_cut(cq_str text, size_t columns, size_t *used);

#endif
