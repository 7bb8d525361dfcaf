/*
 * words.c - number words of English, French, Spanish, German and Russian: cardinals, and ordinals
 * in all their endings. The interface is in numeral.h.
 *
 * A word is a stem of the table and an ending of the stem's class; keys have no accents, and й and
 * ё are read as и and е. German writes numbers below a thousand as one word, which is taken apart.
 */
#include "numeral.h"

#include "lexicon.h"

#include <string.h>

/* Which endings a stem takes; a cardinal or an ordinal by them. */
typedef enum ending_class {
    CARDINAL,    /* none: the stem is the word */
    RU_CARDINAL, /* cases of cardinals */
    ORDINAL,     /* none */
    EN_TH,       /* English ordinals in -th */
    FR_IEME,     /* -ieme, -iemes */
    ES_VOWEL,    /* -o, -a, -os, -as and the short form without */
    DE_CASE,     /* -e, -er, -es, -en, -em */
    RU_HARD,     /* -ый, -ая, -ого ... */
    RU_THIRD     /* третий, третьего */
} ending_class;

static const char *const endings[][20] = {
    [CARDINAL] = {""},
    [ORDINAL] = {""},
    [EN_TH] = {"th"},
    [FR_IEME] = {"ieme", "iemes"},
    [ES_VOWEL] = {"o", "a", "os", "as", ""},
    [DE_CASE] = {"e", "er", "es", "en", "em"},
    [RU_HARD] = {"ыи", "ая", "ое", "ые", "ого", "ои", "ому", "ую", "ым", "ом", "ых", "ыми", "ою",
                 "ои", "ии"},
    [RU_THIRD] = {"ии", "ья", "ье", "ьи", "ьего", "ьеи", "ьему", "ью", "ьим", "ьем", "ьих", "ьими"},
    [RU_CARDINAL] = {"ь", "и", "ью", "а", "у", "е", "х", "м", ""},
};

typedef struct number_stem {
    const char *stem; /* two bytes and more */
    uint32_t value;
    ending_class endings;
} number_stem;

