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
static bool are_plain(const unsigned char *at)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t bytes;
    memcpy(&bytes, at, sizeof bytes);
    uint64_t quote = (bytes ^ ones * '"') - ones;
    uint64_t backslash = (bytes ^ ones * '\\') - ones;
    uint64_t control = bytes - ones * 0x20;
    uint64_t delete = bytes + ones;
    return !((quote | backslash | control | delete | bytes) & ones * 0x80);
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
    while (left - len >= sizeof(uint64_t) && are_plain(at + len))
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

cq_status cqi_json_string(cqi_buffer *out, cq_str text)
{
    const unsigned char *at = (const unsigned char *)text.data;
    size_t left = text.len;
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
