/*
 * event.c - reads when and where a meeting was, and whether it was, off the sentence that names it.
 *
 * What stands behind the mention counts before what stands in front of it, up to the next mention
 * of another meeting. A heading takes the lines under it that hold little but a date and a place.
 */
#include "event/place_scene.h"

#include <stdlib.h>
#include <string.h>

enum {
    SHORT_LINE = 120,
    TITLE_SEGMENTS = 10, /* in which a document's title stands */
    SENTENCE_MAX = 160,  /* tokens to each side: a longer one says little of the mention */
    NEIGHBOURS = 40,     /* mentions to each side */
    BESIDE = 4,          /* tokens: a date that stands beside a pronoun */
    MONTH_SIZE = 7,      /* bytes of a month's value: a day has more */
};

void events_begin(events *e, cq_str document_date)
{
    store_reset(&e->memory);
    e->count = 0;
    e->person_count = 0;
    e->heading.active = false;
    e->dated_lines = 0;
    e->provisional = false;
    e->paper = false;
    e->report_year = 0;
    e->alias_count = 0;
    e->section = STATUS_NONE;
    e->first_line[0] = e->line_date[0] = 0;
    memset(&e->dateline, 0, sizeof e->dateline);
    e->visit_date[0] = 0;
    memset(e->document_date, 0, sizeof e->document_date);
    if (document_date.len < sizeof e->document_date)
        memcpy(e->document_date, document_date.data ? document_date.data : "", document_date.len);
}

void events_free(events *e)
{
    store_free(&e->memory);
    free(e->items);
    free(e->people);
    memset(e, 0, sizeof *e);
}

static bool add_observation(events *e, const observation *o)
{
    if (e->count == e->capacity) {
        size_t capacity = e->capacity ? e->capacity * 2 : 32;
        observation *items = realloc(e->items, capacity * sizeof *items);
        if (!items)
            return false;
        e->items = items;
        e->capacity = capacity;
    }
    e->items[e->count++] = *o;
    return true;
}

/* The span from the mention over its date and place, for evidence. */
static cq_status mark(const scene *s, const cq_entity *date, const place *p, const cq_emitter *out,
                      uint64_t *handle)
{
    uint32_t start = s->r->m.start;
    uint32_t end = s->r->m.end;
    if (date) {
        start = date->start < start ? date->start : start;
        end = date->end > end ? date->end : end;
    }
    if (p) {
        uint32_t first = s->segment->tokens->start[p->first];
        uint32_t last = s->segment->tokens->end[p->last - 1];
        start = first < start ? first : start;
        end = last > end ? last : end;
    }
    return out->mark(out, start, end, handle);
}

/* Does a mention without an ordinal and without a place or date state a meeting at all? */
static bool is_stated(const scene *s, const observation *o)
{
    if (s->r->m.ordinal || o->date[0] || o->place.len)
        return true;
    bool eastern = (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)) != 0;
    return (o->status == STATUS_PLANNED && (eastern || !s->far)) ||
           (o->status == STATUS_HELD && s->near) || (s->r->m.flags & MENTION_NEXT);
}

/* The place told last before, for "in the same city". */
static void recall_place(events *e, observation *o)
{
    for (size_t i = e->count; i > 0; i--)
        if (e->items[i - 1].place.len) {
            take_place_of(o, &e->items[i - 1]);
            return;
        }
}

/* 原訂10月中旬在北京舉行，但…喊停: what had been planned is no plan any more. */
static bool tells_of_old_plan(const scene *s)
{
    static const char *const words[] = {"原订", "原訂", "原定", "原计划", "原計劃"};
    for (uint32_t i = s->sentence_first; i < s->sentence_last; i++)
        if (starts_with(s, i, words, CQK_COUNT(words)))
            return true;
    return false;
}

/* 中阿合作论坛首届部长级会议: what is said of the name in front is said of the meeting behind it.
 */
