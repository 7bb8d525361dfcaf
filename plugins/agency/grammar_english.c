/*
 * grammar_english.c - names of bodies by their head: modifiers in front of it, a complement behind.
 *
 *   [Cabinet Intelligence and Research] Office     [Korean] Institute of [Criminology]
 *   Departments of [Defense], [Homeland Security], and [Justice]      Embassy of [Japan]
 *
 * A bare head is no name, nor one with modifiers that say nothing ("Joint Committee"). Two names of
 * a list are kept apart by what follows a comma or "and": only words of the trade go on a name.
 */
#include "agency.h"
#include "heads.h"

#include <string.h>

enum { MODIFIERS_MAX = 12, COMPLEMENT_MAX = 24 };

typedef struct phrase {
    const agency_worker *w;
    const cq_segment *segment;
    uint32_t floor;
    uint32_t head; /* tokens [head, after) */
    uint32_t after;
    uint32_t bits;
} phrase;

static uint32_t bits_at(const phrase *p, uint32_t i, uint32_t *tokens)
{
    *tokens = 1;
    return i < p->segment->tokens->count ? agency_head(p->w->model->words, p->segment, i, tokens)
                                         : 0;
}

/* In a heading in capitals the small words are in capitals too. */
static bool is(const phrase *p, uint32_t i, const char *word)
{
    size_t len = strlen(word);
    if (i >= p->segment->tokens->count ||
        p->segment->tokens->end[i] - p->segment->tokens->start[i] != len)
        return false;
    const char *text = cqk_token(p->segment, i).data;
    if (memcmp(text, word, len) == 0)
        return true;
    if (!cqk_shape(p->segment, p->head, CQ_SHAPE_UPPER_ALL))
        return false;
    for (size_t k = 0; k < len; k++)
        if ((text[k] >= 'A' && text[k] <= 'Z' ? text[k] + 32 : text[k]) != word[k])
            return false;
    return true;
}

static bool is_capital(const phrase *p, uint32_t i)
{
    const cq_tokens *t = p->segment->tokens;
    return i < t->count && t->kind[i] == CQ_TOKEN_LETTER &&
           cqk_shape(p->segment, i, CQ_SHAPE_UPPER_FIRST);
}

static bool is_join(const phrase *p, uint32_t i)
{
    return is(p, i, "and") || is(p, i, "&");
}

static bool is_hyphen(const phrase *p, uint32_t i)
{
    return (is(p, i, "-") || is(p, i, "‐") || is(p, i, "–")) && cqk_touches(p->segment, i) &&
           i + 1 < p->segment->tokens->count && cqk_touches(p->segment, i + 1);
}

/* A word that may stand inside a name: a capital that is no title or function word. */
static bool is_word(const phrase *p, uint32_t i)
{
    uint32_t tokens;
    if (!is_capital(p, i))
        return false;
    uint32_t bits = bits_at(p, i, &tokens);
    return !(bits & WORD_TITLE) || bits & (WORD_TRADE | WORD_STARTER | WORD_HEAD);
}

static bool is_trade(const phrase *p, uint32_t i)
{
    uint32_t tokens;
    return is_capital(p, i) && bits_at(p, i, &tokens) & WORD_TRADE;
}

/* A slip of the pen: a word of the trade in small letters between two with capitals. */
static bool is_small_trade(const phrase *p, uint32_t i)
{
    uint32_t tokens;
    const cq_tokens *t = p->segment->tokens;
    return i > 0 && i + 1 < t->count && t->kind[i] == CQ_TOKEN_LETTER &&
           !cqk_shape(p->segment, i, CQ_SHAPE_UPPER_FIRST) && is_word(p, i - 1) &&
           bits_at(p, i, &tokens) & WORD_TRADE && tokens == 1;
}

/* Does the run of capitals that begins at i hold a head? Then it is a name of its own. */
static bool run_has_head(const phrase *p, uint32_t i)
{
    for (uint32_t n = 0; n < MODIFIERS_MAX && (is_capital(p, i) || is_hyphen(p, i)); n++) {
        uint32_t tokens;
        uint32_t bits = bits_at(p, i, &tokens);
        if (bits & (WORD_HEAD | WORD_EMBASSY | WORD_COMPANY) ||
            (n > 0 && bits & WORD_WEAK && !(bits & WORD_TRADE)))
            return true;
        i += tokens;
    }
    return false;
}

