/*
 * when_apart.c - what between a mention and a date tells that the date is another thing's: that of
 * a paper, a visit, the meeting before, of what was agreed or founded.
 */
#include "event/scene.h"

#include <string.h>

enum { SENTENCE_MIN = 120 }; /* bytes: in a shorter one all is told of one thing */

/* "제3차 분과위원회"|가 ... 열렸다: a quotation that a particle makes the sentence's subject or
 * object. */
static bool is_quoted_subject(const cq_segment *segment, uint32_t i)
{
    static const char *const particles[] = {"가", "이", "은", "는", "을", "를", "에서", "에"};
    return cqk_touches(segment, i + 1) &&
           cqk_token_in(segment, i + 1, particles, CQK_COUNT(particles));
}

/* Does a title that holds the mention end in [first, last)? Then what follows is its own date. */
static bool closes_title(const cq_segment *segment, uint32_t first, uint32_t last, uint32_t own)
{
    static const char *const closing[] = {"\"", "”", "]", "»", "›"};
    static const char *const opening[] = {"“", "[", "«", "‹"};
    uint32_t open = 0;
    for (uint32_t i = first; i < last; i++) {
        cq_str text = cqk_token(segment, i);
        for (size_t k = 0; k < CQK_COUNT(opening); k++)
            open += cqk_is(text, opening[k]);
        bool opens = i + 1 == last && last == own; /* of the mention's own quotation */
        opens = opens || is_quoted_subject(segment, i);
        for (size_t k = 0; k < CQK_COUNT(closing) && !opens; k++)
            if (cqk_is(text, closing[k]) && open-- == 0)
                return true;
    }
    return false;
}

/* "after the one in Tokyo", "following that held in 2004": is it another meeting that the pronoun
 * at token i stands for? */
static bool is_other_one(const scene *s, uint32_t i)
{
    static const char *const pronouns[] = {"one", "ones", "that", "those"};
    static const char *const front[] = {"after", "following", "since", "like", "unlike", "before"};
    static const char *const behind[] = {"held", "in", "of", "hosted", "at", "convened"};
    if (!WORD_IN(s, i, pronouns) || i < s->sentence_first + 2 || i + 1 >= s->sentence_last ||
        !WORD_IN(s, i + 1, behind))
        return false;
    uint32_t before = i - 1 - cqk_token_is(s->segment, i - 1, CQ_STR("the"));
    return WORD_IN(s, before, front);
}

/* "after the first one, held in 2004", or of a pronoun "a follow-up to the Task Force held in
 * November": does what stands in front of a date tell of another meeting? */
bool tells_of_another(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const held[] = {"held", "convened", "tenue", "celebrada", "abgehaltene"};
    cqk_ordinal ordinal;
    if (first < s->r->m.last)
        return false;
    for (uint32_t i = first + 1; i < last; i++) {
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && is_other_one(s, i))
            return true;
        if (cqk_token_is(s->segment, i, CQ_STR("one")) &&
            cqk_ordinal_before(s->e->m->host, s->segment, i, s->e->m->ordinals, &ordinal))
            return true;
        if ((s->r->m.flags & MENTION_SHADOW) && s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
            s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER && is_capital(s->segment, i - 1) &&
            WORD_IN(s, i, held))
            return true;
    }
    return false;
}

/* первая встреча состоится после конференции, которая будет созвана 25 апреля: a clause on another
 * noun. */
static bool is_of_russian_clause(const scene *s, uint32_t first, uint32_t last)
{
    enum { OWN = 2 };
    for (uint32_t i = first + OWN; first >= s->r->m.last && i < last; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
            starts_with(s, i, (const char *const[]){"котор"}, 1))
            return true;
    return false;
}

/* "the Commission established under Article 9, which took place at The Hague from": is the mention
 * told to have been held, in a relative clause among the tokens [first, last)? */
static bool is_held_in_clause(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const verbs[] = {"held", "place", "convened", "met"};
    bool clause = false;
    for (uint32_t i = first; i + 1 < last && first >= s->r->m.last; i++) {
        clause = clause || (cqk_token_is(s->segment, i, CQ_STR(",")) &&
                            cqk_token_is(s->segment, i + 1, CQ_STR("which")));
        if (clause && s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, verbs))
            return true;
    }
    return false;
}

/* "convened as a follow-up to the visit by the President from 4 to 5 May", "since the sixth round,
 * including visits by ministers in January": do the tokens [first, last) in front of a date tell of
 * a visit that the meeting is not told to have been part of? */
bool tells_of_visit(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const visits[] = {"visit", "visits", "trip",    "trips",
                                         "tour",  "travel", "travels", "travelled"};
    static const char *const within[] = {"during",    "part",   "occasion", "course", "margins",
                                         "sidelines", "within", "while",    "held",   "place"};
    for (uint32_t i = first; i < last; i++) {
        if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER)
            continue;
        if (WORD_IN(s, i, within))
            return false;
        if (WORD_IN(s, i, visits))
            return true;
    }
    return false;
}

bool is_since(const scene *s, uint32_t i)
{
    static const char *const words[] = {"since", "depuis", "desde", "seit"};
    return s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, words);
}

