/*
 * test_repair.c - what repair makes of damaged text: each row a document and the segments wanted.
 */
#include "repair_runner.h"

#define CHECK_ROWS(rows) check_rows(rows, sizeof(rows) / sizeof(rows)[0], ROW_FURNITURE)

Test(repair, empty_documents_have_no_segments)
{
    static const row rows[] = {
        {"", ""}, {"\n", ""}, {" \t\r\n\f\n", ""}, {"\xEF\xBB\xBF", ""}, {"\xC2\xAD", ""},
    };
    CHECK_ROWS(rows);
}

Test(repair, every_line_end_counts)
{
    static const row rows[] = {
        {"One.\n\nTwo.", "One.|Two."},
        {"One.\r\n\r\nTwo.\r\n", "One.|Two."},
        {"One.\r\rTwo.\r", "One.|Two."},
        {"One.\xC2\x85\xC2\x85Two.", "One.|Two."},
        {"One.\xE2\x80\xA8\xE2\x80\xA8Two.", "One.|Two."},
        {"One.\xE2\x80\xA9Two.", "One.|Two."},
    };
    CHECK_ROWS(rows);
}

Test(repair, characters_are_cleaned)
{
    static const row rows[] = {
        {"co\xC2\xADoper\xC2\xAD"
         "ation",
         "cooperation"},
        {"a\xC2\xA0"
         "b\xE2\x80\x89"
         "c\td",
         "a b c d"},
        {"too    many   spaces", "too many spaces"},
        {"in\xE2\x80\x8Bvisible\xEF\xBB\xBF\x01 things", "invisible things"},
        {"\xEF\xBF\xBD stays", "\xEF\xBF\xBD stays"},
        {"\xE2\x80\x9Cquotes\xE2\x80\x9D \xE2\x80\x93 and dashes",
         "\xE2\x80\x9Cquotes\xE2\x80\x9D \xE2\x80\x93 and dashes"},
    };
    CHECK_ROWS(rows);
}

#define WRAPPED                                                                                    \
    "The delegations of both sides met again in the capital on the next\n"                         \
    "day and continued the exchange of views that had been begun in the\n"                         \
    "spring, with the aim of an agreement before the end of the year on\n"                         \
    "all matters that remain.\n"
#define UNWRAPPED                                                                                  \
    "The delegations of both sides met again in the capital on the next "                          \
    "day and continued the exchange of views that had been begun in the "                          \
    "spring, with the aim of an agreement before the end of the year on "                          \
    "all matters that remain."

Test(repair, wrapped_lines_are_joined)
{
    static const row rows[] = {
        {WRAPPED, UNWRAPPED},
        {WRAPPED "\n" WRAPPED, UNWRAPPED "|" UNWRAPPED},
        /* Without a blank line: the short last line ends the paragraph. */
        {WRAPPED WRAPPED, UNWRAPPED "|" UNWRAPPED},
        /* A capital behind a full line goes on. */
        {WRAPPED "\nAt the invitation of the hosts they visited the new offices of the\n"
                 "Ministry of Trade.\n",
         UNWRAPPED "|At the invitation of the hosts they visited the new offices of the "
                   "Ministry of Trade."},
    };
    CHECK_ROWS(rows);
}

/* Where hardly a line begins with a small letter, words that no line of its own ends with ("of",
 * "and") show the measure. */
Test(repair, names_are_joined_by_the_words_that_lead_to_them)
{
    static const row rows[] = {
        {"The Harbour Board of Wexmouth met the Navigation Committee and the\n"
         "Quarantine Office, the Customs House of Port Alder and the House of\n"
         "Pilots. It thanked the Marine Insurance Office, the Coastal Survey,\n"
         "Port Alder Shipyards and the Weather Bureau for their work on the\n"
         "Alder Channel and closed.\n",
         "The Harbour Board of Wexmouth met the Navigation Committee and the "
         "Quarantine Office, the Customs House of Port Alder and the House of "
         "Pilots. It thanked the Marine Insurance Office, the Coastal Survey, "
         "Port Alder Shipyards and the Weather Bureau for their work on the "
         "Alder Channel and closed."},
    };
    CHECK_ROWS(rows);
}

