/*
 * grammar_english.c - names of bodies by their head: modifiers in front of it, a complement behind.
 *
 *   [Cabinet Intelligence and Research] Office     [Korean] Institute of [Criminology]
 *   Departments of [Defense], [Homeland Security], and [Justice]      Embassy of [Japan]
 *
 * A bare head is no name, nor one with modifiers that say nothing ("Joint Committee"). What belongs
 * to a name on either side of its head say phrase_left.c and phrase_right.c.
 */
#include "names/heads.h"
#include "names/phrase.h"

#include <string.h>

/* "Called Foreign Office": a sentence's first word in front of a whole name. */
static bool is_verb_first(const phrase *p, uint32_t first, uint32_t last)
{
    gaz_match match;
    uint32_t tokens;
    return first + 1 < last && p->segment->tokens->shape[first] & CQ_SHAPE_SENTENCE_START &&
           agency_phrase_bits(p, first, &tokens) == 0 && !agency_phrase_country(p, first) &&
           gaz_match_at(&p->w->model->set, p->segment, first + 1, &match) && match.last == last;
}

/* "Internet Service Providers": the head is an attribute of a further noun. */
static bool is_attribute(const phrase *p, uint32_t last)
{
    uint32_t tokens;
    return last == p->after && !(p->bits & WORD_HEAD) && agency_phrase_capital(p, last) &&
           !cqk_touches(p->segment, last) && !cqk_shape(p->segment, last, CQ_SHAPE_UPPER_ALL) &&
           !(p->segment->tokens->shape[last] & (CQ_SHAPE_SENTENCE_START | CQ_SHAPE_LINE_BEFORE)) &&
           agency_phrase_bits(p, last, &tokens) == 0 &&
           cqk_token(p->segment, last).data[0] != '\0' &&
           cqk_token(p->segment, last).data[cqk_token(p->segment, last).len - 1] == 's';
}

static bool follows_instrument(const phrase *p, uint32_t last)
{
    uint32_t tokens;
    return agency_phrase_capital(p, last) && agency_phrase_bits(p, last, &tokens) & WORD_INSTRUMENT;
}

/* "Russian Federation", "Soviet Union": a state, not a body. */
static bool is_state(const phrase *p, uint32_t first)
{
    cqk_country_match match;
    return cqk_country_at(p->w->model->countries, p->segment, first, &match) &&
           first + match.tokens >= p->after;
}

/* "Ministry of External Affairs | Joint Secretary": what a post begins with. */
static uint32_t before_post(const phrase *p, uint32_t last)
{
    uint32_t tokens;
    uint32_t end = last;
    if (!agency_phrase_capital(p, last) || !(agency_phrase_bits(p, last, &tokens) & WORD_TITLE))
        return last;
    while (end > p->after && agency_phrase_bits(p, end - 1, &tokens) & WORD_GENERIC &&
           !(agency_phrase_bits(p, end - 1, &tokens) & WORD_TRADE))
        end--;
    while (end < last && end > p->after && agency_phrase_join(p, end - 1))
        end--; /* "Committee on Trade and | Permanent Representative" */
    return end;
}

/* "The | Hague Centre for Strategic Studies": the city's article. */
static bool is_hague(const phrase *p, uint32_t first)
{
    return first > 0 && agency_phrase_is(p, first, "Hague") && first < p->head &&
           cqk_token_is(p->segment, first - 1, CQ_STR("The"));
}

static cq_status add_phrase(agency_worker *w, const phrase *p, uint32_t first, uint32_t last)
{
    if (agency_phrase_is(p, first, "'s") || agency_phrase_is(p, first, "’s"))
        first++; /* "the President's | Emergency Board" */
    if (is_state(p, first) || is_attribute(p, last) || is_verb_first(p, first, last))
        return CQ_OK;
    if (follows_instrument(p, last) || last - first > 30)
        return CQ_OK;
    last = before_post(p, last);
    first -= is_hague(p, first);
    mention *m = agency_add(w, first, last, "english-head");
    if (!m)
        return CQ_E_MEMORY;
    m->score = CQ_SCORE_DEFAULT - 100;
    return CQ_OK;
}

