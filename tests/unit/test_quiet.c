/*
 * test_quiet.c - the set of segments in which a survey found nothing.
 */
#include "quiet.h"

#include <criterion/criterion.h>

Test(quiet, holds_what_was_added_and_nothing_else)
{
    static const uint64_t added[] = {0, 1, 63, 64, 1000, 1023, 1024, 70000};
    enum { COUNT = sizeof added / sizeof *added };
    cqk_quiet quiet = {0};
    cr_expect_not(cqk_quiet_has(&quiet, 0), "an empty set holds a segment");
    for (size_t i = 0; i < COUNT; i++)
        cqk_quiet_add(&quiet, added[i]);
    size_t found = 0;
    for (uint64_t segment = 0; segment < 80000; segment++)
        found += cqk_quiet_has(&quiet, segment);
    cr_expect_eq(found, (size_t)COUNT, "%zu", found);
    for (size_t i = 0; i < COUNT; i++)
        cr_expect(cqk_quiet_has(&quiet, added[i]), "%zu", i);
    cqk_quiet_clear(&quiet);
    for (uint64_t segment = 0; segment < 80000; segment++)
        cr_expect_not(cqk_quiet_has(&quiet, segment));
    cqk_quiet_free(&quiet);
}

/* A number past all that a document has takes no memory, and is held for not quiet. */
Test(quiet, a_huge_number_is_not_kept)
{
    cqk_quiet quiet = {0};
    cqk_quiet_add(&quiet, UINT64_MAX);
    cr_expect_not(cqk_quiet_has(&quiet, UINT64_MAX));
    cr_expect_eq(quiet.words, 0u);
    cqk_quiet_free(&quiet);
}

Test(quiet, one_east_asian_token_is_enough)
{
    static const uint8_t eastern[] = {CQ_TOKEN_IDEOGRAPH, CQ_TOKEN_HANGUL, CQ_TOKEN_KATAKANA,
                                      CQ_TOKEN_HIRAGANA};
    uint8_t kinds[] = {CQ_TOKEN_LETTER, CQ_TOKEN_NUMBER, CQ_TOKEN_PUNCTUATION, CQ_TOKEN_SYMBOL};
    cq_tokens tokens = {.size = sizeof tokens, .count = sizeof kinds, .kind = kinds};
    cr_expect(cqk_is_alphabetic(&tokens));
    for (size_t i = 0; i < sizeof eastern; i++) {
        kinds[i] = eastern[i];
        cr_expect_not(cqk_is_alphabetic(&tokens), "%zu", i);
        kinds[i] = CQ_TOKEN_LETTER;
    }
}
