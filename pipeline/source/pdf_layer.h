/*
 * pdf_layer.h - the layer that gives a PDF's text.
 */
#ifndef CQI_PDF_LAYER_H
#define CQI_PDF_LAYER_H

#include "source/input.h"

/* Starts reading the PDF that `below` is from its beginning. The new layer owns it, unless this
 * fails. */
cq_status cqi_pdf_layer_open(cqi_input *below, cqi_input **input, cq_error *error);

#endif
