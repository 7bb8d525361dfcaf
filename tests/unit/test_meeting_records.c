/*
 * test_meeting_records.c - what a document says of a meeting: when, where, held or planned.
 */
#include "meeting_runner.h"

Test(meeting_records, a_sentence_gives_date_place_and_status)
{
    static const meeting_case cases[] = {
        {"The 4th Norway-Canada Ocean Dialogue was held in Oslo on 2017-05-03.",
         "Norway-Canada Ocean Dialogue|4|2017-05-03|Oslo|held\n"},
        {"The Norway-Canada Ocean Dialogue is annual. The first dialogue was held at the Harbour "
         "Institute "
         "in Bergen in 2016, followed by the second dialogue in Ottawa in 2017.",
         "Norway-Canada Ocean Dialogue|1|2016|Bergen|held\n"
         "Norway-Canada Ocean Dialogue|2|2017|Ottawa|held\n"},
        {"The 4th Norway-Canada Ocean Dialogue was held in Oslo on 2017-05-03.\n\n"
         "The next annual dialogue will be held in Canada in 2018.",
         "Norway-Canada Ocean Dialogue|4|2017-05-03|Oslo|held\n"
         "Norway-Canada Ocean Dialogue||2018|Canada|planned\n"},
        {"The two sides held the 2nd Norway-Canada Ocean Dialogue. They will hold the 3rd meeting "
         "in "
         "the ROK in 2018.",
         "Norway-Canada Ocean Dialogue|2|||held\n"
         "Norway-Canada Ocean Dialogue|3|2018|Republic of Korea|planned\n"},
        {"The 7th meeting of the Lake Commission (Springvale, 2014-10) was short.",
         "meeting of the Lake Commission|7|2014-10|Springvale|held\n"},
        {"The 7th meeting of the Lake Commission opened at Springvale on 2014-10-05.",
         "meeting of the Lake Commission|7|2014-10-05|Springvale|held\n"},
        {"Leaders recalled the Bergen Summit in Norway in 2018.",
         "Bergen Summit||2018|Bergen|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, the_documents_date_tells_plans_from_the_past)
{
    static const meeting_case cases[] = {
        {"Date: 2016-01-10\n\nThe 4th Norway-Canada Ocean Dialogue, Oslo, 2017-05-03, was "
         "discussed.\n",
         "Norway-Canada Ocean Dialogue|4|2017-05-03|Oslo|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, a_list_under_a_heading_gives_a_record_a_line)
{
    static const meeting_case cases[] = {
        {"Norway-Canada Ocean Dialogue\n\n1st mtg.: 2014-10\n\n2nd mtg.: 2015-10\n",
         "Norway-Canada Ocean Dialogue|1|2014-10||held\n"
         "Norway-Canada Ocean Dialogue|2|2015-10||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, two_meetings_that_share_their_head_share_day_and_place)
{
    static const meeting_case cases[] = {
        {"The 28th and 29th Harbour Summits were held in Bergen on 2016-09-06.",
         "Harbour Summits|28|2016-09-06|Bergen|held\n"
         "Harbour Summits|29|2016-09-06|Bergen|held\n"},
        {"In Bergen, she attended the 28th and 29th Harbour Summits on 2016-09-06.",
         "Harbour Summits|28|2016-09-06|Bergen|held\nHarbour Summits|29|2016-09-06|Bergen|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, a_title_says_of_the_list_below_it_what_was_held)
{
    static const meeting_case cases[] = {
        {"Upcoming events\n\n4th Lake Rescue Workshop, Bergen, 2012-06\n\nPast Meetings:\n\n"
         "3rd Lake Rescue Workshop, Oslo, 2011\n",
         "Lake Rescue Workshop|3|2011|Oslo|held\nLake Rescue Workshop|4|2012-06|Bergen|planned\n"},
        {"Upcoming rain\n\n4th Lake Rescue Workshop, Bergen, 2012-06\n",
         "Lake Rescue Workshop|4|2012-06|Bergen|held\n"},
        {"Upcoming events\n\nThe 4th Lake Rescue Workshop, Bergen, 2012-06, is remembered for its "
         "rain, and for the boats that it lost.\n",
         "Lake Rescue Workshop|4|2012-06|Bergen|held\n"},
        {"Предстоящие мероприятия\n\n4th Lake Rescue Workshop, Bergen, 2012-06\n",
         "Lake Rescue Workshop|4|2012-06|Bergen|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, lines_under_a_title_give_date_and_place)
{
    static const meeting_case cases[] = {
        {"Chair's Statement on the 5th Norway-Canada Ocean Dialogue\n\nBergen, "
         "Norway\n\n2017-05-03\n\n"
         "We exchanged views on fish and on the use of lakes and rivers, and agreed to go on.\n",
         "Norway-Canada Ocean Dialogue|5|2017-05-03|Bergen|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, a_cited_title_keeps_its_date_for_itself)
{
    static const meeting_case cases[] = {
        {"Harbour News, \"Norway and Canada held the 1st Norway-Canada Ocean Dialogue,\" "
         "2014-10-21, p. 3",
         "Norway-Canada Ocean Dialogue|1|||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, what_was_postponed_has_no_date)
{
    static const meeting_case cases[] = {
        {"The 4th Norway-Canada Ocean Dialogue in Oslo on 2017-05-03 was postponed.",
         "Norway-Canada Ocean Dialogue|4||Oslo|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, mentions_alone_state_nothing)
{
    static const meeting_case cases[] = {
        {"This has an influence on the Norway-Canada Ocean Dialogue.", ""},
        {"The dialogue went on.", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, other_languages)
{
    static const meeting_case cases[] = {
        {"第４回日加海洋政策協議が2017-05-03に東京で開催されました。",
         "日加海洋政策協議|4|2017-05-03|東京|held\n"},
        {"第55届慕尼黑安全会议于2019-02-15在德国慕尼黑举行。",
         "慕尼黑安全会议|55|2019-02-15|慕尼黑|held\n"},
        {"昨年ハルスタで開かれた第４回日加海洋政策協議の成果を確認した。",
         "日加海洋政策協議|4||ハルスタ|held\n"},
        {"双方商定，第４次中挪对话于2030年在特罗索海举行。", "中挪对话|4|2030|特罗索海|planned\n"},
        {"제4차 한미 해양협의회가 2017-05-03 서울에서 개최될 예정이다.",
         "한미 해양협의회|4|2017-05-03|서울|planned\n"},
        {"Le 5e sommet UE-Chine se tiendra à Lyon en 2030.",
         "sommet UE-Chine|5|2030|Lyon|planned\n"},
        {"La 5.ª Cumbre Iberoamericana se celebró en Lima en 1999.",
         "Cumbre Iberoamericana|5|1999|Lima|held\n"},
        {"Die 5. Tagung der Hafenkonferenz wird 2030 in Bonn stattfinden.",
         "Tagung der Hafenkonferenz|5|2030|Bonn|planned\n"},
        {"Двадцать пятое заседание Совета портов состоялось в Москве в 2004 году.",
         "заседание Совета портов|25|2004|Москва|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, a_year_that_ends_a_programmes_name_is_no_date_of_the_meeting)
{
    static const meeting_case cases[] = {
        {"The 4th Norway-Canada Ocean Dialogue closed with a plan called Horizon 2020.",
         "Norway-Canada Ocean Dialogue|4|||held\n"},
        {"The 4th Norway-Canada Ocean Dialogue was held in Oslo 2017.",
         "Norway-Canada Ocean Dialogue|4|2017|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, the_meeting_of_a_year_is_another_than_the_one_counted_last)
{
    static const meeting_case cases[] = {
        {"The 58th Annual Meeting of the Lake Commission was held in Oslo in 2006. The 2009 "
         "meeting took place in Rome. The 2010 meeting will be held in Bergen.",
         "Annual Meeting of the Lake Commission|58|2006|Oslo|held\n"
         "Annual Meeting of the Lake Commission||2009|Rome|held\n"
         "Annual Meeting of the Lake Commission||2010|Bergen|planned\n"},
        {"The 2nd Lake AGM, Oslo, 2004", "Lake AGM|2|2004|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, what_an_annual_report_tells_of_its_year_is_held)
{
    static const meeting_case cases[] = {
        {"Lake Network Annual Report 2010\n\n- 3rd Lake Rescue Workshop, Oslo, 2010-06\n\n"
         "- 4th Lake Rescue Workshop, Bergen, 2010-11\n\n"
         "- 5th Lake Rescue Workshop, Rome, 2011-03\n",
         "Lake Rescue Workshop|3|2010-06|Oslo|held\n"
         "Lake Rescue Workshop|4|2010-11|Bergen|held\n"
         "Lake Rescue Workshop|5|2011-03|Rome|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, proceedings_are_no_part_of_the_bodys_name)
{
    static const meeting_case cases[] = {
        {"INDO-NORDIC LAKE COUNCIL PROCEEDINGS\n\n4TH MEETING\nQUEZON CITY\n\n1952-10-23\n",
         "MEETING of the INDO-NORDIC LAKE COUNCIL|4|1952-10-23|QUEZON CITY|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_records, a_body_has_one_series_under_its_letters_and_its_name)
{
    static const meeting_case cases[] = {
        {"Lake Council\n\n105th meeting\n\nThe LKC met. The 105th meeting of the LKC was held in "
         "Oslo on 2016-10-26.",
         "meeting of the Lake Council|105|2016-10-26|Oslo|held\n"},
        {"The 105th meeting of the LKB was held in Oslo on 2016-10-26. The 9th meeting of the Lake "
         "Council was held in Rome in 2015.",
         "meeting of the LKB|105|2016-10-26|Oslo|held\n"
         "meeting of the Lake Council|9|2015|Rome|held\n"},
    };
    RUN_RECORDS(cases);
}
