/*
 * name_target.h - a fuzz target for one plugin whose entities all have a value: every entity lies
 * inside the document, has a value and a rule that found it; a second run of the same worker finds
 * the same. Define TARGET_ENTRY, the plugin's entry function, before including it.
 */
#include "plugin_driver.h"

const cq_plugin *TARGET_ENTRY(uint32_t host_abi);

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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const cq_options options = {.size = sizeof options, .encoding = "UTF-8"};
    static const plugin_entry entries[] = {TARGET_ENTRY, NULL};
    static cq_worker *worker;
    if (!worker)
        worker = new_worker(&options, entries);
    tally tallies[2] = {{.size = size}, {.size = size}};
    for (int i = 0; i < 2; i++) {
        cq_sink sink = {.size = sizeof sink, .context = &tallies[i], .entity = check};
        run(worker, CQ_WANT_ENTITIES, data, size, &sink);
    }
    if (tallies[0].count != tallies[1].count || tallies[0].sum != tallies[1].sum)
        abort();
    return 0;
}
