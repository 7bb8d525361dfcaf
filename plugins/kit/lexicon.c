/*
 * lexicon.c - phrases in a hash table on the fold hash of their first word, longest first.
 *
 * The hash of a token decides quickly, the folded text decides for certain: two words of one hash
 * are not taken for each other.
 */
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

enum { FOLD_MAX = 256, PHRASE_TOKENS = 32, WORD_MAX = 64, FILTER_BITS = 8 /* a bucket */ };

/* One word of a phrase: its hash, and its fold key in the lexicon's memory of keys. */
typedef struct word {
    uint32_t hash;
    uint32_t key;
    uint32_t len;
} word;

typedef struct phrase {
    uint32_t hash;  /* of its first word */
    uint32_t first; /* that word in the lexicon's words */
    uint32_t count; /* words */
    uint32_t value;
    uint32_t next; /* the next phrase of this bucket + 1; 0: none */
    uint32_t order;
} phrase;

struct cqk_lexicon {
    cqk_lexicon_filter filter; /* the first member: see cqk_lexicon_has */
    const cq_host *host;
    phrase *phrases;
    word *words; /* of all phrases, one after another */
    size_t word_count;
    size_t word_capacity;
    char *keys;
    size_t key_len;
    size_t key_capacity;
    uint32_t *buckets;
    uint32_t bucket_mask;
};

void cqk_lexicon_free(cqk_lexicon *lexicon)
{
    if (!lexicon)
        return;
    free(lexicon->filter.bits);
    free(lexicon->phrases);
    free(lexicon->words);
    free(lexicon->keys);
    free(lexicon->buckets);
    free(lexicon);
}

static void filter_add(cqk_lexicon *lexicon, uint32_t hash)
{
    uint32_t bit = hash & lexicon->filter.mask;
    lexicon->filter.bits[bit / 64] |= (uint64_t)1 << (bit % 64);
}

/* Longer phrases come first in a bucket; of equally long ones the earlier entry. */
static bool goes_before(const phrase *a, const phrase *b)
{
    return a->count != b->count ? a->count > b->count : a->order < b->order;
}

static void insert(cqk_lexicon *lexicon, uint32_t index)
{
    phrase *new = &lexicon->phrases[index];
    uint32_t *link = &lexicon->buckets[new->hash & lexicon->bucket_mask];
    while (*link && goes_before(&lexicon->phrases[*link - 1], new))
        link = &lexicon->phrases[*link - 1].next;
    new->next = *link;
    *link = index + 1;
    filter_add(lexicon, new->hash);
}

/* How many bytes the fold keys of all phrases take at most. */
static size_t count_key_bytes(const cqk_entry *entries, size_t count)
{
    size_t bytes = 0;
    for (size_t i = 0; i < count; i++)
        bytes += 3 * strlen(entries[i].phrase);
    return bytes;
}

static bool reserve(cqk_lexicon *lexicon, size_t count, size_t key_bytes)
{
    uint32_t buckets = 16;
    while (buckets < count * 2)
        buckets *= 2;
    lexicon->bucket_mask = buckets - 1;
    lexicon->filter.mask = buckets * FILTER_BITS - 1;
    lexicon->filter.bits = calloc(buckets * FILTER_BITS / 64, sizeof *lexicon->filter.bits);
    lexicon->key_capacity = key_bytes;
    lexicon->word_capacity = count * 2 + PHRASE_TOKENS;
    lexicon->phrases = calloc(count ? count : 1, sizeof *lexicon->phrases);
    lexicon->words = malloc(lexicon->word_capacity * sizeof *lexicon->words);
    lexicon->keys = malloc(key_bytes ? key_bytes : 1);
    lexicon->buckets = calloc(buckets, sizeof *lexicon->buckets);
    return lexicon->filter.bits && lexicon->phrases && lexicon->words && lexicon->keys &&
           lexicon->buckets;
}

/* Makes room for one more phrase's words. */
static bool grow_words(cqk_lexicon *lexicon)
{
    if (lexicon->word_capacity - lexicon->word_count >= PHRASE_TOKENS)
        return true;
    size_t capacity = lexicon->word_capacity * 2;
    word *words = realloc(lexicon->words, capacity * sizeof *words);
    if (!words)
        return false;
    lexicon->words = words;
    lexicon->word_capacity = capacity;
    return true;
}

