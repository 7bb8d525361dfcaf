/*
 * memory.c - a lack of memory at every n-th allocation: nothing crashes, nothing leaks (under
 * ASan), and what is told is CQ_E_MEMORY or a plugin's refusal. Afterwards the same worker works as
 * before.
 */
#include <communique/communique.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const cq_plugin *cq_plugin_entry_agency(uint32_t host_abi);
const cq_plugin *cq_plugin_entry_date(uint32_t host_abi);
const cq_plugin *cq_plugin_entry_meeting(uint32_t host_abi);
const cq_plugin *cq_plugin_entry_person(uint32_t host_abi);
const cq_plugin *cq_plugin_entry_symbol(uint32_t host_abi);

/* The names that the linker's --wrap gives. */
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

static long left = -1; /* allocations that still succeed; negative: all */

static int refuse(void)
{
    return left >= 0 && left-- <= 0;
}

void *__wrap_malloc(size_t size)
{
    return refuse() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return refuse() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size)
{
    return refuse() ? NULL : __real_realloc(old, size);
}

static const cq_plugin_entry_function entries[] = {cq_plugin_entry_agency, cq_plugin_entry_date,
                                                   cq_plugin_entry_meeting, cq_plugin_entry_person,
                                                   cq_plugin_entry_symbol};
enum { ENTRIES = sizeof entries / sizeof entries[0] };

static cq_status count_entity(void *context, const cq_result_entity *entity)
{
    (void)entity;
    ++*(size_t *)context;
    return CQ_OK;
}

static const char plain[] =
    "JOINT STATEMENT\n\nThe 3rd Example Dialogue was held in Geneva on 4 May 2011 between the "
    "Min-\n"
    "istry of Foreign Affairs (MFA) and Mr. John Example, who referred to A/70/174.\n\n"
    "第4回例示対話は2012年5月に東京で開かれた。\n\n- 1 -\n\fJOINT STATEMENT\n\nThe next meeting "
    "will be held "
    "in Tokyo next year.\n";

static const char page[] =
    "<!DOCTYPE html><nav><a href=x>Home</a></nav><main><h1>Third&nbsp;Dialogue</h1><p>The 3rd "
    "Example "
    "Dialogue was held in Geneva on 4&nbsp;May 2011<sup>1</sup> between the <b>Ministry of Foreign "
    "Affairs</b> and Mr.&#32;John Example, who referred to A/70/174.</p><table><tr><td>4th "
    "Dialogue<td>5 June 2012</table></main>";

static const char markup[] =
    "<?xml version='1.0'?><rss><item><title>The 3rd Example Dialogue</title><description>&lt;p&gt;"
    "held in Geneva on 4&amp;nbsp;May 2011</description></item><p>Ministry of Foreign "
    "Affairs<note>A/70/174</note> and Mr. John Example</p><d>5 June 2012</d></rss>";

static const char *const documents[] = {plain, page, markup};
enum { DOCUMENTS = sizeof documents / sizeof documents[0] };

static cq_status open_pipeline(cq_pipeline **pipeline, cq_error *error)
{
    cq_option gazetteer = {"gazetteer-base", CQ_GAZETTEER};
    cq_options options = {
        .size = sizeof options, .plugin_options = &gazetteer, .plugin_option_count = 1};
    cq_status status = cq_pipeline_new(&options, pipeline, error);
    for (size_t i = 0; i < ENTRIES && !status; i++)
        status = cq_pipeline_add(*pipeline, entries[i], error);
    return status;
}

static cq_status run(cq_worker *worker, const char *document, size_t *count)
{
    cq_sink sink = {.size = sizeof sink, .context = count, .entity = count_entity};
    *count = 0;
    return cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "memory", document, strlen(document),
                                &sink, NULL);
}

static int is_expected(cq_status status)
{
    return status == CQ_OK || status == CQ_E_MEMORY || status == CQ_E_PLUGIN ||
           status == CQ_E_OPEN || status == CQ_E_ENCODING;
}

/* Lets the n-th allocation of opening and running fail. Returns whether none was left to fail. */
static int try_opening(long n, int *failed)
{
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cq_error error = {0};
    left = n;
    cq_status status = open_pipeline(&pipeline, &error);
    if (!status)
        status = cq_worker_new(pipeline, &worker, &error);
    int done = left > 0;
    left = -1;
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
    if (!is_expected(status)) {
        printf("opening, allocation %ld: %d %s\n", n, (int)status, error.message);
        *failed = 1;
    }
    return done;
}

/* Runs of one document on one worker, another allocation failing each time. */
static int try_running(const char *document)
{
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cq_error error = {0};
    size_t wanted;
    size_t count;
    int failed = 0;
    if (open_pipeline(&pipeline, &error) || cq_worker_new(pipeline, &worker, &error)) {
        printf("%s\n", error.message);
        cq_pipeline_free(pipeline);
        return 1;
    }
    run(worker, document, &wanted);
    for (long n = 0; n < 100000; n++) {
        left = n;
        cq_status status = run(worker, document, &count);
        int done = left > 0;
        left = -1;
        if (!is_expected(status) || run(worker, document, &count) || count != wanted) {
            printf("running, allocation %ld: %d, then %zu of %zu entities\n", n, (int)status, count,
                   wanted);
            failed = 1;
        }
        if (done)
            break;
    }
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
    return failed || wanted < 5;
}

int main(void)
{
    int failed = 0;
    for (size_t i = 0; i < DOCUMENTS; i++)
        failed |= try_running(documents[i]);
    /* Lexicons take thousands of allocations, much alike: all of the first, then with growing
     * steps. */
    for (long n = 0; !try_opening(n, &failed); n += 1 + n / 50)
        ;
    return failed;
}
