/*
 * fuzz_meeting.c - any UTF-8 text through the date and meeting plugins, for entities and for
 * records: every mention lies inside the document and has a series, every record a series and
 * evidence.
 */
#include <communique/communique.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

const cq_plugin *cq_plugin_entry_date(uint32_t host_abi);
const cq_plugin *cq_plugin_entry_meeting(uint32_t host_abi);

static cq_status check_entity(void *context, const cq_result_entity *entity)
{
    const size_t *size = context;
    if (entity->start >= entity->end || entity->end > *size || entity->text.len == 0)
        abort();
    if (entity->type.len == 7 && entity->value.len == 0)
        abort();
    return CQ_OK;
}

static cq_status check_meeting(void *context, const cq_result_meeting *meeting)
{
    const size_t *size = context;
    if (meeting->series.len == 0 || meeting->evidence_count == 0 || meeting->status.len == 0)
        abort();
    for (size_t i = 0; i < meeting->evidence_count; i++)
        if (meeting->evidence[i].start >= meeting->evidence[i].end ||
            meeting->evidence[i].end > *size)
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
        cq_pipeline_add(pipeline, cq_plugin_entry_meeting, &error) != CQ_OK ||
        cq_worker_new(pipeline, &worker, &error) != CQ_OK)
        abort();
    return worker;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static cq_worker *worker; /* lives as long as the program */
    if (!worker)
        worker = new_worker();
    cq_sink sink = {
        .size = sizeof sink, .context = &size, .entity = check_entity, .meeting = check_meeting};
    cq_error error;
    (void)cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "fuzz", data, size, &sink, &error);
    (void)cq_worker_run_memory(worker, CQ_WANT_MEETINGS, "fuzz", data, size, &sink, &error);
    return 0;
}
