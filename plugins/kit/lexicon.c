/*
 * lexicon.c - phrases in a hash table on the fold hash of their first word, longest first.
 *
 * The hash of a token decides quickly, the folded text decides for certain: two words of one hash
 * are not taken for each other.
 */
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

enum { FILTER_BITS = 1 << 15, FOLD_MAX = 256, PHRASE_TOKENS = 32, WORD_MAX = 64 };

/* One word of a phrase: its hash, and its fold key in the lexicon's memory of keys. */
typedef struct word {
    uint32_t hash;
    uint32_t key;
    uint32_t len;
} word;

typedef struct phrase {
    const word *words;
    uint32_t count;
    uint32_t value;
    uint32_t next; /* the next phrase of this bucket + 1; 0: none */
    uint32_t order;
} phrase;

struct cqk_lexicon {
    const cq_host *host;
    phrase *phrases;
    word *words; /* of all phrases, one after another */
    char *keys;
    size_t key_len;
    size_t key_capacity;
    uint32_t *buckets;
    uint32_t bucket_mask;
    uint64_t filter[FILTER_BITS / 64];
};

void cqk_lexicon_free(cqk_lexicon *lexicon)
{
    if (!lexicon)
        return;
    free(lexicon->phrases);
    free(lexicon->words);
    free(lexicon->keys);
    free(lexicon->buckets);
    free(lexicon);
}

static void filter_add(cqk_lexicon *lexicon, uint32_t hash)
{
    uint32_t bit = hash & (FILTER_BITS - 1);
    lexicon->filter[bit / 64] |= (uint64_t)1 << (bit % 64);
}

static bool filter_has(const cqk_lexicon *lexicon, uint32_t hash)
{
    uint32_t bit = hash & (FILTER_BITS - 1);
    return lexicon->filter[bit / 64] >> (bit % 64) & 1;
}

/* Longer phrases come first in a bucket; of equally long ones the earlier entry. */
static bool goes_before(const phrase *a, const phrase *b)
{
    return a->count != b->count ? a->count > b->count : a->order < b->order;
}

static void insert(cqk_lexicon *lexicon, uint32_t index)
{
    phrase *new = &lexicon->phrases[index];
    uint32_t *link = &lexicon->buckets[new->words[0].hash & lexicon->bucket_mask];
    while (*link && goes_before(&lexicon->phrases[*link - 1], new))
        link = &lexicon->phrases[*link - 1].next;
    new->next = *link;
    *link = index + 1;
    filter_add(lexicon, new->words[0].hash);
}

/* How many words all phrases have, and how many bytes their fold keys take at most. */
static size_t count_words(const cq_host *host, const cqk_entry *entries, size_t count,
                          size_t *key_bytes)
{
    size_t words = 0;
    *key_bytes = 0;
    for (size_t i = 0; i < count; i++) {
        cq_str text = {entries[i].phrase, strlen(entries[i].phrase)};
        words += host->tokenize(host, text, NULL, NULL, NULL, 0);
        *key_bytes += 3 * text.len;
    }
    return words;
}

static bool reserve(cqk_lexicon *lexicon, size_t count, size_t words, size_t key_bytes)
{
    uint32_t buckets = 16;
    while (buckets < count * 2)
        buckets *= 2;
    lexicon->bucket_mask = buckets - 1;
    lexicon->key_capacity = key_bytes;
    lexicon->phrases = calloc(count ? count : 1, sizeof *lexicon->phrases);
    lexicon->words = calloc(words ? words : 1, sizeof *lexicon->words);
    lexicon->keys = malloc(key_bytes ? key_bytes : 1);
    lexicon->buckets = calloc(buckets, sizeof *lexicon->buckets);
    return lexicon->phrases && lexicon->words && lexicon->keys && lexicon->buckets;
}

/* Writes the words of a phrase to `words`, which has room for `room`; returns how many. 0: it has
 * none, or too many, or memory is out (the host then counts no tokens, here or when they were
 * counted). */
