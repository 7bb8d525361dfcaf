/*
 * lines.c - what stands in lines of their own: the date and place under a heading, labelled or not.
 */
#include "event/place_scene.h"
#include "numeral.h"

#include <string.h>

enum { SHORT_LINE = 120, ROOM_MAX = 6 };

/* 中国新闻网: does the place go on to be something else in front of token i? */
static bool is_part_of_word(const scene *s, uint32_t i)
{
    static const char *const tails[] = {"市", "省", "県", "縣", "于", "於", "で", "に"};
    return i < s->segment->tokens->count && s->segment->tokens->kind[i] == CQ_TOKEN_IDEOGRAPH &&
           s->segment->tokens->kind[i - 1] == CQ_TOKEN_IDEOGRAPH && cqk_touches(s->segment, i) &&
           !is_any(s, i, tails, CQK_COUNT(tails)) && !date_begins(s, i);
}

/* "July 25, 2014 - Maui, HI": a city that is not known, in front of its state or country, behind
 * the date that ends in front of token i. */
static bool city_behind_date(const scene *s, uint32_t i, place *p)
{
    static const char *const marks[] = {"-", "–", "—", ",", "|", "·"};
    enum { STATE = 2 };
    uint32_t count = s->segment->tokens->count;
    if (i + 3 >= count || !is_any(s, i, marks, CQK_COUNT(marks)))
        return false;
    uint32_t end = city_run(s, i + 1, count);
    if (end == i + 1 || end + 2 != count || !cqk_token_is(s->segment, end, CQ_STR(",")))
        return city_of_country(s, i + 1, count, p);
    bool state = cqk_token(s->segment, end + 1).len == STATE &&
                 cqk_shape(s->segment, end + 1, CQ_SHAPE_UPPER_ALL);
    return state ? set_city(s, i + 1, end, p) : city_of_country(s, i + 1, count, p);
}

/* "15:20-16:50": does a number at token i begin a span of hours? */
static bool begins_hours(const scene *s, uint32_t i)
{
    const cq_tokens *t = s->segment->tokens;
    static const char *const dashes[] = {"-", "–", "—", "to"};
    return i + 6 < t->count && t->kind[i] == CQ_TOKEN_NUMBER &&
           cqk_token_is(s->segment, i + 1, CQ_STR(":")) &&
           is_any(s, i + 3, dashes, CQK_COUNT(dashes)) && t->kind[i + 4] == CQ_TOKEN_NUMBER &&
           cqk_token_is(s->segment, i + 5, CQ_STR(":"));
}

static bool holds_hours(const scene *s)
{
    for (uint32_t i = 0; i < s->segment->tokens->count; i++)
        if (begins_hours(s, i))
            return true;
    return false;
}

/* "at 4 p.m.", "10.30 o'clock": is the token one of an hour? */
static bool is_of_hour(const scene *s, uint32_t i)
{
    static const char *const words[] = {"at",      "p",  "a",   "m",      "am", "pm",  "noon",
                                        "o'clock", "um", "uhr", "heures", "h",  "las", "horas"};
    uint8_t kind = s->segment->tokens->kind[i];
    bool clock = (i > 0 && cqk_token_is(s->segment, i - 1, CQ_STR(":"))) ||
                 cqk_token_is(s->segment, i + 1, CQ_STR(":")); /* when a page was printed */
    if (cqk_token_is(s->segment, i + 2, CQ_STR(":")))
        return false; /* "à 16:54" */
    clock = clock && !holds_hours(s);
    static const char *const units[] = {"時", "分", "时", "點", "点", "시", "분"};
    static const char *const halves[] = {"午", "前", "後", "오전", "오후"};
    if ((i > 0 && s->segment->tokens->kind[i - 1] == CQ_TOKEN_NUMBER &&
         is_any(s, i, units, CQK_COUNT(units))) ||
        is_any(s, i, halves, CQK_COUNT(halves)))
        return true; /* 午前10時00分 */
    bool number = kind == CQ_TOKEN_NUMBER && cqk_token(s->segment, i).len <= 2 && !clock;
    return number || (kind == CQ_TOKEN_LETTER && WORD_IN(s, i, words));
}

