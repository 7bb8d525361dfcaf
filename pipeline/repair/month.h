/*
 * month.h - dates that a line break cuts between the day, the month and the year.
 */
#ifndef CQI_MONTH_H
#define CQI_MONTH_H

#include "repair/window.h"

/* Does a date go on from `line` to `next`? "14 May" and "1951", "May" and "14, 1951", "14" and "May
 * 1951", "Friday," or "Vienna," and "14 May" or "May 14". Then they are one sentence, whatever the
 * lengths of the lines and though digits and capitals have no small letter to tell it. */
bool cqi_date_leads_on(const cqi_window *window, const cqi_line *line, const cqi_line *next);

#endif
