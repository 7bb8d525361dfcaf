/*
 * html_scan.c - finding tags, comments, and the ends of elements that hold no markup.
 */
#include "markup/html_scan.h"

#include <string.h>

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

void cqi_html_scan_begin(cqi_html_scan *scan, cq_str text)
{
    *scan = (cqi_html_scan){.text = text};
    for (size_t i = 0; i + 5 < text.len && i < 256; i++)
        if (memcmp(text.data + i, "<?xml", 5) == 0)
            scan->xml = true;
}

/* The next `c` from `at` on, or the end. */
static size_t find_byte(cq_str text, size_t at, char c)
{
    const char *found = at < text.len ? memchr(text.data + at, c, text.len - at) : NULL;
    return found ? (size_t)(found - text.data) : text.len;
}

/* Behind a tag's '>', quotes minded; the document's end if there is none. */
static size_t end_of_tag(cq_str text, size_t at)
{
    char quote = '\0';
    bool value = false; /* behind '=' */
    for (; at < text.len; at++) {
        char c = text.data[at];
        if (quote) {
            if (c == quote)
                quote = '\0';
        } else if (c == '>') {
            return at + 1;
        } else if (value && (c == '"' || c == '\'')) {
            quote = c;
        }
        value = c == '=' || (value && is_space(c));
    }
    return at;
}

/* Behind what begins with "<!" or "<?", or "</" without a name. */
static size_t end_of_comment(cqi_html_scan *scan, size_t at)
{
    cq_str text = scan->text;
    bool comment = text.len - at >= 4 && memcmp(text.data + at, "<!--", 4) == 0;
    if (comment && !scan->no_comment_end) {
        /* "<!-->" and "<!--->" are comments, too. */
        for (size_t end = find_byte(text, at + 2, '>'); end < text.len;
             end = find_byte(text, end + 1, '>'))
            if (text.data[end - 1] == '-' && text.data[end - 2] == '-')
                return end + 1;
        scan->no_comment_end = true;
    }
    size_t end = find_byte(text, at, '>');
    return end + (end < text.len);
}

/* Where the end tag `name` begins, the document's end if there is none. */
static size_t find_close(cq_str text, size_t at, cq_str name)
{
    for (at = find_byte(text, at, '<'); at < text.len; at = find_byte(text, at + 1, '<')) {
        size_t behind = at + 2 + name.len;
        if (behind >= text.len || text.data[at + 1] != '/')
            continue;
        size_t same = 0;
        while (same < name.len && (text.data[at + 2 + same] | 0x20) == (name.data[same] | 0x20))
            same++;
        char c = text.data[behind];
        if (same == name.len && (is_space(c) || c == '>' || c == '/'))
            return at;
    }
    return text.len;
}

/* Passes over the text of an element that holds no markup and is not shown. */
static void skip_opaque(cqi_html_scan *scan, const cqi_html_token *token)
{
    if (scan->open_ended[token->tag])
        return;
    size_t close = find_close(scan->text, scan->at, token->name);
    if (close == scan->text.len)
        scan->open_ended[token->tag] = true;
    else
        scan->at = end_of_tag(scan->text, close);
}

static cqi_html_token read_tag(cqi_html_scan *scan, size_t at)
{
    cq_str text = scan->text;
    cqi_html_token token = {.kind = CQI_HTML_TOKEN_OPEN};
    if (text.data[at + 1] == '/') {
        token.kind = CQI_HTML_TOKEN_CLOSE;
        at++;
    }
    size_t name = at + 1;
    size_t end = name;
    while (end < text.len && !is_space(text.data[end]) && text.data[end] != '>' &&
           text.data[end] != '/')
        end++;
    token.name = (cq_str){text.data + name, end - name};
    token.tag = cqi_html_tag_find(token.name.data, token.name.len);
    scan->at = end_of_tag(text, end);
    token.from = end;
    token.to = scan->at - (scan->at > end && text.data[scan->at - 1] == '>');
    token.closed = token.to > end && text.data[token.to - 1] == '/';
    return token;
}

/* Does a tag with a name begin at the '<' at `at`? */
static bool begins_tag(const cqi_html_scan *scan, size_t at)
{
    cq_str text = scan->text;
    at += at + 1 < text.len && text.data[at + 1] == '/';
    if (at + 1 >= text.len)
        return false;
    char first = text.data[at + 1];
    return is_letter(first) || (scan->any_names && (first == '_' || (unsigned char)first >= 0x80));
}

