/*
 * bounds.c - how far what is said of a mention goes: its sentence, up to the mentions of other
 * meetings, and those that stand together with it.
 */
#include "event/scene.h"

enum {
    SENTENCE_MAX = 160, /* tokens to each side: a longer one says little of the mention */
    NEIGHBOURS = 40,    /* mentions to each side */
};

static bool is_same_meeting(const record *a, const record *b)
{
    uint32_t x = a->m.ordinal ? a->m.ordinal : a->focus;
    uint32_t y = b->m.ordinal ? b->m.ordinal : b->focus;
    if (a->apart != b->apart)
        return false;
    if ((a->m.flags ^ b->m.flags) & MENTION_POINTED)
        return false;
    return a->series == b->series && x == y;
}

/* "X was held back-to-back with Y", "in conjunction with Y": is one meeting of two in the tokens
 * [first, last) told to have been with the other? */
bool is_held_with(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const ways[] = {"back",           "conjunction", "together",
                                       "jointly",        "parallel",    "concurrently",
                                       "simultaneously", "alongside",   "combined"};
    enum { BETWEEN_MAX = 14 };
    bool with = false;
    bool way = false;
    for (uint32_t i = first; i < last && last - first <= BETWEEN_MAX; i++) {
        if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER)
            continue;
        way = way || WORD_IN(s, i, ways);
        with = with || (way && (cqk_token_is(s->segment, i, CQ_STR("with")) ||
                                cqk_token_is(s->segment, i, CQ_STR("alongside"))));
    }
    return with;
}

/* "the 21st X and the 14th Y", 第22次X、第14届Y: of two series, with nothing but "and" between. */
static bool stand_together(const scene *s, const record *other)
{
    static const char *const joints[] = {
        "、", "和", "及",  "与", "與", "と", "および", "及び", "and", "&",  "et", "y",  "und",
        "и",  ",",  "the", "la", "le", "el", "die",    "der",  "및",  "」", "「", "の", "/"};
    enum { BETWEEN_MAX = 3 };
    uint32_t first = other->m.last <= s->r->m.first ? other->m.last : s->r->m.last;
    uint32_t last = other->m.last <= s->r->m.first ? s->r->m.first : other->m.first;
    bool adjoin = last == first && (other->m.flags & s->r->m.flags & MENTION_CJK);
    static const char *const opening[] = {"(", "（"};
    bool bracketed = last == first + 1 && WORD_IN(s, first, opening) &&
                     ((other->m.flags | s->r->m.flags) & (MENTION_CJK | MENTION_HANGUL));
    if (adjoin || bracketed) /* 사이버정책협의회(Cyber Policy Consultation)가 */
        return true;
    if (other->series == s->r->series || last <= first)
        return false;
    if (is_held_with(s, first, last))
        return true;
    if (first + 2 < last && WORD_IN(s, first, opening)) { /* "the 7th Meeting (DOC) and the 20th" */
        static const char *const closing[] = {")", "）"};
        uint32_t close = first + 1;
        while (close < last && !WORD_IN(s, close, closing))
            close++;
        first = close + 1 < last && close <= first + BETWEEN_MAX ? close + 1 : first;
    }
    if (last - first > BETWEEN_MAX)
        return false;
    for (uint32_t i = first; i < last; i++)
        if (!WORD_IN(s, i, joints))
            return false;
    return true;
}

/* Is nothing but "and" and marks between one mention and the next? */
static bool is_next_in_list(const scene *s, const record *a, const record *b)
{
    static const char *const joints[] = {"、", "和", "及",  "与", "與", "と",  "및", "」", "「",
                                         ",",  "・", "and", "et", "y",  "und", "и",  "the"};
    enum { BETWEEN_MAX = 3 };
    if (!(a->m.flags & (MENTION_CJK | MENTION_HANGUL)) && (!a->m.ordinal || !b->m.ordinal))
        return false;
    uint32_t next = b->m.first; /* 」及「兩岸兩會|第十次高層會談, but "the | First and | Second" */
    if (b->m.prefix_end > b->m.prefix_start && b->m.prefix_start < b->m.start &&
        b->m.prefix_start >= a->m.end)
        next = cqk_token_from(s->segment->tokens, 0, b->m.prefix_start);
    if (next <= a->m.last || next - a->m.last > BETWEEN_MAX)
        return false;
    for (uint32_t i = a->m.last; i < next; i++)
        if (!WORD_IN(s, i, joints))
            return false;
    return true;
}

/* A、B、C和D, "the 4th and 5th sessions": the mentions around this one that are listed with it; of
 * languages with spaces, those of one series. */
static void find_list(const scene *s, size_t *first, size_t *last)
{
    size_t at = (size_t)(s->r - s->d->current);
    *first = *last = at;
    bool shares = at > 0 && (s->d->current[at - 1].m.flags & MENTION_ORDINAL);
    shares = shares || (s->r->m.flags & MENTION_ORDINAL);
    if (!(s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)) && !shares && !says_in_order(s))
        return;
    while (*first > 0 && at - *first < NEIGHBOURS &&
           is_next_in_list(s, &s->d->current[*first - 1], &s->d->current[*first]))
        --*first;
    while (*last + 1 < s->d->current_count && *last - at < NEIGHBOURS &&
           is_next_in_list(s, &s->d->current[*last], &s->d->current[*last + 1]))
        ++*last;
}