static bool names_next(const scene *s)
{
    static const char *const links[] = {"的", "の"};
    size_t at = (size_t)(s->r - s->d->current);
    if (at + 1 >= s->d->current_count || !(s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    const record *next = s->r + 1;
    bool linked = WORD_IN(s, s->r->m.last, links) && next->m.first == s->r->m.last + 1;
    return next->m.ordinal && (linked || (!s->r->m.ordinal && next->m.first == s->r->m.last));
}

static bool leads_sentence(const scene *s)
{
    enum { LEAD = 1 };
    return s->r->m.first <= s->sentence_first + LEAD;
}

/* "The conference brings together, from 29 August to 1 September": days are a meeting's, whatever
 * the verb is. */
static bool is_interval(const cq_entity *date)
{
    enum { DAYS = 21 };
    return date->value.len == DAYS && date->value.data[10] == '/';
}

/* A counted meeting of which the sentence says nothing itself. */
static cq_status note(scene *s, observation *o, const cq_emitter *out)
{
    static const char *const coming[] = {"preparatory", "preparatoire", "preparatorio",
                                         "preparatoria"};
    enum { REACH = 6 };
    for (uint32_t i = s->r->m.first; i > s->sentence_first && s->r->m.first - i < REACH; i--)
        if (s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER && WORD_IN(s, i - 1, coming))
            o->status = STATUS_PLANNED;
    cq_status status = mark(s, NULL, NULL, out, &o->evidence);
    if (status == CQ_OK && !add_observation(s->e, o))
        status = CQ_E_MEMORY;
    return status;
}

/* What one mention's sentence tells, while it is gathered. */
typedef struct telling {
    observation o;
    const cq_entity *date; /* NULL where none is told */
    place where;
    bool found;  /* where, in the sentence itself */
    bool shadow; /* "the talks": counts only with what else is told */
    bool last;   /* "the last meeting" */
} telling;

/* "Following the meeting, she will brief the press on Friday": is what is told told of another
 * time?
 */
static bool is_time_of_another(const scene *s)
{
    static const char *const words[] = {"following", "after", "before", "prior", "since", "until",
                                        "ahead",     "apres", "avant",  "tras",  "nach",  "vor"};
    static const char *const links[] = {"the", "to", "of", "la", "le", "el", "der", "dem", "this"};
    uint32_t i = s->r->m.first;
    enum { LINKS = 3 };
    while (i > s->sentence_first && s->r->m.first - i < LINKS && WORD_IN(s, i - 1, links))
        i--;
    return i > s->sentence_first && s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER &&
           WORD_IN(s, i - 1, words);
}

/* Do a day and a place stand together close behind the mention? */
static bool tells_day_and_place(const scene *s, const cq_entity *date)
{
    enum { NEAR = 4, DAY_SIZE = 10 };
    place p;
    if (!date || date->value.len < DAY_SIZE || date->start < s->r->m.end || !find_place(s, &p))
        return false;
    uint32_t first = cqk_token_from(s->segment->tokens, 0, date->start);
    uint32_t last = cqk_token_from(s->segment->tokens, 0, date->end);
    uint32_t from = first < p.first ? first : p.first;
    uint32_t between = first < p.first ? p.first - last : first - p.last;
    return from >= s->r->m.last && from <= s->r->m.last + NEAR && between <= NEAR;
}

/* "The agenda for the dialogue will include developments in 2015": is a pronoun no more than the
 * complement of what the sentence tells of? */
static bool is_complement(const scene *s)
{
    static const char *const nouns[] = {"agenda",  "co-chairs", "chairs",       "chair",
                                        "outcome", "outcomes",  "participants", "purpose",
                                        "goal",    "theme",     "aim",          "objectives"};
    uint32_t i = s->r->m.first;
    if (!(s->r->m.flags & MENTION_BARE) || i < s->sentence_first + 3)
        return false;
    i -= word_class(s->e->m, s->segment, i) != WORD_STOP; /* the article may be part of it */
    return word_class(s->e->m, s->segment, i - 1) == WORD_OF &&
           s->segment->tokens->kind[i - 2] == CQ_TOKEN_LETTER && WORD_IN(s, i - 2, nouns);
}

/* "X is to be held in Warsaw, and the third session at Stockholm": the verb of the mention before.
 */
static uint32_t shared_status(const scene *s)
{
    const events *e = s->e;
    uint32_t i = s->r->m.first;
    if (e->count == 0 || e->items[e->count - 1].segment != s->segment->index ||
        s->left == s->sentence_first || i < s->left + 2)
        return STATUS_NONE;
    i -= word_class(e->m, s->segment, i - 1) == WORD_STOP;
    return word_class(e->m, s->segment, i - 1) == WORD_AND ? e->items[e->count - 1].status
                                                           : STATUS_NONE;
}

/* "The Board of Trade met on 2 March with Ana Diaz": who meets a visitor holds no session. */
static bool meets_visitor(const scene *s)
{
    enum { REACH = 12, TITLE = 6 };
    for (uint32_t i = s->r->m.last; i < s->sentence_last && i < s->r->m.last + REACH; i++) {
        if (!cqk_token_is(s->segment, i, CQ_STR("with")))
            continue;
        uint32_t from = s->segment->tokens->end[i];
        uint32_t to = i + TITLE < s->sentence_last ? i + TITLE : s->sentence_last - 1;
        for (size_t k = 0; k < s->entity_count; k++)
            if (s->entities[k]->start > from &&
                s->entities[k]->start <= s->segment->tokens->start[to] &&
                cqk_equal(s->entities[k]->kind_name, CQ_STR("person")))
                return true;
    }
    return false;
}

/* "la session de décembre 1961", "the meeting of 5 May": the date that tells which meeting of its
 * series one without a number is; NULL: there is none. */
static const cq_entity *attached_date(const scene *s, place *where)
{
    static const char *const links[] = {"of", "de", "du", "del", "des", "vom", "von", "от"};
    uint32_t group = kind_group(s->r->m.kind);
    const uint32_t plain =
        MENTION_SHADOW | MENTION_POINTED | MENTION_ORGAN | MENTION_VERB | MENTION_ELIDED;
    uint32_t i = s->r->m.last;
    if ((s->r->m.flags & plain) != MENTION_SHADOW || s->r->m.ordinal ||
        (group != KIND_MEETING && group != KIND_SUMMIT) ||
        (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL | MENTION_MEETS)) ||
        !(s->d->series.names[s->r->series].flags & NAME_PROPER) ||
        (s->r->m.kind != s->d->series.names[s->r->series].kind &&
         s->d->series.names[s->r->series].kind != KIND_MEETING &&
         s->d->series.names[s->r->series].kind != KIND_SESSION) ||
        i + 1 >= s->sentence_last || !WORD_IN(s, i, links))
        return NULL;
    i += word_class(s->e->m, s->segment, i + 1) == WORD_STOP ? 2 : 1;
    static const char *const behind[] = {"of", "de",  "en",  "in",  "du", "del", "des",
                                         "le", "les", "los", "vom", "am", "on"};
    if (i < s->sentence_last && city_at(s, i, where)) { /* "Tagung von Brüssel am 4. Dezember" */
        i = where->last;
        i += i < s->sentence_last && WORD_IN(s, i, behind);
    }
    for (size_t k = 0; k < s->entity_count && i < s->sentence_last; k++)
        if (s->entities[k]->start == s->segment->tokens->start[i])
            return is_date(s->entities[k]) ? s->entities[k] : NULL;
    return NULL;
}

/* Finds the status, the date and the place; false where the mention tells of no meeting. */
static bool gather(scene *s, telling *t)
{
    observation *o = &t->o;
    place named = {0};
    const cq_entity *attached = attached_date(s, &named);
    o->status = attached ? STATUS_NONE : find_status(s);
    if (o->status == STATUS_NONE && s->r->m.ordinal)
        o->status = shared_status(s);
    if (o->status == STATUS_NONE && !attached)
        o->status = section_status(s);
    o->sure = s->near || (o->status == STATUS_HELD && section_status(s) == STATUS_HELD);
    o->told = o->status == STATUS_HELD && s->r->m.kind == KIND_SUMMIT && is_cited(s);
    t->last = (o->flags & MENTION_LAST) != 0;
    t->shadow = (o->flags & MENTION_SHADOW) && !(o->flags & MENTION_POINTED);
    o->titled = o->title && (o->flags & MENTION_OF_BODY) && o->segment < TITLE_SEGMENTS &&
                !s->e->heading.active;
    bool organ = (o->flags & MENTION_ORGAN) != 0; /* a verb of meeting is told */
    if (organ && meets_visitor(s))
        return false;
    if (organ)
        o->status = o->flags & MENTION_COMING ? STATUS_PLANNED
                    : o->flags & MENTION_DONE ? STATUS_HELD
                                              : STATUS_NONE;
    o->attached = attached != NULL;
    o->setting = is_setting(s);
    bool vague = t->shadow && o->status == STATUS_NONE && !o->titled && !organ && !attached;
    bool aside = vague && !leads_sentence(s); /* as most are: "the talks" */
    if (aside && !(o->flags & MENTION_OF_BODY))
        return false;
    bool postponed = o->status == STATUS_POSTPONED;
    if (t->shadow && (o->flags & MENTION_BARE) && !s->r->m.ordinal && is_time_of_another(s))
        return false;
    const cq_entity *own = date_put_off_to(s);
    if (own)
        o->status = STATUS_POSTPONED;
    else if (!postponed)
        own = find_date_in_order(s);
    t->date = attached ? attached : own || postponed ? own : find_date(s);
    if (t->date && t->shadow && is_complement(s) &&
        cqk_token_from(s->segment->tokens, 0, t->date->start) > s->r->m.last + BESIDE)
        t->date = NULL;
    bool told = aside ? tells_day_and_place(s, t->date) : t->date && is_interval(t->date);
    if ((vague && !told) || (!t->date && is_habitual_behind(s)))
        return false;
    if (aside) /* "represented at the session of the Committee in Moscow on 22 November" */
        o->status = STATUS_HELD;
    if (attached && named.text.len) {
        t->where = named;
        t->found = true;
        return true;
    }
    t->found = !(postponed && tells_of_old_plan(s)) &&
               (find_place_in_order(s, &t->where) || find_place(s, &t->where));
    o->remote = !t->shadow && !t->found && is_virtual(s);
    if (!postponed && !t->shadow && !t->found)
        take_own_labels(s, &t->date, &t->where, &t->found);
    if (!t->date && !t->shadow && look_back(s)) {
        t->date = find_date(s);
        t->found = t->found || find_place(s, &t->where);
    }
    return true;
}

/* "the next meeting of the Dialogue | took place": does the verb behind the mention tell that it
 * was held? */
static bool took_place(const scene *s)
{
    static const char *const verbs[] = {"took", "was", "were", "has", "fand"};
    static const char *const done[] = {"place", "held", "convened", "taken", "hosted", "statt"};
    enum { REACH = 24 };
    uint32_t last = s->clause_right < s->r->m.last + REACH ? s->clause_right : s->r->m.last + REACH;
    for (uint32_t i = s->r->m.last; i + 1 < last; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, verbs))
            return s->segment->tokens->kind[i + 1] == CQ_TOKEN_LETTER && WORD_IN(s, i + 1, done);
    return false;
}

