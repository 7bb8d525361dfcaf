/*
 * bench_input.c - how fast documents come in: decoding with its map, mending, detection and
 * gzip, beside what it is built on (iconv, zlib), in the same run.
 *
 *     bench_input [FILE]
 *     bench_input --detect FILE...
 *
 * The second form measures detection alone, of each FILE as it is (a short one is repeated up to
 * what detection reads). Without a FILE (UTF-8), texts of 4 MiB are generated with a fixed seed:
 * common characters often, rare ones rarely, some figures and line ends. A row tells MB/s of
 * document bytes, the best of the runs, and the ratio.
 */
#include "decode/decode.h"
#include "decode/mend.h"
#include "source/source.h"

#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zlib.h>

enum { TEXT_BYTES = 4 << 20, RUNS = 7, PIECE = 1 << 17 };

typedef struct bytes {
    unsigned char *data;
    size_t len;
} bytes;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static unsigned next_random(unsigned *state)
{
    *state = *state * 1664525 + 1013904223;
    return *state >> 8;
}

static size_t put_utf8(unsigned char *out, unsigned scalar)
{
    if (scalar < 0x80) {
        out[0] = (unsigned char)scalar;
        return 1;
    }
    if (scalar < 0x800) {
        out[0] = (unsigned char)(0xC0 | scalar >> 6);
        out[1] = (unsigned char)(0x80 | (scalar & 0x3F));
        return 2;
    }
    out[0] = (unsigned char)(0xE0 | scalar >> 12);
    out[1] = (unsigned char)(0x80 | (scalar >> 6 & 0x3F));
    out[2] = (unsigned char)(0x80 | (scalar & 0x3F));
    return 3;
}

/* What a script's text is made of. */
typedef struct script {
    const char *name;
    unsigned first; /* its characters */
    unsigned count;
    unsigned kana;  /* in a hundred: Hiragana */
    unsigned latin; /* in a hundred: ASCII letters and spaces */
} script;

/* A character of the script; low numbers are drawn more often. */
static unsigned draw(const script *from, unsigned *state)
{
    unsigned kind = next_random(state) % 100;
    if (kind < 2)
        return kind ? '\n' : '0' + next_random(state) % 10;
    if (kind < 2 + from->kana)
        return 0x3042 + next_random(state) % 80;
    if (kind < 2 + from->kana + from->latin)
        return next_random(state) % 6 ? 'a' + next_random(state) % 26 : ' ';
    unsigned number = next_random(state) % 1000;
    return from->first + number * number / 1000 * from->count / 1000;
}

static bytes make_text(const script *from)
{
    bytes text = {malloc(TEXT_BYTES + 4), 0};
    unsigned state = 7;
    while (text.data && text.len < TEXT_BYTES)
        text.len += put_utf8(text.data + text.len, draw(from, &state));
    return text;
}

/* To `encoding`; characters that it lacks are left out. */
static bytes encode(bytes text, const char *encoding)
{
    bytes out = {malloc(text.len * 4 + 16), 0};
    iconv_t handle = iconv_open(encoding, "UTF-8");
    char *from = (char *)text.data;
    char *to = (char *)out.data;
    size_t left = text.len;
    size_t room = text.len * 4;
    while (left > 0 && iconv(handle, &from, &left, &to, &room) == (size_t)-1 && left > 0) {
        do {
            from++;
            left--;
        } while (left > 0 && (*from & 0xC0) == 0x80);
    }
    iconv(handle, NULL, NULL, &to, &room);
    iconv_close(handle);
    out.len = (size_t)((unsigned char *)to - out.data);
    return out;
}

/* MB/s of decoding, a piece at a time, the text dropped after each. */
static double decode_speed(bytes document, const char *label)
{
    double best = 0;
    cqi_text text = {0};
    for (int run = 0; run < RUNS; run++) {
        cqi_decoder *decoder = NULL;
        double start = now();
        if (cqi_decoder_open(label, &decoder, NULL) != CQ_OK)
            exit(1);
        for (size_t at = 0; at < document.len; at += PIECE) {
            size_t len = document.len - at < PIECE ? document.len - at : PIECE;
            cqi_text_clear(&text);
            cqi_decoder_push(decoder, document.data + at, len, at + len == document.len, &text,
                             NULL);
        }
        cqi_decoder_close(decoder);
        double speed = (double)document.len / (now() - start) / 1e6;
        best = speed > best ? speed : best;
    }
    cqi_text_deinit(&text);
    return best;
}