/* "Imperial and International Communications Company", "Advisory and Technical Committee" */
static bool is_adjective(const phrase *p, uint32_t i)
{
    static const char *const endings[] = {"al", "ic", "ary", "ory", "ive", "ian"};
    if (!is_capital(p, i))
        return false;
    cq_str text = cqk_token(p->segment, i);
    for (size_t k = 0; k < CQK_COUNT(endings); k++) {
        size_t len = strlen(endings[k]);
        if (text.len > len + 3 && memcmp(text.data + text.len - len, endings[k], len) == 0)
            return true;
    }
    return false;
}

/* May the modifiers go on over the "and" or comma at i - 1 to the words in front of it? */
static bool may_cross(const phrase *p, uint32_t i, uint32_t begin)
{
    uint32_t tokens;
    if (i < 2 || i - 1 < p->floor || begin >= p->head)
        return false;
    uint32_t bits = bits_at(p, begin, &tokens);
    if (is_adjective(p, i - 2) && is_adjective(p, begin) &&
        (i == 2 || !is_capital(p, i - 3) || i - 3 < p->floor))
        return true;
    if (bits & WORD_STARTER && !(bits & WORD_TRADE))
        return false;
    return is_trade(p, i - 2) && is_trade(p, begin) && i - 2 >= p->floor;
}

static bool is_small(const phrase *p, uint32_t i)
{
    const cq_tokens *t = p->segment->tokens;
    return i < t->count && t->kind[i] == CQ_TOKEN_LETTER &&
           !cqk_shape(p->segment, i, CQ_SHAPE_UPPER_FIRST);
}

/* "e-Governance", "Open-ended": one half of a compound in small letters. The compound's first
 * token, or i itself. */
static uint32_t compound(const phrase *p, uint32_t i)
{
    const cq_tokens *t = p->segment->tokens;
    if (i < 2 || !is_hyphen(p, i - 1))
        return i;
    if (is_capital(p, i) && is_small(p, i - 2) && t->end[i - 2] - t->start[i - 2] <= 4)
        return i - 2;
    return is_small(p, i) && is_capital(p, i - 2) ? i - 2 : i;
}

/* "Mr. EVANS | International Labour Organisation" */
static bool is_surname(const phrase *p, uint32_t i)
{
    static const char *const titles[] = {"Mr", "Mrs", "Ms",   "Dr",  "Sir",
                                         "MR", "MRS", "Miss", "Lord"};
    uint32_t title = i > 1 && is(p, i - 1, ".") ? i - 2 : i - 1;
    for (size_t k = 0; i > 0 && k < CQK_COUNT(titles); k++)
        if (is(p, title, titles[k]))
            return true;
    return false;
}

/* "Women's International League": the first token of a possessor that belongs to names. */
static uint32_t possessor(const phrase *p, uint32_t i)
{
    static const char *const owners[] = {"Women",   "Children",  "People",  "Peoples", "Workers",
                                         "Farmers", "Veterans",  "Seamen",  "Lawyers", "Students",
                                         "Traders", "Consumers", "Writers", "Mothers", "Employers"};
    if (i < 2 ||
        !(is(p, i - 1, "'s") || is(p, i - 1, "’s") || is(p, i - 1, "'") || is(p, i - 1, "’")))
        return i;
    for (size_t k = 0; k < CQK_COUNT(owners); k++)
        if (is(p, i - 2, owners[k]))
            return i - 2;
    return i;
}

/* "General Post Office", but "Consul General" */
static bool is_general(const phrase *p, uint32_t i)
{
    return is(p, i, "General") && (i == 0 || !is_capital(p, i - 1));
}

