/*
 * test_person_prose.c - where names end in running prose: in front of verbs and adverbs in Chinese,
 * behind the names of bodies, initials joined to a surname, patronymics with a small word.
 */
#include "name_runner.h"

const cq_plugin *cq_plugin_entry_person(uint32_t host_abi);
#define RUN(cases) RUN_NAMES(cq_plugin_entry_person, cases)

Test(person_prose, chinese_foreign_names_without_title)
{
    static const name_case cases[] = {
        {"有记者问，特朗达当选总统后会议如何。", "特朗达"},
        {"默克曼强调，双方应继续合作。", "默克曼"},
        {"哈马斯表示反对，塔利班强调立场，西门子宣布投资。", ""},
        {"巴拿马表示支持，俄罗斯强调，华盛顿宣布。", ""},
    };
    RUN(cases);
}

Test(person_prose, chinese_names_end_in_front_of_adverbs)
{
    static const name_case cases[] = {
        {"副总理吴明亲自率团赴美。", "吴明"},
        {"国家总局局长李长海等陪同。", "李长海"},
        {"商务部部长埃文斯克和贸易代表佐立克尔共同主持会议。", "埃文斯克; 佐立克尔"},
        {"该国总统夫妇应我政府邀请，于明年访问。", ""},
        {"國王恩史瓦帝三世及總統。教皇本笃十六世来访。", "恩史瓦帝三世; 本笃十六世"},
    };
    RUN(cases);
}

Test(person_prose, korean_names_with_ideographs)
{
    static const name_case cases[] = {
        {"서울에서 친강(秦剛, Qin Gang) 외교부 대변인과 협의하였다.", "친강; 秦剛; Qin Gang"},
        {"왕이(王毅) 외교부장과 만났다.", "왕이; 王毅"},
        {"한국(韓國)과 서울(首爾)의 대표가 만났다.", ""},
    };
    RUN(cases);
}

Test(person_prose, initials_and_patronymics)
{
    static const name_case cases[] = {
        {"chaired by the Deputy Director of the Ministry of Mines of Mongolia G.Batchuluun and the "
         "Advisor.",
         "G.Batchuluun"},
        {"A.Background\n\nB.Recommendations\n\nSee Annex C.Statistics.\n", ""},
        {"Minister Vugar Valeh oglu Mustafin and Aigul Asan kyzy Bakirova spoke.",
         "Vugar Valeh oglu Mustafin; Aigul Asan kyzy Bakirova"},
    };
    RUN(cases);
}

Test(person_prose, no_names)
{
    static const name_case cases[] = {
        {"The Sri Lankan side and the Costa Rican delegation agreed.", ""},
        {"Mesdames et Messieurs. Soyez les bienvenus. Merci, Messieurs. Bonjour.", ""},
        {"Глава ЦИК Элла Памфилина и глава ЕС Урсула Мейер, министр РФ.",
         "Элла Памфилина; Урсула Мейер"},
    };
    RUN(cases);
}

Test(person_prose, readings_and_transcriptions)
{
    static const name_case cases[] = {
        {"訪日中の楽玉明（らく・ぎょくめい）国際弁公室の担当者による表敬。", "楽玉明"},
        {"飯倉公館（いいくらこうかん）で開かれた。東京（とうきょう）にて。", ""},
        {"23일 러위창 중국 외교부 부부장과 장예쑤밍 중국 외교부 상무부부장이 만났다.",
         "러위창; 장예쑤밍"},
        {"조 바이든 정부 출범 이후 트럼프 행정부와 시진핑은 말했다.", "조 바이든; 트럼프; 시진핑"},
        {"주요 중국 외교부 대표와 경찰청 중국 국장이 만나 중국 대사를 보았다.", ""},
    };
    RUN(cases);
}

Test(person_prose, japanese_names_in_chinese)
{
    static const name_case cases[] = {
        {"岸田首相表示歡迎。我們注意到玄葉外相發表的演講。", "岸田; 玄葉"},
        {"劉為明最後宣布：明天的例行記者會因故暫停。", "劉為明"},
        {"東盟事務高官阿姆蘭德共同主持會議。", "阿姆蘭德"},
    };
    RUN(cases);
}

