/*
 * test_core.c - documents through the whole library: lifecycle, limits, order, offsets, memory.
 */
#include "core/entities.h"
#include "core/output.h"

#include <communique/communique.h>
#include <criterion/criterion.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* An extractor that finds every "mark" and reports, in the entity's value, what the document's fact
 * "seen" is: how many of them `survey` saw. */
static char calls[256];
static uint32_t flags; /* of the last document */

static cq_status begin(void *worker, const cq_document *document)
{
    flags = document->flags;
    *(uint32_t *)worker = 0;
    strcat(calls, "b");
    return CQ_OK;
}

static const cq_document *current;

static cq_status begin_and_keep(void *worker, const cq_document *document)
{
    current = document;
    return begin(worker, document);
}

static cq_status survey(void *worker, const cq_segment *segment, const cq_emitter *emitter)
{
    uint32_t *seen = worker;
    const char *at = segment->text.data;
    for (size_t i = 0; i + 4 <= segment->text.len; i++)
        *seen += memcmp(at + i, "mark", 4) == 0;
    char value[16];
    snprintf(value, sizeof value, "%u", *seen);
    strncat(calls, "v", sizeof calls - strlen(calls) - 1);
    return emitter->fact(emitter, CQ_STR("seen"), (cq_str){value, strlen(value)},
                         *seen < 1000 ? *seen : 1000);
}

static cq_status scan(void *worker, const cq_segment *segment, const cq_emitter *emitter)
{
    (void)worker;
    cq_str value = current->fact(current, "seen");
    strncat(calls, "s", sizeof calls - strlen(calls) - 1);
    for (uint32_t i = 0; i + 4 <= segment->text.len; i++) {
        if (memcmp(segment->text.data + i, "mark", 4) != 0)
            continue;
        cq_entity entity = {.size = sizeof entity,
                            .start = i,
                            .end = i + 4,
                            .score = 500,
                            .value = value,
                            .rule = CQ_STR_INIT("mark")};
        cr_assert_eq(emitter->entity(emitter, &entity), CQ_OK);
        cr_assert_eq(emitter->fact(emitter, CQ_STR("x"), CQ_STR("y"), 1), CQ_E_STATE);
    }
    return CQ_OK;
}

static cq_status link_meeting(void *worker, const cq_segment *segment,
                              const cq_entity *const *entities, size_t count,
                              const cq_emitter *emitter)
{
    (void)worker;
    (void)segment;
    strncat(calls, "l", sizeof calls - strlen(calls) - 1);
    if (count == 0)
        return CQ_OK;
    uint64_t handle;
    cr_assert_eq(emitter->mark(emitter, entities[0]->start, entities[0]->end, &handle), CQ_OK);
    cq_field fields[] = {{CQ_STR_INIT("series"), CQ_STR_INIT("Series"), CQ_FIELD_STRING},
                         {CQ_STR_INIT("ordinal"), CQ_STR_INIT("3"), CQ_FIELD_NUMBER},
                         {CQ_STR_INIT("parties"), CQ_STR_INIT("JP"), CQ_FIELD_ITEM}};
    cq_record record = {.size = sizeof record,
                        .field_count = 3,
                        .fields = fields,
                        .evidence_count = 1,
                        .evidence = &handle,
                        .kind = CQ_STR_INIT("meeting")};
    cr_assert_eq(emitter->record(emitter, &record), CQ_OK);
    handle += 1000;
    cr_assert_eq(emitter->record(emitter, &record), CQ_E_ARGUMENT);
    return CQ_OK;
}

static cq_status end(void *worker, const cq_emitter *emitter)
{
    (void)worker;
    (void)emitter;
    strncat(calls, "e", sizeof calls - strlen(calls) - 1);
    return CQ_OK;
}

/* Surveys and finds nothing; tells what the fact "seen" was at each segment. */
static char witnessed[256];
static const cq_document *witnessed_document;

static cq_status begin_witness(void *worker, const cq_document *document)
{
    (void)worker;
    witnessed[0] = '\0';
    witnessed_document = document;
    return CQ_OK;
}

static cq_status witness_segment(void *worker, const cq_segment *segment, const cq_emitter *emitter)
{
    (void)worker;
    (void)segment;
    (void)emitter;
    cq_str value = witnessed_document->fact(witnessed_document, "seen");
    size_t len = strlen(witnessed);
    snprintf(witnessed + len, sizeof witnessed - len, "%.*s,", (int)value.len,
             value.data ? value.data : "");
    return CQ_OK;
}

