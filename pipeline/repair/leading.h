/*
 * leading.h - words that lead on to the next line.
 */
#ifndef CQI_LEADING_H
#define CQI_LEADING_H

#include "repair/window.h"

/* Is the last word of the line one that leads on to the next: "and", "of", "Mr."? */
bool cqi_word_leads_on(const cqi_window *window, const cqi_line *line);

#endif