/* Forms of two letters are words too: "Guardtime AS", but "such as", "SUCH AS". */
static bool is_company_word(const phrase *p)
{
    static const char *const capitals[] = {"INC", "LTD", "CORP", "PTY"};
    static const char *const names[] = {"Asa", "Spa", "Kg"}; /* of persons and places, too */
    const cq_tokens *t = p->segment->tokens;
    if (cqk_token_in(p->segment, p->head, capitals, CQK_COUNT(capitals)))
        return !agency_phrase_capital(p, p->head - 1) ||
               cqk_shape(p->segment, p->head - 1, CQ_SHAPE_UPPER_ALL);
    if (cqk_token_in(p->segment, p->head, names, CQK_COUNT(names)))
        return false;
    if (agency_phrase_is(p, p->after, "-") && cqk_touches(p->segment, p->after))
        return false; /* "Co-ordinator" */
    if ((agency_phrase_is(p, p->head, "Limited") || agency_phrase_is(p, p->head, "LIMITED")) &&
        (t->shape[p->head] & CQ_SHAPE_SENTENCE_START || agency_phrase_is(p, p->head - 1, ".")))
        return false; /* "Limited Official Use", "Distr. LIMITED" */
    if (t->end[p->head] - t->start[p->head] != 2 || cqk_token_is(p->segment, p->head, CQ_STR("Co")))
        return true;
    return cqk_shape(p->segment, p->head, CQ_SHAPE_UPPER_ALL) &&
           agency_phrase_capital(p, p->head - 1) &&
           !cqk_shape(p->segment, p->head - 1, CQ_SHAPE_UPPER_ALL) &&
           !agency_phrase_capital(p, p->after);
}

/* "Messrs. | Brown, Shipley & Co.": the partner in front of a comma, no place ("In London, Baring &
 * Co.") and no item of a list. The name's first token. */
static uint32_t first_partner(const phrase *p, uint32_t first)
{
    static const char *const places[] = {"in", "In", "at", "At", "from", "From", "and", ",", "for"};
    uint32_t tokens;
    uint32_t i = first - 2;
    if (first < 3 || !agency_phrase_is(p, first - 1, ",") || i < p->floor ||
        !agency_phrase_word(p, i) || agency_phrase_bits(p, i, &tokens) ||
        cqk_token_in(p->segment, i - 1, places, CQK_COUNT(places)) || agency_phrase_country(p, i) ||
        agency_phrase_capital(p, i - 1))
        return first;
    return i;
}

static cq_status add_company(agency_worker *w, phrase *p)
{
    uint32_t last = p->after;
    uint32_t at = p->head;
    if (!agency_phrase_capital(p, p->head) || p->head == 0 || !is_company_word(p))
        return CQ_OK;
    if (agency_is_abbreviated(p->segment, p->head) && agency_phrase_is(p, last, ".") &&
        cqk_touches(p->segment, last))
        last++;
    bool partners = agency_phrase_is(p, p->head, "Co") && agency_phrase_is(p, at - 1, "&");
    while (at > 0 && (agency_phrase_is(p, at - 1, ",") || agency_phrase_is(p, at - 1, ".") ||
                      agency_phrase_is(p, at - 1, "Co") || (partners && p->head == at)))
        at--;
    p->head = at;
    uint32_t first = agency_phrase_strip(p, agency_phrase_left(p));
    if (first >= at)
        return CQ_OK;
    if (partners)
        first = first_partner(p, first);
    mention *m = agency_add(w, first, last, "company");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("company");
    return CQ_OK;
}

