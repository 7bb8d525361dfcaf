/*
 * unpack.c - the documents that a source holds, found by walking its containers depth first.
 *
 * What a member is, its first bytes tell, never its name. One thread walks all of an operand, in
 * order, so that what the limits allow does not depend on who reads faster. A member that unpacks
 * to too much fails alone; a few of them, or many that are each just small enough, end the operand.
 */
#include "source/unpack.h"

#include "base/error.h"
#include "source/container.h"
#include "source/layers.h"
#include "source/limits.h"
#include "source/names.h"

#include <string.h>

enum {
    HEAD_BYTES = 1024,
    ZEROS_BYTES = 10240 + 1, /* an empty tar, and one more */
    BOMBS_MAX = 16
};

typedef struct unpack_walk {
    const cqi_unpack_options *options;
    cqi_unpack_visit visit;
    void *context;
    cqi_source *operand;
    cqi_buffer path; /* of the member that the walk is at; NUL-terminated when told */
    uint64_t used;   /* bytes of all documents */
    uint64_t bombs_used;
    uint64_t consumed; /* of the operand */
    unsigned bombs;
    bool over; /* the operand's limits are reached */
    cq_error error;
} unpack_walk;

typedef enum container_kind {
    KIND_DOCUMENT,
    KIND_ARCHIVE,
    KIND_WARC,
    KIND_MBOX,
    KIND_JSONL
} container_kind;

static bool is_zeros(const unsigned char *bytes, size_t len)
{
    return len > 1 && bytes[0] == 0 && memcmp(bytes, bytes + 1, len - 1) == 0;
}

/* What the source's first bytes say it is. A failure to read is left to the document's reader. */
static container_kind recognise(const unpack_walk *self, cqi_source *source, const char **archive)
{
    const unsigned char *bytes = NULL;
    size_t len = 0;
    if (cqi_source_peek(source, HEAD_BYTES, &bytes, &len, NULL) != CQ_OK)
        return KIND_DOCUMENT;
    if (len == HEAD_BYTES && is_zeros(bytes, len) &&
        cqi_source_peek(source, ZEROS_BYTES, &bytes, &len, NULL) != CQ_OK)
        return KIND_DOCUMENT;
    *archive = cqi_archive_recognised(bytes, len);
    if (*archive)
        return KIND_ARCHIVE;
    if (cqi_warc_recognised(bytes, len))
        return KIND_WARC;
    if (cqi_mbox_recognised(bytes, len))
        return KIND_MBOX;
    return self->options->jsonl_field ? KIND_JSONL : KIND_DOCUMENT;
}

static cq_status open_container(const unpack_walk *self, container_kind kind, const char *archive,
                                cqi_source *source, cqi_container **container, cq_error *error)
{
    cqi_input *input = cqi_source_input(source);
    const cqi_source_limits *limits = cqi_source_limits_of(source);
    const cqi_unpack_options *options = self->options;
    switch (kind) {
    case KIND_ARCHIVE:
        return cqi_archive_open(archive, input, limits, container, error);
    case KIND_WARC:
        return cqi_warc_open(input, limits, container, error);
    case KIND_MBOX:
        return cqi_mbox_open(input, container, error);
    default:
        return cqi_jsonl_open(input, options->jsonl_field, options->jsonl_id, container, error);
    }
}

static cq_status tell(unpack_walk *self, cqi_source *source, cq_status status,
                      const cq_error *error)
{
    CQI_TRY(cqi_buffer_append_byte(&self->path, '\0'));
    self->path.len--;
    return self->visit(self->context, self->path.data, source, status, error);
}

/* Is the operand's limit reached? */
static cq_status judge(unpack_walk *self)
{
    const cqi_source_limits *limits = cqi_source_limits_of(self->operand);
    if (limits->bytes && self->used >= limits->bytes && self->bombs > 0)
        return cqi_fail(&self->error, CQ_E_LIMIT,
                        "unpacks to more than %llu bytes (max-bytes raises this limit)",
                        (unsigned long long)limits->bytes);
    if (self->bombs > BOMBS_MAX)
        return cqi_fail(&self->error, CQ_E_LIMIT,
                        "holds more than %d members that unpack to too much", BOMBS_MAX);
    /* What a bomb gave until it was stopped does not count against the others. */
    return cqi_check_ratio(self->used - self->bombs_used, self->consumed, limits->ratio,
                           &self->error);
}

/* Notes what a document used, and whether the operand may go on. */
static void account(unpack_walk *self, const cqi_source *source)
{
    uint64_t given = cqi_source_given(source);
    uint64_t consumed = cqi_source_consumed(self->operand);
    self->used += given;
    self->consumed = consumed > self->consumed ? consumed : self->consumed;
    if (cqi_source_ended(source) == CQ_E_LIMIT) {
        self->bombs++;
        self->bombs_used += given;
    }
    self->over = judge(self) != CQ_OK;
}

