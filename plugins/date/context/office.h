/*
 * office.h - tells the year of a document from the persons in office that it names.
 */
#ifndef DATE_OFFICE_H
#define DATE_OFFICE_H

#include "calendar.h"

enum { OFFICE_TERMS_MAX = 384 };

/* Which holders of an office a document has named. {0} is none. */
typedef struct office_seen {
    uint64_t bits[OFFICE_TERMS_MAX / 64];
} office_seen;

enum { OFFICE_BUCKETS = 256 };

/* The holders by their first character. */
typedef struct office_index {
    uint16_t first[OFFICE_BUCKETS];  /* of a bucket + 1; 0: none */
    uint16_t next[OFFICE_TERMS_MAX]; /* of the same bucket + 1 */
} office_index;

void office_index_init(office_index *index);

/* Notes the holders that a text names; true if there is one more. */
bool office_note(const office_index *index, office_seen *seen, cq_str text);

/* How many of the holders seen were in office on that day. */
uint32_t office_fit(const office_seen *seen, cqk_date date);

#endif
