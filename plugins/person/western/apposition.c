/*
 * apposition.c - names in front of a role between commas: "Taro Kono, Minister", "Pemberton, their
 * commercial counselor,".
 */
#include "western/parse.h"
#include "western/western.h"

#include <string.h>

enum { ROLE_TEXT_MAX = 120 };

/* Where the text of a role that begins at token i ends: at the next comma, dash or sentence. */
cq_str person_role_text(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t last = i;
    while (last < t->count && t->hash[last] != worker->model->comma_hash &&
           t->hash[last] != worker->model->dot_hash && t->hash[last] != worker->model->open_hash &&
           (last == i || !cqk_shape(segment, last, CQ_SHAPE_SENTENCE_START)) &&
           t->end[last] - t->start[i] <= ROLE_TEXT_MAX &&
           (t->kind[last] == CQ_TOKEN_LETTER || t->hash[last] == worker->model->dash_hash) &&
           !cqk_token_is(segment, last, CQ_STR("and")))
        last++;
    return last > i ? cqk_tokens(segment, i, last) : (cq_str){NULL, 0};
}

/* "Pemberton, their commercial counselor,": in a telegram one unknown word is enough. */
static bool surname_before_role(person_worker *worker, uint32_t comma)
{
    static const char *const words[] = {"their", "our", "the", "his", "her", "my", "its", "a"};
    const cq_segment *segment = worker->segment;
    person_name name;
    cqk_country_match country;
    bool article = false;
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        article |= cqk_token_is_word(segment, comma + 1, words[k]);
    if (!worker->is_letter || !article || !person_parse(worker, comma - 1, false, &name) ||
        name.words != 1 || name.capitals || person_is_noun(worker, comma - 1) ||
        (comma > 1 && is_capital(worker, comma - 2)) ||
        cqk_country_at(worker->model->countries, segment, comma - 1, &country))
        return false;
    person_report(worker, &name, person_role_text(worker, comma + 1), "apposition");
    return true;
}

/* "глава МККК П.Маурер", "президент РТ Рустам Минниханов": is token i an acronym, and does a name
 * follow? Of two letters it may be a surname, unless a given name stands behind it. */
bool person_is_cyrillic_acronym(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    return i + 1 < t->count && t->kind[i] == CQ_TOKEN_LETTER && is_cyrillic(worker, i) &&
           cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) &&
           !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE) && is_capital(worker, i + 1) &&
           cqk_shape(segment, i + 1, CQ_SHAPE_LOWER) &&
           (t->end[i] - t->start[i] > 4 || (classes_at(worker, i + 1) & WORD_GIVEN));
}

/* "Prime Minister of Trinidad and Tobago | Patrick Manning,": behind the state's name of several
 * words in which token `first` stands; else `first`. */
static uint32_t past_state(const person_worker *worker, uint32_t first)
{
    enum { BACK = 3 };
    cqk_country_match country;
    for (uint32_t back = 1; back <= BACK && back <= first; back++)
        if (cqk_country_at(worker->model->countries, worker->segment, first - back, &country) &&
            first - back + country.tokens > first)
            return first - back + country.tokens;
    return first;
}

/*
 * "Akira Kono, Japanese Ambassador in charge of ...": the role at token i stands behind a comma and
 * the comma behind a name. Between comma and role: the, a country, an acronym, small adjectives.
 */
bool person_before_role(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    uint32_t comma = i;
    while (comma > 0 && i - comma < 5 && !is_hash(worker, comma - 1, worker->model->comma_hash)) {
        if (segment->tokens->kind[comma - 1] != CQ_TOKEN_LETTER &&
            segment->tokens->hash[comma - 1] != worker->model->dash_hash)
            return false;
        if ((classes_at(worker, comma - 1) & WORD_FRONT) ||
            person_is_conjunction(worker, comma - 1))
            return false;
        comma--;
    }
    if (comma < 2 || !is_hash(worker, comma - 1, worker->model->comma_hash))
        return false;
    comma--;
    uint32_t first = comma;
    while (first > 0 && comma - first < 7) {
        uint32_t before = first - 1;
        bool part = person_is_word(worker, before, false) ||
                    (segment->tokens->hash[before] == worker->model->dash_hash &&
                     cqk_touches(segment, before)) ||
                    segment->tokens->hash[before] == worker->model->dot_hash ||
                    (segment->tokens->end[before] - segment->tokens->start[before] == 1 &&
                     is_capital(worker, before)) ||
                    (cqk_touches(segment, first) && before > 0 &&
                     segment->tokens->hash[before - 1] == worker->model->dash_hash);
        if (!part)
            break;
        first = before;
    }
    person_name name;
    while (first < comma && segment->tokens->kind[first] != CQ_TOKEN_LETTER)
        first++;
    first = past_state(worker, person_past_apostrophe(worker, first));
    for (uint32_t k = first; k < comma; k++)
        if (cqk_token_is(segment, k, CQ_STR("Exc"))) /* Son Exc. M. */
            first = k + 1 + (segment->tokens->hash[k + 1] == worker->model->dot_hash);
    uint32_t chain = person_past_honorifics(worker, first, false);
    if (chain < comma)
        first = chain;
    if (first > 0 && cqk_token_is(segment, first, CQ_STR("D")) &&
        is_hash(worker, first - 1, worker->model->dot_hash))
        first += 2; /* Sr. D. José */
    first += person_is_cyrillic_acronym(worker, first);
    first += cqk_token_is(segment, first, CQ_STR("To")); /* "To SEWARD, Secretary of State" */
    for (; first + 1 < comma; first++)
        if (person_parse(worker, first, false, &name) && name.last == comma && name.words > 1 &&
            !name.capitals && !person_is_noun(worker, name.surname)) {
            person_report(worker, &name, person_role_text(worker, comma + 1), "apposition");
            return true;
        }
    return surname_before_role(worker, comma);
}
