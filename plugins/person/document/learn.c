/*
 * learn.c - what the memory keeps of a name that the document introduces: its surname with
 * possessives or cases, compound surnames, the last part of a transliterated name.
 */
#include "person.h"

#include <string.h>

/* The surname without what is in front of and behind it: С.В.Лавров, Winslow's. */
static cq_str surname(const person_worker *worker, const person_name *name)
{
    cq_str word = cqk_token(worker->segment, name->surname);
    uint32_t start = worker->segment->tokens->start[name->surname];
    if (start >= name->end)
        return (cq_str){word.data, 0}; /* the name ends in front of its last word */
    if (start + word.len > name->end)
        word.len = name->end - start;
    for (size_t i = word.len; i > 0; i--)
        if (word.data[i - 1] == '.')
            return (cq_str){word.data + i, word.len - i};
    return word;
}

/* Remembers a Latin surname with its possessives, a Cyrillic one with its cases. */
static void learn_word(person_worker *worker, cq_str word)
{
    static const char *const ends[] = {"", "'s", "’s", "s"};
    char text[VALUE_MAX];
    const cq_host *host = worker->model->host;
    if (word.len < 3 || word.len + 8 > sizeof text)
        return;
    if ((unsigned char)word.data[0] >= 0xD0 && (unsigned char)word.data[0] <= 0xD1) {
        char forms[VALUE_MAX * 2];
        size_t bytes = person_inflect(word.data, word.len, forms, sizeof forms);
        for (size_t at = 0; at < bytes; at += strlen(forms + at) + 1)
            person_memory_add(worker, (cq_str){forms + at, strlen(forms + at)},
                              host->fold_hash(forms + at, strlen(forms + at)));
        return;
    }
    for (size_t k = 0; k < CQK_COUNT(ends); k++) {
        memcpy(text, word.data, word.len);
        memcpy(text + word.len, ends[k], strlen(ends[k]));
        cq_str form = {text, word.len + strlen(ends[k])};
        person_memory_add(worker, form, host->fold_hash(form.data, form.len));
    }
}

/* Of "HAYASHI Yoshimasa" the word in capitals, of "Wang Lei" the first, else the last. */
static uint32_t surname_token(const person_worker *worker, const person_name *name)
{
    uint32_t tokens;
    uint32_t first = person_word(worker, name->first, &tokens);
    bool hyphen = name->last == name->first + 4 && (first & WORD_KOREAN); /* Kim Jung-han */
    if (name->words == 2 && (first & (WORD_CHINESE | WORD_KOREAN)) &&
        (hyphen || !(first & WORD_GIVEN)))
        return name->first;
    for (uint32_t i = name->first; name->mixed && i < name->last; i++)
        if (cqk_shape(worker->segment, i, CQ_SHAPE_UPPER_ALL) &&
            worker->segment->tokens->end[i] - worker->segment->tokens->start[i] > 2)
            return i;
    return name->surname;
}

/* Of "토니 블레어" and "安德烈·波佩斯库" the last part, by which the document goes on. */
static void learn_last_part(person_worker *worker, const person_name *name)
{
    enum { PART_MIN = 9 };
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t first = name->last;
    uint8_t kind = t->kind[name->last - 1];
    while (first > name->first && t->kind[first - 1] == kind &&
           (kind == CQ_TOKEN_IDEOGRAPH || first == name->last))
        first--;
    cq_str text = cqk_tokens(segment, first, name->last);
    size_t least = kind == CQ_TOKEN_HANGUL ? 6 : PART_MIN; /* 제임스 켈리: 켈리 차관보 */
    if (first > name->first && text.len >= least &&
        (kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_HANGUL || kind == CQ_TOKEN_KATAKANA))
        person_memory_add(worker, text, t->hash[first]);
}

/* "Koffi Mensah" comes again whole where nothing else tells it: "For the Government: Koffi Mensah".
 */
static void learn_whole(person_worker *worker, const person_name *name)
{
    const cq_segment *segment = worker->segment;
    char text[VALUE_MAX];
    size_t len = 0;
    if (name->words < 2 || name->initials || name->last - name->first > 4 ||
        name->end != segment->tokens->end[name->last - 1])
        return;
    for (uint32_t i = name->first; i < name->last; i++) {
        cq_str word = cqk_token(segment, i);
        if (segment->tokens->kind[i] != CQ_TOKEN_LETTER || len + word.len + 1 >= sizeof text)
            return;
        if (len)
            text[len++] = ' ';
        memcpy(text + len, word.data, word.len);
        len += word.len;
    }
    if (cqk_shape(segment, name->first, CQ_SHAPE_UPPER_FIRST))
        person_memory_add(worker, (cq_str){text, len}, segment->tokens->hash[name->first]);
}

/* "M. Ortega y Gasset", "Mr. Ben Salah": a surname of several words, introduced without a given
 * name, comes again whole. */
