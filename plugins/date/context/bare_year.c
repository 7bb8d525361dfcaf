/*
 * bare_year.c - decides by the words around it whether a lone number of four figures is a year: "in
 * 2000" but not "2000 cars", "(2014)" but not "resolution 2147 (2014)".
 */
#include "context/bare.h"
#include "numeral.h"

#include <string.h>

static bool is_letter_kind(uint8_t kind)
{
    return kind == CQ_TOKEN_LETTER;
}

/* A word in small letters that ends like a plural: cars, states. */
static bool looks_plural(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_OTHER || (l->flags & LEX_CAPITAL) || l->end - l->start < 4)
        return false;
    const char *p = r->segment->text.data;
    if ((p[l->start] & 0x80) != 0)
        return false;
    return p[l->end - 1] == 's' && p[l->end - 2] != 's' && p[l->end - 2] != 'u';
}

/* "Resolutions 1718, 1874 (2009) and 2087": the token behind the word in front of the list that
 * the number at `token` is in; `token` itself where it is in none. */
static uint32_t start_of_list(const reader *r, uint32_t token)
{
    const cq_tokens *t = r->segment->tokens;
    uint32_t start = token;
    for (uint32_t i = token; i > 1 && token - i < 60;) {
        const date_word *w = word_of(r, i - 1);
        if (mark_of(r, i - 1) == ',' || mark_of(r, i - 1) == ';')
            i--;
        else if (w && w->kind == W_AND && i > 2)
            i -= mark_of(r, i - 2) == ',' ? 2 : 1;
        else
            break;
        if (i > 3 && mark_of(r, i - 1) == ')' && mark_of(r, i - 3) == '(')
            i -= 3;
        if (i == 0 || t->kind[i - 1] != CQ_TOKEN_NUMBER)
            break;
        start = --i;
    }
    return start;
}

/* "AMEMBASSY COPENHAGEN 1972": the number that a cable has at a post. */
static bool is_addressee(const reader *r, uint32_t token)
{
    static const cq_str posts[] = {CQ_STR_INIT("AMEMBASSY"), CQ_STR_INIT("AMCONSUL"),
                                   CQ_STR_INIT("USMISSION"), CQ_STR_INIT("SECSTATE"),
                                   CQ_STR_INIT("EMBASSY")};
    for (uint32_t back = 2; back <= 4 && back <= token; back++)
        for (size_t i = 0; i < sizeof posts / sizeof posts[0]; i++)
            if (cqk_token_is(r->segment, token - back, posts[i]))
                return true;
    return false;
}

/* "REF: (A) ADDIS ABABA 1866", "SEE BONN 1948": in a cable the name of a post in capitals numbers
 * what was sent from there. */
static bool is_cable_number(const reader *r, uint32_t token)
{
    static const char *const leads[] = {"see", "ref", "refs", "reftel", "reftels", "your"};
    enum { WORDS = 3 }; /* of a post's name */
    const uint8_t capitals = CQ_SHAPE_UPPER_ALL;
    uint32_t post = token;
    while (r->cable && post > 0 && token - post < WORDS && !word_of(r, post - 1) &&
           r->segment->tokens->kind[post - 1] == CQ_TOKEN_LETTER &&
           cqk_shape(r->segment, post - 1, capitals) &&
           !token_is(r, post - 1, leads, sizeof leads / sizeof leads[0]))
        post--;
    if (post == token)
        return false;
    int32_t mark = post > 0 ? mark_of(r, post - 1) : ':';
    return mark == ':' || mark == ')' || mark == ';' ||
           token_is(r, post - 1, leads, sizeof leads / sizeof leads[0]);
}

/* "No. 12", "Nr. 2000": a numbering word in front, over its full stop. */
static bool numbered(const reader *r, uint32_t token, const before *b)
{
    uint32_t start = start_of_list(r, token);
    before list = look_before(r, start);
    if (start < token)
        b = &list;
    if (b->word && b->word->kind == W_NUMBERING)
        return true;
    if (b->mark == '.' && start >= 2) {
        const date_word *w = word_of(r, start - 2);
        return w && w->kind == W_NUMBERING;
    }
    if (is_addressee(r, start) || is_cable_number(r, start))
        return true;
    return b->mark == 0x2116 || b->mark == '#' || b->mark == '$' || b->mark == 0xA3 ||
           b->mark == 0x20AC || b->mark == 0xA5 || b->mark == '+' || b->mark == 0xA7 ||
           b->mark == '=' || b->mark == '<' || b->mark == '>';
}

