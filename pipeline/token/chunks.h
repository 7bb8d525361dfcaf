/*
 * chunks.h - the loop of the vector kernels over chunks: masks, rules, output.
 *
 * Before this file is included, the kernel defines what rules.h asks for, and
 *     size_t classify(cqi_blocks *, const uint8_t *data, size_t take, size_t len)
 * which fills the masks of data[0, take), where `len` bytes may be read, and returns how many bytes
 * behind `take` belong to its last character; and
 *     void give_cuts(cqi_cursor *, const cqi_blocks *, size_t count, uint32_t offset)
 * which appends the segments of the first `count` blocks.
 */
#ifndef CQI_CHUNKS_H
#define CQI_CHUNKS_H

#include "token/rules.h"

enum {
    ROOM_MIN = 128,    /* a run with room for less is full: one block gives 65 at most */
    USUAL_DENSITY = 28 /* segments a block, to begin with */
};

/* How many of the blocks have no more than `room` segments together. */
static inline size_t blocks_that_fit(const cqi_blocks *b, size_t count, size_t room, size_t *cuts)
{
    size_t total = 0, n = 0;
    for (; n < count; n++) {
        size_t more = (size_t)__builtin_popcountll(b->cuts[n]);
        if (total + more > room)
            break;
        total += more;
    }
    *cuts = total;
    return n;
}

/* Makes the carry independent of the blocks, which will be overwritten. */
static inline void leave_chunk(cqi_cursor *c, cqi_blocks *b, size_t count, uint32_t offset,
                               cqi_carry *carry)
{
    size_t last = count;
    while (last > 0 && b->starts[last - 1] == 0)
        last--;
    if (last > 0)
        make_exact(b, last, carry);
    if (carry->pending && carry->held_at >= 0) {
        size_t at = (size_t)carry->held_at;
        drop_cut(b, at);
        c->held = offset + (uint32_t)byte_of(b, at);
        c->held_kind = cqi_symbol_kind[symbol_of(b, at)];
        carry->held_at = HELD_BEFORE;
    }
}

/* One chunk of up to `count` blocks. Returns the bytes consumed, 0 if there is not room for any. */
static inline size_t do_chunk(cqi_cursor *c, cqi_blocks *b, const uint8_t *data, size_t len,
                              size_t end, uint32_t offset, size_t count, size_t room,
                              size_t *density, cqi_carry *carry)
{
    size_t take = end < count * 64 ? end : count * 64, cuts = 0;
    size_t over = classify(b, data, take, len);
    b->next = data + take;
    cqi_carry before = *carry;
    apply_rules(b, count, carry);
    size_t fit = blocks_that_fit(b, count, room, &cuts);
    if (fit > 0 && fit < count) { /* there is room for one block always */
        /* Rare: do again what fits. The first byte behind it that starts something is the next one.
         */
        over = (size_t)__builtin_ctzll(b->starts[fit]);
        take = fit * 64;
        count = fit;
        *carry = before;
        apply_rules(b, count, carry);
    }
    *density = (count ? cuts / count : 0) + 2;
    uint32_t held = c->held;
    uint8_t held_kind = c->held_kind;
    leave_chunk(c, b, count, offset, carry);
    if (carry->emit_held) {
        c->start[c->count] = held;
        c->kind[c->count++] = held_kind;
        carry->emit_held = 0;
    }
    give_cuts(c, b, count, offset);
    return take + over;
}

static inline size_t chunk_loop(cqi_cursor *cursor, const uint8_t *data, size_t used, size_t len,
                                uint32_t offset, size_t limit)
{
    cqi_cursor c = *cursor;
    cqi_blocks blocks;
    blocks.wide = c.wide;
    size_t end = len - cqi_cut_off(data + used, len - used), density = USUAL_DENSITY;
    if (used >= end)
        return used;
    cqi_carry carry = carry_of_row(c.row);
    while (used < end) {
        size_t room = c.count < limit ? limit - c.count : 0;
        size_t count = (end - used + 63) / 64;
        if (room < ROOM_MIN && c.count > 0) {
            c.full = 1;
            break;
        }
        if (count > CQI_BLOCK_COUNT)
            count = CQI_BLOCK_COUNT;
        if (count > room / density + 1)
            count = room / density + 1;
        used += do_chunk(&c, &blocks, data + used, len - used, end - used, offset + (uint32_t)used,
                         count, room, &density, &carry);
    }
    c.row = row_of_carry(&carry);
    c.wide = (uint8_t)blocks.wide;
    *cursor = c;
    return used;
}

#endif
