/*
 * test_detect.c - recognising encodings: texts in many languages, short, damaged, without marks;
 * what is binary and what is not.
 */
#include "decode/count.h"
#include "decode/decode.h"

#include <criterion/criterion.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

static const char japanese[] =
    "日本国政府と大韓民国政府は、２００４年７月２１日、済州島において首脳会談を行い、"
    "両国間の協力を一層強化することで一致した。会談後、両首脳は共同声明を発表した。";
static const char korean[] =
    "대한민국 외교통상부 장관은 어제 서울에서 일본 외무대신과 회담을 갖고, 양국 간의 협력을 "
    "더욱 강화하기로 하였다. 회담 후에 공동 성명이 발표되었다.";
static const char simplified[] =
    "外交部发言人在例行记者会上表示，中国政府愿同有关各方继续努力，推动会谈取得积极进展，"
    "维护地区的和平与稳定。双方发表了联合声明。";
static const char traditional[] =
    "外交部發言人在例行記者會上表示，我國政府願與有關各方繼續努力，推動會談取得進展，"
    "維護區域的和平與穩定。雙方發表了聯合聲明。";
static const char french[] =
    "Le ministre des Affaires étrangères a déclaré que les deux délégations s’étaient réunies à "
    "Genève, où elles ont évoqué la sécurité régionale et les échanges économiques.";
static const char german[] =
    "Der Außenminister erklärte, die Gespräche über die Abrüstung würden im März in Genf "
    "fortgeführt; für beide Länder gälten dieselben Verträge.";
static const char spanish[] =
    "El señor Embajador señaló que la reunión se celebrará mañana en Panamá, según informó el "
    "Ministerio. ¿Qué países participarán? La delegación española llegará después.";
static const char polish[] =
    "Minister Spraw Zagranicznych oświadczył, że rozmowy będą kontynuowane w Genewie, a obie "
    "strony zgodziły się na współpracę w zakresie bezpieczeństwa.";
static const char czech[] =
    "Ministr zahraničních věcí prohlásil, že obě země budou pokračovat v jednáních, která začala "
    "v září v Ženevě, a že společné prohlášení bude zveřejněno příští týden.";
static const char hungarian[] =
    "A külügyminiszter kijelentette, hogy a két ország küldöttsége a jövő héten folytatja a "
    "tárgyalásokat, és közös nyilatkozatot fog közzétenni az együttműködésről.";
static const char russian[] =
    "Министр иностранных дел Российской Федерации заявил, что переговоры будут продолжены в "
    "Женеве. Стороны договорились о совместном заявлении и о следующей встрече.";
static const char ukrainian[] =
    "Міністр закордонних справ України заявив, що переговори буде продовжено в Женеві. Сторони "
    "домовилися про спільну заяву та про наступну зустріч її учасників.";
static const char greek[] =
    "Ο Υπουργός Εξωτερικών δήλωσε ότι οι συνομιλίες θα συνεχιστούν στη Γενεύη και ότι οι δύο "
    "πλευρές συμφώνησαν να εκδώσουν κοινή ανακοίνωση.";
static const char turkish[] =
    "Dışişleri Bakanı, görüşmelerin Cenevre’de süreceğini ve iki ülkenin ortak bir bildiri "
    "yayımlama konusunda anlaştığını söyledi. Toplantıya çok sayıda büyükelçi katıldı.";
static const char hebrew[] =
    "שר החוץ הודיע כי השיחות בין שתי המדינות יימשכו בז'נבה, וכי הצדדים הסכימו לפרסם הודעה "
    "משותפת בסוף השבוע.";
static const char arabic[] =
    "صرح وزير الخارجية بأن المحادثات سوف تستمر في جنيف، وأن الطرفين اتفقا على إصدار بيان مشترك "
    "في نهاية الأسبوع.";
static const char lithuanian[] =
    "Užsienio reikalų ministras pareiškė, kad derybos bus tęsiamos Ženevoje, o abi šalys susitarė "
    "paskelbti bendrą pareiškimą dėl saugumo ir bendradarbiavimo.";
static const char thai[] = "รัฐมนตรีว่าการกระทรวงการต่างประเทศกล่าวว่า การเจรจาจะดำเนินต่อไปที่นครเจนีวา "
                           "และทั้งสองฝ่ายตกลงที่จะออกแถลงการณ์ร่วมกัน";

