/*
 * honorific.c - names behind an honorific: "Mr. Dayton", "MM. Leroy (président), Diarra", "Excmo.
 * Sr. D. José Prieto".
 */
#include "western/western.h"

#include <string.h>

enum { LIST_MAX = 24, HONORIFICS_MAX = 8 /* "H.E. Prof. Dr. Gen. (Ret.) ..." */ };

/* In "S.E. M. Sory" the M. is Monsieur, in "Mr. M. Horvat" an initial. */
static bool follows_excellency(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {"S.E.", "S.E", "E.", "Exc.", "Exc", "Excellence"};
    const cq_segment *segment = worker->segment;
    uint32_t before = i - (i > 0 && is_hash(worker, i - 1, worker->model->dot_hash));
    for (size_t k = 0; k < CQK_COUNT(words) && before > 0; k++)
        if (cqk_token_is_word(segment, before - 1, words[k]))
            return true;
    return before > 1 && cqk_token_is(segment, before - 1, CQ_STR("E")) &&
           is_hash(worker, before - 2, worker->model->dot_hash);
}

/* "N. H. Topping, M. F. Boyd": an initial, unless the text is French. */
static bool is_initial_pair(const person_worker *worker, uint32_t i)
{
    static const char *const french[] = {"le", "la", "les", "de", "du",  "des",
                                         "et", "à",  "par", "au", "que", "MM"};
    enum { REACH = 12 };
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    if (!cqk_token_is(segment, i, CQ_STR("M")) ||
        !is_hash(worker, i + 1, worker->model->dot_hash) ||
        !is_hash(worker, i + 3, worker->model->dot_hash) || i + 4 >= t->count ||
        t->end[i + 2] - t->start[i + 2] != 1 || !is_capital(worker, i + 2) ||
        !is_capital(worker, i + 4))
        return false;
    for (uint32_t k = i > REACH ? i - REACH : 0; k < t->count && k < i + REACH; k++)
        if (cqk_token_in(segment, k, french, CQK_COUNT(french)))
            return false;
    return true;
}

/* Behind these "Don" is a given name. */
static bool is_english_honorific(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {"H.E.", "H.E", "Mr.", "Mr", "Dr.", "Dr", "Hon.", "Hon"};
    uint32_t before = i - (i > 0 && is_hash(worker, i - 1, worker->model->dot_hash));
    return before > 0 && cqk_token_in(worker->segment, before - 1, words, CQK_COUNT(words));
}

/* "H.E. Mr.", "Excmo. Sr. D.": the whole chain belongs in front of the name. */
uint32_t person_past_honorifics(const person_worker *worker, uint32_t i, bool begun)
{
    const cq_segment *segment = worker->segment;
    for (unsigned n = 0; n < HONORIFICS_MAX && i < segment->tokens->count; n++) {
        uint32_t tokens = 1;
        bool honorific = person_classes(worker, i, WORD_HONORIFIC) &&
                         person_word(worker, i, &tokens) && is_capital(worker, i);
        /* "Mr. M. Horvat": the M. is an initial. */
        bool initial = segment->tokens->end[i] - segment->tokens->start[i] == 1;
        bool excellency = initial && begun && follows_excellency(worker, i);
        if (begun && cqk_token_is(segment, i, CQ_STR("Don")) && is_english_honorific(worker, i))
            break; /* H.E. Don Pramudwinai */
        if (!honorific || (initial && begun && !excellency))
            break;
        begun = true;
        i += tokens;
        if (is_hash(worker, i, worker->model->dot_hash) && cqk_touches(segment, i))
            i++;
    }
    return i;
}

/* "г. Петрозаводск": the abbreviation means a town. */
static bool is_town(const person_worker *worker, uint32_t honorific, uint32_t name)
{
    static const char *const ends[] = {"ск",    "ске",  "ска",   "ску",  "град", "граде",
                                       "града", "бург", "бурге", "поль", "поле", "горск"};
    const cq_segment *segment = worker->segment;
    if (segment->tokens->end[honorific] - segment->tokens->start[honorific] > 3 ||
        !is_cyrillic(worker, honorific) || name >= segment->tokens->count)
        return false;
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (ends_with(cqk_token(segment, name), ends[k]))
            return true;
    static const char *const at[] = {"в", "во", "из", "под", "до", "около", "близ", "на", "через"};
    if (honorific > 0 && cqk_token_in(segment, honorific - 1, at, CQK_COUNT(at)))
        return true; /* в г. Варне */
    /* "г. Варна, 19–22 апреля" */
    if (is_hash(worker, name + 1, worker->model->comma_hash) && name + 2 < segment->tokens->count &&
        segment->tokens->kind[name + 2] == CQ_TOKEN_NUMBER)
        return true;
    cqk_place_match place;
    return cqk_place_at(worker->model->places, segment, name, &place);
}

