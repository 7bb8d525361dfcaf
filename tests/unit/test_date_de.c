/*
 * test_date_de.c - the dates of German: what is one, how far it reaches, what it is worth; and what
 * is none.
 */
#include "date_runner.h"

static const date_case cases[] = {
    {"Den Haag, den 31. Januar 1952.", "31. Januar 1952=1952-01-31"},
    {"das Abkommen vom 12.3.1901 und der Briefwechsel vom gleichen Tage",
     "12.3.1901=1901-03-12; gleichen Tage=1901-03-12"},
    {"vom 9. bis 10. Mai 2013 in der Stadt", "9. bis 10. Mai 2013=2013-05-09/2013-05-10"},
    {"am 3./4. Juni 1999 und am 5. und 6. Juli 2000",
     "3./4. Juni 1999=1999-06-03/1999-06-04; 5=2000-07-05; 6. Juli 2000=2000-07-06"},
    {"Der Minister traf gestern ein und wird heute und morgen mit den Behörden sprechen.",
     "gestern=2016-08-09; heute=2016-08-10; morgen=2016-08-11"},
    {"im letzten Jahr, im nächsten Jahr, in diesem Jahr, im vergangenen Monat",
     "letzten Jahr=2015; nächsten Jahr=2017; diesem Jahr=2016; vergangenen Monat=2016-07"},
    {"nächste Woche, letzte Woche und dieser Woche",
     "nächste Woche=2016-08-15/2016-08-21; letzte Woche=2016-08-01/2016-08-07; dieser "
     "Woche=2016-08-08/2016-08-14"},
    {"im Oktober letzten Jahres", "Oktober letzten Jahres=2015-10"},
    {"im Jahre 1956, seit 2005, bis 2020", "1956=1956; 2005=2005; 2020=2020"},
    {"vor zwei Jahren und vor 65 Jahren", "vor zwei Jahren=2014; vor 65 Jahren=1951"},
    {"am Dienstag, den 2. August 2016", "Dienstag, den 2. August 2016=2016-08-02"},
    {"am Montag in den Räumen", "Montag=2016-08-08"},
    {"im Herbst 1956 und im Frühjahr", "Herbst 1956=1956-23; Frühjahr=2016-21"},
    {"im ersten Halbjahr 2017 und im zweiten Quartal 2016",
     "ersten Halbjahr 2017=2017-40; zweiten Quartal 2016=2016-34"},
    {"in den 1990er Jahren und im 21. Jahrhundert", "1990er Jahren=199X; 21. Jahrhundert=20XX"},
    {"Anfang März, Ende Mai und Mitte Juli", "März=2016-03; Mai=2016-05; Juli=2016-07"},
    {"vom 29. November bis zum 1. Dezember 2021",
     "29. November bis zum 1. Dezember 2021=2021-11-29/2021-12-01"},
    {"am 1. Jan. 2014, 5. Okt. 2015, 24.12.99",
     "1. Jan. 2014=2014-01-01; 5. Okt. 2015=2015-10-05; 24.12.99=1999-12-24"},
    {"am folgenden Tag", "folgenden Tag=2016-08-11"},
    {"am selben Tag", "selben Tag=2016-08-10"},
    {"Resolution 1826 (2008) des Sicherheitsrats", ""},
    {"RGBl. 1921, S. 55 ff", "1921=1921"},
    {"Zwischen 1945 und 1949", "1945 und 1949=1945/1949"},
    {"Am Freitag (05.08.) und vom 26.-29.08. in Bern; Tagung (05./06.08.2015)",
     "Freitag (05.08.)=2016-08-05; 26.-29.08.=2016-08-26/2016-08-29; "
     "05./06.08.2015=2015-08-05/2015-08-06"},
    {"Fassung 1.2.-3.4. des Programms, Kapitel 05./06.", ""},
    {"am 3. d. M., am 5. v. M. und im Mai v. J.",
     "3. d. M.=2016-08-03; 5. v. M.=2016-07-05; Mai v. J.=2015-05"},
    {"in den neunziger Jahren, der Sechzigerjahre; ein Zwanziger",
     "neunziger Jahren=199X; Sechzigerjahre=196X"},
    {"vom 30.4.-2.5.2019, am letzten Freitag im Mai 2016",
     "30.4.-2.5.2019=2019-04-30/2019-05-02; letzten Freitag im Mai 2016=2016-05-27"},
    {"am ersten Mai 1890", "ersten Mai 1890=1890-05-01"},
    {"den zweiten Juni", "zweiten Juni=2016-06-02"},
    {"Bonn, im Juli 1956", "Juli 1956=1956-07"},
    {"der 10.-12. Juni 2014", "10.-12. Juni 2014=2014-06-10/2014-06-12"},
    {"Von Januar bis März 2015", "Januar bis März 2015=2015-01/2015-03"},
    {"Berlin, den 3. Oktober 1990", "3. Oktober 1990=1990-10-03"},
    {"vom 28. Februar bis 2. März 2017, vom 3. bis zum 5. Juni",
     "28. Februar bis 2. März 2017=2017-02-28/2017-03-02; 3. bis zum 5. "
     "Juni=2017-06-03/2017-06-05"},
    {"in der Nacht vom 5. auf den 6. Juni 1944", "5. auf den 6. Juni 1944=1944-06-05/1944-06-06"},
    {"Mittwoch, 5. Juli 2017, 10.00 Uhr", "Mittwoch, 5. Juli 2017=2017-07-05"},
    {"am kommenden Montag, am vergangenen Freitag, nächsten Monat, voriges Jahr",
     "kommenden Montag=2016-08-15; vergangenen Freitag=2016-08-05; nächsten Monat=2016-09; voriges "
     "Jahr=2015"},
    {"BGBl. 2015 I S. 1234, Bundestagsdrucksache 18/1234, Art. 5 Abs. 2", "2015=2015"},
    {"Resolution 70/1 der Generalversammlung vom 25. September 2015",
     "25. September 2015=2015-09-25"},
    {"2000 Mann, 1500 Tonnen, Seite 1999", ""},
    {"Heute morgen, gestern abend, morgen früh, übermorgen",
     "Heute morgen=2016-08-10; gestern abend=2016-08-09; morgen früh=2016-08-11; "
     "übermorgen=2016-08-12"},
    {"Am Morgen des 5. Mai 1945", "5. Mai 1945=1945-05-05"},
    {"01.01.2020 - 31.12.2020", "01.01.2020 - 31.12.2020=2020-01-01/2020-12-31"},
    {"Januar/Februar 2015", "Januar=2015-01; Februar 2015=2015-02"},
    {"im Sommer 2015 und im kommenden Winter", "Sommer 2015=2015-22; kommenden Winter=2016-24"},
    {"seit dem 1. Januar dieses Jahres", "1. Januar dieses Jahres=2016-01-01"},
    {"Wien, im März 1938", "März 1938=1938-03"},
    {"am 9. November 1918 und am folgenden Tage",
     "9. November 1918=1918-11-09; folgenden Tage=1918-11-10"},
    {"am 5. Jan. 2016, 6. Feb. 2016, 7. Mrz. 2016, 8. Apr. 2016, 9. Mai 2016, 10. Jun. 2016, 11. "
     "Jul. 2016, 12. Aug. 2016, 13. Sept. 2016, 14. Okt. 2016, 15. Nov. 2016, 16. Dez. 2016",
     "5. Jan. 2016=2016-01-05; 6. Feb. 2016=2016-02-06; 7. Mrz. 2016=2016-03-07; 8. Apr. "
     "2016=2016-04-08; 9. Mai 2016=2016-05-09; 10. Jun. 2016=2016-06-10; 11. Jul. 2016=2016-07-11; "
     "12. Aug. 2016=2016-08-12; 13. Sept. 2016=2016-09-13; 14. Okt. 2016=2016-10-14; 15. Nov. "
     "2016=2016-11-15; 16. Dez. 2016=2016-12-16"},
    {"im Jänner 2016, im Feber 2016", "Jänner 2016=2016-01; Feber 2016=2016-02"},
    {"vom 5. bis 7. Mai 2015, vom 5.-7. Mai 2015, 5. – 7. Mai 2015",
     "5. bis 7. Mai 2015=2015-05-05/2015-05-07; 5.-7. Mai 2015=2015-05-05/2015-05-07; 5. – 7. Mai "
     "2015=2015-05-05/2015-05-07"},
    {"von Montag, dem 4., bis Freitag, den 8. Mai 2015",
     "Montag, dem 4., bis Freitag, den 8. Mai 2015=2015-05-04/2015-05-08"},
    {"am 5., 6. und 8. Mai 2015", "5=2015-05-05; 6=2015-05-06; 8. Mai 2015=2015-05-08"},
    {"zwischen dem 5. und dem 12. Mai 2015", "5. und dem 12. Mai 2015=2015-05-05/2015-05-12"},
    {"von Januar bis März 2015, zwischen Januar und März 2014",
     "Januar bis März 2015=2015-01/2015-03; Januar und März 2014=2014-01/2014-03"},
    {"zwischen 2010 und 2015, von 2010 bis 2015, seit 1990, ab 2018, bis 2020",
     "2010 und 2015=2010/2015; 2010 bis 2015=2010/2015; 1990=1990; 2018=2018; 2020=2020"},
    {"im vergangenen Mai, im kommenden Juni, letzten Dezember",
     "vergangenen Mai=2016-05; kommenden Juni=2017-06; letzten Dezember=2015-12"},
    {"in der vergangenen Woche, in der kommenden Woche, diese Woche",
     "vergangenen Woche=2016-08-01/2016-08-07; kommenden Woche=2016-08-15/2016-08-21; diese "
     "Woche=2016-08-08/2016-08-14"},
    {"Ende 2015, Anfang 2016, Mitte 2014, Ende Mai 2015",
     "2015=2015; 2016=2016; 2014=2014; Mai 2015=2015-05"},
    {"vor zwei Wochen, vor drei Monaten, vor einem Jahr, vor wenigen Tagen",
     "vor zwei Wochen=2016-07-27; vor drei Monaten=2016-05; vor einem Jahr=2015"},
    {"zwei Tage später, drei Jahre zuvor", "zwei Tage später=2016-08-12; drei Jahre zuvor=2013"},
    {"im ersten Quartal 2016, im 2. Quartal 2015, Q3 2014, im IV. Quartal 2013, im dritten Quartal "
     "des Jahres 2012",
     "ersten Quartal 2016=2016-33; 2. Quartal 2015=2015-34; Q3 2014=2014-35; IV. Quartal "
     "2013=2013-36; dritten Quartal des Jahres 2012=2012-35"},
    {"in der ersten Jahreshälfte 2017, zweites Halbjahr 2016, in der zweiten Hälfte des Jahres "
     "2015, 1. Halbjahr 2015",
     "ersten Jahreshälfte 2017=2017-40; zweites Halbjahr 2016=2016-41; zweiten Hälfte des Jahres "
     "2015=2015-41; 1. Halbjahr 2015=2015-40"},
    {"in den 90er Jahren, in den 90er-Jahren, den 1960er-Jahren, der 1970er, Neunzigerjahre",
     "90er Jahren=199X; 90er-Jahren=199X; 1960er-Jahren=196X; 1970er=197X; Neunzigerjahre=199X"},
    {"im 19. Jahrhundert, des zwanzigsten Jahrhunderts, 21. Jh.",
     "19. Jahrhundert=18XX; zwanzigsten Jahrhunderts=19XX; 21. Jh.=20XX"},
    {"Haushaltsjahr 2016, Geschäftsjahr 2015/16, im Wirtschaftsjahr 2014",
     "Haushaltsjahr 2016=2016; Geschäftsjahr 2015/16=2015/2016; Wirtschaftsjahr 2014=2014"},
    {"am 05.06.2016, am 5.6.16, 05. 06. 2016, 2016-06-05",
     "05.06.2016=2016-06-05; 5.6.16=2016-06-05; 05. 06. 2016=2016-06-05; 2016-06-05=2016-06-05"},
    {"GESCHEHEN zu Wien am dreiundzwanzigsten Mai neunzehnhundertneunundsechzig",
     "dreiundzwanzigsten Mai neunzehnhundertneunundsechzig=1969-05-23"},
    {"Geschehen zu Bonn am fünften Mai neunzehnhundertachtundvierzig in zwei Urschriften",
     "fünften Mai neunzehnhundertachtundvierzig=1948-05-05"},
    {"geschehen zu Berlin am 12. Tage des Monats März 1990",
     "12. Tage des Monats März 1990=1990-03-12"},
    {"Do., 5. Mai 2016; Mo, 09.05.2016; Fr. 13.5.2016",
     "Do., 5. Mai 2016=2016-05-05; Mo, 09.05.2016=2016-05-09; Fr. 13.5.2016=2016-05-13"},
    {"am Dienstag (9. August), am Mittwoch",
     "Dienstag (9. August)=2016-08-09; Mittwoch=2016-08-10"},
    {"am Montagabend, am Dienstagmorgen, Freitagnachmittag",
     "Montagabend=2016-08-08; Dienstagmorgen=2016-08-09; Freitagnachmittag=2016-08-05"},
    {"heute, gestern, morgen, vorgestern, übermorgen, die der und das",
     "heute=2016-08-10; gestern=2016-08-09; morgen=2016-08-11; vorgestern=2016-08-08; "
     "übermorgen=2016-08-12"},
    {"heute Vormittag, gestern Abend, heute früh, heute Nacht",
     "heute Vormittag=2016-08-10; gestern Abend=2016-08-09; heute früh=2016-08-10; heute "
     "Nacht=2016-08-10"},
    {"Ihr Brief vom 3. d. Mts., 28. v. Mts., 1. k. M., 4. ds. Mts.",
     "3. d. Mts.=2016-08-03; 28. v. Mts.=2016-07-28; 1. k. M.=2016-09-01; 4. ds. Mts.=2016-08-04"},
    {"am nächsten Tag, am Tag darauf, am Vortag, am Tag zuvor, tags darauf",
     "nächsten Tag=2016-08-11; Tag darauf=2016-08-12; Vortag=2016-08-11; Tag zuvor=2016-08-10; "
     "tags darauf=2016-08-11"},
    {"im Folgejahr, im Vorjahr, im gleichen Jahr, desselben Jahres, im darauffolgenden Jahr",
     "Folgejahr=2017; Vorjahr=2016; gleichen Jahr=2016; desselben Jahres=2016; darauffolgenden "
     "Jahr=2017"},
    {"jeden Montag, täglich, alle zwei Jahre, 24 Stunden", ""},
    {"am ersten Montag im Mai 2016", "ersten Montag im Mai 2016=2016-05-02"},
    {"BGBl. I S. 2015, Nr. 2016, Resolution 1973 (2011), Art. 2016, § 1990 BGB", ""},
    {"in den Jahren 2014, 2015 und 2016, in den Jahren 2014 bis 2016",
     "2014=2014; 2015=2015; 2016=2016; 2014 bis 2016=2014/2016"},
    {"2000 Menschen, 1500 Euro, 1999 Soldaten", ""},
    {"Maifeiertag, Herr März, Frau August, Dr. Juni", ""},
    {"Die Kommission tagt im II. Quartal und im Herbst nächsten Jahres; im 1. und 2. Halbjahr 2016",
     "II. Quartal=2016-34; Herbst nächsten Jahres=2017-23; 1=2016-40; 2. Halbjahr 2016=2016-41"},
    {"Im zweiten Halbjahr werden mit der Bahn 1950 Güterzüge gezählt; die zweite Hälfte und der "
     "Rest von 2014 waren ruhig.",
     "zweiten Halbjahr=2016-41; 2014=2014"},
    {"Er reist morgen nach Wien und trifft am Samstag mit dem Minister zusammen.",
     "morgen=2016-08-11; Samstag=2016-08-13"},
    {"Der Rat tagte am Montag und Dienstag in Genf.", "Montag=2016-08-08; Dienstag=2016-08-09"},
    {"Die Delegation traf am Mittwochabend ein.", "Mittwochabend=2016-08-10"},
    {"Der Minister reist am kommenden Donnerstag nach Oslo.", "kommenden Donnerstag=2016-08-11"},
    {"vom 28. Februar bis 24. März und vom 3. bis 28. Juli 2006",
     "28. Februar bis 24. März=2006-02-28/2006-03-24; 3. bis 28. Juli 2006=2006-07-03/2006-07-28"},
    {"Genf, 6.-17. Mai 2002; 6. – 17. Mai 2002; 06.-17.05.2002; 6./7. Mai 2002",
     "6.-17. Mai 2002=2002-05-06/2002-05-17; 6. – 17. Mai 2002=2002-05-06/2002-05-17; "
     "06.-17.05.2002=2002-05-06/2002-05-17; 6./7. Mai 2002=2002-05-06/2002-05-07"},
    {"Berlin, den 12. Juni 2014; Wien, am 3. Mai 2014; Bonn, 4. 5. 1985",
     "12. Juni 2014=2014-06-12; 3. Mai 2014=2014-05-03; 4. 5. 1985=1985-05-04"},
    {"im zweiten Quartal dieses Jahres; im letzten Quartal 2015; im dritten Vierteljahr 2014; "
     "Q1/2016; 1. Quartal 2016; I/2016; 1/2016",
     "zweiten Quartal dieses Jahres=2016-34; letzten Quartal 2015=2015-36; dritten Vierteljahr "
     "2014=2014-35; Q1/2016=2016-33; 1. Quartal 2016=2016-33"},
    {"im Oktober und November vergangenen Jahres; im März dieses Jahres; im Mai letzten Jahres; im "
     "Juni nächsten Jahres",
     "Oktober=2015-10; November vergangenen Jahres=2015-11; März dieses Jahres=2016-03; Mai "
     "letzten Jahres=2015-05; Juni nächsten Jahres=2017-06"},
    {"Montag, 12., und Dienstag, 13. Juni 2017",
     "Montag, 12=2017-06-12; Dienstag, 13. Juni 2017=2017-06-13"},
    {"von Mittwoch, 8., bis Freitag, 10. Juni 2016",
     "Mittwoch, 8., bis Freitag, 10. Juni 2016=2016-06-08/2016-06-10"},
    {"in den 60er und 70er Jahren; in den achtziger Jahren; in den 1990er Jahren; der 90er-Jahre; "
     "die Dreißigerjahre; Ende der 1980er",
     "60er=196X; 70er Jahren=197X; achtziger Jahren=198X; 1990er Jahren=199X; 90er-Jahre=199X; "
     "Dreißigerjahre=193X; 1980er=198X"},
    {"im 19. und 20. Jahrhundert; des 21. Jahrhunderts; im letzten Jahrhundert; im 18. Jh.",
     "19=18XX; 20. Jahrhundert=19XX; 21. Jahrhunderts=20XX; letzten Jahrhundert=19XX; 18. "
     "Jh.=17XX"},
    {"seit 2010, bis 2020, ab 2012, um 1900, zwischen 2015 und 2016, 1914 bis 1918, 2014 ff., nach "
     "1945, von 2010 bis 2015",
     "2010=2010; 2020=2020; 2012=2012; 1900=1900; 2015 und 2016=2015/2016; 1914 bis "
     "1918=1914/1918; 2014=2014; 1945=1945; 2010 bis 2015=2010/2015"},
    {"31.12.2015, 31.12.15, 31. Dez. 2015, 31. 12. 2015, 31.XII.1955, 31. Dezember '15, "
     "2015-12-31, 31-12-2015, 31/12/2015",
     "31.12.2015=2015-12-31; 31.12.15=2015-12-31; 31. Dez. 2015=2015-12-31; 31. 12. "
     "2015=2015-12-31; 31.XII.1955=1955-12-31; 31. Dezember '15=2015-12-31; 2015-12-31=2015-12-31; "
     "31-12-2015=2015-12-31; 31/12/2015=2015-12-31"},
    {"Geschehen zu Bern am zwölften Juni neunzehnhundertfünfundneunzig",
     "zwölften Juni neunzehnhundertfünfundneunzig=1995-06-12"},
    {"Geschehen zu Wien am 5. Mai zweitausendvierzehn", "5. Mai zweitausendvierzehn=2014-05-05"},
    {"am Montagnachmittag, Dienstagmorgen, Mittwochvormittag, Donnerstagnacht, Samstagmittag, "
     "Montag früh, montags",
     "Montagnachmittag=2016-08-08; Dienstagmorgen=2016-08-09; Mittwochvormittag=2016-08-10; "
     "Donnerstagnacht=2016-08-04; Samstagmittag=2016-08-06; Montag=2016-08-08"},
    {"Der Rat wird seine nächste Tagung am 5. Dezember abhalten.", "5. Dezember=2016-12-05"},
    {"diese Woche, vergangene Woche, kommende Woche, nächste Woche, in der letzten Woche, Anfang "
     "der Woche, Mitte der Woche",
     "diese Woche=2016-08-08/2016-08-14; vergangene Woche=2016-08-01/2016-08-07; kommende "
     "Woche=2016-08-15/2016-08-21; nächste Woche=2016-08-15/2016-08-21; letzten "
     "Woche=2016-08-01/2016-08-07"},
    {"Herbst 2015, im kommenden Frühjahr, vergangenen Herbst, Sommer 1914, Winter 1946/47, im "
     "Spätsommer 2015, im Frühling",
     "Herbst 2015=2015-23; kommenden Frühjahr=2017-21; vergangenen Herbst=2015-23; Sommer "
     "1914=1914-22; Winter 1946/47=1946-24; Spätsommer 2015=2015-22; Frühling=2016-21"},
    {"Am Montag, den 15. August, wird der Minister die Konferenz eröffnen. Die Feier findet am "
     "Montagnachmittag im Saal statt.",
     "Montag, den 15. August=2016-08-15; Montagnachmittag=2016-08-15"},
    {"Der Minister erklärte am Montag, dass die Tagung im Mai stattfinden wird.",
     "Montag=2016-08-08; Mai=2017-05"},
    {"Die Note vom heutigen Tage und die Sitzung am morgigen Tag",
     "heutigen Tage=2016-08-10; morgigen Tag=2016-08-11"},
    {"Der Bericht wird bis zum 31. März jeden Jahres vorgelegt.", ""},
    {"In den nächsten Tagen reist der Minister am Sonntag (14.08.) nach Wien; er wird am 19. und "
     "20.09. an Treffen teilnehmen.",
     "Sonntag (14.08.)=2016-08-14; 19=2016-09-19; 20.09.=2016-09-20"},
    {"Er wird ab Sonntag in alle Staaten reisen.\nAm Montag reist der Minister weiter nach Wien. "
     "Am Freitag traf er den Präsidenten.",
     "Sonntag=2016-08-14; Montag=2016-08-15; Freitag=2016-08-05"},
    {"Das war vor vierzehn Tagen, am Sonntagabend. Den 12.3.2016 nannte er auch.",
     "vor vierzehn Tagen=2016-07-27; Sonntagabend=2016-08-07; 12.3.2016=2016-03-12"},
    {"Die Konferenz läuft noch bis Freitag.", "Freitag=2016-08-12"},
    {"Zuvor war 2014 Lettland an der Reihe, doch es zählten 2014 Gäste mit.", "2014=2014"},
    {"Wien, 2. Juni 2020\n\nDie 212. Sitzung findet vom 17. bis 19. Juni 2020 in Graz statt, die "
     "213. Sitzung vom 9. bis 11. Dezember in Linz. Am Montagabend beginnen die Gespräche.",
     "2. Juni 2020=2020-06-02; 17. bis 19. Juni 2020=2020-06-17/2020-06-19; 9. bis 11. "
     "Dezember=2020-12-09/2020-12-11; Montagabend=2020-06-08"},
    {"in den kommenden Jahren, in den letzten Wochen; im kommenden Jahr", "kommenden Jahr=2017"},
    {"am Marktplatz (heute Rathausplatz); die Sitzung (heute in Wien)", "heute=2016-08-10"},
    {"Das gilt heute mehr denn je, heute wie gestern.", "heute=2016-08-10; gestern=2016-08-09"},
};

Test(date_de, finds_and_values)
{
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}
