/*
 * list_offices.c - a line of surnames, each with the letters of an office behind it: "Sprecher:
 * Strater (BMVI), Wendt (BMEL), Baron (BMWi)".
 */
#include "western/western.h"

enum { ITEMS_MIN = 3, ITEMS_MAX = 40 };

/* BMWi, AA, BReg: letters of an office, no word. */
static bool is_office(cq_str text)
{
    return text.len >= 2 && text.data[0] >= 'A' && text.data[0] <= 'Z' && text.data[1] >= 'A' &&
           text.data[1] <= 'Z';
}

/* "Strater (BMVI)" at token i: the token behind it; 0: it is none. */
static uint32_t item_at(const person_worker *worker, uint32_t i, person_name *name)
{
    const cq_segment *segment = worker->segment;
    cqk_country_match country;
    cqk_place_match place;
    if (!is_capital(worker, i) || !person_parse(worker, i, true, name) || name->words == 0 ||
        name->words > 2 || name->capitals || person_is_noun(worker, name->surname) ||
        cqk_country_at(worker->model->countries, segment, i, &country) ||
        cqk_place_at(worker->model->places, segment, i, &place))
        return 0;
    uint32_t open = name->last;
    if (!is_hash(worker, open, worker->model->open_hash) ||
        !cqk_token_is(segment, open + 2, CQ_STR(")")) || !is_office(cqk_token(segment, open + 1)))
        return 0;
    return open + 3;
}

/* How many items stand in a row from token i on; they are reported where `report`. */
static uint32_t items_from(person_worker *worker, uint32_t i, bool report)
{
    uint32_t count = 0;
    person_name name;
    while (count < ITEMS_MAX) {
        uint32_t next = item_at(worker, i, &name);
        if (!next)
            break;
        if (report)
            person_report(worker, &name, (cq_str){NULL, 0}, "list");
        count++;
        if (!is_hash(worker, next, worker->model->comma_hash))
            break;
        i = next + 1;
    }
    return count;
}

/* "StS Seibert, |": the first of the list, with a title for its letters, in front of token i. */
static void report_titled(person_worker *worker, uint32_t i)
{
    person_name name;
    if (i >= 3 && is_hash(worker, i - 1, worker->model->comma_hash) &&
        (classes_at(worker, i - 3) & (WORD_HONORIFIC | WORD_ROLE)) &&
        person_parse(worker, i - 2, true, &name) && name.last == i - 1)
        person_report(worker, &name, cqk_token(worker->segment, i - 3), "title");
}

bool person_office_list(person_worker *worker, uint32_t i)
{
    enum { FRONT_MAX = 9 };
    for (uint32_t k = i; k < i + FRONT_MAX && k < worker->segment->tokens->count; k++) {
        bool begins = k == i || cqk_token_is(worker->segment, k - 1, CQ_STR(":")) ||
                      is_hash(worker, k - 1, worker->model->comma_hash);
        if (begins && items_from(worker, k, false) >= ITEMS_MIN) {
            report_titled(worker, k);
            return items_from(worker, k, true) > 0;
        }
        if (k > i && is_line_end(worker, k))
            break;
    }
    return false;
}
