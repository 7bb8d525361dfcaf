/*
 * latin.c - names of meetings in alphabetic scripts.
 *
 * A name is found from its head: to the left through modifiers to an ordinal or to the first
 * capitalised word, to the right through complements ("of the General Assembly", "sur le climat").
 */
#include "mention.h"

#include "numeral.h"

#include <string.h>

enum { LEFT_MAX = 16, LOWER_MAX = 4, RIGHT_MAX = 40, ACRONYM_MAX = 12 };

uint32_t word_class(const model *m, const cq_segment *segment, uint32_t i)
{
    uint32_t value = 0;
    if (i >= segment->tokens->count)
        return 0;
    return cqk_lexicon_match(m->words, segment, i, &value) == 1 ? value : 0;
}

static bool is_letter(const cq_segment *segment, uint32_t i)
{
    return i < segment->tokens->count && segment->tokens->kind[i] == CQ_TOKEN_LETTER;
}

/* Does "." at token i end an abbreviation: U.S., St., a single capital? */
static bool is_abbreviation(const cq_segment *segment, uint32_t dot)
{
    if (dot == 0 || !cqk_token_is(segment, dot, CQ_STR(".")) || !cqk_touches(segment, dot))
        return false;
    cq_str word = cqk_token(segment, dot - 1);
    if (!cqk_shape(segment, dot - 1, CQ_SHAPE_UPPER_FIRST))
        return false;
    return memchr(word.data, '.', word.len) || word.len == 1 || cqk_equal(word, CQ_STR("St"));
}

/* "5. Mai", "04. 6.3", "3. Sitzung": a point behind a number of a day or an ordinal ends nothing.
 */
static bool is_numbered(const cq_segment *segment, uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    uint32_t roman = 0;
    if (i < 2 || !cqk_token_is(segment, i - 1, CQ_STR(".")) || !cqk_touches(segment, i - 1))
        return false;
    cq_str before = cqk_token(segment, i - 2);
    if (before.len > 1 && before.data[0] <= 'Z' &&
        cqk_roman_number(before, 0, &roman) == before.len)
        return true;
    if (t->kind[i - 2] != CQ_TOKEN_NUMBER)
        return t->kind[i] == CQ_TOKEN_NUMBER && before.len <= 5 &&
               cqk_shape(segment, i - 2, CQ_SHAPE_UPPER_FIRST); /* "Nov. 2004", "No. 5" */
    return t->kind[i] == CQ_TOKEN_NUMBER || t->end[i - 2] - t->start[i - 2] <= 2;
}

bool sentence_begins(const cq_segment *segment, uint32_t i)
{
    if (i == 0)
        return true;
    if (!cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START))
        return false;
    return !is_abbreviation(segment, i - 1) && !is_numbered(segment, i);
}

bool is_capital(const cq_segment *segment, uint32_t i)
{
    if (cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST))
        return true;
    cq_str text = cqk_token(segment, i);
    for (size_t at = 1; at <= 2 && at + 1 < text.len; at++) {
        size_t mark = text.data[at] == '\'' ? 1 : 0;
        if (text.len - at > 3 && memcmp(text.data + at, "’", 3) == 0)
            mark = 3;
        if (mark == 0)
            continue;
        unsigned char c = (unsigned char)text.data[at + mark];
        unsigned char next = at + mark + 1 < text.len ? (unsigned char)text.data[at + mark + 1] : 0;
        return (c >= 'A' && c <= 'Z') || (c == 0xC3 && next >= 0x80 && next <= 0x9E);
    }
    return false;
}

bool is_acronym(const cq_segment *segment, uint32_t i)
{
    if (!is_letter(segment, i) || !cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL))
        return false;
    cq_str text = cqk_token(segment, i);
    uint32_t value = 0;
    return text.len >= 2 && text.len <= ACRONYM_MAX && cqk_roman_number(text, 0, &value) == 0;
}

/* Does the token join the ones around it: hyphen, slash, plus, dash, all written together? */
static bool joins(const cq_segment *segment, uint32_t i)
{
    static const char *const marks[] = {"-", "‐", "‑", "–", "—", "/", "+", "＋"};
    if (i == 0 || i + 1 >= segment->tokens->count || !cqk_touches(segment, i) ||
        !cqk_touches(segment, i + 1))
        return false;
    cq_str text = cqk_token(segment, i);
    for (size_t k = 0; k < CQK_COUNT(marks); k++)
        if (cqk_equal(text, (cq_str){marks[k], strlen(marks[k])}))
            return true;
    return false;
}

static bool is_apostrophe(const cq_segment *segment, uint32_t i)
{
    return cqk_touches(segment, i) &&
           (cqk_token_is(segment, i, CQ_STR("'")) || cqk_token_is(segment, i, CQ_STR("’")));
}

/* A token that is neither a word nor the end of a name: hyphens, apostrophes, points of U.S. */
static bool is_glue(const cq_segment *segment, uint32_t i)
{
    return joins(segment, i) || is_apostrophe(segment, i) || is_abbreviation(segment, i);
}

static bool ends_with(cq_str text, const char *tail)
{
    size_t len = strlen(tail);
    return text.len > len && memcmp(text.data + text.len - len, tail, len) == 0;
}

static bool token_in(const model *m, const cq_segment *segment, uint32_t i, const char *const *list,
                     size_t count)
{
    cq_str text = cqk_token(segment, i);
    char key[24];
    size_t len = m->host->fold(text.data, text.len, key, sizeof key);
    for (size_t k = 0; len <= sizeof key && k < count; k++)
        if (strlen(list[k]) == len && memcmp(list[k], key, len) == 0)
            return true;
    return false;
}

