/*
 * clues.c - does a sentence tell of what was or of what will be? Decides which year a date without
 * one has.
 */
#include "clues.h"

#include "kit.h"

#include <string.h>

enum {
    CLUE_AHEAD = 1 << 0,    /* will, shall, состоится: anywhere in the sentence */
    CLUE_LIMIT = 1 << 1,    /* not later than: right in front */
    CLUE_NEXT = 1 << 2,     /* the next meeting: with what is next between */
    CLUE_REPORTED = 1 << 3, /* would see him on: in front, not far */
    CLUE_BACK = 1 << 4,     /* met, signed, since: right in front */
    CLUE_CLAUSE = 1 << 5,   /* that, que, dass: what follows is another clause */
    CLUE_AGREED = 1 << 6,   /* agreed, acordaron: with an infinitive behind it */
    CLUE_PAPER = 1 << 7     /* note, letter: that bears the date */
};

static const struct {
    const char *word;
    uint8_t kind;
} clues[] = {
    {"will", CLUE_AHEAD},
    {"would", CLUE_REPORTED},
    {"shall", CLUE_AHEAD},
    {"scheduled", CLUE_AHEAD},
    {"planned", CLUE_AHEAD},
    {"expects", CLUE_AHEAD},
    {"expected", CLUE_AHEAD},
    {"until", CLUE_AHEAD},
    {"sera", CLUE_AHEAD},
    {"seront", CLUE_AHEAD},
    {"aura", CLUE_AHEAD},
    {"aurait", CLUE_AHEAD},
    {"tiendra", CLUE_AHEAD},
    {"tiendront", CLUE_AHEAD},
    {"prévue", CLUE_AHEAD},
    {"prévu", CLUE_AHEAD},
    {"prévus", CLUE_AHEAD},
    {"prévues", CLUE_AHEAD},
    {"programmée", CLUE_AHEAD},
    {"programmé", CLUE_AHEAD},
    {"réunira", CLUE_AHEAD},
    {"réuniront", CLUE_AHEAD},
    {"rendra", CLUE_AHEAD},
    {"será", CLUE_AHEAD},
    {"serán", CLUE_AHEAD},
    {"tendrá", CLUE_AHEAD},
    {"celebrará", CLUE_AHEAD},
    {"realizará", CLUE_AHEAD},
    {"prevista", CLUE_AHEAD},
    {"previsto", CLUE_AHEAD},
    {"previstos", CLUE_AHEAD},
    {"previstas", CLUE_AHEAD},
    {"programada", CLUE_AHEAD},
    {"programado", CLUE_AHEAD},
    {"wird", CLUE_AHEAD},
    {"werden", CLUE_AHEAD},
    {"werde", CLUE_AHEAD},
    {"soll", CLUE_AHEAD},
    {"sollen", CLUE_AHEAD},
    {"geplant", CLUE_AHEAD},
    {"vorgesehen", CLUE_AHEAD},
    {"anberaumt", CLUE_AHEAD},
    {"bevorstehende", CLUE_AHEAD},
    {"будет", CLUE_AHEAD},
    {"будут", CLUE_AHEAD},
    {"состоится", CLUE_AHEAD},
    {"пройдет", CLUE_AHEAD},
    {"пройдёт", CLUE_AHEAD},
    {"начнут", CLUE_AHEAD},
    {"начнется", CLUE_AHEAD},
    {"начнётся", CLUE_AHEAD},
    {"планируется", CLUE_AHEAD},
    {"намечено", CLUE_AHEAD},
    {"предположительно", CLUE_AHEAD},
    {"состоятся", CLUE_AHEAD},
    {"пройдут", CLUE_AHEAD},
    {"проведет", CLUE_AHEAD},
    {"проведёт", CLUE_AHEAD},
    {"проведут", CLUE_AHEAD},
    {"посетит", CLUE_AHEAD},
    {"посетят", CLUE_AHEAD},
    {"прибудет", CLUE_AHEAD},
    {"прибудут", CLUE_AHEAD},
    {"встретится", CLUE_AHEAD},
    {"встретятся", CLUE_AHEAD},
    {"завершится", CLUE_AHEAD},
    {"откроется", CLUE_AHEAD},
    {"выступит", CLUE_AHEAD},
    {"обсудят", CLUE_AHEAD},
    {"подпишут", CLUE_AHEAD},
    {"продолжится", CLUE_AHEAD},
    {"соберется", CLUE_AHEAD},
    {"соберётся", CLUE_AHEAD},
    {"соберутся", CLUE_AHEAD},
    {"запланирован", CLUE_AHEAD},
    {"запланирована", CLUE_AHEAD},
    {"запланировано", CLUE_AHEAD},
    {"запланированы", CLUE_AHEAD},
    {"намечен", CLUE_AHEAD},
    {"намечена", CLUE_AHEAD},
    {"намечены", CLUE_AHEAD},
    {"назначен", CLUE_AHEAD},
    {"назначена", CLUE_AHEAD},
    {"назначено", CLUE_AHEAD},
    {"ожидается", CLUE_AHEAD},
    {"предстоит", CLUE_AHEAD},
    {"предстоящее", CLUE_AHEAD},
    {"将", CLUE_AHEAD},
    {"將", CLUE_AHEAD},
    {"than", CLUE_LIMIT},
    {"due", CLUE_LIMIT},
    {"spätestens", CLUE_LIMIT},
    {"next", CLUE_NEXT},
    {"следующее", CLUE_NEXT},
    {"следующая", CLUE_NEXT},
    {"следующий", CLUE_NEXT},
    {"провести", CLUE_NEXT},
    {"prochaine", CLUE_NEXT},
    {"prochain", CLUE_NEXT},
    {"próxima", CLUE_NEXT},
    {"próximo", CLUE_NEXT},
    {"nächste", CLUE_NEXT},
    {"met", CLUE_BACK},
    {"place", CLUE_BACK},
    {"signed", CLUE_BACK},
    {"adopted", CLUE_BACK},
    {"agreed", CLUE_BACK},
    {"announced", CLUE_BACK},
    {"visited", CLUE_BACK},
    {"began", CLUE_BACK},
    {"launched", CLUE_BACK},
    {"concluded", CLUE_BACK},
    {"released", CLUE_BACK},
    {"published", CLUE_BACK},
    {"hosted", CLUE_BACK},
    {"convened", CLUE_BACK},
    {"issued", CLUE_BACK},
    {"arrived", CLUE_BACK},
    {"left", CLUE_BACK},
    {"held", CLUE_BACK},
    {"since", CLUE_BACK},
    {"seit", CLUE_BACK},
    {"fand", CLUE_BACK},
    {"trafen", CLUE_BACK},
    {"depuis", CLUE_BACK},
    {"tenue", CLUE_BACK},
    {"signé", CLUE_BACK},
    {"desde", CLUE_BACK},
    {"celebró", CLUE_BACK},
    {"realizó", CLUE_BACK},
    {"firmado", CLUE_BACK},
    {"состоялась", CLUE_BACK},
    {"состоялся", CLUE_BACK},
    {"состоялись", CLUE_BACK},
    {"подписан", CLUE_BACK},
    {"прошла", CLUE_BACK},
    {"прошел", CLUE_BACK},
    {"прошёл", CLUE_BACK},
    {"that", CLUE_CLAUSE},
    {"which", CLUE_CLAUSE},
    {"who", CLUE_CLAUSE},
    {"que", CLUE_CLAUSE},
    {"qui", CLUE_CLAUSE},
    {"dont", CLUE_CLAUSE},
    {"dass", CLUE_CLAUSE},
    {"agreed", CLUE_AGREED},
    {"decided", CLUE_AGREED},
    {"intend", CLUE_AGREED},
    {"intends", CLUE_AGREED},
    {"plan", CLUE_AGREED},
    {"plans", CLUE_AGREED},
    {"hope", CLUE_AGREED},
    {"hopes", CLUE_AGREED},
    {"undertook", CLUE_AGREED},
    {"proposed", CLUE_AGREED},
    {"pledged", CLUE_AGREED},
    {"wish", CLUE_AGREED},
    {"wishes", CLUE_AGREED},
    {"committed", CLUE_AGREED},
    {"aim", CLUE_AGREED},
    {"aims", CLUE_AGREED},
    {"convenu", CLUE_AGREED},
    {"convenus", CLUE_AGREED},
    {"décidé", CLUE_AGREED},
    {"décidés", CLUE_AGREED},
    {"conviennent", CLUE_AGREED},
    {"décident", CLUE_AGREED},
    {"envisagent", CLUE_AGREED},
    {"acordaron", CLUE_AGREED},
    {"acordó", CLUE_AGREED},
    {"convinieron", CLUE_AGREED},
    {"convino", CLUE_AGREED},
    {"decidieron", CLUE_AGREED},
    {"decidió", CLUE_AGREED},
    {"comprometieron", CLUE_AGREED},
    {"vereinbarten", CLUE_AGREED},
    {"vereinbarte", CLUE_AGREED},
    {"vereinbart", CLUE_AGREED},
    {"beschlossen", CLUE_AGREED},
    {"beschloss", CLUE_AGREED},
    {"einigten", CLUE_AGREED},
    {"договорились", CLUE_AGREED},
    {"договорилась", CLUE_AGREED},
    {"условились", CLUE_AGREED},
    {"решили", CLUE_AGREED},
    {"решила", CLUE_AGREED},
    {"намерены", CLUE_AGREED},
    {"намерен", CLUE_AGREED},
    {"планируют", CLUE_AGREED},
    {"планирует", CLUE_AGREED},
    {"что", CLUE_CLAUSE},
    {"который", CLUE_CLAUSE},
    {"которая", CLUE_CLAUSE},
    {"которое", CLUE_CLAUSE},
    {"said", CLUE_BACK},
    {"told", CLUE_BACK},
    {"took", CLUE_BACK},
    {"came", CLUE_BACK},
    {"went", CLUE_BACK},
    {"gave", CLUE_BACK},
    {"made", CLUE_BACK},
    {"sent", CLUE_BACK},
    {"saw", CLUE_BACK},
    {"spoke", CLUE_BACK},
    {"hat", CLUE_BACK},
    {"haben", CLUE_BACK},
    {"hatte", CLUE_BACK},
    {"hatten", CLUE_BACK},
    {"wurde", CLUE_BACK},
    {"wurden", CLUE_BACK},
    {"traf", CLUE_BACK},
    {"fanden", CLUE_BACK},
    {"kam", CLUE_BACK},
    {"kamen", CLUE_BACK},
    {"gab", CLUE_BACK},
    {"gaben", CLUE_BACK},
    {"nahm", CLUE_BACK},
    {"nahmen", CLUE_BACK},
    {"war", CLUE_BACK},
    {"waren", CLUE_BACK},
    {"hielt", CLUE_BACK},
    {"hielten", CLUE_BACK},
    {"begann", CLUE_BACK},
    {"begannen", CLUE_BACK},
    {"sprach", CLUE_BACK},
    {"sprachen", CLUE_BACK},
    {"note", CLUE_PAPER},
    {"notes", CLUE_PAPER},
    {"letter", CLUE_PAPER},
    {"letters", CLUE_PAPER},
    {"telegram", CLUE_PAPER},
    {"telegrams", CLUE_PAPER},
    {"despatch", CLUE_PAPER},
    {"despatches", CLUE_PAPER},
    {"dispatch", CLUE_PAPER},
    {"dispatches", CLUE_PAPER},
    {"memorandum", CLUE_PAPER},
    {"cable", CLUE_PAPER},
    {"cablegram", CLUE_PAPER},
    {"circular", CLUE_PAPER},
    {"communication", CLUE_PAPER},
    {"instruction", CLUE_PAPER},
    {"instructions", CLUE_PAPER},
    {"report", CLUE_PAPER},
    {"reports", CLUE_PAPER},
    {"reply", CLUE_PAPER},
    {"message", CLUE_PAPER},
    {"agreement", CLUE_PAPER},
    {"treaty", CLUE_PAPER},
    {"convention", CLUE_PAPER},
    {"protocol", CLUE_PAPER},
    {"resolution", CLUE_PAPER},
    {"statement", CLUE_PAPER},
    {"speech", CLUE_PAPER},
    {"embtel", CLUE_PAPER},
    {"deptel", CLUE_PAPER},
    {"contel", CLUE_PAPER},
    {"lettre", CLUE_PAPER},
    {"lettres", CLUE_PAPER},
    {"dépêche", CLUE_PAPER},
    {"télégramme", CLUE_PAPER},
    {"circulaire", CLUE_PAPER},
    {"accord", CLUE_PAPER},
    {"carta", CLUE_PAPER},
    {"nota", CLUE_PAPER},
    {"oficio", CLUE_PAPER},
    {"telegrama", CLUE_PAPER},
    {"convenio", CLUE_PAPER},
    {"acuerdo", CLUE_PAPER},
    {"schreiben", CLUE_PAPER},
    {"telegramm", CLUE_PAPER},
    {"brief", CLUE_PAPER},
    {"bericht", CLUE_PAPER},
    {"erlass", CLUE_PAPER},
    {"abkommen", CLUE_PAPER},
    {"письмо", CLUE_PAPER},
    {"письма", CLUE_PAPER},
    {"письме", CLUE_PAPER},
    {"нота", CLUE_PAPER},
    {"ноты", CLUE_PAPER},
    {"ноте", CLUE_PAPER},
    {"телеграмма", CLUE_PAPER},
    {"телеграммы", CLUE_PAPER},
    {"соглашение", CLUE_PAPER},
    {"соглашения", CLUE_PAPER},
};

