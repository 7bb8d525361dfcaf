/*
 * phrase.c - the words of an English name, and its complement to the right of the head.
 *
 * Two names of a list are kept apart by what follows a comma or "and": only words of the trade, and
 * topics behind "on", go on a name.
 */
#include "names/phrase.h"

#include "names/heads.h"

#include <string.h>

enum { MODIFIERS_MAX = 12, COMPLEMENT_MAX = 24 };

uint32_t agency_phrase_bits(const phrase *p, uint32_t i, uint32_t *tokens)
{
    *tokens = 1;
    return i < p->segment->tokens->count ? agency_head(p->w->model->words, p->segment, i, tokens)
                                         : 0;
}

/* Is a text of as many bytes the word, in capitals where the head is? */
bool agency_phrase_same(const phrase *p, const char *text, const char *word, size_t len)
{
    if (memcmp(text, word, len) == 0)
        return true;
    if (!cqk_shape(p->segment, p->head, CQ_SHAPE_UPPER_ALL))
        return false;
    for (size_t k = 0; k < len; k++)
        if (text[k] != word[k] && (text[k] < 'A' || text[k] > 'Z' || text[k] + 32 != word[k]))
            return false;
    return true;
}

bool agency_phrase_capital(const phrase *p, uint32_t i)
{
    const cq_tokens *t = p->segment->tokens;
    return i < t->count && t->kind[i] == CQ_TOKEN_LETTER &&
           cqk_shape(p->segment, i, CQ_SHAPE_UPPER_FIRST);
}

bool agency_phrase_join(const phrase *p, uint32_t i)
{
    return agency_phrase_is(p, i, "and") || agency_phrase_is(p, i, "&");
}

bool agency_phrase_hyphen(const phrase *p, uint32_t i)
{
    return (agency_phrase_is(p, i, "-") || agency_phrase_is(p, i, "‐") ||
            agency_phrase_is(p, i, "–")) &&
           cqk_touches(p->segment, i) && i + 1 < p->segment->tokens->count &&
           cqk_touches(p->segment, i + 1);
}

/* "L’ | Ambassade": an article of another language. */
static bool is_elided(const phrase *p, uint32_t i)
{
    static const char *const articles[] = {"L'", "L’", "D'", "D’"};
    return cqk_token_in(p->segment, i, articles, CQK_COUNT(articles));
}

/* A word that may stand inside a name: a capital that is no title or function word. */
bool agency_phrase_word(const phrase *p, uint32_t i)
{
    uint32_t tokens;
    if (!agency_phrase_capital(p, i) || is_elided(p, i))
        return false;
    uint32_t bits = agency_phrase_bits(p, i, &tokens);
    return !(bits & WORD_TITLE) || bits & (WORD_TRADE | WORD_STARTER | WORD_HEAD);
}

bool agency_phrase_trade(const phrase *p, uint32_t i)
{
    uint32_t tokens;
    return agency_phrase_capital(p, i) && agency_phrase_bits(p, i, &tokens) & WORD_TRADE;
}

/* A slip of the pen: a word of the trade in small letters between two with capitals. */
bool agency_phrase_small_trade(const phrase *p, uint32_t i)
{
    uint32_t tokens;
    const cq_tokens *t = p->segment->tokens;
    return i > 0 && i + 1 < t->count && t->kind[i] == CQ_TOKEN_LETTER &&
           !cqk_shape(p->segment, i, CQ_SHAPE_UPPER_FIRST) && agency_phrase_word(p, i - 1) &&
           agency_phrase_bits(p, i, &tokens) & WORD_TRADE && tokens == 1;
}

/* Does the run of capitals that begins at i hold a head? Then it is a name of its own. */
bool agency_phrase_run_has_head(const phrase *p, uint32_t i)
{
    for (uint32_t n = 0;
         n < MODIFIERS_MAX && (agency_phrase_capital(p, i) || agency_phrase_hyphen(p, i)); n++) {
        uint32_t tokens;
        uint32_t bits = agency_phrase_bits(p, i, &tokens);
        if (agency_phrase_is(p, i, "Civil") && agency_phrase_is(p, i + 1, "Society")) {
            i += 2; /* a matter */
            continue;
        }
        if (bits & (WORD_HEAD | WORD_EMBASSY | WORD_COMPANY) ||
            (n > 0 && bits & WORD_WEAK && !(bits & WORD_TRADE)))
            return true;
        i += tokens;
    }
    return false;
}