static double iconv_speed(bytes document, const char *encoding)
{
    double best = 0;
    char *out = malloc(PIECE * 4);
    for (int run = 0; run < RUNS; run++) {
        double start = now();
        iconv_t handle = iconv_open("UTF-8", encoding);
        char *from = (char *)document.data;
        size_t left = document.len;
        while (left > 0) {
            char *to = out;
            size_t room = PIECE * 4;
            size_t before = left;
            iconv(handle, &from, &left, &to, &room);
            if (left == before)
                break;
        }
        iconv_close(handle);
        double speed = (double)(document.len - left) / (now() - start) / 1e6;
        best = speed > best ? speed : best;
    }
    free(out);
    return best;
}

static double detect_speed(bytes document, const char **name)
{
    double best = 0;
    size_t len = document.len < CQI_DETECT_BYTES ? document.len : CQI_DETECT_BYTES;
    for (int run = 0; run < RUNS * 3; run++) {
        double start = now();
        *name = cqi_detect(document.data, len, false);
        double speed = (double)len / (now() - start) / 1e6;
        best = speed > best ? speed : best;
    }
    return best;
}

/* Of UTF-8, a piece at a time, as a document goes through it. */
static double mend_speed(bytes document)
{
    double best = 0;
    cqi_text text = {0};
    for (int run = 0; run < RUNS; run++) {
        cqi_mend mend = {0};
        double spent = 0;
        for (size_t at = 0, end; at < document.len; at = end) {
            end = document.len - at < PIECE ? document.len : at + PIECE;
            while (end < document.len && (document.data[end] & 0xC0) == 0x80)
                end++;
            size_t settled = 0;
            if (cqi_buffer_append(&text.text, document.data + at, end - at) != CQ_OK ||
                cqi_map_append(&text.map, at, 1, 1, end - at) != CQ_OK)
                exit(1);
            double start = now();
            cqi_mend_text(&mend, &text, end == document.len, &settled);
            spent += now() - start;
            cqi_buffer_drop_front(&text.text, settled);
            cqi_map_drop_front(&text.map, settled);
        }
        cqi_mend_deinit(&mend);
        double speed = (double)document.len / spent / 1e6;
        best = speed > best ? speed : best;
    }
    cqi_text_deinit(&text);
    return best;
}

static void bench_encoding(bytes text, const char *label, const char *encoding)
{
    bytes document = encode(text, encoding);
    const char *name = NULL;
    double ours = decode_speed(document, label);
    double theirs = iconv_speed(document, encoding);
    double detection = detect_speed(document, &name);
    printf("%-14s %8.0f %8.0f %6.2f %10.0f  %s\n", label, ours, theirs, ours / theirs, detection,
           name ? name : "binary");
    free(document.data);
}

