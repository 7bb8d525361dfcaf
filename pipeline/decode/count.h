/*
 * count.h - counts bytes of a kind, 16 at a time.
 */
#ifndef CQI_COUNT_H
#define CQI_COUNT_H

#include <stddef.h>

/* Continuation bytes of UTF-8, 80 to BF. */
size_t cqi_count_continuations(const unsigned char *bytes, size_t len);

typedef struct cqi_control_count {
    size_t nuls;
    size_t foreign; /* other control characters that texts do not have */
} cqi_control_count;

cqi_control_count cqi_count_controls(const unsigned char *bytes, size_t len);

#endif
