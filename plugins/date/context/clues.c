/*
 * clues.c - does a sentence tell of what was or of what will be? Decides which year a date without
 * one has.
 */
#include "context/clues.h"

#include "lexicon.h"

#include "kit.h"

#include <string.h>

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
            ends_as(text, "vront") || ends_as(text, "rront") || ends_as(text, "dra") ||
            ends_as(text, "era") || ends_as(text, "ira") || ends_as(text, "vra") ||
            ends_as(text, "rra"));
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
static uint16_t clue_at(const clue_words *words, const cq_segment *segment, uint32_t i)
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

/* "The Oronsay sails on Tuesday", "I leave Sydney Thursday": a verb of coming and going in the
 * present tense. */
static bool leaves_at(const clue_words *words, const cq_segment *segment, uint32_t i)
{
    static const cq_str persons[] = {CQ_STR_INIT("I"), CQ_STR_INIT("We"), CQ_STR_INIT("we"),
                                     CQ_STR_INIT("They"), CQ_STR_INIT("they")};
    uint16_t kind = clue_at(words, segment, i);
    if (kind & CLUE_LEAVES)
        return true;
    for (size_t k = 0; (kind & CLUE_LEAVE) && i > 0 && k < sizeof persons / sizeof persons[0]; k++)
        if (cqk_token_is(segment, i - 1, persons[k]))
            return true;
    return false;
}

/* "a session for Thursday", "set for the 18th": what a date behind `for` was fixed for. */
static bool is_set_for(const cq_segment *segment, uint32_t token)
{
    static const cq_str words[] = {
        CQ_STR_INIT("set"),         CQ_STR_INIT("fixed"),    CQ_STR_INIT("called"),
        CQ_STR_INIT("slated"),      CQ_STR_INIT("arranged"), CQ_STR_INIT("session"),
        CQ_STR_INIT("appointment"), CQ_STR_INIT("billed"),   CQ_STR_INIT("convoked"),
        CQ_STR_INIT("meeting"),     CQ_STR_INIT("audience"), CQ_STR_INIT("up")};
    uint32_t i = token;
    if (i > 1 && cqk_token_is(segment, i - 1, CQ_STR("the")))
        i--;
    if (i < 2 || !cqk_token_is(segment, i - 1, CQ_STR("for")))
        return false;
    for (size_t k = 0; k < sizeof words / sizeof words[0]; k++)
        if (cqk_token_is(segment, i - 2, words[k]))
            return true;
    return false;
}

/* "not later than Saturday"; "the next meeting ... 5 May". */
static bool ahead_in_front(const clue_words *words, const cq_segment *segment, uint32_t token)
{
    const cq_tokens *t = segment->tokens;
    if (is_set_for(segment, token))
        return true;
    if (token > 2 && cqk_token_is(segment, token - 1, CQ_STR("día")))
        token -= 2; /* hasta el día 21 */
    for (uint32_t back = 1; back <= 10 && back <= token; back++) {
        uint32_t i = token - back;
        uint16_t kind = clue_at(words, segment, i);
        bool by = (kind & CLUE_BY) &&
                  (back == 1 || (back == 2 && !cqk_token_is(segment, token - 1, CQ_STR("the"))));
        if (by || (back <= 2 && (kind & CLUE_LIMIT)) || (back <= 7 && (kind & CLUE_REPORTED)) ||
            (back >= 3 && (kind & CLUE_NEXT)) || (back <= 6 && leaves_at(words, segment, i)))
            return true;
        if ((t->shape[i] & CQ_SHAPE_SENTENCE_START) || t->kind[i] == CQ_TOKEN_PUNCTUATION)
            break;
    }
    return false;
}

/* "состоялся в конце | февраля", "se réunit à la fin de | mars": how many tokens say which part of
 * the date is meant. */
