/*
 * html.h - the text of an HTML page.
 */
#ifndef CQI_HTML_H
#define CQI_HTML_H

#include "markup/flow.h"

#include <communique/types.h>

/*
 * Writes what a reader of the page sees, but for navigation, controls and the like, as blocks of
 * their own. `text` is shorter than 4 GiB; `map`: where it came from. CQ_E_MEMORY or CQ_OK.
 */
cq_status cqi_html_extract(cq_str text, const cqi_map *map, cqi_flow *flow);

#endif
