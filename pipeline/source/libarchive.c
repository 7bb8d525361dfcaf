/*
 * libarchive.c - libarchive reading from a stream of ours.
 *
 * libarchive converts members' names through the locale's encoding, and a library must not set the
 * program's locale; so the calling thread gets a UTF-8 locale while libarchive runs, and its own
 * back behind every call. What the stream below failed with is told rather than libarchive's words.
 */
#ifdef CQ_LIBARCHIVE

#include "source/libarchive.h"

#include "base/error.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static la_ssize_t give_bytes(struct archive *archive, void *context, const void **bytes)
{
    cqi_libarchive *reader = context;
    const unsigned char *view = NULL;
    size_t len = 0;
    cq_status status = cqi_input_view(reader->below, &view, &len, &reader->below_error);
    if (status == CQ_END)
        return 0;
    if (status != CQ_OK) {
        reader->below_ended = status;
        archive_set_error(archive, EIO, "%s", reader->below_error.message);
        return -1;
    }
    cqi_input_skip(reader->below, len);
    *bytes = view;
    return (la_ssize_t)len;
}

static la_int64_t seek_below(struct archive *archive, void *context, la_int64_t offset, int whence)
{
    cqi_libarchive *reader = context;
    la_int64_t base = whence == SEEK_SET   ? 0
                      : whence == SEEK_CUR ? (la_int64_t)reader->below->position
                                           : (la_int64_t)cqi_input_size(reader->below);
    cq_error *error = &reader->below_error;
    cq_status status = base + offset < 0
                           ? cqi_fail(error, CQ_E_DAMAGED, "points in front of its beginning")
                           : cqi_input_seek(reader->below, (uint64_t)(base + offset), error);
    if (status == CQ_OK)
        return base + offset;
    reader->below_ended = status;
    archive_set_error(archive, EIO, "%s", error->message);
    return ARCHIVE_FATAL;
}

void cqi_libarchive_enter(cqi_libarchive *reader)
{
    reader->outside = reader->names ? uselocale(reader->names) : (locale_t)0;
}

void cqi_libarchive_leave(cqi_libarchive *reader)
{
    if (reader->outside)
        uselocale(reader->outside);
}

cq_status cqi_libarchive_init(cqi_libarchive *reader, cqi_input *below, cq_error *error)
{
    *reader = (cqi_libarchive){.below = below};
    reader->archive = archive_read_new();
    if (!reader->archive)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    reader->names = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    return CQ_OK;
}

cq_status cqi_libarchive_open(cqi_libarchive *reader, bool seeking, cq_error *error)
{
    cqi_libarchive_enter(reader);
    archive_read_set_read_callback(reader->archive, give_bytes);
    archive_read_set_callback_data(reader->archive, reader);
    if (seeking)
        archive_read_set_seek_callback(reader->archive, seek_below);
    int code = archive_read_open1(reader->archive);
    cqi_libarchive_leave(reader);
    return code == ARCHIVE_OK ? CQ_OK : cqi_libarchive_fail(reader, "data", error);
}

void cqi_libarchive_deinit(cqi_libarchive *reader)
{
    cqi_libarchive_enter(reader);
    archive_read_free(reader->archive);
    cqi_libarchive_leave(reader);
    if (reader->names)
        freelocale(reader->names);
}

cq_status cqi_libarchive_fail(const cqi_libarchive *reader, const char *what, cq_error *error)
{
    if (reader->below_ended < 0) {
        if (error)
            *error = reader->below_error;
        return reader->below_ended;
    }
    if (archive_errno(reader->archive) == ENOMEM)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    const char *message = archive_error_string(reader->archive);
    return cqi_fail(error, CQ_E_DAMAGED, "corrupt %s: %s", what, message ? message : "data error");
}

void cqi_libarchive_begin(cqi_libarchive *reader)
{
    reader->block_len = 0;
    reader->block_start = reader->position = 0;
    reader->doubted = false;
}

/* Asks for the next block: archive_read_data would drop the bytes in front of damage. */
static int next_block(cqi_libarchive *reader)
{
    const void *block = NULL;
    size_t len = 0;
    la_int64_t offset = (la_int64_t)reader->position;
    int code;
    cqi_libarchive_enter(reader);
    do
        code = archive_read_data_block(reader->archive, &block, &len, &offset);
    while (code == ARCHIVE_RETRY);
    cqi_libarchive_leave(reader);
    bool given = code == ARCHIVE_OK || code == ARCHIVE_WARN;
    reader->doubted = reader->doubted || code == ARCHIVE_WARN;
    reader->block = block;
    reader->block_len = given ? len : 0;
    reader->block_start = (uint64_t)offset;
    /* Where a sparse file has blocks in disorder, they are taken as they come. */
    if (reader->block_start < reader->position)
        reader->block_start = reader->position;
    return given ? ARCHIVE_OK : code;
}

/* Hands out of the current block, or of the hole in front of it, which reads as zeros. */
static size_t give_block(cqi_libarchive *reader, char *buffer, size_t capacity)
{
    uint64_t hole = reader->block_start - reader->position;
    size_t len;
    if (hole > 0) {
        len = hole < capacity ? (size_t)hole : capacity;
        memset(buffer, 0, len);
    } else {
        len = reader->block_len < capacity ? reader->block_len : capacity;
        memcpy(buffer, reader->block, len);
        reader->block += len;
        reader->block_len -= len;
        reader->block_start += len;
    }
    reader->position += len;
    return len;
}

cq_status cqi_libarchive_read(cqi_libarchive *reader, const char *what, void *buffer,
                              size_t capacity, size_t *len, cq_error *error)
{
    *len = 0;
    while (reader->block_len == 0) {
        int code = next_block(reader);
        if (code == ARCHIVE_EOF && !reader->doubted)
            return CQ_END;
        if (code != ARCHIVE_OK)
            return cqi_libarchive_fail(reader, what, error);
    }
    *len = give_block(reader, buffer, capacity);
    return CQ_OK;
}

uint64_t cqi_libarchive_consumed(const cqi_libarchive *reader)
{
    la_int64_t bytes = archive_filter_bytes(reader->archive, -1);
    return bytes > 0 ? (uint64_t)bytes : 0;
}

#else

typedef int cqi_libarchive_is_left_out; /* a translation unit may not be empty */

#endif
