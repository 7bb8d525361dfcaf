/*
 * charset.c - the encodings, and finding one by any of its labels.
 *
 * Labels are WHATWG's and some more, compared by their letters and digits alone, so "Shift-JIS",
 * "shift_jis" and " SHIFT_JIS " are one. Names of iconv are tried in order: the first that the
 * system knows is asked. Where iconvs are known to differ from the standard's indexes, or from each
 * other, a fix-up decides, and iconv is not asked.
 */
#include "decode/charset.h"

#include "decode/decode.h"

#include <string.h>

/* The symbols that Shift_JIS by its plain name, and CP932 in GNU libiconv, read otherwise. */
static const cqi_fixup fixups_jis[] = {
    {0x815C, 0x2015}, {0x815F, 0xFF3C}, {0x8160, 0xFF5E}, {0x8161, 0x2225},
    {0x817C, 0xFF0D}, {0x8191, 0xFFE0}, {0x8192, 0xFFE1}, {0x81CA, 0xFFE2},
};
/*
 * 24 code points of GB 18030-2000's private use have characters since; of these the standard
 * follows the edition of 2022 in 18 and leaves six private, as that does.
 */
static const cqi_fixup fixups_gb18030[] = {
    {0x80, 0x20AC},   {0xA1A4, 0x00B7}, {0xA1AA, 0x2014}, {0xA2E3, 0x20AC}, {0xA3A0, 0x3000},
    {0xA6D9, 0xFE10}, {0xA6DA, 0xFE12}, {0xA6DB, 0xFE11}, {0xA6DC, 0xFE13}, {0xA6DD, 0xFE14},
    {0xA6DE, 0xFE15}, {0xA6DF, 0xFE16}, {0xA6EC, 0xFE17}, {0xA6ED, 0xFE18}, {0xA6F3, 0xFE19},
    {0xA8BC, 0x1E3F}, {0xA8BF, 0x01F9}, {0xFE51, 0xE816}, {0xFE52, 0xE817}, {0xFE53, 0xE818},
    {0xFE59, 0x9FB4}, {0xFE61, 0x9FB5}, {0xFE66, 0x9FB6}, {0xFE67, 0x9FB7}, {0xFE6C, 0xE831},
    {0xFE6D, 0x9FB8}, {0xFE76, 0xE83B}, {0xFE7E, 0x9FB9}, {0xFE90, 0x9FBA}, {0xFE91, 0xE855},
    {0xFEA0, 0x9FBB},
};
static const cqi_fixup fixups_koi8_u[] = {{0xAE, 0x045E}, {0xBE, 0x040E}};
static const cqi_fixup fixups_mac_roman[] = {
    {0xBD, 0x03A9}, {0xC6, 0x2206}, {0xDB, 0x20AC}, {0xF0, 0xF8FF}};
static const cqi_fixup fixups_mac_cyrillic[] = {{0xA2, 0x0490}, {0xB6, 0x0491}, {0xFF, 0x20AC}};
static const cqi_fixup fixups_1255[] = {{0xCA, 0x05BA}};

#define FIXUPS(table) .fixups = (table), .fixup_count = sizeof(table) / sizeof *(table)
/* Sorted by name. */
#define SINGLE(id, ...)                                                                            \
    {                                                                                              \
        id, CQI_SCHEME_SINGLE, .fills_c1 = true, .iconv_names = { __VA_ARGS__ }                    \
    }

