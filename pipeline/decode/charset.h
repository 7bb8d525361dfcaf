/*
 * charset.h - the encodings that this stage knows: their names, how their bytes are grouped, and
 * whom to ask what they mean.
 */
#ifndef CQI_CHARSET_H
#define CQI_CHARSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How bytes make characters. */
typedef enum cqi_scheme {
    CQI_SCHEME_UTF8, /* US-ASCII too: what is not ASCII in it is most likely UTF-8 */
    CQI_SCHEME_UTF16LE,
    CQI_SCHEME_UTF16BE,
    CQI_SCHEME_UTF32LE,
    CQI_SCHEME_UTF32BE,
    CQI_SCHEME_SINGLE,
    CQI_SCHEME_SHIFT_JIS,
    CQI_SCHEME_EUC_JP,
    CQI_SCHEME_EUC_KR,
    CQI_SCHEME_GB18030,
    CQI_SCHEME_BIG5,
    CQI_SCHEME_EUC_TW,
    CQI_SCHEME_JOHAB,
    CQI_SCHEME_ISO_2022_JP,
    CQI_SCHEME_ISO_2022_KR,
    CQI_SCHEME_HZ
} cqi_scheme;

/* What a byte or a pair of bytes means, whatever iconv says. */
typedef struct cqi_fixup {
    uint16_t bytes;
    uint32_t scalar; /* 0: ill-formed */
} cqi_fixup;

#define CQI_CHARSET_ICONV_NAMES 3

typedef struct cqi_charset {
    const char *name; /* IANA's, in upper case */
    cqi_scheme scheme;
    bool fills_c1; /* undefined bytes of 80 to 9F are C1 controls, as in all of WHATWG's tables */
    const cqi_fixup *fixups; /* sorted by bytes */
    size_t fixup_count;
    const char *iconv_names[CQI_CHARSET_ICONV_NAMES]; /* to be tried in order, up to NULL */
} cqi_charset;

/* Finds a charset by any label; NULL: not known. White space around it and case do not count. */
const cqi_charset *cqi_charset_find(const char *label);

/* A label in lower case, letters and digits alone. */
typedef struct cqi_label {
    const char *label;
    const char *name;
} cqi_label;

/* Tables of encoding_tables.c. */
extern const cqi_label cqi_labels[]; /* sorted by label */
extern const size_t cqi_labels_count;
#define CQI_FIXUPS_BIG5_COUNT    142
#define CQI_RANGES_GB18030_COUNT 206
extern const cqi_fixup cqi_fixups_big5[CQI_FIXUPS_BIG5_COUNT];
/* Where a range of GB18030's four-byte sequences begins, by its number, and its first character. */
extern const cqi_fixup cqi_ranges_gb18030[CQI_RANGES_GB18030_COUNT];

/* Is the byte in [low, high]? Encodings are defined by such ranges. */
static inline bool cqi_byte_in(unsigned byte, unsigned low, unsigned high)
{
    return byte >= low && byte <= high;
}

#endif
