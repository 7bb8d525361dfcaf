/*
 * dictionary.c - looks terms up by the stems of their words: light stemming, the same for the
 * table's forms and the text's (endings only: Porter 2001, "Snowball", has the full algorithms;
 * here two words need to agree, not to be right).
 *
 * All forms stand in one sorted array under keys that begin with a mark: 'w' words by their stems,
 * 'r' single words as they are (parts of German compounds), 'l' last parts of compounds alone, 'e'
 * East Asian text, 'j' and 'c' that of Japanese and of Chinese alone; ideographs in their
 * simplified forms.
 */
#include "text/variant.h"
#include "translate/translate.h"

#include <stdlib.h>
#include <string.h>

enum { TERM_WORDS = 8, PART_MIN = 3, TEXT_MAX = 48, FILTER_BITS = 1 << 17 };

typedef struct form {
    const char *key;
    size_t len;
    const agency_term *term;
} form;

struct agency_dictionary {
    char *keys;
    size_t used;
    size_t size;
    form *forms;
    uint32_t count;
    uint32_t capacity;
    const cq_host *host;
    agency_variants variants;
    uint64_t filter[FILTER_BITS / 64]; /* of the keys' hashes: spares most texts the search */
};

/* FNV-1a: a key's hash goes on over its next byte. */
#define HASH_SEED 0x811C9DC5u

static uint32_t add_to_hash(uint32_t hash, char byte)
{
    return (hash ^ (unsigned char)byte) * 0x01000193u;
}

static uint32_t hash_key(const char *key, size_t len)
{
    uint32_t hash = HASH_SEED;
    for (size_t i = 0; i < len; i++)
        hash = add_to_hash(hash, key[i]);
    return hash;
}

static uint32_t filter_bit(uint32_t hash)
{
    return (hash ^ hash >> 16) & (FILTER_BITS - 1);
}

static bool may_hold(const agency_dictionary *d, uint32_t hash)
{
    uint32_t bit = filter_bit(hash);
    return d->filter[bit / 64] >> (bit % 64) & 1;
}

/* Cuts one of the endings off, if enough remains. */
static size_t cut(const char *key, size_t len, const char *const *endings, size_t count, size_t min)
{
    const cq_str word = {key, len};
    for (size_t k = 0; k < count; k++)
        if (cqk_ends_in(word, endings[k]) && len >= strlen(endings[k]) + min)
            return len - strlen(endings[k]);
    return len;
}

static size_t stem_cyrillic(const char *key, size_t len)
{
    static const char *const endings[] = {
        "иями", "ьями", "ией", "иеи", "ость", "ями", "ами", "ыми", "ими", "ого", "его", "ому",
        "ему",  "иях",  "иям", "ием", "ия",   "ие",  "ии",  "ию",  "ий",  "ых",  "их",  "ым",
        "им",   "ой",   "ои",  "ей",  "еи",   "ая",  "яя",  "ое",  "ее",  "ую",  "юю",  "ый",
        "ыи",   "ов",   "ев",  "ам",  "ям",   "ах",  "ях",  "ом",  "ем",  "ью",  "ые",  "а",
        "я",    "о",    "е",   "и",   "ы",    "у",   "ю",   "ь",   "й"};
    return cut(key, len, endings, CQK_COUNT(endings), 4);
}

static size_t stem_latin(char *key, size_t len)
{
    static const char *const plural[] = {"s"};
    static const char *const endings[] = {"en", "em", "er", "e", "a", "o"};
    if (len > 4 && memcmp(key + len - 3, "aux", 3) == 0) {
        key[len - 2] = 'l';
        return len - 1;
    }
    if (len < 2 || key[len - 2] != 's') /* "Ausschuss" */
        len = cut(key, len, plural, 1, 3);
    bool e = key[len - 1] == 'e';
    len = cut(key, len, endings, CQK_COUNT(endings), 3);
    /* "nationelle", "ancienne": the feminine's double letter, and what the masculine loses */
    if (len > 4 && key[len - 1] == key[len - 2] && (key[len - 1] == 'l' || key[len - 1] == 'n')) {
        len--;
        e &= len > 4 && memcmp(key + len - 2, "en", 2) == 0;
        len -= e ? 2 : 0;
    } else if (e && len > 5 && memcmp(key + len - 3, "ier", 3) == 0) {
        len -= 2; /* "douanière", "douanier" */
    }
    if (len > 4 && memcmp(key + len - 2, "iv", 2) == 0) /* "executive", "exécutif" */
        key[len - 1] = 'f';
    return len;
}