static cq_status walk_source(unpack_walk *self, cqi_source *source, uint64_t depth);

/* A member that can be read: itself a container, or a document. */
static cq_status walk_member(unpack_walk *self, cqi_member *member, uint64_t depth)
{
    cqi_source_limits limits = *cqi_source_limits_of(self->operand);
    if (limits.bytes)
        limits.bytes = limits.bytes > self->used ? limits.bytes - self->used : 1;
    cqi_source *source = NULL;
    cq_status status = cqi_source_open_input(member->input, &limits, &source, NULL);
    if (status) {
        cqi_input_close(member->input);
        return status;
    }
    cqi_source_declare(source, member->media_type, member->charset);
    cqi_source_set_encoding(source, member->encoding);
    if (member->is_text)
        cqi_source_set_text(source);
    status = member->is_text ? tell(self, source, CQ_OK, NULL) : walk_source(self, source, depth);
    account(self, source);
    cqi_source_close(source);
    return status;
}

/* Pictures, sound and what pages are made of, as far as their surroundings say so. */
static bool is_no_document(const char *media_type)
{
    static const char *const kinds[] = {"image/",
                                        "audio/",
                                        "video/",
                                        "font/",
                                        "text/css",
                                        "text/javascript",
                                        "application/javascript",
                                        "application/x-javascript",
                                        "application/font",
                                        "application/x-font"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strncmp(media_type, kinds[i], strlen(kinds[i])) == 0)
            return strcmp(media_type, "image/svg+xml") != 0;
    return false;
}

static void clear_member(cqi_member *member)
{
    cqi_buffer name = member->name;
    name.len = 0;
    *member = (cqi_member){.name = name};
}

static cq_status visit_member(unpack_walk *self, cqi_member *member, cqi_names *names, bool unique,
                              uint64_t depth)
{
    size_t len = self->path.len;
    if (member->input && is_no_document(member->media_type)) {
        cqi_input_close(member->input);
        return CQ_OK;
    }
    cq_status status = cqi_buffer_append(&self->path, "!/", 2);
    if (!status)
        status =
            cqi_names_add(names, cqi_buffer_str(&member->name), unique, self->options, &self->path);
    if (status && member->input)
        cqi_input_close(member->input);
    else if (!status && member->input)
        status = walk_member(self, member, depth + 1);
    else if (!status)
        status = tell(self, NULL, member->status, &member->error);
    self->path.len = len;
    return status;
}

static cq_status walk_container(unpack_walk *self, cqi_container *container, bool unique,
                                uint64_t depth)
{
    cqi_member member = {0};
    cqi_names names = {0};
    cq_error error = {0};
    cq_status status = CQ_OK;
    while (!status && !self->over) {
        clear_member(&member);
        cq_status next = container->class->next(container, &member, &error);
        if (next == CQ_END)
            break;
        if (next) {
            status = tell(self, NULL, next, &error);
            break;
        }
        status = visit_member(self, &member, &names, unique, depth);
    }
    cqi_names_deinit(&names);
    cqi_buffer_deinit(&member.name);
    return status;
}

static cq_status walk_source(unpack_walk *self, cqi_source *source, uint64_t depth)
{
    const cqi_source_limits *limits = cqi_source_limits_of(source);
    const char *archive = NULL;
    container_kind kind = recognise(self, source, &archive);
    if (kind == KIND_DOCUMENT)
        return tell(self, source, CQ_OK, NULL);
    cq_error error = {0};
    if (depth >= limits->depth && kind != KIND_JSONL) {
        cqi_fail(&error, CQ_E_LIMIT,
                 "lies in more than %llu containers (max-depth raises this limit)",
                 (unsigned long long)limits->depth);
        return tell(self, NULL, CQ_E_LIMIT, &error);
    }
    cqi_container *container = NULL;
    cq_status status = open_container(self, kind, archive, source, &container, &error);
    if (status)
        return tell(self, NULL, status, &error);
    status = walk_container(self, container, kind != KIND_JSONL, depth);
    container->class->close(container);
    return status;
}

cq_status cqi_unpack(cqi_source *source, const char *name, const cqi_unpack_options *options,
                     cqi_unpack_visit visit, void *context)
{
    unpack_walk self = {.options = options, .visit = visit, .context = context, .operand = source};
    cq_status status = cqi_buffer_append(&self.path, name, strlen(name));
    if (!status)
        status = walk_source(&self, source, 0);
    if (!status && self.over)
        status = tell(&self, NULL, CQ_E_LIMIT, &self.error);
    cqi_buffer_deinit(&self.path);
    return status;
}
