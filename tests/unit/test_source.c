/*
 * test_source.c - reading documents: files, pipes, memory; gzip whole, joined, cut and damaged.
 */
#include "base/buffer.h"
#include "source/source.h"

#include <criterion/criterion.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <zlib.h>

/* Reads all of a source, `step` bytes at a time; gives the status that ended it. */
static cq_status read_all(cqi_source *source, size_t step, cqi_buffer *out, cq_error *error)
{
    unsigned char *piece = malloc(step);
    cq_status status = CQ_OK;
    while (status == CQ_OK) {
        size_t len = 0;
        status = cqi_source_read(source, piece, step, &len, error);
        if (status == CQ_OK)
            cr_assert(len > 0 && len <= step);
        else
            cr_assert_eq(len, 0);
        cr_assert_eq(cqi_buffer_append(out, piece, len), CQ_OK);
    }
    size_t len = 1;
    cr_assert_eq(cqi_source_read(source, piece, step, &len, NULL), status, "the end stays the end");
    cr_assert_eq(len, 0);
    free(piece);
    return status;
}

static cq_status read_memory(const void *bytes, size_t len, size_t step, cqi_buffer *out,
                             cq_error *error)
{
    cqi_source *source = NULL;
    cr_assert_eq(cqi_source_open_memory(bytes, len, NULL, &source, error), CQ_OK);
    cq_status status = read_all(source, step, out, error);
    cqi_source_close(source);
    return status;
}

/* Appends one gzip member. */
static void compress_member(cqi_buffer *out, const char *text, size_t len, int level)
{
    z_stream stream = {0};
    cr_assert_eq(deflateInit2(&stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY), Z_OK);
    uLong bound = deflateBound(&stream, (uLong)len);
    cr_assert_eq(cqi_buffer_reserve(out, bound), CQ_OK);
    stream.next_in = (Bytef *)(uintptr_t)text;
    stream.avail_in = (uInt)len;
    stream.next_out = (Bytef *)out->data + out->len;
    stream.avail_out = (uInt)bound;
    cr_assert_eq(deflate(&stream, Z_FINISH), Z_STREAM_END);
    out->len += bound - stream.avail_out;
    deflateEnd(&stream);
}

static char *make_folder(void)
{
    char *folder = strdup("/tmp/cq-source-XXXXXX");
    cr_assert(mkdtemp(folder) != NULL);
    return folder;
}

static void write_file(const char *path, const void *bytes, size_t len)
{
    FILE *file = fopen(path, "wb");
    cr_assert(file != NULL);
    cr_assert_eq(fwrite(bytes, 1, len, file), len);
    cr_assert_eq(fclose(file), 0);
}

static void fill_text(cqi_buffer *text, size_t len)
{
    unsigned state = 12345;
    while (text->len < len) {
        state = state * 1103515245 + 12345;
        cr_assert_eq(cqi_buffer_append_byte(text, (char)('a' + (state >> 16) % 26)), CQ_OK);
    }
}

Test(source, memory_is_given_as_it_is)
{
    static const char text[] = "one\ntwo\0three";
    for (size_t len = 0; len < sizeof text; len++) {
        for (size_t step = 1; step <= sizeof text; step++) {
            cqi_buffer out = {0};
            cr_assert_eq(read_memory(text, len, step, &out, NULL), CQ_END);
            cr_assert_eq(out.len, len);
            cr_assert(len == 0 || memcmp(out.data, text, len) == 0);
            cqi_buffer_deinit(&out);
        }
    }
}

Test(source, file_larger_than_the_read_ahead)
{
    char *folder = make_folder();
    char path[64];
    snprintf(path, sizeof path, "%s/a", folder);
    cqi_buffer text = {0};
    fill_text(&text, 700001);
    write_file(path, text.data, text.len);
    static const size_t steps[] = {1000, 65536, 1 << 20};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        cqi_source *source = NULL;
        cr_assert_eq(cqi_source_open_path(path, NULL, &source, NULL), CQ_OK);
        cqi_buffer out = {0};
        cr_assert_eq(read_all(source, steps[i], &out, NULL), CQ_END);
        cr_assert_eq(out.len, text.len);
        cr_assert_eq(memcmp(out.data, text.data, text.len), 0);
        cqi_buffer_deinit(&out);
        cqi_source_close(source);
    }
    cqi_buffer_deinit(&text);
    unlink(path);
    rmdir(folder);
    free(folder);
}

