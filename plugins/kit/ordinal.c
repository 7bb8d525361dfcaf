/*
 * ordinal.c - reads ordinals off tokens; numbers themselves come from numeral.h.
 *
 * Tokens are those of UAX #29: "2nd", "27e" and "제3차" are one token, "3-й" and "2.ª" three, every
 * ideograph is one of its own.
 */
#include "ordinal.h"

#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

enum { VALUE_MAX = 99999, BACK_MAX = 10 };

static bool in_list(const char *const *list, size_t count, const char *text, size_t len)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(list[i]) == len && memcmp(list[i], text, len) == 0)
            return true;
    return false;
}

#define IN_LIST(list, text, len) in_list(list, sizeof(list) / sizeof *(list), text, len)

static bool starts_with(cq_str text, size_t at, const char *prefix)
{
    size_t len = strlen(prefix);
    return text.len - at >= len && memcmp(text.data + at, prefix, len) == 0;
}

/* What follows the digits, by fold key: right or wrong, the suffix only says "counted". */
static bool is_suffix(const cq_host *host, cq_str rest)
{
    static const char *const suffixes[] = {
        "d",  "st", "nd", "rd", "th",  "e",   "er",   "re",  "ere", "eme", "ieme", "nde",
        "de", "o",  "a",  "ro", "ra",  "do",  "da",   "to",  "ta",  "vo",  "va",   "mo",
        "ma", "no", "na", "º",  "ª",   "°",   "и",    "ыи",  "ои",  "ии",  "я",    "ая",
        "ья", "е",  "ое", "ье", "го",  "ого", "му",   "ю",   "ую",  "юю",  "м",    "ом",
        "ем", "х",  "ых", "ми", "ste", "te",  "sten", "ten", "ter", "tes", "ster"};
    return cqk_word_in(host, rest, suffixes, CQK_COUNT(suffixes));
}

/* Digits with thousands' commas, "8,979": bytes used. */
static size_t read_digits(cq_str text, uint64_t *value)
{
    uint32_t digits = 0;
    size_t used = cqk_digits(text, 0, value, &digits);
    while (used && digits <= 3 && text.len - used >= 4 && text.data[used] == ',') {
        uint64_t more = 0;
        size_t n = cqk_digits(text, used + 1, &more, &digits);
        if (digits != 3 || *value > VALUE_MAX)
            break;
        *value = *value * 1000 + more;
        used += 1 + n;
    }
    return used;
}

static bool finish(const cq_segment *segment, uint32_t i, uint32_t last, uint64_t value,
                   uint32_t form, cqk_ordinal *ordinal)
{
    if (value == 0 || value > VALUE_MAX)
        return false;
    *ordinal = (cqk_ordinal){(uint32_t)value, form, last - i, segment->tokens->start[i],
                             segment->tokens->end[last - 1]};
    return true;
}

/* Korean counters behind a number: 차, 회, 번째; how many bytes, 0 if none. */
static size_t korean_counter(cq_str text, size_t at)
{
    static const char *const counters[] = {"번째", "차", "회", "기"};
    if (starts_with(text, at, "차례"))
        return 0; /* three times */
    for (size_t i = 0; i < sizeof counters / sizeof *counters; i++)
        if (starts_with(text, at, counters[i]))
            return strlen(counters[i]);
    return 0;
}

/* A span that ends `bytes` into its last token (Hangul written together). */
static bool finish_inside(const cq_segment *segment, uint32_t i, uint32_t last, size_t bytes,
                          uint64_t value, uint32_t form, cqk_ordinal *ordinal)
{
    if (!finish(segment, i, last, value, form, ordinal))
        return false;
    ordinal->end = segment->tokens->start[last - 1] + (uint32_t)bytes;
    return true;
}

