/*
 * western.c - personal names in Latin and Cyrillic letters: where a title, a role, a given name, a
 * list, a parenthesis or a signature says that one is there.
 */
#include "person.h"

#include <string.h>

enum { ROLE_REACH = 12, LIST_MAX = 24, AFFILIATION_REACH = 12, ROLE_TEXT_MAX = 120 };

static bool is_capital(const person_worker *worker, uint32_t i)
{
    return i < worker->segment->tokens->count &&
           cqk_shape(worker->segment, i, CQ_SHAPE_UPPER_FIRST);
}

static uint32_t classes_at(const person_worker *worker, uint32_t i)
{
    uint32_t tokens;
    return i < worker->segment->tokens->count ? person_word(worker, i, &tokens) : 0;
}

static bool is_hash(const person_worker *worker, uint32_t i, uint32_t hash)
{
    return i < worker->segment->tokens->count && worker->segment->tokens->hash[i] == hash;
}

static bool is_conjunction(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {"and", "et", "y", "und", "и", "or", "e"};
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_token_is(worker->segment, i, (cq_str){words[k], strlen(words[k])}))
            return true;
    return false;
}

static bool is_dash(const person_worker *worker, uint32_t i)
{
    return cqk_token_is(worker->segment, i, CQ_STR("–")) ||
           cqk_token_is(worker->segment, i, CQ_STR("—")) ||
           (is_hash(worker, i, worker->model->dash_hash) && !cqk_touches(worker->segment, i));
}

static bool is_cyrillic(const person_worker *worker, uint32_t i)
{
    unsigned char c = (unsigned char)worker->segment->text.data[worker->segment->tokens->start[i]];
    return c == 0xD0 || c == 0xD1;
}

/* University, Street: what stands in front is no person. */
static bool is_headed(const person_worker *worker, const person_name *name)
{
    if ((classes_at(worker, name->first) & WORD_PLACE) && !name->given)
        return true;
    return is_capital(worker, name->last) &&
           !cqk_shape(worker->segment, name->last, CQ_SHAPE_LINE_BEFORE) &&
           (classes_at(worker, name->last) & WORD_HEAD);
}

static bool ends_with(cq_str word, const char *end)
{
    size_t n = strlen(end);
    return word.len > n + 1 && memcmp(word.data + word.len - n, end, n) == 0;
}

/* Endings of nouns and adjectives that names hardly have. */
static bool is_noun(const person_worker *worker, uint32_t i)
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

static bool is_line_end(const person_worker *worker, uint32_t i)
{
    const cq_tokens *t = worker->segment->tokens;
    return i >= t->count || cqk_shape(worker->segment, i, CQ_SHAPE_LINE_BEFORE);
}

