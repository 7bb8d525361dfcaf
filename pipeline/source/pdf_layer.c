/*
 * pdf_layer.c - the layer that gives a PDF's text: a file is read where it lies, a stream from a
 * copy.
 */
#include "source/pdf_layer.h"

#include "base/error.h"
#include "source/limits.h"
#include "source/pdf.h"

#include <stdlib.h>

typedef struct pdf_input {
    cqi_input input;
    cqi_input *below;
    cqi_pdf *pdf;
} pdf_input;

static cq_status read_pdf(cqi_input *input, void *buffer, size_t capacity, size_t *len,
                          cq_error *error)
{
    return cqi_pdf_read(((pdf_input *)input)->pdf, buffer, capacity, len, error);
}

static void close_pdf(cqi_input *input)
{
    pdf_input *self = (pdf_input *)input;
    cqi_pdf_close(self->pdf);
    cqi_input_close(self->below);
    free(self);
}

static cq_status start(cqi_input *below, cqi_pdf **pdf, cq_error *error)
{
    int descriptor = cqi_input_descriptor(below);
    if (descriptor >= 0)
        return cqi_pdf_open_descriptor(descriptor, NULL, pdf, error);
    cqi_input *copy = NULL;
    CQI_TRY(cqi_input_spool(below, CQI_SPOOL_MAX, &copy, error));
    cq_status status = cqi_pdf_open_descriptor(cqi_input_descriptor(copy), NULL, pdf, error);
    cqi_input_close(copy);
    return status;
}

cq_status cqi_pdf_layer_open(cqi_input *below, cqi_input **input, cq_error *error)
{
    static const cqi_input_class class = {read_pdf, close_pdf, NULL, NULL};
    pdf_input *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->input.class = &class;
    made->below = below;
    cq_status status = start(below, &made->pdf, error);
    if (status)
        free(made);
    else
        *input = &made->input;
    return status;
}