_Static_assert(sizeof clues / sizeof clues[0] * 2 <= CLUE_SLOTS, "room for the words of clues");

void clue_words_init(clue_words *words, const cq_host *host)
{
    memset(words, 0, sizeof *words);
    for (size_t i = 0; i < sizeof clues / sizeof clues[0]; i++) {
        uint32_t hash = host->fold_hash(clues[i].word, strlen(clues[i].word));
        uint32_t at = hash % CLUE_SLOTS;
        while (words->slots[at].hash && words->slots[at].hash != hash)
            at = (at + 1) % CLUE_SLOTS;
        words->slots[at].hash = hash;
        words->slots[at].kind |= clues[i].kind;
    }
}

static bool ends_as(cq_str text, const char *ending)
{
    size_t len = strlen(ending);
    return text.len > len + 2 && memcmp(text.data + text.len - len, ending, len) == 0;
}

/* A verb in the future by its ending: viajará, celebrarán; se rendront, aboutira. */
static bool is_future_form(cq_str text, uint8_t language)
{
    if (language == LANGUAGE_ES)
        return ends_as(text, "rá") || ends_as(text, "rán");
    bool small = text.data[0] >= 'a' && text.data[0] <= 'z';
    return language == LANGUAGE_FR && small &&
           (ends_as(text, "eront") || ends_as(text, "dront") || ends_as(text, "iront") ||
            ends_as(text, "dra") || ends_as(text, "era") || ends_as(text, "ira"));
}

