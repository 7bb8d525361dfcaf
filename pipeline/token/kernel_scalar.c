/*
 * kernel_scalar.c - the reference: UAX #29's automata, one character a step, in plain C.
 */
#include "token/frame.h"
#include "token/kernels.h"

CQI_INLINE size_t walk(cqi_cursor *cursor, const uint8_t *data, size_t used, size_t len,
                       uint32_t offset, size_t limit, int sentences)
{
    cqi_cursor c = *cursor;
    const uint8_t *ascii = sentences ? cqi_sentence_ascii : cqi_word_ascii;
    while (used < len) {
        if (c.count > limit) {
            c.full = 1;
            break;
        }
        unsigned class = 0;
        size_t length = 1;
        if (data[used] < 0x80) {
            class = ascii[data[used]];
        } else {
            uint32_t code = 0;
            length = cqi_decode(data + used, data + len, &code);
            if (length == 0)
                break;
            class = sentences ? cqi_sentence_class(code) : cqi_word_class(code);
        }
        if (sentences)
            cqi_sentence_step(&c, class, offset + (uint32_t)used);
        else
            cqi_word_step(&c, class, offset + (uint32_t)used);
        used += length;
    }
    *cursor = c;
    return used;
}

static size_t walk_words(cqi_cursor *cursor, const uint8_t *data, size_t used, size_t len,
                         uint32_t offset, size_t limit)
{
    return walk(cursor, data, used, len, offset, limit, 0);
}

static size_t walk_sentences(cqi_cursor *cursor, const uint8_t *data, size_t used, size_t len,
                             uint32_t offset, size_t limit)
{
    return walk(cursor, data, used, len, offset, limit, 1);
}

static size_t words(cqi_stream *stream, const uint8_t *data, size_t len, int last, cqi_run *out)
{
    return cqi_segment(stream, data, len, last, out, 0, walk_words);
}

static size_t sentences(cqi_stream *stream, const uint8_t *data, size_t len, int last, cqi_run *out)
{
    return cqi_segment(stream, data, len, last, out, 1, walk_sentences);
}

const cqi_kernel cqi_kernel_scalar = {"scalar", words, sentences};
