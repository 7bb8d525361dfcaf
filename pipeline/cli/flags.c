/*
 * flags.c - reading the command line by the table flags.def.
 *
 * GNU habits: options and operands mix, "--" ends the options, "-" is standard input, short options
 * bundle, --long=VALUE or --long VALUE, unambiguous abbreviations are not accepted.
 */
#include "flags.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NONE     CLI_NONE
#define OPTIONAL CLI_OPTIONAL
#define REQUIRED CLI_REQUIRED
const cli_flag_row cli_flag_table[] = {
#define SECTION(title)                                {0, NULL, NONE, "", title},
#define FLAG(letter, name, argument, parameter, help) {letter, name, argument, parameter, help},
#include "flags.def"
#undef SECTION
#undef FLAG
};
#undef NONE
#undef OPTIONAL
#undef REQUIRED
enum { FLAGS = sizeof cli_flag_table / sizeof cli_flag_table[0] };
const size_t cli_flag_count = FLAGS;

void cli_complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("extract: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

static const cli_flag_row *find_name(const char *name, size_t len)
{
    for (size_t i = 0; i < FLAGS; i++)
        if (cli_flag_table[i].name && strlen(cli_flag_table[i].name) == len &&
            memcmp(cli_flag_table[i].name, name, len) == 0)
            return &cli_flag_table[i];
    return NULL;
}

static const cli_flag_row *find_letter(char letter)
{
    for (size_t i = 0; i < FLAGS; i++)
        if (cli_flag_table[i].name && cli_flag_table[i].letter == letter)
            return &cli_flag_table[i];
    return NULL;
}

static int unknown_name(const char *name, size_t len)
{
    const char *names[FLAGS + 1];
    size_t count = 0;
    for (size_t i = 0; i < FLAGS; i++)
        if (cli_flag_table[i].name)
            names[count++] = cli_flag_table[i].name;
    names[count] = NULL;
    char word[64];
    snprintf(word, sizeof word, "%.*s", (int)(len < 60 ? len : 60), name);
    const char *nearest = cli_nearest(word, names);
    if (nearest)
        cli_complain("unknown option --%s: did you mean --%s?", word, nearest);
    else
        cli_complain("unknown option --%s: extract --help lists them", word);
    return CLI_USAGE;
}

int cli_list_add(cli_list *list, const char *item)
{
    bool full = (list->count & (list->count - 1)) == 0; /* it has room for a power of two */
    size_t room = list->count ? list->count * 2 : 1;
    const char **items = full ? realloc(list->items, room * sizeof *items) : list->items;
    if (!items) {
        cli_complain("out of memory");
        return CLI_FATAL;
    }
    list->items = items;
    items[list->count++] = item;
    return CLI_OK;
}

static int set_want(cli_flags *flags, int want, const char *name)
{
    if (flags->want_given && flags->want != want) {
        cli_complain("--%s and --%s exclude each other: give one of them", flags->want_name, name);
        return CLI_USAGE;
    }
    flags->want = want;
    flags->want_given = true;
    flags->want_name = name;
    return CLI_OK;
}

/* Splits TYPE,... at its commas. */
static int set_types(cli_flags *flags, const char *value)
{
    free(flags->types_text);
    flags->types.count = 0;
    flags->types_text = malloc(strlen(value) + 1);
    if (!flags->types_text) {
        cli_complain("out of memory");
        return CLI_FATAL;
    }
    strcpy(flags->types_text, value);
    for (char *at = flags->types_text; at;) {
        char *comma = strchr(at, ',');
        if (comma)
            *comma++ = '\0';
        int status = cli_list_add(&flags->types, at);
        if (status)
            return status;
        at = comma;
    }
    return CLI_OK;
}

static int set_jobs(cli_flags *flags, const char *value)
{
    char *end;
    errno = 0;
    unsigned long jobs = strtoul(value, &end, 10);
    if (errno || *end || end == value || value[0] == '-' || jobs < 1 || jobs > 1024) {
        cli_complain("--jobs=%s: a number from 1 to 1024 would be right", value);
        return CLI_USAGE;
    }
    flags->jobs = (unsigned)jobs;
    return CLI_OK;
}

/* The factor that a number's suffix stands for; 0: it is none. */
static uint64_t find_factor(const char *suffix)
{
    static const char letters[] = "KMGT";
    if (!*suffix)
        return 1;
    const char *letter = suffix[1] ? NULL : strchr(letters, suffix[0] & ~0x20);
    return letter ? (uint64_t)1 << (10 * (letter - letters + 1)) : 0;
}

/* Sets a limit. false: the option is none; *status: of setting it. */
static bool set_limit(cli_flags *flags, const char *name, const char *value, int *status)
{
    const struct {
        const char *name;
        uint64_t *target;
    } limits[] = {{"max-ratio", &flags->max_ratio},
                  {"max-depth", &flags->max_depth},
                  {"max-entries", &flags->max_entries},
                  {"max-bytes", &flags->max_bytes}};
    size_t i = 0;
    while (i < 4 && strcmp(name, limits[i].name) != 0)
        i++;
    if (i == 4)
        return false;
    char *end;
    errno = 0;
    unsigned long long number = strtoull(value, &end, 10);
    uint64_t factor = find_factor(end);
    *status = CLI_OK;
    *limits[i].target = number * factor;
    if (errno || end == value || value[0] < '0' || value[0] > '9' || number == 0 || factor == 0 ||
        number > UINT64_MAX / factor) {
        cli_complain("--%s=%s: a number from 1 on would be right, as 500, 20K or 4G", name, value);
        *status = CLI_USAGE;
    }
    return true;
}

static int set_when(cli_when *when, const char *name, const char *value)
{
    static const char *const words[] = {"auto", "always", "never"};
    for (int i = 0; i < 3; i++) {
        if (strcmp(value, words[i]) == 0) {
            *when = (cli_when)i;
            return CLI_OK;
        }
    }
    cli_complain("--%s=%s: auto, always or never would be right", name, value);
    return CLI_USAGE;
}

/* Options that ask for something else than a run of documents. The first one counts. */
static int set_action(cli_flags *flags, cli_action action)
{
    if (flags->action == CLI_RUN)
        flags->action = action;
    return CLI_OK;
}

/* Options without a value, or with one that may be left out. */
static int apply_plain(cli_flags *flags, const char *name, const char *value)
{
    static const struct {
        const char *name;
        int want;
    } wants[] = {{"entities", CQ_WANT_ENTITIES}, {"meetings", CQ_WANT_MEETINGS},
                 {"tokens", CQ_WANT_TOKENS},     {"sentences", CQ_WANT_SENTENCES},
                 {"text", CQ_WANT_TEXT},         {"detect-encoding", CQ_WANT_ENCODING}};
    for (size_t i = 0; i < sizeof wants / sizeof wants[0]; i++) {
        if (strcmp(name, wants[i].name) != 0)
            continue;
        int status = set_want(flags, wants[i].want, wants[i].name);
        return status || !value ? status : set_types(flags, value);
    }
    if (strcmp(name, "help") == 0)
        return set_action(flags, CLI_HELP);
    if (strcmp(name, "version") == 0)
        return set_action(flags, CLI_VERSION);
    if (strcmp(name, "list-plugins") == 0)
        return set_action(flags, CLI_LIST_PLUGINS);
    flags->no_default_plugins = true;
    return CLI_OK;
}

static int apply_value(cli_flags *flags, const char *name, const char *value)
{
    const struct {
        const char *name;
        const char **target;
    } strings[] = {{"format", &flags->format},     {"output", &flags->output},
                   {"encoding", &flags->encoding}, {"reference-date", &flags->reference_date},
                   {"isa", &flags->isa},           {"check-plugin", &flags->check_plugin},
                   {"jsonl-id", &flags->jsonl_id}, {"jsonl-field", &flags->jsonl_field},
                   {"generate", &flags->generate}, {"files0-from", &flags->files0_from}};
    int status;
    const struct {
        const char *name;
        cli_list *target;
    } lists[] = {{"plugin", &flags->plugins},
                 {"plugin-dir", &flags->plugin_directories},
                 {"gazetteer", &flags->gazetteers}};
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        if (strcmp(name, lists[i].name) == 0)
            return cli_list_add(lists[i].target, value);
    for (size_t i = 0; i < sizeof strings / sizeof strings[0]; i++)
        if (strcmp(name, strings[i].name) == 0)
            *strings[i].target = value;
    if (set_limit(flags, name, value, &status))
        return status;
    if (strcmp(name, "check-plugin") == 0)
        return set_action(flags, CLI_CHECK_PLUGIN);
    if (strcmp(name, "generate") == 0)
        return set_action(flags, CLI_GENERATE);
    if (strcmp(name, "jobs") == 0)
        return set_jobs(flags, value);
    if (strcmp(name, "progress") == 0)
        return set_when(&flags->progress, name, value);
    return strcmp(name, "color") == 0 ? set_when(&flags->color, name, value) : CLI_OK;
}

/* Reads the long option argv[*i]. */
static int read_long(int argc, char **argv, int *i, cli_flags *flags)
{
    const char *name = argv[*i] + 2;
    const char *equals = strchr(name, '=');
    size_t len = equals ? (size_t)(equals - name) : strlen(name);
    const cli_flag_row *flag = find_name(name, len);
    if (!flag)
        return unknown_name(name, len);
    const char *value = equals ? equals + 1 : NULL;
    if (flag->argument == CLI_NONE && value) {
        cli_complain("--%s takes no value", flag->name);
        return CLI_USAGE;
    }
    if (flag->argument == CLI_REQUIRED && !value) {
        if (*i + 1 == argc) {
            cli_complain("--%s needs a value: --%s=%s", flag->name, flag->name, flag->parameter);
            return CLI_USAGE;
        }
        value = argv[++*i];
    }
    return flag->argument == CLI_REQUIRED ? apply_value(flags, flag->name, value)
                                          : apply_plain(flags, flag->name, value);
}

/* Reads the bundle of short options argv[*i]. */
static int read_short(int argc, char **argv, int *i, cli_flags *flags)
{
    for (const char *at = argv[*i] + 1; *at; at++) {
        const cli_flag_row *flag = find_letter(*at);
        if (!flag) {
            cli_complain("unknown option -%c: extract --help lists them", *at);
            return CLI_USAGE;
        }
        if (flag->argument == CLI_OPTIONAL && at[1] == '=')
            return apply_plain(flags, flag->name, at + 2);
        if (flag->argument != CLI_REQUIRED) {
            int status = apply_plain(flags, flag->name, NULL);
            if (status)
                return status;
            continue;
        }
        if (!at[1] && *i + 1 == argc) {
            cli_complain("-%c needs a value: -%c %s", *at, *at, flag->parameter);
            return CLI_USAGE;
        }
        return apply_value(flags, flag->name, at[1] ? at + 1 : argv[++*i]);
    }
    return CLI_OK;
}

int cli_flags_read(int argc, char **argv, cli_flags *flags)
{
    *flags = (cli_flags){0};
    bool options = true;
    for (int i = 1; i < argc; i++) {
        int status;
        if (options && strcmp(argv[i], "--") == 0) {
            options = false;
            continue;
        }
        if (options && strncmp(argv[i], "--", 2) == 0)
            status = read_long(argc, argv, &i, flags);
        else if (options && argv[i][0] == '-' && argv[i][1])
            status = read_short(argc, argv, &i, flags);
        else
            status = cli_list_add(&flags->inputs, argv[i]);
        if (status)
            return status;
    }
    if (flags->jsonl_id && !flags->jsonl_field) {
        cli_complain("--jsonl-id goes with --jsonl-field, which names the field with the text");
        return CLI_USAGE;
    }
    return CLI_OK;
}

void cli_flags_free(cli_flags *flags)
{
    free(flags->types.items);
    free(flags->types_text);
    free(flags->gazetteers.items);
    free(flags->plugins.items);
    free(flags->plugin_directories.items);
    free(flags->inputs.items);
    free(flags->names);
}
