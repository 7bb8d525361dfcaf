/*
 * automaton.h - one step of UAX #29's automata, and the decoding of one character, for all kernels.
 *
 * Everything is inline: each kernel is compiled for its own instruction set.
 */
#ifndef CQI_AUTOMATON_H
#define CQI_AUTOMATON_H

#include "token/kernel.h"
#include "unicode/tables.h"

enum {
    CQI_CONSUME_MAX = 1 << 30, /* bytes one call consumes at most: offsets stay below 2^32 */
    CQI_ILL_FORMED = 0x110000  /* the code point of what is none */
};

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

/* The bounds of the second byte by the lead byte (Unicode, table 3-7). */
static inline int cqi_second_is_good(unsigned lead, unsigned second)
{
    unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
}

/*
 * Decodes the character at p (p < end) and returns its length: of ill-formed UTF-8 the length of
 * the maximal subpart, with CQI_ILL_FORMED. Returns 0 where the bytes end within a character.
 */
static inline size_t cqi_decode(const uint8_t *p, const uint8_t *end, uint32_t *code)
{
    unsigned lead = p[0];
    *code = lead;
    if (lead < 0x80)
        return 1;
    *code = CQI_ILL_FORMED;
    if (lead < 0xC2 || lead > 0xF4)
        return 1;
    size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    size_t have = (size_t)(end - p);
    if (have >= 2 && !cqi_second_is_good(lead, p[1]))
        return 1;
    uint32_t value = lead & (0x7Fu >> length);
    for (size_t i = 1; i < length; i++) {
        if (i >= have)
            return 0;
        if ((p[i] & 0xC0) != 0x80)
            return i;
        value = value << 6 | (p[i] & 0x3F);
    }
    *code = value;
    return length;
}

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