static cq_status scan_nothing(void *worker, const cq_segment *segment, const cq_emitter *emitter)
{
    (void)worker;
    (void)segment;
    (void)emitter;
    return CQ_OK;
}

static cq_status spawn(void *model, void **worker)
{
    (void)model;
    *worker = calloc(1, sizeof(uint32_t));
    return *worker ? CQ_OK : CQ_E_MEMORY;
}

static void retire(void *worker)
{
    free(worker);
}

static const char *const kinds[] = {"mark", NULL};
static const cq_extractor witness = {.size = sizeof witness,
                                     .name = "witness",
                                     .kinds = kinds,
                                     .begin = begin_witness,
                                     .survey = witness_segment,
                                     .scan = scan_nothing};
static const cq_extractor marker = {.size = sizeof marker,
                                    .flags = CQ_EXTRACTOR_FACTS,
                                    .name = "marker",
                                    .kinds = kinds,
                                    .spawn = spawn,
                                    .begin = begin_and_keep,
                                    .survey = survey,
                                    .scan = scan,
                                    .link = link_meeting,
                                    .end = end,
                                    .retire = retire};
static const cq_extractor *const extractors[] = {&witness, &marker, NULL};

static const cq_plugin *marker_entry(uint32_t host_abi)
{
    static const cq_plugin plugin = {.abi = CQ_ABI_VERSION,
                                     .size = sizeof plugin,
                                     .min_host_abi = CQ_ABI_VERSION,
                                     .id = "test.marker",
                                     .version = "1",
                                     .license = "MIT",
                                     .summary = "marks",
                                     .extractors = extractors};
    (void)host_abi;
    return &plugin;
}

typedef struct results {
    char text[65536];
    size_t len;
    uint64_t count;
    uint64_t last;
    int in_order;
} results;

static cq_status take_entity(void *context, const cq_result_entity *entity)
{
    results *all = context;
    all->in_order &= all->count == 0 || entity->start >= all->last;
    all->last = entity->start;
    all->count++;
    if (all->len < 60000)
        all->len += (size_t)snprintf(
            all->text + all->len, sizeof all->text - all->len, "%.*s@%llu-%llu:%llu/%llu=%.*s ",
            (int)entity->text.len, entity->text.data, (unsigned long long)entity->start,
            (unsigned long long)entity->end, (unsigned long long)entity->line,
            (unsigned long long)entity->page, (int)entity->value.len, entity->value.data);
    return CQ_OK;
}

static cq_status take_meeting(void *context, const cq_result_meeting *meeting)
{
    results *all = context;
    all->len += (size_t)snprintf(
        all->text + all->len, sizeof all->text - all->len, "%.*s#%lld %zu@%llu ",
        (int)meeting->series.len, meeting->series.data, (long long)meeting->ordinal,
        meeting->party_count, (unsigned long long)meeting->evidence[0].start);
    return CQ_OK;
}

static cq_pipeline *make_pipeline(uint64_t whole_document)
{
    cq_options options = {.size = sizeof options, .whole_document = whole_document};
    cq_pipeline *pipeline = NULL;
    cr_assert_eq(cq_pipeline_new(&options, &pipeline, NULL), CQ_OK);
    cr_assert_eq(cq_pipeline_add(pipeline, marker_entry, NULL), CQ_OK);
    return pipeline;
}

static cq_status run(uint64_t whole_document, int want, const char *bytes, size_t len, results *all)
{
    cq_pipeline *pipeline = make_pipeline(whole_document);
    cq_worker *worker = NULL;
    cq_error error = {0};
    cq_sink sink = {
        .size = sizeof sink, .context = all, .entity = take_entity, .meeting = take_meeting};
    *all = (results){.in_order = 1};
    cr_assert_eq(cq_worker_new(pipeline, &worker, &error), CQ_OK);
    cq_status status = cq_worker_run_memory(worker, want, "doc", bytes, len, &sink, &error);
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
    return status;
}

static results all;

Test(core, survey_sees_everything_before_the_first_scan)
{
    static const char text[] = "A mark here.\n\nSecond paragraph.\n\nA mark there.\n";
    calls[0] = '\0';
    cr_assert_eq(run(0, CQ_WANT_ENTITIES, text, strlen(text), &all), CQ_OK);
    cr_assert_str_eq(all.text, "mark@2-6:1/1=2 mark@35-39:5/1=2 ");
    cr_assert_str_eq(calls, "bvvvssse");
    calls[0] = '\0';
    cr_assert_eq(run(0, CQ_WANT_MEETINGS, text, strlen(text), &all), CQ_OK);
    cr_assert_str_eq(calls, "bvvvslslsle");
}

