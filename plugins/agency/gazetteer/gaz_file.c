/*
 * gaz_file.c - opens gazetteers: compiled ones are mapped, JSON Lines are read and built.
 *
 * A block that was built with the hashes of another version of the library is not used as it is:
 * its bodies and names are built anew.
 */
#include "gazetteer/gaz.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static cq_status fail(cq_error *error, cq_status code, const char *what, const char *path)
{
    if (error) {
        error->code = code;
        snprintf(error->message, sizeof error->message, "%s: %.200s", what, path);
    }
    return code;
}

bool gaz_fits(const gaz *g, const cq_host *host)
{
    size_t len = strnlen(g->header->version, GAZ_VERSION_SIZE);
    return host->fold_hash(gaz_magic, 5) == g->header->probe && len == host->version.len &&
           memcmp(g->header->version, host->version.data, len) == 0;
}

void gaz_close(gaz *g)
{
    if (g->mapped)
        munmap(g->block, g->block_size);
    else
        free(g->block);
    memset(g, 0, sizeof *g);
}

/* Are all indexes of the trie within the block, and has its table an empty slot? */
static bool is_sound_trie(const gaz *g)
{
    const gaz_header *h = g->header;
    bool empty = false;
    for (uint32_t i = 0; i < h->node_count; i++)
        if (g->nodes[i].names > h->name_count)
            return false;
    for (uint32_t i = 0; i <= h->edge_mask; i++) {
        const gaz_edge *e = &g->edges[i];
        empty |= !e->child;
        if (e->child >= h->node_count || e->word >= h->string_size)
            return false;
    }
    return empty;
}

/* Are all offsets and indexes of a block within it? */
static bool is_sound(const gaz *g)
{
    uint32_t strings = g->header->string_size;
    if (!is_sound_trie(g))
        return false;
    for (uint32_t i = 0; i < g->header->body_count; i++) {
        const gaz_body *b = &g->bodies[i];
        if (b->id >= strings || b->kind >= strings || b->value >= strings ||
            b->function >= strings || b->parent >= strings)
            return false;
    }
    for (uint32_t i = 0; i < g->header->name_count; i++)
        if (g->names[i].text >= strings || g->names[i].english >= strings ||
            g->names[i].body >= g->header->body_count || g->names[i].next > i ||
            g->names[i].language >= GAZ_LANGUAGES)
            return false;
    return true;
}

static bool copy_body(gaz_builder *builder, const gaz *g, uint32_t index)
{
    const gaz_body *b = &g->bodies[index];
    char country[sizeof b->country + 1] = "";
    memcpy(country, b->country, sizeof b->country);
    gaz_record record = {.id = g->strings + b->id,
                         .kind = g->strings + b->kind,
                         .function = g->strings + b->function,
                         .parent = g->strings + b->parent,
                         .country = country,
                         .value = g->strings + b->value,
                         .from = b->from,
                         .to = b->to,
                         .flags = b->flags};
    return gaz_builder_body(builder, &record);
}

/* Names lie in the order of their bodies, as the builder took them. */
static cq_status rebuild(const cq_host *host, gaz *g)
{
    gaz_builder *builder = gaz_builder_new(host);
    if (!builder)
        return CQ_E_MEMORY;
    bool ok = true;
    uint32_t name = 0;
    for (uint32_t i = 0; ok && i < g->header->body_count; i++) {
        ok = copy_body(builder, g, i);
        for (; ok && name < g->header->name_count && g->names[name].body == i; name++) {
            const gaz_name *n = &g->names[name];
            ok = gaz_builder_name(builder, gaz_string(g, n->text), gaz_string(g, n->english),
                                  n->language, n->type, n->flags);
        }
    }
    gaz fresh = {0};
    cq_status status = ok ? gaz_builder_finish(builder, &fresh) : CQ_E_MEMORY;
    gaz_builder_free(builder);
    if (status == CQ_OK) {
        gaz_close(g);
        *g = fresh;
    }
    return status;
}

static cq_status open_compiled(const cq_host *host, void *map, size_t size, const char *path,
                               gaz *out, cq_error *error)
{
    cq_status status = gaz_attach(map, size, out);
    out->block = map;
    out->block_size = size;
    out->mapped = true;
    if (status == CQ_OK && !is_sound(out))
        status = CQ_E_DAMAGED;
    if (status == CQ_OK && !gaz_fits(out, host))
        status = rebuild(host, out);
    if (status != CQ_OK) {
        gaz_close(out);
        return fail(error, status, "not a usable gazetteer", path);
    }
    return CQ_OK;
}

static cq_status open_json(const cq_host *host, const char *text, size_t size, const char *path,
                           gaz *out, cq_error *error)
{
    gaz_builder *builder = gaz_builder_new(host);
    if (!builder)
        return fail(error, CQ_E_MEMORY, "out of memory", path);
    cq_status status = gaz_read_json(builder, text, size, path, error);
    if (status == CQ_OK && gaz_builder_finish(builder, out) != CQ_OK)
        status = fail(error, CQ_E_MEMORY, "out of memory", path);
    gaz_builder_free(builder);
    return status;
}

cq_status gaz_open(const cq_host *host, const char *path, gaz *out, cq_error *error)
{
    struct stat info;
    memset(out, 0, sizeof *out);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return fail(error, CQ_E_OPEN, "cannot open gazetteer", path);
    if (fstat(file, &info) != 0 || !S_ISREG(info.st_mode)) {
        close(file);
        return fail(error, CQ_E_READ, "cannot read gazetteer", path);
    }
    size_t size = (size_t)info.st_size;
    void *map = size ? mmap(NULL, size, PROT_READ, MAP_PRIVATE, file, 0) : NULL;
    close(file);
    if (map == MAP_FAILED)
        return fail(error, CQ_E_READ, "cannot read gazetteer", path);
    if (size >= sizeof gaz_magic && memcmp(map, gaz_magic, sizeof gaz_magic) == 0)
        return open_compiled(host, map, size, path, out, error);
    cq_status status = open_json(host, map ? map : "", size, path, out, error);
    if (map)
        munmap(map, size);
    return status;
}
