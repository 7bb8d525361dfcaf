/*
 * legacy.c - single- and double-byte encodings, by the WHATWG Encoding Standard's decoders.
 *
 * Grouping bytes into characters, and what becomes of ill-formed ones, is done here, so that it is
 * the same whatever iconv does, and offsets are exact; what a sequence means, meaning.c knows.
 */
#include "decode/legacy.h"

#include "decode/shift.h"

/* How many bytes of an ill-formed sequence go: an ASCII byte at its end stays. */
static size_t ill_formed_len(const unsigned char *in, size_t len)
{
    return len > 1 && in[len - 1] < 0x80 ? len - 1 : len;
}

static void put_two(cqi_writer *writer, unsigned trail)
{
    unsigned char *to = writer->at;
    uint32_t len = cqi_encode_utf8(trail < 0x80 ? 0x00CA : 0x00EA, to);
    len += cqi_encode_utf8(trail == 0x62 || trail == 0xA3 ? 0x0304 : 0x030C, to + len);
    cqi_writer_note(writer, 2, len, 1);
}

/* EUC-JP's three-byte sequences: JIS X 0212. */
static size_t convert_jis_x_0212(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in,
                                 size_t len)
{
    if (len < 3)
        return 0;
    if (!cqi_byte_in(in[2], 0xA1, 0xFE)) {
        size_t bad = ill_formed_len(in, 3);
        cqi_writer_replace(writer, bad);
        return bad;
    }
    cqi_entry entry = cqi_legacy_jis_x_0212(legacy, in);
    if (cqi_entry_is_text(entry))
        cqi_entry_write(writer, 3, entry);
    else
        cqi_writer_replace(writer, 3);
    return 3;
}

static size_t convert_euc_tw_plane(const cqi_legacy *legacy, cqi_writer *writer,
                                   const unsigned char *in, size_t len)
{
    for (size_t have = 2; have < 4; have++) {
        if (have >= len)
            return 0;
        if (!cqi_byte_in(in[have], 0xA1, 0xFE)) {
            size_t bad = ill_formed_len(in, have + 1);
            cqi_writer_replace(writer, bad);
            return bad;
        }
    }
    cqi_entry entry = cqi_legacy_plane(legacy, in);
    if (cqi_entry_is_text(entry))
        cqi_entry_write(writer, 4, entry);
    else
        cqi_writer_replace(writer, 4);
    return 4;
}

/* The scalar value of a four-byte sequence of GB18030, 0: none. */
static uint32_t gb18030_scalar(const unsigned char *in)
{
    uint32_t pointer = (((uint32_t)in[0] - 0x81) * 10 + in[1] - 0x30) * 1260 +
                       ((uint32_t)in[2] - 0x81) * 10 + in[3] - 0x30;
    if (pointer >= 189000)
        return pointer <= 1237575 ? pointer - 189000 + 0x10000 : 0;
    if (pointer > 39419)
        return 0;
    if (pointer == 7457)
        return 0xE7C7; /* changed places with 1E3F since the edition of 2000 */
    size_t low = 0;
    size_t high = CQI_RANGES_GB18030_COUNT;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (cqi_ranges_gb18030[middle].bytes <= pointer)
            low = middle;
        else
            high = middle;
    }
    return cqi_ranges_gb18030[low].scalar + (pointer - cqi_ranges_gb18030[low].bytes);
}

/* An error in the third or fourth byte gives back all but the first, as the standard has it. */
static size_t convert_gb18030_four(cqi_writer *writer, const unsigned char *in, size_t len)
{
    if (len < 3)
        return 0;
    if (!cqi_byte_in(in[2], 0x81, 0xFE)) {
        cqi_writer_replace(writer, 1);
        return 1;
    }
    if (len < 4)
        return 0;
    if (!cqi_byte_in(in[3], 0x30, 0x39)) {
        cqi_writer_replace(writer, 1);
        return 1;
    }
    uint32_t scalar = gb18030_scalar(in);
    if (scalar)
        cqi_writer_put(writer, 4, scalar);
    else
        cqi_writer_replace(writer, 4);
    return 4;
}

/* What is no single byte and no plain pair. Returns the bytes used, 0: more are needed. */
static size_t convert_rare(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in,
                           size_t len, cqi_entry entry)
{
    if (entry == CQI_ENTRY_INVALID) {
        size_t bad = ill_formed_len(in, 2);
        cqi_writer_replace(writer, bad);
        return bad;
    }
    switch (legacy->charset->scheme) {
    case CQI_SCHEME_GB18030:
        return convert_gb18030_four(writer, in, len);
    case CQI_SCHEME_EUC_JP:
        return convert_jis_x_0212(legacy, writer, in, len);
    case CQI_SCHEME_EUC_TW:
        return convert_euc_tw_plane(legacy, writer, in, len);
    default:
        put_two(writer, in[1]);
        return 2;
    }
}

