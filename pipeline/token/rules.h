/*
 * rules.h - UAX #29's word boundary rules on bit masks, 64 bytes at a time.
 *
 * A vector kernel says of each byte of a block what it is to the rules, as masks with one bit a
 * byte. The masks are squeezed to one bit a character; a rule on neighbours is then a shift and an
 * AND. What the rules need of the block before is in cqi_carry. Blocks with characters that few
 * texts have (see CQI_RULE_RARE) are squeezed once more, to one bit a character that WB4 does not
 * pass over.
 *
 * Before this file is included, the kernel defines cqi_squeezer with three inline functions:
 *     cqi_squeezer make_squeezer(uint64_t places)
 *     uint64_t squeeze(const cqi_squeezer *, uint64_t mask)   the bits at `places`, moved together
 *     uint64_t spread(const cqi_squeezer *, uint64_t mask)    the reverse
 * and void find_rare(const uint8_t *class, cqi_rare *rare), for 64 bytes.
 */
#ifndef CQI_RULES_H
#define CQI_RULES_H

#include "token/blocks.h"

/* One bit for what the last character before a block was. */
typedef struct cqi_carry {
    uint64_t word; /* AHLetter, Numeric, ExtendNumLet */
    uint64_t letter;
    uint64_t number;
    uint64_t katakana; /* Katakana, ExtendNumLet */
    uint64_t space;
    uint64_t hebrew;
    uint64_t regional; /* one that has no partner yet */
    uint64_t joiner;
    uint64_t cr;
    uint64_t line_end; /* or the start of the text */
    unsigned pending;  /* PENDING_...: a mark stands behind a letter or number */
    int exact;         /* the fields from `hebrew` on are right; else it was nothing rare */
    ptrdiff_t held_at; /* where that mark is, in bytes of the chunk; or one of the below */
    int emit_held;     /* the one from before the chunk turned out to be a boundary */
} cqi_carry;

enum { PENDING_LETTER = 1, PENDING_NUMBER = 2, PENDING_HEBREW = 4 };
enum {
    HELD_BEFORE = -1, /* the mark stands before the chunk: the cursor knows where */
    HELD_JOINED = -2  /* there is no boundary before it in any case (WB7a) */
};

/* The pending mark is settled: `joined` says that the word goes on behind it. */
static inline void settle(cqi_blocks *b, cqi_carry *c, uint64_t joined)
{
    if (c->held_at >= 0)
        b->cuts[c->held_at / 64] &= ~(joined << (c->held_at % 64));
    else if (c->held_at == HELD_BEFORE)
        c->emit_held = !joined;
    c->pending = 0;
}

/* The rules for a block without rare characters. */
static inline uint64_t join_plain(cqi_blocks *b, size_t i, cqi_carry *c, const cqi_squeezer *s,
                                  int top)
{
    uint64_t letter = squeeze(s, b->letter[i]), number = squeeze(s, b->number[i]);
    uint64_t extend = squeeze(s, b->extend[i]), space = squeeze(s, b->space[i]);
    uint64_t in_word = squeeze(s, b->in_word[i]), in_number = squeeze(s, b->in_number[i]);
    uint64_t katakana = squeeze(s, b->katakana[i]) | extend;
    uint64_t word = letter | number | extend;
    uint64_t join = (word & (word << 1 | c->word)) | (katakana & (katakana << 1 | c->katakana)) |
                    (space & (space << 1 | c->space));
    uint64_t letter_mid = in_word & (letter << 1 | c->letter);
    uint64_t number_mid = in_number & (number << 1 | c->number);
    uint64_t inside = (letter_mid & letter >> 1) | (number_mid & number >> 1);
    join |= inside | inside << 1;
    if (__builtin_expect(c->pending, 0)) {
        uint64_t joined = ((c->pending & letter) | (c->pending >> 1 & number)) & 1;
        settle(b, c, joined);
        join |= joined;
    }
    c->word = word >> top;
    c->letter = letter >> top;
    c->number = number >> top;
    c->katakana = katakana >> top;
    c->space = space >> top;
    c->pending = (unsigned)(letter_mid >> top | number_mid >> top << 1);
    c->exact = 0;
    if (__builtin_expect(c->pending, 0))
        c->held_at = (ptrdiff_t)(i * 64) + 63 - __builtin_clzll(b->starts[i]);
    return join;
}

