/*
 * mime.c - the parts of a mail (RFC 2045 to 2047, 2231) that may be documents.
 *
 * Mails are cut and forwarded in every way, so nothing here is an error: a boundary that never
 * comes ends with the message, and an unknown coding is none.
 */
#include "source/mime.h"

#include "base/error.h"
#include "source/headers.h"

#include <stdlib.h>
#include <string.h>

enum { NESTING_MAX = 8, BOUNDARY_SIZE = 80, PARTS_MAX = 1000 };

void cqi_mime_parts_deinit(cqi_mime_parts *parts)
{
    free(parts->items);
    *parts = (cqi_mime_parts){0};
}

/* The value of the parameter as it stands in the header, without quotes. */
static cq_str find_parameter(cq_str value, const char *name)
{
    size_t name_len = strlen(name);
    for (size_t at = 0; at + name_len < value.len; at++) {
        if ((at > 0 && !strchr("; \t\r\n", value.data[at - 1])) ||
            !cqi_headers_is((cq_str){value.data + at, name_len}, name) ||
            value.data[at + name_len] != '=')
            continue;
        cq_str found = {value.data + at + name_len + 1, value.len - at - name_len - 1};
        bool quoted = found.len > 0 && *found.data == '"';
        if (quoted)
            found = (cq_str){found.data + 1, found.len - 1};
        size_t len = 0;
        while (len < found.len && found.data[len] != '"' && found.data[len] != '\n' &&
               found.data[len] != '\r' && (quoted || found.data[len] != ';'))
            len++;
        return (cq_str){found.data, len};
    }
    return (cq_str){NULL, 0};
}

static void find_file_name(cq_str header, cqi_mime_part *part)
{
    static const struct {
        const char *field;
        const char *parameter;
        bool extended;
    } places[] = {{"Content-Disposition", "filename*", true},
                  {"Content-Disposition", "filename", false},
                  {"Content-Type", "name*", true},
                  {"Content-Type", "name", false}};
    for (size_t i = 0; i < sizeof places / sizeof *places && part->file_name.len == 0; i++) {
        part->file_name =
            find_parameter(cqi_headers_find(header, places[i].field), places[i].parameter);
        part->is_extended = places[i].extended;
    }
}

static void describe(cq_str header, cqi_mime_part *part)
{
    cq_str type = cqi_headers_find(header, "Content-Type");
    cqi_headers_media_type(type, part->media_type, sizeof part->media_type);
    cqi_headers_parameter(type, "charset", part->charset, sizeof part->charset);
    cqi_headers_media_type(cqi_headers_find(header, "Content-Transfer-Encoding"), part->coding,
                           sizeof part->coding);
    find_file_name(header, part);
    if (!part->media_type[0])
        strcpy(part->media_type, "text/plain");
}

static cq_status add_part(cqi_mime_parts *parts, const cqi_mime_part *part)
{
    if (parts->count == parts->capacity) {
        size_t capacity = parts->capacity ? parts->capacity * 2 : 8;
        cqi_mime_part *items = realloc(parts->items, capacity * sizeof *items);
        if (!items)
            return CQ_E_MEMORY;
        parts->items = items;
        parts->capacity = capacity;
    }
    parts->items[parts->count++] = *part;
    return CQ_OK;
}

/* Takes a line off the front, its end with it. */
static cq_str take_line(cq_str *rest)
{
    const char *end = rest->len ? memchr(rest->data, '\n', rest->len) : NULL;
    size_t len = end ? (size_t)(end - rest->data) + 1 : rest->len;
    cq_str line = {rest->data, len};
    *rest = (cq_str){rest->data + len, rest->len - len};
    return line;
}

/* 0: an ordinary line; 1: the boundary; 2: the last one. */
static int read_boundary(cq_str line, const char *boundary)
{
    size_t len = strlen(boundary);
    if (line.len < len + 2 || memcmp(line.data, "--", 2) != 0 ||
        memcmp(line.data + 2, boundary, len) != 0)
        return 0;
    cq_str behind = {line.data + len + 2, line.len - len - 2};
    bool last = behind.len >= 2 && memcmp(behind.data, "--", 2) == 0;
    for (size_t i = last ? 2 : 0; i < behind.len; i++)
        if (!strchr(" \t\r\n", behind.data[i]))
            return 0;
    return last ? 2 : 1;
}