/* The first token of the modifiers. */
static uint32_t go_left(const phrase *p)
{
    const cq_tokens *t = p->segment->tokens;
    uint32_t begin = p->head;
    for (uint32_t n = 0; n < MODIFIERS_MAX && begin > 0; n++) {
        uint32_t i = begin - 1;
        if (i < p->floor && !is_capital(p, i))
            break;
        if (is_surname(p, i))
            break;
        if ((is_word(p, i) || is_general(p, i)) && !(t->shape[begin] & CQ_SHAPE_SENTENCE_START)) {
            begin = compound(p, i);
        } else if (compound(p, i) < i) {
            begin = compound(p, i);
        } else if (possessor(p, begin) < begin) {
            begin = possessor(p, begin);
        } else if (i > 0 && is_hyphen(p, i) && is_capital(p, i - 1)) {
            begin = i - 1;
        } else if (is_small_trade(p, i) && i - 1 >= p->floor) {
            begin = i - 1;
        } else if (i > 0 && is(p, i, ".") && is_capital(p, i - 1) && cqk_touches(p->segment, i) &&
                   t->end[i - 1] - t->start[i - 1] <= 3) {
            begin = i - 1;
        } else if (is_join(p, i) && may_cross(p, begin, begin)) {
            begin = i - 1;
        } else {
            break;
        }
    }
    return begin;
}

/* A list goes on behind this comma: words of the trade up to an "and" and one more. */
static bool list_goes_on(const phrase *p, uint32_t comma)
{
    uint32_t i = comma + 1;
    for (uint32_t n = 0; n < COMPLEMENT_MAX; n++) {
        if (is_join(p, i))
            return is_trade(p, i + 1) && !run_has_head(p, i + 1);
        if (is(p, i, ","))
            i++;
        else if (is_trade(p, i) && !run_has_head(p, i))
            i++;
        else
            return false;
    }
    return false;
}

/* Words that no list of subjects has: names of the gazetteer, acronyms, titles. */
static bool is_subject(const phrase *p, uint32_t i)
{
    gaz_match match;
    uint32_t tokens;
    if (!is_capital(p, i) || bits_at(p, i, &tokens) & (WORD_TITLE | WORD_EMBASSY | WORD_COMPANY))
        return is_trade(p, i);
    if (cqk_shape(p->segment, i, CQ_SHAPE_UPPER_ALL) &&
        !cqk_shape(p->segment, p->head, CQ_SHAPE_UPPER_ALL))
        return false;
    return is_trade(p, i) || !gaz_match_at(&p->w->model->set, p->segment, i, &match);
}

/* The end of a run of subjects; *trade: one of them is a word of the trade. */
static uint32_t subjects(const phrase *p, uint32_t i, bool *trade)
{
    uint32_t end = i;
    *trade = false;
    while (end < i + 4 && is_subject(p, end))
        *trade |= is_trade(p, end++);
    return end;
}

/* "Committee on Statelessness and Related Problems", "Association of Ports and Harbours": what
 * follows "and" is a topic like what stands in front of it. */
static bool is_topic(const phrase *p, uint32_t i, uint32_t end)
{
    if (is(p, p->after, "on"))
        return true;
    if (!(p->bits & WORD_HEAD) || end - i > 1 || i < 2 || is_capital(p, end) ||
        (!is(p, p->after, "of") && !is(p, p->after, "for")))
        return false;
    cq_str left = cqk_token(p->segment, i - 2);
    cq_str right = cqk_token(p->segment, i);
    bool plural = left.data[left.len - 1] == 's' && right.data[right.len - 1] == 's';
    return plural || (is(p, p->after, "for") && is_trade(p, i - 2));
}

/* "and Drinking Water", "Entomology and Malaria Control": subjects that end in one of the trade;
 * behind the head of a ministry, any. */
static bool is_last_subject(const phrase *p, uint32_t i)
{
    bool trade;
    uint32_t end = subjects(p, i, &trade);
    bool ministry = is(p, p->head, "Ministry") || is(p, p->head, "MINISTRY");
    return end > i && !run_has_head(p, i) && (trade || ministry || is_topic(p, i, end));
}

