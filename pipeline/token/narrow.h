/*
 * narrow.h - what the kernels without byte compression share: masks of a block, and the output.
 *
 * ASCII is classified by vectors. Other characters are looked up one by one; what they are to the
 * rules is put into 64 bytes from which vectors make masks.
 *
 * Before this file is included, the kernel defines what rules.h asks for but find_rare and
 * symbol_of, and void ascii_masks(const uint8_t *p, narrow_masks *)   what the ASCII among 64 bytes
 * is; `high` uint64_t equal(const uint8_t *p, uint8_t byte)       which of 64 bytes are that one
 *     uint64_t at_least(const uint8_t *p, uint8_t byte)    which are that one or above
 *     uint64_t with_bit(const uint8_t *p, int bit)         which have that bit, 0 to 7
 */
#ifndef CQI_NARROW_H
#define CQI_NARROW_H

/* Symbols are in the place of the characters' first bytes. */
static unsigned symbol_of(const cqi_blocks *b, size_t at)
{
    return b->symbols[byte_of(b, at)];
}

/* Second bytes behind E0, ED, F0 and F4 that may not be there, and lead bytes that may not be at
 * all. */
static inline uint64_t bad_pairs(const uint8_t *p, uint64_t leads, uint64_t from4)
{
    uint64_t special = from4 | equal(p, 0xE0) | equal(p, 0xED) | (leads & ~at_least(p, 0xC2)),
             bad = 0;
    for (special &= leads; special; special &= special - 1) {
        const uint8_t *q = p + __builtin_ctzll(special);
        if (q[0] < 0xC2 || q[0] > 0xF4 || !cqi_utf8_second_fits(q[0], q[1]))
            bad |= special & (0 - special);
    }
    return bad;
}

static inline unsigned class_at(const uint8_t *p)
{
    if (p[0] < 0xE0)
        return cqi_word_page[cqi_word_index[p[0] & 0x1F]][p[1] & 63];
    if (p[0] < 0xF0)
        return cqi_word_page[cqi_word_index[(p[0] & 15) << 6 | (p[1] & 63)]][p[2] & 63];
    unsigned page = (p[0] & 7u) << 12 | (p[1] & 63u) << 6 | (p[2] & 63u);
    return cqi_word_page[cqi_word_index[page]][p[3] & 63];
}

/* Puts the symbols of the characters at `places` in their places, and what they are to the rules.
 */
static inline void look_up(uint8_t *symbols, uint8_t *rules, const uint8_t *p, uint64_t places)
{
    for (; places; places &= places - 1) {
        size_t at = (size_t)__builtin_ctzll(places);
        unsigned symbol = CQI_SYMBOL_CLASS + class_at(p + at);
        symbols[at] = (uint8_t)symbol;
        rules[at] = cqi_symbol_rules[symbol];
    }
}

/* The part of a block that is not ASCII. *over is as in classify_block. Returns where characters
 * start. */
static inline uint64_t add_wide(uint8_t *symbols, const uint8_t *p, narrow_masks *m, uint64_t *over)
{
    uint32_t behind = 0;
    memcpy(&behind, p + 64, sizeof behind);
    behind &= ~(behind << 1);
    uint64_t more = (behind >> 7 & 1) | (behind >> 14 & 2) | (behind >> 21 & 4);
    uint64_t leads = at_least(p, 0xC0), from3 = at_least(p, 0xE0), from4 = at_least(p, 0xF0);
    uint64_t trail = m->high & ~leads;
    uint64_t second = leads & (trail >> 1 | more << 63) & ~bad_pairs(p, leads, from4);
    uint64_t third = second & from3 & (trail >> 2 | more << 62);
    uint64_t fourth = third & from4 & (trail >> 3 | more << 61);
    uint64_t starts = ~(second << 1 | third << 2 | fourth << 3 | *over);
    uint64_t wide = (second & ~from3) | (third & ~from4) | fourth;
    *over = second >> 63 | third >> 62 | fourth >> 61;
    uint8_t rules[64] = {0};
    look_up(symbols, rules, p, wide);
    for (uint64_t ill = m->high & starts & ~wide; ill; ill &= ill - 1)
        symbols[__builtin_ctzll(ill)] = (uint8_t)(CQI_SYMBOL_CLASS + cqi_class_ill_formed);
    m->letter |= with_bit(rules, 0);
    m->number |= with_bit(rules, 1);
    m->extend |= with_bit(rules, 2);
    m->space |= with_bit(rules, 3);
    m->in_word |= with_bit(rules, 4);
    m->in_number |= with_bit(rules, 5);
    m->katakana = with_bit(rules, 6);
    m->rare |= with_bit(rules, 7);
    return starts;
}

/*
 * A block, of which `valid` bytes count; 68 bytes may be read at p. *over: in, the bytes at the
 * front that belong to a character of the block before; out, the same for the block behind.
 */