/* MM., Messrs., Sres.: several names follow. */
static bool is_plural(cq_str honorific)
{
    static const char *const plurals[] = {
        "los señores", "гг",        "тт",     "Doctors", "Messrs",  "MM",   "Mmes",   "Sres",
        "Drs",         "Messieurs", "Herren", "señores", "Señores", "Sras", "Signori"};
    for (size_t k = 0; k < CQK_COUNT(plurals); k++)
        if (cqk_is(honorific, plurals[k]))
            return true;
    return false;
}

/* "MM. Leroy (président), Diarra": past what is said of the first. */
static uint32_t past_parenthesis(const person_worker *worker, uint32_t i)
{
    enum { INSIDE_MAX = 6 };
    if (!is_hash(worker, i, worker->model->open_hash))
        return i;
    for (uint32_t k = i + 1; k < i + INSIDE_MAX; k++)
        if (cqk_token_is(worker->segment, k, CQ_STR(")")))
            return k + 1;
    return i;
}

/* "Dato' Sri Mustapa": the mark, and what titles go on with behind it. */
uint32_t person_past_apostrophe(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    bool mark = cqk_token_is(segment, i, CQ_STR("'")) || cqk_token_is(segment, i, CQ_STR("’"));
    uint32_t next = i + mark;
    bool behind = next > 0 && (cqk_token_is(segment, next - 1, CQ_STR("'")) ||
                               cqk_token_is(segment, next - 1, CQ_STR("’")));
    bool more =
        cqk_token_is(segment, next, CQ_STR("Sri")) || cqk_token_is(segment, next, CQ_STR("Seri"));
    return next + (behind && more);
}

/* señores, Sres. */
static bool is_spanish(cq_str honorific)
{
    return honorific.len > 2 && (honorific.data[0] == 's' || honorific.data[0] == 'S');
}

/* "Yáñez y Ruiz": in a list "y" joins two of it, no two surnames of one. */
static void cut_conjunction(const person_worker *worker, person_name *name)
{
    for (uint32_t k = name->first + 1; k < name->last; k++)
        if (cqk_token_is(worker->segment, k, CQ_STR("y"))) {
            name->last = k;
            name->end = worker->segment->tokens->end[k - 1];
            name->surname = k - 1;
            name->words = 1;
            return;
        }
}

/* Does the point behind token i belong to an abbreviation? "Mesdames et Messieurs." ends there. */
static bool is_abbreviated(const person_worker *worker, uint32_t i)
{
    static const char *const longer[] = {"Messrs", "Comdr", "Hptm", "Ministerialdir"};
    enum { SHORT_MAX = 10 }; /* bytes: five letters in Cyrillic, Excmo. */
    cq_str word = cqk_token(worker->segment, i);
    bool whole = word.len > 5 && !is_cyrillic(worker, i);
    return word.len <= SHORT_MAX &&
           (!whole || cqk_token_in(worker->segment, i, longer, CQK_COUNT(longer)));
}

/* The end of the title itself: its full stop, what doubles it ("Sr. D."), and 0 where it is none.
 */
static uint32_t past_title(const person_worker *worker, uint32_t i, uint32_t tokens)
{
    const cq_segment *segment = worker->segment;
    uint32_t next = i + tokens;
    if (is_hash(worker, next, worker->model->dot_hash) && cqk_touches(segment, next)) {
        if (!is_abbreviated(worker, next - 1))
            return 0;
        next++;
    }
    /* "John M. Smith": the M. is no title. */
    if (tokens == 2 && i > 0 && person_is_word(worker, i - 1, true) &&
        segment->tokens->end[i] - segment->tokens->start[i] == 1)
        return 0;
    if (cqk_token_is(segment, i, CQ_STR("U")) &&
        (next == i + 2 || !(classes_at(worker, next) & WORD_GIVEN)))
        return 0; /* U Thant, but no U-turn */
    next = person_past_apostrophe(worker, next);
    next = person_past_honorifics(worker, next, true);
    char first = segment->text.data[segment->tokens->start[i]];
    if (cqk_token_is(segment, next, CQ_STR("D")) && (first == 'S' || first == 'E') &&
        is_hash(worker, next + 1, worker->model->dot_hash))
        next += 2; /* Sr. D. José: don */
    return next;
}

