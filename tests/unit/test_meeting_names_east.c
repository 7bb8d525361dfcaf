/*
 * test_meeting_names_east.c - where names of meetings begin and end in Japanese, Chinese, Korean
 * and Russian, what an ordinal counts that is no meeting, and what places and dates are another
 * thing's.
 */
#include "meeting_runner.h"

Test(meeting_names_east, parliaments_and_councils_of_state_are_no_meetings)
{
    static const meeting_case cases[] = {
        {"大臣は国会で答弁した。", ""},
        {"第９９回国会　港湾委員会議録　第三号", "99|第９９回国会"},
        {"挪威联邦安全会议讨论了港口。", ""},
        {"유엔 항만이사회의 권고에 따라 성명을 냈다.", ""},
        {"노르웨이 국가안전보장회의가 성명을 냈다.", ""},
        {"한-캐나다 항만협의회 회장이 방문했다.", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting_names_east, ordinals_of_papers_terms_and_ranks_count_no_meeting)
{
    static const meeting_case cases[] = {
        {"第七六号　港湾における委員会の設置", ""},
        {"第７期港湾合同委員会の委員", ""},
        {"在挪威第三大城奧斯陸合辦研討會。", ""},
        {"是中挪最后一次港口对话。", ""},
        {"第一場港口系列會議在奧斯陸舉行。", "1|第一場港口系列會議"},
        {"第4會期港口及航運委員會第20次全體委員會議", "4|第4會期; 20|第20次全體委員會議"},
    };
    RUN_SPANS(cases);
}

Test(meeting_names_east, names_of_bodies_hold_and_lists_and_brackets)
{
    static const meeting_case cases[] = {
        {"中國與挪威港口合作聯委會第一次會議在奧斯陸舉行。",
         "中國與挪威港口合作聯委會會議|1||奧斯陸|held\n"},
        {"中挪利用和保护海洋港口联合委员会第二次会议在奥斯陆举行。",
         "中挪利用和保护海洋港口联合委员会会议|2||奥斯陆|held\n"},
        {"制定港口和航运规则后，中挪港口联合委员会第二次会议在奥斯陆举行。",
         "中挪港口联合委员会会议|2||奥斯陆|held\n"},
        {"제7차 한-캐나다 항만·해양(2+2) 국장급 회의가 서울에서 개최되었다.",
         "한-캐나다 항만·해양 국장급 회의|7||서울|held\n"},
        {"한-캐나다 항만실무협의회 제4차 회의가 서울에서 개최되었다.",
         "한-캐나다 항만실무협의회 회의|4||서울|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_names_east, a_quote_an_aim_or_a_time_makes_a_name)
{
    static const meeting_case cases[] = {
        {"大臣は「北極海対話」に出席した。", "|北極海対話"},
        {"港湾のためのサミットに出席した。", "|港湾のためのサミット"},
        {"先週の港湾サミットで発表した。", "|港湾サミット"},
        {"中挪对话取得进展。", ""},
        {"Осложский международный портовый форум прошёл в мае.",
         "|Осложский международный портовый форум"},
        {"В Осло прошло 10-е заседание комиссии по торгово-портовому и научно-морскому "
         "сотрудничеству.",
         "10|10-е заседание комиссии по торгово-портовому и научно-морскому сотрудничеству"},
    };
    RUN_SPANS(cases);
}

Test(meeting_names_east, entries_of_a_list_count_the_series_it_is_of)
{
    static const meeting_case cases[] = {
        {"한-캐나다 해양대화 개최 현황\n\n·제1차 : 2개항 합의(2016-05-03, 서울)\n\n"
         "·제2차 : 합의 없음(2017-06-07, 오타와)",
         "한-캐나다 해양대화|1|2016-05-03|서울|held\n한-캐나다 "
         "해양대화|2|2017-06-07|오타와|held\n"},
        {"예비조사 현황\n\n·제1차 : 예비조사(2016-05-03, 서울)", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_names_east, what_was_done_at_a_meeting_tells_nothing_of_its_place)
{
    static const meeting_case cases[] = {
        {"지난 제4차 한-캐나다 해양대화(2016-05-03)에서는 교류에 합의하고, 서울에서 공연을 열었다.",
         "한-캐나다 해양대화|4|2016-05-03||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_names_east, cities_behind_countries_hosts_and_abbreviations)
{
    static const meeting_case cases[] = {
        {"第三次中挪港口对话2017-05-03在中国浙江宁海举行。",
         "中挪港口对话|3|2017-05-03|宁海|held\n"},
        {"部长2017-05-03在福建厦门主持召开第三次中挪港口对话。",
         "中挪港口对话|3|2017-05-03|厦门|held\n"},
        {"第三次中挪港口对话2017-05-03在京举行。", "中挪港口对话|3|2017-05-03|北京|held\n"},
        {"2016-05-03　第３回日加海洋政策対話（沖縄県名護市）を開催した。",
         "日加海洋政策対話|3|2016-05-03|名護市|held\n"},
        {"福岡県太宰府市で2016-05-03、第３回日加海洋政策対話が行われた。",
         "日加海洋政策対話|3|2016-05-03|太宰府市|held\n"},
        {"Протокол третьего заседания Российско-Норвежской портовой комиссии\n"
         "г. Осло, 2016-06-07",
         "заседание Российско-Норвежской портовой комиссии|3|2016-06-07|Осло|held\n"},
    };
    RUN_RECORDS(cases);
}

/* 第…回 counts a council whose name holds a clause; the paper behind it is no consultation. */
Test(meeting_names_east, names_of_japanese_councils_hold_clauses)
{
    static const meeting_case cases[] = {
        {"2016-05-03、第3回港湾の在り方を考える有識者会議がオスロで開催された。",
         "港湾の在り方を考える有識者会議|3|2016-05-03|オスロ|held\n"},
        {"2016-05-03、第5回無人機に係る環境整備に向けた官民協議会がオスロで開催された。",
         "無人機に係る環境整備に向けた官民協議会|5|2016-05-03|オスロ|held\n"},
        {"2016-05-03、第5回港湾整備委員会及び合同委員会がオスロで開催された。",
         "港湾整備委員会|5|2016-05-03|オスロ|held\n"},
        {"第２回港湾問題協議会幹事会　協議要旨\n\n日時：2016-05-03\n",
         "港湾問題協議会幹事会|2|2016-05-03||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_names_east, dates_of_papers_reports_and_foundings_are_none_of_a_meeting)
{
    static const meeting_case cases[] = {
        {"Девятое заседание Российско-Норвежской портовой комиссии, созданной в соответствии с "
         "Соглашением от 1992-05-14, состоялось в Осло 2009-08-03.",
         "заседание Российско-Норвежской портовой комиссии|9|2009-08-03|Осло|held\n"},
        {"大使2016-05-03表示相信，即将举行的第三次中挪港口对话将取得成果。",
         "中挪港口对话|3|||planned\n"},
        {"한-캐나다 해양대화는 1998 우리측 제의로 시작되었다.", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_names_east, the_next_one_by_its_name_is_no_other_mention_of_this_one)
{
    static const meeting_case cases[] = {
        {"2016-05-03, 한-캐나다 항만실무접촉을 서울에서 개최하였다.\n\n차기 한-캐나다 "
         "항만실무접촉은 "
         "서울에서 갖기로 하였다.",
         "한-캐나다 항만실무접촉||2016-05-03|서울|held\n"
         "한-캐나다 항만실무접촉|||서울|planned\n"},
        {"2016-05-03、富山市において第３回日加海洋政策対話が開催された。",
         "日加海洋政策対話|3|2016-05-03|富山市|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_names_east, russian_ordinals_whose_head_is_left_out)
{
    static const meeting_case cases[] = {
        {"Первое заседание Российско-Норвежской портовой комиссии прошло в Осло в 2011, второе — в "
         "Минске 2012-06-03.",
         "заседание Российско-Норвежской портовой комиссии|1|2011|Осло|held\n"
         "заседание Российско-Норвежской портовой комиссии|2|2012-06-03|Минск|held\n"},
    };
    RUN_RECORDS(cases);
}
