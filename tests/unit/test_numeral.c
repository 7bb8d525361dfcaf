/*
 * test_numeral.c - kit/numeral.h: digits, CJK and Roman numerals, number words of five languages.
 */
#include "numeral.h"

#include <communique/communique.h>
#include <criterion/criterion.h>
#include <string.h>

static cq_str string(const char *text)
{
    return (cq_str){text, strlen(text)};
}

Test(numeral, digits_of_both_widths)
{
    uint64_t value = 0;
    uint32_t digits = 0;
    cr_expect_eq(cqk_digits(string("2018年"), 0, &value, &digits), 4);
    cr_expect_eq(value, 2018);
    cr_expect_eq(cqk_digits(string("２０18"), 0, &value, &digits), 8);
    cr_expect_eq(value, 2018);
    cr_expect_eq(digits, 4);
    cr_expect_eq(cqk_digits(string("x1"), 0, &value, &digits), 0);
    cr_expect_eq(cqk_digits(string(""), 0, &value, &digits), 0);
    cr_expect_eq(cqk_digits(string("1234567890123456789012"), 0, &value, &digits), 0);
    cr_expect_eq(cqk_digits((cq_str){"\xEF\xBC", 2}, 0, &value, &digits), 0);
}

Test(numeral, cjk_numbers)
{
    static const struct {
        const char *text;
        uint64_t value;
        size_t used;
    } rows[] = {{"一九九六年", 1996, 12},
                {"二○○三", 2003, 12},
                {"二〇〇三", 2003, 12},
                {"三十一日", 31, 9},
                {"十月", 10, 3},
                {"二十七", 27, 9},
                {"廿三", 23, 6},
                {"卅一", 31, 6},
                {"一百零七", 107, 12},
                {"千九百四十五", 1945, 18},
                {"一千二百万", 12000000, 15},
                {"三億", 300000000, 6},
                {"壹貳參", 123, 9},
                {"八", 8, 3},
                {"零", 0, 3},
                {"万歳", 0, 0},
                {"百", 0, 0},
                {"abc", 0, 0},
                {"拾五", 15, 6},
                {"两千", 2000, 6}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        uint64_t value = 0;
        size_t used = cqk_cjk_number(string(rows[i].text), 0, &value);
        cr_expect_eq(used, rows[i].used, "%s: used %zu", rows[i].text, used);
        if (used)
            cr_expect_eq(value, rows[i].value, "%s: %llu", rows[i].text, (unsigned long long)value);
    }
}

Test(numeral, roman_numbers)
{
    static const struct {
        const char *text;
        uint32_t value;
        size_t used;
    } rows[] = {{"XXIV", 24, 4}, {"xiv", 14, 3}, {"MCMXCIX", 1999, 7},
                {"I", 1, 1},     {"IIII", 0, 0}, {"VX", 0, 0},
                {"IC", 0, 0},    {"Xi", 0, 0},   {"MIX", 1009, 3},
                {"CIVIL", 0, 0}, {"Ⅳ", 4, 3},    {"ⅻ", 12, 3},
                {"", 0, 0},      {"XX,", 20, 2}, {"MMMMMMMMMMMMMMMMMM", 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        uint32_t value = 0;
        size_t used = cqk_roman_number(string(rows[i].text), 0, &value);
        cr_expect_eq(used, rows[i].used, "%s: used %zu", rows[i].text, used);
        if (used)
            cr_expect_eq(value, rows[i].value, "%s: %u", rows[i].text, value);
    }
}

/* A segment of a text that has at most 32 tokens. */
typedef struct small_segment {
    cq_segment segment;
    cq_tokens tokens;
    uint32_t start[32];
    uint32_t end[32];
    uint32_t hash[32];
    uint8_t kind[32];
    uint16_t shape[32];
} small_segment;

static void make_segment(small_segment *s, const char *text)
{
    const cq_host *host = cq_host_default();
    memset(s, 0, sizeof *s);
    size_t count = host->tokenize(host, string(text), s->start, s->end, s->hash, 32);
    cr_assert_leq(count, 32);
    s->tokens = (cq_tokens){.size = sizeof s->tokens,
                            .count = (uint32_t)count,
                            .start = s->start,
                            .end = s->end,
                            .kind = s->kind,
                            .shape = s->shape,
                            .hash = s->hash};
    s->segment = (cq_segment){.size = sizeof s->segment,
                              .text = string(text),
                              .tokens = &s->tokens,
                              .line = 1,
                              .page = 1};
}

typedef struct word_case {
    const char *text;
    uint32_t value;
    uint32_t tokens;
    uint32_t form;
} word_case;

static void expect_words(const word_case *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        small_segment s;
        make_segment(&s, rows[i].text);
        uint32_t value = 0;
        uint32_t form = 0;
        uint32_t used = cqk_number_words(cq_host_default(), &s.segment, 0, &value, &form);
        cr_expect_eq(used, rows[i].tokens, "%s: %u tokens", rows[i].text, used);
        if (used == 0)
            continue;
        cr_expect_eq(value, rows[i].value, "%s: %u", rows[i].text, value);
        cr_expect_eq(form, rows[i].form, "%s: form %u", rows[i].text, form);
    }
}

