/*
 * extract.c - the command: reads its options, sets up a pipeline, runs a batch, reports.
 *
 * Sees the public headers only: what it can do, any program can.
 */
#include "flags.h"
#include "output.h"
#include "plugins.h"

#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

/* What the callbacks of a run share. */
typedef struct command_state {
    cli_output output;
    bool progress;         /* shown on standard error */
    bool color_messages;   /* on standard error */
    atomic_bool line_open; /* the progress line is on the terminal */
    struct timespec start;
} command_state;

static void clear_progress(command_state *command)
{
    if (command->line_open)
        fputs("\r\033[K", stderr);
    command->line_open = false;
}

static void show_problem(void *context, const char *document, cq_status status, const char *message)
{
    command_state *command = context;
    clear_progress(command);
    const char *color = !command->color_messages ? "" : status ? "\033[31m" : "\033[33m";
    fprintf(stderr, "extract: %s: %s%s%s%s\n", document, color, status ? "" : "warning: ", message,
            command->color_messages ? "\033[0m" : "");
}

static void show_progress(void *context, const cq_progress *progress)
{
    command_state *command = context;
    if (!command->progress)
        return;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    double seconds = (double)(now.tv_sec - command->start.tv_sec) +
                     (double)(now.tv_nsec - command->start.tv_nsec) / 1e9;
    double megabytes = (double)progress->bytes / 1e6;
    fprintf(stderr, "\r\033[K%llu documents, %llu failed, %.1f MB, %.1f MB/s",
            (unsigned long long)progress->documents, (unsigned long long)progress->failed,
            megabytes, seconds > 0 ? megabytes / seconds : 0.0);
    fflush(stderr);
    command->line_open = true;
}

static cq_status write_output(void *context, const void *bytes, size_t len)
{
    command_state *command = context;
    return cli_output_write(&command->output, bytes, len);
}

static void log_message(void *context, int32_t level, const char *message)
{
    (void)context;
    if (level >= CQ_LOG_WARNING)
        cli_complain("%s", message);
}

static int print_version(void)
{
    printf("extract %s, plugin ABI %d.%d\n", cq_version(), CQ_ABI_MAJOR, CQ_ABI_MINOR);
    fputs("kernels:", stdout);
    const char *name;
    int usable;
    for (size_t i = 0; (name = cq_isa_name(i, &usable)); i++)
        printf(" %s%s", name, usable ? "" : " (not on this processor)");
    putchar('\n');
    for (size_t i = 0; (name = cq_build_info(i)); i++)
        puts(name);
    return CLI_OK;
}

static int choose_format(const cli_flags *flags, const cli_output *output, int *format)
{
    bool terminal = isatty(output->descriptor) != 0;
    *format = terminal ? CQ_FORMAT_TABLE : CQ_FORMAT_JSONL;
    if (!flags->format)
        return CLI_OK;
    *format = cq_format_find(flags->format);
    if (*format < 0) {
        cli_complain("--format=%s: jsonl, table, tsv, csv, brat or ical would be right",
                     flags->format);
        return CLI_USAGE;
    }
    if (*format == CQ_FORMAT_BRAT && flags->want == CQ_WANT_MEETINGS) {
        cli_complain(
            "--format=brat is for entities: --meetings has jsonl, table, tsv, csv and ical");
        return CLI_USAGE;
    }
    if (*format == CQ_FORMAT_ICAL && flags->want != CQ_WANT_MEETINGS) {
        cli_complain("--format=ical is for the register: add --meetings");
        return CLI_USAGE;
    }
    return CLI_OK;
}

static bool is_on(cli_when when, int descriptor)
{
    const char *no_color = getenv("NO_COLOR");
    if (when != CLI_AUTO)
        return when == CLI_ALWAYS;
    return isatty(descriptor) && !(no_color && *no_color);
}

static unsigned terminal_width(void)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 100;
}

/* Makes the pipeline; usage errors are reported with the option they come from. */
static int make_pipeline(const cli_flags *flags, cq_pipeline **pipeline)
{
    cq_option *gazetteers = calloc(flags->gazetteers.count + 1, sizeof *gazetteers);
    if (!gazetteers) {
        cli_complain("out of memory");
        return CLI_FATAL;
    }
    for (size_t i = 0; i < flags->gazetteers.count; i++)
        gazetteers[i] = (cq_option){"gazetteer", flags->gazetteers.items[i]};
    cq_options options = {.size = sizeof options,
                          .encoding = flags->encoding,
                          .reference_date = flags->reference_date,
                          .isa = flags->isa,
                          .plugin_options = gazetteers,
                          .plugin_option_count = flags->gazetteers.count,
                          .log = log_message,
                          .max_ratio = flags->max_ratio,
                          .max_depth = flags->max_depth,
                          .max_entries = flags->max_entries,
                          .max_bytes = flags->max_bytes,
                          .jsonl_field = flags->jsonl_field,
                          .jsonl_id = flags->jsonl_id};
    cq_error error;
    cq_status status = cq_pipeline_new(&options, pipeline, &error);
    free(gazetteers);
    if (!status)
        return CLI_OK;
    cli_complain("%s", error.message);
    return status == CQ_E_MEMORY ? CLI_FATAL : CLI_USAGE;
}

