/*
 * context.c - names of which no word is known: two to four words with capitals, weighed by what
 * stands in front of, inside and behind them, after the internal and external evidence of McDonald
 * (1996). One hint is too little: "by Christian Aid", "Wall Street said".
 */
#include "ordinal.h"
#include "western/western.h"

#include <string.h>

enum { ENOUGH = 2, ROLE_REACH = 14, WORDS_MAX = 4 };

/* McBride, MacGillivray, O'Hara: an Irish or Scottish prefix and a second capital. */
static bool is_clan_name(cq_str word)
{
    static const char *const heads[] = {"Mc", "Mac", "O'", "O’", "Fitz"};
    for (size_t k = 0; k < CQK_COUNT(heads); k++) {
        size_t n = strlen(heads[k]);
        if (word.len > n + 2 && memcmp(word.data, heads[k], n) == 0 && word.data[n] >= 'A' &&
            word.data[n] <= 'Z' && word.data[n + 1] >= 'a')
            return true;
    }
    return false;
}

/* Endings that surnames have and other words with a capital hardly. */
bool person_has_surname_ending(const person_worker *worker, uint32_t i)
{
    static const char *const ends[] = {
        "enko", "chuk",   "czuk",  "shyn",    "ovych",   "yshyn", "ović",    "ević",   "ić",
        "ovic", "evic",   "ovich", "evich",   "ski",     "sky",   "cki",     "wicz",   "czyk",
        "czak", "ák",     "ský",   "cký",     "ová",     "eva",   "ova",     "yan",    "ian",
        "dze",  "shvili", "escu",  "eanu",    "oğlu",    "oglu",  "opoulos", "poulos", "idis",
        "akis", "iadis",  "sson",  "sdóttir", "sdottir", "sen",   "ssen",    "berg",   "stein",
        "baum", "feld",   "mann",  "mayer",   "meier",   "ström", "strøm",   "qvist",  "kvist",
        "lund", "gaard",  "gård",  "dahl",    "ainen",   "nen",   "aitis",   "auskas", "kov",
        "nov",  "rov",    "lov",   "tov",     "dov",     "ev",    "ez",      "quez",   "eira",
        "elli", "etti",   "ucci",  "zadeh",   "nejad",   "pour",  "khan",    "uddin",  "ullah",
        "енко", "чук",    "ов",    "ова",     "ев",      "ева",   "швили",   "дзе",    "ян",
        "ский", "ская",   "цкий",  "оглы",    "ович"};
    cq_str word = cqk_token(worker->segment, i);
    word.len -= person_possessive(word);
    if (is_clan_name(word))
        return true;
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (ends_with(word, ends[k]))
            return true;
    return (classes_at(worker, i) & WORD_SURNAME) != 0;
}

/* The token in front of a bracket that ends at token `last` (exclusive); `last`: there is none. */
static uint32_t before_bracket(const person_worker *worker, uint32_t last)
{
    enum { INSIDE_MAX = 8 };
    if (last < 3 || !cqk_token_is(worker->segment, last - 1, CQ_STR(")")))
        return last;
    for (uint32_t k = last - 1; k > 0 && last - k < INSIDE_MAX; k--)
        if (is_hash(worker, k - 1, worker->model->open_hash))
            return k - 1;
    return last;
}

/*
 * "the Minister of Foreign Affairs of Guatemala, X Y", "Secretary (East), X Y": does a role and a
 * comma stand in front of the name? With commas between, too: "Director of Trade, Ministry of
 * Finance (MOF), X Y", which says less.
 */
static bool follows_role(const person_worker *worker, uint32_t i, bool commas)
{
    const cq_tokens *t = worker->segment->tokens;
    if (i < 2 || !is_hash(worker, i - 1, worker->model->comma_hash))
        return false;
    for (uint32_t k = i - 1; k > 0 && i - k < ROLE_REACH; k--) {
        k = before_bracket(worker, k);
        if (k == 0)
            return false;
        if (classes_at(worker, k - 1) & WORD_ROLE)
            return true;
        bool hyphen = is_hash(worker, k - 1, worker->model->dash_hash) ||
                      (k > 1 && is_hash(worker, k - 1, worker->model->dot_hash) &&
                       t->end[k - 2] - t->start[k - 2] == 1); /* Washington D. C. */
        bool comma = commas && is_hash(worker, k - 1, worker->model->comma_hash);
        if ((t->kind[k - 1] != CQ_TOKEN_LETTER && !hyphen && !comma) ||
            cqk_shape(worker->segment, k, CQ_SHAPE_SENTENCE_START))
            return false;
    }
    return false;
}

