/*
 * reader.c - makes lexemes out of tokens: takes "14.09.2018", "25일부터" and "2nd" apart, joins
 * 二〇〇三 and 四半期.
 */
#include "grammar/reader.h"

#include "numeral.h"

#include <string.h>

/* "1.12月4日から", "2.11、12日": how many bytes the number of a Japanese or Chinese
 * paragraph has that stands at a line's beginning, in one token with the first of a date;
 * 0: none does. */
static uint32_t paragraph_number(const cq_segment *segment, uint32_t token)
{
    static const char *const behind[] = {"月", "日", "、"};
    enum { LENGTH_MAX = 5 };
    const cq_tokens *t = segment->tokens;
    if (token + 1 >= t->count || t->kind[token] != CQ_TOKEN_NUMBER ||
        t->end[token] - t->start[token] > LENGTH_MAX || t->start[token + 1] != t->end[token] ||
        (token > 0 && !(t->shape[token] & CQ_SHAPE_LINE_BEFORE)))
        return 0;
    cq_str text = cqk_token(segment, token);
    const char *dot = memchr(text.data, '.', text.len);
    const char *next = segment->text.data + t->start[token + 1];
    for (size_t k = 0; dot && k < sizeof behind / sizeof behind[0]; k++)
        if (t->end[token + 1] - t->start[token + 1] >= 3 && memcmp(next, behind[k], 3) == 0)
            return (uint32_t)(dot + 1 - text.data);
    return 0;
}

void reader_start(reader *r, const dictionary *words, uint8_t language, const cq_segment *segment,
                  uint32_t token)
{
    r->words = words;
    r->language = language;
    r->minguo = false;
    r->dotted = false;
    r->cable = false;
    r->segment = segment;
    r->token = token;
    r->byte = token < segment->tokens->count
                  ? segment->tokens->start[token] + paragraph_number(segment, token)
                  : 0;
    r->count = 0;
}

static uint32_t decode(const char *text, size_t len)
{
    const unsigned char *p = (const unsigned char *)text;
    if (len == 0)
        return 0;
    if (p[0] < 0x80)
        return p[0];
    if (p[0] < 0xE0)
        return len < 2 ? 0 : (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3FU);
    if (p[0] < 0xF0)
        return len < 3
                   ? 0
                   : (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3FU);
    return 0xFFFD;
}

/* One mark for all of its forms. */
static int32_t normalise(uint32_t code)
{
    switch (code) {
    case 0x2010: /* hyphen to horizontal bar */
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212: /* minus */
    case 0xFF0D:
    case 0x2500: /* box drawings */
    case 0xFE63:
        return '-';
    case 0x301C:
    case 0x223C:
    case 0xFF5E:
    case 0x02DC:
        return '~';
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x02BC:
    case 0x00B4:
    case 0xFF07:
    case '`':
        return '\'';
    case 0x30FB:
    case 0x2027:
    case 0x318D:
    case 0x00B7:
        return 0xB7;
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
        return '"';
    case 0xFF3B:
    case 0x3014:
        return '[';
    case 0xFF3D:
    case 0x3015:
        return ']';
    default:
        break;
    }
    if (code >= 0xFF01 && code <= 0xFF5E)
        return (int32_t)(code - 0xFEE0); /* full-width forms */
    return (int32_t)code;
}

static bool is_ascii_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The ordinal's suffix at `at`, behind a number: its length. "2d" and "3d" are old American. */
static size_t ordinal_suffix(cq_str text, size_t at, size_t end, bool *plural)
{
    static const cq_str suffixes[] = {
        CQ_STR_INIT("st"),  CQ_STR_INIT("nd"), CQ_STR_INIT("rd"),  CQ_STR_INIT("th"),
        CQ_STR_INIT("ST"),  CQ_STR_INIT("ND"), CQ_STR_INIT("RD"),  CQ_STR_INIT("TH"),
        CQ_STR_INIT("d"),   CQ_STR_INIT("er"), CQ_STR_INIT("ER"),  CQ_STR_INIT("ère"),
        CQ_STR_INIT("ere"), CQ_STR_INIT("re"), CQ_STR_INIT("e"),   CQ_STR_INIT("ème"),
        CQ_STR_INIT("eme"), CQ_STR_INIT("è"),  CQ_STR_INIT("º"),   CQ_STR_INIT("ª"),
        CQ_STR_INIT("o"),   CQ_STR_INIT("ᵉ"),  CQ_STR_INIT("ter"), CQ_STR_INIT("ten"),
        CQ_STR_INIT("го"),  CQ_STR_INIT("е"),  CQ_STR_INIT("й"),   CQ_STR_INIT("ый")};
    static const cq_str plurals[] = {CQ_STR_INIT("s"), CQ_STR_INIT("'s"), CQ_STR_INIT("’s"),
                                     CQ_STR_INIT("er")};
    cq_str rest = {text.data + at, end - at};
    *plural = false;
    for (size_t i = 0; i < sizeof plurals / sizeof plurals[0]; i++)
        if (cqk_equal(rest, plurals[i]))
            *plural = true;
    if (*plural && rest.data[rest.len - 1] == 's')
        return rest.len;
    for (size_t i = 0; i < sizeof suffixes / sizeof suffixes[0]; i++)
        if (cqk_equal(rest, suffixes[i]))
            return rest.len;
    return 0;
}

