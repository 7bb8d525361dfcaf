/*
 * parse.c - how far a name in Latin or Cyrillic letters goes: words with a capital, initials,
 * particles, hyphens, suffixes.
 */
#include "western/parse.h"

#include <string.h>

enum { UNITS_MAX = 7 };

/* Includes what is joined by hyphens: Sung-Joo, Ki-moon, Диас-Канель. */
static uint32_t past_hyphens(const person_worker *worker, uint32_t last)
{
    static const char *const no_names[] = {"led",   "based", "style", "backed", "elect",
                                           "era",   "owned", "born",  "made",   "type",
                                           "level", "held",  "class", "like"};
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    while (last + 1 < t->count && t->hash[last] == worker->model->dash_hash &&
           cqk_touches(segment, last) && cqk_touches(segment, last + 1) &&
           t->kind[last + 1] == CQ_TOKEN_LETTER) {
        cq_str part = cqk_token(segment, last + 1);
        bool lower = !cqk_shape(segment, last + 1, CQ_SHAPE_UPPER_FIRST);
        if (lower && person_characters(part) > 6)
            break;
        bool ordinary = false;
        for (size_t k = 0; k < CQK_COUNT(no_names); k++)
            ordinary |= cqk_is(part, no_names[k]);
        if (ordinary)
            break;
        last += 2;
    }
    return last;
}

static bool take_word(person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    person_name *name = p->name;
    if (!person_is_part(p))
        return false;
    if (name->last > name->first && cqk_touches(segment, p->at) &&
        !person_is_point(p->worker, p->at - 1) && p->at != p->joined)
        return false;
    uint32_t tokens;
    uint32_t classes = person_word(p->worker, p->at, &tokens);
    bool upper = cqk_shape(segment, p->at, CQ_SHAPE_UPPER_ALL);
    if (person_is_heading_verb(p, classes))
        return false;
    if (name->words && name->initials && name->capitals && !upper)
        return false; /* P. DEWAEL Scellé */
    if (name->words == 0 && upper && (classes & WORD_GIVEN))
        p->capitals = true;
    name->given |= (classes & WORD_GIVEN) != 0;
    name->patronymic |= person_is_patronymic(cqk_token(segment, p->at));
    name->mixed |= name->words > 0 && upper != name->capitals;
    name->capitals = name->words ? name->capitals && upper : upper;
    name->words++;
    name->surname = p->at;
    uint32_t last = past_hyphens(p->worker, p->at + 1);
    bool surname = name->given && name->words > 1; /* Micheline Calmy-Rey */
    for (uint32_t k = p->at + 2; k < last && !surname; k += 2)
        if ((person_word(p->worker, k, &tokens) & (WORD_ROLE | WORD_HEAD)) &&
            !(person_word(p->worker, k, &tokens) & (WORD_SURNAME | WORD_GIVEN))) {
            name->words--; /* EG-Kommissar */
            return false;
        }
    if (name->words > 1 && last < segment->tokens->count && cqk_touches(segment, last) &&
        segment->tokens->hash[last] == p->worker->model->dash_hash && last == p->at + 1) {
        name->words--; /* Co-ordinating */
        return false;
    }
    person_take(p, last);
    name->end -= (uint32_t)person_possessive(cqk_token(segment, last - 1));
    return true;
}

/* "Ortega y Gasset" is one name, "Julio Pardo y Emilio Sanz" are two: behind the latter's "y"
 * stands a whole name. */
static bool is_list(const person_parser *p, uint32_t next)
{
    const cq_segment *segment = p->worker->segment;
    uint32_t tokens;
    if (next >= segment->tokens->count || p->name->last != p->name->surname + 1)
        return true; /* Yáñez-Barnuevo y Ruiz-Mateos */
    return (person_word(p->worker, next, &tokens) & (WORD_GIVEN | WORD_ROLE | WORD_HONORIFIC)) ||
           person_is_initial(segment, next) || person_is_dotted(cqk_token(segment, next)) ||
           (person_is_word(p->worker, next, false) && person_is_word(p->worker, next + 1, false) &&
            !cqk_shape(segment, next + 1, CQ_SHAPE_LINE_BEFORE));
}

/* The Graf of "Otto Graf Lambsdorff". */
static bool is_noble_title(const person_parser *p)
{
    static const char *const titles[] = {"Graf",  "Gräfin", "Freiherr", "Freifrau", "Prinz",
                                         "Fürst", "Ritter", "Edler",    "Frhr"};
    return p->name->words && cqk_token_in(p->worker->segment, p->at, titles, CQK_COUNT(titles));
}

