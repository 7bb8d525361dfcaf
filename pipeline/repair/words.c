/*
 * words.c - settles the hyphens at line ends by what the rest of the window has.
 *
 * The words that are cut are collected, with the forms that they may have: joined, with a hyphen,
 * or two words of their own. One pass over the window counts these forms until there are enough:
 * words are found in blocks of 64 bytes, whatever lines they stand in, and looked up by their first
 * three bytes, then compared by eight. Counting goes by beginnings ("cooperat-" stands for
 * cooperation, cooperative), so that one form of a word speaks for another.
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
    uint64_t shorts[1024]; /* a bit for each two bytes that words with a short stem begin with */
    size_t links;          /* in all chains: when none is left, nothing is to be counted */
} cqi_word_chains;

void cqi_words_deinit(cqi_words *words)
{
    free(words->cuts);
    free(words->tail_starts);
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

/* The key of a word of three bytes or more, of which four can be read. */
static uint32_t key_at(const char *word)
{
    uint32_t bytes;
    memcpy(&bytes, word, sizeof bytes);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bytes = __builtin_bswap32(bytes);
#endif
    return (bytes & 0xFFFFFF) | 0x202020;
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

/* The first eight bytes of a word of `len` bytes, or all of it, without case. */
static uint64_t head_of(const char *word, size_t len)
{
    uint64_t head = 0;
    for (size_t i = 0; i < len && i < sizeof head; i++)
        head |= (uint64_t)((unsigned char)word[i] | 0x20) << 8 * i;
    return head;
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
    const char **starts = realloc(words->tail_starts, capacity * sizeof *starts);
    if (!starts)
        return CQ_E_MEMORY;
    words->tail_starts = starts;
    words->capacity = capacity;
    return CQ_OK;
}

/* Where the word that ends at `end` begins. */
static uint32_t word_start(const char *text, uint32_t from, uint32_t end)
{
    uint32_t start = end;
    while (start > from && in_word(text + start - 1))
        start--;
    /* What is left of a character whose lead byte is of no word is of none either. */
    while (start < end && ((unsigned char)text[start] & 0xC0) == 0x80)
        start++;
    return start;
}

/* The part of a word in front of the hyphen that ends the line, and behind it on the next one. */
static void read_cut(const cqi_window *window, const cqi_line *line, const cqi_line *next,
                     cqi_cut_word *cut)
{
    const char *text = window->text;
    uint32_t end = (uint32_t)cqi_char_before(text, line->to);
    uint32_t start = word_start(text, line->from, end);
    cut->stem = text + start;
    cut->stem_len = end - start;
    end = next->from;
    while (end < next->to && in_word(text + end))
        end++;
    cut->tail = text + next->from;
    cut->tail_len = end - next->from;
    cut->stem_head = head_of(cut->stem, cut->stem_len);
    cut->tail_head = head_of(cut->tail, cut->tail_len);
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

/* The first cut of the same word at the same place in a chain of stems; `index`: it is this. */
static uint32_t find_alias(const cqi_words *words, uint32_t first, uint32_t index)
{
    const cqi_cut_word *cut = &words->cuts[index];
    for (uint32_t i = first; i != 0; i = words->cuts[i - 1].next) {
        const cqi_cut_word *other = &words->cuts[i - 1];
        if (other->stem_head == cut->stem_head && other->tail_head == cut->tail_head &&
            other->stem_len == cut->stem_len && other->tail_len == cut->tail_len &&
            same(other->stem, cut->stem, cut->stem_len) &&
            same(other->tail, cut->tail, cut->tail_len))
            return i - 1;
    }
    return index;
}

/* Notes what words with a stem of one or two bytes begin with. */
static void note_short(cqi_word_chains *chains, const cqi_cut_word *cut)
{
    uint32_t first = (uint32_t)(cut->stem_head & 0xFF);
    uint32_t second = (uint32_t)(cut->stem_head >> 8 & 0xFF);
    if (cut->stem_len == 2)
        chains->shorts[first << 2 | second >> 6] |= UINT64_C(1) << (second & 63);
    else if (cut->stem_len == 1)
        memset(&chains->shorts[first << 2], 0xFF, 4 * sizeof(uint64_t));
}

/* Would its halves, if both were words of their own, speak for the hyphen? */
static bool may_be_compound(const cqi_cut_word *cut)
{
    return cut->stem_len >= 4 && cut->tail_len >= 4;
}

static void chain_cut(cqi_words *words, uint32_t index)
{
    cqi_word_chains *chains = words->chains;
    cqi_cut_word *cut = &words->cuts[index];
    uint32_t stem = chain_of(key_of(cut->stem, cut->stem_len));
    cut->alias = find_alias(words, chains->stems[stem], index);
    if (cut->alias != index)
        return;
    uint32_t tail = chain_of(key_of(cut->tail, cut->tail_len));
    if (chain(&chains->stems[stem], &chains->stem_depths[stem], &cut->next, index)) {
        chains->filter[stem] |= FILTER_STEM;
        chains->links++;
        note_short(chains, cut);
    }
    if (may_be_compound(cut) &&
        chain(&chains->tails[tail], &chains->tail_depths[tail], &cut->next_tail, index)) {
        chains->filter[tail] |= FILTER_TAIL;
        chains->links++;
    }
}

static int compare_starts(const void *a, const void *b)
{
    const char *left = *(const char *const *)a;
    const char *right = *(const char *const *)b;
    return left < right ? -1 : left > right;
}

/* Lists where the tails stand: in the order of the bytes, which that of columns is not. */
static void list_tails(cqi_words *words)
{
    bool ascending = true;
    for (size_t i = 0; i < words->count; i++) {
        words->tail_starts[i] = words->cuts[i].tail;
        ascending &= i == 0 || words->tail_starts[i - 1] <= words->tail_starts[i];
    }
    if (!ascending)
        qsort(words->tail_starts, words->count, sizeof *words->tail_starts, compare_starts);
}

static cq_status collect(cqi_words *words, const cqi_window *window)
{
    words->count = 0;
    words->short_stems = false;
    for (size_t i = 0; i < window->count; i++) {
        const cqi_line *line = &window->lines[i];
        if (line->join != CQI_JOIN_DROP_HYPHEN || (line->flags & CQI_LINE_FURNITURE))
            continue;
        CQI_TRY(reserve_cut(words));
        cqi_cut_word *cut = &words->cuts[words->count++];
        *cut = (cqi_cut_word){.line = (uint32_t)i};
        read_cut(window, line, &window->lines[cqi_next_text(window, i)], cut);
        words->short_stems |= cut->stem_len < 3;
    }
    if (words->count == 0)
        return CQ_OK;
    memset(words->chains, 0, sizeof *words->chains);
    for (uint32_t i = 0; i < words->count; i++)
        chain_cut(words, i);
    list_tails(words);
    return CQ_OK;
}

/* A word of the window, hyphens inside it included. */
typedef struct counted_word {
    const char *text, *end;
    uint64_t head;
} counted_word;

/* May the word begin with what has the head `head` and `len` bytes? */
static bool may_begin_with(const counted_word *word, uint64_t head, size_t len)
{
    uint64_t part = len < sizeof head ? ~(~UINT64_C(0) << 8 * len) : ~UINT64_C(0);
    return ((word->head ^ head) & part) == 0 && (size_t)(word->end - word->text) >= len;
}

/* Counts what the word says for a cut whose stem it may begin with. */
static void count_stem(cqi_cut_word *cut, const counted_word *word)
{
    if (!may_begin_with(word, cut->stem_head, cut->stem_len) ||
        !same(word->text, cut->stem, cut->stem_len))
        return;
    const char *rest = word->text + cut->stem_len;
    if (rest == word->end) {
        cut->stems++;
        return;
    }
    uint32_t hyphen = hyphen_at(rest, word->end);
    rest += hyphen;
    size_t need = cut->tail_len < TAIL_BYTES ? cut->tail_len : TAIL_BYTES;
    size_t left = (size_t)(word->end - rest);
    if (left < need || (need < TAIL_BYTES && left != need) || !same(rest, cut->tail, need))
        return;
    if (hyphen > 0)
        cut->hyphened++;
    else
        cut->joined++;
}

/* Looks the word up among the stems of `bytes` bytes, or of three and more. */
static void count_stems(cqi_words *words, uint32_t number, size_t bytes, const counted_word *word)
{
    uint32_t *link = &words->chains->stems[number];
    while (*link != 0) {
        cqi_cut_word *cut = &words->cuts[*link - 1];
        if (cut->stem_len == bytes || (bytes == 3 && cut->stem_len > 3))
            count_stem(cut, word);
        /* What is settled goes from the chain. */
        if (++cut->looks == LOOKS || cut->joined + cut->hyphened >= ENOUGH) {
            *link = cut->next;
            words->chains->links--;
        } else {
            link = &cut->next;
        }
    }
    if (words->chains->stems[number] == 0)
        words->chains->filter[number] &= (uint8_t)~FILTER_STEM;
}

static void count_tails(cqi_words *words, uint32_t number, const counted_word *word)
{
    size_t len = (size_t)(word->end - word->text);
    uint32_t *link = &words->chains->tails[number];
    while (*link != 0) {
        cqi_cut_word *cut = &words->cuts[*link - 1];
        if (cut->tail_len == len && may_begin_with(word, cut->tail_head, len) &&
            same(word->text, cut->tail, len)) {
            cut->tails++;
            *link = cut->next_tail;
            words->chains->links--;
        } else {
            link = &cut->next_tail;
        }
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

/* Does the word that ends at `stop` go on on the next line, behind a hyphen? */
static bool is_cut_at(const char *stop, const char *end)
{
    uint32_t hyphen = stop < end ? hyphen_at(stop, end) : 0;
    return hyphen > 0 && (stop + hyphen >= end || (unsigned char)stop[hyphen] <= ' ');
}

/* Is what stands at `text` a word that begins there, and no part of another? */
static bool begins_word(const cqi_words *words, const cqi_window *window, const char *text)
{
    if (((unsigned char)*text & 0xC0) == 0x80) /* of a character whose lead byte is of no word */
        return false;
    if (text - window->text >= 2 && text[-1] == '-' && in_word(text - 2))
        return false;
    return !bsearch(&text, words->tail_starts, words->count, sizeof text, compare_starts);
}

/* Counts what the word at `text` says for the cuts. */
static void count_word(cqi_words *words, const cqi_window *window, const char *text)
{
    const char *end = window->text + window->len;
    if (!begins_word(words, window, text))
        return;
    counted_word word = {.text = text, .end = word_end(text, end)};
    if (is_cut_at(word.end, end))
        return;
    size_t len = (size_t)(word.end - text);
    word.head = head_of(text, len);
    uint32_t number = chain_of(key_of(text, len));
    if ((words->chains->filter[number] & FILTER_STEM) && len >= 3)
        count_stems(words, number, 3, &word);
    if (words->chains->filter[number] & FILTER_TAIL)
        count_tails(words, number, &word);
    for (size_t bytes = 1; words->short_stems && bytes <= 2 && bytes <= len; bytes++)
        count_stems(words, chain_of(key_of(text, bytes)), bytes, &word);
}

/* May a stem of one or two bytes be the beginning of a word with this key? */
static bool has_short_stem(const cqi_word_chains *chains, uint32_t key)
{
    uint32_t first = key & 0xFF;
    uint32_t second = key >> 8 & 0xFF;
    return (chains->shorts[first << 2 | second >> 6] >> (second & 63) & 1) != 0;
}

/* Can a word whose first three bytes have this key say anything for a cut? */
static bool may_count(const cqi_words *words, uint32_t key)
{
    return words->chains->filter[chain_of(key)] != 0 ||
           (words->short_stems && has_short_stem(words->chains, key));
}

/* Counts the words that begin at the bits `starts` of a block. */
static void count_block(cqi_words *words, const cqi_window *window, const char *block,
                        uint64_t starts)
{
    const char *end = window->text + window->len;
    for (; starts != 0; starts &= starts - 1) {
        const char *text = block + __builtin_ctzll(starts);
        if (end - text < 4 || may_count(words, key_at(text)))
            count_word(words, window, text);
    }
}

static void count_forms(cqi_words *words, const cqi_window *window)
{
    const char *end = window->text + window->len;
    uint64_t carry = 0; /* bit 0: the byte in front of the block is of a word */
    for (const char *block = window->text; block < end && words->chains->links > 0;
         block += CQI_BLOCK) {
        uint64_t word = cqi_block_words(block, (size_t)(end - block), end);
        uint64_t starts = word & ~(word << 1 | carry);
        if (!words->short_stems) /* words of three bytes and more do; the last may be such */
            starts &= (word >> 1 & word >> 2) | UINT64_C(3) << 62;
        count_block(words, window, block, starts);
        carry = word >> 63;
    }
}

typedef struct listed_word {
    size_t len;
    const char *text;
} listed_word;

#define WORD(text)                                                                                 \
    {                                                                                              \
        sizeof text - 1, text                                                                      \
    }

static bool is_one_of(const char *word, size_t len, const listed_word *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (list[i].len == len && same(word, list[i].text, len))
            return true;
    return false;
}

/* "Rede- und Glaubensfreiheit": the hyphen stands for a part that the next word has. */
static bool is_suspended(const cqi_cut_word *cut)
{
    static const listed_word words[] = {
        WORD("and"), WORD("as"), WORD("bis"), WORD("bzw"), WORD("et"),    WORD("oder"), WORD("or"),
        WORD("ou"),  WORD("to"), WORD("und"), WORD("и"),   WORD("sowie"), WORD("или"),
    };
    return is_one_of(cut->tail, cut->tail_len, words, sizeof words / sizeof words[0]);
}

/* Prefixes that stand with a hyphen more often than not. */
static bool is_hyphen_prefix(const cqi_cut_word *cut)
{
    static const listed_word words[] = {
        WORD("all"),  WORD("anti"), WORD("half"), WORD("non"), WORD("quasi"), WORD("self"),
        WORD("semi"), WORD("vice"), WORD("well"), WORD("экс"), WORD("вице"),
    };
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
    if (cut->stems > 0 && cut->tails > 0 && may_be_compound(cut))
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
        cqi_cut_word *cut = &words->cuts[i];
        if (cut->alias == i)
            cut->join = settle(cut);
        window->lines[cut->line].join = (uint8_t)words->cuts[cut->alias].join;
    }
    return CQ_OK;
}