/* "the eighth round, the first since 2016, was held on", "the third round since 2016 was held on":
 * does a comma or the verb close in front of token `last` what the "since" at token i begins? */
static bool ends_aside(const scene *s, uint32_t i, uint32_t last)
{
    static const char *const verbs[] = {"held", "convened", "place"};
    for (uint32_t k = i + 1; k < last && is_since(s, i); k++)
        if (cqk_token_is(s->segment, k, CQ_STR(",")) ||
            (s->segment->tokens->kind[k] == CQ_TOKEN_LETTER && WORD_IN(s, k, verbs)))
            return true;
    return false;
}

/* "Ahead of the Summit they met on 3 May": do the tokens [first, last) in front of a date tell what
 * was done before the mention? */
static bool is_done_before(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const verbs[] = {"met", "meet", "held", "spoke", "talked", "gathered"};
    static const char *const fronts[] = {"ahead", "advance"};
    uint32_t i = s->r->m.first;
    if (first < s->r->m.last || i < s->sentence_first + 2 || has_own_clause(s))
        return false; /* ahead of the Summit to be held on 9 May */
    i -= word_class(s->e->m, s->segment, i - 1) == WORD_STOP;
    if (i < s->sentence_first + 2 || !cqk_token_is(s->segment, i - 1, CQ_STR("of")) ||
        s->segment->tokens->kind[i - 2] != CQ_TOKEN_LETTER || !WORD_IN(s, i - 2, fronts))
        return false;
    for (uint32_t k = first; k < last; k++)
        if (s->segment->tokens->kind[k] == CQ_TOKEN_LETTER && WORD_IN(s, k, verbs))
            return true;
    return false;
}

/* Words between a mention and a date that make the date another thing's. */
bool parts_date(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const words[] = {
        "established", "launched",    "founded",  "created",   "signed",   "dated",
        "issued",      "published",   "article",  "agreed",    "released", "resolution",
        "resolutions", "declaration", "born",     "effective", "document", "decision",
        "begun",       "since",       "depuis",   "desde",     "seit",     "until",
        "invited",     "informed",    "notified", "asked",     "wrote",    "addressed",
        "transmitted", "see",         "siehe",    "voir",      "election", "elections",
        "referendum",  "inauguration"};
    static const char *const has[] = {"has", "have"}; /* "has begun its work" */
    static const char *const eastern[] = {"成立的",     "设立的",   "設立された", "建立的",
                                          "創設された", "発足した", "签署的",     "署名された",
                                          "설립된",     "출범한"};
    if (closes_title(s->segment, first, last, s->r->m.first) || tells_of_another(s, first, last) ||
        is_of_russian_clause(s, first, last) || is_done_before(s, first, last) ||
        (first >= s->r->m.last && tells_of_visit(s, first, last)))
        return true;
    for (uint32_t i = first; i < last; i++)
        if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER &&
            starts_with(s, i, eastern, CQK_COUNT(eastern)))
            return true;
    for (uint32_t i = first; i < last; i++) {
        bool plan =
            cqk_token_is(s->segment, i, CQ_STR("agreed")) &&
            cqk_token_is(s->segment, i + 1, CQ_STR("to")); /* next meeting: "agreed to meet" */
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && !is_capital(s->segment, i) &&
            WORD_IN(s, i, words) && !(plan && (s->r->m.flags & MENTION_NEXT)) &&
            !ends_aside(s, i, last) &&
            !(cqk_token_is(s->segment, i, CQ_STR("begun")) && i > 0 && WORD_IN(s, i - 1, has)) &&
            !is_held_in_clause(s, i, last))
            return true;
    }
    for (uint32_t i = first; i + 2 < last; i++) /* "the fifth round was going well; X tabled" */
        if (cqk_token_is(s->segment, i, CQ_STR(";")) && s->segment->text.len > SENTENCE_MIN &&
            s->segment->tokens->kind[i + 1] == CQ_TOKEN_LETTER && first >= s->r->m.last)
            return true;
    return false;
}

/* Stand at most a few small words between the date's end and the mention: "am 3. Mai bei der"? */
static bool is_led_by(const scene *s, const cq_entity *date)
{
    enum { WORDS_MAX = 4 };
    uint32_t last = cqk_token_from(s->segment->tokens, 0, date->end);
    if (last >= s->r->m.first || s->r->m.first - last > WORDS_MAX)
        return false;
    for (uint32_t i = last; i < s->r->m.first; i++)
        if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER)
            return false;
    return true;
}

bool begins_next_item(const scene *s, const cq_entity *before, const cq_entity *behind)
{
    static const char *const prepositions[] = {"on", "am", "le", "el"};
    uint32_t first = cqk_token_from(s->segment->tokens, 0, behind->start);
    return first >= s->r->m.last + 2 && WORD_IN(s, first - 1, prepositions) &&
           cqk_token_is(s->segment, first - 2, CQ_STR(",")) &&
           before->value.len >= behind->value.len &&
           !memchr(behind->value.data, '/', behind->value.len) && is_led_by(s, before);
}