/* "2" "." "ª", "3" "-" "й", "3" "º", "3" "." */
static bool split_digits(const cq_host *host, const cq_segment *segment, uint32_t i, uint64_t value,
                         cqk_ordinal *ordinal)
{
    static const char *const spaced[] = {"st", "nd", "rd", "th"};
    uint32_t count = segment->tokens->count;
    if (i + 1 >= count)
        return false;
    if (!cqk_touches(segment, i + 1)) { /* "15 th": the suffix was a superscript on the page */
        cq_str next = cqk_token(segment, i + 1);
        return IN_LIST(spaced, next.data, next.len) &&
               finish(segment, i, i + 2, value, CQK_ORDINAL_DIGITS, ordinal);
    }
    cq_str mark = cqk_token(segment, i + 1);
    bool dot = cqk_equal(mark, CQ_STR("."));
    bool hyphen = cqk_equal(mark, CQ_STR("-")) || cqk_equal(mark, CQ_STR("\xe2\x80\x91"));
    if ((dot || hyphen) && i + 2 < count && cqk_touches(segment, i + 2) &&
        is_suffix(host, cqk_token(segment, i + 2)))
        return finish(segment, i, i + 3, value, CQK_ORDINAL_DIGITS, ordinal);
    if (dot)
        return finish(segment, i, i + 2, value, CQK_ORDINAL_DOT, ordinal);
    if (is_suffix(host, mark))
        return finish(segment, i, i + 2, value, CQK_ORDINAL_DIGITS, ordinal);
    return false;
}

/* 3回目, 3度目, 3次目 */
static bool japanese_count(const cq_segment *segment, uint32_t i, uint64_t value,
                           cqk_ordinal *ordinal)
{
    bool counter =
        cqk_token_is(segment, i + 1, CQ_STR("回")) || cqk_token_is(segment, i + 1, CQ_STR("度"));
    if (!counter || !cqk_token_is(segment, i + 2, CQ_STR("目")))
        return false;
    return finish(segment, i, i + 3, value, CQK_ORDINAL_DIGITS, ordinal);
}

/* "3" "차" written apart, and "3차..." written together */
static bool korean_count(const cq_segment *segment, uint32_t i, size_t used, uint64_t value,
                         cqk_ordinal *ordinal)
{
    cq_str text = cqk_token(segment, i);
    uint32_t last = i + 1;
    if (used == text.len) {
        if (last >= segment->tokens->count || segment->tokens->kind[last] != CQ_TOKEN_HANGUL)
            return false;
        text = cqk_token(segment, last++);
        used = 0;
    }
    size_t counter = korean_counter(text, used);
    return counter &&
           finish_inside(segment, i, last, used + counter, value, CQK_ORDINAL_DIGITS, ordinal);
}

static bool digits_at(const cq_host *host, const cq_segment *segment, uint32_t i,
                      cqk_ordinal *ordinal)
{
    cq_str text = cqk_token(segment, i);
    uint64_t value = 0;
    size_t used = read_digits(text, &value);
    if (!used)
        return false;
    if (korean_count(segment, i, used, value, ordinal) ||
        japanese_count(segment, i, value, ordinal))
        return true;
    if (used < text.len)
        return is_suffix(host, (cq_str){text.data + used, text.len - used}) &&
               finish(segment, i, i + 1, value, CQK_ORDINAL_DIGITS, ordinal);
    return split_digits(host, segment, i, value, ordinal);
}

/* A number behind 第 or 제, in the text from `at`: bytes used. */
static size_t any_number(cq_str text, size_t at, uint64_t *value)
{
    uint32_t digits = 0;
    size_t used = cqk_digits(text, at, value, &digits);
    return used ? used : cqk_cjk_number(text, at, value);
}

static bool is_counter(cq_str token)
{
    static const char *const counters[] = {"回", "届", "屆", "次", "轮", "輪",
                                           "期", "度", "巡", "號", "号", "ラウンド"};
    return IN_LIST(counters, token.data, token.len);
}

/* The first token that begins at or behind the byte `at`. */
static uint32_t token_from(const cq_segment *segment, uint32_t i, size_t at)
{
    while (i < segment->tokens->count && segment->tokens->start[i] < at)
        i++;
    return i;
}

