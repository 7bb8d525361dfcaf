/*
 * surname.c - one word that may be a surname alone, as telegrams and letters have them.
 */
#include "western/western.h"

/* One word with a capital that nothing else is known of: in a telegram a surname. */
bool person_unknown_surname(const person_worker *worker, uint32_t i, person_name *name)
{
    const cq_segment *segment = worker->segment;
    cqk_country_match country;
    cqk_place_match place;
    return person_parse(worker, i, false, name) && name->words == 1 && !name->initials &&
           name->first == name->surname && cqk_shape(segment, i, CQ_SHAPE_LOWER) &&
           segment->tokens->end[i] - segment->tokens->start[i] > 3 && !person_is_noun(worker, i) &&
           !person_is_people(worker, i) && !person_is_headed(worker, name) &&
           !is_capital(worker, name->last) && !cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START) &&
           !cqk_country_at(worker->model->countries, segment, i, &country) &&
           !cqk_place_at(worker->model->places, segment, i, &place);
}

/* The same, or one that is known as a surname. */
bool person_surname_alone(const person_worker *worker, uint32_t i, person_name *name)
{
    return (person_parse(worker, i, false, name) && name->words == 1 &&
            (classes_at(worker, name->surname) & (WORD_SURNAME | WORD_GIVEN))) ||
           person_unknown_surname(worker, i, name);
}
