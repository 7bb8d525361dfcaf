/*
 * test_date_es.c - the dates of Spanish: what is one, how far it reaches, what it is worth; and
 * what is none.
 */
#include "date_runner.h"

static const date_case cases[] = {
    {"el 1º de junio de este mismo año", "1º de junio de este mismo año=2016-06-01"},
    {"El lunes 8, el martes 9 y el miércoles 10 delegados",
     "lunes 8=2016-08-08; martes 9=2016-08-09; miércoles=2016-08-10"},
    {"en los años noventa, la década de 1960 y la década de los años 80; hace dos años",
     "años noventa=199X; década de 1960=196X; década de los años 80=198X; hace dos años=2014"},
    {"el pasado 3 de mayo y el próximo 5 de junio", "3 de mayo=2016-05-03; 5 de junio=2017-06-05"},
    {"pasado mañana; dentro de dos semanas; dos días antes de la reunión",
     "pasado mañana=2016-08-12; dentro de dos semanas=2016-08-24"},
    {"Lima, 8 de Octubre de 1987", "8 de Octubre de 1987=1987-10-08"},
    {"las notas de 3.5.87 y de 14.12.88", "3.5.87=1987-05-03; 14.12.88=1988-12-14"},
    {"del 9 al 10 de mayo de 2013 en la ciudad", "9 al 10 de mayo de 2013=2013-05-09/2013-05-10"},
    {"el 1 de mayo del 2013 y el 1º de junio de 2014",
     "1 de mayo del 2013=2013-05-01; 1º de junio de 2014=2014-06-01"},
    {"el primero de mayo de 1950", "primero de mayo de 1950=1950-05-01"},
    {"los días 5 y 6 de julio de 2012", "5=2012-07-05; 6 de julio de 2012=2012-07-06"},
    {"en diciembre de 1973 y en enero del año 2000",
     "diciembre de 1973=1973-12; enero del año 2000=2000-01"},
    {"El ministro llegó ayer y se reunirá hoy con las autoridades.",
     "ayer=2016-08-09; hoy=2016-08-10"},
    {"el año pasado, el próximo año, la semana pasada y este año",
     "año pasado=2015; próximo año=2017; semana pasada=2016-08-01/2016-08-07; este año=2016"},
    {"el pasado mes de octubre y el mes pasado y el 5 de mayo pasado",
     "pasado mes de octubre=2015-10; mes pasado=2016-07; 5 de mayo pasado=2016-05-05"},
    {"en octubre del año pasado", "octubre del año pasado=2015-10"},
    {"hace dos años y hace tres semanas", "hace dos años=2014; hace tres semanas=2016-07-20"},
    {"en el siglo XXI y en los años 1990", "siglo XXI=20XX; años 1990=199X"},
    {"el lunes 2 de agosto de 2016, el martes",
     "lunes 2 de agosto de 2016=2016-08-02; martes=2016-08-02"},
    {"en el primer semestre de 2016 y en la primera mitad de 2017",
     "primer semestre de 2016=2016-40; primera mitad de 2017=2017-40"},
    {"la resolución 2202 (2015) del Consejo", ""},
    {"de enero a marzo de 2015", "enero a marzo de 2015=2015-01/2015-03"},
    {"del 29 de noviembre al 1 de diciembre",
     "29 de noviembre al 1 de diciembre=2016-11-29/2016-12-01"},
    {"el 5 del corriente y el 3 del presente mes",
     "5 del corriente=2016-08-05; 3 del presente mes=2016-08-03"},
    {"el mismo día y al día siguiente, los ministros",
     "mismo día=2016-08-10; día siguiente=2016-08-11"},
    {"en el otoño de 2014 y en verano", "otoño de 2014=2014-23; verano=2016-22"},
    {"desde 2005 hasta 2010", "2005 hasta 2010=2005/2010"},
    {"5 dic. 2014, 3 ene. 2015", "5 dic. 2014=2014-12-05; 3 ene. 2015=2015-01-03"},
    {"Hecho en Lima el veintiuno de marzo de mil novecientos ochenta y tres, en dos originales y "
     "el treinta y uno de mayo",
     "veintiuno de marzo de mil novecientos ochenta y tres=1983-03-21; treinta y uno de "
     "mayo=1983-05-31"},
    {"Ciudad de México, a 7 de octubre de 2019.-", "7 de octubre de 2019=2019-10-07"},
    {"La X Cumbre, celebrada en Lima los días 13 y 14 de abril de 2018, y la próxima, en 2021",
     "13=2018-04-13; 14 de abril de 2018=2018-04-14; 2021=2021"},
    {"entre el 5 y el 9 de marzo de 2018 en los salones",
     "5 y el 9 de marzo de 2018=2018-03-05/2018-03-09"},
    {"del 28 de febrero al 2 de marzo de 2017 y hasta el 31 de diciembre",
     "28 de febrero al 2 de marzo de 2017=2017-02-28/2017-03-02; 31 de diciembre=2016-12-31"},
    {"la semana próxima, el mes que viene, el año que viene, el fin de semana",
     "semana próxima=2016-08-15/2016-08-21; mes que viene=2016-09; año que viene=2017"},
    {"a mediados de 2015, a fines de 2016, a principios de marzo, desde enero",
     "2015=2015; 2016=2016; marzo=2016-03; enero=2016-01"},
    {"Madrid, 5 de julio (EFE).- El ministro dijo ayer en la ciudad",
     "5 de julio=2016-07-05; ayer=2016-08-09"},
    {"por la mañana del día 5 de julio; mañana se reunirán las delegaciones",
     "5 de julio=2016-07-05; mañana=2016-08-11"},
    {"el 1° de enero de 1994, 1.º de mayo",
     "1° de enero de 1994=1994-01-01; 1.º de mayo=1994-05-01"},
    {"15/10/2014, 05/06/2023, 5-6-2014, 12.X.2014",
     "15/10/2014=2014-10-15; 05/06/2023=2023-06-05; 5-6-2014=2014-06-05; 12.X.2014=2014-10-12"},
    {"en el primer trimestre del año 2016", "primer trimestre del año 2016=2016-33"},
    {"la resolución A/RES/70/1, de 25 de septiembre de 2015",
     "25 de septiembre de 2015=2015-09-25"},
    {"2.000 personas, 1999 pesetas, página 2014", ""},
    {"hoy en día, hoy, ayer por la tarde, anoche, esta mañana, esta semana",
     "hoy=2016-08-10; hoy=2016-08-10; ayer=2016-08-09; anoche=2016-08-09; esta mañana=2016-08-10; "
     "esta semana=2016-08-08/2016-08-14"},
};

Test(date_es, finds_and_values)
{
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}
