/*
 * test_footnotes.c - footnotes are kept out of the sentence that they interrupt, and their marks
 * out of the words that they are glued to; what only looks like a note stays text.
 */
#include "repair_runner.h"

#define CHECK_ROWS(rows) check_rows(rows, sizeof(rows) / sizeof(rows)[0], ROW_NOTES)

/* Three lines of a page with marks behind "Council", "year" and in front of the page's end. */
#define TEXT(first, second)                                                                        \
    "The delegations of both sides met with the members of the Council" first "\n"                 \
    "on the next day and continued the talks that had begun in the year" second "\n"               \
    "before, with the aim of an agreement on all matters that the two\n"
#define REST                                                                                       \
    "\fministries had left open, and on the ports of the northern islands,\n"                      \
    "which remain closed.\n"
#define JOINED                                                                                     \
    "The delegations of both sides met with the members of the Council on the next day and "       \
    "continued the talks that had begun in the year before, with the aim of an agreement on all "  \
    "matters that the two ministries had left open, and on the ports of the northern islands, "    \
    "which remain closed."

Test(footnotes, notes_at_a_pages_foot_do_not_interrupt)
{
    static const row rows[] = {
        {TEXT("1", "") "1 See the letter of the Board of Harbours.\n" REST,
         JOINED "|[1 See the letter of the Board of Harbours.]"},
        {TEXT("1", "2") "1 See the letter of the Board of Harbours to the governor of\n"
                        "the islands.\n2 Ibid.\n" REST,
         JOINED "|[1 See the letter of the Board of Harbours to the governor of the islands.]"
                "|[2 Ibid.]"},
        {TEXT("\xC2\xB9", "") "\xC2\xB9 Letter of the Board.\n" REST,
         JOINED "|[\xC2\xB9 Letter of the Board.]"},
        {TEXT("[7]", "[8]") "[7] Letter of the Board.\n[8] Answer to it.\n" REST,
         JOINED "|[[7] Letter of the Board.]|[[8] Answer to it.]"},
        {TEXT("*", "") "* The harbour council.\n" REST, JOINED "|[* The harbour council.]"},
        /* The rule above notes says nothing. */
        {TEXT("1", "") "____________\n1 Letter of the Board.\n" REST,
         JOINED "|[1 Letter of the Board.]"},
        /* A mark on a line of its own. */
        {TEXT("1", "") "1\nLetter of the Board.\n" REST, JOINED "|[1 Letter of the Board.]"},
        /* The marks in the text were lost. */
        {TEXT("", "") "____________\n1 Letter of the Board.\n" REST,
         JOINED "|[1 Letter of the Board.]"},
        {TEXT("", "") "1 Letter of the Board.\n2 Answer to it.\n" REST,
         JOINED "|[1 Letter of the Board.]|[2 Answer to it.]"},
    };
    CHECK_ROWS(rows);
}

#define JAPANESE(mark)                                                                             \
    "両国の代表は港の安全について話し合い、合意" mark "の実施を確認した上で、\n"        \
    "来年の春までに北の港を再び開くことと新しい航路を共に調べることについ\n"
#define JAPANESE_REST "\fて一致し、次の会合を島で開くことを決めた。\n"
#define JAPANESE_JOINED                                                                                                                          \
    "両国の代表は港の安全について話し合い、合意の実施を確認した上で、来年の春までに北の港を再び開" \
    "くことと新しい航路を"                                                                                                             \
    "共に調べることについて一致し、次の会合を島で開くことを決めた。"

Test(footnotes, notes_are_marked_by_words_and_raised_figures_too)
{
    static const row rows[] = {
        {JAPANESE("注1") "注1　三年前に結ばれたもの。\n" JAPANESE_REST,
         JAPANESE_JOINED "|[注1　三年前に結ばれたもの。]"},
        {JAPANESE("註2") "註2 三年前に結ばれたもの。\n" JAPANESE_REST,
         JAPANESE_JOINED "|[註2 三年前に結ばれたもの。]"},
        {TEXT("\xE2\x81\xB4", "") "\xE2\x81\xB4 Letter of the Board.\n" REST,
         JOINED "|[\xE2\x81\xB4 Letter of the Board.]"},
    };
    CHECK_ROWS(rows);
}

Test(footnotes, notes_in_the_middle_of_a_page_do_not_interrupt)
{
    static const row rows[] = {
        {TEXT("1", "") "\n1 Letter of the Board.\n\n"
                       "ministries had left open, and on the ports of the northern islands,\n"
                       "which remain closed.\n",
         JOINED "|[1 Letter of the Board.]"},
    };
    CHECK_ROWS(rows);
}

