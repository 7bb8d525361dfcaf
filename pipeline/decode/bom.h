/*
 * bom.h - byte order marks.
 */
#ifndef CQI_BOM_H
#define CQI_BOM_H

#include <stdbool.h>
#include <stddef.h>

#define CQI_BOM_MAX 4

/*
 * The encoding that the mark at the front of `bytes` tells, and the mark's length; NULL: none.
 * `wide`: UTF-32 is possible; otherwise FF FE 00 00 is a mark of UTF-16 and U+0000.
 */
const char *cqi_bom(const unsigned char *bytes, size_t len, bool wide, size_t *mark_len);

#endif
