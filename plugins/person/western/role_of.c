/*
 * role_of.c - names behind what a role is of: "the President of Iran Hassan Rouhani", "Director for
 * Trade Oyelaran Adekunle", "послом США Гарриманом".
 */
#include "adjective.h"
#include "western/parse.h"
#include "western/western.h"

enum { ROLE_REACH = 12 };

/* of, for, de, für: what the role is of follows. */
static bool is_of(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {"of",  "for",   "to",   "de",  "du",  "des",
                                        "del", "della", "di",   "der", "für", "da",
                                        "do",  "pour",  "para", "at",  "in",  "im"};
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_token_is_word(worker->segment, i, words[k]))
            return true;
    return cqk_token(worker->segment, i).len > 3 && cqk_token(worker->segment, i).data[1] == '\'';
}

/* Policy, Affairs, Counterterrorism, the Americas: what a role with a capital is of or for. */
static bool is_field(const person_worker *worker, uint32_t i)
{
    cqk_place_match place;
    return is_capital(worker, i) && !cqk_shape(worker->segment, i, CQ_SHAPE_UPPER_ALL) &&
           ((classes_at(worker, i) & (WORD_STOP | WORD_HEAD | WORD_COMMON | WORD_REGION)) ||
            person_is_noun(worker, i) || person_is_people(worker, i) ||
            ends_with(cqk_token(worker->segment, i), "as") ||
            ends_with(cqk_token(worker->segment, i), "ism") ||
            cqk_place_at(worker->model->places, worker->segment, i, &place));
}

/* "Director for Trade Oyelaran Adekunle": do two words that nobody knows, or an initial and such a
 * word, stand alone behind what the role is for? */
static bool is_behind_field(const person_worker *worker, uint32_t k, person_name *name)
{
    enum { WORDS_MIN = 2, WORDS_MAX = 3 };
    const cq_segment *segment = worker->segment;
    /* Jedidiah P. Royal: behind an initial any word is a surname */
    bool initial = cqk_token(segment, k + 1).len == 1 && is_capital(worker, k + 1) &&
                   is_hash(worker, k + 2, worker->model->dot_hash);
    if (!is_field(worker, k - 1) || cqk_shape(segment, k, CQ_SHAPE_LINE_BEFORE) ||
        !person_parse(worker, k, initial, name) || name->capitals || name->mixed ||
        name->words + name->initials < WORDS_MIN || name->words > WORDS_MAX ||
        person_is_noun(worker, name->surname) ||
        (is_capital(worker, name->last) &&
         !cqk_shape(segment, name->last, CQ_SHAPE_SENTENCE_START)))
        return false;
    const uint32_t others = WORD_COMMON | WORD_REGION | WORD_PLACE | WORD_STOP | WORD_HEAD;
    for (uint32_t i = name->first; i < name->last; i++)
        if (is_capital(worker, i) && cqk_token(segment, i).len > 1 &&
            (person_is_noun(worker, i) || person_is_people(worker, i) ||
             (!name->initials && (classes_at(worker, i) & others))))
            return false;
    return true;
}

/* Б., Н.Н. */
bool person_begins_initials(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    return person_is_initial(segment, i) ||
           (is_capital(worker, i) && person_is_dotted(cqk_token(segment, i)));
}

