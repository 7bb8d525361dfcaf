/*
 * rules.h - UAX #29's word boundary rules on bit masks, 64 bytes at a time.
 *
 * A vector kernel says of each character of a block what it is to the rules, as masks with one bit
 * a character. A rule on neighbours is then a shift and an AND. What the rules need of the block
 * before is in cqi_carry. In blocks with characters that few texts have (see CQI_RULE_RARE) the
 * masks are squeezed to one bit for each character that WB4 does not pass over.
 *
 * Before this file is included, the kernel defines cqi_squeezer with three inline functions:
 *     cqi_squeezer make_squeezer(uint64_t places)
 *     uint64_t squeeze(const cqi_squeezer *, uint64_t mask)   the bits at `places`, moved together
 *     uint64_t spread(const cqi_squeezer *, uint64_t mask)    the reverse
 *      void find_rare(const cqi_blocks *, size_t i, cqi_rare *)   for the characters of block i
 *     unsigned symbol_of(const cqi_blocks *, size_t at)          of character at % 64 of block at /
 * 64
 */
#ifndef CQI_RULES_H
#define CQI_RULES_H

#include "token/blocks.h"

static unsigned symbol_of(const cqi_blocks *b, size_t at);
static void find_rare(const cqi_blocks *b, size_t i, cqi_rare *r);

/* The byte of the chunk that a character starts at. */
static inline size_t byte_of(const cqi_blocks *b, size_t at)
{
    cqi_squeezer s = make_squeezer(b->starts[at / 64]);
    uint64_t byte = spread(&s, UINT64_C(1) << (at % 64));
    return (at & ~(size_t)63) + (size_t)__builtin_ctzll(byte);
}

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
    ptrdiff_t held_at; /* where that mark is: block * 64 + character; or one of the below */
    int emit_held;     /* the one from before the chunk turned out to be a boundary */
} cqi_carry;

enum { PENDING_LETTER = 1, PENDING_NUMBER = 2, PENDING_HEBREW = 4 };
enum {
    HELD_BEFORE = -1, /* the mark stands before the chunk: the cursor knows where */
    HELD_JOINED = -2  /* there is no boundary before it in any case (WB7a) */
};

/* Takes back that a segment starts there. */
static inline void drop_cut(cqi_blocks *b, size_t at)
{
    b->cuts[at / 64] &= ~(UINT64_C(1) << (at % 64));
}

/* The pending mark is settled: `joined` says that the word goes on behind it. */
static inline void settle(cqi_blocks *b, cqi_carry *c, uint64_t joined)
{
    if (c->held_at >= 0 && joined)
        drop_cut(b, (size_t)c->held_at);
    else if (c->held_at == HELD_BEFORE)
        c->emit_held = !joined;
    c->pending = 0;
}

/* The rules for a block without rare characters. */
static inline uint64_t join_plain(cqi_blocks *b, size_t i, cqi_carry *c)
{
    uint64_t letter = b->letter[i], number = b->number[i], extend = b->extend[i];
    uint64_t katakana = b->katakana[i] | extend, word = letter | number | extend;
    uint64_t space = b->space[i], top = b->top[i];
    uint64_t join = (word & (word << 1 | c->word)) | (katakana & (katakana << 1 | c->katakana)) |
                    (space & (space << 1 | c->space));
    uint64_t letter_mid = b->in_word[i] & (letter << 1 | c->letter);
    uint64_t number_mid = b->in_number[i] & (number << 1 | c->number);
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
        c->held_at = (ptrdiff_t)(i * 64 + top);
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
    unsigned symbol = symbol_of(b, (i - 1) * 64 + b->top[i - 1]);
    c->line_end = (cqi_symbol_rare[0][symbol] & CQI_RARE_LINE_END) != 0;
    c->hebrew = c->regional = c->joiner = c->cr = 0;
    c->exact = 1;
}

