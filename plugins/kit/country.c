/*
 * country.c - look-up of countries on tokens: a lexicon of all forms, and what a form alone cannot
 * tell: its case, Korean particles behind it, letters that mean two countries in two languages.
 */
#include "country.h"

#include "country_table.h"
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

enum { HANGUL_FIRST = 0xAC00, HANGUL_COUNT = 11172, HANGUL_NAME_MAX = 8, CLASS_SHIFT = 16 };

struct cqk_countries {
    const cq_host *host;
    cqk_lexicon *lexicon;
    uint64_t hangul[HANGUL_COUNT / 64 + 1]; /* the syllables that names begin with */
    uint16_t *shorts;                       /* code points, parallel to short_rows, 0 at the end */
    uint16_t *short_rows;
};

/* Characters that mean another country in Chinese than in Japanese. */
static const struct {
    const char *character;
    const char *japanese;
    const char *chinese;
} two_readings[] = {{"伊", "IT", "IR"}, {"比", "PH", "BE"}};

/* What follows the name of a country in one Korean word. */
static const char *const korean_tails[] = {
    "은",     "는",   "이",     "가",       "을",       "를",   "의",     "과",     "와",
    "도",     "에",   "에서",   "에게",     "에도",     "으로", "로",     "측",     "측은",
    "측의",   "측이", "만",     "과의",     "와의",     "정부", "정부는", "정부의", "정부가",
    "정부와", "간",   "내",     "대사",     "인",       "군",   "이나",   "나",     "이며",
    "대통령", "총리", "외교",   "외무",     "외교장관", "산",   "외교부", "국방부", "에는",
    "까지",   "부터", "이라는", "으로부터", "대사관",   "주재", "국무부", "국민",   "외무성",
    "등",     "및",   "주석",   "국가주석"};

static uint32_t decode(const char *text, size_t len, uint32_t *bytes)
{
    const unsigned char *p = (const unsigned char *)text;
    if (len >= 3 && p[0] >= 0xE0 && p[0] < 0xF0) {
        *bytes = 3;
        return (uint32_t)(p[0] & 15) << 12 | (uint32_t)(p[1] & 63) << 6 | (p[2] & 63);
    }
    *bytes = 1;
    return len ? p[0] : 0;
}

static void add_hangul(cqk_countries *countries, const char *form)
{
    uint32_t bytes;
    uint32_t c = decode(form, strlen(form), &bytes) - HANGUL_FIRST;
    if (c < HANGUL_COUNT)
        countries->hangul[c / 64] |= (uint64_t)1 << (c % 64);
}

/* Counts all forms and, of them, the one-character ones. */
static size_t count_forms(size_t *shorts)
{
    size_t count = 0;
    for (size_t row = 0; row < cqk_country_row_count; row++)
        for (const char *f = cqk_country_rows[row].forms; *f; f += strlen(f) + 1) {
            count++;
            *shorts += *f == 'S';
        }
    return count;
}

static void fill(cqk_countries *countries, cqk_entry *entries)
{
    size_t n = 0;
    size_t shorts = 0;
    for (size_t row = 0; row < cqk_country_row_count; row++)
        for (const char *f = cqk_country_rows[row].forms; *f; f += strlen(f) + 1) {
            uint32_t class = (uint32_t)(unsigned char)*f;
            entries[n++] = (cqk_entry){f + 1, (uint32_t)row | class << CLASS_SHIFT};
            add_hangul(countries, f + 1);
            if (*f != 'S')
                continue;
            uint32_t bytes;
            countries->shorts[shorts] = (uint16_t)decode(f + 1, strlen(f + 1), &bytes);
            countries->short_rows[shorts++] = (uint16_t)row;
        }
}

cqk_countries *cqk_countries_new(const cq_host *host)
{
    size_t shorts = 0;
    size_t count = count_forms(&shorts);
    cqk_countries *countries = calloc(1, sizeof *countries);
    cqk_entry *entries = calloc(count + 1, sizeof *entries);
    if (countries && entries) {
        countries->host = host;
        countries->shorts = calloc(shorts + 1, sizeof *countries->shorts);
        countries->short_rows = calloc(shorts + 1, sizeof *countries->short_rows);
        if (countries->shorts && countries->short_rows) {
            fill(countries, entries);
            countries->lexicon = cqk_lexicon_named(host, "countries", entries, count);
        }
    }
    free(entries);
    if (!countries || !countries->lexicon) {
        cqk_countries_free(countries);
        return NULL;
    }
    return countries;
}

void cqk_countries_free(cqk_countries *countries)
{
    if (!countries)
        return;
    cqk_lexicon_free(countries->lexicon);
    free(countries->shorts);
    free(countries->short_rows);
    free(countries);
}

