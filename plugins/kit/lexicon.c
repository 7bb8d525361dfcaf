/*
 * lexicon.c - phrases in a hash table on the fold hashes of their first two words, longest first.
 *
 * The hash of a token decides quickly, the folded text decides for certain: two words of one hash
 * are not taken for each other.
 */
#include "lexicon.h"

#include "image.h"

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
    uint32_t hash;   /* of its first word */
    uint32_t second; /* of its second word, if it has one */
    uint32_t first;  /* its first word in the lexicon's words */
    uint32_t count;  /* words */
    uint32_t value;
    uint32_t order;
    uint32_t len;  /* of the key, if it is one word; 0: not one of up to 16 bytes */
    uint64_t head; /* its first 8 bytes, zeros behind a shorter one ... */
    uint64_t tail; /* ... and its last 8; 0: it has no more than that */
} phrase;

struct cqk_lexicon {
    cqk_lexicon_filter filter; /* the first member: see cqk_lexicon_has */
    const cq_host *host;
    phrase *phrases;  /* bucket after bucket, in each the longer ones first */
    uint32_t *starts; /* where each bucket starts; one more at the end */
    word *words;      /* of all phrases, one after another */
    size_t word_count;
    size_t word_capacity;
    char *keys;
    size_t key_len;
    size_t key_capacity;
    uint32_t bucket_mask;
    bool borrowed; /* all of it but this struct is the image's */
};

/* A lexicon in an image: this, and behind it the arrays in the order of the struct. */
typedef struct saved {
    uint32_t filter_mask;
    uint32_t bucket_mask;
    uint32_t phrase_count;
    uint32_t word_count;
    uint64_t key_len;
} saved;

void cqk_lexicon_free(cqk_lexicon *lexicon)
{
    if (!lexicon)
        return;
    if (!lexicon->borrowed) {
        free(lexicon->filter.bits);
        free(lexicon->phrases);
        free(lexicon->words);
        free(lexicon->keys);
        free(lexicon->starts);
    }
    free(lexicon);
}

static void set_bit(const cqk_lexicon_filter *filter, uint32_t hash)
{
    uint32_t bit = hash & filter->mask;
    filter->bits[bit / 64] |= (uint64_t)1 << (bit % 64);
}