/* "General Post Office", but "Consul General" */
bool agency_phrase_general(const phrase *p, uint32_t i)
{
    return agency_phrase_is(p, i, "General") && (i == 0 || !agency_phrase_capital(p, i - 1));
}

/* "Foreign Affairs, | Fisheries and Oceans Canada": a known name begins there. */
static bool begins_known(const phrase *p, uint32_t i)
{
    gaz_match match;
    return i < p->segment->tokens->count &&
           gaz_match_at(&p->w->model->set, p->segment, i, &match) && match.last > i + 2;
}

/* A list goes on behind this comma: words of the trade up to an "and" and one more. */
static bool list_goes_on(const phrase *p, uint32_t comma)
{
    uint32_t i = comma + 1;
    if (begins_known(p, i))
        return false;
    for (uint32_t n = 0; n < COMPLEMENT_MAX; n++) {
        if (agency_phrase_join(p, i))
            return agency_phrase_trade(p, i + 1) && !agency_phrase_run_has_head(p, i + 1);
        if (agency_phrase_is(p, i, ","))
            i++;
        else if (agency_phrase_trade(p, i) && !agency_phrase_run_has_head(p, i))
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
    if (!agency_phrase_capital(p, i) ||
        agency_phrase_bits(p, i, &tokens) & (WORD_TITLE | WORD_EMBASSY | WORD_COMPANY))
        return agency_phrase_trade(p, i);
    if (cqk_shape(p->segment, i, CQ_SHAPE_UPPER_ALL) &&
        !cqk_shape(p->segment, p->head, CQ_SHAPE_UPPER_ALL))
        return false;
    return agency_phrase_trade(p, i) || !gaz_match_at(&p->w->model->set, p->segment, i, &match);
}

/* The end of a run of subjects; *trade: one of them is a word of the trade. */
static uint32_t subjects(const phrase *p, uint32_t i, bool *trade)
{
    uint32_t end = i;
    *trade = false;
    while (end < i + 4 && is_subject(p, end))
        *trade |= agency_phrase_trade(p, end++);
    return end;
}

/* Forecasting, Analytics, Preparedness: what bodies are for, by how the word ends. */
static bool is_abstract(cq_str word)
{
    static const char *const endings[] = {"ing", "ics", "ology", "tion", "sion", "ment",
                                          "sis", "ity", "ance",  "ence", "ness", "graphy"};
    for (size_t k = 0; k < CQK_COUNT(endings); k++)
        if (word.len > strlen(endings[k]) + 2 && cqk_ends_in(word, endings[k]))
            return true;
    return false;
}

/* "Committee on Statelessness and Related Problems", "Association of Ports and Harbours": what
 * follows "and" is a topic like what stands in front of it. */
static bool is_topic(const phrase *p, uint32_t i, uint32_t end)
{
    if (agency_phrase_is(p, p->after, "on"))
        return true;
    if (p->bits & WORD_HEAD && i > 1 && end - i == 2 && !agency_phrase_capital(p, end) &&
        is_abstract(cqk_token(p->segment, i - 2)) && is_abstract(cqk_token(p->segment, end - 1)) &&
        !agency_person_at(p->w, i))
        return true; /* "Epidemic Forecasting and Outbreak Analytics" */
    if (!(p->bits & WORD_HEAD) || end - i > 1 || i < 2 || agency_phrase_capital(p, end) ||
        (!agency_phrase_is(p, p->after, "of") && !agency_phrase_is(p, p->after, "for")))
        return false;
    cq_str left = cqk_token(p->segment, i - 2);
    cq_str right = cqk_token(p->segment, i);
    bool plural = left.data[left.len - 1] == 's' && right.data[right.len - 1] == 's';
    return plural || (agency_phrase_is(p, p->after, "for") && agency_phrase_trade(p, i - 2));
}

/* "and Drinking Water", "Entomology and Malaria Control": subjects that end in one of the trade;
 * behind the head of a ministry, any. */
static bool is_last_subject(const phrase *p, uint32_t i)
{
    bool trade;
    uint32_t end = subjects(p, i, &trade);
    bool ministry =
        agency_phrase_is(p, p->head, "Ministry") || agency_phrase_is(p, p->head, "MINISTRY");
    return end > i && !agency_phrase_run_has_head(p, i) &&
           (trade || ministry || is_topic(p, i, end));
}

/* "Parasitology, Entomology and Malaria Control" */
static bool subjects_go_on(const phrase *p, uint32_t comma)
{
    uint32_t i = comma + 1;
    if (begins_known(p, i))
        return false;
    for (uint32_t n = 0; n < COMPLEMENT_MAX; n++) {
        bool trade;
        if (agency_phrase_join(p, i))
            return n > 0 && is_last_subject(p, i + 1);
        if (n > 0 && agency_phrase_is(p, i, ","))
            i++;
        uint32_t end = subjects(p, i, &trade);
        if (end == i || agency_phrase_run_has_head(p, i))
            return agency_phrase_join(p, i) && n > 0 && is_last_subject(p, i + 1);
        i = end;
    }
    return false;
}

/* A country at i, as one word of the complement. */
uint32_t agency_phrase_country(const phrase *p, uint32_t i)
{
    cqk_country_match match;
    if (i < p->segment->tokens->count && agency_phrase_capital(p, i) &&
        cqk_country_at(p->w->model->countries, p->segment, i, &match))
        return match.tokens;
    return 0;
}

bool agency_phrase_article(const phrase *p, uint32_t i)
{
    return agency_phrase_is(p, i, "the") || agency_phrase_is(p, i, "The");
}

/* In a text in capitals: "EXCHANGED", a past tense behind a name; but "UNITED NATIONS". */
static bool is_loud_verb(const phrase *p, uint32_t i)
{
    uint32_t tokens;
    if (!agency_phrase_capital(p, i) || !cqk_shape(p->segment, p->head, CQ_SHAPE_UPPER_ALL) ||
        agency_phrase_bits(p, i, &tokens) & (WORD_TRADE | WORD_HEAD | WORD_STARTER))
        return false;
    cq_str text = cqk_token(p->segment, i);
    return text.len > 4 && memcmp(text.data + text.len - 2, "ED", 2) == 0 &&
           !agency_phrase_trade(p, i + 1);
}

/* "Department of State | EO Systematic Review": capitals behind a word that has none begin
 * something else, where no head follows. */
static bool begins_acronym(const phrase *p, uint32_t i)
{
    return agency_phrase_capital(p, i) && cqk_shape(p->segment, i, CQ_SHAPE_UPPER_ALL) &&
           p->segment->tokens->end[i] - p->segment->tokens->start[i] >= 2 &&
           p->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER &&
           !cqk_shape(p->segment, i - 1, CQ_SHAPE_UPPER_ALL) && agency_phrase_capital(p, i - 1) &&
           !agency_phrase_run_has_head(p, i);
}

/* "DEPARTMENT OF AGRICULTURE | EXCHANGED PROPOSALS", "Department of Homeland Security | Senior
 * Official": what is done, and who does it, are no part of the name. */
static bool begins_other(const phrase *p, uint32_t i)
{
    return is_loud_verb(p, i) ||
           (agency_phrase_is(p, i, "Senior") &&
            (agency_phrase_is(p, i + 1, "Official") || agency_phrase_is(p, i + 1, "Advisor") ||
             agency_phrase_is(p, i + 1, "Adviser")));
}

/* A name of several words that the gazetteer has: "of the | House of Representatives". Its end. */
static uint32_t known_name(const phrase *p, uint32_t i)
{
    gaz_match match;
    return i < p->segment->tokens->count && agency_phrase_capital(p, i) &&
                   gaz_match_at(&p->w->model->set, p->segment, i, &match) && match.last > i + 2
               ? match.last
               : i;
}

/* "Balance|-of-|Payments": a small word between two hyphens. */
static bool small_part(const phrase *p, uint32_t hyphen)
{
    const cq_tokens *t = p->segment->tokens;
    return hyphen + 3 < t->count && t->kind[hyphen + 1] == CQ_TOKEN_LETTER &&
           cqk_touches(p->segment, hyphen + 1) && agency_phrase_hyphen(p, hyphen + 2) &&
           agency_phrase_capital(p, hyphen + 3);
}

/* "Info|-communications", "Counter-terrorism": the second half of a compound in small letters; but
 * "Ministry of Defence|-sponsored seminar". */
static bool small_half(const phrase *p, uint32_t hyphen)
{
    static const char *const others[] = {"level", "style", "based", "driven", "specific", "owned"};
    enum { LETTERS_MIN = 5 };
    if (agency_phrase_capital(p, hyphen + 1) ||
        p->segment->tokens->kind[hyphen + 1] != CQ_TOKEN_LETTER ||
        cqk_token_in(p->segment, hyphen + 1, others, CQK_COUNT(others)))
        return false;
    cq_str text = cqk_token(p->segment, hyphen + 1);
    return text.len >= LETTERS_MIN && memcmp(text.data + text.len - 2, "ed", 2) != 0;
}

/* "Federation of Shipmasters|' Associations": the mark of a plural that owns the noun behind it. */
static bool is_plural_owner(const phrase *p, uint32_t mark)
{
    static const char *const owned[] = {
        "Associations", "Unions",       "Organizations", "Organisations", "Federations",
        "Societies",    "Institutes",   "Councils",      "Parties",       "Leagues",
        "Rights",       "Affairs",      "Education",     "Protection",    "Welfare",
        "Compensation", "Cooperatives", "Clubs",         "Guilds",        "Committees"};
    cq_str text = cqk_token(p->segment, mark - 1);
    return (agency_phrase_is(p, mark, "'") || agency_phrase_is(p, mark, "’")) &&
           cqk_touches(p->segment, mark) && (text.data[text.len - 1] | 0x20) == 's' &&
           cqk_token_in(p->segment, mark + 1, owned, CQK_COUNT(owned));
}

/* "Panel of Legal | Experts": who sits in it, not somebody of it. */
static bool is_member(const phrase *p, uint32_t i)
{
    static const char *const heads[] = {"Panel", "Group", "Board", "Commission", "Committee"};
    return agency_phrase_is(p, i, "Experts") &&
           cqk_token_in(p->segment, p->head, heads, CQK_COUNT(heads)) &&
           agency_phrase_is(p, p->after, "of") && i <= p->after + 3;
}

/* "COVID-|19 Response", "COVID | 19 Outbreak": the tokens of the year behind the letters. */
static uint32_t figures_of_disease(const phrase *p, uint32_t i)
{
    const cq_tokens *t = p->segment->tokens;
    uint32_t at = i + (agency_phrase_is(p, i, "-") && cqk_touches(p->segment, i));
    return cqk_token_in(p->segment, i - 1, (const char *const[]){"COVID", "Covid"}, 2) &&
                   at < t->count && t->kind[at] == CQ_TOKEN_NUMBER
               ? at + 1 - i
               : 0;
}

/* "Ministry of Foreign Affairs | Counter Terrorism Director": do words of a title begin at i? One
 * to three with capitals, and the post, behind a name that the gazetteer has as a whole. */
static bool begins_title(const phrase *p, uint32_t i)
{
    enum { WORDS_MAX = 3 };
    gaz_match match;
    uint32_t tokens;
    uint32_t end = i;
    while (end - i < WORDS_MAX && agency_phrase_capital(p, end) &&
           !(agency_phrase_bits(p, end, &tokens) & (WORD_TITLE | WORD_HEAD)))
        end++;
    return end > i && agency_phrase_capital(p, end) &&
           agency_phrase_bits(p, end, &tokens) & WORD_TITLE &&
           gaz_match_at(&p->w->model->set, p->segment, p->head, &match) && match.last == i;
}

/* "Ministry of External Affairs and | Richa Misra, Joint Secretary": does a person's name begin at
 * i, by the post behind its comma? */
static bool begins_officer(const phrase *p, uint32_t i)
{
    enum { NAME_MIN = 2, NAME_MAX = 3, POST_MAX = 2 };
    uint32_t tokens;
    uint32_t end = i;
    while (end - i < NAME_MAX && agency_phrase_capital(p, end) &&
           !(agency_phrase_bits(p, end, &tokens) & (WORD_TITLE | WORD_HEAD | WORD_TRADE)))
        end++;
    if (end - i < NAME_MIN || !agency_phrase_is(p, end, ","))
        return false;
    for (uint32_t k = end + 1; k <= end + POST_MAX && agency_phrase_capital(p, k); k++)
        if (agency_phrase_bits(p, k, &tokens) & WORD_TITLE)
            return true;
    return false;
}

/* "Office of Inspector General", "Office of General Counsel", "Office of Chief Economist": the
 * tokens of a post in two words that an office is named by. */
static uint32_t office_rank(const phrase *p, uint32_t i)
{
    static const char *const ranks[] = {"Inspector", "Attorney", "Solicitor",
                                        "Auditor",   "Surveyor", "Comptroller"};
    uint32_t of = i > 1 && agency_phrase_article(p, i - 1) ? i - 2 : i - 1;
    if (i < 2 || of < 1 || !agency_phrase_is(p, of, "of") || !agency_phrase_is(p, of - 1, "Office"))
        return 0;
    bool general = agency_phrase_is(p, i + 1, "General") &&
                   cqk_token_in(p->segment, i, ranks, CQK_COUNT(ranks));
    bool counsel = agency_phrase_is(p, i, "General") && agency_phrase_is(p, i + 1, "Counsel");
    bool chief = agency_phrase_is(p, i, "Chief") && agency_phrase_capital(p, i + 1) &&
                 !agency_person_at(p->w, i + 1);
    return general || counsel || chief ? 2 : 0;
}

/* The end of a complement's noun phrase that begins at i; i itself: there is none. */
static uint32_t noun_phrase(const phrase *p, uint32_t i, bool trades_only)
{
    uint32_t end = known_name(p, i);
    uint32_t begin = i;
    if (end == i && agency_phrase_is(p, i, "Further") && agency_phrase_capital(p, i + 1))
        end = ++i;
    uint32_t owned = 0; /* tokens of the state that the last words were */
    while (end - begin < COMPLEMENT_MAX) {
        uint32_t country = agency_phrase_country(p, end);
        uint32_t tokens;
        uint32_t bits = agency_phrase_bits(p, end, &tokens);
        enum { FORMAL = 3 }; /* "Republic of India", but "Bank of Japan Review" */
        bool after_state = owned != 0;
        bool whole = owned >= FORMAL && !(bits & (WORD_TRADE | WORD_HEAD | WORD_STARTER));
        owned = country;
        if (country)
            end += country;
        else if (office_rank(p, end))
            end += 2;
        else if (end > i + 1 && office_rank(p, end - 2) && agency_phrase_capital(p, end))
            break; /* "Office of Attorney General | Garland" */
        else if (end > i && figures_of_disease(p, end))
            end += figures_of_disease(p, end);
        else if (end > i && begins_acronym(p, end))
            break;
        else if (end > i && begins_other(p, end))
            break;
        else if (after_state && agency_phrase_join(p, end))
            break; /* "Bank of India | and ..." */
        else if (whole && agency_phrase_capital(p, end))
            break; /* "State Council of the People's Republic of China | Li Qiang" */
        else if (end > i && agency_person_at(p->w, end) && !agency_phrase_run_has_head(p, end))
            break; /* but "Nelson Mandela University" */
        else if (end > i && begins_title(p, end))
            break;
        else if (agency_phrase_capital(p, end) &&
                 (!(bits & WORD_TITLE) || bits & (WORD_TRADE | WORD_HEAD) || is_member(p, end)))
            end += tokens;
        else if (end > i && agency_phrase_hyphen(p, end))
            end += small_part(p, end) ? 3 : 1 + small_half(p, end);
        else if (end > i && is_plural_owner(p, end))
            end += 2;
        else if (end > i && agency_phrase_join(p, end) && !agency_phrase_country(p, end + 1) &&
                 (trades_only ? is_last_subject(p, end + 1) : agency_phrase_word(p, end + 1)) &&
                 !agency_phrase_run_has_head(p, end + 1) && !begins_officer(p, end + 1))
            end++;
        else if (end > i && agency_phrase_joins_region(p, end))
            end += 2;
        else if (end > i && agency_phrase_small_trade(p, end) &&
                 (agency_phrase_trade(p, end + 1) ||
                  (agency_phrase_join(p, end + 1) && agency_phrase_trade(p, end + 2))))
            end++;
        else if (end > i && agency_phrase_is(p, end, ",") &&
                 ((agency_phrase_trade(p, end - 1) && list_goes_on(p, end)) ||
                  subjects_go_on(p, end)))
            end++;
        else if (end > i && agency_phrase_is(p, end, ",") && agency_phrase_join(p, end + 1) &&
                 agency_phrase_trade(p, end + 2) && !agency_phrase_run_has_head(p, end + 2))
            end += 2;
        else
            break;
    }
    while (end > i && (agency_phrase_join(p, end - 1) || agency_phrase_is(p, end - 1, ",") ||
                       agency_phrase_hyphen(p, end - 1)))
        end--;
    return end;
}

/* "Office of the Prime Minister": one post, behind an article. */
static uint32_t post_at(const phrase *p, uint32_t i)
{
    uint32_t tokens;
    if (agency_phrase_is(p, i, "High") && agency_phrase_is(p, i + 1, "Commissioner"))
        return 2;
    if (!agency_phrase_capital(p, i) || !(agency_phrase_bits(p, i, &tokens) & WORD_TITLE) ||
        !(p->bits & WORD_HEAD))
        return 0;
    cq_str last = cqk_token(p->segment, i + tokens - 1);
    return last.data[last.len - 1] == 's' || agency_phrase_is(p, p->head, "Committee") ? 0 : tokens;
}

/* "Committee on Negotiations with | Intergovernmental Agencies" */
static bool is_plural_pair(const phrase *p, uint32_t i)
{
    uint32_t tokens;
    if (!agency_phrase_word(p, i) || !agency_phrase_word(p, i + 1) || agency_phrase_country(p, i) ||
        agency_phrase_bits(p, i, &tokens) & WORD_TITLE)
        return false;
    cq_str last = cqk_token(p->segment, i + 1);
    return last.len > 3 && last.data[last.len - 1] == 's';
}

/* "ratification by Parliament | of the Declaration": what it acts on, no name of it. */
static bool is_ratified(const phrase *p, uint32_t of)
{
    static const char *const things[] = {"Declaration", "Convention", "Treaty",    "Agreement",
                                         "Protocol",    "Bill",       "Act",       "Charter",
                                         "Covenant",    "Statute",    "Resolution"};
    return agency_phrase_is(p, p->head, "Parliament") &&
           cqk_token_in(p->segment, of + 1 + agency_phrase_article(p, of + 1), things,
                        CQK_COUNT(things));
}

/* Does a complement begin at i? "of", "on", "Committee to Protect", "in Support of". */
static bool is_complement(const phrase *p, uint32_t i)
{
    static const char *const joins[] = {"of", "for", "on", "against"};
    uint32_t tokens;
    for (size_t k = 0; k < CQK_COUNT(joins); k++)
        if (agency_phrase_is(p, i, joins[k]))
            return !is_ratified(p, i);
    if (agency_phrase_is(p, i, "in") && i > p->after &&
        agency_phrase_in_region(p, i + 1 + agency_phrase_article(p, i + 1)))
        return true;
    if (agency_phrase_is(p, i, "with") && i > p->after && is_plural_pair(p, i + 1))
        return true;
    if (agency_phrase_is(p, i, "in") && i > p->after && agency_phrase_is(p, p->head, "Chamber") &&
        agency_phrase_country(p, i + 1))
        return true; /* "American Chamber of Commerce in Korea" */
    if (agency_phrase_is(p, i, "in"))
        return (agency_phrase_capital(p, i + 1) && agency_phrase_is(p, i + 2, "of")) ||
               (i > p->after && agency_phrase_trade(p, i + 1));
    static const char *const writers[] = {"Department", "Ministry",   "Office",  "Embassy",
                                          "Legation",   "Delegation", "Mission", "Consulate"};
    if (agency_phrase_is(p, i, "to") && i > p->after && agency_phrase_trade(p, i + 1))
        return !cqk_token_in(p->segment, p->head, writers, CQK_COUNT(writers));
    return agency_phrase_is(p, i, "to") && i == p->after && p->bits & WORD_HEAD &&
           agency_phrase_capital(p, i + 1) && agency_phrase_capital(p, i + 2) &&
           !agency_phrase_country(p, i + 1) &&
           !(agency_phrase_bits(p, i + 1, &tokens) & (WORD_TITLE | WORD_HEAD)) &&
           !cqk_shape(p->segment, i + 1, CQ_SHAPE_UPPER_ALL);
}

/* "the AU Commission | for Somalia": the gazetteer has the name as a whole; and "the Report of the
 * Commission | on the Situation in Somalia". */
static bool is_whole(const phrase *p, uint32_t first, uint32_t join, uint32_t begin)
{
    static const char *const contents[] = {"Situation",  "Status",         "State",   "Progress",
                                           "Activities", "Implementation", "Outcome", "Work"};
    gaz_match match;
    cqk_country_match country;
    if (agency_phrase_is(p, join, "of"))
        return cqk_country_at(p->w->model->countries, p->segment, begin, &country) &&
               gaz_match_at(&p->w->model->set, p->segment, first, &match) &&
               match.last == p->after && agency_is_of_other_state(p->w, &match, country.code);
    bool on = agency_phrase_is(p, join, "on");
    bool about = on && begin > join + 1;
    if (about && cqk_token_in(p->segment, begin, contents, CQK_COUNT(contents)))
        return true;
    /* "to the Security Council on the Batavia talks" */
    return (about || agency_phrase_run_has_head(p, begin) || agency_phrase_country(p, begin)) &&
           gaz_match_at(&p->w->model->set, p->segment, first, &match) && match.last == p->after;
}

/* "the Department of State on the U.S. | side": who stands where, no matter of the body's. */
static bool is_side(const phrase *p, uint32_t join, uint32_t i)
{
    static const char *const sides[] = {"side", "sides", "part", "end", "hand"};
    bool side = false;
    for (size_t k = 0; k < CQK_COUNT(sides); k++)
        side |= agency_phrase_is(p, i, sides[k]);
    return side && agency_phrase_is(p, join, "on");
}

/* "Office of the | U.S. High Commissioner": tokens of the state, with its full stop. */
static uint32_t state_at(const phrase *p, uint32_t i)
{
    uint32_t tokens = agency_phrase_country(p, i);
    return tokens && agency_phrase_is(p, i + tokens, ".") && cqk_touches(p->segment, i + tokens)
               ? tokens + 1
               : tokens;
}

/* What a noun phrase [begin, to) that ends in front of a title goes on with: "Office of the
 * Political | Adviser", "Council of National Security | Secretaries", "Bureau of the Disarmament |
 * Conference". Its end. */
static uint32_t take_title(const phrase *p, uint32_t begin, uint32_t to, bool article)
{
    static const char *const circles[] = {"Council", "Committee", "Conference",
                                          "Group",   "Forum",     "Assembly"};
    static const char *const ends[] = {"Conference", "Convention", "Treaty", "Protocol"};
    uint32_t tokens;
    if (to == begin || !agency_phrase_capital(p, to) ||
        p->segment->tokens->shape[to] & CQ_SHAPE_SENTENCE_START)
        return to;
    if (article && cqk_token_in(p->segment, to, ends, CQK_COUNT(ends)))
        return to + 1;
    if (article && agency_phrase_is(p, p->head, "Office") && to == begin + 1 && post_at(p, to))
        return to + post_at(p, to);
    cq_str text = cqk_token(p->segment, to);
    bool plural = text.data[text.len - 1] == 's' && agency_phrase_bits(p, to, &tokens) & WORD_TITLE;
    return plural && !article && cqk_token_in(p->segment, p->head, circles, CQK_COUNT(circles))
               ? to + 1
               : to;
}

/* "Office of | M. Pichon", "Military Mission for | C-47s" */
static bool is_initial(const phrase *p, uint32_t i)
{
    return cqk_token(p->segment, i).len == 1 &&
           (agency_phrase_is(p, i + 1, ".") || agency_phrase_is(p, i + 1, "-")) &&
           cqk_touches(p->segment, i + 1);
}

/* "MINISTRY OF FOREIGN AFFAIRS | PERMSEC MULIRO TOLD": in a text of capitals only the gazetteer
 * tells where a name ends. p->after: it does not. */
static uint32_t loud_name(const phrase *p)
{
    gaz_match match;
    bool loud = cqk_shape(p->segment, p->head, CQ_SHAPE_UPPER_ALL) &&
                gaz_match_at(&p->w->model->set, p->segment, p->head, &match) &&
                match.last > p->after && !agency_phrase_join(p, match.last) &&
                !agency_phrase_is(p, match.last, ",") && !agency_phrase_is(p, match.last, "OF");
    return loud ? match.last : p->after;
}

/* "on Strengthening | the Effectiveness of the OSCE": what is done to what. Its end; `to`: none. */
static uint32_t take_object(const phrase *p, uint32_t begin, uint32_t to)
{
    cq_str text = cqk_token(p->segment, begin);
    if (to != begin + 1 || text.len < 6 || memcmp(text.data + text.len - 3, "ing", 3) != 0 ||
        !agency_phrase_article(p, to) || !agency_phrase_word(p, to + 1) ||
        agency_phrase_run_has_head(p, to + 1))
        return to;
    return noun_phrase(p, to + 1, false);
}

/* "on the Charter | and on the Strengthening of the Role": a second matter of the same body. */
static bool is_second_matter(const phrase *p, uint32_t i)
{
    return i > p->after && agency_phrase_is(p, p->after, "on") && agency_phrase_is(p, i, "and") &&
           agency_phrase_is(p, i + 1, "on") &&
           agency_phrase_capital(p, i + 2 + agency_phrase_article(p, i + 2));
}

/* "Memorandum between the Ministry of X and the Ministry of Y of Kenya | on Cooperation": a state
 * ends the name of an office of a state; what follows is the paper's matter. `end`: behind the
 * state of `state` tokens; 0: the name has none there. */
static bool is_matter_of_paper(const phrase *p, uint32_t end, uint32_t state)
{
    static const char *const circles[] = {"Committee", "Commission", "Council",    "Centre",
                                          "Center",    "Conference", "Institute",  "Group",
                                          "Society",   "Assembly",   "Association"};
    static const char *const offices[] = {"Ministry", "Department"};
    if (state == 0)
        return false;
    if (agency_phrase_is(p, end, "on"))
        return !cqk_token_in(p->segment, p->head, circles, CQK_COUNT(circles));
    return agency_phrase_is(p, end, "for") &&
           cqk_token_in(p->segment, p->head, offices, CQK_COUNT(offices));
}

/* The end of "of the X for Y" behind the head; p->after: none. */
uint32_t agency_phrase_right(const phrase *p, uint32_t first)
{
    uint32_t end = loud_name(p);
    if (end > p->after)
        return end;
    if (first < p->head && agency_phrase_is(p, end, "International") &&
        !agency_phrase_capital(p, end + 1))
        return end + 1; /* "Gwich'in Council International" */
    uint32_t state = 0; /* tokens of the state that the name ends in so far */
    for (int n = 0; n < 5; n++) {
        uint32_t join = end + is_second_matter(p, end);
        if (!is_complement(p, join) || is_matter_of_paper(p, end, state))
            break;
        uint32_t begin = join + 1 + agency_phrase_article(p, join + 1);
        if (begin >= p->segment->tokens->count || is_whole(p, first, join, begin) ||
            is_initial(p, begin))
            break;
        uint32_t owner = n == 0 && begin > join + 1 ? state_at(p, begin) : 0;
        uint32_t post = n == 0 && begin > join + 1 ? post_at(p, begin + owner) : 0;
        post += post ? owner : 0;
        uint32_t to = noun_phrase(p, begin + post, n == 0);
        if (post && to == begin + post && agency_phrase_join(p, to) &&
            agency_phrase_word(p, to + 1))
            to = noun_phrase(p, to + 1, true);
        if (agency_phrase_is(p, join, "on"))
            to = take_object(p, begin, to);
        if (!post && agency_phrase_is(p, join, "of"))
            to = take_title(p, begin, to, begin > join + 1);
        if (to == begin || is_side(p, join, to))
            break;
        state = agency_phrase_is(p, join, "of") ? agency_phrase_country(p, begin) : 0;
        state = begin + state == to ? state : 0;
        end = to;
    }
    return agency_phrase_parties(p, end);
}

/* Do tokens [first, last) hold a word that is neither generic nor a head? */
bool agency_phrase_says(const phrase *p, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) {
        uint32_t tokens;
        uint32_t bits = agency_phrase_bits(p, i, &tokens);
        if (agency_phrase_capital(p, i) && !(bits & WORD_GENERIC))
            return true;
    }
    return false;
}