static uint32_t token_end(const reader *r)
{
    return r->segment->tokens->end[r->token];
}

/* Moves on to a byte; into the token it lies in. */
static void move_to(reader *r, uint32_t byte)
{
    const cq_tokens *t = r->segment->tokens;
    r->byte = byte;
    while (r->token < t->count && t->end[r->token] <= byte)
        r->token++;
    if (r->token < t->count && r->byte < t->start[r->token])
        r->byte = t->start[r->token];
}

static void make(reader *r, lexeme *l, uint8_t kind, uint32_t end)
{
    l->kind = kind;
    l->end = end;
    move_to(r, end);
    if (r->token < r->segment->tokens->count && r->byte > r->segment->tokens->start[r->token])
        l->flags |= LEX_UNFINISHED;
}

static uint32_t letters_at(const reader *r, uint32_t byte)
{
    const char *p = r->segment->text.data;
    uint32_t end = byte;
    while (end < token_end(r) &&
           ((p[end] >= 'A' && p[end] <= 'Z') || (p[end] >= 'a' && p[end] <= 'z')))
        end++;
    return end - byte;
}

/* The month's name in capitals or with one that begins at a byte inside a token. */
static bool month_inside(const reader *r, uint32_t byte, dictionary_match *match, uint32_t *len)
{
    const char *p = r->segment->text.data + byte;
    *len = letters_at(r, byte);
    return *len >= 3 && p[0] >= 'A' && p[0] <= 'Z' &&
           dictionary_text(r->words, (cq_str){p, *len}, r->language, match) &&
           match->word->kind == W_MONTH;
}

/* 071237Z; 22October; 2Q, 1H, 2018Q4: letters that leave the figures in front a number. */
static bool leaves_number(const reader *r, uint32_t byte)
{
    dictionary_match match;
    uint32_t len = 0;
    const char *p = r->segment->text.data;
    if (month_inside(r, byte, &match, &len) || (p[byte] == 'Z' && byte + 1 == token_end(r)))
        return true;
    bool quarter = p[byte] == 'Q' || p[byte] == 'q';
    bool half = p[byte] == 'H' || p[byte] == 'h';
    char most = quarter ? '4' : '2';
    bool behind = byte + 1 < token_end(r) && p[byte + 1] >= '1' &&
                  (p[byte + 1] <= most || byte + 5 == token_end(r)); /* Q4, Q2016 */
    return (quarter || half) && (byte + 1 == token_end(r) || behind);
}

/* What stands in a token behind its digits: nothing, a Hangul unit, a mark, or letters. */
static void finish_number(reader *r, lexeme *l, uint32_t end)
{
    cq_str text = r->segment->text;
    uint32_t last = token_end(r);
    if (end >= last) {
        make(r, l, LEX_NUMBER, end);
        return;
    }
    bool plural = false;
    size_t suffix = ordinal_suffix(text, end, last, &plural);
    if (suffix > 0) {
        l->flags |= plural ? LEX_PLURAL : LEX_ORDINAL;
        if (plural && text.data[last - 1] != 's')
            l->flags |= LEX_ORDINAL;
        make(r, l, LEX_NUMBER, (uint32_t)(end + suffix));
        if (plural && text.data[last - 1] == 's')
            l->end = last;
        return;
    }
    unsigned char c = (unsigned char)text.data[end];
    bool time = c == 'T' && last - end > 2; /* 2018-11-01T12:00 */
    bool year_word = c == 0xD0 && end + 2 == last && memcmp(text.data + end, "г", 2) == 0;
    if (is_ascii_letter((char)c) && !time && !leaves_number(r, end))
        make(r, l, LEX_OTHER, last);
    else if (c >= 0xC3 && c < 0xE1 && !year_word)
        make(r, l, LEX_OTHER, last); /* letters with accents, Greek, Cyrillic */
    else
        make(r, l, LEX_NUMBER, end);
}

