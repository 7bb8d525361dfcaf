/*
 * token.c - questions about tokens of alphabetic scripts.
 */
#include "mention/latin.h"

#include "numeral.h"

#include <string.h>

enum { ACRONYM_MAX = 12 };

uint32_t class_of_word(const model *m, const cq_segment *segment, uint32_t i)
{
    uint32_t value = 0;
    if (cqk_lexicon_match(m->words, segment, i, &value) != 1 ||
        ((cqk_token_is(segment, i, CQ_STR("UN")) || cqk_token_is(segment, i, CQ_STR("AU"))) &&
         !(i + 1 < segment->tokens->count && cqk_shape(segment, i + 1, CQ_SHAPE_UPPER_ALL))))
        return 0; /* the United Nations, the African Union: no articles in capitals */
    return value;
}

/* Titles and the like, behind whose point a name goes on: "Mr. Paul Jones", "St. Petersburg". */
static bool is_short_title(cq_str word)
{
    static const char *const titles[] = {
        "Mr",   "Mrs",  "Ms",   "Dr",   "Drs",  "Prof",  "Messrs", "Hon",  "Rev",  "Amb",
        "Sen",  "Rep",  "Gov",  "Pres", "Gen",  "Lt",    "Maj",    "Col",  "Capt", "Cmdr",
        "Cdr",  "Adm",  "Brig", "Sgt",  "Msgr", "St",    "Ste",    "Mt",   "Ft",   "Shri",
        "Smt",  "Tan",  "Dato", "Mme",  "Mlle", "MM",    "Me",     "Mgr",  "Sr",   "Sra",
        "Srta", "Dra",  "Lic",  "Ing",  "Arq",  "Excmo", "Excma",  "Dipl", "Hr",   "Fr",
        "Frl",  "Univ", "Dept", "Gouv", "Vol",  "Nos",   "Sec",    "Comm", "Asst", "Gral",
        "Cnel", "Tte",  "Cte",  "Alm",  "Insp", "Brig",  "Wing"};
    for (size_t k = 0; k < CQK_COUNT(titles); k++)
        if (cqk_is(word, titles[k]))
            return true;
    return false;
}

/* Does "." at token i end an abbreviation: U.S., St., a title, a single capital? */
static bool is_abbreviation(const cq_segment *segment, uint32_t dot)
{
    if (dot == 0 || !cqk_token_is(segment, dot, CQ_STR(".")) || !cqk_touches(segment, dot))
        return false;
    cq_str word = cqk_token(segment, dot - 1);
    if (cqk_equal(word, CQ_STR("г"))) /* "в г. Душанбе", but "в 2007 г." */
        return dot < 2 || segment->tokens->kind[dot - 2] != CQ_TOKEN_NUMBER;
    if (!cqk_shape(segment, dot - 1, CQ_SHAPE_UPPER_FIRST))
        return false;
    return memchr(word.data, '.', word.len) || word.len == 1 || is_short_title(word);
}

/* "on March 6. The Secretary", "am 6. Der Minister": words that stand behind a number and its stop
 * only where a sentence begins; no ordinal counts them. */
static bool opens_sentence(const cq_segment *segment, uint32_t i)
{
    static const char *const words[] = {
        "The",   "This",    "These", "Those", "He",   "She",   "It",   "They", "We",
        "At",    "In",      "On",    "Mr",    "Mrs",  "Ms",    "An",   "His",  "Her",
        "Its",   "Their",   "For",   "From",  "With", "After", "Both", "As",   "During",
        "There", "However", "Der",   "Die",   "Das",  "Er",    "Sie",  "Es",   "Wir",
        "Im",    "Am",      "Ein",   "Eine",  "Dies", "Diese", "Le",   "Les",  "Il",
        "Elle",  "Ils",     "Ce",    "Cette", "En",   "Au",    "Une",  "Se",   "Su"};
    return segment->tokens->kind[i] == CQ_TOKEN_LETTER && !cqk_touches(segment, i) &&
           cqk_token_in(segment, i, words, CQK_COUNT(words));
}

/* "5. Mai", "04. 6.3", "3. Sitzung": a point behind a number of a day or an ordinal ends nothing.
 */
static bool is_numbered(const cq_segment *segment, uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    uint32_t roman = 0;
    if (i < 2 || !cqk_token_is(segment, i - 1, CQ_STR(".")) || !cqk_touches(segment, i - 1))
        return false;
    cq_str before = cqk_token(segment, i - 2);
    if (i > 4 && cqk_token_is(segment, i - 3, CQ_STR("-")) && cqk_touches(segment, i - 2) &&
        cqk_token_is(segment, i - 5, CQ_STR("-")))
        return false; /* "on 2016-05-03. The" */
    if (before.len > 1 && before.data[0] <= 'Z' &&
        cqk_roman_number(before, 0, &roman) == before.len)
        return true;
    if (t->kind[i - 2] != CQ_TOKEN_NUMBER)
        return t->kind[i] == CQ_TOKEN_NUMBER && before.len <= 5 &&
               cqk_shape(segment, i - 2, CQ_SHAPE_UPPER_FIRST); /* "Nov. 2004", "No. 5" */
    if (opens_sentence(segment, i))
        return false;
    bool dotted = memchr(before.data, '.', before.len) && t->kind[i] != CQ_TOKEN_LETTER;
    return t->kind[i] == CQ_TOKEN_NUMBER || t->end[i - 2] - t->start[i - 2] <= 2 ||
           dotted; /* 2024.5.31. 서울에서 */
}

