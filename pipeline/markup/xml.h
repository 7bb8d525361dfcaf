/*
 * xml.h - the text of XML, piece by piece.
 */
#ifndef CQI_XML_H
#define CQI_XML_H

#include "markup/flow.h"

#include <communique/types.h>

typedef struct cqi_xml cqi_xml;

/* Fails with CQ_E_READ where there is no parser, CQ_E_MEMORY. */
cq_status cqi_xml_open(cqi_xml **xml, cq_error *error);

/* As cqi_markup_push. */
cq_status cqi_xml_push(cqi_xml *xml, cq_str text, const cqi_map *map, bool final, cqi_buffer *out,
                       cqi_map *out_map, cq_error *error);

/* Behind CQ_E_DAMAGED: where in all of the text the error stands. */
uint64_t cqi_xml_error_at(const cqi_xml *xml);

/* What was written so far. */
const cqi_flow *cqi_xml_flow(const cqi_xml *xml);

void cqi_xml_close(cqi_xml *xml); /* NULL is fine */

/* Appends the text of what is not well-formed, as far as its tags tell. CQ_E_MEMORY or CQ_OK. */
cq_status cqi_xml_read_loosely(cq_str text, const cqi_map *source, cqi_flow *flow);

/* What an element is by its name, in whatever vocabulary. */
typedef enum cqi_xml_class {
    CQI_XML_UNKNOWN,
    CQI_XML_TEXT,    /* holds running text: a paragraph, a heading, a cell */
    CQI_XML_BLOCK,   /* a block wherever it stands */
    CQI_XML_CELL,    /* a cell of a row */
    CQI_XML_INLINE,  /* part of running text where there is some */
    CQI_XML_LINE,    /* a line's end */
    CQI_XML_SPACE,   /* white space */
    CQI_XML_NOTE,    /* a note where it is referred to */
    CQI_XML_MARK,    /* the mark of one */
    CQI_XML_ESCAPED, /* HTML, written as text */
    CQI_XML_SKIPPED  /* not text */
} cqi_xml_class;

/* `name` may have a prefix. */
cqi_xml_class cqi_xml_classify(const char *name);

#endif