Test(source, what_cannot_be_opened_says_why)
{
    char *folder = make_folder();
    cqi_source *source = NULL;
    cq_error error = {0};
    cr_assert_eq(cqi_source_open_path(folder, NULL, &source, &error), CQ_E_OPEN);
    cr_assert(strstr(error.message, "directory") != NULL, "%s", error.message);
    cr_assert_null(source);
    cr_assert_eq(cqi_source_open_path("/nowhere/at all", NULL, &source, &error), CQ_E_OPEN);
    cr_assert(strstr(error.message, "No such file") != NULL, "%s", error.message);
    cr_assert_eq(cqi_source_open_path("", NULL, &source, NULL), CQ_E_OPEN);
    cr_assert_eq(cqi_source_open_descriptor(-1, NULL, &source, NULL), CQ_E_OPEN);
    cqi_source_close(NULL);
    rmdir(folder);
    free(folder);
}

/* Writes byte by byte from another process, so that reads are short and magic comes in pieces. */
static int pipe_slowly(const char *bytes, size_t len, pid_t *child)
{
    int ends[2];
    cr_assert_eq(pipe(ends), 0);
    *child = fork();
    if (*child == 0) {
        for (size_t i = 0; i < len; i++) {
            if (write(ends[1], bytes + i, 1) != 1)
                _exit(1);
            nanosleep(&(struct timespec){0, 200000}, NULL);
        }
        _exit(0);
    }
    close(ends[1]);
    return ends[0];
}

Test(source, pipe_that_gives_single_bytes)
{
    cqi_buffer packed = {0};
    compress_member(&packed, "Joint Statement\n", 16, 6);
    for (int nonblocking = 0; nonblocking < 2; nonblocking++) {
        pid_t child = 0;
        int descriptor = pipe_slowly(packed.data, packed.len, &child);
        if (nonblocking)
            cr_assert_eq(fcntl(descriptor, F_SETFL, O_NONBLOCK), 0);
        cqi_source *source = NULL;
        cr_assert_eq(cqi_source_open_descriptor(descriptor, NULL, &source, NULL), CQ_OK);
        cqi_buffer out = {0};
        cr_assert_eq(read_all(source, 100, &out, NULL), CQ_END);
        cr_assert_eq(out.len, 16);
        cr_assert_eq(memcmp(out.data, "Joint Statement\n", 16), 0);
        cqi_buffer_deinit(&out);
        cqi_source_close(source);
        cr_assert_eq(close(descriptor), 0, "the descriptor stays the caller's");
        waitpid(child, NULL, 0);
    }
    cqi_buffer_deinit(&packed);
}

static void ignore_signal(int number)
{
    (void)number;
}

Test(source, signals_do_not_end_a_read)
{
    struct sigaction action = {.sa_handler = ignore_signal}; /* no SA_RESTART */
    cr_assert_eq(sigaction(SIGALRM, &action, NULL), 0);
    struct itimerval often = {{0, 1000}, {0, 1000}};
    pid_t child = 0;
    int descriptor = pipe_slowly("a slow text of forty bytes, interrupted..", 40, &child);
    cr_assert_eq(setitimer(ITIMER_REAL, &often, NULL), 0);
    cqi_source *source = NULL;
    cr_assert_eq(cqi_source_open_descriptor(descriptor, NULL, &source, NULL), CQ_OK);
    cqi_buffer out = {0};
    cr_assert_eq(read_all(source, 8, &out, NULL), CQ_END);
    struct itimerval never = {{0, 0}, {0, 0}};
    setitimer(ITIMER_REAL, &never, NULL);
    cr_assert_eq(out.len, 40);
    cqi_buffer_deinit(&out);
    cqi_source_close(source);
    close(descriptor);
    while (waitpid(child, NULL, 0) < 0)
        ;
}

