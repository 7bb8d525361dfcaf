/*
 * references.h - HTML's character references: "&eacute;", "&#233;", "&#xE9;".
 */
#ifndef CQI_REFERENCES_H
#define CQI_REFERENCES_H

#include "markup/flow.h"

#include <stddef.h>

enum { CQI_REFERENCE_MAX = 8 }; /* bytes of UTF-8 that one stands for */

/*
 * Reads the reference at `text`, which begins with '&'. Returns how many bytes it is long, 0: none.
 * Puts what it stands for into `out`, *out_len bytes.
 */
size_t cqi_reference_read(const char *text, size_t len, char out[CQI_REFERENCE_MAX],
                          size_t *out_len);

/* Writes bytes [from, to) of `text`, which came from `source`, with what its references stand for.
 */
cq_status cqi_reference_text(cqi_flow *flow, const char *text, size_t from, size_t to,
                             const cqi_map *source);

/* What a name, without '&' and ';', stands for, NULL: nothing. */
const char *cqi_reference_find(const char *name, size_t len);

/* The names in the order of their bytes, those that need a semicolon with it. Generated. */
typedef struct cqi_reference {
    const char *name;
    const char *text; /* UTF-8 */
} cqi_reference;
extern const cqi_reference cqi_references[];
extern const size_t cqi_reference_count;

#endif
