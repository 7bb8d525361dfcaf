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

/* Which endings a stem takes. */
typedef enum ending_class {
    WHOLE,      /* none: the stem is the word */
    EN_TH,      /* English ordinals in -th */
    FR_IEME,    /* -ieme, -iemes */
    ES_VOWEL,   /* -o, -a, -os, -as and the short form without */
    DE_CASE,    /* -e, -er, -es, -en, -em */
    RU_HARD,    /* -ый, -ая, -ого ... */
    RU_THIRD,   /* третий, третьего */
    RU_CARDINAL /* cases of cardinals */
} ending_class;

static const char *const endings[][20] = {
    [WHOLE] = {""},
    [EN_TH] = {"th"},
    [FR_IEME] = {"ieme", "iemes"},
    [ES_VOWEL] = {"o", "a", "os", "as", ""},
    [DE_CASE] = {"e", "er", "es", "en", "em"},
    [RU_HARD] = {"ыи", "ая", "ое", "ые", "ого", "ои", "ому", "ую", "ым", "ом", "ых", "ыми", "ою",
                 "ои", "ии"},
    [RU_THIRD] = {"ии", "ья", "ье", "ьи", "ьего", "ьеи", "ьему", "ью", "ьим", "ьем", "ьих", "ьими"},
    [RU_CARDINAL] = {"ь", "и", "ью", "а", "у", "ом", "е", "х", "м", ""},
};

typedef struct number_stem {
    const char *stem;
    uint32_t value;
    uint8_t endings; /* ending_class */
    uint8_t form;    /* CQK_NUMBER_... */
} number_stem;

#define CARDINAL(stem, value)         {stem, value, WHOLE, CQK_NUMBER_CARDINAL},
#define ORDINAL(stem, value)          {stem, value, WHOLE, CQK_NUMBER_ORDINAL},
#define ENGLISH(stem, value)          {stem, value, EN_TH, CQK_NUMBER_ORDINAL},
#define FRENCH(stem, value)           {stem, value, FR_IEME, CQK_NUMBER_ORDINAL},
#define SPANISH(stem, value)          {stem, value, ES_VOWEL, CQK_NUMBER_ORDINAL},
#define RUSSIAN(stem, value)          {stem, value, RU_HARD, CQK_NUMBER_ORDINAL},
#define RUSSIAN_CARDINAL(stem, value) {stem, value, RU_CARDINAL, CQK_NUMBER_CARDINAL},

