/*
 * test_person_lists.c - personal names on lists: delegations, rosters, programmes, credits,
 * transcripts; names with the surname first; ships, streets and prizes that bear names.
 */
#include "name_runner.h"

const cq_plugin *cq_plugin_entry_person(uint32_t host_abi);
#define RUN(cases) RUN_NAMES(cq_plugin_entry_person, cases)

Test(person_lists, delegations)
{
    static const name_case cases[] = {
        {"Germany: Kastner, von Butlar, Höyner; USA: Seitzmann, Zellick; F: Duforcq\n",
         "Kastner; von Butlar; Höyner; Seitzmann; Zellick; Duforcq"},
        {"die Minister Habich, Lindauer und Baerboom sprachen.", "Habich; Lindauer; Baerboom"},
        {"Chair – Nils Melzner\nDiscussant – Elin Tikkanen\n", "Nils Melzner; Elin Tikkanen"},
        {"Panel: James Lewison (CSIS), Kamlesh Bajwa (DSCI) and others",
         "James Lewison; Kamlesh Bajwa"},
        {"Japan: Tokyo, Osaka; Italy: Rome\n", ""},
        {"Germany: Policy, Trade, Development\n", ""},
    };
    RUN(cases);
}

Test(person_lists, monsieur_is_no_initial)
{
    static const name_case cases[] = {
        {"France: M. Clement\nM. Pichegru\nInterpreter: M. Manteaux.\n",
         "Clement; Pichegru; Manteaux"},
        {"They met M. Clement and M. F. Boyer.", "Clement; M. F. Boyer"},
    };
    RUN(cases);
}

Test(person_lists, surname_first)
{
    static const name_case cases[] = {
        {"123 Kirkwood, Alan G.: Telegram\n", "Kirkwood, Alan G."},
        {"CLASSIFIED BY (CHAPMAN, F.L.) OR-M", "CHAPMAN, F.L."},
        {"Присутствовали: т. Сталинов И. В. и т. Молотников В. М.",
         "Сталинов И. В.; Молотников В. М."},
        {"--Aldunate Zamora, Andrés\n--De Urrutia Langton, Alfonso\n",
         "Aldunate Zamora, Andrés; De Urrutia Langton, Alfonso"},
        {"El señor WALDNER, don Patricio (Presidente).- Se abre la sesión.",
         "WALDNER, don Patricio = Patricio Waldner"},
        {"La señora MUÑÓZ D'ALBORES, doña Adriana (Presidenta).- Se abre.",
         "MUÑÓZ D'ALBORES, doña Adriana = Adriana Muñóz D'Albores"},
        {"El señor Waldner, don de gentes, la abre.", "Waldner"},
        {"SECRETARIO, EL SEÑOR JOSÉ LUIS ALLENDER LEIVAS, SUBROGANTE\n",
         "JOSÉ LUIS ALLENDER LEIVAS"},
        {"MINISTER JOHN FISCHER TOOK HIS CHAIR, AND ALL SAT DOWN.\n", "JOHN FISCHER"},
        {"London, Paris: two capitals.\n", ""},
    };
    RUN(cases);
}

Test(person_lists, transcripts)
{
    static const name_case cases[] = {
        {"Thank you, Robert. QUESTION: Julia, can you tell us?", "Robert; Julia"},
        {"NHK, Okuzawa: I would like to ask about the dinner.\n", "Okuzawa"},
        {"Sheryl P. Walters spoke on Schedule A. Goods were named.", "Sheryl P. Walters"},
        {"Carlos \"Chacho\" Alvarado firmó.", "Carlos \"Chacho\" Alvarado"},
        {"S.M. el Rey Juan Carlos I recibió al embajador. I met John I think.", "Juan Carlos I"},
    };
    RUN(cases);
}