/* "1826 (2008)", "2625 (XXV)": the number of a resolution in front of the bracket. */
static bool bracket_behind_number(const reader *r, uint32_t bracket, int32_t year)
{
    if (bracket == 0)
        return false;
    const cq_tokens *t = r->segment->tokens;
    uint32_t i = bracket - 1;
    if (t->kind[i] != CQ_TOKEN_NUMBER)
        return t->kind[i] == CQ_TOKEN_LETTER && t->end[i] - t->start[i] == 1 && i > 0 &&
               t->kind[i - 1] == CQ_TOKEN_NUMBER; /* 377 A (V) */
    bool small = t->end[i] - t->start[i] <= 2;
    if (i > 0 && t->kind[i - 1] == CQ_TOKEN_LETTER && small &&
        (year > 1950 || cqk_shape(r->segment, i - 1, CQ_SHAPE_UPPER_ALL)))
        return false; /* TICAD 7 (2019), Resolution 12 (1960): no body counts so few with a year */
    return true;
}

bool is_number_of_something(const reader *r, uint32_t token)
{
    before b = look_before(r, token);
    return numbered(r, token, &b) || (b.word && b.word->kind == W_DETERMINER);
}

/* Characters behind a number that count things: 人, 円, 명, 원 ... */
static bool cjk_counter(reader *r, unsigned k)
{
    static const char *const counters[] = {
        "人", "名", "円", "元", "件", "億", "亿", "万", "萬", "個", "个", "か", "カ", "ヶ", "国",
        "號", "号", "番", "条", "條", "頁", "页", "米", "美", "ド", "ト", "ユ", "兆", "社", "校",
        "台", "機", "回", "次", "つ", "％", "余", "多", "公", "吨", "噸", "キ", "メ", "명", "원",
        "개", "건", "톤", "달", "만", "억", "여", "번", "호", "조", "인", "세", "킬", "미", "천",
        "가", "항", "쪽", "회", "차", "대", "척", "발", "점", "倍", "度", "票", "户", "戶"};
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_END || l->end - l->start < 3)
        return false;
    bool word = (l->flags & LEX_SPACE) && r->segment->tokens->kind[l->token] == CQ_TOKEN_HANGUL;
    if (word && l->start + 3 < r->segment->tokens->end[l->token])
        return false; /* 2018 세계기자대회 */
    for (size_t i = 0; i < sizeof counters / sizeof counters[0]; i++)
        if (memcmp(r->segment->text.data + l->start, counters[i], 3) == 0)
            return true;
    return false;
}

static bool starts_asian(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    return l->kind != LEX_END && (unsigned char)r->segment->text.data[l->start] >= 0xE3 &&
           l->kind != LEX_PUNCTUATION;
}

static bool is_hiragana(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    return l->kind != LEX_END && r->segment->tokens->kind[l->token] == CQ_TOKEN_HIRAGANA;
}

/* The dash that parts clauses. */
static bool is_long_dash(const reader *r, const lexeme *l)
{
    return l->end - l->start == 3 && memcmp(r->segment->text.data + l->start, "—", 3) == 0;
}

/* Does the year hang on something without a space (2016/5, 2014-based, S/2007, x2000)? */
static bool year_hangs_on(reader *r, const point *p, unsigned behind, const before *b)
{
    if (lex_touches(r, behind)) {
        const lexeme *l = lex(r, behind);
        bool more = lex_touches(r, behind + 1) && lex(r, behind + 1)->kind != LEX_PUNCTUATION &&
                    !is_long_dash(r, l); /* in 1997—and it is */
        if (l->kind == LEX_PUNCTUATION && more &&
            (l->value == '/' || l->value == '-' || l->value == '.' || l->value == ',' ||
             l->value == ':' || l->value == '_' || l->value == '@') &&
            !(l->value == ',' && lex(r, behind + 1)->kind != LEX_NUMBER) &&
            !(l->value == '.' && lex(r, behind + 1)->kind != LEX_NUMBER))
            return true;
        if (l->kind == LEX_PUNCTUATION && (l->value == '%' || l->value == '/'))
            return true;
        if (starts_asian(r, behind) && !is_hiragana(r, behind))
            return cjk_counter(r, behind) || (!b->touches && !b->none);
    }
    if (!b->touches)
        return false;
    if (b->mark == '-' && p->token >= 2) { /* mid-2015, post-2015 */
        cq_str w = cqk_token(r->segment, p->token - 2);
        return !(is_letter_kind(r->segment->tokens->kind[p->token - 2]) && w.len <= 5 &&
                 (w.len > 2 || cqk_equal(w, CQ_STR("mi"))) && w.data[0] >= 'a');
    }
    bool quoted = b->mark == '\'' && !cqk_touches(r->segment, p->token - 1);
    return b->mark == '/' || b->mark == '.' || b->mark == '_' || (b->mark == '\'' && !quoted) ||
           b->mark == ':' || b->mark == '&' || b->token_kind == CQ_TOKEN_NUMBER;
}

