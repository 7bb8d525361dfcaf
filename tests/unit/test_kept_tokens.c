/*
 * test_kept_tokens.c - tokens that were kept are the tokens that were made.
 */
#include "core/kept_tokens.h"
#include "token/token.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static void expect_same(const cq_tokens *made, const cq_tokens *unpacked)
{
    cr_assert_eq(unpacked->size, sizeof(cq_tokens));
    cr_assert_eq(unpacked->count, made->count);
    cr_assert_eq(unpacked->any_watched, made->any_watched);
    cr_assert_eq(unpacked->any_shape, made->any_shape);
    cr_assert_eq(unpacked->kinds, made->kinds);
    for (uint32_t i = 0; i < made->count; i++) {
        cr_assert_eq(unpacked->start[i], made->start[i], "token %u", i);
        cr_assert_eq(unpacked->end[i], made->end[i], "token %u", i);
        cr_assert_eq(unpacked->kind[i], made->kind[i], "token %u", i);
        cr_assert_eq(unpacked->shape[i], made->shape[i], "token %u", i);
        cr_assert_eq(unpacked->hash[i], made->hash[i], "token %u", i);
        cr_assert_eq(unpacked->watched[i], made->watched[i], "token %u", i);
    }
}

static void expect_kept(const char *text, size_t len, cqi_unpacked_tokens *unpacked)
{
    cqi_tokens made = {0};
    cqi_arena arena = {0};
    cqi_kept_tokens kept = {0};
    cr_assert_eq(cqi_tokenize(cqi_kernel_best(), (cq_str){text, len}, NULL, 0, NULL, &made), CQ_OK);
    cr_assert_eq(cqi_kept_tokens_pack(&arena, &made.columns, &kept), CQ_OK);
    cr_assert_not_null(kept.block);
    cr_assert_eq(cqi_kept_tokens_unpack(&kept, unpacked), CQ_OK);
    expect_same(&made.columns, &unpacked->columns);
    cqi_tokens_deinit(&made);
    cqi_arena_deinit(&arena);
}

Test(kept_tokens, come_back_as_they_were)
{
    static const char *const texts[] = {"Die 3. Sitzung fand in Köln statt.", "x",
                                        "第3回会議は2016年8月2日に開かれた。", "   "};
    cqi_unpacked_tokens unpacked = {0};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        expect_kept(texts[i], strlen(texts[i]), &unpacked);
    cqi_unpacked_tokens_deinit(&unpacked);
}

Test(kept_tokens, may_end_where_the_longest_segment_ends)
{
    const size_t longest = 1 << 16;
    char *text = malloc(longest);
    cqi_unpacked_tokens unpacked = {0};
    cr_assert_not_null(text);
    memset(text, 'a', longest);
    text[1] = ' ';
    expect_kept(text, longest, &unpacked);
    cr_assert_eq(unpacked.columns.end[1], longest);
    memset(text, '.', longest); /* each a token */
    expect_kept(text, longest, &unpacked);
    cr_assert_eq(unpacked.columns.count, longest);
    cqi_unpacked_tokens_deinit(&unpacked);
    free(text);
}
