/*
 * test_meeting_east.c - what sentences in Japanese, Chinese, Korean and Russian say of meetings:
 * clauses that follow one another, days since when there have been meetings, names that are cut
 * short, words that look like meetings.
 */
#include "meeting_runner.h"

Test(meeting_east, what_was_agreed_at_a_meeting_is_no_plan_of_it)
{
    static const meeting_case cases[] = {
        {"第五次中挪港口对话2017-05-03在奥斯陆举行，双方同意加强合作。",
         "中挪港口对话|5|2017-05-03|奥斯陆|held\n"},
        {"中方愿同各方办好第四次港口会议。", "港口会议|4|||planned\n"},
        {"港口理事会2006年10月14日第51次会议通过。", "港口理事会会议|51|2006||held\n"},
        {"第五次中挪港口对话在会议期间举行。", "中挪港口对话|5|||held\n"},
        {"双方同意在奥斯陆举行第六次中挪港口对话。", "中挪港口对话|6||奥斯陆|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_east, a_clause_gives_its_own_meetings_place)
{
    static const meeting_case cases[] = {
        {"部长将访问德国并举行第八轮中德港口对话，访问法国举行会谈。",
         "中德港口对话|8||德国|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_east, a_year_since_when_there_are_meetings_is_none_of_theirs)
{
    static const meeting_case cases[] = {
        {"日加海洋政策対話は、2007以降毎年開催されており、2016に東京で開催した。",
         "日加海洋政策対話||2016|東京|held\n"},
        {"한-캐나다 해양대화는 1993부터 개최돼 왔다.", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_east, wishes_and_proposals_are_plans)
{
    static const meeting_case cases[] = {
        {"大臣は第３回日加海洋政策対話を2016に東京で開催したいと述べた。",
         "日加海洋政策対話|3|2016|東京|planned\n"},
        {"第３次中挪港口对话推遲。", "中挪港口对话|3|||planned\n"},
        {"제3차 한-캐나다 해양대화를 서울에서 열기로 했다.",
         "한-캐나다 해양대화|3||서울|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_east, verbs_of_holding_end_a_russian_name)
{
    static const meeting_case cases[] = {
        {"В Осло началось третье заседание Совета портов.", "3|третье заседание Совета портов"},
        {"В Осло открылся форум «Порты – Море».", "|форум «Порты – Море»"},
        {"В Осло прошла VI конференция по торговле и развитию портов.",
         "6|VI конференция по торговле и развитию портов"},
    };
    RUN_SPANS(cases);
}

Test(meeting_east, russian_meetings_of_bodies_that_nothing_counts)
{
    static const meeting_case cases[] = {
        {"В Осло 2016-06-07 началось заседание Совета портов Севера. Следующее заседание Совета "
         "портов Севера состоится 2030-10-28 в Минске.",
         "заседание Совета портов Севера||2016-06-07|Осло|held\n"
         "заседание Совета портов Севера||2030-10-28|Минск|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_east, contracted_names_of_committees_are_the_committees)
{
    static const meeting_case cases[] = {
        {"兩岸港口合作委員會第五次例會在臺北舉行。雙方回顧了港合會第四次例會以來的工作。",
         "兩岸港口合作委員會例會|4|||held\n兩岸港口合作委員會例會|5||臺北|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_east, a_meeting_in_front_of_the_ordinal_is_counted)
{
    static const meeting_case cases[] = {
        {"第７回日加外相間対話が開かれた。大臣は、海洋協議の第２回会合を2016に開催したいと述べた。",
         "日加外相間対話|7|||held\n海洋協議|2|2016||planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_east, agreements_in_chinese_are_no_talks)
{
    static const meeting_case cases[] = {
        {"雙方評估了海峽兩岸港口合作框架協議的成效，並發表了聲明。", ""},
        {"第３回日加海洋政策協議", "3|第３回日加海洋政策協議"},
    };
    RUN_SPANS(cases);
}

Test(meeting_east, a_quote_that_closes_behind_the_name_ends_it)
{
    static const meeting_case cases[] = {
        {"양국은 서울에서 '제28차 항만공동위원회' 회의를 열었다.", "28|제28차 항만공동위원회"},
    };
    RUN_SPANS(cases);
}

Test(meeting_east, numbers_of_countries_and_acronyms_with_the_ordinal)
{
    static const meeting_case cases[] = {
        {"第9回中日韓3カ国の港湾閣僚会合が開かれました。", "9|第9回中日韓3カ国の港湾閣僚会合"},
        {"第17回日中韓港湾大臣会合（TPMM17）の結果", "17|第17回日中韓港湾大臣会合; 17|TPMM17"},
        {"第17回日中韓港湾大臣会合（TPMM16）の結果", "17|第17回日中韓港湾大臣会合"},
        {"第一屆台灣歐盟港口諮商啟動。", "1|第一屆台灣歐盟港口諮商"},
    };
    RUN_SPANS(cases);
}

Test(meeting_east, venues_in_brackets_and_dates_in_front_of_the_verb)
{
    static const meeting_case cases[] = {
        {"東京（港湾ホテル東京）において第36回日台港湾会議を開催しました。",
         "日台港湾会議|36||東京|held\n"},
        {"2030-10-14 состоится саммит «Порты – Море».",
         "саммит «Порты – Море»||2030-10-14||planned\n"},
    };
    RUN_RECORDS(cases);
}
