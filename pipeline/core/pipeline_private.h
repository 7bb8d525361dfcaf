/*
 * pipeline_private.h - what a pipeline is, to the core alone.
 */
#ifndef CQI_PIPELINE_PRIVATE_H
#define CQI_PIPELINE_PRIVATE_H

#include "extract/registry.h"
#include "sink/format.h"
#include "source/source.h"
#include "token/kernel.h"

#include <communique/pipeline.h>
#include <stdatomic.h>
#include <stdbool.h>

#define CQI_WHOLE_DOCUMENT_DEFAULT (16u << 20)

struct cq_pipeline {
    cqi_registry registry;
    const cqi_kernel *kernel;
    char *encoding;       /* NULL: detect */
    char *reference_date; /* NULL: none */
    uint64_t whole_document;
    cqi_source_limits limits;
    char *jsonl_field; /* NULL: no JSON Lines */
    char *jsonl_id;
    char **option_names; /* and values: what plugins may ask for */
    char **option_values;
    size_t option_count;
    atomic_size_t workers;
};

/* cq_worker_run for a source that is open. `keep_positions`: cqi_worker_position may be asked while
 * the sink is called. */
cq_status cqi_worker_run_source(cq_worker *worker, int want, cq_str name, cqi_source *source,
                                bool keep_positions, const cq_sink *sink, cq_error *error);

/* Where bytes [start, end) of the document lie in code points of its decoded text. */
cqi_position cqi_worker_position(cq_worker *worker, uint64_t start, uint64_t end);

/* Messages about the last document that do not count as failures, one after another: the n-th, NULL
 * at the end. Good until the next run. */
const char *cqi_worker_warning(const cq_worker *worker, size_t n);

/* Is it YYYY-MM-DD and a day of the calendar? */
bool cqi_is_date(const char *text);

/* cq_host.tokenize. */
size_t cqi_host_tokenize(const cq_host *host, cq_str text, uint32_t *start, uint32_t *end,
                         uint32_t *hash, size_t capacity);

#endif
