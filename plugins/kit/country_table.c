/*
 * country_table.c - names of countries and territories. Written by
 * script/make-country-tables from CLDR 41 (Unicode License) and data/country.txt.
 */
#include "country_table.h"

/* clang-format off */
const cqk_country_row cqk_country_rows[] = {
{"-", "-",
"XChina Sea\0" "XIndian Ocean\0" "XIndian Ocean's\0" "XKorea Strait\0" "XChina Lake\0"
"XJordan River\0" "XIndian reservation\0" "XEnglish Channel\0" "XEnglish language\0"
"XJapan Sea\0" "XNiger Delta\0" "XPanama Canal\0" "XCongo River\0" "XMexico City\0"
"XKuwait City\0" "XPanama City\0" "XGuatemala City\0" "XIrish Sea\0" "XWashington DC\0"
"XChad Basin\0" "XLake Chad\0" "XDutch auction\0" "XFrench Polynesian Islands\0" "Xインド洋\0"
"Xインド太平洋\0" "X日本海\0" "Xメキシコ湾\0" "Xペルシャ湾\0" "Xタイトル\0" "Xアメリカ大陸\0" "Xパナマ運河\0" "X中国地方\0" "X中国電力\0"
"X印度洋\0" "X印度太平洋\0" "X墨西哥湾\0" "X英國管\0" "X巴拿马运河\0" "X德国马克\0" "X인도양\0" "X인도태평양\0" "X인도적\0" "X인도주의\0"
"X인도주의적\0" "X인도지원\0" "X인도하\0" "X이란성\0" "X일본해\0" "XИндийский океан\0" "XИндийского океана\0"
"XИндийском океане\0" "XЯпонское море\0" "Xocéan Indien\0"},
{"AD", "Andorra",
"NAndorra\0" "NAndorra's\0" "NAndorra’s\0" "Nアンドラ\0" "N安道尔\0" "N安道爾\0" "N안도라\0" "NAndorre\0"
"Nl'Andorre\0" "Nl’Andorre\0" "Nd'Andorre\0" "Nd’Andorre\0" "NAndorras\0" "NАндорра\0"
"NАндорры\0" "NАндорре\0" "NАндорру\0" "NАндоррой\0" "AAndorran\0" "aандоррский\0"
"aандоррского\0" "aандоррскому\0" "aандоррским\0" "aандоррском\0" "aандоррская\0" "aандоррской\0"
"aандоррскую\0" "aандоррское\0" "aандоррские\0" "aандоррских\0" "aандоррскими\0" "aандоррско\0"},
{"AE", "United Arab Emirates",
"FUAE\0" "FEAU\0" "FVAE\0" "FОАЭ\0" "NU.A.E.\0" "NU.A.E.'s\0" "NU.A.E.’s\0" "Nアラブ首長国\0" "N阿联酋\0"
"N阿聯\0" "NUnited Arab Emirates\0" "Nアラブ首長国連邦\0" "N阿拉伯联合酋长国\0" "N阿拉伯聯合大公國\0" "N아랍에미리트\0"
"NÉmirats arabes unis\0" "Nl'Émirats arabes unis\0" "Nl’Émirats arabes unis\0"
"Nd'Émirats arabes unis\0" "Nd’Émirats arabes unis\0" "NEmiratos Árabes Unidos\0"
"NVereinigte Arabische Emirate\0" "AEmirati\0" "aémiratis\0" "aémiratie\0" "aémiraties\0"
"al'émirati\0" "al’émirati\0" "ad'émirati\0" "ad’émirati\0" "al'émiratis\0" "al’émiratis\0"
"ad'émiratis\0" "ad’émiratis\0" "al'émiratie\0" "al’émiratie\0" "ad'émiratie\0" "ad’émiratie\0"
"al'émiraties\0" "al’émiraties\0" "ad'émiraties\0" "ad’émiraties\0" "aémirien\0" "aémiriens\0"
"aémirienne\0" "aémiriennes\0" "al'émirien\0" "al’émirien\0" "ad'émirien\0" "ad’émirien\0"
"al'émiriens\0" "al’émiriens\0" "ad'émiriens\0" "ad’émiriens\0" "al'émirienne\0" "al’émirienne\0"
"ad'émirienne\0" "ad’émirienne\0" "al'émiriennes\0" "al’émiriennes\0" "ad'émiriennes\0"
"ad’émiriennes\0" "aemiratisch\0" "aemiratische\0" "aemiratischem\0" "aemiratischen\0"
"aemiratischer\0" "aemiratisches\0" "aэмиратский\0" "aэмиратского\0" "aэмиратскому\0"
"aэмиратским\0" "aэмиратском\0" "aэмиратская\0" "aэмиратской\0" "aэмиратскую\0" "aэмиратское\0"
"aэмиратские\0" "aэмиратских\0" "aэмиратскими\0" "aэмиратско\0"},
{"AF", "Afghanistan",
"NIslamic Republic of Afghanistan\0" "NIslamic Republic of Afghanistan's\0"
"NIslamic Republic of Afghanistan’s\0" "NAfghanistan\0" "NAfghanistan's\0" "NAfghanistan’s\0"
"Nアフガニスタン\0" "N阿富汗\0" "N아프가니스탄\0" "Nl'Afghanistan\0" "Nl’Afghanistan\0" "Nd'Afghanistan\0"
"Nd’Afghanistan\0" "NAfganistán\0" "NAfghanistans\0" "NАфганистан\0" "NАфганистана\0"
"NАфганистану\0" "NАфганистаном\0" "NАфганистане\0" "AAfghan\0" "aafghans\0" "aafghane\0"
"aafghanes\0" "al'afghan\0" "al’afghan\0" "ad'afghan\0" "ad’afghan\0" "al'afghans\0"
"al’afghans\0" "ad'afghans\0" "ad’afghans\0" "al'afghane\0" "al’afghane\0" "ad'afghane\0"
"ad’afghane\0" "al'afghanes\0" "al’afghanes\0" "ad'afghanes\0" "ad’afghanes\0" "aafgano\0"
"aafgana\0" "aafganos\0" "aafganas\0" "aafghanisch\0" "aafghanische\0" "aafghanischem\0"
"aafghanischen\0" "aafghanischer\0" "aafghanisches\0" "aафганский\0" "aафганского\0"
"aафганскому\0" "aафганским\0" "aафганском\0" "aафганская\0" "aафганской\0" "aафганскую\0"
"aафганское\0" "aафганские\0" "aафганских\0" "aафганскими\0" "aафганско\0"},
{"AG", "Antigua and Barbuda",
"NAntigua & Barbuda\0" "NAntigua and Barbuda\0" "NAntigua & Barbuda's\0" "NAntigua & Barbuda’s\0"
"NAntigua and Barbuda's\0" "NAntigua and Barbuda’s\0" "Nアンティグア・バーブーダ\0" "N安提瓜和巴布达\0" "N安地卡及巴布達\0"
"N앤티가 바부다\0" "NAntigua-et-Barbuda\0" "Nl'Antigua-et-Barbuda\0" "Nl’Antigua-et-Barbuda\0"
"Nd'Antigua-et-Barbuda\0" "Nd’Antigua-et-Barbuda\0" "NAntigua y Barbuda\0"
"NAntigua und Barbuda\0" "NАнтигуа и Барбуда\0" "NАнтигуы и Барбуда\0" "NАнтигуе и Барбуда\0"
"NАнтигуу и Барбуда\0" "NАнтигуой и Барбуда\0"},
{"AI", "Anguilla",
"NAnguilla\0" "NAnguilla's\0" "NAnguilla’s\0" "Nアンギラ\0" "N安圭拉\0" "N安奎拉\0" "N앵귈라\0" "Nl'Anguilla\0"
"Nl’Anguilla\0" "Nd'Anguilla\0" "Nd’Anguilla\0" "NAnguila\0" "NAnguillas\0" "NАнгилья\0"
"NАнгильи\0" "NАнгилье\0" "NАнгилью\0" "NАнгильей\0"},
{"AL", "Albania",
"NAlbania\0" "NAlbania's\0" "NAlbania’s\0" "NRepublic of Albania\0" "NRepublic of Albania's\0"
"NRepublic of Albania’s\0" "Nアルバニア\0" "Nアルバニア共和国\0" "N阿尔巴尼亚\0" "N阿尔巴尼亚共和国\0" "N阿爾巴尼亞\0"
"N阿爾巴尼亞共和國\0" "N알바니아\0" "N알바니아공화국\0" "NAlbanie\0" "Nl'Albanie\0" "Nl’Albanie\0" "Nd'Albanie\0"
"Nd’Albanie\0" "NRépublique d'Albanie\0" "NRépublique d’Albanie\0" "NRepública de Albania\0"
"NRepública del Albania\0" "NAlbanien\0" "NAlbaniens\0" "NRepublik Albanien\0" "NАлбания\0"
"NАлбании\0" "NАлбанию\0" "NАлбанией\0" "NРеспублика Албания\0" "NРеспублики Албания\0"
"NРеспублике Албания\0" "NРеспублику Албания\0" "NРеспубликой Албания\0" "AAlbanian\0"
"aalbanais\0" "aalbanaise\0" "aalbanaises\0" "al'albanais\0" "al’albanais\0" "ad'albanais\0"
"ad’albanais\0" "al'albanaise\0" "al’albanaise\0" "ad'albanaise\0" "ad’albanaise\0"
"al'albanaises\0" "al’albanaises\0" "ad'albanaises\0" "ad’albanaises\0" "aalbanés\0" "aalbanesa\0"
"aalbaneses\0" "aalbanesas\0" "aalbanisch\0" "aalbanische\0" "aalbanischem\0" "aalbanischen\0"
"aalbanischer\0" "aalbanisches\0" "aалбанский\0" "aалбанского\0" "aалбанскому\0" "aалбанским\0"
"aалбанском\0" "aалбанская\0" "aалбанской\0" "aалбанскую\0" "aалбанское\0" "aалбанские\0"
"aалбанских\0" "aалбанскими\0" "aалбанско\0"},
{"AM", "Armenia",
"Barmenia\0" "NArmenia's\0" "NArmenia’s\0" "NRepublic of Armenia\0" "NRepublic of Armenia's\0"
"NRepublic of Armenia’s\0" "Nアルメニア\0" "Nアルメニア共和国\0" "N亚美尼亚\0" "N亚美尼亚共和国\0" "N亞美尼亞\0" "N亞美尼亞共和國\0"
"N아르메니아\0" "N아르메니아공화국\0" "NArménie\0" "Nl'Arménie\0" "Nl’Arménie\0" "Nd'Arménie\0" "Nd’Arménie\0"
"NRépublique d'Arménie\0" "NRépublique d’Arménie\0" "NRepública de Armenia\0"
"NRepública del Armenia\0" "Barménien\0" "Barméniens\0" "NRepublik Armenien\0" "NАрмения\0"
"NАрмении\0" "NАрмению\0" "NАрменией\0" "NРеспублика Армения\0" "NРеспублики Армения\0"
"NРеспублике Армения\0" "NРеспублику Армения\0" "NРеспубликой Армения\0" "AArmenian\0"
"aarménienne\0" "aarméniennes\0" "al'arménien\0" "al’arménien\0" "ad'arménien\0" "ad’arménien\0"
"al'arméniens\0" "al’arméniens\0" "ad'arméniens\0" "ad’arméniens\0" "al'arménienne\0"
"al’arménienne\0" "ad'arménienne\0" "ad’arménienne\0" "al'arméniennes\0" "al’arméniennes\0"
"ad'arméniennes\0" "ad’arméniennes\0" "aarmenio\0" "aarmenios\0" "aarmenias\0" "aarmenisch\0"
"aarmenische\0" "aarmenischem\0" "aarmenischen\0" "aarmenischer\0" "aarmenisches\0" "aармянский\0"
"aармянского\0" "aармянскому\0" "aармянским\0" "aармянском\0" "aармянская\0" "aармянской\0"
"aармянскую\0" "aармянское\0" "aармянские\0" "aармянских\0" "aармянскими\0" "aармянско\0"},
{"AO", "Angola",
"NAngola\0" "NAngola's\0" "NAngola’s\0" "NRepublic of Angola\0" "NRepublic of Angola's\0"
"NRepublic of Angola’s\0" "Nアンゴラ\0" "Nアンゴラ共和国\0" "N安哥拉\0" "N安哥拉共和国\0" "N安哥拉共和國\0" "N앙골라\0"
"N앙골라공화국\0" "Nl'Angola\0" "Nl’Angola\0" "Nd'Angola\0" "Nd’Angola\0" "NRépublique d'Angola\0"
"NRépublique d’Angola\0" "NRepública de Angola\0" "NRepública del Angola\0" "NAngolas\0"
"NRepublik Angola\0" "NАнгола\0" "NАнголы\0" "NАнголе\0" "NАнголу\0" "NАнголой\0"
"NРеспублика Ангола\0" "NРеспублики Ангола\0" "NРеспублике Ангола\0" "NРеспублику Ангола\0"
"NРеспубликой Ангола\0" "AAngolan\0" "aangolais\0" "aangolaise\0" "aangolaises\0" "al'angolais\0"
"al’angolais\0" "ad'angolais\0" "ad’angolais\0" "al'angolaise\0" "al’angolaise\0" "ad'angolaise\0"
"ad’angolaise\0" "al'angolaises\0" "al’angolaises\0" "ad'angolaises\0" "ad’angolaises\0"
"aangoleño\0" "aangoleña\0" "aangoleños\0" "aangoleñas\0" "aangolanisch\0" "aangolanische\0"
"aangolanischem\0" "aangolanischen\0" "aangolanischer\0" "aangolanisches\0" "aангольский\0"
"aангольского\0" "aангольскому\0" "aангольским\0" "aангольском\0" "aангольская\0" "aангольской\0"
"aангольскую\0" "aангольское\0" "aангольские\0" "aангольских\0" "aангольскими\0" "aангольско\0"},
{"AQ", "Antarctica",
"NAntarctica\0" "NAntarctica's\0" "NAntarctica’s\0" "N南極\0" "N南极洲\0" "N南極洲\0" "N남극 대륙\0"
"NAntarctique\0" "Nl'Antarctique\0" "Nl’Antarctique\0" "Nd'Antarctique\0" "Nd’Antarctique\0"
"NAntártida\0" "NAntarktis\0" "NАнтарктида\0" "NАнтарктиды\0" "NАнтарктиде\0" "NАнтарктиду\0"
"NАнтарктидой\0"},
{"AR", "Argentina",
"Bargentina\0" "NArgentina's\0" "NArgentina’s\0" "NRepublic of Argentina\0"
"NRepublic of Argentina's\0" "NRepublic of Argentina’s\0" "Nアルゼンチン\0" "Nアルゼンチン共和国\0" "N阿根廷\0"
"N阿根廷共和国\0" "N阿根廷共和國\0" "N아르헨티나\0" "N아르헨티나공화국\0" "Bargentine\0" "Bl'argentine\0" "Bl’argentine\0"
"Bd'argentine\0" "Bd’argentine\0" "NRépublique d'Argentine\0" "NRépublique d’Argentine\0"
"NRepública de Argentina\0" "NRepública del Argentina\0" "NArgentinien\0" "NArgentiniens\0"
"NRepublik Argentinien\0" "NАргентина\0" "NАргентины\0" "NАргентине\0" "NАргентину\0"
"NАргентиной\0" "NРеспублика Аргентина\0" "NРеспублики Аргентина\0" "NРеспублике Аргентина\0"
"NРеспублику Аргентина\0" "NРеспубликой Аргентина\0" "AArgentinian\0" "AArgentinean\0"
"aargentin\0" "aargentins\0" "aargentines\0" "al'argentin\0" "al’argentin\0" "ad'argentin\0"
"ad’argentin\0" "al'argentins\0" "al’argentins\0" "ad'argentins\0" "ad’argentins\0"
"al'argentines\0" "al’argentines\0" "ad'argentines\0" "ad’argentines\0" "aargentino\0"
"aargentinos\0" "aargentinas\0" "aargentinisch\0" "aargentinische\0" "aargentinischem\0"
"aargentinischen\0" "aargentinischer\0" "aargentinisches\0" "aаргентинский\0" "aаргентинского\0"
"aаргентинскому\0" "aаргентинским\0" "aаргентинском\0" "aаргентинская\0" "aаргентинской\0"
"aаргентинскую\0" "aаргентинское\0" "aаргентинские\0" "aаргентинских\0" "aаргентинскими\0"
"aаргентинско\0"},
{"AS", "American Samoa",
"NAmerican Samoa\0" "NAmerican Samoa's\0" "NAmerican Samoa’s\0" "N米領サモア\0" "N美属萨摩亚\0" "N美屬薩摩亞\0"
"N아메리칸 사모아\0" "NSamoa américaines\0" "NSamoa Americana\0" "NAmerikanisch-Samoa\0"
"NAmerikanisch-Samoas\0" "NАмериканское Самоа\0" "NАмериканского Самоы\0" "NАмериканскому Самое\0"
"NАмериканское Самоу\0" "NАмериканским Самоой\0" "NАмериканском Самое\0"},
{"AT", "Austria",
"NAustria\0" "NAustria's\0" "NAustria’s\0" "NRepublic of Austria\0" "NRepublic of Austria's\0"
"NRepublic of Austria’s\0" "Nオーストリア\0" "Nオーストリア共和国\0" "N奥地利\0" "N奥地利共和国\0" "N奧地利\0" "N奧地利共和國\0"
"N오스트리아\0" "N오스트리아공화국\0" "NAutriche\0" "Nl'Autriche\0" "Nl’Autriche\0" "Nd'Autriche\0"
"Nd’Autriche\0" "NRépublique d'Autriche\0" "NRépublique d’Autriche\0" "NRepública de Austria\0"
"NRepública del Austria\0" "NÖsterreich\0" "NÖsterreichs\0" "NRepublik Österreich\0" "NАвстрия\0"
"NАвстрии\0" "NАвстрию\0" "NАвстрией\0" "NРеспублика Австрия\0" "NРеспублики Австрия\0"
"NРеспублике Австрия\0" "NРеспублику Австрия\0" "NРеспубликой Австрия\0" "AAustrian\0"
"aautrichien\0" "aautrichiens\0" "aautrichienne\0" "aautrichiennes\0" "al'autrichien\0"
"al’autrichien\0" "ad'autrichien\0" "ad’autrichien\0" "al'autrichiens\0" "al’autrichiens\0"
"ad'autrichiens\0" "ad’autrichiens\0" "al'autrichienne\0" "al’autrichienne\0" "ad'autrichienne\0"
"ad’autrichienne\0" "al'autrichiennes\0" "al’autrichiennes\0" "ad'autrichiennes\0"
"ad’autrichiennes\0" "aaustriaco\0" "aaustriaca\0" "aaustriacos\0" "aaustriacas\0"
"aösterreichisch\0" "aösterreichische\0" "aösterreichischem\0" "aösterreichischen\0"
"aösterreichischer\0" "aösterreichisches\0" "aавстрийский\0" "aавстрийского\0" "aавстрийскому\0"
"aавстрийским\0" "aавстрийском\0" "aавстрийская\0" "aавстрийской\0" "aавстрийскую\0"
"aавстрийское\0" "aавстрийские\0" "aавстрийских\0" "aавстрийскими\0" "aавстрийско\0" "S墺\0" "S奥\0"},
{"AU", "Australia",
"NCommonwealth of Australia\0" "NCommonwealth of Australia's\0" "NCommonwealth of Australia’s\0"
"N豪州\0" "N澳洲\0" "N호주\0" "N오스트레일리아\0" "NAustralia\0" "NAustralia's\0" "NAustralia’s\0" "Nオーストラリア\0"
"N澳大利亚\0" "NAustralie\0" "Nl'Australie\0" "Nl’Australie\0" "Nd'Australie\0" "Nd’Australie\0"
"Baustralien\0" "Baustraliens\0" "NАвстралия\0" "NАвстралии\0" "NАвстралию\0" "NАвстралией\0"
"AAustralian\0" "aaustralienne\0" "aaustraliennes\0" "al'australien\0" "al’australien\0"
"ad'australien\0" "ad’australien\0" "al'australiens\0" "al’australiens\0" "ad'australiens\0"
"ad’australiens\0" "al'australienne\0" "al’australienne\0" "ad'australienne\0" "ad’australienne\0"
"al'australiennes\0" "al’australiennes\0" "ad'australiennes\0" "ad’australiennes\0"
"aaustraliano\0" "aaustraliana\0" "aaustralianos\0" "aaustralianas\0" "aaustralisch\0"
"aaustralische\0" "aaustralischem\0" "aaustralischen\0" "aaustralischer\0" "aaustralisches\0"
"aавстралийский\0" "aавстралийского\0" "aавстралийскому\0" "aавстралийским\0" "aавстралийском\0"
"aавстралийская\0" "aавстралийской\0" "aавстралийскую\0" "aавстралийское\0" "aавстралийские\0"
"aавстралийских\0" "aавстралийскими\0" "aавстралийско\0" "S豪\0" "S澳\0" "S호\0"},
{"AW", "Aruba",
"NAruba\0" "NAruba's\0" "NAruba’s\0" "Nアルバ\0" "N阿鲁巴\0" "N荷屬阿魯巴\0" "N아루바\0" "Nl'Aruba\0"
"Nl’Aruba\0" "Nd'Aruba\0" "Nd’Aruba\0" "NArubas\0" "NАруба\0" "NАрубы\0" "NАрубе\0" "NАрубу\0"
"NАрубой\0"},
{"AX", "Åland Islands",
"NÅland Islands\0" "Nオーランド諸島\0" "N奥兰群岛\0" "N奧蘭群島\0" "N올란드 제도\0" "NÎles Åland\0" "Nl'Îles Åland\0"
"Nl’Îles Åland\0" "Nd'Îles Åland\0" "Nd’Îles Åland\0" "NIslas Aland\0" "NÅlandinseln\0"
"NÅlandinselns\0" "NАландские о-ва\0" "NАландских о-вы\0" "NАландским о-ве\0" "NАландские о-ву\0"
"NАландскими о-вой\0" "NАландских о-ве\0"},
{"AZ", "Azerbaijan",
"NAzerbaijan\0" "NAzerbaijan's\0" "NAzerbaijan’s\0" "NRepublic of Azerbaijan\0"
"NRepublic of Azerbaijan's\0" "NRepublic of Azerbaijan’s\0" "Nアゼルバイジャン\0" "Nアゼルバイジャン共和国\0"
"N阿塞拜疆\0" "N阿塞拜疆共和国\0" "N亞塞拜然\0" "N亞塞拜然共和國\0" "N아제르바이잔\0" "N아제르바이잔공화국\0" "NAzerbaïdjan\0"
"Nl'Azerbaïdjan\0" "Nl’Azerbaïdjan\0" "Nd'Azerbaïdjan\0" "Nd’Azerbaïdjan\0"
"NRépublique d'Azerbaïdjan\0" "NRépublique d’Azerbaïdjan\0" "NAzerbaiyán\0"
"NRepública de Azerbaiyán\0" "NRepública del Azerbaiyán\0" "NAserbaidschan\0" "NAserbaidschans\0"
"NRepublik Aserbaidschan\0" "NАзербайджан\0" "NАзербайджана\0" "NАзербайджану\0"
"NАзербайджаном\0" "NАзербайджане\0" "NРеспублика Азербайджан\0" "NРеспублики Азербайджан\0"
"NРеспублике Азербайджан\0" "NРеспублику Азербайджан\0" "NРеспубликой Азербайджан\0"
"AAzerbaijani\0" "AAzeri\0" "aazerbaïdjanais\0" "aazerbaïdjanaise\0" "aazerbaïdjanaises\0"
"al'azerbaïdjanais\0" "al’azerbaïdjanais\0" "ad'azerbaïdjanais\0" "ad’azerbaïdjanais\0"
"al'azerbaïdjanaise\0" "al’azerbaïdjanaise\0" "ad'azerbaïdjanaise\0" "ad’azerbaïdjanaise\0"
"al'azerbaïdjanaises\0" "al’azerbaïdjanaises\0" "ad'azerbaïdjanaises\0" "ad’azerbaïdjanaises\0"
"aazéris\0" "aazérie\0" "aazéries\0" "al'azéri\0" "al’azéri\0" "ad'azéri\0" "ad’azéri\0"
"al'azéris\0" "al’azéris\0" "ad'azéris\0" "ad’azéris\0" "al'azérie\0" "al’azérie\0" "ad'azérie\0"
"ad’azérie\0" "al'azéries\0" "al’azéries\0" "ad'azéries\0" "ad’azéries\0" "aazerbaiyano\0"
"aazerbaiyana\0" "aazerbaiyanos\0" "aazerbaiyanas\0" "aaserbaidschanisch\0"
"aaserbaidschanische\0" "aaserbaidschanischem\0" "aaserbaidschanischen\0" "aaserbaidschanischer\0"
"aaserbaidschanisches\0" "aазербайджанский\0" "aазербайджанского\0" "aазербайджанскому\0"
"aазербайджанским\0" "aазербайджанском\0" "aазербайджанская\0" "aазербайджанской\0"
"aазербайджанскую\0" "aазербайджанское\0" "aазербайджанские\0" "aазербайджанских\0"
"aазербайджанскими\0" "aазербайджанско\0"},
{"BA", "Bosnia and Herzegovina",
"NBosnia and Herzegovina\0" "NBosnia and Herzegovina's\0" "NBosnia and Herzegovina’s\0"
"NBosnia-Herzegovina\0" "NBosnia-Herzegovina's\0" "NBosnia-Herzegovina’s\0" "Bbosnia\0"
"NBosnia's\0" "NBosnia’s\0" "Nボスニア\0" "Nボスニアヘルツェゴビナ\0" "NBosnie-Herzégovine\0" "NBosnie\0"
"NBosnia y Herzegovina\0" "NBosnien-Herzegowina\0" "NBosnien-Herzegowinas\0" "Bbosnien\0"
"Bbosniens\0" "NБосния\0" "NБоснии\0" "NБоснию\0" "NБоснией\0" "NBosnia & Herzegovina\0"
"NBosnia & Herzegovina's\0" "NBosnia & Herzegovina’s\0" "Nボスニア・ヘルツェゴビナ\0" "N波斯尼亚和黑塞哥维那\0"
"N波士尼亞與赫塞哥維納\0" "N보스니아 헤르체고비나\0" "NBosnien und Herzegowina\0" "NБосния и Герцеговина\0"
"NБоснии и Герцеговина\0" "NБоснию и Герцеговина\0" "NБоснией и Герцеговина\0" "ABosnian\0"
"abosnienne\0" "abosniennes\0" "abosnio\0" "abosnios\0" "abosnias\0" "abosnisch\0" "abosnische\0"
"abosnischem\0" "abosnischen\0" "abosnischer\0" "abosnisches\0" "aбоснийский\0" "aбоснийского\0"
"aбоснийскому\0" "aбоснийским\0" "aбоснийском\0" "aбоснийская\0" "aбоснийской\0" "aбоснийскую\0"
"aбоснийское\0" "aбоснийские\0" "aбоснийских\0" "aбоснийскими\0" "aбоснийско\0"},
{"BB", "Barbados",
"NBarbados\0" "Nバルバドス\0" "N巴巴多斯\0" "N巴貝多\0" "N바베이도스\0" "NBarbade\0" "NБарбадос\0" "NБарбадоса\0"
"NБарбадосу\0" "NБарбадосом\0" "NБарбадосе\0" "ABarbadian\0"},
{"BD", "Bangladesh",
"NPeople's Republic of Bangladesh\0" "NPeople’s Republic of Bangladesh\0"
"NPeople's Republic of Bangladesh's\0" "NPeople’s Republic of Bangladesh’s\0" "NBangladesh\0"
"NBangladesh's\0" "NBangladesh’s\0" "Nバングラデシュ\0" "N孟加拉国\0" "N孟加拉\0" "N방글라데시\0" "NBangladés\0"
"NBangladesch\0" "NBangladeschs\0" "NБангладеш\0" "NБангладеша\0" "NБангладешу\0" "NБангладешом\0"
"NБангладеше\0" "ABangladeshi\0" "abangladais\0" "abangladaise\0" "abangladaises\0"
"abangladesí\0" "abangladesís\0" "abangladesíes\0" "abangladeschisch\0" "abangladeschische\0"
"abangladeschischem\0" "abangladeschischen\0" "abangladeschischer\0" "abangladeschisches\0"
"aбангладешский\0" "aбангладешского\0" "aбангладешскому\0" "aбангладешским\0" "aбангладешском\0"
"aбангладешская\0" "aбангладешской\0" "aбангладешскую\0" "aбангладешское\0" "aбангладешские\0"
"aбангладешских\0" "aбангладешскими\0" "aбангладешско\0"},
{"BE", "Belgium",
"NBelgium\0" "NBelgium's\0" "NBelgium’s\0" "NKingdom of Belgium\0" "NKingdom of Belgium's\0"
"NKingdom of Belgium’s\0" "Nベルギー\0" "Nベルギー王国\0" "N比利时\0" "N比利时王国\0" "N比利時\0" "N比利時王國\0" "N벨기에\0"
"N벨기에왕국\0" "NBelgique\0" "NRoyaume de Belgique\0" "NRoyaume du Belgique\0" "NBélgica\0"
"NReino de Bélgica\0" "NReino del Bélgica\0" "NBelgien\0" "NBelgiens\0" "NKönigreich Belgien\0"
"NБельгия\0" "NБельгии\0" "NБельгию\0" "NБельгией\0" "NКоролевство Бельгия\0"
"NКоролевства Бельгия\0" "NКоролевству Бельгия\0" "NКоролевством Бельгия\0"
"NКоролевстве Бельгия\0" "ABelgian\0" "abelge\0" "abelges\0" "abelga\0" "abelgas\0" "abelgisch\0"
"abelgische\0" "abelgischem\0" "abelgischen\0" "abelgischer\0" "abelgisches\0" "aбельгийский\0"
"aбельгийского\0" "aбельгийскому\0" "aбельгийским\0" "aбельгийском\0" "aбельгийская\0"
"aбельгийской\0" "aбельгийскую\0" "aбельгийское\0" "aбельгийские\0" "aбельгийских\0"
"aбельгийскими\0" "aбельгийско\0"},
{"BF", "Burkina Faso",
"NUpper Volta\0" "NUpper Volta's\0" "NUpper Volta’s\0" "NHaute-Volta\0" "Nl'Haute-Volta\0"
"Nl’Haute-Volta\0" "Nd'Haute-Volta\0" "Nd’Haute-Volta\0" "NBurkina Faso\0" "NBurkina Faso's\0"
"NBurkina Faso’s\0" "Nブルキナファソ\0" "N布基纳法索\0" "N布吉納法索\0" "N부르키나파소\0" "NБуркина-Фасо\0"
"ABurkinabe\0" "aburkinabès\0" "aburkinabèe\0" "aburkinabèes\0"},
{"BG", "Bulgaria",
"NBulgaria\0" "NBulgaria's\0" "NBulgaria’s\0" "NRepublic of Bulgaria\0"
"NRepublic of Bulgaria's\0" "NRepublic of Bulgaria’s\0" "Nブルガリア\0" "Nブルガリア共和国\0" "N保加利亚\0"
"N保加利亚共和国\0" "N保加利亞\0" "N保加利亞共和國\0" "N불가리아\0" "N불가리아공화국\0" "NBulgarie\0"
"NRépublique de Bulgarie\0" "NRépublique du Bulgarie\0" "NRepública de Bulgaria\0"
"NRepública del Bulgaria\0" "NBulgarien\0" "NBulgariens\0" "NRepublik Bulgarien\0" "NБолгария\0"
"NБолгарии\0" "NБолгарию\0" "NБолгарией\0" "NРеспублика Болгария\0" "NРеспублики Болгария\0"
"NРеспублике Болгария\0" "NРеспублику Болгария\0" "NРеспубликой Болгария\0" "ABulgarian\0"
"abulgare\0" "abulgares\0" "abúlgaro\0" "abúlgara\0" "abúlgaros\0" "abúlgaras\0" "abulgarisch\0"
"abulgarische\0" "abulgarischem\0" "abulgarischen\0" "abulgarischer\0" "abulgarisches\0"
"aболгарский\0" "aболгарского\0" "aболгарскому\0" "aболгарским\0" "aболгарском\0" "aболгарская\0"
"aболгарской\0" "aболгарскую\0" "aболгарское\0" "aболгарские\0" "aболгарских\0" "aболгарскими\0"
"aболгарско\0"},
{"BH", "Bahrain",
"NBahrain\0" "NBahrain's\0" "NBahrain’s\0" "NKingdom of Bahrain\0" "NKingdom of Bahrain's\0"
"NKingdom of Bahrain’s\0" "Nバーレーン\0" "Nバーレーン王国\0" "N巴林\0" "N巴林王国\0" "N巴林王國\0" "N바레인\0" "N바레인왕국\0"
"NBahreïn\0" "NRoyaume de Bahreïn\0" "NRoyaume du Bahreïn\0" "NBaréin\0" "NReino de Baréin\0"
"NReino del Baréin\0" "NBahrains\0" "NKönigreich Bahrain\0" "NБахрейн\0" "NБахрейна\0"
"NБахрейну\0" "NБахрейном\0" "NБахрейне\0" "NКоролевство Бахрейн\0" "NКоролевства Бахрейн\0"
"NКоролевству Бахрейн\0" "NКоролевством Бахрейн\0" "NКоролевстве Бахрейн\0" "ABahraini\0"
"abahreïni\0" "abahreïnis\0" "abahreïnie\0" "abahreïnies\0" "abahreïnien\0" "abahreïniens\0"
"abahreïnienne\0" "abahreïniennes\0" "abareiní\0" "abareinís\0" "abareiníes\0" "abahrainisch\0"
"abahrainische\0" "abahrainischem\0" "abahrainischen\0" "abahrainischer\0" "abahrainisches\0"
"aбахрейнский\0" "aбахрейнского\0" "aбахрейнскому\0" "aбахрейнским\0" "aбахрейнском\0"
"aбахрейнская\0" "aбахрейнской\0" "aбахрейнскую\0" "aбахрейнское\0" "aбахрейнские\0"
"aбахрейнских\0" "aбахрейнскими\0" "aбахрейнско\0"},
{"BI", "Burundi",
"NBurundi\0" "NBurundi's\0" "NBurundi’s\0" "NRepublic of Burundi\0" "NRepublic of Burundi's\0"
"NRepublic of Burundi’s\0" "Nブルンジ\0" "Nブルンジ共和国\0" "N布隆迪\0" "N布隆迪共和国\0" "N蒲隆地\0" "N蒲隆地共和國\0"
"N부룬디\0" "N부룬디공화국\0" "NRépublique de Burundi\0" "NRépublique du Burundi\0"
"NRepública de Burundi\0" "NRepública del Burundi\0" "NBurundis\0" "NRepublik Burundi\0"
"NБурунди\0" "NРеспублика Бурунди\0" "NРеспублики Бурунди\0" "NРеспублике Бурунди\0"
"NРеспублику Бурунди\0" "NРеспубликой Бурунди\0" "ABurundian\0" "aburundais\0" "aburundaise\0"
"aburundaises\0" "aburundés\0" "aburundesa\0" "aburundeses\0" "aburundesas\0"},
{"BJ", "Benin",
"NDahomey\0" "NDahomey's\0" "NDahomey’s\0" "NBenin\0" "NBenin's\0" "NBenin’s\0"
"NRepublic of Benin\0" "NRepublic of Benin's\0" "NRepublic of Benin’s\0" "Nベナン\0" "Nベナン共和国\0"
"N贝宁\0" "N贝宁共和国\0" "N貝南\0" "N貝南共和國\0" "N베냉\0" "N베냉공화국\0" "NRépublique de Bénin\0"
"NRépublique du Bénin\0" "NRepública de Benín\0" "NRepública del Benín\0" "NBenins\0"
"NRepublik Benin\0" "NБенин\0" "NБенина\0" "NБенину\0" "NБенином\0" "NБенине\0"
"NРеспублика Бенин\0" "NРеспублики Бенин\0" "NРеспублике Бенин\0" "NРеспублику Бенин\0"
"NРеспубликой Бенин\0" "ABeninese\0" "abéninois\0" "abéninoise\0" "abéninoises\0"},
{"BL", "St. Barthélemy",
"NSt. Barthélemy\0" "NSaint Barthélemy\0" "NSt. Barthélemy's\0" "NSt. Barthélemy’s\0"
"NSaint Barthélemy's\0" "NSaint Barthélemy’s\0" "Nサン・バルテルミー\0" "N圣巴泰勒米\0" "N聖巴瑟米\0" "N생바르텔레미\0"
"NSaint-Barthélemy\0" "NSan Bartolomé\0" "NСен-Бартелеми\0"},
{"BM", "Bermuda",
"NBermuda\0" "NBermuda's\0" "NBermuda’s\0" "Nバミューダ\0" "N百慕大\0" "N百慕達\0" "N버뮤다\0" "NBermudes\0"
"NBermudas\0" "NБермудские о-ва\0" "NБермудских о-вы\0" "NБермудским о-ве\0" "NБермудские о-ву\0"
"NБермудскими о-вой\0" "NБермудских о-ве\0"},
{"BN", "Brunei",
"NBrunei Darussalam\0" "NBrunei Darussalam's\0" "NBrunei Darussalam’s\0"
"NNegara Brunei Darussalam\0" "NNegara Brunei Darussalam's\0" "NNegara Brunei Darussalam’s\0"
"NBrunei\0" "NBrunei's\0" "NBrunei’s\0" "Nブルネイ\0" "N文莱\0" "N汶萊\0" "N브루나이\0" "NБруней-Даруссалам\0"
"NБруней-Даруссалама\0" "NБруней-Даруссаламу\0" "NБруней-Даруссаламом\0" "NБруней-Даруссаламе\0"
"ABruneian\0" "aбрунейский\0" "aбрунейского\0" "aбрунейскому\0" "aбрунейским\0" "aбрунейском\0"
"aбрунейская\0" "aбрунейской\0" "aбрунейскую\0" "aбрунейское\0" "aбрунейские\0" "aбрунейских\0"
"aбрунейскими\0" "aбрунейско\0"},
{"BO", "Bolivia",
"NPlurinational State of Bolivia\0" "NPlurinational State of Bolivia's\0"
"NPlurinational State of Bolivia’s\0" "NEstado Plurinacional de Bolivia\0" "NBolivia\0"
"NBolivia's\0" "NBolivia’s\0" "NRepublic of Bolivia\0" "NRepublic of Bolivia's\0"
"NRepublic of Bolivia’s\0" "Nボリビア\0" "Nボリビア共和国\0" "N玻利维亚\0" "N玻利维亚共和国\0" "N玻利維亞\0" "N玻利維亞共和國\0"
"N볼리비아\0" "N볼리비아공화국\0" "NBolivie\0" "NRépublique de Bolivie\0" "NRépublique du Bolivie\0"
"NRepública de Bolivia\0" "NRepública del Bolivia\0" "Bbolivien\0" "Bboliviens\0"
"NRepublik Bolivien\0" "NБоливия\0" "NБоливии\0" "NБоливию\0" "NБоливией\0"
"NРеспублика Боливия\0" "NРеспублики Боливия\0" "NРеспублике Боливия\0" "NРеспублику Боливия\0"
"NРеспубликой Боливия\0" "ABolivian\0" "abolivienne\0" "aboliviennes\0" "aboliviano\0"
"aboliviana\0" "abolivianos\0" "abolivianas\0" "abolivianisch\0" "abolivianische\0"
"abolivianischem\0" "abolivianischen\0" "abolivianischer\0" "abolivianisches\0" "aболивийский\0"
"aболивийского\0" "aболивийскому\0" "aболивийским\0" "aболивийском\0" "aболивийская\0"
"aболивийской\0" "aболивийскую\0" "aболивийское\0" "aболивийские\0" "aболивийских\0"
"aболивийскими\0" "aболивийско\0"},
{"BQ", "Caribbean Netherlands",
"NCaribbean Netherlands\0" "Nオランダ領カリブ\0" "N荷属加勒比区\0" "N荷蘭加勒比區\0" "N네덜란드령 카리브\0"
"NPays-Bas caribéens\0" "NCaribe neerlandés\0" "NKaribische Niederlande\0"
"NБонэйр, Синт-Эстатиус и Саба\0"},
{"BR", "Brazil",
"NFederative Republic of Brazil\0" "NFederative Republic of Brazil's\0"
"NFederative Republic of Brazil’s\0" "NRépublique fédérative du Brésil\0"
"NRepública Federativa del Brasil\0" "N伯国\0" "NBrazil\0" "NBrazil's\0" "NBrazil’s\0" "Nブラジル\0"
"N巴西\0" "N브라질\0" "NBrésil\0" "NBrasil\0" "NBrasilien\0" "NBrasiliens\0" "NБразилия\0"
"NБразилии\0" "NБразилию\0" "NБразилией\0" "ABrazilian\0" "abrésilien\0" "abrésiliens\0"
"abrésilienne\0" "abrésiliennes\0" "abrasileño\0" "abrasileña\0" "abrasileños\0" "abrasileñas\0"
"abrasilianisch\0" "abrasilianische\0" "abrasilianischem\0" "abrasilianischen\0"
"abrasilianischer\0" "abrasilianisches\0" "aбразильский\0" "aбразильского\0" "aбразильскому\0"
"aбразильским\0" "aбразильском\0" "aбразильская\0" "aбразильской\0" "aбразильскую\0"
"aбразильское\0" "aбразильские\0" "aбразильских\0" "aбразильскими\0" "aбразильско\0" "S伯\0"},
{"BS", "Bahamas",
"NBahamas\0" "Nバハマ\0" "N巴哈马\0" "N巴哈馬\0" "N바하마\0" "NБагамы\0" "NБагам\0" "NБагамам\0" "NБагамами\0"
"NБагамах\0"},
{"BT", "Bhutan",
"NBhutan\0" "NBhutan's\0" "NBhutan’s\0" "NKingdom of Bhutan\0" "NKingdom of Bhutan's\0"
"NKingdom of Bhutan’s\0" "Nブータン\0" "Nブータン王国\0" "N不丹\0" "N不丹王国\0" "N不丹王國\0" "N부탄\0" "N부탄왕국\0"
"NBhoutan\0" "NRoyaume de Bhoutan\0" "NRoyaume du Bhoutan\0" "NBután\0" "NReino de Bután\0"
"NReino del Bután\0" "NBhutans\0" "NKönigreich Bhutan\0" "NБутан\0" "NБутана\0" "NБутану\0"
"NБутаном\0" "NБутане\0" "NКоролевство Бутан\0" "NКоролевства Бутан\0" "NКоролевству Бутан\0"
"NКоролевством Бутан\0" "NКоролевстве Бутан\0" "ABhutanese\0" "abhoutanais\0" "abhoutanaise\0"
"abhoutanaises\0" "abutanés\0" "abutanesa\0" "abutaneses\0" "abutanesas\0"},
{"BV", "Bouvet Island",
"NBouvet Island\0" "NBouvet Island's\0" "NBouvet Island’s\0" "Nブーベ島\0" "N布韦岛\0" "N布威島\0" "N부베섬\0"
"NÎle Bouvet\0" "Nl'Île Bouvet\0" "Nl’Île Bouvet\0" "Nd'Île Bouvet\0" "Nd’Île Bouvet\0"
"NIsla Bouvet\0" "NBouvetinsel\0" "NBouvetinsels\0" "Nо-в Буве\0" "Nо-ва Буве\0" "Nо-ву Буве\0"
"Nо-вом Буве\0" "Nо-ве Буве\0"},
{"BW", "Botswana",
"NBotswana\0" "NBotswana's\0" "NBotswana’s\0" "NRepublic of Botswana\0"
"NRepublic of Botswana's\0" "NRepublic of Botswana’s\0" "Nボツワナ\0" "Nボツワナ共和国\0" "N博茨瓦纳\0"
"N博茨瓦纳共和国\0" "N波札那\0" "N波札那共和國\0" "N보츠와나\0" "N보츠와나공화국\0" "NRépublique de Botswana\0"
"NRépublique du Botswana\0" "NBotsuana\0" "NRepública de Botsuana\0" "NRepública del Botsuana\0"
"NBotsuanas\0" "NRepublik Botsuana\0" "NБотсвана\0" "NБотсваны\0" "NБотсване\0" "NБотсвану\0"
"NБотсваной\0" "NРеспублика Ботсвана\0" "NРеспублики Ботсвана\0" "NРеспублике Ботсвана\0"
"NРеспублику Ботсвана\0" "NРеспубликой Ботсвана\0" "ABotswanan\0"},
{"BY", "Belarus",
"NByelorussia\0" "NByelorussia's\0" "NByelorussia’s\0" "NByelorussian SSR\0"
"NByelorussian SSR's\0" "NByelorussian SSR’s\0" "NBelorussia\0" "NBelorussia's\0"
"NBelorussia’s\0" "NBélarus\0" "NБелоруссия\0" "NБелоруссии\0" "NБелоруссию\0" "NБелоруссией\0"
"N白罗斯\0" "NRepublic of the Belarus\0" "Nベラルーシ\0" "Nベラルーシ共和国\0" "N白俄罗斯\0" "N白俄罗斯共和国\0" "N白俄羅斯\0"
"N白俄羅斯共和國\0" "N벨라루스\0" "N벨라루스공화국\0" "NBiélorussie\0" "NRépublique de Biélorussie\0"
"NRépublique du Biélorussie\0" "NBielorrusia\0" "NRepública de Bielorrusia\0"
"NRepública del Bielorrusia\0" "NRepublik Belarus\0" "NБеларусь\0" "NБеларуси\0" "NБеларусью\0"
"NРеспублика Беларусь\0" "NРеспублики Беларусь\0" "NРеспублике Беларусь\0"
"NРеспублику Беларусь\0" "NРеспубликой Беларусь\0" "ABelarusian\0" "ABelarussian\0"
"AByelorussian\0" "abiélorusse\0" "abiélorusses\0" "abélarussien\0" "abélarussiens\0"
"abélarussienne\0" "abélarussiennes\0" "abélarusse\0" "abélarusses\0" "abielorruso\0"
"abielorrusa\0" "abielorrusos\0" "abielorrusas\0" "abelarussisch\0" "abelarussische\0"
"abelarussischem\0" "abelarussischen\0" "abelarussischer\0" "abelarussisches\0" "aweißrussisch\0"
"aweißrussische\0" "aweißrussischem\0" "aweißrussischen\0" "aweißrussischer\0" "aweißrussisches\0"
"aбелорусский\0" "aбелорусского\0" "aбелорусскому\0" "aбелорусским\0" "aбелорусском\0"
"aбелорусская\0" "aбелорусской\0" "aбелорусскую\0" "aбелорусское\0" "aбелорусские\0"
"aбелорусских\0" "aбелорусскими\0" "aбелорусско\0"},
{"BZ", "Belize",
"NBelize\0" "NBelize's\0" "NBelize’s\0" "Nベリーズ\0" "N伯利兹\0" "N貝里斯\0" "N벨리즈\0" "NBelice\0"
"NBelizes\0" "NБелиз\0" "NБелиза\0" "NБелизу\0" "NБелизом\0" "NБелизе\0" "ABelizean\0"},
{"CA", "Canada",
"N加国\0" "NCanada\0" "NCanada's\0" "NCanada’s\0" "Nカナダ\0" "N加拿大\0" "N캐나다\0" "NKanada\0"
"NKanadas\0" "NКанада\0" "NКанады\0" "NКанаде\0" "NКанаду\0" "NКанадой\0" "ACanadian\0"
"acanadien\0" "acanadiens\0" "acanadienne\0" "acanadiennes\0" "acanadiense\0" "acanadienses\0"
"akanadisch\0" "akanadische\0" "akanadischem\0" "akanadischen\0" "akanadischer\0" "akanadisches\0"
"aканадский\0" "aканадского\0" "aканадскому\0" "aканадским\0" "aканадском\0" "aканадская\0"
"aканадской\0" "aканадскую\0" "aканадское\0" "aканадские\0" "aканадских\0" "aканадскими\0"
"aканадско\0" "S加\0"},
{"CC", "CC",
"N코코스 제도\0" "NÎles Cocos\0" "Nl'Îles Cocos\0" "Nl’Îles Cocos\0" "Nd'Îles Cocos\0"
"Nd’Îles Cocos\0" "NIslas Cocos\0" "NKokosinseln\0" "NKokosinselns\0" "NКокосовые о-ва\0"
"NКокосовых о-вы\0" "NКокосовым о-ве\0" "NКокосовые о-ву\0" "NКокосовыми о-вой\0"
"NКокосовых о-ве\0"},
{"CD", "Democratic Republic of the Congo",
"FDRC\0" "FRDC\0" "FДРК\0" "NDemocratic Republic of the Congo\0"
"NDemocratic Republic of the Congo's\0" "NDemocratic Republic of the Congo’s\0"
"NDemocratic Republic of Congo\0" "NDemocratic Republic of Congo's\0"
"NDemocratic Republic of Congo’s\0" "NZaire\0" "NZaire's\0" "NZaire’s\0" "NCongo-Kinshasa\0"
"NCongo-Kinshasa's\0" "NCongo-Kinshasa’s\0" "NBelgian Congo\0" "NBelgian Congo's\0"
"NBelgian Congo’s\0" "Nコンゴ民主共和国\0" "Nザイール\0" "N刚果民主共和国\0" "N扎伊尔\0" "N剛果民主共和國\0" "N薩伊\0"
"N콩고민주공화국\0" "N자이르\0" "NRépublique démocratique du Congo\0" "NRepública Democrática del Congo\0"
"NDemokratische Republik Kongo\0" "NDemokratischen Republik Kongo\0" "NZaires\0"
"NДемократическая Республика Конго\0" "NДемократической Республики Конго\0"
"NДемократической Республике Конго\0" "NДемократическую Республику Конго\0"
"NДемократической Республикой Конго\0" "NЗаир\0" "NЗаира\0" "NЗаиру\0" "NЗаиром\0" "NЗаире\0"
"N콩고-킨샤사\0" "NKongo-Kinshasa\0" "NKongo-Kinshasas\0" "ACongolese\0" "acongolais\0" "acongolaise\0"
"acongolaises\0" "acongoleño\0" "acongoleña\0" "acongoleños\0" "acongoleñas\0" "akongolesisch\0"
"akongolesische\0" "akongolesischem\0" "akongolesischen\0" "akongolesischer\0" "akongolesisches\0"
"aконголезский\0" "aконголезского\0" "aконголезскому\0" "aконголезским\0" "aконголезском\0"
"aконголезская\0" "aконголезской\0" "aконголезскую\0" "aконголезское\0" "aконголезские\0"
"aконголезских\0" "aконголезскими\0" "aконголезско\0"},
{"CF", "Central African Republic",
"FCAR\0" "FRCA\0" "NCentral African Republic\0" "NCentral African Republic's\0"
"NCentral African Republic’s\0" "NRépublique centrafricaine\0" "N中央アフリカ共和国\0" "N中非共和国\0"
"N中非共和國\0" "N중앙 아프리카 공화국\0" "NRepública Centroafricana\0" "NZentralafrikanische Republik\0"
"NЦентрально-Африканская Республика\0" "NЦентрально-Африканской Республики\0"
"NЦентрально-Африканской Республике\0" "NЦентрально-Африканскую Республику\0"
"NЦентрально-Африканской Республикой\0" "acentrafricain\0" "acentrafricains\0" "acentrafricaine\0"
"acentrafricaines\0" "acentroafricano\0" "acentroafricana\0" "acentroafricanos\0"
"acentroafricanas\0" "azentralafrikanisch\0" "azentralafrikanische\0" "azentralafrikanischem\0"
"azentralafrikanischen\0" "azentralafrikanischer\0" "azentralafrikanisches\0"
"aцентральноафриканский\0" "aцентральноафриканского\0" "aцентральноафриканскому\0"
"aцентральноафриканским\0" "aцентральноафриканском\0" "aцентральноафриканская\0"
"aцентральноафриканской\0" "aцентральноафриканскую\0" "aцентральноафриканское\0"
"aцентральноафриканские\0" "aцентральноафриканских\0" "aцентральноафриканскими\0"
"aцентральноафриканско\0"},
{"CG", "Congo",
"NCongo\0" "NCongo's\0" "NCongo’s\0" "NCongo-Brazzaville\0" "NCongo-Brazzaville's\0"
"NCongo-Brazzaville’s\0" "NRepublic of the Congo\0" "NRepublic of the Congo's\0"
"NRepublic of the Congo’s\0" "Nコンゴ共和国\0" "Nコンゴ\0" "N刚果共和国\0" "N刚果\0" "N剛果共和國\0" "N콩고공화국\0" "N콩고\0"
"NKongo\0" "NKongos\0" "NКонго\0" "Nコンゴ共和国共和国\0" "N刚果共和国共和国\0" "N剛果共和國共和國\0" "N콩고-브라자빌\0"
"N콩고-브라자빌공화국\0" "N콩고 공화국\0" "N콩고 공화국공화국\0" "NRépublique de Congo-Brazzaville\0"
"NRépublique du Congo-Brazzaville\0" "NRépublique du Congo\0"
"NRépublique de République du Congo\0" "NRépublique du République du Congo\0"
"NRepública de Congo\0" "NRepública del Congo\0" "NKongo-Brazzaville\0" "NKongo-Brazzavilles\0"
"NRepublik Kongo-Brazzaville\0" "NРеспублика Конго\0" "NРеспублики Конго\0" "NРеспублике Конго\0"
"NРеспублику Конго\0" "NРеспубликой Конго\0" "NРеспублика Республика Конго\0"
"NРеспублики Республика Конго\0" "NРеспублике Республика Конго\0" "NРеспублику Республика Конго\0"
"NРеспубликой Республика Конго\0"},
{"CH", "Switzerland",
"NSwiss Confederation\0" "NSwiss Confederation's\0" "NSwiss Confederation’s\0"
"NConfédération suisse\0" "NConfederación Suiza\0" "NSchweizerische Eidgenossenschaft\0"
"NSchweizerischen Eidgenossenschaft\0" "Nスイス連邦\0" "NSwitzerland\0" "NSwitzerland's\0"
"NSwitzerland’s\0" "Nスイス\0" "N瑞士\0" "N스위스\0" "Bsuisse\0" "Bsuiza\0" "NSchweiz\0" "NШвейцария\0"
"NШвейцарии\0" "NШвейцарию\0" "NШвейцарией\0" "ASwiss\0" "asuisses\0" "ahelvétique\0"
"ahelvétiques\0" "al'helvétique\0" "al’helvétique\0" "ad'helvétique\0" "ad’helvétique\0"
"al'helvétiques\0" "al’helvétiques\0" "ad'helvétiques\0" "ad’helvétiques\0" "asuizo\0" "asuizos\0"
"asuizas\0" "aschweizerisch\0" "aschweizerische\0" "aschweizerischem\0" "aschweizerischen\0"
"aschweizerischer\0" "aschweizerisches\0" "aschweizer\0" "aшвейцарский\0" "aшвейцарского\0"
"aшвейцарскому\0" "aшвейцарским\0" "aшвейцарском\0" "aшвейцарская\0" "aшвейцарской\0"
"aшвейцарскую\0" "aшвейцарское\0" "aшвейцарские\0" "aшвейцарских\0" "aшвейцарскими\0"
"aшвейцарско\0"},
{"CI", "Ivory Coast",
"NIvory Coast\0" "NIvory Coast's\0" "NIvory Coast’s\0" "NRepublic of Côte d'Ivoire\0"
"NRepublic of Côte d’Ivoire\0" "NRepublic of Côte d'Ivoire's\0" "NRepublic of Côte d’Ivoire’s\0"
"NCote d'Ivoire\0" "NCote d’Ivoire\0" "NCote d'Ivoire's\0" "NCote d’Ivoire’s\0"
"NRépublique de Côte d'Ivoire\0" "NRépublique de Côte d’Ivoire\0" "NCosta de Marfil\0"
"NElfenbeinküste\0" "NElfenbeinküstes\0" "N象牙海岸\0" "NБерег Слоновой Кости\0"
"NБерега Слоновой Кости\0" "NБерегу Слоновой Кости\0" "NБерегом Слоновой Кости\0"
"NБереге Слоновой Кости\0" "NCôte d’Ivoire's\0" "Nコートジボワール\0" "N科特迪瓦\0" "N코트디부아르\0" "N아이보리 코스트\0"
"N​​République de Côte d’Ivoire\0" "N​​République de Côte d'Ivoire\0" "NКот-д’Ивуар\0"
"NКот-д’Ивуара\0" "NКот-д’Ивуару\0" "NКот-д’Ивуаром\0" "NКот-д’Ивуаре\0" "AIvorian\0"
"AIvoirian\0" "aivoirien\0" "aivoiriens\0" "aivoirienne\0" "aivoiriennes\0" "al'ivoirien\0"
"al’ivoirien\0" "ad'ivoirien\0" "ad’ivoirien\0" "al'ivoiriens\0" "al’ivoiriens\0" "ad'ivoiriens\0"
"ad’ivoiriens\0" "al'ivoirienne\0" "al’ivoirienne\0" "ad'ivoirienne\0" "ad’ivoirienne\0"
"al'ivoiriennes\0" "al’ivoiriennes\0" "ad'ivoiriennes\0" "ad’ivoiriennes\0" "amarfileño\0"
"amarfileña\0" "amarfileños\0" "amarfileñas\0" "aivorisch\0" "aivorische\0" "aivorischem\0"
"aivorischen\0" "aivorischer\0" "aivorisches\0" "aивуарийский\0" "aивуарийского\0"
"aивуарийскому\0" "aивуарийским\0" "aивуарийском\0" "aивуарийская\0" "aивуарийской\0"
"aивуарийскую\0" "aивуарийское\0" "aивуарийские\0" "aивуарийских\0" "aивуарийскими\0"
"aивуарийско\0"},
{"CK", "Cook Islands",
"NCook Islands\0" "Nクック諸島\0" "N库克群岛\0" "N庫克群島\0" "N쿡 제도\0" "NÎles Cook\0" "Nl'Îles Cook\0"
"Nl’Îles Cook\0" "Nd'Îles Cook\0" "Nd’Îles Cook\0" "NIslas Cook\0" "NCookinseln\0"
"NCookinselns\0" "NОстрова Кука\0" "NОстровов Кука\0" "NОстровам Кука\0" "NОстровами Кука\0"
"NОстровах Кука\0"},
{"CL", "Chile",
"NChile\0" "NChile's\0" "NChile’s\0" "NRepublic of Chile\0" "NRepublic of Chile's\0"
"NRepublic of Chile’s\0" "Nチリ\0" "Nチリ共和国\0" "N智利\0" "N智利共和国\0" "N智利共和國\0" "N칠레\0" "N칠레공화국\0"
"NChili\0" "NRépublique de Chili\0" "NRépublique du Chili\0" "NRepública de Chile\0"
"NRepública del Chile\0" "NChiles\0" "NRepublik Chile\0" "NЧили\0" "NРеспублика Чили\0"
"NРеспублики Чили\0" "NРеспублике Чили\0" "NРеспублику Чили\0" "NРеспубликой Чили\0" "AChilean\0"
"achilien\0" "achiliens\0" "achilienne\0" "achiliennes\0" "achileno\0" "achilena\0" "achilenos\0"
"achilenas\0" "achilenisch\0" "achilenische\0" "achilenischem\0" "achilenischen\0"
"achilenischer\0" "achilenisches\0" "aчилийский\0" "aчилийского\0" "aчилийскому\0" "aчилийским\0"
"aчилийском\0" "aчилийская\0" "aчилийской\0" "aчилийскую\0" "aчилийское\0" "aчилийские\0"
"aчилийских\0" "aчилийскими\0" "aчилийско\0" "S智\0"},
{"CM", "Cameroon",
"NCameroon\0" "NCameroon's\0" "NCameroon’s\0" "NRepublic of Cameroon\0"
"NRepublic of Cameroon's\0" "NRepublic of Cameroon’s\0" "Nカメルーン\0" "Nカメルーン共和国\0" "N喀麦隆\0"
"N喀麦隆共和国\0" "N喀麥隆\0" "N喀麥隆共和國\0" "N카메룬\0" "N카메룬공화국\0" "NCameroun\0" "NRépublique de Cameroun\0"
"NRépublique du Cameroun\0" "NCamerún\0" "NRepública de Camerún\0" "NRepública del Camerún\0"
"NKamerun\0" "NKameruns\0" "NRepublik Kamerun\0" "NКамерун\0" "NКамеруна\0" "NКамеруну\0"
"NКамеруном\0" "NКамеруне\0" "NРеспублика Камерун\0" "NРеспублики Камерун\0"
"NРеспублике Камерун\0" "NРеспублику Камерун\0" "NРеспубликой Камерун\0" "ACameroonian\0"
"acamerounais\0" "acamerounaise\0" "acamerounaises\0" "acamerunés\0" "acamerunesa\0"
"acameruneses\0" "acamerunesas\0" "akamerunisch\0" "akamerunische\0" "akamerunischem\0"
"akamerunischen\0" "akamerunischer\0" "akamerunisches\0" "aкамерунский\0" "aкамерунского\0"
"aкамерунскому\0" "aкамерунским\0" "aкамерунском\0" "aкамерунская\0" "aкамерунской\0"
"aкамерунскую\0" "aкамерунское\0" "aкамерунские\0" "aкамерунских\0" "aкамерунскими\0"
"aкамерунско\0"},
{"CN", "China",
"FPRC\0" "FP.R.C.\0" "FP.R. China\0" "FPR China\0" "FRPC\0" "FRPCh\0" "FVR China\0" "FКНР\0"
"Bchina\0" "NChina's\0" "NChina’s\0" "NPeople's Republic of China\0"
"NPeople’s Republic of China\0" "NPeople's Republic of China's\0"
"NPeople’s Republic of China’s\0" "NPeople’s Republic of China's\0" "NCommunist China\0"
"NCommunist China's\0" "NCommunist China’s\0" "NMainland China\0" "NMainland China's\0"
"NMainland China’s\0" "NRed China\0" "NRed China's\0" "NRed China’s\0" "N中国\0" "N中華人民共和国\0"
"N中共\0" "N中华人民共和国\0" "N中國\0" "N中華人民共和國\0" "N中國大陸\0" "N中国大陆\0" "N중국\0" "N중화인민공화국\0" "N중공\0"
"NRépublique populaire de Chine\0" "NRepública Popular China\0" "NRepública Popular de China\0"
"NVolksrepublik China\0" "NКитай\0" "NКитая\0" "NКитаю\0" "NКитаем\0" "NКитае\0"
"NКитайская Народная Республика\0" "NКитайской Народной Республики\0"
"NКитайской Народной Республике\0" "NКитайскую Народную Республику\0"
"NКитайской Народной Республикой\0" "NChine\0" "Bchinas\0" "AChinese\0" "achinois\0" "achinoise\0"
"achinoises\0" "achino\0" "achinos\0" "achinesisch\0" "achinesische\0" "achinesischem\0"
"achinesischen\0" "achinesischer\0" "achinesisches\0" "aкитайский\0" "aкитайского\0"
"aкитайскому\0" "aкитайским\0" "aкитайском\0" "aкитайская\0" "aкитайской\0" "aкитайскую\0"
"aкитайское\0" "aкитайские\0" "aкитайских\0" "aкитайскими\0" "aкитайско\0" "S中\0" "S중\0"},
{"CO", "Colombia",
"NColombia\0" "NColombia's\0" "NColombia’s\0" "NRepublic of Colombia\0"
"NRepublic of Colombia's\0" "NRepublic of Colombia’s\0" "Nコロンビア\0" "Nコロンビア共和国\0" "N哥伦比亚\0"
"N哥伦比亚共和国\0" "N哥倫比亞\0" "N哥倫比亞共和國\0" "N콜롬비아\0" "N콜롬비아공화국\0" "NColombie\0"
"NRépublique de Colombie\0" "NRépublique du Colombie\0" "NRepública de Colombia\0"
"NRepública del Colombia\0" "NKolumbien\0" "NKolumbiens\0" "NRepublik Kolumbien\0" "NКолумбия\0"
"NКолумбии\0" "NКолумбию\0" "NКолумбией\0" "NРеспублика Колумбия\0" "NРеспублики Колумбия\0"
"NРеспублике Колумбия\0" "NРеспублику Колумбия\0" "NРеспубликой Колумбия\0" "AColombian\0"
"acolombien\0" "acolombiens\0" "acolombienne\0" "acolombiennes\0" "acolombiano\0" "acolombiana\0"
"acolombianos\0" "acolombianas\0" "akolumbianisch\0" "akolumbianische\0" "akolumbianischem\0"
"akolumbianischen\0" "akolumbianischer\0" "akolumbianisches\0" "aколумбийский\0"
"aколумбийского\0" "aколумбийскому\0" "aколумбийским\0" "aколумбийском\0" "aколумбийская\0"
"aколумбийской\0" "aколумбийскую\0" "aколумбийское\0" "aколумбийские\0" "aколумбийских\0"
"aколумбийскими\0" "aколумбийско\0"},
{"CR", "Costa Rica",
"NCosta Rica\0" "NCosta Rica's\0" "NCosta Rica’s\0" "NRepublic of Costa Rica\0"
"NRepublic of Costa Rica's\0" "NRepublic of Costa Rica’s\0" "Nコスタリカ\0" "Nコスタリカ共和国\0" "N哥斯达黎加\0"
"N哥斯达黎加共和国\0" "N哥斯大黎加\0" "N哥斯大黎加共和國\0" "N코스타리카\0" "N코스타리카공화국\0" "NRépublique de Costa Rica\0"
"NRépublique du Costa Rica\0" "NRepública de Costa Rica\0" "NRepública del Costa Rica\0"
"NRepublik Costa Rica\0" "NКоста-Рика\0" "NКоста-Рики\0" "NКоста-Рике\0" "NКоста-Рику\0"
"NКоста-Рикой\0" "NРеспублика Коста-Рика\0" "NРеспублики Коста-Рика\0" "NРеспублике Коста-Рика\0"
"NРеспублику Коста-Рика\0" "NРеспубликой Коста-Рика\0" "ACosta Rican\0" "acostaricien\0"
"acostariciens\0" "acostaricienne\0" "acostariciennes\0" "acostaricain\0" "acostaricains\0"
"acostaricaine\0" "acostaricaines\0" "acostarricense\0" "acostarricenses\0" "acosta-ricanisch\0"
"acosta-ricanische\0" "acosta-ricanischem\0" "acosta-ricanischen\0" "acosta-ricanischer\0"
"acosta-ricanisches\0" "acostaricanisch\0" "acostaricanische\0" "acostaricanischem\0"
"acostaricanischen\0" "acostaricanischer\0" "acostaricanisches\0"},
{"CS", "Czechoslovakia",
"NCzechoslovakia\0" "NCzechoslovakia's\0" "NCzechoslovakia’s\0" "NCzecho-Slovakia\0"
"NCzecho-Slovakia's\0" "NCzecho-Slovakia’s\0" "NCzechoslovak Republic\0"
"NCzechoslovak Republic's\0" "NCzechoslovak Republic’s\0" "Nチェコスロバキア\0" "Nチェコスロヴァキア\0" "N捷克斯洛伐克\0"
"N체코슬로바키아\0" "NTchécoslovaquie\0" "NChecoslovaquia\0" "NTschechoslowakei\0" "NTschechoslowakeis\0"
"NЧехословакия\0" "NЧехословакии\0" "NЧехословакию\0" "NЧехословакией\0" "ACzechoslovak\0"
"ACzechoslovakian\0" "ACzecho-Slovak\0" "atchécoslovaque\0" "atchécoslovaques\0" "achecoslovaco\0"
"achecoslovaca\0" "achecoslovacos\0" "achecoslovacas\0" "atschechoslowakisch\0"
"atschechoslowakische\0" "atschechoslowakischem\0" "atschechoslowakischen\0"
"atschechoslowakischer\0" "atschechoslowakisches\0" "aчехословацкий\0" "aчехословацкого\0"
"aчехословацкому\0" "aчехословацким\0" "aчехословацком\0" "aчехословацкая\0" "aчехословацкой\0"
"aчехословацкую\0" "aчехословацкое\0" "aчехословацкие\0" "aчехословацких\0" "aчехословацкими\0"
"aчехословацко\0"},
{"CU", "Cuba",
"N古巴\0" "NCuba\0" "NCuba's\0" "NCuba’s\0" "NRepublic of Cuba\0" "NRepublic of Cuba's\0"
"NRepublic of Cuba’s\0" "Nキューバ\0" "Nキューバ共和国\0" "N古巴共和国\0" "N古巴共和國\0" "N쿠바\0" "N쿠바공화국\0"
"NRépublique de Cuba\0" "NRépublique du Cuba\0" "NRepública de Cuba\0" "NRepública del Cuba\0"
"NKuba\0" "NKubas\0" "NRepublik Kuba\0" "NКуба\0" "NКубы\0" "NКубе\0" "NКубу\0" "NКубой\0"
"NРеспублика Куба\0" "NРеспублики Куба\0" "NРеспублике Куба\0" "NРеспублику Куба\0"
"NРеспубликой Куба\0" "ACuban\0" "acubain\0" "acubains\0" "acubaine\0" "acubaines\0" "acubano\0"
"acubana\0" "acubanos\0" "acubanas\0" "akubanisch\0" "akubanische\0" "akubanischem\0"
"akubanischen\0" "akubanischer\0" "akubanisches\0" "aкубинский\0" "aкубинского\0" "aкубинскому\0"
"aкубинским\0" "aкубинском\0" "aкубинская\0" "aкубинской\0" "aкубинскую\0" "aкубинское\0"
"aкубинские\0" "aкубинских\0" "aкубинскими\0" "aкубинско\0"},
{"CV", "Cape Verde",
"NCape Verde\0" "NCape Verde's\0" "NCape Verde’s\0" "NRepublic of Cape Verde\0"
"NRepublic of Cape Verde's\0" "NRepublic of Cape Verde’s\0" "NCabo Verde\0" "NCabo Verde's\0"
"NCabo Verde’s\0" "NRepublic of Cabo Verde\0" "NRepublic of Cabo Verde's\0"
"NRepublic of Cabo Verde’s\0" "Nカーボベルデ\0" "Nカーボベルデ共和国\0" "N佛得角\0" "N佛得角共和国\0" "N維德角\0" "N維德角共和國\0"
"N카보베르데\0" "N카보베르데공화국\0" "NCap-Vert\0" "NRépublique de Cap-Vert\0" "NRépublique du Cap-Vert\0"
"NRepública de Cabo Verde\0" "NRepública del Cabo Verde\0" "NRepublik Cabo Verde\0"
"NКабо-Верде\0" "NРеспублика Кабо-Верде\0" "NРеспублики Кабо-Верде\0" "NРеспублике Кабо-Верде\0"
"NРеспублику Кабо-Верде\0" "NРеспубликой Кабо-Верде\0" "ACabo Verdean\0" "ACape Verdean\0"
"acapverdien\0" "acapverdiens\0" "acapverdienne\0" "acapverdiennes\0" "acaboverdiano\0"
"acaboverdiana\0" "acaboverdianos\0" "acaboverdianas\0"},
{"CW", "Curaçao",
"NCuraçao\0" "NCuraçao's\0" "NCuraçao’s\0" "Nキュラソー\0" "N库拉索\0" "N庫拉索\0" "N퀴라소\0" "NCurazao\0"
"NCuraçaos\0" "NКюрасао\0"},
{"CX", "Christmas Island",
"NChristmas Island\0" "NChristmas Island's\0" "NChristmas Island’s\0" "Nクリスマス島\0" "N圣诞岛\0"
"N聖誕島\0" "N크리스마스섬\0" "NÎle Christmas\0" "Nl'Île Christmas\0" "Nl’Île Christmas\0"
"Nd'Île Christmas\0" "Nd’Île Christmas\0" "NIsla de Navidad\0" "NWeihnachtsinsel\0"
"NWeihnachtsinsels\0" "Nо-в Рождества\0" "Nо-ва Рождества\0" "Nо-ву Рождества\0"
"Nо-вом Рождества\0" "Nо-ве Рождества\0"},
{"CY", "Cyprus",
"NCyprus\0" "NRepublic of the Cyprus\0" "Nキプロス\0" "Nキプロス共和国\0" "N塞浦路斯\0" "N塞浦路斯共和国\0" "N賽普勒斯\0"
"N賽普勒斯共和國\0" "N키프로스\0" "N키프로스공화국\0" "NChypre\0" "NRépublique de Chypre\0"
"NRépublique du Chypre\0" "NChipre\0" "NRepública de Chipre\0" "NRepública del Chipre\0"
"NZypern\0" "NZyperns\0" "NRepublik Zypern\0" "NКипр\0" "NКипра\0" "NКипру\0" "NКипром\0"
"NКипре\0" "NРеспублика Кипр\0" "NРеспублики Кипр\0" "NРеспублике Кипр\0" "NРеспублику Кипр\0"
"NРеспубликой Кипр\0" "ACypriot\0" "achypriote\0" "achypriotes\0" "achipriota\0" "achipriotas\0"
"azyprisch\0" "azyprische\0" "azyprischem\0" "azyprischen\0" "azyprischer\0" "azyprisches\0"
"azypriotisch\0" "azypriotische\0" "azypriotischem\0" "azypriotischen\0" "azypriotischer\0"
"azypriotisches\0" "aкипрский\0" "aкипрского\0" "aкипрскому\0" "aкипрским\0" "aкипрском\0"
"aкипрская\0" "aкипрской\0" "aкипрскую\0" "aкипрское\0" "aкипрские\0" "aкипрских\0" "aкипрскими\0"
"aкипрско\0"},
{"CZ", "Czechia",
"NCzech Republic\0" "NCzech Republic's\0" "NCzech Republic’s\0" "Nチェコ共和国\0"
"NRépublique tchèque\0" "NRepública Checa\0" "NTschechische Republik\0"
"NTschechischen Republik\0" "NЧешская Республика\0" "NЧешской Республики\0"
"NЧешской Республике\0" "NЧешскую Республику\0" "NЧешской Республикой\0" "N체코\0" "NCzechia\0"
"NCzechia's\0" "NCzechia’s\0" "Nチェコ\0" "N捷克\0" "N捷克共和国\0" "N捷克共和國\0" "N체코 공화국\0" "NTchéquie\0"
"NChequia\0" "NTschechien\0" "NTschechiens\0" "NЧехия\0" "NЧехии\0" "NЧехию\0" "NЧехией\0"
"ACzech\0" "atchèque\0" "atchèques\0" "acheco\0" "acheca\0" "achecos\0" "achecas\0"
"atschechisch\0" "atschechische\0" "atschechischem\0" "atschechischen\0" "atschechischer\0"
"atschechisches\0" "aчешский\0" "aчешского\0" "aчешскому\0" "aчешским\0" "aчешском\0" "aчешская\0"
"aчешской\0" "aчешскую\0" "aчешское\0" "aчешские\0" "aчешских\0" "aчешскими\0" "aчешско\0"},
{"DD", "East Germany",
"FGDR\0" "FG.D.R.\0" "FRDA\0" "FDDR\0" "FГДР\0" "NEast Germany\0" "NEast Germany's\0"
"NEast Germany’s\0" "NGerman Democratic Republic\0" "NGerman Democratic Republic's\0"
"NGerman Democratic Republic’s\0" "N東ドイツ\0" "Nドイツ民主共和国\0" "N东德\0" "N東德\0" "N民主德国\0" "N德意志民主共和国\0"
"N동독\0" "NAllemagne de l'Est\0" "NAllemagne de l’Est\0" "Nl'Allemagne de l'Est\0"
"Nl’Allemagne de l’Est\0" "Nd'Allemagne de l'Est\0" "Nd’Allemagne de l’Est\0"
"NRépublique démocratique allemande\0" "NAlemania Oriental\0" "NRepública Democrática Alemana\0"
"NDeutsche Demokratische Republik\0" "NDeutschen Demokratischen Republik\0" "NOstdeutschland\0"
"NOstdeutschlands\0" "NВосточная Германия\0" "NВосточной Германии\0" "NВосточную Германию\0"
"NВосточной Германией\0" "NГерманская Демократическая Республика\0"
"NГерманской Демократической Республики\0" "NГерманской Демократической Республике\0"
"NГерманскую Демократическую Республику\0" "NГерманской Демократической Республикой\0"
"AEast German\0" "AEast Germans\0"},
{"DE", "Germany",
"FFRG\0" "FF.R.G.\0" "FRFA\0" "FBRD\0" "FФРГ\0" "NFederal Republic of Germany\0"
"NFederal Republic of Germany's\0" "NFederal Republic of Germany’s\0" "NGerman Federal Republic\0"
"NGerman Federal Republic's\0" "NGerman Federal Republic’s\0" "NWest Germany\0"
"NWest Germany's\0" "NWest Germany’s\0" "NGerman Reich\0" "NGerman Reich's\0" "NGerman Reich’s\0"
"Nドイツ連邦共和国\0" "N西ドイツ\0" "N独国\0" "N独逸\0" "N德意志联邦共和国\0" "N西德\0" "N德意志聯邦共和國\0" "N聯邦德國\0" "N서독\0"
"N독일연방공화국\0" "NRépublique fédérale d'Allemagne\0" "NRépublique fédérale d’Allemagne\0"
"NAllemagne fédérale\0" "Nl'Allemagne fédérale\0" "Nl’Allemagne fédérale\0"
"Nd'Allemagne fédérale\0" "Nd’Allemagne fédérale\0" "NRepública Federal de Alemania\0"
"NBundesrepublik Deutschland\0" "NBundesrepublik\0" "NBundesrepubliks\0" "NDeutsches Reich\0"
"NDeutschen Reichs\0" "NDeutschen Reiches\0" "NWestdeutschland\0" "NWestdeutschlands\0"
"NФедеративная Республика Германия\0" "NФедеративной Республики Германия\0"
"NФедеративной Республике Германия\0" "NФедеративную Республику Германия\0"
"NФедеративной Республикой Германия\0" "NЗападная Германия\0" "NЗападной Германии\0"
"NЗападную Германию\0" "NЗападной Германией\0" "NGermany\0" "NGermany's\0" "NGermany’s\0" "Nドイツ\0"
"N德国\0" "N德國\0" "N독일\0" "NAllemagne\0" "Nl'Allemagne\0" "Nl’Allemagne\0" "Nd'Allemagne\0"
"Nd’Allemagne\0" "NAlemania\0" "NDeutschland\0" "NDeutschlands\0" "NГермания\0" "NГермании\0"
"NГерманию\0" "NГерманией\0" "AGerman\0" "AWest German\0" "AWest Germans\0" "aallemand\0"
"aallemands\0" "aallemande\0" "aallemandes\0" "al'allemand\0" "al’allemand\0" "ad'allemand\0"
"ad’allemand\0" "al'allemands\0" "al’allemands\0" "ad'allemands\0" "ad’allemands\0"
"al'allemande\0" "al’allemande\0" "ad'allemande\0" "ad’allemande\0" "al'allemandes\0"
"al’allemandes\0" "ad'allemandes\0" "ad’allemandes\0" "aalemán\0" "aalemana\0" "aalemanes\0"
"aalemanas\0" "adeutsch\0" "adeutsche\0" "adeutschem\0" "adeutschen\0" "adeutscher\0"
"adeutsches\0" "abundesdeutsch\0" "abundesdeutsche\0" "abundesdeutschem\0" "abundesdeutschen\0"
"abundesdeutscher\0" "abundesdeutsches\0" "aнемецкий\0" "aнемецкого\0" "aнемецкому\0"
"aнемецким\0" "aнемецком\0" "aнемецкая\0" "aнемецкой\0" "aнемецкую\0" "aнемецкое\0" "aнемецкие\0"
"aнемецких\0" "aнемецкими\0" "aнемецко\0" "aгерманский\0" "aгерманского\0" "aгерманскому\0"
"aгерманским\0" "aгерманском\0" "aгерманская\0" "aгерманской\0" "aгерманскую\0" "aгерманское\0"
"aгерманские\0" "aгерманских\0" "aгерманскими\0" "aгерманско\0" "S独\0" "S獨\0" "S德\0" "S독\0"},
{"DJ", "Djibouti",
"NDjibouti\0" "NDjibouti's\0" "NDjibouti’s\0" "NRepublic of Djibouti\0"
"NRepublic of Djibouti's\0" "NRepublic of Djibouti’s\0" "Nジブチ\0" "Nジブチ共和国\0" "N吉布提\0" "N吉布提共和国\0"
"N吉布地\0" "N吉布地共和國\0" "N지부티\0" "N지부티공화국\0" "NRépublique de Djibouti\0" "NRépublique du Djibouti\0"
"NYibuti\0" "NRepública de Yibuti\0" "NRepública del Yibuti\0" "NDschibuti\0" "NDschibutis\0"
"NRepublik Dschibuti\0" "NДжибути\0" "NРеспублика Джибути\0" "NРеспублики Джибути\0"
"NРеспублике Джибути\0" "NРеспублику Джибути\0" "NРеспубликой Джибути\0" "ADjiboutian\0"
"adjiboutien\0" "adjiboutiens\0" "adjiboutienne\0" "adjiboutiennes\0"},
{"DK", "Denmark",
"NDenmark\0" "NDenmark's\0" "NDenmark’s\0" "NKingdom of Denmark\0" "NKingdom of Denmark's\0"
"NKingdom of Denmark’s\0" "Nデンマーク\0" "Nデンマーク王国\0" "N丹麦\0" "N丹麦王国\0" "N丹麥\0" "N丹麥王國\0" "N덴마크\0"
"N덴마크왕국\0" "NDanemark\0" "NRoyaume de Danemark\0" "NRoyaume du Danemark\0" "NDinamarca\0"
"NReino de Dinamarca\0" "NReino del Dinamarca\0" "NDänemarks\0" "NKönigreich Dänemark\0"
"NДания\0" "NДании\0" "NДанию\0" "NДанией\0" "NКоролевство Дания\0" "NКоролевства Дания\0"
"NКоролевству Дания\0" "NКоролевством Дания\0" "NКоролевстве Дания\0" "ADanish\0" "ADane\0"
"ADanes\0" "adanois\0" "adanoise\0" "adanoises\0" "adanesa\0" "adaneses\0" "adanesas\0"
"adänisch\0" "adänische\0" "adänischem\0" "adänischen\0" "adänischer\0" "adänisches\0"
"aдатский\0" "aдатского\0" "aдатскому\0" "aдатским\0" "aдатском\0" "aдатская\0" "aдатской\0"
"aдатскую\0" "aдатское\0" "aдатские\0" "aдатских\0" "aдатскими\0" "aдатско\0"},
{"DM", "Dominica",
"NDominica\0" "NDominica's\0" "NDominica’s\0" "Nドミニカ国\0" "N多米尼克\0" "N도미니카\0" "NDominique\0"
"NDominicas\0" "NДоминика\0" "NДоминики\0" "NДоминике\0" "NДоминику\0" "NДоминикой\0"},
{"DO", "Dominican Republic",
"NDominican Republic\0" "NDominican Republic's\0" "NDominican Republic’s\0"
"NRépublique dominicaine\0" "NRepública Dominicana\0" "NДоминиканская Республика\0"
"NДоминиканской Республики\0" "NДоминиканской Республике\0" "NДоминиканскую Республику\0"
"NДоминиканской Республикой\0" "Nドミニカ共和国\0" "N多米尼加共和国\0" "N多明尼加共和國\0" "N도미니카 공화국\0"
"NDominikanische Republik\0" "adominicain\0" "adominicains\0" "adominicaine\0" "adominicaines\0"
"adominicano\0" "adominicana\0" "adominicanos\0" "adominicanas\0" "adominikanisch\0"
"adominikanische\0" "adominikanischem\0" "adominikanischen\0" "adominikanischer\0"
"adominikanisches\0" "aдоминиканский\0" "aдоминиканского\0" "aдоминиканскому\0" "aдоминиканским\0"
"aдоминиканском\0" "aдоминиканская\0" "aдоминиканской\0" "aдоминиканскую\0" "aдоминиканское\0"
"aдоминиканские\0" "aдоминиканских\0" "aдоминиканскими\0" "aдоминиканско\0"},
{"DZ", "Algeria",
"NPeople's Democratic Republic of Algeria\0" "NPeople’s Democratic Republic of Algeria\0"
"NPeople's Democratic Republic of Algeria's\0" "NPeople’s Democratic Republic of Algeria’s\0"
"NRépublique algérienne démocratique et populaire\0" "NAlgeria\0" "NAlgeria's\0" "NAlgeria’s\0"
"Nアルジェリア\0" "N阿尔及利亚\0" "N阿爾及利亞\0" "N알제리\0" "NAlgérie\0" "Nl'Algérie\0" "Nl’Algérie\0"
"Nd'Algérie\0" "Nd’Algérie\0" "NArgelia\0" "Balgérien\0" "Balgériens\0" "NАлжир\0" "NАлжира\0"
"NАлжиру\0" "NАлжиром\0" "NАлжире\0" "AAlgerian\0" "aalgérienne\0" "aalgériennes\0"
"al'algérien\0" "al’algérien\0" "ad'algérien\0" "ad’algérien\0" "al'algériens\0" "al’algériens\0"
"ad'algériens\0" "ad’algériens\0" "al'algérienne\0" "al’algérienne\0" "ad'algérienne\0"
"ad’algérienne\0" "al'algériennes\0" "al’algériennes\0" "ad'algériennes\0" "ad’algériennes\0"
"aargelino\0" "aargelina\0" "aargelinos\0" "aargelinas\0" "aalgerisch\0" "aalgerische\0"
"aalgerischem\0" "aalgerischen\0" "aalgerischer\0" "aalgerisches\0" "aалжирский\0" "aалжирского\0"
"aалжирскому\0" "aалжирским\0" "aалжирском\0" "aалжирская\0" "aалжирской\0" "aалжирскую\0"
"aалжирское\0" "aалжирские\0" "aалжирских\0" "aалжирскими\0" "aалжирско\0"},
{"EC", "Ecuador",
"NEcuador\0" "NEcuador's\0" "NEcuador’s\0" "NRepublic of Ecuador\0" "NRepublic of Ecuador's\0"
"NRepublic of Ecuador’s\0" "Nエクアドル\0" "Nエクアドル共和国\0" "N厄瓜多尔\0" "N厄瓜多尔共和国\0" "N厄瓜多\0" "N厄瓜多共和國\0"
"N에콰도르\0" "N에콰도르공화국\0" "NÉquateur\0" "Nl'Équateur\0" "Nl’Équateur\0" "Nd'Équateur\0"
"Nd’Équateur\0" "NRépublique d'Équateur\0" "NRépublique d’Équateur\0" "NRepública de Ecuador\0"
"NRepública del Ecuador\0" "NEcuadors\0" "NRepublik Ecuador\0" "NЭквадор\0" "NЭквадора\0"
"NЭквадору\0" "NЭквадором\0" "NЭквадоре\0" "NРеспублика Эквадор\0" "NРеспублики Эквадор\0"
"NРеспублике Эквадор\0" "NРеспублику Эквадор\0" "NРеспубликой Эквадор\0" "AEcuadorian\0"
"AEcuadorean\0" "aéquatorien\0" "aéquatoriens\0" "aéquatorienne\0" "aéquatoriennes\0"
"al'équatorien\0" "al’équatorien\0" "ad'équatorien\0" "ad’équatorien\0" "al'équatoriens\0"
"al’équatoriens\0" "ad'équatoriens\0" "ad’équatoriens\0" "al'équatorienne\0" "al’équatorienne\0"
"ad'équatorienne\0" "ad’équatorienne\0" "al'équatoriennes\0" "al’équatoriennes\0"
"ad'équatoriennes\0" "ad’équatoriennes\0" "aecuatoriano\0" "aecuatoriana\0" "aecuatorianos\0"
"aecuatorianas\0" "aecuadorianisch\0" "aecuadorianische\0" "aecuadorianischem\0"
"aecuadorianischen\0" "aecuadorianischer\0" "aecuadorianisches\0" "aэквадорский\0"
"aэквадорского\0" "aэквадорскому\0" "aэквадорским\0" "aэквадорском\0" "aэквадорская\0"
"aэквадорской\0" "aэквадорскую\0" "aэквадорское\0" "aэквадорские\0" "aэквадорских\0"
"aэквадорскими\0" "aэквадорско\0"},
{"EE", "Estonia",
"NEstland\0" "NEstlands\0" "Bestonia\0" "NEstonia's\0" "NEstonia’s\0" "NRepublic of Estonia\0"
"NRepublic of Estonia's\0" "NRepublic of Estonia’s\0" "Nエストニア\0" "Nエストニア共和国\0" "N爱沙尼亚\0"
"N爱沙尼亚共和国\0" "N愛沙尼亞\0" "N愛沙尼亞共和國\0" "N에스토니아\0" "N에스토니아공화국\0" "NEstonie\0" "Nl'Estonie\0"
"Nl’Estonie\0" "Nd'Estonie\0" "Nd’Estonie\0" "NRépublique d'Estonie\0" "NRépublique d’Estonie\0"
"NRepública de Estonia\0" "NRepública del Estonia\0" "NRepublik Estland\0" "NЭстония\0"
"NЭстонии\0" "NЭстонию\0" "NЭстонией\0" "NРеспублика Эстония\0" "NРеспублики Эстония\0"
"NРеспублике Эстония\0" "NРеспублику Эстония\0" "NРеспубликой Эстония\0" "AEstonian\0"
"aestonien\0" "aestoniens\0" "aestonienne\0" "aestoniennes\0" "al'estonien\0" "al’estonien\0"
"ad'estonien\0" "ad’estonien\0" "al'estoniens\0" "al’estoniens\0" "ad'estoniens\0"
"ad’estoniens\0" "al'estonienne\0" "al’estonienne\0" "ad'estonienne\0" "ad’estonienne\0"
"al'estoniennes\0" "al’estoniennes\0" "ad'estoniennes\0" "ad’estoniennes\0" "aestonio\0"
"aestonios\0" "aestonias\0" "aestnisch\0" "aestnische\0" "aestnischem\0" "aestnischen\0"
"aestnischer\0" "aestnisches\0" "aэстонский\0" "aэстонского\0" "aэстонскому\0" "aэстонским\0"
"aэстонском\0" "aэстонская\0" "aэстонской\0" "aэстонскую\0" "aэстонское\0" "aэстонские\0"
"aэстонских\0" "aэстонскими\0" "aэстонско\0"},
{"EG", "Egypt",
"FUAR\0" "NArab Republic of Egypt\0" "NArab Republic of Egypt's\0" "NArab Republic of Egypt’s\0"
"NUnited Arab Republic\0" "NUnited Arab Republic's\0" "NUnited Arab Republic’s\0"
"NRépublique arabe d'Égypte\0" "NRépublique arabe d’Égypte\0" "NRépublique arabe unie\0"
"NRepública Árabe de Egipto\0" "NRepública Árabe Unida\0" "Nエジプトアラブ共和国\0"
"NАрабская Республика Египет\0" "NАрабской Республики Египет\0" "NАрабской Республике Египет\0"
"NАрабскую Республику Египет\0" "NАрабской Республикой Египет\0" "NEgypt\0" "NEgypt's\0"
"NEgypt’s\0" "Nエジプト\0" "N埃及\0" "N이집트\0" "NÉgypte\0" "Nl'Égypte\0" "Nl’Égypte\0" "Nd'Égypte\0"
"Nd’Égypte\0" "NEgipto\0" "NÄgypten\0" "NÄgyptens\0" "NЕгипет\0" "NЕгипета\0" "NЕгипету\0"
"NЕгипетом\0" "NЕгипете\0" "AEgyptian\0" "aégyptien\0" "aégyptiens\0" "aégyptienne\0"
"aégyptiennes\0" "al'égyptien\0" "al’égyptien\0" "ad'égyptien\0" "ad’égyptien\0" "al'égyptiens\0"
"al’égyptiens\0" "ad'égyptiens\0" "ad’égyptiens\0" "al'égyptienne\0" "al’égyptienne\0"
"ad'égyptienne\0" "ad’égyptienne\0" "al'égyptiennes\0" "al’égyptiennes\0" "ad'égyptiennes\0"
"ad’égyptiennes\0" "aegipcio\0" "aegipcia\0" "aegipcios\0" "aegipcias\0" "aägyptisch\0"
"aägyptische\0" "aägyptischem\0" "aägyptischen\0" "aägyptischer\0" "aägyptisches\0"
"aегипетский\0" "aегипетского\0" "aегипетскому\0" "aегипетским\0" "aегипетском\0" "aегипетская\0"
"aегипетской\0" "aегипетскую\0" "aегипетское\0" "aегипетские\0" "aегипетских\0" "aегипетскими\0"
"aегипетско\0" "S埃\0"},
{"EH", "Western Sahara",
"NWestern Sahara\0" "NWestern Sahara's\0" "NWestern Sahara’s\0" "N西サハラ\0" "N西撒哈拉\0" "N서사하라\0"
"NSahara occidental\0" "NWestsahara\0" "NWestsaharas\0" "NЗападная Сахара\0" "NЗападной Сахары\0"
"NЗападной Сахаре\0" "NЗападную Сахару\0" "NЗападной Сахарой\0"},
{"ER", "Eritrea",
"Beritrea\0" "NEritrea's\0" "NEritrea’s\0" "Nエリトリア\0" "N厄立特里亚\0" "N厄利垂亞\0" "N에리트리아\0"
"NÉrythrée\0" "Nl'Érythrée\0" "Nl’Érythrée\0" "Nd'Érythrée\0" "Nd’Érythrée\0" "Beritreas\0"
"NЭритрея\0" "NЭритреи\0" "NЭритрее\0" "NЭритрею\0" "NЭритреей\0" "AEritrean\0" "aérythréen\0"
"aérythréens\0" "aérythréenne\0" "aérythréennes\0" "al'érythréen\0" "al’érythréen\0"
"ad'érythréen\0" "ad’érythréen\0" "al'érythréens\0" "al’érythréens\0" "ad'érythréens\0"
"ad’érythréens\0" "al'érythréenne\0" "al’érythréenne\0" "ad'érythréenne\0" "ad’érythréenne\0"
"al'érythréennes\0" "al’érythréennes\0" "ad'érythréennes\0" "ad’érythréennes\0" "aeritreo\0"
"aeritreos\0"},
{"ES", "Spain",
"N西国\0" "NSpain\0" "NSpain's\0" "NSpain’s\0" "NKingdom of Spain\0" "NKingdom of Spain's\0"
"NKingdom of Spain’s\0" "Nスペイン\0" "Nスペイン王国\0" "N西班牙\0" "N西班牙王国\0" "N西班牙王國\0" "N스페인\0" "N스페인왕국\0"
"NEspagne\0" "Nl'Espagne\0" "Nl’Espagne\0" "Nd'Espagne\0" "Nd’Espagne\0" "NRoyaume d'Espagne\0"
"NRoyaume d’Espagne\0" "NEspaña\0" "NReino de España\0" "NReino del España\0" "NSpanien\0"
"NSpaniens\0" "NKönigreich Spanien\0" "NИспания\0" "NИспании\0" "NИспанию\0" "NИспанией\0"
"NКоролевство Испания\0" "NКоролевства Испания\0" "NКоролевству Испания\0"
"NКоролевством Испания\0" "NКоролевстве Испания\0" "ASpanish\0" "ASpaniard\0" "ASpaniards\0"
"aespagnol\0" "aespagnols\0" "aespagnole\0" "aespagnoles\0" "al'espagnol\0" "al’espagnol\0"
"ad'espagnol\0" "ad’espagnol\0" "al'espagnols\0" "al’espagnols\0" "ad'espagnols\0"
"ad’espagnols\0" "al'espagnole\0" "al’espagnole\0" "ad'espagnole\0" "ad’espagnole\0"
"al'espagnoles\0" "al’espagnoles\0" "ad'espagnoles\0" "ad’espagnoles\0" "aespañol\0" "aespañola\0"
"aespañoles\0" "aespañolas\0" "aspanisch\0" "aspanische\0" "aspanischem\0" "aspanischen\0"
"aspanischer\0" "aspanisches\0" "aиспанский\0" "aиспанского\0" "aиспанскому\0" "aиспанским\0"
"aиспанском\0" "aиспанская\0" "aиспанской\0" "aиспанскую\0" "aиспанское\0" "aиспанские\0"
"aиспанских\0" "aиспанскими\0" "aиспанско\0" "S西\0"},
{"ET", "Ethiopia",
"NFederal Democratic Republic of Ethiopia\0" "NFederal Democratic Republic of Ethiopia's\0"
"NFederal Democratic Republic of Ethiopia’s\0" "NAbyssinia\0" "NAbyssinia's\0" "NAbyssinia’s\0"
"NEthiopia\0" "NEthiopia's\0" "NEthiopia’s\0" "Nエチオピア\0" "N埃塞俄比亚\0" "N衣索比亞\0" "N에티오피아\0"
"NÉthiopie\0" "Nl'Éthiopie\0" "Nl’Éthiopie\0" "Nd'Éthiopie\0" "Nd’Éthiopie\0" "NEtiopía\0"
"NÄthiopien\0" "NÄthiopiens\0" "NЭфиопия\0" "NЭфиопии\0" "NЭфиопию\0" "NЭфиопией\0" "AEthiopian\0"
"aéthiopien\0" "aéthiopiens\0" "aéthiopienne\0" "aéthiopiennes\0" "al'éthiopien\0"
"al’éthiopien\0" "ad'éthiopien\0" "ad’éthiopien\0" "al'éthiopiens\0" "al’éthiopiens\0"
"ad'éthiopiens\0" "ad’éthiopiens\0" "al'éthiopienne\0" "al’éthiopienne\0" "ad'éthiopienne\0"
"ad’éthiopienne\0" "al'éthiopiennes\0" "al’éthiopiennes\0" "ad'éthiopiennes\0" "ad’éthiopiennes\0"
"aetíope\0" "aetíopes\0" "aäthiopisch\0" "aäthiopische\0" "aäthiopischem\0" "aäthiopischen\0"
"aäthiopischer\0" "aäthiopisches\0" "aэфиопский\0" "aэфиопского\0" "aэфиопскому\0" "aэфиопским\0"
"aэфиопском\0" "aэфиопская\0" "aэфиопской\0" "aэфиопскую\0" "aэфиопское\0" "aэфиопские\0"
"aэфиопских\0" "aэфиопскими\0" "aэфиопско\0"},
{"FI", "Finland",
"NFinland\0" "NFinland's\0" "NFinland’s\0" "NRepublic of Finland\0" "NRepublic of Finland's\0"
"NRepublic of Finland’s\0" "Nフィンランド\0" "Nフィンランド共和国\0" "N芬兰\0" "N芬兰共和国\0" "N芬蘭\0" "N芬蘭共和國\0"
"N핀란드\0" "N핀란드공화국\0" "NFinlande\0" "NRépublique de Finlande\0" "NRépublique du Finlande\0"
"NFinlandia\0" "NRepública de Finlandia\0" "NRepública del Finlandia\0" "NFinnland\0"
"NFinnlands\0" "NRepublik Finnland\0" "NФинляндия\0" "NФинляндии\0" "NФинляндию\0" "NФинляндией\0"
"NРеспублика Финляндия\0" "NРеспублики Финляндия\0" "NРеспублике Финляндия\0"
"NРеспублику Финляндия\0" "NРеспубликой Финляндия\0" "AFinnish\0" "AFinn\0" "AFinns\0"
"afinlandais\0" "afinlandaise\0" "afinlandaises\0" "afinnois\0" "afinnoise\0" "afinnoises\0"
"afinlandés\0" "afinlandesa\0" "afinlandeses\0" "afinlandesas\0" "afinés\0" "afinesa\0"
"afineses\0" "afinesas\0" "afinnisch\0" "afinnische\0" "afinnischem\0" "afinnischen\0"
"afinnischer\0" "afinnisches\0" "aфинляндский\0" "aфинляндского\0" "aфинляндскому\0"
"aфинляндским\0" "aфинляндском\0" "aфинляндская\0" "aфинляндской\0" "aфинляндскую\0"
"aфинляндское\0" "aфинляндские\0" "aфинляндских\0" "aфинляндскими\0" "aфинляндско\0" "aфинский\0"
"aфинского\0" "aфинскому\0" "aфинским\0" "aфинском\0" "aфинская\0" "aфинской\0" "aфинскую\0"
"aфинское\0" "aфинские\0" "aфинских\0" "aфинскими\0" "aфинско\0"},
{"FJ", "Fiji",
"NFiji\0" "NFiji's\0" "NFiji’s\0" "Nフィジー\0" "N斐济\0" "N斐濟\0" "N피지\0" "NFidji\0" "NFiyi\0"
"NFidschi\0" "NFidschis\0" "NФиджи\0" "AFijian\0" "afidjien\0" "afidjiens\0" "afidjienne\0"
"afidjiennes\0" "afiyiano\0" "afiyiana\0" "afiyianos\0" "afiyianas\0"},
{"FK", "Falkland Islands",
"NFalkland Islands\0" "Nフォークランド諸島\0" "N福克兰群岛\0" "N福克蘭群島\0" "N포클랜드 제도\0" "NÎles Malouines\0"
"Nl'Îles Malouines\0" "Nl’Îles Malouines\0" "Nd'Îles Malouines\0" "Nd’Îles Malouines\0"
"NIslas Malvinas\0" "NFalklandinseln\0" "NFalklandinselns\0" "NФолклендские о-ва\0"
"NФолклендских о-вы\0" "NФолклендским о-ве\0" "NФолклендские о-ву\0" "NФолклендскими о-вой\0"
"NФолклендских о-ве\0"},
{"FM", "Micronesia",
"NFederated States of Micronesia\0" "NFederated States of Micronesia's\0"
"NFederated States of Micronesia’s\0" "NMicronesia\0" "NMicronesia's\0" "NMicronesia’s\0"
"Nミクロネシア連邦\0" "N密克罗尼西亚\0" "N密克羅尼西亞\0" "N미크로네시아\0" "NMicronésie\0" "NMikronesien\0"
"NMikronesiens\0" "NФедеративные Штаты Микронезии\0" "NФедеративных Штатов Микронезии\0"
"NФедеративным Штатам Микронезии\0" "NФедеративными Штатами Микронезии\0"
"NФедеративных Штатах Микронезии\0"},
{"FO", "Faroe Islands",
"NFaroe Islands\0" "Nフェロー諸島\0" "N法罗群岛\0" "N法羅群島\0" "N페로 제도\0" "NÎles Féroé\0" "Nl'Îles Féroé\0"
"Nl’Îles Féroé\0" "Nd'Îles Féroé\0" "Nd’Îles Féroé\0" "NIslas Feroe\0" "NFäröer\0" "NFäröers\0"
"NФарерские о-ва\0" "NФарерских о-вы\0" "NФарерским о-ве\0" "NФарерские о-ву\0"
"NФарерскими о-вой\0" "NФарерских о-ве\0"},
{"FR", "France",
"NFrench Republic\0" "NFrench Republic's\0" "NFrench Republic’s\0" "NRépublique française\0"
"NRepública Francesa\0" "NFranzösische Republik\0" "NFranzösischen Republik\0"
"NФранцузская Республика\0" "NФранцузской Республики\0" "NФранцузской Республике\0"
"NФранцузскую Республику\0" "NФранцузской Республикой\0" "N仏国\0" "N仏蘭西\0" "Nフランス共和国\0" "NFrance\0"
"NFrance's\0" "NFrance’s\0" "Nフランス\0" "N法国\0" "N法國\0" "N프랑스\0" "NFrancia\0" "NFrankreich\0"
"NFrankreichs\0" "NФранция\0" "NФранции\0" "NФранцию\0" "NФранцией\0" "AFrench\0" "AFrenchman\0"
"AFrenchmen\0" "afrançais\0" "afrançaise\0" "afrançaises\0" "afrancés\0" "afrancesa\0"
"afranceses\0" "afrancesas\0" "afranzösisch\0" "afranzösische\0" "afranzösischem\0"
"afranzösischen\0" "afranzösischer\0" "afranzösisches\0" "aфранцузский\0" "aфранцузского\0"
"aфранцузскому\0" "aфранцузским\0" "aфранцузском\0" "aфранцузская\0" "aфранцузской\0"
"aфранцузскую\0" "aфранцузское\0" "aфранцузские\0" "aфранцузских\0" "aфранцузскими\0"
"aфранцузско\0" "S仏\0" "S佛\0" "S法\0" "S불\0"},
{"GA", "Gabon",
"NRépublique gabonaise\0" "NGabon\0" "NGabon's\0" "NGabon’s\0" "NRepublic of Gabon\0"
"NRepublic of Gabon's\0" "NRepublic of Gabon’s\0" "Nガボン\0" "Nガボン共和国\0" "N加蓬\0" "N加蓬共和国\0" "N加彭\0"
"N加彭共和國\0" "N가봉\0" "N가봉공화국\0" "NRépublique de Gabon\0" "NRépublique du Gabon\0"
"NRepública de Gabón\0" "NRepública del Gabón\0" "NGabun\0" "NGabuns\0" "NRepublik Gabun\0"
"NГабон\0" "NГабона\0" "NГабону\0" "NГабоном\0" "NГабоне\0" "NРеспублика Габон\0"
"NРеспублики Габон\0" "NРеспублике Габон\0" "NРеспублику Габон\0" "NРеспубликой Габон\0"
"AGabonese\0" "agabonais\0" "agabonaise\0" "agabonaises\0" "agabonés\0" "agabonesa\0"
"agaboneses\0" "agabonesas\0"},
{"GB", "United Kingdom",
"FUK\0" "FU.K.\0" "FU.K\0" "NUnited Kingdom\0" "NUnited Kingdom's\0" "NUnited Kingdom’s\0"
"NUnited Kingdom of Great Britain and Northern Ireland\0"
"NUnited Kingdom of Great Britain and Northern Ireland's\0"
"NUnited Kingdom of Great Britain and Northern Ireland’s\0" "NGreat Britain\0"
"NGreat Britain's\0" "NGreat Britain’s\0" "NBritain\0" "NBritain's\0" "NBritain’s\0" "NEngland\0"
"NEngland's\0" "NEngland’s\0" "NScotland\0" "NScotland's\0" "NScotland’s\0" "NWales\0"
"NNorthern Ireland\0" "NNorthern Ireland's\0" "NNorthern Ireland’s\0" "N英国\0" "Nイギリス\0" "N連合王国\0"
"Nグレートブリテン\0" "N英國\0" "N联合王国\0" "N大不列颠及北爱尔兰联合王国\0" "N聯合王國\0" "N大不列顛及北愛爾蘭聯合王國\0" "N大不列颠\0" "N영국\0"
"NRoyaume-Uni\0" "NGrande-Bretagne\0" "NAngleterre\0" "Nl'Angleterre\0" "Nl’Angleterre\0"
"Nd'Angleterre\0" "Nd’Angleterre\0" "NRoyaume-Uni de Grande-Bretagne et d'Irlande du Nord\0"
"NRoyaume-Uni de Grande-Bretagne et d’Irlande du Nord\0" "NReino Unido\0" "NGran Bretaña\0"
"NInglaterra\0" "NReino Unido de Gran Bretaña e Irlanda del Norte\0" "NVereinigtes Königreich\0"
"NVereinigten Königreich\0" "NVereinigten Königreichs\0" "NVereinigte Königreich\0"
"NGroßbritannien\0" "NGroßbritanniens\0" "NEnglands\0" "NВеликобритания\0" "NВеликобритании\0"
"NВеликобританию\0" "NВеликобританией\0" "NСоединённое Королевство\0"
"NСоединённого Королевства\0" "NСоединённому Королевству\0" "NСоединённым Королевством\0"
"NСоединённом Королевстве\0" "NАнглия\0" "NАнглии\0" "NАнглию\0" "NАнглией\0" "NR.-U.\0"
"NБритания\0" "NБритании\0" "NБританию\0" "NБританией\0" "ABritish\0" "ABriton\0" "ABritons\0"
"AEnglish\0" "AScottish\0" "AWelsh\0" "abritannique\0" "abritanniques\0" "aanglais\0"
"aanglaise\0" "aanglaises\0" "al'anglais\0" "al’anglais\0" "ad'anglais\0" "ad’anglais\0"
"al'anglaise\0" "al’anglaise\0" "ad'anglaise\0" "ad’anglaise\0" "al'anglaises\0" "al’anglaises\0"
"ad'anglaises\0" "ad’anglaises\0" "aécossais\0" "aécossaise\0" "aécossaises\0" "al'écossais\0"
"al’écossais\0" "ad'écossais\0" "ad’écossais\0" "al'écossaise\0" "al’écossaise\0" "ad'écossaise\0"
"ad’écossaise\0" "al'écossaises\0" "al’écossaises\0" "ad'écossaises\0" "ad’écossaises\0"
"abritánico\0" "abritánica\0" "abritánicos\0" "abritánicas\0" "ainglés\0" "ainglesa\0"
"aingleses\0" "ainglesas\0" "abritisch\0" "abritische\0" "abritischem\0" "abritischen\0"
"abritischer\0" "abritisches\0" "aenglisch\0" "aenglische\0" "aenglischem\0" "aenglischen\0"
"aenglischer\0" "aenglisches\0" "aбританский\0" "aбританского\0" "aбританскому\0" "aбританским\0"
"aбританском\0" "aбританская\0" "aбританской\0" "aбританскую\0" "aбританское\0" "aбританские\0"
"aбританских\0" "aбританскими\0" "aбританско\0" "aанглийский\0" "aанглийского\0" "aанглийскому\0"
"aанглийским\0" "aанглийском\0" "aанглийская\0" "aанглийской\0" "aанглийскую\0" "aанглийское\0"
"aанглийские\0" "aанглийских\0" "aанглийскими\0" "aанглийско\0" "S英\0" "S영\0"},
{"GD", "Grenada",
"NGrenada\0" "NGrenada's\0" "NGrenada’s\0" "Nグレナダ\0" "N格林纳达\0" "N格瑞那達\0" "N그레나다\0" "NGrenade\0"
"NGranada\0" "NGrenadas\0" "NГренада\0" "NГренады\0" "NГренаде\0" "NГренаду\0" "NГренадой\0"},
{"GE", "Georgia",
"NRepublic of Georgia\0" "NRepublic of Georgia's\0" "NRepublic of Georgia’s\0" "Nグルジア\0"
"Nジョージア\0" "N格鲁吉亚\0" "N格魯吉亞\0" "NGeorgia\0" "NGeorgia's\0" "NGeorgia’s\0" "N喬治亞\0" "N조지아\0"
"NGéorgie\0" "Bgéorgien\0" "Bgéorgiens\0" "NГрузия\0" "NГрузии\0" "NГрузию\0" "NГрузией\0"
"AGeorgian\0" "agéorgienne\0" "agéorgiennes\0" "ageorgiano\0" "ageorgiana\0" "ageorgianos\0"
"ageorgianas\0" "ageorgisch\0" "ageorgische\0" "ageorgischem\0" "ageorgischen\0" "ageorgischer\0"
"ageorgisches\0" "aгрузинский\0" "aгрузинского\0" "aгрузинскому\0" "aгрузинским\0" "aгрузинском\0"
"aгрузинская\0" "aгрузинской\0" "aгрузинскую\0" "aгрузинское\0" "aгрузинские\0" "aгрузинских\0"
"aгрузинскими\0" "aгрузинско\0"},
{"GF", "French Guiana",
"NFrench Guiana\0" "NFrench Guiana's\0" "NFrench Guiana’s\0" "N仏領ギアナ\0" "N法属圭亚那\0" "N法屬圭亞那\0"
"N프랑스령 기아나\0" "NGuyane française\0" "NGuayana Francesa\0" "NFranzösisch-Guayana\0"
"NFranzösisch-Guayanas\0" "NФранцузская Гвиана\0" "NФранцузской Гвианы\0" "NФранцузской Гвиане\0"
"NФранцузскую Гвиану\0" "NФранцузской Гвианой\0"},
{"GG", "Guernsey",
"NGuernsey\0" "NGuernsey's\0" "NGuernsey’s\0" "Nガーンジー\0" "N根西岛\0" "N根息\0" "N건지\0" "NGuernesey\0"
"NGuernseys\0" "NГернси\0"},
{"GH", "Ghana",
"NGhana\0" "NGhana's\0" "NGhana’s\0" "NRepublic of Ghana\0" "NRepublic of Ghana's\0"
"NRepublic of Ghana’s\0" "Nガーナ\0" "Nガーナ共和国\0" "N加纳\0" "N加纳共和国\0" "N迦納\0" "N迦納共和國\0"
"NRépublique de Ghana\0" "NRépublique du Ghana\0" "NRepública de Ghana\0" "NRepública del Ghana\0"
"NGhanas\0" "NRepublik Ghana\0" "NГана\0" "NГаны\0" "NГане\0" "NГану\0" "NГаной\0"
"NРеспублика Гана\0" "NРеспублики Гана\0" "NРеспублике Гана\0" "NРеспублику Гана\0"
"NРеспубликой Гана\0" "AGhanaian\0" "aghanéen\0" "aghanéens\0" "aghanéenne\0" "aghanéennes\0"
"aghanés\0" "aghanesa\0" "aghaneses\0" "aghanesas\0" "aghanaisch\0" "aghanaische\0"
"aghanaischem\0" "aghanaischen\0" "aghanaischer\0" "aghanaisches\0" "aганский\0" "aганского\0"
"aганскому\0" "aганским\0" "aганском\0" "aганская\0" "aганской\0" "aганскую\0" "aганское\0"
"aганские\0" "aганских\0" "aганскими\0" "aганско\0"},
{"GI", "Gibraltar",
"NGibraltar\0" "NGibraltar's\0" "NGibraltar’s\0" "Nジブラルタル\0" "N直布罗陀\0" "N直布羅陀\0" "N지브롤터\0"
"NGibraltars\0" "NГибралтар\0" "NГибралтара\0" "NГибралтару\0" "NГибралтаром\0" "NГибралтаре\0"},
{"GL", "Greenland",
"NGreenland\0" "NGreenland's\0" "NGreenland’s\0" "Nグリーンランド\0" "N格陵兰\0" "N格陵蘭\0" "N그린란드\0"
"NGroenland\0" "NGroenlandia\0" "NGrönland\0" "NGrönlands\0" "NГренландия\0" "NГренландии\0"
"NГренландию\0" "NГренландией\0"},
{"GM", "Gambia",
"NGambia\0" "NGambia's\0" "NGambia’s\0" "NRepublic of Gambia\0" "NRepublic of Gambia's\0"
"NRepublic of Gambia’s\0" "Nガンビア\0" "Nガンビア共和国\0" "N冈比亚\0" "N冈比亚共和国\0" "N甘比亞\0" "N甘比亞共和國\0"
"N감비아\0" "N감비아공화국\0" "NGambie\0" "NRépublique de Gambie\0" "NRépublique du Gambie\0"
"NRepública de Gambia\0" "NRepública del Gambia\0" "NGambias\0" "NRepublik Gambia\0" "NГамбия\0"
"NГамбии\0" "NГамбию\0" "NГамбией\0" "NРеспублика Гамбия\0" "NРеспублики Гамбия\0"
"NРеспублике Гамбия\0" "NРеспублику Гамбия\0" "NРеспубликой Гамбия\0" "AGambian\0" "agambien\0"
"agambiens\0" "agambienne\0" "agambiennes\0"},
{"GN", "Guinea",
"NGuinea\0" "NGuinea's\0" "NGuinea’s\0" "NRepublic of Guinea\0" "NRepublic of Guinea's\0"
"NRepublic of Guinea’s\0" "Nギニア\0" "Nギニア共和国\0" "N几内亚\0" "N几内亚共和国\0" "N幾內亞\0" "N幾內亞共和國\0" "N기니\0"
"N기니공화국\0" "NGuinée\0" "NRépublique de Guinée\0" "NRépublique du Guinée\0"
"NRepública de Guinea\0" "NRepública del Guinea\0" "NGuineas\0" "NRepublik Guinea\0" "NГвинея\0"
"NГвинеи\0" "NГвинее\0" "NГвинею\0" "NГвинеей\0" "NРеспублика Гвинея\0" "NРеспублики Гвинея\0"
"NРеспублике Гвинея\0" "NРеспублику Гвинея\0" "NРеспубликой Гвинея\0" "AGuinean\0" "aguinéen\0"
"aguinéens\0" "aguinéenne\0" "aguinéennes\0" "aguineano\0" "aguineana\0" "aguineanos\0"
"aguineanas\0" "aguineisch\0" "aguineische\0" "aguineischem\0" "aguineischen\0" "aguineischer\0"
"aguineisches\0" "aгвинейский\0" "aгвинейского\0" "aгвинейскому\0" "aгвинейским\0" "aгвинейском\0"
"aгвинейская\0" "aгвинейской\0" "aгвинейскую\0" "aгвинейское\0" "aгвинейские\0" "aгвинейских\0"
"aгвинейскими\0" "aгвинейско\0"},
{"GP", "Guadeloupe",
"NGuadeloupe\0" "NGuadeloupe's\0" "NGuadeloupe’s\0" "Nグアドループ\0" "N瓜德罗普\0" "N瓜地洛普\0" "N과들루프\0"
"NGuadalupe\0" "NGuadeloupes\0" "NГваделупа\0" "NГваделупы\0" "NГваделупе\0" "NГваделупу\0"
"NГваделупой\0"},
{"GQ", "Equatorial Guinea",
"NEquatorial Guinea\0" "NEquatorial Guinea's\0" "NEquatorial Guinea’s\0"
"NRepublic of Equatorial Guinea\0" "NRepublic of Equatorial Guinea's\0"
"NRepublic of Equatorial Guinea’s\0" "N赤道ギニア\0" "N赤道ギニア共和国\0" "N赤道几内亚\0" "N赤道几内亚共和国\0" "N赤道幾內亞\0"
"N赤道幾內亞共和國\0" "N적도 기니\0" "N적도 기니공화국\0" "NGuinée équatoriale\0"
"NRépublique de Guinée équatoriale\0" "NRépublique du Guinée équatoriale\0" "NGuinea Ecuatorial\0"
"NRepública de Guinea Ecuatorial\0" "NRepública del Guinea Ecuatorial\0" "NÄquatorialguinea\0"
"NÄquatorialguineas\0" "NRepublik Äquatorialguinea\0" "NЭкваториальная Гвинея\0"
"NЭкваториальной Гвинеи\0" "NЭкваториальной Гвинее\0" "NЭкваториальную Гвинею\0"
"NЭкваториальной Гвинеей\0" "NРеспублика Экваториальная Гвинея\0"
"NРеспублики Экваториальная Гвинея\0" "NРеспублике Экваториальная Гвинея\0"
"NРеспублику Экваториальная Гвинея\0" "NРеспубликой Экваториальная Гвинея\0"
"AEquatorial Guinean\0" "AEquatoguinean\0"},
{"GR", "Greece",
"NHellenic Republic\0" "NHellenic Republic's\0" "NHellenic Republic’s\0"
"NRépublique hellénique\0" "NRepública Helénica\0" "Nギリシア\0" "N希臘\0" "NГреческая Республика\0"
"NГреческой Республики\0" "NГреческой Республике\0" "NГреческую Республику\0"
"NГреческой Республикой\0" "NGreece\0" "NGreece's\0" "NGreece’s\0" "Nギリシャ\0" "N希腊\0" "N그리스\0"
"NGrèce\0" "NGrecia\0" "NGriechenland\0" "NGriechenlands\0" "NГреция\0" "NГреции\0" "NГрецию\0"
"NГрецией\0" "AGreek\0" "AHellenic\0" "agrec\0" "agrecs\0" "agrecque\0" "agrecques\0"
"ahellénique\0" "ahelléniques\0" "al'hellénique\0" "al’hellénique\0" "ad'hellénique\0"
"ad’hellénique\0" "al'helléniques\0" "al’helléniques\0" "ad'helléniques\0" "ad’helléniques\0"
"agriego\0" "agriega\0" "agriegos\0" "agriegas\0" "ahelénico\0" "ahelénica\0" "ahelénicos\0"
"ahelénicas\0" "agriechisch\0" "agriechische\0" "agriechischem\0" "agriechischen\0"
"agriechischer\0" "agriechisches\0" "aгреческий\0" "aгреческого\0" "aгреческому\0" "aгреческим\0"
"aгреческом\0" "aгреческая\0" "aгреческой\0" "aгреческую\0" "aгреческое\0" "aгреческие\0"
"aгреческих\0" "aгреческими\0" "aгреческо\0" "S希\0"},
{"GS", "South Georgia and South Sandwich Islands",
"NSouth Georgia & South Sandwich Islands\0" "NSouth Georgia and South Sandwich Islands\0"
"Nサウスジョージア・サウスサンドウィッチ諸島\0" "N南乔治亚和南桑威奇群岛\0" "N南喬治亞與南三明治群島\0" "N사우스조지아 사우스샌드위치 제도\0"
"NGéorgie du Sud-et-les Îles Sandwich du Sud\0" "NIslas Georgia del Sur y Sandwich del Sur\0"
"NSüdgeorgien und die Südlichen Sandwichinseln\0" "NЮжная Георгия и Южные Сандвичевы о-ва\0"
"NЮжной Георгии и Южные Сандвичевы о-ва\0" "NЮжную Георгию и Южные Сандвичевы о-ва\0"
"NЮжной Георгией и Южные Сандвичевы о-ва\0"},
{"GT", "Guatemala",
"NGuatemala\0" "NGuatemala's\0" "NGuatemala’s\0" "NRepublic of Guatemala\0"
"NRepublic of Guatemala's\0" "NRepublic of Guatemala’s\0" "Nグアテマラ\0" "Nグアテマラ共和国\0" "N危地马拉\0"
"N危地马拉共和国\0" "N瓜地馬拉\0" "N瓜地馬拉共和國\0" "N과테말라\0" "N과테말라공화국\0" "NRépublique de Guatemala\0"
"NRépublique du Guatemala\0" "NRepública de Guatemala\0" "NRepública del Guatemala\0"
"NGuatemalas\0" "NRepublik Guatemala\0" "NГватемала\0" "NГватемалы\0" "NГватемале\0"
"NГватемалу\0" "NГватемалой\0" "NРеспублика Гватемала\0" "NРеспублики Гватемала\0"
"NРеспублике Гватемала\0" "NРеспублику Гватемала\0" "NРеспубликой Гватемала\0" "AGuatemalan\0"
"aguatémaltèque\0" "aguatémaltèques\0" "aguatemalteco\0" "aguatemalteca\0" "aguatemaltecos\0"
"aguatemaltecas\0" "aguatemaltekisch\0" "aguatemaltekische\0" "aguatemaltekischem\0"
"aguatemaltekischen\0" "aguatemaltekischer\0" "aguatemaltekisches\0" "aгватемальский\0"
"aгватемальского\0" "aгватемальскому\0" "aгватемальским\0" "aгватемальском\0" "aгватемальская\0"
"aгватемальской\0" "aгватемальскую\0" "aгватемальское\0" "aгватемальские\0" "aгватемальских\0"
"aгватемальскими\0" "aгватемальско\0"},
{"GU", "Guam",
"NGuam\0" "NGuam's\0" "NGuam’s\0" "Nグアム\0" "N关岛\0" "N關島\0" "N괌\0" "NGuams\0" "NГуам\0" "NГуама\0"
"NГуаму\0" "NГуамом\0" "NГуаме\0"},
{"GW", "Guinea-Bissau",
"NGuinea-Bissau\0" "NGuinea-Bissau's\0" "NGuinea-Bissau’s\0" "NRepublic of Guinea-Bissau\0"
"NRepublic of Guinea-Bissau's\0" "NRepublic of Guinea-Bissau’s\0" "Nギニアビサウ\0" "Nギニアビサウ共和国\0"
"N几内亚比绍\0" "N几内亚比绍共和国\0" "N幾內亞比索\0" "N幾內亞比索共和國\0" "N기니비사우\0" "N기니비사우공화국\0" "NGuinée-Bissau\0"
"NRépublique de Guinée-Bissau\0" "NRépublique du Guinée-Bissau\0" "NGuinea-Bisáu\0"
"NRepública de Guinea-Bisáu\0" "NRepública del Guinea-Bisáu\0" "NGuinea-Bissaus\0"
"NRepublik Guinea-Bissau\0" "NГвинея-Бисау\0" "NРеспублика Гвинея-Бисау\0"
"NРеспублики Гвинея-Бисау\0" "NРеспублике Гвинея-Бисау\0" "NРеспублику Гвинея-Бисау\0"
"NРеспубликой Гвинея-Бисау\0"},
{"GY", "Guyana",
"NCo-operative Republic of Guyana\0" "NCo-operative Republic of Guyana's\0"
"NCo-operative Republic of Guyana’s\0" "NBritish Guiana\0" "NBritish Guiana's\0"
"NBritish Guiana’s\0" "NGuyana\0" "NGuyana's\0" "NGuyana’s\0" "Nガイアナ\0" "N圭亚那\0" "N蓋亞那\0"
"N가이아나\0" "NGuyanas\0" "NГайана\0" "NГайаны\0" "NГайане\0" "NГайану\0" "NГайаной\0" "AGuyanese\0"},
{"HK", "Hong Kong",
"NHong Kong\0" "NHong Kong's\0" "NHong Kong’s\0" "NHongkong\0" "NHongkong's\0" "NHongkong’s\0"
"NHong Kong Special Administrative Region\0" "NHong Kong Special Administrative Region's\0"
"NHong Kong Special Administrative Region’s\0" "NHKSAR\0" "NHKSAR's\0" "NHKSAR’s\0" "N香港\0"
"N香港特别行政区\0" "N香港特別行政區\0" "N홍콩\0" "NГонконг\0" "NГонконга\0" "NГонконгу\0" "NГонконгом\0"
"NГонконге\0" "NHong Kong SAR China\0" "NHong Kong SAR China's\0" "NHong Kong SAR China’s\0"
"N中華人民共和国香港特別行政区\0" "N中国香港特别行政区\0" "N中國香港特別行政區\0" "NR.A.S. chinoise de Hong Kong\0"
"Nl'Hong Kong\0" "Nl’Hong Kong\0" "Nd'Hong Kong\0" "Nd’Hong Kong\0"
"NSonderverwaltungsregion Hongkong\0" "NHongkongs\0"},
{"HM", "Heard and McDonald Islands",
"NHeard & McDonald Islands\0" "NHeard and McDonald Islands\0" "Nハード島・マクドナルド諸島\0" "N赫德岛和麦克唐纳群岛\0"
"N赫德島及麥唐納群島\0" "N허드 맥도널드 제도\0" "NÎles Heard-et-MacDonald\0" "Nl'Îles Heard-et-MacDonald\0"
"Nl’Îles Heard-et-MacDonald\0" "Nd'Îles Heard-et-MacDonald\0" "Nd’Îles Heard-et-MacDonald\0"
"NIslas Heard y McDonald\0" "NHeard und McDonaldinseln\0" "Nо-ва Херд и Макдональд\0"
"Nо-вы Херд и Макдональд\0" "Nо-ве Херд и Макдональд\0" "Nо-ву Херд и Макдональд\0"
"Nо-вой Херд и Макдональд\0"},
{"HN", "Honduras",
"NHonduras\0" "NRepublic of the Honduras\0" "Nホンジュラス\0" "Nホンジュラス共和国\0" "N洪都拉斯\0" "N洪都拉斯共和国\0"
"N宏都拉斯\0" "N宏都拉斯共和國\0" "N온두라스\0" "N온두라스공화국\0" "Nl'Honduras\0" "Nl’Honduras\0" "Nd'Honduras\0"
"Nd’Honduras\0" "NRépublique d'Honduras\0" "NRépublique d’Honduras\0"
"NRepública de los Honduras\0" "NRepublik Honduras\0" "NГондурас\0" "NГондураса\0" "NГондурасу\0"
"NГондурасом\0" "NГондурасе\0" "NРеспублика Гондурас\0" "NРеспублики Гондурас\0"
"NРеспублике Гондурас\0" "NРеспублику Гондурас\0" "NРеспубликой Гондурас\0" "AHonduran\0"
"ahondurien\0" "ahonduriens\0" "ahondurienne\0" "ahonduriennes\0" "al'hondurien\0"
"al’hondurien\0" "ad'hondurien\0" "ad’hondurien\0" "al'honduriens\0" "al’honduriens\0"
"ad'honduriens\0" "ad’honduriens\0" "al'hondurienne\0" "al’hondurienne\0" "ad'hondurienne\0"
"ad’hondurienne\0" "al'honduriennes\0" "al’honduriennes\0" "ad'honduriennes\0" "ad’honduriennes\0"
"ahondureño\0" "ahondureña\0" "ahondureños\0" "ahondureñas\0" "ahonduranisch\0" "ahonduranische\0"
"ahonduranischem\0" "ahonduranischen\0" "ahonduranischer\0" "ahonduranisches\0"},
{"HR", "Croatia",
"NCroatia\0" "NCroatia's\0" "NCroatia’s\0" "NRepublic of Croatia\0" "NRepublic of Croatia's\0"
"NRepublic of Croatia’s\0" "Nクロアチア\0" "Nクロアチア共和国\0" "N克罗地亚\0" "N克罗地亚共和国\0" "N克羅埃西亞\0"
"N克羅埃西亞共和國\0" "N크로아티아\0" "N크로아티아공화국\0" "NCroatie\0" "NRépublique de Croatie\0"
"NRépublique du Croatie\0" "NCroacia\0" "NRepública de Croacia\0" "NRepública del Croacia\0"
"NKroatien\0" "NKroatiens\0" "NRepublik Kroatien\0" "NХорватия\0" "NХорватии\0" "NХорватию\0"
"NХорватией\0" "NРеспублика Хорватия\0" "NРеспублики Хорватия\0" "NРеспублике Хорватия\0"
"NРеспублику Хорватия\0" "NРеспубликой Хорватия\0" "ACroatian\0" "ACroat\0" "acroate\0"
"acroates\0" "acroata\0" "acroatas\0" "akroatisch\0" "akroatische\0" "akroatischem\0"
"akroatischen\0" "akroatischer\0" "akroatisches\0" "aхорватский\0" "aхорватского\0"
"aхорватскому\0" "aхорватским\0" "aхорватском\0" "aхорватская\0" "aхорватской\0" "aхорватскую\0"
"aхорватское\0" "aхорватские\0" "aхорватских\0" "aхорватскими\0" "aхорватско\0"},
{"HT", "Haiti",
"NHaiti\0" "NHaiti's\0" "NHaiti’s\0" "NRepublic of Haiti\0" "NRepublic of Haiti's\0"
"NRepublic of Haiti’s\0" "Nハイチ\0" "Nハイチ共和国\0" "N海地\0" "N海地共和国\0" "N海地共和國\0" "N아이티\0" "N아이티공화국\0"
"Nl'Haïti\0" "Nl’Haïti\0" "Nd'Haïti\0" "Nd’Haïti\0" "NRépublique d'Haïti\0"
"NRépublique d’Haïti\0" "NRepública de Haití\0" "NRepública del Haití\0" "NHaitis\0"
"NRepublik Haiti\0" "NГаити\0" "NРеспублика Гаити\0" "NРеспублики Гаити\0" "NРеспублике Гаити\0"
"NРеспублику Гаити\0" "NРеспубликой Гаити\0" "AHaitian\0" "ahaïtien\0" "ahaïtiens\0"
"ahaïtienne\0" "ahaïtiennes\0" "al'haïtien\0" "al’haïtien\0" "ad'haïtien\0" "ad’haïtien\0"
"al'haïtiens\0" "al’haïtiens\0" "ad'haïtiens\0" "ad’haïtiens\0" "al'haïtienne\0" "al’haïtienne\0"
"ad'haïtienne\0" "ad’haïtienne\0" "al'haïtiennes\0" "al’haïtiennes\0" "ad'haïtiennes\0"
"ad’haïtiennes\0" "ahaitiano\0" "ahaitiana\0" "ahaitianos\0" "ahaitianas\0" "ahaitianisch\0"
"ahaitianische\0" "ahaitianischem\0" "ahaitianischen\0" "ahaitianischer\0" "ahaitianisches\0"
"aгаитянский\0" "aгаитянского\0" "aгаитянскому\0" "aгаитянским\0" "aгаитянском\0" "aгаитянская\0"
"aгаитянской\0" "aгаитянскую\0" "aгаитянское\0" "aгаитянские\0" "aгаитянских\0" "aгаитянскими\0"
"aгаитянско\0"},
{"HU", "Hungary",
"NHungary\0" "NHungary's\0" "NHungary’s\0" "NRepublic of Hungary\0" "NRepublic of Hungary's\0"
"NRepublic of Hungary’s\0" "Nハンガリー\0" "Nハンガリー共和国\0" "N匈牙利\0" "N匈牙利共和国\0" "N匈牙利共和國\0" "N헝가리\0"
"N헝가리공화국\0" "NHongrie\0" "Nl'Hongrie\0" "Nl’Hongrie\0" "Nd'Hongrie\0" "Nd’Hongrie\0"
"NRépublique d'Hongrie\0" "NRépublique d’Hongrie\0" "NHungría\0" "NRepública de Hungría\0"
"NRepública del Hungría\0" "NUngarn\0" "NUngarns\0" "NRepublik Ungarn\0" "NВенгрия\0" "NВенгрии\0"
"NВенгрию\0" "NВенгрией\0" "NРеспублика Венгрия\0" "NРеспублики Венгрия\0" "NРеспублике Венгрия\0"
"NРеспублику Венгрия\0" "NРеспубликой Венгрия\0" "AHungarian\0" "ahongrois\0" "ahongroise\0"
"ahongroises\0" "al'hongrois\0" "al’hongrois\0" "ad'hongrois\0" "ad’hongrois\0" "al'hongroise\0"
"al’hongroise\0" "ad'hongroise\0" "ad’hongroise\0" "al'hongroises\0" "al’hongroises\0"
"ad'hongroises\0" "ad’hongroises\0" "ahúngaro\0" "ahúngara\0" "ahúngaros\0" "ahúngaras\0"
"aungarisch\0" "aungarische\0" "aungarischem\0" "aungarischen\0" "aungarischer\0" "aungarisches\0"
"aвенгерский\0" "aвенгерского\0" "aвенгерскому\0" "aвенгерским\0" "aвенгерском\0" "aвенгерская\0"
"aвенгерской\0" "aвенгерскую\0" "aвенгерское\0" "aвенгерские\0" "aвенгерских\0" "aвенгерскими\0"
"aвенгерско\0"},
{"ID", "Indonesia",
"Nインドネシア共和国\0" "Bindonesia\0" "NIndonesia's\0" "NIndonesia’s\0" "NRepublic of Indonesia\0"
"NRepublic of Indonesia's\0" "NRepublic of Indonesia’s\0" "Nインドネシア\0" "N印度尼西亚\0" "N印度尼西亚共和国\0"
"N印尼\0" "N印尼共和國\0" "N인도네시아\0" "N인도네시아공화국\0" "NIndonésie\0" "Nl'Indonésie\0" "Nl’Indonésie\0"
"Nd'Indonésie\0" "Nd’Indonésie\0" "NRépublique d'Indonésie\0" "NRépublique d’Indonésie\0"
"NRepública de Indonesia\0" "NRepública del Indonesia\0" "Bindonésien\0" "Bindonésiens\0"
"NRepublik Indonesien\0" "NИндонезия\0" "NИндонезии\0" "NИндонезию\0" "NИндонезией\0"
"NРеспублика Индонезия\0" "NРеспублики Индонезия\0" "NРеспублике Индонезия\0"
"NРеспублику Индонезия\0" "NРеспубликой Индонезия\0" "AIndonesian\0" "aindonésienne\0"
"aindonésiennes\0" "al'indonésien\0" "al’indonésien\0" "ad'indonésien\0" "ad’indonésien\0"
"al'indonésiens\0" "al’indonésiens\0" "ad'indonésiens\0" "ad’indonésiens\0" "al'indonésienne\0"
"al’indonésienne\0" "ad'indonésienne\0" "ad’indonésienne\0" "al'indonésiennes\0"
"al’indonésiennes\0" "ad'indonésiennes\0" "ad’indonésiennes\0" "aindonesio\0" "aindonesios\0"
"aindonesias\0" "aindonesisch\0" "aindonesische\0" "aindonesischem\0" "aindonesischen\0"
"aindonesischer\0" "aindonesisches\0" "aиндонезийский\0" "aиндонезийского\0" "aиндонезийскому\0"
"aиндонезийским\0" "aиндонезийском\0" "aиндонезийская\0" "aиндонезийской\0" "aиндонезийскую\0"
"aиндонезийское\0" "aиндонезийские\0" "aиндонезийских\0" "aиндонезийскими\0" "aиндонезийско\0"},
{"IE", "Ireland",
"NIrish Free State\0" "NIrish Free State's\0" "NIrish Free State’s\0" "NEire\0" "NEire's\0"
"NEire’s\0" "NIreland\0" "NIreland's\0" "NIreland’s\0" "NRepublic of Ireland\0"
"NRepublic of Ireland's\0" "NRepublic of Ireland’s\0" "Nアイルランド\0" "Nアイルランド共和国\0" "N爱尔兰\0"
"N爱尔兰共和国\0" "N愛爾蘭\0" "N愛爾蘭共和國\0" "N아일랜드\0" "N아일랜드공화국\0" "NIrlande\0" "Nl'Irlande\0" "Nl’Irlande\0"
"Nd'Irlande\0" "Nd’Irlande\0" "NRépublique d'Irlande\0" "NRépublique d’Irlande\0" "NIrlanda\0"
"NRepública de Irlanda\0" "NRepública del Irlanda\0" "NIrland\0" "NIrlands\0" "NRepublik Irland\0"
"NИрландия\0" "NИрландии\0" "NИрландию\0" "NИрландией\0" "NРеспублика Ирландия\0"
"NРеспублики Ирландия\0" "NРеспублике Ирландия\0" "NРеспублику Ирландия\0"
"NРеспубликой Ирландия\0" "AIrish\0" "AIrishman\0" "airlandais\0" "airlandaise\0" "airlandaises\0"
"al'irlandais\0" "al’irlandais\0" "ad'irlandais\0" "ad’irlandais\0" "al'irlandaise\0"
"al’irlandaise\0" "ad'irlandaise\0" "ad’irlandaise\0" "al'irlandaises\0" "al’irlandaises\0"
"ad'irlandaises\0" "ad’irlandaises\0" "airlandés\0" "airlandesa\0" "airlandeses\0" "airlandesas\0"
"airisch\0" "airische\0" "airischem\0" "airischen\0" "airischer\0" "airisches\0" "aирландский\0"
"aирландского\0" "aирландскому\0" "aирландским\0" "aирландском\0" "aирландская\0" "aирландской\0"
"aирландскую\0" "aирландское\0" "aирландские\0" "aирландских\0" "aирландскими\0" "aирландско\0"},
{"IL", "Israel",
"NState of Israel\0" "NState of Israel's\0" "NState of Israel’s\0" "NÉtat d'Israël\0"
"NÉtat d’Israël\0" "Nl'État d'Israël\0" "Nl’État d’Israël\0" "Nd'État d'Israël\0"
"Nd’État d’Israël\0" "NEstado de Israel\0" "NГосударство Израиль\0" "NГосударства Израиль\0"
"NГосударству Израиль\0" "NГосударством Израиль\0" "NГосударстве Израиль\0" "NIsrael\0"
"NIsrael's\0" "NIsrael’s\0" "Nイスラエル\0" "N以色列\0" "N이스라엘\0" "Nl'Israël\0" "Nl’Israël\0"
"Nd'Israël\0" "Nd’Israël\0" "NIsraels\0" "NИзраиль\0" "NИзраиля\0" "NИзраилю\0" "NИзраилем\0"
"NИзраиле\0" "AIsraeli\0" "AIsraelis\0" "aisraélien\0" "aisraéliens\0" "aisraélienne\0"
"aisraéliennes\0" "al'israélien\0" "al’israélien\0" "ad'israélien\0" "ad’israélien\0"
"al'israéliens\0" "al’israéliens\0" "ad'israéliens\0" "ad’israéliens\0" "al'israélienne\0"
"al’israélienne\0" "ad'israélienne\0" "ad’israélienne\0" "al'israéliennes\0" "al’israéliennes\0"
"ad'israéliennes\0" "ad’israéliennes\0" "aisraelíes\0" "aisraelisch\0" "aisraelische\0"
"aisraelischem\0" "aisraelischen\0" "aisraelischer\0" "aisraelisches\0" "aизраильский\0"
"aизраильского\0" "aизраильскому\0" "aизраильским\0" "aизраильском\0" "aизраильская\0"
"aизраильской\0" "aизраильскую\0" "aизраильское\0" "aизраильские\0" "aизраильских\0"
"aизраильскими\0" "aизраильско\0"},
{"IM", "Isle of Man",
"NIsle of Man\0" "NIsle of Man's\0" "NIsle of Man’s\0" "Nマン島\0" "N马恩岛\0" "N曼島\0" "N맨섬\0"
"NÎle de Man\0" "Nl'Île de Man\0" "Nl’Île de Man\0" "Nd'Île de Man\0" "Nd’Île de Man\0"
"NIsla de Man\0" "Nо-в Мэн\0" "Nо-ва Мэн\0" "Nо-ву Мэн\0" "Nо-вом Мэн\0" "Nо-ве Мэн\0"},
{"IN", "India",
"Bindia\0" "NIndia's\0" "NIndia’s\0" "NRepublic of India\0" "NRepublic of India's\0"
"NRepublic of India’s\0" "Nインド\0" "Nインド共和国\0" "N印度\0" "N印度共和国\0" "N印度共和國\0" "N인도\0" "N인도공화국\0"
"NInde\0" "Nl'Inde\0" "Nl’Inde\0" "Nd'Inde\0" "Nd’Inde\0" "NRépublique d'Inde\0"
"NRépublique d’Inde\0" "NRepública de India\0" "NRepública del India\0" "Bindien\0" "Bindiens\0"
"NRepublik Indien\0" "NИндия\0" "NИндии\0" "NИндию\0" "NИндией\0" "NРеспублика Индия\0"
"NРеспублики Индия\0" "NРеспублике Индия\0" "NРеспублику Индия\0" "NРеспубликой Индия\0"
"AIndian\0" "aindienne\0" "aindiennes\0" "al'indien\0" "al’indien\0" "ad'indien\0" "ad’indien\0"
"al'indiens\0" "al’indiens\0" "ad'indiens\0" "ad’indiens\0" "al'indienne\0" "al’indienne\0"
"ad'indienne\0" "ad’indienne\0" "al'indiennes\0" "al’indiennes\0" "ad'indiennes\0"
"ad’indiennes\0" "aindio\0" "aindios\0" "aindias\0" "aindisch\0" "aindische\0" "aindischem\0"
"aindischen\0" "aindischer\0" "aindisches\0" "aиндийский\0" "aиндийского\0" "aиндийскому\0"
"aиндийским\0" "aиндийском\0" "aиндийская\0" "aиндийской\0" "aиндийскую\0" "aиндийское\0"
"aиндийские\0" "aиндийских\0" "aиндийскими\0" "aиндийско\0" "S印\0"},
{"IO", "British Indian Ocean Territory",
"NBritish Indian Ocean Territory\0" "NBritish Indian Ocean Territory's\0"
"NBritish Indian Ocean Territory’s\0" "N英領インド洋地域\0" "N英属印度洋领地\0" "N英屬印度洋領地\0" "N영국령 인도양 식민지\0"
"NTerritoire britannique de l’océan Indien\0" "NTerritoire britannique de l'océan Indien\0"
"NTerritorio Británico del Océano Índico\0" "NBritisches Territorium im Indischen Ozean\0"
"NБританская территория в Индийском океане\0" "NБританской территории в Индийском океане\0"
"NБританскую территорию в Индийском океане\0" "NБританской территорией в Индийском океане\0"},
{"IQ", "Iraq",
"NIraq\0" "NIraq's\0" "NIraq’s\0" "NRepublic of Iraq\0" "NRepublic of Iraq's\0"
"NRepublic of Iraq’s\0" "Nイラク\0" "Nイラク共和国\0" "N伊拉克\0" "N伊拉克共和国\0" "N伊拉克共和國\0" "N이라크\0" "N이라크공화국\0"
"NIrak\0" "Nl'Irak\0" "Nl’Irak\0" "Nd'Irak\0" "Nd’Irak\0" "NRépublique d'Irak\0"
"NRépublique d’Irak\0" "NRepública de Irak\0" "NRepública del Irak\0" "NIraks\0"
"NRepublik Irak\0" "NИрак\0" "NИрака\0" "NИраку\0" "NИраком\0" "NИраке\0" "NРеспублика Ирак\0"
"NРеспублики Ирак\0" "NРеспублике Ирак\0" "NРеспублику Ирак\0" "NРеспубликой Ирак\0" "AIraqi\0"
"AIraqis\0" "airaquien\0" "airaquiens\0" "airaquienne\0" "airaquiennes\0" "al'iraquien\0"
"al’iraquien\0" "ad'iraquien\0" "ad’iraquien\0" "al'iraquiens\0" "al’iraquiens\0" "ad'iraquiens\0"
"ad’iraquiens\0" "al'iraquienne\0" "al’iraquienne\0" "ad'iraquienne\0" "ad’iraquienne\0"
"al'iraquiennes\0" "al’iraquiennes\0" "ad'iraquiennes\0" "ad’iraquiennes\0" "airakien\0"
"airakiens\0" "airakienne\0" "airakiennes\0" "al'irakien\0" "al’irakien\0" "ad'irakien\0"
"ad’irakien\0" "al'irakiens\0" "al’irakiens\0" "ad'irakiens\0" "ad’irakiens\0" "al'irakienne\0"
"al’irakienne\0" "ad'irakienne\0" "ad’irakienne\0" "al'irakiennes\0" "al’irakiennes\0"
"ad'irakiennes\0" "ad’irakiennes\0" "airaquí\0" "airaquís\0" "airaquíes\0" "airakisch\0"
"airakische\0" "airakischem\0" "airakischen\0" "airakischer\0" "airakisches\0" "aиракский\0"
"aиракского\0" "aиракскому\0" "aиракским\0" "aиракском\0" "aиракская\0" "aиракской\0"
"aиракскую\0" "aиракское\0" "aиракские\0" "aиракских\0" "aиракскими\0" "aиракско\0"},
{"IR", "Iran",
"FИРИ\0" "NIslamic Republic of Iran\0" "NIslamic Republic of Iran's\0"
"NIslamic Republic of Iran’s\0" "NPersia\0" "NPersia's\0" "NPersia’s\0" "Nイランイスラム共和国\0" "Nイラン\0"
"N伊朗伊斯兰共和国\0" "N伊朗伊斯蘭共和國\0" "NRépublique islamique d'Iran\0" "NRépublique islamique d’Iran\0"
"NPerse\0" "NRepública Islámica del Irán\0" "NRepública Islámica de Irán\0"
"NIslamische Republik Iran\0" "NIslamischen Republik Iran\0" "NPersien\0" "NPersiens\0"
"NИсламская Республика Иран\0" "NИсламской Республики Иран\0" "NИсламской Республике Иран\0"
"NИсламскую Республику Иран\0" "NИсламской Республикой Иран\0" "NПерсия\0" "NПерсии\0" "NПерсию\0"
"NПерсией\0" "NIran\0" "NIran's\0" "NIran’s\0" "N伊朗\0" "N이란\0" "Nl'Iran\0" "Nl’Iran\0" "Nd'Iran\0"
"Nd’Iran\0" "NIrans\0" "NИран\0" "NИрана\0" "NИрану\0" "NИраном\0" "NИране\0" "AIranian\0"
"APersian\0" "airanien\0" "airaniens\0" "airanienne\0" "airaniennes\0" "al'iranien\0"
"al’iranien\0" "ad'iranien\0" "ad’iranien\0" "al'iraniens\0" "al’iraniens\0" "ad'iraniens\0"
"ad’iraniens\0" "al'iranienne\0" "al’iranienne\0" "ad'iranienne\0" "ad’iranienne\0"
"al'iraniennes\0" "al’iraniennes\0" "ad'iraniennes\0" "ad’iraniennes\0" "airaní\0" "airanís\0"
"airaníes\0" "airanisch\0" "airanische\0" "airanischem\0" "airanischen\0" "airanischer\0"
"airanisches\0" "apersisch\0" "apersische\0" "apersischem\0" "apersischen\0" "apersischer\0"
"apersisches\0" "aиранский\0" "aиранского\0" "aиранскому\0" "aиранским\0" "aиранском\0"
"aиранская\0" "aиранской\0" "aиранскую\0" "aиранское\0" "aиранские\0" "aиранских\0" "aиранскими\0"
"aиранско\0"},
{"IS", "Iceland",
"NIceland\0" "NIceland's\0" "NIceland’s\0" "NRepublic of Iceland\0" "NRepublic of Iceland's\0"
"NRepublic of Iceland’s\0" "Nアイスランド\0" "Nアイスランド共和国\0" "N冰岛\0" "N冰岛共和国\0" "N冰島\0" "N冰島共和國\0"
"N아이슬란드\0" "N아이슬란드공화국\0" "NIslande\0" "Nl'Islande\0" "Nl’Islande\0" "Nd'Islande\0" "Nd’Islande\0"
"NRépublique d'Islande\0" "NRépublique d’Islande\0" "NIslandia\0" "NRepública de Islandia\0"
"NRepública del Islandia\0" "NIsland\0" "NIslands\0" "NRepublik Island\0" "NИсландия\0"
"NИсландии\0" "NИсландию\0" "NИсландией\0" "NРеспублика Исландия\0" "NРеспублики Исландия\0"
"NРеспублике Исландия\0" "NРеспублику Исландия\0" "NРеспубликой Исландия\0" "AIcelandic\0"
"AIcelander\0" "aislandais\0" "aislandaise\0" "aislandaises\0" "al'islandais\0" "al’islandais\0"
"ad'islandais\0" "ad’islandais\0" "al'islandaise\0" "al’islandaise\0" "ad'islandaise\0"
"ad’islandaise\0" "al'islandaises\0" "al’islandaises\0" "ad'islandaises\0" "ad’islandaises\0"
"aislandés\0" "aislandesa\0" "aislandeses\0" "aislandesas\0" "aisländisch\0" "aisländische\0"
"aisländischem\0" "aisländischen\0" "aisländischer\0" "aisländisches\0" "aисландский\0"
"aисландского\0" "aисландскому\0" "aисландским\0" "aисландском\0" "aисландская\0" "aисландской\0"
"aисландскую\0" "aисландское\0" "aисландские\0" "aисландских\0" "aисландскими\0" "aисландско\0"},
{"IT", "Italy",
"NItalian Republic\0" "NItalian Republic's\0" "NItalian Republic’s\0" "NRépublique italienne\0"
"NRepública Italiana\0" "NИтальянская Республика\0" "NИтальянской Республики\0"
"NИтальянской Республике\0" "NИтальянскую Республику\0" "NИтальянской Республикой\0" "NItaly\0"
"NItaly's\0" "NItaly’s\0" "NRepublic of Italy\0" "NRepublic of Italy's\0" "NRepublic of Italy’s\0"
"Nイタリア\0" "Nイタリア共和国\0" "N意大利\0" "N意大利共和国\0" "N義大利\0" "N義大利共和國\0" "N이탈리아\0" "N이탈리아공화국\0"
"NItalie\0" "Nl'Italie\0" "Nl’Italie\0" "Nd'Italie\0" "Nd’Italie\0" "NRépublique d'Italie\0"
"NRépublique d’Italie\0" "NItalia\0" "NRepública de Italia\0" "NRepública del Italia\0"
"Bitalien\0" "Bitaliens\0" "NRepublik Italien\0" "NИталия\0" "NИталии\0" "NИталию\0" "NИталией\0"
"NРеспублика Италия\0" "NРеспублики Италия\0" "NРеспублике Италия\0" "NРеспублику Италия\0"
"NРеспубликой Италия\0" "AItalian\0" "aitalienne\0" "aitaliennes\0" "al'italien\0" "al’italien\0"
"ad'italien\0" "ad’italien\0" "al'italiens\0" "al’italiens\0" "ad'italiens\0" "ad’italiens\0"
"al'italienne\0" "al’italienne\0" "ad'italienne\0" "ad’italienne\0" "al'italiennes\0"
"al’italiennes\0" "ad'italiennes\0" "ad’italiennes\0" "aitaliano\0" "aitaliana\0" "aitalianos\0"
"aitalianas\0" "aitalienisch\0" "aitalienische\0" "aitalienischem\0" "aitalienischen\0"
"aitalienischer\0" "aitalienisches\0" "aитальянский\0" "aитальянского\0" "aитальянскому\0"
"aитальянским\0" "aитальянском\0" "aитальянская\0" "aитальянской\0" "aитальянскую\0"
"aитальянское\0" "aитальянские\0" "aитальянских\0" "aитальянскими\0" "aитальянско\0" "S伊\0" "S意\0"},
{"JE", "Jersey",
"NJersey\0" "NJersey's\0" "NJersey’s\0" "Nジャージー\0" "N泽西岛\0" "N澤西島\0" "N저지\0" "NJerseys\0"
"NДжерси\0"},
{"JM", "Jamaica",
"NJamaica\0" "NJamaica's\0" "NJamaica’s\0" "Nジャマイカ\0" "N牙买加\0" "N牙買加\0" "N자메이카\0" "NJamaïque\0"
"NJamaika\0" "NJamaikas\0" "NЯмайка\0" "NЯмайки\0" "NЯмайке\0" "NЯмайку\0" "NЯмайкой\0"
"AJamaican\0" "ajamaïcain\0" "ajamaïcains\0" "ajamaïcaine\0" "ajamaïcaines\0" "ajamaicano\0"
"ajamaicana\0" "ajamaicanos\0" "ajamaicanas\0" "ajamaikanisch\0" "ajamaikanische\0"
"ajamaikanischem\0" "ajamaikanischen\0" "ajamaikanischer\0" "ajamaikanisches\0"},
{"JO", "Jordan",
"NHashemite Kingdom of Jordan\0" "NHashemite Kingdom of Jordan's\0"
"NHashemite Kingdom of Jordan’s\0" "NRoyaume hachémite de Jordanie\0"
"NReino Hachemita de Jordania\0" "NJordan\0" "NJordan's\0" "NJordan’s\0" "Nヨルダン\0" "N约旦\0" "N約旦\0"
"N요르단\0" "NJordanie\0" "NJordania\0" "Bjordanien\0" "Bjordaniens\0" "NИордания\0" "NИордании\0"
"NИорданию\0" "NИорданией\0" "AJordanian\0" "ajordanienne\0" "ajordaniennes\0" "ajordano\0"
"ajordana\0" "ajordanos\0" "ajordanas\0" "ajordanisch\0" "ajordanische\0" "ajordanischem\0"
"ajordanischen\0" "ajordanischer\0" "ajordanisches\0" "aиорданский\0" "aиорданского\0"
"aиорданскому\0" "aиорданским\0" "aиорданском\0" "aиорданская\0" "aиорданской\0" "aиорданскую\0"
"aиорданское\0" "aиорданские\0" "aиорданских\0" "aиорданскими\0" "aиорданско\0"},
{"JP", "Japan",
"NState of Japan\0" "NState of Japan's\0" "NState of Japan’s\0" "NEmpire of Japan\0"
"NEmpire of Japan's\0" "NEmpire of Japan’s\0" "N日本\0" "N日本国\0" "N我が国\0" "N大日本帝国\0" "N일본\0"
"N일본국\0" "NJapan\0" "NJapan's\0" "NJapan’s\0" "NJapon\0" "NJapans\0" "NЯпония\0" "NЯпонии\0"
"NЯпонию\0" "NЯпонией\0" "AJapanese\0" "ajaponais\0" "ajaponaise\0" "ajaponaises\0" "anippon\0"
"anippons\0" "anipponne\0" "anipponnes\0" "ajaponés\0" "ajaponesa\0" "ajaponeses\0" "ajaponesas\0"
"anipón\0" "anipona\0" "anipones\0" "aniponas\0" "ajapanisch\0" "ajapanische\0" "ajapanischem\0"
"ajapanischen\0" "ajapanischer\0" "ajapanisches\0" "aяпонский\0" "aяпонского\0" "aяпонскому\0"
"aяпонским\0" "aяпонском\0" "aяпонская\0" "aяпонской\0" "aяпонскую\0" "aяпонское\0" "aяпонские\0"
"aяпонских\0" "aяпонскими\0" "aяпонско\0" "S日\0" "S일\0"},
{"KE", "Kenya",
"NKenya\0" "NKenya's\0" "NKenya’s\0" "NRepublic of Kenya\0" "NRepublic of Kenya's\0"
"NRepublic of Kenya’s\0" "Nケニア\0" "Nケニア共和国\0" "N肯尼亚\0" "N肯尼亚共和国\0" "N肯亞\0" "N肯亞共和國\0" "N케냐\0"
"N케냐공화국\0" "NRépublique de Kenya\0" "NRépublique du Kenya\0" "NKenia\0" "NRepública de Kenia\0"
"NRepública del Kenia\0" "NKenias\0" "NRepublik Kenia\0" "NКения\0" "NКении\0" "NКению\0"
"NКенией\0" "NРеспублика Кения\0" "NРеспублики Кения\0" "NРеспублике Кения\0"
"NРеспублику Кения\0" "NРеспубликой Кения\0" "AKenyan\0" "akényans\0" "akényane\0" "akényanes\0"
"akeniano\0" "akeniana\0" "akenianos\0" "akenianas\0" "akeniata\0" "akeniatas\0" "akenianisch\0"
"akenianische\0" "akenianischem\0" "akenianischen\0" "akenianischer\0" "akenianisches\0"
"aкенийский\0" "aкенийского\0" "aкенийскому\0" "aкенийским\0" "aкенийском\0" "aкенийская\0"
"aкенийской\0" "aкенийскую\0" "aкенийское\0" "aкенийские\0" "aкенийских\0" "aкенийскими\0"
"aкенийско\0"},
{"KG", "Kyrgyzstan",
"NKyrgyz Republic\0" "NKyrgyz Republic's\0" "NKyrgyz Republic’s\0" "NKirghizia\0" "NKirghizia's\0"
"NKirghizia’s\0" "NKirgizia\0" "NKirgizia's\0" "NKirgizia’s\0" "NKirghizstan\0" "NKirghizstan's\0"
"NKirghizstan’s\0" "Nキルギス\0" "Nキルギスタン\0" "Nキルギス共和国\0" "N吉尔吉斯共和国\0" "N吉尔吉斯\0" "N吉爾吉斯斯坦\0"
"NKirghizie\0" "NRépublique kirghize\0" "NRepública Kirguisa\0" "NKirguizistán\0"
"NKirgisische Republik\0" "NKirgisischen Republik\0" "NKirgisien\0" "NKirgisiens\0"
"NКыргызская Республика\0" "NКыргызской Республики\0" "NКыргызской Республике\0"
"NКыргызскую Республику\0" "NКыргызской Республикой\0" "NКыргызстан\0" "NКыргызстана\0"
"NКыргызстану\0" "NКыргызстаном\0" "NКыргызстане\0" "NКиргизия\0" "NКиргизии\0" "NКиргизию\0"
"NКиргизией\0" "NKyrgyzstan\0" "NKyrgyzstan's\0" "NKyrgyzstan’s\0" "N吉尔吉斯斯坦\0" "N吉爾吉斯\0"
"N키르기스스탄\0" "NKirguistán\0" "NKirgisistan\0" "NKirgisistans\0" "AKyrgyz\0" "AKirghiz\0"
"akirghize\0" "akirghizes\0" "akirguís\0" "akirguíss\0" "akirguiso\0" "akirguisa\0" "akirguisos\0"
"akirguisas\0" "akirgisisch\0" "akirgisische\0" "akirgisischem\0" "akirgisischen\0"
"akirgisischer\0" "akirgisisches\0" "aкиргизский\0" "aкиргизского\0" "aкиргизскому\0"
"aкиргизским\0" "aкиргизском\0" "aкиргизская\0" "aкиргизской\0" "aкиргизскую\0" "aкиргизское\0"
"aкиргизские\0" "aкиргизских\0" "aкиргизскими\0" "aкиргизско\0" "aкыргызский\0" "aкыргызского\0"
"aкыргызскому\0" "aкыргызским\0" "aкыргызском\0" "aкыргызская\0" "aкыргызской\0" "aкыргызскую\0"
"aкыргызское\0" "aкыргызские\0" "aкыргызских\0" "aкыргызскими\0" "aкыргызско\0"},
{"KH", "Cambodia",
"NKampuchea\0" "NKampuchea's\0" "NKampuchea’s\0" "NDemocratic Kampuchea\0"
"NDemocratic Kampuchea's\0" "NDemocratic Kampuchea’s\0" "N柬埔寨\0" "Nカンボジア王国\0" "N柬埔寨王国\0"
"NCambodia\0" "NCambodia's\0" "NCambodia’s\0" "NKingdom of Cambodia\0" "NKingdom of Cambodia's\0"
"NKingdom of Cambodia’s\0" "Nカンボジア\0" "N柬埔寨王國\0" "N캄보디아\0" "N캄보디아왕국\0" "NCambodge\0"
"NRoyaume de Cambodge\0" "NRoyaume du Cambodge\0" "NCamboya\0" "NReino de Camboya\0"
"NReino del Camboya\0" "NKambodscha\0" "NKambodschas\0" "NKönigreich Kambodscha\0" "NКамбоджа\0"
"NКамбоджи\0" "NКамбодже\0" "NКамбоджу\0" "NКамбоджой\0" "NКоролевство Камбоджа\0"
"NКоролевства Камбоджа\0" "NКоролевству Камбоджа\0" "NКоролевством Камбоджа\0"
"NКоролевстве Камбоджа\0" "ACambodian\0" "acambodgien\0" "acambodgiens\0" "acambodgienne\0"
"acambodgiennes\0" "acamboyano\0" "acamboyana\0" "acamboyanos\0" "acamboyanas\0"
"akambodschanisch\0" "akambodschanische\0" "akambodschanischem\0" "akambodschanischen\0"
"akambodschanischer\0" "akambodschanisches\0" "aкамбоджийский\0" "aкамбоджийского\0"
"aкамбоджийскому\0" "aкамбоджийским\0" "aкамбоджийском\0" "aкамбоджийская\0" "aкамбоджийской\0"
"aкамбоджийскую\0" "aкамбоджийское\0" "aкамбоджийские\0" "aкамбоджийских\0" "aкамбоджийскими\0"
"aкамбоджийско\0" "S柬\0"},
{"KI", "Kiribati",
"NKiribati\0" "NKiribati's\0" "NKiribati’s\0" "Nキリバス\0" "N基里巴斯\0" "N吉里巴斯\0" "N키리바시\0"
"NKiribatis\0" "NКирибати\0"},
{"KM", "Comoros",
"NComoros\0" "Nコモロ\0" "N科摩罗\0" "N葛摩\0" "N코모로\0" "NComores\0" "NComoras\0" "NKomoren\0"
"NKomorens\0" "NКоморы\0"},
{"KN", "St. Kitts and Nevis",
"NSt. Kitts & Nevis\0" "NSt. Kitts and Nevis\0" "NSaint Kitts & Nevis\0"
"NSaint Kitts and Nevis\0" "Nセントクリストファー・ネーヴィス\0" "N圣基茨和尼维斯\0" "N聖克里斯多福及尼維斯\0" "N세인트키츠 네비스\0"
"NSaint-Christophe-et-Niévès\0" "NSan Cristóbal y Nieves\0" "NSt. Kitts und Nevis\0"
"NСент-Китс и Невис\0" "NСент-Китса и Невис\0" "NСент-Китсу и Невис\0" "NСент-Китсом и Невис\0"
"NСент-Китсе и Невис\0"},
{"KP", "North Korea",
"FDPRK\0" "FD.P.R.K.\0" "FRPDC\0" "FDVRK\0" "FКНДР\0" "NDemocratic People's Republic of Korea\0"
"NDemocratic People’s Republic of Korea\0" "NDemocratic People's Republic of Korea's\0"
"NDemocratic People’s Republic of Korea’s\0" "NDemocratic People’s Republic of Korea's\0"
"NNorth Korea\0" "NNorth Korea's\0" "NNorth Korea’s\0" "N北朝鮮\0" "N朝鮮民主主義人民共和国\0" "N朝鲜\0"
"N朝鲜民主主义人民共和国\0" "N北韓\0" "N北朝鲜\0" "N朝鮮\0" "N북한\0" "N조선민주주의인민공화국\0" "N북조선\0" "N북측\0"
"NRépublique populaire démocratique de Corée\0" "NRepública Popular Democrática de Corea\0"
"NDemokratische Volksrepublik Korea\0" "NDemokratischen Volksrepublik Korea\0" "NNordkorea\0"
"NNordkoreas\0" "NКорейская Народно-Демократическая Республика\0"
"NКорейской Народно-Демократической Республики\0"
"NКорейской Народно-Демократической Республике\0"
"NКорейскую Народно-Демократическую Республику\0"
"NКорейской Народно-Демократической Республикой\0" "NСеверная Корея\0" "NСеверной Кореи\0"
"NСеверной Корее\0" "NСеверную Корею\0" "NСеверной Кореей\0" "NCorée du Nord\0"
"NCorea del Norte\0" "ANorth Korean\0" "anord-coréen\0" "anord-coréens\0" "anord-coréenne\0"
"anord-coréennes\0" "anorcoreano\0" "anorcoreana\0" "anorcoreanos\0" "anorcoreanas\0"
"anordkoreanisch\0" "anordkoreanische\0" "anordkoreanischem\0" "anordkoreanischen\0"
"anordkoreanischer\0" "anordkoreanisches\0" "aсеверокорейский\0" "aсеверокорейского\0"
"aсеверокорейскому\0" "aсеверокорейским\0" "aсеверокорейском\0" "aсеверокорейская\0"
"aсеверокорейской\0" "aсеверокорейскую\0" "aсеверокорейское\0" "aсеверокорейские\0"
"aсеверокорейских\0" "aсеверокорейскими\0" "aсеверокорейско\0" "S朝\0" "S북\0"},
{"KR", "Republic of Korea",
"FROK\0" "FR.O.K.\0" "FРК\0" "NRepublic of Korea\0" "NRepublic of Korea's\0"
"NRepublic of Korea’s\0" "NSouth Korea\0" "NSouth Korea's\0" "NSouth Korea’s\0" "NKorea\0"
"NKorea's\0" "NKorea’s\0" "N韓国\0" "N大韓民国\0" "N韩国\0" "N大韩民国\0" "N韓國\0" "N大韓民國\0" "N南韩\0" "N南韓\0"
"N대한민국\0" "N한국\0" "N남한\0" "N우리나라\0" "N남측\0" "NRépublique de Corée\0" "NCorée\0"
"NRepública de Corea\0" "NCorea\0" "NRepublik Korea\0" "NKoreas\0" "NSüdkorea\0" "NSüdkoreas\0"
"NРеспублика Корея\0" "NРеспублики Корея\0" "NРеспублике Корея\0" "NРеспублику Корея\0"
"NРеспубликой Корея\0" "NЮжная Корея\0" "NЮжной Кореи\0" "NЮжной Корее\0" "NЮжную Корею\0"
"NЮжной Кореей\0" "NКорея\0" "NКореи\0" "NКорее\0" "NКорею\0" "NКореей\0" "NCorée du Sud\0"
"NCorea del Sur\0" "ASouth Korean\0" "AKorean\0" "asud-coréen\0" "asud-coréens\0"
"asud-coréenne\0" "asud-coréennes\0" "acoréen\0" "acoréens\0" "acoréenne\0" "acoréennes\0"
"asurcoreano\0" "asurcoreana\0" "asurcoreanos\0" "asurcoreanas\0" "acoreano\0" "acoreana\0"
"acoreanos\0" "acoreanas\0" "asüdkoreanisch\0" "asüdkoreanische\0" "asüdkoreanischem\0"
"asüdkoreanischen\0" "asüdkoreanischer\0" "asüdkoreanisches\0" "akoreanisch\0" "akoreanische\0"
"akoreanischem\0" "akoreanischen\0" "akoreanischer\0" "akoreanisches\0" "aюжнокорейский\0"
"aюжнокорейского\0" "aюжнокорейскому\0" "aюжнокорейским\0" "aюжнокорейском\0" "aюжнокорейская\0"
"aюжнокорейской\0" "aюжнокорейскую\0" "aюжнокорейское\0" "aюжнокорейские\0" "aюжнокорейских\0"
"aюжнокорейскими\0" "aюжнокорейско\0" "aкорейский\0" "aкорейского\0" "aкорейскому\0"
"aкорейским\0" "aкорейском\0" "aкорейская\0" "aкорейской\0" "aкорейскую\0" "aкорейское\0"
"aкорейские\0" "aкорейских\0" "aкорейскими\0" "aкорейско\0" "S韓\0" "S韩\0" "S한\0"},
{"KW", "Kuwait",
"NKuwait\0" "NKuwait's\0" "NKuwait’s\0" "Nクウェート\0" "N科威特\0" "N쿠웨이트\0" "NKoweït\0" "NKuwaits\0"
"NКувейт\0" "NКувейта\0" "NКувейту\0" "NКувейтом\0" "NКувейте\0" "AKuwaiti\0" "akoweïtien\0"
"akoweïtiens\0" "akoweïtienne\0" "akoweïtiennes\0" "akuwaitís\0" "akuwaitíes\0" "akuwaitisch\0"
"akuwaitische\0" "akuwaitischem\0" "akuwaitischen\0" "akuwaitischer\0" "akuwaitisches\0"
"aкувейтский\0" "aкувейтского\0" "aкувейтскому\0" "aкувейтским\0" "aкувейтском\0" "aкувейтская\0"
"aкувейтской\0" "aкувейтскую\0" "aкувейтское\0" "aкувейтские\0" "aкувейтских\0" "aкувейтскими\0"
"aкувейтско\0"},
{"KY", "Cayman Islands",
"NCayman Islands\0" "Nケイマン諸島\0" "N开曼群岛\0" "N開曼群島\0" "N케이맨 제도\0" "NÎles Caïmans\0"
"Nl'Îles Caïmans\0" "Nl’Îles Caïmans\0" "Nd'Îles Caïmans\0" "Nd’Îles Caïmans\0" "NIslas Caimán\0"
"NKaimaninseln\0" "NKaimaninselns\0" "NОстрова Кайман\0" "NОстровов Кайман\0" "NОстровам Кайман\0"
"NОстровами Кайман\0" "NОстровах Кайман\0"},
{"KZ", "Kazakhstan",
"NKazakstan\0" "NKazakstan's\0" "NKazakstan’s\0" "NKazakhstan\0" "NKazakhstan's\0"
"NKazakhstan’s\0" "NRepublic of Kazakhstan\0" "NRepublic of Kazakhstan's\0"
"NRepublic of Kazakhstan’s\0" "Nカザフスタン\0" "Nカザフスタン共和国\0" "N哈萨克斯坦\0" "N哈萨克斯坦共和国\0" "N哈薩克\0"
"N哈薩克共和國\0" "N카자흐스탄\0" "N카자흐스탄공화국\0" "NRépublique de Kazakhstan\0" "NRépublique du Kazakhstan\0"
"NKazajistán\0" "NRepública de Kazajistán\0" "NRepública del Kazajistán\0" "NKasachstan\0"
"NKasachstans\0" "NRepublik Kasachstan\0" "NКазахстан\0" "NКазахстана\0" "NКазахстану\0"
"NКазахстаном\0" "NКазахстане\0" "NРеспублика Казахстан\0" "NРеспублики Казахстан\0"
"NРеспублике Казахстан\0" "NРеспублику Казахстан\0" "NРеспубликой Казахстан\0" "AKazakh\0"
"AKazakhstani\0" "AKazak\0" "akazakhs\0" "akazakhe\0" "akazakhes\0" "akazakhstanais\0"
"akazakhstanaise\0" "akazakhstanaises\0" "akazajo\0" "akazaja\0" "akazajos\0" "akazajas\0"
"akazako\0" "akazaka\0" "akazakos\0" "akazakas\0" "akasachisch\0" "akasachische\0"
"akasachischem\0" "akasachischen\0" "akasachischer\0" "akasachisches\0" "aказахстанский\0"
"aказахстанского\0" "aказахстанскому\0" "aказахстанским\0" "aказахстанском\0" "aказахстанская\0"
"aказахстанской\0" "aказахстанскую\0" "aказахстанское\0" "aказахстанские\0" "aказахстанских\0"
"aказахстанскими\0" "aказахстанско\0" "aказахский\0" "aказахского\0" "aказахскому\0"
"aказахским\0" "aказахском\0" "aказахская\0" "aказахской\0" "aказахскую\0" "aказахское\0"
"aказахские\0" "aказахских\0" "aказахскими\0" "aказахско\0" "S哈\0"},
{"LA", "Laos",
"NLao People's Democratic Republic\0" "NLao People’s Democratic Republic\0"
"NLao People's Democratic Republic's\0" "NLao People’s Democratic Republic’s\0"
"NLao People’s Democratic Republic's\0" "NLao PDR\0" "NLao PDR's\0" "NLao PDR’s\0" "Nラオス人民民主共和国\0"
"N老挝人民民主共和国\0" "N寮國\0" "NRépublique démocratique populaire lao\0"
"NRepública Democrática Popular Lao\0" "Blaos\0" "Nラオス\0" "N老挝\0" "N라오스\0" "NЛаос\0" "NЛаоса\0"
"NЛаосу\0" "NЛаосом\0" "NЛаосе\0" "ALao\0" "ALaotian\0" "alaotien\0" "alaotiens\0" "alaotienne\0"
"alaotiennes\0" "alaoe\0" "alaoes\0" "alaosiano\0" "alaosiana\0" "alaosianos\0" "alaosianas\0"
"alaotisch\0" "alaotische\0" "alaotischem\0" "alaotischen\0" "alaotischer\0" "alaotisches\0"
"aлаосский\0" "aлаосского\0" "aлаосскому\0" "aлаосским\0" "aлаосском\0" "aлаосская\0"
"aлаосской\0" "aлаосскую\0" "aлаосское\0" "aлаосские\0" "aлаосских\0" "aлаосскими\0" "aлаосско\0"
"S老\0" "S寮\0"},
{"LB", "Lebanon",
"NLebanese Republic\0" "NLebanese Republic's\0" "NLebanese Republic’s\0" "NLebanon\0"
"NLebanon's\0" "NLebanon’s\0" "Nレバノン\0" "N黎巴嫩\0" "N레바논\0" "NLiban\0" "NLíbano\0" "NLibanon\0"
"NLibanons\0" "NЛиван\0" "NЛивана\0" "NЛивану\0" "NЛиваном\0" "NЛиване\0" "ALebanese\0"
"alibanais\0" "alibanaise\0" "alibanaises\0" "alibanés\0" "alibanesa\0" "alibaneses\0"
"alibanesas\0" "alibanesisch\0" "alibanesische\0" "alibanesischem\0" "alibanesischen\0"
"alibanesischer\0" "alibanesisches\0" "aливанский\0" "aливанского\0" "aливанскому\0"
"aливанским\0" "aливанском\0" "aливанская\0" "aливанской\0" "aливанскую\0" "aливанское\0"
"aливанские\0" "aливанских\0" "aливанскими\0" "aливанско\0"},
{"LC", "St. Lucia",
"NSt. Lucia\0" "NSaint Lucia\0" "NSt. Lucia's\0" "NSt. Lucia’s\0" "NSaint Lucia's\0"
"NSaint Lucia’s\0" "Nセントルシア\0" "N圣卢西亚\0" "N聖露西亞\0" "N세인트루시아\0" "NSainte-Lucie\0" "NSanta Lucía\0"
"NСент-Люсия\0" "NСент-Люсии\0" "NСент-Люсию\0" "NСент-Люсией\0"},
{"LI", "Liechtenstein",
"NLiechtenstein\0" "NLiechtenstein's\0" "NLiechtenstein’s\0" "Nリヒテンシュタイン\0" "N列支敦士登\0" "N列支敦斯登\0"
"N리히텐슈타인\0" "NLiechtensteins\0" "NЛихтенштейн\0" "NЛихтенштейна\0" "NЛихтенштейну\0"
"NЛихтенштейном\0" "NЛихтенштейне\0" "aliechtensteinisch\0" "aliechtensteinische\0"
"aliechtensteinischem\0" "aliechtensteinischen\0" "aliechtensteinischer\0"
"aliechtensteinisches\0"},
{"LK", "Sri Lanka",
"NCeylon\0" "NCeylon's\0" "NCeylon’s\0" "NDemocratic Socialist Republic of Sri Lanka\0"
"NDemocratic Socialist Republic of Sri Lanka's\0"
"NDemocratic Socialist Republic of Sri Lanka’s\0" "NCeylan\0" "NSri Lanka\0" "NSri Lanka's\0"
"NSri Lanka’s\0" "Nスリランカ\0" "N斯里兰卡\0" "N斯里蘭卡\0" "N스리랑카\0" "NШри-Ланка\0" "NШри-Ланки\0"
"NШри-Ланке\0" "NШри-Ланку\0" "NШри-Ланкой\0" "ASri Lankan\0" "ACeylonese\0" "asri-lankais\0"
"asri-lankaise\0" "asri-lankaises\0" "aesrilanqués\0" "aesrilanquesa\0" "aesrilanqueses\0"
"aesrilanquesas\0" "asri-lankisch\0" "asri-lankische\0" "asri-lankischem\0" "asri-lankischen\0"
"asri-lankischer\0" "asri-lankisches\0" "aланкийский\0" "aланкийского\0" "aланкийскому\0"
"aланкийским\0" "aланкийском\0" "aланкийская\0" "aланкийской\0" "aланкийскую\0" "aланкийское\0"
"aланкийские\0" "aланкийских\0" "aланкийскими\0" "aланкийско\0"},
{"LR", "Liberia",
"NLiberia\0" "NLiberia's\0" "NLiberia’s\0" "NRepublic of Liberia\0" "NRepublic of Liberia's\0"
"NRepublic of Liberia’s\0" "Nリベリア\0" "Nリベリア共和国\0" "N利比里亚\0" "N利比里亚共和国\0" "N賴比瑞亞\0" "N賴比瑞亞共和國\0"
"N라이베리아\0" "N라이베리아공화국\0" "NRépublique de Liberia\0" "NRépublique du Liberia\0"
"NRepública de Liberia\0" "NRepública del Liberia\0" "NLiberias\0" "NRepublik Liberia\0"
"NЛиберия\0" "NЛиберии\0" "NЛиберию\0" "NЛиберией\0" "NРеспублика Либерия\0"
"NРеспублики Либерия\0" "NРеспублике Либерия\0" "NРеспублику Либерия\0" "NРеспубликой Либерия\0"
"ALiberian\0" "alibérien\0" "alibériens\0" "alibérienne\0" "alibériennes\0" "aliberiano\0"
"aliberiana\0" "aliberianos\0" "aliberianas\0" "aлиберийский\0" "aлиберийского\0"
"aлиберийскому\0" "aлиберийским\0" "aлиберийском\0" "aлиберийская\0" "aлиберийской\0"
"aлиберийскую\0" "aлиберийское\0" "aлиберийские\0" "aлиберийских\0" "aлиберийскими\0"
"aлиберийско\0"},
{"LS", "Lesotho",
"NLesotho\0" "NLesotho's\0" "NLesotho’s\0" "NKingdom of Lesotho\0" "NKingdom of Lesotho's\0"
"NKingdom of Lesotho’s\0" "Nレソト\0" "Nレソト王国\0" "N莱索托\0" "N莱索托王国\0" "N賴索托\0" "N賴索托王國\0" "N레소토\0"
"N레소토왕국\0" "NRoyaume de Lesotho\0" "NRoyaume du Lesotho\0" "NLesoto\0" "NReino de Lesoto\0"
"NReino del Lesoto\0" "NLesothos\0" "NKönigreich Lesotho\0" "NЛесото\0" "NКоролевство Лесото\0"
"NКоролевства Лесото\0" "NКоролевству Лесото\0" "NКоролевством Лесото\0" "NКоролевстве Лесото\0"},
{"LT", "Lithuania",
"NLithuania\0" "NLithuania's\0" "NLithuania’s\0" "NRepublic of Lithuania\0"
"NRepublic of Lithuania's\0" "NRepublic of Lithuania’s\0" "Nリトアニア\0" "Nリトアニア共和国\0" "N立陶宛\0"
"N立陶宛共和国\0" "N立陶宛共和國\0" "N리투아니아\0" "N리투아니아공화국\0" "NLituanie\0" "NRépublique de Lituanie\0"
"NRépublique du Lituanie\0" "NLituania\0" "NRepública de Lituania\0" "NRepública del Lituania\0"
"NLitauen\0" "NLitauens\0" "NRepublik Litauen\0" "NЛитва\0" "NЛитвы\0" "NЛитве\0" "NЛитву\0"
"NЛитвой\0" "NРеспублика Литва\0" "NРеспублики Литва\0" "NРеспублике Литва\0"
"NРеспублику Литва\0" "NРеспубликой Литва\0" "ALithuanian\0" "alituanien\0" "alituaniens\0"
"alituanienne\0" "alituaniennes\0" "alithuanien\0" "alithuaniens\0" "alithuanienne\0"
"alithuaniennes\0" "alituano\0" "alituana\0" "alituanos\0" "alituanas\0" "alitauisch\0"
"alitauische\0" "alitauischem\0" "alitauischen\0" "alitauischer\0" "alitauisches\0" "aлитовский\0"
"aлитовского\0" "aлитовскому\0" "aлитовским\0" "aлитовском\0" "aлитовская\0" "aлитовской\0"
"aлитовскую\0" "aлитовское\0" "aлитовские\0" "aлитовских\0" "aлитовскими\0" "aлитовско\0"},
{"LU", "Luxembourg",
"NGrand Duchy of Luxembourg\0" "NGrand Duchy of Luxembourg's\0" "NGrand Duchy of Luxembourg’s\0"
"NLuxemburg\0" "NLuxemburg's\0" "NLuxemburg’s\0" "NGrand-Duché de Luxembourg\0"
"NGrand-Duché du Luxembourg\0" "NGran Ducado de Luxemburgo\0" "NGroßherzogtum Luxemburg\0"
"NLuxembourg\0" "NLuxembourg's\0" "NLuxembourg’s\0" "Nルクセンブルク\0" "N卢森堡\0" "N盧森堡\0" "N룩셈부르크\0"
"NLuxemburgo\0" "NLuxemburgs\0" "NЛюксембург\0" "NЛюксембурга\0" "NЛюксембургу\0"
"NЛюксембургом\0" "NЛюксембурге\0" "ALuxembourgish\0" "ALuxembourgian\0" "aluxembourgeois\0"
"aluxembourgeoise\0" "aluxembourgeoises\0" "aluxemburgués\0" "aluxemburguesa\0"
"aluxemburgueses\0" "aluxemburguesas\0" "aluxemburgisch\0" "aluxemburgische\0"
"aluxemburgischem\0" "aluxemburgischen\0" "aluxemburgischer\0" "aluxemburgisches\0"
"aлюксембургский\0" "aлюксембургского\0" "aлюксембургскому\0" "aлюксембургским\0"
"aлюксембургском\0" "aлюксембургская\0" "aлюксембургской\0" "aлюксембургскую\0"
"aлюксембургское\0" "aлюксембургские\0" "aлюксембургских\0" "aлюксембургскими\0"
"aлюксембургско\0" "S卢\0" "S盧\0"},
{"LV", "Latvia",
"NLatvia\0" "NLatvia's\0" "NLatvia’s\0" "NRepublic of Latvia\0" "NRepublic of Latvia's\0"
"NRepublic of Latvia’s\0" "Nラトビア\0" "Nラトビア共和国\0" "N拉脱维亚\0" "N拉脱维亚共和国\0" "N拉脫維亞\0" "N拉脫維亞共和國\0"
"N라트비아\0" "N라트비아공화국\0" "NLettonie\0" "NRépublique de Lettonie\0" "NRépublique du Lettonie\0"
"NLetonia\0" "NRepública de Letonia\0" "NRepública del Letonia\0" "NLettland\0" "NLettlands\0"
"NRepublik Lettland\0" "NЛатвия\0" "NЛатвии\0" "NЛатвию\0" "NЛатвией\0" "NРеспублика Латвия\0"
"NРеспублики Латвия\0" "NРеспублике Латвия\0" "NРеспублику Латвия\0" "NРеспубликой Латвия\0"
"ALatvian\0" "aletton\0" "alettons\0" "alettonne\0" "alettonnes\0" "aletón\0" "aletona\0"
"aletones\0" "aletonas\0" "alettisch\0" "alettische\0" "alettischem\0" "alettischen\0"
"alettischer\0" "alettisches\0" "aлатвийский\0" "aлатвийского\0" "aлатвийскому\0" "aлатвийским\0"
"aлатвийском\0" "aлатвийская\0" "aлатвийской\0" "aлатвийскую\0" "aлатвийское\0" "aлатвийские\0"
"aлатвийских\0" "aлатвийскими\0" "aлатвийско\0" "aлатышский\0" "aлатышского\0" "aлатышскому\0"
"aлатышским\0" "aлатышском\0" "aлатышская\0" "aлатышской\0" "aлатышскую\0" "aлатышское\0"
"aлатышские\0" "aлатышских\0" "aлатышскими\0" "aлатышско\0"},
{"LY", "Libya",
"NState of Libya\0" "NState of Libya's\0" "NState of Libya’s\0" "NLibyan Arab Jamahiriya\0"
"NLibyan Arab Jamahiriya's\0" "NLibyan Arab Jamahiriya’s\0" "NJamahiriya arabe libyenne\0"
"NLibya\0" "NLibya's\0" "NLibya’s\0" "Nリビア\0" "N利比亚\0" "N利比亞\0" "N리비아\0" "NLibye\0" "Blibia\0"
"Blibyen\0" "Blibyens\0" "NЛивия\0" "NЛивии\0" "NЛивию\0" "NЛивией\0" "ALibyan\0" "alibyene\0"
"alibyenes\0" "alibio\0" "alibios\0" "alibias\0" "alibysch\0" "alibysche\0" "alibyschem\0"
"alibyschen\0" "alibyscher\0" "alibysches\0" "aливийский\0" "aливийского\0" "aливийскому\0"
"aливийским\0" "aливийском\0" "aливийская\0" "aливийской\0" "aливийскую\0" "aливийское\0"
"aливийские\0" "aливийских\0" "aливийскими\0" "aливийско\0"},
{"MA", "Morocco",
"NMorocco\0" "NMorocco's\0" "NMorocco’s\0" "NKingdom of Morocco\0" "NKingdom of Morocco's\0"
"NKingdom of Morocco’s\0" "Nモロッコ\0" "Nモロッコ王国\0" "N摩洛哥\0" "N摩洛哥王国\0" "N摩洛哥王國\0" "N모로코\0" "N모로코왕국\0"
"NMaroc\0" "NRoyaume de Maroc\0" "NRoyaume du Maroc\0" "NMarruecos\0" "NReino de los Marruecos\0"
"NMarokko\0" "NMarokkos\0" "NKönigreich Marokko\0" "NМарокко\0" "NКоролевство Марокко\0"
"NКоролевства Марокко\0" "NКоролевству Марокко\0" "NКоролевством Марокко\0"
"NКоролевстве Марокко\0" "AMoroccan\0" "amarocain\0" "amarocains\0" "amarocaine\0" "amarocaines\0"
"amarroquí\0" "amarroquís\0" "amarroquíes\0" "amarokkanisch\0" "amarokkanische\0"
"amarokkanischem\0" "amarokkanischen\0" "amarokkanischer\0" "amarokkanisches\0" "aмарокканский\0"
"aмарокканского\0" "aмарокканскому\0" "aмарокканским\0" "aмарокканском\0" "aмарокканская\0"
"aмарокканской\0" "aмарокканскую\0" "aмарокканское\0" "aмарокканские\0" "aмарокканских\0"
"aмарокканскими\0" "aмарокканско\0"},
{"MC", "Monaco",
"NPrincipality of Monaco\0" "NPrincipality of Monaco's\0" "NPrincipality of Monaco’s\0"
"NPrincipauté de Monaco\0" "NMonaco\0" "NMonaco's\0" "NMonaco’s\0" "Nモナコ\0" "N摩纳哥\0" "N摩納哥\0"
"N모나코\0" "NMonacos\0" "NМонако\0" "AMonegasque\0" "amonégasques\0"},
{"MD", "Moldova",
"NMoldavia\0" "NMoldavia's\0" "NMoldavia’s\0" "NМолдавия\0" "NМолдавии\0" "NМолдавию\0"
"NМолдавией\0" "NМолдова\0" "NМолдовы\0" "NМолдове\0" "NМолдову\0" "NМолдовой\0" "NMoldova\0"
"NMoldova's\0" "NMoldova’s\0" "NRepublic of Moldova\0" "NRepublic of Moldova's\0"
"NRepublic of Moldova’s\0" "Nモルドバ\0" "Nモルドバ共和国\0" "N摩尔多瓦\0" "N摩尔多瓦共和国\0" "N摩爾多瓦\0" "N摩爾多瓦共和國\0"
"N몰도바\0" "N몰도바공화국\0" "NMoldavie\0" "NRépublique de Moldavie\0" "NRépublique du Moldavie\0"
"NRepública de Moldavia\0" "NRepública del Moldavia\0" "NRepublik Moldau\0"
"NRepublik Republik Moldau\0" "NРеспублика Молдова\0" "NРеспублики Молдова\0"
"NРеспублике Молдова\0" "NРеспублику Молдова\0" "NРеспубликой Молдова\0" "AMoldovan\0"
"AMoldavian\0" "amoldave\0" "amoldaves\0" "amoldavo\0" "amoldava\0" "amoldavos\0" "amoldavas\0"
"amoldauisch\0" "amoldauische\0" "amoldauischem\0" "amoldauischen\0" "amoldauischer\0"
"amoldauisches\0" "aмолдавский\0" "aмолдавского\0" "aмолдавскому\0" "aмолдавским\0"
"aмолдавском\0" "aмолдавская\0" "aмолдавской\0" "aмолдавскую\0" "aмолдавское\0" "aмолдавские\0"
"aмолдавских\0" "aмолдавскими\0" "aмолдавско\0"},
{"ME", "Montenegro",
"NRepublic of Montenegro\0" "NRepublic of Montenegro's\0" "NRepublic of Montenegro’s\0"
"NMontenegro\0" "NMontenegro's\0" "NMontenegro’s\0" "Nモンテネグロ\0" "N黑山\0" "N蒙特內哥羅\0" "N몬테네그로\0"
"NMontenegros\0" "NЧерногория\0" "NЧерногории\0" "NЧерногорию\0" "NЧерногорией\0" "AMontenegrin\0"
"amonténégrins\0" "amonténégrine\0" "amonténégrines\0" "amontenegrino\0" "amontenegrina\0"
"amontenegrinos\0" "amontenegrinas\0" "amontenegrinisch\0" "amontenegrinische\0"
"amontenegrinischem\0" "amontenegrinischen\0" "amontenegrinischer\0" "amontenegrinisches\0"
"aчерногорский\0" "aчерногорского\0" "aчерногорскому\0" "aчерногорским\0" "aчерногорском\0"
"aчерногорская\0" "aчерногорской\0" "aчерногорскую\0" "aчерногорское\0" "aчерногорские\0"
"aчерногорских\0" "aчерногорскими\0" "aчерногорско\0"},
{"MF", "St. Martin",
"NSt. Martin\0" "NSaint Martin\0" "NSt. Martin's\0" "NSt. Martin’s\0" "NSaint Martin's\0"
"NSaint Martin’s\0" "Nサン・マルタン\0" "N法属圣马丁\0" "N法屬聖馬丁\0" "N생마르탱\0" "NSaint-Martin\0" "NSan Martín\0"
"NСен-Мартен\0" "NСен-Мартена\0" "NСен-Мартену\0" "NСен-Мартеном\0" "NСен-Мартене\0"},
{"MG", "Madagascar",
"NMadagascar\0" "NMadagascar's\0" "NMadagascar’s\0" "NRepublic of Madagascar\0"
"NRepublic of Madagascar's\0" "NRepublic of Madagascar’s\0" "Nマダガスカル\0" "Nマダガスカル共和国\0" "N马达加斯加\0"
"N马达加斯加共和国\0" "N馬達加斯加\0" "N馬達加斯加共和國\0" "N마다가스카르\0" "N마다가스카르공화국\0" "NRépublique de Madagascar\0"
"NRépublique du Madagascar\0" "NRepública de Madagascar\0" "NRepública del Madagascar\0"
"NMadagaskar\0" "NMadagaskars\0" "NRepublik Madagaskar\0" "NМадагаскар\0" "NМадагаскара\0"
"NМадагаскару\0" "NМадагаскаром\0" "NМадагаскаре\0" "NРеспублика Мадагаскар\0"
"NРеспублики Мадагаскар\0" "NРеспублике Мадагаскар\0" "NРеспублику Мадагаскар\0"
"NРеспубликой Мадагаскар\0" "AMalagasy\0" "amalgache\0" "amalgaches\0"},
{"MH", "Marshall Islands",
"NMarshall Islands\0" "NRepublic of Marshall Islands\0" "Nマーシャル諸島\0" "Nマーシャル諸島共和国\0" "N马绍尔群岛\0"
"N马绍尔群岛共和国\0" "N馬紹爾群島\0" "N馬紹爾群島共和國\0" "N마셜 제도\0" "N마셜 제도공화국\0" "NÎles Marshall\0"
"Nl'Îles Marshall\0" "Nl’Îles Marshall\0" "Nd'Îles Marshall\0" "Nd’Îles Marshall\0"
"NRépublique d'Îles Marshall\0" "NRépublique d’Îles Marshall\0" "NIslas Marshall\0"
"NRepública de Islas Marshall\0" "NRepública del Islas Marshall\0" "NMarshallinseln\0"
"NMarshallinselns\0" "NRepublik Marshallinseln\0" "NМаршалловы Острова\0"
"NРеспублика Маршалловы Острова\0" "NРеспублики Маршалловы Острова\0"
"NРеспублике Маршалловы Острова\0" "NРеспублику Маршалловы Острова\0"
"NРеспубликой Маршалловы Острова\0"},
{"MK", "North Macedonia",
"FFYROM\0" "NNorth Macedonia\0" "NNorth Macedonia's\0" "NNorth Macedonia’s\0"
"NRepublic of North Macedonia\0" "NRepublic of North Macedonia's\0"
"NRepublic of North Macedonia’s\0" "Bmacedonia\0" "NMacedonia's\0" "NMacedonia’s\0"
"Nformer Yugoslav Republic of Macedonia\0" "Nformer Yugoslav Republic of Macedonia's\0"
"Nformer Yugoslav Republic of Macedonia’s\0" "NThe former Yugoslav Republic of Macedonia\0"
"NThe former Yugoslav Republic of Macedonia's\0" "NThe former Yugoslav Republic of Macedonia’s\0"
"Nex-République yougoslave de Macédoine\0" "Nl'ex-République yougoslave de Macédoine\0"
"Nl’ex-République yougoslave de Macédoine\0" "Nd'ex-République yougoslave de Macédoine\0"
"Nd’ex-République yougoslave de Macédoine\0" "NMacédoine\0" "NMazedonien\0" "NMazedoniens\0"
"Nマケドニア\0" "NМакедония\0" "NМакедонии\0" "NМакедонию\0" "NМакедонией\0" "N北マケドニア\0" "N北马其顿\0"
"N北馬其頓\0" "N북마케도니아\0" "NMacédoine du Nord\0" "NMacedonia del Norte\0" "NNordmazedonien\0"
"NNordmazedoniens\0" "NСеверная Македония\0" "NСеверной Македонии\0" "NСеверную Македонию\0"
"NСеверной Македонией\0" "AMacedonian\0" "amacédonien\0" "amacédoniens\0" "amacédonienne\0"
"amacédoniennes\0" "amacedonio\0" "amacedonios\0" "amacedonias\0" "amazedonisch\0"
"amazedonische\0" "amazedonischem\0" "amazedonischen\0" "amazedonischer\0" "amazedonisches\0"
"anordmazedonisch\0" "anordmazedonische\0" "anordmazedonischem\0" "anordmazedonischen\0"
"anordmazedonischer\0" "anordmazedonisches\0" "aмакедонский\0" "aмакедонского\0" "aмакедонскому\0"
"aмакедонским\0" "aмакедонском\0" "aмакедонская\0" "aмакедонской\0" "aмакедонскую\0"
"aмакедонское\0" "aмакедонские\0" "aмакедонских\0" "aмакедонскими\0" "aмакедонско\0"},
{"ML", "Mali",
"NMali\0" "NMali's\0" "NMali’s\0" "NRepublic of Mali\0" "NRepublic of Mali's\0"
"NRepublic of Mali’s\0" "Nマリ\0" "Nマリ共和国\0" "N马里\0" "N马里共和国\0" "N馬利\0" "N馬利共和國\0" "N말리\0"
"N말리공화국\0" "NRépublique de Mali\0" "NRépublique du Mali\0" "NRepública de Mali\0"
"NRepública del Mali\0" "NMalis\0" "NRepublik Mali\0" "NМали\0" "NРеспублика Мали\0"
"NРеспублики Мали\0" "NРеспублике Мали\0" "NРеспублику Мали\0" "NРеспубликой Мали\0" "AMalian\0"
"amalien\0" "amaliens\0" "amalienne\0" "amaliennes\0" "amaliense\0" "amalienses\0" "amalisch\0"
"amalische\0" "amalischem\0" "amalischen\0" "amalischer\0" "amalisches\0" "aмалийский\0"
"aмалийского\0" "aмалийскому\0" "aмалийским\0" "aмалийском\0" "aмалийская\0" "aмалийской\0"
"aмалийскую\0" "aмалийское\0" "aмалийские\0" "aмалийских\0" "aмалийскими\0" "aмалийско\0"},
{"MM", "Burma",
"NBurma\0" "NBurma's\0" "NBurma’s\0" "NUnion of Myanmar\0" "NUnion of Myanmar's\0"
"NUnion of Myanmar’s\0" "NRepublic of the Union of Myanmar\0"
"NRepublic of the Union of Myanmar's\0" "NRepublic of the Union of Myanmar’s\0"
"NUnion of Burma\0" "NUnion of Burma's\0" "NUnion of Burma’s\0" "Nビルマ\0" "Nミャンマー\0" "N缅甸\0"
"N緬甸\0" "N미얀마\0" "N버마\0" "NBirmanie\0" "NMyanmar\0" "NBirmania\0" "NBirma\0" "NBirmas\0"
"NBurmas\0" "NMyanmars\0" "NБирма\0" "NБирмы\0" "NБирме\0" "NБирму\0" "NБирмой\0" "NМьянма\0"
"NМьянмы\0" "NМьянме\0" "NМьянму\0" "NМьянмой\0" "NMyanmar's\0" "NMyanmar’s\0" "ABurmese\0"
"abirman\0" "abirmans\0" "abirmane\0" "abirmanes\0" "abirmano\0" "abirmana\0" "abirmanos\0"
"abirmanas\0" "abirmanisch\0" "abirmanische\0" "abirmanischem\0" "abirmanischen\0"
"abirmanischer\0" "abirmanisches\0" "amyanmarisch\0" "amyanmarische\0" "amyanmarischem\0"
"amyanmarischen\0" "amyanmarischer\0" "amyanmarisches\0" "aбирманский\0" "aбирманского\0"
"aбирманскому\0" "aбирманским\0" "aбирманском\0" "aбирманская\0" "aбирманской\0" "aбирманскую\0"
"aбирманское\0" "aбирманские\0" "aбирманских\0" "aбирманскими\0" "aбирманско\0" "aмьянманский\0"
"aмьянманского\0" "aмьянманскому\0" "aмьянманским\0" "aмьянманском\0" "aмьянманская\0"
"aмьянманской\0" "aмьянманскую\0" "aмьянманское\0" "aмьянманские\0" "aмьянманских\0"
"aмьянманскими\0" "aмьянманско\0" "S緬\0" "S缅\0"},
{"MN", "Mongolia",
"N蒙古\0" "Nモンゴル国\0" "NMongolia\0" "NMongolia's\0" "NMongolia’s\0" "Nモンゴル\0" "N몽골\0" "NMongolie\0"
"NMongolei\0" "NMongoleis\0" "NМонголия\0" "NМонголии\0" "NМонголию\0" "NМонголией\0"
"AMongolian\0" "amongol\0" "amongols\0" "amongole\0" "amongoles\0" "amongola\0" "amongolas\0"
"amongolisch\0" "amongolische\0" "amongolischem\0" "amongolischen\0" "amongolischer\0"
"amongolisches\0" "aмонгольский\0" "aмонгольского\0" "aмонгольскому\0" "aмонгольским\0"
"aмонгольском\0" "aмонгольская\0" "aмонгольской\0" "aмонгольскую\0" "aмонгольское\0"
"aмонгольские\0" "aмонгольских\0" "aмонгольскими\0" "aмонгольско\0" "S蒙\0" "S몽\0"},
{"MO", "Macao",
"NMacao\0" "NMacao's\0" "NMacao’s\0" "NMacau\0" "NMacau's\0" "NMacau’s\0"
"NMacao Special Administrative Region\0" "NMacao Special Administrative Region's\0"
"NMacao Special Administrative Region’s\0" "Nマカオ\0" "N澳门\0" "N澳門\0" "N마카오\0" "NMacao SAR China\0"
"NMacao SAR China's\0" "NMacao SAR China’s\0" "N中華人民共和国マカオ特別行政区\0" "N中国澳门特别行政区\0" "N中國澳門特別行政區\0"
"NR.A.S. chinoise de Macao\0" "NSonderverwaltungsregion Macau\0" "NMacaus\0" "NМакао\0"},
{"MP", "Northern Mariana Islands",
"NNorthern Mariana Islands\0" "N北マリアナ諸島\0" "N北马里亚纳群岛\0" "N北馬利安納群島\0" "N북마리아나제도\0"
"NÎles Mariannes du Nord\0" "Nl'Îles Mariannes du Nord\0" "Nl’Îles Mariannes du Nord\0"
"Nd'Îles Mariannes du Nord\0" "Nd’Îles Mariannes du Nord\0" "NIslas Marianas del Norte\0"
"NNördliche Marianen\0" "NСеверные Марианские о-ва\0" "NСеверных Марианских о-вы\0"
"NСеверным Марианским о-ве\0" "NСеверные Марианские о-ву\0" "NСеверными Марианскими о-вой\0"
"NСеверных Марианских о-ве\0"},
{"MQ", "Martinique",
"NMartinique\0" "NMartinique's\0" "NMartinique’s\0" "Nマルティニーク\0" "N马提尼克\0" "N馬丁尼克\0" "N마르티니크\0"
"NMartinica\0" "NMartiniques\0" "NМартиника\0" "NМартиники\0" "NМартинике\0" "NМартинику\0"
"NМартиникой\0"},
{"MR", "Mauritania",
"NIslamic Republic of Mauritania\0" "NIslamic Republic of Mauritania's\0"
"NIslamic Republic of Mauritania’s\0" "NMauritania\0" "NMauritania's\0" "NMauritania’s\0"
"Nモーリタニア\0" "N毛里塔尼亚\0" "N茅利塔尼亞\0" "N모리타니\0" "NMauritanie\0" "NMauretanien\0" "NMauretaniens\0"
"NМавритания\0" "NМавритании\0" "NМавританию\0" "NМавританией\0" "AMauritanian\0" "amauritanien\0"
"amauritaniens\0" "amauritanienne\0" "amauritaniennes\0" "amauritano\0" "amauritana\0"
"amauritanos\0" "amauritanas\0" "aмавританский\0" "aмавританского\0" "aмавританскому\0"
"aмавританским\0" "aмавританском\0" "aмавританская\0" "aмавританской\0" "aмавританскую\0"
"aмавританское\0" "aмавританские\0" "aмавританских\0" "aмавританскими\0" "aмавританско\0"},
{"MS", "Montserrat",
"NMontserrat\0" "NMontserrat's\0" "NMontserrat’s\0" "Nモントセラト\0" "N蒙特塞拉特\0" "N蒙哲臘\0" "N몬트세라트\0"
"NMontserrats\0" "NМонтсеррат\0" "NМонтсеррата\0" "NМонтсеррату\0" "NМонтсерратом\0"
"NМонтсеррате\0"},
{"MT", "Malta",
"NMalta\0" "NMalta's\0" "NMalta’s\0" "NRepublic of Malta\0" "NRepublic of Malta's\0"
"NRepublic of Malta’s\0" "Nマルタ\0" "Nマルタ共和国\0" "N马耳他\0" "N马耳他共和国\0" "N馬爾他\0" "N馬爾他共和國\0" "N몰타\0"
"N몰타공화국\0" "NMalte\0" "NRépublique de Malte\0" "NRépublique du Malte\0" "NRepública de Malta\0"
"NRepública del Malta\0" "NMaltas\0" "NRepublik Malta\0" "NМальта\0" "NМальты\0" "NМальте\0"
"NМальту\0" "NМальтой\0" "NРеспублика Мальта\0" "NРеспублики Мальта\0" "NРеспублике Мальта\0"
"NРеспублику Мальта\0" "NРеспубликой Мальта\0" "AMaltese\0" "amaltais\0" "amaltaise\0"
"amaltaises\0" "amaltés\0" "amaltesa\0" "amalteses\0" "amaltesas\0" "amaltesisch\0"
"amaltesische\0" "amaltesischem\0" "amaltesischen\0" "amaltesischer\0" "amaltesisches\0"
"aмальтийский\0" "aмальтийского\0" "aмальтийскому\0" "aмальтийским\0" "aмальтийском\0"
"aмальтийская\0" "aмальтийской\0" "aмальтийскую\0" "aмальтийское\0" "aмальтийские\0"
"aмальтийских\0" "aмальтийскими\0" "aмальтийско\0"},
{"MU", "Mauritius",
"NMauritius\0" "Nモーリシャス\0" "N毛里求斯\0" "N模里西斯\0" "N모리셔스\0" "NMaurice\0" "NMauricio\0" "NМаврикий\0"
"NМаврикия\0" "NМаврикию\0" "NМаврикием\0" "NМаврикие\0" "AMauritian\0" "amauricien\0"
"amauriciens\0" "amauricienne\0" "amauriciennes\0"},
{"MV", "Maldives",
"NMaldives\0" "NRepublic of the Maldives\0" "Nモルディブ\0" "Nモルディブ共和国\0" "N马尔代夫\0" "N马尔代夫共和国\0"
"N馬爾地夫\0" "N馬爾地夫共和國\0" "N몰디브\0" "N몰디브공화국\0" "NRépublique des Maldives\0" "NMaldivas\0"
"NRepública de los Maldivas\0" "NMalediven\0" "NMaledivens\0" "NRepublik Malediven\0"
"NМальдивы\0" "NМальдив\0" "NМальдивам\0" "NМальдивами\0" "NМальдивах\0" "NРеспублика Мальдивы\0"
"NРеспублики Мальдивы\0" "NРеспублике Мальдивы\0" "NРеспублику Мальдивы\0"
"NРеспубликой Мальдивы\0" "AMaldivian\0"},
{"MW", "Malawi",
"NMalawi\0" "NMalawi's\0" "NMalawi’s\0" "Nマラウイ\0" "N马拉维\0" "N馬拉威\0" "N말라위\0" "NMalaui\0"
"NMalawis\0" "NМалави\0" "AMalawian\0"},
{"MX", "Mexico",
"NUnited Mexican States\0" "NEstados Unidos Mexicanos\0" "NMéjico\0" "N墨国\0" "NMexico\0"
"NMexico's\0" "NMexico’s\0" "Nメキシコ\0" "N墨西哥\0" "N멕시코\0" "NMexique\0" "NMexiko\0" "NMexikos\0"
"NМексика\0" "NМексики\0" "NМексике\0" "NМексику\0" "NМексикой\0" "AMexican\0" "amexicain\0"
"amexicains\0" "amexicaine\0" "amexicaines\0" "amexicano\0" "amexicana\0" "amexicanos\0"
"amexicanas\0" "amexikanisch\0" "amexikanische\0" "amexikanischem\0" "amexikanischen\0"
"amexikanischer\0" "amexikanisches\0" "aмексиканский\0" "aмексиканского\0" "aмексиканскому\0"
"aмексиканским\0" "aмексиканском\0" "aмексиканская\0" "aмексиканской\0" "aмексиканскую\0"
"aмексиканское\0" "aмексиканские\0" "aмексиканских\0" "aмексиканскими\0" "aмексиканско\0" "S墨\0"},
{"MY", "Malaysia",
"Nマレーシア\0" "Nマレイシア\0" "N马来西亚\0" "N馬來西亞\0" "NMalaysia\0" "NMalaysia's\0" "NMalaysia’s\0" "N말레이시아\0"
"NMalaisie\0" "Bmalasia\0" "NMalaysias\0" "NМалайзия\0" "NМалайзии\0" "NМалайзию\0" "NМалайзией\0"
"AMalaysian\0" "amalaisien\0" "amalaisiens\0" "amalaisienne\0" "amalaisiennes\0" "amalasio\0"
"amalasios\0" "amalasias\0" "amalaysisch\0" "amalaysische\0" "amalaysischem\0" "amalaysischen\0"
"amalaysischer\0" "amalaysisches\0" "aмалайзийский\0" "aмалайзийского\0" "aмалайзийскому\0"
"aмалайзийским\0" "aмалайзийском\0" "aмалайзийская\0" "aмалайзийской\0" "aмалайзийскую\0"
"aмалайзийское\0" "aмалайзийские\0" "aмалайзийских\0" "aмалайзийскими\0" "aмалайзийско\0" "S馬\0"
"S马\0"},
{"MZ", "Mozambique",
"NMozambique\0" "NMozambique's\0" "NMozambique’s\0" "NRepublic of Mozambique\0"
"NRepublic of Mozambique's\0" "NRepublic of Mozambique’s\0" "Nモザンビーク\0" "Nモザンビーク共和国\0" "N莫桑比克\0"
"N莫桑比克共和国\0" "N莫三比克\0" "N莫三比克共和國\0" "N모잠비크\0" "N모잠비크공화국\0" "NRépublique de Mozambique\0"
"NRépublique du Mozambique\0" "NRepública de Mozambique\0" "NRepública del Mozambique\0"
"NMosambik\0" "NMosambiks\0" "NRepublik Mosambik\0" "NМозамбик\0" "NМозамбика\0" "NМозамбику\0"
"NМозамбиком\0" "NМозамбике\0" "NРеспублика Мозамбик\0" "NРеспублики Мозамбик\0"
"NРеспублике Мозамбик\0" "NРеспублику Мозамбик\0" "NРеспубликой Мозамбик\0" "AMozambican\0"
"amozambicain\0" "amozambicains\0" "amozambicaine\0" "amozambicaines\0" "amozambiqueño\0"
"amozambiqueña\0" "amozambiqueños\0" "amozambiqueñas\0"},
{"NA", "Namibia",
"Bnamibia\0" "NNamibia's\0" "NNamibia’s\0" "NRepublic of Namibia\0" "NRepublic of Namibia's\0"
"NRepublic of Namibia’s\0" "Nナミビア\0" "Nナミビア共和国\0" "N纳米比亚\0" "N纳米比亚共和国\0" "N納米比亞\0" "N納米比亞共和國\0"
"N나미비아\0" "N나미비아공화국\0" "NNamibie\0" "NRépublique de Namibie\0" "NRépublique du Namibie\0"
"NRepública de Namibia\0" "NRepública del Namibia\0" "Bnamibias\0" "NRepublik Namibia\0"
"NНамибия\0" "NНамибии\0" "NНамибию\0" "NНамибией\0" "NРеспублика Намибия\0"
"NРеспублики Намибия\0" "NРеспублике Намибия\0" "NРеспублику Намибия\0" "NРеспубликой Намибия\0"
"ANamibian\0" "anamibien\0" "anamibiens\0" "anamibienne\0" "anamibiennes\0" "anamibio\0"
"anamibios\0" "aнамибийский\0" "aнамибийского\0" "aнамибийскому\0" "aнамибийским\0"
"aнамибийском\0" "aнамибийская\0" "aнамибийской\0" "aнамибийскую\0" "aнамибийское\0"
"aнамибийские\0" "aнамибийских\0" "aнамибийскими\0" "aнамибийско\0"},
{"NC", "New Caledonia",
"NNew Caledonia\0" "NNew Caledonia's\0" "NNew Caledonia’s\0" "Nニューカレドニア\0" "N新喀里多尼亚\0" "N新喀里多尼亞\0"
"N뉴칼레도니아\0" "NNouvelle-Calédonie\0" "NNueva Caledonia\0" "NNeukaledonien\0" "NNeukaledoniens\0"
"NНовая Каледония\0" "NНовой Каледонии\0" "NНовую Каледонию\0" "NНовой Каледонией\0"},
{"NE", "Niger",
"NNiger\0" "NNiger's\0" "NNiger’s\0" "NRepublic of Niger\0" "NRepublic of Niger's\0"
"NRepublic of Niger’s\0" "Nニジェール\0" "Nニジェール共和国\0" "N尼日尔\0" "N尼日尔共和国\0" "N尼日\0" "N尼日共和國\0" "N니제르\0"
"N니제르공화국\0" "NRépublique de Niger\0" "NRépublique du Niger\0" "NRepública de Níger\0"
"NRepública del Níger\0" "NNigers\0" "NRepublik Niger\0" "NНигер\0" "NНигера\0" "NНигеру\0"
"NНигером\0" "NНигере\0" "NРеспублика Нигер\0" "NРеспублики Нигер\0" "NРеспублике Нигер\0"
"NРеспублику Нигер\0" "NРеспубликой Нигер\0" "ANigerien\0" "anigériens\0" "anigérienne\0"
"anigériennes\0"},
{"NF", "Norfolk Island",
"NNorfolk Island\0" "NNorfolk Island's\0" "NNorfolk Island’s\0" "Nノーフォーク島\0" "N诺福克岛\0" "N諾福克島\0"
"N노퍽섬\0" "NÎle Norfolk\0" "Nl'Île Norfolk\0" "Nl’Île Norfolk\0" "Nd'Île Norfolk\0"
"Nd’Île Norfolk\0" "NIsla Norfolk\0" "NNorfolkinsel\0" "NNorfolkinsels\0" "Nо-в Норфолк\0"
"Nо-ва Норфолк\0" "Nо-ву Норфолк\0" "Nо-вом Норфолк\0" "Nо-ве Норфолк\0"},
{"NG", "Nigeria",
"NFederal Republic of Nigeria\0" "NFederal Republic of Nigeria's\0"
"NFederal Republic of Nigeria’s\0" "NNigeria\0" "NNigeria's\0" "NNigeria’s\0" "Nナイジェリア\0"
"N尼日利亚\0" "N奈及利亞\0" "N나이지리아\0" "NNigerias\0" "NНигерия\0" "NНигерии\0" "NНигерию\0" "NНигерией\0"
"ANigerian\0" "anigérians\0" "anigériane\0" "anigérianes\0" "anigeriano\0" "anigeriana\0"
"anigerianos\0" "anigerianas\0" "anigerianisch\0" "anigerianische\0" "anigerianischem\0"
"anigerianischen\0" "anigerianischer\0" "anigerianisches\0" "aнигерийский\0" "aнигерийского\0"
"aнигерийскому\0" "aнигерийским\0" "aнигерийском\0" "aнигерийская\0" "aнигерийской\0"
"aнигерийскую\0" "aнигерийское\0" "aнигерийские\0" "aнигерийских\0" "aнигерийскими\0"
"aнигерийско\0"},
{"NI", "Nicaragua",
"NNicaragua\0" "NNicaragua's\0" "NNicaragua’s\0" "NRepublic of Nicaragua\0"
"NRepublic of Nicaragua's\0" "NRepublic of Nicaragua’s\0" "Nニカラグア\0" "Nニカラグア共和国\0" "N尼加拉瓜\0"
"N尼加拉瓜共和国\0" "N尼加拉瓜共和國\0" "N니카라과\0" "N니카라과공화국\0" "NRépublique de Nicaragua\0"
"NRépublique du Nicaragua\0" "NRepública de Nicaragua\0" "NRepública del Nicaragua\0"
"NNicaraguas\0" "NRepublik Nicaragua\0" "NНикарагуа\0" "NНикарагуы\0" "NНикарагуе\0"
"NНикарагуу\0" "NНикарагуой\0" "NРеспублика Никарагуа\0" "NРеспублики Никарагуа\0"
"NРеспублике Никарагуа\0" "NРеспублику Никарагуа\0" "NРеспубликой Никарагуа\0" "ANicaraguan\0"
"anicaraguayen\0" "anicaraguayens\0" "anicaraguayene\0" "anicaraguayenes\0" "anicaragüense\0"
"anicaragüenses\0" "anicaraguanisch\0" "anicaraguanische\0" "anicaraguanischem\0"
"anicaraguanischen\0" "anicaraguanischer\0" "anicaraguanisches\0" "aникарагуанский\0"
"aникарагуанского\0" "aникарагуанскому\0" "aникарагуанским\0" "aникарагуанском\0"
"aникарагуанская\0" "aникарагуанской\0" "aникарагуанскую\0" "aникарагуанское\0"
"aникарагуанские\0" "aникарагуанских\0" "aникарагуанскими\0" "aникарагуанско\0"},
{"NL", "Netherlands",
"NNetherlands\0" "NThe Netherlands\0" "NHolland\0" "NHolland's\0" "NHolland’s\0"
"NKingdom of the Netherlands\0" "Nオランダ\0" "Nオランダ王国\0" "N蘭国\0" "N荷兰王国\0" "N荷蘭\0"
"NRoyaume des Pays-Bas\0" "NHollande\0" "Nl'Hollande\0" "Nl’Hollande\0" "Nd'Hollande\0"
"Nd’Hollande\0" "NReino de los Países Bajos\0" "NHolanda\0" "NKönigreich der Niederlande\0"
"NKönigreichs der Niederlande\0" "NNiederlanden\0" "NNiederlandens\0" "NHollands\0"
"NКоролевство Нидерландов\0" "NКоролевства Нидерландов\0" "NКоролевству Нидерландов\0"
"NКоролевством Нидерландов\0" "NКоролевстве Нидерландов\0" "NГолландия\0" "NГолландии\0"
"NГолландию\0" "NГолландией\0" "N荷兰\0" "N네덜란드\0" "NPays-Bas\0" "NPaíses Bajos\0" "NNiederlande\0"
"NNiederlandes\0" "NНидерланды\0" "NНидерландов\0" "NНидерландам\0" "NНидерландами\0"
"NНидерландах\0" "ADutch\0" "ADutchman\0" "ANetherlandish\0" "anéerlandais\0" "anéerlandaise\0"
"anéerlandaises\0" "aneerlandés\0" "aneerlandesa\0" "aneerlandeses\0" "aneerlandesas\0"
"aholandés\0" "aholandesa\0" "aholandeses\0" "aholandesas\0" "aniederländisch\0"
"aniederländische\0" "aniederländischem\0" "aniederländischen\0" "aniederländischer\0"
"aniederländisches\0" "aholländisch\0" "aholländische\0" "aholländischem\0" "aholländischen\0"
"aholländischer\0" "aholländisches\0" "aнидерландский\0" "aнидерландского\0" "aнидерландскому\0"
"aнидерландским\0" "aнидерландском\0" "aнидерландская\0" "aнидерландской\0" "aнидерландскую\0"
"aнидерландское\0" "aнидерландские\0" "aнидерландских\0" "aнидерландскими\0" "aнидерландско\0"
"aголландский\0" "aголландского\0" "aголландскому\0" "aголландским\0" "aголландском\0"
"aголландская\0" "aголландской\0" "aголландскую\0" "aголландское\0" "aголландские\0"
"aголландских\0" "aголландскими\0" "aголландско\0" "S蘭\0" "S荷\0"},
{"NO", "Norway",
"Nノールウェー\0" "NNorway\0" "NNorway's\0" "NNorway’s\0" "NKingdom of Norway\0"
"NKingdom of Norway's\0" "NKingdom of Norway’s\0" "Nノルウェー\0" "Nノルウェー王国\0" "N挪威\0" "N挪威王国\0"
"N挪威王國\0" "N노르웨이\0" "N노르웨이왕국\0" "NNorvège\0" "NRoyaume de Norvège\0" "NRoyaume du Norvège\0"
"Bnoruega\0" "NReino de Noruega\0" "NReino del Noruega\0" "NNorwegen\0" "NNorwegens\0"
"NKönigreich Norwegen\0" "NНорвегия\0" "NНорвегии\0" "NНорвегию\0" "NНорвегией\0"
"NКоролевство Норвегия\0" "NКоролевства Норвегия\0" "NКоролевству Норвегия\0"
"NКоролевством Норвегия\0" "NКоролевстве Норвегия\0" "ANorwegian\0" "anorvégien\0" "anorvégiens\0"
"anorvégienne\0" "anorvégiennes\0" "anoruego\0" "anoruegos\0" "anoruegas\0" "anorwegisch\0"
"anorwegische\0" "anorwegischem\0" "anorwegischen\0" "anorwegischer\0" "anorwegisches\0"
"aнорвежский\0" "aнорвежского\0" "aнорвежскому\0" "aнорвежским\0" "aнорвежском\0" "aнорвежская\0"
"aнорвежской\0" "aнорвежскую\0" "aнорвежское\0" "aнорвежские\0" "aнорвежских\0" "aнорвежскими\0"
"aнорвежско\0"},
{"NP", "Nepal",
"NFederal Democratic Republic of Nepal\0" "NFederal Democratic Republic of Nepal's\0"
"NFederal Democratic Republic of Nepal’s\0" "NKingdom of Nepal\0" "NKingdom of Nepal's\0"
"NKingdom of Nepal’s\0" "NNepal\0" "NNepal's\0" "NNepal’s\0" "Nネパール\0" "N尼泊尔\0" "N尼泊爾\0" "N네팔\0"
"NNepals\0" "NНепал\0" "NНепала\0" "NНепалу\0" "NНепалом\0" "NНепале\0" "ANepalese\0" "ANepali\0"
"anépalais\0" "anépalaise\0" "anépalaises\0" "anepalés\0" "anepalesa\0" "anepaleses\0"
"anepalesas\0" "anepalís\0" "anepalíes\0" "anepalesisch\0" "anepalesische\0" "anepalesischem\0"
"anepalesischen\0" "anepalesischer\0" "anepalesisches\0" "aнепальский\0" "aнепальского\0"
"aнепальскому\0" "aнепальским\0" "aнепальском\0" "aнепальская\0" "aнепальской\0" "aнепальскую\0"
"aнепальское\0" "aнепальские\0" "aнепальских\0" "aнепальскими\0" "aнепальско\0"},
{"NR", "Nauru",
"NNauru\0" "NNauru's\0" "NNauru’s\0" "Nナウル\0" "N瑙鲁\0" "N諾魯\0" "N나우루\0" "NNaurus\0" "NНауру\0"},
{"NU", "Niue",
"NNiue\0" "NNiue's\0" "NNiue’s\0" "Nニウエ\0" "N纽埃\0" "N紐埃島\0" "N니우에\0" "NNiues\0" "NНиуэ\0"},
{"NZ", "New Zealand",
"NNZ\0" "NNew Zealand\0" "NNew Zealand's\0" "NNew Zealand’s\0" "Nニュージーランド\0" "N新西兰\0" "N紐西蘭\0"
"N뉴질랜드\0" "NNouvelle-Zélande\0" "NNueva Zelanda\0" "NNeuseeland\0" "NNeuseelands\0"
"NНовая Зеландия\0" "NНовой Зеландии\0" "NНовую Зеландию\0" "NНовой Зеландией\0"
"ANew Zealander\0" "ANew Zealanders\0" "anéo-zélandais\0" "anéo-zélandaise\0" "anéo-zélandaises\0"
"aneozelandés\0" "aneozelandesa\0" "aneozelandeses\0" "aneozelandesas\0" "aneuseeländisch\0"
"aneuseeländische\0" "aneuseeländischem\0" "aneuseeländischen\0" "aneuseeländischer\0"
"aneuseeländisches\0" "aновозеландский\0" "aновозеландского\0" "aновозеландскому\0"
"aновозеландским\0" "aновозеландском\0" "aновозеландская\0" "aновозеландской\0"
"aновозеландскую\0" "aновозеландское\0" "aновозеландские\0" "aновозеландских\0"
"aновозеландскими\0" "aновозеландско\0" "S紐\0" "S纽\0"},
{"OM", "Oman",
"NSultanate of Oman\0" "NSultanate of Oman's\0" "NSultanate of Oman’s\0" "NSultanat d'Oman\0"
"NSultanat d’Oman\0" "NOman\0" "NOman's\0" "NOman’s\0" "Nオマーン\0" "N阿曼\0" "Nl'Oman\0" "Nl’Oman\0"
"Nd'Oman\0" "Nd’Oman\0" "NOmans\0" "NОман\0" "NОмана\0" "NОману\0" "NОманом\0" "NОмане\0"
"AOmani\0" "aomanais\0" "aomanaise\0" "aomanaises\0" "al'omanais\0" "al’omanais\0" "ad'omanais\0"
"ad’omanais\0" "al'omanaise\0" "al’omanaise\0" "ad'omanaise\0" "ad’omanaise\0" "al'omanaises\0"
"al’omanaises\0" "ad'omanaises\0" "ad’omanaises\0" "aomanís\0" "aomaníes\0" "aomanisch\0"
"aomanische\0" "aomanischem\0" "aomanischen\0" "aomanischer\0" "aomanisches\0" "aоманский\0"
"aоманского\0" "aоманскому\0" "aоманским\0" "aоманском\0" "aоманская\0" "aоманской\0"
"aоманскую\0" "aоманское\0" "aоманские\0" "aоманских\0" "aоманскими\0" "aоманско\0"},
{"PA", "Panama",
"NPanama\0" "NPanama's\0" "NPanama’s\0" "NRepublic of Panama\0" "NRepublic of Panama's\0"
"NRepublic of Panama’s\0" "Nパナマ\0" "Nパナマ共和国\0" "N巴拿马\0" "N巴拿马共和国\0" "N巴拿馬\0" "N巴拿馬共和國\0" "N파나마\0"
"N파나마공화국\0" "NRépublique de Panama\0" "NRépublique du Panama\0" "NRepública de Panamá\0"
"NRepública del Panamá\0" "NPanamas\0" "NRepublik Panama\0" "NПанама\0" "NПанамы\0" "NПанаме\0"
"NПанаму\0" "NПанамой\0" "NРеспублика Панама\0" "NРеспублики Панама\0" "NРеспублике Панама\0"
"NРеспублику Панама\0" "NРеспубликой Панама\0" "APanamanian\0" "apanaméen\0" "apanaméens\0"
"apanaméenne\0" "apanaméennes\0" "apanameño\0" "apanameña\0" "apanameños\0" "apanameñas\0"
"apanamaisch\0" "apanamaische\0" "apanamaischem\0" "apanamaischen\0" "apanamaischer\0"
"apanamaisches\0" "aпанамский\0" "aпанамского\0" "aпанамскому\0" "aпанамским\0" "aпанамском\0"
"aпанамская\0" "aпанамской\0" "aпанамскую\0" "aпанамское\0" "aпанамские\0" "aпанамских\0"
"aпанамскими\0" "aпанамско\0"},
{"PE", "Peru",
"NPeru\0" "NPeru's\0" "NPeru’s\0" "NRepublic of Peru\0" "NRepublic of Peru's\0"
"NRepublic of Peru’s\0" "Nペルー\0" "Nペルー共和国\0" "N秘鲁\0" "N秘鲁共和国\0" "N秘魯\0" "N秘魯共和國\0" "N페루\0"
"N페루공화국\0" "NPérou\0" "NRépublique de Pérou\0" "NRépublique du Pérou\0" "NRepública de Perú\0"
"NRepública del Perú\0" "NPerus\0" "NRepublik Peru\0" "NПеру\0" "NРеспублика Перу\0"
"NРеспублики Перу\0" "NРеспублике Перу\0" "NРеспублику Перу\0" "NРеспубликой Перу\0" "APeruvian\0"
"apéruvien\0" "apéruviens\0" "apéruvienne\0" "apéruviennes\0" "aperuano\0" "aperuana\0"
"aperuanos\0" "aperuanas\0" "aperuanisch\0" "aperuanische\0" "aperuanischem\0" "aperuanischen\0"
"aperuanischer\0" "aperuanisches\0" "aперуанский\0" "aперуанского\0" "aперуанскому\0"
"aперуанским\0" "aперуанском\0" "aперуанская\0" "aперуанской\0" "aперуанскую\0" "aперуанское\0"
"aперуанские\0" "aперуанских\0" "aперуанскими\0" "aперуанско\0"},
{"PF", "French Polynesia",
"NFrench Polynesia\0" "NFrench Polynesia's\0" "NFrench Polynesia’s\0" "N仏領ポリネシア\0" "N法属波利尼西亚\0"
"N法屬玻里尼西亞\0" "N프랑스령 폴리네시아\0" "NPolynésie française\0" "NPolinesia Francesa\0"
"NFranzösisch-Polynesien\0" "NFranzösisch-Polynesiens\0" "NФранцузская Полинезия\0"
"NФранцузской Полинезии\0" "NФранцузскую Полинезию\0" "NФранцузской Полинезией\0"},
{"PG", "Papua New Guinea",
"FPNG\0" "NPapua New Guinea\0" "NPapua New Guinea's\0" "NPapua New Guinea’s\0" "Nパプアニューギニア\0"
"N巴布亚新几内亚\0" "N巴布亞紐幾內亞\0" "N파푸아뉴기니\0" "NPapouasie-Nouvelle-Guinée\0" "NPapúa Nueva Guinea\0"
"NPapua-Neuguinea\0" "NPapua-Neuguineas\0" "NПапуа — Новая Гвинея\0" "NПапуы — Новая Гвинея\0"
"NПапуе — Новая Гвинея\0" "NПапуу — Новая Гвинея\0" "NПапуой — Новая Гвинея\0"
"APapua New Guinean\0"},
{"PH", "Philippines",
"Bphilippines\0" "NRepublic of the Philippines\0" "N比国\0" "Nフィリピン共和国\0" "NPhilippinen\0"
"NPhilippinens\0" "Nフィリピン\0" "N菲律宾\0" "N菲律宾共和国\0" "N菲律賓\0" "N菲律賓共和國\0" "N필리핀\0" "N필리핀공화국\0"
"NRépublique des Philippines\0" "Bfilipinas\0" "NRepública de los Filipinas\0"
"NRepublik Philippinen\0" "NФилиппины\0" "NФилиппин\0" "NФилиппинам\0" "NФилиппинами\0"
"NФилиппинах\0" "NРеспублика Филиппины\0" "NРеспублики Филиппины\0" "NРеспублике Филиппины\0"
"NРеспублику Филиппины\0" "NРеспубликой Филиппины\0" "APhilippine\0" "AFilipino\0" "AFilipinos\0"
"aphilippin\0" "aphilippins\0" "afilipina\0" "aphilippinisch\0" "aphilippinische\0"
"aphilippinischem\0" "aphilippinischen\0" "aphilippinischer\0" "aphilippinisches\0"
"aфилиппинский\0" "aфилиппинского\0" "aфилиппинскому\0" "aфилиппинским\0" "aфилиппинском\0"
"aфилиппинская\0" "aфилиппинской\0" "aфилиппинскую\0" "aфилиппинское\0" "aфилиппинские\0"
"aфилиппинских\0" "aфилиппинскими\0" "aфилиппинско\0" "S比\0" "S菲\0"},
{"PK", "Pakistan",
"NIslamic Republic of Pakistan\0" "NIslamic Republic of Pakistan's\0"
"NIslamic Republic of Pakistan’s\0" "NPakistan\0" "NPakistan's\0" "NPakistan’s\0" "Nパキスタン\0"
"N巴基斯坦\0" "N파키스탄\0" "NPakistans\0" "NПакистан\0" "NПакистана\0" "NПакистану\0" "NПакистаном\0"
"NПакистане\0" "APakistani\0" "APakistanis\0" "apakistanais\0" "apakistanaise\0"
"apakistanaises\0" "apakistaníes\0" "apakistanisch\0" "apakistanische\0" "apakistanischem\0"
"apakistanischen\0" "apakistanischer\0" "apakistanisches\0" "aпакистанский\0" "aпакистанского\0"
"aпакистанскому\0" "aпакистанским\0" "aпакистанском\0" "aпакистанская\0" "aпакистанской\0"
"aпакистанскую\0" "aпакистанское\0" "aпакистанские\0" "aпакистанских\0" "aпакистанскими\0"
"aпакистанско\0" "S巴\0"},
{"PL", "Poland",
"NPoland\0" "NPoland's\0" "NPoland’s\0" "NRepublic of Poland\0" "NRepublic of Poland's\0"
"NRepublic of Poland’s\0" "Nポーランド\0" "Nポーランド共和国\0" "N波兰\0" "N波兰共和国\0" "N波蘭\0" "N波蘭共和國\0" "N폴란드\0"
"N폴란드공화국\0" "NPologne\0" "NRépublique de Pologne\0" "NRépublique du Pologne\0" "NPolonia\0"
"NRepública de Polonia\0" "NRepública del Polonia\0" "NPolen\0" "NPolens\0" "NRepublik Polen\0"
"NПольша\0" "NПольши\0" "NПольше\0" "NПольшу\0" "NПольшой\0" "NРеспублика Польша\0"
"NРеспублики Польша\0" "NРеспублике Польша\0" "NРеспублику Польша\0" "NРеспубликой Польша\0"
"APolish\0" "apolonais\0" "apolonaise\0" "apolonaises\0" "apolaco\0" "apolaca\0" "apolacos\0"
"apolacas\0" "apolnisch\0" "apolnische\0" "apolnischem\0" "apolnischen\0" "apolnischer\0"
"apolnisches\0" "aпольский\0" "aпольского\0" "aпольскому\0" "aпольским\0" "aпольском\0"
"aпольская\0" "aпольской\0" "aпольскую\0" "aпольское\0" "aпольские\0" "aпольских\0" "aпольскими\0"
"aпольско\0"},
{"PM", "St. Pierre and Miquelon",
"NSt. Pierre & Miquelon\0" "NSt. Pierre and Miquelon\0" "NSaint Pierre & Miquelon\0"
"NSaint Pierre and Miquelon\0" "NSt. Pierre & Miquelon's\0" "NSt. Pierre & Miquelon’s\0"
"NSt. Pierre and Miquelon's\0" "NSt. Pierre and Miquelon’s\0" "NSaint Pierre & Miquelon's\0"
"NSaint Pierre & Miquelon’s\0" "NSaint Pierre and Miquelon's\0" "NSaint Pierre and Miquelon’s\0"
"Nサンピエール島・ミクロン島\0" "N圣皮埃尔和密克隆群岛\0" "N聖皮埃與密克隆群島\0" "N생피에르 미클롱\0" "NSaint-Pierre-et-Miquelon\0"
"NSan Pedro y Miquelón\0" "NSt. Pierre und Miquelon\0" "NСен-Пьер и Микелон\0"
"NСен-Пьера и Микелон\0" "NСен-Пьеру и Микелон\0" "NСен-Пьером и Микелон\0"
"NСен-Пьере и Микелон\0"},
{"PN", "Pitcairn Islands",
"NPitcairn Islands\0" "Nピトケアン諸島\0" "N皮特凯恩群岛\0" "N皮特肯群島\0" "N핏케언 제도\0" "NÎles Pitcairn\0"
"Nl'Îles Pitcairn\0" "Nl’Îles Pitcairn\0" "Nd'Îles Pitcairn\0" "Nd’Îles Pitcairn\0"
"NIslas Pitcairn\0" "NPitcairninseln\0" "NPitcairninselns\0" "Nо-ва Питкэрн\0" "Nо-вы Питкэрн\0"
"Nо-ве Питкэрн\0" "Nо-ву Питкэрн\0" "Nо-вой Питкэрн\0"},
{"PR", "Puerto Rico",
"NPuerto Rico\0" "NPuerto Rico's\0" "NPuerto Rico’s\0" "Nプエルトリコ\0" "N波多黎各\0" "N푸에르토리코\0"
"NPorto Rico\0" "NПуэрто-Рико\0"},
{"PS", "Palestine",
"NPalestine\0" "NPalestine's\0" "NPalestine’s\0" "NState of Palestine\0" "NState of Palestine's\0"
"NState of Palestine’s\0" "NPalestinian Authority\0" "NPalestinian Authority's\0"
"NPalestinian Authority’s\0" "NPalestinian Territories\0" "NOccupied Palestinian Territory\0"
"NOccupied Palestinian Territory's\0" "NOccupied Palestinian Territory’s\0" "Nパレスチナ\0"
"Nパレスチナ自治区\0" "N巴勒斯坦\0" "N巴勒斯坦国\0" "N팔레스타인\0" "NÉtat de Palestine\0" "Nl'État de Palestine\0"
"Nl’État de Palestine\0" "Nd'État de Palestine\0" "Nd’État de Palestine\0" "Bpalestina\0"
"NEstado de Palestina\0" "NPalästina\0" "NPalästinas\0" "NПалестина\0" "NПалестины\0"
"NПалестине\0" "NПалестину\0" "NПалестиной\0" "N巴勒斯坦领土\0" "N巴勒斯坦自治區\0" "N팔레스타인 지구\0"
"NTerritoires palestiniens\0" "NTerritorios Palestinos\0" "NPalästinensische Autonomiegebiete\0"
"NПалестинские территории\0" "NПалестинских территорий\0" "NПалестинским территориям\0"
"NПалестинскими территориями\0" "NПалестинских территориях\0" "APalestinian\0" "apalestinien\0"
"apalestiniens\0" "apalestinienne\0" "apalestiniennes\0" "apalestino\0" "apalestinos\0"
"apalestinas\0" "apalästinensisch\0" "apalästinensische\0" "apalästinensischem\0"
"apalästinensischen\0" "apalästinensischer\0" "apalästinensisches\0" "aпалестинский\0"
"aпалестинского\0" "aпалестинскому\0" "aпалестинским\0" "aпалестинском\0" "aпалестинская\0"
"aпалестинской\0" "aпалестинскую\0" "aпалестинское\0" "aпалестинские\0" "aпалестинских\0"
"aпалестинскими\0" "aпалестинско\0"},
{"PT", "Portugal",
"NPortuguese Republic\0" "NPortuguese Republic's\0" "NPortuguese Republic’s\0" "NPortugal\0"
"NPortugal's\0" "NPortugal’s\0" "NRepublic of Portugal\0" "NRepublic of Portugal's\0"
"NRepublic of Portugal’s\0" "Nポルトガル\0" "Nポルトガル共和国\0" "N葡萄牙\0" "N葡萄牙共和国\0" "N葡萄牙共和國\0" "N포르투갈\0"
"N포르투갈공화국\0" "NRépublique de Portugal\0" "NRépublique du Portugal\0" "NRepública de Portugal\0"
"NRepública del Portugal\0" "NPortugals\0" "NRepublik Portugal\0" "NПортугалия\0" "NПортугалии\0"
"NПортугалию\0" "NПортугалией\0" "NРеспублика Португалия\0" "NРеспублики Португалия\0"
"NРеспублике Португалия\0" "NРеспублику Португалия\0" "NРеспубликой Португалия\0" "APortuguese\0"
"aportugais\0" "aportugaise\0" "aportugaises\0" "aportugués\0" "aportuguesa\0" "aportugueses\0"
"aportuguesas\0" "aportugiesisch\0" "aportugiesische\0" "aportugiesischem\0" "aportugiesischen\0"
"aportugiesischer\0" "aportugiesisches\0" "aпортугальский\0" "aпортугальского\0"
"aпортугальскому\0" "aпортугальским\0" "aпортугальском\0" "aпортугальская\0" "aпортугальской\0"
"aпортугальскую\0" "aпортугальское\0" "aпортугальские\0" "aпортугальских\0" "aпортугальскими\0"
"aпортугальско\0" "S葡\0"},
{"PW", "Palau",
"NPalau\0" "NPalau's\0" "NPalau’s\0" "NRepublic of Palau\0" "NRepublic of Palau's\0"
"NRepublic of Palau’s\0" "Nパラオ\0" "Nパラオ共和国\0" "N帕劳\0" "N帕劳共和国\0" "N帛琉\0" "N帛琉共和國\0" "N팔라우\0"
"N팔라우공화국\0" "NPalaos\0" "NRépublique des Palaos\0" "NRepública de los Palaos\0" "NPalaus\0"
"NRepublik Palau\0" "NПалау\0" "NРеспублика Палау\0" "NРеспублики Палау\0" "NРеспублике Палау\0"
"NРеспублику Палау\0" "NРеспубликой Палау\0"},
{"PY", "Paraguay",
"NParaguay\0" "NParaguay's\0" "NParaguay’s\0" "NRepublic of Paraguay\0"
"NRepublic of Paraguay's\0" "NRepublic of Paraguay’s\0" "Nパラグアイ\0" "Nパラグアイ共和国\0" "N巴拉圭\0"
"N巴拉圭共和国\0" "N巴拉圭共和國\0" "N파라과이\0" "N파라과이공화국\0" "NRépublique de Paraguay\0"
"NRépublique du Paraguay\0" "NRepública de Paraguay\0" "NRepública del Paraguay\0" "NParaguays\0"
"NRepublik Paraguay\0" "NПарагвай\0" "NПарагвая\0" "NПарагваю\0" "NПарагваем\0" "NПарагвае\0"
"NРеспублика Парагвай\0" "NРеспублики Парагвай\0" "NРеспублике Парагвай\0"
"NРеспублику Парагвай\0" "NРеспубликой Парагвай\0" "AParaguayan\0" "aparaguayen\0"
"aparaguayens\0" "aparaguayene\0" "aparaguayenes\0" "aparaguayo\0" "aparaguaya\0" "aparaguayos\0"
"aparaguayas\0" "aparaguayisch\0" "aparaguayische\0" "aparaguayischem\0" "aparaguayischen\0"
"aparaguayischer\0" "aparaguayisches\0"},
{"QA", "Qatar",
"NState of Qatar\0" "NState of Qatar's\0" "NState of Qatar’s\0" "NÉtat du Qatar\0"
"Nl'État du Qatar\0" "Nl’État du Qatar\0" "Nd'État du Qatar\0" "Nd’État du Qatar\0" "Nカタル\0"
"NQatar\0" "NQatar's\0" "NQatar’s\0" "Nカタール\0" "N卡塔尔\0" "N卡達\0" "N카타르\0" "NCatar\0" "NKatar\0"
"NKatars\0" "NКатар\0" "NКатара\0" "NКатару\0" "NКатаром\0" "NКатаре\0" "AQatari\0" "aqataris\0"
"aqatarie\0" "aqataries\0" "aqatarien\0" "aqatariens\0" "aqatarienne\0" "aqatariennes\0"
"acatarí\0" "acatarís\0" "acataríes\0" "akatarisch\0" "akatarische\0" "akatarischem\0"
"akatarischen\0" "akatarischer\0" "akatarisches\0" "aкатарский\0" "aкатарского\0" "aкатарскому\0"
"aкатарским\0" "aкатарском\0" "aкатарская\0" "aкатарской\0" "aкатарскую\0" "aкатарское\0"
"aкатарские\0" "aкатарских\0" "aкатарскими\0" "aкатарско\0"},
{"RE", "Réunion",
"NRéunion\0" "NRéunion's\0" "NRéunion’s\0" "Nレユニオン\0" "N留尼汪\0" "N留尼旺\0" "N레위니옹\0" "NLa Réunion\0"
"NRéunions\0" "NРеюньон\0" "NРеюньона\0" "NРеюньону\0" "NРеюньоном\0" "NРеюньоне\0"},
{"RO", "Romania",
"NRumania\0" "NRumania's\0" "NRumania’s\0" "NRoumania\0" "NRoumania's\0" "NRoumania’s\0"
"NRomania\0" "NRomania's\0" "NRomania’s\0" "NRepublic of Romania\0" "NRepublic of Romania's\0"
"NRepublic of Romania’s\0" "Nルーマニア\0" "Nルーマニア共和国\0" "N罗马尼亚\0" "N罗马尼亚共和国\0" "N羅馬尼亞\0" "N羅馬尼亞共和國\0"
"N루마니아\0" "N루마니아공화국\0" "NRoumanie\0" "NRépublique de Roumanie\0" "NRépublique du Roumanie\0"
"NRepública de Rumanía\0" "NRepública del Rumanía\0" "NRumänien\0" "NRumäniens\0"
"NRepublik Rumänien\0" "NРумыния\0" "NРумынии\0" "NРумынию\0" "NРумынией\0"
"NРеспублика Румыния\0" "NРеспублики Румыния\0" "NРеспублике Румыния\0" "NРеспублику Румыния\0"
"NРеспубликой Румыния\0" "ARomanian\0" "ARumanian\0" "ARoumanian\0" "aroumain\0" "aroumains\0"
"aroumaine\0" "aroumaines\0" "arumano\0" "arumana\0" "arumanos\0" "arumanas\0" "arumänisch\0"
"arumänische\0" "arumänischem\0" "arumänischen\0" "arumänischer\0" "arumänisches\0" "aрумынский\0"
"aрумынского\0" "aрумынскому\0" "aрумынским\0" "aрумынском\0" "aрумынская\0" "aрумынской\0"
"aрумынскую\0" "aрумынское\0" "aрумынские\0" "aрумынских\0" "aрумынскими\0" "aрумынско\0"},
{"RS", "Serbia",
"Bserbia\0" "NSerbia's\0" "NSerbia’s\0" "NRepublic of Serbia\0" "NRepublic of Serbia's\0"
"NRepublic of Serbia’s\0" "Nセルビア\0" "Nセルビア共和国\0" "N塞尔维亚\0" "N塞尔维亚共和国\0" "N塞爾維亞\0" "N塞爾維亞共和國\0"
"N세르비아\0" "N세르비아공화국\0" "NSerbie\0" "NRépublique de Serbie\0" "NRépublique du Serbie\0"
"NRepública de Serbia\0" "NRepública del Serbia\0" "NSerbien\0" "NSerbiens\0"
"NRepublik Serbien\0" "NСербия\0" "NСербии\0" "NСербию\0" "NСербией\0" "NРеспублика Сербия\0"
"NРеспублики Сербия\0" "NРеспублике Сербия\0" "NРеспублику Сербия\0" "NРеспубликой Сербия\0"
"ASerbian\0" "ASerb\0" "aserbe\0" "aserbes\0" "aserbio\0" "aserbios\0" "aserbias\0" "aserbisch\0"
"aserbische\0" "aserbischem\0" "aserbischen\0" "aserbischer\0" "aserbisches\0" "aсербский\0"
"aсербского\0" "aсербскому\0" "aсербским\0" "aсербском\0" "aсербская\0" "aсербской\0"
"aсербскую\0" "aсербское\0" "aсербские\0" "aсербских\0" "aсербскими\0" "aсербско\0"},
{"RU", "Russia",
"FРФ\0" "NRussia\0" "NRussia's\0" "NRussia’s\0" "NRussian Federation\0" "NRussian Federation's\0"
"NRussian Federation’s\0" "Nロシア\0" "Nロシア連邦\0" "N露国\0" "N俄罗斯\0" "N俄罗斯联邦\0" "N俄國\0" "N俄国\0" "N俄羅斯\0"
"N俄羅斯聯邦\0" "N러시아\0" "N러시아연방\0" "NRussie\0" "NFédération de Russie\0" "NFédération russe\0"
"NRusia\0" "NFederación de Rusia\0" "NFederación Rusa\0" "NRussland\0" "NRusslands\0"
"NRussische Föderation\0" "NRussischen Föderation\0" "NРоссия\0" "NРоссии\0" "NРоссию\0"
"NРоссией\0" "NРоссийская Федерация\0" "NРоссийской Федерации\0" "NРоссийскую Федерацию\0"
"NРоссийской Федерацией\0" "ARussian\0" "ARussians\0" "arusse\0" "arusses\0" "aruso\0" "arusa\0"
"arusos\0" "arusas\0" "arussisch\0" "arussische\0" "arussischem\0" "arussischen\0" "arussischer\0"
"arussisches\0" "aроссийский\0" "aроссийского\0" "aроссийскому\0" "aроссийским\0" "aроссийском\0"
"aроссийская\0" "aроссийской\0" "aроссийскую\0" "aроссийское\0" "aроссийские\0" "aроссийских\0"
"aроссийскими\0" "aроссийско\0" "aрусский\0" "aрусского\0" "aрусскому\0" "aрусским\0" "aрусском\0"
"aрусская\0" "aрусской\0" "aрусскую\0" "aрусское\0" "aрусские\0" "aрусских\0" "aрусскими\0"
"aрусско\0" "S露\0" "S俄\0" "S러\0"},
{"RW", "Rwanda",
"NRwanda\0" "NRwanda's\0" "NRwanda’s\0" "NRepublic of Rwanda\0" "NRepublic of Rwanda's\0"
"NRepublic of Rwanda’s\0" "Nルワンダ\0" "Nルワンダ共和国\0" "N卢旺达\0" "N卢旺达共和国\0" "N盧安達\0" "N盧安達共和國\0"
"N르완다\0" "N르완다공화국\0" "NRépublique de Rwanda\0" "NRépublique du Rwanda\0" "NRuanda\0"
"NRepública de Ruanda\0" "NRepública del Ruanda\0" "NRuandas\0" "NRepublik Ruanda\0" "NРуанда\0"
"NРуанды\0" "NРуанде\0" "NРуанду\0" "NРуандой\0" "NРеспублика Руанда\0" "NРеспублики Руанда\0"
"NРеспублике Руанда\0" "NРеспублику Руанда\0" "NРеспубликой Руанда\0" "ARwandan\0" "ARwandese\0"
"arwandais\0" "arwandaise\0" "arwandaises\0" "aruandés\0" "aruandesa\0" "aruandeses\0"
"aruandesas\0" "aruandisch\0" "aruandische\0" "aruandischem\0" "aruandischen\0" "aruandischer\0"
"aruandisches\0" "aруандийский\0" "aруандийского\0" "aруандийскому\0" "aруандийским\0"
"aруандийском\0" "aруандийская\0" "aруандийской\0" "aруандийскую\0" "aруандийское\0"
"aруандийские\0" "aруандийских\0" "aруандийскими\0" "aруандийско\0"},
{"SA", "Saudi Arabia",
"FKSA\0" "NKingdom of Saudi Arabia\0" "NKingdom of Saudi Arabia's\0"
"NKingdom of Saudi Arabia’s\0" "Nサウジ\0" "Nサウジアラビア\0" "N沙特\0" "N沙烏地阿拉伯\0" "N사우디\0" "N사우디아라비아\0"
"NRoyaume d'Arabie saoudite\0" "NRoyaume d’Arabie saoudite\0" "NReino de Arabia Saudita\0"
"NArabia Saudita\0" "NКоролевство Саудовская Аравия\0" "NКоролевства Саудовская Аравия\0"
"NКоролевству Саудовская Аравия\0" "NКоролевством Саудовская Аравия\0"
"NКоролевстве Саудовская Аравия\0" "NSaudi Arabia\0" "NSaudi Arabia's\0" "NSaudi Arabia’s\0"
"Nサウジアラビア王国\0" "N沙特阿拉伯\0" "N沙特阿拉伯王国\0" "N沙烏地阿拉伯王國\0" "N사우디아라비아왕국\0" "NArabie saoudite\0"
"Nl'Arabie saoudite\0" "Nl’Arabie saoudite\0" "Nd'Arabie saoudite\0" "Nd’Arabie saoudite\0"
"NArabia Saudí\0" "NReino de Arabia Saudí\0" "NReino del Arabia Saudí\0" "NSaudi-Arabien\0"
"NSaudi-Arabiens\0" "NKönigreich Saudi-Arabien\0" "NСаудовская Аравия\0" "NСаудовской Аравии\0"
"NСаудовскую Аравию\0" "NСаудовской Аравией\0" "ASaudi\0" "ASaudi Arabian\0" "asaoudien\0"
"asaoudiens\0" "asaoudienne\0" "asaoudiennes\0" "asaudís\0" "asaudíes\0" "asaudita\0"
"asauditas\0" "asaudisch\0" "asaudische\0" "asaudischem\0" "asaudischen\0" "asaudischer\0"
"asaudisches\0" "asaudi-arabisch\0" "asaudi-arabische\0" "asaudi-arabischem\0"
"asaudi-arabischen\0" "asaudi-arabischer\0" "asaudi-arabisches\0" "aсаудовский\0" "aсаудовского\0"
"aсаудовскому\0" "aсаудовским\0" "aсаудовском\0" "aсаудовская\0" "aсаудовской\0" "aсаудовскую\0"
"aсаудовское\0" "aсаудовские\0" "aсаудовских\0" "aсаудовскими\0" "aсаудовско\0"},
{"SB", "Solomon Islands",
"NSolomon Islands\0" "Nソロモン諸島\0" "N所罗门群岛\0" "N索羅門群島\0" "N솔로몬 제도\0" "NÎles Salomon\0"
"Nl'Îles Salomon\0" "Nl’Îles Salomon\0" "Nd'Îles Salomon\0" "Nd’Îles Salomon\0" "NIslas Salomón\0"
"NSalomonen\0" "NSalomonens\0" "NСоломоновы Острова\0"},
{"SC", "Seychelles",
"NSeychelles\0" "NRepublic of the Seychelles\0" "Nセーシェル\0" "Nセーシェル共和国\0" "N塞舌尔\0" "N塞舌尔共和国\0"
"N塞席爾\0" "N塞席爾共和國\0" "N세이셸\0" "N세이셸공화국\0" "NRépublique des Seychelles\0"
"NRepública de los Seychelles\0" "NSeychellen\0" "NSeychellens\0" "NRepublik Seychellen\0"
"NСейшельские Острова\0" "NСейшельских Островов\0" "NСейшельским Островам\0"
"NСейшельскими Островами\0" "NСейшельских Островах\0" "NРеспублика Сейшельские Острова\0"
"NРеспублики Сейшельские Острова\0" "NРеспублике Сейшельские Острова\0"
"NРеспублику Сейшельские Острова\0" "NРеспубликой Сейшельские Острова\0"},
{"SD", "Sudan",
"NSudan\0" "NSudan's\0" "NSudan’s\0" "NRepublic of Sudan\0" "NRepublic of Sudan's\0"
"NRepublic of Sudan’s\0" "Nスーダン\0" "Nスーダン共和国\0" "N苏丹\0" "N苏丹共和国\0" "N蘇丹\0" "N蘇丹共和國\0" "NSoudan\0"
"NRépublique de Soudan\0" "NRépublique du Soudan\0" "NRepública de Sudán\0"
"NRepública del Sudán\0" "NSudans\0" "NRepublik Sudan\0" "NСудан\0" "NСудана\0" "NСудану\0"
"NСуданом\0" "NСудане\0" "NРеспублика Судан\0" "NРеспублики Судан\0" "NРеспублике Судан\0"
"NРеспублику Судан\0" "NРеспубликой Судан\0" "ASudanese\0" "asoudanais\0" "asoudanaise\0"
"asoudanaises\0" "asudanés\0" "asudanesa\0" "asudaneses\0" "asudanesas\0" "asudanesisch\0"
"asudanesische\0" "asudanesischem\0" "asudanesischen\0" "asudanesischer\0" "asudanesisches\0"
"aсуданский\0" "aсуданского\0" "aсуданскому\0" "aсуданским\0" "aсуданском\0" "aсуданская\0"
"aсуданской\0" "aсуданскую\0" "aсуданское\0" "aсуданские\0" "aсуданских\0" "aсуданскими\0"
"aсуданско\0"},
{"SE", "Sweden",
"NSweden\0" "NSweden's\0" "NSweden’s\0" "NKingdom of Sweden\0" "NKingdom of Sweden's\0"
"NKingdom of Sweden’s\0" "Nスウェーデン\0" "Nスウェーデン王国\0" "N瑞典\0" "N瑞典王国\0" "N瑞典王國\0" "N스웨덴\0" "N스웨덴왕국\0"
"NSuède\0" "NRoyaume de Suède\0" "NRoyaume du Suède\0" "NSuecia\0" "NReino de Suecia\0"
"NReino del Suecia\0" "NSchweden\0" "NSchwedens\0" "NKönigreich Schweden\0" "NШвеция\0"
"NШвеции\0" "NШвецию\0" "NШвецией\0" "NКоролевство Швеция\0" "NКоролевства Швеция\0"
"NКоролевству Швеция\0" "NКоролевством Швеция\0" "NКоролевстве Швеция\0" "ASwedish\0" "ASwede\0"
"ASwedes\0" "asuédois\0" "asuédoise\0" "asuédoises\0" "asueco\0" "asueca\0" "asuecos\0"
"asuecas\0" "aschwedisch\0" "aschwedische\0" "aschwedischem\0" "aschwedischen\0" "aschwedischer\0"
"aschwedisches\0" "aшведский\0" "aшведского\0" "aшведскому\0" "aшведским\0" "aшведском\0"
"aшведская\0" "aшведской\0" "aшведскую\0" "aшведское\0" "aшведские\0" "aшведских\0" "aшведскими\0"
"aшведско\0"},
{"SG", "Singapore",
"Nシンガポール共和国\0" "NSingapore\0" "NSingapore's\0" "NSingapore’s\0" "NRepublic of Singapore\0"
"NRepublic of Singapore's\0" "NRepublic of Singapore’s\0" "Nシンガポール\0" "N新加坡\0" "N新加坡共和国\0"
"N新加坡共和國\0" "N싱가포르\0" "N싱가포르공화국\0" "NSingapour\0" "NRépublique de Singapour\0"
"NRépublique du Singapour\0" "NSingapur\0" "NRepública de Singapur\0" "NRepública del Singapur\0"
"NSingapurs\0" "NRepublik Singapur\0" "NСингапур\0" "NСингапура\0" "NСингапуру\0" "NСингапуром\0"
"NСингапуре\0" "NРеспублика Сингапур\0" "NРеспублики Сингапур\0" "NРеспублике Сингапур\0"
"NРеспублику Сингапур\0" "NРеспубликой Сингапур\0" "ASingaporean\0" "ASingaporeans\0"
"asingapourien\0" "asingapouriens\0" "asingapourienne\0" "asingapouriennes\0" "asingapurense\0"
"asingapurenses\0" "asingapurisch\0" "asingapurische\0" "asingapurischem\0" "asingapurischen\0"
"asingapurischer\0" "asingapurisches\0" "aсингапурский\0" "aсингапурского\0" "aсингапурскому\0"
"aсингапурским\0" "aсингапурском\0" "aсингапурская\0" "aсингапурской\0" "aсингапурскую\0"
"aсингапурское\0" "aсингапурские\0" "aсингапурских\0" "aсингапурскими\0" "aсингапурско\0" "S星\0"
"S新\0"},
{"SH", "St. Helena",
"NSt. Helena\0" "NSaint Helena\0" "NSt. Helena's\0" "NSt. Helena’s\0" "NSaint Helena's\0"
"NSaint Helena’s\0" "Nセントヘレナ\0" "N圣赫勒拿\0" "N聖赫勒拿島\0" "N세인트헬레나\0" "NSainte-Hélène\0"
"NSanta Elena\0" "Nо-в Св. Елены\0" "Nо-ва Св. Елены\0" "Nо-ву Св. Елены\0" "Nо-вом Св. Елены\0"
"Nо-ве Св. Елены\0"},
{"SI", "Slovenia",
"NSlovenia\0" "NSlovenia's\0" "NSlovenia’s\0" "NRepublic of Slovenia\0"
"NRepublic of Slovenia's\0" "NRepublic of Slovenia’s\0" "Nスロベニア\0" "Nスロベニア共和国\0" "N斯洛文尼亚\0"
"N斯洛文尼亚共和国\0" "N斯洛維尼亞\0" "N斯洛維尼亞共和國\0" "N슬로베니아\0" "N슬로베니아공화국\0" "NSlovénie\0"
"NRépublique de Slovénie\0" "NRépublique du Slovénie\0" "NEslovenia\0" "NRepública de Eslovenia\0"
"NRepública del Eslovenia\0" "NSlowenien\0" "NSloweniens\0" "NRepublik Slowenien\0" "NСловения\0"
"NСловении\0" "NСловению\0" "NСловенией\0" "NРеспублика Словения\0" "NРеспублики Словения\0"
"NРеспублике Словения\0" "NРеспублику Словения\0" "NРеспубликой Словения\0" "ASlovenian\0"
"ASlovene\0" "aslovènes\0" "aesloveno\0" "aeslovena\0" "aeslovenos\0" "aeslovenas\0"
"aslowenisch\0" "aslowenische\0" "aslowenischem\0" "aslowenischen\0" "aslowenischer\0"
"aslowenisches\0" "aсловенский\0" "aсловенского\0" "aсловенскому\0" "aсловенским\0"
"aсловенском\0" "aсловенская\0" "aсловенской\0" "aсловенскую\0" "aсловенское\0" "aсловенские\0"
"aсловенских\0" "aсловенскими\0" "aсловенско\0"},
{"SJ", "Svalbard and Jan Mayen",
"NSvalbard & Jan Mayen\0" "NSvalbard and Jan Mayen\0" "NSvalbard & Jan Mayen's\0"
"NSvalbard & Jan Mayen’s\0" "NSvalbard and Jan Mayen's\0" "NSvalbard and Jan Mayen’s\0"
"Nスバールバル諸島・ヤンマイエン島\0" "N斯瓦尔巴和扬马延\0" "N挪威屬斯瓦巴及尖棉\0" "N스발바르제도-얀마웬섬\0" "NSvalbard et Jan Mayen\0"
"NSvalbard y Jan Mayen\0" "NSpitzbergen und Jan Mayen\0" "NШпицберген и Ян-Майен\0"
"NШпицбергена и Ян-Майен\0" "NШпицбергену и Ян-Майен\0" "NШпицбергеном и Ян-Майен\0"
"NШпицбергене и Ян-Майен\0"},
{"SK", "Slovakia",
"NSlovak Republic\0" "NSlovak Republic's\0" "NSlovak Republic’s\0" "NRépublique slovaque\0"
"NRepública Eslovaca\0" "NSlowakische Republik\0" "NSlowakischen Republik\0" "Nスロバキア\0"
"Nスロヴァキア\0" "NSlovakia\0" "NSlovakia's\0" "NSlovakia’s\0" "N斯洛伐克\0" "N슬로바키아\0" "NSlovaquie\0"
"NEslovaquia\0" "NSlowakei\0" "NSlowakeis\0" "NСловакия\0" "NСловакии\0" "NСловакию\0"
"NСловакией\0" "ASlovak\0" "ASlovakian\0" "aslovaque\0" "aslovaques\0" "aeslovaco\0" "aeslovaca\0"
"aeslovacos\0" "aeslovacas\0" "aslowakisch\0" "aslowakische\0" "aslowakischem\0" "aslowakischen\0"
"aslowakischer\0" "aslowakisches\0" "aсловацкий\0" "aсловацкого\0" "aсловацкому\0" "aсловацким\0"
"aсловацком\0" "aсловацкая\0" "aсловацкой\0" "aсловацкую\0" "aсловацкое\0" "aсловацкие\0"
"aсловацких\0" "aсловацкими\0" "aсловацко\0"},
{"SL", "Sierra Leone",
"NSierra Leone\0" "NSierra Leone's\0" "NSierra Leone’s\0" "NRepublic of Sierra Leone\0"
"NRepublic of Sierra Leone's\0" "NRepublic of Sierra Leone’s\0" "Nシエラレオネ\0" "Nシエラレオネ共和国\0"
"N塞拉利昂\0" "N塞拉利昂共和国\0" "N獅子山\0" "N獅子山共和國\0" "N시에라리온\0" "N시에라리온공화국\0"
"NRépublique de Sierra Leone\0" "NRépublique du Sierra Leone\0" "NSierra Leona\0"
"NRepública de Sierra Leona\0" "NRepública del Sierra Leona\0" "NRepublik Sierra Leone\0"
"NСьерра-Леоне\0" "NРеспублика Сьерра-Леоне\0" "NРеспублики Сьерра-Леоне\0"
"NРеспублике Сьерра-Леоне\0" "NРеспублику Сьерра-Леоне\0" "NРеспубликой Сьерра-Леоне\0"
"ASierra Leonean\0" "asierra-léonais\0" "asierra-léonaise\0" "asierra-léonaises\0"},
{"SM", "San Marino",
"NSan Marino\0" "NSan Marino's\0" "NSan Marino’s\0" "Nサンマリノ\0" "N圣马力诺\0" "N聖馬利諾\0" "N산마리노\0"
"NSaint-Marin\0" "NСан-Марино\0" "ASammarinese\0"},
{"SN", "Senegal",
"NSenegal\0" "NSenegal's\0" "NSenegal’s\0" "NRepublic of Senegal\0" "NRepublic of Senegal's\0"
"NRepublic of Senegal’s\0" "Nセネガル\0" "Nセネガル共和国\0" "N塞内加尔\0" "N塞内加尔共和国\0" "N塞內加爾\0" "N塞內加爾共和國\0"
"N세네갈\0" "N세네갈공화국\0" "NRépublique de Sénégal\0" "NRépublique du Sénégal\0"
"NRepública de Senegal\0" "NRepública del Senegal\0" "NSenegals\0" "NRepublik Senegal\0"
"NСенегал\0" "NСенегала\0" "NСенегалу\0" "NСенегалом\0" "NСенегале\0" "NРеспублика Сенегал\0"
"NРеспублики Сенегал\0" "NРеспублике Сенегал\0" "NРеспублику Сенегал\0" "NРеспубликой Сенегал\0"
"ASenegalese\0" "asénégalais\0" "asénégalaise\0" "asénégalaises\0" "asenegalés\0" "asenegalesa\0"
"asenegaleses\0" "asenegalesas\0" "asenegalesisch\0" "asenegalesische\0" "asenegalesischem\0"
"asenegalesischen\0" "asenegalesischer\0" "asenegalesisches\0" "aсенегальский\0"
"aсенегальского\0" "aсенегальскому\0" "aсенегальским\0" "aсенегальском\0" "aсенегальская\0"
"aсенегальской\0" "aсенегальскую\0" "aсенегальское\0" "aсенегальские\0" "aсенегальских\0"
"aсенегальскими\0" "aсенегальско\0"},
{"SO", "Somalia",
"NFederal Republic of Somalia\0" "NFederal Republic of Somalia's\0"
"NFederal Republic of Somalia’s\0" "NSomalia\0" "NSomalia's\0" "NSomalia’s\0"
"NRepublic of Somalia\0" "NRepublic of Somalia's\0" "NRepublic of Somalia’s\0" "Nソマリア\0"
"Nソマリア共和国\0" "N索马里\0" "N索马里共和国\0" "N索馬利亞\0" "N索馬利亞共和國\0" "N소말리아\0" "N소말리아공화국\0" "NSomalie\0"
"NRépublique de Somalie\0" "NRépublique du Somalie\0" "NRepública de Somalia\0"
"NRepública del Somalia\0" "NSomalias\0" "NRepublik Somalia\0" "NСомали\0" "NРеспублика Сомали\0"
"NРеспублики Сомали\0" "NРеспублике Сомали\0" "NРеспублику Сомали\0" "NРеспубликой Сомали\0"
"ASomali\0" "ASomalian\0" "asomalien\0" "asomaliens\0" "asomalienne\0" "asomaliennes\0"
"asomalís\0" "asomalíes\0" "asomalisch\0" "asomalische\0" "asomalischem\0" "asomalischen\0"
"asomalischer\0" "asomalisches\0" "aсомалийский\0" "aсомалийского\0" "aсомалийскому\0"
"aсомалийским\0" "aсомалийском\0" "aсомалийская\0" "aсомалийской\0" "aсомалийскую\0"
"aсомалийское\0" "aсомалийские\0" "aсомалийских\0" "aсомалийскими\0" "aсомалийско\0"},
{"SR", "Suriname",
"NSuriname\0" "NSuriname's\0" "NSuriname’s\0" "NRepublic of Suriname\0"
"NRepublic of Suriname's\0" "NRepublic of Suriname’s\0" "Nスリナム\0" "Nスリナム共和国\0" "N苏里南\0"
"N苏里南共和国\0" "N蘇利南\0" "N蘇利南共和國\0" "N수리남\0" "N수리남공화국\0" "NRépublique de Suriname\0"
"NRépublique du Suriname\0" "NSurinam\0" "NRepública de Surinam\0" "NRepública del Surinam\0"
"NSurinames\0" "NRepublik Suriname\0" "NСуринам\0" "NСуринама\0" "NСуринаму\0" "NСуринамом\0"
"NСуринаме\0" "NРеспублика Суринам\0" "NРеспублики Суринам\0" "NРеспублике Суринам\0"
"NРеспублику Суринам\0" "NРеспубликой Суринам\0" "ASurinamese\0"},
{"SS", "South Sudan",
"NSouth Sudan\0" "NSouth Sudan's\0" "NSouth Sudan’s\0" "NRepublic of South Sudan\0"
"NRepublic of South Sudan's\0" "NRepublic of South Sudan’s\0" "N南スーダン\0" "N南スーダン共和国\0" "N南苏丹\0"
"N南苏丹共和国\0" "N南蘇丹\0" "N南蘇丹共和國\0" "N남수단\0" "N남수단공화국\0" "NSoudan du Sud\0"
"NRépublique de Soudan du Sud\0" "NRépublique du Soudan du Sud\0" "NSudán del Sur\0"
"NRepública de Sudán del Sur\0" "NRepública del Sudán del Sur\0" "NSüdsudan\0" "NSüdsudans\0"
"NRepublik Südsudan\0" "NЮжный Судан\0" "NЮжного Судана\0" "NЮжному Судану\0" "NЮжным Суданом\0"
"NЮжном Судане\0" "NРеспублика Южный Судан\0" "NРеспублики Южный Судан\0"
"NРеспублике Южный Судан\0" "NРеспублику Южный Судан\0" "NРеспубликой Южный Судан\0"
"ASouth Sudanese\0" "asud-soudanais\0" "asud-soudanaise\0" "asud-soudanaises\0" "asursudanés\0"
"asursudanesa\0" "asursudaneses\0" "asursudanesas\0" "asüdsudanesisch\0" "asüdsudanesische\0"
"asüdsudanesischem\0" "asüdsudanesischen\0" "asüdsudanesischer\0" "asüdsudanesisches\0"},
{"ST", "São Tomé and Príncipe",
"NSao Tome and Principe\0" "NSao Tome and Principe's\0" "NSao Tome and Principe’s\0"
"NSão Tomé & Príncipe\0" "NSão Tomé & Príncipe's\0" "NSão Tomé & Príncipe’s\0" "Nサントメ・プリンシペ\0"
"N圣多美和普林西比\0" "N聖多美普林西比\0" "N상투메 프린시페\0" "NSao Tomé-et-Principe\0" "NSanto Tomé y Príncipe\0"
"NSão Tomé und Príncipe\0" "NСан-Томе и Принсипи\0"},
{"SU", "Soviet Union",
"FUSSR\0" "FU.S.S.R.\0" "FU.S.S.R\0" "FURSS\0" "FU.R.S.S.\0" "FUdSSR\0" "FСССР\0"
"NSoviet Union\0" "NSoviet Union's\0" "NSoviet Union’s\0" "NUnion of Soviet Socialist Republics\0"
"NSoviet Russia\0" "NSoviet Russia's\0" "NSoviet Russia’s\0" "Nソ連\0" "Nソ聯\0" "Nソヴィエト連邦\0"
"Nソビエト連邦\0" "Nソビエト\0" "Nソヴィエト\0" "N苏联\0" "N蘇聯\0" "N苏维埃社会主义共和国联盟\0" "N소련\0" "NUnion soviétique\0"
"Nl'Union soviétique\0" "Nl’Union soviétique\0" "Nd'Union soviétique\0" "Nd’Union soviétique\0"
"NUnion des Républiques socialistes soviétiques\0"
"Nl'Union des Républiques socialistes soviétiques\0"
"Nl’Union des Républiques socialistes soviétiques\0"
"Nd'Union des Républiques socialistes soviétiques\0"
"Nd’Union des Républiques socialistes soviétiques\0" "NUnión Soviética\0" "NSowjetunion\0"
"NSowjetunions\0" "NUnion der Sozialistischen Sowjetrepubliken\0" "NСоветский Союз\0"
"NСоветского Союза\0" "NСоветскому Союзу\0" "NСоветским Союзом\0" "NСоветском Союзе\0" "ASoviet\0"
"ASoviets\0" "asoviétique\0" "asoviétiques\0" "asoviético\0" "asoviética\0" "asoviéticos\0"
"asoviéticas\0" "asowjetisch\0" "asowjetische\0" "asowjetischem\0" "asowjetischen\0"
"asowjetischer\0" "asowjetisches\0" "aсоветский\0" "aсоветского\0" "aсоветскому\0" "aсоветским\0"
"aсоветском\0" "aсоветская\0" "aсоветской\0" "aсоветскую\0" "aсоветское\0" "aсоветские\0"
"aсоветских\0" "aсоветскими\0" "aсоветско\0" "S蘇\0" "S소\0"},
{"SV", "El Salvador",
"NEl Salvador\0" "NEl Salvador's\0" "NEl Salvador’s\0" "NRepublic of El Salvador\0"
"NRepublic of El Salvador's\0" "NRepublic of El Salvador’s\0" "Nエルサルバドル\0" "Nエルサルバドル共和国\0"
"N萨尔瓦多\0" "N萨尔瓦多共和国\0" "N薩爾瓦多\0" "N薩爾瓦多共和國\0" "N엘살바도르\0" "N엘살바도르공화국\0" "NSalvador\0"
"NRépublique de Salvador\0" "NRépublique du Salvador\0" "NRepública de El Salvador\0"
"NRepública del El Salvador\0" "NRepublik El Salvador\0" "NСальвадор\0" "NСальвадора\0"
"NСальвадору\0" "NСальвадором\0" "NСальвадоре\0" "NРеспублика Сальвадор\0"
"NРеспублики Сальвадор\0" "NРеспублике Сальвадор\0" "NРеспублику Сальвадор\0"
"NРеспубликой Сальвадор\0" "ASalvadoran\0" "ASalvadorean\0" "ASalvadorian\0" "asalvadorien\0"
"asalvadoriens\0" "asalvadorienne\0" "asalvadoriennes\0" "asalvadoreño\0" "asalvadoreña\0"
"asalvadoreños\0" "asalvadoreñas\0" "asalvadorianisch\0" "asalvadorianische\0"
"asalvadorianischem\0" "asalvadorianischen\0" "asalvadorianischer\0" "asalvadorianisches\0"},
{"SX", "Sint Maarten",
"NSint Maarten\0" "NSint Maarten's\0" "NSint Maarten’s\0" "Nシント・マールテン\0" "N荷属圣马丁\0" "N荷屬聖馬丁\0"
"N신트마르턴\0" "NСинт-Мартен\0" "NСинт-Мартена\0" "NСинт-Мартену\0" "NСинт-Мартеном\0"
"NСинт-Мартене\0"},
{"SY", "Syria",
"FСАР\0" "NSyrian Arab Republic\0" "NSyrian Arab Republic's\0" "NSyrian Arab Republic’s\0"
"Nシリアアラブ共和国\0" "N阿拉伯叙利亚共和国\0" "NRépublique arabe syrienne\0" "NRepública Árabe Siria\0"
"NArabische Republik Syrien\0" "NArabischen Republik Syrien\0" "NСирийская Арабская Республика\0"
"NСирийской Арабской Республики\0" "NСирийской Арабской Республике\0"
"NСирийскую Арабскую Республику\0" "NСирийской Арабской Республикой\0" "NSyria\0" "NSyria's\0"
"NSyria’s\0" "Nシリア\0" "N叙利亚\0" "N敘利亞\0" "N시리아\0" "NSyrie\0" "Bsiria\0" "Bsyrien\0" "Bsyriens\0"
"NСирия\0" "NСирии\0" "NСирию\0" "NСирией\0" "ASyrian\0" "asyrienne\0" "asyriennes\0" "asirio\0"
"asirios\0" "asirias\0" "asyrisch\0" "asyrische\0" "asyrischem\0" "asyrischen\0" "asyrischer\0"
"asyrisches\0" "aсирийский\0" "aсирийского\0" "aсирийскому\0" "aсирийским\0" "aсирийском\0"
"aсирийская\0" "aсирийской\0" "aсирийскую\0" "aсирийское\0" "aсирийские\0" "aсирийских\0"
"aсирийскими\0" "aсирийско\0"},
{"SZ", "Eswatini",
"NSwaziland\0" "NSwaziland's\0" "NSwaziland’s\0" "NKingdom of Eswatini\0"
"NKingdom of Eswatini's\0" "NKingdom of Eswatini’s\0" "NEswatini\0" "NEswatini's\0"
"NEswatini’s\0" "Nエスワティニ\0" "Nスワジランド\0" "N斯威士兰\0" "N史瓦帝尼\0" "N史瓦濟蘭\0" "N에스와티니\0" "N스와질란드\0"
"Nl'Eswatini\0" "Nl’Eswatini\0" "Nd'Eswatini\0" "Nd’Eswatini\0" "NEsuatini\0" "NSuazilandia\0"
"NEswatinis\0" "NSwasiland\0" "NSwasilands\0" "NЭсватини\0" "NСвазиленд\0" "NСвазиленда\0"
"NСвазиленду\0" "NСвазилендом\0" "NСвазиленде\0"},
{"TC", "Turks and Caicos Islands",
"NTurks & Caicos Islands\0" "NTurks and Caicos Islands\0" "Nタークス・カイコス諸島\0" "N特克斯和凯科斯群岛\0"
"N土克斯及開科斯群島\0" "N터크스 케이커스 제도\0" "NÎles Turques-et-Caïques\0" "Nl'Îles Turques-et-Caïques\0"
"Nl’Îles Turques-et-Caïques\0" "Nd'Îles Turques-et-Caïques\0" "Nd’Îles Turques-et-Caïques\0"
"NIslas Turcas y Caicos\0" "NTurks- und Caicosinseln\0" "Nо-ва Тёркс и Кайкос\0"
"Nо-вы Тёркс и Кайкос\0" "Nо-ве Тёркс и Кайкос\0" "Nо-ву Тёркс и Кайкос\0"
"Nо-вой Тёркс и Кайкос\0"},
{"TD", "Chad",
"NChad\0" "NChad's\0" "NChad’s\0" "NRepublic of Chad\0" "NRepublic of Chad's\0"
"NRepublic of Chad’s\0" "Nチャド\0" "Nチャド共和国\0" "N乍得\0" "N乍得共和国\0" "N查德\0" "N查德共和國\0" "N차드\0"
"N차드공화국\0" "NTchad\0" "NRépublique de Tchad\0" "NRépublique du Tchad\0" "NRepública de Chad\0"
"NRepública del Chad\0" "NTschad\0" "NTschads\0" "NRepublik Tschad\0" "NЧад\0" "NЧада\0" "NЧаду\0"
"NЧадом\0" "NЧаде\0" "NРеспублика Чад\0" "NРеспублики Чад\0" "NРеспублике Чад\0"
"NРеспублику Чад\0" "NРеспубликой Чад\0" "AChadian\0" "atchadien\0" "atchadiens\0" "atchadienne\0"
"atchadiennes\0" "achadiano\0" "achadiana\0" "achadianos\0" "achadianas\0" "atschadisch\0"
"atschadische\0" "atschadischem\0" "atschadischen\0" "atschadischer\0" "atschadisches\0"},
{"TF", "French Southern Territories",
"NFrench Southern Territories\0" "N仏領極南諸島\0" "N法属南部领地\0" "N法屬南部屬地\0" "N프랑스 남부 지방\0"
"NTerres australes françaises\0" "NTerritorios Australes Franceses\0"
"NFranzösische Süd- und Antarktisgebiete\0" "NФранцузские Южные территории\0"
"NФранцузских Южных территорий\0" "NФранцузским Южным территориям\0"
"NФранцузскими Южными территориями\0" "NФранцузских Южных территориях\0"},
{"TG", "Togo",
"NRépublique togolaise\0" "NTogo\0" "NTogo's\0" "NTogo’s\0" "NRepublic of Togo\0"
"NRepublic of Togo's\0" "NRepublic of Togo’s\0" "Nトーゴ\0" "Nトーゴ共和国\0" "N多哥\0" "N多哥共和国\0" "N多哥共和國\0"
"N토고\0" "N토고공화국\0" "NRépublique de Togo\0" "NRépublique du Togo\0" "NRepública de Togo\0"
"NRepública del Togo\0" "NTogos\0" "NRepublik Togo\0" "NТого\0" "NРеспублика Того\0"
"NРеспублики Того\0" "NРеспублике Того\0" "NРеспублику Того\0" "NРеспубликой Того\0" "ATogolese\0"
"atogolais\0" "atogolaise\0" "atogolaises\0" "atogolés\0" "atogolesa\0" "atogoleses\0"
"atogolesas\0"},
{"TH", "Thailand",
"NSiam\0" "NSiam's\0" "NSiam’s\0" "Nタイ王国\0" "Nタイ\0" "N泰国\0" "N泰國\0" "N泰王国\0" "NThailand\0"
"NThailand's\0" "NThailand’s\0" "NKingdom of Thailand\0" "NKingdom of Thailand's\0"
"NKingdom of Thailand’s\0" "N泰国王国\0" "N泰國王國\0" "N태국\0" "N태국왕국\0" "NThaïlande\0"
"NRoyaume de Thaïlande\0" "NRoyaume du Thaïlande\0" "NTailandia\0" "NReino de Tailandia\0"
"NReino del Tailandia\0" "NThailands\0" "NKönigreich Thailand\0" "NТаиланд\0" "NТаиланда\0"
"NТаиланду\0" "NТаиландом\0" "NТаиланде\0" "NКоролевство Таиланд\0" "NКоролевства Таиланд\0"
"NКоролевству Таиланд\0" "NКоролевством Таиланд\0" "NКоролевстве Таиланд\0" "AThai\0"
"athaïlandais\0" "athaïlandaise\0" "athaïlandaises\0" "atailandés\0" "atailandesa\0"
"atailandeses\0" "atailandesas\0" "athailändisch\0" "athailändische\0" "athailändischem\0"
"athailändischen\0" "athailändischer\0" "athailändisches\0" "aтаиландский\0" "aтаиландского\0"
"aтаиландскому\0" "aтаиландским\0" "aтаиландском\0" "aтаиландская\0" "aтаиландской\0"
"aтаиландскую\0" "aтаиландское\0" "aтаиландские\0" "aтаиландских\0" "aтаиландскими\0"
"aтаиландско\0" "aтайский\0" "aтайского\0" "aтайскому\0" "aтайским\0" "aтайском\0" "aтайская\0"
"aтайской\0" "aтайскую\0" "aтайское\0" "aтайские\0" "aтайских\0" "aтайскими\0" "aтайско\0" "S泰\0"},
{"TJ", "Tajikistan",
"Nタジキスタン\0" "NTajikistan\0" "NTajikistan's\0" "NTajikistan’s\0" "NRepublic of Tajikistan\0"
"NRepublic of Tajikistan's\0" "NRepublic of Tajikistan’s\0" "Nタジキスタン共和国\0" "N塔吉克斯坦\0"
"N塔吉克斯坦共和国\0" "N塔吉克\0" "N塔吉克共和國\0" "N타지키스탄\0" "N타지키스탄공화국\0" "NTadjikistan\0"
"NRépublique de Tadjikistan\0" "NRépublique du Tadjikistan\0" "NTayikistán\0"
"NRepública de Tayikistán\0" "NRepública del Tayikistán\0" "NTadschikistan\0" "NTadschikistans\0"
"NRepublik Tadschikistan\0" "NТаджикистан\0" "NТаджикистана\0" "NТаджикистану\0"
"NТаджикистаном\0" "NТаджикистане\0" "NРеспублика Таджикистан\0" "NРеспублики Таджикистан\0"
"NРеспублике Таджикистан\0" "NРеспублику Таджикистан\0" "NРеспубликой Таджикистан\0" "ATajik\0"
"ATajikistani\0" "atadjik\0" "atadjiks\0" "atadjike\0" "atadjikes\0" "atayiko\0" "atayika\0"
"atayikos\0" "atayikas\0" "atadschikisch\0" "atadschikische\0" "atadschikischem\0"
"atadschikischen\0" "atadschikischer\0" "atadschikisches\0" "aтаджикский\0" "aтаджикского\0"
"aтаджикскому\0" "aтаджикским\0" "aтаджикском\0" "aтаджикская\0" "aтаджикской\0" "aтаджикскую\0"
"aтаджикское\0" "aтаджикские\0" "aтаджикских\0" "aтаджикскими\0" "aтаджикско\0"
"aтаджикистанский\0" "aтаджикистанского\0" "aтаджикистанскому\0" "aтаджикистанским\0"
"aтаджикистанском\0" "aтаджикистанская\0" "aтаджикистанской\0" "aтаджикистанскую\0"
"aтаджикистанское\0" "aтаджикистанские\0" "aтаджикистанских\0" "aтаджикистанскими\0"
"aтаджикистанско\0"},
{"TK", "Tokelau",
"NTokelau\0" "NTokelau's\0" "NTokelau’s\0" "Nトケラウ\0" "N托克劳\0" "N托克勞群島\0" "N토켈라우\0" "NTokelaus\0"
"NТокелау\0"},
{"TL", "Timor-Leste",
"NEast Timor\0" "NEast Timor's\0" "NEast Timor’s\0" "NTimor-Leste\0" "NTimor-Leste's\0"
"NTimor-Leste’s\0" "NDemocratic Republic of Timor-Leste\0"
"NDemocratic Republic of Timor-Leste's\0" "NDemocratic Republic of Timor-Leste’s\0" "N東ティモール\0"
"N東チモール\0" "N东帝汶\0" "N東帝汶\0" "N동티모르\0" "N티모르레스테\0" "NTimor oriental\0" "NTimor-Oriental\0"
"NTimor-Lestes\0" "NOsttimor\0" "NOsttimors\0" "NВосточный Тимор\0" "NВосточного Тимора\0"
"NВосточному Тимору\0" "NВосточным Тимором\0" "NВосточном Тиморе\0" "NТимор-Лесте\0" "ATimorese\0"
"AEast Timorese\0" "atimorais\0" "atimoraise\0" "atimoraises\0"},
{"TM", "Turkmenistan",
"NTurkmenia\0" "NTurkmenia's\0" "NTurkmenia’s\0" "Nトルクメニスタン\0" "NTurkmenistan\0"
"NTurkmenistan's\0" "NTurkmenistan’s\0" "N土库曼斯坦\0" "N土庫曼\0" "N투르크메니스탄\0" "NTurkmenistans\0"
"NТуркменистан\0" "NТуркменистана\0" "NТуркменистану\0" "NТуркменистаном\0" "NТуркменистане\0"
"ATurkmen\0" "aturkmène\0" "aturkmènes\0" "aturcomano\0" "aturcomana\0" "aturcomanos\0"
"aturcomanas\0" "aturkmeno\0" "aturkmena\0" "aturkmenos\0" "aturkmenas\0" "aturkmenisch\0"
"aturkmenische\0" "aturkmenischem\0" "aturkmenischen\0" "aturkmenischer\0" "aturkmenisches\0"
"aтуркменский\0" "aтуркменского\0" "aтуркменскому\0" "aтуркменским\0" "aтуркменском\0"
"aтуркменская\0" "aтуркменской\0" "aтуркменскую\0" "aтуркменское\0" "aтуркменские\0"
"aтуркменских\0" "aтуркменскими\0" "aтуркменско\0"},
{"TN", "Tunisia",
"NTunisia\0" "NTunisia's\0" "NTunisia’s\0" "NRepublic of Tunisia\0" "NRepublic of Tunisia's\0"
"NRepublic of Tunisia’s\0" "Nチュニジア\0" "Nチュニジア共和国\0" "N突尼斯\0" "N突尼斯共和国\0" "N突尼西亞\0" "N突尼西亞共和國\0"
"N튀니지\0" "N튀니지공화국\0" "NTunisie\0" "NRépublique de Tunisie\0" "NRépublique du Tunisie\0" "NTúnez\0"
"NRepública de Túnez\0" "NRepública del Túnez\0" "NTunesien\0" "NTunesiens\0"
"NRepublik Tunesien\0" "NТунис\0" "NТуниса\0" "NТунису\0" "NТунисом\0" "NТунисе\0"
"NРеспублика Тунис\0" "NРеспублики Тунис\0" "NРеспублике Тунис\0" "NРеспублику Тунис\0"
"NРеспубликой Тунис\0" "ATunisian\0" "atunisien\0" "atunisiens\0" "atunisienne\0" "atunisiennes\0"
"atunecino\0" "atunecina\0" "atunecinos\0" "atunecinas\0" "atunesisch\0" "atunesische\0"
"atunesischem\0" "atunesischen\0" "atunesischer\0" "atunesisches\0" "aтунисский\0" "aтунисского\0"
"aтунисскому\0" "aтунисским\0" "aтунисском\0" "aтунисская\0" "aтунисской\0" "aтунисскую\0"
"aтунисское\0" "aтунисские\0" "aтунисских\0" "aтунисскими\0" "aтунисско\0"},
{"TO", "Tonga",
"NTonga\0" "NTonga's\0" "NTonga’s\0" "Nトンガ\0" "N汤加\0" "N東加\0" "N통가\0" "NTongas\0" "NТонга\0"
"NТонги\0" "NТонге\0" "NТонгу\0" "NТонгой\0" "ATongan\0"},
{"TR", "Türkiye",
"NTurkey\0" "NTurkey's\0" "NTurkey’s\0" "NTürkiye\0" "NTürkiye's\0" "NTürkiye’s\0"
"NOttoman Empire\0" "NOttoman Empire's\0" "NOttoman Empire’s\0" "Nトルコ\0" "Nトルコ共和国\0" "N土耳其\0"
"NТурция\0" "NТурции\0" "NТурцию\0" "NТурцией\0" "NRepublic of Turkey\0" "NRepublic of Turkey's\0"
"NRepublic of Turkey’s\0" "N土耳其共和国\0" "N土耳其共和國\0" "N터키\0" "N터키공화국\0" "NTurquie\0"
"NRépublique de Turquie\0" "NRépublique du Turquie\0" "NTurquía\0" "NRepública de Turquía\0"
"NRepública del Turquía\0" "NTürkei\0" "NTürkeis\0" "NRepublik Türkei\0" "NРеспублика Турция\0"
"NРеспублики Турция\0" "NРеспублике Турция\0" "NРеспублику Турция\0" "NРеспубликой Турция\0"
"ATurkish\0" "ATurk\0" "ATurks\0" "aturc\0" "aturcs\0" "aturque\0" "aturques\0" "aturco\0"
"aturca\0" "aturcos\0" "aturcas\0" "atürkisch\0" "atürkische\0" "atürkischem\0" "atürkischen\0"
"atürkischer\0" "atürkisches\0" "aтурецкий\0" "aтурецкого\0" "aтурецкому\0" "aтурецким\0"
"aтурецком\0" "aтурецкая\0" "aтурецкой\0" "aтурецкую\0" "aтурецкое\0" "aтурецкие\0" "aтурецких\0"
"aтурецкими\0" "aтурецко\0" "S土\0"},
{"TT", "Trinidad and Tobago",
"NTrinidad & Tobago\0" "NTrinidad and Tobago\0" "NTrinidad & Tobago's\0" "NTrinidad & Tobago’s\0"
"NTrinidad and Tobago's\0" "NTrinidad and Tobago’s\0" "NRepublic of Trinidad & Tobago\0"
"NRepublic of Trinidad and Tobago\0" "NRepublic of Trinidad & Tobago's\0"
"NRepublic of Trinidad & Tobago’s\0" "NRepublic of Trinidad and Tobago's\0"
"NRepublic of Trinidad and Tobago’s\0" "Nトリニダード・トバゴ\0" "Nトリニダード・トバゴ共和国\0" "N特立尼达和多巴哥\0"
"N特立尼达和多巴哥共和国\0" "N千里達及托巴哥\0" "N千里達及托巴哥共和國\0" "N트리니다드 토바고\0" "N트리니다드 토바고공화국\0"
"NTrinité-et-Tobago\0" "NRépublique de Trinité-et-Tobago\0" "NRépublique du Trinité-et-Tobago\0"
"NTrinidad y Tobago\0" "NRepública de Trinidad y Tobago\0" "NRepública del Trinidad y Tobago\0"
"NTrinidad und Tobago\0" "NRepublik Trinidad und Tobago\0" "NТринидад и Тобаго\0"
"NТринидада и Тобаго\0" "NТринидаду и Тобаго\0" "NТринидадом и Тобаго\0" "NТринидаде и Тобаго\0"
"NРеспублика Тринидад и Тобаго\0" "NРеспублики Тринидад и Тобаго\0"
"NРеспублике Тринидад и Тобаго\0" "NРеспублику Тринидад и Тобаго\0"
"NРеспубликой Тринидад и Тобаго\0" "ATrinidadian\0"},
{"TV", "Tuvalu",
"NTuvalu\0" "NTuvalu's\0" "NTuvalu’s\0" "Nツバル\0" "N图瓦卢\0" "N吐瓦魯\0" "N투발루\0" "NTuvalus\0"
"NТувалу\0"},
{"TW", "Taiwan",
"FROC\0" "FR.O.C.\0" "NTaiwan\0" "NTaiwan's\0" "NTaiwan’s\0" "NFormosa\0" "NFormosa's\0"
"NFormosa’s\0" "NRepublic of China\0" "NRepublic of China's\0" "NRepublic of China’s\0"
"NChinese Taipei\0" "NChinese Taipei's\0" "NChinese Taipei’s\0" "NNationalist China\0"
"NNationalist China's\0" "NNationalist China’s\0" "N台湾\0" "N中華民国\0" "N臺湾\0" "Nチャイニーズタイペイ\0"
"N台灣\0" "N中華民國\0" "N臺灣\0" "N中华民国\0" "N中华台北\0" "N中華台北\0" "N대만\0" "N타이완\0" "N중화민국\0"
"NRépublique de Chine\0" "NFormose\0" "NTaipei chinois\0" "NRepública de China\0"
"NRepublik China\0" "NКитайская Республика\0" "NКитайской Республики\0" "NКитайской Республике\0"
"NКитайскую Республику\0" "NКитайской Республикой\0" "NTaiwans\0" "NТайвань\0" "NТайваня\0"
"NТайваню\0" "NТайванем\0" "NТайване\0" "ATaiwanese\0" "ataïwanais\0" "ataïwanaise\0"
"ataïwanaises\0" "ataiwanés\0" "ataiwanesa\0" "ataiwaneses\0" "ataiwanesas\0" "ataiwanisch\0"
"ataiwanische\0" "ataiwanischem\0" "ataiwanischen\0" "ataiwanischer\0" "ataiwanisches\0"
"ataiwanesisch\0" "ataiwanesische\0" "ataiwanesischem\0" "ataiwanesischen\0" "ataiwanesischer\0"
"ataiwanesisches\0" "aтайваньский\0" "aтайваньского\0" "aтайваньскому\0" "aтайваньским\0"
"aтайваньском\0" "aтайваньская\0" "aтайваньской\0" "aтайваньскую\0" "aтайваньское\0"
"aтайваньские\0" "aтайваньских\0" "aтайваньскими\0" "aтайваньско\0" "S台\0" "S臺\0"},
{"TZ", "Tanzania",
"NUnited Republic of Tanzania\0" "NUnited Republic of Tanzania's\0"
"NUnited Republic of Tanzania’s\0" "NTanganyika\0" "NTanganyika's\0" "NTanganyika’s\0"
"NZanzibar\0" "NZanzibar's\0" "NZanzibar’s\0" "NRépublique-Unie de Tanzanie\0"
"NRepública Unida de Tanzanía\0" "NTanzania\0" "NTanzania's\0" "NTanzania’s\0" "Nタンザニア\0"
"N坦桑尼亚\0" "N坦尚尼亞\0" "N탄자니아\0" "NTanzanie\0" "NTansania\0" "NTansanias\0" "NТанзания\0"
"NТанзании\0" "NТанзанию\0" "NТанзанией\0" "ATanzanian\0" "atanzanien\0" "atanzaniens\0"
"atanzanienne\0" "atanzaniennes\0" "atanzano\0" "atanzana\0" "atanzanos\0" "atanzanas\0"
"atansanisch\0" "atansanische\0" "atansanischem\0" "atansanischen\0" "atansanischer\0"
"atansanisches\0" "aтанзанийский\0" "aтанзанийского\0" "aтанзанийскому\0" "aтанзанийским\0"
"aтанзанийском\0" "aтанзанийская\0" "aтанзанийской\0" "aтанзанийскую\0" "aтанзанийское\0"
"aтанзанийские\0" "aтанзанийских\0" "aтанзанийскими\0" "aтанзанийско\0"},
{"UA", "Ukraine",
"NUkrainian SSR\0" "NUkrainian SSR's\0" "NUkrainian SSR’s\0" "NUkraine\0" "NUkraine's\0"
"NUkraine’s\0" "NRepublic of Ukraine\0" "NRepublic of Ukraine's\0" "NRepublic of Ukraine’s\0"
"Nウクライナ\0" "Nウクライナ共和国\0" "N乌克兰\0" "N乌克兰共和国\0" "N烏克蘭\0" "N烏克蘭共和國\0" "N우크라이나\0" "N우크라이나공화국\0"
"Nl'Ukraine\0" "Nl’Ukraine\0" "Nd'Ukraine\0" "Nd’Ukraine\0" "NRépublique d'Ukraine\0"
"NRépublique d’Ukraine\0" "NUcrania\0" "NRepública de Ucrania\0" "NRepública del Ucrania\0"
"NUkraines\0" "NRepublik Ukraine\0" "NУкраина\0" "NУкраины\0" "NУкраине\0" "NУкраину\0"
"NУкраиной\0" "NРеспублика Украина\0" "NРеспублики Украина\0" "NРеспублике Украина\0"
"NРеспублику Украина\0" "NРеспубликой Украина\0" "AUkrainian\0" "AUkrainians\0" "aukrainien\0"
"aukrainiens\0" "aukrainienne\0" "aukrainiennes\0" "al'ukrainien\0" "al’ukrainien\0"
"ad'ukrainien\0" "ad’ukrainien\0" "al'ukrainiens\0" "al’ukrainiens\0" "ad'ukrainiens\0"
"ad’ukrainiens\0" "al'ukrainienne\0" "al’ukrainienne\0" "ad'ukrainienne\0" "ad’ukrainienne\0"
"al'ukrainiennes\0" "al’ukrainiennes\0" "ad'ukrainiennes\0" "ad’ukrainiennes\0" "aucraniano\0"
"aucraniana\0" "aucranianos\0" "aucranianas\0" "aukrainisch\0" "aukrainische\0" "aukrainischem\0"
"aukrainischen\0" "aukrainischer\0" "aukrainisches\0" "aукраинский\0" "aукраинского\0"
"aукраинскому\0" "aукраинским\0" "aукраинском\0" "aукраинская\0" "aукраинской\0" "aукраинскую\0"
"aукраинское\0" "aукраинские\0" "aукраинских\0" "aукраинскими\0" "aукраинско\0"},
{"UG", "Uganda",
"NUganda\0" "NUganda's\0" "NUganda’s\0" "NRepublic of Uganda\0" "NRepublic of Uganda's\0"
"NRepublic of Uganda’s\0" "Nウガンダ\0" "Nウガンダ共和国\0" "N乌干达\0" "N乌干达共和国\0" "N烏干達\0" "N烏干達共和國\0"
"N우간다\0" "N우간다공화국\0" "NOuganda\0" "Nl'Ouganda\0" "Nl’Ouganda\0" "Nd'Ouganda\0" "Nd’Ouganda\0"
"NRépublique d'Ouganda\0" "NRépublique d’Ouganda\0" "NRepública de Uganda\0"
"NRepública del Uganda\0" "NUgandas\0" "NRepublik Uganda\0" "NУганда\0" "NУганды\0" "NУганде\0"
"NУганду\0" "NУгандой\0" "NРеспублика Уганда\0" "NРеспублики Уганда\0" "NРеспублике Уганда\0"
"NРеспублику Уганда\0" "NРеспубликой Уганда\0" "AUgandan\0" "aougandais\0" "aougandaise\0"
"aougandaises\0" "al'ougandais\0" "al’ougandais\0" "ad'ougandais\0" "ad’ougandais\0"
"al'ougandaise\0" "al’ougandaise\0" "ad'ougandaise\0" "ad’ougandaise\0" "al'ougandaises\0"
"al’ougandaises\0" "ad'ougandaises\0" "ad’ougandaises\0" "augandés\0" "augandesa\0" "augandeses\0"
"augandesas\0" "augandisch\0" "augandische\0" "augandischem\0" "augandischen\0" "augandischer\0"
"augandisches\0" "aугандийский\0" "aугандийского\0" "aугандийскому\0" "aугандийским\0"
"aугандийском\0" "aугандийская\0" "aугандийской\0" "aугандийскую\0" "aугандийское\0"
"aугандийские\0" "aугандийских\0" "aугандийскими\0" "aугандийско\0"},
{"UM", "U.S. Outlying Islands",
"NU.S. Outlying Islands\0" "N合衆国領有小離島\0" "N美国本土外小岛屿\0" "N美國本土外小島嶼\0" "N미국령 해외 제도\0"
"NÎles mineures éloignées des États-Unis\0" "Nl'Îles mineures éloignées des États-Unis\0"
"Nl’Îles mineures éloignées des États-Unis\0" "Nd'Îles mineures éloignées des États-Unis\0"
"Nd’Îles mineures éloignées des États-Unis\0" "NIslas menores alejadas de EE. UU.\0"
"NAmerikanische Überseeinseln\0"},
{"US", "United States",
"FUS\0" "FU.S.\0" "FU.S\0" "FUSA\0" "FU.S.A.\0" "FU.S.A\0" "FÉ.-U.\0" "FEE. UU.\0" "FEE.UU.\0"
"FEEUU\0" "FEE UU\0" "FEUA\0" "FСША\0" "NUnited States of America\0"
"NUnited States of America's\0" "NUnited States of America’s\0" "NUnited States\0" "NAmerica\0"
"NAmerica's\0" "NAmerica’s\0" "N米国\0" "Nアメリカ合衆国\0" "Nアメリカ\0" "N合衆国\0" "N米國\0" "N美国\0" "N美利坚合众国\0"
"N美國\0" "N美利堅合眾國\0" "N미국\0" "N미합중국\0" "NÉtats-Unis d'Amérique\0" "NÉtats-Unis d’Amérique\0"
"Nl'États-Unis d'Amérique\0" "Nl’États-Unis d’Amérique\0" "Nd'États-Unis d'Amérique\0"
"Nd’États-Unis d’Amérique\0" "Nl'États-Unis d’Amérique\0" "Nd'États-Unis d’Amérique\0"
"NÉtats-Unis\0" "Nl'États-Unis\0" "Nl’États-Unis\0" "Nd'États-Unis\0" "Nd’États-Unis\0"
"NEstados Unidos de América\0" "NEstados Unidos\0" "NVereinigte Staaten von Amerika\0"
"NVereinigten Staaten von Amerika\0" "NVereinigte Staaten\0" "NVereinigten Staaten\0" "NAmerika\0"
"NAmerikas\0" "NСоединённые Штаты Америки\0" "NСоединённых Штатов Америки\0"
"NСоединённым Штатам Америки\0" "NСоединёнными Штатами Америки\0" "NСоединённых Штатах Америки\0"
"NСоединённые Штаты\0" "NСоединённых Штатов\0" "NСоединённым Штатам\0" "NСоединёнными Штатами\0"
"NСоединённых Штатах\0" "NАмерика\0" "NАмерики\0" "NАмерике\0" "NАмерику\0" "NАмерикой\0"
"Nl'É.-U.\0" "Nl’É.-U.\0" "Nd'É.-U.\0" "Nd’É.-U.\0" "AAmerican\0" "AAmericans\0" "aaméricain\0"
"aaméricains\0" "aaméricaine\0" "aaméricaines\0" "al'américain\0" "al’américain\0"
"ad'américain\0" "ad’américain\0" "al'américains\0" "al’américains\0" "ad'américains\0"
"ad’américains\0" "al'américaine\0" "al’américaine\0" "ad'américaine\0" "ad’américaine\0"
"al'américaines\0" "al’américaines\0" "ad'américaines\0" "ad’américaines\0" "aétats-unien\0"
"aétats-uniens\0" "aétats-unienne\0" "aétats-uniennes\0" "al'états-unien\0" "al’états-unien\0"
"ad'états-unien\0" "ad’états-unien\0" "al'états-uniens\0" "al’états-uniens\0" "ad'états-uniens\0"
"ad’états-uniens\0" "al'états-unienne\0" "al’états-unienne\0" "ad'états-unienne\0"
"ad’états-unienne\0" "al'états-uniennes\0" "al’états-uniennes\0" "ad'états-uniennes\0"
"ad’états-uniennes\0" "aétasunien\0" "aétasuniens\0" "aétasunienne\0" "aétasuniennes\0"
"al'étasunien\0" "al’étasunien\0" "ad'étasunien\0" "ad’étasunien\0" "al'étasuniens\0"
"al’étasuniens\0" "ad'étasuniens\0" "ad’étasuniens\0" "al'étasunienne\0" "al’étasunienne\0"
"ad'étasunienne\0" "ad’étasunienne\0" "al'étasuniennes\0" "al’étasuniennes\0" "ad'étasuniennes\0"
"ad’étasuniennes\0" "aestadounidense\0" "aestadounidenses\0" "anorteamericano\0"
"anorteamericana\0" "anorteamericanos\0" "anorteamericanas\0" "aamerikanisch\0" "aamerikanische\0"
"aamerikanischem\0" "aamerikanischen\0" "aamerikanischer\0" "aamerikanisches\0"
"aus-amerikanisch\0" "aus-amerikanische\0" "aus-amerikanischem\0" "aus-amerikanischen\0"
"aus-amerikanischer\0" "aus-amerikanisches\0" "aамериканский\0" "aамериканского\0"
"aамериканскому\0" "aамериканским\0" "aамериканском\0" "aамериканская\0" "aамериканской\0"
"aамериканскую\0" "aамериканское\0" "aамериканские\0" "aамериканских\0" "aамериканскими\0"
"aамериканско\0" "S米\0" "S美\0" "S미\0"},
{"UY", "Uruguay",
"NEastern Republic of Uruguay\0" "NEastern Republic of Uruguay's\0"
"NEastern Republic of Uruguay’s\0" "NRepública Oriental del Uruguay\0" "NUruguay\0" "NUruguay's\0"
"NUruguay’s\0" "NRepublic of Uruguay\0" "NRepublic of Uruguay's\0" "NRepublic of Uruguay’s\0"
"Nウルグアイ\0" "Nウルグアイ共和国\0" "N乌拉圭\0" "N乌拉圭共和国\0" "N烏拉圭\0" "N烏拉圭共和國\0" "N우루과이\0" "N우루과이공화국\0"
"Nl'Uruguay\0" "Nl’Uruguay\0" "Nd'Uruguay\0" "Nd’Uruguay\0" "NRépublique d'Uruguay\0"
"NRépublique d’Uruguay\0" "NRepública de Uruguay\0" "NRepública del Uruguay\0" "NUruguays\0"
"NRepublik Uruguay\0" "NУругвай\0" "NУругвая\0" "NУругваю\0" "NУругваем\0" "NУругвае\0"
"NРеспублика Уругвай\0" "NРеспублики Уругвай\0" "NРеспублике Уругвай\0" "NРеспублику Уругвай\0"
"NРеспубликой Уругвай\0" "AUruguayan\0" "auruguayen\0" "auruguayens\0" "auruguayene\0"
"auruguayenes\0" "al'uruguayen\0" "al’uruguayen\0" "ad'uruguayen\0" "ad’uruguayen\0"
"al'uruguayens\0" "al’uruguayens\0" "ad'uruguayens\0" "ad’uruguayens\0" "al'uruguayene\0"
"al’uruguayene\0" "ad'uruguayene\0" "ad’uruguayene\0" "al'uruguayenes\0" "al’uruguayenes\0"
"ad'uruguayenes\0" "ad’uruguayenes\0" "auruguayo\0" "auruguaya\0" "auruguayos\0" "auruguayas\0"
"auruguayisch\0" "auruguayische\0" "auruguayischem\0" "auruguayischen\0" "auruguayischer\0"
"auruguayisches\0" "aуругвайский\0" "aуругвайского\0" "aуругвайскому\0" "aуругвайским\0"
"aуругвайском\0" "aуругвайская\0" "aуругвайской\0" "aуругвайскую\0" "aуругвайское\0"
"aуругвайские\0" "aуругвайских\0" "aуругвайскими\0" "aуругвайско\0"},
{"UZ", "Uzbekistan",
"NUzbekistan\0" "NUzbekistan's\0" "NUzbekistan’s\0" "NRepublic of Uzbekistan\0"
"NRepublic of Uzbekistan's\0" "NRepublic of Uzbekistan’s\0" "Nウズベキスタン\0" "Nウズベキスタン共和国\0"
"N乌兹别克斯坦\0" "N乌兹别克斯坦共和国\0" "N烏茲別克\0" "N烏茲別克共和國\0" "N우즈베키스탄\0" "N우즈베키스탄공화국\0" "NOuzbékistan\0"
"Nl'Ouzbékistan\0" "Nl’Ouzbékistan\0" "Nd'Ouzbékistan\0" "Nd’Ouzbékistan\0"
"NRépublique d'Ouzbékistan\0" "NRépublique d’Ouzbékistan\0" "NRepública de Uzbekistán\0"
"NRepública del Uzbekistán\0" "NUsbekistan\0" "NUsbekistans\0" "NRepublik Usbekistan\0"
"NУзбекистан\0" "NУзбекистана\0" "NУзбекистану\0" "NУзбекистаном\0" "NУзбекистане\0"
"NРеспублика Узбекистан\0" "NРеспублики Узбекистан\0" "NРеспублике Узбекистан\0"
"NРеспублику Узбекистан\0" "NРеспубликой Узбекистан\0" "AUzbek\0" "AUzbekistani\0" "aouzbek\0"
"aouzbeks\0" "aouzbeke\0" "aouzbekes\0" "al'ouzbek\0" "al’ouzbek\0" "ad'ouzbek\0" "ad’ouzbek\0"
"al'ouzbeks\0" "al’ouzbeks\0" "ad'ouzbeks\0" "ad’ouzbeks\0" "al'ouzbeke\0" "al’ouzbeke\0"
"ad'ouzbeke\0" "ad’ouzbeke\0" "al'ouzbekes\0" "al’ouzbekes\0" "ad'ouzbekes\0" "ad’ouzbekes\0"
"auzbeko\0" "auzbeka\0" "auzbekos\0" "auzbekas\0" "ausbekisch\0" "ausbekische\0" "ausbekischem\0"
"ausbekischen\0" "ausbekischer\0" "ausbekisches\0" "aузбекский\0" "aузбекского\0" "aузбекскому\0"
"aузбекским\0" "aузбекском\0" "aузбекская\0" "aузбекской\0" "aузбекскую\0" "aузбекское\0"
"aузбекские\0" "aузбекских\0" "aузбекскими\0" "aузбекско\0" "aузбекистанский\0"
"aузбекистанского\0" "aузбекистанскому\0" "aузбекистанским\0" "aузбекистанском\0"
"aузбекистанская\0" "aузбекистанской\0" "aузбекистанскую\0" "aузбекистанское\0"
"aузбекистанские\0" "aузбекистанских\0" "aузбекистанскими\0" "aузбекистанско\0"},
{"VA", "Vatican City",
"NHoly See\0" "NHoly See's\0" "NHoly See’s\0" "NVatican City State\0" "NVatican City State's\0"
"NVatican City State’s\0" "NVatican\0" "NVatican's\0" "NVatican’s\0" "Nバチカン\0" "Nヴァチカン\0" "N教皇庁\0"
"N法王庁\0" "N梵蒂冈\0" "N梵蒂岡\0" "N教廷\0" "N圣座\0" "N교황청\0" "N바티칸\0" "NSaint-Siège\0" "NSanta Sede\0"
"NVaticano\0" "NHeiliger Stuhl\0" "NHeiligen Stuhl\0" "NHeilige Stuhl\0" "NVatikan\0"
"NVatikans\0" "NВатикан\0" "NВатикана\0" "NВатикану\0" "NВатиканом\0" "NВатикане\0"
"NСвятой Престол\0" "NСвятого Престола\0" "NСвятому Престолу\0" "NСвятым Престолом\0"
"NСвятом Престоле\0" "NVatican City\0" "NVatican City's\0" "NVatican City’s\0" "Nバチカン市国\0"
"N바티칸 시국\0" "NÉtat de la Cité du Vatican\0" "Nl'État de la Cité du Vatican\0"
"Nl’État de la Cité du Vatican\0" "Nd'État de la Cité du Vatican\0"
"Nd’État de la Cité du Vatican\0" "NCiudad del Vaticano\0" "NVatikanstadt\0" "NVatikanstadts\0"},
{"VC", "St. Vincent and Grenadines",
"NSt. Vincent & Grenadines\0" "NSt. Vincent and Grenadines\0" "NSaint Vincent & Grenadines\0"
"NSaint Vincent and Grenadines\0" "Nセントビンセント及びグレナディーン諸島\0" "N圣文森特和格林纳丁斯\0" "N聖文森及格瑞那丁\0"
"N세인트빈센트그레나딘\0" "NSaint-Vincent-et-les Grenadines\0" "NSan Vicente y las Granadinas\0"
"NSt. Vincent und die Grenadinen\0" "NСент-Винсент и Гренадины\0" "NСент-Винсента и Гренадины\0"
"NСент-Винсенту и Гренадины\0" "NСент-Винсентом и Гренадины\0" "NСент-Винсенте и Гренадины\0"},
{"VE", "Venezuela",
"NBolivarian Republic of Venezuela\0" "NBolivarian Republic of Venezuela's\0"
"NBolivarian Republic of Venezuela’s\0" "NRépublique bolivarienne du Venezuela\0"
"NRepública Bolivariana de Venezuela\0" "NБоливарианская Республика Венесуэла\0"
"NБоливарианской Республики Венесуэла\0" "NБоливарианской Республике Венесуэла\0"
"NБоливарианскую Республику Венесуэла\0" "NБоливарианской Республикой Венесуэла\0" "NVenezuela\0"
"NVenezuela's\0" "NVenezuela’s\0" "Nベネズエラ\0" "N委内瑞拉\0" "N委內瑞拉\0" "N베네수엘라\0" "NVenezuelas\0"
"NВенесуэла\0" "NВенесуэлы\0" "NВенесуэле\0" "NВенесуэлу\0" "NВенесуэлой\0" "AVenezuelan\0"
"avénézuélien\0" "avénézuéliens\0" "avénézuélienne\0" "avénézuéliennes\0" "avenezolano\0"
"avenezolana\0" "avenezolanos\0" "avenezolanas\0" "avenezolanisch\0" "avenezolanische\0"
"avenezolanischem\0" "avenezolanischen\0" "avenezolanischer\0" "avenezolanisches\0"
"aвенесуэльский\0" "aвенесуэльского\0" "aвенесуэльскому\0" "aвенесуэльским\0" "aвенесуэльском\0"
"aвенесуэльская\0" "aвенесуэльской\0" "aвенесуэльскую\0" "aвенесуэльское\0" "aвенесуэльские\0"
"aвенесуэльских\0" "aвенесуэльскими\0" "aвенесуэльско\0"},
{"VG", "British Virgin Islands",
"NBritish Virgin Islands\0" "N英領ヴァージン諸島\0" "N英属维尔京群岛\0" "N英屬維京群島\0" "N영국령 버진아일랜드\0"
"NÎles Vierges britanniques\0" "Nl'Îles Vierges britanniques\0" "Nl’Îles Vierges britanniques\0"
"Nd'Îles Vierges britanniques\0" "Nd’Îles Vierges britanniques\0" "NIslas Vírgenes Británicas\0"
"NBritische Jungferninseln\0"},
{"VI", "U.S. Virgin Islands",
"NU.S. Virgin Islands\0" "N米領ヴァージン諸島\0" "N美属维尔京群岛\0" "N美屬維京群島\0" "N미국령 버진아일랜드\0"
"NÎles Vierges des États-Unis\0" "Nl'Îles Vierges des États-Unis\0"
"Nl’Îles Vierges des États-Unis\0" "Nd'Îles Vierges des États-Unis\0"
"Nd’Îles Vierges des États-Unis\0" "NIslas Vírgenes de EE. UU.\0"
"NAmerikanische Jungferninseln\0"},
{"VN", "Vietnam",
"FRVN\0" "FDRV\0" "FGVN\0" "FСРВ\0" "NViet Nam\0" "NViet Nam's\0" "NViet Nam’s\0" "NViet-Nam\0"
"NViet-Nam's\0" "NViet-Nam’s\0" "NVietnam\0" "NVietnam's\0" "NVietnam’s\0"
"NSocialist Republic of Viet Nam\0" "NSocialist Republic of Viet Nam's\0"
"NSocialist Republic of Viet Nam’s\0" "NSocialist Republic of Vietnam\0"
"NSocialist Republic of Vietnam's\0" "NSocialist Republic of Vietnam’s\0" "NRepublic of Vietnam\0"
"NRepublic of Vietnam's\0" "NRepublic of Vietnam’s\0" "NRepublic of Viet-Nam\0"
"NRepublic of Viet-Nam's\0" "NRepublic of Viet-Nam’s\0" "NRepublic of Viet Nam\0"
"NRepublic of Viet Nam's\0" "NRepublic of Viet Nam’s\0" "NSouth Vietnam\0" "NSouth Vietnam's\0"
"NSouth Vietnam’s\0" "NSouth Viet-Nam\0" "NSouth Viet-Nam's\0" "NSouth Viet-Nam’s\0"
"NNorth Vietnam\0" "NNorth Vietnam's\0" "NNorth Vietnam’s\0" "NNorth Viet-Nam\0"
"NNorth Viet-Nam's\0" "NNorth Viet-Nam’s\0" "NDemocratic Republic of Vietnam\0"
"NDemocratic Republic of Vietnam's\0" "NDemocratic Republic of Vietnam’s\0"
"NDemocratic Republic of Viet-Nam\0" "NDemocratic Republic of Viet-Nam's\0"
"NDemocratic Republic of Viet-Nam’s\0" "Nベトナム\0" "Nヴェトナム\0" "Nヴィエトナム\0" "N南ベトナム\0" "N北ベトナム\0"
"Nベトナム社会主義共和国\0" "Nベトナム共和国\0" "N越南\0" "N越南社会主义共和国\0" "N南越\0" "N北越\0" "N베트남\0" "N월남\0" "N월맹\0"
"NRépublique socialiste du Viet Nam\0" "NRepública Socialista de Viet Nam\0" "NВьетнам\0"
"NВьетнама\0" "NВьетнаму\0" "NВьетнамом\0" "NВьетнаме\0" "NСоциалистическая Республика Вьетнам\0"
"NСоциалистической Республики Вьетнам\0" "NСоциалистической Республике Вьетнам\0"
"NСоциалистическую Республику Вьетнам\0" "NСоциалистической Республикой Вьетнам\0" "NVietnams\0"
"AVietnamese\0" "ASouth Vietnamese\0" "ANorth Vietnamese\0" "avietnamien\0" "avietnamiens\0"
"avietnamienne\0" "avietnamiennes\0" "avietnamita\0" "avietnamitas\0" "avietnamesisch\0"
"avietnamesische\0" "avietnamesischem\0" "avietnamesischen\0" "avietnamesischer\0"
"avietnamesisches\0" "aвьетнамский\0" "aвьетнамского\0" "aвьетнамскому\0" "aвьетнамским\0"
"aвьетнамском\0" "aвьетнамская\0" "aвьетнамской\0" "aвьетнамскую\0" "aвьетнамское\0"
"aвьетнамские\0" "aвьетнамских\0" "aвьетнамскими\0" "aвьетнамско\0" "S越\0"},
{"VU", "Vanuatu",
"NVanuatu\0" "NVanuatu's\0" "NVanuatu’s\0" "NRepublic of Vanuatu\0" "NRepublic of Vanuatu's\0"
"NRepublic of Vanuatu’s\0" "Nバヌアツ\0" "Nバヌアツ共和国\0" "N瓦努阿图\0" "N瓦努阿图共和国\0" "N萬那杜\0" "N萬那杜共和國\0"
"N바누아투\0" "N바누아투공화국\0" "NRépublique de Vanuatu\0" "NRépublique du Vanuatu\0"
"NRepública de Vanuatu\0" "NRepública del Vanuatu\0" "NVanuatus\0" "NRepublik Vanuatu\0"
"NВануату\0" "NРеспублика Вануату\0" "NРеспублики Вануату\0" "NРеспублике Вануату\0"
"NРеспублику Вануату\0" "NРеспубликой Вануату\0" "AVanuatuan\0"},
{"WF", "Wallis and Futuna",
"NWallis & Futuna\0" "NWallis and Futuna\0" "NWallis & Futuna's\0" "NWallis & Futuna’s\0"
"NWallis and Futuna's\0" "NWallis and Futuna’s\0" "Nウォリス・フツナ\0" "N瓦利斯和富图纳\0" "N瓦利斯群島和富圖那群島\0"
"N왈리스-푸투나 제도\0" "NWallis-et-Futuna\0" "NWallis y Futuna\0" "NWallis und Futuna\0"
"NУоллис и Футуна\0" "NУоллиса и Футуна\0" "NУоллису и Футуна\0" "NУоллисом и Футуна\0"
"NУоллисе и Футуна\0"},
{"WS", "Samoa",
"NSamoa\0" "NSamoa's\0" "NSamoa’s\0" "Nサモア\0" "N萨摩亚\0" "N薩摩亞\0" "N사모아\0" "NSamoas\0" "NСамоа\0"
"NСамоы\0" "NСамое\0" "NСамоу\0" "NСамоой\0" "ASamoan\0"},
{"XK", "Kosovo",
"NKosovo\0" "NKosovo's\0" "NKosovo’s\0" "NRepublic of Kosovo\0" "NRepublic of Kosovo's\0"
"NRepublic of Kosovo’s\0" "Nコソボ\0" "N科索沃\0" "N코소보\0" "NKosovos\0" "NКосово\0" "AKosovar\0"
"akosovars\0" "akosovare\0" "akosovares\0" "akosovarisch\0" "akosovarische\0" "akosovarischem\0"
"akosovarischen\0" "akosovarischer\0" "akosovarisches\0" "aкосовский\0" "aкосовского\0"
"aкосовскому\0" "aкосовским\0" "aкосовском\0" "aкосовская\0" "aкосовской\0" "aкосовскую\0"
"aкосовское\0" "aкосовские\0" "aкосовских\0" "aкосовскими\0" "aкосовско\0"},
{"YE", "Yemen",
"NRepublic of Yemen\0" "NRepublic of Yemen's\0" "NRepublic of Yemen’s\0" "NYemen Arab Republic\0"
"NYemen Arab Republic's\0" "NYemen Arab Republic’s\0" "NPeople's Democratic Republic of Yemen\0"
"NPeople’s Democratic Republic of Yemen\0" "NPeople's Democratic Republic of Yemen's\0"
"NPeople’s Democratic Republic of Yemen’s\0" "NYemen\0" "NYemen's\0" "NYemen’s\0" "Nイエメン\0"
"N也门\0" "N葉門\0" "N예멘\0" "Nl'Yémen\0" "Nl’Yémen\0" "Nd'Yémen\0" "Nd’Yémen\0" "NJemen\0" "NJemens\0"
"NЙемен\0" "NЙемена\0" "NЙемену\0" "NЙеменом\0" "NЙемене\0" "AYemeni\0" "AYemenis\0" "ayéménite\0"
"ayéménites\0" "al'yéménite\0" "al’yéménite\0" "ad'yéménite\0" "ad’yéménite\0" "al'yéménites\0"
"al’yéménites\0" "ad'yéménites\0" "ad’yéménites\0" "ayemeníes\0" "ajemenitisch\0"
"ajemenitische\0" "ajemenitischem\0" "ajemenitischen\0" "ajemenitischer\0" "ajemenitisches\0"
"aйеменский\0" "aйеменского\0" "aйеменскому\0" "aйеменским\0" "aйеменском\0" "aйеменская\0"
"aйеменской\0" "aйеменскую\0" "aйеменское\0" "aйеменские\0" "aйеменских\0" "aйеменскими\0"
"aйеменско\0"},
{"YT", "Mayotte",
"NMayotte\0" "NMayotte's\0" "NMayotte’s\0" "Nマヨット\0" "N马约特\0" "N馬約特島\0" "N마요트\0" "NMayottes\0"
"NМайотта\0" "NМайотты\0" "NМайотте\0" "NМайотту\0" "NМайоттой\0"},
{"YU", "Yugoslavia",
"NYugoslavia\0" "NYugoslavia's\0" "NYugoslavia’s\0" "NJugoslavia\0" "NJugoslavia's\0"
"NJugoslavia’s\0" "NJugo-Slavia\0" "NJugo-Slavia's\0" "NJugo-Slavia’s\0"
"NFederal Republic of Yugoslavia\0" "NFederal Republic of Yugoslavia's\0"
"NFederal Republic of Yugoslavia’s\0" "Nユーゴスラビア\0" "Nユーゴスラヴィア\0" "N南斯拉夫\0" "N유고슬라비아\0"
"NYougoslavie\0" "Nl'Yougoslavie\0" "Nl’Yougoslavie\0" "Nd'Yougoslavie\0" "Nd’Yougoslavie\0"
"NJugoslawien\0" "NJugoslawiens\0" "NЮгославия\0" "NЮгославии\0" "NЮгославию\0" "NЮгославией\0"
"AYugoslav\0" "AYugoslavian\0" "AJugo-Slav\0" "AJugoslav\0" "ayougoslave\0" "ayougoslaves\0"
"al'yougoslave\0" "al’yougoslave\0" "ad'yougoslave\0" "ad’yougoslave\0" "al'yougoslaves\0"
"al’yougoslaves\0" "ad'yougoslaves\0" "ad’yougoslaves\0" "ayugoslavo\0" "ayugoslava\0"
"ayugoslavos\0" "ayugoslavas\0" "ajugoslawisch\0" "ajugoslawische\0" "ajugoslawischem\0"
"ajugoslawischen\0" "ajugoslawischer\0" "ajugoslawisches\0" "aюгославский\0" "aюгославского\0"
"aюгославскому\0" "aюгославским\0" "aюгославском\0" "aюгославская\0" "aюгославской\0"
"aюгославскую\0" "aюгославское\0" "aюгославские\0" "aюгославских\0" "aюгославскими\0"
"aюгославско\0"},
{"ZA", "South Africa",
"FRSA\0" "FЮАР\0" "NUnion of South Africa\0" "NUnion of South Africa's\0"
"NUnion of South Africa’s\0" "NRepublic of South Africa\0" "NRepublic of South Africa's\0"
"NRepublic of South Africa’s\0" "NSouth Africa\0" "NSouth Africa's\0" "NSouth Africa’s\0"
"N南アフリカ\0" "N南アフリカ共和国\0" "N南非\0" "N南非共和国\0" "N南非共和國\0" "N남아프리카\0" "N남아프리카공화국\0"
"NAfrique du Sud\0" "Nl'Afrique du Sud\0" "Nl’Afrique du Sud\0" "Nd'Afrique du Sud\0"
"Nd’Afrique du Sud\0" "NRépublique d'Afrique du Sud\0" "NRépublique d’Afrique du Sud\0"
"NSudáfrica\0" "NRepública de Sudáfrica\0" "NRepública del Sudáfrica\0" "NSüdafrika\0"
"NSüdafrikas\0" "NRepublik Südafrika\0" "NЮжно-Африканская Республика\0"
"NЮжно-Африканской Республики\0" "NЮжно-Африканской Республике\0" "NЮжно-Африканскую Республику\0"
"NЮжно-Африканской Республикой\0" "NРеспублика Южно-Африканская Республика\0"
"NРеспублики Южно-Африканская Республика\0" "NРеспублике Южно-Африканская Республика\0"
"NРеспублику Южно-Африканская Республика\0" "NРеспубликой Южно-Африканская Республика\0"
"ASouth African\0" "asud-africain\0" "asud-africains\0" "asud-africaine\0" "asud-africaines\0"
"asudafricano\0" "asudafricana\0" "asudafricanos\0" "asudafricanas\0" "asüdafrikanisch\0"
"asüdafrikanische\0" "asüdafrikanischem\0" "asüdafrikanischen\0" "asüdafrikanischer\0"
"asüdafrikanisches\0" "aюжноафриканский\0" "aюжноафриканского\0" "aюжноафриканскому\0"
"aюжноафриканским\0" "aюжноафриканском\0" "aюжноафриканская\0" "aюжноафриканской\0"
"aюжноафриканскую\0" "aюжноафриканское\0" "aюжноафриканские\0" "aюжноафриканских\0"
"aюжноафриканскими\0" "aюжноафриканско\0"},
{"ZM", "Zambia",
"NNorthern Rhodesia\0" "NNorthern Rhodesia's\0" "NNorthern Rhodesia’s\0" "NZambia\0" "NZambia's\0"
"NZambia’s\0" "NRepublic of Zambia\0" "NRepublic of Zambia's\0" "NRepublic of Zambia’s\0"
"Nザンビア\0" "Nザンビア共和国\0" "N赞比亚\0" "N赞比亚共和国\0" "N尚比亞\0" "N尚比亞共和國\0" "N잠비아\0" "N잠비아공화국\0" "NZambie\0"
"NRépublique de Zambie\0" "NRépublique du Zambie\0" "NRepública de Zambia\0"
"NRepública del Zambia\0" "NSambia\0" "NSambias\0" "NRepublik Sambia\0" "NЗамбия\0" "NЗамбии\0"
"NЗамбию\0" "NЗамбией\0" "NРеспублика Замбия\0" "NРеспублики Замбия\0" "NРеспублике Замбия\0"
"NРеспублику Замбия\0" "NРеспубликой Замбия\0" "AZambian\0" "azambien\0" "azambiens\0"
"azambienne\0" "azambiennes\0" "azambiano\0" "azambiana\0" "azambianos\0" "azambianas\0"
"aзамбийский\0" "aзамбийского\0" "aзамбийскому\0" "aзамбийским\0" "aзамбийском\0" "aзамбийская\0"
"aзамбийской\0" "aзамбийскую\0" "aзамбийское\0" "aзамбийские\0" "aзамбийских\0" "aзамбийскими\0"
"aзамбийско\0"},
{"ZW", "Zimbabwe",
"NRhodesia\0" "NRhodesia's\0" "NRhodesia’s\0" "NSouthern Rhodesia\0" "NSouthern Rhodesia's\0"
"NSouthern Rhodesia’s\0" "NZimbabwe\0" "NZimbabwe's\0" "NZimbabwe’s\0" "NRepublic of Zimbabwe\0"
"NRepublic of Zimbabwe's\0" "NRepublic of Zimbabwe’s\0" "Nジンバブエ\0" "Nジンバブエ共和国\0" "N津巴布韦\0"
"N津巴布韦共和国\0" "N辛巴威\0" "N辛巴威共和國\0" "N짐바브웨\0" "N짐바브웨공화국\0" "NRépublique de Zimbabwe\0"
"NRépublique du Zimbabwe\0" "NZimbabue\0" "NRepública de Zimbabue\0" "NRepública del Zimbabue\0"
"NSimbabwe\0" "NSimbabwes\0" "NRepublik Simbabwe\0" "NЗимбабве\0" "NРеспублика Зимбабве\0"
"NРеспублики Зимбабве\0" "NРеспублике Зимбабве\0" "NРеспублику Зимбабве\0"
"NРеспубликой Зимбабве\0" "AZimbabwean\0" "azimbabwéen\0" "azimbabwéens\0" "azimbabwéenne\0"
"azimbabwéennes\0" "azimbabuense\0" "azimbabuenses\0"},
{"asean", "Association of Southeast Asian Nations",
"FASEAN\0" "FANASE\0" "FАСЕАН\0" "NAssociation of Southeast Asian Nations\0"
"NAssociation of South-East Asian Nations\0" "N東南アジア諸国連合\0" "N东盟\0" "N东南亚国家联盟\0" "N東盟\0"
"N東南亞國家聯盟\0" "N東協\0" "N아세안\0" "N동남아국가연합\0" "N동남아시아국가연합\0"
"NAssociation des nations de l'Asie du Sud-Est\0"
"NAssociation des nations de l’Asie du Sud-Est\0"
"Nl'Association des nations de l'Asie du Sud-Est\0"
"Nl’Association des nations de l’Asie du Sud-Est\0"
"Nd'Association des nations de l'Asie du Sud-Est\0"
"Nd’Association des nations de l’Asie du Sud-Est\0" "NАссоциация государств Юго-Восточной Азии\0"
"NАссоциации государств Юго-Восточной Азии\0" "NАссоциацию государств Юго-Восточной Азии\0"
"NАссоциацией государств Юго-Восточной Азии\0"},
{"au", "African Union",
"NAfrican Union\0" "NAfrican Union's\0" "NAfrican Union’s\0" "Nアフリカ連合\0" "N非盟\0" "N非洲联盟\0"
"N非洲聯盟\0" "N아프리카연합\0" "N아프리카 연합\0" "NUnion africaine\0" "Nl'Union africaine\0"
"Nl’Union africaine\0" "Nd'Union africaine\0" "Nd’Union africaine\0" "NUnión Africana\0"
"NAfrikanische Union\0" "NAfrikanischen Union\0" "NАфриканский союз\0" "NАфриканского союза\0"
"NАфриканскому союзу\0" "NАфриканским союзом\0" "NАфриканском союзе\0"},
{"bimstec", "bimstec",
"FBIMSTEC\0"},
{"brics", "brics",
"FBRICS\0" "FБРИКС\0" "N金砖国家\0" "N金磚國家\0"},
{"caricom", "Caribbean Community",
"FCARICOM\0" "NCaribbean Community\0" "NCaribbean Community's\0" "NCaribbean Community’s\0"
"Nカリブ共同体\0" "Nカリコム\0"},
{"celac", "Community of Latin American and Caribbean States",
"FCELAC\0" "NCommunity of Latin American and Caribbean States\0"
"NComunidad de Estados Latinoamericanos y Caribeños\0" "N拉共体\0"
"NCommunauté des États d'Amérique latine et des Caraïbes\0"
"NCommunauté des États d’Amérique latine et des Caraïbes\0"},
{"cis", "Commonwealth of Independent States",
"FСНГ\0" "NCommonwealth of Independent States\0" "N独立国家共同体\0" "N独联体\0" "N獨聯體\0"
"NСодружество Независимых Государств\0" "NСодружества Независимых Государств\0"
"NСодружеству Независимых Государств\0" "NСодружеством Независимых Государств\0"
"NСодружестве Независимых Государств\0"},
{"eaeu", "Eurasian Economic Union",
"FEAEU\0" "FЕАЭС\0" "NEurasian Economic Union\0" "NEurasian Economic Union's\0"
"NEurasian Economic Union’s\0" "Nユーラシア経済連合\0" "N欧亚经济联盟\0" "NЕвразийский экономический союз\0"
"NЕвразийского экономического союза\0" "NЕвразийскому экономическому союзу\0"
"NЕвразийским экономическим союзом\0" "NЕвразийском экономическом союзе\0"},
{"ec", "European Community",
"FEEC\0" "FCEE\0" "NEuropean Community\0" "NEuropean Community's\0" "NEuropean Community’s\0"
"NEuropean Communities\0" "NEuropean Economic Community\0" "NEuropean Economic Community's\0"
"NEuropean Economic Community’s\0" "N欧州共同体\0" "NCommunauté européenne\0"
"NCommunautés européennes\0" "NCommunauté économique européenne\0" "NComunidad Europea\0"
"NComunidades Europeas\0" "NEuropäische Gemeinschaft\0" "NEuropäischen Gemeinschaft\0"
"NEuropäischen Gemeinschaften\0"},
{"ecowas", "Economic Community of West African States",
"FECOWAS\0" "FCEDEAO\0" "NEconomic Community of West African States\0"},
{"eu", "European Union",
"FEU\0" "FE.U.\0" "FUE\0" "FЕС\0" "NEuropean Union\0" "NEuropean Union's\0" "NEuropean Union’s\0"
"N欧州連合\0" "N欧盟\0" "N欧洲联盟\0" "N歐盟\0" "N歐洲聯盟\0" "N유럽연합\0" "N유럽 연합\0" "NUnion européenne\0"
"Nl'Union européenne\0" "Nl’Union européenne\0" "Nd'Union européenne\0" "Nd’Union européenne\0"
"NUnión Europea\0" "NEuropäische Union\0" "NEuropäischen Union\0" "NЕвропейский союз\0"
"NЕвропейского союза\0" "NЕвропейскому союзу\0" "NЕвропейским союзом\0" "NЕвропейском союзе\0"
"NЕвросоюз\0" "NЕвросоюза\0" "NЕвросоюзу\0" "NЕвросоюзом\0" "NЕвросоюзе\0" "S欧\0" "S歐\0"},
{"gcc", "Gulf Cooperation Council",
"FGCC\0" "NGulf Cooperation Council\0" "NGulf Cooperation Council's\0"
"NGulf Cooperation Council’s\0" "NCooperation Council for the Arab States of the Gulf\0"
"NCooperation Council for the Arab States of the Gulf's\0"
"NCooperation Council for the Arab States of the Gulf’s\0" "N湾岸協力理事会\0" "N海合会\0" "N海灣合作委員會\0"
"N海湾合作委员会\0" "N걸프협력회의\0"},
{"las", "League of Arab States",
"FЛАГ\0" "NLeague of Arab States\0" "NArab League\0" "NArab League's\0" "NArab League’s\0"
"Nアラブ連盟\0" "N阿盟\0" "N阿拉伯国家联盟\0" "N阿拉伯國家聯盟\0" "NLigue des États arabes\0" "NLigue arabe\0"
"NLiga de los Estados Árabes\0" "NLiga Árabe\0" "NЛига арабских государств\0"
"NЛиги арабских государств\0" "NЛиге арабских государств\0" "NЛигу арабских государств\0"
"NЛигой арабских государств\0"},
{"mercosur", "Mercosur",
"FMERCOSUR\0" "NMercosur's\0" "NMercosur’s\0" "Nメルコスール\0" "NMercado Común del Sur\0"},
{"nato", "North Atlantic Treaty Organization",
"FNATO\0" "FOTAN\0" "FНАТО\0" "NNorth Atlantic Treaty Organization\0"
"NNorth Atlantic Treaty Organization's\0" "NNorth Atlantic Treaty Organization’s\0"
"NNorth Atlantic Treaty Organisation\0" "NNorth Atlantic Treaty Organisation's\0"
"NNorth Atlantic Treaty Organisation’s\0" "NNorth Atlantic Alliance\0"
"NNorth Atlantic Alliance's\0" "NNorth Atlantic Alliance’s\0" "N北大西洋条約機構\0" "N北约\0" "N北大西洋公约组织\0"
"N北約\0" "N北大西洋公約組織\0" "N나토\0" "N북대서양조약기구\0" "NOrganisation du Traité de l'Atlantique Nord\0"
"NOrganisation du Traité de l’Atlantique Nord\0"
"Nl'Organisation du Traité de l'Atlantique Nord\0"
"Nl’Organisation du Traité de l’Atlantique Nord\0"
"Nd'Organisation du Traité de l'Atlantique Nord\0"
"Nd’Organisation du Traité de l’Atlantique Nord\0" "NAlliance atlantique\0"
"Nl'Alliance atlantique\0" "Nl’Alliance atlantique\0" "Nd'Alliance atlantique\0"
"Nd’Alliance atlantique\0" "NOrganización del Tratado del Atlántico Norte\0"
"NAlianza Atlántica\0" "NNordatlantikpakt\0" "NNordatlantikpakts\0"
"NNordatlantikvertrags-Organisation\0" "NNordatlantikvertrags-Organisations\0"},
{"oas", "Organization of American States",
"FOAS\0" "FOEA\0" "FОАГ\0" "NOrganization of American States\0"
"NOrganización de los Estados Americanos\0" "NOrganización de Estados Americanos\0" "N米州機構\0"
"NOrganisation des États américains\0" "Nl'Organisation des États américains\0"
"Nl’Organisation des États américains\0" "Nd'Organisation des États américains\0"
"Nd’Organisation des États américains\0" "NОрганизация американских государств\0"
"NОрганизации американских государств\0" "NОрганизацию американских государств\0"
"NОрганизацией американских государств\0"},
{"oau", "Organization of African Unity",
"FOAU\0" "FOUA\0" "NOrganization of African Unity\0" "NOrganization of African Unity's\0"
"NOrganization of African Unity’s\0" "NOrganisation of African Unity\0"
"NOrganisation of African Unity's\0" "NOrganisation of African Unity’s\0"},
{"osce", "Organization for Security and Co-operation in Europe",
"FOSCE\0" "FOSZE\0" "FОБСЕ\0" "NOrganization for Security and Co-operation in Europe\0"
"NOrganization for Security and Co-operation in Europe's\0"
"NOrganization for Security and Co-operation in Europe’s\0"
"NOrganization for Security and Cooperation in Europe\0"
"NOrganization for Security and Cooperation in Europe's\0"
"NOrganization for Security and Cooperation in Europe’s\0"
"NOrganisation for Security and Cooperation in Europe\0"
"NOrganisation for Security and Cooperation in Europe's\0"
"NOrganisation for Security and Cooperation in Europe’s\0" "N欧州安全保障協力機構\0"},
{"pif", "Pacific Islands Forum",
"NPacific Islands Forum\0" "NPacific Islands Forum's\0" "NPacific Islands Forum’s\0"
"N太平洋諸島フォーラム\0"},
{"saarc", "South Asian Association for Regional Cooperation",
"FSAARC\0" "NSouth Asian Association for Regional Cooperation\0"
"NSouth Asian Association for Regional Cooperation's\0"
"NSouth Asian Association for Regional Cooperation’s\0"},
{"sco", "Shanghai Cooperation Organization",
"FSCO\0" "FШОС\0" "NShanghai Cooperation Organization\0" "NShanghai Cooperation Organization's\0"
"NShanghai Cooperation Organization’s\0" "NShanghai Cooperation Organisation\0"
"NShanghai Cooperation Organisation's\0" "NShanghai Cooperation Organisation’s\0" "N上海協力機構\0"
"N上合组织\0" "N上海合作组织\0" "N上海合作組織\0" "N상하이협력기구\0" "NШанхайская организация сотрудничества\0"
"NШанхайской организации сотрудничества\0" "NШанхайскую организацию сотрудничества\0"
"NШанхайской организацией сотрудничества\0"},
{"un", "United Nations",
"FUN\0" "FU.N.\0" "FUNO\0" "FONU\0" "FООН\0" "NUnited Nations\0" "NUnited Nations Organization\0"
"NUnited Nations Organization's\0" "NUnited Nations Organization’s\0"
"NUnited Nations Organisation\0" "NUnited Nations Organisation's\0"
"NUnited Nations Organisation’s\0" "N国連\0" "N国際連合\0" "N联合国\0" "N聯合國\0" "N유엔\0" "N국제연합\0"
"NNations Unies\0" "NOrganisation des Nations Unies\0" "Nl'Organisation des Nations Unies\0"
"Nl’Organisation des Nations Unies\0" "Nd'Organisation des Nations Unies\0"
"Nd’Organisation des Nations Unies\0" "NNaciones Unidas\0"
"NOrganización de las Naciones Unidas\0" "NVereinte Nationen\0" "NVereinten Nationen\0"
"NVereinigten Nationen\0" "NОбъединённые Нации\0" "NОбъединённых Нации\0" "NОбъединённым Нации\0"
"NОбъединёнными Нации\0" "NОрганизация Объединённых Наций\0" "NОрганизации Объединённых Наций\0"
"NОрганизацию Объединённых Наций\0" "NОрганизацией Объединённых Наций\0"},
};
/* clang-format on */

const size_t cqk_country_row_count = sizeof cqk_country_rows / sizeof *cqk_country_rows;