Test(source, fifo_by_its_path)
{
    char *folder = make_folder();
    char path[64];
    snprintf(path, sizeof path, "%s/fifo", folder);
    cr_assert_eq(mkfifo(path, 0600), 0);
    pid_t child = fork();
    if (child == 0) {
        int descriptor = open(path, O_WRONLY);
        _exit(write(descriptor, "text", 4) == 4 ? 0 : 1);
    }
    cqi_source *source = NULL;
    cr_assert_eq(cqi_source_open_path(path, NULL, &source, NULL), CQ_OK);
    cqi_buffer out = {0};
    cr_assert_eq(read_all(source, 100, &out, NULL), CQ_END);
    cr_assert_eq(out.len, 4);
    cqi_buffer_deinit(&out);
    cqi_source_close(source);
    waitpid(child, NULL, 0);
    unlink(path);
    rmdir(folder);
    free(folder);
}

Test(source, gzip_members_join)
{
    cqi_buffer packed = {0};
    compress_member(&packed, "first, ", 7, 9);
    compress_member(&packed, "", 0, 6);
    compress_member(&packed, "second", 6, 0);
    for (size_t step = 1; step < 20; step++) {
        cqi_buffer out = {0};
        cr_assert_eq(read_memory(packed.data, packed.len, step, &out, NULL), CQ_END);
        cr_assert_eq(out.len, 13);
        cr_assert_eq(memcmp(out.data, "first, second", 13), 0);
        cqi_buffer_deinit(&out);
    }
    cqi_buffer_deinit(&packed);
}

Test(source, gzip_larger_than_any_buffer)
{
    cqi_buffer text = {0};
    fill_text(&text, 3000000);
    cqi_buffer packed = {0};
    compress_member(&packed, text.data, text.len, 1);
    cqi_buffer out = {0};
    cr_assert_eq(read_memory(packed.data, packed.len, 65536, &out, NULL), CQ_END);
    cr_assert_eq(out.len, text.len);
    cr_assert_eq(memcmp(out.data, text.data, text.len), 0);
    cqi_buffer_deinit(&out);
    cqi_buffer_deinit(&packed);
    cqi_buffer_deinit(&text);
}

Test(source, gzip_cut_short_gives_what_is_there)
{
    cqi_buffer text = {0};
    fill_text(&text, 400);
    cqi_buffer packed = {0};
    compress_member(&packed, text.data, text.len, 6);
    size_t longest = 0;
    for (size_t len = 2; len < packed.len; len++) {
        cqi_buffer out = {0};
        cq_error error = {0};
        cr_assert_eq(read_memory(packed.data, len, 50, &out, &error), CQ_E_DAMAGED, "cut at %zu",
                     len);
        cr_assert(error.message[0] != '\0');
        cr_assert(out.len >= longest, "a longer piece gives no less");
        cr_assert(out.len == 0 || memcmp(out.data, text.data, out.len) == 0);
        longest = out.len;
        cqi_buffer_deinit(&out);
    }
    cr_assert_eq(longest, text.len, "without its trailer, all of the text is there");
    cqi_buffer_deinit(&packed);
    cqi_buffer_deinit(&text);
}

/* The bytes of a gzip header that may hold anything: time stamp, flags for speed, system. */
static bool is_free_byte(size_t at)
{
    return at >= 4 && at <= 9;
}

Test(source, gzip_damaged_at_every_byte_is_noticed)
{
    cqi_buffer text = {0};
    fill_text(&text, 300);
    cqi_buffer packed = {0};
    compress_member(&packed, text.data, text.len, 6);
    for (size_t at = 2; at < packed.len; at++) {
        if (is_free_byte(at))
            continue;
        for (int bit = 0; bit < 8; bit++) {
            packed.data[at] = (char)(packed.data[at] ^ (1 << bit));
            cqi_buffer out = {0};
            cq_status status = read_memory(packed.data, packed.len, 64, &out, NULL);
            /*
             * Without its third magic byte it is no gzip; a flag may turn text into a file's name;
             * the bits that fill the last byte before the trailer mean nothing.
             */
            bool whole = out.len == text.len && memcmp(out.data, text.data, text.len) == 0;
            if (at > 3)
                cr_assert(status == CQ_E_DAMAGED || whole, "byte %zu bit %d: %d", at, bit, status);
            cqi_buffer_deinit(&out);
            packed.data[at] = (char)(packed.data[at] ^ (1 << bit));
        }
    }
    cqi_buffer_deinit(&packed);
    cqi_buffer_deinit(&text);
}

