/*
 * test_meeting_bodies.c - bodies that are counted themselves, ranks that part series, sums and
 * dashes in names, and what stands around a report's meeting.
 */
#include "meeting_runner.h"

Test(meeting_bodies, a_joint_commission_is_counted_by_its_name)
{
    static const meeting_case cases[] = {
        {"Deuxième Commission mixte entre le Canada et la Norvège\n\nUn accord fut signé lors de "
         "la "
         "deuxième session de la Commission mixte.\n",
         "Commission mixte entre le Canada et la Norvège|2|||held\n"},
        {"The 4th India-Norway Joint Working Group on Fisheries was held in Bergen on 2017-05-03.",
         "India-Norway Joint Working Group on Fisheries|4|2017-05-03|Bergen|held\n"},
        {"Bergen: Clôture de la grande commission mixte canado-norvégienne\n\nLa commission a "
         "clôturé, mardi à Bergen, sa 13e session.\n",
         "session de la grande commission mixte canado-norvégienne|13||Bergen|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_bodies, ministers_and_vice_ministers_have_two_series)
{
    static const meeting_case cases[] = {
        {"The 3rd Norway-Canada Vice Foreign Ministers' Strategic Dialogue was held in Oslo.\n\nIt "
         "carries out what the 3rd Norway-Canada Foreign Ministers' Dialogue in Bergen decided.\n",
         "Norway-Canada Foreign Ministers' Dialogue|3||Bergen|held\n"
         "Norway-Canada Vice Foreign Ministers' Strategic Dialogue|3||Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_bodies, sums_and_dashes_stand_inside_names)
{
    static const meeting_case cases[] = {
        {"The second 2+2 Ministerial Dialogue was held.", "2|second 2+2 Ministerial Dialogue"},
        {"Readout of the inaugural meeting of the U.S. – Canada Harbour Taskforce",
         "1|inaugural meeting of the U.S. – Canada Harbour Taskforce"},
        {"Die Minister sprachen beim 11. Deutsch-Norwegischen Forum für maritime und technische "
         "Zusammenarbeit.",
         "11|11. Deutsch-Norwegischen Forum für maritime und technische Zusammenarbeit"},
        {"Gäste kamen zur 21. Konferenz der Leiterinnen der deutschen Häfen aus der ganzen Welt.",
         "21|21. Konferenz der Leiterinnen der deutschen Häfen"},
        {"第十二輪中日海洋事務磋商全體會議將舉行。", "12|第十二輪中日海洋事務磋商"},
        {"日中韓の外相会議が開かれる。", "|日中韓の外相会議"},
        {"‘2018년도 재외공관장회의’가 열린다. 재외공관장회의에 대사가 온다.",
         "|재외공관장회의; |재외공관장회의"},
        {"재외공관장회의에 대사가 온다.", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting_bodies, the_hour_or_a_place_makes_a_line_the_meetings)
{
    static const meeting_case cases[] = {
        {"Date: 2017-05-03\n\n12th meeting of the Lake Commission\n\n2017-05-03, 3.30 "
         "p.m.\n\nThe Chair opened the list of speakers and gave the floor to Norway.\n",
         "meeting of the Lake Commission|12|2017-05-03||held\n"},
        {"Date: 2017-05-03\n\n12th meeting of the Lake Commission\n\n2017-05-03\n\nOslo\n\nThe "
         "Chair opened the list of speakers and gave the floor to Norway.\n",
         "meeting of the Lake Commission|12|2017-05-03|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_bodies, hosts_are_subjects_and_talks_keep_their_place)
{
    static const meeting_case cases[] = {
        {"Norway is the coordinator of the Canada-Iceland-Norway cooperation this time and will "
         "host the 5th Iceland-Canada Leaders' Meeting and the 6th Iceland-Canada Ocean Dialogue.",
         "Iceland-Canada Leaders' Meeting|5||Norway|planned\n"
         "Iceland-Canada Ocean Dialogue|6||Norway|planned\n"},
        {"王毅在北京与挪威外长举行会谈，双方将举行第三轮中挪海洋对话。",
         "中挪海洋对话|3|||planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_bodies, a_resolution_ends_with_a_meeting_of_the_body_that_adopted_it)
{
    static const meeting_case cases[] = {
        {"Date: 2015-12-22\n\nResolution adopted by the General Assembly on "
         "2015-12-22\n\nRecalling "
         "the third International Conference on Lake Fisheries, held in Apia in 2014,\n\nIt asks "
         "for a report.\n\n81st plenary meeting\n\n2015-12-22\n",
         "International Conference on Lake Fisheries|3|2014|Apia|held\n"
         "plenary meeting of the General Assembly|81|2015-12-22||held\n"},
        {"The Conference decides to convene in Oslo in 2017 the fourth session of the preparatory "
         "committee.",
         "session of the preparatory committee|4|2017|Oslo|planned\n"},
        {"Le projet sera soumis à la Conférence générale (CGPM) à sa 26e réunion et de prendre "
         "d'autres dispositions.",
         "réunion de CGPM|26|||planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_bodies, what_is_said_of_another_meeting_or_of_its_city)
{
    static const meeting_case cases[] = {
        {"They recalled the Ulaanbaatar Summit, which was held to prepare the 2006 forum.",
         "Ulaanbaatar Summit|||Ulaanbaatar|held\n"},
        {"The sixth International Conference of New or Restored Republics will be hosted by Qatar "
         "in "
         "Doha from 2006-11-13 on.",
         "International Conference of New or Restored Republics|6|2006-11-13|Doha|planned\n"},
        {"Дата: 2025-06-24\n\n2025-06-27 состоится заседание Высшего Озёрного совета.", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_bodies, committees_are_counted_by_their_short_names_in_korean)
{
    static const meeting_case cases[] = {
        {"남북경제협력추진위원회 제9차 회의가 평양에서 열렸다. 제9차 경추위는 2004-06-05에 끝났다.",
         "남북경제협력추진위원회 회의|9|2004-06-05|평양|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_bodies, a_body_that_meets_has_a_record_under_its_own_name)
{
    static const meeting_case cases[] = {
        {"La Commission mixte franco-mexicaine s'est réunie à Paris le 1990-02-07.",
         "Commission mixte franco-mexicaine||1990-02-07|Paris|held\n"},
        {"La próxima celebración, el 2018-11-05 en Madrid, de la Comisión Mixta sobre cooperación "
         "en "
         "materia de pesca, creada el 2016-01-01, fue confirmada.",
         "Comisión Mixta sobre cooperación en materia de pesca||2018-11-05|Madrid|planned\n"},
        {"Der Deutsch-Französische Ministerrat ist am 2013-01-22 in Berlin zusammengetreten.",
         "Deutsch-Französische Ministerrat||2013-01-22|Berlin|held\n"},
        {"The Joint Commission on Fisheries is a body of both countries.", ""},
        {"A ministerial meeting of the Lake Council took place on 2019-09-25 in Oslo.",
         "ministerial meeting of the Lake Council||2019-09-25|Oslo|held\n"},
        {"At a meeting of the Lake Council on 2019-09-25, Norway asked for a report.", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_bodies, an_ordinal_stands_alone_in_a_bracket_behind_the_previous_meeting)
{
    static const meeting_case cases[] = {
        {"第4回日・モンゴル戦略対話が開催された。双方は、前回（第3回、2019-"
         "06、ウランバートル）以降の進展を振り返った。",
         "日・モンゴル戦略対話|3|2019-06|ウランバートル|held\n日・モンゴル戦略対話|4|||held\n"},
        {"第6回日中韓サミットにおいて確認した案件の将来の方向性を議論した。",
         "日中韓サミット|6|||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_bodies, acronyms_of_bodies_count_meetings_behind_ordinals_only)
{
    static const meeting_case cases[] = {
        {"The Joint Ministerial Commission (JMC) is old. The 8th JMC and a JMC on fish.",
         "8|8th JMC"},
        {"The fast transport layer session is short. TLS is used here.", ""},
        {"Readout of the President’s Meeting with Leaders of Norway", ""},
        {"the 9th Joint Trade Committee and a joint statement", "9|9th Joint Trade Committee"},
    };
    RUN_SPANS(cases);
}

Test(meeting_bodies, a_finer_day_in_front_counts_before_the_year_of_the_name)
{
    static const meeting_case cases[] = {
        {"On 2022-06-28, the President will travel to Madrid, Spain for the 2022 NATO Summit.",
         "NATO Summit||2022-06-28|Madrid|planned\n"},
        {"2003-01 우리측이 제의했고, 제9차 남북장관급회담 기간 중에 북측이 동의했다.",
         "남북장관급회담|9|||held\n"},
        {"제6차 남북철도연결 실무접촉이 열렸다. 지난 제5차 실무접촉에서 합의했다.",
         "남북철도연결 실무접촉|5|||held\n남북철도연결 실무접촉|6|||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_bodies, binational_cabinets_and_rounds_of_talks_have_the_series_name_alone)
{
    static const meeting_case cases[] = {
        {"El II Gabinete Ministerial Binacional Bolivia-Perú, que debía realizarse el 2016-05-24 "
         "en Sucre, fue postergado.",
         "Gabinete Ministerial Binacional Bolivia-Perú|2||Sucre|planned\n"},
        {"両国は2007-09-21、北京で第2ラウンド戦略対話を行いました。",
         "戦略対話|2|2007-09-21|北京|held\n"},
        {"他出席了在2004-11-20于智利首都聖地亞哥舉行的第12次領導人會議。",
         "領導人會議|12|2004-11-20|聖地亞哥|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_bodies, a_plus_and_a_number_are_part_of_korean_names_and_coming_dates_are_planned)
{
    static const meeting_case cases[] = {
        {"제27차 아세안+3 고위관리회의가 2024-06-07 서울에서 열렸다.",
         "아세안+3 고위관리회의|27|2024-06-07|서울|held\n"},
        {"The third session of the Conference on Fish opens at Geneva on 1975-03-17 and is to end "
         "on 1975-05-09.",
         "session of the Conference on Fish|3|1975-03-17/1975-05-09|Geneva|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_bodies, a_capital_inside_a_romance_sentence_names_a_meeting_of_a_group)
{
    static const meeting_case cases[] = {
        {"En el marco de la Reunión de Ministros del G20 en Bonn, hablaron.",
         "|Reunión de Ministros del G20"},
        {"En la Reunión de la mañana hablaron del Perú.", ""},
        {"El III Gabinete Binacional Perú - Chile se celebró.",
         "3|III Gabinete Binacional Perú - Chile"},
    };
    RUN_SPANS(cases);
}

/* Of whom the sentence tells: the body by its genitive, in German and Russian. */
Test(meeting_bodies, the_subject_meets)
{
    static const meeting_case cases[] = {
        {"Der Landtag hat in seiner 4. Sitzung am 3. Mai 2006 beraten.", "4|Sitzung des Landtages"},
        {"Der Wirtschaftsrat trat zu seiner 3. Tagung zusammen.", "3|Tagung des Wirtschaftsrates"},
        {"Комиссия провела свое второе заседание.", "2|заседание Комиссии"},
    };
    RUN_SERIES(cases);
}
