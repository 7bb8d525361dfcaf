/*
 * error.c - filling a cq_error. Messages are cut at the struct's size, never in the middle of a
 * UTF-8 sequence, and hold no line ends: a path may hold anything.
 */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void clean_message(char *message, size_t written)
{
    size_t len = strlen(message);
    if (written > len)
        while (len > 0 && ((unsigned char)message[len - 1] & 0xC0) == 0x80)
            len--;
    if (written > strlen(message) && len > 0)
        len--;
    message[len] = '\0';
    for (char *at = message; *at; at++)
        if ((unsigned char)*at < 0x20)
            *at = '?';
}

cq_status cqi_fail(cq_error *error, cq_status code, const char *format, ...)
{
    if (!error)
        return code;
    va_list arguments;
    va_start(arguments, format);
    int written = vsnprintf(error->message, sizeof error->message, format, arguments);
    va_end(arguments);
    error->code = code;
    clean_message(error->message, written < 0 ? 0 : (size_t)written);
    return code;
}

const char *cqi_status_text(cq_status status)
{
    switch (status) {
#define CQI_STATUS_CASE(name, value, text)                                                         \
    case name:                                                                                     \
        return text;
        CQ_STATUS_LIST(CQI_STATUS_CASE)
#undef CQI_STATUS_CASE
    default:
        return "unknown status";
    }
}
