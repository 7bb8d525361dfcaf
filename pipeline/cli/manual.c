/*
 * manual.c - what is printed from the table of options: the help, the manual page (man(7)), and
 * completions for bash, zsh and fish.
 */
#include "flags.h"

#include <stdio.h>
#include <string.h>

static const char summary[] =
    "Extracts agencies, dates, meetings, persons and document symbols from documents.";
static const char operands[] =
    "Without an operand, or with -, reads standard input. Folders are walked.";
static const char statuses[] =
    "Exit status: 0 all documents processed, 1 fatal, 2 usage, 3 some documents failed.";

/* The words that a parameter may be; NULL: none are known. */
static const char *words_of(const cli_flag_row *flag)
{
    static const struct {
        const char *parameter;
        const char *words;
    } known[] = {{"FORMAT", "jsonl table tsv csv brat ical"},
                 {"WHEN", "auto always never"},
                 {"WHAT", "man bash zsh fish"},
                 {"TYPE,...", "agency date meeting person symbol"}};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (strcmp(flag->parameter, known[i].parameter) == 0)
            return known[i].words;
    return strcmp(flag->name, "isa") == 0 ? "avx512 avx2 sse4.2 neon scalar" : NULL;
}

static bool takes_path(const cli_flag_row *flag)
{
    static const char *const paths[] = {"PATH", "FILE", "DIR"};
    for (size_t i = 0; i < 3; i++)
        if (strcmp(flag->parameter, paths[i]) == 0)
            return true;
    return false;
}

void cli_help(void)
{
    printf("Usage: extract [OPTION]... [FILE|DIR|-]...\n%s\n%s\n", summary, operands);
    for (size_t i = 0; i < cli_flag_count; i++) {
        const cli_flag_row *flag = &cli_flag_table[i];
        if (!flag->name) {
            printf("\n%s:\n", flag->help);
            continue;
        }
        char option[64];
        bool optional = flag->argument == CLI_OPTIONAL;
        const char *before = optional ? "[=" : flag->argument ? "=" : "";
        snprintf(option, sizeof option, "%c%c%c --%s%s%s%s", flag->letter ? '-' : ' ',
                 flag->letter ? flag->letter : ' ', flag->letter ? ',' : ' ', flag->name, before,
                 flag->parameter, optional ? "]" : "");
        printf("  %-32s %s\n", option, flag->help);
    }
    printf("\n%s\n", statuses);
}

/* Text as roff reads it: a hyphen is a minus sign, as it is typed. */
static void put_roff(const char *text)
{
    for (; *text; text++) {
        if (*text == '-')
            fputs("\\-", stdout);
        else if (*text == '\\')
            fputs("\\e", stdout);
        else if (*text == '\'')
            fputs("\\(aq", stdout);
        else
            putchar(*text);
    }
}

static void put_roff_option(const cli_flag_row *flag)
{
    fputs(".TP\n\\fB", stdout);
    if (flag->letter)
        printf("\\-%c\\fR, \\fB", flag->letter);
    fputs("\\-\\-", stdout);
    put_roff(flag->name);
    fputs("\\fR", stdout);
    if (flag->argument) {
        fputs(flag->argument == CLI_OPTIONAL ? "[=\\fI" : "=\\fI", stdout);
        put_roff(flag->parameter);
        fputs(flag->argument == CLI_OPTIONAL ? "\\fR]" : "\\fR", stdout);
    }
    putchar('\n');
    put_roff(flag->help);
    fputs(".\n", stdout);
}

static void put_manual_page(void)
{
    printf(".TH EXTRACT 1 \"\" \"communique %s\" \"User Commands\"\n.SH NAME\n"
           "extract \\- names, dates and meetings of diplomatic documents\n.SH SYNOPSIS\n"
           ".B extract\n[\\fIOPTION\\fR]... [\\fIFILE\\fR|\\fIDIR\\fR|\\-]...\n.SH DESCRIPTION\n",
           cq_version());
    put_roff(summary);
    putchar('\n');
    put_roff(operands);
    fputs("\nEach entity has its byte offsets in the document as it was given and a normalised "
          "value.\n.SH OPTIONS\n",
          stdout);
    for (size_t i = 0; i < cli_flag_count; i++) {
        if (cli_flag_table[i].name) {
            put_roff_option(&cli_flag_table[i]);
            continue;
        }
        fputs(".SS ", stdout);
        put_roff(cli_flag_table[i].help);
        putchar('\n');
    }
    fputs(".SH EXIT STATUS\n.TP\n0\nAll documents were processed, also if nothing was found.\n"
          ".TP\n1\nFatal: output could not be written, or memory was out.\n"
          ".TP\n2\nUsage.\n.TP\n3\nSome documents failed; each is named on standard error.\n"
          ".SH ENVIRONMENT\n.TP\nNO_COLOR\nIf it is set, nothing is coloured.\n"
          ".SH EXAMPLES\n.nf\ncat statement.txt | extract \\-\\-entities\n"
          "extract \\-\\-meetings \\-\\-format=csv \\-o register.csv folder/\n"
          "find dump \\-name \\(aq*.txt\\(aq \\-print0 | extract \\-\\-files0\\-from=\\-\n.fi\n",
          stdout);
}

