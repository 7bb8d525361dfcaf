/*
 * words.c - settles the hyphens at line ends by what the rest of the window has.
 *
 * The words that are cut are collected, with the forms that they may have: joined, with a hyphen,
 * or two words of their own. One pass over the window counts these forms until there are enough:
 * words are found in blocks of 64 bytes and looked up by their first three. Counting goes by
 * beginnings ("cooperat-" stands for cooperation, cooperative), so that one form of a word speaks
 * for another.
 */
#include "repair/words.h"

#include "base/error.h"
#include "repair/bytes.h"
#include "repair/measure.h"

#include <stdlib.h>
#include <string.h>

#define CHAIN_BITS 12
#define CHAINS     (1u << CHAIN_BITS)
#define DEPTH      32   /* of a chain: what comes later is decided without evidence */
#define TAIL_BYTES 5    /* of a tail that must agree: the rest may be an ending */
#define ENOUGH     32   /* occurrences that settle a cut: more are not looked for */
#define LOOKS      1024 /* words that are compared with a cut, at most */

/* In the filter: there are stems, tails with this chain. */
enum { FILTER_STEM = 1, FILTER_TAIL = 2 };

/* Cuts by the keys of their stems and of their tails: indexes + 1, 0: none. */
typedef struct cqi_word_chains {
    uint32_t stems[CHAINS];
    uint32_t tails[CHAINS];
    uint8_t stem_depths[CHAINS];
    uint8_t tail_depths[CHAINS];
    uint8_t filter[CHAINS];
} cqi_word_chains;

void cqi_words_deinit(cqi_words *words)
{
    free(words->cuts);
    free(words->chains);
    *words = (cqi_words){0};
}

static char fold(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
}

#define ROW(bit) bit, bit, bit, bit, bit, bit, bit, bit, bit, bit, bit, bit, bit, bit, bit, bit

/* Bytes that are part of words: letters, and all of UTF-8 beyond ASCII but general punctuation. */
static const uint8_t WORD_BYTE[256] = {
    ROW(0), ROW(0), ROW(0), ROW(0),                                     /* controls, digits */
    0,      1,      1,      1,      1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, /* A to O */
    1,      1,      1,      1,      1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, /* P to Z */
    0,      1,      1,      1,      1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, /* a to o */
    1,      1,      1,      1,      1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, /* p to z */
    ROW(1), ROW(1), ROW(1), ROW(1),                                     /* continuation bytes */
    1,      1,      0,      1,      1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, /* not U+0080 to U+00BF */
    ROW(1), 1,      1,      0,      1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, /* not U+2000 to U+2FFF */
    ROW(1),
};

static bool in_word(const char *text)
{
    return WORD_BYTE[(unsigned char)*text];
}

/* The length of the hyphen at `text`, 0: none. */
static uint32_t hyphen_at(const char *text, const char *end)
{
    if (*text == '-')
        return 1;
    bool hyphen = end - text >= 3 && memcmp(text, "\xE2\x80\x90", 3) == 0;
    return hyphen ? 3 : 0;
}

/* The key of a word by its first three bytes, or as many as it has, without case. */
static uint32_t key_of(const char *word, size_t len)
{
    uint32_t key = 0;
    for (size_t i = 0; i < 3 && i < len; i++)
        key |= (uint32_t)((unsigned char)word[i] | 0x20) << 8 * i;
    return key;
}

static uint32_t chain_of(uint32_t key)
{
    return key * UINT32_C(0x9E3779B1) >> (32 - CHAIN_BITS);
}

static bool same(const char *a, const char *b, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (fold(a[i]) != fold(b[i]))
            return false;
    return true;
}

static cq_status reserve_cut(cqi_words *words)
{
    if (!words->chains) {
        words->chains = malloc(sizeof *words->chains);
        if (!words->chains)
            return CQ_E_MEMORY;
    }
    if (words->count < words->capacity)
        return CQ_OK;
    size_t capacity = words->capacity ? words->capacity * 2 : 64;
    cqi_cut_word *cuts = realloc(words->cuts, capacity * sizeof *cuts);
    if (!cuts)
        return CQ_E_MEMORY;
    words->cuts = cuts;
    words->capacity = capacity;
    return CQ_OK;
}