static bool ends_as_one(cq_str text, const char *const *endings, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (ends_as(text, endings[i]))
            return true;
    return false;
}

#define ENDS_AS(text, list) ends_as_one(text, list, sizeof(list) / sizeof(list)[0])

/* A verb in the past by its ending, where one stands beside a date: confirmed on, a confirmé,
 * anunció, erklärte am, заявил в. */
static bool is_past_form(cq_str text, uint8_t language)
{
    static const char *const french[] = {"é", "ée", "és", "ées"};
    static const char *const spanish[] = {"ó", "aron", "ieron"};
    static const char *const german[] = {"te", "ten"};
    static const char *const russian[] = {"л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"};
    if (text.data[0] >= 'A' && text.data[0] <= 'Z')
        return false;
    switch (language) {
    case LANGUAGE_EN:
        return ends_as(text, "ed") && !ends_as(text, "eed");
    case LANGUAGE_FR:
        return ENDS_AS(text, french);
    case LANGUAGE_ES:
        return ENDS_AS(text, spanish);
    case LANGUAGE_DE:
        return ENDS_AS(text, german);
    case LANGUAGE_RU:
        return ENDS_AS(text, russian);
    default:
        return false;
    }
}

/* What kinds of clue a token is. */
static uint8_t clue_at(const clue_words *words, const cq_segment *segment, uint32_t i)
{
    uint32_t hash = segment->tokens->hash[i];
    for (uint32_t at = hash % CLUE_SLOTS; words->slots[at].hash; at = (at + 1) % CLUE_SLOTS)
        if (words->slots[at].hash == hash)
            return words->slots[at].kind;
    return 0;
}

