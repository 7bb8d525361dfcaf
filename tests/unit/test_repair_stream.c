/*
 * test_repair_stream.c - repair of documents longer than its windows and its segments: pieces make
 * no difference, long paragraphs are cut, lines and pages are counted, memory can be reused.
 */
#include "repair/repair.h"

#include <communique/text.h>
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#define MANY 3000000u

/* What came out of one run. */
typedef struct run_outcome {
    cqi_buffer text; /* all segments, '\n' behind each, '\\' where one was cut */
    size_t segments;
    size_t longest;
    uint64_t last_line;
    uint32_t last_page;
} run_outcome;

static void take(cqi_repair *stage, cqi_segment *segment, run_outcome *out)
{
    while (cqi_repair_next(stage, segment) == CQ_OK) {
        cqi_buffer_append_str(&out->text, cqi_buffer_str(&segment->text));
        cqi_buffer_append_byte(&out->text, segment->flags & CQ_SEGMENT_CUT ? '\\' : '\n');
        out->segments++;
        if (segment->text.len > out->longest)
            out->longest = segment->text.len;
        out->last_line = segment->marks[0].line;
        out->last_page = segment->marks[0].page;
        cr_assert_eq(segment->map.out_len, segment->text.len);
    }
}

/* Repairs a document in pieces of `piece` bytes; `stage` is reset before. */
static run_outcome run(cqi_repair *stage, const char *text, size_t len, size_t piece)
{
    run_outcome out = {0};
    cqi_segment segment = {0};
    cqi_map map = {0};
    cqi_repair_reset(stage);
    for (size_t at = 0; at < len;) {
        size_t size = len - at < piece ? len - at : piece;
        while (at + size < len && ((unsigned char)text[at + size] & 0xC0) == 0x80)
            size++;
        cqi_map_clear(&map);
        cr_assert_eq(cqi_map_append(&map, at, 1, 1, size), CQ_OK);
        cr_assert_eq(cqi_repair_push(stage, (cq_str){text + at, size}, &map, at + size == len),
                     CQ_OK);
        take(stage, &segment, &out);
        at += size;
    }
    cqi_segment_deinit(&segment);
    cqi_map_deinit(&map);
    return out;
}

/* `pattern` again and again, to about `len` bytes. */
static char *repeat(const char *pattern, size_t len)
{
    size_t size = strlen(pattern);
    size_t count = len / size;
    char *text = malloc(count * size + 1);
    cr_assert_not_null(text);
    for (size_t i = 0; i < count; i++)
        memcpy(text + i * size, pattern, size);
    text[count * size] = '\0';
    return text;
}

static const char *const PATTERNS[] = {
    "\f",
    "-",
    "\n",
    "a\n",
    "a\f",
    "ab-\n",
    "ab-\nab ab ab",
    "\r",
    "\r\n",
    "a",
    "word ",
    "\xEF\xAC\x81",
    " ",
    "\t\t\t",
    "- 1 -\n",
    "x  1\f",
    "\xEA\xB0\x80\n",
    "\xE4\xB8\x80",
    "The ports of the north were open for the whole of the winter of\nthat year.\n\n",
    "The ports of the north were open for the whole of the winter of ",
    "\xC2\xAD\n",
    "1.\n",
    "\xE2\x80\xA8",
    "Name      Place      Date\n",
    "た と す 会 港\nい が る 議 の\nう で こ の 会\n",
};

Test(repair_stream, pieces_make_no_difference_and_hostile_text_ends)
{
    cqi_repair *stage = NULL;
    cr_assert_eq(cqi_repair_open(&stage), CQ_OK);
    for (size_t i = 0; i < sizeof PATTERNS / sizeof PATTERNS[0]; i++) {
        char *text = repeat(PATTERNS[i], MANY / 2);
        size_t len = strlen(text);
        run_outcome whole = run(stage, text, len, len);
        run_outcome pieces = run(stage, text, len, 4093);
        cr_expect_eq(whole.segments, pieces.segments, "pattern %zu", i);
        cr_expect_eq(whole.text.len, pieces.text.len, "pattern %zu", i);
        cr_expect(whole.text.len == 0 ||
                      memcmp(whole.text.data, pieces.text.data, whole.text.len) == 0,
                  "pattern %zu", i);
        cr_expect_leq(whole.longest, CQI_SEGMENT_MAX_BYTES, "pattern %zu", i);
        cqi_buffer_deinit(&whole.text);
        cqi_buffer_deinit(&pieces.text);
        free(text);
    }
    cqi_repair_close(stage);
}

