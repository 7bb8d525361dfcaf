/*
 * test_pattern.c - the glue to the regular expression library.
 */
#include "pattern.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static cq_str text(const char *s)
{
    return (cq_str){s, strlen(s)};
}

Test(pattern, finds_with_groups_and_lookbehind)
{
    cq_error error;
    cqk_pattern *pattern = cqk_pattern_new("(?<!x)(\\d+)(?:/(\\d+))?(z)?", &error);
    cqk_scratch *scratch = cqk_scratch_new();
    cr_assert(pattern && scratch);
    cqk_span spans[4];
    cr_assert(cqk_pattern_find(pattern, scratch, text("x1 é 23/4"), 0, spans, 4));
    cr_expect_eq(spans[0].start, 6);
    cr_expect_eq(spans[0].end, 10);
    cr_expect_eq(spans[2].start, 9);
    cr_expect_eq(spans[3].start, UINT32_MAX);
    cr_expect(!cqk_pattern_at(pattern, scratch, text("x1 é 23/4"), 1, spans, 4),
              "lookbehind sees x");
    cr_expect(cqk_pattern_at(pattern, scratch, text("x1 é 23/4"), 6, spans, 4));
    cr_expect(!cqk_pattern_find(pattern, scratch, text("none"), 0, spans, 4));
    cr_expect(!cqk_pattern_find(pattern, scratch, (cq_str){NULL, 0}, 0, spans, 4));
    cr_expect(!cqk_pattern_find(pattern, scratch, text("12"), 3, spans, 4), "past the end");
    cqk_scratch_free(scratch);
    cqk_pattern_free(pattern);
}

Test(pattern, tells_first_bytes)
{
    cq_error error;
    cqk_pattern *set = cqk_pattern_new("[ab]c|é", &error);
    cqk_pattern *one = cqk_pattern_new("Kx+", &error);
    cqk_pattern *any = cqk_pattern_new("a?", &error);
    cr_assert(set && one && any);
    cr_expect(cqk_pattern_begins(set, 'a') && cqk_pattern_begins(set, 0xC3));
    cr_expect(!cqk_pattern_begins(set, 'c'));
    cr_expect(cqk_pattern_begins(one, 'K') && !cqk_pattern_begins(one, 'x'));
    cr_expect(cqk_pattern_begins(any, 'q'), "may match anywhere");
    cqk_pattern_free(set);
    cqk_pattern_free(one);
    cqk_pattern_free(any);
}

Test(pattern, explains_a_wrong_expression)
{
    cq_error error = {0};
    cr_expect_null(cqk_pattern_new("a(b", &error));
    cr_expect_eq(error.code, CQ_E_ARGUMENT);
    cr_expect_gt(strlen(error.message), 8);
}

Test(pattern, gives_up_on_a_runaway)
{
    cq_error error;
    cqk_pattern *pattern = cqk_pattern_new("(?:a+a+)+$", &error);
    cqk_scratch *scratch = cqk_scratch_new();
    cr_assert(pattern && scratch);
    char hostile[4096];
    memset(hostile, 'a', sizeof hostile);
    hostile[sizeof hostile - 1] = 'b';
    cqk_span span;
    cr_expect(!cqk_pattern_find(pattern, scratch, (cq_str){hostile, sizeof hostile}, 0, &span, 1));
    cqk_scratch_free(scratch);
    cqk_pattern_free(pattern);
}
