/*
 * markup.c - one document in a markup language: HTML is collected and read at its end, and so is
 * what stands behind an error in XML; XML is passed on.
 */
#include "markup/markup.h"

#include "base/error.h"
#include "markup/html.h"
#include "markup/xml.h"

#include <stdlib.h>
#include <string.h>

#define HTML_BYTES_MAX ((uint64_t)1 << 31)

struct cqi_markup {
    cqi_markup_kind kind;
    cqi_xml *xml;
    uint64_t limit;
    cqi_buffer text; /* HTML so far; of XML what was pushed last, or what is behind an error */
    cqi_map map;
    uint64_t pushed; /* bytes of XML so far */
    bool broken;     /* XML that is not well-formed */
    bool cut;        /* there was more than the limit */
    cq_error damage; /* of it */
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
    size_t room = markup->text.len < markup->limit ? markup->limit - markup->text.len : 0;
    size_t len = markup->cut ? 0 : whole_characters(text, room);
    markup->cut |= len < text.len;
    CQI_TRY(cqi_buffer_append(&markup->text, text.data, len));
    return cqi_map_append_through(&markup->map, map, 0, len);
}

/* Reads what was collected. */
static cq_status read_collected(cqi_markup *markup, cqi_buffer *out, cqi_map *out_map,
                                cq_error *error)
{
    cqi_flow flow;
    cqi_flow_begin(&flow, out, out_map);
    if (markup->broken) { /* what stands in front of it goes on, unless a tag comes */
        flow = *cqi_xml_flow(markup->xml);
        flow.text = out;
        flow.map = out_map;
        flow.pending = CQI_FLOW_NONE;
    }
    cq_str text = cqi_buffer_str(&markup->text);
    CQI_TRY(markup->broken ? cqi_xml_read_loosely(text, &markup->map, &flow)
                           : cqi_html_extract(text, &markup->map, &flow));
    if (markup->cut)
        return cqi_fail(error, CQ_E_LIMIT, "%s longer than %llu bytes: its end is not read",
                        markup->broken ? "XML that is not well-formed," : "HTML",
                        (unsigned long long)markup->limit);
    return CQ_OK;
}

static cq_status push_html(cqi_markup *markup, cq_str text, const cqi_map *map, bool final,
                           cqi_buffer *out, cqi_map *out_map, cq_error *error)
{
    CQI_TRY(collect(markup, text, map));
    return final ? read_collected(markup, out, out_map, error) : CQ_OK;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/*
 * Where the tag or reference begins that an error at `at` is in, with the white space in front of
 * it, which has not been written yet.
 */
static size_t token_start(cq_str text, size_t at)
{
    enum { TAG_BYTES = 1024 };
    size_t lowest = at > TAG_BYTES ? at - TAG_BYTES : 0;
    size_t start = at;
    while (start > lowest && text.data[start - 1] != '<' && text.data[start - 1] != '>')
        start--;
    if (start > lowest && text.data[start - 1] == '<')
        at = start - 1;
    else if (at > 0 && text.data[at - 1] == '&')
        at--;
    while (at > 0 && is_space(text.data[at - 1]))
        at--;
    return at;
}

/* Where in what was kept the error stands. */
static size_t error_place(const cqi_markup *markup)
{
    cq_str text = cqi_buffer_str(&markup->text);
    uint64_t behind = markup->pushed - cqi_xml_error_at(markup->xml);
    size_t place = behind < text.len ? text.len - (size_t)behind : 0;
    while (place < text.len && ((unsigned char)text.data[place] & 0xC0) == 0x80)
        place++;
    return token_start(text, place);
}

static void drop_front(cqi_markup *markup, size_t len)
{
    cqi_buffer_drop_front(&markup->text, len);
    cqi_map_drop_front(&markup->map, len);
}

/* Of well-formed XML what was pushed last is kept, from a tag on: an error may turn out to be
 * there. */
static void keep_tail(cqi_markup *markup)
{
    enum { TAIL_BYTES = 2048 };
    const cqi_buffer *text = &markup->text;
    if (text->len <= 2 * TAIL_BYTES)
        return;
    size_t from = text->len - TAIL_BYTES;
    const char *tag = memchr(text->data + from, '<', TAIL_BYTES);
    drop_front(markup, tag ? (size_t)(tag - text->data) : text->len);
}

/* All is read, but the document is damaged. */
static cq_status read_broken(cqi_markup *markup, cqi_buffer *out, cqi_map *out_map, cq_error *error)
{
    CQI_TRY(read_collected(markup, out, out_map, error));
    return cqi_fail(error, CQ_E_DAMAGED, "%s; read on by its tags alone", markup->damage.message);
}

static cq_status push_xml(cqi_markup *markup, cq_str text, const cqi_map *map, bool final,
                          cqi_buffer *out, cqi_map *out_map, cq_error *error)
{
    if (markup->broken) {
        CQI_TRY(collect(markup, text, map));
        return final ? read_broken(markup, out, out_map, error) : CQ_OK;
    }
    CQI_TRY(cqi_buffer_append_str(&markup->text, text));
    CQI_TRY(cqi_map_append_through(&markup->map, map, 0, text.len));
    markup->pushed += text.len;
    cq_error found = {0};
    cq_status status = cqi_xml_push(markup->xml, text, map, final, out, out_map, &found);
    if (status != CQ_E_DAMAGED) {
        keep_tail(markup);
        if (status && error)
            *error = found;
        return status;
    }
    markup->broken = true;
    markup->damage = found;
    if (cqi_xml_flow(markup->xml)->begun) /* else all that was kept is still to be read */
        drop_front(markup, error_place(markup));
    return final ? read_broken(markup, out, out_map, error) : CQ_OK;
}

cq_status cqi_markup_push(cqi_markup *markup, cq_str text, const cqi_map *map, bool final,
                          cqi_buffer *out, cqi_map *out_map, cq_error *error)
{
    cq_status status = markup->kind == CQI_MARKUP_XML
                           ? push_xml(markup, text, map, final, out, out_map, error)
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
