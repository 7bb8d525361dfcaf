/*
 * pattern.h - regular expressions (PCRE2, UTF, compiled to machine code where it can be).
 *
 * A pattern is compiled once in `open` and read-only after; a scratch belongs to one worker and
 * serves all its patterns. Matching is bounded: a pattern that runs away on hostile text gives up
 * and counts as "no match". Put a cheap test on tokens in front: no pattern is as fast as none.
 */
#ifndef CQK_PATTERN_H
#define CQK_PATTERN_H

#include "kit.h"

typedef struct cqk_pattern cqk_pattern;
typedef struct cqk_scratch cqk_scratch;

/* Bytes of the text given, half-open; {UINT32_MAX, UINT32_MAX}: the group took no part. */
typedef struct cqk_span {
    uint32_t start;
    uint32_t end;
} cqk_span;

/* NULL: `error` (not NULL) says what is wrong with the expression, or CQ_E_MEMORY. [control] */
cqk_pattern *cqk_pattern_new(const char *expression, cq_error *error);
void cqk_pattern_free(cqk_pattern *pattern); /* NULL is fine */

cqk_scratch *cqk_scratch_new(void); /* NULL: out of memory. [worker] */
void cqk_scratch_free(cqk_scratch *scratch);

/*
 * Can a match begin with this byte? One load: ask it before cqk_pattern_at. True where the
 * expression does not say.
 */
bool cqk_pattern_begins(const cqk_pattern *pattern, unsigned char byte);

/*
 * Finds the first match at or after `from`; _at: one that begins exactly there. Text in front of
 * `from` is seen by lookbehinds. spans[0] is the match, spans[n] group n, `count` at most 16 of
 * them. The text must be well-formed UTF-8. [worker]
 */
bool cqk_pattern_find(const cqk_pattern *pattern, cqk_scratch *scratch, cq_str text, size_t from,
                      cqk_span *spans, size_t count);
bool cqk_pattern_at(const cqk_pattern *pattern, cqk_scratch *scratch, cq_str text, size_t from,
                    cqk_span *spans, size_t count);

#endif
