/*
 * bench_pipeline.c - how fast documents go through the pipeline, stage by stage and as a whole.
 *
 *     bench_pipeline [--megabytes N] [--runs N] [--plugins DIR] [--only NAME] [SHAPE...]
 *
 * Inputs are generated from word lists, with a fixed seed: prose (English without much to find),
 * statement (dates, bodies and names in every sentence), damaged (hard-wrapped, hyphenated, paged),
 * japanese, and small (documents of 4 KiB). A row tells, for each stage alone and for the whole,
 * MB/s of document bytes and documents/s on one thread (the best of the runs), and the peak memory
 * so far. Every extractor is also run on its own; its row's last column is its share of the whole's
 * time. With --only, one plugin ("meeting") or "all" is run and nothing else: for a profiler.
 */
#include "decode/decode.h"
#include "decode/mend.h"
#include "repair/repair.h"
#include "token/token.h"

#include <communique/communique.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { SHAPES = 5, PIECE = 1 << 17 };

static const char *const shape_names[SHAPES] = {"prose", "statement", "damaged", "japanese",
                                                "small"};

static const char *const words[] = {
    "the",      "delegation", "of",      "both",      "sides",      "agreed",   "to",
    "continue", "exchange",   "views",   "on",        "regional",   "security", "and",
    "economic", "matters",    "in",      "a",         "spirit",     "which",    "had",
    "been",     "shown",      "by",      "officials", "during",     "several",  "conversations",
    "about",    "trade",      "fishing", "railways",  "navigation", "loans",    "customs",
    "duties",   "quarantine", "post",    "telegraph", "frontier",   "rivers",   "harbours",
};
static const char *const facts[] = {
    "on 2 August 2016",       "the Ministry of Foreign Affairs of Japan",
    "Mr. Koichi Tanaka",      "the 3rd Cyber Policy Dialogue",
    "resolution 1540 (2004)", "A/70/174",
    "the European Union",     "in Geneva last year",
    "Ambassador Anna Keller", "the second meeting",
};
static const char *const japanese[] = {
    "会議",         "では", "両国",  "の",   "代表", "が",     "地域", "の",     "安全保障",
    "について",     "意見", "を",    "交換", "し",   "た",     "。",   "外務省", "は",
    "2016年8月2日", "に",   "第3回", "協議", "を",   "行った", "。",
};
#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static uint64_t seed = 1;

static size_t pick(size_t count)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (size_t)(seed >> 33) % count;
}

typedef struct bench_text {
    char *data;
    size_t len;
    size_t capacity;
} bench_text;

static void put(bench_text *to, const char *word)
{
    size_t len = strlen(word);
    if (to->len + len + 1 > to->capacity) {
        to->capacity = (to->capacity + len + 1) * 2;
        to->data = realloc(to->data, to->capacity);
        if (!to->data)
            exit(1);
    }
    memcpy(to->data + to->len, word, len + 1);
    to->len += len;
}

/* One sentence of an English shape. `facts_every`: a fact about every so many words, 0: none. */
static void put_sentence(bench_text *to, size_t facts_every, size_t *column)
{
    size_t length = 8 + pick(20);
    for (size_t i = 0; i < length; i++) {
        bool fact = facts_every && pick(facts_every) == 0;
        const char *word = fact ? facts[pick(COUNT(facts))] : words[pick(COUNT(words))];
        char first[32];
        if (i == 0 && !fact) {
            snprintf(first, sizeof first, "%c%s", word[0] - 'a' + 'A', word + 1);
            word = first;
        }
        if (column && to->data && *column + strlen(word) > 70) {
            size_t cut = strlen(word) > 8 && !fact ? 4 : 0;
            to->data[to->len - (cut ? 0 : 1)] = cut ? ' ' : '\n';
            if (cut) {
                char head[8];
                snprintf(head, sizeof head, "%.4s-\n", word);
                put(to, head);
            }
            word += cut;
            *column = 0;
        }
        put(to, word);
        put(to, i + 1 == length ? ". " : " ");
        if (column)
            *column += strlen(word) + 1;
    }
}

