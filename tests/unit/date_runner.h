/*
 * date_runner.h - runs texts through the pipeline with the date plugin and compares what is found.
 *
 * Expected is "span=value; span=value" in the order of the text; a date without a value ends with
 * "=". The reference date is Wednesday, 10 August 2016.
 */
#ifndef DATE_RUNNER_H
#define DATE_RUNNER_H

#include "plugin_runner.h"

const cq_plugin *cq_plugin_entry_date(uint32_t host_abi);

typedef plugin_case date_case;

static inline cq_status date_entity(void *context, const cq_result_entity *entity)
{
    plugin_found *found = context;
    if (found->len > 0)
        found_append(found, CQ_STR("; "));
    found_append(found, entity->text);
    found_append(found, CQ_STR("="));
    found_append(found, entity->value);
    return CQ_OK;
}

static inline void run_date_cases_at(const date_case *cases, size_t count, const char *reference)
{
    plugin_run run = {
        .entry = cq_plugin_entry_date,
        .options = {.size = sizeof run.options, .encoding = "UTF-8", .reference_date = reference},
        .entity = date_entity};
    run_plugin(&run, cases, count);
}

static inline void run_date_cases(const date_case *cases, size_t count)
{
    run_date_cases_at(cases, count, "2016-08-10");
}

#endif
