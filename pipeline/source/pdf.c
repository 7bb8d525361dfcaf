/*
 * pdf.c - running pdftotext and reading what it says.
 *
 * Its output and its complaints come through two pipes, which are read together so that neither
 * fills up. What counts against the deadline is the time spent waiting for it alone, so that a slow
 * reader of the text costs a document nothing.
 */
#include "source/pdf.h"

#include "base/error.h"
#include "source/sandbox.h"
#include "source/spool.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { COMPLAINT_BYTES = 4096, MEMORY_DEFAULT_MIB = 1024, CPU_DEFAULT = 60, WAIT_DEFAULT = 120 };

struct cqi_pdf {
    pid_t child;   /* 0: it has been waited for */
    int text;      /* -1: closed, it will write no more */
    int complaint; /* the same */
    char said[COMPLAINT_BYTES + 1];
    size_t said_len;
    unsigned cpu_seconds;
    unsigned wait_seconds;
    int64_t wait_left; /* milliseconds */
    bool has_text;     /* something but white space was read */
};

bool cqi_pdf_recognised(const unsigned char *bytes, size_t len)
{
    static const char mark[] = "%PDF-";
    if (len > CQI_PDF_HEAD_BYTES)
        len = CQI_PDF_HEAD_BYTES;
    const unsigned char *at = len ? memchr(bytes, '%', len) : NULL;
    while (at) {
        size_t left = len - (size_t)(at - bytes);
        if (left < sizeof mark - 1)
            return false;
        /* Readers skip rubbish, such as a byte order mark or the header lines of a mail; a text
         * that speaks of the mark has it in the middle of a line. */
        bool first =
            at == bytes || at[-1] == '\n' || at[-1] == '\r' || at[-1] >= 0x80 || at[-1] == '\0';
        if (first && memcmp(at, mark, sizeof mark - 1) == 0 && left > 5 && at[5] >= '0' &&
            at[5] <= '9')
            return true;
        at = memchr(at + 1, '%', left - 1);
    }
    return false;
}

/* The program's place in PATH; false: it is in none of its folders. */
static bool find_program(const char *name, char *path, size_t capacity)
{
    const char *folders = getenv("PATH");
    if (!folders || !*folders)
        folders = "/usr/bin:/bin";
    while (*folders) {
        int len = (int)strcspn(folders, ":");
        int written = snprintf(path, capacity, "%.*s/%s", len, folders, name);
        if (len > 0 && folders[0] == '/' && written > 0 && (size_t)written < capacity &&
            access(path, X_OK) == 0)
            return true;
        folders += len;
        folders += *folders == ':';
    }
    return false;
}

static cq_status fail_system(cq_error *error, const char *what)
{
    char reason[128] = "";
    if (strerror_r(errno, reason, sizeof reason) != 0)
        reason[0] = '\0';
    return cqi_fail(error, CQ_E_OPEN, "PDF: cannot %s: %s", what, reason);
}

static void close_once(int *descriptor)
{
    if (*descriptor >= 0)
        close(*descriptor);
    *descriptor = -1;
}

/* Starts the program between its input and two new pipes. */
static cq_status start(cqi_pdf *pdf, const char *program, int input,
                       const cqi_sandbox_limits *limits, cq_error *error)
{
    static const char *const arguments[] = {"pdftotext", "-raw", "-enc", "UTF-8", "-eol",
                                            "unix",      "-",    "-",    NULL};
    int text[2];
    int complaint[2];
    if (cqi_sandbox_pipe(text) != 0)
        return fail_system(error, "make a pipe");
    if (cqi_sandbox_pipe(complaint) != 0) {
        cq_status status = fail_system(error, "make a pipe");
        close(text[0]);
        close(text[1]);
        return status;
    }
    const int descriptors[3] = {input, text[1], complaint[1]};
    pid_t child = cqi_sandbox_start(program, arguments, descriptors, limits);
    cq_status status = child < 0 ? fail_system(error, "start pdftotext") : CQ_OK;
    close(text[1]);
    close(complaint[1]);
    pdf->text = text[0];
    pdf->complaint = complaint[0];
    pdf->child = child < 0 ? 0 : child;
    return status;
}

