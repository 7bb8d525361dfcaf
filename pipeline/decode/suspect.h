/*
 * suspect.h - finds the characters of a text that may need mending, at the speed of reading it.
 */
#ifndef CQI_SUSPECT_H
#define CQI_SUSPECT_H

#include <stddef.h>

/*
 * The first character at or behind `at` (a character's start) that may need a look; `len`: there is
 * none. Some of those it gives need none; none that needs one is passed over.
 */
size_t cqi_suspect_find(const char *text, size_t at, size_t len);

/* The same, byte by byte: what the fast one is tested by. */
size_t cqi_suspect_find_slowly(const char *text, size_t at, size_t len);

#endif
