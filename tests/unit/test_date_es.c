/*
 * test_date_es.c - the dates of Spanish: what is one, how far it reaches, what it is worth; and
 * what is none.
 */
#include "date_runner.h"

static const date_case cases[] = {
    {"Madrid, 24 de Noviembre de 1994", "24 de Noviembre de 1994=1994-11-24"},
    {"con fecha 20.9.94 y el Senado con fecha 20.10.94", "20.9.94=1994-09-20; 20.10.94=1994-10-20"},
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
    {"en el siglo XXI y en los años 1990", "siglo XXI=20XX; 1990=1990"},
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
};

Test(date_es, finds_and_values)
{
    run_date_cases(cases, sizeof cases / sizeof cases[0]);
}
