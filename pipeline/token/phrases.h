/*
 * phrases.h - sentence boundaries for all kernels: the automaton runs only where a sentence may
 * end.
 *
 * Between a full stop and the next the rules ask one thing of the text: whether the character in
 * front of the full stop is a letter with case (SB7). So each kernel brings its own way to find the
 * next character that may end a sentence or a paragraph, and the automaton runs from there until
 * the text has gone on.
 *
 * Before this file is included, the kernel defines
 *     size_t skip_to_stop(const uint8_t *data, size_t at, size_t end)
 * the first place from `at` on where cqi_may_stop() holds, or one before that, or end.
 */
#ifndef CQI_PHRASES_H
#define CQI_PHRASES_H

#include "token/blocks.h"

/* The class of the character that ends at `end`; none in front of `from` is looked at. */
static inline unsigned class_before(const uint8_t *data, size_t from, size_t end, size_t *start)
{
    size_t at = end - 1;
    uint32_t code = 0;
    while (at > from && end - at < 4 && (data[at] & 0xC0) == 0x80)
        at--;
    size_t length = cqi_decode(data + at, data + end, &code);
    if (length != end - at) {
        *start = end - 1;
        return 0;
    }
    *start = at;
    return cqi_sentence_class(code);
}

/* The row after data[from, end), where nothing ends a sentence: what stands last, SB5 apart. */
static inline uint32_t row_before(const uint8_t *data, size_t from, size_t end, uint32_t row)
{
    while (end > from) {
        unsigned class = class_before(data, from, end, &end);
        if (class == CQI_SENTENCE_UPPER || class == CQI_SENTENCE_LOWER)
            return CQI_SENTENCE_ROW_CASED;
        if (class != CQI_SENTENCE_EXTEND && class != CQI_SENTENCE_FORMAT)
            return CQI_SENTENCE_ROW_OTHER;
    }
    return row;
}

static inline size_t phrase_loop(cqi_cursor *cursor, const uint8_t *data, size_t used, size_t len,
                                 uint32_t offset, size_t limit)
{
    cqi_cursor c = *cursor;
    size_t end = len - cqi_cut_off(data + used, len - used);
    while (used < end) {
        if (c.count > limit) {
            c.full = 1;
            break;
        }
        if (c.row == CQI_SENTENCE_ROW_OTHER || c.row == CQI_SENTENCE_ROW_CASED) {
            size_t stop = skip_to_stop(data, used, end);
            c.row = row_before(data, used, stop, c.row);
            used = stop;
            if (used == end)
                break;
        }
        uint32_t code = data[used];
        size_t length = 1;
        unsigned class = 0;
        if (code < 0x80) {
            class = cqi_sentence_ascii[code];
        } else {
            length = cqi_decode(data + used, data + len, &code);
            class = cqi_sentence_class(code);
        }
        cqi_sentence_step(&c, class, offset + (uint32_t)used);
        used += length;
    }
    *cursor = c;
    return used;
}

#endif
