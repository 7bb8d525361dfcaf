/*
 * country_table.h - the rows of country_table.c, which script/make-country-tables writes.
 */
#ifndef CQK_COUNTRY_TABLE_H
#define CQK_COUNTRY_TABLE_H

#include <stddef.h>

typedef struct cqk_country_row {
    char code[16];    /* "JP"; "-" for phrases that only look like a country */
    const char *name; /* the usual English name */
    /*
     * The forms, each ended by NUL, an empty one after the last. The first letter is the class:
     * N name; A adjective with a capital (English); a adjective in any case; B name with a capital
     * and adjective without; F in exactly this case; S one character, for compounds; X none.
     */
    const char *forms;
} cqk_country_row;

extern const cqk_country_row cqk_country_rows[];
extern const size_t cqk_country_row_count;

#endif
