/*
 * bench_gazetteer.c - how long a gazetteer takes to open, and what its size costs a text.
 *
 *     bench_gazetteer BUILD-DIRECTORY [ENTRIES...]
 *
 * The plugin and the gazetteers' compiler are taken from the build directory. For each number of
 * made-up bodies (1,000 and 100,000 if none is given): the time to open the compiled file, its
 * size, and the agency plugin's speed over a text of 8 MB.
 */
#include <communique/communique.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const char *const words[] = {"Tides",   "Harbours", "Rivers", "Roads",
                                    "Weights", "Measures", "Coasts", "Lamps",
                                    "Signals", "Bridges",  "Mills",  "Wells"};
enum { WORDS = sizeof words / sizeof *words, TEXT = 8 << 20 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static bool write_bodies(const char *path, unsigned long count)
{
    FILE *file = fopen(path, "w");
    if (!file)
        return false;
    for (unsigned long i = 0; i < count; i++)
        fprintf(file,
                "{\"id\":\"b%lu\",\"kind\":\"office\",\"names\":[{\"lang\":\"en\",\"text\":"
                "\"Q%lu Office of %s and %s\",\"type\":\"official\"}]}\n",
                i, i / 4, words[i % WORDS], words[i / 7 % WORDS]);
    return fclose(file) == 0;
}

static char *make_text(void)
{
    static const char sentence[] = "the delegation of both sides agreed to exchange views on the "
                                   "Office of Tides and on regional matters in a good spirit. ";
    char *text = malloc(TEXT);
    for (size_t i = 0; text && i < TEXT; i++)
        text[i] = sentence[i % (sizeof sentence - 1)];
    for (size_t i = 1999; text && i < TEXT; i += 2000)
        text[i] = '\n';
    return text;
}

static cq_pipeline *open_with(const char *build, const char *path, double *seconds)
{
    char plugin[512];
    cq_option option = {"gazetteer", path};
    snprintf(plugin, sizeof plugin, "%s/plugins/agency.so", build);
    const cq_options options = {
        .size = sizeof options, .plugin_options = &option, .plugin_option_count = 1};
    cq_pipeline *pipeline = NULL;
    cq_error error = {CQ_OK, ""};
    if (cq_pipeline_new(&options, &pipeline, &error) != CQ_OK)
        return NULL;
    double start = now();
    if (cq_pipeline_load(pipeline, plugin, &error) != CQ_OK)
        fprintf(stderr, "bench_gazetteer: %s\n", error.message);
    *seconds = now() - start;
    return pipeline;
}

static double run_text(cq_pipeline *pipeline, const char *text)
{
    cq_worker *worker = NULL;
    cq_error error;
    const cq_sink sink = {.size = sizeof sink};
    double best = 1e9;
    if (cq_worker_new(pipeline, &worker, &error) != CQ_OK)
        return best;
    for (int run = 0; run < 3; run++) {
        double start = now();
        (void)cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "text", text, TEXT, &sink, &error);
        double took = now() - start;
        best = took < best ? took : best;
    }
    cq_worker_free(worker);
    return best;
}

static bool compile_file(const char *build, const char *json, const char *compiled)
{
    char command[1024];
    snprintf(command, sizeof command, "%s/plugins/agency/agency-gazc %s %s", build, compiled, json);
    return system(command) == 0; /* NOLINT(cert-env33-c): a fixed command of the build's own */
}

static void bench(const char *build, unsigned long count, const char *text)
{
    char json[] = "/tmp/bench_gazetteer_XXXXXX";
    char compiled[64];
    double opened = 0;
    int file = mkstemp(json);
    snprintf(compiled, sizeof compiled, "%s.gaz", json);
    if (file >= 0 && close(file) == 0 && write_bodies(json, count) &&
        compile_file(build, json, compiled)) {
        cq_pipeline *pipeline = open_with(build, compiled, &opened);
        double took = pipeline ? run_text(pipeline, text) : 0;
        printf("%8lu entries: opened in %6.1f ms, %6.1f MB/s\n", count, opened * 1e3,
               took > 0 ? TEXT / took / 1e6 : 0);
        cq_pipeline_free(pipeline);
    }
    unlink(json);
    unlink(compiled);
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fputs("usage: bench_gazetteer BUILD-DIRECTORY [ENTRIES...]\n", stderr);
        return 2;
    }
    char *text = make_text();
    if (!text)
        return 1;
    for (int i = 2; i < argc; i++)
        bench(argv[1], strtoul(argv[i], NULL, 10), text);
    if (argc == 2) {
        bench(argv[1], 1000, text);
        bench(argv[1], 100000, text);
    }
    free(text);
    return 0;
}
