/*
 * fuzz_decode.c - any bytes in any encoding: the text is well-formed UTF-8, its map covers it, lies
 * inside the document and ascends, and pieces of any size give the same. The first byte chooses the
 * encoding, the second the size of pieces.
 */
#include "decode/decode.h"
#include "decode/unicode.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const encodings[] = {
    NULL,           "utf-8",        "utf-16le",    "utf-16be",       "utf-32le",     "utf-32be",
    "shift_jis",    "euc-jp",       "iso-2022-jp", "euc-kr",         "iso-2022-kr",  "johab",
    "gb18030",      "hz-gb-2312",   "big5",        "euc-tw",         "windows-1252", "koi8-r",
    "windows-1255", "windows-1258", "us-ascii",    "x-mac-cyrillic", "iso-8859-6",
};

static cq_status decode(const char *encoding, const uint8_t *data, size_t size, size_t step,
                        cqi_text *out)
{
    cqi_decoder *decoder = NULL;
    if (cqi_decoder_open(encoding, &decoder, NULL) != CQ_OK)
        abort();
    cq_status status = CQ_OK;
    size_t at = 0;
    do {
        size_t piece = size - at < step ? size - at : step;
        status = cqi_decoder_push(decoder, data + at, piece, at + piece == size, out, NULL);
        at += piece;
    } while (at < size && status == CQ_OK);
    cqi_decoder_close(decoder);
    return status;
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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const char *encoding = encodings[data[0] % (sizeof encodings / sizeof *encodings)];
    size_t step = 1 + data[1] % 16;
    data += 2;
    size -= 2;
    cqi_text whole = {0};
    cqi_text pieces = {0};
    cq_status status = decode(encoding, data, size, size ? size : 1, &whole);
    if (status != CQ_OK && (status != CQ_E_BINARY || whole.text.len > 0))
        abort();
    check(&whole, size);
    if (decode(encoding, data, size, step, &pieces) != status)
        abort();
    if (pieces.text.len != whole.text.len ||
        (whole.text.len && memcmp(pieces.text.data, whole.text.data, whole.text.len) != 0))
        abort();
    for (uint64_t at = 0; at < whole.map.out_len; at++)
        if (cqi_map_start(&whole.map, at) != cqi_map_start(&pieces.map, at) ||
            cqi_map_end(&whole.map, at + 1) != cqi_map_end(&pieces.map, at + 1))
            abort();
    cqi_text_deinit(&whole);
    cqi_text_deinit(&pieces);
    return 0;
}