/* "послом США | Гарриманом": a surname alone behind the state that the role is of. */
static bool surname_of_state(const person_worker *worker, uint32_t k, person_name *name)
{
    const cq_segment *segment = worker->segment;
    const uint32_t others =
        WORD_STOP | WORD_HEAD | WORD_COMMON | WORD_REGION | WORD_PLACE | WORD_ROLE | WORD_HONORIFIC;
    static const char *const endings[] = {"ого", "его", "ому", "ему", "ый",  "ая",  "ое",
                                          "ые",  "ие",  "ых",  "их",  "ыми", "ими", "ной"};
    cqk_place_match place;
    for (size_t e = 0; e < CQK_COUNT(endings); e++)
        if (ends_with(cqk_token(segment, k), endings[e]))
            return false; /* an adjective */
    return cqk_shape(segment, k, CQ_SHAPE_LOWER) && !(classes_at(worker, k) & others) &&
           !cqk_place_at(worker->model->places, segment, k, &place) &&
           !cqk_shape(segment, k, CQ_SHAPE_SENTENCE_START) &&
           person_parse(worker, k, false, name) && name->words == 1 && name->initials == 0 &&
           !person_is_adjective(worker, k) && !person_is_noun(worker, k) &&
           !(is_capital(worker, name->last) &&
             !cqk_shape(segment, name->last, CQ_SHAPE_SENTENCE_START));
}

/* "поверенному в делах в | Пекине Павлову": a post in the city at token k, with a name behind. */
static bool is_posted_in(const person_worker *worker, uint32_t k)
{
    static const char *const in[] = {"в", "во"};
    return k + 1 < worker->segment->tokens->count && is_capital(worker, k + 1) &&
           cqk_token_in(worker->segment, k - 1, in, CQK_COUNT(in));
}

/* "в Пекине | Павлову": a surname alone. */
static bool surname_of_post(const person_worker *worker, uint32_t i, person_name *name)
{
    return person_parse(worker, i, false, name) && name->words == 1 && !name->initials &&
           !person_is_adjective(worker, i);
}

/* "секретарь ЦК КПСС | Б. Н. Пономарев", "глава МККК | П.Маурер": is token k an acronym of the
 * role's body or state? */
static bool is_owner_acronym(const person_worker *worker, uint32_t k)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    return cqk_shape(segment, k, CQ_SHAPE_UPPER_ALL) && t->end[k] - t->start[k] > 3 &&
           k + 1 < t->count &&
           (person_begins_initials(worker, k + 1) || cqk_shape(segment, k + 1, CQ_SHAPE_LOWER));
}

/* How many tokens at k are the body, state or city that the role is of; 0: none. *state: it is a
 * state, behind which two words with capitals are a person, known or not. */
static uint32_t owner_tokens(const person_worker *worker, uint32_t k, bool cyrillic, bool *state)
{
    cqk_country_match country;
    cqk_place_match place;
    bool is_state = cqk_country_at(worker->model->countries, worker->segment, k, &country);
    if (cyrillic && is_owner_acronym(worker, k)) {
        if (!person_begins_initials(worker, k + 1))
            *state = is_state;
        return 1;
    }
    if (is_state) {
        *state = country.form == CQK_COUNTRY_NAME;
        return country.tokens;
    }
    return cqk_place_at(worker->model->places, worker->segment, k, &place) &&
                   (classes_at(worker, k + place.tokens) & WORD_GIVEN)
               ? place.tokens
               : 0;
}

/* A name at token k, which stands apart from its role; `sure`: any two words with capitals are. */
static bool name_apart(const person_worker *worker, uint32_t k, bool sure, person_name *name)
{
    return person_parse(worker, k, false, name) && name->words + name->initials >= 2 &&
           name->words > 0 && !person_is_headed(worker, name) &&
           (sure || name->initials || !person_is_adjective(worker, k));
}

/* "Relaciones | Económicas Internacionales": an adjective in the plural, of the role's field. */
static bool is_of_field(const person_worker *worker, uint32_t k)
{
    cq_str word = cqk_token(worker->segment, k);
    char small[32];
    if (word.len < 5 || word.len > sizeof small || word.data[word.len - 1] != 's' ||
        (classes_at(worker, k) & (WORD_GIVEN | WORD_SURNAME)))
        return false;
    memcpy(small, word.data, word.len);
    small[0] = (char)(small[0] | 0x20);
    return cqk_romance_adjective((cq_str){small, word.len});
}

/* Does a name begin at token k, in the text of a role of which the first token behind it is `next`?
 */
