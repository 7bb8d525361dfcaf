/*
 * pipeline.c - options and plugins: what is set up once and then only read.
 */
#include "base/error.h"
#include "core/pipeline_private.h"
#include "decode/decode.h"
#include "token/kernels.h"
#include "token/token.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *copy(const char *text)
{
    size_t size = strlen(text) + 1;
    char *bytes = malloc(size);
    return bytes ? memcpy(bytes, text, size) : NULL;
}

bool cqi_is_date(const char *text)
{
    static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year;
    int month;
    int day;
    int length = 0;
    if (strlen(text) != 10 || strspn(text, "0123456789-") != 10 ||
        sscanf(text, "%4d-%2d-%2d%n", &year, &month, &day, &length) != 3 || length != 10)
        return false;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] &&
           (leap || month != 2 || day < 29);
}

static size_t copy_columns(const cq_tokens *from, const cqi_split_columns *to)
{
    size_t copied = from->count < to->capacity ? from->count : to->capacity;
    if (to->start && copied)
        memcpy(to->start, from->start, copied * sizeof *to->start);
    if (to->end && copied)
        memcpy(to->end, from->end, copied * sizeof *to->end);
    if (to->hash && copied)
        memcpy(to->hash, from->hash, copied * sizeof *to->hash);
    return from->count;
}

size_t cqi_host_tokenize(const cq_host *host, cq_str text, uint32_t *start, uint32_t *end,
                         uint32_t *hash, size_t capacity)
{
    (void)host;
    const cqi_split_columns to = {start, end, hash, capacity};
    size_t count = 0;
    if (cqi_split(text, &to, &count))
        return count;
    cqi_tokens tokens = {0};
    if (cqi_tokenize(&cqi_kernel_scalar, text, NULL, 0, NULL, &tokens) == CQ_OK)
        count = copy_columns(&tokens.columns, &to);
    cqi_tokens_deinit(&tokens);
    return count;
}

/* A value of `options`, or the default where the caller's struct does not reach so far. */
#define OPTION(options, field, otherwise)                                                          \
    ((options) && CQ_HAS(options, field) && (options)->field ? (options)->field : (otherwise))

static cq_status copy_plugin_options(cq_pipeline *pipeline, const cq_options *options)
{
    const cq_option *list = OPTION(options, plugin_options, NULL);
    size_t count = list ? OPTION(options, plugin_option_count, 0) : 0;
    pipeline->option_names = calloc(count + 1, sizeof(char *));
    pipeline->option_values = calloc(count + 1, sizeof(char *));
    if (!pipeline->option_names || !pipeline->option_values)
        return CQ_E_MEMORY;
    for (; pipeline->option_count < count; pipeline->option_count++) {
        size_t i = pipeline->option_count;
        pipeline->option_names[i] = copy(list[i].name);
        pipeline->option_values[i] = copy(list[i].value);
        if (!pipeline->option_names[i] || !pipeline->option_values[i]) {
            pipeline->option_count++;
            return CQ_E_MEMORY;
        }
    }
    return CQ_OK;
}

/* The names of the kernels that this processor runs, as "a, b or c". */
static void usable_kernels(char *list, size_t size)
{
    size_t len = 0;
    list[0] = '\0';
    for (size_t i = 0; cqi_kernel_at(i) && len < size; i++) {
        const char *between = i == 0 ? "" : cqi_kernel_at(i + 1) ? ", " : " or ";
        len += (size_t)snprintf(list + len, size - len, "%s%s", between, cqi_kernel_at(i)->name);
    }
}

static cq_status choose_kernel(cq_pipeline *pipeline, const char *isa, cq_error *error)
{
    char list[80];
    pipeline->kernel = isa ? cqi_kernel_find(isa) : cqi_kernel_best();
    if (pipeline->kernel)
        return CQ_OK;
    usable_kernels(list, sizeof list);
    if (cqi_kernel_known(isa))
        return cqi_fail(error, CQ_E_ARGUMENT, "this processor lacks %s: %s would be right", isa,
                        list);
    return cqi_fail(error, CQ_E_ARGUMENT, "no tokenizer kernel is called %s: %s would be right",
                    isa, list);
}