Test(person_prose, roles_of_many_languages)
{
    static const name_case cases[] = {
        {"la Subdirectora de Cooperación, Viviana Manricorta, y el jefe negociador Hernán "
         "Quirostra.",
         "Viviana Manricorta; Hernán Quirostra"},
        {"L’honorable Clément GASCOIGNE, juge; le sous-directeur Aymeric Dupontel.",
         "Clément GASCOIGNE; Aymeric Dupontel"},
        {"Die Chefunterhändlerin Ulrike Sahlmann sprach mit dem Delegationschef Ivo Brandis.",
         "Ulrike Sahlmann; Ivo Brandis"},
        {"Foreign Ministry Spokesperson Zhang Qiming Held a Press Conference", "Zhang Qiming"},
        {"советник-посланник посольства РФ в Вашингтоне Сергей Кошелин.", "Сергей Кошелин"},
    };
    RUN(cases);
}

Test(person_prose, repetitions_keep_their_capitals)
{
    static const name_case cases[] = {
        {"Remarks by Mark Dpkgson and Anna Close.\n\nWe mark Dpkgson down. Close the list. "
         "Close said so.",
         "Mark Dpkgson; Anna Close; Dpkgson; Close"},
    };
    RUN(cases);
}

Test(person_prose, chinese_surnames_alone)
{
    static const name_case cases[] = {
        {"大使夫人赵迎光前往。赵首先感谢帕努埃洛总统，赵表示，疫情以来，中国团结一心。",
         "赵迎光; 赵; 帕努埃洛; 赵"},
        {"乌兹别克斯坦总统米尔济约夫会见杨明。特派员谢锋夫人王丹参与。",
         "米尔济约夫; 杨明; 谢锋; 王丹"},
        {"赵表示，钱强调，中方宣布。", ""},
    };
    RUN(cases);
}

Test(person_prose, telegrams_and_pairs)
{
    static const name_case cases[] = {
        {"51. Telegram From the Embassy in Poland\n\n279. Beam-Wang Talks. 106th meeting.\n\n"
         "Only with support was Chiang Kai-shek clique able be there. ChiComs said no to ChiComs.",
         "Beam; Wang; Chiang Kai-shek"},
    };
    RUN(cases);
}

Test(person_prose, german_records)
{
    static const name_case cases[] = {
        {"Aufzeichnung des Vortragenden Legationsrats I. Klasse Derixen\n\nGespräch mit "
         "EG-Kommissar Dondelink und der Kommission.",
         "Derixen; Dondelink"},
        {"schrieb der Leiter von Verhandlungen im Ministerium an den Botschafter in Washington "
         "D. C., Berndt von Stadeln: ja.",
         "Berndt von Stadeln"},
        {"Foto: Arved Raabeck, Berlin", "Arved Raabeck"},
    };
    RUN(cases);
}

Test(person_prose, crowned_heads_and_offices)
{
    static const name_case cases[] = {
        {"Sa Majesté le Roi des Pays-Bas et Son Altesse le Prince. Sa Majesté le Roi a nommé M. le "
         "Baron van Wedel.",
         "van Wedel"},
        {"Seine Majestät der König von Preußen ernannte den Geheimen Legationsrath Philipsen und "
         "den Wirtschaftssenator Erhard Rittershof.",
         "Philipsen; Erhard Rittershof"},
        {"Er sprach mit dem Vorsitzenden von Gosplan und dem Präsidenten von der Linden.",
         "von der Linden"},
        {"Au nom du Conseil:\nLe président de la Confédération, Furgelin\nLe chancelier de la "
         "Confédération, Huberin",
         "Furgelin; Huberin"},
        {"Le président de la Commission, Genève\nLe 3 mai", ""},
    };
    RUN(cases);
}

Test(person_prose, colleagues)
{
    static const name_case cases[] = {
        {"Je m'associe à la demande de mon collègue Lecoquin relative au débat. La commission a "
         "désigné Jean-Pierre Grand et André Valloire pour cela.",
         "Lecoquin; Jean-Pierre Grand; André Valloire"},
        {"acompanhada do Doutor Marcos Espinhal, Diretor de Doenças.", "Marcos Espinhal"},
    };
    RUN(cases);
}

