/*
 * heads.c - kinds of meetings in eight languages: one row a word or phrase, languages in turn.
 */
#include "words.h"

#include <string.h>

enum {
    WEAK = HEAD_WEAK,
    COUNTED = HEAD_COUNTED,
    OF = HEAD_OF,
    NAME = HEAD_NAME,
    NUMBER = HEAD_NUMBER,
    ROMANCE = HEAD_ROMANCE,
    GERMAN = HEAD_GERMAN,
    BODY = HEAD_BODY | HEAD_COUNTED
};

static const cqk_entry heads[] = {
    /* English */
    {"meeting", KIND_MEETING | WEAK},
    {"meetings", KIND_MEETING | WEAK | COUNTED},
    {"mtg", KIND_MEETING | WEAK | COUNTED},
    {"mtgs", KIND_MEETING | WEAK | COUNTED},
    {"sitting", KIND_MEETING | COUNTED},
    {"gathering", KIND_MEETING | COUNTED},
    {"retreat", KIND_MEETING | COUNTED},
    {"ministerial", KIND_MEETING | COUNTED},
    {"round table", KIND_MEETING | WEAK},
    {"roundtable", KIND_MEETING | WEAK},
    {"plenary", KIND_SESSION | COUNTED},
    {"session", KIND_SESSION | WEAK},
    {"sessions", KIND_SESSION | COUNTED},
    {"dialogue", KIND_DIALOGUE},
    {"dialogues", KIND_DIALOGUE | COUNTED},
    {"dialog", KIND_DIALOGUE},
    {"consultation", KIND_CONSULTATION | WEAK},
    {"consultations", KIND_CONSULTATION | WEAK},
    {"talks", KIND_TALKS | COUNTED},
    {"exchange", KIND_TALKS | COUNTED},
    {"six party talks", KIND_TALKS | NAME},
    {"six-party talks", KIND_TALKS | NAME},
    {"round", KIND_ROUND | WEAK},
    {"rounds", KIND_ROUND | COUNTED},
    {"summit", KIND_SUMMIT | OF},
    {"summits", KIND_SUMMIT | COUNTED},
    {"summit meeting", KIND_SUMMIT},
    {"conference", KIND_CONFERENCE | OF},
    {"conferences", KIND_CONFERENCE | COUNTED},
    {"congress", KIND_CONFERENCE | COUNTED},
    {"convention", KIND_CONFERENCE | COUNTED},
    {"colloquium", KIND_SYMPOSIUM},
    {"forum", KIND_FORUM | OF},
    {"fora", KIND_FORUM | COUNTED},
    {"symposium", KIND_SYMPOSIUM | OF},
    {"seminar", KIND_SYMPOSIUM},
    {"workshop", KIND_WORKSHOP},
    {"workshops", KIND_WORKSHOP | COUNTED},
    {"sittings", KIND_MEETING | COUNTED},
    {"plenum", KIND_MEETING | COUNTED},
    {"conversations", KIND_TALKS | COUNTED},
    {"colloquy", KIND_SYMPOSIUM | COUNTED},
    {"assembly", KIND_ASSEMBLY | COUNTED},
    {"edition", KIND_EDITION | COUNTED},
    {"joint", KIND_MEETING | BODY}, /* ... Commission, Committee: see body_tokens */
    {"mixed", KIND_MEETING | BODY},
    {"binational", KIND_MEETING | BODY},
    {"intergovernmental", KIND_MEETING | BODY},
    {"COP", KIND_ACRONYM | NUMBER},
    {"CMP", KIND_ACRONYM | NUMBER},
    {"CMA", KIND_ACRONYM | NUMBER},
    {"TICAD", KIND_ACRONYM | NUMBER},
    {"UNCTAD", KIND_ACRONYM | NUMBER | COUNTED},
    {"UNGA", KIND_ACRONYM | NUMBER | COUNTED},
    {"PALM", KIND_ACRONYM | NUMBER | COUNTED},
    {"ASEM", KIND_ACRONYM | NUMBER | COUNTED},
    {"FOCAC", KIND_ACRONYM | NUMBER | COUNTED},
    {"UNCLOS", KIND_ACRONYM | COUNTED},
    {"ADMM", KIND_ACRONYM | NUMBER | COUNTED},
    {"AMM", KIND_ACRONYM | COUNTED},
    {"WHA", KIND_ACRONYM | NUMBER | COUNTED},
    {"MC", KIND_ACRONYM | NUMBER | COUNTED},
    {"MOP", KIND_ACRONYM | NUMBER | COUNTED},
    {"SBSTA", KIND_ACRONYM | NUMBER | COUNTED},
    {"RevCon", KIND_ACRONYM | COUNTED},
    {"HLPF", KIND_ACRONYM | COUNTED},
    {"EAS", KIND_ACRONYM | COUNTED},
    {"HLDD", KIND_ACRONYM | COUNTED},
    {"SOM", KIND_ACRONYM | COUNTED},
    {"COP/MOP", KIND_ACRONYM | NUMBER},
    /* French: session, round, forum, symposium as in English */
    {"réunion", KIND_MEETING | WEAK | ROMANCE},
    {"réunions", KIND_MEETING | COUNTED | ROMANCE},
    {"rencontre", KIND_MEETING | COUNTED | ROMANCE},
    {"rencontres", KIND_MEETING | COUNTED | ROMANCE},
    {"séance", KIND_MEETING | COUNTED | ROMANCE},
    {"séances", KIND_MEETING | COUNTED | ROMANCE},
    {"conférence", KIND_CONFERENCE | OF | ROMANCE},
    {"sommet", KIND_SUMMIT | OF | ROMANCE},
    {"concertation", KIND_CONSULTATION | COUNTED | ROMANCE},
    {"tour", KIND_ROUND | COUNTED | ROMANCE},
    {"congrès", KIND_CONFERENCE | COUNTED | ROMANCE},
    {"colloque", KIND_SYMPOSIUM | ROMANCE},
    {"séminaire", KIND_SYMPOSIUM | ROMANCE},
    {"atelier", KIND_WORKSHOP | COUNTED | ROMANCE},
    {"assemblée", KIND_ASSEMBLY | COUNTED | ROMANCE},
    {"commission mixte", KIND_MEETING | BODY | ROMANCE},
    {"commission bilatérale", KIND_MEETING | BODY | ROMANCE},
    {"comité mixte", KIND_MEETING | BODY | ROMANCE},
    {"assises", KIND_CONFERENCE | COUNTED | ROMANCE},
    {"édition", KIND_EDITION | COUNTED | ROMANCE},
    {"table ronde", KIND_MEETING | WEAK | ROMANCE},
    {"pourparlers", KIND_TALKS | COUNTED | ROMANCE},
    {"entretiens", KIND_TALKS | COUNTED | ROMANCE},
    {"journées", KIND_SYMPOSIUM | COUNTED | ROMANCE},
    {"négociations", KIND_ROUND | COUNTED | ROMANCE},
    {"conférences", KIND_CONFERENCE | COUNTED | ROMANCE},
    {"sommets", KIND_SUMMIT | COUNTED | ROMANCE},
    {"tours", KIND_ROUND | COUNTED | ROMANCE},
    /* Spanish */
    {"reunión", KIND_MEETING | WEAK | ROMANCE},
    {"reuniones", KIND_MEETING | COUNTED | ROMANCE},
    {"encuentro", KIND_MEETING | COUNTED | ROMANCE},
    {"sesión", KIND_SESSION | WEAK | ROMANCE},
    {"sesiones", KIND_SESSION | COUNTED | ROMANCE},
    {"periodo de sesiones", KIND_SESSION | COUNTED | ROMANCE},
    {"período de sesiones", KIND_SESSION | COUNTED | ROMANCE},
    {"período ordinario de sesiones", KIND_SESSION | COUNTED | ROMANCE},
    {"período extraordinario de sesiones", KIND_SESSION | COUNTED | ROMANCE},
    {"período de sesiones extraordinario", KIND_SESSION | COUNTED | ROMANCE},
    {"diálogo", KIND_DIALOGUE | ROMANCE},
    {"consultas", KIND_CONSULTATION | WEAK | ROMANCE},
    {"ronda", KIND_ROUND | COUNTED | ROMANCE},
    {"cumbre", KIND_SUMMIT | OF | ROMANCE},
    {"conferencia", KIND_CONFERENCE | OF | ROMANCE},
    {"congreso", KIND_CONFERENCE | COUNTED | ROMANCE},
    {"foro", KIND_FORUM | OF | ROMANCE},
    {"simposio", KIND_SYMPOSIUM | ROMANCE},
    {"seminario", KIND_SYMPOSIUM | ROMANCE},
    {"taller", KIND_WORKSHOP | COUNTED | ROMANCE},
    {"asamblea", KIND_ASSEMBLY | COUNTED | ROMANCE},
    {"edición", KIND_EDITION | COUNTED | ROMANCE},
    {"comisión mixta", KIND_MEETING | BODY | ROMANCE},
    {"comisión binacional", KIND_MEETING | BODY | ROMANCE},
    {"comisión bilateral", KIND_MEETING | BODY | ROMANCE},
    {"gabinete binacional", KIND_MEETING | BODY | ROMANCE},
    {"gabinete ministerial binacional", KIND_MEETING | BODY | ROMANCE},
    {"gabinete binacional de ministros", KIND_MEETING | BODY | ROMANCE},
    {"coloquio", KIND_SYMPOSIUM | ROMANCE},
    {"mesa redonda", KIND_MEETING | WEAK | ROMANCE},
    {"conversaciones", KIND_TALKS | COUNTED | ROMANCE},
    {"plenario", KIND_MEETING | COUNTED | ROMANCE},
    {"jornadas", KIND_SYMPOSIUM | COUNTED | ROMANCE},
    {"rondas", KIND_ROUND | COUNTED | ROMANCE},
    {"encuentros", KIND_MEETING | COUNTED | ROMANCE},
    {"período de sesiones ordinario", KIND_SESSION | COUNTED | ROMANCE},
    {"periodo ordinario de sesiones", KIND_SESSION | COUNTED | ROMANCE},
    {"periodo extraordinario de sesiones", KIND_SESSION | COUNTED | ROMANCE},
    /* German; compounds stand in german_heads */
    {"Sitzung", KIND_MEETING | COUNTED | GERMAN},
    {"Sitzungen", KIND_MEETING | COUNTED | GERMAN},
    {"Treffen", KIND_MEETING | COUNTED | GERMAN},
    {"Tagung", KIND_MEETING | COUNTED | GERMAN},
    {"Parteitag", KIND_ASSEMBLY | COUNTED | GERMAN},
    {"Bundesversammlung", KIND_ASSEMBLY | COUNTED | GERMAN},
    {"Tagungen", KIND_MEETING | COUNTED | GERMAN},
    {"Gemischte Kommission", KIND_MEETING | BODY | GERMAN},
    {"Gemischten Kommission", KIND_MEETING | BODY | GERMAN},
    {"Gemeinsame Kommission", KIND_MEETING | BODY | GERMAN},
    {"Ministerrat", KIND_MEETING | BODY | GERMAN},
    {"Zusammentreten", KIND_MEETING | COUNTED | GERMAN},
    {"Zusammenkunft", KIND_MEETING | COUNTED | GERMAN},
    {"Besprechung", KIND_MEETING | COUNTED | GERMAN},
    {"Begegnung", KIND_MEETING | COUNTED | GERMAN},
    {"Konsultation", KIND_CONSULTATION | COUNTED | GERMAN},
    {"Konsultationen", KIND_CONSULTATION | WEAK | GERMAN},
    {"Gespräche", KIND_TALKS | COUNTED | GERMAN},
    {"Gespräch", KIND_TALKS | COUNTED | GERMAN},
    {"Verhandlungsrunde", KIND_ROUND | COUNTED | GERMAN},
    {"Runde", KIND_ROUND | COUNTED | GERMAN},
    {"Gipfel", KIND_SUMMIT | OF | GERMAN},
    {"Gipfels", KIND_SUMMIT | OF | GERMAN},
    {"Konferenz", KIND_CONFERENCE | OF | GERMAN},
    {"Kongress", KIND_CONFERENCE | COUNTED | GERMAN},
    {"Versammlung", KIND_ASSEMBLY | COUNTED | GERMAN},
    {"Sitzungsperiode", KIND_SESSION | COUNTED | GERMAN},
    {"Gesprächen", KIND_TALKS | COUNTED | GERMAN},
    {"Verhandlungen", KIND_TALKS | COUNTED | GERMAN},
    {"Kolloquium", KIND_SYMPOSIUM | COUNTED | GERMAN},
    {"Gipfeltreffen", KIND_SUMMIT | OF | GERMAN},
    {"Gipfeltreffens", KIND_SUMMIT | OF | GERMAN},
    {"Kongreß", KIND_CONFERENCE | COUNTED | GERMAN},
    {"Konferenzen", KIND_CONFERENCE | COUNTED | GERMAN},
    /* Russian, in all cases */
    {"заседание", KIND_MEETING | COUNTED},
    {"заседания", KIND_MEETING | COUNTED},
    {"заседанию", KIND_MEETING | COUNTED},
    {"заседанием", KIND_MEETING | COUNTED},
    {"заседании", KIND_MEETING | COUNTED},
    {"заседаний", KIND_MEETING | COUNTED},
    {"встреча", KIND_MEETING | COUNTED},
    {"встречи", KIND_MEETING | COUNTED},
    {"встрече", KIND_MEETING | COUNTED},
    {"встречу", KIND_MEETING | COUNTED},
    {"встречей", KIND_MEETING | COUNTED},
    {"совещание", KIND_MEETING | COUNTED},
    {"совещания", KIND_MEETING | COUNTED},
    {"совещании", KIND_MEETING | COUNTED},
    {"совещанию", KIND_MEETING | COUNTED},
    {"сессия", KIND_SESSION | COUNTED},
    {"сессии", KIND_SESSION | COUNTED},
    {"сессию", KIND_SESSION | COUNTED},
    {"сессией", KIND_SESSION | COUNTED},
    {"диалог", KIND_DIALOGUE},
    {"диалога", KIND_DIALOGUE},
    {"диалоге", KIND_DIALOGUE},
    {"диалогу", KIND_DIALOGUE},
    {"диалогом", KIND_DIALOGUE},
    {"консультации", KIND_CONSULTATION | COUNTED},
    {"консультаций", KIND_CONSULTATION | COUNTED},
    {"консультациях", KIND_CONSULTATION | COUNTED},
    {"консультациям", KIND_CONSULTATION | COUNTED},
    {"переговоры", KIND_TALKS | COUNTED},
    {"переговоров", KIND_TALKS | COUNTED},
    {"переговорах", KIND_TALKS | COUNTED},
    {"раунд", KIND_ROUND | COUNTED},
    {"раунда", KIND_ROUND | COUNTED},
    {"раунде", KIND_ROUND | COUNTED},
    {"саммит", KIND_SUMMIT | OF},
    {"саммита", KIND_SUMMIT | OF},
    {"саммите", KIND_SUMMIT | OF},
    {"саммиту", KIND_SUMMIT | OF},
    {"саммитом", KIND_SUMMIT | OF},
    {"конференция", KIND_CONFERENCE},
    {"конференции", KIND_CONFERENCE},
    {"конференцию", KIND_CONFERENCE},
    {"конференцией", KIND_CONFERENCE},
    {"форум", KIND_FORUM},
    {"форума", KIND_FORUM},
    {"форуме", KIND_FORUM},
    {"форуму", KIND_FORUM},
    {"форумом", KIND_FORUM},
    {"съезд", KIND_CONFERENCE | COUNTED},
    {"съезда", KIND_CONFERENCE | COUNTED},
    {"съезде", KIND_CONFERENCE | COUNTED},
    {"конгресс", KIND_CONFERENCE | COUNTED},
    {"симпозиум", KIND_SYMPOSIUM},
    {"семинар", KIND_SYMPOSIUM | COUNTED},
    {"ассамблея", KIND_ASSEMBLY | COUNTED},
    {"ассамблеи", KIND_ASSEMBLY | COUNTED},
    {"совещанием", KIND_MEETING | COUNTED},
    {"совещаний", KIND_MEETING | COUNTED},
    {"сессий", KIND_SESSION | COUNTED},
    {"сессиях", KIND_SESSION | COUNTED},
    {"сессиям", KIND_SESSION | COUNTED},
    {"сессиями", KIND_SESSION | COUNTED},
    {"встреч", KIND_MEETING | COUNTED},
    {"встречам", KIND_MEETING | COUNTED},
    {"встречами", KIND_MEETING | COUNTED},
    {"встречах", KIND_MEETING | COUNTED},
    {"заседаниях", KIND_MEETING | COUNTED},
    {"заседаниям", KIND_MEETING | COUNTED},
    {"заседаниями", KIND_MEETING | COUNTED},
    {"консультациями", KIND_CONSULTATION | COUNTED},
    {"переговорами", KIND_TALKS | COUNTED},
    {"переговорам", KIND_TALKS | COUNTED},
    {"раунду", KIND_ROUND | COUNTED},
    {"раундом", KIND_ROUND | COUNTED},
    {"раунды", KIND_ROUND | COUNTED},
    {"раундов", KIND_ROUND | COUNTED},
    {"съезду", KIND_CONFERENCE | COUNTED},
    {"съездом", KIND_CONFERENCE | COUNTED},
    {"съезды", KIND_CONFERENCE | COUNTED},
    {"съездов", KIND_CONFERENCE | COUNTED},
    {"конгресса", KIND_CONFERENCE | COUNTED},
    {"конгрессу", KIND_CONFERENCE | COUNTED},
    {"конгрессом", KIND_CONFERENCE | COUNTED},
    {"конгрессе", KIND_CONFERENCE | COUNTED},
    {"симпозиума", KIND_SYMPOSIUM},
    {"симпозиуму", KIND_SYMPOSIUM},
    {"симпозиумом", KIND_SYMPOSIUM},
    {"симпозиуме", KIND_SYMPOSIUM},
    {"семинара", KIND_SYMPOSIUM | COUNTED},
    {"семинару", KIND_SYMPOSIUM | COUNTED},
    {"семинаром", KIND_SYMPOSIUM | COUNTED},
    {"семинаре", KIND_SYMPOSIUM | COUNTED},
    {"ассамблею", KIND_ASSEMBLY | COUNTED},
    {"ассамблее", KIND_ASSEMBLY | COUNTED},
    {"ассамблеей", KIND_ASSEMBLY | COUNTED},
    {"пленум", KIND_MEETING | COUNTED},
    {"пленума", KIND_MEETING | COUNTED},
    {"пленуму", KIND_MEETING | COUNTED},
    {"пленумом", KIND_MEETING | COUNTED},
    {"пленуме", KIND_MEETING | COUNTED},
    {"собрание", KIND_ASSEMBLY | COUNTED},
    {"собрания", KIND_ASSEMBLY | COUNTED},
    {"собранию", KIND_ASSEMBLY | COUNTED},
    {"собранием", KIND_ASSEMBLY | COUNTED},
    {"собрании", KIND_ASSEMBLY | COUNTED},
    {"круглый стол", KIND_MEETING | COUNTED},
    {"круглого стола", KIND_MEETING | COUNTED},
    {"круглом столе", KIND_MEETING | COUNTED},
    /* Japanese */
    {"会合", KIND_MEETING | WEAK},
    {"会議", KIND_CONFERENCE},
    {"首脳会議", KIND_SUMMIT},
    {"総会", KIND_ASSEMBLY | COUNTED},
    {"国会", KIND_SESSION | COUNTED | NAME},
    {"大会", KIND_ASSEMBLY | COUNTED},
    {"理事会", KIND_MEETING | COUNTED},
    {"委員会", KIND_MEETING | COUNTED},
    {"作業部会", KIND_MEETING | COUNTED},
    {"部会", KIND_MEETING | COUNTED},
    {"協議会", KIND_MEETING | COUNTED},
    {"検討会", KIND_MEETING | COUNTED},
    {"研究会", KIND_MEETING | COUNTED},
    {"懇談会", KIND_MEETING | COUNTED},
    {"懇話会", KIND_MEETING | COUNTED},
    {"有識者会議", KIND_MEETING | COUNTED},
    {"連絡会議", KIND_MEETING | COUNTED},
    {"賢人会議", KIND_CONFERENCE},
    {"対話", KIND_DIALOGUE},
    {"戦略対話", KIND_DIALOGUE},
    {"協議", KIND_CONSULTATION | WEAK},
    {"定期協議", KIND_CONSULTATION},
    {"協議委員会", KIND_CONSULTATION},
    {"首脳会合", KIND_SUMMIT},
    {"諮商", KIND_CONSULTATION | WEAK},
    {"諮商會議", KIND_CONSULTATION},
    {"咨商", KIND_CONSULTATION | WEAK},
    {"咨商會議", KIND_CONSULTATION},
    {"咨商会议", KIND_CONSULTATION},
    {"交渉", KIND_ROUND | COUNTED},
    {"会談", KIND_TALKS | COUNTED},
    {"六者会合", KIND_TALKS | NAME},
    {"次回は", KIND_MEETING | COUNTED}, /* the noun is left out */
    {"前回は", KIND_MEETING | COUNTED},
    {"前回の", KIND_MEETING | COUNTED}, /* ... in front of a date; see find_cjk */
    {"前回（", KIND_MEETING | COUNTED}, /* ... and of an ordinal */
    {"次回（", KIND_MEETING | COUNTED},
    {"サミット", KIND_SUMMIT},
    {"フォーラム", KIND_FORUM},
    {"シンポジウム", KIND_SYMPOSIUM},
    {"セミナー", KIND_SYMPOSIUM | COUNTED},
    {"ワークショップ", KIND_WORKSHOP},
    {"ラウンド", KIND_ROUND | COUNTED},
    {"ラウンドテーブル", KIND_MEETING},
    {"セッション", KIND_SESSION | COUNTED},
    {"年次会合", KIND_MEETING | WEAK},
    {"審議会", KIND_MEETING | COUNTED},
    {"調査会", KIND_MEETING | COUNTED},
    {"分科会", KIND_MEETING | COUNTED},
    {"連絡会", KIND_MEETING | COUNTED},
    {"交流会", KIND_MEETING | COUNTED},
    {"意見交換会", KIND_MEETING | COUNTED},
    {"合同委員会", KIND_MEETING | COUNTED},
    {"小委員会", KIND_MEETING | COUNTED},
    /* Chinese, both scripts */
    {"会议", KIND_CONFERENCE},
    {"會議", KIND_CONFERENCE},
    {"届会", KIND_SESSION | COUNTED},
    {"屆會", KIND_SESSION | COUNTED},
    {"常会", KIND_SESSION | COUNTED},
    {"年会", KIND_CONFERENCE},
    {"年會", KIND_CONFERENCE},
    {"全会", KIND_SESSION | COUNTED},
    {"全會", KIND_SESSION | COUNTED},
    {"例会", KIND_MEETING | COUNTED},
    {"大會", KIND_ASSEMBLY | COUNTED},
    {"峰会", KIND_SUMMIT},
    {"峰會", KIND_SUMMIT},
    {"首脑会议", KIND_SUMMIT},
    {"首腦會議", KIND_SUMMIT},
    {"领导人会议", KIND_SUMMIT},
    {"領導人會議", KIND_SUMMIT},
    {"领导人非正式会议", KIND_SUMMIT},
    {"领导人会晤", KIND_SUMMIT},
    {"領導人會晤", KIND_SUMMIT},
    {"定期会晤", KIND_SUMMIT},
    {"会晤", KIND_MEETING | COUNTED},
    {"會晤", KIND_MEETING | COUNTED},
    {"会谈", KIND_TALKS | COUNTED},
    {"會談", KIND_TALKS | COUNTED},
    {"谈判", KIND_ROUND | COUNTED},
    {"談判", KIND_ROUND | COUNTED},
    {"六方会谈", KIND_TALKS | NAME},
    {"六方會談", KIND_TALKS | NAME},
    {"对话", KIND_DIALOGUE},
    {"對話", KIND_DIALOGUE},
    {"对话会", KIND_DIALOGUE},
    {"磋商", KIND_CONSULTATION | WEAK},
    {"协商", KIND_CONSULTATION | COUNTED},
    {"論壇", KIND_FORUM},
    {"论坛", KIND_FORUM},
    {"研讨会", KIND_SYMPOSIUM},
    {"研討會", KIND_SYMPOSIUM},
    {"座谈会", KIND_SYMPOSIUM | COUNTED},
    {"座談會", KIND_SYMPOSIUM | COUNTED},
    {"联委会", KIND_MEETING | COUNTED},
    {"委员会", KIND_MEETING | COUNTED},
    {"代表大会", KIND_ASSEMBLY | COUNTED},
    {"委員會", KIND_MEETING | COUNTED},
    {"理事會", KIND_MEETING | COUNTED},
    {"聯委會", KIND_MEETING | COUNTED},
    {"混委会", KIND_MEETING | COUNTED},
    {"混委會", KIND_MEETING | COUNTED},
    {"协调会", KIND_MEETING | COUNTED},
    {"協調會", KIND_MEETING | COUNTED},
    {"部长会", KIND_MEETING | COUNTED},
    {"部長會", KIND_MEETING | COUNTED},
    {"外长会", KIND_MEETING | COUNTED},
    {"外長會", KIND_MEETING | COUNTED},
    {"联席会", KIND_MEETING | COUNTED},
    {"聯席會", KIND_MEETING | COUNTED},
    {"交流會", KIND_MEETING | COUNTED},
    {"例會", KIND_MEETING | COUNTED},
    {"常會", KIND_MEETING | COUNTED},
    {"代表大會", KIND_ASSEMBLY | COUNTED},
    {"高峰會", KIND_SUMMIT},
    {"高峰会", KIND_SUMMIT},
    {"協商", KIND_CONSULTATION | COUNTED},
    {"會商", KIND_CONSULTATION | COUNTED},
    {"会商", KIND_CONSULTATION | COUNTED},
    {"對話會", KIND_DIALOGUE},
    /* in every language */
    {"2+2", KIND_TWO_PLUS_TWO},
    {"2＋2", KIND_TWO_PLUS_TWO},
};

