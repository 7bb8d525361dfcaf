/*
 * fuzz_source.c - any bytes as a document: reading in small and large pieces must give the same
 * bytes and the same end, whether they are gzip or not.
 */
#include "base/buffer.h"
#include "source/source.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static cq_status read_all(const uint8_t *data, size_t size, size_t step, cqi_buffer *out)
{
    static unsigned char piece[65536];
    cqi_source *source = NULL;
    if (cqi_source_open_memory(data, size, NULL, &source, NULL) != CQ_OK)
        abort();
    cq_status status = CQ_OK;
    while (status == CQ_OK && out->len < (64U << 20)) {
        size_t len = 0;
        status = cqi_source_read(source, piece, step, &len, NULL);
        if ((status == CQ_OK) != (len > 0) || len > step)
            abort();
        if (cqi_buffer_append(out, piece, len) != CQ_OK)
            abort();
    }
    cqi_source_close(source);
    return status;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    cqi_buffer large = {0};
    cqi_buffer small = {0};
    cq_status status = read_all(data, size, 65536, &large);
    /* A byte at a time takes long for what inflates to much. */
    if (large.len < 100000 && status != CQ_E_LIMIT) {
        if (read_all(data, size, 1 + size % 7, &small) != status)
            abort();
        if (small.len != large.len || (large.len && memcmp(small.data, large.data, large.len) != 0))
            abort();
    }
    cqi_buffer_deinit(&large);
    cqi_buffer_deinit(&small);
    return 0;
}
