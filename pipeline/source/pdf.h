/*
 * pdf.h - the text of a PDF: poppler's pdftotext, run in a process of its own.
 *
 * The text is UTF-8 in the order of the page's drawing (-raw), a form feed behind each page, as
 * repair wants it; offsets count its bytes. pdftotext is looked for in PATH when the first PDF
 * comes.
 */
#ifndef CQI_PDF_H
#define CQI_PDF_H

#include <communique/status.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How many bytes cqi_pdf_recognised looks at. */
#define CQI_PDF_HEAD_BYTES 1024

/* Do these first bytes of a document begin a PDF? As readers do, "%PDF-" is looked for in them. */
bool cqi_pdf_recognised(const unsigned char *bytes, size_t len);

/* What a PDF may cost; 0: the default. */
typedef struct cqi_pdf_limits {
    uint64_t memory_bytes; /* 1 GiB */
    unsigned cpu_seconds;  /* 60 */
    unsigned wait_seconds; /* 120, in which nothing but waiting for text was done */
} cqi_pdf_limits;

typedef struct cqi_pdf cqi_pdf;

/*
 * Starts reading the PDF in a file from its beginning, wherever the descriptor stands (it is moved,
 * and stays the caller's; it may be closed once this returned). Fails with CQ_E_OPEN when pdftotext
 * is not there.
 */
cq_status cqi_pdf_open_descriptor(int descriptor, const cqi_pdf_limits *limits, cqi_pdf **pdf,
                                  cq_error *error);

/* The same with bytes that may be freed once this returned. */
cq_status cqi_pdf_open_memory(const void *bytes, size_t len, const cqi_pdf_limits *limits,
                              cqi_pdf **pdf, cq_error *error);

/*
 * The next of the text, as cqi_source_read gives it. CQ_END: that was all. CQ_E_DAMAGED: damaged,
 * encrypted or without any text, what could be read was given before. CQ_E_LIMIT: it took too long
 * or too much memory.
 */
cq_status cqi_pdf_read(cqi_pdf *pdf, void *buffer, size_t capacity, size_t *len, cq_error *error);

void cqi_pdf_close(cqi_pdf *pdf); /* stops it if it still runs; NULL is fine */

#endif