/* 한․중: U+2024 ends sentences by its property, but inside a Korean word it is a middle dot. */
static bool holds_leader(const cq_segment *segment, uint32_t i)
{
    static const char leader[] = "․";
    cq_str text = cqk_token(segment, i);
    for (size_t at = 3; segment->tokens->kind[i] == CQ_TOKEN_HANGUL && at + 6 <= text.len; at += 3)
        if (memcmp(text.data + at, leader, 3) == 0)
            return true;
    return false;
}

/* "2024.5.31.(금) 서울": the day of the week in brackets behind a date ends nothing. */
static bool is_behind_weekday(const cq_segment *segment, uint32_t i)
{
    if (i > 1 && cqk_token_is(segment, i, CQ_STR("(")) && cqk_touches(segment, i) &&
        cqk_token_is(segment, i - 1, CQ_STR(".")))
        return segment->tokens->kind[i - 2] == CQ_TOKEN_NUMBER;
    return i > 4 && cqk_token_is(segment, i - 1, CQ_STR(")")) &&
           cqk_token_is(segment, i - 3, CQ_STR("(")) && cqk_touches(segment, i - 3) &&
           cqk_token_is(segment, i - 4, CQ_STR(".")) &&
           segment->tokens->kind[i - 5] == CQ_TOKEN_NUMBER;
}

bool starts_sentence(const cq_segment *segment, uint32_t i)
{
    return !holds_leader(segment, i - 1) && !is_abbreviation(segment, i - 1) &&
           !is_numbered(segment, i) && !is_behind_weekday(segment, i);
}

bool is_elided_capital(cq_str text)
{
    for (size_t at = 1; at <= 2 && at + 1 < text.len; at++) {
        size_t mark = text.data[at] == '\'' ? 1 : 0;
        if (text.len - at > 3 && memcmp(text.data + at, "’", 3) == 0)
            mark = 3;
        if (mark == 0)
            continue;
        unsigned char c = (unsigned char)text.data[at + mark];
        unsigned char next = at + mark + 1 < text.len ? (unsigned char)text.data[at + mark + 1] : 0;
        return (c >= 'A' && c <= 'Z') || (c == 0xC3 && next >= 0x80 && next <= 0x9E);
    }
    return false;
}

/* "iCET", "eTA": capitals behind one small letter. */
static bool is_small_initial(const cq_segment *segment, uint32_t i)
{
    cq_str text = cqk_token(segment, i);
    if (text.len < 3 || text.data[0] < 'a' || text.data[0] > 'z')
        return false;
    for (size_t k = 1; k < text.len; k++)
        if (text.data[k] < 'A' || text.data[k] > 'Z')
            return false;
    return true;
}

bool is_acronym(const cq_segment *segment, uint32_t i)
{
    if (!is_letter(segment, i) ||
        (!cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) && !is_small_initial(segment, i)))
        return false;
    cq_str text = cqk_token(segment, i);
    uint32_t value = 0;
    return text.len >= 2 && text.len <= ACRONYM_MAX && cqk_roman_number(text, 0, &value) == 0;
}

/* Does the token join the ones around it: hyphen, slash, plus, dash, all written together? */
bool joins(const cq_segment *segment, uint32_t i)
{
    static const char *const marks[] = {"-", "‐", "‑", "–", "—", "/", "+", "＋"};
    if (i == 0 || i + 1 >= segment->tokens->count || !cqk_touches(segment, i) ||
        !cqk_touches(segment, i + 1))
        return false;
    cq_str text = cqk_token(segment, i);
    for (size_t k = 0; k < CQK_COUNT(marks); k++)
        if (cqk_is(text, marks[k]))
            return true;
    return false;
}

static bool is_apostrophe(const cq_segment *segment, uint32_t i)
{
    return cqk_touches(segment, i) &&
           (cqk_token_is(segment, i, CQ_STR("'")) || cqk_token_is(segment, i, CQ_STR("’")));
}

/* A token that is neither a word nor the end of a name: hyphens, apostrophes, points of U.S. */
bool is_glue(const cq_segment *segment, uint32_t i)
{
    return joins(segment, i) || is_apostrophe(segment, i) || is_abbreviation(segment, i);
}

bool is_inside_compound(const cq_segment *segment, uint32_t i)
{
    return i > 0 && i + 1 < segment->tokens->count && is_letter(segment, i) &&
           joins(segment, i - 1) && joins(segment, i + 1);
}

