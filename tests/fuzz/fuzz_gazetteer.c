/*
 * fuzz_gazetteer.c - any bytes as a user's gazetteer, JSON Lines or compiled: it is refused with a
 * message, or the plugin opens it and reads a document with it.
 */
#include <communique/communique.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

const cq_plugin *cq_plugin_entry_agency(uint32_t host_abi);

static const char text[] =
    "The Ministry of Foreign Affairs of Japan (MOFA), the United Nations, 外務省, "
    "국제연합은, НАТО and the Centre for Tides met at UN.\n";

static void read_document(cq_pipeline *pipeline)
{
    cq_worker *worker = NULL;
    cq_error error;
    const cq_sink sink = {.size = sizeof sink};
    if (cq_worker_new(pipeline, &worker, &error) != CQ_OK)
        return;
    (void)cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "fuzz", text, sizeof text - 1, &sink,
                               &error);
    cq_worker_free(worker);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[] = "/tmp/fuzz_gazetteer_XXXXXX";
    int file = mkstemp(path);
    cq_option gazetteer = {"gazetteer", path};
    const cq_options options = {
        .size = sizeof options, .plugin_options = &gazetteer, .plugin_option_count = 1};
    cq_pipeline *pipeline = NULL;
    cq_error error = {CQ_OK, ""};
    if (file < 0 || write(file, data, size) != (ssize_t)size)
        abort();
    close(file);
    if (cq_pipeline_new(&options, &pipeline, &error) != CQ_OK)
        abort();
    if (cq_pipeline_add(pipeline, cq_plugin_entry_agency, &error) == CQ_OK)
        read_document(pipeline);
    else if (error.message[0] == '\0')
        abort();
    cq_pipeline_free(pipeline);
    unlink(path);
    return 0;
}
