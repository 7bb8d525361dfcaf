/*
 * value.c - what a date found gives an observation: days that stand together, the year that it does
 * not name, and whether it lies behind or before the document's own.
 */
#include "event/scene.h"

#include <string.h>

enum { DAY_SIZE = 10 };

/* "15 August, today": a day that is told by a word is no second day of the meeting. */
bool has_number(const scene *s, const cq_entity *date)
{
    static const char numbers[] = "一二三四五六七八九十";
    cq_str text = {s->segment->text.data + date->start, date->end - date->start};
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] >= '0' && text.data[i] <= '9')
            return true;
        for (size_t k = 0; text.len - i >= 3 && k + 3 < sizeof numbers; k += 3)
            if (memcmp(text.data + i, numbers + k, 3) == 0)
                return true;
    }
    return false;
}

/* Compares the starts of two EDTF values as far as both go: below 0 when a is earlier. */
static int compare_dates(const char *a, const char *b)
{
    for (size_t i = 0; i < 10; i++) {
        if (a[i] == 0 || b[i] == 0 || a[i] == '/' || b[i] == '/' || a[i] == 'X' || b[i] == 'X')
            return 0;
        if (a[i] != b[i])
            return a[i] < b[i] ? -1 : 1;
    }
    return 0;
}

/* Is the text between two dates nothing but "and", a comma, a dash? */
static bool joins_dates(cq_str between)
{
    static const char *const words[] = {
        "and", "et", "y",      "e",      "und",      "и",    "、", "と", "과", "와", "及び",
        "・",  "和", "및",     "to",     "-",        "–",    "&",  ",",  "到", "至", "から",
        "～",  "〜", "および", "並びに", "ならびに", "乃至", "及", "与", "與"};
    while (between.len && (between.data[0] == ' ' || between.data[0] == ',')) {
        between.data++;
        between.len--;
    }
    while (between.len && between.data[0] == '.')
        between = (cq_str){between.data + 1, between.len - 1}; /* "8. und 9. Juni" */
    while (between.len && between.data[0] == ' ')
        between = (cq_str){between.data + 1, between.len - 1};
    while (between.len && between.data[between.len - 1] == ' ')
        between.len--;
    if (between.len == 0)
        return true;
    for (size_t i = 0; i < CQK_COUNT(words); i++)
        if (cqk_is(between, words[i]))
            return true;
    return false;
}

/* "30 November und 1. Dezember": the end of a month and the beginning of the next. */
static bool cross_months(const char *first, const char *second)
{
    int month = (first[5] - '0') * 10 + first[6] - '0';
    int next = (second[5] - '0') * 10 + second[6] - '0';
    return memcmp(first, second, 5) == 0 && next == month + 1 && first[8] >= '2' &&
           second[8] == '0';
}

/* Are these two days near each other, in order, with nothing but "and" between them? */
static bool are_days_together(const scene *s, const cq_entity *first, const cq_entity *second)
{
    if (!is_date(first) || !is_date(second) || second->start < first->end)
        return false;
    cq_str between = {s->segment->text.data + first->end, second->start - first->end};
    return first->value.len == DAY_SIZE && second->value.len == DAY_SIZE && has_number(s, second) &&
           (memcmp(first->value.data, second->value.data, 8) == 0 ||
            cross_months(first->value.data, second->value.data)) &&
           memcmp(first->value.data, second->value.data, DAY_SIZE) < 0 && joins_dates(between);
}

/* "opened in London on May 30, 1949, and closed on June 7": the day on which the meeting that began
 * on the date ended; NULL if the sentence does not say. */
static const cq_entity *find_close(const scene *s, const cq_entity *date)
{
    static const char *const closing[] = {
        "closed",     "ended",     "concluded",   "adjourned",   "end",       "ends",
        "closes",     "conclude",  "concludes",   "adjourn",     "clos",      "acheve",
        "achevera",   "terminera", "termine",     "concluyo",    "concluira", "finalizo",
        "finalizara", "termino",   "terminara",   "endete",      "endet",     "schloss",
        "закрылась",  "закрылся",  "закончилась", "закончилось", "завершится"};
    for (size_t i = 0; i + 1 < s->entity_count; i++) {
        const cq_entity *next = s->entities[i + 1];
        if (s->entities[i] != date || !is_date(next) || next->value.len != DAY_SIZE ||
            date->value.len != DAY_SIZE ||
            memcmp(date->value.data, next->value.data, DAY_SIZE) >= 0)
            continue;
        uint32_t last = cqk_token_from(s->segment->tokens, 0, next->start);
        for (uint32_t k = cqk_token_from(s->segment->tokens, 0, date->end);
             k < last && last < s->right; k++)
            if (s->segment->tokens->kind[k] == CQ_TOKEN_LETTER && WORD_IN(s, k, closing))
                return next;
    }
    return NULL;
}

/* "les 3, 4 et 5 septembre": the days of one month around the date are one meeting's. Gives the
 * last of them, which tells the year. */
static const cq_entity *extend_date(const scene *s, const cq_entity *date, observation *o)
{
    size_t first = 0;
    while (first < s->entity_count && s->entities[first] != date)
        first++;
    size_t last = first;
    while (last + 1 < s->entity_count &&
           are_days_together(s, s->entities[last], s->entities[last + 1]))
        last++;
    while (first > 0 && first < s->entity_count &&
           are_days_together(s, s->entities[first - 1], s->entities[first]))
        first--;
    const cq_entity *close = first == last ? find_close(s, date) : NULL;
    while (close && last < s->entity_count && s->entities[last] != close)
        last++;
    if (first >= last || last >= s->entity_count)
        return date;
    memcpy(o->date, s->entities[first]->value.data, DAY_SIZE);
    o->date[DAY_SIZE] = '/';
    memcpy(o->date + DAY_SIZE + 1, s->entities[last]->value.data, DAY_SIZE);
    o->date[2 * DAY_SIZE + 1] = 0;
    return s->entities[last];
}