/* Which of a run of Regional_Indicators are the second ones of pairs (WB15, 16). */
static inline uint64_t second_regionals(uint64_t regional, uint64_t odd_before)
{
    const uint64_t even = UINT64_C(0x5555555555555555);
    uint64_t first = regional & ~(regional << 1 | odd_before);
    uint64_t from_even = regional & ~(regional + (first & even));
    /* A run that goes on after an unpaired one counts from the place before the block. */
    return (from_even & ~even) | (regional & ~from_even & even);
}

/* What the block before, without rare characters, leaves for the rare rules. */
static inline void make_exact(const cqi_blocks *b, size_t i, cqi_carry *c)
{
    if (c->exact)
        return;
    uint64_t starts = b->starts[i - 1];
    unsigned class = b->class[(i - 1) * 64 + 63 - (unsigned)__builtin_clzll(starts)];
    unsigned rare = class < 0x80 ? cqi_ascii_rare[0][class] : cqi_class_rare[0][class & 63];
    c->line_end = (rare & CQI_RARE_LINE_END) != 0;
    c->hebrew = c->regional = c->joiner = c->cr = 0;
    c->exact = 1;
}

/* The rules on the characters that WB4 does not pass over; `count` of them, at least one. */
static inline uint64_t join_bases(cqi_blocks *b, size_t i, cqi_carry *c, const cqi_squeezer *starts,
                                  const cqi_squeezer *bases, const cqi_rare *r, int count,
                                  uint64_t last_at)
{
#define BASES(mask) squeeze(bases, squeeze(starts, mask))
    uint64_t letter = BASES(b->letter[i]), number = BASES(b->number[i]);
    uint64_t extend = BASES(b->extend[i]), katakana = BASES(b->katakana[i]) | extend;
    uint64_t in_word = BASES(b->in_word[i]), in_number = BASES(b->in_number[i]);
    uint64_t hebrew = BASES(r->hebrew), regional = BASES(r->regional);
    uint64_t single = BASES(r->single_quote), twofold = BASES(r->double_quote);
#undef BASES
    uint64_t word = letter | number | extend;
    uint64_t join = (word & (word << 1 | c->word)) | (katakana & (katakana << 1 | c->katakana));
    uint64_t after_hebrew = hebrew << 1 | c->hebrew;
    uint64_t letter_mid = in_word & (letter << 1 | c->letter);
    uint64_t number_mid = in_number & (number << 1 | c->number);
    uint64_t hebrew_mid = twofold & after_hebrew;
    uint64_t inside =
        (letter_mid & letter >> 1) | (number_mid & number >> 1) | (hebrew_mid & hebrew >> 1);
    join |= inside | inside << 1 | (single & after_hebrew);
    if (c->pending) {
        uint64_t joined =
            ((c->pending & letter) | (c->pending >> 1 & number) | (c->pending >> 2 & hebrew)) & 1;
        settle(b, c, joined);
        join |= joined;
    }
    uint64_t second = second_regionals(regional, c->regional);
    int top = count - 1;
    c->word = word >> top;
    c->letter = letter >> top;
    c->number = number >> top;
    c->katakana = katakana >> top;
    c->regional = (regional & ~second) >> top;
    c->pending = (unsigned)(letter_mid >> top | number_mid >> top << 1 | hebrew_mid >> top << 2);
    if (c->pending)
        c->held_at = (single & after_hebrew) >> top ? HELD_JOINED : (ptrdiff_t)last_at;
    c->hebrew = hebrew >> top;
    return join | second;
}

/* The rules for any block. */
static inline uint64_t join_rare(cqi_blocks *b, size_t i, cqi_carry *c, const cqi_squeezer *s,
                                 int top)
{
    cqi_rare r;
    find_rare(b->class + i * 64, &r);
    make_exact(b, i, c);
    uint64_t extend = squeeze(s, r.extend), joiner = squeeze(s, r.joiner);
    uint64_t space = squeeze(s, b->space[i]), line_end = squeeze(s, r.line_end);
    uint64_t cr = squeeze(s, r.cr);
    uint64_t passed = extend & ~(line_end << 1 | c->line_end);
    uint64_t join = passed | (space & (space << 1 | c->space)) |
                    (squeeze(s, r.pictograph) & (joiner << 1 | c->joiner)) |
                    (squeeze(s, r.lf) & (cr << 1 | c->cr));
    uint64_t bases = low_bits(top + 1) & ~passed;
    if (bases) {
        cqi_squeezer t = make_squeezer(bases);
        uint64_t at = (uint64_t)i * 64 + 63 - (uint64_t)__builtin_clzll(spread(s, bases));
        join |= spread(&t, join_bases(b, i, c, s, &t, &r, __builtin_popcountll(bases), at));
    }
    c->space = space >> top;
    c->joiner = joiner >> top;
    c->cr = cr >> top;
    c->line_end = line_end >> top;
    return join;
}