/* The part of a word in front of the hyphen that ends the line, and behind it on the next one. */
static void read_cut(const cqi_window *window, const cqi_line *line, const cqi_line *next,
                     cqi_cut_word *cut)
{
    const char *text = window->text;
    uint32_t end = (uint32_t)cqi_char_before(text, line->to);
    uint32_t start = end;
    while (start > line->from) {
        uint32_t before = (uint32_t)cqi_char_before(text, start);
        if (!in_word(text + before))
            break;
        start = before;
    }
    cut->stem = text + start;
    cut->stem_len = end - start;
    end = next->from;
    while (end < next->to && in_word(text + end))
        end++;
    cut->tail = text + next->from;
    cut->tail_len = end - next->from;
}

/* Adds `index` to the chain that `head` begins, unless that is full. */
static bool chain(uint32_t *head, uint8_t *depth, uint32_t *next, uint32_t index)
{
    if (*depth == DEPTH)
        return false;
    ++*depth;
    *next = *head;
    *head = index + 1;
    return true;
}

static void chain_cut(cqi_words *words, uint32_t index)
{
    cqi_word_chains *chains = words->chains;
    cqi_cut_word *cut = &words->cuts[index];
    uint32_t stem = chain_of(key_of(cut->stem, cut->stem_len));
    uint32_t tail = chain_of(key_of(cut->tail, cut->tail_len));
    cut->alias = index;
    for (uint32_t i = chains->stems[stem]; i != 0; i = words->cuts[i - 1].next) {
        const cqi_cut_word *other = &words->cuts[i - 1];
        if (other->stem_len == cut->stem_len && other->tail_len == cut->tail_len &&
            same(other->stem, cut->stem, cut->stem_len) &&
            same(other->tail, cut->tail, cut->tail_len)) {
            cut->alias = i - 1;
            return;
        }
    }
    if (chain(&chains->stems[stem], &chains->stem_depths[stem], &cut->next, index))
        chains->filter[stem] |= FILTER_STEM;
    if (chain(&chains->tails[tail], &chains->tail_depths[tail], &cut->next_tail, index))
        chains->filter[tail] |= FILTER_TAIL;
}

static cq_status collect(cqi_words *words, const cqi_window *window)
{
    words->count = 0;
    words->short_stems = words->short_parts = false;
    for (size_t i = 0; i < window->count; i++) {
        const cqi_line *line = &window->lines[i];
        if ((line->flags & CQI_LINE_FURNITURE) || line->join != CQI_JOIN_DROP_HYPHEN)
            continue;
        CQI_TRY(reserve_cut(words));
        cqi_cut_word *cut = &words->cuts[words->count++];
        *cut = (cqi_cut_word){.line = (uint32_t)i};
        read_cut(window, line, &window->lines[cqi_next_text(window, i)], cut);
        words->short_stems |= cut->stem_len < 3;
        words->short_parts |= cut->stem_len < 3 || cut->tail_len < 3;
    }
    if (words->count == 0)
        return CQ_OK;
    memset(words->chains, 0, sizeof *words->chains);
    for (uint32_t i = 0; i < words->count; i++)
        chain_cut(words, i);
    return CQ_OK;
}

/* Counts what [word, end) says for a cut whose stem it may begin with. */
static void count_stem(cqi_cut_word *cut, const char *word, const char *end)
{
    size_t len = (size_t)(end - word);
    if (len < cut->stem_len || !same(word, cut->stem, cut->stem_len))
        return;
    const char *rest = word + cut->stem_len;
    if (rest == end) {
        cut->stems++;
        return;
    }
    uint32_t hyphen = hyphen_at(rest, end);
    rest += hyphen;
    size_t need = cut->tail_len < TAIL_BYTES ? cut->tail_len : TAIL_BYTES;
    size_t left = (size_t)(end - rest);
    if (left < need || (need < TAIL_BYTES && left != need) || !same(rest, cut->tail, need))
        return;
    if (hyphen > 0)
        cut->hyphened++;
    else
        cut->joined++;
}

