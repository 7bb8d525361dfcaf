/*
 * lexicon.h - a dictionary of words and phrases that is matched on tokens.
 *
 * Built once in `open` and read-only after. Words are compared by the host's fold key (case, width
 * and accents do not count). A lookup of a word that is not in it costs one load and one test: a
 * bitmap over the tokens' hashes stands in front, and behind it one that tells words that are
 * phrases of their own, and pairs of words that begin one.
 */
#ifndef CQK_LEXICON_H
#define CQK_LEXICON_H

#include "kit.h"

/* One phrase of one or more words, and what it means to its owner. */
typedef struct cqk_entry {
    const char *phrase; /* NUL-terminated UTF-8; words are split as the host tokenizes */
    uint32_t value;
} cqk_entry;

typedef struct cqk_entries {
    const cqk_entry *rows;
    size_t count;
} cqk_entries;

typedef struct cqk_lexicon cqk_lexicon;

/* Builds a lexicon, copying the phrases. NULL: out of memory, or a phrase has no word or more
 * than 32. [control] */
cqk_lexicon *cqk_lexicon_new(const cq_host *host, const cqk_entry *entries, size_t count);

/* The lexicon of that name in the plugin's image (image.h), which goes on using its bytes. NULL:
 * the image has none. [control] */
cqk_lexicon *cqk_lexicon_load(const cq_host *host, const char *name);

/* Records a lexicon for the image, if the host records. [control] */
void cqk_lexicon_record(const cqk_lexicon *lexicon, const char *name);

/* cqk_lexicon_new of entries that are the same each time, from the image if it is there. [control]
 */
cqk_lexicon *cqk_lexicon_named(const cq_host *host, const char *name, const cqk_entry *entries,
                               size_t count);

/* The same of several tables, the first one's phrases in front. [control] */
cqk_lexicon *cqk_lexicon_join(const cq_host *host, const cqk_entries *lists, size_t count);
void cqk_lexicon_free(cqk_lexicon *lexicon); /* NULL is fine */

/* The bitmaps in front of a lexicon, both of one size and one behind the other: over the hashes of
 * first words, and over cqk_single and cqk_pair of phrases. */
typedef struct cqk_lexicon_filter {
    uint64_t *bits;
    uint32_t mask; /* number of bits - 1 */
} cqk_lexicon_filter;

static inline uint32_t cqk_single(uint32_t hash)
{
    return hash >> 7;
}

static inline uint32_t cqk_pair(uint32_t first, uint32_t second)
{
    return (first ^ second * 5) >> 5;
}

/* Does any phrase begin with a word of that hash? Sometimes wrong with yes, never with no. A
 * lexicon begins with its filter, so that it is asked in place. */
static inline bool cqk_lexicon_has(const cqk_lexicon *lexicon, uint32_t hash)
{
    const cqk_lexicon_filter *filter = (const void *)lexicon;
    uint32_t bit = hash & filter->mask;
    return filter->bits[bit / 64] >> (bit % 64) & 1;
}

enum { CQK_LEXICON_WORD = 1, CQK_LEXICON_PHRASE = 2 };

/* May a phrase of one word stand at token i, whose first word cqk_lexicon_has, or a longer one? A
 * set of CQK_LEXICON_ bits. */
static inline unsigned cqk_lexicon_may(const cqk_lexicon *lexicon, const cq_tokens *tokens,
                                       uint32_t i)
{
    const cqk_lexicon_filter *filter = (const void *)lexicon;
    const uint64_t *pairs = filter->bits + (filter->mask + 1) / 64;
    uint32_t next = i + 1 < tokens->count ? i + 1 : i;
    uint32_t single = cqk_single(tokens->hash[i]) & filter->mask;
    uint32_t pair = cqk_pair(tokens->hash[i], tokens->hash[next]) & filter->mask;
    return (unsigned)(pairs[single / 64] >> (single % 64) & CQK_LEXICON_WORD) |
           (unsigned)(pairs[pair / 64] >> (pair % 64) & 1) * CQK_LEXICON_PHRASE;
}

/* cqk_watch for the words that phrases begin with. [control] */
static inline bool cqk_lexicon_watch(const cqk_lexicon *lexicon, const cq_host *host, uint32_t *bit,
                                     cq_watch watch)
{
    const cqk_lexicon_filter *filter = (const void *)lexicon;
    watch.words = filter->bits;
    watch.word_bits = filter->mask + 1;
    return cqk_watch(host, bit, watch);
}

/* cqk_lexicon_match behind the bitmaps, which say what `may` be there. [any] */
uint32_t cqk_lexicon_find(const cqk_lexicon *lexicon, const cq_segment *segment, uint32_t i,
                          unsigned may, uint32_t *value);

/*
 * The longest phrase that begins with token i: returns how many tokens it has and sets *value;
 * 0: none, also past the end. Of equal phrases the first entry counts. [any]
 */
static inline uint32_t cqk_lexicon_match(const cqk_lexicon *lexicon, const cq_segment *segment,
                                         uint32_t i, uint32_t *value)
{
    if (i >= segment->tokens->count || !cqk_lexicon_has(lexicon, segment->tokens->hash[i]))
        return 0;
    unsigned may = cqk_lexicon_may(lexicon, segment->tokens, i);
    return may ? cqk_lexicon_find(lexicon, segment, i, may, value) : 0;
}

/* cq_host.fold, quicker for ASCII: the key's length; over `capacity`, no key was written. [any] */
static inline size_t cqk_fold(const cq_host *host, cq_str text, char *key, size_t capacity)
{
    for (size_t i = 0; i < text.len && i < capacity; i++) {
        char c = text.data[i];
        if ((unsigned char)c >= 0x80)
            return host->fold(text.data, text.len, key, capacity);
        key[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    return text.len <= capacity ? text.len : host->fold(text.data, text.len, key, capacity);
}

/* Is the fold key of a text one of these words, each under 64 bytes? For short lists. [any] */
bool cqk_word_in(const cq_host *host, cq_str text, const char *const *list, size_t count);

/* Is token i exactly one of these words? False past the end. [any] */
bool cqk_token_in(const cq_segment *segment, uint32_t i, const char *const *list, size_t count);

#define CQK_COUNT(array) (sizeof(array) / sizeof(array)[0])

#endif