/* "Parasitology, Entomology and Malaria Control" */
static bool subjects_go_on(const phrase *p, uint32_t comma)
{
    uint32_t i = comma + 1;
    for (uint32_t n = 0; n < COMPLEMENT_MAX; n++) {
        bool trade;
        if (is_join(p, i))
            return n > 0 && is_last_subject(p, i + 1);
        if (n > 0 && is(p, i, ","))
            i++;
        uint32_t end = subjects(p, i, &trade);
        if (end == i || run_has_head(p, i))
            return is_join(p, i) && n > 0 && is_last_subject(p, i + 1);
        i = end;
    }
    return false;
}

/* A country at i, as one word of the complement. */
static uint32_t country_at(const phrase *p, uint32_t i)
{
    cqk_country_match match;
    if (i < p->segment->tokens->count && is_capital(p, i) &&
        cqk_country_at(p->w->model->countries, p->segment, i, &match))
        return match.tokens;
    return 0;
}

static bool is_article(const phrase *p, uint32_t i)
{
    return is(p, i, "the") || is(p, i, "The");
}

/* The end of a complement's noun phrase that begins at i; i itself: there is none. */
static uint32_t noun_phrase(const phrase *p, uint32_t i, bool trades_only)
{
    uint32_t end = i;
    uint32_t begin = i;
    while (end - begin < COMPLEMENT_MAX) {
        uint32_t country = country_at(p, end);
        uint32_t tokens;
        uint32_t bits = bits_at(p, end, &tokens);
        if (country)
            end += country;
        else if (is_capital(p, end) && (!(bits & WORD_TITLE) || bits & (WORD_TRADE | WORD_HEAD)))
            end += tokens;
        else if (end > i && is_hyphen(p, end))
            end++;
        else if (end > i && is_join(p, end) && !country_at(p, end + 1) &&
                 (trades_only ? is_last_subject(p, end + 1) : is_word(p, end + 1)) &&
                 !run_has_head(p, end + 1))
            end++;
        else if (end > i && is_small_trade(p, end) &&
                 (is_trade(p, end + 1) || (is_join(p, end + 1) && is_trade(p, end + 2))))
            end++;
        else if (end > i && is(p, end, ",") &&
                 ((is_trade(p, end - 1) && list_goes_on(p, end)) || subjects_go_on(p, end)))
            end++;
        else if (end > i && is(p, end, ",") && is_join(p, end + 1) && is_trade(p, end + 2) &&
                 !run_has_head(p, end + 2))
            end += 2;
        else
            break;
    }
    while (end > i && (is_join(p, end - 1) || is(p, end - 1, ",") || is_hyphen(p, end - 1)))
        end--;
    return end;
}

/* "Office of the Prime Minister": one post, behind an article. */
static uint32_t post_at(const phrase *p, uint32_t i)
{
    uint32_t tokens;
    if (!is_capital(p, i) || !(bits_at(p, i, &tokens) & WORD_TITLE) || !(p->bits & WORD_HEAD))
        return 0;
    cq_str last = cqk_token(p->segment, i + tokens - 1);
    return last.data[last.len - 1] == 's' || is(p, p->head, "Committee") ? 0 : tokens;
}

/* "in Africa", "in Central Africa", "in the Middle East" */
static bool is_region(const phrase *p, uint32_t i)
{
    static const char *const regions[] = {"Africa",     "Asia",      "Europe",  "Latin",  "Central",
                                          "Southern",   "Eastern",   "Western", "Middle", "Near",
                                          "South-East", "Southeast", "America", "Oceania"};
    for (size_t k = 0; k < CQK_COUNT(regions); k++)
        if (is(p, i, regions[k]))
            return true;
    return false;
}

