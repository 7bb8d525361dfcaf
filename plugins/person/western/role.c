/*
 * role.c - names beside a role: "President Ford", "Taro Kono, Minister", "the President of Iran
 * Hassan Rouhani", "Chairman: Elin Berg".
 */
#include "western/parse.h"
#include "western/western.h"

#include <string.h>

enum { ROLE_REACH = 12, LIST_MAX = 24, ROLE_TEXT_MAX = 120 };

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
static bool is_cyrillic_acronym(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    return i + 1 < t->count && t->kind[i] == CQ_TOKEN_LETTER && is_cyrillic(worker, i) &&
           cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) &&
           !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE) && is_capital(worker, i + 1) &&
           cqk_shape(segment, i + 1, CQ_SHAPE_LOWER) &&
           (t->end[i] - t->start[i] > 4 || (classes_at(worker, i + 1) & WORD_GIVEN));
}

/*
 * "Akira Kono, Japanese Ambassador in charge of ...": the role at token i stands behind a comma and
 * the comma behind a name. Between comma and role: the, a country, an acronym, small adjectives.
 */
static bool before_role(person_worker *worker, uint32_t i)
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
    first = person_past_apostrophe(worker, first);
    for (uint32_t k = first; k < comma; k++)
        if (cqk_token_is(segment, k, CQ_STR("Exc"))) /* Son Exc. M. */
            first = k + 1 + (segment->tokens->hash[k + 1] == worker->model->dot_hash);
    uint32_t chain = person_past_honorifics(worker, first, false);
    if (chain < comma)
        first = chain;
    if (first > 0 && cqk_token_is(segment, first, CQ_STR("D")) &&
        is_hash(worker, first - 1, worker->model->dot_hash))
        first += 2; /* Sr. D. José */
    first += is_cyrillic_acronym(worker, first);
    for (; first + 1 < comma; first++)
        if (person_parse(worker, first, false, &name) && name.last == comma && name.words > 1 &&
            !name.capitals && !person_is_noun(worker, name.surname)) {
            person_report(worker, &name, person_role_text(worker, comma + 1), "apposition");
            return true;
        }
    return surname_before_role(worker, comma);
}

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
static bool begins_initials(const person_worker *worker, uint32_t i)
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

/*
 * "Президентом Исламской Республики Иран Масудом Пезешкианом", "Minister of Foreign Affairs Taro
 * Kono": the name stands behind what the role is of. A known given name finds it, in Cyrillic also
 * two words with capitals behind what is none.
 */
