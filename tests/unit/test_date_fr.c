/*
 * test_date_fr.c - the dates of French: what is one, how far it reaches, what it is worth; and what
 * is none.
 */
#include "date_runner.h"

static const date_case cases[] = {
    {"Le ministre des affaires étrangères a été reçu le 1er novembre 2018 à Paris.",
     "1er novembre 2018=2018-11-01"},
    {"Paris, le 30 juillet 1993", "30 juillet 1993=1993-07-30"},
    {"du 9 au 10 mai 2013 à Genève et les autres", "9 au 10 mai 2013=2013-05-09/2013-05-10"},
    {"La réunion aura lieu du 29 novembre au 1er décembre.",
     "29 novembre au 1er décembre=2016-11-29/2016-12-01"},
    {"les 14 et 15 mars 2014 à Bruxelles", "14=2014-03-14; 15 mars 2014=2014-03-15"},
    {"le mardi 2 août 2016 dans les locaux", "mardi 2 août 2016=2016-08-02"},
    {"en mars dernier, le Conseil et les autres", "mars dernier=2016-03"},
    {"le 5 mai dernier, le Conseil", "5 mai dernier=2016-05-05"},
    {"en octobre dernier et l'année dernière et la semaine prochaine",
     "octobre dernier=2015-10; année dernière=2015; semaine prochaine=2016-08-15/2016-08-21"},
    {"L'an dernier, le mois prochain, cette année et ce matin",
     "an dernier=2015; mois prochain=2016-09; cette année=2016; ce matin=2016-08-10"},
    {"Le ministre a rencontré hier son homologue et le verra aujourd’hui et demain.",
     "hier=2016-08-09; aujourd’hui=2016-08-10; demain=2016-08-11"},
    {"Il y a deux ans, le traité a été signé.", "Il y a deux ans=2014"},
    {"depuis 2005 et dans les années 1990", "2005=2005; 1990=1990"},
    {"à sa 25e réunion (2014) des ministres", "2014=2014"},
    {"la résolution 1826 (2008) du Conseil de sécurité", ""},
    {"au XXIe siècle dans le monde", "XXIe siècle=20XX"},
    {"au premier semestre 2016 et au deuxième trimestre de 2017",
     "premier semestre 2016=2016-40; deuxième trimestre de 2017=2017-34"},
    {"au printemps 2015 et à l'été 2014, en automne",
     "printemps 2015=2015-21; été 2014=2014-22; automne=2016-23"},
    {"d'avril à juin 2012", "avril à juin 2012=2012-04/2012-06"},
    {"en date du 12 courant", "12 courant=2016-08-12"},
    {"de 1939 à 1945", "1939 à 1945=1939/1945"},
    {"Fait à Paris, le 21 mars 1983, en deux exemplaires. Le lendemain, le ministre est parti.",
     "21 mars 1983=1983-03-21; lendemain=1983-03-22"},
    {"le 13 décembre 1957 et le 14 octobre 1987",
     "13 décembre 1957=1957-12-13; 14 octobre 1987=1987-10-14"},
    {"Le 5 sept. 1941, le 3 févr. 1942", "5 sept. 1941=1941-09-05; 3 févr. 1942=1942-02-03"},
    {"le 05/06/2023 à Paris dans les locaux", "05/06/2023=2023-06-05"},
    {"vendredi 15 et samedi 16 novembre 2019",
     "vendredi 15=2019-11-15; samedi 16 novembre 2019=2019-11-16"},
    {"le mois d'août, au mois de juillet 2015", "août=2016-08; juillet 2015=2015-07"},
    {"le même jour et la veille dans les rues", "même jour=2016-08-10; veille=2016-08-09"},
    {"Fait à Strasbourg, le vingt et un mars mil neuf cent quatre-vingt-trois, en français et en "
     "anglais",
     "vingt et un mars mil neuf cent quatre-vingt-trois=1983-03-21"},
    {"le premier juin mil neuf cent soixante-neuf",
     "premier juin mil neuf cent soixante-neuf=1969-06-01"},
};

Test(date_fr, finds_and_values)
{
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}
