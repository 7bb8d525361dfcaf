/*
 * lexicon.c - phrases in a hash table on the fold hash of their first word, longest first.
 *
 * The hash of a token decides quickly, the folded text decides for certain: two words of one hash
 * are not taken for each other.
 */
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

enum { FILTER_BITS = 1 << 15, FOLD_MAX = 256, PHRASE_TOKENS = 32 };

typedef struct phrase {
    const char *text;
    uint32_t *hash; /* of each word */
    uint32_t words;
    uint32_t value;
    uint32_t next; /* the next phrase of this bucket + 1; 0: none */
    uint32_t order;
} phrase;

struct cqk_lexicon {
    const cq_host *host;
    phrase *phrases;
    uint32_t *hashes; /* all words' hashes, one after another */
    uint32_t *buckets;
    uint32_t bucket_mask;
    uint64_t filter[FILTER_BITS / 64];
};

void cqk_lexicon_free(cqk_lexicon *lexicon)
{
    if (!lexicon)
        return;
    free(lexicon->phrases);
    free(lexicon->hashes);
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
    return a->words != b->words ? a->words > b->words : a->order < b->order;
}

static void insert(cqk_lexicon *lexicon, uint32_t index)
{
    phrase *new = &lexicon->phrases[index];
    uint32_t *link = &lexicon->buckets[new->hash[0] & lexicon->bucket_mask];
    while (*link && goes_before(&lexicon->phrases[*link - 1], new))
        link = &lexicon->phrases[*link - 1].next;
    new->next = *link;
    *link = index + 1;
    filter_add(lexicon, new->hash[0]);
}

static size_t count_words(const cq_host *host, const cqk_entry *entries, size_t count)
{
    size_t words = 0;
    for (size_t i = 0; i < count; i++) {
        cq_str text = {entries[i].phrase, strlen(entries[i].phrase)};
        words += host->tokenize(host, text, NULL, NULL, NULL, 0);
    }
    return words;
}

static bool reserve(cqk_lexicon *lexicon, size_t count, size_t words)
{
    uint32_t buckets = 16;
    while (buckets < count * 2)
        buckets *= 2;
    lexicon->bucket_mask = buckets - 1;
    lexicon->phrases = calloc(count ? count : 1, sizeof *lexicon->phrases);
    lexicon->hashes = calloc(words ? words : 1, sizeof *lexicon->hashes);
    lexicon->buckets = calloc(buckets, sizeof *lexicon->buckets);
    return lexicon->phrases && lexicon->hashes && lexicon->buckets;
}

cqk_lexicon *cqk_lexicon_new(const cq_host *host, const cqk_entry *entries, size_t count)
{
    cqk_lexicon *lexicon = calloc(1, sizeof *lexicon);
    if (!lexicon)
        return NULL;
    lexicon->host = host;
    size_t words = count_words(host, entries, count);
    if (!reserve(lexicon, count, words)) {
        cqk_lexicon_free(lexicon);
        return NULL;
    }
    uint32_t *hash = lexicon->hashes;
    for (size_t i = 0; i < count; i++) {
        cq_str text = {entries[i].phrase, strlen(entries[i].phrase)};
        size_t n = host->tokenize(host, text, NULL, NULL, hash, words);
        if (n == 0 || n > PHRASE_TOKENS)
            continue;
        lexicon->phrases[i] =
            (phrase){entries[i].phrase, hash, (uint32_t)n, entries[i].value, 0, (uint32_t)i};
        insert(lexicon, (uint32_t)i);
        hash += n;
        words -= n;
    }
    return lexicon;
}

/* Are these two texts the same word, by their fold keys? */
static bool same_word(const cq_host *host, cq_str a, cq_str b)
{
    char fold_a[FOLD_MAX];
    char fold_b[FOLD_MAX];
    size_t len_a = host->fold(a.data, a.len, fold_a, sizeof fold_a);
    size_t len_b = host->fold(b.data, b.len, fold_b, sizeof fold_b);
    return len_a == len_b && len_a <= sizeof fold_a && memcmp(fold_a, fold_b, len_a) == 0;
}

static bool matches(const cqk_lexicon *lexicon, const phrase *candidate, const cq_segment *segment,
                    uint32_t i)
{
    const cq_tokens *tokens = segment->tokens;
    if (candidate->words > tokens->count - i)
        return false;
    for (uint32_t k = 0; k < candidate->words; k++)
        if (candidate->hash[k] != tokens->hash[i + k])
            return false;
    uint32_t start[PHRASE_TOKENS];
    uint32_t end[PHRASE_TOKENS];
    cq_str text = {candidate->text, strlen(candidate->text)};
    lexicon->host->tokenize(lexicon->host, text, start, end, NULL, PHRASE_TOKENS);
    for (uint32_t k = 0; k < candidate->words; k++) {
        cq_str word = {candidate->text + start[k], end[k] - start[k]};
        if (!same_word(lexicon->host, word, cqk_token(segment, i + k)))
            return false;
    }
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
        if (candidate->hash[0] == hash && matches(lexicon, candidate, segment, i)) {
            *value = candidate->value;
            return candidate->words;
        }
    }
    return 0;
}