Test(person_lists, ships_streets_and_prizes)
{
    static const name_case cases[] = {
        {"Die Fregatte \"Otto Lilienthal\" lag im Hafen.", ""},
        {"El buque Juan Sebastián de Elcano y la calle Simón Bolívar.", ""},
        {"Теплоход «Михаил Шолохов», орден Александра Невского, улица Рихарда Зорге.", ""},
        {"The vessels Admiral Nakhimov and James Clark Ross sailed.", ""},
        {"el aeropuerto José Martí y la avenida Presidente Masaryk", ""},
        {"El capitán de fragata Luis Merino llegó.", "Luis Merino"},
    };
    RUN(cases);
}

Test(person_lists, ranks_and_particles)
{
    static const name_case cases[] = {
        {"Colonel House and Admiral Coontz were there.", "House; Coontz"},
        {"le lieutenant-colonel de Brébisson et le comte de Saint-Aulaire",
         "de Brébisson; de Saint-Aulaire"},
        {"Nubar Pasha and Damad Ferid Pasha were heard.", "Nubar; Damad Ferid"},
        {"For Portugal: Viscount d'Alte.", "d'Alte"},
        {"BM Genscher sprach. Am Abend ging AM Fischer.", "Genscher; Fischer"},
        {"H.E. Don Pramudwin chaired; U Thant Zin spoke; a U-turn followed.",
         "Don Pramudwin; Thant Zin"},
    };
    RUN(cases);
}

/* The genitive's -s stays in the span and goes from the value, where the name stands without it. */
Test(person_lists, german_genitive)
{
    static const name_case cases[] = {
        {"Die Rede Adenauers und die Rolle Hans Genschmers. Adenauer und Minister Genschmer kamen.",
         "Adenauers = Adenauer; Hans Genschmers = Hans Genschmer; Adenauer; Genschmer"},
        {"William Rogers und Roger Moore sprachen.", "William Rogers; Roger Moore"},
        {"Frank-Walter Steinmeyer zu Besuch bei Karl-Theodor zu Guttenberg.",
         "Frank-Walter Steinmeyer; Karl-Theodor zu Guttenberg"},
    };
    RUN(cases);
}

/* Three lines of a country and two unknown words are a list, one is none. */
Test(person_lists, by_countries)
{
    static const name_case cases[] = {
        {"Albania Pranvera Xhelo\nArmenia Zabela Ghazar\nAustria Lukas Mussig (absent)\n",
         "Pranvera Xhelo; Zabela Ghazar; Lukas Mussig"},
        {"Albania Qendra Xhelo\n", ""},
    };
    RUN(cases);
}

Test(person_lists, japanese)
{
    static const name_case cases[] = {
        {"○穗積委員 これより伺います。○法眼政府委員 お答えします。", "穗積; 法眼"},
        {"これはかなの文である。吉田茂元首相、芦田均、石橋湛山の各氏は述べた。",
         "吉田茂; 芦田均; 石橋湛山"},
        {"出席者一覧です。ここにしるす。\n\n山内 智生 内閣情報センター参事官\n", "山内 智生"},
        {"これはかなの文である。木村四郎七公使、力石健次郎、真崎秀樹が随員を務めた。",
         "木村四郎七; 力石健次郎; 真崎秀樹"},
        {"アルバイダ モロッコ水産資源担当閣外大臣と会った。", "アルバイダ"},
        {"これはかなです。ダレス国務省顧問に書簡を送った。", "ダレス"},
    };
    RUN(cases);
}

Test(person_lists, chinese_and_korean)
{
    static const name_case cases[] = {
        {"国防部长魏凤和将参加会谈。", "魏凤和"},
        {"（责编：李楠晔、常鸿）", "李楠晔; 常鸿"},
        {"日本总理大臣高碕达之助来访。", "高碕达之助"},
        {"황준국 한반도평화교섭본부장은 임수석 대변인과 만났다.", "황준국; 임수석"},
        {"존 케리 국무장관, 우르줄라 폰 데어 라이엔 집행위원장",
         "존 케리; 우르줄라 폰 데어 라이엔"},
        {"모리 다케오 일본 외무성 사무차관은 말했다.", "모리 다케오"},
        {"한미일 대표, 외무성 조약국 국장, 경제 수석", ""},
    };
    RUN(cases);
}

