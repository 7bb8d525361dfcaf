/*
 * output.h - where the command writes: standard output, or a file that appears when it is complete.
 */
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include <communique/status.h>
#include <stddef.h>

typedef struct cli_output {
    int descriptor;
    const char *path; /* NULL: standard output */
    char *temporary;
    int failure; /* errno of the write that failed */
} cli_output;

/* Opens PATH, NULL for standard output. 0, or an errno. */
int cli_output_open(cli_output *output, const char *path);

/* Writes all of it: CQ_OK, CQ_E_CLOSED when the reader is gone, CQ_E_WRITE. */
cq_status cli_output_write(cli_output *output, const void *bytes, size_t len);

/* Puts the file in its place if `complete`, else removes it. 0, or an errno. */
int cli_output_close(cli_output *output, int complete);

#endif
