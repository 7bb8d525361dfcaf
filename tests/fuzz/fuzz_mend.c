/*
 * fuzz_mend.c - mending of any text: the result is well-formed UTF-8, its map covers it, lies
 * inside the original and ascends, pieces of any size give the same, and what is found fast is what
 * is found slowly. The first byte says how the text is decoded, the second how large the pieces
 * are.
 */
#include "decode/decode.h"
#include "decode/mend.h"
#include "decode/suspect.h"
#include "decode/unicode.h"
#include "unicode/utf8.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void decode(const char *encoding, const uint8_t *data, size_t size, cqi_text *out)
{
    cqi_decoder *decoder = NULL;
    if (cqi_decoder_open(encoding, &decoder, NULL) != CQ_OK ||
        cqi_decoder_push(decoder, data, size, true, out, NULL) != CQ_OK)
        abort();
    cqi_decoder_close(decoder);
}

/* Does a piece that ends at `end` cut a character, or a unit of the map? */
static bool cuts(const cqi_text *text, size_t end)
{
    return cqi_utf8_continues((unsigned char)text->text.data[end]) ||
           cqi_map_start(&text->map, end) == cqi_map_start(&text->map, end - 1);
}

/* Mends in pieces of about `step` bytes, taking what is settled. */
static void mend(const cqi_text *text, size_t step, cqi_text *out)
{
    cqi_mend state = {0};
    cqi_text held = {0};
    size_t len = text->text.len;
    size_t at = 0;
    do {
        size_t end = len - at < step ? len : at + step;
        while (end < len && cuts(text, end))
            end++;
        size_t settled = 0;
        if (cqi_buffer_append(&held.text, text->text.data + at, end - at) != CQ_OK ||
            cqi_map_append_through(&held.map, &text->map, at, end) != CQ_OK ||
            cqi_mend_text(&state, &held, end == len, &settled) != CQ_OK ||
            cqi_buffer_append(&out->text, held.text.data, settled) != CQ_OK ||
            cqi_map_append_through(&out->map, &held.map, 0, settled) != CQ_OK)
            abort();
        cqi_buffer_drop_front(&held.text, settled);
        cqi_map_drop_front(&held.map, settled);
        at = end;
    } while (at < len);
    if (held.text.len > 0)
        abort();
    cqi_text_deinit(&held);
    cqi_mend_deinit(&state);
}

static void check(const cqi_text *text, size_t size)
{
    const unsigned char *bytes = (const unsigned char *)text->text.data;
    if (text->map.out_len != text->text.len)
        abort();
    if (text->text.len && cqi_utf8_valid_prefix(bytes, text->text.len) != text->text.len)
        abort();
    uint64_t last = 0;
    for (uint64_t at = 0; at < text->map.out_len; at++) {
        uint64_t start = cqi_map_start(&text->map, at);
        uint64_t end = cqi_map_end(&text->map, at + 1);
        if (start < last || end <= start || end > size)
            abort();
        last = start;
    }
}

/* Finding fast and slowly is the same, from the start and from every suspect on. */
static void check_suspects(const cqi_text *text)
{
    size_t len = text->text.len;
    for (size_t at = 0; at < len;) {
        size_t found = cqi_suspect_find(text->text.data, at, len);
        if (found != cqi_suspect_find_slowly(text->text.data, at, len))
            abort();
        at = found + 1;
        while (at < len && ((unsigned char)text->text.data[at] & 0xC0) == 0x80)
            at++;
    }
}

static void expect_equal(const cqi_text *a, const cqi_text *b)
{
    if (a->text.len != b->text.len ||
        (a->text.len && memcmp(a->text.data, b->text.data, a->text.len) != 0))
        abort();
    for (uint64_t at = 0; at < a->map.out_len; at++)
        if (cqi_map_start(&a->map, at) != cqi_map_start(&b->map, at) ||
            cqi_map_end(&a->map, at + 1) != cqi_map_end(&b->map, at + 1))
            abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const encodings[] = {"utf-8", "windows-1252", "big5", "utf-16le"};
    if (size < 2)
        return 0;
    size_t step = 1 + data[1];
    cqi_text text = {0};
    cqi_text whole = {0};
    cqi_text pieces = {0};
    decode(encodings[data[0] % 4], data + 2, size - 2, &text);
    if (text.text.len == 0) {
        cqi_text_deinit(&text);
        return 0;
    }
    check_suspects(&text);
    mend(&text, SIZE_MAX, &whole);
    check(&whole, size - 2);
    mend(&text, step, &pieces);
    expect_equal(&whole, &pieces);
    cqi_text_deinit(&text);
    cqi_text_deinit(&whole);
    cqi_text_deinit(&pieces);
    return 0;
}
