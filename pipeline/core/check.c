/*
 * check.c - the validator of plugins: drives every extractor of a file through documents that a
 * host may hand it, and looks whether it keeps to the contract of communique/plugin.h.
 *
 * The documents: none, one character, many scripts, what extractors look for, 64 KiB in one
 * segment. Each is run twice by one worker and once by another, and must give the same every time;
 * and once more with emissions answered by CQ_STOP.
 */
#include "base/arena.h"
#include "base/error.h"
#include "core/pipeline_private.h"
#include "extract/extract.h"
#include "token/token.h"

#include <stdlib.h>
#include <string.h>

enum { LONG_SEGMENT = 1 << 16, SEGMENTS_MAX = 8 };

static const char prose[] =
    "The 3rd Example Dialogue was held in Geneva on 4 May 2011 between the Ministry of Foreign "
    "Affairs and Mr. John Example (A/70/174). ";

static const char *const samples[][SEGMENTS_MAX] = {
    {NULL},
    {"a", NULL},
    {"\xE3\x80\x82", "1", ".", NULL},
    {prose, "第3回日豪協議は2016年8月2日に東京で開かれた。", "제3차 회의 2011. 5. 4.", NULL},
    {"Третья встреча, 4 мая 2011 года", "La première réunion, 1er mai", "Zweite Tagung", NULL},
    {"مرحبا", "नमस्ते", "שלום", "สวัสดี", "\xF0\x9F\x87\xAF\xF0\x9F\x87\xB5", NULL},
};
enum { SAMPLES = sizeof samples / sizeof samples[0] };

/* What the extractors of one run emitted, as a checksum and a count; how emissions are answered. */
typedef struct emission_tally {
    uint64_t sum;
    uint64_t count;
    uint64_t marks;
    cq_status answer;
    cq_status failure; /* of an extractor */
    char extractor[64];
} emission_tally;

static void add_bytes(emission_tally *tally, const void *bytes, size_t len)
{
    const unsigned char *at = bytes;
    for (size_t i = 0; i < len; i++)
        tally->sum = (tally->sum ^ at[i]) * 0x100000001B3u; /* FNV-1a */
}

static cq_status take_fact(void *context, cq_str name, cq_str value, uint32_t weight)
{
    add_bytes(context, name.data, name.len);
    add_bytes(context, value.data, value.len);
    add_bytes(context, &weight, sizeof weight);
    return CQ_OK;
}

static cq_status take_entity(void *context, const cq_entity *entity)
{
    emission_tally *tally = context;
    uint32_t numbers[] = {entity->start, entity->end, entity->score};
    add_bytes(tally, numbers, sizeof numbers);
    add_bytes(tally, entity->kind_name.data, entity->kind_name.len);
    add_bytes(tally, entity->value.data, entity->value.len);
    add_bytes(tally, entity->rule.data, entity->rule.len);
    for (uint32_t i = 0; i < entity->field_count; i++)
        add_bytes(tally, entity->fields[i].value.data, entity->fields[i].value.len);
    tally->count++;
    return tally->answer;
}

static cq_status take_mark(void *context, uint32_t start, uint32_t end, uint64_t *handle)
{
    emission_tally *tally = context;
    (void)start;
    (void)end;
    *handle = tally->marks++;
    return CQ_OK;
}

static cq_status take_record(void *context, const cq_record *record)
{
    emission_tally *tally = context;
    for (uint32_t i = 0; i < record->field_count; i++)
        add_bytes(tally, record->fields[i].value.data, record->fields[i].value.len);
    return tally->answer;
}

static void take_failure(void *context, const char *extractor, cq_status status)
{
    emission_tally *tally = context;
    tally->failure = status;
    strncpy(tally->extractor, extractor, sizeof tally->extractor - 1);
}

static cq_str no_fact(const cq_document *self, const char *name)
{
    (void)self;
    (void)name;
    return (cq_str){NULL, 0};
}

typedef struct plugin_checker {
    const cqi_interest *interest;
    cqi_extraction *workers[2];
    cqi_extract_events events;
    emission_tally tally;
} plugin_checker;

/* One segment with its tokens. */
static cq_status make_segment(const plugin_checker *checker, cq_str text, uint64_t index,
                              cqi_tokens *tokens, cq_segment *segment)
{
    CQI_TRY(cqi_tokenize(cqi_kernel_best(), text, NULL, 0, checker->interest, tokens));
    *segment = (cq_segment){.size = sizeof *segment,
                            .index = index,
                            .text = text,
                            .tokens = &tokens->columns,
                            .line = index + 1,
                            .page = 1};
    return CQ_OK;
}

