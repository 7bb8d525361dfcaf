/*
 * input.h - a stream of bytes that can be looked at before it is read: what source.c stacks.
 *
 * A layer (a file, memory, gzip undone, an archive's member, a mail's part) is a struct that begins
 * with a cqi_input and has a class of functions. An end or a failure, once met, is what every later
 * read gives again; the bytes in front of it are handed out first.
 */
#ifndef CQI_INPUT_H
#define CQI_INPUT_H

#include <communique/status.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct cqi_input cqi_input;

/* What a layer does. */
typedef struct cqi_input_class {
    /*
     * Puts up to `capacity` bytes into `buffer`. CQ_OK: *len > 0 of them came, more may follow. Any
     * other status ends the stream behind the *len bytes that came with it.
     */
    cq_status (*read)(cqi_input *input, void *buffer, size_t capacity, size_t *len,
                      cq_error *error);
    /* Gives back what the layer holds, the struct included. */
    void (*close)(cqi_input *input);
    /* Goes to a byte of the stream; how many there are. NULL: it can only be read from front to
     * back. */
    cq_status (*seek)(cqi_input *input, uint64_t position, cq_error *error);
    uint64_t (*size)(const cqi_input *input);
} cqi_input_class;

struct cqi_input {
    const cqi_input_class *class;
    unsigned char *buffer; /* NULL until something is looked at */
    size_t capacity;
    const unsigned char
        *pending; /* read, not yet handed out: in `buffer`, or memory of the owner's */
    size_t pending_len;
    uint64_t position; /* bytes handed out */
    cq_status ended;   /* CQ_OK while there may be more behind `pending` */
    cq_error error;
};

/* Up to `capacity` bytes: CQ_OK with *len > 0, CQ_END, or what failed. */
cq_status cqi_input_read(cqi_input *input, void *buffer, size_t capacity, size_t *len,
                         cq_error *error);

/* The next bytes, `want` of them if the stream has so many (fewer: it ends or fails behind them);
 * good until the next call. CQ_E_MEMORY only. */
cq_status cqi_input_peek(cqi_input *input, size_t want, const unsigned char **bytes, size_t *len);

/* As cqi_input_read, but in place; cqi_input_skip then hands them out. Good until the next call but
 * cqi_input_skip. */
cq_status cqi_input_view(cqi_input *input, const unsigned char **bytes, size_t *len,
                         cq_error *error);
void cqi_input_skip(cqi_input *input, size_t len); /* of what a view or a peek gave */

bool cqi_input_can_seek(const cqi_input *input);
cq_status cqi_input_seek(cqi_input *input, uint64_t position, cq_error *error);
uint64_t cqi_input_size(const cqi_input *input); /* of what can seek */

void cqi_input_close(cqi_input *input); /* NULL is fine */

/* Fails with "what: " and the system's words for `code`. */
cq_status cqi_input_fail(cq_error *error, cq_status status, const char *what, int code);

/* A descriptor, which stays the caller's unless `owned`. */
cq_status cqi_input_of_descriptor(int descriptor, bool owned, cqi_input **input, cq_error *error);

/* Bytes that must live as long as the stream. `owned`: what free() takes when it is closed; NULL:
 * nothing. `ended` is how they end: CQ_END, or a failure with its error. */
cq_status cqi_input_of_memory(const void *bytes, size_t len, void *owned, cq_status ended,
                              const cq_error *error, cqi_input **input, cq_error *failure);

/* The descriptor of a file that the stream reads from its beginning to its end; -1: it is none. */
int cqi_input_descriptor(const cqi_input *input);

/* Copies what is left of a stream into a file without a name, so that it can be read in any order;
 * of a damaged one what is good. `input` stays the caller's. */
cq_status cqi_input_spool(cqi_input *input, uint64_t limit, cqi_input **spooled, cq_error *error);

#endif
