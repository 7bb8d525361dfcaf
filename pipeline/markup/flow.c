/*
 * flow.c - collapsing white space and writing what stands between blocks.
 */
#include "markup/flow.h"

#include "base/error.h"

#include <stdint.h>
#include <string.h>

#define PARAGRAPH_END "\xE2\x80\xA9"

void cqi_flow_begin(cqi_flow *flow, cqi_buffer *text, cqi_map *map)
{
    *flow = (cqi_flow){.text = text, .map = map};
}

void cqi_flow_break_here(cqi_flow *flow, cqi_flow_break kind)
{
    /* Two lines broken in a row leave an empty one between them. */
    if (kind == CQI_FLOW_LINE && flow->pending == CQI_FLOW_LINE)
        kind = CQI_FLOW_BLOCK;
    if (kind > flow->pending)
        flow->pending = kind;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static uint32_t decode(const unsigned char *at, size_t len)
{
    if (len >= 4 && at[0] >= 0xF0)
        return (at[0] & 7U) << 18 | (at[1] & 63U) << 12 | (at[2] & 63U) << 6 | (at[3] & 63U);
    if (len >= 3 && at[0] >= 0xE0)
        return (at[0] & 15U) << 12 | (at[1] & 63U) << 6 | (at[2] & 63U);
    return 0; /* nothing below U+0800 matters here */
}

/* Is it a character of those scripts that put no space between words? Hangul is not. */
static bool is_unspaced(uint32_t code)
{
    return (code >= 0x2E80 && code <= 0x312F) || (code >= 0x31A0 && code <= 0x31FF) ||
           (code >= 0x3400 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0xFE30 && code <= 0xFE4F) || (code >= 0xFF01 && code <= 0xFF9F) ||
           (code >= 0x20000 && code <= 0x3FFFF);
}

static bool ends_unspaced(const char *bytes, size_t len)
{
    size_t start = len;
    while (start > 0 && len - start < 4)
        if (((unsigned char)bytes[--start] & 0xC0) != 0x80)
            break;
    return is_unspaced(decode((const unsigned char *)bytes + start, len - start));
}

/* Writes what has no origin. */
static cq_status put(cqi_flow *flow, const char *bytes)
{
    CQI_TRY(cqi_buffer_append(flow->text, bytes, strlen(bytes)));
    return cqi_map_append(flow->map, flow->at, 0, (uint32_t)strlen(bytes), 1);
}

static cq_status put_space(cqi_flow *flow)
{
    CQI_TRY(cqi_buffer_append_byte(flow->text, ' '));
    return cqi_map_append(flow->map, flow->gap_from, (uint32_t)(flow->gap_to - flow->gap_from), 1,
                          1);
}

/* Writes the break in front of the text that comes. */
static cq_status settle(cqi_flow *flow, const char *next, size_t len)
{
    cqi_flow_break pending = flow->begun ? flow->pending : CQI_FLOW_NONE;
    flow->pending = CQI_FLOW_NONE;
    flow->begun = true;
    switch (pending) {
    case CQI_FLOW_NEWLINE:
        if (is_unspaced(decode((const unsigned char *)next, len)) && flow->unspaced)
            return CQ_OK;
        return put_space(flow);
    case CQI_FLOW_SPACE:
        return put_space(flow);
    case CQI_FLOW_CELL:
        return put(flow, " | ");
    case CQI_FLOW_LINE:
        return put(flow, "\n");
    case CQI_FLOW_BLOCK:
        return put(flow, PARAGRAPH_END);
    default:
        return CQ_OK;
    }
}

/* Notes white space: bytes [from, to) of the source. */
static void take_gap(cqi_flow *flow, cqi_flow_break kind, const cqi_map *source, uint64_t from,
                     uint64_t to)
{
    if (flow->pending == CQI_FLOW_NONE)
        flow->gap_from = cqi_map_start(source, from);
    if (flow->pending <= CQI_FLOW_SPACE)
        flow->gap_to = cqi_map_end(source, to);
    /* A line end takes its spaces with it. */
    if (flow->pending == CQI_FLOW_SPACE && kind == CQI_FLOW_NEWLINE)
        flow->pending = CQI_FLOW_NEWLINE;
    else if (flow->pending != CQI_FLOW_NEWLINE)
        cqi_flow_break_here(flow, kind);
}

/* The length of the white space at `bytes`; *newline: does it hold a line end? */
static size_t space_length(const char *bytes, size_t len, bool *newline)
{
    size_t at = 0;
    *newline = false;
    for (; at < len && is_space(bytes[at]); at++)
        *newline |= bytes[at] == '\n' || bytes[at] == '\r';
    return at;
}

/* The length of what is copied as it stands: words with one space between them. */
static size_t words_length(const char *bytes, size_t len)
{
    size_t at = 0;
    while (at < len &&
           (!is_space(bytes[at]) || (bytes[at] == ' ' && at + 1 < len && !is_space(bytes[at + 1]))))
        at++;
    return at;
}

static cq_status copy(cqi_flow *flow, const char *bytes, size_t len, const cqi_map *source,
                      uint64_t from)
{
    CQI_TRY(settle(flow, bytes, len));
    CQI_TRY(cqi_buffer_append(flow->text, bytes, len));
    CQI_TRY(cqi_map_append_through(flow->map, source, from, from + len));
    flow->unspaced = ends_unspaced(bytes, len);
    flow->at = cqi_map_end(source, from + len);
    return CQ_OK;
}

cq_status cqi_flow_text(cqi_flow *flow, const char *bytes, size_t len, const cqi_map *source,
                        uint64_t from)
{
    size_t at = 0;
    while (at < len) {
        bool newline = false;
        size_t space = flow->keep ? 0 : space_length(bytes + at, len - at, &newline);
        if (space > 0)
            take_gap(flow, newline ? CQI_FLOW_NEWLINE : CQI_FLOW_SPACE, source, from + at,
                     from + at + space);
        at += space;
        size_t words = flow->keep ? len - at : words_length(bytes + at, len - at);
        if (words > 0)
            CQI_TRY(copy(flow, bytes + at, words, source, from + at));
        at += words;
    }
    return CQ_OK;
}

cq_status cqi_flow_unit(cqi_flow *flow, const char *bytes, size_t len, const cqi_map *source,
                        uint64_t from, uint64_t to)
{
    bool newline = false;
    if (len == 0)
        return CQ_OK;
    if (!flow->keep && space_length(bytes, len, &newline) == len) {
        take_gap(flow, newline ? CQI_FLOW_NEWLINE : CQI_FLOW_SPACE, source, from, to);
        return CQ_OK;
    }
    CQI_TRY(settle(flow, bytes, len));
    CQI_TRY(cqi_buffer_append(flow->text, bytes, len));
    CQI_TRY(cqi_map_append_unit_through(flow->map, source, from, to, (uint32_t)len));
    flow->unspaced = ends_unspaced(bytes, len);
    flow->at = cqi_map_end(source, to);
    return CQ_OK;
}

cq_status cqi_flow_append(cqi_flow *flow, const cqi_buffer *text, const cqi_map *map)
{
    if (text->len == 0)
        return CQ_OK;
    cqi_flow_break_here(flow, CQI_FLOW_BLOCK);
    CQI_TRY(copy(flow, text->data, text->len, map, 0));
    cqi_flow_break_here(flow, CQI_FLOW_BLOCK);
    return CQ_OK;
}
