/*
 * test_repair_pages.c - pages whose form feeds are lost: bare page numbers beside a running head
 * tell where they end, and what only looks like such numbers stays.
 */
#include "repair_runner.h"

static const char FIRST[] = "The ports were closed for the winter by then, the fleets\n";
static const char SECOND[] = "harbour in time. The ones that came before the ice had\n";
static const char THIRD[] = "other places. They sold what they had, and all of them\n";

/* The lines between; no page has them in the order that another has. */
static const char *const LINES[] = {
    "went out on every day that the ice of the river allowed it\n",
    "to the boats which the council had paid for in the spring,\n",
    "and on the others, as far as there were men to sail them,\n",
    "but the ones that were laid up in the autumn before stayed\n",
    "where they were until somebody paid for their masts, which\n",
    "nobody did who had seen what became of them in the winter\n",
    "of the year in which the harbour had been closed for long\n",
    "because of the storms that had come from the north, and of\n",
    "the ice that came behind them from the river and the lake,\n",
};

static void put(cqi_buffer *out, const char *text)
{
    cr_assert_eq(cqi_buffer_append(out, text, strlen(text)), CQ_OK);
}

/* Three pages with what is given in front of them and behind; the caller frees what it returns. */
static char *pages_before(const char *between[3], const char *behind)
{
    static const char *const firsts[] = {FIRST, SECOND, THIRD};
    static const char *const lasts[] = {"while those of the year before had not come back to the\n",
                                        "as long as there were any that had come back to the\n",
                                        "went home.\n"};
    size_t count = sizeof LINES / sizeof LINES[0];
    cqi_buffer text = {0};
    for (size_t i = 0; i < 3; i++) {
        put(&text, between[i]);
        put(&text, firsts[i]);
        for (size_t line = 0; line < count; line++)
            put(&text, LINES[(line + 3 * i) % count]);
        put(&text, lasts[i]);
    }
    put(&text, behind);
    cr_assert_eq(cqi_buffer_append_byte(&text, '\0'), CQ_OK);
    char *out = repaired(text.data, ROW_FURNITURE, "|");
    cqi_buffer_deinit(&text);
    return out;
}

static char *pages(const char *between[3])
{
    return pages_before(between, "");
}

Test(repair_pages, a_head_with_a_bare_number_goes)
{
    static const char *heads[][3] = {
        {"The Harbour Board\n1\n\n", "\nThe Harbour Board\n2\n\n", "\nThe Harbour Board\n3\n\n"},
        {"7\nThe Harbour Board\n\n", "\n8\nThe Harbour Board\n\n", "\n9\nThe Harbour Board\n\n"},
        {"港湾委員会の報告\n1\n\n", "\n港湾委員会の報告\n2\n\n", "\n港湾委員会の報告\n3\n\n"},
    };
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        char *out = pages(heads[i]);
        cr_expect_not_null(strstr(out, "come back to the harbour in time."), "%zu: %s", i, out);
        cr_expect_not_null(strstr(out, "come back to the other places."), "%zu: %s", i, out);
        cr_expect_null(strstr(out, "|2|"), "%zu: %s", i, out);
        cr_expect(strstr(out, "{The Harbour Board}") || strstr(out, "{港湾委員会の報告}"),
                  "%zu: %s", i, out);
        free(out);
    }
}

Test(repair_pages, numbers_that_count_no_pages_stay)
{
    static const char *others[][3] = {
        /* One word: a chapter. */
        {"Chapter\n1\n\n", "\nChapter\n2\n\n", "\nChapter\n3\n\n"},
        /* The titles differ. */
        {"The first part\n1\n\n", "\nThe second part\n2\n\n", "\nThe last part\n3\n\n"},
        /* The numbers do not count. */
        {"The Harbour Board\n1\n\n", "\nThe Harbour Board\n5\n\n", "\nThe Harbour Board\n2\n\n"},
    };
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        char *out = pages(others[i]);
        cr_expect_null(strchr(out, '{'), "%zu: %s", i, out);
        cr_expect_not_null(strchr(out, '1'), "%zu: %s", i, out);
        free(out);
    }
    static const row rows[] = {
        /* Cells of a table, one below the other. */
        {"Number of boats\n1\n\nNumber of boats\n2\n\nNumber of boats\n3\n\n",
         "Number of boats|1|Number of boats|2|Number of boats|3"},
    };
    check_rows(rows, sizeof rows / sizeof rows[0], ROW_FURNITURE);
}

/* A page whose number a converter put between two blocks of its text. */
#define SHEET(number, first, last)                                                                 \
    first "\n"                                                                                     \
          "went out on every day that the ice of the river allowed\n\n" number "\n\n"              \
          "to the boats which the council had paid for in the spring\n" last "\n"

Test(repair_pages, bare_numbers_inside_pages_go_if_they_count_with_them)
{
    static const row rows[] = {
        {SHEET(
             "7", "The ports were closed for the winter, and the fleets",
             "while those of the year before had gone") "\f" SHEET("8",
                                                                   "Nobody knew of the others. The "
                                                                   "ships of the islands",
                                                                   "when there was no news of "
                                                                   "them.") "\f" SHEET("9",
                                                                                       "The last "
                                                                                       "of them "
                                                                                       "came home "
                                                                                       "in the "
                                                                                       "spring. "
                                                                                       "They all",
                                                                                       "and were "
                                                                                       "sold."),
         "The ports were closed for the winter, and the fleets went out on every day that the ice "
         "of the river allowed to the boats which the council had paid for in the spring while "
         "those of the year before had gone|Nobody knew of the others. The ships of the islands "
         "went out on every day that the ice of the river allowed to the boats which the council "
         "had paid for in the spring when there was no news of them.|The last of them came home "
         "in the spring. They all went out on every day that the ice of the river allowed to the "
         "boats which the council had paid for in the spring and were sold."},
        /* These do not count with the pages. */
        {"Boats\n\n4\n\nShips\n\fFerries\n\n4\n\nRafts\n\fMasts\n\n9\n\nSails\n",
         "Boats|4|Ships|Ferries|4|Rafts|Masts|9|Sails"},
    };
    check_rows(rows, sizeof rows / sizeof rows[0], ROW_FURNITURE);
}

Test(repair_pages, the_last_foot_goes_without_a_number)
{
    static const char *feet[3] = {
        "The Harbour Board\n- 1 -\n\n",
        "\nDraft of the board\n\nThe Harbour Board\n- 2 -\n\n",
        "\nDraft of the board\n\nThe Harbour Board\n- 3 -\n\n",
    };
    char *out = pages_before(feet, "\nDraft of the board\n");
    cr_expect_null(strstr(out, "|Draft of"), "%s", out);
    free(out);
    out = pages_before(feet, "\nDraft of the council\n");
    cr_expect_not_null(strstr(out, "|Draft of the council"), "%s", out);
    free(out);
}
