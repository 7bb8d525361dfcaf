/*
 * meeting_runner.h - runs texts through the pipeline with the meeting plugin and compares what is
 * found.
 *
 * Mentions are expected as "ordinal|span; ordinal|span" in the order of the text, without an
 * ordinal
 * "|span"; with series as "ordinal|series; ...". Records are expected one a line, sorted:
 * "series|ordinal|date|place|status". For records a stand-in for the date plugin reads YYYY-MM-DD,
 * YYYY-MM and YYYY, and takes the date behind "Date:" as the document's own.
 */
#ifndef MEETING_RUNNER_H
#define MEETING_RUNNER_H

#include <communique/communique.h>
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct meeting_case {
    const char *text;
    const char *expected;
} meeting_case;

const cq_plugin *cq_plugin_entry_meeting(uint32_t host_abi);

typedef struct meeting_found {
    char text[16384];
    size_t len;
    bool series; /* series, not spans */
    size_t lines[64];
    size_t line_count;
} meeting_found;

static void meeting_append(meeting_found *found, cq_str part)
{
    cr_assert_lt(found->len + part.len, sizeof found->text, "a test finds too much");
    if (part.len)
        memcpy(found->text + found->len, part.data, part.len);
    found->len += part.len;
    found->text[found->len] = '\0';
}

static void meeting_append_text(meeting_found *found, const char *text)
{
    meeting_append(found, (cq_str){text, strlen(text)});
}

static inline cq_status meeting_entity(void *context, const cq_result_entity *entity)
{
    meeting_found *found = context;
    if (entity->type.len != 7 || memcmp(entity->type.data, "meeting", 7) != 0)
        return CQ_OK;
    if (found->len > 0)
        meeting_append_text(found, "; ");
    for (size_t i = 0; i < entity->field_count; i++)
        if (entity->fields[i].name.len == 7 &&
            memcmp(entity->fields[i].name.data, "ordinal", 7) == 0)
            meeting_append(found, entity->fields[i].value);
    meeting_append_text(found, "|");
    meeting_append(found, found->series ? entity->value : entity->text);
    return CQ_OK;
}

static inline cq_status meeting_record(void *context, const cq_result_meeting *meeting)
{
    meeting_found *found = context;
    char number[24] = "";
    cr_assert_lt(found->line_count, sizeof found->lines / sizeof *found->lines);
    found->lines[found->line_count++] = found->len;
    if (meeting->ordinal)
        snprintf(number, sizeof number, "%lld", (long long)meeting->ordinal);
    meeting_append(found, meeting->series);
    meeting_append_text(found, "|");
    meeting_append_text(found, number);
    meeting_append_text(found, "|");
    meeting_append(found, meeting->date);
    meeting_append_text(found, "|");
    meeting_append(found, meeting->place);
    meeting_append_text(found, "|");
    meeting_append(found, meeting->status);
    meeting_append_text(found, "\n");
    cr_expect_gt(meeting->evidence_count, 0);
    return CQ_OK;
}

/* The stand-in for the date plugin. */
static size_t date_at(const char *text, size_t len)
{
    static const char *const shapes[] = {"dddd-dd-dd", "dddd-dd", "dddd"};
    for (size_t s = 0; s < sizeof shapes / sizeof *shapes; s++) {
        size_t n = strlen(shapes[s]);
        bool fits = n <= len && (n == len || text[n] < '0' || text[n] > '9');
        for (size_t i = 0; fits && i < n; i++)
            fits = shapes[s][i] == 'd' ? text[i] >= '0' && text[i] <= '9' : text[i] == '-';
        if (fits && (text[0] == '1' || text[0] == '2'))
            return n;
    }
    return 0;
}

static inline cq_status stand_in_survey(void *worker, const cq_segment *segment,
                                        const cq_emitter *out)
{
    (void)worker;
    const char *mark = "Date: ";
    if (segment->text.len < 16 || memcmp(segment->text.data, mark, 6) != 0)
        return CQ_OK;
    size_t n = date_at(segment->text.data + 6, segment->text.len - 6);
    cq_status status = out->fact(out, CQ_STR("document.date.sure"), CQ_STR("true"), 900);
    return status
               ? status
               : out->fact(out, CQ_STR("document.date"), (cq_str){segment->text.data + 6, n}, 900);
}

static inline cq_status stand_in_scan(void *worker, const cq_segment *segment,
                                      const cq_emitter *out)
{
    (void)worker;
    for (size_t i = 0; i < segment->text.len; i++) {
        size_t n = date_at(segment->text.data + i, segment->text.len - i);
        bool inside = i > 0 && segment->text.data[i - 1] >= '0' && segment->text.data[i - 1] <= '9';
        if (n == 0 || inside)
            continue;
        cq_entity entity = {.size = sizeof entity,
                            .start = (uint32_t)i,
                            .end = (uint32_t)(i + n),
                            .score = CQ_SCORE_DEFAULT,
                            .value = {segment->text.data + i, n},
                            .rule = CQ_STR("stand-in")};
        cq_status status = out->entity(out, &entity);
        if (status != CQ_OK)
            return status;
        i += n;
    }
    return CQ_OK;
}