Test(core, a_surveyed_segment_knows_what_those_before_it_told)
{
    static const char text[] = "A mark.\n\nA mark, a mark.\n\nNone.\n\nA mark.\n";
    cr_assert_eq(run(0, CQ_WANT_ENTITIES, text, strlen(text), &all), CQ_OK);
    cr_assert_str_eq(witnessed, ",1,3,3,");
}

Test(core, segments_that_are_scanned_together_keep_their_own)
{
    enum { PARAGRAPHS = 200 };
    static char text[PARAGRAPHS * 16], want[PARAGRAPHS * 32];
    size_t len = 0, at = 0;
    for (unsigned i = 0; i < PARAGRAPHS; i++) {
        at += (size_t)snprintf(want + at, sizeof want - at, "mark@%zu-%zu:%u/1=200 ", len + 3,
                               len + 7, 2 * i + 1);
        len += (size_t)snprintf(text + len, sizeof text - len, "%02u mark.\n\n", i % 100);
    }
    cr_assert_eq(run(0, CQ_WANT_ENTITIES, text, len, &all), CQ_OK);
    cr_assert_eq(all.count, PARAGRAPHS);
    cr_assert(all.in_order);
    cr_assert_str_eq(all.text, want);
}

Test(core, extractors_are_told_that_nobody_wants_records)
{
    cr_assert_eq(run(0, CQ_WANT_ENTITIES, "A mark.", 7, &all), CQ_OK);
    cr_assert_eq(flags, CQ_DOCUMENT_NO_RECORDS);
    cr_assert_eq(run(0, CQ_WANT_MEETINGS, "A mark.", 7, &all), CQ_OK);
    cr_assert_eq(flags, 0);
    cr_assert_eq(run(3, CQ_WANT_MEETINGS, "mark\n\nmark\n", 11, &all), CQ_OK);
    cr_assert_eq(flags, CQ_DOCUMENT_HEAD_ONLY);
}

Test(core, meetings_carry_evidence_in_bytes_of_the_document)
{
    static const char text[] = "\xEF\xBB\xBF"
                               "A mark here.\n";
    cr_assert_eq(run(0, CQ_WANT_MEETINGS, text, strlen(text), &all), CQ_OK);
    cr_assert_str_eq(all.text, "Series#3 1@5 ");
}

Test(core, offsets_are_bytes_of_the_original_encoding)
{
    static const char utf16[] = "\xFF\xFE"
                                "m\0a\0r\0k\0";
    cr_assert_eq(run(0, CQ_WANT_ENTITIES, utf16, 10, &all), CQ_OK);
    cr_assert_str_eq(all.text, "mark@2-10:1/1=1 ");
}

Test(core, empty_document_runs_its_lifecycle)
{
    calls[0] = '\0';
    cr_assert_eq(run(0, CQ_WANT_ENTITIES, "", 0, &all), CQ_OK);
    cr_assert_eq(all.count, 0);
    cr_assert_str_eq(calls, "be");
}

Test(core, damaged_document_gives_what_could_be_read)
{
    static const char text[] = "Größe: mark \xFF für später.";
    cr_assert_eq(run(0, CQ_WANT_ENTITIES, text, strlen(text), &all), CQ_E_DAMAGED);
    cr_assert_str_eq(all.text, "mark@9-13:1/1=1 ");
}

Test(core, binary_document_is_refused)
{
    static const char bytes[64] = "\x7F"
                                  "ELF\2\1\1\0";
    cr_assert_eq(run(0, CQ_WANT_ENTITIES, bytes, sizeof bytes, &all), CQ_E_BINARY);
    cr_assert_eq(all.count, 0);
}

/* A document far beyond the limit: entities come in order, facts from the head, and every one of
 * them. */
