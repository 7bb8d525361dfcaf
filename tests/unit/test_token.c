/*
 * test_token.c - the token columns of a segment, and the fold key.
 */
#include "token/token.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static cq_str text_of(const char *text)
{
    return (cq_str){text, strlen(text)};
}

static void tokenize(const cqi_kernel *kernel, const char *text, cqi_tokens *tokens)
{
    cr_assert_eq(cqi_tokenize(kernel, text_of(text), NULL, 0, NULL, tokens), CQ_OK);
}

Test(token, columns_hold_what_is_not_white_space)
{
    static const struct {
        uint32_t start, end;
        uint8_t kind;
    } want[] = {
        {0, 3, CQ_TOKEN_NUMBER},        {4, 11, CQ_TOKEN_LETTER},     {12, 15, CQ_TOKEN_LETTER},
        {15, 16, CQ_TOKEN_PUNCTUATION}, {18, 21, CQ_TOKEN_IDEOGRAPH}, {21, 22, CQ_TOKEN_NUMBER},
        {22, 25, CQ_TOKEN_IDEOGRAPH},   {25, 31, CQ_TOKEN_KATAKANA},  {31, 34, CQ_TOKEN_HIRAGANA},
        {37, 43, CQ_TOKEN_HANGUL},      {43, 46, CQ_TOKEN_SYMBOL}};
    const char *text = "2nd meeting U.S.  \xE7\xAC\xAC"
                       "3\xE5\x9B\x9E\xE3\x83\x87\xE3\x82\xBF\xE3\x81\xAE"
                       "\xE3\x80\x80\xED\x95\x9C\xEA\xB5\xAD\xE2\x82\xAC";
    const cqi_kernel *kernel = NULL;
    for (size_t n = 0; (kernel = cqi_kernel_at(n)) != NULL; n++) {
        cqi_tokens tokens = {0};
        tokenize(kernel, text, &tokens);
        cr_assert_eq(tokens.columns.count, sizeof want / sizeof *want, "%s", kernel->name);
        for (size_t i = 0; i < tokens.columns.count; i++) {
            cr_assert_eq(tokens.columns.start[i], want[i].start, "%zu", i);
            cr_assert_eq(tokens.columns.end[i], want[i].end, "%zu", i);
            cr_assert_eq(tokens.columns.kind[i], want[i].kind, "%zu", i);
        }
        cqi_tokens_deinit(&tokens);
    }
}

Test(token, shapes)
{
    const unsigned first = CQ_SHAPE_UPPER_FIRST, all = CQ_SHAPE_UPPER_ALL, low = CQ_SHAPE_LOWER;
    const unsigned digit = CQ_SHAPE_DIGIT, wide = CQ_SHAPE_NON_ASCII;
    const struct {
        const char *text;
        unsigned shape;
    } rows[] = {{"word", low},
                {"Word", first | low},
                {"NATO", first | all},
                {"eBay", low},
                {"2nd", low | digit},
                {"2A", first | all | digit},
                {"1999", digit},
                {"-", 0},
                {"abcdefghIj", low},
                {"12345678A", first | all | digit},
                {"Internationalization", first | low},
                {"INTERNATIONALIZATION", first | all},
                {"\xC3\x89lys\xC3\xA9"
                 "e",
                 first | low | wide},
                {"\xC3\x89LYS\xC3\x89", first | all | wide},
                {"\xC3\xA9T", low | wide},
                {"\xE5\xA4\x96", wide},
                {"\xEF\xBC\x93", digit | wide},
                {"\xEF\xBC\xA1\xEF\xBD\x82", first | low | wide},
                {"\xD0\xA1\xD0\xA8\xD0\x90", first | all | wide},
                {"2004\xEB\x85\x84", digit | wide}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cqi_tokens tokens = {0};
        tokenize(cqi_kernel_best(), rows[i].text, &tokens);
        cr_assert_eq(tokens.columns.count, 1u, "%s", rows[i].text);
        unsigned around = CQ_SHAPE_SPACE_BEFORE | CQ_SHAPE_SENTENCE_START;
        cr_assert_eq(tokens.columns.shape[0], rows[i].shape | around, "%s", rows[i].text);
        cqi_tokens_deinit(&tokens);
    }
}

