/*
 * fuzz_kernels.c - all kernels against the rules read out one by one. The first two bytes of the
 * input say in which chunks the rest is given, and into runs of which size.
 */
#include "../unicode/reference.h"
#include "token/kernel.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_TEXT = 4096 };

typedef struct segments {
    uint32_t start[MAX_TEXT + 1];
    uint8_t kind[MAX_TEXT + 1];
    size_t count;
} segments;

static void expect(const reference_text *t, int sentences, segments *s)
{
    s->count = 0;
    for (size_t i = 0; i < t->count; i++) {
        if (!(sentences ? reference_sentence_boundary(t, i) : reference_word_boundary(t, i)))
            continue;
        s->start[s->count] = t->at[i];
        s->kind[s->count++] = sentences ? 0 : t->kind[i];
    }
}

/* Gives the text in chunks of `step` bytes, each in memory of its own, so that an overrun is seen.
 */
static void run_kernel(cqi_segment_function *f, const uint8_t *data, size_t len, size_t step,
                       size_t capacity, int sentences, segments *got)
{
    uint32_t *start = malloc(capacity * sizeof *start);
    uint8_t *kind = malloc(capacity);
    cqi_run run = {.start = start, .mark = kind, .capacity = capacity};
    cqi_stream stream = {0};
    size_t at = 0;
    got->count = 0;
    if (!start || !kind)
        abort();
    do {
        size_t n = len - at < step ? len - at : step, used = 0;
        uint8_t *chunk = malloc(n + (n == 0));
        if (!chunk)
            abort();
        memcpy(chunk, data + at, n);
        do {
            used += f(&stream, chunk + used, n - used, at + n == len, &run);
            if (run.count > capacity || got->count + run.count > MAX_TEXT)
                abort();
            for (size_t i = 0; i < run.count; i++) {
                got->start[got->count] = (uint32_t)(run.base + start[i]);
                got->kind[got->count++] = sentences ? 0 : kind[i];
            }
        } while (used < n);
        free(chunk);
        at += n;
    } while (at < len);
    free(start);
    free(kind);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static segments want, got;
    if (size < 2 || size > MAX_TEXT)
        return 0;
    size_t step = data[0] < 128 ? data[0] + 1u : (data[0] - 127u) * 64;
    size_t capacity = CQI_RUN_MIN + data[1] * 8u;
    reference_text text;
    if (!reference_read(&text, data + 2, size - 2))
        return 0;
    for (int sentences = 0; sentences < 2; sentences++) {
        expect(&text, sentences, &want);
        for (size_t n = 0; cqi_kernel_at(n); n++) {
            const cqi_kernel *kernel = cqi_kernel_at(n);
            run_kernel(sentences ? kernel->sentences : kernel->words, data + 2, size - 2, step,
                       capacity, sentences, &got);
            if (got.count != want.count ||
                memcmp(got.start, want.start, want.count * sizeof *want.start) != 0 ||
                memcmp(got.kind, want.kind, want.count) != 0)
                abort();
        }
    }
    reference_free(&text);
    return 0;
}