/* Looks the word up among the stems of `bytes` bytes, or of three and more. */
static void count_stems(cqi_words *words, uint32_t number, size_t bytes, const char *word,
                        const char *end)
{
    uint32_t *link = &words->chains->stems[number];
    while (*link != 0) {
        cqi_cut_word *cut = &words->cuts[*link - 1];
        if (cut->stem_len == bytes || (bytes == 3 && cut->stem_len > 3))
            count_stem(cut, word, end);
        /* What is settled goes from the chain. */
        if (++cut->looks == LOOKS || cut->joined + cut->hyphened >= ENOUGH)
            *link = cut->next;
        else
            link = &cut->next;
    }
    if (words->chains->stems[number] == 0)
        words->chains->filter[number] &= (uint8_t)~FILTER_STEM;
}

static void count_tails(cqi_words *words, uint32_t number, const char *word, const char *end)
{
    size_t len = (size_t)(end - word);
    uint32_t *link = &words->chains->tails[number];
    while (*link != 0) {
        cqi_cut_word *cut = &words->cuts[*link - 1];
        cut->tails += cut->tail_len == len && same(word, cut->tail, len);
        if (cut->tails > 0)
            *link = cut->next_tail;
        else
            link = &cut->next_tail;
    }
    if (words->chains->tails[number] == 0)
        words->chains->filter[number] &= (uint8_t)~FILTER_TAIL;
}

/* The end of the word, hyphens inside it included, that begins at `text`. */
static const char *word_end(const char *text, const char *end)
{
    while (text < end) {
        if (in_word(text)) {
            text++;
            continue;
        }
        uint32_t hyphen = hyphen_at(text, end);
        if (hyphen == 0 || text + hyphen >= end || !in_word(text + hyphen))
            break;
        text += hyphen;
    }
    return text;
}

/* A line whose words are counted. */
typedef struct counted_line {
    const char *text, *end;
    const char *limit; /* up to there bytes can be read */
    bool cut_before;   /* the line begins with the rest of a word */
} counted_line;

/* Counts what the word at `word`, hyphens inside it included, says for the cuts. */
static void count_word(cqi_words *words, const counted_line *line, const char *word, uint32_t key,
                       uint8_t found)
{
    bool first = word == line->text;
    bool tail_of_character = ((unsigned char)*word & 0xC0) == 0x80;
    if (tail_of_character || (first && line->cut_before))
        return;
    const char *stop = word_end(word, line->end);
    if (stop < line->end && hyphen_at(stop, line->end) > 0 && stop + 3 >= line->end)
        return; /* cut itself */
    size_t len = (size_t)(stop - word);
    uint32_t number = chain_of(key);
    if ((found & FILTER_STEM) && len >= 3)
        count_stems(words, number, 3, word, stop);
    if (found & FILTER_TAIL)
        count_tails(words, number, word, stop);
    for (size_t bytes = 1; words->short_stems && bytes <= 2 && bytes <= len; bytes++)
        count_stems(words, chain_of(key_of(word, bytes)), bytes, word, stop);
}

/* The key of the word at `bit` of a block, whose words are `words`. */
static uint32_t read_key(const counted_line *line, const char *block, unsigned bit, uint64_t words)
{
    static const uint32_t masks[4] = {0, 0xFF, 0xFFFF, 0xFFFFFF};
    const char *word = block + bit;
    uint32_t bytes;
    uint64_t others = ~(words >> bit);
    unsigned len = others != 0 ? (unsigned)__builtin_ctzll(others) : CQI_BLOCK;
    if (bit + len >= CQI_BLOCK - 1 || line->limit - word < (ptrdiff_t)sizeof bytes) {
        len = 1;
        while (len < 3 && word + len < line->end && in_word(word + len))
            len++;
        return key_of(word, len);
    }
    memcpy(&bytes, word, sizeof bytes);
    return (bytes | 0x202020) & masks[len < 3 ? len : 3];
}

/* May a stem of one or two bytes be the word's beginning? */
static bool has_short_stem(const cqi_word_chains *chains, uint32_t key)
{
    return ((chains->filter[chain_of(key & 0xFF)] | chains->filter[chain_of(key & 0xFFFF)]) &
            FILTER_STEM) != 0;
}

