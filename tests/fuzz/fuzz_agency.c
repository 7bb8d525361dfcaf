/*
 * fuzz_agency.c - any UTF-8 text through the agency plugin with a small gazetteer: every body lies
 * inside the document and has a value.
 */
#include "plugin_driver.h"
#include <stdio.h>
#include <unistd.h>

const cq_plugin *cq_plugin_entry_agency(uint32_t host_abi);

static const char bodies[] =
    "{\"id\":\"function.fa\",\"kind\":\"ministry\",\"function\":\"fa\",\"generic\":true,\"names\":["
    "{\"lang\":\"en\",\"text\":\"Ministry of Foreign Affairs\",\"type\":\"official\"},"
    "{\"lang\":\"ja\",\"text\":\"外務省\",\"type\":\"official\"}]}\n"
    "{\"id\":\"un\",\"kind\":\"organization\",\"names\":["
    "{\"lang\":\"en\",\"text\":\"United Nations\",\"type\":\"official\"},"
    "{\"lang\":\"en\",\"text\":\"UN\",\"type\":\"acronym\"},"
    "{\"lang\":\"ko\",\"text\":\"국제 연합\",\"type\":\"official\"}]}\n"
    "{\"id\":\"jp.mofa\",\"kind\":\"ministry\",\"country\":\"JP\",\"function\":\"fa\",\"names\":["
    "{\"lang\":\"en\",\"text\":\"Ministry of Foreign Affairs of Japan\",\"type\":\"official\"}]}\n";

static cq_status check(void *context, const cq_result_entity *entity)
{
    const uint64_t *size = context;
    if (entity->start >= entity->end || entity->end > *size || entity->value.len == 0)
        abort();
    return CQ_OK;
}

static cq_worker *worker_with_bodies(void)
{
    static const plugin_entry entries[] = {cq_plugin_entry_agency, NULL};
    char path[] = "/tmp/fuzz_agency_XXXXXX";
    int file = mkstemp(path);
    cq_option gazetteer = {"gazetteer", path};
    const cq_options options = {.size = sizeof options,
                                .encoding = "UTF-8",
                                .plugin_options = &gazetteer,
                                .plugin_option_count = 1};
    if (file < 0 || write(file, bodies, sizeof bodies - 1) != (ssize_t)(sizeof bodies - 1))
        abort();
    cq_worker *worker = new_worker(&options, entries);
    close(file);
    unlink(path);
    return worker;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static cq_worker *worker;
    if (!worker)
        worker = worker_with_bodies();
    uint64_t bytes = size;
    cq_sink sink = {.size = sizeof sink, .context = &bytes, .entity = check};
    run(worker, CQ_WANT_ENTITIES, data, size, &sink);
    return 0;
}
