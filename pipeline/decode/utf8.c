/*
 * utf8.c - validating UTF-8: well-formed text is copied as it is, each maximal subpart of anything
 * else becomes one U+FFFD (Unicode 15.0, section 3.9; the WHATWG Encoding Standard's UTF-8
 * decoder).
 */
#include "unicode/utf8.h"
#include "decode/unicode.h"
#include "decode/utf8_blocks.h"

#define HIGH_BITS UINT64_C(0x8080808080808080)

size_t cqi_ascii_prefix(const unsigned char *bytes, size_t len)
{
    size_t at = 0;
    while (len - at >= 32) {
        uint64_t words[4];
        memcpy(words, bytes + at, sizeof words);
        if ((words[0] | words[1] | words[2] | words[3]) & HIGH_BITS)
            break;
        at += 32;
    }
    while (len - at >= 8) {
        uint64_t word;
        memcpy(&word, bytes + at, sizeof word);
        if (word & HIGH_BITS)
            break;
        at += 8;
    }
    while (at < len && bytes[at] < 0x80)
        at++;
    return at;
}

/* Runs of three-byte sequences (Chinese, Japanese, Korean), four of them at a time. */
static inline size_t three_byte_prefix(const unsigned char *bytes, size_t len)
{
    size_t at = 0;
    while (len - at >= 3) {
        unsigned char lead = bytes[at];
        unsigned bad = (unsigned)((lead & 0xF0) ^ 0xE0) | ((bytes[at + 1] & 0xC0U) ^ 0x80U) |
                       ((bytes[at + 2] & 0xC0U) ^ 0x80U);
        if (bad || ((lead == 0xE0 || lead == 0xED) && !cqi_utf8_second_fits(lead, bytes[at + 1])))
            break;
        at += 3;
    }
    return at;
}

size_t cqi_utf8_valid_prefix(const unsigned char *bytes, size_t len)
{
    size_t at = cqi_utf8_blocks(bytes, len);
    while (at < len) {
        if (bytes[at] < 0x80) {
            at += cqi_ascii_prefix(bytes + at, len - at);
            continue;
        }
        size_t run = three_byte_prefix(bytes + at, len - at);
        if (run == 0)
            run = cqi_utf8_length(bytes + at, len - at);
        if (run == 0)
            break;
        at += run;
    }
    return at;
}

size_t cqi_utf8_subpart(const unsigned char *bytes, size_t len, bool *complete)
{
    uint32_t code;
    size_t have = cqi_decode(bytes, bytes + len, &code);
    *complete = have > 0;
    return have ? have : len;
}

size_t cqi_convert_utf8(cqi_writer *writer, const unsigned char *in, size_t len, bool final)
{
    size_t at = 0;
    while (at < len) {
        size_t valid = cqi_utf8_valid_prefix(in + at, len - at);
        if (valid > 0) {
            cqi_writer_copy(writer, in + at, valid);
            at += valid;
            continue;
        }
        bool complete = true;
        size_t subpart = cqi_utf8_subpart(in + at, len - at, &complete);
        if (!complete && !final)
            break;
        cqi_writer_replace(writer, subpart);
        at += subpart;
    }
    return at;
}