/* "H.E. Mr.", "Excmo. Sr. D.": the whole chain belongs in front of the name. */
static uint32_t past_honorifics(const person_worker *worker, uint32_t i, bool begun)
{
    const cq_segment *segment = worker->segment;
    for (;;) {
        uint32_t tokens;
        if (i >= segment->tokens->count)
            return i;
        bool honorific =
            (person_word(worker, i, &tokens) & WORD_HONORIFIC) && is_capital(worker, i);
        /* "Mr. M. Horvat": the M. is an initial. */
        bool initial = segment->tokens->end[i] - segment->tokens->start[i] == 1;
        if (!honorific || (initial && begun))
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
    cqk_place_match place;
    return cqk_place_at(worker->model->places, segment, name, &place);
}

/* MM., Messrs., Sres.: several names follow. */
static bool is_plural(cq_str honorific)
{
    static const char *const plurals[] = {"Messrs", "MM", "Mmes", "Sres", "Drs", "Messieurs"};
    for (size_t k = 0; k < CQK_COUNT(plurals); k++)
        if (cqk_equal(honorific, (cq_str){plurals[k], strlen(plurals[k])}))
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

/* "Mr. Dayton", "Messrs. Ford and Grew": the names behind an honorific. */
static bool after_honorific(person_worker *worker, uint32_t i, uint32_t tokens)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    uint32_t next = i + tokens;
    if (is_hash(worker, next, worker->model->dot_hash) && cqk_touches(segment, next))
        next++;
    /* "John M. Smith": the M. is no title. */
    if (tokens == 2 && i > 0 && person_is_word(worker, i - 1, true) &&
        segment->tokens->end[i] - segment->tokens->start[i] == 1)
        return false;
    next = past_honorifics(worker, next, true);
    if (cqk_token_is(segment, next, CQ_STR("D")) &&
        (segment->text.data[segment->tokens->start[i]] == 'S' ||
         segment->text.data[segment->tokens->start[i]] == 'E') &&
        is_hash(worker, next + 1, worker->model->dot_hash))
        next += 2; /* Sr. D. José: don */
    bool found = false;
    if (is_town(worker, i, next))
        return false;
    for (uint32_t items = 0; items < LIST_MAX; items++) {
        bool plain = person_parse(worker, next, true, &name) && name.words > 0;
        /* Mrs. May, Mr. Young: a word that is no name elsewhere. */
        if (!plain && is_capital(worker, next) && segment->tokens->kind[next] == CQ_TOKEN_LETTER &&
            cqk_shape(segment, next, CQ_SHAPE_LOWER) &&
            !(classes_at(worker, next) &
              (WORD_ROLE | WORD_HEAD | WORD_PARTICLE | WORD_HONORIFIC)) &&
            (classes_at(worker, next) & WORD_STOP) && !found &&
            segment->tokens->end[i] - segment->tokens->start[i] < 5 &&
            !is_capital(worker, next + 1) && !is_noun(worker, next)) {
            name = (person_name){.first = next,
                                 .last = next + 1,
                                 .start = segment->tokens->start[next],
                                 .end = segment->tokens->end[next],
                                 .words = 1,
                                 .surname = next};
            plain = true;
        }
        if (!plain)
            return found;
        person_report(worker, &name, (cq_str){NULL, 0}, "title");
        found = true;
        next = name.last;
        if (is_plural(cqk_token(segment, i)))
            next = past_parenthesis(worker, next);
        if (!is_hash(worker, next, worker->model->comma_hash) && !is_conjunction(worker, next))
            return true;
        next++;
        /* Only a bare surname goes on the list: "Mr. A, Director of B" is none. */
        if (is_plural(cqk_token(segment, i)) &&
            (person_is_word(worker, next, false) ||
             (is_capital(worker, next) && (classes_at(worker, next) & WORD_PARTICLE))))
            continue;
        if (!person_is_word(worker, next, false) ||
            !(classes_at(worker, next) & (WORD_SURNAME | WORD_GIVEN)))
            return true;
    }
    return true;
}

/* Words in Cyrillic letters that end as adjectives do: names of bodies, not of people. */
static bool is_adjective(const person_worker *worker, uint32_t i)
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

/* Accepts what stands directly behind a role. */
static bool is_name_of_role(const person_worker *worker, uint32_t role, const person_name *name)
{
    const cq_segment *segment = worker->segment;
    if (name->words == 0 || is_headed(worker, name))
        return false;
    if (name->words > 1 && !name->given && is_cyrillic(worker, name->first) &&
        is_adjective(worker, name->first))
        return false;
    if (name->words > 1)
        return !is_noun(worker, name->surname) || name->given;
    if (name->initials)
        return true;
    if (cqk_shape(segment, name->surname, CQ_SHAPE_UPPER_ALL) &&
        !cqk_shape(segment, role, CQ_SHAPE_UPPER_ALL))
        return false;
    /* "MINISTER OPENS CONFERENCE": a heading in capitals. */
    bool heading = name->capitals && name->last < segment->tokens->count &&
                   cqk_shape(segment, name->last, CQ_SHAPE_UPPER_ALL) &&
                   !cqk_shape(segment, name->last, CQ_SHAPE_LINE_BEFORE);
    if (heading && !(classes_at(worker, name->surname) & (WORD_SURNAME | WORD_GIVEN)))
        return false;
    if (is_noun(worker, name->surname))
        return false;
    bool known = classes_at(worker, name->surname) &
                 (WORD_SURNAME | WORD_GIVEN | WORD_CHINESE | WORD_KOREAN);
    if (!known && is_cyrillic(worker, name->surname) && is_adjective(worker, name->surname))
        return false;
    /* One unknown word behind a role in small letters, or at a line's beginning, is too little. */
    return known || (is_capital(worker, role) || segment->tokens->kind[role] != CQ_TOKEN_LETTER ||
                     !is_line_end(worker, name->last));
}

/* Where the text of a role that begins at token i ends: at the next comma, dash or sentence. */
static cq_str role_text(const person_worker *worker, uint32_t i)
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
        if ((classes_at(worker, comma - 1) & WORD_FRONT) || is_conjunction(worker, comma - 1))
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
    uint32_t chain = past_honorifics(worker, first, false);
    if (chain < comma)
        first = chain;
    if (first > 0 && cqk_token_is(segment, first, CQ_STR("D")) &&
        is_hash(worker, first - 1, worker->model->dot_hash))
        first += 2; /* Sr. D. José */
    for (; first + 1 < comma; first++)
        if (person_parse(worker, first, false, &name) && name.last == comma && name.words > 1 &&
            !name.capitals && !is_noun(worker, name.surname)) {
            person_report(worker, &name, role_text(worker, comma + 1), "apposition");
            return true;
        }
    return false;
}

