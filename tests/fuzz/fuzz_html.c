/*
 * fuzz_html.c - any bytes as HTML: tags, trees, references.
 */
#include "markup_target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return run_markup(CQI_MARKUP_HTML, data, size);
}
