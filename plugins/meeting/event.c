/*
 * event.c - reads when and where a meeting was, and whether it was, off the sentence that names it.
 *
 * What stands behind the mention counts before what stands in front of it, up to the next mention
 * of another meeting. A heading takes the lines under it that hold little but a date and a place.
 */
#include "event.h"

#include <stdlib.h>
#include <string.h>

enum {
    PENDING_LINES = 4,
    SHORT_LINE = 120,
    RIGHT_MAX = 48,
    LEFT_MAX = 40,
    NEAR_MAX = 14,
    CUE_NEAR = 5,
    LEFT_NEAR = 4,
};

void events_begin(events *e, cq_str document_date)
{
    store_reset(&e->memory);
    e->count = 0;
    e->person_count = 0;
    e->heading.active = false;
    memset(e->document_date, 0, sizeof e->document_date);
    if (document_date.len < sizeof e->document_date)
        memcpy(e->document_date, document_date.data ? document_date.data : "", document_date.len);
}

void events_free(events *e)
{
    store_free(&e->memory);
    free(e->items);
    free(e->people);
    memset(e, 0, sizeof *e);
}

/* One record's surroundings: token ranges of its sentence and of what is its alone in it. */
typedef struct scene {
    events *e;
    document *d;
    const cq_segment *segment;
    const cq_entity *const *entities;
    size_t entity_count;
    const record *r;
    uint32_t sentence_first;
    uint32_t sentence_last;
    uint32_t left;        /* where the mention of another meeting before it ends; tokens */
    uint32_t right;       /* where the next one begins */
    uint32_t clause_left; /* the same with mentions of any meeting */
    uint32_t clause_right;
    bool near; /* a cue is close behind the mention */
} scene;

static bool is_date(const cq_entity *entity)
{
    return cqk_equal(entity->kind_name, CQ_STR("date")) && entity->value.len > 0 &&
           entity->value.len < DATE_SIZE;
}

static bool is_agency(const cq_entity *entity)
{
    return cqk_equal(entity->kind_name, CQ_STR("agency"));
}

