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

/*
 * The candidates: each kind numbers its own. `limit`: a cost that is over it need not be exact. The
 * name is that of the candidate's encoding.
 */
size_t cqi_double_count(void);
const char *cqi_double_name(size_t index);
uint64_t cqi_double_cost(size_t index, const cqi_sample *sample, uint64_t limit);

size_t cqi_single_count(void);
const char *cqi_single_name(size_t index);
uint64_t cqi_single_cost(size_t index, const cqi_sample *sample, uint64_t limit);

#endif
