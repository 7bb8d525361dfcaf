/*
 * plugin_runner.h - runs texts through the pipeline with one plugin, and compares what a test's own
 * function makes of the entities with what is expected. The runners of single plugins use it.
 */
#ifndef PLUGIN_RUNNER_H
#define PLUGIN_RUNNER_H

#include <communique/communique.h>
#include <criterion/criterion.h>
#include <stdbool.h>
#include <string.h>

typedef struct plugin_case {
    const char *text;
    const char *expected;
} plugin_case;

/* What was found in one case, as text. */
typedef struct plugin_found {
    char text[8192];
    size_t len;
    bool detailed; /* the runner's own meaning */
} plugin_found;

static inline void found_append(plugin_found *found, cq_str part)
{
    cr_assert_lt(found->len + part.len, sizeof found->text, "a test finds too much");
    if (part.len > 0)
        memcpy(found->text + found->len, part.data, part.len);
    found->len += part.len;
    found->text[found->len] = '\0';
}

/* "; " between entities, the entity's text, and " = value" where that differs. */
static inline void found_append_name(plugin_found *found, const cq_result_entity *entity)
{
    if (found->len > 0)
        found_append(found, CQ_STR("; "));
    found_append(found, entity->text);
    if (entity->value.len == entity->text.len &&
        memcmp(entity->value.data, entity->text.data, entity->text.len) == 0)
        return;
    found_append(found, CQ_STR(" = "));
    found_append(found, entity->value);
}

typedef struct plugin_run {
    cq_plugin_entry_function entry;
    cq_options options;
    cq_status (*entity)(void *found, const cq_result_entity *entity);
    bool detailed;
} plugin_run;

static inline void run_plugin(const plugin_run *run, const plugin_case *cases, size_t count)
{
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cq_error error;
    cr_assert_eq(cq_pipeline_new(&run->options, &pipeline, &error), CQ_OK);
    cr_assert_eq(cq_pipeline_add(pipeline, run->entry, &error), CQ_OK, "%s", error.message);
    cr_assert_eq(cq_worker_new(pipeline, &worker, &error), CQ_OK);
    for (size_t i = 0; i < count; i++) {
        plugin_found found = {.detailed = run->detailed};
        cq_sink sink = {.size = sizeof sink, .context = &found, .entity = run->entity};
        cq_status status = cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "case", cases[i].text,
                                                strlen(cases[i].text), &sink, &error);
        cr_expect_eq(status, CQ_OK);
        cr_expect_str_eq(found.text, cases[i].expected, "\n  in    %s\n  found %s\n  not   %s",
                         cases[i].text, found.text, cases[i].expected);
    }
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
}

#endif