static uint32_t token_behind(const cq_segment *segment, uint32_t byte)
{
    uint32_t low = 0;
    uint32_t high = segment->tokens->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (segment->tokens->start[middle] < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_same_meeting(const record *a, const record *b)
{
    uint32_t x = a->m.ordinal ? a->m.ordinal : a->focus;
    uint32_t y = b->m.ordinal ? b->m.ordinal : b->focus;
    if ((a->m.flags ^ b->m.flags) & MENTION_NEXT)
        return false;
    return a->series == b->series && x == y;
}

static void find_sentence(scene *s)
{
    s->sentence_first = s->r->m.first;
    while (s->sentence_first > 0 && !sentence_begins(s->segment, s->sentence_first))
        s->sentence_first--;
    s->sentence_last = s->r->m.last;
    while (s->sentence_last < s->segment->tokens->count &&
           !sentence_begins(s->segment, s->sentence_last))
        s->sentence_last++;
    s->left = s->clause_left = s->sentence_first;
    s->right = s->clause_right = s->sentence_last;
    for (size_t i = 0; i < s->d->current_count; i++) {
        const record *other = &s->d->current[i];
        if ((other->m.flags & MENTION_SHADOW) || other->m.start == s->r->m.start)
            continue;
        if (other->m.last <= s->r->m.first && other->m.last > s->clause_left)
            s->clause_left = other->m.last;
        if (other->m.first >= s->r->m.last && other->m.first < s->clause_right)
            s->clause_right = other->m.first;
        if (is_same_meeting(other, s->r))
            continue;
        if (other->m.last <= s->r->m.first && other->m.last > s->left)
            s->left = other->m.last;
        if (other->m.first >= s->r->m.last && other->m.first < s->right)
            s->right = other->m.first;
    }
}

/* Does a title that holds the mention end in [first, last)? Then what follows is its own date. */
static bool closes_title(const cq_segment *segment, uint32_t first, uint32_t last)
{
    static const char *const closing[] = {"\"", "”", "]", "»", "›"};
    static const char *const opening[] = {"“", "[", "«", "‹"};
    uint32_t open = 0;
    for (uint32_t i = first; i < last; i++) {
        cq_str text = cqk_token(segment, i);
        for (size_t k = 0; k < CQK_COUNT(opening); k++)
            open += cqk_equal(text, (cq_str){opening[k], strlen(opening[k])});
        for (size_t k = 0; k < CQK_COUNT(closing); k++)
            if (cqk_equal(text, (cq_str){closing[k], strlen(closing[k])}) && open-- == 0)
                return true;
    }
    return false;
}

/* Words between a mention and a date that make the date another thing's. */
static bool parts_date(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const words[] = {
        "established", "launched",    "founded", "created",   "signed",   "dated",
        "issued",      "published",   "article", "agreed",    "released", "resolution",
        "resolutions", "declaration", "born",    "effective", "document", "decision"};
    if (closes_title(s->segment, first, last))
        return true;
    for (uint32_t i = first; i < last; i++) {
        if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER)
            continue;
        cq_str text = cqk_token(s->segment, i);
        for (size_t k = 0; k < CQK_COUNT(words); k++)
            if (text.len == strlen(words[k]) && memcmp(text.data, words[k], text.len) == 0)
                return true;
    }
    return false;
}

static bool has_clause_in_front(const scene *s);

/* The date that belongs to the record: the first one behind it, else the last in front. */
static const cq_entity *find_date(const scene *s)
{
    const cq_entity *before = NULL;
    bool counted = s->r->m.ordinal || (s->r->m.flags & (MENTION_NEXT | MENTION_SHADOW));
    uint32_t reach_right = counted ? RIGHT_MAX : NEAR_MAX;
    bool cjk = (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)) != 0;
    uint32_t reach_left = cjk ? LEFT_MAX : counted ? LEFT_MAX / 2 : LEFT_NEAR;
    for (size_t i = 0; i < s->entity_count; i++) {
        const cq_entity *entity = s->entities[i];
        if (!is_date(entity))
            continue;
        uint32_t first = token_behind(s->segment, entity->start);
        uint32_t last = token_behind(s->segment, entity->end);
        if (before && has_clause_in_front(s))
            return before;
        if (first >= s->r->m.last && first < s->right) {
            if (first - s->r->m.last > reach_right || parts_date(s, s->r->m.last, first))
                break;
            return entity;
        }
        if (last <= s->r->m.first && first >= s->left && s->r->m.first - last <= reach_left &&
            !parts_date(s, last, s->r->m.first))
            before = entity;
    }
    return before;
}

typedef struct place {
    uint32_t first; /* tokens */
    uint32_t last;
    cq_str text;
    char country[CODE_SIZE];
    bool whole_country;
} place;

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

static bool word_in(const scene *s, uint32_t i, const char *const *list, size_t count)
{
    cq_str text = cqk_token(s->segment, i);
    char key[32];
    size_t len = s->e->m->host->fold(text.data, text.len, key, sizeof key);
    for (size_t k = 0; len <= sizeof key && k < count; k++)
        if (strlen(list[k]) == len && memcmp(list[k], key, len) == 0)
            return true;
    return false;
}

#define WORD_IN(s, i, list) word_in(s, i, list, CQK_COUNT(list))

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
static bool place_at(const scene *s, uint32_t i, place *p)
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

/* A place behind a preposition at token i. */
static bool western_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    static const char *const prepositions[] = {"in", "at", "a", "en", "au", "aux", "в", "во", "на"};
    static const char *const held[] = {
        "held",      "place",      "met",        "meet",      "convened",  "hosted", "lieu",
        "celebrada", "celebrado",  "celebro",    "tenue",     "tenu",      "opened", "open",
        "fand",      "состоялось", "состоялась", "состоялся", "прошло",    "прошла", "прошел",
        "провести",  "состоится",  "проидет",    "again",     "celebrara", "tiendra"};
    static const char *const went[] = {"went", "travelled", "traveled", "travel", "came"};
    static const char *const city[] = {"ciudad", "city", "ville", "stadt", "город", "городе"};
    if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER || i + 1 >= last)
        return false;
    bool to = i > 0 && cqk_token_is(s->segment, i, CQ_STR("to")) && WORD_IN(s, i - 1, went);
    bool of = i > 0 && word_class(s->e->m, s->segment, i) == WORD_OF && WORD_IN(s, i - 1, city);
    if (!to && !of && !WORD_IN(s, i, prepositions))
        return false;
    if (place_at(s, i + 1, p))
        return true;
    uint32_t first = skip_small(s, i + 1, last);
    if (first < last && first > i + 1 && place_at(s, first, p))
        return true;
    if (of)
        return set_city(s, i + 1, city_run(s, i + 1, last), p);
    bool at = cqk_token_is(s->segment, i, CQ_STR("at")); /* "held at Harbour House" is no city */
    return unknown_city(s, i + 1, last, !at && i > 0 && WORD_IN(s, i - 1, held), p);
}