static bool read_digits(reader *r, lexeme *l)
{
    uint64_t value = 0;
    uint32_t digits = 0;
    cq_str text = {r->segment->text.data, token_end(r)};
    size_t used = cqk_digits(text, r->byte, &value, &digits);
    if (used == 0)
        return false;
    l->value = value > INT32_MAX ? INT32_MAX : (int32_t)value;
    l->digits = (uint8_t)digits;
    char first = text.data[r->byte];
    if (first == '0' || (used > 2 && memcmp(text.data + r->byte, "０", 3) == 0))
        l->flags |= LEX_LEADING_ZERO;
    finish_number(r, l, (uint32_t)(r->byte + used));
    return true;
}

enum { IDEOGRAPH_BYTES = 48 };

/* The text from a byte on, without blanks where a line of the document ended inside a number. */
static size_t without_line_ends(const reader *r, char out[IDEOGRAPH_BYTES], uint32_t blanks[4])
{
    const cq_tokens *t = r->segment->tokens;
    size_t len = 0;
    size_t found = 0;
    for (uint32_t i = r->token; i < t->count && len + 4 <= IDEOGRAPH_BYTES; i++) {
        uint32_t from = i == r->token ? r->byte : t->start[i];
        uint32_t size = t->end[i] - from;
        if (i > r->token && t->start[i] > t->end[i - 1]) {
            if (!(t->shape[i] & CQ_SHAPE_LINE_BEFORE) || t->start[i] - t->end[i - 1] > 1 ||
                found == 4)
                break;
            blanks[found++] = (uint32_t)len;
        }
        if (size > 4 || size > IDEOGRAPH_BYTES - len)
            break;
        memcpy(out + len, r->segment->text.data + from, size);
        len += size;
    }
    while (found < 4)
        blanks[found++] = UINT32_MAX;
    return len;
}

static bool read_ideographs(reader *r, lexeme *l)
{
    char joined[IDEOGRAPH_BYTES];
    uint32_t blanks[4];
    uint64_t value = 0;
    uint64_t same = 0;
    uint32_t digits = 0;
    if (!cqk_is_cjk_numeral(r->segment->text, r->byte))
        return false;
    cq_str text = {joined, without_line_ends(r, joined, blanks)};
    size_t used = cqk_cjk_number(text, 0, &value);
    if (used == 0)
        return false;
    if (cqk_cjk_digits(text, 0, &same, &digits) != used)
        digits = value < 100 ? 2 : value < 1000 ? 3 : value < 10000 ? 4 : 5;
    l->digits = (uint8_t)digits;
    l->value = value > INT32_MAX ? INT32_MAX : (int32_t)value;
    l->flags |= LEX_IDEOGRAPHS;
    uint32_t end = (uint32_t)(r->byte + used);
    for (size_t i = 0; i < 4 && blanks[i] < used; i++)
        end++;
    make(r, l, LEX_NUMBER, end);
    return true;
}

/* May a unit or a part of the year follow: 7 and 月, 2015年 and 前半, 今年 and 春? */
static bool takes_unit(const lexeme *before)
{
    if (before->kind == LEX_NUMBER)
        return true;
    return before->kind == LEX_WORD &&
           (before->word->kind == W_YEAR_UNIT ||
            (before->word->kind == W_RELATIVE &&
             (before->word->unit == U_YEAR || before->word->unit == U_FISCAL)));
}

/* 27일 전|화통지문: the 전 of "ago" begins another word, for no particle stands behind it. */
static bool is_of_other_word(cq_str text, size_t end, const dictionary_match *match)
{
    static const char particles[] = "에부까의쯤만인이과은는보로";
    const unsigned char *next = (const unsigned char *)text.data + end;
    if (match->word->kind != W_AGO || match->language != LANGUAGE_KO || next[0] < 0xEA ||
        next[0] > 0xED)
        return false;
    for (size_t i = 0; i + 3 < sizeof particles; i += 3)
        if (memcmp(particles + i, next, 3) == 0)
            return false;
    return true;
}