static void filter_add(cqk_lexicon *lexicon, const phrase *new)
{
    cqk_lexicon_filter pairs = lexicon->filter;
    pairs.bits += (pairs.mask + 1) / 64;
    set_bit(&lexicon->filter, new->hash);
    set_bit(&pairs, new->count == 1 ? cqk_single(new->hash) : cqk_pair(new->hash, new->second));
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
    lexicon->filter.bits = calloc(buckets * FILTER_BITS / 32, sizeof *lexicon->filter.bits);
    lexicon->key_capacity = key_bytes;
    lexicon->word_capacity = count * 2 + PHRASE_TOKENS;
    lexicon->phrases = calloc(count ? count : 1, sizeof *lexicon->phrases);
    lexicon->words = malloc(lexicon->word_capacity * sizeof *lexicon->words);
    lexicon->keys = malloc(key_bytes ? key_bytes : 1);
    lexicon->starts = calloc(buckets + 2, sizeof *lexicon->starts);
    return lexicon->filter.bits && lexicon->phrases && lexicon->words && lexicon->keys &&
           lexicon->starts;
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

static void set_key(phrase *new, const char *key, uint32_t len)
{
    const uint32_t size = sizeof new->head;
    if (len > 2 * size)
        return;
    new->len = len;
    memcpy(&new->head, key, len < size ? len : size);
    if (len > size)
        memcpy(&new->tail, key + len - size, size);
}

static bool add_phrase(cqk_lexicon *lexicon, const cqk_entry *entry, uint32_t index)
{
    uint32_t first = (uint32_t)lexicon->word_count;
    uint32_t count = add_words(lexicon, (cq_str){entry->phrase, strlen(entry->phrase)});
    if (count == 0)
        return false;
    phrase *new = &lexicon->phrases[index];
    *new = (phrase){.hash = lexicon->words[first].hash,
                    .second = count > 1 ? lexicon->words[first + 1].hash : 0,
                    .first = first,
                    .count = count,
                    .value = entry->value,
                    .order = index};
    if (count == 1)
        set_key(new, lexicon->keys + lexicon->words[first].key, lexicon->words[first].len);
    filter_add(lexicon, new);
    return true;
}

/* Longer phrases come first in a bucket; of equally long ones the earlier entry. */
static int by_length(const void *a, const void *b)
{
    const phrase *x = a;
    const phrase *y = b;
    if (x->count != y->count)
        return x->count > y->count ? -1 : 1;
    return x->order < y->order ? -1 : 1;
}

/* Nearly all buckets hold two or three. */
static void sort_bucket(phrase *bucket, size_t count)
{
    enum { FEW = 8 };
    if (count > FEW)
        qsort(bucket, count, sizeof *bucket, by_length);
    for (size_t i = 1; i < count && count <= FEW; i++) {
        phrase moved = bucket[i];
        size_t k = i;
        for (; k > 0 && by_length(&bucket[k - 1], &moved) > 0; k--)
            bucket[k] = bucket[k - 1];
        bucket[k] = moved;
    }
}

/* What chooses a phrase's bucket: of one word its hash, of more the first two words'. */
static uint32_t bucket_key(const phrase *p)
{
    return p->count == 1 ? p->hash : cqk_pair(p->hash, p->second);
}

/* Puts the phrases into the order of their buckets. */
static bool sort_phrases(cqk_lexicon *lexicon, size_t count)
{
    phrase *sorted = calloc(count ? count : 1, sizeof *sorted);
    uint32_t *starts = lexicon->starts;
    uint32_t mask = lexicon->bucket_mask;
    if (!sorted)
        return false;
    for (size_t i = 0; i < count; i++)
        starts[(bucket_key(&lexicon->phrases[i]) & mask) + 2]++;
    for (uint32_t i = 2; i <= mask + 1; i++)
        starts[i] += starts[i - 1];
    for (size_t i = 0; i < count; i++)
        sorted[starts[(bucket_key(&lexicon->phrases[i]) & mask) + 1]++] = lexicon->phrases[i];
    for (uint32_t i = 0; i <= mask; i++)
        sort_bucket(sorted + starts[i], starts[i + 1] - starts[i]);
    free(lexicon->phrases);
    lexicon->phrases = sorted;
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
    if (made && sort_phrases(lexicon, count))
        return lexicon;
    cqk_lexicon_free(lexicon);
    return NULL;
}

cqk_lexicon *cqk_lexicon_join(const cq_host *host, const cqk_entries *lists, size_t count)
{
    size_t total = 0;
    for (size_t i = 0; i < count; i++)
        total += lists[i].count;
    cqk_entry *all = malloc((total + 1) * sizeof *all);
    if (!all)
        return NULL;
    size_t at = 0;
    for (size_t i = 0; i < count; at += lists[i].count, i++)
        memcpy(all + at, lists[i].rows, lists[i].count * sizeof *all);
    cqk_lexicon *lexicon = cqk_lexicon_new(host, all, total);
    free(all);
    return lexicon;
}

/* The bytes of the bitmaps, and of the buckets' starts. */
static size_t filter_size(uint32_t filter_mask)
{
    return ((size_t)filter_mask + 1) / 32 * sizeof(uint64_t);
}

static size_t starts_size(uint32_t bucket_mask)
{
    return ((size_t)bucket_mask + 3) * sizeof(uint32_t);
}

void cqk_lexicon_record(const cqk_lexicon *lexicon, const char *name)
{
    uint32_t phrases = lexicon->starts[lexicon->bucket_mask + 1];
    const saved header = {lexicon->filter.mask, lexicon->bucket_mask, phrases,
                          (uint32_t)lexicon->word_count, lexicon->key_len};
    const cqk_table pieces[] = {{&header, sizeof header},
                                {lexicon->filter.bits, filter_size(header.filter_mask)},
                                {lexicon->phrases, phrases * sizeof *lexicon->phrases},
                                {lexicon->starts, starts_size(header.bucket_mask)},
                                {lexicon->words, lexicon->word_count * sizeof *lexicon->words},
                                {lexicon->keys, lexicon->key_len}};
    cqk_image_record(lexicon->host, name, pieces, CQK_COUNT(pieces));
}

/* The image is constant, and so is the lexicon from now on: nothing writes through this. */
static void *take_piece(const char **at, size_t size)
{
    const void *piece = cqk_table_next(at, size);
    void *same;
    memcpy(&same, &piece, sizeof same);
    return same;
}

cqk_lexicon *cqk_lexicon_load(const cq_host *host, const char *name)
{
    cqk_table table = cqk_image_find(host, name);
    cqk_lexicon *lexicon = table.data ? calloc(1, sizeof *lexicon) : NULL;
    if (!lexicon)
        return NULL;
    const char *at = table.data;
    const saved *header = take_piece(&at, sizeof *header);
    lexicon->host = host;
    lexicon->borrowed = true;
    lexicon->bucket_mask = header->bucket_mask;
    lexicon->filter.mask = header->filter_mask;
    lexicon->word_count = lexicon->word_capacity = header->word_count;
    lexicon->key_len = lexicon->key_capacity = header->key_len;
    lexicon->filter.bits = take_piece(&at, filter_size(header->filter_mask));
    lexicon->phrases = take_piece(&at, header->phrase_count * sizeof *lexicon->phrases);
    lexicon->starts = take_piece(&at, starts_size(header->bucket_mask));
    lexicon->words = take_piece(&at, header->word_count * sizeof *lexicon->words);
    lexicon->keys = take_piece(&at, header->key_len);
    return lexicon;
}

cqk_lexicon *cqk_lexicon_named(const cq_host *host, const char *name, const cqk_entry *entries,
                               size_t count)
{
    cqk_lexicon *lexicon = cqk_lexicon_load(host, name);
    if (lexicon)
        return lexicon;
    lexicon = cqk_lexicon_new(host, entries, count);
    if (lexicon)
        cqk_lexicon_record(lexicon, name);
    return lexicon;
}

/* Capital ASCII letters to small ones; all other bytes stay as they are. */
static uint64_t lower_case(uint64_t text)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t from_a = (text & 0x7F * ones) + (0x80 - 'A') * ones;
    uint64_t past_z = (text & 0x7F * ones) + (0x7F - 'Z') * ones;
    return text | (from_a & ~past_z & ~text & 0x80 * ones) >> 2;
}

