/*
 * recall.c - sentences that say of the one before them which meeting it told of: "The ministers met
 * in Oslo on 5 May. It was the third meeting of the Council."
 */
#include "event/scene.h"

enum { BACK_MAX = 80 };

/* Does the sentence begin with "It was the", "Il s'agissait de la", up to the mention? */
static bool points_back(const scene *s)
{
    static const char *const subjects[] = {"it", "this", "il",   "ce",  "c'est",   "c’est",
                                           "se", "fue",  "esta", "era", "c'etait", "c’etait",
                                           "es", "dies", "это",  "das"};
    static const char *const verbs[] = {
        "was",    "is",    "be",    "marked", "s'agissait", "s’agissait", "s'agit",
        "s’agit", "etait", "fut",   "c'est",  "c’est",      "c'etait",    "c’etait",
        "fue",    "es",    "trata", "trato",  "sera",       "war",        "ist",
        "была",   "было",  "это",   "был",    "era"};
    enum { LEAD_MAX = 5, VERB_MAX = 4 };
    uint32_t first = s->sentence_first;
    while (first < s->r->m.first && s->segment->tokens->kind[first] != CQ_TOKEN_LETTER)
        first++;
    if (first == 0 || s->r->m.first - first > LEAD_MAX || first >= s->r->m.first ||
        !WORD_IN(s, first, subjects))
        return false;
    for (uint32_t i = first; i < s->r->m.first && i < first + VERB_MAX; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, verbs))
            return true;
    return false;
}

bool look_back(scene *s)
{
    uint32_t first = s->sentence_first;
    if (first == 0 || s->left != first || !points_back(s))
        return false;
    do
        first--;
    while (first > 0 && s->sentence_first - first < BACK_MAX &&
           !sentence_begins(s->segment, first));
    for (size_t i = 0; i < s->d->current_count; i++) {
        const mention *other = &s->d->current[i].m;
        if (!(other->flags & MENTION_SHADOW) && other->first >= first &&
            other->last <= s->sentence_first)
            return false; /* that sentence has a meeting of its own */
    }
    s->sentence_first = s->left = s->clause_left = first;
    narrow(s);
    return true;
}