/* van der, de la: only with a word of the name behind them. */
static bool take_particle(person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    uint32_t tokens = 1;
    uint32_t used;
    uint32_t classes = p->at < segment->tokens->count ? person_word(p->worker, p->at, &tokens) : 0;
    bool noble = is_noble_title(p);
    if (!noble &&
        (!(classes & WORD_PARTICLE) || (p->name->words == 0 && !p->sure && !p->name->initials)))
        return false;
    bool list = cqk_token_is(segment, p->at, CQ_STR("y"));
    bool conjunction = list || cqk_token_is(segment, p->at, CQ_STR("e")) ||
                       cqk_token_is(segment, p->at, CQ_STR("la"));
    uint32_t next = p->at + tokens;
    if (list && is_list(p, next))
        return false;
    /* "Frank-Walter Steinmeier zu Besuch", but "Karl-Theodor zu Guttenberg" */
    if (p->name->words > 1 &&
        (cqk_token_is(segment, p->at, CQ_STR("zu")) || cqk_token_is(segment, p->at, CQ_STR("zur"))))
        return false;
    if (p->name->words > 1 && cqk_token_is(segment, p->at, CQ_STR("von")) &&
        !(person_word(p->worker, p->name->last - 1, &used) & WORD_GIVEN))
        return false; /* "Hans Keller von der Universität", but "Hans Karl von der Recke" */
    if (next < segment->tokens->count && segment->tokens->hash[next] == p->worker->model->dash_hash)
        next++;
    if (segment->tokens->hash[next - 1] == p->worker->model->dash_hash)
        p->joined = next;  /* al-Assad */
    enum { MORE_MAX = 2 }; /* "Graf von", "bin Haji", "binti Pengiran Haji" */
    for (int more = 0; more < MORE_MAX && next < segment->tokens->count &&
                       (person_word(p->worker, next, &tokens) & WORD_PARTICLE);
         more++)
        next += tokens;
    bool saint = cqk_token_is(segment, next, CQ_STR("St")) && person_is_point(p->worker, next + 1);
    if ((!person_is_word(p->worker, next, p->sure) && !saint) ||
        (conjunction && p->name->words != 2 && !(list && p->sure && !p->name->given)))
        return false;
    uint32_t of = person_word(p->worker, next, &tokens);
    if ((of & (WORD_STOP | WORD_HEAD)) && !(of & (WORD_SURNAME | WORD_GIVEN)))
        return false;
    p->at = next;
    return true;
}

/* "Juan Carlos I": given names alone, and the text goes on as none does behind the pronoun. */
static bool is_reign(const person_parser *p, uint32_t at)
{
    const cq_segment *segment = p->worker->segment;
    uint32_t tokens;
    for (uint32_t i = p->name->first; i < p->name->last; i++)
        if (!(person_word(p->worker, i, &tokens) & WORD_GIVEN))
            return false;
    static const char *const monarchs[] = {"Rey",   "rey",    "King",  "Queen",   "Reina", "reina",
                                           "Papa",  "papa",   "Pope",  "Emperor", "roi",   "Roi",
                                           "reine", "Kaiser", "König", "Königin"};
    bool crowned = p->name->first > 0 &&
                   cqk_token_in(segment, p->name->first - 1, monarchs, CQK_COUNT(monarchs));
    return p->name->given && at + 1 < segment->tokens->count &&
           (crowned || segment->tokens->kind[at + 1] != CQ_TOKEN_LETTER ||
            cqk_shape(segment, at + 1, CQ_SHAPE_UPPER_FIRST) ||
            (person_word(p->worker, at + 1, &tokens) & WORD_FRONT));
}

