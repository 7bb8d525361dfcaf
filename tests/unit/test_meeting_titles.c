/*
 * test_meeting_titles.c - titles that name a meeting of a body, next meetings that nothing else
 * names, sentences that look back, and what a body's own words are in names.
 */
#include "meeting_runner.h"

Test(meeting_titles, a_title_of_a_bodys_meeting_takes_day_and_place_from_the_lines_below)
{
    static const meeting_case cases[] = {
        {"MINISTERIAL MEETING OF THE LAKE COUNCIL\n\nOslo, Norway, 1958-12-16\n\nSUBJECT\n",
         "MINISTERIAL MEETING OF THE LAKE COUNCIL||1958-12-16|Oslo|held\n"},
        {"MINISTERIAL MEETING OF THE LAKE COUNCIL\n\nThe paper was late, as papers are.\n", ""},
        {"Co-Chairs' Report of the Second Lake Dialogue\n\nMeeting of the Fish Council\n\nOslo, "
         "1998-02-18\n",
         "Lake Dialogue|2|1998-02-18|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_titles, a_next_meeting_has_a_record_where_it_has_a_day)
{
    static const meeting_case cases[] = {
        {"Date: 2009-05-28\n\nThe delegates met.\n\nNext meeting: 2009-07-16.\n",
         "meeting||2009-07-16||planned\n"},
        {"The delegates met.\n\nThe next meeting will be held in Oslo.\n", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_titles, a_sentence_that_looks_back_takes_day_and_place_of_the_one_before)
{
    static const meeting_case cases[] = {
        {"The ministers met in Oslo on 2009-05-05. It was the third meeting of the Lake Council.",
         "meeting of the Lake Council|3|2009-05-05|Oslo|held\n"},
        {"On 2009-05-05 the ministers met in Oslo. They recalled the third meeting of the Lake "
         "Council.",
         "meeting of the Lake Council|3|||held\n"},
        {"The commission will meet on 2012-05-05. This will be the second meeting of the Lake "
         "Commission after the first one, which was held in 2004.",
         "meeting of the Lake Commission|1|2004||held\n"
         "meeting of the Lake Commission|2|2012-05-05||planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_titles, a_decision_of_a_counted_meeting_dates_it)
{
    static const meeting_case cases[] = {
        {"110th meeting of the LAKE\n\nDecision LAKE/110-14 (2021)\n",
         "meeting of the LAKE|110|2021||held\n"},
        {"110th meeting of the LAKE\n\nDecision LAKE/109-14 (2020)\n",
         "meeting of the LAKE|110|||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_titles, notes_and_commas_are_no_part_of_the_body_in_the_head)
{
    static const meeting_case cases[] = {
        {"[Communicated to the Council.]\n\nCOMMITTEE FOR LAKES\n\nReport on the Tenth Session\n",
         "10|Session of the COMMITTEE FOR LAKES"},
        {"The General Assembly,\n\nRequests a report at its fifty-fourth session;\n",
         "54|session of the General Assembly"},
    };
    RUN_SERIES(cases);
}

Test(meeting_titles, names_reach_over_countries_of_several_words_lists_and_numbers)
{
    static const meeting_case cases[] = {
        {"Statement on the Fourth Republic of Korea–Norway Vice-Ministerial Talks",
         "4|Fourth Republic of Korea–Norway Vice-Ministerial Talks"},
        {"The first Ministerial Meeting of the Group of 77 which adopted it",
         "1|first Ministerial Meeting of the Group of 77"},
        {"la 18e session de la grande commission mixte canado-norvégienne a eu lieu",
         "18|18e session de la grande commission mixte canado-norvégienne"},
        {"Premières Consultations franco-allemandes à Bonn",
         "1|Premières Consultations franco-allemandes"},
        {"à la conférence de Lisbonne, il parla", "|conférence de Lisbonne"},
        {"sa soixante-cinquième (65e) Session ordinaire",
         "65|soixante-cinquième (65e) Session ordinaire"},
        {"ACTA DE LA SESIÓN PLENARIA", ""},
        {"see readout-of-inaugural-meeting-of-the-lake", ""},
        {"the FIRST annual conference began", ""},
        {"finden in Berlin Konsultationen zwischen Vertretern statt", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting_titles, the_acronym_of_a_body_is_no_meeting)
{
    static const meeting_case cases[] = {
        {"The 8th session of the Joint Commission (JC) began. The JC adopted it.",
         "8|8th session of the Joint Commission"},
        {"The 8th meeting of the Lake Dialogue (LD) began. The LD adopted it.",
         "8|8th meeting of the Lake Dialogue; |LD; |LD"},
    };
    RUN_SPANS(cases);
}

Test(meeting_titles, a_chronicle_of_meetings_was_not_written_on_the_day_of_the_first)
{
    static const meeting_case cases[] = {
        {"Date: 2013-11-29\n\nFirst meeting of the Lake Council (2013-11-29)\n\nThe council "
         "met.\n\nSecond meeting of the Lake Council (2014-11-26)\n\nIt met "
         "again.\n\nFifth meeting of the Lake Council (2017-09-12)\n",
         "meeting of the Lake Council|1|2013-11-29||held\n"
         "meeting of the Lake Council|2|2014-11-26||held\n"
         "meeting of the Lake Council|5|2017-09-12||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_titles, a_letterhead_and_a_review_say_nothing_of_the_meetings_day)
{
    static const meeting_case cases[] = {
        {"Telegram From the Delegation at the Seventh Session of the Lake Council\n\nOttawa, "
         "1951-09-18\n",
         "Session of the Lake Council|7|||held\n"},
        {"He held a review meeting of the fourth round of the Lake Dialogue on 2008-05-21 in Oslo. "
         "They "
         "will go over the progress made in the fourth round.",
         "Lake Dialogue|4|||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_titles, officials_of_countries_and_parties_that_are_several_stand_in_names)
{
    static const meeting_case cases[] = {
        {"the sixth meeting of the heads of the foreign ministries of the countries of Asia took "
         "place",
         "6|sixth meeting of the heads of the foreign ministries of the countries of Asia"},
        {"The sixth round of the Lake Dialogue between Norway and the countries of Central Asia",
         "6|sixth round of the Lake Dialogue between Norway and the countries of Central Asia"},
        {"la troisième réunion quadripartite a eu lieu", "3|troisième réunion quadripartite"},
        {"la 13e session du comité de suivi de la coopération tenue à Oslo",
         "13|13e session du comité de suivi de la coopération"},
    };
    RUN_SPANS(cases);
}

Test(meeting_titles, a_verb_of_holding_joins_a_day_in_front_and_since_parts_one_behind)
{
    static const meeting_case cases[] = {
        {"Norway and Chile on 2021-07-28 held a high-level \"Lake Stability Dialogue,\" it was "
         "said.",
         "Lake Stability Dialogue||2021-07-28||held\n"},
        {"On 2021-09-30, they convened for the second meeting of the Lake Stability Dialogue since "
         "they spoke in 2021-06.",
         "Lake Stability Dialogue|2|2021-09-30||held\n"},
        {"It followed their Bergen summit on 2021-06-16.",
         "Bergen summit||2021-06-16|Bergen|held\n"},
        {"Concluding its seventy-sixth session today, the Sixth Committee went home.",
         "session of the Sixth Committee|76|||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_titles, a_post_is_no_place_and_a_city_has_its_countrys_adjective_in_front)
{
    static const meeting_case cases[] = {
        {"El primer Foro del Lago se realizará el 2017-07-07, dijo el embajador en Lima.",
         "Foro del Lago|1|2017-07-07||planned\n"},
        {"El cuarto Foro del Lago se realizará en la ciudad colombiana de Cartagena.",
         "Foro del Lago|4||Cartagena|planned\n"},
    };
    RUN_RECORDS(cases);
}
