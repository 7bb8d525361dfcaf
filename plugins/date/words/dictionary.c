/*
 * dictionary.c - builds the look-up structure of words.h and answers questions about it.
 *
 * Words lie in an open-addressing hash table on the host's fold hash; the fold key decides for
 * certain. Phrases lie in buckets by their first three bytes, longest first.
 */
#include "words/dictionary.h"

#include "lexicon.h"
#include "numeral.h"

#include <stdlib.h>
#include <string.h>

enum {
    KEY_MAX = 48,
    SLOTS = 1 << 13, /* twice the words at least: checked when they are put in */
    PHRASES_MAX = 1 << 11,
};

typedef struct word_slot {
    const date_word *word; /* NULL: free */
    uint32_t hash;
    uint8_t lead;
    uint8_t trail;
    uint8_t language;
    uint8_t key_len;
    char key[KEY_MAX]; /* fold key */
} word_slot;

typedef struct phrase {
    const date_word *word;
    uint16_t len;
    uint16_t next; /* the next of this bucket + 1 */
    uint8_t language;
    uint64_t head; /* its first bytes, ... */
    uint64_t mask; /* ... and which of a word's bytes they are */
} phrase;

struct dictionary {
    const cq_host *host;
    word_slot *slots;
    uint32_t word_count;
    phrase *phrases;
    uint16_t phrase_count;
    uint16_t buckets[PHRASE_BITS];
    trigger_filter filter;
    uint8_t needs[TRIGGER_BITS];   /* what a trigger needs beside it: NEEDS_... */
    uint8_t follows[TRIGGER_BITS]; /* what a word is behind a trigger: FOLLOWS_... */
};

/* Classes of words behind a trigger. */
enum {
    FOLLOWS_UNIT = 1 << 0,    /* week, matin, года */
    FOLLOWS_NAME = 1 << 1,    /* May, Friday, spring, quarter, instant */
    FOLLOWS_GLUE = 1 << 2,    /* of, and, another number */
    FOLLOWS_POINTER = 1 << 3, /* last, dernier, before */
};

/* What a trigger needs: one of these classes behind it (the same bits), or ... */
enum {
    NEEDS_CAPITAL = 1 << 4, /* a capital of its own */
    MAY_BE_JOINED = 1 << 5, /* or a hyphen behind or in front */
    NEEDS_NOTHING = 1 << 6,
};

static const date_table *const tables[] = {&date_words_en, &date_words_fr, &date_words_es,
                                           &date_words_de, &date_words_ru, &date_words_ja,
                                           &date_words_zh, &date_words_ko, &date_words_context};

static bool begins_a_date(const date_word *word)
{
    switch (word->kind) {
    case W_MONTH:
    case W_WEEKDAY:
    case W_ORDINAL:
    case W_TENS:
    case W_RELATIVE:
    case W_DEICTIC:
    case W_UNIT:      /* année dernière */
    case W_YEAR_WORD: /* год назад */
    case W_SEASON:
    case W_FISCAL:
    case W_NUMBER:
    case W_DECADE:
    case W_CENTURY:
    case W_ROMAN:
    case W_QUARTER:
    case W_HALF:
    case W_ERA:
        return !(word->flags & F_BETWEEN_ONLY);
    default:
        return false;
    }
}

static void set_bit(uint64_t *bits, uint32_t bit)
{
    bits[bit / 64] |= (uint64_t)1 << (bit % 64);
}

static uint8_t class_behind(const date_word *word)
{
    switch (word->kind) {
    case W_UNIT:
    case W_YEAR_WORD:
    case W_CENTURY:
    case W_MORNING:
        return FOLLOWS_UNIT;
    case W_MONTH:
    case W_WEEKDAY:
    case W_SEASON:
    case W_QUARTER:
    case W_HALF:
    case W_FISCAL:
    case W_INSTANT:
        return FOLLOWS_NAME;
    case W_DEICTIC:
    case W_AGO:
        return FOLLOWS_POINTER;
    case W_YEAR_AFTER: /* el mes en curso */
        return word->flags & F_BEHIND ? FOLLOWS_POINTER : 0;
    case W_RELATIVE:
        return word->flags & F_WEAK ? FOLLOWS_UNIT : 0; /* esta mañana */
    case W_OF:
    case W_AND:
    case W_TO:
    case W_ORDINAL:
    case W_NUMBER:
        return FOLLOWS_GLUE;
    default:
        return 0;
    }
}

