/*
 * lone.c - surnames alone, of which nothing is known, as telegrams and letters have them: "Sjahrir
 * has arrived", "Foote's judgement", "MENGISTU WOULD RECEIVE". What stands before and behind is
 * weighed, after the internal and external evidence of McDonald (1996); ENOUGH of it makes a name.
 */
#include "western/western.h"

#include <string.h>

enum { LIST_MAX = 8, RUN_MAX = 3, ENOUGH = 3, LETTERS_MIN = 3, SHOUTED_MIN = 4 };

/* What each piece of evidence is worth. */
enum {
    TELEGRAM = 1,   /* the document is one: its people are named without titles */
    KNOWN = 2,      /* a surname of the lexicon */
    ENDING = 1,     /* the ending of a surname: -enko, -ović */
    DOES = 2,       /* said, was, would behind it */
    DID = 1,        /* a word in -ed behind it: refused, or a participle */
    OWNS = 2,       /* 's behind it */
    ACTED_ON = 2,   /* told, with, asked in front of it */
    ADDRESSED = 1,  /* to, for, that, and in front of it */
    PARTICLE = 2,   /* van, von in front of it */
    BESIDE = 2,     /* joined by "and" or a comma to a name */
    LOCATED = -3,   /* in, at, near in front of it: a place */
    DETERMINED = -4 /* the, this, any in front of it: a thing */
};

static bool is_any(const person_worker *worker, uint32_t i, const char *const *words, size_t count)
{
    return cqk_word_in(worker->model->host, cqk_token(worker->segment, i), words, count);
}

/* Has, was, would: what a person may stand in front of, and bodies too. */
static bool is_auxiliary(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {
        "has",     "had",       "was",      "is",        "will",      "would",    "should",
        "could",   "can",       "may",      "might",     "must",      "did",      "does",
        "were",    "have",      "are",      "himself",   "also",      "then",     "again",
        "does",    "now",       "clearly",  "continue",  "continues", "agree",    "agrees",
        "believe", "believes",  "feels",    "thinks",    "considers", "wants",    "leaving",
        "coming",  "going",     "arriving", "returning", "departing", "planning", "seeking",
        "hoping",  "insisting", "demurred", "concurs"};
    return i < worker->segment->tokens->count && is_any(worker, i, words, CQK_COUNT(words));
}

/* Remains, joined: what people do, and in a text in capitals also ships and talks. */
static bool is_weak_verb(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {"remain", "remains",   "insists", "insist", "hopes",
                                        "joined", "hesitated", "doubts",  "fears",  "leaves"};
    return is_any(worker, i, words, CQK_COUNT(words)) && !person_is_shouted(worker, i);
}

/* L’UNION: an article in capitals and its noun. */
static bool is_elided_noun(const person_worker *worker, uint32_t i)
{
    cq_str word = cqk_token(worker->segment, i);
    return word.len > 4 && word.data[0] == 'L' &&
           (word.data[1] == '\'' || memcmp(word.data + 1, "’", 3) == 0);
}

/* CSIRTs, UNGA's: capitals beyond the first, in a text that has small letters. */
static bool is_acronym(const person_worker *worker, uint32_t i)
{
    cq_str word = cqk_token(worker->segment, i);
    return word.data[0] < 'a' && word.data[1] >= 'A' && word.data[1] <= 'Z' &&
           !person_is_shouted(worker, i);
}

/* Laking, Göring: inside a sentence, where a noun has no capital. */
static bool is_gerund(const person_worker *worker, uint32_t i)
{
    return ends_with(cqk_token(worker->segment, i), "ing") && i > 0 &&
           !cqk_shape(worker->segment, i, CQ_SHAPE_SENTENCE_START) && !is_capital(worker, i - 1) &&
           !person_is_shouted(worker, i);
}

/* "High | Commissioners": the plural of a title. */
static bool is_titles(const person_worker *worker, uint32_t i)
{
    cq_str word = cqk_token(worker->segment, i);
    if (word.len < LETTERS_MIN || word.data[word.len - 1] != 's')
        return false;
    word.len--;
    return (person_stem_classes(worker, i, word) & (WORD_ROLE | WORD_HONORIFIC)) != 0;
}

/* A word that is nothing else than, perhaps, a name; in a text in capitals none that is frequent.
 */