/* "Eastern Overseas Corporation" */
static bool is_firm(const phrase *p, uint32_t first)
{
    static const char *const kinds[] = {"Airlines",  "Airways",         "Shipping",
                                        "Holdings",  "Motors",          "Telecom",
                                        "Petroleum", "Pharmaceuticals", "Party"};
    static const char *const papers[] = {"Times",    "Herald",    "Gazette",   "Tribune",
                                         "Guardian", "Chronicle", "Telegraph", "Examiner",
                                         "Globe",    "Inquirer"};
    uint32_t tokens;
    static const char *const ages[] = {"Hard",     "Modern", "Ancient",   "Medieval", "Roman",
                                       "End",      "Old",    "Recent",    "Earlier",  "Troubled",
                                       "Colonial", "Trying", "Difficult", "Early",    "Uncertain"};
    if (p->head > 0 && cqk_token_in(p->segment, p->head - 1, ages, CQK_COUNT(ages)))
        return false;
    if (cqk_token_in(p->segment, p->head, papers, CQK_COUNT(papers)))
        return first < p->head && !agency_phrase_bits(p, p->head - 1, &tokens) &&
               !agency_phrase_capital(p, p->after);
    static const char *const schools[] = {"High",    "Elementary", "Middle",     "Grammar",
                                          "Primary", "Secondary",  "Preparatory"};
    static const char *const traded[] = {"Stock",   "Commodity",  "Mercantile", "Cotton",
                                         "Futures", "Securities", "Metal",      "Grain"};
    if (agency_phrase_is(p, p->head, "Exchange")) /* "Jakarta Stock Exchange" */
        return first + 2 <= p->head &&
               cqk_token_in(p->segment, p->head - 1, traded, CQK_COUNT(traded));
    static const char *const houses[] = {"Library", "Museum", "Hospital"};
    if (cqk_token_in(p->segment, p->head, houses, CQK_COUNT(houses))) /* "Columbus Memorial ..." */
        return first + 2 <= p->head && !agency_phrase_bits(p, first, &tokens);
    if (agency_phrase_is(p, p->head, "Club")) /* "Scranton Rotary Club" */
        return first + 2 <= p->head && !agency_phrase_bits(p, first, &tokens);
    if (agency_phrase_is(p, p->head, "School")) /* "Baker High School" */
        return first + 2 <= p->head && !agency_phrase_bits(p, first, &tokens) &&
               cqk_token_in(p->segment, p->head - 1, schools, CQK_COUNT(schools));
    if (agency_phrase_is(p, p->head, "News")) /* "ARY News", "Taranaki Daily News" */
        return first < p->head && (cqk_shape(p->segment, p->head - 1, CQ_SHAPE_UPPER_ALL) ||
                                   agency_phrase_is(p, p->head - 1, "Daily"));
    for (size_t k = 0; k < CQK_COUNT(kinds); k++)
        if (first < p->head && agency_phrase_is(p, p->head, kinds[k]) &&
            !agency_phrase_bits(p, first, &tokens))
            return true;
    if (agency_phrase_is(p, p->head, "Bank") || agency_phrase_is(p, p->head, "Railway") ||
        agency_phrase_is(p, p->head, "Railroad")) /* "Yokohama Specie Bank" */
        return first + 2 <= p->head && agency_phrase_word(p, first) &&
               !agency_phrase_bits(p, p->head - 1, &tokens) && !agency_phrase_capital(p, p->after);
    if (p->head == first + 1 && agency_phrase_is(p, p->head, "Group") && /* "MTN Group" */
        cqk_shape(p->segment, first, CQ_SHAPE_UPPER_ALL) && !agency_phrase_bits(p, first, &tokens))
        return true;
    return p->head - first >= 2 &&
           (agency_phrase_is(p, p->head, "Corporation") ||
            agency_phrase_is(p, p->head, "Company")) &&
           agency_phrase_word(p, first);
}

