/*
 * evidence.c - what a document says about whose bodies it speaks of: the countries it names, the
 * bodies it names beyond doubt.
 */
#include "agency.h"

#include "quiet.h"
#include "walk.h"

#include <stdlib.h>
#include <string.h>

enum { NOTE_BEGINNING = 8 };   /* segments in which a note names its writer */
enum { LANGUAGE_TOKENS = 64 }; /* of a segment that tell its language */

uint32_t agency_pool_add(pool *p, cq_str text)
{
    if (p->count + text.len + 1 > p->capacity) {
        size_t capacity = (p->count + text.len + 1) * 2 + 256;
        char *data = realloc(p->data, capacity);
        if (!data)
            return UINT32_MAX;
        p->data = data;
        p->capacity = capacity;
    }
    uint32_t at = (uint32_t)p->count;
    if (text.len)
        memcpy(p->data + at, text.data, text.len);
    p->count += text.len;
    return at;
}

void agency_evidence_begin(agency_worker *w)
{
    w->stamp++;
    memset(w->seen_count, 0, sizeof w->seen_count);
    w->country_count = 0;
    w->binding_count = 0;
    w->bound_small = false;
    w->facts.count = 0;
    w->traditional = 0;
    w->simplified = 0;
    w->german = 0;
    w->other = 0;
    w->kana = 0;
    w->segments = 0;
    w->own_count = 0;
    w->dateline[0] = w->embassy[0] = w->seat_owner[0] = w->seat_host[0] = '\0';
    w->seat_pending = w->embassy_writes = false;
    w->embassy_named = 0;
    w->letter_home[0] = w->letter_host[0] = w->section[0] = '\0';
    memset(w->binding_filter, 0, sizeof w->binding_filter);
}

static bool is_short_form(const cq_segment *segment, uint32_t i, const cqk_country_match *m)
{
    return m->form == CQK_COUNTRY_SHORT && m->tokens == 1 &&
           segment->tokens->end[i] - segment->tokens->start[i] <= 3;
}

static bool word_is(const cq_segment *segment, uint32_t i, const char *const *words, size_t count)
{
    if (i >= segment->tokens->count)
        return false;
    cq_str text = cqk_token(segment, i);
    for (size_t k = 0; k < count; k++)
        if (cqk_is(text, words[k]))
            return true;
    return false;
}

/* Words behind a country that say: what follows is theirs. */
static bool is_side(const cq_segment *segment, uint32_t after)
{
    static const char *const words[] = {"side",         "delegation",  "delegates",  "officials",
                                        "participants", "authorities", "government", "Government",
                                        "Side",         "Delegation",  "側",         "侧",
                                        "方",           "측",          "сторона",    "стороны",
                                        "côté",         "parte",       "Seite",      "сторону"};
    return word_is(segment, after, words, CQK_COUNT(words));
}

/* "la délégation marocaine", "por parte del Perú": French and Spanish say the side first. */
static bool is_side_before(const cq_segment *segment, uint32_t first, uint32_t last)
{
    static const char *const words[] = {"délégation", "partie",     "côté",        "delegación",
                                        "parte",      "Delegación", "Délégation",  "gouvernement",
                                        "gobierno",   "Gobierno",   "Gouvernement"};
    static const char *const joins[] = {"del", "de", "du", "la", "l'", "l’"};
    static const char *const sides[] = {"Por", "Pour"}; /* "Por Guatemala participaron ..." */
    static const char *const lists[] = {"por", "pour"}; /* "pour le Luxembourg, le ..." */
    uint32_t i = first;
    while (i > 0 && first - i < 2 && word_is(segment, i - 1, joins, CQK_COUNT(joins)))
        i--;
    return i > 0 && (word_is(segment, i - 1, words, CQK_COUNT(words)) ||
                     word_is(segment, i - 1, sides, CQK_COUNT(sides)) ||
                     (word_is(segment, i - 1, lists, CQK_COUNT(lists)) &&
                      cqk_token_is(segment, last, CQ_STR(","))));
}

/* 일본측에서는, 미국 측은, 米国からは: what is no word of its own. */
static bool is_eastern_side(const cq_segment *segment, const cqk_country_match *match)
{
    static const char *const sides[] = {"측", " 측", "からは"};
    size_t rest = segment->text.len - match->end;
    for (size_t k = 0; k < CQK_COUNT(sides); k++)
        if (rest >= strlen(sides[k]) &&
            memcmp(segment->text.data + match->end, sides[k], strlen(sides[k])) == 0)
            return true;
    return false;
}

