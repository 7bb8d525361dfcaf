/*
 * output.c - writing, and replacing a file in one step: a temporary file beside it is renamed.
 *
 * What is no regular file (a terminal, /dev/null, a pipe) is written directly.
 */
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int is_special(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && !S_ISREG(status.st_mode);
}

int cli_output_open(cli_output *output, const char *path)
{
    *output = (cli_output){.descriptor = STDOUT_FILENO, .path = path};
    if (!path)
        return 0;
    if (is_special(path)) {
        output->descriptor = open(path, O_WRONLY | O_CLOEXEC);
        return output->descriptor < 0 ? errno : 0;
    }
    size_t size = strlen(path) + sizeof ".XXXXXX";
    output->temporary = malloc(size);
    if (!output->temporary)
        return ENOMEM;
    snprintf(output->temporary, size, "%s.XXXXXX", path);
    output->descriptor = mkstemp(output->temporary);
    if (output->descriptor < 0) {
        int failure = errno;
        free(output->temporary);
        output->temporary = NULL;
        return failure;
    }
    mode_t mask = umask(0);
    umask(mask);
    fchmod(output->descriptor, 0666 & ~mask);
    return 0;
}

cq_status cli_output_write(cli_output *output, const void *bytes, size_t len)
{
    const char *at = bytes;
    while (len > 0) {
        ssize_t written = write(output->descriptor, at, len);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            output->failure = errno;
            return errno == EPIPE ? CQ_E_CLOSED : CQ_E_WRITE;
        }
        at += written;
        len -= (size_t)written;
    }
    return CQ_OK;
}

int cli_output_close(cli_output *output, int complete)
{
    int failure = 0;
    if (output->path && output->descriptor >= 0 && close(output->descriptor) != 0)
        failure = errno;
    if (!output->temporary)
        return failure;
    if (complete && !failure && rename(output->temporary, output->path) != 0)
        failure = errno;
    if (!complete || failure)
        unlink(output->temporary);
    free(output->temporary);
    output->temporary = NULL;
    return failure;
}