static uint8_t needs_of(const date_word *word, uint8_t language)
{
    const uint8_t all = FOLLOWS_UNIT | FOLLOWS_NAME | FOLLOWS_GLUE | FOLLOWS_POINTER;
    switch (word->kind) {
    case W_NUMBER: /* days are written in words in French and Spanish */
        return language == LANGUAGE_FR || language == LANGUAGE_ES ? all | MAY_BE_JOINED
                                                                  : FOLLOWS_UNIT;
    case W_DEICTIC:
        return FOLLOWS_UNIT | FOLLOWS_NAME | FOLLOWS_POINTER;
    case W_ORDINAL:
    case W_TENS:
        return FOLLOWS_UNIT | FOLLOWS_NAME | FOLLOWS_GLUE | MAY_BE_JOINED;
    case W_UNIT:
        if (word->flags & F_NAMES_DECADE)
            return NEEDS_NOTHING;
        return FOLLOWS_POINTER | MAY_BE_JOINED;
    case W_YEAR_WORD:
        return FOLLOWS_POINTER | MAY_BE_JOINED;
    case W_WEEKDAY:
        return word->flags & F_TITLE_CASE ? NEEDS_CAPITAL : NEEDS_NOTHING;
    case W_MONTH: {
        bool weak =
            (word->flags & (F_TITLE_CASE | F_WEAK | F_ABBREVIATION)) == (F_TITLE_CASE | F_WEAK);
        return weak ? NEEDS_CAPITAL : NEEDS_NOTHING; /* march, may */
    }
    default:
        return NEEDS_NOTHING;
    }
}

/* The token that gives notice of a word: of one with a hyphen ("to-day") the last part. */
static void set_trigger(dictionary *d, const char *text, size_t len, const word_slot *slot)
{
    size_t part = 0;
    for (size_t i = 0; i < len; i++)
        if (text[i] == '-')
            part = i + 1;
    uint32_t bit = d->host->fold_hash(text + part, len - part) & (TRIGGER_BITS - 1);
    set_bit(d->filter.words, bit);
    d->needs[bit] |= part > 0 ? MAY_BE_JOINED : needs_of(slot->word, slot->language);
}

/* Puts one spelling in; one that is there already of the same language stays as it is. */
static bool add_spelling(dictionary *d, const char *text, size_t len, word_slot slot)
{
    size_t key_len = d->host->fold(text, len, slot.key, KEY_MAX);
    if (key_len == 0 || key_len > KEY_MAX || d->word_count >= SLOTS / 2)
        return false;
    slot.key_len = (uint8_t)key_len;
    slot.hash = d->host->fold_hash(text, len);
    uint32_t at = slot.hash & (SLOTS - 1);
    for (; d->slots[at].word; at = (at + 1) & (SLOTS - 1))
        if (d->slots[at].language == slot.language && d->slots[at].key_len == key_len &&
            memcmp(d->slots[at].key, slot.key, key_len) == 0)
            return true;
    d->slots[at] = slot;
    d->word_count++;
    const char *hyphen = memchr(text, '-', len); /* après-midi: a token each */
    uint32_t first = hyphen ? d->host->fold_hash(text, (size_t)(hyphen - text)) : slot.hash;
    d->follows[first & (TRIGGER_BITS - 1)] |= class_behind(slot.word);
    if (begins_a_date(slot.word))
        set_trigger(d, text, len, &slot);
    return true;
}

static bool add_around(dictionary *d, const date_word *word, uint8_t language, const char *lead,
                       const char *trail)
{
    char text[KEY_MAX];
    size_t len_lead = strlen(lead);
    size_t len = strlen(word->text);
    size_t len_trail = strlen(trail);
    if (len_lead + len + len_trail > sizeof text)
        return false;
    memcpy(text, lead, len_lead);
    memcpy(text + len_lead, word->text, len);
    memcpy(text + len_lead + len, trail, len_trail);
    word_slot slot = {
        .word = word, .lead = (uint8_t)len_lead, .trail = (uint8_t)len_trail, .language = language};
    return add_spelling(d, text, len_lead + len + len_trail, slot);
}