static bool begins_comment(cq_str text, size_t at)
{
    return at + 1 < text.len &&
           (text.data[at + 1] == '!' || text.data[at + 1] == '?' || text.data[at + 1] == '/');
}

static cqi_html_token text_token(cqi_html_scan *scan, size_t to)
{
    cqi_html_token token = {.kind = CQI_HTML_TOKEN_TEXT, .from = scan->at, .to = to};
    scan->at = to;
    return token;
}

static bool begins_cdata(const cqi_html_scan *scan, size_t at)
{
    cq_str text = scan->text;
    return scan->any_names && text.len - at >= 9 && memcmp(text.data + at, "<![CDATA[", 9) == 0;
}

/* The text of the CDATA section at `at`, up to the document's end if it has none. */
static cqi_html_token read_cdata(cqi_html_scan *scan, size_t at)
{
    cq_str text = scan->text;
    scan->at = at + 9;
    size_t end = find_byte(text, scan->at, '>');
    while (end < text.len &&
           (end < scan->at + 2 || text.data[end - 1] != ']' || text.data[end - 2] != ']'))
        end = find_byte(text, end + 1, '>');
    cqi_html_token token = text_token(scan, end < text.len ? end - 2 : end);
    token.verbatim = true;
    scan->at = end + (end < text.len);
    return token;
}

/* The text of an element that holds no markup and is shown. */
static cqi_html_token read_verbatim(cqi_html_scan *scan)
{
    cq_str name = {"xmp", 3};
    bool to_the_end = scan->verbatim == CQI_HTML_PLAINTEXT;
    scan->verbatim = CQI_HTML_TEXT;
    cqi_html_token token =
        text_token(scan, to_the_end ? scan->text.len : find_close(scan->text, scan->at, name));
    token.verbatim = true;
    return token;
}

cqi_html_token cqi_html_scan_next(cqi_html_scan *scan)
{
    cq_str text = scan->text;
    while (scan->at < text.len) {
        if (scan->verbatim)
            return read_verbatim(scan);
        size_t next = find_byte(text, scan->at, '<');
        while (next < text.len && !begins_tag(scan, next) && !begins_comment(text, next))
            next = find_byte(text, next + 1, '<');
        if (next > scan->at)
            return text_token(scan, next);
        if (begins_cdata(scan, next))
            return read_cdata(scan, next);
        if (!begins_tag(scan, next)) {
            scan->at = end_of_comment(scan, next);
            continue;
        }
        cqi_html_token token = read_tag(scan, next);
        unsigned is = cqi_html_tag_is(token.tag);
        bool opens =
            token.kind == CQI_HTML_TOKEN_OPEN && !(scan->xml && token.closed) && !scan->any_names;
        if (opens && (is & CQI_HTML_OPAQUE))
            skip_opaque(scan, &token);
        else if (opens && (is & CQI_HTML_VERBATIM))
            scan->verbatim = token.tag;
        return token;
    }
    return (cqi_html_token){.kind = CQI_HTML_TOKEN_END};
}

static size_t skip_space(cq_str text, size_t at, size_t end)
{
    while (at < end && (is_space(text.data[at]) || text.data[at] == '/'))
        at++;
    return at;
}

/* The value behind '='. */
static cq_str read_value(cq_str text, size_t *at, size_t end)
{
    while (*at < end && is_space(text.data[*at]))
        ++*at;
    char quote = *at < end ? text.data[*at] : '\0';
    bool quoted = quote == '"' || quote == '\'';
    size_t from = *at + quoted;
    size_t to = from;
    while (to < end && (quoted ? text.data[to] != quote : !is_space(text.data[to])))
        to++;
    *at = to + (quoted && to < end);
    return (cq_str){text.data + from, to > from ? to - from : 0};
}

bool cqi_html_attribute_next(cq_str text, size_t *at, size_t end, cqi_html_attribute *attribute)
{
    *at = skip_space(text, *at, end);
    if (*at >= end)
        return false;
    size_t from = *at;
    for (++*at;
         *at < end && !is_space(text.data[*at]) && text.data[*at] != '=' && text.data[*at] != '/';)
        ++*at;
    attribute->name = (cq_str){text.data + from, *at - from};
    attribute->value = (cq_str){text.data + *at, 0};
    size_t equals = *at;
    while (equals < end && is_space(text.data[equals]))
        equals++;
    if (equals < end && text.data[equals] == '=') {
        *at = equals + 1;
        attribute->value = read_value(text, at, end);
    }
    return true;
}