/* Does one of these words begin the text? */
static bool begins_with_one(const char *text, size_t len, const char *const *words, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        size_t n = strlen(words[k]);
        if (n <= len && memcmp(text, words[k], n) == 0)
            return true;
    }
    return false;
}

/* Words for what is planned, of scripts that do not part words, behind a date. */
static bool planned_behind(const cq_segment *segment, uint32_t token)
{
    static const char *const words[] = {"予定", "までに", "예정", "计划", "計劃", "拟", "擬"};
    uint32_t from = segment->tokens->start[token];
    size_t len = segment->text.len - from;
    len = len < 180 ? len : 180;
    const char *p = segment->text.data + from;
    for (size_t i = 0; i + 3 <= len; i++) {
        if ((unsigned char)p[i] < 0xE3)
            continue;
        if (memcmp(p + i, "。", 3) == 0)
            return false;
        if (begins_with_one(p + i, len - i, words, sizeof words / sizeof words[0]))
            return true;
    }
    return false;
}

/* The same in front of a date: 时间暂定为, 定于, 次回は. */
static bool planned_in_front(const cq_segment *segment, uint32_t token)
{
    static const char *const words[] = {"暂定", "暫定", "定于", "定於", "预定", "預定", "预计",
                                        "預計", "拟于", "擬於", "次回", "今後", "차기"};
    enum { REACH = 60 };
    uint32_t end = segment->tokens->start[token];
    uint32_t from = end > REACH ? end - REACH : 0;
    const char *p = segment->text.data;
    for (uint32_t i = end; i-- > from;) {
        if ((unsigned char)p[i] < 0xE3)
            continue;
        if (memcmp(p + i, "。", 3) == 0)
            return false;
        if (begins_with_one(p + i, end - i, words, sizeof words / sizeof words[0]))
            return true;
    }
    return false;
}

