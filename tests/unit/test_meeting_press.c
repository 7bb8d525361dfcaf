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
