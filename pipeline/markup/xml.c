/*
 * xml.c - the text of XML with expat, which tells the byte where each piece of text stands.
 *
 * Nothing outside of the document is ever read, and expat itself stops entities that expand to much
 * more than the document (billion laughs). What is a block and what is part of running text is told
 * by well-known names, and for others by whether text stands beside them.
 */
#include "markup/xml.h"

#include "base/error.h"
#include "markup/html.h"
#include "markup/references.h"

#include <expat.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_MAX = 10000 };

/* An element that is open. */
typedef struct level {
    cqi_xml_class class;
    bool running; /* running text: what is inside without being a block is part of it */
    bool own;     /* its end is a block's end */
    bool soft;    /* an element ended in it that is a block unless text follows */
} level;

struct cqi_xml {
    XML_Parser parser;
    level *levels;
    size_t depth;
    size_t capacity;
    size_t skipping;   /* open elements from the first that is not text; 0: none */
    size_t note;       /* depth of the note that is open; 0: none */
    size_t collecting; /* depth of the element whose text may be HTML; 0: none */

    cqi_map map; /* of the text from `base` on */
    uint64_t base;
    uint64_t given; /* bytes of text so far */
    cqi_flow main;
    cqi_flow notes; /* held back until the block ends that they stand in */
    cqi_buffer note_text;
    cqi_map note_map;
    cqi_buffer held; /* what was collected */
    cqi_map held_map;
    cq_status status; /* of the flow, while expat runs */
    cq_status ended;  /* what every later call returns CQ_OK for */
};

static cqi_flow *flow_of(cqi_xml *xml)
{
    return xml->note ? &xml->notes : &xml->main;
}

static void check(cqi_xml *xml, cq_status status)
{
    if (!status || xml->status)
        return;
    xml->status = status;
    XML_StopParser(xml->parser, XML_FALSE);
}

/* The end of a block: notes that stood in it follow. */
static void end_block(cqi_xml *xml)
{
    cqi_flow_break_here(flow_of(xml), CQI_FLOW_BLOCK);
    if (xml->note || xml->note_text.len == 0)
        return;
    check(xml, cqi_flow_append(&xml->main, &xml->note_text, &xml->note_map));
    xml->note_text.len = 0;
    cqi_map_clear(&xml->note_map);
    cqi_flow_begin(&xml->notes, &xml->note_text, &xml->note_map);
}

/* Where the event that expat reports stands, in the text that `map` describes. */
static uint64_t event_start(const cqi_xml *xml)
{
    return (uint64_t)XML_GetCurrentByteIndex(xml->parser) - xml->base;
}

static uint64_t event_length(const cqi_xml *xml)
{
    int len = XML_GetCurrentByteCount(xml->parser);
    return len > 0 ? (uint64_t)len : 0;
}

static bool is_blank(const char *text, size_t len)
{
    size_t at = 0;
    while (at < len && strchr(" \t\r\n", text[at]))
        at++;
    return at == len;
}

/* Adds text of the element whose text may be HTML. */
static cq_status collect(cqi_xml *xml, const char *text, size_t len, uint64_t from, uint64_t to)
{
    CQI_TRY(cqi_buffer_append(&xml->held, text, len));
    if (to - from == len)
        return cqi_map_append_through(&xml->held_map, &xml->map, from, to);
    return cqi_map_append_unit_through(&xml->held_map, &xml->map, from, to, (uint32_t)len);
}

static cq_status write_text(cqi_xml *xml, const char *text, size_t len, uint64_t from, uint64_t to)
{
    if (xml->collecting)
        return collect(xml, text, len, from, to);
    if (to - from == len) /* as it stands, but for a CR that reads as LF */
        return cqi_flow_text(flow_of(xml), text, len, &xml->map, from);
    return cqi_flow_unit(flow_of(xml), text, len, &xml->map, from, to);
}

static void XMLCALL take_text(void *context, const char *text, int len)
{
    cqi_xml *xml = context;
    if (xml->skipping || xml->status || len <= 0)
        return;
    if (xml->depth > 0 && !is_blank(text, (size_t)len)) {
        level *top = &xml->levels[xml->depth - 1];
        top->running = true;
        top->soft = false;
    }
    uint64_t from = event_start(xml);
    check(xml, write_text(xml, text, (size_t)len, from, from + event_length(xml)));
}

/* Does what was collected have tags? */
static bool has_tags(const cqi_buffer *text)
{
    for (size_t i = 0; i + 2 < text->len; i++) {
        char next = text->data[i + 1];
        if (text->data[i] == '<' &&
            (next == '/' || next == '!' || ((next | 0x20) >= 'a' && (next | 0x20) <= 'z')))
            return true;
    }
    return false;
}

