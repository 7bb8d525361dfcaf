/*
 * test_mend.c - mending: what was decoded twice is undone, and only that; forms of characters
 * become the usual ones; in pieces of any size, with exact offsets.
 */
#include "decode/decode.h"
#include "decode/mend.h"
#include "decode/suspect.h"
#include "decode/usual.h"
#include "unicode/utf8.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Mends UTF-8 in pieces of at least `step` bytes. */
static cqi_text mend(const char *bytes, size_t len, size_t step)
{
    cqi_mend state = {0};
    cqi_text held = {0};
    cqi_text out = {0};
    size_t at = 0;
    do {
        size_t end = len - at < step ? len : at + step;
        while (end < len && cqi_utf8_continues((unsigned char)bytes[end]))
            end++;
        size_t settled = 0;
        cr_assert_eq(cqi_buffer_append(&held.text, bytes + at, end - at), CQ_OK);
        cr_assert_eq(cqi_map_append(&held.map, at, 1, 1, end - at), CQ_OK);
        cr_assert_eq(cqi_mend_text(&state, &held, end == len, &settled), CQ_OK);
        cr_assert_leq(settled, held.text.len);
        cr_assert_eq(cqi_buffer_append(&out.text, held.text.data, settled), CQ_OK);
        cr_assert_eq(cqi_map_append_through(&out.map, &held.map, 0, settled), CQ_OK);
        cqi_buffer_drop_front(&held.text, settled);
        cqi_map_drop_front(&held.map, settled);
        at = end;
    } while (at < len);
    cr_assert_eq(held.text.len, 0, "nothing is kept behind the end");
    cr_assert_eq(out.map.out_len, out.text.len);
    cqi_text_deinit(&held);
    cqi_mend_deinit(&state);
    return out;
}

static void expect_text(const char *given, size_t len, const char *wanted)
{
    static const size_t steps[] = {SIZE_MAX, 1, 2, 3, 5, 17, 1000};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        cqi_text out = mend(given, len, steps[i]);
        cr_assert(out.text.len == strlen(wanted) &&
                      memcmp(out.text.data, wanted, out.text.len) == 0,
                  "%.*s became %.*s, not %s, in steps of %zu", (int)len, given, (int)out.text.len,
                  out.text.data, wanted, steps[i]);
        cqi_text_deinit(&out);
    }
}

typedef struct row {
    const char *given;
    const char *wanted; /* NULL: it stays */
} row;

static void expect_rows(const row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        expect_text(rows[i].given, strlen(rows[i].given),
                    rows[i].wanted ? rows[i].wanted : rows[i].given);
}

#define EXPECT_ROWS(rows) expect_rows(rows, sizeof(rows) / sizeof *(rows))

/* 80 to 9F, and 80 to BF. */
static const unsigned windows_1252[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};
static const unsigned windows_1251[64] = {
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409,
    0x2039, 0x040A, 0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x0098, 0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0,
    0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB,
    0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6,
    0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
};

typedef enum reading { LATIN_1, WESTERN, CYRILLIC } reading;

static unsigned read_byte(unsigned byte, reading as)
{
    if (as == WESTERN && byte >= 0x80 && byte < 0xA0)
        return windows_1252[byte - 0x80];
    if (as == CYRILLIC && byte >= 0xC0)
        return 0x0410 + byte - 0xC0;
    return as == CYRILLIC && byte >= 0x80 ? windows_1251[byte - 0x80] : byte;
}

/* The text as it looks when its UTF-8 is read so. The caller frees it. */
static char *misread(const char *text, reading as)
{
    char *out = malloc(strlen(text) * 3 + 1);
    size_t len = 0;
    for (; *text; text++)
        len += cqi_encode_utf8(read_byte((unsigned char)*text, as), (unsigned char *)out + len);
    out[len] = '\0';
    return out;
}

static void expect_undone(const char *text, reading as, int times)
{
    char *given = strdup(text);
    for (int i = 0; i < times; i++) {
        char *worse = misread(given, as);
        free(given);
        given = worse;
    }
    expect_text(given, strlen(given), text);
    free(given);
}

static const char french[] =
    "La délégation est arrivée à Genève : « très bien », dit-elle — l’accord était prêt.";
static const char japanese[] = "代表団は昨日、ジュネーブに到着した。会議は「来週」開かれる。";
static const char korean[] = "대표단은 어제 제네바에 도착하였다.";
static const char russian[] = "Делегация прибыла в Женеву; её приняли — «хорошо» — в №\u00A05.";

Test(mend, text_that_was_decoded_twice_is_undone)
{
    static const char *const texts[] = {french, japanese, korean, russian};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        for (int times = 1; times <= 3; times++)
            expect_undone(texts[i], WESTERN, times);
        expect_undone(texts[i], LATIN_1, 1);
    }
    expect_undone(russian, CYRILLIC, 1);
    expect_undone(russian, CYRILLIC, 2);
}

