/*
 * romanised.c - East Asian names in Latin letters: a surname of the lexicon with a given name of
 * the right shape, in either order.
 */
#include "western/western.h"

#include <string.h>

/* How many syllables of pinyin a word has, 0: it is none. */
static uint32_t pinyin(cq_str word)
{
    static const char *const initials[] = {"zh", "ch", "sh", "b", "p", "m", "f", "d",
                                           "t",  "n",  "l",  "g", "k", "h", "j", "q",
                                           "x",  "r",  "z",  "c", "s", "y", "w", ""};
    static const char *const finals[] = {"iang", "iong", "uang", "ang", "eng", "ing", "ong", "uai",
                                         "iao",  "ian",  "uan",  "ai",  "ei",  "ao",  "ou",  "an",
                                         "en",   "in",   "un",   "ia",  "ie",  "iu",  "ua",  "uo",
                                         "ui",   "ue",   "er",   "a",   "o",   "e",   "i",   "u"};
    char text[24];
    uint32_t syllables = 0;
    if (word.len < 2 || word.len >= sizeof text)
        return 0;
    for (size_t i = 0; i < word.len; i++) {
        unsigned char c = (unsigned char)word.data[i];
        if (c >= 0x80 || c == '\'')
            return 0;
        text[i] = (char)(c | 0x20);
    }
    size_t at = 0;
    while (at < word.len) {
        size_t begin = at;
        for (size_t k = 0; k < CQK_COUNT(initials); k++) {
            size_t n = strlen(initials[k]);
            if (word.len - at >= n && memcmp(text + at, initials[k], n) == 0) {
                at += n;
                break;
            }
        }
        size_t final = 0;
        for (size_t k = 0; k < CQK_COUNT(finals) && !final; k++) {
            size_t n = strlen(finals[k]);
            bool fits = word.len - at >= n && memcmp(text + at, finals[k], n) == 0;
            /* An n or g that a vowel follows begins the next syllable: Yi-nan. */
            bool vowel = fits && at + n < word.len && strchr("aeiou", text[at + n]) != NULL;
            if (fits && !(vowel && (text[at + n - 1] == 'n' || text[at + n - 1] == 'g' ||
                                    text[at + n - 1] == 'r')))
                final = n;
        }
        if (!final || (at == begin && syllables > 0 && text[at] != 'a' && text[at] != 'e'))
            return 0;
        at += final;
        syllables++;
    }
    return syllables;
}

/* "Hua Chunying", "HUANG Chengqing"; one syllable of given name (Fu Cong) needs more around it. */
bool person_chinese_at(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    if (!is_capital(worker, i) || !person_parse(worker, i, false, &name) || name.words != 2 ||
        name.initials || person_is_headed(worker, &name))
        return false;
    uint32_t second = name.surname;
    cq_str word = cqk_token(segment, second);
    word.len -= person_possessive(word);
    uint32_t syllables = pinyin(word);
    bool hyphen = name.last > second + 1;
    bool capitals = cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) && name.mixed;
    static const char *const where[] = {"in", "at", "near", "In", "At"};
    bool place = i > 0 && cqk_token_in(segment, i - 1, where, CQK_COUNT(where)); /* in Hua Hin */
    bool before = i > 0 && (classes_at(worker, i - 1) & WORD_PLACE);
    if (syllables == 1 && !place &&
        (is_hash(worker, name.last, worker->model->comma_hash) ||
         cqk_token_is(segment, name.last, CQ_STR(")")) ||
         person_is_conjunction(worker, name.last) || (classes_at(worker, name.last) & WORD_VERB) ||
         (i > 0 &&
          (person_is_conjunction(worker, i - 1) || (classes_at(worker, i - 1) & WORD_FRONT)))))
        syllables = 2;
    if (before || name.capitals || (syllables < 2 && !hyphen) || (syllables > 2 && !capitals) ||
        (!hyphen && (classes_at(worker, second) & (WORD_STOP | WORD_HEAD))))
        return false;
    name.surname = i;
    person_report(worker, &name, (cq_str){NULL, 0}, "pinyin");
    return true;
}

/* Jong, Swee, Суан: short enough for one syllable. */
static bool is_syllable(const person_worker *worker, uint32_t i)
{
    enum { LETTERS_MAX = 5 };
    cq_str word = cqk_token(worker->segment, i);
    return word.len - person_possessive(word) <=
           LETTERS_MAX * (1 + (uint32_t)is_cyrillic(worker, i));
}

/* "Choi Sung-Joo", "Ban Ki-moon", "Kim Jong Un", "Sung-Joo Choi". */
bool person_korean_latin_at(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    person_name name;
    if (!is_capital(worker, i) || !person_parse(worker, i, false, &name) ||
        person_is_headed(worker, &name))
        return false;
    if (name.words == 2 && name.surname == i + 1 && name.last == i + 4 &&
        t->end[i + 1] - t->start[i + 1] < 7 && t->end[i + 3] - t->start[i + 3] < 7) {
        name.surname = i;
        person_report(worker, &name, (cq_str){NULL, 0}, "korean");
        return true;
    }
    bool three = name.words == 3 && name.last == i + 3 && !name.capitals &&
                 is_syllable(worker, i + 1) && is_syllable(worker, i + 2);
    if (three && !name.given) {
        name.surname = i;
        person_report(worker, &name, (cq_str){NULL, 0}, "korean");
        return true;
    }
    if (i >= 3 && t->hash[i - 2] == worker->model->dash_hash && cqk_touches(segment, i - 1) &&
        cqk_touches(segment, i - 2) && is_capital(worker, i - 3) && name.words == 1 &&
        t->end[i - 3] - t->start[i - 3] < 7 && t->end[i - 1] - t->start[i - 1] < 7) {
        person_name whole;
        if (person_parse(worker, i - 3, false, &whole) && whole.last == i + 1 && whole.words == 2) {
            person_report(worker, &whole, (cq_str){NULL, 0}, "korean");
            return true;
        }
    }
    return false;
}