Test(person_prose, titles_that_close_lists)
{
    static const name_case cases[] = {
        {"민주당 정병호·나경태 의원, 박병국·강창수·김부길 의원 등이 참여한다.",
         "정병호; 나경태; 박병국; 강창수; 김부길"},
        {"통일부·국방부 장관, 미·중 대표, 기재부·국토부 차관이 만났다.", ""},
        {"(记者 黄钰钦 曾玥)中国外交部发言人宣布。", "黄钰钦; 曾玥"},
        {"Groupe: J-P Chevaneau, J-P Michelot et Marcel Bonnotte.",
         "J-P Chevaneau; J-P Michelot; Marcel Bonnotte"},
        {"M. J-P Chevaneau, député.", "J-P Chevaneau"},
    };
    RUN(cases);
}

Test(person_prose, ends_of_given_names)
{
    static const name_case cases[] = {
        {"古屋圭司会長の挨拶では、浮島智子政務調査会副会長も話した。", "古屋圭司; 浮島智子"},
        {"先日開かれた米中外相会談について話された。夜、宮中晩さん会が開かれた。", ""},
        {"澳大利亚前外交部长朱莉·毕晓普、前首席内阁大臣利丁顿出席。", "朱莉·毕晓普; 利丁顿"},
    };
    RUN(cases);
}

Test(person_prose, points_in_front_of_names)
{
    static const name_case cases[] = {
        {"The Council named Mr. An Pich Hatda as the next CEO. Currently serving as Director, he "
         "is expected soon.",
         "An Pich Hatda"},
        {"en présence de Son Exc. M. Alaa Youssouf, Ambassadeur d'Égypte en France.",
         "Alaa Youssouf"},
        {"Étaient présents : S. Exc. M. Mamadou Tangari (Gambie).", "Mamadou Tangari"},
    };
    RUN(cases);
}

Test(person_prose, initials_in_lists)
{
    static const name_case cases[] = {
        {"Those present were: Doctors J. S. D'Antoni, N. H. Toppin, M. F. Boyden, H. Most, H. E. "
         "Meleny, and T. T. Mackey. The President appointed Dr. M. E. Barness and Dr. H. Most.",
         "J. S. D'Antoni; N. H. Toppin; M. F. Boyden; H. Most; H. E. Meleny; T. T. Mackey; M. E. "
         "Barness; H. Most"},
        {"La commission et M. F. Boyden, député de la ville.", "F. Boyden"},
        {"external affairs minister S Jaishankar met Puneet R Kundal, Joint Secretary.",
         "S Jaishankar; Puneet R Kundal"},
        {"A dose of Vitamin K Antagonist, Group M Members, and Part T Notes.", ""},
        {"Ambassador Dr Gebeyehu Ganga Gayito (Ph.D) Director General.", "Gebeyehu Ganga Gayito"},
    };
    RUN(cases);
}

Test(person_prose, offices_with_epithets)
{
    static const name_case cases[] = {
        {"teil nahmen die Staatssekretäre Duckwitz, von Braun und Harkort sowie Herr Herbst.",
         "Duckwitz; von Braun; Harkort; Herbst"},
        {"acompañada de la Embajadora Extraordinaria y Plenipotenciaria de Colombia, Adela María "
         "Maestre.",
         "Adela María Maestre"},
        {"韓国外務省のキム・ヒョンジン(金炯辰)次官補、岩谷滋雄三国協力事務局長も出席した。",
         "キム・ヒョンジン; 金炯辰; 岩谷滋雄"},
        {"美國國務次卿柯拉克今天來訪,創辦人張忠謀將偕同夫人張淑芬前往。", "柯拉克; 張忠謀; 張淑芬"},
        {"정점식 국민의힘 정책위의장이 참석했다. 정 정책위의장은 설명했다.", "정점식; 정"},
    };
    RUN(cases);
}