static size_t fold_word(const cq_host *host, cq_str word, char *key, size_t capacity)
{
    size_t len = host->fold(word.data, word.len, key, capacity);
    for (size_t k = 0; len <= capacity && k + 1 < len; k++)
        if (memcmp(key + k, "ß", 2) == 0)
            memcpy(key + k, "ss", 2); /* "Haushaltsausschuß" */
    return len <= capacity ? len : 0;
}

size_t agency_fold_word(const cq_host *host, cq_str word, char *key)
{
    return fold_word(host, word, key, WORD_KEY);
}

size_t agency_stem(const cq_host *host, cq_str word, char *key)
{
    size_t len = fold_word(host, word, key, WORD_KEY);
    if (len == 0)
        return 0;
    while (len > 1 && key[len - 1] == '\'')
        len--;
    if (len > 3 && memcmp(key + len - 3, "’", 3) == 0)
        len -= 3;
    return (unsigned char)key[0] >= 0xD0 ? stem_cyrillic(key, len) : stem_latin(key, len);
}

static bool add_key(agency_dictionary *d, char mark, cq_str key, const agency_term *term)
{
    if (d->count == d->capacity || d->used + key.len + 1 > d->size)
        return false;
    d->forms[d->count++] = (form){d->keys + d->used, key.len + 1, term};
    d->keys[d->used++] = mark;
    memcpy(d->keys + d->used, key.data, key.len);
    d->used += key.len;
    return true;
}

static bool is_east(cq_str text)
{
    return (unsigned char)text.data[0] >= 0xE2;
}

/* The end of the word that begins at i; apostrophes belong to it, hyphens are words. */
static size_t word_end(cq_str text, size_t i)
{
    static const char apostrophe[] = "’";
    if (text.data[i] == '-')
        return i + 1;
    while (i < text.len && text.data[i] != ' ' && text.data[i] != '-') {
        if (text.data[i++] == '\'')
            break;
        if (text.len - i >= 3 && memcmp(text.data + i, apostrophe, 3) == 0)
            return i + 3;
    }
    return i;
}

static bool add_words(agency_dictionary *d, cq_str text, const agency_term *term)
{
    char key[TERM_WORDS * WORD_KEY];
    char raw[WORD_KEY * 3];
    size_t len = 0;
    uint32_t words = 0;
    for (size_t i = 0; i < text.len;) {
        size_t end = word_end(text, i);
        if (len + WORD_KEY + 1 > sizeof key)
            return false;
        if (words++)
            key[len++] = ' ';
        len += agency_stem(d->host, (cq_str){text.data + i, end - i}, key + len);
        i = end;
        while (i < text.len && text.data[i] == ' ')
            i++;
    }
    if (term->role != TERM_PREFIX && !add_key(d, 'w', (cq_str){key, len}, term))
        return false;
    size_t n = words == 1 ? fold_word(d->host, text, raw, sizeof raw) : 0;
    return n < PART_MIN || (unsigned char)raw[0] >= 0x80 || add_key(d, 'r', (cq_str){raw, n}, term);
}

static bool add_east(agency_dictionary *d, char mark, cq_str text, const agency_term *term)
{
    size_t at = d->used + 1;
    if (!add_key(d, mark, text, term))
        return false;
    agency_variants_fold(&d->variants, d->keys + at, text.len);
    return true;
}

/* "-wesen": the last part of a compound. */
static bool add_last(agency_dictionary *d, cq_str text, const agency_term *term)
{
    char key[WORD_KEY];
    size_t len = agency_stem(d->host, text, key);
    return add_key(d, 'l', (cq_str){key, len}, term);
}

static bool add_form(agency_dictionary *d, cq_str text, const agency_term *term)
{
    if (text.data[0] == '-')
        return add_last(d, (cq_str){text.data + 1, text.len - 1}, term);
    if (text.len > 2 && text.data[1] == ':')
        return add_east(d, text.data[0], (cq_str){text.data + 2, text.len - 2}, term);
    return is_east(text) ? add_east(d, 'e', text, term) : add_words(d, text, term);
}

static bool add_terms(agency_dictionary *d, const agency_term *terms, size_t count)
{
    for (size_t i = 0; i < count; i++)
        for (const char *at = terms[i].forms; *at;) {
            size_t len = strcspn(at, "|");
            if (!add_form(d, (cq_str){at, len}, &terms[i]))
                return false;
            at += len;
            at += *at == '|';
        }
    return true;
}

static int compare(const form *a, const form *b)
{
    size_t len = a->len < b->len ? a->len : b->len;
    int order = memcmp(a->key, b->key, len);
    return order ? order : (a->len > b->len) - (a->len < b->len);
}

