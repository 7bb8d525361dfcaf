/*
 * markup.c - one document in a markup language: HTML is collected and read at its end, XML is
 * passed on.
 */
#include "markup/markup.h"

#include "base/error.h"
#include "markup/html.h"
#include "markup/xml.h"

#include <stdlib.h>

#define HTML_BYTES_MAX ((uint64_t)1 << 31)

struct cqi_markup {
    cqi_markup_kind kind;
    cqi_xml *xml;
    uint64_t limit;
    cqi_buffer text; /* HTML so far */
    cqi_map map;
    bool cut; /* there was more than the limit */
};

cq_status cqi_markup_open(cqi_markup_kind kind, uint64_t limit, cqi_markup **markup,
                          cq_error *error)
{
    *markup = NULL;
    cqi_markup *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->kind = kind;
    made->limit = limit < HTML_BYTES_MAX ? limit : HTML_BYTES_MAX;
    cq_status status = kind == CQI_MARKUP_XML ? cqi_xml_open(&made->xml, error) : CQ_OK;
    if (status) {
        cqi_markup_close(made);
        return status;
    }
    *markup = made;
    return CQ_OK;
}

/* The length of the text's beginning that is at most `room` long and ends with a character. */
static size_t whole_characters(cq_str text, uint64_t room)
{
    if (text.len <= room)
        return text.len;
    size_t len = (size_t)room;
    while (len > 0 && ((unsigned char)text.data[len] & 0xC0) == 0x80)
        len--;
    return len;
}

static cq_status collect(cqi_markup *markup, cq_str text, const cqi_map *map)
{
    size_t len = markup->cut ? 0 : whole_characters(text, markup->limit - markup->text.len);
    markup->cut |= len < text.len;
    CQI_TRY(cqi_buffer_append(&markup->text, text.data, len));
    return cqi_map_append_through(&markup->map, map, 0, len);
}

static cq_status push_html(cqi_markup *markup, cq_str text, const cqi_map *map, bool final,
                           cqi_buffer *out, cqi_map *out_map, cq_error *error)
{
    cqi_flow flow;
    CQI_TRY(collect(markup, text, map));
    if (!final)
        return CQ_OK;
    cqi_flow_begin(&flow, out, out_map);
    CQI_TRY(cqi_html_extract(cqi_buffer_str(&markup->text), &markup->map, &flow));
    if (markup->cut)
        return cqi_fail(error, CQ_E_LIMIT, "HTML longer than %llu bytes: its end is not read",
                        (unsigned long long)markup->limit);
    return CQ_OK;
}

cq_status cqi_markup_push(cqi_markup *markup, cq_str text, const cqi_map *map, bool final,
                          cqi_buffer *out, cqi_map *out_map, cq_error *error)
{
    cq_status status = markup->kind == CQI_MARKUP_XML
                           ? cqi_xml_push(markup->xml, text, map, final, out, out_map, error)
                           : push_html(markup, text, map, final, out, out_map, error);
    return status == CQ_E_MEMORY ? cqi_fail(error, status, "out of memory") : status;
}

void cqi_markup_close(cqi_markup *markup)
{
    if (!markup)
        return;
    cqi_xml_close(markup->xml);
    cqi_buffer_deinit(&markup->text);
    cqi_map_deinit(&markup->map);
    free(markup);
}
