/*
 * russian.c - names of meetings in their base form: "седьмому Каспийскому саммиту" names the series
 * "Каспийский саммит". The head's gender decides how the adjectives in front of it end; what stands
 * behind the head is in the genitive and stays.
 */
#include "series/series.h"

#include <string.h>

typedef enum gender { MASCULINE, FEMININE, NEUTER, PLURAL } gender;

typedef struct head_form {
    const char *stem;
    const char *nominative;
    gender gender;
} head_form;

static const head_form heads[] = {
    {"заседани", "заседание", NEUTER},   {"совещани", "совещание", NEUTER},
    {"собрани", "собрание", NEUTER},     {"сесси", "сессия", FEMININE},
    {"встреч", "встреча", FEMININE},     {"конференци", "конференция", FEMININE},
    {"ассамбле", "ассамблея", FEMININE}, {"консультаци", "консультации", PLURAL},
    {"переговор", "переговоры", PLURAL}, {"саммит", "саммит", MASCULINE},
    {"форум", "форум", MASCULINE},       {"диалог", "диалог", MASCULINE},
    {"раунд", "раунд", MASCULINE},       {"съезд", "съезд", MASCULINE},
    {"конгресс", "конгресс", MASCULINE}, {"симпозиум", "симпозиум", MASCULINE},
    {"семинар", "семинар", MASCULINE},   {"пленум", "пленум", MASCULINE}};

enum { TAIL_MAX = 6 }; /* bytes of the longest ending of a head: -ами, -ями less its first letter */

static bool ends_with(cq_str text, const char *tail)
{
    return cqk_ends_in(text, tail) && text.len > strlen(tail);
}

/* The word as it is compared with stems: a capital in front as a small letter. */
static bool begins_as(cq_str word, const char *stem)
{
    size_t len = strlen(stem);
    if (word.len < len || word.len > len + TAIL_MAX)
        return false;
    char first[2] = {word.data[0], word.data[1]};
    unsigned char second = (unsigned char)first[1];
    if ((unsigned char)first[0] == 0xD0 && second >= 0x90 && second <= 0x9F)
        first[1] = (char)(second + 0x20); /* А to П */
    else if ((unsigned char)first[0] == 0xD0 && second >= 0xA0 && second <= 0xAF) {
        first[0] = (char)0xD1; /* Р to Я */
        first[1] = (char)(second - 0x20);
    }
    return memcmp(first, stem, 2) == 0 && memcmp(word.data + 2, stem + 2, len - 2) == 0;
}

static const head_form *head_of(cq_str word)
{
    for (size_t i = 0; word.len > 4 && i < CQK_COUNT(heads); i++)
        if (begins_as(word, heads[i].stem))
            return &heads[i];
    return NULL;
}

/* Does the stem of an adjective take и where others take ы: -ский, -щий? */
static bool is_velar(cq_str stem)
{
    static const char *const letters[] = {"г", "к", "х", "ж", "ч", "ш", "щ"};
    for (size_t i = 0; i < CQK_COUNT(letters); i++)
        if (ends_with(stem, letters[i]))
            return true;
    return false;
}

/* The ending of an adjective in a case that is not the nominative: its length, 0 if none. */
static size_t oblique(cq_str word, gender of, bool *soft)
{
    static const struct {
        const char *ending;
        bool soft;
        unsigned genders; /* bits of gender */
    } rows[] = {{"ого", false, 1 << MASCULINE | 1 << NEUTER},
                {"его", true, 1 << MASCULINE | 1 << NEUTER},
                {"ому", false, 1 << MASCULINE | 1 << NEUTER},
                {"ему", true, 1 << MASCULINE | 1 << NEUTER},
                {"ыми", false, 1 << PLURAL},
                {"ими", true, 1 << PLURAL},
                {"ом", false, 1 << MASCULINE | 1 << NEUTER},
                {"ем", true, 1 << MASCULINE | 1 << NEUTER},
                {"ым", false, 1 << MASCULINE | 1 << NEUTER | 1 << PLURAL},
                {"им", true, 1 << MASCULINE | 1 << NEUTER | 1 << PLURAL},
                {"ой", false, 1 << FEMININE},
                {"ей", true, 1 << FEMININE},
                {"ую", false, 1 << FEMININE},
                {"юю", true, 1 << FEMININE},
                {"ых", false, 1 << PLURAL},
                {"их", true, 1 << PLURAL}};
    for (size_t i = 0; i < CQK_COUNT(rows); i++)
        if ((rows[i].genders >> of & 1) && ends_with(word, rows[i].ending)) {
            *soft = rows[i].soft;
            return strlen(rows[i].ending);
        }
    return 0;
}

static const char *ending_of(gender of, bool soft, bool velar)
{
    static const char *const hard[] = {"ый", "ая", "ое", "ые"};
    static const char *const softs[] = {"ий", "яя", "ее", "ие"};
    if (velar && (of == MASCULINE || of == PLURAL))
        return softs[of];
    return (soft && !velar ? softs : hard)[of];
}

static size_t put(char *out, size_t len, size_t capacity, cq_str text)
{
    if (text.len > capacity - len)
        text.len = capacity - len;
    memcpy(out + len, text.data, text.len);
    return len + text.len;
}

