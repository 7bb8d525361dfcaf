/*
 * delegation.c - lists of delegates: "BRD: Kastrup, Hartmann; USA: Zoellick", "Araya Guerrero,
 * Pedro" with the surname in front, names behind their state.
 */
#include "western/western.h"

#include <string.h>

/* "Delegación de Argentina: Pablo Morón (CN), Karina Prieto y Ana Ríos": the names behind a
 * delegation's label, each of two words or more. */
bool person_delegation_list(person_worker *worker, uint32_t i)
{
    enum { LABEL_MAX = 9, NAMES_MAX = 40, REMARK_MAX = 9 };
    static const char *const labels[] = {"Delegación",  "Delegation", "Délégation", "Delegação",
                                         "Delegazione", "Делегация",  "DELEGACIÓN", "DELEGATION",
                                         "DÉLÉGATION",  "От",         "Secretaría", "Secretariat",
                                         "Observers"};
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t at = i + 1;
    bool found = false;
    if (!cqk_token_in(segment, i, labels, CQK_COUNT(labels)))
        return false;
    while (at < i + LABEL_MAX && at < t->count && !cqk_token_is(segment, at, CQ_STR(":")))
        at++;
    if (!cqk_token_is(segment, at, CQ_STR(":")))
        return false;
    for (uint32_t items = 0; items < NAMES_MAX; items++) {
        person_name name;
        at = person_past_honorifics(worker, at + 1, false);
        if (!person_parse(worker, at, false, &name) || name.words + name.initials < 2 ||
            name.words == 0 || name.words > 5 || name.capitals || person_is_headed(worker, &name) ||
            person_is_noun(worker, name.surname))
            return found;
        uint32_t last = name.last;
        if (is_hash(worker, last, worker->model->open_hash))
            while (last < name.last + REMARK_MAX && last < t->count &&
                   !cqk_token_is(segment, last++, CQ_STR(")"))) {
            }
        bool more = is_hash(worker, last, worker->model->comma_hash) ||
                    cqk_token_is(segment, last, CQ_STR(";")) || person_is_conjunction(worker, last);
        if (!more && !is_line_end(worker, last) && !is_hash(worker, last, worker->model->dot_hash))
            return found;
        person_report(worker, &name, (cq_str){NULL, 0}, "list");
        found = true;
        if (!more)
            return true;
        at = last;
    }
    return found;
}

/* Is there a comma as near behind token i as a surname with particles and hyphens goes? */
static bool has_comma_behind(const person_worker *worker, uint32_t i)
{
    enum { REACH = 12 };
    for (uint32_t k = i + 1; k < i + REACH; k++)
        if (is_hash(worker, k, worker->model->comma_hash))
            return true;
    return false;
}

/*
 * "De Urresti Longton, Alfonso" alone on the line of a list,
 * "123 Kirk, Alan G.: Telegram", "(CHAPIN, F.L.)": the surname first, a comma, a known given name
 * or initials, and a mark behind them.
 */
bool person_inverted_at(person_worker *worker, uint32_t i)
{
    enum { PARTS_MAX = 4, FAMILY_MAX = 3 };
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    person_name family;
    person_name given;
    cqk_country_match country;
    cqk_place_match place;
    if (!is_capital(worker, i) || !has_comma_behind(worker, i) ||
        !person_parse(worker, i, true, &family) || family.words == 0 || family.initials ||
        family.words > (i == 0 || person_is_behind_mark(worker, i) ? FAMILY_MAX : 1) ||
        !is_hash(worker, family.last, worker->model->comma_hash) || family.last + 1 >= t->count ||
        cqk_touches(segment, family.last + 1) || person_is_noun(worker, i) ||
        cqk_country_at(worker->model->countries, segment, i, &country) ||
        cqk_place_at(worker->model->places, segment, i, &place))
        return false;
    uint32_t next = family.last + 1;
    cq_str word = cqk_token(segment, next);
    bool known = (classes_at(worker, next) & WORD_GIVEN) != 0;
    bool initial = cqk_shape(segment, next, CQ_SHAPE_UPPER_FIRST) &&
                   (word.len == 1 || (word.len < 7 && word.data[1] == '.'));
    if (!known && !initial)
        return false;
    uint32_t last = next + 1;
    for (uint32_t k = 0; k < PARTS_MAX && last < t->count; k++) {
        bool point = is_hash(worker, last, worker->model->dot_hash) && cqk_touches(segment, last) &&
                     (t->end[last - 1] - t->start[last - 1] == 1 ||
                      memchr(segment->text.data + t->start[last - 1], '.',
                             t->end[last - 1] - t->start[last - 1]));
        bool more = is_capital(worker, last) && !is_line_end(worker, last) &&
                    (t->end[last] - t->start[last] == 1 || (classes_at(worker, last) & WORD_GIVEN));
        if (!point && !more)
            break;
        last++;
    }
    bool closed = is_line_end(worker, last) || cqk_token_is(segment, last, CQ_STR(":")) ||
                  cqk_token_is(segment, last, CQ_STR(")")) ||
                  cqk_token_is(segment, last, CQ_STR(";")) ||
                  is_hash(worker, last, worker->model->comma_hash);
    bool dotted = is_hash(worker, last - 1, worker->model->dot_hash);
    /* "Bonn, Hans Meyer": a list of other things. */
    if (!closed || (!known && !dotted) || (family.words > 1 && !is_line_end(worker, last)))
        return false;
    given = family;
    given.last = last;
    given.end = t->end[last - 1];
    person_report(worker, &given, (cq_str){NULL, 0}, "inverted");
    return true;
}

