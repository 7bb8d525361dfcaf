/*
 * ical.c - the register of meetings as iCalendar (RFC 5545), for a calendar program.
 *
 * A meeting whose days are known is a VEVENT of whole days. One that is known to the month or year,
 * or not at all, is a VJOURNAL, which may be without a date: no day is made up, and none is lost.
 * The bytes depend on the register alone: UID is a hash of series and ordinal (else of date and
 * place), and DTSTAMP, which has to be there, is the first day's midnight.
 */
#include "base/error.h"
#include "sink/format.h"
#include "sink/json.h"
#include "unicode/utf8.h"

#include <communique/version.h>
#include <stdio.h>
#include <string.h>

enum { FOLD_BYTES = 75, DAY_SIZE = 10, STAMP_SIZE = 24 };

/* The days of a meeting, as RFC 5545 writes them: 20181101, the last one exclusive. */
typedef struct days {
    char first[STAMP_SIZE];
    char behind[STAMP_SIZE];
} days;

/* Writes one content line, folded behind at most 75 bytes and never inside a character. */
static cq_status append_line(cqi_buffer *out, const cqi_buffer *line)
{
    size_t room = FOLD_BYTES;
    for (size_t at = 0; at < line->len;) {
        size_t take = line->len - at < room ? line->len - at : room;
        while (at + take < line->len && ((unsigned char)line->data[at + take] & 0xC0) == 0x80)
            take--;
        CQI_TRY(cqi_buffer_append(out, line->data + at, take));
        CQI_TRY(cqi_buffer_append(out, "\r\n ", at + take < line->len ? 3 : 2));
        at += take;
        room = FOLD_BYTES - 1; /* the blank in front counts */
    }
    return CQ_OK;
}

/* TEXT: commas, semicolons, backslashes and line ends escaped; no other control characters. */
static cq_status append_text(cqi_buffer *line, cq_str text)
{
    const unsigned char *at = (const unsigned char *)text.data;
    for (size_t left = text.len; left > 0;) {
        size_t step = cqi_utf8_length(at, left);
        if (step == 0)
            CQI_TRY(cqi_buffer_append(line, "\xEF\xBF\xBD", 3));
        else if (*at == '\n')
            CQI_TRY(cqi_buffer_append(line, "\\n", 2));
        else if (*at == ',' || *at == ';' || *at == '\\')
            CQI_TRY(cqi_buffer_append_byte(line, '\\'));
        bool control = step == 1 && (*at < 0x20 || *at == 0x7F);
        if (step > 0 && !control)
            CQI_TRY(cqi_buffer_append(line, at, step));
        else if (*at == '\t')
            CQI_TRY(cqi_buffer_append_byte(line, ' '));
        step = step > 0 ? step : 1;
        at += step;
        left -= step;
    }
    return CQ_OK;
}

static cq_status append_plain(cqi_buffer *out, const char *text)
{
    return cqi_buffer_append(out, text, strlen(text));
}

/* NAME:text, nothing where the text is empty. */
static cq_status append_property(cqi_buffer *out, const char *name, cq_str text)
{
    if (text.len == 0)
        return CQ_OK;
    cqi_buffer line = {0};
    cq_status status = append_plain(&line, name);
    if (!status)
        status = cqi_buffer_append_byte(&line, ':');
    if (!status)
        status = append_text(&line, text);
    if (!status)
        status = append_line(out, &line);
    cqi_buffer_deinit(&line);
    return status;
}

static bool is_leap(unsigned year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static unsigned days_in(unsigned year, unsigned month)
{
    static const unsigned char lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return lengths[month - 1] + (month == 2 && is_leap(year) ? 1U : 0U);
}

static bool read_digits(const char *text, size_t len, unsigned *value)
{
    *value = 0;
    for (size_t i = 0; i < len; i++) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        *value = *value * 10 + (unsigned)(text[i] - '0');
    }
    return true;
}

typedef struct day {
    unsigned year, month, day;
} day;

static bool read_day(cq_str text, day *to)
{
    return text.len == DAY_SIZE && text.data[4] == '-' && text.data[7] == '-' &&
           read_digits(text.data, 4, &to->year) && read_digits(text.data + 5, 2, &to->month) &&
           read_digits(text.data + 8, 2, &to->day) && to->month >= 1 && to->month <= 12 &&
           to->day >= 1 && to->day <= days_in(to->year, to->month);
}

static day next_day(day of)
{
    if (of.day < days_in(of.year, of.month))
        return (day){of.year, of.month, of.day + 1};
    return of.month < 12 ? (day){of.year, of.month + 1, 1} : (day){of.year + 1, 1, 1};
}

