/*
 * mojibake.c - undoes decoding that was done twice.
 *
 * From the first suspicious sequence on a window is judged as a whole; where it mixes with right
 * text, each of its lines. What was undone is judged again, so that text which went through it
 * several times comes out right. Windows end at ASCII, where no sequence does, so verdicts do not
 * depend on the pieces a text comes in.
 */
#include "decode/mojibake.h"

#include "base/error.h"
#include "decode/suspect.h"
#include "unicode/utf8.h"

#include <string.h>

enum { ROUNDS = 3, WEST = 0, EAST = 1 };

/* 80 to 9F in windows-1252; 0: a C1 control, as in Latin-1. */
static const uint16_t western[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

/* 80 to BF in windows-1251; C0 to FF are U+0410 to U+044F. */
static const uint16_t eastern[64] = {
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409,
    0x2039, 0x040A, 0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x0098, 0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0,
    0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB,
    0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6,
    0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
};

/* The byte from 80 on that the codec reads as this character; 0: none. */
static unsigned byte_of(int codec, uint32_t c)
{
    if (codec == WEST && c >= 0x80 && c <= 0xFF)
        return c;
    if (codec == EAST && c >= 0x0410 && c <= 0x044F)
        return c - 0x0410 + 0xC0;
    const uint16_t *table = codec == WEST ? western : eastern;
    unsigned count = codec == WEST ? 32 : 64;
    for (unsigned i = 0; c >= 0x80 && i < count; i++)
        if (table[i] == c)
            return 0x80 + i;
    return 0;
}

/* Characters that texts have: what damage gives by chance is mostly others. */
static bool is_plausible(uint32_t c)
{
    return (c >= 0x80 && c < 0x530) || (c >= 0x5D0 && c < 0x700) || (c >= 0xE00 && c < 0xE80) ||
           (c >= 0x1E00 && c < 0x2070) || (c >= 0x20A0 && c < 0x2600) ||
           (c >= 0x3000 && c < 0x3400) || (c >= 0x4E00 && c < 0xA000) ||
           (c >= 0xAC00 && c < 0xD7A4) || (c >= 0xF900 && c < 0xFB07) ||
           (c >= 0xFE10 && c < 0xFFF0) || (c >= 0x1F300 && c < 0x1FA00);
}

typedef struct sequence {
    size_t len;     /* bytes of the text, 0: there is none */
    uint32_t value; /* the character that it was */
    bool cut;       /* the text ends before it could be told */
} sequence;

/* The characters at `at` as the bytes of one. */
static sequence read_sequence(int codec, const char *text, size_t at, size_t len)
{
    unsigned char bytes[4];
    size_t wanted = 1;
    size_t pos = at;
    for (size_t i = 0; i < wanted; i++) {
        if (pos >= len)
            return (sequence){.cut = i > 0};
        size_t size;
        unsigned byte = byte_of(codec, cqi_char_at(text + pos, &size));
        if (i == 0)
            wanted = cqi_utf8_wanted(byte) < 2 ? 0 : cqi_utf8_wanted(byte);
        if (wanted == 0 || (i > 0 && !cqi_utf8_continues(byte)))
            return (sequence){0};
        bytes[i] = (unsigned char)byte;
        pos += size;
    }
    uint32_t value = CQI_ILL_FORMED;
    if (cqi_decode(bytes, bytes + wanted, &value) != wanted || !is_plausible(value))
        return (sequence){0};
    return (sequence){.len = pos - at, .value = value};
}

static bool is_ascii_letter(uint32_t c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* A letter that is not of ASCII, by its block. */
static bool is_letter(uint32_t c)
{
    return c >= 0xC0 && !(c >= 0x2000 && c < 0x2C00) && !(c >= 0x3000 && c < 0x3040) &&
           !(c >= 0xE000 && c < 0xF900) && c < 0xFF00;
}

/* French writes "é »" with a space that does not break: these are the bytes of a character too. */
static bool is_french(const char *text, size_t at, sequence found)
{
    size_t size;
    cqi_char_at(text + at, &size);
    return found.len == size + 4 && memcmp(text + at + size, "\xC2\xA0\xC2\xBB", 4) == 0;
}

/* Three in a row: in Cyrillic one is as good as any two letters. */
static sequence read_row(const char *text, size_t at, size_t len)
{
    sequence first = read_sequence(EAST, text, at, len);
    sequence next = first;
    size_t pos = at;
    for (int i = 0; i < 2 && next.len > 0; i++) {
        pos += next.len;
        next = read_sequence(EAST, text, pos, len);
        next.cut |= pos >= len;
    }
    return next.len > 0 ? first : (sequence){.cut = next.cut};
}

int cqi_mojibake_at(const char *text, size_t at, size_t len, bool final)
{
    unsigned char lead = (unsigned char)text[at];
    if (lead != 0xC3 && lead != 0xD0)
        return -1;
    int codec = lead == 0xC3 ? WEST : EAST;
    sequence found = codec == WEST ? read_sequence(WEST, text, at, len) : read_row(text, at, len);
    if (found.len > 0 && codec == WEST && is_french(text, at, found))
        return -1;
    return found.len > 0 || (found.cut && !final) ? codec : -1;
}

/* What speaks for and against a stretch. */
typedef struct evidence {
    size_t score;   /* sequences that touch letters or each other; long ones count twice */
    size_t genuine; /* letters outside of ASCII that are none */
    bool inside;    /* one stands between letters of ASCII */
} evidence;

/* `first`: the character in front of the text. */
static evidence weigh(int codec, const char *text, size_t at, size_t len, uint32_t first)
{
    evidence sum = {0};
    bool after = is_ascii_letter(at > 0 ? (uint8_t)text[at - 1] : first); /* or a sequence */
    for (size_t size; at < len; at += size) {
        uint32_t c = cqi_char_at(text + at, &size);
        sequence found = c < 0x80 ? (sequence){0} : read_sequence(codec, text, at, len);
        if (found.len == 0 || is_french(text, at, found)) {
            after = is_ascii_letter(c);
            bool lone = codec == WEST && (c == 0xC2 || c == 0xC3 || c == 0xE2); /* half of one */
            sum.genuine += is_letter(c) && !lone;
            continue;
        }
        size = found.len;
        unsigned next = at + size < len ? (unsigned char)text[at + size] : 0;
        bool before = is_ascii_letter(next) || next >= 0x80;
        if (after || before)
            sum.score += found.value < 0x800 ? 1 : 2;
        sum.inside |= after && is_ascii_letter(next);
        after = true;
    }
    return sum;
}

static bool is_proved(const cqi_mojibake *state, int codec, evidence sum)
{
    if (state->seen >> codec & 1)
        return sum.score > sum.genuine;
    return (sum.score >= 3 && sum.score >= sum.genuine * 2) ||
           (codec == WEST && sum.inside && sum.genuine == 0);
}

static cq_status put(const cqi_text *from, size_t start, size_t end, uint32_t c, cqi_text *to)
{
    unsigned char bytes[4];
    uint32_t len = cqi_encode_utf8(c, bytes);
    return cqi_text_append_unit(to, from, start, end, bytes, len);
}

/*
 * Where U+00A0 became a space, half of a sequence is left: "Ã " was "à", "Â " a space. How many
 * bytes of the text it is, 0: it is none; *value: what it was.
 */
static size_t read_half(const char *text, size_t at, size_t len, uint32_t *value)
{
    bool half = len - at >= 3 && text[at] == '\xC3' && text[at + 2] == ' ' &&
                (text[at + 1] == '\x83' || text[at + 1] == '\x82');
    if (!half)
        return 0;
    *value = text[at + 1] == '\x83' ? 0xE0 : 0xA0;
    bool twice = len - at >= 4 && text[at + 3] == ' ';
    return *value == 0xA0 || twice ? 3 : 2;
}

/* Appends [at, end), undone. */
static cq_status undo(cqi_mojibake *state, int codec, const cqi_text *from, size_t at, size_t end,
                      cqi_text *to)
{
    const char *text = from->text.data;
    size_t clean = at;
    for (size_t size; at < end; at += size) {
        uint32_t c = cqi_char_at(text + at, &size);
        if (c < 0x80)
            continue;
        sequence found = read_sequence(codec, text, at, end);
        if (found.len == 0 && codec == WEST)
            found.len = read_half(text, at, end, &found.value);
        if (found.len == 0)
            continue;
        CQI_TRY(cqi_text_append(to, from, clean, at));
        CQI_TRY(put(from, at, at + found.len, found.value, to));
        state->undone++;
        size = found.len;
        clean = at + size;
    }
    state->seen |= 1U << codec;
    return cqi_text_append(to, from, clean, end);
}

/* The next character at which undoing may begin; `len`: none. */
static size_t next_start(const char *text, size_t at, size_t len, bool final, int *codec)
{
    for (;;) {
        at = cqi_suspect_find(text, at, len);
        if (at >= len)
            return len;
        *codec = cqi_mojibake_at(text, at, len, final);
        if (*codec >= 0)
            return at;
        size_t size;
        cqi_char_at(text + at, &size);
        at += size;
    }
}

/* Appends [at, end), each line undone where it is proved by itself. */
static cq_status undo_lines(cqi_mojibake *state, const cqi_text *from, size_t at, size_t end,
                            cqi_text *to)
{
    const char *text = from->text.data;
    while (at < end) {
        const char *feed = memchr(text + at, '\n', end - at);
        size_t stop = feed ? (size_t)(feed - text) + 1 : end;
        int codec = -1;
        size_t start = next_start(text, at, stop, true, &codec);
        evidence sum =
            start < stop ? weigh(codec, text, start, stop, state->before) : (evidence){0};
        bool proved = sum.score >= 3 && sum.genuine == 0;
        CQI_TRY(cqi_text_append(to, from, at, proved ? start : stop));
        if (proved)
            CQI_TRY(undo(state, codec, from, start, stop, to));
        at = stop;
    }
    return CQ_OK;
}

/* Appends [at, end), undone where it is proved, all of it or by lines. */
static cq_status undo_round(cqi_mojibake *state, int codec, const cqi_text *from, size_t at,
                            size_t end, cqi_text *to)
{
    if (is_proved(state, codec, weigh(codec, from->text.data, at, end, state->before)))
        return undo(state, codec, from, at, end, to);
    return undo_lines(state, from, at, end, to);
}

/*
 * Undoes *text, which stands behind the character `first`, again while that is proved; `spare` is
 * for its use. What the document has shown before does not count: that one round was right does not
 * make a second one so.
 */
static cq_status undo_again(cqi_mojibake *state, uint32_t first, cqi_text *text, cqi_text *spare)
{
    for (int round = 1; round < ROUNDS; round++) {
        int codec = -1;
        size_t at = next_start(text->text.data, 0, text->text.len, true, &codec);
        if (at == text->text.len)
            return CQ_OK;
        cqi_mojibake fresh = {.before = first};
        cqi_text_clear(spare);
        CQI_TRY(cqi_text_append(spare, text, 0, at));
        CQI_TRY(undo_round(&fresh, codec, text, at, text->text.len, spare));
        if (fresh.undone == 0)
            return CQ_OK;
        state->undone += fresh.undone;
        cqi_text swap = *text;
        *text = *spare;
        *spare = swap;
    }
    return CQ_OK;
}

/* Appends [at, end), undone as often as it went through. */
static cq_status undo_stretch(cqi_mojibake *state, int codec, const cqi_text *from, size_t at,
                              size_t end, cqi_text *to)
{
    cqi_text made = {0};
    cqi_text spare = {0};
    uint64_t undone = state->undone;
    const char *text = from->text.data;
    size_t size;
    uint32_t first = at > 0 ? cqi_char_at(text + cqi_char_before(text, at), &size) : state->before;
    cq_status status = undo_round(state, codec, from, at, end, &made);
    if (!status && state->undone > undone)
        status = undo_again(state, first, &made, &spare);
    if (!status)
        status = cqi_text_append(to, &made, 0, made.text.len);
    cqi_text_deinit(&made);
    cqi_text_deinit(&spare);
    return status;
}

/* The end of the window from `at` on; 0: the text is too short to tell. */
static size_t window_end(const char *text, size_t at, size_t len, bool final)
{
    size_t most = len - at > 2 * CQI_MOJIBAKE_WINDOW ? at + 2 * CQI_MOJIBAKE_WINDOW : len;
    for (size_t end = at + CQI_MOJIBAKE_WINDOW; end < most; end++)
        if ((unsigned char)text[end] < 0x80)
            return end;
    if (most < len) {
        while (cqi_utf8_continues((unsigned char)text[most]))
            most--;
        return most;
    }
    return final ? len : 0;
}

cq_status cqi_mojibake_undo(cqi_mojibake *state, const cqi_text *from, bool final, cqi_text *to,
                            size_t *settled)
{
    const char *text = from->text.data;
    size_t len = from->text.len;
    size_t done = 0;
    while (done < len) {
        int codec = -1;
        size_t at = next_start(text, done, len, final, &codec);
        size_t end = at < len ? window_end(text, at, len, final) : len;
        CQI_TRY(cqi_text_append(to, from, done, at));
        if (at == len)
            break;
        if (end == 0) { /* more is needed */
            *settled = to->text.len;
            return cqi_text_append(to, from, at, len);
        }
        CQI_TRY(undo_stretch(state, codec, from, at, end, to));
        done = end;
    }
    *settled = to->text.len;
    return CQ_OK;
}
