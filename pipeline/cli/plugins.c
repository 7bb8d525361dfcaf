/*
 * plugins.c - the command's plugins. The library loads what it is told; where to look is decided
 * here:
 * --plugin and --plugin-dir, then the folders of CQ_PLUGIN_PATH, then the folder beside the
 * command. The working directory is never searched.
 */
#include "plugins.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The folders, relative to the command's own, where its plugins lie: in a build tree, installed. */
static const char *const default_folders[] = {"plugins", CLI_PLUGIN_FOLDER};

/* The folder of the running command in `path`; false: not known. */
static bool own_folder(char *path, size_t size)
{
    ssize_t len = readlink("/proc/self/exe", path, size - 1);
    if (len <= 0)
        return false;
    path[len] = '\0';
    char *slash = strrchr(path, '/');
    if (!slash)
        return false;
    *slash = '\0';
    return true;
}

static int load_default(cq_pipeline *pipeline)
{
    char folder[PATH_MAX];
    if (!own_folder(folder, sizeof folder))
        return CLI_OK;
    for (size_t i = 0; i < sizeof default_folders / sizeof default_folders[0]; i++) {
        char path[PATH_MAX + 64];
        snprintf(path, sizeof path, "%s/%s", folder, default_folders[i]);
        size_t before = cq_pipeline_extractor_count(pipeline);
        if (access(path, F_OK) == 0)
            cq_pipeline_load_directory(pipeline, path, NULL);
        if (cq_pipeline_extractor_count(pipeline) > before)
            return CLI_OK;
    }
    cli_complain("no plugins were found beside the command in %s", folder);
    return CLI_OK;
}

/* A folder that does not exist is passed over, as in PATH. */
static int load_path_variable(cq_pipeline *pipeline)
{
    const char *variable = getenv("CQ_PLUGIN_PATH");
    while (variable && *variable) {
        char folder[PATH_MAX];
        size_t len = strcspn(variable, ":");
        snprintf(folder, sizeof folder, "%.*s", (int)(len < PATH_MAX ? len : 0), variable);
        if (folder[0] == '/')
            cq_pipeline_load_directory(pipeline, folder, NULL);
        variable += len + (variable[len] == ':');
    }
    return CLI_OK;
}

int cli_plugins_load(const cli_flags *flags, cq_pipeline *pipeline)
{
    cq_error error;
    for (size_t i = 0; i < flags->plugins.count; i++) {
        if (cq_pipeline_load(pipeline, flags->plugins.items[i], &error)) {
            cli_complain("--plugin=%s: %s", flags->plugins.items[i], error.message);
            return CLI_USAGE;
        }
    }
    for (size_t i = 0; i < flags->plugin_directories.count; i++) {
        if (cq_pipeline_load_directory(pipeline, flags->plugin_directories.items[i], &error)) {
            cli_complain("--plugin-dir=%s: %s", flags->plugin_directories.items[i], error.message);
            return CLI_USAGE;
        }
    }
    load_path_variable(pipeline);
    return flags->no_default_plugins ? CLI_OK : load_default(pipeline);
}

int cli_plugins_list(const cq_pipeline *pipeline)
{
    for (size_t i = 0; i < cq_pipeline_extractor_count(pipeline); i++) {
        cq_extractor_info info = cq_pipeline_extractor(pipeline, i);
        printf("%-10s %s %s, ABI %u.%u, %s: %s\n", info.name, info.plugin_id, info.plugin_version,
               (unsigned)(info.abi >> 16), (unsigned)(info.abi & 0xFFFF), info.license,
               info.summary);
        printf("%-10s kinds:", "");
        for (size_t k = 0; info.kinds[k]; k++)
            printf(" %s", info.kinds[k]);
        printf("; file: %s\n", *info.file ? info.file : "(linked in)");
    }
    return CLI_OK;
}

/* All kinds of all extractors, ended by NULL, in new memory. */
static const char **all_kinds(const cq_pipeline *pipeline)
{
    size_t count = 0;
    for (size_t i = 0; i < cq_pipeline_extractor_count(pipeline); i++)
        for (const char *const *kind = cq_pipeline_extractor(pipeline, i).kinds; *kind; kind++)
            count++;
    const char **kinds = calloc(count + 1, sizeof *kinds);
    count = 0;
    for (size_t i = 0; kinds && i < cq_pipeline_extractor_count(pipeline); i++)
        for (const char *const *kind = cq_pipeline_extractor(pipeline, i).kinds; *kind; kind++)
            kinds[count++] = *kind;
    return kinds;
}

static int complain_of_type(const char *type, const char *const *kinds)
{
    char list[256] = "";
    for (size_t i = 0; kinds[i]; i++) {
        size_t len = strlen(list);
        snprintf(list + len, sizeof list - len, "%s%s", i > 0 ? ", " : "", kinds[i]);
    }
    cli_complain("no plugin extracts entities of type '%s': %s would be right", type,
                 *list ? list : "load a plugin that does");
    return CLI_USAGE;
}

int cli_plugins_check_types(const cli_flags *flags, const cq_pipeline *pipeline)
{
    const char **kinds = all_kinds(pipeline);
    if (!kinds) {
        cli_complain("out of memory");
        return CLI_FATAL;
    }
    int status = CLI_OK;
    for (size_t i = 0; i < flags->types.count && !status; i++) {
        bool found = false;
        for (size_t k = 0; kinds[k]; k++)
            found |= strcmp(kinds[k], flags->types.items[i]) == 0;
        if (!found)
            status = complain_of_type(flags->types.items[i], kinds);
    }
    free(kinds);
    return status;
}
