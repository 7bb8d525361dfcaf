/*
 * test_sink.c - the bytes of every output format.
 */
#include "sink/format.h"
#include "sink/json.h"
#include "sink/width.h"

#include <criterion/criterion.h>
#include <string.h>

static const cq_field fields[] = {
    {CQ_STR_INIT("ordinal"), CQ_STR_INIT("2"), CQ_FIELD_NUMBER},
    {CQ_STR_INIT("parties"), CQ_STR_INIT("JP"), CQ_FIELD_ITEM},
    {CQ_STR_INIT("series"), CQ_STR_INIT("Cyber Dialogue"), CQ_FIELD_STRING},
    {CQ_STR_INIT("parties"), CQ_STR_INIT("AU"), CQ_FIELD_ITEM},
    {CQ_STR_INIT("note"), CQ_STR_INIT(""), CQ_FIELD_STRING},
    {CQ_STR_INIT("relative"), CQ_STR_INIT("true"), CQ_FIELD_BOOL},
    {CQ_STR_INIT("mood"), CQ_STR_INIT("warm"), CQ_FIELD_STRING},
};

static const cq_result_entity entity = {
    .document = CQ_STR_INIT("a, \"b\".txt"),
    .type = CQ_STR_INIT("meeting"),
    .start = 5,
    .end = 4294967300,
    .text = CQ_STR_INIT("2nd\tDialogue"),
    .value = CQ_STR_INIT("Cyber Dialogue"),
    .line = 3,
    .page = 1,
    .plugin = CQ_STR_INIT("meeting"),
    .rule = CQ_STR_INIT("named"),
    .fields = fields,
    .field_count = sizeof fields / sizeof fields[0],
};

static void expect_entity(const cqi_format *format, const char *want)
{
    cqi_buffer out = {0};
    cqi_layout layout = {.width = 80};
    cqi_position position = {7, 19};
    cr_assert_eq(format->entity(&layout, &entity, &position, &out), CQ_OK);
    cr_assert_eq(cqi_buffer_append_byte(&out, '\0'), CQ_OK);
    cr_assert_str_eq(out.data, want);
    cqi_buffer_deinit(&out);
}

Test(sink, json_lines_entity)
{
    expect_entity(&cqi_format_jsonl,
                  "{\"doc\":\"a, \\\"b\\\".txt\",\"type\":\"meeting\",\"start\":5,"
                  "\"end\":4294967300,\"text\":\"2nd\\tDialogue\",\"value\":\"Cyber Dialogue\","
                  "\"ordinal\":2,\"parties\":[\"JP\",\"AU\"],\"series\":\"Cyber Dialogue\","
                  "\"relative\":true,\"mood\":\"warm\",\"line\":3,\"page\":1,"
                  "\"plugin\":\"meeting\",\"rule\":\"named\"}\n");
}

Test(sink, tsv_escapes_tabs_and_joins_lists)
{
    expect_entity(&cqi_format_tsv,
                  "a, \"b\".txt\tmeeting\t5\t4294967300\t2nd\\tDialogue\tCyber Dialogue\t\t\t\t2\t"
                  "Cyber Dialogue\tJP|AU\t\ttrue\t3\t1\tmeeting\tnamed\tmood=warm\n");
}

Test(sink, csv_quotes_after_rfc_4180)
{
    expect_entity(&cqi_format_csv,
                  "\"a, \"\"b\"\".txt\",meeting,5,4294967300,2nd\tDialogue,Cyber Dialogue,,,,2,"
                  "Cyber Dialogue,JP|AU,,true,3,1,meeting,named,mood=warm\r\n");
}

Test(sink, brat_gives_character_offsets_and_a_note)
{
    expect_entity(&cqi_format_brat, "#1\tDocument T1\ta, \"b\".txt\n"
                                    "T1\tmeeting 7 19\t2nd\tDialogue\n"
                                    "#1\tAnnotatorNotes T1\tCyber Dialogue\n");
}

Test(sink, table_rows_have_no_control_characters)
{
    expect_entity(&cqi_format_table, "a, \"b\".txt\n"
                                     "     3  meeting   2nd Dialogue                    "
                                     "#2 Cyber Dialogue\n");
}

