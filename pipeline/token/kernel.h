/*
 * kernel.h - Unicode's word and sentence boundaries (UAX #29, Unicode 15.0) in a stream of bytes.
 *
 * A kernel is one implementation, built for one instruction set. All kernels give the same: what
 * the scalar one gives, which walks the automata that script/make-unicode-tables derives from the
 * rules.
 *
 * Any bytes are input. Each maximal subpart of ill-formed UTF-8 (Unicode, section 3.9) is taken as
 * one character with the properties of U+FFFD: it is a segment of kind CQ_TOKEN_ILL_FORMED,
 * together with the combining marks and format characters behind it.
 *
 * The input comes in chunks of any size, and the output leaves in columns of any size that are
 * filled again and again; neither changes what the segments are. Segments tile the text: a
 * segment's end is the next one's start, or the end of the text.
 *
 *     cqi_stream stream = {0};
 *     while (there is a chunk)
 *         for (done = 0, used = 0; !done; used += ...)
 *             n = kernel->words(&stream, data + used, len - used, is_last, &run);
 *             ... run.count segments; the i-th starts at byte run.base + run.start[i] ...
 *             used += n; done = used == len;
 */
#ifndef CQI_KERNEL_H
#define CQI_KERNEL_H

#include "token/columns.h"

#include <stddef.h>
#include <stdint.h>

/* How far a stream has come. {0} is the start of a text. Its fields are the kernels' own. */
typedef struct cqi_stream {
    uint64_t position;     /* bytes consumed */
    uint64_t held;         /* where a segment starts, if it turns out that one does */
    uint16_t row;          /* of the automaton */
    uint8_t held_kind;     /* the kind of that segment */
    uint8_t partial_count; /* bytes of a character that is not complete, already consumed */
    uint8_t partial[4];
    uint8_t wide; /* is the text mostly not ASCII? A guess: nothing but speed depends on it */
} cqi_stream;

/* A run must have room for so many segments at least; a multiple of 64 suits the kernels. */
enum { CQI_RUN_MIN = 256 };

/*
 * The columns one call fills. `start` and `mark` are the caller's and hold `capacity` items; what
 * they hold past `count` after a call is undefined. A mark is the kind of the segment's first
 * character (CQ_TOKEN_...).
 */
typedef struct cqi_run {
    uint64_t base; /* what the starts count from: set by the call */
    uint32_t *start;
    uint8_t *mark; /* not written for sentences, may be NULL there */
    size_t capacity;
    size_t count;
} cqi_run;

/*
 * Consumes bytes and gives the segments whose start has become certain. Returns the number of bytes
 * consumed; where that is less than `len`, `out` has no room for more: call again with the rest.
 * `last` says that the text ends with this chunk (which may be empty).
 */
typedef size_t cqi_segment_function(cqi_stream *stream, const uint8_t *data, size_t len, int last,
                                    cqi_run *out);

typedef struct cqi_kernel {
    const char *name; /* "scalar", "sse4.2", "avx2", "avx512", "neon" */
    cqi_segment_function *words;
    cqi_segment_function *sentences;
    cqi_columns_function *columns; /* of what `words` gave: see columns.h */
} cqi_kernel;

/* The kernels this build has and this CPU runs, the fastest first; NULL past the last one. */
const cqi_kernel *cqi_kernel_at(size_t n);
/* The fastest one. Never NULL: every CPU runs the scalar kernel. */
const cqi_kernel *cqi_kernel_best(void);
/* The kernel of that name; NULL where there is none of that name or this CPU cannot run it. */
const cqi_kernel *cqi_kernel_find(const char *name);
/* Is there a kernel of that name on any machine? Tells a misspelling from a lack. */
int cqi_kernel_known(const char *name);

#endif
