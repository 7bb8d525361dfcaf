/*
 * where.c - the place of a meeting, off the sentence that names it: behind prepositions, in
 * brackets, with particles; known cities and countries, and unknown cities where grammar shows
 * them.
 */
#include "scene.h"

#include <string.h>

enum { RIGHT_MAX = 48, COLUMNS_LINE = 120 };

bool is_date(const cq_entity *entity)
{
    return cqk_equal(entity->kind_name, CQ_STR("date")) && entity->value.len > 0 &&
           entity->value.len < DATE_SIZE;
}

bool is_agency(const cq_entity *entity)
{
    return cqk_equal(entity->kind_name, CQ_STR("agency"));
}

static bool inside_agency(const scene *s, uint32_t token)
{
    uint32_t at = s->segment->tokens->start[token];
    for (size_t i = 0; i < s->entity_count; i++)
        if (is_agency(s->entities[i]) && s->entities[i]->start <= at && s->entities[i]->end > at)
            return true;
    return false;
}

static bool inside_person(const scene *s, uint32_t token)
{
    uint32_t at = s->segment->tokens->start[token];
    for (size_t i = 0; i < s->entity_count; i++)
        if (cqk_equal(s->entities[i]->kind_name, CQ_STR("person")) && s->entities[i]->start <= at &&
            s->entities[i]->end > at)
            return true;
    return false;
}

bool word_in(const scene *s, uint32_t i, const char *const *list, size_t count)
{
    return cqk_word_in(s->e->m->host, cqk_token(s->segment, i), list, count);
}

/* A city that begins at token i. */
static bool city_at(const scene *s, uint32_t i, place *p)
{
    cqk_place_match match;
    if (!cqk_place_at(s->e->m->places, s->segment, i, &match) || inside_agency(s, i))
        return false;
    memset(p, 0, sizeof *p);
    p->first = i;
    p->last = i + match.tokens;
    p->text = match.name;
    memcpy(p->country, match.country, sizeof match.country);
    return true;
}

/* Russian countries stand in the locative: Вьетнаме, Японии, Корее, Китае. */
static void base_form(const scene *s, cq_str *text)
{
    static const struct {
        const char *ending;
        const char *base; /* of the same length, or shorter */
    } endings[] = {{"ии", "ия"}, {"ее", "ея"}, {"ае", "ай"}, {"е", ""}};
    unsigned char c = text->len > 8 ? (unsigned char)text->data[0] : 0;
    if (c != 0xD0 && c != 0xD1)
        return;
    for (size_t i = 0; i < CQK_COUNT(endings); i++) {
        size_t len = strlen(endings[i].ending);
        if (memcmp(text->data + text->len - len, endings[i].ending, len) != 0)
            continue;
        char *copy = store_take(&s->e->memory, text->len);
        if (!copy)
            return;
        memcpy(copy, text->data, text->len - len);
        memcpy(copy + text->len - len, endings[i].base, strlen(endings[i].base));
        *text = (cq_str){copy, text->len - len + strlen(endings[i].base)};
        return;
    }
}

/* A country as a place: its name as the text has it, an abbreviation as the full name. */
static bool country_at(const scene *s, uint32_t i, place *p)
{
    cqk_country_match match;
    if (!cqk_country_at(s->e->m->countries, s->segment, i, &match) ||
        match.form != CQK_COUNTRY_NAME || inside_agency(s, i) || match.code[0] < 'A' ||
        match.code[0] > 'Z')
        return false;
    memset(p, 0, sizeof *p);
    p->first = i;
    p->last = i + match.tokens;
    p->text = (cq_str){s->segment->text.data + match.start, match.end - match.start};
    memcpy(p->country, match.code, sizeof match.code);
    p->whole_country = true;
    base_form(s, &p->text);
    bool abbreviation = cqk_shape(s->segment, i, CQ_SHAPE_UPPER_ALL) &&
                        s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && p->text.len <= 6;
    cq_str full = cqk_country_name(match.code);
    if (abbreviation && full.len)
        p->text = full;
    return true;
}

/* "Germany's Munich", 德国慕尼黑: a city straight behind its country counts; "Oslo, Norway" too. */
bool place_at(const scene *s, uint32_t i, place *p)
{
    if (city_at(s, i, p))
        return true;
    if (!country_at(s, i, p))
        return false;
    place city;
    if (p->last < s->segment->tokens->count && city_at(s, p->last, &city)) {
        city.first = i;
        *p = city;
    }
    return true;
}