/* of, for, de, für: what the role is of follows. */
static bool is_of(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {"of",  "for",   "to",   "de",  "du",  "des",
                                        "del", "della", "di",   "der", "für", "da",
                                        "do",  "pour",  "para", "at",  "in",  "im"};
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_token_is(worker->segment, i, (cq_str){words[k], strlen(words[k])}))
            return true;
    return cqk_token(worker->segment, i).len > 3 && cqk_token(worker->segment, i).data[1] == '\'';
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
        if (cqk_country_at(worker->model->countries, segment, k, &country)) {
            k += country.tokens - 1;
            continue;
        }
        person_name name;
        bool given = (classes_at(worker, k) & WORD_GIVEN) != 0;
        if (k > next && (classes_at(worker, k) & WORD_ROLE))
            return false; /* what follows is of that role */
        if ((!given && !cyrillic) || !person_parse(worker, k, false, &name) ||
            name.words + name.initials < 2 || name.words == 0)
            continue;
        if (is_headed(worker, &name) || (!given && !name.initials && is_adjective(worker, k)))
            continue;
        person_report(worker, &name, cqk_tokens(segment, role, k), "role-of");
        return true;
    }
    return false;
}

/* "President von der Leyen", "General de Gaulle", not "ministre de la Pêche". */
static bool is_noble(const person_worker *worker, uint32_t i)
{
    static const char *const particles[] = {"von", "van", "bin", "al", "ter"};
    for (size_t k = 0; k < CQK_COUNT(particles); k++)
        if (cqk_token_is(worker->segment, i, (cq_str){particles[k], strlen(particles[k])}))
            return true;
    return (cqk_token_is(worker->segment, i, CQ_STR("de")) &&
            (classes_at(worker, i + 1) & WORD_SURNAME));
}

/* "Chairman: Elin Berg", "Секретарь: Н. Орлова": the name, or names, behind a role and a colon. */
static bool after_label(person_worker *worker, uint32_t i, uint32_t colon)
{
    const cq_segment *segment = worker->segment;
    uint32_t next = colon + 1;
    bool found = false;
    for (uint32_t items = 0; items < LIST_MAX; items++) {
        person_name name;
        if (!person_parse(worker, next, false, &name) || name.words + name.initials < 2 ||
            name.words == 0 || name.words > 4 || name.capitals || is_headed(worker, &name) ||
            is_noun(worker, name.surname) || is_noun(worker, name.first))
            return found;
        bool comma = is_hash(worker, name.last, worker->model->comma_hash);
        bool more = comma || is_conjunction(worker, name.last);
        if (!more && !is_line_end(worker, name.last) &&
            segment->tokens->kind[name.last] == CQ_TOKEN_LETTER && !(name.given || name.initials))
            return found;
        person_report(worker, &name, cqk_tokens(segment, i, colon), "label");
        found = true;
        if (!more)
            return true;
        next = name.last + 1;
    }
    return found;
}

