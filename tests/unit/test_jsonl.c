/*
 * test_jsonl.c - JSON Lines: a document a line, whatever else the lines hold, and what is wrong
 * with those that are none.
 */
#include "source/json_line.h"
#include "unpack_runner.h"

static void expect_lines(const char *lines, const char *id, const char *wanted)
{
    cqi_unpack_options options = {.jsonl_field = "text", .jsonl_id = id};
    char *seen = unpack(lines, strlen(lines), NULL, &options);
    cr_expect_str_eq(seen, wanted, "got:\n%s\nwanted:\n%s", seen, wanted);
    free(seen);
}

Test(jsonl, a_document_a_line)
{
    expect_lines("{\"id\":\"a\",\"text\":\"one\"}\n\n \r\n"
                 "\t{ \"other\" : [1, {\"text\":\"no\"}, []], \"text\" : \"two\" , \"id\":7 }\r\n"
                 "{\"text\":\"\"}",
                 "id", "x!/a: one\nx!/7: two\nx!/5: \n");
    expect_lines("\xEF\xBB\xBF{\"id\":\"a\",\"text\":\"one\"}\n{\"text\":\"two\"}\n", NULL,
                 "x!/1: one\nx!/2: two\n");
    expect_lines("", NULL, "");
}

Test(jsonl, names_may_hold_anything)
{
    expect_lines("{\"id\":\"a\\/b\\n\\u0041\",\"text\":\"\"}\n{\"id\":\"a/b\",\"text\":\"\"}\n"
                 "{\"id\":\"a/b\",\"text\":\"\"}\n{\"id\":\"\",\"text\":\"\"}\n"
                 "{\"id\":null,\"text\":\"\"}\n",
                 "id", "x!/a/b?A: \nx!/a/b: \nx!/a/b: \nx!/4: \nx!/5: \n");
}

Test(jsonl, escapes_are_resolved)
{
    static const struct {
        const char *string;
        const char *text;
    } rows[] = {
        {"a\\\"b\\\\c\\/d\\b\\f\\n\\r\\t", "a\"b\\c/d\b\f\n\r\t"},
        {"\\u00e9\\u65e5\\uD83D\\ude00", "\xC3\xA9\xE6\x97\xA5\xF0\x9F\x98\x80"},
        {"\\ud83d\\u0041 \\ud83d", "\xEF\xBF\xBD"
                                   "A \xEF\xBF\xBD"},
        {"\\ude00\\ud83d\\ud83d\\ude00", "\xEF\xBF\xBD\xEF\xBF\xBD\xF0\x9F\x98\x80"},
        {"12345678\\n12345678", "12345678\n12345678"},
        {"\xE6\x97\xA5\xE6\x9C\xAC\x7F\xFF", "\xE6\x97\xA5\xE6\x9C\xAC\x7F\xFF"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char line[200];
        char wanted[200];
        snprintf(line, sizeof line, "{\"text\":\"%s\"}\n", rows[i].string);
        snprintf(wanted, sizeof wanted, "x!/1: %s\n", rows[i].text);
        expect_lines(line, NULL, wanted);
    }
}

Test(jsonl, text_stays_text)
{
    expect_lines("{\"text\":\"From a@b Fri Jul  8 12:08:34 2011\\nA: b\\n\\nx\"}\n"
                 "{\"text\":\"%PDF-1.4\"}\n{\"text\":\"PK\\u0003\\u0004\"}\n",
                 NULL,
                 "x!/1: From a@b Fri Jul  8 12:08:34 2011\nA: b\n\nx\n"
                 "x!/2: %PDF-1.4\nx!/3: PK\3\4\n");
}

Test(jsonl, a_bad_line_fails_alone)
{
    static const struct {
        const char *line;
        const char *what;
    } rows[] = {
        {"bad", "line 2, byte 1 is not JSON: no object"},
        {"[1]", "line 2, byte 1 is not JSON: no object"},
        {"{", "line 2, byte 2 is not JSON: no name of a field where one should be"},
        {"{\"text\":\"a\"",
         "line 2, byte 12 is not JSON: neither a comma nor an end behind a value"},
        {"{\"text\":\"a\"}}", "line 2, byte 13 is not JSON: something behind the object"},
        {"{\"text\":\"a}", "line 2, byte 12 is not JSON: a string that does not end"},
        {"{\"text\":\"a\\x\"}", "line 2, byte 11 is not JSON: an escape that JSON does not have"},
        {"{\"text\":\"\\u12g4\"}",
         "line 2, byte 10 is not JSON: a \\u without four hexadecimal digits"},
        {"{\"text\":\"a\tb\"}", "line 2, byte 11 is not JSON: a control character in a string"},
        {"{\"text\":\"a\",}",
         "line 2, byte 13 is not JSON: no name of a field where one should be"},
        {"{\"text\" \"a\"}", "line 2, byte 9 is not JSON: no colon behind the name of a field"},
        {"{\"a\":01,\"text\":\"a\"}", "line 2, byte 8 is not JSON: a number that begins with 0"},
        {"{\"a\":-,\"text\":\"a\"}", "line 2, byte 7 is not JSON: a number without digits"},
        {"{\"a\":nul}", "line 2, byte 6 is not JSON: no value where one should be"},
        {"{\"a\":[1,2}", "line 2, byte 10 is not JSON: neither a comma nor an end behind a value"},
        {"{\"a\":{\"b\":1]}",
         "line 2, byte 12 is not JSON: neither a comma nor an end behind a value"},
        {"{\"body\":\"a\"}", "line 2 has no field \"text\""},
        {"{\"a\":{\"text\":\"b\"}}", "line 2 has no field \"text\""},
        {"{\"text\":12}", "line 2: the field \"text\" is no string"},
        {"{\"text\":[\"a\"]}", "line 2: the field \"text\" is no string"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char lines[200];
        char wanted[300];
        snprintf(lines, sizeof lines, "{\"text\":\"one\"}\n%s\n{\"text\":\"three\"}\n",
                 rows[i].line);
        snprintf(wanted, sizeof wanted, "x!/1: one\nx!/2: <-21 %s>\nx!/3: three\n", rows[i].what);
        expect_lines(lines, NULL, wanted);
    }
}

/* Valid and not, at every length of what stands in front: strings are read eight bytes at a time.
 */
Test(jsonl, strings_of_every_length)
{
    for (size_t len = 0; len < 40; len++) {
        char line[80] = "{\"text\":\"";
        size_t at = strlen(line);
        memset(line + at, 'a', len);
        strcpy(line + at + len, "\\n\"}");
        cqi_json_line found;
        cqi_json_read_line((cq_str){line, strlen(line)}, CQ_STR("text"), (cq_str){NULL, 0}, &found);
        cr_assert_null(found.mismatch);
        cr_assert_eq(found.text.len, len + 2);
        line[at + len] = '\1';
        cqi_json_read_line((cq_str){line, strlen(line)}, CQ_STR("text"), (cq_str){NULL, 0}, &found);
        cr_assert_not_null(found.mismatch);
        cr_assert_eq(found.failed_at, at + len);
    }
}

Test(jsonl, deep_values_do_not_exhaust_the_stack)
{
    cqi_buffer line = {0};
    note(&line, "{\"a\":");
    for (int i = 0; i < 100000; i++)
        note(&line, "[");
    char *seen = unpack(line.data, line.len, NULL, &(cqi_unpack_options){.jsonl_field = "text"});
    cr_assert(strstr(seen, "nested too deep") != NULL, "%s", seen);
    free(seen);
    cqi_buffer_deinit(&line);
}
