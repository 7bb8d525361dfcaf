/*
 * document.c - finds out what a document says about itself. Its own date is one that stands apart:
 * on a line of its own, behind a place, behind a label, in the line that says who adopted it. The
 * date of a meeting that the text reports is told in a sentence.
 */
#include "context/document.h"

#include <stdlib.h>
#include <string.h>

/* The line of the document that the item stands on, and what is on it before and behind the item.
 */
typedef struct line {
    cq_str above; /* what the segment has before this line */
    cq_str before;
    cq_str behind;
    bool whole; /* the segment is this line */
} line;

static cq_str trim(cq_str s)
{
    static const char *const blanks[] = {" ", "\t", "\xE3\x80\x80", "\xC2\xA0"};
    for (size_t i = 0; i < sizeof blanks / sizeof blanks[0];) {
        size_t n = strlen(blanks[i]);
        if (s.len >= n && s.data[0] == blanks[i][0] && memcmp(s.data, blanks[i], n) == 0) {
            s.data += n;
            s.len -= n;
            i = 0;
        } else if (cqk_ends_in(s, blanks[i])) {
            s.len -= n;
            i = 0;
        } else {
            i++;
        }
    }
    return s;
}

static line line_of(const cq_segment *segment, uint32_t start, uint32_t end)
{
    const cq_tokens *t = segment->tokens;
    uint32_t from = 0;
    uint32_t to = (uint32_t)segment->text.len;
    uint32_t next = cqk_token_from(t, 0, start + 1);
    for (uint32_t i = next; i-- > 0 && from == 0;)
        if (t->shape[i] & CQ_SHAPE_LINE_BEFORE)
            from = t->start[i];
    for (uint32_t i = next; i < t->count && to == segment->text.len; i++)
        if ((t->shape[i] & CQ_SHAPE_LINE_BEFORE) && t->start[i] >= end)
            to = t->start[i];
    line l;
    l.above = trim((cq_str){segment->text.data, from});
    l.before = trim((cq_str){segment->text.data + from, start - from});
    l.behind = trim((cq_str){segment->text.data + end, to - end});
    l.whole = from == 0 && to == segment->text.len;
    return l;
}

static char small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool goes_on(cq_str text, size_t at, const char *word)
{
    size_t k = 0;
    while (word[k] && at + k < text.len && small(text.data[at + k]) == word[k])
        k++;
    return word[k] == '\0';
}

/* Is one of the words in the text? Most bytes are none that a word begins with. */
static bool has_word(cq_str text, const char *const *words, size_t count)
{
    bool begins[256] = {false};
    for (size_t i = 0; i < count; i++)
        begins[(unsigned char)words[i][0]] = true;
    for (size_t at = 0; at < text.len; at++)
        for (size_t i = 0; begins[(unsigned char)small(text.data[at])] && i < count; i++)
            if (goes_on(text, at, words[i]))
                return true;
    return false;
}

#define HAS(text, list) has_word(text, list, sizeof(list) / sizeof(list)[0])

/* Only marks, figures of a clock time, and short words such as "p.m." or "г."? */
static bool is_empty_or_time(cq_str text)
{
    size_t letters = 0;
    if (text.len > 40)
        return false;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.data[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == 0xD0 || c == 0xD1 ||
                      (c >= 0xE3 && c != 0xEF);
        letters = letter ? letters + 1 : letters;
    }
    return letters <= 4;
}

static bool ends_with(cq_str text, cq_str end)
{
    return text.len >= end.len && memcmp(text.data + text.len - end.len, end.data, end.len) == 0;
}

/* "Paris, le", "Bonn, den", "Washington,", "東京、": a place in front. */
static bool ends_as_place(cq_str before)
{
    static const cq_str ends[] = {CQ_STR_INIT(","),    CQ_STR_INIT(", le"), CQ_STR_INIT(", den"),
                                  CQ_STR_INIT(", el"), CQ_STR_INIT(", am"), CQ_STR_INIT(", a"),
                                  CQ_STR_INIT("、"),   CQ_STR_INIT("，"),   CQ_STR_INIT(" le"),
                                  CQ_STR_INIT(" den"), CQ_STR_INIT("—"),    CQ_STR_INIT("–"),
                                  CQ_STR_INIT("-"),    CQ_STR_INIT("|")};
    if (before.len == 0 || before.len > 90)
        return false;
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
        if (ends_with(before, ends[i]))
            return true;
    return false;
}