/* Does a complement begin at i? "of", "on", "Committee to Protect", "in Support of". */
static bool is_complement(const phrase *p, uint32_t i)
{
    static const char *const joins[] = {"of", "for", "on", "against"};
    uint32_t tokens;
    for (size_t k = 0; k < CQK_COUNT(joins); k++)
        if (is(p, i, joins[k]))
            return true;
    if (is(p, i, "in") && i > p->after && is_region(p, i + 1 + is_article(p, i + 1)))
        return true;
    if (is(p, i, "in"))
        return (is_capital(p, i + 1) && is(p, i + 2, "of")) || (i > p->after && is_trade(p, i + 1));
    if (is(p, i, "to") && i > p->after && is_trade(p, i + 1))
        return true;
    return is(p, i, "to") && p->bits & WORD_HEAD && is_capital(p, i + 1) && is_capital(p, i + 2) &&
           !country_at(p, i + 1) && !(bits_at(p, i + 1, &tokens) & (WORD_TITLE | WORD_HEAD)) &&
           !cqk_shape(p->segment, i + 1, CQ_SHAPE_UPPER_ALL);
}

/* "the European Commission for the European Union Agency ...": a whole name, and another's. */
static bool is_other_body(const phrase *p, uint32_t first, uint32_t join, uint32_t begin)
{
    gaz_match match;
    return !is(p, join, "of") && run_has_head(p, begin) &&
           gaz_match_at(&p->w->model->set, p->segment, first, &match) && match.last == p->after;
}

/* The end of "of the X for Y" behind the head; p->after: none. */
static uint32_t go_right(const phrase *p, uint32_t first)
{
    uint32_t end = p->after;
    for (int n = 0; n < 4; n++) {
        if (!is_complement(p, end))
            break;
        uint32_t begin = end + 1 + is_article(p, end + 1);
        if (begin >= p->segment->tokens->count || is_other_body(p, first, end, begin))
            break;
        uint32_t post = n == 0 && begin > end + 1 ? post_at(p, begin) : 0;
        uint32_t to = noun_phrase(p, begin + post, n == 0);
        if (post && to == begin + post && is_join(p, to) && is_word(p, to + 1))
            to = noun_phrase(p, to + 1, true);
        if (to == begin)
            break;
        end = to;
    }
    return end;
}

/* Do tokens [first, last) hold a word that is neither generic nor a head? */
static bool says_something(const phrase *p, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) {
        uint32_t tokens;
        uint32_t bits = bits_at(p, i, &tokens);
        if (is_capital(p, i) && !(bits & WORD_GENERIC))
            return true;
    }
    return false;
}

static bool has_trade(const phrase *p, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++)
        if (is_trade(p, i))
            return true;
    return false;
}

/* A name that begins with a country's name or adjective only, and a head: "Japanese Embassy". */
static uint32_t strip_left(const phrase *p, uint32_t first)
{
    uint32_t tokens;
    while (first < p->head) {
        uint32_t bits = bits_at(p, first, &tokens);
        bool title =
            bits & WORD_TITLE && !(bits & (WORD_TRADE | WORD_STARTER)) && !is_general(p, first);
        if (!title && !is_join(p, first) && !is(p, first, ".") && !is_hyphen(p, first))
            break;
        first += tokens;
    }
    return first > p->head ? p->head : first;
}

/* "Called Foreign Office": a sentence's first word in front of a whole name. */
static bool is_verb_first(const phrase *p, uint32_t first, uint32_t last)
{
    gaz_match match;
    uint32_t tokens;
    return first + 1 < last && p->segment->tokens->shape[first] & CQ_SHAPE_SENTENCE_START &&
           bits_at(p, first, &tokens) == 0 && !country_at(p, first) &&
           gaz_match_at(&p->w->model->set, p->segment, first + 1, &match) && match.last == last;
}

/* "Internet Service Providers": the head is an attribute of a further noun. */
static bool is_attribute(const phrase *p, uint32_t last)
{
    uint32_t tokens;
    return last == p->after && !(p->bits & WORD_HEAD) && is_capital(p, last) &&
           !cqk_touches(p->segment, last) && !cqk_shape(p->segment, last, CQ_SHAPE_UPPER_ALL) &&
           !(p->segment->tokens->shape[last] & (CQ_SHAPE_SENTENCE_START | CQ_SHAPE_LINE_BEFORE)) &&
           bits_at(p, last, &tokens) == 0 && cqk_token(p->segment, last).data[0] != '\0' &&
           cqk_token(p->segment, last).data[cqk_token(p->segment, last).len - 1] == 's';
}

