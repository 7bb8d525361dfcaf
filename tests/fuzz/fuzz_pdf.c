/*
 * fuzz_pdf.c - any bytes: they are taken for a PDF exactly where the mark and a digit stand at the
 * beginning of a line, or behind what is no text, among the first bytes; what comes behind those is
 * not looked at, and nothing is read beyond the end.
 */
#include "source/pdf.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* May a mark stand at `at`? */
static bool begins(const uint8_t *data, size_t at)
{
    return at == 0 || data[at - 1] == '\n' || data[at - 1] == '\r' || data[at - 1] == '\0' ||
           data[at - 1] >= 0x80;
}

/* The rule, byte by byte. */
static bool has_mark(const uint8_t *data, size_t size)
{
    for (size_t at = 0; at + 6 <= size; at++)
        if (begins(data, at) && memcmp(data + at, "%PDF-", 5) == 0 && data[at + 5] >= '0' &&
            data[at + 5] <= '9')
            return true;
    return false;
}

/* Asks of a copy with nothing behind it. */
static bool ask(const uint8_t *data, size_t size)
{
    uint8_t *copy = malloc(size ? size : 1);
    if (!copy)
        abort();
    if (size)
        memcpy(copy, data, size);
    bool recognised = cqi_pdf_recognised(copy, size);
    free(copy);
    return recognised;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t head = size < CQI_PDF_HEAD_BYTES ? size : CQI_PDF_HEAD_BYTES;
    bool recognised = ask(data, size);
    if (recognised != has_mark(data, head) || recognised != ask(data, head))
        abort();
    /* Fewer bytes never show more. */
    for (size_t len = head; len > 0 && !recognised; len /= 2)
        if (ask(data, len))
            abort();
    return 0;
}
