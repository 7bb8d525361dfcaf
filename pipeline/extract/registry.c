/*
 * registry.c - the extractors of a pipeline: found, opened in order, closed in the reverse order.
 */
#include "extract/registry.h"

#include "base/error.h"
#include "extract/describe.h"
#include "extract/host.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void cqi_registry_init(cqi_registry *registry, const cqi_host_settings *settings)
{
    *registry = (cqi_registry){.settings = *settings};
}

void cqi_registry_deinit(cqi_registry *registry)
{
    while (registry->count > 0) {
        cqi_extractor *extractor = &registry->extractors[--registry->count];
        if (CQ_HAS(extractor->description, close) && extractor->description->close)
            extractor->description->close(extractor->model);
    }
    for (size_t i = 0; i < registry->host_count; i++)
        cqi_host_free(registry->hosts[i]);
    free(registry->hosts);
    free(registry->extractors);
    cqi_interest_deinit(&registry->interest);
    *registry = (cqi_registry){0};
}

void cqi_registry_log(const cqi_registry *registry, int32_t level, const char *format, ...)
{
    if (!registry->settings.log)
        return;
    char message[CQ_ERROR_MESSAGE_SIZE * 2];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    registry->settings.log(registry->settings.log_context, level, message);
}

static const cqi_extractor *find(const cqi_registry *registry, const char *name)
{
    for (size_t i = 0; i < registry->count; i++)
        if (strcmp(registry->extractors[i].description->name, name) == 0)
            return &registry->extractors[i];
    return NULL;
}

static cqi_host_instance *add_host(cqi_registry *registry, const char *file)
{
    cqi_host_instance **hosts =
        realloc(registry->hosts, (registry->host_count + 1) * sizeof(registry->hosts[0]));
    if (!hosts)
        return NULL;
    registry->hosts = hosts;
    cqi_host_instance *host = cqi_host_new(&registry->settings, &registry->interest, file);
    if (host)
        registry->hosts[registry->host_count++] = host;
    return host;
}

static cq_status open_extractor(cqi_registry *registry, const cq_plugin *plugin,
                                const cq_extractor *description, cqi_host_instance *host,
                                cq_error *error)
{
    const cqi_extractor *first = find(registry, description->name);
    if (first) {
        cqi_registry_log(registry, CQ_LOG_WARNING, "%s: extractor %s is there already, from %s",
                         *host->file ? host->file : plugin->id, description->name,
                         *first->file ? first->file : first->plugin->id);
        return CQ_OK;
    }
    if (registry->count == registry->capacity) {
        size_t capacity = registry->capacity ? registry->capacity * 2 : 8;
        cqi_extractor *extractors =
            realloc(registry->extractors, capacity * sizeof registry->extractors[0]);
        if (!extractors)
            return cqi_fail(error, CQ_E_MEMORY, "out of memory");
        registry->extractors = extractors;
        registry->capacity = capacity;
    }
    cqi_extractor extractor = {description, plugin, host->file, NULL, host};
    if (description->open) {
        cq_error reason = {.message = "it gave no reason"};
        cq_status status = description->open(&host->host, &extractor.model, &reason);
        if (status != CQ_OK)
            return cqi_fail(error, CQ_E_PLUGIN, "extractor %s cannot be opened: %s",
                            description->name, reason.message);
    }
    registry->extractors[registry->count++] = extractor;
    return CQ_OK;
}

cq_status cqi_registry_add(cqi_registry *registry, cq_plugin_entry_function entry, const char *file,
                           cq_error *error)
{
    const cq_plugin *plugin = entry(CQ_ABI_VERSION);
    CQI_TRY(cqi_describe_negotiate(plugin, error));
    CQI_TRY(cqi_describe_check(plugin, error));
    cqi_host_instance *host = add_host(registry, file);
    if (!host)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    for (size_t i = 0; plugin->extractors[i]; i++)
        CQI_TRY(open_extractor(registry, plugin, plugin->extractors[i], host, error));
    return CQ_OK;
}