static uint32_t part_in_front(const cq_segment *segment, uint32_t token)
{
    static const cq_str parts[] = {
        CQ_STR_INIT("конце"),     CQ_STR_INIT("начале"), CQ_STR_INIT("середине"),
        CQ_STR_INIT("end"),       CQ_STR_INIT("early"),  CQ_STR_INIT("late"),
        CQ_STR_INIT("mid"),       CQ_STR_INIT("Anfang"), CQ_STR_INIT("Mitte"),
        CQ_STR_INIT("Ende"),      CQ_STR_INIT("fin"),    CQ_STR_INIT("début"),
        CQ_STR_INIT("mediados"),  CQ_STR_INIT("fines"),  CQ_STR_INIT("finales"),
        CQ_STR_INIT("principios")};
    for (uint32_t back = 1; back <= 2 && back <= token; back++)
        for (size_t k = 0; k < sizeof parts / sizeof parts[0]; k++)
            if (cqk_token_is(segment, token - back, parts[k]))
                return back;
    return 0;
}

/* "desde el 1.º de julio hasta el 31 de diciembre": no "since", but where a span begins. */
static bool opens_span(const cq_segment *segment, uint32_t i)
{
    enum { REACH = 9 };
    if (!cqk_token_is(segment, i, CQ_STR("desde")))
        return false;
    for (uint32_t k = i + 1; k <= i + REACH; k++)
        if (cqk_token_is(segment, k, CQ_STR("hasta")))
            return true;
    return false;
}

/* Is it a word of the past, and none of what is to come? */
static bool is_past_word(const clue_words *words, const cq_segment *segment, uint8_t language,
                         uint32_t i)
{
    uint16_t kind = clue_at(words, segment, i);
    return ((kind & CLUE_BACK) && !opens_span(segment, i)) ||
           (!(kind & CLUE_AHEAD) && segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
            is_past_form(cqk_token(segment, i), language));
}

/* "took place in Rome, Italy, | on", "paid a visit to London | from": the preposition in front of
 * the place that ends at `end`; `end` itself where none does. */
static uint32_t before_place(const cq_segment *segment, uint32_t end)
{
    static const char *const prepositions[] = {"in", "at", "to", "en", "nach", "a"};
    enum { WORDS = 7 };
    uint32_t i = end;
    while (i > 0 && end - i < WORDS &&
           (cqk_shape(segment, i - 1, CQ_SHAPE_UPPER_FIRST) ||
            (end - i != 1 && cqk_token_is(segment, i - 1, CQ_STR(",")))))
        i--;
    bool place = i > 0 && i < end && cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST) &&
                 cqk_token_in(segment, i - 1, prepositions, CQK_COUNT(prepositions));
    return place ? i - 1 : end;
}

/* "paid an official visit | to London", "went | to London" */
static bool is_told_of_place(const clue_words *words, const cq_segment *segment, uint8_t language,
                             uint32_t token)
{
    static const char *const visits[] = {"visit", "trip", "place", "visita", "visite", "talks"};
    static const char *const verbs[] = {"paid",    "made",      "took",     "had",
                                        "began",   "held",      "realizó",  "effectué",
                                        "efectuó", "concluded", "completed"};
    enum { VERB = 5 };
    bool joined = token > 0 && cqk_token(segment, token - 1).len <= 4 &&
                  !cqk_token_is(segment, token - 1, CQ_STR("for")); /* invited to Rome for July 9 */
    uint32_t joint = token - joined;
    uint32_t at = before_place(segment, joint);
    if (at == joint || at == 0)
        return false;
    if (is_past_word(words, segment, language, at - 1))
        return true;
    bool visit = cqk_token_in(segment, at - 1, visits, CQK_COUNT(visits));
    for (uint32_t back = 2; visit && back <= VERB && back <= at; back++) {
        if (clue_at(words, segment, at - back) & (CLUE_AHEAD | CLUE_CLAUSE | CLUE_AGREED))
            return false;
        if (cqk_token_in(segment, at - back, verbs, CQK_COUNT(verbs)))
            return true;
    }
    return false;
}

