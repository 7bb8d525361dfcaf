/*
 * fuzz_jsonl.c - any bytes as JSON Lines: what is taken for a string must be one that its escapes
 * can be taken out of, and be the same however the bytes come.
 */
#include "container.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    cqi_input *input = open_bytes(data, size);
    cqi_container *container = NULL;
    if (cqi_jsonl_open(input, "text", size % 2 ? "id" : NULL, &container, NULL) == CQ_OK)
        read_container(container, 1 + size % 4096);
    cqi_input_close(input);
    return 0;
}
