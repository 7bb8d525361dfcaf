/*
 * role.c - names directly behind a role: "President Ford", "Ministers Lindner and Baerbock",
 * "General de Gaulle".
 */
#include "western/parse.h"
#include "western/western.h"

#include <string.h>

enum { LIST_MAX = 24 };

/* "Vorsitzender | von Gosplan", "Seine Majestät der König | von Preußen": of what, not who. */
static bool is_german_of(const person_worker *worker, uint32_t role, const person_name *name)
{
    static const char *const heads[] = {
        "Vorsitzender", "Vorsitzenden", "Vorsitzende",     "Chef",       "Chefs",       "Leiter",
        "Leiterin",     "Leiters",      "Sprecher",        "Sprecherin", "Sprechers",   "Direktor",
        "Direktorin",   "Mitglied",     "Geschäftsführer", "Chefin",     "König",       "Königin",
        "Königs",       "Kaiser",       "Kaisers",         "Großherzog", "Großherzogs", "Herzog",
        "Herzogs",      "Fürst",        "Fürsten",         "Kurfürst",   "Prinz",       "Prinzen",
        "Königs",       "Erzherzog"};
    return name->words == 1 && name->surname > name->first &&
           cqk_token_is(worker->segment, name->first, CQ_STR("von")) &&
           cqk_token_in(worker->segment, role, heads, CQK_COUNT(heads)) &&
           !(classes_at(worker, name->surname) & WORD_SURNAME);
}

/* Accepts what stands directly behind a role. */
static bool is_name_of_role(const person_worker *worker, uint32_t role, const person_name *name)
{
    const cq_segment *segment = worker->segment;
    cqk_place_match place;
    if (name->words == 0 || person_is_headed(worker, name) ||
        (name->words == 1 && name->surname > name->first && /* die Ministerin von Brüssel aus */
         cqk_place_at(worker->model->places, segment, name->surname, &place)))
        return false;
    if (is_german_of(worker, role, name))
        return false;
    if (name->words > 1 && !name->given && is_cyrillic(worker, name->first) &&
        (person_is_adjective(worker, name->first) || person_is_adjective(worker, name->surname)))
        return false;
    if (name->words > 1)
        return !person_is_noun(worker, name->surname) || name->given;
    if (name->initials)
        return true;
    if ((classes_at(worker, name->surname) & WORD_PARTICLE) &&
        cqk_shape(segment, name->surname, CQ_SHAPE_UPPER_ALL))
        return false; /* CONSEIL DES MINISTRES DU MERCREDI */
    if (cqk_shape(segment, name->surname, CQ_SHAPE_UPPER_ALL) &&
        !cqk_shape(segment, role, CQ_SHAPE_UPPER_ALL))
        return false;
    /* "MINISTER OPENS CONFERENCE": a heading in capitals. */
    bool heading = name->capitals && name->last < segment->tokens->count &&
                   cqk_shape(segment, name->last, CQ_SHAPE_UPPER_ALL) &&
                   !cqk_shape(segment, name->last, CQ_SHAPE_LINE_BEFORE);
    cq_str surname = cqk_token(segment, name->surname);
    uint32_t stem = person_possessive(surname) ? person_stem_classes(worker, name->surname, surname)
                                               : classes_at(worker, name->surname);
    if (heading && !(stem & (WORD_SURNAME | WORD_GIVEN | WORD_CHINESE)) &&
        ((stem & WORD_COMMON) || ends_with(surname, "S") || ends_with(surname, "ED") ||
         ends_with(surname, "ING") ||
         !(classes_at(worker, name->last) & (WORD_COMMON | WORD_VERB | WORD_TOLD))))
        return false;
    /* Göring and Harding end as a noun does; a title with a capital in front is proof enough. */
    bool gerund = ends_with(cqk_token(segment, name->surname), "ing");
    if (person_is_noun(worker, name->surname) && !(gerund && is_capital(worker, role)))
        return false;
    bool known = classes_at(worker, name->surname) &
                 (WORD_SURNAME | WORD_GIVEN | WORD_CHINESE | WORD_KOREAN);
    known |=
        name->surname > name->first && !cqk_token_is(segment, name->first, CQ_STR("al")); /* von */
    cq_str word = cqk_token(segment, name->surname);
    bool polish = ends_with(word, "ский") || ends_with(word, "цкий"); /* полпред Майский */
    if (!known && !polish && is_cyrillic(worker, name->surname) &&
        person_is_adjective(worker, name->surname))
        return false;
    /* One unknown word behind a role in small letters, or at a line's beginning, is too little. */
    return known || (is_capital(worker, role) || segment->tokens->kind[role] != CQ_TOKEN_LETTER ||
                     !is_line_end(worker, name->last));
}

