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

/* Evidence of an entry. */
typedef struct cqi_register_evidence {
    cq_str doc;
    uint64_t start;
    uint64_t end;
} cqi_register_evidence;

/* One of the values that sources give where they disagree. */
typedef struct cqi_register_claim {
    cq_str value;
    const cqi_register_evidence *evidence; /* sorted, not empty */
    size_t evidence_count;
} cqi_register_claim;

/* A field that sources disagree about: "date", "place" or "status". */
typedef struct cqi_register_conflict {
    cq_str field;
    const cqi_register_claim *claims; /* at least two, the one that the entry shows first */
    size_t claim_count;
} cqi_register_conflict;

/* One meeting. Empty strings and lists: no document says so. */
typedef struct cqi_register_entry {
    cq_str series;
    bool has_ordinal;
    uint32_t ordinal;
    cq_str date; /* EDTF */
    cq_str place;
    cq_str status;         /* "held", "planned", "missing" */
    const cq_str *parties; /* sorted, each once; so are the other lists */
    size_t party_count;
    const cq_str *agencies;
    size_t agency_count;
    const cq_str *people;
    size_t person_count;
    const cqi_register_evidence *evidence; /* sorted by doc, start, end; of a missing one: empty */
    size_t evidence_count;
    const cqi_register_conflict *conflicts; /* sorted by field */
    size_t conflict_count;
} cqi_register_entry;

cqi_register *cqi_register_new(void);      /* NULL: out of memory */
void cqi_register_free(cqi_register *reg); /* NULL is fine */

/* Adds one record. One without a series, or without evidence, is CQ_E_ARGUMENT and not added. */
cq_status cqi_register_add(cqi_register *reg, const cqi_register_input *input);

/*
 * Merges all that was added and gives the entries, sorted by series, ordinal, date. They are the
 * register's, good until it is freed or the next add or finish. May be called again.
 */
cq_status cqi_register_finish(cqi_register *reg, const cqi_register_entry **entries, size_t *count);

#endif
