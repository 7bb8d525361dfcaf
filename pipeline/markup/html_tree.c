/*
 * html_tree.c - the tree of a page, from its tags: which element ends where, when its end tag is
 * missing or stands in the wrong place.
 *
 * The HTML Standard's tree construction (section 13.2.6), reduced to what text needs: elements end
 * with their parents and with their next siblings (li, td, p and the like), end tags do not reach
 * out of tables and cells, and an end tag of a part of a line does not end blocks. Nothing is
 * moved, so items stay in the order of the source.
 */
#include "markup/html_tree.h"
#include "base/error.h"
#include "markup/html_scan.h"

#include <stdlib.h>
#include <string.h>

typedef struct builder {
    cq_str text;
    cqi_html_items *items;
    uint32_t open[CQI_HTML_DEPTH_MAX]; /* from the root to the innermost */
    size_t depth;
    unsigned links; /* open ones */
    unsigned mains;
} builder;

static cqi_html_item *item_at(const builder *self, size_t level)
{
    return &self->items->list[self->open[level]];
}

static cqi_html_tag tag_at(const builder *self, size_t level)
{
    return (cqi_html_tag)item_at(self, level)->tag;
}

static bool is(const builder *self, size_t level, unsigned kind)
{
    return (cqi_html_tag_is(tag_at(self, level)) & kind) != 0;
}

static cqi_html_item *add_item(builder *self)
{
    cqi_html_items *items = self->items;
    if (items->count == items->capacity) {
        size_t wanted = items->capacity ? items->capacity * 2 : 256;
        cqi_html_item *grown = realloc(items->list, wanted * sizeof *grown);
        if (!grown)
            return NULL;
        items->list = grown;
        items->capacity = wanted;
    }
    cqi_html_item *item = &items->list[items->count++];
    *item = (cqi_html_item){.parent = self->depth ? self->open[self->depth - 1] : 0};
    return item;
}

/* Is it open as a link still? Its end tag may have come before the blocks in it ended. */
static bool is_open_link(const cqi_html_item *item)
{
    return (item->is & CQI_HTML_IS_LINK) && item->end == 0;
}

/* Ends the innermost element and adds it to its parent. */
static void pop(builder *self)
{
    cqi_html_item *item = item_at(self, --self->depth);
    self->links -= is_open_link(item);
    self->mains -= (item->is & CQI_HTML_IS_MAIN) != 0;
    item->end = (uint32_t)self->items->count;
    if (self->depth == 0)
        return;
    cqi_html_item *parent = item_at(self, self->depth - 1);
    unsigned holds = item->is & CQI_HTML_HOLDS;
    if (cqi_html_tag_is((cqi_html_tag)item->tag) & CQI_HTML_BLOCK)
        holds |= CQI_HTML_HAS_BLOCK;
    if (item->is & CQI_HTML_IS_MAIN)
        holds |= CQI_HTML_HAS_MAIN;
    parent->is |= (uint16_t)holds;
    if (item->is & CQI_HTML_IS_HIDDEN)
        return;
    parent->text += item->text;
    parent->digits += item->digits;
    parent->linked += item->linked;
    parent->links += item->links + ((item->is & CQI_HTML_IS_LINK) != 0);
}

/* Ends everything down to a level. */
static void pop_to(builder *self, size_t level)
{
    while (self->depth > level)
        pop(self);
}

/* The level of the innermost open `tag`, 0: there is none before a fence. */
static size_t find_open(const builder *self, cqi_html_tag tag, unsigned fences)
{
    for (size_t level = self->depth; level-- > 1;) {
        if (tag_at(self, level) == tag)
            return level;
        if (is(self, level, fences))
            break;
    }
    return 0;
}

static void end_open(builder *self, cqi_html_tag tag, unsigned fences)
{
    size_t level = find_open(self, tag, fences);
    if (level > 0)
        pop_to(self, level);
}

static bool is_list(cqi_html_tag tag)
{
    return tag == CQI_HTML_UL || tag == CQI_HTML_OL || tag == CQI_HTML_DL || tag == CQI_HTML_MENU ||
           tag == CQI_HTML_DIR;
}

/* Ends the innermost open item, `tag` or `other`, of the list that is open. */
static void end_list_item(builder *self, cqi_html_tag tag, cqi_html_tag other)
{
    for (size_t level = self->depth; level-- > 1;) {
        cqi_html_tag open = tag_at(self, level);
        if (open == tag || open == other) {
            pop_to(self, level);
            return;
        }
        if (is_list(open) || is(self, level, CQI_HTML_FENCE))
            return;
    }
}

