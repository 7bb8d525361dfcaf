/*
 * test_person.c - personal names in Latin and Cyrillic letters.
 */
#include "name_runner.h"

const cq_plugin *cq_plugin_entry_person(uint32_t host_abi);
#define RUN(cases) RUN_NAMES(cq_plugin_entry_person, cases)

Test(person, behind_honorifics)
{
    static const name_case cases[] = {
        {"The Minister, Carlos P. RomuIo, met Mr. MiIler.", "Carlos P. RomuIo; MiIler"},
        {"His Excellency Mr. Jun Ogata, Ambassador, spoke.", "Jun Ogata"},
        {"Mr. HAMADA Jiro and Mr. Kenta OGATA", "HAMADA Jiro; Kenta OGATA"},
        {"Mr. Tae II LEE, Head of the team", "Tae II LEE"},
        {"Mrs. Anna McIntosh Doe of New York", "Anna McIntosh Doe"},
        {"Mr. President, Mr. Chairman, Madam Speaker, Mr. Secretary", ""},
        {"Mrs. May said that Mr. Young agreed.", "May; Young"},
        {"H.E. Mr. Faisal bin Farhan bin Abdullah", "Faisal bin Farhan bin Abdullah"},
        {"M. Le Drian, MM. Dupont et Durand, Mme Colonna", "Le Drian; Dupont; Durand; Colonna"},
        {"Excmo. Sr. D. José Prieto Bueno firmó", "José Prieto Bueno"},
        {"mit Herrn Dr. von Brentano und Frau van der Berg", "von Brentano; van der Berg"},
    };
    RUN(cases);
}

Test(person, beside_roles)
{
    static const name_case cases[] = {
        {"Captain Weller and General Gruber met President Novak.", "Weller; Gruber; Novak"},
        {"Prime Minister Imran Qureshi", "Imran Qureshi"},
        {"Minister of Foreign Affairs Taro Hamada", "Taro Hamada"},
        {"Jun Ogata, Japanese Ambassador in charge of Cyber Policy, spoke", "Jun Ogata"},
        {"the dialogue was led by Fu Ping, PRC Coordinator for Cyber Affairs", "Fu Ping"},
        {"President of the Kyrgyz Republic, Secretary of State, General Assembly", ""},
        {"General Provisions, Major Powers and Member States", ""},
        {"DEPUTY MINISTER INTRODUCES REFORM REPORT", ""},
        {"Prime Minister's Office, Lord Chancellor's Department", ""},
        {"der Minister der Finanzen, General der Infanterie", ""},
        {"le président Novak et le général de Gaulle", "Novak; de Gaulle"},
        {"el canciller Pérez de Soto", "Pérez de Soto"},
        {"Bundeskanzler Adenauer und Ministerpräsidentin Erika Muster", "Adenauer; Erika Muster"},
    };
    RUN(cases);
}

Test(person, given_and_east_asian_names)
{
    static const name_case cases[] = {
        {"Pour Bachar al-Assad, rien. President Anwar el-Sadat met Mr. al-Khatib of al-Anbar.",
         "Bachar al-Assad; Anwar el-Sadat; al-Khatib"},
        {"Francis Weller and Jack Foster arrived.", "Francis Weller; Jack Foster"},
        {"with William H. Sewell and J. F. Kennedy", "William H. Sewell; J. F. Kennedy"},
        {"Hua Lanying's press conference", "Hua Lanying"},
        {"Choi Min-Joo met Ban Ki-tae and Chou En-ping", "Choi Min-Joo; Ban Ki-tae; Chou En-ping"},
        {"a speech d'Emmanuel Dupont", "Emmanuel Dupont"},
        {"Wellington Street, San Francisco, Victoria University, Hong Kong", ""},
        {"Addis Ababa, P.O. Box 3243, and P. O. Box 12, Nairobi", ""},
        {"George Washington University and Robert Koch Institute", ""},
    };
    RUN(cases);
}

Test(person, surnames_again)
{
    static const name_case cases[] = {
        {"Mr. Alcee Hartman spoke. Hartman's legacy was noted; so said HARTMAN.",
         "Alcee Hartman; Hartman; HARTMAN"},
        {"Sir Roger Malkins came. Roger agreed.", "Roger Malkins; Roger"},
        {"Sir Roger Malkins came to the Roger Institute.", "Roger Malkins"},
        {"He met Sandra Malkins. Then Sandra's husband came.", "Sandra Malkins; Sandra"},
        {"Sir Roger Malkins came; Sir Roger agreed.", "Roger Malkins; Roger"},
        {"President Winslow spoke. The Winslow University closed.", "Winslow"},
    };
    RUN(cases);
}

Test(person, kin)
{
    static const name_case cases[] = {
        {"He met his wife, Sandra, at the college.", "Sandra"},
        {"They have two sons, Peter and Marek.", "Peter; Marek"},
        {"She and her husband Tobren moved there.", "Tobren"},
        {"Lo acompaña su esposa Teresa.", "Teresa"},
        {"a son, Congress agreed", ""},
        {"the father of the nation Peter praised", ""},
    };
    RUN(cases);
}