/* "United Nations Country Team", "NATO Response Force": a body in front of a weak head. */
static bool is_of_body(const phrase *p, uint32_t first)
{
    static const char *const heads[] = {"Team",     "Force",     "Fund",   "Command",
                                        "Facility", "Operation", "Board",  "Unit",
                                        "Branch",   "Division",  "Section"};
    static const char *const parts[] = {"Unit", "Branch", "Division", "Section"};
    gaz_match match;
    bool head = false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        head |= agency_phrase_is(p, p->head, heads[k]);
    if (!head || first >= p->head || !gaz_match_at(&p->w->model->set, p->segment, first, &match))
        return false;
    return match.last < p->head || (match.last == p->head && !agency_phrase_capital(p, p->after) &&
                                    cqk_token_in(p->segment, p->head, parts, CQK_COUNT(parts)));
}

/* "Finnish Frontier Guard", "Swedish Rescue Service": a state in front of a weak head that has
 * another word with it. */
static bool is_national(const phrase *p, uint32_t first)
{
    static const char *const heads[] = {"Guard", "Service", "Force",  "Forces", "Administration",
                                        "Board", "Command", "Corps",  "Fund",   "Register",
                                        "Bank",  "Museum",  "Network"};
    static const char *const royal[] = {"Imperial", "Royal", "National", "Federal", "Central"};
    uint32_t country = first < p->head ? agency_phrase_country(p, first) : 0;
    bool head = false;
    for (size_t k = 0; !country && k < CQK_COUNT(royal); k++)
        country = agency_phrase_is(p, first, royal[k]);
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        head |= agency_phrase_is(p, p->head, heads[k]);
    return head && country && first + country < p->head &&
           agency_phrase_says(p, first + country, p->head);
}

/* "Coalition for Disaster Resilient Infrastructure", "Quad Investors Network": of heads that name
 * nothing but bodies three capitals are enough, with "the" in front. "Partnership for Peace" and
 * its like are programmes; "Global Partnership for Education" is a body. */
static bool is_circle(const phrase *p, uint32_t first, uint32_t last)
{
    static const char *const heads[] = {"Network", "Coalition", "Partnership", "Movement",
                                        "Trust",   "Forum",     "Initiative"};
    bool head = false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        head |= agency_phrase_is(p, p->head, heads[k]);
    return head && last - first >= 3 && first > 0 && agency_phrase_article(p, first - 1) &&
           (!agency_phrase_is(p, p->head, "Partnership") || (last > p->after && first < p->head));
}

/* "Board of Health": weak heads whose complement says enough. */
static bool is_board(const phrase *p)
{
    return agency_phrase_is(p, p->head, "Board") ||
           agency_phrase_is(p, p->head, "Administration") || agency_phrase_is(p, p->head, "Bank") ||
           agency_phrase_is(p, p->head, "Division") || agency_phrase_is(p, p->head, "Panel") ||
           agency_phrase_is(p, p->head, "Unit") || agency_phrase_is(p, p->head, "Fund");
}

/* "Group of Governmental Experts on Ports", "Panel of Eminent Persons": who sits in it says that it
 * is a body. */
static bool is_of_members(const phrase *p, uint32_t last)
{
    static const char *const members[] = {"Experts",   "Persons",  "Auditors", "Inspectors",
                                          "Observers", "Advisers", "Advisors"};
    if (!agency_phrase_is(p, p->after, "of"))
        return false;
    for (uint32_t i = p->after + 1; i < last && i <= p->after + 3; i++)
        if (cqk_token_in(p->segment, i, members, CQK_COUNT(members)))
            return true;
    return false;
}

