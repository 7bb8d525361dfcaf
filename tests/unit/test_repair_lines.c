/*
 * What repair makes of the ends and beginnings of lines: which characters have case, which lines
 * are headings, how lines of two scripts are joined.
 */
#include "repair/chars.h"
#include "repair_runner.h"

#define CHECK_ROWS(rows) check_rows(rows, sizeof(rows) / sizeof(rows)[0], ROW_FURNITURE)

Test(repair_lines, letters_have_the_case_that_unicode_gives_them)
{
    static const struct {
        uint32_t c;
        cqi_char_class class;
    } rows[] = {
        {0x00C9, CQI_CHAR_UPPER},  {0x00DF, CQI_CHAR_LOWER},     {0x0104, CQI_CHAR_UPPER},
        {0x0105, CQI_CHAR_LOWER},  {0x0138, CQI_CHAR_LOWER},     {0x0139, CQI_CHAR_UPPER},
        {0x013A, CQI_CHAR_LOWER},  {0x0148, CQI_CHAR_LOWER},     {0x0149, CQI_CHAR_LOWER},
        {0x014A, CQI_CHAR_UPPER},  {0x0160, CQI_CHAR_UPPER},     {0x0161, CQI_CHAR_LOWER},
        {0x0178, CQI_CHAR_UPPER},  {0x0179, CQI_CHAR_UPPER},     {0x017E, CQI_CHAR_LOWER},
        {0x017F, CQI_CHAR_LOWER},  {0x0386, CQI_CHAR_UPPER},     {0x0391, CQI_CHAR_UPPER},
        {0x03B1, CQI_CHAR_LOWER},  {0x0416, CQI_CHAR_UPPER},     {0x0436, CQI_CHAR_LOWER},
        {0x0451, CQI_CHAR_LOWER},  {0x0490, CQI_CHAR_UPPER},     {0x0491, CQI_CHAR_LOWER},
        {0x0531, CQI_CHAR_UPPER},  {0x0561, CQI_CHAR_LOWER},     {0x1E0C, CQI_CHAR_UPPER},
        {0x1E0D, CQI_CHAR_LOWER},  {0x1F08, CQI_CHAR_UPPER},     {0x1F00, CQI_CHAR_LOWER},
        {0x05D0, CQI_CHAR_LETTER}, {0x0639, CQI_CHAR_LETTER},    {0x1F600, CQI_CHAR_SYMBOL},
        {0xAC00, CQI_CHAR_HANGUL}, {0x4E00, CQI_CHAR_IDEOGRAPH}, {0x20000, CQI_CHAR_IDEOGRAPH},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        cr_expect_eq(cqi_char_classify(rows[i].c), rows[i].class, "U+%04X", rows[i].c);
}

Test(repair_lines, small_letters_of_any_alphabet_go_on)
{
    static const row rows[] = {
        {"Přístav byl založen v roce velkého ledu, když se staré nábřeží\n"
         "ztratilo a žádná loď nemohla být přivedena z moře do města, a\n"
         "členové rady se scházeli v domě lodivodů každý týden až do jara.\n",
         "Přístav byl založen v roce velkého ledu, když se staré nábřeží ztratilo a žádná loď "
         "nemohla "
         "být přivedena z moře do města, a členové rady se scházeli v domě lodivodů každý týden až "
         "do jara."},
        {"Порт был основан в год большого льда, когда старая набережная\n"
         "ёмкостью в три корабля была потеряна, и совет собирался\n"
         "здесь каждую неделю.\n",
         "Порт был основан в год большого льда, когда старая набережная ёмкостью в три корабля "
         "была "
         "потеряна, и совет собирался здесь каждую неделю."},
    };
    CHECK_ROWS(rows);
}

/* A short line that ends openly behind a sentence, and is not gone on with, is a heading. */
Test(repair_lines, headings_stand_apart_without_blank_lines)
{
    static const row rows[] = {
        {"The harbour board was founded in the year of the great ice, when the\n"
         "old quay had been lost and no ship could be brought in from the sea,\n"
         "and it met in the house of the pilots until the ice of it had broken.\n"
         "The railway\n"
         "The line to the north was built by the same men in the years that had\n"
         "followed, and it was paid for by a tax on salt and on the fish of the\n"
         "boats.\n",
         "The harbour board was founded in the year of the great ice, when the old quay had been "
         "lost "
         "and no ship could be brought in from the sea, and it met in the house of the pilots "
         "until "
         "the ice of it had broken.|The railway|The line to the north was built by the same men in "
         "the years that had followed, and it was paid for by a tax on salt and on the fish of the "
         "boats."},
    };
    CHECK_ROWS(rows);
}

Test(repair_lines, figures_and_letters_beside_ideographs_join_without_a_space)
{
    static const row rows[] = {
        {"港の委員会は大きな氷の年に作られ、一九二一年から2\n"
         "年の間は水先案内人の家で会合を開き、その後はWEST\n"
         "埠頭に移ったが、三年目の冬に再び氷が来て（北の港の\n"
         "船がすべて失われたので、委員会は新しい船を造るた\n"
         "めに森の木を切ることを決め、島の人々も集まって議\n"
         "論をした。\n",
         "港の委員会は大きな氷の年に作られ、一九二一年から2年の間は水先案内人の家で会合を開き、その"
         "後は"
         "WEST埠頭に移ったが、三年目の冬に再び氷が来て（北の港の船がすべて失われたので、委員会は新"
         "しい船を"
         "造るために森の木を切ることを決め、島の人々も集まって議論をした。"},
    };
    CHECK_ROWS(rows);
}

Test(repair_lines, vertical_articles_are_headings)
{
    static const row rows[] = {
        {"第\n一\n条\n港\nは\n春\nに\n開\nく\n。\n第\n二\n条\n船\nは\n港\nに\n入\nる\n。\n",
         "第一条|港は春に開く。|第二条|船は港に入る。"},
        {"（\n前\n文\n）\n港\nは\n春\nに\n開\nく\n。\n", "（前文）|港は春に開く。"},
    };
    CHECK_ROWS(rows);
}

Test(repair_lines, a_hyphen_between_two_known_words_stays)
{
    static const row rows[] = {
        {"The harbour masters and the pilots were asked by the council, and\n"
         "so were all of those who were known as makers of charts: harbour-\n"
         "makers, as they called themselves, had never been heard of before\n"
         "the year of the ice.\n",
         "The harbour masters and the pilots were asked by the council, and so were all of those "
         "who "
         "were known as makers of charts: harbour-makers, as they called themselves, had never "
         "been "
         "heard of before the year of the ice."},
    };
    CHECK_ROWS(rows);
}

/* Lines so uneven that whole words were wrapped: every break is a space. */
Test(repair_lines, korean_lines_of_uneven_length_break_between_words)
{
    static const row rows[] = {
        {"항구위원회는 큰 얼음이 얼었던 해에\n세워졌으며 그해에는 배가 한 척도 들어오지 못했다고\n"
         "전해지는데 위원회는 얼음이 녹을 때까지\n도선사들의 집에서 회의를 열었고 그 뒤에는\n"
         "서쪽 부두로 자리를 옮겼다가 세 해째 되던 겨울에\n다시 돌아왔다.\n",
         "항구위원회는 큰 얼음이 얼었던 해에 세워졌으며 그해에는 배가 한 척도 들어오지 못했다고 "
         "전해지는데 "
         "위원회는 얼음이 녹을 때까지 도선사들의 집에서 회의를 열었고 그 뒤에는 서쪽 부두로 자리를 "
         "옮겼다가 세 해째 되던 겨울에 다시 돌아왔다."},
    };
    CHECK_ROWS(rows);
}

/* Programs wrap after so many characters, whatever their width. */
Test(repair_lines, lines_of_so_many_characters_are_full)
{
    static const row rows[] = {
        {"港の委員会はWESTHAVENの船が\n氷の年に失われたあとで作られた会で\nあり、その最初の会合は水"
         "先案内人の\n"
         "家で開かれ、PILOTたちも集まった\nという話が今もこの町に残っている。\n",
         "港の委員会はWESTHAVENの船が氷の年に失われたあとで作られた会であり、その最初の会合は水先案"
         "内人の"
         "家で開かれ、PILOTたちも集まったという話が今もこの町に残っている。"},
    };
    CHECK_ROWS(rows);
}

Test(repair_lines, glued_years_and_symbols_need_their_surroundings)
{
    static const char *const lines[] = {
        "In 2018th place stood the boat.\n",    "No. 12018The is of the catalogue.\n",
        "Order 201875:05 of the harbour.\n",    "The OldQuay/North stays as it is.\n",
        "Article NewA/b1 of the same rules.\n", "A year of 2018 and the time of 11:05.\n",
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        char *got = repaired(lines[i], ROW_FURNITURE, "|");
        cr_expect_eq(strncmp(got, lines[i], strlen(got)), 0, "\"%s\" became \"%s\"", lines[i], got);
        free(got);
    }
}