/* Skips "the", "here", an article or a title between the preposition and the place. */
static uint32_t skip_small(const scene *s, uint32_t i, uint32_t last)
{
    static const char *const small[] = {"the",    "la",   "le",       "el",       "der",
                                        "den",    "dem",  "los",      "las",      "г",
                                        "городе", "city", "downtown", "historic", "historical"};
    while (i < last && (WORD_IN(s, i, small) || cqk_token_is(s->segment, i, CQ_STR("."))))
        i++;
    return i;
}

/* Does a date begin at token i, or behind one small word or comma there? */
static bool date_begins(const scene *s, uint32_t i)
{
    for (uint32_t k = i; k < i + 3 && k < s->segment->tokens->count; k++) {
        uint32_t at = s->segment->tokens->start[k];
        for (size_t n = 0; n < s->entity_count; n++)
            if (is_date(s->entities[n]) && s->entities[n]->start == at)
                return true;
        bool small = s->segment->tokens->end[k] - at <= 3 && !is_capital(s->segment, k);
        if (!small)
            return false;
    }
    return false;
}

static bool date_ends(const scene *s, uint32_t i)
{
    while (i > 0 && cqk_token_is(s->segment, i - 1, CQ_STR(",")))
        i--;
    for (size_t n = 0; i > 0 && n < s->entity_count; n++)
        if (is_date(s->entities[n]) && s->entities[n]->end == s->segment->tokens->end[i - 1])
            return true;
    return false;
}

/* A run of capitalised words that may be a city's name. */
static uint32_t city_run(const scene *s, uint32_t i, uint32_t last)
{
    const cq_tokens *t = s->segment->tokens;
    uint32_t end = i;
    if (i >= last || t->kind[i] != CQ_TOKEN_LETTER || !is_capital(s->segment, i))
        return i;
    while (end < last && end < i + 6 && !(end > i && sentence_begins(s->segment, end))) {
        bool hyphen = cqk_token_is(s->segment, end, CQ_STR("-")) && cqk_touches(s->segment, end) &&
                      end + 1 < last && cqk_touches(s->segment, end + 1);
        uint32_t class = word_class(s->e->m, s->segment, end);
        uint32_t next = end + 1;
        bool inner = (class == WORD_OF || class == WORD_STOP) && end > i && next < last &&
                     !is_capital(s->segment, end) && is_capital(s->segment, next) &&
                     (cqk_token_is(s->segment, end, CQ_STR("de")) ||
                      cqk_token_is(s->segment, end, CQ_STR("del")) ||
                      cqk_token_is(s->segment, end, CQ_STR("la")));
        bool word = t->kind[end] == CQ_TOKEN_LETTER && is_capital(s->segment, end) &&
                    (class == 0 || class == WORD_STOP);
        if (!word && !hyphen && !inner)
            break;
        end++;
    }
    uint32_t value = 0;
    return end > i && cqk_lexicon_match(s->e->m->heads, s->segment, i, &value) ? i : end;
}

static bool set_city(const scene *s, uint32_t first, uint32_t end, place *p)
{
    if (end == first || inside_agency(s, first) || inside_person(s, first))
        return false;
    memset(p, 0, sizeof *p);
    p->first = first;
    p->last = end;
    p->text = cqk_tokens(s->segment, first, end);
    unsigned char c = (unsigned char)p->text.data[0];
    bool locative = (c == 0xD0 || c == 0xD1) && p->text.len > 8 &&
                    memcmp(p->text.data + p->text.len - 2, "е", 2) == 0;
    if (locative)
        p->text.len -= 2; /* Петрозаводске */
    return true;
}

/* An unknown city by its grammar: "held in Springfield", "in Springfield in 1990", "in X, Japan".
 */
static bool unknown_city(const scene *s, uint32_t i, uint32_t last, bool held, place *p)
{
    static const char *const behind[] = {"statt", "stattfinden", "stattgefunden", "abgehalten",
                                         "durchgeführt"};
    uint32_t end = city_run(s, i, last);
    if (end == i)
        return false;
    place country;
    bool named = end + 1 < last && cqk_token_is(s->segment, end, CQ_STR(",")) &&
                 country_at(s, end + 1, &country);
    bool verb = end < last && WORD_IN(s, end, behind);
    bool dated = date_begins(s, end) || (i > 0 && date_ends(s, i - 1));
    if ((!named && !held && !verb && !dated) || !set_city(s, i, end, p))
        return false;
    if (named)
        memcpy(p->country, country.country, sizeof p->country);
    return true;
}

