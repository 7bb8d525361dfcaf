/*
 * warc.c - the documents of archived pages: WARC 1.0 and 1.1 (ISO 28500), WET and WAT among them.
 *
 * Bodies of responses (of HTTP: those that succeeded, their header, chunks and content coding taken
 * off), resources and conversions are documents; requests, metadata, revisits and what describes
 * the file are not. A document's name is its target URI. Where a record does not begin where the
 * one before ends, the next one is looked for.
 */
#include "base/error.h"
#include "source/container.h"
#include "source/gzip.h"
#include "source/headers.h"
#include "source/part.h"

#include <stdlib.h>
#include <string.h>

enum { MAGIC_BYTES = 7, VERSION_LINE_BYTES = 9 /* WARC/1.0 and the line's end */ };

typedef struct warc_container {
    cqi_container container;
    cqi_input *below;
    uint64_t ratio;
    uint64_t next; /* where the next record should begin */
} warc_container;

/* What of a record's header counts. */
typedef struct record {
    cq_str type;
    cq_str content_type;
    bool cut; /* when it was archived */
    uint64_t len;
} record;

bool cqi_warc_recognised(const unsigned char *bytes, size_t len)
{
    return len >= VERSION_LINE_BYTES && memcmp(bytes, "WARC/1.", MAGIC_BYTES) == 0 &&
           bytes[MAGIC_BYTES] >= '0' && bytes[MAGIC_BYTES] <= '9' &&
           (bytes[MAGIC_BYTES + 1] == '\r' || bytes[MAGIC_BYTES + 1] == '\n');
}

/* Skips to the end of the record before, and the line ends behind it. CQ_END: that was the last. */
static cq_status skip_record(warc_container *self, cq_error *error)
{
    for (;;) {
        const unsigned char *bytes;
        size_t len;
        CQI_TRY(cqi_input_view(self->below, &bytes, &len, error));
        uint64_t left = self->next > self->below->position ? self->next - self->below->position : 0;
        size_t skip = left < len ? (size_t)left : len;
        while (skip >= left && skip < len && (bytes[skip] == '\r' || bytes[skip] == '\n'))
            skip++;
        cqi_input_skip(self->below, skip);
        if (skip < len)
            return CQ_OK;
    }
}

/* Goes to the next line that begins a record. CQ_END: there is none. */
static cq_status find_record(warc_container *self, cq_error *error)
{
    for (;;) {
        const unsigned char *bytes;
        size_t len;
        CQI_TRY(cqi_input_view(self->below, &bytes, &len, error));
        const unsigned char *line = memchr(bytes, '\n', len);
        cqi_input_skip(self->below, line ? (size_t)(line - bytes) + 1 : len);
        if (cqi_input_peek(self->below, VERSION_LINE_BYTES, &bytes, &len))
            return cqi_fail(error, CQ_E_MEMORY, "out of memory");
        if (line && cqi_warc_recognised(bytes, len))
            return CQ_OK;
    }
}

static cq_status resynchronise(warc_container *self, cqi_member *member, cq_error *error)
{
    uint64_t at = self->below->position;
    cq_status status = find_record(self, error);
    if (status && status != CQ_END)
        return status;
    self->next = self->below->position;
    return CQI_MEMBER_FAILED(member, CQ_E_DAMAGED,
                             "no WARC record at byte %llu, where one should be",
                             (unsigned long long)at);
}

static cq_str strip_brackets(cq_str uri)
{
    if (uri.len >= 2 && uri.data[0] == '<' && uri.data[uri.len - 1] == '>')
        return (cq_str){uri.data + 1, uri.len - 2};
    return uri;
}

static cq_status take_name(cq_str header, cqi_member *member, cq_error *error)
{
    cq_str name = cqi_headers_find(header, "WARC-Target-URI");
    if (!name.len)
        name = cqi_headers_find(header, "WARC-Record-ID");
    if (cqi_buffer_append_str(&member->name, strip_brackets(name)))
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    return CQ_OK;
}

static void declare(cqi_member *member, cq_str content_type)
{
    cqi_headers_media_type(content_type, member->media_type, sizeof member->media_type);
    cqi_headers_parameter(content_type, "charset", member->charset, sizeof member->charset);
}

/* "HTTP/1.1 200 OK": did it succeed? */
static bool is_success(cq_str header)
{
    const char *space = header.len ? memchr(header.data, ' ', header.len) : NULL;
    size_t at = space ? (size_t)(space - header.data) + 1 : header.len;
    return at + 3 <= header.len && header.data[at] == '2';
}

/* Takes a content coding off. gzip and the like are recognised by their content later. */
static cq_status undo_coding(const warc_container *self, cq_str coding, cqi_member *member,
                             cq_error *error)
{
    if (cqi_headers_is(coding, "deflate"))
        return cqi_deflate_open(member->input, self->ratio, &member->input, error);
    if (!cqi_headers_is(coding, "br") && !cqi_headers_is(coding, "compress"))
        return CQ_OK;
    cqi_input_close(member->input);
    member->input = NULL;
    return CQI_MEMBER_FAILED(member, CQ_E_OPEN, "content coding %.*s cannot be undone",
                             (int)coding.len, coding.data);
}

