/*
 * detect_double.c - what the double-byte encodings make a sample cost.
 *
 * Each reader takes one character from the front of a stretch and tells its cost and length.
 */
#include "decode/charset.h"
#include "decode/detect_legacy.h"
#include "decode/detect_models.h"

/* Half bits for what has no table. */
enum {
    COST_ASCII = 11, /* a letter or digit of ASCII inside a word */
    COST_SCRIPT = 8, /* letters of ASCII and the others touch: words of one script are the rule */
    COST_KANA = 26,  /* half-width */
    COST_NEXT_KANA = 14, /* and what follows one of them */
    COST_RARE = 40,      /* characters that exist, and are hardly ever met */
    COST_EXTENDED = 34,  /* Hangul outside of KS X 1001 */
    COST_PRIVATE = 50
};

/* One character: what it costs; *len: its bytes, 0: the stretch ends in the middle of it. */
typedef unsigned reader(const unsigned char *in, size_t left, unsigned last, size_t *len);

/* An ill-formed lead; an ASCII byte behind it is left. */
static unsigned ill_formed(unsigned trail, size_t *len)
{
    *len = trail < 0x80 ? 1 : 2;
    return CQI_COST_ILL_FORMED;
}

static unsigned read_shift_jis(const unsigned char *in, size_t left, unsigned last, size_t *len)
{
    unsigned lead = in[0];
    *len = 1;
    if (cqi_byte_in(lead, 0xA1, 0xDF))
        return cqi_byte_in(last, 0xA1, 0xDF) ? COST_NEXT_KANA : COST_KANA;
    if (!cqi_byte_in(lead, 0x81, 0x9F) && !cqi_byte_in(lead, 0xE0, 0xFC))
        return CQI_COST_ILL_FORMED;
    *len = left < 2 ? 0 : 2;
    if (left < 2)
        return 0;
    unsigned trail = in[1];
    if (trail < 0x40 || trail == 0x7F || trail > 0xFC)
        return ill_formed(trail, len);
    unsigned row = (lead - (lead < 0xA0 ? 0x81 : 0xC1)) * 2 + (trail >= 0x9F);
    unsigned cell = trail >= 0x9F ? trail - 0x9F : trail - (trail < 0x7F ? 0x40 : 0x41);
    if (row >= 94)
        return lead >= 0xFA ? COST_RARE : COST_PRIVATE;
    return cqi_cost(cqi_costs_jis[row][cell]);
}

static unsigned read_euc_jp(const unsigned char *in, size_t left, unsigned last, size_t *len)
{
    (void)last;
    unsigned lead = in[0];
    *len = 1;
    if (!cqi_byte_in(lead, 0xA1, 0xFE) && lead != 0x8E && lead != 0x8F)
        return CQI_COST_ILL_FORMED;
    size_t wanted = lead == 0x8F ? 3 : 2;
    *len = left < wanted ? 0 : wanted;
    if (left < wanted)
        return 0;
    for (size_t i = 1; i < wanted; i++)
        if (!cqi_byte_in(in[i], 0xA1, lead == 0x8E ? 0xDF : 0xFE))
            return ill_formed(in[1], len);
    if (lead < 0xA0)
        return lead == 0x8E ? COST_KANA : COST_RARE + 16;
    return cqi_cost(cqi_costs_jis[lead - 0xA1][in[1] - 0xA1]);
}

static unsigned read_euc_kr(const unsigned char *in, size_t left, unsigned last, size_t *len)
{
    (void)last;
    unsigned lead = in[0];
    *len = 1;
    if (!cqi_byte_in(lead, 0x81, 0xFE))
        return CQI_COST_ILL_FORMED;
    *len = left < 2 ? 0 : 2;
    if (left < 2)
        return 0;
    unsigned trail = in[1];
    if (lead >= 0xA1 && cqi_byte_in(trail, 0xA1, 0xFE))
        return cqi_cost(cqi_costs_ksx[lead - 0xA1][trail - 0xA1]);
    bool extended =
        lead <= 0xC6 && (cqi_byte_in(trail, 0x41, 0x5A) || cqi_byte_in(trail, 0x61, 0x7A) ||
                         cqi_byte_in(trail, 0x81, 0xFE));
    return extended ? COST_EXTENDED : ill_formed(trail, len);
}

static unsigned read_gb18030(const unsigned char *in, size_t left, unsigned last, size_t *len)
{
    (void)last;
    unsigned lead = in[0];
    *len = 1;
    if (!cqi_byte_in(lead, 0x81, 0xFE))
        return CQI_COST_ILL_FORMED;
    *len = left < 2 ? 0 : 2;
    if (left < 2)
        return 0;
    unsigned trail = in[1];
    if (cqi_byte_in(trail, 0x30, 0x39)) {
        bool four = left >= 4 && cqi_byte_in(in[2], 0x81, 0xFE) && cqi_byte_in(in[3], 0x30, 0x39);
        *len = four ? 4 : left < 4 ? 0 : 1;
        return four ? COST_RARE + 8 : left < 4 ? 0 : CQI_COST_ILL_FORMED;
    }
    if (trail < 0x40 || trail == 0x7F || trail == 0xFF)
        return ill_formed(trail, len);
    return cqi_cost(cqi_costs_gbk[lead - 0x81][trail - (trail < 0x7F ? 0x40 : 0x41)]);
}

