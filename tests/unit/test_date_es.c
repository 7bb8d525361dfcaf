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
     "hoy=2016-08-10; ayer=2016-08-09; anoche=2016-08-09; esta mañana=2016-08-10; "
     "esta semana=2016-08-08/2016-08-14"},
    {"el 5 de ene. de 2016, 6 feb. 2016, 7 de marzo de 2016, 8 de abr. 2016, 9 de mayo del 2016, "
     "10 de junio de 2016, 11 jul 2016, 12 ago. 2016, 13 de setiembre de 2016, 14 oct. 2016, 15 "
     "nov. 2016, 16 dic. 2016",
     "5 de ene. de 2016=2016-01-05; 6 feb. 2016=2016-02-06; 7 de marzo de 2016=2016-03-07; 8 de "
     "abr. 2016=2016-04-08; 9 de mayo del 2016=2016-05-09; 10 de junio de 2016=2016-06-10; 11 jul "
     "2016=2016-07-11; 12 ago. 2016=2016-08-12; 13 de setiembre de 2016=2016-09-13; 14 oct. "
     "2016=2016-10-14; 15 nov. 2016=2016-11-15; 16 dic. 2016=2016-12-16"},
    {"del 5 al 7 de mayo de 2015", "5 al 7 de mayo de 2015=2015-05-05/2015-05-07"},
    {"del lunes 4 al viernes 8 de mayo de 2015",
     "lunes 4 al viernes 8 de mayo de 2015=2015-05-04/2015-05-08"},
    {"los días 5, 6 y 8 de mayo de 2015",
     "5=2015-05-05; 6=2015-05-06; 8 de mayo de 2015=2015-05-08"},
    {"30 de noviembre y 1 de diciembre de 2015",
     "30 de noviembre=2015-11-30; 1 de diciembre de 2015=2015-12-01"},
    {"desde el 29 de noviembre hasta el 1 de diciembre de 2015",
     "29 de noviembre hasta el 1 de diciembre de 2015=2015-11-29/2015-12-01"},
    {"entre el 5 y el 12 de mayo de 2015", "5 y el 12 de mayo de 2015=2015-05-05/2015-05-12"},
    {"de enero a marzo de 2015, entre enero y marzo de 2014",
     "enero a marzo de 2015=2015-01/2015-03; enero y marzo de 2014=2014-01/2014-03"},
    {"entre 2010 y 2015, de 2010 a 2015, desde 1990, hasta 2020",
     "2010 y 2015=2010/2015; 2010 a 2015=2010/2015; 1990=1990; 2020=2020"},
    {"en mayo de 2015, en mayo pasado, el pasado mayo, en el mes de mayo, en mayo último, el "
     "próximo mes de junio",
     "mayo de 2015=2015-05; mayo pasado=2016-05; pasado mayo=2016-05; mayo=2016-05; mayo "
     "último=2016-05; próximo mes de junio=2017-06"},
    {"el año pasado, el próximo año, este año, el año que viene, el año próximo, el presente año",
     "año pasado=2015; próximo año=2017; este año=2016; año que viene=2017; año próximo=2017; "
     "presente año=2016"},
    {"la semana pasada, la próxima semana, esta semana, la semana que viene",
     "semana pasada=2016-08-01/2016-08-07; próxima semana=2016-08-15/2016-08-21; esta "
     "semana=2016-08-08/2016-08-14; semana que viene=2016-08-15/2016-08-21"},
    {"el mes pasado, el próximo mes, este mes, el mes en curso",
     "mes pasado=2016-07; próximo mes=2016-09; este mes=2016-08; mes en curso=2016-08"},
    {"ayer, hoy, mañana, anteayer, pasado mañana, los de las",
     "ayer=2016-08-09; hoy=2016-08-10; mañana=2016-08-11; anteayer=2016-08-08; pasado "
     "mañana=2016-08-12"},
    {"esta mañana, esta tarde, esta noche, anoche, ayer por la tarde",
     "esta mañana=2016-08-10; esta tarde=2016-08-10; esta noche=2016-08-10; anoche=2016-08-09; "
     "ayer=2016-08-09"},
    {"el lunes pasado, el próximo martes, este jueves, el viernes, el pasado sábado",
     "lunes pasado=2016-08-08; próximo martes=2016-08-16; este jueves=2016-08-11; "
     "viernes=2016-08-05; pasado sábado=2016-08-06"},
    {"hace dos años, hace tres semanas, hace 10 días",
     "hace dos años=2014; hace tres semanas=2016-07-20; hace 10 días=2016-07-31"},
    {"dos días después, tres años más tarde",
     "dos días después=2016-08-12; tres años más tarde=2019"},
    {"en el primer semestre de 2017, segundo semestre de 2016, segunda mitad de 2015",
     "primer semestre de 2017=2017-40; segundo semestre de 2016=2016-41; segunda mitad de "
     "2015=2015-41"},
    {"los años 90, los años noventa, la década de 1990, la década de los ochenta, los años sesenta",
     "años 90=199X; años noventa=199X; década de 1990=199X; década de los ochenta=198X; años "
     "sesenta=196X"},
    {"a fines de 2015, a principios de 2016, a mediados de 2014, a finales de mayo, a comienzos de "
     "junio",
     "2015=2015; 2016=2016; 2014=2014; mayo=2016-05; junio=2016-06"},
    {"el 05/06/2016 y el 13/06/2016, el 05.06.2016, el 5-6-2016, 13-VI-2016",
     "05/06/2016=2016-06-05; 13/06/2016=2016-06-13; 05.06.2016=2016-06-05; 5-6-2016=2016-06-05; "
     "13-VI-2016=2016-06-13"},
    {"Hecho en Madrid, a cinco de mayo de mil novecientos cuarenta y ocho",
     "cinco de mayo de mil novecientos cuarenta y ocho=1948-05-05"},
    {"a los veintitrés días del mes de mayo de mil novecientos sesenta y nueve",
     "veintitrés días del mes de mayo de mil novecientos sesenta y nueve=1969-05-23"},
    {"a los 23 días del mes de mayo de 1969", "23 días del mes de mayo de 1969=1969-05-23"},
    {"a los cinco días de mayo de dos mil dieciséis",
     "cinco días de mayo de dos mil dieciséis=2016-05-05"},
    {"el jueves 5 de mayo de 2016, a las 10.30 horas", "jueves 5 de mayo de 2016=2016-05-05"},
    {"martes 9 de agosto, miércoles", "martes 9 de agosto=2016-08-09; miércoles=2016-08-10"},
    {"el 12 del corriente, el 3 del mes pasado, el 5 del presente mes, el 5 de los corrientes",
     "12 del corriente=2016-08-12; 3 del mes pasado=2016-07-03; 5 del presente mes=2016-08-05; 5 "
     "de los corrientes=2016-08-05"},
    {"el mismo día, al día siguiente, el día anterior, la víspera",
     "mismo día=2016-08-10; día siguiente=2016-08-11; día anterior=2016-08-10; víspera=2016-08-09"},
    {"cada año, todos los lunes, hoy en día, 24 horas", ""},
    {"el 5 de mayo del año pasado, junio del presente año, marzo del próximo año",
     "5 de mayo del año pasado=2015-05-05; junio del presente año=2016-06; marzo del próximo "
     "año=2017-03"},
    {"primer lunes de mayo de 2016", "primer lunes de mayo de 2016=2016-05-02"},
    {"Ley 27/2014, de 27 de noviembre, del Impuesto; resolución 1973 (2011); artículo 2015",
     "27 de noviembre=2014-11-27"},
    {"mayo 5 de 2016; agosto 14, 2016", "mayo 5 de 2016=2016-05-05; agosto 14, 2016=2016-08-14"},
    {"2000 personas, 1500 toneladas, 2016 euros", ""},
    {"La reunión (mar. 10/20) y la otra (ene. 25/19)",
     "mar. 10/20=2020-03-10; ene. 25/19=2019-01-25"},
    {"en 2014, 2015 y 2016", "2014=2014; 2015=2015; 2016=2016"},
    {"los días lunes 5 y martes 6 de octubre de 2015",
     "lunes 5=2015-10-05; martes 6 de octubre de 2015=2015-10-06"},
    {"La reunión (mar. 10/20) de la Comisión en los Andes y la otra (ene. 25/19)",
     "mar. 10/20=2020-03-10; ene. 25/19=2019-01-25"},
    {"La próxima sesión tendrá lugar el miércoles 19 del corriente y se vio en los siglos XVIII y "
     "XIX.",
     "miércoles 19 del corriente=2016-08-19; siglos XVIII=17XX; XIX=18XX"},
    {"Entre fines de 1948 y principios de 1951 se negoció.", "1948 y principios de 1951=1948/1951"},
    {"El Canciller viajará mañana a Bogotá, donde permanecerá hasta el viernes.",
     "mañana=2016-08-11; viernes=2016-08-12"},
    {"El tránsito de ene.-jun. 2010 se evalúa en el segundo semestre.",
     "ene.-jun. 2010=2010-01/2010-06; segundo semestre=2016-41"},
    {"El Consejo se reunió el lunes y el martes en Ginebra.",
     "lunes=2016-08-08; martes=2016-08-09"},
    {"La delegación llegó el miércoles por la noche.", "miércoles=2016-08-10"},
    {"El ministro viajará a Oslo el próximo jueves.", "próximo jueves=2016-08-11"},
    {"del 28 de febrero al 24 de marzo y del 3 al 28 de julio de 2006",
     "28 de febrero al 24 de marzo=2006-02-28/2006-03-24; 3 al 28 de julio de "
     "2006=2006-07-03/2006-07-28"},
    {"Ginebra, 6 a 17 de mayo de 2002", "6 a 17 de mayo de 2002=2002-05-06/2002-05-17"},
    {"Madrid, a 12 de junio de 2014; Lima, 3 de mayo de 2014",
     "12 de junio de 2014=2014-06-12; 3 de mayo de 2014=2014-05-03"},
    {"12 y 13 de junio pasados; los pasados 12 y 13 de junio",
     "12=2016-06-12; 13 de junio pasados=2016-06-13; 12=2016-06-12; 13 de junio=2016-06-13"},
    {"a mediados de mayo de 2015, a finales de junio, a principios de 2014, a fines de año",
     "mayo de 2015=2015-05; junio=2016-06; 2014=2014"},
    {"en el primer semestre del año 2016; segundo semestre del presente año",
     "primer semestre del año 2016=2016-40; segundo semestre del presente año=2016-41"},
    {"en el segundo trimestre de este año; último trimestre de 2015; tercer trimestre del próximo "
     "año",
     "segundo trimestre de este año=2016-34; último trimestre de 2015=2015-36; tercer trimestre "
     "del próximo año=2017-35"},
    {"en octubre y noviembre del año pasado", "octubre=2015-10; noviembre del año pasado=2015-11"},
    {"la semana del 8 de febrero de 2016", "8 de febrero de 2016=2016-02-08"},
    {"lunes 12 y martes 13 de junio de 2014",
     "lunes 12=2014-06-12; martes 13 de junio de 2014=2014-06-13"},
    {"del miércoles 8 al viernes 10 de junio",
     "miércoles 8 al viernes 10 de junio=2016-06-08/2016-06-10"},
    {"en los años 60 y 70; en los años ochenta; la década de los noventa; la década de 1990; las "
     "décadas de 1980 y 1990; los 90",
     "años 60=196X; 70=197X; años ochenta=198X; década de los noventa=199X; década de 1990=199X; "
     "décadas de 1980=198X; 1990=199X"},
    {"desde 2010, hasta 2020, para 2030, a partir de 2012, durante 2014, entre 2015 y 2016, hacia "
     "2025",
     "2010=2010; 2020=2020; 2030=2030; 2012=2012; 2014=2014; 2015 y 2016=2015/2016; 2025=2025"},
    {"hace un año, hace un mes, hace quince días, dentro de dos días, dentro de tres meses, en dos "
     "semanas",
     "hace un año=2015; hace un mes=2016-07; hace quince días=2016-07-26; dentro de dos "
     "días=2016-08-12; dentro de tres meses=2016-11"},
    {"31/12/2015, 31.12.15, 31-12-2015, 31-dic-2015, 31 dic. 2015, 31/dic/2015",
     "31/12/2015=2015-12-31; 31.12.15=2015-12-31; 31-12-2015=2015-12-31; 31-dic-2015=2015-12-31; "
     "31 dic. 2015=2015-12-31; 31/dic/2015=2015-12-31"},
    {"Hecho en Lima, a los doce días del mes de junio de dos mil catorce",
     "doce días del mes de junio de dos mil catorce=2014-06-12"},
    {"a los treinta y un días del mes de mayo del año mil novecientos noventa y cinco",
     "treinta y un días del mes de mayo del año mil novecientos noventa y cinco=1995-05-31"},
    {"con fecha 3 de septiembre de 1939; de fecha 4 de octubre; el día 5 del actual; el 5 del mes "
     "en curso",
     "3 de septiembre de 1939=1939-09-03; 4 de octubre=1939-10-04; 5 del actual=2016-08-05; 5 del "
     "mes en curso=2016-08-05"},
    {"el día 12 del presente mes; el 12 del presente; el próximo día 20; el pasado día 3",
     "12 del presente mes=2016-08-12; 12 del presente=2016-08-12; próximo día 20=2016-08-20; "
     "pasado día 3=2016-08-03"},
    {"El Consejo celebrará su próximo período de sesiones el 5 de diciembre.",
     "5 de diciembre=2016-12-05"},
    {"en la noche del 4 al 5 de agosto; la madrugada del 4 de agosto",
     "4 al 5 de agosto=2016-08-04/2016-08-05; 4 de agosto=2016-08-04"},
    {"Montevideo, Agosto 5 de 2016; marzo 3 de 1820; Septiembre 12, 2014",
     "Agosto 5 de 2016=2016-08-05; marzo 3 de 1820=1820-03-03; Septiembre 12, 2014=2014-09-12"},
    {"5 agosto 2016; 5-VIII-2016; 5 de Ago. de 2016; 05 de agosto del 2016; 5 de agosto, 2016",
     "5 agosto 2016=2016-08-05; 5-VIII-2016=2016-08-05; 5 de Ago. de 2016=2016-08-05; 05 de agosto "
     "del 2016=2016-08-05; 5 de agosto, 2016=2016-08-05"},
    {"hoy, a día de hoy, hoy día, en el día de hoy, el día de ayer, la fecha",
     "hoy=2016-08-10; hoy=2016-08-10; hoy=2016-08-10; hoy=2016-08-10; ayer=2016-08-09"},
    {"El ministro anunció el lunes que viajará a Lima el viernes.",
     "lunes=2016-08-08; viernes=2016-08-12"},
    {"El informe se presentará antes del 30 de junio de cada año.", ""},
    {"Actualizado a las 19/04/2016 - 10:34", "19/04/2016=2016-04-19"},
    {"Viajará este fin de semana a Quito; el fin de semana pasado, el próximo fin de semana.",
     "este fin de semana=2016-08-13/2016-08-14; fin de semana pasado=2016-08-06/2016-08-07; "
     "próximo fin de semana=2016-08-13/2016-08-14"},
};

Test(date_es, finds_and_values)
{
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}