/* "James Lewis (CSIS), Kamlesh Bajaj": behind what is said of a name on a list. */
static bool follows_closing(const person_worker *worker, uint32_t i)
{
    enum { INSIDE_MAX = 8 };
    return i > 2 && cqk_token_is(worker->segment, i - 2, CQ_STR(")")) &&
           (is_hash(worker, i - 1, worker->model->comma_hash) ||
            person_is_conjunction(worker, i - 1) ||
            cqk_token_is(worker->segment, i - 1, CQ_STR(";"))) &&
           worker->reported > 0 && i - worker->reported < INSIDE_MAX;
}

static uint32_t left_hints(const person_worker *worker, uint32_t i)
{
    if (i == 0)
        return 0;
    if (follows_role(worker, i, false))
        return ENOUGH;
    if (worker->reported == i - 1 && person_is_conjunction(worker, i - 1))
        return ENOUGH;
    if (worker->reported == i - 1 && (is_hash(worker, i - 1, worker->model->comma_hash) ||
                                      cqk_token_is(worker->segment, i - 1, CQ_STR(";"))))
        return 1;
    if (follows_closing(worker, i) || follows_role(worker, i, true))
        return 1;
    bool small = !is_capital(worker, i - 1);
    return small && (classes_at(worker, i - 1) & WORD_FRONT) &&
           !cqk_token_is(worker->segment, i - 1, CQ_STR("to")) &&
           !cqk_token_is(worker->segment, i - 1, CQ_STR("for"));
}

/* "(Kazakhstan)" */
static bool is_country_in_parentheses(const person_worker *worker, uint32_t i)
{
    cqk_country_match country;
    return is_hash(worker, i, worker->model->open_hash) && i + 1 < worker->segment->tokens->count &&
           cqk_country_at(worker->model->countries, worker->segment, i + 1, &country) &&
           cqk_token_is(worker->segment, i + 1 + country.tokens, CQ_STR(")"));
}

/* ", Sam Pitroda and": behind a comma or "and" stands a known given name with more. */
static bool begins_list(const person_worker *worker, uint32_t last)
{
    uint32_t next = last + is_hash(worker, last, worker->model->comma_hash);
    next += person_is_conjunction(worker, next);
    return next > last && (classes_at(worker, next) & WORD_GIVEN) && is_capital(worker, next) &&
           is_capital(worker, next + 1) &&
           !cqk_shape(worker->segment, next + 1, CQ_SHAPE_LINE_BEFORE);
}

/* "Montek Singh Ahluwalia": a known name among the words behind the first. */
static bool has_known_name(const person_worker *worker, const person_name *name)
{
    for (uint32_t i = name->first + 1; i < name->last; i++)
        if (classes_at(worker, i) & (WORD_GIVEN | WORD_SURNAME))
            return true;
    return false;
}

static uint32_t right_hints(const person_worker *worker, uint32_t last)
{
    static const char *const relatives[] = {"who", "whom", "qui", "quien"};
    const cq_segment *segment = worker->segment;
    if (last >= segment->tokens->count)
        return 0;
    if (is_country_in_parentheses(worker, last))
        return ENOUGH;
    if (is_hash(worker, last, worker->model->open_hash) && is_capital(worker, last + 1) &&
        cqk_shape(segment, last + 1, CQ_SHAPE_UPPER_ALL) &&
        cqk_token_is(segment, last + 2, CQ_STR(")")))
        return 1; /* (DSCI) */
    bool comma = is_hash(worker, last, worker->model->comma_hash);
    uint32_t at = last + comma;
    for (size_t k = 0; k < CQK_COUNT(relatives); k++)
        if (cqk_token_is_word(segment, at, relatives[k]))
            return ENOUGH;
    if (begins_list(worker, last))
        return 1;
    if (!is_capital(worker, last) && (classes_at(worker, last) & (WORD_VERB | WORD_TOLD)))
        return is_cyrillic(worker, last) ? ENOUGH : 1; /* Элбэгдорж встретился */
    return 0;
}

