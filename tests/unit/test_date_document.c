/*
 * test_date_document.c - the document's own date: which one it is, what is counted from it, and
 * what stays without a value where there is none.
 */
#include "date_runner.h"

Test(date_document, its_date_is_found)
{
    static const date_case cases[] = {
        {"November 3, 2018\n\nThe 4th Dialogue was held in Paris on 1 November 2018. The next one "
         "will be held next year.",
         "November 3, 2018=2018-11-03; 1 November 2018=2018-11-01; next year=2019"},
        {"Report of the Committee on its session\n10 April - 2 May 1968\n\n[Geneva, 14 July "
         "1968]\n\n"
         "The delegate said on 17 April that he would return last week.",
         "10 April - 2 May 1968=1968-04-10/1968-05-02; 14 July 1968=1968-07-14; "
         "17 April=1968-04-17; last week=1968-07-01/1968-07-07"},
        {"Resolution adopted by the General Assembly on 2 March 1972\n\n3111/1. Situation\n\n"
         "Recalling its resolution 2625 (XXV) of 24 October 1970, and the talks of last month,",
         "2 March 1972=1972-03-02; 24 October 1970=1970-10-24; last month=1972-02"},
        {"No. 12.\n\nLegation of the United States, Paris, June 24, 1863.\n\nSir: On the 12th I "
         "wrote "
         "to you; on Monday I saw the Minister.",
         "June 24, 1863=1863-06-24; 12th=1863-06-12; Monday=1863-06-22"},
        {"PRESS RELEASE\n\nRelease date: 5 May 2014\n\nThe meeting took place on 2 May 2014. The "
         "Minister leaves tomorrow.",
         "5 May 2014=2014-05-05; 2 May 2014=2014-05-02; tomorrow=2014-05-06"},
        {"外交部发言人答记者问\n2019-02-16\n\n昨天，双方举行会谈。去年，双方曾会面。",
         "2019-02-16=2019-02-16; 昨天=2019-02-15; 去年=2018"},
        {"R 071237Z AUG 75\nFM EMBASSY BERN\nTO STATE WASHDC 1965\n\nMINISTER CALLED YESTERDAY. "
         "991237Z "
         "AUG 75",
         "071237Z AUG 75=1975-08-07; YESTERDAY=1975-08-06"},
        {"(Lima, 21/11/2014). Ayer se reunió el Consejo.",
         "21/11/2014=2014-11-21; Ayer=2014-11-20"},
        {"611.94/3-1752\n\nThe Ambassador said that he had called yesterday.",
         "yesterday=1952-03-16"},
        {"850.00/13-4451\n\nThe Ambassador called on 5 May 1951 and wrote last month.",
         "5 May 1951=1951-05-05; last month=2016-07"},
        {"ACTA\n\nEn Los Sauces, a los 5 días del mes de mayo de 2009, siendo las 9:15 horas, se "
         "reúnen "
         "los delegados.\n\nEl lunes 4 del corriente.\n\nPróxima reunión: 16 de julio de 2009.",
         "5 días del mes de mayo de 2009=2009-05-05; lunes 4 del corriente=2009-05-04; 16 de julio "
         "de 2009=2009-07-16"},
        {"El acuerdo rige desde el pasado 1 de enero de 2018.\n\nAyer se reunió la comisión.",
         "1 de enero de 2018=2018-01-01; Ayer=2016-08-09"},
        {"The commission meets\n\nOct 26, 2021 by A. Writer\n\nThe envoy said so on Monday.\n\n"
         "Related news\n\nSep 06, 2024",
         "Oct 26, 2021=2021-10-26; Monday=2021-10-25; Sep 06, 2024=2024-09-06"},
        {"Letter dated 14 September 2011 from the Permanent Representative\n\nI transmit the "
         "statement issued today. It refers to the events of 11 September 2010.",
         "14 September 2011=2011-09-14; today=2011-09-14; 11 September 2010=2010-09-11"},
        {"IAEA\nPress Release 2006/05\n1 February 2006\n\nThe Board will meet tomorrow.",
         "1 February 2006=2006-02-01; tomorrow=2006-02-02"},
        {"Minutes of the session\nRome, 3 to 7 October 1994\n\nMonday, 3 October\n\nThe Chairman "
         "opened it.\n\nTuesday, 4 October\n\nThe agenda of yesterday was adopted.\n\nAdopted on "
         "7 October 1994",
         "3 to 7 October 1994=1994-10-03/1994-10-07; Monday, 3 October=1994-10-03; Tuesday, 4 "
         "October=1994-10-04; yesterday=1994-10-03; 7 October 1994=1994-10-07"},
        {"The Gazette, Tuesday, May 7, 1912\n\nVIENNA, May 6.\n\nThe envoy called this "
         "morning.\n\nPARIS, May 5.\n\nThe minister left to-day.",
         "Tuesday, May 7, 1912=1912-05-07; May 6=1912-05-06; this morning=1912-05-06; May "
         "5=1912-05-05; to-day=1912-05-05"},
        {"Basel, 3 March 2011 - The Ministers agreed to meet again in November. They had met in "
         "November of last year.",
         "3 March 2011=2011-03-03; November=2011-11; November of last year=2010-11"},
        {"Tue 03/05/2024: the talks.", "Tue 03/05/2024=2024-03-05"},
        {"London\n\nThe talks of 03/05/2024 went well.", "03/05/2024=2024-05-03"},
        {"Washington, DC\n\nThe talks of 03/05/2024 went well.", "03/05/2024=2024-03-05"},
        {"The talks of 03/05/2024 went well.", "03/05/2024="},
        {"740.00119 Council/3–646\n\nThe Ambassador called yesterday.", "yesterday=1946-03-05"},
        {"Bonn, den 31. Oktober 1956.\n\nIm letzten Jahr wurde der Vertrag unterzeichnet.",
         "31. Oktober 1956=1956-10-31; letzten Jahr=1955"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_document, chronologies_count_from_the_heading_above)
{
    static const date_case cases[] = {
        {"Zeittafel\n\n2009\n\nAm 27. September wird gewählt.\n\n2010\n\nIm Januar reist der "
         "Minister ab.\n\nStand: 8. August 2013",
         "2009=2009; 27. September=2009-09-27; 2010=2010; Januar=2010-01; 8. August "
         "2013=2013-08-08"},
        {"Chronik der Ereignisse und der Verträge\n\nDezember 2016\n\n08.12.\n\nEmpfang der "
         "Gäste.\n\nJanuar 2017\n\n01.01.\n\nKonzert.\n",
         "Dezember 2016=2016-12; 08.12.=2016-12-08; Januar 2017=2017-01; 01.01.=2017-01-01"},
        {"2023年1月10日\n\n会談は10日に行われました。\n\n2022年5月6日\n\nことし3月に就任した"
         "首相と会談しました。\n\n2022年5月2日\n\n先月29日から訪問しています。\n",
         "2023年1月10日=2023-01-10; 10日=2023-01-10; 2022年5月6日=2022-05-06; "
         "ことし3月=2022-03; 2022年5月2日=2022-05-02; 先月29日=2022-04-29"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_document, without_a_day_its_month_or_year_serves)
{
    static const date_case cases[] = {
        {"Brief for Week 30, 2012\n\nThe Council met last year and will meet in May.",
         "2012=2012; last year=2011; May=2012-05"},
    };
    run_date_cases_at(cases, sizeof cases / sizeof cases[0], NULL);
}

Test(date_document, a_newspaper_telegram_counts_from_its_own_day)
{
    static const date_case cases[] = {
        {"Lima, 5 de mayo (Agencia).- El ministro viajó anoche a Brasilia. Regresará el jueves y "
         "se "
         "reunirá con los delegados el 12 de mayo de 2003.",
         "5 de mayo=2003-05-05; anoche=2003-05-04; jueves=2003-05-08; 12 de mayo de "
         "2003=2003-05-12"},
        {"ARMS TALKS By Telegraph. Rugby, November 16. Cabinet met last night on the matter.\n\n"
         "Sir John Simon is to-morrow leaving London for Geneva.\n\n"
         "Dominion, Volume 27, 18 November 1933, Page 11\n",
         "November 16=1933-11-16; last night=1933-11-15; to-morrow=1933-11-17; "
         "18 November 1933=1933-11-18"},
    };
    run_date_cases_at(cases, sizeof cases / sizeof cases[0], NULL);
}

Test(date_document, spelling_tells_the_order_of_day_and_month)
{
    static const date_case cases[] = {
        {"On 03/05/2014 the programme of the organisation was adopted in the centre.",
         "03/05/2014=2014-05-03"},
        {"On 03/05/2014 the program of the center was adopted by the labor committee.",
         "03/05/2014=2014-03-05"},
        {"On 03/05/2014 the paper of the committee was adopted.", "03/05/2014="},
    };
    run_date_cases_at(cases, sizeof cases / sizeof cases[0], NULL);
}

Test(date_document, without_any_date_relative_ones_stay_open)
{
    static const date_case cases[] = {
        {"The Council will meet next year and last met on 26 October.", "next year=; 26 October="},
        {"本日、会議を開催する。11月30日に終わる。", "本日=; 11月30日="},
        {"They met on 05/06/2023.", "05/06/2023="},
        {"The meeting of 5 May 2015 was followed by one in June.",
         "5 May 2015=2015-05-05; June=2015-06"},
    };
    run_date_cases_at(cases, sizeof cases / sizeof cases[0], NULL);
}

Test(date_document, the_year_of_a_japanese_title_by_the_persons_in_office)
{
    static const date_case cases[] = {
        {"上川外務大臣会見記録（10月17日14時05分）\n\n冒頭発言\n\n本日、ブリンケン国務長官と電話会"
         "談を行いました。"
         "岸田総理も出席しました。",
         "10月17日=2023-10-17; 本日=2023-10-17"},
        {"会見記録（10月17日14時05分）\n\n本日、電話会談を行いました。", "10月17日=; 本日="},
    };
    run_date_cases_at(cases, sizeof cases / sizeof cases[0], NULL);
}

Test(date_document, a_quoted_message_has_its_own_date)
{
    static const date_case cases[] = {
        {"Paris, June 24, 1863.\n\nI received a telegram in these words: “Brest, 19th June, 1863, "
         "noon. "
         "The ship arrived this morning.” I answered yesterday.",
         "June 24, 1863=1863-06-24; 19th June, 1863=1863-06-19; this morning=1863-06-19; "
         "yesterday=1863-06-23"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_document, a_story_carries_its_year_and_month)
{
    static const date_case cases[] = {
        {"Geneva, 14 July 1968\n\nOn 3 March 1959 he arrived. On 20 April he left.",
         "14 July 1968=1968-07-14; 3 March 1959=1959-03-03; 20 April=1959-04-20"},
        {"Geneva, 14 July 1968\n\nThe treaty of 3 March 1959 was discussed on 20 June.",
         "14 July 1968=1968-07-14; 3 March 1959=1959-03-03; 20 June=1968-06-20"},
        {"Paris, June 24, 1863.\n\nOn May 11 he came. He answered on the 12th that he would stay.",
         "June 24, 1863=1863-06-24; May 11=1863-05-11; 12th=1863-05-12"},
    };
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}

Test(date_document, a_bracket_inside_a_sentence_is_not_the_documents_date)
{
    static const date_case cases[] = {
        {"JOINT COMMUNIQUÉ\n\nOn 6 October 2007 the Council held its fifth session in "
         "Dushanbe.\n\nThe results of the "
         "fourth one "
         "were discussed (Minsk, 23 June 2006).\n\nThe ministers met in New York on 24 September.",
         "6 October 2007=2007-10-06; 23 June 2006=2006-06-23; 24 September=2007-09-24"},
    };
    run_date_cases_at(cases, sizeof cases / sizeof cases[0], NULL);
}

Test(date_document, a_year_that_a_plan_is_for_dates_nothing_else)
{
    static const date_case cases[] = {
        {"2030アジェンダに関する会合が10月29日に開かれた。", "2030=2030; 10月29日="},
    };
    run_date_cases_at(cases, sizeof cases / sizeof cases[0], NULL);
}
