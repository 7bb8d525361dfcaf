/*
 * gazc.c - compiles gazetteers: gazc OUT IN.jsonl...
 *
 * The words are hashed by the library this program is linked with; the file says which it was.
 */
#include "gazetteer/gaz.h"

#include <communique/pipeline.h>
#include <stdlib.h>

static char *read_file(const char *path, size_t *len)
{
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    size_t capacity = 0;
    *len = 0;
    if (!file)
        return NULL;
    do {
        char *more = realloc(text, capacity = capacity * 2 + 65536);
        if (!more)
            break;
        text = more;
        *len += fread(text + *len, 1, capacity - *len, file);
    } while (*len == capacity);
    if (ferror(file)) {
        free(text);
        text = NULL;
    }
    fclose(file);
    return text;
}

static bool add_file(gaz_builder *builder, const char *path)
{
    cq_error error = {CQ_OK, ""};
    size_t len;
    char *text = read_file(path, &len);
    if (!text) {
        fprintf(stderr, "gazc: cannot read %s\n", path);
        return false;
    }
    cq_status status = gaz_read_json(builder, text, len, path, &error);
    free(text);
    if (status != CQ_OK)
        fprintf(stderr, "gazc: %s\n", error.message);
    return status == CQ_OK;
}

static bool write_block(const gaz *g, const char *path)
{
    FILE *file = fopen(path, "wb");
    if (!file)
        return false;
    bool ok = fwrite(g->block, 1, g->block_size, file) == g->block_size;
    return fclose(file) == 0 && ok;
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: gazc OUT IN.jsonl...\n");
        return 2;
    }
    gaz_builder *builder = gaz_builder_new(cq_host_default());
    bool ok = builder != NULL;
    for (int i = 2; ok && i < argc; i++)
        ok = add_file(builder, argv[i]);
    gaz g = {0};
    if (ok && gaz_builder_finish(builder, &g) != CQ_OK) {
        fprintf(stderr, "gazc: out of memory\n");
        ok = false;
    }
    if (ok && !write_block(&g, argv[1])) {
        fprintf(stderr, "gazc: cannot write %s\n", argv[1]);
        ok = false;
    }
    gaz_close(&g);
    gaz_builder_free(builder);
    return ok ? 0 : 1;
}
