/*
 * gathering.c - minutes that tell in their first sentence, without naming the meeting again, when
 * and where those met whose meeting the title counts: "En la ciudad de Bogotá, a los 14 días del
 * mes de marzo de 1998, se reunieron las delegaciones".
 */
#include "event/place_scene.h"

#include <string.h>

enum { NEAR_SEGMENTS = 4 };

static const char *const verbs[] = {"reunieron", "reunidos",  "reunidas", "reunis",   "reunies",
                                    "met",       "assembled", "trafen",   "traten",   "reunio",
                                    "reuni",     "reunie",    "gathered", "convened", "hosted"};

/* Is a verb of gathering among the first words of the segment's first sentence, with somebody who
 * gathers? Sets where that sentence ends. */
static bool tells_of_gathering(scene *s)
{
    enum { LEAD_MAX = 50, SENTENCE = 100, NUMBER = 2 }; /* "1. The Ministers met" */
    const cq_tokens *t = s->segment->tokens;
    bool numbered = t->count > 0 && t->kind[0] == CQ_TOKEN_NUMBER;
    bool quoted = t->count > 0 && t->kind[0] == CQ_TOKEN_PUNCTUATION; /* "We, the Ministers, met" */
    bool found = false;
    uint32_t i = 0;
    for (; i < s->segment->tokens->count && i < SENTENCE; i++) {
        if (i > (numbered ? NUMBER : quoted) && sentence_begins(s->segment, i))
            break;
        found = found ||
                (i < LEAD_MAX && s->segment->tokens->kind[i] == CQ_TOKEN_LETTER &&
                 !is_capital(s->segment, i) && WORD_IN(s, i, verbs)) ||
                (i < 2 && s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, verbs));
    }
    s->sentence_first = 0;
    s->sentence_last = i;
    return found;
}

/* 10月下旬にナイロビ市内のホテルで開催を予定しています: does the first sentence begin with a date
 * and tell of holding, its subject left out? East Asian languages alone. */
static bool tells_of_holding(scene *s, uint32_t *status)
{
    static const char *const verbs_east[] = {"開催", "開か", "行われ", "举行", "舉行", "召开",
                                             "召開", "举办", "舉辦",   "开幕", "開幕", "개최",
                                             "열렸", "열린", "열릴",   "進行"};
    static const char *const coming[] = {"予定", "将",       "將",         "预定",   "預定",
                                         "예정", "開催する", "開催します", "개최할", "열릴"};
    enum { LEAD = 3, SENTENCE = 80 };
    bool found = false;
    uint32_t first =
        s->entity_count ? cqk_token_from(s->segment->tokens, 0, s->entities[0]->start) : UINT32_MAX;
    if (first > LEAD || !is_date(s->entities[0]))
        return false;
    *status = STATUS_HELD;
    s->sentence_first = 0;
    s->sentence_last = 1;
    while (s->sentence_last < s->segment->tokens->count && s->sentence_last < SENTENCE &&
           !sentence_begins(s->segment, s->sentence_last))
        s->sentence_last++;
    for (uint32_t i = first; i < s->sentence_last; i++) {
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER)
            continue;
        found = found || starts_with(s, i, verbs_east, CQK_COUNT(verbs_east));
        if (starts_with(s, i, coming, CQK_COUNT(coming)))
            *status = STATUS_PLANNED;
    }
    return found;
}

/* Does the first sentence name a meeting itself? */
static bool names_meeting(const scene *s)
{
    for (size_t i = 0; i < s->d->current_count; i++) {
        const mention *m = &s->d->current[i].m;
        bool named = !(m->flags & MENTION_SHADOW) || (m->flags & (MENTION_OF_BODY | MENTION_NEXT));
        if (named && m->first < s->sentence_last)
            return true;
    }
    return false;
}

/* The last meeting that was named shortly before and has no day yet: a counted one, one of a title,
 * or the first of all. */
static observation *undated(const events *e, uint64_t segment)
{
    observation *last = e->count ? &e->items[e->count - 1] : NULL;
    return last && (last->ordinal || last->title || e->count == 1) &&
                   !(last->flags & MENTION_SHADOW) && !last->date[0] && last->segment < segment &&
                   segment - last->segment <= NEAR_SEGMENTS
               ? last
               : NULL;
}

static bool city_told(const scene *s, place *p)
{
    static const char *const before[] = {"in", "at", "en", "a", "de", "of"};
    for (uint32_t i = 1; i < s->sentence_last; i++)
        if (s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER && WORD_IN(s, i - 1, before) &&
            city_at(s, i, p))
            return true;
    return false;
}

/* The first city of the sentence: 在京都, ナイロビ市内の, 서울에서. */
static bool city_named(const scene *s, place *p)
{
    static const char *const behind[] = {"にて", "で開", "で行", "におい"};
    const cq_tokens *t = s->segment->tokens;
    for (uint32_t i = 0; i < s->sentence_last; i++)
        if (city_at(s, i, p) ||
            (t->kind[i] == CQ_TOKEN_KATAKANA && starts_with(s, i + 1, behind, CQK_COUNT(behind)) &&
             set_text(s, i, i + 1, t->start[i], t->end[i], p)))
            return true;
    return false;
}

/* The first day that the sentence tells of, but of a visit; NULL: none. */
static const cq_entity *day_told(const scene *s)
{
    uint32_t end = s->segment->tokens->end[s->sentence_last - 1];
    for (size_t i = 0; i < s->entity_count; i++)
        if (is_date(s->entities[i]) && s->entities[i]->end <= end &&
            s->entities[i]->value.len >= sizeof "2018-11-01" - 1 &&
            !tells_of_visit(s, 0, cqk_token_from(s->segment->tokens, 0, s->entities[i]->start)))
            return s->entities[i];
    return NULL;
}

cq_status take_gathering(scene *s)
{
    observation *o = undated(s->e, s->segment->index);
    place where;
    uint32_t status = STATUS_HELD;
    if (!o)
        return CQ_OK;
    bool east = (o->flags & (MENTION_CJK | MENTION_HANGUL)) && o->title &&
                s->segment->index == o->segment + 1;
    if (!(east ? tells_of_holding(s, &status) : tells_of_gathering(s)) || names_meeting(s))
        return CQ_OK;
    const cq_entity *date = east ? s->entities[0] : day_told(s);
    if (!date)
        return CQ_OK;
    take_date(s, date, o);
    o->status = status;
    o->sure = true;
    if (o->place.len == 0 && (east ? city_named(s, &where) : city_told(s, &where)) &&
        !set_place(s->e, o, &where))
        return CQ_E_MEMORY;
    s->e->heading.active = false;
    return CQ_OK;
}