/* "Le XIXe Sommet, qui ...": a Roman number with a small ending. */
static bool is_counted(const person_worker *worker, uint32_t i)
{
    cqk_ordinal ordinal;
    return cqk_ordinal_at(worker->model->host, worker->segment, i, &ordinal) &&
           ordinal.form == CQK_ORDINAL_ROMAN && cqk_shape(worker->segment, i, CQ_SHAPE_LOWER);
}

/* May these words be a name at all? None is a place, a country, a noun by its ending. */
static bool is_plausible(const person_worker *worker, const person_name *name)
{
    const cq_segment *segment = worker->segment;
    if (name->words < 2 || name->words > WORDS_MAX || name->capitals || name->mixed ||
        person_is_headed(worker, name))
        return false;
    for (uint32_t i = name->first; i < name->last; i++) {
        cqk_country_match country;
        cqk_place_match place;
        if (segment->tokens->kind[i] != CQ_TOKEN_LETTER || !is_capital(worker, i))
            continue;
        if (person_is_noun(worker, i) || person_is_people(worker, i) || is_counted(worker, i) ||
            (classes_at(worker, i) & WORD_REGION) ||
            cqk_country_at(worker->model->countries, segment, i, &country) ||
            cqk_place_at(worker->model->places, segment, i, &place))
            return false;
    }
    return true;
}

/* "co-chaired by Chen Linhao and Matveev.": in any text a word with the ending of a surname, joined
 * to a name and with nothing but a mark behind it. */
static bool joined_surname(person_worker *worker, uint32_t i)
{
    person_name name;
    if (worker->reported + 1 != i || !person_is_conjunction(worker, i - 1) ||
        !person_has_surname_ending(worker, i) || !person_surname_alone(worker, i, &name) ||
        (!is_hash(worker, name.last, worker->model->comma_hash) &&
         !is_hash(worker, name.last, worker->model->dot_hash)))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "list");
    return true;
}

/* "Copies to Ball, Harriman, and Johnson": in a telegram one word goes on a list of surnames. */
bool person_listed_surname(person_worker *worker, uint32_t i)
{
    person_name name;
    uint32_t before = i;
    if (i < 2)
        return false;
    if (!worker->is_letter)
        return joined_surname(worker, i);
    before -= person_is_conjunction(worker, before - 1);
    before -= is_hash(worker, before - 1, worker->model->comma_hash);
    if (before == i || worker->reported != before || !person_surname_alone(worker, i, &name))
        return false;
    bool ends = is_hash(worker, name.last, worker->model->comma_hash) ||
                is_hash(worker, name.last, worker->model->dot_hash) ||
                person_is_conjunction(worker, name.last) || before + 1 < i;
    if (!ends)
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "list");
    return true;
}

/* "Kirby's position": in a telegram. */
static bool possessive(person_worker *worker, uint32_t i)
{
    person_name name;
    cq_str word = cqk_token(worker->segment, i);
    if (!person_possessive(word) || (i > 0 && is_capital(worker, i - 1)) ||
        !(person_stem_classes(worker, i, word) & WORD_SURNAME) ||
        !person_parse(worker, i, false, &name) || name.words != 1)
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "surname");
    return true;
}

/* "Lovink assured me", "Bentinck took note": in a telegram one word that begins a sentence, in
 * front of what only people do. */
bool person_heads_sentence(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    cqk_country_match country;
    cqk_place_match place;
    bool begins = i == 0 || cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START) ||
                  segment->tokens->kind[i - 1] == CQ_TOKEN_PUNCTUATION;
    if (worker->is_letter && possessive(worker, i))
        return true;
    if (!worker->is_letter || !begins || !cqk_shape(segment, i, CQ_SHAPE_LOWER) ||
        !person_parse(worker, i, false, &name) || name.words != 1 || name.initials ||
        segment->tokens->end[i] - segment->tokens->start[i] < 4 || is_capital(worker, name.last) ||
        !(classes_at(worker, name.last) & WORD_VERB) || person_is_noun(worker, i) ||
        person_is_people(worker, i) || ends_with(cqk_token(segment, i), "s") ||
        ends_with(cqk_token(segment, i), "ly") ||
        cqk_country_at(worker->model->countries, segment, i, &country) ||
        cqk_place_at(worker->model->places, segment, i, &place))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "told");
    return true;
}

