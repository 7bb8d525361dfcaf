/*
 * test_decode_tables.c - every two-byte sequence of the multi-byte encodings, and every byte of the
 * single-byte ones, against the WHATWG Encoding Standard (vectors/, and python3's codecs).
 */
#include "decode/decode.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Decodes one sequence with a decoder that stays open; gives how the text ended up. */
static cq_str push_bytes(cqi_decoder *decoder, const unsigned char *bytes, size_t len,
                         cqi_text *out)
{
    cqi_text_clear(out);
    cr_assert_eq(cqi_decoder_push(decoder, bytes, len, false, out, NULL), CQ_OK);
    cr_assert_eq(out->map.out_len, out->text.len);
    return cqi_buffer_str(&out->text);
}

static size_t character_len(const char *text)
{
    unsigned char first = (unsigned char)text[0];
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

typedef struct table {
    const char *encoding;
    const char *file;
    const char *before; /* bytes in front of each sequence */
    const char *after;  /* and behind it */
    unsigned first;     /* the first trail byte of the file's lines */
    unsigned mask;      /* of lead and trail */
    size_t spare;       /* of `after`, these last bytes are text */
} table;

/* One pair that two characters come from, or one, or none. */
static void expect_pair(const table *row, cqi_decoder *decoder, unsigned lead, unsigned trail,
                        const char *wanted, cqi_text *out)
{
    unsigned char bytes[16];
    size_t len = strlen(row->before);
    memcpy(bytes, row->before, len);
    bytes[len++] = (unsigned char)(lead & row->mask);
    bytes[len++] = (unsigned char)(trail & row->mask);
    memcpy(bytes + len, row->after, strlen(row->after));
    len += strlen(row->after);
    cq_str got = push_bytes(decoder, bytes, len, out);
    got.len -= row->spare;
    char text[8] = {0};
    size_t text_len = character_len(wanted);
    memcpy(text, wanted, text_len);
    bool ill_formed = strcmp(text, "\xEF\xBF\xBD") == 0;
    if (ill_formed && trail < 0x80)
        text[text_len++] = (char)trail;
    if (strcmp(text, "\xEF\xB7\x90") == 0) { /* U+FDD0: two characters */
        cr_assert_eq(got.len, 4);
        cr_assert_eq((unsigned char)got.data[2], 0xCC);
        return;
    }
    cr_assert_eq(got.len, text_len, "%s %02X%02X", row->encoding, lead, trail);
    cr_assert_eq(memcmp(got.data, text, text_len), 0, "%s %02X%02X", row->encoding, lead, trail);
}

static void expect_line(const table *row, cqi_decoder *decoder, const char *line, cqi_text *out)
{
    unsigned lead = (unsigned)strtoul(line, NULL, 16);
    const char *at = line + 3;
    for (unsigned trail = row->first; trail < 0xFF; trail++) {
        if (trail != 0x7F)
            expect_pair(row, decoder, lead, trail, at, out);
        at += character_len(at);
    }
    cr_assert_eq(*at, '\n');
}

static void expect_table(const table *row)
{
    char path[512];
    snprintf(path, sizeof path, "%s/tests/unit/vectors/%s", CQ_SOURCE_DIR, row->file);
    FILE *file = fopen(path, "rb");
    cr_assert(file != NULL, "%s", path);
    cqi_decoder *decoder = NULL;
    cr_assert_eq(cqi_decoder_open(row->encoding, &decoder, NULL), CQ_OK);
    cqi_text out = {0};
    push_bytes(decoder, (const unsigned char *)"    ", 4, &out); /* no byte order mark */
    static char line[2048];
    int lines = 0;
    while (fgets(line, sizeof line, file)) {
        expect_line(row, decoder, line, &out);
        lines++;
    }
    cr_assert(lines >= 60);
    fclose(file);
    cqi_text_deinit(&out);
    cqi_decoder_close(decoder);
}

Test(decode_tables, all_pairs_of_the_standard)
{
    static const table rows[] = {
        {"big5", "big5.txt", "", "", 0x40, 0xFF, 0},
        {"euc-kr", "euc-kr.txt", "", "", 0x40, 0xFF, 0},
        {"gb18030", "gb18030.txt", "", "", 0x40, 0xFF, 0},
        {"gbk", "gb18030.txt", "", "", 0x40, 0xFF, 0},
        {"shift_jis", "shift_jis.txt", "", "", 0x40, 0xFF, 0},
        {"euc-jp", "jis0208.txt", "", "", 0xA1, 0xFF, 0},
        {"euc-jp", "jis0212.txt", "\x8F", "", 0xA1, 0xFF, 0},
        {"iso-2022-jp", "jis0208.txt", "\x1B$B", "\x1B(B.", 0xA1, 0x7F, 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_table(&rows[i]);
}

/* Lines of "bytes text", both in hexadecimal, from a program of python3. */
static void expect_python(const char *encoding, const char *program)
{
    char command[2048];
    snprintf(command, sizeof command, "python3 -c '%s'", program);
    FILE *lines = popen(command, "r");
    cr_assert(lines != NULL);
    cqi_decoder *decoder = NULL;
    cr_assert_eq(cqi_decoder_open(encoding, &decoder, NULL), CQ_OK, "%s", encoding);
    cqi_text out = {0};
    push_bytes(decoder, (const unsigned char *)"    ", 4, &out);
    unsigned long sequence = 0;
    unsigned long wanted = 0;
    int count = 0;
    while (fscanf(lines, "%lx %lx", &sequence, &wanted) == 2) { /* NOLINT(cert-err34-c) */
        unsigned char bytes[4];
        size_t len = 0;
        for (int shift = 24; shift >= 0; shift -= 8)
            if (sequence >> shift || len > 0)
                bytes[len++] = (unsigned char)(sequence >> shift);
        cq_str got = push_bytes(decoder, bytes, len, &out);
        unsigned long value = 0;
        for (size_t i = 0; i < got.len; i++)
            value = value << 8 | (unsigned char)got.data[i];
        cr_assert_eq(value, wanted, "%s %lX: %lX, not %lX", encoding, sequence, value, wanted);
        count++;
    }
    cr_assert_eq(pclose(lines), 0);
    cr_assert(count > 100, "%s: %d", encoding, count);
    cqi_text_deinit(&out);
    cqi_decoder_close(decoder);
}

Test(decode_tables, all_bytes_of_single_byte_encodings)
{
    static const struct {
        const char *encoding;
        const char *codec;
        const char *differences; /* of the standard from python3's codec: byte to code point */
    } rows[] = {
        {"ibm866", "cp866", ""},
        {"iso-8859-2", "iso8859_2", ""},
        {"iso-8859-3", "iso8859_3", ""},
        {"iso-8859-4", "iso8859_4", ""},
        {"iso-8859-5", "iso8859_5", ""},
        {"iso-8859-6", "iso8859_6", ""},
        {"iso-8859-7", "iso8859_7", ""},
        {"iso-8859-8", "iso8859_8", ""},
        {"iso-8859-10", "iso8859_10", ""},
        {"iso-8859-13", "iso8859_13", ""},
        {"iso-8859-14", "iso8859_14", ""},
        {"iso-8859-15", "iso8859_15", ""},
        {"iso-8859-16", "iso8859_16", ""},
        {"koi8-r", "koi8_r", ""},
        {"koi8-u", "koi8_u", "0xAE:0x45E,0xBE:0x40E"},
        {"macintosh", "mac_roman", ""},
        {"x-mac-cyrillic", "mac_cyrillic", "0xA2:0x490,0xB6:0x491,0xFF:0x20AC"},
        {"windows-874", "cp874", ""},
        {"windows-1250", "cp1250", ""},
        {"windows-1251", "cp1251", ""},
        {"windows-1252", "cp1252", ""},
        {"iso-8859-1", "cp1252", ""},
        {"ascii", "cp1252", ""},
        {"windows-1253", "cp1253", ""},
        {"windows-1254", "cp1254", ""},
        {"windows-1255", "cp1255", "0xCA:0x5BA"},
        {"windows-1256", "cp1256", ""},
        {"windows-1257", "cp1257", ""},
        {"windows-1258", "cp1258", ""},
        {"cp437", "cp437", ""},
        {"cp850", "cp850", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char program[1024];
        /* Undefined bytes are C1 controls below A0, ill-formed above. */
        snprintf(program, sizeof program,
                 "d = {%s}\n"
                 "for b in range(128, 256):\n"
                 "  t = bytes([b]).decode(\"%s\", \"replace\")\n"
                 "  if t == \"\\ufffd\" and b < 160: t = chr(b)\n"
                 "  t = chr(d.get(b, ord(t)))\n"
                 "  print(\"%%x %%s\" %% (b, t.encode().hex()))",
                 rows[i].differences, rows[i].codec);
        expect_python(rows[i].encoding, program);
    }
}

Test(decode_tables, four_bytes_of_gb18030)
{
    /* Python has the edition of 2000: one character moved since, and its old place is private. */
    expect_python("gb18030", "for n in list(range(0, 39420)) + list(range(189000, 1237576, 97)):\n"
                             "  b = bytes([129 + n // 12600, 48 + n // 1260 % 10,"
                             " 129 + n // 10 % 126, 48 + n % 10])\n"
                             "  t = b.decode(\"gb18030\", \"replace\")\n"
                             "  if n == 7457: t = \"\\ue7c7\"\n"
                             "  if len(t) == 1 and not 0xd800 <= ord(t) < 0xe000:\n"
                             "    print(b.hex(), t.encode().hex())");
}

Test(decode_tables, encodings_beyond_the_standard)
{
    expect_python("johab", "for a in range(0x84, 0xfa):\n"
                           "  for b in range(0x31, 0xff):\n"
                           "    try: t = bytes([a, b]).decode(\"johab\")\n"
                           "    except UnicodeDecodeError: continue\n"
                           "    if len(t) == 1 and 0xac00 <= ord(t) < 0xd7a4:\n"
                           "      print(\"%02x%02x\" % (a, b), t.encode().hex())");
}

/* ISO-2022-KR and HZ give what EUC-KR and GBK give, byte for byte of their 7-bit forms. */
Test(decode_tables, shifted_forms_equal_the_plain_ones)
{
    static const struct {
        const char *shifted;
        const char *plain;
        const char *before;
        const char *after;
    } rows[] = {
        {"iso-2022-kr", "euc-kr", "\x0E", "\x0F"},
        {"hz-gb-2312", "gbk", "~{", "~}"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cqi_decoder *shifted = NULL;
        cqi_decoder *plain = NULL;
        cr_assert_eq(cqi_decoder_open(rows[i].shifted, &shifted, NULL), CQ_OK);
        cr_assert_eq(cqi_decoder_open(rows[i].plain, &plain, NULL), CQ_OK);
        cqi_text left = {0};
        cqi_text right = {0};
        push_bytes(shifted, (const unsigned char *)"    ", 4, &left);
        push_bytes(plain, (const unsigned char *)"    ", 4, &right);
        for (unsigned pair = 0; pair < 94 * 94; pair++) {
            unsigned char bytes[2] = {(unsigned char)(0xA1 + pair / 94),
                                      (unsigned char)(0xA1 + pair % 94)};
            if (bytes[0] == 0xFE && strcmp(rows[i].shifted, "hz-gb-2312") == 0)
                continue; /* a tilde */
            char seven[8];
            int len = snprintf(seven, sizeof seven, "%s%c%c%s", rows[i].before, bytes[0] & 0x7F,
                               bytes[1] & 0x7F, rows[i].after);
            cq_str a = push_bytes(shifted, (const unsigned char *)seven, (size_t)len, &left);
            cq_str b = push_bytes(plain, bytes, 2, &right);
            cr_assert(a.len == b.len && memcmp(a.data, b.data, a.len) == 0, "%s %02X%02X",
                      rows[i].shifted, bytes[0], bytes[1]);
        }
        cqi_text_deinit(&left);
        cqi_text_deinit(&right);
        cqi_decoder_close(shifted);
        cqi_decoder_close(plain);
    }
}