static bool name_of_owner(const person_worker *worker, uint32_t k, uint32_t next, bool cyrillic,
                          bool state, person_name *name)
{
    bool sure = (classes_at(worker, k) & WORD_GIVEN) != 0 || state;
    if (!sure && !cyrillic && is_of_field(worker, k))
        return false;
    if (!sure && !cyrillic && k > next + 1 && k + 2 < worker->segment->tokens->count &&
        is_behind_field(worker, k, name) && !person_is_headed(worker, name))
        return true;
    if (cyrillic && state && surname_of_state(worker, k, name))
        return true;
    if (k > next && (classes_at(worker, k) & WORD_ROLE))
        return false;
    return (sure || cyrillic) && name_apart(worker, k, sure, name);
}

/* Does what the role is of end at token k? */
static bool ends_owner(const person_worker *worker, uint32_t k, uint32_t next)
{
    const cq_segment *segment = worker->segment;
    if (segment->tokens->kind[k] != CQ_TOKEN_LETTER)
        return segment->tokens->hash[k] != worker->model->dash_hash || !cqk_touches(segment, k);
    return k > next && is_capital(worker, k) && (classes_at(worker, k) & WORD_ROLE);
}

/* "представитель на | Ближнем Востоке Михаил": the adjective at token k, behind a preposition of
 * place, and the noun that goes with it: how many tokens; 0: none. */
static uint32_t region_of_post(const person_worker *worker, uint32_t k)
{
    static const char *const in[] = {"в", "во", "на", "при", "по"};
    static const char *const endings[] = {"ом", "ем", "ой", "ей", "ых", "их"};
    const cq_segment *segment = worker->segment;
    if (k == 0 || !is_capital(worker, k) || !cqk_token_in(segment, k - 1, in, CQK_COUNT(in)))
        return 0;
    for (size_t e = 0; e < CQK_COUNT(endings); e++)
        if (ends_with(cqk_token(segment, k), endings[e]))
            return 1 + (uint32_t)(k + 1 < segment->tokens->count && is_capital(worker, k + 1) &&
                                  !(classes_at(worker, k + 1) & WORD_GIVEN));
    return 0;
}

/*
 * "Президентом Исламской Республики Иран Масудом Пезешкианом", "Minister of Foreign Affairs Taro
 * Kono": the name stands behind what the role is of. A known given name finds it, in Cyrillic also
 * two words with capitals behind what is none.
 */
bool person_behind_role_of(person_worker *worker, uint32_t role, uint32_t next)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    bool cyrillic = is_cyrillic(worker, role);
    cqk_country_match owner; /* послом США | Гарриманом */
    bool state = cyrillic && next > role && cqk_shape(segment, next - 1, CQ_SHAPE_UPPER_ALL) &&
                 cqk_country_at(worker->model->countries, segment, next - 1, &owner);
    if (!cyrillic && !is_of(worker, next))
        return false;
    for (uint32_t k = next; k < t->count && k < next + ROLE_REACH; k++) {
        person_name name;
        if (is_capital(worker, k) && cyrillic && k > next && is_posted_in(worker, k)) {
            if (!surname_of_post(worker, k + 1, &name))
                continue;
            person_report(worker, &name, cqk_tokens(segment, role, k), "role-of");
            return true;
        }
        uint32_t passed = is_capital(worker, k) ? owner_tokens(worker, k, cyrillic, &state) : 0;
        uint32_t region = cyrillic && !passed ? region_of_post(worker, k) : 0;
        if (region) {
            state = false;
            passed = region;
        }
        if (passed) {
            k += passed - 1;
            continue;
        }
        if (is_capital(worker, k) && name_of_owner(worker, k, next, cyrillic, state, &name)) {
            person_report(worker, &name, cqk_tokens(segment, role, k), "role-of");
            return true;
        }
        if (ends_owner(worker, k, next))
            return false; /* what follows is of another role */
        state = state && !is_capital(worker, k);
    }
    return false;
}
