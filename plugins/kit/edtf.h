/*
 * edtf.h - the Extended Date/Time Format (ISO 8601-2:2019, annex A; specification of the Library of
 * Congress of 4 February 2019): writes values, and checks them by level.
 */
#ifndef CQK_EDTF_H
#define CQK_EDTF_H

#include "calendar.h"

/* Sub-year groupings: in place of a month. */
enum {
    CQK_EDTF_SPRING = 21,
    CQK_EDTF_SUMMER = 22,
    CQK_EDTF_AUTUMN = 23,
    CQK_EDTF_WINTER = 24,
    CQK_EDTF_QUARTER_1 = 33, /* to 36 */
    CQK_EDTF_HALF_1 = 40,    /* and 41 */
};

/* Room for every value that is written here, the terminating NUL included. */
#define CQK_EDTF_SIZE 48

/* The functions that write return the length; 0 (and an empty string) where a part is out of range.
 */

/* YYYY, YYYY-MM or YYYY-MM-DD by the date's grain. */
size_t cqk_edtf_date(char out[CQK_EDTF_SIZE], cqk_date date);
/* YYYY-GG with a sub-year grouping: a season, quarter, third, half (21 to 41). */
size_t cqk_edtf_group(char out[CQK_EDTF_SIZE], int32_t year, uint32_t group);
size_t cqk_edtf_decade(char out[CQK_EDTF_SIZE], int32_t year);  /* 201X */
size_t cqk_edtf_century(char out[CQK_EDTF_SIZE], int32_t year); /* 20XX */
/* FIRST/LAST of two values. */
size_t cqk_edtf_interval(char out[CQK_EDTF_SIZE], const char *first, const char *last);

/* The lowest level (0, 1 or 2) at which this is a valid EDTF expression; -1: it is none. */
int cqk_edtf_level(cq_str text);

#endif
