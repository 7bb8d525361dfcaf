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
#include "decode/unicode.h"

#include <string.h>

enum {
    SAMPLE_BYTES = 3000,
    CANDIDATES_MAX = 160,
    DECLARED_BONUS = 30,       /* half bits in favour of what the document declares */
    DECLARED_PART = 16,        /* and this part of its cost */
    HEAT_SLACK = 60,           /* half bits that one may be dearer by in any heat */
    COST_ASCII = 11,           /* half bits; as in detect_double.c */
    COST_DAMAGED = 31,         /* a byte in 200 is damaged, and may be any */
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

/*
 * UTF-8 that is damaged more than cqi_detect_utf8 takes: its cost, UINT64_MAX where hardly anything
 * in it is well-formed.
 */
static uint64_t utf8_cost(const cqi_sample *sample)
{
    /* Half bits, by length: characters of two bytes are letters, those of four are rare. */
    static const unsigned costs[5] = {0, COST_ASCII, 16, 26, 44};
    uint64_t cost = 0;
    size_t good = 0;
    size_t bad = 0;
    for (size_t s = 0; s < sample->count; s++) {
        const cqi_stretch *stretch = &sample->stretches[s];
        for (size_t at = 0; at < stretch->len;) {
            const unsigned char *in = stretch->bytes + at;
            bool complete = true;
            size_t len = cqi_utf8_subpart(in, stretch->len - at, &complete);
            bool fits = in[0] < 0x80 || cqi_utf8_valid_prefix(in, len) == len;
            cost += fits ? costs[len] : COST_DAMAGED;
            good += fits && len > 1;
            bad += !fits;
            at += len;
        }
    }
    return good * 4 > bad ? cost : UINT64_MAX;
}

/* The candidates of both kinds in one row: the double-byte ones first. */
static uint64_t candidate_cost(size_t candidate, const cqi_sample *sample, uint64_t limit)
{
    size_t doubles = cqi_double_count();
    return candidate < doubles ? cqi_double_cost(candidate, sample, limit)
                               : cqi_single_cost(candidate - doubles, sample, limit);
}

static const char *candidate_name(size_t candidate)
{
    size_t doubles = cqi_double_count();
    return candidate < doubles ? cqi_double_name(candidate) : cqi_single_name(candidate - doubles);
}

/* The front of a sample, about `bytes` long. */
static void take_head(cqi_sample *head, const cqi_sample *sample, size_t bytes)
{
    head->count = 0;
    head->total = 0;
    while (head->count < sample->count && head->total < bytes) {
        cqi_stretch stretch = sample->stretches[head->count];
        if (stretch.len > bytes)
            stretch.len = bytes;
        head->stretches[head->count++] = stretch;
        head->total += stretch.len;
    }
}

/* Is this what the document says it is in? GBK is what GB18030 was before it grew. */
static bool is_declared(size_t candidate, const char *declared)
{
    if (!declared)
        return false;
    if (strcmp(declared, "GBK") == 0)
        declared = "GB18030";
    return strcmp(candidate_name(candidate), declared) == 0;
}

/* Keeps of the candidates those that the front of the sample does not make much dearer. */
static size_t run_heat(const cqi_sample *sample, size_t bytes, uint64_t margin, size_t *candidates,
                       size_t count)
{
    uint64_t costs[CANDIDATES_MAX];
    cqi_sample head;
    take_head(&head, sample, bytes);
    uint64_t best = UINT64_MAX / 4;
    for (size_t i = 0; i < count; i++) {
        costs[i] = candidate_cost(candidates[i], &head, best + best / margin + HEAT_SLACK);
        best = costs[i] < best ? costs[i] : best;
    }
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (costs[i] <= best + best / margin + HEAT_SLACK)
            candidates[kept++] = candidates[i];
    return kept;
}

/*
 * Judges all candidates by the sample's head, and those that are not far behind by more and more of
 * it. Heats cost much less than judging all by all of it, and hardly ever decide otherwise.
 */
static size_t find_cheapest(const cqi_sample *sample, const char *declared, uint64_t *cheapest)
{
    static const struct {
        size_t bytes;
        uint64_t margin; /* how much dearer, as a part, goes on */
    } heats[] = {{200, 4}, {800, 10}};
    size_t candidates[CANDIDATES_MAX];
    size_t count = cqi_double_count() + cqi_single_count();
    if (count > CANDIDATES_MAX)
        count = CANDIDATES_MAX;
    for (size_t i = 0; i < count; i++)
        candidates[i] = i;
    for (size_t i = 0; i < sizeof heats / sizeof *heats; i++)
        count = run_heat(sample, heats[i].bytes, heats[i].margin, candidates, count);
    size_t found = 0;
    *cheapest = UINT64_MAX;
    for (size_t i = 0; i < count; i++) {
        uint64_t cost = candidate_cost(candidates[i], sample, UINT64_MAX / 4);
        uint64_t bonus =
            is_declared(candidates[i], declared) ? DECLARED_BONUS + cost / DECLARED_PART : 0;
        cost -= bonus < cost ? bonus : cost;
        if (cost < *cheapest) {
            *cheapest = cost;
            found = candidates[i];
        }
    }
    return found;
}

const char *cqi_detect_legacy(const unsigned char *bytes, size_t len, bool final,
                              const char *declared, size_t *cost)
{
    const char *own = cqi_detect_declared(bytes, len);
    cqi_sample sample;
    sample.count = 0;
    sample.total = 0;
    take_sample(&sample, bytes, len, final);
    uint64_t best = 0;
    const char *name = candidate_name(find_cheapest(&sample, own ? own : declared, &best));
    uint64_t unicode = utf8_cost(&sample);
    if (unicode < best) {
        best = unicode;
        name = "UTF-8";
    }
    *cost = sample.total ? (size_t)(best * 100 / sample.total) : 0;
    return name;
}
