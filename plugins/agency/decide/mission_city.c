/*
 * mission_city.c - cities where consulates are, in Chinese, Japanese, Korean and Russian, and their
 * names in English: 驻曼彻斯特总领馆, 在南京総領事館.
 *
 * Russian names without the ending that their cases change.
 */
#include "agency.h"

#include <string.h>

/* The English name, then those in the other languages, parted by '|'. */
static const char *const cities[] = {
    "New York|纽约|紐約|ニューヨーク|뉴욕|Нью-Йорк",
    "Los Angeles|洛杉矶|洛杉磯|ロサンゼルス|로스앤젤레스|Лос-Анджелес",
    "San Francisco|旧金山|舊金山|サンフランシスコ|샌프란시스코|Сан-Франциско",
    "Chicago|芝加哥|シカゴ|시카고|Чикаго",
    "Houston|休斯敦|休士頓|ヒューストン|휴스턴|Хьюстон",
    "Seattle|西雅图|西雅圖|シアトル|시애틀|Сиэтл",
    "Boston|波士顿|波士頓|ボストン|보스턴|Бостон",
    "Atlanta|亚特兰大|亞特蘭大|アトランタ|애틀랜타|Атлант",
    "Honolulu|火奴鲁鲁|檀香山|ホノルル|호놀룰루|Гонолулу",
    "Detroit|底特律|デトロイト|디트로이트",
    "Miami|迈阿密|邁阿密|マイアミ|마이애미|Майами",
    "Denver|丹佛|デンバー|덴버",
    "Vancouver|温哥华|溫哥華|バンクーバー|밴쿠버|Ванкувер",
    "Toronto|多伦多|多倫多|トロント|토론토|Торонто",
    "Montreal|蒙特利尔|蒙特婁|モントリオール|몬트리올|Монреал",
    "Calgary|卡尔加里|卡加利|カルガリー|캘거리",
    "Sydney|悉尼|雪梨|シドニー|시드니|Сидне",
    "Melbourne|墨尔本|墨爾本|メルボルン|멜버른|Мельбурн",
    "Brisbane|布里斯班|ブリスベン|브리즈번",
    "Perth|珀斯|伯斯|パース|퍼스",
    "Auckland|奥克兰|奧克蘭|オークランド|오클랜드|Окленд",
    "Christchurch|克赖斯特彻奇|基督城|クライストチャーチ",
    "Osaka|大阪|오사카|Осак",
    "Tokyo|东京|東京|도쿄|동경|Токио",
    "Fukuoka|福冈|福岡|후쿠오카",
    "Nagoya|名古屋|나고야",
    "Sapporo|札幌|삿포로|Саппоро",
    "Sendai|仙台|센다이",
    "Niigata|新潟|니가타|Ниигат",
    "Nagasaki|长崎|長崎|나가사키",
    "Hiroshima|广岛|廣島|広島|히로시마",
    "Kobe|神戸|神户|고베",
    "Yokohama|横浜|横滨|橫濱|요코하마",
    "Naha|那霸|那覇|나하",
    "Seoul|首尔|首爾|ソウル|서울|Сеул",
    "Busan|釜山|부산|Пусан",
    "Jeju|济州|濟州|済州|제주|Чеджу",
    "Gwangju|光州|광주",
    "Shanghai|上海|상하이|상해|Шанха",
    "Guangzhou|广州|廣州|広州|광저우|Гуанчжоу",
    "Chengdu|成都|청두|Чэнду",
    "Shenyang|沈阳|瀋陽|선양|Шэньян",
    "Mukden|奉天|봉천|Мукден",
    "Harbin|哈尔滨|哈爾濱|哈爾浜|하얼빈|Харбин",
    "Dalian|大连|大連|다롄|Далян",
    "Qingdao|青岛|青島|칭다오",
    "Wuhan|武汉|武漢|우한|Ухан",
    "Hankow|汉口|漢口",
    "Chongqing|重庆|重慶|충칭|Чунцин",
    "Xi'an|西安|시안",
    "Nanjing|南京|난징|Нанкин",
    "Tianjin|天津|톈진|Тяньцзин",
    "Jilin|吉林",
    "Jiandao|间岛|間島|간도",
    "Guangdong|广东|廣東|広東",
    "Hong Kong|香港|홍콩|Гонконг",
    "Macao|澳门|澳門|マカオ|마카오",
    "Taipei|台北|臺北|타이베이",
    "Kaohsiung|高雄|가오슝",
    "Khabarovsk|哈巴罗夫斯克|伯力|ハバロフスク|하바롭스크|Хабаровск",
    "Vladivostok|符拉迪沃斯托克|海参崴|海參崴|ウラジオストク|浦塩|블라디보스토크|Владивосток",
    "Saint Petersburg|圣彼得堡|聖彼得堡|サンクトペテルブルク|상트페테르부르크|Санкт-Петербург",
    "Leningrad|列宁格勒|レニングラード|Ленинград",
    "Irkutsk|伊尔库茨克|イルクーツク|이르쿠츠크|Иркутск",
    "Yekaterinburg|叶卡捷琳堡|エカテリンブルク|Екатеринбург",
    "Kazan|喀山|Казан",
    "Yuzhno-Sakhalinsk|ユジノサハリンスク|Южно-Сахалинск",
    "Almaty|阿拉木图|アルマティ|알마티|Алмат",
    "Istanbul|伊斯坦布尔|伊斯坦堡|イスタンブール|이스탄불|Стамбул",
    "Izmir|伊兹密尔|Измир",
    "Dubai|迪拜|杜拜|ドバイ|두바이|Дуба",
    "Jeddah|吉达|吉達|ジッダ|젯다|Джидд",
    "Basra|巴士拉|Баср",
    "Erbil|埃尔比勒|エルビル|아르빌",
    "Alexandria|亚历山大|亞歷山大|アレキサンドリア|Александри",
    "Karachi|卡拉奇|喀拉蚩|カラチ|카라치|Карачи",
    "Lahore|拉合尔",
    "Mumbai|孟买|孟買|ムンバイ|뭄바이|Мумба",
    "Bombay|ボンベイ|Бомбе",
    "Calcutta|カルカッタ|Калькутт",
    "Kolkata|加尔各答|加爾各答|コルカタ",
    "Chennai|金奈|チェンナイ|첸나이",
    "Bengaluru|班加罗尔|ベンガルール",
    "Ho Chi Minh City|胡志明|ホーチミン|호치민|Хошимин",
    "Da Nang|岘港|峴港|ダナン|다낭|Дананг",
    "Chiang Mai|清迈|清邁|チェンマイ|치앙마이",
    "Songkhla|宋卡",
    "Khon Kaen|孔敬",
    "Mandalay|曼德勒",
    "Cebu|宿务|宿霧|セブ|세부",
    "Davao|达沃|ダバオ",
    "Surabaya|泗水|スラバヤ|수라바야",
    "Denpasar|登巴萨|デンパサール",
    "Medan|棉兰|棉蘭|メダン",
    "Kota Kinabalu|哥打基纳巴卢|コタキナバル|코타키나발루",
    "Penang|槟城|檳城|ペナン",
    "Manchester|曼彻斯特|曼徹斯特|マンチェスター",
    "Edinburgh|爱丁堡|愛丁堡|エディンバラ",
    "Belfast|贝尔法斯特",
    "London|伦敦|倫敦|ロンドン|런던|Лондон",
    "Marseille|马赛|馬賽|マルセイユ|마르세유|Марсел",
    "Lyon|里昂|リヨン|Лион",
    "Strasbourg|斯特拉斯堡|ストラスブール|스트라스부르|Страсбург",
    "Frankfurt|法兰克福|法蘭克福|フランクフルト|프랑크푸르트|Франкфурт",
    "Hamburg|汉堡|漢堡|ハンブルク|함부르크|Гамбург",
    "Munich|慕尼黑|ミュンヘン|뮌헨|Мюнхен",
    "Düsseldorf|杜塞尔多夫|杜塞道夫|デュッセルドルフ|뒤셀도르프|Дюссельдорф",
    "Bonn|波恩|Бонн",
    "Milan|米兰|米蘭|ミラノ|밀라노|Милан",
    "Florence|佛罗伦萨",
    "Barcelona|巴塞罗那|巴塞隆納|バルセロナ|바르셀로나|Барселон",
    "Zurich|苏黎世|蘇黎世|チューリッヒ|Цюрих",
    "Geneva|日内瓦|日內瓦|ジュネーブ|ジュネーヴ|제네바|Женев",
    "Gothenburg|哥德堡",
    "Kraków|克拉科夫|Краков",
    "Gdańsk|格但斯克|Гданьск",
    "Constanța|康斯坦察",
    "São Paulo|圣保罗|聖保羅|サンパウロ|상파울루|Сан-Паулу",
    "Rio de Janeiro|里约热内卢|リオデジャネイロ|Рио-де-Жанейро",
    "Guayaquil|瓜亚基尔|瓜亞基爾",
    "Barranquilla|巴兰基亚",
    "Tijuana|蒂华纳",
    "Johannesburg|约翰内斯堡|約翰尼斯堡|ヨハネスブルグ|요하네스버그",
    "Cape Town|开普敦|開普敦|ケープタウン|Кейптаун",
    "Durban|德班",
    "Lagos|拉各斯|ラゴス|라고스",
    "Mombasa|蒙巴萨",
    "Douala|杜阿拉",
    "Benghazi|班加西|ベンガジ",
    "Zanzibar|桑给巴尔",
    "Mashhad|马什哈德",
    "Mazar-i-Sharif|马扎里沙里夫",
    "Kandahar|坎大哈",
    "Papeete|帕皮提|パペーテ",
    "Osh|奥什",
};

static bool holds(cq_str text, const char *part, size_t len)
{
    for (size_t i = 0; len && i + len <= text.len; i++)
        if (memcmp(text.data + i, part, len) == 0)
            return true;
    return false;
}

cq_str agency_consular_city(cq_str name)
{
    cq_str found = {NULL, 0};
    size_t longest = 0;
    for (size_t k = 0; k < CQK_COUNT(cities); k++) {
        size_t english = strcspn(cities[k], "|");
        for (const char *at = cities[k] + english; *at;) {
            size_t len = strcspn(++at, "|");
            if (len > longest && holds(name, at, len)) {
                longest = len;
                found = (cq_str){cities[k], english};
            }
            at += len;
        }
    }
    return found;
}