/* 第3回, 第三届, 第 12 次, 第8 */
static bool chinese_at(const cq_segment *segment, uint32_t i, cqk_ordinal *ordinal)
{
    if (!cqk_token_is(segment, i, CQ_STR("第")) || i + 1 >= segment->tokens->count)
        return false;
    size_t at = segment->tokens->start[i + 1];
    uint64_t value = 0;
    size_t used = any_number(segment->text, at, &value);
    if (!used)
        return false;
    uint32_t last = token_from(segment, i, at + used);
    bool digits = segment->tokens->kind[i + 1] == CQ_TOKEN_NUMBER;
    if (last < segment->tokens->count && is_counter(cqk_token(segment, last)))
        last++;
    if (cqk_token_is(segment, last, CQ_STR("目")))
        last++;
    return finish(segment, i, last, value, digits ? CQK_ORDINAL_DIGITS : CQK_ORDINAL_WORDS,
                  ordinal);
}

/* 二回目 */
static bool kanji_count(const cq_segment *segment, uint32_t i, cqk_ordinal *ordinal)
{
    uint64_t value = 0;
    size_t used = cqk_cjk_number(segment->text, segment->tokens->start[i], &value);
    if (!used)
        return false;
    uint32_t last = token_from(segment, i, segment->tokens->start[i] + used);
    return last > i && japanese_count(segment, last - 1, value, ordinal) &&
           finish(segment, i, last + 2, value, CQK_ORDINAL_WORDS, ordinal);
}

/* 初の, 初めての, 首次, 首届 */
static bool first_ideograph(const cq_segment *segment, uint32_t i, cqk_ordinal *ordinal)
{
    static const char *const firsts[] = {"初めての", "初の", "初回", "首次", "首届",
                                         "首屆",     "首轮", "首輪", "首回"};
    size_t at = segment->tokens->start[i];
    for (size_t k = 0; k < sizeof firsts / sizeof *firsts; k++)
        if (starts_with(segment->text, at, firsts[k]))
            return finish(segment, i, token_from(segment, i, at + strlen(firsts[k])), 1,
                          CQK_ORDINAL_FIRST, ordinal);
    return false;
}