/* "Sheryl P. Walter": no other words are so written, but "Schedule A. Goods". */
static bool has_initial_inside(const person_worker *worker, const person_name *name)
{
    const cq_segment *segment = worker->segment;
    if (name->words != 2 || name->initials != 1 || name->surname < name->first + 3 ||
        strchr("IVXM", segment->text.data[segment->tokens->start[name->first + 1]]) != NULL)
        return false;
    return !(classes_at(worker, name->first) & WORD_COMMON) &&
           !(classes_at(worker, name->surname) & WORD_COMMON) &&
           segment->tokens->end[name->first] - segment->tokens->start[name->first] > 2;
}

/* "MD von Staden": only behind a title does a particle begin a name. */
static bool is_lower_particle(const person_worker *worker, uint32_t i)
{
    return i < worker->segment->tokens->count && !is_capital(worker, i) &&
           (classes_at(worker, i) & WORD_PARTICLE);
}

/* "BM Genscher", "DCM Wells": offices cut short, in capitals only. */
static bool after_abbreviation(person_worker *worker, uint32_t i)
{
    static const char *const offices[] = {
        "DCM",  "DATT", "SYG", "PM",  "FM",   "VP",   "GOC",  "NSA", "DNSA",  "DAS",   "PDAS",
        "BM",   "AM",   "MD",  "MDg", "BK",   "GS",   "PStS", "StS", "RL",    "PDASD", "DASD",
        "SRSG", "USG",  "ASG", "CDA", "GC",   "CINC", "HRVP", "MP",  "BPräs", "GK",    "LS",
        "RDir", "MDgt", "OTL", "MDg", "KAdm", "LRin", "RDin", "BMin"};
    const cq_segment *segment = worker->segment;
    person_name name;
    bool fits = false;
    cq_str word = cqk_token(segment, i);
    if (word.len < 2 || word.data[1] < 'A' || word.len > 6)
        return false;
    for (size_t k = 0; k < CQK_COUNT(offices); k++)
        fits |= cqk_token_is_word(segment, i, offices[k]);
    if (!fits || (i > 0 && segment->tokens->kind[i - 1] == CQ_TOKEN_NUMBER) ||
        !person_parse(worker, i + 1, is_lower_particle(worker, i + 1), &name) || name.words == 0 ||
        name.words > 3 || person_is_headed(worker, &name) || person_is_noun(worker, name.surname) ||
        (classes_at(worker, name.first) & WORD_COMMON))
        return false;
    person_report(worker, &name, cqk_tokens(segment, i, i + 1), "role");
    return true;
}

bool person_unknown_at(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    if (i > 0 && cqk_touches(segment, i))
        return false; /* the end of Улан-Баторе */
    if (after_abbreviation(worker, i))
        return true;
    if (!cqk_shape(segment, i, CQ_SHAPE_LOWER) || !person_is_word(worker, i, false))
        return false;
    if (person_is_german_role(worker, i))
        return person_after_role(worker, i, 1);
    if (i > 0 && is_capital(worker, i - 1) && segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER &&
        !cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START))
        return false;
    if (!person_parse(worker, i, false, &name) || !is_plausible(worker, &name))
        return false;
    uint32_t hints = left_hints(worker, i) + right_hints(worker, name.last);
    if (has_initial_inside(worker, &name))
        hints = ENOUGH;
    bool listed = hints && worker->reported + 1 == i;
    if (listed &&
        (is_hash(worker, name.last, worker->model->comma_hash) ||
         cqk_token_is(segment, name.last, CQ_STR(";")) || person_is_conjunction(worker, name.last)))
        hints++;
    if (hints && (person_has_surname_ending(worker, name.surname) || has_known_name(worker, &name)))
        hints++;
    if (hints < ENOUGH)
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "context");
    return true;
}