static unsigned read_big5(const unsigned char *in, size_t left, unsigned last, size_t *len)
{
    (void)last;
    unsigned lead = in[0];
    *len = 1;
    if (!cqi_byte_in(lead, 0x81, 0xFE))
        return CQI_COST_ILL_FORMED;
    *len = left < 2 ? 0 : 2;
    if (left < 2)
        return 0;
    unsigned trail = in[1];
    if (!cqi_byte_in(trail, 0x40, 0x7E) && !cqi_byte_in(trail, 0xA1, 0xFE))
        return ill_formed(trail, len);
    if (!cqi_byte_in(lead, 0xA1, 0xF9))
        return lead >= 0x87 ? COST_RARE : COST_PRIVATE;
    return cqi_cost(cqi_costs_big5[lead - 0xA1][trail - (trail < 0x7F ? 0x40 : 0x62)]);
}

static unsigned read_euc_tw(const unsigned char *in, size_t left, unsigned last, size_t *len)
{
    (void)last;
    unsigned lead = in[0];
    *len = 1;
    if (!cqi_byte_in(lead, 0xA1, 0xFE) && lead != 0x8E)
        return CQI_COST_ILL_FORMED;
    size_t wanted = lead == 0x8E ? 4 : 2;
    *len = left < wanted ? 0 : wanted;
    if (left < wanted)
        return 0;
    for (size_t i = 1; i < wanted; i++)
        if (!cqi_byte_in(in[i], 0xA1, 0xFE))
            return ill_formed(in[1], len);
    if (lead != 0x8E)
        return cqi_cost(cqi_costs_cns[lead - 0xA1][in[1] - 0xA1]);
    return cqi_byte_in(in[1], 0xA1, 0xA7) ? COST_RARE : CQI_COST_ILL_FORMED;
}

/* The letters of a Hangul syllable are five bits each. */
static unsigned read_johab(const unsigned char *in, size_t left, unsigned last, size_t *len)
{
    (void)last;
    unsigned lead = in[0];
    *len = 1;
    if (!cqi_byte_in(lead, 0x84, 0xD3) && !cqi_byte_in(lead, 0xD9, 0xDE) &&
        !cqi_byte_in(lead, 0xE0, 0xF9))
        return CQI_COST_ILL_FORMED;
    *len = left < 2 ? 0 : 2;
    if (left < 2)
        return 0;
    unsigned trail = in[1];
    if (lead >= 0xD9)
        return cqi_byte_in(trail, 0x31, 0x7E) || cqi_byte_in(trail, 0x91, 0xFE)
                   ? (lead == 0xD9 ? 22U : (unsigned)COST_RARE)
                   : ill_formed(trail, len);
    if (!cqi_byte_in(trail, 0x41, 0x7E) && !cqi_byte_in(trail, 0x81, 0xFE))
        return ill_formed(trail, len);
    unsigned code = lead << 8 | trail;
    return cqi_cost(cqi_costs_johab[0][code >> 10 & 31]) +
           cqi_cost(cqi_costs_johab[1][code >> 5 & 31]) + cqi_cost(cqi_costs_johab[2][code & 31]);
}

static bool is_latin(unsigned char byte)
{
    return cqi_byte_in(byte | 0x20, 'a', 'z');
}

static uint64_t judge_stretch(reader *read, const cqi_stretch *stretch)
{
    uint64_t cost = 0;
    unsigned last = 0;
    bool after_latin = false;
    bool after_pair = false;
    for (size_t at = 0; at < stretch->len;) {
        const unsigned char *in = stretch->bytes + at;
        bool latin = is_latin(in[0]);
        bool pair = in[0] >= 0x80;
        size_t len = 1;
        cost += pair ? read(in, stretch->len - at, last, &len) : COST_ASCII;
        if ((latin && after_pair) || (pair && after_latin))
            cost += COST_SCRIPT;
        if (len == 0) /* a character that its word cuts in two */
            return cost + CQI_COST_ILL_FORMED;
        last = in[0];
        after_latin = latin;
        after_pair = pair;
        at += len;
    }
    return cost;
}

static const struct {
    const char *name;
    reader *read;
    unsigned prior; /* half bits that something rarely met must be better by */
} encodings[] = {
    {"SHIFT_JIS", read_shift_jis, 0}, {"EUC-JP", read_euc_jp, 0}, {"EUC-KR", read_euc_kr, 0},
    {"GB18030", read_gb18030, 0},     {"BIG5", read_big5, 0},     {"EUC-TW", read_euc_tw, 20},
    {"JOHAB", read_johab, 24},
};

size_t cqi_double_count(void)
{
    return sizeof encodings / sizeof *encodings;
}

const char *cqi_double_name(size_t index)
{
    return encodings[index].name;
}

uint64_t cqi_double_cost(size_t index, const cqi_sample *sample, uint64_t limit)
{
    uint64_t cost = encodings[index].prior;
    for (size_t s = 0; s < sample->count && cost <= limit; s++)
        cost += judge_stretch(encodings[index].read, &sample->stretches[s]);
    return cost;
}
