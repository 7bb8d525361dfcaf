/*
 * conformance.c - all cases of WordBreakTest.txt and SentenceBreakTest.txt, with every kernel this
 * CPU runs: in one piece, byte by byte, and cut in two at each place.
 *
 *     conformance WordBreakTest.txt SentenceBreakTest.txt
 */
#include "token/kernel.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_BYTES = 512 };

typedef struct test_case {
    uint8_t bytes[MAX_BYTES];
    size_t len;
    uint32_t starts[MAX_BYTES];
    size_t count;
} test_case;

static size_t encode(unsigned long code, uint8_t *out)
{
    if (code < 0x80) {
        out[0] = (uint8_t)code;
        return 1;
    }
    size_t length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = length - 1; i > 0; i--, code >>= 6)
        out[i] = (uint8_t)(0x80 | (code & 0x3F));
    out[0] = (uint8_t)((0xF00u >> length & 0xF0) | code);
    return length;
}

/* Reads "÷ 0001 × 0308 ÷" (÷ is C3 B7, × is C3 97). Returns 0 for a line without a case. */
static int parse(const char *line, test_case *test)
{
    test->len = test->count = 0;
    while (*line && *line != '#' && *line != '\n') {
        if (strncmp(line, "\xC3\xB7", 2) == 0) {
            test->starts[test->count++] = (uint32_t)test->len;
            line += 2;
        } else if (strncmp(line, "\xC3\x97", 2) == 0) {
            line += 2;
        } else if (*line == ' ' || *line == '\t') {
            line++;
        } else {
            char *end = NULL;
            test->len += encode(strtoul(line, &end, 16), test->bytes + test->len);
            line = end;
        }
    }
    if (test->count)
        test->count--; /* the boundary at the end of the text is not a start */
    return test->len > 0;
}

static void feed(cqi_segment_function *segment, cqi_stream *stream, const uint8_t *data, size_t len,
                 int last, test_case *got)
{
    uint32_t start[CQI_RUN_MIN];
    uint8_t kind[CQI_RUN_MIN];
    cqi_run run = {.start = start, .mark = kind, .capacity = CQI_RUN_MIN};
    size_t used = 0;
    do {
        used += segment(stream, data + used, len - used, last, &run);
        for (size_t i = 0; i < run.count; i++)
            got->starts[got->count++] = (uint32_t)run.base + start[i];
    } while (used < len);
}

static int same(const test_case *a, const test_case *b)
{
    return a->count == b->count && memcmp(a->starts, b->starts, a->count * sizeof *a->starts) == 0;
}

/* Chunks of `step` bytes, the first one of `first` bytes. */
static int passes(cqi_segment_function *segment, const test_case *test, size_t first, size_t step)
{
    cqi_stream stream = {0};
    test_case got = {.count = 0};
    feed(segment, &stream, test->bytes, first, first == test->len, &got);
    for (size_t at = first; at < test->len; at += step) {
        size_t len = test->len - at < step ? test->len - at : step;
        feed(segment, &stream, test->bytes + at, len, at + len == test->len, &got);
    }
    return same(&got, test);
}

static int run_file(const char *path, int sentences, size_t least)
{
    FILE *file = fopen(path, "r");
    if (!file) {
        perror(path);
        return 1;
    }
    char line[4096];
    size_t cases = 0, number = 0;
    int failures = 0;
    while (fgets(line, sizeof line, file)) {
        test_case test;
        number++;
        if (!parse(line, &test))
            continue;
        cases++;
        const cqi_kernel *kernel = NULL;
        for (size_t n = 0; (kernel = cqi_kernel_at(n)) != NULL; n++) {
            cqi_segment_function *segment = sentences ? kernel->sentences : kernel->words;
            int good = passes(segment, &test, 0, 1);
            for (size_t cut = 0; cut <= test.len; cut++)
                good &= passes(segment, &test, cut, MAX_BYTES);
            if (!good && failures++ < 20)
                printf("%s:%zu: %s: %s", path, number, kernel->name, line);
        }
    }
    fclose(file);
    printf("%s: %zu cases, %d failures\n", path, cases, failures);
    return failures > 0 || cases < least;
}

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    int failed = run_file(argv[1], 0, 1823);
    failed |= run_file(argv[2], 1, 502);
    return failed;
}