static bool is_possessive(const model *m, const cq_segment *segment, uint32_t i)
{
    cq_str text = cqk_token(segment, i);
    return (ends_with(text, "'s") || ends_with(text, "’s") || ends_with(text, "'S")) &&
           word_class(m, segment, i) != WORD_OFFICIALS;
}

static bool is_head(const model *m, const cq_segment *segment, uint32_t i)
{
    uint32_t value = 0;
    return cqk_lexicon_match(m->heads, segment, i, &value) > 0;
}

/* A number inside a name, as in "Track 2", "Track 1.5". */
static bool is_track_number(const cq_segment *segment, uint32_t i)
{
    return i > 0 && segment->tokens->kind[i] == CQ_TOKEN_NUMBER &&
           segment->tokens->end[i] - segment->tokens->start[i] <= 3 && is_letter(segment, i - 1) &&
           is_capital(segment, i - 1) && !cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST);
}

/* May "and" or "of" at token i stand inside a name? */
static bool links_left(const model *m, const cq_segment *segment, uint32_t i, uint32_t class,
                       bool lower)
{
    if (i == 0 || i + 1 >= segment->tokens->count || !is_letter(segment, i - 1))
        return false;
    uint32_t left = word_class(m, segment, i - 1);
    if (left == WORD_STOP || left == WORD_DATE || is_head(m, segment, i - 1))
        return false;
    bool capitals = is_capital(segment, i - 1) && is_capital(segment, i + 1);
    if (class == WORD_AND)
        return capitals || (lower && !is_capital(segment, i - 1) && !is_capital(segment, i + 1) &&
                            left != WORD_OF && left != WORD_BETWEEN);
    bool group = left == WORD_GROUP || left == WORD_NOT || left == WORD_OFFICIALS;
    return class == WORD_OF && capitals && group;
}

/* Los Angeles, El Salvador, Shangri-La: the article is part of a name. */
static bool begins_place(const model *m, const cq_segment *segment, uint32_t i)
{
    cqk_place_match place;
    cqk_country_match country;
    if (i > 0 && joins(segment, i - 1))
        return true;
    return (cqk_place_at(m->places, segment, i, &place) && place.tokens > 1) ||
           (cqk_country_at(m->countries, segment, i, &country) && country.tokens > 1);
}

/* "(APSC)" inside a name, in front of token i: how many tokens; 0: none. */
static uint32_t bracketed_acronym(const cq_segment *segment, uint32_t i)
{
    return i > 3 && cqk_token_is(segment, i - 1, CQ_STR(")")) && is_acronym(segment, i - 2) &&
                   cqk_token_is(segment, i - 3, CQ_STR("(")) && is_letter(segment, i - 4)
               ? 3
               : 0;
}

/* May the name go on to the left over token i? `lower`: lower-case words are fine. */
static bool passes_left(const model *m, const cq_segment *segment, uint32_t i, bool lower)
{
    if (is_glue(segment, i) || is_track_number(segment, i))
        return true;
    uint32_t class = word_class(m, segment, i);
    if (class == WORD_AND || class == WORD_OF)
        return links_left(m, segment, i, class, lower);
    if (class == WORD_STOP && is_capital(segment, i) && begins_place(m, segment, i))
        return true;
    if (!is_letter(segment, i) || class == WORD_STOP || class == WORD_BETWEEN ||
        class == WORD_DATE || is_possessive(m, segment, i))
        return false;
    return lower || is_capital(segment, i);
}

/* Ordinals that count something else: First Secretary, third countries, 21st century. */
static bool counts_meeting(const model *m, const cq_segment *segment, const cqk_ordinal *ordinal,
                           uint32_t next, uint32_t value)
{
    if (ordinal->form == CQK_ORDINAL_DOT)
        return (value & HEAD_GERMAN) && ordinal->value <= 999;
    uint32_t class = word_class(m, segment, next);
    if (class == WORD_STOP || class == WORD_BETWEEN)
        return false;
    if (class == WORD_NOT) {
        bool committee =
            ordinal->form == CQK_ORDINAL_DIGITS && is_capital(segment, next) && ordinal->value > 6;
        return committee;
    }
    if (ordinal->form == CQK_ORDINAL_ROMAN && ordinal->end - ordinal->start == 1)
        return is_capital(segment, next);
    return true;
}

typedef struct left_side {
    cqk_ordinal ordinal; /* value 0: none */
    uint32_t ordinal_first;
    uint32_t name_first; /* where the name begins: behind the ordinal, or its first capital */
} left_side;

/* Searches the ordinal in front of the name. */
static bool find_ordinal(const model *m, const cq_segment *segment, uint32_t head, uint32_t value,
                         left_side *left)
{
    uint32_t i = head;
    for (uint32_t steps = 0; i > 0 && steps < LEFT_MAX; steps++) {
        if (sentence_begins(segment, i) &&
            !(value & HEAD_GERMAN && cqk_token_is(segment, i - 1, CQ_STR("."))))
            return false;
        if (cqk_ordinal_before(m->host, segment, i, &left->ordinal)) {
            left->ordinal_first = i - left->ordinal.tokens;
            left->name_first = i;
            return counts_meeting(m, segment, &left->ordinal, i, value);
        }
        i -= i < head ? bracketed_acronym(segment, i) : 0;
        i--;
        if (!passes_left(m, segment, i, true))
            return false;
    }
    return false;
}

