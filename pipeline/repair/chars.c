/*
 * chars.c - classes, widths and repairs of single characters, by ranges of the Unicode Standard.
 *
 * The classes are those that the joining of lines asks for, no more: a letter whose case is not
 * known here counts as caseless, which never makes a join wrong, only less certain.
 */
#include "repair/chars.h"

#include <string.h>

typedef struct range {
    uint32_t first, last;
    cqi_char_class class;
} range;

/* Characters from U+0080 on whose class is not that of a letter with case; sorted. */
static const range RANGES[] = {
    {0x0080, 0x009F, CQI_CHAR_NONE},        {0x00A0, 0x00A0, CQI_CHAR_SPACE},
    {0x00A1, 0x00A1, CQI_CHAR_OPEN},        {0x00A2, 0x00A9, CQI_CHAR_SYMBOL},
    {0x00AA, 0x00AA, CQI_CHAR_LOWER},       {0x00AB, 0x00AB, CQI_CHAR_QUOTE},
    {0x00AC, 0x00AD, CQI_CHAR_HYPHEN},      {0x00AE, 0x00B6, CQI_CHAR_SYMBOL},
    {0x00B7, 0x00B7, CQI_CHAR_BULLET},      {0x00B8, 0x00B9, CQI_CHAR_SYMBOL},
    {0x00BA, 0x00BA, CQI_CHAR_LOWER},       {0x00BB, 0x00BB, CQI_CHAR_QUOTE},
    {0x00BC, 0x00BE, CQI_CHAR_SYMBOL},      {0x00BF, 0x00BF, CQI_CHAR_OPEN},
    {0x00D7, 0x00D7, CQI_CHAR_SYMBOL},      {0x00F7, 0x00F7, CQI_CHAR_SYMBOL},
    {0x0300, 0x036F, CQI_CHAR_NONE},        {0x0590, 0x10FF, CQI_CHAR_LETTER},
    {0x1100, 0x11FF, CQI_CHAR_HANGUL},      {0x1200, 0x167F, CQI_CHAR_LETTER},
    {0x1680, 0x1680, CQI_CHAR_SPACE},       {0x1681, 0x1CFF, CQI_CHAR_LETTER},
    {0x1D00, 0x1DBF, CQI_CHAR_LOWER},       {0x1DC0, 0x1DFF, CQI_CHAR_NONE},
    {0x2000, 0x200A, CQI_CHAR_SPACE},       {0x200B, 0x200F, CQI_CHAR_NONE},
    {0x2010, 0x2010, CQI_CHAR_HYPHEN},      {0x2011, 0x2015, CQI_CHAR_DASH},
    {0x2016, 0x2017, CQI_CHAR_SYMBOL},      {0x2018, 0x2018, CQI_CHAR_OPEN},
    {0x2019, 0x2019, CQI_CHAR_CLOSE},       {0x201A, 0x201A, CQI_CHAR_OPEN},
    {0x201B, 0x201B, CQI_CHAR_QUOTE},       {0x201C, 0x201C, CQI_CHAR_OPEN},
    {0x201D, 0x201D, CQI_CHAR_CLOSE},       {0x201E, 0x201F, CQI_CHAR_OPEN},
    {0x2020, 0x2021, CQI_CHAR_SYMBOL},      {0x2022, 0x2023, CQI_CHAR_BULLET},
    {0x2024, 0x2026, CQI_CHAR_STOP},        {0x2027, 0x2027, CQI_CHAR_BULLET},
    {0x2028, 0x202F, CQI_CHAR_SPACE},       {0x2030, 0x2038, CQI_CHAR_SYMBOL},
    {0x2039, 0x203A, CQI_CHAR_QUOTE},       {0x203B, 0x203B, CQI_CHAR_BULLET},
    {0x203C, 0x203D, CQI_CHAR_STOP},        {0x203E, 0x2042, CQI_CHAR_SYMBOL},
    {0x2043, 0x2043, CQI_CHAR_BULLET},      {0x2044, 0x2044, CQI_CHAR_SLASH},
    {0x2045, 0x205E, CQI_CHAR_SYMBOL},      {0x205F, 0x205F, CQI_CHAR_SPACE},
    {0x2060, 0x206F, CQI_CHAR_NONE},        {0x2070, 0x209F, CQI_CHAR_DIGIT},
    {0x20A0, 0x2211, CQI_CHAR_SYMBOL},      {0x2212, 0x2212, CQI_CHAR_DASH},
    {0x2213, 0x245F, CQI_CHAR_SYMBOL},      {0x2460, 0x24FF, CQI_CHAR_CIRCLED},
    {0x2500, 0x259F, CQI_CHAR_SYMBOL},      {0x25A0, 0x25FF, CQI_CHAR_BULLET},
    {0x2600, 0x2604, CQI_CHAR_SYMBOL},      {0x2605, 0x2606, CQI_CHAR_BULLET},
    {0x2607, 0x2775, CQI_CHAR_SYMBOL},      {0x2776, 0x2793, CQI_CHAR_CIRCLED},
    {0x2794, 0x2BFF, CQI_CHAR_SYMBOL},      {0x2C00, 0x2E7F, CQI_CHAR_LETTER},
    {0x2E80, 0x2FDF, CQI_CHAR_IDEOGRAPH},   {0x3000, 0x3000, CQI_CHAR_SPACE},
    {0x3001, 0x3001, CQI_CHAR_WIDE_COMMA},  {0x3002, 0x3002, CQI_CHAR_WIDE_STOP},
    {0x3003, 0x3007, CQI_CHAR_IDEOGRAPH},   {0x3008, 0x3008, CQI_CHAR_WIDE_OPEN},
    {0x3009, 0x3009, CQI_CHAR_WIDE_CLOSE},  {0x300A, 0x300A, CQI_CHAR_WIDE_OPEN},
    {0x300B, 0x300B, CQI_CHAR_WIDE_CLOSE},  {0x300C, 0x300C, CQI_CHAR_WIDE_OPEN},
    {0x300D, 0x300D, CQI_CHAR_WIDE_CLOSE},  {0x300E, 0x300E, CQI_CHAR_WIDE_OPEN},
    {0x300F, 0x300F, CQI_CHAR_WIDE_CLOSE},  {0x3010, 0x3010, CQI_CHAR_WIDE_OPEN},
    {0x3011, 0x3011, CQI_CHAR_WIDE_CLOSE},  {0x3012, 0x3013, CQI_CHAR_IDEOGRAPH},
    {0x3014, 0x3014, CQI_CHAR_WIDE_OPEN},   {0x3015, 0x3015, CQI_CHAR_WIDE_CLOSE},
    {0x3016, 0x3016, CQI_CHAR_WIDE_OPEN},   {0x3017, 0x3017, CQI_CHAR_WIDE_CLOSE},
    {0x3018, 0x3018, CQI_CHAR_WIDE_OPEN},   {0x3019, 0x3019, CQI_CHAR_WIDE_CLOSE},
    {0x301A, 0x301A, CQI_CHAR_WIDE_OPEN},   {0x301B, 0x301B, CQI_CHAR_WIDE_CLOSE},
    {0x301C, 0x301C, CQI_CHAR_IDEOGRAPH},   {0x301D, 0x301D, CQI_CHAR_WIDE_OPEN},
    {0x301E, 0x301F, CQI_CHAR_WIDE_CLOSE},  {0x3020, 0x30FA, CQI_CHAR_IDEOGRAPH},
    {0x30FB, 0x30FB, CQI_CHAR_WIDE_COMMA},  {0x30FC, 0x312F, CQI_CHAR_IDEOGRAPH},
    {0x3130, 0x318F, CQI_CHAR_HANGUL},      {0x3190, 0x31FF, CQI_CHAR_IDEOGRAPH},
    {0x3200, 0x321E, CQI_CHAR_CIRCLED},     {0x321F, 0x325F, CQI_CHAR_CIRCLED},
    {0x3260, 0x32FF, CQI_CHAR_CIRCLED},     {0x3300, 0x9FFF, CQI_CHAR_IDEOGRAPH},
    {0xA000, 0xA95F, CQI_CHAR_LETTER},      {0xA960, 0xA97F, CQI_CHAR_HANGUL},
    {0xA980, 0xABFF, CQI_CHAR_LETTER},      {0xAC00, 0xD7FF, CQI_CHAR_HANGUL},
    {0xE000, 0xF8FF, CQI_CHAR_SYMBOL},      {0xF900, 0xFAFF, CQI_CHAR_IDEOGRAPH},
    {0xFB00, 0xFB06, CQI_CHAR_LOWER},       {0xFB07, 0xFDFF, CQI_CHAR_LETTER},
    {0xFE00, 0xFE0F, CQI_CHAR_NONE},        {0xFE10, 0xFE11, CQI_CHAR_WIDE_COMMA},
    {0xFE12, 0xFE12, CQI_CHAR_WIDE_STOP},   {0xFE13, 0xFE14, CQI_CHAR_WIDE_COMMA},
    {0xFE15, 0xFE16, CQI_CHAR_WIDE_STOP},   {0xFE17, 0xFE17, CQI_CHAR_WIDE_OPEN},
    {0xFE18, 0xFE18, CQI_CHAR_WIDE_CLOSE},  {0xFE19, 0xFE1F, CQI_CHAR_IDEOGRAPH},
    {0xFE20, 0xFE2F, CQI_CHAR_NONE},        {0xFE30, 0xFE6F, CQI_CHAR_IDEOGRAPH},
    {0xFE70, 0xFEFE, CQI_CHAR_LETTER},      {0xFEFF, 0xFEFF, CQI_CHAR_NONE},
    {0xFF00, 0xFF00, CQI_CHAR_SYMBOL},      {0xFF01, 0xFF01, CQI_CHAR_WIDE_STOP},
    {0xFF02, 0xFF07, CQI_CHAR_IDEOGRAPH},   {0xFF08, 0xFF08, CQI_CHAR_WIDE_OPEN},
    {0xFF09, 0xFF09, CQI_CHAR_WIDE_CLOSE},  {0xFF0A, 0xFF0B, CQI_CHAR_IDEOGRAPH},
    {0xFF0C, 0xFF0C, CQI_CHAR_WIDE_COMMA},  {0xFF0D, 0xFF0D, CQI_CHAR_IDEOGRAPH},
    {0xFF0E, 0xFF0E, CQI_CHAR_WIDE_STOP},   {0xFF0F, 0xFF19, CQI_CHAR_IDEOGRAPH},
    {0xFF1A, 0xFF1B, CQI_CHAR_WIDE_COMMA},  {0xFF1C, 0xFF1E, CQI_CHAR_IDEOGRAPH},
    {0xFF1F, 0xFF1F, CQI_CHAR_WIDE_STOP},   {0xFF20, 0xFF3A, CQI_CHAR_IDEOGRAPH},
    {0xFF3B, 0xFF3B, CQI_CHAR_WIDE_OPEN},   {0xFF3C, 0xFF3C, CQI_CHAR_IDEOGRAPH},
    {0xFF3D, 0xFF3D, CQI_CHAR_WIDE_CLOSE},  {0xFF3E, 0xFF5A, CQI_CHAR_IDEOGRAPH},
    {0xFF5B, 0xFF5B, CQI_CHAR_WIDE_OPEN},   {0xFF5C, 0xFF5C, CQI_CHAR_IDEOGRAPH},
    {0xFF5D, 0xFF5D, CQI_CHAR_WIDE_CLOSE},  {0xFF5E, 0xFF5E, CQI_CHAR_IDEOGRAPH},
    {0xFF5F, 0xFF5F, CQI_CHAR_WIDE_OPEN},   {0xFF60, 0xFF60, CQI_CHAR_WIDE_CLOSE},
    {0xFF61, 0xFF61, CQI_CHAR_WIDE_STOP},   {0xFF62, 0xFF62, CQI_CHAR_WIDE_OPEN},
    {0xFF63, 0xFF63, CQI_CHAR_WIDE_CLOSE},  {0xFF64, 0xFF65, CQI_CHAR_WIDE_COMMA},
    {0xFF66, 0xFF9F, CQI_CHAR_IDEOGRAPH},   {0xFFA0, 0xFFDC, CQI_CHAR_HANGUL},
    {0xFFDD, 0xFFFF, CQI_CHAR_SYMBOL},      {0x10000, 0x1AFFF, CQI_CHAR_LETTER},
    {0x1B000, 0x1B16F, CQI_CHAR_IDEOGRAPH}, {0x1B170, 0x1FFFF, CQI_CHAR_SYMBOL},
    {0x20000, 0x3FFFF, CQI_CHAR_IDEOGRAPH}, {0x40000, 0x10FFFF, CQI_CHAR_SYMBOL},
};