Test(core, long_document_is_surveyed_by_its_head)
{
    enum { PARAGRAPHS = 100000 };
    static const char paragraph[] = "This paragraph of a long document has one mark in it.\n\n";
    size_t size = sizeof paragraph - 1;
    char *text = malloc(PARAGRAPHS * size);
    cr_assert_not_null(text);
    for (size_t i = 0; i < PARAGRAPHS; i++)
        memcpy(text + i * size, paragraph, size);
    cr_assert_eq(run(1 << 20, CQ_WANT_ENTITIES, text, PARAGRAPHS * size, &all), CQ_OK);
    cr_assert_eq(all.count, PARAGRAPHS);
    cr_assert(all.in_order);
    const char *value = strchr(all.text, '=');
    cr_assert_not_null(value);
    cr_assert_lt(strtoul(value + 1, NULL, 10), PARAGRAPHS);
    free(text);
}

Test(core, worker_is_the_same_after_a_failed_document)
{
    cq_pipeline *pipeline = make_pipeline(0);
    cq_worker *worker = NULL;
    cq_sink sink = {.size = sizeof sink, .context = &all, .entity = take_entity};
    cr_assert_eq(cq_worker_new(pipeline, &worker, NULL), CQ_OK);
    for (int i = 0; i < 3; i++) {
        all = (results){.in_order = 1};
        cr_assert_lt(cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "binary",
                                          "\x7F"
                                          "ELF\2\1\1\0\0",
                                          9, &sink, NULL),
                     0);
        cr_assert_eq(cq_worker_run(worker, CQ_WANT_ENTITIES, "/no/such/file", &sink, NULL),
                     CQ_E_OPEN);
        cr_assert_eq(cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "text", "mark", 4, &sink, NULL),
                     CQ_OK);
        cr_assert_str_eq(all.text, "mark@0-4:1/1=1 ");
    }
    cr_assert_eq(cq_pipeline_add(pipeline, marker_entry, NULL), CQ_E_STATE);
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
}

static cq_status stop_at_second(void *context, const cq_result_entity *entity)
{
    (void)entity;
    return ++*(int *)context == 2 ? CQ_STOP : CQ_OK;
}

Test(core, sink_can_stop_a_document)
{
    cq_pipeline *pipeline = make_pipeline(0);
    cq_worker *worker = NULL;
    int count = 0;
    cq_sink sink = {.size = sizeof sink, .context = &count, .entity = stop_at_second};
    cr_assert_eq(cq_worker_new(pipeline, &worker, NULL), CQ_OK);
    cr_assert_eq(
        cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "d", "mark mark mark", 14, &sink, NULL),
        CQ_STOP);
    cr_assert_eq(count, 2);
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
}

