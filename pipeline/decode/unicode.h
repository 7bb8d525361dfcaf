/*
 * unicode.h - converters of the Unicode encoding forms. Each converts as much of [in, in + len) as
 * is complete, and returns how many bytes that is; with `final`, all of it.
 */
#ifndef CQI_DECODE_UNICODE_H
#define CQI_DECODE_UNICODE_H

#include "decode/writer.h"

/* The length of the ASCII at the front of `bytes`. */
size_t cqi_ascii_prefix(const unsigned char *bytes, size_t len);

/* The length of the well-formed UTF-8 at the front of `bytes`. */
size_t cqi_utf8_valid_prefix(const unsigned char *bytes, size_t len);

/*
 * The length of the maximal subpart (Unicode 15.0, section 3.9, D93b) of an ill-formed sequence at
 * the front of `bytes`, at least 1. *complete is false where more bytes could still make it good.
 */
size_t cqi_utf8_subpart(const unsigned char *bytes, size_t len, bool *complete);

size_t cqi_convert_utf8(cqi_writer *writer, const unsigned char *in, size_t len, bool final);
size_t cqi_convert_utf16(cqi_writer *writer, const unsigned char *in, size_t len, bool final,
                         bool big_endian);
size_t cqi_convert_utf32(cqi_writer *writer, const unsigned char *in, size_t len, bool final,
                         bool big_endian);

#endif
