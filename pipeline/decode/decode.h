/*
 * decode.h - the second stage: bytes of any encoding to well-formed UTF-8, with a map back.
 *
 * The decoder recognises the encoding from the first bytes unless it is told (detect.c), takes a
 * byte order mark away, converts, and replaces what is ill-formed by U+FFFD, one for each maximal
 * subpart, as the WHATWG Encoding Standard does. Line ends are left as they are.
 */
#ifndef CQI_DECODE_H
#define CQI_DECODE_H

#include "base/buffer.h"
#include "map/map.h"

#include <communique/status.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A text and where its bytes came from. {0} is empty. */
typedef struct cqi_text {
    cqi_buffer text; /* well-formed UTF-8 */
    cqi_map map;     /* text -> bytes of the document (after decompression) */
} cqi_text;

void cqi_text_deinit(cqi_text *text);
void cqi_text_clear(cqi_text *text);

/* Appends bytes [start, end) of another text, on units' borders, with where they came from. */
cq_status cqi_text_append(cqi_text *text, const cqi_text *from, size_t start, size_t end);

/* Appends `len` bytes that stand for [start, end) of another text, as one unit. */
cq_status cqi_text_append_unit(cqi_text *text, const cqi_text *from, size_t start, size_t end,
                               const void *bytes, size_t len);

/* How many bytes detection wants to see before it decides, unless the document is shorter. */
#define CQI_DETECT_BYTES 65536

/*
 * The IANA name, in upper case, of the encoding that `bytes` are in ("ASCII" is "US-ASCII"); NULL:
 * they are binary. `final`: the document ends with these bytes. Static string.
 */
const char *cqi_detect(const unsigned char *bytes, size_t len, bool final);

/* The same where something else than the bytes, which count more, declares `declared`, an IANA
 * name; NULL: nothing does. */
const char *cqi_detect_hinted(const unsigned char *bytes, size_t len, bool final,
                              const char *declared);

/* Resolves a name or label of an encoding to its IANA name, in upper case; NULL: not known. */
const char *cqi_encoding_name(const char *label);

typedef struct cqi_decoder cqi_decoder;

/* `encoding`: a name or label, NULL to detect. Fails with CQ_E_ENCODING. */
cq_status cqi_decoder_open(const char *encoding, cqi_decoder **decoder, cq_error *error);

/* Before the first push: the label that the document's surroundings declare. It is weighed where
 * detection is in doubt; a label that is not known, or NULL, is none. */
void cqi_decoder_hint(cqi_decoder *decoder, const char *label);

/*
 * Takes the next bytes of the document (any number, also none) and appends what they give to `out`,
 * whose text may be emptied, or shortened at its front, between calls. Holds back incomplete
 * sequences, and while detecting up to CQI_DETECT_BYTES, until `final`. Fails with CQ_E_BINARY
 * (nothing was appended, ever), CQ_E_MEMORY. At the end of a truncated multi-byte sequence, a
 * U+FFFD is appended and cqi_decoder_truncated() tells.
 */
cq_status cqi_decoder_push(cqi_decoder *decoder, const void *bytes, size_t len, bool final,
                           cqi_text *out, cq_error *error);

/* The IANA name in upper case; NULL until it is decided. Static string. */
const char *cqi_decoder_encoding(const cqi_decoder *decoder);
bool cqi_decoder_truncated(const cqi_decoder *decoder);
uint64_t cqi_decoder_replacements(const cqi_decoder *decoder); /* U+FFFD put in so far */

void cqi_decoder_close(cqi_decoder *decoder); /* NULL is fine */

#endif