/* Is the text between these bytes the very form, white space aside? */
static bool same_case(cq_str text, const char *form)
{
    size_t k = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] == form[k]) {
            k++;
            continue;
        }
        if (text.data[i] != ' ' && (unsigned char)text.data[i] < 0x80)
            return false;
        if ((unsigned char)text.data[i] >= 0x80)
            return true; /* a full-width spelling: the fold key has compared it */
    }
    return form[k] == 0;
}

/* The form of this class and number of bytes that the tokens spell, for the check of its case. */
static bool exact_form(const cqk_country_row *row, cq_str text)
{
    for (const char *f = row->forms; *f; f += strlen(f) + 1)
        if (*f == 'F' && same_case(text, f + 1))
            return true;
    return false;
}

/* Is there kana in the segment? Then it is Japanese. Looks at the neighbourhood only. */
static bool is_japanese(const cq_segment *segment, uint32_t i)
{
    enum { REACH = 64 };
    return cqk_kana_near(segment->tokens, i, REACH);
}

static const char *short_code(const cq_segment *segment, uint32_t i, const char *code)
{
    for (size_t k = 0; k < CQK_COUNT(two_readings); k++) {
        cq_str character = {two_readings[k].character, 3};
        if (cqk_token_is(segment, i, character))
            return is_japanese(segment, i) ? two_readings[k].japanese : two_readings[k].chinese;
    }
    return code;
}

/* "American" behind these is no adjective of the United States. */
static bool is_continental(const cq_segment *segment, uint32_t i)
{
    static const char *const before[] = {"Latin", "South", "Central", "North",
                                         "Inter", "Pan",   "Ibero",   "African"};
    if (i > 1 && cqk_token_is(segment, i - 1, CQ_STR("-")))
        i--;
    for (size_t k = 0; i > 0 && k < CQK_COUNT(before); k++)
        if (cqk_token_is_word(segment, i - 1, before[k]))
            return true;
    return false;
}

static uint32_t form_of(char class, bool upper)
{
    switch (class) {
    case 'N':
        return upper ? CQK_COUNTRY_NAME : 0;
    case 'B':
        return upper ? CQK_COUNTRY_NAME : CQK_COUNTRY_ADJECTIVE;
    case 'A':
        return upper ? CQK_COUNTRY_ADJECTIVE : 0;
    case 'a':
        return CQK_COUNTRY_ADJECTIVE;
    case 'F':
        return CQK_COUNTRY_NAME;
    case 'S':
        return CQK_COUNTRY_SHORT;
    default:
        return 0;
    }
}

/* Where the name begins in its first token (behind l', d') and ends in its last (before 's). */
static void set_span(const cq_segment *segment, uint32_t i, cqk_country_match *match)
{
    const cq_tokens *t = segment->tokens;
    match->start = t->start[i];
    match->end = t->end[i + match->tokens - 1];
    cq_str text = {segment->text.data + match->start, match->end - match->start};
    if (text.len > 4 && (text.data[0] == 'l' || text.data[0] == 'L' || text.data[0] == 'd' ||
                         text.data[0] == 'D')) {
        if (text.data[1] == '\'')
            match->start += 2;
        else if (memcmp(text.data + 1, "’", 3) == 0)
            match->start += 4;
    }
    const char *end = text.data + text.len;
    if (text.len > 3 && (end[-1] == 's' || end[-1] == 'S')) {
        if (end[-2] == '\'')
            match->end -= 2;
        else if (text.len > 5 && memcmp(end - 4, "’", 3) == 0)
            match->end -= 4;
    }
}

/* Does the token begin with a capital, or with a letter that has none? "l'Iran" counts. */
static bool is_upper(const cq_segment *segment, uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    if (t->kind[i] != CQ_TOKEN_LETTER || cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST))
        return true;
    cq_str text = cqk_token(segment, i);
    if (text.len > 4 && (text.data[0] == 'l' || text.data[0] == 'd')) {
        size_t skip = text.data[1] == '\'' ? 2 : memcmp(text.data + 1, "’", 3) == 0 ? 4 : 0;
        unsigned char c = (unsigned char)text.data[skip];
        return skip && ((c >= 'A' && c <= 'Z') || c == 0xC3);
    }
    return false;
}

static bool accept(const cq_segment *segment, uint32_t i, uint32_t value, cqk_country_match *match)
{
    const cqk_country_row *row = &cqk_country_rows[value & 0xFFFF];
    char class = (char)(value >> CLASS_SHIFT);
    match->form = form_of(class, is_upper(segment, i));
    if (match->form == 0)
        return false;
    set_span(segment, i, match);
    cq_str text = {segment->text.data + match->start, match->end - match->start};
    if (class == 'F' && !exact_form(row, text))
        return false;
    if (class == 'A' && strcmp(row->code, "US") == 0 && is_continental(segment, i))
        return false;
    const char *code = class == 'S' ? short_code(segment, i, row->code) : row->code;
    memcpy(match->code, code, strlen(code) + 1);
    return true;
}

