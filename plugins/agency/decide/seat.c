/*
 * seat.c - the city that a ministry is said to be in: "the Ministry of Defence in Dhaka",
 * "Department of Foreign Affairs, Dublin". The seats of international organizations tell nothing.
 */
#include "decide/decide.h"

#include <string.h>

bool agency_is_seat(const cq_segment *s, uint32_t i)
{
    static const char *const seats[] = {
        "Geneva",   "Genève",  "Genf",       "Ginebra",   "New",       "NEW",
        "GENEVA",   "GENÈVE",  "Brussels",   "Bruxelles", "Brüssel",   "Bruselas",
        "BRUSSELS", "Vienna",  "Vienne",     "Viena",     "VIENNA",    "Strasbourg",
        "Nairobi",  "NAIROBI", "Luxembourg", "The",       "Washington"};
    return cqk_token_in(s, i, seats, CQK_COUNT(seats));
}

/* Does the address end behind the city? "Dublin 2", "Dublin, Ireland", "Dublin." */
static bool ends_address(const cq_segment *s, uint32_t i)
{
    static const char *const marks[] = {".", ",", ";", ")", ":"};
    return i >= s->tokens->count || cqk_token_in(s, i, marks, CQK_COUNT(marks)) ||
           s->tokens->kind[i] == CQ_TOKEN_NUMBER || s->tokens->shape[i] & CQ_SHAPE_LINE_BEFORE;
}

int agency_seat_behind(const agency_worker *w, const mention *m, char code[4])
{
    enum { WEIGHT_ADDRESS = 700, WEIGHT_IN = 500 };
    const cq_segment *s = &w->view.segment;
    cqk_place_match city;
    code[0] = '\0';
    bool in = cqk_token_is(s, m->last, CQ_STR("in"));
    if ((!in && !cqk_token_is(s, m->last, CQ_STR(","))) || m->last + 1 >= s->tokens->count ||
        s->tokens->kind[m->last + 1] != CQ_TOKEN_LETTER || agency_is_seat(s, m->last + 1) ||
        !cqk_place_at(w->model->cities, s, m->last + 1, &city) ||
        (!in && !ends_address(s, m->last + 1 + city.tokens)))
        return 0;
    memcpy(code, city.country, sizeof city.country);
    return in ? WEIGHT_IN : WEIGHT_ADDRESS;
}
