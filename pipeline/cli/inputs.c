/*
 * inputs.c - names of documents from a file: --files0-from, as the GNU tools have it.
 */
#include "flags.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAMES_FIRST = 1 << 16 };

/* Reads the whole stream into flags->names, ended by NUL. CLI_FATAL: out of memory. */
static int read_all(cli_flags *flags, FILE *file, size_t *len)
{
    size_t room = NAMES_FIRST;
    size_t got = 0;
    *len = 0;
    do {
        char *grown = realloc(flags->names, room + 1);
        if (!grown) {
            cli_complain("out of memory");
            return CLI_FATAL;
        }
        flags->names = grown;
        got = fread(grown + *len, 1, room - *len, file);
        *len += got;
        if (*len == room)
            room *= 2;
    } while (got > 0);
    flags->names[*len] = '\0';
    return CLI_OK;
}

/* Names end with NUL; the last one may lack it. */
static int add_names(cli_flags *flags, size_t len)
{
    size_t number = 1;
    for (char *at = flags->names; at < flags->names + len; at += strlen(at) + 1, number++) {
        if (!*at) {
            cli_complain("--files0-from=%s: name %zu is empty", flags->files0_from, number);
            return CLI_USAGE;
        }
        int status = cli_list_add(&flags->inputs, at);
        if (status)
            return status;
    }
    return CLI_OK;
}

int cli_inputs_read(cli_flags *flags)
{
    const char *path = flags->files0_from;
    if (flags->inputs.count > 0) {
        cli_complain("--files0-from=%s: no further documents may be named beside it", path);
        return CLI_USAGE;
    }
    bool standard = strcmp(path, "-") == 0;
    FILE *file = standard ? stdin : fopen(path, "rb");
    if (!file) {
        cli_complain("--files0-from=%s: %s", path, strerror(errno));
        return CLI_FATAL;
    }
    size_t len = 0;
    errno = 0;
    int status = read_all(flags, file, &len);
    if (!status && ferror(file)) {
        cli_complain("--files0-from=%s: %s", path, strerror(errno));
        status = CLI_FATAL;
    }
    if (!standard)
        fclose(file);
    return status ? status : add_names(flags, len);
}
