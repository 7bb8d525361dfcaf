/*
 * detect_wide.c - UTF-16 and UTF-32 without a byte order mark, and the 7-bit encodings with
 * escapes.
 *
 * Most texts in UTF-16 have spaces or line ends, whose zero bytes no other encoding has. A short
 * one in Chinese, Japanese or Korean may have none; it is judged by the blocks its characters are
 * from.
 */
#include "decode/detect.h"

#include <stdint.h>
#include <string.h>

enum { JUDGED_MAX = 1024 };

/* How UTF-16 reads: units that texts have, and units that they do not. */
typedef struct unit_count {
    size_t ascii; /* printing ASCII, space, line end */
    size_t common;
    size_t foreign;
    size_t cost; /* of the common ones, in half bits */
} unit_count;

static unsigned read_unit(const unsigned char *bytes, bool big_endian)
{
    return big_endian ? (unsigned)bytes[0] << 8 | bytes[1] : (unsigned)bytes[1] << 8 | bytes[0];
}

/* What a unit costs in half bits, by its block; 0: texts hardly have it. */
static unsigned unit_cost(unsigned unit)
{
    if (unit >= 0x3000 && unit < 0x3100)
        return 16;
    if (unit >= 0x4E00 && unit < 0xA000)
        return 26;
    if (unit >= 0xAC00 && unit < 0xD7A4)
        return 25;
    if (unit >= 0xFF00 && unit < 0xFFEF)
        return 24;
    if ((unit >= 0xA0 && unit < 0x600) || (unit >= 0xE00 && unit < 0xE80))
        return 20;
    if ((unit >= 0x600 && unit < 0xE00) || (unit >= 0x1E00 && unit < 0x3400) || unit == 0xFEFF ||
        (unit >= 0xF900 && unit < 0xFB00) || (unit >= 0xFE00 && unit < 0xFE70))
        return 40;
    return 0;
}

static unit_count count_units(const unsigned char *bytes, size_t len, bool big_endian)
{
    unit_count count = {0};
    for (size_t i = 0; i + 1 < len; i += 2) {
        unsigned unit = read_unit(bytes + i, big_endian);
        unsigned cost = unit_cost(unit);
        bool pair = unit >= 0xD800 && unit < 0xDC00 && i + 3 < len &&
                    (read_unit(bytes + i + 2, big_endian) & 0xFC00) == 0xDC00;
        if ((unit >= 0x20 && unit < 0x7F) || (unit >= 0x09 && unit <= 0x0D))
            count.ascii++;
        else if (cost > 0 || pair)
            count.common++;
        else
            count.foreign++;
        count.cost += cost ? cost : 50;
        i += pair ? 2 : 0;
    }
    return count;
}

/* Enough of a document to tell by. */
static size_t wide_len(size_t len)
{
    return len < 8192 ? len : 8192;
}

static const char *detect_utf32(const unsigned char *bytes, size_t len)
{
    size_t little = 0;
    size_t big = 0;
    size_t units = wide_len(len) / 4;
    for (size_t i = 0; i < units; i++) {
        const unsigned char *unit = bytes + i * 4;
        little += unit[3] == 0 && unit[2] <= 0x10 && (unit[0] | unit[1] | unit[2]) != 0;
        big += unit[0] == 0 && unit[1] <= 0x10 && (unit[1] | unit[2] | unit[3]) != 0;
    }
    size_t enough = units - units / 25;
    if (units < 2)
        return NULL;
    if (little >= enough && little > big)
        return "UTF-32LE";
    return big >= enough && big > little ? "UTF-32BE" : NULL;
}

/* Is it ASCII with stray zero bytes? UTF-16 has many of them, or bytes that are no ASCII. */
static bool is_ascii_with_nuls(const unsigned char *bytes, size_t len, size_t nuls)
{
    size_t other = 0;
    for (size_t i = 0; i < len; i++)
        other += bytes[i] >= 0x7F || (bytes[i] < 0x20 && bytes[i] != 0 && bytes[i] != '\n');
    return nuls < len / 4 && other < len / 16;
}

