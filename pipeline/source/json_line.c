/*
 * json_line.c - one JSON object (RFC 8259) on a line, of which two fields are wanted.
 *
 * A dump has hundreds of megabytes of this, so nothing is built: the line is checked from front to
 * back, strings eight bytes at a time, and the places of the wanted values are noted. Of a field
 * that comes twice the last one counts, as in most readers.
 */
#include "source/json_line.h"

#include "base/error.h"
#include "unicode/utf8.h"

#include <stdint.h>
#include <string.h>

enum { DEPTH_MAX = 256 };

typedef struct json_reader {
    const char *start;
    const char *at;
    const char *end;
    const char *mismatch;
} json_reader;

static bool fail(json_reader *self, const char *mismatch)
{
    if (!self->mismatch)
        self->mismatch = mismatch;
    return false;
}

static void skip_space(json_reader *self)
{
    while (self->at < self->end &&
           (*self->at == ' ' || *self->at == '\t' || *self->at == '\r' || *self->at == '\n'))
        self->at++;
}

/* Is one of eight bytes a quote, a backslash or a control character? (Bits beyond the first one
 * found may be wrong: which of them it is, is looked at one by one.) */
static bool has_special(uint64_t word)
{
    const uint64_t ones = 0x0101010101010101;
    const uint64_t tops = 0x8080808080808080;
    uint64_t quote = word ^ (ones * '"');
    uint64_t backslash = word ^ (ones * '\\');
    uint64_t found = (quote - ones) & ~quote;
    found |= (backslash - ones) & ~backslash;
    found |= (word - ones * 0x20) & ~word;
    return (found & tops) != 0;
}

static bool is_hex(const char *at)
{
    for (int i = 0; i < 4; i++)
        if (!((at[i] >= '0' && at[i] <= '9') || (at[i] >= 'a' && at[i] <= 'f') ||
              (at[i] >= 'A' && at[i] <= 'F')))
            return false;
    return true;
}

static bool skip_escape(json_reader *self)
{
    if (self->end - self->at < 2)
        return fail(self, "a string that does not end");
    char kind = self->at[1];
    if (kind == 'u') {
        if (self->end - self->at < 6 || !is_hex(self->at + 2))
            return fail(self, "a \\u without four hexadecimal digits");
        self->at += 6;
        return true;
    }
    if (!kind || !strchr("\"\\/bfnrt", kind))
        return fail(self, "an escape that JSON does not have");
    self->at += 2;
    return true;
}

/* A string; *inside is what stands between its quotes. */
static bool read_string(json_reader *self, cq_str *inside)
{
    const char *first = ++self->at;
    for (;;) {
        uint64_t word;
        while (self->end - self->at >= (ptrdiff_t)sizeof word) {
            memcpy(&word, self->at, sizeof word);
            if (has_special(word))
                break;
            self->at += sizeof word;
        }
        while (self->at < self->end && *self->at != '"' && *self->at != '\\' &&
               (unsigned char)*self->at >= 0x20)
            self->at++;
        if (self->at == self->end)
            return fail(self, "a string that does not end");
        if (*self->at == '"')
            break;
        if ((unsigned char)*self->at < 0x20)
            return fail(self, "a control character in a string");
        if (!skip_escape(self))
            return false;
    }
    *inside = (cq_str){first, (size_t)(self->at - first)};
    self->at++;
    return true;
}

static bool skip_digits(json_reader *self)
{
    const char *first = self->at;
    while (self->at < self->end && *self->at >= '0' && *self->at <= '9')
        self->at++;
    return self->at > first || fail(self, "a number without digits");
}

static bool is_next(const json_reader *self, const char *chars)
{
    return self->at < self->end && *self->at && strchr(chars, *self->at);
}

static bool read_number(json_reader *self)
{
    self->at += *self->at == '-';
    const char *first = self->at;
    if (!skip_digits(self))
        return false;
    if (*first == '0' && self->at - first > 1)
        return fail(self, "a number that begins with 0");
    if (is_next(self, ".")) {
        self->at++;
        if (!skip_digits(self))
            return false;
    }
    if (is_next(self, "eE")) {
        self->at++;
        self->at += is_next(self, "+-");
        return skip_digits(self);
    }
    return true;
}

static bool read_word(json_reader *self)
{
    static const char *const words[] = {"true", "false", "null"};
    for (size_t i = 0; i < 3; i++) {
        size_t len = strlen(words[i]);
        if ((size_t)(self->end - self->at) >= len && memcmp(self->at, words[i], len) == 0) {
            self->at += len;
            return true;
        }
    }
    return fail(self, "no value where one should be");
}

/* A string, number or word. */
static bool read_scalar(json_reader *self, cq_str *inside)
{
    if (is_next(self, "\""))
        return read_string(self, inside);
    const char *first = self->at;
    bool number = is_next(self, "-0123456789");
    if (!(number ? read_number(self) : read_word(self)))
        return false;
    *inside = (cq_str){first, number ? (size_t)(self->at - first) : 0};
    return true;
}

static bool read_key(json_reader *self, cq_str *key)
{
    skip_space(self);
    if (!is_next(self, "\""))
        return fail(self, "no name of a field where one should be");
    if (!read_string(self, key))
        return false;
    skip_space(self);
    if (!is_next(self, ":"))
        return fail(self, "no colon behind the name of a field");
    self->at++;
    return true;
}