static const number_stem stems[] = {
    /* English */
    CARDINAL("one", 1) CARDINAL("two", 2) CARDINAL("three", 3) CARDINAL("four", 4) CARDINAL(
        "five", 5) CARDINAL("six", 6) CARDINAL("seven", 7) CARDINAL("eight", 8) CARDINAL("nine", 9)
        CARDINAL("ten", 10) CARDINAL("eleven", 11) CARDINAL("twelve", 12) CARDINAL("thirteen", 13)
            CARDINAL("fourteen", 14) CARDINAL("fifteen", 15) CARDINAL("sixteen", 16)
                CARDINAL("seventeen", 17) CARDINAL("eighteen", 18) CARDINAL("nineteen", 19)
                    CARDINAL("twenty", 20) CARDINAL("thirty", 30) CARDINAL("forty", 40) CARDINAL(
                        "fifty", 50) CARDINAL("sixty", 60) CARDINAL("seventy", 70)
                        CARDINAL("eighty", 80) CARDINAL("ninety", 90) CARDINAL("hundred", 100)
                            CARDINAL("thousand", 1000) ORDINAL("first", 1) ORDINAL("second", 2)
                                ORDINAL("third", 3) ENGLISH("four", 4) ORDINAL("fifth", 5)
                                    ENGLISH("six", 6) ENGLISH("seven", 7) ORDINAL("eighth", 8)
                                        ORDINAL("ninth", 9) ENGLISH("ten", 10) ENGLISH("eleven", 11)
                                            ORDINAL("twelfth", 12) ENGLISH("thirteen", 13) ENGLISH(
                                                "fourteen", 14) ENGLISH("fifteen", 15)
                                                ENGLISH("sixteen", 16) ENGLISH("seventeen", 17)
                                                    ENGLISH("eighteen", 18) ENGLISH("nineteen", 19)
                                                        ORDINAL("twentieth", 20) ORDINAL(
                                                            "thirtieth", 30) ORDINAL("fortieth", 40)
                                                            ORDINAL("fiftieth",
                                                                    50) ORDINAL("sixtieth", 60)
                                                                ORDINAL("seventieth", 70) ORDINAL(
                                                                    "eightieth",
                                                                    80) ORDINAL("ninetieth", 90)
                                                                    ORDINAL("hundredth", 100)
                                                                        ORDINAL("thousandth", 1000)
    /* French */
    CARDINAL("un", 1) CARDINAL("deux", 2) CARDINAL("trois", 3) CARDINAL("quatre", 4) CARDINAL(
        "cinq", 5) CARDINAL("sept", 7) CARDINAL("huit", 8) CARDINAL("neuf", 9) CARDINAL("dix", 10)
        CARDINAL("onze", 11) CARDINAL("douze", 12) CARDINAL("treize", 13) CARDINAL("quatorze", 14)
            CARDINAL("quinze", 15) CARDINAL("seize", 16) CARDINAL("vingt", 20)
                CARDINAL("vingts", 20) CARDINAL("trente", 30) CARDINAL("quarante", 40) CARDINAL(
                    "cinquante", 50) CARDINAL("soixante", 60) CARDINAL("septante", 70)
                    CARDINAL("huitante", 80) CARDINAL("nonante", 90) CARDINAL("cent", 100)
                        CARDINAL("cents", 100) CARDINAL("mille", 1000) CARDINAL("mil", 1000)
                            ORDINAL("premier", 1) ORDINAL("premiere", 1) ORDINAL("premiers", 1)
                                ORDINAL("premieres", 1) ORDINAL("seconde", 2) FRENCH("un", 1)
                                    FRENCH("deux", 2) FRENCH("trois", 3) FRENCH("quatr", 4) FRENCH(
                                        "cinqu", 5) FRENCH("six", 6) FRENCH("sept", 7)
                                        FRENCH("huit", 8) FRENCH("neuv", 9) FRENCH("dix", 10)
                                            FRENCH("onz", 11) FRENCH("douz", 12) FRENCH("treiz", 13)
                                                FRENCH("quatorz", 14) FRENCH("quinz", 15) FRENCH(
                                                    "seiz",
                                                    16) FRENCH("vingt", 20) FRENCH("trent", 30)
                                                    FRENCH("quarant", 40) FRENCH("cinquant", 50)
                                                        FRENCH("soixant", 60) FRENCH("septant", 70)
                                                            FRENCH("nonant", 90) FRENCH("cent", 100)
                                                                FRENCH("mill", 1000)
    /* Spanish */
    CARDINAL("uno", 1) CARDINAL("dos", 2) CARDINAL("tres", 3) CARDINAL("cuatro", 4) CARDINAL(
        "cinco", 5) CARDINAL("seis", 6) CARDINAL("siete", 7) CARDINAL("ocho", 8)
        CARDINAL("nueve", 9) CARDINAL("diez", 10) CARDINAL("once", 11) CARDINAL(
            "doce", 12) CARDINAL("trece", 13) CARDINAL("catorce", 14) CARDINAL("quince", 15)
            CARDINAL("dieciseis", 16) CARDINAL("diecisiete", 17) CARDINAL("dieciocho", 18) CARDINAL(
                "diecinueve", 19) CARDINAL("veinte", 20) CARDINAL("veintiuno",
                                                                  21) CARDINAL("veintiun", 21)
                CARDINAL("veintidos", 22) CARDINAL("veintitres", 23) CARDINAL("veinticuatro", 24) CARDINAL(
                    "veinticinco",
                    25) CARDINAL("veintiseis", 26) CARDINAL("veintisiete", 27)
                    CARDINAL("veintiocho", 28) CARDINAL("veintinueve", 29) CARDINAL(
                        "treinta", 30) CARDINAL("cuarenta", 40)
                        CARDINAL("cincuenta", 50) CARDINAL("sesenta", 60) CARDINAL("setenta", 70) CARDINAL(
                            "ochenta", 80) CARDINAL("noventa", 90)
                            CARDINAL("cien", 100) CARDINAL("ciento", 100) CARDINAL("doscientos", 200) CARDINAL(
                                "trescientos",
                                300) CARDINAL("cuatrocientos",
                                              400) CARDINAL("quinientos", 500)
                                CARDINAL("seiscientos", 600) CARDINAL("setecientos", 700) CARDINAL(
                                    "ochocientos",
                                    800) CARDINAL("novecientos",
                                                  900) SPANISH("primer", 1)
                                    SPANISH("segund", 2) SPANISH("tercer", 3) SPANISH("cuart", 4) SPANISH("quint", 5) SPANISH(
                                        "sext",
                                        6) SPANISH("septim",
                                                   7) SPANISH("octav",
                                                              8) SPANISH("noven", 9)
                                        SPANISH("decim", 10) SPANISH(
                                            "undecim", 11) SPANISH("duodecim",
                                                                   12) SPANISH("decimoprimer", 11) SPANISH("decimosegund",
                                                                                                           12) SPANISH("decimotercer",
                                                                                                                       13)
                                            SPANISH("decimocuart", 14) SPANISH("decimoquint", 15) SPANISH(
                                                "decimosext", 16) SPANISH("decimoseptim", 17)
                                                SPANISH("decimoctav", 18) SPANISH(
                                                    "decimonoven", 19) SPANISH("decimaprimer", 11) SPANISH("decimasegund",
                                                                                                           12)
                                                    SPANISH(
                                                        "decimatercer",
                                                        13) SPANISH("decimacuart", 14)
                                                        SPANISH("decimaquint", 15) SPANISH(
                                                            "decimasext", 16) SPANISH("decimasepti"
                                                                                      "m",
                                                                                      17) SPANISH("decimanoven",
                                                                                                  19) SPANISH("vigesim",
                                                                                                              20)
                                                            SPANISH("vigesimoprimer", 21) SPANISH(
                                                                "vigesimosegund",
                                                                22) SPANISH("vigesimotercer", 23)
                                                                SPANISH("vigesimocuart", 24) SPANISH(
                                                                    "vigesimoquint",
                                                                    25) SPANISH("vigesimosext", 26)
                                                                    SPANISH(
                                                                        "vigesimoseptim",
                                                                        27) SPANISH("vigesimoctav", 28)
                                                                        SPANISH(
                                                                            "vigesimonoven",
                                                                            29) SPANISH("trigesim",
                                                                                        30)
                                                                            SPANISH("cuadragesim", 40) SPANISH(
                                                                                "quincuagesim",
                                                                                50)
                                                                                SPANISH(
                                                                                    "sexagesim", 60)
                                                                                    SPANISH(
                                                                                        "septuagesi"
                                                                                        "m",
                                                                                        70)
                                                                                        SPANISH(
                                                                                            "octoge"
                                                                                            "sim",
                                                                                            80)
                                                                                            SPANISH(
                                                                                                "no"
                                                                                                "na"
                                                                                                "ge"
                                                                                                "si"
                                                                                                "m",
                                                                                                90)
                                                                                                SPANISH(
                                                                                                    "centesim",
                                                                                                    100)
    /* German: what cannot be put together from parts */
    CARDINAL("eins", 1) CARDINAL("eine", 1) CARDINAL("zwei", 2) CARDINAL("drei", 3)
        CARDINAL("vier", 4) CARDINAL("funf", 5) CARDINAL("sechs", 6) CARDINAL("sieben", 7)
            CARDINAL("acht", 8) CARDINAL("neun", 9) CARDINAL("zehn", 10) CARDINAL("elf", 11)
                CARDINAL("zwolf", 12) CARDINAL("sechzehn", 16) CARDINAL("siebzehn", 17)
                    CARDINAL("zwanzig", 20) CARDINAL("dreissig", 30) CARDINAL("vierzig", 40)
                        CARDINAL("funfzig", 50) CARDINAL("sechzig", 60) CARDINAL("siebzig", 70)
                            CARDINAL("achtzig", 80) CARDINAL("neunzig", 90) CARDINAL("hundert", 100)
                                CARDINAL("tausend", 1000)
    /* Russian */
    CARDINAL("один", 1) RUSSIAN_CARDINAL("дв", 2) CARDINAL("два", 2) CARDINAL("две", 2) CARDINAL(
        "три", 3) CARDINAL("трех", 3) CARDINAL("четыре", 4) CARDINAL("четырех", 4)
        RUSSIAN_CARDINAL("пят", 5) RUSSIAN_CARDINAL("шест", 6) RUSSIAN_CARDINAL("сем", 7)
            RUSSIAN_CARDINAL("восем", 8) RUSSIAN_CARDINAL("девят", 9) RUSSIAN_CARDINAL(
                "десят", 10) RUSSIAN_CARDINAL("одиннадцат", 11) RUSSIAN_CARDINAL("двенадцат", 12)
                RUSSIAN_CARDINAL("тринадцат", 13) RUSSIAN_CARDINAL("четырнадцат", 14)
                    RUSSIAN_CARDINAL("пятнадцат", 15) RUSSIAN_CARDINAL("шестнадцат", 16)
                        RUSSIAN_CARDINAL("семнадцат", 17) RUSSIAN_CARDINAL("восемнадцат", 18)
                            RUSSIAN_CARDINAL("девятнадцат", 19) RUSSIAN_CARDINAL(
                                "двадцат", 20) RUSSIAN_CARDINAL("тридцат", 30) CARDINAL("сорок", 40)
                                CARDINAL("пятьдесят", 50) CARDINAL("шестьдесят", 60)
                                    CARDINAL("семьдесят", 70) CARDINAL("восемьдесят", 80)
                                        CARDINAL("девяносто", 90) CARDINAL("сто", 100) CARDINAL(
                                            "двести", 200) CARDINAL("триста", 300)
                                            CARDINAL("четыреста", 400) CARDINAL("пятьсот", 500)
                                                CARDINAL("шестьсот", 600) CARDINAL("семьсот", 700)
                                                    CARDINAL("восемьсот", 800) CARDINAL(
                                                        "девятьсот", 900) CARDINAL("тысяча", 1000)
                                                        CARDINAL("тысячи", 1000) RUSSIAN("перв", 1)
                                                            RUSSIAN("втор", 2){"трет", 3, RU_THIRD,
                                                                               CQK_NUMBER_ORDINAL},
    RUSSIAN("четверт", 4) RUSSIAN("пят", 5) RUSSIAN("шест", 6) RUSSIAN("седьм", 7)
        RUSSIAN("восьм", 8) RUSSIAN("девят", 9) RUSSIAN("десят", 10) RUSSIAN("одиннадцат", 11)
            RUSSIAN("двенадцат", 12) RUSSIAN("тринадцат", 13) RUSSIAN("четырнадцат", 14)
                RUSSIAN("пятнадцат", 15) RUSSIAN("шестнадцат", 16) RUSSIAN("семнадцат", 17)
                    RUSSIAN("восемнадцат", 18) RUSSIAN("девятнадцат", 19) RUSSIAN("двадцат", 20)
                        RUSSIAN("тридцат", 30) RUSSIAN("сороков", 40) RUSSIAN("пятидесят", 50)
                            RUSSIAN("шестидесят", 60) RUSSIAN("семидесят", 70)
                                RUSSIAN("восьмидесят", 80) RUSSIAN("девяност", 90)
                                    RUSSIAN("сот", 100) RUSSIAN("двухсот", 200)
                                        RUSSIAN("трехсот", 300) RUSSIAN("тысячн", 1000)};

