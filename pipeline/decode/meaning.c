/*
 * meaning.c - what the sequences of a legacy encoding mean: iconv(3) in the place of the indexes of
 * the WHATWG Encoding Standard.
 *
 * iconv is only ever asked what one complete sequence means, once a document; known differences are
 * put right before (charset.c). That gives iconv no state, and is faster than iconv itself, because
 * a document uses few different characters.
 */
#include "decode/legacy.h"

#include "base/error.h"

#include <stdlib.h>

enum { PAIR_COUNT = 0x10000, LONGEST_ANSWER = 16 };

static bool is_lead(cqi_scheme scheme, unsigned byte)
{
    switch (scheme) {
    case CQI_SCHEME_SHIFT_JIS:
        return cqi_byte_in(byte, 0x81, 0x9F) || cqi_byte_in(byte, 0xE0, 0xFC);
    case CQI_SCHEME_EUC_JP:
        return byte == 0x8E || byte == 0x8F || cqi_byte_in(byte, 0xA1, 0xFE);
    case CQI_SCHEME_EUC_TW:
        return byte == 0x8E || cqi_byte_in(byte, 0xA1, 0xFE);
    case CQI_SCHEME_JOHAB:
        return cqi_byte_in(byte, 0x84, 0xD3) || cqi_byte_in(byte, 0xD8, 0xDE) ||
               cqi_byte_in(byte, 0xE0, 0xF9);
    case CQI_SCHEME_EUC_KR:
    case CQI_SCHEME_GB18030:
    case CQI_SCHEME_BIG5:
        return cqi_byte_in(byte, 0x81, 0xFE);
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
        return byte != 0x7F && cqi_byte_in(byte, 0x40, scheme == CQI_SCHEME_GB18030 ? 0xFE : 0xFC);
    case CQI_SCHEME_EUC_JP:
        return cqi_byte_in(byte, 0xA1, lead == 0x8E ? 0xDF : 0xFE);
    case CQI_SCHEME_EUC_TW:
        return cqi_byte_in(byte, 0xA1, 0xFE);
    case CQI_SCHEME_EUC_KR:
        return cqi_byte_in(byte, 0x41, 0xFE);
    case CQI_SCHEME_BIG5:
        return cqi_byte_in(byte, 0x40, 0x7E) || cqi_byte_in(byte, 0xA1, 0xFE);
    case CQI_SCHEME_JOHAB:
        return cqi_byte_in(byte, 0x31, 0x7E) || cqi_byte_in(byte, 0x81, 0xFE);
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
    if (charset->scheme == CQI_SCHEME_SHIFT_JIS && cqi_byte_in(byte, 0xA1, 0xDF))
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
        return cqi_byte_in(trail, 0xA1, 0xB0) ? CQI_ENTRY_LONGER : CQI_ENTRY_INVALID;
    if (scheme == CQI_SCHEME_EUC_JP && lead == 0x8F)
        return cqi_byte_in(trail, 0xA1, 0xFE) ? CQI_ENTRY_LONGER : CQI_ENTRY_INVALID;
    if (scheme == CQI_SCHEME_GB18030 && cqi_byte_in(trail, 0x30, 0x39))
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
    if (scheme == CQI_SCHEME_SHIFT_JIS && cqi_byte_in(lead, 0xF0, 0xF9)) {
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

cqi_entry cqi_legacy_single(cqi_legacy *legacy, unsigned char byte)
{
    cqi_entry *entry = &legacy->single[byte];
    if (*entry == CQI_ENTRY_UNKNOWN)
        *entry = resolve_single(legacy, byte);
    return *entry;
}

static cqi_entry ask_jis_x_0212(cqi_legacy *legacy, const unsigned char *in)
{
    if (in[1] == 0xA2 && in[2] == 0xB7)
        return scalar_entry(0xFF5E); /* many iconvs say U+007E */
    if (!legacy->supplement_tried)
        legacy->supplement = open_iconv("EUC-JP");
    legacy->supplement_tried = true;
    char answer[LONGEST_ANSWER];
    return answer_entry(answer, ask(legacy->supplement, in, 3, answer));
}

cqi_entry cqi_legacy_jis_x_0212(cqi_legacy *legacy, const unsigned char *in)
{
    /* The trail byte without its high bit keeps these apart from JIS X 0208 in the table. */
    cqi_entry *entry = &legacy->pair[(unsigned)in[1] << 8 | (in[2] & 0x7F)];
    if (*entry == CQI_ENTRY_UNKNOWN)
        *entry = ask_jis_x_0212(legacy, in);
    return *entry;
}

cqi_entry cqi_legacy_plane(const cqi_legacy *legacy, const unsigned char *in)
{
    char answer[LONGEST_ANSWER];
    return answer_entry(answer, ask(legacy->main, in, 4, answer));
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