/* Counts the words of one line, but for the pieces that hyphens cut off at its ends. */
static void count_line(cqi_words *words, const counted_line *line)
{
    uint64_t carry = 0; /* bit 0: the byte in front of the block is of a word */
    for (const char *block = line->text; block < line->end; block += CQI_BLOCK) {
        uint64_t word = cqi_block_words(block, (size_t)(line->end - block), line->limit);
        uint64_t starts = word & ~(word << 1 | carry);
        if (!words->short_parts) /* words of three bytes and more do; the last may be such */
            starts &= (word >> 1 & word >> 2) | UINT64_C(3) << 62;
        for (; starts != 0; starts &= starts - 1) {
            unsigned bit = (unsigned)__builtin_ctzll(starts);
            const char *start = block + bit;
            /* Behind a hyphen inside a word no other begins. */
            if (start - line->text >= 2 && start[-1] == '-' && in_word(start - 2))
                continue;
            uint32_t key = read_key(line, block, bit, word);
            uint8_t found = words->chains->filter[chain_of(key)];
            if (found != 0 || (words->short_stems && has_short_stem(words->chains, key)))
                count_word(words, line, start, key, found);
        }
        carry = word >> 63;
    }
}

static void count_forms(cqi_words *words, const cqi_window *window)
{
    counted_line counted = {.limit = window->text + window->len};
    for (size_t i = 0; i < window->count; i++) {
        const cqi_line *line = &window->lines[i];
        if (line->flags & CQI_LINE_FURNITURE)
            continue;
        counted.text = window->text + line->from;
        counted.end = window->text + line->to;
        count_line(words, &counted);
        counted.cut_before = line->join == CQI_JOIN_DROP_HYPHEN;
    }
}

static bool is_one_of(const char *word, size_t len, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(list[i]) == len && same(word, list[i], len))
            return true;
    return false;
}

/* "Rede- und Glaubensfreiheit": the hyphen stands for a part that the next word has. */
static bool is_suspended(const cqi_cut_word *cut)
{
    static const char *const words[] = {"and", "as", "bis", "bzw", "et",    "oder", "or",
                                        "ou",  "to", "und", "и",   "sowie", "или"};
    return is_one_of(cut->tail, cut->tail_len, words, sizeof words / sizeof words[0]);
}

/* Prefixes that stand with a hyphen more often than not. */
static bool is_hyphen_prefix(const cqi_cut_word *cut)
{
    static const char *const words[] = {"all",  "anti", "half", "non", "quasi", "self",
                                        "semi", "vice", "well", "экс", "вице"};
    return is_one_of(cut->stem, cut->stem_len, words, sizeof words / sizeof words[0]);
}

static bool is_soft(const char *hyphen)
{
    return (unsigned char)hyphen[0] == 0xC2;
}

static cqi_join settle(const cqi_cut_word *cut)
{
    size_t size;
    if (is_soft(cut->stem + cut->stem_len))
        return CQI_JOIN_DROP_HYPHEN;
    if (cut->stem_len == 0 || cut->tail_len == 0)
        return CQI_JOIN_NOTHING; /* a number on one side: "COVID-\n19" */
    if (is_suspended(cut) && cut->joined == 0)
        return CQI_JOIN_SPACE;
    if (cut->hyphened != cut->joined)
        return cut->hyphened > cut->joined ? CQI_JOIN_NOTHING : CQI_JOIN_DROP_HYPHEN;
    if (cqi_char_classify(cqi_char_at(cut->tail, &size)) == CQI_CHAR_UPPER) {
        /* Capitals throughout are cut like small letters: "MINIS-\nTRY". */
        size_t last = cqi_char_before(cut->stem, cut->stem_len);
        bool capitals = cut->stem_len > 1 &&
                        cqi_char_classify(cqi_char_at(cut->stem + last, &size)) == CQI_CHAR_UPPER;
        return capitals && cut->stems == 0 ? CQI_JOIN_DROP_HYPHEN : CQI_JOIN_NOTHING;
    }
    if (is_hyphen_prefix(cut))
        return CQI_JOIN_NOTHING;
    if (cut->stems > 0 && cut->tails > 0 && cut->stem_len >= 4 && cut->tail_len >= 4)
        return CQI_JOIN_NOTHING;
    return CQI_JOIN_DROP_HYPHEN;
}

cq_status cqi_words_settle(cqi_words *words, cqi_window *window)
{
    CQI_TRY(collect(words, window));
    if (words->count == 0)
        return CQ_OK;
    count_forms(words, window);
    for (size_t i = 0; i < words->count; i++) {
        const cqi_cut_word *cut = &words->cuts[i];
        window->lines[cut->line].join = (uint8_t)settle(&words->cuts[cut->alias]);
    }
    return CQ_OK;
}
