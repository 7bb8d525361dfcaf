/*
 * extract.h - the fifth stage: a document's segments through all extractors.
 *
 * One cqi_extraction is one worker: it holds a worker of every extractor of the registry, drives
 * them through the lifecycle of communique/plugin.h, checks everything they emit, and hands what is
 * right on. An extractor that fails is told `end` and left out for the rest of the document.
 */
#ifndef CQI_EXTRACT_H
#define CQI_EXTRACT_H

#include "extract/registry.h"

#include <communique/plugin.h>
#include <stddef.h>

typedef struct cqi_extraction cqi_extraction;

/* Where emissions go, after they were checked. All functions are needed. They return CQ_OK, CQ_STOP
 * or an error, which the extractor gets to see. */
typedef struct cqi_extract_events {
    void *context;
    cq_status (*fact)(void *context, cq_str name, cq_str value, uint32_t weight);
    /* `entity` has its kind_name and plugin set; */
    cq_status (*entity)(void *context, const cq_entity *entity);
    cq_status (*mark)(void *context, uint32_t start, uint32_t end, uint64_t *handle);
    cq_status (*record)(void *context, const cq_record *record);
    /* An extractor failed and is out until the document's end. */
    void (*failure)(void *context, const char *extractor, cq_status status);
} cqi_extract_events;

/* `registry` and `events` must outlive the extraction. Fails with CQ_E_MEMORY or CQ_E_PLUGIN (an
 * extractor could not make a worker). */
cq_status cqi_extraction_new(const cqi_registry *registry, const cqi_extract_events *events,
                             cqi_extraction **extraction, cq_error *error);
void cqi_extraction_free(cqi_extraction *extraction); /* NULL is fine */

/*
 * The lifecycle of one document: begin, survey x n, (scan, link) x n, end. Segments that follow one
 * another may be surveyed, or scanned where nothing is linked, in one call: each extractor reads
 * them all before the next one does, so that what it needs of the processor's caches stays there.
 * Those that report facts survey them first.
 */
void cqi_extraction_begin(cqi_extraction *extraction, const cq_document *document);
void cqi_extraction_survey(cqi_extraction *extraction, const cq_segment *const *segments,
                           size_t count);
void cqi_extraction_scan(cqi_extraction *extraction, const cq_segment *const *segments,
                         size_t count);
/* The segment that is being read: for what receives an emission. */
const cq_segment *cqi_extraction_segment(const cqi_extraction *extraction);
void cqi_extraction_link(cqi_extraction *extraction, const cq_segment *segment,
                         const cq_entity *const *entities, size_t count);
void cqi_extraction_end(cqi_extraction *extraction);

#endif
