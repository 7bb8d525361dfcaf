/*
 * pronoun.c - sentences whose subject is the meeting that the sentence before them names: "It will
 * be held in Oslo in May", "Celle-ci se tiendra à Dakar", "Diese findet in Wien statt". Shadows
 * that say when and where.
 */
#include "mention/latin.h"

/* Does a sentence that is said of a meeting begin at token i: a pronoun, and a verb of holding? */
static bool tells_of_it(const cq_segment *segment, uint32_t i)
{
    static const char *const pronouns[] = {"It",     "Elle",   "Il",   "Celle", "Celui",
                                           "Esta",   "Ésta",   "Este", "Éste",  "Diese",
                                           "Dieser", "Dieses", "Sie",  "Er",    "Es"};
    static const char *const verbs[] = {
        "held",      "took",         "takes",      "take",      "convene",   "tiendra",
        "tenue",     "tenu",         "lieu",       "tient",     "déroulera", "déroulée",
        "celebrará", "celebró",      "lugar",      "realizará", "realizó",   "llevará",
        "llevó",     "desarrollará", "desarrolló", "findet",    "fand",      "tagt"};
    static const char *const last_verbs[] = {"stattfinden", "stattgefunden", "abgehalten"};
    enum { NEAR = 6, FAR = 40 };
    if (!cqk_token_in(segment, i, pronouns, CQK_COUNT(pronouns)))
        return false;
    for (uint32_t k = i + 1; k < segment->tokens->count && k < i + FAR; k++) {
        if (sentence_begins(segment, k))
            return false;
        if (is_letter(segment, k) &&
            ((k <= i + NEAR && cqk_token_in(segment, k, verbs, CQK_COUNT(verbs))) ||
             cqk_token_in(segment, k, last_verbs, CQK_COUNT(last_verbs))))
            return true;
    }
    return false;
}

/* "the 30th Conference (COP30)" */
static bool is_same(const mention *a, const mention *b)
{
    return a->ordinal && a->ordinal == b->ordinal && ((a->flags | b->flags) & MENTION_ACRONYM);
}

/* Is item i the one meeting of its sentence that has a name or an ordinal? Where the sentence ends.
 */
static bool is_alone(const cq_segment *segment, const mentions *list, size_t i, uint32_t *end)
{
    enum { SENTENCE_MAX = 80 };
    uint32_t first = list->items[i].first;
    while (first > 0 && list->items[i].first - first < SENTENCE_MAX &&
           !sentence_begins(segment, first))
        first--;
    *end = list->items[i].last;
    while (*end < segment->tokens->count && *end - list->items[i].last < SENTENCE_MAX &&
           !sentence_begins(segment, *end))
        ++*end;
    for (size_t k = 0; k < list->count; k++)
        if (k != i && !(list->items[k].flags & MENTION_SHADOW) && list->items[k].first >= first &&
            list->items[k].first < *end && !is_same(&list->items[i], &list->items[k]))
            return false;
    return *end < segment->tokens->count;
}

bool find_pronouns(const cq_segment *segment, mentions *list)
{
    const uint32_t others = MENTION_SHADOW | MENTION_CJK | MENTION_HANGUL;
    size_t count = list->named_only ? 0 : list->count;
    for (size_t i = 0; i < count; i++) {
        uint32_t at = 0;
        if ((list->items[i].flags & others) || !is_alone(segment, list, i, &at) ||
            !tells_of_it(segment, at))
            continue;
        mention it = {.start = segment->tokens->start[at],
                      .end = segment->tokens->end[at],
                      .first = at,
                      .last = at + 1,
                      .name_start = segment->tokens->start[at],
                      .name_end = segment->tokens->end[at],
                      .kind = list->items[i].kind,
                      .flags = MENTION_SHADOW | MENTION_BARE};
        if (!mentions_add(list, &it))
            return false;
    }
    return true;
}