typedef struct sample {
    const char *text;
    const char *encoding; /* iconv's name */
    const char *wanted;
} sample;

static const sample samples[] = {
    {japanese, "CP932", "SHIFT_JIS"},
    {japanese, "EUC-JP", "EUC-JP"},
    {japanese, "ISO-2022-JP", "ISO-2022-JP"},
    {korean, "CP949", "EUC-KR"},
    {korean, "JOHAB", "JOHAB"},
    {korean, "ISO-2022-KR", "ISO-2022-KR"},
    {simplified, "GB18030", "GB18030"},
    {traditional, "BIG5", "BIG5"},
    {traditional, "EUC-TW", "EUC-TW"},
    {traditional, "GB18030", "GB18030"},
    {french, "CP1252", "WINDOWS-1252"},
    {french, "MACINTOSH", "MACINTOSH"},
    {german, "CP1252", "WINDOWS-1252"},
    {german, "ISO-8859-1", "WINDOWS-1252"},
    {german, "MACINTOSH", "MACINTOSH"},
    {spanish, "CP1252", "WINDOWS-1252"},
    {spanish, "MACINTOSH", "MACINTOSH"},
    {polish, "CP1250", "WINDOWS-1250"},
    {polish, "ISO-8859-2", "ISO-8859-2"},
    {czech, "CP1250", "WINDOWS-1250"},
    {czech, "ISO-8859-2", "ISO-8859-2"},
    {hungarian, "CP1250", "WINDOWS-1250"},
    {russian, "CP1251", "WINDOWS-1251"},
    {russian, "KOI8-R", "KOI8-R"},
    {russian, "CP866", "IBM866"},
    {russian, "ISO-8859-5", "ISO-8859-5"},
    {russian, "MAC-CYRILLIC", "X-MAC-CYRILLIC"},
    {ukrainian, "CP1251", "WINDOWS-1251"},
    {ukrainian, "KOI8-U", "KOI8-U"},
    {greek, "CP1253", "WINDOWS-1253"},
    {turkish, "CP1254", "WINDOWS-1254"},
    {hebrew, "CP1255", "WINDOWS-1255"},
    {arabic, "CP1256", "WINDOWS-1256"},
    {arabic, "ISO-8859-6", "ISO-8859-6"},
    {lithuanian, "CP1257", "WINDOWS-1257"},
    {thai, "CP874", "WINDOWS-874"},
    {polish, "CP852", "IBM852"},
    {czech, "MAC-CENTRALEUROPE", "X-MAC-CE"},
    {lithuanian, "ISO-8859-10", "ISO-8859-10"},
    {russian, "CP855", "IBM855"},
    {hebrew, "ISO-8859-8", "WINDOWS-1255"},
};
#define SAMPLE_COUNT (sizeof samples / sizeof *samples)

/* Encodes UTF-8; gives the length. */
static size_t encode(const char *text, const char *encoding, unsigned char *out, size_t capacity)
{
    iconv_t handle = iconv_open(encoding, "UTF-8");
    cr_assert(handle != (iconv_t)-1, "%s", encoding);
    char *copy = strdup(text);
    char *from = copy;
    char *to = (char *)out;
    size_t len = strlen(text);
    size_t room = capacity;
    cr_assert_eq(iconv(handle, &from, &len, &to, &room), 0, "%s: %.30s", encoding, from);
    cr_assert_eq(iconv(handle, NULL, NULL, &to, &room), 0);
    iconv_close(handle);
    free(copy);
    return capacity - room;
}

/* Detects from memory of just this size, so that ASan sees every byte read behind it. */
static const char *detect(const void *bytes, size_t len)
{
    unsigned char *copy = malloc(len ? len : 1);
    memcpy(copy, bytes, len);
    const char *name = cqi_detect(copy, len, true);
    free(copy);
    return name ? name : "binary";
}

Test(detect, languages_in_their_encodings)
{
    unsigned char bytes[2048];
    for (size_t i = 0; i < SAMPLE_COUNT; i++) {
        size_t len = encode(samples[i].text, samples[i].encoding, bytes, sizeof bytes);
        cr_assert_str_eq(detect(bytes, len), samples[i].wanted, "%s", samples[i].encoding);
    }
}