cq_status cqi_pdf_open_descriptor(int descriptor, const cqi_pdf_limits *limits, cqi_pdf **pdf,
                                  cq_error *error)
{
    static const cqi_pdf_limits defaults = {0};
    *pdf = NULL;
    if (!limits)
        limits = &defaults;
    char program[PATH_MAX];
    if (!find_program("pdftotext", program, sizeof program))
        return cqi_fail(error, CQ_E_OPEN,
                        "PDF: the program pdftotext is not installed (Debian: poppler-utils)");
    cqi_pdf *made = calloc(1, sizeof *made);
    if (!made)
        return cqi_fail(error, CQ_E_MEMORY, "out of memory");
    made->text = made->complaint = -1;
    made->cpu_seconds = limits->cpu_seconds ? limits->cpu_seconds : CPU_DEFAULT;
    made->wait_seconds = limits->wait_seconds ? limits->wait_seconds : WAIT_DEFAULT;
    made->wait_left = (int64_t)made->wait_seconds * 1000;
    cqi_sandbox_limits sandbox = {limits->memory_bytes, made->cpu_seconds};
    if (!sandbox.memory_bytes)
        sandbox.memory_bytes = (uint64_t)MEMORY_DEFAULT_MIB << 20;
    cq_status status = start(made, program, descriptor, &sandbox, error);
    if (status) {
        cqi_pdf_close(made);
        return status;
    }
    *pdf = made;
    return CQ_OK;
}

static bool write_all(int descriptor, const char *bytes, size_t len)
{
    while (len > 0) {
        ssize_t written = write(descriptor, bytes, len);
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0) {
            bytes += written;
            len -= (size_t)written;
        }
    }
    return true;
}

cq_status cqi_pdf_open_memory(const void *bytes, size_t len, const cqi_pdf_limits *limits,
                              cqi_pdf **pdf, cq_error *error)
{
    *pdf = NULL;
    int spool = cqi_spool();
    if (spool < 0)
        return fail_system(error, "make a temporary file");
    cq_status status = write_all(spool, bytes, len)
                           ? cqi_pdf_open_descriptor(spool, limits, pdf, error)
                           : fail_system(error, "write a temporary file");
    close(spool);
    return status;
}

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* Waits until one of the pipes can be read; false: the time is up. */
static bool wait_for_it(cqi_pdf *pdf, struct pollfd polled[2])
{
    polled[0] = (struct pollfd){.fd = pdf->text, .events = POLLIN};
    polled[1] = (struct pollfd){.fd = pdf->complaint, .events = POLLIN};
    int64_t before = now();
    int ready = poll(polled, 2, pdf->wait_left > 0 ? (int)pdf->wait_left : 0);
    pdf->wait_left -= now() - before;
    return ready > 0 || (ready < 0 && errno == EINTR && pdf->wait_left > 0);
}

/* Keeps the first of what it complains about, and drops the rest. */
static void hear_complaint(cqi_pdf *pdf)
{
    char rest[512];
    size_t room = COMPLAINT_BYTES - pdf->said_len;
    ssize_t got = room > 0 ? read(pdf->complaint, pdf->said + pdf->said_len, room)
                           : read(pdf->complaint, rest, sizeof rest);
    if (got > 0 && room > 0)
        pdf->said_len += (size_t)got;
    else if (got == 0 || (got < 0 && errno != EINTR))
        close_once(&pdf->complaint);
}

static bool said(const cqi_pdf *pdf, const char *words)
{
    return strstr(pdf->said, words) != NULL;
}

static void stop(cqi_pdf *pdf)
{
    if (pdf->child <= 0)
        return;
    kill(pdf->child, SIGKILL);
    while (waitpid(pdf->child, NULL, 0) < 0 && errno == EINTR)
        ;
    pdf->child = 0;
}

static cq_status fail_late(cqi_pdf *pdf, cq_error *error)
{
    stop(pdf);
    return cqi_fail(error, CQ_E_LIMIT, "PDF: pdftotext gave no more text for %u seconds",
                    pdf->wait_seconds);
}