static bool after_role(person_worker *worker, uint32_t i, uint32_t tokens)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    uint32_t next = i + tokens;
    person_name name;
    /* "Lt. Gen.", "Col." */
    if (is_hash(worker, next, worker->model->dot_hash) && cqk_touches(segment, next) &&
        t->end[next - 1] - t->start[next - 1] < 5)
        next++;
    if (next >= t->count)
        return false;
    if (is_line_end(worker, next) && is_capital(worker, next) &&
        (segment->flags & CQ_SEGMENT_HEADING) == 0 && cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE))
        return false;
    if (cqk_token_is(segment, next, CQ_STR(":")) && after_label(worker, i, next))
        return true;
    if (t->kind[next] != CQ_TOKEN_LETTER)
        return before_role(worker, i);
    if (person_parse(worker, next, is_noble(worker, next), &name) &&
        is_name_of_role(worker, i, &name)) {
        person_report(worker, &name, cqk_tokens(segment, i, i + tokens), "role");
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
    bool reported = before_role(worker, i);
    return far_behind_role(worker, i, next) || reported;
}

/* "Francis Wilcox", "Jack Fobes". */
static bool after_given(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    if (!person_is_word(worker, i, true))
        return false;
    if (i > 0 && (classes_at(worker, i - 1) & WORD_PLACE) && is_capital(worker, i - 1))
        return false;
    if (!person_parse(worker, i, false, &name) || name.words < 2 || is_headed(worker, &name) ||
        is_noun(worker, name.surname))
        return false;
    /* An acronym behind a given name is no surname: "Roger NATO". */
    if (name.mixed && name.words == 2 && cqk_shape(segment, name.surname, CQ_SHAPE_UPPER_ALL) &&
        segment->tokens->end[name.surname] - segment->tokens->start[name.surname] < 3)
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "given-name");
    return true;
}

/* How many syllables of pinyin a word has, 0: it is none. */
static uint32_t pinyin(cq_str word)
{
    static const char *const initials[] = {"zh", "ch", "sh", "b", "p", "m", "f", "d",
                                           "t",  "n",  "l",  "g", "k", "h", "j", "q",
                                           "x",  "r",  "z",  "c", "s", "y", "w", ""};
    static const char *const finals[] = {"iang", "iong", "uang", "ang", "eng", "ing", "ong", "uai",
                                         "iao",  "ian",  "uan",  "ai",  "ei",  "ao",  "ou",  "an",
                                         "en",   "in",   "un",   "ia",  "ie",  "iu",  "ua",  "uo",
                                         "ui",   "ue",   "er",   "a",   "o",   "e",   "i",   "u"};
    char text[24];
    uint32_t syllables = 0;
    if (word.len < 2 || word.len >= sizeof text)
        return 0;
    for (size_t i = 0; i < word.len; i++) {
        unsigned char c = (unsigned char)word.data[i];
        if (c >= 0x80 || c == '\'')
            return 0;
        text[i] = (char)(c | 0x20);
    }
    size_t at = 0;
    while (at < word.len) {
        size_t begin = at;
        for (size_t k = 0; k < CQK_COUNT(initials); k++) {
            size_t n = strlen(initials[k]);
            if (word.len - at >= n && memcmp(text + at, initials[k], n) == 0) {
                at += n;
                break;
            }
        }
        size_t final = 0;
        for (size_t k = 0; k < CQK_COUNT(finals) && !final; k++) {
            size_t n = strlen(finals[k]);
            bool fits = word.len - at >= n && memcmp(text + at, finals[k], n) == 0;
            /* An n or g that a vowel follows begins the next syllable: Yi-nan. */
            bool vowel = fits && at + n < word.len && strchr("aeiou", text[at + n]) != NULL;
            if (fits && !(vowel && (text[at + n - 1] == 'n' || text[at + n - 1] == 'g' ||
                                    text[at + n - 1] == 'r')))
                final = n;
        }
        if (!final || (at == begin && syllables > 0 && text[at] != 'a' && text[at] != 'e'))
            return 0;
        at += final;
        syllables++;
    }
    return syllables;
}

