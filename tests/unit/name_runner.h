/*
 * name_runner.h - runs texts through the pipeline with one plugin and compares the spans it finds,
 * "span; span" in the order of the text; with a value that differs, "span = value".
 */
#ifndef NAME_RUNNER_H
#define NAME_RUNNER_H

#include "plugin_runner.h"

typedef plugin_case name_case;

static inline cq_status name_entity(void *context, const cq_result_entity *entity)
{
    plugin_found *found = context;
    found_append_name(found, entity);
    for (size_t i = 0; found->detailed && i < entity->field_count; i++) {
        found_append(found, CQ_STR(" ["));
        found_append(found, entity->fields[i].value);
        found_append(found, CQ_STR("]"));
    }
    return CQ_OK;
}

static inline void run_names(cq_plugin_entry_function entry, bool roles, const name_case *cases,
                             size_t count)
{
    plugin_run run = {.entry = entry,
                      .options = {.size = sizeof run.options, .encoding = "UTF-8"},
                      .entity = name_entity,
                      .detailed = roles};
    run_plugin(&run, cases, count);
}

/* The second one expects "span [role]". */
#define RUN_NAMES(entry, cases) run_names(entry, false, cases, sizeof cases / sizeof *cases)
#define RUN_ROLES(entry, cases) run_names(entry, true, cases, sizeof cases / sizeof *cases)

#endif
