/*
 * html.c - from HTML to its text. docs/markup.md describes it.
 */
#include "markup/html.h"

#include "markup/html_tree.h"

#include <stdlib.h>

cq_status cqi_html_extract(cq_str text, const cqi_map *map, cqi_flow *flow)
{
    cqi_html_items items = {0};
    cq_status status = cqi_html_build(text, &items);
    if (!status) {
        cqi_html_choose(&items);
        status = cqi_html_write(text, &items, map, flow);
    }
    free(items.list);
    return status;
}
