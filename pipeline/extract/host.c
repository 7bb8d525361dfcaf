/*
 * host.c - what the host does for a plugin: log, fold, tokenize, options, watched tokens.
 */
#include "extract/host.h"

#include <stdlib.h>
#include <string.h>

/* The host is the first member of its instance. */
static const cqi_host_instance *instance_of(const cq_host *host)
{
    return (const cqi_host_instance *)host->host_data;
}

static void host_log(const cq_host *host, int32_t level, const char *message)
{
    const cqi_host_settings *settings = instance_of(host)->settings;
    if (settings->log)
        settings->log(settings->log_context, level, message);
}

static cq_str host_option(const cq_host *host, const char *name, size_t n)
{
    const cqi_host_settings *settings = instance_of(host)->settings;
    for (size_t i = 0; i < settings->option_count; i++) {
        const char *value = settings->option_values[i];
        if (strcmp(settings->option_names[i], name) == 0 && n-- == 0)
            return (cq_str){value, strlen(value)};
    }
    return (cq_str){NULL, 0};
}

static const void *host_extension(const cq_host *host, const char *id)
{
    (void)host;
    (void)id;
    return NULL; /* ABI 1.0 has none */
}

static uint32_t host_watch(const cq_host *host, const cq_watch *watch, uint32_t bit)
{
    return cqi_interest_add(instance_of(host)->interest, watch, bit);
}

static char *copy(const char *text, size_t len)
{
    char *bytes = malloc(len + 1);
    if (!bytes)
        return NULL;
    memcpy(bytes, text, len);
    bytes[len] = '\0';
    return bytes;
}

static char *directory_of(const char *file)
{
    const char *slash = strrchr(file, '/');
    if (*file == '\0')
        return copy("", 0);
    if (!slash)
        return copy(".", 1);
    return copy(file, slash == file ? 1 : (size_t)(slash - file));
}

cqi_host_instance *cqi_host_new(const cqi_host_settings *settings, cqi_interest *interest,
                                const char *file)
{
    cqi_host_instance *instance = calloc(1, sizeof *instance);
    if (!instance)
        return NULL;
    instance->settings = settings;
    instance->interest = interest;
    instance->file = copy(file, strlen(file));
    instance->directory = directory_of(file);
    if (!instance->file || !instance->directory) {
        cqi_host_free(instance);
        return NULL;
    }
    instance->host = (cq_host){
        .size = sizeof(cq_host),
        .abi = CQ_ABI_VERSION,
        .version = CQ_STR_INIT(CQ_VERSION_STRING),
        .log = host_log,
        .fold_hash = settings->fold_hash,
        .fold = settings->fold,
        .tokenize = settings->tokenize,
        .option = host_option,
        .directory = instance->directory,
        .extension = host_extension,
        .watch = host_watch,
        .host_data = instance,
    };
    return instance;
}

void cqi_host_free(cqi_host_instance *instance)
{
    if (!instance)
        return;
    free(instance->file);
    free(instance->directory);
    free(instance);
}
