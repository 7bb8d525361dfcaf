/*
 * usual.c - the usual form of a character, by utf8proc (Unicode's normalization) and some tables of
 * what that leaves alone or makes narrow: radicals (EquivalentUnifiedIdeograph.txt), forms of
 * punctuation, which become the full-width ones, and C1 controls.
 */
#include "decode/usual.h"

#include "unicode/utf8.h"

#include <string.h>
#include <utf8proc.h>

/* U+2E80 to U+2EF3; 0: no ideograph stands for it. */
static const uint16_t radicals[] = {
    0x0000, 0x5382, 0x4E5B, 0x4E5A, 0x4E59, 0x4EBB, 0x5182, 0x0000, 0x5200, 0x5202, 0x535C, 0x353E,
    0x5C0F, 0x5C0F, 0x5140, 0x5C23, 0x5C22, 0x0000, 0x5DF3, 0x5E7A, 0x5F51, 0x0000, 0x5FC4, 0x5FC3,
    0x624C, 0x6535, 0x0000, 0x65E1, 0x65E5, 0x6708, 0x6B7A, 0x6BCD, 0x6C11, 0x6C35, 0x6C3A, 0x706C,
    0x722B, 0x722B, 0x4E2C, 0x725B, 0x72AD, 0x738B, 0x0000, 0x76EE, 0x793A, 0x793B, 0x0000, 0x7CF9,
    0x7E9F, 0x7F53, 0x7F52, 0x34C1, 0x5197, 0x0000, 0x7F8A, 0x0000, 0x0000, 0x8002, 0x8080, 0x807F,
    0x8089, 0x0000, 0x8279, 0x8279, 0x8279, 0x864E, 0x8864, 0x8980, 0x897F, 0x89C1, 0x89D2, 0x0000,
    0x8BA0, 0x8D1D, 0x0000, 0x8F66, 0x8FB6, 0x8FB6, 0x8FB6, 0x9091, 0x9485, 0x9577, 0x9578, 0x957F,
    0x95E8, 0x0000, 0x961D, 0x96E8, 0x9752, 0x97E6, 0x9875, 0x98CE, 0x98DE, 0x98DF, 0x0000, 0x98E0,
    0x9963, 0x0000, 0x9A6C, 0x9AA8, 0x9B3C, 0x9C7C, 0x9E1F, 0x5364, 0x9EA6, 0x9EC4, 0x9EFE, 0x6589,
    0x9F50, 0x6B6F, 0x9F7F, 0x7ADC, 0x9F99, 0x9F9C, 0x4E80, 0x9F9F,
};

/* U+FE10 to U+FE19, in vertical text. */
static const uint16_t vertical[] = {
    0xFF0C, 0x3001, 0x3002, 0xFF1A, 0xFF1B, 0xFF01, 0xFF1F, 0x3016, 0x3017, 0x2026,
};

/* U+FE30 to U+FE48, vertical too; itself where it is none. */
static const uint16_t brackets[] = {
    0x2025, 0x2014, 0x2013, 0xFF3F, 0xFF3F, 0xFF08, 0xFF09, 0xFF5B, 0xFF5D,
    0x3014, 0x3015, 0x3010, 0x3011, 0x300A, 0x300B, 0x3008, 0x3009, 0x300C,
    0x300D, 0x300E, 0x300F, 0xFE45, 0xFE46, 0xFF3B, 0xFF3D,
};

/* U+FE50 to U+FE6B, small; 0: none. */
static const uint16_t small[] = {
    0xFF0C, 0x3001, 0xFF0E, 0,      0xFF1B, 0xFF1A, 0xFF1F, 0xFF01, 0x2014, 0xFF08,
    0xFF09, 0xFF5B, 0xFF5D, 0x3014, 0x3015, 0xFF03, 0xFF06, 0xFF0A, 0xFF0B, 0xFF0D,
    0xFF1C, 0xFF1E, 0xFF1D, 0,      0xFF3C, 0xFF04, 0xFF05, 0xFF20,
};

/* 91 to 97 in windows-1252: quotes and dashes; 0: a bullet. */
static const uint16_t quotes[] = {0x2018, 0x2019, 0x201C, 0x201D, 0, 0x2013, 0x2014};

typedef struct range {
    uint32_t first, last;
} range;

