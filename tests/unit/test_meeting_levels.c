/*
 * test_meeting_levels.c - sessions and the meetings inside them, and what historical records say of
 * them: lines below a head, days in their order, "this city", lines of chronologies.
 */
#include "meeting_runner.h"

Test(meeting_levels, meetings_inside_a_session_are_counted_apart)
{
    static const meeting_case cases[] = {
        {"MINUTES OF THE FIFTY-SIXTH SESSION OF THE LAKE COUNCIL\n\n"
         "Held at Geneva from 1929-08-30 to 1929-09-06.\n\n"
         "FIRST MEETING (PRIVATE, THEN PUBLIC).\n\nHeld on 1929-08-30, at 11 a.m.\n",
         "MEETING OF THE LAKE COUNCIL|1|1929-08-30||held\n"
         "SESSION OF THE LAKE COUNCIL|56|1929-08-30/1929-09-06|Geneva|held\n"},
        {"Fifth session of the Lake Council\n\nThe fifth session of the Lake Council met in Oslo. "
         "The sixth meeting will be held in Rome.",
         "session of the Lake Council|5||Oslo|held\n"
         "session of the Lake Council|6||Rome|planned\n"},
        {"El cuarto período de sesiones de la Comisión de Lagos se inició el 1951-05-28. En su "
         "54.ª "
         "sesión, celebrada el 1951-06-16, la Comisión aprobó el informe.",
         "período de sesiones de la Comisión de Lagos|4|1951-05-28||held\n"
         "sesión de la Comisión de Lagos|54|1951-06-16||held\n"},
        {"The ARF Inter-Sessional Meeting on Lakes was held in Oslo. The fourteenth meeting was "
         "held "
         "in Rome.",
         "ARF Inter-Sessional Meeting on Lakes|14||Rome|held\n"
         "ARF Inter-Sessional Meeting on Lakes|||Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_levels, days_are_told_in_the_order_of_the_meetings)
{
    static const meeting_case cases[] = {
        {"The fourth and fifth sessions of the Lake Council were held on 1995-05-03 and 1996-06-04 "
         "respectively.",
         "sessions of the Lake Council|4|1995-05-03||held\n"
         "sessions of the Lake Council|5|1996-06-04||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_levels, a_number_counts_on_the_series_that_it_follows)
{
    static const meeting_case cases[] = {
        {"Fifth session of the Lake Council\n\nDuring the fourth session of the Lake Council a "
         "question was referred to the third session of the General Assembly. The report will be "
         "before the sixth session, which will open in Geneva.",
         "session of the General Assembly|3|||held\n"
         "session of the Lake Council|4|||held\n"
         "session of the Lake Council|5|||held\n"
         "session of the Lake Council|6||Geneva|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_levels, this_city_is_the_one_of_the_dateline)
{
    static const meeting_case cases[] = {
        {"Paris, 1903-11-02\n\nThe Eleventh International Lake Conference, which assembled in this "
         "city on 1903-10-10, has concluded.",
         "International Lake Conference|11|1903-10-10|Paris|held\n"},
        {"The Eleventh International Lake Conference, which assembled in this city on 1903-10-10, "
         "has concluded.",
         "International Lake Conference|11|1903-10-10||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_levels, the_place_behind_the_verb_of_holding_counts)
{
    static const meeting_case cases[] = {
        {"De conformidad con el Convenio suscrito en Bogotá, se celebró en Madrid la Sexta Reunión "
         "de la Comisión de Lagos.",
         "Reunión de la Comisión de Lagos|6||Madrid|held\n"},
        {"The Lake Commission agreed to hold its third session at Ootacamund next year.",
         "session of the Lake Commission|3||Ootacamund|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_levels, lines_of_a_chronology_are_told_as_held)
{
    static const meeting_case cases[] = {
        {"CHRONOLOGY, 1961\n\n1961-03-23 First Lake Conference at Oslo.\n\n1961-04-17 Landing at "
         "the bay.\n\n1961-05-08 Second Lake Conference at Rome.\n\n1961-09-19 Third Lake "
         "Conference at Paris.\n",
         "Lake Conference|1|1961-03-23|Oslo|held\n"
         "Lake Conference|2|1961-05-08|Rome|held\n"
         "Lake Conference|3|1961-09-19|Paris|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_levels, a_date_behind_of_tells_which_meeting_it_was)
{
    static const meeting_case cases[] = {
        {"La sixième session de l'Assemblée des Lacs a eu lieu à Genève le 1925-09-07. Depuis la "
         "session de 1924-09, le Conseil a agi.",
         "session de l'Assemblée des Lacs|6|1925-09-07|Genève|held\n"
         "session de l'Assemblée des Lacs||1924-09||held\n"},
        {"The 28th Conference of Lake Ministers was held in Oslo. At its meeting of 2013-06-28, "
         "the "
         "Bureau agreed.",
         "Conference of Lake Ministers|28||Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_levels, the_next_number_is_still_to_come)
{
    static const meeting_case cases[] = {
        {"The Fifteenth Session of the Lake Commission was held in Rome on 1983-07-04. It elected "
         "him to serve to the end of the Sixteenth Session.",
         "Session of the Lake Commission|15|1983-07-04|Rome|held\n"
         "Session of the Lake Commission|16|||planned\n"},
        {"The Fifteenth Session of the Lake Commission was held in Rome on 1983-07-04. During the "
         "Sixteenth Session he spoke.",
         "Session of the Lake Commission|15|1983-07-04|Rome|held\n"
         "Session of the Lake Commission|16|||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_levels, the_record_of_a_meeting_keeps_its_day)
{
    static const meeting_case cases[] = {
        {"Notes on the 9th Meeting of the Lake Committee, Washington, 1956-05-15\n\nThe Board "
         "would "
         "take up the lakes at its meeting on 1956-05-23.",
         "Meeting of the Lake Committee|9|1956-05-15|Washington|held\n"
         "Meeting of the Lake Committee||1956-05-23||planned\n"},
        {"5th meeting of the Lake Force, 2002-04-25\n\nGeneva, 2002-04-25\n",
         "meeting of the Lake Force|5|2002-04-25|Geneva|held\n"},
        {"5th meeting of the Lake Force, 2002-04-25\n\nGeneva, 2002-05-30\n",
         "meeting of the Lake Force|5|2002-04-25||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_levels, bodies_in_small_letters_and_german_ones_are_named)
{
    static const meeting_case cases[] = {
        {"The second meeting of the commission took place on 1945-11-06.",
         "meeting of the commission|2|1945-11-06||held\n"},
        {"Das Exekutivkomitee wird auf seiner 53. Sitzung in Moskau beraten.",
         "Sitzung des Exekutivkomitees|53||Moskau|planned\n"},
        {"Die Beauftragten bereiteten den 19. Seeländischen Ministerrates vor.",
         "Seeländischen Ministerrat|19|||planned\n"},
        {"The Inter-American Lake Committee (CILA) will hold its fifth session in Oslo.",
         "session of the Inter-American Lake Committee|5||Oslo|planned\n"},
        {"The Tenth Session of the Lake Council was held at Lancaster House in London.",
         "Session of the Lake Council|10||London|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_levels, counted_meetings_of_a_body_that_meets_carry_its_name)
{
    static const meeting_case cases[] = {
        {"Der Nordische Rat trat am 1979-03-12 in Paris zusammen. Auf der dreizehnten Tagung war "
         "das "
         "System in Kraft getreten.",
         "Tagung des Nordischen Rates|13|1979-03-12|Paris|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_levels, places_stand_behind_verbs_of_telegrams_and_plans)
{
    static const meeting_case cases[] = {
        {"The Second Lake Conference closed Geneva 1964-06-16.",
         "Lake Conference|2|1964-06-16|Geneva|held\n"},
        {"The second meeting of the Lake Committee is scheduled for Oslo, 1959-11-08.",
         "meeting of the Lake Committee|2|1959-11-08|Oslo|planned\n"},
        {"The second meeting of the Lake Committee is scheduled for Tuesday.",
         "meeting of the Lake Committee|2|||planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_levels, a_second_one_to_come_takes_no_day_of_the_title)
{
    static const meeting_case cases[] = {
        {"CONFERENCE ON THE LAW OF LAKES\n\nHeld at Oslo on 1930-03-13\n\nIt will "
         "be considered whether a second Conference on the Law of Lakes should be convened.",
         "CONFERENCE ON THE LAW OF LAKES|2|||planned\n"
         "CONFERENCE ON THE LAW OF LAKES||1930-03-13|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}