Test(source, wrong_checksum_loses_no_text)
{
    cqi_buffer text = {0};
    fill_text(&text, 200000);
    cqi_buffer packed = {0};
    compress_member(&packed, text.data, text.len, 6);
    packed.data[packed.len - 8] ^= 1;
    cqi_buffer out = {0};
    cr_assert_eq(read_memory(packed.data, packed.len, 1 << 20, &out, NULL), CQ_E_DAMAGED);
    cr_assert_eq(out.len, text.len);
    cqi_buffer_deinit(&out);
    cqi_buffer_deinit(&packed);
    cqi_buffer_deinit(&text);
}

Test(source, what_follows_gzip)
{
    static const struct {
        const char *bytes;
        size_t len;
        cq_status status;
    } rows[] = {
        {"\0\0\0\0", 4, CQ_END},           {"rubbish", 7, CQ_E_DAMAGED}, {"\x1F", 1, CQ_E_DAMAGED},
        {"\x1F\x8B\x08", 3, CQ_E_DAMAGED}, {"\0\0x", 3, CQ_E_DAMAGED},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cqi_buffer packed = {0};
        compress_member(&packed, "text", 4, 6);
        cr_assert_eq(cqi_buffer_append(&packed, rows[i].bytes, rows[i].len), CQ_OK);
        cqi_buffer out = {0};
        cr_assert_eq(read_memory(packed.data, packed.len, 100, &out, NULL), rows[i].status,
                     "row %zu", i);
        cr_assert_eq(out.len, 4, "row %zu", i);
        cqi_buffer_deinit(&out);
        cqi_buffer_deinit(&packed);
    }
}

static cq_status read_bomb(size_t megabytes, uint64_t ratio, size_t *given)
{
    cqi_buffer zeros = {0};
    cr_assert_eq(cqi_buffer_reserve(&zeros, megabytes << 20), CQ_OK);
    memset(zeros.data, 'a', megabytes << 20);
    cqi_buffer packed = {0};
    compress_member(&packed, zeros.data, megabytes << 20, 9);
    cqi_source_limits limits = {.ratio = ratio};
    cqi_source *source = NULL;
    cr_assert_eq(cqi_source_open_memory(packed.data, packed.len, &limits, &source, NULL), CQ_OK);
    cqi_buffer out = {0};
    cq_status status = read_all(source, 65536, &out, NULL);
    *given = out.len;
    cqi_source_close(source);
    cqi_buffer_deinit(&out);
    cqi_buffer_deinit(&packed);
    cqi_buffer_deinit(&zeros);
    return status;
}

Test(source, bombs_are_stopped)
{
    size_t given = 0;
    cr_assert_eq(read_bomb(40, 0, &given), CQ_E_LIMIT);
    cr_assert(given <= (17U << 20), "%zu", given);
    cr_assert_eq(read_bomb(15, 0, &given), CQ_END, "small ones are harmless");
    cr_assert_eq(given, 15U << 20);
    cr_assert_eq(read_bomb(40, 5000, &given), CQ_END, "the limit can be raised");
    cr_assert_eq(given, 40U << 20);
}

/* Looking ahead, in steps of any size, changes nothing of what is read. */
Test(source, looking_ahead_takes_nothing)
{
    cqi_buffer text = {0};
    fill_text(&text, 700001);
    cqi_buffer packed = {0};
    compress_member(&packed, text.data, text.len, 1);
    static const size_t wants[] = {1, 1000, 65537, 300000, 700001, 700002};
    for (size_t i = 0; i < sizeof wants / sizeof *wants; i++) {
        const cqi_buffer *documents[] = {&text, &packed};
        for (int d = 0; d < 2; d++) {
            cqi_source *source = NULL;
            const unsigned char *bytes = NULL;
            size_t len = 0;
            cqi_buffer out = {0};
            cr_assert_eq(
                cqi_source_open_memory(documents[d]->data, documents[d]->len, NULL, &source, NULL),
                CQ_OK);
            cr_assert_eq(cqi_source_peek(source, 3, &bytes, &len, NULL), CQ_OK);
            cr_assert_eq(cqi_source_peek(source, wants[i], &bytes, &len, NULL), CQ_OK);
            cr_assert(len >= (wants[i] < text.len ? wants[i] : text.len));
            cr_assert_eq(memcmp(bytes, text.data, len), 0);
            cr_assert_eq(read_all(source, 5000, &out, NULL), CQ_END);
            cr_assert_eq(out.len, text.len);
            cr_assert_eq(memcmp(out.data, text.data, out.len), 0);
            cqi_buffer_deinit(&out);
            cqi_source_close(source);
        }
    }
    cqi_buffer_deinit(&packed);
    cqi_buffer_deinit(&text);
}

