/*
 * bench_containers.c - how fast documents come out of what they are packed in, MB/s of what comes
 * out: gzip beside `gzip -dc`, JSON Lines and WARC beside memcpy.
 *
 * Usage: bench_containers [TEXT-FILE]. Without a file, prose is made. Best of five, processor time
 * of this thread and of the program, so that other work on the machine counts little.
 */
#include "source/unpack.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>
#include <zlib.h>

enum { TEXT_BYTES = 64 << 20, PIECE = 128 * 1024, RUNS = 5, DOCUMENT_BYTES = 4096 };

typedef struct bytes {
    char *data;
    size_t len;
} bytes;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static unsigned next_random(unsigned *state)
{
    *state = *state * 1103515245 + 12345;
    return *state >> 16;
}

/* Words of a vocabulary, frequent ones more often, so that it packs as prose does. */
static bytes make_text(void)
{
    static char words[4096][12];
    unsigned state = 7;
    for (size_t i = 0; i < 4096; i++)
        for (size_t at = 0, len = 2 + next_random(&state) % 9; at < len; at++)
            words[i][at] = (char)('a' + next_random(&state) % 26);
    bytes text = {malloc(TEXT_BYTES + 16), 0};
    while (text.data && text.len < TEXT_BYTES) {
        unsigned draw = next_random(&state) % 4096;
        const char *word = words[draw * (next_random(&state) % 4096) / 4096];
        size_t len = strlen(word);
        memcpy(text.data + text.len, word, len);
        text.len += len;
        text.data[text.len++] = next_random(&state) % 12 ? ' ' : '\n';
    }
    return text;
}

static bytes read_file(const char *path)
{
    bytes text = {malloc(TEXT_BYTES), 0};
    FILE *file = fopen(path, "rb");
    if (!file || !text.data)
        exit(1);
    text.len = fread(text.data, 1, TEXT_BYTES, file);
    fclose(file);
    return text;
}

static void write_gzip(const char *path, bytes text)
{
    gzFile file = gzopen(path, "wb6");
    if (!file || gzwrite(file, text.data, (unsigned)text.len) <= 0 || gzclose(file) != Z_OK)
        exit(1);
}

static double source_seconds(const char *path)
{
    static char piece[PIECE];
    double start = now();
    cqi_source *source = NULL;
    size_t len = 0;
    if (cqi_source_open_path(path, NULL, &source, NULL) != CQ_OK)
        exit(1);
    while (cqi_source_read(source, piece, sizeof piece, &len, NULL) == CQ_OK)
        ;
    cqi_source_close(source);
    return now() - start;
}

/* Processor time of all programs that were run and waited for. */
static double children_seconds(void)
{
    struct rusage usage;
    if (getrusage(RUSAGE_CHILDREN, &usage) != 0)
        exit(1);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static double command_seconds(const char *command)
{
    double start = children_seconds();
    if (system(command) != 0) /* NOLINT(cert-env33-c): a benchmark of that program */
        exit(1);
    return children_seconds() - start;
}

static void bench_gzip(bytes text)
{
    char path[] = "/tmp/bench-containers-XXXXXX";
    char command[80];
    int descriptor = mkstemp(path);
    if (descriptor < 0)
        exit(1);
    close(descriptor);
    write_gzip(path, text);
    snprintf(command, sizeof command, "gzip -dc <%s >/dev/null", path);
    double ours = 1e9;
    double theirs = 1e9;
    for (int run = 0; run < RUNS; run++) { /* in turns: both meet the same other work */
        double one = source_seconds(path);
        double other = command_seconds(command);
        ours = one < ours ? one : ours;
        theirs = other < theirs ? other : theirs;
    }
    unlink(path);
    printf("%-12s %8.0f  gzip -dc %8.0f  ratio %.2f\n", "gzip", (double)text.len / ours / 1e6,
           (double)text.len / theirs / 1e6, theirs / ours);
}

static cq_status count_document(void *context, const char *name, cqi_source *source,
                                cq_status status, const cq_error *error)
{
    static char piece[PIECE];
    uint64_t *total = context;
    size_t len = 0;
    (void)name, (void)error;
    if (!source)
        return status;
    while (cqi_source_read(source, piece, sizeof piece, &len, NULL) == CQ_OK)
        *total += len;
    return CQ_OK;
}

static void bench_container(const char *name, bytes packed, const cqi_unpack_options *options)
{
    double best = 1e9;
    double copy = 1e9;
    uint64_t total = 0;
    char *to = malloc(packed.len);
    for (int run = 0; run < RUNS && to; run++) {
        double start = now();
        memcpy(to, packed.data, packed.len);
        double middle = now();
        cqi_source *source = NULL;
        total = 0;
        if (cqi_source_open_memory(packed.data, packed.len, NULL, &source, NULL) != CQ_OK ||
            cqi_unpack(source, "bench", options, count_document, &total) != CQ_OK)
            exit(1);
        cqi_source_close(source);
        double end = now();
        copy = middle - start < copy ? middle - start : copy;
        best = end - middle < best ? end - middle : best;
    }
    free(to);
    printf("%-12s %8.0f  memcpy   %8.0f\n", name, (double)total / best / 1e6,
           (double)packed.len / copy / 1e6);
}

/* Documents of 4 KiB, line ends escaped. */
static void bench_jsonl(bytes text)
{
    bytes lines = {malloc(text.len * 2 + 4096), 0};
    for (size_t at = 0; lines.data && at < text.len; at++) {
        if (at % DOCUMENT_BYTES == 0)
            lines.len += (size_t)sprintf(lines.data + lines.len, "%s{\"id\":%zu,\"text\":\"",
                                         at ? "\"}\n" : "", at);
        char c = text.data[at];
        if (c == '\n' || c == '"' || c == '\\' || (unsigned char)c < 0x20) {
            lines.data[lines.len++] = '\\';
            c = c == '"' || c == '\\' ? c : 'n';
        }
        lines.data[lines.len++] = c;
    }
    lines.len += (size_t)sprintf(lines.data + lines.len, "\"}\n");
    cqi_unpack_options options = {.jsonl_field = "text", .jsonl_id = "id"};
    bench_container("JSON Lines", lines, &options);
    free(lines.data);
}

static void bench_warc(bytes text)
{
    bytes records = {malloc(text.len * 2 + 4096), 0};
    for (size_t at = 0; records.data && at < text.len; at += DOCUMENT_BYTES) {
        size_t len = text.len - at < DOCUMENT_BYTES ? text.len - at : DOCUMENT_BYTES;
        records.len += (size_t)sprintf(records.data + records.len,
                                       "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: "
                                       "http://lakes.example/%zu\r\nContent-Type: text/plain\r\n"
                                       "Content-Length: %zu\r\n\r\n",
                                       at, len);
        memcpy(records.data + records.len, text.data + at, len);
        records.len += len;
        memcpy(records.data + records.len, "\r\n\r\n", 4);
        records.len += 4;
    }
    cqi_unpack_options options = {0};
    bench_container("WARC", records, &options);
    free(records.data);
}

int main(int count, char **arguments)
{
    bytes text = count > 1 ? read_file(arguments[1]) : make_text();
    if (!text.data || text.len == 0)
        return 1;
    bench_gzip(text);
    bench_jsonl(text);
    bench_warc(text);
    free(text.data);
    return 0;
}
