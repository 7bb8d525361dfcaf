/*
 * words.c - settles the hyphens at line ends by what the rest of the window has.
 *
 * The words that are cut are collected, with the forms that they may have: joined, with a hyphen,
 * or two words of their own. One pass over the window counts these forms. Counting goes by
 * beginnings
 * ("cooperat-" stands for cooperation, cooperative), so that one form of a word speaks for another.
 */
#include "repair/words.h"

#include "base/error.h"
#include "repair/measure.h"

#include <stdlib.h>
#include <string.h>

#define CHAINS     4096u
#define DEPTH      32 /* of a chain: what comes later is decided without evidence */
#define TAIL_BYTES 5  /* of a tail that must agree: the rest may be an ending */

void cqi_words_deinit(cqi_words *words)
{
    free(words->cuts);
    free(words->heads);
    free(words->depths);
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

static uint32_t extend(uint32_t hash, char c)
{
    return hash * 31 + (unsigned char)fold(c);
}

static uint32_t chain_of(const char *word, size_t len)
{
    uint32_t hash = 0;
    for (size_t i = 0; i < 3 && i < len; i++)
        hash = extend(hash, word[i]);
    return hash % CHAINS;
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
    if (!words->heads) {
        words->heads = malloc(2 * CHAINS * sizeof *words->heads);
        if (!words->heads)
            return CQ_E_MEMORY;
    }
    if (!words->depths) {
        words->depths = malloc(2 * CHAINS);
        if (!words->depths)
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

/* Adds `index` to a chain, unless that is full. */
static void chain(cqi_words *words, uint32_t number, uint32_t *next, uint32_t index)
{
    if (words->depths[number] == DEPTH)
        return;
    words->depths[number]++;
    *next = words->heads[number];
    words->heads[number] = index + 1;
}

static void chain_cut(cqi_words *words, uint32_t index)
{
    cqi_cut_word *cut = &words->cuts[index];
    uint32_t number = chain_of(cut->stem, cut->stem_len);
    cut->alias = index;
    for (uint32_t i = words->heads[number]; i != 0; i = words->cuts[i - 1].next) {
        const cqi_cut_word *other = &words->cuts[i - 1];
        if (other->stem_len == cut->stem_len && other->tail_len == cut->tail_len &&
            same(other->stem, cut->stem, cut->stem_len) &&
            same(other->tail, cut->tail, cut->tail_len)) {
            cut->alias = i - 1;
            return;
        }
    }
    chain(words, number, &cut->next, index);
    chain(words, CHAINS + chain_of(cut->tail, cut->tail_len), &cut->next_tail, index);
}

static cq_status collect(cqi_words *words, const cqi_window *window)
{
    words->count = 0;
    words->short_stems = false;
    for (size_t i = 0; i < window->count; i++) {
        const cqi_line *line = &window->lines[i];
        if ((line->flags & CQI_LINE_FURNITURE) || line->join != CQI_JOIN_DROP_HYPHEN)
            continue;
        CQI_TRY(reserve_cut(words));
        cqi_cut_word *cut = &words->cuts[words->count++];
        *cut = (cqi_cut_word){.line = (uint32_t)i};
        read_cut(window, line, &window->lines[cqi_next_text(window, i)], cut);
        words->short_stems |= cut->stem_len < 3;
    }
    if (words->count == 0)
        return CQ_OK;
    memset(words->heads, 0, 2 * CHAINS * sizeof *words->heads);
    memset(words->depths, 0, 2 * CHAINS);
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

/* Looks the word up in one chain of stems of `bytes` bytes, or of three and more. */
static void count_stems(cqi_words *words, uint32_t hash, size_t bytes, const char *word,
                        const char *end)
{
    for (uint32_t i = words->heads[hash % CHAINS]; i != 0; i = words->cuts[i - 1].next) {
        cqi_cut_word *cut = &words->cuts[i - 1];
        if (cut->stem_len == bytes || (bytes == 3 && cut->stem_len > 3))
            count_stem(cut, word, end);
    }
}

/* Counts what one word, hyphens inside it included, says for the cuts. */
static void count_part(cqi_words *words, const char *word, const char *end)
{
    size_t len = (size_t)(end - word);
    uint32_t hash = 0;
    for (size_t bytes = 1; bytes <= 3 && bytes <= len; bytes++) {
        hash = extend(hash, word[bytes - 1]);
        if (bytes == 3 || words->short_stems)
            count_stems(words, hash, bytes, word, end);
    }
    for (uint32_t i = words->heads[CHAINS + hash % CHAINS]; i != 0;
         i = words->cuts[i - 1].next_tail) {
        cqi_cut_word *cut = &words->cuts[i - 1];
        if (cut->tail_len == len && same(word, cut->tail, len))
            cut->tails++;
    }
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

/* Counts the words of one line, but for the pieces that hyphens cut off at its ends. */
static void count_line(cqi_words *words, const char *text, const char *end, bool cut_before)
{
    bool first = cut_before;
    while (text < end) {
        if (!in_word(text)) {
            first = false;
            text++;
            continue;
        }
        const char *stop = word_end(text, end);
        bool cut_behind = stop < end && hyphen_at(stop, end) > 0 && stop + 3 >= end;
        if (!first && !cut_behind)
            count_part(words, text, stop);
        first = false;
        text = stop;
    }
}

static void count_forms(cqi_words *words, const cqi_window *window)
{
    bool cut = false;
    for (size_t i = 0; i < window->count; i++) {
        const cqi_line *line = &window->lines[i];
        if (line->flags & CQI_LINE_FURNITURE)
            continue;
        count_line(words, window->text + line->from, window->text + line->to, cut);
        cut = line->join == CQI_JOIN_DROP_HYPHEN;
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
