/*
 * kernel_scalar.c - the reference: UAX #29's automata, in plain C.
 */
#include "token/blocks.h"
#include "token/kernels.h"

static size_t walk_words(cqi_cursor *cursor, const uint8_t *data, size_t used, size_t len,
                         uint32_t offset, size_t limit)
{
    cqi_cursor c = *cursor;
    while (used < len) {
        if (c.count > limit) {
            c.full = 1;
            break;
        }
        unsigned class = 0;
        size_t length = 1;
        if (data[used] < 0x80) {
            class = cqi_word_ascii[data[used]];
        } else {
            uint32_t code = 0;
            length = cqi_decode(data + used, data + len, &code);
            if (length == 0)
                break;
            class = cqi_word_class(code);
        }
        cqi_word_step(&c, class, offset + (uint32_t)used);
        used += length;
    }
    *cursor = c;
    return used;
}

static inline size_t skip_to_stop(const uint8_t *data, size_t at, size_t end)
{
    for (; end - at > 4; at += 4)
        if (cqi_may_stop(data + at) | cqi_may_stop(data + at + 1) | cqi_may_stop(data + at + 2) |
            cqi_may_stop(data + at + 3))
            break;
    while (at < end && !cqi_stop_first[data[at]])
        at++;
    return at;
}

#include "token/phrases.h"

static size_t words(cqi_stream *stream, const uint8_t *data, size_t len, int last, cqi_run *out)
{
    return cqi_segment(stream, data, len, last, out, 0, walk_words);
}

static size_t sentences(cqi_stream *stream, const uint8_t *data, size_t len, int last, cqi_run *out)
{
    return cqi_segment(stream, data, len, last, out, 1, phrase_loop);
}

const cqi_kernel cqi_kernel_scalar = {"scalar", words, sentences};
