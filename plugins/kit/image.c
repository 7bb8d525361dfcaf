/*
 * image.c - finds tables in the plugin's image.
 */
#include "image.h"

#include <string.h>

bool cqk_image_begin(const cq_host *host, cqk_image_header *header)
{
    *header = (cqk_image_header){.magic = CQK_IMAGE_MAGIC,
                                 .probe = host->fold_hash(CQK_RECORDER, sizeof CQK_RECORDER - 1)};
    if (host->version.len >= sizeof header->version)
        return false;
    memcpy(header->version, host->version.data, host->version.len);
    return true;
}

/* Was the image made by a host as this one? */
static bool fits(const cq_host *host, const cqk_image_header *header)
{
    cqk_image_header wanted;
    return cqk_image_begin(host, &wanted) && header->magic == wanted.magic &&
           header->probe == wanted.probe &&
           memcmp(header->version, wanted.version, sizeof wanted.version) == 0;
}

cqk_table cqk_image_find(const cq_host *host, const char *name)
{
    const cqk_image *image = &cqk_plugin_image;
    const cqk_image_header *header = (const void *)image->data;
    const cqk_table none = {NULL, 0};
    if (image->data == image->end || !fits(host, header))
        return none;
    const cqk_image_row *rows = (const void *)(header + 1);
    for (uint32_t i = 0; i < header->count; i++)
        if (strncmp(rows[i].name, name, sizeof rows[i].name) == 0)
            return (cqk_table){image->data + rows[i].offset, (size_t)rows[i].size};
    return none;
}

void cqk_image_record(const cq_host *host, const char *name, const cqk_table *pieces, size_t count)
{
    const cqk_recorder *recorder = host->extension(host, CQK_RECORDER);
    if (recorder)
        recorder->add(recorder->context, name, pieces, count);
}