const char *cqi_detect_wide(const unsigned char *bytes, size_t len)
{
    size_t nuls = 0;
    size_t part = wide_len(len);
    if (len < 2 || !memchr(bytes, 0, part))
        return NULL;
    for (size_t i = 0; i < part; i++)
        nuls += bytes[i] == 0;
    if (is_ascii_with_nuls(bytes, part, nuls))
        return NULL;
    const char *utf32 = detect_utf32(bytes, len);
    if (utf32)
        return utf32;
    unit_count little = count_units(bytes, part, false);
    unit_count big = count_units(bytes, part, true);
    bool is_big =
        big.foreign < little.foreign || (big.foreign == little.foreign && big.ascii > little.ascii);
    const unit_count *best = is_big ? &big : &little;
    if (best->ascii == 0 || best->foreign > part / 40 || nuls * 2 < best->ascii)
        return NULL;
    return is_big ? "UTF-16BE" : "UTF-16LE";
}

cqi_wide_verdict cqi_judge_wide(const unsigned char *bytes, size_t len)
{
    size_t part = (len < JUDGED_MAX ? len : JUDGED_MAX) & ~(size_t)1;
    size_t units = part / 2;
    size_t spaces = 0;
    for (size_t i = 0; i < part; i++)
        spaces += bytes[i] == ' ';
    cqi_wide_verdict best = {NULL, SIZE_MAX};
    if (units < 6 || spaces > part / 20) /* words with spaces between them are no UTF-16 */
        return best;
    for (int big_endian = 0; big_endian < 2; big_endian++) {
        unit_count count = count_units(bytes, part, big_endian);
        if (count.foreign > units / 32 || count.ascii > units / 8)
            continue;
        size_t cost = count.cost * 50 / units;
        if (cost < best.cost && cost < 1400)
            best = (cqi_wide_verdict){big_endian ? "UTF-16BE" : "UTF-16LE", cost};
    }
    return best;
}

/* One of the sequences that announce a character set in ISO-2022-JP. */
static bool is_jp_escape(const unsigned char *bytes)
{
    if (bytes[1] == '$')
        return bytes[2] == '@' || bytes[2] == 'B';
    return bytes[1] == '(' && (bytes[2] == 'J' || bytes[2] == 'I');
}

static size_t count_high(const unsigned char *bytes, size_t len)
{
    size_t high = 0;
    for (size_t i = 0; i < len; i++)
        high += bytes[i] >> 7;
    return high;
}

/* Are there both of HZ's escapes, the first with something behind it? */
static bool has_hz(const unsigned char *bytes, size_t len)
{
    const unsigned char *end = bytes + len;
    bool opened = false;
    const unsigned char *at = memchr(bytes, '~', len);
    while (at && end - at > 1) {
        if (at[1] == '}' && opened)
            return true;
        opened = opened || (at[1] == '{' && end - at > 2 && at[2] > 0x20 && at[2] < 0x78);
        at = memchr(at + 1, '~', (size_t)(end - at - 1));
    }
    return false;
}

const char *cqi_detect_shifted(const unsigned char *bytes, size_t len)
{
    const unsigned char *end = bytes + len;
    const char *name = NULL;
    const unsigned char *at = memchr(bytes, 0x1B, len);
    while (at && end - at > 2 && !name) {
        if (is_jp_escape(at))
            name = "ISO-2022-JP";
        else if (end - at > 3 && at[1] == '$' && at[2] == ')' && at[3] == 'C')
            name = "ISO-2022-KR";
        at = memchr(at + 1, 0x1B, (size_t)(end - at - 1));
    }
    if (!name && has_hz(bytes, len))
        name = "HZ-GB-2312";
    return name && count_high(bytes, len) <= len / 50 ? name : NULL;
}