static bool follows_instrument(const phrase *p, uint32_t last)
{
    uint32_t tokens;
    return is_capital(p, last) && bits_at(p, last, &tokens) & WORD_INSTRUMENT;
}

/* "Russian Federation", "Soviet Union": a state, not a body. */
static bool is_state(const phrase *p, uint32_t first)
{
    cqk_country_match match;
    return cqk_country_at(p->w->model->countries, p->segment, first, &match) &&
           first + match.tokens >= p->after;
}

static cq_status add_phrase(agency_worker *w, const phrase *p, uint32_t first, uint32_t last)
{
    if (is_state(p, first) || is_attribute(p, last) || is_verb_first(p, first, last))
        return CQ_OK;
    if (follows_instrument(p, last) || last - first > 30)
        return CQ_OK;
    mention *m = agency_add(w, first, last, "english-head");
    if (!m)
        return CQ_E_MEMORY;
    m->score = CQ_SCORE_DEFAULT - 100;
    return CQ_OK;
}

/* Forms of two letters are words too: "Guardtime AS", but "such as", "SUCH AS". */
static bool is_company_word(const phrase *p)
{
    const cq_tokens *t = p->segment->tokens;
    if (t->end[p->head] - t->start[p->head] != 2 || is(p, p->head, "Co"))
        return true;
    return cqk_shape(p->segment, p->head, CQ_SHAPE_UPPER_ALL) && is_capital(p, p->head - 1) &&
           !cqk_shape(p->segment, p->head - 1, CQ_SHAPE_UPPER_ALL) && !is_capital(p, p->after);
}

static cq_status add_company(agency_worker *w, phrase *p)
{
    uint32_t last = p->after;
    uint32_t at = p->head;
    if (!is_capital(p, p->head) || p->head == 0 || !is_company_word(p))
        return CQ_OK;
    if (agency_is_abbreviated(p->segment, p->head) && is(p, last, ".") &&
        cqk_touches(p->segment, last))
        last++;
    while (at > 0 && (is(p, at - 1, ",") || is(p, at - 1, ".") || is(p, at - 1, "Co")))
        at--;
    p->head = at;
    uint32_t first = strip_left(p, go_left(p));
    if (first >= at)
        return CQ_OK;
    mention *m = agency_add(w, first, last, "company");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("company");
    return CQ_OK;
}

/* "Mission at the United Nations": a body with a body as its complement. */
static cq_status add_mission(agency_worker *w, phrase *p)
{
    gaz_match match;
    uint32_t last = p->after;
    if (is(p, last, "of") && country_at(p, last + 1 + is_article(p, last + 1)))
        last += 1 + is_article(p, last + 1) + country_at(p, last + 1 + is_article(p, last + 1));
    bool to = is(p, last, "to") || is(p, last, "at");
    uint32_t at = last + 1 + is_article(p, last + 1);
    if (to && has_trade(p, strip_left(p, go_left(p)), p->head) && country_at(p, at)) {
        /* "Regional Assistance Mission to Solomon Islands" */
        uint32_t from = strip_left(p, go_left(p));
        return agency_add(w, from, at + country_at(p, at), "mission") ? CQ_OK : CQ_E_MEMORY;
    }
    if (!to || at >= p->segment->tokens->count ||
        !gaz_match_at(&w->model->set, p->segment, at, &match))
        return CQ_OK;
    uint32_t first = strip_left(p, go_left(p));
    mention *m = agency_add(w, first, match.last, "mission");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("mission");
    return CQ_OK;
}

static cq_status add_embassy(agency_worker *w, phrase *p)
{
    uint32_t last = p->after;
    uint32_t first = go_left(p);
    uint32_t of = is(p, last, "of") ? last + 1 + is_article(p, last + 1) : last;
    if (of > last && country_at(p, of))
        last = of + country_at(p, of);
    else if (first == p->head && is(p, last, "in") &&
             country_at(p, last + 1 + is_article(p, last + 1)))
        last += 1 + is_article(p, last + 1) + country_at(p, last + 1 + is_article(p, last + 1));
    else if (!says_something(p, first, p->head))
        return CQ_OK;
    first = strip_left(p, first);
    if (of > p->after && is(p, last, "in") && country_at(p, last + 1 + is_article(p, last + 1)))
        last += 1 + is_article(p, last + 1) + country_at(p, last + 1 + is_article(p, last + 1));
    mention *m = agency_add(w, first, last, "embassy");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("embassy");
    return CQ_OK;
}