static void take_told_date(scene *s, telling *t)
{
    observation *o = &t->o;
    take_date(s, t->date, o);
    cq_str day = day_in_order(s, t->date);
    if (day.len)
        set_date(s->e, o, day);
    if (((o->flags & MENTION_OF_BODY) || took_place(s)) && o->status == STATUS_HELD && !o->late)
        o->flags &= ~(uint32_t)MENTION_NEXT; /* прошло очередное заседание: a regular one */
    /* The document's own date in its title says less than a sentence does. */
    o->recorded = is_heading_line(s) && heads_record(s);
    o->heading = !o->recorded && is_heading_line(s) && strcmp(o->date, s->e->document_date) == 0;
}

/* The place that the sentence tells, names as known ("the same place") or is written at. */
static bool take_told_place(scene *s, telling *t)
{
    events *e = s->e;
    if (t->found && !set_place(e, &t->o, &t->where))
        return false;
    if (!t->found && says_same_place(s))
        recall_place(e, &t->o);
    bool here = !t->o.place.len && e->dateline.text.len &&
                says_here(s, s->left, s->right < s->sentence_last ? s->right : s->sentence_last);
    return !here || set_place(e, &t->o, &e->dateline);
}

/* "agreed to hold the next consultations at a mutually convenient date": planned, be it without a
 * day or place? */