Test(core, wrong_options_are_refused_with_a_reason)
{
    static const struct {
        cq_options options;
        cq_status status;
        const char *reason;
    } rows[] = {
        {{.encoding = "klingon"}, CQ_E_ENCODING, "no encoding is called klingon"},
        {{.reference_date = "2016-02-30"}, CQ_E_ARGUMENT, "2016-02-30 is no date"},
        {{.reference_date = "2016-2-3"}, CQ_E_ARGUMENT, "is no date"},
        {{.reference_date = "1900-02-29"}, CQ_E_ARGUMENT, "is no date"},
        {{.isa = "mmx"}, CQ_E_ARGUMENT, "no tokenizer kernel is called mmx"},
        {{.isa = "scalar", .reference_date = "2000-02-29", .encoding = "sjis"}, CQ_OK, ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        cq_pipeline *pipeline = NULL;
        cq_error error = {0};
        cq_options options = rows[i].options;
        options.size = sizeof options;
        cr_expect_eq(cq_pipeline_new(&options, &pipeline, &error), rows[i].status, "row %zu", i);
        cr_expect(strstr(error.message, rows[i].reason) != NULL, "row %zu: %s", i, error.message);
        cq_pipeline_free(pipeline);
    }
}

static size_t written;
static cq_status fail_after;

static cq_status write_some(void *context, const void *bytes, size_t len)
{
    (void)context;
    (void)bytes;
    written += len;
    return written > 100 ? fail_after : CQ_OK;
}

Test(core, batch_ends_when_its_output_fails)
{
    cq_pipeline *pipeline = make_pipeline(0);
    const char *inputs[] = {CQ_SOURCE_DIR "/tests/unit", CQ_SOURCE_DIR "/pipeline"};
    cq_batch batch = {.size = sizeof batch,
                      .want = CQ_WANT_TEXT,
                      .inputs = inputs,
                      .input_count = 2,
                      .jobs = 3,
                      .write = write_some};
    fail_after = CQ_E_CLOSED;
    cr_assert_eq(cq_batch_run(pipeline, &batch, NULL, NULL), CQ_E_CLOSED);
    written = 0;
    fail_after = CQ_E_WRITE;
    cr_assert_eq(cq_batch_run(pipeline, &batch, NULL, NULL), CQ_E_WRITE);
    cq_pipeline_free(pipeline);
}

/* What a sink is told, a character or more a call. */
static cq_status told_begin(void *context, cq_str document)
{
    char *told = context;
    snprintf(told + strlen(told), 200, "(%.*s", (int)document.len, document.data);
    return CQ_OK;
}

static cq_status told_paragraph(void *context, cq_str text)
{
    char *told = context;
    snprintf(told + strlen(told), 200, ":%.*s", (int)text.len, text.data);
    return CQ_OK;
}

static cq_status told_end(void *context, const cq_result_document *document)
{
    (void)document;
    strcat(context, ")");
    return CQ_OK;
}

static cq_status stop_at_end(void *context, const cq_result_document *document)
{
    (void)context;
    (void)document;
    return CQ_STOP;
}

static void told_problem(void *context, cq_str document, cq_status status, const char *message)
{
    char *told = context;
    snprintf(told + strlen(told), 200, "[%.*s %d %s]", (int)document.len, document.data,
             (int)status, message);
}

static cq_status run_lines(const cq_options *options, const char *lines, const cq_sink *sink,
                           cq_error *error)
{
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cr_assert_eq(cq_pipeline_new(options, &pipeline, error), CQ_OK);
    cr_assert_eq(cq_worker_new(pipeline, &worker, error), CQ_OK);
    cq_status status =
        cq_worker_run_memory(worker, CQ_WANT_TEXT, "x", lines, strlen(lines), sink, error);
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
    return status;
}

Test(core, one_sink_gets_all_documents_of_an_archive)
{
    static const char lines[] = "{\"t\":\"one\"}\nbad\n{\"u\":\"\"}\n{\"t\":\"four\"}\n";
    char told[1000] = "";
    cq_sink sink = {.size = sizeof sink,
                    .context = told,
                    .begin = told_begin,
                    .paragraph = told_paragraph,
                    .end = told_end,
                    .problem = told_problem};
    cq_options options = {.size = sizeof options, .jsonl_field = "t"};
    cq_error error = {0};
    cr_assert_eq(run_lines(&options, lines, &sink, &error), CQ_E_DAMAGED);
    cr_assert_str_eq(error.message, "x!/2: line 2, byte 1 is not JSON: no object");
    cr_assert(strstr(told, "(x!/1:one)[x!/2 -21 ") == told, "%s", told);
    cr_assert(strstr(told, "[x!/3 -21 line 3 has no field ") != NULL, "%s", told);
    cr_assert(strstr(told, "(x!/4:four)") != NULL, "%s", told);
}

/* A sink that has enough ends the archive, and one of a program built before `problem` is not asked
 * for it. */
Test(core, a_sink_ends_an_archive)
{
    static const char lines[] = "bad\n{\"t\":\"two\"}\n{\"t\":\"three\"}\n";
    char told[1000] = "";
    cq_sink sink = {.size = offsetof(cq_sink, problem),
                    .context = told,
                    .paragraph = told_paragraph,
                    .end = stop_at_end,
                    .problem = told_problem};
    cq_options options = {.size = sizeof options, .jsonl_field = "t"};
    cq_error error = {0};
    cr_assert_eq(run_lines(&options, lines, &sink, &error), CQ_STOP);
    cr_assert_str_eq(told, ":two");
}

Test(core, options_of_an_archive)
{
    cq_options options = {.size = sizeof options, .jsonl_id = "id"};
    cq_pipeline *pipeline = NULL;
    cq_error error = {0};
    cr_assert_eq(cq_pipeline_new(&options, &pipeline, &error), CQ_E_ARGUMENT);
    char told[1000] = "";
    cq_sink sink = {.size = sizeof sink, .context = told, .paragraph = told_paragraph};
    options = (cq_options){.size = sizeof options, .jsonl_field = "t", .max_bytes = 5};
    cr_assert_eq(
        run_lines(&options, "{\"t\":\"abc\"}\n{\"t\":\"def\"}\n{\"t\":\"g\"}\n", &sink, &error),
        CQ_E_LIMIT);
    cr_assert_str_eq(told, ":abc");
    cr_assert(strstr(error.message, "max-bytes") != NULL, "%s", error.message);
}