/* JR., III, with or without a comma. */
static void take_suffix(person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t at = p->name->last;
    if (at < t->count && t->hash[at] == p->worker->model->comma_hash)
        at++;
    uint32_t tokens;
    static const char *const ordinals[] = {"2d", "3d", "2nd", "3rd"};
    if (at < t->count && at == p->name->last && p->name->given && p->name->words > 1 &&
        cqk_token_in(segment, at, ordinals, CQK_COUNT(ordinals)) && !person_capital(p, at + 1)) {
        person_take(p, at + 1); /* Joseph Palmer 2d */
        return;
    }
    if (at >= t->count || !(person_word(p->worker, at, &tokens) & WORD_SUFFIX) ||
        !cqk_shape(segment, at, CQ_SHAPE_UPPER_FIRST))
        return;
    bool comma = at > p->name->last;
    cq_str word = cqk_token(segment, at);
    if (word.len == 1 && word.data[0] == 'I' && (comma || !is_reign(p, at)))
        return;
    bool generation = word.len == 2 && (word.data[1] == 'r' || word.data[1] == 'R');
    if (comma && !generation && word.data[0] != 'I')
        return;
    /* "Gesandter Bondarenko, II. Sekretär": an ordinal */
    if (!generation && person_is_point(p->worker, at + 1) && at + 2 < t->count &&
        (person_word(p->worker, at + 2, &tokens) & WORD_ROLE))
        return;
    person_take(p, at + 1);
    if (generation && person_is_point(p->worker, p->at))
        person_take(p, p->at + 1);
}

/* II in "Jae II LEE" is a word of the name, at its end it is a suffix. */
static bool take_roman(person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    uint32_t tokens;
    if (p->name->words != 1 || p->at + 1 >= segment->tokens->count ||
        !(person_word(p->worker, p->at, &tokens) & WORD_SUFFIX) ||
        !cqk_shape(segment, p->at, CQ_SHAPE_UPPER_ALL) ||
        !cqk_shape(segment, p->at + 1, CQ_SHAPE_SPACE_BEFORE) ||
        !person_is_word(p->worker, p->at + 1, p->sure))
        return false;
    p->at++;
    return true;
}

/* Does text flow in front of the name on its line? Columns of names hold no words in small letters
 * but the short ones of titles. */
static bool is_in_prose(const person_parser *p)
{
    enum { REACH = 8, WORD_MIN = 4 };
    const cq_segment *segment = p->worker->segment;
    uint32_t i = p->name->first;
    for (uint32_t n = 0; n < REACH && i > 0 && !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE); n++) {
        i--;
        if (segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
            !cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST) &&
            segment->tokens->end[i] - segment->tokens->start[i] >= WORD_MIN)
            return true;
    }
    return false;
}

/*
 * Does the next of two names begin here, as in columns of signatures? "F. Steiner S. Novak": an
 * initial behind a surname that had its own; "J. Dupont Jeanne Perret": a given name with more
 * behind it.
 */
static bool is_next_name(const person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    const person_name *name = p->name;
    uint32_t tokens;
    if (name->words == 0 || p->at != name->last || !cqk_shape(segment, p->at, CQ_SHAPE_UPPER_FIRST))
        return false;
    uint32_t before = person_word(p->worker, name->surname, &tokens);
    if ((before & (WORD_GIVEN | WORD_PLACE | WORD_PARTICLE)) ||
        (!name->initials && name->words < 2))
        return false;
    /* "А. Большаков Чан Дык Лыонг" */
    if (name->initials && (person_word(p->worker, p->at, &tokens) & WORD_KOREAN) &&
        person_capital(p, p->at + 1) && person_capital(p, p->at + 2))
        return true;
    cq_str word = cqk_token(segment, p->at);
    if ((person_is_initial(segment, p->at) && person_is_point(p->worker, p->at + 1)) ||
        person_is_dotted(word))
        return true;
    static const char *const arabic[] = {"Al", "El", "al", "el", "bin", "Bin", "ibn", "Ibn"};
    if (cqk_token_in(segment, p->at + 1, arabic, CQK_COUNT(arabic)))
        return false; /* "Nayef Falah | Mubarak Al-Hajraf" */
    return (person_word(p->worker, p->at, &tokens) & WORD_GIVEN) &&
           !cqk_shape(segment, p->at, CQ_SHAPE_UPPER_ALL) && (name->initials || !is_in_prose(p)) &&
           person_is_word(p->worker, p->at + 1, p->sure) &&
           cqk_shape(segment, p->at + 1, CQ_SHAPE_SPACE_BEFORE) &&
           !cqk_shape(segment, p->at + 1, CQ_SHAPE_LINE_BEFORE);
}

/* "Mr. HENKIN United Stated": behind a surname in capitals two words or more that are not are no
 * given names but what its bearer is from. */