Test(footnotes, marks_behind_years_and_stops_go)
{
    static const row rows[] = {
        {"The talks of the winter of 20183 went on for a long time, and the ports\n"
         "were open.4 They met again on the next day, with the members of the\n"
         "3 Letter of the Board.\n4 Answer to it.\n\fboard, and went home.\n",
         "The talks of the winter of 2018 went on for a long time, and the ports were open. They "
         "met again on the next day, with the members of the board, and went home."
         "|[3 Letter of the Board.]|[4 Answer to it.]"},
    };
    CHECK_ROWS(rows);
}

Test(footnotes, what_only_looks_like_notes_stays)
{
    static const row rows[] = {
        /* A list at a page's foot. */
        {"The Council decides:\n1. That the ports are open.\n2. That nobody pays twice.\n"
         "\fThe Council was closed.\n",
         "The Council decides:|1. That the ports are open.|2. That nobody pays twice."
         "|The Council was closed."},
        /* A date at a line's start, inside a sentence that runs over the page. */
        {"The delegations of both sides met with the members of the Council on\n"
         "1 May 2012 in the capital and continued the talks that had begun with\n"
         "\fthe aim of an agreement.\n",
         "The delegations of both sides met with the members of the Council on 1 May 2012 in the "
         "capital and continued the talks that had begun with the aim of an agreement."},
        /* Figures of symbols and abbreviations, with a note that has one of them. */
        {"The report of the harbours (A/98/94/Add.1) and the answer to it in para.1 of the other\n"
         "report1 were taken up by the\n1 Letter of the Board.\n\fmembers.\n",
         "The report of the harbours (A/98/94/Add.1) and the answer to it in para.1 of the other "
         "report were taken up by the members.|[1 Letter of the Board.]"},
        /* A list that goes on behind a paragraph of one of its items. */
        {"1. The office has chksum (md5, sha1) and others of that kind, such as sha2, in the\n"
         "list of\n\n2. The name of the ship\n\nthat came last.\n",
         "1. The office has chksum (md5, sha1) and others of that kind, such as sha2, in the list "
         "of|2. The name of the ship|that came last."},
        /* Items whose numbers the text has glued to one word only. */
        {"The office has chksum (md5, sha1) and others of\n\n1. The ships\n2. The boats\n"
         "3. The ferries\n4. The rafts\n\nthat came last.\n",
         "The office has chksum (md5, sha1) and others of|1. The ships|2. The boats|3. The "
         "ferries|4. The rafts|that came last."},
        /* A name with a figure in front of its ending. */
        {"The office has the file sqlite3.c and says of\n\n3 Ships of it\n\nthat it came.\n",
         "The office has the file sqlite3.c and says of|3 Ships of it|that it came."},
        /* Figures that are part of words, without a note. */
        {"The area of 12 km2 and the Group of 20 with COVID19 and route A1 stay as they are.\n",
         "The area of 12 km2 and the Group of 20 with COVID19 and route A1 stay as they are."},
    };
    CHECK_ROWS(rows);
}

Test(footnotes, every_byte_of_a_note_has_its_place)
{
    static const char in[] = TEXT("1", "") "1 See the letter.\n" REST;
    cqi_repair *stage = NULL;
    cqi_map map = {0};
    cqi_segment segment = {0};
    cr_assert_eq(cqi_repair_open(&stage), CQ_OK);
    cr_assert_eq(cqi_map_append(&map, 0, 1, 1, strlen(in)), CQ_OK);
    cr_assert_eq(cqi_repair_push(stage, (cq_str){in, strlen(in)}, &map, true), CQ_OK);
    cr_assert_eq(cqi_repair_next(stage, &segment), CQ_OK);
    const char *council = strstr(segment.text.data, "Council");
    size_t at = (size_t)(council - segment.text.data);
    size_t wanted = (size_t)(strstr(in, "Council") - in);
    cr_expect_eq(cqi_map_start(&segment.map, at), wanted);
    cr_expect_eq(cqi_map_end(&segment.map, at + strlen("Council")), wanted + strlen("Council"));
    cr_assert_eq(cqi_repair_next(stage, &segment), CQ_OK);
    cr_expect_eq(cqi_map_start(&segment.map, 0), (size_t)(strstr(in, "1 See") - in));
    cr_expect_eq(segment.marks[0].line, 4);
    cqi_repair_close(stage);
    cqi_map_deinit(&map);
    cqi_segment_deinit(&segment);
}
