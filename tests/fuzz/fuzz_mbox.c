/*
 * fuzz_mbox.c - any bytes as a mailbox, its mails and their parts.
 */
#include "container.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    cqi_input *input = open_bytes(data, size);
    cqi_container *container = NULL;
    if (cqi_mbox_open(input, &container, NULL) == CQ_OK)
        read_container(container, 1 + size % 4096);
    cqi_input_close(input);
    return 0;
}