static void drop_affiliation(person_parser *p)
{
    person_name *name = p->name;
    const cq_segment *segment = p->worker->segment;
    uint32_t first = name->first;
    uint32_t tokens;
    if (!p->sure || !name->mixed || name->given || name->initials || name->words < 3 ||
        !cqk_shape(segment, first, CQ_SHAPE_UPPER_ALL) || name->last < first + 3 ||
        cqk_shape(segment, first + 1, CQ_SHAPE_UPPER_ALL) ||
        (person_word(p->worker, first, &tokens) & (WORD_CHINESE | WORD_KOREAN)) ||
        !cqk_shape(segment, first + 1, CQ_SHAPE_SPACE_BEFORE))
        return;
    name->words = 1;
    name->mixed = false;
    name->capitals = true;
    name->surname = first;
    name->last = first + 1;
    name->end = segment->tokens->end[first];
}

bool person_may_go_on(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    uint32_t next = i + 1;
    if (next >= segment->tokens->count || segment->tokens->kind[next] != CQ_TOKEN_LETTER ||
        cqk_shape(segment, next, CQ_SHAPE_UPPER_FIRST))
        return true;
    cq_str word = cqk_token(segment, next);
    return person_is_dotted(cqk_token(segment, i)) /* С.В.Лавров */ ||
           (word.len > 3 && (word.data[0] == 'd' || word.data[0] == 'l')) || /* d'Estaing */
           person_classes(worker, next, WORD_PARTICLE) || person_classes(worker, i, WORD_PARTICLE);
}

/* Carlos "Chacho" Álvarez: past a word in quotation marks behind a given name. */
static bool take_nickname(person_parser *p)
{
    static const char *const marks[] = {"\"", "“", "”", "«", "»", "‘", "’", "'"};
    const cq_segment *segment = p->worker->segment;
    uint32_t at = p->at;
    if (!p->name->given || p->name->words != 1 || at != p->name->last ||
        at + 3 >= segment->tokens->count || cqk_touches(segment, at) ||
        !cqk_token_in(segment, at, marks, CQK_COUNT(marks)) || !cqk_touches(segment, at + 1) ||
        !cqk_shape(segment, at + 1, CQ_SHAPE_UPPER_FIRST) ||
        !cqk_token_in(segment, at + 2, marks, CQK_COUNT(marks)) ||
        !person_is_word(p->worker, at + 3, false))
        return false;
    p->at += 3;
    return true;
}

/* Is the word at p->at one that may be a surname: known as one, or, in flowing text, known as
 * nothing else? */
static bool is_surname_below(const person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    cqk_place_match place;
    cqk_country_match country;
    uint32_t tokens;
    uint32_t classes = person_word(p->worker, p->at, &tokens) & ~(uint32_t)WORD_COMMON;
    if (classes & WORD_SURNAME)
        return !(classes & WORD_GIVEN);
    return classes == 0 && is_in_prose(p) && cqk_shape(segment, p->at, CQ_SHAPE_LOWER) &&
           person_is_word(p->worker, p->at, false) &&
           !cqk_place_at(p->worker->model->places, segment, p->at, &place) &&
           !cqk_country_at(p->worker->model->countries, segment, p->at, &country);
}

/* "Presidentes José Luis Rodríguez / Zapatero": a surname below the given names, in front of
 * text that flows on. */
static bool goes_on_below(const person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    uint32_t next = p->at + 1;
    return p->name->given && p->name->words < 4 && !p->name->capitals &&
           next < segment->tokens->count && !person_capital(p, next) &&
           !cqk_shape(segment, next, CQ_SHAPE_LINE_BEFORE) &&
           segment->tokens->hash[next] != p->worker->model->comma_hash && is_surname_below(p);
}

/* "M. de | St. Quentin", "Mr. St. John": the abbreviated saint of a surname, with a word behind it.
 */
static bool take_saint(person_parser *p)
{
    static const char *const saints[] = {"St", "Ste"};
    const cq_segment *segment = p->worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t word = p->at + 2;
    uint32_t tokens;
    bool titled = p->at > 0 && (person_word(p->worker, p->at - 1, &tokens) & WORD_ROLE);
    if ((!p->sure && !p->name->words && !p->name->initials && !titled) || word >= t->count ||
        !cqk_token_in(segment, p->at, saints, CQK_COUNT(saints)) ||
        !person_is_point(p->worker, p->at + 1) || !cqk_touches(segment, p->at + 1) ||
        t->kind[word] != CQ_TOKEN_LETTER || !cqk_shape(segment, word, CQ_SHAPE_UPPER_FIRST) ||
        cqk_shape(segment, word, CQ_SHAPE_LINE_BEFORE))
        return false;
    p->at = word;
    return true;
}