static bool learn_compound(person_worker *worker, const person_name *name)
{
    const cq_segment *segment = worker->segment;
    char text[VALUE_MAX];
    size_t len = 0;
    uint32_t tokens;
    uint32_t small = 0;
    if (name->last - name->first < 2 || name->last - name->first > 3 || name->initials)
        return false;
    for (uint32_t i = name->first; i < name->last; i++) {
        cq_str word = cqk_token(segment, i);
        uint32_t classes = person_word(worker, i, &tokens);
        small += (classes & WORD_PARTICLE) != 0;
        if ((classes & WORD_GIVEN) || segment->tokens->kind[i] != CQ_TOKEN_LETTER ||
            len + word.len + 1 >= sizeof text)
            return false;
        if (len)
            text[len++] = ' ';
        memcpy(text + len, word.data, word.len);
        len += word.len;
    }
    if (small != 1 || name->end != segment->tokens->end[name->last - 1] ||
        !cqk_shape(segment, name->first, CQ_SHAPE_UPPER_FIRST))
        return false;
    person_memory_add(worker, (cq_str){text, len}, segment->tokens->hash[name->first]);
    return true;
}

/* "José Antonio Meade Kuribreña" comes again as Meade: of four words, or three behind a known given
 * name, the one in front of the last is a surname too. */
static void learn_double(person_worker *worker, const person_name *name)
{
    uint32_t tokens;
    uint32_t before = name->surname - 1;
    if (!name->given || name->mixed || name->capitals || name->surname < name->first + 2)
        return;
    uint32_t classes = person_word(worker, before, &tokens);
    if (worker->segment->tokens->kind[before] == CQ_TOKEN_LETTER &&
        cqk_shape(worker->segment, before, CQ_SHAPE_UPPER_FIRST) &&
        !(classes & (WORD_GIVEN | WORD_STOP | WORD_HEAD | WORD_PARTICLE)))
        learn_word(worker, cqk_token(worker->segment, before));
    cq_str both = cqk_tokens(worker->segment, before, name->surname + 1);
    if (!(classes & (WORD_GIVEN | WORD_PARTICLE)) && memchr(both.data, '\n', both.len) == NULL &&
        name->end == worker->segment->tokens->end[name->surname] && before + 1 == name->surname)
        person_memory_add(worker, both, worker->segment->tokens->hash[before]);
}

/* "Dos Santos", "von der Leyen": the surname with the particles in front of it. */
static void learn_particles(person_worker *worker, const person_name *name)
{
    const cq_segment *segment = worker->segment;
    uint32_t tokens;
    uint32_t first = name->surname;
    while (first > name->first + 1 && segment->tokens->kind[first - 1] == CQ_TOKEN_LETTER &&
           (person_word(worker, first - 1, &tokens) & WORD_PARTICLE) &&
           !(person_word(worker, first - 1, &tokens) & WORD_GIVEN) &&
           !cqk_token_is(segment, first - 1, CQ_STR("y")))
        first--;
    cq_str text = cqk_tokens(segment, first, name->surname + 1);
    if (first < name->surname && name->end == segment->tokens->end[name->surname] &&
        memchr(text.data, '\n', text.len) == NULL)
        person_memory_add(worker, text, segment->tokens->hash[first]);
}

/* "Preston Ray Medley" comes again as Preston: a given name that is no other word. */
static void learn_given(person_worker *worker, const person_name *name)
{
    const uint32_t others = WORD_STOP | WORD_HEAD | WORD_PLACE | WORD_REGION | WORD_COMMON |
                            WORD_ROLE | WORD_HONORIFIC | WORD_PARTICLE | WORD_CHINESE |
                            WORD_KOREAN | WORD_SURNAME;
    const cq_segment *segment = worker->segment;
    uint32_t tokens;
    uint32_t classes = person_word(worker, name->first, &tokens);
    cqk_country_match country;
    cqk_place_match place;
    if (name->words < 2 || !(classes & WORD_GIVEN) || (classes & others) || tokens != 1 ||
        name->first == name->surname || !cqk_shape(segment, name->first, CQ_SHAPE_LOWER) ||
        segment->tokens->end[name->first] - segment->tokens->start[name->first] < 4 ||
        cqk_country_at(worker->model->countries, segment, name->first, &country) ||
        cqk_place_at(worker->model->places, segment, name->first, &place))
        return;
    learn_word(worker, cqk_token(segment, name->first));
}

void person_learn(person_worker *worker, const person_name *found, const char *rule)
{
    const cq_segment *segment = worker->segment;
    person_name whole = *found;
    const person_name *name = &whole;
    if (strcmp(rule, "repeated") == 0)
        return;
    if (segment->tokens->kind[name->first] != CQ_TOKEN_LETTER) {
        cq_str text = {segment->text.data + name->start, name->end - name->start};
        if (text.len >= 6 && name->end == segment->tokens->end[name->last - 1])
            person_memory_add(worker, text, segment->tokens->hash[name->first]);
        learn_last_part(worker, name);
        return;
    }
    uint32_t tokens;
    learn_whole(worker, name);
    learn_given(worker, name);
    learn_particles(worker, name);
    learn_double(worker, name);
    if (learn_compound(worker, name))
        return;
    whole.surname = surname_token(worker, found);
    uint32_t classes = person_word(worker, name->surname, &tokens);
    bool hyphen = name->surname + 1 < name->last &&
                  segment->tokens->hash[name->surname + 1] == worker->model->dash_hash;
    if ((classes & (WORD_STOP | WORD_HEAD)) || hyphen)
        return;
    cq_str word = surname(worker, name);
    char nominative[VALUE_MAX];
    size_t len = person_nominative(worker, name, nominative);
    if (len && name->surname + 1 == name->last) {
        size_t at = len;
        while (at > 0 && nominative[at - 1] != ' ' && nominative[at - 1] != '-' &&
               nominative[at - 1] != '.')
            at--;
        word = (cq_str){nominative + at, len - at};
    }
    learn_word(worker, word);
}