static bool is_agreed(const scene *s)
{
    static const char *const words[] = {"agreed",       "agree",       "decided",    "resolved",
                                        "forward",      "acordaron",   "decidieron", "convenus",
                                        "vereinbarten", "договорились"};
    enum { REACH = 8 };
    for (uint32_t i = s->r->m.first; i > s->sentence_first && s->r->m.first - i < REACH; i--)
        if (s->segment->tokens->kind[i - 1] == CQ_TOKEN_LETTER && WORD_IN(s, i - 1, words))
            return true;
    return false;
}

/* "The next meeting" and "the last meeting" alone tell of none that could be told from others. */
static bool is_pointed_only(const scene *s, telling *t)
{
    const series_name *of = &s->d->series.names[t->o.series];
    bool unnamed = !(of->flags & NAME_PROPER) && !(of->counted && of->word_count);
    bool next = (t->o.flags & MENTION_NEXT) && (t->o.flags & MENTION_SHADOW);
    bool agreed = next && t->o.status == STATUS_PLANNED && !unnamed && is_agreed(s);
    t->o.told = t->o.told || agreed;
    return !t->date && ((next && !agreed && (!t->found || unnamed)) ||
                        (t->last && ((t->o.flags & MENTION_SHADOW) || !t->found)));
}

/* "II. Next Meeting": a line of its own. */
static bool heads_next(const scene *s)
{
    enum { NUMBER_MAX = 2 };
    uint32_t end = s->r->m.last + cqk_token_is(s->segment, s->r->m.last, CQ_STR(":"));
    return (s->r->m.flags & MENTION_NEXT) && end == s->segment->tokens->count &&
           s->r->m.first <= NUMBER_MAX;
}

