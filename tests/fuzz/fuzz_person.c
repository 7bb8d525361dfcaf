/*
 * fuzz_person.c - any UTF-8 text through the person plugin: every entity lies inside the document,
 * has a value, and a rule that found it; a second run of the same worker finds the same.
 */
#include <communique/communique.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

const cq_plugin *cq_plugin_entry_person(uint32_t host_abi);

typedef struct tally {
    size_t size;
    size_t count;
    size_t sum; /* of all offsets: two runs that find the same have the same */
} tally;

static cq_status check(void *context, const cq_result_entity *entity)
{
    tally *t = context;
    if (entity->start >= entity->end || entity->end > t->size || entity->value.len == 0 ||
        entity->rule.len == 0)
        abort();
    t->count++;
    t->sum += (size_t)(entity->start + 3 * entity->end);
    return CQ_OK;
}

static cq_worker *new_worker(void)
{
    static const cq_options options = {.size = sizeof options, .encoding = "UTF-8"};
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cq_error error;
    if (cq_pipeline_new(&options, &pipeline, &error) != CQ_OK ||
        cq_pipeline_add(pipeline, cq_plugin_entry_person, &error) != CQ_OK ||
        cq_worker_new(pipeline, &worker, &error) != CQ_OK)
        abort();
    return worker;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static cq_worker *worker; /* lives as long as the program */
    if (!worker)
        worker = new_worker();
    tally tallies[2] = {{.size = size}, {.size = size}};
    for (int run = 0; run < 2; run++) {
        cq_sink sink = {.size = sizeof sink, .context = &tallies[run], .entity = check};
        cq_error error;
        (void)cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "fuzz", data, size, &sink, &error);
    }
    if (tallies[0].count != tallies[1].count || tallies[0].sum != tallies[1].sum)
        abort();
    return 0;
}
