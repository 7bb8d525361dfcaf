/*
 * test_meeting_press.c - what press releases, readouts and media notes tell of meetings: titles of
 * persons in front of the verb, meetings that are only cited, meetings by video link, the next and
 * the last one told at a verb, datelines.
 */
#include "meeting_runner.h"

Test(meeting_press, a_title_of_a_person_ends_no_sentence)
{
    static const meeting_case cases[] = {
        {"On 2016-05-03 in Oslo, Mr. John Smith, Lt. Gen. Paul Jones and Ms. Mary Lee co-chaired "
         "the 3rd Norway-Japan Lake Dialogue.",
         "Norway-Japan Lake Dialogue|3|2016-05-03|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, what_is_cited_takes_neither_date_nor_place_in_front)
{
    static const meeting_case cases[] = {
        {"They will implement the outcome of the 3rd Norway-Japan Lake Dialogue.",
         "Norway-Japan Lake Dialogue|3|||held\n"},
        {"In Bergen on 2017-02-03 she praised the decisions adopted at the 3rd Norway-Japan Lake "
         "Dialogue.",
         "Norway-Japan Lake Dialogue|3|||held\n"},
        {"Cooperation goes on as envisioned during the Norway-Japan Summit.",
         "Norway-Japan Summit||||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, a_meeting_by_video_link_has_no_place)
{
    static const meeting_case cases[] = {
        {"3rd Norway-Japan Lake Dialogue\n\nOslo, 2020-07-07\n\nThe 3rd Norway-Japan Lake Dialogue "
         "was held via video link on 2020-07-07.\n",
         "Norway-Japan Lake Dialogue|3|2020-07-07||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, verbs_tell_of_the_next_and_the_last_meeting)
{
    static const meeting_case cases[] = {
        {"The 3rd Norway-Japan Lake Dialogue was held in Oslo on 2016-05-03. Both sides agreed to "
         "meet again in Tokyo in 2017.",
         "Norway-Japan Lake Dialogue|3|2016-05-03|Oslo|held\n"
         "Norway-Japan Lake Dialogue||2017|Tokyo|planned\n"},
        {"The 3rd Norway-Japan Lake Dialogue was held in Oslo on 2016-05-03. The two sides agreed "
         "to hold the next dialogue at a convenient date.",
         "Norway-Japan Lake Dialogue|3|2016-05-03|Oslo|held\n"
         "Norway-Japan Lake Dialogue||||planned\n"},
        {"The 7th Norway-Japan Sea Dialogue met in Bergen. A day later, the 2nd Norway-Japan Lake "
         "Forum was held in Oslo on 2016-05-03, and it was agreed to reconvene in Tokyo in 2017.",
         "Norway-Japan Lake Forum|2|2016-05-03|Oslo|held\n"
         "Norway-Japan Lake Forum||2017|Tokyo|planned\n"
         "Norway-Japan Sea Dialogue|7||Bergen|held\n"},
        {"They spoke of progress since the last Norway-Japan Lake Forum in Oslo.",
         "Norway-Japan Lake Forum|||Oslo|held\n"},
        {"The ministers last met in Oslo in 2016.", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, a_readout_dates_the_meeting_of_its_title)
{
    static const meeting_case cases[] = {
        {"Joint Readout of the Inaugural Norway-Japan 2+2 Meeting\n\nThe ministers of Norway met "
         "with the ministers of Japan in Bergen on 2024-04-12. They discussed fish.\n",
         "Norway-Japan 2+2 Meeting|1|2024-04-12|Bergen|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, two_heads_and_a_year_stand_inside_one_name)
{
    static const meeting_case cases[] = {
        {"The 4th Lake Safety Seminar and Meeting took place in Bergen in 2001.",
         "Lake Safety Seminar and Meeting|4|2001|Bergen|held\n"},
        {"The inaugural meeting of the 2014 Norway-Japan Lake Dialogue was held in Oslo.",
         "Norway-Japan Lake Dialogue|1||Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, a_body_in_front_of_the_possessive_owns_the_meeting)
{
    static const meeting_case cases[] = {
        {"The Lake Fund and the Lake Bank held their annual meeting in Oslo on 2018-04-18.",
         "annual meeting of the Lake Fund and the Lake Bank||2018-04-18|Oslo|held\n"},
        {"Norway and Japan held their annual meeting in Oslo on 2018-04-18.", ""},
        {"In their regular meeting held on 2018-04-19, the ministers spoke of fish. The 3rd "
         "Norway-Japan Lake Dialogue was held in Oslo.",
         "Norway-Japan Lake Dialogue|3||Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, the_city_that_guests_came_to_is_the_place)
{
    static const meeting_case cases[] = {
        {"The ministers welcomed their guests to Oslo for the 3rd Norway-Japan Lake Dialogue on "
         "2018-04-18.",
         "Norway-Japan Lake Dialogue|3|2018-04-18|Oslo|held\n"},
        {"A letter was sent to Oslo before the 3rd Norway-Japan Lake Dialogue opened.",
         "Norway-Japan Lake Dialogue|3|||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, a_finer_day_under_a_heading_with_a_year_counts)
{
    static const meeting_case cases[] = {
        {"Lake activities\n\nLAKE-FISH Workshop 2012\n\n2012-03-25, Bergen, Norway\n",
         "LAKE-FISH Workshop||2012-03-25|Bergen|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, compounds_and_possessives_stand_inside_names)
{
    static const meeting_case cases[] = {
        {"Both attended the third in-person Norway-Japan Leaders' Summit in Oslo.",
         "in-person Norway-Japan Leaders' Summit|3||Oslo|held\n"},
        {"Norway and Japan wrapped up the second round of their Strategic Lake Dialogue in Oslo.",
         "Strategic Lake Dialogue|2||Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, ordinals_behind_a_plural_count_its_meetings)
{
    static const meeting_case cases[] = {
        {"Group of Lake Experts\n\nThe Group held three sessions: the first on 2014-07-21 in Oslo, "
         "the second on 2015-01-12 in Bergen and the third on 2015-04-13 in Lima.\n",
         "session of the Group of Lake Experts|1|2014-07-21|Oslo|held\n"
         "session of the Group of Lake Experts|2|2015-01-12|Bergen|held\n"
         "session of the Group of Lake Experts|3|2015-04-13|Lima|held\n"},
        {"Lake Committee\n\nThe Committee held 20 plenary meetings (661st to 680th).\n",
         "meeting of the Lake Committee|661|||held\nmeeting of the Lake Committee|680|||held\n"},
        {"The ministers had many meetings (first in Oslo).", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, what_a_session_decides_is_another_meeting)
{
    static const meeting_case cases[] = {
        {"The Lake Committee, at its 7th session, decided to convene it.",
         "session of the Lake Committee|7|||held\n"},
        {"The parties decided to convene the 7th session of the Lake Committee.",
         "session of the Lake Committee|7|||planned\n"},
        {"Date and place of the 8th session of the Lake Committee",
         "session of the Lake Committee|8|||planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, a_provisional_agenda_is_of_a_meeting_to_come)
{
    static const meeting_case cases[] = {
        {"4th Regional Seminar on Lake Safety\n\nBergen, Norway, 2015-10-14\n\nPROVISIONAL "
         "AGENDA\n",
         "Regional Seminar on Lake Safety|4|2015-10-14|Bergen|planned\n"},
        {"4th Regional Seminar on Lake Safety\n\nBergen, Norway, 2015-10-14\n\nAGENDA\n",
         "Regional Seminar on Lake Safety|4|2015-10-14|Bergen|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, a_body_known_by_its_acronym_meets_under_its_name)
{
    static const meeting_case cases[] = {
        {"They renewed the Norway-Japan Lake Safety Task Force (LSTF). The inaugural LSTF meeting "
         "took place in Oslo.",
         "meeting of the Norway-Japan Lake Safety Task Force|1||Oslo|held\n"},
        {"They renewed the Lake Safety Programme (LSP). The inaugural LSP meeting took place in "
         "Oslo.",
         "LSP meeting|1||Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, joint_committees_are_counted_by_their_acronyms)
{
    static const meeting_case cases[] = {
        {"The 12th Norway-Japan JWG was held in Oslo. The 6th JCC on Lake Safety met in Bergen.",
         "JCC on Lake Safety|6||Bergen|held\nNorway-Japan JWG|12||Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, meetings_on_a_topic_in_capitals_are_named)
{
    static const meeting_case cases[] = {
        {"The High-Level Meeting on Lake Safety was held in Oslo in 2015.",
         "High-Level Meeting on Lake Safety||2015|Oslo|held\n"},
        {"The talks on Norway's lakes ended. A meeting on lake safety was held in Oslo in 2015.",
         ""},
        {"They thanked Norway for the OSCE-wide Lake Conference in Oslo in 2015.",
         "OSCE-wide Lake Conference||2015|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, acronyms_of_organisations_number_their_meetings)
{
    static const meeting_case cases[] = {
        {"The draft was read at IETF 112.", "IETF|112|||held\n"},
        {"It was read again at CoP17 in Oslo.", "CoP|17||Oslo|held\n"},
        {"The paper is MC 14/2 of 1957, by Lake Inc 20.", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, a_congress_is_a_meeting_where_the_document_names_one)
{
    static const meeting_case cases[] = {
        {"The Seventh World Lake Congress met in Oslo. The Sixth Congress was held in Bergen.",
         "World Lake Congress|6||Bergen|held\nWorld Lake Congress|7||Oslo|held\n"},
        {"The bill of the 94th Congress was read.", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, a_name_with_words_of_its_own_is_a_series_of_its_own)
{
    static const meeting_case cases[] = {
        {"The 2nd Trilateral Lake Dialogue was held in Oslo on 2016-05-03. The first Trilateral "
         "Fisheries Ministers' Meeting was held in Tokyo in 2015.",
         "Trilateral Fisheries Ministers' Meeting|1|2015|Tokyo|held\n"
         "Trilateral Lake Dialogue|2|2016-05-03|Oslo|held\n"},
        {"The 2nd Norway-Japan Lake Dialogue was held in Oslo on 2016-05-03. The Seventh Joint "
         "Economic Committee was held in Tokyo in 2015.",
         "Joint Economic Committee|7|2015|Tokyo|held\n"
         "Norway-Japan Lake Dialogue|2|2016-05-03|Oslo|held\n"},
        {"The 2nd Norway-Japan Lake Dialogue was held in Oslo on 2016-05-03. The first Dialogue "
         "was held in Tokyo in 2015.",
         "Norway-Japan Lake Dialogue|1|2015|Tokyo|held\n"
         "Norway-Japan Lake Dialogue|2|2016-05-03|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, its_first_session_is_one_of_the_dialogue_in_front)
{
    static const meeting_case cases[] = {
        {"The 2nd Norway-Japan Lake Dialogue was held in Oslo on 2016-05-03.\n\nThe Norway-Chile "
         "Sea Dialogue was launched in 2012; its first session took place in Bergen in 2013.",
         "Norway-Chile Sea Dialogue|1|2013|Bergen|held\n"
         "Norway-Japan Lake Dialogue|2|2016-05-03|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, working_groups_and_mechanisms_are_counted_by_name)
{
    static const meeting_case cases[] = {
        {"The inaugural Norway-Japan Lake Working Group was held in Oslo on 2016-05-03.",
         "Norway-Japan Lake Working Group|1|2016-05-03|Oslo|held\n"},
        {"The second Working Group on Lake Safety met in Oslo in 2016.",
         "Working Group on Lake Safety|2|2016|Oslo|held\n"},
        {"The First Working Group of experts heard Norway.", ""},
        {"The First Working Group was asked in Oslo.", ""},
        {"The 3rd meeting of the Norway-Chile Dialogue Mechanism was held in Oslo in 2015.",
         "Norway-Chile Dialogue Mechanism|3|2015|Oslo|held\n"},
        {"The 4th Norway-Chile Political Consultation Mechanism was held in Oslo in 2015.",
         "Norway-Chile Political Consultation Mechanism|4|2015|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, unions_whose_acronyms_are_small_words_elsewhere_are_parties)
{
    static const meeting_case cases[] = {
        {"The 11th AU-EU Lake Dialogue was held in Oslo in 2015.",
         "AU-EU Lake Dialogue|11|2015|Oslo|held\n"},
        {"The 4th LAS–EU Senior Officials Meeting was held in Oslo in 2015.",
         "LAS–EU Senior Officials Meeting|4|2015|Oslo|held\n"},
        {"La 3e réunion ministérielle Norvège-Japon a eu lieu à Oslo en 2015.",
         "réunion ministérielle Norvège-Japon|3|2015|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, the_rank_of_those_who_meet_is_part_of_the_name)
{
    static const meeting_case cases[] = {
        {"They held the eighth deputy ministerial-level Norway-Japan consultation in Oslo in 2015.",
         "deputy ministerial-level Norway-Japan consultation|8|2015|Oslo|held\n"},
        {"The third Vice-Ministerial Lake Dialogue was held in Oslo in 2015.",
         "Vice-Ministerial Lake Dialogue|3|2015|Oslo|held\n"},
        {"The second Vice President opened the Lake Dialogue.", ""},
        {"The first Kenya-Norway Bi-National Commission was held in Oslo in 2015.",
         "Kenya-Norway Bi-National Commission|1|2015|Oslo|held\n"},
        {"The second business council of Norway was set up in Oslo in 2015.", ""},
        {"The Trilateral Leaders’ Summit was held in Oslo in 2015.",
         "Trilateral Leaders’ Summit||2015|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_press, a_dialogue_on_another_matter_is_another_series)
{
    static const meeting_case cases[] = {
        {"The 4th Norway-Japan Lake Dialogue was held in Oslo in 2015. They recalled the first "
         "bilateral forestry dialogue, held in Bergen in 2013.",
         "Norway-Japan Lake Dialogue|4|2015|Oslo|held\n"
         "bilateral forestry dialogue|1|2013|Bergen|held\n"},
        {"The 7th Lake Forum and Bilateral Meetings were held in Oslo in 2015.",
         "Lake Forum|7|2015|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}
