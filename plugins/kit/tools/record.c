/*
 * record.c - makes a plugin's image: record OUT DIRECTORY, linked with the plugin.
 *
 * Opens the plugin's extractors as the library does, with a host that records the tables which they
 * would make each time (image.h), and writes them. DIRECTORY is where the plugin's files are.
 */
#include "image.h"

#include <communique/pipeline.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TABLES = 64 };

typedef struct recording {
    cqk_image_row rows[TABLES];
    unsigned char *data; /* of all tables */
    size_t size, capacity;
    uint32_t count;
    bool failed;
} recording;

static recording *recording_of(const cq_host *host)
{
    return host->host_data;
}

static void append(recording *r, const void *data, size_t size)
{
    size_t whole = (size + CQK_IMAGE_ALIGN - 1) / CQK_IMAGE_ALIGN * CQK_IMAGE_ALIGN;
    if (r->size + whole > r->capacity) {
        size_t capacity = (r->size + whole) * 2;
        unsigned char *more = realloc(r->data, capacity);
        if (!more) {
            r->failed = true;
            return;
        }
        r->data = more;
        r->capacity = capacity;
    }
    memset(r->data + r->size, 0, whole);
    if (size)
        memcpy(r->data + r->size, data, size);
    r->size += whole;
}

static void add_table(void *context, const char *name, const cqk_table *pieces, size_t count)
{
    recording *r = context;
    if (r->count == TABLES || strlen(name) >= CQK_IMAGE_NAME) {
        r->failed = true;
        return;
    }
    cqk_image_row *row = &r->rows[r->count++];
    *row = (cqk_image_row){.offset = r->size};
    memcpy(row->name, name, strlen(name));
    for (size_t i = 0; i < count; i++)
        append(r, pieces[i].data, pieces[i].size);
    row->size = r->size - row->offset;
}

static const void *find_recorder(const cq_host *host, const char *id)
{
    static cqk_recorder recorder = {.add = add_table};
    recorder.context = recording_of(host);
    return strcmp(id, CQK_RECORDER) == 0 ? &recorder : NULL;
}

/* Nobody will be shown a token. */
static uint32_t no_watch(const cq_host *host, const cq_watch *watch, uint32_t bit)
{
    (void)host;
    (void)watch;
    return bit ? bit : 1;
}

static bool open_all(const cq_host *host)
{
    const cq_plugin *plugin = cq_plugin_entry(CQ_ABI_VERSION);
    for (size_t i = 0; plugin && plugin->extractors[i]; i++) {
        void *model = NULL;
        cq_error error = {CQ_OK, ""};
        if (plugin->extractors[i]->open(host, &model, &error) != CQ_OK) {
            fprintf(stderr, "record: %s\n", error.message);
            return false;
        }
        plugin->extractors[i]->close(model);
    }
    return plugin != NULL;
}

static bool write_image(const cq_host *host, recording *r, const char *path)
{
    cqk_image_header header;
    size_t start = sizeof header + r->count * sizeof r->rows[0];
    bool ok = cqk_image_begin(host, &header) && !r->failed;
    header.count = r->count;
    for (uint32_t i = 0; i < r->count; i++)
        r->rows[i].offset += start;
    FILE *file = ok ? fopen(path, "wb") : NULL;
    if (!file)
        return false;
    ok = fwrite(&header, sizeof header, 1, file) == 1 &&
         fwrite(r->rows, sizeof r->rows[0], r->count, file) == r->count &&
         fwrite(r->data, 1, r->size, file) == r->size;
    return fclose(file) == 0 && ok;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: record OUT DIRECTORY\n");
        return 2;
    }
    recording r = {.count = 0};
    cq_host host = *cq_host_default();
    host.extension = find_recorder;
    host.watch = no_watch;
    host.directory = argv[2];
    host.host_data = &r;
    bool ok = open_all(&host) && write_image(&host, &r, argv[1]);
    if (!ok)
        fprintf(stderr, "record: no image %s\n", argv[1]);
    free(r.data);
    return ok ? 0 : 1;
}