/* What is resolved by its compatibility decomposition; sorted. */
static const range compatible[] = {
    {0x02B0, 0x02B8},   {0x02E0, 0x02E4}, {0x1D2C, 0x1D6A}, {0x1D78, 0x1D78}, {0x2071, 0x2071},
    {0x207F, 0x207F},   {0x2160, 0x217F}, {0x2460, 0x2473}, {0x2F00, 0x2FD5}, {0x322A, 0x3243},
    {0x32C0, 0x32CF},   {0x32FF, 0x33FF}, {0xF900, 0xFAFF}, {0xFB00, 0xFB06}, {0xFB13, 0xFB17},
    {0xFB1D, 0xFD3D},   {0xFD50, 0xFDFF}, {0xFE70, 0xFEFC}, {0xFF61, 0xFF9F}, {0x1D400, 0x1D7FF},
    {0x2F800, 0x2FA1F},
};

/* Others that may have another form, alone or with what is beside them; sorted. */
static const range composing[] = {
    {0x0300, 0x036F}, {0x1100, 0x11FF}, {0x2126, 0x2126}, {0x212A, 0x212B}, {0x3099, 0x309A},
};

static bool is_in(const range *ranges, size_t count, uint32_t c)
{
    for (size_t i = 0; i < count && ranges[i].first <= c; i++)
        if (c <= ranges[i].last)
            return true;
    return false;
}

static bool is_compatible(uint32_t c)
{
    return is_in(compatible, sizeof compatible / sizeof *compatible, c);
}

/* The one character that stands for this one; itself where the tables have none. */
static uint32_t stand_in(uint32_t c)
{
    uint32_t other = 0;
    if (c >= 0x91 && c <= 0x97)
        other = quotes[c - 0x91];
    else if (c >= 0x2E80 && c <= 0x2EF3)
        other = radicals[c - 0x2E80];
    else if (c >= 0xFE10 && c <= 0xFE19)
        other = vertical[c - 0xFE10];
    else if (c >= 0xFE30 && c <= 0xFE48)
        other = brackets[c - 0xFE30];
    else if (c >= 0xFE50 && c <= 0xFE6B)
        other = small[c - 0xFE50];
    return other ? other : c;
}

bool cqi_usual_extends(uint32_t c)
{
    if (c < 0x300)
        return false;
    if ((c >= 0x1160 && c <= 0x11FF) || c == 0xFF9E ||
        c == 0xFF9F) /* jamo that are no first ones */
        return true;
    return utf8proc_get_property((utf8proc_int32_t)c)->combining_class != 0;
}

bool cqi_usual_wanted(uint32_t c, uint32_t before)
{
    enum { NUMBER = 0x7B2C };
    if (c >= 0x2460 && c <= 0x2473)
        return before == NUMBER;
    if (c < 0xA0) /* in a text layer that is noise they stand among others of their kind */
        return before >= ' ' && before < 0x7F && stand_in(c) != c;
    return is_compatible(c) || stand_in(c) != c ||
           is_in(composing, sizeof composing / sizeof *composing, c);
}

static utf8proc_int32_t replace(utf8proc_int32_t c, void *data)
{
    (void)data;
    return (utf8proc_int32_t)stand_in((uint32_t)c);
}

size_t cqi_usual_form(const char *cluster, size_t len, char *out)
{
    utf8proc_int32_t buffer[CQI_USUAL_MAX / 4];
    int options = UTF8PROC_COMPOSE | UTF8PROC_STABLE;
    for (size_t at = 0, size; at < len; at += size)
        if (is_compatible(cqi_char_at(cluster + at, &size)))
            options |= UTF8PROC_COMPAT;
    const utf8proc_ssize_t room = CQI_USUAL_MAX / 4 - 1; /* and a NUL that utf8proc adds */
    utf8proc_ssize_t count =
        utf8proc_decompose_custom((const utf8proc_uint8_t *)cluster, (utf8proc_ssize_t)len, buffer,
                                  room, (utf8proc_option_t)options, replace, NULL);
    if (count <= 0 || count > room)
        return 0;
    utf8proc_ssize_t made = utf8proc_reencode(buffer, count, (utf8proc_option_t)options);
    if (made <= 0 || ((size_t)made == len && memcmp(buffer, cluster, len) == 0))
        return 0;
    memcpy(out, buffer, (size_t)made);
    return (size_t)made;
}