#undef CARDINAL
#undef ORDINAL
#undef ENGLISH
#undef FRENCH
#undef SPANISH
#undef RUSSIAN
#undef RUSSIAN_CARDINAL

enum { KEY_MAX = 64, PARTS_MAX = 12 };

static bool ends_as(const char *rest, size_t len, uint8_t class)
{
    for (size_t i = 0; i < CQK_COUNT(endings[class]) && endings[class][i]; i++)
        if (strlen(endings[class][i]) == len && memcmp(endings[class][i], rest, len) == 0)
            return true;
    return false;
}

static bool look_up(const char *key, size_t len, uint32_t *value, uint32_t *form)
{
    for (size_t i = 0; i < CQK_COUNT(stems); i++) {
        size_t stem = strlen(stems[i].stem);
        if (stem <= len && memcmp(stems[i].stem, key, stem) == 0 &&
            ends_as(key + stem, len - stem, stems[i].endings)) {
            *value = stems[i].value;
            *form = stems[i].form;
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
    {"hundert", 100}, {"dreissig", 30}, {"sechzehn", 16}, {"siebzehn", 17}, {"zwanzig", 20},
    {"vierzig", 40},  {"funfzig", 50},  {"sechzig", 60},  {"siebzig", 70},  {"achtzig", 80},
    {"neunzig", 90},  {"dreizig", 30},  {"sieben", 7},    {"zwolf", 12},    {"sechs", 6},
    {"zehn", 10},     {"neun", 9},      {"zwei", 2},      {"drei", 3},      {"vier", 4},
    {"funf", 5},      {"acht", 8},      {"elf", 11},      {"eins", 1},      {"sieb", 7},
    {"ein", 1},       {"und", 0},       {"drit", 3},      {"er", 1},
};

static size_t german_part(const char *key, size_t len, uint32_t *value)
{
    for (size_t i = 0; i < CQK_COUNT(german_parts); i++) {
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
        sum = part == 100 ? (sum == 0 ? 100 : sum * 100) : sum + part;
        at += n;
    }
    *value = sum;
    return parts > 0 && sum > 0 && sum < 1000;
}

static bool german(const char *key, size_t len, uint32_t *value, uint32_t *form)
{
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
    size_t len = r->host->fold(text.data, text.len, key, sizeof key);
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
    size_t len = r->host->fold(text.data, text.len, key, sizeof key);
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
        if (r->section > 9)
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
