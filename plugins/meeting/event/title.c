/*
 * title.c - what kind of line a mention stands in: a heading, a letterhead, the head of minutes or
 * of a provisional agenda.
 */
#include "event/scene.h"

#include "numeral.h"

enum { SHORT_LINE = 120 };

bool is_heading_line(const scene *s)
{
    return (s->segment->flags & CQ_SEGMENT_HEADING) || s->segment->text.len <= SHORT_LINE;
}

/* "Telegram From the Delegation at the Council Meeting": the lines under it are the telegram's. */
bool is_letterhead(const scene *s)
{
    static const char *const papers[] = {"telegram", "despatch", "dispatch", "airgram", "letter"};
    enum { LEAD_MAX = 8 };
    static const char *const senders[] = {"delegation", "delegate", "representative", "mission"};
    bool sent = cqk_token_is(s->segment, s->r->m.last, CQ_STR("to")); /* ... to the Department */
    for (uint32_t i = 0; sent && i < s->r->m.first; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, senders))
            return true;
    for (uint32_t i = 0; i < s->r->m.first && i < LEAD_MAX; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, papers))
            return true;
    return false;
}

/* "Memorandum of Discussion at the 429th Meeting": what stands in front of the mention says that
 * the paper is a record of it. */
bool heads_record(const scene *s)
{
    static const char *const papers[] = {"discussion", "minutes",    "notes",     "record",
                                         "records",    "verbatim",   "protokoll", "acta",
                                         "proces",     "proceedings"};
    enum { LEAD_MAX = 10 };
    for (uint32_t i = 0; i < s->r->m.first && i < LEAD_MAX; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, papers))
            return true;
    return false;
}

/* A sentence, be it short, takes no lines under it. */
bool ends_in_stop(const scene *s)
{
    uint32_t last = s->segment->tokens->count;
    bool bracket = s->r->m.first == 0 && last > 1 && /* "FIRST MEETING (PRIVATE)." */
                   cqk_token_is(s->segment, s->r->m.last, CQ_STR("(")) &&
                   cqk_token_is(s->segment, last - 2, CQ_STR(")"));
    return last > 0 && s->r->m.last + 1 < last && !bracket &&
           cqk_token_is(s->segment, last - 1, CQ_STR("."));
}

/* "PROVISIONAL ANNOTATED AGENDA", in a line of its own at the document's head. */
bool is_provisional_agenda(const scene *s)
{
    static const char *const drafts[] = {"provisional", "draft", "proposed", "tentative"};
    static const char *const papers[] = {"agenda", "programme", "program", "timetable"};
    enum { LINE_MAX = 60, HEAD_SEGMENTS = 14 };
    bool draft = false;
    if (s->segment->index >= HEAD_SEGMENTS || s->segment->text.len > LINE_MAX)
        return false;
    for (uint32_t i = 0; i < s->segment->tokens->count; i++) {
        if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER)
            continue;
        if (draft && WORD_IN(s, i, papers))
            return true;
        draft = draft || WORD_IN(s, i, drafts);
    }
    return false;
}

/* "PROGRAMME", "List of Participants", in a line of its own at the document's head: the day under
 * the meeting's name is the meeting's. */
bool is_meeting_paper(const scene *s)
{
    static const char *const papers[] = {"programme",    "program",   "agenda",   "timetable",
                                         "participants", "itinerary", "schedule", "order"};
    static const char *const around[] = {"list",  "of",        "provisional", "draft",
                                         "final", "annotated", "the",         "day",
                                         "work",  "business",  "revised"};
    enum { WORDS_MAX = 5, HEAD_SEGMENTS = 8 };
    bool paper = false;
    if (s->segment->index >= HEAD_SEGMENTS || s->segment->tokens->count > WORDS_MAX)
        return false;
    for (uint32_t i = 0; i < s->segment->tokens->count; i++) {
        bool word = s->segment->tokens->kind[i] == CQ_TOKEN_LETTER;
        paper = paper || (word && WORD_IN(s, i, papers));
        if (word && !WORD_IN(s, i, papers) && !WORD_IN(s, i, around))
            return false;
    }
    return paper;
}

/* "Annual Report 2010", in a line of its own at the document's head: the year; 0: it is none. */
uint32_t year_of_report(const scene *s)
{
    static const char *const kinds[] = {"annual", "activity", "activities", "yearly"};
    static const char *const papers[] = {"report", "review"};
    enum { LINE_MAX = 80, HEAD_SEGMENTS = 6, YEAR_SIZE = 4, YEAR_MIN = 1900, YEAR_MAX = 2100 };
    bool kind = false;
    bool paper = false;
    uint32_t year = 0;
    if (s->segment->index >= HEAD_SEGMENTS || s->segment->text.len > LINE_MAX)
        return 0;
    for (uint32_t i = 0; i < s->segment->tokens->count; i++) {
        cq_str text = cqk_token(s->segment, i);
        uint64_t number = 0;
        uint32_t digits = 0;
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER) {
            kind = kind || WORD_IN(s, i, kinds);
            paper = paper || WORD_IN(s, i, papers);
        } else if (text.len == YEAR_SIZE && cqk_digits(text, 0, &number, &digits) == YEAR_SIZE &&
                   number > YEAR_MIN && number < YEAR_MAX) {
            year = (uint32_t)number;
        }
    }
    return kind && paper ? year : 0;
}
