/*
 * test_meeting_organs.c - bodies that meet under their own names, sessions of bodies in French with
 * adjectives, bodies that telegrams name by an acronym, and places that are topics only.
 */
#include "meeting_runner.h"

Test(meeting_organs, a_body_that_meets_on_a_day_has_a_record)
{
    static const meeting_case cases[] = {
        {"Date: 2016-01-10\n\nThe North Lake Council met at Oslo on 2015-11-03.\n",
         "North Lake Council||2015-11-03|Oslo|held\n"},
        {"Date: 2016-01-10\n\nThe Lake Council, which met at Oslo in 2015-11, took it up.\n",
         "Lake Council||2015-11|Oslo|held\n"},
        {"Date: 2016-01-10\n\nThe Council of Ministers of the Lake Union will meet in Bergen on "
         "2016-02-01.\n",
         "Council of Ministers of the Lake Union||2016-02-01|Bergen|planned\n"},
        {"Date: 2016-01-10\n\nLe Conseil de l'Atlantique s'est réuni à Oslo le 2015-11-03.\n",
         "Conseil de l'Atlantique||2015-11-03|Oslo|held\n"},
        {"Date: 2016-01-10\n\nLe Conseil de l'Atlantique a tenu sa session ministérielle à Oslo le "
         "2015-11-03.\n",
         "Conseil de l'Atlantique||2015-11-03|Oslo|held\n"},
        {"Date: 2016-01-10\n\nEl Consejo de los Lagos se reunirá en Oslo el 2016-02-01.\n",
         "Consejo de los Lagos||2016-02-01|Oslo|planned\n"},
        {"Date: 2016-03-10\n\nDer Ostseerat tagte am 2016-02-01 in Bergen.\n",
         "Ostseerat||2016-02-01|Bergen|held\n"},
        {"Date: 2016-01-10\n\nDer Nordatlantikrat wird am 2016-02-01 in Oslo zusammentreten.\n",
         "Nordatlantikrat||2016-02-01|Oslo|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, without_a_name_a_date_or_a_verb_of_meeting_there_is_none)
{
    static const meeting_case cases[] = {
        {"The Council met at Oslo on 2015-11-03.\n", ""},
        {"The North Lake Council met at Oslo.\n", ""},
        {"The North Lake Council met the Minister's wishes.\n", ""},
        {"Der Bundesrat tagte am 2016-02-01 in Bergen.\n", ""},
        {"The North Lake Council wrote on 2015-11-03 from Oslo.\n", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, what_a_body_counts_is_no_second_meeting)
{
    static const meeting_case cases[] = {
        {"The North Lake Board held its tenth meeting in Oslo on 2015-11-03.\n",
         "meeting of the North Lake Board|10|2015-11-03|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, a_french_session_has_adjectives_in_front_of_its_body)
{
    static const meeting_case cases[] = {
        {"Date: 2016-01-10\n\nLa session ministérielle ordinaire du Conseil de l'Atlantique se "
         "tiendra à Oslo le 2016-02-01.\n",
         "session ministérielle ordinaire du Conseil de l'Atlantique||2016-02-01|Oslo|planned\n"},
        {"Date: 2016-01-10\n\nLa session ministérielle de printemps du Conseil de l'Atlantique "
         "aura lieu à Oslo le 2016-05-01.\n",
         "session ministérielle de printemps du Conseil de "
         "l'Atlantique||2016-05-01|Oslo|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, a_telegrams_acronym_ends_the_name)
{
    static const meeting_case cases[] = {
        {"Sixth session CLM adjourned.", "6|Sixth session CLM"},
        {"Summary of the third and final meeting CLM follows.", "3|third and final meeting CLM"},
        {"At the third session CLM delegates left.", "3|third session"},
        {"At the third session US left.", "3|third session"},
    };
    RUN_SPANS(cases);
}

Test(meeting_organs, what_was_talked_about_is_no_place)
{
    static const meeting_case cases[] = {
        {"At the 406th meeting of the Lake Council on 2015-11-03 it discussed the situation in "
         "Oslo.\n",
         "meeting of the Lake Council|406|2015-11-03||held\n"},
        {"The 7th meeting of the Lake Council was put off until 2015-11-03.\n",
         "meeting of the Lake Council|7|2015-11-03||planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, minutes_name_their_body_below_the_assembly)
{
    static const meeting_case cases[] = {
        {"RECORDS OF THE SIXTH ASSEMBLY\n\nMINUTES OF THE LAKE COMMITTEE\n\nFIRST MEETING, held on "
         "2015-11-03\n\nSECOND MEETING, held on 2015-11-04\n",
         "ASSEMBLY|6|||held\nMEETING of the LAKE COMMITTEE|1|2015-11-03||held\n"
         "MEETING of the LAKE COMMITTEE|2|2015-11-04||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, how_widely_a_paper_is_given_out_is_no_body)
{
    static const meeting_case cases[] = {
        {"Lake Assembly        Distr. GENERAL\n               50th session\n\nAgenda item 3\n",
         "session of the Lake Assembly|50|||held\n"},
        {"Lake Council         Provisional\nFifth year\n\n4701st meeting\nAgenda item 3\n",
         "meeting of the Lake Council|4701|||held\n"},
        {"Lake Assembly        Distr.: General\n\nFiftieth session\n\nAgenda item 3\n",
         "session of the Lake Assembly|50|||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, a_building_is_no_place)
{
    static const meeting_case cases[] = {
        {"Record of the 29th meeting of the Lake Council, Harbour House, Bergen, 2015-11-03",
         "meeting of the Lake Council|29|2015-11-03|Bergen|held\n"},
        {"Record of the 29th meeting of the Lake Council, Harbour Hotel, Oslo, 2015-11-03",
         "meeting of the Lake Council|29|2015-11-03|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, a_conference_of_a_city_was_there)
{
    static const meeting_case cases[] = {
        {"The Lake Conference of Oslo of 2014 was recalled in Bergen.",
         "Lake Conference of Oslo||2014|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, what_was_written_of_it_dates_no_meeting)
{
    static const meeting_case cases[] = {
        {"For papers of the second meeting of the Lake Council see the yearbook of 2015.",
         "meeting of the Lake Council|2|||held\n"},
        {"The second meeting of the Lake Council was invited on 2015-11-03 to visit Oslo.",
         "meeting of the Lake Council|2|||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, next_meeting_is_a_heading_of_its_own)
{
    static const meeting_case cases[] = {
        {"Date: 2016-01-10\n\nThis was the tenth meeting of the Lake Council, on "
         "2016-01-09.\n\nII. "
         "Next Meeting\n\n2016-02-01, at 4 p.m.\n",
         "meeting of the Lake Council|10|2016-01-09||held\n"
         "meeting of the Lake Council||2016-02-01||planned\n"},
        {"Date: 2016-01-10\n\nThis was the tenth meeting of the Lake Council, on "
         "2016-01-09.\n\nII. "
         "Next Meeting\n\nThe Chair had nothing to say of it and closed the session.\n",
         "meeting of the Lake Council|10|2016-01-09||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, a_meeting_is_any_meeting_but_below_one_that_was_counted)
{
    static const meeting_case cases[] = {
        {"Notes of a Meeting which took place at Oslo on 2015-11-03\n\nThe Lake Council at its "
         "17th "
         "session had referred the question.\n",
         "session of the Lake Council|17|||held\n"},
        {"This was the 2nd meeting of the Lake Council.\n\nIts members held a meeting in Oslo on "
         "2015-11-03.\n",
         "meeting of the Lake Council|2|2015-11-03|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, a_sentence_below_the_title_tells_of_the_gathering)
{
    static const meeting_case cases[] = {
        {"ACTA DE LA VI REUNIÓN DE LA COMISIÓN DE LAGOS\n\nEn la ciudad de Oslo, el 2015-11-03, se "
         "reunieron las delegaciones de Noruega y Canadá para tratar los temas de la agenda que "
         "figuran a continuación y otros de interés común.\n",
         "REUNIÓN DE LA COMISIÓN DE LAGOS|6|2015-11-03|Oslo|held\n"},
        {"Minutes of the Third Meeting of the Lake Board\n\nThe Board met at Bergen on 2015-11-03 "
         "and "
         "heard the reports of its officers on the state of the lakes and of the rivers of the "
         "country, and on the fish that live in them.\n",
         "Meeting of the Lake Board|3|2015-11-03|Bergen|held\n"},
        {"Minutes of the Third Meeting of the Lake Board\n\nThe officers wrote from Bergen on "
         "2015-11-03 of the state of the lakes and of the rivers of the country, and of the fish "
         "that live in them, and of what else there is.\n",
         "Meeting of the Lake Board|3|||held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, a_dash_joins_two_ordinals)
{
    static const meeting_case cases[] = {
        {"At its 70th–74th meetings the Lake Council decided.", "70|70th; 74|74th meetings"},
    };
    RUN_SPANS(cases);
}

Test(meeting_organs, a_plain_body_is_the_one_that_is_counted)
{
    static const meeting_case cases[] = {
        {"Discussion at the 271st Meeting of the National Lake Council, Oslo, "
         "2015-11-03\n\nPresent "
         "at the 271st Council meeting were the Minister and his deputies, who heard of the lakes "
         "and rivers of the country and of the fish that live in them.\n\nRecent NATO Council "
         "Meeting\n\nThe Minister said that he would report of it.\n",
         "Meeting of the National Lake Council|271|2015-11-03|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, the_place_stands_behind_the_verb_of_holding)
{
    static const meeting_case cases[] = {
        {"The third Lake Dialogue, following the changes in Bergen, was held at the Harbour House "
         "in Oslo on 2015-11-03.",
         "Lake Dialogue|3|2015-11-03|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, a_session_with_day_and_place_is_stated_whatever_the_verb)
{
    static const meeting_case cases[] = {
        {"The states represented at the session of the Lake Committee in Oslo on 2015-11-03 spoke "
         "of fish.",
         "session of the Lake Committee||2015-11-03|Oslo|held\n"},
        {"Die Staaten, die auf der Tagung des Seeausschusses in Oslo am 2015-11-03 vertreten "
         "waren, "
         "sprachen von Fischen.",
         "Tagung des Seeausschusses||2015-11-03|Oslo|held\n"},
        {"The states spoke of the session of the Lake Committee with others in Oslo.", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, french_councils_of_ministers_are_counted)
{
    static const meeting_case cases[] = {
        {"Le 19e Conseil des ministres franco-allemand se tient.",
         "19|19e Conseil des ministres franco-allemand"},
    };
    RUN_SPANS(cases);
}

Test(meeting_organs, german_words_hold_a_region_or_share_their_end)
{
    static const meeting_case cases[] = {
        {"Date: 2016-01-10\n\nDer Westbalkangipfel fand am 2015-11-03 in Oslo statt.\n",
         "Westbalkangipfel||2015-11-03|Oslo|held\n"},
        {"Date: 2016-01-10\n\nSie sagte, dass sie am 2016-02-01 am Treffen der "
         "EU-Außenministerinnen und -Außenminister in Oslo teilnehmen wird.\n",
         "Treffen der EU-Außenministerinnen und -Außenminister||2016-02-01|Oslo|planned\n"},
        {"Date: 2016-01-10\n\nDieses Forum findet in Oslo statt.\n", ""},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, spanish_ordinals_stand_behind_too)
{
    static const meeting_case cases[] = {
        {"Sesión 5ª, en miércoles.", "5|Sesión 5ª"},
        {"Las actas de las sesiones 2ª y 3ª, ordinarias.", "2|sesiones 2ª; 3|3ª"},
        {"La sesión 5 de la mañana.", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting_organs, a_session_and_its_conference_are_one_mention)
{
    static const meeting_case cases[] = {
        {"Minutes, Fifth Formal Session, Conference of Foreign Ministers, Oslo",
         "5|Fifth Formal Session, Conference of Foreign Ministers"},
    };
    RUN_SPANS(cases);
}

Test(meeting_organs, an_unknown_house_in_front_of_a_city_is_no_place)
{
    static const meeting_case cases[] = {
        {"Minutes of the 5th meeting of the Lake Board, Spiridonovka, Oslo, 2015-11-03",
         "meeting of the Lake Board|5|2015-11-03|Oslo|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, the_first_line_of_a_chronology_is_no_day_of_writing)
{
    static const meeting_case cases[] = {
        {"Date: 2015-01-22\n\n2015-01-22 First meeting of the Lake Board in Oslo.\n\n2015-02-26 "
         "Second meeting of the Lake Board in Bergen.\n\n2015-04-05 The Allied Lake Council meets "
         "for the first time on 2015-04-05, Oslo.\n",
         "Allied Lake Council||2015-04-05||held\nmeeting of the Lake "
         "Board|1|2015-01-22|Oslo|held\n"
         "meeting of the Lake Board|2|2015-02-26|Bergen|held\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, and_shares_the_verb)
{
    static const meeting_case cases[] = {
        {"The 2nd Lake Congress is to be held in Oslo, and the third session of the Lake Board at "
         "Bergen.",
         "Lake Congress|2||Oslo|planned\nsession of the Lake Board|3||Bergen|planned\n"},
    };
    RUN_RECORDS(cases);
}

Test(meeting_organs, the_date_below_the_head_of_a_record_is_the_meetings)
{
    static const meeting_case cases[] = {
        {"Date: 2015-12-16\n\nMemorandum of Discussion at the 429th Meeting of the Lake "
         "Council\n\n2015-12-16\n\nMr. Gray noted that the Secretary had returned from the "
         "lakes.\n",
         "Meeting of the Lake Council|429|2015-12-16||held\n"},
        {"Date: 2015-12-16\n\nTelegram on the 429th Meeting of the Lake "
         "Council\n\n2015-12-16\n\nMr. "
         "Gray noted that the Secretary had returned from the lakes.\n",
         "Meeting of the Lake Council|429|||held\n"},
    };
    RUN_RECORDS(cases);
}

/* An assembly takes place under its own name; elections to one are no meeting. */
Test(meeting_organs, an_assembly_takes_place)
{
    static const meeting_case cases[] = {
        {"2015-01-01\n\nThe Lake General Assembly, which will take place on 2015-03-03 in Oslo, is "
         "to "
         "decide.",
         "Lake General Assembly||2015-03-03|Oslo|planned\n"},
        {"2015-01-01\n\nElections to the National Assembly will be held on 2015-03-03 in Oslo.",
         ""},
        {"2015-01-01\n\nThe matter before the General Assembly was held over until 2015-03-03.",
         ""},
    };
    RUN_RECORDS(cases);
}

/* Whose session it is: the organ in front of its owner, the body and not who presides over it, the
 * body in the clause of a headline. */
Test(meeting_organs, the_body_among_other_names)
{
    static const meeting_case cases[] = {
        {"Adopted by the Lake Council (LKC) of the Fishing Union (FU) at its 7th meeting held on "
         "2015-02-26.",
         "meeting of the Lake Council|7|2015-02-26||held\n"},
        {"The President of the Lake Council opened its second meeting on 2015-02-26.",
         "meeting of the Lake Council|2|2015-02-26||held\n"},
        {"40th Meeting (AM)\n\nSpeakers Urge Reform of Methods, as Lake Council Begins Annual "
         "Debate\n\nThe debate went on.",
         "Meeting of the Lake Council|40|||held\n"},
    };
    RUN_RECORDS(cases);
}

/* A body owns its meetings, with all of its name. */
Test(meeting_organs, the_body_as_owner)
{
    static const meeting_case cases[] = {
        {"The Commission on Ports and Quays's 4th session was held on 2015-02-26.",
         "session of the Commission on Ports and Quays|4|2015-02-26||held\n"},
        {"The Lake Council’s 12th meeting was held on 2015-02-26.",
         "meeting of the Lake Council|12|2015-02-26||held\n"},
        {"RESOLUTIONS ADOPTED BY THE LAKE ASSEMBLY\n\nAt the third session on 2015-02-26 it rose.",
         "session of the LAKE ASSEMBLY|3|2015-02-26||held\n"},
    };
    RUN_RECORDS(cases);
}