/* Single bytes that were met before and give two: the bulk of Cyrillic, Greek and the like. */
static size_t convert_known_bytes(const cqi_legacy *legacy, cqi_writer *writer,
                                  const unsigned char *in, size_t len)
{
    size_t at = 0;
    unsigned char *to = writer->at;
    while (at < len) {
        cqi_entry entry = legacy->single[in[at]];
        if ((entry & 0xE0) != 0xC0)
            break;
        to[0] = (unsigned char)entry;
        to[1] = (unsigned char)(entry >> 8);
        to += 2;
        at++;
    }
    if (at > 0)
        cqi_writer_note(writer, 1, 2, at);
    return at;
}

/* One byte above 7F that is no lead. */
static void convert_single(cqi_legacy *legacy, cqi_writer *writer, unsigned char byte)
{
    cqi_entry entry = cqi_legacy_single(legacy, byte);
    if (cqi_entry_is_text(entry))
        cqi_entry_write(writer, 1, entry);
    else
        cqi_writer_replace(writer, 1);
}

/* Plain pairs that were met before and give three bytes: the bulk of Chinese, Japanese, Korean. */
static size_t convert_known_pairs(const cqi_legacy *legacy, cqi_writer *writer,
                                  const unsigned char *in, size_t len)
{
    size_t at = 0;
    unsigned char *to = writer->at;
    while (len - at >= 2 && in[at] >= 0x80) {
        cqi_entry entry = legacy->pair[(unsigned)in[at] << 8 | in[at + 1]];
        if ((entry & 0xF0) != 0xE0 || legacy->single[in[at]] != CQI_ENTRY_LEAD)
            break;
        to[0] = (unsigned char)entry;
        to[1] = (unsigned char)(entry >> 8);
        to[2] = (unsigned char)(entry >> 16);
        to += 3;
        at += 2;
    }
    if (at > 0)
        cqi_writer_note(writer, 2, 3, at / 2);
    return at;
}

static size_t convert_pair(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in,
                           size_t len)
{
    if (len < 2)
        return 0;
    cqi_entry entry = cqi_legacy_pair(legacy, in[0], in[1]);
    if (!cqi_entry_is_text(entry))
        return convert_rare(legacy, writer, in, len, entry);
    cqi_entry_write(writer, 2, entry);
    return 2;
}

/* A run of ASCII, often as short as a space; some bytes behind it are copied, and not counted. */
static size_t copy_ascii(cqi_writer *writer, const unsigned char *in, size_t len)
{
    unsigned char *to = writer->at;
    size_t at = 0;
    while (len - at >= 8) {
        uint64_t word;
        memcpy(&word, in + at, sizeof word);
        memcpy(to + at, &word, sizeof word);
        if (word & UINT64_C(0x8080808080808080))
            break;
        at += 8;
    }
    for (; at < len && in[at] < 0x80; at++)
        to[at] = in[at];
    cqi_writer_note(writer, 1, 1, at);
    return at;
}

static size_t convert_stateless(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in,
                                size_t len)
{
    size_t at = 0;
    while (at < len) {
        unsigned char byte = in[at];
        size_t used = 1;
        if (byte < 0x80) {
            used = copy_ascii(writer, in + at, len - at);
        } else if (legacy->single[byte] != CQI_ENTRY_LEAD) {
            used = convert_known_bytes(legacy, writer, in + at, len - at);
            if (used == 0)
                convert_single(legacy, writer, byte);
            used += used == 0;
        } else {
            used = convert_known_pairs(legacy, writer, in + at, len - at);
            if (used == 0)
                used = convert_pair(legacy, writer, in + at, len - at);
            if (used == 0)
                break;
        }
        at += used;
    }
    return at;
}

size_t cqi_convert_legacy(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in,
                          size_t len, bool final)
{
    switch (legacy->charset->scheme) {
    case CQI_SCHEME_ISO_2022_JP:
        return cqi_convert_iso_2022_jp(legacy, writer, in, len, final);
    case CQI_SCHEME_ISO_2022_KR:
        return cqi_convert_iso_2022_kr(legacy, writer, in, len, final);
    case CQI_SCHEME_HZ:
        return cqi_convert_hz(legacy, writer, in, len, final);
    default:
        break;
    }
    size_t used = convert_stateless(legacy, writer, in, len);
    if (!final || used == len)
        return used;
    cqi_writer_replace(writer, len - used);
    return len;
}
