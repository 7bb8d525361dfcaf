/*
 * communique/types.h - the few types that everything else is made of.
 *
 * Part of the plugin ABI. These structs are frozen: they form arrays and never grow.
 */
#ifndef COMMUNIQUE_TYPES_H
#define COMMUNIQUE_TYPES_H

#include <stddef.h>
#include <stdint.h>

/*
 * A string that belongs to somebody else: UTF-8, `len` bytes, NOT terminated by NUL. The function
 * or field that hands one out says until when it lives. {NULL, 0} is "none".
 */
typedef struct cq_str {
    const char *data;
    size_t len;
} cq_str;

/* A cq_str of a string literal (of an array: its last byte is left out). */
#define CQ_STR(literal) ((cq_str){(literal), sizeof(literal) - 1})
#define CQ_STR_INIT(literal)                                                                       \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }

/* How a field's text is to be read, and written in JSON. */
enum {
    CQ_FIELD_STRING = 0, /* "text" */
    CQ_FIELD_NUMBER = 1, /* 12: the text is a decimal integer */
    CQ_FIELD_BOOL = 2,   /* true or false, spelled so */
    CQ_FIELD_ITEM = 3    /* one item of a list of strings; all items of a name make the list */
};

/* A named property of an entity or a record. An empty value means absent: nobody ever sees it. */
typedef struct cq_field {
    cq_str name;
    cq_str value;
    uint32_t type;
} cq_field;

#endif