/* "le lieutenant-colonel de Brébisson", "le comte de Saint-Aulaire": "de" begins a name. */
static bool is_french_rank(const person_worker *worker, uint32_t i)
{
    static const char *const ranks[] = {
        "colonel",  "général",    "amiral",  "capitaine", "commandant", "comte",
        "marquis",  "baron",      "vicomte", "duc",       "comtesse",   "marquise",
        "baronne",  "lieutenant", "Count",   "Comte",     "Marquis",    "Baron",
        "Viscount", "Vicomte",    "Duc",     "Chevalier", "Countess"};
    cqk_country_match country;
    cqk_place_match place;
    return i > 0 && cqk_token_in(worker->segment, i - 1, ranks, CQK_COUNT(ranks)) &&
           is_capital(worker, i + 1) && !(classes_at(worker, i + 1) & (WORD_STOP | WORD_HEAD)) &&
           !cqk_country_at(worker->model->countries, worker->segment, i + 1, &country) &&
           !cqk_place_at(worker->model->places, worker->segment, i + 1, &place);
}

/* "President von der Leyen", "General de Gaulle", not "ministre de la Pêche". */
static bool is_noble(const person_worker *worker, uint32_t i)
{
    static const char *const particles[] = {"von", "van", "bin", "al", "ter", "фон", "ван", "аль"};
    for (size_t k = 0; k < CQK_COUNT(particles); k++)
        if (cqk_token_is_word(worker->segment, i, particles[k]))
            return true;
    if (cqk_token_is(worker->segment, i, CQ_STR("De")))
        return is_capital(worker, i + 1) &&
               !(classes_at(worker, i + 1) & (WORD_STOP | WORD_HEAD)) &&
               !is_capital(worker, i + 2); /* Prime Minister De Jong */
    return cqk_token_is(worker->segment, i, CQ_STR("de")) &&
           ((classes_at(worker, i + 1) & WORD_SURNAME) || is_french_rank(worker, i));
}

/* "Botschafter a. D. von Herwarth": retired, in reserve. */
static uint32_t past_retired(const person_worker *worker, uint32_t i)
{
    static const char *const marks[][2] = {{"a", "D"}, {"i", "R"}, {"z", "D"}, {"d", "R"}};
    const cq_segment *segment = worker->segment;
    for (size_t k = 0; k < CQK_COUNT(marks); k++)
        if (cqk_token_is(segment, i, (cq_str){marks[k][0], 1}) &&
            is_hash(worker, i + 1, worker->model->dot_hash) &&
            cqk_token_is(segment, i + 2, (cq_str){marks[k][1], 1}) &&
            is_hash(worker, i + 3, worker->model->dot_hash))
            return i + 4;
    /* Vortragender Legationsrat I. Klasse Derix */
    if (is_hash(worker, i + 1, worker->model->dot_hash) &&
        cqk_token_is(segment, i + 2, CQ_STR("Klasse")))
        return i + 3;
    return i;
}

/* "Colonel House": behind a rank any word with a capital in front of small ones, as behind Mr. */
static bool after_rank(person_worker *worker, uint32_t i, uint32_t next)
{
    static const char *const ranks[] = {
        "Colonel",  "Captain",  "Lieutenant", "Admiral",   "Commander", "Marshal",     "Brigadier",
        "Sergeant", "Viscount", "Earl",       "Commodore", "Senator",   "Congressman", "Judge"};
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    bool rank = false;
    for (size_t k = 0; k < CQK_COUNT(ranks); k++)
        rank |= cqk_token_is_word(segment, i, ranks[k]);
    if (!rank || !is_capital(worker, i) || !is_capital(worker, next) ||
        !cqk_shape(segment, next, CQ_SHAPE_LOWER) || is_line_end(worker, next) ||
        is_capital(worker, next + 1) || person_is_noun(worker, next) ||
        (classes_at(worker, next) & (WORD_ROLE | WORD_PARTICLE | WORD_HONORIFIC)))
        return false;
    person_name name = {.first = next,
                        .last = next + 1,
                        .start = t->start[next],
                        .end = t->end[next] - (uint32_t)person_possessive(cqk_token(segment, next)),
                        .words = 1,
                        .surname = next};
    person_report(worker, &name, cqk_tokens(segment, i, next), "role");
    return true;
}

