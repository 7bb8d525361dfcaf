/*
 * legacy.c - single- and double-byte encodings, by the WHATWG Encoding Standard's decoders, with
 * iconv(3) in the place of their indexes.
 *
 * Grouping bytes into characters, and what becomes of ill-formed ones, is done here, so that it is
 * the same whatever iconv does. iconv is only ever asked what one complete sequence means, once a
 * document; known differences are put right before (charset.c). That keeps offsets exact, gives
 * iconv no state, and is faster than iconv itself, because a document uses few different
 * characters.
 */
#include "decode/legacy.h"

#include "base/error.h"
#include "decode/shift.h"

#include <stdlib.h>

enum { PAIR_COUNT = 0x10000, LONGEST_ANSWER = 16 };

static bool in_range(unsigned byte, unsigned low, unsigned high)
{
    return byte >= low && byte <= high;
}

static bool is_lead(cqi_scheme scheme, unsigned byte)
{
    switch (scheme) {
    case CQI_SCHEME_SHIFT_JIS:
        return in_range(byte, 0x81, 0x9F) || in_range(byte, 0xE0, 0xFC);
    case CQI_SCHEME_EUC_JP:
        return byte == 0x8E || byte == 0x8F || in_range(byte, 0xA1, 0xFE);
    case CQI_SCHEME_EUC_TW:
        return byte == 0x8E || in_range(byte, 0xA1, 0xFE);
    case CQI_SCHEME_JOHAB:
        return in_range(byte, 0x84, 0xD3) || in_range(byte, 0xD8, 0xDE) ||
               in_range(byte, 0xE0, 0xF9);
    case CQI_SCHEME_EUC_KR:
    case CQI_SCHEME_GB18030:
    case CQI_SCHEME_BIG5:
        return in_range(byte, 0x81, 0xFE);
    default:
        return false;
    }
}

/* May this trail byte follow that lead? Where it may not, iconv is not asked. */
static bool is_trail(cqi_scheme scheme, unsigned lead, unsigned byte)
{
    switch (scheme) {
    case CQI_SCHEME_SHIFT_JIS:
    case CQI_SCHEME_GB18030:
        return byte != 0x7F && in_range(byte, 0x40, scheme == CQI_SCHEME_GB18030 ? 0xFE : 0xFC);
    case CQI_SCHEME_EUC_JP:
        return in_range(byte, 0xA1, lead == 0x8E ? 0xDF : 0xFE);
    case CQI_SCHEME_EUC_TW:
        return in_range(byte, 0xA1, 0xFE);
    case CQI_SCHEME_EUC_KR:
        return in_range(byte, 0x41, 0xFE);
    case CQI_SCHEME_BIG5:
        return in_range(byte, 0x40, 0x7E) || in_range(byte, 0xA1, 0xFE);
    case CQI_SCHEME_JOHAB:
        return in_range(byte, 0x31, 0x7E) || in_range(byte, 0x81, 0xFE);
    default:
        return false;
    }
}

/* NULL: iconv does not know the name. */
static iconv_t open_iconv(const char *name)
{
    iconv_t handle = iconv_open("UTF-8", name);
    return (intptr_t)handle == -1 ? NULL : handle;
}

/* Asks iconv what one complete sequence means; the length of its UTF-8, 0: it is ill-formed. */
static size_t ask(iconv_t handle, const unsigned char *bytes, size_t len, char *answer)
{
    if (!handle)
        return 0;
    char in[4];
    memcpy(in, bytes, len);
    char *from = in;
    char *to = answer;
    size_t room = LONGEST_ANSWER;
    (void)iconv(handle, NULL, NULL, NULL, NULL);
    if (iconv(handle, &from, &len, &to, &room) != 0 || len > 0)
        return 0;
    /* Some converters hold a character back, in case one that combines with it follows. */
    if (iconv(handle, NULL, NULL, &to, &room) == (size_t)-1)
        return 0;
    return LONGEST_ANSWER - room;
}

static cqi_entry scalar_entry(uint32_t scalar)
{
    unsigned char utf8[4] = {0};
    cqi_encode_utf8(scalar, utf8);
    return utf8[0] | (uint32_t)utf8[1] << 8 | (uint32_t)utf8[2] << 16 | (uint32_t)utf8[3] << 24;
}

/* An answer of one character as an entry. */
static cqi_entry answer_entry(const char *answer, size_t len)
{
    unsigned char utf8[4] = {0};
    if (len == 0 || len > 4)
        return CQI_ENTRY_INVALID;
    memcpy(utf8, answer, len);
    cqi_entry entry =
        utf8[0] | (uint32_t)utf8[1] << 8 | (uint32_t)utf8[2] << 16 | (uint32_t)utf8[3] << 24;
    if (!cqi_entry_is_text(entry))
        return CQI_ENTRY_INVALID;
    return cqi_entry_len(entry) == len ? entry : CQI_ENTRY_INVALID;
}

