/*
 * flags.h - the command line, read into a struct.
 */
#ifndef CLI_FLAGS_H
#define CLI_FLAGS_H

#include <communique/communique.h>
#include <stdbool.h>

enum { CLI_OK = 0, CLI_FATAL = 1, CLI_USAGE = 2, CLI_SOME_FAILED = 3 };

typedef enum cli_when { CLI_AUTO, CLI_ALWAYS, CLI_NEVER } cli_when;

typedef enum cli_action {
    CLI_RUN,
    CLI_HELP,
    CLI_VERSION,
    CLI_LIST_PLUGINS,
    CLI_CHECK_PLUGIN,
    CLI_GENERATE
} cli_action;

/* Does an option take a value? CLI_OPTIONAL: only as --long=VALUE. */
typedef enum cli_argument { CLI_NONE, CLI_OPTIONAL, CLI_REQUIRED } cli_argument;

/* A row of flags.def. */
typedef struct cli_flag_row {
    char letter;      /* 0: none */
    const char *name; /* NULL: a section, whose title is `help` */
    cli_argument argument;
    const char *parameter;
    const char *help;
} cli_flag_row;

extern const cli_flag_row cli_flag_table[];
extern const size_t cli_flag_count;

/* Growing list of strings that belong to argv (or to `owned`). */
typedef struct cli_list {
    const char **items;
    size_t count;
} cli_list;

typedef struct cli_flags {
    cli_action action;
    int want; /* CQ_WANT_... */
    bool want_given;
    const char *want_name; /* the option that asked for it */
    cli_list types;
    char *types_text; /* what the types point into */
    const char *format;
    const char *output;
    unsigned jobs;
    const char *encoding;
    const char *reference_date;
    const char *isa;
    const char *jsonl_field;
    const char *jsonl_id;
    uint64_t max_ratio; /* 0: the library's default, as of all limits */
    uint64_t max_depth;
    uint64_t max_entries;
    uint64_t max_bytes;
    const char *check_plugin;
    const char *generate;
    const char *files0_from;
    cli_list gazetteers;
    cli_list plugins;
    cli_list plugin_directories;
    bool no_default_plugins;
    cli_when progress;
    cli_when color;
    cli_list inputs;
    char *names; /* what --files0-from read; inputs point into it */
} cli_flags;

/* Reads argv. CLI_OK, or CLI_USAGE or CLI_FATAL after a line on standard error. */
int cli_flags_read(int argc, char **argv, cli_flags *flags);
void cli_flags_free(cli_flags *flags);

int cli_list_add(cli_list *list, const char *item); /* CLI_OK, or CLI_FATAL after a line */

/* Adds the names in the file of --files0-from, each ended by NUL, to the inputs. (inputs.c) */
int cli_inputs_read(cli_flags *flags);

/* Prints the whole help. (manual.c) */
void cli_help(void);
/* Prints the manual page or a shell's completions; CLI_USAGE after a line: it is none of these. */
int cli_generate(const char *what);

/* The name among `names` (ended by NULL) that is most like `word`; NULL: none is like it. */
const char *cli_nearest(const char *word, const char *const *names);

/* Prints "extract: ..." and a newline to standard error. */
#if defined(__GNUC__) || defined(__clang__)
__attribute__((format(printf, 1, 2)))
#endif
void cli_complain(const char *format, ...);

#endif
