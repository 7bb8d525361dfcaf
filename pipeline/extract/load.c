/*
 * load.c - plugins from files: dlopen with RTLD_NOW (missing symbols show at once), RTLD_LOCAL (two
 * plugins' helpers cannot meet) and RTLD_NODELETE (code that was handed out stays mapped).
 */
#define _GNU_SOURCE /* RTLD_NODELETE */
#include "base/error.h"
#include "extract/registry.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* The entry of an open object. POSIX lets a function's address be read through dlsym's void *; ISO
 * C has no conversion for it, hence the copy. */
static cq_plugin_entry_function entry_of(void *object)
{
    cq_plugin_entry_function entry = NULL;
    void *symbol = dlsym(object, CQ_PLUGIN_ENTRY_NAME);
    if (symbol)
        memcpy(&entry, &symbol, sizeof entry);
    return entry;
}

/* The dynamic linker searches a name without a slash in its own path; a path is never searched. */
static char *with_slash(const char *path)
{
    size_t len = strlen(path);
    char *name = malloc(len + 3);
    if (!name)
        return NULL;
    strcpy(name, strchr(path, '/') ? "" : "./");
    return strcat(name, path);
}

cq_status cqi_registry_load(cqi_registry *registry, const char *path, cq_error *error)
{
    char *name = with_slash(path);
    if (!name)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    void *object = dlopen(name, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!object) {
        free(name);
        return cqi_fail(error, CQ_E_OPEN, "%s", dlerror());
    }
    cq_plugin_entry_function entry = entry_of(object);
    cq_status status =
        entry ? cqi_registry_add(registry, entry, name, error)
              : cqi_fail(error, CQ_E_ABI,
                         "it does not export " CQ_PLUGIN_ENTRY_NAME ": no plugin of communique");
    dlclose(object);
    free(name);
    return status;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static int is_shared_object(const char *name)
{
    size_t len = strlen(name);
    return len > 3 && strcmp(name + len - 3, ".so") == 0 && name[0] != '.';
}

/* PATH/NAME in new memory; NULL: out of memory. */
static char *join(const char *path, const char *name)
{
    size_t len = strlen(path);
    char *joined = malloc(len + strlen(name) + 2);
    if (!joined)
        return NULL;
    memcpy(joined, path, len);
    joined[len] = '/';
    strcpy(joined + len + 1, name);
    return joined;
}

/* Adds the paths of a directory's shared objects to *paths. */
static cq_status list(const char *path, DIR *directory, char ***paths, size_t *count)
{
    for (struct dirent *entry; (entry = readdir(directory));) {
        if (!is_shared_object(entry->d_name))
            continue;
        char **grown = realloc(*paths, (*count + 1) * sizeof(char *));
        if (!grown)
            return CQ_E_MEMORY;
        *paths = grown;
        grown[*count] = join(path, entry->d_name);
        if (!grown[*count])
            return CQ_E_MEMORY;
        ++*count;
    }
    return CQ_OK;
}

cq_status cqi_registry_load_directory(cqi_registry *registry, const char *path, cq_error *error)
{
    DIR *directory = opendir(path);
    if (!directory)
        return cqi_fail(error, CQ_E_OPEN, "%s", strerror(errno));
    char **paths = NULL;
    size_t count = 0;
    cq_status status = list(path, directory, &paths, &count);
    closedir(directory);
    if (status)
        cqi_fail(error, status, "out of memory");
    if (count > 1)
        qsort(paths, count, sizeof paths[0], by_bytes);
    for (size_t i = 0; i < count; i++) {
        cq_error reason = {0};
        if (!status && cqi_registry_load(registry, paths[i], &reason))
            cqi_registry_log(registry, CQ_LOG_WARNING, "%s: %s", paths[i], reason.message);
        free(paths[i]);
    }
    free(paths);
    return status;
}
