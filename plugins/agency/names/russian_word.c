/*
 * russian_word.c - words of Russian names by their endings: adjectives that agree, genitives and
 * datives, verbs, posts.
 */
#include "names/russian.h"

#include <string.h>

bool russian_ends_with(cq_str text, const char *const *list, size_t count)
{
    for (size_t k = 0; k < count; k++)
        if (cqk_ends_in(text, list[k]) && text.len >= strlen(list[k]) + 4)
            return true;
    return false;
}

bool russian_is_word(const cq_segment *s, uint32_t i)
{
    return i < s->tokens->count && s->tokens->kind[i] == CQ_TOKEN_LETTER;
}

bool russian_is_capital(const cq_segment *s, uint32_t i)
{
    return russian_is_word(s, i) && cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST);
}

bool russian_is_hyphen(const cq_segment *s, uint32_t i)
{
    return cqk_token_is(s, i, CQ_STR("-")) && cqk_touches(s, i) && russian_is_word(s, i + 1) &&
           cqk_touches(s, i + 1);
}

/* Posts: what is in front of a body's name and does not belong to it. */
bool russian_is_post(const cq_segment *s, uint32_t i)
{
    static const char *const posts[] = {"президент", "руководител", "заместител", "председател",
                                        "директор",  "министр",     "глава",      "начальник",
                                        "заведующ",  "премьер",     "управляющ",  "помощник",
                                        "сопредсе",  "представите", "участник",   "секретар"};
    static const char *const heads[] = {"главой", "Главой", "главе", "главу", "главы"};
    if (i >= s->tokens->count)
        return false;
    cq_str text = cqk_token(s, i);
    if (cqk_token_in(s, i, heads, CQK_COUNT(heads)))
        return true; /* but "главной" */
    for (size_t k = 0; k < CQK_COUNT(posts); k++) {
        size_t len = strlen(posts[k]); /* all but the first letter, which may be a capital */
        if (text.len >= len && memcmp(text.data + 2, posts[k] + 2, len - 2) == 0)
            return true;
    }
    return false;
}

/* "представителей", "сопредседателем": nouns of those who do. */
static bool is_doer(cq_str text)
{
    static const char *const endings[] = {"телей", "телем", "ников", "никам", "истом", "истов"};
    return russian_ends_with(text, endings, CQK_COUNT(endings));
}

/* "целей", "областей": nouns in the plural; of adjectives only those of few stems end so
 * ("внешней", "высшей", "рабочей", "третьей"). */
static bool is_plural_noun(cq_str text)
{
    static const char *const soft[] = {"ней", "шей", "щей", "жей", "чей", "ьей", "цей"};
    return cqk_ends_in(text, "ей") && !russian_ends_with(text, soft, CQK_COUNT(soft));
}

/* "так называемого", "указанной", "соответствующего": which one it is, no part of its name. */
static bool is_pointer(cq_str text)
{
    static const char *const stems[] = {
        "называем",      "указанн",       "упомянут", "вышеуказанн", "вышеупомянут", "нижеуказанн",
        "нижеподписавш", "соответствующ", "настоящ",  "данн",        "названн",      "подобн",
        "следующ",       "предыдущ",      "нынешн",   "очередн",     "бывш",         "вышеназванн"};
    for (size_t k = 0; k < CQK_COUNT(stems); k++)
        if (cqk_begins_with(text, stems[k]))
            return true;
    return false;
}

bool russian_is_adjective(const cq_segment *s, uint32_t i)
{
    static const char *const endings[] = {"ый",  "ий",  "ой", "ая", "яя", "ое", "ее", "ого", "его",
                                          "ому", "ему", "ым", "им", "ом", "ем", "ую", "юю",  "ей"};
    return russian_is_word(s, i) &&
           russian_ends_with(cqk_token(s, i), endings, CQK_COUNT(endings)) &&
           !is_doer(cqk_token(s, i)) && !is_plural_noun(cqk_token(s, i)) &&
           !is_pointer(cqk_token(s, i));
}

/* Does an adjective's ending agree with a noun's? Both as they stand, whatever the case. */
bool russian_agrees(cq_str adjective, cq_str noun)
{
    static const struct {
        const char *noun;
        const char *adjective; /* parted by '|' */
    } pairs[] = {{"ией", "ой|ей"},
                 {"ам", "ым|им"},
                 {"ям", "ым|им"},
                 {"ами", "ыми|ими"},
                 {"ями", "ыми|ими"},
                 {"ах", "ых|их"},
                 {"ях", "ых|их"},
                 {"ов", "ых|их"},
                 {"ом", "ым|им"},
                 {"ем", "ым|им"},
                 {"ой", "ой|ей"},
                 {"ей", "ой|ей|ых|их"},
                 {"ий", "ых|их"},
                 {"а", "ая|яя|ого|его"},
                 {"я", "ая|яя|ого|его|ое|ее"},
                 {"у", "ую|юю|ому|ему"},
                 {"ю", "ую|юю|ому|ему|ым|им"},
                 {"е", "ой|ей|ом|ем|ое|ее"},
                 {"о", "ое|ее"},
                 {"и", "ой|ей|ие|ые|ом|ем"},
                 {"ы", "ой|ей|ие|ые"}};
    static const char nominative[] = "ый|ий|ой"; /* of a noun that ends in a consonant */
    const char *list = nominative;
    for (size_t k = 0; k < CQK_COUNT(pairs) && list == nominative; k++)
        if (russian_ends_with(noun, &pairs[k].noun, 1))
            list = pairs[k].adjective;
    for (const char *at = list; *at;) {
        char ending[16] = "";
        size_t len = strcspn(at, "|");
        const char *one = ending;
        memcpy(ending, at, len);
        if (russian_ends_with(adjective, &one, 1))
            return true;
        at += len;
        at += *at == '|';
    }
    return false;
}