/* What of an operand is read, and how far. */
static cq_status set_inputs(cq_pipeline *pipeline, const cq_options *options, cq_error *error)
{
    const char *field = OPTION(options, jsonl_field, NULL);
    const char *id = OPTION(options, jsonl_id, NULL);
    pipeline->whole_document = OPTION(options, whole_document, CQI_WHOLE_DOCUMENT_DEFAULT);
    pipeline->limits = (cqi_source_limits){.ratio = OPTION(options, max_ratio, 0),
                                           .depth = OPTION(options, max_depth, 0),
                                           .entries = OPTION(options, max_entries, 0),
                                           .bytes = OPTION(options, max_bytes, 0)};
    if (id && !field)
        return cqi_fail(error, CQ_E_ARGUMENT,
                        "the field with the names of JSON Lines is given, %s, but not the one with "
                        "their texts",
                        id);
    if ((field && !(pipeline->jsonl_field = copy(field))) ||
        (id && !(pipeline->jsonl_id = copy(id))))
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    return CQ_OK;
}

static cq_status set_options(cq_pipeline *pipeline, const cq_options *options, cq_error *error)
{
    const char *encoding = OPTION(options, encoding, NULL);
    const char *date = OPTION(options, reference_date, NULL);
    if (encoding && !cqi_encoding_name(encoding))
        return cqi_fail(error, CQ_E_ENCODING,
                        "no encoding is called %s: an IANA name such as UTF-8, SHIFT_JIS or "
                        "WINDOWS-1252 would be right",
                        encoding);
    if (date && !cqi_is_date(date))
        return cqi_fail(error, CQ_E_ARGUMENT,
                        "%s is no date: YYYY-MM-DD, as in 2016-08-02, would be right", date);
    if (encoding && !(pipeline->encoding = copy(encoding)))
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    if (date && !(pipeline->reference_date = copy(date)))
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    if (copy_plugin_options(pipeline, options))
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    CQI_TRY(set_inputs(pipeline, options, error));
    return choose_kernel(pipeline, OPTION(options, isa, NULL), error);
}

cq_status cq_pipeline_new(const cq_options *options, cq_pipeline **pipeline, cq_error *error)
{
    cq_pipeline *new = calloc(1, sizeof *new);
    if (!new)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    cq_status status = set_options(new, options, error);
    cqi_host_settings settings = {
        .log = OPTION(options, log, NULL),
        .log_context = OPTION(options, log_context, NULL),
        .tokenize = cqi_host_tokenize,
        .fold_hash = cqi_fold_hash,
        .fold = cqi_fold,
        .option_names = (const char *const *)new->option_names,
        .option_values = (const char *const *)new->option_values,
        .option_count = new->option_count,
    };
    cqi_registry_init(&new->registry, &settings);
    if (status) {
        cq_pipeline_free(new);
        return status;
    }
    *pipeline = new;
    return CQ_OK;
}

void cq_pipeline_free(cq_pipeline *pipeline)
{
    if (!pipeline)
        return;
    cqi_registry_deinit(&pipeline->registry);
    for (size_t i = 0; i < pipeline->option_count; i++) {
        free(pipeline->option_names[i]);
        free(pipeline->option_values[i]);
    }
    free(pipeline->option_names);
    free(pipeline->option_values);
    free(pipeline->encoding);
    free(pipeline->jsonl_field);
    free(pipeline->jsonl_id);
    free(pipeline->reference_date);
    free(pipeline);
}

static cq_status check_open(const cq_pipeline *pipeline, cq_error *error)
{
    if (atomic_load(&pipeline->workers) == 0)
        return CQ_OK;
    return cqi_fail(error, CQ_E_STATE, "plugins are loaded before the first worker is made");
}

cq_status cq_pipeline_load(cq_pipeline *pipeline, const char *path, cq_error *error)
{
    CQI_TRY(check_open(pipeline, error));
    return cqi_registry_load(&pipeline->registry, path, error);
}

cq_status cq_pipeline_load_directory(cq_pipeline *pipeline, const char *path, cq_error *error)
{
    CQI_TRY(check_open(pipeline, error));
    return cqi_registry_load_directory(&pipeline->registry, path, error);
}

cq_status cq_pipeline_add(cq_pipeline *pipeline, cq_plugin_entry_function entry, cq_error *error)
{
    CQI_TRY(check_open(pipeline, error));
    return cqi_registry_add(&pipeline->registry, entry, "", error);
}

size_t cq_pipeline_extractor_count(const cq_pipeline *pipeline)
{
    return pipeline->registry.count;
}

cq_extractor_info cq_pipeline_extractor(const cq_pipeline *pipeline, size_t index)
{
    const cqi_extractor *extractor = &pipeline->registry.extractors[index];
    return (cq_extractor_info){
        .name = extractor->description->name,
        .file = extractor->file,
        .plugin_id = extractor->plugin->id,
        .plugin_version = extractor->plugin->version,
        .license = extractor->plugin->license,
        .summary = extractor->plugin->summary,
        .abi = extractor->plugin->abi,
        .kinds = extractor->description->kinds,
    };
}
