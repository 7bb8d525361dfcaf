/*
 * agency_runner.h - runs texts through the pipeline with the agency plugin, the shipped gazetteer
 * and, if given, a user's, and compares what it finds: "span; span = value; span = value [id]".
 */
#ifndef AGENCY_RUNNER_H
#define AGENCY_RUNNER_H

#include "plugin_runner.h"

const cq_plugin *cq_plugin_entry_agency(uint32_t host_abi);

typedef plugin_case agency_case;

static inline cq_status agency_entity(void *context, const cq_result_entity *entity)
{
    plugin_found *found = context;
    found_append_name(found, entity);
    for (size_t i = 0; found->detailed && i < entity->field_count; i++)
        if (entity->fields[i].name.len == 2 && memcmp(entity->fields[i].name.data, "id", 2) == 0) {
            found_append(found, CQ_STR(" ["));
            found_append(found, entity->fields[i].value);
            found_append(found, CQ_STR("]"));
        }
    return CQ_OK;
}

static inline void run_agencies(const char *gazetteer, bool ids, const agency_case *cases,
                                size_t count)
{
    cq_option plugin_options[] = {{"gazetteer-base", CQ_BINARY_DIR "/plugins/agency.gaz"},
                                  {"gazetteer", gazetteer}};
    plugin_run run = {.entry = cq_plugin_entry_agency,
                      .options = {.size = sizeof run.options,
                                  .encoding = "UTF-8",
                                  .plugin_options = plugin_options,
                                  .plugin_option_count = gazetteer ? 2 : 1},
                      .entity = agency_entity,
                      .detailed = ids};
    run_plugin(&run, cases, count);
}

#define RUN_AGENCIES(cases) run_agencies(NULL, false, cases, sizeof cases / sizeof *cases)
#define RUN_IDS(cases)      run_agencies(NULL, true, cases, sizeof cases / sizeof *cases)

#endif