/* "Hua Chunying", "HUANG Chengqing"; one syllable of given name (Fu Cong) needs more around it. */
static bool chinese(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    if (!is_capital(worker, i) || !person_parse(worker, i, false, &name) || name.words != 2 ||
        name.initials || is_headed(worker, &name))
        return false;
    uint32_t second = name.surname;
    cq_str word = cqk_token(segment, second);
    word.len -= person_possessive(word);
    uint32_t syllables = pinyin(word);
    bool hyphen = name.last > second + 1;
    bool capitals = cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) && name.mixed;
    bool before = i > 0 && (classes_at(worker, i - 1) & WORD_PLACE);
    if (syllables == 1 &&
        (is_hash(worker, name.last, worker->model->comma_hash) ||
         is_conjunction(worker, name.last) || (classes_at(worker, name.last) & WORD_VERB) ||
         (i > 0 && (is_conjunction(worker, i - 1) || (classes_at(worker, i - 1) & WORD_FRONT)))))
        syllables = 2;
    if (before || name.capitals || (syllables < 2 && !hyphen) || (syllables > 2 && !capitals) ||
        (!hyphen && (classes_at(worker, second) & (WORD_STOP | WORD_HEAD))))
        return false;
    name.surname = i;
    person_report(worker, &name, (cq_str){NULL, 0}, "pinyin");
    return true;
}

/* "Choi Sung-Joo", "Ban Ki-moon", "Kim Jong Un", "Sung-Joo Choi". */
static bool korean(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    person_name name;
    if (!is_capital(worker, i) || !person_parse(worker, i, false, &name) ||
        is_headed(worker, &name))
        return false;
    if (name.words == 2 && name.surname == i + 1 && name.last == i + 4 &&
        t->end[i + 1] - t->start[i + 1] < 7 && t->end[i + 3] - t->start[i + 3] < 7) {
        name.surname = i;
        person_report(worker, &name, (cq_str){NULL, 0}, "korean");
        return true;
    }
    bool three = name.words == 3 && name.last == i + 3 && !name.capitals &&
                 t->end[i + 1] - t->start[i + 1] < 6 && t->end[i + 2] - t->start[i + 2] < 6;
    if (three && !name.given) {
        name.surname = i;
        person_report(worker, &name, (cq_str){NULL, 0}, "korean");
        return true;
    }
    if (i >= 3 && t->hash[i - 2] == worker->model->dash_hash && cqk_touches(segment, i - 1) &&
        cqk_touches(segment, i - 2) && is_capital(worker, i - 3) && name.words == 1 &&
        t->end[i - 3] - t->start[i - 3] < 7 && t->end[i - 1] - t->start[i - 1] < 7) {
        person_name whole;
        if (person_parse(worker, i - 3, false, &whole) && whole.last == i + 1 && whole.words == 2) {
            person_report(worker, &whole, (cq_str){NULL, 0}, "korean");
            return true;
        }
    }
    return false;
}

/* "with Dulles and Radford", "Gruenther met": a surname of the lexicon beside such a word. */
static bool surname_alone(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    if (!is_capital(worker, i) || !cqk_shape(segment, i, CQ_SHAPE_LOWER) ||
        !person_parse(worker, i, false, &name) || name.words != 1 || is_headed(worker, &name) ||
        is_capital(worker, name.last))
        return false;
    bool small =
        i > 0 && (!is_capital(worker, i - 1) ||
                  (worker->is_letter && cqk_shape(segment, i - 1, CQ_SHAPE_SENTENCE_START)));
    uint32_t before = small ? classes_at(worker, i - 1) : 0;
    uint32_t behind = is_capital(worker, name.last) ? 0 : classes_at(worker, name.last);
    bool label = worker->is_letter && cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE) &&
                 cqk_token_is(segment, name.last, CQ_STR(":"));
    if (i > 0 && is_capital(worker, i - 1) && !(before & WORD_FRONT) &&
        !cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START) &&
        !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE) &&
        segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER)
        return false;
    if (!(before & WORD_FRONT) && !(behind & WORD_VERB) && !label)
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "surname");
    return true;
}

/* "diary of H. Nyberg", "with K. Olsen", "secretary: A. Berger": does a name follow? */
static bool is_cited(const person_worker *worker, uint32_t i)
{
    static const char *const words[] = {"of", "de", "von", "by", "par", "por", "secretary", "от"};
    const cq_segment *segment = worker->segment;
    if (i == 0 || (is_capital(worker, i - 1) && i > 1))
        return false;
    if (cqk_token_is(segment, i - 1, CQ_STR(":")) || (classes_at(worker, i - 1) & WORD_FRONT))
        return true;
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_token_is(segment, i - 1, (cq_str){words[k], strlen(words[k])}))
            return true;
    return false;
}

