/*
 * others.c - sentences that name a meeting and tell of something else: a body that it made or that
 * prepares it, the founding of its series, several of its meetings, what they are wont to do.
 */
#include "event/place_scene.h"

/* "the committee established by the Second Summit met", ", the Chair of the 5th Forum,": what is
 * said is said of what the meeting made, or of who was in its chair. */
static bool is_makers(const scene *s, uint32_t i)
{
    static const char *const made[] = {"established", "created",   "assigned",  "mandated",
                                       "constituted", "appointed", "entrusted", "formed"};
    static const char *const by[] = {"by", "at", "during"};
    static const char *const chairs[] = {"chair", "chairman", "chairperson", "chairmanship"};
    static const char *const held[] = {"held", "convened", "in", "on", "which", "that"};
    uint32_t behind = s->r->m.last + cqk_token_is(s->segment, s->r->m.last, CQ_STR(","));
    if (i < s->sentence_first + 2 || s->segment->tokens->kind[i - 1] != CQ_TOKEN_LETTER ||
        s->segment->tokens->kind[i - 2] != CQ_TOKEN_LETTER)
        return false;
    bool told = behind < s->sentence_last && (WORD_IN(s, behind, held) || date_begins(s, behind));
    if (!told && WORD_IN(s, i - 1, by) && WORD_IN(s, i - 2, made))
        return true;
    bool closed = cqk_token_is(s->segment, s->r->m.last, CQ_STR(",")) ||
                  cqk_token_is(s->segment, s->r->m.last, CQ_STR("("));
    return closed && cqk_token_is(s->segment, i - 1, CQ_STR("of")) && WORD_IN(s, i - 2, chairs);
}

/* "the Preparatory Committee for the Third Conference will meet": what is said is said of a body,
 * or of another meeting. */
bool is_bodys(const scene *s)
{
    static const char *const bodies[] = {"committee", "secretariat", "commission", "group",
                                         "comite",    "comision",    "secretaria", "ausschuss"};
    static const char *const links[] = {"for", "of", "de", "du", "fur", "zur"};
    static const char *const articles[] = {"the", "la", "le", "el", "die"};
    static const char *const asides[] = {"review", "preparatory", "follow-up", "planning"};
    uint32_t i = s->r->m.first;
    if (has_own_clause(s))
        return false;
    if (i > s->sentence_first && WORD_IN(s, i - 1, articles))
        i--;
    if (i > s->sentence_first + 2 && WORD_IN(s, i - 1, links) && is_head_token(s, i - 2) &&
        WORD_IN(s, i - 3, asides))
        return true; /* "a review meeting of the fourth round" */
    if (is_makers(s, i))
        return true;
    return i > s->sentence_first + 1 && WORD_IN(s, i - 1, links) && WORD_IN(s, i - 2, bodies);
}

/* "agreed to establish the Security Dialogue in June": that a series was founded is no meeting. */
bool is_founded(const scene *s)
{
    static const char *const verbs[] = {"establish",   "established",      "establishing",
                                        "create",      "created",          "creating",
                                        "institute",   "instituted",       "constitute",
                                        "constituted", "institutionalise", "institutionalize"};
    static const char *const links[] = {"at", "by",   "in", "during", "under", "for", "from",
                                        "on", "with", "to", "since",  "of",    "last"};
    enum { WORDS_MAX = 4 };
    uint32_t i = s->r->m.first;
    if (s->r->m.ordinal || (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    for (uint32_t n = 0; n < WORDS_MAX && i > s->sentence_first; n++, i--) {
        if (s->segment->tokens->kind[i - 1] != CQ_TOKEN_LETTER)
            return false;
        if (WORD_IN(s, i - 1, verbs))
            return true;
        if (word_class(s->e->m, s->segment, i - 1) == WORD_VERB || WORD_IN(s, i - 1, links))
            return false; /* "created at last year's meeting" */
    }
    return false;
}

/* "Sixteen rounds of the Security Dialogue have been held": what is said is said of several of its
 * meetings. */
bool is_of_several(const scene *s)
{
    static const char *const several[] = {"rounds",   "meetings", "sessions",
                                          "editions", "sittings", "iterations"};
    uint32_t i = s->r->m.first;
    if (s->r->m.ordinal || (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)) || i < 3)
        return false;
    i -= word_class(s->e->m, s->segment, i - 1) == WORD_STOP;
    return i > s->sentence_first + 1 && word_class(s->e->m, s->segment, i - 1) == WORD_OF &&
           s->segment->tokens->kind[i - 2] == CQ_TOKEN_LETTER && WORD_IN(s, i - 2, several);
}

/* 每年举行, 毎年開かれる, 매년 개최되는: is this said of the series, of none of its meetings, among
 * the tokens [first, last)? */
static bool is_habitual(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const words[] = {"每年",       "毎年",       "每两年",   "每兩年",
                                        "隔年",       "2年ごと",    "매년",     "격년",
                                        "정기적으로", "정례적으로", "定期举行", "定期舉行"};
    for (uint32_t i = first; i < last && !s->r->m.ordinal; i++)
        if (starts_with(s, i, words, CQK_COUNT(words)))
            return true;
    return false;
}

bool is_habitual_before(const scene *s)
{
    enum { REACH = 8 };
    uint32_t first =
        s->r->m.first > s->clause_left + REACH ? s->r->m.first - REACH : s->clause_left;
    return is_habitual(s, first, s->r->m.first);
}

bool is_habitual_behind(const scene *s)
{
    enum { REACH = 8 };
    uint32_t last = s->r->m.last + REACH < s->clause_right ? s->r->m.last + REACH : s->clause_right;
    return is_habitual(s, s->r->m.last, last);
}