static bool starts_with(const scene *s, uint32_t i, const char *const *list, size_t count)
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

/* An unknown city: 在X举行, Xで開かれた, X in ideographs or Katakana. */
static bool unknown_eastern(const scene *s, uint32_t i, uint32_t last, place *p)
{
    static const char *const chinese[] = {"举行", "舉行", "召开", "召開",
                                          "举办", "舉辦", "开幕", "開幕"};
    static const char *const japanese[] = {"で開", "で行", "において開", "にて開", "で開催"};
    const cq_tokens *t = s->segment->tokens;
    if (cqk_token_is(s->segment, i, CQ_STR("在"))) {
        uint32_t end = i + 1;
        while (end < last && end < i + 8 && t->kind[end] == CQ_TOKEN_IDEOGRAPH &&
               !starts_with(s, end, chinese, CQK_COUNT(chinese)))
            end++;
        return end > i + 2 && starts_with(s, end, chinese, CQK_COUNT(chinese)) &&
               set_text(s, i + 1, end, t->start[i + 1], t->end[end - 1], p);
    }
    return t->kind[i] == CQ_TOKEN_KATAKANA &&
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
    if (starts_with(s, p->last, behind, CQK_COUNT(behind)))
        return true;
    for (size_t k = 0; k < CQK_COUNT(before) && i > 0; k++)
        if (cqk_token_is(s->segment, i - 1, (cq_str){before[k], strlen(before[k])}))
            return true;
    return false;
}

static bool token_in(const scene *s, uint32_t i, const char *const *list, size_t count)
{
    for (size_t k = 0; k < count; k++)
        if (cqk_token_is(s->segment, i, (cq_str){list[k], strlen(list[k])}))
            return true;
    return false;
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
    bool bracket = i >= s->r->m.last && token_in(s, i, opening, CQK_COUNT(opening));
    bool straight = i == s->r->m.last && token_in(s, i, marks, CQK_COUNT(marks));
    if (i + 1 >= last || (!bracket && !straight))
        return false;
    bool near = bracket || straight;
    if (near && city_at(s, i + 1, p))
        return true;
    uint32_t end = city_run(s, i + 1, last);
    bool closed = end == last || token_in(s, end, closing, CQK_COUNT(closing));
    bool dated = date_begins(s, end) || (bracket && date_ends(s, i)) || straight;
    return end > i + 1 && closed && dated && set_city(s, i + 1, end, p);
}

static bool any_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    return listed_place(s, i, last, p) || western_place(s, i, last, p) ||
           eastern_place(s, i, last, p);
}