Test(token, spaces_lines_and_sentences_before)
{
    const char *text = "One. Two,three (four)";
    const uint32_t lines[] = {0, 5, 14};
    const unsigned want[] = {CQ_SHAPE_SPACE_BEFORE | CQ_SHAPE_LINE_BEFORE | CQ_SHAPE_SENTENCE_START,
                             0,
                             CQ_SHAPE_SPACE_BEFORE | CQ_SHAPE_LINE_BEFORE | CQ_SHAPE_SENTENCE_START,
                             0,
                             0,
                             CQ_SHAPE_SPACE_BEFORE | CQ_SHAPE_LINE_BEFORE,
                             0,
                             0};
    cqi_tokens tokens = {0};
    cr_assert_eq(cqi_tokenize(cqi_kernel_best(), text_of(text), lines, 3, NULL, &tokens), CQ_OK);
    cr_assert_eq(tokens.columns.count, sizeof want / sizeof *want);
    unsigned mask = CQ_SHAPE_SPACE_BEFORE | CQ_SHAPE_LINE_BEFORE | CQ_SHAPE_SENTENCE_START;
    for (size_t i = 0; i < tokens.columns.count; i++)
        cr_assert_eq(tokens.columns.shape[i] & mask, want[i], "token %zu", i);
    cqi_tokens_deinit(&tokens);
}

Test(token, empty_text_has_no_tokens)
{
    cqi_tokens tokens = {0};
    tokenize(cqi_kernel_best(), "", &tokens);
    cr_assert_eq(tokens.columns.count, 0u);
    tokenize(cqi_kernel_best(), " \xE3\x80\x80\xC2\xA0 ", &tokens);
    cr_assert_eq(tokens.columns.count, 0u);
    cqi_tokens_deinit(&tokens);
}

Test(token, storage_grows_and_is_used_again)
{
    const size_t words = 20000;
    char *text = malloc(words * 3);
    cr_assert_not_null(text);
    for (size_t i = 0; i < words; i++)
        memcpy(text + i * 3, i % 2 ? "ab " : "C1 ", 3);
    const cqi_kernel *kernel = NULL;
    for (size_t n = 0; (kernel = cqi_kernel_at(n)) != NULL; n++) {
        cqi_tokens tokens = {0};
        for (size_t times = 0; times < 2; times++) {
            cr_assert_eq(cqi_tokenize(kernel, (cq_str){text, words * 3}, NULL, 0, NULL, &tokens),
                         CQ_OK);
            cr_assert_eq(tokens.columns.count, words);
            for (size_t i = 0; i < words; i++) {
                cr_assert_eq(tokens.columns.start[i], i * 3);
                cr_assert_eq(tokens.columns.end[i], i * 3 + 2);
                cr_assert_eq(tokens.columns.hash[i], cqi_fold_hash(text + i * 3, 2));
            }
        }
        tokenize(kernel, "one", &tokens);
        cr_assert_eq(tokens.columns.count, 1u);
        cqi_tokens_deinit(&tokens);
    }
    free(text);
}