uint32_t kind_group(uint32_t kind)
{
    switch (kind) {
    case KIND_CONSULTATION:
    case KIND_TALKS:
    case KIND_ROUND:
        return KIND_DIALOGUE;
    case KIND_SESSION:
    case KIND_CONFERENCE:
    case KIND_ASSEMBLY:
        return KIND_MEETING;
    case KIND_WORKSHOP:
        return KIND_SYMPOSIUM;
    default:
        return kind;
    }
}

cqk_lexicon *heads_new(const cq_host *host)
{
    return cqk_lexicon_new(host, heads, CQK_COUNT(heads));
}

/* A filter in front of the lexicon, so that the loop over all tokens stays in one cache line each.
 */
void heads_triggers(const cq_host *host, uint64_t *triggers)
{
    memset(triggers, 0, TRIGGER_BITS / 8);
    for (size_t i = 0; i < CQK_COUNT(heads); i++) {
        uint32_t hash = 0;
        cq_str text = {heads[i].phrase, strlen(heads[i].phrase)};
        if (host->tokenize(host, text, NULL, NULL, &hash, 1) == 0)
            continue;
        hash &= TRIGGER_BITS - 1;
        triggers[hash / 64] |= (uint64_t)1 << (hash % 64);
    }
}

typedef struct part {
    const char *text;
    size_t len;
    uint32_t value;
} part;