Test(sink, headers_have_as_many_columns_as_rows)
{
    const cqi_format *formats[] = {&cqi_format_tsv};
    for (size_t i = 0; i < 1; i++) {
        cqi_buffer header = {0};
        cqi_buffer row = {0};
        cqi_layout layout = {.width = 80};
        cqi_position position = {0, 0};
        size_t tabs[2] = {0, 0};
        cr_assert_eq(formats[i]->entity_header(&header), CQ_OK);
        cr_assert_eq(formats[i]->entity(&layout, &entity, &position, &row), CQ_OK);
        for (size_t k = 0; k < header.len; k++)
            tabs[0] += header.data[k] == '\t';
        for (size_t k = 0; k < row.len; k++)
            tabs[1] += row.data[k] == '\t';
        cr_assert_eq(tabs[0], tabs[1]);
        cqi_buffer_deinit(&header);
        cqi_buffer_deinit(&row);
    }
}

Test(sink, json_strings_are_always_well_formed)
{
    static const struct {
        cq_str text;
        const char *want;
    } rows[] = {
        {CQ_STR_INIT("a\"b\\c/d"), "\"a\\\"b\\\\c/d\""},
        {CQ_STR_INIT("\b\f\n\r\t\x01\x7F"), "\"\\b\\f\\n\\r\\t\\u0001\\u007f\""},
        {CQ_STR_INIT("\0"), "\"\\u0000\""},
        {CQ_STR_INIT("第3回 Ж é"), "\"第3回 Ж é\""},
        {CQ_STR_INIT("\xFFx\xC3"), "\"\xEF\xBF\xBDx\xEF\xBF\xBD\""},
        {CQ_STR_INIT("\xED\xA0\x80"), "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""},
        {CQ_STR_INIT("\xF0\x9F\x87\xAF"), "\"\xF0\x9F\x87\xAF\""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        cqi_buffer out = {0};
        cr_assert_eq(cqi_json_string(&out, rows[i].text), CQ_OK);
        cr_assert_eq(cqi_buffer_append_byte(&out, '\0'), CQ_OK);
        cr_expect_str_eq(out.data, rows[i].want, "row %zu: %s", i, out.data);
        cqi_buffer_deinit(&out);
    }
}

Test(sink, meeting_in_json_with_conflict)
{
    cq_str parties[] = {CQ_STR_INIT("AU"), CQ_STR_INIT("JP")};
    cq_evidence evidence[] = {{CQ_STR_INIT("a.txt"), 1, 9}, {CQ_STR_INIT("b.txt"), 4, 12}};
    cq_conflict_value values[] = {{CQ_STR_INIT("Tokyo"), evidence, 1},
                                  {CQ_STR_INIT("Kyoto"), evidence + 1, 1}};
    cq_conflict conflict = {CQ_STR_INIT("place"), values, 2};
    cq_result_meeting meeting = {.series = CQ_STR_INIT("Dialogue"),
                                 .ordinal = 2,
                                 .place = CQ_STR_INIT("Tokyo"),
                                 .status = CQ_STR_INIT("held"),
                                 .parties = parties,
                                 .party_count = 2,
                                 .evidence = evidence,
                                 .evidence_count = 2,
                                 .conflicts = &conflict,
                                 .conflict_count = 1};
    cqi_buffer out = {0};
    cqi_layout layout = {.width = 80};
    cr_assert_eq(cqi_format_jsonl.meeting(&layout, &meeting, NULL, &out), CQ_OK);
    cr_assert_eq(cqi_buffer_append_byte(&out, '\0'), CQ_OK);
    cr_assert_str_eq(out.data,
                     "{\"series\":\"Dialogue\",\"ordinal\":2,\"place\":\"Tokyo\",\"status\":"
                     "\"held\",\"parties\":[\"AU\",\"JP\"],\"evidence\":[{\"doc\":\"a.txt\","
                     "\"start\":1,\"end\":9},{\"doc\":\"b.txt\",\"start\":4,\"end\":12}],"
                     "\"conflicts\":[{\"field\":\"place\",\"values\":[{\"value\":\"Tokyo\","
                     "\"evidence\":[{\"doc\":\"a.txt\",\"start\":1,\"end\":9}]},{\"value\":"
                     "\"Kyoto\",\"evidence\":[{\"doc\":\"b.txt\",\"start\":4,\"end\":12}]}]}]}\n");
    cqi_buffer_deinit(&out);
}

Test(sink, width_counts_columns_and_cuts_between_characters)
{
    size_t used;
    cr_assert_eq(cqi_width(CQ_STR("abc")), 3);
    cr_assert_eq(cqi_width(CQ_STR("第3回")), 5);
    cr_assert_eq(cqi_width(CQ_STR("e\xCC\x81")), 1);
    cq_str cut = cqi_width_cut(CQ_STR("第3回"), 4, &used);
    cr_assert_eq(cut.len, 4);
    cr_assert_eq(used, 3);
}