Test(token, hash_column_is_the_fold_hash_in_any_place)
{
    static const char *const words[] = {
        "a",
        "abcdefgh",
        "abcdefghi",
        "abcdefghijklmnop",
        "abcdefghijklmnopq",
        "\xC3\xA9",
        "pr\xC3\xA9sident",
        "\xE6\x97\xA5",
        "\xED\x95\x9C\xEA\xB5\xAD\xEC\x96\xB4\xEB\xAC\xB8\xEC\x84\x9C",
        "\xE3\x83\x87\xE3\x83\xBC\xE3\x82\xBF",
        "\xEF\xBC\xAE\xEF\xBC\xA1\xEF\xBC\xB4\xEF\xBC\xAF",
        "e\xCC\x81t\xC3\xA9",
        "\xF0\x9D\x94\x84",
        "\xE1\xBA\xBE",
        "\xEA\xAD\xB0"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        for (size_t gap = 0; gap < 20; gap++) {
            char text[128] = "";
            memset(text, ' ', gap);
            strcpy(text + gap, words[i]);
            cqi_tokens tokens = {0};
            tokenize(cqi_kernel_best(), text, &tokens);
            cr_assert_eq(tokens.columns.count, 1u, "%s", words[i]);
            cr_assert_eq(tokens.columns.hash[0], cqi_fold_hash(words[i], strlen(words[i])), "%s",
                         words[i]);
            cqi_tokens_deinit(&tokens);
        }
    }
}

/* Words of all lengths and scripts, at every distance from the text's end, pieced together. */
static size_t make_text(char *text, size_t capacity, unsigned *seed)
{
    static const char *const pieces[] = {"a",
                                         "Of",
                                         "the",
                                         "NATO",
                                         "meeting",
                                         "Minister",
                                         "ministers",
                                         "iPhone",
                                         "2nd",
                                         "1999",
                                         "Verantwortung",
                                         "INTERNATIONALIZATION",
                                         "internationalisations",
                                         "abcdefgh",
                                         "ABCDEFGHI",
                                         "\xC3\x89lys\xC3\xA9",
                                         "d\xE2\x80\x99une",
                                         "\xD0\xA1\xD0\xBE\xD1\x8E\xD0\xB7",
                                         "\xE6\x97\xA5",
                                         "\xE3\x81\xAE",
                                         "\xE3\x80\x81",
                                         "\xE3\x83\x87\xE3\x83\xBC\xE3\x82\xBF",
                                         "\xED\x95\x9C\xEA\xB5\xAD\xEC\x96\xB4",
                                         "\xEA\xB0\x80",
                                         "\xEA\xAF\x80",
                                         "2004\xEB\x85\x84",
                                         "\xEF\xBC\xA1\xEF\xBC\x91",
                                         "e\xCC\x81",
                                         "\xF0\x9F\x98\x80",
                                         ".",
                                         ",",
                                         "(",
                                         " ",
                                         " ",
                                         " ",
                                         "  ",
                                         "\n",
                                         "\xC2\xA0",
                                         "\xE3\x80\x80"};
    size_t len = 0;
    for (;;) {
        *seed = *seed * 1103515245 + 12345;
        const char *piece = pieces[(*seed >> 16) % (sizeof pieces / sizeof *pieces)];
        if (len + strlen(piece) >= capacity)
            return len;
        memcpy(text + len, piece, strlen(piece));
        len += strlen(piece);
    }
}

static cq_tokens columns_of(const cqi_kernel *kernel, cq_str text, const cqi_interest *interest,
                            cqi_tokens *tokens)
{
    cr_assert_eq(cqi_tokenize(kernel, text, NULL, 0, interest, tokens), CQ_OK);
    return tokens->columns;
}

/* What the tokens are said to hold is what their columns hold. */
static void expect_summary(const cq_tokens *t)
{
    enum { OWN_SHAPES = 2 * CQ_SHAPE_NON_ASCII - 1 };
    uint32_t watched = 0, kinds = 0;
    unsigned shape = 0;
    for (uint32_t i = 0; i < t->count; i++) {
        watched |= t->watched[i];
        shape |= t->shape[i] & OWN_SHAPES;
        kinds |= UINT32_C(1) << t->kind[i];
    }
    cr_assert_eq(t->any_watched, watched, "%x, not %x", t->any_watched, watched);
    cr_assert_eq(t->any_shape, shape, "%x, not %x", t->any_shape, shape);
    cr_assert_eq(t->kinds, kinds, "%x, not %x", t->kinds, kinds);
}