/* The first token of a name without an ordinal. */
static uint32_t find_name(const model *m, const cq_segment *segment, uint32_t head)
{
    bool lower = !is_capital(segment, head);
    uint32_t lowers = 0;
    uint32_t first = head;
    uint32_t i = head;
    for (uint32_t steps = 0; i > 0 && steps < LEFT_MAX && !sentence_begins(segment, i); steps++) {
        i--;
        if (!passes_left(m, segment, i, lower && lowers < LOWER_MAX))
            break;
        if (is_letter(segment, i) && !is_capital(segment, i)) {
            lowers++;
            continue;
        }
        if (is_letter(segment, i))
            first = i;
    }
    while (first < head) {
        uint32_t class = word_class(m, segment, first);
        bool verb = sentence_begins(segment, first) && first + 1 < head &&
                    (ends_with(cqk_token(segment, first), "ing") ||
                     ends_with(cqk_token(segment, first), "ed"));
        if (class != WORD_NEXT && class != WORD_LAST && !verb)
            break;
        first++;
    }
    return first;
}

static bool is_romance_adjective(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const tails[] = {
        "elle", "elles", "ale",    "ales",  "aux",   "aire",     "aires",     "ique",    "iques",
        "enne", "ennes", "ère",    "ères",  "aise",  "aises",    "aine",      "aines",   "ive",
        "ives", "unies", "unis",   "al",    "aria",  "ario",     "arias",     "arios",   "ica",
        "ico",  "icas",  "icos",   "ana",   "ano",   "anas",     "anos",      "iva",     "ivo",
        "ivas", "ivos",  "unidas", "mixte", "mixta", "conjunta", "conjointe", "commune", "ense",
        "esa",  "née",   "ier",    "iers",  "el",    "els",      "ais",       "ois",     "ien"};
    uint32_t class = word_class(m, segment, i);
    if (!is_letter(segment, i) || (class && class != WORD_GENERIC && class != WORD_OFFICIALS))
        return false;
    cq_str text = cqk_token(segment, i);
    for (size_t k = 0; k < CQK_COUNT(tails); k++)
        if (ends_with(text, tails[k]))
            return true;
    return false;
}

static bool is_cyrillic(const cq_segment *segment, uint32_t i)
{
    cq_str text = cqk_token(segment, i);
    unsigned char c = (unsigned char)text.data[0];
    return is_letter(segment, i) && (c == 0xD0 || c == 0xD1);
}

/* Lower-case Russian words as names of bodies have them: no function words, no verbs. */
static bool is_russian_modifier(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const verbs[] = {"лся", "лась", "лось", "лись", "тся", "ет", "ит", "ут",
                                        "ёт",  "ют",   "ат",   "ят",   "ал",  "ил", "ел", "ёл",
                                        "ла",  "ло",   "ли",   "ть",   "но",  "ны", "на"};
    if (!is_cyrillic(segment, i) || is_capital(segment, i))
        return false;
    uint32_t class = word_class(m, segment, i);
    cq_str text = cqk_token(segment, i);
    if (text.len < 8 || class == WORD_STOP || class == WORD_AND || class == WORD_OF ||
        class == WORD_BETWEEN)
        return false;
    for (size_t k = 0; k < CQK_COUNT(verbs); k++)
        if (ends_with(text, verbs[k]))
            return false;
    return true;
}

typedef struct right_side {
    const model *m;
    const cq_segment *segment;
    bool between; /* in a list of parties: commas join */
    bool counted;
    bool romance;
    bool russian;
    bool romance_name; /* the head and what follows it are surely a name's */
    bool proper;       /* the head is capitalised, or an ordinal counts it */
} right_side;

static uint32_t skip_articles(const right_side *r, uint32_t i)
{
    static const char *const articles[] = {"the", "la",  "le",  "les", "el",  "los",
                                           "las", "der", "den", "dem", "die", "das"};
    if (!is_letter(r->segment, i))
        return i;
    cq_str text = cqk_token(r->segment, i);
    char key[8];
    size_t len = r->m->host->fold(text.data, text.len, key, sizeof key);
    for (size_t k = 0; len <= sizeof key && k < CQK_COUNT(articles); k++)
        if (strlen(articles[k]) == len && memcmp(articles[k], key, len) == 0)
            return i + 1;
    return i;
}

/* A word that may begin, or stand in, a complement. */
static bool is_name_word(const right_side *r, uint32_t i)
{
    if (!is_letter(r->segment, i) || (i > 0 && sentence_begins(r->segment, i)))
        return false;
    uint32_t class = word_class(r->m, r->segment, i);
    if (class == WORD_DATE)
        return false;
    if (is_capital(r->segment, i))
        return class != WORD_STOP && class != WORD_BETWEEN && class != WORD_AND && class != WORD_OF;
    return (class == WORD_OFFICIALS || class == WORD_GENERIC) && r->counted && !r->between;
}

/* "Comité du patrimoine", "sur le climat": a plain noun behind a link, in French and Spanish. */
static bool is_plain_noun(const right_side *r, uint32_t i)
{
    return (r->romance || r->russian) && r->proper && is_letter(r->segment, i) &&
           !is_capital(r->segment, i) && !sentence_begins(r->segment, i) &&
           r->segment->tokens->end[i] - r->segment->tokens->start[i] > 3 &&
           (word_class(r->m, r->segment, i) == 0 ||
            word_class(r->m, r->segment, i) == WORD_OFFICIALS ||
            word_class(r->m, r->segment, i) == WORD_GENERIC);
}

static bool is_country(const right_side *r, uint32_t i)
{
    cqk_country_match match;
    return cqk_country_at(r->m->countries, r->segment, i, &match);
}

