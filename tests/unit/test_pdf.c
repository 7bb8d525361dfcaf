/*
 * test_pdf.c - PDFs: recognised by content, their text, and what is said of those that cannot be
 * read.
 */
#include "base/buffer.h"
#include "source/pdf.h"
#include "source/sandbox.h"
#include "source/spool.h"

#include <criterion/criterion.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void add(cqi_buffer *pdf, const char *text)
{
    cr_assert_eq(cqi_buffer_append(pdf, text, strlen(text)), CQ_OK);
}

/* Adds object `number`, noting where it begins. */
static void add_object(cqi_buffer *pdf, size_t *places, int number, const char *body)
{
    char head[32];
    places[number] = pdf->len;
    snprintf(head, sizeof head, "%d 0 obj\n", number);
    add(pdf, head);
    add(pdf, body);
    add(pdf, "\nendobj\n");
}

/* A PDF of one page that shows `text` in Helvetica. */
static void make_pdf(cqi_buffer *pdf, const char *text)
{
    size_t places[6] = {0};
    char body[4096];
    char content[2048];
    snprintf(content, sizeof content, "BT /F1 12 Tf 72 720 Td (%s) Tj ET", text);
    snprintf(body, sizeof body, "<< /Length %zu >>\nstream\n%s\nendstream", strlen(content),
             content);
    add(pdf, "%PDF-1.4\n");
    add_object(pdf, places, 1, "<< /Type /Catalog /Pages 2 0 R >>");
    add_object(pdf, places, 2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    add_object(pdf, places, 3,
               "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
               "/Resources << /Font << /F1 5 0 R >> >> >>");
    add_object(pdf, places, 4, body);
    add_object(pdf, places, 5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    size_t table = pdf->len;
    add(pdf, "xref\n0 6\n0000000000 65535 f \n");
    for (int i = 1; i < 6; i++) {
        snprintf(body, sizeof body, "%010zu 00000 n \n", places[i]);
        add(pdf, body);
    }
    snprintf(body, sizeof body, "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%zu\n%%%%EOF\n",
             table);
    add(pdf, body);
}

static bool have_pdftotext(void)
{
    return system("pdftotext -v >/dev/null 2>&1") == 0;
}

#define NEED_PDFTOTEXT()                                                                           \
    if (!have_pdftotext())                                                                         \
    cr_skip_test("pdftotext (Debian: poppler-utils) is not installed")

/* The text, up to the status that ended it. */
static cq_status read_text(cqi_pdf *pdf, cqi_buffer *text, cq_error *error)
{
    for (;;) {
        char piece[100];
        size_t len = 0;
        cq_status status = cqi_pdf_read(pdf, piece, sizeof piece, &len, error);
        cr_assert_eq(status == CQ_OK, len > 0);
        if (status != CQ_OK)
            return status;
        cr_assert_eq(cqi_buffer_append(text, piece, len), CQ_OK);
    }
}

static cq_status read_bytes(const cqi_buffer *bytes, cqi_buffer *text, cq_error *error)
{
    cqi_pdf *pdf = NULL;
    cr_assert_eq(cqi_pdf_open_memory(bytes->data, bytes->len, NULL, &pdf, error), CQ_OK);
    cq_status status = read_text(pdf, text, error);
    cqi_pdf_close(pdf);
    return status;
}

Test(pdf, is_recognised_by_its_mark)
{
    static const struct {
        const char *bytes;
        bool recognised;
    } cases[] = {
        {"%PDF-1.7\n%", true},
        {"\xEF\xBB\xBF%PDF-1.4", true},
        {"\r\n\r\n%PDF-2.0\n", true},
        {"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n", true},
        {"%PDF", false},
        {"%PDF-", false},
        {"%PDF-x", false},
        {"", false},
        {"A file that begins with %PDF-1.4 is a PDF.", false},
        {"100 %\n% \n%%PDF-1.4", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        cr_expect_eq(
            cqi_pdf_recognised((const unsigned char *)cases[i].bytes, strlen(cases[i].bytes)),
            cases[i].recognised, "case %zu", i);
}

Test(pdf, is_recognised_within_its_first_bytes_only)
{
    char bytes[CQI_PDF_HEAD_BYTES + 8];
    memset(bytes, '\n', sizeof bytes);
    memcpy(bytes + CQI_PDF_HEAD_BYTES - 6, "%PDF-1", 6);
    cr_expect(cqi_pdf_recognised((unsigned char *)bytes, sizeof bytes));
    memset(bytes, '\n', sizeof bytes);
    memcpy(bytes + CQI_PDF_HEAD_BYTES - 5, "%PDF-1.4", 8);
    cr_expect_not(cqi_pdf_recognised((unsigned char *)bytes, sizeof bytes));
}

Test(pdf, gives_its_text)
{
    NEED_PDFTOTEXT();
    cqi_buffer bytes = {0};
    cqi_buffer text = {0};
    make_pdf(&bytes, "Third Meeting, Bergen, 4 May 2011");
    cq_error error = {0};
    cr_assert_eq(read_bytes(&bytes, &text, &error), CQ_END, "%s", error.message);
    cr_assert_eq(cqi_buffer_append_byte(&text, '\0'), CQ_OK);
    cr_expect_str_eq(text.data, "Third Meeting, Bergen, 4 May 2011\n\f");
    cqi_buffer_deinit(&bytes);
    cqi_buffer_deinit(&text);
}

Test(pdf, is_read_from_the_file_s_beginning_wherever_the_descriptor_stands)
{
    NEED_PDFTOTEXT();
    cqi_buffer bytes = {0};
    cqi_buffer text = {0};
    make_pdf(&bytes, "Rome");
    int file = cqi_spool();
    cr_assert_geq(file, 0);
    cr_assert_eq(write(file, bytes.data, bytes.len), (ssize_t)bytes.len);
    cqi_pdf *pdf = NULL;
    cr_assert_eq(cqi_pdf_open_descriptor(file, NULL, &pdf, NULL), CQ_OK);
    close(file);
    cr_expect_eq(read_text(pdf, &text, NULL), CQ_END);
    cr_expect_eq(text.len, 6);
    cqi_pdf_close(pdf);
    cqi_buffer_deinit(&bytes);
    cqi_buffer_deinit(&text);
}

Test(pdf, tells_of_damage)
{
    NEED_PDFTOTEXT();
    cqi_buffer bytes = {0};
    make_pdf(&bytes, "Rome");
    for (size_t keep = 9; keep < bytes.len; keep += 60) { /* cut short */
        cqi_buffer cut = {bytes.data, keep, 0};
        cqi_buffer text = {0};
        cq_error error = {0};
        if (keep < bytes.len - 80)
            cr_expect_eq(read_bytes(&cut, &text, &error), CQ_E_DAMAGED, "%zu bytes", keep);
        cr_expect(strstr(error.message, "PDF") || keep >= bytes.len - 80);
        cqi_buffer_deinit(&text);
    }
    cqi_buffer_deinit(&bytes);
}

Test(pdf, says_what_to_install)
{
    cq_error error = {0};
    cqi_pdf *pdf = NULL;
    setenv("PATH", "/nowhere:relative", 1);
    cr_expect_eq(cqi_pdf_open_memory("%PDF-1.4", 8, NULL, &pdf, &error), CQ_E_OPEN);
    cr_expect(strstr(error.message, "poppler-utils"), "%s", error.message);
    cr_expect_null(pdf);
}

static char script_folder[32]; /* each test is a process of its own */
static char script_path[64];

/* Puts a shell script of the name pdftotext alone in PATH. */
static void put_in_place(const char *script)
{
    if (!script_folder[0]) {
        strcpy(script_folder, "/tmp/test-pdf-XXXXXX");
        cr_assert_not_null(mkdtemp(script_folder));
        snprintf(script_path, sizeof script_path, "%s/pdftotext", script_folder);
    }
    FILE *file = fopen(script_path, "w");
    cr_assert_not_null(file);
    fprintf(file, "#!/bin/sh\n%s\n", script);
    fclose(file);
    cr_assert_eq(chmod(script_path, 0755), 0);
    setenv("PATH", script_folder, 1);
}

static void tidy(void)
{
    unlink(script_path);
    rmdir(script_folder);
}

static cq_status run_script(const char *script, unsigned wait_seconds, cqi_buffer *text,
                            cq_error *error)
{
    put_in_place(script);
    cqi_pdf_limits limits = {.wait_seconds = wait_seconds};
    cqi_pdf *pdf = NULL;
    cr_assert_eq(cqi_pdf_open_memory("%PDF-1.4", 8, &limits, &pdf, error), CQ_OK);
    cq_status status = read_text(pdf, text, error);
    cqi_pdf_close(pdf);
    text->len = 0;
    return status;
}

Test(pdf, judges_how_the_program_ends, .fini = tidy)
{
    static const struct {
        const char *script;
        cq_status status;
        const char *words;
        unsigned wait_seconds;
    } cases[] = {
        {"echo text", CQ_END, "", 60},
        {"printf '\\n\\f \\n\\f'", CQ_E_DAMAGED, "scan", 60},
        {"echo text; echo 'Syntax Warning: Invalid Font Weight' >&2", CQ_END, "", 60},
        {"echo 'Command Line Error: Incorrect password' >&2; exit 1", CQ_E_DAMAGED, "encrypted",
         60},
        {"echo text; echo 'Syntax Error: no pages' >&2; exit 1", CQ_E_DAMAGED, "no pages", 60},
        {"exit 1", CQ_E_DAMAGED, "damaged PDF", 60},
        {"ulimit -t 1; while :; do :; done", CQ_E_LIMIT, "more than", 60},
        {"exec sleep 60", CQ_E_LIMIT, "no more text for 2 seconds", 2},
        {"echo some; exec 1>&- 2>&-; exec sleep 60", CQ_E_LIMIT, "no more text", 2},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        cqi_buffer text = {0};
        cq_error error = {0};
        cq_status status = run_script(cases[i].script, cases[i].wait_seconds, &text, &error);
        cr_expect_eq(status, cases[i].status, "%s: %d %s", cases[i].script, status, error.message);
        cr_expect(strstr(error.message, cases[i].words), "%s: %s", cases[i].script, error.message);
        cqi_buffer_deinit(&text);
    }
}

/* What a program in the sandbox prints. */
static void run_sandboxed(const char *script, cqi_buffer *text)
{
    cq_error error = {0};
    put_in_place(script);
    cqi_pdf *pdf = NULL;
    cr_assert_eq(cqi_pdf_open_memory("%PDF-1.4", 8, NULL, &pdf, &error), CQ_OK);
    text->len = 0;
    read_text(pdf, text, &error);
    cqi_pdf_close(pdf);
    cr_assert_eq(cqi_buffer_append_byte(text, '\0'), CQ_OK);
}

Test(sandbox, gives_no_descriptors_and_no_writing, .fini = tidy)
{
    cqi_buffer text = {0};
    int open_one = open("/dev/null", O_RDONLY); /* inherited by careless children */
    run_sandboxed("for i in 3 4 5 6 7 8 9; do "
                  "if { : <&$i; } 2>/dev/null; then echo open; fi; done; echo done",
                  &text);
    cr_expect_str_eq(strchr(text.data, 'd'), "done\n");
    /* The shell itself holds the script open, as one descriptor. */
    cr_expect(strlen(text.data) <= strlen("open\ndone\n"), "%s", text.data);
    run_sandboxed("echo text >\"$0.new\" || echo refused; test -s \"$0.new\" || echo empty", &text);
    cr_expect(strstr(text.data, "empty"), "%s", text.data);
    close(open_one);
    cqi_buffer_deinit(&text);
}

Test(sandbox, hears_the_program_s_complaints_however_many, .fini = tidy)
{
    cqi_buffer text = {0};
    cq_error error = {0};
    cr_expect_eq(run_script("i=0; while [ $i -lt 20000 ]; do echo complaint number $i >&2; "
                            "i=$((i+1)); done; echo text",
                            60, &text, &error),
                 CQ_END, "%s", error.message);
    cqi_buffer_deinit(&text);
}

Test(sandbox, is_gone_when_it_is_closed_early, .fini = tidy)
{
    put_in_place("while :; do echo text; done");
    cqi_pdf *pdf = NULL;
    cr_assert_eq(cqi_pdf_open_memory("%PDF-1.4", 8, NULL, &pdf, NULL), CQ_OK);
    char piece[10];
    size_t len = 0;
    cr_expect_eq(cqi_pdf_read(pdf, piece, sizeof piece, &len, NULL), CQ_OK);
    cqi_pdf_close(pdf);
    cr_expect_eq(waitpid(-1, NULL, WNOHANG), -1, "no child is left");
}

static void *read_in_thread(void *expected)
{
    cqi_buffer bytes = {0};
    cqi_buffer text = {0};
    make_pdf(&bytes, expected);
    cq_status status = read_bytes(&bytes, &text, NULL);
    bool right = status == CQ_END && text.len == strlen(expected) + 2 &&
                 memcmp(text.data, expected, strlen(expected)) == 0;
    cqi_buffer_deinit(&bytes);
    cqi_buffer_deinit(&text);
    return right ? expected : NULL;
}

Test(pdf, is_read_by_several_threads_at_a_time)
{
    NEED_PDFTOTEXT();
    static char words[4][8] = {"one", "two", "three", "four"};
    pthread_t threads[4];
    for (size_t i = 0; i < 4; i++)
        cr_assert_eq(pthread_create(&threads[i], NULL, read_in_thread, words[i]), 0);
    for (size_t i = 0; i < 4; i++) {
        void *result = NULL;
        pthread_join(threads[i], &result);
        cr_expect_not_null(result, "%s", words[i]);
    }
}
