/*
 * html_tree.h - a page as a list of its elements and texts, in the order of the source, measured.
 */
#ifndef CQI_HTML_TREE_H
#define CQI_HTML_TREE_H

#include "markup/flow.h"
#include "markup/html_names.h"

#include <communique/types.h>
#include <stdbool.h>
#include <stdint.h>

/* What is known of an element, or of anything inside it. */
enum {
    CQI_HTML_HAS_BLOCK = 1 << 0,    /* paragraphs or lines inside */
    CQI_HTML_HAS_MAIN = 1 << 1,     /* the page's main part or an article inside */
    CQI_HTML_HAS_TITLE = 1 << 2,    /* it is, or holds, <h1> */
    CQI_HTML_HAS_CONTROL = 1 << 3,  /* or something to type into */
    CQI_HTML_HAS_HEADING = 1 << 14, /* or any heading */
    CQI_HTML_HOLDS = CQI_HTML_HAS_BLOCK | CQI_HTML_HAS_MAIN | CQI_HTML_HAS_TITLE |
                     CQI_HTML_HAS_CONTROL | CQI_HTML_HAS_HEADING,
    CQI_HTML_IN_MAIN = 1 << 4, /* it stands in the main part or in an article */
    CQI_HTML_IS_LINK = 1 << 5,
    CQI_HTML_IS_HIDDEN = 1 << 6,    /* by its kind, or by an attribute */
    CQI_HTML_IS_AROUND = 1 << 7,    /* by its role, it is not the page's own text */
    CQI_HTML_NAMED_AROUND = 1 << 8, /* by its class or id */
    CQI_HTML_MAYBE_AROUND = 1 << 9, /* the same, where most of it is links */
    CQI_HTML_IS_VERBATIM = 1 << 10, /* text without references */
    CQI_HTML_IS_DROPPED = 1 << 11,
    CQI_HTML_IS_MAIN = 1 << 12,
    CQI_HTML_IS_ANCHOR = 1 << 13 /* a link inside the page */
};

/* An element or a text. */
typedef struct cqi_html_item {
    uint32_t from; /* where it begins: a text's first byte, what stands behind a tag's name */
    uint32_t to;   /* the end of that */
    uint32_t end;  /* the number of the first item behind it that is not inside */
    uint32_t parent;
    uint32_t text;   /* bytes of text inside that are no white space and not hidden */
    uint32_t linked; /* of it in links */
    uint32_t links;  /* how many */
    uint32_t digits; /* in its text */
    uint16_t is;     /* bits from above */
    uint8_t tag;     /* cqi_html_tag */
} cqi_html_item;

/* The first is the root. {0} is empty. */
typedef struct cqi_html_items {
    cqi_html_item *list;
    size_t count;
    size_t capacity;
} cqi_html_items;

/* No element is open inside of more than so many. */
enum { CQI_HTML_DEPTH_MAX = 512 };

/* Lists and measures a page; `text` is shorter than 4 GiB. CQ_E_MEMORY or CQ_OK. */
cq_status cqi_html_build(cq_str text, cqi_html_items *items);

/* What the attributes of a start tag, in text[from, to), say: bits from above. */
unsigned cqi_html_judge(cq_str text, size_t from, size_t to, cqi_html_tag tag);

/* Marks what does not belong to the page's own text as dropped. */
void cqi_html_choose(cqi_html_items *items);

/* Writes the text of what was not dropped. `source`: where `text` came from. */
cq_status cqi_html_write(cq_str text, const cqi_html_items *items, const cqi_map *source,
                         cqi_flow *flow);

#endif