Test(repair, separate_lines_stay_separate)
{
    static const row rows[] = {
        {"Excellency,\nMr. Anders Holm,\nPresident of the Assembly,\nLadies and Gentlemen!\n",
         "Excellency,|Mr. Anders Holm,|President of the Assembly,|Ladies and Gentlemen!"},
        {WRAPPED "\nAnna Keller, University of the North\nJonas Berg, Institute of Ports\n",
         UNWRAPPED "|Anna Keller, University of the North|Jonas Berg, Institute of Ports"},
        {"- first point\n- second point\n * third\n", "- first point|- second point|* third"},
        {"1. Opening\n2. Reports\n3. Closing\n", "1. Opening|2. Reports|3. Closing"},
        {"\xE2\x91\xA0 one\n\xE2\x91\xA1 two\n", "\xE2\x91\xA0 one|\xE2\x91\xA1 two"},
        {"Article 1\nAll ports are open to all.\nArticle 2\nNobody pays twice.\n",
         "Article 1|All ports are open to all.|Article 2|Nobody pays twice."},
        /* Each paragraph one long line. */
        {"This line is a paragraph of its own and a good deal longer than any page is wide, so "
         "that "
         "nobody wrapped it.\nThis one is another, and it is as long as it happens to be, without "
         "any regard to the width of a page.\n",
         "This line is a paragraph of its own and a good deal longer than any page is wide, so "
         "that "
         "nobody wrapped it.|This one is another, and it is as long as it happens to be, without "
         "any regard to the width of a page."},
    };
    CHECK_ROWS(rows);
}

Test(repair, a_name_that_leads_on_is_not_broken)
{
    static const row rows[] = {
        {"EMBASSY OF THE\nKINGDOM OF NORWAY\nOslo\n", "EMBASSY OF THE KINGDOM OF NORWAY|Oslo"},
        {"Report of the Delegation to the Twenty-\nSecond Session\n",
         "Report of the Delegation to the Twenty-Second Session"},
        {"REPORT OF THE TWELFTH\nMEETING OF PILOTS\nOslo\n",
         "REPORT OF THE TWELFTH MEETING OF PILOTS|Oslo"},
        {"Report of the Twenty-First\nSession\nOslo\n", "Report of the Twenty-First Session|Oslo"},
        {"Minutes of the 12th\nMeeting\nOslo\n", "Minutes of the 12th Meeting|Oslo"},
        {"The First\nHolm was elected\nOslo\n", "The First|Holm was elected|Oslo"},
        {"STATEMENT\n\non\n\nFISHERIES\n", "STATEMENT|on|FISHERIES"},
    };
    CHECK_ROWS(rows);
}

Test(repair, hanging_tables_keep_their_rows)
{
    static const row rows[] = {
        {"Feb. 3, 1921      Engines held up at the frontier for want of coal.\n"
         "Feb. 7, 1921      The commission of the allied railways arrived in\n"
         "                  the town and asked for waggons, which were given\n"
         "                  to it.\n"
         "                  The mayor resigned.\n"
         "Feb. 9, 1921      Trains ran again.\n",
         "Feb. 3, 1921 Engines held up at the frontier for want of coal.|"
         "Feb. 7, 1921 The commission of the allied railways arrived in the town and asked for "
         "waggons, which were given to it.|The mayor resigned.|Feb. 9, 1921 Trains ran again."},
    };
    CHECK_ROWS(rows);
}

Test(repair, cut_words_are_joined_and_real_hyphens_kept)
{
    static const row rows[] = {
        {"They met General Hollen-\nbach there.", "They met General Hollenbach there."},
        {"the Czecho-\nSlovak border", "the Czecho-Slovak border"},
        {"COVID-\n19 cases", "COVID-19 cases"},
        {"MINIS-\nTRY OF TRADE", "MINISTRY OF TRADE"},
        {"a long-\xC2\xAD\nterm plan", "a long-term plan"},
        {"soft\xC2\xAD\nening", "softening"},
        {"Rede-\nund Glaubensfreiheit", "Rede- und Glaubensfreiheit"},
        /* The document is the dictionary. */
        {"It is a follow-up of the last. The follow-\nup was agreed.",
         "It is a follow-up of the last. The follow-up was agreed."},
        {"Cooperative work. Further co-\noperation was agreed.",
         "Cooperative work. Further cooperation was agreed."},
        {"Co-operative work. Further co-\noperation was agreed.",
         "Co-operative work. Further co-operation was agreed."},
        {"a non-\nproliferation treaty", "a non-proliferation treaty"},
        {"at its fifty-\nfirst session", "at its fifty-first session"},
        {"THE SIXTY-\nSECOND SESSION", "THE SIXTY-SECOND SESSION"},
    };
    CHECK_ROWS(rows);
}

