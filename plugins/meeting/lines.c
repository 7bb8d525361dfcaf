/*
 * lines.c - what stands in lines of their own: the date and place under a heading, labelled or not.
 */
#include "scene.h"

#include <string.h>

enum { SHORT_LINE = 120 };

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
            *has_place = labelled_place(s, k + 1, p);
        for (size_t n = 0; !of_place && !*date && n < s->entity_count; n++)
            if (is_date(s->entities[n]) && s->entities[n]->start == t->start[k + 1])
                *date = s->entities[n];
    }
}

/* A line under a heading: its date and place are the heading's meeting's. */
cq_status take_line(scene *s)
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