/* "Mr. Hall", "Mrs. House": titles behind which the head of a name is a surname. */
static bool is_plain_title(const person_worker *worker, uint32_t i)
{
    static const char *const titles[] = {"Mr.", "Mr", "Mrs.", "Mrs", "Miss", "Ms.", "Ms", "Messrs"};
    return cqk_token_in(worker->segment, i, titles, CQK_COUNT(titles));
}

/* Mrs. May, Mr. Young: behind a short title even a word that is no name elsewhere. */
static bool is_common_surname(const person_worker *worker, uint32_t i, uint32_t next)
{
    const cq_segment *segment = worker->segment;
    bool opens = is_hash(worker, next + 1, worker->model->open_hash) || is_plain_title(worker, i);
    uint32_t classes = classes_at(worker, next);
    return is_capital(worker, next) && segment->tokens->kind[next] == CQ_TOKEN_LETTER &&
           (cqk_shape(segment, next, CQ_SHAPE_LOWER) || opens) &&
           !(classes & (WORD_ROLE | WORD_PARTICLE | WORD_HONORIFIC)) &&
           (!(classes & WORD_HEAD) || opens) && (classes & (WORD_STOP | WORD_HEAD)) &&
           is_capital(worker, i) && segment->tokens->end[i] - segment->tokens->start[i] < 5 &&
           !is_capital(worker, next + 1) && !person_is_noun(worker, next);
}

/* One word, or two that a hyphen joins: "Hall-Patch". */
static person_name one_word(const person_worker *worker, uint32_t at)
{
    const cq_tokens *tokens = worker->segment->tokens;
    uint32_t last = at + 1;
    if (is_hash(worker, last, worker->model->dash_hash) && cqk_touches(worker->segment, last) &&
        cqk_touches(worker->segment, last + 1) && is_capital(worker, last + 1))
        last += 2;
    return (person_name){.first = at,
                         .last = last,
                         .start = tokens->start[at],
                         .end = tokens->end[last - 1],
                         .words = 1,
                         .surname = at};
}

/* Does another name behind the comma or "and" at token *next share the title? Moves past it. */
static bool list_goes_on(const person_worker *worker, uint32_t *next, bool plural)
{
    if (plural)
        *next = past_parenthesis(worker, *next);
    if (!is_hash(worker, *next, worker->model->comma_hash) && !person_is_conjunction(worker, *next))
        return false;
    uint32_t at = ++*next;
    cqk_country_match country;
    if (cqk_country_at(worker->model->countries, worker->segment, at, &country))
        return false; /* "Baron Waqa, Solomon Islands Prime Minister" */
    /* Only a bare surname goes on the list: "Mr. A, Director of B" is none. */
    bool word = person_is_word(worker, at, false);
    uint32_t classes = classes_at(worker, at);
    if (plural &&
        (word || is_hash(worker, at + 1, worker->model->dot_hash) ||
         ((is_capital(worker, at) || is_capital(worker, at + 1)) && (classes & WORD_PARTICLE))))
        return true; /* MM. Alphand et de Beaumarchais */
    return word && (classes & (WORD_SURNAME | WORD_GIVEN)) &&
           (!cqk_shape(worker->segment, at, CQ_SHAPE_UPPER_ALL) ||
            cqk_shape(worker->segment, *next - 2, CQ_SHAPE_UPPER_ALL)); /* Ing. Lara, SAGAR */
}

static bool is_monsieur(const cq_segment *segment, uint32_t i)
{
    return cqk_token_is(segment, i, CQ_STR("M")) || cqk_token_is(segment, i, CQ_STR("MM"));
}

/* "El señor WALKER, don Patricio": records of Spanish parliaments put the given name behind don. */
static void take_don(const person_worker *worker, person_name *name)
{
    enum { GIVEN_MAX = 3 };
    const cq_segment *segment = worker->segment;
    uint32_t don = name->last + 1;
    if (!name->capitals || !is_hash(worker, name->last, worker->model->comma_hash) ||
        !(cqk_token_is(segment, don, CQ_STR("don")) || cqk_token_is(segment, don, CQ_STR("doña"))))
        return;
    uint32_t last = don + 1;
    while (last < don + 1 + GIVEN_MAX && person_is_word(worker, last, false))
        last++;
    if (last == don + 1)
        return;
    name->given_first = don + 1;
    name->last = last;
    name->end = segment->tokens->end[last - 1];
    name->capitals = false;
}