static cq_status add_place(agency_worker *w, uint32_t i, const cqk_country_match *match)
{
    if (w->place_count == w->place_capacity) {
        uint32_t capacity = w->place_capacity ? w->place_capacity * 2 : 64;
        place *places = realloc(w->places, capacity * sizeof *places);
        if (!places)
            return CQ_E_MEMORY;
        w->places = places;
        w->place_capacity = capacity;
    }
    place *p = &w->places[w->place_count++];
    p->first = i;
    p->last = i + match->tokens;
    p->start = w->view.segment.tokens->start[i];
    p->form = match->form;
    memcpy(p->code, match->code, sizeof p->code);
    p->side = is_side(&w->view.segment, p->last) || is_side_before(&w->view.segment, i, p->last) ||
              is_eastern_side(&w->view.segment, match);
    return CQ_OK;
}

/* The countries of the worker's segment, found once a segment. */
cq_status agency_places(agency_worker *w)
{
    const cq_segment *segment = &w->view.segment;
    if (w->places_known)
        return CQ_OK;
    w->place_count = 0;
    w->places_known = true;
    uint32_t floor = 0; /* the end of the last country */
    cqk_walk at = cqk_walk_from(segment->tokens, 0, w->model->watched.places);
    for (uint32_t i; cqk_walk_next(&at, &i);) {
        cqk_country_match match;
        if (i < floor)
            continue;
        if (segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
            !(segment->tokens->shape[i] & (CQ_SHAPE_UPPER_FIRST | CQ_SHAPE_NON_ASCII)))
            continue;
        if (!cqk_country_at(w->model->countries, segment, i, &match) || match.tokens == 0)
            continue;
        if (is_short_form(segment, i, &match) && !is_side(segment, i + 1))
            continue; /* but 豪側 */
        cq_status status = add_place(w, i, &match);
        if (status != CQ_OK)
            return status;
        floor = i + match.tokens;
    }
    return CQ_OK;
}

bool agency_evidence_open(agency_model *model)
{
    enum { WORD_BITS = 1 << 12 };
    static const char *const german[] = {"der", "und", "dem", "für"};
    static const char *const other[] = {"the", "of", "la", "et"};
    uint64_t words[WORD_BITS / 64] = {0};
    for (int i = 0; i < 4; i++) {
        model->german_hash[i] = model->host->fold_hash(german[i], strlen(german[i]));
        model->other_hash[i] = model->host->fold_hash(other[i], strlen(other[i]));
        agency_start(words, WORD_BITS - 1, model->german_hash[i]);
        agency_start(words, WORD_BITS - 1, model->other_hash[i]);
    }
    const cq_watch letters = {
        .kinds = CQK_KIND(CQ_TOKEN_LETTER), .words = words, .word_bits = WORD_BITS};
    const cq_watch east = {.kinds = CQK_KIND(CQ_TOKEN_HIRAGANA) | CQK_KIND(CQ_TOKEN_IDEOGRAPH)};
    return cqk_watch(model->host, &model->watched.language, letters) &&
           cqk_watch(model->host, &model->watched.language, east);
}

static bool is_among(const uint32_t *list, uint32_t hash)
{
    return hash == list[0] || hash == list[1] || hash == list[2] || hash == list[3];
}

/* Characters that tell the two Chinese scripts apart, three bytes each. */
static bool is_char(cq_str text, const char *list)
{
    for (; text.len == 3 && *list; list += 3)
        if (memcmp(list, text.data, 3) == 0)
            return true;
    return false;
}

/* Which language is it? Only as far as the finders need to know. */
static void count_language(agency_worker *w)
{
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    enum { MEMBER = 4 }; /* a member of the Diet tells as much as so many Kana */
    if (w->kana < KANA_MIN && !cqk_is_alphabetic(t))
        w->kana += MEMBER * cqk_members(segment->text);
    cqk_walk at = cqk_walk_from(t, 0, w->model->watched.language);
    for (uint32_t i; cqk_walk_next(&at, &i) && i < LANGUAGE_TOKENS;)
        if (t->kind[i] == CQ_TOKEN_LETTER) {
            w->german += is_among(w->model->german_hash, t->hash[i]);
            w->other += is_among(w->model->other_hash, t->hash[i]);
        } else if (t->kind[i] == CQ_TOKEN_HIRAGANA ||
                   (t->kind[i] == CQ_TOKEN_KATAKANA &&
                    is_char(cqk_token(segment, i), "ヲニハヘノ"))) { /* ... before 1945 */
            w->kana++;
        } else if (t->kind[i] == CQ_TOKEN_IDEOGRAPH) {
            cq_str text = cqk_token(segment, i);
            w->traditional += is_char(text, "國會這們為與對東業門車長開關學經濟發");
            w->simplified += is_char(text, "国会这们为与对东业门车长开关学经济发");
        }
}

/* "Alger, 1er mars", "TASHKENT. 27 July": the city of a dateline, but for seats of international
 * organizations. */
