/*
 * detect_legacy.h - what the two halves of legacy detection share: the sample that all encodings
 * are judged by, and costs, in half bits.
 */
#ifndef CQI_DETECT_LEGACY_H
#define CQI_DETECT_LEGACY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * A stretch of the document: a word with bytes above 7F, between bytes that are parts of no
 * character in any encoding (20 to 2F and controls).
 */
typedef struct cqi_stretch {
    const unsigned char *bytes;
    size_t len;
} cqi_stretch;

#define CQI_STRETCHES_MAX 1024

typedef struct cqi_sample {
    cqi_stretch stretches[CQI_STRETCHES_MAX];
    size_t count;
    size_t total; /* bytes */
} cqi_sample;

/* What a byte that belongs to no character costs. */
#define CQI_COST_ILL_FORMED 56

/* An encoding and what it makes the sample cost. */
typedef struct cqi_verdict {
    const char *name;
    uint64_t cost;
} cqi_verdict;

/* The best of each kind. `limit`: what is no cheaper does not matter. */
cqi_verdict cqi_judge_double(const cqi_sample *sample, uint64_t limit);
cqi_verdict cqi_judge_single(const cqi_sample *sample, uint64_t limit);

#endif
