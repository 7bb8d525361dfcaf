/*
 * test_agency_languages.c - bodies in the languages other than English.
 */
#include "agency_runner.h"

Test(agency_languages, japanese)
{
    static const agency_case cases[] = {
        {"国連と外務省は、協議を行った。",
         "国連 = United Nations; 外務省 = Ministry of Foreign Affairs of Japan"},
        {"港湾安全研究所（ＫＡＫ）が主催した。", "港湾安全研究所 = Port Safety Research Institute"},
        {"国連憲章及び国連海洋法条約に基づき、", ""},
        {"外務大臣と会談した。", ""},
        {"イタリア外務・国際協力省の代表が述べた。",
         "イタリア外務・国際協力省 = Ministry of Foreign Affairs and International Cooperation of "
         "Italy"},
        {"駐日インド大使館及び在フランス日本国大使館は、",
         "駐日インド大使館 = Embassy of India in Japan; 在フランス日本国大使館 = Embassy of Japan "
         "in "
         "France"},
        {"次回審議会を行うことが決定された。", ""},
        {"独立行政法人国際協力機構と一般財団法人港湾協会が協力し、",
         "独立行政法人国際協力機構 = Japan International Cooperation Agency; "
         "一般財団法人港湾協会 = Port Association"},
        {"一般社団法人Harbour JAPAN及び株式会社港湾データ社長が出席した。",
         "一般社団法人Harbour JAPAN = Harbour JAPAN; 株式会社港湾データ"},
        {"日本・モンゴル経済委員会とASEAN港湾委員会の会合で、",
         "日本・モンゴル経済委員会 = Japan-Mongolia Economic Committee; ASEAN港湾委員会 = ASEAN "
         "Port Committee"},
        {"新美潤外務省経済局参事官が述べた。",
         "外務省経済局 = Economic Affairs Bureau, Ministry of Foreign Affairs of Japan"},
        {"国立研究開発法人 港湾養殖機構、全国港湾協同組合連合会が参加した。",
         "国立研究開発法人 港湾養殖機構 = Port Aquaculture Organization; 全国港湾協同組合連合会 = "
         "National Port Federation of Cooperatives"},
        {"旧港湾科学研究会議の評価により決定された。",
         "港湾科学研究会議 = Port Scientific Research Council"},
        {"港湾大学・灯台研究所、税務当局、国連行政部局と15階特別会議室に集まる。",
         "港湾大学 = Port University; 灯台研究所 = Lighthouse Research Institute; 国連 = United "
         "Nations"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, chinese)
{
    static const agency_case cases[] = {
        {"外交部长王某会见了客人。", ""},
        {"联合国和外交部的代表出席。", "联合国 = United Nations; 外交部 = Ministry of Foreign "
                                       "Affairs of the People's Republic of "
                                       "China"},
        {"《联合国宪章》的宗旨", ""},
        {"外交部礼宾航运司、国家港口管理局出席。",
         "外交部礼宾航运司 = Department of Protocol and Shipping, Ministry of Foreign Affairs of "
         "the People's Republic of China; 国家港口管理局 = National Port Administration"},
        {"英国驻华大使馆和中国常驻联合国代表团发表声明。",
         "英国驻华大使馆 = Embassy of the United Kingdom in China; 中国常驻联合国代表团 = "
         "Permanent "
         "Mission of the People's Republic of China to the United Nations"},
        {"与以色列渔业部、埃及渔业部签署协议。", "以色列渔业部 = Ministry of Fisheries of Israel; "
                                                 "埃及渔业部 = Ministry of Fisheries of Egypt"},
        {"国家港口管理局签署了协议。", "国家港口管理局 = National Port Administration"},
        {"共同主持中越港口合作指导委员会。",
         "中越港口合作指导委员会 = China-Vietnam Port Cooperation Steering Committee"},
        {"外交部港口司、种植业司、兽医局的领导出席了会议。",
         "外交部港口司 = Department of Ports, Ministry of Foreign Affairs of the People's Republic "
         "of China; 种植业司 = Department of Crop Production; 兽医局 = Veterinary Bureau"},
        {"中哈利用和保护港口联合委员会在京开会。",
         "中哈利用和保护港口联合委员会 = China-Kazakhstan Joint Committee on Use and Protection of "
         "Ports"},
        {"俄罗斯与蒙古政府间港口、科技合作委员会在京开会。",
         "俄罗斯与蒙古政府间港口、科技合作委员会 = Russia-Mongolia Intergovernmental Commission on "
         "Ports and Science and Technology Cooperation"},
        {"来自四川省水利厅的专家成立港口理事会。",
         "四川省水利厅 = Department of Water Resources of Sichuan Province"},
        {"在欧空局总部召开。", "欧空局 = European Space Agency"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, korean)
{
    static const agency_case cases[] = {
        {"유엔은 성명을 냈다.", "유엔 = United Nations"},
        {"한국항만안전연구원과 협의하였다.",
         "한국항만안전연구원 = Korea Port Safety Research Institute"},
        {"몽골 자연환경관광부는 동의하였다.",
         "몽골 자연환경관광부 = Ministry of the Environment and Tourism of Mongolia"},
        {"주폴란드 대한민국 대사관에서 열렸다.",
         "주폴란드 대한민국 대사관 = Embassy of the Republic of Korea in Poland"},
        {"주한 유럽연합 대표부는 동의하였다.",
         "주한 유럽연합 대표부 = Delegation of the European Union to the Republic of Korea"},
        {"국회 항만위원회가 열렸다.",
         "국회 항만위원회 = Port Committee, National Assembly of the Republic of Korea"},
        {"주한독일대사관과 정보통신 항만위원회, 국립등대기술원이 참가했다.",
         "주한독일대사관 = Embassy of Germany in the Republic of Korea; 정보통신 항만위원회 = "
         "Information and Communication Port Committee; 국립등대기술원 = National Lighthouse "
         "Institute of Technology"},
        {"국립항만과학원·한국항만협회·두산항만재단 등이다.",
         "국립항만과학원 = National Port Science Institute; 한국항만협회 = Korea Port Association; "
         "두산항만재단"},
        {"외교부 항만정책국과 일본 항만청, 중국 외교부 항만관리국은 동의하였다.",
         "외교부 항만정책국 = Port Policy Bureau, Ministry of Foreign Affairs of the Republic of "
         "Korea; 일본 항만청 = Port Authority of Japan; 중국 외교부 항만관리국 = Port Management "
         "Bureau, Ministry of Foreign Affairs of the People's Republic of China"},
        {"외교부 회원국 대표는 동의하였다.",
         "외교부 = Ministry of Foreign Affairs of the Republic of Korea"},
        {"질병관리청장은 공동위원회에서 외교부장을 만났다.",
         "질병관리청 = Korea Disease Control and Prevention Agency"},
        {"주중대사관에서 협의하였다.", "주중대사관 = Embassy of the Republic of Korea in China"},
        {"조선항만당과 국회의사당, 업무담당이 있다.", "조선항만당 = Korea Port Party"},
        {"외교부 북미국 심의관이 참석하였다.",
         "외교부 북미국 = North American Affairs Bureau, Ministry of Foreign Affairs of the "
         "Republic of Korea"},
        {"한국 측에서 차관이, 중국 측에선 상무부와 관계자가 참석하였다.",
         "상무부 = Ministry of Commerce of the People's Republic of China"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, french)
{
    static const agency_case cases[] = {
        {"L'ONU et l'OTAN se félicitent.",
         "ONU = United Nations; OTAN = North Atlantic Treaty Organization"},
        {"le ministère de l'Élevage et de l'Eau du Mali",
         "ministère de l'Élevage et de l'Eau du Mali = Ministry of Livestock and Water of Mali"},
        {"Il a remercié l'Office régional des Fanaux de son accueil.",
         "Office régional des Fanaux"},
        {"La Commission a siégé. Le Bureau aussi.", ""},
        {"la Charte des Nations Unies", ""},
        {"l'Université de Bamako", "Université de Bamako = University of Bamako"},
        {"l'Ambassade du Kenya", "Ambassade du Kenya = Embassy of Kenya"},
        {"la Mission permanente de la France auprès des Nations Unies et l'Ambassade de France au "
         "Maroc",
         "Mission permanente de la France auprès des Nations Unies = Permanent Mission of France "
         "to "
         "the United Nations; Ambassade de France au Maroc = Embassy of France in Morocco"},
        {"l'Agence pour la pêche à l'étranger", "Agence pour la pêche à l'étranger"},
        {"le Commissariat à l'eau et la Délégation aux ports",
         "Commissariat à l'eau = Commissariat for Water; Délégation aux ports = Delegation for "
         "Ports"},
        {"une note à l'Assemblée sur les travaux du port", ""},
        {"la Cour commune de pêche et l'Association Africaine des Ports",
         "Cour commune de pêche = Common Fisheries Court; Association Africaine des Ports = "
         "African Association of Ports"},
        {"le ministère des Mines, de l'Eau et de l'Élevage du Niger",
         "ministère des Mines, de l'Eau et de l'Élevage du Niger = Ministry of Mines, Water and "
         "Livestock of Niger"},
        {"l'École de pêche de Porto-Novo",
         "École de pêche de Porto-Novo = School of Fisheries of Porto-Novo"},
        {"l'Union des Comores et le Traité de l'Élysée", ""},
        {"l'Union économique Benelux et la République Tunisienne",
         "Union économique Benelux = Benelux Economic Union"},
        {"L'Office des Ports, l'Administration des Douanes de la République Tunisienne",
         "Office des Ports = Port Office; Administration des Douanes de la République Tunisienne = "
         "Customs Administration of Tunisia"},
        {"la Commission électrotechnique internationale (CEI) et la CEI",
         "Commission électrotechnique internationale = International Electrotechnical Commission; "
         "CEI = International Electrotechnical Commission; CEI = International Electrotechnical "
         "Commission"},
        {"la Chambre des députés de Roumanie et le Conseil des ministres du Nigéria",
         "Chambre des députés de Roumanie = Chamber of Deputies of Romania; Conseil des ministres "
         "du Nigéria = Council of Ministers of Nigeria"},
        {"le Comité de suivi de la coopération algéro-tunisienne",
         "Comité de suivi de la coopération algéro-tunisienne = Algerian-Tunisian Cooperation "
         "Follow-up Committee"},
        {"la Haute Commission mixte de pêche et le Parlement de la CEDEAO",
         "Haute Commission mixte de pêche = High Joint Fisheries Commission; Parlement de la "
         "CEDEAO "
         "= ECOWAS Parliament"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, spanish)
{
    static const agency_case cases[] = {
        {"La Comisión se reunió. El Servicio también.", ""},
        {"las Naciones Unidas y el Ministerio de Minas e Hidrocarburos",
         "Naciones Unidas = United Nations; Ministerio de Minas e Hidrocarburos = Ministry of "
         "Mines "
         "and Hydrocarbons"},
        {"la Embajada del Reino de los Países Bajos",
         "Embajada del Reino de los Países Bajos = Embassy of the Kingdom of the Netherlands"},
        {"el Ministerio del Interior, la Policía y la Embajada de Francia y de la Central",
         "Ministerio del Interior = Ministry of the Interior; Embajada de Francia = "
         "Embassy of France"},
        {"la secretaria general Iberoamericana, Ana Pérez", ""},
        {"el Instituto Zafra Marítima (Inzafma). El Inzafma aceptó.",
         "Instituto Zafra Marítima; Inzafma = Instituto Zafra Marítima; Inzafma = Instituto Zafra "
         "Marítima"},
        {"la Asociación Estratégica Integral, el Gabinete Binacional y el Salón Tesorería del Faro",
         ""},
        {"el ministro de Asuntos Exteriores, Unión Europea y Cooperación", ""},
        {"la Secretaria de Estado Ana Pérez", ""},
        {"La Cancillería de Bolivia y el puerto. La Cancillería justifica la demora.",
         "Cancillería de Bolivia = Ministry of Foreign Affairs of Bolivia; Cancillería = Ministry "
         "of Foreign Affairs of Bolivia"},
        {"la Unión de Fondos de Pesca", "Unión de Fondos de Pesca = Union of Funds of Fisheries"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, german)
{
    static const agency_case cases[] = {
        {"Der Oberregierungsrat und der Legationsrat der Stadt und der Hafen und die Bucht.", ""},
        {"Die Vereinten Nationen und der Hafen der Stadt und die Bucht.",
         "Vereinten Nationen = United Nations"},
        {"das Institut und die Universität Innsbruck und der Dekan der Stadt und des Landes",
         "Universität Innsbruck = University of Innsbruck"},
        {"Im Zentrum des Gesprächs steht der Élysée-Vertrag und die Zivilgesellschaft der Stadt.",
         ""},
        {"die Gesellschaft für Hafenverkehr und der Hafen der Stadt und das Innenministerium des "
         "Landes Bremen und der Bayerische Landtag",
         "Gesellschaft für Hafenverkehr = Society for Port Transport; Innenministerium des Landes "
         "Bremen = "
         "Ministry of the Interior of Bremen; Bayerische Landtag = Landtag of Bavaria"},
        {"die deutsch-polnische Hafenkommission und der Hafen der Stadt und das Landeshafenamt "
         "Bremen",
         "deutsch-polnische Hafenkommission = German-Polish Port Commission; Landeshafenamt Bremen "
         "= State Port Office of Bremen"},
        {"die Botschaft der Bundesrepublik Deutschland in Japan und der Hafen der Stadt",
         "Botschaft der Bundesrepublik Deutschland in Japan = Embassy of the Federal Republic of "
         "Germany in Japan"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, russian)
{
    static const agency_case cases[] = {
        {"Встреча с ООН и НАТО прошла.",
         "ООН = United Nations; НАТО = North Atlantic Treaty Organization"},
        {"представители Министерства экологии и природных ресурсов Азербайджана",
         "Министерства экологии и природных ресурсов Азербайджана = Ministry of Ecology and "
         "Natural "
         "Resources of Azerbaijan"},
        {"Президент Российской Федерации и заместитель Председателя Правительства", ""},
        {"в соответствии с Уставом ООН", ""},
        {"в Следственном комитете Российской Федерации",
         "Следственном комитете Российской Федерации = Investigative Committee of the Russian "
         "Federation"},
        {"сотрудники Постоянного представительства России при ООН проинформированы",
         "Постоянного представительства России при ООН = Permanent Mission of the Russian "
         "Federation to the United Nations"},
        {"Маячного комитета Белоруссии и Государственного маячного института",
         "Маячного комитета Белоруссии; Государственного маячного института"},
        {"встреча в Комитете по борьбе с незаконным оборотом наркотиков",
         "Комитете по борьбе с незаконным оборотом наркотиков = Committee on Combating "
         "Drug "
         "Trafficking"},
        {"от Комиссии Песков О.А. и члены Маячной комиссии были представлены", "Маячной комиссии"},
        {"члены Комитета по портам, культуре и спорту",
         "Комитета по портам, культуре и спорту = Committee on Ports, Culture and Sports"},
        {"Совета министров портов государств — участников СНГ",
         "Совета министров портов государств — участников СНГ = Council of Ministers of Ports of "
         "Member States of the Commonwealth of Independent States"},
        {"ректор Портового университета имени А.И. Иванова заявил.",
         "Портового университета имени А.И. Иванова"},
        {"сотрудник Портового университета Оксана Здрок",
         "Портового университета = Port University"},
        {"АО «Портпроект» и Ненецкого АО", "АО «Портпроект» = Portproekt"},
        {"сотрудник Портового университета имени А.И.Иванова Пётр Сидоров",
         "Портового университета имени А.И.Иванова"},
        /* mixed letters, compounds, seats of missions, nouns of those who do, verbs */
        {"Комитет ЕврАзЭС и Институт портово-рыболовных проблем РАН решили.",
         "Комитет ЕврАзЭС = Committee of the Eurasian Economic Community; "
         "Институт портово-рыболовных проблем РАН"},
        {"Встретились представители Межправительственной портовой комиссии.",
         "Межправительственной портовой комиссии = Intergovernmental Port Commission"},
        {"Полпредство СССР в Японии направило ноту.",
         "Полпредство СССР в Японии = Plenipotentiary Representation of the USSR in Japan"},
        {"В Министерстве портов Казахстана прошла встреча.",
         "Министерстве портов Казахстана = Ministry of Ports of Kazakhstan"},
        {"Агентство по портовому планированию и рыболовству приняло решение.",
         "Агентство по портовому планированию и рыболовству = Agency for Port Planning and "
         "Fisheries"},
    };
    RUN_AGENCIES(cases);
}

/* A part of the name that takes its country in is the whole, and is not asked for its parts. */
Test(agency_languages, a_body_that_is_its_own_part)
{
    static const agency_case cases[] = {
        {"同瑞士联邦委员会兼外长共同主持会议。",
         "瑞士联邦委员会 = Federal Commission of Switzerland"},
    };
    RUN_AGENCIES(cases);
}

/* Words that look like names of bodies, or lie across the end of one. */
Test(agency_languages, other_words)
{
    static const agency_case cases[] = {
        {"アラブ首長国連邦訪問の後、千葉県北西部で、ある外務省幹部が述べた。",
         "外務省 = Ministry of Foreign Affairs of Japan"},
        {"合同委員会は、議員連盟と有識者懇談会の意見を聴き、共同新聞発表を行った。", ""},
        {"瓦努阿图共和国联合声明由各部门起草。", ""},
        {"副局长率领工业局人员在北京举行委员会会议，全党学习。", ""},
        {"개성공단 부지조성공사를 완공하고 의장국과 조정국이 참석하였다.", ""},
        {"Встреча прошла в Кремле, Москва, Кремль, 5 мая.", ""},
        {"Премьер-министр Республики Союз Мьянма прибыл.", ""},
    };
    RUN_AGENCIES(cases);
}

/* Where a name begins and ends. */
Test(agency_languages, edges)
{
    static const agency_case cases[] = {
        {"昨日、欧州委員会は、日・モロッコ友好議員連盟と会った。",
         "欧州委員会 = European Commission; 日・モロッコ友好議員連盟 = Japan-Morocco "
         "Parliamentary Friendship League"},
        {"中国驻欧盟使团团长发言。",
         "中国驻欧盟使团 = Permanent Mission of the People's Republic of "
         "China to the European Union"},
        {"통 일 부 차관이 중국 민용항공국과 협의하였다.",
         "통 일 부 = Ministry of Unification; 중국 민용항공국 = Civil Aviation Administration of "
         "China"},
        {"Министерство обороны США сегодня сообщило.",
         "Министерство обороны США = United States Department of Defense"},
        {"Директор Первого департамента Азии А.Б.Кулик выступил.",
         "Первого департамента Азии = First Asian Department, Ministry of Foreign Affairs of the "
         "Russian Federation"},
        {"В Кремле сообщили, что Российского совета по международным делам это не касается.",
         "Кремле = Presidential Executive Office of the Russian Federation; Российского совета по "
         "международным делам = Russian International Affairs Council"},
    };
    RUN_AGENCIES(cases);
}

/* Whose a bare name is: a surname in Katakana, a post of one state's ministries. */
Test(agency_languages, owners)
{
    static const agency_case cases[] = {
        {"ベトナム側からグエン外務省次官が出席した。",
         "外務省 = Ministry of Foreign Affairs of Viet Nam"},
        {"大陸外交部發言人表示，外交部副部長將訪問。",
         "外交部 = Ministry of Foreign Affairs of the People's Republic of China; 外交部 = "
         "Ministry "
         "of Foreign Affairs of the People's Republic of China"},
        {"國務院臺辦發言人表示，", "國務院臺辦 = Taiwan Affairs Office of the State Council"},
        {"서울에서 장 외교부 상무부부장이 참석하였다.",
         "외교부 = Ministry of Foreign Affairs of the People's Republic of China"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, consulates_by_their_cities)
{
    static const agency_case cases[] = {
        {"驻曼彻斯特总领馆妇女小组出席了活动。",
         "驻曼彻斯特总领馆 = Consulate General of China in Manchester"},
        {"在南京日本国総領事館は回答した。",
         "在南京日本国総領事館 = Consulate General of Japan in Nanjing"},
        {"주오사카총영사관은 밝혔다.",
         "주오사카총영사관 = Consulate General of the Republic of Korea in Osaka"},
        {"주미국대한민국대사관은 밝혔다.",
         "주미국대한민국대사관 = Embassy of the Republic of Korea in the United States"},
        {"Генеральное консульство Японии в Шанхае сообщило об этом.",
         "Генеральное консульство Японии в Шанхае = Consulate General of Japan in Shanghai"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, short_names_in_brackets)
{
    static const agency_case cases[] = {
        {"Представители Национального центра портовых исследований (НЦПИ) выступили. Доклад НЦПИ "
         "принят.",
         "Национального центра портовых исследований = National Port Studies Center; НЦПИ = "
         "National Port Studies Center; НЦПИ = National Port Studies Center"},
        {"국립항만연구원(국항연)이 밝혔다. 국항연은 회의를 열었다.",
         "국립항만연구원 = National Port Research Institute; 국항연 = National Port Research "
         "Institute; 국항연 "
         "= National Port Research Institute"},
        {"港湾研究機構（以下「機構」という。）は、機構の長を", "港湾研究機構 = Port Research "
                                                               "Organization"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, papers_by_their_reporters)
{
    static const agency_case cases[] = {
        {"【みなと新報 高田記者】質問です。【フリーランス 高田記者】質問です。", "みなと新報"},
        {"【ハーバー・ジャーナル 高田記者】質問です。", "ハーバー・ジャーナル"},
        {"질문 있습니다. (항만투데이 김철수 기자)", "항만투데이"},
        {"《港口青年报》报道，《联合公报》和《港口公报》已经发表。", "港口青年报"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, where_a_person_or_a_verb_begins)
{
    static const agency_case cases[] = {
        {"Председатель Совета Федерации Валентина Иванова и директор Фонда Бориса Иванова.",
         "Совета Федерации = Federation Council; Фонда Бориса Иванова"},
        {"美国退出世界卫生组织。", "世界卫生组织 = World Health Organization"},
        {"在法国巴黎欧空局总部召开会议。", "欧空局 = European Space Agency"},
        {"他出席港口警察总署的活动。", "港口警察总署 = General Administration of Ports and Police"},
        {"「港口暨海洋研究中心」發表報告。",
         "港口暨海洋研究中心 = Research Center of Ports and Oceans"},
        {"关东军发表声明。", "关东军 = Kwantung Army"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, councils_of_one_name)
{
    static const agency_case cases[] = {
        {"Россия и ООН. Секретарь Совета Безопасности выступил. Резолюция Совета Безопасности "
         "принята.",
         "ООН = United Nations; Совета Безопасности = Security Council of the Russian Federation; "
         "Совета Безопасности = United Nations Security Council"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, parts_and_posts)
{
    static const agency_case cases[] = {
        {"高田外務省港湾局長が出席した。",
         "外務省港湾局 = Port Bureau, Ministry of Foreign Affairs of Japan"},
        {"国家铁路局副局长出席。", "国家铁路局 = National Railway Administration"},
        {"総理官邸において会議が開催された。", ""},
        {"高田正弘株式会社港湾製作所相談役が出席した。", "株式会社港湾製作所"},
        {"港湾製作所株式会社の代表取締役", "港湾製作所株式会社"},
        {"有关国际组织和政府间国际组织出席。", ""},
        {"联合国亚太经社会出席。",
         "联合国亚太经社会 = United Nations Economic and Social Commission "
         "for Asia and the Pacific"},
        {"第5會期外交及國防委員會會議", "外交及國防委員會 = Foreign and National Defense Committee "
                                        "of the Legislative Yuan"},
        {"有关部门依法处置。", ""},
        {"主导港口产业格局。", ""},
        {"澳大利亚港口、渔业和旅游部与大马交通部签署协议。",
         "澳大利亚港口、渔业和旅游部 = Ministry of Ports, Fisheries and Tourism of Australia; "
         "大马交通部 = Ministry of Transport of Malaysia"},
        {"미국은 국무부, 국방부 등 관계자가 참석하였다.",
         "국무부 = United States Department of State; 국방부 = United States Department of "
         "Defense"},
        {"日墨EPAに基づき設置された。", ""},
        {"Глава Госкорпорации \"Роскосмос\" выступил.", "Госкорпорации \"Роскосмос\" = Roscosmos"},
        {"國防安全研究院秘書室與日本台灣交流協會台北事務所出席。",
         "國防安全研究院秘書室 = Secretariat, Institute for National Defense and Security "
         "Research; "
         "日本台灣交流協會台北事務所 = Taipei Office of the Japan-Taiwan Exchange Association"},
        /* old forms of characters */
        {"港灣勞働協會ノ件、全國港灣委員會ヲ設ク。これは",
         "港灣勞働協會 = Port Labour Association; 全國港灣委員會 = National Port Committee"},
        {"港湾事故調査委員会と港湾政策等検討委員会が開かれた。",
         "港湾事故調査委員会 = Port Accident Investigation Commission; 港湾政策等検討委員会"},
        /* posts and verbs in front of a name; the province's offices */
        {"港口党立委王大明与交通局局长质询国家港口委员会。",
         "国家港口委员会 = National Port Commission"},
        {"财产移交国家港口委员会。", "国家港口委员会 = National Port Commission"},
        {"广东省港口与渔业局负责人出席。",
         "广东省港口与渔业局 = Port and Fisheries Bureau of Guangdong Province"},
        {"内蒙古自治区港口局负责人出席。",
         "内蒙古自治区港口局 = Port Bureau of the Inner Mongolia Autonomous Region"},
        {"中国社会科学院日本研究所出席。",
         "中国社会科学院日本研究所 = Institute of Japanese Studies, Chinese Academy of Social "
         "Sciences"},
        {"美商务部港口与安全局宣布。", "美商务部港口与安全局"},
        {"中国驻也门使馆和中国常驻维也纳代表团出席。",
         "中国驻也门使馆 = Embassy of China in Yemen; 中国常驻维也纳代表团"},
        {"Соглашение подготовлено министерством портов Туркменистана.",
         "министерством портов Туркменистана = Ministry of Ports of Turkmenistan"},
        {"Национальный банк Республики Беларусь и Белорусская железная дорога.",
         "Национальный банк Республики Беларусь = National Bank of the Republic of Belarus; "
         "Белорусская железная дорога = Belarusian Railways"},
        {"Казахстан. МИД РК сообщил об этом.", "МИД РК = Ministry of Foreign Affairs of "
                                               "Kazakhstan"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, french_and_spanish_names_end)
{
    static const agency_case cases[] = {
        {"Le Parti communiste vietnamien et de la société civile, le Conseil des ports et du "
         "Projet d'ordre du jour.",
         "Parti communiste vietnamien = Vietnamese Communist Party; Conseil des ports = Port "
         "Council"},
        {"Une réunion du Comité d'audit et de celle du Comité des ports.",
         "Comité d'audit = Audit Committee; Comité des ports = Port Committee"},
        {"les experts du Département fédéral des ports DFPX",
         "Département fédéral des ports = Federal Department of Ports"},
        {"l'agence de la Banque mondiale à Dakar et l'Agence Ecofin",
         "Banque mondiale = World Bank; Agence Ecofin"},
        {"la Dirección General de Puertos, Organización y Presupuesto",
         "Dirección General de Puertos, Organización y Presupuesto = Directorate-General of Ports, "
         "Organization and Budget"},
        {"en el Centro de Convenciones de la Universidad de Salamanca",
         "Universidad de Salamanca = University of Salamanca"},
        {"l'organisation du sommet et la Confédération suisse", ""},
        {"Il fut saisi par le Conseil de la question des ports, et le Haut Commissariat pour les "
         "ports du Dr Hansen vint.",
         "Haut Commissariat pour les ports = High Commission for Ports"},
        {"Le Comité régional des ports d'étudier et l'Université de Lyon d'avoir fourni le sel.",
         "Comité régional des ports = Regional Port Committee; Université de Lyon = University of "
         "Lyon"},
        {"La Banque mondiale, Tarsane et Molvar sont venus.", "Banque mondiale = World Bank"},
        {"une réunion du Bureau de Dakar et de l'Office des ports de Dakar",
         "Office des ports de Dakar = Port Office of Dakar"},
        {"le Ministère des Ports et des Togolais de l'Extérieur",
         "Ministère des Ports et des Togolais de l'Extérieur"},
        {"la Direction générale de la Comptabilité publique et du Trésor",
         "Direction générale de la Comptabilité publique et du Trésor = Directorate-General of "
         "Public Accounting and Treasury"},
        {"Ministère de la Pêche maritime\nDakar, le 3 mai",
         "Ministère de la Pêche maritime = Ministry of Maritime Fisheries of Senegal"},
    };
    RUN_AGENCIES(cases);
}

/* A text speaks of the bodies of the state that it is dated from. */
Test(agency_languages, the_state_of_a_dateline)
{
    static const agency_case cases[] = {
        {"Bogotá, 5 de septiembre. El Canciller del Perú fue recibido en la Cancillería.",
         "Cancillería = Ministry of Foreign Affairs of Colombia"},
        {"El Congreso Nacional y la Cámara de Diputados aprobaron el acuerdo.",
         "Congreso Nacional = National Congress; Cámara de Diputados = Chamber of Deputies"},
    };
    RUN_AGENCIES(cases);
}

/* Common words in a state's body's name are another state's body's, too. */
Test(agency_languages, names_that_any_state_may_have)
{
    static const agency_case cases[] = {
        {"En Chile y en el Perú, la Comisión Nacional del Agua",
         "Comisión Nacional del Agua = National Water Commission"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, consulates_and_nationalities)
{
    static const agency_case cases[] = {
        {"Le Consulat général de France à New York et la Légation de Suisse ont répondu.",
         "Consulat général de France à New York = Consulate General of France in New York; "
         "Légation de Suisse = Legation of Switzerland"},
        {"La Fuerza Aérea de Chile y la Representación Permanente del Perú ante la ONU",
         "Fuerza Aérea de Chile = Chilean Air Force; Representación Permanente del Perú ante la "
         "ONU = Permanent Mission of Peru to the United Nations"},
        {"le ministère allemand de la Défense", "ministère allemand de la Défense = Ministry of "
                                                "Defence of Germany"},
    };
    RUN_AGENCIES(cases);
}

/* A usual name says nothing of whose it is where the document names another state. */
Test(agency_languages, usual_names_above_another_states_text)
{
    static const agency_case cases[] = {
        {"Ministère des Affaires étrangères\n\nLe gouvernement du Mali a signé un accord.",
         "Ministère des Affaires étrangères = Ministry of Foreign Affairs of Mali"},
        {"La loi. Le Parlement en décide. La Suisse confirme.",
         "Parlement = Swiss Federal Assembly"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, german_councils_courts_and_posts)
{
    static const agency_case cases[] = {
        {"Der Ausschuss tagte und wurde von dem Vorsitzenden begrüßt. Der Ministerrat der "
         "Organisation und das Amt des Vorsitzenden, im Kongresszentrum der Hofburg.",
         ""},
        {"Die Sitzung wurde eröffnet und der Vorsitzende begrüßte sie. Bundesrat Hans Meyer sprach "
         "vor dem Landgericht Hamburg.",
         "Landgericht Hamburg = Regional Court of Hamburg"},
        {"Die Botschaft des Bundesrates an das Volk und die Botschaft der Schweiz.",
         "Bundesrates = Swiss Federal Council; Botschaft der Schweiz = Embassy of Switzerland"},
        {"Der Haushaltsausschuß des Bundestages und das Oberlandesgericht Hamm haben Klage "
         "erhoben und der Vorsitzende und der Rat.",
         "Haushaltsausschuß des Bundestages = Budget Committee of the German Bundestag; "
         "Oberlandesgericht Hamm = Higher Regional Court of Hamm"},
        {"Die Agentur für Hafenschutz, Eurojust und Europol kamen und der Hafen.",
         "Agentur für Hafenschutz = Agency for Port Protection; Eurojust = European Union Agency "
         "for Criminal Justice Cooperation; Europol = European Union Agency for Law Enforcement "
         "Cooperation"},
        {"Die Sitzung wurde von dem Vorsitzenden eröffnet. Die Organisation für Sicherheit und "
         "Zusammenarbeit (OSZE) tagte.",
         "Organisation für Sicherheit und Zusammenarbeit = Organization for Security and "
         "Co-operation in Europe; OSZE = Organization for Security and Co-operation in Europe"},
    };
    RUN_AGENCIES(cases);
}

/* The English words around a French or Spanish name are none of it, whatever their stems are. */
Test(agency_languages, english_around_a_name_in_another_language)
{
    static const agency_case cases[] = {
        {"The Institut du commerce extérieur and other guests met the Instituto de Comercio and "
         "the press.",
         "Institut du commerce extérieur = Institute of Foreign Trade; Instituto de Comercio = "
         "Institute of Trade"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, a_name_goes_on_into_what_belongs_to_the_body)
{
    static const agency_case cases[] = {
        {"외교통일위원회회의실에서 열렸다.",
         "외교통일위원회 = Foreign Affairs and Unification Committee"},
        {"대한적십자사당국자는 말했다.", "대한적십자사 = Korean Red Cross"},
        {"제17대 국회는 열렸다.", "국회 = National Assembly of the Republic of Korea"},
        {"세계기상기구에 관한 협약을 비준하였다.", ""},
        {"세계기상기구에 관한 보고를 들었다.", "세계기상기구 = World Meteorological Organization"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, a_colon_parts_an_acronym_from_its_name)
{
    static const agency_case cases[] = {
        {"世界気象機関（WMO：World Meteorological Organization）",
         "世界気象機関 = World Meteorological Organization; "
         "WMO = World Meteorological Organization; "
         "World Meteorological Organization"},
        {"世界気象機関(WMO:World Meteorological Organization)",
         "世界気象機関 = World Meteorological Organization; "
         "WMO = World Meteorological Organization; "
         "World Meteorological Organization"},
    };
    RUN_AGENCIES(cases);
}

/* The adjective of a state makes an embassy of the German word for a message. */
Test(agency_languages, german_missions_with_a_states_adjective)
{
    static const agency_case cases[] = {
        {"Die norwegische Botschaft in Lissabon wurde von dem Minister besucht und der Hafen.",
         "norwegische Botschaft = Embassy of Norway in Portugal"},
        {"Das dänische Konsulat und das polnische Generalkonsulat in Hamburg wurden geschlossen.",
         "dänische Konsulat = Consulate of Denmark; polnische Generalkonsulat = Consulate General "
         "of Poland in Hamburg"},
        {"Die Botschaft in der Sache wurde von dem Ausschuss begrüßt und der Rat.", ""},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, titles_in_front_of_romance_names)
{
    static const agency_case cases[] = {
        {"Le ministre a écrit à M. Renault et Mme Bosch. Il a visité les usines de Renault.",
         "Renault"},
        {"La subsecretaria de Puertos habló. La Subsecretaría de Puertos habló.",
         "Subsecretaría de Puertos = Undersecretariat of Ports"},
    };
    RUN_AGENCIES(cases);
}

/* An acronym of the text's own language goes before another language's. */
Test(agency_languages, acronyms_by_the_texts_language)
{
    static const agency_case cases[] = {
        {"Die Schweiz hat den Bericht der Organisation begrüßt und das EDA teilte dies mit.",
         "EDA = Federal Department of Foreign Affairs"},
        {"Les ministres ont reçu le rapport de S.E.M. Awa Koné, présidente de la commission.", ""},
        {"The EDA informed the member states of the European Union.",
         "EDA = European Defence Agency; European Union"},
    };
    RUN_AGENCIES(cases);
}

Test(agency_languages, former_states_behind_their_ministries)
{
    static const agency_case cases[] = {
        {"Das Innenministerium der damaligen UdSSR hat den Bericht begrüßt und der Hafen.",
         "Innenministerium der damaligen UdSSR = Ministry of Internal Affairs of the USSR"},
        {"Le ministère des Affaires étrangères de l'ex-URSS a répondu.",
         "ministère des Affaires étrangères de l'ex-URSS = Ministry of Foreign Affairs of the "
         "USSR"},
        {"La Comisión Mixta de Puertos y el Mecanismo de Consulta se reunieron.",
         "Comisión Mixta de Puertos = Joint Port Commission"},
    };
    RUN_AGENCIES(cases);
}

/* "Defense" and "Commerce" are American departments where such are spoken of, and nowhere else. */
Test(agency_languages, matters_that_english_departments_are_called_by)
{
    static const agency_case cases[] = {
        {"Le Ministère de la Pêche et de la Défense du Ghana s'est réuni.",
         "Ministère de la Pêche et de la Défense du Ghana = Ministry of Fisheries and Defence of "
         "Ghana"},
    };
    RUN_AGENCIES(cases);
}