static bool is_candidate(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    cqk_country_match country;
    cqk_place_match place;
    if (i >= segment->tokens->count || !is_capital(worker, i) ||
        !person_is_word(worker, i, false) ||
        segment->tokens->end[i] - segment->tokens->start[i] <
            (uint32_t)(person_is_shouted(worker, i) ? SHOUTED_MIN : LETTERS_MIN) ||
        is_acronym(worker, i))
        return false;
    uint32_t classes = classes_at(worker, i);
    if (person_is_shouted(worker, i) && !(classes & (WORD_SURNAME | WORD_GIVEN)) &&
        (ends_with(cqk_token(segment, i), "ED") || ends_with(cqk_token(segment, i), "ING") ||
         ends_with(cqk_token(segment, i), "LY") || ends_with(cqk_token(segment, i), "ES")))
        return false; /* a verb, an adverb, a plural that is not frequent */
    if (person_has_inner_capital(cqk_token(segment, i)) || is_elided_noun(worker, i))
        return false;
    if (i > 1 && is_hash(worker, i - 1, worker->model->dot_hash) &&
        cqk_token_is(segment, i - 2, CQ_STR("St")))
        return false; /* the St. Louis */
    if (i > 0 && is_capital(worker, i - 1) && (classes_at(worker, i - 1) & WORD_PLACE) &&
        !(classes_at(worker, i - 1) & WORD_HEAD))
        return false; /* Ciudad Juárez's */
    return !(classes &
             (WORD_COMMON | WORD_REGION | WORD_LETTER | WORD_PLACE | WORD_PARTICLE | WORD_STOP)) &&
           (!person_is_noun(worker, i) || is_gerund(worker, i)) && !person_is_people(worker, i) &&
           !cqk_country_at(worker->model->countries, segment, i, &country) &&
           !cqk_place_at(worker->model->places, segment, i, &place) &&
           !person_is_possessive_place(worker, i) && !is_titles(worker, i);
}

/* The run of candidates from token i on that stands alone between other words: one, where capitals
 * tell names from other words, else up to three. */
static bool take_run(const person_worker *worker, uint32_t i, person_name *name)
{
    const cq_segment *segment = worker->segment;
    bool shouted = person_is_shouted(worker, i);
    if (!is_candidate(worker, i) || !person_parse(worker, i, false, name) || name->initials ||
        name->words == 0)
        return false;
    if (!shouted && (name->words > 1 || cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL)))
        return false;
    person_name more;
    bool known = (classes_at(worker, i) & WORD_SURNAME) != 0;
    while (shouted && !known && name->words < RUN_MAX && is_candidate(worker, name->last) &&
           cqk_shape(segment, name->last, CQ_SHAPE_SPACE_BEFORE) &&
           !cqk_shape(segment, name->last, CQ_SHAPE_SENTENCE_START) &&
           person_parse(worker, name->last, false, &more) && more.words == 1) {
        name->last = more.last;
        name->end = more.end;
        name->surname = more.surname;
        name->words++;
    }
    return name->words <= RUN_MAX && !person_is_headed(worker, name) &&
           (shouted || !is_capital(worker, name->last) ||
            cqk_shape(segment, name->last, CQ_SHAPE_SENTENCE_START));
}

static int before(const person_worker *worker, uint32_t i, bool owns)
{
    static const char *const places[] = {"in",     "at",         "near",    "inside", "outside",
                                         "across", "throughout", "towards", "toward", "around",
                                         "within", "into",       "en",      "via",    "off"};
    static const char *const determiners[] = {"the", "a",   "an", "this",  "any",  "all",
                                              "our", "its", "no", "their", "every"};
    static const char *const links[] = {"that",  "whether", "if",   "when",  "until",    "as",
                                        "than",  "because", "what", "where", "although", "while",
                                        "since", "of",      "how",  "why",   "so",       "though"};
    const cq_segment *segment = worker->segment;
    if (i == 0 || cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START))
        return 0;
    if (worker->reported == i - 1 &&
        (is_hash(worker, i - 1, worker->model->comma_hash) || person_is_conjunction(worker, i - 1)))
        return BESIDE;
    if (is_any(worker, i - 1, places, CQK_COUNT(places)))
        return owns ? 0 : LOCATED;
    if (is_any(worker, i - 1, determiners, CQK_COUNT(determiners)))
        return DETERMINED;
    if (is_any(worker, i - 1, links, CQK_COUNT(links)))
        return ADDRESSED;
    uint32_t classes = classes_at(worker, i - 1);
    cqk_place_match place;
    if (i > 1 && cqk_token_is(segment, i - 1, CQ_STR("for")) &&
        cqk_place_at(worker->model->places, segment, i - 2, &place))
        return ACTED_ON; /* repeated London for Aldrich */
    bool addressed =
        cqk_token_is(segment, i - 1, CQ_STR("to")) || cqk_token_is(segment, i - 1, CQ_STR("for")) ||
        cqk_token_is(segment, i - 1, CQ_STR("from")) || person_is_conjunction(worker, i - 1);
    if (addressed)
        return ADDRESSED;
    return classes & (WORD_FRONT | WORD_TOLD) ? ACTED_ON : 0;
}