#define PART(text, value)                                                                          \
    {                                                                                              \
        (text), sizeof(text) - 1, (value)                                                          \
    }

/* What compounds end with. */
static const part german_heads[] = {
    PART("konferenz", KIND_CONFERENCE),
    PART("konferenzen", KIND_CONFERENCE | HEAD_COUNTED),
    PART("konsultationen", KIND_CONSULTATION),
    PART("gespräche", KIND_TALKS | HEAD_COUNTED),
    PART("tagung", KIND_MEETING | HEAD_WEAK),
    PART("sitzung", KIND_MEETING | HEAD_COUNTED),
    PART("treffen", KIND_MEETING | HEAD_WEAK),
    PART("treffens", KIND_MEETING | HEAD_WEAK),
    PART("forums", KIND_FORUM),
    PART("gipfel", KIND_SUMMIT),
    PART("gipfels", KIND_SUMMIT),
    PART("dialog", KIND_DIALOGUE),
    PART("dialogs", KIND_DIALOGUE),
    PART("forum", KIND_FORUM),
    PART("versammlung", KIND_ASSEMBLY | HEAD_COUNTED),
    PART("kongress", KIND_CONFERENCE | HEAD_COUNTED),
    PART("kongreß", KIND_CONFERENCE | HEAD_COUNTED),
    PART("symposium", KIND_SYMPOSIUM),
    PART("kolloquium", KIND_SYMPOSIUM | HEAD_COUNTED),
    PART("seminar", KIND_SYMPOSIUM | HEAD_COUNTED),
    PART("workshop", KIND_WORKSHOP | HEAD_COUNTED),
    PART("runde", KIND_ROUND | HEAD_COUNTED),
    PART("beratungen", KIND_CONSULTATION | HEAD_COUNTED),
    PART("verhandlungen", KIND_TALKS | HEAD_COUNTED),
    PART("parteitag", KIND_ASSEMBLY | HEAD_COUNTED),
    PART("regierungskommission", KIND_MEETING | BODY),
    PART("ministerrat", KIND_MEETING | BODY),
};

