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
    {"Le 3 juillet 2015, à l'issue de la 2e réunion, les ministres ont décidé de se réunir en "
     "2016.",
     "3 juillet 2015=2015-07-03; 2016=2016"},
    {"Paris, le 3 juill. 1862. Monsieur le Ministre, j'ai reçu hier votre dépêche du 1er de ce "
     "mois.",
     "3 juill. 1862=1862-07-03; hier=1862-07-02; 1er de ce mois=1862-07-01"},
    {"La Conférence tenue du 30 novembre au 11 décembre 2015 à Paris et les autres",
     "30 novembre au 11 décembre 2015=2015-11-30/2015-12-11"},
    {"au cours du deuxième semestre de l'année 2017 et au second semestre 2018",
     "deuxième semestre de l'année 2017=2017-41; second semestre 2018=2018-41"},
    {"en janvier, février et mars 2014 dans les capitales",
     "janvier=2014-01; février=2014-02; mars 2014=2014-03"},
    {"l'accord du 12 mars 1999 entré en vigueur le 1er janvier de l'année suivante",
     "12 mars 1999=1999-03-12; 1er janvier de l'année suivante=2000-01-01"},
    {"la session de printemps, l'automne prochain, l'été dernier, cet été",
     "printemps=2016-21; automne prochain=2016-23; été dernier=2015-22; cet été=2016-22"},
    {"Les négociations, ouvertes en juin dernier, se poursuivront jusqu’en décembre prochain et "
     "au-delà",
     "juin dernier=2016-06; décembre prochain=2016-12"},
    {"lundi prochain et mardi dernier dans la salle des fêtes",
     "lundi prochain=2016-08-15; mardi dernier=2016-08-09"},
    {"la semaine du 5 au 9 mars 2018", "5 au 9 mars 2018=2018-03-05/2018-03-09"},
    {"les 5, 6 et 7 juin 2012 et les 12-13 juin",
     "5=2012-06-05; 6=2012-06-06; 7 juin 2012=2012-06-07; 12-13 juin=2012-06-12/2012-06-13"},
    {"New York, 14-18 septembre 2015", "14-18 septembre 2015=2015-09-14/2015-09-18"},
    {"la loi n° 2015-991 du 7 août 2015, article L. 1424, page 1999", "7 août 2015=2015-08-07"},
    {"à 15 heures, le 5 mai à 10 h 30", "5 mai=2016-05-05"},
    {"dans les deux prochaines années, ces dernières années, chaque année", ""},
    {"ce 15 octobre 2014; ce lundi 3 mars; le 3 mars prochain",
     "15 octobre 2014=2014-10-15; lundi 3 mars=2014-03-03; 3 mars prochain=2015-03-03"},
    {"au début de 2014, fin 2015, mi-2016, début mars, fin mai",
     "2014=2014; 2015=2015; mars=2016-03; mai=2016-05"},
};

Test(date_fr, finds_and_values)
{
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}
