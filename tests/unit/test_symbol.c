/*
 * test_symbol.c - document symbols and numbers of resolutions, and the many numbers that are none.
 */
#include "name_runner.h"

const cq_plugin *cq_plugin_entry_symbol(uint32_t host_abi);
#define RUN(cases) RUN_NAMES(cq_plugin_entry_symbol, cases)

Test(symbol, united_nations_codes)
{
    static const name_case cases[] = {
        {"See A/70/174 and S/RES/1540 (2004).", "A/70/174; S/RES/1540 (2004)"},
        {"document S/PRST/2008/11, S/AC.51/2008/5", "S/PRST/2008/11; S/AC.51/2008/5"},
        {"the report(A/70/174)adopted", "A/70/174"},
        {"agenda (Document A. 14), Document A.33(b).1924; [Cd. 4217]; T.S. No. 912",
         "A. 14; A.33(b).1924; 4217; 912"},
        {"the document A. Smith wrote", ""},
        {"A/RES/ES-11/1 was adopted", "A/RES/ES-11/1"},
        {"E/CN.4/Sub.2/1999/12; FCCC/CP/2015/10/Add.1",
         "E/CN.4/Sub.2/1999/12; FCCC/CP/2015/10/Add.1"},
        {"S/2005/60–S/2005/61 and SG/SM/11718-SC/9423",
         "S/2005/60; S/2005/61; SG/SM/11718; SC/9423"},
        {"INFCIRC/153 (Corrected), GC(XXVIII)/RES/439", "INFCIRC/153; GC(XXVIII)/RES/439"},
        {"NPT/CONF.2010/50 (Vol. I), A/RES/3314 (XXIX)",
         "NPT/CONF.2010/50 (Vol. I); A/RES/3314 (XXIX)"},
        {"S/Agenda/8979", "S/Agenda/8979"},
        {"载于A/57/37号文件和S/2003/1号文件。", "A/57/37; S/2003/1"},
        {"文書A/58/1及びS/2003/4を参照。S/2003/7호 문서", "A/58/1; S/2003/4; S/2003/7"},
        {"WPR/RC54.R2 and CD44.R5", "WPR/RC54.R2; CD44.R5"},
        {"A/AC.999/WG.I/L.1, CCW/CONF.II/2", "A/AC.999/WG.I/L.1; CCW/CONF.II/2"},
    };
    RUN(cases);
}

Test(symbol, papers_of_a_council_are_counted_behind_its_letters)
{
    static const name_case cases[] = {
        {"The Council adopted NSC 5501 and discussed NSC 5412/2.", "NSC 5501; NSC 5412/2"},
        {"NSC-68, NSAM 263, NSDM 16; JCS 1067 and (CCS 94)",
         "NSC-68; NSAM 263; NSDM 16; JCS 1067; CCS 94"},
        {"estimates NIE 11-4-65 and SNIE 10-3-61", "NIE 11-4-65; SNIE 10-3-61"},
        {"The NSC 2 weeks ago had NSC 10-15 members; JCS 1,067 men", ""},
        {"INFCIRC/225/Revision 5, INFCIRC/153/Addendum", "INFCIRC/225/Revision 5; "
                                                         "INFCIRC/153/Addendum"},
    };
    RUN(cases);
}

