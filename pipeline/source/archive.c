/*
 * archive.c - the files of tar, zip and 7z archives, through libarchive's readers of these formats.
 *
 * Only regular files are documents: folders, links and devices are passed over. zip is read from
 * front to back, each byte once, so that entries that lie over one another (a kind of bomb) cannot
 * be; 7z keeps its directory at its end and is read from a temporary copy where it is no file. A
 * member that is encrypted, damaged or packed by an unknown method fails alone.
 */
#include "base/error.h"
#include "source/container.h"
#include "source/limits.h"
#include "source/zip_links.h"

#include <stdlib.h>
#include <string.h>

enum {
    TAR_BLOCK = 512,
    TAR_CHECKSUM = 148,
    TAR_CHECKSUM_BYTES = 8,
    EMPTY_TAR = 10240, /* what tar writes for no files */
    READ_AHEAD_SLACK = 1 << 15
};

/* The checksum of a header block, its own field taken for spaces. */
static unsigned long sum_block(const unsigned char *block)
{
    unsigned long sum = 0;
    for (int i = 0; i < TAR_BLOCK; i++)
        sum += i >= TAR_CHECKSUM && i < TAR_CHECKSUM + TAR_CHECKSUM_BYTES ? ' ' : block[i];
    return sum;
}

static bool is_tar(const unsigned char *bytes, size_t len)
{
    if (len < TAR_BLOCK || bytes[0] == 0)
        return false;
    const unsigned char *at = bytes + TAR_CHECKSUM;
    const unsigned char *end = at + TAR_CHECKSUM_BYTES;
    unsigned long written = 0;
    int digits = 0;
    while (at < end && *at == ' ')
        at++;
    for (; at < end && *at >= '0' && *at <= '7'; at++, digits++)
        written = written * 8 + (unsigned long)(*at - '0');
    return digits > 0 && (at == end || *at == 0 || *at == ' ') && written == sum_block(bytes);
}

/* Nothing but the blocks that end an archive; longer than that, it is a file of zeros. */
static bool is_empty_tar(const unsigned char *bytes, size_t len)
{
    if (len < 2 * TAR_BLOCK || len > EMPTY_TAR || len % TAR_BLOCK != 0 || bytes[0] != 0)
        return false;
    return memcmp(bytes, bytes + 1, len - 1) == 0;
}

const char *cqi_archive_recognised(const unsigned char *bytes, size_t len)
{
    if (len >= 4 && (memcmp(bytes, "PK\3\4", 4) == 0 || memcmp(bytes, "PK\5\6", 4) == 0))
        return "zip";
    if (len >= 6 && memcmp(bytes, "7z\xBC\xAF\x27\x1C", 6) == 0)
        return "7z";
    return is_tar(bytes, len) || is_empty_tar(bytes, len) ? "tar" : NULL;
}

#ifdef CQ_LIBARCHIVE

#include "source/libarchive.h"

typedef struct archive_container {
    cqi_container container;
    cqi_libarchive reader;
    const char *name;
    cqi_input *spooled; /* a copy that can be read in any order; NULL: not needed */
    cqi_zip_links links;
    cqi_source_limits limits;
    uint64_t entries;
} archive_container;

typedef struct member_input {
    cqi_input input;
    archive_container *archive;
    uint64_t start; /* compressed bytes that were read before it */
    uint64_t produced;
} member_input;

static cq_status read_member(cqi_input *input, void *buffer, size_t capacity, size_t *len,
                             cq_error *error)
{
    member_input *self = (member_input *)input;
    archive_container *archive = self->archive;
    CQI_TRY(cqi_libarchive_read(&archive->reader, archive->name, buffer, capacity, len, error));
    self->produced += *len;
    /* What lies in libarchive's buffers was read before the member began. */
    uint64_t now = cqi_libarchive_consumed(&archive->reader);
    uint64_t used = now > self->start ? now - self->start : 0;
    return cqi_check_ratio(self->produced, used + READ_AHEAD_SLACK, archive->limits.ratio, error);
}

static void close_member(cqi_input *input)
{
    free(input);
}

static cq_status open_member(archive_container *self, cqi_member *member, cq_error *error)
{
    static const cqi_input_class class = {read_member, close_member, NULL, NULL};
    member_input *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->input.class = &class;
    made->archive = self;
    made->start = cqi_libarchive_consumed(&self->reader);
    cqi_libarchive_begin(&self->reader);
    member->input = &made->input;
    return CQ_OK;
}

static int next_header(archive_container *self, struct archive_entry **entry)
{
    int code;
    cqi_libarchive_enter(&self->reader);
    do
        code = archive_read_next_header(self->reader.archive, entry);
    while (code == ARCHIVE_RETRY);
    cqi_libarchive_leave(&self->reader);
    return code;
}

