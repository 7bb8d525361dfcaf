/*
 * filter.c - undoing xz, Zstandard and bzip2, through libarchive's filters; xz through liblzma
 * where that is there.
 *
 * Several streams one behind the other are one document, as with gzip.
 */
#include "source/filter.h"

#include "base/error.h"
#include "source/limits.h"
#include "source/xz.h"

#include <stdlib.h>
#include <string.h>

static bool begins_with(const unsigned char *bytes, size_t len, const char *magic, size_t magic_len)
{
    return len >= magic_len && memcmp(bytes, magic, magic_len) == 0;
}

/* "BZh", the level, and then a block or the end of the stream. */
static bool is_bzip2(const unsigned char *bytes, size_t len)
{
    return len >= CQI_FILTER_MAGIC_BYTES && memcmp(bytes, "BZh", 3) == 0 && bytes[3] >= '1' &&
           bytes[3] <= '9' &&
           (memcmp(bytes + 4, "1AY&SY", 6) == 0 || memcmp(bytes + 4, "\x17rE8P\x90", 6) == 0);
}

const char *cqi_filter_recognised(const unsigned char *bytes, size_t len)
{
    if (begins_with(bytes, len,
                    "\xFD"
                    "7zXZ\0",
                    6))
        return "xz";
    if (begins_with(bytes, len, "\x28\xB5\x2F\xFD", 4))
        return "Zstandard";
    return is_bzip2(bytes, len) ? "bzip2" : NULL;
}

#ifdef CQ_LIBARCHIVE

#include "source/libarchive.h"

typedef struct filter_input {
    cqi_input input;
    cqi_libarchive reader;
    const char *name;
    uint64_t ratio;
    uint64_t produced;
    bool empty;
} filter_input;

static cq_status read_filter(cqi_input *input, void *buffer, size_t capacity, size_t *len,
                             cq_error *error)
{
    filter_input *self = (filter_input *)input;
    if (self->empty)
        return CQ_END;
    CQI_TRY(cqi_libarchive_read(&self->reader, self->name, buffer, capacity, len, error));
    self->produced += *len;
    return cqi_check_ratio(self->produced, cqi_libarchive_consumed(&self->reader), self->ratio,
                           error);
}

static void close_filter(cqi_input *input)
{
    filter_input *self = (filter_input *)input;
    cqi_libarchive_deinit(&self->reader);
    cqi_input_close(self->reader.below);
    free(self);
}

/* The one filter, and the "format" of bytes as they are. libarchive warns where it would run a
 * program for the filter: that is no way for us. */
static bool choose_filter(struct archive *archive, const char *name)
{
    int code = strcmp(name, "xz") == 0          ? archive_read_support_filter_xz(archive)
               : strcmp(name, "Zstandard") == 0 ? archive_read_support_filter_zstd(archive)
                                                : archive_read_support_filter_bzip2(archive);
    return code == ARCHIVE_OK && archive_read_support_format_raw(archive) == ARCHIVE_OK &&
           archive_read_support_format_empty(archive) == ARCHIVE_OK;
}

static cq_status start(filter_input *self, cq_error *error)
{
    struct archive_entry *entry;
    if (!choose_filter(self->reader.archive, self->name))
        return cqi_fail(error, CQ_E_OPEN, "this libarchive cannot undo %s", self->name);
    CQI_TRY(cqi_libarchive_open(&self->reader, false, error));
    cqi_libarchive_enter(&self->reader);
    int code = archive_read_next_header(self->reader.archive, &entry);
    cqi_libarchive_leave(&self->reader);
    self->empty = code == ARCHIVE_EOF;
    cqi_libarchive_begin(&self->reader);
    return code == ARCHIVE_OK || self->empty
               ? CQ_OK
               : cqi_libarchive_fail(&self->reader, self->name, error);
}

static cq_status open_filter(const char *name, cqi_input *below, uint64_t ratio, cqi_input **input,
                             cq_error *error)
{
    static const cqi_input_class class = {read_filter, close_filter, NULL, NULL};
    filter_input *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->input.class = &class;
    made->name = name;
    made->ratio = ratio;
    cq_status status = cqi_libarchive_init(&made->reader, below, error);
    if (!status && (status = start(made, error)))
        cqi_libarchive_deinit(&made->reader);
    if (status)
        free(made);
    else
        *input = &made->input;
    return status;
}

#else

static cq_status open_filter(const char *name, cqi_input *below, uint64_t ratio, cqi_input **input,
                             cq_error *error)
{
    (void)below, (void)ratio, (void)input;
    return cqi_fail(error, CQ_E_OPEN,
                    "%s data needs libarchive, which this build lacks (Debian: libarchive-dev)",
                    name);
}

#endif

cq_status cqi_filter_open(const char *name, cqi_input *below, uint64_t ratio, cqi_input **input,
                          cq_error *error)
{
#ifdef CQ_LZMA
    if (strcmp(name, "xz") == 0)
        return cqi_xz_open(below, ratio, input, error);
#endif
    return open_filter(name, below, ratio, input, error);
}
