/*
 * text.c - the life of a decoded text.
 */
#include "decode/decode.h"

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
