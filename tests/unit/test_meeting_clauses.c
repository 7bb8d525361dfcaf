/*
 * test_meeting_clauses.c - what in a sentence belongs to which meeting: dates and places of others,
 * hosts, venues, brackets, columns; ordinals that stand oddly, and some that count no meeting.
 */
#include "meeting_runner.h"

Test(meeting_clauses, what_is_said_of_another_thing_is_not_the_meetings)
{
    static const meeting_case cases[] = {
        {"The 4th Norway-Canada Ocean Dialogue was held in Oslo on 2017-05-03, and the 1st "
         "Norway-Chile Harbour Forum will meet on 2018-06-07.",
         "Norway-Canada Ocean Dialogue|4|2017-05-03|Oslo|held\n"
         "Norway-Chile Harbour Forum|1|2018-06-07||planned\n"},
        {"The resolution of 2016-03-04 welcomed the 4th Norway-Canada Ocean Dialogue.",
         "Norway-Canada Ocean Dialogue|4|||held\n"},
        {"The Preparatory Committee for the 3rd World Lake Conference met in Oslo on 2016-03-04.",
         "World Lake Conference|3|||planned\n"},
        {"The 4th Norway-Canada Ocean Dialogue was held in Oslo in 2017. They welcomed the next "
         "round of talks between Chile and Peru in Lima in 2018.",
         "Norway-Canada Ocean Dialogue|4|2017|Oslo|held\n"
         "round of talks between Chile and Peru||2018|Lima|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_clauses, a_verb_belongs_to_the_meeting_that_it_takes)
{
    static const meeting_case cases[] = {
        {"The Lake Council approved the report of the 9th Norway-Canada Ocean Dialogue (Oslo, "
         "2015) "
         "and decided to hold the 2nd Norway-Chile Harbour Forum in Lima in 2030.",
         "Norway-Canada Ocean Dialogue|9|2015|Oslo|held\n"
         "Norway-Chile Harbour Forum|2|2030|Lima|planned\n"},
        {"Die Niederschrift über die 11. Sitzung der Hafenkommission (Bremen, 1951-09-20) wird "
         "genehmigt.",
         "Sitzung der Hafenkommission|11|1951-09-20|Bremen|held\n"},
        {"Die 12. Sitzung der Hafenkommission wird 2030 in Bremen stattfinden.",
         "Sitzung der Hafenkommission|12|2030|Bremen|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_clauses, meetings_that_are_named_together_share_what_is_said)
{
    static const meeting_case cases[] = {
        {"The 4th Norway-Canada Ocean Dialogue and the 2nd Norway-Chile Harbour Forum were held in "
         "Oslo on 2017-05-03.",
         "Norway-Canada Ocean Dialogue|4|2017-05-03|Oslo|held\n"
         "Norway-Chile Harbour Forum|2|2017-05-03|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_clauses, hosts_venues_brackets_and_columns_give_the_place)
{
    static const meeting_case cases[] = {
        {"The 6th Norway-Canada Ocean Dialogue will be hosted by Canada in 2030.",
         "Norway-Canada Ocean Dialogue|6|2030|Canada|planned\n"},
        {"Canada had offered to host the 6th Norway-Canada Ocean Dialogue in 2030.",
         "Norway-Canada Ocean Dialogue|6|2030|Canada|planned\n"},
        {"The 4th Norway-Canada Ocean Dialogue was held at Harbour Hotel, Bergen, on 2017-05-03.",
         "Norway-Canada Ocean Dialogue|4|2017-05-03|Bergen|held\n"},
        {"They recalled the 4th Norway-Canada Ocean Dialogue (2017-05-03, Oslo).",
         "Norway-Canada Ocean Dialogue|4|2017-05-03|Oslo|held\n"},
        {"Norway-Canada Ocean Dialogue\n\n1st meeting   Oslo, 2014-10-02\n\n"
         "2nd meeting   Halifax, 2015-10-07\n",
         "Norway-Canada Ocean Dialogue|1|2014-10-02|Oslo|held\n"
         "Norway-Canada Ocean Dialogue|2|2015-10-07|Halifax|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_clauses, labels_give_date_and_place)
{
    static const meeting_case cases[] = {
        {"第４回日加海洋政策協議の概要\n\n一、日時　2017-05-03\n\n二、場所　ハルスタ市\n",
         "日加海洋政策協議|4|2017-05-03|ハルスタ市|held\n"},
        {"제4차 한미 해양협의회 결과\n\n□ 일시·장소 : 2017-05-03, 서울 항만회관\n",
         "한미 해양협의회|4|2017-05-03|서울|held\n"},
        {"第4次中挪海洋对话纪要\n\n地点：奥斯陆\n\n日期：2017-05-03\n",
         "中挪海洋对话|4|2017-05-03|奥斯陆|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_clauses, the_previous_and_the_next_meeting_are_told_apart)
{
    static const meeting_case cases[] = {
        {"The 5th Norway-Canada Ocean Dialogue was held in Oslo in 2017. The previous dialogue had "
         "been held in Halifax in 2015. The next (6th) dialogue will be held in Ottawa in 2019.",
         "Norway-Canada Ocean Dialogue|5|2017|Oslo|held\n"
         "Norway-Canada Ocean Dialogue|6|2019|Ottawa|planned\n"
         "Norway-Canada Ocean Dialogue||2015|Halifax|held\n"},
        {"第４回日加海洋政策協議が2017-05-03に東京で開催されました。次回（第５回）協議は2019に"
         "オタワで開催する予定です。",
         "日加海洋政策協議|4|2017-05-03|東京|held\n日加海洋政策協議|5|2019|オタワ|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_clauses, ordinals_and_names_that_stand_oddly)
{
    static const meeting_case cases[] = {
        {"the 15 th Norway-Canada Ocean Dialogue and the XVIth Conference of the Harbour Union",
         "15|15 th Norway-Canada Ocean Dialogue; 16|XVIth Conference of the Harbour Union"},
        {"the first meeting of Working Group I and the 3rd India-Nepal People-to-People Dialogue",
         "1|first meeting of Working Group I; 3|3rd India-Nepal People-to-People Dialogue"},
        {"the 4th INDIA - EU Summit", "4|4th INDIA - EU Summit"},
        {"The 3rd Norway-Canada Strategic Dialogue (SD) was long. The fourth SD follows.",
         "3|3rd Norway-Canada Strategic Dialogue; |SD; 4|fourth SD"},
        {"В пятом заседании Совета портов", "5|пятом заседании Совета портов"},
        {"한․중 고위급 전략대화가 열렸다.", "|한․중 고위급 전략대화"},
        {"第623回港湾審議会議事要旨", "623|第623回港湾審議会"},
        {"第22次中国—东盟（10+1）领导人会议", "22|第22次中国—东盟（10+1）领导人会议"},
    };
    RUN_SPANS(cases);
}

Test(meeting_clauses, officials_and_phases_are_counted_too_but_are_no_meetings)
{
    static const meeting_case cases[] = {
        {"안호영 제1차관은 전략대화를 마쳤다.", ""},
        {"제17대 국회는 전략대화를 지지하였다.", ""},
        {"第一阶段会议在北京举行。", ""},
        {"The First Secretary, a second reading, the Third Committee.", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting_clauses, a_stop_behind_a_number_ends_a_sentence_in_front_of_words_that_open_one)
{
    static const meeting_case cases[] = {
        {"The 2nd Norway-Canada Ocean Dialogue is to open at Bergen on 1956-03-06, item 6. The "
         "visit to Lima was cancelled.",
         "Norway-Canada Ocean Dialogue|2|1956-03-06|Bergen|planned\n"},
        {"Die 12. Sitzung der Hafenkommission wird 2030 in Bremen stattfinden.",
         "Sitzung der Hafenkommission|12|2030|Bremen|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_clauses, a_year_that_something_else_is_for_dates_no_meeting)
{
    static const meeting_case cases[] = {
        {"It decided to convene the 9th session of the Lake Commission to approve the budget for "
         "2030.",
         "session of the Lake Commission|9|||planned\n"},
        {"The 9th session of the Lake Commission is scheduled for 2030.",
         "session of the Lake Commission|9|2030||planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_clauses, the_body_of_a_sitting_is_the_one_that_the_sentence_or_the_enacting_line_names)
{
    static const meeting_case cases[] = {
        {"Der Hafenausschuss hat in seiner 812. Sitzung am 2005-06-17 beschlossen.",
         "Sitzung des Hafenausschusses|812|2005-06-17||held\n"},
        {"Report of the Committee on Lakes\n\nThe General Assembly,\n\nRequests the Harbour "
         "Committee to hold its eighth session in 2030;\n\n84th plenary meeting\n\n1987-12-04\n",
         "plenary meeting of the General Assembly|84|1987-12-04||held\n"
         "session of the Harbour Committee|8|2030||planned\n"},
        {"（1957年5月6日湖泊常務委員會第六十八次會議通過）", "湖泊常務委員會會議|68|1957||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_clauses, a_convention_that_is_an_instrument_is_no_meeting)
{
    static const meeting_case cases[] = {
        {"The Fourth Geneva Convention applies, as does the Second Convention relating to war.",
         ""},
        {"The Third Convention of the Lake Party was held.",
         "3|Third Convention of the Lake Party"},
        {"La 62e session de la Commission permanente de coopération franco-québécoise s’est tenue.",
         "62|62e session de la Commission permanente de coopération franco-québécoise"},
        {"The Third Meeting of Ministers responsible for Lakes was held.",
         "3|Third Meeting of Ministers responsible for Lakes"},
        {"895th Plenary Meeting of the Forum", "895|895th Plenary Meeting of the Forum"},
    };
    RUN_SPANS(cases);
}

Test(meeting_clauses, a_heading_for_the_next_meeting_may_end_in_a_colon)
{
    static const meeting_case cases[] = {
        {"Minutes of the 2nd meeting of the Lake Committee\n\nOslo, 1999-05-03\n\nNext "
         "meeting:\n\n1999-09-19, Bergen\n",
         "meeting of the Lake Committee|2|1999-05-03|Oslo|held\n"
         "meeting of the Lake Committee||1999-09-19|Bergen|planned\n"},
        {"Minutes of the 2nd meeting of the Lake Committee\n\nOslo, 1999-05-03\n\n4. Next "
         "meeting:\n\n1999-09-19, at 10 a.m., in the Great Upper Room\n",
         "meeting of the Lake Committee|2|1999-05-03|Oslo|held\n"
         "meeting of the Lake Committee||1999-09-19||planned\n"},
        {"Annual Harbour Conference 2017: Oslo, 2017-11-12",
         "Annual Harbour Conference||2017-11-12|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

/* A sentence that begins with a pronoun and a verb of holding goes on with the meeting. */
Test(meeting_clauses, a_pronoun_goes_on_with_the_meeting_of_the_sentence_before)
{
    static const meeting_case cases[] = {
        {"The Lake Council decided to convene the 4th Lake Conference. It will be held in Oslo on "
         "2030-05-05.",
         "Lake Conference|4|2030-05-05|Oslo|planned\n"},
        {"Le Conseil a convoqué la 4e Conférence des lacs. Celle-ci se tiendra à Dakar le "
         "2030-05-05.",
         "Conférence des lacs|4|2030-05-05|Dakar|planned\n"},
        {"Das Mandat für die 30. Seenkonferenz (SK30) wurde erteilt. Diese findet am 2030-05-05 in "
         "Wien statt.",
         "Seenkonferenz|30|2030-05-05|Wien|planned\n"},
        {"El Consejo convocó la IV Conferencia de Lagos. Esta se celebrará en Quito el 2030-05-05.",
         "Conferencia de Lagos|4|2030-05-05|Quito|planned\n"},
        {"The 4th Lake Conference met the 2nd Harbour Forum. It was held in Oslo on 2017-05-05.",
         "Harbour Forum|2|||held\nLake Conference|4|||held\n"},
        {"The 4th Lake Conference adopted a report. It names Oslo, 2017-05-05, as the day.",
         "Lake Conference|4|||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_clauses, the_day_of_a_sitting_is_the_sittings)
{
    static const meeting_case cases[] = {
        {"Der Rat hat an seiner Sitzung vom 2025-09-12 den Bericht über die 30. Seenkonferenz "
         "genehmigt.",
         "Seenkonferenz|30|||held\n"},
        {"Lors de sa session du 2025-09-12, le Conseil a examiné la 4e Conférence des lacs.",
         "Conférence des lacs|4|||held\n"},
    };
    RUN_RECORDS(cases);
}
