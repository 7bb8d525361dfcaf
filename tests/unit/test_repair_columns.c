/*
 * Text in columns side by side whose gutter is one space wide in full lines.
 */
#include "repair_runner.h"

#define CHECK_ROWS(rows) check_rows(rows, sizeof(rows) / sizeof(rows)[0], ROW_FURNITURE)

/* Two columns as a converter lays out a page: full lines that end at one height stand one space
 * apart, wherever that falls. */
#define TWO_COLUMNS                                                                                \
    "The harbour board was founded in the year      railway to the north was built by the same\n"  \
    "of the great ice, when the old quay had        men in the years that followed, and it was\n"  \
    "been lost and no ship could be brought in      paid for by a tax on salt and on the fish "    \
    "that\n"                                                                                       \
    "from the sea. It was made of five members,     came in with the boats. They laid the rails\n" \
    "of whom three were sent by the town and        on the dam, which was wide enough for\n"       \
    "two by the islands, and it met in the house one line, and when the second was asked\n"        \
    "of the pilots every week until the ice broke. for they answered that there was no more\n"     \
    "What it wrote down in those years is the       stone on that side of the river. So the "      \
    "trains\n"                                                                                     \
    "first that we know of the port, since all the  had to wait for each other at the bridge, "    \
    "and\n"                                                                                        \
    "books from before the ice were burnt for many a letter from the capital came a day\n"         \
    "fuel by the people who lived at the quay.      late or was not sent at all.\n"

#define LEFT_COLUMN                                                                                \
    "The harbour board was founded in the year of the great ice, when the old quay "               \
    "had been lost and no ship could be brought in from the sea. It was made of five "             \
    "members, of whom three were sent by the town and two by the islands, and it met "             \
    "in the house of the pilots every week until the ice broke. What it wrote down in "            \
    "those years is the first that we know of the port, since all the books from "                 \
    "before the ice were burnt for fuel by the people who lived at the quay."

#define RIGHT_COLUMN                                                                               \
    "railway to the north was built by the same men in the years that followed, and "              \
    "it was paid for by a tax on salt and on the fish that came in with the boats. "               \
    "They laid the rails on the dam, which was wide enough for one line, and when the "            \
    "second was asked for they answered that there was no more stone on that side of "             \
    "the river. So the trains had to wait for each other at the bridge, and many a "               \
    "letter from the capital came a day late or was not sent at all."

#define WIDE_PARAGRAPH                                                                             \
    "The books of the board and those of the railway were kept in one room, where whoever asked "  \
    "for\nthem could read both, until the house was sold and nobody knew where the older ones "    \
    "had been put.\n"

#define WIDE_TEXT                                                                                  \
    "The books of the board and those of the railway were kept in one room, where whoever asked "  \
    "for them could read both, until the house was sold and nobody knew where the older ones had " \
    "been put."

Test(repair, full_lines_of_columns_are_parted_by_their_width_in_print)
{
    static const row rows[] = {
        {TWO_COLUMNS "\fThe end of it.\n", LEFT_COLUMN "|" RIGHT_COLUMN "|The end of it."},
        /* What is set apart is of the whole page. */
        {TWO_COLUMNS "\n" WIDE_PARAGRAPH "\fThe end of it.\n",
         LEFT_COLUMN "|" RIGHT_COLUMN "|" WIDE_TEXT "|The end of it."},
        {WIDE_PARAGRAPH "\n" TWO_COLUMNS "\fThe end of it.\n",
         WIDE_TEXT "|" LEFT_COLUMN "|" RIGHT_COLUMN "|The end of it."},
    };
    CHECK_ROWS(rows);
}

/* Lines of different heights stand on rows of their own; a cut word, and the end of a paragraph on
 * the right, show where a tight row is to be parted. */
Test(repair, rows_of_one_side_are_of_the_columns_below_them)
{
    static const row rows[] = {
        {"The harbour board was founded in the year\n"
         "                                               railway to the north was built by the "
         "same\n"
         "of the great ice, when the old quay had\n"
         "                                               men in the years that followed, and it "
         "was\n"
         "been lost and no ship could be brought in\n"
         "                                               paid for by a tax on salt and on the fish "
         "that\n"
         "from the sea. It was made of five members,     came in with the boats. They laid the "
         "rails\n"
         "of whom three were sent by the town and        on the dam, which was wide enough for\n"
         "two of the islands, and met in the har- one line, and when the second was asked\n"
         "bour house of the pilots every week until      for they answered that there was no more\n"
         "the ice broke. What it wrote down in those     stone on that side of the river. So the "
         "trains\n"
         "years is the first that we know of the port,   had to wait for each other at the bridge, "
         "and\n"
         "since all the books from before the ice        many a letter from the capital came a "
         "day\n"
         "were burnt for fuel by the people who then late as well.\n"
         "lived at the old quay.\n"
         "\fThe end of it.\n",
         "The harbour board was founded in the year of the great ice, when the old quay "
         "had been lost and no ship could be brought in from the sea. It was made of "
         "five members, of whom three were sent by the town and two of the islands, and "
         "met in the harbour house of the pilots every week until the ice broke. What it "
         "wrote down in those years is the first that we know of the port, since all the "
         "books from before the ice were burnt for fuel by the people who then lived at "
         "the old quay.|railway to the north was built by the same men in the years that "
         "followed, and it was paid for by a tax on salt and on the fish that came in "
         "with the boats. They laid the rails on the dam, which was wide enough for one "
         "line, and when the second was asked for they answered that there was no more "
         "stone on that side of the river. So the trains had to wait for each other at "
         "the bridge, and many a letter from the capital came a day late as well.|The "
         "end of it."},
    };
    CHECK_ROWS(rows);
}

/* Rows in their order, whether joined or not. Names and what they mean, on a page of a converter: a
 * long one is beside its meaning as well. */
Test(repair, rows_of_a_table_are_not_parted_by_their_width)
{
    static const row rows[] = {
        {"ferry of the northern islands          open, from the ice until the winter\n"
         "old ships of the board                 closed\n"
         "new ships                              open\n"
         "rafts and lighters of the eastern quay open, for coal and salt\n"
         "pilots                                 none\n"
         "railway                                open\n"
         "dam                                    closed\n"
         "bridge over the river at the old house closed, for all but letters\n"
         "house of the pilots                    none\n"
         "letters                                open\n"
         "books                                  none\n\fThe end of it.\n",
         "ferry of the northern islands open, from the ice until the winter old ships of the board "
         "closed|new ships open rafts and lighters of the eastern quay open, for coal and salt|"
         "pilots none|railway open|dam closed bridge over the river at the old house closed, for "
         "all but letters|house of the pilots none|letters open|books none|The end of it."},
    };
    CHECK_ROWS(rows);
}