Test(mend, one_word_is_enough_where_nothing_speaks_against_it)
{
    static const row rows[] = {
        {"The dÃ©lÃ©gation", "The délégation"},
        {"Le MinistÃ¨re", "Le Ministère"},
        {"It is the Councilâ€™s view.", "It is the Council’s view."},
    };
    EXPECT_ROWS(rows);
}

Test(mend, a_text_about_it_stays)
{
    static const row rows[] = {
        {"A text that talks about \"Ã©\" once.", NULL},
        {"They write \"Ã©\", \"Ã¨\", \"Ã§\" and (â€™) for it.", NULL},
        {"Là où l’on écrivait « étranger », on lisait « Ã©tranger » à l’écran, déjà.", NULL},
        {"Из «РґР» получилось слово, которое никто не понял.", NULL},
    };
    EXPECT_ROWS(rows);
}

/* Letters that happen to read as UTF-8. */
Test(mend, clean_text_of_many_languages_stays)
{
    static const row rows[] = {
        {"Il est arrivé\u00A0» dit-il, « resté\u00A0» aussi, et « créé\u00A0».", NULL},
        {"DECLARAÇÃO, NÃO, SÃO; ÍNDICE “À” – ÂNGELO… Å» É»", NULL},
        {"«СССР», «РСФСР», СІРІСТЬ, РІШЕННЯ, Її", NULL},
        {"Ægir, Ðóra „Ö“ Ñuñoa ‘Ê’ Mañana", NULL},
        {"Tiếng Việt: Ủy ban, Đảng", NULL},
        {"第１０回　会議（東京）①議題②報告 ＮＡＴＯ ㉑ ½ 10² m³ ª º № ™ …", NULL},
    };
    EXPECT_ROWS(rows);
    expect_rows(&(row){french, NULL}, 1);
    expect_rows(&(row){japanese, NULL}, 1);
    expect_rows(&(row){korean, NULL}, 1);
    expect_rows(&(row){russian, NULL}, 1);
}

/* Lines that went through it stand between others that did not. */
Test(mend, only_the_lines_that_are_wrong_are_undone)
{
    static const row rows[] = {
        {"Été, où déjà l’été a été très ensoleillé\n"
         "La dÃ©lÃ©guÃ©e est arrivÃ©e\n"
         "Hélène, Zoé, Chloé, Noël, Raphaël, Joël sont arrivés là où ils étaient\n",
         "Été, où déjà l’été a été très ensoleillé\n"
         "La déléguée est arrivée\n"
         "Hélène, Zoé, Chloé, Noël, Raphaël, Joël sont arrivés là où ils étaient\n"},
    };
    EXPECT_ROWS(rows);
}

Test(mend, half_of_a_sequence_whose_space_became_plain_is_undone_with_the_rest)
{
    static const row rows[] = {
        {"dÃ©jÃ  arrivÃ©e Ã  GenÃ¨ve", "déjà arrivée à Genève"},
        {"dÃ©jÃ arrivÃ©e Ã GenÃ¨ve", "déjÃ arrivÃ©e"},
    };
    expect_rows(rows, 1);
}

/* Longer than a window, so that later ones are judged by what came before. */
Test(mend, long_texts_in_pieces)
{
    char *given = misread(french, WESTERN);
    enum { COPIES = 300 };
    char *many = calloc(COPIES, strlen(given) + 2);
    char *wanted = calloc(COPIES, strlen(french) + 2);
    for (int i = 0; i < COPIES; i++) {
        strcat(strcat(many, given), "\n");
        strcat(strcat(wanted, french), "\n");
    }
    static const size_t steps[] = {SIZE_MAX, 100, 4096, 65536};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        cqi_text out = mend(many, strlen(many), steps[i]);
        cr_assert_eq(out.text.len, strlen(wanted), "steps of %zu", steps[i]);
        cr_assert_eq(memcmp(out.text.data, wanted, out.text.len), 0);
        cqi_text_deinit(&out);
    }
    free(given);
    free(many);
    free(wanted);
}

