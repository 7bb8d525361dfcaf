/*
 * date_runner.h - runs texts through the pipeline with the date plugin and compares what is found.
 *
 * Expected is "span=value; span=value" in the order of the text; a date without a value ends with
 * "=". The reference date is Wednesday, 10 August 2016.
 */
#ifndef DATE_RUNNER_H
#define DATE_RUNNER_H

#include <communique/communique.h>
#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

typedef struct date_case {
    const char *text;
    const char *expected;
} date_case;

const cq_plugin *cq_plugin_entry_date(uint32_t host_abi);

typedef struct date_found {
    char text[4096];
    size_t len;
} date_found;

static void date_append(date_found *found, cq_str part)
{
    cr_assert_lt(found->len + part.len, sizeof found->text, "a test finds too much");
    memcpy(found->text + found->len, part.data, part.len);
    found->len += part.len;
    found->text[found->len] = '\0';
}

static cq_status date_entity(void *context, const cq_result_entity *entity)
{
    date_found *found = context;
    if (found->len > 0)
        date_append(found, CQ_STR("; "));
    date_append(found, entity->text);
    date_append(found, CQ_STR("="));
    if (entity->value.len > 0)
        date_append(found, entity->value);
    return CQ_OK;
}

static cq_pipeline *date_pipeline(const char *reference)
{
    cq_options options = {.size = sizeof options, .encoding = "UTF-8", .reference_date = reference};
    cq_pipeline *pipeline = NULL;
    cq_error error;
    cr_assert_eq(cq_pipeline_new(&options, &pipeline, &error), CQ_OK);
    cr_assert_eq(cq_pipeline_add(pipeline, cq_plugin_entry_date, &error), CQ_OK);
    return pipeline;
}

static void run_date_cases_at(const date_case *cases, size_t count, const char *reference)
{
    cq_pipeline *pipeline = date_pipeline(reference);
    cq_worker *worker = NULL;
    cq_error error;
    cr_assert_eq(cq_worker_new(pipeline, &worker, &error), CQ_OK);
    for (size_t i = 0; i < count; i++) {
        date_found found = {"", 0};
        cq_sink sink = {.size = sizeof sink, .context = &found, .entity = date_entity};
        cq_status status = cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "case", cases[i].text,
                                                strlen(cases[i].text), &sink, &error);
        cr_expect_eq(status, CQ_OK);
        cr_expect_str_eq(found.text, cases[i].expected, "\n  in    %s\n  found %s\n  not   %s",
                         cases[i].text, found.text, cases[i].expected);
    }
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
}

static inline void run_date_cases(const date_case *cases, size_t count)
{
    run_date_cases_at(cases, count, "2016-08-10");
}

#endif
