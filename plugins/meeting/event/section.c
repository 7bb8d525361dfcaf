/*
 * section.c - titles that say of all meetings listed below them whether they were held: "Past
 * meetings", "UPCOMING EVENTS", "Anstehende Tagungen", 今後の予定. The next title ends the list.
 */
#include "event/scene.h"

#include <string.h>

enum { TITLE_BYTES = 60, TITLE_WORDS = 8 };

/* Words of titles in languages that part words by spaces; folded. */
static const char *const planned_words[] = {
    "upcoming",  "forthcoming",   "future",     "planned",     "anstehende",  "kommende",
    "kunftige",  "prochains",     "prochaines", "venir",       "proximos",    "proximas",
    "futuros",   "futuras",       "будущие",    "предстоящие", "планируемые", "next",
    "scheduled", "bevorstehende", "ahead",      "coming"};
static const char *const held_words[] = {
    "past",       "previous",  "earlier",    "completed",  "recent",      "vergangene", "bisherige",
    "fruhere",    "passes",    "passees",    "precedents", "precedentes", "pasados",    "pasadas",
    "anteriores", "прошедшие", "предыдущие", "прошлые",    "former",      "anciennes",  "held"};
/* What such a title may have besides. */
static const char *const other_words[] = {
    "meetings",      "events",      "conferences", "workshops", "sessions", "activities", "dates",
    "dialogues",     "rounds",      "calendar",    "schedule",  "list",     "of",         "and",
    "the",           "tagungen",    "sitzungen",   "treffen",   "reunions", "evenements", "a",
    "les",           "reuniones",   "eventos",     "sesiones",  "las",      "los",        "y",
    "encuentros",    "мероприятия", "заседания",   "встречи",   "symposia", "forums",     "summits",
    "seminars",      "und",         "et",          "annual",    "general",  "rencontres", "cumbres",
    "consultations", "steps",       "looking",     "agenda",    "during",   "period",     "annex",
    "appendix",      "reporting",   "by",          "in",        "year"};
static const char *const planned_parts[] = {"今後",     "次回以降", "即将举行", "即將舉行",
                                            "未来会议", "향후",     "예정된"};
static const char *const held_parts[] = {"過去の", "これまでの", "開催実績", "往届",
                                         "历届",   "歷屆",       "지난",     "역대"};

static bool holds_part(cq_str text, const char *const *parts, size_t count)
{
    for (size_t k = 0; k < count; k++)
        if (text_contains(text, (cq_str){parts[k], strlen(parts[k])}))
            return true;
    return false;
}

/* What a line of a few words says; STATUS_NONE: it is no such title, or says nothing. */
static uint32_t status_of_words(const scene *s)
{
    enum { NUMBER = 2 };
    const cq_tokens *t = s->segment->tokens;
    uint32_t status = STATUS_NONE;
    uint32_t words = 0;
    for (uint32_t i = 0; i < t->count; i++) {
        bool ends = i + 1 == t->count || i <= NUMBER; /* "Annex 1: Meetings held" */
        if (t->kind[i] != CQ_TOKEN_LETTER && ends)
            continue;
        if (t->kind[i] != CQ_TOKEN_LETTER || ++words > TITLE_WORDS)
            return STATUS_NONE;
        if (WORD_IN(s, i, planned_words) && status == STATUS_NONE)
            status = STATUS_PLANNED;
        else if (WORD_IN(s, i, held_words) && status == STATUS_NONE)
            status = STATUS_HELD;
        else if (!WORD_IN(s, i, other_words))
            return STATUS_NONE;
    }
    return status;
}

/* "(b) Fifty-second meeting, Rawalpindi.": the last item of a list may end in a stop. */
static bool is_lettered_item(const scene *s)
{
    return cqk_token_is(s->segment, 0, CQ_STR("(")) && cqk_token_is(s->segment, 2, CQ_STR(")"));
}

uint32_t section_status(const scene *s)
{
    enum { ITEM_BYTES = 200 };
    bool listed = !ends_in_stop(s) || is_lettered_item(s);
    return s->segment->text.len <= ITEM_BYTES && listed ? s->e->section : STATUS_NONE;
}

void learn_section(scene *s)
{
    cq_str text = s->segment->text;
    if (s->entity_count > 0 || s->d->current_count > 0 || text.len > TITLE_BYTES || text.len == 0)
        return;
    if ((unsigned char)text.data[0] >= 0xE0) { /* East Asian */
        bool planned = holds_part(text, planned_parts, CQK_COUNT(planned_parts));
        bool held = holds_part(text, held_parts, CQK_COUNT(held_parts));
        s->e->section = planned == held ? STATUS_NONE : planned ? STATUS_PLANNED : STATUS_HELD;
        return;
    }
    uint32_t status = status_of_words(s);
    if (status != STATUS_NONE || (s->segment->flags & CQ_SEGMENT_HEADING))
        s->e->section = status;
}