Test(mend, forms_become_the_usual_ones)
{
    static const row rows[] = {
        {"Ministe\u0300re de\u0301le\u0301gue\u0301", "Ministère délégué"},
        {"Vie\u0323\u0302t, Vie\u0302\u0323t", "Việt, Việt"},
        {"\u1112\u1161\u11AB\u1100\u116E\u11A8\u110B\u1165", "한국어"},
        {"\uAC00\u11A8", "각"},
        {"か\u3099 ハ\u309A", "が パ"},
        {"ｶﾞｷﾞｸﾞ ﾆｯﾎﾟﾝ ｼﾝﾌﾞﾝ｡ ｢ｱ･ｲ｣", "ガギグ ニッポン シンブン。 「ア・イ」"},
        {"\u2F24\u81E3 \u2F8F \u2EA0 \u2FD5", "大臣 行 民 龠"},
        {"\uF9D1 \uFA19 \U0002F804", "六 神 你"},
        {"O\uFB03ce \uFB01 \uFB05", "Office fi st"},
        {"㈱東芝 ㌔ ㎞ ㍿ ㈭", "(株)東芝 キロ km 株式会社 (木)"},
        {"㍻30年 ㍼63年 ㋿元年 ㋊㏠", "平成30年 昭和63年 令和元年 11月1日"},
        {"第③回 第⑳次 ③ ①②", "第3回 第20次 ③ ①②"},
        {"第Ⅳ章 ⅻ", "第IV章 xii"},
        {"︵東京︶ ﹁ ︑ ﹐ ﹔", "（東京） 「 、 ， ；"},
        {"Mᵐᵉ, 1ᵉʳ, 21ˢᵗ", "Mme, 1er, 21st"},
        {"𝐀𝐠𝐞𝐧𝐝𝐚 𝟐𝟎𝟏𝟖", "Agenda 2018"},
        {"the Council\xC2\x92s \xC2\x93view\xC2\x94", "the Council’s “view”"},
        {"\u212B \u2126 \u212A", "Å Ω K"},
        {"n\u0308 x\u0301", NULL},
        {"\u0301a", NULL},
    };
    EXPECT_ROWS(rows);
}

/* Every character alone: what has no usual form stays; one that has it is not changed again. */
Test(mend, usual_forms_are_final)
{
    char given[5] = "";
    char form[CQI_USUAL_MAX];
    char again[CQI_USUAL_MAX];
    for (unsigned c = 1; c < 0x30000; c++) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        size_t len = cqi_encode_utf8(c, (unsigned char *)given);
        size_t made = cqi_usual_wanted(c, 0) ? cqi_usual_form(given, len, form) : 0;
        for (size_t at = 0, size; at < made; at += size) {
            unsigned part = cqi_char_at(form + at, &size);
            size_t more = cqi_usual_wanted(part, 0) ? cqi_usual_form(form + at, size, again) : 0;
            cr_assert_eq(more, 0, "U+%04X gives U+%04X, which is not final", c, part);
        }
    }
}

typedef struct place {
    size_t out, start, end;
} place;

static void expect_places(const char *given, const place *places, size_t count)
{
    for (size_t step = 1; step < 40; step += 3) {
        cqi_text out = mend(given, strlen(given), step);
        for (size_t i = 0; i < count; i++) {
            cr_assert_eq(cqi_map_start(&out.map, places[i].out), places[i].start, "row %zu", i);
            cr_assert_eq(cqi_map_end(&out.map, places[i].out + 1), places[i].end, "row %zu", i);
        }
        cqi_text_deinit(&out);
    }
}

Test(mend, offsets_are_those_of_the_form)
{
    /* "Ã©" is four bytes for two; U+FB01 is three for two, jamo are nine for three. */
    static const place undone[] = {{0, 0, 1}, {1, 1, 5}, {2, 1, 5}, {3, 5, 6}, {9, 15, 16}};
    static const place forms[] = {{0, 0, 1},  {1, 1, 4},  {2, 1, 4},  {3, 4, 5},
                                  {5, 6, 15}, {7, 6, 15}, {8, 15, 16}};
    expect_places("aÃ©bÃ©cÃ©d", undone, sizeof undone / sizeof *undone);
    expect_places("a\uFB01x \u1112\u1161\u11ABz", forms, sizeof forms / sizeof *forms);
}

Test(mend, clean_text_is_not_copied)
{
    cqi_mend state = {0};
    cqi_text text = {0};
    size_t settled = 0;
    cr_assert_eq(cqi_buffer_append(&text.text, french, strlen(french)), CQ_OK);
    cr_assert_eq(cqi_map_append(&text.map, 0, 1, 1, strlen(french)), CQ_OK);
    cr_assert_eq(cqi_mend_text(&state, &text, true, &settled), CQ_OK);
    cr_assert_eq(settled, strlen(french));
    cr_assert_eq(text.map.count, 1);
    cr_assert_eq(state.raw.text.capacity, 0);
    cqi_text_deinit(&text);
    cqi_mend_deinit(&state);
}

/* Whatever the characters and wherever they stand, all that have a form are found, fast as slowly.
 */
Test(mend, suspects_are_found_at_any_place)
{
    char text[256];
    for (unsigned c = 0x80; c < 0x30000; c += c < 0x3400 || c > 0xF800 ? 1 : 7) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        size_t at = 3 + c % 90;
        memset(text, 'a', sizeof text);
        size_t len = cqi_encode_utf8(c, (unsigned char *)text + at);
        size_t found = cqi_suspect_find(text, 0, sizeof text);
        cr_assert_eq(found, cqi_suspect_find_slowly(text, 0, sizeof text), "U+%04X", c);
        cr_assert(found == at || found == sizeof text, "U+%04X", c);
        cr_assert(found == at || !cqi_usual_wanted(c, 0), "U+%04X of %zu bytes", c, len);
    }
}