/* "Admirals Jones, | Long | and Schofield": on a list of surnames even a common word is one. */
static bool is_listed_word(const person_worker *worker, uint32_t i, person_name *name)
{
    const cq_tokens *t = worker->segment->tokens;
    if (!is_capital(worker, i) || t->kind[i] != CQ_TOKEN_LETTER ||
        !cqk_shape(worker->segment, i, CQ_SHAPE_LOWER) || is_capital(worker, i + 1) ||
        (classes_at(worker, i) & (WORD_ROLE | WORD_HONORIFIC | WORD_HEAD)))
        return false;
    *name = (person_name){.first = i,
                          .last = i + 1,
                          .start = t->start[i],
                          .end = t->end[i],
                          .words = 1,
                          .surname = i};
    return true;
}

/* ", Lindner und Baerbock": the rest of a list of surnames behind a role in the plural. */
static void rest_of_list(person_worker *worker, uint32_t at, bool plural)
{
    person_name names[LIST_MAX];
    uint32_t count = 0;
    bool ends = false;
    while (count < LIST_MAX && !ends) {
        cqk_country_match country;
        cqk_place_match place;
        person_name *name = &names[count];
        bool comma = is_hash(worker, at, worker->model->comma_hash);
        ends = person_is_conjunction(worker, at + comma);
        at += comma + ends;
        if ((!comma && !ends) ||
            !(person_parse(worker, at, is_noble(worker, at), name) ||
              (plural && is_listed_word(worker, at, name))) ||
            name->words == 0 || name->words > 3 || person_is_headed(worker, name) ||
            person_is_noun(worker, name->surname) ||
            cqk_country_at(worker->model->countries, worker->segment, at, &country) ||
            cqk_place_at(worker->model->places, worker->segment, at, &place) ||
            (!plural && !(classes_at(worker, name->surname) & WORD_SURNAME)))
            return;
        at = name->last;
        count++;
    }
    for (uint32_t k = 0; ends && !is_capital(worker, at) && k < count; k++)
        person_report(worker, &names[k], (cq_str){NULL, 0}, "list");
}

/* Ministers; die Minister; los cancilleres; министры. */
static bool is_plural(const person_worker *worker, uint32_t i, uint32_t last)
{
    static const char *const articles[] = {"die", "Die", "den", "der", "beiden", "drei"};
    const cq_segment *segment = worker->segment;
    cq_str word = cqk_token(segment, last);
    if (ends_with(word, "s") || ends_with(word, "räte") || ends_with(word, "äre") ||
        ends_with(word, "räten") || ends_with(word, "innen") || ends_with(word, "oren") ||
        ends_with(word, "ы") || ends_with(word, "и") || ends_with(word, "ов"))
        return true;
    for (size_t k = 0; k < CQK_COUNT(articles) && i > 0; k++)
        if (cqk_token_is_word(segment, i - 1, articles[k]))
            return ends_with(word, "er") || ends_with(word, "en");
    return false;
}

/* "the next CEO. Currently ...": the point ends the sentence. */
static bool is_acronym(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {"CEO", "CFO", "COO", "MP", "MEP", "MEPs", "MPs"};
    return cqk_token_in(worker->segment, i, words, CQK_COUNT(words));
}

/* "Секретарь ЦК | КПСС | Б. Н. Пономарев": letters in front of initials are whose post it is. */
static bool is_body_of_role(const person_worker *worker, const person_name *name)
{
    return name->capitals && name->words == 1 && is_cyrillic(worker, name->first) &&
           name->last < worker->segment->tokens->count &&
           person_begins_initials(worker, name->last);
}

/* "Earl L. Butz", "Captain Earl Hassett": a given name, for lords have no initials and bear no such
 * title in front. */
static bool is_given_rank(const person_worker *worker, uint32_t i)
{
    static const char *const ranks[] = {"Earl", "Duke", "Baron", "Count", "Marquis"};
    static const char *const titles[] = {"Captain",  "Lieutenant", "Sergeant", "Private", "Ensign",
                                         "Corporal", "Mr",         "Mr.",      "Messrs"};
    if (i > 0 && cqk_token_in(worker->segment, i, ranks, 2) && is_capital(worker, i + 1) &&
        cqk_token_in(worker->segment, i - 1, titles, CQK_COUNT(titles)))
        return true;
    return i + 3 < worker->segment->tokens->count &&
           cqk_token_in(worker->segment, i, ranks, CQK_COUNT(ranks)) &&
           person_is_initial(worker->segment, i + 1) &&
           is_hash(worker, i + 2, worker->model->dot_hash) && is_capital(worker, i + 3);
}

/* "Foreign Minister | Shah Mahmood Qureshi": no ruler. */
static bool after_shah(person_worker *worker, cq_str role, uint32_t next)
{
    person_name name;
    if (!cqk_token_is(worker->segment, next, CQ_STR("Shah")) ||
        !person_parse(worker, next + 1, true, &name) || name.words < 2)
        return false;
    name.first = next;
    name.start = worker->segment->tokens->start[next];
    name.words++;
    person_report(worker, &name, role, "role");
    return true;
}

