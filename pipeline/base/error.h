/*
 * error.h - filling a cq_error, and passing failures on.
 */
#ifndef CQI_ERROR_H
#define CQI_ERROR_H

#include <communique/status.h>

/* Returns from the calling function with the status of `expression` unless that is CQ_OK. */
#define CQI_TRY(expression)                                                                        \
    do {                                                                                           \
        cq_status cqi_try_status_ = (expression);                                                  \
        if (cqi_try_status_ != CQ_OK)                                                              \
            return cqi_try_status_;                                                                \
    } while (0)

/* Fills `error` (may be NULL) with `code` and a printf message, and returns `code`. */
#if defined(__GNUC__) || defined(__clang__)
__attribute__((format(printf, 3, 4)))
#endif
cq_status
cqi_fail(cq_error *error, cq_status code, const char *format, ...);

/* The short meaning of a status, as in CQ_STATUS_LIST. Static. */
const char *cqi_status_text(cq_status status);

#endif