/* What a word in front of a place says of it. */
enum {
    BEFORE_PREPOSITION = 1,
    BEFORE_TO,
    BEFORE_HELD,
    BEFORE_WENT,
    BEFORE_CITY,
    BEFORE_NACH,
    BEFORE_ON
};

cqk_lexicon *before_places_new(const cq_host *host)
{
    static const cqk_entry entries[] = {
        {"in", BEFORE_PREPOSITION},  {"at", BEFORE_PREPOSITION}, {"a", BEFORE_PREPOSITION},
        {"en", BEFORE_PREPOSITION},  {"au", BEFORE_PREPOSITION}, {"aux", BEFORE_PREPOSITION},
        {"в", BEFORE_PREPOSITION},   {"во", BEFORE_PREPOSITION}, {"на", BEFORE_PREPOSITION},
        {"nach", BEFORE_NACH},       {"on", BEFORE_ON},          {"to", BEFORE_TO},
        {"went", BEFORE_WENT},       {"travelled", BEFORE_WENT}, {"traveled", BEFORE_WENT},
        {"travel", BEFORE_WENT},     {"came", BEFORE_WENT},      {"ciudad", BEFORE_CITY},
        {"city", BEFORE_CITY},       {"ville", BEFORE_CITY},     {"stadt", BEFORE_CITY},
        {"город", BEFORE_CITY},      {"городе", BEFORE_CITY},    {"held", BEFORE_HELD},
        {"place", BEFORE_HELD},      {"met", BEFORE_HELD},       {"meet", BEFORE_HELD},
        {"convened", BEFORE_HELD},   {"hosted", BEFORE_HELD},    {"lieu", BEFORE_HELD},
        {"celebrada", BEFORE_HELD},  {"celebrado", BEFORE_HELD}, {"celebro", BEFORE_HELD},
        {"tenue", BEFORE_HELD},      {"tenu", BEFORE_HELD},      {"opened", BEFORE_HELD},
        {"open", BEFORE_HELD},       {"fand", BEFORE_HELD},      {"состоялось", BEFORE_HELD},
        {"состоялась", BEFORE_HELD}, {"состоялся", BEFORE_HELD}, {"прошло", BEFORE_HELD},
        {"прошла", BEFORE_HELD},     {"прошел", BEFORE_HELD},    {"провести", BEFORE_HELD},
        {"состоится", BEFORE_HELD},  {"пройдет", BEFORE_HELD},   {"again", BEFORE_HELD},
        {"celebrara", BEFORE_HELD},  {"tiendra", BEFORE_HELD}};
    return cqk_lexicon_new(host, entries, CQK_COUNT(entries));
}

static uint32_t before_place(const scene *s, uint32_t i)
{
    uint32_t value = 0;
    return cqk_lexicon_match(s->e->before_places, s->segment, i, &value) ? value : 0;
}

/* "on Jeju Island" */
static bool is_island(const scene *s, uint32_t i, uint32_t last)
{
    static const char *const words[] = {"island", "islands"};
    uint32_t end = city_run(s, i, last);
    return end > i + 1 && WORD_IN(s, end - 1, words);
}

/* "at Shoreham Hotel, Washington", "at the Palais des Nations, Geneva": the city behind the venue.
 */
static bool behind_venue(const scene *s, uint32_t i, uint32_t last, place *p)
{
    enum { VENUE_MAX = 9 };
    for (uint32_t k = i; k + 1 < last && k < i + VENUE_MAX; k++) {
        if (cqk_token_is(s->segment, k, CQ_STR(",")))
            return k > i && city_at(s, k + 1, p);
        if (s->segment->tokens->kind[k] == CQ_TOKEN_PUNCTUATION && !cqk_touches(s->segment, k))
            return false;
        if (sentence_begins(s->segment, k) || date_begins(s, k))
            return false;
    }
    return false;
}

