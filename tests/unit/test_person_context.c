/*
 * test_person_context.c - names of which no word is known, told by what stands around them, and the
 * places, bodies and headings that stand in the same surroundings and are none.
 */
#include "name_runner.h"

const cq_plugin *cq_plugin_entry_person(uint32_t host_abi);
#define RUN(cases) RUN_NAMES(cq_plugin_entry_person, cases)

Test(person_context, unknown_words_between_hints)
{
    static const name_case cases[] = {
        {"The Minister of Trade of Guatemala, Hermenio Rodasso, spoke.", "Hermenio Rodasso"},
        {"I was received by Lamo Baoro, who remained as interpreter.", "Lamo Baoro"},
        {"The delegate (Qerim Shabo) and Ardita Velo (Albania) agreed.", "Ardita Velo"},
        {"Los Viceministros de Perú, Osmino Canno y Ravelo Acha, se reunieron.",
         "Osmino Canno; Ravelo Acha"},
        {"the Minister of Defence of Kenya Njogo Wamalo, and others", "Njogo Wamalo"},
        {"He flew with Pan World, by Christian Aid and from Cape Coast.", ""},
        {"aid by Green Valley, from Saint Petersburg, with Grand Bassam", ""},
        {"The Minister of Trade, Foreign Affairs Department, Bonn", ""},
    };
    RUN(cases);
}

Test(person_context, called_after_a_person)
{
    static const name_case cases[] = {
        {"They met in the Robert Novak Plenary Hall.", ""},
        {"The supply vessel Robert Novak left Queen Maud Land.", ""},
        {"Ms. HALL (Canada) and my hon. Friend spoke.", "HALL"},
        {"at the Robert Novak International Peacekeeping Training Centre", ""},
        {"au Centre William Dupont et à la Fondation Jean Dupont", ""},
        {"Mr. EVANSON\tInternational Labour Board", "EVANSON"},
        {"Mr. Christopher E. Steel, Minister", "Christopher E. Steel"},
        {"Mr. HENKO United Stated of Ruritania", "HENKO"},
        {"The Minister, Julie Bishop, and Robert King, Ambassador", "Julie Bishop; Robert King"},
    };
    RUN(cases);
}

Test(person_context, letters)
{
    static const name_case cases[] = {
        {"Dear Harold:\n\nI have your message.\n\nFaithfully yours,\n\nFoster.\n",
         "Harold; Foster"},
        {"Sehr geehrter Herr Georgen, anbei.\n\nIm Auftrag\n\nAkmanner\n", "Georgen; Akmanner"},
        {"Pour la France : M. Gurdur Brannsson\n", "Gurdur Brannsson"},
        {"Dear Sir: Dear Mr. Minister, Dear Colleagues,", ""},
        {"Fait à Riga. (s.) W. G. ZEYLSTRO Pour le Gouvernement (s.) D. MASUKO",
         "W. G. ZEYLSTRO; D. MASUKO"},
        {"Telegram\n\nDrafted by Read; cleared by Kohlert, Rostov, and Walsh; and approved by "
         "Rusko.\n",
         "Read; Kohlert; Rostov; Walsh; Rusko"},
        {"Telegram\n\nEyes only for the Ambassador from Kaysenor. Call Globkert and tell him.\n",
         "Kaysenor; Globkert"},
        {"Telegram\n\nBritish are active. Pemberly, their commercial counselor, called.\n",
         "Pemberly"},
        {"Present: Jouhart, Haydon, Yonekubo, Schorsch.", "Jouhart; Haydon; Yonekubo; Schorsch"},
        {"Present: Austria, Belgium, France. Present: the members.", ""},
    };
    RUN(cases);
}

Test(person_context, speakers)
{
    static const name_case cases[] = {
        {"Meyerling (BReg)\nAm Montag beginnt die Konferenz.\n\nWAGNERT (AA): Guten Tag.\n",
         "Meyerling; WAGNERT"},
        {"Zypern (EU)\nMalta (EU)\nPotsdam (Brandenburg)\n", ""},
    };
    RUN(cases);
}

