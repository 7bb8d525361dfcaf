/*
 * month.h - dates that a line break cuts between the month and the year.
 */
#ifndef CQI_MONTH_H
#define CQI_MONTH_H

#include "repair/window.h"

/* Does `line` end with a day and a month's name, and `next` begin with a year? Then they are one
 * sentence, whatever the lengths of the lines and though a year has no small letter to tell it. */
bool cqi_month_leads_on(const cqi_window *window, const cqi_line *line, const cqi_line *next);

#endif
