/*
 * noise.h - text whose letters mean nothing: a text layer made of scans that were not understood,
 * or of fonts without a table of characters.
 */
#ifndef CQI_REPAIR_NOISE_H
#define CQI_REPAIR_NOISE_H

#include "repair/window.h"

/* Is the window's text noise? It looks at a sample of its lines. */
bool cqi_noise_judge(const cqi_window *window);

#endif
