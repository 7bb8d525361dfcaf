/*
 * container.h - what the fuzz targets of containers share: every member is read to its end, and the
 * contract between a container and its reader is checked.
 */
#ifndef FUZZ_CONTAINER_H
#define FUZZ_CONTAINER_H

#include "source/container.h"
#include "source/limits.h"

#include <stdint.h>
#include <stdlib.h>

static const cqi_source_limits fuzz_limits = {CQI_RATIO_DEFAULT, CQI_DEPTH_DEFAULT, 1000, 0};

static inline void read_member(cqi_input *input, size_t step)
{
    unsigned char piece[4096];
    cq_status status = CQ_OK;
    uint64_t total = 0;
    while (status == CQ_OK && total < (1U << 22)) {
        size_t len = 0;
        status = cqi_input_read(input, piece, step, &len, NULL);
        if ((status == CQ_OK) != (len > 0) || len > step)
            abort();
        total += len;
    }
    cqi_input_close(input);
}

/* Reads all members and closes the container. */
static inline void read_container(cqi_container *container, size_t step)
{
    cqi_member member = {0};
    for (int i = 0; i < 2000; i++) {
        cqi_buffer name = member.name;
        name.len = 0;
        member = (cqi_member){.name = name};
        cq_error error = {0};
        cq_status status = container->class->next(container, &member, &error);
        if (status != CQ_OK && member.input)
            abort();
        if (status < 0 && !error.message[0])
            abort();
        if (status != CQ_OK)
            break;
        if (!member.input && (member.status >= 0 || !member.error.message[0]))
            abort();
        if (member.input)
            read_member(member.input, step);
    }
    cqi_buffer_deinit(&member.name);
    container->class->close(container);
}

static inline cqi_input *open_bytes(const uint8_t *data, size_t size)
{
    cqi_input *input = NULL;
    if (cqi_input_of_memory(data, size, NULL, CQ_END, NULL, &input, NULL) != CQ_OK)
        abort();
    return input;
}

#endif