/* "Held at Geneva from 30 August to 6 September": a word of a line that tells when and where. */
static bool is_of_holding(const scene *s, uint32_t i)
{
    static const char *const words[] = {
        "held",   "from", "to",         "on",  "in",        "tenue",     "tenu",
        "du",     "au",   "le",         "les", "a",         "celebrada", "celebrado",
        "en",     "del",  "al",         "los", "dias",      "el",        "de",
        "vom",    "bis",  "abgehalten", "am",  "convened",  "city",      "ciudad",
        "tenues", "y",    "and",        "et",  "realizada", "efectuada", "realizado"};
    return s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, words);
}

/* "Shangri-La Hotel, Surabaya, East Java, Indonesia": nothing but names, the last of them a state's
 * behind a comma. */
static bool is_address(const scene *s)
{
    enum { NAMES_MIN = 5, NAMES_MAX = 16 };
    static const char *const links[] = {"of", "the", "de", "la", "le", "and", "at", "in"};
    const cq_tokens *t = s->segment->tokens;
    cqk_country_match country;
    uint32_t state = t->count;
    if (t->count < NAMES_MIN || t->count > NAMES_MAX)
        return false;
    for (uint32_t i = 0; i < t->count; i++) {
        bool mark = cqk_token_is(s->segment, i, CQ_STR(",")) || cqk_touches(s->segment, i);
        bool name = t->kind[i] == CQ_TOKEN_LETTER && cqk_shape(s->segment, i, CQ_SHAPE_UPPER_FIRST);
        if (!mark && !name && !cqk_token_in(s->segment, i, links, CQK_COUNT(links)))
            return false;
        if (cqk_token_is(s->segment, i, CQ_STR(",")))
            state = i + 1;
    }
    return state < t->count && cqk_country_at(s->d->m->countries, s->segment, state, &country) &&
           state + country.tokens == t->count;
}

/* Is the line little else than dates and places? */
static bool is_date_line(const scene *s, const cq_entity **date, place *p, bool *has_place)
{
    uint32_t other = 0;
    *date = NULL;
    *has_place = false;
    for (uint32_t i = 0; i < s->segment->tokens->count;) {
        uint32_t at = s->segment->tokens->start[i];
        bool in_date = false;
        for (size_t k = 0; k < s->entity_count; k++)
            if (is_date(s->entities[k]) && s->entities[k]->start <= at &&
                s->entities[k]->end > at) {
                in_date = true;
                *date = *date ? *date : s->entities[k];
            }
        place here;
        if (in_date) {
            i++;
        } else if (city_of_country(s, i, s->segment->tokens->count, &here) ||
                   (place_at(s, i, &here) && !is_part_of_word(s, here.last)) ||
                   (i == 0 && dateline_city(s, &here))) {
            if (!*has_place)
                *p = here;
            *has_place = true;
            i = here.last;
        } else if (*date && !*has_place && city_behind_date(s, i, p)) {
            *has_place = true;
            i = p->last;
        } else {
            other += s->segment->tokens->kind[i] != CQ_TOKEN_PUNCTUATION && !is_of_hour(s, i) &&
                     !is_of_holding(s, i);
            i++;
        }
    }
    static const char *const held[] = {"held", "tenue", "tenu", "celebrada", "celebrado"};
    bool told = s->segment->tokens->kind[0] == CQ_TOKEN_LETTER && WORD_IN(s, 0, held);
    const pending *h = &s->e->heading; /* "Next meeting:" and the day, the hour and the room */
    bool room = *date && (*date)->start == s->segment->tokens->start[0] && other <= ROOM_MAX &&
                (s->e->items[h->observation].flags & MENTION_NEXT);
    told = told || room;
    return (*date || *has_place) &&
           (other <= 2 || told ||
            (*has_place && is_address(s))); /* "Held at the Town Hall, Oslo," and the day below */
}

enum { LABEL_NONE, LABEL_DATE, LABEL_PLACE, LABEL_VENUE, LABEL_BOTH };