/* The whole name of a part: "Department of Commerce"; a body if the gazetteer has it. */
static cq_status name_part(agency_worker *w, const phrase *p, mention *m, uint32_t first,
                           uint32_t last)
{
    char name[256];
    cq_str head = cqk_token(p->segment, p->head);
    cq_str part = cqk_tokens(p->segment, first, last);
    size_t cut = head.len > 3 && memcmp(head.data + head.len - 3, "ies", 3) == 0 ? 3 : 1;
    int len = snprintf(name, sizeof name, "%.*s%s of %.*s", (int)(head.len - cut), head.data,
                       cut == 3 ? "y" : "", (int)part.len, part.data);
    if (len < 0 || (size_t)len >= sizeof name)
        return CQ_OK;
    cq_str text = {name, (size_t)len};
    if (agency_find_name(&w->model->set, text, &m->source, &m->node))
        return CQ_OK;
    return agency_set_value(w, m, text);
}

/* "Departments of Defense, Homeland Security, and Justice": a mention each. */
static cq_status add_shared(agency_worker *w, phrase *p)
{
    uint32_t i = p->after;
    uint32_t first = p->head;
    if (!is(p, i, "of") || !is_word(p, i + 1 + is_article(p, i + 1)))
        return CQ_OK;
    i += 1 + is_article(p, i + 1);
    for (int n = 0; n < 16 && is_capital(p, i); n++) {
        uint32_t end = i;
        while (is_capital(p, end) && end - i < 6)
            end++;
        mention *m = agency_add(w, n ? i : first, end, "shared-head");
        if (!m)
            return CQ_E_MEMORY;
        cq_status status = name_part(w, p, m, i, end);
        if (status != CQ_OK)
            return status;
        i = end;
        if (is(p, i, ",") && is_join(p, i + 1))
            i += 2;
        else if (is(p, i, ",") || is_join(p, i))
            i++;
        else
            break;
        i += is_article(p, i);
    }
    return CQ_OK;
}

/* "Eastern Overseas Corporation" */
static bool is_firm(const phrase *p, uint32_t first)
{
    static const char *const kinds[] = {"Airlines",  "Airways",         "Shipping",
                                        "Holdings",  "Motors",          "Telecom",
                                        "Petroleum", "Pharmaceuticals", "Party"};
    uint32_t tokens;
    for (size_t k = 0; k < CQK_COUNT(kinds); k++)
        if (first < p->head && is(p, p->head, kinds[k]) && !bits_at(p, first, &tokens))
            return true;
    if (p->head == first + 1 && is(p, p->head, "Group") && /* "MTN Group" */
        cqk_shape(p->segment, first, CQ_SHAPE_UPPER_ALL) && !bits_at(p, first, &tokens))
        return true;
    return p->head - first >= 2 && (is(p, p->head, "Corporation") || is(p, p->head, "Company")) &&
           is_word(p, first);
}

/* "Board of Health": weak heads whose complement says enough. */
static bool is_board(const phrase *p)
{
    return is(p, p->head, "Board") || is(p, p->head, "Administration") || is(p, p->head, "Bank") ||
           is(p, p->head, "Division") || is(p, p->head, "Panel");
}

/* "Nordic Airlines System (NAS)": an acronym of the words' first letters follows. */
static bool has_acronym(const phrase *p, uint32_t last)
{
    const cq_tokens *t = p->segment->tokens;
    if (!is(p, last, "(") || !is(p, last + 2, ")") ||
        !cqk_shape(p->segment, last + 1, CQ_SHAPE_UPPER_ALL))
        return false;
    cq_str acronym = cqk_token(p->segment, last + 1);
    uint32_t i = last;
    for (size_t a = acronym.len; a-- > 0; i--) {
        while (i > 0 && !is_capital(p, i - 1) && last - i < 16)
            i--;
        if (i == 0 || p->segment->text.data[t->start[i - 1]] != acronym.data[a])
            return false;
    }
    return acronym.len >= 3;
}

