/*
 * detect_legacy.c - telling the legacy encodings apart.
 */
#include "decode/detect.h"

#include <stdint.h>

/* How bytes read as a double-byte encoding. */
typedef struct pair_count {
    size_t pairs;
    size_t common;
    size_t kana;
    size_t bad;
} pair_count;

typedef void pair_judge(pair_count *count, unsigned lead, unsigned trail);

static bool in_range(unsigned byte, unsigned low, unsigned high)
{
    return byte >= low && byte <= high;
}

static void judge_shift_jis(pair_count *count, unsigned lead, unsigned trail)
{
    bool trails = in_range(trail, 0x40, 0xFC) && trail != 0x7F;
    if (!trails || lead == 0xA0 || lead == 0x80 || lead > 0xFC)
        count->bad++;
    count->kana += (lead == 0x82 && trail >= 0x9F) || lead == 0x83;
    count->common += in_range(lead, 0x81, 0x83) || in_range(lead, 0x88, 0x97);
}

static void judge_euc_jp(pair_count *count, unsigned lead, unsigned trail)
{
    if (!in_range(lead, 0xA1, 0xFE) || !in_range(trail, 0xA1, 0xFE))
        count->bad++;
    count->kana += lead == 0xA4 || lead == 0xA5;
    count->common += lead == 0xA1 || lead == 0xA4 || lead == 0xA5 || in_range(lead, 0xB0, 0xCF);
}

static void judge_euc_kr(pair_count *count, unsigned lead, unsigned trail)
{
    if (!in_range(lead, 0x81, 0xFE) || !in_range(trail, 0x41, 0xFE))
        count->bad++;
    count->common += in_range(lead, 0xB0, 0xC8) && trail >= 0xA1;
}

static void judge_gb18030(pair_count *count, unsigned lead, unsigned trail)
{
    if (!in_range(lead, 0x81, 0xFE) || !in_range(trail, 0x40, 0xFE) || trail == 0x7F)
        count->bad++;
    count->common += (in_range(lead, 0xB0, 0xD7) || lead == 0xA1 || lead == 0xA3) && trail >= 0xA1;
}

static void judge_big5(pair_count *count, unsigned lead, unsigned trail)
{
    if (!in_range(lead, 0x81, 0xFE) ||
        !(in_range(trail, 0x40, 0x7E) || in_range(trail, 0xA1, 0xFE)))
        count->bad++;
    count->common += in_range(lead, 0xA4, 0xC6) || lead == 0xA1;
}

static pair_count judge_all(const unsigned char *bytes, size_t len, pair_judge *judge, bool kana)
{
    pair_count count = {0};
    for (size_t i = 0; i + 1 < len; i++) {
        if (bytes[i] < 0x80 || (kana && in_range(bytes[i], 0xA1, 0xDF)))
            continue;
        size_t bad = count.bad;
        judge(&count, bytes[i], bytes[i + 1]);
        count.pairs++;
        i += count.bad == bad || bytes[i + 1] >= 0x80;
    }
    return count;
}

static double share(size_t part, size_t whole)
{
    return whole ? (double)part / (double)whole : 0.0;
}

static const char *detect_double(const unsigned char *bytes, size_t len)
{
    static const struct {
        const char *name;
        pair_judge *judge;
        double common; /* the share of common pairs that a text has at least */
        bool single_kana;
    } rows[] = {
        {"EUC-KR", judge_euc_kr, 0.86, false},      {"EUC-JP", judge_euc_jp, 0.80, false},
        {"SHIFT_JIS", judge_shift_jis, 0.80, true}, {"GB18030", judge_gb18030, 0.85, false},
        {"BIG5", judge_big5, 0.80, false},
    };
    const char *best = NULL;
    double best_score = 0.0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pair_count count = judge_all(bytes, len, rows[i].judge, rows[i].single_kana);
        double score = share(count.common, count.pairs) - 8 * share(count.bad, count.pairs) +
                       share(count.kana, count.pairs);
        bool japanese = rows[i].judge == judge_euc_jp || rows[i].judge == judge_shift_jis;
        if (japanese && share(count.kana, count.pairs) < 0.1)
            continue;
        if (count.pairs > 1 && score >= rows[i].common && score > best_score) {
            best = rows[i].name;
            best_score = score;
        }
    }
    return best;
}

static size_t count_range(const size_t *counts, unsigned low, unsigned high)
{
    size_t sum = 0;
    for (unsigned byte = low; byte <= high; byte++)
        sum += counts[byte];
    return sum;
}

static const char *detect_single(const unsigned char *bytes, size_t len)
{
    size_t counts[256] = {0};
    for (size_t i = 0; i < len; i++)
        counts[bytes[i]]++;
    size_t letters = count_range(counts, 'A', 'Z') + count_range(counts, 'a', 'z');
    size_t high = count_range(counts, 0x80, 0xFF);
    if (high * 2 < letters)
        return "WINDOWS-1252";
    size_t koi = count_range(counts, 0xC0, 0xDF);
    size_t windows = count_range(counts, 0xE0, 0xFF);
    size_t dos = count_range(counts, 0xA0, 0xAF) + count_range(counts, 0xE0, 0xEF);
    if (dos > koi && dos > windows)
        return "IBM866";
    return koi > windows ? "KOI8-R" : "WINDOWS-1251";
}

const char *cqi_detect_legacy(const unsigned char *bytes, size_t len, bool final)
{
    (void) final;
    const char *name = detect_double(bytes, len);
    return name ? name : detect_single(bytes, len);
}
