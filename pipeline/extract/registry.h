/*
 * registry.h - the plugins of a pipeline: loading, negotiation, their extractors' models.
 *
 * Contract and lifecycle are described in communique/plugin.h. A plugin's code is never unmapped:
 * other code may still hold pointers into it, and a second load of the same file is cheap.
 */
#ifndef CQI_REGISTRY_H
#define CQI_REGISTRY_H

#include "base/interest.h"

#include <communique/plugin.h>
#include <stddef.h>

/* What plugins get from the host's side. Strings are copied. */
typedef struct cqi_host_settings {
    void (*log)(void *context, int32_t level, const char *message); /* may be NULL */
    void *log_context;
    size_t (*tokenize)(const cq_host *host, cq_str text, uint32_t *start, uint32_t *end,
                       uint32_t *hash, size_t capacity);
    uint32_t (*fold_hash)(const char *text, size_t len);
    size_t (*fold)(const char *text, size_t len, char *out, size_t capacity);
    const char *const *option_names; /* option_count of them */
    const char *const *option_values;
    size_t option_count;
} cqi_host_settings;

/* One extractor that was opened. */
typedef struct cqi_extractor {
    const cq_extractor *description;
    const cq_plugin *plugin;
    const char *file; /* "" if linked in */
    void *model;
    struct cqi_host_instance *host;
} cqi_extractor;

/* Owns its extractors. Read-only while workers exist. */
typedef struct cqi_registry {
    cqi_extractor *extractors;
    size_t count;
    size_t capacity;
    struct cqi_host_instance **hosts; /* one a plugin */
    size_t host_count;
    cqi_host_settings settings;
    cqi_interest interest; /* what all extractors watch */
} cqi_registry;

/* `settings` must outlive the registry. */
void cqi_registry_init(cqi_registry *registry, const cqi_host_settings *settings);
void cqi_registry_deinit(cqi_registry *registry); /* closes all extractors, last opened first */

/* Loads a file: see cq_pipeline_load for what it returns. */
cq_status cqi_registry_load(cqi_registry *registry, const char *path, cq_error *error);
cq_status cqi_registry_load_directory(cqi_registry *registry, const char *path, cq_error *error);

/* Adds a plugin by its entry; `file` is "" for one that is linked in. */
cq_status cqi_registry_add(cqi_registry *registry, cq_plugin_entry_function entry, const char *file,
                           cq_error *error);

/* Logs a printf message through the settings. */
#if defined(__GNUC__) || defined(__clang__)
__attribute__((format(printf, 3, 4)))
#endif
void cqi_registry_log(const cqi_registry *registry, int32_t level, const char *format, ...);

#endif