static const cqi_charset charsets[] = {
    {"BIG5", CQI_SCHEME_BIG5, .fixups = cqi_fixups_big5, .fixup_count = CQI_FIXUPS_BIG5_COUNT,
     .iconv_names = {"BIG5-HKSCS", "BIG5-HKSCS:2008", "CP950"}},
    {"EUC-JP", CQI_SCHEME_EUC_JP, FIXUPS(fixups_jis),
     .iconv_names = {"CP932", "WINDOWS-31J", "SHIFT_JIS"}},
    {"EUC-KR", CQI_SCHEME_EUC_KR, .iconv_names = {"CP949", "UHC"}},
    {"EUC-TW", CQI_SCHEME_EUC_TW, .iconv_names = {"EUC-TW"}},
    {"GB18030", CQI_SCHEME_GB18030, FIXUPS(fixups_gb18030), .iconv_names = {"GB18030"}},
    {"GBK", CQI_SCHEME_GB18030, FIXUPS(fixups_gb18030), .iconv_names = {"GB18030"}},
    {"HZ-GB-2312", CQI_SCHEME_HZ, FIXUPS(fixups_gb18030), .iconv_names = {"GB18030"}},
    SINGLE("IBM437", "CP437", "IBM437"),
    SINGLE("IBM850", "CP850", "IBM850"),
    SINGLE("IBM852", "CP852", "IBM852"),
    SINGLE("IBM855", "CP855", "IBM855"),
    SINGLE("IBM857", "CP857", "IBM857"),
    SINGLE("IBM858", "CP858", "IBM858"),
    SINGLE("IBM866", "CP866", "IBM866"),
    {"ISO-2022-JP", CQI_SCHEME_ISO_2022_JP, FIXUPS(fixups_jis),
     .iconv_names = {"CP932", "WINDOWS-31J", "SHIFT_JIS"}},
    {"ISO-2022-KR", CQI_SCHEME_ISO_2022_KR, .iconv_names = {"CP949", "UHC"}},
    SINGLE("ISO-8859-10", "ISO-8859-10"),
    SINGLE("ISO-8859-13", "ISO-8859-13"),
    SINGLE("ISO-8859-14", "ISO-8859-14"),
    SINGLE("ISO-8859-15", "ISO-8859-15"),
    SINGLE("ISO-8859-16", "ISO-8859-16"),
    SINGLE("ISO-8859-2", "ISO-8859-2"),
    SINGLE("ISO-8859-3", "ISO-8859-3"),
    SINGLE("ISO-8859-4", "ISO-8859-4"),
    SINGLE("ISO-8859-5", "ISO-8859-5"),
    SINGLE("ISO-8859-6", "ISO-8859-6"),
    SINGLE("ISO-8859-7", "ISO-8859-7"),
    SINGLE("ISO-8859-8", "ISO-8859-8"),
    SINGLE("ISO-8859-8-I", "ISO-8859-8"),
    {"JOHAB", CQI_SCHEME_JOHAB, .iconv_names = {"JOHAB", "CP1361"}},
    SINGLE("KOI8-R", "KOI8-R"),
    {"KOI8-U", CQI_SCHEME_SINGLE, true, FIXUPS(fixups_koi8_u), .iconv_names = {"KOI8-U"}},
    {"MACINTOSH", CQI_SCHEME_SINGLE, true, FIXUPS(fixups_mac_roman),
     .iconv_names = {"MACINTOSH", "MACROMAN"}},
    {"SHIFT_JIS", CQI_SCHEME_SHIFT_JIS, FIXUPS(fixups_jis),
     .iconv_names = {"CP932", "WINDOWS-31J", "SHIFT_JIS"}},
    SINGLE("US-ASCII", "CP1252"),
    {"UTF-16BE", CQI_SCHEME_UTF16BE, .iconv_names = {NULL}},
    {"UTF-16LE", CQI_SCHEME_UTF16LE, .iconv_names = {NULL}},
    {"UTF-32BE", CQI_SCHEME_UTF32BE, .iconv_names = {NULL}},
    {"UTF-32LE", CQI_SCHEME_UTF32LE, .iconv_names = {NULL}},
    {"UTF-8", CQI_SCHEME_UTF8, .iconv_names = {NULL}},
    SINGLE("WINDOWS-1250", "CP1250", "WINDOWS-1250"),
    SINGLE("WINDOWS-1251", "CP1251", "WINDOWS-1251"),
    SINGLE("WINDOWS-1252", "CP1252", "WINDOWS-1252"),
    SINGLE("WINDOWS-1253", "CP1253", "WINDOWS-1253"),
    SINGLE("WINDOWS-1254", "CP1254", "WINDOWS-1254"),
    {"WINDOWS-1255", CQI_SCHEME_SINGLE, true, FIXUPS(fixups_1255),
     .iconv_names = {"CP1255", "WINDOWS-1255"}},
    SINGLE("WINDOWS-1256", "CP1256", "WINDOWS-1256"),
    SINGLE("WINDOWS-1257", "CP1257", "WINDOWS-1257"),
    SINGLE("WINDOWS-1258", "CP1258", "WINDOWS-1258"),
    SINGLE("WINDOWS-874", "CP874", "WINDOWS-874"),
    SINGLE("X-MAC-CE", "MAC-CENTRALEUROPE", "MACCENTRALEUROPE"),
    {"X-MAC-CYRILLIC", CQI_SCHEME_SINGLE, true, FIXUPS(fixups_mac_cyrillic),
     .iconv_names = {"MAC-UK", "MAC-CYRILLIC", "MACCYRILLIC"}},
};

enum { LABEL_MAX = 40 };

/* The label's letters and digits in lower case; false: it is too long to be one. */
static bool make_key(const char *label, char *key)
{
    size_t len = 0;
    for (; *label; label++) {
        char byte = *label;
        if (byte >= 'A' && byte <= 'Z')
            byte = (char)(byte - 'A' + 'a');
        if (!((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')))
            continue;
        if (len == LABEL_MAX)
            return false;
        key[len++] = byte;
    }
    key[len] = '\0';
    return len > 0;
}

static const char *find_name(const char *key)
{
    size_t low = 0;
    size_t high = cqi_labels_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(cqi_labels[middle].label, key);
        if (order == 0)
            return cqi_labels[middle].name;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const cqi_charset *cqi_charset_find(const char *label)
{
    char key[LABEL_MAX + 1];
    const char *name = make_key(label, key) ? find_name(key) : NULL;
    for (size_t i = 0; name && i < sizeof charsets / sizeof *charsets; i++)
        if (strcmp(charsets[i].name, name) == 0)
            return &charsets[i];
    return NULL;
}

const char *cqi_encoding_name(const char *label)
{
    const cqi_charset *charset = label ? cqi_charset_find(label) : NULL;
    return charset ? charset->name : NULL;
}