/* 1973 (2011), 2758 (XXVI): the number of a resolution and its year or session. */
static bool number_of_resolution(reader *r, unsigned behind)
{
    if (!lex_is(r, behind, '(') || !lex_is(r, behind + 2, ')'))
        return false;
    const lexeme *l = lex(r, behind + 1);
    if (l->kind == LEX_NUMBER)
        return l->digits == 4;
    const char *p = r->segment->text.data;
    bool roman = l->kind == LEX_OTHER;
    for (uint32_t i = l->start; roman && i < l->end; i++)
        roman = p[i] == 'I' || p[i] == 'V' || p[i] == 'X' || p[i] == 'L';
    return roman;
}

static bool year_in_brackets(reader *r, const point *p, unsigned behind)
{
    if (bracket_behind_number(r, p->token - 1, p->year))
        return false;
    const lexeme *number = lex(r, behind + 1);
    bool closed = lex_is(r, behind, ')') || lex_is(r, behind, ']');
    if (closed && number->kind == LEX_NUMBER && lex_touches(r, behind + 1) &&
        lex(r, behind + 2)->kind != LEX_PUNCTUATION)
        return false; /* 国发〔2015〕1号 */
    return lex_is(r, behind, ')') || lex_is(r, behind, ',') || lex_is(r, behind, ';') ||
           lex_is(r, behind, '-') || lex_is(r, behind, ']') || p->year >= 1800;
}

/* "werden 1950 Güterzüge gezählt", "1925 плотов": in German and Russian a year without a
 * preposition has a verb or the word for year behind it, a number a noun. */
static bool counts_noun(reader *r, unsigned behind, uint8_t language)
{
    const lexeme *l = lex(r, behind);
    if (l->kind != LEX_OTHER || r->segment->tokens->kind[l->token] != CQ_TOKEN_LETTER)
        return false;
    if (language == LANGUAGE_RU)
        return !(l->flags & LEX_CAPITAL);
    return language == LANGUAGE_DE && (l->flags & LEX_CAPITAL);
}

/* "war 2016 Gastgeber", "wurde 1973 Mitglied": verbs in the singular, which count nothing. */
static bool behind_singular(const reader *r, uint32_t token)
{
    static const char *const verbs[] = {"war", "wurde", "wird", "trat", "fand", "ist", "übernahm"};
    return token > 0 && token_is(r, token - 1, verbs, sizeof verbs / sizeof verbs[0]);
}

/* "Your 1893 of 9th June", "London's 1953, February 12": the number of a telegram and its date. */
static bool numbers_telegram(reader *r, uint32_t token, unsigned behind)
{
    static const char *const owners[] = {"my", "your", "our"};
    static const cq_str endings[] = {CQ_STR_INIT("'s"), CQ_STR_INIT("’s")};
    if (token == 0)
        return false;
    cq_str front = cqk_token(r->segment, token - 1);
    bool owned = token_is(r, token - 1, owners, sizeof owners / sizeof owners[0]);
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++)
        owned |= front.len > endings[i].len && memcmp(front.data + front.len - endings[i].len,
                                                      endings[i].data, endings[i].len) == 0;
    unsigned date = lex_is(r, behind, ',') ? behind + 1 : skip_of(r, behind);
    const lexeme *l = lex(r, skip_article(r, date));
    return owned && date > behind &&
           (lex_word(r, date, W_MONTH) || (l->kind == LEX_NUMBER && l->digits <= 2));
}

/* "the treaty of 1921 remains", "the loan of 1850 falls due": what has its year behind "of", not a
 * number of things. */