/* Ends the collection; `escaped`: nothing but text stood in the element. */
static void settle_collected(cqi_xml *xml, bool escaped)
{
    xml->collecting = 0;
    cqi_flow *flow = flow_of(xml);
    cq_str text = cqi_buffer_str(&xml->held);
    cq_status status = escaped && has_tags(&xml->held)
                           ? cqi_html_extract(text, &xml->held_map, flow)
                           : cqi_flow_text(flow, text.data, text.len, &xml->held_map, 0);
    check(xml, status);
    xml->held.len = 0;
    cqi_map_clear(&xml->held_map);
}

static bool push_level(cqi_xml *xml, level new)
{
    if (xml->depth == DEPTH_MAX)
        return false;
    if (xml->depth == xml->capacity) {
        size_t wanted = xml->capacity ? xml->capacity * 2 : 32;
        level *grown = realloc(xml->levels, wanted * sizeof *grown);
        if (!grown) {
            check(xml, CQ_E_MEMORY);
            return true;
        }
        xml->levels = grown;
        xml->capacity = wanted;
    }
    xml->levels[xml->depth++] = new;
    return true;
}

/* What an element is where it stands. */
static cqi_xml_class class_here(const char *name, const level *parent)
{
    cqi_xml_class class = cqi_xml_classify(name);
    bool running = parent && parent->running;
    if (class == CQI_XML_INLINE && !running && strcmp(name, "link") == 0)
        return CQI_XML_SKIPPED; /* an address, in RSS */
    if (class == CQI_XML_UNKNOWN && running)
        return CQI_XML_INLINE;
    if (class == CQI_XML_NOTE && !running)
        return CQI_XML_BLOCK;
    return class;
}

static void begin_element(cqi_xml *xml, cqi_xml_class class, level *new, level *parent)
{
    switch (class) {
    case CQI_XML_LINE:
        cqi_flow_break_here(flow_of(xml), CQI_FLOW_LINE);
        new->running = true;
        break;
    case CQI_XML_SPACE:
        check(xml, write_text(xml, " ", 1, event_start(xml), event_start(xml) + event_length(xml)));
        new->running = true;
        break;
    case CQI_XML_NOTE:
        if (!xml->note)
            xml->note = xml->depth + 1;
        cqi_flow_break_here(flow_of(xml), CQI_FLOW_BLOCK);
        new->running = new->own = true;
        break;
    case CQI_XML_CELL:
        cqi_flow_break_here(flow_of(xml), CQI_FLOW_CELL);
        break;
    case CQI_XML_INLINE:
        new->running = true;
        if (parent && !parent->running && parent->soft)
            cqi_flow_break_here(flow_of(xml), CQI_FLOW_BLOCK);
        break;
    default:
        end_block(xml);
        new->own = true;
        new->running = class == CQI_XML_TEXT;
        break;
    }
}

static void XMLCALL enter(void *context, const char *name, const char **attributes)
{
    cqi_xml *xml = context;
    (void)attributes;
    if (xml->status)
        return;
    if (xml->skipping) {
        xml->skipping++;
        return;
    }
    level *parent = xml->depth ? &xml->levels[xml->depth - 1] : NULL;
    cqi_xml_class class = class_here(name, parent);
    if (class == CQI_XML_SKIPPED || class == CQI_XML_MARK) {
        xml->skipping = 1;
        return;
    }
    if (xml->collecting)
        settle_collected(xml, false);
    level new = {.class = class};
    begin_element(xml, class, &new, parent);
    if (!push_level(xml, new))
        check(xml, CQ_E_LIMIT);
    if (class == CQI_XML_ESCAPED)
        xml->collecting = xml->depth;
}

static void XMLCALL leave(void *context, const char *name)
{
    cqi_xml *xml = context;
    (void)name;
    if (xml->status)
        return;
    if (xml->skipping) {
        xml->skipping--;
        return;
    }
    if (xml->collecting == xml->depth)
        settle_collected(xml, true);
    level ended = xml->levels[--xml->depth];
    if (xml->depth && ended.class == CQI_XML_INLINE)
        xml->levels[xml->depth - 1].soft = true;
    if (ended.class == CQI_XML_CELL)
        cqi_flow_break_here(flow_of(xml), CQI_FLOW_CELL);
    else if (ended.own && xml->note == xml->depth + 1)
        xml->note = 0;
    else if (ended.own)
        end_block(xml);
}

/* A reference that the document does not declare: HTML's names are known. */
static void XMLCALL skip_entity(void *context, const char *name, int is_parameter)
{
    cqi_xml *xml = context;
    const char *text = is_parameter ? NULL : cqi_reference_find(name, strlen(name));
    if (!text || xml->skipping || xml->status)
        return;
    uint64_t from = event_start(xml);
    check(xml, write_text(xml, text, strlen(text), from, from + event_length(xml)));
}