enum {
    NO = CQI_CHAR_NONE,
    SP = CQI_CHAR_SPACE,
    LO = CQI_CHAR_LOWER,
    UP = CQI_CHAR_UPPER,
    DI = CQI_CHAR_DIGIT,
    ST = CQI_CHAR_STOP,
    CO = CQI_CHAR_COLON,
    CM = CQI_CHAR_COMMA,
    HY = CQI_CHAR_HYPHEN,
    SL = CQI_CHAR_SLASH,
    OP = CQI_CHAR_OPEN,
    CL = CQI_CHAR_CLOSE,
    QU = CQI_CHAR_QUOTE,
    BU = CQI_CHAR_BULLET,
    SY = CQI_CHAR_SYMBOL,
};

const uint8_t cqi_ascii_class[128] = {
    NO, NO, NO, NO, NO, NO, NO, NO, NO, SP, NO, NO, NO, NO, NO, NO, /* 00 */
    NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, /* 10 */
    SP, ST, QU, SY, SY, SY, SY, QU, OP, CL, BU, SY, CM, HY, ST, SL, /* 20 */
    DI, DI, DI, DI, DI, DI, DI, DI, DI, DI, CO, CM, SY, SY, SY, ST, /* 30 */
    SY, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, /* 40 */
    UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, OP, SY, CL, SY, SY, /* 50 */
    SY, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, /* 60 */
    LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, OP, SY, CL, SY, NO, /* 70 */
};

