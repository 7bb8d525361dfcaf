/*
 * test_meeting_series.c - which series a mention counts, and which names are one series.
 */
#include "meeting_runner.h"

Test(meeting_series, a_bare_mention_counts_the_series_named_before_it)
{
    static const meeting_case cases[] = {
        {"The Norway-Canada Ocean Dialogue was set up in 2016. The first dialogue was held in "
         "Oslo.",
         "|Norway-Canada Ocean Dialogue; 1|Norway-Canada Ocean Dialogue"},
        {"Norway-Canada Ocean Dialogue\n\n1st mtg.: Oct. 2014\n\nNorway-Chile Ocean Dialogue\n\n"
         "1st mtg.: Dec. 2014\n\n2st mtg : Oct. 2015\n",
         "|Norway-Canada Ocean Dialogue; 1|Norway-Canada Ocean Dialogue; "
         "|Norway-Chile Ocean Dialogue; 1|Norway-Chile Ocean Dialogue; 2|Norway-Chile Ocean "
         "Dialogue"},
        {"Adopted by the Lake Council at its 45th meeting", "45|meeting of the Lake Council"},
        {"At its 25th meeting, the Lake Committee adopted the report.",
         "25|meeting of the Lake Committee"},
        {"The Council of Ten held its thirty-first meeting.", "31|meeting of the Council of Ten"},
        {"adoptée par la CGPM à sa 25e réunion", "25|réunion de la CGPM"},
        {"「北極圏＋日本」対話の第８回外相会合",
         "|「北極圏＋日本」対話; 8|「北極圏＋日本」対話・外相会合"},
    };
    RUN_SERIES(cases);
}

Test(meeting_series, persons_of_another_rank_hold_meetings_of_their_own)
{
    static const meeting_case cases[] = {
        {"The 4th Norway-Canada Ministerial Dialogue was held in Oslo. It welcomed the outcome of "
         "the "
         "Third Senior Officials' Meeting. The Fifth Dialogue will follow.",
         "4|Norway-Canada Ministerial Dialogue; 3|Senior Officials' Meeting; "
         "5|Norway-Canada Ministerial Dialogue"},
    };
    RUN_SERIES(cases);
}

Test(meeting_series, names_in_other_order_or_spelling_are_one_series)
{
    static const meeting_case cases[] = {
        {"The 2nd Norway-Canada Ocean Policy Dialogue followed the 1st meeting of the Norway and "
         "Canada "
         "Ocean Policy Dialogue. The 2nd Norway-Canada Ocean Policy Dialogue was useful.",
         "2|Norway-Canada Ocean Policy Dialogue; 1|Norway-Canada Ocean Policy Dialogue; "
         "2|Norway-Canada Ocean Policy Dialogue"},
        {"The EU-U.S. Ocean Dialogue met. The U.S.-EU Ocean Dialogue met. The EU-U.S. Ocean "
         "Dialogue met.",
         "|EU-U.S. Ocean Dialogue; |EU-U.S. Ocean Dialogue; |EU-U.S. Ocean Dialogue"},
        {"the Norway-Canada Cyber Security Dialogue; the Norway-Canada Cybersecurity Dialogue",
         "|Norway-Canada Cyber Security Dialogue; |Norway-Canada Cyber Security Dialogue"},
    };
    RUN_SERIES(cases);
}

Test(meeting_series, other_parties_make_another_series)
{
    static const meeting_case cases[] = {
        {"the Norway-Canada Ocean Dialogue and the Norway-Chile Ocean Dialogue",
         "|Norway-Canada Ocean Dialogue; |Norway-Chile Ocean Dialogue"},
        {"the 5th meeting of the Lake Council and the 6th meeting of the River Council",
         "5|meeting of the Lake Council; 6|meeting of the River Council"},
    };
    RUN_SERIES(cases);
}

Test(meeting_series, the_body_may_stand_behind_its_meeting)
{
    static const meeting_case cases[] = {
        {"At its sixth meeting, held in Oslo, Norway, on 24 February 2015, the Lake Board reviewed "
         "the Ninth Conference on Rivers.",
         "6|meeting of the Lake Board; 9|Conference on Rivers"},
        {"At its sixth meeting the Lake Board reviewed the Ninth Conference on Rivers.",
         "6|meeting of the Lake Board; 9|Conference on Rivers"},
        {"The sixth meeting of the Lake and River Ministerial Board (LRMB) prepared the Ninth "
         "Ministerial Conference on Lake and River. LRMB thanked Norway.",
         "6|meeting of the Lake and River Ministerial Board; 9|Ministerial Conference on Lake and "
         "River"},
    };
    RUN_SERIES(cases);
}

Test(meeting_series, an_acronym_with_the_meetings_number_is_the_meeting)
{
    static const meeting_case cases[] = {
        {"The eighth meeting of the Lake Seal Committee (LSC VIII) was held in Lima. The LSC Chair "
         "opened LSC VIII.",
         "8|meeting of the Lake Seal Committee; 8|meeting of the Lake Seal Committee; "
         "8|meeting of the Lake Seal Committee"},
        {"The eighth meeting of the Lake Seal Committee (LSC) was held. Annex IX was adopted.",
         "8|meeting of the Lake Seal Committee"},
        {"The 26th meeting (COP26) was held in Oslo. COP27 will be in Lima.",
         "26|COP; 26|COP; 27|COP"},
    };
    RUN_SERIES(cases);
}

Test(meeting_series, an_instrument_is_no_gathering)
{
    static const meeting_case cases[] = {
        {"The 4th Annual Meeting was held in Oslo. Parties to the Convention for the Conservation "
         "of Lake Seals attended.",
         "4|Annual Meeting"},
    };
    RUN_SERIES(cases);
}