bool is_addend(const cq_segment *segment, uint32_t i)
{
    if (i >= segment->tokens->count || segment->tokens->kind[i] != CQ_TOKEN_NUMBER ||
        segment->tokens->end[i] - segment->tokens->start[i] > 2)
        return false;
    return (i > 0 && joins(segment, i - 1) && cqk_token(segment, i - 1).data[0] == '+') ||
           (joins(segment, i + 1) && cqk_token(segment, i + 1).data[0] == '+');
}

bool ends_with(cq_str text, const char *tail)
{
    return cqk_ends_in(text, tail) && text.len > strlen(tail);
}

bool token_in(const model *m, const cq_segment *segment, uint32_t i, const char *const *list,
              size_t count)
{
    return cqk_word_in(m->host, cqk_token(segment, i), list, count);
}

/* Does a country's name end in front of token i, with the point of "U.S." too? */
static bool country_ends(const model *m, const cq_segment *segment, uint32_t i)
{
    cqk_country_match country;
    for (uint32_t n = 1; n <= 2 && n <= i; n++)
        if (cqk_country_at(m->countries, segment, i - n, &country) && country.tokens >= n)
            return true;
    return false;
}

/* "India – Central Asia": does a region that may be a party begin at token i? */
static bool begins_region(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const parts[] = {"Central", "South",  "Southeast", "North", "Northern",
                                        "West",    "East",   "Southern",  "Latin", "Pacific",
                                        "Nordic",  "Baltic", "Western",   "Gulf",  "Eastern"};
    uint32_t next = i + cqk_token_in(segment, i, parts, CQK_COUNT(parts));
    return next < segment->tokens->count && is_letter(segment, next) && is_capital(segment, next) &&
           class_of_word(m, segment, next) == WORD_REGION;
}

/* "China + Central Asia": a plus with white space beside it, between two names. */
static bool is_free_plus(const cq_segment *segment, uint32_t i)
{
    return cqk_token_is(segment, i, CQ_STR("+")) && i > 0 && i + 1 < segment->tokens->count &&
           is_letter(segment, i - 1) && is_capital(segment, i - 1) && is_letter(segment, i + 1) &&
           is_capital(segment, i + 1);
}

bool parts_parties(const model *m, const cq_segment *segment, uint32_t i)
{
    cqk_country_match country;
    if (is_free_plus(segment, i))
        return true;
    bool dash = cqk_token_is(segment, i, CQ_STR("-")) || cqk_token_is(segment, i, CQ_STR("–")) ||
                cqk_token_is(segment, i, CQ_STR("—"));
    return dash && i > 0 && i + 1 < segment->tokens->count &&
           (cqk_country_at(m->countries, segment, i + 1, &country) ||
            begins_region(m, segment, i + 1)) &&
           (country_ends(m, segment, i) ||
            /* "15th Mekong – Japan": behind an ordinal any name is a party */
            (i > 1 && is_letter(segment, i - 1) && is_capital(segment, i - 1) &&
             cqk_ordinal_may_end(segment, i - 1, m->ordinals)));
}

bool is_possessive(const model *m, const cq_segment *segment, uint32_t i)
{
    cq_str text = cqk_token(segment, i);
    if ((text.data[text.len - 1] | 0x20) != 's')
        return false; /* as of most words */
    return (ends_with(text, "'s") || ends_with(text, "’s") || ends_with(text, "'S")) &&
           word_class(m, segment, i) != WORD_OFFICIALS;
}

bool is_head(const model *m, const cq_segment *segment, uint32_t i)
{
    uint32_t value = 0;
    return cqk_lexicon_match(m->heads, segment, i, &value) > 0 &&
           !(value & (HEAD_BODY | HEAD_VERB));
}

bool is_track_fraction(const cq_segment *segment, uint32_t i)
{
    cq_str text = cqk_token(segment, i);
    return segment->tokens->kind[i] == CQ_TOKEN_NUMBER && memchr(text.data, '.', text.len) &&
           cqk_token_is(segment, i + 1, CQ_STR("Track"));
}

/* A number inside a name, as in "Track 2", "Track 1.5". */
bool is_track_number(const cq_segment *segment, uint32_t i)
{
    if (i + 2 < segment->tokens->count && joins(segment, i + 1) &&
        segment->tokens->kind[i + 2] == CQ_TOKEN_NUMBER)
        return false; /* 22-23 July */
    return i > 0 && segment->tokens->kind[i] == CQ_TOKEN_NUMBER &&
           segment->tokens->end[i] - segment->tokens->start[i] <= 3 && is_letter(segment, i - 1) &&
           is_capital(segment, i - 1) && !cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST);
}

bool is_cyrillic(const cq_segment *segment, uint32_t i)
{
    cq_str text = cqk_token(segment, i);
    unsigned char c = (unsigned char)text.data[0];
    return is_letter(segment, i) && (c == 0xD0 || c == 0xD1);
}

bool is_elided(const cq_segment *segment, uint32_t i)
{
    cq_str text = cqk_token(segment, i);
    return text.len > 2 && (text.data[0] == 'd' || text.data[0] == 'D') &&
           (text.data[1] == '\'' || (text.len > 4 && memcmp(text.data + 1, "’", 3) == 0));
}