/* Latin, Greek, Cyrillic, Armenian letters, U+00C0 to U+058F, and the Latin and Greek extensions.
 */
static cqi_char_class classify_cased(uint32_t c)
{
    if (c < 0x100)
        return c < 0xDF ? CQI_CHAR_UPPER : CQI_CHAR_LOWER;
    if (c < 0x180) {
        bool odd_upper = (c >= 0x139 && c <= 0x148) || c >= 0x179;
        if (c == 0x138 || c == 0x149 || c == 0x17F)
            return CQI_CHAR_LOWER;
        if (c == 0x178)
            return CQI_CHAR_UPPER;
        return ((c & 1) != 0) == odd_upper ? CQI_CHAR_UPPER : CQI_CHAR_LOWER;
    }
    if (c < 0x370)
        return c < 0x250 ? CQI_CHAR_LETTER : CQI_CHAR_LOWER;
    if (c < 0x400)
        return (c >= 0x386 && c <= 0x38F) || (c >= 0x391 && c <= 0x3AB) ? CQI_CHAR_UPPER
                                                                        : CQI_CHAR_LOWER;
    if (c < 0x430)
        return CQI_CHAR_UPPER;
    if (c < 0x460)
        return CQI_CHAR_LOWER;
    if (c < 0x530)
        return (c & 1) != 0 ? CQI_CHAR_LOWER : CQI_CHAR_UPPER;
    if (c < 0x590)
        return c < 0x560 ? CQI_CHAR_UPPER : CQI_CHAR_LOWER;
    if (c >= 0x1E00 && c < 0x1F00)
        return (c & 1) != 0 ? CQI_CHAR_LOWER : CQI_CHAR_UPPER;
    if (c >= 0x1F00 && c < 0x2000)
        return (c & 8) != 0 ? CQI_CHAR_UPPER : CQI_CHAR_LOWER;
    return CQI_CHAR_SYMBOL;
}

