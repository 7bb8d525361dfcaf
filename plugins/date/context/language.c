/*
 * language.c - which language a document is written in, and whether its numeric dates put the day
 * or the month first: by its other dates, its language, its spelling and the place it was written
 * at.
 */
#include "context/document.h"

#include <string.h>

/* What tells a language, a spelling or a habit of writing dates; words parted by spaces. */
static const struct {
    uint8_t language;
    const char *words;
} telling_words[] = {
    {LANGUAGE_EN, "the of and to with by"},
    {LANGUAGE_FR, "le les des et du une dans aux"},
    {LANGUAGE_ES, "el los las y del una por con"},
    {LANGUAGE_DE, "der die und das den von mit zu"},
    {LANGUAGE_RU, "и в на с по что"},
    {SPELLING_BRITISH, "programme programmes centre centres defence colour labour "
                       "favour honour organisation organisations behaviour "
                       "neighbouring"},
    {SPELLING_AMERICAN, "program programs center centers defense color labor favor "
                        "honor behavior neighboring"},
    {PLACE_DAY_FIRST, "london dublin canberra sydney wellington suva delhi "
                      "islamabad dhaka colombo kathmandu singapore jakarta bangkok "
                      "hanoi nairobi pretoria abuja accra cairo ankara brussels "
                      "geneva vienna hague strasbourg rome paris oslo"},
    {PLACE_MONTH_FIRST, "washington manila"},
};

static void add_function_word(function_words *words, uint32_t hash, uint8_t language)
{
    uint32_t at = hash & (FUNCTION_WORD_SLOTS - 1);
    while (words->slots[at].hash)
        at = (at + 1) & (FUNCTION_WORD_SLOTS - 1);
    words->slots[at].hash = hash ? hash : 1;
    words->slots[at].language = language;
}

void function_words_init(function_words *words, const cq_host *host)
{
    memset(words, 0, sizeof *words);
    for (size_t i = 0; i < sizeof telling_words / sizeof telling_words[0]; i++) {
        const char *word = telling_words[i].words;
        while (*word) {
            size_t length = strcspn(word, " ");
            add_function_word(words, host->fold_hash(word, length), telling_words[i].language);
            word += length + strspn(word + length, " ");
        }
    }
}

static uint8_t function_word(const function_words *words, uint32_t hash)
{
    for (uint32_t at = hash & (FUNCTION_WORD_SLOTS - 1); words->slots[at].hash;
         at = (at + 1) & (FUNCTION_WORD_SLOTS - 1))
        if (words->slots[at].hash == hash)
            return words->slots[at].language;
    return LANGUAGE_NONE;
}

enum { STUDY_TOKENS = 4000, HEAD_TOKENS = 120 };

/* Places count in a document's head, where they tell who wrote it. */
static void count_word(study *s, uint8_t language)
{
    bool place = language == PLACE_DAY_FIRST || language == PLACE_MONTH_FIRST;
    if (!place || s->tokens < HEAD_TOKENS)
        s->languages[language]++;
}

void study_language(study *s, const function_words *words, const cq_segment *segment)
{
    const cq_tokens *t = segment->tokens;
    for (uint32_t i = 0; i < t->count && s->tokens < STUDY_TOKENS; i++, s->tokens++) {
        switch (t->kind[i]) {
        case CQ_TOKEN_LETTER:
            if (t->end[i] - t->start[i] <= 13)
                count_word(s, function_word(words, t->hash[i]));
            break;
        case CQ_TOKEN_HIRAGANA:
        case CQ_TOKEN_KATAKANA: /* slides have little else beside ideographs */
            s->languages[LANGUAGE_JA]++;
            break;
        case CQ_TOKEN_IDEOGRAPH:
            s->languages[LANGUAGE_ZH]++;
            break;
        case CQ_TOKEN_HANGUL:
            s->languages[LANGUAGE_KO]++;
            break;
        default:
            break;
        }
    }
}

