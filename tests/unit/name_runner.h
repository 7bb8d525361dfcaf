/*
 * name_runner.h - runs texts through the pipeline with one plugin and compares the spans it finds,
 * "span; span" in the order of the text; with a value that differs, "span = value".
 */
#ifndef NAME_RUNNER_H
#define NAME_RUNNER_H

#include <communique/communique.h>
#include <criterion/criterion.h>
#include <stdbool.h>
#include <string.h>

typedef struct name_case {
    const char *text;
    const char *expected;
} name_case;

typedef struct name_found {
    char text[8192];
    size_t len;
    bool roles; /* "span [role]" */
} name_found;

static inline void name_append(name_found *found, const char *text, size_t len)
{
    cr_assert_lt(found->len + len, sizeof found->text, "a test finds too much");
    memcpy(found->text + found->len, text, len);
    found->len += len;
    found->text[found->len] = '\0';
}

static inline cq_status name_entity(void *context, const cq_result_entity *entity)
{
    name_found *found = context;
    if (found->len > 0)
        name_append(found, "; ", 2);
    name_append(found, entity->text.data, entity->text.len);
    if (entity->value.len != entity->text.len ||
        memcmp(entity->value.data, entity->text.data, entity->text.len) != 0) {
        name_append(found, " = ", 3);
        name_append(found, entity->value.data, entity->value.len);
    }
    for (size_t i = 0; found->roles && i < entity->field_count; i++) {
        name_append(found, " [", 2);
        name_append(found, entity->fields[i].value.data, entity->fields[i].value.len);
        name_append(found, "]", 1);
    }
    return CQ_OK;
}

static inline void run_names(cq_plugin_entry_function entry, bool roles, const name_case *cases,
                             size_t count)
{
    cq_options options = {.size = sizeof options, .encoding = "UTF-8"};
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cq_error error;
    cr_assert_eq(cq_pipeline_new(&options, &pipeline, &error), CQ_OK);
    cr_assert_eq(cq_pipeline_add(pipeline, entry, &error), CQ_OK);
    cr_assert_eq(cq_worker_new(pipeline, &worker, &error), CQ_OK);
    for (size_t i = 0; i < count; i++) {
        name_found found = {.roles = roles};
        cq_sink sink = {.size = sizeof sink, .context = &found, .entity = name_entity};
        cq_status status = cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "case", cases[i].text,
                                                strlen(cases[i].text), &sink, &error);
        cr_expect_eq(status, CQ_OK);
        cr_expect_str_eq(found.text, cases[i].expected, "\n  in    %s\n  found %s\n  not   %s",
                         cases[i].text, found.text, cases[i].expected);
    }
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
}

#define RUN_NAMES(entry, cases) run_names(entry, false, cases, sizeof cases / sizeof *cases)
#define RUN_ROLES(entry, cases) run_names(entry, true, cases, sizeof cases / sizeof *cases)

#endif
