/*
 * fuzz_meeting.c - any UTF-8 text through the date and meeting plugins, for entities and for
 * records: every mention lies inside the document and has a series, every record a series and
 * evidence.
 */
#include "plugin_driver.h"

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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const cq_options options = {
        .size = sizeof options, .encoding = "UTF-8", .reference_date = "2016-08-10"};
    static const plugin_entry entries[] = {cq_plugin_entry_date, cq_plugin_entry_meeting, NULL};
    static cq_worker *worker;
    if (!worker)
        worker = new_worker(&options, entries);
    cq_sink sink = {
        .size = sizeof sink, .context = &size, .entity = check_entity, .meeting = check_meeting};
    run(worker, CQ_WANT_ENTITIES, data, size, &sink);
    run(worker, CQ_WANT_MEETINGS, data, size, &sink);
    return 0;
}
