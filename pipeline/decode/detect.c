/*
 * detect.c - recognising the encoding of a document by its first bytes.
 *
 * In this order: byte order marks; files that are no text; wide Unicode; escape sequences of 7
 * bits; ASCII; UTF-8, also when damaged; then the legacy encodings (detect_legacy.c) by how likely
 * each makes the bytes. docs/encodings.md describes it.
 */
#include "decode/detect.h"

#include "decode/bom.h"
#include "decode/decode.h"
#include "decode/unicode.h"

#include <string.h>

static bool has_magic(const unsigned char *bytes, size_t len)
{
    static const struct {
        size_t len;
        char bytes[8];
    } magics[] = {
        {4, "\x7F"
            "ELF"},
        {8, "\x89PNG\r\n\x1A\n"},
        {4, "PK\x03\x04"},
        {4, "PK\x05\x06"},
        {5, "%PDF-"},
        {3, "\xFF\xD8\xFF"},
        {6, "GIF87a"},
        {6, "GIF89a"},
        {6, "\xFD"
            "7zXZ"},
        {4, "\x28\xB5\x2F\xFD"},
        {3, "BZh"},
        {6, "7z\xBC\xAF\x27\x1C"},
        {8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
        {4, "Rar!"},
        {2, "\x1F\x8B"},
        {4, "\xCA\xFE\xBA\xBE"},
        {8, "!<arch>\n"},
        {4, "OggS"},
        {4, "fLaC"},
        {4, "\x00"
            "asm"},
        {4, "II*\x00"},
        {4, "MM\x00*"},
        {4, "\xCF\xFA\xED\xFE"},
    };
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
        if (len >= magics[i].len && memcmp(bytes, magics[i].bytes, magics[i].len) == 0)
            return true;
    return false;
}

/* Control characters that texts do not have: all of C0 but tab, line ends, form feed, ESC, SO,
 * SI... */
static bool is_foreign_control(unsigned char byte)
{
    return byte < 0x20 && byte != 0 && !(byte >= 0x07 && byte <= 0x0F) && byte != 0x1A &&
           byte != 0x1B;
}

bool cqi_detect_binary(const unsigned char *bytes, size_t len)
{
    if (has_magic(bytes, len))
        return true;
    size_t nuls = 0;
    size_t controls = 0;
    for (size_t i = 0; i < len; i++) {
        nuls += bytes[i] == 0;
        controls += is_foreign_control(bytes[i]);
    }
    return nuls > 2 + len / 100 || controls > 4 + len / 50 || nuls + controls > len / 4 + 1;
}

/* How UTF-16 reads: units that texts have, and units that they do not. */
typedef struct wide_count {
    size_t ascii; /* printing ASCII, space, line end */
    size_t common;
    size_t foreign;
} wide_count;

static void count_unit(wide_count *count, unsigned unit)
{
    if ((unit >= 0x20 && unit < 0x7F) || (unit >= 0x09 && unit <= 0x0D))
        count->ascii++;
    else if ((unit >= 0xA0 && unit < 0x600) || (unit >= 0x1E00 && unit < 0x2700) ||
             (unit >= 0x3000 && unit < 0x3400) || (unit >= 0x4E00 && unit < 0xA000) ||
             (unit >= 0xAC00 && unit < 0xD7A4) || (unit >= 0xFF00 && unit < 0xFFEF) ||
             unit == 0xFEFF)
        count->common++;
    else
        count->foreign++;
}

static wide_count count_units(const unsigned char *bytes, size_t len, bool big_endian)
{
    wide_count count = {0};
    for (size_t i = 0; i + 1 < len; i += 2)
        count_unit(&count, big_endian ? (unsigned)bytes[i] << 8 | bytes[i + 1]
                                      : (unsigned)bytes[i + 1] << 8 | bytes[i]);
    return count;
}

static const char *detect_utf32(const unsigned char *bytes, size_t len)
{
    size_t little = 0;
    size_t big = 0;
    size_t units = len / 4;
    for (size_t i = 0; i < units; i++) {
        const unsigned char *unit = bytes + i * 4;
        little += unit[3] == 0 && unit[2] <= 0x10 && (unit[0] | unit[1] | unit[2]) != 0;
        big += unit[0] == 0 && unit[1] <= 0x10 && (unit[1] | unit[2] | unit[3]) != 0;
    }
    if (units < 2)
        return NULL;
    if (little >= units - units / 50 && little > big)
        return "UTF-32LE";
    return big >= units - units / 50 && big > little ? "UTF-32BE" : NULL;
}

const char *cqi_detect_wide(const unsigned char *bytes, size_t len)
{
    if (len < 2 || has_magic(bytes, len))
        return NULL;
    size_t nuls = 0;
    for (size_t i = 0; i < len; i++)
        nuls += bytes[i] == 0;
    if (nuls == 0)
        return NULL;
    const char *utf32 = detect_utf32(bytes, len);
    if (utf32)
        return utf32;
    wide_count little = count_units(bytes, len, false);
    wide_count big = count_units(bytes, len, true);
    bool is_big =
        big.foreign < little.foreign || (big.foreign == little.foreign && big.ascii > little.ascii);
    const wide_count *best = is_big ? &big : &little;
    size_t units = len / 2;
    if (best->ascii == 0 || best->foreign > units / 20 || nuls * 2 < best->ascii)
        return NULL;
    return is_big ? "UTF-16BE" : "UTF-16LE";
}

const char *cqi_detect_shifted(const unsigned char *bytes, size_t len)
{
    size_t hz = 0;
    for (size_t i = 0; i + 2 < len; i++) {
        if (bytes[i] >= 0x80)
            return NULL;
        if (bytes[i] == 0x1B && bytes[i + 1] == '$' && i + 3 < len && bytes[i + 2] == ')' &&
            bytes[i + 3] == 'C')
            return "ISO-2022-KR";
        if (bytes[i] == 0x1B &&
            ((bytes[i + 1] == '$' && (bytes[i + 2] == '@' || bytes[i + 2] == 'B')) ||
             (bytes[i + 1] == '(' && (bytes[i + 2] == 'J' || bytes[i + 2] == 'I'))))
            return "ISO-2022-JP";
        if (bytes[i] == '~' && bytes[i + 1] == '{' && bytes[i + 2] > 0x20 && bytes[i + 2] < 0x78)
            hz |= 1;
        if (bytes[i] == '~' && bytes[i + 1] == '}')
            hz |= 2;
    }
    return hz == 3 ? "HZ-GB-2312" : NULL;
}

bool cqi_detect_utf8(const unsigned char *bytes, size_t len)
{
    size_t good = 0; /* continuation bytes in good sequences */
    size_t bad = 0;
    size_t at = 0;
    while (at < len) {
        size_t valid = cqi_utf8_valid_prefix(bytes + at, len - at);
        for (size_t i = at; i < at + valid; i++)
            good += (bytes[i] & 0xC0) == 0x80;
        at += valid;
        if (at == len)
            break;
        bool complete = true;
        at += cqi_utf8_subpart(bytes + at, len - at, &complete);
        bad += complete || at < len;
    }
    return good > 0 && good >= bad * 2;
}

static bool is_ascii(const unsigned char *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (bytes[i] >= 0x80)
            return false;
    return true;
}

const char *cqi_detect(const unsigned char *bytes, size_t len, bool final)
{
    size_t mark_len = 0;
    const char *name = cqi_bom(bytes, len, true, &mark_len);
    if (!name)
        name = cqi_detect_wide(bytes, len);
    if (name)
        return name;
    if (cqi_detect_binary(bytes, len))
        return NULL;
    name = cqi_detect_shifted(bytes, len);
    if (name)
        return name;
    if (is_ascii(bytes, len))
        return "US-ASCII";
    return cqi_detect_utf8(bytes, len) ? "UTF-8" : cqi_detect_legacy(bytes, len, final);
}