static uint32_t fold_words(cqk_lexicon *lexicon, cq_str text, word *words, size_t room)
{
    uint32_t start[PHRASE_TOKENS];
    uint32_t end[PHRASE_TOKENS];
    uint32_t hash[PHRASE_TOKENS];
    const cq_host *host = lexicon->host;
    size_t count = host->tokenize(host, text, start, end, hash, PHRASE_TOKENS);
    if (count > PHRASE_TOKENS || count > room)
        return 0;
    for (size_t i = 0; i < count; i++) {
        size_t len =
            host->fold(text.data + start[i], end[i] - start[i], lexicon->keys + lexicon->key_len,
                       lexicon->key_capacity - lexicon->key_len);
        words[i] = (word){hash[i], (uint32_t)lexicon->key_len, (uint32_t)len};
        lexicon->key_len += len;
    }
    return (uint32_t)count;
}

cqk_lexicon *cqk_lexicon_new(const cq_host *host, const cqk_entry *entries, size_t count)
{
    cqk_lexicon *lexicon = calloc(1, sizeof *lexicon);
    if (!lexicon)
        return NULL;
    lexicon->host = host;
    size_t key_bytes;
    size_t words = count_words(host, entries, count, &key_bytes);
    if (!reserve(lexicon, count, words, key_bytes)) {
        cqk_lexicon_free(lexicon);
        return NULL;
    }
    word *next = lexicon->words;
    for (size_t i = 0; i < count; i++) {
        cq_str text = {entries[i].phrase, strlen(entries[i].phrase)};
        uint32_t n = fold_words(lexicon, text, next, words - (size_t)(next - lexicon->words));
        if (n == 0) {
            cqk_lexicon_free(lexicon);
            return NULL;
        }
        lexicon->phrases[i] = (phrase){next, n, entries[i].value, 0, (uint32_t)i};
        insert(lexicon, (uint32_t)i);
        next += n;
    }
    return lexicon;
}

/* Is a text the word of this key, the case of ASCII letters aside? If not, folding decides. */
static bool same_ascii(const char *key, const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        char lower = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] + 32) : text[i];
        if (lower != key[i])
            return false;
    }
    return true;
}

static bool same_word(const cqk_lexicon *lexicon, const word *wanted, cq_str text)
{
    const char *key = lexicon->keys + wanted->key;
    char fold[FOLD_MAX];
    if (text.len == wanted->len && same_ascii(key, text.data, text.len))
        return true;
    size_t len = lexicon->host->fold(text.data, text.len, fold, sizeof fold);
    return len == wanted->len && len <= sizeof fold && memcmp(fold, key, len) == 0;
}

static bool matches(const cqk_lexicon *lexicon, const phrase *candidate, const cq_segment *segment,
                    uint32_t i)
{
    const cq_tokens *tokens = segment->tokens;
    if (candidate->count > tokens->count - i)
        return false;
    for (uint32_t k = 0; k < candidate->count; k++)
        if (candidate->words[k].hash != tokens->hash[i + k])
            return false;
    for (uint32_t k = 0; k < candidate->count; k++)
        if (!same_word(lexicon, &candidate->words[k], cqk_token(segment, i + k)))
            return false;
    return true;
}

uint32_t cqk_lexicon_match(const cqk_lexicon *lexicon, const cq_segment *segment, uint32_t i,
                           uint32_t *value)
{
    uint32_t hash = segment->tokens->hash[i];
    if (!filter_has(lexicon, hash))
        return 0;
    uint32_t link = lexicon->buckets[hash & lexicon->bucket_mask];
    for (; link; link = lexicon->phrases[link - 1].next) {
        const phrase *candidate = &lexicon->phrases[link - 1];
        if (candidate->words[0].hash == hash && matches(lexicon, candidate, segment, i)) {
            *value = candidate->value;
            return candidate->count;
        }
    }
    return 0;
}

bool cqk_word_in(const cq_host *host, cq_str text, const char *const *list, size_t count)
{
    char key[WORD_MAX];
    size_t len = cqk_fold(host, text, key, sizeof key);
    if (len == 0 || len >= sizeof key)
        return false;
    for (size_t i = 0; i < count; i++)
        if (list[i][0] == key[0] && strncmp(list[i], key, len) == 0 && list[i][len] == '\0')
            return true;
    return false;
}
