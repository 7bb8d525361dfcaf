/*
 * detect.h - the parts of detection: each looks at the bytes for one family of encodings.
 */
#ifndef CQI_DETECT_H
#define CQI_DETECT_H

#include <stdbool.h>
#include <stddef.h>

/* Are there more control characters than any text has? */
bool cqi_detect_binary(const unsigned char *bytes, size_t len);

/* UTF-16 or UTF-32 without a byte order mark, told by its U+0000 to U+00FF; NULL: neither. */
const char *cqi_detect_wide(const unsigned char *bytes, size_t len);

/* UTF-16 without a byte order mark and without such characters: `cost`, half bits a byte, 100 fold.
 */
typedef struct cqi_wide_verdict {
    const char *name; /* NULL: it cannot be */
    size_t cost;
} cqi_wide_verdict;
cqi_wide_verdict cqi_judge_wide(const unsigned char *bytes, size_t len);

/* The encodings of 7 bits with escape sequences; NULL: none of them. */
const char *cqi_detect_shifted(const unsigned char *bytes, size_t len);

/* Is it UTF-8, with little damage perhaps? */
bool cqi_detect_utf8(const unsigned char *bytes, size_t len);

/* The name of the encoding that the document itself declares; NULL: none that is known. */
const char *cqi_detect_declared(const unsigned char *bytes, size_t len);

/*
 * The likeliest legacy encoding of bytes that are not all ASCII, or heavily damaged UTF-8. Never
 * NULL. `declared` is the name that counts where they declare none; NULL: none. *cost as above.
 */
const char *cqi_detect_legacy(const unsigned char *bytes, size_t len, bool final,
                              const char *declared, size_t *cost);

#endif
