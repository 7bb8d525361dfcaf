/*
 * fuzz_xml.c - any bytes as XML: expat, blocks, notes and HTML inside.
 */
#include "markup_target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return run_markup(CQI_MARKUP_XML, data, size);
}