/* The program's last words, one line. */
static cq_status fail_saying(const cqi_pdf *pdf, cq_error *error)
{
    int len = (int)strcspn(pdf->said, "\n");
    if (len == 0)
        return cqi_fail(error, CQ_E_DAMAGED, "damaged PDF");
    return cqi_fail(error, CQ_E_DAMAGED, "damaged PDF: pdftotext says: %.*s", len < 150 ? len : 150,
                    pdf->said);
}

static cq_status judge_signal(const cqi_pdf *pdf, int signal_number, cq_error *error)
{
    if (signal_number == SIGXCPU || signal_number == SIGKILL)
        return cqi_fail(error, CQ_E_LIMIT, "PDF: pdftotext needed more than %u seconds",
                        pdf->cpu_seconds);
    if (said(pdf, "bad_alloc"))
        return cqi_fail(error, CQ_E_LIMIT, "PDF: pdftotext needed too much memory");
    return cqi_fail(error, CQ_E_DAMAGED, "damaged PDF: pdftotext died of signal %d", signal_number);
}

/* What the program's end means. */
static cq_status judge(const cqi_pdf *pdf, int ended, cq_error *error)
{
    if (WIFSIGNALED(ended))
        return judge_signal(pdf, WTERMSIG(ended), error);
    if (said(pdf, "ncorrect password"))
        return cqi_fail(error, CQ_E_DAMAGED, "encrypted PDF: it opens with a password only");
    if (said(pdf, "Out of memory"))
        return cqi_fail(error, CQ_E_LIMIT, "PDF: pdftotext needed too much memory");
    if (WEXITSTATUS(ended) == 127)
        return cqi_fail(error, CQ_E_OPEN, "PDF: pdftotext cannot be run");
    /* It goes on without its table of contents, with the objects that it finds. */
    if (WEXITSTATUS(ended) != 0 || said(pdf, "xref table") || said(pdf, "trailer dictionary"))
        return fail_saying(pdf, error);
    if (!pdf->has_text)
        return cqi_fail(error, CQ_E_DAMAGED, "PDF without text: it may be a scan");
    return CQ_END;
}

/* Both pipes are closed: waits for the end, which is near. */
static cq_status finish(cqi_pdf *pdf, cq_error *error)
{
    int ended = 0;
    pid_t child = pdf->child;
    while (child > 0) {
        pid_t got = waitpid(child, &ended, pdf->wait_left > 0 ? WNOHANG : 0);
        if (got == child || (got < 0 && errno != EINTR))
            break;
        if (got == 0) {
            struct timespec moment = {0, 1000000};
            nanosleep(&moment, NULL);
            if (--pdf->wait_left <= 0)
                return fail_late(pdf, error);
        }
    }
    pdf->child = 0;
    pdf->said[pdf->said_len] = '\0';
    return judge(pdf, ended, error);
}

static bool has_ink(const unsigned char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (text[i] > ' ')
            return true;
    return false;
}

cq_status cqi_pdf_read(cqi_pdf *pdf, void *buffer, size_t capacity, size_t *len, cq_error *error)
{
    *len = 0;
    while (pdf->text >= 0 || pdf->complaint >= 0) {
        struct pollfd polled[2];
        if (!wait_for_it(pdf, polled))
            return fail_late(pdf, error);
        if (polled[1].revents)
            hear_complaint(pdf);
        if (!polled[0].revents)
            continue;
        ssize_t got = read(pdf->text, buffer, capacity);
        if (got > 0) {
            *len = (size_t)got;
            pdf->has_text = pdf->has_text || has_ink(buffer, *len);
            return CQ_OK;
        }
        if (got == 0 || errno != EINTR)
            close_once(&pdf->text);
    }
    return finish(pdf, error);
}

void cqi_pdf_close(cqi_pdf *pdf)
{
    if (!pdf)
        return;
    stop(pdf);
    close_once(&pdf->text);
    close_once(&pdf->complaint);
    free(pdf);
}
