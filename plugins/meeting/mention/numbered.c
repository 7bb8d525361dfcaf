/*
 * numbered.c - acronyms of meetings with their number: COP16, TICAD 8, 第27回 APEC.
 */
#include "mention/latin.h"

#include "numeral.h"

#include <string.h>

enum { LONG_NAME = 4 }; /* letters from which a series may have a hundred meetings: IETF 112 */

/* How many letters COP16 and CoP17 begin with. */
static size_t leading_letters(cq_str text)
{
    size_t letters = 0;
    while (letters < text.len && ((text.data[letters] >= 'A' && text.data[letters] <= 'Z') ||
                                  (letters == 1 && text.data[letters] == 'o')))
        letters++;
    return letters;
}

static bool is_series(cq_str name, const char *series)
{
    if (strlen(series) != name.len)
        return false;
    for (size_t i = 0; i < name.len; i++)
        if (name.data[i] != series[i] && (i != 1 || name.data[i] != 'o' || series[i] != 'O'))
            return false;
    return true;
}

/* How many digits the number of a series' meetings may have; the MSC of the IMO is older than short
 * names mostly are. */
static uint32_t most_digits(cq_str name)
{
    return name.len >= LONG_NAME || is_series(name, "MSC") ? 3 : 2;
}

/* COP16, CoP17, TICAD8 as one token: capitals, then one or two digits. */
bool find_numbered(const cq_segment *segment, uint32_t i, mentions *list)
{
    static const char *const series[] = {
        "COP",    "CMP",   "CMA",  "TICAD", "UNCTAD", "UNGA",  "PALM",   "ASEM", "MC",    "MOP",
        "COPMOP", "SBSTA", "CSW",  "UNEA",  "UNFF",   "FOCAC", "MEPC",   "SBI",  "CRIC",  "OEWG",
        "SOM",    "AMM",   "AEM",  "ATCM",  "IWC",    "IETF",  "ICANN",  "RIPE", "NANOG", "APNIC",
        "SCCR",   "MSC",   "NCSR", "IPBES", "IPCC",   "POPRC", "SBSTTA", "WHA",  "HRC",   "COSP"};
    cq_str text = cqk_token(segment, i);
    size_t letters = leading_letters(text);
    uint64_t number = 0;
    uint32_t digits = 0;
    if (letters == text.len || cqk_digits(text, letters, &number, &digits) != text.len - letters ||
        digits > most_digits((cq_str){text.data, letters}) || number == 0)
        return true;
    for (size_t k = 0; k < CQK_COUNT(series); k++) {
        if (!is_series((cq_str){text.data, letters}, series[k]))
            continue;
        mention found = {.start = segment->tokens->start[i],
                         .end = segment->tokens->end[i],
                         .first = i,
                         .last = i + 1,
                         .name_start = segment->tokens->start[i],
                         .name_end = segment->tokens->start[i] + (uint32_t)letters,
                         .ordinal = (uint32_t)number,
                         .kind = KIND_ACRONYM,
                         .flags = MENTION_ACRONYM | MENTION_COUNTED};
        return mentions_add(list, &found);
    }
    return true;
}

/* Conferences of the ITU: the two figures behind the letters (WRC-19) are the year's, no count. */
static bool is_named_by_year(cq_str name)
{
    static const char *const series[] = {"WRC", "WTPF"};
    for (size_t k = 0; k < CQK_COUNT(series); k++)
        if (is_series(name, series[k]))
            return true;
    return false;
}

/* "MC 14/2": the number at token i is a paper's. */
static bool is_paper(const cq_segment *segment, uint32_t i)
{
    return i + 2 < segment->tokens->count && cqk_token_is(segment, i + 1, CQ_STR("/")) &&
           segment->tokens->kind[i + 2] == CQ_TOKEN_NUMBER;
}

/* "12th India-Nepal JWG", "2nd ARF-ISM on Security": takes the ordinal in front of the parties that
 * stand in front of the acronym at token i, and what follows it up to the name's end. */
static void take_party_run(const model *m, const cq_segment *segment, uint32_t i, uint32_t value,
                           mention *found)
{
    enum { PARTIES_MAX = 8 };
    cqk_ordinal ordinal;
    bool between = false;
    uint32_t k = i;
    if (!(value & HEAD_COUNTED) || (value & HEAD_NUMBER))
        return;
    while (k > 0 && i - k < PARTIES_MAX && !sentence_begins(segment, k)) {
        if (cqk_ordinal_may_end(segment, k, m->ordinals) &&
            ordinal_before(m, segment, k, &ordinal) && ordinal.form != CQK_ORDINAL_DOT &&
            ordinal.form != CQK_ORDINAL_ROMAN) {
            const cq_tokens *t = segment->tokens;
            while (joins(segment, found->last) && is_acronym(segment, found->last + 1))
                found->last += 2; /* ISM-DR */
            found->last = find_end(m, segment, found->last, value, true, &between);
            found->start = ordinal.start;
            found->first = k - ordinal.tokens;
            found->ordinal = ordinal.value;
            found->name_start = t->start[k];
            found->end = found->name_end = t->end[found->last - 1];
            return;
        }
        if (!passes_left(m, segment, k - 1, false))
            return;
        k--;
    }
}

bool find_acronym(const model *m, const cq_segment *segment, uint32_t i, uint32_t tokens,
                  uint32_t value, mentions *list)
{
    const cq_tokens *t = segment->tokens;
    mention found = {.start = t->start[i],
                     .end = t->end[i + tokens - 1],
                     .first = i,
                     .last = i + tokens,
                     .name_start = t->start[i],
                     .name_end = t->end[i + tokens - 1],
                     .kind = KIND_ACRONYM,
                     .flags = MENTION_ACRONYM};
    cqk_ordinal ordinal;
    uint32_t next = i + tokens;
    if (joins(segment, next < t->count ? next : i))
        next++;
    uint64_t number = 0;
    uint32_t digits = 0;
    take_party_run(m, segment, i, value, &found);
    if (found.ordinal) {
        found.flags |= MENTION_COUNTED;
        return mentions_add(list, &found);
    }
    if (ordinal_before(m, segment, i, &ordinal) && ordinal.form != CQK_ORDINAL_DOT &&
        ordinal.form != CQK_ORDINAL_ROMAN) {
        found.start = ordinal.start;
        found.first = i - ordinal.tokens;
        found.ordinal = ordinal.value;
    } else if ((value & HEAD_NUMBER) && next < t->count && !sentence_begins(segment, next)) {
        cq_str text = cqk_token(segment, next);
        uint32_t roman = 0;
        uint32_t most = most_digits(cqk_token(segment, i));
        if (t->kind[next] == CQ_TOKEN_NUMBER && cqk_digits(text, 0, &number, &digits) == text.len &&
            digits <= most && !is_paper(segment, next))
            found.ordinal = (uint32_t)number;
        else if (cqk_roman_number(text, 0, &roman) == text.len && text.data[0] < 'a')
            found.ordinal = roman;
        if (found.ordinal) {
            found.end = t->end[next];
            found.last = next + 1;
        }
        if (found.ordinal && is_named_by_year(cqk_token(segment, i))) {
            found.ordinal = 0;
            return mentions_add(list, &found);
        }
    }
    if (!found.ordinal && i > 0 && is_acronym(segment, i - 1) && !sentence_begins(segment, i)) {
        found.start = t->start[i - 1];
        found.first = i - 1;
    }
    if (found.ordinal)
        found.flags |= MENTION_COUNTED;
    else if (value & HEAD_COUNTED)
        return true;
    return mentions_add(list, &found);
}