/* By key; of equal ones the table's first stays in front. */
static int by_key(const void *a, const void *b)
{
    const form *x = a;
    const form *y = b;
    int order = compare(x, y);
    return order ? order : (x->key > y->key) - (x->key < y->key);
}

agency_dictionary *agency_dictionary_new(const cq_host *host)
{
    enum { FORMS = 32768, KEYS = 1 << 20 };
    agency_dictionary *d = calloc(1, sizeof *d);
    if (!d)
        return NULL;
    d->host = host;
    agency_variants_open(&d->variants);
    d->keys = malloc(KEYS);
    d->forms = calloc(FORMS, sizeof *d->forms);
    d->size = KEYS;
    d->capacity = FORMS;
    if (!d->keys || !d->forms || !add_terms(d, agency_korean_heads, agency_korean_heads_count) ||
        !add_terms(d, agency_korean_matters, agency_korean_matters_count) ||
        !add_terms(d, agency_korean_fields, agency_korean_fields_count) ||
        !add_terms(d, agency_japanese_heads, agency_japanese_heads_count) ||
        !add_terms(d, agency_japanese_matters, agency_japanese_matters_count) ||
        !add_terms(d, agency_japanese_fields, agency_japanese_fields_count) ||
        !add_terms(d, agency_chinese_heads, agency_chinese_heads_count) ||
        !add_terms(d, agency_chinese_matters, agency_chinese_matters_count) ||
        !add_terms(d, agency_chinese_fields, agency_chinese_fields_count) ||
        !add_terms(d, agency_chinese_cities, agency_chinese_cities_count) ||
        !add_terms(d, agency_japanese_more, agency_japanese_more_count) ||
        !add_terms(d, agency_eastern, agency_eastern_count) ||
        !add_terms(d, agency_german_terms, agency_german_count) ||
        !add_terms(d, agency_russian_terms, agency_russian_count) ||
        !add_terms(d, agency_terms, agency_term_count) ||
        !add_terms(d, agency_ranks, agency_rank_count) ||
        !add_terms(d, agency_matters, agency_matter_count) ||
        !add_terms(d, agency_people, agency_people_count) ||
        !add_terms(d, agency_topics, agency_topic_count) ||
        !add_terms(d, agency_place_terms, agency_place_term_count) ||
        !add_terms(d, agency_tasks, agency_task_count) ||
        !add_terms(d, agency_romance_terms, agency_romance_term_count) ||
        !add_terms(d, agency_western, agency_western_count)) {
        agency_dictionary_free(d);
        return NULL;
    }
    qsort(d->forms, d->count, sizeof *d->forms, by_key);
    for (uint32_t i = 0; i < d->count; i++) {
        uint32_t bit = filter_bit(hash_key(d->forms[i].key, d->forms[i].len));
        d->filter[bit / 64] |= (uint64_t)1 << (bit % 64);
    }
    return d;
}

void agency_dictionary_free(agency_dictionary *d)
{
    if (!d)
        return;
    free(d->keys);
    free(d->forms);
    free(d);
}