#define SAME(column)                                                                               \
    cr_assert(count == 0 || memcmp(a.column, b.column, count * sizeof *a.column) == 0,             \
              "%s: %s of %zu bytes", kernel->name, #column, text.len)

Test(token, columns_of_all_kernels_are_the_same)
{
    uint64_t words[1 << 8];
    unsigned seed = 1;
    cqi_interest interest = {0};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        words[i] = (uint64_t)i * 0x9E3779B97F4A7C15;
    const cq_watch some = {.size = sizeof some, .words = words, .word_bits = 1 << 14};
    const cq_watch capitals = {
        .size = sizeof capitals, .kinds = 1 << CQ_TOKEN_LETTER, .with = CQ_SHAPE_UPPER_FIRST};
    cr_assert_eq(cqi_interest_add(&interest, &some, 0), 1u);
    cr_assert_eq(cqi_interest_add(&interest, &capitals, 0), 2u);
    cqi_tokens first = {0}, second = {0};
    for (size_t round = 0; round < 3000; round++) {
        char *data = malloc(round + 1); /* so that a sanitizer sees what is read behind it */
        cr_assert_not_null(data);
        cq_str text = {data, make_text(data, round + 1, &seed)};
        const cqi_kernel *kernel = NULL;
        for (size_t n = 0; (kernel = cqi_kernel_at(n)) != NULL; n++) {
            cq_tokens a = columns_of(cqi_kernel_find("scalar"), text, &interest, &first);
            cq_tokens b = columns_of(kernel, text, &interest, &second);
            size_t count = a.count;
            cr_assert_eq(b.count, count, "%s", kernel->name);
            SAME(start);
            SAME(end);
            SAME(kind);
            SAME(shape);
            SAME(hash);
            SAME(watched);
            expect_summary(&b);
        }
        free(data);
    }
    cqi_tokens_deinit(&first);
    cqi_tokens_deinit(&second);
    cqi_interest_deinit(&interest);
}

Test(token, watched_words_and_classes)
{
    uint64_t words[1] = {0};
    cqi_interest interest = {0};
    cqi_tokens tokens = {0};
    uint32_t hash = cqi_fold_hash("meeting", 7);
    words[0] |= UINT64_C(1) << (hash & 63);
    const cq_watch word = {
        .size = sizeof word, .kinds = 1 << CQ_TOKEN_LETTER, .words = words, .word_bits = 64};
    const cq_watch digits = {.size = sizeof digits, .with = CQ_SHAPE_DIGIT};
    const cq_watch upper = {
        .size = sizeof upper, .with = CQ_SHAPE_UPPER_ALL, .without = CQ_SHAPE_DIGIT};
    uint32_t a = cqi_interest_add(&interest, &word, 0);
    cr_assert_eq(cqi_interest_add(&interest, &digits, a), a);
    uint32_t b = cqi_interest_add(&interest, &upper, 0);
    cr_assert(a && b && a != b);
    cq_tokens t =
        columns_of(cqi_kernel_best(), text_of("A Meeting, 2nd of NATO C3"), &interest, &tokens);
    const uint32_t want[] = {b, a, 0, a, 0, b, a};
    cr_assert_eq(t.count, sizeof want / sizeof *want);
    for (size_t i = 0; i < t.count; i++)
        cr_assert_eq(t.watched[i] & want[i], want[i], "token %zu", i);
    cr_assert_eq(t.watched[0], b);
    cr_assert_eq(t.watched[4], 0u);
    cqi_tokens_deinit(&tokens);
    cqi_interest_deinit(&interest);
}

Test(token, watches_that_are_refused)
{
    const uint64_t words[2] = {1, 1};
    const cq_watch wrong[] = {{.size = 4},
                              {.size = sizeof(cq_watch), .words = words, .word_bits = 32},
                              {.size = sizeof(cq_watch), .words = words, .word_bits = 96},
                              {.size = sizeof(cq_watch), .with = CQ_SHAPE_SENTENCE_START},
                              {.size = sizeof(cq_watch), .without = CQ_SHAPE_LINE_BEFORE}};
    cqi_interest interest = {0};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        cr_assert_eq(cqi_interest_add(&interest, &wrong[i], 0), 0u, "%zu", i);
    const cq_watch all = {.size = sizeof all};
    uint32_t last = 0;
    for (size_t i = 0; i < 40; i++) { /* more than there are bits: the last ones share one */
        uint32_t bit = cqi_interest_add(&interest, &all, 0);
        cr_assert(bit && (bit != last || i >= 32));
        last = bit;
    }
    cqi_interest_deinit(&interest);
}

Test(fold, keys)
{
    static const struct {
        const char *text, *key;
    } rows[] = {{"Centre", "centre"},
                {"\xEF\xBD\x83\xEF\xBC\xA5\xEF\xBD\x8E", "cen"},
                {"\xC3\x89lys\xC3\xA9"
                 "e",
                 "elysee"},
                {"e\xCC\x81", "e"},
                {"\xCC\x81", ""},
                {"\xD0\x81\xD0\xBB\xD0\xBA\xD0\xB0", "\xD0\xB5\xD0\xBB\xD0\xBA\xD0\xB0"},
                {"\xCE\x86\xCF\x82", "\xCE\xB1\xCF\x83"},
                {"\xC4\xB0", "i"},
                {"Stra\xC3\x9F"
                 "e",
                 "stra\xC3\x9F"
                 "e"},
                {"\xE1\xBA\xA4", "a"},
                {"\xC8\xBA", "\xE2\xB1\xA5"},
                {"\xE6\x97\xA5\xE6\x9C\xAC", "\xE6\x97\xA5\xE6\x9C\xAC"},
                {"\xE3\x80\x80", " "},
                {"A\xFFZ", "a\xFFz"},
                {"A\xE3\x81", "a\xE3\x81"},
                {"", ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char out[64];
        size_t want = strlen(rows[i].key), len = strlen(rows[i].text);
        cr_assert_eq(cqi_fold(rows[i].text, len, out, sizeof out), want, "%s", rows[i].text);
        cr_assert(memcmp(out, rows[i].key, want) == 0, "%s", rows[i].text);
        cr_assert_eq(cqi_fold_hash(rows[i].text, len), cqi_fold_hash(rows[i].key, want), "%s",
                     rows[i].text);
    }
}

Test(fold, nothing_is_written_where_there_is_no_room)
{
    char out[4] = "xxx";
    cr_assert_eq(cqi_fold("ABCD", 4, out, 3), 4u);
    cr_assert_str_eq(out, "xxx");
    cr_assert_eq(cqi_fold("a\xC3\xA9\xCC\x81", 5, out, 2), 2u); /* shorter than its text */
    cr_assert_str_eq(out, "aex");
}

Test(fold, a_long_word_has_the_hash_of_its_key)
{
    enum { CHARACTERS = 200 };
    char word[2 * CHARACTERS], key[2 * CHARACTERS];
    for (size_t n = 0; n < CHARACTERS; n++) {
        memcpy(word + 2 * n, n % 3 ? "\xD0\x96" : "\xC3\x89", 2); /* Ж, É */
        size_t len = cqi_fold(word, 2 * n + 2, key, sizeof key);
        cr_assert_leq(len, 2 * n + 2);
        cr_assert_eq(cqi_fold_hash(word, 2 * n + 2), cqi_fold_hash(key, len), "%zu", n);
    }
}

Test(fold, a_zero_byte_is_part_of_the_key)
{
    cr_assert_neq(cqi_fold_hash("a", 1), cqi_fold_hash("a\0", 2));
    char out[2];
    cr_assert_eq(cqi_fold("A\0", 2, out, 2), 2u);
    cr_assert_eq(out[1], 0);
}

Test(fold, words_do_not_share_a_hash)
{
    static const char *const words[] = {
        "minister", "ministry",  "ministries", "ministere",   "meeting",       "meetings",
        "a",        "b",         "ab",         "ba",          "international", "internationale",
        "abcdefgh", "abcdefgh0", "12345678",   "123456780000"};
    const size_t count = sizeof words / sizeof *words;
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < i; j++)
            cr_assert_neq(cqi_fold_hash(words[i], strlen(words[i])),
                          cqi_fold_hash(words[j], strlen(words[j])), "%s %s", words[i], words[j]);
}

/* What cqi_split makes of a text has to be what the rules make of it. */
static void check_split(cq_str text)
{
    enum { CAPACITY = 64 };
    uint32_t start[CAPACITY], end[CAPACITY], hash[CAPACITY];
    const cqi_split_columns to = {start, end, hash, CAPACITY};
    size_t count = 0;
    cqi_tokens tokens = {0};
    if (!cqi_split(text, &to, &count))
        return;
    cr_assert_eq(cqi_tokenize(cqi_kernel_best(), text, NULL, 0, NULL, &tokens), CQ_OK);
    cr_assert_eq(count, tokens.columns.count, "%.*s", (int)text.len, text.data);
    for (size_t i = 0; i < count; i++) {
        cr_assert_eq(start[i], tokens.columns.start[i], "%.*s", (int)text.len, text.data);
        cr_assert_eq(end[i], tokens.columns.end[i], "%.*s", (int)text.len, text.data);
        cr_assert_eq(hash[i], tokens.columns.hash[i], "%.*s", (int)text.len, text.data);
    }
    cqi_tokens_deinit(&tokens);
}

static size_t encode(uint32_t code, char *out)
{
    unsigned length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    out[0] = (char)(length == 1 ? code : (0xF00U >> length | code >> (6 * (length - 1))));
    for (unsigned i = 1; i < length; i++)
        out[i] = (char)(0x80 | (code >> (6 * (length - 1 - i)) & 63));
    return length;
}

/* Each character beside one of each kind that joins or parts, in both orders. */
Test(token, a_split_text_has_the_tokens_of_the_rules)
{
    static const char *const beside[] = {"a",
                                         "Z",
                                         "7",
                                         " ",
                                         "-",
                                         "\xC3\xA9",
                                         "\xD0\x96",
                                         "\xE5\x9B\xBD",
                                         "\xE3\x81\xAE",
                                         "\xE3\x82\xAB",
                                         "\xE3\x83\xBC",
                                         "\xED\x95\x9C"};
    for (uint32_t code = 1; code < 0x20000; code++) {
        char one[8];
        size_t length = encode(code, one);
        if (code - 0xD800 < 0x800)
            continue;
        for (size_t k = 0; k < sizeof beside / sizeof *beside; k++) {
            char text[32];
            size_t len = strlen(beside[k]);
            memcpy(text, beside[k], len);
            memcpy(text + len, one, length);
            memcpy(text + len + length, beside[k], len);
            check_split((cq_str){text, 2 * len + length});
        }
    }
}

Test(token, phrases_of_lexicons_are_split)
{
    static const struct {
        const char *text;
        size_t count;
    } rows[] = {{"Ministry of Foreign Affairs", 4},
                {"Minist\xC3\xA8re", 1},
                {"\xE5\xA4\x96\xE5\x8B\x99\xE7\x9C\x81", 3},
                {"\xE3\x82\xB5\xE3\x82\xA4\xE3\x83\x90\xE3\x83\xBC", 1},
                {"\xEC\x99\xB8\xEA\xB5\x90\xEB\xB6\x80", 1},
                {"  two  words ", 2},
                {"", 0},
                {"17-22", 3}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const cqi_split_columns nowhere = {0};
        size_t count = 99;
        cr_assert(cqi_split(text_of(rows[i].text), &nowhere, &count), "%s", rows[i].text);
        cr_assert_eq(count, rows[i].count, "%s", rows[i].text);
    }
    size_t count = 0;
    const cqi_split_columns nowhere = {0};
    cr_assert_not(cqi_split(text_of("U.S."), &nowhere, &count), "a full stop may join");
    cr_assert_not(cqi_split(text_of("e\xCC\x81"), &nowhere, &count), "an accent joins");
}