/* Reads "Kastrup, von Butler" behind the colon of a country's label up to a semicolon or the
 * line's end; how many names, 0: it is something else. */
static uint32_t delegates(const person_worker *worker, uint32_t at, person_name *names,
                          uint32_t max, uint32_t *end)
{
    const cq_segment *segment = worker->segment;
    uint32_t count = 0;
    for (;;) {
        cqk_country_match country;
        cqk_place_match place;
        person_name *name = &names[count];
        if (cqk_token_is(segment, at, CQ_STR("le")) || cqk_token_is(segment, at, CQ_STR("el")))
            at = person_past_honorifics(worker, at + 1, false); /* le Mwami Mwambutsa */
        if (count == max || !person_parse(worker, at, true, name) || name->words == 0 ||
            name->words > 3 || person_is_noun(worker, name->surname) ||
            ((classes_at(worker, name->surname) & (WORD_COMMON | WORD_STOP | WORD_REGION)) &&
             !name->given) ||
            cqk_country_at(worker->model->countries, segment, at, &country) ||
            cqk_place_at(worker->model->places, segment, at, &place))
            return 0;
        count++;
        at = name->last;
        bool comma = is_hash(worker, at, worker->model->comma_hash);
        bool joined = person_is_conjunction(worker, at);
        if (!comma && !joined)
            break;
        at++;
    }
    *end = at;
    bool closed = is_line_end(worker, at) || cqk_token_is(segment, at, CQ_STR(";")) ||
                  is_hash(worker, at, worker->model->dot_hash);
    return closed ? count : 0;
}

/* "Congo (Brazzaville) : ": past the town that tells two states of a name apart. */
static uint32_t past_town(const person_worker *worker, uint32_t i)
{
    return is_hash(worker, i, worker->model->open_hash) &&
                   cqk_token_is(worker->segment, i + 2, CQ_STR(")"))
               ? i + 3
               : i;
}

/* "BRD: Kastrup, Hartmann; USA: Zoellick, Seitz": who sat for which country. */
bool person_delegations(person_worker *worker, uint32_t i, bool labelled)
{
    enum { GROUPS_MAX = 80, NAMES_MAX = 16 };
    const cq_segment *segment = worker->segment;
    person_name names[NAMES_MAX];
    bool found = false;
    for (uint32_t groups = 0; groups < GROUPS_MAX; groups++) {
        cqk_country_match country;
        bool state = cqk_country_at(worker->model->countries, segment, i, &country);
        uint32_t colon = past_town(worker, i + (state ? country.tokens : 1));
        uint32_t end;
        /* F: and GB: only behind another such label */
        if (!is_capital(worker, i) || !cqk_token_is(segment, colon, CQ_STR(":")) ||
            (!state && !(found && cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL))))
            return found;
        uint32_t count = delegates(worker, colon + 1, names, NAMES_MAX, &end);
        if (count == 0 || (count == 1 && !found && !labelled))
            return found;
        for (uint32_t k = 0; k < count; k++)
            person_report(worker, &names[k], (cq_str){NULL, 0}, "list");
        found = true;
        if (!cqk_token_is(segment, end, CQ_STR(";")))
            return true;
        i = end + 1;
    }
    return found;
}

/*
 * "Albania Pranvera Xhelo", "Austria Lukas Mussi (absent)": a list by countries. One such line may
 * be anything, three in a document are a list.
 */
bool person_behind_country(person_worker *worker, uint32_t i)
{
    enum { LINES_MIN = 3 };
    const cq_segment *segment = worker->segment;
    cqk_country_match country;
    person_name name;
    if (!cqk_country_at(worker->model->countries, segment, i, &country) ||
        country.form != CQK_COUNTRY_NAME)
        return false;
    uint32_t first = i + country.tokens;
    if (is_line_end(worker, first) || !person_parse(worker, first, false, &name) ||
        name.words < 2 || name.words > 3 || name.capitals || person_is_headed(worker, &name) ||
        person_is_noun(worker, name.first) || person_is_noun(worker, name.surname) ||
        (!is_line_end(worker, name.last) && !is_hash(worker, name.last, worker->model->open_hash) &&
         !is_hash(worker, name.last, worker->model->comma_hash)))
        return false;
    for (uint32_t k = first; k < name.last; k++)
        if (classes_at(worker, k) & (WORD_COMMON | WORD_REGION | WORD_HEAD))
            return false;
    worker->country_lines += worker->learning;
    if (worker->learning || worker->country_lines < LINES_MIN)
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "list");
    return true;
}
