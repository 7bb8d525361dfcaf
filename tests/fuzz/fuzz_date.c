/*
 * fuzz_date.c - any UTF-8 text through the date plugin: every date lies inside the document, and
 * its value is EDTF or absent.
 */
#include "edtf.h"
#include "plugin_driver.h"

const cq_plugin *cq_plugin_entry_date(uint32_t host_abi);

typedef struct limits {
    uint64_t size;
} limits;

static cq_status check(void *context, const cq_result_entity *entity)
{
    const limits *l = context;
    if (entity->start >= entity->end || entity->end > l->size)
        abort();
    if (entity->value.len > 0 && cqk_edtf_level(entity->value) < 0)
        abort();
    return CQ_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const cq_options options = {
        .size = sizeof options, .encoding = "UTF-8", .reference_date = "2016-08-10"};
    static const plugin_entry entries[] = {cq_plugin_entry_date, NULL};
    static cq_worker *worker;
    if (!worker)
        worker = new_worker(&options, entries);
    limits l = {size};
    cq_sink sink = {.size = sizeof sink, .context = &l, .entity = check};
    run(worker, CQ_WANT_ENTITIES, data, size, &sink);
    return 0;
}