static bool is_elided(const cq_segment *segment, uint32_t i)
{
    cq_str text = cqk_token(segment, i);
    return text.len > 2 && (text.data[0] == 'd' || text.data[0] == 'D') &&
           (text.data[1] == '\'' || (text.len > 4 && memcmp(text.data + 1, "’", 3) == 0));
}

/* Where a link at token i ("and", "of the", "in", a comma) leads to; 0: nowhere. */
static uint32_t link_right(const right_side *r, uint32_t i)
{
    uint32_t count = r->segment->tokens->count;
    if (i + 1 >= count)
        return 0;
    if (cqk_token_is(r->segment, i, CQ_STR(","))) {
        uint32_t next = word_class(r->m, r->segment, i + 1) == WORD_AND ? i + 2 : i + 1;
        next = skip_articles(r, next);
        bool list = r->between || (i > 0 && is_country(r, i - 1));
        return list && next < count && is_country(r, next) ? next : 0;
    }
    uint32_t class = word_class(r->m, r->segment, i);
    uint32_t next = i + 1;
    bool countries = i > 0 && (is_country(r, i - 1) || (i > 1 && is_country(r, i - 2)));
    if (class == WORD_OF || (class == WORD_AND && (r->between || countries)))
        next = skip_articles(r, next);
    if (next >= count || !is_letter(r->segment, next))
        return 0;
    if (class == WORD_AND && r->romance && word_class(r->m, r->segment, next) == WORD_OF)
        next = skip_articles(r, next + 1); /* "Jefes de Estado y de Gobierno" */
    if (next >= count)
        return 0;
    bool inside = i > 0 && is_capital(r->segment, i - 1);
    if (class == WORD_OF)
        return is_name_word(r, next) || (is_plain_noun(r, next) && inside) ? next : 0;
    if (class == WORD_AND && r->romance && !inside) {
        next = skip_articles(r, next);
        return next < count && (is_name_word(r, next) || is_plain_noun(r, next)) ? next : 0;
    }
    if (class == WORD_AND)
        return is_name_word(r, next) && !is_head(r->m, r->segment, next) ? next : 0;
    bool parties = i > 0 && (cqk_token_is(r->segment, i - 1, CQ_STR("Parties")) ||
                             cqk_token_is(r->segment, i - 1, CQ_STR("parties")));
    if (cqk_token_is(r->segment, i, CQ_STR("to")) && parties) {
        next = skip_articles(r, next);
        return next < count && is_name_word(r, next) ? next : 0;
    }
    if (cqk_token_is(r->segment, i, CQ_STR("in")) || cqk_token_is(r->segment, i, CQ_STR("en")) ||
        cqk_token_is(r->segment, i, CQ_STR("в"))) {
        next = skip_articles(r, next);
        return next < count && word_class(r->m, r->segment, next) == WORD_REGION ? next : 0;
    }
    return 0;
}

/* Lower-case words that belong where they stand: franco-allemande, российско-кубинской. */
static bool is_lower_part(const right_side *r, uint32_t i)
{
    if (r->romance && is_romance_adjective(r->m, r->segment, i))
        return true;
    if (r->russian && is_russian_modifier(r->m, r->segment, i))
        return true;
    bool hyphen = i + 2 < r->segment->tokens->count && joins(r->segment, i + 1);
    if (r->romance && hyphen && is_letter(r->segment, i) &&
        is_romance_adjective(r->m, r->segment, i + 2))
        return true;
    cqk_country_match match;
    if (!is_letter(r->segment, i) || is_capital(r->segment, i) ||
        !cqk_country_at(r->m->countries, r->segment, i, &match))
        return false;
    return hyphen || ((r->romance || r->russian) && match.form == CQK_COUNTRY_ADJECTIVE);
}

/* "саммит Россия – Африка" */
static uint32_t spaced_dash(const right_side *r, uint32_t i)
{
    bool dash =
        cqk_token_is(r->segment, i, CQ_STR("–")) || cqk_token_is(r->segment, i, CQ_STR("—"));
    return r->russian && dash && i + 1 < r->segment->tokens->count && is_name_word(r, i + 1) ? i + 1
                                                                                             : 0;
}

/* The end of a run of name words that begins at token i; i if there is none. */
static uint32_t name_run(const right_side *r, uint32_t i)
{
    uint32_t end = i;
    uint32_t limit = i + RIGHT_MAX;
    uint32_t count = r->segment->tokens->count;
    while (i < count && i < limit && (i == end || !sentence_begins(r->segment, i))) {
        if (is_name_word(r, i) || is_lower_part(r, i)) {
            end = ++i;
            continue;
        }
        if (is_glue(r->segment, i)) {
            bool inside = joins(r->segment, i);
            i++;
            if (!inside)
                end = i;
            continue;
        }
        if (i > end)
            break;
        if (is_track_number(r->segment, i)) {
            end = ++i;
            continue;
        }
        uint32_t next = link_right(r, i);
        if (next == 0)
            next = spaced_dash(r, i);
        if (next == 0)
            break;
        i = next;
        if (is_plain_noun(r, i) && !is_name_word(r, i))
            end = ++i;
    }
    return end;
}

/* A quoted name that begins at token i: its end; i if there is none. */
static uint32_t quoted(const cq_segment *segment, uint32_t i)
{
    if (!cqk_token_is(segment, i, CQ_STR("«")))
        return i;
    for (uint32_t k = i + 1; k < segment->tokens->count && k < i + 12; k++)
        if (cqk_token_is(segment, k, CQ_STR("»")))
            return k + 1;
    return i;
}

