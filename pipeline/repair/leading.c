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

bool cqi_word_leads_on(const cqi_window *window, const cqi_line *line)
{
    /* "Mr." leads on, but for it a full stop ends the line. */
    if (!cqi_class_is_letter((cqi_char_class)line->last) && line->last != CQI_CHAR_STOP)
        return false;
    char word[16];
    size_t len = 0;
    uint32_t at = line->to;
    while (at > line->from && window->text[at - 1] != ' ' && len < sizeof word) {
        at--;
        len++;
    }
    if (line->last == CQI_CHAR_STOP && (len < 3 || len > TITLE_BYTES))
        return false;
    /* The whole line is a word: "on" between two titles leads nowhere. */
    if (len == sizeof word || at == line->from)
        return false;
    for (size_t i = 0; i < len; i++) {
        char c = window->text[at + i];
        word[i] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    }
    return is_leading_word(word, len);
}
