/*
 * words.c - settles the hyphens at line ends by what the rest of the window has.
 *
 * The words that are cut are collected, with the forms that they may have: joined, with a hyphen,
 * or two words of their own. One pass over the window counts these forms until there are enough:
 * words are found in blocks of 64 bytes, whatever lines they stand in, and looked up by their first
 * six. Counting goes by beginnings ("cooperat-" stands for cooperation, cooperative), so that one
 * form of a word speaks for another. What the counts come to: hyphen.c.
 */
#include "repair/words.h"

#include "base/error.h"
#include "repair/bytes.h"
#include "repair/hyphen.h"
#include "repair/measure.h"

#include <stdlib.h>
#include <string.h>

#define CHAIN_BITS  12
#define CHAINS      (1u << CHAIN_BITS)
#define FILTER_BITS 16
#define DEPTH       128  /* of a chain: what comes later is decided without evidence */
#define KEY_BYTES   6    /* that words are looked up by; a stem and TAIL_BYTES are as many */
#define TAIL_BYTES  5    /* of a tail that must agree: the rest may be an ending */
#define ENOUGH      32   /* occurrences that settle a cut: more are not looked for */
#define LOOKS       4096 /* words that are compared with a form, at most */

/* A form that a cut word may have elsewhere, in a chain of such as begin alike. */
typedef enum form_kind {
    FORM_JOINED,
    FORM_STEM, /* alone, or with a hyphen behind it */
    FORM_TAIL
} form_kind;

typedef struct cqi_word_form {
    uint32_t cut;
    uint32_t next; /* index + 1, 0: none */
    uint32_t hash;
    uint32_t looks; /* words that were compared with it */
    form_kind kind;
} cqi_word_form;

/* Forms by their keys. */
typedef struct cqi_word_chains {
    uint32_t heads[CHAINS]; /* indexes + 1, 0: none */
    uint8_t depths[CHAINS];
    uint64_t filter[(1u << FILTER_BITS) / 64]; /* hashes that there are forms of */
    size_t links; /* forms in chains: when none is left, nothing is to be counted */
} cqi_word_chains;

