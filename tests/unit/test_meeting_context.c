/*
 * test_meeting_context.c - what a careful reader takes from elsewhere in the document: heads that
 * are left out, the city of the dateline, the day when the document's own meeting ended.
 */
#include "meeting_runner.h"

Test(meeting_context, an_ordinal_without_a_head_counts_the_meeting_before_it)
{
    static const meeting_case cases[] = {
        {"The first Norway-Canada Ocean Dialogue was held in Oslo in 2017 and the second in Ottawa "
         "in 2018.",
         "1|first Norway-Canada Ocean Dialogue; 2|second"},
        {"The first Norway-Canada Ocean Dialogue was held in Oslo. The second half of the year was "
         "quiet, and the third country joined.",
         "1|first Norway-Canada Ocean Dialogue"},
        {"La première réunion de la Commission du lac a eu lieu à Rome et la deuxième à Oslo.",
         "1|première réunion de la Commission du lac; 2|deuxième"},
        {"第1回日・ノルウェー海洋対話は東京で、第2回はオスロで開催された。",
         "1|第1回日・ノルウェー海洋対話; 2|第2回"},
    };
    RUN_SPANS(cases);
}

Test(meeting_context, an_elided_head_has_a_record_of_its_own)
{
    static const meeting_case cases[] = {
        {"The first meeting of the Lake Commission was held in Oslo in 2017 and the second in "
         "Bergen "
         "in 2018. The third was hosted by Canada in 2019.",
         "meeting of the Lake Commission|1|2017|Oslo|held\n"
         "meeting of the Lake Commission|2|2018|Bergen|held\n"
         "meeting of the Lake Commission|3|2019|Canada|held\n"},
        {"The Norway-Canada Ocean Dialogue is annual. The first meeting of the dialogue was held "
         "in "
         "Oslo in 2017.",
         "Norway-Canada Ocean Dialogue|1|2017|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_context, special_meetings_are_counted_on_their_own)
{
    static const meeting_case cases[] = {
        {"The 17th Meeting of the Lake Council was held in Oslo in 2016. The Council recalled the "
         "Seventh Inter-Sessional Meeting held in Bergen in 2015.",
         "Inter-Sessional Meeting|7|2015|Bergen|held\n"
         "Meeting of the Lake Council|17|2016|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_context, the_body_that_a_sentence_is_about_counts_its_meetings)
{
    static const meeting_case cases[] = {
        {"The Scientific Committee reported on its ninth meeting, held in Bergen in 2016.",
         "meeting of the Scientific Committee|9|2016|Bergen|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_context, the_day_of_a_report_is_not_the_meetings)
{
    static const meeting_case cases[] = {
        {"The 4th Norway-Canada Ocean Dialogue will be held in Oslo, the ministry said on "
         "2017-05-03.",
         "Norway-Canada Ocean Dialogue|4||Oslo|planned\n"},
        {"外交部发言人2017-05-03说，双方商定在北京举行第四次中挪海洋对话。",
         "中挪海洋对话|4||北京|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_context, here_and_the_same_city_recall_a_place)
{
    static const meeting_case cases[] = {
        {"Oslo, 2017-05-03\n\nThe 4th meeting of the Lake Commission ended here on 2017-05-03 "
         "after "
         "three days.",
         "meeting of the Lake Commission|4|2017-05-03|Oslo|held\n"},
        {"The 4th meeting of the Lake Commission was held in Bergen on 2017-05-03 as planned. The "
         "2nd "
         "Workshop on Nets was held in the same city.",
         "Workshop on Nets|2||Bergen|held\n"
         "meeting of the Lake Commission|4|2017-05-03|Bergen|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_context, a_document_without_a_date_was_written_when_its_own_meeting_ended)
{
    static const meeting_case cases[] = {
        {"Report of the 4th meeting of the Lake Commission, Oslo, 2017-05-03\n\nThe Chair opened "
         "the "
         "meeting and thanked all who had come from near and far, and the agenda was adopted.\n\n"
         "5th meeting of the Lake Commission: Bergen, 2018-05-02\n",
         "meeting of the Lake Commission|4|2017-05-03|Oslo|held\n"
         "meeting of the Lake Commission|5|2018-05-02|Bergen|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_context, an_acronym_in_brackets_makes_names_with_it_the_same_series)
{
    static const meeting_case cases[] = {
        {"The 4th Senior Officials Meeting of 10+3 was held in 2016.\n\nThe 4th Senior Officials "
         "Meeting of ASEAN, China, Japan and Korea (10+3) was held in Kunming.",
         "Senior Officials Meeting of ASEAN, China, Japan and Korea|4|2016|Kunming|held\n"},
        {"The Commonwealth Heads of Government Meeting (CHOGM) is a summit. The second CHOGM took "
         "place in Ottawa in 1973.",
         "Commonwealth Heads of Government Meeting|2|1973|Ottawa|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_context, names_go_on_behind_brackets_and_joints)
{
    static const meeting_case cases[] = {
        {"2nd Meeting of ASEAN COST+3 was held.", "2|2nd Meeting of ASEAN COST+3"},
        {"The 2nd Joint Committee Meeting on Sci-tech Cooperation was held.",
         "2|2nd Joint Committee Meeting on Sci-tech Cooperation"},
        {"La 3e réunion statutaire pour l'année 2018 a eu lieu.", "3|3e réunion statutaire"},
        {"제27차 ‘한·중 경제공동위’가 열렸다.", "27|제27차 ‘한·중 경제공동위’"},
        {"한·메콩 정상회의도 열릴 예정이다.", "|한·메콩 정상회의"},
        {"한·아세안 대화 관계를 논의했다.", ""},
        {"Второй раунд также прошёл в Стамбуле.", "2|Второй раунд"},
    };
    RUN_SPANS(cases);
}

Test(meeting_context, the_body_stands_in_front_of_an_apposition)
{
    static const meeting_case cases[] = {
        {"The Lake Work Group on Nets, a panel under the Committee of Norway and Canada, held its "
         "10th meeting in Oslo in 2017.",
         "meeting of the Lake Work Group on Nets|10|2017|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_context, a_name_without_its_parties_recalls_the_series_that_ends_so)
{
    static const meeting_case cases[] = {
        {"제14차 한일 차관전략대화가 열린다.\n\n장 차관은 2023-10-05 서울에서 차관전략대화를 가질 "
         "예정이다.",
         "한일 차관전략대화|14|2023-10-05|서울|planned\n"},
        {"第7回日ASEAN外相会合。\n\n同外相会合は、2018-05-09、東京で開催された。",
         "日ASEAN外相会合|7|2018-05-09|東京|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_context, words_for_a_capital_stand_in_front_of_its_name)
{
    static const meeting_case cases[] = {
        {"The 9th meeting of the Lake Council was held in the Norwegian capital, Oslo, in 2017.",
         "meeting of the Lake Council|9|2017|Oslo|held\n"},
        {"9-е заседание Совета озёр состоялось в российском Владивостоке в 2017.",
         "заседание Совета озёр|9|2017|Владивосток|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_context, names_of_bodies_are_whole_in_every_language)
{
    static const meeting_case cases[] = {
        {"Die 24. Konferenz der Seekommission für regionale und grenznahe Zusammenarbeit tagte.",
         "24|24. Konferenz der Seekommission für regionale und grenznahe Zusammenarbeit"},
        {"La XXII sesión de la Comisión de Cooperación Económica, Comercial, Técnica y Cultural "
         "terminó.",
         "22|XXII sesión de la Comisión de Cooperación Económica, Comercial, Técnica y Cultural"},
        {"La 19e session de la Grande commission mixte algéro-tunisienne a débuté.",
         "19|19e session de la Grande commission mixte algéro-tunisienne"},
        {"La 16e session du comité de suivi algéro-tunisien a été clôturée.",
         "16|16e session du comité de suivi algéro-tunisien"},
        {"The Third UN World Conference on Water met.", "3|Third UN World Conference on Water"},
    };
    RUN_SPANS(cases);
}

Test(meeting_context, a_short_name_is_the_series_that_has_it_in_full)
{
    static const meeting_case cases[] = {
        {"中阿合作论坛首届部长级会议2004-09-14在开罗举行。\n\n2006年，第二届部长级会议在北京举行。",
         "|中阿合作论坛; 1|中阿合作论坛部长级会议; 2|中阿合作论坛部长级会议"},
        {"First CWC Review Conference\n\nThe First Chemical Weapons Convention Review Conference "
         "was "
         "held in Oslo. The Conference of the States Parties met. The second Review Conference "
         "will "
         "be held in 2008.",
         "1|Chemical Weapons Convention Review Conference; 1|Chemical Weapons Convention Review "
         "Conference; |Conference of the States Parties; 2|Chemical Weapons Convention Review "
         "Conference"},
        {"Заседание Объединённой комиссии по торговле\n\n21-е заседание Объединённой комиссии по "
         "торговле состоялось. 20-е заседание комиссии прошло в Вильнюсе.",
         "21|заседание Объединённой комиссии по торговле; 20|заседание Объединённой комиссии по "
         "торговле"},
    };
    RUN_SERIES(cases);
}

Test(meeting_context, what_a_body_meets_for_next_has_a_series_of_its_own)
{
    static const meeting_case cases[] = {
        {"The next summit of the Lake Organization will be held in Canada in 2023. The 26th "
         "meeting of "
         "the Council of Ministers of the Lake Organization was held in Oslo in 2022.",
         "meeting of the Council of Ministers of the Lake Organization|26|2022|Oslo|held\n"
         "summit of the Lake Organization||2023|Canada|planned\n"},
        {"The next meeting of the Council of Heads of Government (Prime Ministers) of member "
         "states "
         "of the Lake Organization will be held in Oslo in 2026.",
         "meeting of the Council of Heads of Government of member states of the Lake "
         "Organization||2026|Oslo|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_context, days_and_places_in_tables_and_telegrams)
{
    static const meeting_case cases[] = {
        {"History of the Lake Guard Talks\n\n1st talks  2008-05-12  Gdynia\n\n2nd talks  "
         "2009-10-20  "
         "Turku\n\nThe 2nd Lake Guard Talks were short.\n",
         "Lake Guard Talks|1|2008-05-12|Gdynia|held\nLake Guard Talks|2|2009-10-20|Turku|held\n"},
        {"Lake Commission concluded sixth meeting 2016-05-03. Seventh meeting expected Oslo 2017.",
         "meeting of the Lake Commission|6|2016-05-03||held\n"
         "meeting of the Lake Commission|7|2017|Oslo|held\n"},
        {"The 1st Meeting of the Lake Commission opened in Oslo on 2016-05-03 and closed on "
         "2016-05-09.",
         "Meeting of the Lake Commission|1|2016-05-03/2016-05-09|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}