static bool is_cell_or_caption(cqi_html_tag tag)
{
    return tag == CQI_HTML_TD || tag == CQI_HTML_TH || tag == CQI_HTML_CAPTION;
}

static bool is_section(cqi_html_tag tag)
{
    return tag == CQI_HTML_TBODY || tag == CQI_HTML_THEAD || tag == CQI_HTML_TFOOT;
}

/* Ends the parts of the innermost table that cannot hold a `tag`. Where there is no table, nothing.
 */
static void make_room_in_table(builder *self, cqi_html_tag tag)
{
    size_t level = self->depth;
    size_t keep = self->depth;
    while (level-- > 1 && tag_at(self, level) != CQI_HTML_TABLE) {
        cqi_html_tag open = tag_at(self, level);
        if (open == CQI_HTML_TEMPLATE)
            return;
        if (is_cell_or_caption(open) || (open == CQI_HTML_TR && !is_cell_or_caption(tag)) ||
            (is_section(open) && is_section(tag)))
            keep = level;
    }
    if (level > 0 && level < self->depth)
        pop_to(self, keep);
}

static bool is_heading(cqi_html_tag tag)
{
    return tag >= CQI_HTML_H1 && tag <= CQI_HTML_H6;
}

/* A part of the page that is hidden because its end tag is missing ends where a block begins. */
static void end_unclosed(builder *self)
{
    for (size_t level = self->depth; level-- > 1;) {
        cqi_html_tag open = tag_at(self, level);
        if (open == CQI_HTML_SELECT || open == CQI_HTML_DATALIST || open == CQI_HTML_RUBY) {
            pop_to(self, level);
            return;
        }
        if (is(self, level, CQI_HTML_BLOCK))
            return;
    }
}

/* Ends what a start tag ends. */
static void make_room(builder *self, cqi_html_tag tag)
{
    unsigned kind = cqi_html_tag_is(tag);
    if (kind & CQI_HTML_BLOCK)
        end_unclosed(self);
    if (kind & CQI_HTML_ENDS_P)
        end_open(self, CQI_HTML_P, CQI_HTML_FENCE);
    if (tag == CQI_HTML_LI)
        end_list_item(self, CQI_HTML_LI, CQI_HTML_LI);
    else if (tag == CQI_HTML_DD || tag == CQI_HTML_DT)
        end_list_item(self, CQI_HTML_DD, CQI_HTML_DT);
    else if (is_cell_or_caption(tag) || tag == CQI_HTML_TR || is_section(tag))
        make_room_in_table(self, tag);
    else if (is_heading(tag) && is_heading(tag_at(self, self->depth - 1)))
        pop(self);
    else if (tag == CQI_HTML_A || tag == CQI_HTML_BUTTON)
        end_open(self, tag, CQI_HTML_FENCE | CQI_HTML_BLOCK);
    else if (tag == CQI_HTML_OPTION || tag == CQI_HTML_OPTGROUP)
        end_open(self, CQI_HTML_OPTION, CQI_HTML_FENCE | CQI_HTML_BLOCK);
    else if (tag == CQI_HTML_RT || tag == CQI_HTML_RP) {
        end_open(self, CQI_HTML_RT, CQI_HTML_FENCE | CQI_HTML_BLOCK);
        end_open(self, CQI_HTML_RP, CQI_HTML_FENCE | CQI_HTML_BLOCK);
    }
}

static cq_status open_element(builder *self, const cqi_html_token *token, bool xml)
{
    unsigned kind = cqi_html_tag_is(token->tag);
    if (kind & (CQI_HTML_PASSED | CQI_HTML_OPAQUE))
        return CQ_OK;
    make_room(self, token->tag);
    if (self->depth == CQI_HTML_DEPTH_MAX)
        pop(self); /* it becomes a sibling, as in browsers */
    cqi_html_item *item = add_item(self);
    if (!item)
        return CQ_E_MEMORY;
    item->tag = (uint8_t)token->tag;
    item->from = (uint32_t)token->from;
    item->to = (uint32_t)token->to;
    item->is = (uint16_t)(cqi_html_judge(self->text, token->from, token->to, token->tag) |
                          (self->mains ? CQI_HTML_IN_MAIN : 0));
    self->open[self->depth++] = (uint32_t)(self->items->count - 1);
    self->links += (item->is & CQI_HTML_IS_LINK) != 0;
    self->mains += (item->is & CQI_HTML_IS_MAIN) != 0;
    if ((kind & CQI_HTML_VOID) || (xml && token->closed))
        pop(self);
    return CQ_OK;
}