Test(person_prose, words_that_are_titles_elsewhere)
{
    static const name_case cases[] = {
        {"Participants\n  Winston Lord, S/P\n  Foreign Minister Miyazawa",
         "Winston Lord; Miyazawa"},
        {"President Ricardo Lagos saw Mr. Vernon Jordan in Lagos, Amman in Jordan, and Lima.",
         "Ricardo Lagos; Vernon Jordan"},
        {"살름싸이 꼼마싯 라오스 부총리 겸 외교장관은 사의를 표하였다.", "살름싸이 꼼마싯"},
    };
    RUN(cases);
}

Test(person_prose, behind_what_a_role_is_for)
{
    static const name_case cases[] = {
        {"Acting Assistant Secretary for Policy Wangui Muthoni and Director for Trade Oyelaran "
         "Adekunle spoke; so did Coordinator for Counterterrorism J. Corvel Blackett.",
         "Wangui Muthoni; Oyelaran Adekunle; J. Corvel Blackett"},
        {"Principal Deputy Assistant Secretary of Defence for Security Affairs Jezreel P. Royal "
         "and "
         "Joint Secretary for the Americas Natarajan Naiker came.",
         "Jezreel P. Royal; Natarajan Naiker"},
        {"The Director for Trade Facilitation Policies resigned. The Minister for Home Affairs "
         "Training Services spoke.",
         ""},
        {"Prime Minister De Jongh and Foreign Minister Shah Mahmud Qadri met Sheikh Hamad, Sheikh "
         "Tamim bin Saqr and others.",
         "De Jongh; Shah Mahmud Qadri; Hamad; Tamim bin Saqr"},
        {"The meeting was co-chaired by Chen Linhao and Matveev.", "Chen Linhao; Matveev"},
        {"Rapporteur on the Work of the Technical Committees H.J. Kristoffersen (Denmark).",
         "H.J. Kristoffersen"},
        {"Mr. James W. Spain, Count de Flavelle, MM. Alpert et de Beaumarchand sont là.",
         "James W. Spain; de Flavelle; Alpert; de Beaumarchand"},
        {"(D. Dawsett and L. Steelman) reported; see (F. Rels. 1885).", "D. Dawsett; L. Steelman"},
        {"They met in Churchill, Manitoba, by the Coipasa Salt Lake.", ""},
    };
    RUN(cases);
}

Test(person_prose, japanese_surnames_by_their_shape_and_office)
{
    static const name_case cases[] = {
        {"日本側は、駒沼一郎環境大臣のほか、樋崎美代子経済局次長等が出席した。",
         "駒沼一郎; 樋崎美代子"},
        {"日本側からは、草尾博之インド経済委員会会長が参加しました。", "草尾博之"},
        {"地方自治政策局長、国際協力機構理事長、三重県知事、大分県議会議長が来た。", ""},
        {"長崎大学学長と広島市長も参加した。", ""},
        {"伊藤科学技術・学術政策局次長が説明した。", "伊藤"},
        {"経済党の西村熊雄です。党員の伊藤一郎です。", "西村熊雄; 伊藤一郎"},
        {"新任の福山亜由美委員が語った。", "福山亜由美"},
        {"カナダ側はロブ・スチュワート・グローバル連携省国際貿易次官が務めた。",
         "ロブ・スチュワート"},
        {"韓国外交部の李本部長、康京和長官は述べた。", "李; 康京和"},
    };
    RUN(cases);
}

Test(person_prose, chinese_titles_in_both_scripts_and_foreign_names)
{
    static const name_case cases[] = {
        {"行政長官梁大文與廣東省省長朱小明今日會面。", "梁大文; 朱小明"},
        {"应泰国总理巴育邀请，他访问泰国。时任中国国家主席胡大明。就任日本外长以来。",
         "巴育; 胡大明"},
        {"俄罗斯总统普京指出，普京总统愿意；北京指出，东京总部", "普京; 普京"},
        {"外交部發言人秦剛此前表示", "秦剛"},
        {"伊朗外长阿卜杜拉希扬、埃及外长阿卜杜勒-阿提。", "阿卜杜拉希扬; 阿卜杜勒-阿提"},
        {"(記者 董會峰 葉小剛)", "董會峰; 葉小剛"},
    };
    RUN(cases);
}