/* The first place in [first, last); a city before a country. */
static bool place_in(const scene *s, uint32_t first, uint32_t last, place *p)
{
    bool found = false;
    for (uint32_t i = first; i < last; i++) {
        place here;
        if (!any_place(s, i, last, &here))
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
static bool has_clause_in_front(const scene *s)
{
    static const char *const ends[] = {"た", "的", "行", "办", "辦", "开", "開"};
    uint32_t i = s->r->m.first;
    if (i == 0 || i == s->sentence_first || !(s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    cq_str word = cqk_token(s->segment, i - 1);
    if (s->segment->tokens->kind[i - 1] != CQ_TOKEN_HANGUL)
        return token_in(s, i - 1, ends, CQK_COUNT(ends));
    static const char *const participles[] = {"린", "된", "한", "던"};
    for (size_t k = 0; k < CQK_COUNT(participles); k++)
        if (word.len > 3 && memcmp(word.data + word.len - 3, participles[k], 3) == 0)
            return true;
    return false;
}

static bool find_place(const scene *s, place *p)
{
    if (has_clause_in_front(s) && place_in(s, s->left, s->r->m.first, p))
        return true;
    uint32_t right = s->right;
    if (right > s->r->m.last + RIGHT_MAX)
        right = s->r->m.last + RIGHT_MAX;
    bool found =
        place_in(s, s->r->m.last, right, p) || place_in(s, s->left, s->r->m.first, p) ||
        ((s->r->m.flags & MENTION_CJK) && place_in(s, s->sentence_first, s->r->m.first, p));
    if (found && p->whole_country)
        city_of_name(s, p);
    return found;
}

/* Korean says it in endings: 예정, 하기로 합의, 개최하였음. */
static uint32_t korean_status(cq_str text)
{
    static const struct {
        const char *part;
        uint32_t status;
    } parts[] = {{"예정", STATUS_PLANNED},   {"하기로", STATUS_PLANNED}, {"계획", STATUS_PLANNED},
                 {"개최할", STATUS_PLANNED}, {"열릴", STATUS_PLANNED},   {"위해", STATUS_NONE},
                 {"열렸", STATUS_HELD},      {"개최되었", STATUS_HELD},  {"개최됐", STATUS_HELD},
                 {"개최하였", STATUS_HELD},  {"개최했", STATUS_HELD},    {"참석했", STATUS_HELD},
                 {"연기", STATUS_POSTPONED}};
    for (size_t i = 0; i < CQK_COUNT(parts); i++)
        for (size_t at = 0; at + strlen(parts[i].part) <= text.len; at++)
            if (memcmp(text.data + at, parts[i].part, strlen(parts[i].part)) == 0)
                return parts[i].status;
    return STATUS_NONE;
}

/* The cue in [first, last) that is nearest to the mention, one behind it before one in front. */
static uint32_t cue_in(scene *s, uint32_t first, uint32_t last)
{
    uint32_t nearest = UINT32_MAX;
    uint32_t status = STATUS_NONE;
    for (uint32_t i = first; i < last; i++) {
        uint32_t value = STATUS_NONE;
        if (i >= s->r->m.first && i < s->r->m.last)
            continue;
        if (s->segment->tokens->kind[i] == CQ_TOKEN_HANGUL)
            value = korean_status(cqk_token(s->segment, i));
        else if (!cqk_lexicon_match(s->e->cues, s->segment, i, &value))
            continue;
        if (value == STATUS_POSTPONED)
            return STATUS_POSTPONED;
        uint32_t distance = i < s->r->m.first ? 2 * (s->r->m.first - i) : i - s->r->m.last;
        if (value != STATUS_NONE && distance < nearest) {
            nearest = distance;
            status = value;
            s->near = distance <= CUE_NEAR;
        }
    }
    return status;
}

static uint32_t find_status(scene *s)
{
    uint32_t status = cue_in(s, s->clause_left, s->clause_right);
    uint32_t last = s->sentence_last;
    for (size_t i = s->d->current_count; i > 0; i--) {
        const record *other = &s->d->current[i - 1];
        bool next = (other->m.flags & MENTION_NEXT) && other->m.start != s->r->m.start;
        if (next && other->m.first >= s->r->m.last && other->m.first < last)
            last = other->m.first; /* what is said of the next one is not said of this one */
    }
    return status == STATUS_NONE ? cue_in(s, s->sentence_first, last) : status;
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
    static const char *const words[] = {"and", "et", "y",  "e",    "und", "и", "、",
                                        "と",  "和", "및", "to",   "-",   "–", "&",
                                        ",",   "到", "至", "から", "～",  "〜"};
    while (between.len && (between.data[0] == ' ' || between.data[0] == ',')) {
        between.data++;
        between.len--;
    }
    while (between.len && between.data[between.len - 1] == ' ')
        between.len--;
    if (between.len == 0)
        return true;
    for (size_t i = 0; i < CQK_COUNT(words); i++)
        if (cqk_equal(between, (cq_str){words[i], strlen(words[i])}))
            return true;
    return false;
}

/* "10 et 11 octobre": two days of one month are one meeting's first and last day. */
static void extend_date(const scene *s, const cq_entity *date, observation *o)
{
    for (size_t i = 0; i + 1 < s->entity_count; i++) {
        const cq_entity *next = s->entities[i + 1];
        if (s->entities[i] != date || !is_date(next) || next->start < date->end)
            continue;
        cq_str between = {s->segment->text.data + date->end, next->start - date->end};
        bool days = date->value.len == 10 && next->value.len == 10 &&
                    memcmp(date->value.data, next->value.data, 8) == 0 &&
                    memcmp(date->value.data, next->value.data, 10) < 0;
        if (!days || !joins_dates(between))
            return;
        o->date[10] = '/';
        memcpy(o->date + 11, next->value.data, 10);
        o->date[21] = 0;
        return;
    }
}

static void set_date(const events *e, observation *o, cq_str value)
{
    memcpy(o->date, value.data, value.len);
    o->date[value.len] = 0;
    if (e->document_date[0] == 0)
        return;
    const char *slash = strchr(o->date, '/');
    o->late = compare_dates(o->date, e->document_date) > 0;
    o->early = compare_dates(slash ? slash + 1 : o->date, e->document_date) < 0;
}

static bool set_place(events *e, observation *o, const place *p)
{
    o->place = store_copy(&e->memory, p->text);
    memcpy(o->country, p->country, sizeof o->country);
    o->whole_country = p->whole_country;
    return o->place.data != NULL;
}

static bool add_observation(events *e, const observation *o)
{
    if (e->count == e->capacity) {
        size_t capacity = e->capacity ? e->capacity * 2 : 32;
        observation *items = realloc(e->items, capacity * sizeof *items);
        if (!items)
            return false;
        e->items = items;
        e->capacity = capacity;
    }
    e->items[e->count++] = *o;
    return true;
}

static bool is_heading_line(const scene *s)
{
    return (s->segment->flags & CQ_SEGMENT_HEADING) || s->segment->text.len <= SHORT_LINE;
}

/* The span from the mention over its date and place, for evidence. */
static cq_status mark(const scene *s, const cq_entity *date, const place *p, const cq_emitter *out,
                      uint64_t *handle)
{
    uint32_t start = s->r->m.start;
    uint32_t end = s->r->m.end;
    if (date) {
        start = date->start < start ? date->start : start;
        end = date->end > end ? date->end : end;
    }
    if (p) {
        uint32_t first = s->segment->tokens->start[p->first];
        uint32_t last = s->segment->tokens->end[p->last - 1];
        start = first < start ? first : start;
        end = last > end ? last : end;
    }
    return out->mark(out, start, end, handle);
}

/* Does a mention without an ordinal and without a place or date state a meeting at all? */
static bool is_stated(const scene *s, const observation *o)
{
    if (s->r->m.ordinal || o->date[0] || o->place.len)
        return true;
    return o->status == STATUS_PLANNED || (o->status == STATUS_HELD && s->near) ||
           (s->r->m.flags & MENTION_NEXT);
}

/* 先ほど, 刚刚, "moments ago": on the day of the document. */
static bool says_just_now(const scene *s)
{
    static const char *const words[] = {"先ほど", "先程", "刚刚", "剛剛", "方才", "방금"};
    uint32_t start = s->segment->tokens->start[s->sentence_first];
    for (uint32_t at = start; at < s->r->m.start; at++)
        for (size_t k = 0; k < CQK_COUNT(words); k++)
            if (s->segment->text.len - at >= strlen(words[k]) &&
                memcmp(s->segment->text.data + at, words[k], strlen(words[k])) == 0)
                return true;
    return false;
}

static cq_status observe(scene *s, const cq_emitter *out)
{
    events *e = s->e;
    observation o = {.series = s->r->series, .ordinal = s->r->m.ordinal, .flags = s->r->m.flags};
    place where = {0};
    find_sentence(s);
    o.status = find_status(s);
    const cq_entity *date = o.status == STATUS_POSTPONED ? NULL : find_date(s);
    bool found = find_place(s, &where);
    if (!date && o.status == STATUS_HELD && says_just_now(s))
        set_date(e, &o, (cq_str){e->document_date, strlen(e->document_date)});
    if (o.flags & MENTION_SHADOW && !(o.flags & MENTION_NEXT)) {
        if (o.status == STATUS_NONE || (!date && !found))
            return CQ_OK;
        o.ordinal = s->r->focus;
    }
    if (date) {
        set_date(e, &o, date->value);
        /* The document's own date in its title says less than a sentence does. */
        o.heading = is_heading_line(s) && strcmp(o.date, e->document_date) == 0;
        extend_date(s, date, &o);
    }
    if (found && !set_place(e, &o, &where))
        return CQ_E_MEMORY;
    if ((o.flags & MENTION_NEXT) && (o.flags & MENTION_SHADOW) && !date && !found)
        return CQ_OK;
    bool heading = is_heading_line(s) && !(o.flags & MENTION_SHADOW) && !date;
    if (!is_stated(s, &o) && !heading)
        return CQ_OK;
    cq_status status = mark(s, date, found ? &where : NULL, out, &o.evidence);
    if (status != CQ_OK)
        return status;
    if (!add_observation(e, &o))
        return CQ_E_MEMORY;
    if (heading)
        e->heading = (pending){true, e->count - 1, PENDING_LINES, s->segment->index};
    return CQ_OK;
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
        } else if (place_at(s, i, &here)) {
            if (!*has_place)
                *p = here;
            *has_place = true;
            i = here.last;
        } else {
            other += s->segment->tokens->kind[i] != CQ_TOKEN_PUNCTUATION;
            i++;
        }
    }
    return (*date || *has_place) && other <= 2;
}

/* "Place: Oslo", 地點：香港: what stands behind a label. Sets what was found. */
static void read_labels(const scene *s, const cq_entity **date, place *p, bool *has_place)
{
    static const char *const places[] = {"地點",  "地点",  "場所",  "会場",  "장소",
                                         "Place", "Venue", "PLACE", "VENUE", "Lieu",
                                         "Lugar", "Ort",   "Место"};
    static const char *const dates[] = {"日期", "時間", "时间",  "日時",  "期日", "일시",
                                        "Date", "DATE", "Datum", "Fecha", "Дата"};
    const cq_tokens *t = s->segment->tokens;
    for (uint32_t i = 0; i + 2 < t->count; i++) {
        bool of_place = starts_with(s, i, places, CQK_COUNT(places));
        if (t->kind[i] == CQ_TOKEN_LETTER && i > 0)
            continue; /* "Initial Disclosure Date" is no such label */
        if (!of_place && !starts_with(s, i, dates, CQK_COUNT(dates)))
            continue;
        uint32_t k = i;
        while (k + 1 < t->count && k < i + 4 && !cqk_token_is(s->segment, k, CQ_STR(":")) &&
               !cqk_token_is(s->segment, k, CQ_STR("：")))
            k++;
        if (of_place && !*has_place)
            *has_place =
                place_at(s, k + 1, p) || set_city(s, k + 1, city_run(s, k + 1, t->count), p);
        for (size_t n = 0; !of_place && !*date && n < s->entity_count; n++)
            if (is_date(s->entities[n]) && s->entities[n]->start == t->start[k + 1])
                *date = s->entities[n];
    }
}

/* A line under a heading: its date and place are the heading's meeting's. */
static cq_status take_line(scene *s)
{
    events *e = s->e;
    pending *h = &e->heading;
    const cq_entity *date;
    place where = {0};
    bool has_place;
    if (!h->active || h->segment == s->segment->index)
        return CQ_OK;
    bool line = is_date_line(s, &date, &where, &has_place);
    if (!line) {
        date = NULL;
        has_place = false;
        read_labels(s, &date, &where, &has_place);
    }
    bool labelled = !line && (date || has_place);
    if (h->lines == 0 || (s->segment->text.len > SHORT_LINE && !labelled) || s->d->current_count) {
        h->active = false;
        return CQ_OK;
    }
    h->lines--;
    if (!line && !labelled)
        return CQ_OK;
    observation *o = &e->items[h->observation];
    bool own = date && e->document_date[0] && strlen(e->document_date) == date->value.len &&
               memcmp(date->value.data, e->document_date, date->value.len) == 0;
    if (own && o->date[0] && !labelled)
        return CQ_OK; /* a dateline */
    if (has_place && o->place.len == 0 && !set_place(e, o, &where))
        return CQ_E_MEMORY;
    if (date && o->date[0] == 0 && (!own || o->place.len || labelled))
        set_date(e, o, date->value);
    o->heading = true;
    return CQ_OK;
}

/* Words that tell of who took part. */
static bool tells_of_people(const scene *s)
{
    static const char *const words[] = {
        "participated", "participation", "participants", "attended",   "chaired",   "co-chaired",
        "led",          "hosted",        "presented",    "delegation", "delegates", "represented",
        "members",      "experts",       "officials",    "leaders",    "présidée",  "participé",
        "presidida",    "participaron",  "участвовали"};
    for (uint32_t i = 0; i < s->segment->tokens->count; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
            !cqk_shape(s->segment, i, CQ_SHAPE_UPPER_FIRST) && WORD_IN(s, i, words))
            return true;
    return false;
}

static cq_str agency_of(const cq_entity *entity)
{
    for (uint32_t i = 0; i < entity->field_count; i++)
        if (cqk_equal(entity->fields[i].name, CQ_STR("id")) && entity->fields[i].value.len)
            return entity->fields[i].value;
    return entity->value;
}

static bool add_item(events *e, const item *new)
{
    for (size_t i = 0; i < e->person_count; i++)
        if (e->people[i].series == new->series &&
            e->people[i].ordinal == new->ordinal &&cqk_equal(e->people[i].value, new->value))
            return true;
    if (e->person_count == e->person_capacity) {
        size_t capacity = e->person_capacity ? e->person_capacity * 2 : 32;
        item *items = realloc(e->people, capacity * sizeof *items);
        if (!items)
            return false;
        e->people = items;
        e->person_capacity = capacity;
    }
    item copy = *new;
    copy.value = store_copy(&e->memory, new->value);
    e->people[e->person_count++] = copy;
    return copy.value.data != NULL;
}

/* The meeting that the document speaks of here: the last counted one. */
static const observation *focus(const events *e)
{
    for (size_t i = e->count; i > 0; i--)
        if (e->items[i - 1].ordinal && !(e->items[i - 1].flags & MENTION_NEXT))
            return &e->items[i - 1];
    return e->count ? &e->items[0] : NULL;
}

enum { ITEMS_MAX = 4096 };

static cq_status take_people(scene *s)
{
    const observation *of = focus(s->e);
    if (!of || s->entity_count == 0 || s->e->person_count >= ITEMS_MAX || !tells_of_people(s))
        return CQ_OK;
    for (size_t i = 0; i < s->entity_count; i++) {
        const cq_entity *entity = s->entities[i];
        bool person = cqk_equal(entity->kind_name, CQ_STR("person"));
        if (!person && !is_agency(entity))
            continue;
        item new = {of->series, of->ordinal, person, person ? entity->value : agency_of(entity)};
        if (new.value.len && !add_item(s->e, &new))
            return CQ_E_MEMORY;
    }
    return CQ_OK;
}

/* Was the record's mention kept when overlaps were resolved? Shadows were never entities. */
static bool was_kept(const scene *s)
{
    if (s->r->m.flags & MENTION_SHADOW)
        return true;
    for (size_t i = 0; i < s->entity_count; i++)
        if (s->entities[i]->start == s->r->m.start &&
            cqk_equal(s->entities[i]->kind_name, CQ_STR("meeting")))
            return true;
    return false;
}

cq_status events_link(events *e, document *d, const cq_segment *segment,
                      const cq_entity *const *entities, size_t count, const cq_emitter *out)
{
    scene s = {.e = e, .d = d, .segment = segment, .entities = entities, .entity_count = count};
    cq_status status = take_line(&s);
    for (size_t i = 0; status == CQ_OK && i < d->current_count; i++) {
        s.r = &d->current[i];
        if (s.r->series != NAME_NONE && was_kept(&s))
            status = observe(&s, out);
    }
    return status == CQ_OK ? take_people(&s) : status;
}