cqi_char_class cqi_char_classify(uint32_t c)
{
    if (c < 0x80)
        return (cqi_char_class)cqi_ascii_class[c];
    size_t low = 0;
    size_t high = sizeof RANGES / sizeof RANGES[0];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (c > RANGES[middle].last)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < sizeof RANGES / sizeof RANGES[0] && c >= RANGES[low].first)
        return RANGES[low].class;
    return classify_cased(c);
}

#define ROW(w) w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w

const uint8_t cqi_lead_width[256] = {
    ROW(1), ROW(1), ROW(1), ROW(1), ROW(1), ROW(1), ROW(1), ROW(1), /* ASCII */
    ROW(0), ROW(0), ROW(0), ROW(0),                                 /* continuation bytes */
    ROW(1), ROW(1),                                                 /* U+0080..U+07FF */
    1,      1,      1,      2,      2,      2,      2,      2,
    2,      2,      2,      2,      2,      2,      1,      2, /* CJK from U+3000 on */
    2,      1,      1,      1,      1,      0,      0,      0,
    0,      0,      0,      0,      0,      0,      0,      0,
};

const uint8_t cqi_lead_suspect[256] = {
    [0xC2] = 1,
    [0xE1] = 1,
    [0xE2] = 1,
    [0xEF] = 1,
};

