/*
 * test_agency_translate.c - values in English of bodies that no gazetteer has.
 */
#include "agency_runner.h"

/* Adjectives in front, in their order; a committee's matter in front of it, a ministry's behind. */
Test(agency_translate, romance)
{
    static const agency_case cases[] = {
        {"el Consejo Nacional de Puertos y el Instituto Técnico Nacional de Pesca",
         "Consejo Nacional de Puertos = National Port Council; Instituto Técnico Nacional de Pesca "
         "= National Technical Institute of Fisheries"},
        {"la Comisión Permanente para la Protección de los Ríos",
         "Comisión Permanente para la Protección de los Ríos = Permanent Commission for Protection "
         "of Rivers"},
        {"le Groupe de travail en matière de pêche et d'irrigation",
         "Groupe de travail en matière de pêche et d'irrigation = Working Group on Fisheries and "
         "Irrigation"},
        {"à la direction générale des postes, au ministère des colonies",
         "direction générale des postes = Directorate-General of Posts; ministère des colonies = "
         "Ministry of the Colonies"},
        {"une direction générale des postes, les ministères de l'énergie", ""},
        {"el Instituto Nacional de Ayuda a los Refugiados",
         "Instituto Nacional de Ayuda a los Refugiados = National Institute of Aid to Refugees"},
        {"la Dirección de Faros y Balizas y la Caja Nacional de Pensiones",
         "Dirección de Faros y Balizas = Directorate of Lighthouses and Buoys; Caja Nacional de "
         "Pensiones = National Pension Fund"},
        {"le Président du Conseil des ministres", ""},
        {"le Comité interministériel des ports", "Comité interministériel des ports = "
                                                 "Interministerial Port Committee"},
        {"l'Agence nationale de coopération économique et sociale",
         "Agence nationale de coopération économique et sociale = National Agency of Economic "
         "and Social Cooperation"},
    };
    RUN_AGENCIES(cases);
}

/* Case forms are base forms in English; a genitive is "of" unless the head wants it in front. */
Test(agency_translate, russian_and_german)
{
    static const agency_case cases[] = {
        {"в Федеральной службе портов и Комитете по водным биоресурсам",
         "Федеральной службе портов = Federal Port Service; Комитете по водным биоресурсам = "
         "Committee on Aquatic Bioresources"},
        {"ОАО «Гаваньмаш», Союз «Порт» и Комиссия при Маячном совете Республики Куба",
         "ОАО «Гаваньмаш» = Gavanmash; Союз «Порт» = Port; Комиссия при Маячном совете Республики "
         "Куба"},
        {"при участии Межправительственной российско-кубинской комиссии по сотрудничеству",
         "Межправительственной российско-кубинской комиссии по сотрудничеству = Intergovernmental "
         "Russian-Cuban Commission for Cooperation"},
        {"Er dankt der Bundeshafenbehörde und dem Ständigen Ausschuss für Meteorologie.",
         "Bundeshafenbehörde = Federal Port Authority; Ständigen Ausschuss für Meteorologie = "
         "Standing Committee on Meteorology"},
        {"der Bundeswasserverband und die Behörden der Länder",
         "Bundeswasserverband = Federal Water Association"},
        {"das Hafenbauministerium kommt und die Rechtsabteilung kam",
         "Hafenbauministerium = Ministry of Port Construction; Rechtsabteilung = Legal Department"},
        {"das Ministerium für Jagd-, Wein- und Meeresforschung der Küste; der Unterausschuss "
         "Wasserbau",
         "Ministerium für Jagd-, Wein- und Meeresforschung der Küste; "
         "Unterausschuss Wasserbau = Hydraulic Engineering Subcommittee"},
        {"das Hessische Ministerium für Soziales Staatsministerin Anna Keller",
         "Hessische Ministerium für Soziales = Hessian Ministry of Social Affairs"},
        {"решение Совета руководителей лесных служб и Комитет по вопросам мелиорации",
         "Совета руководителей лесных служб = Council of Heads of Forest Services; Комитет по "
         "вопросам мелиорации = Committee on Land Reclamation"},
        {"решение Высшего портового совета «О флоте» и Пограничные войска России",
         "Высшего портового совета = Higher Port Council; Пограничные войска России = Border "
         "Troops "
         "of Russia"},
        {"das Bundesministerium für Häfen und digitale Infrastruktur und die Küste der Bucht",
         "Bundesministerium für Häfen und digitale Infrastruktur = Federal Ministry of Ports and "
         "Digital Infrastructure"},
    };
    RUN_AGENCIES(cases);
}

/* What says more stands in front; a part stands in front of the body that it is part of. */
Test(agency_translate, east_asian)
{
    static const agency_case cases[] = {
        {"越南农田整治委员会、泰国妇幼保健院、越南茶叶进出口公司的代表出席。",
         "越南农田整治委员会 = Vietnamese Farmland Improvement Commission; 泰国妇幼保健院 = "
         "Maternal and Child Health Hospital of Thailand; 越南茶叶进出口公司 = Import and Export "
         "Corporation of Tea of Vietnam"},
        {"意大利海洋研究所、意大利外交部国际信息安全司的代表出席。",
         "意大利海洋研究所 = Italian Oceans Institute; 意大利外交部国际信息安全司 = Department of "
         "International Information Security, Ministry of Foreign Affairs and International "
         "Cooperation of Italy"},
        {"ドイツ気候研究所は、報告書を公表した。", "ドイツ気候研究所 = German Climate Institute"},
        {"외교부 동북아시아국은 밝혔다.",
         "외교부 동북아시아국 = Northeast Asian Affairs Bureau, Ministry of Foreign Affairs of the "
         "Republic of Korea"},
        {"한국기후정책연구원과 협의하였다.",
         "한국기후정책연구원 = Korea Climate Policy Research Institute"},
    };
    RUN_AGENCIES(cases);
}

