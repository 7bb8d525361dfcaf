/*
 * dictionary.c - looks terms up by the stems of their words: light stemming, the same for the
 * table's forms and the text's (endings only: Porter 2001, "Snowball", has the full algorithms;
 * here two words need to agree, not to be right).
 */
#include "translate/dictionary.h"

#include <string.h>

enum { TERM_WORDS = 8, PART_MIN = 3, TEXT_MAX = 48 };

static bool may_hold(const agency_dictionary *d, uint32_t hash)
{
    uint32_t bit = dictionary_filter_bit(hash);
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

static int compare(const agency_dictionary *d, const form *f, cq_str key)
{
    size_t len = f->len < key.len ? f->len : key.len;
    int order = memcmp(d->keys + f->key, key.data, len);
    return order ? order : (f->len > key.len) - (f->len < key.len);
}

/* The first form of this key; d->count: there is none. */
static uint32_t find_form(const agency_dictionary *d, cq_str key)
{
    uint32_t low = 0;
    uint32_t high = d->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (compare(d, &d->forms[middle], key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < d->count && compare(d, &d->forms[low], key) == 0 ? low : d->count;
}

static const agency_term *find(const agency_dictionary *d, const char *key, size_t len)
{
    uint32_t first =
        may_hold(d, dictionary_hash(key, len)) ? find_form(d, (cq_str){key, len}) : d->count;
    return first < d->count ? agency_dictionary_term(&d->forms[first]) : NULL;
}

/* Of terms with one form, the noun. */
static const agency_term *find_noun(const agency_dictionary *d, cq_str key)
{
    const agency_term *found = find(d, key.data, key.len);
    if (!found || found->role < TERM_RANK || found->role > TERM_KIND)
        return found;
    for (uint32_t i = find_form(d, key); i < d->count && compare(d, &d->forms[i], key) == 0; i++) {
        const agency_term *term = agency_dictionary_term(&d->forms[i]);
        if (term->role == TERM_NOUN)
            return term;
    }
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
        const agency_term *term = noun ? find_noun(d, (cq_str){key, len}) : find(d, key, len);
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
    own[0] = dictionary_hash_next(DICTIONARY_HASH_SEED, language);
    shared[0] = dictionary_hash_next(DICTIONARY_HASH_SEED, 'e');
    memcpy(key + 1, text.data, most);
    agency_variants_fold(&d->variants, key + 1, most);
    for (size_t n = 0; n < most; n++) {
        own[n + 1] = dictionary_hash_next(own[n], key[n + 1]);
        shared[n + 1] = dictionary_hash_next(shared[n], key[n + 1]);
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
        const cq_str wanted = {key, text.len + 1};
        for (uint32_t i = find_form(d, wanted);
             i < d->count && compare(d, &d->forms[i], wanted) == 0; i++) {
            const agency_term *term = agency_dictionary_term(&d->forms[i]);
            if (is_head(term) == head)
                return term;
        }
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