static bool dates_an_act(const reader *r, uint32_t token)
{
    static const char *const acts[] = {
        "treaty",     "treaties",  "convention", "conventions", "agreement",    "agreements",
        "act",        "law",       "laws",       "decree",      "constitution", "charter",
        "protocol",   "pact",      "loan",       "war",         "crisis",       "revolution",
        "elections",  "election",  "census",     "statute",     "ordinance",    "declaration",
        "accord",     "accords",   "spring",     "summer",      "autumn",       "winter",
        "conference", "armistice", "settlement", "events",      "tariff"};
    return token >= 2 && token_is(r, token - 2, acts, sizeof acts / sizeof acts[0]);
}

/* "in the years 1848 and 1849", "the 1954 and 1962 accords": another year in front, which is
 * joined. */
static bool behind_year(const reader *r, uint32_t token)
{
    uint64_t year = 0;
    uint32_t digits = 0;
    const date_word *word = token > 1 ? word_of(r, token - 1) : NULL;
    return word && word->kind == W_AND && r->segment->tokens->kind[token - 2] == CQ_TOKEN_NUMBER &&
           cqk_digits(cqk_token(r->segment, token - 2), 0, &year, &digits) == 4 && digits == 4 &&
           year >= 1500 && year <= 2150 && !is_number_of_something(r, token - 2);
}

/* "2013 | 1st Consultations (London)", in the line of a chronology: digits with an ending. */
static bool opens_ordinal(reader *r, unsigned k)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    enum { ENDING = 2 };
    const lexeme *number = lex(r, k);
    const lexeme *ending = lex(r, k + 1);
    const char *text = r->segment->text.data;
    if (number->kind != LEX_NUMBER || number->digits > 2)
        return false;
    uint32_t end = r->segment->tokens->end[number->token];
    bool apart = ending->kind == LEX_OTHER && lex_touches(r, k + 1);
    uint32_t at = apart ? ending->end : end;
    for (size_t i = 0; at > number->start + ENDING - 1 && i < sizeof endings / sizeof endings[0];
         i++)
        if (memcmp(text + at - ENDING, endings[i], ENDING) == 0)
            return true;
    return false;
}

bool bare_year(reader *r, const point *p, unsigned behind, uint8_t language)
{
    before b = look_before(r, p->token);
    if (year_hangs_on(r, p, behind, &b) || numbered(r, p->token, &b) || cjk_counter(r, behind))
        return false;
    const lexeme *last = lex(r, behind - 1);
    bool range = behind >= 3 && last->kind == LEX_NUMBER && last->digits == 4;
    bool round = p->year % 100 == 0 && !range; /* 2000 members, but 2000-2005 */
    if (b.none && lex_is(r, behind, '.') && lex(r, behind + 1)->kind != LEX_END)
        return false; /* the number of a telegram: "1957. For the Secretary" */
    if (p->year < 1500 || p->year > 2150 || number_of_resolution(r, behind) ||
        numbers_telegram(r, p->token, behind))
        return false;
    if (b.mark == '(' || b.mark == '[')
        return year_in_brackets(r, p, behind);
    if (leads_to_date(b.word))
        return !(looks_plural(r, behind) && !range && !dates_an_act(r, p->token) &&
                 (round || b.word->kind == W_OF || b.word->kind == W_TO));
    if (behind_year(r, p->token) && !round)
        return true;
    if (lex_word(r, behind, W_MONTH))
        return false; /* a telegram and its date: "your 1813 July 21" */
    bool modern = p->year >= 1800 && p->year <= 2060;
    if (!modern || b.token_kind == CQ_TOKEN_NUMBER)
        return false;
    if (lex(r, behind)->kind == LEX_NUMBER && !starts_asian(r, behind) &&
        !(b.none && opens_ordinal(r, behind)))
        return false;
    if (counts_noun(r, behind, language) &&
        !(language == LANGUAGE_DE && behind_singular(r, p->token)))
        return false;
    if (b.word && (b.word->kind == W_DETERMINER || b.word->kind == W_DEICTIC))
        return true;
    if (b.word && b.word->kind == W_THE)
        return true;
    bool entry = b.none && lex_is(r, behind, '-') && !lex_touches(r, behind);
    if ((looks_plural(r, behind) && !range) || (round && !entry))
        return false;
    if (starts_asian(r, behind) && !is_hiragana(r, behind))
        return p->year >= 1900 && !cjk_counter(r, behind);
    return p->year >= 1850;
}
