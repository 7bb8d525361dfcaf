/*
 * references.c - reading character references as the HTML Standard does in text (section 13.2.5.72
 * and after): the longest name that is known, some without a semicolon.
 */
#include "markup/references.h"

#include "base/error.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum { NAME_MAX_BYTES = 33, CODE_MAX = 0x10FFFF };

static int compare(const char *name, size_t len, const char *entry)
{
    int order = strncmp(name, entry, len);
    return order ? order : -(entry[len] != '\0');
}

static const char *find(const char *name, size_t len)
{
    size_t low = 0;
    size_t high = cqi_reference_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare(name, len, cqi_references[middle].name);
        if (order == 0)
            return cqi_references[middle].text;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

const char *cqi_reference_find(const char *name, size_t len)
{
    char with[NAME_MAX_BYTES + 1];
    if (len == 0 || len >= NAME_MAX_BYTES)
        return NULL;
    memcpy(with, name, len);
    with[len] = ';';
    return find(with, len + 1);
}

/* What a number stands for: those of C1 are read as windows-1252, as all browsers do. */
static uint32_t settle_code(uint32_t code)
{
    static const uint16_t c1[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    if (code >= 0x80 && code <= 0x9F)
        return c1[code - 0x80];
    if (code == 0 || code > CODE_MAX || (code >= 0xD800 && code <= 0xDFFF))
        return 0xFFFD;
    return code;
}

static size_t encode(uint32_t code, char *out)
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    size_t len = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = len - 1; i > 0; i--, code >>= 6)
        out[i] = (char)(0x80 | (code & 0x3F));
    out[0] = (char)((0xF00U >> len & 0xF0) | code);
    return len;
}

static int digit_value(char c, bool hexadecimal)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    char lower = (char)(c | 0x20);
    return hexadecimal && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* Behind "&#". */
static size_t read_number(const char *text, size_t len, char *out, size_t *out_len)
{
    bool hexadecimal = len > 2 && (text[2] | 0x20) == 'x';
    size_t first = hexadecimal ? 3 : 2;
    size_t at = first;
    uint32_t code = 0;
    for (int digit; at < len && (digit = digit_value(text[at], hexadecimal)) >= 0; at++)
        if (code <= CODE_MAX)
            code = code * (hexadecimal ? 16 : 10) + (uint32_t)digit;
    if (at == first)
        return 0;
    *out_len = encode(settle_code(code), out);
    return at + (at < len && text[at] == ';');
}

static bool is_alphanumeric(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static size_t read_name(const char *text, size_t len, char *out, size_t *out_len)
{
    size_t end = 1;
    while (end < len && end <= NAME_MAX_BYTES && is_alphanumeric(text[end]))
        end++;
    end += end < len && text[end] == ';';
    for (; end > 2; end--) {
        const char *found = find(text + 1, end - 1);
        if (!found)
            continue;
        *out_len = strlen(found);
        memcpy(out, found, *out_len);
        return end;
    }
    return 0;
}

size_t cqi_reference_read(const char *text, size_t len, char out[CQI_REFERENCE_MAX],
                          size_t *out_len)
{
    if (len < 3)
        return 0;
    return text[1] == '#' ? read_number(text, len, out, out_len)
                          : read_name(text, len, out, out_len);
}

cq_status cqi_reference_text(cqi_flow *flow, const char *text, size_t from, size_t to,
                             const cqi_map *source)
{
    while (from < to) {
        char out[CQI_REFERENCE_MAX];
        size_t out_len = 0;
        size_t size = 0;
        const char *found = memchr(text + from, '&', to - from);
        while (found) {
            size_t left = (size_t)(text + to - found);
            size = cqi_reference_read(found, left, out, &out_len);
            if (size)
                break;
            found = memchr(found + 1, '&', left - 1);
        }
        size_t at = found ? (size_t)(found - text) : to;
        CQI_TRY(cqi_flow_text(flow, text + from, at - from, source, from));
        if (size)
            CQI_TRY(cqi_flow_unit(flow, out, out_len, source, at, at + size));
        from = at + size;
    }
    return CQ_OK;
}