/* The unit behind a number. 2014年前半 is the year's first half, not 2014 years ago and a half;
 * 19世紀半ば the middle of a century, not one and a half. */
static size_t unit_phrase(const reader *r, dictionary_match *match)
{
    cq_str text = r->segment->text;
    size_t used = dictionary_phrase(r->words, text, r->byte, true, r->language, match);
    size_t end = r->byte + used;
    if (used <= 3 || text.len - end < 3)
        return used;
    bool half = match->word->kind == W_AGO && memcmp(text.data + end, "半", 3) == 0;
    bool middle = match->word->kind == W_STOP && memcmp(text.data + end - 3, "半", 3) == 0 &&
                  memcmp(text.data + end, "ば", 3) == 0;
    if (half || middle || is_of_other_word(text, end, match))
        used = dictionary_phrase(r->words, (cq_str){text.data, end - 3}, r->byte, true, r->language,
                                 match);
    return used;
}

static bool read_phrase(reader *r, lexeme *l)
{
    dictionary_match match;
    bool number = r->count > 0 && takes_unit(&r->items[r->count - 1]);
    if (r->count > 1 && r->items[r->count - 1].kind == LEX_OTHER)
        number = r->items[r->count - 2].kind == LEX_WORD && takes_unit(&r->items[r->count - 2]) &&
                 lex_text(r, r->count - 1, CQ_STR("の")); /* 今年の夏 */
    size_t used = 0;
    if (number)
        used = unit_phrase(r, &match);
    if (used == 0)
        used = dictionary_phrase(r->words, r->segment->text, r->byte, false, r->language, &match);
    if (used == 0)
        return false;
    l->word = match.word;
    l->value = match.word->value;
    l->language = match.language;
    make(r, l, LEX_WORD, (uint32_t)(r->byte + used));
    return true;
}

static bool read_word(reader *r, lexeme *l)
{
    dictionary_match match;
    uint32_t last = r->token;
    if (dictionary_hyphenated(r->words, r->segment, r->token, r->language, &match))
        last += 2;
    else if (!dictionary_word(r->words, r->segment, r->token, r->language, &match))
        return false;
    l->word = match.word;
    l->value = match.word->value;
    l->language = match.language;
    l->start += match.lead;
    uint32_t end = r->segment->tokens->end[last];
    make(r, l, LEX_WORD, end);
    l->end = end - match.trail;
    return true;
}

/* FY2016, JFY2014: the letters are a word of their own. */
static bool read_fiscal(reader *r, lexeme *l)
{
    dictionary_match match;
    uint32_t len = letters_at(r, r->byte);
    const char *p = r->segment->text.data + r->byte;
    if (len < 2 || len > 3 || (p[len - 1] != 'Y' && p[len - 1] != 'y') ||
        token_end(r) - r->byte < len + 2 ||
        !dictionary_text(r->words, (cq_str){p, len}, LANGUAGE_EN, &match) ||
        match.word->kind != W_FISCAL)
        return false;
    l->word = match.word;
    l->language = LANGUAGE_EN;
    make(r, l, LEX_WORD, r->byte + len);
    return true;
}

/* l8 and I5, 1O: letters that a scanner took for digits. One or two characters. */
static bool read_misread(reader *r, lexeme *l)
{
    const char *p = r->segment->text.data + r->byte;
    uint32_t len = token_end(r) - r->byte;
    int32_t value = 0;
    if (len != 2)
        return false;
    for (uint32_t i = 0; i < len; i++) {
        int32_t digit = p[i] >= '0' && p[i] <= '9'                  ? p[i] - '0'
                        : p[i] == 'l' || p[i] == 'I' || p[i] == 'i' ? 1
                        : p[i] == 'O' || p[i] == 'o'                ? 0
                                                                    : -1;
        if (digit < 0)
            return false;
        value = value * 10 + digit;
    }
    l->value = value;
    l->digits = 2;
    make(r, l, LEX_NUMBER, r->byte + len);
    return true;
}

