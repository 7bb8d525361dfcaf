/*
 * duty.c - which body does a function for a state: "def" and "JP" give the Ministry of Defense.
 */
#include "agency.h"

#include <stdlib.h>
#include <string.h>

static uint32_t duty_key(cq_str function, const char *country)
{
    uint32_t key = 2166136261u;
    for (size_t i = 0; i < function.len; i++)
        key = (key ^ (unsigned char)function.data[i]) * 16777619u;
    for (int i = 0; i < 2 && country[i]; i++)
        key = (key ^ (unsigned char)country[i]) * 16777619u;
    return key;
}

static int by_key(const void *a, const void *b)
{
    const duty *x = a;
    const duty *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    if (x->source != y->source)
        return x->source < y->source ? -1 : 1;
    return x->body < y->body ? -1 : x->body > y->body;
}

static uint32_t collect_duties(const gaz_set *set, duty *out)
{
    uint32_t count = 0;
    for (uint32_t s = 0; s < set->count; s++) {
        const gaz *g = &set->source[s];
        for (uint32_t i = 0; i < g->header->body_count; i++) {
            const gaz_body *body = &g->bodies[i];
            bool past = body->to && strncmp(body->country, "SU", 2) != 0;
            if (!body->function || !body->country[0] || past)
                continue;
            if (out)
                out[count] = (duty){duty_key(gaz_string(g, body->function), body->country), s, i};
            count++;
        }
    }
    return count;
}

cq_status agency_open_duties(agency_model *model)
{
    uint32_t count = collect_duties(&model->set, NULL);
    model->duties = malloc((count ? count : 1) * sizeof *model->duties);
    if (!model->duties)
        return CQ_E_MEMORY;
    model->duty_count = collect_duties(&model->set, model->duties);
    qsort(model->duties, count, sizeof *model->duties, by_key);
    return CQ_OK;
}

bool agency_duty(const agency_model *model, cq_str function, const char *country, uint32_t *source,
                 uint32_t *body)
{
    uint32_t key = duty_key(function, country);
    uint32_t low = 0;
    uint32_t high = model->duty_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (model->duties[middle].key < key)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < model->duty_count && model->duties[low].key == key; low++) {
        const duty *d = &model->duties[low];
        const gaz_body *b = body_of(model, d->source, d->body);
        if (strncmp(b->country, country, sizeof b->country) == 0 &&
            cqk_equal(gaz_string(&model->set.source[d->source], b->function), function)) {
            *source = d->source;
            *body = d->body;
            return true;
        }
    }
    return false;
}
