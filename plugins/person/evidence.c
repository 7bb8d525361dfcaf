/*
 * evidence.c - what the rules for names in Latin and Cyrillic letters ask of words: is it a noun by
 * its ending, an adjective, a people, the head of a body?
 */
#include "western.h"

#include <string.h>

bool person_is_conjunction(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {"and", "et", "y", "und", "и", "or", "e"};
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_token_is(worker->segment, i, (cq_str){words[k], strlen(words[k])}))
            return true;
    return false;
}

bool person_is_dash(const person_worker *worker, uint32_t i)
{
    return cqk_token_is(worker->segment, i, CQ_STR("–")) ||
           cqk_token_is(worker->segment, i, CQ_STR("—")) ||
           (is_hash(worker, i, worker->model->dash_hash) && !cqk_touches(worker->segment, i));
}

/* University, Street: what stands in front is no person. */
bool person_is_headed(const person_worker *worker, const person_name *name)
{
    if ((classes_at(worker, name->first) & WORD_PLACE) && !name->given)
        return true;
    return is_capital(worker, name->last) &&
           !cqk_shape(worker->segment, name->last, CQ_SHAPE_LINE_BEFORE) &&
           (classes_at(worker, name->last) & WORD_HEAD);
}

/* Endings of nouns and adjectives that names hardly have. */
bool person_is_noun(const person_worker *worker, uint32_t i)
{
    static const char *const ends[] = {
        "tion", "tions", "sion",   "sions",  "ment", "ments",  "ness", "ity",   "ities", "ism",
        "ance", "ence",  "ical",   "ives",   "able", "ible",   "ship", "ships", "ics",   "ists",
        "ings", "ances", "dung",   "gungen", "gung", "tung",   "rung", "lung",  "nung",  "ungen",
        "heit", "keit",  "schaft", "tät",    "ción", "ciones", "dad",  "dades", "ères",  "ages",
        "ures", "ories", "ных",    "ного",   "ости", "ость",   "ения", "ение",  "ный",   "ная",
        "ной",  "ские",  "ским",   "ences",  "sions"};
    if (classes_at(worker, i) & (WORD_GIVEN | WORD_SURNAME))
        return false;
    cq_str word = cqk_token(worker->segment, i);
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (ends_with(word, ends[k]))
            return true;
    return ends_with(word, "ing") && word.len > 5;
}

/* Words in Cyrillic letters that end as adjectives do: names of bodies, not of people. */
bool person_is_adjective(const person_worker *worker, uint32_t i)
{
    static const char *const ends[] = {"ого", "его", "ому", "ему", "ой", "ый", "ий",
                                       "ая",  "ое",  "ые",  "ие",  "ых", "их", "ую"};
    if (classes_at(worker, i) & WORD_GIVEN)
        return false;
    cq_str word = cqk_token(worker->segment, i);
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (ends_with(word, ends[k]))
            return true;
    return false;
}

/* Egyptians, Europeans, Frenchmen: peoples and followers, not one person. */
bool person_is_people(const person_worker *worker, uint32_t i)
{
    static const char *const ends[] = {"ians", "eans", "icans", "ites", "ists",
                                       "men",  "ese",  "crats", "ials", "ators"};
    cq_str word = cqk_token(worker->segment, i);
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (ends_with(word, ends[k]))
            return true;
    return false;
}