/* A heading whose date and place stand in the lines below. */
static bool awaits_lines(scene *s, const telling *t)
{
    bool named = !(t->o.flags & MENTION_SHADOW) || t->o.titled || heads_next(s);
    bool day = t->date && t->date->value.len > MONTH_SIZE;
    bool placed = t->date && (t->found || (!s->r->m.ordinal && day));
    bool heading = is_heading_line(s) && !ends_in_stop(s) && !is_letterhead(s);
    return named && !placed && (heading || points_below(s));
}

/* "The Conference met in 1958 and 1960": one meeting each. */
static bool keep_others_listed(const scene *s, const telling *t)
{
    observation o = t->o;
    const cq_entity *date = t->date && o.date[0] ? next_date_listed(s, t->date) : NULL;
    for (; date; date = next_date_listed(s, date)) {
        set_date(s->e, &o, date->value);
        if (!add_observation(s->e, &o))
            return false;
    }
    return true;
}

/* "The dialogue took place in Cairo on 5 May", under the title "Japan-Egypt Strategic Dialogue":
 * does the sentence state the meeting that the title names without a number? */
static bool states_titles(const scene *s, const telling *t)
{
    const observation *o = &t->o;
    const series_name *of = &s->d->series.names[o->series];
    bool alike = kind_group(s->r->m.kind) == of->group || s->r->m.kind == KIND_MEETING;
    const uint32_t others = MENTION_POINTED | MENTION_VERB | MENTION_ORGAN | MENTION_ONE;
    return t->shadow && !o->ordinal && !(o->flags & others) && o->status != STATUS_NONE &&
           o->sure && t->date && t->date->value.len > MONTH_SIZE && o->place.len && alike &&
           of->group == KIND_DIALOGUE && (of->flags & NAME_PROPER) &&
           document_is_headed_by(s->d, o->series);
}

/* Keeps what was told, with its evidence. */
static cq_status keep(scene *s, telling *t, const cq_emitter *out)
{
    events *e = s->e;
    bool heading = awaits_lines(s, t);
    if (!is_stated(s, &t->o) && !heading)
        return CQ_OK;
    place named;
    if (!(t->o.flags & MENTION_SHADOW) && city_names_it(s, &named) &&
        (!t->o.place.len || named.last == s->r->m.last) && !set_place(e, &t->o, &named))
        return CQ_E_MEMORY;
    cq_status status = mark(s, t->date, t->found ? &t->where : NULL, out, &t->o.evidence);
    if (status != CQ_OK)
        return status;
    size_t kept = e->count;
    if (!add_observation(e, &t->o) || !keep_others_listed(s, t))
        return CQ_E_MEMORY;
    share_scene(s);
    share_whole(s);
    if (heading)
        e->heading = (pending){.active = true,
                               .observation = kept,
                               .lines = PENDING_LINES,
                               .segment = s->segment->index,
                               .dated = t->date && t->date->value.len > MONTH_SIZE,
                               .minutes = heads_record(s)};
    return CQ_OK;
}

/* "the first meeting of the Commission | since July 1998", "the first | in six years": the number
 * that the meeting has in its series is not told. */