/* Sorted by the stems' bytes, all languages together: see first_stem. */
static const number_stem stems[] = {
    {"acht", 8, CARDINAL},
    {"achtzig", 80, CARDINAL},
    {"catorce", 14, CARDINAL},
    {"cent", 100, CARDINAL},
    {"cent", 100, FR_IEME},
    {"centesim", 100, ES_VOWEL},
    {"cents", 100, CARDINAL},
    {"cien", 100, CARDINAL},
    {"ciento", 100, CARDINAL},
    {"cinco", 5, CARDINAL},
    {"cincuenta", 50, CARDINAL},
    {"cinq", 5, CARDINAL},
    {"cinqu", 5, FR_IEME},
    {"cinquant", 50, FR_IEME},
    {"cinquante", 50, CARDINAL},
    {"cuadragesim", 40, ES_VOWEL},
    {"cuarenta", 40, CARDINAL},
    {"cuart", 4, ES_VOWEL},
    {"cuatro", 4, CARDINAL},
    {"cuatrocientos", 400, CARDINAL},
    {"decim", 10, ES_VOWEL},
    {"decimacuart", 14, ES_VOWEL},
    {"decimanoven", 19, ES_VOWEL},
    {"decimaprimer", 11, ES_VOWEL},
    {"decimaquint", 15, ES_VOWEL},
    {"decimasegund", 12, ES_VOWEL},
    {"decimaseptim", 17, ES_VOWEL},
    {"decimasext", 16, ES_VOWEL},
    {"decimatercer", 13, ES_VOWEL},
    {"decimoctav", 18, ES_VOWEL},
    {"decimocuart", 14, ES_VOWEL},
    {"decimonoven", 19, ES_VOWEL},
    {"decimoprimer", 11, ES_VOWEL},
    {"decimoquint", 15, ES_VOWEL},
    {"decimosegund", 12, ES_VOWEL},
    {"decimoseptim", 17, ES_VOWEL},
    {"decimosext", 16, ES_VOWEL},
    {"decimotercer", 13, ES_VOWEL},
    {"deux", 2, CARDINAL},
    {"deux", 2, FR_IEME},
    {"diecinueve", 19, CARDINAL},
    {"dieciocho", 18, CARDINAL},
    {"dieciseis", 16, CARDINAL},
    {"diecisiete", 17, CARDINAL},
    {"diez", 10, CARDINAL},
    {"dix", 10, CARDINAL},
    {"dix", 10, FR_IEME},
    {"doce", 12, CARDINAL},
    {"dos", 2, CARDINAL},
    {"doscientos", 200, CARDINAL},
    {"douz", 12, FR_IEME},
    {"douze", 12, CARDINAL},
    {"drei", 3, CARDINAL},
    {"dreissig", 30, CARDINAL},
    {"duodecim", 12, ES_VOWEL},
    {"eight", 8, CARDINAL},
    {"eighteen", 18, CARDINAL},
    {"eighteen", 18, EN_TH},
    {"eighth", 8, ORDINAL},
    {"eightieth", 80, ORDINAL},
    {"eighty", 80, CARDINAL},
    {"eine", 1, CARDINAL},
    {"eins", 1, CARDINAL},
    {"eleven", 11, CARDINAL},
    {"eleven", 11, EN_TH},
    {"elf", 11, CARDINAL},
    {"fifteen", 15, CARDINAL},
    {"fifteen", 15, EN_TH},
    {"fifth", 5, ORDINAL},
    {"fiftieth", 50, ORDINAL},
    {"fifty", 50, CARDINAL},
    {"first", 1, ORDINAL},
    {"five", 5, CARDINAL},
    {"fortieth", 40, ORDINAL},
    {"forty", 40, CARDINAL},
    {"four", 4, CARDINAL},
    {"four", 4, EN_TH},
    {"fourteen", 14, CARDINAL},
    {"fourteen", 14, EN_TH},
    {"funf", 5, CARDINAL},
    {"funfzig", 50, CARDINAL},
    {"huit", 8, CARDINAL},
    {"huit", 8, FR_IEME},
    {"huitante", 80, CARDINAL},
    {"hundert", 100, CARDINAL},
    {"hundred", 100, CARDINAL},
    {"hundredth", 100, ORDINAL},
    {"mil", 1000, CARDINAL},
    {"mill", 1000, FR_IEME},
    {"mille", 1000, CARDINAL},
    {"neuf", 9, CARDINAL},
    {"neun", 9, CARDINAL},
    {"neunzig", 90, CARDINAL},
    {"neuv", 9, FR_IEME},
    {"nine", 9, CARDINAL},
    {"nineteen", 19, CARDINAL},
    {"nineteen", 19, EN_TH},
    {"ninetieth", 90, ORDINAL},
    {"ninety", 90, CARDINAL},
    {"ninth", 9, ORDINAL},
    {"nonagesim", 90, ES_VOWEL},
    {"nonant", 90, FR_IEME},
    {"nonante", 90, CARDINAL},
    {"novecientos", 900, CARDINAL},
    {"noven", 9, ES_VOWEL},
    {"noventa", 90, CARDINAL},
    {"nueve", 9, CARDINAL},
    {"ochenta", 80, CARDINAL},
    {"ocho", 8, CARDINAL},
    {"ochocientos", 800, CARDINAL},
    {"octav", 8, ES_VOWEL},
    {"octogesim", 80, ES_VOWEL},
    {"once", 11, CARDINAL},
    {"one", 1, CARDINAL},
    {"onz", 11, FR_IEME},
    {"onze", 11, CARDINAL},
    {"premier", 1, ORDINAL},
    {"premiere", 1, ORDINAL},
    {"premieres", 1, ORDINAL},
    {"premiers", 1, ORDINAL},
    {"primer", 1, ES_VOWEL},
    {"quarant", 40, FR_IEME},
    {"quarante", 40, CARDINAL},
    {"quatorz", 14, FR_IEME},
    {"quatorze", 14, CARDINAL},
    {"quatr", 4, FR_IEME},
    {"quatre", 4, CARDINAL},
    {"quince", 15, CARDINAL},
    {"quincuagesim", 50, ES_VOWEL},
    {"quinientos", 500, CARDINAL},
    {"quint", 5, ES_VOWEL},
    {"quinz", 15, FR_IEME},
    {"quinze", 15, CARDINAL},
    {"sechs", 6, CARDINAL},
    {"sechzehn", 16, CARDINAL},
    {"sechzig", 60, CARDINAL},
    {"second", 2, ORDINAL},
    {"seconde", 2, ORDINAL},
    {"segund", 2, ES_VOWEL},
    {"seis", 6, CARDINAL},
    {"seiscientos", 600, CARDINAL},
    {"seiz", 16, FR_IEME},
    {"seize", 16, CARDINAL},
    {"sept", 7, CARDINAL},
    {"sept", 7, FR_IEME},
    {"septant", 70, FR_IEME},
    {"septante", 70, CARDINAL},
    {"septim", 7, ES_VOWEL},
    {"septuagesim", 70, ES_VOWEL},
    {"sesenta", 60, CARDINAL},
    {"setecientos", 700, CARDINAL},
    {"setenta", 70, CARDINAL},
    {"seven", 7, CARDINAL},
    {"seven", 7, EN_TH},
    {"seventeen", 17, CARDINAL},
    {"seventeen", 17, EN_TH},
    {"seventieth", 70, ORDINAL},
    {"seventy", 70, CARDINAL},
    {"sexagesim", 60, ES_VOWEL},
    {"sext", 6, ES_VOWEL},
    {"sieben", 7, CARDINAL},
    {"siebzehn", 17, CARDINAL},
    {"siebzig", 70, CARDINAL},
    {"siete", 7, CARDINAL},
    {"six", 6, CARDINAL},
    {"six", 6, EN_TH},
    {"six", 6, FR_IEME},
    {"sixteen", 16, CARDINAL},
    {"sixteen", 16, EN_TH},
    {"sixtieth", 60, ORDINAL},
    {"sixty", 60, CARDINAL},
    {"soixant", 60, FR_IEME},
    {"soixante", 60, CARDINAL},
    {"tausend", 1000, CARDINAL},
    {"ten", 10, CARDINAL},
    {"ten", 10, EN_TH},
    {"tercer", 3, ES_VOWEL},
    {"third", 3, ORDINAL},
    {"thirteen", 13, CARDINAL},
    {"thirteen", 13, EN_TH},
    {"thirtieth", 30, ORDINAL},
    {"thirty", 30, CARDINAL},
    {"thousand", 1000, CARDINAL},
    {"thousandth", 1000, ORDINAL},
    {"three", 3, CARDINAL},
    {"trece", 13, CARDINAL},
    {"treinta", 30, CARDINAL},
    {"treiz", 13, FR_IEME},
    {"treize", 13, CARDINAL},
    {"trent", 30, FR_IEME},
    {"trente", 30, CARDINAL},
    {"tres", 3, CARDINAL},
    {"trescientos", 300, CARDINAL},
    {"trigesim", 30, ES_VOWEL},
    {"trois", 3, CARDINAL},
    {"trois", 3, FR_IEME},
    {"twelfth", 12, ORDINAL},
    {"twelve", 12, CARDINAL},
    {"twentieth", 20, ORDINAL},
    {"twenty", 20, CARDINAL},
    {"two", 2, CARDINAL},
    {"un", 1, CARDINAL},
    {"un", 1, FR_IEME},
    {"undecim", 11, ES_VOWEL},
    {"uno", 1, CARDINAL},
    {"veinte", 20, CARDINAL},
    {"veinticinco", 25, CARDINAL},
    {"veinticuatro", 24, CARDINAL},
    {"veintidos", 22, CARDINAL},
    {"veintinueve", 29, CARDINAL},
    {"veintiocho", 28, CARDINAL},
    {"veintiseis", 26, CARDINAL},
    {"veintisiete", 27, CARDINAL},
    {"veintitres", 23, CARDINAL},
    {"veintiun", 21, CARDINAL},
    {"veintiuno", 21, CARDINAL},
    {"vier", 4, CARDINAL},
    {"vierzig", 40, CARDINAL},
    {"vigesim", 20, ES_VOWEL},
    {"vigesimoctav", 28, ES_VOWEL},
    {"vigesimocuart", 24, ES_VOWEL},
    {"vigesimonoven", 29, ES_VOWEL},
    {"vigesimoprimer", 21, ES_VOWEL},
    {"vigesimoquint", 25, ES_VOWEL},
    {"vigesimosegund", 22, ES_VOWEL},
    {"vigesimoseptim", 27, ES_VOWEL},
    {"vigesimosext", 26, ES_VOWEL},
    {"vigesimotercer", 23, ES_VOWEL},
    {"vingt", 20, CARDINAL},
    {"vingt", 20, FR_IEME},
    {"vingts", 20, CARDINAL},
    {"zehn", 10, CARDINAL},
    {"zwanzig", 20, CARDINAL},
    {"zwei", 2, CARDINAL},
    {"zwolf", 12, CARDINAL},
    {"восем", 8, RU_CARDINAL},
    {"восемнадцат", 18, RU_CARDINAL},
    {"восемнадцат", 18, RU_HARD},
    {"восемьдесят", 80, CARDINAL},
    {"восемьсот", 800, CARDINAL},
    {"восьм", 8, RU_HARD},
    {"восьмидесят", 80, RU_HARD},
    {"втор", 2, RU_HARD},
    {"дв", 2, RU_CARDINAL},
    {"два", 2, CARDINAL},
    {"двадцат", 20, RU_CARDINAL},
    {"двадцат", 20, RU_HARD},
    {"две", 2, CARDINAL},
    {"двенадцат", 12, RU_CARDINAL},
    {"двенадцат", 12, RU_HARD},
    {"двести", 200, CARDINAL},
    {"двухсот", 200, RU_HARD},
    {"девяност", 90, RU_HARD},
    {"девяносто", 90, CARDINAL},
    {"девят", 9, RU_CARDINAL},
    {"девят", 9, RU_HARD},
    {"девятнадцат", 19, RU_CARDINAL},
    {"девятнадцат", 19, RU_HARD},
    {"девятьсот", 900, CARDINAL},
    {"десят", 10, RU_CARDINAL},
    {"десят", 10, RU_HARD},
    {"один", 1, CARDINAL},
    {"одиннадцат", 11, RU_CARDINAL},
    {"одиннадцат", 11, RU_HARD},
    {"перв", 1, RU_HARD},
    {"пят", 5, RU_CARDINAL},
    {"пят", 5, RU_HARD},
    {"пятидесят", 50, RU_HARD},
    {"пятнадцат", 15, RU_CARDINAL},
    {"пятнадцат", 15, RU_HARD},
    {"пятьдесят", 50, CARDINAL},
    {"пятьсот", 500, CARDINAL},
    {"седьм", 7, RU_HARD},
    {"сем", 7, RU_CARDINAL},
    {"семидесят", 70, RU_HARD},
    {"семнадцат", 17, RU_CARDINAL},
    {"семнадцат", 17, RU_HARD},
    {"семьдесят", 70, CARDINAL},
    {"семьсот", 700, CARDINAL},
    {"сорок", 40, CARDINAL},
    {"сороков", 40, RU_HARD},
    {"сот", 100, RU_HARD},
    {"сто", 100, CARDINAL},
    {"трет", 3, RU_THIRD},
    {"трех", 3, CARDINAL},
    {"трехсот", 300, RU_HARD},
    {"три", 3, CARDINAL},
    {"тридцат", 30, RU_CARDINAL},
    {"тридцат", 30, RU_HARD},
    {"тринадцат", 13, RU_CARDINAL},
    {"тринадцат", 13, RU_HARD},
    {"триста", 300, CARDINAL},
    {"тысяча", 1000, CARDINAL},
    {"тысячи", 1000, CARDINAL},
    {"тысячн", 1000, RU_HARD},
    {"четверт", 4, RU_HARD},
    {"четыре", 4, CARDINAL},
    {"четыреста", 400, CARDINAL},
    {"четырех", 4, CARDINAL},
    {"четырнадцат", 14, RU_CARDINAL},
    {"четырнадцат", 14, RU_HARD},
    {"шест", 6, RU_CARDINAL},
    {"шест", 6, RU_HARD},
    {"шестидесят", 60, RU_HARD},
    {"шестнадцат", 16, RU_CARDINAL},
    {"шестнадцат", 16, RU_HARD},
    {"шестьдесят", 60, CARDINAL},
    {"шестьсот", 600, CARDINAL},
};