static const struct {
    const char *text;
    uint32_t label;
} labels[] = {{"地點", LABEL_PLACE},          {"地点", LABEL_PLACE},      {"場所", LABEL_PLACE},
              {"会場", LABEL_VENUE},          {"會場", LABEL_VENUE},      {"장소", LABEL_PLACE},
              {"Place", LABEL_PLACE},         {"PLACE", LABEL_PLACE},     {"Venue", LABEL_VENUE},
              {"VENUE", LABEL_VENUE},         {"Location", LABEL_VENUE},  {"Lieu", LABEL_PLACE},
              {"LIEU", LABEL_PLACE},          {"Lugar", LABEL_PLACE},     {"LUGAR", LABEL_PLACE},
              {"Ort", LABEL_PLACE},           {"Место", LABEL_PLACE},     {"日期", LABEL_DATE},
              {"時間", LABEL_DATE},           {"时间", LABEL_DATE},       {"日時", LABEL_DATE},
              {"期日", LABEL_DATE},           {"年月日", LABEL_DATE},     {"일시·장소", LABEL_BOTH},
              {"일시ㆍ장소", LABEL_BOTH},     {"일시", LABEL_DATE},       {"일자", LABEL_DATE},
              {"Date", LABEL_DATE},           {"Dates", LABEL_DATE},      {"DATE", LABEL_DATE},
              {"Datum", LABEL_DATE},          {"Fecha", LABEL_DATE},      {"FECHA", LABEL_DATE},
              {"Дата", LABEL_DATE},           {"기간", LABEL_DATE},       {"개최기간", LABEL_DATE},
              {"회의 시작 날짜", LABEL_DATE}, {"회의일", LABEL_DATE},     {"개의일시", LABEL_DATE},
              {"회의기간", LABEL_DATE},       {"개최일시", LABEL_DATE},   {"회의일시", LABEL_DATE},
              {"개최일자", LABEL_DATE},       {"개최장소", LABEL_PLACE},  {"회의장소", LABEL_PLACE},
              {"開催日時", LABEL_DATE},       {"開催年月日", LABEL_DATE}, {"開催日", LABEL_DATE},
              {"開催期間", LABEL_DATE},       {"会期", LABEL_DATE},       {"期間", LABEL_DATE},
              {"開催場所", LABEL_PLACE},      {"開催地", LABEL_PLACE},    {"会议时间", LABEL_DATE},
              {"會議時間", LABEL_DATE},       {"会议地点", LABEL_PLACE},  {"會議地點", LABEL_PLACE},
              {"举行时间", LABEL_DATE},       {"举行地点", LABEL_PLACE},  {"日程", LABEL_DATE},
              {"開催日程", LABEL_DATE},       {"開催時期", LABEL_DATE},   {"実施日", LABEL_DATE},
              {"会議日時", LABEL_DATE},       {"とき", LABEL_DATE},       {"ところ", LABEL_PLACE},
              {"실시일", LABEL_DATE},         {"개최시기", LABEL_DATE},   {"일정", LABEL_DATE},
              {"날짜", LABEL_DATE},           {"개최지", LABEL_PLACE},    {"회의일자", LABEL_DATE}};

/* 時  間, 장  소: a label of two characters set apart, at token i. */
static uint32_t spaced_label(const scene *s, uint32_t i)
{
    enum { CHARACTER = 3 };
    cq_str first = cqk_token(s->segment, i);
    cq_str second = i + 1 < s->segment->tokens->count ? cqk_token(s->segment, i + 1) : first;
    if (first.len != CHARACTER || second.len != CHARACTER || cqk_touches(s->segment, i + 1))
        return LABEL_NONE;
    for (size_t k = 0; k < CQK_COUNT(labels); k++)
        if (strlen(labels[k].text) == 2 * CHARACTER &&
            memcmp(labels[k].text, first.data, CHARACTER) == 0 &&
            memcmp(labels[k].text + CHARACTER, second.data, CHARACTER) == 0)
            return labels[k].label;
    return LABEL_NONE;
}