/* The first form of this key; d->count: there is none. */
static uint32_t find_form(const agency_dictionary *d, const form *wanted)
{
    uint32_t low = 0;
    uint32_t high = d->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (compare(&d->forms[middle], wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < d->count && compare(&d->forms[low], wanted) == 0 ? low : d->count;
}

static const agency_term *find(const agency_dictionary *d, const char *key, size_t len)
{
    const form wanted = {key, len, NULL};
    uint32_t first = may_hold(d, hash_key(key, len)) ? find_form(d, &wanted) : d->count;
    return first < d->count ? d->forms[first].term : NULL;
}

/* Of terms with one form, the noun. */
static const agency_term *find_noun(const agency_dictionary *d, const char *key, size_t len)
{
    const form wanted = {key, len, NULL};
    const agency_term *found = find(d, key, len);
    if (!found || found->role < TERM_RANK || found->role > TERM_KIND)
        return found;
    for (uint32_t i = find_form(d, &wanted); i < d->count && compare(&d->forms[i], &wanted) == 0;
         i++)
        if (d->forms[i].term->role == TERM_NOUN)
            return d->forms[i].term;
    return found;
}

const agency_term *agency_dictionary_words(const agency_dictionary *d, const cq_str *stems,
                                           uint32_t count, bool noun, uint32_t *used)
{
    char key[1 + TERM_WORDS * (WORD_KEY + 1)];
    for (uint32_t n = count < TERM_WORDS ? count : TERM_WORDS; n > 0; n--) {
        size_t len = 0;
        key[len++] = 'w';
        for (uint32_t i = 0; i < n; i++) {
            if (i)
                key[len++] = ' ';
            memcpy(key + len, stems[i].data, stems[i].len);
            len += stems[i].len;
        }
        const agency_term *term = noun ? find_noun(d, key, len) : find(d, key, len);
        if (term) {
            *used = n;
            return term;
        }
    }
    return NULL;
}

const agency_term *agency_dictionary_text(const agency_dictionary *d, cq_str text, bool japanese,
                                          size_t *bytes)
{
    char key[TEXT_MAX + 1];
    uint32_t own[TEXT_MAX + 1], shared[TEXT_MAX + 1]; /* hashes of keys by their length */
    size_t most = text.len < TEXT_MAX ? text.len : TEXT_MAX;
    char language = japanese ? 'j' : 'c';
    own[0] = add_to_hash(HASH_SEED, language);
    shared[0] = add_to_hash(HASH_SEED, 'e');
    memcpy(key + 1, text.data, most);
    agency_variants_fold(&d->variants, key + 1, most);
    for (size_t n = 0; n < most; n++) {
        own[n + 1] = add_to_hash(own[n], key[n + 1]);
        shared[n + 1] = add_to_hash(shared[n], key[n + 1]);
    }
    for (size_t n = most; n > 0; n--) {
        if (n < text.len && ((unsigned char)text.data[n] & 0xC0) == 0x80)
            continue;
        key[0] = language;
        const agency_term *term = may_hold(d, own[n]) ? find(d, key, n + 1) : NULL;
        if (!term && may_hold(d, shared[n])) {
            key[0] = 'e';
            term = find(d, key, n + 1);
        }
        if (term) {
            *bytes = n;
            return term;
        }
    }
    return NULL;
}

static bool is_head(const agency_term *term)
{
    return term->role == TERM_OF || term->role == TERM_HEAD;
}

const agency_term *agency_dictionary_as(const agency_dictionary *d, cq_str text, bool japanese,
                                        bool head)
{
    const char marks[] = {japanese ? 'j' : 'c', 'e'};
    char key[TEXT_MAX + 1];
    if (text.len > TEXT_MAX)
        return NULL;
    memcpy(key + 1, text.data, text.len);
    agency_variants_fold(&d->variants, key + 1, text.len);
    for (size_t k = 0; k < sizeof marks; k++) {
        key[0] = marks[k];
        const form wanted = {key, text.len + 1, NULL};
        for (uint32_t i = find_form(d, &wanted);
             i < d->count && compare(&d->forms[i], &wanted) == 0; i++)
            if (is_head(d->forms[i].term) == head)
                return d->forms[i].term;
    }
    return NULL;
}

const agency_term *agency_dictionary_part(const agency_dictionary *d, cq_str word)
{
    char key[WORD_KEY + 1];
    if (word.len < PART_MIN || word.len >= WORD_KEY)
        return NULL;
    key[0] = 'r';
    memcpy(key + 1, word.data, word.len);
    return find(d, key, word.len + 1);
}

/* The last part may have an ending: "Ausschusses". */
static const agency_term *find_last(const agency_dictionary *d, cq_str part)
{
    char key[WORD_KEY + 1];
    if (part.len < PART_MIN || part.len >= WORD_KEY)
        return NULL;
    memcpy(key + 1, part.data, part.len);
    size_t len = 1 + stem_latin(key + 1, part.len);
    key[0] = 'l';
    const agency_term *term = find(d, key, len);
    key[0] = 'w';
    return term ? term : find(d, key, len);
}

uint32_t agency_dictionary_compound(const agency_dictionary *d, cq_str word,
                                    const agency_term **parts, uint32_t capacity)
{
    static const char *const joints[] = {"", "s", "es", "n", "en"};
    char key[WORD_KEY + 1];
    if (capacity == 0 || word.len >= WORD_KEY)
        return 0;
    parts[0] = find_last(d, word);
    if (parts[0])
        return 1;
    key[0] = 'r';
    memcpy(key + 1, word.data, word.len);
    for (size_t n = word.len; n-- > PART_MIN;) {
        const agency_term *first = find(d, key, n + 1);
        for (size_t k = 0; first && k < CQK_COUNT(joints); k++) {
            size_t joint = strlen(joints[k]);
            if (n + joint >= word.len || memcmp(word.data + n, joints[k], joint) != 0)
                continue;
            uint32_t rest = agency_dictionary_compound(
                d, (cq_str){word.data + n + joint, word.len - n - joint}, parts + 1, capacity - 1);
            if (rest) {
                parts[0] = first;
                return rest + 1;
            }
        }
    }
    return 0;
}
