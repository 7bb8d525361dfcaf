/*
 * zip_links.c - which entries of a zip archive are symbolic links (APPNOTE 6.3, sections 4.3.12 and
 * 4.3.16): only the directory at the archive's end tells, which a reader from front to back has not
 * seen yet.
 */
#include "source/zip_links.h"

#include "base/error.h"

#include <stdlib.h>
#include <string.h>

enum {
    END_BYTES = 22,
    COMMENT_MAX = 65535,
    ENTRY_BYTES = 46,
    DIRECTORY_MAX = 64 << 20,
    HOST_UNIX = 3,
    TYPE_MASK = 0170000,
    TYPE_LINK = 0120000
};

static unsigned read_16(const unsigned char *at)
{
    return at[0] | (unsigned)at[1] << 8;
}

static uint32_t read_32(const unsigned char *at)
{
    return read_16(at) | (uint32_t)read_16(at + 2) << 16;
}

/* Where the directory lies and how long it is; false: there is no end record. */
static bool find_directory(const unsigned char *tail, size_t len, uint64_t *start, size_t *size)
{
    for (size_t back = END_BYTES; back <= len; back++) {
        const unsigned char *at = tail + len - back;
        if (memcmp(at, "PK\5\6", 4) != 0)
            continue;
        *size = read_32(at + 12);
        *start = read_32(at + 16);
        return true;
    }
    return false;
}

static cq_status add(cqi_zip_links *links, uint64_t start)
{
    if ((links->count & (links->count + 1)) == 0) {
        uint64_t *starts = realloc(links->starts, (links->count + 1) * 2 * sizeof *starts);
        if (!starts)
            return CQ_E_MEMORY;
        links->starts = starts;
    }
    links->starts[links->count++] = start;
    return CQ_OK;
}

static cq_status read_entries(const unsigned char *at, size_t len, cqi_zip_links *links)
{
    while (len >= ENTRY_BYTES && memcmp(at, "PK\1\2", 4) == 0) {
        uint32_t mode = read_32(at + 38) >> 16;
        if (at[5] == HOST_UNIX && (mode & TYPE_MASK) == TYPE_LINK)
            CQI_TRY(add(links, read_32(at + 42)));
        size_t size = ENTRY_BYTES + (size_t)read_16(at + 28) + read_16(at + 30) + read_16(at + 32);
        if (size > len)
            break;
        at += size;
        len -= size;
    }
    return CQ_OK;
}

static int compare(const void *left, const void *right)
{
    uint64_t a = *(const uint64_t *)left;
    uint64_t b = *(const uint64_t *)right;
    return a < b ? -1 : a > b;
}

static cq_status look(cqi_input *archive, cqi_zip_links *links, cq_error *error)
{
    uint64_t total = cqi_input_size(archive);
    size_t tail = total < END_BYTES + COMMENT_MAX ? (size_t)total : END_BYTES + COMMENT_MAX;
    const unsigned char *bytes = NULL;
    size_t len = 0;
    uint64_t start = 0;
    size_t size = 0;
    CQI_TRY(cqi_input_seek(archive, total - tail, error));
    CQI_TRY(cqi_input_peek(archive, tail, &bytes, &len));
    if (!find_directory(bytes, len, &start, &size) || start > total || size > DIRECTORY_MAX)
        return CQ_OK;
    CQI_TRY(cqi_input_seek(archive, start, error));
    CQI_TRY(cqi_input_peek(archive, size, &bytes, &len));
    CQI_TRY(read_entries(bytes, len < size ? len : size, links));
    if (links->count > 1)
        qsort(links->starts, links->count, sizeof *links->starts, compare);
    return CQ_OK;
}

cq_status cqi_zip_links_find(cqi_input *archive, cqi_zip_links *links, cq_error *error)
{
    uint64_t before = archive->position;
    if (!cqi_input_can_seek(archive))
        return CQ_OK;
    cq_status status = look(archive, links, error);
    if (status == CQ_E_MEMORY)
        return cqi_fail(error, status, "out of memory");
    return status ? status : cqi_input_seek(archive, before, error);
}

bool cqi_zip_links_have(const cqi_zip_links *links, uint64_t start)
{
    return links->count > 0 &&
           bsearch(&start, links->starts, links->count, sizeof start, compare) != NULL;
}

void cqi_zip_links_deinit(cqi_zip_links *links)
{
    free(links->starts);
    *links = (cqi_zip_links){0};
}