/* The end of the word that begins at byte `at`: its letters and hyphens. */
static size_t word_end(cq_str text, size_t at)
{
    while (at < text.len && ((unsigned char)text.data[at] >= 0x80 || text.data[at] == '-'))
        at++;
    return at;
}

size_t russian_nominative(cq_str name, char *out, size_t capacity)
{
    const head_form *head = NULL;
    size_t head_start = 0;
    for (size_t at = 0; at < name.len && !head;) {
        size_t end = word_end(name, at);
        head = head_of((cq_str){name.data + at, end - at});
        head_start = at;
        at = end + 1;
    }
    if (!head || name.len > capacity / 2)
        return 0;
    size_t len = 0;
    for (size_t at = 0; at < head_start;) {
        size_t end = word_end(name, at);
        cq_str word = {name.data + at, end - at};
        bool soft = false;
        size_t cut = word.len > 8 ? oblique(word, head->gender, &soft) : 0;
        cq_str stem = {word.data, word.len - cut};
        len = put(out, len, capacity, stem);
        if (cut) {
            const char *ending = ending_of(head->gender, soft, is_velar(stem));
            len = put(out, len, capacity, (cq_str){ending, strlen(ending)});
        }
        if (end < name.len)
            len = put(out, len, capacity, (cq_str){name.data + end, 1});
        at = end + 1;
    }
    size_t end = word_end(name, head_start);
    bool capital = (unsigned char)name.data[head_start] == 0xD0 &&
                   (unsigned char)name.data[head_start + 1] < 0xB0;
    size_t start = len;
    len = put(out, len, capacity, (cq_str){head->nominative, strlen(head->nominative)});
    if (capital) /* the first letter is the same in all cases */
        memcpy(out + start, name.data + head_start, 2);
    return put(out, len, capacity, (cq_str){name.data + end, name.len - end});
}

/* A body's noun, the nominative's ending by its genitive's. */
static const struct {
    const char *noun;
    const char *genitive;
} bodies[] = {{"комиссия", "комиссии"},
              {"комитет", "комитета"},
              {"совет", "совета"},
              {"группа", "группы"},
              {"подкомиссия", "подкомиссии"},
              {"подкомитет", "подкомитета"},
              {"коллегия", "коллегии"},
              {"ассамблея", "ассамблеи"},
              {"дума", "думы"},
              {"палата", "палаты"},
              {"президиум", "президиума"},
              {"секретариат", "секретариата"},
              {"парламент", "парламента"},
              {"собрание", "собрания"},
              {"правление", "правления"},
              {"межправкомиссия", "межправкомиссии"}};

/* "ая": "ой", "ый": "ого": an adjective of the nominative in the genitive; NULL: it is none. */
static const char *adjective_genitive(cq_str word)
{
    static const struct {
        const char *ending; /* of which the last two letters go */
        const char *genitive;
    } rows[] = {{"ая", "ой"},   {"яя", "ей"},  {"ый", "ого"}, {"ой", "ого"},
                {"ний", "его"}, {"ий", "ого"}, {"ое", "ого"}, {"ее", "его"}};
    for (size_t i = 0; word.len > 8 && i < CQK_COUNT(rows); i++)
        if (ends_with(word, rows[i].ending))
            return rows[i].genitive;
    return NULL;
}

size_t russian_body(cq_str body, char *out, size_t capacity)
{
    size_t len = 0;
    if (body.len > capacity / 2)
        return 0;
    for (size_t at = 0; at < body.len;) {
        size_t end = word_end(body, at);
        cq_str word = {body.data + at, end - at};
        for (size_t k = 0; k < CQK_COUNT(bodies); k++) {
            size_t size = strlen(bodies[k].noun);
            if (word.len != size || !begins_as(word, bodies[k].noun))
                continue;
            size_t start = len;
            len = put(out, len, capacity, (cq_str){bodies[k].genitive, strlen(bodies[k].genitive)});
            memcpy(out + start, word.data, 2); /* a capital */
            return put(out, len, capacity, (cq_str){body.data + end, body.len - end});
        }
        const char *ending = adjective_genitive(word);
        if (!ending)
            return 0;
        len = put(out, len, capacity, (cq_str){word.data, word.len - 4});
        len = put(out, len, capacity, (cq_str){ending, strlen(ending)});
        if (end < body.len)
            len = put(out, len, capacity, (cq_str){body.data + end, 1});
        at = end + 1;
    }
    return 0;
}

size_t russian_stem(cq_str key)
{
    static const char *const endings[] = {
        "ого", "его", "ому", "ему", "ыми", "ими", "ями", "ами", "ии", "ыи", "ои",
        "ая",  "яя",  "ое",  "ее",  "ые",  "ие",  "ых",  "их",  "ым", "им", "ом",
        "ем",  "ую",  "юю",  "еи",  "ам",  "ям",  "ах",  "ях",  "ов", "ев", "ия",
        "ию",  "а",   "я",   "ы",   "и",   "у",   "ю",   "е",   "о",  "ь"};
    enum { STEM_MIN = 6 };
    unsigned char first = key.len ? (unsigned char)key.data[0] : 0;
    if (first != 0xD0 && first != 0xD1)
        return key.len;
    for (size_t i = 0; i < CQK_COUNT(endings); i++)
        if (ends_with(key, endings[i]) && key.len - strlen(endings[i]) >= STEM_MIN)
            return key.len - strlen(endings[i]);
    return key.len;
}
