/*
 * detect.c - recognising the encoding of a document by its first bytes.
 *
 * In this order: byte order marks; files that are no text; wide Unicode; escape sequences of 7
 * bits; ASCII; UTF-8, also when damaged; then the legacy encodings (detect_legacy.c) by how likely
 * each makes the bytes. docs/encodings.md describes it.
 */
#include "decode/detect.h"

#include "decode/bom.h"
#include "decode/count.h"
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

bool cqi_detect_binary(const unsigned char *bytes, size_t len)
{
    cqi_control_count count = cqi_count_controls(bytes, len);
    return count.nuls > 2 + len / 100 || count.foreign > 4 + len / 50 ||
           count.nuls + count.foreign > len / 4 + 1;
}

/* The length of a letter of Western Europe (C3 to C5) or a typographic mark (E2 80) in UTF-8. */
static size_t western_length(const unsigned char *bytes, size_t len)
{
    size_t size = bytes[0] == 0xE2 && len > 2 && bytes[1] == 0x80 ? 3 : 2;
    bool begins = size == 3 || (bytes[0] >= 0xC3 && bytes[0] <= 0xC5);
    return begins && size <= len && (bytes[size - 1] & 0xC0) == 0x80 ? size : 0;
}

/*
 * How many such characters there are in runs of nothing else between ASCII. In legacy encodings
 * these pairs of bytes hardly ever stand alone, so that few of them outweigh more bytes that are
 * wrong for themselves: damage in a text with few accents.
 */
static size_t count_western(const unsigned char *bytes, size_t len)
{
    size_t count = 0;
    for (size_t at = 0; at < len; at++) {
        size_t run = 0;
        size_t size = 0;
        while (at < len && (size = western_length(bytes + at, len - at)) > 0) {
            run++;
            at += size;
        }
        if (at == len || bytes[at] < 0x80)
            count += run;
        while (at < len && bytes[at] >= 0x80)
            at++;
    }
    return count;
}

/* So many errors, and not more good bytes than those: this is no UTF-8. */
enum { HOPELESS = 100, WESTERN_WEIGHT = 5 };

bool cqi_detect_utf8(const unsigned char *bytes, size_t len)
{
    size_t good = 0; /* continuation bytes in good sequences */
    size_t bad = 0;
    size_t at = 0;
    while (at < len && (bad < HOPELESS || good > bad)) {
        size_t valid = cqi_utf8_valid_prefix(bytes + at, len - at);
        good += cqi_count_continuations(bytes + at, valid);
        at += valid;
        if (at == len)
            break;
        bool complete = true;
        at += cqi_utf8_subpart(bytes + at, len - at, &complete);
        bad += complete || at < len;
    }
    if (good > 0 && at >= len && good < bad * 2)
        good = WESTERN_WEIGHT * count_western(bytes, len) >= bad ? bad * 2 : good;
    return good > 0 && good >= bad * 2;
}

/*
 * Is it well-formed UTF-8 of which much is not ASCII? No binary file is; but converters give such
 * text, full of control characters, for fonts that they cannot read.
 */
static bool is_whole_utf8(const unsigned char *bytes, size_t len)
{
    enum { MANY = 32, CUT = 3 /* of a last character, at most */ };
    size_t valid = cqi_utf8_valid_prefix(bytes, len);
    size_t high = 0;
    for (size_t i = 0; i < valid; i++)
        high += bytes[i] >> 7;
    return valid + CUT >= len && high >= MANY && high >= len / 8 && !memchr(bytes, 0, len);
}

/* What is left when nothing tells for certain: the likeliest of all. */
static const char *choose(const unsigned char *bytes, size_t len, bool final, const char *declared)
{
    if (cqi_detect_binary(bytes, len))
        return is_whole_utf8(bytes, len) ? "UTF-8" : cqi_judge_wide(bytes, len).name;
    const char *name = cqi_detect_shifted(bytes, len);
    if (name)
        return name;
    if (cqi_ascii_prefix(bytes, len) == len)
        return "US-ASCII";
    if (cqi_detect_utf8(bytes, len))
        return "UTF-8";
    size_t cost = 0;
    name = cqi_detect_legacy(bytes, len, final, declared, &cost);
    cqi_wide_verdict wide = cqi_judge_wide(bytes, len);
    return wide.name && wide.cost < cost ? wide.name : name;
}

const char *cqi_detect_hinted(const unsigned char *bytes, size_t len, bool final,
                              const char *declared)
{
    size_t mark_len = 0;
    const char *name = cqi_bom(bytes, len, true, &mark_len);
    if (name)
        return name;
    if (has_magic(bytes, len))
        return NULL;
    name = cqi_detect_wide(bytes, len);
    return name ? name : choose(bytes, len, final, declared);
}

const char *cqi_detect(const unsigned char *bytes, size_t len, bool final)
{
    return cqi_detect_hinted(bytes, len, final, NULL);
}