static bench_text generate(int shape, size_t bytes)
{
    bench_text made = {0};
    size_t column = 0;
    size_t paragraphs = 0;
    while (made.len < bytes) {
        for (size_t i = 0; i < 5; i++) {
            if (shape == 3)
                for (size_t k = 0; k < 30; k++)
                    put(&made, japanese[pick(COUNT(japanese))]);
            else
                put_sentence(&made, shape == 0 ? 200 : 12, shape == 2 ? &column : NULL);
        }
        put(&made,
            shape == 2 && ++paragraphs % 8 == 0 ? "\n\n- 1 -\n\fJOINT STATEMENT\n\n" : "\n\n");
        column = 0;
    }
    return made;
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double peak_megabytes(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_maxrss / 1024;
}

static void check(cq_status status, const char *what)
{
    if (!status)
        return;
    fprintf(stderr, "bench_pipeline: %s: %s\n", what, cq_status_text(status));
    exit(1);
}

/* Decodes; with mending and repair, and tokens, on top if asked. */
static void run_stages(const char *data, size_t len, bool with_repair, bool with_tokens)
{
    cqi_decoder *decoder = NULL;
    cqi_repair *repair = NULL;
    cqi_text decoded = {0};
    cqi_mend mend = {0};
    cqi_segment segment = {0};
    cqi_tokens tokens = {0};
    check(cqi_decoder_open(NULL, &decoder, NULL), "decoder");
    check(cqi_repair_open(&repair), "repair");
    for (size_t at = 0; at < len; at += PIECE) {
        size_t piece = len - at < PIECE ? len - at : PIECE;
        bool final = at + piece == len;
        check(cqi_decoder_push(decoder, data + at, piece, final, &decoded, NULL), "decode");
        size_t settled = decoded.text.len;
        if (with_repair) {
            check(cqi_mend_text(&mend, &decoded, final, &settled), "mend");
            cq_str view = {decoded.text.data, settled};
            check(cqi_repair_push(repair, view, &decoded.map, final), "repair");
            while (cqi_repair_next(repair, &segment) == CQ_OK)
                if (with_tokens)
                    check(cqi_tokenize(cqi_kernel_best(),
                                       (cq_str){segment.text.data, segment.text.len}, NULL, 0, NULL,
                                       &tokens),
                          "tokens");
        }
        cqi_buffer_drop_front(&decoded.text, settled);
        cqi_map_drop_front(&decoded.map, settled);
    }
    cqi_mend_deinit(&mend);
    cqi_tokens_deinit(&tokens);
    cqi_segment_deinit(&segment);
    cqi_text_deinit(&decoded);
    cqi_repair_close(repair);
    cqi_decoder_close(decoder);
}

static uint64_t entities;

static cq_status count_entity(void *context, const cq_result_entity *entity)
{
    (void)context;
    (void)entity;
    entities++;
    return CQ_OK;
}

/* Runs the documents that `data` is cut into through a worker. */
static void run_documents(cq_worker *worker, const char *data, size_t len, size_t size)
{
    cq_sink sink = {.size = sizeof sink, .entity = count_entity};
    for (size_t at = 0; at < len; at += size) {
        size_t piece = len - at < size ? len - at : size;
        check(
            cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "bench", data + at, piece, &sink, NULL),
            "document");
    }
}

typedef struct bench_settings {
    size_t megabytes;
    int runs;
    const char *plugins;
    const char *only; /* NULL: everything */
} bench_settings;

static void print_row(const char *shape, const char *what, size_t bytes, size_t documents,
                      double seconds, const char *note)
{
    printf("%-10s %-22s %9.1f MB/s %10.0f documents/s %8.1f MB peak  %s\n", shape, what,
           (double)bytes / 1e6 / seconds, (double)documents / seconds, peak_megabytes(), note);
}

static double time_stages(const bench_settings *settings, const bench_text *input, size_t size,
                          bool repair, bool tokens)
{
    double best = 1e9;
    for (int i = 0; i < settings->runs; i++) {
        double start = now();
        for (size_t at = 0; at < input->len; at += size)
            run_stages(input->data + at, input->len - at < size ? input->len - at : size, repair,
                       tokens);
        double seconds = now() - start;
        best = seconds < best ? seconds : best;
    }
    return best;
}