/* "not later than Saturday"; "the next meeting ... 5 May". */
static bool ahead_in_front(const clue_words *words, const cq_segment *segment, uint32_t token)
{
    const cq_tokens *t = segment->tokens;
    for (uint32_t back = 1; back <= 10 && back <= token; back++) {
        uint32_t i = token - back;
        uint8_t kind = clue_at(words, segment, i);
        if ((back <= 2 && (kind & CLUE_LIMIT)) || (back <= 5 && (kind & CLUE_REPORTED)) ||
            (back >= 3 && (kind & CLUE_NEXT)))
            return true;
        if ((t->shape[i] & CQ_SHAPE_SENTENCE_START) || t->kind[i] == CQ_TOKEN_PUNCTUATION)
            break;
    }
    return false;
}

bool looks_back(const clue_words *words, const cq_segment *segment, uint8_t language,
                uint32_t token)
{
    for (uint32_t back = 1; back <= 2 && back <= token; back++) {
        uint8_t kind = clue_at(words, segment, token - back);
        if (kind & CLUE_BACK)
            return true;
        bool preposition = cqk_token(segment, token - back).len <= 4; /* on, am, le, в */
        if (!(kind & CLUE_AHEAD) && segment->tokens->kind[token - back] == CQ_TOKEN_LETTER &&
            is_past_form(cqk_token(segment, token - back), language))
            return true;
        if (!preposition)
            break;
    }
    return false;
}

/* An infinitive, of what was agreed or is planned: to meet, de se réunir, reunirse, zu tagen,
 * встретиться. */
static bool is_infinitive(const cq_segment *segment, uint32_t i, uint8_t language)
{
    static const char *const french[] = {"er", "ir", "re"};
    static const char *const spanish[] = {"ar", "er", "ir", "arse", "erse", "irse"};
    static const char *const russian[] = {"ть", "ться", "сти"};
    static const cq_str nouns[] = {CQ_STR_INIT("the"),  CQ_STR_INIT("a"),   CQ_STR_INIT("an"),
                                   CQ_STR_INIT("this"), CQ_STR_INIT("its"), CQ_STR_INIT("their")};
    cq_str text = cqk_token(segment, i);
    bool after_to = i > 0 && (cqk_token_is(segment, i - 1, CQ_STR("to")) ||
                              cqk_token_is(segment, i - 1, CQ_STR("zu")));
    for (size_t k = 0; after_to && k < sizeof nouns / sizeof nouns[0]; k++)
        after_to = !cqk_equal(text, nouns[k]); /* agreed to the proposal */
    if (segment->tokens->kind[i] != CQ_TOKEN_LETTER || cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST))
        return false;
    switch (language) {
    case LANGUAGE_FR:
        return ENDS_AS(text, french);
    case LANGUAGE_ES:
        return ENDS_AS(text, spanish);
    case LANGUAGE_RU:
        return ENDS_AS(text, russian);
    default:
        return after_to;
    }
}