/*
 * A line of nothing but initials and surnames, as signatures stand at the end: "F. Steiner",
 * "M. Dupont    K. Olsen". One alone may be a heading ("A. Background"): then the letter has to be
 * none that counts, or the line before ends in a colon ("For the Minister:").
 */
static bool signature_line(person_worker *worker, uint32_t i)
{
    enum { NAMES_MAX = 4 };
    const cq_segment *segment = worker->segment;
    person_name names[NAMES_MAX];
    uint32_t count = 0;
    uint32_t at = i;
    cq_str first = cqk_token(segment, i);
    if (first.len > 2 && !memchr(first.data, '.', first.len))
        return false;
    while (count < NAMES_MAX && (at == i || !is_line_end(worker, at))) {
        person_name *name = &names[count];
        if (!person_parse(worker, at, false, name) || name->words == 0 || name->words > 3 ||
            name->words + name->initials < 2 || is_noun(worker, name->surname) ||
            (count == 0 && !name->initials) || name->capitals)
            return false;
        at = name->last;
        count++;
    }
    if (!count || !is_line_end(worker, at))
        return false;
    bool counts = strchr("ABCDEFGHIVXivx", segment->text.data[names[0].start]) != NULL;
    bool colon = i > 0 ? cqk_token_is(segment, i - 1, CQ_STR(":")) : worker->after_colon;
    person_name below;
    bool pair = person_parse(worker, at, false, &below) && below.initials && below.words &&
                is_line_end(worker, below.last) &&
                segment->text.data[below.start] != segment->text.data[names[0].start] + 1;
    if (count == 1 && !colon && !pair && !worker->closing && counts && names[0].initials == 1)
        return false;
    for (uint32_t k = 0; k < count; k++)
        person_report(worker, &names[k], (cq_str){NULL, 0}, "signature");
    return true;
}

/* "J. F. Kennedy", "С.В.Лавров", "В. Путин". */
static bool initials(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    cqk_country_match country;
    if (!is_capital(worker, i) ||
        (i > 0 && cqk_touches(segment, i) && segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER) ||
        cqk_country_at(worker->model->countries, segment, i, &country))
        return false;
    if (i > 0 && is_capital(worker, i - 1) && segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER &&
        cqk_shape(segment, i, CQ_SHAPE_SPACE_BEFORE) &&
        !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE) && !is_cyrillic(worker, i))
        return false;
    if (!person_parse(worker, i, false, &name) || !name.initials || name.words == 0 ||
        name.words > 3 || is_headed(worker, &name) || is_noun(worker, name.surname))
        return false;
    bool known = classes_at(worker, name.surname) & (WORD_SURNAME | WORD_GIVEN);
    bool line = i == 0 || cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE);
    if (name.initials == 1 && !known && !is_cited(worker, i) && (line || !is_cyrillic(worker, i)))
        return false;
    if (name.capitals && !known && !line)
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "initials");
    return true;
}

/* "the British Ambassador (Makins)". */
static bool in_parentheses(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    if (!person_parse(worker, i + 1, false, &name) || name.words == 0 || name.words > 3 ||
        !cqk_token_is(segment, name.last, CQ_STR(")")) || name.capitals ||
        is_noun(worker, name.surname))
        return false;
    for (uint32_t k = i; k > 0 && i - k < ROLE_REACH + 4; k--) {
        if (segment->tokens->kind[k - 1] != CQ_TOKEN_LETTER)
            return false;
        if ((classes_at(worker, k - 1) & WORD_ROLE) && is_capital(worker, k - 1)) {
            person_report(worker, &name, cqk_tokens(segment, k - 1, i), "parenthesis");
            return true;
        }
    }
    return false;
}

/* "(gez.) DU MONT.", "Signed: John Foster Dulles" at the end of a line. */
static bool after_closing(person_worker *worker, uint32_t i, uint32_t tokens)
{
    const cq_segment *segment = worker->segment;
    uint32_t next = i + tokens;
    while (next < segment->tokens->count && next < i + tokens + 4 &&
           segment->tokens->kind[next] != CQ_TOKEN_LETTER)
        next++;
    person_name name;
    if (!person_parse(worker, next, true, &name) || name.words == 0)
        return false;
    uint32_t last = name.last;
    if (is_hash(worker, last, worker->model->dot_hash))
        last++;
    bool comma = is_hash(worker, last, worker->model->comma_hash) && name.words > 1;
    if ((!is_line_end(worker, last) && !comma) ||
        (name.words == 1 && !name.initials && next == i + tokens))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "signed");
    return true;
}

