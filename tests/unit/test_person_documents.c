/*
 * test_person_documents.c - personal names in minutes, lists of participants, signatures, telegrams
 * and communiqués, and what in such documents looks like a name and is none.
 */
#include "name_runner.h"

const cq_plugin *cq_plugin_entry_person(uint32_t host_abi);
#define RUN(cases) RUN_NAMES(cq_plugin_entry_person, cases)

Test(person_documents, signatures_in_columns)
{
    static const name_case cases[] = {
        {"Done at Riga.\n\nL. Petersen                    K. Djurhuus\n",
         "L. Petersen; K. Djurhuus"},
        {"Le président :              Le secrétaire :\nG. Lefebvre                 Paul Diarra\n",
         "G. Lefebvre; Paul Diarra"},
        {"Протокол\n\nА. Юлдашев                  Б. Сапаров\n", "А. Юлдашев; Б. Сапаров"},
        {"For the Minister:\nE. Blomqvist\n", "E. Blomqvist"},
        {"A. Opening\nB. Adoption of the Agenda\nM. Other Matters\nJ. Miscellaneous\n", ""},
    };
    RUN(cases);
}

Test(person_documents, peers_and_ranks)
{
    static const name_case cases[] = {
        {"The Earl of Ambleside and the Duke of Wherton left; the Marquess of Harrow stayed.",
         "Ambleside; Wherton; Harrow"},
        {"The Duke of Spain and the Earl of the North left.", ""},
        {"Messrs. Lane, Hart & Co. and Messrs. Roe and Company wrote to Messrs. Ford and Grew.",
         "Ford; Grew"},
        {"M. de St. Quirin and Mr. St. John Harrow met Mr. St. John and Lord St. Alban.",
         "de St. Quirin; St. John Harrow; St. John; St. Alban"},
        {"General St. Clive went to St. Petersburg and St. Louis.", "St. Clive"},
        {"Captain Earl Hassett went to see the Earl Grantham.", "Earl Hassett; Grantham"},
        {"the Admirals Jones, Long and Schofield went", "Jones; Long; Schofield"},
    };
    RUN(cases);
}

Test(person_documents, relayed_telegrams)
{
    static const name_case cases[] = {
        {"The Ambassador in Chile (Roe) to the Secretary of State\n\n[Telegram]\n\n228. Rathbury "
         "from Crosbie:\n\nWe agree.",
         "Roe; Rathbury; Crosbie"},
        {"The Ambassador in Chile (Roe) to the Secretary of State\n\n[Telegram]\n\n3. Reports from "
         "Paris: all is well.",
         "Roe"},
        {"To SEAFORD, Secretary of State, Washington:\n\nWe agree.", "SEAFORD"},
    };
    RUN(cases);
}

Test(person_documents, joined_by_y)
{
    static const name_case cases[] = {
        {"Asistieron los ingenieros Julio Pardo y Emilio Sanz.", "Julio Pardo; Emilio Sanz"},
        {"M. Pastor y Lemos répond. Plus tard, Pastor y Lemos se retire.",
         "Pastor y Lemos; Pastor y Lemos"},
        {"MM. Lefebvre (président), Diarra et Ben Youssef ; excusé : M. N'Diaye.",
         "Lefebvre; Diarra; Ben Youssef; N'Diaye"},
    };
    RUN(cases);
}

Test(person_documents, roles_and_colons)
{
    static const name_case cases[] = {
        {"Chairman: Hörður Blöndal\nSecretary: Elin Mørk\n", "Hörður Blöndal; Elin Mørk"},
        {"Председатель: А.К. Юлдашев\nСекретарь: Н. Петросян\n", "А.К. Юлдашев; Н. Петросян"},
        {"Anwesend: Ministerialrat Dr. Vogelsang, Oberregierungsrat Thies, "
         "Legationsrat I. Klasse von Bülow",
         "Vogelsang; Thies; von Bülow"},
        {"L’ingénieur Massart, entendu comme expert, répond.", "Massart"},
        {"\"We agree,\" said Tewodros Gebremedhin, who chairs the panel.", "Tewodros Gebremedhin"},
        {"Mr. M. Horvat and the diary of H. Nyberg were quoted.", "M. Horvat; H. Nyberg"},
        {"Chairman: Second Committee\nSecretary: Ministry of Foreign Affairs\n"
         "Present: United States Delegation\nDirector: Western Hemisphere Division\n",
         ""},
        {"chef d'état-major, г. Петрозаводск, г. Ташкент", ""},
    };
    RUN(cases);
}

Test(person_documents, telegrams)
{
    static const name_case cases[] = {
        {"Telegram\n\n12. Saw Birgi last night. He told Kohlmann that Turks would not object.",
         "Birgi; Kohlmann"},
        {"Memorandum from Halvorsen to Rockhill. (Halvorsen to Brandt, letter)",
         "Halvorsen; Rockhill; Halvorsen; Brandt"},
        {"Telegram\n\nHe told Congress, informed Embassy, saw Egyptians and asked Treasury.", ""},
        {"He told Kohlmann that he would not object.", ""},
    };
    RUN(cases);
}

Test(person_documents, chinese)
{
    static const name_case cases[] = {
        {"出席：刘毅（主席）、王文东、陈宝鎏\n记录：孙大成\n", "刘毅; 王文东; 陈宝鎏; 孙大成"},
        {"匈方代表团团长：外贸部副部长伊什特万·托尔纳。托尔纳指出，双方应加强合作。",
         "伊什特万·托尔纳; 托尔纳"},
        {"政務次長李大維今日接見巴拉圭大使卡洛斯·馬丁尼茲。", "李大維; 卡洛斯·馬丁尼茲"},
        {"新华社驻莫斯科记者报道，双方满意地指出，布鲁塞尔市长会见。", ""},
        {"出席：中国、日本、韩国、蒙古国\n代表：中华人民共和国\n", ""},
    };
    RUN(cases);
}

Test(person_documents, japanese)
{
    static const name_case cases[] = {
        {"経済局の緋田真理子審議官が出席した。その後、緋田審議官から挨拶があった。",
         "緋田真理子; 緋田"},
        {"海上保安庁の黒田直樹警備救難部長と入国管理局の宇野補佐が話をした。", "黒田直樹; 宇野"},
        {"グエン・ヴァン・ホア農業農村開発副大臣は述べた。", "グエン・ヴァン・ホア"},
        {"日本側の首席代表、経済局の国際貿易課長、警察庁の警備局長、総務省の国際戦略局長が出席した"
         "。",
         ""},
    };
    RUN(cases);
}

Test(person_documents, korean)
{
    static const name_case cases[] = {
        {"헝가리측에서는 페테르 버르거 외교부 차관이 참석하였다. 버르거 차관은 동의하였다.",
         "페테르 버르거; 버르거"},
        {"몽골측에서는 바트바야르 몽골 자연환경부 국장이 참석하였다.", "바트바야르"},
        {"인터넷 담당 과장, 스포츠 국장, 블라디보스토크 총영사, 프랑스 재무부 국장이 참석하였다.",
         ""},
    };
    RUN(cases);
}

Test(person_documents, a_roster_of_the_diet_without_kana)
{
    static const name_case cases[] = {
        {"平成七年十月二十日\n出席委員\n  委員長 港田  厚君\n   理事 大浜 功統君 理事 町村 信孝君\n"
         "   理事 赤松 正雄君 理事 岡田 克也君\n",
         "港田 厚; 大浜 功統; 町村 信孝; 赤松 正雄; 岡田 克也"},
    };
    RUN(cases);
}
