/*
 * document.h - one document on its way through token, extract and resolve.
 *
 * Segments come in as repair gives them. Those of the head (the whole document, if it is within the
 * limit) are kept, so that extractors can survey them before the first is scanned; all later ones
 * are scanned as they come. Entities are held back until nothing that stands before them can come.
 */
#ifndef CQI_DOCUMENT_H
#define CQI_DOCUMENT_H

#include "core/line_ends.h"
#include "core/pipeline_private.h"
#include "extract/extract.h"
#include "repair/repair.h"

typedef struct cqi_document cqi_document;

/* The state is made once a worker and used for one document after another. */
cq_status cqi_document_new(const cq_pipeline *pipeline, cqi_document **document, cq_error *error);
void cqi_document_free(cqi_document *document); /* NULL is fine */

/* Starts a document; `name`, `sink` must live until its end. */
void cqi_document_begin(cqi_document *document, cq_str name, int want, const cq_sink *sink);

/* Before the first segment: entities stand on these lines, which must live as long as the document,
 * not on those that the segments tell. */
void cqi_document_use_lines(cqi_document *document, const cqi_line_ends *lines);

/* Takes the next segment. `bytes`: of the document read so far; `encoding`: what it is decoded
 * from. */
cq_status cqi_document_add(cqi_document *document, const cqi_segment *segment, uint64_t bytes,
                           const char *encoding);

/* Scans what is still kept, gives out the rest of the entities and ends the document. Must be
 * called for every begin, also after a failure (`failed`: nothing more is scanned or given out). */
cq_status cqi_document_end(cqi_document *document, const char *encoding, bool failed);

/* Warns about the document. */
void cqi_document_warn(cqi_document *document, const char *warning);

/* The n-th warning about the last document, NULL at the end. */
const char *cqi_document_warning(const cqi_document *document, size_t n);

#endif