Test(repair, east_asian_lines_join_without_a_space)
{
    static const row rows[] = {
        {"両国の代表団は先週の金曜日に首都で会談を行い地域の\n"
         "安全保障について意見を交換しましたが結論は来年に持\n"
         "ち越されることになりました。\n"
         "次回は東京で開かれます。\n",
         "両国の代表団は先週の金曜日に首都で会談を行い地域の安全保障について意見を交換しましたが結"
         "論"
         "は来年に持ち越されることになりました。|次回は東京で開かれます。"},
        {"　第一の段落です。\n　第二の段落です。\n", "第一の段落です。|第二の段落です。"},
    };
    CHECK_ROWS(rows);
}

Test(repair, korean_words_are_joined_where_they_were_cut)
{
    static const row rows[] = {
        /* A space at the line's end says where words end. */
        {"양국 대표단은 지난주 수도에서 만나 지역 \n안보에 관하여 의견을 교환하였으며 다음 회\n"
         "의는 내년에 열기로 하였으나 장소는 아직 \n정하지 않았고 날짜도 아직 정하지 않은 것\n"
         "으로 알려졌다.\n",
         "양국 대표단은 지난주 수도에서 만나 지역 안보에 관하여 의견을 교환하였으며 다음 회의는 "
         "내년에 열기로 하였으나 장소는 아직 정하지 않았고 날짜도 아직 정하지 않은 것으로 "
         "알려졌다."},
    };
    CHECK_ROWS(rows);
}

#define PAGE(head, place, number)                                                                  \
    head "\n\nThe ports of " place " were open for the whole of the winter of\n"                   \
         "that year in " place ", and the fishing fleets went out on every day\n"                  \
         "that the ice of " place " allowed it to the smaller boats as well as\n"                  \
         "the bigger boats from " place " that had been built for the ice of\n\n"                  \
         "                            " number "\n"

Test(repair, furniture_goes_and_sentences_run_on_over_pages)
{
    char *out = repaired(
        PAGE("Harbour Board", "Bergen", "- 1 -") "\f" PAGE(
            "Harbour Board", "Narvik", "- 2 -") "\f" PAGE("Harbour Board", "Tromso", "- 3 -"),
        ROW_FURNITURE, "|");
    cr_expect_null(strstr(out, "- 1 -"), "%s", out);
    cr_expect_null(strstr(out, "- 3 -"), "%s", out);
    cr_expect_not_null(strstr(out, "{Harbour Board}"), "%s", out);
    cr_expect_not_null(strstr(out, "for the ice of The ports of Narvik"), "%s", out);
    free(out);
    static const row rows[] = {
        /* Headings that count on, but not with the pages, are text. */
        {"Article 3\n\nOne text.\n\n\fArticle 9\n\nAnother text.\n\n\fArticle 14\n\nA third.\n",
         "Article 3|One text.|Article 9|Another text.|Article 14|A third."},
        /* The only head of two pages, inside a sentence. */
        {WRAPPED "\nThe delegations of both sides met again in the capital on the next\n\n"
                 "                               1\n\fSECRET\n\n"
                 "day and continued.\n",
         UNWRAPPED "|The delegations of both sides met again in the capital on the next day and "
                   "continued.|{SECRET}"},
    };
    CHECK_ROWS(rows);
}

