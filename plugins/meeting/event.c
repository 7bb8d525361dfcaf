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
    CUE_NEAR = 5
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

/* The date that belongs to the record: the first one behind it, else the last in front. */
static const cq_entity *find_date(const scene *s)
{
    const cq_entity *before = NULL;
    bool counted = s->r->m.ordinal || (s->r->m.flags & (MENTION_NEXT | MENTION_SHADOW));
    uint32_t reach_right = counted ? RIGHT_MAX : NEAR_MAX;
    bool cjk = (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)) != 0;
    uint32_t reach_left = cjk ? LEFT_MAX : counted ? LEFT_MAX / 2 : NEAR_MAX;
    for (size_t i = 0; i < s->entity_count; i++) {
        const cq_entity *entity = s->entities[i];
        if (!is_date(entity))
            continue;
        uint32_t first = token_behind(s->segment, entity->start);
        uint32_t last = token_behind(s->segment, entity->end);
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

/* An unknown city by its grammar: "held in Springfield", "in Springfield, Japan". */
static bool unknown_city(const scene *s, uint32_t i, uint32_t last, bool held, place *p)
{
    const cq_tokens *t = s->segment->tokens;
    uint32_t end = i;
    while (end < last && end < i + 4 && t->kind[end] == CQ_TOKEN_LETTER &&
           is_capital(s->segment, end) && word_class(s->e->m, s->segment, end) == 0 &&
           !sentence_begins(s->segment, end))
        end++;
    if (end == i || inside_agency(s, i))
        return false;
    place country;
    bool named = end + 1 < last && cqk_token_is(s->segment, end, CQ_STR(",")) &&
                 country_at(s, end + 1, &country);
    if (!named && !held)
        return false;
    memset(p, 0, sizeof *p);
    p->first = i;
    p->last = end;
    p->text = cqk_tokens(s->segment, i, end);
    if (named)
        memcpy(p->country, country.country, sizeof p->country);
    return true;
}

/* A place behind a preposition at token i. */
static bool western_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    static const char *const prepositions[] = {"in", "at", "a", "en", "au", "aux", "в", "во", "на"};
    static const char *const held[] = {"held",      "place",   "met",   "meet",
                                       "convened",  "hosted",  "lieu",  "celebrada",
                                       "celebrado", "celebro", "tenue", "tenu"};
    static const char *const went[] = {"went", "travelled", "traveled", "travel", "came"};
    bool to = i > 0 && cqk_token_is(s->segment, i, CQ_STR("to")) && WORD_IN(s, i - 1, went);
    if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER || (!to && !WORD_IN(s, i, prepositions)) ||
        i + 1 >= last)
        return false;
    uint32_t first = skip_small(s, i + 1, last);
    if (first >= last)
        return false;
    if (place_at(s, first, p))
        return true;
    return !cqk_token_is(s->segment, i, CQ_STR("at")) &&
           unknown_city(s, first, last, i > 0 && WORD_IN(s, i - 1, held), p);
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
        return false;
    if (kind == CQ_TOKEN_HANGUL) {
        uint32_t end = (uint32_t)(p->text.data - s->segment->text.data) + (uint32_t)p->text.len;
        uint32_t token_end = s->segment->tokens->end[p->last - 1];
        cq_str tail = {s->segment->text.data + end, token_end - end};
        return (tail.len >= 6 && memcmp(tail.data, "에서", 6) == 0) ||
               (tail.len == 0 && !p->whole_country);
    }
    for (size_t k = 0; k < CQK_COUNT(behind) && p->last < s->segment->tokens->count; k++)
        if (cqk_token_is(s->segment, p->last, (cq_str){behind[k], strlen(behind[k])}))
            return true;
    for (size_t k = 0; k < CQK_COUNT(before) && i > 0; k++)
        if (cqk_token_is(s->segment, i - 1, (cq_str){before[k], strlen(before[k])}))
            return true;
    return false;
}

static bool any_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    return western_place(s, i, last, p) || eastern_place(s, i, last, p);
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

static bool find_place(const scene *s, place *p)
{
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

static bool is_heading_line(const scene *s)
{
    return (s->segment->flags & CQ_SEGMENT_HEADING) || s->segment->text.len <= SHORT_LINE;
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
    if (date)
        set_date(e, &o, date->value);
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
    if (h->lines == 0 || s->segment->text.len > SHORT_LINE || s->d->current_count) {
        h->active = false;
        return CQ_OK;
    }
    h->lines--;
    if (!is_date_line(s, &date, &where, &has_place))
        return CQ_OK;
    observation *o = &e->items[h->observation];
    bool own = date && e->document_date[0] && strlen(e->document_date) == date->value.len &&
               memcmp(date->value.data, e->document_date, date->value.len) == 0;
    if (own && o->date[0])
        return CQ_OK; /* a dateline */
    if (has_place && o->place.len == 0 && !set_place(e, o, &where))
        return CQ_E_MEMORY;
    if (date && o->date[0] == 0 && (!own || o->place.len))
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