/* `only`: the file of one plugin, NULL for all. Returns the best time. */
static double time_pipeline(const bench_settings *settings, const bench_text *input, size_t size,
                            const char *only)
{
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cq_error error = {0};
    check(cq_pipeline_new(NULL, &pipeline, &error), "pipeline");
    if (only)
        check(cq_pipeline_load(pipeline, only, &error), only);
    else
        check(cq_pipeline_load_directory(pipeline, settings->plugins, &error), settings->plugins);
    check(cq_worker_new(pipeline, &worker, &error), "worker");
    double best = 1e9;
    for (int i = 0; i < settings->runs; i++) {
        entities = 0;
        double start = now();
        run_documents(worker, input->data, input->len, size);
        double seconds = now() - start;
        best = seconds < best ? seconds : best;
    }
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
    return best;
}

/* One plugin, or "all" of them. */
static double time_named(const bench_settings *settings, const bench_text *input, size_t size,
                         const char *name)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s.so", settings->plugins, name);
    return time_pipeline(settings, input, size, strcmp(name, "all") == 0 ? NULL : path);
}

static void bench_shape(const bench_settings *settings, int shape)
{
    static const char *const names[] = {"agency", "date", "meeting", "person", "symbol"};
    bench_text input = generate(shape, settings->megabytes * 1000000);
    size_t size = shape == 4 ? 4096 : input.len;
    size_t documents = (input.len + size - 1) / size;
    const char *name = shape_names[shape];
    char note[80];
    if (settings->only) {
        print_row(name, settings->only, input.len, documents,
                  time_named(settings, &input, size, settings->only), "");
        free(input.data);
        return;
    }
    print_row(name, "decode", input.len, documents,
              time_stages(settings, &input, size, false, false), "");
    print_row(name, "decode+repair", input.len, documents,
              time_stages(settings, &input, size, true, false), "");
    double before = time_stages(settings, &input, size, true, true);
    print_row(name, "decode+repair+token", input.len, documents, before, "");
    double whole = time_named(settings, &input, size, "all");
    snprintf(note, sizeof note, "%.0f entities/MB", (double)entities / ((double)input.len / 1e6));
    print_row(name, "all plugins", input.len, documents, whole, note);
    for (size_t i = 0; i < COUNT(names); i++) {
        double alone = time_named(settings, &input, size, names[i]);
        snprintf(note, sizeof note, "%.0f%% of the whole", 100 * (alone - before) / whole);
        print_row(name, names[i], input.len, documents, alone, note);
    }
    free(input.data);
}

static bool is_asked_for(int argc, char **argv, int first, const char *name)
{
    for (int i = first; i < argc; i++)
        if (strcmp(argv[i], name) == 0)
            return true;
    return first == argc;
}

int main(int argc, char **argv)
{
    bench_settings settings = {32, 3, "plugins", NULL};
    int first = 1;
    for (; first + 1 < argc && strncmp(argv[first], "--", 2) == 0; first += 2) {
        if (strcmp(argv[first], "--megabytes") == 0)
            settings.megabytes = strtoul(argv[first + 1], NULL, 10);
        else if (strcmp(argv[first], "--runs") == 0)
            settings.runs = (int)strtol(argv[first + 1], NULL, 10);
        else if (strcmp(argv[first], "--plugins") == 0)
            settings.plugins = argv[first + 1];
        else if (strcmp(argv[first], "--only") == 0)
            settings.only = argv[first + 1];
    }
    if (settings.megabytes == 0 || settings.runs < 1) {
        fputs("bench_pipeline: --megabytes and --runs want numbers of 1 and more\n", stderr);
        return 2;
    }
    printf("communique %s, kernel %s, %zu MB a shape, best of %d, one thread\n", cq_version(),
           cqi_kernel_best()->name, settings.megabytes, settings.runs);
    for (int shape = 0; shape < SHAPES; shape++)
        if (is_asked_for(argc, argv, first, shape_names[shape]))
            bench_shape(&settings, shape);
    return 0;
}
