/*
 * threads.c - several workers at once: a batch gives the same bytes for every number of jobs, and
 * ThreadSanitizer finds nothing. A program with a plain main, because Criterion and ThreadSanitizer
 * do not go together.
 *
 * threads FOLDER: runs the batch over the folder, many times over itself.
 */
#include <communique/communique.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { REPEATS = 4 };

const cq_plugin *cq_plugin_entry_agency(uint32_t host_abi);
const cq_plugin *cq_plugin_entry_date(uint32_t host_abi);
const cq_plugin *cq_plugin_entry_meeting(uint32_t host_abi);
const cq_plugin *cq_plugin_entry_person(uint32_t host_abi);
const cq_plugin *cq_plugin_entry_symbol(uint32_t host_abi);

typedef struct collected {
    char *data;
    size_t len;
    size_t problems;
} collected;

static cq_status collect(void *context, const void *bytes, size_t len)
{
    collected *all = context;
    char *data = realloc(all->data, all->len + len);
    if (!data)
        return CQ_E_WRITE;
    memcpy(data + all->len, bytes, len);
    all->data = data;
    all->len += len;
    return CQ_OK;
}

static void count_problem(void *context, const char *document, cq_status status,
                          const char *message)
{
    collected *all = context;
    fprintf(stderr, "%s: %d %s\n", document, (int)status, message);
    all->problems++;
}

static void note_progress(void *context, const cq_progress *progress)
{
    (void)context;
    (void)progress;
}

static cq_pipeline *make_pipeline(void)
{
    static const cq_plugin_entry_function entries[] = {
        cq_plugin_entry_agency, cq_plugin_entry_date, cq_plugin_entry_meeting,
        cq_plugin_entry_person, cq_plugin_entry_symbol};
    cq_option gazetteer = {"gazetteer-base", CQ_GAZETTEER};
    cq_options options = {
        .size = sizeof options, .plugin_options = &gazetteer, .plugin_option_count = 1};
    cq_pipeline *pipeline = NULL;
    cq_error error = {0};
    if (cq_pipeline_new(&options, &pipeline, &error)) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    for (size_t i = 0; i < sizeof entries / sizeof entries[0]; i++) {
        if (cq_pipeline_add(pipeline, entries[i], &error)) {
            fprintf(stderr, "%s\n", error.message);
            exit(1);
        }
    }
    return pipeline;
}

static collected run(cq_pipeline *pipeline, const char *folder, int want, unsigned jobs)
{
    const char *inputs[REPEATS];
    for (size_t i = 0; i < REPEATS; i++)
        inputs[i] = folder;
    collected all = {0};
    cq_batch batch = {.size = sizeof batch,
                      .want = want,
                      .inputs = inputs,
                      .input_count = REPEATS,
                      .jobs = jobs,
                      .context = &all,
                      .write = collect,
                      .problem = count_problem,
                      .progress = note_progress};
    cq_progress progress = {0};
    cq_error error = {0};
    if (cq_batch_run(pipeline, &batch, &progress, &error)) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    return all;
}

/* Does the output for `want` depend on the number of jobs? */
static int differs(cq_pipeline *pipeline, const char *folder, int want)
{
    collected one = run(pipeline, folder, want, 1);
    int result = one.len == 0;
    for (unsigned jobs = 2; jobs <= 8; jobs *= 2) {
        collected many = run(pipeline, folder, want, jobs);
        if (many.len != one.len || memcmp(many.data, one.data, one.len) != 0 ||
            many.problems != one.problems) {
            fprintf(stderr, "want %d: %u jobs give another output than one\n", want, jobs);
            result = 1;
        }
        free(many.data);
    }
    free(one.data);
    return result;
}

CQ_API const char *__tsan_default_suppressions(void); /* NOLINT: the sanitizer's name for it */

/* The C library guards its locales and time zone by locks of its own, which ThreadSanitizer does
 * not see. */
const char *__tsan_default_suppressions(void) /* NOLINT */
{
    return "race:_nl_*\nrace:__newlocale\nrace:__freelocale\nrace:__gconv_*\nrace:tzset_internal\n";
}

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    cq_pipeline *pipeline = make_pipeline();
    int failed = differs(pipeline, argv[1], CQ_WANT_ENTITIES);
    failed |= differs(pipeline, argv[1], CQ_WANT_MEETINGS);
    failed |= differs(pipeline, argv[1], CQ_WANT_TEXT);
    cq_pipeline_free(pipeline);
    return failed;
}