/* Adds the words of a phrase; returns how many. 0: it has none, or too many, or memory is out (the
 * host then counts no tokens). */
static uint32_t add_words(cqk_lexicon *lexicon, cq_str text)
{
    uint32_t start[PHRASE_TOKENS];
    uint32_t end[PHRASE_TOKENS];
    uint32_t hash[PHRASE_TOKENS];
    const cq_host *host = lexicon->host;
    size_t count = host->tokenize(host, text, start, end, hash, PHRASE_TOKENS);
    if (count > PHRASE_TOKENS || !grow_words(lexicon))
        return 0;
    for (size_t i = 0; i < count; i++) {
        cq_str part = {text.data + start[i], end[i] - start[i]};
        size_t len = cqk_fold(host, part, lexicon->keys + lexicon->key_len,
                              lexicon->key_capacity - lexicon->key_len);
        lexicon->words[lexicon->word_count++] =
            (word){hash[i], (uint32_t)lexicon->key_len, (uint32_t)len};
        lexicon->key_len += len;
    }
    return (uint32_t)count;
}

static bool add_phrase(cqk_lexicon *lexicon, const cqk_entry *entry, uint32_t index)
{
    uint32_t first = (uint32_t)lexicon->word_count;
    uint32_t count = add_words(lexicon, (cq_str){entry->phrase, strlen(entry->phrase)});
    if (count == 0)
        return false;
    lexicon->phrases[index] =
        (phrase){lexicon->words[first].hash, first, count, entry->value, 0, index};
    insert(lexicon, index);
    return true;
}

cqk_lexicon *cqk_lexicon_new(const cq_host *host, const cqk_entry *entries, size_t count)
{
    cqk_lexicon *lexicon = calloc(1, sizeof *lexicon);
    if (!lexicon)
        return NULL;
    lexicon->host = host;
    bool made = reserve(lexicon, count, count_key_bytes(entries, count));
    for (size_t i = 0; i < count && made; i++)
        made = add_phrase(lexicon, &entries[i], (uint32_t)i);
    if (made)
        return lexicon;
    cqk_lexicon_free(lexicon);
    return NULL;
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
    const word *words = lexicon->words + candidate->first;
    if (candidate->count > tokens->count - i)
        return false;
    for (uint32_t k = 1; k < candidate->count; k++)
        if (words[k].hash != tokens->hash[i + k])
            return false;
    for (uint32_t k = 0; k < candidate->count; k++)
        if (!same_word(lexicon, &words[k], cqk_token(segment, i + k)))
            return false;
    return true;
}

uint32_t cqk_lexicon_find(const cqk_lexicon *lexicon, const cq_segment *segment, uint32_t i,
                          uint32_t *value)
{
    uint32_t hash = segment->tokens->hash[i];
    uint32_t link = lexicon->buckets[hash & lexicon->bucket_mask];
    for (; link; link = lexicon->phrases[link - 1].next) {
        const phrase *candidate = &lexicon->phrases[link - 1];
        if (candidate->hash == hash && matches(lexicon, candidate, segment, i)) {
            *value = candidate->value;
            return candidate->count;
        }
    }
    return 0;
}

/* Does one of the words begin like the text? Spares most texts the folding; not ASCII: maybe. */
static bool begins_like(cq_str text, const char *const *list, size_t count)
{
    char c = text.len ? text.data[0] : '\0';
    char lower = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    for (size_t i = 0; i < count; i++)
        if (list[i][0] == lower)
            return true;
    return (unsigned char)c >= 0x80;
}

bool cqk_word_in(const cq_host *host, cq_str text, const char *const *list, size_t count)
{
    if (!begins_like(text, list, count))
        return false;
    char key[WORD_MAX];
    size_t len = cqk_fold(host, text, key, sizeof key);
    if (len == 0 || len >= sizeof key)
        return false;
    for (size_t i = 0; i < count; i++)
        if (list[i][0] == key[0] && strncmp(list[i], key, len) == 0 && list[i][len] == '\0')
            return true;
    return false;
}
