/*
 * mbox.c - the documents of a mailbox (RFC 4155): each mail's text, and what is attached to it.
 *
 * A mail begins at a line "From " with an address and a date as ctime(3) writes it, in front of
 * which the file begins or a line is empty; what only begins with the word "From", as letters do,
 * is text. A document is called by its mail's number and, where the mail has several, by its file
 * name or number there.
 */
#include "base/error.h"
#include "source/container.h"
#include "source/headers.h"
#include "source/lines.h"
#include "source/mime.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MESSAGE_MAX = 64 << 20, LINE_MAX_BYTES = 1 << 20 };

typedef struct mbox_container {
    cqi_container container;
    cqi_lines lines;
    cqi_buffer message; /* without its "From " line */
    cqi_mime_parts parts;
    size_t part;     /* the next of them */
    uint64_t number; /* of the message */
    bool pending;    /* the next message's "From " line was read */
    bool too_long;   /* the message is cut */
    cq_status ended; /* how reading failed behind the message */
    cq_error error;
} mbox_container;

static bool is_one_of(const char *at, const char *words)
{
    for (; *words; words += 3)
        if (memcmp(at, words, 3) == 0)
            return true;
    return false;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* " Fri Jul  8 12:08" */
static bool is_ctime(const char *at, size_t len)
{
    return len >= 17 && at[0] == ' ' && is_one_of(at + 1, "MonTueWedThuFriSatSun") &&
           at[4] == ' ' && is_one_of(at + 5, "JanFebMarAprMayJunJulAugSepOctNovDec") &&
           at[8] == ' ' && (at[9] == ' ' || is_digit(at[9])) && is_digit(at[10]) && at[11] == ' ' &&
           is_digit(at[12]) && is_digit(at[13]) && at[14] == ':' && is_digit(at[15]) &&
           is_digit(at[16]);
}

static bool is_from_line(const char *line, size_t len)
{
    if (len < 5 + 17 || memcmp(line, "From ", 5) != 0)
        return false;
    for (size_t at = 5; at + 17 <= len; at++)
        if (is_ctime(line + at, len - at))
            return true;
    return false;
}

/* "Name:" with a name of printable characters without spaces. */
static bool is_field(const char *line, size_t len)
{
    size_t at = 0;
    while (at < len && line[at] > ' ' && line[at] < 0x7F && line[at] != ':')
        at++;
    return at > 0 && at < len && line[at] == ':';
}

bool cqi_mbox_recognised(const unsigned char *bytes, size_t len)
{
    const char *text = (const char *)bytes;
    const char *end = len ? memchr(text, '\n', len) : NULL;
    if (!end || !is_from_line(text, (size_t)(end - text)))
        return false;
    return is_field(end + 1, len - (size_t)(end + 1 - text));
}

static cq_status keep_line(mbox_container *self, cq_str line)
{
    if (line.len > MESSAGE_MAX - self->message.len)
        self->too_long = true;
    return self->too_long ? CQ_OK : cqi_buffer_append_str(&self->message, line);
}

/* Reads up to the next mail. CQ_END: there was none. A failure waits until what was read is given.
 */
static cq_status read_message(mbox_container *self, cq_error *error)
{
    bool any = self->pending;
    bool empty_before = true;
    self->message.len = 0;
    if (cqi_buffer_reserve(&self->message, 1))
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    self->pending = self->too_long = false;
    while (self->ended == CQ_OK) {
        cq_str line;
        bool cut;
        self->ended = cqi_lines_next(&self->lines, &line, &cut, &self->error);
        if (self->ended)
            break;
        if (empty_before && is_from_line(line.data, line.len)) {
            self->pending = true;
            if (any)
                break;
            any = true;
            self->pending = false;
            continue;
        }
        empty_before = line.data[0] == '\n' || (line.len == 2 && line.data[0] == '\r');
        if (keep_line(self, line))
            return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    }
    if (any) {
        self->number++;
        return CQ_OK;
    }
    if (error && self->ended < 0)
        *error = self->error;
    return self->ended;
}

static cq_status append_number(cqi_buffer *out, uint64_t number)
{
    char digits[24];
    int len = snprintf(digits, sizeof digits, "%llu", (unsigned long long)number);
    return cqi_buffer_append(out, digits, (size_t)len);
}

static cq_status take_name(const mbox_container *self, const cqi_mime_part *part,
                           cqi_member *member)
{
    CQI_TRY(append_number(&member->name, self->number));
    if (part->file_name.len > 0) {
        CQI_TRY(cqi_buffer_append_byte(&member->name, '/'));
        return cqi_mime_file_name(part, &member->name);
    }
    if (self->parts.count == 1)
        return CQ_OK;
    CQI_TRY(cqi_buffer_append_byte(&member->name, '/'));
    return append_number(&member->name, self->part);
}

static cq_status open_part(mbox_container *self, cqi_member *member)
{
    const cqi_mime_part *part = &self->parts.items[self->part++];
    CQI_TRY(take_name(self, part, member));
    memcpy(member->media_type, part->media_type, sizeof member->media_type);
    memcpy(member->charset, part->charset, sizeof member->charset);
    member->is_text = strncmp(part->media_type, "text/", 5) == 0;
    cqi_buffer content = {0};
    cq_status status = cqi_mime_decode(part, &content);
    bool last = self->ended < 0 && self->part == self->parts.count;
    if (!status)
        status = cqi_input_of_memory(content.data, content.len, content.data,
                                     last ? self->ended : CQ_END, last ? &self->error : NULL,
                                     &member->input, NULL);
    if (status)
        cqi_buffer_deinit(&content);
    return status;
}

static cq_status next_part(cqi_container *container, cqi_member *member, cq_error *error)
{
    mbox_container *self = (mbox_container *)container;
    while (self->part == self->parts.count) {
        self->part = self->parts.count = 0;
        CQI_TRY(read_message(self, error));
        cq_status status = CQ_OK;
        if (self->too_long && !(status = append_number(&member->name, self->number)))
            return CQI_MEMBER_FAILED(member, CQ_E_LIMIT, "a mail of more than %d bytes",
                                     MESSAGE_MAX);
        if (!status)
            status = cqi_mime_split(cqi_buffer_str(&self->message), &self->parts);
        if (status)
            return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    }
    if (open_part(self, member))
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    return CQ_OK;
}

static void close_mbox(cqi_container *container)
{
    mbox_container *self = (mbox_container *)container;
    cqi_lines_deinit(&self->lines);
    cqi_buffer_deinit(&self->message);
    cqi_mime_parts_deinit(&self->parts);
    free(self);
}

cq_status cqi_mbox_open(cqi_input *below, cqi_container **container, cq_error *error)
{
    static const cqi_container_class class = {next_part, close_mbox};
    mbox_container *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->container.class = &class;
    made->lines = (cqi_lines){.below = below, .limit = LINE_MAX_BYTES};
    *container = &made->container;
    return CQ_OK;
}
