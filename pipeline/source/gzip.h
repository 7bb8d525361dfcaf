/*
 * gzip.h - a gzip stream (RFC 1952) taken apart by zlib's inflate, for source.c alone.
 */
#ifndef CQI_GZIP_H
#define CQI_GZIP_H

#include <communique/status.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#define ZLIB_CONST 1 /* zlib reads its input through pointers to const */
#include <zlib.h>

typedef struct cqi_gzip {
    z_stream stream;
    uint64_t consumed; /* compressed bytes, of all members */
    uint64_t produced;
    bool started;    /* the stream is initialised */
    bool in_member;  /* between a member's first byte and its checked trailer */
    bool in_padding; /* NUL bytes behind the last member: only more of them may follow */
    bool had_member; /* at least one member was complete */
} cqi_gzip;

/* Do these first bytes of a document (2 or more) say that it is a gzip stream? */
bool cqi_gzip_recognised(const unsigned char *bytes, size_t len);

/*
 * Inflates from [*in, *in + *in_len) to `out`; moves *in and *in_len on and sets *out_len. CQ_OK:
 * go on (with more input, where all was used). CQ_E_DAMAGED: corrupt; *out_len bytes are good.
 */
cq_status cqi_gzip_inflate(cqi_gzip *gzip, const unsigned char **in, size_t *in_len,
                           unsigned char *out, size_t capacity, size_t *out_len, cq_error *error);

/* What the end of the input means: CQ_END, or CQ_E_DAMAGED in the middle of a member. */
cq_status cqi_gzip_finish(const cqi_gzip *gzip, cq_error *error);

void cqi_gzip_deinit(cqi_gzip *gzip);

#endif