/* Behind a value inside of containers: closes those that end, or goes on to the next value.
 * *depth is 0 when the outermost one was closed. */
static bool go_on(json_reader *self, const char *open, size_t *depth)
{
    while (*depth > 0) {
        skip_space(self);
        bool object = open[*depth - 1] == '{';
        if (is_next(self, ",")) {
            self->at++;
            cq_str key;
            return !object || read_key(self, &key);
        }
        if (!is_next(self, object ? "}" : "]"))
            return fail(self, "neither a comma nor an end behind a value");
        self->at++;
        --*depth;
    }
    return true;
}

/* Opens an object or array; *empty: it was closed at once. */
static bool enter(json_reader *self, char *open, size_t *depth, bool *empty)
{
    if (*depth == DEPTH_MAX)
        return fail(self, "values nested too deep");
    bool object = *self->at++ == '{';
    open[(*depth)++] = object ? '{' : '[';
    skip_space(self);
    *empty = is_next(self, object ? "}" : "]");
    cq_str key;
    return *empty || !object || read_key(self, &key);
}

/* An object or array, without recursion. */
static bool skip_nested(json_reader *self)
{
    char open[DEPTH_MAX];
    size_t depth = 0;
    do {
        skip_space(self);
        bool value = true;
        if (is_next(self, "{[")) {
            bool empty;
            if (!enter(self, open, &depth, &empty))
                return false;
            value = empty;
        } else {
            cq_str inside;
            if (!read_scalar(self, &inside))
                return false;
        }
        if (value && !go_on(self, open, &depth))
            return false;
    } while (depth > 0);
    return true;
}

static bool is_same(cq_str key, cq_str field)
{
    return field.data && key.len == field.len && memcmp(key.data, field.data, key.len) == 0;
}

/* One field of the outermost object. */
static bool read_field(json_reader *self, cq_str text_field, cq_str id_field, cqi_json_line *out)
{
    cq_str key;
    cq_str value = {NULL, 0};
    if (!read_key(self, &key))
        return false;
    skip_space(self);
    bool string = is_next(self, "\"");
    if (!(is_next(self, "{[") ? skip_nested(self) : read_scalar(self, &value)))
        return false;
    if (is_same(key, text_field)) {
        out->has_text = true;
        out->text_is_string = string;
        out->text = value;
    }
    if (is_same(key, id_field)) {
        out->id = value;
        out->id_is_string = string;
    }
    return true;
}

static bool read_object(json_reader *self, cq_str text_field, cq_str id_field, cqi_json_line *out)
{
    skip_space(self);
    if (!is_next(self, "{"))
        return fail(self, "no object");
    self->at++;
    skip_space(self);
    bool more = !is_next(self, "}");
    while (more) {
        if (!read_field(self, text_field, id_field, out))
            return false;
        skip_space(self);
        more = is_next(self, ",");
        self->at += more;
    }
    if (!is_next(self, "}"))
        return fail(self, "neither a comma nor an end behind a value");
    self->at++;
    skip_space(self);
    return self->at == self->end || fail(self, "something behind the object");
}

void cqi_json_read_line(cq_str line, cq_str text_field, cq_str id_field, cqi_json_line *out)
{
    json_reader reader = {line.data, line.data, line.data + line.len, NULL};
    *out = (cqi_json_line){0};
    read_object(&reader, text_field, id_field, out);
    out->mismatch = reader.mismatch;
    out->failed_at = (size_t)(reader.at - reader.start);
}

static unsigned hex_value(const char *at)
{
    unsigned value = 0;
    for (int i = 0; i < 4; i++) {
        unsigned char c = (unsigned char)at[i];
        value = value * 16 + (c <= '9' ? c - 0x30U : (c | 0x20U) - 0x61U + 10U);
    }
    return value;
}

static cq_status append_code_point(cqi_buffer *out, unsigned code)
{
    unsigned char bytes[4];
    return cqi_buffer_append(out, bytes, cqi_encode_utf8(code, bytes));
}

/* The code point of a \u escape, of two where they are a pair; *used bytes of it. */
static unsigned read_escape(const char *at, const char *end, size_t *used)
{
    unsigned code = hex_value(at + 2);
    *used = 6;
    if (code < 0xD800 || code > 0xDFFF)
        return code;
    if (code <= 0xDBFF && end - at >= 12 && at[6] == '\\' && at[7] == 'u') {
        unsigned low = hex_value(at + 8);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            *used = 12;
            return 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
    }
    return 0xFFFD;
}

cq_status cqi_json_unescape(cq_str string, cqi_buffer *out)
{
    static const char from[] = "\"\\/bfnrt";
    static const char to[] = "\"\\/\b\f\n\r\t";
    const char *at = string.data;
    const char *end = at + string.len;
    CQI_TRY(cqi_buffer_reserve(out, string.len));
    while (at < end) {
        const char *escape = memchr(at, '\\', (size_t)(end - at));
        CQI_TRY(cqi_buffer_append(out, at, (size_t)((escape ? escape : end) - at)));
        if (!escape)
            break;
        size_t used = 2;
        CQI_TRY(escape[1] == 'u' ? append_code_point(out, read_escape(escape, end, &used))
                                 : cqi_buffer_append_byte(out, to[strchr(from, escape[1]) - from]));
        at = escape + used;
    }
    return CQ_OK;
}