/* The last two bytes of the above; spares most words the comparisons. */
static bool may_end_head(cq_str token)
{
    static const char ends[] = "nz en he ng el ls og gs um ss ar op de ag ns ms on at";
    const char *last = token.data + token.len - 2;
    if ((unsigned char)last[1] >= 0x80)
        return true; /* ß */
    for (size_t i = 0; i < sizeof ends; i += 3)
        if (ends[i] == last[0] && ends[i + 1] == last[1])
            return true;
    return false;
}

uint32_t german_head(cq_str token)
{
    if (token.len < 9 || !may_end_head(token))
        return 0;
    for (size_t i = 0; i < CQK_COUNT(german_heads); i++) {
        size_t len = german_heads[i].len;
        if (token.len > len + 1 && token.data[token.len - len] == german_heads[i].text[0] &&
            memcmp(token.data + token.len - len, german_heads[i].text, len) == 0)
            return german_heads[i].value;
    }
    return 0;
}

/* Longer ones first where one holds another. */
static const part korean_heads[] = {
    PART("정상회의", KIND_SUMMIT),
    PART("정상회담", KIND_SUMMIT | HEAD_COUNTED),
    PART("6자회담", KIND_TALKS | HEAD_NAME),
    PART("회의", KIND_CONFERENCE),
    PART("회담", KIND_TALKS | HEAD_COUNTED),
    PART("대화", KIND_DIALOGUE),
    PART("협의회", KIND_CONSULTATION | HEAD_WEAK),
    PART("협의체", KIND_MEETING | HEAD_COUNTED),
    PART("협의", KIND_CONSULTATION | HEAD_WEAK),
    PART("실무접촉", KIND_MEETING),
    PART("대표접촉", KIND_MEETING),
    PART("접촉", KIND_MEETING | HEAD_WEAK),
    PART("회동", KIND_MEETING | HEAD_COUNTED),
    PART("회합", KIND_MEETING | HEAD_COUNTED),
    PART("포럼", KIND_FORUM),
    PART("총회", KIND_ASSEMBLY | HEAD_COUNTED),
    PART("대회", KIND_ASSEMBLY | HEAD_COUNTED),
    PART("심포지엄", KIND_SYMPOSIUM),
    PART("세미나", KIND_SYMPOSIUM | HEAD_COUNTED),
    PART("워크숍", KIND_WORKSHOP | HEAD_COUNTED),
    PART("콘퍼런스", KIND_CONFERENCE),
    PART("컨퍼런스", KIND_CONFERENCE),
    PART("라운드테이블", KIND_MEETING | HEAD_COUNTED),
    PART("라운드", KIND_ROUND | HEAD_COUNTED),
    PART("서밋", KIND_SUMMIT),
    PART("간담회", KIND_MEETING | HEAD_COUNTED),
    PART("토론회", KIND_SYMPOSIUM | HEAD_COUNTED),
    PART("공동위원회", KIND_MEETING | HEAD_COUNTED),
    PART("합동위원회", KIND_MEETING | HEAD_COUNTED),
    PART("혼성위원회", KIND_MEETING | HEAD_COUNTED),
    PART("혼합위원회", KIND_MEETING | HEAD_COUNTED),
    PART("협력위원회", KIND_MEETING | HEAD_COUNTED),
    PART("위원회", KIND_MEETING | HEAD_COUNTED),
    PART("국회", KIND_SESSION | HEAD_COUNTED | HEAD_NAME),
    PART("공동위", KIND_MEETING | HEAD_COUNTED),
    PART("추위", KIND_MEETING | HEAD_COUNTED), /* 경추위 */
    PART("합동위", KIND_MEETING | HEAD_COUNTED),
    PART("혼성위", KIND_MEETING | HEAD_COUNTED),
    PART("혼합위", KIND_MEETING | HEAD_COUNTED),
    PART("협력위", KIND_MEETING | HEAD_COUNTED),
    PART("회기", KIND_SESSION | HEAD_COUNTED),
    PART("협상", KIND_ROUND | HEAD_COUNTED),
};