/* "Presidents Ford and Brezhnev": the second one. */
static void second_of_two(person_worker *worker, uint32_t i, cq_str role, uint32_t front)
{
    person_name name;
    if ((classes_at(worker, front) & WORD_FRONT) && ends_with(role, "s") &&
        person_parse(worker, front + 1, false, &name) && name.words &&
        is_name_of_role(worker, i, &name))
        person_report(worker, &name, role, "role");
}

/* "Cancilleres | Iberoamericanos", "Ministres | Africains": in a heading an adjective of several
 * people, in their number. */
static bool is_plural_adjective(const person_worker *worker, cq_str role, const person_name *name)
{
    static const char *const endings[] = {"anos",  "anas",  "eños",   "eñas",  "eses", "ains",
                                          "aines", "éens",  "éennes", "iens",  "ais",  "ois",
                                          "ennes", "peos",  "peas",   "bes",   "icos", "ques",
                                          "inos",  "iales", "ales",   "tales", "ares", "aires"};
    cq_str word = cqk_token(worker->segment, name->first);
    if (name->words != 1 || name->last != name->first + 1 || !ends_with(role, "s") ||
        (classes_at(worker, name->first) & (WORD_SURNAME | WORD_GIVEN)) ||
        is_hash(worker, name->last, worker->model->comma_hash) ||
        person_is_conjunction(worker, name->last))
        return false;
    for (size_t k = 0; k < CQK_COUNT(endings); k++)
        if (ends_with(word, endings[k]))
            return true;
    return false;
}

/* "President Ford": a name at token `next`, directly behind the role [i, last). */
static bool directly_behind(person_worker *worker, uint32_t i, uint32_t last, uint32_t next)
{
    const cq_segment *segment = worker->segment;
    cq_str role = cqk_tokens(segment, i, last);
    person_name name;
    bool noble = is_noble(worker, next);
    /* "Leiter von Scheels Ministerbüro": behind the preposition, not the particle */
    if (!person_parse(worker, next, noble, &name) ||
        (noble && name.words > 1 && cqk_token_is(segment, next, CQ_STR("von"))) ||
        is_body_of_role(worker, &name) || !is_name_of_role(worker, i, &name) ||
        is_plural_adjective(worker, role, &name))
        return false;
    person_report(worker, &name, role, "role");
    rest_of_list(worker, name.last, is_plural(worker, i, last - 1));
    second_of_two(worker, i, role, name.last);
    return true;
}

/* The first token behind a role that ends before token `last`, and what belongs to it: "Lt. Gen.",
 * "Col.", "a. D.". */
static uint32_t past_role(const person_worker *worker, uint32_t last)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    if (is_hash(worker, last, worker->model->dot_hash) && cqk_touches(segment, last) &&
        t->end[last - 1] - t->start[last - 1] < 5 && !is_acronym(worker, last - 1))
        last++;
    return past_retired(worker, last);
}

bool person_after_role(person_worker *worker, uint32_t i, uint32_t tokens)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t last = i + tokens;
    uint32_t next = past_role(worker, last);
    person_name name = {.first = i, .last = i};
    if (is_given_rank(worker, i)) {
        if (!person_parse(worker, i, true, &name) || name.words < 2)
            return false;
        person_report(worker, &name, (cq_str){NULL, 0}, "initials");
        return true;
    }
    if (next >= t->count ||
        (is_line_end(worker, next) && is_capital(worker, next) &&
         (segment->flags & CQ_SEGMENT_HEADING) == 0 && cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE)))
        return false;
    bool label = cqk_token_is(segment, next, CQ_STR(":")) ||
                 (person_is_dash(worker, next) && is_line_start(worker, i));
    if ((label && person_after_label(worker, i, next, false)) ||
        person_signed_by_office(worker, i, next))
        return true;
    if (person_is_namesake(worker, &name)) {
        worker->floor = next + 1; /* avenida Presidente Masaryk */
        return true;
    }
    if (t->kind[next] != CQ_TOKEN_LETTER)
        return person_before_role(worker, i);
    next += person_is_cyrillic_acronym(worker, next);
    if (after_shah(worker, cqk_tokens(segment, i, last), next) ||
        directly_behind(worker, i, last, next) || (tokens == 1 && after_rank(worker, i, next)))
        return true;
    bool reported = person_before_role(worker, i);
    return person_behind_role_of(worker, i, next) || reported;
}
