/*
 * mime.h - the parts of a mail (RFC 2045 to 2047, 2231) that may be documents.
 */
#ifndef CQI_MIME_H
#define CQI_MIME_H

#include "base/buffer.h"
#include "source/container.h"

/* A part, encoded as it stands in the mail. */
typedef struct cqi_mime_part {
    cq_str content;
    cq_str file_name; /* as its header has it; empty: none */
    bool is_extended; /* the name is in RFC 2231's form */
    char media_type[CQI_MEDIA_TYPE_SIZE];
    char charset[CQI_CHARSET_SIZE];
    char coding[24]; /* Content-Transfer-Encoding in lower case */
} cqi_mime_part;

typedef struct cqi_mime_parts {
    cqi_mime_part *items;
    size_t count;
    size_t capacity;
} cqi_mime_parts;

void cqi_mime_parts_deinit(cqi_mime_parts *parts);

/* Appends the parts of a message; they point into it. Of alternatives one is taken, plain text
 * before HTML. CQ_E_MEMORY only. */
cq_status cqi_mime_split(cq_str message, cqi_mime_parts *parts);

/* Appends the part's content, its transfer encoding undone; of what is no base64 the rest. */
cq_status cqi_mime_decode(const cqi_mime_part *part, cqi_buffer *out);

/* Appends the part's file name, encoded words (RFC 2047) and octets (RFC 2231) undone: bytes of
 * whatever charset. CQ_E_MEMORY only. */
cq_status cqi_mime_file_name(const cqi_mime_part *part, cqi_buffer *out);

#endif
