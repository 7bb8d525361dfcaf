/*
 * communique/status.h - how functions report success, control and failure.
 *
 * Part of the plugin ABI: append only; a value, once given, never changes.
 *
 * A function that can fail returns a cq_status: 0 is success, a positive value is control flow
 * (not an error), a negative value is an error. Nothing is reported through errno, a thread-local
 * or the terminal. Where a function takes a `cq_error *` as its last argument, that may be NULL;
 * otherwise it points to a struct of the caller's, which the function fills when it fails and
 * leaves alone when it does not.
 *
 * A damaged document is not an error: stages substitute, note it, and go on.
 */
#ifndef COMMUNIQUE_STATUS_H
#define COMMUNIQUE_STATUS_H

#include <stdint.h>

/* X(name, value, what it means): decades with gaps, so that related codes stay together. */
#define CQ_STATUS_LIST(X)                                                                          \
    X(CQ_OK, 0, "success")                                                                         \
    X(CQ_STOP, 1, "stop requested")                                                                \
    X(CQ_END, 2, "end of data")                                                                    \
    X(CQ_E_ARGUMENT, -1, "invalid argument")                                                       \
    X(CQ_E_MEMORY, -2, "out of memory")                                                            \
    X(CQ_E_STATE, -3, "call out of order")                                                         \
    X(CQ_E_INTERNAL, -4, "internal error")                                                         \
    X(CQ_E_OPEN, -10, "cannot open")                                                               \
    X(CQ_E_READ, -11, "cannot read")                                                               \
    X(CQ_E_WRITE, -12, "cannot write")                                                             \
    X(CQ_E_CLOSED, -13, "the reader closed the output")                                            \
    X(CQ_E_ENCODING, -20, "unknown encoding")                                                      \
    X(CQ_E_DAMAGED, -21, "damaged or truncated")                                                   \
    X(CQ_E_BINARY, -22, "binary data")                                                             \
    X(CQ_E_ABI, -30, "incompatible plugin")                                                        \
    X(CQ_E_PLUGIN, -31, "plugin broke its contract")                                               \
    X(CQ_E_LIMIT, -40, "limit exceeded")

enum {
#define CQ_STATUS_ENUM(name, value, text) name = (value),
    CQ_STATUS_LIST(CQ_STATUS_ENUM)
#undef CQ_STATUS_ENUM
};

/* One of the values above. A fixed-width type, because enums have no fixed size in C. */
typedef int32_t cq_status;

/* Room for one line of explanation, the terminating NUL included. */
#define CQ_ERROR_MESSAGE_SIZE 256

/* What went wrong. Owned by the caller; no pointer in it, so it may be copied and kept. */
typedef struct cq_error {
    cq_status code;
    /* NUL-terminated UTF-8, one line, without the name of the document and without a full stop. */
    char message[CQ_ERROR_MESSAGE_SIZE];
} cq_error;

#endif