/* "Рособоронэкспорта | А.А.Михеев", "Дел | В. Молотов": in Russian the initials begin the name, and
 * a word in front of them that is no given name is none of it. */
static bool is_in_front_of_initials(const person_parser *p)
{
    const cq_segment *segment = p->worker->segment;
    const person_name *name = p->name;
    uint32_t tokens;
    if (name->words != 1 || name->initials || name->given || p->at != name->last ||
        (unsigned char)segment->text.data[segment->tokens->start[name->first]] < 0xD0 ||
        (person_word(p->worker, name->first, &tokens) & WORD_GIVEN))
        return false;
    cq_str word = cqk_token(segment, p->at);
    if (person_is_dotted(word)) {
        const char *point = word.data + word.len;
        while (point > word.data && point[-1] != '.')
            point--;
        return person_characters((cq_str){point, (size_t)(word.data + word.len - point)}) > 1;
    }
    uint32_t next = p->at;
    while (next + 2 < segment->tokens->count && person_is_initial(segment, next) &&
           person_is_point(p->worker, next + 1))
        next += 2;
    return next > p->at && next < segment->tokens->count &&
           segment->tokens->kind[next] == CQ_TOKEN_LETTER &&
           cqk_shape(segment, next, CQ_SHAPE_UPPER_FIRST) &&
           !cqk_shape(segment, next, CQ_SHAPE_LINE_BEFORE) &&
           person_characters(cqk_token(segment, next)) > 2 &&
           !person_is_dotted(cqk_token(segment, next));
}

/* "Maj. Gen.|Kamal", "Ms.|Edelenbos": the bytes of a title that no blank parts from the name. */
size_t person_glued_title(cq_str word)
{
    static const cq_str titles[] = {CQ_STR_INIT("Gen."), CQ_STR_INIT("Col."),  CQ_STR_INIT("Maj."),
                                    CQ_STR_INIT("Lt."),  CQ_STR_INIT("Adm."),  CQ_STR_INIT("Capt."),
                                    CQ_STR_INIT("Dr."),  CQ_STR_INIT("Prof."), CQ_STR_INIT("Amb."),
                                    CQ_STR_INIT("Mr."),  CQ_STR_INIT("Ms."),   CQ_STR_INIT("Mrs."),
                                    CQ_STR_INIT("Sr."),  CQ_STR_INIT("Sra.")};
    enum { NAME_MIN = 2 };
    for (size_t k = 0; k < CQK_COUNT(titles); k++)
        if (word.len >= titles[k].len + NAME_MIN &&
            memcmp(word.data, titles[k].data, titles[k].len) == 0)
            return titles[k].len;
    return 0;
}

bool person_parse(const person_worker *worker, uint32_t i, bool sure, person_name *name)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    *name = (person_name){.first = i, .last = i};
    if (i >= t->count)
        return false;
    person_parser p = {.worker = worker, .name = name, .at = i, .sure = sure};
    for (uint32_t units = 0; units < UNITS_MAX && p.at < t->count; units++) {
        if (name->words && p.at == name->last &&
            (!cqk_shape(segment, p.at, CQ_SHAPE_SPACE_BEFORE) ||
             (name->words > 1 && cqk_shape(segment, p.at, CQ_SHAPE_LINE_BEFORE) &&
              !goes_on_below(&p))))
            break;
        if (take_nickname(&p))
            continue;
        if (is_in_front_of_initials(&p))
            return false;
        if (t->kind[p.at] != CQ_TOKEN_LETTER || is_next_name(&p))
            break;
        if (name->words && person_possessive(cqk_token(segment, name->last - 1)))
            break;
        if (!take_saint(&p) && !person_take_al(&p) && !person_take_initial(&p) &&
            !person_take_short(&p) && !take_roman(&p) && !take_word(&p) && !take_particle(&p))
            break;
    }
    drop_affiliation(&p);
    if (name->last == i)
        return false;
    take_suffix(&p);
    person_trailing_initials(worker, name);
    /* "Viscount d'Alte", but "auprès d'Eden" */
    cq_str first = cqk_token(segment, i);
    uint32_t tokens;
    bool title = i > 0 && (person_word(worker, i - 1, &tokens) & (WORD_ROLE | WORD_HONORIFIC));
    bool kept = (sure || title) && first.data[0] == 'd';
    name->start = t->start[i] + (kept ? 0 : (uint32_t)person_elision(first)) +
                  (uint32_t)person_glued_title(first);
    return true;
}
