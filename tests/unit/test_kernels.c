/*
 * test_kernels.c - the kernels' list and their interface: streams, held segments, runs of any size.
 * That they all segment alike is what tests/unicode proves.
 */
#include "token/kernel.h"
#include "unicode/tables.h"

#include <communique/text.h>
#include <criterion/criterion.h>
#include <string.h>

Test(kernels, the_list_ends_and_holds_the_scalar_one)
{
    size_t n = 0;
    int scalar = 0;
    for (; cqi_kernel_at(n); n++) {
        scalar |= strcmp(cqi_kernel_at(n)->name, "scalar") == 0;
        cr_assert(cqi_kernel_known(cqi_kernel_at(n)->name));
        cr_assert_eq(cqi_kernel_find(cqi_kernel_at(n)->name), cqi_kernel_at(n));
    }
    cr_assert(scalar && n >= 1 && n <= 5);
    cr_assert_eq(cqi_kernel_best(), cqi_kernel_at(0));
}

Test(kernels, misspelt_and_lacking_are_told_apart)
{
    cr_assert_null(cqi_kernel_find("avx"));
    cr_assert_not(cqi_kernel_known("avx"));
    cr_assert_not(cqi_kernel_known(""));
    static const char *const names[] = {"scalar", "sse4.2", "avx2", "avx512", "neon"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        cr_assert(cqi_kernel_known(names[i]));
    /* No machine runs all of them. */
    cr_assert(!cqi_kernel_find("neon") || !cqi_kernel_find("avx2"));
}

typedef struct output {
    uint64_t start[64];
    uint8_t mark[64];
    size_t count;
} output;

static void feed(cqi_segment_function *f, cqi_stream *s, const char *text, size_t len, int last,
                 output *out)
{
    uint32_t start[CQI_RUN_MIN];
    uint8_t mark[CQI_RUN_MIN];
    cqi_run run = {.start = start, .mark = mark, .capacity = CQI_RUN_MIN};
    size_t used = 0;
    do {
        used += f(s, (const uint8_t *)text + used, len - used, last, &run);
        for (size_t i = 0; i < run.count; i++) {
            cr_assert_lt(out->count, 64u);
            out->start[out->count] = run.base + start[i];
            out->mark[out->count++] = mark[i];
        }
    } while (used < len);
}

Test(kernels, a_mark_is_held_until_it_is_certain)
{
    for (size_t n = 0; cqi_kernel_at(n); n++) {
        cqi_stream s = {0};
        output out = {.count = 0};
        feed(cqi_kernel_at(n)->words, &s, "ab.", 3, 0, &out);
        cr_assert_eq(out.count, 1u);
        feed(cqi_kernel_at(n)->words, &s, "\xCC", 1, 0, &out);
        feed(cqi_kernel_at(n)->words, &s, "\x81", 1, 0, &out);
        cr_assert_eq(out.count, 1u);
        feed(cqi_kernel_at(n)->words, &s, "", 0, 1, &out);
        cr_assert_eq(out.count, 2u);
        cr_assert_eq(out.start[1], 2u);
        cr_assert_eq(out.mark[1], CQ_TOKEN_PUNCTUATION);
    }
}

/* A mark that was held four gigabytes ago comes in a run of its own. */
Test(kernels, a_segment_may_start_far_back)
{
    static const struct {
        const char *text;
        size_t count;
        uint64_t start[3];
    } rows[] = {{"b", 0, {0}},
                {" b", 3, {7, (UINT64_C(6) << 30), (UINT64_C(6) << 30) + 1}},
                {"\xCC\x81", 1, {7}},
                {"", 1, {7}},
                {"\xFF", 2, {7, UINT64_C(6) << 30}}};
    for (size_t n = 0; cqi_kernel_at(n); n++) {
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
            cqi_stream s = {
                .position = UINT64_C(6) << 30, .held = 7, .row = CQI_ROW_LETTER_MID * 64};
            s.held_kind = CQ_TOKEN_PUNCTUATION;
            output out = {.count = 0};
            feed(cqi_kernel_at(n)->words, &s, rows[i].text, strlen(rows[i].text), 1, &out);
            cr_assert_eq(out.count, rows[i].count, "%s %zu", cqi_kernel_at(n)->name, i);
            for (size_t j = 0; j < out.count; j++)
                cr_assert_eq(out.start[j], rows[i].start[j], "%s %zu", cqi_kernel_at(n)->name, i);
        }
    }
}

Test(kernels, ill_formed_bytes_are_segments_of_their_own_kind)
{
    /* A byte that leads nothing, an overlong form, a surrogate, a cut character, one beyond 10FFFF.
     */
    const char *text = "\xFF"
                       "a\xC0\x80"
                       "b\xED\xA0\x80"
                       "c\xE3\x81"
                       "d\xF4\x90\x80\x80"
                       "e\xF0\x9F\x98";
    const uint64_t starts[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17};
    for (size_t n = 0; cqi_kernel_at(n); n++) {
        cqi_stream s = {0};
        output out = {.count = 0};
        feed(cqi_kernel_at(n)->words, &s, text, strlen(text), 1, &out);
        cr_assert_eq(out.count, sizeof starts / sizeof *starts, "%s", cqi_kernel_at(n)->name);
        for (size_t i = 0; i < out.count; i++) {
            cr_assert_eq(out.start[i], starts[i], "%s %zu", cqi_kernel_at(n)->name, i);
            int ascii = (uint8_t)text[starts[i]] < 0x80;
            cr_assert_eq(out.mark[i], ascii ? CQ_TOKEN_LETTER : CQ_TOKEN_ILL_FORMED);
        }
    }
}

Test(kernels, an_empty_text_has_no_segments)
{
    for (size_t n = 0; cqi_kernel_at(n); n++) {
        cqi_stream s = {0};
        output out = {.count = 0};
        feed(cqi_kernel_at(n)->words, &s, "", 0, 1, &out);
        s = (cqi_stream){0};
        feed(cqi_kernel_at(n)->sentences, &s, "", 0, 1, &out);
        cr_assert_eq(out.count, 0u);
    }
}
