/*
 * json.c - writing JSON (RFC 8259): runs of plain bytes are copied at once.
 */
#include "sink/json.h"

#include "base/error.h"
#include "unicode/utf8.h"

#include <stdio.h>
#include <string.h>

static bool is_escaped(unsigned char byte)
{
    return byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7F;
}

/* Are eight bytes all ASCII that needs no escape? Sometimes wrong with no, never with yes. */
static bool are_plain(uint64_t bytes)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t quote = (bytes ^ ones * '"') - ones;
    uint64_t backslash = (bytes ^ ones * '\\') - ones;
    uint64_t control = bytes - ones * 0x20;
    uint64_t delete = bytes + ones;
    return !((quote | backslash | control | delete | bytes) & ones * 0x80);
}

static uint64_t load(const unsigned char *at, size_t size)
{
    uint64_t bytes = 0;
    memcpy(&bytes, at, size);
    return bytes;
}

/* Is a text all ASCII that needs no escape, as most are? Sometimes wrong with no, never with yes.
 */
static bool is_plain(const unsigned char *at, size_t len)
{
    if (len < 4) {
        uint64_t bytes = len > 0 ? at[0] | (uint64_t)at[len / 2] << 8 | (uint64_t)at[len - 1] << 16
                                 : UINT64_C(0x202020);
        return are_plain(bytes | UINT64_C(0x2020202020) << 24);
    }
    if (len < 8)
        return are_plain(load(at, 4) | load(at + len - 4, 4) << 32);
    for (size_t i = 0; i + 8 < len; i += 8)
        if (!are_plain(load(at + i, 8)))
            return false;
    return are_plain(load(at + len - 8, 8));
}

/* Is it a character of three bytes that needs no closer look, as Kana, ideographs and Hangul? */
static bool is_east_asian(const unsigned char *at, size_t left)
{
    return at[0] > 0xE0 && at[0] < 0xED && left >= 3 && (at[1] & 0xC0) == 0x80 &&
           (at[2] & 0xC0) == 0x80;
}

/* How many bytes from `at` on can be copied as they are. */
static size_t plain_length(const unsigned char *at, size_t left)
{
    size_t len = 0;
    while (left - len >= sizeof(uint64_t) && are_plain(load(at + len, sizeof(uint64_t))))
        len += sizeof(uint64_t);
    while (len < left) {
        if (is_escaped(at[len]))
            break;
        size_t step = at[len] < 0x80                        ? 1
                      : is_east_asian(at + len, left - len) ? 3
                                                            : cqi_utf8_length(at + len, left - len);
        if (step == 0)
            break;
        len += step;
    }
    return len;
}

static cq_status append_escape(cqi_buffer *out, unsigned char byte)
{
    char escape[8];
    const char *letter = strchr("\"\"\\\\\bb\ff\nn\rr\tt", byte);
    if (byte >= 0x80)
        return cqi_buffer_append(out, "\xEF\xBF\xBD", 3);
    if (byte && letter)
        snprintf(escape, sizeof escape, "\\%c", letter[1]);
    else
        snprintf(escape, sizeof escape, "\\u%04x", byte);
    return cqi_buffer_append(out, escape, strlen(escape));
}

static cq_status append_plain(cqi_buffer *out, cq_str text)
{
    CQI_TRY(cqi_buffer_reserve(out, text.len + 2));
    char *to = out->data + out->len;
    *to++ = '"';
    if (text.len)
        memcpy(to, text.data, text.len);
    to[text.len] = '"';
    out->len += text.len + 2;
    return CQ_OK;
}

cq_status cqi_json_string(cqi_buffer *out, cq_str text)
{
    const unsigned char *at = (const unsigned char *)text.data;
    size_t left = text.len;
    if (is_plain(at, left))
        return append_plain(out, text);
    CQI_TRY(cqi_buffer_append_byte(out, '"'));
    while (left > 0) {
        size_t plain = plain_length(at, left);
        CQI_TRY(cqi_buffer_append(out, at, plain));
        at += plain;
        left -= plain;
        if (left > 0) {
            CQI_TRY(append_escape(out, *at++));
            left--;
        }
    }
    return cqi_buffer_append_byte(out, '"');
}

cq_status cqi_json_number(cqi_buffer *out, uint64_t number)
{
    char digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    return cqi_buffer_append(out, digits + at, sizeof digits - at);
}

cq_status cqi_json_name(cqi_buffer *out, cq_str name)
{
    char last = out->len > 0 ? out->data[out->len - 1] : '\0';
    if (last != '{' && last != '[')
        CQI_TRY(cqi_buffer_append_byte(out, ','));
    CQI_TRY(cqi_json_string(out, name));
    return cqi_buffer_append_byte(out, ':');
}

cq_status cqi_json_member(cqi_buffer *out, const char *name, cq_str text)
{
    if (text.len == 0)
        return CQ_OK;
    CQI_TRY(cqi_json_name(out, (cq_str){name, strlen(name)}));
    return cqi_json_string(out, text);
}

cq_status cqi_json_member_number(cqi_buffer *out, const char *name, uint64_t number)
{
    CQI_TRY(cqi_json_name(out, (cq_str){name, strlen(name)}));
    return cqi_json_number(out, number);
}