Test(source, a_document_is_taken_whole_or_not_at_all)
{
    cqi_buffer text = {0};
    fill_text(&text, 100000);
    static const size_t limits[] = {0, 99999, 100000, 1 << 20};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        cqi_source *source = NULL;
        cqi_source *taken = NULL;
        size_t len = 0;
        cqi_buffer out = {0};
        cr_assert_eq(cqi_source_open_memory(text.data, text.len, NULL, &source, NULL), CQ_OK);
        cqi_source_declare(source, "text/html", "euc-jp");
        cqi_source_set_encoding(source, "UTF-8");
        cq_status status = cqi_source_take(source, limits[i], &taken, &len, NULL);
        cr_assert_eq(status, limits[i] < text.len ? CQ_STOP : CQ_OK);
        if (taken) {
            cr_assert_eq(len, text.len);
            cr_assert_str_eq(cqi_source_media_type(taken), "text/html");
            cr_assert_str_eq(cqi_source_charset(taken), "euc-jp");
            cr_assert_str_eq(cqi_source_encoding(taken), "UTF-8");
        }
        cr_assert_eq(read_all(taken ? taken : source, 5000, &out, NULL), CQ_END);
        cr_assert_eq(out.len, text.len);
        cr_assert_eq(memcmp(out.data, text.data, out.len), 0);
        cqi_buffer_deinit(&out);
        cqi_source_close(taken);
        cqi_source_close(source);
    }
    cqi_buffer_deinit(&text);
}

Test(source, what_is_taken_ends_as_it_ended)
{
    cqi_buffer packed = {0};
    compress_member(&packed, "some of it", 10, 0);
    cqi_source *source = NULL;
    cqi_source *taken = NULL;
    size_t len = 0;
    cqi_buffer out = {0};
    cq_error error = {0};
    cr_assert_eq(cqi_source_open_memory(packed.data, packed.len - 4, NULL, &source, NULL), CQ_OK);
    cr_assert_eq(cqi_source_take(source, 1000, &taken, &len, NULL), CQ_OK);
    cqi_source_close(source);
    cqi_buffer_deinit(&packed);
    cr_assert_eq(read_all(taken, 3, &out, &error), CQ_E_DAMAGED);
    cr_assert(strstr(error.message, "in the middle") != NULL, "%s", error.message);
    cr_assert_eq(out.len, 10);
    cqi_buffer_deinit(&out);
    cqi_source_close(taken);
}

/* A limit of bytes that is met exactly is kept. */
Test(source, bytes_are_limited)
{
    for (uint64_t limit = 9; limit < 12; limit++) {
        cqi_source_limits limits = {.bytes = limit};
        cqi_source *source = NULL;
        cqi_buffer out = {0};
        cr_assert_eq(cqi_source_open_memory("0123456789", 10, &limits, &source, NULL), CQ_OK);
        cr_assert_eq(read_all(source, 4, &out, NULL), limit < 10 ? CQ_E_LIMIT : CQ_END);
        cr_assert_eq(out.len, limit < 10 ? 8 : 10);
        cqi_buffer_deinit(&out);
        cqi_source_close(source);
    }
}

/* What a walk visited, one line each, with a mark for errors. */
static cq_status note_visit(void *context, const char *path, cq_status status,
                            const cq_error *error)
{
    cqi_buffer *seen = context;
    cr_assert_eq(status == CQ_OK, error == NULL);
    if (status != CQ_OK)
        cqi_buffer_append(seen, "!", 1);
    cqi_buffer_append(seen, path, strlen(path));
    return cqi_buffer_append(seen, "\n", 1);
}

