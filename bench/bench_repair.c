/*
 * bench_repair [MEGABYTES [RUNS [SHAPE]]]: how fast text goes through the repair stage by itself.
 *
 * Shapes: clean (a paragraph a line), wrapped (at 72 columns), damaged (hyphenated, paged, with
 * ligatures and odd spaces), japanese (a paragraph a line), korean (wrapped inside words), small
 * (wrapped text in documents of 2 KB). A row is the best of the runs, MB/s of text, with the map
 * on.
 */
#include "repair/repair.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CLEAN, WRAPPED, DAMAGED, JAPANESE, KOREAN, SMALL, SHAPES };

#define SMALL_BYTES 2048u

static const char *const NAMES[SHAPES] = {"clean",    "wrapped", "damaged",
                                          "japanese", "korean",  "small"};

static const char *const ENGLISH[] = {
    "the",   "delegations", "of",     "both",        "sides",    "agreed",   "to",       "continue",
    "their", "exchange",    "of",     "views",       "on",       "security", "Council",  "Ministry",
    "and",   "regional",    "office", "efficient",   "matters",  "first",    "in",       "Geneva",
    "by",    "officials",   "during", "several",     "conflict", "talks",    "about",    "trade",
    "which", "had",         "been",   "cooperation", "shown",    "railways", "harbours", "affairs",
};
static const char *const KANA[] = {"会議", "では",     "両国",     "の",     "代表", "が",
                                   "地域", "安全保障", "について", "意見を", "交換", "した"};
static const char *const HANGUL[] = {"외교부는", "제2차",      "회담을",     "개최하여", "양국",
                                     "협력을",   "강화하기로", "합의하였다", "서울에서", "열린"};

typedef struct text {
    cqi_buffer bytes;
    unsigned long long seed;
    size_t column;
    size_t lines;
} bench_text;

static size_t pick(bench_text *text, size_t count)
{
    text->seed = text->seed * 6364136223846793005u + 1442695040888963407u;
    return (size_t)(text->seed >> 33) % count;
}

static void add(bench_text *text, const char *bytes, size_t len)
{
    if (cqi_buffer_append(&text->bytes, bytes, len))
        exit(1);
    text->column += len;
}

static void end_line(bench_text *text, int shape)
{
    add(text, "\n", 1);
    text->column = 0;
    if (shape != DAMAGED || ++text->lines % 50 != 0)
        return;
    char foot[80];
    int len =
        snprintf(foot, sizeof foot, "\n%30s- %zu -\n\fPort Authority\n\n", "", text->lines / 50);
    add(text, foot, (size_t)len);
    text->column = 0;
}

static void add_wrapped(bench_text *text, const char *word, int shape)
{
    size_t len = strlen(word);
    if (text->column + len + 1 > 72) {
        if (shape == DAMAGED && len > 5 && text->column + 4 < 72) {
            add(text, " ", 1);
            add(text, word, 3);
            add(text, "-", 1);
            end_line(text, shape);
            add(text, word + 3, len - 3);
            return;
        }
        end_line(text, shape);
    } else if (text->column > 0) {
        add(text, "  ", shape == DAMAGED && pick(text, 50) == 0 ? 2 : 1);
    }
    const char *ligature = shape == DAMAGED && pick(text, 4) == 0 ? strstr(word, "ffi") : NULL;
    if (!ligature) {
        add(text, word, len);
        return;
    }
    add(text, word, (size_t)(ligature - word));
    add(text, "\xEF\xAC\x83", 3);
    add(text, ligature + 3, strlen(ligature + 3));
}

static void add_word(bench_text *text, int shape)
{
    if (shape == JAPANESE) {
        const char *word = KANA[pick(text, sizeof KANA / sizeof KANA[0])];
        add(text, word, strlen(word));
    } else if (shape == KOREAN) {
        const char *word = HANGUL[pick(text, sizeof HANGUL / sizeof HANGUL[0])];
        for (; *word; word += (unsigned char)*word < 0x80 ? 1 : 3) {
            add(text, word, (unsigned char)*word < 0x80 ? 1 : 3);
            if (text->column > 110)
                end_line(text, shape);
        }
        add(text, " ", 1);
    } else if (shape == CLEAN) {
        const char *word = ENGLISH[pick(text, sizeof ENGLISH / sizeof ENGLISH[0])];
        add(text, word, strlen(word));
        add(text, " ", 1);
    } else {
        add_wrapped(text, ENGLISH[pick(text, sizeof ENGLISH / sizeof ENGLISH[0])], shape);
    }
}

static bench_text make(int shape, size_t len)
{
    bench_text text = {.seed = 7};
    while (text.bytes.len < len) {
        size_t words = 20 + pick(&text, 100);
        for (size_t i = 0; i < words; i++)
            add_word(&text, shape);
        add(&text, shape == JAPANESE ? "\xE3\x80\x82" : ".", shape == JAPANESE ? 3 : 1);
        end_line(&text, shape);
        if (shape == WRAPPED || shape == DAMAGED || shape == SMALL)
            end_line(&text, shape);
    }
    return text;
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* Segments of one run over the text, in pieces of 128 KiB, as the pipeline does it. */
static size_t run(cqi_repair *repair, cqi_segment *segment, cqi_map *map, cq_str text)
{
    size_t segments = 0;
    cqi_repair_reset(repair);
    for (size_t at = 0; at < text.len;) {
        size_t size = text.len - at < 131072 ? text.len - at : 131072;
        while (at + size < text.len && ((unsigned char)text.data[at + size] & 0xC0) == 0x80)
            size++;
        cqi_map_clear(map);
        if (cqi_map_append(map, at, 1, 1, size) ||
            cqi_repair_push(repair, (cq_str){text.data + at, size}, map, at + size == text.len))
            exit(1);
        at += size;
        while (cqi_repair_next(repair, segment) == CQ_OK)
            segments++;
    }
    return segments;
}

/* The same for the text cut into small documents. */
static size_t run_small(cqi_repair *repair, cqi_segment *segment, cqi_map *map, cq_str text)
{
    size_t segments = 0;
    for (size_t at = 0; at < text.len; at += SMALL_BYTES) {
        size_t size = text.len - at < SMALL_BYTES ? text.len - at : SMALL_BYTES;
        segments += run(repair, segment, map, (cq_str){text.data + at, size});
    }
    return segments;
}

int main(int argc, char **argv)
{
    size_t len = (argc > 1 ? strtoul(argv[1], NULL, 10) : 32) << 20;
    int runs = argc > 2 ? atoi(argv[2]) : 3;
    cqi_segment segment = {0};
    cqi_map map = {0};
    cqi_repair *repair = NULL;
    if (cqi_repair_open(&repair))
        return 1;
    for (int shape = 0; shape < SHAPES; shape++) {
        if (argc > 3 && strcmp(argv[3], NAMES[shape]) != 0)
            continue;
        bench_text text = make(shape, len);
        double best = 1e9;
        size_t segments = 0;
        for (int i = 0; i < runs; i++) {
            double start = seconds();
            segments = (shape == SMALL ? run_small : run)(repair, &segment, &map,
                                                          cqi_buffer_str(&text.bytes));
            double taken = seconds() - start;
            best = taken < best ? taken : best;
        }
        printf("%-10s %8.1f MB/s %10zu segments\n", NAMES[shape],
               (double)text.bytes.len / best / 1e6, segments);
        cqi_buffer_deinit(&text.bytes);
    }
    cqi_repair_close(repair);
    cqi_segment_deinit(&segment);
    cqi_map_deinit(&map);
    return 0;
}