Test(symbol, codes_of_other_bodies)
{
    static const name_case cases[] = {
        {"decision 15/CP.7 and 3/CMP.1", "15/CP.7; 3/CMP.1"},
        {"Décision CIPM/110-14 (2021)", "CIPM/110-14 (2021)"},
        {"COM(2016) 123 final and C-M(55)15", "COM(2016) 123 final; C-M(55)15"},
        {"PC.DEC/1202, MC.DEC/4/13, CM/Rec(2010)5", "PC.DEC/1202; MC.DEC/4/13; CM/Rec(2010)5"},
        {"AG/RES. 2433 (XXXVIII-O/08)", "AG/RES. 2433 (XXXVIII-O/08)"},
        {"Document C.123.M.45.1923.VII was sent.", "C.123.M.45.1923.VII"},
        {"Directive 95/46/EC and Decision 2010/413/CFSP", "95/46/EC; 2010/413/CFSP"},
        {"IMO resolution A.1047(27)", "A.1047(27)"},
        {"Courses of Action (NSC 167/2; NSC 170/1) and SWNCC 150/4",
         "NSC 167/2; NSC 170/1; SWNCC 150/4"},
        {"第223號新聞稿", "223"},
        {"99年第062號新聞稿", "99年第062號"},
        {"ПОСТАНОВЛЕНИЕ\n16 июня 2003 г. № 5\nг. Минск", "5"},
        {"дом 16, июня 2003 г. № 5", ""},
        {"communiqué PSC/PR/COMM.(CMXXI) of the Council, PSC/AHG/COMM.(XII), BR (XX)",
         "PSC/PR/COMM.(CMXXI); PSC/AHG/COMM.(XII)"},
        {"communiqués PSC/MIN/COMM/3.(CDLXIV) and PSC/PR/BR.2(DCCCXL), Press Release "
         "M-NAC-1(93)38, "
         "M-NAC-EAPC-2(1998) 41",
         "PSC/MIN/COMM/3.(CDLXIV); PSC/PR/BR.2(DCCCXL); M-NAC-1(93)38; M-NAC-EAPC-2(1998) 41"},
        {"WT/DS26/AB/R, OEA/Ser.F/II.17, 2018/C 123/04",
         "WT/DS26/AB/R; OEA/Ser.F/II.17; 2018/C 123/04"},
        {"根据国发〔2019〕1号文件和外经贸发[1999]第12号", "国发〔2019〕1号; 外经贸发[1999]第12号"},
        {"circulated in CCC document 37.020", "37.020"},
        {"The Commission (IP/03/1234) uses TCP/IP and ISO/IEC 27001.", "IP/03/1234"},
        {"By decision X/2, Resolution ResDH(2005)21, IOC/EC-XLI/3",
         "X/2; ResDH(2005)21; IOC/EC-XLI/3"},
        {"166 EX/Decision 3.1.1 and Ext/EX.CL/2(VII)", "166 EX/Decision 3.1.1; Ext/EX.CL/2(VII)"},
    };
    RUN(cases);
}

Test(symbol, resolutions_by_their_number)
{
    static const name_case cases[] = {
        {"Recalling resolutions 1739 (2007), 1765 (2007) and 1795 (2008),",
         "1739 (2007); 1765 (2007); 1795 (2008)"},
        {"General Assembly resolution 377 A (V) of 3 November 1950", "377 A (V)"},
        {"its resolution 2625 (XXV) of 24 October 1970", "2625 (XXV)"},
        {"Resolution 2336 was renewed. UNSCR 1325 was not.", "2336; 1325"},
        {"resolutions 48/88 of 20 December 1993, 49/10 of 3 November 1994 and 57/270 B",
         "48/88; 49/10; 57/270 B"},
        {"the 1540 (2004) Committee", "1540 (2004)"},
        {"resolutions 242 and 338", "242; 338"},
        {"60/1. 2005 World Summit Outcome", "60/1"},
        {"resolutions 15 (1946), 47 (1948), 82 (1950); Resolution 7 (1948) of the Conference",
         "15 (1946); 47 (1948); 82 (1950)"},
        {"resolution 3201 (S-VI) and 998 (ES-I)", "3201 (S-VI); 998 (ES-I)"},
        {"大会第58/4号决议", "58/4"},
        {"распоряжение от 5 мая 2003 г. № 560-р", "560-р"},
    };
    RUN(cases);
}

Test(symbol, resolutions_in_other_languages)
{
    static const name_case cases[] = {
        {"la résolution 1373 (2001) du Conseil de sécurité", "1373 (2001)"},
        {"la resolución 1325 (2000) y la resolución 60/1", "1325 (2000); 60/1"},
        {"die Resolution 1244 (1999) des Sicherheitsrats", "1244 (1999)"},
        {"резолюции Совета Безопасности ООН 2231 и 2202 (2015)", "2231; 2202 (2015)"},
        {"резолюцию 1373 (2001)", "1373 (2001)"},
        {"安保理決議第1718号を含む", "1718"},
        {"安保理決議第1718号、第1874号及び同2087号並びに第183回国会で", "1718; 1874; 2087"},
        {"총회 결의 76/177호와 인권이사회 결의 제46/17호", "76/177; 46/17"},
        {"国連安保理の1373号決議を", "1373"},
        {"安理会第1540（2004）号决议", "1540（2004） = 1540 (2004)"},
        {"聯合國大會第2758號決議", "2758"},
        {"안보리 결의 2270호 및 제2321호", "2270; 2321"},
        {"안보리 결의 제1718호", "1718"},
    };
    RUN(cases);
}

