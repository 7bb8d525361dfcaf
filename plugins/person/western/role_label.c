/*
 * role_label.c - names behind a role that labels them: "Chairman: Elin Berg", "Present: ...", and
 * who signs by his office, "Der Bundespräsident: Streuli".
 */
#include "western/parse.h"
#include "western/western.h"

enum { LIST_MAX = 24 };

/* "Présents : S. Exc. M. Tangara" */
static uint32_t past_excellency(const person_worker *worker, uint32_t i)
{
    for (uint32_t k = i; k < i + 3; k++)
        if (cqk_token_is(worker->segment, k, CQ_STR("Exc")))
            return person_past_honorifics(worker, i, false);
    return i;
}

/* "Blücher (Vorsitz), Lehr": past what a bracket says of a name. */
static uint32_t past_remark(const person_worker *worker, uint32_t i)
{
    enum { INSIDE_MAX = 8 };
    if (!is_hash(worker, i, worker->model->open_hash))
        return i;
    for (uint32_t k = i + 1; k < i + INSIDE_MAX && k < worker->segment->tokens->count; k++)
        if (cqk_token_is(worker->segment, k, CQ_STR(")")))
            return k + 1;
    return i;
}

/* Is one of the next words on the list that begins at token i a known surname, or ends as one? */
static bool lists_surnames(const person_worker *worker, uint32_t i)
{
    enum { REACH = 24 };
    for (uint32_t k = i; k < i + REACH && k < worker->segment->tokens->count; k++)
        if (is_capital(worker, k) && person_has_surname_ending(worker, k))
            return true;
    return false;
}

/* "Chairman: Elin Berg", "Секретарь: Н. Орлова": the name, or names, behind a role and a colon.
 * Behind "Present:" a list of surnames alone will do. */
bool person_after_label(person_worker *worker, uint32_t i, uint32_t colon, bool attendance)
{
    const cq_segment *segment = worker->segment;
    static const char *const labels[] = {"Teilnehmer", "Anwesend", "Entschuldigt"};
    uint32_t next = colon + 1;
    bool found = false;
    bool german = cqk_token_in(segment, i, labels, CQK_COUNT(labels)); /* nouns have capitals */
    for (uint32_t items = 0; items < LIST_MAX; items++) {
        person_name name;
        next = past_excellency(worker, next);
        if (found && german && is_capital(worker, next) && !person_is_word(worker, next, false) &&
            is_hash(worker, next + 1, worker->model->comma_hash))
            next += 2; /* Jakob Kaiser is no emperor, but the word says nothing */
        bool single = attendance && person_surname_alone(worker, next, &name);
        if (!single &&
            (!person_parse(worker, next, false, &name) || name.words + name.initials < 2))
            return found;
        if (name.words == 0 || name.words > 4 || name.capitals || person_is_headed(worker, &name) ||
            person_is_noun(worker, name.surname) || person_is_noun(worker, name.first))
            return found;
        uint32_t last = attendance ? past_remark(worker, name.last) : name.last;
        bool comma = is_hash(worker, last, worker->model->comma_hash) ||
                     (attendance && cqk_token_is(segment, last, CQ_STR(";")));
        bool more = comma || person_is_conjunction(worker, last);
        if (!more && !is_line_end(worker, last) && segment->tokens->kind[last] == CQ_TOKEN_LETTER &&
            !(name.given || name.initials))
            return found;
        if (single && !found && (!more || (german && !lists_surnames(worker, next))))
            return false; /* one word is no list */
        person_report(worker, &name, cqk_tokens(segment, i, colon), "label");
        found = true;
        if (!more)
            return true;
        next = last + 1 + (comma && person_is_conjunction(worker, last + 1));
    }
    return found;
}

bool person_after_attendance(person_worker *worker, uint32_t i, uint32_t tokens)
{
    cqk_country_match country;
    uint32_t colon = i + tokens;
    if (!cqk_token_is(worker->segment, colon, CQ_STR(":")))
        return false;
    if (colon + 1 < worker->segment->tokens->count &&
        cqk_country_at(worker->model->countries, worker->segment, colon + 1, &country))
        return person_delegations(worker, colon + 1, true);
    return person_after_label(worker, i, colon, true);
}

/* "Le chancelier de la Confédération, Huber", "Der Bundespräsident: Streuli": a line that ends in
 * the surname of who signs by his office. */
bool person_signed_by_office(person_worker *worker, uint32_t i, uint32_t next)
{
    enum { OFFICE_MAX = 8 };
    static const char *const articles[] = {"Le", "La", "Der", "Die", "El"};
    const cq_segment *segment = worker->segment;
    person_name name;
    cqk_place_match place;
    cqk_country_match country;
    if (i == 0 || !is_line_start(worker, i - 1) ||
        !cqk_token_in(segment, i - 1, articles, CQK_COUNT(articles)))
        return false;
    uint32_t mark = next;
    while (mark < next + OFFICE_MAX && !is_line_end(worker, mark) &&
           segment->tokens->kind[mark] == CQ_TOKEN_LETTER)
        mark++;
    if ((!is_hash(worker, mark, worker->model->comma_hash) &&
         !cqk_token_is(segment, mark, CQ_STR(":"))) ||
        !person_parse(worker, mark + 1, false, &name) || name.words != 1 || name.capitals ||
        !is_line_end(worker, name.last) || person_is_headed(worker, &name) ||
        person_is_noun(worker, name.surname) ||
        cqk_place_at(worker->model->places, segment, name.surname, &place) ||
        cqk_country_at(worker->model->countries, segment, name.surname, &country))
        return false;
    person_report(worker, &name, cqk_tokens(segment, i, mark), "signature");
    return true;
}
