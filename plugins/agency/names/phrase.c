/*
 * phrase.c - the words of an English name: what each may be in it, and what a run of them says.
 */
#include "names/phrase.h"

#include "names/heads.h"

#include <string.h>

enum { MODIFIERS_MAX = 12 };

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
