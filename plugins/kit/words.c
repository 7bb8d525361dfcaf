/*
 * words.c - number words of English, French, Spanish, German and Russian: cardinals, and ordinals
 * in all their endings (the tables are in number_stems.c). The interface is in numeral.h.
 *
 * A word is a stem of the table and an ending of the stem's class; keys have no accents, and й and
 * ё are read as и and е. German writes numbers below a thousand as one word, which is taken apart.
 */
#include "numeral.h"

#include "lexicon.h"
#include "number_stems.h"

#include <string.h>

enum { KEY_MAX = 64, PARTS_MAX = 12 };

static bool ends_as(const char *rest, size_t len, ending_class class)
{
    for (size_t i = 0; i < CQK_COUNT(cqk_number_endings[class]) && cqk_number_endings[class][i];
         i++)
        if (cqk_is((cq_str){rest, len}, cqk_number_endings[class][i]))
            return true;
    return false;
}

static int compare_pair(const char *a, const char *b)
{
    int first = (unsigned char)a[0] - (unsigned char)b[0];
    return first ? first : (unsigned char)a[1] - (unsigned char)b[1];
}

/* The first stem that begins with the key's first two bytes, or where it would stand. */
static size_t first_stem(const char *key)
{
    size_t low = 0;
    size_t high = cqk_number_stem_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_pair(cqk_number_stems[middle].stem, key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool look_up(const char *key, size_t len, uint32_t *value, uint32_t *form)
{
    for (size_t i = first_stem(key);
         i < cqk_number_stem_count && compare_pair(cqk_number_stems[i].stem, key) == 0; i++) {
        size_t stem = strlen(cqk_number_stems[i].stem);
        if (stem <= len && memcmp(cqk_number_stems[i].stem, key, stem) == 0 &&
            ends_as(key + stem, len - stem, cqk_number_stems[i].endings)) {
            *value = cqk_number_stems[i].value;
            *form = cqk_number_stems[i].endings <= RU_CARDINAL ? CQK_NUMBER_CARDINAL
                                                               : CQK_NUMBER_ORDINAL;
            return true;
        }
    }
    return false;
}

/* Cuts the case ending and the suffix -t or -st of a German ordinal; 0 where there is none. */
static size_t german_stem(const char *key, size_t len)
{
    size_t cut = len;
    for (size_t n = 2; n >= 1 && cut == len; n--)
        if (len > n && ends_as(key + len - n, n, DE_CASE))
            cut = len - n;
    if (cut == len || key[cut - 1] != 't')
        return 0;
    cut--;
    return cut > 0 && key[cut - 1] == 's' ? cut - 1 : cut;
}

static const struct {
    const char *stem;
    uint32_t value;
} german_parts[] = {
    {"tausend", 1000}, {"hundert", 100}, {"dreissig", 30}, {"sechzehn", 16}, {"siebzehn", 17},
    {"zwanzig", 20},   {"vierzig", 40},  {"funfzig", 50},  {"sechzig", 60},  {"siebzig", 70},
    {"achtzig", 80},   {"neunzig", 90},  {"dreizig", 30},  {"sieben", 7},    {"zwolf", 12},
    {"sechs", 6},      {"zehn", 10},     {"neun", 9},      {"zwei", 2},      {"drei", 3},
    {"vier", 4},       {"funf", 5},      {"acht", 8},      {"elf", 11},      {"eins", 1},
    {"sieb", 7},       {"ein", 1},       {"und", 0},       {"drit", 3},      {"er", 1},
};

static size_t german_part(const char *key, size_t len, uint32_t *value)
{
    for (size_t i = 0; i < CQK_COUNT(german_parts); i++) {
        if (german_parts[i].stem[0] != key[0])
            continue;
        size_t n = strlen(german_parts[i].stem);
        if (n <= len && memcmp(german_parts[i].stem, key, n) == 0) {
            *value = german_parts[i].value;
            return n;
        }
    }
    return 0;
}

/* "hundertneunundneunzig": parts are added up, what stands in front of "hundert" multiplies it. */
static bool german_compound(const char *key, size_t len, uint32_t *value)
{
    uint32_t sum = 0;
    uint32_t part = 0;
    size_t parts = 0;
    for (size_t at = 0; at < len; parts++) {
        size_t n = german_part(key + at, len - at, &part);
        if (n == 0 || parts == PARTS_MAX)
            return false;
        bool multiplies = part == 100 || part == 1000;
        sum = multiplies ? (sum == 0 ? 1 : sum) * part : sum + part;
        at += n;
    }
    *value = sum;
    return parts > 0 && sum > 0 && sum < 10000;
}

static bool german(const char *key, size_t len, uint32_t *value, uint32_t *form)
{
    if (!strchr("adefhnsuvz", key[0]))
        return false; /* no part begins so */
    size_t stem = german_stem(key, len);
    *form = CQK_NUMBER_ORDINAL;
    if (stem > 0 && german_compound(key, stem, value))
        return true;
    /* "achte" keeps its t */
    if (stem > 0 && key[stem] == 't' && german_compound(key, stem + 1, value) && *value % 10 == 8)
        return true;
    *form = CQK_NUMBER_CARDINAL;
    return len > 4 && german_compound(key, len, value);
}

/* й and ё in a key, written in one code point, become и and е. */
static size_t simplify(cq_str key, char out[KEY_MAX])
{
    if (key.len > KEY_MAX)
        return 0;
    memcpy(out, key.data, key.len);
    for (size_t i = 0; i + 1 < key.len; i++) {
        if (memcmp(out + i, "й", 2) == 0)
            memcpy(out + i, "и", 2);
        else if (memcmp(out + i, "ё", 2) == 0)
            memcpy(out + i, "е", 2);
    }
    /* ß folds to itself under simple folding */
    size_t len = 0;
    for (size_t i = 0; i < key.len; i++) {
        if (i + 1 < key.len && memcmp(out + i, "ß", 2) == 0) {
            out[len++] = 's';
            out[len++] = 's';
            i++;
        } else {
            out[len++] = out[i];
        }
    }
    return len;
}

bool cqk_number_word(cq_str key, uint32_t *value, uint32_t *form)
{
    char simple[KEY_MAX];
    size_t len = simplify(key, simple);
    if (len < 2)
        return false;
    return look_up(simple, len, value, form) || german(simple, len, value, form);
}

static bool is_ascii(const char *word)
{
    while (*word && (unsigned char)*word < 0x80)
        word++;
    return !*word;
}

static void mark(const cq_host *host, const char *stem, const char *ending, uint64_t *bitmap,
                 uint32_t bits)
{
    char word[KEY_MAX];
    size_t len = strlen(stem) + strlen(ending);
    if (len >= sizeof word || !is_ascii(stem))
        return;
    strcat(strcpy(word, stem), ending);
    uint32_t bit = host->fold_hash(word, len) & (bits - 1);
    bitmap[bit / 64] |= (uint64_t)1 << (bit % 64);
}

void cqk_number_words_mark(const cq_host *host, uint64_t *bitmap, uint32_t bits)
{
    static const char *const suffixes[] = {"t", "st"};
    for (size_t i = 0; i < cqk_number_stem_count; i++) {
        const char *const *list = cqk_number_endings[cqk_number_stems[i].endings];
        for (size_t k = 0; k < CQK_COUNT(cqk_number_endings[0]) && list[k]; k++)
            mark(host, cqk_number_stems[i].stem, list[k], bitmap, bits);
    }
    for (size_t i = 0; i < CQK_COUNT(german_parts); i++) {
        const char *stem = german_parts[i].stem;
        mark(host, stem, "", bitmap, bits);
        for (size_t k = 0; k < CQK_COUNT(cqk_number_endings[0]) && cqk_number_endings[DE_CASE][k];
             k++) {
            char ending[8];
            mark(host, stem, cqk_number_endings[DE_CASE][k], bitmap, bits); /* "achte" */
            for (size_t n = 0; n < CQK_COUNT(suffixes); n++)
                mark(host, stem,
                     strcat(strcpy(ending, suffixes[n]), cqk_number_endings[DE_CASE][k]), bitmap,
                     bits);
        }
    }
}

typedef struct number_reader {
    const cq_host *host;
    const cq_segment *segment;
    uint32_t total;   /* thousands */
    uint32_t section; /* below a thousand */
    uint32_t form;
} number_reader;

static bool word_at(const number_reader *r, uint32_t i, uint32_t *value, uint32_t *form)
{
    char key[KEY_MAX];
    if (i >= r->segment->tokens->count)
        return false;
    cq_str text = cqk_token(r->segment, i);
    if (text.len < 2 || text.len > KEY_MAX)
        return false;
    size_t len = cqk_fold(r->host, text, key, sizeof key);
    return len <= sizeof key && cqk_number_word((cq_str){key, len}, value, form);
}

static bool is_key(const number_reader *r, uint32_t i, cq_str word)
{
    char key[KEY_MAX];
    if (i >= r->segment->tokens->count)
        return false;
    cq_str text = cqk_token(r->segment, i);
    if (text.len > KEY_MAX)
        return false;
    size_t len = cqk_fold(r->host, text, key, sizeof key);
    return cqk_equal((cq_str){key, len}, word);
}

/* May a word of this value follow what was read? 20 and 3, 60 and 12, 4 and 20, 2 and 100. */
static bool add_word(number_reader *r, uint32_t value)
{
    uint32_t below = r->section % 100;
    if (value == 1000) {
        r->total = (r->section ? r->section : 1) * 1000;
        r->section = 0;
    } else if (value == 100) {
        bool hundreds = r->section > 9 && r->section < 100 && r->total == 0; /* nineteen hundred */
        if (r->section > 9 && !hundreds)
            return false;
        r->section = (r->section ? r->section : 1) * 100;
    } else if (value == 20 && below == 4) {
        r->section += 76; /* quatre-vingts */
    } else if (below == 0 || (below >= 20 && below % 10 == 0 && value < 10) ||
               ((below == 60 || below == 80) && value < 20) || (below == 10 && value < 10)) {
        if (value >= 100 && r->section != 0)
            return false;
        r->section += value;
    } else {
        return false;
    }
    return r->total < 1000000;
}

/* The token after joiners that continue a number: a hyphen, or "and"/"et"/"y"/"und" where allowed.
 */
static uint32_t after_joiner(const number_reader *r, uint32_t i)
{
    static const cq_str hyphens[] = {CQ_STR_INIT("-"), CQ_STR_INIT("‐"), CQ_STR_INIT("‑")};
    uint32_t below = r->section % 100;
    for (size_t k = 0; k < CQK_COUNT(hyphens); k++)
        if (cqk_token_is(r->segment, i, hyphens[k]))
            i++;
    if (below == 0 && (r->section > 0 || r->total > 0) && is_key(r, i, CQ_STR("and")))
        return i + 1;
    if (below >= 20 && below % 10 == 0 && (is_key(r, i, CQ_STR("et")) || is_key(r, i, CQ_STR("y"))))
        i++;
    for (size_t k = 0; k < CQK_COUNT(hyphens); k++)
        if (cqk_token_is(r->segment, i, hyphens[k]))
            i++;
    return i;
}

uint32_t cqk_number_words(const cq_host *host, const cq_segment *segment, uint32_t i,
                          uint32_t *value, uint32_t *form)
{
    number_reader r = {host, segment, 0, 0, 0};
    uint32_t word = 0;
    uint32_t used = 0;
    if (!word_at(&r, i, &word, &r.form) || !add_word(&r, word))
        return 0;
    used = 1;
    for (uint32_t parts = 1; parts < PARTS_MAX; parts++) {
        uint32_t word_form = 0;
        uint32_t next = after_joiner(&r, i + used);
        /* Spanish ordinals go on after an ordinal ("decimo segundo"); others end with one. */
        bool tens = r.form == CQK_NUMBER_CARDINAL || (r.section >= 10 && r.section % 10 == 0);
        if (!tens || !word_at(&r, next, &word, &word_form) ||
            (r.form == CQK_NUMBER_ORDINAL && word_form != CQK_NUMBER_ORDINAL))
            break;
        number_reader before = r;
        if (!add_word(&r, word)) {
            r = before;
            break;
        }
        r.form = word_form;
        used = next - i + 1;
    }
    *value = r.total + r.section;
    *form = r.form;
    return used;
}