uint8_t study_best_language(const study *s)
{
    /* a tenth of kana makes ideographs Japanese */
    if (s->languages[LANGUAGE_JA] > 2 &&
        s->languages[LANGUAGE_JA] * 10 >= s->languages[LANGUAGE_ZH] &&
        s->languages[LANGUAGE_JA] + s->languages[LANGUAGE_ZH] > s->languages[LANGUAGE_EN])
        return LANGUAGE_JA;
    uint8_t best = LANGUAGE_NONE;
    uint32_t most = 0;
    for (unsigned i = LANGUAGE_EN; i < LANGUAGE_COUNT; i++)
        if (s->languages[i] > most) {
            most = s->languages[i];
            best = (uint8_t)i;
        }
    return best;
}

/* "Tue 03/05/2024": the weekday tells the order. */
static void study_weekday(study *s, const point *p)
{
    cqk_date one = {p->year, p->month, p->day};
    cqk_date other = {p->year, p->day, p->month};
    if (p->weekday == 0 || p->year_digits != 4)
        return;
    bool fits = cqk_weekday(cqk_day_number(one)) == p->weekday;
    bool fits_other = cqk_weekday(cqk_day_number(other)) == p->weekday;
    s->day_first += fits && !fits_other; /* as it was read: the day in front */
    s->month_first += fits_other && !fits;
}

/* Are all days that tell their year of the same one? */
static void study_year(study *s, const point *p)
{
    if (p->month == 0 || p->year == NO_YEAR || p->year_digits != 4 || p->unit != U_NONE)
        return;
    s->several_years = s->several_years || (s->only_year != 0 && s->only_year != p->year);
    s->only_year = s->several_years ? 0 : p->year;
}

void study_item(study *s, const item *it)
{
    const point *p = &it->first;
    study_year(s, p);
    s->minguo += p->minguo;
    s->dotted += strcmp(p->rule, "numeric-md") == 0 ||
                 (strcmp(p->rule, "numeric-ymd") == 0 && p->year != NO_YEAR);
    if (p->either_order)
        study_weekday(s, p);
    if (p->numeric && !p->either_order) {
        if (strcmp(p->rule, "numeric-mdy") == 0)
            s->month_first++;
        else if (strcmp(p->rule, "numeric-dmy") == 0)
            s->day_first++;
    } else if (!p->numeric && !p->ideographic && p->day && p->month && p->year != NO_YEAR) {
        if (p->month_first)
            s->named_month_first++;
        else
            s->named_day_first++;
    }
}

uint8_t study_order(const study *s)
{
    if (s->day_first != s->month_first)
        return s->day_first > s->month_first ? ORDER_DAY_FIRST : ORDER_MONTH_FIRST;
    uint8_t language = study_best_language(s);
    if (language == LANGUAGE_FR || language == LANGUAGE_ES || language == LANGUAGE_DE ||
        language == LANGUAGE_RU)
        return ORDER_DAY_FIRST;
    if (s->named_day_first > 0 && s->named_month_first == 0)
        return ORDER_DAY_FIRST;
    if (s->named_month_first > 0 && s->named_day_first == 0)
        return ORDER_MONTH_FIRST;
    if (s->named_day_first >= 2 * s->named_month_first && s->named_month_first > 0)
        return ORDER_DAY_FIRST;
    if (s->named_month_first >= 2 * s->named_day_first && s->named_day_first > 0)
        return ORDER_MONTH_FIRST;
    uint32_t british = s->languages[SPELLING_BRITISH];
    uint32_t american = s->languages[SPELLING_AMERICAN];
    if (language == LANGUAGE_EN && british != american)
        return british > american ? ORDER_DAY_FIRST : ORDER_MONTH_FIRST;
    uint32_t day_first = s->languages[PLACE_DAY_FIRST];
    uint32_t month_first = s->languages[PLACE_MONTH_FIRST];
    if (language == LANGUAGE_EN && day_first != month_first)
        return day_first > month_first ? ORDER_DAY_FIRST : ORDER_MONTH_FIRST;
    return ORDER_UNKNOWN;
}
