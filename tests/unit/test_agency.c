/*
 * test_agency.c - bodies in English: where a name begins and ends, what is none, whose it is.
 */
#include "agency_runner.h"

#include "agency.h"

Test(agency, names_by_their_head)
{
    static const agency_case cases[] = {
        {"It was hosted by the Harbour Safety Research Institute in May.",
         "Harbour Safety Research Institute"},
        {"the National Office of Electricity and Drinking Water (NOED) said",
         "National Office of Electricity and Drinking Water; NOED = National Office of Electricity "
         "and Drinking Water"},
        {"the National Centre for Parasitology, Entomology and Malaria Control agreed",
         "National Centre for Parasitology, Entomology and Malaria Control"},
        {"the National center of Incident readiness and Response of Freedonia met",
         "National center of Incident readiness and Response of Freedonia"},
        {"The Eleventh Joint Harbour Committee and the Sixth Harbour Committee of Freedonia met.",
         "Joint Harbour Committee; Harbour Committee of Freedonia"},
        {"the Port Research Centre Initiative and its Port Research Centre Programme Officer",
         "Port Research Centre"},
        {"the Joint Working Committee (JWC) and the Joint Committee",
         "Joint Working Committee; JWC = Joint Working Committee"},
        {"the Department of Harbour Affairs said that Harbour Affairs was late",
         "Department of Harbour Affairs; Harbour Affairs = Department of Harbour Affairs"},
        {"TO AMEMBASSY NEW DELHI PRIORITY. ORIGIN NEA-11. THE U.S. DEPARTMENT OF AGRICULTURE "
         "EXCHANGED PROPOSALS",
         "AMEMBASSY NEW DELHI = Embassy of the United States in NEW DELHI; U.S. DEPARTMENT OF "
         "AGRICULTURE = United States Department of Agriculture"},
        {"the Chinese Embassy in New Delhi and the Rural Harbours and Services Division",
         "Chinese Embassy = Embassy of China in India; Rural Harbours and Services Division"},
        {"the Board of Health and the Customs and Excise Division",
         "Board of Health; Customs and Excise Division"},
        {"the Department of the Prime Minister and Cabinet",
         "Department of the Prime Minister and Cabinet"},
        {"JOINT STATEMENT\n\nOFFICE OF THE SPOKESPERSON\n",
         "OFFICE OF THE SPOKESPERSON = Office of "
         "the Spokesperson of the United States Department of State"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, lists_keep_their_members_apart)
{
    static const agency_case cases[] = {
        {"the Ministry of Fisheries, Forests and Water, the Ministry of Posts and NATO",
         "Ministry of Fisheries, Forests and Water; Ministry of Posts; NATO = North Atlantic "
         "Treaty "
         "Organization"},
        {"the Departments of Agriculture, Homeland Security, and Justice met in the United States.",
         "Departments of Agriculture = United States Department of Agriculture; Homeland Security "
         "= United States Department of Homeland Security; Justice = United States Department of "
         "Justice"},
        {"the Ministries of Finance and Defence of Japan", /* whose both are */
         "Ministries of Finance = Ministry of Finance of Japan; Defence of Japan = Ministry of "
         "Defence of Japan"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, a_head_behind_several_states_or_matters_is_each_ones)
{
    static const agency_case cases[] = {
        {"the Norwegian, British and French Embassies",
         "Norwegian = Embassy of Norway; British = Embassy of the United Kingdom; French Embassies "
         "= Embassy of France"},
        {"the Polish and Czechoslovak Foreign Ministries",
         "Polish = Ministry of Foreign Affairs of Poland; Czechoslovak Foreign Ministries = "
         "Ministry of Foreign Affairs of Czechoslovakia"},
        {"the US State and Defense Departments",
         "US State = United States Department of State; Defense Departments = United States "
         "Department of Defense"},
        {"the House and Senate Harbour Committees",
         "House = House Harbour Committee; Senate Harbour Committees = Senate Harbour Committee"},
        /* no names */
        {"the Polish and Czechoslovak delegations, the British and French Missions", ""},
        {"the Security and Trade Committees, French Embassies, both Foreign Ministries", ""},
        {"the British and Ministries", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency, a_body_of_two_others_and_one_that_a_charter_speaks_of)
{
    static const agency_case cases[] = {
        {"the UNEP/FAO Working Group on Harbours", "UNEP/FAO Working Group on Harbours"},
        {"under the Charter the Security Council may act, under the Charter of NATO not",
         "Security Council = United Nations Security Council"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, emergency_teams)
{
    static const agency_case cases[] = {
        {"FooCERT/CC, CERT-Foo and CERT.XQ met.", "FooCERT/CC; CERT-Foo; CERT.XQ"},
        {"FooCERT.XQ and FooCERT|CC met.", "FooCERT.XQ; FooCERT|CC"},
        {"Ask in FooCert.XQ and in Foo.txt.", ""},
        {"national CERTs, a CERT, CERT-to-CERT work and CSIRTs", ""},
        {"USE_FOO_CERT, CERTIFICATE and DNS CERT are words of programs", ""},
        {"the Computer network Emergency Response technical Team / Coordination Center of "
         "Freedonia "
         "(FCERT/CC). Later the National Computer Network Emergency Response Technical Team / "
         "Coordination Center of Freedonia (FCERT or FCERT/CC) agreed.",
         "Computer network Emergency Response technical Team / Coordination Center of Freedonia = "
         "National Computer Network Emergency Response Technical Team / Coordination Center of "
         "Freedonia; FCERT/CC = National Computer Network Emergency Response Technical Team / "
         "Coordination Center of Freedonia; National Computer Network Emergency Response Technical "
         "Team / Coordination Center of Freedonia; FCERT = National Computer Network Emergency "
         "Response Technical Team / Coordination Center of Freedonia; FCERT/CC = National Computer "
         "Network Emergency Response Technical Team / Coordination Center of Freedonia"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, companies)
{
    static const agency_case cases[] = {
        {"and Institute for Harbour Studies, Ltd also spoke", "Institute for Harbour Studies, Ltd"},
        {"Marsh Blue Co., Ltd. was there.", "Marsh Blue Co., Ltd."},
        {"Use INC here and MARSH BLUE INC. there", "MARSH BLUE INC."},
        {"Marsh Blue Co. Limited; MARSH BLUE LIMITED; Marsh Council Distr. LIMITED",
         "Marsh Blue Co. Limited; MARSH BLUE LIMITED; Marsh Council"},
        {"the Eastern Overseas Airways Corporation (EOAC); EOAC agreed",
         "Eastern Overseas Airways Corporation; EOAC = Eastern Overseas Airways Corporation; EOAC "
         "= "
         "Eastern Overseas Airways Corporation"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, partners_banks_and_railways)
{
    static const agency_case cases[] = {
        {"Messrs. Piering Brothers & Co.; Pierman and Company; the Harbourhama Specie Bank; the "
         "West Bank",
         "Piering Brothers & Co.; Pierman and Company; Harbourhama Specie Bank"},
        {"USUN Files, Financing. Limited Official Use; the OSCE Project Co-ordinator",
         "USUN = United States Mission to the United Nations; OSCE = Organization for Security and "
         "Co-operation in Europe"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, what_the_document_defines)
{
    static const agency_case cases[] = {
        {"the Office of Pier Control's (OPC) Drug-Free Harbours (DFC) Program",
         "Office of Pier Control; OPC = Office of Pier Control"},
        {"the Department of Pier Affairs and its Under-Secretary-General for Pier Affairs",
         "Department of Pier Affairs"},
        {"the Harbour Safety Institute (HSI) met. The HSI agreed; HSI staff left.",
         "Harbour Safety Institute; HSI = Harbour Safety Institute; HSI = Harbour Safety "
         "Institute; HSI = Harbour Safety Institute"},
        {"HSI (Harbour Safety Institute) met.",
         "HSI = Harbour Safety Institute; Harbour Safety Institute"},
        {"the Permanent Commission (hereinafter \"the Commission\") met. The Commission agreed.",
         ""},
    };
    RUN_AGENCIES(cases);
}

/* A paragraph is read before the document has said all that it is read by: what letters stand for,
 * which language it is. The other bodies of that paragraph are found all the same, and once. */
Test(agency, what_is_told_later_counts_in_front_of_it)
{
    static const agency_case cases[] = {
        {"The HRI met the Ministry of Posts in May.\n\nThe Harbour Research Institute (HRI) is "
         "new.\n",
         "HRI = Harbour Research Institute; Ministry of Posts; Harbour Research Institute; HRI = "
         "Harbour Research Institute"},
        {"UNESCO, Landesfischereiamt\n\nDer Rat und die Stadt gaben dem Amt und der Stadt den "
         "Bericht.\n",
         "UNESCO = United Nations Educational, Scientific and Cultural Organization; "
         "Landesfischereiamt = State Fisheries Office"},
        {"The Ministry of Posts met.\n\nThe Ministry of Harbours met.\n\nThe Harbour Safety Board "
         "(HSB) and the Ministry of Posts met.\n\nThe HSB and the Ministry of Posts met.\n",
         "Ministry of Posts; Ministry of Harbours; Harbour Safety Board; HSB = Harbour Safety "
         "Board; Ministry of Posts; HSB = Harbour Safety Board; Ministry of Posts"},
    };
    RUN_AGENCIES(cases);
}

/* What the document says goes before the gazetteer's bodies of those letters. */
Test(agency, acronyms_that_the_gazetteer_has_too)
{
    static const agency_case cases[] = {
        {"the Economic Affairs Division (EAD) met.",
         "Economic Affairs Division; EAD = Economic Affairs Division"},
        {"the Alpine Piers Office (APO) met. APO staff left.",
         "Alpine Piers Office; APO = Alpine Piers Office; APO = Alpine Piers Office"},
    };
    RUN_AGENCIES(cases);
}

/* Three capitals and more, two of them bodies'. */
Test(agency, acronyms_in_a_list)
{
    static const agency_case cases[] = {
        {"ILAC, OIML, HARBI and the PIERB met.",
         "ILAC = International Laboratory Accreditation Cooperation; OIML = International "
         "Organization of Legal Metrology; HARBI; PIERB"},
        {"OIML, HARBI and PIERB met.", "OIML = International Organization of Legal Metrology"},
        {"OIML, ILAC, AIDS and XIV", "OIML = International Organization of Legal Metrology; ILAC = "
                                     "International Laboratory Accreditation Cooperation"},
    };
    RUN_AGENCIES(cases);
}

/* The city of a dateline speaks for its state, a seat of international organizations does not. */
Test(agency, cities_of_datelines)
{
    static const agency_case cases[] = {
        {"Alger, le 3 mai 1996. Le ministère des Affaires étrangères a parlé.",
         "ministère des Affaires étrangères = Ministry of Foreign Affairs of Algeria"},
        {"Genève, le 3 mai 1996. Le ministère des Affaires étrangères a parlé.",
         "ministère des Affaires étrangères = Ministry of Foreign Affairs of France"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, news_agencies_in_datelines)
{
    static const agency_case cases[] = {
        {"PORT LOUIS, 3 May 1996 (IPS) - The harbour was opened.", "IPS = Inter Press Service"},
        {"The IPS of the harbour was opened.", ""},
        {"the Poverty Pier Herald and the Pier Daily News wrote of the Hard Times ahead",
         "Poverty Pier Herald; Pier Daily News"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, acronyms_that_the_document_gives_to_something_else)
{
    static const agency_case cases[] = {
        {"finding of buried items (FBI) goes on. FBI entries were reviewed.", ""},
        {"the Chief Inspection Ambassador (CIA) met his colleague. The CIA agreed.", ""},
        {"the Central Intelligence Agency (CIA) agreed.",
         "Central Intelligence Agency; CIA = Central Intelligence Agency"},
        {"listening posts (FBI) were closed. The FBI agreed.",
         "FBI = Federal Bureau of Investigation; FBI = Federal Bureau of Investigation"},
    };
    RUN_AGENCIES(cases);
}

/* Elsewhere in the document, too, unless it explains them. */
Test(agency, acronyms_behind_posts)
{
    static const agency_case cases[] = {
        {"the Director of HARBI and members of the PIERB. HARBI staff left.",
         "HARBI; PIERB; HARBI"},
        {"the Director of HSI met the Harbour Safety Institute (HSI).",
         "HSI = Harbour Safety Institute; Harbour Safety Institute; HSI = Harbour Safety "
         "Institute"},
        {"the Director of HARBI programmes, the Chair of the SOM, Members of EC_GROUP", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency, no_bodies)
{
    static const agency_case cases[] = {
        {"the Government of Japan, the governments, the two ministries and the Council", ""},
        {"the Minister for Foreign Affairs and the Deputy Secretary of State", ""},
        {"the Ambassador in charge of Cyber Policy", ""},
        {"the North Atlantic Treaty, the Charter of the United Nations", ""},
        {"under Chatham House rules", ""},
        {"the United Nations Framework Convention on Climate Change", ""},
        {"Foreign Ministry Spokesperson Hua Lanying said", ""},
        {"several Internet Service Providers", ""},
        {"the agreement with the ACP states", ""},
        {"the ARP cache was full.", ""}, /* a parliament of Tunisia */
        {"the Freedonian Space Station and the Harbour Force Base", ""},
        {"UNION virtual tables, Force NULL-termination", ""},
        {"write to office@un.org or see www.un.org", ""},
        {"The Joint Committee met. The Steering Committee met.", ""},
        {"their Comprehensive Strategic Partnership and the U.S.-Freedonian Partnership to grow",
         ""},
        {"the Under-Secretary for Harbour and Pier Council Affairs", ""},
        {"Sweden Asa Ekwall, the Rt. Hon. Owen Arthur and the Holy See", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency, attributes_count)
{
    static const agency_case cases[] = {
        {"EU Member States and UN-led talks", "EU = European Union; UN = United Nations"},
        {"a review of NATO strategy", "NATO = North Atlantic Treaty Organization"},
        {"UNESCO's work", "UNESCO = United Nations Educational, Scientific and Cultural "
                          "Organization"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, newspapers_with_their_article)
{
    static const agency_case cases[] = {
        {"he told Le Monde and Les Échos that the Monde and the Welt are words",
         "Le Monde; Les Échos"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, names_over_borders)
{
    static const agency_case cases[] = {
        {"The delegations met in the morning and thanked the United Nations Educational, Scien-\n"
         "tific and Cultural Organization, which had prepared the rooms of the old house for it.\n",
         "United Nations Educational, Scientific and Cultural Organization"},
        {"the General  Assembly", "General Assembly = United Nations General Assembly"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, whose_ministry)
{
    static const agency_case cases[] = {
        {"On the Norwegian side, the Ministry of Fisheries took part; Norway was content.",
         "Ministry of Fisheries = Ministry of Fisheries of Norway"},
        {"A Bolivian note of last April is unanswered.\n\nMinistry of Mines, S.W.1",
         "Ministry of Mines"},
        {"Ministry of Public Health of Thailand", "Ministry of Public Health of Thailand"},
        {"the Jordanian Ministry of Water and Irrigation",
         "Jordanian Ministry of Water and Irrigation = Ministry of Water and Irrigation of Jordan"},
        {"the British Embassy and the Embassy of Kenya",
         "British Embassy = Embassy of the United Kingdom; Embassy of Kenya"},
        {"the U.S. Harbour Safety Agency",
         "U.S. Harbour Safety Agency = United States Harbour Safety "
         "Agency"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, regions_speak_for_their_state)
{
    static const agency_case cases[] = {
        {"He served in Ohio. The House of Representatives met.",
         "House of Representatives = United States House of Representatives [us.house]"},
        {"The House of Representatives met.", "House of Representatives"},
        {"Madam Speaker, I rise today to thank the Department of Veterans Affairs.",
         "Department of Veterans Affairs = United States Department of Veterans Affairs [us.ftz]"},
        {"The U.S. Department of Defense wrote to Manila. The Department of National Defense of "
         "the Philippines answered. The Department of National Defense agreed.",
         "U.S. Department of Defense = United States Department of Defense [us.dod]; "
         "Department of National Defense of the Philippines [ph.def]; "
         "Department of National Defense = Department of National Defense of the Philippines "
         "[ph.def]"},
    };
    RUN_IDS(cases);
}

Test(agency, names_go_over_small_words)
{
    static const agency_case cases[] = {
        {"by the e-Harbour Academy and the Open-ended Harbour Working Group.",
         "e-Harbour Academy; Open-ended Harbour Working Group"},
        {"the Imperial and International Harbour Company, Limited. It paid.",
         "Imperial and International Harbour Company, Limited"},
        {"the Committee on Lighthouses and Related Structures agreed.",
         "Committee on Lighthouses and Related Structures"},
        {"the International Association of Piers and Harbours; the Women's Harbour League",
         "International Association of Piers and Harbours; Women's Harbour League"},
        {"the Freedonian Committee in Support of the Harbour, a Committee to Protect Harbours",
         "Freedonian Committee in Support of the Harbour; Committee to Protect Harbours"},
        {"the General Harbour Office and Harbour Working Group II",
         "General Harbour Office; Harbour Working Group II"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, names_of_two_states_and_of_posts)
{
    static const agency_case cases[] = {
        {"the U.S.-Israel Security Group and the U.S. – Canada Harbour Commission",
         "U.S.-Israel Security Group; U.S. – Canada Harbour Commission"},
        {"Joint Task Force Alpha, Task Force 58 and the Department of Piers Position Paper "
         "Prepared "
         "for it",
         "Joint Task Force Alpha; Task Force 58; Department of Piers"},
        {"the S&T Committee and the Office of the U.S. High Commissioner for Harbours",
         "S&T Committee; Office of the U.S. High Commissioner for Harbours"},
        {"the Office of the Political Adviser, the Council of Harbour Security Secretaries and the "
         "Bureau of the Pier Conference",
         "Office of the Political Adviser; Council of Harbour Security Secretaries; Bureau of the "
         "Pier Conference"},
        {"the U.S. Attorney's Office for the Harbour District and the U.S. Mission Geneva",
         "U.S. Attorney's Office for the Harbour District = United States Attorney's Office for "
         "the Harbour District; U.S. Mission Geneva = United States Mission Geneva"},
        {"the Committee on Harbours of the House of Representatives",
         "Committee on Harbours of the House of Representatives"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, names_end_where_others_begin)
{
    static const agency_case cases[] = {
        {"the European Commission for the Freedonian Agency for Harbours",
         "European Commission; Freedonian Agency for Harbours"},
        {"Mr. EVANS International Labour Organisation", "International Labour Organisation = "
                                                        "International Labour Organization"},
        {"the Harbour Committee on Piers Vice Chair spoke.", "Harbour Committee on Piers"},
        {"led by the Department of Piers on the Freedonian side", "Department of Piers"},
        {"printed in the Department of State Bulletin of May", ""},
        {"the Sub-Committee agreed, and the Sub-Committee rose.", ""},
        {"pass Tokyo. Sent Department; the Planning and Coordinating Agency",
         "Planning and Coordinating Agency"},
        {"From the Department of Piers to Certain Diplomatic Missions", "Department of Piers"},
        {"Released Department of Piers EO Systematic Review", "Department of Piers"},
        {"Pier Work Group on Harbour Technology Holds Tenth Meeting",
         "Pier Work Group on Harbour Technology"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, names_end_where_a_person_begins)
{
    static const agency_case cases[] = {
        {"the Director of the Institute of Oriental Studies Andrey Volkin spoke.",
         "Institute of Oriental Studies"},
        {"head of the Department for Bilateral Cooperation Tanja Perović,",
         "Department for Bilateral Cooperation"},
        {"Der Direktor des Instituts für Völkerrecht Hans Meyer sprach mit ihm auf der Tagung.",
         "Instituts für Völkerrecht = Institute for International Law"},
        {"Директор Института востоковедения Андрей Волкин выступил.",
         "Института востоковедения = Institute of Oriental Studies"},
        {"El director de la Dirección General de Protocolo Juan Soto firmó los documentos.",
         "Dirección General de Protocolo = Directorate-General of Protocol"},
        {"the Ministry of Health of San Pedro Island and the University of Nelson Mandela Bay",
         "Ministry of Health of San Pedro Island; University of Nelson Mandela Bay"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, embassies_say_whose_and_where)
{
    static const agency_case cases[] = {
        {"the Embassy of Japan in the Philippines", "Embassy of Japan in the Philippines"},
        {"The Legation at Bern and the Consulate in Trieste",
         "Legation at Bern; Consulate in Trieste"},
        {"the Regional Harbour Assistance Mission to Solomon Islands",
         "Regional Harbour Assistance Mission to Solomon Islands"},
    };
    RUN_AGENCIES(cases);
}

/* What in small letters is a common noun is a name beside its state. The city stays out. */
Test(agency, heads_in_small_letters_beside_their_state)
{
    static const agency_case cases[] = {
        {"The Polish embassy in Baku wrote to the legation of the United States.",
         "Polish embassy = Embassy of Poland in Azerbaijan; legation of the United States = "
         "Legation of the United States"},
        {"attacks on Philippine armed forces and on the Egyptian navy",
         "Philippine armed forces = Armed Forces of the Philippines; Egyptian navy = Egyptian "
         "Navy"},
        {"The embassy, this legation and the armed forces of both sides were told.", ""},
    };
    RUN_AGENCIES(cases);
}

/* The city below a letterhead tells where the embassy is, in all of the letter. */
Test(agency, letterheads_tell_where_an_embassy_is)
{
    static const agency_case cases[] = {
        {"LEGATION OF THE UNITED STATES,\nSantiago, July 23, 1901.\n\nSir: The legation of the "
         "United States has been told.",
         "LEGATION OF THE UNITED STATES = Legation of the United States in Chile; legation of the "
         "United States = Legation of the United States in Chile"},
        {"The British Embassy, Oslo, has replied.", "British Embassy = Embassy of the United "
                                                    "Kingdom in Norway"},
    };
    RUN_AGENCIES(cases);
}

/* A letter's heading tells whose bodies it means where it names no state. */
Test(agency, headings_tell_where_a_letter_is_written)
{
    static const agency_case cases[] = {
        {"The Minister in Chile (Roe) to the Secretary of State\n\nThe Foreign Office and the "
         "Senate agree with Peru and with Bolivia. The Legation at La Paz was told.",
         "Foreign Office = Ministry of Foreign Affairs of Chile; Senate = Senate of Chile; "
         "Legation at La Paz = Legation of the United States in La Paz"},
        {"The Secretary of State to the Minister in Chile (Roe)\n\nThe Senate asks you to tell the "
         "Foreign Office. Peru and the Navy agree.",
         "Senate = United States Senate; Foreign Office = Ministry of Foreign Affairs of Chile; "
         "Navy = United States Navy"},
        {"The Secretary of State for the Colonies to the Governor at Sydney\n\nThe Foreign Office "
         "agrees.",
         "Foreign Office"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, partners_of_a_firm)
{
    static const agency_case cases[] = {
        {"The firm of Andrews, Mayhew and Company and the house of Harlan & Company protested.",
         "Andrews, Mayhew and Company; Harlan & Company"},
        {"Mr. Roe, Mayhew and Company, and Lane, Hart, Mayhew and Company agreed.",
         "Mayhew and Company; Mayhew and Company"},
    };
    RUN_AGENCIES(cases);
}

/* States are called as they were when the document was written. */
Test(agency, states_of_their_time)
{
    static const struct {
        const char *code;
        uint32_t year;
        const char *name;
    } cases[] = {{"CZ", 1919, "Czechoslovakia"}, {"CZ", 2023, "Czechia"}, {"CZ", 0, "Czechia"},
                 {"IR", 1934, "Persia"},         {"IR", 1935, "Iran"},    {"TH", 1900, "Siam"},
                 {"RU", 1917, "Russia"},         {"CL", 1919, "Chile"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        cq_str name = agency_country_then(cases[i].code, cases[i].year);
        cr_assert(name.len == strlen(cases[i].name) &&
                      memcmp(name.data, cases[i].name, name.len) == 0,
                  "%s in %u is %.*s", cases[i].code, cases[i].year, (int)name.len, name.data);
    }
}

Test(agency, parliament_without_an_article_is_a_name)
{
    static const agency_case cases[] = {
        {"London, May 4, 1887.\n\nIt was laid before Parliament. The Parliament met; an Act of "
         "Parliament was passed, and members of Parliament spoke.",
         "Parliament = Parliament of the United Kingdom"},
        {"ratification by Parliament of the Declaration", "Parliament = Parliament of the United "
                                                          "Kingdom"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, bodies_in_small_letters)
{
    static const agency_case cases[] = {
        {"Sir: The Spanish ministry of foreign affairs and the state department were told.",
         "Spanish ministry of foreign affairs = Ministry of Foreign Affairs of Spain; state "
         "department = United States Department of State"},
        {"In Spain each state has a ministry of foreign affairs.", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency, organs_of_an_organization_of_later_years)
{
    static const agency_case cases[] = {
        {"London, May 4, 1929.\n\nThe Third Committee of the League of Nations met.",
         "Third Committee of the League of Nations = Third Committee of the Assembly of the League "
         "of Nations"},
        {"Geneva, May 4, 1929.\n\nThe League of Nations met; the Third Committee reported.",
         "League of Nations; Third Committee = Third Committee of the Assembly of the League of "
         "Nations"},
        {"Present at M. Roe's Room, Quai d'Orsay: the United States of\nGeneral Hart.", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency, consulates_and_the_cities_behind_them)
{
    static const agency_case cases[] = {
        {"The American consulate at Callao and the British Consulate-General, Genoa, were told.",
         "American consulate = Consulate of the United States in Callao; British "
         "Consulate-General = Consulate General of the United Kingdom in Genoa"},
        {"His Majesty's Legation at Tehran has replied.",
         "Legation at Tehran = Legation of the United Kingdom in Tehran"},
        {"The consulate at Callao was closed.", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency, letters_behind_a_person_in_a_list)
{
    static const agency_case cases[] = {
        {"Participants:\nDr. Hans Meyer, QXFH\nMs. Jane Roe, QXGS\n", "QXFH; QXGS"},
        {"Participants:\nDr. Hans Meyer, PHD\nSir John Roe, KCMG\n", ""},
        {"The pier was closed, QXFH\nand others.", ""},
    };
    RUN_AGENCIES(cases);
}

/* The letters in brackets are those of the name's last body; in two words they are one name. */
Test(agency, letters_of_a_part_of_the_name)
{
    static const agency_case cases[] = {
        {"the Secretariat of the Harbour Pilots Forum (HPF) met. The HPF agreed.",
         "Secretariat of the Harbour Pilots Forum; HPF = Harbour Pilots Forum; HPF = Harbour "
         "Pilots Forum"},
        {"the Harbour Chamber of Commerce and Industry (HCC CCI) met",
         "Harbour Chamber of Commerce and Industry; HCC CCI = Harbour Chamber of Commerce and "
         "Industry"},
        {"the Harbour Policy Council (Council) met. The Council agreed.", "Harbour Policy Council"},
    };
    RUN_AGENCIES(cases);
}

Test(agency, organs_without_their_body_once_named)
{
    static const agency_case cases[] = {
        {"The Executive Council of the African Union met. The Executive Council agreed.",
         "Executive Council of the African Union; Executive Council = Executive Council of the "
         "African Union"},
        {"The Executive Council agreed.", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency, names_end_where_the_known_one_does)
{
    static const agency_case cases[] = {
        {"the Representative of the AU Commission for Somalia and the UN Office to the African "
         "Union",
         "AU Commission = African Union Commission; UN Office to the African Union = United "
         "Nations Office to the African Union"},
        {"the Report of the Chairperson of the Commission on the Situation in Freedonia", ""},
        {"the Committee on Negotiations with Intergovernmental Agencies met",
         "Committee on Negotiations with Intergovernmental Agencies"},
        {"the Chamber of Commerce, Industries, Mines and Agriculture of Freedonia",
         "Chamber of Commerce, Industries, Mines and Agriculture of Freedonia"},
        {"Messrs. Tarbell, Oakes & Co. of Boston", "Tarbell, Oakes & Co."},
    };
    RUN_AGENCIES(cases);
}

Test(agency, units_in_front_of_their_ministry)
{
    static const agency_case cases[] = {
        {"Mr. Roe, Deputy Secretary, Piers and Rivers Group, Ministry of Harbours",
         "Piers and Rivers Group; Ministry of Harbours"},
        {"its Director General (South Pier Division) spoke", "South Pier Division"},
        {"the groups (South Pier Division)", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency, places_papers_meetings_and_posts_are_none)
{
    static const agency_case cases[] = {
        {"THE WHITE HOUSE,\nJuly 11, 2022.", ""},
        {"in the Oval Office and the Council Chamber", ""},
        {"under NSC 167/2 and NSC 5440; your UN.522", ""},
        {"on the margins of the 15th ARF", ""},
        {"follow us on Twitter and Facebook", ""},
        {"the Secretary of the Treasury and the Undersecretary of the Treasury for Finance", ""},
        {"Department of Homeland Security Senior Official Mary Wexcombe spoke.",
         "Department of Homeland Security = United States Department of Homeland Security"},
        {"the U.S.-Philippine Alliance and the Trans-Pacific Partnership", ""},
        {"for the Third United Nations Development Decade", ""},
        {"the Seventh Congress was opened", ""},
        {"at the Office of M. Pichon", ""},
        {"(PSC/PR/COMM.1)", ""},
    };
    RUN_AGENCIES(cases);
}
