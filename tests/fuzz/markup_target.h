/*
 * markup_target.h - any bytes as a document in a markup language: its text must be UTF-8, its map
 * must lie inside the document, and pieces of any size must give the same.
 */
#ifndef MARKUP_TARGET_H
#define MARKUP_TARGET_H

#include "decode/decode.h"
#include "markup/markup.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What a document gives, its text in pieces of about `step` bytes; the status that ended it,
 * CQ_E_DAMAGED where it is not well-formed. */
static cq_status read_markup(cqi_markup_kind kind, const cqi_text *text, size_t step, cqi_text *out)
{
    cqi_markup *markup = NULL;
    if (cqi_markup_open(kind, 1 << 20, &markup, NULL))
        exit(0); /* built without its parser */
    cq_status status = CQ_OK;
    bool final = false;
    const char *data = text->text.len ? text->text.data : "";
    for (size_t at = 0; !final;) {
        size_t end = text->text.len - at < step ? text->text.len : at + step;
        while (end < text->text.len && ((unsigned char)data[end] & 0xC0) == 0x80)
            end++;
        final = end == text->text.len;
        cqi_map map = {0};
        if (at < end && cqi_map_append_through(&map, &text->map, at, end))
            abort();
        cq_str piece = {data + at, end - at};
        cq_status got = cqi_markup_push(markup, piece, &map, final, &out->text, &out->map, NULL);
        status = status ? status : got;
        cqi_map_deinit(&map);
        at = end;
    }
    cqi_markup_close(markup);
    return status;
}

static void check_text(const cqi_text *out, size_t size)
{
    cqi_decoder *decoder = NULL;
    cqi_text again = {0};
    if (out->map.out_len != out->text.len)
        abort();
    for (size_t i = 0; i < out->map.count; i++)
        if (out->map.runs[i].in > size)
            abort();
    if (out->text.len > 0 && cqi_map_end(&out->map, out->text.len) > size)
        abort();
    if (cqi_decoder_open("UTF-8", &decoder, NULL) ||
        cqi_decoder_push(decoder, out->text.data, out->text.len, true, &again, NULL) ||
        cqi_decoder_replacements(decoder) > 0)
        abort();
    cqi_decoder_close(decoder);
    cqi_text_deinit(&again);
}

static int run_markup(cqi_markup_kind kind, const uint8_t *data, size_t size)
{
    cqi_decoder *decoder = NULL;
    cqi_text text = {0};
    cqi_text whole = {0};
    cqi_text pieces = {0};
    if (cqi_decoder_open("UTF-8", &decoder, NULL) ||
        cqi_decoder_push(decoder, data, size, true, &text, NULL))
        abort();
    cqi_markup_recognise(cqi_buffer_str(&text.text), NULL);
    cqi_markup_recognise(cqi_buffer_str(&text.text), "text/html");
    cq_status status = read_markup(kind, &text, SIZE_MAX, &whole);
    check_text(&whole, size);
    if (status != CQ_E_LIMIT) {
        if (read_markup(kind, &text, 1 + size % 13, &pieces) != status)
            abort();
        /* How much is given in front of an error may depend on where pieces end. */
        if (status == CQ_OK &&
            (whole.text.len != pieces.text.len ||
             (whole.text.len && memcmp(whole.text.data, pieces.text.data, whole.text.len) != 0)))
            abort();
        check_text(&pieces, size);
    }
    cqi_decoder_close(decoder);
    cqi_text_deinit(&text);
    cqi_text_deinit(&whole);
    cqi_text_deinit(&pieces);
    return 0;
}

#endif