/* Takes off what stands in front of the next boundary; *last: no part follows it. */
static cq_str take_to_boundary(cq_str *rest, const char *boundary, bool *last)
{
    const char *start = rest->data;
    const char *end = start;
    *last = true;
    while (rest->len > 0) {
        cq_str line = take_line(rest);
        int found = read_boundary(line, boundary);
        if (found) {
            *last = found == 2;
            /* The line end in front of a boundary belongs to the boundary. */
            size_t len = (size_t)(end - start);
            len -= len > 0 && start[len - 1] == '\n';
            len -= len > 0 && start[len - 1] == '\r';
            return (cq_str){start, len};
        }
        end = line.data + line.len;
    }
    return (cq_str){start, (size_t)(end - start)};
}

static cq_status split(cq_str entity, unsigned depth, cqi_mime_parts *parts);

/* Keeps one of the alternatives that were appended from `first` on: the first that is plain text,
 * else HTML, else the last, which by RFC 2046 is the richest. */
static void choose_alternative(cqi_mime_parts *parts, size_t first)
{
    static const char *const wanted[] = {"text/plain", "text/html"};
    if (parts->count - first < 2)
        return;
    size_t chosen = parts->count - 1;
    for (size_t w = 0; w < 2; w++) {
        size_t at = first;
        while (at < parts->count && strcmp(parts->items[at].media_type, wanted[w]) != 0)
            at++;
        if (at < parts->count) {
            chosen = at;
            break;
        }
    }
    parts->items[first] = parts->items[chosen];
    parts->count = first + 1;
}

static cq_status split_multipart(cq_str body, cq_str type, bool alternative, unsigned depth,
                                 cqi_mime_parts *parts)
{
    char boundary[BOUNDARY_SIZE];
    bool last = false;
    size_t first = parts->count;
    cqi_headers_parameter(type, "boundary", boundary, sizeof boundary);
    if (!boundary[0])
        return CQ_OK;
    take_to_boundary(&body, boundary, &last); /* the preamble */
    while (!last && parts->count < PARTS_MAX) {
        cq_str entity = take_to_boundary(&body, boundary, &last);
        CQI_TRY(split(entity, depth + 1, parts));
    }
    if (alternative)
        choose_alternative(parts, first);
    return CQ_OK;
}

/* An entity: a header block and a body. Depth is bounded. */
static cq_status split(cq_str entity, unsigned depth, cqi_mime_parts *parts)
{
    size_t header_len = cqi_headers_length((const unsigned char *)entity.data, entity.len);
    cq_str header = {entity.data, header_len ? header_len : entity.len};
    cq_str body = {entity.data + header.len, entity.len - header.len};
    cqi_mime_part part = {.content = body};
    describe(header, &part);
    bool nested = strncmp(part.media_type, "multipart/", 10) == 0;
    bool message = strcmp(part.media_type, "message/rfc822") == 0;
    if (depth < NESTING_MAX && nested)
        return split_multipart(body, cqi_headers_find(header, "Content-Type"),
                               strcmp(part.media_type, "multipart/alternative") == 0, depth, parts);
    if (depth < NESTING_MAX && message)
        return split(body, depth + 1, parts);
    return nested || message ? CQ_OK : add_part(parts, &part);
}

cq_status cqi_mime_split(cq_str message, cqi_mime_parts *parts)
{
    return split(message, 0, parts);
}

static int base64_value(unsigned char c)
{
    return c >= 'A' && c <= 'Z'   ? c - 'A'
           : c >= 'a' && c <= 'z' ? c - 'a' + 26
           : c >= '0' && c <= '9' ? c - '0' + 52
           : c == '+'             ? 62
           : c == '/'             ? 63
                                  : -1;
}

