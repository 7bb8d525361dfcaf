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
