/*
 * shift.h - the 7-bit encodings that shift between ASCII and a double-byte set.
 */
#ifndef CQI_SHIFT_H
#define CQI_SHIFT_H

#include "decode/legacy.h"

/* As the converters of unicode.h; the state is legacy->shift. */
size_t cqi_convert_iso_2022_jp(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in,
                               size_t len, bool final);
size_t cqi_convert_iso_2022_kr(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in,
                               size_t len, bool final);
size_t cqi_convert_hz(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in, size_t len,
                      bool final);

#endif