/* "Nordic Airlines System (NAS)": an acronym of the words' first letters follows. */
static bool has_acronym(const phrase *p, uint32_t last)
{
    const cq_tokens *t = p->segment->tokens;
    if (!agency_phrase_is(p, last, "(") || !agency_phrase_is(p, last + 2, ")") ||
        !cqk_shape(p->segment, last + 1, CQ_SHAPE_UPPER_ALL))
        return false;
    cq_str acronym = cqk_token(p->segment, last + 1);
    uint32_t i = last;
    for (size_t a = acronym.len; a-- > 0; i--) {
        while (i > 0 && !agency_phrase_capital(p, i - 1) && last - i < 16)
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
    return i > 0 && p->bits & WORD_HEAD && agency_phrase_capital(p, i - 1) &&
           agency_phrase_bits(p, i - 1, &tokens) & WORD_STARTER &&
           !(agency_phrase_bits(p, i - 1, &tokens) & WORD_HEAD) &&
           (agency_phrase_is(p, i + 1, "of") || agency_phrase_is(p, i + 1, "for")) &&
           agency_phrase_trade(p, i + 2);
}

/* "the Secretariat of the APCERT": the body whose office it is counts, not the office. */
static bool is_office_of_body(const phrase *p, uint32_t first)
{
    gaz_match match;
    uint32_t at = p->after + 1 + agency_phrase_article(p, p->after + 1);
    if (first != p->head || !agency_phrase_is(p, p->head, "Secretariat") ||
        !agency_phrase_is(p, p->after, "of") || at >= p->segment->tokens->count)
        return false;
    if (gaz_match_at(&p->w->model->set, p->segment, at, &match))
        return true;
    for (uint32_t i = at; i < at + 8 && agency_phrase_capital(p, i); i++)
        if (agency_phrase_is(p, i, "Team") || agency_is_cert(cqk_token(p->segment, i)))
            return true;
    return false;
}

/* "Joint Task Force | LEO": a word of capitals, where the head has small letters. */
static bool is_code_name(const phrase *p, uint32_t i)
{
    return agency_phrase_is(p, p->after - 2, "Task") && i < p->segment->tokens->count &&
           cqk_shape(p->segment, i, CQ_SHAPE_UPPER_ALL) &&
           !cqk_shape(p->segment, p->after - 1, CQ_SHAPE_UPPER_ALL) &&
           p->segment->tokens->end[i] - p->segment->tokens->start[i] >= 3;
}

/* "Study Group 17", "Working Group 2", "Expert Group 5" */
static bool is_counted_group(const phrase *p, uint32_t last)
{
    static const char *const kinds[] = {"Study", "Working", "Expert"};
    enum { DIGITS_MAX = 2 };
    const cq_tokens *t = p->segment->tokens;
    return last == p->after && last >= 2 && last < t->count &&
           agency_phrase_is(p, last - 1, "Group") &&
           cqk_token_in(p->segment, last - 2, kinds, CQK_COUNT(kinds)) &&
           t->kind[last] == CQ_TOKEN_NUMBER && t->end[last] - t->start[last] <= DIGITS_MAX;
}

/* "Working Group II", "Committee III" */
static bool is_numbered(const phrase *p, uint32_t last)
{
    static const char *const numerals[] = {"I",   "II",   "III", "IV", "V", "VI",
                                           "VII", "VIII", "A",   "B",  "C", "D"};
    static const char *const letters[] = {"Alpha", "Bravo", "Charlie", "Delta",
                                          "Echo",  "One",   "Two"};
    static const char *const heads[] = {"Group", "Committee", "Commission",  "Chamber",
                                        "Panel", "Party",     "Subcommittee"};
    bool head = false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        head |= agency_phrase_is(p, p->after - 1, heads[k]);
    if (last == p->after && agency_phrase_is(p, p->after - 1, "Force") &&
        (is_code_name(p, last) || cqk_token_in(p->segment, last, letters, CQK_COUNT(letters)) ||
         (last < p->segment->tokens->count && p->segment->tokens->kind[last] == CQ_TOKEN_NUMBER)) &&
        !cqk_touches(p->segment, last))
        return true; /* "Joint Task Force Alpha", "Task Force 58" */
    if (is_counted_group(p, last))
        return true;
    for (size_t k = 0; head && last == p->after && k < CQK_COUNT(numerals); k++)
        if (agency_phrase_is(p, last, numerals[k]) && !cqk_touches(p->segment, last))
            return true;
    return false;
}

/* "Eleventh | Joint High Level Committee": which meeting of it, where more than that stands in
 * front of the head; but "Sixth Committee", "Eighth Army". */
static uint32_t past_ordinal(const phrase *p, uint32_t first)
{
    static const char *const ordinals[] = {
        "First",      "Second",     "Third",     "Fourth",    "Fifth",       "Sixth",
        "Seventh",    "Eighth",     "Ninth",     "Tenth",     "Eleventh",    "Twelfth",
        "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth",
        "Nineteenth", "Twentieth",  "Inaugural", "Last",      "Next"};
    static const char *const heads[] = {"Committee", "Commission", "Council", "Group",
                                        "Force",     "Forum",      "Assembly"};
    bool counted = false;
    bool head = false;
    for (size_t k = 0; p->head - first >= 2 && k < CQK_COUNT(ordinals); k++)
        counted |= agency_phrase_is(p, first, ordinals[k]);
    for (size_t k = 0; counted && k < CQK_COUNT(heads); k++)
        head |= agency_phrase_is(p, p->after - 1, heads[k]);
    return head ? first + 1 : first;
}

/* A word in small letters or a mark that ends one side of a name for sure. */
static bool is_dull(const phrase *p, uint32_t i)
{
    const cq_tokens *t = p->segment->tokens;
    if (t->kind[i] == CQ_TOKEN_LETTER)
        return !(t->shape[i] & (CQ_SHAPE_UPPER_FIRST | CQ_SHAPE_NON_ASCII)) &&
               !agency_phrase_is(p, i, "and");
    char mark = p->segment->text.data[t->start[i]];
    return mark == '.' || mark == ',' || mark == ';' || mark == ':' || mark == ')';
}

/* Is nothing in front of the head that its modifiers could be or go on over? */
static bool is_alone_left(const phrase *p)
{
    const cq_tokens *t = p->segment->tokens;
    uint32_t i = p->head - 1;
    if (p->head == 0)
        return true;
    if (!is_dull(p, i) || (p->bits & WORD_COMPANY && t->kind[i] != CQ_TOKEN_LETTER))
        return false;
    return i == 0 || !(agency_phrase_capital(p, i - 1) || agency_phrase_hyphen(p, i - 1));
}

/* Is nothing behind the head that its complement could begin with? */
static bool is_alone_right(const phrase *p)
{
    static const char *const joins[] = {"of", "for", "on", "against", "in", "to", "at"};
    return p->after >= p->segment->tokens->count ||
           (is_dull(p, p->after) && !cqk_token_in(p->segment, p->after, joins, CQK_COUNT(joins)));
}

/* "UN Office | to the African Union": past the body. `to`: there is none. */
static uint32_t to_body(const phrase *p, uint32_t to)
{
    gaz_match match;
    uint32_t at = to + 1 + agency_phrase_article(p, to + 1);
    return at < p->segment->tokens->count && agency_phrase_capital(p, at) &&
                   gaz_match_at(&p->w->model->set, p->segment, at, &match)
               ? match.last
               : to;
}

/* "Director General (South Asia | Division)": a unit behind the post at its head. Its first token;
 * p->head: none. */
static uint32_t unit_in_brackets(const phrase *p)
{
    enum { WORDS_MAX = 6 };
    uint32_t tokens;
    uint32_t first = p->head;
    while (first > 0 && p->head - first < WORDS_MAX &&
           (agency_phrase_word(p, first - 1) || agency_phrase_join(p, first - 1)))
        first--;
    return first > 1 && first < p->head && agency_phrase_is(p, first - 1, "(") &&
                   agency_phrase_capital(p, first - 2) &&
                   agency_phrase_bits(p, first - 2, &tokens) & WORD_TITLE
               ? first
               : p->head;
}

/* "Deputy Secretary, | Americas and Asia Group |, Ministry of ...": a unit of the body that is
 * named behind it, in a list of posts. Its first token; p->head: no such unit. */
static uint32_t unit_of_next(const phrase *p)
{
    static const char *const heads[] = {"Group", "Division", "Section",    "Branch",     "Unit",
                                        "Desk",  "Wing",     "Department", "Directorate"};
    enum { WORDS_MAX = 6 };
    gaz_match match;
    uint32_t tokens;
    uint32_t next = p->after + 1;
    uint32_t first = p->head;
    if (cqk_token_in(p->segment, p->head, heads, CQK_COUNT(heads)) &&
        agency_phrase_is(p, p->after, ")"))
        return unit_in_brackets(p);
    if (!cqk_token_in(p->segment, p->head, heads, CQK_COUNT(heads)) ||
        !agency_phrase_is(p, p->after, ",") || next >= p->segment->tokens->count ||
        !agency_phrase_capital(p, next) ||
        !(agency_phrase_bits(p, next, &tokens) & WORD_HEAD ||
          gaz_match_at(&p->w->model->set, p->segment, next, &match)))
        return p->head;
    while (first > 0 && p->head - first < WORDS_MAX &&
           (agency_phrase_word(p, first - 1) || agency_phrase_join(p, first - 1)))
        first--;
    return first > 1 && agency_phrase_is(p, first - 1, ",") && agency_phrase_capital(p, first)
               ? first
               : p->head;
}

/* "the Records Editing Section", "the Petitions Unit": parts of a secretariat by what they do; but
 * "the Introduction Section" of a paper. */
static bool is_task_unit(const phrase *p, uint32_t first)
{
    static const char *const heads[] = {"Section", "Unit", "Branch", "Division", "Cell"};
    static const char *const parts[] = {"Introduction",    "Conclusion", "Conclusions",
                                        "Recommendations", "Discussion", "Definitions",
                                        "Proceedings",     "Findings",   "Evaluation"};
    if (!cqk_token_in(p->segment, p->head, heads, CQK_COUNT(heads)) || first >= p->head ||
        cqk_token_in(p->segment, p->head - 1, parts, CQK_COUNT(parts)) ||
        (first > 0 && p->segment->tokens->kind[first - 1] == CQ_TOKEN_LETTER &&
         !agency_phrase_article(p, first - 1)))
        return false;
    cq_str task = cqk_token(p->segment, p->head - 1);
    bool plural = task.len > 1 && task.data[task.len - 1] == 's';
    bool one = first + 1 == p->head;
    return agency_phrase_abstract((cq_str){task.data, task.len - plural}) && (plural || !one);
}

/* Heads of what a body has somewhere: "OSCE Centre in Ashgabat". */
static bool is_outpost(const phrase *p)
{
    static const char *const heads[] = {"Centre", "Center",     "Office", "Mission",  "Presence",
                                        "Bureau", "Delegation", "Group",  "Operation"};
    return cqk_token_in(p->segment, p->head, heads, CQK_COUNT(heads));
}

/* "109th Infantry | Regiment", "82nd Airborne Division": a unit of the forces by its number. */
static bool is_counted_unit(const phrase *p, uint32_t first)
{
    static const char *const units[] = {"Regiment", "Battalion", "Brigade",   "Division",
                                        "Squadron", "Corps",     "Wing",      "Fleet",
                                        "Army",     "Cavalry",   "Volunteers"};
    static const char *const endings[] = {"th", "st", "nd", "rd"};
    if (!cqk_token_in(p->segment, p->head, units, CQK_COUNT(units)) || first == 0)
        return false;
    cq_str number = cqk_token(p->segment, first - 1);
    bool ordinal = false;
    for (size_t k = 0; number.len >= 3 && k < CQK_COUNT(endings); k++)
        ordinal |= memcmp(number.data + number.len - 2, endings[k], 2) == 0;
    return ordinal && number.data[0] >= '1' && number.data[0] <= '9';
}

/* "Emergency Response Team | / Coordination Center": past the second head. */
static uint32_t past_center(const phrase *p, uint32_t first, uint32_t last)
{
    phrase second = *p;
    if (!agency_phrase_is(p, p->head, "Team") || !agency_phrase_is(p, last, "/") ||
        !(agency_phrase_is(p, last + 1, "Coordination") ||
          agency_phrase_is(p, last + 1, "Coordinating")))
        return last;
    second.head = last + 2;
    second.after = last + 3;
    return agency_phrase_right(&second, first);
}

/* "OSCE Centre | in Ashgabat", "UN Office | to the African Union": past where it is. */
static uint32_t past_seat(const phrase *p, uint32_t first, uint32_t last)
{
    if (last == p->after && is_outpost(p) && agency_phrase_has_body(p, first) &&
        (agency_phrase_is(p, last, "in") || agency_phrase_is(p, last, "to")) &&
        agency_phrase_place(p, last + 1))
        last += 1 + agency_phrase_place(p, last + 1);
    if (last == p->after && agency_phrase_is(p, p->head, "Office") &&
        agency_phrase_is(p, last, "to"))
        last = to_body(p, last);
    return last;
}

cq_status agency_grammar_english(agency_worker *w, uint32_t i, uint32_t bits, uint32_t floor)
{
    phrase p = {.w = w, .segment = &w->view.segment, .floor = floor, .head = i, .bits = bits};
    uint32_t tokens;
    if (!cqk_shape(p.segment, i, CQ_SHAPE_UPPER_FIRST) && !is_small_head(&p))
        return CQ_OK;
    agency_phrase_bits(&p, i, &tokens);
    p.after = i + tokens;
    bool left = is_alone_left(&p);
    if (left && agency_phrase_is_service(&p))
        return agency_phrase_add_service(w, &p);
    if ((left && is_alone_right(&p)) || agency_phrase_is_thing(&p))
        return CQ_OK;
    if (bits & WORD_COMPANY)
        return add_company(w, &p);
    if (bits & WORD_PLURAL)
        return agency_phrase_add_shared(w, &p);
    if (bits & WORD_EMBASSY)
        return agency_phrase_add_embassy(w, &p);
    if (bits & WORD_MISSION) {
        uint32_t before = w->mention_count;
        cq_status status = agency_phrase_add_mission(w, &p);
        if (status != CQ_OK || w->mention_count > before || !(bits & (WORD_WEAK | WORD_HEAD)))
            return status;
    }
    uint32_t first = past_ordinal(&p, agency_phrase_strip(&p, agency_phrase_left(&p)));
    uint32_t last = agency_phrase_right(&p, first);
    if (is_counted_unit(&p, first))
        return add_phrase(w, &p, first - 1, last);
    last = past_seat(&p, first, past_center(&p, first, last));
    bool numbered = is_numbered(&p, last) && (first < i || !agency_phrase_is(&p, i, "Panel"));
    last += numbered;
    uint32_t unit = last == p.after ? unit_of_next(&p) : i;
    if (unit < first)
        first = unit;
    bool modified = numbered || agency_phrase_says(&p, first, p.head);
    bool complemented = last > p.after && agency_phrase_says(&p, p.after, last);
    bool named = has_acronym(&p, last);
    if ((!modified && !complemented && !named) || agency_phrase_is_none(&p, first, last))
        return CQ_OK;
    if (unit == i && !(bits & WORD_HEAD) && !agency_phrase_has_trade(&p, first, p.head) &&
        !is_firm(&p, first) &&
        !(is_board(&p) && last > p.after && agency_phrase_has_trade(&p, p.after, last)) && !named &&
        !agency_phrase_has_region(&p, first) && !is_national(&p, first) && !is_of_body(&p, first) &&
        !is_circle(&p, first, last) && !is_of_members(&p, last) && !is_task_unit(&p, first) &&
        !is_counted_group(&p, p.after) && !(modified && complemented))
        return CQ_OK;
    if ((!modified && first < p.head && !complemented && !named) || is_office_of_body(&p, first))
        return CQ_OK;
    return add_phrase(w, &p, first, last);
}