cq_status cqi_xml_open(cqi_xml **xml, cq_error *error)
{
    cqi_xml *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    static const XML_Memory_Handling_Suite memory = {malloc, realloc, free};
    /* UTF-8, whatever the declaration says: it was decoded. */
    made->parser = XML_ParserCreate_MM("UTF-8", &memory, NULL);
    if (!made->parser) {
        free(made);
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    }
    XML_SetUserData(made->parser, made);
    XML_SetElementHandler(made->parser, enter, leave);
    XML_SetCharacterDataHandler(made->parser, take_text);
    XML_SetSkippedEntityHandler(made->parser, skip_entity);
    XML_UseForeignDTD(made->parser, XML_TRUE); /* so that names without declaration are no error */
    cqi_flow_begin(&made->notes, &made->note_text, &made->note_map);
    *xml = made;
    return CQ_OK;
}

/* What expat's end means. */
static cq_status judge(const cqi_xml *xml, cq_error *error)
{
    if (xml->status == CQ_E_LIMIT)
        return cqi_fail(error, CQ_E_LIMIT, "XML: more than %d elements open at a time", DEPTH_MAX);
    if (xml->status)
        return xml->status;
    enum XML_Error code = XML_GetErrorCode(xml->parser);
    if (code == XML_ERROR_NO_MEMORY)
        return CQ_E_MEMORY;
    if (code == XML_ERROR_AMPLIFICATION_LIMIT_BREACH)
        return cqi_fail(error, CQ_E_LIMIT, "XML: its entities expand to too much");
    return cqi_fail(error, CQ_E_DAMAGED, "XML is not well-formed at line %lu: %s",
                    (unsigned long)XML_GetCurrentLineNumber(xml->parser), XML_ErrorString(code));
}

/* What was read before the end or the error is written. */
static void finish(cqi_xml *xml)
{
    if (xml->status)
        return;
    if (xml->collecting)
        settle_collected(xml, true);
    xml->note = 0;
    end_block(xml);
}

/* Gives [text, text + len) to expat, whose lengths are ints. */
static enum XML_Status parse(cqi_xml *xml, cq_str text, bool final)
{
    enum { PIECE = 1 << 20 };
    size_t at = 0;
    enum XML_Status status = XML_STATUS_OK;
    do {
        size_t len = text.len - at < PIECE ? text.len - at : PIECE;
        bool last = at + len == text.len;
        status = XML_Parse(xml->parser, text.data + at, (int)len, last && final);
        at += len;
    } while (at < text.len && status == XML_STATUS_OK);
    return status;
}

/* U+0000, which no XML has, among the first two characters: expat would read on as UTF-16. */
static bool begins_with_nul(const cqi_xml *xml, cq_str text)
{
    enum { ENCODING_BYTES = 2 };
    for (size_t i = 0; i < text.len && xml->given + i < ENCODING_BYTES; i++)
        if (text.data[i] == '\0')
            return true;
    return false;
}

cq_status cqi_xml_push(cqi_xml *xml, cq_str text, const cqi_map *map, bool final, cqi_buffer *out,
                       cqi_map *out_map, cq_error *error)
{
    if (xml->ended)
        return CQ_OK;
    if (!xml->main.text)
        cqi_flow_begin(&xml->main, out, out_map);
    xml->main.text = out;
    xml->main.map = out_map;
    if (begins_with_nul(xml, text))
        return xml->ended = cqi_fail(error, CQ_E_DAMAGED,
                                     "XML is not well-formed at line 1: it begins with U+0000");
    xml->given += text.len;
    CQI_TRY(cqi_map_append_through(&xml->map, map, 0, text.len));
    enum XML_Status parsed = parse(xml, text, final);
    if (parsed != XML_STATUS_OK || final)
        finish(xml);
    if (xml->status || parsed != XML_STATUS_OK)
        return xml->ended = judge(xml, error);
    if (!final) { /* what expat holds back may still be reported */
        uint64_t kept = (uint64_t)XML_GetCurrentByteIndex(xml->parser);
        if (kept > xml->base && kept - xml->base <= xml->map.out_len) {
            cqi_map_drop_front(&xml->map, kept - xml->base);
            xml->base = kept;
        }
    }
    return CQ_OK;
}

uint64_t cqi_xml_error_at(const cqi_xml *xml)
{
    XML_Index at = XML_GetErrorByteIndex(xml->parser);
    return at > 0 ? (uint64_t)at : 0;
}

const cqi_flow *cqi_xml_flow(const cqi_xml *xml)
{
    return &xml->main;
}

void cqi_xml_close(cqi_xml *xml)
{
    if (!xml)
        return;
    XML_ParserFree(xml->parser);
    cqi_map_deinit(&xml->map);
    cqi_buffer_deinit(&xml->note_text);
    cqi_map_deinit(&xml->note_map);
    cqi_buffer_deinit(&xml->held);
    cqi_map_deinit(&xml->held_map);
    free(xml->levels);
    free(xml);
}
