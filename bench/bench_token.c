/*
 * bench_token.c - how fast the kernels segment, beside what bounds them and what others do.
 *
 *     bench_token [--rounds=N] [--size=MB] FILE...
 *
 * All measures of a file run one after the other on the same buffer, in one thread, and are
 * repeated; the median counts, of the thread's CPU time. MB/s are always those of the UTF-8 input;
 * a ratio is to memcpy of the same buffer. script/make-bench-text makes the files.
 */
#include "token/kernel.h"
#include "token/token.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef HAVE_ICU
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#endif
#ifdef HAVE_UNISTRING
#include <uniwbrk.h>
#endif

enum { RUN = 2048, MAX_ROUNDS = 99 };

typedef struct input {
    const char *path;
    uint8_t *data;
    uint8_t *other; /* as long as data: where copies go */
    size_t len;
    size_t file_len; /* of which `len` bytes are in memory */
} input;

/* One measure: does the work once, returns the number of segments, or bytes where there are none.
 */
typedef uint64_t measure(const input *in, const void *what);

static int rounds = 5;

static double now(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Seconds of the median round; *count is what the measure returned. */
static double median_seconds(measure *f, const input *in, const void *what, uint64_t *count)
{
    double seconds[MAX_ROUNDS];
    for (int i = 0; i < rounds; i++) {
        double begin = now(CLOCK_THREAD_CPUTIME_ID);
        *count = f(in, what);
        seconds[i] = now(CLOCK_THREAD_CPUTIME_ID) - begin;
    }
    qsort(seconds, (size_t)rounds, sizeof *seconds, compare);
    return seconds[rounds / 2];
}

static void show(const char *name, const input *in, double seconds, double copied, uint64_t count)
{
    double speed = (double)in->len / seconds / 1e6;
    printf("  %-24s %8.0f MB/s  %6.3f", name, speed, speed / copied);
    if (count)
        printf("  %10llu", (unsigned long long)count);
    printf("\n");
}

static uint64_t copy(const input *in, const void *what)
{
    (void)what;
    memcpy(in->other, in->data, in->len);
    return in->other[in->len / 2];
}

static uint64_t read_sum(const input *in, const void *what)
{
    uint64_t sum[4] = {0};
    (void)what;
    for (size_t i = 0; i + 32 <= in->len; i += 32) {
        uint64_t word[4];
        memcpy(word, in->data + i, sizeof word);
        for (size_t j = 0; j < 4; j++)
            sum[j] += word[j];
    }
    return sum[0] ^ sum[1] ^ sum[2] ^ sum[3];
}

/* Start and kind of each segment into the same small columns again and again. */
static uint64_t segment(const input *in, cqi_segment_function *f)
{
    static uint32_t start[RUN];
    static uint8_t mark[RUN];
    cqi_stream stream = {0};
    cqi_run run = {.start = start, .mark = mark, .capacity = RUN};
    uint64_t count = 0;
    for (size_t used = 0; used < in->len;) {
        used += f(&stream, in->data + used, in->len - used, 1, &run);
        count += run.count;
    }
    return count;
}

static uint64_t words(const input *in, const void *kernel)
{
    return segment(in, ((const cqi_kernel *)kernel)->words);
}

static uint64_t sentences(const input *in, const void *kernel)
{
    return segment(in, ((const cqi_kernel *)kernel)->sentences);
}

/* The pipeline's columns, with shape and hash, a line at a time. */
static uint64_t columns(const input *in, const void *kernel)
{
    cqi_tokens tokens = {0};
    uint64_t count = 0;
    for (size_t at = 0; at < in->len;) {
        const uint8_t *end = memchr(in->data + at, '\n', in->len - at);
        size_t len = end ? (size_t)(end - in->data) - at : in->len - at;
        if (cqi_tokenize(kernel, (cq_str){(const char *)in->data + at, len}, NULL, 0, NULL,
                         &tokens))
            break;
        count += tokens.columns.count;
        at += len + 1;
    }
    cqi_tokens_deinit(&tokens);
    return count;
}

#ifdef HAVE_ICU
/* The rules of UAX #29 without ICU's dictionaries and its own changes. */
static const char icu_rules[] =
    "!!chain;"
    "$CR=[\\p{Word_Break=CR}];$LF=[\\p{Word_Break=LF}];$NL=[\\p{Word_Break=Newline}];"
    "$EFZ=[\\p{Word_Break=Extend}\\p{Word_Break=Format}\\p{Word_Break=ZWJ}];"
    "$ZWJ=[\\p{Word_Break=ZWJ}];$RI=[\\p{Word_Break=Regional_Indicator}];"
    "$KA=[\\p{Word_Break=Katakana}];$HL=[\\p{Word_Break=Hebrew_Letter}];"
    "$AL=[\\p{Word_Break=ALetter}$HL];$SQ=[\\p{Word_Break=Single_Quote}];"
    "$DQ=[\\p{Word_Break=Double_Quote}];$MB=[\\p{Word_Break=MidNumLet}];"
    "$ML=[\\p{Word_Break=MidLetter}];$MN=[\\p{Word_Break=MidNum}];$NU=[\\p{Word_Break=Numeric}];"
    "$EX=[\\p{Word_Break=ExtendNumLet}];$WS=[\\p{Word_Break=WSegSpace}];"
    "$PICT=[\\p{Extended_Pictographic}];"
    "$KAx=$KA $EFZ*;$HLx=$HL $EFZ*;$ALx=$AL $EFZ*;$SQx=$SQ $EFZ*;$DQx=$DQ $EFZ*;$MBx=$MB $EFZ*;"
    "$MLx=$ML $EFZ*;$MNx=$MN $EFZ*;$NUx=$NU $EFZ*;$EXx=$EX $EFZ*;$RIx=$RI $EFZ*;"
    "$CR $LF;$ZWJ $PICT;$WS $WS;^$EFZ+;[^$CR$LF$NL$EFZ] $EFZ*;"
    "$ALx $ALx;$ALx ($MLx|$MBx|$SQx) $ALx;$HLx $SQx;$HLx $DQx $HLx;$NUx $NUx;$ALx $NUx;$NUx $ALx;"
    "$NUx ($MNx|$MBx|$SQx) $NUx;$KAx $KAx;$ALx $EXx;$NUx $EXx;$KAx $EXx;$EXx $EXx;$EXx $ALx;"
    "$EXx $NUx;$EXx $KAx;^$RIx $RIx;.;";

static UBreakIterator *icu_iterator(void)
{
    static UChar rules[sizeof icu_rules];
    UErrorCode error = U_ZERO_ERROR;
    UParseError where;
    u_uastrcpy(rules, icu_rules);
    UBreakIterator *words = ubrk_openRules(rules, -1, NULL, 0, &where, &error);
    if (U_FAILURE(error))
        fprintf(stderr, "ICU: %s at %d\n", u_errorName(error), where.offset);
    return words;
}

static uint64_t icu_count(UBreakIterator *words)
{
    uint64_t count = 0;
    while (ubrk_next(words) != UBRK_DONE)
        count++;
    return count;
}

typedef struct utf16 {
    UChar *text;
    int32_t len;
} utf16;

/* what: the text in UTF-16, or NULL for UTF-8 through UText. */
static uint64_t icu(const input *in, const void *what)
{
    static UBreakIterator *words;
    UErrorCode error = U_ZERO_ERROR;
    if (!words && !(words = icu_iterator()))
        return 0;
    if (what) {
        const utf16 *wide = what;
        ubrk_setText(words, wide->text, wide->len, &error);
        return icu_count(words);
    }
    UText *text = utext_openUTF8(NULL, (const char *)in->data, (int64_t)in->len, &error);
    ubrk_setUText(words, text, &error);
    uint64_t count = icu_count(words);
    utext_close(text);
    return count;
}

static void bench_icu(const input *in, double copied)
{
    uint64_t count = 0;
    UErrorCode error = U_ZERO_ERROR;
    UChar *text = malloc((in->len + 1) * sizeof *text);
    utf16 wide = {text, 0};
    if (text) {
        u_strFromUTF8WithSub(text, (int32_t)in->len + 1, &wide.len, (const char *)in->data,
                             (int32_t)in->len, 0xFFFD, NULL, &error);
        double seconds = median_seconds(icu, in, &wide, &count);
        show("words ICU, UTF-16", in, seconds, copied, count);
    }
    free(text);
    double seconds = median_seconds(icu, in, NULL, &count);
    show("words ICU, UText", in, seconds, copied, count);
}
#endif

#ifdef HAVE_UNISTRING
static uint64_t unistring(const input *in, const void *what)
{
    (void)what;
    u8_wordbreaks(in->data, in->len, (char *)in->other);
    uint64_t count = 0;
    for (size_t i = 0; i < in->len; i++)
        count += in->other[i] == 1;
    return count + 1;
}
#endif

/* wc -w of the file itself, scaled to the part that is in memory: the child's CPU time. */
static double wc_seconds(const input *in)
{
    struct rusage before;
    struct rusage after;
    int status = 0;
    getrusage(RUSAGE_CHILDREN, &before);
    pid_t child = fork();
    if (child == 0) {
        int nothing = open("/dev/null", O_WRONLY);
        dup2(nothing, STDOUT_FILENO);
        execlp("wc", "wc", "-w", in->path, (char *)NULL);
        _exit(127);
    }
    if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
        return 0;
    getrusage(RUSAGE_CHILDREN, &after);
    double seconds = (double)(after.ru_utime.tv_sec - before.ru_utime.tv_sec) +
                     (double)(after.ru_utime.tv_usec - before.ru_utime.tv_usec) * 1e-6;
    return seconds * (double)in->len / (double)in->file_len;
}

static void bench_kernels(const input *in, double copied)
{
    static const struct {
        const char *name;
        measure *f;
    } kinds[] = {{"words", words}, {"sentences", sentences}, {"columns", columns}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        for (size_t n = 0; cqi_kernel_at(n); n++) {
            char name[64];
            uint64_t count = 0;
            double seconds = median_seconds(kinds[i].f, in, cqi_kernel_at(n), &count);
            snprintf(name, sizeof name, "%s %s", kinds[i].name, cqi_kernel_at(n)->name);
            show(name, in, seconds, copied, count);
        }
    }
}

static void bench_others(const input *in, double copied)
{
#ifdef HAVE_ICU
    bench_icu(in, copied);
#endif
#ifdef HAVE_UNISTRING
    uint64_t count = 0;
    double unistring_seconds = median_seconds(unistring, in, NULL, &count);
    show("words libunistring", in, unistring_seconds, copied, count);
#endif
    double seconds = wc_seconds(in);
    if (seconds > 0)
        show("wc -w", in, seconds, copied, 0);
}

static int read_input(input *in, size_t most)
{
    FILE *file = fopen(in->path, "rb");
    if (!file)
        return 0;
    in->len = fread(in->data, 1, most, file);
    if (fseek(file, 0, SEEK_END) == 0 && ftell(file) > 0)
        in->file_len = (size_t)ftell(file);
    fclose(file);
    return in->len > 0 && in->file_len >= in->len;
}

static int bench_file(const char *path, size_t most)
{
    input in = {.path = path, .data = malloc(most), .other = malloc(most)};
    if (!in.data || !in.other || !read_input(&in, most)) {
        fprintf(stderr, "%s: cannot be read\n", path);
        free(in.data);
        free(in.other);
        return 1;
    }
    memset(in.other, 1, in.len);
    uint64_t count = 0;
    double seconds = median_seconds(copy, &in, NULL, &count);
    double copied = (double)in.len / seconds / 1e6;
    printf("%s (%zu bytes)\n", path, in.len);
    show("memcpy", &in, seconds, copied, 0);
    show("read and add", &in, median_seconds(read_sum, &in, NULL, &count), copied, 0);
    bench_kernels(&in, copied);
    bench_others(&in, copied);
    free(in.data);
    free(in.other);
    return 0;
}

int main(int argc, char **argv)
{
    size_t size = 64;
    int failed = argc < 2;
    for (int i = 1; i < argc; i++) {
        if (strncmp(argv[i], "--rounds=", 9) == 0)
            rounds = (int)strtol(argv[i] + 9, NULL, 10);
        else if (strncmp(argv[i], "--size=", 7) == 0)
            size = strtoul(argv[i] + 7, NULL, 10);
        else
            failed |= bench_file(argv[i], size * 1000000);
        rounds = rounds < 1 ? 1 : rounds > MAX_ROUNDS ? MAX_ROUNDS : rounds;
    }
    if (argc < 2)
        fprintf(stderr, "usage: bench_token [--rounds=N] [--size=MB] FILE...\n");
    return failed;
}