static uint64_t load(const char *p, size_t len)
{
    uint64_t bytes = 0;
    memcpy(&bytes, p, len);
    return bytes;
}

/* Is a text of as many bytes the word of this key, the case of ASCII letters aside? If not, folding
 * decides. */
static bool same_ascii(const char *key, const char *text, size_t len)
{
    for (; len >= 8; key += 8, text += 8, len -= 8)
        if (lower_case(load(text, 8)) != load(key, 8))
            return false;
    if (len >= 4) {
        if (lower_case(load(text, 4)) != load(key, 4))
            return false;
        key += 4;
        text += 4;
        len -= 4;
    }
    if (len >= 2) {
        if (lower_case(load(text, 2)) != load(key, 2))
            return false;
        key += 2;
        text += 2;
        len -= 2;
    }
    return len == 0 || lower_case(load(text, 1)) == load(key, 1);
}

/* Are these the same bytes? Most words of a text are their own fold keys. */
static bool same_bytes(const char *a, const char *b, size_t len)
{
    if (len < 8) {
        if (len >= 4)
            return load(a, 4) == load(b, 4) && load(a + len - 4, 4) == load(b + len - 4, 4);
        return len == 0 || (a[0] == b[0] && a[len / 2] == b[len / 2] && a[len - 1] == b[len - 1]);
    }
    for (size_t at = 0; at + 8 < len; at += 8)
        if (load(a + at, 8) != load(b + at, 8))
            return false;
    return load(a + len - 8, 8) == load(b + len - 8, 8);
}

static bool same_word(const cqk_lexicon *lexicon, const word *wanted, cq_str text)
{
    const char *key = lexicon->keys + wanted->key;
    char fold[FOLD_MAX];
    if (text.len == wanted->len &&
        (same_bytes(key, text.data, text.len) || same_ascii(key, text.data, text.len)))
        return true;
    size_t len = lexicon->host->fold(text.data, text.len, fold, sizeof fold);
    return len == wanted->len && len <= sizeof fold && memcmp(fold, key, len) == 0;
}

/* Do the words of a phrase stand at token i, where the hashes of its first two do? Not inline: most
 * words are compared by is_key. */
static __attribute__((noinline)) bool matches(const cqk_lexicon *lexicon, const phrase *candidate,
                                              const cq_segment *segment, uint32_t i)
{
    const cq_tokens *tokens = segment->tokens;
    const word *words = lexicon->words + candidate->first;
    if (candidate->count > tokens->count - i)
        return false;
    for (uint32_t k = 2; k < candidate->count; k++)
        if (words[k].hash != tokens->hash[i + k])
            return false;
    for (uint32_t k = 0; k < candidate->count; k++)
        if (!same_word(lexicon, &words[k], cqk_token(segment, i + k)))
            return false;
    return true;
}