/* "next March", "last October": does the text say itself which year is meant? */
static bool is_placed(const scene *s, const cq_entity *date)
{
    static const char *const words[] = {
        "next",    "last",     "this",    "past",   "coming", "prochain", "dernier",  "proximo",
        "pasado",  "nachsten", "letzten", "diesem", "этого",  "прошлого", "будущего", "следующего",
        "current", "present",  "same",    "ce",     "that",   "following"};
    for (uint32_t i = cqk_token_from(s->segment->tokens, 0, date->start);
         i < s->segment->tokens->count && s->segment->tokens->start[i] < date->end; i++)
        if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER || WORD_IN(s, i, words))
            return true;
    return false;
}

/* Does the date's text name a day or month, and no year, nor that it lies behind us? */
static bool is_yearless(const scene *s, const cq_entity *date)
{
    static const char *const years[] = {"年", "년",   "'",    "’",  "지난", "上",
                                        "先", "last", "past", "本", "今"}; /* 本(2)月14日 */
    uint32_t digits = 0;
    bool any = false;
    for (uint32_t at = date->start; at < date->end; at++) {
        unsigned char c = (unsigned char)s->segment->text.data[at];
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        any = any || digits;
        if (digits > 2)
            return false;
        for (size_t k = 0; k < CQK_COUNT(years); k++)
            if (date->end - at >= strlen(years[k]) &&
                memcmp(s->segment->text.data + at, years[k], strlen(years[k])) == 0)
                return false;
    }
    bool month = !any && date->value.len == 7 && !is_placed(s, date); /* "в конце февраля" */
    return (any || month) && date->value.len >= 7 && date->value.data[4] == '-';
}

static void set_year(char *value, int year)
{
    for (int i = 3; i >= 0; i--, year /= 10)
        value[i] = (char)('0' + year % 10);
}

static int year_of(const char *value)
{
    int year = 0;
    for (int i = 0; i < 4; i++) {
        if (value[i] < '0' || value[i] > '9')
            return 0;
        year = year * 10 + (value[i] - '0');
    }
    return year;
}

/* "will be held in October", "was held in October", where no year is stated: the next one from the
 * document's date on, or the last one. */
static void choose_year(const events *e, observation *o)
{
    int year = year_of(e->document_date);
    int told = year_of(o->date);
    char *end = strchr(o->date, '/');
    int span = end ? year_of(end + 1) - year_of(o->date) : 0;
    bool planned = o->status == STATUS_PLANNED && o->early;
    bool held = o->status == STATUS_HELD && o->late;
    bool near = told + 1 >= year && told <= year + 1; /* else the text around it told the year */
    if (year == 0 || span < 0 || !near || (!planned && !held))
        return;
    set_year(o->date, year);
    int order = compare_dates(o->date, e->document_date);
    year += planned && order < 0 ? 1 : held && order > 0 ? -1 : 0;
    set_year(o->date, year);
    if (end)
        set_year(end + 1, year + span);
}

static void compare_with_document(const events *e, observation *o)
{
    if (e->document_date[0] == 0)
        return;
    const char *slash = strchr(o->date, '/');
    o->late = compare_dates(o->date, e->document_date) > 0;
    o->early = compare_dates(slash ? slash + 1 : o->date, e->document_date) < 0;
    o->this_month = memcmp(o->date, e->document_date, strlen("2018-11")) == 0;
}

void events_set_document_date(events *e, const char *date)
{
    size_t len = strlen(date);
    memcpy(e->document_date, date, len < DATE_SIZE ? len + 1 : 0);
    for (size_t i = 0; i < e->count; i++)
        if (e->items[i].date[0])
            compare_with_document(e, &e->items[i]);
}

void set_date(const events *e, observation *o, cq_str value)
{
    memcpy(o->date, value.data, value.len);
    o->date[value.len] = 0;
    compare_with_document(e, o);
}

/* 오는 10월, 来月, "en décembre prochain": a date that its own words put in the future. */
static bool is_coming(const scene *s, const cq_entity *date)
{
    static const char *const words[] = {"오는",   "내년",     "내달",     "다음 달", "다음달",
                                        "来月",   "来年",     "明年",     "下月",    "下个月",
                                        "下個月", "prochain", "próximo",  "próxima", "kommende",
                                        "nächst", "next ",    "tomorrow", "coming"};
    cq_str text = {s->segment->text.data + date->start, date->end - date->start};
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        for (size_t at = 0, len = strlen(words[k]); at + len <= text.len; at++)
            if (memcmp(text.data + at, words[k], len) == 0)
                return true;
    return false;
}

void take_date(const scene *s, const cq_entity *date, observation *o)
{
    if (o->status == STATUS_NONE && is_coming(s, date))
        o->status = STATUS_PLANNED;
    set_date(s->e, o, date->value);
    const cq_entity *last = extend_date(s, date, o);
    if (is_yearless(s, date) && (last == date || is_yearless(s, last)))
        choose_year(s->e, o);
    compare_with_document(s->e, o);
    if (o->late && o->status == STATUS_HELD && (o->flags & MENTION_CJK) && !is_yearless(s, date))
        o->status = STATUS_PLANNED; /* 本(2)月14日在美国举行的会议: the verb tells no tense */
    if (o->late && is_coming(s, date)) /* "discuss it at the meeting in Manila next week" */
        o->status = STATUS_PLANNED;
}
