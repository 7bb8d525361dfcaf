/*
 * phrase_noun.c - a noun phrase in the complement of an English name: how far its words go, over
 * commas and "and", and what stands behind it that is another name, a post or a person.
 *
 * Two names of a list are kept apart by what follows a comma or "and": only words of the trade, and
 * topics behind "on", go on a name.
 */
#include "names/phrase.h"

#include "names/heads.h"

#include <string.h>

enum { COMPLEMENT_MAX = 24 };

/* "Foreign Affairs, | Fisheries and Oceans Canada": a known name begins there. */
static bool begins_known(const phrase *p, uint32_t i)
{
    gaz_match match;
    return i < p->segment->tokens->count &&
           gaz_match_at(&p->w->model->set, p->segment, i, &match) && match.last > i + 2;
}

/* "Ministry of Culture, | Trinidad and Tobago": a state of its own behind the comma, whose "and" is
 * no list's; but "Office of Russia, Ukraine and Eurasian Affairs". */
static bool begins_state(const phrase *p, uint32_t comma)
{
    cqk_country_match country;
    uint32_t i = comma + 1;
    return i < p->segment->tokens->count && agency_phrase_capital(p, i) &&
           cqk_country_at(p->w->model->countries, p->segment, i, &country) &&
           country.form == CQK_COUNTRY_NAME && !agency_phrase_country(p, comma - 1) &&
           !agency_phrase_trade(p, i + country.tokens);
}

/* A list goes on behind this comma: words of the trade up to an "and" and one more. */
static bool list_goes_on(const phrase *p, uint32_t comma)
{
    uint32_t i = comma + 1;
    if (begins_known(p, i) || begins_state(p, comma))
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

bool agency_phrase_abstract(cq_str word)
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
        agency_phrase_abstract(cqk_token(p->segment, i - 2)) &&
        agency_phrase_abstract(cqk_token(p->segment, end - 1)) && !agency_person_at(p->w, i))
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
    if (begins_known(p, i) || begins_state(p, comma))
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
                   gaz_match_at(&p->w->model->set, p->segment, i, &match) && match.last > i + 2 &&
                   !agency_holds_another(p->w, i, match.last)
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

/* "Working Group on Counter | terrorism" */
static bool is_countered(const phrase *p, uint32_t i)
{
    const cq_tokens *t = p->segment->tokens;
    return agency_phrase_is(p, i - 1, "Counter") && i < t->count && t->kind[i] == CQ_TOKEN_LETTER &&
           t->end[i] - t->start[i] > 5 && !agency_phrase_capital(p, i);
}

/* "Action Against | the Desert Locust": the article of what a body is against. */
static bool is_opposed(const phrase *p, uint32_t i)
{
    return agency_phrase_is(p, i, "the") && agency_phrase_is(p, i - 1, "Against") &&
           agency_phrase_capital(p, i + 1);
}

uint32_t agency_phrase_noun(const phrase *p, uint32_t i, bool trades_only)
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
        else if (end > i && (is_countered(p, end) || is_opposed(p, end)))
            end++;
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