/* A place behind a preposition at token i. */
static bool western_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER || i + 1 >= last)
        return false;
    uint32_t word = before_place(s, i);
    uint32_t before = i > 0 ? before_place(s, i - 1) : 0;
    bool to =
        word == BEFORE_TO && before == BEFORE_WENT && cqk_token_is(s->segment, i, CQ_STR("to"));
    bool of = before == BEFORE_CITY && word_class(s->e->m, s->segment, i) == WORD_OF;
    bool nach = word == BEFORE_NACH && i == s->r->m.last; /* reist zum Gipfel nach Brüssel */
    bool on = word == BEFORE_ON && is_island(s, i + 1, last);
    if (!to && !of && !nach && !on && word != BEFORE_PREPOSITION)
        return false;
    if (place_at(s, i + 1, p))
        return true;
    if (on)
        return set_city(s, i + 1, city_run(s, i + 1, last) - 1, p); /* without "Island" */
    uint32_t first = skip_small(s, i + 1, last);
    if (first < last && first > i + 1 && place_at(s, first, p))
        return true;
    if (of)
        return set_city(s, i + 1, city_run(s, i + 1, last), p);
    if (word == BEFORE_PREPOSITION && behind_venue(s, i + 1, last, p))
        return true;
    bool at = cqk_token_is(s->segment, i, CQ_STR("at")); /* "held at Harbour House" is no city */
    return unknown_city(s, i + 1, last, !at && before == BEFORE_HELD, p);
}

bool starts_with(const scene *s, uint32_t i, const char *const *list, size_t count)
{
    if (i >= s->segment->tokens->count)
        return false;
    uint32_t at = s->segment->tokens->start[i];
    for (size_t k = 0; k < count; k++) {
        size_t len = strlen(list[k]);
        if (s->segment->text.len - at >= len &&
            memcmp(s->segment->text.data + at, list[k], len) == 0)
            return true;
    }
    return false;
}

static bool set_text(const scene *s, uint32_t first, uint32_t last, uint32_t start, uint32_t end,
                     place *p)
{
    memset(p, 0, sizeof *p);
    p->first = first;
    p->last = last;
    p->text = (cq_str){s->segment->text.data + start, end - start};
    return end > start;
}

/* A Korean word with 에서 in front of a verb of holding, or of the mention: 그단스크에서 개최. */
static bool korean_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    static const char *const verbs[] = {"개최", "열린", "열렸", "열리", "열린다", "열릴", "진행"};
    static const char *const nouns[] = {"차원",   "분야", "과정", "측면", "자리", "회의", "입장",
                                        "가운데", "상황", "중",   "점",   "곳",   "정부", "양측",
                                        "현지",   "부문", "국내", "해외", "해역", "지역"};
    cq_str word = cqk_token(s->segment, i);
    size_t tail = strlen("에서");
    if (word.len < tail + 6 || memcmp(word.data + word.len - tail, "에서", tail) != 0)
        return false;
    bool held = i + 1 == s->r->m.first || starts_with(s, i + 1, verbs, CQK_COUNT(verbs)) ||
                (i + 1 < last && starts_with(s, i + 2, verbs, CQK_COUNT(verbs)));
    for (size_t k = 0; k < CQK_COUNT(nouns); k++)
        held = held && !cqk_equal((cq_str){word.data, word.len - tail},
                                  (cq_str){nouns[k], strlen(nouns[k])});
    uint32_t start = s->segment->tokens->start[i];
    return held && set_text(s, i, i + 1, start, start + (uint32_t)(word.len - tail), p);
}

static bool is_any(const scene *s, uint32_t i, const char *const *list, size_t count)
{
    for (size_t k = 0; k < count; k++)
        if (cqk_token_is(s->segment, i, (cq_str){list[k], strlen(list[k])}))
            return true;
    return false;
}

/* 云南大理: the city begins behind the province. */
static uint32_t behind_province(const scene *s, uint32_t i, uint32_t end)
{
    static const char *const provinces[] = {
        "河北", "山西", "辽宁", "吉林", "江苏", "浙江", "安徽",   "福建",   "江西",   "山东",
        "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州",   "云南",   "陕西",   "甘肃",
        "青海", "广西", "西藏", "宁夏", "新疆", "遼寧", "江蘇",   "福建",   "山東",   "廣東",
        "貴州", "雲南", "陝西", "甘肅", "廣西", "寧夏", "內蒙古", "内蒙古", "黑龙江", "黑龍江"};
    for (size_t k = 0; k < CQK_COUNT(provinces); k++) {
        uint32_t characters = (uint32_t)strlen(provinces[k]) / 3;
        if (i + characters + 1 < end && starts_with(s, i, &provinces[k], 1)) {
            i += characters;
            return cqk_token_is(s->segment, i, CQ_STR("省")) && i + 2 < end ? i + 1 : i;
        }
    }
    return i;
}