/* "co-chaired by Noke Kiroyan and Damos Agusman": unknown names, of two words at least. */
static bool after_agent(person_worker *worker, uint32_t phrase, uint32_t i)
{
    bool found = false;
    /* The drafting line of a telegram has surnames alone. */
    bool drafted = worker->is_letter && is_capital(worker, phrase);
    for (uint32_t items = 0; items < LIST_MAX; items++) {
        person_name name;
        i = past_honorifics(worker, i, false);
        if (!person_parse(worker, i, false, &name) || name.words < (drafted ? 1 : 2) ||
            name.capitals || is_headed(worker, &name) || is_noun(worker, name.surname) ||
            is_noun(worker, i))
            return found;
        person_report(worker, &name, (cq_str){NULL, 0}, "agent");
        found = true;
        if (!is_conjunction(worker, name.last))
            return true;
        i = name.last + 1;
    }
    return found;
}

/* Egyptians, Europeans, Frenchmen: peoples and followers, not one person. */
static bool is_people(const person_worker *worker, uint32_t i)
{
    static const char *const ends[] = {"ians", "eans", "icans", "ites", "ists",
                                       "men",  "ese",  "crats", "ials", "ators"};
    cq_str word = cqk_token(worker->segment, i);
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (ends_with(word, ends[k]))
            return true;
    return false;
}

/* One word with a capital that nothing else is known of: in a telegram a surname. */
static bool is_unknown_surname(const person_worker *worker, uint32_t i, person_name *name)
{
    const cq_segment *segment = worker->segment;
    cqk_country_match country;
    cqk_place_match place;
    return person_parse(worker, i, false, name) && name->words == 1 && !name->initials &&
           name->first == name->surname && cqk_shape(segment, i, CQ_SHAPE_LOWER) &&
           segment->tokens->end[i] - segment->tokens->start[i] > 3 && !is_noun(worker, i) &&
           !is_people(worker, i) && !is_headed(worker, name) && !is_capital(worker, name->last) &&
           !cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START) &&
           !cqk_country_at(worker->model->countries, segment, i, &country) &&
           !cqk_place_at(worker->model->places, segment, i, &place);
}

/* "We agree," said Abel Kassaye, who ...: two unknown words and a stop. */
static bool after_said(person_worker *worker, uint32_t i)
{
    person_name name;
    cqk_country_match country;
    cqk_place_match place;
    if (!person_parse(worker, i, false, &name) || name.words + name.initials < 2 ||
        name.words == 0 || name.words > 3 || name.capitals || is_headed(worker, &name) ||
        is_noun(worker, name.surname) || is_noun(worker, name.first) ||
        (!is_hash(worker, name.last, worker->model->comma_hash) &&
         !is_hash(worker, name.last, worker->model->dot_hash)) ||
        cqk_country_at(worker->model->countries, worker->segment, i, &country) ||
        cqk_place_at(worker->model->places, worker->segment, i, &place))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "said");
    return true;
}

/* "He told Hollings of our staff", "Saw Barreto this morning", "(Hollings to Farley, letter)". */
static bool after_told(person_worker *worker, uint32_t i, uint32_t tokens)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    person_name to;
    uint32_t next = i + tokens;
    bool from = tokens > 1 && cqk_token_is(segment, next - 1, CQ_STR("from"));
    bool said =
        cqk_token_is(segment, i, CQ_STR("said")) || cqk_token_is(segment, i, CQ_STR("says"));
    if (said && !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE))
        return after_said(worker, next);
    if (!worker->is_letter || said || !is_unknown_surname(worker, next, &name))
        return false;
    if (from && (!cqk_token_is(segment, next + 1, CQ_STR("to")) ||
                 !is_unknown_surname(worker, next + 2, &to)))
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "told");
    if (from)
        person_report(worker, &to, (cq_str){NULL, 0}, "told");
    return true;
}