/* The label at token i, whole words only, and the token behind it. */
static uint32_t label_at(const scene *s, uint32_t i, uint32_t *end)
{
    const cq_tokens *t = s->segment->tokens;
    uint32_t at = t->start[i];
    for (size_t k = 0; k < CQK_COUNT(labels); k++) {
        size_t len = strlen(labels[k].text);
        if (s->segment->text.len - at < len ||
            memcmp(s->segment->text.data + at, labels[k].text, len) != 0)
            continue;
        uint32_t last = i;
        while (last < t->count && t->end[last] < at + len)
            last++;
        if (last < t->count && t->end[last] == at + len) {
            *end = last + 1;
            return labels[k].label;
        }
    }
    *end = i + 2;
    return i + 1 < t->count ? spaced_label(s, i) : LABEL_NONE;
}

/* Does a label stand where labels do: first in its line, behind numbers and brackets only? */
static bool leads_line(const scene *s, uint32_t i)
{
    uint32_t first = i; /* where the line begins, in lines that were joined */
    while (first > 0 && !cqk_shape(s->segment, first, CQ_SHAPE_LINE_BEFORE))
        first--;
    for (uint32_t k = first; k < i; k++)
        if (s->segment->tokens->kind[k] == CQ_TOKEN_LETTER ||
            s->segment->tokens->kind[k] == CQ_TOKEN_HIRAGANA)
            return false;
    return i - first <= 8;
}

/* 일시·장소, 日時及び場所: two labels have one value. */
static uint32_t behind_second_label(const scene *s, uint32_t end)
{
    static const char *const joints[] = {"·", "・", "ㆍ", "/", "&", "및", "及", "和"};
    uint32_t last = 0;
    for (size_t k = 0; k < CQK_COUNT(joints); k++)
        if (cqk_token_is_word(s->segment, end, joints[k]) && end + 1 < s->segment->tokens->count &&
            label_at(s, end + 1, &last))
            return last;
    return end;
}

/* The token at which a label's value begins, behind a mark or a gap; `end` if there is none. */
static uint32_t value_of(const scene *s, uint32_t i, uint32_t end)
{
    static const char *const marks[] = {":", "：", "]", "］", "】", "〕"};
    bool bracket = i > 0 && s->segment->tokens->kind[i - 1] == CQ_TOKEN_PUNCTUATION;
    end = behind_second_label(s, end);
    for (size_t k = 0; k < CQK_COUNT(marks); k++)
        if (cqk_token_is_word(s->segment, end, marks[k]))
            return k < 2 || bracket ? end + 1 : end;
    bool gap = end < s->segment->tokens->count && !cqk_touches(s->segment, end) &&
               s->segment->tokens->kind[i] != CQ_TOKEN_LETTER && leads_line(s, i);
    return gap ? end : UINT32_MAX;
}

/* A known place among the next tokens; else, behind "Place", what stands there with a capital. */
static bool read_place(const scene *s, uint32_t first, uint32_t label, place *p)
{
    enum { NEAR = 18 };
    uint32_t end = 0;
    for (uint32_t i = first; i < s->segment->tokens->count && i < first + NEAR; i++) {
        if (i > first && label_at(s, i, &end))
            break;
        if (city_of_country(s, i, s->segment->tokens->count, p) || place_at(s, i, p))
            return true;
    }
    return label == LABEL_PLACE && first < s->segment->tokens->count && labelled_place(s, first, p);
}

static const cq_entity *date_from(const scene *s, uint32_t token)
{
    for (size_t n = 0; token < s->segment->tokens->count && n < s->entity_count; n++)
        if (is_date(s->entities[n]) && s->entities[n]->start == s->segment->tokens->start[token])
            return s->entities[n];
    return NULL;
}

/*
 * "Place: Oslo", "[Place] OSLO", 一、場所　大阪: what stands behind labels. Gives the label whose
 * value is on the next line.
 */