enum { KEY_MAX = 64, PARTS_MAX = 12 };

static bool ends_as(const char *rest, size_t len, ending_class class)
{
    for (size_t i = 0; i < CQK_COUNT(endings[class]) && endings[class][i]; i++)
        if (strlen(endings[class][i]) == len && memcmp(endings[class][i], rest, len) == 0)
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
    size_t high = CQK_COUNT(stems);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_pair(stems[middle].stem, key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool look_up(const char *key, size_t len, uint32_t *value, uint32_t *form)
{
    for (size_t i = first_stem(key); i < CQK_COUNT(stems) && compare_pair(stems[i].stem, key) == 0;
         i++) {
        size_t stem = strlen(stems[i].stem);
        if (stem <= len && memcmp(stems[i].stem, key, stem) == 0 &&
            ends_as(key + stem, len - stem, stems[i].endings)) {
            *value = stems[i].value;
            *form = stems[i].endings <= RU_CARDINAL ? CQK_NUMBER_CARDINAL : CQK_NUMBER_ORDINAL;
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
    for (size_t i = 0; i < CQK_COUNT(stems); i++) {
        const char *const *list = endings[stems[i].endings];
        for (size_t k = 0; k < CQK_COUNT(endings[0]) && list[k]; k++)
            mark(host, stems[i].stem, list[k], bitmap, bits);
    }
    for (size_t i = 0; i < CQK_COUNT(german_parts); i++) {
        const char *stem = german_parts[i].stem;
        mark(host, stem, "", bitmap, bits);
        for (size_t k = 0; k < CQK_COUNT(endings[0]) && endings[DE_CASE][k]; k++) {
            char ending[8];
            mark(host, stem, endings[DE_CASE][k], bitmap, bits); /* "achte" */
            for (size_t n = 0; n < CQK_COUNT(suffixes); n++)
                mark(host, stem, strcat(strcpy(ending, suffixes[n]), endings[DE_CASE][k]), bitmap,
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