/* One complement that begins at token i: its end; i if there is none. */
static uint32_t one_complement(right_side *r, uint32_t i)
{
    uint32_t count = r->segment->tokens->count;
    if (i >= count || sentence_begins(r->segment, i))
        return i;
    uint32_t quote = quoted(r->segment, i);
    if (quote > i)
        return quote;
    uint32_t class = word_class(r->m, r->segment, i);
    if (is_elided(r->segment, i) && is_capital(r->segment, i))
        return name_run(r, i + 1) > i + 1 ? name_run(r, i + 1) : i + 1;
    if (class != WORD_OF && class != WORD_BETWEEN)
        return i;
    r->between = class == WORD_BETWEEN;
    uint32_t first = skip_articles(r, i + 1);
    if (first >= count || (is_letter(r->segment, first) && sentence_begins(r->segment, first)))
        return i;
    uint32_t end = quoted(r->segment, first);
    if (end == first)
        end = name_run(r, first);
    bool about = cqk_token_is(r->segment, i, CQ_STR("sur")) ||
                 cqk_token_is(r->segment, i, CQ_STR("sobre")) ||
                 cqk_token_is(r->segment, i, CQ_STR("по")) || r->romance_name;
    if (end == first && about && is_plain_noun(r, first))
        end = name_run(r, first + 1);
    return end > first ? end : i;
}

/* "session", "conference", "forum" are French where French stands around them. */
static bool is_romance(const model *m, const cq_segment *segment, uint32_t head, uint32_t end)
{
    static const char *const around[] = {"la",    "le",   "les", "une", "du",  "au",  "des",
                                         "de",    "del",  "el",  "los", "las", "una", "sa",
                                         "cette", "lors", "en",  "su",  "aux"};
    if (cqk_shape(segment, head, CQ_SHAPE_NON_ASCII))
        return true;
    if (end < segment->tokens->count && is_letter(segment, end) &&
        (token_in(m, segment, end, around, CQK_COUNT(around)) || is_elided(segment, end)))
        return true;
    for (uint32_t i = head; i > 0 && head - i < 4; i--)
        if (is_letter(segment, i - 1) &&
            (!is_capital(segment, i - 1) || sentence_begins(segment, i - 1)) &&
            token_in(m, segment, i - 1, around, CQK_COUNT(around)))
            return true;
    return false;
}

/* Where the name ends that has its head's end at token i. Sets *between. */
static uint32_t find_end(const model *m, const cq_segment *segment, uint32_t i, uint32_t value,
                         bool counted, bool *between)
{
    right_side r = {.m = m, .segment = segment, .counted = counted};
    bool russian = is_cyrillic(segment, i - 1);
    r.romance = !russian && ((value & HEAD_ROMANCE) || is_romance(m, segment, i - 1, i));
    r.russian = russian;
    r.proper = counted || is_capital(segment, i - 1);
    uint32_t end = i;
    if (joins(segment, end) && cqk_token_is(segment, end + 1, CQ_STR("Plus")))
        end += 2;
    if (r.romance || russian) {
        bool direct = end < segment->tokens->count && !sentence_begins(segment, end);
        if (direct)
            end = name_run(&r, end);
        r.romance_name = r.romance && end > i && is_capital(segment, i - 1);
    } else {
        while (end < segment->tokens->count && !is_capital(segment, end) &&
               cqk_token(segment, end).len > 5 && word_class(m, segment, end) != WORD_OFFICIALS &&
               word_class(m, segment, end) == WORD_GENERIC && is_romance_adjective(m, segment, end))
            end++;
    }
    for (uint32_t groups = 0; groups < 4; groups++) {
        uint32_t next = one_complement(&r, end);
        if (next == end)
            break;
        *between = *between || r.between;
        end = next;
    }
    return end;
}

typedef struct evidence {
    uint32_t parties;
    uint32_t places;
    uint32_t acronyms;
    uint32_t proper;
    bool media;
} evidence;

/* Is the line in capitals, so that they make no acronym? */
static bool all_capitals(const cq_segment *segment, uint32_t i)
{
    return i < segment->tokens->count && is_letter(segment, i) &&
           cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) &&
           segment->tokens->end[i] - segment->tokens->start[i] > 5;
}

/* What the tokens [first, last) say of how proper a name is. */
static evidence weigh(const model *m, const cq_segment *segment, uint32_t first, uint32_t last)
{
    evidence e = {0};
    for (uint32_t i = first; i < last;) {
        cqk_country_match country;
        cqk_place_match place;
        uint32_t class = word_class(m, segment, i);
        uint32_t used = 1;
        if (cqk_country_at(m->countries, segment, i, &country)) {
            e.parties++;
            used = country.tokens;
        } else if (cqk_place_at(m->places, segment, i, &place)) {
            e.places++;
            used = place.tokens;
        } else if (class == WORD_REGION) {
            e.places++;
        } else if (class == WORD_MEDIA) {
            e.media = true;
        } else if (is_acronym(segment, i) && !all_capitals(segment, last)) {
            e.acronyms++;
        } else if (is_letter(segment, i) && is_capital(segment, i) && class != WORD_GENERIC &&
                   class != WORD_AND && class != WORD_OF && class != WORD_OFFICIALS) {
            e.proper++;
        }
        i += used;
    }
    return e;
}

/* Is the head part of an organisation's name? */
static bool in_body(const model *m, const cq_segment *segment, uint32_t first, uint32_t head)
{
    uint32_t from = head > 6 ? head - 6 : 0;
    if (first < from)
        from = first;
    for (uint32_t i = from; i <= head; i++) {
        uint32_t value = 0;
        uint32_t used = cqk_lexicon_match(m->words, segment, i, &value);
        if (used > 1 && value == WORD_BODY && i + used > head)
            return true;
    }
    return false;
}