/* 沖縄県名護市において: the city between the prefecture and its 市, 町 or 村. */
static bool japanese_city(const scene *s, uint32_t i, place *p)
{
    static const char *const ends[] = {"市", "町", "村"};
    static const char *const prefectures[] = {"県", "府", "都", "道", "州", "省"};
    static const char *const behind[] = {"で", "に", "、"};
    const cq_tokens *t = s->segment->tokens;
    uint32_t first = i;
    if (!is_any(s, i, ends, CQK_COUNT(ends)) || !starts_with(s, i + 1, behind, CQK_COUNT(behind)))
        return false;
    while (first > 0 && i - first < 6 && cqk_touches(s->segment, first) &&
           (t->kind[first - 1] == CQ_TOKEN_IDEOGRAPH || t->kind[first - 1] == CQ_TOKEN_KATAKANA) &&
           !is_any(s, first - 1, prefectures, CQK_COUNT(prefectures)))
        first--;
    bool named = first > 0 && is_any(s, first - 1, prefectures, CQK_COUNT(prefectures));
    bool katakana = first < i && t->kind[first] == CQ_TOKEN_KATAKANA;
    return first < i && (named || katakana) &&
           set_text(s, first, i + 1, t->start[first], t->end[i - 1], p);
}

/* An unknown city: 在X举行, Xで開かれた, X in ideographs or Katakana. */
static bool unknown_eastern(const scene *s, uint32_t i, uint32_t last, place *p)
{
    static const char *const chinese[] = {"举行", "舉行", "召开", "召開",
                                          "举办", "舉辦", "开幕", "開幕"};
    static const char *const japanese[] = {"で開", "で行", "において開", "にて開", "で開催"};
    const cq_tokens *t = s->segment->tokens;
    if (cqk_token_is(s->segment, i, CQ_STR("在"))) {
        uint32_t end = i + 1;
        place known;
        if (place_at(s, i + 1, &known))
            return false; /* it is found at its own token */
        while (end < last && end < i + 8 && t->kind[end] == CQ_TOKEN_IDEOGRAPH &&
               !starts_with(s, end, chinese, CQK_COUNT(chinese)))
            end++;
        if (end <= i + 2 || !starts_with(s, end, chinese, CQK_COUNT(chinese)))
            return false;
        uint32_t first = behind_province(s, i + 1, end);
        return set_text(s, first, end, t->start[first], t->end[end - 1], p);
    }
    static const char *const no_cities[] = {"マージン", "オンライン", "ハイブリッド", "テレビ",
                                            "ビデオ",   "ウェブ",     "バーチャル",   "リモート"};
    return t->kind[i] == CQ_TOKEN_KATAKANA && !is_any(s, i, no_cities, CQK_COUNT(no_cities)) &&
           starts_with(s, i + 1, japanese, CQK_COUNT(japanese)) &&
           set_text(s, i, i + 1, t->start[i], t->end[i], p);
}

/* Japanese: place + で, において, 訪問, 出張; Chinese: 在 + place; Korean: place + 에서. */
static bool eastern_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    static const char *const behind[] = {"で", "に", "訪", "出", "へ", "開", "举", "召", "、"};
    static const char *const before[] = {"在", "于", "於", "赴", "，", ","};
    uint8_t kind = s->segment->tokens->kind[i];
    if (kind != CQ_TOKEN_IDEOGRAPH && kind != CQ_TOKEN_KATAKANA && kind != CQ_TOKEN_HANGUL)
        return false;
    if (kind == CQ_TOKEN_IDEOGRAPH && japanese_city(s, i, p))
        return true;
    if (!place_at(s, i, p) || p->last > last)
        return kind == CQ_TOKEN_HANGUL ? korean_place(s, i, last, p)
                                       : unknown_eastern(s, i, last, p);
    if (kind == CQ_TOKEN_HANGUL) {
        uint32_t end = (uint32_t)(p->text.data - s->segment->text.data) + (uint32_t)p->text.len;
        uint32_t token_end = s->segment->tokens->end[p->last - 1];
        cq_str tail = {s->segment->text.data + end, token_end - end};
        return (tail.len >= 6 && memcmp(tail.data, "에서", 6) == 0) ||
               (tail.len == 0 && !p->whole_country);
    }
    size_t marks = p->whole_country ? 2 : 0; /* a comma says nothing of a country */
    if (starts_with(s, p->last, behind, CQK_COUNT(behind) - marks / 2))
        return true;
    for (size_t k = 0; k < CQK_COUNT(before) - marks && i > 0; k++)
        if (cqk_token_is(s->segment, i - 1, (cq_str){before[k], strlen(before[k])}))
            return true;
    return false;
}