/* The syllables that heads begin with, so that most of a word costs one comparison each. */
static bool may_begin_head(const char *p)
{
    static const char firsts[][4] = {"정", "6",  "회", "대", "협", "실", "접", "포",
                                     "총", "심", "세", "워", "콘", "컨", "라", "서",
                                     "간", "위", "공", "국", "토", "추", "합", "혼"};
    for (size_t i = 0; i < CQK_COUNT(firsts); i++)
        if (p[0] == firsts[i][0] && (firsts[i][1] == 0 || memcmp(p, firsts[i], 3) == 0))
            return true;
    return false;
}

bool is_korean_head(cq_str text)
{
    for (size_t i = 0; i < CQK_COUNT(korean_heads); i++)
        if (text.len == korean_heads[i].len &&
            memcmp(text.data, korean_heads[i].text, text.len) == 0)
            return true;
    return false;
}

uint32_t korean_head(cq_str token, size_t *end)
{
    uint32_t found = 0;
    *end = 0;
    for (size_t at = 0; at + 6 <= token.len; at++) {
        if (((unsigned char)token.data[at] & 0xC0) == 0x80 || !may_begin_head(token.data + at))
            continue;
        for (size_t i = 0; i < CQK_COUNT(korean_heads); i++) {
            size_t len = korean_heads[i].len;
            if (token.len - at < len || memcmp(token.data + at, korean_heads[i].text, len) != 0 ||
                at + len <= *end)
                continue;
            found = korean_heads[i].value;
            *end = at + len;
            break;
        }
    }
    return found;
}
