/*
 * korean.h - Korean is spaced, but its lines may break inside a word: is there a space at a line's
 * end?
 */
#ifndef CQI_REPAIR_KOREAN_H
#define CQI_REPAIR_KOREAN_H

#include "repair/window.h"

#define CQI_KOREAN_FILTER 65536u /* bits */

/* How often something occurs in the window. */
typedef struct cqi_korean_count {
    uint64_t key; /* 0: free */
    uint32_t count;
} cqi_korean_count;

/* Reused from window to window. {0} is empty. */
typedef struct cqi_korean {
    struct cqi_korean_break *breaks;
    size_t count;
    size_t capacity;
    cqi_korean_count *table; /* open addressing, a power of two */
    size_t table_size;
    uint64_t filter[CQI_KOREAN_FILTER / 64]; /* of the table's keys: most others are told by it */
    struct cqi_syllable *syllables;          /* one for each of the 11172 */
} cqi_korean;

void cqi_korean_deinit(cqi_korean *korean);

/* Settles the joins with a space between Hangul: CQI_JOIN_NOTHING where a word was broken. */
cq_status cqi_korean_settle(cqi_korean *korean, cqi_window *window);

#endif
