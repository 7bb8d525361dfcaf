/*
 * shift.c - ISO-2022-JP by the WHATWG Encoding Standard's decoder, ISO-2022-KR (RFC 1557), HZ (RFC
 * 1843).
 *
 * The last two are not in the standard; ill-formed input is treated in its spirit: one U+FFFD, and
 * an ASCII byte is kept. A line end brings both back to ASCII, so that one lost byte costs one
 * line.
 */
#include "decode/shift.h"

enum { ESCAPE = 0x1B, SHIFT_OUT = 0x0E, SHIFT_IN = 0x0F };

enum { MODE_ASCII = 0, MODE_ROMAN, MODE_KATAKANA, MODE_DOUBLE, MODE_NONE };

static bool is_graphic(unsigned char byte)
{
    return byte >= 0x21 && byte <= 0x7E;
}

/* Two 7-bit bytes as a pair of the EUC form. */
static void put_pair(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in)
{
    cqi_entry entry = cqi_legacy_pair(legacy, in[0] | 0x80U, in[1] | 0x80U);
    if (cqi_entry_is_text(entry))
        cqi_entry_write(writer, 2, entry);
    else
        cqi_writer_replace(writer, 2);
}

static uint8_t escaped_mode(unsigned char second, unsigned char third)
{
    if (second == '$')
        return third == '@' || third == 'B' ? MODE_DOUBLE : MODE_NONE;
    switch (third) {
    case 'B':
        return MODE_ASCII;
    case 'J':
        return MODE_ROMAN;
    case 'I':
        return MODE_KATAKANA;
    default:
        return MODE_NONE;
    }
}

/* An escape sequence. Two of them with nothing in between are an error, by the standard. */
static size_t escape_jp(cqi_shift *shift, cqi_writer *writer, const unsigned char *in, size_t len,
                        bool final)
{
    bool begins = len < 2 || in[1] == '$' || in[1] == '(';
    if (begins && len < 3 && !final)
        return 0;
    uint8_t mode = begins && len >= 3 ? escaped_mode(in[1], in[2]) : MODE_NONE;
    if (mode == MODE_NONE) {
        shift->escaped = false;
        cqi_writer_replace(writer, 1);
        return 1;
    }
    shift->mode = mode;
    if (shift->escaped)
        cqi_writer_replace(writer, 3);
    else
        cqi_writer_skip(writer, 3);
    shift->escaped = true;
    return 3;
}

static size_t double_jp(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in, size_t len,
                        bool final)
{
    if (!is_graphic(in[0])) {
        cqi_writer_replace(writer, 1);
        return 1;
    }
    if (len < 2 && !final)
        return 0;
    if (len < 2 || in[1] == ESCAPE) {
        cqi_writer_replace(writer, 1);
        return 1;
    }
    if (is_graphic(in[1]))
        put_pair(legacy, writer, in);
    else
        cqi_writer_replace(writer, 2);
    return 2;
}

static void single_jp(cqi_writer *writer, uint8_t mode, unsigned char byte)
{
    if (mode == MODE_KATAKANA && byte >= 0x21 && byte <= 0x5F)
        cqi_writer_put(writer, 1, 0xFF61U - 0x21U + byte);
    else if (mode == MODE_KATAKANA || byte >= 0x80 || byte == SHIFT_OUT || byte == SHIFT_IN)
        cqi_writer_replace(writer, 1);
    else if (mode == MODE_ROMAN && byte == 0x5C)
        cqi_writer_put(writer, 1, 0x00A5);
    else if (mode == MODE_ROMAN && byte == 0x7E)
        cqi_writer_put(writer, 1, 0x203E);
    else
        cqi_writer_copy(writer, &byte, 1);
}