static const cqi_fixup *find_fixup(const cqi_charset *charset, unsigned bytes)
{
    size_t low = 0;
    size_t high = charset->fixup_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (charset->fixups[middle].bytes < bytes)
            low = middle + 1;
        else
            high = middle;
    }
    return low < charset->fixup_count && charset->fixups[low].bytes == bytes ? &charset->fixups[low]
                                                                             : NULL;
}

static cqi_entry fixup_entry(const cqi_fixup *fixup)
{
    return fixup->scalar ? scalar_entry(fixup->scalar) : CQI_ENTRY_INVALID;
}

static cqi_entry resolve_single(const cqi_legacy *legacy, unsigned char byte)
{
    const cqi_charset *charset = legacy->charset;
    if (is_lead(charset->scheme, byte))
        return CQI_ENTRY_LEAD;
    const cqi_fixup *fixup = find_fixup(charset, byte);
    if (fixup)
        return fixup_entry(fixup);
    if (charset->scheme == CQI_SCHEME_SHIFT_JIS && byte == 0x80)
        return scalar_entry(byte);
    if (charset->scheme == CQI_SCHEME_SHIFT_JIS && in_range(byte, 0xA1, 0xDF))
        return scalar_entry(0xFF61U - 0xA1U + byte);
    if (charset->scheme != CQI_SCHEME_SINGLE)
        return CQI_ENTRY_INVALID;
    char answer[LONGEST_ANSWER];
    cqi_entry entry = answer_entry(answer, ask(legacy->main, &byte, 1, answer));
    if (!cqi_entry_is_text(entry))
        entry = charset->fills_c1 && byte < 0xA0 ? scalar_entry(byte) : CQI_ENTRY_INVALID;
    return entry;
}

static cqi_entry ask_pair(const cqi_legacy *legacy, unsigned lead, unsigned trail)
{
    const cqi_fixup *fixup = find_fixup(legacy->charset, lead << 8 | trail);
    if (fixup)
        return fixup_entry(fixup);
    unsigned char bytes[2] = {(unsigned char)lead, (unsigned char)trail};
    char answer[LONGEST_ANSWER];
    size_t len = ask(legacy->main, bytes, 2, answer);
    /* Some iconvs read a pair that they do not know as a control character and ASCII. */
    if (len > 0 && (unsigned char)answer[len - 1] < 0x80)
        return CQI_ENTRY_INVALID;
    /* And some have the user's own characters in rows that Korea's standard leaves free. */
    cqi_scheme scheme = legacy->charset->scheme;
    bool korean = scheme == CQI_SCHEME_EUC_KR || scheme == CQI_SCHEME_ISO_2022_KR;
    if (korean && len == 3 && (unsigned char)answer[0] == 0xEE) /* U+E000 to U+EFFF */
        return CQI_ENTRY_INVALID;
    return answer_entry(answer, len);
}

/* JIS X 0208 is asked for as Shift_JIS, the only form that iconvs know with all its additions. */
static cqi_entry ask_jis(const cqi_legacy *legacy, unsigned row, unsigned cell)
{
    unsigned half = row / 2;
    unsigned lead = half < 0x1F ? 0x81 + half : 0xC1 + half;
    unsigned trail = row % 2 ? cell + 0x9F : cell < 0x3F ? cell + 0x40 : cell + 0x41;
    return ask_pair(legacy, lead, trail);
}

/* Four pairs of Big5-HKSCS give a letter and a mark that combines with it. */
static bool gives_two(unsigned lead, unsigned trail)
{
    return lead == 0x88 && (trail == 0x62 || trail == 0x64 || trail == 0xA3 || trail == 0xA5);
}

static cqi_entry resolve_pair(const cqi_legacy *legacy, unsigned lead, unsigned trail)
{
    cqi_scheme scheme = legacy->charset->scheme;
    if (scheme == CQI_SCHEME_EUC_TW && lead == 0x8E)
        return in_range(trail, 0xA1, 0xB0) ? CQI_ENTRY_LONGER : CQI_ENTRY_INVALID;
    if (scheme == CQI_SCHEME_EUC_JP && lead == 0x8F)
        return in_range(trail, 0xA1, 0xFE) ? CQI_ENTRY_LONGER : CQI_ENTRY_INVALID;
    if (scheme == CQI_SCHEME_GB18030 && in_range(trail, 0x30, 0x39))
        return CQI_ENTRY_LONGER;
    if (scheme == CQI_SCHEME_BIG5 && gives_two(lead, trail))
        return CQI_ENTRY_LONGER;
    if (scheme == CQI_SCHEME_EUC_JP || scheme == CQI_SCHEME_ISO_2022_JP) {
        if (!is_trail(CQI_SCHEME_EUC_JP, lead, trail))
            return CQI_ENTRY_INVALID;
        if (lead == 0x8E)
            return scalar_entry(0xFF61U - 0xA1U + trail);
        return ask_jis(legacy, lead - 0xA1, trail - 0xA1);
    }
    bool shifts = scheme == CQI_SCHEME_ISO_2022_KR || scheme == CQI_SCHEME_HZ;
    if (!shifts && !is_trail(scheme, lead, trail))
        return CQI_ENTRY_INVALID;
    if (scheme == CQI_SCHEME_SHIFT_JIS && in_range(lead, 0xF0, 0xF9)) {
        unsigned cell = trail - (trail < 0x7F ? 0x40 : 0x41);
        return scalar_entry(0xE000 + (lead - 0xF0) * 188 + cell); /* the user's own characters */
    }
    return ask_pair(legacy, lead, trail);
}

