/*
 * detect_legacy.c - telling the legacy encodings apart: the one that makes a sample of the document
 * cheapest to write, by the statistics of the languages it serves, is the likeliest (the principle
 * of the shortest description).
 *
 * The sample is made of whole words that have bytes above 7F, because all others read the same in
 * every encoding. A damaged byte costs a word a little in every encoding, so it does not decide.
 */
#include "decode/detect_legacy.h"

#include "decode/detect.h"

enum {
    SAMPLE_BYTES = 3000,
    STRETCH_MAX = SAMPLE_BYTES /* of a text without spaces */
};

/* Bytes that end a word in every encoding: no multi-byte sequence has them. */
static bool ends_word(unsigned char byte)
{
    return byte < 0x30;
}

static bool has_high_byte(const unsigned char *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (bytes[i] >= 0x80)
            return true;
    return false;
}

/* Takes the words of the document into the sample until that is full. */
static void take_sample(cqi_sample *sample, const unsigned char *bytes, size_t len, bool final)
{
    size_t at = 0;
    while (at < len && sample->count < CQI_STRETCHES_MAX && sample->total < SAMPLE_BYTES) {
        size_t end = at;
        while (end < len && !ends_word(bytes[end]) && end - at < STRETCH_MAX)
            end++;
        bool cut = end == len && !final; /* the rest of it is not here yet */
        if (end > at && has_high_byte(bytes + at, end - at) && !(cut && sample->total > 0)) {
            sample->stretches[sample->count++] = (cqi_stretch){bytes + at, end - at};
            sample->total += end - at;
        }
        at = end > at ? end : end + 1;
    }
}

const char *cqi_detect_legacy(const unsigned char *bytes, size_t len, bool final)
{
    cqi_sample sample;
    sample.count = 0;
    sample.total = 0;
    take_sample(&sample, bytes, len, final);
    cqi_verdict pair = cqi_judge_double(&sample, UINT64_MAX);
    cqi_verdict single = cqi_judge_single(&sample, pair.cost);
    return single.name ? single.name : pair.name;
}