static bool is_korean_tail(cq_str tail)
{
    for (size_t k = 0; k < CQK_COUNT(korean_tails); k++)
        if (cqk_is(tail, korean_tails[k]))
            return true;
    return false;
}

/* A Korean word that begins with a name and goes on with a particle: 한국은, 미국정부. */
static bool hangul_at(const cqk_countries *countries, const cq_segment *segment, uint32_t i,
                      cqk_country_match *match)
{
    cq_str word = cqk_token(segment, i);
    for (uint32_t len = 3 * HANGUL_NAME_MAX; len >= 6; len -= 3) {
        if (len >= word.len)
            continue;
        cq_str tail = {word.data + len, word.len - len};
        if (!is_korean_tail(tail))
            continue;
        uint32_t end = segment->tokens->start[i] + len;
        uint32_t hash = countries->host->fold_hash(word.data, len);
        cq_tokens tokens = *segment->tokens;
        tokens.count = 1;
        tokens.start = &segment->tokens->start[i];
        tokens.end = &end;
        tokens.hash = &hash;
        tokens.kind = &segment->tokens->kind[i];
        tokens.shape = &segment->tokens->shape[i];
        cq_segment part = *segment;
        part.tokens = &tokens;
        uint32_t value;
        match->tokens = cqk_lexicon_match(countries->lexicon, &part, 0, &value);
        if (match->tokens == 1)
            return accept(&part, 0, value, match);
    }
    return false;
}

static bool begins_hangul(const cqk_countries *countries, const cq_segment *segment, uint32_t i)
{
    cq_str word = cqk_token(segment, i);
    uint32_t bytes;
    uint32_t c = decode(word.data, word.len, &bytes) - HANGUL_FIRST;
    return c < HANGUL_COUNT && word.len > 6 && (countries->hangul[c / 64] >> (c % 64) & 1);
}

bool cqk_country_at(const cqk_countries *countries, const cq_segment *segment, uint32_t i,
                    cqk_country_match *match)
{
    uint32_t value;
    match->tokens = cqk_lexicon_match(countries->lexicon, segment, i, &value);
    if (match->tokens)
        return accept(segment, i, value, match);
    return i < segment->tokens->count && segment->tokens->kind[i] == CQ_TOKEN_HANGUL &&
           begins_hangul(countries, segment, i) && hangul_at(countries, segment, i, match);
}

bool cqk_country_of(const cqk_countries *countries, const cq_segment *segment, uint32_t i,
                    uint32_t tokens, cqk_country_match *match)
{
    uint32_t value;
    uint32_t found = cqk_lexicon_match(countries->lexicon, segment, i, &value);
    if (found) {
        match->tokens = found;
        return found == tokens && accept(segment, i, value, match);
    }
    return tokens == 1 && cqk_country_at(countries, segment, i, match);
}

bool cqk_countries_watch(const cqk_countries *countries, uint32_t *bit, cq_watch watch)
{
    cq_watch hangul = {.kinds = CQK_KIND(CQ_TOKEN_HANGUL)};
    return cqk_lexicon_watch(countries->lexicon, countries->host, bit, watch) &&
           cqk_watch(countries->host, bit, hangul);
}

static const cqk_country_row *find_row(const char *code)
{
    for (size_t row = 0; row < cqk_country_row_count && code[0] != '-'; row++)
        if (cqk_country_rows[row].code[0] == code[0] &&
            strcmp(cqk_country_rows[row].code, code) == 0)
            return &cqk_country_rows[row];
    return NULL;
}

cq_str cqk_country_name(const char *code)
{
    const cqk_country_row *row = find_row(code);
    return row ? (cq_str){row->name, strlen(row->name)} : (cq_str){NULL, 0};
}

cq_str cqk_country_adjective(const char *code)
{
    if (strcmp(code, "AR") == 0)
        return CQ_STR("Argentine"); /* in the table the state's name in French */
    const cqk_country_row *row = find_row(code);
    for (const char *form = row ? row->forms : ""; *form; form += strlen(form) + 1)
        if (*form == 'A')
            return (cq_str){form + 1, strlen(form + 1)};
    return (cq_str){NULL, 0};
}

uint32_t cqk_country_short(const cqk_countries *countries, cq_str text, const char **code)
{
    uint32_t bytes;
    uint32_t c = decode(text.data, text.len, &bytes);
    if (bytes != 3)
        return 0;
    for (size_t k = 0; countries->shorts[k]; k++)
        if (countries->shorts[k] == c) {
            *code = cqk_country_rows[countries->short_rows[k]].code;
            return bytes;
        }
    return 0;
}
