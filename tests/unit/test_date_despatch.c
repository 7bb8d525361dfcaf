/*
 * test_date_despatch.c - dates as English despatches, telegrams, cables and memoranda of two
 * centuries write them: days without months, years of two figures, numbers that look like years.
 */
#include "date_runner.h"

Test(date_despatch, a_word_that_points_stands_behind)
{
    static const date_case cases[] = {
        {"Lima, December 4, 1877.\n\nIt takes effect on the 1st of January next, and lapses in "
         "June "
         "next. It was voted in June last.",
         "December 4, 1877=1877-12-04; 1st of January next=1878-01-01; June next=1878-06; June "
         "last=1877-06"},
        {"Lima, December 4, 1877.\n\nOn the 5th of May, 1873, and on the 7th of June following, he "
         "wrote. In May next year he retires.",
         "December 4, 1877=1877-12-04; 5th of May, 1873=1873-05-05; 7th of June "
         "following=1873-06-07; May next year=1878-05"},
        {"Lima, June 5, 1882.\n\nOn the 10th of April last I wrote, and in May last Mr. Sorren. On "
         "the "
         "7th ulto. he came; to-morrow evening he leaves, the day after to-morrow I. In the "
         "seventies all was calm.",
         "June 5, 1882=1882-06-05; 10th of April last=1882-04-10; May last=1882-05; 7th "
         "ulto.=1882-05-07; to-morrow evening=1882-06-06; day after to-morrow=1882-06-07; "
         "seventies=187X"},
        {"Lima, June 5, 1882.\n\nI inclose a copy.\n\n[Inclosure 1 in No. 5.]\n\nMr. A to Mr. "
         "B.\n\nQuito, March 7, 1880.\n\nSir: On the 1st of October last you wrote.",
         "June 5, 1882=1882-06-05; March 7, 1880=1880-03-07; 1st of October last=1879-10-01"},
        {"Washington, December 20, 1974.\n\nThe Committee met three times. The first meeting in "
         "Lima, "
         "February 11 to 15, was devoted to procedure.",
         "December 20, 1974=1974-12-20; February 11 to 15=1974-02-11/1974-02-15"},
        {"Lima, June 22, 1948\n\nI see him tomorrow and the Minister day after tomorrow.",
         "June 22, 1948=1948-06-22; tomorrow=1948-06-23; day after tomorrow=1948-06-24"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, each_letter_has_its_own_date)
{
    static const date_case cases[] = {
        {"The Minister in Chile (Roe) to the Secretary of State\n\nSantiago, May 6, 1887, 4 "
         "p.m.\n\nHe came yesterday.\n\nMr. Hart to Mr. Roe.\n\nQuito, July 3, 1887. (Received "
         "July 20.)\n\nI wrote on the 8th ultimo and on the 2d instant.",
         "May 6, 1887=1887-05-06; yesterday=1887-05-05; July 3, 1887=1887-07-03; July "
         "20=1887-07-20; 8th ultimo=1887-06-08; 2d instant=1887-07-02"},
        {"Lima, May 6, 1887.\n\nMr. Hart spoke to Mr. Roe.\n\nThe pier burnt at Quito, July 3, "
         "1885. (Received.)\n\nHe came yesterday.",
         "May 6, 1887=1887-05-06; July 3, 1885=1885-07-03; yesterday=1887-05-05"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, an_hour_behind_a_dash_ends_no_range)
{
    static const date_case cases[] = {
        {"The Consul at Quito (Roe) to the Secretary of State\n\nQuito, December 9, 1925—6 "
         "p.m.\n[Received December 9—5 p.m.]\n\nHe came today.\n\nMemorandum by the Chief "
         "(Hart)\n\n[Lima,] December 18, 1925.\n\nHe came last night.",
         "December 9, 1925=1925-12-09; December 9=1925-12-09; today=1925-12-09; December 18, "
         "1925=1925-12-18; last night=1925-12-17"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, days_in_words_behind_the_month)
{
    static const date_case cases[] = {
        {"Lima, May 6, 1912.\n\nIt was signed on November eleventh, on April twenty-second, and "
         "on June third, 1910.",
         "May 6, 1912=1912-05-06; November eleventh=1910-11-11; April "
         "twenty-second=1910-04-22; June third, 1910=1910-06-03"},
        {"Lima, May 6, 1912.\n\nThe House may first vote. In March second drafts were made.",
         "May 6, 1912=1912-05-06; March=1912-03"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, a_comma_in_front_of_the_end_of_a_range)
{
    static const date_case cases[] = {
        {"Held from December, 1908, to February, 1909.", "December, 1908, to February, "
                                                         "1909=1908-12/1909-02"},
        {"He wrote on May 3, 1907, to Mr. Smith.", "May 3, 1907=1907-05-03"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, a_day_to_come_does_not_date_what_is_past)
{
    static const date_case cases[] = {
        {"Lima, June 22, 1948\n\nHe leaves for London July 17. The House last met on the 3rd. He "
         "was in Quito, where he spent the 18th and 19th.",
         "June 22, 1948=1948-06-22; July 17=1948-07-17; 3rd=1948-06-03; 18th=1948-06-18; "
         "19th=1948-06-19"},
        {"Bonn, March 14, 1969\n\nA review began in December 1966. The trip of February 23 had "
         "gone "
         "well.",
         "March 14, 1969=1969-03-14; December 1966=1966-12; February 23=1969-02-23"},
        {"Bonn, March 14, 1969\n\nThe vote on September 28 would change little.",
         "March 14, 1969=1969-03-14; September 28=1969-09-28"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, the_present_tense_tells_of_a_journey_to_come)
{
    static const date_case cases[] = {
        {"Canberra, 3 July 1951\n\nI leave Sydney Thursday. The Premier returns on the 23rd "
         "August. "
         "We must have it by Friday. They met on Monday.",
         "3 July 1951=1951-07-03; Thursday=1951-07-05; 23rd August=1951-08-23; "
         "Friday=1951-07-06; Monday=1951-07-02"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, years_of_two_figures)
{
    static const date_case cases[] = {
        {"Lima, December 4, 1877.\n\nIn 1873, '74, and '75 exports grew; in the winter of 1876–'77 "
         "they fell.",
         "December 4, 1877=1877-12-04; 1873=1873; '74=1874; '75=1875; winter of "
         "1876–'77=1876-24"},
        {"R 131735Z SEP 74\n\nSEE CABLE DTD 4 AUG 74. TALKS END BEFORE SPRING 75, NOT IN MAY 75.",
         "131735Z SEP 74=1974-09-13; 4 AUG 74=1974-08-04; SPRING 75=1975-21; MAY 75=1975-05"},
        {"Bonn, 5 May 1974\n\nOn 4 May 74 persons were held; in May 75 of them left.",
         "5 May 1974=1974-05-05; 4 May=1974-05-04; May=1974-05"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, numbers_of_cables_are_no_years)
{
    static const date_case cases[] = {
        {"R 131735Z SEP 74\nFM AMEMBASSY BONN\n\nREF: A) ADDIS ABABA 1866; B) BONN 1948\n\n1. HE "
         "RECALLED THE ORIGINAL 1971 ACCORD. SEE BONN 1950.",
         "131735Z SEP 74=1974-09-13; 1971=1971"},
        /* what tells the cable stands behind them */
        {"REF: A) ADDIS ABABA 1866; B) BONN 1948\n\nFM AMEMBASSY BONN\n\n1. HE ARRIVED "
         "ON SEPTEMBER 12, 1974.",
         "SEPTEMBER 12, 1974=1974-09-12"},
        {"Lima, 5 May 1941\n\nMy telegrams 1487, December 2, and 1495 of the 4th.",
         "5 May 1941=1941-05-05; December 2=1940-12-02; 4th=1940-12-04"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, a_year_behind_what_it_dates)
{
    static const date_case cases[] = {
        {"The treaty of 1921 remains, and the loan of 1850 falls due. A total of 1921 ships "
         "called.",
         "1921=1921; 1850=1850"},
        {"in the years 1848 and 1849; the 1954 and 1962 accords; in 1997—and since",
         "1848=1848; 1849=1849; 1954=1954; 1962=1962; 1997=1997"},
        {"The 2023 Leaders Meeting on June 8 was held as was one on 5 July.",
         "2023=2023; June 8=2023-06-08; 5 July=2016-07-05"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, an_editorial_note_counts_from_what_it_tells)
{
    static const date_case cases[] = {
        {"Editorial Note\n\nOn September 14, 1959, he left. The Heads met December 19–21 in Paris. "
         "On January 10, 1960, he wrote, and by May 7 the truth was known.",
         "September 14, 1959=1959-09-14; December 19–21=1959-12-19/1959-12-21; January 10, "
         "1960=1960-01-10; May 7=1960-05-07"},
    };
    run_date_cases_at(cases, sizeof cases / sizeof cases[0], NULL);
}

Test(date_despatch, a_bare_day_lies_by_the_nearer_of_paper_and_story)
{
    static const date_case cases[] = {
        {"R 301905Z OCT 76\n\nTHE PROGRAM ANNOUNCED SEPTEMBER 24 WAS A PACKAGE. HE SAW HIM ON THE "
         "28TH AND INTENDS TO RETURN ON WEDNESDAY.",
         "301905Z OCT 76=1976-10-30; SEPTEMBER 24=1976-09-24; 28TH=1976-10-28; "
         "WEDNESDAY=1976-11-03"},
        {"Paris, September 13, 1870.\n\nOn Thursday night, the 8th, I heard of the law, signed "
         "August "
         "16, 1860. He left on the 4th and will be there by the 25th. It ends six months later, "
         "i.e., March 4.",
         "September 13, 1870=1870-09-13; Thursday=1870-09-08; 8th=1870-09-08; August 16, "
         "1860=1860-08-16; 4th=1870-09-04; 25th=1870-09-25; six months later=1871-03; March "
         "4=1871-03-04"},
        {"Washington, November 12, 1971\n\nHe will speak in late December. He is coming Monday. He "
         "was there the 5th to 8th.",
         "November 12, 1971=1971-11-12; December=1971-12; Monday=1971-11-15; 5th=1971-11-05; "
         "8th=1971-11-08"},
        {"New York, 19 December 1967\n\nIt will resume not later than 24th April, 1968. He led the "
         "delegation until 6th October.",
         "19 December 1967=1967-12-19; 24th April, 1968=1968-04-24; 6th October=1967-10-06"},
        {"Washington, April 10, 2024\n\nBy March 2025 both will report. They signed it on February "
         "29.",
         "April 10, 2024=2024-04-10; March 2025=2025-03; February 29=2024-02-29"},
        {"Beirut, May 13, 1958\n\nIt must be amended before July 24. He leaves for New York, "
         "arriving Thursday. It was paid in the first half May, not in 2015, in March.",
         "May 13, 1958=1958-05-13; July 24=1958-07-24; Thursday=1958-05-15; May=1958-05; "
         "2015=2015; March=2015-03"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, a_day_belongs_to_the_year_told_of_alone)
{
    static const date_case cases[] = {
        {"Geneva, May 3, 1864\n\nIn the year 1853 the doctrine was reaffirmed. He wrote under date "
         "of "
         "September 19 that it was settled. In 1861 it was so; the note of May 1 denies it.",
         "May 3, 1864=1864-05-03; 1853=1853; September 19=1853-09-19; 1861=1861; May 1=1864-05-01"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, what_is_set_for_a_day_lies_ahead)
{
    static const date_case cases[] = {
        {"Geneva, July 13, 1927\n\nHe insisted upon a plenary session for Thursday. It was set for "
         "the "
         "18th.",
         "July 13, 1927=1927-07-13; Thursday=1927-07-14; 18th=1927-07-18"},
        {"Geneva, July 13, 1927\n\nHe thanked me for Thursday.",
         "July 13, 1927=1927-07-13; Thursday=1927-07-07"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, months_cut_short_and_alone)
{
    static const date_case cases[] = {
        {"Tehran, August 14, 1956\n\nMajlis convenes in early Oct. Talks go on. It was held in "
         "Nov. and "
         "then. By Jan. Smith agreed; in Mar del Plata; the Dec of it.",
         "August 14, 1956=1956-08-14; Oct=1956-10; Nov=1955-11"},
        {"Cairo, September 25, 1973\n\nI talked to Ismail in February and May. He may come in June "
         "and may "
         "stay.",
         "September 25, 1973=1973-09-25; February=1973-02; May=1973-05; June=1973-06"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_despatch, numbers_of_telegrams_and_weekdays_with_their_day)
{
    static const date_case cases[] = {
        {"London, 11 June 1948\n\nYour 1893 of 9th June and Paris's 1947, June 3, refer. Your 1946 "
         "agreement "
         "stands. He came on Saturday, 5th.",
         "11 June 1948=1948-06-11; 9th June=1948-06-09; June 3=1948-06-03; 1946=1946; Saturday, "
         "5th=1948-06-05"},
        {"London, 11 June 1948\n\nHe should see him before the session on the 17th. He set it up "
         "for Monday.",
         "11 June 1948=1948-06-11; 17th=1948-06-17; Monday=1948-06-14"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}
