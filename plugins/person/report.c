/*
 * report.c - what every rule does with the name it has found: the survey learns it, the scan emits
 * it.
 */
#include "person.h"

/* "Sheikh Tahnoon bin Zayed" of a list of names: a title, which the first of them has had cut off.
 */
static person_name without_sheikh(const person_worker *worker, const person_name *name)
{
    static const char *const titles[] = {"Sheikh", "Sheikha", "Shaikh", "Shaikha"};
    person_name rest = *name;
    if (name->words > 1 && name->first + 1 < name->last &&
        cqk_token_in(worker->segment, name->first, titles, CQK_COUNT(titles)) &&
        cqk_shape(worker->segment, name->first + 1, CQ_SHAPE_UPPER_FIRST)) {
        rest.first++;
        rest.start = worker->segment->tokens->start[rest.first];
        rest.words--;
    }
    return rest;
}

void person_report(person_worker *worker, const person_name *found, cq_str role, const char *rule)
{
    person_name untitled = without_sheikh(worker, found);
    const person_name *name = &untitled;
    if (name->end - name->start >= VALUE_MAX)
        return;
    if (worker->learning)
        person_learn(worker, name, rule);
    else if (worker->status == CQ_OK)
        person_emit(worker, name, role, rule);
    worker->reported = name->last;
    if (worker->first_name == UINT32_MAX)
        worker->first_name = name->first;
    if (name->last > worker->floor)
        worker->floor = name->last;
}
