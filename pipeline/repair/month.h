/*
 * month.h - dates that a line break cuts between the day, the month and the year.
 */
#ifndef CQI_MONTH_H
#define CQI_MONTH_H

#include "repair/window.h"

/* Does `line` end with a day and a month's name where `next` begins with a year ("14 May", "1951"),
 * with a month where `next` begins with day and year ("May", "14, 1951"), or with a day where it
 * begins with month and year ("14", "May 1951")? Then they are one sentence, whatever the lengths
 * of the lines and though digits and capitals have no small letter to tell it. */
bool cqi_date_leads_on(const cqi_window *window, const cqi_line *line, const cqi_line *next);

#endif
