/*
 * lines.c - a stream line by line, in place where a line lies whole in the stream's buffer.
 */
#include "source/lines.h"

#include "base/error.h"

#include <string.h>

void cqi_lines_deinit(cqi_lines *lines)
{
    cqi_buffer_deinit(&lines->spill);
}

/* Keeps a piece of a line, as far as the limit goes. */
static cq_status keep(cqi_lines *lines, const unsigned char *bytes, size_t len, bool *too_long)
{
    size_t room = lines->limit - lines->spill.len;
    *too_long = *too_long || len > room;
    return cqi_buffer_append(&lines->spill, bytes, len < room ? len : room);
}

cq_status cqi_lines_next(cqi_lines *lines, cq_str *line, bool *too_long, cq_error *error)
{
    cqi_input_skip(lines->below, lines->given);
    lines->given = 0;
    lines->spill.len = 0;
    *too_long = false;
    for (bool pieces = false;; pieces = true) {
        const unsigned char *bytes;
        size_t len;
        cq_status status = cqi_input_view(lines->below, &bytes, &len, error);
        if (status && lines->spill.len == 0)
            return status;
        const unsigned char *end = status ? NULL : memchr(bytes, '\n', len);
        if (end && !pieces && (size_t)(end - bytes) < lines->limit) {
            lines->given = (size_t)(end - bytes) + 1;
            lines->number++;
            *line = (cq_str){(const char *)bytes, lines->given};
            return CQ_OK;
        }
        if (!status) {
            len = end ? (size_t)(end - bytes) + 1 : len;
            if (keep(lines, bytes, len, too_long))
                return cqi_fail(error, CQ_E_MEMORY, "out of memory");
            cqi_input_skip(lines->below, len);
        }
        if (end || status) {
            lines->number++;
            *line = cqi_buffer_str(&lines->spill);
            return CQ_OK;
        }
    }
}
