/*
 * operand.h - what a path stands for: a document, or an archive of them.
 */
#ifndef CQI_OPERAND_H
#define CQI_OPERAND_H

#include "core/pipeline_private.h"
#include "source/unpack.h"

/* Opens a file, or standard input for "-". */
cq_status cqi_operand_open(const cq_pipeline *pipeline, const char *path, cqi_source **source,
                           cq_error *error);

/* cqi_unpack as the pipeline's options say. */
cq_status cqi_operand_unpack(const cq_pipeline *pipeline, cqi_source *source, const char *name,
                             cqi_unpack_visit visit, void *context);

/* Is this failure the document's own, so that others may go on? */
bool cqi_operand_goes_on(cq_status status);

#endif
