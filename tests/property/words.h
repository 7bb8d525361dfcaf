/*
 * words.h - the words that generated documents are made of, a list a language. Ours.
 */
#ifndef PROPERTY_WORDS_H
#define PROPERTY_WORDS_H

static const char *const ENGLISH[] = {
    "the",          "of",          "and",        "Council",   "delegation", "cooperation",
    "regional",     "security",    "meeting",    "first",     "official",   "conflict",
    "office",       "reaffirmed",  "Ministers",  "efficient", "Assembly",   "confidence-building",
    "2018",         "agreed",      "to",         "define",    "co-operate", "flow",
    "influence",    "Secretariat", "scientific", "Mr.",       "Smith",      "proposal",
    "effort",       "staff",       "in",         "Geneva",    "welcomed",   "non-proliferation",
    "of",           "the",         "programme",  "Committee", "(A/RES/1)",  "November",
    "\"dialogue\"", "briefly",     "affirming",  "difficult",
};
static const char *const FRENCH[] = {
    "la",
    "réunion",
    "du",
    "conseil",
    "des",
    "ministres",
    "à",
    "Genève",
    "coopération",
    "officielle",
    "a",
    "décidé",
    "que",
    "l’accord",
    "sera",
    "signé",
    "«",
    "déclaration",
    "»",
    "définitive",
    "où",
    "été",
    "rendez-vous",
    "élus",
    "affaires",
    "étrangères",
    "première",
    "session",
    "extraordinaire",
};
static const char *const SPANISH[] = {
    "la",       "reunión",    "del",      "Consejo", "de",        "los",         "ministros",
    "acordó",   "que",        "España",   "seguirá", "señalando", "cooperación", "años",
    "técnica",  "está",       "en",       "vigor",   "la",        "resolución",  "número",
    "¿cuándo?", "delegación", "comisión", "pública",
};
static const char *const GERMAN[] = {
    "die",
    "Sitzung",
    "des",
    "Ausschusses",
    "für",
    "auswärtige",
    "Angelegenheiten",
    "Beschluß",
    "über",
    "Zusammenarbeit",
    "Rede-",
    "und",
    "Freiheit",
    "Vereinten",
    "Nationen",
    "wurde",
    "am",
    "eröffnet",
    "größte",
    "Verpflichtung",
    "Maßnahmen",
    "Gesellschaft",
    "zwölf",
    "Mitgliedstaaten",
};
static const char *const RUSSIAN[] = {
    "совет",      "министров",  "принял",
    "решение",    "о",          "сотрудничестве",
    "в",          "области",    "безопасности",
    "Москва",     "переговоры", "между",
    "странами",   "состоялись", "Президент",
    "Российской", "Федерации",  "и",
    "первая",     "встреча",    "торгово-экономическому",
    "развитие",
};
static const char *const JAPANESE[] = {
    "外務大臣", "は",     "会談",   "を",       "行い",   "、",   "国際連合", "の",
    "安全保障", "理事会", "に",     "おいて",   "第三回", "会合", "が",       "開催",
    "され",     "ました", "。",     "2018年",   "11月",   "協力", "について", "「",
    "宣言",     "」",     "東京で", "サイバー", "政策",   "協議",
};
static const char *const CHINESE[] = {
    "外交部", "部长",       "表示",   "，",     "中国", "政府", "愿",     "同",   "各方",
    "加强",   "合作",       "。",     "第五届", "会议", "于",   "2019年", "在",   "北京",
    "举行",   "“一带一路”", "联合国", "安理会", "通过", "决议", "、",     "共同", "发展",
};
static const char *const KOREAN[] = {
    "외교부는",   "제2차",       "회담을",   "개최하여",       "양국",   "협력을",
    "강화하기로", "합의하였다.", "서울에서", "열린",           "이번",   "회의는",
    "2004년",     "정부",        "대표단이", "참석한",         "가운데", "및",
    "남북",       "실무접촉",    "국제연합", "안전보장이사회",
};

#endif