Test(repair, columns_are_read_one_after_the_other)
{
    static const row rows[] = {
        {"1 The first of two notes,          2 The other note stands\n"
         "which is of four lines and         beside it and is about\n"
         "says where the letter was          a treaty that has since\n"
         "kept.                              been lost.\n",
         "1 The first of two notes, which is of four lines and says where the letter was kept.|"
         "2 The other note stands beside it and is about a treaty that has since been lost."},
        /* A full line leaves one space for the gutter. */
        {"The first of two columns,          another one that stands\n"
         "which is of four lines and         beside it and is about\n"
         "of which this is the longest line, a treaty that has since\n"
         "kept by the harbour board.         been lost.\n",
         "The first of two columns, which is of four lines and of which this is the longest line, "
         "kept by "
         "the harbour board.|another one that stands beside it and is about a treaty that has "
         "since been lost."},
        /* A table is none: its cells do not read on. */
        {"Bergen              Harbour            1921\n"
         "Narvik              Railway            1922\n"
         "Tromso              Lighthouse         1923\n",
         "Bergen Harbour 1921|Narvik Railway 1922|Tromso Lighthouse 1923"},
        /* Lines of different heights stand on rows of their own, in turn. */
        {"About the harbour of the town      About the railway to it\n"
         "                                   was written by those who\n"
         "who had seen it as it was in\n"
         "                                   built it in the winter of\n"
         "the year of the great ice the\n"
         "                                   the same year, and it was\n"
         "letters of the board say no\n"
         "                                   said of them that none of\n"
         "more than what all the others\n"
         "                                   the letters was sent off,\n"
         "had written before them, and\n"
         "so nobody ever asked for them      but most of them were read\n"
         "when the new one was built by      by the people of the place\n"
         "the council, which had spent       who worked there, and they\n"
         "all that the board had kept in     told others of it when the\n"
         "the years before and more than     harbour had been closed to\n"
         "that, as was found out after       ships of all other towns,\n"
         "the master of it had gone to       as it was for many years,\n"
         "the islands in the north.          before it was opened.\n",
         "About the harbour of the town who had seen it as it was in the year of the great ice the "
         "letters of the board say no more than what all the others had written before them, and "
         "so "
         "nobody ever asked for them when the new one was built by the council, which had spent "
         "all "
         "that the board had kept in the years before and more than that, as was found out after "
         "the master of it had gone to the islands in the north.|"
         "About the railway to it was written by those who built it in the winter of the same "
         "year, "
         "and it was said of them that none of the letters was sent off, but most of them were "
         "read "
         "by the people of the place who worked there, and they told others of it when the harbour "
         "had been closed to ships of all other towns, as it was for many years, before it was "
         "opened."},
        /* So may the cells of a table, which do not read on. */
        {"ferry of the north    northern quay    open      all the boats\n"
         "old ships             none             closed    none\n"
         "new ships             southern quay    open      the smaller ones\n"
         "rafts                 eastern quay     open      boats of the board\n"
         "lighters              western quay     closed    none of them\n",
         "ferry of the north northern quay open all the boats|old ships none closed none|"
         "new ships southern quay open the smaller ones|rafts eastern quay open boats of the "
         "board|lighters western quay closed none of them"},
    };
    CHECK_ROWS(rows);
}

Test(repair, characters_of_vertical_and_spaced_headings_are_joined)
{
    static const row rows[] = {
        {"会\n議\nは\n首\n都\nで\n開\nか\nれ\nた\n。\n次\n回\nは\n来\n年\n。\n",
         "会議は首都で開かれた。|次回は来年。"},
        {"第 1 0 条\n", "第10条"},
        {"宣 言\n", "宣 言"},
        {"J O I N T  S T A T E M E N T\n", "JOINT STATEMENT"},
        {"A R T I C L E   1 0\n", "ARTICLE 10"},
        {"P R E A M B L E\n", "PREAMBLE"},
        {"공 동  성 명\n", "공동 성명"},
        /* Words of one letter, or their borders, cannot be told. */
        {"세 계 인 권\n", "세 계 인 권"},
        {"J O I N T S T A T E M E N T\n", "J O I N T S T A T E M E N T"},
        {"A B C D E F G\n", "A B C D E F G"},
    };
    CHECK_ROWS(rows);
}

Test(repair, glued_words_are_split_where_that_is_certain)
{
    static const row rows[] = {
        {"30 July 201811:05\n", "30 July 2018 11:05"},
        {"30 July 2018The ports are open.\n", "30 July 2018 The ports are open."},
        {"Harbour AssemblyHA/10451\n", "Harbour Assembly HA/10451"},
        {"The CouncilH/RES/70/1 (2015)\n", "The Council H/RES/70/1 (2015)"},
        /* Figures and names that are one word. */
        {"Order 20181 of 12:05\n", "Order 20181 of 12:05"},
        {"Model A2018The\n", "Model A2018The"},
        {"KrCERT/CC and CERTs/CSIRTs\n", "KrCERT/CC and CERTs/CSIRTs"},
        {"JavaScript/TypeScript 5 and TeX/LaTeX2\n", "JavaScript/TypeScript 5 and TeX/LaTeX2"},
    };
    CHECK_ROWS(rows);
}