static bool behind_date(const scene *s, uint32_t i)
{
    static const char *const marks[] = {",", "、", "，", ";", "；"};
    return i > s->r->m.last && is_any(s, i, marks, CQK_COUNT(marks)) && date_ends(s, i);
}

/* Is the token in a bracket that opened straight behind the mention, or behind its colon? */
static bool in_own_bracket(const scene *s, uint32_t i)
{
    static const char *const opening[] = {"(", "（", "[", ":", "："};
    static const char *const closing[] = {")", "）", "]"};
    if (!is_any(s, s->r->m.last, opening, CQK_COUNT(opening)))
        return false;
    for (uint32_t k = s->r->m.last + 1; k < i; k++)
        if (is_any(s, k, closing, CQK_COUNT(closing)))
            return false;
    return true;
}

/*
 * "Next meeting: Geneva, 10-12 June", "5th Dialogue (Oslo, 3 May)", "1st mtg.: June 2002 (Lima)":
 * behind a mark, alone up to the next mark or a date.
 */
static bool listed_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    static const char *const marks[] = {":", ",", "：", "–", "—"};
    static const char *const opening[] = {"(", "（", "["};
    static const char *const closing[] = {")", "）", "]", ",", ".", ";", "，", "。"};
    if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER)
        return false;
    bool bracket = i >= s->r->m.last && is_any(s, i, opening, CQK_COUNT(opening));
    bool straight = i == s->r->m.last && is_any(s, i, marks, CQK_COUNT(marks));
    if (i + 1 >= last || (!bracket && !straight && !behind_date(s, i)))
        return false;
    bool listed = behind_date(s, i) && in_own_bracket(s, i); /* "(November 1956, Tokyo)" */
    if (listed && place_at(s, i + 1, p))
        return true;
    bool near = bracket || straight;
    if (near && city_at(s, i + 1, p))
        return true;
    uint32_t end = city_run(s, i + 1, last);
    bool closed = end == last || is_any(s, end, closing, CQK_COUNT(closing));
    bool dated = date_begins(s, end) || (bracket && date_ends(s, i)) || straight || listed;
    return end > i + 1 && closed && dated && set_city(s, i + 1, end, p);
}

/* "1st session   Perth, 3-5 Aug": in a table, the place stands in the column behind the name. */
static bool column_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    if (i != s->r->m.last || cqk_touches(s->segment, i) || s->segment->text.len > COLUMNS_LINE ||
        s->segment->tokens->kind[i] != CQ_TOKEN_LETTER)
        return false;
    if (city_at(s, i, p))
        return true;
    uint32_t end = city_run(s, i, last);
    bool ruled = cqk_token_is(s->segment, end, CQ_STR(",")) ||
                 (end < last && s->segment->tokens->kind[end] == CQ_TOKEN_NUMBER);
    return end > i && ruled && date_begins(s, end) && set_city(s, i, end, p);
}

/* "Ceylon had offered to host the seventh meeting": the host in front of the verb. */
static bool host_in_front(const scene *s, place *p)
{
    static const char *const verbs[] = {"host", "hosting", "hosts", "sede", "gastgeber"};
    for (uint32_t i = s->r->m.first; i > s->left && s->r->m.first - i < 8; i--) {
        if (s->segment->tokens->kind[i - 1] != CQ_TOKEN_LETTER || !WORD_IN(s, i - 1, verbs))
            continue;
        for (uint32_t k = i - 1; k > s->left && i - k < 12; k--)
            if (country_at(s, k - 1, p))
                return true;
        return false;
    }
    return false;
}