void cqi_words_deinit(cqi_words *words)
{
    free(words->cuts);
    free(words->forms);
    free(words->places);
    free(words->tail_starts);
    free(words->chains);
    *words = (cqi_words){0};
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

/* Bytes of which at least eight can be read: they, without case. */
static uint64_t head_at(const char *word)
{
    uint64_t head;
    memcpy(&head, word, sizeof head);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    head = __builtin_bswap64(head);
#endif
    return head | UINT64_C(0x2020202020202020);
}

/* The first eight bytes of a word of `len` bytes, or all of it, without case. `end`: up to there
 * bytes can be read. */
static uint64_t head_of(const char *word, size_t len, const char *end)
{
    uint64_t kept = len < sizeof kept ? ~(~UINT64_C(0) << 8 * len) : ~UINT64_C(0);
    if (end - word >= (ptrdiff_t)sizeof kept)
        return head_at(word) & kept;
    uint64_t head = 0;
    for (size_t i = 0; i < len && i < sizeof head; i++)
        head |= (uint64_t)((unsigned char)word[i] | 0x20) << 8 * i;
    return head;
}

/* A hash of the first KEY_BYTES of a word of `len` bytes, or of all of it. */
static uint32_t hash_of(uint64_t head, size_t len)
{
    static const uint64_t masks[KEY_BYTES + 1] = {
        0,
        UINT64_C(0xFF),
        UINT64_C(0xFFFF),
        UINT64_C(0xFFFFFF),
        UINT64_C(0xFFFFFFFF),
        UINT64_C(0xFFFFFFFFFF),
        UINT64_C(0xFFFFFFFFFFFF),
    };
    uint64_t key = head & masks[len < KEY_BYTES ? len : KEY_BYTES];
    return (uint32_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> (64 - FILTER_BITS));
}

static uint32_t *chain_of(cqi_word_chains *chains, uint32_t hash)
{
    return &chains->heads[hash >> (FILTER_BITS - CHAIN_BITS)];
}

static bool is_expected(const cqi_word_chains *chains, uint32_t hash)
{
    return (chains->filter[hash / 64] >> (hash & 63) & 1) != 0;
}

static cq_status reserve_lines(cqi_words *words, size_t count)
{
    words->line_count = count;
    if (count <= words->line_capacity)
        return CQ_OK;
    uint32_t *places = realloc(words->places, count * sizeof *places);
    if (!places)
        return CQ_E_MEMORY;
    words->places = places;
    const char **starts = realloc(words->tail_starts, count * sizeof *starts);
    if (!starts)
        return CQ_E_MEMORY;
    words->tail_starts = starts;
    words->line_capacity = count;
    return CQ_OK;
}

static cq_status reserve_cut(cqi_words *words)
{
    if (words->count < words->capacity)
        return CQ_OK;
    size_t capacity = words->capacity ? words->capacity * 2 : 64;
    cqi_cut_word *cuts = realloc(words->cuts, capacity * sizeof *cuts);
    if (!cuts)
        return CQ_E_MEMORY;
    words->cuts = cuts;
    cqi_word_form *forms = realloc(words->forms, 3 * capacity * sizeof *forms);
    if (!forms)
        return CQ_E_MEMORY;
    words->forms = forms;
    words->capacity = capacity;
    return CQ_OK;
}

/* Makes ready for a window with so many lines that end with a cut word. */
static cq_status begin(cqi_words *words, size_t lines)
{
    CQI_TRY(reserve_lines(words, lines));
    words->count = words->form_count = 0;
    words->short_forms = false;
    if (!words->chains) {
        words->chains = malloc(sizeof *words->chains);
        if (!words->chains)
            return CQ_E_MEMORY;
    }
    memset(words->chains, 0, sizeof *words->chains);
    return CQ_OK;
}

/* Where the word that ends at `end` begins. */
static uint32_t word_start(const char *text, uint32_t from, uint32_t end)
{
    uint32_t start = end;
    if (end - from >= 16) {
        unsigned others = ~cqi_bytes_in_words(text + end - 16) & 0xFFFF;
        start = others != 0 ? end - 16 + (32 - (uint32_t)__builtin_clz(others)) : end - 16;
    }
    while (start > from && in_word(text + start - 1))
        start--;
    /* What is left of a character whose lead byte is of no word is of none either. */
    while (start < end && ((unsigned char)text[start] & 0xC0) == 0x80)
        start++;
    return start;
}

/* Where the part of a word that begins at `start` ends. */
static uint32_t part_end(const char *text, uint32_t start, uint32_t to)
{
    uint32_t end = start;
    if (to - start >= 16) {
        unsigned others = ~cqi_bytes_in_words(text + start) & 0xFFFF;
        end += others != 0 ? (uint32_t)__builtin_ctz(others) : 16;
    }
    while (end < to && in_word(text + end))
        end++;
    return end;
}

/* The part of a word in front of the hyphen that ends the line, and behind it on the next one. */
static cqi_cut_word read_cut(const cqi_window *window, const cqi_line *line, const cqi_line *next)
{
    const char *text = window->text;
    uint32_t end = (uint32_t)cqi_char_before(text, line->to);
    uint32_t start = word_start(text, line->from, end);
    cqi_cut_word cut = {.stem = text + start, .stem_len = end - start, .tail = text + next->from};
    cut.tail_len = part_end(text, next->from, next->to) - next->from;
    cut.stem_head = head_of(cut.stem, cut.stem_len, text + window->len);
    cut.tail_head = head_of(cut.tail, cut.tail_len, text + window->len);
    return cut;
}

/* Adds a form of cut `index` that begins with `head` and has `len` bytes, unless its chain is full.
 */
static void add_form(cqi_words *words, uint32_t index, form_kind kind, uint64_t head, size_t len)
{
    cqi_word_chains *chains = words->chains;
    uint32_t hash = hash_of(head, len);
    uint32_t *link = chain_of(chains, hash);
    uint8_t *depth = &chains->depths[link - chains->heads];
    if (*depth == DEPTH)
        return;
    ++*depth;
    words->forms[words->form_count] = (cqi_word_form){index, *link, hash, 0, kind};
    *link = (uint32_t)++words->form_count;
    chains->filter[hash / 64] |= UINT64_C(1) << (hash & 63);
    chains->links++;
    words->short_forms |= len < 3;
}

/* Does the head say all of a word: is the word of eight ASCII bytes at most? */
static bool is_whole(uint64_t head, size_t len)
{
    return len <= sizeof head && (head & UINT64_C(0x8080808080808080)) == 0;
}

/* Are two parts with one head and of one length the same? */
static bool same_part(const char *a, const char *b, uint64_t head, size_t len)
{
    return is_whole(head, len) || cqi_same_letters(a, b, len);
}

/* Are the two the same word, cut at the same place? */
static bool is_same_cut(const cqi_cut_word *a, const cqi_cut_word *b)
{
    return a->stem_head == b->stem_head && a->tail_head == b->tail_head &&
           a->stem_len == b->stem_len && a->tail_len == b->tail_len &&
           same_part(a->stem, b->stem, a->stem_head, a->stem_len) &&
           same_part(a->tail, b->tail, a->tail_head, a->tail_len);
}

static uint64_t joined_head(const cqi_cut_word *cut)
{
    bool fits = cut->stem_len < sizeof cut->stem_head;
    return cut->stem_head | (fits ? cut->tail_head << 8 * cut->stem_len : 0);
}

static size_t joined_len(const cqi_cut_word *cut)
{
    return (size_t)cut->stem_len + cut->tail_len;
}

/* The index of the same cut word, if it is there already; else the count. */
static uint32_t find_cut(const cqi_words *words, const cqi_cut_word *cut, uint32_t hash)
{
    for (uint32_t i = *chain_of(words->chains, hash); i != 0; i = words->forms[i - 1].next) {
        const cqi_word_form *form = &words->forms[i - 1];
        if (form->kind == FORM_JOINED && is_same_cut(&words->cuts[form->cut], cut))
            return form->cut;
    }
    return (uint32_t)words->count;
}

/* Adds a cut word, unless it is there already. Sets its index. */
static cq_status add_cut(cqi_words *words, const cqi_cut_word *cut, uint32_t *index)
{
    uint64_t head = joined_head(cut);
    size_t len = joined_len(cut);
    *index = find_cut(words, cut, hash_of(head, len));
    if (*index < words->count)
        return CQ_OK;
    CQI_TRY(reserve_cut(words));
    words->cuts[words->count++] = *cut;
    add_form(words, *index, FORM_JOINED, head, len);
    add_form(words, *index, FORM_STEM, cut->stem_head, cut->stem_len);
    if (cqi_may_be_compound(cut))
        add_form(words, *index, FORM_TAIL, cut->tail_head, cut->tail_len);
    return CQ_OK;
}

static int compare_starts(const void *a, const void *b)
{
    const char *left = *(const char *const *)a;
    const char *right = *(const char *const *)b;
    return left < right ? -1 : left > right;
}

/* Sorts the places of the tails by their bytes, an order that columns have not. */
static void sort_tails(cqi_words *words)
{
    words->columns = false;
    for (size_t i = 1; i < words->line_count && !words->columns; i++)
        words->columns = words->tail_starts[i - 1] > words->tail_starts[i];
    if (words->columns)
        qsort(words->tail_starts, words->line_count, sizeof *words->tail_starts, compare_starts);
}

static cq_status collect(cqi_words *words, const cqi_window *window)
{
    CQI_TRY(begin(words, window->cut_count));
    for (size_t i = 0; i < window->cut_count; i++) {
        uint32_t index = window->cuts[i];
        const cqi_line *next = &window->lines[cqi_next_text(window, index)];
        cqi_cut_word cut = read_cut(window, &window->lines[index], next);
        CQI_TRY(add_cut(words, &cut, &words->places[i]));
        words->tail_starts[i] = cut.tail;
    }
    sort_tails(words);
    return CQ_OK;
}

/* A word of the window, hyphens inside it included. */
typedef struct counted_word {
    const char *text, *end;
    uint64_t head; /* the first eight bytes from there on */
} counted_word;

/* Does the word begin with `part`, of `len` bytes? */
static bool begins_with(const counted_word *word, const char *part, uint64_t head, size_t len)
{
    uint64_t compared = len < sizeof head ? ~(~UINT64_C(0) << 8 * len) : ~UINT64_C(0);
    return ((word->head ^ head) & compared) == 0 && (size_t)(word->end - word->text) >= len &&
           cqi_same_letters(word->text, part, len);
}

/* Does what stands at `rest` of a word begin as the tail does, or, if that is short, equal it? */
static bool goes_on(const cqi_cut_word *cut, const char *rest, const char *end)
{
    size_t need = cut->tail_len < TAIL_BYTES ? cut->tail_len : TAIL_BYTES;
    size_t left = (size_t)(end - rest);
    return left >= need && (need == TAIL_BYTES || left == need) &&
           cqi_same_letters(rest, cut->tail, need);
}

/* Counts what the word says for a cut whose stem it may begin with. */
static void count_stem(cqi_cut_word *cut, form_kind kind, const counted_word *word)
{
    if (!begins_with(word, cut->stem, cut->stem_head, cut->stem_len))
        return;
    const char *rest = word->text + cut->stem_len;
    if (kind == FORM_JOINED) {
        cut->joined += goes_on(cut, rest, word->end);
        return;
    }
    if (rest == word->end) {
        cut->stems++;
        return;
    }
    uint32_t hyphen = hyphen_at(rest, word->end);
    cut->hyphened += hyphen > 0 && goes_on(cut, rest + hyphen, word->end);
}

/* Counts what the word says for a form. */
static void count_form(cqi_cut_word *cut, form_kind kind, const counted_word *word)
{
    size_t len = (size_t)(word->end - word->text);
    if (kind == FORM_TAIL) {
        cut->tails += cut->tail_len == len && begins_with(word, cut->tail, cut->tail_head, len);
        return;
    }
    count_stem(cut, kind, word);
}

static bool is_settled(const cqi_cut_word *cut)
{
    return cut->joined + cut->hyphened >= ENOUGH;
}

/* Takes a cut's form from its chain. */
static void drop_form(cqi_words *words, uint32_t cut, form_kind kind, uint64_t head, size_t len)
{
    cqi_word_chains *chains = words->chains;
    uint32_t hash = hash_of(head, len);
    uint32_t *link = chain_of(chains, hash);
    bool expected = false; /* others with this hash are */
    while (*link != 0) {
        cqi_word_form *form = &words->forms[*link - 1];
        if (form->cut == cut && form->kind == kind) {
            *link = form->next;
            chains->links--;
            continue;
        }
        expected |= form->hash == hash;
        link = &form->next;
    }
    if (!expected)
        chains->filter[hash / 64] &= ~(UINT64_C(1) << (hash & 63));
}

/* All forms of a cut are looked for no more. */
static void drop_cut(cqi_words *words, uint32_t index)
{
    const cqi_cut_word *cut = &words->cuts[index];
    drop_form(words, index, FORM_JOINED, joined_head(cut), joined_len(cut));
    drop_form(words, index, FORM_STEM, cut->stem_head, cut->stem_len);
    drop_form(words, index, FORM_TAIL, cut->tail_head, cut->tail_len);
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

/* Is `text` the rest of a word that is cut at the line's end in front of it? */
static bool is_tail(const cqi_words *words, const cqi_window *window, const char *text)
{
    bool inside = text - window->text >= 2 && text[-1] == ' ' && (unsigned char)text[-2] > ' ';
    if (inside && !words->columns)
        return false;
    return bsearch(&text, words->tail_starts, words->line_count, sizeof text, compare_starts) !=
           NULL;
}

/* Is what stands at `text` a word that begins there, and no part of another? */
static bool begins_word(const cqi_words *words, const cqi_window *window, const char *text)
{
    if (((unsigned char)*text & 0xC0) == 0x80) /* of a character whose lead byte is of no word */
        return false;
    if (text - window->text >= 2 && text[-1] == '-' && in_word(text - 2))
        return false;
    return !is_tail(words, window, text);
}

/* Counts what the word at `text`, whose hash is `hash`, says for the cuts. */
static void count_word(cqi_words *words, const cqi_window *window, const char *text, uint64_t head,
                       uint32_t hash)
{
    const char *end = window->text + window->len;
    if (!begins_word(words, window, text))
        return;
    counted_word word = {.text = text, .end = word_end(text, end), .head = head};
    if (is_cut_at(word.end, end))
        return;
    for (uint32_t i = *chain_of(words->chains, hash); i != 0;) {
        cqi_word_form *form = &words->forms[i - 1];
        cqi_cut_word *cut = &words->cuts[form->cut];
        if (form->hash == hash)
            count_form(cut, form->kind, &word);
        i = form->next; /* dropped or not, it leads on */
        if (++form->looks >= LOOKS || is_settled(cut))
            drop_cut(words, form->cut);
    }
}

/* The length of the word at `text`, up to KEY_BYTES, hyphens not included. */
static size_t key_length(const char *text, const char *end)
{
    size_t len = 1;
    while (len < KEY_BYTES && text + len < end && in_word(text + len))
        len++;
    return len;
}

/* Counts the words that begin at the bits `starts` of a block whose letters are `letters`. */
static void count_block(cqi_words *words, const cqi_window *window, const char *block,
                        uint64_t letters, uint64_t starts)
{
    const char *end = window->text + window->len;
    for (; starts != 0; starts &= starts - 1) {
        unsigned bit = (unsigned)__builtin_ctzll(starts);
        const char *text = block + bit;
        uint64_t others = ~(letters >> bit);
        size_t len = others != 0 ? (size_t)__builtin_ctzll(others) : CQI_BLOCK;
        if (len < KEY_BYTES && bit + len >= CQI_BLOCK)
            len = key_length(text, end);
        uint64_t head = head_of(text, (size_t)(end - text), end);
        uint32_t hash = hash_of(head, len);
        if (is_expected(words->chains, hash))
            count_word(words, window, text, head, hash);
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
        if (!words->short_forms) /* words of three bytes and more do; the last may be such */
            starts &= (word >> 1 & word >> 2) | UINT64_C(3) << 62;
        count_block(words, window, block, word, starts);
        carry = word >> 63;
    }
}

cq_status cqi_words_settle(cqi_words *words, cqi_window *window)
{
    CQI_TRY(collect(words, window));
    count_forms(words, window);
    for (size_t i = 0; i < words->count; i++)
        words->cuts[i].join = cqi_cut_settle(&words->cuts[i]);
    for (size_t i = 0; i < window->cut_count; i++)
        window->lines[window->cuts[i]].join = (uint8_t)words->cuts[words->places[i]].join;
    return CQ_OK;
}