static cq_status open_body(warc_container *self, const record *about, uint64_t len,
                           cqi_member *member, cq_error *error)
{
    return cqi_part_open(self->below, len, about->cut ? CQ_E_DAMAGED : CQ_END,
                         "truncated when it was archived", &member->input, error);
}

/* Takes the HTTP header off, whose end must be within the record. CQ_STOP: no document. */
static cq_status open_response(warc_container *self, const record *about, cqi_member *member,
                               cq_error *error)
{
    const unsigned char *bytes;
    size_t len;
    CQI_TRY(cqi_headers_peek(self->below, about->len, &bytes, &len, error));
    if (len == 0)
        return CQI_MEMBER_FAILED(member, CQ_E_DAMAGED, "the HTTP header does not end");
    cq_str header = {(const char *)bytes, len};
    if (!is_success(header))
        return CQ_STOP;
    declare(member, cqi_headers_find(header, "Content-Type"));
    bool chunked = cqi_headers_is(cqi_headers_find(header, "Transfer-Encoding"), "chunked");
    char coding[16] = "";
    cqi_headers_media_type(cqi_headers_find(header, "Content-Encoding"), coding, sizeof coding);
    cqi_input_skip(self->below, len);
    CQI_TRY(open_body(self, about, about->len - len, member, error));
    cq_status status = CQ_OK;
    if (chunked)
        status = cqi_chunked_open(member->input, &member->input, error);
    if (!status)
        status = undo_coding(self, (cq_str){coding, strlen(coding)}, member, error);
    if (status) {
        cqi_input_close(member->input);
        member->input = NULL;
    }
    return status;
}

/* Opens the record's document; CQ_STOP where it is none. */
static cq_status open_record(warc_container *self, const record *about, cqi_member *member,
                             cq_error *error)
{
    bool response = cqi_headers_is(about->type, "response");
    char media_type[CQI_MEDIA_TYPE_SIZE];
    cqi_headers_media_type(about->content_type, media_type, sizeof media_type);
    if (strcmp(media_type, "text/dns") == 0)
        return CQ_STOP;
    if (response && (strcmp(media_type, "application/http") == 0 || !media_type[0]))
        return open_response(self, about, member, error);
    if (!response && !cqi_headers_is(about->type, "resource") &&
        !cqi_headers_is(about->type, "conversion"))
        return CQ_STOP;
    declare(member, about->content_type);
    return open_body(self, about, about->len, member, error);
}

/* Reads a record's header and opens what it holds; CQ_STOP where that is no document. */
static cq_status enter_record(warc_container *self, cqi_member *member, cq_error *error)
{
    const unsigned char *bytes;
    size_t len;
    CQI_TRY(cqi_headers_peek(self->below, CQI_HEADERS_MAX, &bytes, &len, error));
    cq_str header = {(const char *)bytes, len};
    uint64_t body;
    if (len == 0 || !cqi_warc_recognised(bytes, len) ||
        !cqi_headers_number(cqi_headers_find(header, "Content-Length"), &body))
        return resynchronise(self, member, error);
    CQI_TRY(take_name(header, member, error));
    char type[16] = "";
    char content_type[CQI_MEDIA_TYPE_SIZE + CQI_CHARSET_SIZE] = "";
    cq_str declared = cqi_headers_find(header, "Content-Type");
    cqi_headers_media_type(cqi_headers_find(header, "WARC-Type"), type, sizeof type);
    if (declared.len < sizeof content_type)
        memcpy(content_type, declared.len ? declared.data : "", declared.len);
    record about = {.type = {type, strlen(type)},
                    .content_type = {content_type, strlen(content_type)},
                    .cut = cqi_headers_find(header, "WARC-Truncated").len > 0,
                    .len = body};
    cqi_input_skip(self->below, len);
    uint64_t start = self->below->position;
    self->next = body > UINT64_MAX - start ? UINT64_MAX : start + body;
    cq_status status = open_record(self, &about, member, error);
    if (status == CQ_STOP)
        member->name.len = 0;
    return status;
}

static cq_status next_document(cqi_container *container, cqi_member *member, cq_error *error)
{
    warc_container *self = (warc_container *)container;
    cq_status status;
    do {
        CQI_TRY(skip_record(self, error));
        status = enter_record(self, member, error);
    } while (status == CQ_STOP);
    return status;
}

static void close_warc(cqi_container *container)
{
    free(container);
}

cq_status cqi_warc_open(cqi_input *below, const cqi_source_limits *limits,
                        cqi_container **container, cq_error *error)
{
    static const cqi_container_class class = {next_document, close_warc};
    warc_container *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->container.class = &class;
    made->below = below;
    made->ratio = limits->ratio;
    made->next = below->position;
    *container = &made->container;
    return CQ_OK;
}