static int report_batch(const command_state *command, cq_status status, const cq_progress *progress,
                        const cq_error *error)
{
    if (status == CQ_E_CLOSED)
        return CLI_OK; /* the reader has what it wanted */
    if (status == CQ_E_WRITE)
        cli_complain("%s: %s", command->output.path ? command->output.path : "standard output",
                     strerror(command->output.failure));
    else if (status)
        cli_complain("%s", error->message);
    if (status)
        return CLI_FATAL;
    return progress->failed > 0 ? CLI_SOME_FAILED : CLI_OK;
}

static int run_batch(const cli_flags *flags, cq_pipeline *pipeline, command_state *command,
                     int format)
{
    static const char *const standard_input[] = {"-"};
    bool operands = flags->inputs.count > 0 || flags->files0_from;
    cq_batch batch = {.size = sizeof batch,
                      .want = flags->want,
                      .format = format,
                      .inputs = operands ? flags->inputs.items : standard_input,
                      .input_count = operands ? flags->inputs.count : 1,
                      .types = flags->types.count > 0 ? flags->types.items : NULL,
                      .type_count = flags->types.count,
                      .jobs = flags->jobs,
                      .color = is_on(flags->color, command->output.descriptor),
                      .width = terminal_width(),
                      .context = command,
                      .write = write_output,
                      .problem = show_problem,
                      .progress = show_progress};
    command->progress =
        flags->progress == CLI_ALWAYS || (flags->progress == CLI_AUTO && isatty(STDERR_FILENO));
    command->color_messages = is_on(flags->color, STDERR_FILENO);
    clock_gettime(CLOCK_MONOTONIC, &command->start);
    cq_progress progress = {0};
    cq_error error = {0};
    cq_status status = cq_batch_run(pipeline, &batch, &progress, &error);
    clear_progress(command);
    int result = report_batch(command, status, &progress, &error);
    int failure = cli_output_close(&command->output, status == CQ_OK);
    if (failure && result != CLI_FATAL) {
        cli_complain("%s: %s", flags->output, strerror(failure));
        result = CLI_FATAL;
    }
    return result;
}

/* Runs the documents through a pipeline that is set up. */
static int run_documents(const cli_flags *flags, cq_pipeline *pipeline)
{
    command_state command = {0};
    int format;
    int status = cli_plugins_check_types(flags, pipeline);
    if (status)
        return status;
    int failure = cli_output_open(&command.output, flags->output);
    if (failure) {
        cli_complain("%s: %s", flags->output, strerror(failure));
        return CLI_FATAL;
    }
    status = choose_format(flags, &command.output, &format);
    if (status) {
        cli_output_close(&command.output, 0);
        return status;
    }
    return run_batch(flags, pipeline, &command, format);
}

static int run_with_pipeline(const cli_flags *flags)
{
    cq_pipeline *pipeline = NULL;
    int status = make_pipeline(flags, &pipeline);
    bool extracts = flags->want <= CQ_WANT_MEETINGS || flags->action == CLI_LIST_PLUGINS;
    if (!status && extracts)
        status = cli_plugins_load(flags, pipeline);
    if (!status)
        status = flags->action == CLI_LIST_PLUGINS ? cli_plugins_list(pipeline)
                                                   : run_documents(flags, pipeline);
    cq_pipeline_free(pipeline);
    return status;
}

static int check_plugin(const char *path)
{
    cq_error error;
    cq_status status = cq_plugin_check(path, &error);
    if (status) {
        cli_complain("%s: %s", path, error.message);
        return status == CQ_E_OPEN ? CLI_USAGE : CLI_FATAL;
    }
    printf("%s: keeps to the contract of ABI %d.%d\n", path, CQ_ABI_MAJOR, CQ_ABI_MINOR);
    return CLI_OK;
}

static int run_action(const cli_flags *flags)
{
    switch (flags->action) {
    case CLI_HELP:
        cli_help();
        return CLI_OK;
    case CLI_VERSION:
        return print_version();
    case CLI_CHECK_PLUGIN:
        return check_plugin(flags->check_plugin);
    case CLI_GENERATE:
        return cli_generate(flags->generate);
    default:
        return run_with_pipeline(flags);
    }
}

/* What went to stdio reaches its place only now: a full disk shows here. */
static int flush_standard_output(int status)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return status;
    cli_complain("cannot write to standard output");
    return CLI_FATAL;
}

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN);
    cli_flags flags;
    int status = cli_flags_read(argc, argv, &flags);
    if (!status && flags.files0_from)
        status = cli_inputs_read(&flags);
    if (!status && flags.action == CLI_RUN && !flags.files0_from && flags.inputs.count == 0 &&
        isatty(STDIN_FILENO)) {
        fputs("Usage: extract [OPTION]... [FILE|DIR|-]...\n"
              "No document was named, and standard input is a terminal: try\n"
              "    extract FILE        or    extract --help\n",
              stderr);
        status = CLI_USAGE;
    } else if (!status) {
        status = flush_standard_output(run_action(&flags));
    }
    cli_flags_free(&flags);
    return status;
}