/* The patterns of options behind which one of `words`, or without words a path, comes next. */
static void put_bash_options(const char *words)
{
    const char *before = "    ";
    for (size_t i = 0; i < cli_flag_count; i++) {
        const cli_flag_row *flag = &cli_flag_table[i];
        if (!flag->name || flag->argument != CLI_REQUIRED)
            continue;
        const char *own = words_of(flag);
        if (words ? !own || strcmp(own, words) != 0 : own || !takes_path(flag))
            continue;
        printf("%s--%s", before, flag->name);
        if (flag->letter)
            printf(" | -%c", flag->letter);
        before = " | ";
    }
    puts(")");
}

static void put_bash_cases(void)
{
    const char *done = "";
    for (size_t i = 0; i < cli_flag_count; i++) {
        const cli_flag_row *flag = &cli_flag_table[i];
        const char *words = flag->name && flag->argument == CLI_REQUIRED ? words_of(flag) : NULL;
        if (!words || strcmp(words, done) == 0)
            continue;
        done = words;
        put_bash_options(words);
        printf("        mapfile -t COMPREPLY < <(compgen -W '%s' -- \"$word\")\n"
               "        return ;;\n",
               words);
    }
    put_bash_options(NULL);
}

static void put_bash(void)
{
    puts("# bash completion for extract\n_extract() {\n"
         "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}\n"
         "    [ \"$word\" = '=' ] && word=\n"
         "    [ \"$before\" = '=' ] && before=${COMP_WORDS[COMP_CWORD - 2]}\n"
         "    case $before in");
    put_bash_cases();
    puts("        mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n        return ;;\n    esac\n"
         "    case $word in\n    -*)");
    fputs("        mapfile -t COMPREPLY < <(compgen -W '", stdout);
    for (size_t i = 0; i < cli_flag_count; i++)
        if (cli_flag_table[i].name)
            printf("--%s ", cli_flag_table[i].name);
    puts("' -- \"$word\") ;;\n"
         "    *) mapfile -t COMPREPLY < <(compgen -f -- \"$word\") ;;\n    esac\n}\n"
         "complete -o filenames -F _extract extract");
}

/* Text inside single quotes: of zsh, where brackets end a description, and of fish. */
static void put_quoted(const char *text, bool zsh)
{
    for (; *text; text++) {
        if (*text == '\'')
            fputs(zsh ? "'\\''" : "\\'", stdout);
        else if (zsh && strchr("[]:", *text))
            printf("\\%c", *text);
        else
            putchar(*text);
    }
}

static void put_zsh(void)
{
    puts("#compdef extract\n_arguments -s -S \\");
    for (size_t i = 0; i < cli_flag_count; i++) {
        const cli_flag_row *flag = &cli_flag_table[i];
        if (!flag->name)
            continue;
        const char *suffix = flag->argument == CLI_REQUIRED ? "=" : flag->argument ? "=-" : "";
        if (flag->letter)
            printf("    {-%c%s,--%s%s}'[", flag->letter, flag->argument == CLI_REQUIRED ? "+" : "",
                   flag->name, suffix);
        else
            printf("    '--%s%s[", flag->name, suffix);
        put_quoted(flag->help, true);
        putchar(']');
        if (flag->argument) {
            const char *words = words_of(flag);
            fputs(flag->argument == CLI_OPTIONAL ? "::" : ":", stdout);
            put_quoted(flag->parameter, true);
            printf(":%s%s%s",
                   words              ? "("
                   : takes_path(flag) ? "_files"
                                      : " ",
                   words ? words : "", words ? ")" : "");
        }
        puts("' \\");
    }
    puts("    '*:document:_files'");
}

static void put_fish(void)
{
    for (size_t i = 0; i < cli_flag_count; i++) {
        const cli_flag_row *flag = &cli_flag_table[i];
        if (!flag->name)
            continue;
        printf("complete -c extract -l %s", flag->name);
        if (flag->letter)
            printf(" -s %c", flag->letter);
        const char *words = flag->argument ? words_of(flag) : NULL;
        if (flag->argument == CLI_REQUIRED)
            fputs(takes_path(flag) ? " -r -F" : " -x", stdout);
        if (words)
            printf(" -a '%s'", words);
        fputs(" -d '", stdout);
        put_quoted(flag->help, false);
        puts("'");
    }
}

int cli_generate(const char *what)
{
    static const struct {
        const char *name;
        void (*put)(void);
    } kinds[] = {
        {"man", put_manual_page}, {"bash", put_bash}, {"zsh", put_zsh}, {"fish", put_fish}};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (strcmp(what, kinds[i].name) == 0) {
            kinds[i].put();
            return CLI_OK;
        }
    }
    cli_complain("--generate=%s: man, bash, zsh or fish would be right", what);
    return CLI_USAGE;
}