bool looks_back(const clue_words *words, const cq_segment *segment, uint8_t language,
                uint32_t token)
{
    bool article = token > 0 && cqk_token_is(segment, token - 1, CQ_STR("the"));
    uint32_t reach = article ? 3 : 2; /* left on the 4th */
    token -= part_in_front(segment, token);
    for (uint32_t back = 1; back <= reach && back <= token; back++) {
        if (is_past_word(words, segment, language, token - back))
            return true;
        if (cqk_token(segment, token - back).len > 4) /* no preposition: on, am, le, в */
            break;
    }
    return is_told_of_place(words, segment, language, token);
}

/* Does another sentence begin at token i behind the date at `token`? The month of "3. März" is
 * none, whatever stands in front of it. */
static bool is_next_sentence(const cq_segment *segment, uint32_t token, uint32_t i)
{
    bool month = i == token + 2 && cqk_token_is(segment, token + 1, CQ_STR("."));
    return (segment->tokens->shape[i] & CQ_SHAPE_SENTENCE_START) && !month;
}

bool past_behind(const clue_words *words, const cq_segment *segment, uint8_t language,
                 uint32_t token)
{
    enum { REACH = 5 };
    const cq_tokens *t = segment->tokens;
    for (uint32_t i = token + 1; i < t->count && i <= token + REACH; i++) {
        if (is_next_sentence(segment, token, i))
            return false;
        uint16_t kind = clue_at(words, segment, i);
        if (kind & CLUE_AHEAD)
            return false;
        if ((kind & CLUE_BACK) ||
            (t->kind[i] == CQ_TOKEN_LETTER && is_past_form(cqk_token(segment, i), language)))
            return true;
    }
    return false;
}

/* "The third meeting in Rome, September 23 to October 4, was devoted to it": an auxiliary in the
 * past stands behind the date in its clause. */
static bool is_past_further(const clue_words *words, const cq_segment *segment, uint32_t token)
{
    static const cq_str verbs[] = {
        CQ_STR_INIT("was"),  CQ_STR_INIT("were"),   CQ_STR_INIT("had"),   CQ_STR_INIT("took"),
        CQ_STR_INIT("did"),  CQ_STR_INIT("fut"),    CQ_STR_INIT("été"),   CQ_STR_INIT("furent"),
        CQ_STR_INIT("fue"),  CQ_STR_INIT("fueron"), CQ_STR_INIT("wurde"), CQ_STR_INIT("wurden"),
        CQ_STR_INIT("fand"), CQ_STR_INIT("fanden")};
    enum { REACH = 18 };
    const cq_tokens *t = segment->tokens;
    for (uint32_t i = token + 1; i < t->count && i <= token + REACH; i++) {
        if (is_next_sentence(segment, token, i) ||
            (clue_at(words, segment, i) & (CLUE_AHEAD | CLUE_CLAUSE)))
            return false;
        for (size_t k = 0; k < sizeof verbs / sizeof verbs[0]; k++)
            if (cqk_token_is(segment, i, verbs[k]))
                return true;
    }
    return false;
}

bool tells_past(const clue_words *words, const cq_segment *segment, uint8_t language,
                uint32_t token)
{
    enum { REACH = 9 };
    const cq_tokens *t = segment->tokens;
    for (uint32_t back = 1; back <= REACH && back <= token; back++) {
        uint32_t i = token - back;
        uint16_t kind = clue_at(words, segment, i);
        if (kind & (CLUE_AHEAD | CLUE_CLAUSE | CLUE_AGREED | CLUE_REPORTED))
            return false;
        /* In German what ends in -ten may be an infinitive: abzuhalten. */
        bool form = language != LANGUAGE_DE && t->kind[i] == CQ_TOKEN_LETTER &&
                    is_past_form(cqk_token(segment, i), language);
        if ((kind & CLUE_BACK) || form)
            return true;
        if (t->shape[i] & CQ_SHAPE_SENTENCE_START)
            break;
    }
    return past_behind(words, segment, language == LANGUAGE_DE ? LANGUAGE_NONE : language, token) ||
           is_past_further(words, segment, token);
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
                              cqk_token_is(segment, i - 1, CQ_STR("TO")) ||
                              cqk_token_is(segment, i - 1, CQ_STR("zu")));
    for (size_t k = 0; after_to && k < sizeof nouns / sizeof nouns[0]; k++)
        after_to = !cqk_equal(text, nouns[k]); /* agreed to the proposal */
    if (segment->tokens->kind[i] != CQ_TOKEN_LETTER ||
        (cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST) &&
         !(after_to && cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL))))
        return false; /* in a cable all is in capitals */
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

