/*
 * test_meeting_behind.c - ordinals behind a sign for a number, European Councils that are called by
 * their city, meetings named by an acronym or in small letters, and where what was done at a
 * meeting is told of no place of it.
 */
#include "meeting_runner.h"

Test(meeting_behind, a_number_behind_its_sign_counts)
{
    static const meeting_case cases[] = {
        {"The Joint Board held Meeting No. 47 in Ottawa on 1951-05-03.",
         "Meeting of the Joint Board|47|1951-05-03|Ottawa|held\n"},
        {"La séance n° 12 du Comité des Lacs s'est tenue à Paris.",
         "séance de Comité des Lacs|12||Paris|held\n"},
        {"Session No. 5 was on fish and was held in Oslo.", ""},
        {"The paper Meeting No. 5/12 was held in Oslo.", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_behind, a_european_council_is_called_by_its_city)
{
    static const meeting_case cases[] = {
        {"The Madrid European Council was held on 1989-06-26.",
         "Madrid European Council||1989-06-26|Madrid|held\n"},
        {"Le Conseil européen de Fontainebleau s'est tenu le 1984-06-25.",
         "Conseil européen de Fontainebleau||1984-06-25|Fontainebleau|held\n"},
        {"El Consejo Europeo de Madrid, celebrado el 1989-06-26, terminó.",
         "Consejo Europeo de Madrid||1989-06-26|Madrid|held\n"},
        {"Le Conseil européen de la recherche s'est tenu à Paris.", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_behind, names_in_small_letters_have_records_where_day_and_place_are_told)
{
    static const meeting_case cases[] = {
        {"He spoke at the SEATO meeting held in Manila on 1958-03-11.",
         "SEATO meeting||1958-03-11|Manila|held\n"},
        {"He spoke of the SEATO meeting in Manila.", ""},
        {"The international sanitary conference was held in Vienna on 1874-07-01.",
         "international sanitary conference||1874-07-01|Vienna|held\n"},
        {"The press conference was held in Vienna on 1874-07-01.", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_behind, the_place_of_what_was_done_is_not_the_meetings)
{
    static const meeting_case cases[] = {
        {"At the third meeting of the Lake Council, the delegates of the company in Rome spoke.",
         "meeting of the Lake Council|3|||held\n"},
        {"At the third meeting of the Lake Council, held in Rome, the delegates spoke.",
         "meeting of the Lake Council|3||Rome|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_behind, the_dateline_of_a_letter_is_recalled)
{
    static const meeting_case cases[] = {
        {"No. 88.] United States Legation, Berne, 1864-09-01.\n\nThe Third International Lake "
         "Conference assembled in this city on 1864-08-08.",
         "International Lake Conference|3|1864-08-08|Berne|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_behind, a_fight_against_something_goes_on_a_name)
{
    static const meeting_case cases[] = {
        {"The third Conference on Trust and the Fight against Fear met.",
         "3|third Conference on Trust and the Fight against Fear"},
        {"The third Conference on Trust and the police against thieves met.",
         "3|third Conference on Trust"},
    };
    RUN_SPANS(cases);
}

Test(meeting_behind, what_ends_and_what_goes_on_in_a_name)
{
    static const meeting_case cases[] = {
        {"The 3rd Session of the Lake Assembly on Silencing the Horns was held in Oslo.",
         "Session of the Lake Assembly|3||Oslo|held\n"},
        {"The 3rd session of the Heads of Government (Prime Ministers) Council of the Lake Union "
         "was "
         "held in Oslo.",
         "session of the Heads of Government Council of the Lake Union|3||Oslo|held\n"},
        {"The 5th Lake Forum was held at Punta Negra, Belize on 2016-02-16.",
         "Lake Forum|5|2016-02-16|Punta Negra|held\n"},
        {"The 6th Lake Forum was held at Heron Hall, Singapore on 2016-02-16.",
         "Lake Forum|6|2016-02-16|Singapore|held\n"},
    };
    RUN_RECORDS(cases);
}
