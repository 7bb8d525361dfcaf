/*
 * place.c - the table of places as a lexicon, with a second table for words that are inflected.
 *
 * The second table holds Cyrillic names without their last vowel and Hangul names, single words or
 * hyphenated, by their fold key: a word is looked up by its beginnings, the longest first.
 */
#include "place.h"

#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

enum { KEY_MAX = 96 };

typedef struct stem {
    char *key; /* owned; NULL: a free slot */
    uint32_t len;
    uint32_t name; /* index into names */
} stem;

struct cqk_places {
    const cq_host *host;
    char *text; /* all names, each ended by NUL */
    cqk_entry *names;
    size_t name_count;
    cqk_lexicon *lexicon;
    stem *stems; /* open addressing; stem_mask + 1 slots */
    uint32_t stem_mask;
};

void cqk_places_free(cqk_places *places)
{
    if (!places)
        return;
    for (uint32_t i = 0; places->stems && i <= places->stem_mask; i++)
        free(places->stems[i].key);
    free(places->stems);
    cqk_lexicon_free(places->lexicon);
    free(places->names);
    free(places->text);
    free(places);
}

static uint32_t key_hash(const char *key, size_t len)
{
    uint32_t hash = 2166136261U;
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ (unsigned char)key[i]) * 16777619U;
    return hash;
}

static stem *slot_of(const cqk_places *places, const char *key, size_t len)
{
    uint32_t i = key_hash(key, len) & places->stem_mask;
    while (places->stems[i].key &&
           (places->stems[i].len != len || memcmp(places->stems[i].key, key, len) != 0))
        i = (i + 1) & places->stem_mask;
    return &places->stems[i];
}

static bool is_cyrillic(cq_str text)
{
    return text.len > 1 &&
           ((unsigned char)text.data[0] == 0xD0 || (unsigned char)text.data[0] == 0xD1);
}

/* U+AC00 to U+D7A3 begin with EA B0 80 to ED 9E A3. */
static bool is_hangul(cq_str text)
{
    if (text.len < 3)
        return false;
    unsigned char a = (unsigned char)text.data[0];
    unsigned char b = (unsigned char)text.data[1];
    return (a == 0xEA && b >= 0xB0) || a == 0xEB || a == 0xEC || (a == 0xED && b <= 0x9E);
}

/* The length of a Cyrillic key without its last vowel or soft sign. */
static size_t stem_length(const char *key, size_t len)
{
    static const char *const endings[] = {"а", "я", "о", "е", "ь", "ы", "и", "у"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings && len > 6; i++)
        if (memcmp(key + len - 2, endings[i], 2) == 0)
            return len - 2;
    return len;
}

static bool add_stem(cqk_places *places, uint32_t name)
{
    cq_str text = {places->names[name].phrase, strlen(places->names[name].phrase)};
    bool cyrillic = is_cyrillic(text);
    if ((!cyrillic && !is_hangul(text)) || memchr(text.data, ' ', text.len))
        return true;
    char key[KEY_MAX];
    size_t len = places->host->fold(text.data, text.len, key, sizeof key);
    if (len > sizeof key || len < 6)
        return true;
    if (cyrillic)
        len = stem_length(key, len);
    stem *slot = slot_of(places, key, len);
    if (slot->key)
        return true;
    slot->key = malloc(len);
    if (!slot->key)
        return false;
    memcpy(slot->key, key, len);
    slot->len = (uint32_t)len;
    slot->name = name;
    return true;
}

static bool add_stems(cqk_places *places)
{
    uint32_t slots = 16;
    while (slots < places->name_count * 2)
        slots *= 2;
    places->stem_mask = slots - 1;
    places->stems = calloc(slots, sizeof *places->stems);
    if (!places->stems)
        return false;
    for (uint32_t i = 0; i < places->name_count; i++)
        if (!add_stem(places, i))
            return false;
    return true;
}

/* Copies all names of the table into one text and points entries at them. */
static bool copy_names(cqk_places *places)
{
    size_t size = 1;
    size_t count = 0;
    for (size_t i = 0; i < cqk_place_row_count; i++) {
        size += strlen(cqk_place_rows[i].names) + 1;
        count++;
        for (const char *p = cqk_place_rows[i].names; *p; p++)
            count += *p == '|';
    }
    places->text = malloc(size);
    places->names = calloc(count + 1, sizeof *places->names);
    if (!places->text || !places->names)
        return false;
    char *out = places->text;
    for (size_t i = 0; i < cqk_place_row_count; i++) {
        bool first = true;
        for (const char *p = cqk_place_rows[i].names; *p; p++) {
            if (first)
                places->names[places->name_count++] = (cqk_entry){out, (uint32_t)i};
            first = *p == '|';
            *out++ = first ? '\0' : *p;
        }
        *out++ = '\0';
    }
    return true;
}

cqk_places *cqk_places_new(const cq_host *host)
{
    cqk_places *places = calloc(1, sizeof *places);
    if (!places)
        return NULL;
    places->host = host;
    if (copy_names(places))
        places->lexicon = cqk_lexicon_named(host, "places", places->names, places->name_count);
    if (!places->lexicon || !add_stems(places)) {
        cqk_places_free(places);
        return NULL;
    }
    return places;
}