static uint32_t read_labels(const scene *s, const cq_entity **date, place *p, bool *has_place)
{
    const cq_tokens *t = s->segment->tokens;
    for (uint32_t i = 0; i < t->count; i++) {
        uint32_t end = i;
        uint32_t label = label_at(s, i, &end);
        bool inside = i > 0 && (t->kind[i] == CQ_TOKEN_LETTER
                                    ? t->kind[i - 1] != CQ_TOKEN_PUNCTUATION
                                    : t->kind[i] == CQ_TOKEN_IDEOGRAPH &&
                                          t->kind[i - 1] == CQ_TOKEN_IDEOGRAPH &&
                                          cqk_touches(s->segment, i) &&
                                          !cqk_shape(s->segment, i, CQ_SHAPE_LINE_BEFORE));
        if (label == LABEL_NONE || inside)
            continue; /* "Initial Disclosure Date", 更新日期 are no such labels */
        if (end == t->count && leads_line(s, i))
            return label;
        uint32_t value = value_of(s, i, end);
        if (value == UINT32_MAX)
            continue;
        bool both = label == LABEL_BOTH || behind_second_label(s, end) != end;
        if (both && !*has_place)
            *has_place = read_place(s, value, LABEL_VENUE, p);
        if (label == LABEL_DATE || both)
            *date = *date ? *date : date_from(s, value);
        else if (!*has_place)
            *has_place = read_place(s, value, label, p);
    }
    return LABEL_NONE;
}