enum { NO_NAME, SHORT_NAME, FULL_NAME };

/* Is a name without an ordinal a series' own? */
static int name_strength(const model *m, const cq_segment *segment, uint32_t first, uint32_t head,
                         uint32_t end_head, uint32_t end, uint32_t value)
{
    evidence e = weigh(m, segment, first, head);
    uint32_t kind = head_kind(value);
    if (value & HEAD_NAME)
        return FULL_NAME;
    if (e.media || (value & HEAD_COUNTED) || word_class(m, segment, end_head) == WORD_THING)
        return NO_NAME;
    if (!is_capital(segment, head)) {
        bool kinds = kind == KIND_SUMMIT || kind == KIND_DIALOGUE || kind == KIND_CONSULTATION ||
                     kind == KIND_CONFERENCE || kind == KIND_FORUM;
        evidence behind = weigh(m, segment, end_head, end);
        uint32_t named = behind.parties + behind.acronyms;
        bool straight = end > end_head && is_capital(segment, end_head);
        if (kinds && straight && (named >= 2 || (kind == KIND_SUMMIT && named >= 1)))
            return FULL_NAME;
        if (kinds && is_cyrillic(segment, head) && first < head &&
            !sentence_begins(segment, first) && e.proper + e.places + e.parties >= 1)
            return FULL_NAME;
        if (!kinds || first == head)
            return NO_NAME;
        if (kind == KIND_SUMMIT && (e.acronyms || e.parties) && head - first <= 3)
            return FULL_NAME;
        return e.parties + e.acronyms >= 2 ? FULL_NAME : NO_NAME;
    }
    bool complement = end > end_head;
    if (first == head)
        return (value & HEAD_OF) && complement ? FULL_NAME : NO_NAME;
    if (e.parties || e.places || e.acronyms)
        return FULL_NAME;
    if (e.proper == 0)
        return (value & HEAD_OF) && complement && !(value & HEAD_WEAK) ? FULL_NAME : NO_NAME;
    bool short_name = head - first == 1 || ((value & HEAD_WEAK) && e.proper < 2);
    if (value & HEAD_WEAK)
        return complement || !short_name ? FULL_NAME : SHORT_NAME;
    return kind == KIND_DIALOGUE && short_name ? SHORT_NAME : FULL_NAME;
}

/* Is it "the next", "the" or nothing in front of a head without a name? Then it may be a shadow. */
static bool add_shadow(const model *m, const cq_segment *segment, uint32_t head, uint32_t tokens,
                       uint32_t value, mentions *list)
{
    uint32_t flags = MENTION_SHADOW | MENTION_BARE;
    uint32_t i = head;
    bool definite = false;
    uint32_t kind = head_kind(value);
    if (kind == KIND_ASSEMBLY || kind == KIND_EDITION)
        return true;
    for (uint32_t steps = 0; i > 0 && steps < 5 && !sentence_begins(segment, i); steps++) {
        uint32_t class = word_class(m, segment, i - 1);
        if (class == WORD_NEXT)
            flags |= MENTION_NEXT;
        bool named = is_letter(segment, i - 1) && is_capital(segment, i - 1) &&
                     !sentence_begins(segment, i - 1) && class == 0 && is_capital(segment, head);
        if (class == WORD_LAST || class == WORD_MEDIA || named)
            return true;
        if (class == WORD_STOP) {
            definite = true;
            break;
        }
        if (!passes_left(m, segment, i - 1, true))
            break;
        i--;
    }
    if (!definite && !(flags & MENTION_NEXT))
        return true;
    const cq_tokens *t = segment->tokens;
    mention found = {.start = t->start[i],
                     .end = t->end[head + tokens - 1],
                     .first = i,
                     .last = head + tokens,
                     .name_start = t->start[head],
                     .name_end = t->end[head + tokens - 1],
                     .kind = head_kind(value),
                     .flags = flags};
    return mentions_add(list, &found);
}

/* "Council of Ten", "Uses of Outer Space": a link inside a body's name, in front of token i. */
static uint32_t body_link(const model *m, const cq_segment *segment, uint32_t i)
{
    uint32_t links = 0;
    while (links < 2 && i > links + 1 && is_letter(segment, i - links - 1)) {
        uint32_t class = word_class(m, segment, i - links - 1);
        bool article = cqk_token_is(segment, i - links - 1, CQ_STR("the"));
        if (class != WORD_OF && class != WORD_AND && !article)
            break;
        links++;
    }
    return links && i > links && is_letter(segment, i - links - 1) &&
                   is_capital(segment, i - links - 1) &&
                   word_class(m, segment, i - links - 1) != WORD_STOP
               ? links
               : 0;
}

/* The capitalised run that ends in front of token `end`; `links`: over "of" and "on the" too. */
static bool run_before(const model *m, const cq_segment *segment, uint32_t end, bool links,
                       uint32_t *first)
{
    uint32_t i = end;
    while (i > 0 && end - i < LEFT_MAX && !sentence_begins(segment, i)) {
        if (passes_left(m, segment, i - 1, false)) {
            i--;
            continue;
        }
        uint32_t used = links && i < end ? body_link(m, segment, i) : 0;
        if (used == 0)
            break;
        i -= used;
    }
    while (i < end && (!is_letter(segment, i) || !is_capital(segment, i)))
        i++;
    *first = i;
    return i < end;
}