/* The longest phrase of several words. */
static __attribute__((noinline)) const phrase *find_longer(const cqk_lexicon *lexicon,
                                                           const cq_segment *segment, uint32_t i)
{
    const cq_tokens *tokens = segment->tokens;
    if (i + 1 >= tokens->count)
        return NULL;
    uint32_t hash = tokens->hash[i], second = tokens->hash[i + 1];
    const uint32_t *start = &lexicon->starts[cqk_pair(hash, second) & lexicon->bucket_mask];
    const phrase *last = lexicon->phrases + start[1];
    for (const phrase *candidate = lexicon->phrases + start[0]; candidate < last; candidate++)
        if (candidate->hash == hash && candidate->second == second && candidate->count > 1 &&
            matches(lexicon, candidate, segment, i))
            return candidate;
    return NULL;
}

/* A token of up to 16 bytes, as set_key keeps one, the case of ASCII letters aside. `len` is 0
 * where it is longer, or the text ends behind it. */
static inline void read_key(const cq_segment *segment, uint32_t i, phrase *key)
{
    const uint32_t size = sizeof key->head;
    uint32_t start = segment->tokens->start[i], len = segment->tokens->end[i] - start;
    key->len = 0;
    if (len == 0 || len > 2 * size || segment->text.len - start < size)
        return;
    const char *text = segment->text.data + start;
    bool little = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;
    uint32_t rest = len < size ? 8 * (size - len) : 0;
    uint64_t head = lower_case(load(text, size));
    key->len = len;
    key->head = little ? head << rest >> rest : head >> rest << rest;
    key->tail = len > size ? lower_case(load(text + len - size, size)) : 0;
}

static inline bool is_key(const phrase *candidate, const phrase *key)
{
    return key->len && candidate->len == key->len && candidate->head == key->head &&
           candidate->tail == key->tail;
}

static const phrase *find_word(const cqk_lexicon *lexicon, const cq_segment *segment, uint32_t i)
{
    uint32_t hash = segment->tokens->hash[i];
    phrase key;
    read_key(segment, i, &key);
    const uint32_t *start = &lexicon->starts[hash & lexicon->bucket_mask];
    const phrase *last = lexicon->phrases + start[1];
    for (const phrase *candidate = lexicon->phrases + start[0]; candidate < last; candidate++)
        if (candidate->hash == hash && candidate->count == 1 &&
            (is_key(candidate, &key) || matches(lexicon, candidate, segment, i)))
            return candidate;
    return NULL;
}

uint32_t cqk_lexicon_find(const cqk_lexicon *lexicon, const cq_segment *segment, uint32_t i,
                          unsigned may, uint32_t *value)
{
    const phrase *found = may & CQK_LEXICON_PHRASE ? find_longer(lexicon, segment, i) : NULL;
    if (!found && may & CQK_LEXICON_WORD)
        found = find_word(lexicon, segment, i);
    if (!found)
        return 0;
    *value = found->value;
    return found->count;
}

static char small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* Is a text of ASCII one of the words, the case of its letters aside? *folded: it has other
 * characters where it may yet be one, and only its fold key tells. */
static bool is_ascii_word_in(cq_str text, const char *const *list, size_t count, bool *folded)
{
    const char first = small(text.data[0]);
    *folded = (unsigned char)first >= 0x80;
    for (size_t i = 0; i < count && !*folded; i++) {
        size_t at = 0;
        if (list[i][0] != first)
            continue; /* as nearly all */
        while (at < text.len && list[i][at] && (unsigned char)text.data[at] < 0x80 &&
               small(text.data[at]) == list[i][at])
            at++;
        if (at == text.len && !list[i][at])
            return true;
        *folded = at < text.len && (unsigned char)text.data[at] >= 0x80;
    }
    return false;
}

bool cqk_word_in(const cq_host *host, cq_str text, const char *const *list, size_t count)
{
    bool folded = false;
    char key[WORD_MAX];
    if (text.len == 0)
        return false;
    if (is_ascii_word_in(text, list, count, &folded))
        return true;
    if (!folded)
        return false;
    size_t len = cqk_fold(host, text, key, sizeof key);
    if (len == 0 || len >= sizeof key)
        return false;
    for (size_t i = 0; i < count; i++)
        if (list[i][0] == key[0] && strncmp(list[i], key, len) == 0 && list[i][len] == '\0')
            return true;
    return false;
}

bool cqk_token_in(const cq_segment *segment, uint32_t i, const char *const *list, size_t count)
{
    if (i >= segment->tokens->count)
        return false;
    cq_str text = cqk_token(segment, i);
    for (size_t k = 0; k < count; k++)
        if (list[k][0] == text.data[0] && strncmp(list[k], text.data, text.len) == 0 &&
            list[k][text.len] == '\0')
            return true;
    return false;
}