/* "(Hollings to Farley, letter)" */
static bool correspondents(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name from;
    person_name to;
    if (!worker->is_letter || !cqk_token_is(segment, i + 2, CQ_STR("to")) ||
        !person_parse(worker, i + 1, false, &from) || from.words != 1 || from.last != i + 2 ||
        !is_unknown_surname(worker, i + 3, &to) || is_noun(worker, i + 1))
        return false;
    person_report(worker, &from, (cq_str){NULL, 0}, "told");
    person_report(worker, &to, (cq_str){NULL, 0}, "told");
    return true;
}

bool person_western(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    if (segment->tokens->hash[i] == worker->model->open_hash)
        return in_parentheses(worker, i) || correspondents(worker, i);
    uint32_t tokens;
    uint32_t classes = person_word(worker, i, &tokens);
    if ((classes & WORD_HONORIFIC) &&
        (is_capital(worker, i) || tokens > 1 || is_cyrillic(worker, i) ||
         segment->tokens->end[i] - segment->tokens->start[i] > 2) &&
        after_honorific(worker, i, tokens))
        return true;
    if ((classes & WORD_GIVEN) && after_given(worker, i))
        return true;
    if ((classes & WORD_ROLE) && after_role(worker, i, tokens))
        return true;
    if ((classes & WORD_CHINESE) && chinese(worker, i))
        return true;
    if ((classes & WORD_KOREAN) && korean(worker, i))
        return true;
    if ((classes & WORD_SURNAME) && surname_alone(worker, i))
        return true;
    if ((classes & WORD_AGENT) && after_agent(worker, i, i + tokens))
        return true;
    if ((classes & WORD_TOLD) && after_told(worker, i, tokens))
        return true;
    if ((classes & WORD_CLOSING) && after_closing(worker, i, tokens))
        return true;
    cq_str word = cqk_token(segment, i);
    bool initial = word.len < 3 || memchr(word.data, '.', word.len) != NULL;
    return initial && initials(worker, i);
}

/* Does an organisation or a role stand on this line behind token i? */
static bool has_affiliation(const person_worker *worker, uint32_t i)
{
    if (classes_at(worker, i) & WORD_PLACE)
        return false; /* "San Francisco, California" */
    for (uint32_t k = i; k < i + AFFILIATION_REACH && (k == i || !is_line_end(worker, k)); k++)
        if (is_capital(worker, k) && (classes_at(worker, k) & (WORD_HEAD | WORD_ROLE)))
            return true;
    return false;
}

/* Is this dash followed by what a list of participants says of a person? */
static bool is_role_behind(const person_worker *worker, uint32_t i, const person_name *name)
{
    if (name->given || name->patronymic || name->mixed)
        return true;
    return (classes_at(worker, i) & WORD_ROLE) != 0;
}

/* A name at the beginning of a line: "NAME – role", "Name, Institute". */
void person_line_start(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    person_name name;
    if (!is_capital(worker, i) || signature_line(worker, i) ||
        !person_parse(worker, i, true, &name) || name.words < 2)
        return;
    if (is_dash(worker, name.last) && is_role_behind(worker, name.last + 1, &name)) {
        person_report(worker, &name, role_text(worker, name.last + 1), "list");
        return;
    }
    if (name.capitals || name.words > 3 || is_noun(worker, name.surname) ||
        is_noun(worker, name.first) || !is_hash(worker, name.last, worker->model->comma_hash) ||
        cqk_touches(segment, name.last + 1) || !has_affiliation(worker, name.last + 1))
        return;
    person_report(worker, &name, role_text(worker, name.last + 1), "affiliation");
}

/* A segment that is nothing but a name, where a letter is signed. */
void person_segment_start(person_worker *worker)
{
    const cq_segment *segment = worker->segment;
    const cq_tokens *t = segment->tokens;
    person_name name;
    if (t->count > 9 || !person_parse(worker, 0, worker->closing, &name))
        return;
    uint32_t last = name.last;
    if (last < t->count && t->hash[last] == worker->model->dot_hash)
        last++;
    if (last != t->count || name.words == 0 || is_noun(worker, name.surname))
        return;
    bool alone = name.words == 1 && name.initials == 0;
    bool lone_word = worker->is_letter && worker->after_sentence && !name.capitals &&
                     segment->index > 2 && last == name.last;
    if (worker->closing || (name.initials && (name.given || name.words + name.initials > 2)) ||
        (alone && lone_word))
        person_report(worker, &name, (cq_str){NULL, 0}, "signature");
}