Test(detect, one_damaged_byte_does_not_change_it)
{
    unsigned char bytes[2048];
    size_t wrong = 0;
    size_t all = 0;
    for (size_t i = 0; i < SAMPLE_COUNT; i++) {
        size_t len = encode(samples[i].text, samples[i].encoding, bytes, sizeof bytes);
        for (size_t at = 8; at < len; at += 5) {
            unsigned char good = bytes[at];
            bytes[at] = (unsigned char)(good ^ (1 + at % 254));
            wrong += strcmp(detect(bytes, len), samples[i].wanted) != 0;
            bytes[at] = good;
            all++;
        }
    }
    cr_assert(wrong * 50 <= all, "%zu of %zu", wrong, all);
}

Test(detect, sixty_bytes_are_enough_for_most)
{
    unsigned char bytes[2048];
    size_t wrong = 0;
    for (size_t i = 0; i < SAMPLE_COUNT; i++) {
        size_t len = encode(samples[i].text, samples[i].encoding, bytes, sizeof bytes);
        const char *name = detect(bytes, len < 60 ? len : 60);
        wrong += strcmp(name, samples[i].wanted) != 0;
    }
    cr_assert(wrong <= 3, "%zu of %zu", wrong, SAMPLE_COUNT);
}

Test(detect, unicode_with_damage_stays_unicode)
{
    static const char *const texts[] = {japanese, korean, french, russian, greek, thai, arabic};
    unsigned char bytes[2048];
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        size_t len = strlen(texts[i]);
        for (size_t at = 0; at < len; at++) {
            memcpy(bytes, texts[i], len);
            bytes[at] = 0xFF;
            cr_assert_str_eq(detect(bytes, len), "UTF-8", "text %zu, byte %zu", i, at);
            bytes[at] = 'x';
            cr_assert_str_eq(detect(bytes, len), "UTF-8", "text %zu, byte %zu", i, at);
        }
        for (size_t cut = 60; cut < len; cut++)
            cr_assert_str_eq(detect(texts[i], cut), "UTF-8", "text %zu cut at %zu: %s", i, cut,
                             detect(texts[i], cut));
    }
    static const char mixed[] = "plain text with one \xC3\xA9 and one bad \xE9 byte";
    cr_assert_str_eq(detect(mixed, sizeof mixed - 1), "UTF-8");
}

Test(detect, few_accents_outweigh_more_damage)
{
    static const char dutch[] = "De ministers kwamen vorige week bij\xD1"
                                "en om ge\xC3\xAFnspireerd te "
                                "pr\xFEten over de visserij. Het verslag van de verga\x9F"
                                "ering is b\xCFschikbaar.";
    static const char mark[] = "the Minister\xE2\x80\x99s visit to S\xE0"
                               "nta Cruz and\xF4Tarija";
    cr_assert_str_eq(detect(dutch, sizeof dutch - 1), "UTF-8");
    cr_assert_str_eq(detect(mark, sizeof mark - 1), "UTF-8");
    /* bytes that happen to make such pairs, but beside others */
    static const char chinese[] = "\xCF\xEE\xC4\xBF: \xD7\xB4\xCC\xAC <\xCF\xEE\xC4\xBF>";
    static const char parisian[] = "a \xE9t\xE9 sign\xE9 \xE0 l'\xC9lys\xE9"
                                   "e (annex\xC3\xA7) et "
                                   "pr\xE9sent\xE9 \xE0 Gen\xE8ve apr\xE8s-midi d\xE9j\xE0";
    cr_assert_str_eq(detect(chinese, sizeof chinese - 1), "GB18030");
    cr_assert_str_eq(detect(parisian, sizeof parisian - 1), "WINDOWS-1252");
}

Test(detect, wide_unicode_without_a_mark)
{
    static const char *const names[] = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"};
    static const char *const texts[] = {japanese,
                                        korean,
                                        simplified,
                                        traditional,
                                        french,
                                        russian,
                                        greek,
                                        hebrew,
                                        arabic,
                                        thai,
                                        "Plain ASCII text, short"};
    unsigned char bytes[4096];
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        for (size_t n = 0; n < 4; n++) {
            size_t len = encode(texts[i], names[n], bytes, sizeof bytes);
            cr_assert_str_eq(detect(bytes, len), names[n], "text %zu", i);
            cr_assert_str_eq(detect(bytes, len - 1), names[n], "text %zu, cut", i);
            cr_assert_str_eq(detect(bytes, 40), names[n], "text %zu, ten characters", i);
        }
    }
}

