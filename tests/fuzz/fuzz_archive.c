/*
 * fuzz_archive.c - any bytes as an operand: compressed or not, an archive or what else it is, with
 * all that lies in it. What is not recognised is tried as the format that its first byte tells.
 */
#include "container.h"
#include "source/unpack.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
const char *__asan_default_options(void); /* NOLINT: the sanitizer's name for it */

/* libarchive asks for as much memory as a header says, and copes with getting none. */
const char *__asan_default_options(void) /* NOLINT */
{
    return "allocator_may_return_null=1";
}

static cq_status read_document(void *context, const char *name, cqi_source *source,
                               cq_status status, const cq_error *error)
{
    static unsigned char piece[65536];
    unsigned *documents = context;
    if ((source == NULL) != (status < 0) || !name[0] || (status < 0 && !error->message[0]))
        abort();
    if (source)
        cqi_source_set_text(source); /* no process for every PDF */
    uint64_t total = 0;
    cq_status read = source ? CQ_OK : CQ_END;
    while (read == CQ_OK && total < (1U << 22)) {
        size_t len = 0;
        const unsigned char *head;
        size_t head_len;
        if (total == 0)
            cqi_source_peek(source, 100, &head, &head_len, NULL);
        read = cqi_source_read(source, piece, sizeof piece, &len, NULL);
        if ((read == CQ_OK) != (len > 0))
            abort();
        total += len;
    }
    return ++*documents < 500 ? CQ_OK : CQ_STOP;
}

static void read_operand(const uint8_t *data, size_t size)
{
    unsigned documents = 0;
    cqi_unpack_options options = {0};
    cqi_source *source = NULL;
    if (cqi_source_open_memory(data, size, NULL, &source, NULL) != CQ_OK)
        abort();
    cqi_unpack(source, "operand", &options, read_document, &documents);
    cqi_source_close(source);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[] = {"tar", "zip", "7z"};
    if (size == 0)
        return 0;
    read_operand(data, size);
    cqi_input *input = open_bytes(data + 1, size - 1);
    cqi_container *container = NULL;
    if (data[0] < 3 &&
        cqi_archive_open(names[data[0]], input, &fuzz_limits, &container, NULL) == CQ_OK)
        read_container(container, 1 + size % 4096);
    cqi_input_close(input);
    return 0;
}
