/*
 * html_scan.h - HTML to tags and text: the HTML Standard's tokenization (section 13.2.5) as far as
 * text needs it.
 *
 * It takes linear time for any input, and never swallows a document for want of an end: a comment
 * or script that is not closed ends at once.
 */
#ifndef CQI_HTML_SCAN_H
#define CQI_HTML_SCAN_H

#include "markup/html_names.h"

#include <communique/types.h>
#include <stdbool.h>

typedef enum cqi_html_token_kind {
    CQI_HTML_TOKEN_END, /* of the document */
    CQI_HTML_TOKEN_TEXT,
    CQI_HTML_TOKEN_OPEN,
    CQI_HTML_TOKEN_CLOSE
} cqi_html_token_kind;

typedef struct cqi_html_token {
    cqi_html_token_kind kind;
    cqi_html_tag tag;
    bool verbatim; /* text in which '&' is nothing special */
    bool closed;   /* a start tag that ends with "/>" */
    cq_str name;   /* of a tag */
    size_t from;   /* in the document: of text, or of a tag's attributes */
    size_t to;
} cqi_html_token;

/* {.text = ...} is the beginning. */
typedef struct cqi_html_scan {
    cq_str text;
    size_t at;
    bool any_names;        /* names are of any vocabulary of XML's, and CDATA sections are text */
    bool xml;              /* it says that it is XHTML: "/>" closes any element */
    cqi_html_tag verbatim; /* the element whose text comes next */
    bool open_ended[CQI_HTML_TAG_COUNT]; /* there are no more end tags of it */
    bool no_comment_end;
} cqi_html_scan;

void cqi_html_scan_begin(cqi_html_scan *scan, cq_str text);
cqi_html_token cqi_html_scan_next(cqi_html_scan *scan);

typedef struct cqi_html_attribute {
    cq_str name;
    cq_str value; /* as written, references included */
} cqi_html_attribute;

/* The next attribute of a start tag; `*at` goes from token.from to token.to. False: no more. */
bool cqi_html_attribute_next(cq_str text, size_t *at, size_t end, cqi_html_attribute *attribute);

#endif
