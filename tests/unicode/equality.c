/*
 * equality.c - all kernels against the rules read out one by one, on random texts, in random
 * chunks, into runs of random size, at every alignment, in front of a page that may not be read.
 *
 *     equality [BYTES [SEED]]
 */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */

#include "reference.h"
#include "texts.h"
#include "token/kernel.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { MAX_TEXT = 16384, RUN_MAX = 4096 };

typedef struct segments {
    uint32_t start[MAX_TEXT + 1];
    uint8_t kind[MAX_TEXT + 1];
    size_t count;
} segments;

static void expect(const reference_text *t, int sentences, segments *s)
{
    s->count = 0;
    for (size_t i = 0; i < t->count; i++) {
        int cut = sentences ? reference_sentence_boundary(t, i) : reference_word_boundary(t, i);
        if (!cut)
            continue;
        s->start[s->count] = t->at[i];
        s->kind[s->count++] = sentences ? 0 : t->kind[i];
    }
}

/* Feeds one chunk. Returns 0 if the kernel does not keep to the interface. */
static int feed(cqi_segment_function *f, cqi_stream *stream, const uint8_t *data, size_t len,
                int last, size_t capacity, int sentences, segments *got)
{
    static uint32_t start[RUN_MAX];
    static uint8_t kind[RUN_MAX];
    cqi_run run = {.start = start, .mark = sentences ? NULL : kind, .capacity = capacity};
    size_t used = 0;
    do {
        used += f(stream, data + used, len - used, last, &run);
        if (run.count > capacity || used > len || got->count + run.count > MAX_TEXT)
            return 0;
        for (size_t i = 0; i < run.count; i++) {
            got->start[got->count] = (uint32_t)(run.base + start[i]);
            got->kind[got->count++] = sentences ? 0 : kind[i];
        }
    } while (used < len);
    return 1;
}

static int same(const segments *a, const segments *b)
{
    return a->count == b->count && memcmp(a->start, b->start, a->count * sizeof *a->start) == 0 &&
           memcmp(a->kind, b->kind, a->count) == 0;
}

/* Chunks of random lengths up to `most`. */
static int run_kernel(cqi_segment_function *f, const uint8_t *data, size_t len, size_t most,
                      int sentences, uint64_t *seed, segments *got)
{
    cqi_stream stream = {0};
    size_t capacity = CQI_RUN_MIN + text_random(seed) % (RUN_MAX - CQI_RUN_MIN + 1);
    got->count = 0;
    for (size_t at = 0; at < len || len == 0;) {
        size_t n = most >= len ? len : text_random(seed) % (most + 1);
        n = n < len - at ? n : len - at;
        at += n;
        if (!feed(f, &stream, data + at - n, n, at == len, capacity, sentences, got))
            return 0;
        if (len == 0)
            break;
    }
    return 1;
}

static void show(const char *name, int sentences, const uint8_t *data, size_t len,
                 const segments *want, const segments *got)
{
    size_t i = 0;
    while (i < want->count && i < got->count && want->start[i] == got->start[i] &&
           want->kind[i] == got->kind[i])
        i++;
    printf("%s %s differs at segment %zu: want %u, got %u; %zu bytes:\n", name,
           sentences ? "sentences" : "words", i, i < want->count ? want->start[i] : 0,
           i < got->count ? got->start[i] : 0, len);
    size_t from = i < want->count ? want->start[i] : 0;
    from = from > 80 ? from - 80 : 0;
    for (size_t n = from; n < len && n < from + 160; n++)
        printf("%02X ", data[n]);
    printf("\n");
}

static int check(const uint8_t *data, size_t len, uint64_t *seed)
{
    static segments want, got;
    static const size_t most[] = {SIZE_MAX, 5000, 200, 70, 5, 1};
    reference_text text;
    int good = 1;
    if (!reference_read(&text, data, len))
        return 0;
    for (int sentences = 0; sentences < 2; sentences++) {
        expect(&text, sentences, &want);
        const cqi_kernel *kernel = NULL;
        for (size_t n = 0; good && (kernel = cqi_kernel_at(n)) != NULL; n++) {
            cqi_segment_function *f = sentences ? kernel->sentences : kernel->words;
            size_t times = len < 400 ? 6 : 3;
            for (size_t i = 0; good && i < times; i++) {
                good =
                    run_kernel(f, data, len, most[i], sentences, seed, &got) && same(&want, &got);
                if (!good)
                    show(kernel->name, sentences, data, len, &want, &got);
            }
        }
    }
    reference_free(&text);
    return good;
}

int main(int argc, char **argv)
{
    uint64_t bytes = argc > 1 ? strtoull(argv[1], NULL, 10) : 1000000;
    uint64_t seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1, done = 0;
    size_t room = (MAX_TEXT + 8191) / 4096 * 4096;
    uint8_t *pages =
        mmap(NULL, room + 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED || mprotect(pages + room, 4096, PROT_NONE) != 0)
        return 2;
    seed = seed * 2 + UINT64_C(0x9E3779B97F4A7C15);
    for (size_t turn = 0; done < bytes; turn++) {
        /* All short lengths, each with all that is random; then longer ones. */
        size_t len = turn % 2 == 0 ? turn / 2 % 301 : text_random(&seed) % MAX_TEXT;
        if (turn % 16 != 1 && len > 2000)
            len %= 2000;
        size_t gap = text_random(&seed) % 4 == 0 ? text_random(&seed) % 64 : 0;
        uint8_t *data = pages + room - gap - len;
        text_fill(data, len, &seed);
        if (!check(data, len, &seed)) {
            printf("in turn %zu after %llu bytes\n", turn, (unsigned long long)done);
            return 1;
        }
        done += len + 1;
    }
    printf("%llu bytes, all kernels agree\n", (unsigned long long)done);
    return 0;
}