static cq_status take_name(archive_container *self, struct archive_entry *entry, cqi_member *member)
{
    cqi_libarchive_enter(&self->reader);
    const char *name = archive_entry_pathname(entry);
    if (!name)
        name = archive_entry_pathname_utf8(entry);
    cqi_libarchive_leave(&self->reader);
    return name ? cqi_buffer_append(&member->name, name, strlen(name)) : CQ_OK;
}

/* The folder in which a Mac's zip keeps what its file system knows of the files. */
static bool is_mac_metadata(const char *name)
{
    static const char folder[] = "__MACOSX/";
    return name && strncmp(name, folder, sizeof folder - 1) == 0;
}

static bool is_document(archive_container *self, struct archive_entry *entry)
{
    la_int64_t start = archive_read_header_position(self->reader.archive);
    return archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry) &&
           !archive_entry_symlink(entry) && !is_mac_metadata(archive_entry_pathname(entry)) &&
           !cqi_zip_links_have(&self->links, (uint64_t)start);
}

/* Behind the last member: what is packed has its checksum at the very end, and who writes into a
 * pipe wants to be read to the end. */
static cq_status read_rest(const archive_container *self, cq_error *error)
{
    cq_status status = CQ_OK;
    while (status == CQ_OK && !cqi_input_can_seek(self->reader.below)) {
        const unsigned char *bytes;
        size_t len = 0;
        status = cqi_input_view(self->reader.below, &bytes, &len, error);
        cqi_input_skip(self->reader.below, len);
    }
    return status == CQ_OK ? CQ_END : status;
}

static cq_status next_member(cqi_container *container, cqi_member *member, cq_error *error)
{
    archive_container *self = (archive_container *)container;
    struct archive_entry *entry = NULL;
    do {
        int code = next_header(self, &entry);
        if (code == ARCHIVE_EOF)
            return read_rest(self, error);
        if (code < ARCHIVE_WARN)
            return cqi_libarchive_fail(&self->reader, self->name, error);
        if (++self->entries > self->limits.entries)
            return cqi_fail(error, CQ_E_LIMIT,
                            "has more than %llu entries (max-entries raises this limit)",
                            (unsigned long long)self->limits.entries);
    } while (!is_document(self, entry));
    if (take_name(self, entry, member))
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    if (archive_entry_is_encrypted(entry))
        return CQI_MEMBER_FAILED(member, CQ_E_OPEN, "encrypted");
    return open_member(self, member, error);
}

static void close_archive(cqi_container *container)
{
    archive_container *self = (archive_container *)container;
    cqi_libarchive_deinit(&self->reader);
    cqi_zip_links_deinit(&self->links);
    cqi_input_close(self->spooled);
    free(self);
}

static int choose_format(struct archive *archive, const char *name)
{
    if (strcmp(name, "zip") == 0)
        return archive_read_support_format_zip_streamable(archive);
    return strcmp(name, "7z") == 0 ? archive_read_support_format_7zip(archive)
                                   : archive_read_support_format_tar(archive);
}

static cq_status start(archive_container *self, cqi_input *below, cq_error *error)
{
    bool seeking = strcmp(self->name, "7z") == 0;
    if (seeking && !cqi_input_can_seek(below)) {
        CQI_TRY(cqi_input_spool(below, CQI_SPOOL_MAX, &self->spooled, error));
        below = self->spooled;
    }
    if (strcmp(self->name, "zip") == 0)
        CQI_TRY(cqi_zip_links_find(below, &self->links, error));
    CQI_TRY(cqi_libarchive_init(&self->reader, below, error));
    cq_status status =
        choose_format(self->reader.archive, self->name) == ARCHIVE_OK
            ? cqi_libarchive_open(&self->reader, seeking, error)
            : cqi_fail(error, CQ_E_OPEN, "this libarchive cannot read %s", self->name);
    if (status)
        cqi_libarchive_deinit(&self->reader);
    return status;
}

cq_status cqi_archive_open(const char *name, cqi_input *below, const cqi_source_limits *limits,
                           cqi_container **container, cq_error *error)
{
    static const cqi_container_class class = {next_member, close_archive};
    archive_container *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->container.class = &class;
    made->name = name;
    made->limits = *limits;
    cq_status status = start(made, below, error);
    if (!status) {
        *container = &made->container;
        return CQ_OK;
    }
    cqi_zip_links_deinit(&made->links);
    cqi_input_close(made->spooled);
    free(made);
    return status;
}

#else

cq_status cqi_archive_open(const char *name, cqi_input *below, const cqi_source_limits *limits,
                           cqi_container **container, cq_error *error)
{
    (void)below, (void)limits, (void)container;
    return cqi_fail(error, CQ_E_OPEN,
                    "%s archives need libarchive, which this build lacks (Debian: libarchive-dev)",
                    name);
}

#endif