/* The rules on the characters that WB4 does not pass over; `count` of them, at least one. */
static inline uint64_t join_bases(cqi_blocks *b, size_t i, cqi_carry *c, uint64_t base_mask,
                                  const cqi_rare *r)
{
    cqi_squeezer bases = make_squeezer(base_mask);
#define BASES(mask) squeeze(&bases, mask)
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
    int top = __builtin_popcountll(base_mask) - 1;
    c->word = word >> top;
    c->letter = letter >> top;
    c->number = number >> top;
    c->katakana = katakana >> top;
    c->regional = (regional & ~second) >> top;
    c->pending = (unsigned)(letter_mid >> top | number_mid >> top << 1 | hebrew_mid >> top << 2);
    if (c->pending)
        c->held_at = (single & after_hebrew) >> top
                         ? HELD_JOINED
                         : (ptrdiff_t)(i * 64) + 63 - __builtin_clzll(base_mask);
    c->hebrew = hebrew >> top;
    return spread(&bases, join | second);
}

/* The rules for any block. */
static inline uint64_t join_rare(cqi_blocks *b, size_t i, cqi_carry *c)
{
    cqi_rare r;
    find_rare(b, i, &r);
    make_exact(b, i, c);
    uint64_t space = b->space[i], top = b->top[i];
    uint64_t passed = r.extend & ~(r.line_end << 1 | c->line_end);
    uint64_t join = passed | (space & (space << 1 | c->space)) |
                    (r.pictograph & (r.joiner << 1 | c->joiner)) | (r.lf & (r.cr << 1 | c->cr));
    uint64_t bases = low_bits((int)top + 1) & ~passed;
    if (bases)
        join |= join_bases(b, i, c, bases, &r);
    c->space = space >> top;
    c->joiner = r.joiner >> top;
    c->cr = r.cr >> top;
    c->line_end = r.line_end >> top;
    return join;
}

/* Are rules needed for the next block, whatever it holds, that join_plain leaves out? */
static inline uint64_t rare_is_near(const cqi_carry *c)
{
    return c->exact ? c->joiner | c->cr | c->hebrew | (c->pending & PENDING_HEBREW) : 0;
}

/* As join_plain for the blocks in turn, rare ones among them. */
static inline void apply_all_rules(cqi_blocks *b, size_t count, cqi_carry *c)
{
    for (size_t i = 0; i < count; i++) {
        b->cuts[i] = 0;
        /* classify has filled starts */
        if (b->starts[i] == 0) /* NOLINT(clang-analyzer-core.UndefinedBinaryOperatorResult) */
            continue;
        uint64_t join = 0;
        if (__builtin_expect((b->rare[i] | rare_is_near(c)) != 0, 0))
            join = join_rare(b, i, c);
        else
            join = join_plain(b, i, c);
        b->cuts[i] = low_bits((int)b->top[i] + 1) & ~join;
    }
}

#ifdef CQI_LANE_COUNT

/* CQI_LANE_COUNT blocks side by side. CQI_LANES_BEHIND(a, b): the last lane of a, then b's but one.
 */
typedef uint64_t cqi_lanes __attribute__((vector_size(CQI_LANE_COUNT * 8)));

static inline cqi_lanes load_lanes(const uint64_t *p)
{
    cqi_lanes lanes;
    memcpy(&lanes, p, sizeof lanes);
    return lanes;
}

/* Moves masks up by one character, across lanes too. *carry holds the last characters of the lanes
 * before, and is set to those of these. */
static inline cqi_lanes move_up(cqi_lanes mask, cqi_lanes top, cqi_lanes *carry)
{
    cqi_lanes last = mask >> top;
    cqi_lanes up = mask << 1 | CQI_LANES_BEHIND(*carry, last);
    *carry = last;
    return up;
}

typedef struct lane_carry {
    cqi_lanes word, katakana, space, letter, number, inside;
} lane_carry;