/* Unknown names on lines of their own: above a title, and below a line that begins with a name. */
Test(person_lists, name_above_title)
{
    static const name_case cases[] = {
        {"KIRIBATI\nMbwenea Teiokita\nDirector\nMinistry of Fisheries\n\nAketa Taangasa\n"
         "Senior Fisheries Officer\n\nSECRETARIAT\nFeleti P. Teo, Executive Director\n"
         "Lara Manarangi-Trottel\n",
         "Mbwenea Teiokita; Aketa Taangasa; Feleti P. Teo; Lara Manarangi-Trottel"},
        {"COOK ISLANDS\nDirector, Offshore Fisheries\nMarine Resources\nSecretary\n"
         "Port Vila\nChairman of the Board\n",
         ""},
        {"Witnessed by:\nSimbarashe Makonide\nExecutive Secretary\n", "Simbarashe Makonide"},
    };
    RUN(cases);
}

Test(person_lists, russian_initials_behind)
{
    static const name_case cases[] = {
        {"Члены делегации: Мехонцин Е.А., Борисина Н.В., Цыренин Б.Б. Докладчик: Такоин К.С. Он "
         "отметил успех.",
         "Мехонцин Е.А.; Борисина Н.В.; Цыренин Б.Б.; Такоин К.С."},
        {"Ц. Баасанжав – сопредседатель, директор департамента.", "Ц. Баасанжав"},
    };
    RUN(cases);
}

Test(person_lists, eastern_rosters)
{
    static const name_case cases[] = {
        {"中方出席人员：\n王伟华　外交部欧亚司司长\n许伟明　国际合作司副司长\n", "王伟华; 许伟明"},
        {"奥列格·别洛夫　运输部第一副部长\n\n沃尔科夫　俄铁公司副总裁\n",
         "奥列格·别洛夫; 沃尔科夫"},
        {"これはひらがなのぶんしょうです。\nアニー・ジャービン　豪州みなみまぐろ協会会長\n\n"
         "（文責：太田）",
         "アニー・ジャービン; 太田"},
    };
    RUN(cases);
}

Test(person_lists, characters_that_stand_apart)
{
    static const name_case cases[] = {
        {"これはひらがなのぶんしょうです。\n\n会　長　佐 藤 晴 生\n副会長　高 橋 直 史　田 代 "
         "千代美\n",
         "佐 藤 晴 生 = 佐藤晴生; 高 橋 直 史 = 高橋直史; 田 代 千代美 = 田代千代美"},
        {"これはひらがなのぶんしょうです。\n\n稲 田   修　佐久間 健 一　長谷川 忠\n",
         "稲 田 修 = 稲田修; 佐久間 健 一 = 佐久間健一; 長谷川 忠"},
        {"これはひらがなのぶんしょうです。\n\n佐 藤 の 件　田 中 町 の 場 合 に つ い て\n", ""},
    };
    RUN(cases);
}