/* "National center of Incident Readiness": a head in small letters between capitals. */
static bool is_small_head(const phrase *p)
{
    uint32_t tokens;
    uint32_t i = p->head;
    return i > 0 && p->bits & WORD_HEAD && is_capital(p, i - 1) &&
           bits_at(p, i - 1, &tokens) & WORD_STARTER && !(bits_at(p, i - 1, &tokens) & WORD_HEAD) &&
           (is(p, i + 1, "of") || is(p, i + 1, "for")) && is_trade(p, i + 2);
}

/* "the Secretariat of the APCERT": the body whose office it is counts, not the office. */
static bool is_office_of_body(const phrase *p, uint32_t first)
{
    gaz_match match;
    uint32_t at = p->after + 1 + is_article(p, p->after + 1);
    if (first != p->head || !is(p, p->head, "Secretariat") || !is(p, p->after, "of") ||
        at >= p->segment->tokens->count)
        return false;
    if (gaz_match_at(&p->w->model->set, p->segment, at, &match))
        return true;
    for (uint32_t i = at; i < at + 8 && is_capital(p, i); i++)
        if (is(p, i, "Team") || agency_is_cert(cqk_token(p->segment, i)))
            return true;
    return false;
}

/* "Working Group II", "Committee III" */
static bool is_numbered(const phrase *p, uint32_t last)
{
    static const char *const numerals[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII"};
    static const char *const heads[] = {"Group", "Committee", "Commission",  "Chamber",
                                        "Panel", "Party",     "Subcommittee"};
    bool head = false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        head |= is(p, p->after - 1, heads[k]);
    for (size_t k = 0; head && last == p->after && k < CQK_COUNT(numerals); k++)
        if (is(p, last, numerals[k]) && !cqk_touches(p->segment, last))
            return true;
    return false;
}

cq_status agency_grammar_english(agency_worker *w, uint32_t i, uint32_t bits, uint32_t floor)
{
    phrase p = {.w = w, .segment = &w->view.segment, .floor = floor, .head = i, .bits = bits};
    uint32_t tokens;
    if (!cqk_shape(p.segment, i, CQ_SHAPE_UPPER_FIRST) && !is_small_head(&p))
        return CQ_OK;
    bits_at(&p, i, &tokens);
    p.after = i + tokens;
    if (bits & WORD_COMPANY)
        return add_company(w, &p);
    if (bits & WORD_PLURAL)
        return add_shared(w, &p);
    if (bits & WORD_EMBASSY)
        return add_embassy(w, &p);
    if (bits & WORD_MISSION) {
        uint32_t before = w->mention_count;
        cq_status status = add_mission(w, &p);
        if (status != CQ_OK || w->mention_count > before || !(bits & (WORD_WEAK | WORD_HEAD)))
            return status;
    }
    uint32_t first = strip_left(&p, go_left(&p));
    uint32_t last = go_right(&p, first);
    if (is(&p, i, "Team") && is(&p, last, "/") && is_capital(&p, last + 1)) {
        phrase second = p;
        second.head = last + 2;
        second.after = last + 3;
        if (is(&p, last + 1, "Coordination") || is(&p, last + 1, "Coordinating"))
            last = go_right(&second, first);
    }
    bool numbered = is_numbered(&p, last);
    last += numbered;
    bool modified = numbered || says_something(&p, first, p.head);
    bool complemented = last > p.after && says_something(&p, p.after, last);
    if (!modified && !complemented)
        return CQ_OK;
    if (!(bits & WORD_HEAD) && !has_trade(&p, first, p.head) && !is_firm(&p, first) &&
        !(is_board(&p) && last > p.after && has_trade(&p, p.after, last)) &&
        !has_acronym(&p, last) && !(modified && complemented))
        return CQ_OK;
    if ((!modified && first < p.head && !complemented) || is_office_of_body(&p, first))
        return CQ_OK;
    return add_phrase(w, &p, first, last);
}
