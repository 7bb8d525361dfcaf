/*
 * plugin_driver.h - what the fuzz targets of the plugins share: a worker with the plugins in
 * question, which lives as long as the program, and the run of one input through it.
 */
#ifndef CQT_PLUGIN_DRIVER_H
#define CQT_PLUGIN_DRIVER_H

#include <communique/communique.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef const cq_plugin *(*plugin_entry)(uint32_t host_abi);

/* `entries` ends with NULL. Whatever fails is the target's own fault: it stops. */
static inline cq_worker *new_worker(const cq_options *options, const plugin_entry *entries)
{
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cq_error error;
    if (cq_pipeline_new(options, &pipeline, &error) != CQ_OK)
        abort();
    for (; *entries; entries++)
        if (cq_pipeline_add(pipeline, *entries, &error) != CQ_OK)
            abort();
    if (cq_worker_new(pipeline, &worker, &error) != CQ_OK)
        abort();
    return worker;
}

/* Any result is fine, also an error: the sink's functions check what is given out. */
static inline void run(cq_worker *worker, int want, const uint8_t *data, size_t size,
                       const cq_sink *sink)
{
    cq_error error;
    (void)cq_worker_run_memory(worker, want, "fuzz", data, size, sink, &error);
}

#endif
