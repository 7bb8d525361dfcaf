/*
 * person.c - where behind the words of a body's name a person's name begins, in all grammars:
 *
 *   Ministry of Foreign Affairs | Ana Kovač     Института востоковедения | Андрей Волков
 *
 * In Latin letters a given name tells it, or a Chinese surname in front of syllables of Pinyin; in
 * Cyrillic the form: two words with capitals behind one in small letters.
 */
#include "agency.h"

#include <string.h>

static bool is_capital(const cq_segment *s, uint32_t i)
{
    return s->tokens->kind[i] == CQ_TOKEN_LETTER && cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST);
}

static bool is_cyrillic(const cq_segment *s, uint32_t i)
{
    unsigned char first = (unsigned char)cqk_token(s, i).data[0];
    return first == 0xD0 || first == 0xD1;
}

/* "Российской | Федерации": the ending of an adjective, which given names have, too. */
static bool is_russian_adjective(const cq_segment *s, uint32_t i)
{
    static const char *const endings[] = {"ого", "его", "ой",  "ей", "ых",
                                          "их",  "ому", "ему", "ым", "им"};
    static const char *const names[] = {"Андрей", "Сергей", "Алексей", "Николай", "Юрий"};
    enum { STEM_MIN = 4 };
    cq_str text = cqk_token(s, i);
    if (cqk_token_in(s, i, names, CQK_COUNT(names)))
        return false;
    for (size_t k = 0; k < CQK_COUNT(endings); k++) {
        size_t len = strlen(endings[k]);
        if (text.len >= len + STEM_MIN && memcmp(text.data + text.len - len, endings[k], len) == 0)
            return true;
    }
    return false;
}

static bool is_russian_person(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    if (i == 0 || i + 1 >= s->tokens->count || !is_capital(s, i) || !is_capital(s, i + 1) ||
        s->tokens->kind[i - 1] != CQ_TOKEN_LETTER || is_capital(s, i - 1) ||
        cqk_shape(s, i, CQ_SHAPE_UPPER_ALL) || cqk_shape(s, i + 1, CQ_SHAPE_UPPER_ALL) ||
        cqk_shape(s, i + 1, CQ_SHAPE_LINE_BEFORE))
        return false;
    cq_str second = cqk_token(s, i + 1);
    return !memchr(second.data, '.', second.len) && !is_russian_adjective(s, i) &&
           !cqk_country_at(w->model->countries, s, i, &country) &&
           !cqk_country_at(w->model->countries, s, i + 1, &country);
}

/* The bytes of one syllable of Pinyin (ISO 7098) that text begins with; 0: there is none. */
static size_t syllable(cq_str text)
{
    static const char *const initials[] = {"zh", "ch", "sh", "b", "p", "m", "f", "d",
                                           "t",  "n",  "l",  "g", "k", "h", "j", "q",
                                           "x",  "r",  "z",  "c", "s", "y", "w", ""};
    static const char *const finals[] = {"iang", "iong", "uang", "ang", "eng", "ing", "ong", "iao",
                                         "ian",  "uai",  "uan",  "ai",  "ei",  "ao",  "ou",  "an",
                                         "en",   "ia",   "ie",   "iu",  "in",  "ua",  "uo",  "ui",
                                         "un",   "ue",   "er",   "a",   "e",   "i",   "o",   "u"};
    for (size_t k = 0; k < CQK_COUNT(initials); k++) {
        size_t first = strlen(initials[k]);
        if (text.len <= first || memcmp(text.data, initials[k], first) != 0)
            continue;
        for (size_t n = 0; n < CQK_COUNT(finals); n++) {
            size_t len = strlen(finals[n]);
            if (text.len >= first + len && memcmp(text.data + first, finals[n], len) == 0)
                return first + len;
        }
    }
    return 0;
}

/* "Wang Yi", "Yang Jiechi": a Chinese surname and a given name of one or two syllables. */
static bool is_chinese_person(const cq_segment *s, uint32_t i)
{
    static const char *const surnames[] = {
        "Wang",  "Li",   "Zhang", "Liu",  "Chen", "Yang",  "Huang", "Zhao", "Wu",   "Zhou",
        "Xu",    "Sun",  "Ma",    "Zhu",  "Hu",   "Guo",   "He",    "Gao",  "Lin",  "Luo",
        "Zheng", "Xie",  "Song",  "Tang", "Deng", "Han",   "Feng",  "Cao",  "Peng", "Zeng",
        "Xiao",  "Tian", "Dong",  "Pan",  "Yuan", "Cai",   "Jiang", "Yu",   "Du",   "Ye",
        "Cheng", "Wei",  "Su",    "Lu",   "Ding", "Ren",   "Shen",  "Yao",  "Cui",  "Zhong",
        "Fan",   "Qin",  "Shi",   "Liao", "Xia",  "Fu",    "Fang",  "Bai",  "Zou",  "Meng",
        "Qiu",   "Hao",  "Kong",  "Mao",  "Dai",  "Liang", "Xi",    "Le",   "Geng", "Hua"};
    enum { GIVEN_MAX = 16, SYLLABLES = 2 };
    if (i + 1 >= s->tokens->count || !is_capital(s, i + 1) || cqk_touches(s, i + 1) ||
        !cqk_token_in(s, i, surnames, CQK_COUNT(surnames)))
        return false;
    char given[GIVEN_MAX];
    cq_str text = cqk_token(s, i + 1);
    if (text.len > sizeof given)
        return false;
    memcpy(given, text.data, text.len);
    given[0] |= 0x20;
    size_t at = 0;
    for (int n = 0; n < SYLLABLES && at < text.len; n++)
        at += syllable((cq_str){given + at, text.len - at});
    return at == text.len;
}

bool agency_person_at(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    uint32_t tokens;
    if (i >= s->tokens->count || !is_capital(s, i))
        return false;
    if (is_cyrillic(s, i))
        return is_russian_person(w, i);
    if (is_chinese_person(s, i))
        return true;
    return cqk_given_at(w->model->given, s, i) && agency_head(w->model->words, s, i, &tokens) == 0;
}
