/*
 * legacy.h - what the legacy encodings have in common: iconv(3) is asked once what a byte or a pair
 * of bytes means, the answer is kept in a table of the decoder's.
 */
#ifndef CQI_LEGACY_H
#define CQI_LEGACY_H

#include "decode/charset.h"
#include "decode/writer.h"

#include <communique/status.h>
#include <iconv.h>

/*
 * What a sequence gives: its UTF-8, the first byte lowest; or, where the lowest byte is none that
 * UTF-8 begins with, one of the marks below.
 */
typedef uint32_t cqi_entry;

enum {
    CQI_ENTRY_UNKNOWN = 0, /* not asked yet */
    CQI_ENTRY_LEAD = 0x81, /* begins a longer sequence */
    CQI_ENTRY_INVALID = 0x82,
    CQI_ENTRY_LONGER = 0x83 /* of a pair: it is not the whole sequence, or gives two characters */
};

/* The state of the encodings that shift between character sets. */
typedef struct cqi_shift {
    uint8_t mode;
    bool escaped; /* ISO-2022-JP: nothing came since the last escape sequence */
} cqi_shift;

typedef struct cqi_legacy {
    const cqi_charset *charset;
    iconv_t main;       /* NULL: not open */
    iconv_t supplement; /* JIS X 0212, through EUC-JP */
    bool supplement_tried;
    cqi_shift shift;
    cqi_entry single[256];
    cqi_entry *pair; /* 65536, by lead << 8 | trail; NULL for single-byte encodings */
} cqi_legacy;

/* Fails with CQ_E_ENCODING where iconv does not know the encoding, and CQ_E_MEMORY. */
cq_status cqi_legacy_open(const cqi_charset *charset, cqi_legacy **legacy, cq_error *error);
void cqi_legacy_close(cqi_legacy *legacy);

/* As the converters of unicode.h. */
size_t cqi_convert_legacy(cqi_legacy *legacy, cqi_writer *writer, const unsigned char *in,
                          size_t len, bool final);

/*
 * meaning.c: what a sequence means, from the table or asked for. A byte above 7F; a pair, as lead
 * and trail of its EUC or plain form; three bytes of EUC-JP; four of EUC-TW.
 */
cqi_entry cqi_legacy_single(cqi_legacy *legacy, unsigned char byte);
cqi_entry cqi_legacy_pair(cqi_legacy *legacy, unsigned lead, unsigned trail);
cqi_entry cqi_legacy_jis_x_0212(cqi_legacy *legacy, const unsigned char *in);
cqi_entry cqi_legacy_plane(const cqi_legacy *legacy, const unsigned char *in);

static inline uint32_t cqi_entry_len(cqi_entry entry)
{
    unsigned first = entry & 0xFF;
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/* Is it a character, not one of the marks? */
static inline bool cqi_entry_is_text(cqi_entry entry)
{
    unsigned first = entry & 0xFF;
    return first < 0x80 ? entry != CQI_ENTRY_UNKNOWN : first >= 0xC2;
}

static inline void cqi_entry_write(cqi_writer *writer, size_t in_len, cqi_entry entry)
{
    writer->at[0] = (unsigned char)entry;
    writer->at[1] = (unsigned char)(entry >> 8);
    writer->at[2] = (unsigned char)(entry >> 16);
    writer->at[3] = (unsigned char)(entry >> 24);
    cqi_writer_note(writer, (uint32_t)in_len, cqi_entry_len(entry), 1);
}

#endif