Test(repair, lines_that_a_converter_merged_go_on)
{
    static const row rows[] = {
        {"The ports of the north were open for the whole of the winter of\n"
         "that year, and the fishing fleets went out on every day on which\n"
         "the ice allowed it to the smaller boats as well as to the bigger\n"
         "boats that had been built for it with the help of the harbour boards and the council of\n"
         "the islands, which nobody had seen, and the commission of the\n"
         "members who had come from the islands and were led by the Harbour Master of the city of "
         "the north,\nAnders Holm, and the other members of the commission who went\n"
         "home.\nThe end.\n",
         "The ports of the north were open for the whole of the winter of that year, and the "
         "fishing fleets went out on every day on which the ice allowed it to the smaller boats as "
         "well as to the bigger boats that had been built for it with the help of the harbour "
         "boards and the council of the islands, which nobody had seen, and the commission of the "
         "members who had come from the islands and were led by the Harbour Master of the city of "
         "the north, Anders Holm, and the other members of the commission who went home."
         "|The end."},
    };
    CHECK_ROWS(rows);
}

Test(repair, what_stands_in_front_of_names_leads_on)
{
    static const row rows[] = {
        {"Statement of the Secretary-General of the United\nNations on ports\n",
         "Statement of the Secretary-General of the United Nations on ports"},
        {"Opening by the harbour master, Mr.\nHolm\n", "Opening by the harbour master, Mr. Holm"},
    };
    CHECK_ROWS(rows);
}

Test(repair, a_year_belongs_to_the_month_in_front_of_it)
{
    static const row rows[] = {
        {"The Board met at Wexmouth on 4 May\n1962 to hear the pilots.\nNothing was agreed.\n",
         "The Board met at Wexmouth on 4 May 1962 to hear the pilots.|Nothing was agreed."},
        {"La commission a siégé du 4 au 9 août\n1962 au port.\nElle a entendu deux pilotes.\n",
         "La commission a siégé du 4 au 9 août 1962 au port.|Elle a entendu deux pilotes."},
        {"Комиссия заседала в порту 31 марта\n2008 г. и слушала лоцманов.\nРешения нет.\n",
         "Комиссия заседала в порту 31 марта 2008 г. и слушала лоцманов.|Решения нет."},
        {"Wexmouth, February\n28, 1950\n\nThe pilots met.\n",
         "Wexmouth, February 28, 1950|The pilots met."},
        {"The Board will meet on Wednesday, 23\nDecember.\nIt is the first time.\n",
         "The Board will meet on Wednesday, 23 December.|It is the first time."},
        {"Le Havre, le 23\nDécembre 1950\n\nMonsieur,\n",
         "Le Havre, le 23 Décembre 1950|Monsieur,"},
        {"1875th meeting\nHeld in Wexmouth on Friday,\n16 January 1976, at 3 p.m.\n\nThe pilots "
         "met.\n",
         "1875th meeting|Held in Wexmouth on Friday, 16 January 1976, at 3 p.m.|The pilots met."},
        {"The pilots met in Wexmouth on 30 March,\n2022. The next meeting will be on October 3 and "
         "4,\n2023, in Oldport.\n",
         "The pilots met in Wexmouth on 30 March, 2022. The next meeting will be on October 3 and "
         "4, "
         "2023, in Oldport."},
        {"The list of pilots,\n2022. Oldport.\n", "The list of pilots,|2022. Oldport."},
        {"ПРОТОКОЛ ОТ 10 СЕНТЯБРЯ\n1960 ГОДА\n", "ПРОТОКОЛ ОТ 10 СЕНТЯБРЯ 1960 ГОДА"},
        {"Wexmouth,\nJanuary 16, 1976\n\nSir: The pilots met.\n",
         "Wexmouth, January 16, 1976|Sir: The pilots met."},
        {"Dear Sir,\nMay the pilots meet?\n", "Dear Sir,|May the pilots meet?"},
        {"Dear Sir,\n16 pilots met.\n", "Dear Sir,|16 pilots met."},
        {"Lighthouses in May\n1962 to 1964\n", "Lighthouses in May|1962 to 1964"},
        {"Lighthouses in May\n28, 1950 in Wexmouth\n\n", "Lighthouses in May 28, 1950 in Wexmouth"},
        {"Lighthouses lit in June: 230\nDecember 1950\n",
         "Lighthouses lit in June: 230|December 1950"},
        {"The fleet of 4 May\n19620 tons\n", "The fleet of 4 May|19620 tons"},
    };
    CHECK_ROWS(rows);
}

