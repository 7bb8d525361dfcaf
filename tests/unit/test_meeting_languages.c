/*
 * test_meeting_languages.c - mentions of meetings in Japanese, Chinese, Korean, French, Spanish,
 * German and Russian.
 */
#include "meeting_runner.h"

Test(meeting_languages, japanese)
{
    static const meeting_case cases[] = {
        {"第４回日加海洋政策協議が開催されました。", "4|第４回日加海洋政策協議"},
        {"初の日韓海洋協議がソウルで行われた。第二回協議は東京で行われた。",
         "1|初の日韓海洋協議; 2|第二回協議"},
        {"第12回のWTO閣僚会議に出席する。WTOの閣僚会議である。",
         "12|第12回のWTO閣僚会議; |WTOの閣僚会議"},
        {"「北極圏＋日本」対話・第８回外相会合", "|「北極圏＋日本」対話; 8|第８回外相会合"},
        {"先週の日米豪印外相会合、日米「2＋2」、G7外相会合に出席した。",
         "|日米豪印外相会合; |日米「2＋2」; |G7外相会合"},
        {"日・EU定期首脳協議", "|日・EU定期首脳協議"},
        {"電話会談を行い、協議した。国際会議の会議録。外相会合でありまして、", ""},
        {"第一に、第二次世界大戦、第三国、初の外遊", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting_languages, chinese)
{
    static const meeting_case cases[] = {
        {"第六轮中挪海洋与环境对话于北京举行。", "6|第六轮中挪海洋与环境对话"},
        {"中挪第五轮战略对话在奥斯陆举行。双方商定第六轮对话在北京举行。",
         "5|第五轮战略对话; 6|第六轮对话"},
        {"出席第55届慕尼黑安全会议期间会见外长，慕尼黑安全会议主席致辞。",
         "55|第55届慕尼黑安全会议; |慕尼黑安全会议"},
        {"希望即将举行的欧中领导人会晤取得成功。", "|欧中领导人会晤"},
        {"首届中国—中亚峰会在西安舉行，第十八屆東亞峰會閉幕。",
         "1|首届中国—中亚峰会; 18|第十八屆東亞峰會"},
        {"两国外长举行会谈。第一，第二次世界大战，第三世界。亚欧会议等组织。", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting_languages, korean)
{
    static const meeting_case cases[] = {
        {"제4차 한·캐 해양정책협의회가 서울에서 개최되었다.", "4|제4차 한·캐 해양정책협의회"},
        {"제2차 남북장관급회담결과 및 해설", "2|제2차 남북장관급회담"},
        {"첫 한중일 정상회의가 열렸다. 양측은 제2차 회의를 개최하기로 하였다.",
         "1|첫 한중일 정상회의; 2|제2차 회의"},
        {"제2차 북핵 6자회담이 열렸다.", "2|제2차 북핵 6자회담"},
        {"외교장관회담을 가졌다. 회의록과 회의실, 제3국, 제1조, 제4차 산업혁명", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting_languages, french)
{
    static const meeting_case cases[] = {
        {"La 41e session du Comité du patrimoine naturel a eu lieu à Lyon.",
         "41|41e session du Comité du patrimoine naturel"},
        {"Le XVIIIe Sommet de la Francophonie se tiendra à Djerba.",
         "18|XVIIIe Sommet de la Francophonie"},
        {"la vingt-deuxième Conférence générale des ports et canaux",
         "22|vingt-deuxième Conférence générale des ports et canaux"},
        {"Le troisième dialogue stratégique franco-japonais s'est tenu.",
         "3|troisième dialogue stratégique franco-japonais"},
        {"adoptée par la CGPM à sa 25e réunion (2014)", "25|25e réunion"},
        {"La 8e Commission mixte permanente Québec–Wallonie a siégé.",
         "8|8e Commission mixte permanente Québec–Wallonie"},
        {"la 61e session de la Commission permanente de coopération franco-québécoise",
         "61|61e session de la Commission permanente de coopération franco-québécoise"},
        {"le sommet UE-Chine et le Forum de Lyon sur la paix",
         "|sommet UE-Chine; |Forum de Lyon sur la paix"},
        {"Le deuxième tour des élections, la première fois, le Premier ministre, la troisième "
         "partie.",
         ""},
    };
    RUN_SPANS(cases);
}

Test(meeting_languages, spanish)
{
    static const meeting_case cases[] = {
        {"La XXVIII Cumbre Iberoamericana de Jefes de Estado y de Gobierno se celebró en Lima.",
         "28|XXVIII Cumbre Iberoamericana de Jefes de Estado y de Gobierno"},
        {"la Segunda Conferencia Sudamericana de Autoridades Portuarias celebrada en Quito",
         "2|Segunda Conferencia Sudamericana de Autoridades Portuarias"},
        {"En su 25ª reunión, el Comité aprobó el informe.", "25|25ª reunión"},
        {"la cumbre UE-CELAC", "|cumbre UE-CELAC"},
        {"La Comisión culminó su 141 Período Ordinario de Sesiones.",
         "141|141 Período Ordinario de Sesiones"},
        {"la II Comisión Binacional Perú-Ecuador y la III Comisión Mixta Permanente",
         "2|II Comisión Binacional Perú-Ecuador; 3|III Comisión Mixta Permanente"},
        {"la primera vez, el segundo secretario, la primera vuelta de las elecciones", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting_languages, german)
{
    static const meeting_case cases[] = {
        {"Die 5. Deutsch-Chilenischen Regierungskonsultationen fanden in Berlin statt.",
         "5|5. Deutsch-Chilenischen Regierungskonsultationen"},
        {"über das erste Zusammentreten der Gemischten Kommission",
         "1|erste Zusammentreten der Gemischten Kommission"},
        {"beim 5. Deutsch-Norwegischen Strategischen Dialog; der 6. Dialog und das 3. Symposium",
         "5|5. Deutsch-Norwegischen Strategischen Dialog; 6|6. Dialog; 3|3. Symposium"},
        {"Siehe Tabelle 5. Dialog und Forum", ""},
        {"die 55. Münchner Sicherheitskonferenz und der NATO-Gipfel in Warschau",
         "55|55. Münchner Sicherheitskonferenz; |NATO-Gipfel"},
        {"der XX. Parteitag der Hafenpartei", "20|XX. Parteitag der Hafenpartei"},
        {"der erste Sekretär, das 21. Jahrhundert, die zweite Runde der Wahl", ""},
    };
    RUN_SPANS(cases);
}

Test(meeting_languages, russian)
{
    static const meeting_case cases[] = {
        {"Двадцать пятое заседание Совета портов состоится в Астане.",
         "25|Двадцать пятое заседание Совета портов"},
        {"18-е заседание Межправительственной российско-кубинской комиссии прошло в Москве.",
         "18|18-е заседание Межправительственной российско-кубинской комиссии"},
        {"на 76-й сессии Генеральной Ассамблеи ООН", "76|76-й сессии Генеральной Ассамблеи ООН"},
        {"участие в саммите БРИКС и в Мюнхенской конференции по безопасности",
         "|саммите БРИКС; |Мюнхенской конференции по безопасности"},
        {"третьи страны, первый секретарь, второй тур выборов, XX век", ""},
    };
    RUN_SPANS(cases);
}

/* Behind the article a head with a capital is a name by what it goes on with. */
Test(meeting_languages, romance_series_in_capitals)
{
    static const meeting_case cases[] = {
        {"Las delegaciones celebraron la Reunión de Consultas Portuarias entre ambos países.",
         "|Reunión de Consultas Portuarias"},
        {"Asistieron al Diálogo Marítimo de Puertos Libres y a la reunión de consultas.",
         "|Diálogo Marítimo de Puertos Libres"},
        {"Les ministres ont salué le Dialogue maritime entre la France et la Norvège.",
         "|Dialogue maritime entre la France et la Norvège"},
        {"Siguió la Reunión de Trabajo Conjunta de la comisión.", ""},
    };
    RUN_SPANS(cases);
}