Test(person_context, surnames_of_several_words_again)
{
    static const name_case cases[] = {
        {"José Antonio Meado Kuribreño spoke. Meado agreed.",
         "José Antonio Meado Kuribreño; Meado"},
        {"Mr. José Antonio Dos Santeiros came. Later Dos Santeiros left.",
         "José Antonio Dos Santeiros; Dos Santeiros"},
        {"Ursula von der Lahnen sprach. Dann ging von der Lahnen.",
         "Ursula von der Lahnen; von der Lahnen"},
        {"I met the Dutchman van der Stoelt there.", "van der Stoelt"},
    };
    RUN(cases);
}

Test(person_context, titles_of_many_languages)
{
    static const name_case cases[] = {
        {"H.E. Rafael Calderino spoke.", "Rafael Calderino"},
        {"S.E. M. Cabo Soryo, ministre", "Cabo Soryo"},
        {"Botschafter a. D. von Herwarter und MdB Erlinger", "von Herwarter; Erlinger"},
        {"Dato' Sri Mustapo Mohamed, Minister of Trade", "Mustapo Mohamed"},
        {"le chevalier de Thierry", "de Thierry"},
        {"Herren Ophülsen und Grewel", "Ophülsen; Grewel"},
        {"глава Минобороны Андрей Белоусенко", "Андрей Белоусенко"},
        {"граф фон дер Шуленберг", "фон дер Шуленберг"},
        {"Письмо Г. А. Астахенко", "Г. А. Астахенко"},
    };
    RUN(cases);
}

Test(person_context, chinese_names_of_two_characters)
{
    static const name_case cases[] = {
        {"外交部发言人耿朗主持例行记者会。耿朗在会上宣布。", "耿朗; 耿朗"},
        {"主管的谢朗副部长同黄朗司长会谈。", "谢朗; 黄朗"},
        {"王部长说，杨主任同意。", "王; 杨"},
        {"会见了外长康京和、议长佩洛斯。", "康京和; 佩洛斯"},
        {"国务院总理周恩亮会见首相田中角朗。", "周恩亮; 田中角朗"},
        {"国家安全顾问亨利·基辛恩博士访问了中国。", "亨利·基辛恩"},
        {"总统高兴地表示，部长严正交涉，主席安排会议，双方高度评价。", ""},
    };
    RUN(cases);
}

Test(person_context, japanese_lists)
{
    static const name_case cases[] = {
        {"出席者は次のとおりであるということでした。\n\n- 沼原 幹 委員\n- 石浜 浩司 幹事\n",
         "沼原 幹; 石浜 浩司"},
        {"（日本側）後藤アジア局長、谷野北東アジア課長が、それぞれ述べた。", "後藤; 谷野"},
        {"金丁朗（キム・ジョンナン）韓国外交部アジア太平洋局長が来日しました。",
         "金丁朗; キム・ジョンナン"},
        {"カウサル・サイードバングラデシュ外務次官補、プラユットタイ首相が来日した。",
         "カウサル・サイード; プラユット"},
        {"これらの党の岡田克哉です。", "岡田克哉"},
        {"在クック（クック諸島）名誉総領事を任命した。", ""},
        {"大阪・関西万博、関係大臣、国際会議担当大臣が出席しました。", ""},
    };
    RUN(cases);
}

Test(person_context, korean_lists)
{
    static const name_case cases[] = {
        {"북측 수석대표는 김령수 내각 책임참사, 최성수 통일위원회(조평통) 서기국 부장이다.",
         "김령수; 최성수"},
        {"정세수(丁世洙) 통일부 장관, 친강수(秦剛洙) 중국 외교부 대변인",
         "정세수; 丁世洙; 친강수; 秦剛洙"},
        {"김춘수씨와 이동수기자가 왔다.", "김춘수; 이동수"},
        {"노무현정부의 기획재정부", "노무현"},
        {"기모토 마사키(Kimoto Masaki) 일본 외무성 국장", "기모토 마사키; Kimoto Masaki"},
        {"하이노 슈미트(Heino Schmidt) 부차관보, 마르크 베버(WEBER GMBH) 국장",
         "하이노 슈미트; Heino Schmidt; 마르크 베버"},
        {"북측은 김만수를 단장으로 전종길, 그리고 박용길 등이다.", "김만수; 전종길; 박용길"},
        {"공보담당 원도수 02-1234-5678", "원도수"},
        {"국방부장관과 통일부기자, 전문위원, 상임위원이 참석했다.", ""},
    };
    RUN(cases);
}
