/*
 * visit.c - meetings that were held during a visit, whose days and country the paragraph before
 * tells:
 * 应…邀请，…于10月31日至11月2日对中华人民共和国进行正式访问。访问期间，…举行了第二十二次定期会晤.
 * In English the sentences in front of it in its paragraph: "concluded a visit to Kyiv. During the
 * visit he co-chaired the second session".
 */
#include "event/place_scene.h"

#include <string.h>

enum { SEGMENTS_APART = 2, REACH = 16 };

/* The country visited: 访问|新加坡, 对|中华人民共和国|进行正式访问, визит в |Китай, by the word for
 * a visit at token i. */
static bool country_visited(const scene *s, uint32_t i, place *p)
{
    static const char *const towards[] = {"对", "對", "赴", "в", "во"};
    uint32_t count = s->segment->tokens->count;
    for (uint32_t k = i + 1; k < i + REACH / 2 && k < count; k++)
        if (country_at(s, k, p))
            return true;
    for (uint32_t k = i; k > 0 && i - k < REACH; k--)
        if (is_any(s, k - 1, towards, CQK_COUNT(towards)) && country_at(s, k, p))
            return true;
    return i > 1 && cqk_token_is_word(s->segment, i - 1, "を") && country_at(s, i - 2, p);
}

/* The last date that stands in front of token i. */
static const cq_entity *date_in_front(const scene *s, uint32_t i)
{
    const cq_entity *found = NULL;
    for (size_t k = 0; k < s->entity_count; k++)
        if (is_date(s->entities[k]) && s->entities[k]->end <= s->segment->tokens->start[i] &&
            s->entities[k]->value.len >= sizeof "2018-11-01" - 1)
            found = s->entities[k];
    return found;
}

/* Does a word for a visit stand at token i? Most tokens are left out by their first byte. */
static bool is_visit(const scene *s, uint32_t i)
{
    static const char *const words[] = {"访问", "訪問", "방문", "визит", "визитом"};
    unsigned char first = (unsigned char)s->segment->text.data[s->segment->tokens->start[i]];
    return first >= 0xD0 && starts_with(s, i, words, CQK_COUNT(words));
}

cq_status learn_visit(scene *s)
{
    events *e = s->e;
    if (s->entity_count == 0)
        return CQ_OK;
    for (uint32_t i = 1; i < s->segment->tokens->count; i++) {
        const cq_entity *date = is_visit(s, i) ? date_in_front(s, i) : NULL;
        place p;
        if (!date || date->value.len >= DATE_SIZE || !country_visited(s, i, &p))
            continue;
        p.text = store_copy(&e->memory, p.text);
        if (!p.text.data)
            return CQ_E_MEMORY;
        memcpy(e->visit_date, date->value.data, date->value.len);
        e->visit_date[date->value.len] = 0;
        e->visit = p;
        e->visit_segment = s->segment->index;
        return CQ_OK;
    }
    return CQ_OK;
}

/* 访问期间, 訪問中, в ходе визита: in front of the mention. */
static bool says_during_visit(const scene *s)
{
    static const char *const words[] = {"访问期间", "訪問期間", "访华期间",  "訪華期間",
                                        "来访期间", "來訪期間", "到访期间",  "訪問中",
                                        "滞在中",   "訪日中",   "방문 기간", "방한 기간",
                                        "방문기간", "방문 중",  "방한 중"};
    static const char *const russian[] = {"визита", "визите"};
    for (uint32_t i = s->sentence_first; i < s->r->m.first; i++) {
        uint8_t kind = s->segment->tokens->kind[i];
        if (kind == CQ_TOKEN_LETTER
                ? i > s->sentence_first + 1 && WORD_IN(s, i, russian) && i <= s->sentence_first + 3
                : starts_with(s, i, words, CQK_COUNT(words)))
            return true;
    }
    return false;
}

/* "visit to Kyiv", "visited Oslo": the place behind the word at token i. */
static bool place_visited(const scene *s, uint32_t i, place *p)
{
    static const char *const nouns[] = {"visit", "trip"};
    static const char *const verbs[] = {"visited", "visits", "visiting"};
    if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER)
        return false;
    if (WORD_IN(s, i, verbs))
        return place_at(s, i + 1, p);
    return WORD_IN(s, i, nouns) && cqk_token_is(s->segment, i + 1, CQ_STR("to")) &&
           place_at(s, skip_small(s, i + 2, s->segment->tokens->count), p);
}

/* "During the visit", "in the course of her trip", at the beginning of the mention's sentence. */
static bool recalls_visit(const scene *s)
{
    static const char *const nouns[] = {"visit", "trip", "stay"};
    static const char *const links[] = {"the", "his", "her", "their", "this"};
    enum { LEAD = 6 };
    for (uint32_t i = s->sentence_first + 1; i < s->r->m.first && i < s->sentence_first + LEAD; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, nouns) &&
            WORD_IN(s, i - 1, links))
            return true;
    return false;
}

/* The place that the sentences in front tell to have been visited, the last one. */
static bool find_place_visited(const scene *s, place *p)
{
    enum { BACK = 120 };
    if ((s->r->m.flags & (MENTION_CJK | MENTION_HANGUL | MENTION_SHADOW)) || !recalls_visit(s))
        return false;
    for (uint32_t i = s->sentence_first; i > 0 && s->sentence_first - i < BACK; i--)
        if (place_visited(s, i - 1, p))
            return true;
    return false;
}

bool recall_visit(scene *s, observation *o)
{
    events *e = s->e;
    place visited;
    if (!o->place.len && find_place_visited(s, &visited) && !set_place(e, o, &visited))
        return false;
    if (!e->visit_date[0] || o->date[0] || s->segment->index > e->visit_segment + SEGMENTS_APART ||
        (o->flags & MENTION_SHADOW) || !says_during_visit(s))
        return true;
    set_date(e, o, (cq_str){e->visit_date, strlen(e->visit_date)});
    return o->place.len || set_place(e, o, &e->visit);
}
