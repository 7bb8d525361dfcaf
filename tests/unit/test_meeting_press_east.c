/*
 * test_meeting_press_east.c - names and records as news and press releases have them in Japanese,
 * Chinese, Korean and Russian.
 */
#include "meeting_runner.h"

Test(meeting_press_east, names_with_themes_brackets_and_numbers_of_countries)
{
    static const meeting_case cases[] = {
        {"港湾警備に関するオスロ会議に出席した。", "|港湾警備に関するオスロ会議"},
        {"大臣の港湾警備に関するオスロ会議出席", "|港湾警備に関するオスロ会議"},
        {"NATO+3（日中韓）港湾大臣会合", "|NATO+3（日中韓）港湾大臣会合"},
        {"日加豪3か国の外相会合", "|日加豪3か国の外相会合"},
        {"제8차 3국 항만고위급회의", "8|제8차 3국 항만고위급회의"},
        {"제12차 항만협력추진위원회의 회의 날짜", "12|제12차 항만협력추진위원회"},
        {"港湾審議会計画部会（第5回）議事録", "5|第5回"},
        {"третий раунд норвежско-канадских консультаций осенью",
         "3|третий раунд норвежско-канадских консультаций"},
        {"双方在奥斯陆进行过两轮磋商。", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting_press_east, an_undertaking_in_front_of_the_ordinal_names_the_series)
{
    static const meeting_case cases[] = {
        {"한·캐 항만 공동연구 제1차 회의가 2016-05-03 서울에서 열렸다.",
         "한·캐 항만 공동연구 회의|1|2016-05-03|서울|held\n"},
        {"한-캐 FTA 제2차 공동위원회가 2016-05-03 서울에서 열렸다.",
         "한-캐 FTA 공동위원회|2|2016-05-03|서울|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press_east, what_a_relative_clause_says_is_said_of_its_noun)
{
    static const meeting_case cases[] = {
        {"第2回日加海洋政策対話が2016-08-02に開催された。日加海洋政策対話は2014-04-07に"
         "東京で行われた日加首脳会談において設置に合意したもの。",
         "日加海洋政策対話|2|2016-08-02||held\n"},
        {"第３回日加海洋政策対話が2016-05-03にオスロにて開催されたところ、概要以下のとおり。",
         "日加海洋政策対話|3|2016-05-03|オスロ|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press_east, what_is_said_every_year_is_said_of_no_meeting)
{
    static const meeting_case cases[] = {
        {"2013-11-26，第二次中挪港口对话在奥斯陆举行，双方明确每年举行中挪港口对话。",
         "中挪港口对话|2|2013-11-26|奥斯陆|held\n"},
        {"日加海洋政策対話は毎年開かれる予定である。", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press_east, special_meetings_are_others)
{
    static const meeting_case cases[] = {
        {"2016-05-03、第３回日加海洋会合が開催された。2016-07-05の日加海洋特別会合が開催された。",
         "日加海洋会合|3|2016-05-03||held\n日加海洋特別会合||2016-07-05||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press_east, cities_behind_countries_and_in_tokyo)
{
    static const meeting_case cases[] = {
        {"第二次中挪港口对话2013-11-26在罗马尼亚布加勒斯特举行。",
         "中挪港口对话|2|2013-11-26|布加勒斯特|held\n"},
        {"제1차 한-캐나다 해양대화는 2013-11-26 중국 칭허에서, 각각 개최되었다.",
         "한-캐나다 해양대화|1|2013-11-26|칭허|held\n"},
        {"都内で2016-05-03、第３回日加海洋政策対話が開かれた。",
         "日加海洋政策対話|3|2016-05-03|東京|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press_east, meetings_in_a_list_share_or_divide_dates_and_places)
{
    static const meeting_case cases[] = {
        {"部长将出席2030-07-13在特罗姆瑟举行的中国—东盟外长会、东盟与中日韩外长会、东亚外长会和"
         "东盟地区论坛外长会。",
         "东亚外长会||2030-07-13|特罗姆瑟|planned\n"
         "东盟与中日韩外长会||2030-07-13|特罗姆瑟|planned\n"
         "东盟地区论坛外长会||2030-07-13|特罗姆瑟|planned\n"
         "中国—东盟外长会||2030-07-13|特罗姆瑟|planned\n"},
        {"第二次中挪港口对话和第三次中加渔业对话将先后于2030-07-13、2030-08-15在奥斯陆和北京举行。",
         "中加渔业对话|3|2030-08-15|北京|planned\n"
         "中挪港口对话|2|2030-07-13|奥斯陆|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press_east, bodies_named_in_the_line_or_the_sentence_before)
{
    static const meeting_case cases[] = {
        {"政府は港湾安全検討会を設置した。第1回会合は2018-05-07に東京で開かれた。",
         "港湾安全検討会会合|1|2018-05-07|東京|held\n"},
        {"<남북항만협력위원회>\n제9차 회의 결과\n남과 북은 2004-06-02 평양에서 제9차 회의를 "
         "개최하였다.",
         "남북항만협력위원회 회의|9|2004-06-02|평양|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press_east, two_plus_two_is_short_for_the_ministers_meeting)
{
    static const meeting_case cases[] = {
        {"第３回日加外務・防衛閣僚会合が開催された。日加「2+2」は2016-05-03に東京で開かれた。",
         "日加外務・防衛閣僚会合|3|2016-05-03|東京|held\n"},
        {"한·캐나다 외교·국방 장관회의는 1차 2013년(서울), 2차 2015년(오슬로) 열렸다.",
         "한·캐나다 외교·국방 장관회의|1|2013|서울|held\n"
         "한·캐나다 외교·국방 장관회의|2|2015|오슬로|held\n"},
    };
    static const meeting_case spans[] = {
        {"한국과 캐나다의 외교·국방장관 2+2 회의", "|외교·국방장관 2+2 회의"},
        {"이른바 '2+2 회의'가 열린다.", "|2+2 회의"},
    };
    RUN_RECORDS(cases);
    RUN_SPANS(spans);
}

Test(meeting_press_east, minutes_with_labels_set_apart_and_ordinals_alone)
{
    static const meeting_case cases[] = {
        {"港口及航運委員會第10次全體委員會議紀錄\n時  間 2016-05-03\n地  點 奧斯陸",
         "港口及航運委員會全體委員會議|10|2016-05-03|奧斯陸|held\n"},
        {"第三次港口组织成员国政府首脑（总理）理事会会议2016-05-03在挪威奥斯陆市举行。",
         "港口组织成员国政府首脑（总理）理事会会议|3|2016-05-03|奥斯陆|held\n"},
    };
    static const meeting_case spans[] = {
        {"第17回日加海洋政策対話の結果。第17回の開催となる本年は",
         "17|第17回日加海洋政策対話; 17|第17回"},
    };
    RUN_RECORDS(cases);
    RUN_SPANS(spans);
}

Test(meeting_press_east, a_foreign_name_in_brackets_and_an_occasion_take_no_date)
{
    static const meeting_case cases[] = {
        {"제2차 한-캐나다 항만정책협의회(Port Policy Consultation)가 2030-10-15 서울에서 개최된다.",
         "한-캐나다 항만정책협의회|2|2030-10-15|서울|planned\n"},
    };
    static const meeting_case spans[] = {{"同意舉行四強外長會議", "|四強外長會議"}};
    RUN_RECORDS(cases);
    RUN_SPANS(spans);
}

Test(meeting_press_east, groups_meet_and_two_states_talk)
{
    static const meeting_case cases[] = {
        {"将出席金砖国家外长会晤。", "|金砖国家外长会晤"},
        {"中挪外长会晤在奥斯陆举行。", ""},
        {"中挪高级别对话合作机制", ""},
        {"首届「玉山论坛：港口对话」今天登场。", "1|首届「玉山论坛：港口对话」"},
    };
    RUN_SPANS(cases);
}

Test(meeting_press_east, russian_heads_with_a_verb_recall_the_meeting)
{
    static const meeting_case cases[] = {
        {"Стороны готовят третье заседание Российско-Норвежской портовой комиссии. Заседание "
         "состоится 2030-05-03 в Осло.",
         "заседание Российско-Норвежской портовой комиссии|3|2030-05-03|Осло|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press_east, talks_of_parties_places_in_front_and_names_that_two_sign)
{
    static const meeting_case cases[] = {
        {"이로써 6자회담은 의의를 상실하였다.", "|6자회담"},
        {"오슬로 G20 정상회의에 이어 열렸다.", "|G20 정상회의"},
        {"남북항만급회담 남북항만급회담", "|남북항만급회담; |남북항만급회담"},
    };
    RUN_SPANS(cases);
}

Test(meeting_press_east, what_follows_an_agreement_is_told_of_the_next_meeting)
{
    static const meeting_case cases[] = {
        {"남과 북은 제10차 남북항만추진위원회 합의에 따라 2016-05-03 개성에서 제1차 "
         "남북수산실무협의회를 진행하였다.",
         "남북수산실무협의회|1|2016-05-03|개성|held\n남북항만추진위원회|10|||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press_east, what_is_only_the_occasion_takes_neither_day_nor_place)
{
    static const meeting_case cases[] = {
        {"2016-05-03、G7港湾大臣会合に先立ち、オスロにおいて第2回日加港湾戦略対話が行われた。",
         "日加港湾戦略対話|2|2016-05-03|オスロ|held\n"},
        {"오슬로를 방문한 김 장관은 2016-05-03 제2차 한·캐 항만정책협의회를 개최했다.",
         "한·캐 항만정책협의회|2|2016-05-03|오슬로|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press_east, what_was_agreed_at_a_meeting_tells_that_it_was_held)
{
    static const meeting_case cases[] = {
        {"｢제1차 한·캐 항만협의회｣에서 합의한 사업을 추진하기로 하였다.",
         "한·캐 항만협의회|1|||held\n"},
        {"제1차 한·캐 항만협의회에서 논의하기로 하였다.", "한·캐 항만협의회|1|||planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press_east, summits_by_two_places_or_behind_the_number_of_countries)
{
    static const meeting_case cases[] = {
        {"九州・沖縄サミットは成功した。", "|九州・沖縄サミット"},
        {"この8か国リヨン・サミットは成功した。", "|リヨン・サミット"},
        {"拡大ASEAN国防相会議に出席した。", "|拡大ASEAN国防相会議"},
        {"샹그릴라 대화에 참석했다.", "|샹그릴라 대화"},
    };
    RUN_SPANS(cases);
}

Test(meeting_press_east, what_the_talks_are_about_parts_them)
{
    static const meeting_case cases[] = {
        {"제1차 남북총리회담이 열렸다.\n\n제1차 남북항만협의회가 열렸다.",
         "1|남북총리회담; 1|남북항만협의회"},
    };
    RUN_SERIES(cases);
}

Test(meeting_press_east, lists_of_meetings_with_their_dates)
{
    static const meeting_case cases[] = {
        {"第4回日加港湾協議が開催された。\n\n第1回 平成24年6月18日 東京\n第2回（2014年11月）",
         "4|第4回日加港湾協議; 1|第1回; 2|第2回"},
        {"제4차 한·캐 항만협의회가 열렸다.\n\n제3차(2016.10월, 서울)",
         "4|제4차 한·캐 항만협의회; 3|제3차"},
        {"第4回日加港湾協議が開催された。\n\n第3回 東京 12人", "4|第4回日加港湾協議"},
    };
    RUN_SPANS(cases);
}