static void write_day(char *to, day of)
{
    snprintf(to, STAMP_SIZE, "%04u%02u%02u", of.year, of.month, of.day);
}

/* The days of an EDTF value that is a day or an interval of two days. */
static bool read_days(cq_str date, days *to)
{
    const char *slash = date.len ? memchr(date.data, '/', date.len) : NULL;
    size_t len = slash ? (size_t)(slash - date.data) : date.len;
    day first;
    day last;
    if (!read_day((cq_str){date.data, len}, &first))
        return false;
    last = first;
    if (slash && !read_day((cq_str){slash + 1, date.len - len - 1}, &last))
        return false;
    write_day(to->first, first);
    write_day(to->behind, next_day(last));
    return strcmp(to->first, to->behind) < 0;
}

static bool is_same(cq_str a, cq_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

/* FNV-1a; a byte 0 parts the fields. */
static uint64_t hash(uint64_t seed, cq_str text)
{
    for (size_t i = 0; i < text.len; i++)
        seed = (seed ^ (unsigned char)text.data[i]) * 1099511628211U;
    return seed * 1099511628211U;
}

static cq_status append_uid(const cq_result_meeting *meeting, const cq_result_meeting *previous,
                            cqi_buffer *out)
{
    char text[64];
    uint64_t key = hash(14695981039346656037U, meeting->series);
    bool again = previous && is_same(previous->series, meeting->series) &&
                 previous->ordinal == meeting->ordinal;
    snprintf(text, sizeof text, "%lld", (long long)meeting->ordinal);
    key = hash(key, (cq_str){text, strlen(text)});
    if (meeting->ordinal == 0 || again) {
        key = hash(key, meeting->date);
        key = hash(key, meeting->place);
    }
    snprintf(text, sizeof text, "%016llx@communique", (unsigned long long)key);
    return append_property(out, "UID", (cq_str){text, strlen(text)});
}

/* A time stamp has to be there: midnight of the first day, or of the first day there is. */
static cq_status append_stamp(const days *of, cqi_buffer *out)
{
    char text[STAMP_SIZE + 16];
    snprintf(text, sizeof text, "%.8sT000000Z", of ? of->first : "19700101");
    return append_property(out, "DTSTAMP", (cq_str){text, strlen(text)});
}

static cq_status append_summary(const cq_result_meeting *meeting, cqi_buffer *out)
{
    cqi_buffer text = {0};
    cq_status status = cqi_buffer_append_str(&text, meeting->series);
    if (!status && meeting->ordinal > 0)
        status = append_plain(&text, " (");
    if (!status && meeting->ordinal > 0)
        status = cqi_json_number(&text, (uint64_t)meeting->ordinal);
    if (!status && meeting->ordinal > 0)
        status = cqi_buffer_append_byte(&text, ')');
    if (!status)
        status = append_property(out, "SUMMARY", cqi_buffer_str(&text));
    cqi_buffer_deinit(&text);
    return status;
}

/* CATEGORIES is a list: its commas stand between items. */
static cq_status append_categories(const cq_result_meeting *meeting, cqi_buffer *out)
{
    cqi_buffer line = {0};
    cq_status status = append_plain(&line, "CATEGORIES:");
    for (size_t i = 0; i < meeting->party_count && !status; i++) {
        if (i > 0)
            status = cqi_buffer_append_byte(&line, ',');
        if (!status)
            status = append_text(&line, meeting->parties[i]);
    }
    if (!status && meeting->party_count > 0)
        status = append_line(out, &line);
    cqi_buffer_deinit(&line);
    return status;
}

static cq_status add_list(cqi_buffer *text, const char *label, const cq_str *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        CQI_TRY(append_plain(text, i == 0 ? label : ", "));
        CQI_TRY(cqi_buffer_append_str(text, items[i]));
    }
    return count ? cqi_buffer_append_byte(text, '\n') : CQ_OK;
}

static cq_status add_conflicts(cqi_buffer *text, const cq_result_meeting *meeting)
{
    for (size_t i = 0; i < meeting->conflict_count; i++) {
        const cq_conflict *conflict = &meeting->conflicts[i];
        CQI_TRY(append_plain(text, "Sources disagree on the "));
        CQI_TRY(cqi_buffer_append_str(text, conflict->field));
        for (size_t k = 0; k < conflict->value_count; k++) {
            CQI_TRY(append_plain(text, k == 0 ? ": " : " or "));
            CQI_TRY(cqi_buffer_append_str(text, conflict->values[k].value));
        }
        CQI_TRY(cqi_buffer_append_byte(text, '\n'));
    }
    return CQ_OK;
}