size_t cqi_convert_iso_2022_jp(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in,
                               size_t len, bool final)
{
    cqi_shift *shift = &legacy->shift;
    size_t at = 0;
    while (at < len) {
        size_t used = 1;
        if (in[at] == ESCAPE) {
            used = escape_jp(shift, writer, in + at, len - at, final);
        } else if (shift->mode == MODE_DOUBLE) {
            used = double_jp(legacy, writer, in + at, len - at, final);
            if (used > 0)
                shift->escaped = false;
        } else {
            shift->escaped = false;
            single_jp(writer, shift->mode, in[at]);
        }
        if (used == 0)
            break;
        at += used;
    }
    return at;
}

/* A byte, or two, of a double-byte mode: anything but a graphic pair. */
static size_t double_other(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in,
                           size_t len, bool final)
{
    if (in[0] >= 0x80) {
        cqi_writer_replace(writer, 1);
        return 1;
    }
    if (!is_graphic(in[0])) {
        if (in[0] == '\n')
            legacy->shift.mode = MODE_ASCII;
        cqi_writer_copy(writer, in, 1);
        return 1;
    }
    if (len < 2 && !final)
        return 0;
    if (len < 2 || !is_graphic(in[1])) {
        cqi_writer_replace(writer, 1);
        return 1;
    }
    put_pair(legacy, writer, in);
    return 2;
}

static void single_other(cqi_writer *writer, unsigned char byte)
{
    if (byte >= 0x80)
        cqi_writer_replace(writer, 1);
    else
        cqi_writer_copy(writer, &byte, 1);
}

/* The header that announces KS X 1001, "ESC $ ) C", wherever it stands. */
static size_t escape_kr(cqi_writer *writer, const unsigned char *in, size_t len, bool final)
{
    static const unsigned char header[4] = {ESCAPE, '$', ')', 'C'};
    size_t have = len < sizeof header ? len : sizeof header;
    if (memcmp(in, header, have) == 0) {
        if (have == sizeof header) {
            cqi_writer_skip(writer, have);
            return have;
        }
        if (!final)
            return 0;
    }
    cqi_writer_replace(writer, 1);
    return 1;
}

size_t cqi_convert_iso_2022_kr(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in,
                               size_t len, bool final)
{
    cqi_shift *shift = &legacy->shift;
    size_t at = 0;
    while (at < len) {
        size_t used = 1;
        if (in[at] == ESCAPE) {
            used = escape_kr(writer, in + at, len - at, final);
        } else if (in[at] == SHIFT_OUT || in[at] == SHIFT_IN) {
            shift->mode = in[at] == SHIFT_OUT ? MODE_DOUBLE : MODE_ASCII;
            cqi_writer_skip(writer, 1);
        } else if (shift->mode == MODE_DOUBLE) {
            used = double_other(legacy, writer, in + at, len - at, final);
        } else {
            single_other(writer, in[at]);
        }
        if (used == 0)
            break;
        at += used;
    }
    return at;
}

/* A tilde: an escape, or, where what follows is none of them, itself. */
static size_t escape_hz(cqi_shift *shift, cqi_writer *writer, const unsigned char *in, size_t len,
                        bool final)
{
    if (len < 2 && !final)
        return 0;
    unsigned char second = len < 2 ? 0 : in[1];
    if (second == '{' || second == '}') {
        shift->mode = second == '{' ? MODE_DOUBLE : MODE_ASCII;
        cqi_writer_skip(writer, 2);
        return 2;
    }
    if (second == '\n' && shift->mode == MODE_ASCII) {
        cqi_writer_skip(writer, 2);
        return 2;
    }
    writer->at[0] = '~';
    if (second == '~') {
        cqi_writer_note(writer, 2, 1, 1);
        return 2;
    }
    cqi_writer_note(writer, 1, 1, 1);
    return 1;
}

size_t cqi_convert_hz(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in, size_t len,
                      bool final)
{
    cqi_shift *shift = &legacy->shift;
    size_t at = 0;
    while (at < len) {
        size_t used = 1;
        if (in[at] == '~')
            used = escape_hz(shift, writer, in + at, len - at, final);
        else if (shift->mode == MODE_DOUBLE)
            used = double_other(legacy, writer, in + at, len - at, final);
        else
            single_other(writer, in[at]);
        if (used == 0)
            break;
        at += used;
    }
    return at;
}