/* An ending that belongs to the word: letzt-en, Montag-abend. */
static bool add_ended(dictionary *d, const date_word *word, uint8_t language, const char *ending)
{
    char text[KEY_MAX];
    size_t len = strlen(word->text);
    size_t more = strlen(ending);
    if (len + more > sizeof text)
        return false;
    memcpy(text, word->text, len);
    memcpy(text + len, ending, more);
    return add_spelling(d, text, len + more, (word_slot){.word = word, .language = language});
}

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static bool add_word(dictionary *d, const date_word *word, uint8_t language)
{
    static const char *const elisions[] = {"d'", "d’", "l'", "l’", "qu'", "qu’"};
    static const char *const cases[] = {"e", "er", "es", "en", "em"};
    static const char *const times[] = {"s",     "morgen", "vormittag", "mittag", "nachmittag",
                                        "abend", "abends", "nacht",     "früh"};
    bool ok = add_around(d, word, language, "", "");
    if (word->flags & F_ELIDES)
        for (size_t i = 0; ok && i < COUNT(elisions); i++)
            ok = add_around(d, word, language, elisions[i], "");
    if (word->flags & F_PLURAL_S)
        ok = ok && add_around(d, word, language, "", "'s") &&
             add_around(d, word, language, "", "’s");
    for (size_t i = 0; ok && (word->flags & F_DECLINES) && i < COUNT(cases); i++)
        ok = add_ended(d, word, language, cases[i]);
    for (size_t i = 0; ok && (word->flags & F_TIME_OF_DAY) && i < COUNT(times); i++)
        ok = add_ended(d, word, language, times[i]);
    return ok;
}

/* The bytes at p, zeros behind the last of them. */
static uint64_t first_bytes(const char *p, size_t len)
{
    uint64_t bytes = 0;
    memcpy(&bytes, p, len < sizeof bytes ? len : sizeof bytes);
    return bytes;
}

static bool add_phrase(dictionary *d, const date_word *word, uint8_t language)
{
    size_t len = strlen(word->text);
    if (len < 2 || d->phrase_count == PHRASES_MAX)
        return false;
    phrase *p = &d->phrases[d->phrase_count];
    *p = (phrase){.word = word, .len = (uint16_t)len, .language = language};
    p->head = first_bytes(word->text, len);
    p->mask = first_bytes("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", len);
    uint16_t *link = &d->buckets[phrase_bit(word->text)];
    while (*link && d->phrases[*link - 1].len >= len)
        link = &d->phrases[*link - 1].next;
    p->next = *link;
    *link = ++d->phrase_count;
    if (!(word->flags & F_AFTER_NUMBER) && (begins_a_date(word) || word->kind == W_STOP))
        set_bit(d->filter.phrases, phrase_bit(word->text));
    return true;
}

dictionary *dictionary_new(const cq_host *host)
{
    dictionary *d = calloc(1, sizeof *d);
    if (!d)
        return NULL;
    d->host = host;
    d->slots = calloc(SLOTS, sizeof *d->slots);
    d->phrases = calloc(PHRASES_MAX, sizeof *d->phrases);
    static const char *const numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八",
                                           "九", "十", "千", "两", "兩", "廿", "卅"};
    for (size_t i = 0; i < sizeof numerals / sizeof numerals[0]; i++)
        set_bit(d->filter.phrases, phrase_bit(numerals[i]));
    bool ok = d->slots && d->phrases;
    for (size_t t = 0; ok && t < sizeof tables / sizeof tables[0]; t++)
        for (size_t i = 0; ok && i < tables[t]->count; i++)
            ok = tables[t]->phrases ? add_phrase(d, &tables[t]->rows[i], tables[t]->language)
                                    : add_word(d, &tables[t]->rows[i], tables[t]->language);
    if (!ok) {
        dictionary_free(d);
        return NULL;
    }
    return d;
}

void dictionary_free(dictionary *d)
{
    if (!d)
        return;
    free(d->slots);
    free(d->phrases);
    free(d);
}

const cq_host *dictionary_host(const dictionary *d)
{
    return d->host;
}

const trigger_filter *dictionary_filter(const dictionary *d)
{
    return &d->filter;
}

static bool is_hyphen(const cq_segment *segment, uint32_t i)
{
    return i < segment->tokens->count && cqk_touches(segment, i) &&
           segment->tokens->kind[i] == CQ_TOKEN_PUNCTUATION;
}

