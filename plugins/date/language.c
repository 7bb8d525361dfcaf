/*
 * language.c - which language a document is written in, and whether its numeric dates put the day
 * or the month first: by its other dates, its language, its spelling and the place it was written
 * at.
 */
#include "document.h"

#include <string.h>

void function_words_init(function_words *words, const cq_host *host)
{
    static const struct {
        const char *word;
        uint8_t language;
    } list[] = {{"the", LANGUAGE_EN},
                {"of", LANGUAGE_EN},
                {"and", LANGUAGE_EN},
                {"to", LANGUAGE_EN},
                {"with", LANGUAGE_EN},
                {"by", LANGUAGE_EN},
                {"le", LANGUAGE_FR},
                {"les", LANGUAGE_FR},
                {"des", LANGUAGE_FR},
                {"et", LANGUAGE_FR},
                {"du", LANGUAGE_FR},
                {"une", LANGUAGE_FR},
                {"dans", LANGUAGE_FR},
                {"aux", LANGUAGE_FR},
                {"el", LANGUAGE_ES},
                {"los", LANGUAGE_ES},
                {"las", LANGUAGE_ES},
                {"y", LANGUAGE_ES},
                {"del", LANGUAGE_ES},
                {"una", LANGUAGE_ES},
                {"por", LANGUAGE_ES},
                {"con", LANGUAGE_ES},
                {"der", LANGUAGE_DE},
                {"die", LANGUAGE_DE},
                {"und", LANGUAGE_DE},
                {"das", LANGUAGE_DE},
                {"den", LANGUAGE_DE},
                {"von", LANGUAGE_DE},
                {"mit", LANGUAGE_DE},
                {"zu", LANGUAGE_DE},
                {"и", LANGUAGE_RU},
                {"в", LANGUAGE_RU},
                {"на", LANGUAGE_RU},
                {"с", LANGUAGE_RU},
                {"по", LANGUAGE_RU},
                {"что", LANGUAGE_RU},
                {"programme", SPELLING_BRITISH},
                {"programmes", SPELLING_BRITISH},
                {"centre", SPELLING_BRITISH},
                {"centres", SPELLING_BRITISH},
                {"defence", SPELLING_BRITISH},
                {"colour", SPELLING_BRITISH},
                {"labour", SPELLING_BRITISH},
                {"favour", SPELLING_BRITISH},
                {"honour", SPELLING_BRITISH},
                {"organisation", SPELLING_BRITISH},
                {"organisations", SPELLING_BRITISH},
                {"behaviour", SPELLING_BRITISH},
                {"neighbouring", SPELLING_BRITISH},
                {"program", SPELLING_AMERICAN},
                {"programs", SPELLING_AMERICAN},
                {"center", SPELLING_AMERICAN},
                {"centers", SPELLING_AMERICAN},
                {"defense", SPELLING_AMERICAN},
                {"color", SPELLING_AMERICAN},
                {"labor", SPELLING_AMERICAN},
                {"favor", SPELLING_AMERICAN},
                {"honor", SPELLING_AMERICAN},
                {"behavior", SPELLING_AMERICAN},
                {"neighboring", SPELLING_AMERICAN},
                {"london", PLACE_DAY_FIRST},
                {"dublin", PLACE_DAY_FIRST},
                {"canberra", PLACE_DAY_FIRST},
                {"sydney", PLACE_DAY_FIRST},
                {"wellington", PLACE_DAY_FIRST},
                {"suva", PLACE_DAY_FIRST},
                {"delhi", PLACE_DAY_FIRST},
                {"islamabad", PLACE_DAY_FIRST},
                {"dhaka", PLACE_DAY_FIRST},
                {"colombo", PLACE_DAY_FIRST},
                {"kathmandu", PLACE_DAY_FIRST},
                {"singapore", PLACE_DAY_FIRST},
                {"jakarta", PLACE_DAY_FIRST},
                {"bangkok", PLACE_DAY_FIRST},
                {"hanoi", PLACE_DAY_FIRST},
                {"nairobi", PLACE_DAY_FIRST},
                {"pretoria", PLACE_DAY_FIRST},
                {"abuja", PLACE_DAY_FIRST},
                {"accra", PLACE_DAY_FIRST},
                {"cairo", PLACE_DAY_FIRST},
                {"ankara", PLACE_DAY_FIRST},
                {"brussels", PLACE_DAY_FIRST},
                {"geneva", PLACE_DAY_FIRST},
                {"vienna", PLACE_DAY_FIRST},
                {"hague", PLACE_DAY_FIRST},
                {"strasbourg", PLACE_DAY_FIRST},
                {"rome", PLACE_DAY_FIRST},
                {"paris", PLACE_DAY_FIRST},
                {"oslo", PLACE_DAY_FIRST},
                {"washington", PLACE_MONTH_FIRST},
                {"manila", PLACE_MONTH_FIRST}};
    memset(words, 0, sizeof *words);
    for (size_t i = 0; i < sizeof list / sizeof list[0]; i++) {
        uint32_t hash = host->fold_hash(list[i].word, strlen(list[i].word));
        uint32_t at = hash & (FUNCTION_WORD_SLOTS - 1);
        while (words->slots[at].hash)
            at = (at + 1) & (FUNCTION_WORD_SLOTS - 1);
        words->slots[at].hash = hash ? hash : 1;
        words->slots[at].language = list[i].language;
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

void study_item(study *s, const item *it)
{
    const point *p = &it->first;
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