bool cqk_korean_particles(cq_str tail)
{
    static const char *const particles[] = {
        "에서의", "에서는", "에서도", "으로서", "으로써", "에서", "에게", "으로", "까지", "부터",
        "와의",   "과의",   "에는",   "에도",   "이라는", "라는", "라고", "이나", "이란", "에의",
        "에",     "은",     "는",     "이",     "가",     "을",   "를",   "의",   "과",   "와",
        "로",     "도",     "만",     "및",     "나",     "란",   "측",   "시"};
    if (tail.len == 0)
        return true;
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        if (cqk_is(tail, particles[i]))
            return true;
    return false;
}

static void fill(const cq_segment *segment, uint32_t i, uint32_t tokens, uint32_t row,
                 cqk_place_match *match)
{
    memset(match, 0, sizeof *match);
    memcpy(match->country, cqk_place_rows[row].country, 2);
    match->tokens = tokens;
    match->start = segment->tokens->start[i];
    match->end = segment->tokens->end[i + tokens - 1];
    match->name = cqk_tokens(segment, i, i + tokens);
}

/* Cyrillic letters that may follow a stem: at most two, or an instrumental's three. */
static bool is_case_ending(const char *text, size_t len)
{
    static const char *const endings[] = {"",   "а",  "я",  "о",  "е",  "ь",  "ы",  "и",
                                          "у",  "ю",  "ои", "еи", "ою", "ею", "ом", "ем",
                                          "ью", "ам", "ям", "ах", "ях", "ов", "ев"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (strlen(endings[i]) == len && memcmp(endings[i], text, len) == 0)
            return true;
    return false;
}

static bool find_cyrillic(const cqk_places *places, const cq_segment *segment, uint32_t i,
                          uint32_t tokens, cqk_place_match *match)
{
    char key[KEY_MAX];
    cq_str text = cqk_tokens(segment, i, i + tokens);
    size_t len = places->host->fold(text.data, text.len, key, sizeof key);
    if (len > sizeof key)
        return false;
    for (size_t cut = 0; cut <= 4 && len - cut >= 6 && len >= cut; cut += 2) {
        const stem *slot = slot_of(places, key, len - cut);
        if (!slot->key || !is_case_ending(key + len - cut, cut))
            continue;
        fill(segment, i, tokens, places->names[slot->name].value, match);
        const char *name = places->names[slot->name].phrase;
        match->name = (cq_str){name, strlen(name)};
        return true;
    }
    return false;
}

static bool find_hangul(const cqk_places *places, const cq_segment *segment, uint32_t i,
                        cqk_place_match *match)
{
    cq_str text = cqk_token(segment, i);
    if (text.len > KEY_MAX)
        return false;
    for (size_t len = text.len - text.len % 3; len >= 6; len -= 3) {
        const stem *slot = slot_of(places, text.data, len);
        if (!slot->key || !cqk_korean_particles((cq_str){text.data + len, text.len - len}))
            continue;
        fill(segment, i, 1, places->names[slot->name].value, match);
        match->end = match->start + (uint32_t)len;
        match->name.len = len;
        return true;
    }
    return false;
}

size_t cqk_place_prefix(const cqk_places *places, cq_str word)
{
    size_t longest = word.len < KEY_MAX ? word.len : KEY_MAX;
    if (!is_hangul(word))
        return 0;
    for (size_t len = longest - longest % 3; len >= 6; len -= 3)
        if (slot_of(places, word.data, len)->key)
            return len;
    return 0;
}

bool cqk_place_at(const cqk_places *places, const cq_segment *segment, uint32_t i,
                  cqk_place_match *match)
{
    const cq_tokens *tokens = segment->tokens;
    if (i >= tokens->count)
        return false;
    if (tokens->kind[i] == CQ_TOKEN_HANGUL)
        return find_hangul(places, segment, i, match);
    bool letters = tokens->kind[i] == CQ_TOKEN_LETTER;
    bool apostrophe = tokens->kind[i] == CQ_TOKEN_PUNCTUATION;
    if (letters && !cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST))
        return false;
    if (!letters && !apostrophe && tokens->kind[i] != CQ_TOKEN_IDEOGRAPH &&
        tokens->kind[i] != CQ_TOKEN_KATAKANA)
        return false;
    uint32_t row = 0;
    uint32_t used = cqk_lexicon_match(places->lexicon, segment, i, &row);
    if (used) {
        fill(segment, i, used, row, match);
        return true;
    }
    if (!letters || !is_cyrillic(cqk_token(segment, i)))
        return false;
    bool hyphen = i + 2 < tokens->count && cqk_token_is(segment, i + 1, CQ_STR("-")) &&
                  cqk_touches(segment, i + 2);
    bool longer = i + 4 < tokens->count && hyphen && cqk_token_is(segment, i + 3, CQ_STR("-"));
    return (longer && find_cyrillic(places, segment, i, 5, match)) ||
           (hyphen && find_cyrillic(places, segment, i, 3, match)) ||
           find_cyrillic(places, segment, i, 1, match);
}