/* "Messrs. | Lane, Hart & Co.", "Messrs. Russell and Company": a firm, no people. */
static bool is_firm(const person_worker *worker, uint32_t i)
{
    enum { FIRM_TOKENS = 8 };
    static const char *const ends[] = {"Company", "Co"};
    static const char *const marks[] = {",", "&", "and", "."};
    const cq_segment *segment = worker->segment;
    for (uint32_t k = i + 1; k < i + FIRM_TOKENS; k++) {
        bool joined = cqk_token_is(segment, k - 1, CQ_STR("&")) ||
                      cqk_token_is(segment, k - 1, CQ_STR("and"));
        if (joined && cqk_token_in(segment, k, ends, CQK_COUNT(ends)))
            return true;
        if (!is_capital(worker, k) && !cqk_token_in(segment, k, marks, CQK_COUNT(marks)))
            return false;
    }
    return false;
}

/* "Mr. Dayton", "Messrs. Ford and Grew": the names behind an honorific. */
bool person_after_honorific(person_worker *worker, uint32_t i, uint32_t tokens)
{
    const cq_segment *segment = worker->segment;
    if (is_initial_pair(worker, i))
        return false;
    uint32_t next = past_title(worker, i, tokens);
    /* "Г. А. Петров" begins with an initial, "г. Петров" with a title. */
    bool letter = segment->tokens->end[i] - segment->tokens->start[i] == 2;
    if (!next || is_town(worker, i, next) ||
        (letter && is_cyrillic(worker, i) && is_capital(worker, i)))
        return false;
    /* "MM.", "die Herren" */
    cq_str end = cqk_token(segment, i + tokens - 1);
    bool plural = is_plural(cqk_token(segment, i)) || is_plural(end);
    if (plural && is_firm(worker, next))
        return false;
    for (uint32_t items = 0; items < LIST_MAX; items++) {
        person_name name;
        bool plain = person_parse(worker, next, true, &name) && name.words > 0;
        if (plain && items > 0 && plural && is_spanish(end))
            cut_conjunction(worker, &name);
        if (!plain && items == 0 && is_common_surname(worker, i, next)) {
            name = one_word(worker, next);
            plain = true;
        }
        if (!plain)
            return items > 0;
        take_don(worker, &name);
        person_report(worker, &name, (cq_str){NULL, 0}, "title");
        worker->is_monsieur |= is_monsieur(segment, i) && name.words == 1 && !name.initials;
        next = name.last;
        if (!list_goes_on(worker, &next, plural))
            return true;
    }
    return true;
}

/* "the Marquess of Salisbury", "the Earl of Derby": peers are called by what they are peers of, but
 * for states ("the Duke of Burgundy" is one, too; "the Count of Spain" is not). */
bool person_after_peer(person_worker *worker, uint32_t i)
{
    static const char *const peers[] = {"Marquis", "Marquess", "Earl", "Duke", "Viscount"};
    const cq_segment *segment = worker->segment;
    cqk_country_match country;
    uint32_t at = i + 2;
    if (!cqk_token_in(segment, i, peers, CQK_COUNT(peers)) ||
        !cqk_token_is(segment, i + 1, CQ_STR("of")) || !person_is_word(worker, at, false) ||
        cqk_country_at(worker->model->countries, segment, at, &country))
        return false;
    person_name name = one_word(worker, at);
    person_report(worker, &name, cqk_token(segment, i), "title");
    return true;
}

/* "Nubar Pasha", "Damad Ferid Pasha": one or two words in front of an Ottoman or Egyptian title. */
bool person_before_pasha(person_worker *worker, uint32_t i)
{
    static const char *const titles[] = {"Pasha",  "Pacha", "Paşa",    "Bey",   "Effendi",
                                         "Efendi", "Pasa",  "Effendy", "PASHA", "BEY"};
    const cq_segment *segment = worker->segment;
    bool title = false;
    for (size_t k = 0; k < CQK_COUNT(titles); k++)
        title |= cqk_token_is_word(segment, i, titles[k]);
    uint32_t first = i;
    while (title && first > worker->reported && i - first < 3 &&
           person_is_word(worker, first - 1, false) &&
           !cqk_shape(segment, first, CQ_SHAPE_SENTENCE_START))
        first--;
    person_name name;
    if (first == i || !person_parse(worker, first, false, &name) || name.last != i || !name.words)
        return false;
    person_report(worker, &name, cqk_tokens(segment, i, i + 1), "title");
    return true;
}