static cq_status decode_base64(cq_str text, cqi_buffer *out)
{
    unsigned bits = 0;
    unsigned count = 0;
    CQI_TRY(cqi_buffer_reserve(out, text.len));
    for (size_t i = 0; i < text.len; i++) {
        int value = base64_value((unsigned char)text.data[i]);
        if (text.data[i] == '=')
            count = 0;
        if (value < 0)
            continue;
        bits = (bits << 6) | (unsigned)value;
        count += 6;
        if (count < 8)
            continue;
        count -= 8;
        out->data[out->len++] = (char)(bits >> count);
    }
    return CQ_OK;
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

/* The bytes that "=" and what follows stand for: one, or none for a soft line end. */
static size_t decode_equals(cq_str text, size_t at, cqi_buffer *out)
{
    size_t left = text.len - at;
    if (left >= 3 && hex_digit(text.data[at + 1]) >= 0 && hex_digit(text.data[at + 2]) >= 0) {
        out->data[out->len++] =
            (char)(hex_digit(text.data[at + 1]) * 16 + hex_digit(text.data[at + 2]));
        return 3;
    }
    size_t spaces = 1;
    while (spaces < left && strchr(" \t\r", text.data[at + spaces]) && text.data[at + spaces])
        spaces++;
    if (spaces < left && text.data[at + spaces] == '\n')
        return spaces + 1;
    if (left > 1)
        out->data[out->len++] = '=';
    return 1;
}

static cq_status decode_quoted(cq_str text, bool header, cqi_buffer *out)
{
    CQI_TRY(cqi_buffer_reserve(out, text.len));
    for (size_t i = 0; i < text.len;) {
        if (text.data[i] == '=') {
            i += decode_equals(text, i, out);
            continue;
        }
        out->data[out->len++] = header && text.data[i] == '_' ? ' ' : text.data[i];
        i++;
    }
    return CQ_OK;
}

/* Lines that a mailbox keeps apart from its own by a ">" lose it: ">From", ">>From". */
static cq_status unquote_from(cq_str text, cqi_buffer *out)
{
    while (text.len > 0) {
        cq_str line = take_line(&text);
        size_t marks = 0;
        while (marks < line.len && line.data[marks] == '>')
            marks++;
        bool quoted =
            marks > 0 && line.len >= marks + 5 && memcmp(line.data + marks, "From ", 5) == 0;
        CQI_TRY(cqi_buffer_append(out, line.data + quoted, line.len - quoted));
    }
    return CQ_OK;
}

cq_status cqi_mime_decode(const cqi_mime_part *part, cqi_buffer *out)
{
    if (strcmp(part->coding, "base64") == 0)
        return decode_base64(part->content, out);
    if (strcmp(part->coding, "quoted-printable") == 0)
        return decode_quoted(part->content, false, out);
    return unquote_from(part->content, out);
}

/* "=?charset?B?...?=" at the front; 0: there is none. */
static size_t decode_word(cq_str text, cqi_buffer *out, cq_status *status)
{
    size_t marks[3]; /* of the question marks behind the charset, the coding and the text */
    size_t at = 2;
    if (text.len < 8 || memcmp(text.data, "=?", 2) != 0)
        return 0;
    for (int i = 0; i < 3; i++) {
        const char *mark = at < text.len ? memchr(text.data + at, '?', text.len - at) : NULL;
        if (!mark)
            return 0;
        marks[i] = (size_t)(mark - text.data);
        at = marks[i] + 1;
    }
    if (at >= text.len || text.data[at] != '=' || marks[1] != marks[0] + 2)
        return 0;
    cq_str inside = {text.data + marks[1] + 1, marks[2] - marks[1] - 1};
    char coding = text.data[marks[0] + 1];
    *status = coding == 'B' || coding == 'b' ? decode_base64(inside, out)
                                             : decode_quoted(inside, true, out);
    return at + 1;
}

static cq_status decode_words(cq_str text, cqi_buffer *out)
{
    cq_status status = CQ_OK;
    while (text.len > 0 && !status) {
        size_t used = decode_word(text, out, &status);
        if (used == 0) {
            status = cqi_buffer_append(out, text.data, 1);
            used = 1;
        }
        text = (cq_str){text.data + used, text.len - used};
    }
    return status;
}

/* "UTF-8'en'na%C3%AFve": what stands behind the second apostrophe. */
static cq_status decode_octets(cq_str text, cqi_buffer *out)
{
    for (int marks = 0; marks < 2; marks++) {
        const char *mark = text.len ? memchr(text.data, '\'', text.len) : NULL;
        size_t drop = mark ? (size_t)(mark - text.data) + 1 : 0;
        text = (cq_str){text.data + drop, text.len - drop};
    }
    CQI_TRY(cqi_buffer_reserve(out, text.len));
    for (size_t i = 0; i < text.len; i++) {
        bool octet = text.data[i] == '%' && i + 2 < text.len && hex_digit(text.data[i + 1]) >= 0 &&
                     hex_digit(text.data[i + 2]) >= 0;
        out->data[out->len++] =
            octet ? (char)(hex_digit(text.data[i + 1]) * 16 + hex_digit(text.data[i + 2]))
                  : text.data[i];
        i += octet ? 2 : 0;
    }
    return CQ_OK;
}

cq_status cqi_mime_file_name(const cqi_mime_part *part, cqi_buffer *out)
{
    return part->is_extended ? decode_octets(part->file_name, out)
                             : decode_words(part->file_name, out);
}
