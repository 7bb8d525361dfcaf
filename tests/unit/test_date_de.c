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
     "Freitag=2016-08-05; 05.08.=2016-08-05; 26.-29.08.=2016-08-26/2016-08-29; "
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
     "Heute=2016-08-10; gestern=2016-08-09; morgen=2016-08-11; übermorgen=2016-08-12"},
    {"Am Morgen des 5. Mai 1945", "5. Mai 1945=1945-05-05"},
    {"01.01.2020 - 31.12.2020", "01.01.2020 - 31.12.2020=2020-01-01/2020-12-31"},
    {"Januar/Februar 2015", "Januar=2015-01; Februar 2015=2015-02"},
    {"im Sommer 2015 und im kommenden Winter", "Sommer 2015=2015-22; kommenden Winter=2016-24"},
    {"seit dem 1. Januar dieses Jahres", "1. Januar dieses Jahres=2016-01-01"},
    {"Wien, im März 1938", "März 1938=1938-03"},
    {"am 9. November 1918 und am folgenden Tage",
     "9. November 1918=1918-11-09; folgenden Tage=1918-11-10"},
};

Test(date_de, finds_and_values)
{
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}