/* Such lines end where they will, not because they are full. */
Test(repair, blank_lines_divide_a_list)
{
    static const row rows[] = {
        {"an agenda, with what is to be talked of\n\n"
         "a map that shows how the building is to be found by the delegations here\n\n"
         "in the second folder what was said, and by whom\n\n"
         "a list of those who took part in it\n\n"
         "on the last page what the chair made of that report\n\n"
         "by the other side: corrections to it\n\n"
         "in an annex to all of this tables and other figures that were asked for\n\n"
         "a draft of what was then read out\n\n"
         "in the end the statement as it was read out to the press\n\n"
         "by the press: questions, and answers\n\n",
         "an agenda, with what is to be talked of|"
         "a map that shows how the building is to be found by the delegations here|"
         "in the second folder what was said, and by whom|"
         "a list of those who took part in it|"
         "on the last page what the chair made of that report|"
         "by the other side: corrections to it|"
         "in an annex to all of this tables and other figures that were asked for|"
         "a draft of what was then read out|"
         "in the end the statement as it was read out to the press|"
         "by the press: questions, and answers"},
    };
    CHECK_ROWS(rows);
}

#define SHEET(number, first, last)                                                                 \
    "Harbour Board\nPage " number "\n\n" first                                                     \
    "went out on every day that the ice of the river allowed it\n"                                 \
    "to the boats which the council had paid for in the spring,\n"                                 \
    "and on the others, as far as there were men to sail them,\n" last "\n\n"                      \
    "Draft, not to be quoted\n\n"

/* Where form feeds are lost, page numbers that count up tell where pages end. */
Test(repair, heads_go_with_their_page_numbers)
{
    char *out =
        repaired(SHEET("1", "The ports were closed for the winter by then, the fleets\n",
                       "while those of the year before had not come back to the")
                     SHEET("2", "harbour in time. The ones that came before the ice had\n",
                           "whatever the price was that they had to pay for that at")
                         SHEET("3", "other places. They sold what they had, and all of them\n",
                               "until the spring."),
                 ROW_FURNITURE, "|");
    cr_expect_not_null(strstr(out, "come back to the harbour in time."), "%s", out);
    cr_expect_not_null(strstr(out, "pay for that at other places."), "%s", out);
    cr_expect_null(strstr(out, "Page"), "%s", out);
    cr_expect_not_null(strstr(out, "{Harbour Board}"), "%s", out);
    cr_expect_not_null(strstr(out, "{Draft, not to be quoted}"), "%s", out);
    free(out);
    static const row rows[] = {
        /* What stands right above these differs: they are of the text. */
        {"Ports and harbours\nPage 1\n\nThe winter of the year before\nPage 2\n\n"
         "Boats that were laid up\nPage 3\n\nThe end of it all.\n",
         "Ports and harbours|Page 1|The winter of the year before|Page 2|Boats that were laid "
         "up|Page 3|The end of it all."},
    };
    CHECK_ROWS(rows);
}

/* What was repaired is whole: a second pass finds nothing to do. */
Test(repair, what_was_repaired_stays)
{
    static const char *const documents[] = {
        /* A row of a table. */
        "1  2  3  4  5\n\n0  0  1  0  0\n",
        /* Two columns whose left cells end with no-break spaces. */
        "interface of the office        the first part is long enough\n"
        "domain of the office           and goes on over several lines\n"
        "host of the office\u00A0 \u00A0 \u00A0       so that it is read as a column of\n"
        "protocol of the office         text, which is set beside the\n"
        "and the last of them           other one and ends here.\n",
    };
    for (size_t i = 0; i < sizeof documents / sizeof *documents; i++) {
        char *once = repaired(documents[i], ROW_FURNITURE, "\n\n");
        char *twice = repaired(once, ROW_FURNITURE, "\n\n");
        cr_expect_str_eq(twice, once, "document %zu: once\n%s\ntwice\n%s", i, once, twice);
        cr_expect_null(strstr(once, "  "), "document %zu: %s", i, once);
        free(once);
        free(twice);
    }
}

Test(repair, a_blank_line_behind_every_line_divides_nothing)
{
    static const row rows[] = {
        {"The ports of the north were open for the whole of the winter of\n\n"
         "that year, and the fishing fleets went out on every day on which\n\n"
         "the ice allowed it to the smaller boats as well as to the bigger\n\n"
         "boats that had been built for it, but none of them went as far as\n\n"
         "the islands, which nobody had seen since the storms of the autumn\n\n"
         "and where there was neither food nor coal for the people who lived\n\n"
         "there, nor any way to send word of it to the mainland before the\n\n"
         "spring, when the ice would break.\n\n\n"
         "The end.\n",
         "The ports of the north were open for the whole of the winter of that year, and the "
         "fishing fleets went out on every day on which the ice allowed it to the smaller boats as "
         "well as to the bigger boats that had been built for it, but none of them went as far as "
         "the islands, which nobody had seen since the storms of the autumn and where there was "
         "neither food nor coal for the people who lived there, nor any way to send word of it to "
         "the mainland before the spring, when the ice would break.|The end."},
    };
    CHECK_ROWS(rows);
}