/* "Les accords signés à Bonn le": a sentence that only comes to its date, while "Paris le" has
 * nothing but a place in front. */
static bool is_prose_before_article(cq_str before)
{
    static const cq_str articles[] = {CQ_STR_INIT(" le"), CQ_STR_INIT(" den")};
    static const cq_str datelines[] = {CQ_STR_INIT(", le"), CQ_STR_INIT(", den")};
    enum { WORD_MIN = 4 };
    bool article = false;
    for (size_t k = 0; k < sizeof articles / sizeof articles[0]; k++)
        article = article || (ends_with(before, articles[k]) && !ends_with(before, datelines[k]));
    size_t small = 0;
    bool inside = false;
    for (size_t i = 0; article && i < before.len; i++) {
        unsigned char c = (unsigned char)before.data[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
        small = !letter ? 0 : inside ? small + (small > 0) : (size_t)(c >= 'a' && c <= 'z');
        inside = letter;
        if (small >= WORD_MIN)
            return true;
    }
    return false;
}

static bool ends_with_colon(cq_str before)
{
    return ends_with(before, CQ_STR(":")) || ends_with(before, CQ_STR("："));
}

static bool opens_bracket(cq_str text)
{
    return text.len > 0 && (text.data[0] == '(' || text.data[0] == '[' ||
                            (text.len >= 3 && memcmp(text.data, "（", 3) == 0) ||
                            (text.len >= 3 && memcmp(text.data, "【", 3) == 0) ||
                            (text.len >= 3 && memcmp(text.data, "〔", 3) == 0));
}

/* "... will be held in Buenos Aires on": does the sentence go on in the next line? */
static bool flows_on(cq_str above)
{
    static const cq_str words[] = {
        CQ_STR_INIT(" on"),  CQ_STR_INIT(" of"),    CQ_STR_INIT(" the"), CQ_STR_INIT(" from"),
        CQ_STR_INIT(" to"),  CQ_STR_INIT(" by"),    CQ_STR_INIT(" and"), CQ_STR_INIT(" until"),
        CQ_STR_INIT(" in"),  CQ_STR_INIT(" since"), CQ_STR_INIT(" el"),  CQ_STR_INIT(" del"),
        CQ_STR_INIT(" de"),  CQ_STR_INIT(" y"),     CQ_STR_INIT(" le"),  CQ_STR_INIT(" du"),
        CQ_STR_INIT(" au"),  CQ_STR_INIT(" et"),    CQ_STR_INIT(" am"),  CQ_STR_INIT(" dem"),
        CQ_STR_INIT(" vom"), CQ_STR_INIT(" bis"),   CQ_STR_INIT(" zum"), CQ_STR_INIT(" und"),
        CQ_STR_INIT(" с"),   CQ_STR_INIT(" до"),    CQ_STR_INIT(" от"),  CQ_STR_INIT(" на"),
        CQ_STR_INIT(" в"),   CQ_STR_INIT(" по"),    CQ_STR_INIT(" и"),   CQ_STR_INIT(",")};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (ends_with(above, words[i]))
            return true;
    return false;
}

/* Nothing, a mark or an article in front of a date that has its line to itself: "le 5 mai 2014". */
static bool is_nothing_or_article(cq_str before)
{
    static const char *const articles[] = {"le", "el", "den", "ce"};
    if (before.len > 3)
        return false;
    for (size_t i = 0; i < before.len; i++)
        if ((before.data[i] | 0x20) >= 'a' && (before.data[i] | 0x20) <= 'z')
            return HAS(before, articles);
    return true;
}

/* "Oct 26, 2021 by A. Writer": who wrote it stands behind the date. */
static bool is_byline(cq_str behind)
{
    static const char *const words[] = {"by ", "par ", "por ", "von ", "| by ", "| par ", "| por "};
    bool begins = false;
    for (size_t i = 0; behind.len <= 60 && i < sizeof words / sizeof words[0]; i++) {
        size_t len = strlen(words[i]);
        begins = begins || (behind.len > len && memcmp(behind.data, words[i], len) == 0);
    }
    return begins;
}

/* A line that consists of the date, or of a label or place and the date. */
static uint32_t weigh_line(const line *l, const cq_segment *segment)
{
    static const char *const labels[] = {"date", "release", "issued", "publi", "fecha", "datum",
                                         "дата", "発表",    "日付",   "日期",  "発行",  "제출",
                                         "일자", "일시",    "날짜",   "작성",  "发布",  "發布",
                                         "時間", "时间",    "掲載",   "posted"};
    static const char *const others[] = {
        "update",     "expir", "deadline",    "until",    "valid",    "meeting date",
        "adopted on", "modif", "mise à jour", "actualiz", "aktualis", "обновл",
        "更新",       "修改",  "수정",        "갱신",     "列印"};
    static const char *const nexts[] = {"next",    "prochain", "próxim", "nächst",
                                        "следующ", "очередн",  "次回",   "下次",
                                        "下一",    "다음",     "차기"};
    static const char *const hours[] = {"일시"};
    static const char *const issues[] = {"배포", "보도", "작성", "게시", "등록", "발표", "엠바고"};
    bool head = segment->index < 20;
    if (ends_with_colon(l->before) && HAS(l->before, nexts))
        return 0;
    if (ends_with_colon(l->before) && HAS(l->before, hours) && !HAS(l->before, issues))
        return 845; /* when the meeting is, below the line with the day of the paper */
    if (ends_with_colon(l->before) && l->before.len < 60)
        return HAS(l->before, labels) && !HAS(l->before, others) ? 950 : 500;
    bool short_segment = segment->text.len <= 300;
    if (flows_on(l->above))
        return 0;
    if (is_nothing_or_article(l->before) && is_empty_or_time(l->behind))
        return opens_bracket(l->before) ? (head ? 885 : 500)
               : short_segment          ? (head ? 900 : 855)
               : l->whole               ? 900
                                        : 350;
    if (l->before.len == 0 && segment->index < 8 && short_segment && is_byline(l->behind))
        return 905;
    if (opens_bracket(l->before) && l->before.len < 70 && is_empty_or_time(l->behind))
        return head ? 890 : 600;
    if (ends_as_place(l->before) && is_empty_or_time(l->behind) && short_segment)
        return l->before.len <= 40 ? (head ? 880 : 860) : (head ? 830 : 500);
    return 0;
}

/* ".-", "—", "--": what parts the dateline from the text. */
static bool ends_as_dash(cq_str behind)
{
    static const cq_str dashes[] = {CQ_STR_INIT(".-"), CQ_STR_INIT(".–"), CQ_STR_INIT(". —"),
                                    CQ_STR_INIT("—"),  CQ_STR_INIT("–"),  CQ_STR_INIT("-")};
    for (size_t i = 0; i < sizeof dashes / sizeof dashes[0]; i++)
        if (behind.len > dashes[i].len && memcmp(behind.data, dashes[i].data, dashes[i].len) == 0)
            return true;
    return false;
}

cqk_date study_near(const study *s, const item *it, const resolved *value)
{
    const point *p = &s->dateline;
    cqk_date best = {NO_YEAR, 0, 0};
    int64_t distance = INT64_MAX;
    if (p->day == 0 || it->first.year == NO_YEAR || !value->value[0] || value->first.day == 0)
        return best;
    int64_t told = cqk_day_number(value->first);
    for (int32_t year = value->first.year - 1; year <= value->first.year + 1; year++) {
        cqk_date date = {year, p->month, p->day};
        int64_t off = cqk_is_date(date) ? llabs(cqk_day_number(date) - told) : INT64_MAX;
        if (off < distance) {
            distance = off;
            best = date;
        }
    }
    return best;
}

void study_head(study *s, const cq_segment *segment, const item *it)
{
    static const char *const special[] = {"臨時"};
    const point *p = &it->first;
    if (p->year != NO_YEAR && p->year_digits == 4 && p->year > s->latest_year && p->year < 2100)
        s->latest_year = p->year;
    if (s->head.day || segment->index > 2 || it->range || p->unit != U_NONE || p->points ||
        p->year != NO_YEAR || p->month == 0 || p->day == 0)
        return;
    line l = line_of(segment, p->start, p->end);
    bool bracket = l.behind.len > 0 && (l.behind.data[0] == '(' || ends_as_dash(l.behind));
    if (s->dateline.day == 0 && p->start < 60 && ends_as_place(l.before) && bracket)
        s->dateline = *p;
    if (segment->text.len > 200)
        return;
    if (!is_empty_or_time(l.behind))
        return;
    s->head = *p;
    s->special = HAS(l.before, special);
}

/*
 * How well a year suits the title's date: persons in office first, then the weekday. Regular press
 * conferences of Japanese ministers are on Tuesdays and Fridays, extraordinary ones on other days.
 */
static uint32_t suit(const study *s, cqk_date date)
{
    uint32_t weekday = cqk_weekday(cqk_day_number(date));
    bool regular = weekday == CQK_TUESDAY || weekday == CQK_FRIDAY;
    uint32_t points = 10 + office_fit(&s->offices, date) * 10;
    if (s->head.weekday)
        points += s->head.weekday == weekday ? 30 : 0;
    else
        points += regular != s->special ? 4 : 0;
    if (s->latest_year)
        points += date.year == s->latest_year ? 3 : date.year > s->latest_year ? 1 : 0;
    return points;
}

cqk_date study_year_of_head(const study *s, uint32_t *evidence)
{
    cqk_date best = {NO_YEAR, 0, 0};
    uint32_t most = 0;
    *evidence = 0;
    if (s->head.day == 0)
        return best;
    for (int32_t year = 1996; year <= 2050; year++) {
        cqk_date date = {year, s->head.month, s->head.day};
        if (!cqk_is_date(date) || office_fit(&s->offices, date) == 0)
            continue;
        uint32_t points = suit(s, date);
        if (points > most) {
            most = points;
            best = date;
            *evidence = office_fit(&s->offices, date);
        }
    }
    return best;
}

/* "Letter dated 14 September 2001 from ...": the title of what is sent. */
static bool is_title_of_letter(cq_str text, cq_str before)
{
    static const char *const openings[] = {"letter dated",   "letters dated",  "note verbale dated",
                                           "lettre datée",   "lettres",        "note verbale datée",
                                           "carta de fecha", "cartas",         "nota verbal",
                                           "schreiben vom",  "verbalnote vom", "письмо"};
    static const char *const ends[] = {"dated", "du", "fecha", "vom", "от"};
    bool leads = false;
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
        leads = leads || ends_with(before, (cq_str){ends[i], strlen(ends[i])});
    cq_str opening = {text.data, text.len < 40 ? text.len : 40};
    return leads && HAS(opening, openings);
}

/* The line of United Nations resolutions that says when they were adopted. */
static bool starts_with_adoption(cq_str text)
{
    static const char *const openings[] = {"resolution adopted by",   "adopted by the security",
                                           "adopted by the general",  "résolution adoptée par",
                                           "resolución aprobada por", "aprobada por el consejo",
                                           "резолюция, принятая",     "принята советом"};
    cq_str opening = {text.data, text.len < 48 ? text.len : 48};
    return HAS(opening, openings);
}

enum { CHRONOLOGY_ENTRIES = 5, LIST_ITEMS = 3 };

/* Is this another day than the last one that was noted? Notes it, and counts it. */
static void count_day(cqk_date date, uint32_t *count, cqk_date *last)
{
    if (*count > 0 && last->year == date.year && last->month == date.month && last->day == date.day)
        return;
    ++*count;
    *last = date;
}

/* "2nd Workshop, Seoul, |14 April 2010|": a line that is counted and ends with its date. */
static bool ends_counted_line(const line *l)
{
    return l->before.len > 0 && l->before.data[0] >= '0' && l->before.data[0] <= '9' &&
           l->behind.len <= 1;
}

bool study_chronology(study *s, const cq_segment *segment, const item *it, const resolved *value)
{
    const point *p = &it->first;
    if (p->unit == U_NONE && !p->points && p->year != NO_YEAR && value->value[0]) {
        line l = line_of(segment, p->start, p->end);
        if (l.before.len == 0 && !flows_on(l.above))
            count_day(value->first, &s->entries, &s->entry);
        else if (ends_counted_line(&l))
            count_day(value->first, &s->items, &s->item);
    }
    return s->entries >= CHRONOLOGY_ENTRIES || s->items >= LIST_ITEMS;
}

bool is_heading(const cq_segment *segment, const item *it, const resolved *value)
{
    const point *p = &it->first;
    bool whole = p->year != NO_YEAR || (p->weekday && p->day && p->month); /* Monday, 3 October */
    if (it->range || p->unit != U_NONE || p->points || !whole || p->kind != POINT_CALENDAR ||
        p->group || (p->year != NO_YEAR && !value->value[0]))
        return false;
    line l = line_of(segment, p->start, p->end);
    return l.before.len <= 3 && l.behind.len <= 1 && !flows_on(l.above);
}

/* Is the date the end of a sentence of a numbered or plain paragraph, not of a head line? */
static bool ends_sentence(const line *l, const cq_segment *segment)
{
    unsigned char first = (unsigned char)segment->text.data[0];
    bool numbered = first >= '0' && first <= '9';
    bool stop = l->behind.len > 0 && l->behind.data[0] == '.';
    bool second = false; /* there is a sentence in front */
    for (size_t i = 3; i + 1 < l->before.len; i++)
        second = second || (l->before.data[i] == '.' && l->before.data[i + 1] == ' ' &&
                            l->before.data[i - 1] >= 'a' && l->before.data[i - 3] != ' ');
    return stop && (numbered || second || l->above.len > 0);
}

/* "desde el 1 de enero", "since 5 May": a limit in a sentence is no document's own date. */
static bool ends_as_limit(cq_str before)
{
    static const char *const limits[] = {
        " since",    " until",   " till",        " by",    " from",   " before",      "desde",
        "hasta",     "desde el", "hasta el",     "pasado", "próximo", "a partir del", "depuis",
        "depuis le", "jusqu'au", "à compter du", "dès le", "seit",    "seit dem",     "bis",
        "bis zum",   "ab",       "ab dem",       " с",     " до",     "начиная с"};
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++)
        if (ends_with(before, (cq_str){limits[i], strlen(limits[i])}))
            return true;
    return false;
}

