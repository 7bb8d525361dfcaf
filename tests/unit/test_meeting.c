/*
 * test_meeting.c - mentions of meetings in English: spans, ordinals, and what is none.
 */
#include "meeting_runner.h"

Test(meeting, counted_names_run_from_the_ordinal_to_the_end_of_the_name)
{
    static const meeting_case cases[] = {
        {"The 4th Norway-Canada Ocean Policy Dialogue was held in Oslo on 3 May 2017.",
         "4|4th Norway-Canada Ocean Policy Dialogue"},
        {"Adopted at the seventieth session of the General Assembly.",
         "70|seventieth session of the General Assembly"},
        {"the First Arctic Dialogue between Norway, Iceland, and Canada",
         "1|First Arctic Dialogue between Norway, Iceland, and Canada"},
        {"the second meeting of the Norway-Canada initiative on Quiet Oceans (NCQ)",
         "2|second meeting of the Norway-Canada initiative on Quiet Oceans"},
        {"the third edition of the Harbour Dialogue and the 4th edition of HARBEX",
         "3|third edition of the Harbour Dialogue; 4|4th edition of HARBEX"},
        {"the 2nd Track 2 Dialogue for Space Security has three pillars",
         "2|2nd Track 2 Dialogue for Space Security"},
        {"Minutes of the 112th Meeting of the National Water Council, Lima, May 5, 1962",
         "112|112th Meeting of the National Water Council"},
        {"The Sixth Review Conference of the Parties to the Treaty on the Use of Lakes was held.",
         "6|Sixth Review Conference of the Parties to the Treaty on the Use of Lakes"},
        {"The inaugural meeting of the Harbour Masters' Dialogue was held.",
         "1|inaugural meeting of the Harbour Masters' Dialogue"},
        {"the first-ever Chile-Nordic Summit", "1|first-ever Chile-Nordic Summit"},
        {"The 19th Annual Session of the Parliamentary Assembly of the Organization for Security "
         "and "
         "Cooperation in Europe opened.",
         "19|19th Annual Session of the Parliamentary Assembly of the Organization for Security "
         "and "
         "Cooperation in Europe"},
        {"the 3rd ASEAN Defence Ministers' Meeting-Plus in Kuala Lumpur",
         "3|3rd ASEAN Defence Ministers' Meeting-Plus"},
        {"the Second Meeting of the Foreign Ministers of Chile, Peru and the United States",
         "2|Second Meeting of the Foreign Ministers of Chile, Peru and the United States"},
        {"FIRST NORWAY-CANADA CYBER DIALOGUE", "1|FIRST NORWAY-CANADA CYBER DIALOGUE"},
    };
    RUN_SPANS(cases);
}

Test(meeting, ordinals_of_all_kinds_count)
{
    static const meeting_case cases[] = {
        {"the 2st mtg and the 31th mtg of the group", "2|2st mtg; 31|31th mtg"},
        {"the hundred and ninety-ninth meeting", "199|hundred and ninety-ninth meeting"},
        {"the Twenty-Second Session of the Senate", "22|Twenty-Second Session of the Senate"},
        {"The XXIV Session of the Joint Commission", "24|XXIV Session of the Joint Commission"},
        {"at its 8,979th meeting", "8979|8,979th meeting"},
        {"COP16, COP 21, COP-15, TICAD8 and TICAD VI",
         "16|COP16; 21|COP 21; 15|COP-15; 8|TICAD8; 6|TICAD VI"},
        {"the first and second Consultations were held", "1|first; 2|second Consultations"},
        {"the 4th, 5th and 6th sessions of the Board", "4|4th; 5|5th; 6|6th sessions of the Board"},
    };
    RUN_SPANS(cases);
}

Test(meeting, bare_counted_mentions_count)
{
    static const meeting_case cases[] = {
        {"The second dialogue followed.", "2|second dialogue"},
        {"They will hold the 3rd meeting in Canberra next year.", "3|3rd meeting"},
        {"their first working-level dialogue", "1|first working-level dialogue"},
        {"1st mtg.: Oct. 2014", "1|1st mtg"},
        {"Adopted by the Lake Council at its 45th meeting, on 5 May 2003", "45|45th meeting"},
    };
    RUN_SPANS(cases);
}

Test(meeting, uncounted_mentions_need_a_proper_name)
{
    static const meeting_case cases[] = {
        {"the Norway-Canada Cyber Dialogue and the Bergen Summit",
         "|Norway-Canada Cyber Dialogue; |Bergen Summit"},
        {"during the Norway-Canada summit meeting in Oslo", "|Norway-Canada summit meeting"},
        {"the Joint Nordic-Baltic Summit in Riga", "|Joint Nordic-Baltic Summit"},
        {"the NATO summit and the EU-Chile summit", "|NATO summit; |EU-Chile summit"},
        {"the Summit of the Americas", "|Summit of the Americas"},
        {"The dialogue, the meeting and the next annual session were useful.", ""},
        {"The Dialogues are held by turns.", ""},
        {"a regular Press Conference and a video conference", ""},
        {"The session of the Council was closed.", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting, ordinals_that_count_no_meeting_are_none)
{
    static const meeting_case cases[] = {
        {"The First Secretary met the Third Committee and third countries.", ""},
        {"in the 21st century, the 1st Division and the Second World War", ""},
        {"the first round of the presidential elections", ""},
        {"the third time that the two sides held a meeting", ""},
        {"the second reading of the bill at the 94th Congress", ""},
        {"a telephone conversation and a bilateral meeting", ""},
        {"the 9th edition of the HM Handbook", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting, organisations_with_a_head_in_their_name_are_none)
{
    static const meeting_case cases[] = {
        {"fora such as the ASEAN Regional Forum and the World Economic Forum", ""},
        {"the Forum of Incident Response and Security Teams (FIRST). FIRST has members.", ""},
        {"the Conference on Disarmament in Geneva", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting, an_ordinal_behind_the_series_starts_the_span)
{
    static const meeting_case cases[] = {
        {"the Trade and Technology Council Fifth Ministerial Meeting",
         "5|Fifth Ministerial Meeting"},
        {"Norway-Canada Cyber Dialogue 3rd Meeting",
         "|Norway-Canada Cyber Dialogue; 3|3rd Meeting"},
    };
    RUN_SPANS(cases);
}

Test(meeting, acronyms_count_once_the_document_explains_them)
{
    static const meeting_case cases[] = {
        {"The brief meeting of Harbour Ministers (MHM) was planned. The 4th MHM met.",
         "|MHM; 4|4th MHM"},
        {"The ABC met. The 4th XYZ was built.", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting, footnotes_and_line_breaks_do_not_hide_a_name)
{
    static const meeting_case cases[] = {
        {"invade the sphere of the Quito Conference3 and the rest", "|Quito Conference"},
        {"The Nuclear Sum-\nmit was held, and the 4th Norway-\nCanada Dialogue too.",
         "|Nuclear Summit; 4|4th Norway-Canada Dialogue"},
    };
    RUN_SPANS(cases);
}