static bytes compress_text(bytes text)
{
    z_stream stream = {0};
    bytes out = {malloc(text.len + 1024), 0};
    deflateInit2(&stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = text.data;
    stream.avail_in = (uInt)text.len;
    stream.next_out = out.data;
    stream.avail_out = (uInt)text.len + 1024;
    deflate(&stream, Z_FINISH);
    out.len = text.len + 1024 - stream.avail_out;
    deflateEnd(&stream);
    return out;
}

static double source_speed(bytes packed, size_t len)
{
    double best = 0;
    unsigned char *piece = malloc(PIECE);
    for (int run = 0; run < RUNS; run++) {
        cqi_source *source = NULL;
        size_t got = 0;
        double start = now();
        if (cqi_source_open_memory(packed.data, packed.len, NULL, &source, NULL) != CQ_OK)
            exit(1);
        while (cqi_source_read(source, piece, PIECE, &got, NULL) == CQ_OK)
            ;
        cqi_source_close(source);
        double speed = (double)len / (now() - start) / 1e6;
        best = speed > best ? speed : best;
    }
    free(piece);
    return best;
}

/* zlib alone, all at once. */
static double inflate_speed(bytes packed, size_t len)
{
    double best = 0;
    unsigned char *out = malloc(len);
    for (int run = 0; run < RUNS; run++) {
        double start = now();
        z_stream stream = {0};
        inflateInit2(&stream, 31);
        stream.next_in = packed.data;
        stream.avail_in = (uInt)packed.len;
        stream.next_out = out;
        stream.avail_out = (uInt)len;
        inflate(&stream, Z_FINISH);
        inflateEnd(&stream);
        double speed = (double)len / (now() - start) / 1e6;
        best = speed > best ? speed : best;
    }
    free(out);
    return best;
}

static void bench_gzip(bytes text)
{
    bytes packed = compress_text(text);
    double ours = source_speed(packed, text.len);
    double theirs = inflate_speed(packed, text.len);
    printf("%-14s %8.0f %8.0f %6.2f\n", "gzip", ours, theirs, ours / theirs);
    free(packed.data);
}

static bytes read_file(const char *path)
{
    bytes text = {malloc(64 << 20), 0};
    FILE *file = fopen(path, "rb");
    if (!file || !text.data)
        exit(1);
    text.len = fread(text.data, 1, 64 << 20, file);
    fclose(file);
    return text;
}

/* Detection of real files. */
static void bench_files(int count, char **paths)
{
    for (int i = 0; i < count; i++) {
        bytes text = read_file(paths[i]);
        size_t len = text.len;
        while (len > 0 && text.len < CQI_DETECT_BYTES) {
            memcpy(text.data + text.len, text.data, len);
            text.len += len;
        }
        const char *name = NULL;
        double speed = detect_speed(text, &name);
        const char *base = strrchr(paths[i], '/');
        printf("%8.0f  %-14s %s\n", speed, name ? name : "binary", base ? base + 1 : paths[i]);
        free(text.data);
    }
}

int main(int count, char **arguments)
{
    if (count > 2 && strcmp(arguments[1], "--detect") == 0) {
        bench_files(count - 2, arguments + 2);
        return 0;
    }
    static const struct {
        script from;
        struct {
            const char *label;
            const char *encoding;
        } to[8];
    } rows[] = {
        {{"english", 'a', 26, 0, 90}, {{"utf-8", "UTF-8"}, {"us-ascii", "ASCII"}}},
        {{"french", 0xE0, 30, 0, 90}, {{"utf-8", "UTF-8"}, {"windows-1252", "CP1252"}}},
        {{"russian", 0x430, 32, 0, 15},
         {{"utf-8", "UTF-8"}, {"windows-1251", "CP1251"}, {"koi8-r", "KOI8-R"}}},
        {{"japanese", 0x4E00, 3000, 50, 5},
         {{"utf-8", "UTF-8"},
          {"utf-16le", "UTF-16LE"},
          {"shift_jis", "CP932"},
          {"euc-jp", "EUC-JP"},
          {"iso-2022-jp", "ISO-2022-JP"}}},
        {{"chinese", 0x4E00, 3000, 0, 5},
         {{"utf-8", "UTF-8"}, {"gb18030", "GB18030"}, {"big5", "BIG5-HKSCS"}}},
        {{"korean", 0xAC00, 3000, 0, 25},
         {{"utf-8", "UTF-8"}, {"euc-kr", "CP949"}, {"johab", "JOHAB"}}},
    };
    bytes file = count > 1 ? read_file(arguments[1]) : (bytes){NULL, 0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bytes text = file.data ? file : make_text(&rows[i].from);
        printf("%-14s %8s %8s %6s %10s\n", rows[i].from.name, "decode", "iconv", "ratio", "detect");
        for (size_t e = 0; e < 8 && rows[i].to[e].label; e++)
            bench_encoding(text, rows[i].to[e].label, rows[i].to[e].encoding);
        printf("%-14s %8.0f\n", "mending", mend_speed(text));
        bench_gzip(text);
        if (!file.data)
            free(text.data);
    }
    free(file.data);
    return 0;
}
