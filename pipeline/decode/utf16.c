/*
 * utf16.c - UTF-16 and UTF-32 in both byte orders. A surrogate without its other half, a value that
 * is no scalar value and what the end cuts short become U+FFFD each.
 */
#include "decode/unicode.h"

static inline uint32_t read_unit(const unsigned char *in, bool big_endian)
{
    return big_endian ? (uint32_t)in[0] << 8 | in[1] : (uint32_t)in[1] << 8 | in[0];
}

static inline uint32_t read_value(const unsigned char *in, bool big_endian)
{
    return big_endian ? read_unit(in, true) << 16 | read_unit(in + 2, true)
                      : read_unit(in + 2, false) << 16 | read_unit(in, false);
}

size_t cqi_convert_utf16(cqi_writer *writer, const unsigned char *in, size_t len, bool final,
                         bool big_endian)
{
    size_t at = 0;
    while (len - at >= 2) {
        uint32_t unit = read_unit(in + at, big_endian);
        if ((unit & 0xF800) != 0xD800) {
            cqi_writer_put(writer, 2, unit);
            at += 2;
            continue;
        }
        if (unit < 0xDC00 && len - at < 4)
            break;
        uint32_t low = len - at >= 4 ? read_unit(in + at + 2, big_endian) : 0;
        if (unit < 0xDC00 && (low & 0xFC00) == 0xDC00) {
            cqi_writer_put(writer, 4, 0x10000 + ((unit & 0x3FF) << 10 | (low & 0x3FF)));
            at += 4;
        } else {
            cqi_writer_replace(writer, 2);
            at += 2;
        }
    }
    if (final && at < len) {
        cqi_writer_replace(writer, len - at);
        at = len;
    }
    return at;
}

size_t cqi_convert_utf32(cqi_writer *writer, const unsigned char *in, size_t len, bool final,
                         bool big_endian)
{
    size_t at = 0;
    for (; len - at >= 4; at += 4) {
        uint32_t value = read_value(in + at, big_endian);
        if (value > 0x10FFFF || (value & 0xFFFFF800) == 0xD800)
            cqi_writer_replace(writer, 4);
        else
            cqi_writer_put(writer, 4, value);
    }
    if (final && at < len) {
        cqi_writer_replace(writer, len - at);
        at = len;
    }
    return at;
}