Test(symbol, numbers_in_heads)
{
    static const name_case cases[] = {
        {"AMBASSADE\n\nParis, le 30 juillet 1993\nNo. 37.870\n\nL'Ambassade présente ses "
         "compliments "
         "au Ministère.\n",
         "37.870"},
        {"MINISTERIO\n\nMadrid, 24 de noviembre de 1994\nNúm 114/15\nNota Verbal\n\nEl Ministerio "
         "saluda atentamente a la Embajada.\n",
         "114/15"},
        {"AUSWÄRTIGES AMT\n410-304-07/53-5762/56\nDas Amt beehrt sich, der Botschaft "
         "mitzuteilen.\n",
         "410-304-07/53-5762/56"},
        {"Press Release No. 15/2014\n", "15/2014"},
        {"外交部新聞稿　第035號\n", "035"},
        {"보도자료 제2003-118호\n", "2003-118"},
        {"ACTA NÚM. 12/84\n", "12/84"},
        {"Contact the Bureau.\n\nPRN: 2021/0456\n", "2021/0456"},
        {"Über Konsultationen\n\n412-14-03-2019\n\nDer Text.\n", "412-14-03-2019"},
        {"einer Antwort (18/6244) auf die Anfrage (12/2015)", "18/6244"},
        {"Antwort auf Drucksache 19/1234 vom", "19/1234"},
        {"의안\n\n제출연월일 : 2010. 11. 15.\n\n9898\n\n번호\n\n제 출 자\n", "9898"},
        {"Treaties and Other International Acts Series 1591", "1591"},
    };
    RUN(cases);
}

Test(symbol, references_of_notes)
{
    static const name_case cases[] = {
        {"DER STAATSSEKRETÄR\n514-553.70/10 NLD\n\nich beehre mich", "514-553.70/10 NLD"},
        {"MINISTERIO\n37539 E. 9\n\nTengo el honor de", "37539 E. 9"},
        {"J'ai l'honneur de vous écrire.\n\nGEZANTSCHAP DER NEDERLANDEN\nNo. 3445\n", "3445"},
        {"DER BOTSCHAFTER\n244-00/1272\nDen Haag", "244-00/1272"},
        {"AUSWÄRTIGES AMT\n502-81 SA. 47-I\nDas Amt beehrt sich, den Empfang ihrer Verbalnote vom "
         "26. Mai 1961 Nr. 7159 zu bestätigen.",
         "502-81 SA. 47-I; 7159"},
        {"MINISTERIO\nNo. DGEA. 660\n\nTengo a honra acusar recibo de la nota marcada con el "
         "número 1152.",
         "DGEA. 660; 1152"},
        {"recibo de su Nota MAD/PA – 003/99 de fecha 27 de enero", "MAD/PA – 003/99"},
        {"KOM (2005) 87 endg.; BR-Drucksache 046/03(Beschluss)", "KOM (2005) 87; 046/03"},
        /* no references */
        {"514-553.70/10 NLD", ""}, /* the document is no note */
        {"Tengo el honor de\n29 IX 1975\n12.05.1953\nP.O. 12345\n75007 PARIS", ""},
        {"par MAD/PA – 003/99", ""},
        {"ministère\n12/05/1953\n1953-05-12\n", ""},
        {"Tengo el honor de una nota. El artículo número 1152", ""},
    };
    RUN(cases);
}

