/*
 * headers.h - header fields as mails (RFC 5322), HTTP (RFC 9112) and WARC (ISO 28500) have them.
 */
#ifndef CQI_HEADERS_H
#define CQI_HEADERS_H

#include "source/input.h"

#include <communique/types.h>

enum { CQI_HEADERS_MAX = 65536 };

/* Bytes of the header block at the front, its blank line included; 0: it does not end here. */
size_t cqi_headers_length(const unsigned char *bytes, size_t len);

/* Looks at the header block in the stream's next `within` bytes. *len is 0 where there is none. */
cq_status cqi_headers_peek(cqi_input *input, uint64_t within, const unsigned char **bytes,
                           size_t *len, cq_error *error);

/* The value of the first field of that name, white space around it taken off; folded lines are left
 * in it. {NULL, 0}: none. */
cq_str cqi_headers_find(cq_str block, const char *name);

/* Is it `word`, in letters of any case? */
bool cqi_headers_is(cq_str value, const char *word);

/* "Text/HTML; charset=x": the media type in lower case; a parameter's value, unquoted. Empty where
 * there is none or no room for it. */
void cqi_headers_media_type(cq_str value, char *out, size_t size);
void cqi_headers_parameter(cq_str value, const char *name, char *out, size_t size);

/* A decimal number and nothing else. */
bool cqi_headers_number(cq_str value, uint64_t *number);

#endif