cqi_entry cqi_legacy_pair(cqi_legacy *legacy, unsigned lead, unsigned trail)
{
    cqi_entry *entry = &legacy->pair[lead << 8 | trail];
    if (*entry == CQI_ENTRY_UNKNOWN)
        *entry = resolve_pair(legacy, lead, trail);
    return *entry;
}

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
    /* The trail byte without its high bit keeps these apart from JIS X 0208 in the table. */
    cqi_entry *entry = &legacy->pair[(unsigned)in[1] << 8 | (in[2] & 0x7F)];
    if (!in_range(in[2], 0xA1, 0xFE)) {
        size_t bad = ill_formed_len(in, 3);
        cqi_writer_replace(writer, bad);
        return bad;
    }
    if (*entry == CQI_ENTRY_UNKNOWN) {
        if (!legacy->supplement_tried)
            legacy->supplement = open_iconv("EUC-JP");
        legacy->supplement_tried = true;
        char answer[LONGEST_ANSWER];
        *entry = answer_entry(answer, ask(legacy->supplement, in, 3, answer));
        if (in[1] == 0xA2 && in[2] == 0xB7)
            *entry = scalar_entry(0xFF5E); /* many iconvs say U+007E */
    }
    if (cqi_entry_is_text(*entry))
        cqi_entry_write(writer, 3, *entry);
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
        if (!in_range(in[have], 0xA1, 0xFE)) {
            size_t bad = ill_formed_len(in, have + 1);
            cqi_writer_replace(writer, bad);
            return bad;
        }
    }
    char answer[LONGEST_ANSWER];
    cqi_entry entry = answer_entry(answer, ask(legacy->main, in, 4, answer));
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
    if (!in_range(in[2], 0x81, 0xFE)) {
        cqi_writer_replace(writer, 1);
        return 1;
    }
    if (len < 4)
        return 0;
    if (!in_range(in[3], 0x30, 0x39)) {
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
    cqi_entry *entry = &legacy->single[byte];
    if (*entry == CQI_ENTRY_UNKNOWN)
        *entry = resolve_single(legacy, byte);
    if (cqi_entry_is_text(*entry))
        cqi_entry_write(writer, 1, *entry);
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

/* Leads must be known before the first pair is looked up. */
static void note_leads(cqi_legacy *legacy)
{
    for (unsigned byte = 0x80; byte < 0x100; byte++)
        if (is_lead(legacy->charset->scheme, byte))
            legacy->single[byte] = CQI_ENTRY_LEAD;
}

cq_status cqi_legacy_open(const cqi_charset *charset, cqi_legacy **legacy, cq_error *error)
{
    cqi_legacy *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->charset = charset;
    if (charset->scheme != CQI_SCHEME_SINGLE)
        made->pair = calloc(PAIR_COUNT, sizeof *made->pair);
    for (size_t i = 0; i < CQI_CHARSET_ICONV_NAMES && charset->iconv_names[i]; i++) {
        if (!made->main)
            made->main = open_iconv(charset->iconv_names[i]);
    }
    *legacy = made;
    cq_status status = CQ_OK;
    if (charset->scheme != CQI_SCHEME_SINGLE && !made->pair)
        status = cqi_fail(error, CQ_E_MEMORY, "out of memory");
    else if (!made->main)
        status =
            cqi_fail(error, CQ_E_ENCODING, "this system's iconv does not know %s", charset->name);
    if (status != CQ_OK) {
        cqi_legacy_close(made);
        *legacy = NULL;
        return status;
    }
    note_leads(made);
    return CQ_OK;
}

void cqi_legacy_close(cqi_legacy *legacy)
{
    if (!legacy)
        return;
    if (legacy->main)
        iconv_close(legacy->main);
    if (legacy->supplement)
        iconv_close(legacy->supplement);
    free(legacy->pair);
    free(legacy);
}