/* The end tag of a part of a line ends it where no block is open inside of it; a link stops to be
 * one all the same. */
static void close_inline(builder *self, const cqi_html_token *token)
{
    for (size_t level = self->depth; level-- > 1;) {
        cqi_html_item *item = item_at(self, level);
        if (item->tag == token->tag) {
            pop_to(self, level);
            return;
        }
        if (!is(self, level, CQI_HTML_BLOCK | CQI_HTML_FENCE))
            continue;
        size_t link = token->tag == CQI_HTML_A ? find_open(self, token->tag, CQI_HTML_FENCE) : 0;
        if (link > 0 && is_open_link(item_at(self, link))) {
            item_at(self, link)->end = 1; /* until it is popped */
            self->links--;
        }
        return;
    }
}

static void close_element(builder *self, const cqi_html_token *token)
{
    cqi_html_tag tag = token->tag;
    unsigned kind = cqi_html_tag_is(tag);
    if (tag == CQI_HTML_TABLE || tag == CQI_HTML_TR || is_section(tag) || is_cell_or_caption(tag)) {
        size_t level = self->depth;
        while (level-- > 1 && tag_at(self, level) != tag)
            if (tag_at(self, level) == CQI_HTML_TABLE)
                return;
        if (level > 0 && level < self->depth)
            pop_to(self, level);
    } else if (is_heading(tag)) { /* any of them ends any other */
        for (size_t level = self->depth; level-- > 1 && !is(self, level, CQI_HTML_FENCE);)
            if (is_heading(tag_at(self, level))) {
                pop_to(self, level);
                return;
            }
    } else if (kind & CQI_HTML_FENCE) {
        end_open(self, tag, 0);
    } else if (kind & (CQI_HTML_BLOCK | CQI_HTML_UNSEEN)) {
        end_open(self, tag, CQI_HTML_FENCE);
    } else if (!(kind & (CQI_HTML_PASSED | CQI_HTML_OPAQUE | CQI_HTML_VOID))) {
        close_inline(self, token);
    }
}

static void count_visible(cq_str text, cqi_html_item *item)
{
    for (size_t i = item->from; i < item->to; i++) {
        item->text += (unsigned char)text.data[i] > ' ';
        item->digits += text.data[i] >= '0' && text.data[i] <= '9';
    }
}

static cq_status add_text(builder *self, const cqi_html_token *token)
{
    cqi_html_item *item = add_item(self);
    if (!item)
        return CQ_E_MEMORY;
    item->from = (uint32_t)token->from;
    item->to = (uint32_t)token->to;
    item->end = (uint32_t)self->items->count;
    item->is = token->verbatim ? CQI_HTML_IS_VERBATIM : 0;
    count_visible(self->text, item);
    cqi_html_item *parent = item_at(self, self->depth - 1);
    parent->text += item->text;
    parent->digits += item->digits;
    if (self->links > 0)
        parent->linked += item->text;
    return CQ_OK;
}

static cq_status take_token(builder *self, const cqi_html_token *token, bool xml)
{
    cqi_html_token line_end = *token;
    switch (token->kind) {
    case CQI_HTML_TOKEN_TEXT:
        return add_text(self, token);
    case CQI_HTML_TOKEN_OPEN:
        return open_element(self, token, xml);
    case CQI_HTML_TOKEN_CLOSE:
        if (token->tag != CQI_HTML_BR) {
            close_element(self, token);
            return CQ_OK;
        }
        line_end.from = line_end.to;
        return open_element(self, &line_end, xml); /* "</br>" is a line's end */
    default:
        return CQ_OK;
    }
}

cq_status cqi_html_build(cq_str text, cqi_html_items *items)
{
    builder self = {.text = text, .items = items};
    cqi_html_scan scan;
    cqi_html_scan_begin(&scan, text);
    cqi_html_item *root = add_item(&self);
    if (!root)
        return CQ_E_MEMORY;
    root->tag = CQI_HTML_ROOT;
    self.depth = 1;
    for (;;) {
        cqi_html_token token = cqi_html_scan_next(&scan);
        if (token.kind == CQI_HTML_TOKEN_END)
            break;
        CQI_TRY(take_token(&self, &token, scan.xml));
    }
    pop_to(&self, 0);
    return CQ_OK;
}