/* Native Korean numerals as counters take them, 첫 to 열, and Chinese ones in Hangul. */
static size_t korean_number(cq_str text, size_t at, uint64_t *value)
{
    static const struct {
        const char *word;
        uint32_t value;
    } words[] = {{"다섯", 5}, {"여섯", 6}, {"일곱", 7}, {"여덟", 8}, {"아홉", 9},
                 {"첫", 1},   {"두", 2},   {"세", 3},   {"네", 4},   {"열", 10},
                 {"일", 1},   {"이", 2},   {"삼", 3},   {"사", 4},   {"오", 5},
                 {"육", 6},   {"칠", 7},   {"팔", 8},   {"구", 9},   {"십", 10}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (starts_with(text, at, words[i].word)) {
            *value = words[i].value;
            return strlen(words[i].word);
        }
    return 0;
}

/* "제3차", "제3차회의", "제 3 차", "제삼차" */
static bool korean_prefixed(const cq_segment *segment, uint32_t i, cqk_ordinal *ordinal)
{
    cq_str text = cqk_token(segment, i);
    if (!starts_with(text, 0, "제"))
        return false;
    size_t at = strlen("제");
    uint64_t value = 0;
    uint32_t last = i + 1;
    uint32_t digits = 0;
    if (at == text.len) {
        if (last >= segment->tokens->count)
            return false;
        text = cqk_token(segment, last++);
        if (text.data[0] < '0' || text.data[0] > '9') /* 제 3 차, 제 11차 */
            return false;
        at = 0;
    }
    size_t used = cqk_digits(text, at, &value, &digits);
    uint32_t form = used ? CQK_ORDINAL_DIGITS : CQK_ORDINAL_WORDS;
    if (!used)
        used = korean_number(text, at, &value);
    if (!used)
        return false;
    at += used;
    if (at == text.len && last < segment->tokens->count &&
        segment->tokens->kind[last] == CQ_TOKEN_HANGUL) {
        size_t counter = korean_counter(cqk_token(segment, last), 0);
        if (counter)
            return finish_inside(segment, i, last + 1, counter, value, form, ordinal);
    }
    size_t counter = korean_counter(text, at);
    if (!counter && form == CQK_ORDINAL_WORDS)
        return false;
    return finish_inside(segment, i, last, at + counter, value, form, ordinal);
}

/* 첫, 첫번째, 두 번째, 초대 */
static bool korean_word(const cq_segment *segment, uint32_t i, cqk_ordinal *ordinal)
{
    cq_str text = cqk_token(segment, i);
    uint64_t value = 0;
    size_t used = korean_number(text, 0, &value);
    if (starts_with(text, 0, "초대") && text.len == strlen("초대"))
        return finish(segment, i, i + 1, 1, CQK_ORDINAL_FIRST, ordinal);
    if (!used)
        return false;
    if (starts_with(text, used, "번째"))
        return finish_inside(segment, i, i + 1, used + strlen("번째"), value, CQK_ORDINAL_WORDS,
                             ordinal);
    if (used < text.len)
        return false;
    if (i + 1 < segment->tokens->count && starts_with(cqk_token(segment, i + 1), 0, "번째"))
        return finish_inside(segment, i, i + 2, strlen("번째"), value, CQK_ORDINAL_WORDS, ordinal);
    return starts_with(text, 0, "첫") && finish(segment, i, i + 1, 1, CQK_ORDINAL_FIRST, ordinal);
}

static const char *const roman_suffixes[] = {"e",  "ème", "eme", "ième", "er", "re",
                                             "th", "st",  "nd",  "rd",   "ª",  "º"};

static const char roman_alone[] = "IVX"; /* "Le" and "Ce" are words */

/* Is the numeral a letter of something else: "R&D", "INDUS-X", "U.S.-D"? A hyphen may stand in
 * front of longer ones (UNCTAD-XI); single letters for a hundred and more count no meetings. */
static bool is_lettered(const cq_segment *segment, uint32_t i, size_t len)
{
    static const char *const joints[] = {"&", "/", "+", ".", "_"};
    static const char *const hyphens[] = {"-", "‐", "‑"};
    if (len == 1 && strchr("CDM", cqk_token(segment, i).data[0]))
        return true;
    return cqk_touches(segment, i) &&
           (cqk_token_in(segment, i - 1, joints, CQK_COUNT(joints)) ||
            (len == 1 && cqk_token_in(segment, i - 1, hyphens, CQK_COUNT(hyphens))));
}

/* XXIV, XXIVe, "XXIV" "."; lower case is none, so that no "mix" or "di" counts. */
static bool roman_at(const cq_segment *segment, uint32_t i, cqk_ordinal *ordinal)
{
    cq_str text = cqk_token(segment, i);
    uint32_t value = 0;
    size_t used = cqk_roman_number(text, 0, &value);
    if (used == text.len && text.data[0] >= 'a' && text.data[0] <= 'z')
        return false;
    if (used != text.len) {
        size_t capitals = 0;
        used = 0;
        while (capitals < text.len && text.data[capitals] >= 'A' && text.data[capitals] <= 'Z')
            capitals++;
        cq_str rest = {text.data + capitals, text.len - capitals};
        bool suffix = IN_LIST(roman_suffixes, rest.data, rest.len);
        bool one = capitals == 1 && !strchr(roman_alone, text.data[0]);
        if (capitals && suffix && !one)
            used = cqk_roman_number((cq_str){text.data, capitals}, 0, &value);
    }
    return used && !is_lettered(segment, i, text.len) &&
           finish(segment, i, i + 1, value, CQK_ORDINAL_ROMAN, ordinal);
}

static bool key_is(const cq_host *host, const cq_segment *segment, uint32_t i,
                   const char *const *list, size_t count)
{
    return i < segment->tokens->count && cqk_word_in(host, cqk_token(segment, i), list, count);
}

/* "first-ever", "first ever": the word behind the ordinal belongs to it. */
static uint32_t ever_behind(const cq_host *host, const cq_segment *segment, uint32_t i)
{
    static const char *const ever[] = {"ever"};
    uint32_t word = cqk_token_is(segment, i, CQ_STR("-")) ? i + 1 : i;
    return key_is(host, segment, word, ever, 1) ? word + 1 : i;
}

static const char *const firsts[] = {"inaugural", "inaugurale", "inaugurales", "inauguraux",
                                     "maiden"};

static bool words_at(const cq_host *host, const cq_segment *segment, uint32_t i,
                     cqk_ordinal *ordinal)
{
    if (key_is(host, segment, i, firsts, sizeof firsts / sizeof *firsts))
        return finish(segment, i, i + 1, 1, CQK_ORDINAL_FIRST, ordinal);
    uint32_t value = 0;
    uint32_t form = 0;
    uint32_t used = cqk_number_words(host, segment, i, &value, &form);
    if (!used || form != CQK_NUMBER_ORDINAL)
        return false;
    uint32_t last = value == 1 ? ever_behind(host, segment, i + used) : i + used;
    return finish(segment, i, last, value, CQK_ORDINAL_WORDS, ordinal);
}

/* 第29回|FIRST年次会合: Latin letters that ideographs touch are a name. */
static bool is_glued_name(const cq_segment *segment, uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    bool before = i > 0 && t->kind[i - 1] == CQ_TOKEN_IDEOGRAPH && cqk_touches(segment, i);
    bool behind =
        i + 1 < t->count && t->kind[i + 1] == CQ_TOKEN_IDEOGRAPH && cqk_touches(segment, i + 1);
    return before || behind;
}

bool cqk_ordinal_at(const cq_host *host, const cq_segment *segment, uint32_t i,
                    cqk_ordinal *ordinal)
{
    if (i >= segment->tokens->count)
        return false;
    switch (segment->tokens->kind[i]) {
    case CQ_TOKEN_NUMBER:
        return digits_at(host, segment, i, ordinal);
    case CQ_TOKEN_IDEOGRAPH:
        return chinese_at(segment, i, ordinal) || first_ideograph(segment, i, ordinal) ||
               kanji_count(segment, i, ordinal);
    case CQ_TOKEN_HANGUL:
        return korean_prefixed(segment, i, ordinal) || korean_word(segment, i, ordinal);
    case CQ_TOKEN_LETTER:
        return (!is_glued_name(segment, i) && words_at(host, segment, i, ordinal)) ||
               roman_at(segment, i, ordinal);
    default:
        return false;
    }
}

/*
 * Does the word end as ordinals do, in any of the languages? Asked first, because it spares most
 * words the search in the tables of numbers.
 */
static bool ends_as_ordinal(cq_str text)
{
    unsigned char last = (unsigned char)text.data[text.len - 1];
    unsigned char before = text.len > 1 ? (unsigned char)text.data[text.len - 2] : 0;
    if (last >= 0x80 || (last >= 'A' && last <= 'Z') || (before >= 'A' && before <= 'Z'))
        return true; /* other scripts, capitals, XVIIIe */
    switch (last) {
    case 't':
        return before == 's';
    case 'd':
        return before == 'n' || before == 'r';
    case 'h':
        return before == 't';
    case 'r':
    case 'n':
    case 'm':
        return before == 'e';
    case 'e':
        return before >= 0x80 || strchr("rmdtln", before) != NULL;
    case 'o':
    case 'a':
        return before >= 0x80 || strchr("rdtmnvc", before) != NULL;
    case 's':
        return before == 'e' || before == 'o' || before == 'a' || before == 'r';
    case 'l':
        return before == 'a';
    case 'x':
        return before == 'u';
    default:
        return false;
    }
}

/* 第三|回, 二回|目, 首|次, 第|三: what ordinals end in. */
static bool ends_in_ideograph(cq_str token)
{
    return cqk_is_cjk_numeral(token, 0) || cqk_equal(token, CQ_STR("目")) || is_counter(token);
}

/* Could the token be the last one of an ordinal, and how far back could that begin? 0: it cannot.
 */
static uint32_t reach_back(const cq_host *host, const cq_segment *segment, uint32_t last)
{
    static const char *const ever[] = {"ever"};
    cqk_ordinal alone;
    cq_str text = cqk_token(segment, last);
    switch (segment->tokens->kind[last]) {
    case CQ_TOKEN_NUMBER:
        return 2;
    case CQ_TOKEN_LETTER:
        if (last > 1 && text.len <= 6 && cqk_touches(segment, last) && is_suffix(host, text))
            return 3;
        if (last > 0 && text.len == 2 && segment->tokens->kind[last - 1] == CQ_TOKEN_NUMBER &&
            is_suffix(host, text))
            return 2; /* "15 th" */
        if (!ends_as_ordinal(text))
            return 0;
        return words_at(host, segment, last, &alone) || roman_at(segment, last, &alone) ||
                       key_is(host, segment, last, ever, 1)
                   ? BACK_MAX
                   : 0;
    case CQ_TOKEN_HANGUL:
        return 3;
    case CQ_TOKEN_HIRAGANA:
        return cqk_equal(text, CQ_STR("の")) ? 4 : 0;
    case CQ_TOKEN_IDEOGRAPH:
        return ends_in_ideograph(text) ? BACK_MAX : 0;
    case CQ_TOKEN_PUNCTUATION:
        return cqk_equal(text, CQ_STR(".")) ? 2 : 0;
    default:
        return cqk_touches(segment, last) ? 3 : 0;
    }
}

/* "XX." in front of a German noun. */
static bool roman_dot(const cq_segment *segment, uint32_t end, cqk_ordinal *ordinal)
{
    return end > 1 && cqk_token_is(segment, end - 1, CQ_STR(".")) &&
           cqk_touches(segment, end - 1) && roman_at(segment, end - 2, ordinal) &&
           finish(segment, end - 2, end, ordinal->value, CQK_ORDINAL_DOT, ordinal);
}

bool cqk_ordinal_before(const cq_host *host, const cq_segment *segment, uint32_t end, uint32_t bit,
                        cqk_ordinal *ordinal)
{
    bool found = false;
    uint32_t reach = end > 0 ? reach_back(host, segment, end - 1) : 0;
    for (uint32_t back = 1; back <= reach && back <= end; back++) {
        cqk_ordinal candidate;
        if (bit && !cqk_ordinal_may_begin(segment, end - back, bit))
            continue;
        if (!cqk_ordinal_at(host, segment, end - back, &candidate) || candidate.tokens != back ||
            candidate.end != segment->tokens->end[end - 1])
            continue;
        *ordinal = candidate;
        found = true;
    }
    return found || (reach == 2 && roman_dot(segment, end, ordinal));
}

static void mark(const cq_host *host, const char *word, uint64_t *bitmap, uint32_t bits)
{
    uint32_t bit = host->fold_hash(word, strlen(word)) & (bits - 1);
    bitmap[bit / 64] |= (uint64_t)1 << (bit % 64);
}

/* "Ier", "IIIrd", "XXth"; those without an ending are watched as words in capitals. */
static void mark_romans(const cq_host *host, uint64_t *bitmap, uint32_t bits)
{
    enum { LAST = 299 };
    for (uint32_t value = 1; value <= LAST; value++)
        for (size_t k = 0; k < CQK_COUNT(roman_suffixes); k++) {
            char word[32];
            size_t len = cqk_roman_write(value, word);
            if (len == 1 && !strchr(roman_alone, word[0]))
                continue;
            strcpy(word + len, roman_suffixes[k]);
            mark(host, word, bitmap, bits);
        }
}

bool cqk_ordinal_watch(const cq_host *host, uint32_t *bit)
{
    enum { WORD_BITS = 1 << 18 };
    uint64_t *words = calloc(WORD_BITS / 64, sizeof *words);
    if (!words)
        return false;
    cqk_number_words_mark(host, words, WORD_BITS);
    mark_romans(host, words, WORD_BITS);
    for (size_t i = 0; i < CQK_COUNT(firsts); i++)
        mark(host, firsts[i], words, WORD_BITS);
    mark(host, "ever", words, WORD_BITS); /* ends "first ever" */
    const cq_watch sets[] = {
        {.kinds = CQK_KIND(CQ_TOKEN_LETTER), .words = words, .word_bits = WORD_BITS},
        {.kinds = CQK_KIND(CQ_TOKEN_LETTER), .with = CQ_SHAPE_NON_ASCII},
        {.kinds = CQK_KIND(CQ_TOKEN_LETTER), .with = CQ_SHAPE_UPPER_ALL},
        {.kinds =
             CQK_KIND(CQ_TOKEN_NUMBER) | CQK_KIND(CQ_TOKEN_IDEOGRAPH) | CQK_KIND(CQ_TOKEN_HANGUL)}};
    bool done = true;
    for (size_t i = 0; i < CQK_COUNT(sets) && done; i++)
        done = cqk_watch(host, bit, sets[i]);
    free(words);
    return done;
}