Test(person_lists, behind_labels_of_delegations)
{
    static const name_case cases[] = {
        {"Delegación de Alandia: Pablo Morvón (CN), Karina Prietova y Osvaldo Ritter\n",
         "Pablo Morvón; Karina Prietova; Osvaldo Ritter"},
        {"Delegación de Alandia: Ministerio de Salud, Aduanas\n", ""},
        {"Étaient présents : Algérie : Ahmed Ben Bellan ; Niger : Hamani Diorat ; Mali : Modibo "
         "Kei.\n",
         "Ahmed Ben Bellan; Hamani Diorat; Modibo Kei"},
        {"Teilnehmer: Blüchner (Vorsitz), Lehrmann, Dehlert; Globkemann\n",
         "Blüchner; Lehrmann; Dehlert; Globkemann"},
        {"Teilnehmer: Firmen, Vereine, Schulen\n", ""},
        {"By Humeyra Pamukol and Tulay Karadenil\nANKARA (Reuters)\n",
         "Humeyra Pamukol; Tulay Karadenil"},
        {"By Christian Aid Committee\n", ""},
        {"От Таджикистана: Талбак Назаренов; Акил Акилсон\n", "Талбак Назаренов; Акил Акилсон"},
        {"Der Bundespräsident: Streulin\n", "Streulin"},
        {"Le président de la Confédération, Furglert\n", "Furglert"},
        {"MR. MARTIN LEE CHU-MING, Q.C.\nDR. HO KAM-FAI, O.B.E.\n",
         "MARTIN LEE CHU-MING; HO KAM-FAI"},
        {"\xE2\x80\xA2 Marianne Schoerling, GFCE\n", "Marianne Schoerling"},
        {"поверенному в делах в Пекине Павленко", "Павленко"},
        {"глава Росводресурсов Марина Сорренова", "Марина Сорренова"},
    };
    RUN(cases);
}

Test(person_lists, korean_movers_of_a_bill)
{
    static const name_case cases[] = {
        {"발 의 자 : 강민호․오세진․박정희 유경수․임성규 최보라 의원(6인)",
         "강민호; 오세진; 박정희; 유경수; 임성규; 최보라"},
        {"유경수ㆍ임성규ㆍ최보라", "유경수; 임성규; 최보라"},
        {"출석위원(4인) 강민호 오세진 박정희 유경수", "강민호; 오세진; 박정희; 유경수"},
        {"소유권ㆍ지상권ㆍ전세권", ""},
        {"전문성ㆍ공정성을 갖춘 위원", ""},
    };
    RUN(cases);
}

Test(person_lists, korean_syllables_apart)
{
    static const name_case cases[] = {
        {"팀      장   문 경 수", "문 경 수"},
        {"수석대표 육군소장  강 민 호", "강 민 호"},
        {"어업자원국장   국장   강 민 호      리 철 남", "강 민 호; 리 철 남"},
        {"남 측 대 표 단", ""},
        {"부      칙", ""},
    };
    RUN(cases);
}

Test(person_lists, foreigners_in_hangul)
{
    static const name_case cases[] = {
        {"마이클 R. 데이튼 국방장관은 제임스 홀브룩과 만났다.", "마이클 R. 데이튼; 제임스 홀브룩"},
        {"존 에버렛 공항에 도착하였다.", ""},
        {"다나카 히데토시 주한 일본대사를 만났다.", "다나카 히데토시"},
        {"구로다 참사관, 마쓰다 북동아과 사무관", "구로다; 마쓰다"},
        {"산업자원부(장관 강민호)는 발표하였다.", "강민호"},
        {"연방교육연구부 주자네 베르크(Susanne Berg) 국장", "주자네 베르크; Susanne Berg"},
    };
    RUN(cases);
}

/* The Senegalese surname in capitals is no season behind an honorific. */
Test(person_lists, a_surname_like_a_season)
{
    static const name_case cases[] = {
        {"- H. E. Mr. Tolbert FALL, Minister of Ports", "Tolbert FALL"},
        {"SALES IN THE FALL", ""},
    };
    RUN(cases);
}

Test(person_lists, excellencies_with_points_apart)
{
    static const name_case cases[] = {
        {"S. E. M. Ibrahim SOUMARE, Président de la République", "Ibrahim SOUMARE"},
        {"S. E. Mme Awa SOUMARE, Ministre", "Awa SOUMARE"},
        {"* S.E.M. Moussa Ould Abdel KADER, Président ;", "Moussa Ould Abdel KADER"},
    };
    RUN(cases);
}
