/*
 * text.c - decoded texts: their life, and parts of one as parts of another.
 */
#include "decode/decode.h"

#include "base/error.h"

void cqi_text_deinit(cqi_text *text)
{
    cqi_buffer_deinit(&text->text);
    cqi_map_deinit(&text->map);
}

void cqi_text_clear(cqi_text *text)
{
    text->text.len = 0;
    cqi_map_clear(&text->map);
}

cq_status cqi_text_append(cqi_text *text, const cqi_text *from, size_t start, size_t end)
{
    CQI_TRY(cqi_buffer_append(&text->text, from->text.data + start, end - start));
    return cqi_map_append_through(&text->map, &from->map, start, end);
}

cq_status cqi_text_append_unit(cqi_text *text, const cqi_text *from, size_t start, size_t end,
                               const void *bytes, size_t len)
{
    CQI_TRY(cqi_buffer_append(&text->text, bytes, len));
    return cqi_map_append_unit_through(&text->map, &from->map, start, end, (uint32_t)len);
}