/* Korean words by fields; an office by its head alone where all in front of it is known. */
Test(agency_translate, korean)
{
    static const agency_case cases[] = {
        {"농지정비위원회와 가축위생연구소의 대표가 참가하였다.",
         "농지정비위원회 = Farmland Improvement Committee; 가축위생연구소 = Animal Health "
         "Research Institute"},
        {"중소기업진흥공단과 전기안전공사, 이산가족상봉추진위원회가 협의하였다.",
         "중소기업진흥공단 = Small and Medium Business Corporation; 전기안전공사 = "
         "Electrical Safety Corporation; 이산가족상봉추진위원회 = Separated Families Reunion "
         "Promotion Committee"},
        {"식량안보국의 대표와 수질오염조사단이 도착하였다.",
         "식량안보국 = Food Security Bureau; 수질오염조사단 = Water Pollution Survey Team"},
        {"국제협력 당사국과 자원수출국의 대표단, 국제회의실과 경제개발국들", ""},
    };
    RUN_AGENCIES(cases);
}

/* One word that is not known: the name stays as it is, no half of it in English. */
/* Japanese words by fields; a word that is a head at the end is a matter in front of another one;
 * the state is not named twice. */
Test(agency_translate, japanese)
{
    static const agency_case cases[] = {
        {"会合には、農地整備委員会、種苗管理センター、関税率審議会及び証券取引監視委員会が参加した"
         "。",
         "農地整備委員会 = Farmland Improvement Committee; 種苗管理センター = Seeds and Seedlings "
         "Management Center; 関税率審議会 = Customs Tariff Council; 証券取引監視委員会 = "
         "Securities "
         "and Exchange Surveillance Commission"},
        {"この会合には、税関研修所と水道局と難民対策連絡調整会議が参加した。",
         "税関研修所 = Customs Training Institute; 水道局 = Waterworks Bureau; "
         "難民対策連絡調整会議 = Refugee Countermeasures Liaison and Coordination Council"},
        {"この会合には、知的財産戦略本部と高等教育・科学技術省と日タイ貿易協議会が参加した。",
         "知的財産戦略本部 = Intellectual Property Strategy Headquarters; 高等教育・科学技術省 = "
         "Ministry of Higher Education, Science and Technology; 日タイ貿易協議会 = Japan-Thailand "
         "Trade Council"},
        {"参議院の審議の後、外務委員会では、内閣官房長官が総理官邸4階大会議室での会議について述べた"
         "。",
         "参議院 = House of Councillors; 外務委員会 = House of Councillors Committee on Foreign "
         "Affairs"},
        {"三菱商事（株）と（株）丸紅建材と大東貿易（株）の社長が来た。",
         "三菱商事（株） = Mitsubishi Corporation; （株）丸紅建材; 大東貿易（株）"},
        {"そこで海洋資源に関する調査会と政府開発援助等に関する特別委員会が、私に関する調査会につい"
         "て述べた。",
         "海洋資源に関する調査会 = Research Council on Ocean Resources; "
         "政府開発援助等に関する特別委員会 = Special Committee on Official Development Assistance"},
        {"富山県日中友好協会の会長は、遼寧省側の計画投資省と会い、令和4年度の市民参加に関する方針を"
         "述べた。",
         "富山県日中友好協会; 計画投資省 = "
         "Ministry of "
         "Planning and Investment"},
        {"この郵便局の隣の病院で、防衛省と外務省の職員が会った。",
         "防衛省 = Ministry of Defense; 外務省 = Ministry of Foreign Affairs of Japan"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_translate, ministries_by_a_fuller_name_than_their_own)
{
    static const agency_case cases[] = {
        {"Le ministère des Affaires étrangères et européennes de France",
         "ministère des Affaires étrangères et européennes de France = Ministry of Foreign and "
         "European Affairs of France"},
        {"El Ministerio de Asuntos Exteriores y de Cooperación de España",
         "Ministerio de Asuntos Exteriores y de Cooperación de España = Ministry of Foreign "
         "Affairs and Cooperation of Spain"},
        {"El Ministerio de Asuntos Exteriores de España",
         "Ministerio de Asuntos Exteriores de España = Ministry of Foreign Affairs of Spain"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_translate, unknown_words)
{
    static const agency_case cases[] = {
        {"el Consejo Nacional de Zarandajas", "Consejo Nacional de Zarandajas = National Council "
                                              "of Zarandajas"},
        {"le Comité national des bidules", "Comité national des bidules"},
        {"意大利旮旯研究所", "意大利旮旯研究所"},
    };
    RUN_AGENCIES(cases);
}

/* The English name is another name of a body that is known: that body. */
Test(agency_translate, adopts)
{
    static const agency_case cases[] = {
        {"la Oficina Federal de Seguridad de la Información de Alemania",
         "Oficina Federal de Seguridad de la Información de Alemania = Federal Office for "
         "Information Security [de.bsi]"},
    };
    RUN_IDS(cases);
}
