/*
 * describe.c - negotiation of the ABI version and checks of a plugin's description.
 *
 * A host of ABI M.n serves plugins of major M whose min_host_abi is at most M.n. Nothing behind the
 * first two words of cq_plugin is read before the major version is known to be ours.
 */
#include "extract/describe.h"

#include "base/error.h"

#include <string.h>

enum { EXTRACTOR_MAX = 64, KIND_MAX = 64 };

static unsigned major(uint32_t abi)
{
    return abi >> 16;
}

static unsigned minor(uint32_t abi)
{
    return abi & 0xFFFF;
}

cq_status cqi_describe_negotiate(const cq_plugin *plugin, cq_error *error)
{
    if (!plugin)
        return cqi_fail(error, CQ_E_ABI,
                        "the plugin cannot serve ABI %d.%d, which this program offers: get a build "
                        "of the plugin for ABI %d",
                        CQ_ABI_MAJOR, CQ_ABI_MINOR, CQ_ABI_MAJOR);
    if (major(plugin->abi) < CQ_ABI_MAJOR)
        return cqi_fail(error, CQ_E_ABI,
                        "the plugin was built for ABI %u.%u and is the older side; this program "
                        "offers %d.%d: rebuild the plugin",
                        major(plugin->abi), minor(plugin->abi), CQ_ABI_MAJOR, CQ_ABI_MINOR);
    if (major(plugin->abi) > CQ_ABI_MAJOR)
        return cqi_fail(error, CQ_E_ABI,
                        "the plugin was built for ABI %u.%u; this program offers %d.%d and is the "
                        "older side: update communique",
                        major(plugin->abi), minor(plugin->abi), CQ_ABI_MAJOR, CQ_ABI_MINOR);
    if (plugin->size < offsetof(cq_plugin, extension))
        return cqi_fail(error, CQ_E_PLUGIN, "the plugin's description is %u bytes, too short",
                        plugin->size);
    if (plugin->min_host_abi > CQ_ABI_VERSION)
        return cqi_fail(error, CQ_E_ABI,
                        "the plugin was built for ABI %u.%u and needs at least %u.%u; this program "
                        "offers %d.%d and is the older side: update communique, or get a plugin "
                        "that declares a lower min_host_abi",
                        major(plugin->abi), minor(plugin->abi), major(plugin->min_host_abi),
                        minor(plugin->min_host_abi), CQ_ABI_MAJOR, CQ_ABI_MINOR);
    return CQ_OK;
}

bool cqi_describe_is_name(const char *name)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789_-";
    return name && *name && strspn(name, allowed) == strlen(name);
}

static cq_status check_extractor(const cq_extractor *extractor, cq_error *error)
{
    if (extractor->size < offsetof(cq_extractor, scan) + sizeof extractor->scan)
        return cqi_fail(error, CQ_E_PLUGIN, "an extractor's description is %u bytes, too short",
                        extractor->size);
    if (!cqi_describe_is_name(extractor->name))
        return cqi_fail(error, CQ_E_PLUGIN, "an extractor's name is not of a-z, 0-9, _ and -");
    if (!extractor->scan)
        return cqi_fail(error, CQ_E_PLUGIN, "extractor %s has no scan function", extractor->name);
    if (!extractor->kinds || !extractor->kinds[0])
        return cqi_fail(error, CQ_E_PLUGIN, "extractor %s names no kind", extractor->name);
    for (size_t i = 0; extractor->kinds[i]; i++)
        if (i >= KIND_MAX || !cqi_describe_is_name(extractor->kinds[i]))
            return cqi_fail(error, CQ_E_PLUGIN, "extractor %s has a kind that is no name",
                            extractor->name);
    return CQ_OK;
}

cq_status cqi_describe_check(const cq_plugin *plugin, cq_error *error)
{
    if (!plugin->id || !*plugin->id || !plugin->version || !plugin->license || !plugin->summary)
        return cqi_fail(error, CQ_E_PLUGIN,
                        "the plugin's id, version, license or summary is missing");
    if (!plugin->extractors || !plugin->extractors[0])
        return cqi_fail(error, CQ_E_PLUGIN, "plugin %s has no extractor", plugin->id);
    for (size_t i = 0; plugin->extractors[i]; i++) {
        if (i >= EXTRACTOR_MAX)
            return cqi_fail(error, CQ_E_PLUGIN, "plugin %s has more than %d extractors", plugin->id,
                            EXTRACTOR_MAX);
        CQI_TRY(check_extractor(plugin->extractors[i], error));
    }
    return CQ_OK;
}