Test(repair_stream, an_endless_line_is_cut_between_words_and_nothing_is_lost)
{
    cqi_repair *stage = NULL;
    cr_assert_eq(cqi_repair_open(&stage), CQ_OK);
    char *text = repeat("the quick brown fox ", MANY);
    size_t len = strlen(text);
    run_outcome out = run(stage, text, len, 65536);
    size_t words = 0;
    for (size_t i = 0; i < out.text.len; i++)
        words += strchr(" \n\\", out.text.data[i]) != NULL;
    cr_expect_eq(words, len / 5, "%zu words of %zu", words, len / 5);
    cr_expect_gt(out.segments, len / CQI_SEGMENT_MAX_BYTES);
    cr_expect_eq(out.text.data[out.text.len - 1], '\n', "the last part is not cut");
    cqi_buffer_deinit(&out.text);
    free(text);
    cqi_repair_close(stage);
}

Test(repair_stream, lines_and_pages_are_counted_through_all_windows)
{
    cqi_repair *stage = NULL;
    cr_assert_eq(cqi_repair_open(&stage), CQ_OK);
    char *text = repeat("A paragraph.\n\nAnother one.\r\n\f", MANY);
    size_t len = strlen(text);
    size_t pages = len / strlen("A paragraph.\n\nAnother one.\r\n\f");
    run_outcome out = run(stage, text, len, 10007);
    cr_expect_eq(out.last_line, 3 * pages, "line %llu", (unsigned long long)out.last_line);
    cr_expect_eq(out.last_page, pages, "page %u of %zu", out.last_page, pages);
    cqi_buffer_deinit(&out.text);
    free(text);
    cqi_repair_close(stage);
}

Test(repair_stream, lines_and_characters_of_vertical_pages_are_all_there)
{
    static const char page[] = "た と す 会 港\nい が る 議 の\nう で こ の 会\nと き と 委 議\n"
                               "き る が 員 は\n、 。 で 会 国\n";
    cqi_repair *stage = NULL;
    cr_assert_eq(cqi_repair_open(&stage), CQ_OK);
    char *text = repeat(page, MANY);
    size_t len = strlen(text);
    size_t pages = len / strlen(page);
    run_outcome out = run(stage, text, len, 10007);
    size_t kept = 0;
    for (size_t i = 0; i < out.text.len; i++)
        kept += (unsigned char)out.text.data[i] >= 0x80;
    cr_expect_eq(kept, pages * 30 * 3, "%zu bytes of %zu", kept, pages * 30 * 3);
    cr_expect_eq(memcmp(out.text.data, "港の会議は", strlen("港の会議は")), 0, "%.60s",
                 out.text.data);
    cr_expect_gt(out.last_line, 6 * pages - 310, "line %llu", (unsigned long long)out.last_line);
    cr_expect_leq(out.last_line, 6 * pages);
    cqi_buffer_deinit(&out.text);
    free(text);
    cqi_repair_close(stage);
}

Test(repair_stream, clean_text_passes_unchanged)
{
    cqi_repair *stage = NULL;
    cr_assert_eq(cqi_repair_open(&stage), CQ_OK);
    char *text =
        repeat("Each paragraph of this text is one line, as an editor has it, with nothing "
               "in it that asks for repair: \xE2\x80\x9Cquotes\xE2\x80\x9D, a dash \xE2\x80\x93 "
               "so \xE2\x80\x93 and "
               "caf\xC3\xA9s."
               "\n\xE4\xBC\x9A\xE8\xAD\xB0\xE3\x81\xAF\xE7\xB5\x82\xE3\x82\x8F\xE3\x81\xA3\xE3\x81"
               "\x9F\xE3\x80\x82\n",
               MANY);
    size_t len = strlen(text);
    run_outcome out = run(stage, text, len, 65536);
    cr_expect_eq(out.text.len, len);
    cr_expect(out.text.len == len && memcmp(out.text.data, text, len) == 0);
    cqi_buffer_deinit(&out.text);
    free(text);
    cqi_repair_close(stage);
}
