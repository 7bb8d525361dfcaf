/*
 * headers.c - header fields as mails (RFC 5322), HTTP (RFC 9112) and WARC (ISO 28500) have them:
 * a name, a colon and a value a line, which may go on in lines that begin with white space.
 */
#include "source/headers.h"

#include "base/error.h"

#include <string.h>

static char to_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

size_t cqi_headers_length(const unsigned char *bytes, size_t len)
{
    const unsigned char *at = bytes;
    const unsigned char *end = bytes + len;
    while (at < end) {
        if (*at == '\n')
            return (size_t)(at - bytes) + 1;
        if (*at == '\r' && at + 1 < end && at[1] == '\n')
            return (size_t)(at - bytes) + 2;
        at = memchr(at, '\n', (size_t)(end - at));
        if (!at)
            break;
        at++;
    }
    return 0;
}

cq_status cqi_headers_peek(cqi_input *input, uint64_t within, const unsigned char **bytes,
                           size_t *len, cq_error *error)
{
    size_t most = within < CQI_HEADERS_MAX ? (size_t)within : CQI_HEADERS_MAX;
    for (size_t want = most < 4096 ? most : 4096;; want = want * 2 < most ? want * 2 : most) {
        size_t got = 0;
        if (cqi_input_peek(input, want, bytes, &got))
            return cqi_fail(error, CQ_E_MEMORY, "out of memory");
        *len = cqi_headers_length(*bytes, got < most ? got : most);
        if (*len > 0 || got < want || want == most)
            return CQ_OK;
    }
}

bool cqi_headers_is(cq_str value, const char *word)
{
    size_t i = 0;
    for (; i < value.len && word[i]; i++)
        if (to_lower(value.data[i]) != to_lower(word[i]))
            return false;
    return i == value.len && !word[i];
}

static cq_str trim(cq_str text)
{
    while (text.len > 0 && is_space(text.data[text.len - 1]))
        text.len--;
    while (text.len > 0 && is_space(*text.data)) {
        text.data++;
        text.len--;
    }
    return text;
}

/* Where the field that begins at `at` ends: behind the line end that no white space follows. */
static const char *field_end(const char *at, const char *end)
{
    do {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        at = line_end ? line_end + 1 : end;
    } while (at < end && (*at == ' ' || *at == '\t'));
    return at;
}

cq_str cqi_headers_find(cq_str block, const char *name)
{
    const char *end = block.data + block.len;
    for (const char *at = block.data; at < end;) {
        const char *next = field_end(at, end);
        const char *colon = memchr(at, ':', (size_t)(next - at));
        if (colon && cqi_headers_is(trim((cq_str){at, (size_t)(colon - at)}), name))
            return trim((cq_str){colon + 1, (size_t)(next - colon - 1)});
        at = next;
    }
    return (cq_str){NULL, 0};
}

/* Copies without line ends; all or nothing. */
static void copy_out(cq_str text, bool lower, char *out, size_t size)
{
    size_t used = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] == '\r' || text.data[i] == '\n')
            continue;
        if (used + 1 >= size) {
            used = 0;
            break;
        }
        out[used++] = lower ? to_lower(text.data[i]) : text.data[i];
    }
    out[used] = '\0';
}

void cqi_headers_media_type(cq_str value, char *out, size_t size)
{
    const char *semicolon = value.len ? memchr(value.data, ';', value.len) : NULL;
    if (semicolon)
        value.len = (size_t)(semicolon - value.data);
    copy_out(trim(value), true, out, size);
}

/* Takes the next parameter off the front: from a semicolon to the next one that is not in quotes.
 */
static cq_str next_parameter(cq_str *rest)
{
    bool quoted = false;
    size_t at = 0;
    for (; at < rest->len && (quoted || rest->data[at] != ';'); at++)
        quoted ^= rest->data[at] == '"';
    cq_str parameter = {rest->data, at};
    at += at < rest->len;
    *rest = (cq_str){rest->data + at, rest->len - at};
    return trim(parameter);
}

void cqi_headers_parameter(cq_str value, const char *name, char *out, size_t size)
{
    out[0] = '\0';
    if (value.len > 0)
        next_parameter(&value); /* the media type */
    while (value.len > 0) {
        cq_str parameter = next_parameter(&value);
        const char *equals = parameter.len ? memchr(parameter.data, '=', parameter.len) : NULL;
        if (!equals || !cqi_headers_is(
                           trim((cq_str){parameter.data, (size_t)(equals - parameter.data)}), name))
            continue;
        cq_str found =
            trim((cq_str){equals + 1, parameter.len - (size_t)(equals - parameter.data) - 1});
        if (found.len >= 2 && (*found.data == '"' || *found.data == '\'') &&
            found.data[found.len - 1] == *found.data)
            found = (cq_str){found.data + 1, found.len - 2};
        copy_out(found, false, out, size);
        return;
    }
}

bool cqi_headers_number(cq_str value, uint64_t *number)
{
    *number = 0;
    for (size_t i = 0; i < value.len; i++) {
        if (value.data[i] < '0' || value.data[i] > '9' || *number > UINT64_MAX / 10 - 1)
            return false;
        *number = *number * 10 + (uint64_t)(value.data[i] - '0');
    }
    return value.len > 0;
}
