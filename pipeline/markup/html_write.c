/*
 * html_write.c - writing the text of a page: blocks, lines, rows, and what stands in the text but
 * is not part of it.
 */
#include "base/error.h"
#include "markup/html_tree.h"
#include "markup/references.h"

#include <string.h>

typedef struct writing {
    cq_str text;
    const cqi_html_item *items;
    const cqi_map *source;
    cqi_flow *flow;
    unsigned keeping;                  /* open elements that keep white space */
    uint32_t open[CQI_HTML_DEPTH_MAX]; /* elements to leave, the innermost last */
    size_t depth;
} writing;

static bool keeps_space(const cqi_html_item *item)
{
    return item->tag == CQI_HTML_PRE || item->tag == CQI_HTML_LISTING ||
           item->tag == CQI_HTML_XMP || item->tag == CQI_HTML_PLAINTEXT;
}

static bool is_cell(const cqi_html_item *item)
{
    return item->tag == CQI_HTML_TD || item->tag == CQI_HTML_TH;
}

/* A row of short cells without paragraphs in them: one line of text. */
static bool is_plain_row(const writing *self, uint32_t row)
{
    enum { ROW_BYTES_MAX = 400 };
    const cqi_html_item *item = &self->items[row];
    if (item->tag != CQI_HTML_TR || item->text > ROW_BYTES_MAX)
        return false;
    for (uint32_t cell = row + 1; cell < item->end; cell = self->items[cell].end)
        if (self->items[cell].is & CQI_HTML_HAS_BLOCK)
            return false;
    return true;
}

static cqi_flow_break break_of(const writing *self, const cqi_html_item *item)
{
    if (item->tag == CQI_HTML_BR)
        return CQI_FLOW_LINE;
    if (is_cell(item))
        return is_plain_row(self, item->parent) ? CQI_FLOW_CELL : CQI_FLOW_BLOCK;
    return cqi_html_tag_is((cqi_html_tag)item->tag) & CQI_HTML_BLOCK ? CQI_FLOW_BLOCK
                                                                     : CQI_FLOW_NONE;
}

/* Figures and signs as footnotes have them: "1", "[2]", "3,4", "*". */
static bool is_mark(const char *text, size_t len)
{
    static const char *const signs[] = {"*", "†", "‡", "§", "※", "[", "]", "(", ")", ",", NULL};
    enum { DIGITS_MAX = 6 };
    size_t digits = 0;
    for (size_t at = 0, size; at < len; at += size) {
        size = text[at] >= '0' && text[at] <= '9';
        digits += size;
        for (const char *const *sign = signs; !size && *sign; sign++)
            if (len - at >= strlen(*sign) && memcmp(text + at, *sign, strlen(*sign)) == 0)
                size = strlen(*sign);
        if (!size)
            return false;
    }
    return len > 0 && digits <= DIGITS_MAX;
}

/* Copies the visible text inside an element, which may be up to `capacity` bytes; 0: none or more.
 */
static size_t copy_inside(const writing *self, uint32_t number, char *copy, size_t capacity)
{
    const cqi_html_item *item = &self->items[number];
    size_t len = 0;
    if (item->text > capacity)
        return 0;
    for (uint32_t i = number + 1; i < item->end; i++) {
        const cqi_html_item *inside = &self->items[i];
        if (inside->tag != CQI_HTML_TEXT)
            continue;
        for (uint32_t at = inside->from; at < inside->to; at++) {
            if ((unsigned char)self->text.data[at] <= ' ')
                continue;
            if (len == capacity)
                return 0;
            copy[len++] = self->text.data[at];
        }
    }
    return len;
}

/* The mark of a footnote: raised, or leading to another place of the page, and nothing else inside.
 */
static bool is_footnote_mark(const writing *self, uint32_t number)
{
    enum { MARK_BYTES_MAX = 16 };
    char mark[MARK_BYTES_MAX];
    const cqi_html_item *item = &self->items[number];
    if (item->tag != CQI_HTML_SUP && !(item->is & CQI_HTML_IS_ANCHOR))
        return false;
    return is_mark(mark, copy_inside(self, number, mark, sizeof mark));
}

static void leave(writing *self)
{
    const cqi_html_item *item = &self->items[self->open[--self->depth]];
    if (keeps_space(item))
        self->flow->keep = --self->keeping > 0;
    if (is_cell(item))
        cqi_flow_break_here(self->flow, CQI_FLOW_CELL);
    else if (cqi_html_tag_is((cqi_html_tag)item->tag) & CQI_HTML_BLOCK)
        cqi_flow_break_here(self->flow, CQI_FLOW_BLOCK);
}

/* Writes stretches as they stand, and references as what they stand for. */
static cq_status write_text(writing *self, const cqi_html_item *item)
{
    const char *data = self->text.data;
    if (item->is & CQI_HTML_IS_VERBATIM)
        return cqi_flow_text(self->flow, data + item->from, item->to - item->from, self->source,
                             item->from);
    return cqi_reference_text(self->flow, data, item->from, item->to, self->source);
}

/* Begins an element; returns the number of the item to go on with. */
static uint32_t enter(writing *self, uint32_t number)
{
    const cqi_html_item *item = &self->items[number];
    cqi_flow_break kind = break_of(self, item);
    if (kind != CQI_FLOW_NONE)
        cqi_flow_break_here(self->flow, kind);
    if ((item->is & CQI_HTML_IS_DROPPED) || is_footnote_mark(self, number))
        return item->end;
    if (keeps_space(item))
        self->flow->keep = ++self->keeping > 0;
    self->open[self->depth++] = number;
    return number + 1;
}

cq_status cqi_html_write(cq_str text, const cqi_html_items *items, const cqi_map *source,
                         cqi_flow *flow)
{
    writing self = {.text = text, .items = items->list, .source = source, .flow = flow};
    cqi_flow_break_here(flow, CQI_FLOW_BLOCK);
    for (uint32_t i = 1; i < items->count;) {
        while (self.depth > 0 && items->list[self.open[self.depth - 1]].end <= i)
            leave(&self);
        if (items->list[i].tag == CQI_HTML_TEXT)
            CQI_TRY(write_text(&self, &items->list[i++]));
        else
            i = enter(&self, i);
    }
    while (self.depth > 0)
        leave(&self);
    cqi_flow_break_here(flow, CQI_FLOW_BLOCK);
    return CQ_OK;
}