Test(detect, ascii_and_shifted_ascii)
{
    static const struct {
        const char *bytes;
        const char *wanted;
    } rows[] = {
        {"", "US-ASCII"},
        {"a", "US-ASCII"},
        {"The Ministry's ~ home {page}: ~user\n\f\t\r\n", "US-ASCII"},
        {"~{ not closed", "US-ASCII"},
        {"~} closed before ~{", "US-ASCII"},
        {"an escape \x1B[1m of a terminal\x1B[0m", "US-ASCII"},
        {"~{VPND~} text", "HZ-GB-2312"},
        {"\x1B$B4A;z\x1B(B", "ISO-2022-JP"},
        {"\x1B(J\x5C 100\x1B(B", "ISO-2022-JP"},
        {"\x1B$)C\x0EGQ19\x0F", "ISO-2022-KR"},
        {"one \xE9 in \x1B$B4A;z4A;z4A;z4A;z4A;z4A;z4A;z4A;z4A;z4A;z4A;z\x1B(B text",
         "ISO-2022-JP"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_assert_str_eq(detect(rows[i].bytes, strlen(rows[i].bytes)), rows[i].wanted, "row %zu",
                         i);
}

/* The encoding of a document that comes in pieces, the first of them `head`. */
static const char *decide(const unsigned char *bytes, size_t len, size_t head)
{
    cqi_decoder *decoder = NULL;
    cqi_text text = {0};
    cr_assert_eq(cqi_decoder_open(NULL, &decoder, NULL), CQ_OK);
    for (size_t at = 0, end; at < len; at = end) {
        end = at == 0 ? head : len - at < 512 ? len : at + 512;
        cr_assert_eq(cqi_decoder_push(decoder, bytes + at, end - at, end == len, &text, NULL),
                     CQ_OK);
    }
    const char *name = cqi_decoder_encoding(decoder);
    cr_expect(cqi_decoder_replacements(decoder) == 0, "%s", name);
    cqi_decoder_close(decoder);
    cqi_text_deinit(&text);
    return name;
}

/* What the first bytes look like is corrected by what follows, before anything is given out. */
Test(detect, a_misleading_beginning_is_corrected)
{
    static const struct {
        const char *head;
        const char *alone;
        sample text;
    } rows[] = {
        {"\xA9 2016 caf\xE9\n", "WINDOWS-1252", {russian, "CP1251", "WINDOWS-1251"}},
        {"caf\xC3\xA9 \xC3\xA9t\xC3\xA9\n", "UTF-8", {korean, "CP949", "EUC-KR"}},
        {"caf\xC3\xA9 \xC3\xA9t\xC3\xA9\n", "UTF-8", {japanese, "CP932", "SHIFT_JIS"}},
        {"caf\xC3\xA9\n", "UTF-8", {russian, "KOI8-R", "KOI8-R"}},
        {"caf\xC3\xA9\n", "UTF-8", {french, "CP1252", "WINDOWS-1252"}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t head = strlen(rows[i].head);
        size_t len = head;
        static unsigned char bytes[60000];
        memcpy(bytes, rows[i].head, head);
        for (int k = 0; k < 8; k++)
            len +=
                encode(rows[i].text.text, rows[i].text.encoding, bytes + len, sizeof bytes - len);
        cr_expect_str_eq(detect(bytes, head), rows[i].alone, "row %zu", i);
        cr_expect_str_eq(decide(bytes, len, head), rows[i].text.wanted, "row %zu", i);
    }
}

/* What a document says of itself decides between readings that are as good, and no more. */
Test(detect, declarations_are_weighed)
{
    static const struct {
        const char *bytes;
        const char *wanted;
    } rows[] = {
        {"<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><p>caf\xE9</p>", "ISO-8859-2"},
        {"<?xml version='1.0' encoding='windows-1250'?><p>caf\xE9</p>", "WINDOWS-1250"},
        {"<meta http-equiv=Content-Type content=\"text/html; CHARSET=iso-8859-15\">caf\xE9",
         "ISO-8859-15"},
        {"<meta charset=\"iso-8859-1\">caf\xE9", "WINDOWS-1252"},
        {"<meta charset=\"utf-8\">caf\xE9 et th\xE9", "WINDOWS-1252"},
        {"<meta charset=\"no-such-thing\">caf\xE9 et th\xE9", "WINDOWS-1252"},
        {"<meta charset=\"shift_jis\">caf\xC3\xA9", "UTF-8"},
        {"<meta charset=\"shift_jis\">d\xE9 nouveau, la d\xE9l\xE9gation fran\xE7"
         "aise a \xE9t\xE9 "
         "re\xE7ue \xE0 Gen\xE8ve",
         "WINDOWS-1252"},
        {"charset=", "US-ASCII"},
        {"<meta charset=\"windows-1251\">", "US-ASCII"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_assert_str_eq(detect(rows[i].bytes, strlen(rows[i].bytes)), rows[i].wanted, "row %zu",
                         i);
}

Test(detect, binary_files)
{
    static const struct {
        const char *bytes;
        size_t len;
    } rows[] = {
        {"\x7F"
         "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
         16},
        {"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16},
        {"PK\x03\x04\x14\0\x08\0text", 12},
        {"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", 15},
        {"\xFF\xD8\xFF\xE0\0\x10JFIF", 10},
        {"GIF89a\x01\0\x01\0", 10},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10},
        {"\0\0\0\0\0\0\0\0", 8},
        {"\x01\x02\x03\x04\x05\x06\x10\x11\x12\x13", 10},
        {"\0\x01\0\x02\0\x03\0\x04\x99\0\0\x07", 12},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_assert_str_eq(detect(rows[i].bytes, rows[i].len), "binary", "row %zu", i);
    unsigned char noise[4096];
    unsigned state = 1;
    for (size_t i = 0; i < sizeof noise; i++) {
        state = state * 1664525 + 1013904223;
        noise[i] = (unsigned char)(state >> 24);
    }
    for (size_t len = 256; len <= sizeof noise; len *= 2)
        cr_assert_str_eq(detect(noise, len), "binary", "%zu bytes of noise", len);
}

Test(detect, text_with_stray_controls_is_text)
{
    unsigned char bytes[2048];
    size_t len = strlen(french);
    memcpy(bytes, french, len);
    bytes[20] = 0;
    bytes[60] = 0;
    bytes[90] = 0x02;
    cr_assert_str_eq(detect(bytes, len), "UTF-8");
    len = strlen(russian);
    for (size_t i = 0; i < len; i++)
        bytes[i] = russian[i] == ' ' ? 0x05 : (unsigned char)russian[i];
    cr_assert_str_eq(detect(bytes, len), "UTF-8");
    static const char ascii[] = "one\0two three four five six seven eight nine ten eleven";
    cr_assert_str_eq(detect(ascii, sizeof ascii - 1), "US-ASCII");
}

Test(detect, any_bytes_get_an_answer)
{
    unsigned state = 7;
    unsigned char bytes[96];
    for (int round = 0; round < 20000; round++) {
        size_t len = (size_t)round % sizeof bytes;
        for (size_t i = 0; i < len; i++) {
            state = state * 1664525 + 1013904223;
            bytes[i] = (unsigned char)(round % 3 ? state >> 24 : 0xA0 | state >> 25);
        }
        const char *name = detect(bytes, len);
        if (strcmp(name, "binary") != 0)
            cr_assert_str_eq(cqi_encoding_name(name), name);
    }
}

/* Any length, at any place, all bytes; long enough that a lane overflows unless it is emptied. */
Test(detect, bytes_are_counted)
{
    enum { LEN = 10000 };
    unsigned char bytes[LEN];
    for (size_t i = 0; i < LEN; i++)
        bytes[i] = (unsigned char)(i % 7 == 0 ? 0x85 : i % 11 == 0 ? 0x01 : i * 131 >> 3);
    for (size_t len = 0; len < LEN; len += len < 300 ? 1 : 997) {
        const unsigned char *from = bytes + len % 17;
        size_t most = LEN - len % 17 < len ? LEN - len % 17 : len;
        size_t continuations = 0;
        cqi_control_count wanted = {0};
        for (size_t i = 0; i < most; i++) {
            continuations += from[i] >= 0x80 && from[i] < 0xC0;
            wanted.nuls += from[i] == 0;
            wanted.foreign += from[i] != 0 && from[i] < 0x20 &&
                              !strchr("\a\b\t\n\v\f\r\x0E\x0F\x1A\x1B", from[i]);
        }
        cqi_control_count count = cqi_count_controls(from, most);
        cr_assert_eq(cqi_count_continuations(from, most), continuations, "%zu bytes", most);
        cr_assert(count.nuls == wanted.nuls && count.foreign == wanted.foreign, "%zu bytes", most);
    }
}