/* "... of the fourth session (Minsk, 23 June 2006).": a bracket inside a sentence. */
static bool is_aside(const line *l)
{
    if (l->behind.len < 2 || l->behind.data[0] != ')' ||
        (l->behind.data[1] != '.' && l->behind.data[1] != ',' && l->behind.data[1] != ';'))
        return false;
    for (size_t i = l->before.len; i > 3; i--)
        if (l->before.data[i - 1] == '(')
            return true;
    return false;
}

/* "les entretiens de ce | 11 avril 2018", "hoy, 5 de mayo de 2010": the day on which it is written.
 */
static bool ends_as_today(cq_str before)
{
    static const char *const words[] = {
        " ce",          " este",        "hoy",   "hoy,",   "aujourd'hui", "aujourd’hui",
        "aujourd'hui,", "aujourd’hui,", " this", "today,", "Today,",      "heute,",
        "Hoy",          "Hoy,",         "Este",  "Ce"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (ends_with(before, (cq_str){words[i], strlen(words[i])}))
            return true;
    return false;
}

/* 2030|アジェンダ, "Vision | 2050": a year that a plan is for, as decades end. */
bool is_target_year(const cq_segment *segment, const point *p)
{
    enum { TARGETS = 2030, DECADE = 10 };
    const cq_tokens *t = segment->tokens;
    uint32_t next = cqk_token_from(t, 0, p->end);
    bool katakana =
        next < t->count && t->kind[next] == CQ_TOKEN_KATAKANA && t->start[next] == p->end;
    return p->month == 0 && (katakana || (p->year >= TARGETS && p->year % DECADE == 0));
}

/* "the statement of its President of | 6 October 2006 (S/PRST/2006/41)": the day of a paper that is
 * cited by its symbol. */
static bool is_cited_paper(const line *l)
{
    enum { SYMBOL_MAX = 40 };
    cq_str t = l->behind;
    if (t.len < 4 || t.data[0] != '(' || t.data[1] < 'A' || t.data[1] > 'Z')
        return false;
    bool slash = false;
    for (size_t i = 1; i < t.len && i < SYMBOL_MAX && t.data[i] != ' '; i++) {
        if (t.data[i] == ')')
            return slash;
        slash |= t.data[i] == '/';
    }
    return false;
}

/* What a day counts that a sentence tells of: the earlier, the more. */
static uint32_t weight_as_told(const cq_segment *segment)
{
    return segment->index < 12 ? (uint32_t)(150 - segment->index * 5) : 0;
}

uint32_t weigh_document_date(const cq_segment *segment, const item *it, const resolved *value)
{
    enum { SENTENCE_MAX = 160, LINES_MAX = 300 };
    static const char *const adoption[] = {
        "adopted by", "adoptée par", "adoptée à", "aprobada por", "verabschiedet",
        "принята",    "принят ",     "通过",      "通過",         "채택"};
    static const char *const done[] = {"done at",   "done in",   "fait à",   "fait a ", "hecho en",
                                       "geschehen", "совершено", "作成",     "签订",    "簽訂",
                                       "订于",      "訂於",      "signed at"};
    const point *p = &it->first;
    bool day = value->first.year != NO_YEAR && value->first.day != 0;
    if (p->unit != U_NONE || p->points || p->year == NO_YEAR || !value->value[0] ||
        is_target_year(segment, p))
        return 0;
    if (!day) /* "Brief for week 30, 2012": better than nothing */
        return !it->range && p->kind == POINT_CALENDAR && !p->group && segment->index < 6 &&
                       segment->text.len <= 200
                   ? (p->month ? 50 : 30)
                   : 0;
    if (it->range) /* the days of the meeting that minutes record: "Klagenfurt, 1-3 October 1974" */
        return segment->index < 6 && segment->text.len <= LINES_MAX ? 250 : weight_as_told(segment);
    if (strcmp(p->rule, "date-time-group") == 0 && segment->index < 5)
        return 920; /* the head of a cable */
    line l = line_of(segment, p->start, p->end);
    if (ends_as_limit(l.before) || is_cited_paper(&l))
        return 0;
    bool bracket = is_aside(&l);
    uint32_t weight = bracket ? 0 : weigh_line(&l, segment);
    if (weight)
        return weight;
    /* What stands in front, as far back as a formula reaches: a segment may be 64 KiB of dates. */
    uint32_t from = p->start > 400 ? p->start - 400 : 0;
    cq_str all = {segment->text.data + from, p->start - from};
    bool head = segment->index < 10 && from == 0;
    if (segment->index < 20 && all.len < 160 && starts_with_adoption(segment->text))
        return 910;
    if (segment->index < 10 && all.len < 120 && is_title_of_letter(segment->text, l.before))
        return 790;
    if (HAS(all, done) || (head && ends_with(l.before, CQ_STR(", a los"))))
        return 845; /* En Montevideo, a los 5 días del mes de mayo ... */
    if (head && all.len < 200 && HAS(all, adoption))
        return 840;
    if (ends_as_today(l.before))
        return 620;
    bool at_end = is_empty_or_time(l.behind);
    bool aside = bracket || (l.before.len > 12 &&
                             ends_with(l.before, CQ_STR("("))); /* the last acts (1.2.99) */
    bool told = ends_sentence(&l, segment); /* among other things in a paragraph: nothing */
    if (head && at_end && !aside && l.before.len <= 120 &&
        segment->text.len <= (told ? SENTENCE_MAX : LINES_MAX))
        return told ? 240 : segment->index < 5 ? 800 : 600;
    /* TOKYO, Aug. 5, 2015 (Kyodo) -- the news agencies' dateline; (Bern, 3.5.2014) ... */
    bool bracketed = opens_bracket(l.before) && l.behind.len > 0 &&
                     (l.behind.data[0] == ')' || l.behind.data[0] == ']');
    if (head && !bracket && p->start < 60 &&
        ((ends_as_place(l.before) && !is_prose_before_article(l.before)) || bracketed))
        return 700;
    if (head && is_nothing_or_article(l.before) && segment->text.len <= 300)
        return 650;
    if (p->start < 20 && head)
        return 300;
    return weight_as_told(segment);
}