Test(person, titles_of_the_world)
{
    static const name_case cases[] = {
        {"The Minister, Pengiran Muda Tarvol Besken, spoke.", "Tarvol Besken"},
        {"Sqn Ldr Besken and Mallam Tarvoli came.", "Besken; Tarvoli"},
        {"Asistieron Lcda. Tarvola Besken, Mtro. Darbi Sonn y Gral. Kelmar.",
         "Tarvola Besken; Darbi Sonn; Kelmar"},
        {"Teil nahmen MDirig Besken und GenLt Tarvol.", "Besken; Tarvol"},
        {"выступил акад. Тарволенко", "Тарволенко"},
        {"Ana Duc Tarvol and the Duke", "Ana Duc Tarvol"},
    };
    RUN(cases);
}

Test(person, letters_and_signatures)
{
    static const name_case cases[] = {
        {"Memorandum From the Adviser (Bender) to the Representative at the United Nations "
         "(Lodge)\n\nText (London) and so on.\n",
         "Bender; Lodge"},
        {"Telegram From the Mission\n\n48. For Acting Secretary and Wilcox from Lodge.\n\n1. It is "
         "agreed.\n\n2. We met him.\n\nLodge\n",
         "Wilcox; Lodge; Lodge"},
        {"Telegram From the Mission\n\nWe met.\n\nIt was late.\n\nRecommendation\n\nAgreed.\n", ""},
        {"I am your obedient servant,\n\nWM. L. DUMONT.\n", "WM. L. DUMONT"},
        {"We agree.\n\nJOSEPH R. BROWN JR.\n\nTHE WHITE HOUSE,\n", "JOSEPH R. BROWN JR."},
        {"(gez.) DU PRE.\n", "DU PRE"},
        {"Berne, le 13 mai 1874.\n\nLe Président de la Confédération :\nKELLENS.\n", "KELLENS"},
        {"Berne, le 13 mai 1874.\n\nLe Conseil a décidé :\nKELLENS.\n", ""},
        {"Telegram to Bonn\n\nWe met.\n\n(R. B. SORREN)\n", "R. B. SORREN"},
        {"Telegram to Bonn\n\nWe met.\n\n(R. B. SORREN and others)\n", ""},
        {"Telegram to Bonn\n\nDrafted by Kohlmann. From Bruce. Text follows.\n", "Kohlmann; Bruce"},
        {"(Signed) Ban Ki-tae\nSecretary-General\n", "Ban Ki-tae"},
        {"Lonqi Ge, Institute of Studies\nMoto Hamada, Sample University\n",
         "Lonqi Ge; Moto Hamada"},
    };
    RUN(cases);
}

Test(person, russian)
{
    static const name_case cases[] = {
        {"ПЕТРОВ Сергей Викторович – Министр", "ПЕТРОВ Сергей Викторович"},
        {"Бруно Эдуардо РУИС ПАДИЛЬЯ – член", "Бруно Эдуардо РУИС ПАДИЛЬЯ"},
        {"разговор Владимира Петрова с Президентом Ирана Масудом Хошнавом",
         "Владимира Петрова = Владимир Петров; Масудом Хошнавом = Масуд Хошнав"},
        {"Президент Исламской Республики Иран Ильшат Хошнав", "Ильшат Хошнав"},
        {"Министр иностранных дел С.В.Петров и В. Иванов", "С.В.Петров; В. Иванов"},
        {"Секретарь ЦК КПСС Б. Н. Портнов и генсек ОДКБ Н.Н. Якорев", "Б. Н. Портнов; Н.Н. Якорев"},
        {"Присутствовал Причалов И.И. Он отметил. ИЗ ДНЕВНИКА А.А. ПОРТНОВА",
         "Причалов И.И.; А.А. ПОРТНОВА"},
        {"Беседа с послом США Гаванманом и посланником Дании в СССР Портингом.",
         "Гаванманом = Гаванман; Портингом = Портинг"},
        {"Председатель Коллегии и глава Канцелярии.", ""},
        {"Марии Ивановой вручена награда", "Марии Ивановой = Мария Иванова"},
        {"г-н Петров сообщил. С Петровым встретились.", "Петров; Петровым = Петров"},
        {"Встреча с г. Кузнецовым. С С.В.Лавриковым и М. В. Захаровой говорили.",
         "Кузнецовым = Кузнецов; С.В.Лавриковым = С.В.Лавриков; М. В. Захаровой = М. В. Захарова"},
        {"Заседание прошло в г. Варне. г. Варна, 19-22 апреля.", ""},
        {"Президент Российской Федерации, Совет Безопасности", ""},
    };
    RUN(cases);
}

Test(person, roles_are_fields)
{
    static const name_case cases[] = {
        {"President Novak spoke.", "Novak [President]"},
        {"Jun Ogata, Ambassador for Cyber Affairs, spoke.",
         "Jun Ogata [Ambassador for Cyber Affairs]"},
        {"Jun Ogata, Director of the Institute of Studies, spoke.",
         "Jun Ogata [Director of the Institute of Studies] [Institute of Studies]"},
        {"Lonqi Ge, Institute of Studies\nMoto Hamada, Sample University\n",
         "Lonqi Ge [Institute of Studies]; Moto Hamada [Sample University]"},
        {"Jun Ogata, Director of Research, spoke.", "Jun Ogata [Director of Research]"},
    };
    RUN_ROLES(cq_plugin_entry_person, cases);
}
