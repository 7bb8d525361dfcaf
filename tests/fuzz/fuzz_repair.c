/*
 * fuzz_repair.c - any well-formed text: segments are well-formed, bounded and not empty, their maps
 * cover them, ascend and lie inside the document, marks ascend, and pieces of any size give the
 * same. The first byte chooses the size of pieces and how often the text is repeated.
 */
#include "decode/decode.h"
#include "decode/unicode.h"
#include "repair/repair.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_segment(const cqi_segment *segment, uint64_t size)
{
    const unsigned char *bytes = (const unsigned char *)segment->text.data;
    size_t len = segment->text.len;
    if (len == 0 || len > CQI_SEGMENT_MAX_BYTES || cqi_utf8_valid_prefix(bytes, len) != len ||
        segment->map.out_len != len)
        abort();
    uint64_t last = 0;
    for (size_t at = 0; at < len; at += 1 + len / 512) {
        uint64_t start = cqi_map_start(&segment->map, at);
        uint64_t end = cqi_map_end(&segment->map, at + 1);
        if (start < last || end < start || end > size)
            abort();
        last = start;
    }
    if (segment->mark_count == 0 || segment->marks[0].at != 0)
        abort();
    for (size_t i = 1; i < segment->mark_count; i++)
        if (segment->marks[i].at <= segment->marks[i - 1].at ||
            segment->marks[i].line < segment->marks[i - 1].line)
            abort();
}

/* Repairs the text in pieces and gives a number that stands for all that came out. */
static uint64_t repair(const cqi_text *text, size_t step)
{
    cqi_repair *stage = NULL;
    cqi_segment segment = {0};
    cqi_map map = {0};
    uint64_t sum = 1;
    if (cqi_repair_open(&stage) != CQ_OK)
        abort();
    size_t at = 0;
    do {
        size_t end = text->text.len - at < step ? text->text.len : at + step;
        while (end < text->text.len && ((unsigned char)text->text.data[end] & 0xC0) == 0x80)
            end++;
        cqi_map_clear(&map);
        if (cqi_map_append_through(&map, &text->map, at, end) ||
            cqi_repair_push(stage, (cq_str){text->text.data + at, end - at}, &map,
                            end == text->text.len))
            abort();
        at = end;
        while (cqi_repair_next(stage, &segment) == CQ_OK) {
            check_segment(&segment, text->text.len);
            for (size_t i = 0; i < segment.text.len; i++)
                sum = sum * 31 + (unsigned char)segment.text.data[i];
            sum = sum * 31 + segment.flags + segment.marks[0].line;
        }
    } while (at < text->text.len);
    cqi_repair_close(stage);
    cqi_segment_deinit(&segment);
    cqi_map_deinit(&map);
    return sum;
}

/* The bytes, made well-formed, `times` times. */
static void make_text(const uint8_t *data, size_t size, size_t times, cqi_text *text)
{
    cqi_text once = {0};
    cqi_decoder *decoder = NULL;
    if (cqi_decoder_open("utf-8", &decoder, NULL) != CQ_OK ||
        cqi_decoder_push(decoder, data, size, true, &once, NULL) != CQ_OK)
        abort();
    for (size_t i = 0; i < times; i++)
        if (cqi_buffer_append_str(&text->text, cqi_buffer_str(&once.text)))
            abort();
    if (cqi_map_append(&text->map, 0, 1, 1, text->text.len))
        abort();
    cqi_decoder_close(decoder);
    cqi_text_deinit(&once);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1 || size > 1 << 16)
        return 0;
    cqi_text text = {0};
    /* Now and then so often that it fills several windows. */
    size_t times = data[0] == 15 ? ((size_t)5 << 17) / size : 1u + data[0] % 4u;
    make_text(data + 1, size - 1, times, &text);
    if (text.text.len == 0) {
        cqi_text_deinit(&text);
        return 0;
    }
    size_t step = data[0] == 15 ? 60000 : 1u + data[0] / 16u * 7u;
    if (repair(&text, step) != repair(&text, text.text.len + 1))
        abort();
    cqi_text_deinit(&text);
    return 0;
}
