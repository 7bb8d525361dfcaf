/*
 * test_abi.c - what a host of today does with plugins of yesterday, tomorrow, and bad ones.
 */
#include <communique/communique.h>
#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

typedef struct found {
    char texts[16][64];
    char types[16][32];
    size_t count;
} found;

static cq_status take_entity(void *context, const cq_result_entity *entity)
{
    found *all = context;
    if (all->count < 16) {
        snprintf(all->texts[all->count], 64, "%.*s", (int)entity->text.len, entity->text.data);
        snprintf(all->types[all->count], 32, "%.*s", (int)entity->type.len, entity->type.data);
    }
    all->count++;
    return CQ_OK;
}

static cq_status extract(const char *plugin, const char *text, found *all, cq_error *error)
{
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cq_sink sink = {.size = sizeof sink, .context = all, .entity = take_entity};
    char path[512];
    snprintf(path, sizeof path, "%s/%s.so", CQ_ABI_PLUGINS, plugin);
    cr_assert_eq(cq_pipeline_new(NULL, &pipeline, error), CQ_OK);
    cq_status status = cq_pipeline_load(pipeline, path, error);
    if (!status) {
        cr_assert_eq(cq_worker_new(pipeline, &worker, error), CQ_OK);
        status =
            cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "doc", text, strlen(text), &sink, error);
    }
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
    return status;
}

Test(abi, plugin_of_frozen_headers_extracts)
{
    found all = {0};
    cq_error error = {0};
    cr_assert_eq(extract("frozen_1_0", "The 2nd of 3 words.", &all, &error), CQ_OK, "%s",
                 error.message);
    cr_assert_eq(all.count, 2);
    cr_assert_str_eq(all.texts[0], "2nd");
    cr_assert_str_eq(all.texts[1], "3");
    cr_assert_str_eq(all.types[1], "number");
}

Test(abi, wrong_plugins_are_refused_with_a_reason)
{
    static const struct {
        int number;
        cq_status status;
        const char *reason;
    } cases[] = {
        {1, CQ_E_ABI, "is the older side: update communique"},
        {2, CQ_E_ABI, "the plugin was built for ABI 0.9 and is the older side"},
        {3, CQ_E_ABI, "needs at least 1.1; this program offers 1.0 and is the older side"},
        {4, CQ_E_ABI, "cannot serve ABI 1.0"},
        {5, CQ_E_ABI, "does not export cq_plugin_entry"},
        {6, CQ_E_PLUGIN, "12 bytes, too short"},
        {7, CQ_E_PLUGIN, "id, version, license or summary is missing"},
        {8, CQ_E_PLUGIN, "has no extractor"},
        {9, CQ_E_PLUGIN, "16 bytes, too short"},
        {10, CQ_E_PLUGIN, "name is not of a-z"},
        {11, CQ_E_PLUGIN, "names no kind"},
        {12, CQ_E_PLUGIN, "kind that is no name"},
        {13, CQ_E_PLUGIN, "has no scan function"},
        {14, CQ_E_PLUGIN, "cannot be opened: the lexicon is missing"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char plugin[32];
        found all = {0};
        cq_error error = {0};
        snprintf(plugin, sizeof plugin, "wrong_%d", cases[i].number);
        cq_status status = extract(plugin, "text", &all, &error);
        cr_expect_eq(status, cases[i].status, "case %d: %d", cases[i].number, (int)status);
        cr_expect(strstr(error.message, cases[i].reason) != NULL, "case %d: %s", cases[i].number,
                  error.message);
    }
}

Test(abi, missing_file_is_refused)
{
    found all = {0};
    cq_error error = {0};
    cr_assert_eq(extract("no_such_plugin", "text", &all, &error), CQ_E_OPEN);
    cr_assert(strstr(error.message, "no_such_plugin") != NULL);
}

Test(abi, wrong_emissions_are_dropped_and_right_ones_kept)
{
    found all = {0};
    cq_error error = {0};
    cr_assert_eq(extract("misbehaving", "Grüße\n\nzwei Absätze", &all, &error), CQ_OK, "%s",
                 error.message);
    cr_assert_eq(all.count, 2);
    cr_assert_str_eq(all.texts[0], "Grüße");
}

Test(abi, failing_extractor_loses_its_rest_of_the_document_only)
{
    found all = {0};
    cq_error error = {0};
    cr_assert_eq(extract("misbehaving", "first\n\nfails here\n\nthird", &all, &error), CQ_OK);
    cr_assert_eq(all.count, 1);
}

Test(abi, validator_passes_a_good_plugin_and_finds_a_bad_one)
{
    char path[512];
    cq_error error = {0};
    snprintf(path, sizeof path, "%s/frozen_1_0.so", CQ_ABI_PLUGINS);
    cr_assert_eq(cq_plugin_check(path, &error), CQ_OK, "%s", error.message);
    snprintf(path, sizeof path, "%s/wrong_13.so", CQ_ABI_PLUGINS);
    cr_assert_eq(cq_plugin_check(path, &error), CQ_E_PLUGIN);
    snprintf(path, sizeof path, "%s/forgetful.so", CQ_ABI_PLUGINS);
    cr_assert_eq(cq_plugin_check(path, &error), CQ_E_PLUGIN);
    cr_assert(strstr(error.message, "second time") != NULL, "%s", error.message);
}