bool agency_phrase_has_trade(const phrase *p, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++)
        if (agency_phrase_trade(p, i))
            return true;
    return false;
}

/* A name that begins with a country's name or adjective only, and a head: "Japanese Embassy". */
uint32_t agency_phrase_strip(const phrase *p, uint32_t first)
{
    static const char *const times[] = {"Former", "former",   "Future",   "Bilateral", "Then",
                                        "Newly",  "Existing", "Proposed", "Current",   "Present",
                                        "Then",   "Incoming", "Outgoing", "Messrs",    "MESSRS"};
    static const char *const owners[] = {"President", "Governor"};
    uint32_t tokens;
    while (first < p->head) {
        uint32_t bits = agency_phrase_bits(p, first, &tokens);
        bool title = bits & WORD_TITLE && !(bits & (WORD_TRADE | WORD_STARTER)) &&
                     !agency_phrase_general(p, first);
        if (title && agency_phrase_hyphen(p, first + tokens))
            break; /* "On-Site Inspection Agency" */
        bool prime =
            agency_phrase_is(p, first, "Prime") && agency_phrase_is(p, first + 1, "Minister");
        if ((prime || cqk_token_in(p->segment, first, owners, CQK_COUNT(owners))) &&
            (agency_phrase_is(p, first + 1 + prime, "'s") ||
             agency_phrase_is(p, first + 1 + prime, "’s")))
            break; /* "President's Advisory Commission on Ports" */
        if (!title && !agency_phrase_join(p, first) && !agency_phrase_is(p, first, ".") &&
            !agency_phrase_hyphen(p, first) &&
            !(cqk_token_in(p->segment, first, times, CQK_COUNT(times)) &&
              agency_phrase_says(p, first + tokens, p->head)))
            break;
        first += tokens;
    }
    return first > p->head ? p->head : first;
}