Test(symbol, codes_of_further_bodies)
{
    static const name_case cases[] = {
        {"resolution WHA66.8, EB130.R5, documents EB142/3 and A70/VR/1, SEA/RC69/R4",
         "WHA66.8; EB130.R5; EB142/3; A70/VR/1; SEA/RC69/R4"},
        {"UNESCO papers 41 C/5, 39 C/Resolution 15, 196 EX/Decision 4 and 202 EX/5",
         "41 C/5; 39 C/Resolution 15; 196 EX/Decision 4; 202 EX/5"},
        {"MSC.428(98), MSC 98/23, MSC/Circ.1023, C-DEC 209/5, A39-WP/123, Resolution A39-3",
         "MSC.428(98); MSC 98/23; MSC/Circ.1023; C-DEC 209/5; A39-WP/123; A39-3"},
        {"Assembly/AU/Dec.1(I), EX.CL/Dec.5 (III), PSC/AHG/COMM.1(CCXVI)",
         "Assembly/AU/Dec.1(I); EX.CL/Dec.5 (III); PSC/AHG/COMM.1(CCXVI)"},
        {"CP/doc. 4208/06, CP/RES. 1078 (2108/16), AG/DEC. 60 (XXXIX-O/09)",
         "CP/doc. 4208/06; CP/RES. 1078 (2108/16); AG/DEC. 60 (XXXIX-O/09)"},
        {"GB.320/INS/5 and ILC.104/VI", "GB.320/INS/5; ILC.104/VI"},
        {"C-M(2002)49-REV1, MC 14/3", "C-M(2002)49-REV1; MC 14/3"},
        {"2016/SOM3/012, INFCIRC/254/Rev.12/Part 1", "2016/SOM3/012; INFCIRC/254/Rev.12/Part 1"},
        {"(Document C. 497 (1), M. 339 (1), 1938), A.19.1925.VI",
         "C. 497 (1), M. 339 (1), 1938; A.19.1925.VI"},
        {"Papers C.P. (51) 44 and C. (53) 97; ноту от 3 ноября за № 772",
         "C.P. (51) 44; C. (53) 97; 772"},
        {"Decision No. 1202 and Doc. 14040; Cm 9161", "1202; 14040; 9161"},
    };
    RUN(cases);
}

Test(symbol, numbers_of_laws)
{
    static const name_case cases[] = {
        {"le décret n° 2019-123 du 5 mars 2019 et la loi no 2015-912", "2019-123; 2015-912"},
        {"la Ley 27/2014, el Real Decreto 123/2016 y el Decreto Supremo N° 012-2016-RE",
         "27/2014; 123/2016; 012-2016-RE"},
        {"Указ № 123, Федеральный закон № 131-ФЗ", "123; 131-ФЗ"},
        {"постановление Правительства от 5 августа 2005 г. N 494", "494"},
        {"Regulation (EU) 2016/679 and Regulation (EC) No 883/2004", "2016/679; 883/2004"},
        {"Verordnung (EU) 2016/679, règlement (UE) n° 1169/2011", "2016/679; 1169/2011"},
        {"대통령령 제12345호와 조약 제2123호", "12345; 2123"},
        {"外務省告示第123号により", "123"},
        {"the law of 2015, by law 12 days, Regulation 12, the Act 1990", ""},
    };
    RUN(cases);
}

Test(symbol, numbers_that_are_none)
{
    static const name_case cases[] = {
        {"No. 492.]        Paris, June 20, 1864.\n\nSIR: I have the honor.\n", ""},
        {"486. For the Acting Secretary from the Mission.", ""},
        {"The Chargé to the Secretary of State\n\nNo. 429\n\nSir: I have the honor to report.\n",
         ""},
        {"211.60f/1\n\nThe Chargé to the Secretary of State\n", ""},
        {"HIV/H1N1, ISO/TS16949, document 12", ""},
        {"The 24/7 hotline of CNCERT/CC and KrCERT/CC", ""},
        {"page 1/2, 10 km/h, and/or, HIV/AIDS, I/O, TCP/IP", ""},
        {"on 05/06/2023 and 2023/05/06", ""},
        {"the resolution adopted by 123 votes to 5", ""},
        {"Résolution 2 de la 25e réunion (2014)", ""},
        {"the resolution of 1971 and of 24 October 1970", ""},
        {"AS/400, F-16/18, Doc. 2016, +41 22 917, MH17/370, C 5, 41 EX", ""},
        {"ISSN 1234-5678, item 3 (a), agenda item 12", ""},
        {"in 2005 (2006) and 1,540 (2004) cases, 15 (2014)", ""},
        {"http://www.un.org/A/70/174", ""},
        {"Depcirtel 58 and telegram No. 1234 to Moscow", ""},
        {"유엔 안보리 결의 ( 1373/1838/1846/1851 )에 근거", ""},
    };
    RUN(cases);
}

Test(symbol, papers_of_technical_committees_are_counted_behind_the_committee)
{
    static const name_case cases[] = {
        {"See ISO/IEC JTC 1/SC 27 N 4411, JTC1/SC22/WG14 N1570 and ISO/TC 46 N 475.",
         "ISO/IEC JTC 1/SC 27 N 4411; JTC1/SC22/WG14 N1570; ISO/TC 46 N 475"},
        {"SC 27 met in room N 12; ISO 9001, latitude N 45; TC N 7", ""},
    };
    RUN(cases);
}
