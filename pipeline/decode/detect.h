/*
 * detect.h - the parts of detection: each looks at the bytes for one family of encodings.
 */
#ifndef CQI_DETECT_H
#define CQI_DETECT_H

#include <stdbool.h>
#include <stddef.h>

/* Is this the beginning of a well-known file that is no text, or full of control characters? */
bool cqi_detect_binary(const unsigned char *bytes, size_t len);

/* UTF-16 or UTF-32 without a byte order mark; NULL: neither. */
const char *cqi_detect_wide(const unsigned char *bytes, size_t len);

/* The encodings of 7 bits with escape sequences; NULL: none of them. */
const char *cqi_detect_shifted(const unsigned char *bytes, size_t len);

/* Is it UTF-8, with damage perhaps? */
bool cqi_detect_utf8(const unsigned char *bytes, size_t len);

/* The likeliest legacy encoding of bytes that are no Unicode and not all ASCII. Never NULL. */
const char *cqi_detect_legacy(const unsigned char *bytes, size_t len, bool final);

#endif