#define EXPECT_WORDS(rows) expect_words(rows, sizeof(rows) / sizeof(rows)[0])

Test(numeral, english_words)
{
    static const word_case rows[] = {
        {"second round", 2, 1, CQK_NUMBER_ORDINAL},
        {"twenty-first session", 21, 3, CQK_NUMBER_ORDINAL},
        {"seventieth session", 70, 1, CQK_NUMBER_ORDINAL},
        {"one hundred and ninety-ninth", 199, 6, CQK_NUMBER_ORDINAL},
        {"hundred and first", 101, 3, CQK_NUMBER_ORDINAL},
        {"two and three", 2, 1, CQK_NUMBER_CARDINAL},
        {"twenty and three", 20, 1, CQK_NUMBER_CARDINAL},
        {"one thousand nine hundred and eighty-three", 1983, 8, CQK_NUMBER_CARDINAL},
        {"Twelfth", 12, 1, CQK_NUMBER_ORDINAL},
        {"first second", 1, 1, CQK_NUMBER_ORDINAL},
        {"firsts", 0, 0, 0},
        {"meeting", 0, 0, 0}};
    EXPECT_WORDS(rows);
}

Test(numeral, french_and_spanish_words)
{
    static const word_case rows[] = {
        {"vingt et unième session", 21, 3, CQK_NUMBER_ORDINAL},
        {"soixante-dixième", 70, 3, CQK_NUMBER_ORDINAL},
        {"soixante et onzième", 71, 3, CQK_NUMBER_ORDINAL},
        {"quatre-vingt-dix-neuvième", 99, 7, CQK_NUMBER_ORDINAL},
        {"mil neuf cent soixante-neuf", 1969, 6, CQK_NUMBER_CARDINAL},
        {"première", 1, 1, CQK_NUMBER_ORDINAL},
        {"cuadragésimo segundo", 42, 2, CQK_NUMBER_ORDINAL},
        {"décima sexta", 16, 2, CQK_NUMBER_ORDINAL},
        {"treinta y uno", 31, 3, CQK_NUMBER_CARDINAL},
        {"mil novecientos ochenta y tres", 1983, 5, CQK_NUMBER_CARDINAL},
        {"segunda", 2, 1, CQK_NUMBER_ORDINAL}};
    EXPECT_WORDS(rows);
}

Test(numeral, german_and_russian_words)
{
    static const word_case rows[] = {{"einundzwanzigste Tagung", 21, 1, CQK_NUMBER_ORDINAL},
                                     {"zweiten", 2, 1, CQK_NUMBER_ORDINAL},
                                     {"achter", 8, 1, CQK_NUMBER_ORDINAL},
                                     {"dritte", 3, 1, CQK_NUMBER_ORDINAL},
                                     {"siebten", 7, 1, CQK_NUMBER_ORDINAL},
                                     {"erste", 1, 1, CQK_NUMBER_ORDINAL},
                                     {"neunundneunzigsten", 99, 1, CQK_NUMBER_ORDINAL},
                                     {"hundertneunundneunzigste", 199, 1, CQK_NUMBER_ORDINAL},
                                     {"dreißigster", 30, 1, CQK_NUMBER_ORDINAL},
                                     {"fünf", 5, 1, CQK_NUMBER_CARDINAL},
                                     {"двадцать первого", 21, 2, CQK_NUMBER_ORDINAL},
                                     {"третьей", 3, 1, CQK_NUMBER_ORDINAL},
                                     {"сорок второй", 42, 2, CQK_NUMBER_ORDINAL},
                                     {"шестидесятая", 60, 1, CQK_NUMBER_ORDINAL},
                                     {"пять", 5, 1, CQK_NUMBER_CARDINAL}};
    EXPECT_WORDS(rows);
}