bool dictionary_triggers(const dictionary *d, const cq_segment *segment, uint32_t i,
                         uint8_t language)
{
    const cq_tokens *t = segment->tokens;
    dictionary_match match;
    if (t->kind[i] == CQ_TOKEN_NUMBER || (t->shape[i] & CQ_SHAPE_DIGIT))
        return true;
    if (t->kind[i] != CQ_TOKEN_LETTER)
        return cqk_is_cjk_numeral(segment->text, t->start[i]) ||
               dictionary_phrase(d, segment->text, t->start[i], false, language, &match) > 0;
    uint8_t needs = d->needs[t->hash[i] & (TRIGGER_BITS - 1)];
    if (needs & NEEDS_NOTHING)
        return true;
    if ((needs & NEEDS_CAPITAL) && (t->shape[i] & CQ_SHAPE_UPPER_FIRST))
        return true;
    if (i + 1 < t->count && (needs & d->follows[t->hash[i + 1] & (TRIGGER_BITS - 1)]))
        return true;
    if (!(needs & MAY_BE_JOINED))
        return false;
    return is_hyphen(segment, i + 1) ||
           (i > 0 && cqk_touches(segment, i) && t->kind[i - 1] == CQ_TOKEN_PUNCTUATION);
}

static bool is_foreign(const date_word *word, uint8_t of, uint8_t language)
{
    return (word->flags & F_OWN_LANGUAGE) && of != language && language != LANGUAGE_NONE;
}

static bool find_word(const dictionary *d, uint32_t hash, cq_str text, uint8_t language,
                      dictionary_match *match)
{
    char key[KEY_MAX];
    size_t key_len = 0;
    const word_slot *best = NULL;
    for (uint32_t at = hash & (SLOTS - 1); d->slots[at].word; at = (at + 1) & (SLOTS - 1)) {
        const word_slot *slot = &d->slots[at];
        if (slot->hash != hash)
            continue;
        if (key_len == 0) {
            key_len = cqk_fold(d->host, text, key, sizeof key);
            if (key_len == 0 || key_len > sizeof key)
                return false;
        }
        if (slot->key_len == key_len && memcmp(slot->key, key, key_len) == 0 &&
            !is_foreign(slot->word, slot->language, language) &&
            (!best || (slot->language == language && language != LANGUAGE_NONE)))
            best = slot;
    }
    if (best)
        *match = (dictionary_match){best->word, best->lead, best->trail, best->language};
    return best != NULL;
}

bool dictionary_word(const dictionary *d, const cq_segment *segment, uint32_t i, uint8_t language,
                     dictionary_match *match)
{
    return find_word(d, segment->tokens->hash[i], cqk_token(segment, i), language, match);
}

bool dictionary_text(const dictionary *d, cq_str text, uint8_t language, dictionary_match *match)
{
    return text.len <= KEY_MAX &&
           find_word(d, d->host->fold_hash(text.data, text.len), text, language, match);
}

bool dictionary_hyphenated(const dictionary *d, const cq_segment *segment, uint32_t i,
                           uint8_t language, dictionary_match *match)
{
    if (i + 2 >= segment->tokens->count || !cqk_touches(segment, i + 1) ||
        !cqk_touches(segment, i + 2) || !cqk_token_is(segment, i + 1, CQ_STR("-")))
        return false;
    return dictionary_text(d, cqk_tokens(segment, i, i + 3), language, match);
}

size_t dictionary_phrase(const dictionary *d, cq_str text, size_t at, bool after_number,
                         uint8_t language, dictionary_match *match)
{
    size_t longest = 0;
    if (at > text.len || text.len - at < 3)
        return 0;
    uint64_t head = first_bytes(text.data + at, text.len - at);
    const phrase *p = NULL;
    for (uint16_t link = d->buckets[phrase_bit(text.data + at)]; link; link = p->next) {
        p = &d->phrases[link - 1];
        if (p->len < longest)
            break;
        if ((head & p->mask) != p->head || p->len > text.len - at ||
            ((p->word->flags & F_AFTER_NUMBER) != 0) != after_number ||
            (p->len > sizeof head && memcmp(p->word->text, text.data + at, p->len) != 0))
            continue;
        if (longest == 0 || p->language == language) {
            *match = (dictionary_match){p->word, 0, 0, p->language};
            longest = p->len;
        }
    }
    return longest;
}