/* 22October, Feb13: a month that a converter glued to its day. */
static bool read_glued_month(reader *r, lexeme *l)
{
    dictionary_match match;
    uint32_t len = 0;
    if (!month_inside(r, r->byte, &match, &len))
        return false;
    l->word = match.word;
    l->value = match.word->value;
    l->language = match.language;
    l->flags |= LEX_CAPITAL;
    make(r, l, LEX_WORD, r->byte + len);
    return true;
}

/* H30.11.1, S39年: the first letter of an era. */
static bool read_era_letter(reader *r, lexeme *l)
{
    static const date_word era = {"H", W_ERA, U_NONE, 0, 0};
    const char *p = r->segment->text.data + r->byte;
    if (letters_at(r, r->byte) != 1 || !strchr("MTSHR", p[0]) || token_end(r) - r->byte < 2)
        return false;
    l->word = &era;
    l->language = LANGUAGE_JA;
    make(r, l, LEX_WORD, r->byte + 1);
    return true;
}

static void read_letters(reader *r, lexeme *l)
{
    uint16_t shape = r->segment->tokens->shape[r->token];
    if (shape & CQ_SHAPE_UPPER_FIRST)
        l->flags |= LEX_CAPITAL;
    if (read_word(r, l))
        return;
    if ((shape & CQ_SHAPE_DIGIT) && (read_fiscal(r, l) || read_misread(r, l) ||
                                     read_glued_month(r, l) || read_era_letter(r, l)))
        return;
    make(r, l, LEX_OTHER, token_end(r));
}

static void read_lexeme(reader *r, lexeme *l)
{
    const cq_tokens *t = r->segment->tokens;
    uint8_t kind = t->kind[r->token];
    bool inside = r->byte > t->start[r->token];
    l->start = r->byte;
    l->token = r->token;
    if (!inside && cqk_shape(r->segment, r->token, CQ_SHAPE_SPACE_BEFORE))
        l->flags |= LEX_SPACE;
    if (read_digits(r, l))
        return;
    if (!inside && kind == CQ_TOKEN_LETTER) {
        read_letters(r, l);
        return;
    }
    if (read_phrase(r, l) || (inside && read_glued_month(r, l)))
        return;
    if (kind == CQ_TOKEN_IDEOGRAPH && read_ideographs(r, l))
        return;
    uint32_t code = decode(r->segment->text.data + r->byte, token_end(r) - r->byte);
    bool mark = kind == CQ_TOKEN_PUNCTUATION || kind == CQ_TOKEN_SYMBOL || kind == CQ_TOKEN_OTHER ||
                (inside && code < 0x80);
    l->value = mark ? normalise(code) : 0;
    bool wide_comma = inside && code == 0xFF0C;
    if (wide_comma)
        l->value = ',';
    if (inside && (code < 0x80 || wide_comma))
        make(r, l, LEX_PUNCTUATION, r->byte + (wide_comma ? 3 : 1));
    else
        make(r, l, mark ? LEX_PUNCTUATION : LEX_OTHER, token_end(r));
}

const lexeme *lex_more(reader *r, unsigned k)
{
    if (k > LEXEMES_MAX)
        k = LEXEMES_MAX;
    while (r->count <= k) {
        lexeme *l = &r->items[r->count];
        memset(l, 0, sizeof *l);
        if (r->token < r->segment->tokens->count && r->count < LEXEMES_MAX)
            read_lexeme(r, l);
        r->count++;
    }
    return &r->items[k];
}

bool lex_same(const reader *r, const lexeme *l, cq_str text)
{
    const char *p = r->segment->text.data + l->start;
    for (size_t i = 0; i < text.len; i++) {
        char c = p[i] >= 'A' && p[i] <= 'Z' ? (char)(p[i] + 32) : p[i];
        if (c != text.data[i])
            return false;
    }
    return true;
}

const date_word *word_of(const reader *r, uint32_t token)
{
    dictionary_match match;
    if (token >= r->segment->tokens->count ||
        !dictionary_word(r->words, r->segment, token, r->language, &match))
        return NULL;
    return match.word;
}

int32_t mark_of(const reader *r, uint32_t token)
{
    if (token >= r->segment->tokens->count)
        return 0;
    uint8_t kind = r->segment->tokens->kind[token];
    if (kind != CQ_TOKEN_PUNCTUATION && kind != CQ_TOKEN_SYMBOL && kind != CQ_TOKEN_OTHER)
        return 0;
    cq_str text = cqk_token(r->segment, token);
    return normalise(decode(text.data, text.len));
}