static inline void classify_block(cqi_blocks *b, size_t i, const uint8_t *p, uint64_t *over,
                                  uint64_t valid)
{
    narrow_masks m;
    ascii_masks(p, &m);
    m.katakana = 0;
    memcpy(b->symbols + i * 64, p, 64);
    b->starts[i] = valid;
    b->top[i] = 63;
    if (__builtin_expect((m.high | *over | ~valid) != 0, 0)) {
        uint64_t starts = add_wide(b->symbols + i * 64, p, &m, over) & valid;
        cqi_squeezer s = make_squeezer(starts);
        m.letter = squeeze(&s, m.letter);
        m.number = squeeze(&s, m.number);
        m.extend = squeeze(&s, m.extend);
        m.space = squeeze(&s, m.space);
        m.in_word = squeeze(&s, m.in_word);
        m.in_number = squeeze(&s, m.in_number);
        m.katakana = squeeze(&s, m.katakana);
        m.rare = squeeze(&s, m.rare);
        b->starts[i] = starts;
        b->top[i] = (uint64_t)__builtin_popcountll(starts) - (starts != 0);
    }
    b->letter[i] = m.letter;
    b->number[i] = m.number;
    b->extend[i] = m.extend;
    b->space[i] = m.space;
    b->in_word[i] = m.in_word;
    b->in_number[i] = m.in_number;
    b->katakana[i] = m.katakana;
    b->rare[i] = m.rare;
    b->any_rare |= m.rare;
}

static void find_rare(const cqi_blocks *b, size_t i, cqi_rare *r)
{
    const uint8_t *symbols = b->symbols + i * 64;
    uint8_t low[64], high[64];
    for (size_t at = 0; at < 64; at++) {
        low[at] = cqi_symbol_rare[0][symbols[at]];
        high[at] = cqi_symbol_rare[1][symbols[at]];
    }
    cqi_squeezer s = make_squeezer(b->starts[i]);
    r->extend = squeeze(&s, with_bit(low, 0));
    r->joiner = squeeze(&s, with_bit(low, 1));
    r->pictograph = squeeze(&s, with_bit(low, 2));
    r->regional = squeeze(&s, with_bit(low, 3));
    r->hebrew = squeeze(&s, with_bit(low, 4));
    r->single_quote = squeeze(&s, with_bit(low, 5));
    r->double_quote = squeeze(&s, with_bit(low, 6));
    r->line_end = squeeze(&s, with_bit(low, 7));
    r->cr = squeeze(&s, with_bit(high, 0));
    r->lf = squeeze(&s, with_bit(high, 1));
}

/* The last blocks, from a copy, because nothing behind `len` may be read. */
static inline void classify_tail(cqi_blocks *b, size_t i, const uint8_t *data, size_t take,
                                 size_t len, uint64_t *over)
{
    uint8_t copy[192] = {0};
    memcpy(copy, data, len < 160 ? len : 160);
    for (size_t at = 0; at < take; at += 64, i++) {
        size_t rest = take - at < 64 ? take - at : 64;
        classify_block(b, i, copy + at, over, low_bits((int)rest));
        if (rest < 64)
            *over = 0;
    }
}

static size_t classify(cqi_blocks *b, const uint8_t *data, size_t take, size_t len)
{
    size_t at = 0;
    uint64_t over = 0;
    b->any_rare = 0;
    b->wide = 0;
    for (; at + 64 <= take && at + 68 <= len; at += 64)
        classify_block(b, at / 64, data + at, &over, ~UINT64_C(0));
    if (at < take)
        classify_tail(b, at / 64, data + at, take - at, len - at, &over);
    return (size_t)__builtin_popcountll(over);
}

/* Appends the segments that start at `cuts`, bytes of a block at offset `base`. */
static inline void give_block(cqi_cursor *c, const uint8_t *symbols, uint64_t cuts, uint32_t base)
{
    uint32_t *start = c->start + c->count;
    uint8_t *kind = c->kind + c->count;
    c->count += (size_t)__builtin_popcountll(cuts);
    while (cuts) {
        /* Four at a time: what is written too much is written over by the next block. */
        for (size_t n = 0; n < 4; n++) {
            size_t at = (size_t)__builtin_ctzll(cuts | UINT64_C(1) << 63);
            start[n] = base + (uint32_t)at;
            kind[n] = cqi_symbol_kind[symbols[at]];
            cuts &= cuts - 1;
        }
        start += 4;
        kind += 4;
    }
}

static void give_cuts(cqi_cursor *c, const cqi_blocks *b, size_t count, uint32_t offset)
{
    for (size_t i = 0; i < count; i++) {
        uint64_t cuts = b->cuts[i];
        if (b->starts[i] != ~UINT64_C(0)) {
            cqi_squeezer s = make_squeezer(b->starts[i]);
            cuts = spread(&s, cuts);
        }
        give_block(c, b->symbols + i * 64, cuts, offset + (uint32_t)i * 64);
    }
}

#endif