static void expect_walk(const char *path, const char *wanted)
{
    cqi_buffer seen = {0};
    cr_assert_eq(cqi_walk(path, note_visit, &seen), CQ_OK);
    cqi_buffer_append(&seen, "", 1);
    cr_assert_str_eq(seen.data, wanted);
    cqi_buffer_deinit(&seen);
}

Test(source, walk_goes_in_the_order_of_bytes)
{
    char *folder = make_folder();
    cr_assert_eq(chdir(folder), 0);
    mkdir("d", 0700);
    mkdir("d/b", 0700);
    mkdir("d/empty", 0700);
    mkdir("other", 0700);
    write_file("d/a.txt", "", 0);
    write_file("d/b/z", "", 0);
    write_file("d/b/Z", "", 0);
    write_file("d/b.txt", "", 0);
    write_file("d/\xC3\xA9", "", 0);
    write_file("other/file", "", 0);
    cr_assert_eq(symlink("../other", "d/link"), 0);
    cr_assert_eq(symlink("../other/file", "d/file-link"), 0);
    cr_assert_eq(symlink("nowhere", "d/lost"), 0);
    cr_assert_eq(mkfifo("d/pipe", 0600), 0);
    const char *below = "d/a.txt\nd/b/Z\nd/b/z\nd/b.txt\nd/file-link\n!d/lost\nd/\xC3\xA9\n";
    expect_walk("d", below);
    expect_walk("d/", below);
    expect_walk("d/a.txt", "d/a.txt\n");
    expect_walk("d/link", "d/link/file\n");
    expect_walk("d/pipe", "d/pipe\n");
    expect_walk("d/none", "!d/none\n");
    expect_walk("", "!\n");
    cr_assert_eq(chdir("/"), 0);
    char command[128];
    snprintf(command, sizeof command, "rm -r %s", folder);
    cr_assert_eq(system(command), 0);
    free(folder);
}

Test(source, walk_goes_on_behind_what_is_closed)
{
    if (geteuid() == 0) /* to whom nothing is closed */
        cr_assert_eq(setuid(65534), 0);
    char *folder = make_folder();
    cr_assert_eq(chdir(folder), 0);
    mkdir("d", 0700);
    mkdir("d/closed", 0000);
    write_file("d/open", "", 0);
    expect_walk("d", "!d/closed\nd/open\n");
    rmdir("d/closed");
    unlink("d/open");
    rmdir("d");
    cr_assert_eq(chdir("/"), 0);
    rmdir(folder);
    free(folder);
}

static cq_status stop_at_second(void *context, const char *path, cq_status status,
                                const cq_error *error)
{
    (void)path, (void)status, (void)error;
    int *count = context;
    return ++*count == 2 ? CQ_STOP : CQ_OK;
}

Test(source, walk_stops_when_told)
{
    char *folder = make_folder();
    cr_assert_eq(chdir(folder), 0);
    write_file("1", "", 0);
    write_file("2", "", 0);
    write_file("3", "", 0);
    int count = 0;
    cr_assert_eq(cqi_walk(".", stop_at_second, &count), CQ_STOP);
    cr_assert_eq(count, 2);
    unlink("1");
    unlink("2");
    unlink("3");
    cr_assert_eq(chdir("/"), 0);
    rmdir(folder);
    free(folder);
}

Test(source, walk_of_a_deep_tree_keeps_few_descriptors)
{
    char *folder = make_folder();
    cr_assert_eq(chdir(folder), 0);
    for (int depth = 0; depth < 1500; depth++) {
        cr_assert_eq(mkdir("d", 0700), 0);
        cr_assert_eq(chdir("d"), 0);
    }
    write_file("leaf", "", 0);
    cr_assert_eq(chdir(folder), 0);
    cqi_buffer seen = {0};
    cr_assert_eq(cqi_walk("d", note_visit, &seen), CQ_OK);
    cr_assert(seen.len > 3000);
    cr_assert_eq(memcmp(seen.data + seen.len - 6, "/leaf\n", 6), 0);
    cqi_buffer_deinit(&seen);
    cr_assert_eq(chdir("/"), 0);
    char command[128];
    snprintf(command, sizeof command, "rm -r %s", folder);
    cr_assert_eq(system(command), 0);
    free(folder);
}