/* Lines joined to the heading's: what its labels say is told of the one meeting that it names. */
void take_own_labels(const scene *s, const cq_entity **date, place *p, bool *has_place)
{
    const cq_entity *day = NULL;
    size_t others = 0;
    for (size_t i = 0; i < s->d->current_count; i++)
        others += !(s->d->current[i].m.flags & MENTION_SHADOW) && &s->d->current[i] != s->r;
    if (others || !(s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return;
    read_labels(s, &day, p, has_place);
    *date = day ? day : *date;
}

/* The value of a label that ended the line before. */
static void read_value(const scene *s, uint32_t label, const cq_entity **date, place *p,
                       bool *has_place)
{
    if (label == LABEL_DATE || label == LABEL_BOTH)
        *date = date_from(s, 0);
    if (label != LABEL_DATE && label != LABEL_NONE)
        *has_place = read_place(s, 0, label, p);
}

/* "Wednesday, 23 December 1998, 3.30 p.m.": the hour at which a meeting began. */
static bool tells_hour(const scene *s)
{
    static const char *const hours[] = {"p.m", "a.m", "pm", "am", "noon", "heures", "horas", "uhr"};
    static const char *const eastern[] = {"時", "时", "시", "：", "~", "～"};
    for (uint32_t i = 1; i < s->segment->tokens->count; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER
                ? WORD_IN(s, i, hours)
                : s->segment->tokens->kind[i - 1] == CQ_TOKEN_NUMBER &&
                      is_any(s, i, eastern, CQK_COUNT(eastern)))
            return true;
    return holds_hours(s);
}

/* "Decision CIPM/110-14 (2021)" under the heading of the 110th meeting: the year in which that
 * decided; empty: the line is none such. */
static cq_str year_of_decision(const scene *s, uint32_t ordinal)
{
    enum { REACH = 24, YEAR_SIZE = 4 };
    const cq_tokens *t = s->segment->tokens;
    bool counted = false;
    for (uint32_t i = 1; i + 1 < t->count && i < REACH; i++) {
        uint64_t number = 0;
        uint32_t digits = 0;
        cq_str text = cqk_token(s->segment, i);
        if (t->kind[i] != CQ_TOKEN_NUMBER || cqk_digits(text, 0, &number, &digits) != text.len)
            continue;
        counted = counted || (number == ordinal && cqk_token_is(s->segment, i - 1, CQ_STR("/")) &&
                              cqk_token_is(s->segment, i + 1, CQ_STR("-")));
        if (counted && digits == YEAR_SIZE && cqk_token_is(s->segment, i - 1, CQ_STR("(")) &&
            cqk_token_is(s->segment, i + 1, CQ_STR(")")))
            return text;
    }
    return (cq_str){NULL, 0};
}

/* Does the line tell of another meeting? "Meeting on Disaster Relief", the second line of a title,
 * does not. */
static bool holds_mention(const scene *s)
{
    const uint32_t aside = MENTION_SHADOW | MENTION_OF_BODY;
    for (size_t i = 0; i < s->d->current_count; i++)
        if ((s->d->current[i].m.flags & aside) != aside || s->segment->text.len > SHORT_LINE)
            return true;
    return false;
}

/* "Media Note", "Office of the Spokesperson": the place and day below are the release's. */
static bool is_release(const scene *s)
{
    static const char *const words[] = {"media",   "press", "news",      "spokesperson",
                                        "release", "note",  "statement", "immediate"};
    enum { LINE_MAX = 40, TWO = 2 };
    uint32_t count = 0;
    for (uint32_t i = 0; i < s->segment->tokens->count && s->segment->text.len <= LINE_MAX; i++)
        count += s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, words)
                     ? 1 + cqk_token_is(s->segment, i, CQ_STR("Spokesperson"))
                     : 0;
    return count >= TWO;
}

/* "March 25, 2012" under "TSUBAME Workshop 2012": does the value say more than the one known? */
static bool is_finer_date(cq_str value, const char *known)
{
    size_t len = strlen(known);
    return len > 0 && value.len > len && memcmp(value.data, known, len) == 0;
}

/* 下記のとおり開催します, 아래와 같이 개최: the day and the place follow below. */
bool points_below(const scene *s)
{
    static const char *const words[] = {"下記", "のとおり開催", "の通り開催", "とおり実施"};
    static const char *const like[] = {"아래와", "다음과"};
    static const char *const verbs[] = {"개최", "열", "실시"};
    for (uint32_t i = 0; i + 2 < s->segment->tokens->count; i++)
        if (starts_with(s, i, words, CQK_COUNT(words)) ||
            (starts_with(s, i, like, CQK_COUNT(like)) &&
             starts_with(s, i + 2, verbs, CQK_COUNT(verbs))))
            return true;
    return false;
}

/* A line under a heading: its date and place are the heading's meeting's. */
cq_status take_line(scene *s)
{
    events *e = s->e;
    pending *h = &e->heading;
    const cq_entity *date = NULL;
    place where = {0};
    bool has_place = false;
    if (!h->active || h->segment == s->segment->index)
        return CQ_OK;
    read_value(s, h->label, &date, &where, &has_place);
    bool expected = h->label != LABEL_NONE;
    h->label = read_labels(s, &date, &where, &has_place);
    bool labelled = date || has_place || expected || h->label != LABEL_NONE;
    bool line = !labelled && is_date_line(s, &date, &where, &has_place);
    observation *o = &e->items[h->observation];
    cq_str year = o->ordinal && !o->date[0] ? year_of_decision(s, o->ordinal) : (cq_str){NULL, 0};
    if (year.len)
        set_date(e, o, year);
    if (points_below(s))
        h->lines = PENDING_LINES;
    else if (h->lines == 0 || (s->segment->text.len > SHORT_LINE && !labelled) ||
             holds_mention(s)) {
        h->active = false;
        return CQ_OK;
    }
    h->lines -= !labelled && h->lines && s->segment->tokens->count > 1;
    if (is_release(s)) {
        h->active = false;
        return CQ_OK;
    }
    if (!line && !labelled)
        return CQ_OK;
    bool own = date && e->document_date[0] && cqk_is(date->value, e->document_date);
    bool announced = o->status == STATUS_PLANNED;
    if (own && (o->date[0] || announced) && !labelled)
        return CQ_OK; /* a dateline */
    if (h->dated && !labelled && !(date && cqk_is(date->value, o->date)))
        return CQ_OK; /* "5th meeting, 25-26 April 2002": the place stands with the same day */
    if (has_place && o->place.len == 0 && !set_place(e, o, &where))
        return CQ_E_MEMORY;
    bool alone = (o->flags & MENTION_ALONE) != 0; /* the foot of a resolution, "23rd meeting" */
    bool adopted = alone && (s->d->adopts || (o->flags & MENTION_BARE));
    bool finer = date && (is_finer_date(date->value, o->date) || (labelled && h->loose));
    h->loose = h->loose && !(labelled && date);
    if (date && (o->date[0] == 0 || finer) &&
        (!own || o->place.len || labelled || adopted || h->minutes || e->paper || tells_hour(s))) {
        h->loose = !labelled && o->date[0] == 0;
        take_date(s, date, o);
    } else if (!date && has_place && h->own_date && o->date[0] == 0)
        set_date(e, o, (cq_str){e->document_date, strlen(e->document_date)});
    h->own_date = h->own_date || own;
    o->heading = true;
    return CQ_OK;
}