Test(person_prose, korean_surnames_alone_and_short_names)
{
    static const name_case cases[] = {
        {"박 장관은 27일 출국한다. 이 장관, 전 장관, 양 장관, 한 대표", "박"},
        {"대표로 나선 리페이 부부장, 리 페이 상무부 부부장", "리페이; 리 페이"},
        {"로렌스 웡 싱가포르 총리와 팜 민 찐 베트남 총리", "로렌스 웡; 팜 민 찐"},
        {"세르게이 라브로프 외무장관, 남북한 정부", "세르게이 라브로프"},
    };
    RUN(cases);
}

Test(person_prose, names_of_lists_and_minutes)
{
    static const name_case cases[] = {
        {"Memorandum of Conversation\n\nT’ang Wen-hua, Staff\n\nLien Cheng-po, Staff\n\nMr. Alfred "
         "LeS. "
         "Jenner, Department\n\nPrime Minister Chou: Welcome.\n\nP.M. Chou: You mean it.",
         "T’ang Wen-hua; Lien Cheng-po; Alfred LeS. Jenner; Chou; Chou"},
        {"Ms. Rina Ganguly Das, Secretary (East) spoke.", "Rina Ganguly Das"},
        {"le blocage des avoirs Duvalier", "Duvalier"},
        {"坂上正弘株式会社小島製作所相談役及び飯田彰己三本物産株式会社会長が出席した。",
         "坂上正弘; 飯田彰己"},
        {"主席：江召集委員大明\n\n主席：王委員表示同意\n\n紀錄：薦任科員  陸小怡",
         "江召集委員大明; 王; 陸小怡"},
    };
    RUN(cases);
}

Test(person_prose, brackets_towns_and_don)
{
    static const name_case cases[] = {
        {"これまでの会合について、議長国であるところの日本(浜沢将林 "
         "東西大学客員教授)が、会場(東京都港区 外務省飯倉公館)で開かれたとしている。",
         "浜沢将林"},
        {"presentation by Don Smithson (TBC)", "Don Smithson"},
        {"El embajador habló con Don Alvaro Pérez.", "Alvaro Pérez"},
        {"reunidos en Santiago de los Caballeros el lunes", ""},
        {"Die Außenministerin reist von Brüssel aus weiter.", ""},
    };
    RUN(cases);
}

Test(person_prose, companies_firms_and_editors_brackets)
{
    static const name_case cases[] = {
        {"Board Member EclectiCorp, Advisor SpyCloudy. Mr. MacArthur and Mr. McAfee came.",
         "MacArthur; McAfee"},
        {"The letter ended:\n\nW. R. H[ODGSON]\n\n", "W. R. H[ODGSON]"},
        {"Additional Secretary (Americas) and Minister (Makinson) spoke.", "Makinson"},
        {"Dans la capitale, Yassine Fall a déclaré. In the Fall they met Al-Taher Salem Al-Baour.",
         "Yassine Fall; Al-Taher Salem Al-Baour"},
        {"PRESIDENCIA DEL SEÑOR PATRICIO WALDEN PRIETEZ, PRESIDENTE", "PATRICIO WALDEN PRIETEZ"},
    };
    RUN(cases);
}

Test(person_prose, given_names_that_are_ranks_and_initials_that_are_marks)
{
    static const name_case cases[] = {
        {"Secretary Earl L. Hutz and Earl Grey came.", "Earl L. Hutz; Grey"},
        {"Witnesses: S. Frederick Starr, Wexcombe Institute.", "S. Frederick Starr"},
        {"(S.) Frederick Starr\n", "Frederick Starr"},
        {"(L. S.) BEELMAN VAN DORLAND.\n(L. S.) N. TITUCESCO.\n",
         "BEELMAN VAN DORLAND; N. TITUCESCO"},
        {"Mr. Law told Mrs. House and Mr. Hall-Patch; Mr. Chairman, Mr. Secretary",
         "Law; House; Hall-Patch"},
    };
    RUN(cases);
}