/* A past tense that ends like a genitive: "сообщила", "провели". */
bool russian_is_verb(cq_str text)
{
    static const char *const endings[] = {"ил",   "ел",   "ял",   "ал",   "ул",   "ила",  "ала",
                                          "ела",  "или",  "али",  "ели",  "ула",  "яла",  "яли",
                                          "ется", "ются", "ится", "лся",  "лась", "лись", "ётся",
                                          "ится", "ятся", "атся", "утся", "лось", "шла",  "шли"};
    static const char *const words[] = {
        "был",   "была", "было",  "были",  "дали", "стали", "могли", "нашла", "нашли", "вёл",
        "ведёт", "даёт", "берёт", "несёт", "идёт", "идет",  "ведет", "дает",  "может", "вправе"};
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_is(text, words[k]))
            return true;
    return russian_ends_with(text, endings, CQK_COUNT(endings));
}

/* "проинформированы": the predicate, not a genitive. */
static bool is_participle(const cq_segment *s, uint32_t i)
{
    static const char *const endings[] = {"ованы", "ены",   "яны",   "аны",   "иты",
                                          "уты",   "ована", "ждена", "влена", "едена",
                                          "здана", "исана", "нята",  "няты",  "няли"};
    cq_str text = cqk_token(s, i);
    return text.len >= 14 && !cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST) &&
           russian_ends_with(text, endings, CQK_COUNT(endings));
}

/* "сегодня", "однако": what ends like a genitive and is no noun. */
static bool is_particle(cq_str text)
{
    static const char *const words[] = {
        "сегодня",  "вчера",       "завтра",    "пока",   "когда",  "тогда",    "всегда",
        "иногда",   "однажды",     "дважды",    "трижды", "также",  "если",     "ради",
        "среди",    "почти",       "впереди",   "позади", "вблизи", "внутри",   "вопреки",
        "согласно", "хотя",        "года",      "здесь",  "вместе", "накануне", "недавно",
        "снова",    "сперва",      "сначала",   "отсюда", "оттуда", "откуда",   "куда",
        "никогда",  "послезавтра", "позавчера", "утра",   "вечера"};
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_is(text, words[k]))
            return true;
    return false;
}

bool russian_is_genitive(const cq_segment *s, uint32_t i)
{
    static const char *const endings[] = {"ого", "его", "ой", "ей", "ых", "их", "ов", "ев",
                                          "ий",  "ии",  "ы",  "и",  "а",  "я",  "аз", "ств"};
    if (!russian_is_word(s, i))
        return false;
    cq_str text = cqk_token(s, i);
    if (memchr(text.data, '.', text.len))
        return false; /* Г.В.Зиновьев */
    static const char *const plain[] = {
        "глав",       "делами",    "дел",       "США",        "РФ",        "прав",        "проблем",
        "наук",       "сил",       "Сил",       "войск",      "Наук",      "средств",     "СССР",
        "АН",         "мира",      "служб",     "структур",   "инициатив", "разработок",  "недр",
        "лиц",        "школ",      "систем",    "программ",   "реформ",    "услуг",       "границ",
        "валют",      "бумаг",     "дорог",     "партнерств", "хозяйств",  "министерств", "обществ",
        "государств", "ведомств",  "мер",       "заготовок",  "цен",       "женщин",      "связей",
        "сборов",     "налогов",   "перевозок", "выборов",    "поездок",   "поставок",    "закупок",
        "ссылок",     "рек",       "вод",       "стран",      "республик", "палат",       "церквей",
        "солдат",     "ветеранов", "культур",   "ремесел",    "ремёсел",   "искусств",    "языков",
        "граждан",    "христиан",  "мусульман", "партизан",   "россиян",   "крестьян",    "славян"};
    for (size_t k = 0; k < CQK_COUNT(plain); k++)
        if (cqk_is(text, plain[k]))
            return true;
    return text.len >= 8 && russian_ends_with(text, endings, CQK_COUNT(endings)) &&
           !russian_is_verb(text) && !is_participle(s, i) && !is_particle(text);
}

bool russian_is_dative(const cq_segment *s, uint32_t i)
{
    static const char *const endings[] = {"ому", "ему", "ой", "ей", "ым", "им", "ам",
                                          "ям",  "у",   "ю",  "е",  "и",  "ию"};
    return russian_is_word(s, i) &&
           russian_ends_with(cqk_token(s, i), endings, CQK_COUNT(endings)) &&
           !russian_is_verb(cqk_token(s, i));
}
