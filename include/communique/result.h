/*
 * communique/result.h - what comes out: entities, tokens, meetings, and how a document fared.
 *
 * Part of the library interface (not of the plugin ABI). Structs grow at their end; the library
 * fills them. All pointers are the library's, good until the call that received them returns.
 * Offsets are bytes of the original document, half-open: its own encoding, after decompression,
 * before decoding and repair. Since 0.1.
 */
#ifndef COMMUNIQUE_RESULT_H
#define COMMUNIQUE_RESULT_H

#include "entity.h"
#include "status.h"
#include "types.h"

/* Why a document stands in the results at all: its name and what is known of it at its end. */
typedef struct cq_result_document {
    cq_str name;         /* as given or found; "-" for standard input */
    cq_str encoding;     /* IANA name in upper case; empty if it was never decided */
    uint64_t bytes;      /* read, after decompression */
    uint64_t ill_formed; /* places replaced by U+FFFD */
} cq_result_document;

/* One entity that was kept. */
typedef struct cq_result_entity {
    cq_str document;
    cq_str type;
    uint64_t start;
    uint64_t end;
    cq_str text;   /* the surface: UTF-8, repaired */
    cq_str value;  /* normalised; empty where there is none */
    uint64_t line; /* where it starts, from 1 */
    uint64_t page;
    cq_str plugin; /* the extractor */
    cq_str rule;
    const cq_field *fields; /* of its type: ordinal, series, country, grain ... */
    size_t field_count;
    uint32_t flags; /* CQ_ENTITY_DEFINES; with CQ_SINK_TENTATIVE also CQ_ENTITY_TENTATIVE */
} cq_result_entity;

/* One token (UAX #29 word segment, white space included) or one sentence. */
typedef struct cq_result_token {
    cq_str document;
    uint64_t start;
    uint64_t end;
    cq_str kind; /* "letter", "number", "space", ...; "sentence" */
    cq_str text;
} cq_result_token;

/* Where something is said. */
typedef struct cq_evidence {
    cq_str document;
    uint64_t start;
    uint64_t end;
} cq_evidence;

/* One of several values that documents give for one field, and who says so. */
typedef struct cq_conflict_value {
    cq_str value;
    const cq_evidence *evidence;
    size_t evidence_count;
} cq_conflict_value;

typedef struct cq_conflict {
    cq_str field;
    const cq_conflict_value *values;
    size_t value_count;
} cq_conflict;

/* One meeting of the register. What no document says is empty. */
typedef struct cq_result_meeting {
    cq_str series;
    int64_t ordinal; /* 0: none */
    cq_str date;     /* EDTF */
    cq_str place;
    cq_str status; /* "held", "planned"; "missing" for a gap in a series' count */
    const cq_str *parties;
    size_t party_count;
    const cq_str *agencies;
    size_t agency_count;
    const cq_str *people;
    size_t person_count;
    const cq_evidence *evidence;
    size_t evidence_count;
    const cq_conflict *conflicts;
    size_t conflict_count;
    /* As one document's record: all fields that the extractor gave. In the register: none. */
    const cq_field *fields;
    size_t field_count;
} cq_result_meeting;

/* cq_sink.flags: the sink wants tentative entities too (entity.h), to decide on them itself by what
 * earlier documents defined. cq_batch_run does that for its own output. */
enum { CQ_SINK_TENTATIVE = 1u << 0 };

/*
 * Where results go: one function an event, any of them NULL. Calls for one document come from one
 * thread, in order: begin, its results ordered by start and then end, end. A function returns CQ_OK
 * to go on; CQ_STOP or an error ends the document, and cq_worker_run returns it.
 */
typedef struct cq_sink {
    uint32_t size; /* sizeof(cq_sink) of the caller */
    void *context; /* handed to every function */
    cq_status (*begin)(void *context, cq_str document);
    cq_status (*entity)(void *context, const cq_result_entity *entity);
    cq_status (*token)(void *context, const cq_result_token *token);
    /* One repaired paragraph. */
    cq_status (*paragraph)(void *context, cq_str text);
    /* One meeting as one document states it, not yet merged with others. */
    cq_status (*meeting)(void *context, const cq_result_meeting *meeting);
    cq_status (*end)(void *context, const cq_result_document *document);
    /* Part of a paragraph longer than 64 KiB, which goes on in the next call. NULL: such parts are
     * given as paragraphs. */
    cq_status (*paragraph_part)(void *context, cq_str text);
    /* A document of several in one archive, or the archive, failed; the others go on. */
    void (*problem)(void *context, cq_str document, cq_status status, const char *message);
    uint32_t flags; /* CQ_SINK_ */
} cq_sink;

#endif
