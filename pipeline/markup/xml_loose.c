/*
 * xml_loose.c - the text of what looks like XML but is not well-formed: tags are taken as they
 * come, whether they match or not.
 *
 * Blocks are told by the same names as in xml.c; an element with another name is a block. Nothing
 * is swallowed for want of an end tag. It takes linear time.
 */
#include "base/error.h"
#include "markup/html.h"
#include "markup/html_scan.h"
#include "markup/references.h"
#include "markup/xml.h"

#include <string.h>

enum { NAME_BYTES = 64 };

typedef struct reading {
    cqi_html_scan scan;
    const cqi_map *source;
    cqi_flow *flow;
    cq_str skipped; /* the name of the element that is passed over; empty: none */
    size_t skipped_depth;
    size_t resume;    /* where its start tag ends */
    bool skips;       /* such elements are passed over: all so far had an end */
    bool escaped;     /* an element is open whose text may be HTML */
    cqi_buffer held;  /* such text, */
    cqi_map held_map; /* and where it came from */
} reading;

static cqi_xml_class class_of(cq_str name)
{
    char copy[NAME_BYTES];
    if (name.len >= sizeof copy)
        return CQI_XML_UNKNOWN;
    memcpy(copy, name.data, name.len);
    copy[name.len] = '\0';
    return cqi_xml_classify(copy);
}

static cqi_flow_break break_of(cqi_xml_class class)
{
    switch (class) {
    case CQI_XML_INLINE:
    case CQI_XML_MARK:
        return CQI_FLOW_NONE;
    case CQI_XML_LINE:
        return CQI_FLOW_LINE;
    case CQI_XML_SPACE:
        return CQI_FLOW_SPACE;
    case CQI_XML_CELL:
        return CQI_FLOW_CELL;
    default:
        return CQI_FLOW_BLOCK;
    }
}

static bool is_same(cq_str a, cq_str b)
{
    return a.len == b.len && memcmp(a.data, b.data, a.len) == 0;
}

/* Takes a tag inside an element that is passed over. */
static void pass_over(reading *self, const cqi_html_token *token)
{
    if (token->kind == CQI_HTML_TOKEN_TEXT || !is_same(token->name, self->skipped))
        return;
    if (token->kind == CQI_HTML_TOKEN_OPEN)
        self->skipped_depth += !token->closed;
    else if (--self->skipped_depth == 0)
        self->skipped = (cq_str){0};
}

static void take_tag(reading *self, const cqi_html_token *token)
{
    cqi_xml_class class = class_of(token->name);
    bool opens = token->kind == CQI_HTML_TOKEN_OPEN && !token->closed;
    if ((class == CQI_XML_SKIPPED || class == CQI_XML_MARK) && opens && self->skips) {
        self->skipped = token->name;
        self->skipped_depth = 1;
        self->resume = self->scan.at;
    }
    cqi_flow_break kind = break_of(class);
    if (kind != CQI_FLOW_NONE)
        cqi_flow_break_here(self->flow, kind);
    if (class == CQI_XML_ESCAPED)
        self->escaped = opens;
}

static bool has(const char *text, size_t len, const char *part)
{
    size_t part_len = strlen(part);
    for (const char *at = text; (size_t)(at - text) + part_len <= len; at++) {
        at = memchr(at, part[0], len - (size_t)(at - text) - part_len + 1);
        if (!at)
            return false;
        if (memcmp(at, part, part_len) == 0)
            return true;
    }
    return false;
}

/* Reads HTML that is written as text, in text[from, to). */
static cq_status take_escaped(reading *self, const cqi_html_token *token)
{
    const char *data = self->scan.text.data;
    self->held.len = 0;
    cqi_map_clear(&self->held_map);
    for (size_t at = token->from; at < token->to;) {
        char out[CQI_REFERENCE_MAX];
        size_t out_len = 0;
        size_t size = data[at] == '&' && !token->verbatim
                          ? cqi_reference_read(data + at, token->to - at, out, &out_len)
                          : 0;
        if (size > 0) {
            CQI_TRY(cqi_buffer_append(&self->held, out, out_len));
            CQI_TRY(cqi_map_append_unit_through(&self->held_map, self->source, at, at + size,
                                                (uint32_t)out_len));
            at += size;
            continue;
        }
        const char *next = memchr(data + at + 1, '&', token->to - at - 1);
        size_t end = next ? (size_t)(next - data) : token->to;
        CQI_TRY(cqi_buffer_append(&self->held, data + at, end - at));
        CQI_TRY(cqi_map_append_through(&self->held_map, self->source, at, end));
        at = end;
    }
    return cqi_html_extract(cqi_buffer_str(&self->held), &self->held_map, self->flow);
}

static cq_status take_text(reading *self, const cqi_html_token *token)
{
    cq_str text = {self->scan.text.data + token->from, token->to - token->from};
    const char *tag = token->verbatim ? "<" : "&lt;";
    if (self->escaped && has(text.data, text.len, tag))
        return take_escaped(self, token);
    if (token->verbatim)
        return cqi_flow_text(self->flow, text.data, text.len, self->source, token->from);
    return cqi_reference_text(self->flow, self->scan.text.data, token->from, token->to,
                              self->source);
}

static cq_status take_all(reading *self)
{
    for (;;) {
        cqi_html_token token = cqi_html_scan_next(&self->scan);
        if (token.kind == CQI_HTML_TOKEN_END) {
            if (self->skipped.len == 0)
                return CQ_OK;
            /* It has no end: what is inside is text after all. */
            self->scan.at = self->resume;
            self->skipped = (cq_str){0};
            self->skips = false;
        } else if (self->skipped.len > 0) {
            pass_over(self, &token);
        } else if (token.kind == CQI_HTML_TOKEN_TEXT) {
            CQI_TRY(take_text(self, &token));
        } else {
            take_tag(self, &token);
        }
    }
}

cq_status cqi_xml_read_loosely(cq_str text, const cqi_map *source, cqi_flow *flow)
{
    reading self = {.source = source, .flow = flow, .skips = true};
    cqi_html_scan_begin(&self.scan, text);
    self.scan.xml = self.scan.any_names = true;
    cq_status status = take_all(&self);
    cqi_buffer_deinit(&self.held);
    cqi_map_deinit(&self.held_map);
    return status;
}
