/*
 * absent.c - what stands in for a parser that was left out when the library was built.
 */
#include "base/error.h"
#include "markup/xml.h"

#ifndef CQI_HAVE_EXPAT
cq_status cqi_xml_open(cqi_xml **xml, cq_error *error)
{
    *xml = NULL;
    return cqi_fail(error, CQ_E_READ,
                    "XML: built without its parser expat (Debian: libexpat1-dev)");
}

cq_status cqi_xml_push(cqi_xml *xml, cq_str text, const cqi_map *map, bool final, cqi_buffer *out,
                       cqi_map *out_map, cq_error *error)
{
    (void)xml;
    (void)text;
    (void)map;
    (void) final;
    (void)out;
    (void)out_map;
    return cqi_fail(error, CQ_E_STATE, "no XML parser is open");
}

uint64_t cqi_xml_error_at(const cqi_xml *xml)
{
    (void)xml;
    return 0;
}

const cqi_flow *cqi_xml_flow(const cqi_xml *xml)
{
    (void)xml;
    return NULL; /* none is ever open */
}

void cqi_xml_close(cqi_xml *xml)
{
    (void)xml;
}
#endif