/* The end of the body's name in front of "its 3rd meeting", over "at", "held", a comma. */
static uint32_t body_end(const model *m, const cq_segment *segment, uint32_t end)
{
    static const char *const small[] = {
        "at",        "in",      "during",    "on",      "held", "holds",   "hold", "convened",
        "opened",    "began",   "concluded", "a",       "en",   "lors",    "de",   "tenu",
        "tient",     "celebro", "celebra",   "auf",     "bei",  "hielt",   "на",   "в",
        "провел",    "провела", "провело",   "adopted", "dans", "durante", "will", "has",
        "commenced", "resumed", "completed", "met",     "for"};
    for (uint32_t steps = 0; steps < 4 && end > 1 && !sentence_begins(segment, end); steps++) {
        bool comma = cqk_token_is(segment, end - 1, CQ_STR(","));
        if (!comma && !token_in(m, segment, end - 1, small, CQK_COUNT(small)))
            break;
        end--;
    }
    return end;
}

/* A body is no country: "Japan and the ROK held their first meeting". */
static bool is_body_run(const model *m, const cq_segment *segment, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        cqk_country_match country;
        uint32_t class = word_class(m, segment, i);
        bool code = cqk_country_at(m->countries, segment, i, &country);
        if (code && country.code[0] >= 'A' && country.code[0] <= 'Z') {
            i += country.tokens - 1;
            continue;
        }
        if (is_letter(segment, i) && is_capital(segment, i) && class != WORD_AND)
            return true;
    }
    return false;
}

/* "At its 25th meeting, the Committee": the body stands behind. */
static void find_body_behind(const model *m, const cq_segment *segment, mention *found)
{
    right_side r = {.m = m, .segment = segment};
    uint32_t i = found->last;
    if (!cqk_token_is(segment, i, CQ_STR(",")))
        return;
    uint32_t first = skip_articles(&r, i + 1);
    if (first == i + 1 || first >= segment->tokens->count || !is_capital(segment, first))
        return;
    uint32_t end = name_run(&r, first);
    if (end == first || !is_body_run(m, segment, first, end))
        return;
    bool article = (found->flags & MENTION_ROMANCE) != 0;
    found->flags |= MENTION_BODY;
    found->prefix_start = segment->tokens->start[article ? first - 1 : first];
    found->prefix_end = segment->tokens->end[end - 1];
}

static bool holds_group(const model *m, const cq_segment *segment, uint32_t first, uint32_t end)
{
    static const char *const nouns[] = {"council", "committee", "commission", "board",   "assembly",
                                        "conseil", "comite",    "consejo",    "comision"};
    for (uint32_t i = first; i < end; i++)
        if (is_letter(segment, i) && is_capital(segment, i) &&
            token_in(m, segment, i, nouns, CQK_COUNT(nouns)))
            return true;
    return false;
}

/* "Council at its 3rd meeting", "la CGPM à sa 25e réunion", or a name straight in front. */
static void find_prefix(const model *m, const cq_segment *segment, uint32_t ordinal, mention *found)
{
    static const char *const own[] = {"its",   "their",  "sa",    "son",   "su",
                                      "ihrer", "seiner", "своеи", "своем", "своего"};
    uint32_t first = 0;
    uint32_t end = ordinal;
    bool body = end > 1 && token_in(m, segment, end - 1, own, CQK_COUNT(own));
    if (body && kind_group(found->kind) != KIND_MEETING)
        return;
    if (body)
        end = body_end(m, segment, end - 1);
    if (!body && end > 1 && cqk_token_is(segment, end - 1, CQ_STR(",")) &&
        run_before(m, segment, end - 1, true, &first) && holds_group(m, segment, first, end - 1)) {
        body = true; /* "Supreme War Council, 17th Session" */
        end--;
    }
    if (!run_before(m, segment, end, body, &first) ||
        (body && !is_body_run(m, segment, first, end))) {
        if (body) {
            found->flags |= MENTION_OWN;
            find_body_behind(m, segment, found);
        }
        return;
    }
    bool article = body && first > 0 &&
                   (cqk_token_is(segment, first - 1, CQ_STR("la")) ||
                    cqk_token_is(segment, first - 1, CQ_STR("le")) ||
                    cqk_token_is(segment, first - 1, CQ_STR("el")));
    found->flags |= body ? MENTION_BODY : 0;
    found->prefix_start = segment->tokens->start[article ? first - 1 : first];
    found->prefix_end = segment->tokens->end[end - 1];
}

/* "first and second meetings": the ordinal in front is a mention of its own. */
static bool add_first_of_two(const model *m, const cq_segment *segment, const mention *second,
                             mentions *list)
{
    cqk_ordinal ordinal;
    uint32_t i = second->first;
    for (uint32_t more = 0; more < 3 && i > 1; more++) {
        uint32_t link = i - 1;
        bool comma = cqk_token_is(segment, link, CQ_STR(","));
        if (!comma && word_class(m, segment, link) != WORD_AND)
            return true;
        if (!comma && link > 0 && cqk_token_is(segment, link - 1, CQ_STR(",")))
            link--;
        if (!cqk_ordinal_before(m->host, segment, link, &ordinal) ||
            ordinal.form == CQK_ORDINAL_DOT || ordinal.form == CQK_ORDINAL_ROMAN)
            return true;
        mention found = *second;
        found.start = ordinal.start;
        found.end = ordinal.end;
        found.last = link;
        found.first = link - ordinal.tokens;
        found.ordinal = ordinal.value;
        found.flags |= MENTION_ORDINAL;
        if (!mentions_add(list, &found))
            return false;
        i = found.first;
    }
    return true;
}