Test(repair, numbered_lines_stand_for_pages_without_form_feeds)
{
    static const row rows[] = {
        {"The ports of the north were open for the whole of the winter of\n"
         "that year, and the fishing fleets went out on every day on which\n\n- 1 -\n\n"
         "the ice allowed it to the smaller boats as well as to the bigger\n"
         "boats that had been built for it, but none of them went as far as\n\n- 2 -\n\n"
         "the islands.\n",
         "The ports of the north were open for the whole of the winter of that year, and the "
         "fishing fleets went out on every day on which the ice allowed it to the smaller boats as "
         "well as to the bigger boats that had been built for it, but none of them went as far as "
         "the islands."},
        {"(1)\n\nFirst.\n\n(2)\n\nSecond.\n", "(1)|First.|(2)|Second."},
    };
    CHECK_ROWS(rows);
}

/* The flags of the first segment of a document. */
static uint32_t flags_of(const char *in)
{
    cqi_repair *stage = NULL;
    cqi_map map = {0};
    cqi_segment segment = {0};
    cr_assert_eq(cqi_repair_open(&stage), CQ_OK);
    cr_assert_eq(cqi_map_append(&map, 0, 1, 1, strlen(in)), CQ_OK);
    cr_assert_eq(cqi_repair_push(stage, (cq_str){in, strlen(in)}, &map, true), CQ_OK);
    cr_assert_eq(cqi_repair_next(stage, &segment), CQ_OK);
    uint32_t flags = segment.flags;
    cqi_repair_close(stage);
    cqi_map_deinit(&map);
    cqi_segment_deinit(&segment);
    return flags;
}

Test(repair, segments_say_what_they_are)
{
    cr_expect_eq(flags_of("Opening Statement\n\nThe ports are open.\n"), CQ_SEGMENT_HEADING);
    cr_expect_eq(flags_of("The ports are open.\n"), 0);
    cr_expect_eq(flags_of("- the ports\n- the ships\n"), CQ_SEGMENT_ITEM);
    cr_expect_eq(flags_of("(a) the ports\n"), CQ_SEGMENT_ITEM);
    cr_expect_eq(flags_of("10 ports\n"), CQ_SEGMENT_HEADING);
}

/* The numbers of East Asian lists, and words that begin as they do. */
Test(repair, names_with_a_blank_line_behind_each_row_are_no_text)
{
    static const row rows[] = {
        {"harbour.tab quay.tab ice.doc boats.doc\n\n"
         "islands.tab coal.tab sea.doc winds.doc\n\n"
         "lanterns.tab ropes.tab ore.doc oil.doc\n\n"
         "railways.tab tar.tab salt.doc iron.doc\n\n"
         "herrings.tab nets.tab tide.doc sun.doc\n\n"
         "pilots.tab masts.tab rain.doc snow.doc\n\n"
         "anchors.tab decks.tab hail.doc fog.doc\n\n"
         "chains.tab keels.tab mist.doc calm.doc\n\n"
         "sails.tab rudders.tab wave.doc log.doc\n\n"
         "barges.tab docks.tab crane.doc key.doc\n",
         "harbour.tab quay.tab ice.doc boats.doc|islands.tab coal.tab sea.doc winds.doc|"
         "lanterns.tab ropes.tab ore.doc oil.doc|railways.tab tar.tab salt.doc iron.doc|"
         "herrings.tab nets.tab tide.doc sun.doc|pilots.tab masts.tab rain.doc snow.doc|"
         "anchors.tab decks.tab hail.doc fog.doc|chains.tab keels.tab mist.doc calm.doc|"
         "sails.tab rudders.tab wave.doc log.doc|barges.tab docks.tab crane.doc key.doc"},
    };
    CHECK_ROWS(rows);
}