/* Does an English verb in the past stand not far in front of a token, in its sentence? */
static bool is_past_before(const clue_words *words, const cq_segment *segment, uint32_t token)
{
    static const cq_str verbs[] = {CQ_STR_INIT("was"), CQ_STR_INIT("were"), CQ_STR_INIT("had"),
                                   CQ_STR_INIT("led"), CQ_STR_INIT("stayed")};
    enum { REACH = 5 };
    for (uint32_t back = 1; back <= REACH && back <= token; back++) {
        uint32_t i = token - back;
        bool verb = (clue_at(words, segment, i) & CLUE_BACK) != 0;
        for (size_t k = 0; k < sizeof verbs / sizeof verbs[0]; k++)
            verb = verb || cqk_token_is(segment, i, verbs[k]);
        if (verb)
            return true;
        if (segment->tokens->shape[i] & CQ_SHAPE_SENTENCE_START)
            break;
    }
    return false;
}

/* "convocará a una sesión de consultas informales en noviembre": does a verb in the future at token
 * i still rule a date further on in its clause? Not one behind "las decisiones adoptadas en". */
static bool rules_date(const cq_segment *segment, uint32_t i, uint32_t token)
{
    static const char *const participles[] = {"é",   "ée",  "és",   "ées",  "ado",  "ada",
                                              "ido", "ida", "ados", "adas", "idos", "idas"};
    enum { REACH = 14 };
    if (i >= token || token - i > REACH)
        return false;
    for (uint32_t k = i + 1; k < token; k++)
        if (ENDS_AS(cqk_token(segment, k), participles) ||
            (segment->tokens->shape[k] & CQ_SHAPE_SENTENCE_START))
            return false;
    return true;
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
        uint16_t kind = clue_at(words, segment, i);
        if (i > token && ((t->shape[i] & CQ_SHAPE_SENTENCE_START) || (kind & CLUE_CLAUSE)))
            break; /* he said on Monday that they will meet */
        bool expected = i > from && (clue_at(words, segment, i - 1) & CLUE_AHEAD);
        if (i < token && (kind & CLUE_CLAUSE) && !expected) /* "il est prévu | que" */
            found = *close = planned; /* you will recall that we met on Monday */
        bool to_be = i + 1 < token && cqk_token_is(segment, i, CQ_STR("to")) &&
                     cqk_token_is(segment, i + 1, CQ_STR("be")); /* to be held from 1 January */
        bool form =
            t->kind[i] == CQ_TOKEN_LETTER && is_future_form(cqk_token(segment, i), language);
        bool agreed = (kind & CLUE_AGREED) && i < token && is_agreed(segment, i, token, language);
        if (cqk_token_is(segment, i, CQ_STR("until")) && is_past_before(words, segment, i))
            continue; /* led the delegation until 6 October */
        bool would = i > token && i <= token + 3 && (kind & CLUE_REPORTED);
        if (!(kind & CLUE_AHEAD) && !to_be && !form && !agreed && !would)
            continue;
        found = true;
        *close = *close || agreed || (form && rules_date(segment, i, token));
        /* 11月也将, im Mai tagen wird; but not: began on Monday, will end */
        *close = *close || (i < token ? !form && token - i <= 6 : !back && i - token <= 5);
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