/* join_plain for the blocks from i on; what a mark is followed by is looked up in the next lane. */
static inline cqi_lanes join_lanes(const cqi_blocks *b, size_t i, lane_carry *c)
{
    cqi_lanes letter = load_lanes(b->letter + i), number = load_lanes(b->number + i);
    cqi_lanes extend = load_lanes(b->extend + i), space = load_lanes(b->space + i);
    cqi_lanes top = load_lanes(b->top + i), word = letter | number | extend;
    cqi_lanes katakana = load_lanes(b->katakana + i) | extend;
    cqi_lanes join = (word & move_up(word, top, &c->word)) |
                     (katakana & move_up(katakana, top, &c->katakana)) |
                     (space & move_up(space, top, &c->space));
    cqi_lanes letter_next = letter >> 1 | (load_lanes(b->letter + i + 1) & 1) << top;
    cqi_lanes number_next = number >> 1 | (load_lanes(b->number + i + 1) & 1) << top;
    cqi_lanes inside =
        (load_lanes(b->in_word + i) & move_up(letter, top, &c->letter) & letter_next) |
        (load_lanes(b->in_number + i) & move_up(number, top, &c->number) & number_next);
    return join | inside | move_up(inside, top, &c->inside);
}

/* What the last block leaves, as join_plain would. */
static inline void carry_from_last(const cqi_blocks *b, size_t i, cqi_carry *c)
{
    uint64_t top = b->top[i], before = top ? top - 1 : b->top[i - (i > 0)];
    size_t j = top || i == 0 ? i : i - 1;
    uint64_t letter = top || i > 0 ? b->letter[j] >> before & 1 : c->letter;
    uint64_t number = top || i > 0 ? b->number[j] >> before & 1 : c->number;
    c->pending =
        (unsigned)((b->in_word[i] >> top & letter) | (b->in_number[i] >> top & number) << 1);
    c->letter = b->letter[i] >> top & 1;
    c->number = b->number[i] >> top & 1;
    c->word = c->letter | c->number | (b->extend[i] >> top & 1);
    c->katakana = (b->katakana[i] | b->extend[i]) >> top & 1;
    c->space = b->space[i] >> top & 1;
    c->exact = 0;
    if (c->pending)
        c->held_at = (ptrdiff_t)(i * 64 + top);
}

/* For chunks without rare characters; each block has characters. */
static inline void apply_plain_rules(cqi_blocks *b, size_t count, cqi_carry *c)
{
    lane_carry lanes = {0};
    const size_t last = CQI_LANE_COUNT - 1;
    lanes.word[last] = c->word;
    lanes.katakana[last] = c->katakana;
    lanes.space[last] = c->space;
    lanes.letter[last] = c->letter;
    lanes.number[last] = c->number;
    if (c->pending) {
        uint64_t joined = ((c->pending & b->letter[0]) | (c->pending >> 1 & b->number[0])) & 1;
        settle(b, c, joined);
        lanes.inside[last] = joined;
    }
    b->letter[count] = b->number[count] = 0;
    for (size_t i = 0; i < count; i += CQI_LANE_COUNT) {
        if (i - CQI_FETCH_FIRST < CQI_FETCH_END - CQI_FETCH_FIRST)
            for (size_t j = 0; j < CQI_LANE_COUNT; j++)
                __builtin_prefetch(b->next + (i + j) * 64);
        cqi_lanes every = ~(cqi_lanes){0} >> (63 - load_lanes(b->top + i));
        cqi_lanes cuts = every & ~join_lanes(b, i, &lanes);
        memcpy(b->cuts + i, &cuts, sizeof cuts);
    }
    carry_from_last(b, count - 1, c);
}

#endif

/* Fills cuts[0, count): the characters that segments start with. */
static inline void apply_rules(cqi_blocks *b, size_t count, cqi_carry *c)
{
#ifdef CQI_LANE_COUNT
    if (count > 0 && !(b->any_rare | rare_is_near(c)) && b->starts[count - 1] != 0) {
        apply_plain_rules(b, count, c);
        return;
    }
#endif
    apply_all_rules(b, count, c);
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