static cq_status run_phase(const plugin_checker *checker, size_t worker, const cq_str *texts,
                           size_t count, bool scan)
{
    cqi_extraction *extraction = checker->workers[worker];
    cqi_tokens tokens = {0};
    cq_status status = CQ_OK;
    for (size_t i = 0; i < count && !status; i++) {
        cq_segment segment;
        const cq_segment *shown = &segment;
        status = make_segment(checker, texts[i], i, &tokens, &segment);
        if (!status && scan) {
            cqi_extraction_scan(extraction, &shown, 1);
            cqi_extraction_link(extraction, &segment, NULL, 0);
        } else if (!status) {
            cqi_extraction_survey(extraction, &shown, 1);
        }
    }
    cqi_tokens_deinit(&tokens);
    return status;
}

/* Runs one document through a worker. */
static cq_status run_document(const plugin_checker *checker, size_t worker, const cq_str *texts,
                              size_t count)
{
    cqi_extraction *extraction = checker->workers[worker];
    cq_document document = {.size = sizeof document,
                            .name = CQ_STR_INIT("check"),
                            .encoding = CQ_STR_INIT("UTF-8"),
                            .fact = no_fact};
    cqi_extraction_begin(extraction, &document);
    cq_status status = run_phase(checker, worker, texts, count, false);
    if (!status)
        status = run_phase(checker, worker, texts, count, true);
    cqi_extraction_end(extraction);
    return status;
}

static cq_status run_once(plugin_checker *checker, size_t worker, const cq_str *texts, size_t count,
                          cq_status answer, emission_tally *result, cq_error *error)
{
    checker->tally = (emission_tally){.answer = answer};
    CQI_TRY(run_document(checker, worker, texts, count));
    *result = checker->tally;
    if (result->failure)
        return cqi_fail(error, CQ_E_PLUGIN, "extractor %s fails with %d (%s) on a valid document",
                        result->extractor, (int)result->failure, cqi_status_text(result->failure));
    return CQ_OK;
}

static cq_status check_document(plugin_checker *checker, const cq_str *texts, size_t count,
                                cq_error *error)
{
    emission_tally first;
    emission_tally again;
    emission_tally other;
    emission_tally stopped;
    CQI_TRY(run_once(checker, 0, texts, count, CQ_OK, &first, error));
    CQI_TRY(run_once(checker, 0, texts, count, CQ_OK, &again, error));
    CQI_TRY(run_once(checker, 1, texts, count, CQ_OK, &other, error));
    CQI_TRY(run_once(checker, 1, texts, count, CQ_STOP, &stopped, error));
    if (first.sum != again.sum || first.count != again.count)
        return cqi_fail(error, CQ_E_PLUGIN,
                        "the same document gives other results the second time: something is left "
                        "over from one document to the next");
    if (first.sum != other.sum || first.count != other.count)
        return cqi_fail(error, CQ_E_PLUGIN, "two workers give different results for a document");
    return CQ_OK;
}

static cq_status check_samples(plugin_checker *checker, cq_error *error)
{
    for (size_t i = 0; i < SAMPLES; i++) {
        cq_str texts[SEGMENTS_MAX];
        size_t count = 0;
        for (; samples[i][count]; count++)
            texts[count] = (cq_str){samples[i][count], strlen(samples[i][count])};
        CQI_TRY(check_document(checker, texts, count, error));
    }
    return CQ_OK;
}

/* A segment of the greatest length, full of what extractors look for. */
static cq_status check_long(plugin_checker *checker, cq_error *error)
{
    char *text = malloc(LONG_SEGMENT);
    if (!text)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    for (size_t i = 0; i < LONG_SEGMENT; i++)
        text[i] = prose[i % (sizeof prose - 1)];
    cq_str segment = {text, LONG_SEGMENT};
    cq_status status = check_document(checker, &segment, 1, error);
    free(text);
    return status;
}

static cq_status check_pipeline(const cq_pipeline *pipeline, cq_error *error)
{
    plugin_checker checker = {.interest = &pipeline->registry.interest};
    checker.events = (cqi_extract_events){&checker.tally, take_fact,   take_entity,
                                          take_mark,      take_record, take_failure};
    cq_status status = CQ_OK;
    for (size_t i = 0; i < 2 && !status; i++)
        status =
            cqi_extraction_new(&pipeline->registry, &checker.events, &checker.workers[i], error);
    if (!status)
        status = check_samples(&checker, error);
    if (!status)
        status = check_long(&checker, error);
    cqi_extraction_free(checker.workers[0]);
    cqi_extraction_free(checker.workers[1]);
    return status;
}

cq_status cq_plugin_check(const char *path, cq_error *error)
{
    cq_pipeline *pipeline = NULL;
    CQI_TRY(cq_pipeline_new(NULL, &pipeline, error));
    cq_status status = cq_pipeline_load(pipeline, path, error);
    if (!status)
        status = check_pipeline(pipeline, error);
    cq_pipeline_free(pipeline);
    return status;
}