static void count_dateline(agency_worker *w)
{
    static const char *const marks[] = {",", ".", "(", ":", "-", "–", "—", "/"};
    static const char *const hague[] = {"Haye", "Haya", "HAYE", "HAYA"}; /* but "La Paz" */
    const cq_segment *s = &w->view.segment;
    cqk_place_match city;
    if (s->tokens->count < 2 || s->tokens->kind[0] != CQ_TOKEN_LETTER || agency_is_seat(s, 0) ||
        word_is(s, 1, hague, CQK_COUNT(hague)) || !cqk_place_at(w->model->cities, s, 0, &city) ||
        !word_is(s, city.tokens, marks, CQK_COUNT(marks)) ||
        (cqk_token_is(s, city.tokens, CQ_STR("-")) && cqk_touches(s, city.tokens)))
        return;
    agency_count_country(w, city.country, 2);
    if (!w->dateline[0])
        memcpy(w->dateline, city.country, sizeof city.country);
}

/* The city with which a letterhead goes on: where the embassy is. */
static void end_letterhead(agency_worker *w)
{
    cqk_place_match city;
    const cq_segment *s = &w->view.segment;
    if (s->tokens->count && cqk_place_at(w->model->cities, s, 0, &city) &&
        strcmp(city.country, w->seat_owner) != 0)
        memcpy(w->seat_host, city.country, sizeof city.country);
    w->seat_pending = false;
}

/* What a state counts that is named in a segment: more in a heading. */
static uint32_t place_weight(uint32_t segment)
{
    enum { BEGINNING = 3 };
    return segment < BEGINNING ? 2 : 1;
}

cq_status agency_evidence_segment(agency_worker *w)
{
    enum { DATELINES = 6 }; /* segments in which one may stand */
    if (w->seat_pending)
        end_letterhead(w);
    count_language(w);
    if (w->segments < DATELINES)
        count_dateline(w);
    cq_status status = agency_places(w);
    uint32_t weight = place_weight(w->segments++);
    agency_regions_count(w, weight);
    for (uint32_t i = 0; status == CQ_OK && i < w->place_count; i++)
        agency_count_country(w, w->places[i].code, weight);
    return status;
}

uint32_t agency_country_before(const agency_worker *w, uint32_t last, cqk_country_match *match)
{
    const cq_segment *segment = &w->view.segment;
    for (uint32_t tokens = 12; tokens > 0; tokens--) {
        if (tokens > last)
            continue;
        if (cqk_country_of(w->model->countries, segment, last - tokens, tokens, match))
            return tokens;
    }
    return 0;
}

/* A letterhead goes on with a city on its next line. */
static void note_letterhead(agency_worker *w, const mention *m)
{
    const cq_segment *s = &w->view.segment;
    enum { NUMBER_TOKENS = 6 }; /* "No. 227.]" in front of it */
    if (w->seat_host[0] || m->last + 1 != s->tokens->count || m->first > NUMBER_TOKENS ||
        !cqk_token_is(s, m->last, CQ_STR(",")))
        return;
    memcpy(w->seat_owner, m->country, sizeof w->seat_owner);
    w->seat_pending = true;
}

/* "The Embassy of Israel presents its compliments ...": an embassy that writes does so at the
 * beginning. Of others it is kept how often they name their state. */
static void note_embassy(agency_worker *w, const mention *m)
{
    enum { HEADING_TOKENS = 6 }; /* "No. 227. Note from the ..." */
    if (!w->embassy[0])
        memcpy(w->embassy, m->country, sizeof w->embassy);
    if (!m->country[0] || strcmp(w->embassy, m->country) != 0)
        return;
    w->embassy_named += place_weight(w->segments - 1);
    w->embassy_writes |= m->first <= HEADING_TOKENS && w->segments <= NOTE_BEGINNING;
}

bool agency_is_guest(const agency_worker *w, const char *country)
{
    enum { DECIDED = 1 }; /* a body that was given to the state because of that name */
    return strcmp(w->embassy, country) == 0 &&
           (w->embassy_writes || agency_country_count(w, country) <= w->embassy_named + DECIDED);
}

void agency_evidence_see(agency_worker *w, const mention *m)
{
    if (cqk_equal(m->kind, CQ_STR("embassy"))) {
        note_letterhead(w, m);
        note_embassy(w, m);
    }
    if (m->body == NO_BODY || m->guess)
        return;
    agency_evidence_see_body(w, m->body_source, m->body);
    const gaz_body *body = body_of(w->model, m->body_source, m->body);
    char code[16] = "";
    memcpy(code, body->country, sizeof body->country);
    if (code[0])
        agency_count_country(w, code, 1);
}

void agency_evidence_see_body(agency_worker *w, uint32_t source, uint32_t body)
{
    if (w->seen[source][body] != w->stamp)
        w->seen_list[source][w->seen_count[source]++] = body;
    w->seen[source][body] = w->stamp;
}

bool agency_evidence_seen(const agency_worker *w, uint32_t source, uint32_t body)
{
    return w->seen[source][body] == w->stamp;
}
