/*
 * fuzz_date.c - any UTF-8 text through the date plugin: every date lies inside the document, and
 * its value is EDTF or absent.
 */
#include "edtf.h"

#include <communique/communique.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

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

static cq_worker *new_worker(void)
{
    static const cq_options options = {
        .size = sizeof options, .encoding = "UTF-8", .reference_date = "2016-08-10"};
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cq_error error;
    if (cq_pipeline_new(&options, &pipeline, &error) != CQ_OK ||
        cq_pipeline_add(pipeline, cq_plugin_entry_date, &error) != CQ_OK ||
        cq_worker_new(pipeline, &worker, &error) != CQ_OK)
        abort();
    return worker;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static cq_worker *worker; /* lives as long as the program */
    if (!worker)
        worker = new_worker();
    limits l = {size};
    cq_sink sink = {.size = sizeof sink, .context = &l, .entity = check};
    cq_error error;
    (void)cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "fuzz", data, size, &sink, &error);
    return 0;
}