/* "agreed to meet again in November": does the date belong to what word `agreed` leads to? */
static bool is_agreed(const cq_segment *segment, uint32_t agreed, uint32_t token, uint8_t language)
{
    enum { REACH = 10 };
    uint32_t last = language == LANGUAGE_DE ? token + REACH : token;
    for (uint32_t i = agreed + 1; i < last && i < segment->tokens->count; i++) {
        if (segment->tokens->shape[i] & CQ_SHAPE_SENTENCE_START)
            return false;
        if (is_infinitive(segment, i, language) && (i >= token || token - i <= REACH))
            return true;
    }
    return false;
}

bool looks_ahead(const clue_words *words, const cq_segment *segment, uint8_t language,
                 uint32_t token, bool *close)
{
    const cq_tokens *t = segment->tokens;
    bool planned = planned_behind(segment, token) || planned_in_front(segment, token) ||
                   ahead_in_front(words, segment, token);
    bool found = *close = planned;
    bool back = looks_back(words, segment, language, token);
    uint32_t from = token;
    while (from > 0 && token - from < 25 && !(t->shape[from] & CQ_SHAPE_SENTENCE_START))
        from--;
    for (uint32_t i = from; i < t->count && i < token + 15; i++) {
        uint8_t kind = clue_at(words, segment, i);
        if (i > token && ((t->shape[i] & CQ_SHAPE_SENTENCE_START) || (kind & CLUE_CLAUSE)))
            break; /* he said on Monday that they will meet */
        if (i < token && (kind & CLUE_CLAUSE))
            found = *close = planned; /* you will recall that we met on Monday */
        bool to_be = i + 1 < token && cqk_token_is(segment, i, CQ_STR("to")) &&
                     cqk_token_is(segment, i + 1, CQ_STR("be")); /* to be held from 1 January */
        bool form =
            t->kind[i] == CQ_TOKEN_LETTER && is_future_form(cqk_token(segment, i), language);
        bool agreed = (kind & CLUE_AGREED) && i < token && is_agreed(segment, i, token, language);
        if (!(kind & CLUE_AHEAD) && !to_be && !form && !agreed)
            continue;
        found = true;
        *close = *close || agreed;
        /* 11月也将, im Mai tagen wird; but not: began on Monday, will end */
        *close = *close || (i < token ? token - i <= 6 : !back && i - token <= 5);
    }
    return found;
}

bool is_reported_future(const clue_words *words, const cq_segment *segment, uint32_t token)
{
    for (uint32_t back = 1; back <= 6 && back <= token; back++)
        if (clue_at(words, segment, token - back) & CLUE_REPORTED)
            return true;
    return false;
}

bool is_of_paper(const clue_words *words, const cq_segment *segment, uint32_t token)
{
    enum { REACH = 8 };
    static const cq_str between[] = {CQ_STR_INIT("of"), CQ_STR_INIT("the"), CQ_STR_INIT("dated"),
                                     CQ_STR_INIT("No"), CQ_STR_INIT("."),   CQ_STR_INIT(","),
                                     CQ_STR_INIT("du"), CQ_STR_INIT("de"),  CQ_STR_INIT("n"),
                                     CQ_STR_INIT("°"),  CQ_STR_INIT("vom"), CQ_STR_INIT("от"),
                                     CQ_STR_INIT("№"),  CQ_STR_INIT("del"), CQ_STR_INIT("le")};
    static const cq_str owners[] = {CQ_STR_INIT("My"),   CQ_STR_INIT("my"),  CQ_STR_INIT("Your"),
                                    CQ_STR_INIT("your"), CQ_STR_INIT("Our"), CQ_STR_INIT("our")};
    const cq_tokens *t = segment->tokens;
    bool number = false;
    for (uint32_t back = 1; back <= REACH && back <= token; back++) {
        uint32_t i = token - back;
        if (t->shape[i + 1] & CQ_SHAPE_SENTENCE_START)
            return false;
        if (clue_at(words, segment, i) & CLUE_PAPER)
            return true;
        for (size_t k = 0; number && k < sizeof owners / sizeof owners[0]; k++)
            if (cqk_token_is(segment, i, owners[k]))
                return true;
        bool passed = t->kind[i] == CQ_TOKEN_NUMBER;
        number = number || passed;
        for (size_t k = 0; !passed && k < sizeof between / sizeof between[0]; k++)
            passed = cqk_token_is(segment, i, between[k]);
        if (!passed)
            return false;
    }
    return false;
}
