/*
 * test_agency_english.c - English names: letters with points, possessors, bare services, courts in
 * small letters, where known names end.
 */
#include "agency_runner.h"

Test(agency_english, letters_with_points)
{
    static const agency_case cases[] = {
        {"under U.N. auspices. Members of the U.N. met.",
         "U.N. = United Nations; U.N. = United Nations"},
        {"the N.A.T.O. powers and the I.L.O. met",
         "N.A.T.O. = North Atlantic Treaty Organization; I.L.O. = International Labour "
         "Organization"},
        {"the Harbour Safety Board (H.S.B.) met. H.S.B. staff left.",
         "Harbour Safety Board; H.S.B. = Harbour Safety Board; H.S.B. = Harbour Safety Board"},
        {"the Q.X.Z. met", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, cooperation_in_two_halves)
{
    static const agency_case cases[] = {
        {"the Organization for Security and Co-operation in Europe met",
         "Organization for Security and Co-operation in Europe"},
        {"ORGANIZATION FOR SECURITY AND CO-OPERATION IN EUROPE",
         "ORGANIZATION FOR SECURITY AND CO-OPERATION IN EUROPE = Organization for Security and "
         "Co-operation in Europe"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, known_names_end_where_they_do)
{
    static const agency_case cases[] = {
        {"reported to the Security Council on the Batavia talks",
         "Security Council = United Nations Security Council"},
        {"the United Nations\u2019 General Assembly and the United Nations' General Assembly",
         "United Nations; General Assembly = United Nations General Assembly; United Nations; "
         "General Assembly = United Nations General Assembly"},
        {"told the State Department of the United Kingdom proposal",
         "State Department = United States Department of State"},
        {"the Former Harbour Safety Council and the Bilateral Harbour Safety Council",
         "Harbour Safety Council; Harbour Safety Council"},
        {"The Hague Centre for Pier Studies met", "The Hague Centre for Pier Studies"},
        {"the Data and Information Exchange took place", ""},
    };
    RUN_AGENCIES(cases);
}

/* The document's foremost state says whose a bare service is. */
/* The name in small letters, which is ambiguous, does not make the one in capitals so. */
Test(agency_english, ministries_of_no_state_that_the_text_tells)
{
    static const agency_case cases[] = {
        {"A clerk of the Ministry of Foreign Affairs spoke.", "Ministry of Foreign Affairs"},
        {"A clerk of the Ministry of Defense spoke.", "Ministry of Defense = Ministry of Defence"},
        {"Each has a ministry of foreign affairs.", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, bare_services)
{
    static const agency_case cases[] = {
        {"The United States asked him. He joined the Army and left the Navy.",
         "Army = United States Army; Navy = United States Navy"},
        {"The Philippines agreed. The Philippine side met the Coast Guard.",
         "Coast Guard = Philippine Coast Guard"},
        {"the Secretary of the Army spoke of an Army and armies", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, courts_in_small_letters)
{
    static const agency_case cases[] = {
        {"the supreme court of New York decided", "supreme court of New York = Supreme Court of "
                                                  "New York"},
        {"a supreme court of justice and the district court", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, units_by_their_number)
{
    static const agency_case cases[] = {
        {"he joined the 109th Infantry Regiment and the 2nd Wexcombe Fusilier Battalion",
         "109th Infantry Regiment; 2nd Wexcombe Fusilier Battalion"},
        {"the 3rd Division of the contest", "3rd Division"},
        {"on the 19th the Army met; the 4th of the Divisions", "Army"},
    };
    RUN_AGENCIES(cases);
}

/* Capitals tell no end. */
Test(agency_english, known_names_in_a_text_of_capitals)
{
    static const agency_case cases[] = {
        {"KENYAN MINISTRY OF FOREIGN AFFAIRS PERMSEC MULIRO TOLD CHARGE",
         "KENYAN MINISTRY OF FOREIGN AFFAIRS = Ministry of Foreign Affairs of Kenya"},
        {"THE MINISTRY OF PIERS AND HARBOURS AGREED", "MINISTRY OF PIERS AND HARBOURS"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, schools)
{
    static const agency_case cases[] = {
        {"he left Wexcombe High School in May", "Wexcombe High School"},
        {"a High School and the Old School", ""},
    };
    RUN_AGENCIES(cases);
}

/* Letters that nothing explains, where only a body or a person acts; surnames in capitals do, too.
 */
Test(agency_english, letters_that_act)
{
    static const agency_case cases[] = {
        {"The QXORI reported a loss. It was hosted by QXORI and by the EU.",
         "QXORI; QXORI; EU = European Union"},
        {"EVANS said that Mr. EVANS noted it; chaired by H.E. Roe", ""},
        {"The GOI said that the GDP announced", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, words_in_a_text_of_capitals)
{
    static const agency_case cases[] = {
        {"WE SHALL ACT FIRST AND START TO SHAPE A SAFE STEP", ""},
        {"the FIRST conference of SHAPE",
         "FIRST = Forum of Incident Response and Security Teams; SHAPE = Supreme Headquarters "
         "Allied Powers Europe"},
    };
    RUN_AGENCIES(cases);
}

/* A ministry by its name without the state's: the text says whose. */
Test(agency_english, ministries_without_their_states)
{
    static const agency_case cases[] = {
        {"The Vietnamese side included the Ministry of Public Security.",
         "Ministry of Public Security = Ministry of Public Security of Viet Nam"},
        {"Ukraine's Ministry of Digital Transformation was represented.",
         "Ministry of Digital Transformation = Ministry of Digital Transformation of Ukraine"},
        {"China's Ministry of State Security took part, and its Cyberspace Administration.",
         "Ministry of State Security = Ministry of State Security of the People's Republic of "
         "China; Cyberspace Administration = Cyberspace Administration of China"},
        {"They met the Ministry of Public Works of that state.", "Ministry of Public Works"},
        {"DG Migration and Home Affairs joined.",
         "DG Migration and Home Affairs = Directorate-General for Migration and Home Affairs"},
    };
    RUN_AGENCIES(cases);
}

/* The United States have departments. */
Test(agency_english, ministries_are_of_states_that_have_them)
{
    static const agency_case cases[] = {
        {"The United States met the Ministry of Foreign Trade in the United States.",
         "Ministry of Foreign Trade"},
        {"The United States asked Norway. The Ministry of Foreign Affairs agreed.",
         "Ministry of Foreign Affairs = Ministry of Foreign Affairs of Norway"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, stations)
{
    static const agency_case cases[] = {
        {"Radio Moscow said that Radio Free Grenada and Radio Wexcombe were off the air",
         "Radio Moscow; Radio Free Grenada; Radio Wexcombe"},
        {"the Radio Regulations and Radio Astronomy; a radio in Moscow", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, hyphens_and_what_stands_behind_a_head)
{
    static const agency_case cases[] = {
        {"the On-Site Inspection Agency and the Committee on Balance-of-Payments Restrictions",
         "On-Site Inspection Agency; Committee on Balance-of-Payments Restrictions"},
        {"the Wexcombe Council International met", "Wexcombe Council International"},
        {"the Portuguese Embassy Charge called", "Portuguese Embassy = Embassy of Portugal"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, houses_units_and_task_forces)
{
    static const agency_case cases[] = {
        {"the Wexcombe Memorial Library and the Unit for the Promotion of Democracy",
         "Wexcombe Memorial Library; Unit for the Promotion of Democracy"},
        {"Joint Task Force LEO left for the Freedonian Military Mission for C-47s",
         "Joint Task Force LEO; Freedonian Military Mission"},
        {"the New Library and the Memorial Hospital", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, owners_chambers_and_exchanges)
{
    static const agency_case cases[] = {
        {"Moody's said that Moody left", "Moody's = Moody's Investors Service"},
        {"the Wexcombe Stock Exchange and the Cultural Exchange", "Wexcombe Stock Exchange"},
        {"the American Chamber of Commerce in Japan met", "American Chamber of Commerce in Japan"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, an_organization_s_papers_name_its_organs_bare)
{
    static const agency_case cases[] = {
        {"ORGANIZATION OF AMERICAN STATES\n\nThe General Assembly and the General Secretariat, and "
         "the United Nations.\n",
         "ORGANIZATION OF AMERICAN STATES = Organization of American States; General Assembly = "
         "General Assembly of the Organization of American States; General Secretariat = General "
         "Secretariat of the Organization of American States; United Nations"},
        {"The United Nations and the Organization of American States: the General Assembly",
         "United Nations; Organization of American States; General Assembly = United Nations "
         "General Assembly"},
        {"the Executive Board of UNESCO; the General Conference",
         "Executive Board of UNESCO; General Conference = General Conference of UNESCO"},
        /* no organization, or one that has no such organ */
        {"the Executive Board met, and so did the General Conference", ""},
        {"the Delegation at the SEATO Council Meeting", "SEATO Council"},
        {"UNESCO's Permanent Council",
         "UNESCO = United Nations Educational, Scientific and Cultural Organization"},
    };
    RUN_AGENCIES(cases);
}

/* The region's names and the states that a unit is named by belong to it, and all its matters. */
Test(agency_english, regions_states_and_second_matters)
{
    static const agency_case cases[] = {
        {"MINUTES OF THE ASIA AND PACIFIC OFFICE were read.", "ASIA AND PACIFIC OFFICE"},
        {"She heads the Latin America and Caribbean Division there.",
         "Latin America and Caribbean Division"},
        {"Ports in Asia and Pacific Islands Forum members were seen.", "Pacific Islands Forum"},
        {"The Joint Brazil-Norway Committee on Timber met.",
         "Joint Brazil-Norway Committee on Timber"},
        {"the Working Group on Seeds and on the Storage of Grain met",
         "Working Group on Seeds and on the Storage of Grain"},
        {"the Panel of Elders on Improving the Safety of Ferries said",
         "Panel of Elders on Improving the Safety of Ferries"},
        {"AUTHORITY FOR COMMITTEES TO MEET", ""},
    };
    RUN_AGENCIES(cases);
}

/* A telegram's embassies without an owner are the Department of State's. */
Test(agency_english, embassies_of_the_writer)
{
    static const agency_case cases[] = {
        {"Telegram From the Embassy in Peru to the Department of State",
         "Embassy in Peru = Embassy of the United States in Peru; "
         "Department of State = United States Department of State"},
        {"The Embassy in Peru was closed.", "Embassy in Peru"},
        {"the Dutch Foreign Office", "Dutch Foreign Office = Ministry of Foreign Affairs of the "
                                     "Netherlands"},
    };
    RUN_AGENCIES(cases);
}

/* What letters stand for: a hyphened word counts once, a matter behind "on" is no body. */
Test(agency_english, letters_of_hyphened_words_and_of_matters)
{
    static const agency_case cases[] = {
        {"the Wexcombe Fund for Rural Co-operation (WFRC)",
         "Wexcombe Fund for Rural Co-operation; WFRC = Wexcombe Fund for Rural Co-operation"},
        {"the Sub-Committee on Wool and Silk Looms (WSL); the WSL",
         "Sub-Committee on Wool and Silk Looms; WSL = Sub-Committee on Wool and Silk Looms; "
         "WSL = Sub-Committee on Wool and Silk Looms"},
        {"the Council of Beekeepers' Unions met", "Council of Beekeepers' Unions"},
        {"the Council of Beekeepers' reports", "Council of Beekeepers"},
    };
    RUN_AGENCIES(cases);
}

/* A body of several parties has them behind "between", and is called without them afterwards. */
Test(agency_english, bodies_of_several_parties)
{
    static const agency_case cases[] = {
        {"The Joint Commission between Mongolia, Japan and the European Union (EU) met.",
         "Joint Commission between Mongolia, Japan and the European Union (EU)"},
        {"The Fisheries Council between the lakes", "Fisheries Council"},
        {"The EU-Mongolia Association Council met. The Association Council rose.",
         "EU-Mongolia Association Council; Association Council = EU-Mongolia Association Council"},
    };
    RUN_AGENCIES(cases);
}

/* The number of a footnote stands straight behind the word, in text from a printed page. */
Test(agency_english, numbers_of_footnotes)
{
    static const agency_case cases[] = {
        {"Telegram to the Department of State1",
         "Department of State = United States Department of State"},
        {"shown to the Harbour Safety Council.12 He left.", "Harbour Safety Council"},
        {"the Harbour Safety Council,3 which met", "Harbour Safety Council"},
        {"Unit8200 and Track2 and Go7", ""},
    };
    RUN_AGENCIES(cases);
}

/* The title of a paper acts no more than the paper; speech does. */
Test(agency_english, titles_in_quotation_marks)
{
    static const agency_case cases[] = {
        {"It took up the item entitled \"Report of the Security Council\" at once.", ""},
        {"the draft resolution “Support for the African Union,” and “The African Union must act”",
         "African Union"},
        {"the report \"shows that the African Union acted\" in time", "African Union"},
        {"The Partnership for Peace grew; so did the Global Partnership for Education.",
         "Global Partnership for Education"},
    };
    RUN_AGENCIES(cases);
}

/* Departments by their matter alone, among others or where they act; in other places it is none. */
Test(agency_english, bare_departments)
{
    static const agency_case cases[] = {
        {"The United States replied. State and Defense agreed with the CIA.",
         "State = United States Department of State; Defense = United States Department of "
         "Defense; CIA = Central Intelligence Agency"},
        {"The United States waited, but Commerce objected. A State/AID message left.",
         "Commerce = United States Department of Commerce; State = United States Department of "
         "State; AID = United States Agency for International Development"},
        {"The United States was told. The State agreed; each State noted it. Church and State.",
         ""},
        {"The American States met. The states agreed. Energy and Transportation came up.", ""},
        {"The United States named Secretaries of State and Defense.", ""},
        {"Australia agreed. External Affairs cabled its missions in Australia.",
         "External Affairs = Department of External Affairs of Australia"},
        {"The Australian Minister for External Affairs left.", ""},
    };
    RUN_AGENCIES(cases);
}

/* Who is named behind the full name of a state, and whose affairs a minister has. */
Test(agency_english, names_behind_a_state_and_matters)
{
    static const agency_case cases[] = {
        {"Chairman of the Lake Council of the Republic of Armenia Davit Petrosyan spoke.",
         "Lake Council of the Republic of Armenia"},
        {"the Minister of Foreign Affairs and NATO Affairs", ""},
        {"I HEREBY CERTIFY that it is so.", ""},
    };
    RUN_AGENCIES(cases);
}

/* In a list of those present, where acronyms are lines of their own too. */
Test(agency_english, bare_departments_on_lines)
{
    static const agency_case cases[] = {
        {"The United States side:\n\nState\n\nMr. Alan Roe\n\nJCS\n\nGen. John Poe\n\nCIA\n\nMr. "
         "Tim Low",
         "State = United States Department of State; JCS = Joint Chiefs of Staff; CIA = Central "
         "Intelligence Agency"},
        {"The United States will help.\n\nEnergy\n\nMore of it is needed.", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, departments_abbreviated)
{
    static const agency_case cases[] = {
        {"The United States replied. The Dept of State and the Dept. of Commerce agreed.",
         "Dept of State = United States Department of State; Dept. of Commerce = United States "
         "Department of Commerce"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, numbered_committees_of_the_bodies_that_make_standards)
{
    static const agency_case cases[] = {
        {"XEC/TC 46 is none; JTC1/SC22 met, and the JTC 1 Directives changed.",
         "JTC1/SC22 = ISO/IEC JTC1/SC22; JTC 1 = ISO/IEC Joint Technical Committee 1"},
        {"CEN/TC 251 and ITU-T Study Group 17 worked.", "CEN/TC 251; ITU-T Study Group 17"},
        {"the paper JTC 1 N 7163 of the year", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, hyphens_join_letters_and_dashes_part_them)
{
    static const agency_case cases[] = {
        {"Members of the TF-CSIRT Steering Committee met.", "TF-CSIRT Steering Committee"},
        {"the newest, LAKE-CERT – in the north – helps.", "LAKE-CERT"},
        {"He joined The Greens – The Green Alternative.",
         "Greens – The Green Alternative = The Greens – The Green Alternative"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_english, letters_in_front_of_a_sessions_number)
{
    static const agency_case cases[] = {
        {"The Committee for Lake Protection (CLP VIII) met. CLP thanked Norway.",
         "Committee for Lake Protection; CLP = Committee for Lake Protection; "
         "CLP = Committee for Lake Protection"},
        {"The ECO Chamber of Commerce (ECO CC) met. ECO CC rose.",
         "ECO Chamber of Commerce; ECO CC = ECO Chamber of Commerce; ECO CC = ECO Chamber of "
         "Commerce"},
    };
    RUN_AGENCIES(cases);
}
