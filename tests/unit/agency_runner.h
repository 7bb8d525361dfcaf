/*
 * agency_runner.h - runs texts through the pipeline with the agency plugin, the shipped gazetteer
 * and, if given, a user's, and compares what it finds: "span; span = value; span = value [id]".
 */
#ifndef AGENCY_RUNNER_H
#define AGENCY_RUNNER_H

#include <communique/communique.h>
#include <criterion/criterion.h>
#include <stdbool.h>
#include <string.h>

const cq_plugin *cq_plugin_entry_agency(uint32_t host_abi);

typedef struct agency_case {
    const char *text;
    const char *expected;
} agency_case;

typedef struct agency_found {
    char text[8192];
    size_t len;
    bool ids;
} agency_found;

static inline void agency_append(agency_found *found, const char *text, size_t len)
{
    cr_assert_lt(found->len + len, sizeof found->text, "a test finds too much");
    memcpy(found->text + found->len, text, len);
    found->len += len;
    found->text[found->len] = '\0';
}

static inline cq_status agency_entity(void *context, const cq_result_entity *entity)
{
    agency_found *found = context;
    if (found->len > 0)
        agency_append(found, "; ", 2);
    agency_append(found, entity->text.data, entity->text.len);
    if (entity->value.len != entity->text.len ||
        memcmp(entity->value.data, entity->text.data, entity->text.len) != 0) {
        agency_append(found, " = ", 3);
        agency_append(found, entity->value.data, entity->value.len);
    }
    for (size_t i = 0; found->ids && i < entity->field_count; i++)
        if (entity->fields[i].name.len == 2 && memcmp(entity->fields[i].name.data, "id", 2) == 0) {
            agency_append(found, " [", 2);
            agency_append(found, entity->fields[i].value.data, entity->fields[i].value.len);
            agency_append(found, "]", 1);
        }
    return CQ_OK;
}

static inline void run_agencies(const char *gazetteer, bool ids, const agency_case *cases,
                                size_t count)
{
    cq_option plugin_options[] = {{"gazetteer-base", CQ_BINARY_DIR "/plugins/agency.gaz"},
                                  {"gazetteer", gazetteer}};
    cq_options options = {.size = sizeof options,
                          .encoding = "UTF-8",
                          .plugin_options = plugin_options,
                          .plugin_option_count = gazetteer ? 2 : 1};
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cq_error error;
    cr_assert_eq(cq_pipeline_new(&options, &pipeline, &error), CQ_OK);
    cr_assert_eq(cq_pipeline_add(pipeline, cq_plugin_entry_agency, &error), CQ_OK, "%s",
                 error.message);
    cr_assert_eq(cq_worker_new(pipeline, &worker, &error), CQ_OK);
    for (size_t i = 0; i < count; i++) {
        agency_found found = {.ids = ids};
        cq_sink sink = {.size = sizeof sink, .context = &found, .entity = agency_entity};
        cq_status status = cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "case", cases[i].text,
                                                strlen(cases[i].text), &sink, &error);
        cr_expect_eq(status, CQ_OK);
        cr_expect_str_eq(found.text, cases[i].expected, "\n  in    %s\n  found %s\n  not   %s",
                         cases[i].text, found.text, cases[i].expected);
    }
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
}

#define RUN_AGENCIES(cases) run_agencies(NULL, false, cases, sizeof cases / sizeof *cases)
#define RUN_IDS(cases)      run_agencies(NULL, true, cases, sizeof cases / sizeof *cases)

#endif