static bool far_behind_role(person_worker *worker, uint32_t role, uint32_t next)
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
        if (t->kind[k] != CQ_TOKEN_LETTER) {
            if (t->hash[k] == worker->model->dash_hash && cqk_touches(segment, k))
                continue;
            return false;
        }
        cqk_country_match country;
        if (!is_capital(worker, k))
            continue;
        if (cyrillic && k > next && k + 1 < t->count && is_capital(worker, k + 1) &&
            (cqk_token_is(segment, k - 1, CQ_STR("в")) ||
             cqk_token_is(segment, k - 1, CQ_STR("во")))) {
            person_name one; /* поверенному в делах в Пекине Павлову */
            if (!person_parse(worker, k + 1, false, &one) || one.words != 1 || one.initials ||
                person_is_adjective(worker, k + 1))
                continue;
            person_report(worker, &one, cqk_tokens(segment, role, k), "role-of");
            return true;
        }
        if (cyrillic && cqk_shape(segment, k, CQ_SHAPE_UPPER_ALL) && t->end[k] - t->start[k] > 3 &&
            k + 1 < t->count && begins_initials(worker, k + 1))
            continue; /* секретарь ЦК КПСС | Б. Н. Пономарев */
        if (cyrillic && cqk_shape(segment, k, CQ_SHAPE_UPPER_ALL) && t->end[k] - t->start[k] > 3 &&
            k + 1 < t->count && cqk_shape(segment, k + 1, CQ_SHAPE_LOWER)) {
            state = cqk_country_at(worker->model->countries, segment, k, &country);
            continue; /* глава МККК П.Маурер */
        }
        if (cqk_country_at(worker->model->countries, segment, k, &country)) {
            k += country.tokens - 1;
            state = country.form == CQK_COUNTRY_NAME;
            continue;
        }
        cqk_place_match place;
        if (cqk_place_at(worker->model->places, segment, k, &place) &&
            (classes_at(worker, k + place.tokens) & WORD_GIVEN)) {
            k += place.tokens - 1;
            continue;
        }
        person_name name;
        /* Behind a state's name two words with capitals are a person, known or not. */
        bool given = (classes_at(worker, k) & WORD_GIVEN) != 0 || state;
        if (!given && !cyrillic && k > next + 1 && k + 2 < t->count &&
            is_behind_field(worker, k, &name) && !person_is_headed(worker, &name)) {
            person_report(worker, &name, cqk_tokens(segment, role, k), "role-of");
            return true;
        }
        if (cyrillic && state && surname_of_state(worker, k, &name)) {
            person_report(worker, &name, cqk_tokens(segment, role, k), "role-of");
            return true;
        }
        state = false;
        if (k > next && (classes_at(worker, k) & WORD_ROLE))
            return false; /* what follows is of that role */
        if ((!given && !cyrillic) || !person_parse(worker, k, false, &name) ||
            name.words + name.initials < 2 || name.words == 0)
            continue;
        if (person_is_headed(worker, &name) ||
            (!given && !name.initials && person_is_adjective(worker, k)))
            continue;
        person_report(worker, &name, cqk_tokens(segment, role, k), "role-of");
        return true;
    }
    return false;
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
static bool after_label(person_worker *worker, uint32_t i, uint32_t colon, bool attendance)
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
    return after_label(worker, i, colon, true);
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
        if ((!comma && !ends) || !person_parse(worker, at, is_noble(worker, at), name) ||
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

/* "Le chancelier de la Confédération, Huber", "Der Bundespräsident: Streuli": a line that ends in
 * the surname of who signs by his office. */
static bool signed_by_office(person_worker *worker, uint32_t i, uint32_t next)
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

/* "Секретарь ЦК | КПСС | Б. Н. Пономарев": letters in front of initials are whose post it is. */
static bool is_body_of_role(const person_worker *worker, const person_name *name)
{
    return name->capitals && name->words == 1 && is_cyrillic(worker, name->first) &&
           name->last < worker->segment->tokens->count && begins_initials(worker, name->last);
}

/* "Earl L. Butz": a given name, for lords have no initials. */
static bool is_given_rank(const person_worker *worker, uint32_t i)
{
    static const char *const ranks[] = {"Earl", "Duke", "Baron", "Count", "Marquis"};
    return i + 3 < worker->segment->tokens->count &&
           cqk_token_in(worker->segment, i, ranks, CQK_COUNT(ranks)) &&
           person_is_initial(worker->segment, i + 1) &&
           is_hash(worker, i + 2, worker->model->dot_hash) && is_capital(worker, i + 3);
}

bool person_after_role(person_worker *worker, uint32_t i, uint32_t tokens)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t next = i + tokens;
    person_name name;
    if (is_given_rank(worker, i)) {
        if (!person_parse(worker, i, true, &name) || name.words < 2)
            return false;
        person_report(worker, &name, (cq_str){NULL, 0}, "initials");
        return true;
    }
    /* "Lt. Gen.", "Col." */
    if (is_hash(worker, next, worker->model->dot_hash) && cqk_touches(segment, next) &&
        t->end[next - 1] - t->start[next - 1] < 5 && !is_acronym(worker, next - 1))
        next++;
    if (next >= t->count)
        return false;
    next = past_retired(worker, next);
    if (next >= t->count)
        return false;
    if (is_line_end(worker, next) && is_capital(worker, next) &&
        (segment->flags & CQ_SEGMENT_HEADING) == 0 && cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE))
        return false;
    bool label = cqk_token_is(segment, next, CQ_STR(":")) ||
                 (person_is_dash(worker, next) && is_line_start(worker, i));
    if (label && after_label(worker, i, next, false))
        return true;
    if (signed_by_office(worker, i, next))
        return true;
    person_name called = {.first = i, .last = i};
    if (person_is_namesake(worker, &called)) {
        worker->floor = next + 1; /* avenida Presidente Masaryk */
        return true;
    }
    if (t->kind[next] != CQ_TOKEN_LETTER)
        return before_role(worker, i);
    next += is_cyrillic_acronym(worker, next);
    if (cqk_token_is(segment, next, CQ_STR("Shah")) &&
        person_parse(worker, next + 1, true, &name) &&
        name.words > 1) { /* Foreign Minister Shah Mahmood Qureshi: no ruler */
        name.first = next;
        name.start = t->start[next];
        name.words++;
        person_report(worker, &name, cqk_tokens(segment, i, i + tokens), "role");
        return true;
    }
    bool noble = is_noble(worker, next);
    /* "Leiter von Scheels Ministerbüro": behind the preposition, not the particle */
    if (person_parse(worker, next, noble, &name) &&
        !(noble && name.words > 1 && cqk_token_is(segment, next, CQ_STR("von"))) &&
        !is_body_of_role(worker, &name) && is_name_of_role(worker, i, &name)) {
        person_report(worker, &name, cqk_tokens(segment, i, i + tokens), "role");
        rest_of_list(worker, name.last, is_plural(worker, i, i + tokens - 1));
        /* "Presidents Ford and Brezhnev" */
        if (classes_at(worker, name.last) & WORD_FRONT &&
            ends_with(cqk_token(segment, i + tokens - 1), "s")) {
            person_name other;
            if (person_parse(worker, name.last + 1, false, &other) && other.words &&
                is_name_of_role(worker, i, &other))
                person_report(worker, &other, cqk_tokens(segment, i, i + tokens), "role");
        }
        return true;
    }
    if (tokens == 1 && after_rank(worker, i, next))
        return true;
    bool reported = before_role(worker, i);
    return far_behind_role(worker, i, next) || reported;
}
