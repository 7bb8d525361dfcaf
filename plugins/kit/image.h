/*
 * image.h - tables made when the plugin is built, which its file carries as constant data.
 *
 * Words are hashed and folded by the host, so tables of them can only be made by running it: most
 * of a plugin's time to open would go into that. A program of the build (kit/tools/record.c) opens
 * the plugin with a host that records the tables, and the plugin is linked with what it recorded.
 * A host of another version finds no tables that fit; they are made anew, as in tests.
 */
#ifndef CQK_IMAGE_H
#define CQK_IMAGE_H

#include "kit.h"

/* The plugin's image; empty where a plugin is linked without one. */
typedef struct cqk_image {
    const unsigned char *data;
    const unsigned char *end;
} cqk_image;
extern const cqk_image cqk_plugin_image;

enum { CQK_IMAGE_NAME = 24, CQK_IMAGE_ALIGN = 8, CQK_IMAGE_MAGIC = 0x49514B43 };

/* One table's bytes, aligned for 64-bit numbers, good until the plugin is unloaded. */
typedef struct cqk_table {
    const void *data; /* NULL: the image has none */
    size_t size;
} cqk_table;

/* The table of a name of up to 23 bytes, made by a host as this one. [control] */
cqk_table cqk_image_find(const cq_host *host, const char *name);

/* The next piece of a table, `at` being where it begins; moves *at to the one behind it. */
static inline const void *cqk_table_next(const char **at, size_t size)
{
    const char *piece = *at;
    *at += (size + CQK_IMAGE_ALIGN - 1) / CQK_IMAGE_ALIGN * CQK_IMAGE_ALIGN;
    return piece;
}

/*
 * What a recording host has as the extension CQK_RECORDER: adds a table of that name, `count`
 * pieces one behind the other, each of which begins at a multiple of 8 bytes.
 */
#define CQK_RECORDER "communique.plugin-kit.recorder/1"
typedef struct cqk_recorder {
    void (*add)(void *context, const char *name, const cqk_table *pieces, size_t count);
    void *context;
} cqk_recorder;

/* Records a table, if the host records. [control] */
void cqk_image_record(const cq_host *host, const char *name, const cqk_table *pieces, size_t count);

/* The image's layout: a header, its tables' places, and the tables. */
typedef struct cqk_image_header {
    uint32_t magic; /* in the machine's order of bytes */
    uint32_t count;
    uint32_t probe;    /* the host's hash of CQK_RECORDER */
    uint32_t reserved; /* 0 */
    char version[48];  /* the host's, zeros behind it */
} cqk_image_header;

typedef struct cqk_image_row {
    char name[CQK_IMAGE_NAME];
    uint64_t offset;
    uint64_t size;
} cqk_image_row;

/* Fills in all but `count`; false: the host's version is too long. */
bool cqk_image_begin(const cq_host *host, cqk_image_header *header);

#endif