static cqi_char_fix keep(size_t len)
{
    return (cqi_char_fix){.action = CQI_KEEP, .from = (uint8_t)len};
}

static cqi_char_fix act(cqi_repair_action action, size_t len)
{
    return (cqi_char_fix){.action = action, .from = (uint8_t)len};
}

static cqi_char_fix fix_ascii(unsigned char c)
{
    if (c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f')
        return act(CQI_TO_SPACE, 1);
    return c < ' ' || c == 0x7F ? act(CQI_DROP, 1) : keep(1);
}

cqi_char_fix cqi_char_repair(const char *text)
{
    size_t len;
    uint32_t c = cqi_char_at(text, &len);
    if (c < 0x80)
        return fix_ascii((unsigned char)c);
    if (c < 0xA0)
        return act(c == 0x85 ? CQI_TO_SPACE : CQI_DROP, len);
    if (c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
        c == 0x202F || c == 0x205F)
        return act(CQI_TO_SPACE, len);
    if (c == 0xAD || c == 0x180E || c == 0x200B || c == 0x200E || c == 0x200F ||
        (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF)
        return act(CQI_DROP, len);
    return keep(len);
}

size_t cqi_blank_at(const char *text, size_t len)
{
    unsigned char c = (unsigned char)text[0];
    if (c <= ' ' || c == 0x7F)
        return 1;
    if (c < 0x80 || len < 2)
        return 0;
    size_t size;
    uint32_t code = cqi_char_at(text, &size);
    if (code == 0x3000 || code == 0x180E)
        return size;
    if (!cqi_lead_suspect[c])
        return 0;
    cqi_repair_action action = cqi_char_repair(text).action;
    /* A soft hyphen at a line's end says that its word goes on: it is seen by the join. */
    return (action == CQI_TO_SPACE || action == CQI_DROP) && code != 0xAD ? size : 0;
}

void cqi_lower(char *word, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)word[i];
        unsigned char next = i + 1 < len ? (unsigned char)word[i + 1] : 0;
        if (c >= 'A' && c <= 'Z') {
            word[i] = (char)(c | 0x20);
        } else if (c == 0xC3 && next >= 0x80 && next <= 0x9E && next != 0x97) {
            word[i + 1] = (char)(next + 0x20); /* À to Þ, but for the multiplication sign */
        } else if (c == 0xD0 && next >= 0x90 && next <= 0x9F) {
            word[i + 1] = (char)(next + 0x20); /* А to П */
        } else if (c == 0xD0 && next >= 0xA0 && next <= 0xAF) {
            word[i] = (char)0xD1; /* Р to Я */
            word[i + 1] = (char)(next - 0x20);
        }
    }
}