/* "Jooste (South Africa) agreed": past what is said of him. */
static uint32_t past_bracket(const person_worker *worker, uint32_t i)
{
    enum { INSIDE_MAX = 5 };
    if (!is_hash(worker, i, worker->model->open_hash))
        return i;
    for (uint32_t k = i + 1; k < i + INSIDE_MAX && k < worker->segment->tokens->count; k++)
        if (cqk_token_is(worker->segment, k, CQ_STR(")")))
            return k + 1;
    return i;
}

static int behind(const person_worker *worker, const person_name *name)
{
    cq_str word = cqk_token(worker->segment, name->last - 1);
    if (person_possessive(word))
        return OWNS;
    uint32_t at = name->last;
    /* "Kosasih, Djoeanda and Abdoelkadir were": past the rest of the list. */
    for (uint32_t items = 0; items < LIST_MAX; items++) {
        person_name next;
        uint32_t from = at + is_hash(worker, at, worker->model->comma_hash);
        from += person_is_conjunction(worker, from);
        if (from == at || !take_run(worker, from, &next))
            break;
        if (classes_at(worker, next.surname) & WORD_SURNAME)
            return BESIDE;
        at = next.last;
    }
    at = past_bracket(worker, at);
    if (at >= worker->segment->tokens->count)
        return 0;
    bool comma = is_hash(worker, at, worker->model->comma_hash);
    if (comma && (cqk_token_is(worker->segment, at + 1, CQ_STR("who")) ||
                  cqk_token_is(worker->segment, at + 1, CQ_STR("whom"))))
        return DOES; /* Chehab, who was to meet me */
    if (cqk_token_is(worker->segment, at, CQ_STR("from")))
        return 0;
    bool small = !is_capital(worker, at) || person_is_shouted(worker, at);
    if (!small)
        return 0;
    if ((classes_at(worker, at) & (WORD_VERB | WORD_TOLD)) || is_auxiliary(worker, at) ||
        is_weak_verb(worker, at))
        return DOES;
    bool past = ends_with(cqk_token(worker->segment, at), "ed") && !person_is_shouted(worker, at);
    return past ? DID : 0;
}

static int inside(const person_worker *worker, const person_name *name)
{
    uint32_t classes = classes_at(worker, name->surname);
    if (classes & (WORD_SURNAME | WORD_CHINESE | WORD_KOREAN))
        return KNOWN;
    return person_has_surname_ending(worker, name->surname) ? ENDING : 0;
}

/* "Trinidad and | Tobago": is token i in the name of a state that begins in front of it? */
static bool ends_state(const person_worker *worker, uint32_t i)
{
    enum { WORDS_MAX = 4 };
    cqk_country_match state;
    for (uint32_t back = 1; back <= WORDS_MAX && back <= i; back++)
        if (cqk_country_at(worker->model->countries, worker->segment, i - back, &state) &&
            state.tokens > back)
            return true;
    return false;
}

bool person_lone_at(person_worker *worker, uint32_t i)
{
    person_name name;
    if (worker->is_letter && person_pair_at(worker, i))
        return true;
    if (!worker->is_letter || worker->is_german || !take_run(worker, i, &name))
        return false;
    static const char *const particles[] = {"van", "von", "ter", "ten"};
    bool particle = i > 0 && cqk_token_in(worker->segment, i - 1, particles, CQK_COUNT(particles));
    bool owns = person_possessive(cqk_token(worker->segment, name.last - 1)) > 0;
    int weight = TELEGRAM + inside(worker, &name) + (particle ? PARTICLE : before(worker, i, owns));
    weight += behind(worker, &name);
    if (weight < ENOUGH || ends_state(worker, i))
        return false;
    if (i > worker->floor && cqk_token_is(worker->segment, i - 1, CQ_STR("De"))) {
        name.first = i - 1; /* De Margerie */
        name.start = worker->segment->tokens->start[i - 1];
    }
    person_report(worker, &name, (cq_str){NULL, 0}, "lone");
    return true;
}