static bool counts_from_then(const scene *s)
{
    static const char *const spans[] = {"years", "months", "decades", "decade"};
    enum { SPAN_MAX = 5 };
    const mention *m = &s->r->m;
    uint32_t count = s->segment->tokens->count;
    if (m->ordinal != 1 || m->last >= count || (m->flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    if (cqk_token_is(s->segment, m->last, CQ_STR("since")))
        return true;
    if (!cqk_token_is(s->segment, m->last, CQ_STR("in")) &&
        !cqk_token_is(s->segment, m->last, CQ_STR("for")))
        return false;
    for (uint32_t i = m->last + 1; i < count && i <= m->last + SPAN_MAX; i++)
        if (cqk_token_in(s->segment, i, spans, CQK_COUNT(spans)))
            return true;
    return false;
}

static cq_status observe(scene *s, const cq_emitter *out)
{
    events *e = s->e;
    telling t = {.o = {.series = s->r->series,
                       .ordinal = counts_from_then(s) ? 0 : s->r->m.ordinal,
                       .apart = s->r->apart,
                       .flags = s->r->m.flags,
                       .title = is_heading_line(s),
                       .segment = s->segment->index}};
    if ((s->r->apart && s->r->name != NAME_NONE && !(s->r->m.flags & MENTION_SHADOW)) ||
        level_of_organ(s->d, s->r)) {
        t.o.name = level_name(s->d, s->r);
        if (!t.o.name.data)
            return CQ_E_MEMORY;
    }
    find_sentence(s);
    s->near = s->far = false;
    bool aside = is_bodys(s);
    if ((aside && !t.o.ordinal) || names_next(s) || is_of_several(s) || is_habitual_before(s) ||
        is_founded(s))
        return CQ_OK;
    if (aside)
        return note(s, &t.o, out);
    if (!gather(s, &t))
        return CQ_OK;
    if (!t.date && t.o.status == STATUS_HELD && says_just_now(s))
        set_date(e, &t.o, (cq_str){e->document_date, strlen(e->document_date)});
    if (t.shadow) {
        if (!t.date && !t.found && !t.o.titled)
            return CQ_OK;
        t.o.ordinal = s->r->focus;
        t.o.other = s->r->other;
        t.o.other_apart = s->r->other_apart;
    }
    if (t.date)
        take_told_date(s, &t);
    if ((t.o.flags & MENTION_ORGAN) && t.o.status == STATUS_NONE)
        t.o.status = t.o.late ? STATUS_PLANNED : STATUS_HELD; /* "meets on May 5" */
    if (!take_told_place(s, &t) || !recall_visit(s, &t.o))
        return CQ_E_MEMORY;
    if (is_pointed_only(s, &t) && !heads_next(s))
        return CQ_OK;
    t.o.told = t.o.told || states_titles(s, &t);
    t.o.status = t.last ? STATUS_HELD : t.o.status;
    return keep(s, &t, out);
}

/* Was the record's mention kept when overlaps were resolved? Shadows were never entities. */
static bool was_kept(const scene *s)
{
    if (s->r->m.flags & MENTION_SHADOW)
        return true;
    size_t i = entity_behind(s->all_entities, s->all_count, s->r->m.start);
    return i < s->all_count && s->all_entities[i]->start == s->r->m.start &&
           cqk_equal(s->all_entities[i]->kind_name, CQ_STR("meeting"));
}

/* "Jan. 22, 1946   First meeting of the Commission": the lines of a chronology begin with days in
 * their order. */
static void count_dated_line(events *e, const cq_segment *segment, const cq_entity *const *entities,
                             size_t count)
{
    enum { DAY_SIZE = 10 };
    if (count == 0 || entities[0]->start > 0 || !is_date(entities[0]) ||
        entities[0]->value.len < DAY_SIZE || entities[0]->end + 2 >= segment->text.len)
        return;
    char day[DATE_SIZE] = {0};
    memcpy(day, entities[0]->value.data, DAY_SIZE);
    if (strcmp(day, e->line_date) < 0)
        e->dated_lines = 0;
    if (e->dated_lines++ == 0)
        memcpy(e->first_line, day, sizeof day);
    memcpy(e->line_date, day, sizeof day);
}

cq_status events_link(events *e, document *d, const cq_segment *segment,
                      const cq_entity *const *entities, size_t count, const cq_emitter *out)
{
    scene s = {.e = e,
               .d = d,
               .segment = segment,
               .entities = entities,
               .entity_count = count,
               .all_entities = entities,
               .all_count = count};
    count_dated_line(e, segment, entities, count);
    learn_section(&s);
    e->provisional = e->provisional || is_provisional_agenda(&s);
    e->paper = e->paper || is_meeting_paper(&s);
    e->report_year = e->report_year ? e->report_year : year_of_report(&s);
    cq_status status = learn_dateline(&s);
    if (status == CQ_OK)
        status = learn_aliases(&s);
    if (status == CQ_OK)
        status = learn_visit(&s);
    if (status == CQ_OK)
        status = take_gathering(&s);
    if (status == CQ_OK)
        status = take_line(&s);
    for (size_t i = 0; status == CQ_OK && i < d->current_count; i++) {
        s.r = &d->current[i];
        if (s.r->series != NAME_NONE && was_kept(&s))
            status = observe(&s, out);
    }
    s.entities = entities;
    s.entity_count = count;
    return status == CQ_OK ? take_people(&s) : status;
}