/* Are rules needed for the next block, whatever it holds, that join_plain leaves out? */
static inline uint64_t rare_is_near(const cqi_carry *c)
{
    return c->exact ? c->joiner | c->cr | c->hebrew | (c->pending & PENDING_HEBREW) : 0;
}

/* Fills cuts[0, count): the bytes that segments start at. */
static inline void apply_rules(cqi_blocks *b, size_t count, cqi_carry *c)
{
    for (size_t i = 0; i < count; i++) {
        uint64_t starts = b->starts[i];
        if (starts == 0) {
            b->cuts[i] = 0;
            continue;
        }
        cqi_squeezer s = make_squeezer(starts);
        int top = __builtin_popcountll(starts) - 1;
        uint64_t join = 0;
        if (__builtin_expect((b->rare[i] | rare_is_near(c)) != 0, 0))
            join = join_rare(b, i, c, &s, top);
        else
            join = join_plain(b, i, c, &s, top);
        b->cuts[i] = spread(&s, ~join);
    }
}

/* The carry that an automaton's row stands for, and back. */
static inline cqi_carry carry_of_row(uint32_t row)
{
    unsigned base = row / 64 & 15;
    cqi_carry c = {.exact = 1, .held_at = HELD_BEFORE};
    c.letter = base == CQI_ROW_LETTER || base == CQI_ROW_HEBREW;
    c.hebrew = base == CQI_ROW_HEBREW;
    c.number = base == CQI_ROW_NUMBER;
    c.katakana = base == CQI_ROW_KATAKANA || base == CQI_ROW_EXTEND;
    c.word = c.letter | c.number | (base == CQI_ROW_EXTEND);
    c.space = base == CQI_ROW_SPACE;
    c.regional = base == CQI_ROW_REGIONAL;
    c.cr = base == CQI_ROW_CR;
    c.line_end = base == CQI_ROW_START || base == CQI_ROW_CR;
    c.joiner = row / 64 >= CQI_ROW_JOINER;
    if (base == CQI_ROW_LETTER_MID || base == CQI_ROW_HEBREW_SINGLE)
        c.pending = PENDING_LETTER;
    else if (base == CQI_ROW_NUMBER_MID)
        c.pending = PENDING_NUMBER;
    else if (base == CQI_ROW_HEBREW_DOUBLE)
        c.pending = PENDING_HEBREW;
    if (base == CQI_ROW_HEBREW_SINGLE)
        c.held_at = HELD_JOINED;
    return c;
}

static inline uint32_t row_of_carry(const cqi_carry *c)
{
    unsigned base = CQI_ROW_OTHER;
    if (c->pending & PENDING_LETTER)
        base = c->held_at == HELD_JOINED ? CQI_ROW_HEBREW_SINGLE : CQI_ROW_LETTER_MID;
    else if (c->pending)
        base = c->pending & PENDING_NUMBER ? CQI_ROW_NUMBER_MID : CQI_ROW_HEBREW_DOUBLE;
    else if (c->letter)
        base = c->hebrew ? CQI_ROW_HEBREW : CQI_ROW_LETTER;
    else if (c->word)
        base = c->number ? CQI_ROW_NUMBER : CQI_ROW_EXTEND;
    else if (c->katakana)
        base = CQI_ROW_KATAKANA;
    else if (c->space)
        base = CQI_ROW_SPACE;
    else if (c->regional)
        base = CQI_ROW_REGIONAL;
    else if (c->cr)
        base = CQI_ROW_CR;
    else if (c->line_end)
        base = CQI_ROW_START;
    return (base + (c->joiner ? CQI_ROW_JOINER : 0)) * 64;
}

#endif
