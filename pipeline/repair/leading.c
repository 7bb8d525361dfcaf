/*
 * leading.c - words behind which a sentence goes on whatever follows: conjunctions, prepositions,
 * articles, what stands in front of names.
 */
#include "repair/leading.h"

#include <string.h>

#define TITLE_BYTES 5 /* of the longest with a full stop */

/* Words that no line of its own ends with: articles, prepositions, conjunctions, what stands in
 * front of names. Sorted. */
static const char *const LEADING_WORDS[] = {
    "a",    "an",    "and",  "at",    "au",   "aus", "aux", "beim", "between", "by",       "con",
    "das",  "de",    "del",  "dem",   "den",  "der", "des", "di",   "die",     "dr.",      "du",
    "e",    "ein",   "eine", "einer", "el",   "en",  "et",  "for",  "from",    "für",      "h.e.",
    "im",   "in",    "la",   "las",   "le",   "les", "los", "mit",  "mme",     "monsieur", "mr",
    "mr.",  "mrs.",  "ms",   "ms.",   "of",   "on",  "or",  "ou",   "par",     "para",     "por",
    "pour", "prof.", "s.e.", "sr.",   "sra.", "sur", "the", "to",   "und",     "une",      "united",
    "vom",  "von",   "with", "y",     "zu",   "zum", "zur", "à",    "в",       "для",      "и",
    "к",    "на",    "о",    "об",    "от",   "по",  "при", "с",    "со",
};

static int compare_word(const char *word, size_t len, const char *entry)
{
    int order = memcmp(word, entry, len < strlen(entry) ? len : strlen(entry));
    if (order != 0)
        return order;
    return len < strlen(entry) ? -1 : len > strlen(entry);
}

static bool is_leading_word(const char *word, size_t len)
{
    size_t low = 0;
    size_t high = sizeof LEADING_WORDS / sizeof LEADING_WORDS[0];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare_word(word, len, LEADING_WORDS[middle]);
        if (order == 0)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

/* "twelfth", "twenty-first", "12th", "21st": does an English ordinal end the lower-case word? */
static bool is_ordinal(const char *word, size_t len)
{
    static const char *const units[] = {"first",   "second",   "third",    "fourth", "fifth",
                                        "sixth",   "seventh",  "eighth",   "ninth",  "tenth",
                                        "twelfth", "eleventh", "hundredth"};
    static const char *const ends[] = {"teenth", "tieth", "0th", "1th", "2th", "3th", "4th", "5th",
                                       "6th",    "7th",   "8th", "9th", "1st", "2nd", "3rd"};
    const char *hyphen = memchr(word, '-', len);
    if (hyphen) {
        len -= (size_t)(hyphen + 1 - word);
        word = hyphen + 1;
    }
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
        if (compare_word(word, len, units[i]) == 0)
            return true;
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        size_t size = strlen(ends[i]);
        if (len >= size && memcmp(word + len - size, ends[i], size) == 0)
            return true;
    }
    return false;
}

/* The last word of [from, to) in lower case, up to `size` bytes, to `word`; its bytes, `size`: it
 * is longer. *at: where it begins. */
static size_t last_word(const cqi_window *window, uint32_t from, uint32_t to, char *word,
                        size_t size, uint32_t *at)
{
    size_t len = 0;
    *at = to;
    while (*at > from && window->text[*at - 1] != ' ' && len < size) {
        --*at;
        len++;
    }
    memcpy(word, window->text + *at, len);
    cqi_lower(word, len);
    return len;
}

/* "REPORT OF THE TWELFTH": does an ordinal behind an article end the line? What it counts follows.
 */
static bool counts_on(const cqi_window *window, const cqi_line *line)
{
    char word[24];
    uint32_t at;
    size_t len = last_word(window, line->from, line->to, word, sizeof word, &at);
    if (len == sizeof word || at == line->from || !is_ordinal(word, len))
        return false;
    len = last_word(window, line->from, at - 1, word, sizeof word, &at);
    return compare_word(word, len, "the") == 0 && at > line->from;
}

bool cqi_word_leads_on(const cqi_window *window, const cqi_line *line)
{
    /* "Mr." leads on, but for it a full stop ends the line. */
    if (!cqi_class_is_letter((cqi_char_class)line->last) && line->last != CQI_CHAR_STOP)
        return false;
    char word[16];
    uint32_t at;
    size_t len = last_word(window, line->from, line->to, word, sizeof word, &at);
    if (line->last == CQI_CHAR_STOP && (len < 3 || len > TITLE_BYTES))
        return false;
    /* The whole line is a word: "on" between two titles leads nowhere. */
    if (at == line->from)
        return false;
    return (len < sizeof word && is_leading_word(word, len)) || counts_on(window, line);
}