/* "will be hosted by Cambodia": a host's country, if nothing better. */
static bool host_country(const scene *s, uint32_t first, uint32_t last, place *p)
{
    static const char *const verbs[] = {"hosted",     "organised", "organized",   "acogida",
                                        "accueillie", "accueilli", "ausgerichtet"};
    static const char *const by[] = {"by", "por", "par", "von", "in"};
    for (uint32_t i = first; i + 2 < last; i++) {
        if (!WORD_IN(s, i, verbs) || !WORD_IN(s, i + 1, by))
            continue;
        uint32_t at = skip_small(s, i + 2, last);
        if (at < last && country_at(s, at, p))
            return true;
    }
    return false;
}

static bool any_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    return listed_place(s, i, last, p) || column_place(s, i, last, p) ||
           western_place(s, i, last, p) || eastern_place(s, i, last, p);
}

/* The first place in [first, last); a city before a country. */
static bool place_in(const scene *s, uint32_t first, uint32_t last, place *p)
{
    bool found = false;
    for (uint32_t i = first; i < last; i++) {
        place here;
        if (!any_place(s, i, last, &here) || (last == s->r->m.first && is_others(s, here.last)))
            continue;
        if (!found || (p->whole_country && !here.whole_country))
            *p = here;
        found = true;
        if (!p->whole_country)
            break;
    }
    return found;
}

/* A city in the name of a meeting that was in its country: the Qingdao Summit in China. */
static void city_of_name(const scene *s, place *p)
{
    for (uint32_t i = s->r->m.first; i < s->r->m.last; i++) {
        place city;
        if (city_at(s, i, &city) && strcmp(city.country, p->country) == 0) {
            *p = city;
            return;
        }
    }
}

/* Is what stands in front of the mention said of it: 開かれた第5回, 举行的第四次, 열린 제1차? */
bool has_clause_in_front(const scene *s)
{
    static const char *const ends[] = {"た", "的", "行", "办", "辦", "开", "開"};
    uint32_t i = s->r->m.first;
    if (i == 0 || i == s->sentence_first || !(s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    cq_str word = cqk_token(s->segment, i - 1);
    if (s->segment->tokens->kind[i - 1] != CQ_TOKEN_HANGUL)
        return is_any(s, i - 1, ends, CQK_COUNT(ends));
    static const char *const participles[] = {"린", "된", "한", "던"};
    for (size_t k = 0; k < CQK_COUNT(participles); k++)
        if (word.len > 3 && memcmp(word.data + word.len - 3, participles[k], 3) == 0)
            return true;
    return false;
}

bool find_place(const scene *s, place *p)
{
    if (has_clause_in_front(s) && place_in(s, s->left, s->r->m.first, p))
        return true;
    uint32_t right = s->right;
    if (right > s->r->m.last + RIGHT_MAX)
        right = s->r->m.last + RIGHT_MAX;
    bool found =
        place_in(s, s->r->m.last, right, p) || place_in(s, s->left, s->r->m.first, p) ||
        host_country(s, s->r->m.last, right, p) || host_in_front(s, p) ||
        ((s->r->m.flags & MENTION_CJK) && place_in(s, s->sentence_first, s->r->m.first, p));
    if (found && p->whole_country)
        city_of_name(s, p);
    return found;
}

/* バンクーバー市 */
static bool eastern_city(const scene *s, uint32_t i, place *p)
{
    const cq_tokens *t = s->segment->tokens;
    uint32_t end = i;
    while (end < t->count && end < i + 8 &&
           (t->kind[end] == CQ_TOKEN_IDEOGRAPH || t->kind[end] == CQ_TOKEN_KATAKANA) &&
           !cqk_token_is(s->segment, end, CQ_STR("市")))
        end++;
    return end > i && cqk_token_is(s->segment, end, CQ_STR("市")) &&
           set_text(s, i, end, t->start[i], t->end[end - 1], p);
}

bool dateline_city(const scene *s, place *p)
{
    uint32_t end = city_run(s, 0, s->segment->tokens->count);
    return end > 0 && cqk_token_is(s->segment, end, CQ_STR(",")) && date_begins(s, end + 1) &&
           set_city(s, 0, end, p);
}

bool labelled_place(const scene *s, uint32_t i, place *p)
{
    return place_at(s, i, p) || eastern_city(s, i, p) ||
           set_city(s, i, city_run(s, i, s->segment->tokens->count), p);
}