/* The first round of an election is none of talks. */
static bool is_election(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const words[] = {
        "election", "elections", "voting",   "vote",     "ballot",     "balloting",
        "scrutin",  "election",  "vote",     "eleccion", "elecciones", "votacion",
        "wahl",     "wahlen",    "wahlgang", "выборов",  "голосования"};
    for (uint32_t k = i; k < i + 7 && k < segment->tokens->count; k++)
        if (is_letter(segment, k) && token_in(m, segment, k, words, CQK_COUNT(words)))
            return true;
    return false;
}

/* "94th Congress" is a parliament's term. */
static bool is_legislature(const model *m, const cq_segment *segment, const left_side *left,
                           uint32_t head, bool alone)
{
    static const char *const words[] = {"congress"};
    return alone && left->name_first == head && is_capital(segment, head) &&
           token_in(m, segment, head, words, CQK_COUNT(words));
}

static bool add_counted(const model *m, const cq_segment *segment, const left_side *left,
                        uint32_t head, uint32_t tokens, uint32_t value, mentions *list)
{
    const cq_tokens *t = segment->tokens;
    bool between = false;
    uint32_t end = find_end(m, segment, head + tokens, value, true, &between);
    evidence e = weigh(m, segment, left->name_first, head);
    if (is_legislature(m, segment, left, head, end - head == tokens))
        return true;
    if (e.media || (head_kind(value) == KIND_ROUND && is_election(m, segment, head + tokens)))
        return true;
    mention found = {.start = left->ordinal.start,
                     .end = t->end[end - 1],
                     .first = left->ordinal_first,
                     .last = end,
                     .name_start = t->start[left->name_first],
                     .name_end = t->end[end - 1],
                     .ordinal = left->ordinal.value,
                     .kind = head_kind(value),
                     .flags = MENTION_COUNTED};
    if (between)
        found.flags |= MENTION_BETWEEN;
    if ((value & HEAD_ROMANCE) || is_romance(m, segment, head, head + tokens))
        found.flags |= MENTION_ROMANCE;
    if (end == head + tokens && !e.parties && !e.places && !e.acronyms && !e.proper)
        found.flags |= MENTION_BARE;
    if (end == head + tokens && !e.parties)
        find_prefix(m, segment, left->ordinal_first, &found);
    return mentions_add(list, &found) && add_first_of_two(m, segment, &found, list);
}

bool find_latin(const model *m, const cq_segment *segment, uint32_t head, uint32_t tokens,
                uint32_t value, mentions *list)
{
    const cq_tokens *t = segment->tokens;
    left_side left = {0};
    if (find_ordinal(m, segment, head, value, &left))
        return add_counted(m, segment, &left, head, tokens, value, list);
    uint32_t first = find_name(m, segment, head);
    bool between = false;
    uint32_t end = find_end(m, segment, head + tokens, value, false, &between);
    int strength = in_body(m, segment, first, head)
                       ? NO_NAME
                       : name_strength(m, segment, first, head, head + tokens, end, value);
    bool article = first > 0 && word_class(m, segment, first - 1) == WORD_STOP;
    if (strength == NO_NAME)
        return add_shadow(m, segment, head, tokens, value, list);
    mention found = {.start = t->start[first],
                     .end = t->end[end - 1],
                     .first = first,
                     .last = end,
                     .name_start = t->start[first],
                     .name_end = t->end[end - 1],
                     .kind = head_kind(value)};
    if (between)
        found.flags |= MENTION_BETWEEN;
    if (strength == SHORT_NAME)
        found.flags |= MENTION_MAYBE | (article ? MENTION_ARTICLE : 0);
    if (first > 0 && word_class(m, segment, first - 1) == WORD_NEXT)
        found.flags |= MENTION_NEXT;
    return mentions_add(list, &found);
}

bool find_acronym(const model *m, const cq_segment *segment, uint32_t i, uint32_t tokens,
                  uint32_t value, mentions *list)
{
    const cq_tokens *t = segment->tokens;
    mention found = {.start = t->start[i],
                     .end = t->end[i + tokens - 1],
                     .first = i,
                     .last = i + tokens,
                     .name_start = t->start[i],
                     .name_end = t->end[i + tokens - 1],
                     .kind = KIND_ACRONYM,
                     .flags = MENTION_ACRONYM};
    cqk_ordinal ordinal;
    uint32_t next = i + tokens;
    if (joins(segment, next < t->count ? next : i))
        next++;
    uint64_t number = 0;
    uint32_t digits = 0;
    if (cqk_ordinal_before(m->host, segment, i, &ordinal) && ordinal.form != CQK_ORDINAL_DOT &&
        ordinal.form != CQK_ORDINAL_ROMAN) {
        found.start = ordinal.start;
        found.first = i - ordinal.tokens;
        found.ordinal = ordinal.value;
    } else if ((value & HEAD_NUMBER) && next < t->count && !sentence_begins(segment, next)) {
        cq_str text = cqk_token(segment, next);
        uint32_t roman = 0;
        if (t->kind[next] == CQ_TOKEN_NUMBER && cqk_digits(text, 0, &number, &digits) == text.len &&
            digits <= 2)
            found.ordinal = (uint32_t)number;
        else if (cqk_roman_number(text, 0, &roman) == text.len && text.data[0] < 'a')
            found.ordinal = roman;
        if (found.ordinal) {
            found.end = t->end[next];
            found.last = next + 1;
        }
    }
    if (!found.ordinal && i > 0 && is_acronym(segment, i - 1) && !sentence_begins(segment, i)) {
        found.start = t->start[i - 1];
        found.first = i - 1;
    }
    if (found.ordinal)
        found.flags |= MENTION_COUNTED;
    else if (value & HEAD_COUNTED)
        return true;
    return mentions_add(list, &found);
}