/* 5.9.(월)|아부다비에서, 2016. 5. 9.|서울에서: does the sentence that seems to begin at token i
 * begin in a date, or behind the dot that ends one? */
static bool is_in_date(const scene *s, uint32_t i)
{
    uint32_t at = s->segment->tokens->start[i];
    if (i == 0 || !(s->r->m.flags & MENTION_HANGUL))
        return false;
    uint32_t before = s->segment->tokens->end[i - 1];
    size_t k = entity_behind(s->all_entities, s->all_count, before - 1);
    if (k >= s->all_count || !is_date(s->all_entities[k]))
        return false;
    const cq_entity *date = s->all_entities[k];
    bool dotted = date->end == before && s->segment->text.data[before - 1] == '.';
    return date->start < at && (date->end > at || dotted);
}

/* "제10차 위원회 합의에 따라 … 개성에서", "1차 협상 이후 … 서울에서": what follows is told of
 * another meeting, which this one is the ground of, or was before. */
bool is_background(const scene *s)
{
    static const char *const grounds[] = {
        "합의에", "합의를",   "합의에서",     "합의사항",   "합의서에", "합의서의",
        "결정에", "결정사항", "공동보도문에", "공동성명에", "선언에",   "이후",
        "이래",   "뒤",       "후",           "이어",       "직후"};
    return (s->r->m.flags & MENTION_HANGUL) && s->r->m.last < s->sentence_last &&
           starts_with(s, s->r->m.last, grounds, CQK_COUNT(grounds));
}

/* 第五届会议于2012年11月在首尔召开，|三国同意第六届…: what is told of the meeting in front ends
 * with the clause of its verb. */
static void pass_other_clause(scene *s)
{
    static const char *const held[] = {"举行", "舉行", "召开", "召開", "举办",
                                       "舉辦", "开幕", "開幕", "闭幕", "閉幕",
                                       "结束", "結束", "開催", "開か", "行わ"};
    static const char *const commas[] = {",", "，", "；", ";"};
    bool told = false;
    if (!(s->r->m.flags & MENTION_CJK) || s->left == s->sentence_first)
        return;
    for (uint32_t i = s->left; i < s->r->m.first; i++) {
        told = told || starts_with(s, i, held, CQK_COUNT(held));
        bool comma =
            WORD_IN(s, i, commas) || (i > 0 && cqk_token_is(s->segment, i, CQ_STR("、")) &&
                                      s->segment->tokens->kind[i - 1] == CQ_TOKEN_HIRAGANA);
        if (told && comma) {
            s->left = i + 1;
            return;
        }
    }
}

void find_sentence(scene *s)
{
    s->sentence_first = s->r->m.first;
    while (s->sentence_first > 0 && s->r->m.first - s->sentence_first < SENTENCE_MAX &&
           (!sentence_begins(s->segment, s->sentence_first) || is_in_date(s, s->sentence_first)))
        s->sentence_first--;
    s->sentence_last = s->r->m.last;
    while (s->sentence_last < s->segment->tokens->count &&
           s->sentence_last - s->r->m.last < SENTENCE_MAX &&
           (!sentence_begins(s->segment, s->sentence_last) || is_in_date(s, s->sentence_last)))
        s->sentence_last++;
    narrow(s);
    s->front = s->r->m.first;
    s->behind = s->r->m.last;
    s->left = s->clause_left = s->sentence_first;
    s->right = s->clause_right = s->sentence_last;
    size_t at = (size_t)(s->r - s->d->current);
    size_t end = at + NEIGHBOURS < s->d->current_count ? at + NEIGHBOURS : s->d->current_count;
    find_list(s, &s->list_first, &s->list_last);
    for (size_t i = at > NEIGHBOURS ? at - NEIGHBOURS : 0; i < end; i++) {
        const record *other = &s->d->current[i];
        bool pronoun = (other->m.flags & MENTION_SHADOW) && !(other->m.flags & MENTION_ELIDED);
        if (pronoun || other->m.start == s->r->m.start)
            continue;
        if (other->m.last <= s->r->m.first && other->m.last > s->clause_left)
            s->clause_left = other->m.last;
        if (other->m.first >= s->r->m.last && other->m.first < s->clause_right)
            s->clause_right = other->m.first;
        bool together = stand_together(s, other) || (i >= s->list_first && i <= s->list_last);
        if (together && other->m.last > s->behind)
            s->behind = other->m.last;
        if (together && other->m.first < s->front && other->m.first >= s->sentence_first)
            s->front = other->m.first;
        bool aside = other->m.last <= s->r->m.first && is_aside(s, &other->m);
        if (is_same_meeting(other, s->r) || together || aside)
            continue;
        if (other->m.last <= s->r->m.first && other->m.last > s->left)
            s->left = other->m.last;
        if (other->m.first >= s->r->m.last && other->m.first < s->right)
            s->right = other->m.first;
    }
    pass_other_clause(s);
    if ((s->r->m.flags & MENTION_FRONT) || is_background(s) || is_beside(s, &s->r->m))
        s->right = s->clause_right = s->r->m.last;
}
