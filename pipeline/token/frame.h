/*
 * frame.h - what every kernel does around its loop: resuming a stream, characters that are cut by
 * the end of a chunk, offsets, the end of the text.
 *
 * Everything is inline: each kernel is compiled for its own instruction set. `sentences` is always
 * a constant, so that words and sentences each get code of their own.
 */
#ifndef CQI_FRAME_H
#define CQI_FRAME_H

#include "token/automaton.h"

#include <string.h>

#define CQI_INLINE static inline __attribute__((always_inline))

enum {
    CQI_RUN_SLACK = 136 /* items a loop may write past the limit it is given */
};

/*
 * A kernel's loop: consumes whole characters of data[used, len) and returns how far it came.
 * `offset` is what makes an index of `data` an offset of the run. It stops where fewer bytes are
 * left than the character needs, and as soon as the count is over `limit`.
 */
typedef size_t cqi_loop_function(cqi_cursor *cursor, const uint8_t *data, size_t used, size_t len,
                                 uint32_t offset, size_t limit);

CQI_INLINE int cqi_holds(uint32_t row, int sentences)
{
    return sentences ? cqi_sentence_holds(row) : cqi_word_holds(row);
}

CQI_INLINE void cqi_step(cqi_cursor *c, uint32_t code, uint32_t at, int sentences)
{
    if (sentences)
        cqi_sentence_step(c, cqi_sentence_class(code), at);
    else
        cqi_word_step(c, cqi_word_class(code), at);
}

/*
 * Decodes the character that begins with the stream's partial bytes, if there are any, and goes on
 * in data[0, len). Returns how many bytes of data it takes, or -1 where it is not complete.
 */
CQI_INLINE int cqi_next(const cqi_stream *s, const uint8_t *data, size_t len, int last,
                        uint32_t *code)
{
    uint8_t bytes[8] = {0};
    size_t have = s->partial_count, more = len < 4 - have ? len : 4 - have;
    memcpy(bytes, s->partial, have);
    if (more)
        memcpy(bytes + have, data, more);
    if (have + more == 0)
        return -1;
    size_t length = cqi_decode(bytes, bytes + have + more, code);
    if (length == 0) {
        if (!last)
            return -1;
        length = have + more;
    }
    return (int)(length - have);
}

/* Puts what is left of a chunk, the beginning of a character, into the stream. */
CQI_INLINE void cqi_keep_partial(cqi_stream *s, const uint8_t *data, size_t len)
{
    for (size_t i = 0; i < len; i++)
        s->partial[s->partial_count++] = data[i];
}

/* Gives the one segment that is held, as the only one of its run. */
CQI_INLINE void cqi_emit_alone(cqi_stream *s, cqi_run *out, int sentences)
{
    out->base = s->held;
    out->start[0] = 0;
    if (!sentences)
        out->mark[0] = s->held_kind;
    out->count = 1;
    s->row = sentences ? cqi_sentence_settled[s->row / 16] : cqi_word_settled[s->row / 64];
}

/*
 * Goes on until it is certain whether the segment that is held starts, and consumes no further: for
 * one that was begun so far back that nothing else can have its start and this one's in one run.
 */
CQI_INLINE size_t cqi_settle(cqi_stream *s, const uint8_t *data, size_t len, int last, cqi_run *out,
                             int sentences)
{
    size_t used = 0;
    while (cqi_holds(s->row, sentences)) {
        uint32_t code = 0;
        int bytes = cqi_next(s, data + used, len - used, last, &code);
        if (bytes < 0) {
            cqi_keep_partial(s, data + used, len - used);
            used = len;
            if (last)
                cqi_emit_alone(s, out, sentences);
            break;
        }
        unsigned entry = sentences ? cqi_sentence_automaton[s->row + cqi_sentence_class(code)]
                                   : cqi_word_automaton[s->row + cqi_word_class(code)];
        if (entry & CQI_EMIT) {
            cqi_emit_alone(s, out, sentences);
            break;
        }
        s->row = (uint16_t)(entry & ~(unsigned)CQI_ACTION);
        s->partial_count = 0;
        used += (size_t)bytes;
    }
    s->position += used;
    return used;
}

/* The character that lies across the beginning of the chunk. Returns the bytes it takes of it. */
CQI_INLINE size_t cqi_finish_partial(cqi_stream *s, cqi_cursor *c, const uint8_t *data, size_t len,
                                     int last, uint32_t offset, int sentences)
{
    uint32_t code = 0;
    int bytes = cqi_next(s, data, len, last, &code);
    if (bytes < 0) {
        cqi_keep_partial(s, data, len);
        return len;
    }
    cqi_step(c, code, offset - s->partial_count, sentences);
    s->partial_count = 0;
    return (size_t)bytes;
}

/* The end of a chunk: a character that is not complete, and at the end of the text what is held. */
CQI_INLINE void cqi_finish_chunk(cqi_stream *s, cqi_cursor *c, const uint8_t *rest, size_t len,
                                 int last, uint32_t offset, int sentences)
{
    if (len && !last)
        cqi_keep_partial(s, rest, len);
    else if (len)
        cqi_step(c, CQI_ILL_FORMED, offset, sentences);
    if (last && cqi_holds(c->row, sentences)) {
        c->start[c->count] = c->held;
        if (!sentences)
            c->kind[c->count] = c->held_kind;
        c->count++;
        c->row = sentences ? cqi_sentence_settled[c->row / 16] : cqi_word_settled[c->row / 64];
    }
}

CQI_INLINE size_t cqi_segment(cqi_stream *s, const uint8_t *data, size_t len, int last,
                              cqi_run *out, int sentences, cqi_loop_function *loop)
{
    if (len > CQI_CONSUME_MAX) {
        len = CQI_CONSUME_MAX;
        last = 0;
    }
    out->count = 0;
    uint64_t base = s->position - s->partial_count;
    int holds = cqi_holds(s->row, sentences);
    if (holds && s->position - s->held > CQI_CONSUME_MAX)
        return cqi_settle(s, data, len, last, out, sentences);
    if (holds)
        base = s->held;
    uint32_t offset = (uint32_t)(s->position - base);
    cqi_cursor c = {out->start,   out->mark, 0,      s->row, (uint32_t)(s->held - base),
                    s->held_kind, 0,         s->wide};
    size_t used = 0, limit = out->capacity - CQI_RUN_SLACK;
    if (s->partial_count)
        used = cqi_finish_partial(s, &c, data, len, last, offset, sentences);
    used = loop(&c, data, used, len, offset, limit);
    if (!c.full) {
        cqi_finish_chunk(s, &c, data + used, len - used, last, offset + (uint32_t)used, sentences);
        used = len;
    }
    out->base = base;
    out->count = c.count;
    s->held = base + c.held;
    s->held_kind = c.held_kind;
    s->wide = c.wide;
    s->row = (uint16_t)c.row;
    s->position += used;
    return used;
}

#endif