static cq_status add_evidence(cqi_buffer *text, const cq_result_meeting *meeting)
{
    for (size_t i = 0; i < meeting->evidence_count; i++) {
        const cq_evidence *evidence = &meeting->evidence[i];
        CQI_TRY(append_plain(text, i == 0 ? "Evidence: " : ", "));
        CQI_TRY(cqi_buffer_append_str(text, evidence->document));
        CQI_TRY(cqi_buffer_append_byte(text, ':'));
        CQI_TRY(cqi_json_number(text, evidence->start));
        CQI_TRY(cqi_buffer_append_byte(text, '-'));
        CQI_TRY(cqi_json_number(text, evidence->end));
    }
    return CQ_OK;
}

static cq_status describe(cqi_buffer *text, const cq_result_meeting *meeting, bool dated)
{
    if (!dated && meeting->date.len > 0)
        CQI_TRY(add_list(text, "Date: ", &meeting->date, 1));
    if (meeting->evidence_count == 0)
        CQI_TRY(append_plain(text, "No document tells of this meeting; the count implies it.\n"));
    CQI_TRY(add_list(text, "Agencies: ", meeting->agencies, meeting->agency_count));
    CQI_TRY(add_list(text, "People: ", meeting->people, meeting->person_count));
    CQI_TRY(add_conflicts(text, meeting));
    CQI_TRY(add_evidence(text, meeting));
    while (text->len > 0 && text->data[text->len - 1] == '\n')
        text->len--;
    return CQ_OK;
}

static cq_status append_description(const cq_result_meeting *meeting, bool dated, cqi_buffer *out)
{
    cqi_buffer text = {0};
    cq_status status = describe(&text, meeting, dated);
    if (!status)
        status = append_property(out, "DESCRIPTION", cqi_buffer_str(&text));
    cqi_buffer_deinit(&text);
    return status;
}

static cq_status append_dates(const days *of, cqi_buffer *out)
{
    CQI_TRY(append_plain(out, "DTSTART;VALUE=DATE:"));
    CQI_TRY(append_plain(out, of->first));
    CQI_TRY(append_plain(out, "\r\nDTEND;VALUE=DATE:"));
    CQI_TRY(append_plain(out, of->behind));
    return append_plain(out, "\r\nTRANSP:TRANSPARENT\r\n");
}

/* The states of RFC 5545: an event is tentative or confirmed, a journal entry draft or final. */
static const char *status_of(const cq_result_meeting *meeting, bool dated)
{
    bool held = is_same(meeting->status, CQ_STR("held"));
    if (dated)
        return held ? "STATUS:CONFIRMED\r\n" : "STATUS:TENTATIVE\r\n";
    return held ? "STATUS:FINAL\r\n" : "STATUS:DRAFT\r\n";
}

static cq_status append_meeting(cqi_layout *layout, const cq_result_meeting *meeting,
                                const cq_result_meeting *previous, cqi_buffer *out)
{
    days of;
    bool dated = read_days(meeting->date, &of);
    (void)layout;
    CQI_TRY(append_plain(out, dated ? "BEGIN:VEVENT\r\n" : "BEGIN:VJOURNAL\r\n"));
    CQI_TRY(append_uid(meeting, previous, out));
    CQI_TRY(append_stamp(dated ? &of : NULL, out));
    if (dated)
        CQI_TRY(append_dates(&of, out));
    CQI_TRY(append_summary(meeting, out));
    if (dated)
        CQI_TRY(append_property(out, "LOCATION", meeting->place));
    else
        CQI_TRY(append_property(out, "X-COMMUNIQUE-PLACE", meeting->place));
    CQI_TRY(append_plain(out, status_of(meeting, dated)));
    CQI_TRY(append_categories(meeting, out));
    CQI_TRY(append_description(meeting, dated, out));
    return append_plain(out, dated ? "END:VEVENT\r\n" : "END:VJOURNAL\r\n");
}

static cq_status append_header(cqi_buffer *out)
{
    return append_plain(out, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                             "PRODID:-//communique//extract " CQ_VERSION_STRING
                             "//EN\r\nCALSCALE:GREGORIAN\r\n");
}

static cq_status append_footer(cqi_buffer *out)
{
    return append_plain(out, "END:VCALENDAR\r\n");
}

const cqi_format cqi_format_ical = {.name = "ical",
                                    .meeting_header = append_header,
                                    .meeting = append_meeting,
                                    .meeting_footer = append_footer};