/* A paragraph a line: what is short has nothing to be compared with but other short lines. */
Test(repair, headings_of_text_that_is_not_wrapped_stay_apart)
{
    static const row rows[] = {
        {"港の安全に関する両国の協議の開催について\n"
         "令和三年五月十七日\n"
         "両国の代表は、十七日、港の安全と漁業の協力について協議を行い、昨年の合意が守られているこ"
         "とを確認した。\n"
         "北の港の再開と新しい航路に関する話し合い\n"
         "両国の代表は、氷が解けた後に北の港を再び開くことと、来年の夏までに新しい航路を調べること"
         "で一致した。\n",
         "港の安全に関する両国の協議の開催について|令和三年五月十七日|"
         "両国の代表は、十七日、港の安全と漁業の協力について協議を行い、昨年の合意が守られているこ"
         "とを確認した。|"
         "北の港の再開と新しい航路に関する話し合い|"
         "両国の代表は、氷が解けた後に北の港を再び開くことと、来年の夏までに新しい航路を調べること"
         "で一致した。"},
        {"의장 일행, 북쪽 항구에서 어업 대표단과 면담\n"
         "한도윤 단장은 항구의 안전과 어업 협력에 관한 지난해의 합의가 잘 지켜지고 있다고 밝혔다.\n"
         "두 나라 대표단, 새 항로 조사에 뜻을 모아\n"
         "한도윤 단장은 얼음이 녹은 뒤에 북쪽 항구를 다시 열고 내년 여름까지 새 항로를 조사하기로 "
         "했다고 덧붙였다.\n",
         "의장 일행, 북쪽 항구에서 어업 대표단과 면담|"
         "한도윤 단장은 항구의 안전과 어업 협력에 관한 지난해의 합의가 잘 지켜지고 있다고 밝혔다.|"
         "두 나라 대표단, 새 항로 조사에 뜻을 모아|"
         "한도윤 단장은 얼음이 녹은 뒤에 북쪽 항구를 다시 열고 내년 여름까지 새 항로를 조사하기로 "
         "했다고 덧붙였다."},
    };
    CHECK_ROWS(rows);
}

Test(repair, korean_words_that_both_occur_elsewhere_stay_two)
{
    static const row rows[] = {
        /* "면담", the last of a line, occurs with endings only, "한도윤" where a paragraph begins.
         */
        {"한도윤 단장은 이번 방문이 두 나라의 관계를 위한 것이라고\n"
         "밝혔다.\n"
         "대표단은 다음 달 수도를 찾아 주요 인사들과 잇따라 면담할\n"
         "예정이다. 면담하는 자리에서는 예정된 의제를 다룬다. 이번\n"
         "일정은 사흘 동안 진행되며 담당 부서가 준비하였다. 의제로는\n"
         "안전과 어업 협력이 논의되고 지난해 합의한 계획의 이행도\n"
         "점검한다. 마지막 날에는 공동 기자회견에 앞서 의장 면담\n"
         "한도윤 단장 주최 만찬 등이 열릴 것으로 알려졌고 예산과\n"
         "담보 문제도 논의된다.\n",
         "한도윤 단장은 이번 방문이 두 나라의 관계를 위한 것이라고 "
         "밝혔다.|대표단은 다음 달 수도를 찾아 주요 인사들과 잇따라 면담할 "
         "예정이다. 면담하는 자리에서는 예정된 의제를 다룬다. 이번 일정은 "
         "사흘 동안 진행되며 담당 부서가 준비하였다. 의제로는 안전과 어업 "
         "협력이 논의되고 지난해 합의한 계획의 이행도 점검한다. 마지막 날에는 "
         "공동 기자회견에 앞서 의장 면담 한도윤 단장 주최 만찬 등이 열릴 "
         "것으로 알려졌고 예산과 담보 문제도 논의된다."},
    };
    CHECK_ROWS(rows);
}

Test(repair, items_are_numbered_in_every_script)
{
    static const char *const items[] = {
        "가. 항구의 개방\n", "나. 배의 수\n",      "하. 그 밖의 일\n",  "一、港口的开放\n",
        "十一、其他\n",      "（二）船只\n",       "１．港の開放\n",    "（３）船の数\n",
        "③ 鉄道と道路\n",    "(가) 항구의 개방\n", "(一) 港口的开放\n", "(二)船只\n",
    };
    static const char *const others[] = {
        "까. 항구의 개방\n",    "각. 항구의 개방\n",  "百、港口的开放\n",
        "港、口岸和船只\n",     "一等船只的数目\n",   "１０月の港\n",
        "(가)항에 따른 개방\n", "(각) 항구의 개방\n", "(一等)船只\n",
    };
    for (size_t i = 0; i < sizeof items / sizeof items[0]; i++)
        cr_expect_neq(flags_of(items[i]) & CQ_SEGMENT_ITEM, 0, "%s", items[i]);
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        cr_expect_eq(flags_of(others[i]) & CQ_SEGMENT_ITEM, 0, "%s", others[i]);
}
