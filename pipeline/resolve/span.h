/*
 * span.h - what days an EDTF value may mean, for telling whether two dates agree.
 */
#ifndef CQI_SPAN_H
#define CQI_SPAN_H

#include <communique/types.h>
#include <stdbool.h>

/* Days as numbers YYYYMMDD, from the earliest to the latest, both included. */
typedef struct cqi_span {
    int64_t first;
    int64_t last;
} cqi_span;

/* False where the value is empty or says nothing that can be compared. */
bool cqi_span_of(cq_str edtf, cqi_span *span);

/* Does one of them hold the other? So that "2017" and "2017-05-02" agree. */
bool cqi_span_agree(cqi_span a, cqi_span b);

#endif
