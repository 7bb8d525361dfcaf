/*
 * register.h - the register of meetings: what all documents say, one entry a meeting.
 *
 * Records of kind "meeting" are added as extractors emit them (cq_record), in any order, from any
 * document, also twice; `finish` merges them. The result depends on the set of records alone:
 * neither on their order nor on how often one was added. Not thread-safe: the caller serialises.
 */
#ifndef CQI_REGISTER_H
#define CQI_REGISTER_H

#include <communique/entity.h>
#include <communique/result.h>
#include <communique/status.h>
#include <stdbool.h>

typedef struct cqi_register cqi_register;

/* A span of a document's own bytes, half-open. */
typedef struct cqi_register_span {
    uint64_t start;
    uint64_t end;
} cqi_register_span;

/* What one document says of one meeting. Everything is copied by cqi_register_add. */
typedef struct cqi_register_input {
    cq_str doc;             /* the document's name */
    const cq_field *fields; /* those of cq_record, kind "meeting": unknown names are ignored */
    size_t field_count;
    const cqi_register_span *evidence;
    size_t evidence_count;
} cqi_register_input;

cqi_register *cqi_register_new(void);      /* NULL: out of memory */
void cqi_register_free(cqi_register *reg); /* NULL is fine */

/* Adds one record. One without a series, or without evidence, is CQ_E_ARGUMENT and not added. */
cq_status cqi_register_add(cqi_register *reg, const cqi_register_input *input);

/*
 * Merges all that was added and gives the meetings, sorted by series, ordinal, date; their lists
 * are sorted, each item once, evidence by document and place. Of several values that contradict
 * each other a meeting has the best, and all of them in `conflicts`, that one first. They are the
 * register's, good until it is freed or the next add or finish. May be called again.
 */
cq_status cqi_register_finish(cqi_register *reg, const cq_result_meeting **entries, size_t *count);

#endif
