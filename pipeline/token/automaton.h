/*
 * automaton.h - one step of UAX #29's automata, for all kernels.
 *
 * Everything is inline: each kernel is compiled for its own instruction set.
 */
#ifndef CQI_AUTOMATON_H
#define CQI_AUTOMATON_H

#include "token/kernel.h"
#include "unicode/tables.h"
#include "unicode/utf8.h"

/* Bytes one call consumes at most: offsets stay below 2^32. */
enum { CQI_CONSUME_MAX = 1 << 30 };

/* Where a call stands: the stream's state in registers, positions as offsets from the run's base.
 */
typedef struct cqi_cursor {
    uint32_t *start;
    uint8_t *kind;
    size_t count;
    uint32_t row;
    uint32_t held;
    uint8_t held_kind;
    uint8_t full; /* there is no room for more */
    uint8_t wide; /* as in cqi_stream */
} cqi_cursor;

static inline unsigned cqi_word_class(uint32_t code)
{
    if (code >= CQI_ILL_FORMED)
        return cqi_class_ill_formed;
    return cqi_word_page[cqi_word_index[code >> 6]][code & 63];
}

static inline unsigned cqi_sentence_class(uint32_t code)
{
    if (code >= CQI_ILL_FORMED)
        return 0;
    return cqi_sentence_page[cqi_sentence_index[code >> 6]][code & 63];
}

/* One character of class `class` at offset `at`. Two items may be written past the count. */
static inline void cqi_word_step(cqi_cursor *c, unsigned class, uint32_t at)
{
    unsigned entry = cqi_word_automaton[c->row + class];
    uint8_t kind = cqi_symbol_kind[CQI_SYMBOL_CLASS + class];
    c->start[c->count] = c->held;
    c->kind[c->count] = c->held_kind;
    c->count += entry & CQI_EMIT;
    c->start[c->count] = at;
    c->kind[c->count] = kind;
    c->count += (entry & CQI_BREAK) >> 1;
    c->held = entry & CQI_HOLD ? at : c->held;
    c->held_kind = entry & CQI_HOLD ? kind : c->held_kind;
    c->row = entry & ~(unsigned)CQI_ACTION;
}

static inline void cqi_sentence_step(cqi_cursor *c, unsigned class, uint32_t at)
{
    unsigned entry = cqi_sentence_automaton[c->row + class];
    c->start[c->count] = c->held;
    c->count += entry & CQI_EMIT;
    c->start[c->count] = at;
    c->count += (entry & CQI_BREAK) >> 1;
    c->held = entry & CQI_HOLD ? at : c->held;
    c->row = entry & ~(unsigned)CQI_ACTION;
}

static inline int cqi_word_holds(uint32_t row)
{
    return cqi_word_holding >> (row / 64) & 1;
}

static inline int cqi_sentence_holds(uint32_t row)
{
    return cqi_sentence_open >> (row / 16) & 1;
}

#endif