/* The stand-in for the agency plugin knows what the letters LKC are short for. */
static inline cq_status stand_in_agencies(void *worker, const cq_segment *segment,
                                          const cq_emitter *out)
{
    (void)worker;
    for (size_t i = 0; i + 3 <= segment->text.len; i++) {
        if (memcmp(segment->text.data + i, "LKC", 3) != 0)
            continue;
        cq_entity entity = {.size = sizeof entity,
                            .start = (uint32_t)i,
                            .end = (uint32_t)i + 3,
                            .score = CQ_SCORE_DEFAULT,
                            .value = CQ_STR("Lake Council"),
                            .rule = CQ_STR("stand-in")};
        cq_status status = out->entity(out, &entity);
        if (status != CQ_OK)
            return status;
    }
    return CQ_OK;
}

static inline const cq_plugin *stand_in_entry(uint32_t abi)
{
    static const char *const kinds[] = {CQ_KIND_DATE, NULL};
    static const char *const bodies[] = {CQ_KIND_AGENCY, NULL};
    static const cq_extractor agencies = {
        .size = sizeof agencies, .name = "agency", .kinds = bodies, .scan = stand_in_agencies};
    static const cq_extractor extractor = {.size = sizeof extractor,
                                           .name = "date",
                                           .kinds = kinds,
                                           .survey = stand_in_survey,
                                           .scan = stand_in_scan};
    static const cq_extractor *const extractors[] = {&extractor, &agencies, NULL};
    static const cq_plugin plugin = {.abi = CQ_ABI_VERSION,
                                     .size = sizeof plugin,
                                     .min_host_abi = CQ_ABI_VERSION,
                                     .id = "org.example.dates",
                                     .version = "1.0",
                                     .license = "MIT",
                                     .summary = "dates for tests",
                                     .extractors = extractors};
    (void)abi;
    return &plugin;
}

static int by_line(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Sorts the lines of records. */
static inline void sort_lines(meeting_found *found, char *out, size_t size)
{
    char *copy = strdup(found->text);
    char *lines[64];
    for (size_t i = 0; i < found->line_count; i++) {
        lines[i] = copy + found->lines[i];
        *strchr(lines[i], '\n') = '\0';
    }
    qsort(lines, found->line_count, sizeof *lines, by_line);
    size_t len = 0;
    out[0] = '\0';
    for (size_t i = 0; i < found->line_count; i++)
        len += (size_t)snprintf(out + len, size - len, "%s\n", lines[i]);
    free(copy);
}

static inline void run_meetings(int want, bool series, const meeting_case *cases, size_t count)
{
    cq_options options = {.size = sizeof options, .encoding = "UTF-8"};
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cq_error error;
    cr_assert_eq(cq_pipeline_new(&options, &pipeline, &error), CQ_OK);
    if (want == CQ_WANT_MEETINGS)
        cr_assert_eq(cq_pipeline_add(pipeline, stand_in_entry, &error), CQ_OK);
    cr_assert_eq(cq_pipeline_add(pipeline, cq_plugin_entry_meeting, &error), CQ_OK);
    cr_assert_eq(cq_worker_new(pipeline, &worker, &error), CQ_OK);
    for (size_t i = 0; i < count; i++) {
        static meeting_found found;
        char sorted[16384];
        memset(&found, 0, sizeof found);
        found.series = series;
        cq_sink sink = {.size = sizeof sink,
                        .context = &found,
                        .entity = meeting_entity,
                        .meeting = meeting_record};
        cq_status status = cq_worker_run_memory(worker, want, "case", cases[i].text,
                                                strlen(cases[i].text), &sink, &error);
        cr_expect_eq(status, CQ_OK);
        sort_lines(&found, sorted, sizeof sorted);
        const char *got = want == CQ_WANT_MEETINGS ? sorted : found.text;
        cr_expect_str_eq(got, cases[i].expected, "\n  in    %s\n  found %s\n  not   %s",
                         cases[i].text, got, cases[i].expected);
    }
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
}

#define RUN_SPANS(cases)  run_meetings(CQ_WANT_ENTITIES, false, cases, sizeof cases / sizeof *cases)
#define RUN_SERIES(cases) run_meetings(CQ_WANT_ENTITIES, true, cases, sizeof cases / sizeof *cases)
#define RUN_RECORDS(cases)                                                                         \
    run_meetings(CQ_WANT_MEETINGS, false, cases, sizeof cases / sizeof *cases)

#endif
